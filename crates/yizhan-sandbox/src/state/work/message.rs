//! What applications have sent: to members, and to group chats that they made.

use serde_json::Value;
use std::collections::{BTreeMap, VecDeque};

/// Messages that a corp remembers; the oldest go.
const MOST_MESSAGES: usize = 2_000;
/// Members whose addresses are remembered with them, all messages together.
const MOST_ADDRESSES: usize = 200_000;
/// Group chats of a corp.
pub(crate) const MOST_CHATS: usize = 10_000;

/// A message.
#[derive(Clone, Debug)]
pub(crate) struct Message {
    /// `msgid`
    pub(crate) id: String,
    /// The application.
    pub(crate) agent: u64,
    /// When it was sent.
    pub(crate) sent_at: i64,
    /// The call's body.
    pub(crate) body: Value,
    /// The members whom it reached, by lower-case id.
    pub(crate) reached: Vec<String>,
    /// The group chat that it was sent to.
    pub(crate) chat: Option<String>,
    /// Whether it was taken back.
    pub(crate) recalled: bool,
    /// What updates its card, once.
    pub(crate) response_code: Option<String>,
}

/// A group chat.
#[derive(Clone, Debug)]
pub(crate) struct Chat {
    /// The application that made it.
    pub(crate) agent: u64,
    /// Its name.
    pub(crate) name: String,
    /// The member who owns it.
    pub(crate) owner: String,
    /// Its members.
    pub(crate) users: Vec<String>,
}

/// Everything that a corp's applications have sent.
#[derive(Clone, Debug, Default)]
pub(crate) struct Messages {
    /// Oldest first.
    pub(crate) sent: VecDeque<Message>,
    /// By `chatid`.
    pub(crate) chats: BTreeMap<String, Chat>,
    addresses: usize,
}

impl Messages {
    /// Remembers a message.
    pub(crate) fn add(&mut self, message: Message) {
        self.addresses += message.reached.len();
        self.sent.push_back(message);
        while self.sent.len() > MOST_MESSAGES
            || (self.addresses > MOST_ADDRESSES && self.sent.len() > 1)
        {
            let gone = self.sent.pop_front();
            self.addresses -= gone.map_or(0, |m| m.reached.len());
        }
    }
}
