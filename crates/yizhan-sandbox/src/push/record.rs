//! What is kept of a delivery: for the answer of a control call and for the log of pushes.

use super::send::Attempt;
use crate::{log, reply::judge::Reply};
use serde::Serialize;

/// How a push went.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct Delivery {
    /// One for each time that it was sent.
    pub(crate) attempts: Vec<Attempt>,
    /// Whether WeChat takes the last answer.
    pub(crate) accepted: bool,
    /// Why not.
    pub(crate) reason: Option<String>,
}

impl Delivery {
    /// One that was never sent.
    pub(crate) fn unsent(reason: impl Into<String>) -> Self {
        Self {
            reason: Some(reason.into()),
            ..Self::default()
        }
    }
}

/// A push in the log.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct PushRecord {
    /// Its number, from 1.
    pub(crate) seq: u64,
    /// The sandbox's time, in seconds.
    pub(crate) time: i64,
    /// `component_event`, `message`, `account` or one of WeCom's: the kind of channel.
    pub(crate) channel: &'static str,
    /// `InfoType`, `Event` or `MsgType`.
    pub(crate) kind: String,
    /// App id of the account, when it is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) account: Option<String>,
    /// App id of the component that it went to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) component: Option<String>,
    /// The user whom it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) user: Option<String>,
    /// The address without WeChat's query.
    pub(crate) url: String,
    /// The path of the address.
    pub(crate) path: String,
    /// The query of the last attempt.
    pub(crate) query: String,
    /// The body of the last attempt.
    pub(crate) wire: String,
    /// What it says.
    pub(crate) clear: String,
    /// How it went.
    #[serde(flatten)]
    pub(crate) delivery: Delivery,
    /// The answer, when one was looked at.
    pub(crate) reply: Option<Reply>,
}

impl log::Entry for PushRecord {
    fn weight(&self) -> usize {
        let answers: usize = self
            .delivery
            .attempts
            .iter()
            .map(|a| 64 + a.body.len())
            .sum();
        let reply = self.reply.as_ref().map_or(0, |r| 2 * r.raw.len());
        // What the small fields and the allocator take, roughly.
        512 + self.wire.len() + self.clear.len() + self.query.len() + answers + reply
    }
    fn number(&mut self, number: u64) {
        self.seq = number;
    }
}

/// Cuts what the log keeps of a long text, at a character.
pub(crate) fn cut(text: &str) -> String {
    let mut end = text.len().min(log::MOST_BODY);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text[..end].to_owned()
}
