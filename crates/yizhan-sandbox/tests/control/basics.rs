//! The control calls themselves: tickets, consent, clock, snapshots, and how they refuse.

use super::developer::{COMPONENT, Developer, OPENID, SERVICE, Turn, Wechat, member};
use serde_json::json;

fn obedient() -> impl Fn(&super::developer::Push, usize) -> Turn {
    |_, _| Turn::body("success")
}

#[tokio::test]
async fn a_ticket_is_pushed_sealed_to_the_event_address() {
    let developer = Developer::start(COMPONENT, obedient()).await;
    let wechat = Wechat::start(&developer.url, "").await;
    let answer = wechat
        .post("push/ticket", json!({"component": COMPONENT}))
        .await;
    assert_eq!(answer["delivery"]["accepted"], true, "{answer}");
    let attempt = &answer["delivery"]["attempts"][0];
    assert_eq!(
        (attempt["status"].as_u64(), &attempt["body"]),
        (Some(200), &json!("success"))
    );
    assert!(attempt["ms"].is_u64());
    let push = developer.seen().remove(0);
    assert_eq!(push.path, "/events");
    assert_eq!(push.query["encrypt_type"], "aes");
    assert_eq!(member(&push.body, "AppId").as_deref(), Some(COMPONENT));
    assert_eq!(member(&push.body, "ToUserName"), None);
    let clear = push.opened.unwrap();
    assert_eq!(
        member(&clear, "InfoType").as_deref(),
        Some("component_verify_ticket")
    );
    assert_eq!(
        member(&clear, "ComponentVerifyTicket").as_deref(),
        answer["component_verify_ticket"].as_str()
    );
    assert_eq!(
        wechat.get("world").await["components"][0]["component_verify_ticket"]["value"],
        answer["component_verify_ticket"]
    );
}

#[tokio::test]
async fn consent_pushes_a_code_and_sends_the_browser_back() {
    let developer = Developer::start(COMPONENT, obedient()).await;
    let wechat = Wechat::start(&developer.url, "").await;
    wechat.post("clock", json!({ "freeze": true })).await;
    let body = json!({"component": COMPONENT, "account": SERVICE, "redirect_uri": "https://x.example/cb?tenant=7"});
    let answer = wechat.post("authorize", body).await;
    assert_eq!(answer["authorizer_appid"], SERVICE);
    assert_eq!(answer["expires_in"], 600);
    let code = answer["authorization_code"].as_str().unwrap();
    let url = url::Url::parse(answer["redirect_url"].as_str().unwrap()).unwrap();
    let pairs: Vec<_> = url.query_pairs().into_owned().collect();
    assert_eq!(pairs[0], ("tenant".into(), "7".into()));
    assert_eq!(pairs[1], ("auth_code".into(), code.into()));
    assert_eq!(pairs[2], ("expires_in".into(), "600".into()));
    let clear = developer.seen()[0].opened.clone().unwrap();
    assert_eq!(member(&clear, "InfoType").as_deref(), Some("authorized"));
    assert_eq!(member(&clear, "AuthorizerAppid").as_deref(), Some(SERVICE));
    assert_eq!(
        member(&clear, "AuthorizationCode").as_deref(),
        answer["event_code"].as_str()
    );
    let created: i64 = member(&clear, "CreateTime").unwrap().parse().unwrap();
    let expires: i64 = member(&clear, "AuthorizationCodeExpiredTime")
        .unwrap()
        .parse()
        .unwrap();
    assert_eq!(expires - created, 3_600);

    let changed = wechat
        .post(
            "updateauthorize",
            json!({"component": COMPONENT, "account": SERVICE, "func_ids": [1, 2]}),
        )
        .await;
    assert_eq!(changed["changed"], true);
    let same = wechat
        .post(
            "updateauthorize",
            json!({"component": COMPONENT, "account": SERVICE, "func_ids": "2,1"}),
        )
        .await;
    assert_eq!(same["changed"], false);
    wechat
        .post(
            "unauthorize",
            json!({"component": COMPONENT, "account": SERVICE}),
        )
        .await;
    let kinds: Vec<_> = developer
        .seen()
        .iter()
        .map(|p| member(&p.clear, "InfoType").unwrap())
        .collect();
    assert_eq!(kinds, ["authorized", "updateauthorized", "unauthorized"]);
    assert!(
        wechat
            .refused(
                "unauthorize",
                json!({"component": COMPONENT, "account": SERVICE})
            )
            .await
            .starts_with("409 not_authorized")
    );
}

