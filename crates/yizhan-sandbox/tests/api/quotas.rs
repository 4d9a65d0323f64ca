//! Quotas counted, shown and cleared; calls looked up by their request id.

use crate::support::{COMPONENT, FAN, SERVICE, Stage, error, text};
use insta::assert_snapshot;
use serde_json::{Value, json};

async fn limit(stage: &Stage, path: &str, used: u64) {
    let body = json!({ "account": SERVICE, "path": path, "used": used });
    stage.control("quota", body).await;
}

#[tokio::test]
async fn a_used_up_day_is_45009_until_midnight_in_china() {
    let stage = Stage::start().await;
    let now = stage.control("clock", json!({ "freeze": true })).await["now"]
        .as_i64()
        .unwrap();
    // One minute before midnight in +08:00.
    stage
        .advance(86_400 - (now + 8 * 3_600) % 86_400 - 60)
        .await;
    let token = stage.own_token(SERVICE, "service-secret").await;
    limit(&stage, "/cgi-bin/user/info", 4_999_999).await;
    let path = format!("/cgi-bin/user/info?access_token={token}&openid={FAN}");
    assert_eq!(error(&stage.get(&path).await), "0 ");
    assert_snapshot!(error(&stage.get(&path).await), @"45009 reach max api daily quota limit (rid)");
    stage.advance(59).await;
    assert!(error(&stage.get(&path).await).starts_with("45009 "));
    stage.advance(1).await;
    assert_eq!(error(&stage.get(&path).await), "0 ");
}

#[tokio::test]
async fn the_token_call_has_two_thousand_a_day() {
    let stage = Stage::start().await;
    limit(&stage, "/cgi-bin/token", 1_999).await;
    let path = format!(
        "/cgi-bin/token?grant_type=client_credential&appid={SERVICE}&secret=service-secret"
    );
    assert!(stage.get(&path).await["access_token"].is_string());
    assert!(error(&stage.get(&path).await).starts_with("45009 "));
}

#[tokio::test]
async fn a_minute_has_its_own_limit() {
    let stage = Stage::start().await;
    let body = json!({ "account": SERVICE, "path": "/cgi-bin/user/info", "per_minute": 2 });
    stage.control("quota", body).await;
    let token = stage.own_token(SERVICE, "service-secret").await;
    let path = format!("/cgi-bin/user/info?access_token={token}&openid={FAN}");
    for _ in 0..2 {
        assert_eq!(error(&stage.get(&path).await), "0 ");
    }
    assert_snapshot!(error(&stage.get(&path).await), @"45011 api minute-quota reach limit, must slower, retry next minute (rid)");
    stage.advance(60).await;
    assert_eq!(error(&stage.get(&path).await), "0 ");
}

