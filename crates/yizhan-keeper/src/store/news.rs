//! What has changed since a while ago, so that processes over one store keep up with each other.

use super::{Store, StoreError, TicketRow, TokenRow, ticket, token};
use rusqlite::{Connection, OptionalExtension, params};
use yizhan_core::AppId;

/// The most of each kind that is read at once; the rest comes next time.
const MOST: i64 = 1_000;

/// What changed after a revision.
#[derive(Default)]
pub(crate) struct News {
    /// The revision up to which this is all.
    pub(crate) revision: i64,
    pub(crate) tickets: Vec<TicketRow>,
    pub(crate) tokens: Vec<TokenRow>,
    /// Accounts by platform and id: who acts on it reads them in order.
    pub(crate) accounts: Vec<(AppId, AppId)>,
}

impl Store {
    /// The present revision.
    pub(crate) async fn revision(&self) -> Result<i64, StoreError> {
        self.read(last).await
    }

    /// What changed after a revision; `None` when nothing did.
    pub(crate) async fn news(&self, since: i64) -> Result<Option<News>, StoreError> {
        let sealer = self.sealer().clone();
        self.read(move |db| {
            // One snapshot for all tables; the writing thread, which reads in memory, has one.
            let snapshot = db.is_autocommit().then(|| db.unchecked_transaction());
            let _snapshot = snapshot.transpose()?;
            let last = last(db)?;
            if last <= since {
                return Ok(None);
            }
            // Where there is more than fits, up to where all tables are read.
            let mut until = last;
            for table in ["ticket", "token", "authorizer"] {
                let sql = format!(
                    "SELECT revision FROM {table} WHERE revision > ?1 ORDER BY revision LIMIT 1 OFFSET ?2"
                );
                let more: Option<i64> = db
                    .prepare_cached(&sql)?
                    .query_row(params![since, MOST - 1], |row| row.get(0))
                    .optional()?;
                until = until.min(more.unwrap_or(last));
            }
            let mut accounts = Vec::new();
            let mut statement = db.prepare_cached(
                "SELECT platform, account FROM authorizer WHERE revision > ?1 AND revision <= ?2",
            )?;
            let mut rows = statement.query([since, until])?;
            while let Some(row) = rows.next()? {
                let (platform, account): (String, String) = (row.get(0)?, row.get(1)?);
                accounts.push((platform.into(), account.into()));
            }
            Ok(Some(News {
                revision: until,
                tickets: ticket::between(db, &sealer, since, until)?,
                tokens: token::between(db, &sealer, since, until)?,
                accounts,
            }))
        })
        .await
    }
}

fn last(db: &Connection) -> Result<i64, StoreError> {
    Ok(db
        .prepare_cached("SELECT last FROM revision")?
        .query_row([], |row| row.get(0))?)
}
