//! Accounts of our own (公众号, 小程序): every mode and format, and what is not let in.

use crate::support::{Answer, KEY, NOW, Sealed, TOKEN, World, crypt_for, post, text_xml, until};
use axum::extract::Request;
use insta::{allow_duplicates, assert_snapshot};
use serde_json::{Value, json};
use std::fmt::Write as _;
use yizhan_axum::{AccountConfig, Mode, PushConfig, Received, Reply};

const APP: &str = "wxown000000000001";
const URL: &str = "/wechat/app/wxown000000000001";
const MODES: [Mode; 3] = [Mode::Plain, Mode::Compatible, Mode::Safe];

fn config(mode: Mode) -> PushConfig {
    match mode {
        Mode::Plain => PushConfig::plain(TOKEN),
        Mode::Compatible => PushConfig::compatible(TOKEN, KEY),
        _ => PushConfig::safe(TOKEN, KEY),
    }
}

fn account(mode: Mode) -> AccountConfig {
    AccountConfig::new(APP, "own-secret-canary").push(config(mode))
}

/// As WeChat pushes to the account.
fn wechat(mode: Mode) -> Sealed {
    Sealed::at(NOW).for_id(APP).mode(mode)
}

fn text_json(msg_id: u64, content: &str) -> String {
    json!({
        "ToUserName": "gh_account", "FromUserName": "openid-1", "CreateTime": NOW,
        "MsgType": "text", "Content": content, "MsgId": msg_id,
    })
    .to_string()
}

async fn tell(push: Received) -> Reply {
    assert_eq!(push.platform(), None);
    let content = push.get("Content").unwrap();
    Reply::text(format!("{:?} of {}: {content}", push.scope(), push.from()))
}

/// The reply in the clear; sealed unless in plain mode.
fn clear(mode: Mode, answer: &Answer) -> String {
    match mode {
        Mode::Plain => answer.body.clone(),
        _ => answer.opened_by(&crypt_for(APP), "nonce1"),
    }
}

