//! Media: uploads and downloads, their limits and their three days.

use crate::support::{FAN, SERVICE, Stage, error, file, text};
use insta::assert_snapshot;
use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};

async fn upload(stage: &Stage, token: &str, kind: &str, part: Option<Part>) -> Value {
    let mut form = Form::new().text("note", "not a file");
    if let Some(part) = part {
        form = form.part("media", part);
    }
    let path = format!("/cgi-bin/media/upload?access_token={token}&type={kind}");
    stage.upload(&path, form).await
}

#[tokio::test]
async fn an_image_comes_back_as_it_went_for_three_days() {
    let stage = Stage::start().await;
    let token = stage.own_token(SERVICE, "service-secret").await;
    let answer = upload(&stage, &token, "image", Some(file("a.png", 1_000))).await;
    assert_eq!(answer["type"], "image");
    assert!(answer["created_at"].is_i64());
    let id = text(&answer["media_id"]);
    let path = format!("/cgi-bin/media/get?access_token={token}&media_id={id}");
    let answer = stage.get_raw(&path).await;
    assert_eq!(answer.headers()["content-type"], "image/png");
    let disposition = answer.headers()["content-disposition"].to_str().unwrap();
    assert_eq!(disposition, format!("attachment; filename=\"{id}.png\""));
    assert_eq!(answer.bytes().await.unwrap(), vec![7; 1_000]);

    // It can be sent, too.
    let body = json!({ "account": SERVICE, "from": FAN, "type": "text", "content": "hi" });
    stage.control("message", body).await;
    let body = json!({ "touser": FAN, "msgtype": "image", "image": { "media_id": id } });
    let send = format!("/cgi-bin/message/custom/send?access_token={token}");
    assert_eq!(error(&stage.post(&send, body).await), "0 ok");

    stage.advance(3 * 86_400).await;
    let token = stage.own_token(SERVICE, "service-secret").await;
    let path = format!("/cgi-bin/media/get?access_token={token}&media_id={id}");
    let answer = stage.get_raw(&path).await;
    assert_eq!(answer.headers()["content-type"], "text/plain");
    let answer = serde_json::from_str(&answer.text().await.unwrap()).unwrap();
    assert_snapshot!(error(&answer), @"40007 invalid media_id (rid)");
}

#[tokio::test]
async fn a_video_comes_as_an_address_and_a_thumb_has_its_own_name() {
    let stage = Stage::start().await;
    let token = stage.own_token(SERVICE, "service-secret").await;
    let answer = upload(&stage, &token, "video", Some(file("a.mp4", 2_000))).await;
    let id = text(&answer["media_id"]);
    let path = format!("/cgi-bin/media/get?access_token={token}&media_id={id}");
    let url = text(&stage.get(&path).await["video_url"]);
    let video = stage.http.get(url).send().await.unwrap();
    assert_eq!(video.headers()["content-type"], "video/mp4");
    assert_eq!(video.bytes().await.unwrap().len(), 2_000);
    let answer = upload(&stage, &token, "thumb", Some(file("a.jpg", 100))).await;
    assert!(answer["thumb_media_id"].is_string() && answer.get("media_id").is_none());
}

#[tokio::test]
async fn what_cannot_be_taken_is_named() {
    let stage = Stage::start().await;
    let token = stage.own_token(SERVICE, "service-secret").await;
    let mut said = String::new();
    for (kind, part) in [
        ("picture", Some(file("a.png", 10))),
        ("image", None),
        ("image", Some(Part::bytes(vec![7; 10]))),
        ("image", Some(file("a.png", 0))),
        ("image", Some(file("a.exe", 10))),
        ("image", Some(file("a.png", (10 << 20) + 1))),
        ("voice", Some(file("a.amr", (2 << 20) + 1))),
        ("thumb", Some(file("a.jpg", (64 << 10) + 1))),
    ] {
        said += &format!("{}\n", error(&upload(&stage, &token, kind, part).await));
    }
    assert_snapshot!(said, @r"
    40004 invalid media type (rid)
    41005 media data missing (rid)
    41005 media data missing (rid)
    44001 empty media data (rid)
    40005 invalid file type (rid)
    45001 media size out of limit (rid)
    45001 media size out of limit (rid)
    45001 media size out of limit (rid)
    ");
}
