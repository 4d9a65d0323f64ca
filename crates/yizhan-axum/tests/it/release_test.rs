//! WeChat's release test: each of the ten accounts, each step, codes already spent.

use crate::support::{NOW, Sealed, World, authorized_members, until};
use insta::assert_snapshot;
use serde_json::json;
use yizhan_axum::{Received, Reply};

const OFFICIAL: [(&str, &str); 5] = [
    ("wx570bc396a51b8ff8", "gh_3c884a361561"),
    ("wx9252c5e0bb1836fc", "gh_c0f28a78b318"),
    ("wx8e1097c5bc82cde9", "gh_3f222ed8d140"),
    ("wx14550af28c71a144", "gh_26128078e9ab"),
    ("wxa35b9c23cfe664eb", "gh_2b3713f184a6"),
];
const MINI: [(&str, &str); 5] = [
    ("wxd101a85aa106f53e", "gh_8dad206e9538"),
    ("wxc39235c15087f6f3", "gh_905ae9d01059"),
    ("wx7720d01d4b2a4500", "gh_393666f1fdf4"),
    ("wx05d483572dcd5d8b", "gh_39abb5d4e1b7"),
    ("wx5910277cae6fd970", "gh_7818dcb60240"),
];

fn xml(original_id: &str, id: u64, rest: &str) -> String {
    format!(
        "<xml><ToUserName>{original_id}</ToUserName><FromUserName>tester</FromUserName>\
         <CreateTime>{NOW}</CreateTime><MsgId>{id}</MsgId>{rest}</xml>"
    )
}

fn text(content: &str) -> String {
    format!("<MsgType>text</MsgType><Content>{content}</Content>")
}

async fn world() -> World {
    let own = |_: Received| async { Reply::Text("the application's own".to_owned()) };
    World::new(|b| b.on_message(own)).await.with_ticket().await
}

#[tokio::test]
async fn every_official_account_gets_the_passive_text() {
    let world = world().await;
    for (i, (app_id, original)) in OFFICIAL.iter().enumerate() {
        let push = xml(original, i as u64, &text("TESTCOMPONENT_MSG_TYPE_TEXT"));
        let answer = world
            .send(Sealed::at(NOW).message(app_id, &push))
            .await
            .opened("nonce1");
        assert!(
            answer.contains("TESTCOMPONENT_MSG_TYPE_TEXT_callback"),
            "{answer}"
        );
        assert!(
            answer.contains(original) && answer.contains("tester"),
            "{answer}"
        );
    }
}

#[tokio::test]
async fn every_account_gets_an_empty_answer_and_then_the_code_from_the_api() {
    let world = world().await;
    for (i, (app_id, original)) in OFFICIAL.iter().chain(&MINI).enumerate() {
        let code = format!("{app_id}/code{i}");
        let push = xml(
            original,
            i as u64,
            &text(&format!("QUERY_AUTH_CODE:{code}")),
        );
        let answer = world.send(Sealed::at(NOW).message(app_id, &push)).await;
        assert_eq!(answer.text(), "200 OK\n");
        until(|| world.wechat.calls("/cgi-bin/message/custom/send").len() == i + 1).await;
        let call = world
            .wechat
            .calls("/cgi-bin/message/custom/send")
            .pop()
            .unwrap();
        let expected = json!({"touser": "tester", "msgtype": "text", "text": {"content": format!("{code}_from_api")}});
        assert_eq!(call.body, expected);
        assert!(
            call.query.contains(&format!("token-canary-of-{app_id}")),
            "{}",
            call.query
        );
    }
}

#[tokio::test]
async fn a_code_that_the_event_has_spent_is_answered_with_the_accounts_own_token() {
    let world = world().await;
    let (app_id, original) = MINI[1];
    let code = format!("{app_id}/of-the-event");
    world
        .notice("authorized", &authorized_members(app_id, &code))
        .await;
    let component = crate::support::COMPONENT.into();
    until(|| !world.toolkit.keeper().authorizers(&component).is_empty()).await;
    world.wechat.script(
        "/cgi-bin/component/api_query_auth",
        json!({"errcode": 61009, "errmsg": "code is invalid"}),
    );
    let push = xml(original, 1, &text("QUERY_AUTH_CODE:another-spent-code"));
    assert_eq!(
        world
            .send(Sealed::at(NOW).message(app_id, &push))
            .await
            .text(),
        "200 OK\n"
    );
    let call = world.wechat.called("/cgi-bin/message/custom/send").await;
    assert_eq!(call.body["text"]["content"], "another-spent-code_from_api");
    assert!(
        call.query.contains(&format!("token-canary-of-{app_id}")),
        "{}",
        call.query
    );
}

#[tokio::test]
async fn an_event_is_answered_with_its_name() {
    let world = world().await;
    let (app_id, original) = OFFICIAL[2];
    let push = xml(
        original,
        1,
        "<MsgType>event</MsgType><Event>LOCATION</Event>",
    );
    let answer = world
        .send(Sealed::at(NOW).message(app_id, &push))
        .await
        .opened("nonce1");
    assert_snapshot!(answer, @"<xml><ToUserName><![CDATA[tester]]></ToUserName><FromUserName><![CDATA[gh_3f222ed8d140]]></FromUserName><CreateTime>1790000000</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[LOCATIONfrom_callback]]></Content></xml>");
}

#[tokio::test]
async fn the_texts_of_the_test_mean_nothing_at_other_accounts() {
    let world = world().await;
    for (i, content) in ["TESTCOMPONENT_MSG_TYPE_TEXT", "QUERY_AUTH_CODE:x"]
        .iter()
        .enumerate()
    {
        let answer = world.text(i as u64 + 1, content).await.opened("nonce1");
        assert!(answer.contains("the application's own"), "{answer}");
    }
}

#[tokio::test]
async fn the_test_can_be_switched_off_and_used_alone() {
    let world = World::new(|b| b.auto_test(false).on_message(|_| async {})).await;
    let (app_id, original) = OFFICIAL[0];
    let push = xml(original, 1, &text("TESTCOMPONENT_MSG_TYPE_TEXT"));
    let answer = world.send(Sealed::at(NOW).message(app_id, &push)).await;
    assert_eq!(answer.text(), "200 OK\nsuccess");
    let toolkit = world.toolkit.clone();
    let own = world.toolkit.message_with(move |push: Received| {
        let toolkit = toolkit.clone();
        async move { toolkit.auto_test(&push).await }
    });
    let router: axum::Router = axum::Router::new().route("/m/{authorizer}", own);
    let push = xml(original, 2, &text("TESTCOMPONENT_MSG_TYPE_TEXT"));
    let request = Sealed::at(NOW).request(
        &format!("/m/{app_id}"),
        "ToUserName",
        original,
        push.as_bytes(),
    );
    let answer = tower::ServiceExt::oneshot(router, request).await.unwrap();
    let answer = crate::support::Answer::of(answer).await.opened("nonce1");
    assert!(answer.contains("TESTCOMPONENT_MSG_TYPE_TEXT_callback"));
}
