//! The exchange of authorisation codes: a code works once and comes by two ways, so it is exchanged
//! once and the result is kept.

use super::{
    Engine, Room,
    fetch::{end_of, not_empty},
    grant::{Arrival, store_failed},
};
use crate::store::CodeHash;
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use tokio::sync::watch;
use yizhan_client::{Error, Token, TokenError};
use yizhan_core::{AppId, ErrCode, SecretString, UnixTime};
use yizhan_open::component::{ApiQueryAuth, FuncInfo};

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
    matches!(error.code(), Some(ErrCode(61009 | 61010)))
}

pub(super) fn permissions(granted: &[FuncInfo]) -> Vec<i64> {
    granted
        .iter()
        .map(|set| set.funcscope_category.id)
        .collect()
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
        let hash = CodeHash::of(room.id(), code);
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
                        let done = engine.exchange_once(&room, hash, &code, created_at).await;
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

    async fn exchange_once(
        self: &Arc<Self>,
        room: &Arc<Room>,
        hash: CodeHash,
        code: &SecretString,
        created_at: Option<UnixTime>,
    ) -> Outcome {
        let known = self.store.exchanged(hash).await;
        if let Some(app_id) = known.map_err(|error| store_failed(room.scope(), &error))? {
            return Ok(app_id);
        }
        let asked_at = self.now();
        let request = ApiQueryAuth::new(room.id().as_str(), code.clone());
        let answer = self
            .call_component(room, &request)
            .await?
            .authorization_info;
        let app_id = AppId::from(answer.authorizer_appid);
        let noticed_at = created_at.unwrap_or(asked_at.plus(-CLOCKS_DIFFER_SECONDS));
        let mut tries = 0;
        loop {
            let arrival = Arrival {
                app_id: app_id.clone(),
                refresh_token: not_empty(answer.authorizer_refresh_token.clone()),
                permissions: Some(permissions(&answer.func_info)),
                token: not_empty(answer.authorizer_access_token.clone()).map(|value| Token {
                    value,
                    generation: 0,
                    obtained_at: asked_at,
                    expires_at: end_of(asked_at, answer.expires_in.unwrap_or(0)),
                }),
                authorized_at: created_at.unwrap_or(asked_at),
                noticed_at,
                code: Some(hash),
            };
            tries += 1;
            match self.admit(room, arrival, |_| true).await {
                Ok(_) => break,
                Err(error) if tries >= STORE_TRIES => {
                    return Err(store_failed(room.scope(), &error));
                }
                Err(_) => tokio::time::sleep(Duration::from_millis(100) * tries).await,
            }
        }
        self.learn_kind(room, &app_id);
        Ok(app_id)
    }

    /// Asks in the background what kind of account it is.
    fn learn_kind(self: &Arc<Self>, room: &Arc<Room>, app_id: &AppId) {
        let Some(account) = room.account(app_id) else {
            return;
        };
        if account.about().mini_program.is_some() || self.end.is_cancelled() {
            return;
        }
        let engine = Arc::clone(self);
        self.tasks.spawn(async move {
            tokio::select! {
                () = engine.end.cancelled() => return,
                () = engine.pace() => {}
            }
            if let Err(error) = engine.is_mini_program(&account).await {
                tracing::debug!(account.id = %account.scope(), %error, "the account's kind is not known yet");
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
