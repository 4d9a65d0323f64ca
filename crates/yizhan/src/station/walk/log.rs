//! What steps look at: answers to pushes, and the sandbox's log of calls.

use crate::station::{Browser, Page, Station, StationError};
use serde_json::{Value, json};
use std::time::{Duration, Instant};
use url::Url;

/// How long the walk waits for something that the gateway does by itself.
const PATIENCE: Duration = Duration::from_secs(20);
const POLL: Duration = Duration::from_millis(20);

/// A control call that pushes; the push must be accepted.
pub(super) async fn pushed(s: &Station, call: &str, body: &Value) -> Result<Value, StationError> {
    let answer = s.control().post(call, body).await?;
    let delivery = &answer["delivery"];
    if delivery["accepted"] == true {
        return Ok(answer);
    }
    Err(StationError::unmet(format!(
        "the push was not accepted: {}",
        delivery["reason"]
    )))
}

/// Somebody writes `text` to `whom`: members of a message that name the account.
async fn message(s: &Station, whom: &Value, text: &str) -> Result<Value, StationError> {
    let mut body = whom.clone();
    body["type"] = "text".into();
    body["Content"] = text.into();
    pushed(s, "message", &body).await
}

/// A text comes back as passive reply.
pub(super) async fn echoed(s: &Station, whom: &Value) -> Result<(), StationError> {
    let text = "有朋自远方来";
    let answer = message(s, whom, text).await?;
    let reply = &answer["reply"];
    must(reply["fields"]["Content"] == text, || {
        format!("the reply was {reply}")
    })
}

/// A text whose answer comes too late for a passive reply comes back by a call of `path`.
pub(super) async fn answered_late(
    s: &Station,
    whom: &Value,
    path: &str,
) -> Result<(), StationError> {
    let sent = s.control().calls(path).await?.len();
    let text = format!("slow tea {sent} for {whom}");
    message(s, whom, &text).await?;
    until(path, async || {
        let calls = s.control().calls(path).await?;
        let said = |call: &Value| call["request"]["text"]["content"] == *text;
        Ok(calls.iter().any(|call| said(call) && !is_failed(call)))
    })
    .await
}

/// The console checks every address of `whom`.
pub(super) async fn verified(s: &Station, whom: &Value) -> Result<(), StationError> {
    let result = s.control().post("verify", whom).await?;
    must(result["passed"] == true, || result["checks"].to_string())
}

/// As an administrator does it: the gateway's page, WeChat's page, agree, back to the gateway.
pub(super) async fn consented(
    s: &Station,
    page: &str,
    link: &str,
    account: &str,
) -> Result<(), StationError> {
    let browser = Browser::new()?;
    let entry = opened(s, &browser, page).await?;
    let link = entry.link(link)?;
    let consent = browser.open(link, Some(&entry.url)).await?;
    let back = browser.agree(&consent, ("account", account)).await?;
    came_back(s, &back)
}

/// Opens a page of the gateway.
pub(super) async fn opened(
    s: &Station,
    browser: &Browser,
    path: &str,
) -> Result<Page, StationError> {
    let url = Url::parse(&format!("{}{path}", s.gateway_url()));
    let url = url.map_err(|e| StationError::unmet(e.to_string()))?;
    browser.open(url, None).await
}

pub(super) fn came_back(s: &Station, page: &Page) -> Result<(), StationError> {
    must(page.url.as_str().starts_with(s.gateway_url()), || {
        "the browser did not come back to the gateway".to_owned()
    })
}

/// Waits until a path was called with success.
pub(super) async fn called(s: &Station, path: &str) -> Result<(), StationError> {
    until(path, async || Ok(succeeded(s, path).await? > 0)).await
}

/// How often a path was called with success.
pub(super) async fn succeeded(s: &Station, path: &str) -> Result<usize, StationError> {
    let calls = s.control().calls(path).await?;
    Ok(calls.iter().filter(|call| !is_failed(call)).count())
}

/// How many calls failed, of all.
pub(super) async fn failures(s: &Station) -> Result<usize, StationError> {
    let calls = s.control().calls("").await?;
    Ok(calls.iter().filter(|call| is_failed(call)).count())
}

fn is_failed(call: &Value) -> bool {
    call["errcode"].as_i64().unwrap_or(0) != 0
}

pub(super) fn must(is_so: bool, otherwise: impl FnOnce() -> String) -> Result<(), StationError> {
    match is_so {
        true => Ok(()),
        false => Err(StationError::unmet(otherwise())),
    }
}

pub(super) async fn until(
    what: &str,
    condition: impl AsyncFn() -> Result<bool, StationError>,
) -> Result<(), StationError> {
    let begun = Instant::now();
    while !condition().await? {
        if begun.elapsed() > PATIENCE {
            return Err(StationError::unmet(format!("waited in vain for: {what}")));
        }
        tokio::time::sleep(POLL).await;
    }
    Ok(())
}

/// What the gateway says of one of the first of its kind in `/readyz`.
pub(super) async fn first(s: &Station, kind: &str) -> Result<Value, StationError> {
    let state = s.state().await?;
    let first = state[kind].get(0);
    first.cloned().ok_or_else(|| {
        let what = format!("the gateway tells nothing of its {kind}: {}", json!(state));
        StationError::unmet(what)
    })
}
