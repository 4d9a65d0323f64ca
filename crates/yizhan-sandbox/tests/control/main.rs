//! The sandbox as its users meet it: control calls over HTTP, and a server under test which gets the
//! pushes.

mod basics;
mod delivery;
mod developer;
mod pages;
mod release;
mod replies;
mod work;
