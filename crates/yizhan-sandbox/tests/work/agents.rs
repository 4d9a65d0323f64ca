//! Applications: their settings and menus, and what a click pushes.

use crate::{
    developer::Turn,
    support::{APP, CORP, Office, TEA, error},
};
use insta::assert_snapshot;
use serde_json::{Value, json};

#[tokio::test]
async fn an_application_shows_and_sets_itself_only() {
    let office = Office::start().await;
    let token = office.token("app-secret").await;
    let get = async |call: &str| {
        office
            .get(&format!("/cgi-bin/{call}access_token={token}"))
            .await
    };
    assert_snapshot!(get("agent/list?").await, @r#"{"agentlist":[{"agentid":1000002,"name":"Application 1","square_logo_url":""}],"errcode":0,"errmsg":"ok"}"#);
    let set = async |body: Value| {
        let path = format!("/cgi-bin/agent/set?access_token={token}");
        error(&office.post(&path, body).await)
    };
    assert_eq!(
        set(
            json!({ "agentid": APP, "name": "点茶", "description": "喝茶去吧", "isreportenter": 1 })
        )
        .await,
        "0 ok"
    );
    let shown = get(&format!("agent/get?agentid={APP}&")).await;
    assert_eq!(
        (
            &shown["name"],
            &shown["description"],
            &shown["isreportenter"]
        ),
        (&json!("点茶"), &json!("喝茶去吧"), &json!(1))
    );
    let mut said = Vec::new();
    for body in [
        json!({}),
        json!({ "agentid": 5 }),
        json!({ "agentid": TEA }),
        json!({ "agentid": APP, "name": "" }),
        json!({ "agentid": APP, "description": "x" }),
        json!({ "agentid": APP, "isreportenter": 2 }),
        json!({ "agentid": APP, "home_url": "tea" }),
    ] {
        said.push(set(body).await);
    }
    assert_snapshot!(said.join("\n"), @r"
    41011 agentid missing
    40056 invalid agentid
    301002 not allow operate another agent with this accesstoken
    45022 app name size out of limit
    45004 description size out of limit
    40058 invalid request parameter: isreportenter must be 0 or 1
    40094 invalid url
    ");
}

#[tokio::test]
async fn a_menu_is_made_clicked_and_deleted() {
    let office = Office::answering(CORP, "", |_, _| Turn::body("")).await;
    let token = office.token("app-secret").await;
    let path = |call: &str| format!("/cgi-bin/menu/{call}?access_token={token}&agentid={APP}");
    assert_snapshot!(error(&office.get(&path("get")).await), @"46003 menu no exist");
    let click = json!({ "type": "click", "name": "今日茶", "key": "TODAY" });
    let view = json!({ "type": "view", "name": "搜索", "url": "https://example.com/" });
    let body = json!({ "button": [click, { "name": "更多", "sub_button": [view] }] });
    assert_eq!(
        error(&office.post(&path("create"), body.clone()).await),
        "0 ok"
    );
    assert_eq!(office.get(&path("get")).await["button"], body["button"]);
    for (button, event, key) in [
        ("TODAY", "click", "TODAY"),
        ("搜索", "view", "https://example.com/"),
    ] {
        let asked = json!({ "account": CORP, "agent": APP, "button": button });
        let answer = office.wechat.post("click", asked).await;
        assert_eq!(
            (&answer["message"]["Event"], &answer["message"]["EventKey"]),
            (&json!(event), &json!(key))
        );
    }
    let mut said = Vec::new();
    let under = |list: Value| json!([{ "name": "x", "sub_button": list }]);
    for buttons in [
        json!([]),
        json!(vec![click.clone(); 4]),
        json!([{ "type": "click", "name": "seventeen bytes..", "key": "k" }]),
        json!([{ "type": "click", "name": "x" }]),
        json!([{ "type": "dance", "name": "x" }]),
        json!([{ "type": "view", "name": "x" }]),
        under(json!(vec![click.clone(); 6])),
        under(json!([{ "type": "click", "name": "x".repeat(41), "key": "k" }])),
        under(json!([{ "name": "x", "sub_button": [click] }])),
    ] {
        said.push(error(
            &office
                .post(&path("create"), json!({ "button": buttons }))
                .await,
        ));
    }
    assert_snapshot!(said.join("\n"), @r"
    40016 invalid button size
    40016 invalid button size
    40018 invalid button name size
    40019 invalid button key size
    40017 invalid button type
    40020 invalid button url size
    40023 invalid sub button size
    40025 invalid sub button name size
    40022 invalid sub_menu level
    ");
    assert_eq!(error(&office.get(&path("delete")).await), "0 ok");
    assert!(error(&office.get(&path("get")).await).starts_with("46003 "));
}
