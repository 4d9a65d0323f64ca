//! Pushes to accounts: replies in time, late and never; repeats; panics.

use crate::support::{AUTHORIZER, COMPONENT, NOW, Sealed, World, text_xml, until};
use axum::{Router, body::Body, extract::Request};
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
use tower::ServiceExt as _;
use yizhan_axum::{EventKind, Received, Reply, ToolkitBuilder};
use yizhan_message::Content;

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
async fn a_reply_in_time_goes_out_encrypted_with_the_nonce_of_the_push() {
    let world = World::new(|b| {
        b.on_message(|push: Received| async move {
            assert_eq!(push.component().as_str(), COMPONENT);
            assert_eq!(push.authorizer().as_str(), AUTHORIZER);
            assert_eq!(push.record(), None);
            Reply::Text(format!("you said {}", push.get("Content").unwrap()))
        })
    })
    .await;
    let answer = world.text(1, "hello").await;
    assert_eq!(
        answer.headers["content-type"],
        "application/xml; charset=utf-8"
    );
    assert_snapshot!(answer.opened("nonce1"), @"<xml><ToUserName><![CDATA[openid-1]]></ToUserName><FromUserName><![CDATA[gh_account]]></FromUserName><CreateTime>1790000000</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[you said hello]]></Content></xml>");
}

#[tokio::test]
async fn a_function_may_return_a_reply_or_none_or_nothing_or_a_result_of_these() {
    let world = World::new(|b| b).await;
    let toolkit = &world.toolkit;
    let path = "/m/{component}/{authorizer}";
    let send = async |router: Router, id: u64| {
        let router: Router = router;
        let request = Sealed::at(NOW).request(
            &format!("/m/{COMPONENT}/{AUTHORIZER}"),
            "ToUserName",
            "gh",
            text_xml(id, "x").as_bytes(),
        );
        crate::support::Answer::of(router.oneshot(request).await.unwrap()).await
    };
    let text = || Reply::Text("t".to_owned());
    let some = toolkit.message_with(move |_| async move { Some(text()) });
    let none = toolkit.message_with(|_| async { None::<Reply> });
    let nothing = toolkit.message_with(|_| async {});
    let good = toolkit.message_with(move |_| async move { Ok::<_, std::fmt::Error>(text()) });
    let bad = toolkit.message_with(|_| async { Err::<Reply, _>(std::fmt::Error) });
    assert!(
        send(Router::new().route(path, some), 1)
            .await
            .opened("nonce1")
            .contains("t")
    );
    assert_eq!(
        send(Router::new().route(path, none), 2).await.text(),
        "200 OK\nsuccess"
    );
    assert_eq!(
        send(Router::new().route(path, nothing), 3).await.text(),
        "200 OK\nsuccess"
    );
    assert!(
        send(Router::new().route(path, good), 4)
            .await
            .opened("nonce1")
            .contains("t")
    );
    assert_eq!(
        send(Router::new().route(path, bad), 5).await.text(),
        "200 OK\nsuccess"
    );
}

#[tokio::test]
async fn with_one_platform_the_route_need_not_name_it() {
    let world = World::new(|b| b.on_message(|_| async { Reply::Text("t".to_owned()) })).await;
    let router: Router = Router::new().route("/m/{authorizer}", world.toolkit.message());
    let request =
        Sealed::at(NOW).request("/m/wxa", "ToUserName", "gh", text_xml(1, "x").as_bytes());
    let answer = router.oneshot(request).await.unwrap();
    assert!(
        crate::support::Answer::of(answer)
            .await
            .opened("nonce1")
            .contains("t")
    );
}

#[tokio::test]
async fn without_a_function_the_answer_is_success() {
    let world = World::new(|b| b).await;
    assert_snapshot!(world.text(1, "hello").await.text(), @"
    200 OK
    success
    ");
}

#[tokio::test]
async fn a_push_that_cannot_be_read_is_answered_success_and_reaches_the_function_raw() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let noted = seen.clone();
    let world = World::new(|b| {
        b.on_message(move |push: Received| {
            assert_eq!(push.content(), Content::Unreadable);
            noted
                .lock()
                .unwrap()
                .push(String::from_utf8_lossy(push.raw()).into_owned());
            async {}
        })
    })
    .await;
    let request = Sealed::at(NOW).message(AUTHORIZER, "not a document at all");
    assert_eq!(world.send(request).await.text(), "200 OK\nsuccess");
    assert_eq!(*seen.lock().unwrap(), ["not a document at all"]);
}

