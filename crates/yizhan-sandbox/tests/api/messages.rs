//! Customer-service messages: windows, counts and what may be sent.

use crate::support::{FAN, MINI, PLAYER, SERVICE, Stage, error};
use insta::assert_snapshot;
use serde_json::{Value, json};

struct Desk {
    stage: Stage,
    token: String,
    account: &'static str,
    openid: &'static str,
}

impl Desk {
    async fn of_service() -> Self {
        let stage = Stage::start().await;
        let token = stage.own_token(SERVICE, "service-secret").await;
        Self {
            stage,
            token,
            account: SERVICE,
            openid: FAN,
        }
    }

    async fn of_mini() -> Self {
        let stage = Stage::start().await;
        let token = stage.own_token(MINI, "mini-secret").await;
        Self {
            stage,
            token,
            account: MINI,
            openid: PLAYER,
        }
    }

    async fn user_writes(&self) {
        let body = json!({
            "account": self.account, "from": self.openid, "type": "text", "content": "hello",
        });
        self.stage.control("message", body).await;
    }

    async fn event(&self, event: &str, fields: Value) {
        let body = json!({
            "account": self.account, "from": self.openid, "event": event, "fields": fields,
        });
        self.stage.control("event", body).await;
    }

    async fn call(&self, name: &str, body: Value) -> String {
        let path = format!("/cgi-bin/message/custom/{name}?access_token={}", self.token);
        error(&self.stage.post(&path, body).await)
    }

    async fn send(&self, kind: &str, content: Value) -> String {
        let mut body = json!({ "touser": self.openid, "msgtype": kind });
        body[kind] = content;
        self.call("send", body).await
    }

    async fn text(&self) -> String {
        self.send("text", json!({ "content": "你好" })).await
    }
}

const OK: &str = "0 ok";

#[tokio::test]
async fn five_answers_follow_a_message_within_48_hours() {
    let desk = Desk::of_service().await;
    assert_snapshot!(desk.text().await, @"45015 response out of time limit or subscription is canceled (rid)");
    desk.user_writes().await;
    for _ in 0..5 {
        assert_eq!(desk.text().await, OK);
    }
    assert_snapshot!(desk.text().await, @"45047 out of response count limit (rid)");
    desk.user_writes().await;
    assert_eq!(desk.text().await, OK);
    desk.stage.advance(48 * 3_600).await;
    // The token has run out on the way.
    let token = desk.stage.own_token(SERVICE, "service-secret").await;
    let desk = Desk { token, ..desk };
    assert!(desk.text().await.starts_with("45015 "));
}

#[tokio::test]
async fn a_menu_click_allows_three_in_a_minute() {
    let desk = Desk::of_service().await;
    desk.event("CLICK", json!({ "EventKey": "menu" })).await;
    for _ in 0..3 {
        assert_eq!(desk.text().await, OK);
    }
    assert!(desk.text().await.starts_with("45047 "));
    desk.event("CLICK", json!({ "EventKey": "menu" })).await;
    desk.stage.advance(60).await;
    assert!(desk.text().await.starts_with("45015 "));
}

#[tokio::test]
async fn entering_a_mini_program_s_session_allows_two() {
    let desk = Desk::of_mini().await;
    desk.event("user_enter_tempsession", json!({ "SessionFrom": "x" }))
        .await;
    for _ in 0..2 {
        assert_eq!(desk.text().await, OK);
    }
    assert!(desk.text().await.starts_with("45047 "));
}

#[tokio::test]
async fn a_user_who_blocks_messages_is_48002_and_a_stranger_40003() {
    let desk = Desk::of_service().await;
    desk.user_writes().await;
    let body = json!({ "account": SERVICE, "openid": FAN, "blocks_messages": true });
    desk.stage.control("user", body).await;
    assert_snapshot!(desk.text().await, @"48002 user block receive message (rid)");
    let body = json!({ "touser": PLAYER, "msgtype": "text", "text": { "content": "x" } });
    assert_snapshot!(desk.call("send", body).await, @"40003 invalid openid (rid)");
}

#[tokio::test]
async fn every_kind_of_message_is_looked_at() {
    let desk = Desk::of_service().await;
    let mut said = String::new();
    for (kind, content) in [
        ("text", json!({ "content": "" })),
        ("text", json!({ "content": "好".repeat(683) })),
        ("image", json!({ "media_id": "unknown" })),
        ("voice", json!({})),
        ("video", json!({ "media_id": "unknown", "title": "t" })),
        ("music", json!({ "musicurl": "http://a/b" })),
        ("news", json!({ "articles": [] })),
        (
            "news",
            json!({ "articles": [{ "title": "a" }, { "title": "b" }] }),
        ),
        ("mpnews", json!({ "media_id": "unknown" })),
        ("msgmenu", json!({ "head_content": "h", "list": [] })),
        ("wxcard", json!({})),
        ("miniprogrampage", json!({ "title": "t" })),
        (
            "link",
            json!({ "title": "t", "description": "d", "url": "u", "thumb_url": "p" }),
        ),
        ("smoke", json!({})),
    ] {
        said += &format!("{kind} {}\n", desk.send(kind, content).await);
    }
    assert_snapshot!(said, @r"
    text 44004 empty content (rid)
    text 45002 content size out of limit (rid)
    image 40007 invalid media_id (rid)
    voice 40007 invalid media_id (rid)
    video 40007 invalid media_id (rid)
    music 40097 invalid args (rid)
    news 44003 empty news data (rid)
    news 45008 article size out of limit (rid)
    mpnews 40007 invalid media_id (rid)
    msgmenu 40097 invalid args (rid)
    wxcard 40097 invalid args (rid)
    miniprogrampage 40097 invalid args (rid)
    link 40008 invalid message type (rid)
    smoke 40008 invalid message type (rid)
    ");
    desk.user_writes().await;
    for (kind, content) in [
        (
            "news",
            json!({ "articles": [{ "title": "a", "url": "http://a" }] }),
        ),
        (
            "msgmenu",
            json!({ "list": [{ "id": "1", "content": "yes" }], "tail_content": "t" }),
        ),
        ("wxcard", json!({ "card_id": "c" })),
        ("mpnewsarticle", json!({ "article_id": "a" })),
    ] {
        assert_eq!(desk.send(kind, content).await, OK, "{kind}");
    }
}

#[tokio::test]
async fn a_mini_program_sends_four_kinds() {
    let desk = Desk::of_mini().await;
    desk.user_writes().await;
    let link = json!({ "title": "t", "description": "d", "url": "u", "thumb_url": "p" });
    assert_eq!(desk.send("link", link).await, OK);
    for kind in ["voice", "news", "wxcard"] {
        assert!(
            desk.send(kind, json!({})).await.starts_with("40008 "),
            "{kind}"
        );
    }
}

#[tokio::test]
async fn typing_needs_an_open_window_and_a_known_command() {
    let desk = Desk::of_service().await;
    let typing = json!({ "touser": FAN, "command": "Typing" });
    assert!(
        desk.call("typing", typing.clone())
            .await
            .starts_with("45015 ")
    );
    desk.user_writes().await;
    assert_eq!(desk.call("typing", typing).await, OK);
    let body = json!({ "touser": FAN, "command": "Dancing" });
    assert_snapshot!(desk.call("typing", body).await, @"45072 invalid command (rid)");
}
