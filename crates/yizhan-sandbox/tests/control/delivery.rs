//! How pushes are delivered: routes, retries, time-outs, faults, MarkFail, modes and formats.

use super::developer::{
    COMPONENT, Developer, KEY, MINI, OPENID, ORIGINAL, SERVICE, TOKEN, Turn, Wechat, member,
};
use serde_json::{Value, json};

fn text() -> Value {
    json!({"account": SERVICE, "from": OPENID, "type": "text", "content": "你好"})
}

#[tokio::test]
async fn a_message_goes_to_the_components_that_the_account_has_authorised() {
    let developer = Developer::start(COMPONENT, |_, _| Turn::body("success")).await;
    let wechat = Wechat::start(&developer.url, "").await;
    let refused = wechat.refused("message", text()).await;
    assert!(refused.starts_with("409 no_receiver"), "{refused}");
    wechat.authorize(SERVICE).await;
    let answer = wechat.post("message", text()).await;
    assert_eq!(answer["delivery"]["accepted"], true, "{answer}");
    let push = developer.seen().pop().unwrap();
    assert_eq!(push.path, format!("/message/{SERVICE}"));
    assert_eq!(
        (push.query["keep"].as_str(), push.query["openid"].as_str()),
        ("1", OPENID)
    );
    assert_eq!(member(&push.body, "ToUserName").as_deref(), Some(ORIGINAL));
    let clear = push.opened.unwrap();
    assert_eq!(member(&clear, "Content").as_deref(), Some("你好"));
    assert!(member(&clear, "MsgId").unwrap().parse::<u64>().unwrap() > 1 << 53);
    let logged = &wechat
        .get(&format!("pushes?account={SERVICE}&path=/message/*"))
        .await["pushes"][0];
    assert_eq!(logged["clear"], clear);
    assert_eq!(logged["wire"], push.body);
}

#[tokio::test]
async fn a_message_is_sent_three_times_with_the_same_content_under_new_signatures() {
    let developer = Developer::start(COMPONENT, |_, before| match before {
        0 => Turn::body("success"),
        1 => Turn::body("success").late(2_000),
        2 => Turn::status(502),
        _ => Turn::body("success"),
    })
    .await;
    let wechat = Wechat::start(&developer.url, "").await;
    wechat.authorize(SERVICE).await;
    let mut body = text();
    body["timeout_ms"] = json!(200);
    let answer = wechat.post("message", body).await;
    let attempts = answer["delivery"]["attempts"].as_array().unwrap();
    assert_eq!(attempts.len(), 3, "{answer}");
    assert_eq!(answer["delivery"]["accepted"], true);
    assert_eq!(
        (&attempts[0]["status"], &attempts[1]["status"]),
        (&Value::Null, &json!(502))
    );
    let seen = developer.seen();
    assert!(seen[1..].iter().all(|push| push.clear == seen[1].clear));
    assert_ne!(seen[1].query["nonce"], seen[2].query["nonce"]);
    assert_ne!(seen[1].body, seen[2].body);
}

#[tokio::test]
async fn a_server_that_is_down_is_named_in_the_reason() {
    // A port that was free a moment ago and that nobody listens on.
    let port = std::net::TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port();
    let wechat = Wechat::start(&format!("http://127.0.0.1:{port}"), "").await;
    wechat.authorize(SERVICE).await;
    let answer = wechat.post("message", text()).await;
    insta::assert_snapshot!(answer["delivery"]["reason"].as_str().unwrap(), @"attempt 3 of 3: connection refused: nothing listens at this address");
    assert_eq!(answer["delivery"]["attempts"].as_array().unwrap().len(), 3);
    assert_eq!(answer["reply"], Value::Null);
}

#[tokio::test]
async fn an_event_is_sent_once_and_must_be_answered_success() {
    let developer = Developer::start(COMPONENT, |_, _| Turn::body("success\n")).await;
    let wechat = Wechat::start(&developer.url, "").await;
    let once = wechat.post("push/ticket", json!({})).await;
    assert_eq!(once["delivery"]["attempts"].as_array().unwrap().len(), 1);
    insta::assert_snapshot!(once["delivery"]["reason"].as_str().unwrap(), @r"the answer must be exactly `success`, it was `success\n`");
}

