//! The API hosts over HTTP: what a client sees on the wire, written down from the protocol.

mod component;
mod support;