#[tokio::test]
async fn the_redirect_can_come_before_the_push() {
    let developer = Developer::start(COMPONENT, obedient()).await;
    let wechat = Wechat::start(&developer.url, "").await;
    let back = format!("{}/callback", developer.url);
    let answer = wechat
        .post("authorize", json!({"component": COMPONENT, "account": SERVICE, "order": "redirect-first", "redirect_uri": back, "visit": true, "gap_ms": 0}))
        .await;
    assert_eq!(answer["visit"]["status"], 200);
    let paths: Vec<_> = developer.seen().into_iter().map(|p| p.path).collect();
    assert_eq!(paths, ["/callback", "/events"]);
}

#[tokio::test]
async fn any_notice_reaches_the_event_address() {
    let developer = Developer::start(COMPONENT, obedient()).await;
    let wechat = Wechat::start(&developer.url, "").await;
    wechat
        .post("notice", json!({"component": COMPONENT, "info_type": "notify_third_fasteregister", "fields": {"appid": "wx9", "status": 0, "info": {"name": "公司"}}}))
        .await;
    let clear = developer.seen()[0].opened.clone().unwrap();
    assert!(clear.ends_with("<appid><![CDATA[wx9]]></appid><info><name><![CDATA[公司]]></name></info><status>0</status></xml>"), "{clear}");
}

#[tokio::test]
async fn a_ticket_falls_due_when_the_clock_is_moved() {
    let developer = Developer::start(COMPONENT, obedient()).await;
    let wechat = Wechat::start(&developer.url, "").await;
    wechat.post("clock", json!({"freeze": true})).await;
    wechat.post("push/ticket", json!({})).await;
    wechat
        .post("rules", json!({"ticket_interval": "600"}))
        .await;
    let early = wechat.post("clock", json!({"advance_seconds": 599})).await;
    assert_eq!(early["tickets"], json!([]));
    let due = wechat.post("clock?advance_seconds=86400", json!({})).await;
    assert_eq!(due["tickets"].as_array().unwrap().len(), 1);
    assert_eq!(
        due["now"].as_i64().unwrap() - early["now"].as_i64().unwrap(),
        86_400
    );
    assert_eq!(developer.seen().len(), 2);
}

#[tokio::test]
async fn a_running_sandbox_pushes_its_first_ticket_by_itself() {
    let (sender, mut receiver) = tokio::sync::mpsc::unbounded_channel();
    let developer = Developer::start(COMPONENT, move |push, _| {
        let _ = sender.send(push.clear.clone());
        Turn::body("success")
    })
    .await;
    let wechat = Wechat::start(&developer.url, "").await;
    wechat.post("rules", json!({"ticket_interval": 600})).await;
    let clear = receiver.recv().await.unwrap();
    assert_eq!(
        member(&clear, "InfoType").as_deref(),
        Some("component_verify_ticket")
    );
}

#[tokio::test]
async fn a_reset_brings_everything_back() {
    let developer = Developer::start(COMPONENT, obedient()).await;
    let wechat = Wechat::start(&developer.url, "").await;
    let start = wechat.get("world").await;
    wechat.authorize(SERVICE).await;
    let kept = wechat.post("snapshot", json!({})).await["id"].clone();
    wechat
        .post("clock", json!({"advance_seconds": 100_000}))
        .await;
    wechat
        .post(
            "unauthorize",
            json!({"component": COMPONENT, "account": SERVICE}),
        )
        .await;
    wechat.post("reset", json!({"snapshot": kept})).await;
    let back = wechat.get("world").await;
    assert_eq!(back["authorizations"].as_array().unwrap().len(), 1);
    assert!(back["now"].as_i64().unwrap() < start["now"].as_i64().unwrap() + 50_000);
    wechat.post("reset", json!({})).await;
    assert_eq!(wechat.get("world").await["authorizations"], json!([]));
    assert_eq!(wechat.get("pushes").await["pushes"], json!([]));
    assert!(
        wechat
            .refused("reset", json!({"snapshot": 99}))
            .await
            .starts_with("404 unknown")
    );
}

