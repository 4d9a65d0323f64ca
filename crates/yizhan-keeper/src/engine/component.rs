//! What a component (第三方平台) asks WeChat for: its own token, and those of its authorizers.

use super::{
    Account, Engine, Room,
    fetch::{Failure, Fresh, not_empty},
    grant::{Brought, Ending},
};
use std::sync::Arc;
use yizhan_client::Error;
use yizhan_core::{ErrCode, Scope, SecretString};
use yizhan_open::component::{
    ApiAuthorizerToken, ApiComponentToken, ApiGetAuthorizerInfo, ApiQueryAuth, FuncInfo,
};

pub(super) fn permissions(granted: &[FuncInfo]) -> Vec<i64> {
    granted
        .iter()
        .map(|set| set.funcscope_category.id)
        .collect()
}

impl Engine {
    pub(super) async fn component_token(
        self: &Arc<Self>,
        room: &Arc<Room>,
    ) -> Result<Fresh, Failure> {
        let asked_at = self.now();
        let Some(ticket) = room.usable_ticket(asked_at) else {
            return Err(Failure::later(
                "no component_verify_ticket came in the last 12 hours: check that WeChat's pushes \
                 reach the event URL",
            ));
        };
        let request = ApiComponentToken::new(room.id.as_str(), room.secret.clone(), ticket);
        match self.http.call(None, &request).await {
            Ok(answer) => Ok(Fresh::new(
                answer.component_access_token,
                asked_at,
                answer.expires_in,
            )),
            Err(error) => {
                if matches!(error.code(), Some(ErrCode(61005 | 61006))) {
                    self.want_ticket(room);
                }
                Err(error.into())
            }
        }
    }

    pub(super) async fn authorizer_token(
        self: &Arc<Self>,
        room: &Arc<Room>,
        account: &Arc<Account>,
    ) -> Result<Fresh, Failure> {
        let (mut epoch, held) = {
            let about = account.about();
            (about.epoch, about.credential.clone())
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
                room.id.as_str(),
                account.id().as_str(),
                refresh_token.clone(),
            );
            let (code, message) = match self.call_as(room, &request).await {
                Ok(answer) => {
                    return Ok(Fresh {
                        credential: not_empty(answer.authorizer_refresh_token),
                        epoch,
                        ..Fresh::new(answer.authorizer_access_token, asked_at, answer.expires_in)
                    });
                }
                Err(Error::Api { code, message, .. }) if ends(code) => (code, message),
                Err(error) => return Err(error.into()),
            };
            let cancelled = code == ErrCode(61003);
            if cancelled || repaired {
                let ending = Ending::refused(message, cancelled);
                return Err(self.end_refused(account, epoch, ending).await);
            }
            repaired = true;
            refresh_token = self
                .repair(room, account, epoch, Some(&refresh_token))
                .await?;
            epoch = account.about().epoch;
        }
    }

    /// What a code brings (`api_query_auth`).
    pub(super) async fn query_auth(
        self: &Arc<Self>,
        room: &Arc<Room>,
        code: &SecretString,
    ) -> Result<Brought, Error> {
        let asked_at = self.now();
        let request = ApiQueryAuth::new(room.id.as_str(), code.clone());
        let answer = self.call_as(room, &request).await?.authorization_info;
        Ok(Brought {
            account: answer.authorizer_appid.into(),
            credential: not_empty(answer.authorizer_refresh_token),
            permissions: Some(permissions(&answer.func_info)),
            token: not_empty(answer.authorizer_access_token)
                .map(|value| Fresh::new(value, asked_at, answer.expires_in.unwrap_or(0))),
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
        if !matches!(account.scope(), Scope::Authorizer { .. }) {
            // Not said: WeChat's answer will tell.
            return Ok(false);
        }
        let room = self.room_of(account)?;
        let request = ApiGetAuthorizerInfo::new(room.id.as_str(), account.id().as_str());
        let answer = self.call_as(room, &request).await?;
        let mini_program = answer.authorizer_info.mini_program_info.is_some();
        self.note_kind(room, account, mini_program).await;
        Ok(mini_program)
    }

    pub(super) async fn note_kind(&self, room: &Room, account: &Account, mini_program: bool) {
        account.about().mini_program = Some(mini_program);
        let put = self
            .store
            .put_kind(&room.id, account.id(), mini_program)
            .await;
        if let Err(error) = put {
            tracing::warn!(account.id = %account.scope(), %error, "the account's kind could not be stored");
        }
    }
}

/// The authorisation is cancelled, or the refresh token dead.
fn ends(code: ErrCode) -> bool {
    matches!(code.0, 61003 | 61023 | 42007)
}
