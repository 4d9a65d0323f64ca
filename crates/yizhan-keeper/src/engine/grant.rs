//! Authorisations and their ends: first into the store, then into memory, one at a time per account.

use super::{
    Account, Engine, Room, Target,
    account::{About, compact},
    fetch::{Failure, Fresh},
};
use crate::{
    change::Change,
    store::{CodeHash, Grant, Standing, StoreError, Tokens},
};
use std::sync::Arc;
use yizhan_client::{Error, Token, TokenError};
use yizhan_core::{AppId, Scope, SecretString, UnixTime};

/// What an authorisation code brought.
pub(super) struct Brought {
    pub(super) account: AppId,
    pub(super) credential: Option<SecretString>,
    pub(super) permissions: Option<Vec<i64>>,
    pub(super) token: Option<Fresh>,
}

/// An authorisation that was learned of.
pub(crate) struct Arrival {
    pub(crate) account: AppId,
    pub(crate) credential: Option<SecretString>,
    pub(crate) permissions: Option<Vec<i64>>,
    /// Its generation is given when it is stored.
    pub(crate) token: Option<Token>,
    pub(crate) authorized_at: UnixTime,
    pub(crate) noticed_at: UnixTime,
    pub(crate) code: Option<CodeHash>,
}

impl Arrival {
    /// A credential that somebody else handed over.
    pub(crate) fn credential(account: AppId, credential: SecretString, at: UnixTime) -> Self {
        Self {
            account,
            credential: Some(credential),
            permissions: None,
            token: None,
            authorized_at: at,
            noticed_at: at,
            code: None,
        }
    }
}

/// An authorisation that WeChat refuses.
pub(crate) struct Ending {
    reason: String,
    /// Whether its tokens are dead with it.
    tokens_too: bool,
}

impl Ending {
    pub(crate) fn refused(reason: String, tokens_too: bool) -> Self {
        Self { reason, tokens_too }
    }
}

pub(super) fn store_failed(scope: Scope, error: &StoreError) -> Error {
    Error::Token(TokenError::Unavailable {
        scope,
        reason: error.to_string(),
    })
}

impl Engine {
    /// Stores an authorisation and gives out its token, if `wanted` still says so when it is its
    /// turn. Durable when it returns.
    pub(crate) async fn admit(
        self: &Arc<Self>,
        room: &Arc<Room>,
        arrival: Arrival,
        wanted: impl FnOnce(&About) -> bool,
    ) -> Result<bool, StoreError> {
        let _order = self.order(&arrival.account).lock().await;
        let account = self.enter(room, &arrival.account);
        if !wanted(&account.about()) {
            return Ok(false);
        }
        let grant = Grant {
            platform: room.id.clone(),
            account: arrival.account,
            credential: arrival.credential.clone(),
            permissions: arrival.permissions.clone(),
            token: arrival.token.clone(),
            after: account.slot.generation(),
            authorized_at: arrival.authorized_at,
            noticed_at: arrival.noticed_at,
            code: arrival.code,
        };
        let generation = self.store.put_grant(grant, self.now()).await?;
        {
            let mut about = account.about();
            about.standing = Standing::Authorized;
            about.epoch += 1;
            if arrival.credential.is_some() {
                about.credential = arrival.credential;
            }
            if let Some(permissions) = &arrival.permissions {
                about.permissions = compact(permissions);
            }
            about.authorized_at = arrival.authorized_at;
            about.noticed_at = about.noticed_at.max(arrival.noticed_at);
        }
        let token = arrival.token.map(|token| Token {
            generation,
            ..token
        });
        account.slot.adopt(generation, token.clone());
        account.slot.forgive();
        let target = Target::Access(Arc::clone(&account));
        self.tell(Change::Authorized {
            scope: account.scope().clone(),
        });
        match token {
            Some(token) => {
                self.schedule(&target, &token);
                self.tell(Change::Token {
                    scope: account.scope().clone(),
                    token,
                });
                self.want_page_ticket(&account);
            }
            None => self.schedule_at(&target, self.now()),
        }
        Ok(true)
    }

