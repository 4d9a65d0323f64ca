//! Subscription messages: templates from the public library, consent, sending, and what is pushed.

use crate::support::{FAN, MINI, PLAYER, SERVICE, Stage, error, text};
use insta::assert_snapshot;
use serde_json::{Value, json};

struct Desk {
    stage: Stage,
    token: String,
    account: &'static str,
    openid: &'static str,
}

impl Desk {
    async fn of_mini() -> Self {
        Self::on(Stage::start().await, MINI, "mini-secret", PLAYER).await
    }

    async fn of_service() -> Self {
        Self::on(Stage::start().await, SERVICE, "service-secret", FAN).await
    }

    async fn on(stage: Stage, account: &'static str, secret: &str, openid: &'static str) -> Self {
        let token = stage.own_token(account, secret).await;
        Self {
            stage,
            token,
            account,
            openid,
        }
    }

    async fn get(&self, path: &str) -> Value {
        let joint = if path.contains('?') { '&' } else { '?' };
        let path = format!("/{path}{joint}access_token={}", self.token);
        self.stage.get(&path).await
    }

    async fn post(&self, path: &str, body: Value) -> Value {
        let path = format!("/{path}?access_token={}", self.token);
        self.stage.post(&path, body).await
    }

    async fn add(&self, tid: &str, kids: &[i64]) -> Value {
        let body = json!({ "tid": tid, "kidList": kids, "sceneDesc": "预约" });
        self.post("wxaapi/newtmpl/addtemplate", body).await
    }

    /// A template of two keywords.
    async fn template(&self) -> String {
        text(&self.add("401", &[1, 2]).await["priTmplId"])
    }

    async fn consents(&self, templates: &[&str], more: Value) -> Value {
        let mut body = json!({
            "account": self.account, "user": self.openid, "templates": templates,
        });
        for (name, value) in more.as_object().unwrap() {
            body[name] = value.clone();
        }
        self.stage.control("consent", body).await
    }

    fn message(&self, template: &str) -> Value {
        json!({
            "touser": self.openid,
            "template_id": template,
            "data": { "thing1": { "value": "龙井" }, "time2": { "value": "2026-05-01 15:00" } },
        })
    }

    async fn send(&self, template: &str) -> String {
        let path = if self.account == MINI {
            "send"
        } else {
            "bizsend"
        };
        let path = format!("cgi-bin/message/subscribe/{path}");
        error(&self.post(&path, self.message(template)).await)
    }
}

