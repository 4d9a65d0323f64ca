//! Why the store could not do what was asked, and the way out.

use std::path::{Path, PathBuf};

/// Why the store could not do what was asked.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The database refused.
    #[error("store: {0}")]
    Database(#[from] rusqlite::Error),
    /// The file cannot be opened or made.
    #[error(
        "store {path}: cannot be opened ({reason}): check that its folder exists and is writable"
    )]
    Open {
        /// The file.
        path: PathBuf,
        /// What is in the way.
        reason: String,
    },
    /// Another process holds the file.
    #[error(
        "store {path}: another process holds it locked: stop that process or give this one a file of its own"
    )]
    Locked {
        /// The file.
        path: PathBuf,
    },
    /// The file is no database, or a damaged one.
    #[error(
        "store {path}: not a Yizhan store, or damaged: restore it from a backup or move it away to begin anew"
    )]
    Corrupt {
        /// The file.
        path: PathBuf,
    },
    /// A newer program wrote the file.
    #[error(
        "store {path}: its schema is version {found}, this program knows versions up to {known}: use the newer program"
    )]
    NewerSchema {
        /// The file.
        path: PathBuf,
        /// The file's version.
        found: i64,
        /// The newest that this program knows.
        known: i64,
    },
    /// The file's secrets were sealed under another key.
    #[error(
        "store {path}: its secrets were sealed under another master key: give the key it was made with \
         (YIZHAN_MASTER_KEY or the key file beside it), or move the store away to begin anew"
    )]
    WrongMasterKey {
        /// The file.
        path: PathBuf,
    },
    /// The text is no master key.
    #[error(
        "YIZHAN_MASTER_KEY: {0}: it must be 64 hexadecimal digits or 44 characters of base64 (32 bytes)"
    )]
    MasterKey(&'static str),
    /// The key file cannot be used.
    #[error("master key file {path}: {reason}")]
    KeyFile {
        /// The file.
        path: PathBuf,
        /// What is in the way.
        reason: String,
    },
    /// A sealed value does not belong where it was found, or is damaged.
    #[error("store: a sealed value of table {table} is damaged or was moved there from elsewhere")]
    Sealed {
        /// Where.
        table: &'static str,
    },
    /// A commit failed, and with it everything that was in it.
    #[error("store {path}: nothing was written: {reason}")]
    Commit {
        /// The file.
        path: PathBuf,
        /// What the database said.
        reason: String,
    },
    /// The machine gave no random bytes.
    #[error("store: the system's random source failed")]
    Random,
    /// The store is closed.
    #[error("store: it is closed")]
    Closed,
}

impl StoreError {
    /// Names the file where SQLite's own message does not.
    pub(super) fn at(path: &Path, error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        let path = path.to_owned();
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Locked { path },
            Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => Self::Corrupt { path },
            Some(
                ErrorCode::CannotOpen
                | ErrorCode::PermissionDenied
                | ErrorCode::ReadOnly
                | ErrorCode::DiskFull
                | ErrorCode::SystemIoFailure,
            ) => Self::Open {
                path,
                reason: error.to_string(),
            },
            _ => Self::Database(error),
        }
    }
}