#[tokio::test]
async fn a_repeat_is_answered_the_same_under_its_own_nonce_and_not_handled_again() {
    let runs = Arc::new(AtomicUsize::new(0));
    let counted = runs.clone();
    let world = World::new(|b| {
        b.on_message(move |_| {
            let run = counted.fetch_add(1, Ordering::Relaxed);
            async move { Reply::Text(format!("run {run}")) }
        })
    })
    .await;
    let xml = text_xml(7, "hello");
    let first = world.send(Sealed::at(NOW).message(AUTHORIZER, &xml)).await;
    let second = world
        .send(
            Sealed::at(NOW + 5)
                .nonce("nonce2")
                .message(AUTHORIZER, &xml),
        )
        .await;
    assert_eq!(first.opened("nonce1"), second.opened("nonce2"));
    assert_ne!(first.body, second.body);
    assert_eq!(runs.load(Ordering::Relaxed), 1);
    world.text(8, "hello").await;
    assert_eq!(
        runs.load(Ordering::Relaxed),
        2,
        "another message is another message"
    );
}

#[tokio::test]
async fn repeats_at_the_same_time_share_one_run() {
    let (runs, go) = (Arc::new(AtomicUsize::new(0)), Arc::new(Notify::new()));
    let (counted, gate) = (runs.clone(), go.clone());
    let world = World::new(|b| {
        b.on_message(move |_| {
            counted.fetch_add(1, Ordering::Relaxed);
            let gate = gate.clone();
            async move {
                gate.notified().await;
                Reply::Text("one".to_owned())
            }
        })
    })
    .await;
    let xml = text_xml(7, "hello");
    let three = (0..3).map(|i| {
        let nonce = format!("nonce{i}");
        let request = Sealed::at(NOW).nonce(&nonce).message(AUTHORIZER, &xml);
        let world = &world;
        async move { world.send(request).await.opened(&nonce) }
    });
    let open = async {
        until(|| runs.load(Ordering::Relaxed) == 1).await;
        go.notify_one();
    };
    let (answers, ()) = tokio::join!(futures_util::future::join_all(three), open);
    assert!(answers.iter().all(|a| *a == answers[0]) && answers[0].contains("one"));
    assert_eq!(runs.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn a_captured_push_is_refused_at_another_accounts_url() {
    let world = World::new(|b| b.on_message(|_| async {})).await;
    let xml = text_xml(7, "hello");
    world.send(Sealed::at(NOW).message(AUTHORIZER, &xml)).await;
    let replay = world.send(Sealed::at(NOW).message("wxvictim", &xml)).await;
    assert_snapshot!(replay.text(), @"
    403 Forbidden
    refused: account
    ");
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

#[tokio::test]
async fn an_event_of_an_account_reaches_the_same_function() {
    let world = World::new(|b| {
        b.on_message(|push: Received| async move {
            Reply::Text(format!(
                "{} {}",
                push.event().unwrap(),
                push.get("EventKey").unwrap()
            ))
        })
    })
    .await;
    let xml = format!(
        "<xml><ToUserName>gh</ToUserName><FromUserName>o</FromUserName><CreateTime>{NOW}</CreateTime>\
         <MsgType>event</MsgType><Event>a_brand_new_event</Event><EventKey>k</EventKey></xml>"
    );
    let answer = world.send(Sealed::at(NOW).message(AUTHORIZER, &xml)).await;
    assert!(answer.opened("nonce1").contains("a_brand_new_event k"));
}

#[tokio::test]
async fn a_head_request_is_no_push() {
    let world = World::new(|b| b).await;
    let request = Request::head("/wechat/events").body(Body::empty()).unwrap();
    assert_eq!(world.send(request).await.status, StatusCode::BAD_REQUEST);
}
