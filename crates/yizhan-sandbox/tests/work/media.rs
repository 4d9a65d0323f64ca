//! Media of a corp: kinds, sizes, three days, and pictures that stay.

use crate::support::{APP, Office, error, text};
use insta::assert_snapshot;
use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};

async fn upload(office: &Office, path: &str, name: &str, bytes: usize) -> Value {
    let part = Part::bytes(vec![7; bytes]).file_name(name.to_owned());
    let request = office.wechat.http.post(office.wechat.url(path));
    let answer = request
        .multipart(Form::new().part("media", part))
        .send()
        .await;
    serde_json::from_str(&answer.unwrap().text().await.unwrap()).unwrap()
}

#[tokio::test]
async fn a_file_is_shared_by_a_corps_applications_for_three_days() {
    let office = Office::start().await;
    let token = office.token("app-secret").await;
    let path = format!("/cgi-bin/media/upload?access_token={token}&type=file");
    let sent = upload(&office, &path, "tea.pdf", 1_000).await;
    assert!(sent["created_at"].is_string(), "{sent}");
    let id = text(&sent["media_id"]);
    let get = async |token: &str| {
        let path = format!("/cgi-bin/media/get?access_token={token}&media_id={id}");
        let answer = office.wechat.http.get(office.wechat.url(&path)).send();
        answer.await.unwrap().bytes().await.unwrap()
    };
    let tea = office.token("tea-secret").await;
    assert_eq!(get(&tea).await, vec![7; 1_000]);
    let body =
        json!({ "touser": "lucy", "agentid": APP, "msgtype": "file", "file": { "media_id": id } });
    let send = format!("/cgi-bin/message/send?access_token={token}");
    assert_eq!(error(&office.post(&send, body.clone()).await), "0 ok");
    let mut image = body;
    image["msgtype"] = "image".into();
    image["image"] = json!({ "media_id": id });
    assert_snapshot!(error(&office.post(&send, image).await), @"40007 invalid media_id");
    office.advance(3 * 86_400).await;
    let token = office.token("app-secret").await;
    let gone: Value = serde_json::from_slice(&get(&token).await).unwrap();
    assert!(
        error(&json!({ "errcode": gone["errcode"], "errmsg": gone["errmsg"] }))
            .starts_with("40007 ")
    );
}

#[tokio::test]
async fn what_cannot_be_taken_is_named() {
    let office = Office::start().await;
    let token = office.token("app-secret").await;
    let mut said = Vec::new();
    for (kind, name, bytes) in [
        ("thumb", "a.jpg", 10),
        ("image", "a.gif", 10),
        ("image", "a.png", 5),
        ("image", "a.png", (10 << 20) + 1),
        ("voice", "a.mp3", 10),
        ("voice", "a.amr", (2 << 20) + 1),
        ("video", "a.mp4", (10 << 20) + 1),
        ("file", "a.zip", (20 << 20) + 1),
    ] {
        let path = format!("/cgi-bin/media/upload?access_token={token}&type={kind}");
        said.push(format!(
            "{kind}: {}",
            error(&upload(&office, &path, name, bytes).await)
        ));
    }
    let path = format!("/cgi-bin/media/uploadimg?access_token={token}");
    for bytes in [5, (2 << 20) + 1] {
        said.push(error(&upload(&office, &path, "a.png", bytes).await));
    }
    assert_snapshot!(said.join("\n"), @r"
    thumb: 40004 invalid media type
    image: 40005 invalid file type
    image: 40006 invalid media size
    image: 45001 media size out of limit
    voice: 40005 invalid file type
    voice: 45001 media size out of limit
    video: 45001 media size out of limit
    file: 45001 media size out of limit
    40006 invalid media size
    40009 invalid image size
    ");
    let url = text(&upload(&office, &path, "a.png", 100).await["url"]);
    let picture = office.wechat.http.get(url).send().await.unwrap();
    assert_eq!(picture.headers()["content-type"], "image/png");
}
