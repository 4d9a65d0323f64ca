//! Messages of applications: to whom they go, what they hold, and what becomes of them.

use crate::support::{APP, CORP, Office, TEA, error, text};
use insta::assert_snapshot;
use serde_json::{Value, json};

/// An application that writes.
struct Writer {
    office: Office,
    token: String,
    agent: u64,
}

impl Writer {
    async fn start(secret: &str, agent: u64) -> Self {
        let office = Office::start().await;
        let token = office.token(secret).await;
        Self {
            office,
            token,
            agent,
        }
    }

    async fn post(&self, call: &str, mut body: Value) -> Value {
        body["agentid"] = self.agent.into();
        let path = format!("/cgi-bin/message/{call}?access_token={}", self.token);
        self.office.post(&path, body).await
    }

    /// Sends a text to whom `to` says.
    async fn text(&self, mut to: Value) -> Value {
        to["msgtype"] = "text".into();
        to["text"] = json!({ "content": "喝茶" });
        self.post("send", to).await
    }

    /// How many messages a member has got.
    async fn got(&self, user: &str) -> usize {
        let inbox = self.inbox(user).await;
        inbox.as_array().unwrap().len()
    }

    async fn inbox(&self, user: &str) -> Value {
        let path = format!("inbox?user={user}&account={CORP}");
        self.office.wechat.get(&path).await["messages"].clone()
    }
}

/// An answer without what is drawn at random.
fn plain(mut answer: Value) -> String {
    assert!(answer["msgid"].is_string(), "{answer}");
    answer["msgid"] = "…".into();
    answer.to_string()
}

