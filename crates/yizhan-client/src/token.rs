//! Where tokens come from.

use futures_core::future::BoxFuture;
use yizhan_core::{ErrCode, Scope, SecretString, TokenKind, UnixTime};

/// A token, and until when WeChat accepts it.
#[derive(Clone, Debug)]
pub struct Token {
    /// The secret text; `Debug` does not print it.
    pub value: SecretString,
    /// Grows with every renewal: says *which* token a caller saw fail.
    pub generation: u64,
    /// When WeChat gave it.
    pub obtained_at: UnixTime,
    /// When WeChat stops accepting it.
    pub expires_at: UnixTime,
}

/// Gives out tokens that are valid now.
///
/// Object-safe on purpose: one allocation beside a network round trip, and no type parameter that
/// would spread through every client.
pub trait TokenSource: Send + Sync + 'static {
    /// A token of `scope` that is valid now. Concurrent callers share one renewal.
    fn token<'a>(&'a self, scope: &'a Scope) -> BoxFuture<'a, Result<Token, TokenError>>;

    /// Says that WeChat refused the token of this generation. Does nothing when a later one is
    /// already held, so a burst of refused calls causes one renewal.
    fn refused<'a>(&'a self, scope: &'a Scope, generation: u64, code: ErrCode)
    -> BoxFuture<'a, ()>;

    /// A token of a kind that is not the scope's own: a suite's, a provider's, a model's, a
    /// device's, or that of contact synchronisation. A source that has none leaves this as it is.
    fn special<'a>(
        &'a self,
        kind: TokenKind,
        scope: &'a Scope,
    ) -> BoxFuture<'a, Result<Token, TokenError>> {
        let scope = scope.clone();
        Box::pin(async move { Err(TokenError::NoSource { kind, scope }) })
    }

    /// Says that WeChat refused a token of [`special`](Self::special), as
    /// [`refused`](Self::refused) does for the others.
    fn special_refused<'a>(
        &'a self,
        kind: TokenKind,
        scope: &'a Scope,
        generation: u64,
        code: ErrCode,
    ) -> BoxFuture<'a, ()> {
        let _ = (kind, scope, generation, code);
        Box::pin(async {})
    }
}

/// Why there is no token.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TokenError {
    /// Nothing of that name is configured or authorised.
    #[error("{0} is not known here: configure it, or have the account authorise the platform")]
    Unknown(Scope),
    /// The account cancelled its authorisation, or its refresh token died: no retry helps.
    #[error("{scope} is not authorised any more: {reason}")]
    Revoked {
        /// Whose token.
        scope: Scope,
        /// What WeChat said.
        reason: String,
    },
    /// Nobody here gives out tokens of that kind.
    #[error(
        "the operation takes a {kind} token, and nothing here gives one out for {scope}: \
         use a token source that implements `special`"
    )]
    NoSource {
        /// Which kind.
        kind: TokenKind,
        /// Whose token.
        scope: Scope,
    },
    /// It cannot be renewed now; a later call may succeed.
    #[error("the token of {scope} cannot be renewed now: {reason}")]
    Unavailable {
        /// Whose token.
        scope: Scope,
        /// What is in the way.
        reason: String,
    },
}
