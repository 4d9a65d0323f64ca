//! What a renewal brings, what its failures mean, and which call makes it. The calls themselves are
//! in `component`, `suite` and `own`.

use super::{Account, Engine, Room, Target, room::Kind};
use crate::view::TicketKind;
use std::sync::Arc;
use yizhan_client::{Error, TokenError, is_token_refused};
use yizhan_core::{Endpoint, ErrCode, ExposeSecret, Remedy, Scope, SecretString, UnixTime};
use yizhan_mp::ticket::GetTicket;
use yizhan_work::token::{GetJsapiTicket, TicketGet};

/// How reasons begin that lie with the platform and not with the account.
pub(super) const PLATFORM: &str = "the platform's";
/// What a token lives when WeChat does not say.
const USUAL_LIFE_SECONDS: i64 = 7200;
/// A daily quota does not come back within minutes.
const QUOTA_WAIT_SECONDS: i64 = 1800;

/// What a renewal brought.
pub(crate) struct Fresh {
    pub(super) value: SecretString,
    pub(super) obtained_at: UnixTime,
    pub(super) expires_at: UnixTime,
    /// The credential that came along.
    pub(super) credential: Option<SecretString>,
    /// The authorisation that it belongs to.
    pub(super) epoch: u32,
}

impl Fresh {
    /// A token that was asked for at `asked_at` and lives for `seconds`.
    pub(super) fn new(value: SecretString, asked_at: UnixTime, seconds: i64) -> Self {
        Self {
            value,
            obtained_at: asked_at,
            expires_at: end_of(asked_at, seconds),
            credential: None,
            epoch: 0,
        }
    }
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

impl Failure {
    pub(super) fn later(reason: impl Into<String>) -> Self {
        Self::Later {
            reason: reason.into(),
            at_least: 0,
        }
    }
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
                scope: Scope::Component(id) | Scope::Suite(id),
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

impl Engine {
    /// Calls an endpoint with the platform's token; a void token is renewed once.
    pub(crate) async fn call_as<E: Endpoint>(
        self: &Arc<Self>,
        room: &Arc<Room>,
        request: &E,
    ) -> Result<E::Response, Error> {
        self.call_with(&Target::Room(Arc::clone(room)), request)
            .await
    }

    async fn call_with<E: Endpoint>(
        self: &Arc<Self>,
        target: &Target,
        request: &E,
    ) -> Result<E::Response, Error> {
        let token = self.demand(target).await?;
        match self.http.call(Some(&token.value), request).await {
            Err(Error::Api { code, product, .. })
                if is_token_refused(product, E::OPERATION.token, code) =>
            {
                self.complain(target, token.generation, code.0);
            }
            answer => return answer,
        }
        let token = self.demand(target).await?;
        self.http.call(Some(&token.value), request).await
    }

    pub(super) async fn fetch(self: &Arc<Self>, target: &Target) -> Result<Fresh, Failure> {
        match target {
            Target::Room(room) => match room.kind {
                Kind::Component => self.component_token(room).await,
                Kind::Suite { .. } => self.suite_token(room).await,
            },
            Target::Access(account) => {
                if let Some(secret) = &account.secret {
                    return self.fetch_own(account, secret).await;
                }
                let room = self.room_of(account).map_err(Error::from)?;
                match room.kind {
                    Kind::Component => self.authorizer_token(room, account).await,
                    Kind::Suite { .. } => self.corp_token(room, account).await,
                }
            }
            Target::Ticket(account, kind) => self.fetch_ticket(account, *kind).await,
        }
    }

    async fn fetch_ticket(
        self: &Arc<Self>,
        account: &Arc<Account>,
        kind: TicketKind,
    ) -> Result<Fresh, Failure> {
        self.refuse_ticket(account, kind)
            .await?
            .map_or(Ok(()), |reason| Err(Failure::Never { reason }))?;
        let asked_at = self.now();
        let epoch = account.about().epoch;
        let target = Target::Access(Arc::clone(account));
        let fresh = |ticket, seconds| Fresh {
            epoch,
            ..Fresh::new(ticket, asked_at, seconds)
        };
        let answer = match kind {
            TicketKind::Jsapi if account.scope().is_work() => {
                let answer = self.call_with(&target, &GetJsapiTicket::new()).await;
                answer.map(|answer| fresh(answer.ticket, answer.expires_in))
            }
            TicketKind::AgentConfig => {
                let answer = self.call_with(&target, &TicketGet::new()).await;
                answer.map(|answer| fresh(answer.ticket, answer.expires_in))
            }
            TicketKind::Jsapi | TicketKind::WxCard => {
                let request = GetTicket::new().r#type(match kind {
                    TicketKind::WxCard => "wx_card",
                    _ => "jsapi",
                });
                let answer = self.call_with(&target, &request).await;
                answer.map(|answer| fresh(answer.ticket, answer.expires_in))
            }
        };
        answer.map_err(|error| match error.code() {
            // The account did not grant its pages (权限集 4).
            Some(ErrCode(48001 | 61007)) if !account.scope().is_work() => Failure::Never {
                reason: error.to_string(),
            },
            _ => error.into(),
        })
    }
}