#[tokio::test]
async fn a_message_reaches_whom_it_can() {
    let writer = Writer::start("app-secret", APP).await;
    assert_snapshot!(plain(writer.text(json!({ "touser": "LILEI|Nobody|lucy" })).await), @r#"{"errcode":0,"errmsg":"ok","invalidparty":"","invalidtag":"","invaliduser":"nobody","msgid":"…"}"#);
    assert_snapshot!(plain(writer.text(json!({ "toparty": "2|99", "totag": "1|98" })).await), @r#"{"errcode":0,"errmsg":"ok","invalidparty":"99","invalidtag":"98","invaliduser":"","msgid":"…"}"#);
    assert_eq!(
        (
            writer.got("LiLei").await,
            writer.got("hanmeimei").await,
            writer.got("lucy").await
        ),
        (1, 1, 2)
    );
    writer.text(json!({ "touser": "@all" })).await;
    assert_eq!(
        (writer.got("LiLei").await, writer.got("lucy").await),
        (2, 3)
    );
    let mut said = Vec::new();
    for to in [
        json!({}),
        json!({ "touser": "nobody|no one" }),
        json!({ "touser": vec!["x"; 1_001].join("|") }),
        json!({ "toparty": vec!["1"; 101].join("|") }),
        json!({ "totag": vec!["1"; 101].join("|") }),
    ] {
        said.push(error(&writer.text(to).await));
    }
    assert_snapshot!(said.join("\n"), @r"
    82001 all targets are invalid
    81013 user & party & tag all invalid
    40032 invalid userid list size
    82002 too many parties
    82003 too many tags
    ");
    let inbox = writer.inbox("LiLei").await;
    assert_eq!(
        (&inbox[0]["type"], &inbox[0]["message"]["text"]["content"]),
        (&json!("text"), &json!("喝茶"))
    );
}

#[tokio::test]
async fn an_application_writes_to_its_scope_in_its_own_name() {
    let writer = Writer::start("tea-secret", TEA).await;
    assert_snapshot!(plain(writer.text(json!({ "touser": "LiLei|lucy" })).await), @r#"{"errcode":0,"errmsg":"ok","invalidparty":"","invalidtag":"","invaliduser":"lilei","msgid":"…"}"#);
    assert_snapshot!(error(&writer.text(json!({ "touser": "LiLei" })).await), @"81013 user & party & tag all invalid");
    writer.text(json!({ "touser": "@all" })).await;
    assert_eq!(
        (writer.got("LiLei").await, writer.got("lucy").await),
        (0, 2)
    );
    let other = Writer {
        agent: APP,
        ..writer
    };
    assert_snapshot!(error(&other.text(json!({ "touser": "lucy" })).await), @"301002 not allow operate another agent with this accesstoken");
    let nobody = Writer { agent: 5, ..other };
    assert_snapshot!(error(&nobody.text(json!({ "touser": "lucy" })).await), @"40056 invalid agentid");
}

#[tokio::test]
async fn every_type_has_its_members() {
    let writer = Writer::start("app-secret", APP).await;
    let send = async |kind: &str, content: Value| {
        let mut body = json!({ "touser": "lucy", "msgtype": kind });
        body[kind] = content;
        error(&writer.post("send", body).await)
    };
    let article = json!({ "title": "茶", "url": "https://example.com/" });
    let mut said = Vec::new();
    for (kind, content) in [
        ("text", json!({ "content": "" })),
        ("image", json!({ "media_id": "x" })),
        ("file", json!({})),
        (
            "textcard",
            json!({ "title": "t", "description": "d", "url": "u" }),
        ),
        ("textcard", json!({ "title": "t", "url": "u" })),
        ("news", json!({ "articles": [article] })),
        ("news", json!({ "articles": vec![article; 9] })),
        ("news", json!({ "articles": [{ "title": "t" }] })),
        ("markdown", json!({ "content": "**茶**" })),
        (
            "miniprogram_notice",
            json!({ "appid": "wx1", "title": "会议室预订" }),
        ),
        (
            "miniprogram_notice",
            json!({ "appid": "wx1", "title": "短" }),
        ),
        ("template_card", json!({ "card_type": "text_notice" })),
        (
            "template_card",
            json!({ "card_type": "button_interaction" }),
        ),
        ("template_card", json!({ "card_type": "dance" })),
        ("music", json!({})),
    ] {
        said.push(format!("{kind}: {}", send(kind, content).await));
    }
    assert_snapshot!(said.join("\n"), @r"
    text: 44004 empty content
    image: 40007 invalid media_id
    file: 41006 media_id missing
    textcard: 0 ok
    textcard: 41033 description missing
    news: 0 ok
    news: 45008 article size out of limit
    news: 41010 url missing
    markdown: 0 ok
    miniprogram_notice: 0 ok
    miniprogram_notice: 40058 invalid request parameter: title has 4 to 12 characters
    template_card: 0 ok
    template_card: 40058 invalid request parameter: task_id is missing
    template_card: 40058 invalid request parameter: card_type
    music: 40008 invalid message type
    ");
    let long = json!({ "content": "茶".repeat(1_000) });
    assert_eq!(send("text", long).await, "0 ok");
    let inbox = writer.inbox("lucy").await;
    let last = inbox.as_array().unwrap().last().unwrap();
    assert_eq!(
        text(&last["message"]["text"]["content"]).len(),
        2_046,
        "cut, not refused"
    );
}

#[tokio::test]
async fn a_repeated_message_is_dropped_if_that_is_wanted() {
    let writer = Writer::start("app-secret", APP).await;
    let to =
        json!({ "touser": "lucy", "enable_duplicate_check": 1, "duplicate_check_interval": 60 });
    let first = writer.text(to.clone()).await;
    assert_eq!(writer.text(to.clone()).await["msgid"], first["msgid"]);
    assert_eq!(writer.got("lucy").await, 1);
    writer.office.advance(60).await;
    assert_ne!(writer.text(to.clone()).await["msgid"], first["msgid"]);
    assert_eq!(writer.got("lucy").await, 2);
    let too_long = json!({ "touser": "lucy", "enable_duplicate_check": 1, "duplicate_check_interval": 14_401 });
    assert_snapshot!(error(&writer.text(too_long).await), @"40058 invalid request parameter: duplicate_check_interval must be 1 to 14400");
}

#[tokio::test]
async fn what_is_too_much_for_one_member_is_dropped_without_a_word() {
    let writer = Writer::start("app-secret", APP).await;
    for _ in 0..31 {
        assert_eq!(
            error(&writer.text(json!({ "touser": "lucy" })).await),
            "0 ok"
        );
    }
    assert_eq!(writer.got("lucy").await, 30);
    writer.office.advance(60).await;
    writer.text(json!({ "touser": "lucy" })).await;
    assert_eq!(writer.got("lucy").await, 31);
}

#[tokio::test]
async fn a_message_is_taken_back_within_a_day() {
    let writer = Writer::start("app-secret", APP).await;
    let id = writer.text(json!({ "touser": "lucy" })).await["msgid"].clone();
    let recall = async |id: &Value| error(&writer.post("recall", json!({ "msgid": id })).await);
    assert_eq!(recall(&id).await, "0 ok");
    assert_eq!(writer.inbox("lucy").await[0]["recalled"], true);
    assert_snapshot!(recall(&json!("x")).await, @"40058 invalid request parameter: msgid is unknown, or older than 24 hours");
    let old = writer.text(json!({ "touser": "lucy" })).await["msgid"].clone();
    writer.office.advance(86_400).await;
    let token = writer.office.token("app-secret").await;
    let writer = Writer { token, ..writer };
    let answer = writer.post("recall", json!({ "msgid": old })).await;
    assert!(error(&answer).starts_with("40058 "));
}

#[tokio::test]
async fn a_card_is_updated_once() {
    let writer = Writer::start("app-secret", APP).await;
    let card = json!({ "card_type": "button_interaction", "task_id": "t1", "main_title": { "title": "茶？" } });
    let body = json!({ "touser": "lucy", "msgtype": "template_card", "template_card": card });
    let code = writer.post("send", body).await["response_code"].clone();
    let update = json!({ "userids": ["lucy", "nobody"], "response_code": code, "button": { "replace_name": "好" } });
    let answer = writer.post("update_template_card", update.clone()).await;
    assert_eq!(
        (&answer["errcode"], &answer["invaliduser"]),
        (&json!(0), &json!(["nobody"]))
    );
    assert_eq!(
        writer.inbox("lucy").await[0]["message"]["button"]["replace_name"],
        "好"
    );
    assert_snapshot!(error(&writer.post("update_template_card", update).await), @"40058 invalid request parameter: response_code is unknown, used, or older than 24 hours");
}

#[tokio::test]
async fn a_group_chat_is_made_changed_and_written_to() {
    let office = Office::start().await;
    let token = office.token("app-secret").await;
    let path = |call: &str| format!("/cgi-bin/appchat/{call}?access_token={token}");
    let body = json!({ "name": "茶友", "owner": "lilei", "userlist": ["LiLei", "lucy"], "chatid": "tea1" });
    assert_eq!(
        office.post(&path("create"), body.clone()).await["chatid"],
        "tea1"
    );
    let with = |name: &str, value: Value| {
        let mut body = body.clone();
        body["chatid"] = "tea2".into();
        body[name] = value;
        body
    };
    let mut said = Vec::new();
    for body in [
        body.clone(),
        with("chatid", json!("tea-2")),
        with("name", json!("x".repeat(51))),
        with("owner", json!("hanmeimei")),
        with("userlist", json!(["LiLei"])),
        with("userlist", json!(["LiLei", "nobody"])),
    ] {
        said.push(error(&office.post(&path("create"), body).await));
    }
    let changed = json!({ "chatid": "tea1", "name": "茶会", "add_user_list": ["hanmeimei"], "del_user_list": ["lilei"] });
    assert_eq!(error(&office.post(&path("update"), changed).await), "0 ok");
    assert_snapshot!(office.get(&format!("{}&chatid=tea1", path("get"))).await["chat_info"], @r#"{"chatid":"tea1","name":"茶会","owner":"lucy","userlist":["lucy","hanmeimei"]}"#);
    let text = json!({ "chatid": "tea1", "msgtype": "text", "text": { "content": "开会" } });
    assert_eq!(
        error(&office.post(&path("send"), text.clone()).await),
        "0 ok"
    );
    let inbox = office
        .wechat
        .get(&format!("inbox?user=hanmeimei&account={CORP}"))
        .await;
    assert_eq!(inbox["messages"][0]["chat"], "tea1");
    said.push(error(
        &office
            .post(&path("send"), json!({ "chatid": "tea9" }))
            .await,
    ));
    said.push(error(
        &office
            .post(
                &path("send"),
                json!({ "chatid": "tea1", "msgtype": "template_card" }),
            )
            .await,
    ));
    let tea = office.token("tea-secret").await;
    let answer = office
        .post(&format!("/cgi-bin/appchat/send?access_token={tea}"), text)
        .await;
    said.push(error(&answer));
    assert_snapshot!(said.join("\n"), @r"
    86215 chatid existed
    86001 invalid chatid
    86004 invalid chat name
    86005 invalid chat owner
    86006 invalid chat member count
    86007 invalid chat member
    86003 chatid not found
    40008 invalid message type
    60011 no privilege to access/modify contact/party/agent
    ");
}
