//! Methods, bodies, hosts, unknown paths, and paths that the specification alone describes.

use crate::support::{SERVICE, Stage, error};
use insta::assert_snapshot;
use serde_json::json;

#[tokio::test]
async fn method_and_body_are_checked() {
    let stage = Stage::start().await;
    let token = stage.own_token(SERVICE, "service-secret").await;
    let send = format!("/cgi-bin/message/custom/send?access_token={token}");
    let info = format!("/cgi-bin/user/info?access_token={token}&openid=oFan");
    let mut said = String::new();
    said += &format!("{}\n", error(&stage.get(&send).await));
    said += &format!("{}\n", error(&stage.post(&info, json!({})).await));
    for body in [
        "",
        "  \n",
        "{",
        "[]",
        "null",
        "touser=oFan",
        "{\"touser\":\"oFan\"} x",
    ] {
        said += &format!("{}\n", error(&stage.post_text(&send, body).await));
    }
    assert_snapshot!(said, @r"
    43002 require POST method (rid)
    43001 require GET method (rid)
    44002 empty post data (rid)
    44002 empty post data (rid)
    47001 data format error (rid)
    47001 data format error (rid)
    47001 data format error (rid)
    47001 data format error (rid)
    47001 data format error (rid)
    ");
}

#[tokio::test]
async fn an_unknown_path_is_40066() {
    let stage = Stage::start().await;
    for path in [
        "/",
        "/cgi-bin/nowhere",
        "/cgi-bin/token/",
        "/%00",
        "//cgi-bin/token",
    ] {
        let answer = stage.get(path).await;
        assert_eq!(error(&answer), "40066 invalid url (rid)", "{path}");
    }
}

#[tokio::test]
async fn the_host_header_tells_the_hosts_apart() {
    let stage = Stage::start().await;
    let path = format!(
        "/cgi-bin/token?grant_type=client_credential&appid={SERVICE}&secret=service-secret"
    );
    for (host, served) in [
        ("api.weixin.qq.com", true),
        ("sh.api.weixin.qq.com:443", true),
        ("API.weixin.qq.com", true),
        ("qyapi.weixin.qq.com", false),
        ("open.weixin.qq.com", false),
        ("localhost", true),
    ] {
        let request = stage.http.get(stage.url(&path)).header("host", host);
        let body = request.send().await.unwrap().text().await.unwrap();
        assert_eq!(body.contains("access_token\""), served, "{host}: {body}");
    }
}

#[tokio::test]
async fn the_date_header_follows_the_sandbox_clock() {
    let stage = Stage::start().await;
    let answer = stage
        .control("clock", json!({ "advance_seconds": 1_000_000 }))
        .await;
    let now = answer["now"].as_i64().unwrap();
    let answer = stage.get_raw("/cgi-bin/token").await;
    let date = answer.headers()["date"].to_str().unwrap().to_owned();
    let second = now.rem_euclid(60);
    assert!(date.ends_with(&format!(":{second:02} GMT")), "{date}");
    let stage_day = date.split(' ').nth(1).unwrap().parse::<i64>().unwrap();
    let today = stage.get_raw("/cgi-bin/token").await;
    assert!((1..=31).contains(&stage_day));
    assert_eq!(today.headers()["date"], date.as_str());
}
