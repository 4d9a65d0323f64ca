//! Authorisations and their ends: first into the store, then into memory, one at a time per account.

use super::{
    Account, Engine, Room, Target,
    fetch::Failure,
    room::{About, compact},
};
use crate::{
    change::Change,
    store::{CodeHash, Grant, Standing, StoreError},
};
use std::sync::Arc;
use yizhan_client::{Error, Token, TokenError};
use yizhan_core::{AppId, Scope, SecretString, UnixTime};

/// An authorisation that was learned of.
pub(crate) struct Arrival {
    pub(crate) app_id: AppId,
    pub(crate) refresh_token: Option<SecretString>,
    pub(crate) permissions: Option<Vec<i64>>,
    /// Its generation is given when it is stored.
    pub(crate) token: Option<Token>,
    pub(crate) authorized_at: UnixTime,
    pub(crate) noticed_at: UnixTime,
    pub(crate) code: Option<CodeHash>,
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
        let _order = self.order(&arrival.app_id).lock().await;
        let account = self.enter(room, &arrival.app_id);
        if !wanted(&account.about()) {
            return Ok(false);
        }
        let grant = Grant {
            component: account.component.clone(),
            app_id: account.app_id.clone(),
            refresh_token: arrival.refresh_token.clone(),
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
            if arrival.refresh_token.is_some() {
                about.refresh_token = arrival.refresh_token;
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
        self.tell(Change::AuthorizerStored {
            component: account.component.clone(),
            authorizer: account.app_id.clone(),
        });
        match token {
            Some(token) => {
                self.schedule(&target, &token);
                self.tell(Change::AuthorizerAccessToken {
                    component: account.component.clone(),
                    authorizer: account.app_id.clone(),
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
        app_id: &AppId,
        created_at: UnixTime,
    ) -> Result<(), Error> {
        let _order = self.order(app_id).lock().await;
        let account = self.enter(room, app_id);
        let known = account.about().clone();
        if created_at < known.noticed_at
            || (known.standing == Standing::Cancelled && created_at == known.noticed_at)
        {
            return Ok(());
        }
        self.end(&account, Standing::Cancelled, created_at, true)
            .await
            .map_err(|error| store_failed(account.scope(), &error))?;
        if known.standing != Standing::Cancelled {
            self.tell(Change::AuthorizerRemoved {
                component: account.component.clone(),
                authorizer: account.app_id.clone(),
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
        let _order = self.order(&account.app_id).lock().await;
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
            account.scope(),
            format!(
                "WeChat does not accept its authorisation any more ({}): have the account authorise the \
                 platform again",
                ending.reason
            ),
        );
        self.tell(Change::AuthorizerRemoved {
            component: account.component.clone(),
            authorizer: account.app_id.clone(),
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
        let tickets = account.ticket_slots();
        let ticket = |index: usize| tickets.map_or(0, |slots| slots[index].generation());
        let used = tokens_too.then(|| [account.slot.generation(), ticket(0), ticket(1)]);
        let used = self
            .store
            .end_authorizer(
                &account.component,
                &account.app_id,
                standing,
                noticed_at,
                used,
            )
            .await?;
        {
            let mut about = account.about();
            about.standing = standing;
            about.epoch += 1;
            about.noticed_at = about.noticed_at.max(noticed_at);
            if standing == Standing::Cancelled {
                about.refresh_token = None;
            }
        }
        self.unschedule(account);
        if tokens_too {
            account.slot.adopt(used[0], None);
            for (slot, used) in tickets.into_iter().flatten().zip(&used[1..]) {
                slot.adopt(*used, None);
            }
        }
        Ok(())
    }

    /// Notes that a notice of `created_at` confirmed the authorisation, so that an older one about
    /// its end does nothing.
    pub(super) async fn confirm(
        &self,
        account: &Account,
        created_at: UnixTime,
    ) -> Result<(), Error> {
        let _order = self.order(&account.app_id).lock().await;
        if created_at <= account.about().noticed_at {
            return Ok(());
        }
        self.store
            .put_notice_time(&account.component, &account.app_id, created_at)
            .await
            .map_err(|error| store_failed(account.scope(), &error))?;
        let mut about = account.about();
        about.noticed_at = about.noticed_at.max(created_at);
        Ok(())
    }
}
