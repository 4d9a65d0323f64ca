//! Where WeChat sends a merchant back after the authorisation, with a code.

use super::{
    host,
    html::{self, Refusal},
    place,
    place::Place,
    visitors,
};
use crate::engine::Engine;
use axum::response::{IntoResponse as _, Response};
use http::{StatusCode, request::Parts};
use yizhan_core::SecretString;

const LONGEST_CODE: usize = 1024;

pub(crate) async fn page(engine: &Engine, place: &Place, parts: &Parts) -> Response {
    try_page(engine, place, parts).await.into_response()
}

async fn try_page(engine: &Engine, place: &Place, parts: &Parts) -> Result<Response, Refusal> {
    let refuse = |sentence| html::refusal(StatusCode::BAD_REQUEST, sentence);
    let platform = host::platform(engine, place)?;
    let id = platform.id();
    let (mut code, mut return_url) = (None, None);
    let query = parts.uri.query().unwrap_or_default();
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        match &*name {
            "auth_code" => code = Some(value.into_owned()),
            "return_url" => return_url = Some(value.into_owned()),
            _ => {}
        }
    }
    let allowed = return_url.map(|wanted| {
        let url = engine.return_urls.check(&wanted);
        url.ok_or_else(|| refuse("return_url is not on the list of allowed URLs."))
    });
    let return_url = allowed.transpose()?;
    let code = code.filter(|code| !code.is_empty() && code.len() <= LONGEST_CODE);
    let code = code.ok_or_else(|| {
        refuse("授权未完成。The authorisation was not completed: there is no code.")
    })?;
    // Anyone can call this with a made-up code, and each costs a call to WeChat.
    if !engine.pace.allows(id, place::peer(engine, parts)) {
        let sentence = "请稍后再试。Too many visits; try again in a minute.";
        return Err(html::refusal(StatusCode::TOO_MANY_REQUESTS, sentence));
    }
    let exchanged = engine.keeper.exchange(id, &SecretString::from(code)).await;
    let account_id = exchanged.map_err(|error| {
        tracing::warn!(component.id = %id, %error, "the code of an authorisation was not exchanged");
        let sentence = "授权码无效或已过期，请重新授权。WeChat did not accept the code; authorise again.";
        html::refusal(StatusCode::BAD_GATEWAY, sentence)
    })?;
    if let Some(visitor) = visitors::known(&parts.headers) {
        engine.visitors.forget(visitor, id).await;
    }
    Ok(match return_url {
        Some(mut url) => {
            let (platform, account) = match platform.is_component() {
                true => ("component_appid", "authorizer_appid"),
                false => ("suite_id", "auth_corpid"),
            };
            url.query_pairs_mut()
                .append_pair(platform, id.as_str())
                .append_pair(account, account_id.as_str());
            html::redirect(url.as_str())
        }
        None => html::outcome(
            StatusCode::OK,
            "授权成功 · Authorised",
            "可以关闭此页面。You may close this page.",
        ),
    })
}
