//! The draft box: what an article must be, and what becomes of drafts.

use crate::support::{COMPONENT, SERVICE, Stage, error, file, text};
use insta::assert_snapshot;
use reqwest::multipart::Form;
use serde_json::{Value, json};

struct Desk {
    stage: Stage,
    token: String,
    cover: String,
}

impl Desk {
    async fn start() -> Self {
        let stage = Stage::start().await;
        let token = stage.own_token(SERVICE, "service-secret").await;
        let cover = stage.picture(&token).await;
        Self {
            stage,
            token,
            cover,
        }
    }

    async fn call(&self, name: &str, body: Value) -> Value {
        let path = format!("/cgi-bin/{name}?access_token={}", self.token);
        self.stage.post(&path, body).await
    }

    fn article(&self, title: &str) -> Value {
        json!({ "title": title, "content": "<p>三月，<b>春茶</b></p>", "thumb_media_id": self.cover })
    }

    async fn add(&self, articles: Value) -> Value {
        self.call("draft/add", json!({ "articles": articles }))
            .await
    }

    /// An article that differs in one member: what is said to it.
    async fn with(&self, name: &str, value: Value) -> String {
        let mut article = self.article("春茶");
        article[name] = value;
        error(&self.add(json!([article])).await)
    }

    async fn count(&self) -> Value {
        let path = format!("/cgi-bin/draft/count?access_token={}", self.token);
        self.stage.get(&path).await["total_count"].clone()
    }
}

#[tokio::test]
async fn a_draft_comes_back_completed() {
    let desk = Desk::start().await;
    let mut article = desk.article("春茶");
    article["need_open_comment"] = 1.into();
    let id = text(&desk.add(json!([article])).await["media_id"]);
    let draft = desk.call("draft/get", json!({ "media_id": id })).await;
    let article = &draft["news_item"][0];
    assert_eq!(article["title"], "春茶");
    assert_eq!(article["digest"], "三月，春茶");
    assert_eq!(article["need_open_comment"], 1);
    assert_eq!(article["show_cover_pic"], 0);
    assert!(text(&article["url"]).ends_with(&format!("/s/{id}/1")));
    let cover = desk
        .stage
        .http
        .get(text(&article["thumb_url"]))
        .send()
        .await;
    assert_eq!(cover.unwrap().headers()["content-type"], "image/png");
    assert_eq!(desk.count().await, 1);
    let gone = desk.call("draft/delete", json!({ "media_id": id })).await;
    assert_eq!(error(&gone), "0 ok");
    for name in ["draft/get", "draft/delete"] {
        let refused = desk.call(name, json!({ "media_id": id })).await;
        assert_eq!(error(&refused), "40007 invalid media_id (rid)", "{name}");
    }
    assert_eq!(desk.count().await, 0);
}

#[tokio::test]
async fn an_article_keeps_pictures_that_were_uploaded_and_no_scripts() {
    let desk = Desk::start().await;
    let path = format!("/cgi-bin/media/uploadimg?access_token={}", desk.token);
    let form = Form::new().part("media", file("a.png", 10));
    let url = text(&desk.stage.upload(&path, form).await["url"]);
    let mut article = desk.article("春茶");
    let own = format!("<p><img src=\"{url}\"></p>");
    let foreign = "<img src=\"https://example.com/a.png\" alt=\"园\"><script>alert(1)</script>";
    article["content"] = format!("{own}{foreign}").into();
    let id = desk.add(json!([article])).await["media_id"].clone();
    let draft = desk.call("draft/get", json!({ "media_id": id })).await;
    let kept = text(&draft["news_item"][0]["content"]);
    assert_eq!(kept, format!("{own}<img alt=\"园\">"));
}

