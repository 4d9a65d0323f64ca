//! Tokens: fetched once however many ask, renewed by three triggers, safe from late answers.

use crate::wechat::{
    WeChat, account, authorized, component, new_token, next, shown, trouble, unauthorized, until,
    value,
};
use yizhan_client::TokenSource;
use yizhan_core::{ErrCode, Scope};
use yizhan_keeper::Own;

const REFUSED: ErrCode = ErrCode(40001);

#[tokio::test]
async fn without_a_ticket_there_is_no_token_and_the_reason_is_said() {
    let wechat = WeChat::start().await;
    let keeper = wechat.keeper(&crate::wechat::memory()).await;
    insta::assert_snapshot!(shown(keeper.token(&component()).await), @"error: the token of wxcomponent cannot be renewed now: no component_verify_ticket came in the last 12 hours: check that WeChat's pushes reach the event URL");
    insta::assert_snapshot!(shown(keeper.token(&account("wx1")).await), @"error: wxcomponent/wx1 is not known here: configure it, or have the account authorise the platform");
    let own = Scope::Account("wx1".into());
    insta::assert_snapshot!(shown(keeper.token(&own).await), @"error: wx1 is not known here: configure it, or have the account authorise the platform");
    assert_eq!(wechat.count("api_component_token"), 0);
}

