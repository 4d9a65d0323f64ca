//! Errors of calls: what failed, and what to do about it.
//!
//! Texts name the operation and the host; they never hold a URL, a query or a secret.

use crate::token::TokenError;
use std::{fmt, io, sync::Arc};
use yizhan_core::{
    ErrCode, Product, Remedy,
    errcode::{Explanation, explain},
};

/// Why a call gave no result. Cheap to clone, so that one result can serve many who wait for it.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// WeChat answered, with an `errcode` other than 0.
    #[error("{operation}: {code} {message}")]
    Api {
        /// Which operation.
        operation: String,
        /// Which product's meaning the code has.
        product: Product,
        /// The number to branch on.
        code: ErrCode,
        /// WeChat's text, request id included.
        message: String,
        /// WeChat's request id, when the text carries one.
        rid: Option<String>,
    },
    /// No answer came, or not all of it.
    #[error("{operation}: {fault} ({host}): {detail}")]
    Transport {
        /// Which operation.
        operation: String,
        /// Host and port.
        host: String,
        /// What went wrong; [`Fault::was_sent`] says whether WeChat may have acted on the call.
        fault: Fault,
        /// The innermost reason.
        detail: String,
        /// The transport's own error, without its URL.
        source: Option<Arc<dyn std::error::Error + Send + Sync>>,
    },
    /// Something answered, but not with status 200.
    #[error("{operation}: {host} answered with status {status}: {excerpt}")]
    Status {
        /// Which operation.
        operation: String,
        /// Host and port.
        host: String,
        /// The HTTP status. WeChat answers its own errors with 200, so a proxy or an outage is
        /// behind most others.
        status: u16,
        /// The start of the answer, secrets masked.
        excerpt: String,
    },
    /// The answer is not what the operation promises.
    #[error("{operation}: the answer is not understood: {reason}; it begins: {excerpt}")]
    Decode {
        /// Which operation.
        operation: String,
        /// What the parser says, without the values that it quotes.
        reason: String,
        /// The start of the answer, secrets masked.
        excerpt: String,
    },
    /// The request cannot be put on the wire; nothing was sent.
    #[error("{operation}: the request cannot be sent: {reason}")]
    Encode {
        /// Which operation.
        operation: String,
        /// What is wrong with it.
        reason: String,
    },
    /// The answer is larger than the transport may hold in memory.
    #[error("{operation}: the answer exceeds {limit} bytes: download it, or raise `answer_limit`")]
    TooLarge {
        /// Which operation.
        operation: String,
        /// The limit in bytes.
        limit: usize,
    },
    /// A file of ours cannot be read or written.
    #[error("{operation}: {source}")]
    File {
        /// Which operation.
        operation: String,
        /// What the system says, with the path where there is one.
        source: Arc<io::Error>,
    },
    /// No token could be had.
    #[error(transparent)]
    Token(#[from] TokenError),
    /// The transport cannot be set up.
    #[error("the HTTP transport cannot be set up: {reason}")]
    Setup {
        /// What is in the way.
        reason: String,
    },
}

/// What went wrong between us and WeChat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Fault {
    /// No connection: the name does not resolve, the host refuses, or connecting took too long.
    Connect,
    /// No secure connection: the certificate or the protocol does not fit.
    Tls,
    /// The time was up before the whole answer was there.
    Timeout,
    /// The connection broke before the whole answer was there.
    Reset,
}

impl Fault {
    /// Whether the call may have reached WeChat, so that repeating it may do its work twice.
    #[must_use]
    pub fn was_sent(self) -> bool {
        !matches!(self, Self::Connect | Self::Tls)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Connect => "no connection",
            Self::Tls => "no secure connection",
            Self::Timeout => "no answer in time",
            Self::Reset => "the connection broke",
        })
    }
}

impl Error {
    /// The operation's name, or the path of a raw call; none for tokens and set-up.
    #[must_use]
    pub fn operation(&self) -> Option<&str> {
        match self {
            Self::Api { operation, .. }
            | Self::Transport { operation, .. }
            | Self::Status { operation, .. }
            | Self::Decode { operation, .. }
            | Self::Encode { operation, .. }
            | Self::TooLarge { operation, .. }
            | Self::File { operation, .. } => Some(operation),
            Self::Token(_) | Self::Setup { .. } => None,
        }
    }

    /// WeChat's error code, when WeChat answered with one.
    #[must_use]
    pub fn code(&self) -> Option<ErrCode> {
        match self {
            Self::Api { code, .. } => Some(*code),
            _ => None,
        }
    }

    /// WeChat's request id, which its support asks for.
    #[must_use]
    pub fn rid(&self) -> Option<&str> {
        match self {
            Self::Api { rid, .. } => rid.as_deref(),
            _ => None,
        }
    }

    /// What is known about WeChat's error code: its meaning for the product, and what a person does
    /// about it.
    #[must_use]
    pub fn explanation(&self) -> Option<&'static Explanation> {
        match self {
            Self::Api { code, product, .. } => explain(*product, *code),
            _ => None,
        }
    }

    /// What WeChat's error code means for the product.
    #[must_use]
    pub fn meaning(&self) -> Option<&'static str> {
        self.explanation().map(|explanation| explanation.meaning)
    }

    /// What a caller that wants the call to succeed does next.
    #[must_use]
    pub fn remedy(&self) -> Remedy {
        match self {
            Self::Api { code, product, .. } => code.remedy(*product),
            Self::Transport { .. } => Remedy::BackOff { seconds: 1 },
            Self::Status { status, .. } if *status >= 500 || *status == 429 => {
                Remedy::BackOff { seconds: 5 }
            }
            Self::Token(TokenError::Unavailable { .. }) => Remedy::BackOff { seconds: 5 },
            Self::Token(TokenError::Revoked { .. }) => Remedy::Alert,
            _ => Remedy::GiveUp,
        }
    }
}
