//! Permanent material: what is kept, listed, counted and deleted, and the pictures' addresses.

use crate::support::{MINI, SERVICE, Stage, error, file, text};
use insta::assert_snapshot;
use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};

struct Shelf {
    stage: Stage,
    token: String,
}

impl Shelf {
    async fn start() -> Self {
        let stage = Stage::start().await;
        let token = stage.own_token(SERVICE, "service-secret").await;
        Self { stage, token }
    }

    async fn add(&self, kind: &str, form: Form) -> Value {
        let token = &self.token;
        let path = format!("/cgi-bin/material/add_material?access_token={token}&type={kind}");
        self.stage.upload(&path, form).await
    }

    async fn add_file(&self, kind: &str, name: &str) -> String {
        let form = Form::new().part("media", file(name, 10));
        text(&self.add(kind, form).await["media_id"])
    }

    async fn call(&self, name: &str, body: Value) -> Value {
        let path = format!("/cgi-bin/material/{name}?access_token={}", self.token);
        self.stage.post(&path, body).await
    }

    async fn delete(&self, id: &str) -> String {
        error(&self.call("del_material", json!({ "media_id": id })).await)
    }

    async fn count(&self) -> String {
        let path = format!(
            "/cgi-bin/material/get_materialcount?access_token={}",
            self.token
        );
        let n = self.stage.get(&path).await;
        format!(
            "{} pictures, {} voices, {} videos, {} news",
            n["image_count"], n["voice_count"], n["video_count"], n["news_count"]
        )
    }
}

#[tokio::test]
async fn material_stays_until_it_is_deleted() {
    let mut shelf = Shelf::start().await;
    let form = Form::new().part("media", file("a.png", 10));
    let added = shelf.add("image", form).await;
    let id = text(&added["media_id"]);
    shelf.stage.advance(30 * 86_400).await;
    shelf.token = shelf.stage.own_token(SERVICE, "service-secret").await;
    let path = format!(
        "/cgi-bin/material/get_material?access_token={}",
        shelf.token
    );
    let request = shelf.stage.http.post(shelf.stage.url(&path));
    let body = json!({ "media_id": id }).to_string();
    let answer = request.body(body).send().await.unwrap();
    assert_eq!(answer.headers()["content-type"], "image/png");
    assert_eq!(answer.bytes().await.unwrap(), vec![7; 10]);
    // Its address needs no token, and goes with it.
    let url = text(&added["url"]);
    let fetch = async || shelf.stage.http.get(&url).send().await.unwrap();
    assert_eq!(fetch().await.bytes().await.unwrap(), vec![7; 10]);
    assert_eq!(shelf.delete(&id).await, "0 ok");
    assert_snapshot!(shelf.delete(&id).await, @"40007 invalid media_id (rid)");
    assert_eq!(
        fetch().await.headers()["content-type"],
        "application/json; charset=utf-8"
    );
}

