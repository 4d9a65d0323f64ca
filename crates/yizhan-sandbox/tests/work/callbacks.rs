//! Callbacks: whose receive id, how often, in what time, and what is taken as an answer.

use crate::{
    developer::{Push, Turn, crypt, member, seal},
    support::{APP, CORP, Office, PROVIDER, SUITE},
};
use insta::assert_snapshot;
use serde_json::{Value, json};

fn reply(push: &Push, receive_id: &str, kind: &str, content: &str) -> String {
    let name = |name| member(&push.clear, name).unwrap();
    let clear = format!(
        "<xml><ToUserName>{}</ToUserName><FromUserName>{}</FromUserName><CreateTime>1714112445</CreateTime><MsgType>{kind}</MsgType>{content}</xml>",
        name("FromUserName"),
        name("ToUserName"),
    );
    seal(receive_id, push, &clear)
}

#[tokio::test]
async fn a_message_to_a_suites_application_is_sealed_for_the_corp() {
    let office = Office::answering(CORP, "", |push, _| {
        Turn::body(if push.path.starts_with("/data/") {
            reply(push, CORP, "text", "<Content>好</Content>")
        } else {
            "success".to_owned()
        })
    })
    .await;
    let agent = office.install().await["agent_id"].clone();
    let body = json!({ "account": CORP, "agent": agent, "from": "lucy", "content": "茶" });
    let answer = office.wechat.post("message", body).await;
    assert_eq!(answer["reply"]["accepted"], true, "{answer}");
    let push = office.developer.seen().pop().unwrap();
    assert_eq!(push.path, format!("/data/{CORP}"));
    assert_eq!(member(&push.body, "ToUserName").as_deref(), Some(CORP));
    assert_eq!(member(&push.body, "AgentID"), Some(agent.to_string()));
    let clear = push.opened.unwrap();
    assert_eq!(member(&clear, "FromUserName").as_deref(), Some("lucy"));
    assert_eq!(member(&clear, "AgentID"), Some(agent.to_string()));
    let inbox = office.wechat.get("inbox?user=lucy").await;
    let first = &inbox["messages"][0];
    assert_eq!(
        (&first["by"], &first["message"]["Content"]),
        (&json!("reply"), &json!("好"))
    );
}

#[tokio::test]
async fn a_push_is_sent_three_times_and_only_200_counts() {
    let office = Office::answering(CORP, "", |_, before| match before {
        0 => Turn::status(500),
        1 => Turn::body("").late(900),
        _ => Turn::body(""),
    })
    .await;
    let body = json!({ "account": CORP, "agent": APP, "timeout_ms": 500 });
    let answer = office.wechat.post("message", body).await;
    assert_eq!(answer["delivery"]["attempts"].as_array().unwrap().len(), 3);
    assert_eq!(
        (&answer["delivery"]["accepted"], &answer["reply"]["type"]),
        (&json!(true), &json!("empty"))
    );
    let seen = office.developer.seen();
    let ids: Vec<_> = seen
        .iter()
        .map(|push| member(&push.clear, "MsgId"))
        .collect();
    assert!(
        ids.iter().all(|id| id.is_some() && *id == ids[0]),
        "{ids:?}"
    );
    assert_ne!(seen[0].query["nonce"], seen[1].query["nonce"]);
}

#[tokio::test]
async fn a_notice_about_consent_is_answered_within_a_second_and_in_lower_case() {
    let office = Office::answering(SUITE, "", |_, before| match before {
        0 => Turn::body("success").late(1_500),
        1 => Turn::body("Success"),
        _ => Turn::body("success"),
    })
    .await;
    let answer = office.install().await;
    assert_snapshot!(answer["delivery"]["reason"].as_str().unwrap(), @"the answer must be exactly `success`, it was `Success`");
    let attempts = &answer["delivery"]["attempts"];
    assert_eq!(attempts[0]["error"], "no complete answer within 1 s");
    assert_eq!(attempts.as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn passive_replies_are_decrypted_and_judged() {
    let kinds = [
        ("text", "<Content>x</Content>"),
        ("image", "<Image><MediaId>m</MediaId></Image>"),
        (
            "news",
            "<ArticleCount>1</ArticleCount><Articles><item><Title>t</Title><Description>d</Description><PicUrl>p</PicUrl><Url>u</Url></item></Articles>",
        ),
        (
            "update_button",
            "<Button><ReplaceName>ok</ReplaceName></Button>",
        ),
        (
            "update_template_card",
            "<TemplateCard><CardType>text_notice</CardType></TemplateCard>",
        ),
        ("music", "<Music><ThumbMediaId>m</ThumbMediaId></Music>"),
        ("text", "<Content>sealed for somebody else</Content>"),
        ("text", ""),
    ];
    let office = Office::answering(CORP, "", move |push, before| {
        let (kind, content) = kinds[before];
        let whom = if content.contains("else") {
            SUITE
        } else {
            CORP
        };
        Turn::body(reply(push, whom, kind, content))
    })
    .await;
    let mut said = Vec::new();
    for _ in kinds {
        let body = json!({ "account": CORP, "agent": APP });
        let answer = office.wechat.post("message", body).await;
        let reason = &answer["reply"]["reason"];
        said.push(reason.as_str().unwrap_or("taken").to_owned());
    }
    assert_snapshot!(said.join("\n"), @r#"
    taken
    taken
    taken
    taken
    taken
    WeCom has no passive reply of type `music`
    the sealed reply does not open: receive_id: expected "ww1000000000000001", got "ww_suite000000001"; token and key are right, the app id (or corp id, suite id) in the settings is not, or the push went to the wrong URL
    a text reply needs the member Content
    "#);
}

#[tokio::test]
async fn saving_an_address_checks_it_under_the_providers_corp() {
    let answer = |right: &'static str| {
        move |push: &Push, _: usize| {
            let clear = crypt(right).decrypt(&push.query["echostr"]).unwrap();
            Turn::body(String::from_utf8(clear.text).unwrap())
        }
    };
    let office = Office::answering(PROVIDER, "", answer(PROVIDER)).await;
    let checked = office
        .wechat
        .post("verify", json!({ "suite": SUITE }))
        .await;
    let names: Vec<&Value> = checked["checks"]
        .as_array()
        .unwrap()
        .iter()
        .map(|c| &c["name"])
        .collect();
    assert_eq!(
        (&checked["passed"], names),
        (
            &json!(true),
            vec![&json!("data_url"), &json!("command_url")]
        ),
        "{checked}"
    );
    let office = Office::answering(CORP, "", answer(CORP)).await;
    let checked = office
        .wechat
        .post("verify", json!({ "account": CORP }))
        .await;
    assert_eq!(checked["passed"], true, "{checked}");
    let names: Vec<&Value> = checked["checks"]
        .as_array()
        .unwrap()
        .iter()
        .map(|c| &c["name"])
        .collect();
    assert_eq!(names, ["push_url", "contacts_url"]);
}

#[tokio::test]
async fn a_slow_check_fails_after_a_second() {
    let office = Office::answering(CORP, "", |push, _| {
        let clear = crypt(CORP).decrypt(&push.query["echostr"]).unwrap();
        let echo = Turn::body(String::from_utf8(clear.text).unwrap());
        echo.late(if push.path == "/app" { 1_300 } else { 0 })
    })
    .await;
    let checked = office
        .wechat
        .post("verify", json!({ "account": CORP }))
        .await;
    let ok: Vec<&Value> = checked["checks"]
        .as_array()
        .unwrap()
        .iter()
        .map(|c| &c["ok"])
        .collect();
    assert_eq!(ok, [false, true], "{checked}");
}
