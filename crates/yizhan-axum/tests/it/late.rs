//! Functions that are late, fail, never end or are too many.

use crate::support::{AUTHORIZER, NOW, Sealed, World, text_xml, until};
use http::StatusCode;
use insta::assert_snapshot;
use serde_json::json;
use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};
use tokio::sync::Notify;
use yizhan_axum::{EventKind, Received, Reply, ToolkitBuilder};

const CUSTOM: &str = "/cgi-bin/message/custom/send";

/// Collects `error` events.
fn errors(builder: ToolkitBuilder) -> (ToolkitBuilder, Arc<Mutex<Vec<String>>>) {
    let errors = Arc::new(Mutex::new(Vec::new()));
    let collected = errors.clone();
    let builder = builder.on(EventKind::Error, move |event| {
        let what = event.error().unwrap_or_default().to_owned();
        collected.lock().unwrap().push(what);
        async {}
    });
    (builder, errors)
}

fn only(errors: &Arc<Mutex<Vec<String>>>) -> String {
    errors.lock().unwrap().join("\n")
}

#[tokio::test]
async fn a_late_reply_is_success_now_and_a_customer_service_message_later() {
    let go = Arc::new(Notify::new());
    let gate = go.clone();
    let world = World::new(|b| {
        b.reply_deadline(Duration::from_millis(40))
            .on_message(move |_| {
                let gate = gate.clone();
                async move {
                    gate.notified().await;
                    Reply::Text("late".to_owned())
                }
            })
    })
    .await
    .authorized()
    .await;
    assert_eq!(world.text(7, "hello").await.text(), "200 OK\nsuccess");
    assert!(world.wechat.calls(CUSTOM).is_empty());
    go.notify_one();
    let call = world.wechat.called(CUSTOM).await;
    assert_eq!(
        call.body,
        json!({"touser": "openid-1", "msgtype": "text", "text": {"content": "late"}})
    );
    assert!(
        call.query.contains("token-canary-of-wxaccount00000001"),
        "{}",
        call.query
    );
    assert_eq!(
        world.text(7, "hello").await.text(),
        "200 OK\nsuccess",
        "a repeat is not replied to"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_function_that_blocks_its_thread_does_not_keep_wechat_waiting() {
    let world = World::new(|b| {
        b.reply_deadline(Duration::from_millis(40))
            .on_message(|_| async {
                std::thread::sleep(Duration::from_secs(2));
            })
    })
    .await;
    let asked = std::time::Instant::now();
    assert_eq!(world.text(7, "hello").await.text(), "200 OK\nsuccess");
    assert!(asked.elapsed() < Duration::from_millis(1500));
}

#[tokio::test]
async fn a_late_reply_that_wechat_refuses_is_told_in_an_error_event() {
    let (mut told, go) = (Arc::default(), Arc::new(Notify::new()));
    let gate = go.clone();
    let world = World::new(|b| {
        let (b, errors) = errors(b);
        told = errors;
        b.reply_deadline(Duration::from_millis(10))
            .on_message(move |_| {
                let gate = gate.clone();
                async move {
                    gate.notified().await;
                    Reply::text("late")
                }
            })
    })
    .await
    .authorized()
    .await;
    let refusal = json!({"errcode": 45015, "errmsg": "response out of time limit rid: 1-2"});
    world.wechat.script(CUSTOM, refusal);
    world.text(7, "hello").await;
    go.notify_one();
    until(|| !told.lock().unwrap().is_empty()).await;
    assert_snapshot!(only(&told), @"a late reply could not be sent: /cgi-bin/message/custom/send: 45015 response out of time limit rid: 1-2");
}

#[tokio::test]
async fn a_function_that_panics_is_success_and_an_error_event_and_the_next_push_is_handled() {
    let mut told = Arc::default();
    let world = World::new(|b| {
        let (b, errors) = errors(b);
        told = errors;
        b.on_message(|push: Received| async move {
            assert!(push.msg_id() != Some(7), "the seventh is one too many");
            Reply::Text("fine".to_owned())
        })
    })
    .await;
    assert_eq!(world.text(7, "hello").await.text(), "200 OK\nsuccess");
    until(|| !told.lock().unwrap().is_empty()).await;
    assert_snapshot!(only(&told), @"the function for messages failed: panicked: the seventh is one too many");
    assert!(
        world
            .text(8, "hello")
            .await
            .opened("nonce1")
            .contains("fine")
    );
}

#[tokio::test]
async fn a_function_that_never_ends_is_ended() {
    let mut told = Arc::default();
    let world = World::new(|b| {
        let (b, errors) = errors(b);
        told = errors;
        b.reply_deadline(Duration::from_millis(10))
            .late_deadline(Duration::from_millis(30))
            .on_message(|_| std::future::pending::<()>())
    })
    .await;
    assert_eq!(world.text(7, "hello").await.text(), "200 OK\nsuccess");
    until(|| !told.lock().unwrap().is_empty()).await;
    assert_snapshot!(only(&told), @"the function for messages failed: ended: it ran for more than 30ms");
}

#[tokio::test]
async fn a_broken_connection_does_not_break_the_handling_off() {
    let (go, done) = (Arc::new(Notify::new()), Arc::new(AtomicUsize::new(0)));
    let (gate, counted) = (go.clone(), done.clone());
    let world = World::new(|b| {
        b.on_message(move |_| {
            let (gate, counted) = (gate.clone(), counted.clone());
            async move {
                gate.notified().await;
                counted.fetch_add(1, Ordering::Relaxed);
                Reply::Text("kept".to_owned())
            }
        })
    })
    .await;
    let request = Sealed::at(NOW).message(AUTHORIZER, &text_xml(7, "hello"));
    let gone = tokio::time::timeout(Duration::from_millis(30), world.send(request)).await;
    assert!(gone.is_err(), "the connection broke before the answer");
    go.notify_one();
    until(|| done.load(Ordering::Relaxed) == 1).await;
    assert!(
        world
            .text(7, "hello")
            .await
            .opened("nonce1")
            .contains("kept")
    );
    assert_eq!(done.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn more_pushes_than_may_be_in_flight_are_told_to_come_again() {
    let go = Arc::new(Notify::new());
    let gate = go.clone();
    let world = World::new(|b| {
        b.in_flight(1)
            .reply_deadline(Duration::from_secs(5))
            .on_message(move |_| {
                let gate = gate.clone();
                async move { gate.notified().await }
            })
    })
    .await;
    let held = world.text(1, "first");
    let busy = async {
        tokio::task::yield_now().await;
        let busy = world.text(2, "second").await;
        go.notify_one();
        busy
    };
    let (held, busy) = tokio::join!(held, busy);
    assert_eq!(held.status, StatusCode::OK);
    assert_snapshot!(busy.text(), @"
    503 Service Unavailable
    refused: busy
    ");
    go.notify_one();
    assert_eq!(
        world.text(2, "second").await.text(),
        "200 OK\nsuccess",
        "its repeat is taken"
    );
}

#[tokio::test]
async fn after_a_stop_pushes_are_told_to_come_again() {
    let world = World::new(|b| b.on_message(|_| async {})).await;
    world.toolkit.stop().await;
    assert_snapshot!(world.text(1, "x").await.text(), @"
    503 Service Unavailable
    refused: stopping
    ");
}
