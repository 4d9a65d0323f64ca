//! The rehearsal of the release test, against a server that does it right and servers that do not.

use super::developer::{COMPONENT, Developer, Push, Turn, Wechat, member, seal, text_reply};
use serde_json::{Value, json};
use std::sync::{Arc, OnceLock};
use tokio::sync::mpsc;

/// What a server under test gets wrong.
#[derive(Clone, Copy, PartialEq)]
enum Flaw {
    None,
    WrongText,
    AnswersSuccess,
    NoExchange,
    WrongMessage,
    RefusesTickets,
}

/// A server that passes the test but for one flaw; it works off the codes on a task of its own.
async fn rehearse(flaw: Flaw, options: Value) -> Value {
    let (sender, mut work) = mpsc::unbounded_channel::<Push>();
    let developer = Developer::start(COMPONENT, move |push, _| {
        if push.path == "/events" {
            let kind = member(&push.clear, "InfoType").unwrap_or_default();
            let refuse = flaw == Flaw::RefusesTickets && kind == "component_verify_ticket";
            return Turn::body(if refuse { "no" } else { "success" });
        }
        let content = member(&push.clear, "Content").unwrap_or_default();
        if content == "TESTCOMPONENT_MSG_TYPE_TEXT" {
            let wrong = if flaw == Flaw::WrongText { "!" } else { "" };
            let reply = text_reply(push, &format!("{content}_callback{wrong}"));
            return Turn::body(seal(COMPONENT, push, &reply));
        }
        if let Some(event) = member(&push.clear, "Event") {
            return Turn::body(seal(
                COMPONENT,
                push,
                &text_reply(push, &format!("{event}from_callback")),
            ));
        }
        let _ = sender.send(push.clone());
        Turn::body(if flaw == Flaw::AnswersSuccess {
            "success"
        } else {
            ""
        })
    })
    .await;
    let wechat = Arc::new(Wechat::start(&developer.url, "").await);
    let server = tokio::spawn({
        let wechat = wechat.clone();
        let token = OnceLock::new();
        async move {
            while let Some(push) = work.recv().await {
                if token.get().is_none() {
                    token.set(component_token(&wechat).await).unwrap();
                }
                follow_up(&wechat, token.get().unwrap(), &push, flaw).await;
            }
        }
    });
    let mut body = json!({"component": COMPONENT, "group": 2, "patience_ms": 2_000});
    body.as_object_mut()
        .unwrap()
        .extend(options.as_object().unwrap().clone());
    let report = wechat.post("release-test", body).await;
    server.abort();
    report
}

async fn api(wechat: &Wechat, path: &str, body: Value) -> Value {
    let response = wechat
        .http
        .post(wechat.url(path))
        .json(&body)
        .send()
        .await
        .unwrap();
    serde_json::from_str(&response.text().await.unwrap()).unwrap()
}

async fn component_token(wechat: &Wechat) -> String {
    let component = wechat.get("world").await["components"][0].clone();
    let body = json!({"component_appid": COMPONENT, "component_appsecret": component["secret"], "component_verify_ticket": component["component_verify_ticket"]["value"]});
    let answer = api(wechat, "/cgi-bin/component/api_component_token", body).await;
    answer["component_access_token"]
        .as_str()
        .unwrap_or_else(|| panic!("{answer}"))
        .to_owned()
}

async fn follow_up(wechat: &Wechat, token: &str, push: &Push, flaw: Flaw) {
    if flaw == Flaw::NoExchange {
        return;
    }
    let content = member(&push.clear, "Content").unwrap();
    let code = content.strip_prefix("QUERY_AUTH_CODE:").unwrap();
    let path = format!("/cgi-bin/component/api_query_auth?component_access_token={token}");
    let body = json!({"component_appid": COMPONENT, "authorization_code": code});
    let info = api(wechat, &path, body).await;
    let own = info["authorization_info"]["authorizer_access_token"]
        .as_str()
        .unwrap_or_else(|| panic!("{info}"));
    let wrong = if flaw == Flaw::WrongMessage {
        "_wrong"
    } else {
        ""
    };
    let body = json!({
        "touser": member(&push.clear, "FromUserName"),
        "msgtype": "text",
        "text": {"content": format!("{code}_from_api{wrong}")},
    });
    let path = format!("/cgi-bin/message/custom/send?access_token={own}");
    let sent = api(wechat, &path, body).await;
    assert_eq!(sent["errcode"], 0, "{sent}");
}

