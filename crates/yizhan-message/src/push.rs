//! One push: its clear text, its members, and what all pushes have in common.

use crate::{
    content::Content,
    document::Document,
    members::{Member, Members},
    reader::{self, Unreadable},
};
use std::{fmt, sync::Arc};

/// A push's clear text and its members. Cheap to clone.
///
/// <https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_standard_messages.html>
#[derive(Clone)]
pub struct Push(Members);

impl Push {
    /// Reads a push, XML or JSON by its first byte. What cannot be read is kept raw.
    #[must_use]
    pub fn read(text: Vec<u8>) -> Self {
        Self(Members(Arc::new(reader::read(text))))
    }

    /// The clear text as WeChat wrote it.
    #[must_use]
    pub fn raw(&self) -> &[u8] {
        self.document().raw()
    }

    /// Whether the text is JSON, so that a reply has to be as well.
    #[must_use]
    pub fn is_json(&self) -> bool {
        let raw = self.raw();
        let text = raw.strip_prefix(b"\xef\xbb\xbf").unwrap_or(raw);
        text.trim_ascii_start().first() == Some(&b'{')
    }

    /// Why [`Push::content`] is [`Content::Unreadable`].
    #[must_use]
    pub fn unreadable_reason(&self) -> Option<Unreadable> {
        self.document().reason()
    }

    /// All members, in the order of the text.
    #[must_use]
    pub fn members(&self) -> &Members {
        &self.0
    }

    /// A member by its path: `Content`, `ScanCodeInfo.ScanResult`, `Articles.item[1].Title`.
    ///
    /// Names are case-sensitive. Of several members with one name the first is meant; an index
    /// chooses another. Numbers of JSON are told as they were written.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&str> {
        self.0.get(path)
    }

    /// What it is, typed. Computed at the call.
    #[must_use]
    pub fn content(&self) -> Content {
        Content::of(self)
    }

    /// `ToUserName`, empty when absent.
    #[must_use]
    pub fn to(&self) -> &str {
        self.common("ToUserName").unwrap_or_default()
    }

    /// `FromUserName`, empty when absent.
    #[must_use]
    pub fn from(&self) -> &str {
        self.common("FromUserName").unwrap_or_default()
    }

    /// `CreateTime` (`TimeStamp` of WeCom's notices) in seconds, 0 when absent.
    #[must_use]
    pub fn create_time(&self) -> i64 {
        let text = self
            .common("CreateTime")
            .or_else(|| self.common("TimeStamp"));
        text.and_then(|text| text.parse().ok()).unwrap_or(0)
    }

    /// `MsgId` (or `MsgID` of some events).
    #[must_use]
    pub fn msg_id(&self) -> Option<u64> {
        let text = self.common("MsgId").or_else(|| self.common("MsgID"))?;
        text.parse().ok()
    }

    /// `MsgType`, empty when absent.
    #[must_use]
    pub fn msg_type(&self) -> &str {
        self.common("MsgType").unwrap_or_default()
    }

    /// `Event`, of pushes whose `MsgType` is `event`.
    #[must_use]
    pub fn event(&self) -> Option<&str> {
        (self.msg_type() == "event")
            .then(|| self.common("Event"))
            .flatten()
    }

    /// `InfoType`, of a component's or suite's notices.
    ///
    /// A push that has a `MsgType` is none of these, whatever else it holds: a user's text may
    /// look like markup, and must not become a notice.
    #[must_use]
    pub fn info_type(&self) -> Option<&str> {
        self.msg_type()
            .is_empty()
            .then(|| self.common("InfoType"))
            .flatten()
    }

    /// `AppId`, the component that a notice is for.
    #[must_use]
    pub fn app_id(&self) -> Option<&str> {
        self.common("AppId")
    }

    /// What makes it the same push when it comes again.
    #[must_use]
    pub fn identity(&self) -> Identity<'_> {
        let is_message = !matches!(self.msg_type(), "" | "event");
        match self.msg_id() {
            Some(msg_id) if is_message => Identity::Message {
                from: self.from(),
                msg_id,
            },
            _ => Identity::Text(self.raw()),
        }
    }

    fn document(&self) -> &Document {
        &self.0.0
    }

    pub(crate) fn root(&self) -> Option<Member<'_>> {
        self.0.root()
    }

    /// A member that WeChat itself wrote: blanks around it are layout.
    fn common(&self, name: &str) -> Option<&str> {
        let mut members = self.root()?.iter();
        let text = members.find(|m| m.name() == name)?.text()?.trim_ascii();
        (!text.is_empty()).then_some(text)
    }
}

/// Kind and ids only: contents are private, and some are secrets.
impl fmt::Debug for Push {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct("Push");
        let names = [
            "InfoType",
            "MsgType",
            "Event",
            "AppId",
            "SuiteId",
            "ToUserName",
        ];
        for name in names
            .into_iter()
            .chain(["FromUserName", "CreateTime", "MsgId"])
        {
            if let Some(text) = self.common(name) {
                out.field(name, &text);
            }
        }
        if let Some(reason) = self.unreadable_reason() {
            out.field("unreadable", &reason);
        }
        out.finish_non_exhaustive()
    }
}

/// What makes a push the same push when WeChat sends it again.
///
/// Within one account: whoever keeps it adds the account.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum Identity<'a> {
    /// A message, by its id and its sender.
    Message {
        /// `FromUserName`.
        from: &'a str,
        /// `MsgId`.
        msg_id: u64,
    },
    /// An event, a notice, or what has no id: the whole clear text, sender, time and key in it.
    Text(&'a [u8]),
}

/// Without the text, which may hold secrets.
impl fmt::Debug for Identity<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Message { from, msg_id } => write!(f, "Message({from}, {msg_id})"),
            Self::Text(text) => write!(f, "Text({} bytes)", text.len()),
        }
    }
}
