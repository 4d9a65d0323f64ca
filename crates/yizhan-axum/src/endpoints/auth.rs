//! The page on which a merchant begins to authorise the platform (第三方平台授权), or a corp to install
//! the suite (第三方应用授权).

use super::{
    host,
    html::{self, Refusal},
    page::Wish,
    place,
    place::Place,
    visitors,
};
use crate::{engine::Engine, random};
use axum::response::{IntoResponse as _, Response};
use http::{Method, StatusCode, header, request::Parts};
use yizhan_core::{AppId, SecretString};

pub(crate) async fn page(engine: &Engine, place: &Place, parts: &Parts) -> Response {
    try_page(engine, place, parts).await.into_response()
}

async fn try_page(engine: &Engine, place: &Place, parts: &Parts) -> Result<Response, Refusal> {
    let refuse = |sentence| html::refusal(StatusCode::BAD_REQUEST, sentence);
    let platform = host::platform(engine, place)?;
    let id = platform.id();
    let own = place::public(engine, parts).ok_or_else(no_public_url)?;
    let wish = Wish::read(&engine.auth, parts.uri.query().unwrap_or_default()).map_err(refuse)?;
    let mut callback = place::callback(own.clone());
    if let Some(wanted) = &wish.return_url {
        let allowed = engine.return_urls.check(wanted);
        let url =
            allowed.ok_or_else(|| refuse("return_url is not on the list of allowed URLs."))?;
        callback
            .query_pairs_mut()
            .append_pair("return_url", url.as_str());
    }
    if parts.method == Method::HEAD {
        return Ok(html::outcome(StatusCode::OK, "", "")); // whoever only looks gets no code
    }
    let visitor = visitors::known(&parts.headers).map_or_else(visitors::stranger, str::to_owned);
    let (code, fresh_for) = code(engine, id, &visitor, parts).await?;
    let hosts = engine.http.hosts();
    let (link, hint) = match platform.is_component() {
        true => (wish.link(hosts, id, &code, &callback), wish.hint()),
        false => {
            let state = &random::name();
            let hint = "请由企业管理员授权。The corp's administrator agrees on the next page.";
            (
                hosts.install_page(id, &code, callback.as_str(), state),
                hint,
            )
        }
    };
    let mut response = html::start(link.as_str(), hint);
    let cookie = fresh_for.and_then(|seconds| {
        visitors::cookie(&visitor, own.path(), seconds, own.scheme() == "https")
    });
    if let Some(cookie) = cookie {
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    Ok(response)
}

/// The visitor's own code; a new one only for a stranger, and not too often.
async fn code(
    engine: &Engine,
    platform: &AppId,
    visitor: &str,
    parts: &Parts,
) -> Result<(SecretString, Option<i64>), Refusal> {
    if let Some(code) = engine.visitors.code(visitor, platform, engine.now()).await {
        return Ok((code, None));
    }
    if !engine.pace.allows(platform, place::peer(engine, parts)) {
        let sentence = "请稍后再试。Too many visits; try again in a minute.";
        return Err(html::refusal(StatusCode::TOO_MANY_REQUESTS, sentence));
    }
    match engine.keeper.pre_auth_code(platform).await {
        Ok((code, seconds)) => {
            let ends = engine.now().plus(seconds);
            engine
                .visitors
                .keep(visitor, platform, code.clone(), ends)
                .await;
            Ok((code, Some(seconds)))
        }
        Err(error) => {
            tracing::warn!(component.id = %platform, %error, "no pre-auth code for the authorisation page");
            let sentence =
                "暂时无法发起授权，请稍后再试。WeChat gave no code; try again in a few minutes.";
            Err(html::refusal(StatusCode::BAD_GATEWAY, sentence))
        }
    }
}

pub(crate) fn no_public_url() -> Refusal {
    tracing::error!("public_url is not set, and pages that WeChat leads back to need it");
    let sentence = "This server does not know its own address: public_url is not set.";
    html::refusal(StatusCode::INTERNAL_SERVER_ERROR, sentence)
}
