//! Mass messages: what may be sent, to whom, how often, and how it is told.

use crate::support::{FAN, SERVICE, Stage, error, file, text};
use insta::assert_snapshot;
use reqwest::multipart::Form;
use serde_json::{Value, json};

const SUBSCRIPTION: &str = "wxa000000000000009";

/// A service account with five people, and a subscription account.
const MORE: &str = r#"
[[user]]
account = "wxa000000000000001"
openid = "oTwo"
nickname = "Han Meimei"

[[user]]
account = "wxa000000000000001"
openid = "oThree"

[[user]]
account = "wxa000000000000001"
openid = "oBlocks"
blocks_messages = true

[[user]]
account = "wxa000000000000001"
openid = "oGone"
subscribed = false

[[account]]
app_id = "wxa000000000000009"
secret = "paper-secret"
kind = "subscription"
"#;

struct Tower {
    stage: Stage,
    token: String,
}

impl Tower {
    async fn start() -> Self {
        let stage = Stage::with_more(MORE).await;
        let token = stage.own_token(SERVICE, "service-secret").await;
        Self { stage, token }
    }

    async fn call(&self, name: &str, body: Value) -> Value {
        let path = format!("/cgi-bin/{name}?access_token={}", self.token);
        self.stage.post(&path, body).await
    }

    async fn to_all(&self, more: Value) -> Value {
        let body = json!({ "filter": { "is_to_all": true }, "msgtype": "text", "text": { "content": "hi" } });
        self.call("message/mass/sendall", merged(body, more)).await
    }

    async fn to_list(&self, openids: Value, more: Value) -> Value {
        let body = json!({ "touser": openids, "msgtype": "text", "text": { "content": "hi" } });
        self.call("message/mass/send", merged(body, more)).await
    }

    async fn status(&self, msg_id: &Value) -> Value {
        let answer = self
            .call("message/mass/get", json!({ "msg_id": msg_id }))
            .await;
        answer["msg_status"].clone()
    }

    /// What is sent is done, and told: the members of the event.
    async fn told(&self) -> String {
        self.stage.advance(10).await;
        self.stage.told().await
    }

    async fn upload(&self, path: &str, name: &str) -> String {
        let joint = if path.contains('?') { '&' } else { '?' };
        let path = format!("/cgi-bin/{path}{joint}access_token={}", self.token);
        let form = Form::new().part("media", file(name, 10));
        text(&self.stage.upload(&path, form).await["media_id"])
    }

    async fn draft(&self) -> String {
        let cover = self.stage.picture(&self.token).await;
        let article = json!({ "title": "春茶", "content": "<p>三月</p>", "thumb_media_id": cover });
        let added = self
            .call("draft/add", json!({ "articles": [article, article] }))
            .await;
        text(&added["media_id"])
    }
}

fn merged(mut body: Value, mut more: Value) -> Value {
    let members = body.as_object_mut().unwrap();
    members.append(more.as_object_mut().unwrap());
    body
}

