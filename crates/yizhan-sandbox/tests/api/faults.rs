//! Faults on calls, as a client meets them.

use crate::support::{FAN, SERVICE, Stage, error, text};
use serde_json::json;

#[tokio::test]
async fn a_fault_answers_an_errcode_so_many_times() {
    let stage = Stage::start().await;
    let token = stage.own_token(SERVICE, "service-secret").await;
    let fault = json!({ "match": { "path": "/cgi-bin/user/info" }, "errcode": -1, "times": 2 });
    stage.control("faults", fault).await;
    let path = format!("/cgi-bin/user/info?access_token={token}&openid={FAN}");
    for _ in 0..2 {
        assert_eq!(error(&stage.get(&path).await), "-1 system error (rid)");
    }
    assert_eq!(error(&stage.get(&path).await), "0 ");
}

#[tokio::test]
async fn a_fault_matches_the_account() {
    let stage = Stage::start().await;
    let fault = json!({ "match": { "account": SERVICE }, "errcode": 45009, "times": 1 });
    stage.control("faults", fault).await;
    stage.own_token(crate::support::MINI, "mini-secret").await;
    let path = format!(
        "/cgi-bin/token?grant_type=client_credential&appid={SERVICE}&secret=service-secret"
    );
    assert!(error(&stage.get(&path).await).starts_with("45009 "));
    assert_eq!(error(&stage.get(&path).await), "0 ");
}

#[tokio::test]
async fn a_lost_answer_has_had_its_effect() {
    let stage = Stage::start().await;
    let token = stage.component_token().await;
    for broken in [json!({ "drop": true }), json!({ "truncate": true })] {
        let code = text(&stage.consent(SERVICE).await["authorization_code"]);
        let mut fault = broken.clone();
        fault["match"] = json!({ "path": "/cgi-bin/component/api_query_auth" });
        fault["times"] = 1.into();
        stage.control("faults", fault).await;
        let url = stage.url(&format!(
            "/cgi-bin/component/api_query_auth?component_access_token={token}"
        ));
        let body = json!({
            "component_appid": crate::support::COMPONENT, "authorization_code": code,
        });
        let answer = stage.http.post(url).body(body.to_string()).send().await;
        let failed = match answer {
            Err(_) => true,
            Ok(answer) => answer.bytes().await.is_err(),
        };
        assert!(failed, "{broken}");
        let answer = stage.exchange(&token, &code).await;
        assert!(error(&answer).starts_with("61009 "), "{broken}: {answer}");
    }
}

#[tokio::test]
async fn a_gateway_in_between_answers_html() {
    let stage = Stage::start().await;
    let fault = json!({ "match": { "path": "/cgi-bin/*" }, "status": 502, "times": 1 });
    stage.control("faults", fault).await;
    let answer = stage.get_raw("/cgi-bin/token").await;
    assert_eq!(answer.status(), 502);
    assert_eq!(answer.headers()["content-type"], "text/html");
    assert_eq!(stage.get_raw("/cgi-bin/token").await.status(), 200);
}
