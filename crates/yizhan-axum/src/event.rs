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
    /// `suite_ticket`: WeCom pushed a ticket.
    SuiteTicket,
    /// `create_auth`: a corp installed a suite; its permanent code is stored.
    CreateAuth,
    /// `change_auth`: a corp changed what it grants.
    ChangeAuth,
    /// `cancel_auth`: a corp removed a suite.
    CancelAuth,
    /// `suite_access_token`: a suite has a new token.
    SuiteAccessToken,
    /// `corp_access_token`: a corp that installed a suite has a new token.
    CorpAccessToken,
    /// `access_token`: an account, an application or a provider of our own has a new token.
    AccessToken,
    /// `jsapi_ticket`: an account or a corp, no authorizer, has a new ticket for its pages.
    JsapiTicket,
    /// `error`: something went wrong that no caller is waiting to hear of.
    Error,
    /// Any other `InfoType`, by its name.
    Other(Cow<'static, str>),
}

/// Every kind with a name of its own.
static NAMED: [(EventKind, &str); 16] = [
    (EventKind::ComponentVerifyTicket, "component_verify_ticket"),
    (EventKind::Authorized, "authorized"),
    (EventKind::UpdateAuthorized, "updateauthorized"),
    (EventKind::Unauthorized, "unauthorized"),
    (EventKind::ComponentAccessToken, "component_access_token"),
    (EventKind::AuthorizerAccessToken, "authorizer_access_token"),
    (EventKind::AuthorizerJsapiTicket, "authorizer_jsapi_ticket"),
    (EventKind::SuiteTicket, "suite_ticket"),
    (EventKind::CreateAuth, "create_auth"),
    (EventKind::ChangeAuth, "change_auth"),
    (EventKind::CancelAuth, "cancel_auth"),
    (EventKind::SuiteAccessToken, "suite_access_token"),
    (EventKind::CorpAccessToken, "corp_access_token"),
    (EventKind::AccessToken, "access_token"),
    (EventKind::JsapiTicket, "jsapi_ticket"),
    (EventKind::Error, "error"),
];

impl EventKind {
    /// The kind of that name; a name without a kind of its own is [`EventKind::Other`].
    #[must_use]
    pub fn from_name(name: &str) -> Self {
        let known = NAMED.iter().find(|(_, known)| *known == name);
        match known {
            Some((kind, _)) => kind.clone(),
            None => Self::Other(name.to_owned().into()),
        }
    }

    /// The name as WeChat and the documentation write it.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Other(name) => name,
            kind => NAMED
                .iter()
                .find(|(known, _)| known == kind)
                .map_or("", |(_, name)| name),
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
    /// Whom it is about: a platform or suite, or one of the accounts; `None` for an error that is
    /// nobody's alone.
    pub scope: Option<Scope>,
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

    /// The platform or suite that it is about, or through which the account is connected.
    #[must_use]
    pub fn platform(&self) -> Option<&AppId> {
        self.scope.as_ref()?.platform()
    }

    /// The account or corp that it is about; `None` when it is about a platform or suite itself.
    #[must_use]
    pub fn account(&self) -> Option<&AppId> {
        match self.scope.as_ref()? {
            Scope::Component(_) | Scope::Suite(_) => None,
            scope => Some(scope.app_id()),
        }
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
            .field("scope", &self.scope)
            .field("error", &self.error())
            .finish_non_exhaustive()
    }
}
