//! Suites of WeCom (第三方应用): whom each URL may be pushed for, and what notices do.

use crate::own::{
    COMMAND_URL, CORP, DATA_URL, PROVIDER, SUITE, member_text, suite, suite_notice, work_echo,
    work_push,
};
use crate::support::{KEY, TOKEN, World, crypt_for, post, until};
use insta::assert_snapshot;
use std::fmt::Write as _;
use yizhan_axum::{Event, EventKind, PushConfig, Received, Reply, SuiteConfig};
use yizhan_client::TokenSource as _;
use yizhan_core::Scope;

const URLS: [(&str, &str); 2] = [("command", COMMAND_URL), ("data", DATA_URL)];

async fn tell(push: Received) -> Reply {
    assert_eq!(push.platform().unwrap().as_str(), SUITE);
    let content = push.get("Content").unwrap_or_default();
    Reply::text(format!("{:?} of {}: {content}", push.scope(), push.from()))
}

#[tokio::test]
async fn both_urls_are_confirmed_to_the_provider_and_to_the_suite_and_to_nobody_else() {
    let world = World::new(|b| b.suite(suite())).await;
    let mut told = String::new();
    for (name, url) in URLS {
        let ids = [
            ("provider", PROVIDER),
            ("suite", SUITE),
            ("a corp", CORP),
            ("another", "ww9"),
            ("nobody", ""),
        ];
        for (who, id) in ids {
            let answer = world.get(&work_echo(url, id, "1616140317555161061")).await;
            writeln!(
                told,
                "{name}: {who}: {}",
                answer.text().replace('\n', " · ")
            )
            .unwrap();
        }
    }
    assert_snapshot!(told, @"
    command: provider: 200 OK · 1616140317555161061
    command: suite: 200 OK · 1616140317555161061
    command: a corp: 403 Forbidden · refused: ciphertext
    command: another: 403 Forbidden · refused: ciphertext
    command: nobody: 403 Forbidden · refused: ciphertext
    data: provider: 200 OK · 1616140317555161061
    data: suite: 200 OK · 1616140317555161061
    data: a corp: 403 Forbidden · refused: ciphertext
    data: another: 403 Forbidden · refused: ciphertext
    data: nobody: 403 Forbidden · refused: ciphertext
    ");
    let closed = SuiteConfig::new("ww_closed", "s");
    let world = World::new(|b| b.suite(closed)).await;
    for url in [
        "/wechat/suite/ww_closed/data",
        "/wechat/suite/ww_closed/command",
        COMMAND_URL,
    ] {
        assert_eq!(world.get(&work_echo(url, SUITE, "1")).await.status, 404);
    }
}

#[tokio::test]
async fn a_push_to_the_data_url_belongs_to_the_corp_that_it_is_sealed_for() {
    let world = World::new(|b| b.suite(suite()).on_message(tell)).await;
    let mut told = String::new();
    for (id, corp) in [(1, CORP), (2, "wpQQ-_aa")] {
        let answer = world
            .send(work_push(DATA_URL, corp, &member_text(corp, id, "你好")))
            .await;
        writeln!(told, "{}", answer.opened_by(&crypt_for(corp), "nonce1")).unwrap();
    }
    let answer = world
        .send(work_push(
            DATA_URL,
            "",
            &member_text("ww_person", 3, "你好"),
        ))
        .await;
    writeln!(told, "{}", answer.opened_by(&crypt_for(""), "nonce1")).unwrap();
    assert_snapshot!(told, @"
    <xml><ToUserName><![CDATA[lilei]]></ToUserName><FromUserName><![CDATA[ww1000000000000001]]></FromUserName><CreateTime>1790000000</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[AuthCorp { suite: ww2000000000000002, corp: ww1000000000000001 } of lilei: 你好]]></Content></xml>
    <xml><ToUserName><![CDATA[lilei]]></ToUserName><FromUserName><![CDATA[wpQQ-_aa]]></FromUserName><CreateTime>1790000000</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[AuthCorp { suite: ww2000000000000002, corp: wpQQ-_aa } of lilei: 你好]]></Content></xml>
    <xml><ToUserName><![CDATA[lilei]]></ToUserName><FromUserName><![CDATA[ww_person]]></FromUserName><CreateTime>1790000000</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[AuthCorp { suite: ww2000000000000002, corp: ww_person } of lilei: 你好]]></Content></xml>
    ");
}

