//! Those who authorised a platform, authorizers and corps, and their credentials: refresh tokens and
//! permanent codes, the one secret that cannot be fetched again at will.

use super::{
    Store, StoreError,
    seal::{Cell, Sealer},
};
use rusqlite::{Row, params};
use secrecy::{ExposeSecret, SecretString};
use yizhan_core::{AppId, UnixTime};

/// Whether an account is authorised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    /// It is.
    Authorized,
    /// The account cancelled it; its credential is gone.
    Cancelled,
    /// WeChat refuses its credential, which is kept: a person may want to try it again.
    Refused,
}

impl Standing {
    pub(super) fn column(self) -> i64 {
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
    pub(crate) platform: AppId,
    pub(crate) account: AppId,
    pub(crate) standing: Standing,
    pub(crate) credential: Option<SecretString>,
    pub(crate) mini_program: Option<bool>,
    pub(crate) permissions: Vec<i64>,
    pub(crate) authorized_at: UnixTime,
    /// The newest `CreateTime` that decided about the account.
    pub(crate) noticed_at: UnixTime,
}

fn cell<'a>(row: &'a [&'a [u8]]) -> Cell<'a> {
    Cell {
        table: "authorizer",
        row,
    }
}

/// Permissions as the store writes them.
pub(super) fn written(permissions: &[i64]) -> String {
    let ids: Vec<_> = permissions.iter().map(i64::to_string).collect();
    ids.join(",")
}

pub(super) fn seal(
    sealer: &Sealer,
    platform: &str,
    account: &str,
    secret: Option<&SecretString>,
) -> Result<Option<Vec<u8>>, StoreError> {
    secret
        .map(ExposeSecret::expose_secret)
        .filter(|text| !text.is_empty())
        .map(|text| {
            sealer.seal(
                cell(&[platform.as_bytes(), account.as_bytes()]),
                text.as_bytes(),
            )
        })
        .transpose()
}

const COLUMNS: &str =
    "SELECT platform, account, status, credential_sealed, mini_program, permissions, authorized_at,
            noticed_at FROM authorizer";

fn read(sealer: &Sealer, row: &Row<'_>) -> Result<AuthorizerRow, StoreError> {
    let platform: String = row.get(0)?;
    let account: String = row.get(1)?;
    let standing = match row.get(2)? {
        0 => Standing::Authorized,
        1 => Standing::Cancelled,
        _ => Standing::Refused,
    };
    let sealed: Option<Vec<u8>> = row.get(3)?;
    let permissions: String = row.get(5)?;
    Ok(AuthorizerRow {
        credential: sealed
            .map(|sealed| {
                sealer.open_text(cell(&[platform.as_bytes(), account.as_bytes()]), &sealed)
            })
            .transpose()?,
        platform: platform.into(),
        account: account.into(),
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

impl Store {
    /// Replaces the credential of an account whose own is dead.
    pub(crate) async fn put_credential(
        &self,
        platform: &AppId,
        account: &AppId,
        credential: &SecretString,
    ) -> Result<(), StoreError> {
        let (platform, account) = (platform.as_str().to_owned(), account.as_str().to_owned());
        let sealed = seal(self.sealer(), &platform, &account, Some(credential))?;
        self.write(move |db| {
            db.prepare_cached(
                "UPDATE authorizer SET credential_sealed = coalesce(?3, credential_sealed)
                 WHERE platform = ?1 AND account = ?2 AND status = 0",
            )?
            .execute(params![platform, account, sealed])?;
            Ok(())
        })
        .await
    }

    /// Notes what kind of account it is.
    pub(crate) async fn put_kind(
        &self,
        platform: &AppId,
        account: &AppId,
        mini_program: bool,
    ) -> Result<(), StoreError> {
        let (platform, account) = (platform.as_str().to_owned(), account.as_str().to_owned());
        self.write(move |db| {
            db.prepare_cached(
                "UPDATE authorizer SET mini_program = ?3 WHERE platform = ?1 AND account = ?2",
            )?
            .execute(params![platform, account, mini_program])?;
            Ok(())
        })
        .await
    }

    /// Notes what the account grants now, as a notice of that time said.
    pub(crate) async fn put_permissions(
        &self,
        platform: &AppId,
        account: &AppId,
        permissions: &[i64],
        noticed_at: UnixTime,
    ) -> Result<(), StoreError> {
        let (platform, account) = (platform.as_str().to_owned(), account.as_str().to_owned());
        let permissions = written(permissions);
        self.write(move |db| {
            db.prepare_cached(
                "UPDATE authorizer SET permissions = ?3, noticed_at = max(noticed_at, ?4)
                 WHERE platform = ?1 AND account = ?2",
            )?
            .execute(params![platform, account, permissions, noticed_at.0])?;
            Ok(())
        })
        .await
    }

    /// Notes the time of a notice that confirmed what is stored.
    pub(crate) async fn put_notice_time(
        &self,
        platform: &AppId,
        account: &AppId,
        noticed_at: UnixTime,
    ) -> Result<(), StoreError> {
        let (platform, account) = (platform.as_str().to_owned(), account.as_str().to_owned());
        self.write(move |db| {
            db.prepare_cached(
                "UPDATE authorizer SET noticed_at = max(noticed_at, ?3)
                 WHERE platform = ?1 AND account = ?2",
            )?
            .execute(params![platform, account, noticed_at.0])?;
            Ok(())
        })
        .await
    }

    /// One account, if the store ever had it.
    pub(crate) async fn authorizer(
        &self,
        platform: &AppId,
        account: &AppId,
    ) -> Result<Option<AuthorizerRow>, StoreError> {
        let (platform, account) = (platform.as_str().to_owned(), account.as_str().to_owned());
        let sealer = self.sealer().clone();
        self.read(move |db| {
            let sql = format!("{COLUMNS} WHERE platform = ?1 AND account = ?2");
            let mut statement = db.prepare_cached(&sql)?;
            let mut rows = statement.query([platform, account])?;
            rows.next()?.map(|row| read(&sealer, row)).transpose()
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
            let mut statement = db.prepare_cached(COLUMNS)?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                see(read(&sealer, row)?);
            }
            Ok(())
        })
        .await
    }
}
