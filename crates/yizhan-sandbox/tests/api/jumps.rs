//! Rules by which ordinary QR codes open a mini program.

use crate::{
    agency::Agency,
    support::{MINI, SERVICE, error, text},
};
use insta::assert_snapshot;
use serde_json::{Value, json};

async fn call(agency: &Agency, name: &str, body: Value) -> Value {
    agency
        .on_behalf(&format!("cgi-bin/wxopen/qrcodejump{name}"), body)
        .await
}

async fn said(agency: &Agency, name: &str, body: Value) -> String {
    error(&call(agency, name, body).await)
}

fn rule(prefix: &str) -> Value {
    json!({
        "prefix": prefix, "permit_sub_rule": 1, "path": "pages/index/index", "open_version": 2,
        "debug_url": [format!("{prefix}?a=1")], "is_edit": 0,
    })
}

fn with(mut rule: Value, name: &str, value: Value) -> Value {
    rule[name] = value;
    rule
}

/// Where the file of the mini program could be put.
async fn proven() -> Agency {
    let agency = Agency::start().await;
    let file = call(&agency, "download", json!({})).await;
    assert!(text(&file["file_name"]).ends_with(".txt"));
    assert_eq!(file, call(&agency, "download", json!({})).await);
    agency
}

const SHOP: &str = "https://tea.cn/shop";

