//! Authorised accounts and their refresh tokens, the one secret that cannot be fetched again at will.

use super::{
    CodeHash, Put, Store, StoreError, Tokens, exchange,
    seal::{Cell, Sealer},
    token,
    writer::atomically,
};
use rusqlite::{Connection, Row, params};
use secrecy::{ExposeSecret, SecretString};
use yizhan_client::Token;
use yizhan_core::{AppId, UnixTime};

/// Whether an account is authorised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// It is.
    Authorized,
    /// The account cancelled it; its refresh token is gone.
    Cancelled,
    /// WeChat refuses its refresh token, which is kept: a person may want to try it again.
    Refused,
}

impl Standing {
    fn column(self) -> i64 {
        match self {
            Self::Authorized => 0,
            Self::Cancelled => 1,
            Self::Refused => 2,
        }
    }
}

/// An account as the store has it.
#[derive(Clone, Debug)]
pub(crate) struct AuthorizerRow {
    pub(crate) component: AppId,
    pub(crate) app_id: AppId,
    pub(crate) standing: Standing,
    pub(crate) refresh_token: Option<SecretString>,
    pub(crate) mini_program: Option<bool>,
    pub(crate) permissions: Vec<i64>,
    pub(crate) authorized_at: UnixTime,
    /// The newest `CreateTime` that decided about the account.
    pub(crate) noticed_at: UnixTime,
}

/// An authorisation to be stored: everything in one commit.
#[derive(Clone)]
pub(crate) struct Grant {
    pub(crate) component: AppId,
    pub(crate) app_id: AppId,
    /// `None` or empty leaves the stored one.
    pub(crate) refresh_token: Option<SecretString>,
    /// `None` leaves the stored ones.
    pub(crate) permissions: Option<Vec<i64>>,
    /// `None` takes a stored token away: it belongs to the authorisation before. The generation is
    /// the store's to give.
    pub(crate) token: Option<Token>,
    /// The last generation that the caller knows of.
    pub(crate) after: u64,
    pub(crate) authorized_at: UnixTime,
    pub(crate) noticed_at: UnixTime,
    /// The code that brought it.
    pub(crate) code: Option<CodeHash>,
}

