//! An application of a corp's own (企业微信自建应用).

use super::log::{self, answered_late, echoed};
use crate::station::{AGENT, CORP, Station, StationError};
use serde_json::{Value, json};

pub(super) const TOKEN: &str = "/cgi-bin/gettoken";
pub(super) const SEND: &str = "/cgi-bin/message/send";

fn whom() -> Value {
    json!({ "account": CORP, "agent": AGENT })
}

pub(super) async fn verified(s: &Station) -> Result<(), StationError> {
    log::verified(s, &json!({ "account": CORP })).await
}

pub(super) async fn echo(s: &Station) -> Result<(), StationError> {
    echoed(s, &whom()).await
}

pub(super) async fn late_reply(s: &Station) -> Result<(), StationError> {
    answered_late(s, &whom(), SEND).await
}
