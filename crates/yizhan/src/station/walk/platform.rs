//! A third-party platform, and the account that authorises it.

use super::log::{answered_late, called, consented, echoed, must, pushed, until};
use crate::station::{ACCOUNT, COMPONENT, Station, StationError, USER};
use serde_json::{Value, json};

pub(super) const COMPONENT_TOKEN: &str = "/cgi-bin/component/api_component_token";
pub(super) const QUERY_AUTH: &str = "/cgi-bin/component/api_query_auth";
pub(super) const AUTHORIZER_TOKEN: &str = "/cgi-bin/component/api_authorizer_token";
const PAGE_TICKET: &str = "/cgi-bin/ticket/getticket";
pub(super) const CUSTOM_SEND: &str = "/cgi-bin/message/custom/send";

fn whom() -> Value {
    json!({ "account": ACCOUNT, "from": USER })
}

pub(super) async fn ticket(s: &Station) -> Result<(), StationError> {
    pushed(s, "push/ticket", &json!({ "component": COMPONENT })).await?;
    until("the gateway holds a ticket", async || {
        Ok(s.platform().await?["ticket_age_seconds"].is_number())
    })
    .await
}

pub(super) async fn component_token(s: &Station) -> Result<(), StationError> {
    called(s, COMPONENT_TOKEN).await
}

pub(super) async fn authorise(s: &Station) -> Result<(), StationError> {
    let page = format!("/wechat/auth/{COMPONENT}");
    consented(s, &page, "component_appid", ACCOUNT).await
}

/// The code came by the redirect and by the event.
pub(super) async fn exchanged(s: &Station) -> Result<(), StationError> {
    called(s, QUERY_AUTH).await?;
    let calls = s.control().calls(QUERY_AUTH).await?;
    let mut codes: Vec<_> = calls
        .iter()
        .map(|call| call["request"].to_string())
        .collect();
    codes.sort_unstable();
    let all = codes.len();
    codes.dedup();
    must(codes.len() == all, || {
        format!("{all} exchanges of {} codes", codes.len())
    })
}

pub(super) async fn authorizers(s: &Station, count: u64) -> Result<(), StationError> {
    until("the gateway's count of authorizers", async || {
        Ok(s.platform().await?["authorizers"] == count)
    })
    .await
}

pub(super) async fn page_ticket(s: &Station) -> Result<(), StationError> {
    called(s, PAGE_TICKET).await
}

pub(super) async fn echo(s: &Station) -> Result<(), StationError> {
    echoed(s, &whom()).await
}

pub(super) async fn late_reply(s: &Station) -> Result<(), StationError> {
    answered_late(s, &whom(), CUSTOM_SEND).await
}

pub(super) async fn release_test(s: &Station, group: &str) -> Result<(), StationError> {
    let body = json!({ "component": COMPONENT, "group": group });
    let result = s.control().post("release-test", &body).await?;
    must(result["passed"] == true, || result.to_string())
}

pub(super) async fn cancelled(s: &Station) -> Result<(), StationError> {
    let before = s.platform().await?["authorizers"].as_u64().unwrap_or(0);
    let body = json!({ "component": COMPONENT, "account": ACCOUNT });
    pushed(s, "unauthorize", &body).await?;
    authorizers(s, before.saturating_sub(1)).await
}
