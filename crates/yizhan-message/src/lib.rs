//! Pushes and passive replies: typed, in XML and JSON.
//!
//! Reading never fails: what cannot be typed is kept whole and can be acted on all the same.

mod content;
mod document;
pub mod event;
mod fields;
mod members;
pub mod message;
pub mod notice;
mod push;
mod reader;
pub mod reply;

pub use content::Content;
pub use event::Event;
pub use members::{Iter, Member, Members};
pub use message::Message;
pub use notice::{Authorization, ComponentVerifyTicket, Notice, Unauthorized};
pub use push::{Identity, Push};
pub use reader::{MAX_BYTES, MAX_DEPTH, MAX_MEMBERS, Unreadable};
pub use reply::{Article, Music, News, Reply, Video};
