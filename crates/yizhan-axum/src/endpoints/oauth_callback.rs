//! Where WeChat sends a user back after a web authorisation: the code is relayed, or exchanged here.

use super::{
    html::{self, Refusal},
    oauth,
    place::Place,
    state,
};
use crate::{engine::Engine, oauth_user::OauthUser, platform::Platform};
use axum::response::{IntoResponse as _, Response};
use http::{StatusCode, request::Parts};
use yizhan_client::Error;
use yizhan_core::Scope;
use yizhan_mp::sns::Oauth2ComponentAccessToken;

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
    let (platform, authorizer) = oauth::account(engine, place)?;
    let returned = Returned::read(parts.uri.query().unwrap_or_default());
    let bound = state::Bound {
        authorizer,
        return_url: returned.return_url.as_deref(),
        caller_state: returned.caller_state.as_deref(),
    };
    let given = returned.state.as_deref().unwrap_or_default();
    state::verify(platform, &bound, given, engine.now()).map_err(|why| {
        tracing::warn!(
            component.id = %platform.app_id,
            account.id = authorizer,
            check = "state",
            why,
            "web authorisation refused"
        );
        refuse("链接已失效，请重新打开。This address is not valid any more; start again.")
    })?;
    if returned
        .appid
        .as_deref()
        .is_some_and(|appid| appid != authorizer)
    {
        return Err(refuse("The answer is about another account."));
    }
    match (&engine.on_oauth, &returned.code) {
        (Some(f), Some(code)) => {
            let exchanged = exchange(engine, platform, authorizer, code, &returned).await;
            let user = exchanged.map_err(|error| failed(platform, authorizer, &error))?;
            Ok(f(user).await)
        }
        _ => relay(engine, authorizer, &returned),
    }
}

/// Hands code and state on to the return URL; after a refusal there is no code.
fn relay(engine: &Engine, authorizer: &str, returned: &Returned) -> Result<Response, Refusal> {
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
    query.append_pair("appid", authorizer);
    drop(query);
    Ok(html::redirect(url.as_str()))
}

async fn exchange(
    engine: &Engine,
    platform: &Platform,
    authorizer: &str,
    code: &str,
    returned: &Returned,
) -> Result<OauthUser, Error> {
    let component = platform.app_id.clone();
    let request = Oauth2ComponentAccessToken::new(authorizer, code, component.as_str());
    let scope = Scope::Component(component.clone());
    let user = engine.client.call(&scope, &request).await?;
    Ok(OauthUser {
        component,
        authorizer: authorizer.into(),
        openid: user.openid,
        unionid: user.unionid,
        scope: user.scope,
        access_token: user.access_token,
        refresh_token: user.refresh_token,
        expires_in: user.expires_in,
        is_snapshot_user: user.is_snapshotuser,
        state: returned.caller_state.clone(),
        return_url: returned.return_url.clone(),
        client: engine.client.clone(),
    })
}

fn failed(platform: &Platform, authorizer: &str, error: &Error) -> Refusal {
    tracing::warn!(
        component.id = %platform.app_id,
        account.id = authorizer,
        %error,
        "the code of a web authorisation was not exchanged"
    );
    let sentence = "微信未接受授权码，请重新打开。WeChat did not accept the code; start again.";
    html::refusal(StatusCode::BAD_GATEWAY, sentence)
}
