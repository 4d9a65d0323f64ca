//! The page on which a corp installs a suite.

use crate::{
    developer::{Turn, member},
    support::{CORP, Office, SUITE, error, text},
};
use insta::assert_snapshot;
use serde_json::{Value, json};
use url::Url;

async fn pre_auth_code(office: &Office, token: &str) -> String {
    let path = format!("/cgi-bin/service/get_pre_auth_code?suite_access_token={token}");
    let answer = office.get(&path).await;
    assert_eq!(answer["expires_in"], 1_200);
    text(&answer["pre_auth_code"])
}

fn link(code: &str) -> String {
    format!(
        "/3rdapp/install?suite_id={SUITE}&pre_auth_code={code}&redirect_uri=https%3A%2F%2Fx.example%2Fcb%3Ftenant%3D7&state=S1"
    )
}

async fn open(office: &Office, path: &str) -> String {
    let answer = office.wechat.http.get(office.wechat.url(path)).send().await;
    let answer = answer.unwrap();
    assert_eq!(answer.status(), 200);
    answer.text().await.unwrap()
}

/// Presses a button of the page: where the browser is sent, or the page that it sees.
async fn press(office: &Office, code: &str, corp: &str, decision: &str) -> Result<Url, String> {
    let body = form_urlencoded::Serializer::new(String::new())
        .extend_pairs([
            ("suite_id", SUITE),
            ("pre_auth_code", code),
            ("redirect_uri", "https://x.example/cb?tenant=7"),
            ("state", "S1"),
            ("account", corp),
            ("decision", decision),
        ])
        .finish();
    let request = office
        .wechat
        .http
        .post(office.wechat.url("/3rdapp/install"));
    let answer = request.body(body).send().await.unwrap();
    match answer.headers().get("location") {
        Some(to) => Ok(Url::parse(to.to_str().unwrap()).unwrap()),
        None => Err(answer.text().await.unwrap()),
    }
}

#[tokio::test]
async fn an_administrator_clicks_through_it() {
    let office = Office::start().await;
    let token = office.suite_token().await;
    let code = pre_auth_code(&office, &token).await;
    let set = json!({ "pre_auth_code": code, "session_info": { "auth_type": 1 } });
    assert_eq!(
        error(&office.service(&token, "set_session_info", set).await),
        "0 ok"
    );
    let page = open(&office, &link(&code)).await;
    assert!(
        page.contains("点单") && page.contains(&format!("value=\"{CORP}\"")),
        "{page}"
    );
    let back = press(&office, &code, CORP, "agree").await.unwrap();
    let query: Vec<(String, String)> = back.query_pairs().into_owned().collect();
    let names: Vec<&str> = query.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["tenant", "auth_code", "expires_in", "state"]);
    assert_eq!((query[2].1.as_str(), query[3].1.as_str()), ("600", "S1"));
    // The provider's own site is told by the redirect only.
    let kinds: Vec<_> = office
        .developer
        .seen()
        .iter()
        .filter_map(|push| member(&push.clear, "InfoType"))
        .collect();
    assert_eq!(kinds, ["suite_ticket"]);
    let asked = json!({ "auth_code": query[1].1 });
    let answer = office.service(&token, "get_permanent_code", asked).await;
    assert_eq!(
        (&answer["auth_corp_info"]["corpid"], &answer["state"]),
        (&json!(CORP), &json!("S1"))
    );
    let page = open(&office, &link(&code)).await;
    assert!(page.contains("已安装"), "{page}");
}

#[tokio::test]
async fn a_refusal_installs_nothing_and_a_bad_link_says_why() {
    let office = Office::start().await;
    let token = office.suite_token().await;
    let code = pre_auth_code(&office, &token).await;
    assert!(
        press(&office, &code, CORP, "refuse")
            .await
            .unwrap_err()
            .contains("已取消")
    );
    assert!(
        press(&office, &code, "ww0", "agree")
            .await
            .unwrap_err()
            .contains("no such corp")
    );
    let good = link(&code);
    let mut said = Vec::new();
    for path in [
        good.replace(SUITE, "ww0"),
        good.replace(&code, "x"),
        good.replace("https%3A%2F%2F", "javascript%3A"),
        good.replace("state=S1", "state=S-1"),
    ] {
        let page = open(&office, &path).await;
        let (_, rest) = page.split_once("<p id=\"message\">").unwrap();
        said.push(rest.split_once('<').unwrap().0.to_owned());
    }
    office.advance(1_200).await;
    assert!(open(&office, &good).await.contains("expired"));
    let set = json!({ "pre_auth_code": code, "session_info": { "auth_type": 1 } });
    let token = office.suite_token().await;
    said.push(error(
        &office
            .service(&token, "set_session_info", set.clone())
            .await,
    ));
    let mut other = set;
    other["pre_auth_code"] = "x".into();
    said.push(error(
        &office.service(&token, "set_session_info", other).await,
    ));
    assert_snapshot!(said.join("\n"), @r"
    suite_id is missing or names no suite of this world.
    pre_auth_code is missing, unknown, or belongs to another suite.
    redirect_uri must begin with http:// or https://
    state holds letters and digits, 128 bytes at most.
    42007 pre_auth_code expired
    40077 invalid pre_auth_code
    ");
    let world = office.wechat.get("world").await;
    assert_eq!(world["corps"][0]["suites"], json!([]));
}

#[tokio::test]
async fn the_event_can_come_too_before_or_after_the_redirect() {
    let rules = "site_install_event = true";
    let office = Office::answering(SUITE, rules, |_, _| Turn::body("success")).await;
    let token = office.suite_token().await;
    let code = pre_auth_code(&office, &token).await;
    press(&office, &code, CORP, "agree").await.unwrap();
    let push = office.developer.seen().pop().unwrap().clear;
    assert_eq!(member(&push, "State").as_deref(), Some("S1"));

    // The control API chooses the order for one installation, and plays the browser.
    let back = format!("{}/back", office.developer.url);
    for (order, first) in [("push-first", "/command"), ("redirect-first", "/back")] {
        let before = office.developer.seen().len();
        let asked = json!({ "suite": SUITE, "account": CORP, "order": order, "redirect_uri": back, "visit": true, "gap_ms": 1 });
        let answer = office.wechat.post("authorize", asked).await;
        assert_eq!(answer["delivery"]["accepted"], true, "{answer}");
        let seen = office.developer.seen();
        assert_eq!(
            (seen.len() - before, seen[before].path.as_str()),
            (2, first)
        );
    }
    let asked: Value = json!({ "suite": SUITE, "account": CORP, "redirect_uri": back });
    office
        .wechat
        .post("rules", json!({ "site_install_event": false }))
        .await;
    let answer = office.wechat.post("authorize", asked).await;
    assert_eq!(
        (&answer["delivery"], &answer["event_code"]),
        (&Value::Null, &Value::Null)
    );
    assert_eq!(
        error(
            &office
                .service(
                    &token,
                    "v2/get_permanent_code",
                    json!({ "auth_code": answer["auth_code"] })
                )
                .await
        ),
        "0 ok"
    );
}
