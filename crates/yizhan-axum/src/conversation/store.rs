//! Where sessions are: in the toolkit's own store, unless the application brings another.

use async_trait::async_trait;
use std::{fmt, sync::Arc};
use time::OffsetDateTime;
use tower_sessions_core::{
    SessionStore,
    session::{Id, Record},
    session_store::{Error, Result},
};
use yizhan_keeper::Store;

/// Sessions in the toolkit's store, sealed like everything in it.
pub(crate) struct InStore(pub(crate) Store);

impl fmt::Debug for InStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("InStore")
    }
}

fn failed(error: impl fmt::Display) -> Error {
    Error::Backend(error.to_string())
}

fn now() -> i64 {
    OffsetDateTime::now_utc().unix_timestamp()
}

#[async_trait]
impl SessionStore for InStore {
    async fn save(&self, record: &Record) -> Result<()> {
        let data = serde_json::to_vec(record).map_err(|e| Error::Encode(e.to_string()))?;
        let (id, end) = (record.id.0.to_be_bytes(), record.expiry_date);
        let kept = self.0.put_session(id, &data, end.unix_timestamp(), now());
        kept.await.map_err(failed)
    }

    async fn load(&self, id: &Id) -> Result<Option<Record>> {
        let data = self.0.session(id.0.to_be_bytes(), now()).await;
        match data.map_err(failed)? {
            Some(data) => serde_json::from_slice(&data).map_err(|e| Error::Decode(e.to_string())),
            None => Ok(None),
        }
    }

    async fn delete(&self, id: &Id) -> Result<()> {
        let gone = self.0.delete_session(id.0.to_be_bytes()).await;
        gone.map_err(failed)
    }
}

/// The place of one conversation in any store: its id is who talks with whom, never made up.
#[derive(Debug)]
pub(super) struct Bound {
    pub(super) store: Arc<dyn SessionStore>,
    pub(super) id: Id,
}

#[async_trait]
impl SessionStore for Bound {
    async fn create(&self, record: &mut Record) -> Result<()> {
        record.id = self.id;
        self.store.save(record).await
    }

    async fn save(&self, record: &Record) -> Result<()> {
        let mut record = record.clone();
        record.id = self.id;
        self.store.save(&record).await
    }

    async fn load(&self, _: &Id) -> Result<Option<Record>> {
        self.store.load(&self.id).await
    }

    async fn delete(&self, _: &Id) -> Result<()> {
        self.store.delete(&self.id).await
    }
}
