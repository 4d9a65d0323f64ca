//! What an account of our own does not let in, whatever its mode.

use crate::app::{MODES, wechat};
use crate::own::{APP, APP_URL, account};
use crate::support::{KEY, NOW, Sealed, World, post, text_xml};
use axum::extract::Request;
use insta::assert_snapshot;
use std::fmt::Write as _;
use yizhan_axum::{AccountConfig, Mode, Received, Reply};
use yizhan_codec::Crypt;

/// What every mode is sent and must refuse: a name, and the request.
fn hostile(mode: Mode) -> Vec<(&'static str, Request)> {
    let text = text_xml(1, "hello");
    let guessed = Crypt::new(&"guessed".into(), &KEY.into(), APP).unwrap();
    let uri = |request: &Request| request.uri().to_string();
    let moment = wechat(mode).push(APP_URL, &text);
    let moment = uri(&moment).replace("nonce=nonce1", "nonce=nonce2");
    let plain = uri(&wechat(Mode::Plain).push(APP_URL, ""));
    let doctype = format!("<!DOCTYPE xml>{text}");
    vec![
        ("unsigned", post(APP_URL, text.clone())),
        (
            "another token's",
            wechat(mode).crypt(guessed).push(APP_URL, &text),
        ),
        ("of another moment", post(&moment, text.clone())),
        (
            "stale",
            Sealed::at(NOW - 3601)
                .for_id(APP)
                .mode(mode)
                .push(APP_URL, &text),
        ),
        (
            "of the future",
            Sealed::at(NOW + 3601)
                .for_id(APP)
                .mode(mode)
                .push(APP_URL, &text),
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
                let request = wechat(pushed).push(APP_URL, &text);
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
async fn a_push_that_is_sealed_for_another_app_under_the_same_key_is_refused() {
    let world = World::new(|b| b.account(account(Mode::Safe))).await;
    let other = Sealed::at(NOW).for_id("wxother0000000001");
    assert_snapshot!(world.refused(other.push(APP_URL, &text_xml(1, "x"))).await, @r#"
    403 Forbidden
    refused: ciphertext
    log: "receive_id"
    "#);
}

#[tokio::test]
async fn an_account_without_a_token_is_closed() {
    let closed = AccountConfig::new(APP, "own-secret-canary");
    let world = World::new(|b| b.account(closed)).await;
    let push = wechat(Mode::Safe).push(APP_URL, &text_xml(1, "x"));
    assert_snapshot!(world.refused(push).await, @r#"
    404 Not Found
    refused: closed
    log: "closed"
    "#);
    let echo = wechat(Mode::Safe).echo(APP_URL, "1");
    assert_eq!(world.get(&echo).await.status, 404);
}
