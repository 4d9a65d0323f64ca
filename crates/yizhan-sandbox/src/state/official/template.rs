//! Templates (模板) of an account, for template messages and for subscription messages, and how what
//! was sent by them ends.

pub(crate) mod industry;
pub(crate) mod library;
pub(crate) mod value;

use crate::state::{tally::Tally, tokens::random_text};
use serde_json::{Map, Value};
use std::collections::VecDeque;

/// Templates of one kind that an account has at most.
const MOST: usize = 25;
/// Seconds that a `client_msg_id` is remembered.
const REMEMBERED: i64 = 600;
/// Messages that are remembered at most; the oldest makes room.
const MOST_REMEMBERED: usize = 10_000;

/// What a template is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// Template messages (模板消息).
    Template,
    /// Subscription messages, one for each consent (一次性订阅): type 2.
    Once,
    /// Subscription messages, any number after one consent (长期订阅): type 3.
    Always,
    /// The one message that a user allows on a page of an official account (一次性订阅消息).
    Confirmed,
}

/// A template of an account.
#[derive(Clone, Debug)]
pub(crate) struct Template {
    /// `template_id` or `priTmplId`.
    pub(crate) id: String,
    /// What it is for.
    pub(crate) purpose: Purpose,
    /// Its name.
    pub(crate) title: String,
    /// A line for each key: `时间:{{time2.DATA}}`.
    pub(crate) content: String,
    /// The content with values.
    pub(crate) example: String,
}

impl Template {
    /// The keys that a message must fill in.
    fn keys(&self) -> impl Iterator<Item = &str> {
        let parts = self.content.split("{{").skip(1);
        parts.filter_map(|part| part.split_once(".DATA}}").map(|(key, _)| key))
    }

    /// Checks the `data` of a message; what is wrong with it, in WeChat's words.
    pub(crate) fn check(&self, data: Option<&Map<String, Value>>) -> Result<(), String> {
        for key in self.keys() {
            let value = data.and_then(|data| data.get(key)?.get("value"));
            let text = match value {
                Some(Value::String(text)) => text.clone(),
                Some(Value::Number(number)) => number.to_string(),
                _ => String::new(),
            };
            if text.trim().is_empty() {
                return Err(format!("argument invalid! data.{key}.value is empty"));
            }
            if !value::fits(key, &text) {
                return Err(format!("argument invalid! data.{key}.value invalid"));
            }
        }
        Ok(())
    }
}

/// How a message that was taken ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// The user gets it.
    Success,
    /// The user has switched the account's messages off.
    Blocked,
    /// It is lost inside WeChat.
    Failed,
}

impl Outcome {
    /// `Status` of TEMPLATESENDJOBFINISH.
    pub(crate) fn status(self) -> &'static str {
        match self {
            Self::Success => "success",
            Self::Blocked => "failed:user block",
            Self::Failed => "failed: system failed",
        }
    }

    /// `ErrorCode` and `ErrorStatus` of subscribe_msg_sent_event.
    pub(crate) fn error(self) -> (i32, &'static str) {
        match self {
            Self::Success => (0, "success"),
            Self::Blocked => (43101, "user refuse to accept the msg"),
            Self::Failed => (-1, "system error"),
        }
    }
}

/// A message that must not be sent twice.
#[derive(Clone, Debug)]
struct Sent {
    openid: String,
    client_msg_id: String,
    msg_id: u64,
    at: i64,
}

/// An account's templates.
#[derive(Clone, Debug, Default)]
pub(crate) struct Templates {
    /// All of them, oldest first.
    pub(crate) list: Vec<Template>,
    /// The industries (行业) that it is in.
    pub(crate) industries: industry::Industries,
    /// Changes of the industries this month.
    pub(crate) industry_changes: Tally,
    /// The outcome of the next messages, if it was decided, and of how many; `None`: of all.
    pub(crate) decided: Option<(Outcome, Option<u32>)>,
    sent: VecDeque<Sent>,
    lost: VecDeque<u64>,
}

impl Templates {
    /// The template with that id, for one of these purposes.
    pub(crate) fn find(&self, id: &str, purposes: &[Purpose]) -> Option<&Template> {
        let mut list = self.list.iter();
        list.find(|t| t.id == id && purposes.contains(&t.purpose))
    }

    /// Whether there is no room for one more of that purpose.
    pub(crate) fn is_full(&self, purpose: Purpose) -> bool {
        let template = |purpose| purpose == Purpose::Template;
        let same = |t: &&Template| template(t.purpose) == template(purpose);
        self.list.iter().filter(same).count() >= MOST
    }

    /// Adds one made of keywords of a public template: its id.
    pub(crate) fn add(
        &mut self,
        purpose: Purpose,
        of: &library::Public,
        keywords: &[&library::Keyword],
    ) -> String {
        let lines = |said: &dyn Fn(&library::Keyword) -> String| {
            let lines = keywords.iter().map(|k| format!("{}:{}\n", k.name, said(k)));
            lines.collect::<String>()
        };
        let template = Template {
            id: random_text(43),
            purpose,
            title: of.title.to_owned(),
            content: lines(&|k| format!("{{{{{}{}.DATA}}}}", k.kind, k.id)),
            example: lines(&|k| k.example.to_owned()),
        };
        let id = template.id.clone();
        self.list.push(template);
        id
    }

    /// Removes a template; `false` when there is none such.
    pub(crate) fn remove(&mut self, id: &str, purposes: &[Purpose]) -> bool {
        let before = self.list.len();
        self.list
            .retain(|t| t.id != id || !purposes.contains(&t.purpose));
        self.list.len() < before
    }

    /// The number of a message that was sent to somebody under the same id a while ago.
    pub(crate) fn sent_before(&self, openid: &str, client_msg_id: &str, now: i64) -> Option<u64> {
        let same = |s: &&Sent| s.openid == openid && s.client_msg_id == client_msg_id;
        let found = self.sent.iter().rev().find(same)?;
        (found.at + REMEMBERED > now).then_some(found.msg_id)
    }

    /// Remembers a message.
    pub(crate) fn remember(&mut self, openid: &str, client_msg_id: &str, msg_id: u64, now: i64) {
        self.sent.retain(|s| s.at + REMEMBERED > now);
        if self.sent.len() >= MOST_REMEMBERED {
            self.sent.pop_front();
        }
        self.sent.push_back(Sent {
            openid: openid.to_owned(),
            client_msg_id: client_msg_id.to_owned(),
            msg_id,
            at: now,
        });
    }

    /// Whether a message that was taken did not arrive.
    pub(crate) fn is_lost(&self, msg_id: u64) -> bool {
        self.lost.contains(&msg_id)
    }

    /// How a message ends: as it was decided, else by whether the user blocks messages.
    pub(crate) fn outcome(&mut self, msg_id: u64, blocks_messages: bool) -> Outcome {
        let outcome = self.decide(blocks_messages);
        if outcome != Outcome::Success {
            if self.lost.len() >= MOST_REMEMBERED {
                self.lost.pop_front();
            }
            self.lost.push_back(msg_id);
        }
        outcome
    }

    fn decide(&mut self, blocks_messages: bool) -> Outcome {
        match &mut self.decided {
            None if blocks_messages => Outcome::Blocked,
            None => Outcome::Success,
            Some((outcome, left)) => {
                let outcome = *outcome;
                if let Some(left) = left {
                    *left = left.saturating_sub(1);
                    if *left == 0 {
                        self.decided = None;
                    }
                }
                outcome
            }
        }
    }
}
