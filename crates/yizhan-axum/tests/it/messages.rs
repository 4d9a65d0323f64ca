//! Pushes to accounts: what a function may return, and repeats.

use crate::support::{AUTHORIZER, COMPONENT, NOW, Sealed, World, text_xml, until};
use axum::{Router, body::Body, extract::Request};
use http::StatusCode;
use insta::assert_snapshot;
use std::sync::{
    Arc, Mutex,
    atomic::{AtomicUsize, Ordering},
};
use tokio::sync::Notify;
use tower::ServiceExt as _;
use yizhan_axum::{Received, Reply};
use yizhan_message::Content;

#[tokio::test]
async fn a_reply_in_time_goes_out_encrypted_with_the_nonce_of_the_push() {
    let world = World::new(|b| {
        b.on_message(|push: Received| async move {
            assert_eq!(push.platform().unwrap().as_str(), COMPONENT);
            assert_eq!(push.app_id().as_str(), AUTHORIZER);
            assert_eq!(push.key().len(), 32);
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
