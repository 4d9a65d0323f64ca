//! The newest ticket of each platform: `component_verify_ticket` or `suite_ticket`.

use super::{
    Store, StoreError,
    seal::{Cell, Sealer},
};
use rusqlite::{Connection, params};
use secrecy::{ExposeSecret, SecretString};
use yizhan_core::{AppId, UnixTime};

/// A ticket as the store has it.
#[derive(Clone, Debug)]
pub(crate) struct TicketRow {
    pub(crate) platform: AppId,
    pub(crate) value: SecretString,
    /// WeChat's `CreateTime`.
    pub(crate) created_at: UnixTime,
    pub(crate) received_at: UnixTime,
}

fn cell<'a>(row: &'a [&'a [u8]]) -> Cell<'a> {
    Cell {
        table: "ticket",
        row,
    }
}

impl Store {
    /// Keeps a ticket, unless a newer one is kept already: then the time it was heard is noted.
    pub(crate) async fn put_ticket(&self, ticket: TicketRow) -> Result<(), StoreError> {
        let platform = ticket.platform.as_str().to_owned();
        let sealed = self.sealer().seal(
            cell(&[platform.as_bytes()]),
            ticket.value.expose_secret().as_bytes(),
        )?;
        self.write(move |db| {
            db.prepare_cached(
                "INSERT INTO ticket (platform, value_sealed, created_at, received_at)
                 VALUES (?1, ?2, ?3, ?4) ON CONFLICT (platform) DO UPDATE SET
                     value_sealed = iif(excluded.created_at >= created_at, excluded.value_sealed, value_sealed),
                     created_at = max(created_at, excluded.created_at),
                     received_at = max(received_at, excluded.received_at)",
            )?
            .execute(params![platform, sealed, ticket.created_at.0, ticket.received_at.0])?;
            Ok(())
        })
        .await
    }

    /// Every platform's ticket.
    pub(crate) async fn tickets(&self) -> Result<Vec<TicketRow>, StoreError> {
        let sealer = self.sealer().clone();
        self.read(move |db| between(db, &sealer, -1, i64::MAX))
            .await
    }
}

/// Tickets whose revision is after one and not after another.
pub(super) fn between(
    db: &Connection,
    sealer: &Sealer,
    since: i64,
    until: i64,
) -> Result<Vec<TicketRow>, StoreError> {
    let mut statement = db.prepare_cached(
        "SELECT platform, value_sealed, created_at, received_at FROM ticket
         WHERE revision > ?1 AND revision <= ?2",
    )?;
    let mut rows = statement.query([since, until])?;
    let mut tickets = Vec::new();
    while let Some(row) = rows.next()? {
        let platform: String = row.get(0)?;
        let sealed: Vec<u8> = row.get(1)?;
        tickets.push(TicketRow {
            value: sealer.open_text(cell(&[platform.as_bytes()]), &sealed)?,
            platform: platform.into(),
            created_at: UnixTime(row.get(2)?),
            received_at: UnixTime(row.get(3)?),
        });
    }
    Ok(tickets)
}
