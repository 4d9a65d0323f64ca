//! Suites have the same guarantees as components: what differs is on the wire.

use crate::{
    wechat::{WeChat, id, master_key, memory, next, shown, trouble, until, value},
    wecom::{SUITE, about_corp, create_auth},
};
use yizhan_client::TokenSource;
use yizhan_core::{ErrCode, ExposeSecret, Scope, SecretString, UnixTime};
use yizhan_keeper::{Change, Roster, Store, Suite, TicketKind};
use yizhan_work::{service::GetAdminList, token::GetApiDomainIp};

fn suite() -> Scope {
    Scope::Suite(SUITE.into())
}

fn corp(corp: &str) -> Scope {
    Scope::auth_corp(SUITE, corp)
}

#[tokio::test]
async fn a_corp_that_installs_a_suite_is_listed_and_has_tokens_and_tickets() {
    let wechat = WeChat::start().await;
    let keeper = wechat.suite_ready().await;
    let mut changes = keeper.changes();
    let (code, seconds) = keeper.pre_auth_code(&id(SUITE)).await.unwrap();
    assert_eq!((code.expose_secret(), seconds), ("pre", 1_200));
    let url = keeper
        .install_url(&id(SUITE), "https://me/back?a=b", "s")
        .await
        .unwrap();
    assert!(url.as_str().ends_with(
        "/3rdapp/install?suite_id=wwsuite&pre_auth_code=pre&redirect_uri=https%3A%2F%2Fme%2Fback%3Fa%3Db&state=s"
    ));
    let code = wechat.world().install("wwc1");
    wechat
        .tell(&keeper, &create_auth("create_auth", &code))
        .await;
    let who = next(&mut changes, |change| match change {
        Change::Authorized { scope } => Some(scope),
        _ => None,
    });
    assert_eq!(who.await, corp("wwc1"));
    assert_eq!(shown(keeper.token(&suite()).await), "suite-1");
    assert_eq!(shown(keeper.token(&corp("wwc1")).await), "wwc1-1");
    until("its agents", || {
        keeper.corps(&id(SUITE))[0].agents == [1_000_001]
    })
    .await;
    for (kind, ticket) in [
        (TicketKind::Jsapi, "get_jsapi_ticket-1"),
        (TicketKind::AgentConfig, "get-1"),
    ] {
        for _ in 0..3 {
            let given = keeper.ticket(&corp("wwc1"), kind).await.unwrap();
            assert_eq!(value(&given), ticket);
        }
    }
    let none = keeper.ticket(&corp("wwc1"), TicketKind::WxCard).await;
    assert!(
        none.unwrap_err()
            .to_string()
            .contains("only official accounts have")
    );
    // A call for the corp takes whichever token the operation asks for.
    let client = keeper.client();
    client
        .call(&corp("wwc1"), &GetApiDomainIp::new())
        .await
        .unwrap();
    wechat.fault("get_admin_list", &[60011]);
    let asked = client
        .call(&corp("wwc1"), &GetAdminList::new("wwc1", 1))
        .await;
    assert_eq!(asked.unwrap_err().code(), Some(ErrCode(60011)));
    assert_eq!(keeper.suites()[0].corps, 1);
    assert!(keeper.platforms().is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn redirect_and_notice_race_to_one_permanent_code() {
    let wechat = WeChat::start().await;
    let keeper = wechat.suite_ready().await;
    let text = wechat.world().install("wwc1");
    let gate = wechat.hold("v2/get_permanent_code");
    let mut redirects = Vec::new();
    for _ in 0..20 {
        let (keeper, code) = (keeper.clone(), SecretString::from(text.as_str()));
        redirects.push(tokio::spawn(async move {
            keeper.exchange(&id(SUITE), &code).await.unwrap()
        }));
    }
    let event = {
        let (keeper, notice) = (keeper.clone(), create_auth("create_auth", &text));
        let now = wechat.now();
        tokio::spawn(async move { keeper.take_notice(&id(SUITE), &notice, now).await.unwrap() })
    };
    until("the exchange", || {
        wechat.count("v2/get_permanent_code") == 1
    })
    .await;
    gate.add_permits(100);
    for redirect in redirects {
        assert_eq!(redirect.await.unwrap(), id("wwc1"));
    }
    event.await.unwrap();
    // And again later, also after a restart.
    let store = keeper.store().clone();
    keeper.stop().await;
    drop(keeper);
    let keeper = wechat.suite_keeper(&store).await;
    let again = keeper.exchange(&id(SUITE), &text.into()).await.unwrap();
    assert_eq!(again, id("wwc1"));
    assert_eq!(wechat.count("v2/get_permanent_code"), 1);
}

#[tokio::test]
async fn the_first_form_of_the_exchange_brings_token_and_agents_along() {
    let wechat = WeChat::start().await;
    let roster = Roster::default().suite(Suite::new(SUITE, "suite-secret".into()).first_form());
    let keeper = wechat
        .keeper_for(&memory(), roster, wechat.settings())
        .await;
    wechat.push_suite_ticket(&keeper).await;
    let code = wechat.world().install("wwc1");
    let corp_id = keeper.exchange(&id(SUITE), &code.into()).await.unwrap();
    assert_eq!(shown(keeper.token(&corp("wwc1")).await), "wwc1-1");
    assert_eq!(
        keeper.corp(&id(SUITE), &corp_id).unwrap().agents,
        [1_000_001]
    );
    assert_eq!(wechat.count("get_permanent_code"), 1);
    assert_eq!(wechat.count("get_corp_token"), 0);
}

#[tokio::test]
async fn a_restart_keeps_everything_and_no_secret_is_in_the_files() {
    let wechat = WeChat::start().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("yizhan.db");
    let store = Store::open(&path, &master_key()).unwrap();
    let keeper = wechat.suite_keeper(&store).await;
    wechat.push_suite_ticket(&keeper).await;
    let code = wechat.world().install("wwc1");
    wechat
        .tell(&keeper, &create_auth("create_auth", &code))
        .await;
    let before = keeper.token(&corp("wwc1")).await.unwrap();
    until("its agents", || {
        !keeper.corps(&id(SUITE))[0].agents.is_empty()
    })
    .await;
    let (suites, corps) = (keeper.suites(), keeper.corps(&id(SUITE)));
    // No word of farewell: the process is gone.
    drop(keeper);
    drop(store);

    wechat.clock.advance(60);
    let calls = wechat.world().calls.len();
    let store = Store::open(&path, &master_key()).unwrap();
    let keeper = wechat.suite_keeper(&store).await;
    let after = keeper.token(&corp("wwc1")).await.unwrap();
    assert_eq!(after.generation, before.generation);
    assert_eq!((keeper.suites(), keeper.corps(&id(SUITE))), (suites, corps));
    // The provider's token was never asked for; nothing else is fetched.
    let new: Vec<_> = wechat.world().calls[calls..].to_vec();
    assert!(
        new.iter().all(|(path, _)| path == "get_provider_token"),
        "{new:?}"
    );
    // The permanent code is there: it renews.
    wechat.clock.advance(7_200);
    wechat.push_suite_ticket(&keeper).await;
    assert_eq!(shown(keeper.token(&corp("wwc1")).await), "wwc1-2");
    keeper.stop().await;
    for file in std::fs::read_dir(folder.path()).unwrap() {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        for needle in [
            "permanentcode",
            "authcode-",
            "ticket-17",
            "suite-1",
            "wwc1-1",
        ] {
            let found = bytes
                .windows(needle.len())
                .any(|text| text == needle.as_bytes());
            assert!(!found, "{needle:?}");
        }
    }
}

#[tokio::test]
async fn a_day_goes_by_and_no_call_fails() {
    let wechat = WeChat::start().await;
    let keeper = wechat.suite_ready_for("wwc1").await;
    let client = keeper.client();
    for quarter in 0..96 {
        wechat.clock.advance(900);
        wechat.push_suite_ticket(&keeper).await;
        let called = client.call(&corp("wwc1"), &GetApiDomainIp::new()).await;
        assert!(called.is_ok(), "quarter {quarter}: {called:?}");
    }
    // Not even one that was repeated.
    assert_eq!(wechat.world().work.refused, 0);
    // Only renewals that brought a new token, and looks at the same one before.
    let renewals = wechat.count("get_corp_token");
    assert!((12..60).contains(&renewals), "{renewals}");
}

#[tokio::test]
async fn a_clock_that_jumps_over_all_ends_costs_no_call() {
    let wechat = WeChat::start().await;
    let keeper = wechat.suite_ready_for("wwc1").await;
    keeper.token(&corp("wwc1")).await.unwrap();
    wechat.clock.advance(30 * 86_400);
    wechat.push_suite_ticket(&keeper).await;
    let client = keeper.client();
    client
        .call(&corp("wwc1"), &GetApiDomainIp::new())
        .await
        .unwrap();
    assert_eq!(wechat.world().work.refused, 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_callers_of_an_expired_corp_token_cause_one_fetch() {
    let wechat = WeChat::start().await;
    let keeper = wechat.suite_ready_for("wwc1").await;
    keeper.token(&corp("wwc1")).await.unwrap();
    let before = wechat.count("get_corp_token");
    let gate = wechat.hold("get_corp_token");
    wechat.clock.advance(7_300);
    wechat.push_suite_ticket(&keeper).await;
    let callers: Vec<_> = (0..1_000)
        .map(|_| {
            let keeper = keeper.clone();
            tokio::spawn(async move { shown(keeper.token(&corp("wwc1")).await) })
        })
        .collect();
    until("the fetch", || wechat.count("get_corp_token") > before).await;
    gate.add_permits(100);
    for caller in callers {
        assert_eq!(caller.await.unwrap(), "wwc1-2");
    }
    assert_eq!(wechat.count("get_corp_token"), before + 1);
    assert_eq!(wechat.count("get_suite_token"), 2);
}

#[tokio::test]
async fn a_corp_that_cancels_during_a_renewal_stays_cancelled() {
    let wechat = WeChat::start().await;
    let keeper = wechat.suite_ready_for("wwc1").await;
    let scope = corp("wwc1");
    let token = keeper.token(&scope).await.unwrap();
    let before = wechat.count("get_corp_token");
    let gate = wechat.hold("get_corp_token");
    keeper
        .refused(&scope, token.generation, ErrCode(42001))
        .await;
    let waiting = {
        let keeper = keeper.clone();
        tokio::spawn(async move { shown(keeper.token(&corp("wwc1")).await) })
    };
    until("the renewal", || wechat.count("get_corp_token") > before).await;
    wechat.clock.advance(5);
    wechat
        .tell(&keeper, &about_corp("cancel_auth", "wwc1"))
        .await;
    gate.add_permits(10);
    let cancelled =
        "error: wwsuite/wwc1 is not authorised any more: the account cancelled its authorisation";
    assert_eq!(waiting.await.unwrap(), cancelled);
    assert_eq!(shown(keeper.token(&scope).await), cancelled);
    assert!(keeper.ticket(&scope, TicketKind::Jsapi).await.is_err());
    // Nothing of it is left, also over a restart; others go on.
    let code = wechat.world().install("wwc2");
    wechat
        .tell(&keeper, &create_auth("create_auth", &code))
        .await;
    let store = keeper.store().clone();
    keeper.stop().await;
    drop(keeper);
    let keeper = wechat.suite_keeper(&store).await;
    assert_eq!(shown(keeper.token(&scope).await), cancelled);
    assert_eq!(shown(keeper.token(&corp("wwc2")).await), "wwc2-1");
    let left: Vec<_> = keeper.export().into_iter().map(|left| left.scope).collect();
    assert_eq!(left, [corp("wwc2")]);
}

#[tokio::test]
async fn an_answer_that_comes_after_a_reset_is_dropped() {
    let wechat = WeChat::start().await;
    let keeper = wechat.suite_ready_for("wwc1").await;
    let scope = corp("wwc1");
    let token = keeper.token(&scope).await.unwrap();
    let before = wechat.count("get_corp_token");
    let gate = wechat.hold("get_corp_token");
    wechat.world().work.void("wwc1");
    keeper
        .refused(&scope, token.generation, ErrCode(42001))
        .await;
    until("the renewal", || wechat.count("get_corp_token") > before).await;
    // WeCom has made "wwc1-2" up; before it arrives the permanent code is reset.
    wechat.clock.advance(5);
    let code = wechat.world().install("wwc1");
    wechat
        .tell(&keeper, &create_auth("reset_permanent_code", &code))
        .await;
    gate.add_permits(100);
    assert_eq!(shown(keeper.token(&scope).await), "wwc1-3");
    keeper.stop().await;
    assert_eq!(shown(keeper.token(&scope).await), "wwc1-3");
    assert_eq!(
        keeper.export()[0].credential.expose_secret(),
        "permanentcode-2"
    );
}

#[tokio::test]
async fn a_late_notice_does_not_bring_a_cancelled_corp_back() {
    let wechat = WeChat::start().await;
    let keeper = wechat.suite_ready_for("wwc1").await;
    let at = |seconds| UnixTime(crate::wechat::START + seconds);
    let take = async |notice, at| keeper.take_notice(&id(SUITE), &notice, at).await.unwrap();
    let code = wechat.world().install("wwc1");
    take(about_corp("cancel_auth", "wwc1"), at(200)).await;
    take(create_auth("create_auth", &code), at(100)).await;
    take(about_corp("change_auth", "wwc1"), at(150)).await;
    assert!(keeper.corps(&id(SUITE)).is_empty());
    // Installed again, and an old cancellation comes late.
    let code = wechat.world().install("wwc1");
    take(create_auth("create_auth", &code), at(300)).await;
    take(about_corp("cancel_auth", "wwc1"), at(200)).await;
    assert!(shown(keeper.token(&corp("wwc1")).await).starts_with("wwc1-"));
}

#[tokio::test]
async fn a_permanent_code_that_wecom_refuses_is_told_and_a_reset_mends_it() {
    let wechat = WeChat::start().await;
    let keeper = wechat.suite_ready_for("wwc1").await;
    let scope = corp("wwc1");
    let mut changes = keeper.changes();
    let token = keeper.token(&scope).await.unwrap();
    let before = wechat.count("get_corp_token");
    wechat
        .world()
        .work
        .corps
        .get_mut("wwc1")
        .unwrap()
        .permanent_code = "another".to_owned();
    keeper
        .refused(&scope, token.generation, ErrCode(42001))
        .await;
    for _ in 0..10 {
        let error = shown(keeper.token(&scope).await);
        insta::allow_duplicates! {
            insta::assert_snapshot!(error, @"error: wwsuite/wwc1 is not authorised any more: WeCom refuses its permanent code: have the corp install the suite again");
        }
    }
    assert_eq!(wechat.count("get_corp_token"), before + 1);
    insta::assert_snapshot!(next(&mut changes, trouble).await, @"wwsuite/wwc1: WeChat does not accept its authorisation any more (invalid permanent code): have the account authorise the platform again");
    assert!(keeper.corp(&id(SUITE), &id("wwc1")).unwrap().refused);
    wechat.clock.advance(10);
    let code = wechat.world().install("wwc1");
    wechat
        .tell(&keeper, &create_auth("reset_permanent_code", &code))
        .await;
    assert!(shown(keeper.token(&scope).await).starts_with("wwc1-"));
}

#[tokio::test]
async fn a_code_whose_result_was_lost_is_told_once_and_not_taken_again() {
    let wechat = WeChat::start().await;
    let keeper = wechat.suite_ready().await;
    let mut changes = keeper.changes();
    let code = wechat.world().install("wwc1");
    wechat.world().work.used_codes.insert(code.clone());
    wechat
        .tell(&keeper, &create_auth("create_auth", &code))
        .await;
    let told = next(&mut changes, trouble).await;
    assert!(
        told.contains("the permanent code of a corp is lost") && !told.contains(&code),
        "{told}"
    );
    assert!(keeper.corps(&id(SUITE)).is_empty());
}

#[tokio::test]
async fn a_corp_that_changes_what_it_grants_is_asked_about_again() {
    let wechat = WeChat::start().await;
    let keeper = wechat.suite_ready_for("wwc1").await;
    wechat.world().work.corps.get_mut("wwc1").unwrap().agents = vec![5, 6];
    wechat.clock.advance(5);
    wechat
        .tell(&keeper, &about_corp("change_auth", "wwc1"))
        .await;
    assert_eq!(keeper.corp(&id(SUITE), &id("wwc1")).unwrap().agents, [5, 6]);
    let info = keeper.auth_info(&id(SUITE), &id("wwc1")).await.unwrap();
    assert_eq!(info.auth_info.unwrap().agent.len(), 2);
    // Cancelled at WeCom while we ask: that is noted.
    wechat
        .world()
        .work
        .corps
        .get_mut("wwc1")
        .unwrap()
        .authorized = false;
    assert!(keeper.auth_info(&id(SUITE), &id("wwc1")).await.is_err());
    assert!(keeper.corp(&id(SUITE), &id("wwc1")).unwrap().refused);
}

#[tokio::test]
async fn a_suite_ticket_is_used_for_half_an_hour_and_its_absence_is_told() {
    let wechat = WeChat::start().await;
    let keeper = wechat.suite_ready().await;
    let mut changes = keeper.changes();
    keeper.token(&suite()).await.unwrap();
    wechat.clock.advance(1_501);
    insta::assert_snapshot!(next(&mut changes, trouble).await, @"wwsuite: no suite_ticket came for 25 minutes, and it is usable for 30: check that WeCom's pushes reach the command URL, and have one pushed from the provider's console");
    wechat.clock.advance(7_200);
    insta::assert_snapshot!(shown(keeper.token(&suite()).await), @"error: the token of wwsuite cannot be renewed now: no suite_ticket came in the last 30 minutes: check that WeCom's pushes reach the command URL");
    // A new one mends it at once.
    wechat.push_suite_ticket(&keeper).await;
    assert_eq!(shown(keeper.token(&suite()).await), "suite-2");
}

#[tokio::test]
async fn calls_for_the_provider_take_the_providers_token() {
    let wechat = WeChat::start().await;
    let keeper = wechat.suite_ready_for("wwc1").await;
    let provider = Scope::Provider("wwprovider".into());
    assert_eq!(shown(keeper.token(&provider).await), "provider-1");
    for scope in [suite(), corp("wwc1")] {
        let token = keeper
            .special(yizhan_core::TokenKind::Provider, &scope)
            .await;
        assert_eq!(shown(token), "provider-1");
    }
    // One that is refused is renewed.
    wechat.world().work.void("provider");
    let token = keeper.token(&provider).await.unwrap();
    keeper
        .special_refused(
            yizhan_core::TokenKind::Provider,
            &suite(),
            token.generation,
            ErrCode(42001),
        )
        .await;
    assert_eq!(shown(keeper.token(&provider).await), "provider-2");
    let none = keeper
        .special(yizhan_core::TokenKind::Device, &suite())
        .await;
    assert!(shown(none).contains("takes a"));
}