fn cell<'a>(row: &'a [&'a [u8]]) -> Cell<'a> {
    Cell {
        table: "authorizer",
        row,
    }
}

fn seal(
    sealer: &Sealer,
    component: &str,
    app_id: &str,
    secret: Option<&SecretString>,
) -> Result<Option<Vec<u8>>, StoreError> {
    secret
        .map(ExposeSecret::expose_secret)
        .filter(|text| !text.is_empty())
        .map(|text| {
            sealer.seal(
                cell(&[component.as_bytes(), app_id.as_bytes()]),
                text.as_bytes(),
            )
        })
        .transpose()
}

fn read(sealer: &Sealer, row: &Row<'_>) -> Result<AuthorizerRow, StoreError> {
    let component: String = row.get(0)?;
    let app_id: String = row.get(1)?;
    let standing = match row.get(2)? {
        0 => Standing::Authorized,
        1 => Standing::Cancelled,
        _ => Standing::Refused,
    };
    let sealed: Option<Vec<u8>> = row.get(3)?;
    let permissions: String = row.get(5)?;
    Ok(AuthorizerRow {
        refresh_token: sealed
            .map(|sealed| {
                sealer.open_text(cell(&[component.as_bytes(), app_id.as_bytes()]), &sealed)
            })
            .transpose()?,
        component: component.into(),
        app_id: app_id.into(),
        standing,
        mini_program: row.get(4)?,
        permissions: permissions
            .split(',')
            .filter_map(|id| id.parse().ok())
            .collect(),
        authorized_at: UnixTime(row.get(6)?),
        noticed_at: UnixTime(row.get(7)?),
    })
}

fn owner(component: &str, app_id: &str) -> String {
    format!("{component}/{app_id}")
}

/// A sealed token and a sealed refresh token, ready for the writing thread.
struct Sealed {
    token: Option<Vec<u8>>,
    refresh_token: Option<Vec<u8>>,
}

impl Store {
    /// Stores an authorisation with its token; returns the generation that the token got, or that
    /// taking the old one away used up.
    pub(crate) async fn put_grant(&self, grant: Grant, now: UnixTime) -> Result<u64, StoreError> {
        let owner = owner(grant.component.as_str(), grant.app_id.as_str());
        let sealed = Sealed {
            token: grant
                .token
                .as_ref()
                .map(|token| token::seal(self.sealer(), &owner, Tokens::Access, token))
                .transpose()?,
            refresh_token: seal(
                self.sealer(),
                grant.component.as_str(),
                grant.app_id.as_str(),
                grant.refresh_token.as_ref(),
            )?,
        };
        self.write(move |db| atomically(db, |db| insert(db, &grant, &sealed, &owner, now)))
            .await
    }

    /// Stores a renewed token, and the refresh token that came with it when there was one. The
    /// latter is not stored when the former comes too late.
    pub(crate) async fn put_renewal(
        &self,
        component: &AppId,
        app_id: &AppId,
        token: Token,
        refresh_token: Option<SecretString>,
    ) -> Result<Put, StoreError> {
        let (component, app_id) = (component.as_str().to_owned(), app_id.as_str().to_owned());
        let owner = owner(&component, &app_id);
        let sealer = self.sealer().clone();
        let sealed = token::seal(&sealer, &owner, Tokens::Access, &token)?;
        let refresh_token = seal(&sealer, &component, &app_id, refresh_token.as_ref())?;
        self.write(move |db| {
            atomically(db, |db| {
                if !token::put(db, &owner, Tokens::Access, &token, &sealed)? {
                    return Ok(Put::Later(token::later(
                        db,
                        &sealer,
                        &owner,
                        Tokens::Access,
                    )?));
                }
                if let Some(refresh_token) = &refresh_token {
                    db.prepare_cached(
                        "UPDATE authorizer SET refresh_token_sealed = ?3
                         WHERE component = ?1 AND app_id = ?2 AND status = 0",
                    )?
                    .execute(params![component, app_id, refresh_token])?;
                }
                Ok(Put::Stored)
            })
        })
        .await
    }

    /// Ends an authorisation. With `tokens`, they are taken away; returns the generations used up
    /// by that, of [`Tokens::Access`], [`Tokens::Jsapi`] and [`Tokens::WxCard`].
    pub(crate) async fn end_authorizer(
        &self,
        component: &AppId,
        app_id: &AppId,
        standing: Standing,
        noticed_at: UnixTime,
        tokens: Option<[u64; 3]>,
    ) -> Result<[u64; 3], StoreError> {
        let (component, app_id) = (component.as_str().to_owned(), app_id.as_str().to_owned());
        self.write(move |db| {
            atomically(db, |db| {
                db.prepare_cached(
                    "INSERT INTO authorizer (component, app_id, status, permissions, authorized_at, noticed_at)
                     VALUES (?1, ?2, ?3, '', 0, ?4) ON CONFLICT (component, app_id) DO UPDATE SET
                         status = excluded.status, noticed_at = max(noticed_at, excluded.noticed_at),
                         refresh_token_sealed = iif(excluded.status = 1, NULL, refresh_token_sealed)",
                )?
                .execute(params![component, app_id, standing.column(), noticed_at.0])?;
                let Some(after) = tokens else { return Ok([0; 3]) };
                let owner = owner(&component, &app_id);
                Ok([
                    token::take_away(db, &owner, Tokens::Access, after[0])?,
                    token::take_away(db, &owner, Tokens::Jsapi, after[1])?,
                    token::take_away(db, &owner, Tokens::WxCard, after[2])?,
                ])
            })
        })
        .await
    }

    /// Replaces the refresh token of an account whose own is dead.
    pub(crate) async fn put_refresh_token(
        &self,
        component: &AppId,
        app_id: &AppId,
        refresh_token: &SecretString,
    ) -> Result<(), StoreError> {
        let (component, app_id) = (component.as_str().to_owned(), app_id.as_str().to_owned());
        let sealed = seal(self.sealer(), &component, &app_id, Some(refresh_token))?;
        self.write(move |db| {
            db.prepare_cached(
                "UPDATE authorizer SET refresh_token_sealed = coalesce(?3, refresh_token_sealed)
                 WHERE component = ?1 AND app_id = ?2 AND status = 0",
            )?
            .execute(params![component, app_id, sealed])?;
            Ok(())
        })
        .await
    }

    /// Notes what kind of account it is.
    pub(crate) async fn put_kind(
        &self,
        component: &AppId,
        app_id: &AppId,
        mini_program: bool,
    ) -> Result<(), StoreError> {
        let (component, app_id) = (component.as_str().to_owned(), app_id.as_str().to_owned());
        self.write(move |db| {
            db.prepare_cached(
                "UPDATE authorizer SET mini_program = ?3 WHERE component = ?1 AND app_id = ?2",
            )?
            .execute(params![component, app_id, mini_program])?;
            Ok(())
        })
        .await
    }

    /// Notes the time of a notice that confirmed what is stored.
    pub(crate) async fn put_notice_time(
        &self,
        component: &AppId,
        app_id: &AppId,
        noticed_at: UnixTime,
    ) -> Result<(), StoreError> {
        let (component, app_id) = (component.as_str().to_owned(), app_id.as_str().to_owned());
        self.write(move |db| {
            db.prepare_cached(
                "UPDATE authorizer SET noticed_at = max(noticed_at, ?3)
                 WHERE component = ?1 AND app_id = ?2",
            )?
            .execute(params![component, app_id, noticed_at.0])?;
            Ok(())
        })
        .await
    }

    /// Every account, those whose authorisation ended included.
    pub(crate) async fn authorizers(&self) -> Result<Vec<AuthorizerRow>, StoreError> {
        let (row, rows) = std::sync::mpsc::channel();
        self.each_authorizer(move |authorizer| drop(row.send(authorizer)))
            .await?;
        Ok(rows.into_iter().collect())
    }

    /// Shows every account to `see`, one at a time: there may be very many. It runs on a thread of
    /// its own.
    pub(crate) async fn each_authorizer(
        &self,
        mut see: impl FnMut(AuthorizerRow) + Send + 'static,
    ) -> Result<(), StoreError> {
        let sealer = self.sealer().clone();
        self.read(move |db| {
            let mut statement = db.prepare_cached(
                "SELECT component, app_id, status, refresh_token_sealed, mini_program, permissions,
                        authorized_at, noticed_at FROM authorizer",
            )?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                see(read(&sealer, row)?);
            }
            Ok(())
        })
        .await
    }
}

