//! Notices and what the toolkit reports: the life cycle first, then the application, in order.

use crate::support::{
    AUTHORIZER, COMPONENT, NOW, Sealed, World, authorized_members, notice_xml, until,
};
use insta::assert_snapshot;
use serde_json::json;
use std::sync::{
    Arc, Mutex,
    atomic::{AtomicUsize, Ordering},
};
use tokio::sync::Notify;
use yizhan_axum::{EmitError, Event, EventKind};
use yizhan_core::ExposeSecret as _;
use yizhan_message::{Notice, Push};

type Seen = Arc<Mutex<Vec<String>>>;

fn note(seen: &Seen) -> impl Fn(Event) -> std::future::Ready<()> + Send + Sync + 'static {
    let seen = seen.clone();
    move |event| {
        let about = event.account().map_or("-", |a| a.as_str());
        seen.lock().unwrap().push(format!("{} {about}", event.kind));
        std::future::ready(())
    }
}

#[tokio::test]
async fn the_main_events_arrive_in_the_order_of_the_life_cycle() {
    let seen = Seen::default();
    let world = World::new(|b| b.on_any(note(&seen)))
        .await
        .authorized()
        .await;
    world
        .notice("updateauthorized", &authorized_members(AUTHORIZER, "code2"))
        .await;
    until(|| {
        seen.lock()
            .unwrap()
            .iter()
            .any(|s| s.starts_with("updateauthorized"))
    })
    .await;
    let members = format!("<AuthorizerAppid>{AUTHORIZER}</AuthorizerAppid>");
    world.clock.advance(5);
    world.notice("unauthorized", &members).await;
    until(|| {
        seen.lock()
            .unwrap()
            .iter()
            .any(|s| s.starts_with("unauthorized"))
    })
    .await;
    let seen = seen.lock().unwrap();
    let position = |name: &str| seen.iter().position(|s| s.starts_with(name)).expect(name);
    assert!(
        position("component_verify_ticket") < position("authorized"),
        "{seen:?}"
    );
    assert!(
        position("component_access_token") < position("authorized"),
        "{seen:?}"
    );
    assert!(
        position("authorizer_access_token") < position("unauthorized"),
        "{seen:?}"
    );
    assert!(
        world
            .toolkit
            .keeper()
            .authorizers(&COMPONENT.into())
            .is_empty()
    );
}

#[tokio::test]
async fn when_the_function_for_authorized_runs_the_account_can_be_called_already() {
    let called = Arc::new(AtomicUsize::new(0));
    let counted = called.clone();
    let world = World::new(|b| {
        b.on(EventKind::Authorized, move |event| {
            let counted = counted.clone();
            async move {
                assert!(matches!(event.notice(), Some(Notice::Authorized(_))));
                let scope = event.scope.clone().unwrap();
                let method = yizhan_core::Method::Get;
                event
                    .client()
                    .call_raw(&scope, method, "/cgi-bin/menu/get", json!({}))
                    .await?;
                counted.fetch_add(1, Ordering::Relaxed);
                Ok::<_, yizhan_client::Error>(())
            }
        })
    })
    .await
    .authorized()
    .await;
    until(|| called.load(Ordering::Relaxed) == 1).await;
    let call = world.wechat.called("/cgi-bin/menu/get").await;
    assert!(call.query.contains("token-canary-of"));
}

#[tokio::test]
async fn a_new_token_is_an_event_with_the_token() {
    let token = Arc::new(Mutex::new(String::new()));
    let noted = token.clone();
    let world = World::new(|b| {
        b.on(EventKind::ComponentAccessToken, move |event| {
            *noted.lock().unwrap() = event.token().unwrap().value.expose_secret().to_owned();
            async {}
        })
    })
    .await
    .with_ticket()
    .await;
    until(|| !token.lock().unwrap().is_empty()).await;
    assert_eq!(*token.lock().unwrap(), "component-token-canary");
    drop(world);
}