#[tokio::test]
async fn codes_are_given_as_if_users_had_agreed() {
    let developer = Developer::start(COMPONENT, obedient()).await;
    let wechat = Wechat::start(&developer.url, "").await;
    let code = wechat
        .post(
            "oauth",
            json!({"account": SERVICE, "user": OPENID, "scope": "snsapi_userinfo"}),
        )
        .await;
    assert_eq!(
        (code["openid"].as_str(), code["expires_in"].as_i64()),
        (Some(OPENID), Some(300))
    );
    let refused = wechat
        .refused("oauth", json!({"account": SERVICE, "component": COMPONENT}))
        .await;
    assert!(
        refused.starts_with("409 not_authorized") && refused.contains("10015"),
        "{refused}"
    );
    assert!(
        wechat
            .refused("jscode", json!({"account": SERVICE}))
            .await
            .starts_with("409 wrong_kind")
    );
    let login = wechat
        .post("jscode", json!({"account": super::developer::MINI}))
        .await;
    assert!(login["js_code"].is_string());
    let user = wechat
        .post(
            "user",
            json!({"account": SERVICE, "openid": "oNew", "subscribed": false}),
        )
        .await;
    assert_eq!(user["subscribed"], false);
}

#[tokio::test]
async fn a_wrong_call_is_refused_by_name() {
    let developer = Developer::start(COMPONENT, obedient()).await;
    let wechat = Wechat::start(&developer.url, "").await;
    let mut said = Vec::new();
    for (name, body) in [
        ("clock", json!({"advance": 5})),
        ("clock", json!({"advance_seconds": "soon"})),
        (
            "authorize",
            json!({"component": "wxnone", "account": SERVICE}),
        ),
        ("authorize", json!({"component": COMPONENT})),
        (
            "authorize",
            json!({"component": COMPONENT, "account": SERVICE, "order": "both"}),
        ),
        (
            "message",
            json!({"account": SERVICE, "type": "text", "contnet": "x"}),
        ),
        (
            "message",
            json!({"account": SERVICE, "type": "text", "content": "x"}),
        ),
        (
            "event",
            json!({"account": SERVICE, "event": "CLICK", "key": "x"}),
        ),
        ("faults", json!({"times": 1})),
        (
            "faults",
            json!({"match": {"direction": "push"}, "errcode": 1}),
        ),
        ("rules", json!({"tickets": 1})),
        ("world", json!({})),
        ("nothing", json!({})),
    ] {
        said.push(wechat.refused(name, body).await);
    }
    insta::assert_snapshot!(said.join("\n"), @r"
    400 unknown_parameter: unknown parameter `advance`: there are advance_seconds, freeze
    400 bad_parameter: `advance_seconds` must be a whole number
    404 unknown: there is no component `wxnone` in this world; GET world lists who exists
    400 missing_parameter: `account` is missing
    400 bad_parameter: `order` must be `push-first` or `redirect-first`
    400 unknown_parameter: unknown parameter `contnet`: a message of type text takes Content; any other member goes into `fields`
    409 no_receiver: nobody receives the messages of wx1000000000000001: it has no push_url, and no component with a message_url is authorised
    400 unknown_parameter: unknown parameter `key`: the event's members go into `fields`
    400 missing_parameter: nothing goes wrong: give errcode, status, delay_ms, drop or truncate
    400 bad_parameter: errcode, errmsg and status are answers to calls; a push can be dropped, delayed or truncated
    400 unknown_parameter: there is no switch `tickets`; GET rules lists them
    405 wrong_method: `world` is called with GET, not POST
    404 unknown_call: there is no control call `nothing`; GET /sandbox/v1 lists them
    ");
}

#[tokio::test]
async fn the_list_of_calls_is_complete() {
    let wechat = Wechat::start("http://127.0.0.1:9", "").await;
    let (_, listed) = wechat.call("GET", "", serde_json::Value::Null).await;
    for call in listed["calls"].as_array().unwrap() {
        let name = call["path"]
            .as_str()
            .unwrap()
            .trim_start_matches("/sandbox/v1/");
        let (status, answer) = wechat
            .call(
                call["method"].as_str().unwrap(),
                &format!("{name}?no_such_thing=1"),
                serde_json::Value::Null,
            )
            .await;
        // Whatever it needs, a call that exists does not say that it is unknown.
        assert!(
            status < 500 && answer["error"] != "unknown_call",
            "{call} {answer}"
        );
    }
}
