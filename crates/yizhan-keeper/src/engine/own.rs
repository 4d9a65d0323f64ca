//! Accounts whose secret we hold: their tokens come from `stable_token`, which leaves the tokens of
//! other systems alone.

use super::{
    Account, Engine, Target,
    fetch::{Failure, Fresh, end_of},
};
use crate::store::{StoreError, Tokens};
use std::sync::{Arc, Mutex, PoisonError};
use yizhan_core::{AppId, ExposeSecret, SecretString, UnixTime};
use yizhan_mp::token::StableToken;

/// `stable_token` gives another token only in the last five minutes of the present one.
pub(super) const AHEAD_SECONDS: i64 = 240;
/// WeChat renews by force 20 times a day, and not twice within 30 s.
const FORCED_PER_DAY: u8 = 20;
const FORCED_APART_SECONDS: i64 = 30;

/// What an account of our own has besides.
pub(crate) struct Own {
    secret: SecretString,
    forced: Mutex<Forced>,
}

#[derive(Default)]
struct Forced {
    since: UnixTime,
    last: UnixTime,
    times: u8,
}

impl Own {
    pub(crate) fn new(secret: SecretString) -> Self {
        Self {
            secret,
            forced: Mutex::default(),
        }
    }

    /// Whether WeChat would renew by force now; counts as done when it says so.
    fn may_force(&self, now: UnixTime) -> bool {
        let mut forced = self.forced.lock().unwrap_or_else(PoisonError::into_inner);
        if !(0..86_400).contains(&now.since(forced.since)) {
            *forced = Forced {
                since: now,
                ..Forced::default()
            };
        }
        let may = forced.times < FORCED_PER_DAY
            && (forced.times == 0 || now.since(forced.last) >= FORCED_APART_SECONDS);
        if may {
            forced.times += 1;
            forced.last = now;
        }
        may
    }
}

impl Engine {
    /// Takes charge of an account; what the store has of it is usable at once.
    pub(crate) async fn add_own(
        self: &Arc<Self>,
        app_id: &AppId,
        secret: SecretString,
        mini_program: Option<bool>,
    ) -> Result<(), StoreError> {
        let slot = super::Slot::new(self.slot_id());
        let account = Account::own(app_id, Own::new(secret), mini_program, slot);
        let account = Arc::new(account);
        for kind in [Tokens::Access, Tokens::Jsapi, Tokens::WxCard] {
            if let Some(row) = self.store.token(app_id.to_string(), kind).await? {
                let target = Target::of(Arc::clone(&account), kind);
                self.slot(&target).load(row.generation, row.token);
                self.resume(&target, self.now());
            }
        }
        let mut own = self.own.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(before) = own.insert(app_id.clone(), Arc::clone(&account)) {
            self.unschedule(&before);
        }
        drop(own);
        if account.slot.generation() == 0 {
            self.schedule_at(&Target::Access(account), self.now());
        }
        Ok(())
    }

    pub(crate) fn own_account(&self, app_id: &AppId) -> Option<Arc<Account>> {
        let own = self.own.read().unwrap_or_else(PoisonError::into_inner);
        own.get(app_id).cloned()
    }

    /// The stable token; by force only when WeChat refused the very one that it gives.
    pub(super) async fn fetch_own(
        self: &Arc<Self>,
        account: &Account,
        own: &Own,
    ) -> Result<Fresh, Failure> {
        let asked_at = self.now();
        let request = StableToken::new(account.app_id.as_str(), own.secret.clone());
        let mut answer = self.http.call(None, &request).await?;
        let is_refused = account.slot.refused().is_some_and(|refused| {
            refused.value.expose_secret() == answer.access_token.expose_secret()
        });
        if is_refused && own.may_force(asked_at) {
            answer = self.http.call(None, &request.force_refresh(true)).await?;
        }
        Ok(Fresh {
            value: answer.access_token,
            obtained_at: asked_at,
            expires_at: end_of(asked_at, answer.expires_in),
            refresh_token: None,
            epoch: 0,
        })
    }
}