#[tokio::test]
async fn a_video_is_described_and_fetched_by_its_address() {
    let shelf = Shelf::start().await;
    let form = || Form::new().part("media", file("a.mp4", 20));
    let described = form().text("description", r#"{"title":"沏茶","introduction":"三分钟"}"#);
    let id = text(&shelf.add("video", described).await["media_id"]);
    let known = shelf.call("get_material", json!({ "media_id": id })).await;
    assert_eq!(
        (&known["title"], &known["description"]),
        (&json!("沏茶"), &json!("三分钟"))
    );
    let video = shelf.stage.http.get(text(&known["down_url"])).send().await;
    assert_eq!(video.unwrap().bytes().await.unwrap().len(), 20);
    assert_snapshot!(error(&shelf.add("video", form()).await), @"47001 data format error hint: [description] (rid)");
    let wrong = form().text("description", "沏茶");
    assert_snapshot!(error(&shelf.add("video", wrong).await), @"47001 data format error hint: [description] (rid)");
}

#[tokio::test]
async fn each_kind_is_counted_and_listed_the_latest_first() {
    let shelf = Shelf::start().await;
    for name in ["one.png", "two.jpg", "three.gif"] {
        shelf.add_file("image", name).await;
    }
    let voice = shelf.add_file("voice", "hello.mp3").await;
    shelf.add_file("thumb", "small.jpg").await;
    assert_snapshot!(shelf.count().await, @"3 pictures, 1 voices, 0 videos, 0 news");
    let list = async |kind: &str, offset: i64, count: i64| {
        let body = json!({ "type": kind, "offset": offset, "count": count });
        shelf.call("batchget_material", body).await
    };
    let page = list("image", 1, 20).await;
    let names: Vec<&Value> = page["item"]
        .as_array()
        .unwrap()
        .iter()
        .map(|i| &i["name"])
        .collect();
    assert_eq!(names, ["two.jpg", "one.png"]);
    assert_eq!(
        (&page["total_count"], &page["item_count"]),
        (&json!(3), &json!(2))
    );
    assert!(text(&page["item"][0]["url"]).ends_with("/0"));
    let page = list("voice", 0, 1).await;
    assert_eq!(page["item"][0]["media_id"], json!(voice));
    assert_eq!(list("video", 0, 1).await["item"], json!([]));
    assert_snapshot!(error(&list("thumb", 0, 1).await), @"40004 invalid media type (rid)");
    assert_snapshot!(error(&list("image", 0, 21).await), @"40097 invalid args (rid)");
    assert_snapshot!(error(&list("image", -1, 1).await), @"40097 invalid args (rid)");
}

#[tokio::test]
async fn there_is_room_for_a_thousand_voices() {
    let shelf = Shelf::start().await;
    for _ in 0..1_000 {
        shelf.add_file("voice", "a.amr").await;
    }
    let more = Form::new().part("media", file("a.amr", 10));
    let refused = shelf.add("voice", more).await;
    assert_snapshot!(error(&refused), @"45034 media file count is out of limit (rid)");
    // Temporary media and other kinds have room of their own.
    shelf.add_file("image", "a.png").await;
    let path = format!(
        "/cgi-bin/media/upload?access_token={}&type=voice",
        shelf.token
    );
    let form = Form::new().part("media", file("a.amr", 10));
    assert!(shelf.stage.upload(&path, form).await["media_id"].is_string());
}

#[tokio::test]
async fn a_picture_for_articles_has_an_address_and_nothing_else() {
    let shelf = Shelf::start().await;
    let path = format!("/cgi-bin/media/uploadimg?access_token={}", shelf.token);
    let send = async |part: Part| {
        let form = Form::new().part("media", part);
        shelf.stage.upload(&path, form).await
    };
    let url = text(&send(file("a.jpg", 2_000)).await["url"]);
    let picture = shelf.stage.http.get(&url).send().await.unwrap();
    assert_eq!(picture.headers()["content-type"], "image/jpeg");
    assert_eq!(picture.bytes().await.unwrap().len(), 2_000);
    assert_snapshot!(shelf.count().await, @"0 pictures, 0 voices, 0 videos, 0 news");
    let id = url.rsplit('/').nth(1).unwrap();
    assert_snapshot!(shelf.delete(id).await, @"40007 invalid media_id (rid)");
    assert_snapshot!(error(&send(file("a.gif", 10)).await), @"40005 invalid file type (rid)");
    assert_snapshot!(error(&send(file("a.png", 1 << 20)).await), @"40009 invalid image size (rid)");
}

#[tokio::test]
async fn what_a_menu_shows_cannot_be_deleted() {
    let shelf = Shelf::start().await;
    let id = shelf.add_file("image", "a.png").await;
    let button = json!({ "type": "media_id", "name": "看", "media_id": id });
    let menu = json!({ "button": [{ "name": "更多", "sub_button": [button] }] });
    let path = format!("/cgi-bin/menu/create?access_token={}", shelf.token);
    assert_eq!(error(&shelf.stage.post(&path, menu).await), "0 ok");
    assert_snapshot!(shelf.delete(&id).await, @"48005 forbid to delete material used by auto-reply or menu (rid)");
}

#[tokio::test]
async fn a_mini_program_has_no_permanent_material_and_a_reset_takes_it_all() {
    let shelf = Shelf::start().await;
    let token = shelf.stage.own_token(MINI, "mini-secret").await;
    let path = format!("/cgi-bin/material/get_materialcount?access_token={token}");
    assert_snapshot!(error(&shelf.stage.get(&path).await), @"48001 api unauthorized (rid)");
    let snapshot = shelf.stage.control("snapshot", json!({})).await;
    shelf.add_file("image", "a.png").await;
    assert_snapshot!(shelf.count().await, @"1 pictures, 0 voices, 0 videos, 0 news");
    shelf
        .stage
        .control("reset", json!({ "snapshot": snapshot["id"] }))
        .await;
    assert_snapshot!(shelf.count().await, @"0 pictures, 0 voices, 0 videos, 0 news");
}