    /// The account cancelled: its tokens are removed, and no answer under way brings them back. A
    /// notice that is older than what is known does nothing.
    pub(crate) async fn cancel(
        &self,
        room: &Arc<Room>,
        id: &AppId,
        created_at: UnixTime,
    ) -> Result<(), Error> {
        let _order = self.order(id).lock().await;
        let account = self.enter(room, id);
        let known = account.about().clone();
        if created_at < known.noticed_at
            || (known.standing == Standing::Cancelled && created_at == known.noticed_at)
        {
            return Ok(());
        }
        self.end(&account, Standing::Cancelled, created_at, true)
            .await
            .map_err(|error| store_failed(account.scope().clone(), &error))?;
        if known.standing != Standing::Cancelled {
            self.tell(Change::Removed {
                scope: account.scope().clone(),
            });
        }
        Ok(())
    }

    /// WeChat refuses the authorisation that `epoch` names: it is noted and told.
    pub(super) async fn end_refused(
        &self,
        account: &Arc<Account>,
        epoch: u32,
        ending: Ending,
    ) -> Failure {
        let _order = self.order(account.id()).lock().await;
        let known = account.about().clone();
        if known.epoch != epoch || known.standing != Standing::Authorized {
            return Failure::Revoked;
        }
        let ended = self
            .end(
                account,
                Standing::Refused,
                known.noticed_at,
                ending.tokens_too,
            )
            .await;
        if let Err(error) = ended {
            return Failure::Later {
                reason: error.to_string(),
                at_least: 0,
            };
        }
        self.trouble(
            account.scope().clone(),
            format!(
                "WeChat does not accept its authorisation any more ({}): have the account authorise the \
                 platform again",
                ending.reason
            ),
        );
        self.tell(Change::Removed {
            scope: account.scope().clone(),
        });
        Failure::Revoked
    }

    async fn end(
        &self,
        account: &Account,
        standing: Standing,
        noticed_at: UnixTime,
        tokens_too: bool,
    ) -> Result<(), StoreError> {
        let slots = account.ticket_slots();
        let mut held = Vec::new();
        if tokens_too {
            let kinds = account.ticket_kinds().map(Tokens::from);
            let tickets = kinds
                .into_iter()
                .enumerate()
                .map(|(index, kind)| (kind, slots.map_or(0, |slots| slots[index].generation())));
            held.push((Tokens::Access, account.slot.generation()));
            held.extend(tickets);
        }
        let platform = account.scope().platform().unwrap_or(account.id());
        let used = self
            .store
            .end_authorizer(platform, account.id(), standing, noticed_at, held)
            .await?;
        {
            let mut about = account.about();
            about.standing = standing;
            about.epoch += 1;
            about.noticed_at = about.noticed_at.max(noticed_at);
            if standing == Standing::Cancelled {
                about.credential = None;
            }
        }
        self.unschedule(account);
        let slots = std::iter::once(&account.slot).chain(slots.into_iter().flatten());
        for (slot, used) in slots.zip(used) {
            slot.adopt(used, None);
        }
        Ok(())
    }

    /// Notes that a notice of `created_at` confirmed the authorisation, so that an older one about
    /// its end does nothing.
    pub(super) async fn confirm(
        &self,
        room: &Room,
        account: &Account,
        created_at: UnixTime,
    ) -> Result<(), Error> {
        let _order = self.order(account.id()).lock().await;
        if created_at <= account.about().noticed_at {
            return Ok(());
        }
        self.store
            .put_notice_time(&room.id, account.id(), created_at)
            .await
            .map_err(|error| store_failed(account.scope().clone(), &error))?;
        let mut about = account.about();
        about.noticed_at = about.noticed_at.max(created_at);
        Ok(())
    }

    /// Notes what an account grants now.
    pub(super) async fn note_permissions(
        &self,
        room: &Room,
        account: &Account,
        permissions: &[i64],
        noticed_at: UnixTime,
    ) -> Result<(), StoreError> {
        let _order = self.order(account.id()).lock().await;
        self.store
            .put_permissions(&room.id, account.id(), permissions, noticed_at)
            .await?;
        let mut about = account.about();
        about.permissions = compact(permissions);
        about.noticed_at = about.noticed_at.max(noticed_at);
        Ok(())
    }

    /// Takes what the store has of an account: another process may have changed it.
    pub(super) async fn reload(&self, account: &Account) {
        let Some(platform) = account.scope().platform() else {
            return;
        };
        let _order = self.order(account.id()).lock().await;
        match self.store.authorizer(platform, account.id()).await {
            Ok(Some(row)) => account.load(row),
            Ok(None) => {}
            Err(error) => {
                tracing::warn!(account.id = %account.scope(), %error, "the account could not be read again");
            }
        }
    }
}
