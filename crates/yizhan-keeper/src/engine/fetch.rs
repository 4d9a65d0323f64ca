//! The calls that fetch tokens and tickets, and what their failures mean.

use super::{Account, Engine, Room, Target, grant::Ending};
use crate::view::TicketKind;
use std::sync::Arc;
use yizhan_client::{Error, TokenError};
use yizhan_core::{Endpoint, ErrCode, ExposeSecret, Remedy, Scope, SecretString, UnixTime};
use yizhan_mp::ticket::GetTicket;
use yizhan_open::component::{ApiAuthorizerToken, ApiComponentToken, ApiGetAuthorizerInfo};

/// How reasons begin that lie with the platform and not with the account.
pub(super) const PLATFORM: &str = "the platform's";
/// What a token lives when WeChat does not say.
const USUAL_LIFE_SECONDS: i64 = 7200;
/// A daily quota does not come back within minutes.
const QUOTA_WAIT_SECONDS: i64 = 1800;

/// What a renewal brought.
pub(crate) struct Fresh {
    pub(crate) value: SecretString,
    pub(crate) obtained_at: UnixTime,
    pub(crate) expires_at: UnixTime,
    pub(crate) refresh_token: Option<SecretString>,
    /// The authorisation that it belongs to.
    pub(crate) epoch: u32,
}

/// Why a renewal brought nothing.
pub(crate) enum Failure {
    /// The authorisation has ended; that has been noted.
    Revoked,
    /// Not now.
    Later {
        reason: String,
        /// Seconds to wait at least.
        at_least: i64,
    },
    /// Not as the account is: only somebody's asking tries it again.
    Never { reason: String },
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let at_least = match error.remedy() {
            Remedy::Quota => QUOTA_WAIT_SECONDS,
            Remedy::BackOff { seconds } => i64::from(seconds),
            _ => 0,
        };
        let reason = match &error {
            Error::Token(TokenError::Unavailable {
                scope: Scope::Component(id),
                reason,
            }) => {
                format!("{PLATFORM} own token ({id}) is missing: {reason}")
            }
            _ => error.to_string(),
        };
        Self::Later { reason, at_least }
    }
}

/// The end of a token that was asked for at `asked_at` and lives for `seconds`.
pub(super) fn end_of(asked_at: UnixTime, seconds: i64) -> UnixTime {
    let life = if seconds <= 0 {
        USUAL_LIFE_SECONDS
    } else {
        seconds
    };
    asked_at.plus(life.min(30 * 86_400))
}

pub(super) fn not_empty(secret: Option<SecretString>) -> Option<SecretString> {
    secret.filter(|secret| !secret.expose_secret().trim().is_empty())
}

fn is_void(code: ErrCode) -> bool {
    matches!(code.0, 40001 | 40014 | 42001 | 42006)
}

impl Engine {
    /// Calls an endpoint with the platform's token; a void token is renewed once.
    pub(crate) async fn call_component<E: Endpoint>(
        self: &Arc<Self>,
        room: &Arc<Room>,
        request: &E,
    ) -> Result<E::Response, Error> {
        self.call_with(&Target::Component(Arc::clone(room)), request)
            .await
    }

    async fn call_with<E: Endpoint>(
        self: &Arc<Self>,
        target: &Target,
        request: &E,
    ) -> Result<E::Response, Error> {
        let token = self.demand(target).await?;
        match self.http.call(Some(&token.value), request).await {
            Err(Error::Api { code, .. }) if is_void(code) => {
                self.complain(target, token.generation, code.0);
            }
            answer => return answer,
        }
        let token = self.demand(target).await?;
        self.http.call(Some(&token.value), request).await
    }

    pub(super) async fn fetch_component(
        self: &Arc<Self>,
        room: &Arc<Room>,
    ) -> Result<Fresh, Failure> {
        let asked_at = self.now();
        let Some(ticket) = room.usable_ticket(asked_at) else {
            return Err(Failure::Later {
                reason: "no component_verify_ticket came in the last 12 hours: check that WeChat's pushes \
                         reach the event URL"
                    .to_owned(),
                at_least: 0,
            });
        };
        let request =
            ApiComponentToken::new(room.id().as_str(), room.platform.secret.clone(), ticket);
        match self.http.call(None, &request).await {
            Ok(answer) => Ok(Fresh {
                value: answer.component_access_token,
                obtained_at: asked_at,
                expires_at: end_of(asked_at, answer.expires_in),
                refresh_token: None,
                epoch: 0,
            }),
            Err(error) => {
                if matches!(error.code(), Some(ErrCode(61005 | 61006))) {
                    self.ask_for_ticket_soon(room);
                }
                Err(error.into())
            }
        }
    }