#[tokio::test]
async fn any_other_info_type_arrives_under_its_own_name() {
    let seen = Seen::default();
    let noted = seen.clone();
    let world = World::new(|b| {
        b.on("notify_third_fasteregister", move |event: Event| {
            let push = event.push().unwrap();
            noted
                .lock()
                .unwrap()
                .push(format!("{} {}", event.kind, push.get("status").unwrap()));
            async {}
        })
        .on("brand_new", note(&seen))
    })
    .await;
    assert_eq!(
        world
            .notice("notify_third_fasteregister", "<status>0</status>")
            .await
            .text(),
        "200 OK\nsuccess"
    );
    assert_eq!(
        world.notice("brand_new", "").await.text(),
        "200 OK\nsuccess"
    );
    until(|| seen.lock().unwrap().len() == 2).await;
    assert_snapshot!(seen.lock().unwrap().join("\n"), @"
    notify_third_fasteregister 0
    brand_new -
    ");
}

#[tokio::test]
async fn events_of_one_account_run_one_after_the_other() {
    let (seen, go) = (Seen::default(), Arc::new(Notify::new()));
    let (noted, gate) = (seen.clone(), go.clone());
    let world = World::new(|b| {
        b.on_any(move |event: Event| {
            let (noted, gate) = (noted.clone(), gate.clone());
            async move {
                noted.lock().unwrap().push(format!("{} begins", event.kind));
                gate.notified().await;
                noted.lock().unwrap().push(format!("{} ends", event.kind));
            }
        })
    })
    .await;
    world.notice("first", "").await;
    world.notice("second", "").await;
    go.notify_one();
    until(|| seen.lock().unwrap().len() >= 3).await;
    go.notify_one();
    until(|| seen.lock().unwrap().len() == 4).await;
    assert_snapshot!(seen.lock().unwrap().join("\n"), @"
    first begins
    first ends
    second begins
    second ends
    ");
}

#[tokio::test]
async fn a_repeated_notice_is_taken_once() {
    let seen = Seen::default();
    let world = World::new(|b| b.on("brand_new", note(&seen)).on("last", note(&seen))).await;
    let xml = notice_xml(NOW, "brand_new", "");
    for nonce in ["a", "b", "c"] {
        let answer = world.send(Sealed::at(NOW).nonce(nonce).events(&xml)).await;
        assert_eq!(answer.text(), "200 OK\nsuccess");
    }
    world.notice("last", "").await;
    until(|| seen.lock().unwrap().iter().any(|s| s.starts_with("last"))).await;
    assert_eq!(seen.lock().unwrap().len(), 2);
}

#[tokio::test]
async fn a_function_that_fails_or_panics_is_run_again_and_an_error_event_tells() {
    let (tries, errors) = (Arc::new(AtomicUsize::new(0)), Seen::default());
    let (counted, told) = (tries.clone(), errors.clone());
    let world = World::new(|b| {
        b.on("brand_new", move |_| {
            let attempt = counted.fetch_add(1, Ordering::Relaxed);
            async move {
                assert!(attempt != 0, "not the first time");
                Ok::<_, std::fmt::Error>(())
            }
        })
        .on(EventKind::Error, move |event: Event| {
            told.lock().unwrap().push(event.error().unwrap().to_owned());
            async {}
        })
    })
    .await;
    assert_eq!(
        world.notice("brand_new", "").await.text(),
        "200 OK\nsuccess"
    );
    until(|| tries.load(Ordering::Relaxed) == 2).await;
    assert_snapshot!(errors.lock().unwrap().join("\n"), @"the function for brand_new failed: panicked: not the first time");
}

#[tokio::test]
async fn an_error_function_that_fails_does_not_go_round_for_ever() {
    let runs = Arc::new(AtomicUsize::new(0));
    let counted = runs.clone();
    let world = World::new(|b| {
        b.on_message(|_| async { Err::<(), _>(std::fmt::Error) })
            .on(EventKind::Error, move |_| {
                counted.fetch_add(1, Ordering::Relaxed);
                async { Err::<(), _>(std::fmt::Error) }
            })
    })
    .await;
    world.text(1, "x").await;
    until(|| {
        world
            .log
            .lines("the function for error failed")
            .lines()
            .count()
            == 1
    })
    .await;
    assert_eq!(runs.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn a_saved_ticket_can_be_fed_in_by_hand() {
    let seen = Seen::default();
    let world = World::new(|b| b.on_any(note(&seen))).await;
    let saved = format!(
        r#"{{"AppId":"{COMPONENT}","CreateTime":"{}","InfoType":"component_verify_ticket","ComponentVerifyTicket":"ticket@@@saved"}}"#,
        NOW - 600
    );
    world
        .toolkit
        .emit(Push::read(saved.into_bytes()))
        .await
        .unwrap();
    assert_eq!(seen.lock().unwrap()[0], "component_verify_ticket -");
    let call = world
        .wechat
        .called("/cgi-bin/component/api_component_token")
        .await;
    assert_eq!(call.body["component_verify_ticket"], "ticket@@@saved");
}

#[tokio::test]
async fn a_notice_of_an_unknown_platform_fed_in_by_hand_is_an_error() {
    let world = World::new(|b| b).await;
    let push = Push::read(b"<xml><AppId>wxother</AppId><InfoType>x</InfoType></xml>".to_vec());
    let error = world.toolkit.emit(push).await.unwrap_err();
    assert!(matches!(error, EmitError::UnknownPlatform(_)));
    assert_snapshot!(error, @r#"platform "wxother" is not configured here: its AppId or SuiteId must be one of the toolkit's"#);
}

#[tokio::test]
async fn a_notice_that_cannot_be_read_is_answered_success() {
    let world = World::new(|b| b).await;
    let request = Sealed::at(NOW).events("neither this nor that");
    assert_eq!(world.send(request).await.text(), "200 OK\nsuccess");
}
