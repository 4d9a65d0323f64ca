//! The main job, step by step. What a step claims is read from the sandbox's own log.

use super::{ACCOUNT, Browser, COMPONENT, Station, StationError, USER};
use serde_json::{Value, json};
use std::time::{Duration, Instant};
use url::Url;

/// How long the walk waits for something that the gateway does by itself.
const PATIENCE: Duration = Duration::from_secs(20);
const POLL: Duration = Duration::from_millis(20);

const COMPONENT_TOKEN: &str = "/cgi-bin/component/api_component_token";
const QUERY_AUTH: &str = "/cgi-bin/component/api_query_auth";
const AUTHORIZER_TOKEN: &str = "/cgi-bin/component/api_authorizer_token";
const TICKET: &str = "/cgi-bin/ticket/getticket";
const CUSTOM_SEND: &str = "/cgi-bin/message/custom/send";

/// The names of all steps, in their order.
pub const STEPS: [&str; 18] = [
    "gateway ready",
    "ticket received",
    "component token fetched",
    "authorisation clicked through",
    "code exchanged once",
    "authorizer token held",
    "JS-SDK ticket fetched",
    "text echoed by passive reply",
    "slow answer sent as customer message",
    "release test passed, group 1",
    "release test passed, group 2",
    "release test passed, group 3",
    "release test passed, group 4",
    "release test passed, group 5",
    "gateway killed and restarted",
    "nothing lost, nothing authorised again",
    "clock moved by two hours, tokens refreshed",
    "authorisation cancelled and cleaned up",
];

/// What a step of the walk came to.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Step {
    /// One of [`STEPS`].
    pub name: &'static str,
    /// How many milliseconds it took.
    pub ms: u64,
    /// Why it failed; `None` when it did not.
    pub failure: Option<String>,
}

/// Starts the gateway of a station in the [`TEAHOUSE`](super::TEAHOUSE) and walks through the main
/// job. Each step is told to `tell` as it ends; the first that fails ends the walk.
///
/// # Errors
/// What the failed step says.
pub async fn walk(station: &mut Station, mut tell: impl FnMut(&Step)) -> Result<(), StationError> {
    let mut exchanges = 0;
    for name in STEPS {
        let begun = Instant::now();
        let outcome = carry_out(name, station, &mut exchanges).await;
        let step = Step {
            name,
            ms: u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX),
            failure: outcome.as_ref().err().map(ToString::to_string),
        };
        tell(&step);
        if let Some(failure) = step.failure {
            return Err(StationError::unmet(format!("step \"{name}\": {failure}")));
        }
    }
    Ok(())
}

async fn carry_out(name: &str, s: &mut Station, exchanges: &mut usize) -> Result<(), StationError> {
    match name {
        "gateway ready" => s.start().await,
        "ticket received" => ticket(s).await,
        "component token fetched" => called(s, COMPONENT_TOKEN, 1).await,
        "authorisation clicked through" => authorise(s).await,
        "code exchanged once" => exchanged(s).await,
        "authorizer token held" => authorizers(s, 1).await,
        "JS-SDK ticket fetched" => called(s, TICKET, 1).await,
        "text echoed by passive reply" => echo(s).await,
        "slow answer sent as customer message" => late_reply(s).await,
        "gateway killed and restarted" => {
            *exchanges = s.control().calls(QUERY_AUTH).await?.len();
            s.crash().await
        }
        "nothing lost, nothing authorised again" => survived(s, *exchanges).await,
        "clock moved by two hours, tokens refreshed" => two_hours(s).await,
        "authorisation cancelled and cleaned up" => cancelled(s).await,
        group => release_test(s, group.trim_start_matches("release test passed, group ")).await,
    }
}

async fn ticket(s: &Station) -> Result<(), StationError> {
    let answer = s
        .control()
        .post("push/ticket", &json!({ "component": COMPONENT }))
        .await?;
    accepted(&answer)?;
    until("the gateway holds a ticket", async || {
        Ok(s.platform().await?["ticket_age_seconds"].is_number())
    })
    .await
}

/// As a merchant does it: the gateway's page, WeChat's page, agree, back to the gateway.
async fn authorise(s: &Station) -> Result<(), StationError> {
    let browser = Browser::new()?;
    let entry = format!("{}/wechat/auth/{COMPONENT}", s.gateway_url());
    let entry = Url::parse(&entry).map_err(|e| StationError::unmet(e.to_string()))?;
    let entry = browser.open(entry, None).await?;
    let link = entry.link("component_appid")?;
    let consent = browser.open(link, Some(&entry.url)).await?;
    let back = browser.agree(&consent, ("account", ACCOUNT)).await?;
    if back.url.as_str().starts_with(s.gateway_url()) {
        Ok(())
    } else {
        Err(StationError::unmet(
            "the browser did not come back to the gateway",
        ))
    }
}

