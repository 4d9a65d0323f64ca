//! The API hosts over HTTP: what a client sees on the wire, written down from the protocol.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on ends")]

mod accounts;
mod agency;
mod authorizers;
mod component;
mod domains;
mod drafts;
mod faults;
mod followers;
mod hostile;
mod jumps;
mod links;
mod mass;
mod materials;
mod media;
mod menus;
mod messages;
mod names;
mod office;
mod openaccounts;
mod plugins;
mod privacy;
mod publishing;
mod qrcodes;
mod quotas;
mod register;
mod settings;
mod shape;
mod sns;
mod specification;
mod support;
mod trials;
mod world;
mod wxacodes;
