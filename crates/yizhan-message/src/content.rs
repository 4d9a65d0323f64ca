//! What was pushed: a message, an event, a notice, or nothing that can be read.

use crate::{event::Event, message::Message, notice::Notice, push::Push};

/// What was pushed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Content {
    /// A user's message; also whatever says neither `MsgType` nor `InfoType`.
    Message(Message),
    /// An event of an account (`MsgType` is `event`).
    Event(Event),
    /// A notice to a platform (it has an `InfoType`).
    Notice(Notice),
    /// Neither XML nor JSON that can be read: only [`Push::raw`] tells.
    Unreadable,
}

impl Content {
    pub(crate) fn of(push: &Push) -> Self {
        if push.unreadable_reason().is_some() {
            return Self::Unreadable;
        }
        let members = push.members();
        if let Some(info_type) = push.info_type() {
            return Self::Notice(Notice::read(info_type, members));
        }
        match push.msg_type() {
            "event" => Self::Event(Event::read(push.event().unwrap_or_default(), members)),
            msg_type => Self::Message(Message::read(msg_type, members)),
        }
    }
}
