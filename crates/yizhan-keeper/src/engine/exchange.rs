//! The exchange of authorisation codes: a code works once and comes by two ways, so it is exchanged
//! once and the result is kept.

use super::{
    Engine, Room,
    account::About,
    grant::{Arrival, store_failed},
    room::Kind,
};
use crate::store::CodeHash;
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use tokio::sync::watch;
use yizhan_client::{Error, Token, TokenError};
use yizhan_core::{AppId, ErrCode, Product, SecretString, UnixTime};

/// How long it is remembered that a code was exchanged. Codes live for an hour.
pub(super) const KEPT_SECONDS: i64 = 7 * 86_400;
/// The redirect does not say when WeChat made the code; clocks may differ by so much.
const CLOCKS_DIFFER_SECONDS: i64 = 60;
/// How often it is tried to store what a used-up code brought.
const STORE_TRIES: u32 = 5;

type Outcome = Result<AppId, Error>;

/// Exchanges under way, by code.
#[derive(Default)]
pub(crate) struct Exchanges(Mutex<HashMap<CodeHash, watch::Receiver<Option<Outcome>>>>);

pub(crate) fn is_used_up(error: &Error) -> bool {
    match error {
        Error::Api {
            code: ErrCode(code),
            product,
            ..
        } => match product {
            Product::Work => *code == 40078,
            _ => matches!(code, 61009 | 61010),
        },
        _ => false,
    }
}

impl Engine {
    /// For whom a code is; exchanged if that has not been done. `created_at` is when WeChat made it,
    /// where that is known.
    pub(crate) async fn exchange(
        self: &Arc<Self>,
        room: &Arc<Room>,
        code: &SecretString,
        created_at: Option<UnixTime>,
    ) -> Outcome {
        let hash = CodeHash::of(&room.id, code);
        let mut outcome = {
            let mut under_way = self
                .exchanges
                .0
                .lock()
                .unwrap_or_else(PoisonError::into_inner);
            match under_way.get(&hash) {
                Some(outcome) => outcome.clone(),
                None => {
                    if self.end.is_cancelled() {
                        return Err(stopped(room));
                    }
                    let (report, outcome) = watch::channel(None);
                    under_way.insert(hash, outcome.clone());
                    let (engine, room, code) = (Arc::clone(self), Arc::clone(room), code.clone());
                    // A task of its own: a caller that goes away must not lose what the code brought.
                    self.tasks.spawn(async move {
                        let done = engine
                            .exchange_in_turn(&room, hash, &code, created_at)
                            .await;
                        let mut under_way = engine
                            .exchanges
                            .0
                            .lock()
                            .unwrap_or_else(PoisonError::into_inner);
                        under_way.remove(&hash);
                        drop(under_way);
                        report.send_replace(Some(done));
                    });
                    outcome
                }
            }
        };
        match outcome.wait_for(Option::is_some).await {
            Ok(done) => done.clone().unwrap_or_else(|| Err(stopped(room))),
            Err(_) => Err(stopped(room)),
        }
    }

    /// Exchanges a code unless that has been done, here or in another process over the store.
    async fn exchange_in_turn(
        self: &Arc<Self>,
        room: &Arc<Room>,
        hash: CodeHash,
        code: &SecretString,
        created_at: Option<UnixTime>,
    ) -> Outcome {
        let failed = |error| store_failed(room.scope(), &error);
        while !self
            .store
            .take_code(hash, self.holder)
            .await
            .map_err(failed)?
        {
            tokio::select! {
                () = self.end.cancelled() => return Err(stopped(room)),
                () = tokio::time::sleep(super::turn::LOOK) => {}
            }
        }
        let done = match self.store.exchanged(hash).await {
            Ok(Some(account)) => {
                // Another process's work is not in our memory yet.
                self.reload(&self.enter(room, &account)).await;
                Ok(account)
            }
            Ok(None) => self.exchange_once(room, hash, code, created_at).await,
            Err(error) => Err(failed(error)),
        };
        if let Err(error) = self.store.end_code(hash, self.holder).await {
            tracing::debug!(account.id = %room.id, %error, "a lease was not given back");
        }
        done
    }

    async fn exchange_once(
        self: &Arc<Self>,
        room: &Arc<Room>,
        hash: CodeHash,
        code: &SecretString,
        created_at: Option<UnixTime>,
    ) -> Outcome {
        let asked_at = self.now();
        let brought = match room.kind {
            Kind::Component => self.query_auth(room, code).await?,
            Kind::Suite { .. } => self.permanent_code(room, code).await?,
        };
        let token = brought.token.map(|fresh| Token {
            value: fresh.value,
            generation: 0,
            obtained_at: fresh.obtained_at,
            expires_at: fresh.expires_at,
        });
        let mut tries = 0;
        loop {
            let arrival = Arrival {
                account: brought.account.clone(),
                credential: brought.credential.clone(),
                permissions: brought.permissions.clone(),
                token: token.clone(),
                authorized_at: created_at.unwrap_or(asked_at),
                noticed_at: created_at.unwrap_or(asked_at.plus(-CLOCKS_DIFFER_SECONDS)),
                code: Some(hash),
            };
            tries += 1;
            // Ended since the code was made: a late notice does not bring it back.
            let wanted = |about: &About| created_at.is_none_or(|at| at >= about.noticed_at);
            match self.admit(room, arrival, wanted).await {
                Ok(_) => break,
                Err(error) if tries >= STORE_TRIES => {
                    return Err(store_failed(room.scope(), &error));
                }
                Err(_) => tokio::time::sleep(Duration::from_millis(100) * tries).await,
            }
        }
        self.learn(room, &brought.account);
        Ok(brought.account)
    }

    /// Asks in the background what the code's answer did not say: whether the account is a mini
    /// program, or which agents the corp has.
    fn learn(self: &Arc<Self>, room: &Arc<Room>, account: &AppId) {
        let Some(account) = room.account(account) else {
            return;
        };
        let known = {
            let about = account.about();
            match room.kind {
                Kind::Component => about.mini_program.is_some(),
                Kind::Suite { .. } => !about.permissions.is_empty(),
            }
        };
        if known || self.end.is_cancelled() {
            return;
        }
        let (engine, room) = (Arc::clone(self), Arc::clone(room));
        self.tasks.spawn(async move {
            tokio::select! {
                () = engine.end.cancelled() => return,
                () = engine.pace() => {}
            }
            let noticed_at = account.about().noticed_at;
            let learned = match room.kind {
                Kind::Component => engine.is_mini_program(&account).await.map(drop),
                Kind::Suite { .. } => engine.learn_agents(&room, &account, noticed_at).await,
            };
            if let Err(error) = learned {
                tracing::debug!(account.id = %account.scope(), %error, "more of the account is not known yet");
            }
        });
    }
}

pub(super) fn stopped(room: &Room) -> Error {
    Error::Token(TokenError::Unavailable {
        scope: room.scope(),
        reason: "the keeper is stopped".to_owned(),
    })
}
