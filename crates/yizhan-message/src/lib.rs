//! Pushes and passive replies: typed, in XML and JSON.
//!
//! Reading never fails: what cannot be typed is kept whole and can be acted on all the same.
//!
//! ```
//! use yizhan_message::{Content, Message, Push, Reply};
//!
//! let text = "<xml><ToUserName>gh_1</ToUserName><FromUserName>o1</FromUserName>\
//!     <CreateTime>1</CreateTime><MsgType>text</MsgType><Content>hello</Content></xml>";
//! let push = Push::read(text.into());
//! if let Content::Message(Message::Text(text)) = push.content() {
//!     let reply = Reply::text(format!("{}, too", text.content));
//!     let xml = reply.to_xml(push.to(), push.from(), 2).unwrap_or_default();
//!     assert!(xml.contains("<![CDATA[hello, too]]>"));
//! }
//! ```

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
