//! What survives a restart: one SQLite file, secrets sealed under a master key.
//!
//! All writes go through one thread that commits whatever has queued up in one transaction (group
//! commit); a write has returned when it is on disk. SQL is nowhere but below this module.

mod authorizer;
mod error;
mod exchange;
mod grant;
mod inbox;
mod key;
mod lease;
mod news;
mod presence;
mod reader;
mod schema;
mod seal;
mod session;
mod ticket;
mod token;
mod writer;

pub use error::StoreError;
pub use inbox::{KnownPush, NewPush, PendingPush, PushKey, StoredPush};
pub use key::MasterKey;
pub use session::SessionId;

pub(crate) use authorizer::{AuthorizerRow, Standing};
pub(crate) use exchange::CodeHash;
pub(crate) use grant::Grant;
pub(crate) use lease::{Holder, Turn};
pub(crate) use news::News;
pub(crate) use ticket::TicketRow;
pub(crate) use token::{Put, TokenRow, Tokens};

use presence::Presence;
use reader::Readers;
use rusqlite::Connection;
use seal::Sealer;
use std::{path::Path, sync::Arc};
use writer::Writer;

/// The store. Cheap to clone; the last clone that is dropped closes the file.
#[derive(Clone)]
pub struct Store {
    inner: Arc<Inner>,
}

struct Inner {
    sealer: Sealer,
    /// `None` in memory: there the writing thread reads as well.
    readers: Option<Arc<Readers>>,
    writer: Writer,
    _presence: Presence,
}

impl Store {
    /// Opens or makes the SQLite file and brings its schema up to date. Blocks for some
    /// milliseconds, or up to five seconds while another process holds the file.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn open(path: &Path, key: &MasterKey) -> Result<Self, StoreError> {
        let sealer = Sealer::new(key);
        let db = schema::open_writer(path, &sealer)?;
        let presence = Presence::enter(&db, path)?;
        Ok(Self {
            inner: Arc::new(Inner {
                sealer,
                readers: Some(Readers::new(path.to_owned())),
                writer: Writer::start(db, path.to_owned())?,
                _presence: presence,
            }),
        })
    }

    /// A store in memory, for tests and trials.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub fn in_memory(key: &MasterKey) -> Result<Self, StoreError> {
        let sealer = Sealer::new(key);
        let db = schema::open_memory(&sealer)?;
        Ok(Self {
            inner: Arc::new(Inner {
                sealer,
                readers: None,
                writer: Writer::start(db, ":memory:".into())?,
                _presence: Presence::alone(),
            }),
        })
    }

    /// Probes the store with a write of its own.
    ///
    /// # Errors
    /// When it cannot be written now.
    pub async fn probe(&self) -> Result<(), StoreError> {
        self.write(|db| {
            db.execute(
                "INSERT OR REPLACE INTO meta (name, value) VALUES ('probe', x'01')",
                [],
            )?;
            Ok(())
        })
        .await
    }

    fn sealer(&self) -> &Sealer {
        &self.inner.sealer
    }

    async fn write<T, F>(&self, work: F) -> Result<T, StoreError>
    where
        T: Send + 'static,
        F: FnOnce(&Connection) -> Result<T, StoreError> + Send + 'static,
    {
        self.inner.writer.write(work).await
    }

    /// A look at what is committed that costs next to nothing: no thread but the writing one.
    async fn look<T, F>(&self, work: F) -> Result<T, StoreError>
    where
        T: Send + 'static,
        F: FnOnce(&Connection) -> Result<T, StoreError> + Send + 'static,
    {
        self.inner.writer.look(work).await
    }

    async fn read<T, F>(&self, work: F) -> Result<T, StoreError>
    where
        T: Send + 'static,
        F: FnOnce(&Connection) -> Result<T, StoreError> + Send + 'static,
    {
        match &self.inner.readers {
            Some(readers) => readers.read(work).await,
            None => self.look(work).await,
        }
    }
}
