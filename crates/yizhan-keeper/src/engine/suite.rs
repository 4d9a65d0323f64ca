//! What a suite (第三方应用) asks WeCom for: its own token, permanent codes, and the tokens of corps.

use super::{
    Account, Engine, Room,
    fetch::{Failure, Fresh, not_empty},
    grant::{Brought, Ending, store_failed},
    room::Kind,
};
use std::sync::Arc;
use yizhan_client::{Error, TokenError};
use yizhan_core::{AppId, Endpoint, ErrCode, SecretString, UnixTime};
use yizhan_work::service::{
    AuthInfo, GetAuthInfo, GetAuthInfoResponse, GetCorpToken, GetPermanentCode, GetSuiteToken,
    V2GetPermanentCode,
};

fn agents(granted: &AuthInfo) -> Vec<i64> {
    granted.agent.iter().map(|agent| agent.agentid).collect()
}

/// The corp that an answer names.
fn named<E: Endpoint>(corp: Option<String>) -> Result<AppId, Error> {
    let named = corp.filter(|id| !id.is_empty());
    named.map(AppId::from).ok_or_else(|| Error::Decode {
        operation: E::OPERATION.name.to_owned(),
        reason: "auth_corp_info.corpid is missing".to_owned(),
        excerpt: String::new(),
    })
}

/// An authorisation that WeCom does not accept: it was cancelled, or the permanent code is another.
fn refusal(error: &Error) -> Option<Ending> {
    match error {
        Error::Api {
            code: ErrCode(code @ (40084 | 48004)),
            message,
            ..
        } => Some(Ending::refused(message.clone(), *code == 48004)),
        _ => None,
    }
}

impl Engine {
    pub(super) async fn suite_token(self: &Arc<Self>, room: &Arc<Room>) -> Result<Fresh, Failure> {
        let asked_at = self.now();
        let Some(ticket) = room.usable_ticket(asked_at) else {
            return Err(Failure::later(
                "no suite_ticket came in the last 30 minutes: check that WeCom's pushes reach the \
                 command URL",
            ));
        };
        let request = GetSuiteToken::new(ticket)
            .suite_id(room.id.as_str())
            .suite_secret(room.secret.clone());
        let answer = self.http.call(None, &request).await?;
        Ok(Fresh::new(
            answer.suite_access_token,
            asked_at,
            answer.expires_in,
        ))
    }

    pub(super) async fn corp_token(
        self: &Arc<Self>,
        room: &Arc<Room>,
        account: &Arc<Account>,
    ) -> Result<Fresh, Failure> {
        let (epoch, held) = {
            let about = account.about();
            (about.epoch, about.credential.clone())
        };
        let Some(permanent_code) = held else {
            return Err(Failure::later(
                "its permanent code is not here: have the corp install the suite again",
            ));
        };
        let asked_at = self.now();
        let request = GetCorpToken::new(account.id().as_str(), permanent_code);
        match self.call_as(room, &request).await {
            Ok(answer) => Ok(Fresh {
                epoch,
                ..Fresh::new(answer.access_token, asked_at, answer.expires_in)
            }),
            Err(error) => match refusal(&error) {
                Some(ending) => Err(self.end_refused(account, epoch, ending).await),
                None => Err(error.into()),
            },
        }
    }

    /// What a code brings: a permanent code, which cannot be had a second time.
    pub(super) async fn permanent_code(
        self: &Arc<Self>,
        room: &Arc<Room>,
        code: &SecretString,
    ) -> Result<Brought, Error> {
        if let Kind::Suite {
            first_form: true, ..
        } = room.kind
        {
            let asked_at = self.now();
            let answer = self
                .call_as(room, &GetPermanentCode::new(code.clone()))
                .await?;
            return Ok(Brought {
                account: named::<GetPermanentCode>(answer.auth_corp_info.map(|corp| corp.corpid))?,
                credential: not_empty(Some(answer.permanent_code)),
                permissions: answer.auth_info.as_ref().map(agents),
                token: not_empty(Some(answer.access_token))
                    .map(|value| Fresh::new(value, asked_at, answer.expires_in)),
            });
        }
        let answer = self
            .call_as(room, &V2GetPermanentCode::new(code.clone()))
            .await?;
        Ok(Brought {
            account: named::<V2GetPermanentCode>(answer.auth_corp_info.map(|corp| corp.corpid))?,
            credential: not_empty(Some(answer.permanent_code)),
            permissions: None,
            token: None,
        })
    }

    /// What a corp has authorised, as WeCom has it now. An authorisation that WeCom does not accept
    /// any more is noted as such.
    pub(crate) async fn auth_info(
        self: &Arc<Self>,
        room: &Arc<Room>,
        account: &Arc<Account>,
    ) -> Result<GetAuthInfoResponse, Error> {
        let (epoch, held) = {
            let about = account.about();
            (about.epoch, about.credential.clone())
        };
        let permanent_code = held.ok_or_else(|| TokenError::Revoked {
            scope: account.scope().clone(),
            reason: "its permanent code is not here: have the corp install the suite again".into(),
        })?;
        let request = GetAuthInfo::new(account.id().as_str(), permanent_code);
        let answer = self.call_as(room, &request).await;
        if let Err(error) = &answer
            && let Some(ending) = refusal(error)
        {
            self.end_refused(account, epoch, ending).await;
        }
        answer
    }

    /// Asks which agents a corp has of the suite, and notes them.
    pub(super) async fn learn_agents(
        self: &Arc<Self>,
        room: &Arc<Room>,
        account: &Arc<Account>,
        noticed_at: UnixTime,
    ) -> Result<(), Error> {
        let answer = self.auth_info(room, account).await?;
        let Some(granted) = answer.auth_info else {
            return Ok(());
        };
        self.note_permissions(room, account, &agents(&granted), noticed_at)
            .await
            .map_err(|error| store_failed(account.scope().clone(), &error))
    }

    /// A corp changed what it grants. The notice does not say what: WeCom is asked.
    pub(super) async fn take_change(
        self: &Arc<Self>,
        room: &Arc<Room>,
        corp: &AppId,
        created_at: UnixTime,
    ) -> Result<(), Error> {
        let Some(account) = room.account(corp).filter(|account| account.is_authorized()) else {
            self.trouble(
                room.scope_of(corp),
                "it changed what it grants, but its permanent code is not here: have the corp install \
                 the suite again"
                    .to_owned(),
            );
            return Ok(());
        };
        if created_at < account.about().noticed_at {
            return Ok(());
        }
        match self.learn_agents(room, &account, created_at).await {
            Err(error) if refusal(&error).is_some() => Ok(()),
            outcome => outcome,
        }
    }
}
