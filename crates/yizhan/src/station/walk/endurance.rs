//! What time and violence do to all of them.

use super::{
    account,
    log::{failures, must, pushed, succeeded, until},
    platform, suite, work,
};
use crate::station::{COMPONENT, SUITE, Station, StationError};
use serde_json::json;

/// Whatever lives for two hours.
const TOKENS: [&str; 6] = [
    platform::COMPONENT_TOKEN,
    platform::AUTHORIZER_TOKEN,
    account::TOKEN,
    work::TOKEN,
    suite::TOKEN,
    suite::CORP_TOKEN,
];

/// How many codes were exchanged.
pub(super) async fn exchanges(s: &Station) -> Result<usize, StationError> {
    let codes = s.control().calls(platform::QUERY_AUTH).await?.len();
    let permanent_codes = s.control().calls(suite::PERMANENT_CODE).await?.len();
    Ok(codes + permanent_codes)
}

/// After a crash, with so many exchanges before.
pub(super) async fn survived(s: &Station, before: usize) -> Result<(), StationError> {
    let authorizers = s.platform().await?["authorizers"].as_u64();
    must(authorizers.is_some_and(|count| count > 0), || {
        "no authorizer is known after the restart".to_owned()
    })?;
    platform::echo(s).await?;
    account::echo(s).await?;
    work::echo(s).await?;
    suite::echo(s).await?;
    must(exchanges(s).await? == before, || {
        "codes were exchanged again after the restart".to_owned()
    })
}

/// Every token has ended; the next push tells the gateway the time.
pub(super) async fn two_hours(s: &Station) -> Result<(), StationError> {
    let mut fetched = Vec::new();
    for path in TOKENS {
        fetched.push((path, succeeded(s, path).await?));
    }
    let clock = json!({ "advance_seconds": 7200 });
    s.control().post("clock", &clock).await?;
    let failed = failures(s).await?;
    pushed(s, "push/ticket", &json!({ "component": COMPONENT })).await?;
    pushed(s, "push/ticket", &json!({ "suite": SUITE })).await?;
    for (path, before) in fetched {
        until(path, async || Ok(succeeded(s, path).await? > before)).await?;
    }
    tokio::try_join!(
        platform::late_reply(s),
        account::late_reply(s),
        work::late_reply(s),
        suite::late_reply(s),
    )?;
    let more = failures(s).await?.saturating_sub(failed);
    must(more == 0, || format!("{more} calls failed"))
}

pub(super) async fn cancelled(s: &Station) -> Result<(), StationError> {
    platform::cancelled(s).await?;
    suite::cancelled(s).await
}
