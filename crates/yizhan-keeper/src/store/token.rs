//! Tokens and page tickets with their generations. A write never replaces a later generation.

use super::{
    Store, StoreError, lease,
    seal::{Cell, Sealer},
};
use crate::view::TicketKind;
use rusqlite::{Connection, OptionalExtension, Row, params};
use secrecy::ExposeSecret;
use yizhan_client::Token;
use yizhan_core::UnixTime;

/// Which of an owner's tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Tokens {
    /// What calls are made with.
    Access,
    /// `jsapi`
    Jsapi,
    /// `wx_card`
    WxCard,
    /// `agent_config`
    AgentConfig,
}

impl Tokens {
    pub(crate) const ALL: [Self; 4] = [Self::Access, Self::Jsapi, Self::WxCard, Self::AgentConfig];

    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Access => "access",
            Self::Jsapi => "jsapi",
            Self::WxCard => "wx_card",
            Self::AgentConfig => "agent_config",
        }
    }

    fn from_str(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}

impl From<TicketKind> for Tokens {
    fn from(kind: TicketKind) -> Self {
        match kind {
            TicketKind::Jsapi => Self::Jsapi,
            TicketKind::WxCard => Self::WxCard,
            TicketKind::AgentConfig => Self::AgentConfig,
        }
    }
}

/// A token as the store has it.
#[derive(Clone, Debug)]
pub(crate) struct TokenRow {
    /// A scope's text: `wxcomponent`, `wxcomponent/wxauthorizer`, `wwsuite/wwcorp` …
    pub(crate) owner: String,
    pub(crate) kind: Tokens,
    /// The last generation that was used.
    pub(crate) generation: u64,
    /// `None` when the token was taken away.
    pub(crate) token: Option<Token>,
}

/// What became of a write.
#[derive(Debug)]
pub(crate) enum Put {
    /// It is on disk.
    Stored,
    /// The store has this generation or a later one, and keeps it.
    Later(TokenRow),
}

pub(super) fn seal(
    sealer: &Sealer,
    owner: &str,
    kind: Tokens,
    token: &Token,
) -> Result<Vec<u8>, StoreError> {
    sealer.seal(
        Cell {
            table: "token",
            row: &[owner.as_bytes(), kind.as_str().as_bytes()],
        },
        token.value.expose_secret().as_bytes(),
    )
}

fn read(sealer: &Sealer, row: &Row<'_>) -> Result<Option<TokenRow>, StoreError> {
    let owner: String = row.get(0)?;
    let kind: String = row.get(1)?;
    let sealed: Option<Vec<u8>> = row.get(3)?;
    // A kind that a newer program added is not ours to read.
    let Some(kind) = Tokens::from_str(&kind) else {
        return Ok(None);
    };
    let generation = generation_at(row, 2)?;
    let token = match sealed {
        None => None,
        Some(sealed) => Some(Token {
            value: sealer.open_text(
                Cell {
                    table: "token",
                    row: &[owner.as_bytes(), kind.as_str().as_bytes()],
                },
                &sealed,
            )?,
            generation,
            obtained_at: UnixTime(row.get(4)?),
            expires_at: UnixTime(row.get(5)?),
        }),
    };
    Ok(Some(TokenRow {
        owner,
        kind,
        generation,
        token,
    }))
}

const COLUMNS: &str =
    "SELECT owner, kind, generation, value_sealed, obtained_at, expires_at FROM token";

/// Stores a token unless the same or a later generation is there; says whether it did. Either way
/// its renewal is over.
pub(super) fn put(
    db: &Connection,
    owner: &str,
    kind: Tokens,
    token: &Token,
    sealed: &[u8],
) -> Result<bool, StoreError> {
    let changed = db
        .prepare_cached(
            "INSERT INTO token (owner, kind, generation, value_sealed, obtained_at, expires_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (owner, kind) DO UPDATE SET
                 generation = excluded.generation, value_sealed = excluded.value_sealed,
                 obtained_at = excluded.obtained_at, expires_at = excluded.expires_at
             WHERE token.generation < excluded.generation",
        )?
        .execute(params![
            owner,
            kind.as_str(),
            generation_column(token.generation),
            sealed,
            token.obtained_at.0,
            token.expires_at.0
        ])?;
    lease::end(db, owner, kind)?;
    Ok(changed == 1)
}