/// The code came by the redirect and by the event.
async fn exchanged(s: &Station) -> Result<(), StationError> {
    called(s, QUERY_AUTH, 1).await?;
    let calls = s.control().calls(QUERY_AUTH).await?;
    let mut codes: Vec<_> = calls
        .iter()
        .map(|call| call["request"].to_string())
        .collect();
    codes.sort_unstable();
    let all = codes.len();
    codes.dedup();
    if codes.len() == all {
        Ok(())
    } else {
        Err(StationError::unmet(format!(
            "{all} exchanges of {} codes",
            codes.len()
        )))
    }
}

async fn authorizers(s: &Station, count: u64) -> Result<(), StationError> {
    until("the gateway's count of authorizers", async || {
        Ok(s.platform().await?["authorizers"] == count)
    })
    .await
}

async fn echo(s: &Station) -> Result<(), StationError> {
    let answer = message(s, "有朋自远方来").await?;
    if answer["reply"].to_string().contains("有朋自远方来") {
        Ok(())
    } else {
        Err(StationError::unmet(format!(
            "the reply was {}",
            answer["reply"]
        )))
    }
}

async fn late_reply(s: &Station) -> Result<(), StationError> {
    let before = succeeded(s, CUSTOM_SEND).await?;
    message(s, "slow tea, please").await?;
    until("a customer message", async || {
        Ok(succeeded(s, CUSTOM_SEND).await? > before)
    })
    .await
}

async fn release_test(s: &Station, group: &str) -> Result<(), StationError> {
    let body = json!({ "component": COMPONENT, "group": group });
    let result = s.control().post("release-test", &body).await?;
    if result["passed"] == true {
        Ok(())
    } else {
        Err(StationError::unmet(result.to_string()))
    }
}

async fn survived(s: &Station, exchanges: usize) -> Result<(), StationError> {
    let state = s.platform().await?;
    if state["authorizers"].as_u64().unwrap_or(0) == 0 {
        return Err(StationError::unmet(
            "no authorizer is known after the restart",
        ));
    }
    echo(s).await?;
    let after = s.control().calls(QUERY_AUTH).await?.len();
    if after == exchanges {
        Ok(())
    } else {
        Err(StationError::unmet(
            "codes were exchanged again after the restart",
        ))
    }
}

/// Every token has ended; the next push tells the gateway the time.
async fn two_hours(s: &Station) -> Result<(), StationError> {
    let refreshed = succeeded(s, AUTHORIZER_TOKEN).await?;
    s.control()
        .post("clock", &json!({ "advance_seconds": 7200 }))
        .await?;
    let failed = all_failed(s).await?;
    accepted(
        &s.control()
            .post("push/ticket", &json!({ "component": COMPONENT }))
            .await?,
    )?;
    until("a refreshed authorizer token", async || {
        Ok(succeeded(s, AUTHORIZER_TOKEN).await? > refreshed)
    })
    .await?;
    late_reply(s).await?;
    let failed_now = all_failed(s).await?;
    if failed_now == failed {
        Ok(())
    } else {
        Err(StationError::unmet(format!(
            "{} calls failed",
            failed_now.saturating_sub(failed)
        )))
    }
}

async fn cancelled(s: &Station) -> Result<(), StationError> {
    let before = s.platform().await?["authorizers"].as_u64().unwrap_or(0);
    let body = json!({ "component": COMPONENT, "account": ACCOUNT });
    accepted(&s.control().post("unauthorize", &body).await?)?;
    authorizers(s, before.saturating_sub(1)).await
}

async fn message(s: &Station, text: &str) -> Result<Value, StationError> {
    let body = json!({ "account": ACCOUNT, "from": USER, "type": "text", "Content": text });
    let answer = s.control().post("message", &body).await?;
    accepted(&answer)?;
    Ok(answer)
}

fn accepted(answer: &Value) -> Result<(), StationError> {
    let delivery = &answer["delivery"];
    if delivery["accepted"] == true {
        return Ok(());
    }
    Err(StationError::unmet(format!(
        "the push was not accepted: {}",
        delivery["reason"]
    )))
}

/// Waits until a path was called with success at least so often.
async fn called(s: &Station, path: &str, times: usize) -> Result<(), StationError> {
    until(path, async || Ok(succeeded(s, path).await? >= times)).await
}

async fn succeeded(s: &Station, path: &str) -> Result<usize, StationError> {
    Ok(s.control()
        .calls(path)
        .await?
        .iter()
        .filter(|call| !is_failed(call))
        .count())
}

async fn all_failed(s: &Station) -> Result<usize, StationError> {
    Ok(s.control()
        .calls("")
        .await?
        .iter()
        .filter(|call| is_failed(call))
        .count())
}

fn is_failed(call: &Value) -> bool {
    call["errcode"].as_i64().unwrap_or(0) != 0
}

async fn until(
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
