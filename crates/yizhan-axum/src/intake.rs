//! The way of a push: read, verify, tell repeats, record, answer; then events and messages part.

pub(crate) mod answer;
mod body;
pub(crate) mod door;
mod echo;
mod freshness;
mod key;
mod late;
pub(crate) mod memory;
mod messages;
pub(crate) mod notices;
mod query;
mod record;
pub(crate) mod recovery;
pub(crate) mod refused;
mod verify;

pub(crate) use late::send as late_send;