#[tokio::test]
async fn faults_drop_truncate_and_delay_pushes() {
    let developer = Developer::start(COMPONENT, |_, _| Turn::body("success")).await;
    let wechat = Wechat::start(&developer.url, "").await;
    wechat.authorize(SERVICE).await;
    wechat
        .post(
            "faults",
            json!({"match": {"path": "/message/*", "direction": "push"}, "drop": true, "times": 2}),
        )
        .await;
    let answer = wechat.post("message", text()).await;
    assert_eq!(
        answer["delivery"]["attempts"][0]["error"],
        "a fault dropped this push"
    );
    assert_eq!(answer["delivery"]["attempts"].as_array().unwrap().len(), 3);
    assert_eq!(answer["delivery"]["accepted"], true);
    let id = wechat
        .post("faults", json!({"match": {"account": SERVICE, "direction": "push"}, "truncate": true, "delay_ms": 30}))
        .await["id"]
        .clone();
    wechat.post("message", text()).await;
    assert!(developer.seen().pop().unwrap().opened.is_err());
    let (_, ended) = wechat
        .call("DELETE", &format!("faults?id={id}"), Value::Null)
        .await;
    assert_eq!(ended, json!({"removed": 1}));
}

#[tokio::test]
async fn pushes_pause_for_a_minute_after_failures_when_mark_fail_is_on() {
    let developer = Developer::start(COMPONENT, |push, _| match push.path.as_str() {
        "/events" => Turn::body("success"),
        _ => Turn::status(500),
    })
    .await;
    let wechat = Wechat::start(&developer.url, "").await;
    wechat.post("clock", json!({"freeze": true})).await;
    wechat.post("rules", json!({"mark_fail_after": 2})).await;
    wechat.authorize(SERVICE).await;
    wechat.post("message", text()).await;
    wechat.post("message", text()).await;
    let before = developer.seen().len();
    let paused = wechat.post("message", text()).await;
    assert!(
        paused["delivery"]["reason"]
            .as_str()
            .unwrap()
            .starts_with("MarkFail"),
        "{paused}"
    );
    assert_eq!(developer.seen().len(), before);
    wechat.post("clock", json!({"advance_seconds": 60})).await;
    wechat.post("message", text()).await;
    assert_eq!(developer.seen().len(), before + 3);
}

#[tokio::test]
async fn an_own_server_gets_its_pushes_in_its_mode_and_format() {
    for (mode, format) in [
        ("plain", "xml"),
        ("compatible", "json"),
        ("safe", "json"),
        ("compatible", "xml"),
        ("plain", "json"),
    ] {
        let developer = Developer::start("wx1000000000000009", |_, _| Turn::body("success")).await;
        let more = format!(
            "[[account]]\napp_id = \"wx1000000000000009\"\noriginal_id = \"gh_nine\"\nkind = \"mini_program\"\ntoken = \"{TOKEN}\"\nencoding_aes_key = \"{KEY}\"\npush_url = \"{}/own\"\nmode = \"{mode}\"\nformat = \"{format}\"",
            developer.url
        );
        let wechat = Wechat::start(&developer.url, &more).await;
        let body =
            json!({"account": "wx1000000000000009", "from": "oX", "type": "text", "content": "hi"});
        let answer = wechat.post("message", body).await;
        assert_eq!(
            answer["delivery"]["accepted"], true,
            "{mode} {format} {answer}"
        );
        let push = developer.seen().remove(0);
        assert_eq!(push.query.contains_key("msg_signature"), mode != "plain");
        assert_eq!(push.query.contains_key("encrypt_type"), mode != "plain");
        assert_eq!(
            push.body.contains("Content"),
            mode != "safe",
            "{mode} {format} {}",
            push.body
        );
        assert_eq!(
            push.opened.is_ok(),
            mode != "plain",
            "{mode} {format} {:?}",
            push.opened
        );
        assert_eq!(push.clear.starts_with('{'), format == "json");
        let signed = yizhan_codec::Signed {
            signature: push.query.get("signature").map(String::as_str),
            timestamp: &push.query["timestamp"],
            nonce: &push.query["nonce"],
            ..Default::default()
        };
        super::developer::crypt("").token().check(&signed).unwrap();
    }
}

