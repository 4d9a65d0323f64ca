//! Accounts of our own (公众号, 小程序) in every mode and format.

use crate::own::{APP, APP_URL, account, text_json};
use crate::support::{Answer, KEY, NOW, Sealed, TOKEN, World, crypt_for, text_xml, until};
use axum::extract::Request;
use insta::{allow_duplicates, assert_snapshot};
use serde_json::{Value, json};
use yizhan_axum::{AccountConfig, Mode, PushConfig, Received, Reply};
use yizhan_codec::Crypt;

pub(crate) const MODES: [Mode; 3] = [Mode::Plain, Mode::Compatible, Mode::Safe];

/// As WeChat pushes to the account.
pub(crate) fn wechat(mode: Mode) -> Sealed {
    Sealed::at(NOW).for_id(APP).mode(mode)
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
            .send(wechat(mode).push(APP_URL, &text_xml(1, "你好")))
            .await;
        assert_eq!(
            answer.headers["content-type"],
            "application/xml; charset=utf-8"
        );
        allow_duplicates! {assert_snapshot!(clear(mode, &answer), @"<xml><ToUserName><![CDATA[openid-1]]></ToUserName><FromUserName><![CDATA[gh_account]]></FromUserName><CreateTime>1790000000</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[Account(wxown000000000001) of openid-1: 你好]]></Content></xml>");}
        let answer = world
            .send(wechat(mode).push(APP_URL, &text_json(2, "你好")))
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
            let answer = world.send(wechat(mode).push(APP_URL, &text)).await;
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
            .get(&wechat(mode).echo(APP_URL, "5927782489442352469"))
            .await;
        assert_eq!(echo.text(), "200 OK\n5927782489442352469");
        let guessed = Crypt::new(&"guessed".into(), &KEY.into(), APP).unwrap();
        let echo = wechat(mode).crypt(guessed).echo(APP_URL, "1");
        assert_eq!(
            world.get(&echo).await.text(),
            "403 Forbidden\nrefused: signature"
        );
        let stale = Sealed::at(NOW - 3601).for_id(APP).echo(APP_URL, "1");
        assert_eq!(
            world.get(&stale).await.text(),
            "403 Forbidden\nrefused: freshness"
        );
    }
}

#[tokio::test]
async fn of_a_compatible_push_only_the_sealed_text_is_believed() {
    let world = World::new(|b| b.account(account(Mode::Compatible)).on_message(tell)).await;
    for text in [text_xml(1, "sealed"), text_json(2, "sealed")] {
        let request = wechat(Mode::Compatible).push(APP_URL, &text);
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
async fn while_the_token_is_changed_both_open() {
    let push = PushConfig::plain(TOKEN).previous_token("oldtoken");
    let world = World::new(|b| {
        b.account(AccountConfig::new(APP, "s").push(push))
            .on_message(tell)
    })
    .await;
    let old = Crypt::new(&"oldtoken".into(), &KEY.into(), APP).unwrap();
    for (id, crypt) in [(1, old), (2, crypt_for(APP))] {
        let answer = wechat(Mode::Plain)
            .crypt(crypt)
            .push(APP_URL, &text_xml(id, "x"));
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
            .send(wechat(mode).push(APP_URL, &text_json(1, "hello")))
            .await;
        assert_eq!(asked.text(), "200 OK\nsuccess");
        let call = world.wechat.called(CUSTOM).await;
        assert_eq!(
            call.body,
            json!({"touser": "openid-1", "msgtype": "text", "text": {"content": "in time"}})
        );
        assert!(call.query.contains("own-token-canary"), "{}", call.query);
        let asked = world
            .send(wechat(mode).push(APP_URL, &text_json(2, "help")))
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
        let answer = world.send(wechat(Mode::Safe).push(APP_URL, &text)).await;
        assert_eq!(answer.text(), "200 OK\nsuccess");
    }
    until(|| world.log.text().contains("user_enter_tempsession")).await;
}
