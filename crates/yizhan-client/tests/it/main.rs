//! The transport against real servers on the loopback, which record what came over the wire.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on says where")]

mod answers;
mod clocks;
mod downloads;
mod endpoints;
mod failures;
mod forwards;
mod pages;
mod requests;
mod retries;
mod secrets;
mod server;
mod special;
mod tokens;
mod typed;
mod uploads;
