//! WeCom over HTTP: what a client of qyapi.weixin.qq.com and a server under test see on the wire.

#![expect(
    clippy::unwrap_used,
    reason = "a test says that something must be there by taking it"
)]

mod agents;
mod callbacks;
mod contacts;
#[path = "../control/developer.rs"]
#[expect(dead_code, reason = "the control calls' own tests need more of it")]
mod developer;
mod identity;
mod install;
mod media;
mod messages;
mod specification;
mod suites;
mod support;
mod tokens;
