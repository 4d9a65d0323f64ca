//! Keeps tickets, tokens and authorizers alive, and everything that must survive a restart.
//!
//! [`Store`] is what is on disk. [`Keeper`] is the engine above it: one actor per token refreshes it
//! ahead of time, whatever the trigger (time, a new ticket, a refused call), and nobody else does.

pub mod store;
mod survey;

use futures_core::future::BoxFuture;
use std::sync::Arc;
use yizhan_client::{Client, Error, Http, Token, TokenError, TokenSource};
use yizhan_core::{AppId, Clock, ErrCode, Scope, SecretString, UnixTime};
use yizhan_message::Notice;

pub use store::{Accepted, MasterKey, NewPush, PendingPush, Store, StoreError};
pub use survey::PlatformSurvey;

/// A third-party platform, as the keeper needs it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Platform {
    /// `component_appid`
    pub app_id: AppId,
    /// `component_appsecret`
    pub secret: SecretString,
}

impl Platform {
    /// From WeChat's console.
    pub fn new(app_id: impl Into<AppId>, secret: SecretString) -> Self {
        Self {
            app_id: app_id.into(),
            secret,
        }
    }
}

/// How the keeper paces itself.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Settings {
    /// How long before its end a token is refreshed; 10 minutes by default, spread by jitter.
    pub refresh_ahead_seconds: i64,
    /// The most refreshes started in a second, over all accounts; 50 by default.
    pub refreshes_per_second: u32,
    /// A ticket is overdue when none came for so long; 25 minutes by default. It is usable for 12 h.
    pub ticket_silence_seconds: i64,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            refresh_ahead_seconds: 600,
            refreshes_per_second: 50,
            ticket_silence_seconds: 1500,
        }
    }
}

/// The engine. Cheap to clone; the last clone that is dropped ends its tasks.
#[derive(Clone)]
pub struct Keeper {
    _inner: Arc<()>,
}

/// What the engine did, for those who subscribed.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Change {
    /// A platform has a new `component_access_token`.
    ComponentAccessToken {
        /// The platform.
        component: AppId,
        /// Its token.
        token: Token,
    },
    /// An account has a new `authorizer_access_token`.
    AuthorizerAccessToken {
        /// The platform.
        component: AppId,
        /// The account.
        authorizer: AppId,
        /// Its token.
        token: Token,
    },
    /// An official account has a new ticket for its pages.
    AuthorizerJsapiTicket {
        /// The platform.
        component: AppId,
        /// The account.
        authorizer: AppId,
        /// Its ticket.
        ticket: Token,
    },
    /// An account is authorised and its refresh token is stored.
    AuthorizerStored {
        /// The platform.
        component: AppId,
        /// The account.
        authorizer: AppId,
    },
    /// An account's authorisation has ended and its tokens are removed.
    AuthorizerRemoved {
        /// The platform.
        component: AppId,
        /// The account.
        authorizer: AppId,
    },
    /// Something went wrong that the engine goes on trying to mend.
    Trouble {
        /// Whose.
        scope: Scope,
        /// What, in a sentence without secrets.
        what: String,
    },
}

/// A ticket for a page's signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TicketKind {
    /// `jsapi`: the JS-SDK.
    Jsapi,
    /// `wx_card`: cards.
    WxCard,
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

impl Keeper {
    /// Opens the engine over a store and starts its tasks: what the store holds is usable at once.
    ///
    /// # Errors
    /// [`StoreError`] when the store cannot be read or was sealed under another master key.
    pub async fn start(
        store: Store,
        http: Http,
        platforms: Vec<Platform>,
        clock: Arc<dyn Clock>,
        settings: Settings,
    ) -> Result<Self, StoreError> {
        let _ = (store, http, platforms, clock, settings);
        unimplemented!()
    }

    /// The store beneath.
    #[must_use]
    pub fn store(&self) -> &Store {
        unimplemented!()
    }

    /// A client whose tokens come from this keeper.
    #[must_use]
    pub fn client(&self) -> Client {
        unimplemented!()
    }

    /// What the engine does from now on. A slow receiver loses the oldest changes, never blocks.
    #[must_use]
    pub fn changes(&self) -> tokio::sync::broadcast::Receiver<Change> {
        unimplemented!()
    }

    /// Takes in a notice of WeChat about `component`: a ticket, an authorisation, its change or its
    /// end. Returns when everything that must survive is durable. Other notices do nothing, and so
    /// does one that is older than what is known: `created_at` is the push's `CreateTime`.
    ///
    /// # Errors
    /// When the notice could not be carried through and should be handed in again later.
    pub async fn take_notice(
        &self,
        component: &AppId,
        notice: &Notice,
        created_at: UnixTime,
    ) -> Result<(), Error> {
        let _ = (component, notice, created_at);
        unimplemented!()
    }

    /// Exchanges an authorisation code for the account's tokens and stores them. The redirect and
    /// the event may both bring the code, in any order and at once: WeChat is asked once, and every
    /// later call with the code answers the same.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn exchange(&self, component: &AppId, code: &SecretString) -> Result<AppId, Error> {
        let _ = (component, code);
        unimplemented!()
    }

    /// A new pre-auth code and for how many seconds it may be used.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn pre_auth_code(&self, component: &AppId) -> Result<(SecretString, i64), Error> {
        let _ = component;
        unimplemented!()
    }

    /// A ticket for the pages of an official account.
    ///
    /// # Errors
    /// See [`Error`]; mini programs have none.
    pub async fn ticket(&self, scope: &Scope, kind: TicketKind) -> Result<Token, Error> {
        let _ = (scope, kind);
        unimplemented!()
    }

    /// Lists the accounts that WeChat says are authorised, and takes in those that the store lacks
    /// (refresh tokens included). Returns how many were taken in.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn recover(&self, component: &AppId) -> Result<usize, Error> {
        let _ = component;
        unimplemented!()
    }

    /// The authorised accounts of a platform, by app id.
    #[must_use]
    pub fn authorizers(&self, component: &AppId) -> Vec<Authorizer> {
        let _ = component;
        unimplemented!()
    }

    /// Each platform's ticket and token.
    #[must_use]
    pub fn platforms(&self) -> Vec<PlatformState> {
        unimplemented!()
    }

    /// Ends the tasks and waits for what is under way, so that nothing is half done.
    pub async fn stop(&self) {
        unimplemented!()
    }
}

impl TokenSource for Keeper {
    fn token<'a>(&'a self, scope: &'a Scope) -> BoxFuture<'a, Result<Token, TokenError>> {
        let _ = scope;
        unimplemented!()
    }
    fn refused<'a>(
        &'a self,
        scope: &'a Scope,
        generation: u64,
        code: ErrCode,
    ) -> BoxFuture<'a, ()> {
        let _ = (scope, generation, code);
        unimplemented!()
    }
}
