//! What survives a restart: answers of repeats, unfinished messages, unfinished notices.

use crate::support::{AUTHORIZER, COMPONENT, NOW, Sealed, World, text_xml, until};
use crate::wechat::WeChat;
use insta::assert_snapshot;
use std::{
    path::Path,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};
use tokio::sync::Notify;
use yizhan_axum::{Received, Reply};
use yizhan_keeper::{MasterKey, NewPush, Store};

fn store(folder: &Path) -> Store {
    let key = MasterKey::parse(&"ab".repeat(32)).unwrap();
    Store::open(&folder.join("yizhan.db"), &key).unwrap()
}

/// Puts a message on record whose handling was cut off.
async fn cut_off(store: &Store, id: u64, content: &str) {
    let mut key = [0; 16];
    key[..8].copy_from_slice(&id.to_be_bytes());
    let (account, text) = (format!("{COMPONENT}/{AUTHORIZER}"), text_xml(id, content));
    let push = NewPush {
        key,
        account: &account,
        text: text.as_bytes(),
        answer: b"success",
        done: false,
        received_at: NOW - 100,
    };
    store.accept_push(push).await.unwrap();
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
                async move { Reply::Text(format!("run {run} on {}", push.key())) }
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
async fn a_push_whose_answer_could_not_be_recorded_is_not_acknowledged_and_handled_when_it_comes_again()
 {
    let folder = tempfile::tempdir().unwrap();
    let (keys, runs) = (Arc::new(Mutex::new(Vec::new())), AtomicUsize::new(0));
    let seen = keys.clone();
    let world = World::new(|b| {
        b.store(store(folder.path()))
            .on_message(move |push: Received| {
                seen.lock().unwrap().push(push.key());
                let run = runs.fetch_add(1, Ordering::Relaxed);
                async move { Reply::Text(format!("run {run}")) }
            })
    })
    .await;
    // As when the disk is full or the process dies: the function has run, the commit fails.
    let db = rusqlite::Connection::open(folder.path().join("yizhan.db")).unwrap();
    db.execute_batch(
        "CREATE TRIGGER full BEFORE INSERT ON inbox BEGIN SELECT raise(ABORT, 'full'); END",
    )
    .unwrap();
    assert_eq!(world.text(7, "hello").await.status, 503);
    db.execute_batch("DROP TRIGGER full").unwrap();
    let answer = world.text(7, "hello").await.opened("nonce1");
    assert!(answer.contains("run 1"), "{answer}");
    let keys = keys.lock().unwrap();
    assert_eq!(keys.len(), 2);
    assert_eq!(keys[0], keys[1], "by its key the function knows it again");
}

#[tokio::test]
async fn a_push_that_comes_again_while_the_function_runs_has_the_same_answer_and_one_record() {
    let folder = tempfile::tempdir().unwrap();
    let (runs, go) = (Arc::new(AtomicUsize::new(0)), Arc::new(Notify::new()));
    let (counted, gate) = (runs.clone(), go.clone());
    let store = store(folder.path());
    let record = store.clone();
    let world = World::new(|b| {
        b.store(store).on_message(move |_| {
            let (run, gate) = (counted.fetch_add(1, Ordering::Relaxed), gate.clone());
            async move {
                gate.notified().await;
                Reply::Text(format!("run {run}"))
            }
        })
    })
    .await;
    let again = async {
        until(|| runs.load(Ordering::Relaxed) == 1).await;
        let again = Sealed::at(NOW).nonce("n2");
        let again = world.send(again.message(AUTHORIZER, &text_xml(7, "hello")));
        let opened = async { go.notify_one() };
        tokio::join!(again, opened).0
    };
    let (first, again) = tokio::join!(world.text(7, "hello"), again);
    assert_eq!(first.opened("nonce1"), again.opened("n2"));
    assert_eq!(runs.load(Ordering::Relaxed), 1);
    let stored = record.pushes(0, 10).await.unwrap();
    assert_eq!(stored.len(), 1);
    assert!(stored[0].done);
}

#[tokio::test]
async fn a_message_that_ended_the_process_five_times_is_given_up() {
    let folder = tempfile::tempdir().unwrap();
    let store = store(folder.path());
    cut_off(&store, 7, "poison").await;
    let key = store.pending_pushes(NOW, 1).await.unwrap()[0].key;
    for _ in 0..5 {
        store.retry_push(key, NOW - 50).await.unwrap();
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
        cut_off(&store, id, "x").await;
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
