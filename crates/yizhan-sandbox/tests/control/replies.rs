//! Whether WeChat would take an answer, and why not.

use super::developer::{
    COMPONENT, Developer, KEY, MINI, OPENID, Push, SERVICE, TOKEN, Turn, Wechat, member, seal,
    text_reply,
};
use serde_json::{Value, json};

/// Sends a text to a server that answers by `answer` and gives back the judged reply.
async fn judged(account: &str, answer: impl Fn(&Push) -> String + Send + Sync + 'static) -> Value {
    let developer = Developer::start(COMPONENT, move |push, _| {
        if push.path == "/events" {
            Turn::body("success")
        } else {
            Turn::body(answer(push))
        }
    })
    .await;
    let wechat = Wechat::start(&developer.url, "").await;
    wechat.authorize(account).await;
    let body = json!({"account": account, "from": OPENID, "type": "text", "content": "hi"});
    let answer = wechat.post("message", body).await;
    assert_eq!(answer["delivery"]["accepted"], answer["reply"]["accepted"]);
    assert_eq!(answer["delivery"]["reason"], answer["reply"]["reason"]);
    let inbox = wechat.get(&format!("inbox?user={OPENID}")).await;
    let shown = inbox["messages"].as_array().unwrap().len();
    let clear = answer["reply"]["clear"].is_string() && answer["reply"]["accepted"] == true;
    assert_eq!(shown, usize::from(clear), "{inbox}");
    answer["reply"].clone()
}