#[tokio::test]
async fn a_text_is_answered_in_its_own_mode_and_format() {
    for mode in MODES {
        let world = World::new(|b| b.account(account(mode)).on_message(tell)).await;
        let answer = world
            .send(wechat(mode).push(URL, &text_xml(1, "你好")))
            .await;
        assert_eq!(
            answer.headers["content-type"],
            "application/xml; charset=utf-8"
        );
        allow_duplicates! {assert_snapshot!(clear(mode, &answer), @"<xml><ToUserName><![CDATA[openid-1]]></ToUserName><FromUserName><![CDATA[gh_account]]></FromUserName><CreateTime>1790000000</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[Account(wxown000000000001) of openid-1: 你好]]></Content></xml>");}
        let answer = world
            .send(wechat(mode).push(URL, &text_json(2, "你好")))
            .await;
        assert_eq!(answer.headers["content-type"], "application/json");
        let reply: Value = serde_json::from_str(&clear(mode, &answer)).unwrap();
        allow_duplicates! {assert_snapshot!(reply, @r#"{"Content":"Account(wxown000000000001) of openid-1: 你好","CreateTime":1790000000,"FromUserName":"gh_account","MsgType":"text","ToUserName":"openid-1"}"#);}
        if mode != Mode::Plain {
            let envelope: Value = serde_json::from_str(&answer.body).unwrap();
            let names: Vec<_> = envelope.as_object().unwrap().keys().collect();
            assert_eq!(names, ["Encrypt", "MsgSignature", "Nonce", "TimeStamp"]);
        }
    }
}

#[tokio::test]
async fn success_is_bare_in_every_mode_and_format() {
    for mode in MODES {
        let world = World::new(|b| b.account(account(mode)).on_message(|_| async {})).await;
        for text in [text_xml(1, "x"), text_json(2, "x")] {
            let answer = world.send(wechat(mode).push(URL, &text)).await;
            assert_eq!(answer.text(), "200 OK\nsuccess");
            assert_eq!(answer.headers["content-type"], "text/plain");
        }
    }
}

#[tokio::test]
async fn the_check_of_the_url_is_echoed_as_it_is() {
    for mode in MODES {
        let world = World::new(|b| b.account(account(mode))).await;
        let echo = world
            .get(&wechat(mode).echo(URL, "5927782489442352469"))
            .await;
        assert_eq!(echo.text(), "200 OK\n5927782489442352469");
        let guessed = yizhan_codec::Crypt::new(&"guessed".into(), &KEY.into(), APP).unwrap();
        let echo = wechat(mode).crypt(guessed).echo(URL, "1");
        assert_eq!(
            world.get(&echo).await.text(),
            "403 Forbidden\nrefused: signature"
        );
        let stale = Sealed::at(NOW - 3601).for_id(APP).echo(URL, "1");
        assert_eq!(
            world.get(&stale).await.text(),
            "403 Forbidden\nrefused: freshness"
        );
    }
}

/// What every mode is sent and must refuse: a name, and the request.
fn hostile(mode: Mode) -> Vec<(&'static str, Request)> {
    let text = text_xml(1, "hello");
    let guessed = yizhan_codec::Crypt::new(&"guessed".into(), &KEY.into(), APP).unwrap();
    let uri = |request: &Request| request.uri().to_string();
    let moment = wechat(mode).push(URL, &text);
    let moment = uri(&moment).replace("nonce=nonce1", "nonce=nonce2");
    let plain = uri(&wechat(Mode::Plain).push(URL, ""));
    let doctype = format!("<!DOCTYPE xml>{text}");
    vec![
        ("unsigned", post(URL, text.clone())),
        (
            "another token's",
            wechat(mode).crypt(guessed).push(URL, &text),
        ),
        ("of another moment", post(&moment, text.clone())),
        (
            "stale",
            Sealed::at(NOW - 3601)
                .for_id(APP)
                .mode(mode)
                .push(URL, &text),
        ),
        (
            "of the future",
            Sealed::at(NOW + 3601)
                .for_id(APP)
                .mode(mode)
                .push(URL, &text),
        ),
        ("10 MB", post(&plain, "x".repeat(10_000_000))),
        ("a DOCTYPE", post(&plain, doctype)),
        ("half", post(&plain, text[..60].to_owned())),
        (
            "of another account",
            wechat(mode).push("/wechat/app/wxnobody", &text),
        ),
    ]
}

#[tokio::test]
async fn what_is_not_wechats_is_refused_in_every_mode() {
    let mut told = String::new();
    for mode in MODES {
        let never = |push: Received| async move { panic!("{push:?} got in") as Reply };
        let world = World::new(|b| b.account(account(mode)).on_message(never)).await;
        for (name, request) in hostile(mode) {
            let refused = world.refused(request).await.replace('\n', " · ");
            writeln!(told, "{mode:?}: {name}: {refused}").unwrap();
        }
    }
    assert_snapshot!(told, @r#"
    Plain: unsigned: 400 Bad Request · refused: missing_parameter · log: "missing_parameter"
    Plain: another token's: 403 Forbidden · refused: signature · log: "signature"
    Plain: of another moment: 403 Forbidden · refused: signature · log: "signature"
    Plain: stale: 403 Forbidden · refused: freshness · log: "freshness"
    Plain: of the future: 403 Forbidden · refused: freshness · log: "freshness"
    Plain: 10 MB: 413 Payload Too Large · refused: body_size · log: "body_size"
    Plain: a DOCTYPE: 400 Bad Request · refused: doctype · log: "doctype"
    Plain: half: 400 Bad Request · refused: truncated · log: "truncated"
    Plain: of another account: 404 Not Found · refused: account · log: "account"
    Compatible: unsigned: 400 Bad Request · refused: encrypt_missing · log: "encrypt_missing"
    Compatible: another token's: 403 Forbidden · refused: signature · log: "signature"
    Compatible: of another moment: 400 Bad Request · refused: encrypt_missing · log: "encrypt_missing"
    Compatible: stale: 403 Forbidden · refused: freshness · log: "freshness"
    Compatible: of the future: 403 Forbidden · refused: freshness · log: "freshness"
    Compatible: 10 MB: 413 Payload Too Large · refused: body_size · log: "body_size"
    Compatible: a DOCTYPE: 400 Bad Request · refused: doctype · log: "doctype"
    Compatible: half: 400 Bad Request · refused: truncated · log: "truncated"
    Compatible: of another account: 404 Not Found · refused: account · log: "account"
    Safe: unsigned: 400 Bad Request · refused: encrypt_missing · log: "encrypt_missing"
    Safe: another token's: 403 Forbidden · refused: signature · log: "signature"
    Safe: of another moment: 400 Bad Request · refused: encrypt_missing · log: "encrypt_missing"
    Safe: stale: 403 Forbidden · refused: freshness · log: "freshness"
    Safe: of the future: 403 Forbidden · refused: freshness · log: "freshness"
    Safe: 10 MB: 413 Payload Too Large · refused: body_size · log: "body_size"
    Safe: a DOCTYPE: 400 Bad Request · refused: doctype · log: "doctype"
    Safe: half: 400 Bad Request · refused: truncated · log: "truncated"
    Safe: of another account: 404 Not Found · refused: account · log: "account"
    "#);
}

#[tokio::test]
async fn the_mode_is_a_setting_and_no_push_talks_its_way_into_another() {
    let mut told = String::new();
    let text = text_xml(1, "hello");
    for mode in MODES {
        let world = World::new(|b| b.account(account(mode)).on_message(|_| async {})).await;
        for pushed in MODES {
            for (says, encrypt_type) in [
                ("", ""),
                (" and says aes", "&encrypt_type=aes"),
                (" and says raw", "&encrypt_type=raw"),
            ] {
                let request = wechat(pushed).push(URL, &text);
                let (mut parts, body) = request.into_parts();
                let uri = parts.uri.to_string().replace("&encrypt_type=aes", "");
                parts.uri = format!("{uri}{encrypt_type}").parse().unwrap();
                let answer = world.send(Request::from_parts(parts, body)).await;
                let answer = answer.text().replace('\n', " · ");
                writeln!(told, "{mode:?}: {pushed:?}{says}: {answer}").unwrap();
            }
        }
    }
    assert_snapshot!(told, @"
    Plain: Plain: 200 OK · success
    Plain: Plain and says aes: 200 OK · success
    Plain: Plain and says raw: 200 OK · success
    Plain: Compatible: 200 OK · success
    Plain: Compatible and says aes: 200 OK · success
    Plain: Compatible and says raw: 200 OK · success
    Plain: Safe: 403 Forbidden · refused: mode
    Plain: Safe and says aes: 403 Forbidden · refused: mode
    Plain: Safe and says raw: 403 Forbidden · refused: mode
    Compatible: Plain: 400 Bad Request · refused: encrypt_missing
    Compatible: Plain and says aes: 400 Bad Request · refused: encrypt_missing
    Compatible: Plain and says raw: 400 Bad Request · refused: encrypt_missing
    Compatible: Compatible: 200 OK · success
    Compatible: Compatible and says aes: 200 OK · success
    Compatible: Compatible and says raw: 200 OK · success
    Compatible: Safe: 200 OK · success
    Compatible: Safe and says aes: 200 OK · success
    Compatible: Safe and says raw: 200 OK · success
    Safe: Plain: 400 Bad Request · refused: encrypt_missing
    Safe: Plain and says aes: 400 Bad Request · refused: encrypt_missing
    Safe: Plain and says raw: 400 Bad Request · refused: encrypt_missing
    Safe: Compatible: 200 OK · success
    Safe: Compatible and says aes: 200 OK · success
    Safe: Compatible and says raw: 200 OK · success
    Safe: Safe: 200 OK · success
    Safe: Safe and says aes: 200 OK · success
    Safe: Safe and says raw: 200 OK · success
    ");
}

#[tokio::test]
async fn of_a_compatible_push_only_the_sealed_text_is_believed() {
    let world = World::new(|b| b.account(account(Mode::Compatible)).on_message(tell)).await;
    for text in [text_xml(1, "sealed"), text_json(2, "sealed")] {
        let request = wechat(Mode::Compatible).push(URL, &text);
        let (parts, body) = request.into_parts();
        let body = axum::body::to_bytes(body, 10_000).await.unwrap();
        let body = String::from_utf8(body.to_vec()).unwrap();
        assert!(
            body.contains(">sealed<") || body.contains("\"sealed\"") || body.contains("[sealed]"),
            "{body}"
        );
        let body = body
            .replace("sealed", "forged")
            .replace("openid-1", "openid-2");
        let answer = world.send(Request::from_parts(parts, body.into())).await;
        let reply = clear(Mode::Compatible, &answer);
        assert!(reply.contains("of openid-1: sealed"), "{reply}");
    }
}

#[tokio::test]
async fn a_push_that_is_sealed_for_another_app_under_the_same_key_is_refused() {
    let world = World::new(|b| b.account(account(Mode::Safe))).await;
    let other = Sealed::at(NOW).for_id("wxother0000000001");
    assert_snapshot!(world.refused(other.push(URL, &text_xml(1, "x"))).await, @r#"
    403 Forbidden
    refused: ciphertext
    log: "receive_id"
    "#);
}

#[tokio::test]
async fn an_account_without_a_token_is_closed_and_one_with_an_empty_token_lets_nothing_in() {
    let closed = AccountConfig::new(APP, "own-secret-canary");
    let world = World::new(|b| b.account(closed)).await;
    let push = || wechat(Mode::Safe).push(URL, &text_xml(1, "x"));
    assert_snapshot!(world.refused(push()).await, @r#"
    404 Not Found
    refused: closed
    log: "closed"
    "#);
    assert_eq!(
        world.get(&wechat(Mode::Safe).echo(URL, "1")).await.status,
        404
    );
    for empty in [
        PushConfig::plain(""),
        PushConfig::safe("", KEY),
        PushConfig::compatible("", KEY),
    ] {
        let world =
            World::new(|b| b.account(AccountConfig::new(APP, "s").push(empty.clone()))).await;
        let crypt = yizhan_codec::Crypt::new(&"".into(), &KEY.into(), APP).unwrap();
        let guessed = Sealed::at(NOW).crypt(crypt).mode(empty.mode);
        assert_eq!(
            world
                .send(guessed.push(URL, &text_xml(1, "x")))
                .await
                .text(),
            "403 Forbidden\nrefused: signature"
        );
        assert_eq!(world.get(&guessed.echo(URL, "1")).await.status, 403);
    }
}

#[tokio::test]
async fn while_the_token_is_changed_both_open() {
    let push = PushConfig::plain(TOKEN).previous_token("oldtoken");
    let world = World::new(|b| {
        b.account(AccountConfig::new(APP, "s").push(push))
            .on_message(tell)
    })
    .await;
    let old = yizhan_codec::Crypt::new(&"oldtoken".into(), &KEY.into(), APP).unwrap();
    for (id, crypt) in [(1, old), (2, crypt_for(APP))] {
        let answer = wechat(Mode::Plain)
            .crypt(crypt)
            .push(URL, &text_xml(id, "x"));
        assert!(world.send(answer).await.body.contains("of openid-1: x"));
    }
}

#[tokio::test]
async fn a_mini_program_is_replied_to_by_message_and_hands_over_passively() {
    const CUSTOM: &str = "/cgi-bin/message/custom/send";
    let answered = async |push: Received| match push.get("Content") {
        Some("help") => Reply::transfer_customer_service(),
        _ => Reply::text("in time"),
    };
    for mode in MODES {
        let world = World::new(|b| {
            b.account(account(mode).mini_program(true))
                .on_message(answered)
        })
        .await;
        let asked = world
            .send(wechat(mode).push(URL, &text_json(1, "hello")))
            .await;
        assert_eq!(asked.text(), "200 OK\nsuccess");
        let call = world.wechat.called(CUSTOM).await;
        assert_eq!(
            call.body,
            json!({"touser": "openid-1", "msgtype": "text", "text": {"content": "in time"}})
        );
        assert!(call.query.contains("own-token-canary"), "{}", call.query);
        let asked = world
            .send(wechat(mode).push(URL, &text_json(2, "help")))
            .await;
        let reply: Value = serde_json::from_str(&clear(mode, &asked)).unwrap();
        assert_eq!(reply["MsgType"], "transfer_customer_service");
        assert_eq!(world.wechat.calls(CUSTOM).len(), 1);
    }
}

#[tokio::test]
async fn an_account_configured_so_takes_no_notices_and_a_json_event_reaches_the_function() {
    let world = World::new(|b| {
        b.account(account(Mode::Safe))
            .on("unauthorized", |_| async {
                panic!("an account's own push is no notice") as ()
            })
            .on_message(
                |push: Received| async move { tracing::info!(kind = ?push.event(), "seen") },
            )
    })
    .await;
    let event = json!({
        "ToUserName": "gh_account", "FromUserName": "openid-1", "CreateTime": NOW,
        "MsgType": "event", "Event": "user_enter_tempsession", "SessionFrom": "menu",
    });
    let notice = "<xml><AppId>wxown000000000001</AppId><InfoType>unauthorized</InfoType></xml>";
    for text in [event.to_string(), notice.to_owned()] {
        let answer = world.send(wechat(Mode::Safe).push(URL, &text)).await;
        assert_eq!(answer.text(), "200 OK\nsuccess");
    }
    until(|| world.log.text().contains("user_enter_tempsession")).await;
}
