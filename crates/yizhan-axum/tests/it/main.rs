//! The toolkit through its real router: sealed requests in, statuses, bodies, calls and logs out.

mod auth;
mod doors;
mod durable;
mod events;
mod fuzz;
mod js_config;
mod messages;
mod oauth;
mod release_test;
mod return_urls;
mod secrets;
mod support;