#[tokio::test]
async fn events_carry_their_members_and_change_the_world() {
    let developer = Developer::start(COMPONENT, |_, _| Turn::body("")).await;
    let wechat = Wechat::start(&developer.url, "").await;
    wechat.authorize(SERVICE).await;
    wechat
        .post(
            "event",
            json!({"account": SERVICE, "from": OPENID, "event": "unsubscribe"}),
        )
        .await;
    let subscribed = |world: Value| {
        let users = world["users"].as_array().unwrap().clone();
        users.into_iter().find(|u| u["openid"] == OPENID).unwrap()["subscribed"].clone()
    };
    assert_eq!(subscribed(wechat.get("world").await), false);
    let body = json!({"account": ORIGINAL, "from": OPENID, "event": "subscribe", "fields": {"EventKey": "qrscene_7", "Ticket": "T"}});
    let answer = wechat.post("event", body).await;
    assert_eq!(answer["reply"]["type"], "empty");
    assert_eq!(subscribed(wechat.get("world").await), true);
    let clear = developer.seen().pop().unwrap().clear;
    assert_eq!(member(&clear, "EventKey").as_deref(), Some("qrscene_7"));
    assert!(member(&clear, "MsgId").is_none());
}

#[tokio::test]
async fn a_stranger_may_write_and_a_mini_program_is_pushed_to_as_well() {
    let developer = Developer::start(COMPONENT, |_, _| Turn::body("success")).await;
    let wechat = Wechat::start(&developer.url, "").await;
    wechat.authorize(MINI).await;
    let answer = wechat
        .post(
            "message",
            json!({"account": MINI, "from": "oStranger", "type": "miniprogrampage", "title": "页"}),
        )
        .await;
    assert_eq!(answer["message"]["Title"], "页");
    assert_eq!(answer["message"]["PagePath"], "pages/index/index");
}

#[tokio::test]
async fn forged_pushes_are_told_apart_by_a_server_that_verifies() {
    let developer = Developer::start(COMPONENT, |push, _| {
        let now = std::time::SystemTime::now()
            .duration_since(std::time::UNIX_EPOCH)
            .unwrap();
        let age = now
            .as_secs()
            .abs_diff(push.query["timestamp"].parse().unwrap());
        if push.opened.is_ok() && age < 600 {
            Turn::body("success")
        } else {
            Turn::status(403)
        }
    })
    .await;
    let wechat = Wechat::start(&developer.url, "").await;
    wechat.authorize(SERVICE).await;
    assert!(
        wechat
            .post("message", text())
            .await
            .get("refused")
            .is_none()
    );
    for how in ["signature", "missing", "plain", "receive_id", "stale"] {
        let mut body = text();
        body["forge"] = json!(how);
        let answer = wechat.post("message", body).await;
        assert_eq!(answer["refused"], true, "{how} {answer}");
        assert_eq!(answer["delivery"]["attempts"].as_array().unwrap().len(), 1);
    }
    let seen = developer.seen();
    assert!(!seen[3].query.contains_key("msg_signature") && seen[4].body.contains("你好"));
    assert!(
        seen[5]
            .opened
            .as_ref()
            .unwrap_err()
            .starts_with("receive_id"),
        "{:?}",
        seen[5].opened
    );
    assert!(seen[6].opened.is_ok());
}

#[tokio::test]
async fn a_push_can_be_replayed_byte_for_byte() {
    let developer = Developer::start(COMPONENT, |_, _| Turn::body("success")).await;
    let wechat = Wechat::start(&developer.url, "").await;
    wechat.authorize(SERVICE).await;
    let sent = wechat.post("message", text()).await["deliveries"][0]["push"].clone();
    let again = wechat.post("replay", json!({"push": sent})).await;
    assert_eq!(again["attempt"]["body"], "success");
    let seen = developer.seen();
    assert_eq!(
        (&seen[1].body, &seen[1].query, &seen[1].path),
        (&seen[2].body, &seen[2].query, &seen[2].path)
    );
    assert!(
        wechat
            .refused("replay", json!({"push": 77}))
            .await
            .starts_with("404 unknown")
    );
}
