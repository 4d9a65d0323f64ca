//! The store without an engine: a survey says what the keeper over it says.

use crate::{
    wechat::{
        COMPONENT, START, WeChat, account, authorized, component, id, memory, unauthorized, until,
    },
    wecom::{PROVIDER, SUITE, about_corp, create_auth},
};
use yizhan_client::TokenSource as _;
use yizhan_core::{Scope, UnixTime};
use yizhan_keeper::{Own, Platform};

#[tokio::test]
async fn a_survey_tells_components_suites_and_our_own_apart_as_the_keeper_does() {
    let wechat = WeChat::start().await;
    let suite = Scope::Suite(SUITE.into());
    let corp = |corp: &str| Scope::auth_corp(SUITE, corp);
    let own = [
        Scope::Account("wxown".into()),
        Scope::agent("wwown", "1000002"),
        Scope::Provider(PROVIDER.into()),
    ];
    let roster = wechat
        .suite()
        .platform(Platform::new(COMPONENT, "component-secret".into()))
        .own(Own::account("wxown", "account-secret".into()))
        .own(Own::agent("wwown", "1000002", "agent".into()));
    let store = memory();
    let nothing = store.survey().await.unwrap();
    assert_eq!(nothing.ticket(&suite), None);
    assert!(nothing.authorized(&component()).is_empty());

    let keeper = wechat.keeper_for(&store, roster, wechat.settings()).await;
    wechat.push_ticket(&keeper, "ticket@@@1").await;
    wechat.clock.advance(60);
    wechat.push_suite_ticket(&keeper).await;
    for app_id in ["wx2", "wx1", "wxgone"] {
        let code = wechat.authorize(app_id);
        let notice = authorized("authorized", app_id, &code);
        wechat.take(&keeper, &notice).await;
    }
    wechat.take(&keeper, &unauthorized("wxgone")).await;
    for corp in ["wwc2", "wwc1", "wwgone"] {
        let code = wechat.world().install(corp);
        let notice = create_auth("create_auth", &code);
        wechat.tell(&keeper, &notice).await;
    }
    let gone = about_corp("cancel_auth", "wwgone");
    wechat.tell(&keeper, &gone).await;
    let everyone = [
        component(),
        suite.clone(),
        account("wx1"),
        account("wx2"),
        corp("wwc1"),
        corp("wwc2"),
    ];
    for scope in everyone.iter().chain(&own) {
        keeper.token(scope).await.unwrap();
    }
    keeper.stop().await;

    let survey = store.survey().await.unwrap();
    let ticket = survey.ticket(&component()).unwrap();
    assert_eq!(ticket.received_at, UnixTime(START));
    assert_eq!(ticket.usable_until, UnixTime(START + 12 * 3600));
    let ticket = survey.ticket(&suite).unwrap();
    assert_eq!(ticket.received_at, UnixTime(START + 60));
    assert_eq!(ticket.usable_until, UnixTime(START + 60 + 1800));
    assert_eq!(survey.ticket(&own[0]), None);
    assert_eq!(
        keeper.platforms()[0].token_expires_at,
        survey.token_expires_at(&component())
    );
    assert_eq!(
        keeper.suites()[0].token_expires_at,
        survey.token_expires_at(&suite)
    );
    let names = |platform: &Scope| {
        let known = survey.authorized(platform).into_iter();
        known.map(|known| known.scope).collect::<Vec<_>>()
    };
    assert_eq!(names(&component()), [account("wx1"), account("wx2")]);
    assert_eq!(names(&suite), [corp("wwc1"), corp("wwc2")]);
    for known in keeper.authorizers(&id(COMPONENT)) {
        let ends = survey.token_expires_at(&account(known.app_id.as_str()));
        assert!(ends.is_some() && ends == known.token_expires_at);
    }
    for known in keeper.corps(&id(SUITE)) {
        let ends = survey.token_expires_at(&corp(known.corp.as_str()));
        assert!(ends.is_some() && ends == known.token_expires_at);
    }
    let states = keeper.own();
    let scopes: Vec<_> = states.iter().map(|state| state.scope.clone()).collect();
    assert_eq!(scopes, own);
    for state in states {
        let ends = survey.token_expires_at(&state.scope);
        assert!(
            ends.is_some() && ends == state.token_expires_at,
            "{state:?}"
        );
    }
}

#[tokio::test]
async fn a_survey_marks_those_whom_wechat_refuses() {
    let wechat = WeChat::start().await;
    let keeper = wechat.suite_ready_for("wwc1").await;
    let corp = Scope::auth_corp(SUITE, "wwc1");
    keeper.token(&corp).await.unwrap();
    wechat
        .world()
        .work
        .corps
        .get_mut("wwc1")
        .unwrap()
        .permanent_code = "another".into();
    wechat.clock.advance(7_200);
    wechat.push_suite_ticket(&keeper).await;
    keeper.token(&corp).await.unwrap_err();
    until("the refusal", || keeper.corps(&id(SUITE))[0].refused).await;
    keeper.stop().await;
    let survey = keeper.store().survey().await.unwrap();
    let known = survey.authorized(&Scope::Suite(SUITE.into()));
    assert!(known.len() == 1 && known[0].refused, "{known:?}");
}
