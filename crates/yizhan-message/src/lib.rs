//! Pushes and passive replies: typed, in XML and JSON.
//!
//! Reading never fails: what cannot be typed is kept whole and can be acted on all the same.

/// A push's clear text and its members.
#[derive(Clone, Debug)]
pub struct Push {
    _private: (),
}

impl Push {
    /// Reads a push, XML or JSON by its first byte. What cannot be read is kept raw.
    #[must_use]
    pub fn read(text: Vec<u8>) -> Self {
        let _ = text;
        unimplemented!()
    }
    /// The clear text as WeChat wrote it.
    #[must_use]
    pub fn raw(&self) -> &[u8] {
        unimplemented!()
    }
    /// A member by its path: `Content`, `ScanCodeInfo.ScanResult`, `Articles.item[1].Title`.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&str> {
        let _ = path;
        unimplemented!()
    }
    /// What it is, typed. Computed at the call.
    #[must_use]
    pub fn content(&self) -> Content {
        unimplemented!()
    }
    /// `ToUserName`, empty when absent.
    #[must_use]
    pub fn to(&self) -> &str {
        unimplemented!()
    }
    /// `FromUserName`, empty when absent.
    #[must_use]
    pub fn from(&self) -> &str {
        unimplemented!()
    }
    /// `CreateTime` in seconds, 0 when absent.
    #[must_use]
    pub fn create_time(&self) -> i64 {
        unimplemented!()
    }
    /// `MsgId` (or `MsgID` of some events).
    #[must_use]
    pub fn msg_id(&self) -> Option<u64> {
        unimplemented!()
    }
    /// `MsgType`, empty when absent.
    #[must_use]
    pub fn msg_type(&self) -> &str {
        unimplemented!()
    }
    /// `Event`, of pushes whose `MsgType` is `event`.
    #[must_use]
    pub fn event(&self) -> Option<&str> {
        unimplemented!()
    }
    /// `InfoType`, of a component's or suite's notices.
    #[must_use]
    pub fn info_type(&self) -> Option<&str> {
        unimplemented!()
    }
}

/// What was pushed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Content {
    /// A user's message.
    Message(Message),
    /// An event of an account (`MsgType` is `event`).
    Event(Event),
    /// A notice to a platform (it has an `InfoType`).
    Notice(Notice),
    /// Neither XML nor JSON that can be read: only [`Push::raw`] tells.
    Unreadable,
}

/// A user's message.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Message {}
/// An event of an account.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {}

/// A notice to a third-party platform.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Notice {
    /// A new `component_verify_ticket`.
    ComponentVerifyTicket(ComponentVerifyTicket),
    /// An account authorised the platform.
    Authorized(Authorization),
    /// An account changed what it grants.
    UpdateAuthorized(Authorization),
    /// An account cancelled its authorisation.
    Unauthorized(Unauthorized),
}

/// Members of [`Notice::ComponentVerifyTicket`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ComponentVerifyTicket {
    /// The ticket, a secret.
    pub component_verify_ticket: String,
}
impl std::fmt::Debug for ComponentVerifyTicket {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ComponentVerifyTicket(..)")
    }
}

/// Members of [`Notice::Authorized`] and [`Notice::UpdateAuthorized`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Authorization {
    /// The account.
    pub authorizer_appid: String,
    /// Exchanged once for the account's tokens, a secret.
    pub authorization_code: String,
    /// When the code ends, in seconds since 1970.
    pub authorization_code_expired_time: i64,
    /// The pre-auth code that the authorisation was begun with.
    pub pre_auth_code: String,
}
impl std::fmt::Debug for Authorization {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Authorization({}, ..)", self.authorizer_appid)
    }
}

/// Members of [`Notice::Unauthorized`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Unauthorized {
    /// The account.
    pub authorizer_appid: String,
}

/// A passive reply.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Reply {
    /// No reply: `success`.
    Success,
    /// Text.
    Text(String),
}

impl Reply {
    /// The reply's XML in the clear, or `None` for [`Reply::Success`].
    ///
    /// `from` is the account (the push's `ToUserName`), `to` the user.
    #[must_use]
    pub fn to_xml(&self, from: &str, to: &str, create_time: i64) -> Option<String> {
        let _ = (from, to, create_time);
        unimplemented!()
    }
    /// The same content as the body of a customer-service message
    /// (`/cgi-bin/message/custom/send`), or `None` where there is no such form.
    #[must_use]
    pub fn to_custom_message(&self, to: &str) -> Option<serde_json::Value> {
        let _ = to;
        unimplemented!()
    }
}
