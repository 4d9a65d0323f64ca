//! The engine against a server that plays WeChat, with a clock that the tests move.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on may panic")]

mod answers;
mod authorization;
mod own;
mod pacing;
mod pages;
mod restart;
mod sandbox;
mod sandbox_work;
mod shared;
mod suites;
mod survey;
mod tickets;
mod tokens;
mod wechat;
mod wecom;
