//! Opening the file: settings of SQLite, migrations, and whether the master key is the right one.

use super::{
    StoreError,
    seal::{Cell, Sealer},
};
use rusqlite::{Connection, OpenFlags, OptionalExtension, TransactionBehavior};
use std::{path::Path, time::Duration};

/// `user_version` counts how many of these have run.
const MIGRATIONS: &[&str] = &[
    include_str!("../../migrations/0001_first.sql"),
    include_str!("../../migrations/0002_suites.sql"),
    include_str!("../../migrations/0003_revisions.sql"),
    include_str!("../../migrations/0004_sessions.sql"),
];
/// Marks the file as ours: "YIZH".
const APPLICATION_ID: i64 = 0x5949_5a48;
/// How long an opening waits for another process's transaction.
const BUSY: Duration = Duration::from_secs(5);
/// How long a write does: two busy processes take turns by luck, and a write that failed is lost.
const BUSY_WRITING: Duration = Duration::from_secs(30);
const KEY_CHECK: &[u8] = b"yizhan";

pub(super) fn open_writer(path: &Path, sealer: &Sealer) -> Result<Connection, StoreError> {
    keep_private(path)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let db = Connection::open_with_flags(path, flags).map_err(|e| StoreError::at(path, e))?;
    let db = prepare(db, path, sealer)?;
    db.busy_timeout(BUSY_WRITING)?;
    Ok(db)
}

pub(super) fn open_memory(sealer: &Sealer) -> Result<Connection, StoreError> {
    prepare(Connection::open_in_memory()?, Path::new(":memory:"), sealer)
}

pub(super) fn open_reader(path: &Path) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let db = Connection::open_with_flags(path, flags).map_err(|e| StoreError::at(path, e))?;
    configure(&db).map_err(|e| StoreError::at(path, e))?;
    db.pragma_update(None, "query_only", true)?;
    Ok(db)
}

fn configure(db: &Connection) -> Result<(), rusqlite::Error> {
    db.busy_timeout(BUSY)?;
    db.set_prepared_statement_cache_capacity(64);
    db.pragma_update(None, "cache_size", -16_384)
}

fn prepare(mut db: Connection, path: &Path, sealer: &Sealer) -> Result<Connection, StoreError> {
    let at = |error| StoreError::at(path, error);
    configure(&db).map_err(at)?;
    let ours: i64 = db
        .pragma_query_value(None, "application_id", |row| row.get(0))
        .map_err(at)?;
    let tables: i64 = db
        .query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))
        .map_err(at)?;
    if ours != APPLICATION_ID && tables > 0 {
        return Err(StoreError::Corrupt {
            path: path.to_owned(),
        });
    }
    // A push with its answer fills half a page of the usual size. Only a new file takes this in.
    db.pragma_update(None, "page_size", 8_192).map_err(at)?;
    db.pragma_update(None, "journal_mode", "wal").map_err(at)?;
    // FULL: an acknowledged push or a refresh token survives a power cut, not only a crash.
    db.pragma_update(None, "synchronous", "full").map_err(at)?;
    // Little at a time: everybody waits meanwhile.
    db.pragma_update(None, "wal_autocheckpoint", 1_000)
        .map_err(at)?;
    db.pragma_update(None, "journal_size_limit", 64 << 20)
        .map_err(at)?;
    migrate(&mut db, path)?;
    check_key(&mut db, path, sealer)?;
    Ok(db)
}

/// Under one write lock, so of two processes that start at once one migrates and the other sees it.
fn migrate(db: &mut Connection, path: &Path) -> Result<(), StoreError> {
    let at = |error| StoreError::at(path, error);
    let known = i64::try_from(MIGRATIONS.len()).unwrap_or(i64::MAX);
    let work = db
        .transaction_with_behavior(TransactionBehavior::Immediate)
        .map_err(at)?;
    let found: i64 = work
        .pragma_query_value(None, "user_version", |row| row.get(0))
        .map_err(at)?;
    if !(0..=known).contains(&found) {
        return Err(StoreError::NewerSchema {
            path: path.to_owned(),
            found,
            known,
        });
    }
    let done = usize::try_from(found).unwrap_or(MIGRATIONS.len());
    for migration in MIGRATIONS.iter().skip(done) {
        work.execute_batch(migration).map_err(at)?;
    }
    if found < known {
        work.pragma_update(None, "user_version", known)
            .map_err(at)?;
        work.pragma_update(None, "application_id", APPLICATION_ID)
            .map_err(at)?;
    }
    work.commit().map_err(at)
}

fn check_key(db: &mut Connection, path: &Path, sealer: &Sealer) -> Result<(), StoreError> {
    let at = |error| StoreError::at(path, error);
    let cell = Cell {
        table: "meta",
        row: &[b"key_check"],
    };
    let work = db
        .transaction_with_behavior(TransactionBehavior::Immediate)
        .map_err(at)?;
    let sealed: Option<Vec<u8>> = work
        .query_row("SELECT value FROM meta WHERE name = 'key_check'", [], |r| {
            r.get(0)
        })
        .optional()
        .map_err(at)?;
    match sealed {
        Some(sealed) => match sealer.open(cell, &sealed) {
            Ok(clear) if clear == KEY_CHECK => {}
            _ => {
                return Err(StoreError::WrongMasterKey {
                    path: path.to_owned(),
                });
            }
        },
        None => {
            work.execute(
                "INSERT INTO meta (name, value) VALUES ('key_check', ?1)",
                [sealer.seal(cell, KEY_CHECK)?],
            )
            .map_err(at)?;
        }
    }
    work.commit().map_err(at)
}

/// Makes the file readable by its owner only; SQLite gives its side files the same mode.
pub(super) fn keep_private(path: &Path) -> Result<(), StoreError> {
    let mut options = std::fs::OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options
        .open(path)
        .map(drop)
        .map_err(|error| StoreError::Open {
            path: path.to_owned(),
            reason: error.to_string(),
        })
}