    pub(super) async fn fetch_access(
        self: &Arc<Self>,
        account: &Arc<Account>,
    ) -> Result<Fresh, Failure> {
        if let Some(own) = &account.own {
            return self.fetch_own(account, own).await;
        }
        let room = self.room(&account.component).map_err(Error::from)?;
        let (mut epoch, held) = {
            let about = account.about();
            (about.epoch, about.refresh_token.clone())
        };
        let mut repaired = false;
        let mut refresh_token = match held {
            Some(held) => held,
            None => {
                repaired = true;
                self.repair(room, account, epoch, None).await?
            }
        };
        loop {
            let asked_at = self.now();
            let request = ApiAuthorizerToken::new(
                room.id().as_str(),
                account.app_id.as_str(),
                refresh_token.clone(),
            );
            match self.call_component(room, &request).await {
                Ok(answer) => {
                    return Ok(Fresh {
                        value: answer.authorizer_access_token,
                        obtained_at: asked_at,
                        expires_at: end_of(asked_at, answer.expires_in),
                        refresh_token: not_empty(answer.authorizer_refresh_token),
                        epoch,
                    });
                }
                Err(Error::Api {
                    code: ErrCode(61003),
                    message,
                    ..
                }) => {
                    let ending = Ending::refused(message, true);
                    return Err(self.end_refused(account, epoch, ending).await);
                }
                Err(Error::Api {
                    code: ErrCode(61023 | 42007),
                    ..
                }) if !repaired => {
                    repaired = true;
                    refresh_token = self
                        .repair(room, account, epoch, Some(&refresh_token))
                        .await?;
                    epoch = account.about().epoch;
                }
                Err(Error::Api {
                    code: ErrCode(61023 | 42007),
                    message,
                    ..
                }) => {
                    let ending = Ending::refused(message, false);
                    return Err(self.end_refused(account, epoch, ending).await);
                }
                Err(error) => return Err(error.into()),
            }
        }
    }

    pub(super) async fn fetch_ticket(
        self: &Arc<Self>,
        account: &Arc<Account>,
        kind: TicketKind,
    ) -> Result<Fresh, Failure> {
        let asked_at = self.now();
        let request = GetTicket::new().r#type(match kind {
            TicketKind::Jsapi => "jsapi",
            TicketKind::WxCard => "wx_card",
        });
        self.refuse_mini_program(account).await?;
        let epoch = account.about().epoch;
        let answer = self
            .call_with(&Target::Access(Arc::clone(account)), &request)
            .await
            .map_err(|error| match error.code() {
                // The account did not grant its pages (权限集 4).
                Some(ErrCode(48001 | 61007)) => Failure::Never {
                    reason: error.to_string(),
                },
                _ => error.into(),
            })?;
        Ok(Fresh {
            value: answer.ticket,
            obtained_at: asked_at,
            expires_at: end_of(asked_at, answer.expires_in),
            refresh_token: None,
            epoch,
        })
    }

    /// Whether the account is a mini program; asked of WeChat once and stored.
    pub(crate) async fn is_mini_program(
        self: &Arc<Self>,
        account: &Account,
    ) -> Result<bool, Error> {
        if let Some(known) = account.about().mini_program {
            return Ok(known);
        }
        if account.own.is_some() {
            // Not said: WeChat's answer will tell.
            return Ok(false);
        }
        let room = self.room(&account.component)?;
        let request = ApiGetAuthorizerInfo::new(room.id().as_str(), account.app_id.as_str());
        let answer = self.call_component(room, &request).await?;
        let mini_program = answer.authorizer_info.mini_program_info.is_some();
        self.note_kind(account, mini_program).await;
        Ok(mini_program)
    }

    pub(super) async fn note_kind(&self, account: &Account, mini_program: bool) {
        account.about().mini_program = Some(mini_program);
        let put = self
            .store
            .put_kind(&account.component, &account.app_id, mini_program)
            .await;
        if let Err(error) = put {
            tracing::warn!(account.id = %account.scope(), %error, "the account's kind could not be stored");
        }
    }
}
