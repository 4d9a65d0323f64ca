//! Why a station did not do what was asked of it.

use std::io;

/// What went wrong with a sandbox, a gateway process, or a step of the walk.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StationError {
    /// A file, a process or a port.
    #[error("{what}: {source}")]
    System {
        /// Which.
        what: String,
        /// Why.
        source: io::Error,
    },
    /// The sandbox did not start.
    #[error(transparent)]
    Sandbox(#[from] yizhan_sandbox::StartError),
    /// The world cannot be.
    #[error(transparent)]
    World(#[from] yizhan_sandbox::WorldError),
    /// No sandbox answers.
    #[error("no sandbox answers at {url} ({source}); start one with: yizhan sandbox")]
    NoSandbox {
        /// Where it was looked for.
        url: String,
        /// Why there is no answer, without the address.
        source: reqwest::Error,
    },
    /// The sandbox refused a control call.
    #[error("{0}")]
    Refused(String),
    /// A request failed; the error holds no address, because queries hold codes.
    #[error("{0}")]
    Http(reqwest::Error),
    /// The gateway did not start, or is not running.
    #[error("{0}")]
    Gateway(String),
    /// Something that should have come to pass did not.
    #[error("{0}")]
    Unmet(String),
}

impl StationError {
    pub(crate) fn unmet(what: impl Into<String>) -> Self {
        Self::Unmet(what.into())
    }

    pub(super) fn system(what: impl Into<String>) -> impl FnOnce(io::Error) -> Self {
        let what = what.into();
        move |source| Self::System { what, source }
    }
}

impl From<reqwest::Error> for StationError {
    fn from(error: reqwest::Error) -> Self {
        Self::Http(error.without_url())
    }
}
