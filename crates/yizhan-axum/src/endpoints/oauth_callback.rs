//! Where WeChat sends a user back after a web authorisation: the code is relayed, or exchanged here.

use super::{
    host::{self, Host},
    html::{self, Refusal},
    place::Place,
    state,
};
use crate::{engine::Engine, oauth_user::OauthUser};
use axum::response::{IntoResponse as _, Response};
use http::{StatusCode, request::Parts};
use yizhan_client::Error;
use yizhan_core::{AppId, Endpoint as _, Scope};
use yizhan_mp::sns::{Oauth2AccessToken, Oauth2ComponentAccessToken};
use yizhan_work::auth::GetUserInfo;

#[derive(Default)]
struct Returned {
    code: Option<String>,
    state: Option<String>,
    appid: Option<String>,
    return_url: Option<String>,
    caller_state: Option<String>,
}

impl Returned {
    fn read(query: &str) -> Self {
        let mut read = Self::default();
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            let member = match &*name {
                "code" => &mut read.code,
                "state" => &mut read.state,
                "appid" => &mut read.appid,
                "return_url" => &mut read.return_url,
                "caller_state" => &mut read.caller_state,
                _ => continue,
            };
            *member = Some(value.into_owned());
        }
        read.code = read.code.filter(|code| !code.is_empty());
        read
    }
}

pub(crate) async fn page(engine: &Engine, place: &Place, parts: &Parts) -> Response {
    try_page(engine, place, parts).await.into_response()
}

async fn try_page(engine: &Engine, place: &Place, parts: &Parts) -> Result<Response, Refusal> {
    let refuse = |sentence| html::refusal(StatusCode::BAD_REQUEST, sentence);
    let host = host::account(engine, place)?;
    let account = host.scope.app_id();
    let returned = Returned::read(parts.uri.query().unwrap_or_default());
    let bound = state::Bound {
        account: account.as_str(),
        return_url: returned.return_url.as_deref(),
        caller_state: returned.caller_state.as_deref(),
    };
    let given = returned.state.as_deref().unwrap_or_default();
    state::verify(host.receiver, &bound, given, engine.now()).map_err(|why| {
        tracing::warn!(
            account.id = %host.scope,
            check = "state",
            why,
            "web authorisation refused"
        );
        refuse("链接已失效，请重新打开。This address is not valid any more; start again.")
    })?;
    if returned
        .appid
        .as_deref()
        .is_some_and(|appid| appid != account.as_str())
    {
        return Err(refuse("The answer is about another account."));
    }
    match (&engine.on_oauth, &returned.code) {
        (Some(f), Some(code)) => {
            let exchanged = exchange(engine, &host, code, &returned).await;
            let user = exchanged.map_err(|error| failed(&host.scope, &error))?;
            Ok(f(user).await)
        }
        _ => relay(engine, account, &returned),
    }
}

/// Hands code and state on to the return URL; after a refusal there is no code.
fn relay(engine: &Engine, account: &AppId, returned: &Returned) -> Result<Response, Refusal> {
    let Some(return_url) = &returned.return_url else {
        let sentence = "已取消授权。You did not agree, so nothing was done.";
        return Err(html::refusal(StatusCode::FORBIDDEN, sentence));
    };
    // Signed, and yet checked again: the list may have changed since.
    let mut url = engine.return_urls.check(return_url).ok_or_else(|| {
        let sentence = "The return URL is not on the list of allowed URLs.";
        html::refusal(StatusCode::BAD_REQUEST, sentence)
    })?;
    let mut query = url.query_pairs_mut();
    if let Some(code) = &returned.code {
        query.append_pair("code", code);
    }
    if let Some(state) = &returned.caller_state {
        query.append_pair("state", state);
    }
    query.append_pair("appid", account.as_str());
    drop(query);
    Ok(html::redirect(url.as_str()))
}

async fn exchange(
    engine: &Engine,
    host: &Host<'_>,
    code: &str,
    returned: &Returned,
) -> Result<OauthUser, Error> {
    let user = OauthUser {
        account: host.scope.clone(),
        openid: String::new(),
        is_member: false,
        unionid: None,
        scope: String::new(),
        access_token: None,
        refresh_token: None,
        expires_in: 0,
        user_ticket: None,
        is_snapshot_user: false,
        state: returned.caller_state.clone(),
        return_url: returned.return_url.clone(),
        client: engine.client.clone(),
    };
    let client = &engine.client;
    match &host.scope {
        Scope::Authorizer {
            component,
            authorizer,
        } => {
            let (app_id, own) = (authorizer.as_str(), component.as_str());
            let request = Oauth2ComponentAccessToken::new(app_id, code, own);
            let scope = Scope::Component(component.clone());
            let answer = client.call(&scope, &request).await?;
            Ok(OauthUser {
                openid: answer.openid,
                unionid: answer.unionid,
                scope: answer.scope,
                access_token: Some(answer.access_token),
                refresh_token: answer.refresh_token,
                expires_in: answer.expires_in,
                is_snapshot_user: answer.is_snapshotuser,
                ..user
            })
        }
        Scope::Agent { .. } => {
            let answer = client.call(&host.scope, &GetUserInfo::new(code)).await?;
            let is_member = answer.userid.is_some();
            let openid = answer.userid.or(answer.openid);
            Ok(OauthUser {
                is_member,
                openid: openid.ok_or_else(nobody)?,
                user_ticket: answer.user_ticket,
                ..user
            })
        }
        own => {
            let secret = host.receiver.secret.clone().unwrap_or_default();
            let request = Oauth2AccessToken::new(own.app_id().as_str(), secret, code);
            let answer = client.call(own, &request).await?;
            Ok(OauthUser {
                openid: answer.openid,
                unionid: answer.unionid,
                scope: answer.scope,
                access_token: Some(answer.access_token),
                refresh_token: answer.refresh_token,
                expires_in: answer.expires_in,
                is_snapshot_user: answer.is_snapshotuser,
                ..user
            })
        }
    }
}

/// An answer about nobody must not become a user without a name.
fn nobody() -> Error {
    Error::Decode {
        operation: GetUserInfo::OPERATION.name.to_owned(),
        reason: "there is neither a userid nor an openid in it".to_owned(),
        excerpt: String::new(),
    }
}

fn failed(account: &Scope, error: &Error) -> Refusal {
    tracing::warn!(
        account.id = %account,
        %error,
        "the code of a web authorisation was not exchanged"
    );
    let sentence = "微信未接受授权码，请重新打开。WeChat did not accept the code; start again.";
    html::refusal(StatusCode::BAD_GATEWAY, sentence)
}