#[tokio::test]
async fn a_message_to_all_reaches_those_who_want_it() {
    let tower = Tower::start().await;
    let sent = tower.to_all(json!({})).await;
    assert_snapshot!(sent, @r#"{"errcode":0,"errmsg":"send job submission success","msg_id":3147483648}"#);
    assert_eq!(tower.status(&sent["msg_id"]).await, "SENDING");
    assert_snapshot!(tower.told().await, @"<Event><![CDATA[MASSSENDJOBFINISH]]></Event><MsgID>3147483648</MsgID><Status><![CDATA[send success]]></Status><TotalCount>4</TotalCount><FilterCount>3</FilterCount><SentCount>3</SentCount><ErrorCount>0</ErrorCount><CopyrightCheckResult><CheckState>1</CheckState><Count>0</Count><ResultList></ResultList></CopyrightCheckResult></xml>");
    // The id may come as text, as the page has it.
    let id = json!(sent["msg_id"].to_string());
    assert_eq!(tower.status(&id).await, "SEND_SUCCESS");
    for (openid, count) in [(FAN, 1), ("oThree", 1), ("oBlocks", 0), ("oGone", 0)] {
        let inbox = tower
            .stage
            .get(&format!("/sandbox/v1/inbox?user={openid}"))
            .await;
        let messages = inbox["messages"].as_array().unwrap();
        assert_eq!(messages.len(), count, "{openid}");
        assert!(
            messages
                .iter()
                .all(|m| m["by"] == "mass" && m["message"]["text"]["content"] == "hi")
        );
    }
}

#[tokio::test]
async fn a_message_to_a_tag_reaches_those_who_have_it() {
    let tower = Tower::start().await;
    let tag = tower
        .call("tags/create", json!({ "tag": { "name": "茶" } }))
        .await["tag"]["id"]
        .clone();
    let body = json!({ "openid_list": ["oTwo", "oBlocks", "oGone"], "tagid": tag });
    assert_eq!(
        error(&tower.call("tags/members/batchtagging", body).await),
        "0 ok"
    );
    let to = |tag: Value| json!({ "filter": { "is_to_all": false, "tag_id": tag } });
    assert_eq!(tower.to_all(to(tag)).await["errcode"], 0);
    let told = tower.told().await;
    assert!(
        told.contains(
            "<TotalCount>2</TotalCount><FilterCount>1</FilterCount><SentCount>1</SentCount>"
        ),
        "{told}"
    );
    assert_snapshot!(error(&tower.to_all(to(json!(999))).await), @"45159 invalid tag id (rid)");
    assert_snapshot!(error(&tower.to_all(json!({ "filter": Value::Null })).await), @"47001 data format error hint: [filter] (rid)");
}

#[tokio::test]
async fn a_list_has_two_to_ten_thousand_openids() {
    let tower = Tower::start().await;
    let mut said = String::new();
    for list in [
        json!([FAN]),
        json!([]),
        json!("oFan"),
        json!(["oMadeUp", "oStranger"]),
        vec![FAN; 10_001].into(),
    ] {
        said += &format!("{}\n", error(&tower.to_list(list, json!({})).await));
    }
    assert_snapshot!(said, @r"
    40130 invalid openid list size, at least two openid (rid)
    40130 invalid openid list size, at least two openid (rid)
    40031 invalid openid list (rid)
    40003 invalid openid (rid)
    40032 invalid openid list size (rid)
    ");
    // Those who do not follow are not counted.
    let list = json!([FAN, "oTwo", "oGone", "oStranger"]);
    assert_eq!(tower.to_list(list, json!({})).await["errcode"], 0);
    assert!(tower.told().await.contains("<TotalCount>2</TotalCount>"));
}

#[tokio::test]
async fn a_follower_of_a_service_account_gets_four_a_month() {
    let mut tower = Tower::start().await;
    for _ in 0..4 {
        tower.to_list(json!([FAN, "oTwo"]), json!({})).await;
    }
    tower.stage.advance(10).await;
    // They have had enough; the others get one more.
    assert_eq!(tower.to_all(json!({})).await["errcode"], 0);
    let told = tower.told().await;
    assert!(
        told.contains("<TotalCount>4</TotalCount><FilterCount>1</FilterCount>"),
        "{told}"
    );
    let sent = tower.to_list(json!([FAN, "oTwo"]), json!({})).await;
    assert!(tower.told().await.contains("<![CDATA[send fail]]>"));
    assert_eq!(tower.status(&sent["msg_id"]).await, "SEND_FAIL");
    for _ in 0..3 {
        assert_eq!(tower.to_all(json!({})).await["errcode"], 0);
    }
    assert_snapshot!(error(&tower.to_all(json!({})).await), @"45028 has no masssend quota (rid)");
    tower.stage.advance(31 * 86_400).await;
    tower.token = tower.stage.own_token(SERVICE, "service-secret").await;
    assert_eq!(tower.to_all(json!({})).await["errcode"], 0);
    assert!(tower.told().await.contains("<FilterCount>3</FilterCount>"));
}

#[tokio::test]
async fn a_subscription_account_sends_once_a_day_and_to_no_list() {
    let mut tower = Tower::start().await;
    tower.token = tower.stage.own_token(SUBSCRIPTION, "paper-secret").await;
    assert_eq!(tower.to_all(json!({})).await["errcode"], 0);
    assert_snapshot!(error(&tower.to_all(json!({})).await), @"45028 has no masssend quota (rid)");
    assert_snapshot!(error(&tower.to_list(json!([FAN, "oTwo"]), json!({})).await), @"48001 api unauthorized (rid)");
    tower.stage.advance(86_400).await;
    tower.token = tower.stage.own_token(SUBSCRIPTION, "paper-secret").await;
    assert_eq!(tower.to_all(json!({})).await["errcode"], 0);
}

#[tokio::test]
async fn the_same_clientmsgid_is_sent_once_a_day() {
    let mut tower = Tower::start().await;
    let list = json!([FAN, "oTwo"]);
    let with = |id: &str| json!({ "clientmsgid": id });
    let sent = tower.to_list(list.clone(), with("spring-1")).await;
    let again = tower.to_list(list.clone(), with("spring-1")).await;
    assert_snapshot!(error(&again), @"45065 clientmsgid exist (rid)");
    assert_eq!(again["msg_id"], sent["msg_id"]);
    assert_eq!(
        tower.to_list(list.clone(), with("spring-2")).await["errcode"],
        0
    );
    assert_snapshot!(error(&tower.to_list(list.clone(), with(&"x".repeat(65))).await), @"45067 clientmsgid size out of limit (rid)");
    tower.stage.advance(86_400).await;
    tower.token = tower.stage.own_token(SERVICE, "service-secret").await;
    assert_eq!(tower.to_list(list, with("spring-1")).await["errcode"], 0);
}

#[tokio::test]
async fn what_is_sent_must_be_the_accounts() {
    let tower = Tower::start().await;
    let image = tower
        .upload("material/add_material?type=image", "a.png")
        .await;
    let voice = tower.upload("media/upload?type=voice", "a.mp3").await;
    let mut said = String::new();
    for (kind, member, content) in [
        ("text", "text", json!({ "content": "" })),
        ("text", "text", json!({ "content": "茶".repeat(700) })),
        ("image", "image", json!({ "media_id": voice })),
        ("image", "images", json!({ "media_ids": vec![&image; 21] })),
        (
            "image",
            "images",
            json!({ "media_ids": [image, "made-up"] }),
        ),
        ("voice", "voice", json!({ "media_id": image })),
        ("mpvideo", "mpvideo", json!({ "media_id": image })),
        ("mpnews", "mpnews", json!({ "media_id": image })),
        ("wxcard", "wxcard", json!({})),
        ("news", "news", json!({ "articles": [] })),
        ("voice", "text", json!({ "content": "hi" })),
    ] {
        let more = json!({ "msgtype": kind, member: content });
        let answer = tower.to_list(json!([FAN, "oTwo"]), more).await;
        said += &format!("{kind}: {}\n", error(&answer));
    }
    assert_snapshot!(said, @r"
    text: 44004 empty content (rid)
    text: 45002 content size out of limit (rid)
    image: 40007 invalid media_id (rid)
    image: 40007 invalid media_id (rid)
    image: 40007 invalid media_id (rid)
    voice: 40007 invalid media_id (rid)
    mpvideo: 40007 invalid media_id (rid)
    mpnews: 40007 invalid media_id (rid)
    wxcard: 40097 invalid args (rid)
    news: 40008 invalid message type (rid)
    voice: 40008 invalid message type (rid)
    ");
    for (kind, member, content) in [
        ("image", "image", json!({ "media_id": image })),
        (
            "image",
            "images",
            json!({ "media_ids": [image, image], "recommend": "看" }),
        ),
        ("voice", "voice", json!({ "media_id": voice })),
        ("wxcard", "wxcard", json!({ "card_id": "p1" })),
    ] {
        let more = json!({ "msgtype": kind, member: content });
        let answer = tower.to_list(json!([FAN, "oTwo"]), more).await;
        assert_eq!(answer["errcode"], 0, "{member}: {answer}");
    }
}

#[tokio::test]
async fn articles_are_out_when_they_are_sent_and_can_be_taken_back() {
    let tower = Tower::start().await;
    let draft = tower.draft().await;
    let more = json!({ "msgtype": "mpnews", "mpnews": { "media_id": draft } });
    let sent = tower.to_all(more).await;
    let (id, data_id) = (&sent["msg_id"], &sent["msg_data_id"]);
    assert!(data_id.is_i64(), "{sent}");
    let delete = async |body: Value| error(&tower.call("message/mass/delete", body).await);
    assert_snapshot!(delete(json!({ "msg_id": id })).await, @"40059 invalid msg id (rid)");
    let told = tower.told().await;
    let urls = told.split("<ArticleUrl>").skip(1).map(|rest| {
        let url = rest.strip_prefix("<![CDATA[").unwrap();
        url.split_once("]]>").unwrap().0.to_owned()
    });
    let urls: Vec<String> = urls.collect();
    let article_id = urls[0].rsplit('/').nth(1).unwrap();
    let shown = told
        .replace(article_id, "ARTICLE")
        .replace(tower.stage.sandbox.base_url(), "");
    assert_snapshot!(shown, @"<Event><![CDATA[MASSSENDJOBFINISH]]></Event><MsgID>3147483648</MsgID><Status><![CDATA[send success]]></Status><TotalCount>4</TotalCount><FilterCount>3</FilterCount><SentCount>3</SentCount><ErrorCount>0</ErrorCount><CopyrightCheckResult><CheckState>1</CheckState><Count>0</Count><ResultList></ResultList></CopyrightCheckResult><ArticleUrlResult><Count>2</Count><ResultList><item><ArticleIdx>1</ArticleIdx><ArticleUrl><![CDATA[/s/ARTICLE/1]]></ArticleUrl></item><item><ArticleIdx>2</ArticleIdx><ArticleUrl><![CDATA[/s/ARTICLE/2]]></ArticleUrl></item></ResultList></ArticleUrlResult></xml>");
    let page = async |n: usize| {
        tower
            .stage
            .http
            .get(&urls[n])
            .send()
            .await
            .unwrap()
            .text()
            .await
            .unwrap()
    };
    assert!(page(0).await.contains("<p>三月</p>"));
    // It has left the draft box.
    let gone = tower.call("draft/get", json!({ "media_id": draft })).await;
    assert_eq!(error(&gone), "40007 invalid media_id (rid)");
    assert_snapshot!(delete(json!({ "msg_id": id, "article_idx": 3 })).await, @"40060 invalid article idx (rid)");
    assert_eq!(
        delete(json!({ "msg_id": id, "article_idx": 1 })).await,
        "0 ok"
    );
    assert!(page(0).await.contains("该内容已被发布者删除"));
    assert_eq!(tower.status(id).await, "SEND_SUCCESS");
    assert_eq!(delete(json!({ "url": urls[1] })).await, "0 ok");
    assert_eq!(tower.status(id).await, "DELETE");
    assert_snapshot!(delete(json!({ "url": "http://localhost/s/1" })).await, @"40066 invalid url (rid)");
    // A text cannot be taken back.
    let sent = tower.to_all(json!({})).await;
    tower.told().await;
    assert_snapshot!(delete(json!({ "msg_id": sent["msg_id"] })).await, @"40008 invalid message type (rid)");
}

#[tokio::test]
async fn what_is_uploaded_for_mass_messages_lives_three_days() {
    let mut tower = Tower::start().await;
    let thumb = text(&{
        let path = format!(
            "/cgi-bin/media/upload?access_token={}&type=thumb",
            tower.token
        );
        let form = Form::new().part("media", file("a.jpg", 10));
        tower.stage.upload(&path, form).await["thumb_media_id"].clone()
    });
    let article = json!({ "title": "春茶", "content": "三月", "thumb_media_id": thumb });
    let news = tower
        .call("media/uploadnews", json!({ "articles": [article] }))
        .await;
    assert_eq!(news["type"], "news");
    let file = tower.upload("media/upload?type=video", "a.mp4").await;
    let body = json!({ "media_id": file, "title": "沏茶", "description": "三分钟" });
    let video = tower.call("media/uploadvideo", body).await;
    assert_eq!(video["type"], "video");
    let send = async |tower: &Tower| {
        let mut said = Vec::new();
        for (kind, media) in [("mpnews", &news), ("mpvideo", &video)] {
            let more = json!({ "msgtype": kind, kind: { "media_id": media["media_id"] } });
            said.push(error(&tower.to_list(json!([FAN, "oTwo"]), more).await));
        }
        said
    };
    assert_eq!(send(&tower).await, ["0 send job submission success"; 2]);
    assert!(tower.told().await.contains("send success"));
    tower.stage.advance(3 * 86_400).await;
    tower.token = tower.stage.own_token(SERVICE, "service-secret").await;
    assert_eq!(send(&tower).await, ["40007 invalid media_id (rid)"; 2]);
}

#[tokio::test]
async fn reviewers_can_refuse_a_mass_message() {
    let tower = Tower::start().await;
    tower
        .stage
        .control("rules", json!({ "job_after": 0 }))
        .await;
    let sent = tower.to_all(json!({})).await;
    let body = json!({ "account": SERVICE, "of": "mass", "status": "err(30003)" });
    let ended = tower.stage.control("job", body).await;
    assert_eq!(ended["msg_id"], sent["msg_id"]);
    assert_snapshot!(tower.stage.told().await, @"<Event><![CDATA[MASSSENDJOBFINISH]]></Event><MsgID>3147483648</MsgID><Status><![CDATA[err(30003)]]></Status><TotalCount>4</TotalCount><FilterCount>3</FilterCount><SentCount>0</SentCount><ErrorCount>3</ErrorCount><CopyrightCheckResult><CheckState>3</CheckState><Count>0</Count><ResultList></ResultList></CopyrightCheckResult></xml>");
    assert_eq!(tower.status(&sent["msg_id"]).await, "SEND_FAIL");
    let inbox = tower
        .stage
        .get(&format!("/sandbox/v1/inbox?user={FAN}"))
        .await;
    assert_eq!(inbox["messages"], json!([]));
}

#[tokio::test]
async fn a_preview_reaches_one_follower_at_once() {
    let tower = Tower::start().await;
    let preview = async |to: Value| {
        let body = json!({ "msgtype": "text", "text": { "content": "look" } });
        tower.call("message/mass/preview", merged(body, to)).await
    };
    assert_eq!(
        error(&preview(json!({ "touser": FAN })).await),
        "0 preview success"
    );
    let inbox = tower
        .stage
        .get(&format!("/sandbox/v1/inbox?user={FAN}"))
        .await;
    assert_eq!(inbox["messages"][0]["message"]["text"]["content"], "look");
    assert_eq!(
        error(&preview(json!({ "towxname": "Han Meimei" })).await),
        "0 preview success"
    );
    assert_snapshot!(error(&preview(json!({ "touser": "oStranger" })).await), @"40003 invalid openid (rid)");
    assert_snapshot!(error(&preview(json!({ "towxname": "nobody" })).await), @"40132 invalid username (rid)");
    assert_snapshot!(error(&preview(json!({ "touser": "oGone" })).await), @"43004 require subscribe (rid)");
}

#[tokio::test]
async fn the_speed_has_five_levels() {
    let tower = Tower::start().await;
    let get = async || tower.call("message/mass/speed/get", json!({})).await;
    assert_snapshot!(get().await, @r#"{"realspeed":30,"speed":3}"#);
    let set = async |body: Value| error(&tower.call("message/mass/speed/set", body).await);
    assert_eq!(set(json!({ "speed": 0 })).await, "0 ok");
    assert_eq!(get().await["realspeed"], 80);
    assert_snapshot!(set(json!({ "speed": 5 })).await, @"45083 the speed out of range (rid)");
    assert_snapshot!(set(json!({})).await, @"45084 No speed message (rid)");
}
