//! A suite of WeCom behind the real gateway: installed, kept alive while the clock moves, cancelled.

use serde_json::{Value, json};
use yizhan::station::{CORP, Control, SUITE, Station};
use yizhan_tests::{folder, is_accepted, run, station, until};

const CORP_TOKEN: &str = "/cgi-bin/service/get_corp_token";
const PERMANENT_CODE: &str = "/cgi-bin/service/v2/get_permanent_code";

async fn pushed(control: &Control, call: &str, body: &Value) -> Value {
    let answer = control.post(call, body).await.expect("an answer");
    assert!(is_accepted(&answer), "{call}: {answer}");
    answer
}

/// The corp installs the suite in the app market: all that the gateway has is `create_auth`.
async fn installed(station: &Station) -> Value {
    let control = station.control();
    pushed(control, "push/ticket", &json!({ "suite": SUITE })).await;
    let consent = json!({ "suite": SUITE, "account": CORP });
    let installed = pushed(control, "authorize", &consent).await;
    until("the corp's token", async || {
        succeeded(control, CORP_TOKEN).await == 1
    })
    .await;
    json!({ "account": CORP, "agent": installed["agent_id"], "type": "text", "Content": "茶" })
}

async fn succeeded(control: &Control, path: &str) -> usize {
    let calls = control.calls(path).await.expect("the calls");
    calls.iter().filter(|call| call["errcode"] == 0).count()
}

/// Every token ends; the next ticket that is taken tells the gateway the time, which it asks for at
/// most once in two seconds.
async fn two_hours_pass(control: &Control) {
    let clock = json!({ "advance_seconds": 7_200 });
    control.post("clock", &clock).await.expect("the clock");
    until("a ticket is taken", async || {
        let ticket = json!({ "suite": SUITE });
        let ticket = control.post("push/ticket", &ticket).await;
        is_accepted(&ticket.expect("a ticket"))
    })
    .await;
}

/// Calls that WeCom refused, but for the one by which the gateway asks for the time.
async fn failed(control: &Control) -> Vec<Value> {
    let mut calls = control.calls("").await.expect("the calls");
    calls.retain(|call| call["errcode"] != 0 && call["path"] != "/cgi-bin/getcallbackip");
    calls
}

async fn corps(station: &Station) -> Value {
    let state = station.state().await.expect("the gateway's state");
    state["suites"][0]["corps"].clone()
}

/// Calls WeCom for the corp, by the gateway's store.
fn called(station: &Station) -> yizhan_tests::Output {
    let config = station.config().to_str().expect("UTF-8");
    let corp = format!("{SUITE}/{CORP}");
    let call = ["call", "--config", config, &corp];
    run(&[&call[..], &["GET", "/cgi-bin/get_api_domain_ip"]].concat())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_url_of_a_world_is_verified_within_a_second() {
    let dir = folder();
    let mut station = station(&dir).open().await.expect("a station");
    station.start().await.expect("the gateway");
    let control = station.control();
    for (whom, names) in [
        (json!({ "account": CORP }), &["push_url"][..]),
        (json!({ "suite": SUITE }), &["data_url", "command_url"]),
    ] {
        let checked = control.post("verify", &whom).await.expect("a check");
        assert_eq!(checked["passed"], true, "{checked}");
        let checks = checked["checks"].as_array().expect("a list");
        let checked: Vec<_> = checks.iter().map(|it| &it["name"]).collect();
        assert_eq!(checked, names);
    }
    station.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_corps_token_is_renewed_while_hours_pass_without_a_failed_call() {
    let dir = folder();
    let mut station = station(&dir).open().await.expect("a station");
    station.start().await.expect("the gateway");
    let control = station.control();
    let message = installed(&station).await;
    for renewals in 1..=4 {
        two_hours_pass(control).await;
        until("the corp's new token", async || {
            succeeded(control, CORP_TOKEN).await > renewals
        })
        .await;
        let answer = pushed(control, "message", &message).await;
        assert_eq!(answer["reply"]["fields"]["Content"], "茶", "{answer}");
    }
    let called = called(&station);
    assert_eq!(called.status, Some(0), "{}", called.err);
    assert_eq!(succeeded(control, PERMANENT_CODE).await, 1);
    assert_eq!(failed(control).await, [Value::Null; 0]);
    station.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_new_permanent_code_takes_over_and_a_cancelled_corp_is_forgotten() {
    let dir = folder();
    let mut station = station(&dir).open().await.expect("a station");
    station.start().await.expect("the gateway");
    let message = installed(&station).await;
    let control = station.control();
    let both = json!({ "suite": SUITE, "account": CORP });
    pushed(control, "reset-permanent-code", &both).await;
    until("the new permanent code", async || {
        succeeded(control, PERMANENT_CODE).await == 2
    })
    .await;
    assert_eq!(called(&station).status, Some(0));
    pushed(control, "message", &message).await;
    assert_eq!(corps(&station).await, 1);

    pushed(control, "unauthorize", &both).await;
    until("no corp", async || corps(&station).await == 0).await;
    let before = control.calls("").await.expect("the calls").len();
    let refused = called(&station);
    assert_eq!(refused.status, Some(1), "{}", refused.out);
    assert!(refused.err.contains(CORP), "{}", refused.err);
    // Not even after a restart is anything asked for it again.
    station.crash().await.expect("the gateway");
    assert_eq!(corps(&station).await, 0);
    let control = station.control();
    two_hours_pass(control).await;
    until("the suite's new token", async || {
        let path = "/cgi-bin/service/get_suite_token";
        succeeded(control, path).await > 1
    })
    .await;
    let calls = control.calls("").await.expect("the calls");
    let asked = calls[before..].iter().filter(|call| {
        let path = call["path"].as_str().unwrap_or_default();
        path.contains("corp_token") || path.contains("permanent_code")
    });
    assert_eq!(asked.count(), 0);
    station.close().await;
}

/// While the gateway lives, WeCom is too busy to exchange the code.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_installation_that_was_acknowledged_outlives_the_process() {
    let dir = folder();
    let mut station = station(&dir).open().await.expect("a station");
    station.start().await.expect("the gateway");
    let control = station.control();
    let busy = json!({ "match": { "path": PERMANENT_CODE }, "errcode": -1 });
    control.post("faults", &busy).await.expect("a fault");
    pushed(control, "push/ticket", &json!({ "suite": SUITE })).await;
    let consent = json!({ "suite": SUITE, "account": CORP });
    pushed(control, "authorize", &consent).await;
    until("a try", async || !failed(control).await.is_empty()).await;
    assert_eq!(corps(&station).await, 0);

    station.kill().await.expect("SIGKILL");
    let faults = format!("{}sandbox/v1/faults", station.control().base());
    let client = reqwest::Client::builder().no_proxy().build();
    let ended = client.expect("a client").delete(faults).send().await;
    assert_eq!(ended.expect("an answer").status(), 200);
    station.start().await.expect("the gateway");
    until("the corp", async || corps(&station).await == 1).await;
    assert_eq!(called(&station).status, Some(0));
    station.close().await;
}
