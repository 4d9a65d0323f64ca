//! What is not let in, and what the sender and the log are told.

use crate::support::{
    AUTHORIZER, Answer, COMPONENT, KEY, NOW, Sealed, TOKEN, World, crypt, post, text_xml,
};
use axum::extract::Request;
use http::StatusCode;
use insta::assert_snapshot;
use yizhan_axum::{Received, Reply};
use yizhan_codec::{Crypt, KeyAge};

const URL: &str = "/wechat/message/wxplatform0000001/wxaccount00000001";

async fn world() -> World {
    World::new(|b| b.on_message(|push: Received| async move { panic!("{push:?} got in") as Reply }))
        .await
}

async fn refused(request: Request) -> String {
    world().await.refused(request).await
}

fn sealed() -> (String, String) {
    Sealed::at(NOW).parts(text_xml(1, "hello").as_bytes())
}

fn enveloped(encrypt: &str) -> String {
    format!("<xml><ToUserName>gh</ToUserName><Encrypt>{encrypt}</Encrypt></xml>")
}

fn plain_signature() -> String {
    // The plain signature covers no body; it is right here, and still lets none in.
    let sealed = crypt().seal(b"", KeyAge::Current, NOW, "nonce1");
    format!(
        "timestamp={NOW}&nonce=nonce1&signature={}",
        sealed.msg_signature
    )
}