#[tokio::test]
async fn a_platform_needs_the_permission_sets_of_drafts_and_publishing() {
    let desk = Desk::start().await;
    let component = desk.stage.component_token().await;
    let body = json!({ "component": COMPONENT, "account": SERVICE, "func_ids": [1, 11] });
    let consent = desk.stage.control("authorize", body).await;
    let code = text(&consent["authorization_code"]);
    let granted = desk.stage.exchange(&component, &code).await;
    let token = text(&granted["authorization_info"]["authorizer_access_token"]);
    let call = async |name: &str, body: Value| {
        let path = format!("/cgi-bin/{name}?access_token={token}");
        error(&desk.stage.post(&path, body).await)
    };
    let add = json!({ "articles": [desk.article("春茶")] });
    assert_eq!(call("draft/add", add).await, "0 ");
    let submit = json!({ "media_id": "m" });
    assert_snapshot!(call("freepublish/submit", submit).await, @"61007 api is unauthorized to component (rid)");
    let all =
        json!({ "filter": { "is_to_all": true }, "msgtype": "text", "text": { "content": "hi" } });
    assert_snapshot!(call("message/mass/sendall", all).await, @"61007 api is unauthorized to component (rid)");
}

#[tokio::test]
async fn an_article_is_refused_for_what_is_wrong_with_it() {
    let desk = Desk::start().await;
    let temporary = format!(
        "/cgi-bin/media/upload?access_token={}&type=image",
        desk.token
    );
    let form = Form::new().part("media", file("a.png", 10));
    let temporary = desk.stage.upload(&temporary, form).await["media_id"].clone();
    let mut said = String::new();
    for (name, value) in [
        ("title", json!("")),
        ("title", json!("茶".repeat(65))),
        ("author", json!("陆".repeat(17))),
        ("digest", json!("茶".repeat(129))),
        ("content", json!("")),
        ("content", json!("茶".repeat(20_000))),
        ("content_source_url", json!("u".repeat(1_025))),
        ("thumb_media_id", json!("made-up")),
        ("thumb_media_id", temporary),
        ("thumb_media_id", Value::Null),
        ("article_type", json!("poem")),
        ("article_type", json!("newspic")),
    ] {
        said += &format!("{name}: {}\n", desk.with(name, value).await);
    }
    assert_snapshot!(said, @r"
    title: 45003 title size out of limit (rid)
    title: 45003 title size out of limit (rid)
    author: 45110 author size out of limit (rid)
    digest: 45004 description size out of limit (rid)
    content: 44004 empty content (rid)
    content: 45002 content size out of limit (rid)
    content_source_url: 45005 url size out of limit (rid)
    thumb_media_id: 40007 invalid media_id (rid)
    thumb_media_id: 40007 invalid media_id (rid)
    thumb_media_id: 40007 invalid media_id (rid)
    article_type: 40008 invalid message type (rid)
    article_type: 44003 empty news data (rid)
    ");
    assert_eq!(desk.with("title", json!("茶".repeat(64))).await, "0 ");
    assert_snapshot!(error(&desk.add(json!([])).await), @"44003 empty news data (rid)");
    let nine = vec![desk.article("春茶"); 9];
    assert_snapshot!(error(&desk.add(nine.into()).await), @"45008 article size out of limit (rid)");
}

#[tokio::test]
async fn a_picture_message_needs_no_cover_but_pictures() {
    let desk = Desk::start().await;
    let mut article = json!({ "article_type": "newspic", "title": "茶园", "content": "春" });
    article["image_info"] = json!({ "image_list": [{ "image_media_id": desk.cover }] });
    let id = desk.add(json!([article])).await["media_id"].clone();
    let draft = desk.call("draft/get", json!({ "media_id": id })).await;
    assert_eq!(draft["news_item"][0]["image_info"], article["image_info"]);
    article["image_info"]["image_list"][0]["image_media_id"] = "made-up".into();
    assert_snapshot!(error(&desk.add(json!([article])).await), @"40007 invalid media_id (rid)");
}

#[tokio::test]
async fn one_article_of_a_draft_is_changed_by_its_index() {
    let desk = Desk::start().await;
    let two = json!([desk.article("一"), desk.article("二")]);
    let id = text(&desk.add(two).await["media_id"]);
    let change = async |index: i64, title: &str| {
        let body = json!({ "media_id": id, "index": index, "articles": desk.article(title) });
        error(&desk.call("draft/update", body).await)
    };
    assert_eq!(change(1, "叁").await, "0 ok");
    assert_snapshot!(change(2, "四").await, @"40114 invalid index value (rid)");
    assert_snapshot!(change(-1, "四").await, @"40114 invalid index value (rid)");
    assert_snapshot!(change(0, "").await, @"45003 title size out of limit (rid)");
    let draft = desk.call("draft/get", json!({ "media_id": id })).await;
    let titles = [
        &draft["news_item"][0]["title"],
        &draft["news_item"][1]["title"],
    ];
    assert_eq!(titles, ["一", "叁"]);
    // Only an article that stands alone gets a digest by itself.
    assert_eq!(draft["news_item"][0]["digest"], "");
}

#[tokio::test]
async fn drafts_are_listed_the_latest_change_first() {
    let desk = Desk::start().await;
    let mut ids = Vec::new();
    for title in ["一", "二", "三"] {
        let added = desk.add(json!([desk.article(title)])).await;
        ids.push(text(&added["media_id"]));
    }
    let body = json!({ "media_id": ids[0], "index": 0, "articles": desk.article("一一") });
    desk.call("draft/update", body).await;
    let body = json!({ "offset": 0, "count": 2, "no_content": 1 });
    let page = desk.call("draft/batchget", body).await;
    assert_eq!(
        (&page["total_count"], &page["item_count"]),
        (&json!(3), &json!(2))
    );
    assert_eq!(
        (&page["item"][0]["media_id"], &page["item"][1]["media_id"]),
        (&json!(ids[0]), &json!(ids[2]))
    );
    let article = &page["item"][0]["content"]["news_item"][0];
    assert_eq!(article["title"], "一一");
    assert!(article.get("content").is_none());
    let page = desk
        .call("draft/batchget", json!({ "offset": 2, "count": 20 }))
        .await;
    assert_eq!(page["item"][0]["media_id"], json!(ids[1]));
    assert!(page["item"][0]["content"]["news_item"][0]["content"].is_string());
    let refused = desk
        .call("draft/batchget", json!({ "offset": 0, "count": 0 }))
        .await;
    assert_snapshot!(error(&refused), @"40097 invalid args (rid)");
}

#[tokio::test]
async fn the_draft_box_is_on() {
    let desk = Desk::start().await;
    let path = format!(
        "/cgi-bin/draft/switch?access_token={}&checkonly=1",
        desk.token
    );
    assert_eq!(desk.stage.post_text(&path, "").await["is_open"], 1);
}

#[tokio::test]
async fn permanent_articles_of_old_are_kept_apart_from_drafts() {
    let desk = Desk::start().await;
    let body = json!({ "articles": [desk.article("旧")] });
    let id = text(&desk.call("material/add_news", body).await["media_id"]);
    assert_eq!(desk.count().await, 0);
    let body = json!({ "media_id": id, "index": 0, "articles": desk.article("新") });
    assert_eq!(
        error(&desk.call("material/update_news", body).await),
        "0 ok"
    );
    let known = desk
        .call("material/get_material", json!({ "media_id": id }))
        .await;
    assert_eq!(known["news_item"][0]["title"], "新");
    let body = json!({ "type": "news", "offset": 0, "count": 1 });
    let list = desk.call("material/batchget_material", body).await;
    assert_eq!(list["item"][0]["media_id"], json!(id));
    let body = json!({ "media_id": id });
    assert_snapshot!(error(&desk.call("draft/get", body.clone()).await), @"40007 invalid media_id (rid)");
    assert_eq!(
        error(&desk.call("material/del_material", body).await),
        "0 ok"
    );
}
