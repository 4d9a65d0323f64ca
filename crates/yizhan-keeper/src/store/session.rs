//! Sessions: what an application remembers of its conversation with a user, sealed.

use super::{Store, StoreError, seal::Cell};
use rusqlite::{OptionalExtension, params};

/// Names a conversation.
pub type SessionId = [u8; 16];

fn cell<'a>(row: &'a [&'a [u8]]) -> Cell<'a> {
    Cell {
        table: "session",
        row,
    }
}

impl Store {
    /// Keeps a session in place of what was kept of it, and forgets those that ended before `now`.
    /// Times are seconds since 1970.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub async fn put_session(
        &self,
        id: SessionId,
        data: &[u8],
        expires_at: i64,
        now: i64,
    ) -> Result<(), StoreError> {
        let sealed = self.sealer().seal(cell(&[&id]), data)?;
        self.write(move |db| {
            db.prepare_cached(
                "INSERT INTO session (id, data_sealed, expires_at) VALUES (?1, ?2, ?3)
                 ON CONFLICT (id) DO UPDATE SET
                     data_sealed = excluded.data_sealed, expires_at = excluded.expires_at",
            )?
            .execute(params![id, sealed, expires_at])?;
            // A few at a time: a save stays short, and more come than end.
            db.prepare_cached(
                "DELETE FROM session WHERE id IN
                     (SELECT id FROM session WHERE expires_at <= ?1 LIMIT 4)",
            )?
            .execute([now])?;
            Ok(())
        })
        .await
    }

    /// A session's data, unless it ended before `now`.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub async fn session(&self, id: SessionId, now: i64) -> Result<Option<Vec<u8>>, StoreError> {
        let sealer = self.sealer().clone();
        self.read(move |db| {
            let sealed: Option<Vec<u8>> = db
                .prepare_cached(
                    "SELECT data_sealed FROM session WHERE id = ?1 AND expires_at > ?2",
                )?
                .query_row(params![id, now], |row| row.get(0))
                .optional()?;
            sealed
                .map(|sealed| sealer.open(cell(&[&id]), &sealed))
                .transpose()
        })
        .await
    }

    /// Forgets a session.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub async fn delete_session(&self, id: SessionId) -> Result<(), StoreError> {
        self.write(move |db| {
            db.prepare_cached("DELETE FROM session WHERE id = ?1")?
                .execute([id])?;
            Ok(())
        })
        .await
    }
}
