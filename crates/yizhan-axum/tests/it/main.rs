//! The toolkit through its real router: sealed requests in, statuses, bodies, calls and logs out.

#![expect(
    clippy::unwrap_used,
    reason = "a test that panics is a test that fails"
)]

mod app;
mod app_refusals;
mod auth;
mod clock;
mod conversations;
mod doors;
mod durable;
mod events;
mod example;
mod fuzz;
mod js_config;
mod late;
mod messages;
mod mini;
mod oauth;
mod own;
mod own_pages;
mod own_record;
mod release_test;
mod return_urls;
mod sandbox;
mod sandbox_app;
mod sandbox_oauth;
mod sandbox_work;
mod sealed;
mod secrets;
mod settings;
mod suite;
mod suite_install;
mod support;
mod wechat;
mod work;
