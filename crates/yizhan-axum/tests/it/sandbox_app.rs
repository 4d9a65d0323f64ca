//! Accounts of our own against the sandbox's WeChat.

use crate::own::{APP, account};
use crate::sandbox::Stage;
use crate::support::{KEY, TOKEN};
use insta::assert_snapshot;
use serde_json::json;
use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};
use yizhan_axum::{Mode, Received, Reply};

/// A world with one account in a mode and a format.
fn world(kind: &str, mode: Mode, format: &str) -> String {
    let mode = format!("{mode:?}").to_lowercase();
    format!(
        r#"
        [[account]]
        app_id = "{APP}"
        original_id = "gh_own"
        secret = "own-secret-canary"
        kind = "{kind}"
        token = "{TOKEN}"
        encoding_aes_key = "{KEY}"
        push_url = "$URL/wechat/app/{APP}"
        mode = "{mode}"
        format = "{format}"
        [[user]]
        account = "{APP}"
        openid = "openid-1"
        "#
    )
}

async fn tell(push: Received) -> Reply {
    let content = push.get("Content").unwrap_or_default();
    Reply::text(format!("{} heard {content}", push.scope()))
}

const FORGED: [&str; 5] = ["signature", "missing", "plain", "receive_id", "stale"];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_official_account_in_each_mode() {
    for (mode, forged) in [
        (Mode::Plain, &["signature", "stale"] as &[_]),
        (Mode::Compatible, &FORGED),
        (Mode::Safe, &FORGED),
    ] {
        let world = world("service", mode, "xml");
        let stage = Stage::new(&world, |b| b.account(account(mode)).on_message(tell)).await;
        stage.confirms(json!({"account": APP})).await;
        let reply = stage.says(APP, "你好 ]]> <b>").await;
        assert_eq!(
            reply["fields"]["Content"],
            format!("{APP} heard 你好 ]]> <b>"),
            "{mode:?}"
        );
        assert_eq!(reply["sealed"], mode != Mode::Plain);
        assert_eq!(reply["notes"], json!([]), "{mode:?}");
        stage.refuses_forged(APP, forged).await;
        assert_eq!(
            stage.inbox("openid-1").await.len(),
            1,
            "one reply, none to what is forged"
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_mini_program_in_each_mode_and_format() {
    let answered = async |push: Received| match push.get("Content") {
        Some("help") => Reply::transfer_customer_service(),
        _ => tell(push).await,
    };
    for (mode, format) in [
        (Mode::Plain, "json"),
        (Mode::Compatible, "json"),
        (Mode::Safe, "json"),
        (Mode::Safe, "xml"),
    ] {
        let world = world("mini_program", mode, format);
        let own = account(mode).mini_program(true);
        let stage = Stage::new(&world, |b| b.account(own).on_message(answered)).await;
        stage.confirms(json!({"account": APP})).await;
        assert_eq!(
            stage.says(APP, "你好").await["type"],
            "success",
            "{mode:?} {format}"
        );
        let sent = stage.sent_to("openid-1").await;
        assert!(sent.contains("heard 你好"), "{sent}");
        let reply = stage.says(APP, "help").await;
        assert_eq!(
            reply["type"], "transfer_customer_service",
            "{mode:?} {format}"
        );
        assert_eq!(reply["sealed"], mode != Mode::Plain);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_slow_function_answers_by_message_and_a_lost_answer_is_repeated_by_wechat() {
    let runs = Arc::new(AtomicUsize::new(0));
    let counted = runs.clone();
    let world = world("service", Mode::Safe, "xml");
    let stage = Stage::new(&world, |b| {
        let b = b.account(account(Mode::Safe));
        b.reply_deadline(Duration::from_millis(100))
            .on_message(move |push: Received| {
                counted.fetch_add(1, Ordering::Relaxed);
                async move {
                    if push.get("Content") == Some("slow") {
                        tokio::time::sleep(Duration::from_millis(400)).await;
                    }
                    tell(push).await
                }
            })
    })
    .await;
    assert_eq!(stage.says(APP, "slow").await["type"], "success");
    let sent = stage.sent_to("openid-1").await;
    assert_snapshot!(sent, @r#"{"msgtype":"text","text":{"content":"wxown000000000001 heard slow"},"touser":"openid-1"}"#);
    // A first attempt whose answer WeChat does not wait for, then its repeat.
    let slow =
        json!({"match": {"direction": "push", "path": "/wechat/app/*"}, "drop": true, "times": 1});
    stage.control.post("faults", slow).await;
    let message =
        json!({"account": APP, "type": "text", "content": "again", "fields": {"MsgId": 77}});
    for _ in 0..2 {
        let said = stage.control.post("message", message.clone()).await;
        assert_eq!(
            said["reply"]["fields"]["Content"],
            format!("{APP} heard again"),
            "{said:#}"
        );
    }
    assert_eq!(
        runs.load(Ordering::Relaxed),
        2,
        "a repeat is not handled again"
    );
}