#[tokio::test]
async fn a_rule_is_added_changed_published_and_deleted() {
    let agency = Agency::start().await;
    assert_snapshot!(said(&agency, "add", rule(SHOP)).await, @"85069 check confirm file fail (rid)");
    let agency = proven().await;
    assert_eq!(said(&agency, "add", rule(SHOP)).await, "0 ok");
    assert_snapshot!(said(&agency, "add", rule(SHOP)).await, @"85071 prefix added repeated (rid)");
    let changed = with(rule(SHOP), "is_edit", json!(1));
    assert_eq!(
        said(
            &agency,
            "add",
            with(changed.clone(), "open_version", json!(3))
        )
        .await,
        "0 ok"
    );
    let unknown = with(rule("https://tea.cn/other"), "is_edit", json!(1));
    assert_snapshot!(said(&agency, "add", unknown).await, @"40097 invalid args (rid)");
    let list = call(&agency, "get", json!({})).await;
    assert_snapshot!(list, @r#"{"errcode":0,"errmsg":"ok","list_size":1,"qrcodejump_open":1,"qrcodejump_pub_quota":100,"rule_list":[{"debug_url":["https://tea.cn/shop?a=1"],"open_version":3,"path":"pages/index/index","permit_sub_rule":1,"prefix":"https://tea.cn/shop","state":1}],"total_count":1}"#);

    let one = json!({ "prefix": SHOP });
    assert_snapshot!(said(&agency, "publish", one.clone()).await, @"85074 not published (rid)");
    agency.publish(1).await;
    assert_snapshot!(said(&agency, "publish", json!({ "prefix": "https://x.cn/" })).await, @"85095 data is abnormal, delete it and add it again (rid)");
    for _ in 0..2 {
        assert_eq!(said(&agency, "publish", one.clone()).await, "0 ok");
    }
    let list = call(&agency, "get", json!({})).await;
    assert_eq!(
        (
            &list["rule_list"][0]["state"],
            &list["qrcodejump_pub_quota"]
        ),
        (&json!(2), &json!(99))
    );
    // What is published stays as it is.
    assert_snapshot!(said(&agency, "add", changed).await, @"40097 invalid args (rid)");
    for _ in 0..2 {
        assert_eq!(said(&agency, "delete", one.clone()).await, "0 ok");
    }
    assert_eq!(call(&agency, "get", json!({})).await["list_size"], 0);
}

#[tokio::test]
async fn a_rule_says_what_is_wrong_with_it() {
    let agency = proven().await;
    let mut told = String::new();
    for wrong in [
        rule("tea.cn/shop"),
        rule("ftp://tea.cn/shop"),
        with(rule(SHOP), "path", json!("")),
        with(rule(SHOP), "open_version", json!(4)),
        with(rule(SHOP), "permit_sub_rule", json!(0)),
        with(rule(SHOP), "debug_url", json!(["https://tea.cn/other"])),
        with(rule(SHOP), "debug_url", json!(vec![SHOP; 6])),
    ] {
        told += &format!("{}\n", said(&agency, "add", wrong).await);
    }
    assert_snapshot!(told, @r"
    85066 illegal prefix (rid)
    85066 illegal prefix (rid)
    40097 invalid args (rid)
    40097 invalid args (rid)
    40097 invalid args (rid)
    85068 test url is not the sub prefix (rid)
    40097 invalid args (rid)
    ");
}

#[tokio::test]
async fn a_hundred_rules_are_published_in_a_month() {
    let mut agency = proven().await;
    agency.publish(1).await;
    for n in 0..101 {
        let prefix = format!("{SHOP}/{n:03}");
        assert_eq!(said(&agency, "add", rule(&prefix)).await, "0 ok");
        let answer = said(&agency, "publish", json!({ "prefix": prefix })).await;
        if n == 100 {
            assert!(answer.starts_with("886000 "), "{answer}");
        } else {
            assert_eq!(answer, "0 ok");
        }
    }
    let page = json!({ "get_type": 2, "page_num": 2, "page_size": 60 });
    let list = call(&agency, "get", page).await;
    assert_eq!(
        (&list["list_size"], &list["total_count"]),
        (&json!(41), &json!(101))
    );
    assert_eq!(list["rule_list"][40]["state"], 1);
    let some = json!({ "get_type": 1, "prefix_list": [format!("{SHOP}/007"), SHOP] });
    assert_eq!(call(&agency, "get", some).await["list_size"], 1);
    for wrong in [
        json!({ "get_type": 1 }),
        json!({ "get_type": 2, "page_num": 0, "page_size": 10 }),
        json!({ "get_type": 2, "page_num": 1, "page_size": 201 }),
        json!({ "get_type": 3 }),
    ] {
        assert_eq!(call(&agency, "get", wrong).await["errcode"], 40097);
    }
    agency.days_later(31).await;
    let last = json!({ "prefix": format!("{SHOP}/100") });
    assert_eq!(said(&agency, "publish", last).await, "0 ok");
}

#[tokio::test]
async fn an_address_belongs_to_one_mini_program_only() {
    let other = "wxb000000000000002";
    let more = format!(
        "[[account]]\napp_id = \"{other}\"\nsecret = \"other-secret\"\nkind = \"mini_program\""
    );
    let agency = Agency::with_more(&more).await;
    call(&agency, "download", json!({})).await;
    let alone = with(rule(SHOP), "permit_sub_rule", json!(2));
    assert_eq!(said(&agency, "add", alone).await, "0 ok");
    assert_eq!(said(&agency, "add", rule("https://tea.cn/b")).await, "0 ok");
    let token = agency.stage.own_token(other, "other-secret").await;
    let add = async |prefix: &str| {
        let path = format!("/cgi-bin/wxopen/qrcodejumpadd?access_token={token}");
        error(&agency.stage.post(&path, rule(prefix)).await)
    };
    let path = format!("/cgi-bin/wxopen/qrcodejumpdownload?access_token={token}");
    agency.stage.post(&path, json!({})).await;
    assert_snapshot!(add(SHOP).await, @"85072 prefix owned by other (rid)");
    assert_snapshot!(add(&format!("{SHOP}/7")).await, @"85072 prefix owned by other (rid)");
    assert_eq!(add("https://tea.cn/b/7").await, "0 ok");
}

#[tokio::test]
async fn a_service_account_s_own_codes_open_a_mini_program() {
    let agency = Agency::start().await;
    agency.publish(1).await;
    let token = agency.stage.own_token(SERVICE, "service-secret").await;
    let call = async |name: &str, body: Value| {
        let path = format!("/cgi-bin/wxopen/qrcodejump{name}?access_token={token}");
        agency.stage.post(&path, body).await
    };
    let prefix = "http://weixin.qq.com/q/02P5KzM_xxxxx";
    let rule =
        json!({ "prefix": prefix, "appid": MINI, "path": "pages/index/index", "is_edit": 0 });
    assert_eq!(error(&call("add", rule.clone()).await), "0 ok");
    let elsewhere = with(rule.clone(), "prefix", json!(SHOP));
    assert_snapshot!(error(&call("add", elsewhere).await), @"85066 illegal prefix (rid)");
    let unknown = with(rule, "appid", json!("wx0"));
    assert_snapshot!(error(&call("add", unknown).await), @"40013 invalid appid (rid)");
    assert_eq!(
        error(&call("publish", json!({ "prefix": prefix })).await),
        "0 ok"
    );
    let list = call("get", json!({ "appid": MINI, "get_type": 0 })).await;
    assert_snapshot!(list["rule_list"], @r#"[{"path":"pages/index/index","prefix":"http://weixin.qq.com/q/02P5KzM_xxxxx","state":2}]"#);
    assert_snapshot!(error(&call("get", json!({})).await), @"40013 invalid appid (rid)");
}
