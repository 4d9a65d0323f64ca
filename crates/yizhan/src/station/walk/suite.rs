//! A suite (第三方应用), and the corp that installs it.

use super::{
    log::{answered_late, called, consented, echoed, first, must, pushed, until},
    work::SEND,
};
use crate::station::{CORP, SUITE, Station, StationError};
use serde_json::{Value, json};

pub(super) const TOKEN: &str = "/cgi-bin/service/get_suite_token";
pub(super) const PERMANENT_CODE: &str = "/cgi-bin/service/v2/get_permanent_code";
pub(super) const CORP_TOKEN: &str = "/cgi-bin/service/get_corp_token";

pub(super) async fn ticket(s: &Station) -> Result<(), StationError> {
    pushed(s, "push/ticket", &json!({ "suite": SUITE })).await?;
    called(s, TOKEN).await
}

pub(super) async fn install(s: &Station) -> Result<(), StationError> {
    let page = format!("/wechat/suite/{SUITE}/auth");
    consented(s, &page, "suite_id", CORP).await?;
    called(s, PERMANENT_CODE).await
}

pub(super) async fn corp_token(s: &Station) -> Result<(), StationError> {
    called(s, CORP_TOKEN).await
}

/// The suite in the corp, under the number that it got there.
async fn whom(s: &Station) -> Result<Value, StationError> {
    let world = s.control().get("world", &[]).await?;
    let corps = world["corps"].as_array().into_iter().flatten();
    let suites = corps.filter_map(|corp| corp["suites"].get(0));
    let agent = suites.map(|suite| suite["agent_id"].clone()).next();
    must(agent.is_some(), || "no corp has the suite".to_owned())?;
    Ok(json!({ "account": CORP, "agent": agent }))
}

pub(super) async fn echo(s: &Station) -> Result<(), StationError> {
    echoed(s, &whom(s).await?).await
}

pub(super) async fn late_reply(s: &Station) -> Result<(), StationError> {
    answered_late(s, &whom(s).await?, SEND).await
}

pub(super) async fn cancelled(s: &Station) -> Result<(), StationError> {
    let body = json!({ "suite": SUITE, "account": CORP });
    pushed(s, "unauthorize", &body).await?;
    until("the gateway has no corp any more", async || {
        Ok(first(s, "suites").await?["corps"] == 0)
    })
    .await
}
