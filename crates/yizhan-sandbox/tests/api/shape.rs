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
    let now = stage.control("clock", json!({ "freeze": true })).await["now"]
        .as_i64()
        .unwrap();
    for (time, date) in [
        (4_102_444_799, "Thu, 31 Dec 2099 23:59:59 GMT"),
        (4_107_542_399, "Sun, 28 Feb 2100 23:59:59 GMT"),
        (4_107_542_400, "Mon, 01 Mar 2100 00:00:00 GMT"),
    ] {
        let then = stage.control("clock", json!({})).await["now"].as_i64();
        stage.advance(time - then.unwrap_or(now)).await;
        let answer = stage.get_raw("/cgi-bin/token").await;
        assert_eq!(answer.headers()["date"], date);
    }
}

#[tokio::test]
async fn a_stopped_sandbox_listens_no_more() {
    let stage = Stage::start().await;
    let url = stage.url("/cgi-bin/token");
    assert!(stage.http.get(&url).send().await.is_ok());
    let Stage { sandbox, http } = stage;
    sandbox.stop().await;
    assert!(http.get(&url).send().await.unwrap_err().is_connect());
}

#[tokio::test]
async fn every_call_is_logged_with_what_went_in_and_out() {
    let stage = Stage::start().await;
    let token = stage.own_token(SERVICE, "service-secret").await;
    stage
        .post(
            &format!("/cgi-bin/message/custom/send?access_token={token}"),
            json!({ "touser": "oNobody", "msgtype": "text" }),
        )
        .await;
    let calls = stage
        .get("/sandbox/v1/calls?path=/cgi-bin/message/custom/send")
        .await;
    let call = &calls["calls"][0];
    assert_eq!(call["method"], "POST");
    assert_eq!(call["account"], SERVICE);
    assert_eq!(call["errcode"], 40003);
    assert_eq!(call["status"], 200);
    assert_eq!(call["request"]["touser"], "oNobody");
    assert_eq!(call["response"]["errcode"], 40003);
    assert_eq!(call["query"], format!("access_token={token}"));
    let message = call["response"]["errmsg"].as_str().unwrap();
    assert!(message.ends_with(call["rid"].as_str().unwrap()), "{call}");
}
