//! Pushes: stored before they are acknowledged, known again when WeChat repeats them, pending until
//! their handling has ended.

use super::{
    Store, StoreError,
    seal::{Cell, Sealer},
};
use rusqlite::{Connection, OptionalExtension, params};
use sha2::{Digest, Sha256};

/// A push to be stored before it is acknowledged.
#[derive(Clone)]
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
#[derive(Clone, PartialEq, Eq)]
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
#[derive(Clone)]
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

/// A push as the store keeps it, whether its handling has ended or not.
#[derive(Clone)]
pub struct StoredPush {
    /// Names it in later calls; a later push has a greater one.
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
impl std::fmt::Debug for NewPush {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "NewPush({}, {} bytes)", self.account, self.text.len())
    }
}
impl std::fmt::Debug for PendingPush {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self {
            id,
            account,
            attempts,
            ..
        } = self;
        write!(
            f,
            "PendingPush({id}, {account}, {} bytes, {attempts} attempts)",
            self.text.len()
        )
    }
}
impl std::fmt::Debug for StoredPush {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self {
            id,
            account,
            text,
            done,
            ..
        } = self;
        let length = text.len();
        write!(
            f,
            "StoredPush({id}, {account}, {length} bytes, done: {done})"
        )
    }
}
impl std::fmt::Debug for Accepted {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::New { id } => write!(f, "New({id})"),
            Self::Repeated { id, answer } => {
                let length = answer.as_ref().map(Vec::len);
                write!(f, "Repeated({id}, answer of {length:?} bytes)")
            }
        }
    }
}

/// The digest that stands for (account, key): half the index of the two in full.
type Seen = [u8; 16];

fn seen(account: &str, key: &[u8; 16]) -> Seen {
    let digest = Sha256::new()
        .chain_update(key)
        .chain_update(account)
        .finalize();
    let mut seen = Seen::default();
    seen.copy_from_slice(&digest[..16]);
    seen
}

fn open(sealer: &Sealer, seen: &[u8], column: &[u8], sealed: &[u8]) -> Result<Vec<u8>, StoreError> {
    sealer.open(
        Cell {
            table: "inbox",
            row: &[seen, column],
        },
        sealed,
    )
}

fn seal(sealer: &Sealer, seen: &[u8], column: &[u8], clear: &[u8]) -> Result<Vec<u8>, StoreError> {
    sealer.seal(
        Cell {
            table: "inbox",
            row: &[seen, column],
        },
        clear,
    )
}

impl Store {
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
        let sealer = self.sealer();
        let seen = seen(&push.account, &push.key);
        let text = seal(sealer, &seen, b"text", &push.text)?;
        let answer = answer
            .map(|answer| seal(sealer, &seen, b"answer", &answer))
            .transpose()?;
        let (account, received_at) = (push.account, push.received_at);
        let (id, earlier) = self
            .write(move |db| insert(db, &seen, &account, received_at, &text, answer.as_deref()))
            .await?;
        Ok(match earlier {
            None => Accepted::New { id },
            Some(answer) => Accepted::Repeated {
                id,
                answer: answer
                    .map(|sealed| open(sealer, &seen, b"answer", &sealed))
                    .transpose()?,
            },
        })
    }

    /// Notes what was answered; the push stays pending until [`Store::finish_push`]. The first
    /// answer stays: it is what WeChat was told.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub async fn answer_push(&self, id: i64, answer: Vec<u8>) -> Result<(), StoreError> {
        let sealer = self.sealer().clone();
        self.write(move |db| set_answer(db, &sealer, id, &answer))
            .await
    }

    /// Notes that a push's handling has ended, with what was answered if that is new.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub async fn finish_push(&self, id: i64, answer: Option<Vec<u8>>) -> Result<(), StoreError> {
        let sealer = self.sealer().clone();
        self.write(move |db| {
            if let Some(answer) = &answer {
                set_answer(db, &sealer, id, answer)?;
            }
            db.prepare_cached("UPDATE inbox SET done = 1 WHERE id = ?1 AND done = 0")?
                .execute([id])?;
            Ok(())
        })
        .await
    }

    /// Notes that handling failed; it is tried again not before `not_before`.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub async fn retry_push(&self, id: i64, not_before: i64) -> Result<(), StoreError> {
        self.write(move |db| {
            db.prepare_cached(
                "UPDATE inbox SET attempts = attempts + 1, not_before = ?2 WHERE id = ?1 AND done = 0",
            )?
            .execute(params![id, not_before])?;
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
        let mut pruned = 0;
        loop {
            // In steps, so that intake never waits behind a long deletion.
            let step = self.write(move |db| prune(db, before)).await?;
            pruned += step;
            if step == 0 {
                return Ok(pruned);
            }
        }
    }
}

