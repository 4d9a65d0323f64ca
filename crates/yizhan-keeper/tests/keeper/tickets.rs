//! The platform's ticket: the newest wins, its absence is noticed, and a new one mends what failed.

use crate::wechat::{
    COMPONENT, START, WeChat, account, component, memory, next, shown, trouble, until,
};
use serde_json::json;
use yizhan_client::TokenSource;
use yizhan_core::{SecretString, UnixTime};
use yizhan_message::{Content, Push};

fn ticket(value: &str) -> yizhan_message::Notice {
    let xml = format!(
        "<xml><InfoType>component_verify_ticket</InfoType>\
         <ComponentVerifyTicket>{value}</ComponentVerifyTicket></xml>"
    );
    let Content::Notice(notice) = Push::read(xml.into_bytes()).content() else {
        panic!("not a notice")
    };
    notice
}

#[tokio::test]
async fn an_older_ticket_does_not_replace_a_newer_one() {
    let wechat = WeChat::start().await;
    let store = memory();
    let keeper = wechat.keeper(&store).await;
    wechat.fault("api_component_token", &[-1; 100]);
    let take = async |value, at| {
        keeper
            .take_notice(&COMPONENT.into(), &ticket(value), UnixTime(at))
            .await
            .unwrap();
    };
    take("ticket@@@new", START).await;
    take("ticket@@@old", START - 600).await;
    wechat.fault("api_component_token", &[]);
    take("ticket@@@old", START - 600).await;
    keeper.token(&component()).await.unwrap();
    let last = wechat
        .world()
        .calls
        .iter()
        .rev()
        .find(|(path, _)| path == "api_component_token")
        .cloned();
    assert_eq!(
        last.unwrap().1["component_verify_ticket"],
        json!("ticket@@@new")
    );
    keeper.stop().await;
    drop(keeper);
    // The same after a restart.
    wechat.clock.advance(7_300);
    let keeper = wechat.keeper(&store).await;
    keeper.token(&component()).await.unwrap();
    let last = wechat
        .world()
        .calls
        .iter()
        .rev()
        .find(|(path, _)| path == "api_component_token")
        .cloned();
    assert_eq!(
        last.unwrap().1["component_verify_ticket"],
        json!("ticket@@@new")
    );
}

#[tokio::test]
async fn a_ticket_is_used_for_twelve_hours_and_no_longer() {
    let wechat = WeChat::start().await;
    let keeper = wechat.ready().await;
    wechat.clock.advance(12 * 3600 - 1);
    assert_eq!(shown(keeper.token(&component()).await), "component-2");
    wechat.clock.advance(7_300);
    assert!(shown(keeper.token(&component()).await).contains("no component_verify_ticket"));
}

#[tokio::test]
async fn silence_is_told_and_wechat_is_asked_to_push_with_growing_waits() {
    let wechat = WeChat::start().await;
    let keeper = wechat.ready().await;
    let mut changes = keeper.changes();
    wechat.clock.advance(1_500);
    tokio::time::sleep(std::time::Duration::from_millis(1_100)).await;
    assert_eq!(wechat.count("api_start_push_ticket"), 0);
    wechat.clock.advance(1);
    insta::assert_snapshot!(next(&mut changes, trouble).await, @"wxcomponent: no component_verify_ticket came for 25 minutes: check that WeChat's pushes reach the event URL; WeChat is asked to start them again");
    until("the request", || wechat.count("api_start_push_ticket") == 1).await;
    let body = wechat.world().calls.last().unwrap().1.clone();
    assert_eq!(
        body,
        json!({"component_appid": "wxcomponent", "component_secret": "component-secret"})
    );
    wechat.clock.advance(59);
    tokio::time::sleep(std::time::Duration::from_millis(1_100)).await;
    assert_eq!(wechat.count("api_start_push_ticket"), 1);
    wechat.clock.advance(1);
    until("another request", || {
        wechat.count("api_start_push_ticket") == 2
    })
    .await;
    // A ticket ends it.
    wechat.push_ticket(&keeper, "ticket@@@2").await;
    wechat.clock.advance(1_400);
    tokio::time::sleep(std::time::Duration::from_millis(1_100)).await;
    assert_eq!(wechat.count("api_start_push_ticket"), 2);
}

#[tokio::test]
async fn a_ticket_that_wechat_rejects_is_asked_for_anew() {
    let wechat = WeChat::start().await;
    let keeper = wechat.keeper(&memory()).await;
    wechat.fault("api_component_token", &[61006]);
    wechat.push_ticket(&keeper, "ticket@@@1").await;
    until("the request", || wechat.count("api_start_push_ticket") == 1).await;
}

#[tokio::test]
async fn a_new_ticket_ends_every_back_off() {
    let wechat = WeChat::start().await;
    let keeper = wechat.ready_for("wx1").await;
    wechat.clock.advance(7_300);
    wechat.fault("api_component_token", &[-1; 100]);
    for _ in 0..5 {
        assert!(keeper.token(&account("wx1")).await.is_err());
    }
    let failed = wechat.count("api_component_token");
    assert!(
        shown(keeper.token(&account("wx1")).await)
            .contains("the platform's own token (wxcomponent) is missing")
    );
    wechat.fault("api_component_token", &[]);
    wechat.push_ticket(&keeper, "ticket@@@2").await;
    assert_eq!(shown(keeper.token(&account("wx1")).await), "access-wx1-2");
    assert_eq!(wechat.count("api_component_token"), failed + 1);
}

#[tokio::test]
async fn secrets_are_in_no_text_that_leaves() {
    let wechat = WeChat::start().await;
    let keeper = wechat.keeper(&memory()).await;
    let mut changes = keeper.changes();
    wechat.fault("api_component_token", &[61006; 10]);
    keeper
        .take_notice(
            &COMPONENT.into(),
            &ticket("ticket@@@SECRET"),
            UnixTime(START),
        )
        .await
        .unwrap();
    let error = shown(keeper.token(&component()).await);
    let told = next(&mut changes, trouble).await;
    for text in [error, told, format!("{:?}", SecretString::from("SECRET"))] {
        assert!(
            !text.contains("SECRET") && !text.contains("component-secret"),
            "{text}"
        );
    }
}

#[tokio::test]
async fn a_ticket_from_far_in_the_future_does_not_shut_out_the_next_ones() {
    let wechat = WeChat::start().await;
    let keeper = wechat.keeper(&memory()).await;
    let take = async |value, at| {
        keeper
            .take_notice(&COMPONENT.into(), &ticket(value), UnixTime(at))
            .await
            .unwrap();
    };
    take("ticket@@@future", i64::MAX).await;
    keeper.token(&component()).await.unwrap();
    wechat.clock.advance(7_300);
    take("ticket@@@next", START + 7_300).await;
    keeper.token(&component()).await.unwrap();
    let calls = wechat.world().calls.clone();
    let last = calls
        .iter()
        .rev()
        .find(|(path, _)| path == "api_component_token");
    assert_eq!(
        last.unwrap().1["component_verify_ticket"],
        json!("ticket@@@next")
    );
}
