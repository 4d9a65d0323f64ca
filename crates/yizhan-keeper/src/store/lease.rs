//! Leases: of several processes over one store, one renews a token and the others wait for it.
//!
//! A lease only spares calls. What keeps tokens right is their generation: a process that loses its
//! lease while WeChat is slow may store its token all the same, or finds that a later one is there.

use super::{CodeHash, Store, StoreError, TokenRow, Tokens, token};
use rusqlite::{Connection, params};

/// A lease ends so many seconds after it was last extended. The database's own clock counts them:
/// one host, one clock.
const SECONDS: i64 = 15;

/// One keeper among those that share a store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Holder(i64);

impl Holder {
    /// Another one each time.
    pub(crate) fn new() -> Result<Self, StoreError> {
        let number = getrandom::u64().map_err(|_| StoreError::Random)?;
        Ok(Self(number.cast_signed()))
    }
}

/// Whose turn it is.
#[derive(Debug)]
pub(crate) enum Turn {
    /// Ours: nobody else begins until it is given back, or not extended for too long.
    Ours,
    /// Somebody else's.
    Theirs,
    /// Nobody's: there is a later generation than the one to be renewed.
    Over(TokenRow),
}

/// Ends the lease of a token that was stored, whoever holds it.
pub(super) fn end(db: &Connection, owner: &str, kind: Tokens) -> Result<(), rusqlite::Error> {
    db.prepare_cached("DELETE FROM lease WHERE name = ?1")?
        .execute([name(owner, kind)])?;
    Ok(())
}

fn name(owner: &str, kind: Tokens) -> String {
    format!("{} {owner}", kind.as_str())
}

/// Takes or extends a lease; says whether it is ours.
fn take(db: &Connection, name: &str, holder: Holder) -> Result<bool, rusqlite::Error> {
    let held = db
        .prepare_cached(
            // A lease that ends in the far future was made before the clock was set back.
            "INSERT INTO lease (name, holder, until) VALUES (?1, ?2, unixepoch() + ?3)
             ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until = excluded.until
             WHERE lease.holder = excluded.holder
                OR lease.until NOT BETWEEN unixepoch() AND excluded.until",
        )?
        .execute(params![name, holder.0, SECONDS])?;
    Ok(held == 1)
}

impl Store {
    /// Asks for the turn to renew the token of a generation. Asking again extends it.
    pub(crate) async fn take_turn(
        &self,
        owner: String,
        kind: Tokens,
        generation: u64,
        holder: Holder,
    ) -> Result<Turn, StoreError> {
        let sealer = self.sealer().clone();
        self.write(move |db| {
            if token::generation(db, &owner, kind)? > generation {
                return Ok(Turn::Over(token::later(db, &sealer, &owner, kind)?));
            }
            Ok(match take(db, &name(&owner, kind), holder)? {
                true => Turn::Ours,
                false => Turn::Theirs,
            })
        })
        .await
    }

    /// Gives the turn back.
    pub(crate) async fn end_turn(
        &self,
        owner: String,
        kind: Tokens,
        holder: Holder,
    ) -> Result<(), StoreError> {
        self.write(move |db| give_back(db, &name(&owner, kind), holder))
            .await
    }

    /// Takes the lease of the exchange of a code; says whether it is ours.
    pub(crate) async fn take_code(
        &self,
        code: CodeHash,
        holder: Holder,
    ) -> Result<bool, StoreError> {
        self.write(move |db| Ok(take(db, &code.to_string(), holder)?))
            .await
    }

    /// Gives the lease of the exchange of a code back.
    pub(crate) async fn end_code(&self, code: CodeHash, holder: Holder) -> Result<(), StoreError> {
        self.write(move |db| give_back(db, &code.to_string(), holder))
            .await
    }
}

fn give_back(db: &Connection, name: &str, holder: Holder) -> Result<(), StoreError> {
    db.prepare_cached("DELETE FROM lease WHERE name = ?1 AND holder = ?2")?
        .execute(params![name, holder.0])?;
    Ok(())
}
