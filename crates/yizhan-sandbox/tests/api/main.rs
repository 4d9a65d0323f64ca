//! The API hosts over HTTP: what a client sees on the wire, written down from the protocol.

mod accounts;
mod component;
mod faults;
mod hostile;
mod media;
mod messages;
mod quotas;
mod shape;
mod sns;
mod support;
mod world;
