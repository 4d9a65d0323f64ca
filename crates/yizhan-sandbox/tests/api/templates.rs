//! Template messages of service accounts: industries, templates, sending, and how it ends.

use crate::support::{FAN, MINI, PLAYER, SERVICE, Stage, error, text};
use insta::assert_snapshot;
use serde_json::{Value, json};

struct Desk {
    stage: Stage,
    token: String,
}

impl Desk {
    async fn start() -> Self {
        let stage = Stage::start().await;
        let token = stage.own_token(SERVICE, "service-secret").await;
        Self { stage, token }
    }

    async fn get(&self, name: &str) -> Value {
        let path = format!("/cgi-bin/{name}?access_token={}", self.token);
        self.stage.get(&path).await
    }

    async fn post(&self, name: &str, body: Value) -> Value {
        let path = format!("/cgi-bin/{name}?access_token={}", self.token);
        self.stage.post(&path, body).await
    }

    /// A template of two keywords.
    async fn template(&self) -> String {
        let body = json!({
            "template_id_short": "402", "keyword_name_list": ["商品名称", "订单金额"],
        });
        text(&self.post("template/api_add_template", body).await["template_id"])
    }

    fn message(template: &str) -> Value {
        json!({
            "touser": FAN,
            "template_id": template,
            "url": "https://example.com/orders/1",
            "data": { "thing2": { "value": "龙井" }, "amount4": { "value": "¥12.5" } },
        })
    }

    async fn send(&self, message: Value) -> Value {
        self.post("message/template/send", message).await
    }

    async fn statuses(&self, count: usize) -> Vec<String> {
        let pushed = self.stage.pushes("TEMPLATESENDJOBFINISH", count).await;
        let status = |clear: &String| {
            let (_, rest) = clear.split_once("<Status><![CDATA[").unwrap();
            rest.split_once("]]>").unwrap().0.to_owned()
        };
        pushed.iter().map(status).collect()
    }
}

