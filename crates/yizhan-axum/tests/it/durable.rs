//! What survives a restart: answers of repeats, unfinished messages, unfinished notices.

use crate::support::{AUTHORIZER, NOW, Sealed, World, text_xml, until};
use crate::wechat::WeChat;
use insta::assert_snapshot;
use std::{
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};
use yizhan_axum::{Received, Reply};
use yizhan_keeper::{MasterKey, Store};

fn store(folder: &Path) -> Store {
    let key = MasterKey::parse(&"ab".repeat(32)).unwrap();
    Store::open(&folder.join("yizhan.db"), &key).unwrap()
}

#[tokio::test]
async fn a_repeat_after_a_restart_is_answered_from_the_record() {
    let folder = tempfile::tempdir().unwrap();
    let runs = Arc::new(AtomicUsize::new(0));
    let build = |b: yizhan_axum::ToolkitBuilder| {
        let counted = runs.clone();
        b.store(store(folder.path()))
            .on_message(move |push: Received| {
                let run = counted.fetch_add(1, Ordering::Relaxed);
                async move {
                    assert!(push.record().is_some());
                    Reply::Text(format!("run {run}"))
                }
            })
    };
    let wechat = WeChat::start().await;
    let world = World::with(wechat.clone(), build).await;
    let first = world.text(7, "hello").await.opened("nonce1");
    world.toolkit.stop().await;
    drop(world);
    let world = World::with(wechat, build).await;
    let request = Sealed::at(NOW)
        .nonce("n2")
        .message(AUTHORIZER, &text_xml(7, "hello"));
    assert_eq!(world.send(request).await.opened("n2"), first);
    assert_eq!(runs.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn a_message_whose_handling_was_cut_off_is_handled_after_the_restart_and_replied_to_by_message()
 {
    let folder = tempfile::tempdir().unwrap();
    let wechat = WeChat::start().await;
    {
        let world = World::with(wechat.clone(), |b| {
            b.store(store(folder.path()))
                .reply_deadline(Duration::from_millis(20))
                .on_message(|_| std::future::pending::<()>())
        })
        .await
        .authorized()
        .await;
        assert_eq!(world.text(7, "hello").await.text(), "200 OK\nsuccess");
        // No stop: as after a kill, nothing is written at the end.
        std::mem::forget(world);
    }
    let world = World::with(wechat.clone(), |b| {
        b.store(store(folder.path()))
            .on_message(|push: Received| async move {
                Reply::Text(format!("after all, {}", push.get("Content").unwrap()))
            })
    })
    .await;
    let call = wechat.called("/cgi-bin/message/custom/send").await;
    assert_snapshot!(call.body, @r#"{"msgtype":"text","text":{"content":"after all, hello"},"touser":"openid-1"}"#);
    let again = world.text(7, "hello").await;
    assert_eq!(again.text(), "200 OK\nsuccess", "what was answered then");
}

#[tokio::test]
async fn a_notice_whose_handling_failed_is_handled_after_the_restart() {
    let folder = tempfile::tempdir().unwrap();
    let wechat = WeChat::start().await;
    let world = World::with(wechat.clone(), |b| {
        b.store(store(folder.path()))
            .on("brand_new", |_| async { Err::<(), _>(std::fmt::Error) })
    })
    .await;
    assert_eq!(
        world.notice("brand_new", "").await.text(),
        "200 OK\nsuccess"
    );
    until(|| {
        !world
            .log
            .lines("the function for brand_new failed")
            .is_empty()
    })
    .await;
    world.toolkit.stop().await;
    drop(world);
    let runs = Arc::new(AtomicUsize::new(0));
    let counted = runs.clone();
    let (log, _capture) = crate::support::Log::capture();
    let clock = Arc::new(yizhan_core::ManualClock::new(yizhan_core::UnixTime(
        NOW + 10,
    )));
    let toolkit = yizhan_axum::Toolkit::builder()
        .platform(crate::support::platform())
        .hosts(wechat.hosts())
        .clock(clock)
        .store(store(folder.path()))
        .on("brand_new", move |_| {
            counted.fetch_add(1, Ordering::Relaxed);
            async {}
        })
        .start()
        .await
        .unwrap();
    until(|| runs.load(Ordering::Relaxed) == 1).await;
    toolkit.stop().await;
    assert!(log.lines("failed").is_empty());
}

#[tokio::test]
async fn a_push_that_the_store_cannot_take_is_not_acknowledged() {
    let folder = tempfile::tempdir().unwrap();
    let world = World::new(|b| b.store(store(folder.path())).on_message(|_| async {})).await;
    world.text(1, "x").await;
    // The table is gone under the running store, as with a damaged file.
    let db = rusqlite::Connection::open(folder.path().join("yizhan.db")).unwrap();
    db.execute_batch("DROP TABLE inbox").unwrap();
    let refused = world.text(2, "x").await;
    assert_snapshot!(refused.text(), @"
    503 Service Unavailable
    refused: store
    ");
    assert_eq!(world.notice("brand_new", "").await.status, 503);
}

#[tokio::test]
async fn a_message_that_ended_the_process_five_times_is_given_up() {
    let folder = tempfile::tempdir().unwrap();
    let store = store(folder.path());
    let push = yizhan_keeper::store::NewPush {
        account: format!("{}/{AUTHORIZER}", crate::support::COMPONENT),
        key: [7; 16],
        text: text_xml(7, "poison").into_bytes(),
        received_at: NOW - 100,
    };
    let accepted = store.accept_push(push, None).await.unwrap();
    let yizhan_keeper::store::Accepted::New { id } = accepted else {
        panic!("{accepted:?}");
    };
    for _ in 0..5 {
        store.retry_push(id, NOW - 50).await.unwrap();
    }
    let kept = store.clone();
    let world = World::new(|b| {
        b.store(store)
            .on_message(|_| async { panic!("it is handled once more") as Reply })
    })
    .await;
    until(|| {
        !world
            .log
            .lines("given up after 5 interrupted tries")
            .is_empty()
    })
    .await;
    world.toolkit.stop().await;
    assert!(kept.pending_pushes(NOW, 10).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_backlog_of_many_messages_is_worked_off() {
    let folder = tempfile::tempdir().unwrap();
    let store = store(folder.path());
    for id in 0..600_u64 {
        let mut key = [0; 16];
        key[..8].copy_from_slice(&id.to_be_bytes());
        let push = yizhan_keeper::store::NewPush {
            account: format!("{}/{AUTHORIZER}", crate::support::COMPONENT),
            key,
            text: text_xml(id, "x").into_bytes(),
            received_at: NOW - 100,
        };
        store.accept_push(push, None).await.unwrap();
    }
    let runs = Arc::new(AtomicUsize::new(0));
    let counted = runs.clone();
    let world = World::new(|b| {
        b.store(store).on_message(move |_| {
            counted.fetch_add(1, Ordering::Relaxed);
            async {}
        })
    })
    .await;
    until(|| runs.load(Ordering::Relaxed) == 600).await;
    world.toolkit.stop().await;
    assert_eq!(runs.load(Ordering::Relaxed), 600);
}
