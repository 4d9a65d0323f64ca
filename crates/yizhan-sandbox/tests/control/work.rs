//! WeCom: pushes to a corp's application and to a suite; and the check of addresses.

use super::developer::{COMPONENT, Developer, KEY, Push, TOKEN, Turn, Wechat, crypt, member, seal};
use serde_json::json;

fn corp(url: &str) -> String {
    format!(
        "[[corp]]\ncorp_id = \"ww1\"\nmembers = [{{ userid = \"lilei\" }}]\n[[corp.agent]]\nagent_id = 1000002\ntoken = \"{TOKEN}\"\nencoding_aes_key = \"{KEY}\"\npush_url = \"{url}/work\"\n[[suite]]\nsuite_id = \"ww_suite\"\ntoken = \"{TOKEN}\"\nencoding_aes_key = \"{KEY}\"\ncommand_url = \"{url}/command\""
    )
}

fn reply(push: &Push, kind: &str) -> String {
    let clear = format!(
        "<xml><ToUserName>{}</ToUserName><FromUserName>{}</FromUserName><CreateTime>1714112445</CreateTime><MsgType>{kind}</MsgType><Content>x</Content></xml>",
        member(&push.clear, "FromUserName").unwrap(),
        member(&push.clear, "ToUserName").unwrap(),
    );
    seal("ww1", push, &clear)
}

#[tokio::test]
async fn a_member_writes_to_an_application_and_is_answered() {
    let developer = Developer::start("ww1", |push, before| {
        Turn::body(reply(push, if before == 0 { "text" } else { "music" }))
    })
    .await;
    let wechat = Wechat::start(&developer.url, &corp(&developer.url)).await;
    let answer = wechat
        .post("message", json!({"account": "ww1", "content": "你好"}))
        .await;
    assert_eq!(
        (&answer["reply"]["accepted"], &answer["reply"]["type"]),
        (&json!(true), &json!("text")),
        "{answer}"
    );
    let push = developer.seen().remove(0);
    let mut names: Vec<_> = push.query.keys().map(String::as_str).collect();
    names.sort_unstable();
    assert_eq!(names, ["msg_signature", "nonce", "timestamp"]);
    assert_eq!(member(&push.body, "ToUserName").as_deref(), Some("ww1"));
    assert_eq!(member(&push.body, "AgentID").as_deref(), Some("1000002"));
    let clear = push.opened.unwrap();
    assert_eq!(member(&clear, "FromUserName").as_deref(), Some("lilei"));
    assert_eq!(member(&clear, "AgentID").as_deref(), Some("1000002"));
    let event = json!({"account": "ww1", "agent": "1000002", "event": "enter_agent", "fields": {"EventKey": ""}});
    let refused = wechat.post("event", event).await;
    assert_eq!(
        refused["reply"]["reason"],
        "WeCom has no passive reply of type `music`"
    );
    assert!(
        wechat
            .refused("message", json!({"account": "ww1", "agent": 5}))
            .await
            .starts_with("404 unknown")
    );
}

#[tokio::test]
async fn a_suite_gets_its_notices_sealed_for_itself() {
    let developer = Developer::start("ww_suite", |_, _| Turn::body("success")).await;
    let wechat = Wechat::start(&developer.url, &corp(&developer.url)).await;
    let answer = wechat
        .post(
            "notice",
            json!({"suite": "ww_suite", "info_type": "suite_ticket"}),
        )
        .await;
    assert_eq!(answer["delivery"]["accepted"], true, "{answer}");
    let clear = developer.seen()[0].opened.clone().unwrap();
    assert_eq!(
        member(&clear, "SuiteTicket").as_deref(),
        answer["fields"]["SuiteTicket"].as_str()
    );
    assert!(member(&clear, "TimeStamp").is_some() && member(&clear, "AppId").is_none());
    assert_eq!(
        member(&developer.seen()[0].body, "AgentID").as_deref(),
        Some("")
    );
}

#[tokio::test]
async fn addresses_are_checked_by_an_echo() {
    let developer = Developer::start(COMPONENT, |push, _| {
        let echo = push.query["echostr"].clone();
        match push.path.as_str() {
            "/work" => {
                let clear = crypt("ww1").decrypt(&echo).unwrap();
                Turn::body(String::from_utf8(clear.text).unwrap())
            }
            "/events" => Turn::body(echo),
            _ => Turn::body(format!("{echo}\n")),
        }
    })
    .await;
    let wechat = Wechat::start(&developer.url, &corp(&developer.url)).await;
    let answer = wechat.post("verify", json!({"component": COMPONENT})).await;
    assert_eq!(answer["passed"], false);
    assert_eq!(answer["checks"][0]["ok"], true, "{answer}");
    assert_eq!(
        answer["checks"][1]["reason"],
        "the body has blanks or a line end around the echostr"
    );
    assert_eq!(
        wechat.post("verify", json!({"account": "ww1"})).await["passed"],
        true
    );
    let seen = developer.seen();
    let signed = yizhan_codec::Signed {
        signature: seen[0].query.get("signature").map(String::as_str),
        timestamp: &seen[0].query["timestamp"],
        nonce: &seen[0].query["nonce"],
        ..Default::default()
    };
    crypt("").token().check(&signed).unwrap();
}
