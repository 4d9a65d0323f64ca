//! From the ticket to the authorizers' tokens, and how each of them ends.

use crate::support::{COMPONENT, COMPONENT_SECRET, MINI, SERVICE, Stage, error, shape, text};
use insta::assert_snapshot;
use serde_json::json;

#[tokio::test]
async fn the_life_cycle_goes_from_ticket_to_authorizer_token() {
    let stage = Stage::start().await;
    let ticket = stage.ticket().await;
    assert!(ticket.starts_with("ticket@@@"));
    let answer = stage.fetch_component_token(&ticket).await;
    assert_snapshot!(shape(&answer), @r#"{"component_access_token":"…","expires_in":7200}"#);
    let token = text(&answer["component_access_token"]);

    let answer = stage
        .component(&token, "api_create_preauthcode", json!({}))
        .await;
    assert_snapshot!(shape(&answer), @r#"{"expires_in":1800,"pre_auth_code":"preauthcode@@@…"}"#);

    let consent = stage.consent(MINI).await;
    let answer = stage
        .exchange(&token, &text(&consent["authorization_code"]))
        .await;
    let mut info = answer["authorization_info"].clone();
    assert!(info["func_info"][0]["funcscope_category"]["id"].is_u64());
    info["func_info"] = json!([]);
    assert_snapshot!(shape(&info), @r#"{"authorizer_access_token":"…","authorizer_appid":"wxb000000000000001","authorizer_refresh_token":"refreshtoken@@@…","expires_in":7200,"func_info":[]}"#);

    let refresh_token = text(&info["authorizer_refresh_token"]);
    let answer = stage.refresh(&token, MINI, &refresh_token).await;
    assert_snapshot!(shape(&answer), @r#"{"authorizer_access_token":"…","authorizer_refresh_token":"refreshtoken@@@…","expires_in":7200}"#);
    assert_eq!(text(&answer["authorizer_refresh_token"]), refresh_token);
    assert_ne!(
        answer["authorizer_access_token"],
        info["authorizer_access_token"]
    );
}

#[tokio::test]
async fn every_ticket_younger_than_twelve_hours_works() {
    let stage = Stage::start().await;
    let first = stage.ticket().await;
    stage.advance(600).await;
    let second = stage.ticket().await;
    assert_ne!(first, second);
    for ticket in [&first, &second] {
        assert_eq!(error(&stage.fetch_component_token(ticket).await), "0 ");
    }
    stage.advance(12 * 3_600 - 600).await;
    let answer = stage.fetch_component_token(&first).await;
    assert_snapshot!(error(&answer), @"61005 component ticket is expired (rid)");
    assert_eq!(error(&stage.fetch_component_token(&second).await), "0 ");
    let answer = stage.fetch_component_token("ticket@@@made-up").await;
    assert_snapshot!(error(&answer), @"61006 component ticket is invalid (rid)");
}

#[tokio::test]
async fn the_component_token_call_names_what_is_wrong_with_the_credentials() {
    let stage = Stage::start().await;
    let ticket = stage.ticket().await;
    let mut said = String::new();
    for (appid, secret) in [
        (json!(null), json!(COMPONENT_SECRET)),
        (json!("wx0000000000000000"), json!(COMPONENT_SECRET)),
        (json!(SERVICE), json!(COMPONENT_SECRET)),
        (json!(COMPONENT), json!(null)),
        (json!(COMPONENT), json!("wrong")),
    ] {
        let answer = stage
            .post(
                "/cgi-bin/component/api_component_token",
                json!({
                    "component_appid": appid,
                    "component_appsecret": secret,
                    "component_verify_ticket": ticket,
                }),
            )
            .await;
        said += &format!("{}\n", error(&answer));
    }
    assert_snapshot!(said, @r"
    41018 missing component_appid (rid)
    40013 invalid appid (rid)
    40013 invalid appid (rid)
    41004 appsecret missing (rid)
    40125 invalid appsecret (rid)
    ");
}

#[tokio::test]
async fn a_component_token_lives_two_hours_and_five_minutes_beside_its_successor() {
    let stage = Stage::start().await;
    let old = stage.component_token().await;
    let new = stage.component_token().await;
    let call = async |token: &str| {
        error(
            &stage
                .component(token, "api_create_preauthcode", json!({}))
                .await,
        )
    };
    assert_eq!(call(&old).await, "0 ");
    stage.advance(299).await;
    assert_eq!(call(&old).await, "0 ");
    stage.advance(1).await;
    assert!(call(&old).await.starts_with("40001 invalid credential"));
    assert_eq!(call(&new).await, "0 ");
    stage.advance(7_200 - 300).await;
    assert_snapshot!(call(&new).await, @"42006 component_access_token expired (rid)");
}

#[tokio::test]
async fn the_overlap_of_component_tokens_can_be_switched_off() {
    let stage = Stage::with_rules("component_token_overlap = 0").await;
    let old = stage.component_token().await;
    stage.component_token().await;
    let answer = stage
        .component(&old, "api_create_preauthcode", json!({}))
        .await;
    assert!(error(&answer).starts_with("40001 "));
}

#[tokio::test]
async fn a_component_call_takes_its_token_under_either_name_and_no_other_kind() {
    let stage = Stage::start().await;
    let token = stage.component_token().await;
    let body = json!({ "component_appid": COMPONENT });
    let path = "/cgi-bin/component/api_create_preauthcode";
    for name in ["component_access_token", "access_token"] {
        let answer = stage
            .post(&format!("{path}?{name}={token}"), body.clone())
            .await;
        assert!(answer["pre_auth_code"].is_string(), "{name}: {answer}");
    }
    let account = stage.own_token(SERVICE, "service-secret").await;
    let mut said = String::new();
    for query in [
        String::new(),
        "?access_token=".to_owned(),
        "?access_token=short".to_owned(),
        format!("?access_token={}", "A".repeat(120)),
        format!("?access_token={account}"),
    ] {
        let answer = stage.post(&format!("{path}{query}"), body.clone()).await;
        said += &format!("{}\n", error(&answer));
    }
    let answer = stage
        .get(&format!(
            "/cgi-bin/user/info?access_token={token}&openid=oFan"
        ))
        .await;
    said += &error(&answer);
    assert_snapshot!(said, @r"
    41001 access_token missing (rid)
    41001 access_token missing (rid)
    40014 invalid access_token (rid)
    40001 invalid credential, access_token is invalid or not latest, could get access_token by getStableAccessToken, more details at https://mmbizurl.cn/s/JtxxFh33r (rid)
    61014 must use component token for component api (rid)
    61015 must use biz account token for not component api (rid)
    ");
}

#[tokio::test]
async fn an_authorization_code_works_once_and_ten_minutes() {
    let stage = Stage::start().await;
    let token = stage.component_token().await;
    let code = text(&stage.consent(SERVICE).await["authorization_code"]);
    assert!(stage.exchange(&token, &code).await["authorization_info"].is_object());
    let answer = stage.exchange(&token, &code).await;
    assert_snapshot!(error(&answer), @"61009 code is invalid (rid)");

    let consent = stage.consent(SERVICE).await;
    stage.advance(600).await;
    let answer = stage
        .exchange(&token, &text(&consent["authorization_code"]))
        .await;
    assert_snapshot!(error(&answer), @"61010 code is expired (rid)");
    // The event's code lives an hour.
    let event_code = text(&consent["event_code"]);
    stage.advance(2_999).await;
    assert!(stage.exchange(&token, &event_code).await["authorization_info"].is_object());
}

#[tokio::test]
async fn a_refresh_keeps_the_refresh_token_and_the_old_token_five_minutes() {
    let stage = Stage::start().await;
    let token = stage.component_token().await;
    let info = stage.authorize(&token, SERVICE).await;
    let old = text(&info["authorizer_access_token"]);
    let refresh_token = text(&info["authorizer_refresh_token"]);
    let answer = stage.refresh(&token, SERVICE, &refresh_token).await;
    let new = text(&answer["authorizer_access_token"]);
    let call = async |token: &str| {
        let path = format!("/cgi-bin/user/info?access_token={token}&openid=oFan");
        error(&stage.get(&path).await)
    };
    assert_eq!(call(&old).await, "0 ");
    stage.advance(300).await;
    assert!(call(&old).await.starts_with("40001 "));
    assert_eq!(call(&new).await, "0 ");
    stage.advance(6_900).await;
    assert_snapshot!(call(&new).await, @"42001 access_token expired (rid)");
    // The component's token has run out as well; the refresh token never does.
    let token = stage.component_token().await;
    stage.advance(3_600).await;
    let answer = stage.refresh(&token, SERVICE, &refresh_token).await;
    assert_eq!(text(&answer["authorizer_refresh_token"]), refresh_token);
}

#[tokio::test]
async fn a_wrong_refresh_token_is_61023_and_another_account_s_too() {
    let stage = Stage::start().await;
    let token = stage.component_token().await;
    let mini = stage.authorize(&token, MINI).await;
    stage.authorize(&token, SERVICE).await;
    let mut said = String::new();
    for refresh_token in [
        "refreshtoken@@@made-up",
        "",
        mini["authorizer_refresh_token"].as_str().unwrap(),
    ] {
        said += &format!(
            "{}\n",
            error(&stage.refresh(&token, SERVICE, refresh_token).await)
        );
    }
    said += &error(
        &stage
            .refresh(&token, "wx0000000000000000", "refreshtoken@@@x")
            .await,
    );
    assert_snapshot!(said, @r"
    61023 refresh_token is invalid (rid)
    61023 refresh_token is invalid (rid)
    61023 refresh_token is invalid (rid)
    40013 invalid appid (rid)
    ");
}

#[tokio::test]
async fn a_new_consent_voids_the_tokens_of_the_old_one() {
    let stage = Stage::start().await;
    let token = stage.component_token().await;
    let before = stage.authorize(&token, SERVICE).await;
    stage
        .control(
            "updateauthorize",
            json!({ "component": COMPONENT, "account": SERVICE }),
        )
        .await;
    let old = text(&before["authorizer_access_token"]);
    let answer = stage
        .get(&format!(
            "/cgi-bin/user/info?access_token={old}&openid=oFan"
        ))
        .await;
    assert!(error(&answer).starts_with("40001 "), "{answer}");
    let answer = stage
        .refresh(&token, SERVICE, &text(&before["authorizer_refresh_token"]))
        .await;
    assert_snapshot!(error(&answer), @"61023 refresh_token is invalid (rid)");
    // Its code was never exchanged: the list does not tell the new refresh token.
    let answer = stage
        .component(
            &token,
            "api_get_authorizer_list",
            json!({ "offset": 0, "count": 10 }),
        )
        .await;
    assert!(answer["list"][0].get("refresh_token").is_none(), "{answer}");
}

#[tokio::test]
async fn a_withdrawn_consent_is_61003_everywhere() {
    let stage = Stage::start().await;
    let token = stage.component_token().await;
    let info = stage.authorize(&token, SERVICE).await;
    stage
        .control(
            "unauthorize",
            json!({ "component": COMPONENT, "account": SERVICE }),
        )
        .await;
    let access = text(&info["authorizer_access_token"]);
    let refresh_token = text(&info["authorizer_refresh_token"]);
    let said = [
        error(
            &stage
                .get(&format!(
                    "/cgi-bin/user/info?access_token={access}&openid=oFan"
                ))
                .await,
        ),
        error(&stage.refresh(&token, SERVICE, &refresh_token).await),
        error(
            &stage
                .component(
                    &token,
                    "api_get_authorizer_info",
                    json!({ "authorizer_appid": SERVICE }),
                )
                .await,
        ),
    ];
    assert!(
        said.iter()
            .all(|s| s == "61003 component is not authorized by this account (rid)"),
        "{said:?}"
    );
    let answer = stage
        .component(
            &token,
            "api_get_authorizer_list",
            json!({ "offset": 0, "count": 10 }),
        )
        .await;
    assert_snapshot!(answer, @r#"{"list":[],"total_count":0}"#);
}

#[tokio::test]
async fn the_push_of_tickets_is_restarted_with_the_secret_alone() {
    let stage = Stage::start().await;
    let path = "/cgi-bin/component/api_start_push_ticket";
    let body = json!({ "component_appid": COMPONENT, "component_secret": COMPONENT_SECRET });
    let answer = stage.post(path, body).await;
    assert_snapshot!(answer, @r#"{"errcode":0,"errmsg":"in a normal state"}"#);
    let body = json!({ "component_appid": "wx0", "component_secret": COMPONENT_SECRET });
    assert_snapshot!(error(&stage.post(path, body).await), @"40013 invalid appid (rid)");
}

#[tokio::test]
async fn a_component_calls_from_its_own_addresses_only() {
    let stage = Stage::with_more(
        "[[component]]\napp_id = 'wxc2'\nsecret = 's'\nip_allow = ['203.0.113.7']",
    )
    .await;
    let body = json!({
        "component_appid": "wxc2", "component_appsecret": "s", "component_verify_ticket": "x",
    });
    let answer = stage
        .post("/cgi-bin/component/api_component_token", body)
        .await;
    assert_snapshot!(error(&answer), @"61004 access clientip is not registered requestIP: 127.0.0.1 (rid)");
}

#[tokio::test]
async fn the_address_list_can_be_changed_while_it_runs() {
    let stage = Stage::start().await;
    let token = stage.component_token().await;
    let set = async |addresses: serde_json::Value| {
        let body = json!({ "account": COMPONENT, "addresses": addresses });
        stage.control("ip-allow", body).await;
    };
    let call = async || {
        error(
            &stage
                .component(&token, "api_create_preauthcode", json!({}))
                .await,
        )
    };
    set(json!(["203.0.113.7"])).await;
    assert!(call().await.starts_with("61004 "));
    set(json!(["203.0.113.7", "127.0.0.1"])).await;
    assert_eq!(call().await, "0 ");
}

#[tokio::test]
async fn the_old_refresh_token_works_on_for_a_while_when_the_rule_says_so() {
    let stage = Stage::with_rules("reauthorization_overlap = 300").await;
    let token = stage.component_token().await;
    let before = stage.authorize(&token, SERVICE).await;
    let refresh_token = text(&before["authorizer_refresh_token"]);
    let after = stage.authorize(&token, SERVICE).await;
    assert_ne!(
        after["authorizer_refresh_token"],
        before["authorizer_refresh_token"]
    );
    stage.advance(299).await;
    let answer = stage.refresh(&token, SERVICE, &refresh_token).await;
    assert_eq!(
        answer["authorizer_refresh_token"],
        after["authorizer_refresh_token"]
    );
    stage.advance(1).await;
    let answer = stage.refresh(&token, SERVICE, &refresh_token).await;
    assert!(error(&answer).starts_with("61023 "));
}
