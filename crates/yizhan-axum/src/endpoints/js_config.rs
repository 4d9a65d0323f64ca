//! The configuration of the JS-SDK for a page of an official account or a WeCom application.

use super::{
    host,
    html::{self, Refusal},
    place::Place,
};
use crate::{engine::Engine, random};
use axum::{
    Json,
    response::{IntoResponse as _, Response},
};
use http::{HeaderValue, StatusCode, header, request::Parts};
use serde::Serialize;
use yizhan_client::Error;
use yizhan_codec::sign_js_sdk;
use yizhan_core::Scope;
use yizhan_keeper::TicketKind;

/// What `wx.config` asks for, and what was signed.
///
/// The page's own address must be signed, as the browser shows it, query included.
/// <https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html>
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct JsConfig {
    /// The official account, or the corp.
    pub app_id: String,
    /// Seconds since 1970.
    pub timestamp: i64,
    /// Random letters and digits.
    pub nonce_str: String,
    /// SHA-1, 40 hex digits.
    pub signature: String,
    /// The page's URL as it was signed: without its fragment.
    pub url: String,
    /// The string that was signed, the ticket struck out: to compare with WeChat's checking page.
    pub signed: String,
}

pub(crate) async fn of(
    engine: &Engine,
    scope: &Scope,
    kind: TicketKind,
    url: &str,
) -> Result<JsConfig, Error> {
    let ticket = engine.keeper.ticket(scope, kind).await?;
    let (nonce, timestamp) = (random::name(), engine.now().0);
    let signed = sign_js_sdk(&ticket.value, &nonce, timestamp, url);
    Ok(JsConfig {
        app_id: scope.app_id().as_str().to_owned(),
        timestamp,
        nonce_str: nonce,
        signed: signed.masked_string(),
        signature: signed.signature,
        url: signed.url,
    })
}

/// The configuration as JSON, for the page in the query's `url`, which must be on the list of return
/// URLs. `type=agent_config` asks for that of `wx.agentConfig`.
pub(crate) async fn page(engine: &Engine, place: &Place, parts: &Parts) -> Response {
    try_page(engine, place, parts).await.into_response()
}

async fn try_page(engine: &Engine, place: &Place, parts: &Parts) -> Result<Response, Refusal> {
    let refuse = |sentence| html::refusal(StatusCode::BAD_REQUEST, sentence);
    let host = host::account(engine, place)?;
    let (mut page, mut kind) = (None, TicketKind::Jsapi);
    let query = parts.uri.query().unwrap_or_default();
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        match (&*name, &*value) {
            ("url", _) => page = Some(value),
            ("type", "jsapi") => kind = TicketKind::Jsapi,
            ("type", "agent_config") => kind = TicketKind::AgentConfig,
            ("type", _) => return Err(refuse("type must be jsapi or agent_config.")),
            _ => {}
        }
    }
    let page = page.ok_or_else(|| refuse("url is missing: the page's own address."))?;
    let allowed = engine.return_urls.check(&page);
    let origin = allowed.ok_or_else(|| {
        let sentence = "The page is not on the list of allowed URLs.";
        html::refusal(StatusCode::FORBIDDEN, sentence)
    })?;
    let config = of(engine, &host.scope, kind, &page).await;
    let config = config.map_err(|error| no_ticket(&host.scope, &error))?;
    let mut response = Json(config).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(header::VARY, HeaderValue::from_static("origin"));
    if let Ok(origin) = HeaderValue::from_str(&origin.origin().ascii_serialization()) {
        headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin);
    }
    Ok(response)
}

fn no_ticket(account: &Scope, error: &Error) -> Refusal {
    tracing::warn!(account.id = %account, %error, "no ticket to sign a page with");
    match error {
        // The keeper knows that there is none.
        Error::Encode { .. } => {
            let sentence = "This account has no ticket of this type.";
            html::refusal(StatusCode::BAD_REQUEST, sentence)
        }
        _ => {
            let sentence = "WeChat gave no ticket for this account; try again later.";
            html::refusal(StatusCode::BAD_GATEWAY, sentence)
        }
    }
}
