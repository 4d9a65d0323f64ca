//! Pace: many accounts are renewed spread and limited; idle ones only when somebody asks.

use crate::wechat::{Account, WeChat, account, id, memory, new_token, next, until};
use std::time::Instant;
use yizhan_client::TokenSource;

fn populate(wechat: &WeChat, accounts: usize) {
    for number in 0..accounts {
        wechat.world().accounts.insert(
            format!("wx{number:05}"),
            Account {
                refresh_token: format!("refreshtoken@@@{number}"),
                authorized: true,
                mini_program: false,
                auth_time: 1_600_000_000,
            },
        );
    }
}

#[tokio::test]
async fn renewals_keep_to_the_rate_limit() {
    let wechat = WeChat::start().await;
    populate(&wechat, 300);
    let mut settings = wechat.settings();
    settings.refreshes_per_second = 100;
    let begun = Instant::now();
    let keeper = wechat.keeper_with(&memory(), settings).await;
    wechat.push_ticket(&keeper, "ticket@@@1").await;
    until("all have tokens", || {
        wechat.count("api_authorizer_token") == 300
    })
    .await;
    let seconds = begun.elapsed().as_secs_f64();
    // 25 at once, the rest at 100 a second.
    assert!(seconds > 2.7, "300 renewals took {seconds} s");
}

#[tokio::test]
async fn idle_accounts_are_renewed_on_demand_only() {
    let wechat = WeChat::start().await;
    populate(&wechat, 20);
    let mut settings = wechat.settings();
    settings.idle_seconds = Some(86_400);
    let keeper = wechat.keeper_with(&memory(), settings).await;
    wechat.push_ticket(&keeper, "ticket@@@1").await;
    until("all are taken in", || {
        keeper.authorizers(&id("wxcomponent")).len() == 20
    })
    .await;
    let token = keeper.token(&account("wx00007")).await.unwrap();
    let mut changes = keeper.changes();
    wechat.clock.advance(7_200 - 600);
    next(&mut changes, new_token(&account("wx00007"))).await;
    let renewed = keeper.token(&account("wx00007")).await.unwrap();
    assert!(renewed.generation > token.generation);
    tokio::time::sleep(std::time::Duration::from_millis(1_200)).await;
    assert_eq!(wechat.count("api_authorizer_token"), 2);
}
