//! An official account of one's own, without a platform.

use super::{
    log::{self, answered_late, called, came_back, echoed, must, opened},
    platform::CUSTOM_SEND,
};
use crate::station::{Browser, OWN_ACCOUNT, Station, StationError};
use serde_json::{Value, json};

pub(super) const TOKEN: &str = "/cgi-bin/stable_token";
const EXCHANGE: &str = "/sns/oauth2/access_token";

fn whom() -> Value {
    json!({ "account": OWN_ACCOUNT })
}

pub(super) async fn verified(s: &Station) -> Result<(), StationError> {
    log::verified(s, &whom()).await
}

pub(super) async fn token(s: &Station) -> Result<(), StationError> {
    called(s, TOKEN).await
}

pub(super) async fn echo(s: &Station) -> Result<(), StationError> {
    echoed(s, &whom()).await
}

pub(super) async fn late_reply(s: &Station) -> Result<(), StationError> {
    answered_late(s, &whom(), CUSTOM_SEND).await
}

/// The gateway's page names the visitor that WeChat named to it.
pub(super) async fn visitor(s: &Station) -> Result<(), StationError> {
    let page = format!("/wechat/app/{OWN_ACCOUNT}/oauth");
    let page = opened(s, &Browser::new()?, &page).await?;
    came_back(s, &page)?;
    called(s, EXCHANGE).await?;
    let calls = s.control().calls(EXCHANGE).await?;
    let openid = calls
        .iter()
        .find_map(|call| call["response"]["openid"].as_str());
    must(openid.is_some_and(|id| page.html.contains(id)), || {
        format!("the page says: {}", page.html)
    })
}
