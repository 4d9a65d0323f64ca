//! Which authorisation codes were exchanged, and for whom: a code works once, and comes by two ways.

use super::{Store, StoreError};
use rusqlite::{Connection, OptionalExtension, params};
use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256};
use std::fmt;
use yizhan_core::{AppId, UnixTime};

/// Stands for a code, which itself is not kept.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct CodeHash(pub(super) [u8; 32]);

impl CodeHash {
    pub(crate) fn of(platform: &AppId, code: &SecretString) -> Self {
        let digest = Sha256::new()
            .chain_update(platform.as_str())
            .chain_update([0])
            .chain_update(code.expose_secret())
            .finalize();
        Self(digest.into())
    }
}

impl fmt::Display for CodeHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

pub(super) fn put(
    db: &Connection,
    code: &CodeHash,
    account: &str,
    now: UnixTime,
) -> Result<(), StoreError> {
    db.prepare_cached(
        "INSERT INTO exchange (code_hash, account, done_at) VALUES (?1, ?2, ?3)
         ON CONFLICT (code_hash) DO NOTHING",
    )?
    .execute(params![code.0, account, now.0])?;
    Ok(())
}

impl Store {
    /// For whom a code was exchanged.
    pub(crate) async fn exchanged(&self, code: CodeHash) -> Result<Option<AppId>, StoreError> {
        self.read(move |db| {
            let found: Option<String> = db
                .prepare_cached("SELECT account FROM exchange WHERE code_hash = ?1")?
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
