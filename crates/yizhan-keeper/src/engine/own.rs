//! Accounts and corps of our own: their tokens come for the secret that we hold.

use super::{
    Account, Engine, Slot, Target,
    fetch::{Failure, Fresh},
};
use crate::{
    roster::Own,
    store::{StoreError, Tokens},
    view::OwnState,
};
use std::sync::{Arc, Mutex, PoisonError};
use yizhan_core::{ExposeSecret, Scope, SecretString, UnixTime};
use yizhan_mp::token::{StableToken, Token as PlainToken};
use yizhan_work::{service::GetProviderToken, token::GetToken};

/// `stable_token` gives another token only in the last five minutes of the present one.
const STABLE_AHEAD_SECONDS: i64 = 240;
/// WeChat renews by force 20 times a day, and not twice within 30 s.
const FORCED_PER_DAY: u8 = 20;
const FORCED_APART_SECONDS: i64 = 30;

/// What brings a token.
pub(crate) struct Secret {
    value: SecretString,
    by: By,
}

enum By {
    /// Leaves the tokens of other systems alone.
    StableToken(Mutex<Forced>),
    Token,
    GetToken,
    ProviderToken,
}

#[derive(Default)]
pub(crate) struct Forced {
    since: UnixTime,
    last: UnixTime,
    times: u8,
}

impl Forced {
    /// Whether WeChat would renew by force now; counts as done when it says so.
    fn may(&mut self, now: UnixTime) -> bool {
        if !(0..86_400).contains(&now.since(self.since)) {
            *self = Self {
                since: now,
                ..Self::default()
            };
        }
        let may = self.times < FORCED_PER_DAY
            && (self.times == 0 || now.since(self.last) >= FORCED_APART_SECONDS);
        if may {
            self.times += 1;
            self.last = now;
        }
        may
    }
}

impl Secret {
    /// When WeChat would give another token at the earliest.
    pub(super) fn earliest(&self, expires_at: UnixTime) -> Option<UnixTime> {
        matches!(self.by, By::StableToken(_)).then(|| expires_at.plus(-STABLE_AHEAD_SECONDS))
    }
}

fn account(own: Own, slot: Slot) -> Account {
    let (scope, value, by, mini_program) = match own {
        Own::Account {
            app_id,
            secret,
            mini_program,
            plain_token,
        } => {
            let by = match plain_token {
                true => By::Token,
                false => By::StableToken(Mutex::default()),
            };
            (Scope::Account(app_id), secret, by, mini_program)
        }
        Own::Agent {
            corp,
            agent,
            secret,
        } => (Scope::agent(corp, agent), secret, By::GetToken, None),
        Own::Provider { corp, secret } => (Scope::Provider(corp), secret, By::ProviderToken, None),
    };
    Account::own(scope, Secret { value, by }, mini_program, slot)
}

impl Engine {
    /// Makes an account of our own known; one that was known before is replaced.
    pub(super) fn enter_own(&self, own: Own) -> Arc<Account> {
        let account = Arc::new(account(own, Slot::new(self.slot_id())));
        let mut own = self.own.write().unwrap_or_else(PoisonError::into_inner);
        let before = own.insert(account.scope().clone(), Arc::clone(&account));
        drop(own);
        if let Some(before) = before {
            self.unschedule(&before);
        }
        account
    }

    /// Takes charge of an account while running; what the store has of it is usable at once.
    pub(crate) async fn add_own(self: &Arc<Self>, own: Own) -> Result<(), StoreError> {
        let account = self.enter_own(own);
        for kind in Tokens::ALL {
            let row = self.store.token(account.scope().to_string(), kind).await?;
            if let Some(row) = row {
                let target = Target::of(Arc::clone(&account), kind);
                self.slot(&target).load(row.generation, row.token);
            }
        }
        self.resume_account(&account, self.now());
        Ok(())
    }

    pub(crate) fn own_account(&self, scope: &Scope) -> Option<Arc<Account>> {
        let own = self.own.read().unwrap_or_else(PoisonError::into_inner);
        own.get(scope).cloned()
    }

    pub(crate) fn own_states(&self) -> Vec<OwnState> {
        let own = self.own.read().unwrap_or_else(PoisonError::into_inner);
        let states = own.values().map(|account| OwnState {
            scope: account.scope().clone(),
            token_expires_at: account.slot.expires_at(),
        });
        states.collect()
    }

    pub(super) async fn fetch_own(
        self: &Arc<Self>,
        account: &Account,
        secret: &Secret,
    ) -> Result<Fresh, Failure> {
        let asked_at = self.now();
        let (id, value) = (account.id().as_str(), secret.value.clone());
        Ok(match &secret.by {
            By::StableToken(forced) => {
                let request = StableToken::new(id, value);
                let mut answer = self.http.call(None, &request).await?;
                // By force only when WeChat refused the very one that it gives.
                let is_refused = account.slot.refused().is_some_and(|refused| {
                    refused.value.expose_secret() == answer.access_token.expose_secret()
                });
                let may = |forced: &Mutex<Forced>| {
                    let mut forced = forced.lock().unwrap_or_else(PoisonError::into_inner);
                    forced.may(asked_at)
                };
                if is_refused && may(forced) {
                    answer = self.http.call(None, &request.force_refresh(true)).await?;
                }
                Fresh::new(answer.access_token, asked_at, answer.expires_in)
            }
            By::Token => {
                let answer = self.http.call(None, &PlainToken::new(id, value)).await?;
                Fresh::new(answer.access_token, asked_at, answer.expires_in)
            }
            By::GetToken => {
                let answer = self.http.call(None, &GetToken::new(id, value)).await?;
                Fresh::new(answer.access_token, asked_at, answer.expires_in)
            }
            By::ProviderToken => {
                let request = GetProviderToken::new().corpid(id).provider_secret(value);
                let answer = self.http.call(None, &request).await?;
                Fresh::new(answer.provider_access_token, asked_at, answer.expires_in)
            }
        })
    }
}