#[tokio::test]
async fn a_wrong_signature_is_refused() {
    let (query, encrypt) = sealed();
    let query = query.replace("nonce=nonce1", "nonce=nonce2");
    assert_snapshot!(refused(post(&format!("{URL}?{query}"), enveloped(&encrypt))).await, @r#"
    403 Forbidden
    refused: signature
    log: "signature"
    "#);
}

#[tokio::test]
async fn a_push_for_another_platform_under_the_same_key_is_refused() {
    let other = Crypt::new(&TOKEN.into(), &KEY.into(), "wxotherplatform01").unwrap();
    let request = Sealed::at(NOW)
        .crypt(other)
        .message(AUTHORIZER, &text_xml(1, "hello"));
    assert_snapshot!(refused(request).await, @r#"
    403 Forbidden
    refused: ciphertext
    log: "receive_id"
    "#);
}

#[tokio::test]
async fn another_key_is_refused() {
    let other = KEY.replace('a', "Z");
    let other = Crypt::new(&TOKEN.into(), &other.as_str().into(), COMPONENT).unwrap();
    let request = Sealed::at(NOW)
        .crypt(other)
        .message(AUTHORIZER, &text_xml(1, "hello"));
    assert_snapshot!(refused(request).await, @r#"
    400 Bad Request
    refused: ciphertext
    log: "padding"
    "#);
}

#[tokio::test]
async fn a_truncated_body_is_refused() {
    let (query, encrypt) = sealed();
    let body = enveloped(&encrypt);
    let body = body[..body.len() / 2].to_owned();
    assert_snapshot!(refused(post(&format!("{URL}?{query}"), body)).await, @r#"
    400 Bad Request
    refused: truncated
    log: "truncated"
    "#);
}

#[tokio::test]
async fn ciphertext_that_is_not_base64_is_refused() {
    // Signed all the same, as only someone with the token could.
    let signature = {
        use sha1_of::sorted;
        sorted(&[TOKEN, &NOW.to_string(), "nonce1", "!!!!"])
    };
    let query = format!("timestamp={NOW}&nonce=nonce1&msg_signature={signature}");
    assert_snapshot!(refused(post(&format!("{URL}?{query}"), enveloped("!!!!"))).await, @r#"
    400 Bad Request
    refused: ciphertext
    log: "base64"
    "#);
}

#[tokio::test]
async fn a_doctype_is_refused() {
    let (query, encrypt) = sealed();
    let body = format!(
        "<!DOCTYPE xml [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>{}",
        enveloped(&encrypt)
    );
    assert_snapshot!(refused(post(&format!("{URL}?{query}"), body)).await, @r#"
    400 Bad Request
    refused: doctype
    log: "doctype"
    "#);
}

#[tokio::test]
async fn entities_are_refused() {
    let (query, _) = sealed();
    assert_snapshot!(refused(post(&format!("{URL}?{query}"), enveloped("&a;&a;&a;"))).await, @r#"
    400 Bad Request
    refused: entity
    log: "entity"
    "#);
}

#[tokio::test]
async fn ten_megabytes_are_refused_before_they_are_read() {
    let (query, _) = sealed();
    let body = enveloped(&"A".repeat(10_000_000));
    assert_snapshot!(refused(post(&format!("{URL}?{query}"), body)).await, @r#"
    413 Payload Too Large
    refused: body_size
    log: "body_size"
    "#);
}

#[tokio::test]
async fn an_endless_body_of_unknown_length_is_refused() {
    let (query, _) = sealed();
    let chunks = futures_util::stream::repeat_with(|| {
        Ok::<_, std::io::Error>(bytes::Bytes::from_static(&[b'A'; 65_536]))
    });
    let body = axum::body::Body::from_stream(chunks);
    assert_snapshot!(refused(post(&format!("{URL}?{query}"), body)).await, @r#"
    413 Payload Too Large
    refused: body_size
    log: "body_size"
    "#);
}

#[tokio::test]
async fn an_empty_body_is_refused() {
    let (query, _) = sealed();
    assert_snapshot!(refused(post(&format!("{URL}?{query}"), "")).await, @r#"
    400 Bad Request
    refused: empty
    log: "empty"
    "#);
}

#[tokio::test]
async fn bytes_that_are_no_text_are_refused() {
    let (query, _) = sealed();
    assert_snapshot!(refused(post(&format!("{URL}?{query}"), vec![b'<', 0xff, 0xfe])).await, @r#"
    400 Bad Request
    refused: utf8
    log: "utf8"
    "#);
}

#[tokio::test]
async fn a_push_without_parameters_is_refused() {
    let (_, encrypt) = sealed();
    assert_snapshot!(refused(post(URL, enveloped(&encrypt))).await, @r#"
    400 Bad Request
    refused: missing_parameter
    log: "missing_parameter"
    "#);
}

#[tokio::test]
async fn unsigned_plaintext_is_refused() {
    assert_snapshot!(refused(post(URL, text_xml(1, "hello"))).await, @r#"
    400 Bad Request
    refused: encrypt_missing
    log: "encrypt_missing"
    "#);
}

#[tokio::test]
async fn plaintext_under_a_plain_signature_is_refused() {
    let request = post(
        &format!("{URL}?{}", plain_signature()),
        text_xml(1, "hello"),
    );
    assert_snapshot!(refused(request).await, @r#"
    400 Bad Request
    refused: encrypt_missing
    log: "encrypt_missing"
    "#);
}

#[tokio::test]
async fn ciphertext_under_a_plain_signature_is_refused() {
    let (_, encrypt) = sealed();
    let request = post(&format!("{URL}?{}", plain_signature()), enveloped(&encrypt));
    assert_snapshot!(refused(request).await, @r#"
    403 Forbidden
    refused: plain_signature_only
    log: "plain_signature_only"
    "#);
}

#[tokio::test]
async fn a_push_of_more_than_an_hour_ago_is_refused() {
    let request = Sealed::at(NOW - 3601).message(AUTHORIZER, &text_xml(1, "hello"));
    assert_snapshot!(refused(request).await, @r#"
    403 Forbidden
    refused: freshness
    log: "freshness"
    "#);
}

#[tokio::test]
async fn a_push_from_the_future_is_refused_and_the_log_tells_the_difference() {
    let world = world().await;
    let request = Sealed::at(NOW + 3700).message(AUTHORIZER, &text_xml(1, "hello"));
    assert_snapshot!(world.send(request).await.text(), @"
    403 Forbidden
    refused: freshness
    ");
    assert_snapshot!(world.log.lines("push refused"), @r#"WARN yizhan_axum::intake::refused: push refused endpoint="message" check="freshness" status=403 receiver.id="wxplatform0000001" reason=the timestamp is 3700 s ahead of the clock, and 3600 s are allowed; the clock is wrong, or the push is a replay"#);
}

#[tokio::test]
async fn a_push_of_just_under_an_hour_ago_is_let_in() {
    let world = World::new(|b| b).await;
    let request = Sealed::at(NOW - 3600).message(AUTHORIZER, &text_xml(1, "hello"));
    assert_snapshot!(world.send(request).await.text(), @"
    200 OK
    success
    ");
}

#[tokio::test]
async fn a_timestamp_that_is_no_number_is_refused() {
    let sealed = crypt().seal(b"<xml/>", KeyAge::Current, NOW, "nonce1");
    let signature = sha1_of::sorted(&[TOKEN, "yesterday", "nonce1", &sealed.encrypt]);
    let query = format!("timestamp=yesterday&nonce=nonce1&msg_signature={signature}");
    assert_snapshot!(refused(post(&format!("{URL}?{query}"), enveloped(&sealed.encrypt))).await, @r#"
    400 Bad Request
    refused: timestamp
    log: "timestamp"
    "#);
}

#[tokio::test]
async fn an_unknown_platform_in_the_url_is_not_found() {
    let (query, encrypt) = sealed();
    let url = format!("/wechat/message/wxunknown/{AUTHORIZER}?{query}");
    assert_snapshot!(refused(post(&url, enveloped(&encrypt))).await, @r#"
    404 Not Found
    refused: platform
    log: "platform"
    "#);
}

#[tokio::test]
async fn an_unknown_platform_in_the_envelope_is_not_found() {
    let (query, encrypt) = sealed();
    let body = format!("<xml><AppId>wxunknown</AppId><Encrypt>{encrypt}</Encrypt></xml>");
    assert_snapshot!(refused(post(&format!("/wechat/events?{query}"), body)).await, @r#"
    404 Not Found
    refused: platform
    log: "platform"
    "#);
}

#[tokio::test]
async fn a_url_whose_placeholder_was_not_filled_is_not_found() {
    let (query, encrypt) = sealed();
    let url = format!("/wechat/message/{COMPONENT}/$APPID$?{query}");
    assert_snapshot!(refused(post(&url, enveloped(&encrypt))).await, @r#"
    404 Not Found
    refused: account
    log: "account"
    "#);
}

#[tokio::test]
async fn the_url_check_echoes_when_it_is_signed_with_the_token() {
    let world = World::new(|b| b).await;
    let signature = sha1_of::sorted(&[TOKEN, &NOW.to_string(), "n"]);
    let query = format!("signature={signature}&timestamp={NOW}&nonce=n&echostr=3456%2B789");
    for url in [
        "/wechat/events".to_owned(),
        format!("/wechat/message/{COMPONENT}/$APPID$"),
    ] {
        let answer = world.get(&format!("{url}?{query}")).await;
        assert_eq!(answer.text(), "200 OK\n3456+789");
        assert_eq!(answer.headers["content-type"], "text/plain; charset=utf-8");
    }
}

#[tokio::test]
async fn the_url_check_echoes_nothing_without_the_token() {
    let world = World::new(|b| b).await;
    let signature = sha1_of::sorted(&["guessed", &NOW.to_string(), "n"]);
    let url = format!("/wechat/events?signature={signature}&timestamp={NOW}&nonce=n&echostr=x");
    assert_snapshot!(world.get(&url).await.text(), @"
    403 Forbidden
    refused: signature
    ");
    let url = format!("/wechat/events?timestamp={NOW}&nonce=n&echostr=x");
    assert_snapshot!(world.get(&url).await.text(), @"
    400 Bad Request
    refused: missing_parameter
    ");
}

#[tokio::test]
async fn while_a_token_and_a_key_are_changed_both_open_and_the_reply_goes_out_under_the_same() {
    let old = Crypt::new(
        &"oldtoken".into(),
        &KEY.replace('a', "Z").as_str().into(),
        COMPONENT,
    )
    .unwrap();
    let world = World::new(|b| {
        b.on_message(|_| async { Reply::Text("here".to_owned()) })
            .platform(
                yizhan_axum::PlatformConfig::new("wxsecond", "s", TOKEN, KEY)
                    .previous_token("oldtoken")
                    .previous_encoding_aes_key(KEY.replace('a', "Z")),
            )
    })
    .await;
    let old_second = Crypt::new(
        &"oldtoken".into(),
        &KEY.replace('a', "Z").as_str().into(),
        "wxsecond",
    )
    .unwrap();
    drop(old);
    let request = Sealed::at(NOW).crypt(old_second.clone()).request(
        "/wechat/message/wxsecond/wxaccount00000001",
        "ToUserName",
        "gh_account",
        text_xml(1, "x").as_bytes(),
    );
    let answer: Answer = world.send(request).await;
    assert!(answer.opened_by(&old_second, "nonce1").contains("here"));
}

#[tokio::test]
async fn other_methods_are_not_allowed() {
    let world = World::new(|b| b).await;
    let request = Request::delete("/wechat/events")
        .body(axum::body::Body::empty())
        .unwrap();
    assert_eq!(
        world.send(request).await.status,
        StatusCode::METHOD_NOT_ALLOWED
    );
}

/// SHA-1 over sorted parts, as the protocol has it; the test's own.
mod sha1_of {
    pub(super) fn sorted(parts: &[&str]) -> String {
        use sha1::{Digest as _, Sha1};
        let mut parts = parts.to_vec();
        parts.sort_unstable();
        let digest = Sha1::digest(parts.concat());
        digest.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}
