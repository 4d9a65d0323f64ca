//! The API hosts over HTTP: what a client sees on the wire, written down from the protocol.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on ends")]

mod accounts;
mod authorizers;
mod component;
mod faults;
mod followers;
mod hostile;
mod media;
mod menus;
mod messages;
mod quotas;
mod shape;
mod sns;
mod specification;
mod subscriptions;
mod support;
mod templates;
mod world;
