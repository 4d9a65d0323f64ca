//! Authorisations: exchanged once, recovered when lost, ended when the account or WeChat says so.

use crate::wechat::{
    Account, WeChat, account, authorized, id, memory, next, shown, trouble, unauthorized, until,
};
use yizhan_client::TokenSource;
use yizhan_core::{ErrCode, ExposeSecret, Scope, SecretString, UnixTime};
use yizhan_keeper::Change;

fn code(text: &str) -> SecretString {
    SecretString::from(text)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn redirect_and_event_race_to_one_exchange() {
    let wechat = WeChat::start().await;
    let keeper = wechat.ready().await;
    let text = wechat.authorize("wx1");
    let gate = wechat.hold("api_query_auth");
    let mut redirects = Vec::new();
    for _ in 0..20 {
        let (keeper, text) = (keeper.clone(), text.clone());
        redirects.push(tokio::spawn(async move {
            keeper
                .exchange(&id("wxcomponent"), &code(&text))
                .await
                .unwrap()
        }));
    }
    let event = {
        let (keeper, notice) = (keeper.clone(), authorized("authorized", "wx1", &text));
        let now = wechat.now();
        tokio::spawn(async move {
            keeper
                .take_notice(&id("wxcomponent"), &notice, now)
                .await
                .unwrap()
        })
    };
    until("the exchange", || wechat.count("api_query_auth") == 1).await;
    gate.add_permits(100);
    for redirect in redirects {
        assert_eq!(redirect.await.unwrap(), id("wx1"));
    }
    event.await.unwrap();
    // And again later, also after a restart.
    assert_eq!(
        keeper
            .exchange(&id("wxcomponent"), &code(&text))
            .await
            .unwrap(),
        id("wx1")
    );
    let store = keeper.store().clone();
    keeper.stop().await;
    drop(keeper);
    wechat.clock.advance(86_400);
    let keeper = wechat.keeper(&store).await;
    assert_eq!(
        keeper
            .exchange(&id("wxcomponent"), &code(&text))
            .await
            .unwrap(),
        id("wx1")
    );
    assert_eq!(wechat.count("api_query_auth"), 1);
    let authorizer = keeper.authorizer(&id("wxcomponent"), &id("wx1")).unwrap();
    assert_eq!(authorizer.permissions, [1, 15]);
}

#[tokio::test]
async fn a_code_that_somebody_else_used_leads_to_the_refresh_token_all_the_same() {
    for silent_records in [false, true] {
        let wechat = WeChat::start().await;
        let keeper = wechat.ready().await;
        let text = wechat.authorize("wx1");
        wechat.world().used_codes.insert(text.clone());
        wechat.world().silent_records = silent_records;
        wechat
            .take(&keeper, &authorized("authorized", "wx1", &text))
            .await;
        assert_eq!(shown(keeper.token(&account("wx1")).await), "access-wx1-1");
    }
}

#[tokio::test]
async fn a_redirect_with_a_used_code_finds_the_one_account_that_is_missing() {
    let wechat = WeChat::start().await;
    let keeper = wechat.ready_for("wx1").await;
    let text = wechat.authorize("wx2");
    wechat.world().used_codes.insert(text.clone());
    let found = keeper
        .exchange(&id("wxcomponent"), &code(&text))
        .await
        .unwrap();
    assert_eq!(found, id("wx2"));
    let error = keeper
        .exchange(&id("wxcomponent"), &code("unheard of"))
        .await
        .unwrap_err();
    assert_eq!(error.code(), Some(ErrCode(61010)));
}

#[tokio::test]
async fn a_new_authorisation_replaces_the_refresh_token_and_the_token() {
    let wechat = WeChat::start().await;
    let keeper = wechat.ready_for("wx1").await;
    let scope = account("wx1");
    assert_eq!(shown(keeper.token(&scope).await), "access-wx1-1");
    wechat.clock.advance(10);
    let text = wechat.authorize("wx1");
    wechat
        .take(&keeper, &authorized("updateauthorized", "wx1", &text))
        .await;
    let token = keeper.token(&scope).await.unwrap();
    assert_eq!(crate::wechat::value(&token), "access-wx1-2");
    keeper
        .refused(&scope, token.generation, ErrCode(42001))
        .await;
    assert_eq!(shown(keeper.token(&scope).await), "access-wx1-3");
    let exported = keeper.export();
    assert_eq!(exported.len(), 1);
    assert_eq!(
        exported[0].credential.expose_secret(),
        format!("refreshtoken@@@{text}")
    );
}

#[tokio::test]
async fn a_notice_taken_twice_or_late_changes_nothing() {
    let wechat = WeChat::start().await;
    let keeper = wechat.ready().await;
    let component = id("wxcomponent");
    let first = wechat.authorize("wx1");
    let first = authorized("authorized", "wx1", &first);
    let at = |seconds| UnixTime(crate::wechat::START + seconds);
    keeper
        .take_notice(&component, &first, at(100))
        .await
        .unwrap();
    keeper
        .take_notice(&component, &first, at(100))
        .await
        .unwrap();
    assert_eq!(wechat.count("api_query_auth"), 1);
    // Cancelled and authorised again; then both of the older notices once more.
    keeper
        .take_notice(&component, &unauthorized("wx1"), at(200))
        .await
        .unwrap();
    let second = wechat.authorize("wx1");
    let second = authorized("authorized", "wx1", &second);
    keeper
        .take_notice(&component, &second, at(300))
        .await
        .unwrap();
    keeper
        .take_notice(&component, &unauthorized("wx1"), at(200))
        .await
        .unwrap();
    keeper
        .take_notice(&component, &first, at(100))
        .await
        .unwrap();
    assert_eq!(shown(keeper.token(&account("wx1")).await), "access-wx1-2");
    assert_eq!(wechat.count("api_query_auth"), 2);
    // Cancelled for good; the older authorisation does not bring it back.
    keeper
        .take_notice(&component, &unauthorized("wx1"), at(400))
        .await
        .unwrap();
    keeper
        .take_notice(&component, &second, at(300))
        .await
        .unwrap();
    keeper
        .take_notice(&component, &unauthorized("wx1"), at(400))
        .await
        .unwrap();
    assert!(keeper.token(&account("wx1")).await.is_err());
    assert!(keeper.export().is_empty());
}

#[tokio::test]
async fn the_end_may_come_before_the_beginning() {
    let wechat = WeChat::start().await;
    let keeper = wechat.ready().await;
    let component = id("wxcomponent");
    let text = wechat.authorize("wx1");
    let notice = authorized("authorized", "wx1", &text);
    let at = |seconds| UnixTime(crate::wechat::START + seconds);
    keeper
        .take_notice(&component, &unauthorized("wx1"), at(20))
        .await
        .unwrap();
    keeper
        .take_notice(&component, &notice, at(10))
        .await
        .unwrap();
    assert!(keeper.authorizers(&component).is_empty());
    assert_eq!(wechat.count("api_query_auth"), 0);
}

#[tokio::test]
async fn a_dead_refresh_token_is_replaced_from_wechats_own_record() {
    let wechat = WeChat::start().await;
    let keeper = wechat.ready_for("wx1").await;
    wechat
        .world()
        .accounts
        .get_mut("wx1")
        .unwrap()
        .refresh_token = "refreshtoken@@@moved".to_owned();
    let token = keeper.token(&account("wx1")).await.unwrap();
    keeper
        .refused(&account("wx1"), token.generation, ErrCode(40001))
        .await;
    assert_eq!(shown(keeper.token(&account("wx1")).await), "access-wx1-2");
    assert_eq!(
        keeper.export()[0].credential.expose_secret(),
        "refreshtoken@@@moved"
    );
}

#[tokio::test]
async fn an_account_whose_refresh_token_is_dead_for_good_is_told_and_not_asked_for_again() {
    let wechat = WeChat::start().await;
    let keeper = wechat.ready_for("wx1").await;
    let mut changes = keeper.changes();
    let token = keeper.token(&account("wx1")).await.unwrap();
    wechat.fault("api_authorizer_token", &[61023; 10]);
    keeper
        .refused(&account("wx1"), token.generation, ErrCode(40001))
        .await;
    for _ in 0..10 {
        let error = shown(keeper.token(&account("wx1")).await);
        insta::allow_duplicates! {
            insta::assert_snapshot!(error, @"error: wxcomponent/wx1 is not authorised any more: WeChat refuses its refresh token: have the account authorise again");
        }
    }
    assert_eq!(wechat.count("api_authorizer_token"), 1);
    insta::assert_snapshot!(next(&mut changes, trouble).await, @"wxcomponent/wx1: WeChat does not accept its authorisation any more (61023: its refresh token is invalid, and WeChat lists no other): have the account authorise the platform again");
    assert!(
        keeper
            .authorizer(&id("wxcomponent"), &id("wx1"))
            .unwrap()
            .refused
    );
    // It authorises again, and all is well.
    wechat.fault("api_authorizer_token", &[]);
    wechat.clock.advance(10);
    let text = wechat.authorize("wx1");
    wechat
        .take(&keeper, &authorized("authorized", "wx1", &text))
        .await;
    assert_eq!(shown(keeper.token(&account("wx1")).await), "access-wx1-2");
}

#[tokio::test]
async fn an_account_that_wechat_says_is_not_authorised_is_dropped() {
    let wechat = WeChat::start().await;
    let keeper = wechat.ready_for("wx1").await;
    let mut changes = keeper.changes();
    wechat.world().accounts.get_mut("wx1").unwrap().authorized = false;
    let token = keeper.token(&account("wx1")).await.unwrap();
    keeper
        .refused(&account("wx1"), token.generation, ErrCode(40001))
        .await;
    assert!(shown(keeper.token(&account("wx1")).await).contains("not authorised any more"));
    next(&mut changes, |change| {
        matches!(change, Change::Removed { .. }).then_some(())
    })
    .await;
    assert_eq!(wechat.count("api_authorizer_token"), 1);
}

#[tokio::test]
async fn accounts_that_the_store_lacks_are_taken_in_from_pages() {
    let wechat = WeChat::start().await;
    for number in 0..1_100 {
        wechat.world().accounts.insert(
            format!("wx{number:04}"),
            Account {
                refresh_token: format!("refreshtoken@@@{number}"),
                authorized: true,
                mini_program: false,
                auth_time: 1_600_000_000,
            },
        );
    }
    let keeper = wechat.ready().await;
    until("all are taken in", || {
        keeper.authorizers(&id("wxcomponent")).len() == 1_100
    })
    .await;
    until("the list's end", || {
        wechat.count("api_get_authorizer_list") == 3
    })
    .await;
    until("all have tokens", || {
        wechat.count("api_authorizer_token") == 1_100
    })
    .await;
    assert_eq!(keeper.recover(&id("wxcomponent")).await.unwrap(), 0);
    assert_eq!(keeper.platforms()[0].authorizers, 1_100);
}

#[tokio::test]
async fn a_list_that_repeats_itself_or_is_empty_comes_to_an_end() {
    let wechat = WeChat::start().await;
    let keeper = wechat.ready_for("wx1").await;
    wechat.world().list_repeats = true;
    assert_eq!(keeper.recover(&id("wxcomponent")).await.unwrap(), 0);
    assert_eq!(wechat.count("api_get_authorizer_list"), 3);
    wechat.world().accounts.clear();
    assert_eq!(keeper.recover(&id("wxcomponent")).await.unwrap(), 0);
    assert_eq!(wechat.count("api_get_authorizer_list"), 4);
}

#[tokio::test]
async fn an_imported_account_works_and_does_not_replace_one_that_works() {
    let wechat = WeChat::start().await;
    let keeper = wechat.ready().await;
    wechat.authorize("wx1");
    let refresh_token = wechat.world().accounts["wx1"].refresh_token.clone();
    assert!(
        keeper
            .import(&account("wx1"), refresh_token.into())
            .await
            .unwrap()
    );
    assert_eq!(shown(keeper.token(&account("wx1")).await), "access-wx1-1");
    assert!(
        !keeper
            .import(&account("wx1"), "other".into())
            .await
            .unwrap()
    );
    assert_eq!(shown(keeper.token(&account("wx1")).await), "access-wx1-1");
    let elsewhere = wechat.keeper(&memory()).await;
    assert!(elsewhere.export().is_empty());
    assert!(
        elsewhere
            .import(&Scope::authorizer("wxother", "wx1"), "x".into())
            .await
            .is_err()
    );
}