/// What a row holds as its answer.
type SealedAnswer = Option<Vec<u8>>;

/// The row's id, and when it was there already, the answer it has.
fn insert(
    db: &Connection,
    seen: &Seen,
    account: &str,
    received_at: i64,
    text: &[u8],
    answer: Option<&[u8]>,
) -> Result<(i64, Option<SealedAnswer>), StoreError> {
    let inserted = db
        .prepare_cached(
            "INSERT INTO inbox (seen, account, received_at, not_before, done, text_sealed, answer_sealed)
             VALUES (?1, ?2, ?3, ?3, ?4, ?5, ?6) ON CONFLICT (seen) DO NOTHING",
        )?
        .execute(params![seen, account, received_at, answer.is_some(), text, answer])?;
    if inserted == 1 {
        return Ok((db.last_insert_rowid(), None));
    }
    db.prepare_cached("SELECT id, answer_sealed FROM inbox WHERE seen = ?1")?
        .query_row([seen], |row| Ok((row.get(0)?, Some(row.get(1)?))))
        .map_err(StoreError::from)
}

fn set_answer(db: &Connection, sealer: &Sealer, id: i64, answer: &[u8]) -> Result<(), StoreError> {
    let seen: Option<Seen> = db
        .prepare_cached("SELECT seen FROM inbox WHERE id = ?1 AND answer_sealed IS NULL")?
        .query_row([id], |row| row.get(0))
        .optional()?;
    let Some(seen) = seen else { return Ok(()) };
    let sealed = seal(sealer, &seen, b"answer", answer)?;
    db.prepare_cached("UPDATE inbox SET answer_sealed = ?2 WHERE id = ?1")?
        .execute(params![id, sealed])?;
    Ok(())
}

fn pending(
    db: &Connection,
    sealer: &Sealer,
    now: i64,
    limit: i64,
) -> Result<Vec<PendingPush>, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT id, account, text_sealed, received_at, attempts, seen FROM inbox
         WHERE done = 0 AND not_before <= ?1 ORDER BY not_before, id LIMIT ?2",
    )?;
    let mut rows = statement.query(params![now, limit])?;
    let mut due = Vec::new();
    while let Some(row) = rows.next()? {
        let seen: Seen = row.get(5)?;
        let sealed: Vec<u8> = row.get(2)?;
        due.push(PendingPush {
            id: row.get(0)?,
            account: row.get(1)?,
            text: open(sealer, &seen, b"text", &sealed)?,
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
        "SELECT id, account, text_sealed, received_at, done, seen FROM inbox
         WHERE id > ?1 ORDER BY id LIMIT ?2",
    )?;
    let mut rows = statement.query(params![after_id, limit])?;
    let mut pushes = Vec::new();
    while let Some(row) = rows.next()? {
        let seen: Seen = row.get(5)?;
        let sealed: Vec<u8> = row.get(2)?;
        pushes.push(StoredPush {
            id: row.get(0)?,
            account: row.get(1)?,
            text: open(sealer, &seen, b"text", &sealed)?,
            received_at: row.get(3)?,
            done: row.get(4)?,
        });
    }
    Ok(pushes)
}

const PRUNE_STEP: i64 = 500;

fn prune(db: &Connection, before: i64) -> Result<usize, StoreError> {
    let pruned = db
        .prepare_cached(
            "DELETE FROM inbox WHERE id IN (SELECT id FROM inbox
             WHERE done = 1 AND received_at < ?1 ORDER BY received_at LIMIT ?2)",
        )?
        .execute(params![before, PRUNE_STEP])?;
    Ok(pruned)
}