#[tokio::test]
async fn a_ticket_brings_a_component_token_by_itself() {
    let wechat = WeChat::start().await;
    let keeper = wechat.keeper(&crate::wechat::memory()).await;
    let mut changes = keeper.changes();
    wechat.push_ticket(&keeper, "ticket@@@1").await;
    let token = next(&mut changes, new_token(&component())).await;
    assert_eq!(value(&token), "component-1");
    // A good token is kept, whatever tickets come.
    wechat.clock.advance(600);
    wechat.push_ticket(&keeper, "ticket@@@2").await;
    assert_eq!(shown(keeper.token(&component()).await), "component-1");
    assert_eq!(wechat.count("api_component_token"), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_callers_of_an_expired_token_cause_one_fetch() {
    let wechat = WeChat::start().await;
    let keeper = wechat.ready_for("wx1").await;
    let gate = wechat.hold("api_authorizer_token");
    wechat.clock.advance(7_300);
    wechat.push_ticket(&keeper, "ticket@@@2").await;
    let callers: Vec<_> = (0..1_000)
        .map(|_| {
            let keeper = keeper.clone();
            tokio::spawn(async move { shown(keeper.token(&account("wx1")).await) })
        })
        .collect();
    until("the fetch", || wechat.count("api_authorizer_token") == 1).await;
    gate.add_permits(100);
    for caller in callers {
        assert_eq!(caller.await.unwrap(), "access-wx1-2");
    }
    assert_eq!(wechat.count("api_authorizer_token"), 1);
    assert_eq!(wechat.count("api_component_token"), 2);
}

#[tokio::test]
async fn tokens_are_renewed_ahead_of_time_and_readers_never_notice() {
    let wechat = WeChat::start().await;
    let keeper = wechat.ready_for("wx1").await;
    let mut changes = keeper.changes();
    let gate = wechat.hold("api_authorizer_token");
    wechat.clock.advance(7_200 - 600);
    until("the renewal", || wechat.count("api_authorizer_token") == 1).await;
    // While it is under way the old one is given out at once.
    assert_eq!(shown(keeper.token(&account("wx1")).await), "access-wx1-1");
    gate.add_permits(1);
    let token = next(&mut changes, new_token(&account("wx1"))).await;
    assert_eq!(value(&token), "access-wx1-2");
    assert_eq!(shown(keeper.token(&account("wx1")).await), "access-wx1-2");
}

#[tokio::test]
async fn time_and_complaints_and_callers_lead_to_one_renewal() {
    let wechat = WeChat::start().await;
    let keeper = wechat.ready_for("wx1").await;
    let scope = account("wx1");
    let token = keeper.token(&scope).await.unwrap();
    let gate = wechat.hold("api_authorizer_token");
    wechat.clock.advance(7_200 - 600);
    for _ in 0..100 {
        keeper.refused(&scope, token.generation, REFUSED).await;
    }
    let (one, other, ()) = tokio::join!(keeper.token(&scope), keeper.token(&scope), async {
        until("the renewal", || wechat.count("api_authorizer_token") == 1).await;
        gate.add_permits(100);
    });
    assert_eq!(shown(one), "access-wx1-2");
    assert_eq!(shown(other), "access-wx1-2");
    // The schedule has another look every second; nothing more comes of the complaints.
    tokio::time::sleep(std::time::Duration::from_millis(1_200)).await;
    assert_eq!(wechat.count("api_authorizer_token"), 1);
}

#[tokio::test]
async fn a_complaint_about_an_older_token_does_nothing() {
    let wechat = WeChat::start().await;
    let keeper = wechat.ready_for("wx1").await;
    let scope = account("wx1");
    let old = keeper.token(&scope).await.unwrap();
    keeper.refused(&scope, old.generation, REFUSED).await;
    let new = keeper.token(&scope).await.unwrap();
    assert!(new.generation > old.generation);
    keeper.refused(&scope, old.generation, REFUSED).await;
    assert_eq!(shown(keeper.token(&scope).await), value(&new));
    assert_eq!(wechat.count("api_authorizer_token"), 1);
}

#[tokio::test]
async fn an_account_that_is_always_refused_does_not_burn_its_quota() {
    let wechat = WeChat::start().await;
    let keeper = wechat.ready_for("wx1").await;
    let mut changes = keeper.changes();
    let scope = account("wx1");
    for _ in 0..100 {
        let token = keeper.token(&scope).await.unwrap();
        keeper.refused(&scope, token.generation, REFUSED).await;
    }
    assert_eq!(wechat.count("api_authorizer_token"), 20);
    insta::assert_snapshot!(next(&mut changes, trouble).await, @"wxcomponent/wx1: WeChat refuses its tokens again and again (40001): does another system fetch tokens for the same account? It is not renewed on complaint for the rest of the hour");
    wechat.clock.advance(3_600);
    let token = keeper.token(&scope).await.unwrap();
    keeper.refused(&scope, token.generation, REFUSED).await;
    keeper.token(&scope).await.unwrap();
    assert_eq!(wechat.count("api_authorizer_token"), 21);
}

#[tokio::test]
async fn an_answer_that_comes_after_a_new_authorisation_is_dropped() {
    let wechat = WeChat::start().await;
    let keeper = wechat.ready_for("wx1").await;
    let scope = account("wx1");
    let token = keeper.token(&scope).await.unwrap();
    let gate = wechat.hold("api_authorizer_token");
    keeper.refused(&scope, token.generation, REFUSED).await;
    until("the renewal", || wechat.count("api_authorizer_token") == 1).await;
    // WeChat has made "access-wx1-2" up; before it arrives the account authorises again.
    wechat.clock.advance(5);
    let code = wechat.authorize("wx1");
    wechat
        .take(&keeper, &authorized("updateauthorized", "wx1", &code))
        .await;
    let new = keeper.token(&scope).await.unwrap();
    assert_eq!(value(&new), "access-wx1-3");
    gate.add_permits(1);
    keeper.stop().await;
    assert_eq!(shown(keeper.token(&scope).await), "access-wx1-3");
    let store = keeper.store().clone();
    drop(keeper);
    let keeper = wechat.keeper(&store).await;
    assert_eq!(shown(keeper.token(&scope).await), "access-wx1-3");
}

#[tokio::test]
async fn an_account_that_cancels_during_a_renewal_stays_cancelled() {
    let wechat = WeChat::start().await;
    let keeper = wechat.ready_for("wx1").await;
    let scope = account("wx1");
    let token = keeper.token(&scope).await.unwrap();
    let gate = wechat.hold("api_authorizer_token");
    keeper.refused(&scope, token.generation, REFUSED).await;
    let waiting = {
        let keeper = keeper.clone();
        tokio::spawn(async move { shown(keeper.token(&account("wx1")).await) })
    };
    until("the renewal", || wechat.count("api_authorizer_token") == 1).await;
    wechat.clock.advance(5);
    wechat.take(&keeper, &unauthorized("wx1")).await;
    gate.add_permits(10);
    let cancelled = "error: wxcomponent/wx1 is not authorised any more: the account cancelled its authorisation";
    assert_eq!(waiting.await.unwrap(), cancelled);
    assert_eq!(shown(keeper.token(&scope).await), cancelled);
    assert!(
        keeper
            .authorizers(&crate::wechat::id("wxcomponent"))
            .is_empty()
    );
    // Nothing of it is killed: other accounts go on, and so do restarts.
    let code = wechat.authorize("wx2");
    wechat
        .take(&keeper, &authorized("authorized", "wx2", &code))
        .await;
    assert_eq!(shown(keeper.token(&account("wx2")).await), "access-wx2-3");
    keeper.stop().await;
    let store = keeper.store().clone();
    drop(keeper);
    let keeper = wechat.keeper(&store).await;
    assert_eq!(shown(keeper.token(&scope).await), cancelled);
    assert_eq!(shown(keeper.token(&account("wx2")).await), "access-wx2-3");
}

#[tokio::test]
async fn a_dead_component_token_is_renewed_once_and_the_call_repeated() {
    let wechat = WeChat::start().await;
    let keeper = wechat.ready().await;
    for code in [40001, 42001, 40014, 42006] {
        let before = wechat.count("api_component_token");
        wechat.fault("api_create_preauthcode", &[code]);
        let (_, seconds) = keeper.pre_auth_code(&"wxcomponent".into()).await.unwrap();
        assert_eq!(seconds, 1_800);
        assert_eq!(wechat.count("api_component_token"), before + 1, "{code}");
    }
    // Refused again: that is the answer, not a loop.
    wechat.fault("api_create_preauthcode", &[40001, 40001, 40001, 40001]);
    let error = keeper
        .pre_auth_code(&"wxcomponent".into())
        .await
        .unwrap_err();
    assert_eq!(error.code(), Some(ErrCode(40001)));
    assert_eq!(wechat.world().faults["api_create_preauthcode"].len(), 2);
}

#[tokio::test]
async fn a_failed_renewal_leaves_a_valid_token_in_use_and_is_tried_again() {
    let wechat = WeChat::start().await;
    let keeper = wechat.ready_for("wx1").await;
    wechat.fault("api_authorizer_token", &[-1; 50]);
    wechat.clock.advance(7_200 - 600);
    until("the renewal", || wechat.count("api_authorizer_token") == 1).await;
    for _ in 0..20 {
        assert_eq!(shown(keeper.token(&account("wx1")).await), "access-wx1-1");
    }
    assert_eq!(wechat.count("api_authorizer_token"), 1);
    // The waits and their growth are the slot's own tests; here they end, and the token stays.
    let attempt = async |number| {
        until("the next attempt", || {
            wechat.clock.advance(1);
            wechat.count("api_authorizer_token") >= number
        })
        .await;
    };
    for number in 2..=4 {
        attempt(number).await;
        assert_eq!(shown(keeper.token(&account("wx1")).await), "access-wx1-1");
    }
    wechat.fault("api_authorizer_token", &[]);
    let renewed = async || shown(keeper.token(&account("wx1")).await) == "access-wx1-2";
    attempt(5).await;
    keeper.stop().await;
    assert!(renewed().await);
}

#[tokio::test]
async fn an_expired_token_that_cannot_be_renewed_is_said_to_be_so_without_asking_each_time() {
    let wechat = WeChat::start().await;
    let keeper = wechat.ready_for("wx1").await;
    let mut changes = keeper.changes();
    wechat.fault("api_authorizer_token", &[45009; 50]);
    wechat.clock.advance(7_300);
    wechat.push_ticket(&keeper, "ticket@@@2").await;
    for _ in 0..100 {
        let error = shown(keeper.token(&account("wx1")).await);
        insta::allow_duplicates! {
            insta::assert_snapshot!(error, @"error: the token of wxcomponent/wx1 cannot be renewed now: open.component.api_authorizer_token: 45009 made up rid: 1-2-3");
        }
    }
    assert_eq!(wechat.count("api_authorizer_token"), 1);
    assert!(
        next(&mut changes, trouble)
            .await
            .contains("cannot be renewed")
    );
}

#[tokio::test]
async fn an_empty_refresh_token_in_an_answer_never_replaces_the_stored_one() {
    let wechat = WeChat::start().await;
    let keeper = wechat.ready_for("wx1").await;
    wechat.world().empty_refresh_token = true;
    let scope = account("wx1");
    for _ in 0..3 {
        let token = keeper.token(&scope).await.unwrap();
        keeper.refused(&scope, token.generation, REFUSED).await;
    }
    assert_eq!(shown(keeper.token(&scope).await), "access-wx1-4");
    let store = keeper.store().clone();
    keeper.stop().await;
    drop(keeper);
    wechat.clock.advance(7_300);
    let keeper = wechat.keeper(&store).await;
    assert_eq!(shown(keeper.token(&scope).await), "access-wx1-5");
}

#[tokio::test]
async fn after_stop_valid_tokens_are_given_out_and_none_is_renewed() {
    let wechat = WeChat::start().await;
    let keeper = wechat.ready_for("wx1").await;
    keeper.stop().await;
    assert_eq!(shown(keeper.token(&account("wx1")).await), "access-wx1-1");
    wechat.clock.advance(7_300);
    insta::assert_snapshot!(shown(keeper.token(&account("wx1")).await), @"error: the token of wxcomponent/wx1 cannot be renewed now: the keeper is stopped");
    assert_eq!(wechat.count("api_authorizer_token"), 0);
}

#[tokio::test]
async fn an_account_of_our_own_gets_a_stable_token_and_a_forced_one_only_when_that_is_refused() {
    let wechat = WeChat::start().await;
    let store = crate::wechat::memory();
    let keeper = wechat.keeper(&store).await;
    let scope = Scope::Account("wxown".into());
    keeper
        .add(Own::account("wxown", "own-secret".into()))
        .await
        .unwrap();
    let first = keeper.token(&scope).await.unwrap();
    assert_eq!(value(&first), "stable-1");
    keeper.refused(&scope, first.generation, REFUSED).await;
    let second = keeper.token(&scope).await.unwrap();
    assert_eq!(value(&second), "stable-2");
    assert_eq!(wechat.count("stable_token"), 3);
    // Not again within 30 seconds: WeChat would not do it.
    keeper.refused(&scope, second.generation, REFUSED).await;
    assert_eq!(shown(keeper.token(&scope).await), "stable-2");
    assert_eq!(wechat.count("stable_token"), 4);
    // It is kept over a restart, and renewed when WeChat renews it.
    keeper.stop().await;
    drop(keeper);
    let keeper = wechat.keeper(&store).await;
    keeper
        .add(Own::account("wxown", "own-secret".into()))
        .await
        .unwrap();
    assert_eq!(shown(keeper.token(&scope).await), "stable-2");
    assert_eq!(wechat.count("stable_token"), 4);
    wechat.clock.advance(7_200 - 240);
    until("the renewal", || wechat.count("stable_token") == 5).await;
    keeper
        .ticket(&scope, yizhan_keeper::TicketKind::Jsapi)
        .await
        .unwrap();
}

#[tokio::test]
async fn a_token_that_another_process_renewed_is_taken_from_the_store() {
    let wechat = WeChat::start().await;
    let keeper = wechat.ready_for("wx1").await;
    let other = wechat.keeper(&keeper.store().clone()).await;
    let token = keeper.token(&account("wx1")).await.unwrap();
    keeper
        .refused(&account("wx1"), token.generation, REFUSED)
        .await;
    let renewed = keeper.token(&account("wx1")).await.unwrap();
    other
        .refused(&account("wx1"), token.generation, REFUSED)
        .await;
    assert_eq!(shown(other.token(&account("wx1")).await), value(&renewed));
    assert_eq!(wechat.count("api_authorizer_token"), 1);
}