fn failed(report: &Value) -> Vec<String> {
    assert_eq!(report["passed"], false);
    let steps = report["steps"].as_array().unwrap();
    let bad = steps.iter().filter(|step| step["ok"] == false);
    let hide = |text: &Value| {
        let text = text.as_str().unwrap().to_owned();
        text.split("queryauthcode@@@").next().unwrap().to_owned()
    };
    bad.map(|s| {
        format!(
            "{} {}: {}",
            s["step"],
            s["name"].as_str().unwrap(),
            hide(&s["got"])
        )
    })
    .collect()
}

#[tokio::test]
async fn a_server_that_does_everything_right_passes_with_every_group() {
    for group in [json!(1), json!(5), json!("3"), json!("random")] {
        let report = rehearse(Flaw::None, json!({"group": group, "legacy_event": true})).await;
        assert_eq!(report["passed"], true, "{report:#}");
        let steps: Vec<_> = report["steps"]
            .as_array()
            .unwrap()
            .iter()
            .map(|s| s["step"].as_u64().unwrap())
            .collect();
        assert_eq!(steps, [0, 0, 1, 2, 3, 3, 3, 4, 4, 4, 5]);
    }
}

#[tokio::test]
async fn a_server_that_fails_is_told_which_step_and_why() {
    let mut said = Vec::new();
    for flaw in [
        Flaw::WrongText,
        Flaw::AnswersSuccess,
        Flaw::NoExchange,
        Flaw::WrongMessage,
        Flaw::RefusesTickets,
    ] {
        let report = rehearse(flaw, json!({"patience_ms": 300})).await;
        said.extend(failed(&report));
        said.push(String::new());
    }
    insta::assert_snapshot!(said.join("\n"), @r"
    2 passive text: text `TESTCOMPONENT_MSG_TYPE_TEXT_callback!`
    
    3 (a) empty answer to QUERY_AUTH_CODE: `success`
    4 (a) empty answer to QUERY_AUTH_CODE: `success`
    
    3 (b) api_query_auth: no call of api_query_auth with this code
    3 (c) customer message: no call of message/custom/send to the sender
    4 (b) api_query_auth: no call of api_query_auth with this code
    4 (c) customer message: no call of message/custom/send to the sender
    
    3 (c) customer message: text `
    4 (c) customer message: text `
    
    1 component_verify_ticket: the answer must be exactly `success`, it was `no`
    ");
}

#[tokio::test]
async fn a_platform_without_addresses_fails_without_waiting() {
    let world =
        yizhan_sandbox::World::parse("[[component]]\napp_id = \"wx0000000000000001\"").unwrap();
    let wechat = Wechat::with(world).await;
    let started = std::time::Instant::now();
    let report = wechat
        .post("release-test", json!({"component": COMPONENT, "group": 1}))
        .await;
    assert!(started.elapsed().as_secs() < 5);
    insta::assert_snapshot!(failed(&report).join("\n"), @r"
    0 authorized (official account): component wx0000000000000001 has no event_url
    0 authorized (mini program): component wx0000000000000001 has no event_url
    1 component_verify_ticket: the component has no event_url
    2 passive text: the component has no message_url
    3 (a) empty answer to QUERY_AUTH_CODE: the component has no message_url
    3 (b) api_query_auth: no call of api_query_auth with this code
    3 (c) customer message: no call of message/custom/send to the sender
    4 (a) empty answer to QUERY_AUTH_CODE: the component has no message_url
    4 (b) api_query_auth: no call of api_query_auth with this code
    4 (c) customer message: no call of message/custom/send to the sender
    ");
    assert!(
        wechat
            .refused("release-test", json!({"group": 6}))
            .await
            .starts_with("400 bad_parameter")
    );
}