#[tokio::test]
async fn the_library_is_looked_up_by_category() {
    let desk = Desk::of_mini().await;
    assert_snapshot!(desk.get("wxaapi/newtmpl/getcategory").await, @r#"{"data":[{"id":612,"name":"信息查询"}],"errcode":0,"errmsg":"ok"}"#);
    let titles = "wxaapi/newtmpl/getpubtemplatetitles";
    let page = desk
        .get(&format!("{titles}?ids=612,616&start=1&limit=2"))
        .await;
    assert_snapshot!(page, @r#"{"count":4,"data":[{"categoryId":"612","tid":402,"title":"订单发货通知","type":2},{"categoryId":"616","tid":403,"title":"审核结果通知","type":2}],"errcode":0,"errmsg":"ok"}"#);
    let mut said = String::new();
    for query in [
        "start=0&limit=1",
        "ids=x&start=0&limit=1",
        "ids=1&start=0&limit=1",
        "ids=612&start=-1&limit=1",
        "ids=612&start=0&limit=31",
    ] {
        said += &format!("{}\n", error(&desk.get(&format!("{titles}?{query}")).await));
    }
    assert_snapshot!(said, @r"
    200018 missing category ids (rid)
    200019 invalid category ids (rid)
    200019 invalid category ids (rid)
    200016 invalid start (rid)
    200017 invalid limit (rid)
    ");
    let keywords = desk
        .get("wxaapi/newtmpl/getpubtemplatekeywords?tid=403")
        .await;
    assert_eq!(keywords["count"], 3);
    assert_snapshot!(keywords["data"][1], @r#"{"example":"2026-05-01 15:00","kid":2,"name":"审核时间","rule":"time"}"#);
    let unknown = desk
        .get("wxaapi/newtmpl/getpubtemplatekeywords?tid=1")
        .await;
    assert_snapshot!(error(&unknown), @"200014 invalid tid (rid)");
}

#[tokio::test]
async fn templates_are_added_listed_and_deleted() {
    let desk = Desk::of_mini().await;
    let id = desk.template().await;
    let list = desk.get("wxaapi/newtmpl/gettemplate").await;
    assert_snapshot!(list.to_string().replace(&id, "ID"), @r#"{"data":[{"content":"预约项目:{{thing1.DATA}}\n预约时间:{{time2.DATA}}\n","example":"预约项目:龙井一壶\n预约时间:2026年5月1日 15:00\n","priTmplId":"ID","title":"预约成功通知","type":2}],"errcode":0,"errmsg":"ok"}"#);
    let mut said = String::new();
    for (tid, kids) in [
        ("1", &[1, 2][..]),
        ("401", &[1]),
        ("401", &[1, 1]),
        ("401", &[1, 99]),
        ("402", &[1, 2, 3, 4, 5, 6]),
    ] {
        said += &format!("{}\n", error(&desk.add(tid, kids).await));
    }
    let long = json!({ "tid": "401", "kidList": [1, 2], "sceneDesc": "长".repeat(16) });
    said += &error(&desk.post("wxaapi/newtmpl/addtemplate", long).await);
    assert_snapshot!(said, @r"
    200014 invalid tid (rid)
    200020 invalid kidList (rid)
    200020 invalid kidList (rid)
    200020 invalid kidList (rid)
    200020 invalid kidList (rid)
    200021 invalid sceneDesc (rid)
    ");
    for _ in 1..25 {
        desk.template().await;
    }
    let full = desk.add("401", &[2, 1]).await;
    assert_snapshot!(error(&full), @"200012 template num exceeds limit (rid)");
    let body = json!({ "priTmplId": id });
    let remove = async || error(&desk.post("wxaapi/newtmpl/deltemplate", body.clone()).await);
    assert_eq!(remove().await, "0 ok");
    assert_snapshot!(remove().await, @"200014 invalid tid (rid)");
    assert!(desk.send(&id).await.starts_with("40037 "));
}

#[tokio::test]
async fn each_message_of_a_mini_program_uses_a_consent_up() {
    let desk = Desk::of_mini().await;
    let id = desk.template().await;
    assert_snapshot!(desk.send(&id).await, @"43101 user refuse to accept the msg (rid)");
    desk.consents(&[&id], json!({})).await;
    let twice = desk.consents(&[&id], json!({})).await;
    assert_eq!(twice["left"][&id], 2);
    let popup = desk.stage.pushes("subscribe_msg_popup_event", 2).await;
    let told = format!(
        "<SubscribeMsgPopupEvent><List><PopupScene>0</PopupScene><SubscribeStatusString><![CDATA[accept]]></SubscribeStatusString><TemplateId><![CDATA[{id}]]></TemplateId></List></SubscribeMsgPopupEvent>"
    );
    assert!(popup[0].contains(&told), "{}", popup[0]);
    for _ in 0..2 {
        assert_eq!(desk.send(&id).await, "0 ok");
    }
    assert!(desk.send(&id).await.starts_with("43101 "));
    let sent = desk.stage.pushes("subscribe_msg_sent_event", 2).await;
    assert!(sent[0].contains("<ErrorCode>0</ErrorCode><ErrorStatus><![CDATA[success]]>"));
}

#[tokio::test]
async fn what_is_wrong_with_a_message_uses_no_consent_up() {
    let desk = Desk::of_mini().await;
    let id = desk.template().await;
    desk.consents(&[&id], json!({})).await;
    let mut said = String::new();
    for (name, value) in [
        ("touser", json!(FAN)),
        ("template_id", json!("unknown")),
        ("data", json!({ "thing1": { "value": "龙井" } })),
        (
            "data",
            json!({ "thing1": { "value": "龙井" }, "time2": { "value": "soon" } }),
        ),
        ("miniprogram_state", json!("beta")),
    ] {
        let mut message = desk.message(&id);
        message[name] = value;
        let answer = desk.post("cgi-bin/message/subscribe/send", message).await;
        said += &format!("{}\n", error(&answer));
    }
    assert_snapshot!(said, @r"
    40003 invalid openid (rid)
    40037 invalid template_id (rid)
    47003 argument invalid! data.time2.value is empty (rid)
    47003 argument invalid! data.time2.value invalid (rid)
    40097 invalid args (rid)
    ");
    assert_eq!(desk.send(&id).await, "0 ok");
    let answer = desk
        .post("cgi-bin/message/subscribe/bizsend", desk.message(&id))
        .await;
    assert_eq!(error(&answer), "48001 api unauthorized (rid)");
}

#[tokio::test]
async fn a_refusal_takes_back_what_was_allowed_and_long_term_consent_stays() {
    let desk = Desk::of_mini().await;
    let id = desk.template().await;
    let body = json!({
        "account": MINI, "template_id": "T3", "purpose": "always",
        "content": "{{thing1.DATA}}{{time2.DATA}}",
    });
    desk.stage.control("template", body).await;
    let both = desk.consents(&[&id, "T3"], json!({})).await;
    assert_eq!(both["left"], json!({ id.as_str(): 1, "T3": null }));
    for _ in 0..3 {
        assert_eq!(desk.send("T3").await, "0 ok");
    }
    let settings = json!({ "status": "reject", "in_settings": true });
    desk.consents(&[&id, "T3"], settings).await;
    for template in [id.as_str(), "T3"] {
        assert!(desk.send(template).await.starts_with("43101 "));
    }
    let changed = desk.stage.pushes("subscribe_msg_change_event", 1).await;
    assert_eq!(changed[0].matches("<List>").count(), 2);
    assert!(!changed[0].contains("PopupScene"));
}

#[tokio::test]
async fn json_has_the_list_on_top_and_bare_when_it_has_one_entry() {
    let more = "[[account]]\napp_id = \"wxj000000000000001\"\nsecret = \"s\"\nkind = \"mini_program\"\nformat = \"json\"\nmode = \"plain\"\npush_url = \"http://127.0.0.1:1/nobody-listens\"";
    let stage = Stage::with_more(more).await;
    let desk = Desk::on(stage, "wxj000000000000001", "s", "oJson").await;
    let id = desk.template().await;
    desk.consents(&[&id], json!({})).await;
    let popup = desk.stage.pushes("subscribe_msg_popup_event", 1).await;
    let popup: Value = serde_json::from_str(&popup[0]).unwrap();
    assert_eq!(popup["List"]["PopupScene"], "0");
    let other = desk.template().await;
    desk.consents(&[&id, &other], json!({ "status": "reject" }))
        .await;
    let popup = desk.stage.pushes("subscribe_msg_popup_event", 2).await;
    let popup: Value = serde_json::from_str(&popup[1]).unwrap();
    assert_eq!(popup["List"][1]["SubscribeStatusString"], "reject");
    assert_eq!(popup["FromUserName"], "oJson");
}

#[tokio::test]
async fn official_accounts_send_by_bizsend_and_hear_what_became_of_it() {
    let desk = Desk::of_service().await;
    let id = desk.template().await;
    desk.consents(&[&id], json!({})).await;
    let popup = desk.stage.pushes("subscribe_msg_popup_event", 1).await;
    assert!(popup[0].contains("<PopupScene>2</PopupScene>"));
    let outcome = json!({ "account": SERVICE, "outcome": "user_block", "times": 1 });
    desk.stage.control("outcome", outcome).await;
    // Nobody need follow for it.
    let left = json!({ "account": SERVICE, "openid": FAN, "subscribed": false });
    desk.stage.control("user", left).await;
    assert_eq!(desk.send(&id).await, "0 ok");
    let sent = desk.stage.pushes("subscribe_msg_sent_event", 1).await;
    assert!(
        sent[0].contains("<ErrorCode>43101</ErrorCode>"),
        "{}",
        sent[0]
    );
    let answer = desk
        .post("cgi-bin/message/subscribe/send", desk.message(&id))
        .await;
    assert_eq!(error(&answer), "48001 api unauthorized (rid)");
}

#[tokio::test]
async fn a_message_confirmed_on_a_page_is_sent_once_for_each_scene() {
    let desk = Desk::of_service().await;
    let body = json!({
        "account": SERVICE, "template_id": "T1", "purpose": "confirmed",
        "content": "{{content.DATA}}",
    });
    desk.stage.control("template", body).await;
    let send = async |scene: Value, title: &str| {
        let body = json!({
            "touser": FAN, "template_id": "T1", "scene": scene, "title": title,
            "data": { "content": { "value": "茶好了", "color": "#173177" } },
        });
        error(&desk.post("cgi-bin/message/template/subscribe", body).await)
    };
    assert!(send(json!("7"), "通知").await.starts_with("43101 "));
    for scene in [7, 7, 8] {
        let answer = desk.consents(&["T1"], json!({ "scene": scene })).await;
        assert_eq!(answer["deliveries"], json!([]));
    }
    assert_snapshot!(send(json!("7"), "").await, @"47001 data format error (rid)");
    assert_snapshot!(send(json!("7"), "十六个字的标题实在是太长了不行啊").await, @"45003 title size out of limit (rid)");
    assert_snapshot!(send(json!(10_001), "通知").await, @"40097 invalid args (rid)");
    assert_eq!(send(json!("7"), "通知").await, "0 ok");
    assert!(send(json!("7"), "通知").await.starts_with("43101 "));
    assert_eq!(send(Value::Null, "通知").await, "0 ok");
    assert!(send(Value::Null, "通知").await.starts_with("43101 "));
}
