//! Which authorisation codes were exchanged, and for whom: a code works once, and comes by two ways.

use super::{Store, StoreError};
use rusqlite::{Connection, OptionalExtension, params};
use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256};
use yizhan_core::{AppId, UnixTime};

/// Stands for a code, which itself is not kept.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct CodeHash(pub(super) [u8; 32]);

impl CodeHash {
    pub(crate) fn of(component: &AppId, code: &SecretString) -> Self {
        let digest = Sha256::new()
            .chain_update(component.as_str())
            .chain_update([0])
            .chain_update(code.expose_secret())
            .finalize();
        Self(digest.into())
    }
}

pub(super) fn put(
    db: &Connection,
    code: &CodeHash,
    authorizer: &str,
    now: UnixTime,
) -> Result<(), StoreError> {
    db.prepare_cached(
        "INSERT INTO exchange (code_hash, authorizer, done_at) VALUES (?1, ?2, ?3)
         ON CONFLICT (code_hash) DO NOTHING",
    )?
    .execute(params![code.0, authorizer, now.0])?;
    Ok(())
}

impl Store {
    /// For whom a code was exchanged.
    pub(crate) async fn exchanged(&self, code: CodeHash) -> Result<Option<AppId>, StoreError> {
        self.read(move |db| {
            let found: Option<String> = db
                .prepare_cached("SELECT authorizer FROM exchange WHERE code_hash = ?1")?
                .query_row([&code.0], |row| row.get(0))
                .optional()?;
            Ok(found.map(AppId::from))
        })
        .await
    }

    /// Forgets exchanges before a time.
    pub(crate) async fn prune_exchanges(&self, before: UnixTime) -> Result<usize, StoreError> {
        self.write(move |db| {
            let pruned = db
                .prepare_cached("DELETE FROM exchange WHERE done_at < ?1")?
                .execute([before.0])?;
            Ok(pruned)
        })
        .await
    }
}
