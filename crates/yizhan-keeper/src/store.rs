//! What survives a restart: one SQLite file, secrets sealed under a master key.
//!
//! All writes go through one thread that commits whatever has queued up in one transaction (group
//! commit); a write has returned when it is on disk.

use std::path::Path;

/// The store. Cheap to clone.
#[derive(Clone)]
pub struct Store {
    _private: std::sync::Arc<()>,
}

/// The key that the store's secrets are sealed under. Never printed.
#[derive(Clone)]
pub struct MasterKey([u8; 32]);

/// Why the store could not do what was asked.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The database refused.
    #[error("store: {0}")]
    Database(#[from] rusqlite::Error),
}

/// A push to be stored before it is acknowledged.
#[derive(Clone, Debug)]
pub struct NewPush {
    /// Whose: `wxcomponent` for a platform's notices, `wxcomponent/wxauthorizer` for messages.
    pub account: String,
    /// What makes it the same push when it comes again; see `yizhan-axum`'s intake.
    pub key: [u8; 16],
    /// The clear text.
    pub text: Vec<u8>,
    /// Seconds since 1970.
    pub received_at: i64,
}

/// What the inbox says of a push.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Accepted {
    /// Not seen before; it is on disk now.
    New {
        /// Names it in later calls.
        id: i64,
    },
    /// Seen before.
    Repeated {
        /// Names it in later calls.
        id: i64,
        /// What was answered then; `None` while it has not been answered.
        answer: Option<Vec<u8>>,
    },
}

/// A stored push whose handling has not ended.
#[derive(Clone, Debug)]
pub struct PendingPush {
    /// Names it in later calls.
    pub id: i64,
    /// As in [`NewPush`].
    pub account: String,
    /// The clear text.
    pub text: Vec<u8>,
    /// Seconds since 1970.
    pub received_at: i64,
    /// How often its handling has been tried.
    pub attempts: u32,
}

impl Store {
    /// Opens or makes the SQLite file and brings its schema up to date.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn open(path: &Path, key: &MasterKey) -> Result<Self, StoreError> {
        let _ = (path, key);
        unimplemented!()
    }
    /// A store in memory, for tests and trials.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn in_memory(key: &MasterKey) -> Result<Self, StoreError> {
        let _ = key;
        unimplemented!()
    }
    /// Stores a push, or says that it is already there. With `answer` given, the push is stored as
    /// answered and done in the same commit.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub async fn accept_push(
        &self,
        push: NewPush,
        answer: Option<Vec<u8>>,
    ) -> Result<Accepted, StoreError> {
        let _ = (push, answer);
        unimplemented!()
    }
    /// Notes what was answered; the push stays pending until [`Store::finish_push`].
    ///
    /// # Errors
    /// See [`StoreError`].
    pub async fn answer_push(&self, id: i64, answer: Vec<u8>) -> Result<(), StoreError> {
        let _ = (id, answer);
        unimplemented!()
    }
    /// Notes that a push's handling has ended, with what was answered if that is new.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub async fn finish_push(&self, id: i64, answer: Option<Vec<u8>>) -> Result<(), StoreError> {
        let _ = (id, answer);
        unimplemented!()
    }
    /// Notes that handling failed; it is tried again not before `not_before`.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub async fn retry_push(&self, id: i64, not_before: i64) -> Result<(), StoreError> {
        let _ = (id, not_before);
        unimplemented!()
    }
    /// Pushes whose handling has not ended and is due, oldest first.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub async fn pending_pushes(
        &self,
        now: i64,
        limit: usize,
    ) -> Result<Vec<PendingPush>, StoreError> {
        let _ = (now, limit);
        unimplemented!()
    }
    /// Forgets pushes that are done and older than `before`; returns how many.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub async fn prune_pushes(&self, before: i64) -> Result<usize, StoreError> {
        let _ = before;
        unimplemented!()
    }
}

impl MasterKey {
    /// From 64 hex digits or 44 characters of base64: `YIZHAN_MASTER_KEY`.
    ///
    /// # Errors
    /// When it is neither.
    pub fn parse(text: &str) -> Result<Self, StoreError> {
        let _ = text;
        unimplemented!()
    }
    /// Reads the key file, or makes one that only its owner can read.
    ///
    /// # Errors
    /// When the file cannot be read, written, or holds something else.
    pub fn from_file(path: &Path) -> Result<Self, StoreError> {
        let _ = path;
        unimplemented!()
    }
}
