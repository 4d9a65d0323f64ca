//! What the engine shows of its state.

use yizhan_core::{AppId, Scope, SecretString, UnixTime};

/// A ticket for a page's signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TicketKind {
    /// `jsapi`: the JS-SDK.
    Jsapi,
    /// `wx_card`: cards. Official accounts have it.
    WxCard,
    /// `agent_config`: an application's pages (`wx.agentConfig`). Corps have it.
    AgentConfig,
}

/// An account that authorised a platform, as the store has it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Authorizer {
    /// The platform.
    pub component: AppId,
    /// The account.
    pub app_id: AppId,
    /// Whether it is a mini program; `None` until WeChat has told.
    pub mini_program: Option<bool>,
    /// Ids of the permission sets it granted.
    pub permissions: Vec<i64>,
    /// When it was authorised, or authorised again.
    pub authorized_at: UnixTime,
    /// When its present token ends; `None` while there is none.
    pub token_expires_at: Option<UnixTime>,
    /// WeChat refuses its refresh token: the account must authorise the platform again.
    pub refused: bool,
}

/// A corp that authorised a suite, as the store has it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct AuthCorp {
    /// The suite.
    pub suite: AppId,
    /// The corp.
    pub corp: AppId,
    /// The agents that it has of the suite; empty until WeCom has told.
    pub agents: Vec<i64>,
    /// When it was authorised, or authorised again.
    pub authorized_at: UnixTime,
    /// When its present token ends; `None` while there is none.
    pub token_expires_at: Option<UnixTime>,
    /// WeCom refuses its permanent code: the corp must install the suite again.
    pub refused: bool,
}

/// The state of a suite's ticket and token.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SuiteState {
    /// The suite.
    pub suite: AppId,
    /// When the last ticket came; `None` when none ever did.
    pub ticket_received_at: Option<UnixTime>,
    /// When the present token ends; `None` while there is none.
    pub token_expires_at: Option<UnixTime>,
    /// How many corps are authorised.
    pub corps: usize,
}

/// The state of a platform's ticket and token.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PlatformState {
    /// The platform.
    pub component: AppId,
    /// When the last ticket came; `None` when none ever did.
    pub ticket_received_at: Option<UnixTime>,
    /// When the present token ends; `None` while there is none.
    pub token_expires_at: Option<UnixTime>,
    /// How many accounts are authorised.
    pub authorizers: usize,
}

/// The state of the token of somebody whose secret we hold.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OwnState {
    /// An account, an agent or a provider.
    pub scope: Scope,
    /// When the present token ends; `None` while there is none.
    pub token_expires_at: Option<UnixTime>,
}

/// For how long a ticket of a suite, or of a component, is usable.
pub(crate) const fn ticket_life_seconds(is_suite: bool) -> i64 {
    if is_suite { 1800 } else { 12 * 3600 }
}

/// An authorisation as it leaves for another system. The credential is as good as the account.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Exported {
    /// An account that authorised a platform, or a corp that authorised a suite.
    pub scope: Scope,
    /// What its tokens are renewed with: a refresh token, or a permanent code.
    pub credential: SecretString,
}