fn reason(reply: &Value) -> String {
    assert_eq!(reply["accepted"], false, "{reply}");
    reply["reason"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_sealed_text_is_taken_and_shown_in_the_clear() {
    let reply = judged(SERVICE, |push| {
        seal(COMPONENT, push, &text_reply(push, "回复"))
    })
    .await;
    assert_eq!(reply["accepted"], true, "{reply}");
    assert_eq!(
        (&reply["type"], &reply["sealed"]),
        (&json!("text"), &json!(true))
    );
    assert_eq!(reply["fields"]["Content"], "回复");
    assert_eq!(reply["notes"], json!([]));
}

#[tokio::test]
async fn success_and_an_empty_body_are_taken_as_they_are() {
    assert_eq!(
        judged(SERVICE, |_| "success".into()).await["type"],
        "success"
    );
    assert_eq!(judged(SERVICE, |_| String::new()).await["type"], "empty");
}

#[tokio::test]
async fn what_wechat_refuses_is_refused_with_the_reason() {
    let mut said = Vec::new();
    said.push(reason(&judged(SERVICE, |_| "\"success\"".into()).await));
    said.push(reason(&judged(SERVICE, |_| "{\"ok\":true}".into()).await));
    said.push(reason(&judged(SERVICE, |push| text_reply(push, "x")).await));
    said.push(reason(
        &judged(SERVICE, |push| {
            let sealed = seal(COMPONENT, push, &text_reply(push, "x"));
            let signature = member(&sealed, "MsgSignature").unwrap();
            sealed.replace(&signature, &"0".repeat(40))
        })
        .await,
    ));
    said.push(reason(
        &judged(SERVICE, |push| seal(SERVICE, push, &text_reply(push, "x"))).await,
    ));
    said.push(reason(
        &judged(SERVICE, |push| {
            let sealed = seal(COMPONENT, push, &text_reply(push, "x"));
            sealed.replace("1714112445", "1714112445000")
        })
        .await,
    ));
    for (from, to) in [
        ("[text]", "[hologram]"),
        ("1714112445", "1714112445000"),
        ("<Content><![CDATA[x]]></Content>", ""),
        ("<Content><![CDATA[x]]></Content>", "<Content></Content>"),
        ("[text]", "[image]"),
        ("oLiLei", "oHanMeimei"),
        ("<CreateTime>1714112445</CreateTime>", ""),
        ("</xml>", ""),
    ] {
        let reply = judged(SERVICE, move |push| {
            seal(COMPONENT, push, &text_reply(push, "x").replace(from, to))
        })
        .await;
        said.push(reason(&reply));
    }
    said.push(reason(
        &judged(SERVICE, |push| {
            let clear = text_reply(push, "x")
                .replace("ToUserName", "Swap")
                .replace("FromUserName", "ToUserName")
                .replace("Swap", "FromUserName");
            seal(COMPONENT, push, &clear)
        })
        .await,
    ));
    said.push(reason(
        &judged(MINI, |push| seal(COMPONENT, push, &text_reply(push, "x"))).await,
    ));
    insta::assert_snapshot!(said.join("\n"), @r#"
    `success` must be the whole body: no quotes, blanks or line end, in lower case
    the push was XML and the reply is JSON
    the reply is not sealed: in safe mode it must be an envelope of Encrypt, MsgSignature, TimeStamp and Nonce
    the sealed reply does not open: signature: does not match; the token differs from the one in WeChat's console, or timestamp, nonce or Encrypt were altered on the way
    the sealed reply does not open: receive_id: expected "wx0000000000000001", got "wx1000000000000001"; token and key are right, the app id (or corp id, suite id) in the settings is not, or the push went to the wrong URL
    TimeStamp is 1714112445000: milliseconds, where WeChat counts in seconds
    there is no passive reply of type `hologram`
    CreateTime is 1714112445000: milliseconds, where WeChat counts in seconds
    a text reply needs the member Content
    a text reply needs the member Content, and it is empty
    the reply needs the member Image
    ToUserName is `oHanMeimei` and should be the user's openid `oLiLei`
    the reply needs the member CreateTime
    the element `xml` does not end
    ToUserName is `gh_service00001` and should be the user's openid `oLiLei`; the push's names must be swapped
    a mini program takes `success`, an empty body or transfer_customer_service, not a reply of type `text`
    "#);
}

fn news(push: &Push, count: usize, said: usize) -> String {
    let item =
        "<item><Title>t</Title><Description>d</Description><PicUrl>p</PicUrl><Url>u</Url></item>";
    let articles = item.repeat(count);
    let inside = format!("<ArticleCount>{said}</ArticleCount><Articles>{articles}</Articles>");
    text_reply(push, "x")
        .replace("[text]", "[news]")
        .replace("<Content><![CDATA[x]]></Content>", &inside)
}

#[tokio::test]
async fn news_has_eight_articles_at_most_and_one_for_a_text() {
    let one = judged(SERVICE, |push| seal(COMPONENT, push, &news(push, 1, 1))).await;
    assert_eq!(
        (&one["accepted"], &one["notes"]),
        (&json!(true), &json!([])),
        "{one}"
    );
    let two = judged(SERVICE, |push| seal(COMPONENT, push, &news(push, 2, 2))).await;
    assert_eq!(
        two["notes"][0],
        "a text message is answered with one article: the user sees the first only"
    );
    let nine = judged(SERVICE, |push| seal(COMPONENT, push, &news(push, 9, 9))).await;
    assert!(reason(&nine).contains("8 articles at most"));
    let wrong = judged(SERVICE, |push| seal(COMPONENT, push, &news(push, 1, 2))).await;
    assert!(reason(&wrong).contains("ArticleCount is 2"));
}

#[tokio::test]
async fn a_mini_program_may_hand_over_to_customer_service() {
    let reply = judged(MINI, |push| {
        let clear = text_reply(push, "x")
            .replace("[text]", "[transfer_customer_service]")
            .replace("<Content><![CDATA[x]]></Content>", "");
        seal(COMPONENT, push, &clear)
    })
    .await;
    assert_eq!(reply["accepted"], true, "{reply}");
}

#[tokio::test]
async fn modes_decide_whether_a_clear_reply_is_taken() {
    for (mode, sealed, taken) in [
        ("plain", false, true),
        ("plain", true, false),
        ("compatible", false, true),
        ("compatible", true, true),
        ("safe", false, false),
        ("safe", true, true),
    ] {
        let own = "wx1000000000000009";
        let developer = Developer::start(own, move |push, _| {
            let clear = text_reply(push, "x");
            Turn::body(if sealed {
                seal(own, push, &clear)
            } else {
                clear
            })
        })
        .await;
        let more = format!(
            "[[account]]\napp_id = \"{own}\"\noriginal_id = \"gh_nine\"\ntoken = \"{TOKEN}\"\nencoding_aes_key = \"{KEY}\"\npush_url = \"{}/own\"\nmode = \"{mode}\"",
            developer.url
        );
        let wechat = Wechat::start(&developer.url, &more).await;
        let answer = wechat
            .post(
                "message",
                json!({"account": own, "from": "oX", "content": "hi"}),
            )
            .await;
        assert_eq!(
            answer["reply"]["accepted"], taken,
            "{mode} {sealed} {answer}"
        );
    }
}
