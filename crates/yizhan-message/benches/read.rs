//! What reading a push costs: best of many rounds, in nanoseconds. `cargo bench -p yizhan-message`.

use std::{hint::black_box, time::Instant};
use yizhan_message::Push;

/// Best time of a call, over rounds of a thousand.
fn best(mut call: impl FnMut()) -> u128 {
    let round = || {
        let start = Instant::now();
        for _ in 0..1_000 {
            call();
        }
        start.elapsed().as_nanos() / 1_000
    };
    std::iter::repeat_with(round).take(300).min().unwrap_or(0)
}

fn main() {
    let head = "<xml><ToUserName><![CDATA[gh_870882ca4b1]]></ToUserName>\n<FromUserName><![CDATA[oaKk346BaWE]]></FromUserName>\n\
                <CreateTime>1482048670</CreateTime>\n<MsgType><![CDATA[text]]></MsgType>\n<Content><![CDATA[";
    let tail = "]]></Content>\n<MsgId>7300000000000000001</MsgId>\n</xml>";
    let text = |s: &str| s.repeat((1024 - head.len() - tail.len()) / s.len());
    let json = |s: &str| {
        format!(
            r#"{{"ToUserName":"gh_870882ca4b1","FromUserName":"oaKk346BaWE","CreateTime":1482048670,"MsgType":"text","Content":"{s}","MsgId":7300000000000000001}}"#
        )
    };
    let event = include_str!("../tests/fixtures/pushes.jsonl");
    let event = event
        .lines()
        .find(|line| line.contains("MASSSENDJOBFINISH"))
        .unwrap_or_default();
    let event: serde_json::Value = serde_json::from_str(event).unwrap_or_default();
    let event = event["xml"].as_str().unwrap_or_default();
    for (name, push) in [
        (
            "text, XML, ASCII",
            format!("{head}{}{tail}", text("hello, wo")),
        ),
        (
            "text, XML, Chinese",
            format!("{head}{}{tail}", text("马换好了吗")),
        ),
        (
            "text, XML, `>` everywhere",
            format!("{head}{}{tail}", text(">]>")),
        ),
        ("text, JSON, ASCII", json(&text("hello, wo"))),
        ("text, JSON, escapes", json(&text("\\u9a6c"))),
        ("event, XML, nested", event.to_owned()),
    ] {
        let bytes = push.len();
        let copy = best(|| drop(black_box(push.clone().into_bytes())));
        let read = best(|| drop(black_box(Push::read(push.clone().into_bytes()))));
        let typed = best(|| drop(black_box(Push::read(push.clone().into_bytes()).content())));
        println!(
            "{name}: {bytes} bytes, copy {copy} ns, read {read} ns, read and content {typed} ns"
        );
    }
}
