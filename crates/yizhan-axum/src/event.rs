//! What the `on` handlers of an application are given.

use std::{borrow::Cow, fmt, sync::Arc};
use yizhan_client::{Client, Token};
use yizhan_core::{AppId, Scope};
use yizhan_message::{Content, Notice, Push};

/// The name of an event: WeChat's `InfoType`, or what the toolkit itself reports.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventKind {
    /// `component_verify_ticket`: WeChat pushed a ticket.
    ComponentVerifyTicket,
    /// `authorized`: an account authorised the platform; its tokens are stored.
    Authorized,
    /// `updateauthorized`: an account changed what it grants.
    UpdateAuthorized,
    /// `unauthorized`: an account cancelled its authorisation.
    Unauthorized,
    /// `component_access_token`: the platform has a new token.
    ComponentAccessToken,
    /// `authorizer_access_token`: an account has a new token.
    AuthorizerAccessToken,
    /// `authorizer_jsapi_ticket`: an account has a new ticket for its pages.
    AuthorizerJsapiTicket,
    /// `error`: something went wrong that no caller is waiting to hear of.
    Error,
    /// Any other `InfoType`, by its name.
    Other(Cow<'static, str>),
}

impl EventKind {
    /// The kind of that name; a name without a kind of its own is [`EventKind::Other`].
    #[must_use]
    pub fn from_name(name: &str) -> Self {
        match name {
            "component_verify_ticket" => Self::ComponentVerifyTicket,
            "authorized" => Self::Authorized,
            "updateauthorized" => Self::UpdateAuthorized,
            "unauthorized" => Self::Unauthorized,
            "component_access_token" => Self::ComponentAccessToken,
            "authorizer_access_token" => Self::AuthorizerAccessToken,
            "authorizer_jsapi_ticket" => Self::AuthorizerJsapiTicket,
            "error" => Self::Error,
            other => Self::Other(other.to_owned().into()),
        }
    }

    /// The name as WeChat and the documentation write it.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::ComponentVerifyTicket => "component_verify_ticket",
            Self::Authorized => "authorized",
            Self::UpdateAuthorized => "updateauthorized",
            Self::Unauthorized => "unauthorized",
            Self::ComponentAccessToken => "component_access_token",
            Self::AuthorizerAccessToken => "authorizer_access_token",
            Self::AuthorizerJsapiTicket => "authorizer_jsapi_ticket",
            Self::Error => "error",
            Self::Other(name) => name,
        }
    }
}

/// So that `.on("notify_third_fasteregister", …)` works.
impl From<&'static str> for EventKind {
    fn from(name: &'static str) -> Self {
        match Self::from_name(name) {
            Self::Other(_) => Self::Other(Cow::Borrowed(name)),
            known => known,
        }
    }
}

impl fmt::Display for EventKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// One event: who it is about and what it carries.
#[derive(Clone)]
#[non_exhaustive]
pub struct Event {
    /// Its name.
    pub kind: EventKind,
    /// The platform it is about; `None` for an error that is no single platform's.
    pub component: Option<AppId>,
    /// The account it is about, when it is about one.
    pub authorizer: Option<AppId>,
    /// What it carries.
    pub detail: EventDetail,
    pub(crate) client: Client,
}

/// What an event carries.
#[derive(Clone)]
#[non_exhaustive]
pub enum EventDetail {
    /// The notice as WeChat pushed it (or as it was fed in by hand).
    Notice(Arc<Push>),
    /// The new token or ticket.
    Token(Token),
    /// What went wrong, in a sentence without secrets.
    Error(String),
}

impl Event {
    /// The notice, raw and by members.
    #[must_use]
    pub fn push(&self) -> Option<&Push> {
        match &self.detail {
            EventDetail::Notice(push) => Some(push),
            _ => None,
        }
    }

    /// The notice, typed; `None` for one that has no type.
    #[must_use]
    pub fn notice(&self) -> Option<Notice> {
        match self.push()?.content() {
            Content::Notice(notice) => Some(notice),
            _ => None,
        }
    }

    /// The new token or ticket.
    #[must_use]
    pub fn token(&self) -> Option<&Token> {
        match &self.detail {
            EventDetail::Token(token) => Some(token),
            _ => None,
        }
    }

    /// What went wrong.
    #[must_use]
    pub fn error(&self) -> Option<&str> {
        match &self.detail {
            EventDetail::Error(what) => Some(what),
            _ => None,
        }
    }

    /// On whose behalf a call about this event is made.
    #[must_use]
    pub fn scope(&self) -> Option<Scope> {
        let component = self.component.clone()?;
        Some(match &self.authorizer {
            Some(authorizer) => Scope::authorizer(component, authorizer.clone()),
            None => Scope::Component(component),
        })
    }

    /// A client whose tokens the toolkit keeps.
    #[must_use]
    pub fn client(&self) -> &Client {
        &self.client
    }
}

/// Names who and what, never a notice's members: they carry tickets and codes.
impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Event")
            .field("kind", &self.kind)
            .field("component", &self.component)
            .field("authorizer", &self.authorizer)
            .field("error", &self.error())
            .finish_non_exhaustive()
    }
}
