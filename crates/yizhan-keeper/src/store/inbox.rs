//! Pushes: on disk with their answers before these are given, known again when WeChat repeats them,
//! pending until their handling has ended.

use super::{
    Store, StoreError,
    seal::{Cell, Sealer},
};
use rusqlite::{Connection, OptionalExtension, params};
use std::fmt;

/// Names a push: the same when it comes again, another for every other push of any account.
///
/// The store is fastest when later keys are greater ones: they lie side by side on disk then.
pub type PushKey = [u8; 16];

/// A push to be stored with its answer, before that is given.
#[derive(Clone, Copy)]
pub struct NewPush<'a> {
    /// Its name.
    pub key: PushKey,
    /// Whose: `wxcomponent` for a platform's notices, `wxcomponent/wxauthorizer` for messages.
    pub account: &'a str,
    /// The clear text.
    pub text: &'a [u8],
    /// What is answered.
    pub answer: &'a [u8],
    /// Whether its handling has ended: if not, it is pending.
    pub done: bool,
    /// Seconds since 1970.
    pub received_at: i64,
}

/// What the record has of a push that came before.
#[derive(Clone, PartialEq, Eq)]
pub struct KnownPush {
    /// What was answered then.
    pub answer: Vec<u8>,
}

/// A stored push whose handling has not ended.
#[derive(Clone)]
pub struct PendingPush {
    /// Greater than those of earlier pushes.
    pub id: i64,
    /// Names it in later calls.
    pub key: PushKey,
    /// As in [`NewPush`].
    pub account: String,
    /// The clear text.
    pub text: Vec<u8>,
    /// Seconds since 1970.
    pub received_at: i64,
    /// How often its handling has been tried again.
    pub attempts: u32,
}

/// A push as the store keeps it, whether its handling has ended or not.
#[derive(Clone)]
pub struct StoredPush {
    /// Greater than those of earlier pushes.
    pub id: i64,
    /// As in [`NewPush`].
    pub account: String,
    /// The clear text.
    pub text: Vec<u8>,
    /// Seconds since 1970.
    pub received_at: i64,
    /// Whether its handling has ended.
    pub done: bool,
}

// Clear texts and answers are users' words and may hold secrets: their length is told, no more.
impl fmt::Debug for NewPush<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            account,
            text,
            answer,
            done,
            ..
        } = self;
        let (text, answer) = (text.len(), answer.len());
        write!(
            f,
            "NewPush({account}, {text} bytes, answer of {answer} bytes, done: {done})"
        )
    }
}
impl fmt::Debug for KnownPush {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "KnownPush(answer of {} bytes)", self.answer.len())
    }
}
impl fmt::Debug for PendingPush {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            id,
            account,
            attempts,
            ..
        } = self;
        let text = self.text.len();
        write!(
            f,
            "PendingPush({id}, {account}, {text} bytes, {attempts} attempts)"
        )
    }
}
impl fmt::Debug for StoredPush {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            id, account, done, ..
        } = self;
        let text = self.text.len();
        write!(f, "StoredPush({id}, {account}, {text} bytes, done: {done})")
    }
}

fn cell<'a>(row: &'a [&'a [u8]]) -> Cell<'a> {
    Cell {
        table: "inbox",
        row,
    }
}

impl Store {
    /// What the record has of a push; `None` when it is not there.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub async fn find_push(&self, key: PushKey) -> Result<Option<KnownPush>, StoreError> {
        let found = self.look(move |db| answer(db, key)).await?;
        self.known(key, found)
    }

    /// Stores a push with its answer. When it is there already, what was answered first stays and is
    /// returned; that its handling has ended is noted all the same.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub async fn accept_push(&self, push: NewPush<'_>) -> Result<Option<KnownPush>, StoreError> {
        let sealer = self.sealer();
        let (key, done, received_at) = (push.key, push.done, push.received_at);
        let account = push.account.to_owned();
        let text_sealed = sealer.seal(cell(&[&key, b"text"]), push.text)?;
        let answer_sealed = sealer.seal(cell(&[&key, b"answer"]), push.answer)?;
        let found = self
            .write(move |db| {
                let inserted = db
                    .prepare_cached(
                        "INSERT INTO inbox (key, account, received_at, not_before, done, text_sealed, answer_sealed)
                         VALUES (?1, ?2, ?3, ?3, ?4, ?5, ?6) ON CONFLICT (key) DO NOTHING",
                    )?
                    .execute(params![key, account, received_at, done, text_sealed, answer_sealed])?;
                if inserted == 1 {
                    return Ok(None);
                }
                if done {
                    finish(db, key)?;
                }
                answer(db, key)
            })
            .await?;
        self.known(key, found)
    }

    /// Notes that a push's handling has ended.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub async fn finish_push(&self, key: PushKey) -> Result<(), StoreError> {
        self.write(move |db| finish(db, key)).await
    }

    /// Notes that handling failed; it is tried again not before `not_before`.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub async fn retry_push(&self, key: PushKey, not_before: i64) -> Result<(), StoreError> {
        self.write(move |db| {
            db.prepare_cached(
                "UPDATE inbox SET attempts = attempts + 1, not_before = ?2 WHERE key = ?1 AND done = 0",
            )?
            .execute(params![key, not_before])?;
            Ok(())
        })
        .await
    }

    /// Pushes whose handling has not ended and is due, oldest first; at most 1,000 at a time.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub async fn pending_pushes(
        &self,
        now: i64,
        limit: usize,
    ) -> Result<Vec<PendingPush>, StoreError> {
        let sealer = self.sealer().clone();
        let limit = i64::try_from(limit).unwrap_or(i64::MAX).min(1_000);
        self.read(move |db| pending(db, &sealer, now, limit)).await
    }

    /// The id of the newest push; 0 when there is none.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub async fn last_push_id(&self) -> Result<i64, StoreError> {
        self.read(|db| {
            db.query_row("SELECT coalesce(max(id), 0) FROM inbox", [], |row| {
                row.get(0)
            })
            .map_err(StoreError::from)
        })
        .await
    }

    /// All pushes after one, in the order of their ids; from the first on with 0, at most 1,000 at a
    /// time.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub async fn pushes(&self, after_id: i64, limit: usize) -> Result<Vec<StoredPush>, StoreError> {
        let sealer = self.sealer().clone();
        let limit = i64::try_from(limit).unwrap_or(i64::MAX).min(1_000);
        self.read(move |db| stored(db, &sealer, after_id, limit))
            .await
    }

    /// Forgets pushes that are done and older than `before`; returns how many.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub async fn prune_pushes(&self, before: i64) -> Result<usize, StoreError> {
        let (mut pruned, mut after) = (0, 0);
        // In steps, so that intake never waits behind a long deletion.
        while let Some((step, last)) = self.write(move |db| prune(db, before, after)).await? {
            pruned += step;
            after = last;
        }
        Ok(pruned)
    }

    fn known(
        &self,
        key: PushKey,
        answer_sealed: Option<Vec<u8>>,
    ) -> Result<Option<KnownPush>, StoreError> {
        answer_sealed
            .map(|sealed| {
                let answer = self.sealer().open(cell(&[&key, b"answer"]), &sealed)?;
                Ok(KnownPush { answer })
            })
            .transpose()
    }
}