#[tokio::test]
async fn quotas_are_shown_and_cleared_ten_times_a_month() {
    let stage = Stage::start().await;
    let token = stage.own_token(SERVICE, "service-secret").await;
    let call = async |path: &str, body: Value| {
        stage
            .post(&format!("{path}?access_token={token}"), body)
            .await
    };
    let info = format!("/cgi-bin/user/info?access_token={token}&openid={FAN}");
    stage.get(&info).await;
    let quota = json!({ "cgi_path": "/cgi-bin/user/info" });
    let answer = call("/cgi-bin/openapi/quota/get", quota.clone()).await;
    assert_snapshot!(answer["quota"], @r#"{"daily_limit":5000000,"remain":4999999,"used":1}"#);
    assert!(answer["component_rate_limit"]["refresh_second"].is_i64());
    for _ in 0..10 {
        let answer = call("/cgi-bin/clear_quota", json!({ "appid": SERVICE })).await;
        assert_eq!(error(&answer), "0 ok");
    }
    let answer = call("/cgi-bin/clear_quota", json!({ "appid": SERVICE })).await;
    assert_snapshot!(error(&answer), @"48006 forbid to clear quota because of reaching the limit (rid)");
    let answer = call("/cgi-bin/openapi/quota/get", quota).await;
    assert_eq!(answer["quota"]["used"], 0);
    let answer = stage
        .post(
            "/cgi-bin/clear_quota/v2",
            json!({ "appid": SERVICE, "appsecret": "service-secret" }),
        )
        .await;
    assert!(error(&answer).starts_with("48006 "));
    let answer = call("/cgi-bin/clear_quota", json!({ "appid": "wx0" })).await;
    assert_snapshot!(error(&answer), @"40013 invalid appid (rid)");
}

#[tokio::test]
async fn a_platform_clears_its_own_quota() {
    let stage = Stage::start().await;
    let token = stage.component_token().await;
    for call in ["clear_quota", "clear_quota/v2"] {
        let body = json!({ "component_appid": COMPONENT, "appsecret": "component-secret" });
        let path = format!("/cgi-bin/component/{call}?access_token={token}");
        assert_eq!(error(&stage.post(&path, body).await), "0 ok");
    }
    let answer = stage
        .post(
            &format!("/cgi-bin/clear_quota?access_token={token}"),
            json!({ "component_appid": COMPONENT }),
        )
        .await;
    assert_eq!(error(&answer), "0 ok");
}

#[tokio::test]
async fn a_quota_is_asked_for_with_the_token_of_its_owner() {
    let stage = Stage::start().await;
    let own = stage.own_token(SERVICE, "service-secret").await;
    let component = stage.component_token().await;
    let mut said = String::new();
    for (token, path) in [
        (&own, "/cgi-bin/nowhere"),
        (&own, "cgi-bin/user/info"),
        (&own, "https://api.weixin.qq.com/cgi-bin/user/info"),
        (&own, "/sns/userinfo"),
        (&own, "/cgi-bin/component/api_query_auth"),
        (&component, "/cgi-bin/user/info"),
        (&component, "/cgi-bin/component/api_query_auth"),
    ] {
        let answer = stage
            .post(
                &format!("/cgi-bin/openapi/quota/get?access_token={token}"),
                json!({ "cgi_path": path }),
            )
            .await;
        said += &format!("{}\n", error(&answer));
    }
    assert_snapshot!(said, @r"
    76021 cgi_path not found, please check (rid)
    76021 cgi_path not found, please check (rid)
    76021 cgi_path not found, please check (rid)
    76022 could not use this cgi_path, no permission (rid)
    76022 could not use this cgi_path, no permission (rid)
    76022 could not use this cgi_path, no permission (rid)
    0 ok
    ");
}

#[tokio::test]
async fn a_call_is_found_by_its_rid_for_seven_days() {
    let stage = Stage::start().await;
    let token = stage.own_token(SERVICE, "service-secret").await;
    let answer = stage
        .post(
            &format!("/cgi-bin/message/custom/send?access_token={token}"),
            json!({ "touser": "oNobody" }),
        )
        .await;
    let message = text(&answer["errmsg"]);
    let (_, rid) = message.split_once(" rid: ").unwrap();
    let rid = rid.to_owned();
    let look_up = async |token: &str, rid: &str| {
        stage
            .post(
                &format!("/cgi-bin/openapi/rid/get?access_token={token}"),
                json!({ "rid": rid }),
            )
            .await
    };
    let found = look_up(&token, &rid).await;
    let request = &found["request"];
    assert_eq!(request["request_body"], r#"{"touser":"oNobody"}"#);
    assert!(text(&request["response_body"]).contains("40003"));
    assert_eq!(request["request_url"], format!("access_token={token}"));
    assert_eq!(request["client_ip"], "127.0.0.1");
    let invoked = request["invoke_time"].as_i64().unwrap();
    assert_eq!(format!("{invoked:08x}"), rid[..8]);

    let other = stage.own_token(crate::support::MINI, "mini-secret").await;
    let mut said = format!("{}\n", error(&look_up(&other, &rid).await));
    said += &format!("{}\n", error(&look_up(&token, "what").await));
    said += &format!(
        "{}\n",
        error(&look_up(&token, "00000000-00000000-00000000").await)
    );
    stage.advance(7 * 86_400 + 1).await;
    let token = stage.own_token(SERVICE, "service-secret").await;
    said += &error(&look_up(&token, &rid).await);
    assert_snapshot!(said, @r"
    76003 rid does not belong to this account (rid)
    76002 rid is invalid (rid)
    76001 rid not found (rid)
    76004 rid is expired (rid)
    ");
}
