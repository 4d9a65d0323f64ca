//! Pushes that are not WeChat's, or not whole, are refused with the check's name in the log. Over HTTP,
//! against the real process.

use reqwest::StatusCode;
use sha1::{Digest as _, Sha1};
use yizhan::station::COMPONENT;
use yizhan_core::ExposeSecret as _;
use yizhan_tests::{
    forged::{Forged, Play},
    text, until,
};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_bad_push_is_refused_by_the_check_that_the_log_names() {
    let mut play = Play::start().await;
    let right = |content: &str| play.right(content, COMPONENT, 0);

    let mut push = right("signature");
    push.set("msg_signature", "0".repeat(40));
    play.refused(&push, "signature").await;

    let mut push = right("plain signature in its place");
    let plain = push.query[0].1.clone();
    push.set("msg_signature", plain);
    play.refused(&push, "signature").await;

    let mut push = right("nonce");
    push.set("nonce", "another");
    play.refused(&push, "signature").await;

    let push = right("unsigned")
        .without("msg_signature")
        .without("signature");
    play.refused(&push, "missing_parameter").await;
    let push = right("no nonce").without("nonce");
    play.refused(&push, "missing_parameter").await;
    let push = right("no timestamp").without("timestamp");
    play.refused(&push, "missing_parameter").await;
    let push = right("plain").without("msg_signature");
    play.refused(&push, "plain_signature_only").await;

    // In the clear: a signature over nothing of the body.
    let mut push = right("in the clear");
    push.body = "<xml><ToUserName>gh_station</ToUserName><FromUserName>o</FromUserName>\
                 <MsgType>text</MsgType><Content>forged</Content><MsgId>1</MsgId></xml>"
        .to_owned();
    play.refused(&push, "encrypt_missing").await;

    play.refused(
        &play.right("another's", "wxffffffffffffffff", 0),
        "receive_id",
    )
    .await;

    let mut push = right("truncated");
    push.body.truncate(push.body.len() / 2);
    play.refused(&push, "truncated").await;

    // Signed by somebody who knows the token, but no base64.
    let mut push = right("base64");
    push.body = push.body.replace(push.encrypt(), "*** no base64 ***");
    let signature = signed(&play, &push, "*** no base64 ***");
    push.set("msg_signature", signature);
    play.refused(&push, "base64").await;

    let mut push = right("doctype");
    push.body = format!(
        "<!DOCTYPE xml [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>{}",
        push.body
    );
    play.refused(&push, "doctype").await;

    let mut push = right("entities");
    push.body = push.body.replace("gh_station", "]]>&lol9;<![CDATA[");
    play.refused(&push, "entity").await;

    let mut push = right("bomb");
    let bomb: String = (1..10)
        .map(|n| format!("<!ENTITY l{n} \"{}\">", format!("&l{};", n - 1).repeat(10)))
        .collect();
    push.body = format!("<!DOCTYPE xml [<!ENTITY l0 \"lol\">{bomb}]>{}", push.body);
    play.refused(&push, "doctype").await;

    let mut push = right("empty");
    push.body.clear();
    play.refused(&push, "empty").await;

    for (age, side) in [(7_200, "behind"), (-7_200, "ahead")] {
        let line = play
            .refused(&play.right("stale", COMPONENT, age), "freshness")
            .await;
        let reason = text(&line, "reason");
        assert!(
            reason.contains("720") && reason.contains(side),
            "the clock's difference is not named: {reason}"
        );
    }

    let mut push = right("10 MB");
    push.body = "x".repeat(10 << 20);
    // A client that is still writing may see the connection closed instead of the answer.
    let before = play.refusals().len();
    let url = format!("{}/wechat/events", play.station.gateway_url());
    let url = url::Url::parse_with_params(&url, &push.query).expect("an address");
    if let Ok(response) = play.client.post(url).body(push.body).send().await {
        assert_eq!(response.status(), StatusCode::PAYLOAD_TOO_LARGE);
    }
    until("a line in the log", async || play.refusals().len() > before).await;
    assert_eq!(play.refusals().pop().expect("a line")["check"], "body_size");

    play.works().await;
    assert!(play.station.gateway().expect("running").id().is_some());
    play.station.close().await;
}

/// A signature that is right for other ciphertext.
fn signed(play: &Play, push: &Forged, encrypt: &str) -> String {
    let value = |name: &str| {
        let found = push.query.iter().find(|(known, _)| *known == name);
        found.expect("a parameter").1.as_str()
    };
    let mut parts = [
        play.token.expose_secret(),
        value("timestamp"),
        value("nonce"),
        encrypt,
    ];
    parts.sort_unstable();
    let digest = Sha1::digest(parts.concat());
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_flood_of_large_bodies_leaves_the_memory_bounded() {
    let mut play = Play::start().await;
    play.works().await;
    let before = play.memory();
    let url = format!("{}/wechat/events", play.station.gateway_url());
    let mut most = before;
    for _ in 0..5 {
        let mut senders = tokio::task::JoinSet::new();
        for sender in 0..20 {
            let request = play.client.post(&url);
            // Half of them do not say how much comes.
            let request = if sender % 2 == 0 {
                request.body(vec![b'<'; 10 << 20])
            } else {
                let chunks = (0..160).map(|_| Ok::<_, std::io::Error>(vec![b'<'; 64 << 10]));
                request.body(reqwest::Body::wrap_stream(futures_util::stream::iter(
                    chunks,
                )))
            };
            senders.spawn(async move {
                if let Ok(response) = request.send().await {
                    assert_eq!(response.status(), StatusCode::PAYLOAD_TOO_LARGE);
                }
            });
        }
        while let Some(ended) = senders.join_next().await {
            ended.expect("the answer is a refusal");
            most = most.max(play.memory());
        }
    }
    // 100 bodies of 10 MB came; at most 20 at once of 1 MiB may be held.
    assert!(most < before + 80_000, "from {before} kB to {most} kB");
    play.works().await;
    play.station.close().await;
}
