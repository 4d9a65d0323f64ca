//! What the sandbox pushes: bodies in WeChat's order, sealed for the channel they go by, sent with
//! WeChat's time-out and retries, each delivery recorded. What the answers are worth is in `reply`.

pub(crate) mod body;
pub(crate) mod channel;
pub(crate) mod deliver;
pub(crate) mod events;
pub(crate) mod forge;
pub(crate) mod message;
pub(crate) mod notice;
pub(crate) mod outcome;
pub(crate) mod pauses;
pub(crate) mod record;
pub(crate) mod route;
pub(crate) mod send;
pub(crate) mod ticket;
pub(crate) mod work;

pub(crate) use send::client;
pub(crate) use ticket::{push_soon as ticket_soon, start};

/// The pushes that went out.
pub(crate) type PushLog = crate::log::Ring<record::PushRecord>;
