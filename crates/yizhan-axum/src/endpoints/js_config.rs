//! The configuration of the JS-SDK for a page of an official account.

use crate::{engine::Engine, random};
use serde::Serialize;
use yizhan_client::Error;
use yizhan_codec::sign_js_sdk;
use yizhan_core::{AppId, Scope};
use yizhan_keeper::TicketKind;

/// What `wx.config` asks for, and what was signed.
///
/// The page's own address must be signed, as the browser shows it, query included.
/// <https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html>
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct JsConfig {
    /// The official account.
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
    #[serde(skip)]
    pub signed: String,
}

pub(crate) async fn of(
    engine: &Engine,
    component: &AppId,
    authorizer: &AppId,
    url: &str,
) -> Result<JsConfig, Error> {
    let scope = Scope::authorizer(component.clone(), authorizer.clone());
    let ticket = engine.keeper.ticket(&scope, TicketKind::Jsapi).await?;
    let (nonce, timestamp) = (random::name(), engine.now().0);
    let signed = sign_js_sdk(&ticket.value, &nonce, timestamp, url);
    Ok(JsConfig {
        app_id: authorizer.as_str().to_owned(),
        timestamp,
        nonce_str: nonce,
        signed: signed.masked_string(),
        signature: signed.signature,
        url: signed.url,
    })
}