/// Takes a token away, so that no answer under way can bring it back: returns the generation that
/// is used up by that, later than `after` and than whatever was there.
pub(super) fn take_away(
    db: &Connection,
    owner: &str,
    kind: Tokens,
    after: u64,
) -> Result<u64, StoreError> {
    db.prepare_cached(
        "INSERT INTO token (owner, kind, generation, value_sealed, obtained_at, expires_at)
         VALUES (?1, ?2, ?3 + 1, NULL, 0, 0) ON CONFLICT (owner, kind) DO UPDATE SET
             generation = max(generation + 1, excluded.generation), value_sealed = NULL
         RETURNING generation",
    )?
    .query_row(
        params![owner, kind.as_str(), generation_column(after)],
        |row| generation_at(row, 0),
    )
    .map_err(StoreError::from)
}

/// The last generation that the store knows.
pub(super) fn generation(db: &Connection, owner: &str, kind: Tokens) -> Result<u64, StoreError> {
    let found: Option<u64> = db
        .prepare_cached("SELECT generation FROM token WHERE owner = ?1 AND kind = ?2")?
        .query_row([owner, kind.as_str()], |row| generation_at(row, 0))
        .optional()?;
    Ok(found.unwrap_or(0))
}

pub(super) fn later(
    db: &Connection,
    sealer: &Sealer,
    owner: &str,
    kind: Tokens,
) -> Result<TokenRow, StoreError> {
    find(db, sealer, owner, kind)?.ok_or(StoreError::Database(rusqlite::Error::QueryReturnedNoRows))
}

pub(super) fn find(
    db: &Connection,
    sealer: &Sealer,
    owner: &str,
    kind: Tokens,
) -> Result<Option<TokenRow>, StoreError> {
    let mut statement = db.prepare_cached(&format!("{COLUMNS} WHERE owner = ?1 AND kind = ?2"))?;
    let mut rows = statement.query([owner, kind.as_str()])?;
    match rows.next()? {
        Some(row) => read(sealer, row),
        None => Ok(None),
    }
}

/// Tokens whose revision is after one and not after another.
pub(super) fn between(
    db: &Connection,
    sealer: &Sealer,
    since: i64,
    until: i64,
) -> Result<Vec<TokenRow>, StoreError> {
    let sql = format!("{COLUMNS} WHERE revision > ?1 AND revision <= ?2");
    let mut statement = db.prepare_cached(&sql)?;
    let mut rows = statement.query([since, until])?;
    let mut tokens = Vec::new();
    while let Some(row) = rows.next()? {
        tokens.extend(read(sealer, row)?);
    }
    Ok(tokens)
}

/// SQLite counts in signed numbers; a generation grows by one and never gets there.
fn generation_column(generation: u64) -> i64 {
    i64::try_from(generation).unwrap_or(i64::MAX - 1)
}

fn generation_at(row: &Row<'_>, column: usize) -> Result<u64, rusqlite::Error> {
    row.get(column)
        .map(|stored: i64| stored.max(0).unsigned_abs())
}

impl Store {
    /// Stores a token unless the same or a later generation is there.
    pub(crate) async fn put_token(
        &self,
        owner: String,
        kind: Tokens,
        token: Token,
    ) -> Result<Put, StoreError> {
        let sealer = self.sealer().clone();
        let sealed = seal(&sealer, &owner, kind, &token)?;
        self.write(move |db| {
            if put(db, &owner, kind, &token, &sealed)? {
                return Ok(Put::Stored);
            }
            Ok(Put::Later(later(db, &sealer, &owner, kind)?))
        })
        .await
    }

    /// One token, if the store ever had it.
    pub(crate) async fn token(
        &self,
        owner: String,
        kind: Tokens,
    ) -> Result<Option<TokenRow>, StoreError> {
        let sealer = self.sealer().clone();
        self.read(move |db| find(db, &sealer, &owner, kind)).await
    }

    /// Every token.
    pub(crate) async fn tokens(&self) -> Result<Vec<TokenRow>, StoreError> {
        let (row, rows) = std::sync::mpsc::channel();
        self.each_token(move |token| drop(row.send(token))).await?;
        Ok(rows.into_iter().collect())
    }

    /// Shows every token to `see`, one at a time; on a thread of its own.
    pub(crate) async fn each_token(
        &self,
        mut see: impl FnMut(TokenRow) + Send + 'static,
    ) -> Result<(), StoreError> {
        let sealer = self.sealer().clone();
        self.read(move |db| {
            let mut statement = db.prepare_cached(COLUMNS)?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                if let Some(token) = read(&sealer, row)? {
                    see(token);
                }
            }
            Ok(())
        })
        .await
    }
}
