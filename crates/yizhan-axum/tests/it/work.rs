//! Applications of our own corp (自建应用): the check of the URL, pushes, and what is not let in.

use crate::own::{
    AGENT, CORP, SUITE, WORK_URL, agent, member_text, suite, text_json, work_echo, work_push,
};
use crate::support::{KEY, NOW, Sealed, TOKEN, World, crypt_for, until};
use http::StatusCode;
use insta::assert_snapshot;
use serde_json::Value;
use std::{
    fmt::Write as _,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};
use yizhan_axum::{AgentConfig, PushConfig, Received, Reply};
use yizhan_client::TokenSource as _;
use yizhan_core::Scope;

async fn tell(push: Received) -> Reply {
    assert_eq!(push.platform(), None);
    let content = push.get("Content").unwrap_or_default();
    Reply::text(format!("{:?} of {}: {content}", push.scope(), push.from()))
}

#[tokio::test]
async fn the_check_of_the_url_is_answered_with_what_was_sealed() {
    let world = World::new(|b| b.agent(agent())).await;
    let echo = world
        .get(&work_echo(WORK_URL, CORP, "1616140317555161061"))
        .await;
    assert_eq!(echo.text(), "200 OK\n1616140317555161061");
    assert_eq!(echo.body, "1616140317555161061", "nothing around it");
    let spoilt = work_echo(
        WORK_URL,
        CORP,
        "some text that is long enough to have a plus",
    )
    .replace("%2B", "+");
    assert_eq!(world.get(&spoilt).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_url_is_not_confirmed_to_anybody_else() {
    let world = World::new(|b| b.agent(agent())).await;
    let good = work_echo(WORK_URL, CORP, "1");
    let (stale, encrypt) = Sealed::at(NOW - 3601).for_id(CORP).parts(b"1");
    let stale = format!("{WORK_URL}?{stale}&echostr={}", encrypt.replace('+', "%2B"));
    let checks = [
        work_echo(WORK_URL, "ww9", "1"),
        work_echo(WORK_URL, "", "1"),
        work_echo(WORK_URL, AGENT, "1"),
        good.replace("nonce=nonce1", "nonce=nonce2"),
        good.split_once("&echostr").unwrap().0.to_owned(),
        Sealed::at(NOW).for_id(CORP).echo(WORK_URL, "1"),
        stale,
        good.replace(AGENT, "1000009"),
        good.replace(CORP, "ww9"),
    ];
    let mut told = String::new();
    for check in checks {
        writeln!(
            told,
            "{}",
            world.get(&check).await.text().replace('\n', " · ")
        )
        .unwrap();
    }
    assert_snapshot!(told, @"
    403 Forbidden · refused: ciphertext
    403 Forbidden · refused: ciphertext
    403 Forbidden · refused: ciphertext
    403 Forbidden · refused: signature
    400 Bad Request · refused: missing_parameter
    403 Forbidden · refused: plain_signature_only
    403 Forbidden · refused: freshness
    404 Not Found · refused: agent
    404 Not Found · refused: agent
    ");
}

#[tokio::test]
async fn a_members_text_is_answered_under_the_corps_id() {
    let world = World::new(|b| b.agent(agent()).on_message(tell)).await;
    let answer = world
        .send(work_push(WORK_URL, CORP, &member_text(CORP, 1, "你好")))
        .await;
    assert_snapshot!(answer.opened_by(&crypt_for(CORP), "nonce1"), @"<xml><ToUserName><![CDATA[lilei]]></ToUserName><FromUserName><![CDATA[ww1000000000000001]]></FromUserName><CreateTime>1790000000</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[Agent { corp: ww1000000000000001, agent: 1000002 } of lilei: 你好]]></Content></xml>");
}

#[tokio::test]
async fn a_text_in_json_is_answered_under_names_in_lower_case() {
    let world = World::new(|b| b.agent(agent()).on_message(tell)).await;
    let text = text_json(1, "你好").replace("gh_account", CORP);
    let answer = world
        .send(Sealed::at(NOW).for_id(CORP).push(WORK_URL, &text))
        .await;
    let envelope: Value = serde_json::from_str(&answer.body).unwrap();
    let names: Vec<_> = envelope.as_object().unwrap().keys().collect();
    assert_eq!(names, ["encrypt", "msgsignature", "nonce", "timestamp"]);
    let reply = answer.opened_by(&crypt_for(CORP), "nonce1");
    let reply: Value = serde_json::from_str(&reply).unwrap();
    assert_eq!(reply["FromUserName"], CORP);
    assert_eq!(reply["MsgType"], "text");
}

#[tokio::test]
async fn what_is_not_the_corps_is_refused() {
    let never = |push: Received| async move { panic!("{push:?} got in") as Reply };
    let closed = AgentConfig::new(CORP, "1000004", "s");
    let world = World::new(|b| b.agent(agent()).agent(closed).on_message(never)).await;
    let text = member_text(CORP, 1, "hello");
    let guessed = yizhan_codec::Crypt::new(&"guessed".into(), &KEY.into(), CORP).unwrap();
    let guessed = Sealed::at(NOW).crypt(guessed);
    let clear = Sealed::at(NOW).for_id(CORP).mode(yizhan_axum::Mode::Plain);
    let requests = [
        ("another corp's", work_push(WORK_URL, "ww9", &text)),
        ("nobody's", work_push(WORK_URL, "", &text)),
        ("the agent's", work_push(WORK_URL, AGENT, &text)),
        (
            "another token's",
            guessed.request(WORK_URL, "ToUserName", CORP, text.as_bytes()),
        ),
        ("in the clear", clear.push(WORK_URL, &text)),
        ("unsigned", crate::support::post(WORK_URL, text.clone())),
        (
            "another agent's URL",
            work_push("/wechat/work/ww1000000000000001/1000003", CORP, &text),
        ),
        (
            "a closed agent's URL",
            work_push("/wechat/work/ww1000000000000001/1000004", CORP, &text),
        ),
        (
            "an account's URL",
            work_push("/wechat/app/ww1000000000000001", CORP, &text),
        ),
    ];
    let mut told = String::new();
    for (name, request) in requests {
        writeln!(
            told,
            "{name}: {}",
            world.refused(request).await.replace('\n', " · ")
        )
        .unwrap();
    }
    assert_snapshot!(told, @r#"
    another corp's: 403 Forbidden · refused: ciphertext · log: "receive_id"
    nobody's: 403 Forbidden · refused: ciphertext · log: "receive_id"
    the agent's: 403 Forbidden · refused: ciphertext · log: "receive_id"
    another token's: 403 Forbidden · refused: signature · log: "signature"
    in the clear: 400 Bad Request · refused: encrypt_missing · log: "encrypt_missing"
    unsigned: 400 Bad Request · refused: encrypt_missing · log: "encrypt_missing"
    another agent's URL: 404 Not Found · refused: agent · log: "agent"
    a closed agent's URL: 404 Not Found · refused: closed · log: "closed"
    an account's URL: 404 Not Found · refused: account · log: "account"
    "#);
}

#[tokio::test]
async fn the_same_push_at_two_agents_is_two_pushes() {
    let other = AgentConfig::new(CORP, "1000003", "s").push(PushConfig::safe(TOKEN, KEY));
    let runs = Arc::new(AtomicUsize::new(0));
    let counted = runs.clone();
    let world = World::new(|b| {
        b.agent(agent())
            .agent(other)
            .on_message(move |push: Received| {
                counted.fetch_add(1, Ordering::Relaxed);
                async move { Reply::text(push.scope().to_string()) }
            })
    })
    .await;
    let text = member_text(CORP, 1, "hello");
    for _ in 0..2 {
        for agent in [AGENT, "1000003"] {
            let url = format!("/wechat/work/{CORP}/{agent}");
            let answer = world.send(work_push(&url, CORP, &text)).await;
            let reply = answer.opened_by(&crypt_for(CORP), "nonce1");
            assert!(reply.contains(&format!("{CORP}/{agent}")), "{reply}");
        }
    }
    assert_eq!(
        runs.load(Ordering::Relaxed),
        2,
        "repeats are answered from memory"
    );
}

#[tokio::test]
async fn changes_of_contacts_come_to_a_url_of_their_own() {
    let contacts = AgentConfig::new(CORP, "contacts", "s").push(PushConfig::safe(TOKEN, KEY));
    let world = World::new(|b| {
        b.agent(contacts).on_message(|push: Received| async move {
            tracing::info!(scope = %push.scope(), change = push.get("ChangeType"), "seen");
        })
    })
    .await;
    let change = format!(
        "<xml><ToUserName>{CORP}</ToUserName><FromUserName>sys</FromUserName><CreateTime>{NOW}</CreateTime>\
         <MsgType>event</MsgType><Event>change_contact</Event><ChangeType>create_user</ChangeType></xml>"
    );
    let url = format!("/wechat/work/{CORP}/contacts");
    assert_eq!(
        world.send(work_push(&url, CORP, &change)).await.text(),
        "200 OK\nsuccess"
    );
    until(|| {
        world
            .log
            .text()
            .contains("scope=ww1000000000000001/contacts change=\"create_user\"")
    })
    .await;
}

#[tokio::test]
async fn a_reply_that_wecom_does_not_know_is_told_and_not_sent() {
    let world = World::new(|b| {
        b.agent(agent()).on_message(|push: Received| async move {
            match push.get("Content") {
                Some("music") => Reply::music(yizhan_message::Music::new("m1")),
                _ => Reply::transfer_customer_service(),
            }
        })
    })
    .await;
    for (id, content) in [(1, "music"), (2, "help")] {
        let push = work_push(WORK_URL, CORP, &member_text(CORP, id, content));
        assert_eq!(world.send(push).await.text(), "200 OK\nsuccess");
    }
    until(|| {
        world
            .log
            .lines("WeCom has no reply of this kind")
            .lines()
            .count()
            == 2
    })
    .await;
}

#[tokio::test]
async fn new_tokens_are_told_by_whose_they_are() {
    let world = World::new(|b| {
        b.agent(agent())
            .suite(suite())
            .account(crate::own::account(yizhan_axum::Mode::Safe))
            .on_any(|event| async move {
                if let (Some(_), Some(scope)) = (event.token(), &event.scope) {
                    tracing::info!("told {} of {scope:?}", event.kind);
                }
            })
    })
    .await
    .installed()
    .await;
    let account = Scope::Account(crate::own::APP.into());
    for scope in [Scope::agent(CORP, AGENT), account.clone()] {
        world.toolkit.keeper().token(&scope).await.unwrap();
    }
    world
        .toolkit
        .js_config(&account, "https://example.com")
        .await
        .unwrap();
    let told = [
        format!("told suite_access_token of Suite({SUITE})"),
        format!("told corp_access_token of AuthCorp {{ suite: {SUITE}, corp: {CORP} }}"),
        format!("told access_token of Agent {{ corp: {CORP}, agent: {AGENT} }}"),
        format!("told access_token of {account:?}"),
        format!("told jsapi_ticket of {account:?}"),
    ];
    for line in told {
        until(|| world.log.text().contains(&line)).await;
    }
}
