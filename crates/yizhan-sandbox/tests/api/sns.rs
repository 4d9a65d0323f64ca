//! Web authorisation and mini-program login, an account's own and on behalf.

use crate::support::{COMPONENT, FAN, MINI, PLAYER, SERVICE, Stage, error, shape, text};
use insta::assert_snapshot;
use serde_json::{Value, json};

async fn oauth_code(stage: &Stage, scope: &str, component: Option<&str>) -> String {
    let mut body = json!({ "account": SERVICE, "user": FAN, "scope": scope });
    if let Some(component) = component {
        body["component"] = component.into();
    }
    text(&stage.control("oauth", body).await["code"])
}

async fn exchange(stage: &Stage, code: &str) -> Value {
    stage
        .get(&format!(
            "/sns/oauth2/access_token?appid={SERVICE}&secret=service-secret&code={code}\
             &grant_type=authorization_code"
        ))
        .await
}

#[tokio::test]
async fn a_code_becomes_a_token_once_and_the_profile_needs_consent() {
    let stage = Stage::start().await;
    let code = oauth_code(&stage, "snsapi_userinfo", None).await;
    let answer = exchange(&stage, &code).await;
    assert_snapshot!(shape(&answer), @r#"{"access_token":"…","expires_in":7200,"openid":"oFan","refresh_token":"…","scope":"snsapi_userinfo","unionid":"oUnion"}"#);
    let token = text(&answer["access_token"]);
    let info = stage
        .get(&format!(
            "/sns/userinfo?access_token={token}&openid={FAN}&lang=zh_CN"
        ))
        .await;
    assert_eq!(info["nickname"], "Li Lei");
    assert_eq!(info["unionid"], "oUnion");
    let answer = stage
        .get(&format!("/sns/auth?access_token={token}&openid={FAN}"))
        .await;
    assert_eq!(error(&answer), "0 ok");
    let answer = stage
        .get(&format!(
            "/sns/auth?access_token={token}&openid=oSomebodyElse"
        ))
        .await;
    assert_snapshot!(error(&answer), @"40003 invalid openid (rid)");
    assert_snapshot!(error(&exchange(&stage, &code).await), @"40163 code been used (rid)");
    assert_snapshot!(error(&exchange(&stage, "made-up").await), @"40029 invalid code (rid)");

    let code = oauth_code(&stage, "snsapi_base", None).await;
    let answer = exchange(&stage, &code).await;
    assert!(answer.get("unionid").is_none(), "{answer}");
    let token = text(&answer["access_token"]);
    let info = stage
        .get(&format!("/sns/userinfo?access_token={token}&openid={FAN}"))
        .await;
    assert_snapshot!(error(&info), @"48001 api unauthorized (rid)");
    // A user's token is no account's token.
    let answer = stage
        .get(&format!(
            "/cgi-bin/user/info?access_token={token}&openid={FAN}"
        ))
        .await;
    assert!(error(&answer).starts_with("40001 "));
}

#[tokio::test]
async fn a_code_lives_five_minutes_and_a_refresh_token_thirty_days() {
    let stage = Stage::start().await;
    let late = oauth_code(&stage, "snsapi_base", None).await;
    let code = oauth_code(&stage, "snsapi_base", None).await;
    stage.advance(299).await;
    let answer = exchange(&stage, &code).await;
    stage.advance(1).await;
    assert_snapshot!(error(&exchange(&stage, &late).await), @"40029 invalid code (rid)");
    let refresh_token = text(&answer["refresh_token"]);
    let path = format!(
        "/sns/oauth2/refresh_token?appid={SERVICE}&grant_type=refresh_token\
         &refresh_token={refresh_token}"
    );
    stage.advance(30 * 86_400 - 2).await;
    let answer = stage.get(&path).await;
    assert_eq!(text(&answer["refresh_token"]), refresh_token);
    stage.advance(1).await;
    assert_snapshot!(error(&stage.get(&path).await), @"42002 refresh_token expired (rid)");
}

#[tokio::test]
async fn a_platform_exchanges_its_own_codes_only() {
    let stage = Stage::start().await;
    let token = stage.component_token().await;
    stage.authorize(&token, SERVICE).await;
    let code = oauth_code(&stage, "snsapi_userinfo", Some(COMPONENT)).await;
    let path = |code: &str, token: &str| {
        format!(
            "/sns/oauth2/component/access_token?appid={SERVICE}&code={code}\
             &grant_type=authorization_code&component_appid={COMPONENT}\
             &component_access_token={token}"
        )
    };
    assert_snapshot!(error(&exchange(&stage, &code).await), @"40029 invalid code (rid)");
    let answer = stage.get(&path(&code, &token)).await;
    assert_eq!(answer["openid"], FAN);
    let refresh_token = text(&answer["refresh_token"]);
    let answer = stage
        .get(&format!(
            "/sns/oauth2/component/refresh_token?appid={SERVICE}&grant_type=refresh_token\
             &component_appid={COMPONENT}&component_access_token={token}\
             &refresh_token={refresh_token}"
        ))
        .await;
    assert_eq!(answer["openid"], FAN);
    let own = oauth_code(&stage, "snsapi_base", None).await;
    assert_snapshot!(error(&stage.get(&path(&own, &token)).await), @"40029 invalid code (rid)");
    stage
        .control(
            "unauthorize",
            json!({ "component": COMPONENT, "account": SERVICE }),
        )
        .await;
    let answer = stage.get(&path(&own, &token)).await;
    assert_snapshot!(error(&answer), @"61003 component is not authorized by this account (rid)");
}

#[tokio::test]
async fn a_mini_program_login_gives_a_session_key() {
    let stage = Stage::start().await;
    let js_code = async || {
        let body = json!({ "account": MINI, "user": PLAYER });
        text(&stage.control("jscode", body).await["js_code"])
    };
    let code = js_code().await;
    let own = format!(
        "/sns/jscode2session?appid={MINI}&secret=mini-secret&js_code={code}\
         &grant_type=authorization_code"
    );
    let answer = stage.get(&own).await;
    assert_eq!(answer["openid"], PLAYER);
    assert_eq!(answer["unionid"], "oUnion");
    assert_eq!(text(&answer["session_key"]).len(), 24);
    assert!(answer.get("errcode").is_none());
    assert_snapshot!(error(&stage.get(&own).await), @"40163 code been used (rid)");

    let token = stage.component_token().await;
    stage.authorize(&token, MINI).await;
    let code = js_code().await;
    let answer = stage
        .get(&format!(
            "/sns/component/jscode2session?appid={MINI}&js_code={code}\
             &grant_type=authorization_code&component_appid={COMPONENT}\
             &component_access_token={token}"
        ))
        .await;
    assert_eq!(answer["openid"], PLAYER);
    let answer = stage
        .get(&format!(
            "/sns/jscode2session?appid={SERVICE}&secret=service-secret&js_code=x\
             &grant_type=authorization_code"
        ))
        .await;
    assert_snapshot!(error(&answer), @"40013 invalid appid (rid)");
}

#[tokio::test]
async fn a_phone_number_comes_for_a_code_once() {
    let stage = Stage::start().await;
    let token = stage.own_token(MINI, "mini-secret").await;
    let body = json!({ "account": MINI, "user": PLAYER });
    let code = text(&stage.control("phone", body).await["code"]);
    let path = format!("/wxa/business/getuserphonenumber?access_token={token}");
    let answer = stage.post(&path, json!({ "code": code })).await;
    assert_eq!(error(&answer), "0 ok");
    assert_eq!(answer["phone_info"]["countryCode"], "86");
    assert_eq!(answer["phone_info"]["watermark"]["appid"], MINI);
    assert_eq!(text(&answer["phone_info"]["purePhoneNumber"]).len(), 11);
    let answer = stage.post(&path, json!({ "code": code })).await;
    assert_snapshot!(error(&answer), @"40163 code been used (rid)");
}

#[tokio::test]
async fn older_calls_say_that_their_json_is_text() {
    let stage = Stage::start().await;
    let answer = stage.get_raw("/sns/jscode2session?appid=x").await;
    assert_eq!(answer.headers()["content-type"], "text/plain");
    let answer = stage.get_raw("/cgi-bin/token").await;
    assert_eq!(
        answer.headers()["content-type"],
        "application/json; charset=utf-8"
    );
}
