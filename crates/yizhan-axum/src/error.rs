//! Errors of building and feeding a toolkit. Refused pushes are not errors: see the intake.

use yizhan_client::Error;
use yizhan_codec::KeyError;
use yizhan_keeper::StoreError;

/// Any error of an application's handler.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// Why a toolkit could not be started.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// Nobody was given.
    #[error(
        "nobody to serve: call ToolkitBuilder::platform, account, agent, suite or keep at least once"
    )]
    Nobody,
    /// The same platform, account, agent or suite was given twice.
    #[error("{0} is given twice: keep one of them")]
    Repeated(String),
    /// A token is empty: anyone could make its signatures.
    #[error("token of {0} is empty: take it from the console, or leave out how its pushes come")]
    Token(String),
    /// Only accounts of our own have plain and compatible mode.
    #[error("mode of {0}: its pushes are always sealed, use PushConfig::safe")]
    Mode(String),
    /// A key is malformed.
    #[error("encoding_aes_key of {of}: {source}")]
    Key {
        /// Whose key.
        of: String,
        /// What is wrong with it.
        source: KeyError,
    },
    /// A URL setting cannot be used.
    #[error("{setting}: {reason}")]
    Url {
        /// Which setting.
        setting: &'static str,
        /// What is wrong with it.
        reason: String,
    },
    /// The transport cannot be built.
    #[error(transparent)]
    Http(Error),
    /// The store cannot be read.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Why a notice that was fed in by hand had no effect.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum EmitError {
    /// The push names no platform or suite that is configured.
    #[error(
        "platform {0:?} is not configured here: its AppId or SuiteId must be one of the toolkit's"
    )]
    UnknownPlatform(String),
    /// The life cycle could not take it in now, or a function failed on it: which, and why.
    #[error("{0}")]
    Failed(String),
}
