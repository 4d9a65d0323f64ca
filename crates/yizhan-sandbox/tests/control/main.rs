//! The sandbox as its users meet it: control calls over HTTP, and a server under test which gets the
//! pushes.

#![expect(
    clippy::unwrap_used,
    reason = "a test says that something must be there by taking it"
)]

mod basics;
mod code;
mod delivery;
mod developer;
mod documentation;
mod pages;
mod release;
mod replies;
mod service;
mod work;