#[tokio::test]
async fn industries_change_once_a_month() {
    let desk = Desk::start().await;
    assert_snapshot!(desk.get("template/get_industry").await, @r#"{"primary_industry":{"first_class":"IT科技","second_class":"IT软件与服务"},"secondary_industry":{"first_class":"餐饮","second_class":"餐饮"}}"#);
    let set = async |first: &str, second: &str| {
        let body = json!({ "industry_id1": first, "industry_id2": second });
        error(&desk.post("template/api_set_industry", body).await)
    };
    assert_snapshot!(set("1", "42").await, @"40102 invalid industry id (rid)");
    assert_eq!(set("13", "41").await, "0 ok");
    assert_snapshot!(set("1", "2").await, @"43100 change template too frequently (rid)");
    let shown = desk.get("template/get_industry").await;
    assert_eq!(shown["primary_industry"]["second_class"], "快递");
    assert_eq!(shown["secondary_industry"]["first_class"], "其它");
    desk.stage.advance(32 * 86_400).await;
    let token = desk.stage.own_token(SERVICE, "service-secret").await;
    let desk = Desk { token, ..desk };
    let body = json!({ "industry_id1": 1, "industry_id2": 2 });
    let answer = desk.post("template/api_set_industry", body).await;
    assert_eq!(error(&answer), "0 ok");
}

#[tokio::test]
async fn templates_are_taken_from_the_library_and_deleted() {
    let desk = Desk::start().await;
    let id = desk.template().await;
    let list = desk.get("template/get_all_private_template").await;
    let shown = list.to_string().replace(&id, "ID");
    assert_snapshot!(shown, @r#"{"template_list":[{"content":"商品名称:{{thing2.DATA}}\n订单金额:{{amount4.DATA}}\n","deputy_industry":"IT软件与服务","example":"商品名称:明前龙井\n订单金额:¥128.00\n","primary_industry":"IT科技","template_id":"ID","title":"订单发货通知"}]}"#);
    let mut said = String::new();
    for body in [
        json!({ "template_id_short": "TM00015" }),
        json!({ "template_id_short": "402", "keyword_name_list": ["价格"] }),
        json!({ "template_id_short": "402", "keyword_name_list": [] }),
    ] {
        said += &error(&desk.post("template/api_add_template", body).await);
        said += "\n";
    }
    assert_snapshot!(said, @r"
    40037 invalid template_id (rid)
    40246 invalid keyword name (rid)
    40246 invalid keyword name (rid)
    ");
    for _ in 1..25 {
        desk.template().await;
    }
    let body = json!({ "template_id_short": "402" });
    let answer = desk.post("template/api_add_template", body).await;
    assert_snapshot!(error(&answer), @"45026 template num exceeds limit (rid)");
    let body = json!({ "template_id": id });
    let remove = async || {
        error(
            &desk
                .post("template/del_private_template", body.clone())
                .await,
        )
    };
    assert_eq!(remove().await, "0 ok");
    assert_snapshot!(remove().await, @"40037 invalid template_id (rid)");
}

#[tokio::test]
async fn a_message_is_checked_before_it_is_taken() {
    let desk = Desk::start().await;
    let id = desk.template().await;
    let mut said = String::new();
    for change in [
        json!({ "touser": PLAYER }),
        json!({ "touser": "" }),
        json!({ "template_id": "unknown" }),
        json!({ "miniprogram": { "pagepath": "index" } }),
        json!({ "data": { "thing2": { "value": "龙井" } } }),
        json!({ "data": { "thing2": { "value": "龙井" }, "amount4": { "value": "much" } } }),
        json!({ "data": null }),
        json!({ "client_msg_id": "x".repeat(65) }),
    ] {
        let mut message = Desk::message(&id);
        for (name, value) in change.as_object().unwrap() {
            message[name] = value.clone();
        }
        said += &format!("{}\n", error(&desk.send(message).await));
    }
    assert_snapshot!(said, @r"
    40003 invalid openid (rid)
    40003 invalid openid (rid)
    40037 invalid template_id (rid)
    40013 invalid appid (rid)
    47003 argument invalid! data.amount4.value is empty (rid)
    47003 argument invalid! data.amount4.value invalid (rid)
    47003 argument invalid! data.thing2.value is empty (rid)
    45067 clientmsgid size out of limit (rid)
    ");
    let body = json!({ "openid_list": [FAN] });
    desk.post("tags/members/batchblacklist", body.clone()).await;
    let answer = desk.send(Desk::message(&id)).await;
    assert_snapshot!(error(&answer), @"43019 require remove blacklist (rid)");
    desk.post("tags/members/batchunblacklist", body).await;
    let body = json!({ "account": SERVICE, "openid": FAN, "subscribed": false });
    desk.stage.control("user", body).await;
    let answer = desk.send(Desk::message(&id)).await;
    assert_snapshot!(error(&answer), @"43004 require subscribe (rid)");
    let pushes = desk.stage.get("/sandbox/v1/pushes").await;
    assert_eq!(pushes["pushes"], json!([]));
}

#[tokio::test]
async fn the_account_is_told_how_a_message_ended() {
    let desk = Desk::start().await;
    let id = desk.template().await;
    let answer = desk.send(Desk::message(&id)).await;
    assert_eq!(error(&answer), "0 ok");
    let pushed = desk.stage.pushes("TEMPLATESENDJOBFINISH", 1).await;
    let told = format!(
        "<MsgID>{}</MsgID><Status><![CDATA[success]]></Status>",
        answer["msgid"]
    );
    assert!(pushed[0].contains(&told), "{}", pushed[0]);
    assert!(pushed[0].contains(&format!("<FromUserName><![CDATA[{FAN}]]>")));
    let blocks = json!({ "account": SERVICE, "openid": FAN, "blocks_messages": true });
    desk.stage.control("user", blocks).await;
    desk.send(Desk::message(&id)).await;
    assert_eq!(desk.statuses(2).await[1], "failed:user block");
    let outcome = json!({ "account": SERVICE, "outcome": "system_failed", "times": 1 });
    desk.stage.control("outcome", outcome).await;
    desk.send(Desk::message(&id)).await;
    assert_eq!(desk.statuses(3).await[2], "failed: system failed");
    desk.send(Desk::message(&id)).await;
    assert_eq!(desk.statuses(4).await[3], "failed:user block");
    let inbox = format!("/sandbox/v1/inbox?user={FAN}");
    let inbox = desk.stage.get(&inbox).await;
    assert_eq!(inbox["messages"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn one_message_is_sent_under_a_client_msg_id_in_ten_minutes() {
    let desk = Desk::start().await;
    let id = desk.template().await;
    let mut message = Desk::message(&id);
    message["client_msg_id"] = "order-1".into();
    let first = desk.send(message.clone()).await;
    let again = desk.send(message.clone()).await;
    assert_eq!(first["msgid"], again["msgid"]);
    desk.stage.advance(600).await;
    let later = desk.send(message).await;
    assert_ne!(first["msgid"], later["msgid"]);
    assert_eq!(desk.statuses(2).await.len(), 2);
}

#[tokio::test]
async fn a_template_of_the_console_and_what_a_reset_brings_back() {
    let desk = Desk::start().await;
    let body = json!({
        "account": SERVICE, "template_id": "T1", "content": "{{first.DATA}}\n{{keyword1.DATA}}",
    });
    desk.stage.control("template", body).await;
    let message = json!({
        "touser": FAN, "template_id": "T1",
        "data": { "first": { "value": "你好" }, "keyword1": { "value": 3 } },
    });
    assert_eq!(error(&desk.send(message.clone()).await), "0 ok");
    desk.stage.control("reset", json!({})).await;
    let token = desk.stage.own_token(SERVICE, "service-secret").await;
    let desk = Desk { token, ..desk };
    assert!(error(&desk.send(message).await).starts_with("40037 "));
}

#[tokio::test]
async fn only_service_accounts_have_template_messages() {
    let stage = Stage::with_more(
        "[[account]]\napp_id = \"wxs000000000000001\"\nsecret = \"s\"\nkind = \"subscription\"",
    )
    .await;
    for (account, secret) in [("wxs000000000000001", "s"), (MINI, "mini-secret")] {
        let token = stage.own_token(account, secret).await;
        let path = format!("/cgi-bin/template/get_all_private_template?access_token={token}");
        assert_eq!(
            error(&stage.get(&path).await),
            "48001 api unauthorized (rid)"
        );
    }
}
