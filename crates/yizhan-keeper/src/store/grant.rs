//! Authorisations, their renewals and their ends: what belongs together goes into one commit.

use super::{
    CodeHash, Put, Standing, Store, StoreError, Tokens,
    authorizer::{seal, written},
    exchange, token,
    writer::atomically,
};
use rusqlite::{Connection, params};
use secrecy::SecretString;
use yizhan_client::Token;
use yizhan_core::{AppId, UnixTime};

/// An authorisation to be stored: everything in one commit.
#[derive(Clone)]
pub(crate) struct Grant {
    pub(crate) platform: AppId,
    pub(crate) account: AppId,
    /// `None` or empty leaves the stored one.
    pub(crate) credential: Option<SecretString>,
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

fn owner(platform: &str, account: &str) -> String {
    format!("{platform}/{account}")
}

/// A sealed token and a sealed refresh token, ready for the writing thread.
struct Sealed {
    token: Option<Vec<u8>>,
    credential: Option<Vec<u8>>,
}

impl Store {
    /// Stores an authorisation with its token; returns the generation that the token got, or that
    /// taking the old one away used up.
    pub(crate) async fn put_grant(&self, grant: Grant, now: UnixTime) -> Result<u64, StoreError> {
        let owner = owner(grant.platform.as_str(), grant.account.as_str());
        let sealed = Sealed {
            token: grant
                .token
                .as_ref()
                .map(|token| token::seal(self.sealer(), &owner, Tokens::Access, token))
                .transpose()?,
            credential: seal(
                self.sealer(),
                grant.platform.as_str(),
                grant.account.as_str(),
                grant.credential.as_ref(),
            )?,
        };
        self.write(move |db| atomically(db, |db| insert(db, &grant, &sealed, &owner, now)))
            .await
    }

    /// Stores a renewed token, and the credential that came with it when there was one. The
    /// latter is not stored when the former comes too late.
    pub(crate) async fn put_renewal(
        &self,
        platform: &AppId,
        account: &AppId,
        token: Token,
        credential: Option<SecretString>,
    ) -> Result<Put, StoreError> {
        let (platform, account) = (platform.as_str().to_owned(), account.as_str().to_owned());
        let owner = owner(&platform, &account);
        let sealer = self.sealer().clone();
        let sealed = token::seal(&sealer, &owner, Tokens::Access, &token)?;
        let credential = seal(&sealer, &platform, &account, credential.as_ref())?;
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
                if let Some(credential) = &credential {
                    db.prepare_cached(
                        "UPDATE authorizer SET credential_sealed = ?3
                         WHERE platform = ?1 AND account = ?2 AND status = 0",
                    )?
                    .execute(params![platform, account, credential])?;
                }
                Ok(Put::Stored)
            })
        })
        .await
    }

    /// Ends an authorisation. `tokens` are taken away, each named with the last generation that the
    /// caller knows of; returns the generations used up by that.
    pub(crate) async fn end_authorizer(
        &self,
        platform: &AppId,
        account: &AppId,
        standing: Standing,
        noticed_at: UnixTime,
        tokens: Vec<(Tokens, u64)>,
    ) -> Result<Vec<u64>, StoreError> {
        let (platform, account) = (platform.as_str().to_owned(), account.as_str().to_owned());
        self.write(move |db| {
            atomically(db, |db| {
                db.prepare_cached(
                    "INSERT INTO authorizer (platform, account, status, permissions, authorized_at, noticed_at)
                     VALUES (?1, ?2, ?3, '', 0, ?4) ON CONFLICT (platform, account) DO UPDATE SET
                         status = excluded.status, noticed_at = max(noticed_at, excluded.noticed_at),
                         credential_sealed = iif(excluded.status = 1, NULL, credential_sealed)",
                )?
                .execute(params![platform, account, standing.column(), noticed_at.0])?;
                let owner = owner(&platform, &account);
                let taken = tokens
                    .into_iter()
                    .map(|(kind, after)| token::take_away(db, &owner, kind, after));
                taken.collect()
            })
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
    let (platform, account) = (grant.platform.as_str(), grant.account.as_str());
    let permissions = grant.permissions.as_deref().map(written);
    db.prepare_cached(
        "INSERT INTO authorizer (platform, account, status, credential_sealed, permissions, authorized_at, noticed_at)
         VALUES (?1, ?2, 0, ?3, coalesce(?4, ''), ?5, ?6) ON CONFLICT (platform, account) DO UPDATE SET
             status = 0, credential_sealed = coalesce(?3, credential_sealed),
             permissions = coalesce(?4, permissions), authorized_at = ?5,
             noticed_at = max(noticed_at, ?6)",
    )?
    .execute(params![
        platform,
        account,
        sealed.credential,
        permissions,
        grant.authorized_at.0,
        grant.noticed_at.0
    ])?;
    if let Some(code) = &grant.code {
        exchange::put(db, code, account, now)?;
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