fn insert(
    db: &Connection,
    grant: &Grant,
    sealed: &Sealed,
    owner: &str,
    now: UnixTime,
) -> Result<u64, StoreError> {
    let (component, app_id) = (grant.component.as_str(), grant.app_id.as_str());
    let permissions = grant.permissions.as_ref().map(|ids| {
        let ids: Vec<_> = ids.iter().map(i64::to_string).collect();
        ids.join(",")
    });
    db.prepare_cached(
        "INSERT INTO authorizer (component, app_id, status, refresh_token_sealed, permissions, authorized_at, noticed_at)
         VALUES (?1, ?2, 0, ?3, coalesce(?4, ''), ?5, ?6) ON CONFLICT (component, app_id) DO UPDATE SET
             status = 0, refresh_token_sealed = coalesce(?3, refresh_token_sealed),
             permissions = coalesce(?4, permissions), authorized_at = ?5,
             noticed_at = max(noticed_at, ?6)",
    )?
    .execute(params![
        component,
        app_id,
        sealed.refresh_token,
        permissions,
        grant.authorized_at.0,
        grant.noticed_at.0
    ])?;
    if let Some(code) = &grant.code {
        exchange::put(db, code, app_id, now)?;
    }
    let (Some(token), Some(sealed)) = (&grant.token, &sealed.token) else {
        return token::take_away(db, owner, Tokens::Access, grant.after);
    };
    let known = token::generation(db, owner, Tokens::Access)?;
    let token = Token {
        generation: known.max(grant.after) + 1,
        ..token.clone()
    };
    token::put(db, owner, Tokens::Access, &token, sealed)?;
    Ok(token.generation)
}