#[tokio::test]
async fn the_text_must_name_the_corp_that_it_is_sealed_for() {
    let never = |push: Received| async move { panic!("{push:?} got in") as Reply };
    let world = World::new(|b| b.suite(suite()).on_message(never)).await;
    let other = member_text("ww9", 1, "hello");
    let notice = suite_notice("cancel_auth", &format!("<AuthCorpId>{CORP}</AuthCorpId>"));
    let requests = [
        ("another corp's text", work_push(DATA_URL, CORP, &other)),
        ("under the suite's id", work_push(DATA_URL, SUITE, &other)),
        (
            "under the provider's id",
            work_push(DATA_URL, PROVIDER, &other),
        ),
        ("a captured notice", work_push(DATA_URL, SUITE, &notice)),
        ("of nobody to nobody", work_push(DATA_URL, "", "<xml/>")),
        (
            "to no id",
            work_push(DATA_URL, "a/b", &member_text("a/b", 1, "x")),
        ),
        ("in the clear", post(DATA_URL, other.clone())),
        (
            "of an unknown suite",
            work_push("/wechat/suite/ww9/data", CORP, &member_text(CORP, 1, "x")),
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
    another corp's text: 403 Forbidden · refused: ciphertext · log: "receive_id"
    under the suite's id: 403 Forbidden · refused: ciphertext · log: "receive_id"
    under the provider's id: 403 Forbidden · refused: ciphertext · log: "receive_id"
    a captured notice: 403 Forbidden · refused: ciphertext · log: "receive_id"
    of nobody to nobody: 403 Forbidden · refused: ciphertext · log: "receive_id"
    to no id: 403 Forbidden · refused: ciphertext · log: "receive_id"
    in the clear: 400 Bad Request · refused: encrypt_missing · log: "encrypt_missing"
    of an unknown suite: 404 Not Found · refused: suite · log: "suite"
    "#);
}

#[tokio::test]
async fn notices_are_the_suites_and_some_are_the_providers() {
    let world = World::new(|b| b.suite(suite())).await;
    let ours = format!("<ServiceCorpId>{PROVIDER}</ServiceCorpId><AuthCorpId>{CORP}</AuthCorpId>");
    let others = format!("<ServiceCorpId>{CORP}</ServiceCorpId>");
    let change = suite_notice("change_auth", &format!("<AuthCorpId>{CORP}</AuthCorpId>"));
    let install = suite_notice("create_auth", "<AuthCode>c</AuthCode>");
    let pushes = [
        ("the suite's", SUITE, change.clone()),
        ("a corp's", CORP, change.clone()),
        ("another's", "ww9", change.clone()),
        ("nobody's", "", change.clone()),
        ("the provider's change_auth", PROVIDER, change),
        ("the provider's create_auth", PROVIDER, install.clone()),
        ("a corp's create_auth", CORP, install),
        (
            "about the provider",
            PROVIDER,
            suite_notice("license_pay_success", &ours),
        ),
        (
            "about the provider, a corp's",
            CORP,
            suite_notice("license_pay_success", &others),
        ),
        (
            "about another provider",
            PROVIDER,
            suite_notice("license_pay_success", &others),
        ),
        (
            "a text",
            PROVIDER,
            member_text(
                PROVIDER,
                1,
                &format!("]]></Content>{ours}<Content><![CDATA["),
            ),
        ),
    ];
    let mut told = String::new();
    for (name, id, text) in pushes {
        let answer = world.send(work_push(COMMAND_URL, id, &text)).await;
        writeln!(told, "{name}: {}", answer.text().replace('\n', " · ")).unwrap();
    }
    assert_snapshot!(told, @"
    the suite's: 200 OK · success
    a corp's: 403 Forbidden · refused: ciphertext
    another's: 403 Forbidden · refused: ciphertext
    nobody's: 403 Forbidden · refused: ciphertext
    the provider's change_auth: 403 Forbidden · refused: ciphertext
    the provider's create_auth: 200 OK · success
    a corp's create_auth: 403 Forbidden · refused: ciphertext
    about the provider: 200 OK · success
    about the provider, a corp's: 403 Forbidden · refused: ciphertext
    about another provider: 403 Forbidden · refused: ciphertext
    a text: 403 Forbidden · refused: ciphertext
    ");
}

#[tokio::test]
async fn without_a_provider_only_the_suites_own_id_is_taken() {
    let alone = SuiteConfig::new(SUITE, "s").push(PushConfig::safe(TOKEN, KEY));
    let world = World::new(|b| b.suite(alone)).await;
    let install = suite_notice("create_auth", "<AuthCode>c</AuthCode>");
    assert_snapshot!(world.refused(work_push(COMMAND_URL, PROVIDER, &install)).await, @r#"
    403 Forbidden
    refused: ciphertext
    log: "receive_id"
    "#);
    assert_eq!(
        world
            .send(work_push(COMMAND_URL, SUITE, &install))
            .await
            .status,
        200
    );
}

#[tokio::test]
async fn a_corps_installation_change_and_removal_reach_the_keeper_and_the_functions() {
    let told = |event: Event| async move {
        let member = |name| {
            event
                .push()
                .unwrap()
                .get(name)
                .unwrap_or_default()
                .to_owned()
        };
        tracing::info!(
            "told {} about {:?} {}",
            event.kind,
            event.scope.as_ref().unwrap(),
            member("SuiteId")
        );
    };
    let world = World::new(|b| {
        b.suite(suite())
            .on(EventKind::SuiteTicket, told)
            .on(EventKind::CreateAuth, told)
            .on(EventKind::ChangeAuth, told)
            .on(EventKind::CancelAuth, told)
            .on("share_agent_change", told)
    })
    .await
    .installed()
    .await;
    let corp = Scope::auth_corp(SUITE, CORP);
    let token = world.toolkit.keeper().token(&corp).await.unwrap();
    assert!(token.expires_at.0 > 0);
    let about = format!("<AuthCorpId>{CORP}</AuthCorpId>");
    for info_type in ["change_auth", "share_agent_change", "cancel_auth"] {
        let push = work_push(COMMAND_URL, SUITE, &suite_notice(info_type, &about));
        assert_eq!(world.send(push).await.text(), "200 OK\nsuccess");
    }
    for (kind, about) in [
        ("suite_ticket", format!("Suite({SUITE})")),
        ("create_auth", format!("Suite({SUITE})")),
        ("change_auth", format!("{corp:?}")),
        ("share_agent_change", format!("{corp:?}")),
        ("cancel_auth", format!("{corp:?}")),
    ] {
        let line = format!("told {kind} about {about} {SUITE}");
        until(|| world.log.text().contains(&line)).await;
    }
    assert!(
        world.toolkit.keeper().token(&corp).await.is_err(),
        "its tokens are gone"
    );
    let asked = world.wechat.calls("/cgi-bin/service/v2/get_permanent_code");
    assert_eq!(asked.len(), 1);
    assert!(
        asked[0]
            .query
            .contains("suite_access_token=suite-token-canary"),
        "{}",
        asked[0].query
    );
}

#[tokio::test]
async fn a_saved_suite_ticket_can_be_fed_in_by_hand() {
    let world = World::new(|b| b.suite(suite())).await;
    let xml = suite_notice("suite_ticket", "<SuiteTicket>saved</SuiteTicket>");
    let push = yizhan_message::Push::read(xml.into_bytes());
    world.toolkit.emit(push).await.unwrap();
    let call = world
        .wechat
        .called("/cgi-bin/service/get_suite_token")
        .await;
    assert_eq!(call.body["suite_ticket"], "saved");
}
