//! What the engine tells those who subscribed.

use yizhan_client::Token;
use yizhan_core::{AppId, Scope};

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
    /// An account whose secret we hold has a new `access_token`.
    AccountAccessToken {
        /// The account.
        account: AppId,
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
