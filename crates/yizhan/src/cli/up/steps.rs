//! The main job, step by step. What a step claims is read from the sandbox's own log.

use super::{
    super::failure::Failure,
    browser::Browser,
    report::Report,
    station::{ACCOUNT, COMPONENT, Station, USER},
};
use serde_json::{Value, json};
use std::time::{Duration, Instant};
use url::Url;

/// How long the walk waits for something that the gateway does by itself.
const PATIENCE: Duration = Duration::from_secs(15);
const POLL: Duration = Duration::from_millis(20);

const COMPONENT_TOKEN: &str = "/cgi-bin/component/api_component_token";
const QUERY_AUTH: &str = "/cgi-bin/component/api_query_auth";
const AUTHORIZER_TOKEN: &str = "/cgi-bin/component/api_authorizer_token";
const TICKET: &str = "/cgi-bin/ticket/getticket";
const CUSTOM_SEND: &str = "/cgi-bin/message/custom/send";

pub(super) async fn walk(station: Station, report: &mut Report) -> Result<Station, Failure> {
    let s = &station;
    report.step("ticket received", ticket(s)).await?;
    report
        .step("component token fetched", called(s, COMPONENT_TOKEN, 1))
        .await?;
    report
        .step("authorisation clicked through", authorise(s))
        .await?;
    report.step("code exchanged once", exchanged(s)).await?;
    report
        .step("authorizer token held", authorizers(s, 1))
        .await?;
    report
        .step("JS-SDK ticket fetched", called(s, TICKET, 1))
        .await?;
    report.step("text echoed by passive reply", echo(s)).await?;
    report
        .step("slow answer sent as customer message", late_reply(s))
        .await?;
    for group in 1..=5 {
        let name = format!("release test passed, group {group}");
        report.step(&name, release_test(s, group)).await?;
    }
    let before = s.calls(QUERY_AUTH).await?.len();
    let station = report
        .step("gateway killed and restarted", station.crash())
        .await?;
    let s = &station;
    report
        .step(
            "nothing lost, nothing authorised again",
            survived(s, before),
        )
        .await?;
    report
        .step("clock moved by two hours, tokens refreshed", two_hours(s))
        .await?;
    report
        .step("authorisation cancelled and cleaned up", cancelled(s))
        .await?;
    Ok(station)
}

async fn ticket(s: &Station) -> Result<(), Failure> {
    let answer = s
        .control("push/ticket", json!({ "component": COMPONENT }))
        .await?;
    accepted(&answer)?;
    until("the gateway holds a ticket", async || {
        Ok(s.platform().await?["ticket_age_seconds"].is_number())
    })
    .await
}

/// As a merchant does it: the gateway's page, WeChat's page, agree, back to the gateway.
async fn authorise(s: &Station) -> Result<(), Failure> {
    let browser = Browser::new()?;
    let entry = Url::parse(&format!("{}/wechat/auth/{COMPONENT}", s.gateway_url))?;
    let entry = browser.open(entry, None).await?;
    let link = entry.link("component_appid")?;
    let consent = browser.open(link, Some(&entry.url)).await?;
    let back = browser.agree(&consent, ("account", ACCOUNT)).await?;
    if back.url.as_str().starts_with(&s.gateway_url) {
        Ok(())
    } else {
        Err(Failure::new("the browser did not come back to the gateway"))
    }
}

/// The code came by the redirect and by the event.
async fn exchanged(s: &Station) -> Result<(), Failure> {
    called(s, QUERY_AUTH, 1).await?;
    let calls = s.calls(QUERY_AUTH).await?;
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
        Err(Failure::new(format!(
            "{all} exchanges of {} codes",
            codes.len()
        )))
    }
}

async fn authorizers(s: &Station, count: u64) -> Result<(), Failure> {
    until("the gateway's count of authorizers", async || {
        Ok(s.platform().await?["authorizers"] == count)
    })
    .await
}

async fn echo(s: &Station) -> Result<(), Failure> {
    let answer = message(s, "有朋自远方来").await?;
    if answer["reply"].to_string().contains("有朋自远方来") {
        Ok(())
    } else {
        Err(Failure::new(format!("the reply was {}", answer["reply"])))
    }
}

async fn late_reply(s: &Station) -> Result<(), Failure> {
    let before = succeeded(s, CUSTOM_SEND).await?;
    message(s, "slow tea, please").await?;
    until("a customer message", async || {
        Ok(succeeded(s, CUSTOM_SEND).await? > before)
    })
    .await
}

async fn release_test(s: &Station, group: u8) -> Result<(), Failure> {
    let body = json!({ "component": COMPONENT, "group": group });
    let result = s.control("release-test", body).await?;
    if result["passed"] == true {
        Ok(())
    } else {
        Err(Failure::new(result.to_string()))
    }
}

async fn survived(s: &Station, exchanges: usize) -> Result<(), Failure> {
    let state = s.platform().await?;
    if state["authorizers"].as_u64().unwrap_or(0) == 0 {
        return Err(Failure::new("no authorizer is known after the restart"));
    }
    echo(s).await?;
    let after = s.calls(QUERY_AUTH).await?.len();
    if after == exchanges {
        Ok(())
    } else {
        Err(Failure::new("codes were exchanged again after the restart"))
    }
}

/// Every token has ended; the next push tells the gateway the time.
async fn two_hours(s: &Station) -> Result<(), Failure> {
    let refreshed = succeeded(s, AUTHORIZER_TOKEN).await?;
    s.control("clock", json!({ "advance_seconds": 7200 }))
        .await?;
    let failed = all_failed(s).await?;
    accepted(
        &s.control("push/ticket", json!({ "component": COMPONENT }))
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
        Err(Failure::new(format!(
            "{} calls failed",
            failed_now.saturating_sub(failed)
        )))
    }
}

async fn cancelled(s: &Station) -> Result<(), Failure> {
    let before = s.platform().await?["authorizers"].as_u64().unwrap_or(0);
    let body = json!({ "component": COMPONENT, "account": ACCOUNT });
    accepted(&s.control("unauthorize", body).await?)?;
    authorizers(s, before.saturating_sub(1)).await
}

async fn message(s: &Station, text: &str) -> Result<Value, Failure> {
    let body = json!({ "account": ACCOUNT, "from": USER, "type": "text", "Content": text });
    let answer = s.control("message", body).await?;
    accepted(&answer)?;
    Ok(answer)
}

fn accepted(answer: &Value) -> Result<(), Failure> {
    let delivery = &answer["delivery"];
    if delivery["accepted"] == true {
        return Ok(());
    }
    Err(Failure::new(format!(
        "the push was not accepted: {}",
        delivery["reason"]
    )))
}

/// Waits until a path was called with success at least so often.
async fn called(s: &Station, path: &str, times: usize) -> Result<(), Failure> {
    until(path, async || Ok(succeeded(s, path).await? >= times)).await
}

async fn succeeded(s: &Station, path: &str) -> Result<usize, Failure> {
    Ok(s.calls(path)
        .await?
        .iter()
        .filter(|call| !is_failed(call))
        .count())
}

async fn all_failed(s: &Station) -> Result<usize, Failure> {
    Ok(s.calls("")
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
    condition: impl AsyncFn() -> Result<bool, Failure>,
) -> Result<(), Failure> {
    let begun = Instant::now();
    while !condition().await? {
        if begun.elapsed() > PATIENCE {
            return Err(Failure::new(format!("waited in vain for: {what}")));
        }
        tokio::time::sleep(POLL).await;
    }
    Ok(())
}
