//! What the engine tells those who subscribed.

use crate::view::TicketKind;
use yizhan_client::Token;
use yizhan_core::Scope;

/// What the engine did, for those who subscribed.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Change {
    /// Somebody has a new token: a platform, a suite, an account, a corp or an agent.
    Token {
        /// Whose.
        scope: Scope,
        /// The token.
        token: Token,
    },
    /// An account or a corp has a new ticket for its pages.
    Ticket {
        /// Whose.
        scope: Scope,
        /// Which.
        kind: TicketKind,
        /// The ticket.
        ticket: Token,
    },
    /// An account authorised a platform, or a corp a suite, and its credential is stored.
    Authorized {
        /// Who.
        scope: Scope,
    },
    /// An authorisation has ended and its tokens are removed.
    Removed {
        /// Whose.
        scope: Scope,
    },
    /// Something went wrong that the engine goes on trying to mend.
    Trouble {
        /// Whose.
        scope: Scope,
        /// What, in a sentence without secrets.
        what: String,
    },
}
