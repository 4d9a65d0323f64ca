//! Errors of building and feeding a toolkit. Refused pushes are not errors: see the intake.

use yizhan_client::Error;
use yizhan_codec::KeyError;
use yizhan_core::AppId;
use yizhan_keeper::StoreError;

/// Any error of an application's handler.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// Why a toolkit could not be started.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// No platform was given.
    #[error("no platform: call ToolkitBuilder::platform at least once")]
    NoPlatform,
    /// The same platform was given twice.
    #[error("platform {0} is given twice: keep one of them")]
    Repeated(AppId),
    /// A key is malformed.
    #[error("encoding_aes_key of platform {platform}: {source}")]
    Key {
        /// Whose key.
        platform: AppId,
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
    /// The push names no platform that is configured.
    #[error("platform {0:?} is not configured here: its AppId must be one of the toolkit's")]
    UnknownPlatform(String),
    /// The life cycle could not take it in now, or a function failed on it: which, and why.
    #[error("{0}")]
    Failed(String),
}
