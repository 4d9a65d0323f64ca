//! Tokens of corps: per secret, the same while they work, refused by kind, address and frequency.

use crate::support::{APP, CORP, Office, SUITE, error, text};
use insta::assert_snapshot;
use serde_json::json;

#[tokio::test]
async fn a_secret_has_one_token_at_a_time() {
    let office = Office::start().await;
    let path = format!("/cgi-bin/gettoken?corpid={CORP}&corpsecret=app-secret");
    let first = office.get(&path).await;
    assert_eq!(
        (&first["errcode"], &first["expires_in"]),
        (&json!(0), &json!(7_200))
    );
    office.advance(7_000).await;
    let again = office.get(&path).await;
    assert_eq!(again["access_token"], first["access_token"]);
    assert_eq!(again["expires_in"], 200);
    assert_ne!(
        office.token("tea-secret").await,
        text(&first["access_token"])
    );
    office.advance(200).await;
    let old = text(&first["access_token"]);
    let list = |token: &str| format!("/cgi-bin/agent/list?access_token={token}");
    assert_snapshot!(error(&office.get(&list(&old)).await), @"42001 access_token expired");
    assert_ne!(office.token("app-secret").await, old);
}

#[tokio::test]
async fn what_a_fetch_lacks_has_a_number() {
    let office = Office::start().await;
    let mut said = String::new();
    for query in [
        "",
        "corpid=ww0",
        "corpid=ww0&corpsecret=x",
        "corpid=ww1000000000000001&corpsecret=x",
        "corpid=ww1000000000000001&corpsecret=suite-secret",
    ] {
        let answer = office.get(&format!("/cgi-bin/gettoken?{query}")).await;
        said += &format!("{}\n", error(&answer));
    }
    assert_snapshot!(said, @r"
    41002 corpid missing
    41004 corpsecret missing
    40013 invalid corpid
    40001 invalid credential
    40001 invalid credential
    ");
}

#[tokio::test]
async fn each_call_takes_its_own_kind_of_token() {
    let office = Office::start().await;
    let app = office.token("app-secret").await;
    let suite = office.suite_token().await;
    let corp_call = "/cgi-bin/get_jsapi_ticket";
    let suite_call = "/cgi-bin/service/get_pre_auth_code";
    let mut said = String::new();
    for path in [
        corp_call.to_owned(),
        format!("{corp_call}?access_token=nonsense"),
        format!("{corp_call}?access_token={suite}"),
        format!("{corp_call}?access_token={app}"),
        suite_call.to_owned(),
        format!("{suite_call}?suite_access_token=nonsense"),
        format!("{suite_call}?suite_access_token={app}"),
        format!("{suite_call}?suite_access_token={suite}"),
    ] {
        said += &format!("{}\n", error(&office.get(&path).await));
    }
    assert_snapshot!(said, @r"
    41001 access_token missing
    40014 invalid access_token
    40014 invalid access_token
    0 ok
    41022 suite_token missing
    40082 invalid suite_token
    40082 invalid suite_token
    0 ok
    ");
    office.advance(7_200).await;
    let path = format!("{suite_call}?suite_access_token={suite}");
    assert_snapshot!(error(&office.get(&path).await), @"42009 suite_token expired");
}

#[tokio::test]
async fn tickets_for_pages_belong_to_a_corp_or_an_application() {
    let office = Office::start().await;
    let (app, tea) = (
        office.token("app-secret").await,
        office.token("tea-secret").await,
    );
    let corp = async |token: &str| {
        let path = format!("/cgi-bin/get_jsapi_ticket?access_token={token}");
        text(&office.get(&path).await["ticket"])
    };
    let own = async |token: &str, kind: &str| {
        let path = format!("/cgi-bin/ticket/get?access_token={token}&type={kind}");
        office.get(&path).await
    };
    assert_eq!(corp(&app).await, corp(&tea).await);
    let ticket = own(&app, "agent_config").await;
    assert_eq!(ticket["expires_in"], 7_200);
    assert_eq!(own(&app, "agent_config").await["ticket"], ticket["ticket"]);
    assert_ne!(own(&tea, "agent_config").await["ticket"], ticket["ticket"]);
    assert_snapshot!(error(&own(&app, "jsapi").await), @"40058 invalid request parameter");
    let contacts = office.token("contacts-secret").await;
    assert_snapshot!(error(&own(&contacts, "agent_config").await), @"48002 api forbidden");
    for _ in 1..100 {
        corp(&app).await;
    }
    let path = format!("/cgi-bin/get_jsapi_ticket?access_token={app}");
    assert_snapshot!(error(&office.get(&path).await), @"45009 api freq out of limit");
    corp(&tea).await;
}

#[tokio::test]
async fn addresses_and_frequencies_are_limited() {
    let office = Office::start().await;
    let token = office.token("app-secret").await;
    let call = format!("/cgi-bin/get_jsapi_ticket?access_token={token}");
    let allow = async |list: &[&str]| {
        let body = json!({ "account": CORP, "agent": APP, "addresses": list });
        office.wechat.post("ip-allow", body).await;
    };
    allow(&["10.0.0.1"]).await;
    assert_snapshot!(error(&office.get(&call).await), @"60020 not allow to access from your ip: 127.0.0.1");
    let path = format!("/cgi-bin/gettoken?corpid={CORP}&corpsecret=app-secret");
    assert!(error(&office.get(&path).await).starts_with("60020 "));
    allow(&[]).await;
    assert_eq!(error(&office.get(&call).await), "0 ok");

    let quota = json!({ "account": CORP, "path": "/cgi-bin/get_jsapi_ticket", "used": 9_999 });
    assert_eq!(
        office.wechat.post("quota", quota).await["per_minute"],
        10_000
    );
    assert_eq!(error(&office.get(&call).await), "0 ok");
    assert_snapshot!(error(&office.get(&call).await), @"45009 api freq out of limit");
    office.advance(59).await;
    assert!(
        error(&office.get(&call).await).starts_with("45009 "),
        "blocked for a minute"
    );
    office.advance(1).await;
    assert_eq!(error(&office.get(&call).await), "0 ok");
}

#[tokio::test]
async fn two_thousand_wrong_secrets_bar_a_corp_for_an_hour() {
    let office = Office::start().await;
    let bad = format!("/cgi-bin/gettoken?corpid={CORP}&corpsecret=wrong");
    for _ in 0..2_000 {
        office.get(&bad).await;
    }
    let good = format!("/cgi-bin/gettoken?corpid={CORP}&corpsecret=app-secret");
    assert!(error(&office.get(&good).await).starts_with("45009 "));
    office.advance(3_600).await;
    assert_eq!(error(&office.get(&good).await), "0 ok");
}

#[tokio::test]
async fn hosts_and_tokens_tell_shared_paths_apart() {
    let office = Office::start().await;
    let token = office.token("app-secret").await;
    let said = async |host: &str, token: &str| {
        let url = office.wechat.url(&format!(
            "/cgi-bin/menu/get?access_token={token}&agentid={APP}"
        ));
        let request = office.wechat.http.get(url).header("host", host);
        let answer = request.send().await.unwrap().text().await.unwrap();
        let answer: serde_json::Value = serde_json::from_str(&answer).unwrap();
        answer["errcode"].to_string()
    };
    // WeCom by name, WeCom by its token, WeChat by name, WeChat where nothing says otherwise.
    assert_eq!(said("qyapi.weixin.qq.com", "x").await, "40014");
    assert_eq!(said("localhost", &token).await, "46003");
    assert_eq!(said("api.weixin.qq.com", &token).await, "40001");
    assert_eq!(said("localhost", "x").await, "40014");
    let answer = office.get("/cgi-bin/service/get_order?suite_id=x").await;
    assert!(error(&answer).starts_with("41022 "), "{answer} {SUITE}");
}
