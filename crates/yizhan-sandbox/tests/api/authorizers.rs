//! What a platform is told about the accounts that authorised it, and what it may do for them.

use crate::support::{COMPONENT, MINI, SERVICE, Stage, error, text};
use insta::assert_snapshot;
use serde_json::json;

#[tokio::test]
async fn a_call_outside_the_granted_permission_sets_is_61007() {
    let stage = Stage::start().await;
    let token = stage.component_token().await;
    let consent = stage
        .control(
            "authorize",
            json!({ "component": COMPONENT, "account": SERVICE, "func_ids": [1] }),
        )
        .await;
    let code = text(&consent["authorization_code"]);
    let info = stage.exchange(&token, &code).await["authorization_info"].clone();
    assert_eq!(
        info["func_info"],
        json!([{ "funcscope_category": { "id": 1 } }])
    );
    let access = text(&info["authorizer_access_token"]);
    let answer = stage
        .get(&format!(
            "/cgi-bin/user/info?access_token={access}&openid=oFan"
        ))
        .await;
    assert_snapshot!(error(&answer), @"61007 api is unauthorized to component (rid)");
}

#[tokio::test]
async fn lists_come_in_pages_of_at_most_500() {
    let stage = Stage::start().await;
    let token = stage.component_token().await;
    let service = stage.authorize(&token, SERVICE).await;
    stage.advance(5).await;
    stage.consent(MINI).await;
    let list = async |offset: i64, count: i64| {
        let body = json!({ "offset": offset, "count": count });
        stage
            .component(&token, "api_get_authorizer_list", body)
            .await
    };
    let answer = list(0, 500).await;
    assert_eq!(answer["total_count"], 2);
    assert_eq!(answer["list"][0]["authorizer_appid"], SERVICE);
    assert_eq!(
        answer["list"][0]["refresh_token"],
        service["authorizer_refresh_token"]
    );
    assert_eq!(answer["list"][1]["authorizer_appid"], MINI);
    assert!(answer["list"][1].get("refresh_token").is_none());
    assert_eq!(list(1, 1).await["list"][0]["authorizer_appid"], MINI);
    assert_eq!(list(2, 500).await["list"], json!([]));
    assert_snapshot!(error(&list(0, 501).await), @"40170 args count exceed count limit (rid)");
}

#[tokio::test]
async fn a_mini_program_is_told_by_its_own_member() {
    let stage = Stage::start().await;
    let token = stage.component_token().await;
    for (account, is_mini) in [(SERVICE, false), (MINI, true)] {
        stage.authorize(&token, account).await;
        let answer = stage
            .component(
                &token,
                "api_get_authorizer_info",
                json!({ "authorizer_appid": account }),
            )
            .await;
        let info = &answer["authorizer_info"];
        assert_eq!(info["MiniProgramInfo"].is_object(), is_mini);
        assert!(text(&info["user_name"]).starts_with("gh_"));
        let id = &answer["authorization_info"]["authorizer_appid"];
        assert_eq!(id, account);
    }
}

#[tokio::test]
async fn options_are_served_under_both_contracts() {
    let stage = Stage::start().await;
    let token = stage.component_token().await;
    let info = stage.authorize(&token, SERVICE).await;
    let body = json!({
        "authorizer_appid": SERVICE, "option_name": "location_report", "option_value": "2",
    });
    let answer = stage
        .component(&token, "api_set_authorizer_option", body)
        .await;
    assert_snapshot!(answer, @r#"{"errcode":0,"errmsg":"ok"}"#);
    let access = text(&info["authorizer_access_token"]);
    let path = format!("/cgi-bin/component/get_authorizer_option?access_token={access}");
    let answer = stage
        .post(&path, json!({ "option_name": "location_report" }))
        .await;
    assert_eq!(answer["option_value"], "2");
    let mut said = String::new();
    for (name, value) in [
        ("colour", "1"),
        ("voice_recognize", "2"),
        ("voice_recognize", "x"),
    ] {
        let body = json!({
            "authorizer_appid": SERVICE, "option_name": name, "option_value": value,
        });
        let answer = stage.component(&token, "set_authorizer_option", body).await;
        said += &format!("{}\n", error(&answer));
    }
    assert_snapshot!(said, @r"
    61012 invalid option name (rid)
    61013 invalid option value (rid)
    61013 invalid option value (rid)
    ");
}

#[tokio::test]
async fn accounts_that_consented_before_the_beginning_can_be_recovered_from_the_list() {
    let stage =
        Stage::with_more("[[account]]\napp_id = 'wxa3'\nauthorized_to = ['wxc000000000000001']")
            .await;
    let token = stage.component_token().await;
    let answer = stage
        .component(
            &token,
            "api_get_authorizer_list",
            json!({ "offset": 0, "count": 1 }),
        )
        .await;
    assert_eq!(answer["list"][0]["authorizer_appid"], "wxa3");
    let refresh_token = text(&answer["list"][0]["refresh_token"]);
    let answer = stage.refresh(&token, "wxa3", &refresh_token).await;
    assert!(answer["authorizer_access_token"].is_string(), "{answer}");
}