/// The sealed answer of a push that is there.
fn answer(db: &Connection, key: PushKey) -> Result<Option<Vec<u8>>, StoreError> {
    db.prepare_cached("SELECT answer_sealed FROM inbox WHERE key = ?1")?
        .query_row([key], |row| row.get(0))
        .optional()
        .map_err(StoreError::from)
}

fn finish(db: &Connection, key: PushKey) -> Result<(), StoreError> {
    db.prepare_cached("UPDATE inbox SET done = 1 WHERE key = ?1 AND done = 0")?
        .execute([key])?;
    Ok(())
}

fn pending(
    db: &Connection,
    sealer: &Sealer,
    now: i64,
    limit: i64,
) -> Result<Vec<PendingPush>, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT id, account, text_sealed, received_at, attempts, key FROM inbox
         WHERE done = 0 AND not_before <= ?1 ORDER BY not_before, id LIMIT ?2",
    )?;
    let mut rows = statement.query(params![now, limit])?;
    let mut due = Vec::new();
    while let Some(row) = rows.next()? {
        let key: PushKey = row.get(5)?;
        let sealed: Vec<u8> = row.get(2)?;
        due.push(PendingPush {
            id: row.get(0)?,
            key,
            account: row.get(1)?,
            text: sealer.open(cell(&[&key, b"text"]), &sealed)?,
            received_at: row.get(3)?,
            attempts: row.get(4)?,
        });
    }
    due.sort_by_key(|push| push.id);
    Ok(due)
}

fn stored(
    db: &Connection,
    sealer: &Sealer,
    after_id: i64,
    limit: i64,
) -> Result<Vec<StoredPush>, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT id, account, text_sealed, received_at, done, key FROM inbox
         WHERE id > ?1 ORDER BY id LIMIT ?2",
    )?;
    let mut rows = statement.query(params![after_id, limit])?;
    let mut pushes = Vec::new();
    while let Some(row) = rows.next()? {
        let key: PushKey = row.get(5)?;
        let sealed: Vec<u8> = row.get(2)?;
        pushes.push(StoredPush {
            id: row.get(0)?,
            account: row.get(1)?,
            text: sealer.open(cell(&[&key, b"text"]), &sealed)?,
            received_at: row.get(3)?,
            done: row.get(4)?,
        });
    }
    Ok(pushes)
}

const PRUNE_STEP: i64 = 500;

/// One step: how many are gone, and the last that was looked at. `None` when all that come after are
/// new: ids are in the order of time, so no index of times is needed.
fn prune(db: &Connection, before: i64, after: i64) -> Result<Option<(usize, i64)>, StoreError> {
    let (oldest, last): (Option<i64>, Option<i64>) = db
        .prepare_cached(
            "SELECT min(received_at), max(id) FROM
             (SELECT received_at, id FROM inbox WHERE id > ?1 ORDER BY id LIMIT ?2)",
        )?
        .query_row([after, PRUNE_STEP], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let (Some(oldest), Some(last)) = (oldest, last) else {
        return Ok(None);
    };
    if oldest >= before {
        return Ok(None);
    }
    let pruned = db
        .prepare_cached(
            "DELETE FROM inbox WHERE id > ?1 AND id <= ?2 AND done = 1 AND received_at < ?3",
        )?
        .execute([after, last, before])?;
    Ok(Some((pruned, last)))
}
