//! Suites and agents against the sandbox, which knows WeCom's rules and nothing of the keeper.

use crate::{
    sandbox::Play,
    wechat::{memory, shown},
};
use serde_json::json;
use std::sync::Arc;
use yizhan_client::TokenSource;
use yizhan_core::{Clock, Scope};
use yizhan_keeper::{Keeper, Own, Roster, Settings, Suite, TicketKind};
use yizhan_message::{Content, Push};
use yizhan_work::token::GetApiDomainIp;

const SUITE: &str = "ww5000000000000001";
const CORP: &str = "ww1000000000000001";

const WORLD: &str = r#"
[[corp]]
corp_id = "ww1000000000000001"
name = "Tea house"
members = [{ userid = "boss", name = "Boss" }]

[[corp.agent]]
agent_id = 1000002
secret = "agent-secret"

[[suite]]
suite_id = "ww5000000000000001"
secret = "suite-secret"
provider_corp_id = "ww9000000000000001"
provider_secret = "provider-secret"
"#;

async fn keeper(play: &Play) -> Keeper {
    let suite = Suite::new(SUITE, "suite-secret".into())
        .provider("ww9000000000000001", "provider-secret".into());
    let roster =
        Roster::default()
            .suite(suite)
            .own(Own::agent(CORP, "1000002", "agent-secret".into()));
    let (http, clock) = (play.http.clone(), Arc::clone(&play.clock));
    Keeper::start(memory(), http, roster, clock, Settings::default())
        .await
        .unwrap()
}

async fn take(play: &Play, keeper: &Keeper, info_type: &str, members: &str) {
    let xml =
        format!("<xml><SuiteId>{SUITE}</SuiteId><InfoType>{info_type}</InfoType>{members}</xml>");
    let Content::Notice(notice) = Push::read(xml.into_bytes()).content() else {
        panic!("not a notice")
    };
    keeper
        .take_notice(&SUITE.into(), &notice, play.clock.now())
        .await
        .unwrap();
}

async fn push_ticket(play: &Play, keeper: &Keeper) {
    let body = json!({"suite": SUITE});
    let made = play.control("/sandbox/v1/push/ticket", body).await;
    let ticket = made["suite_ticket"].as_str().unwrap();
    let members = format!("<SuiteTicket>{ticket}</SuiteTicket>");
    take(play, keeper, "suite_ticket", &members).await;
}

#[tokio::test]
async fn a_suite_and_an_agent_live_through_a_day_in_the_sandbox() {
    let play = Play::of(WORLD).await;
    let keeper = keeper(&play).await;
    push_ticket(&play, &keeper).await;
    let body = json!({"suite": SUITE, "account": CORP});
    let made = play.control("/sandbox/v1/authorize", body.clone()).await;
    let code = made["auth_code"].as_str().unwrap();
    let members = format!("<AuthCode>{code}</AuthCode>");
    take(&play, &keeper, "create_auth", &members).await;
    let (corp, agent) = (Scope::auth_corp(SUITE, CORP), Scope::agent(CORP, "1000002"));
    for scope in [&corp, &agent] {
        for kind in [TicketKind::Jsapi, TicketKind::AgentConfig] {
            keeper.ticket(scope, kind).await.unwrap();
        }
    }
    keeper
        .token(&Scope::Provider("ww9000000000000001".into()))
        .await
        .unwrap();

    // Every token that is given out works.
    let client = keeper.client();
    for hour in 0..24 {
        play.advance(3_600).await;
        push_ticket(&play, &keeper).await;
        for scope in [&corp, &agent] {
            let called = client.call(scope, &GetApiDomainIp::new()).await;
            assert!(called.is_ok(), "hour {hour}, {scope}: {called:?}");
        }
    }
    assert_eq!(keeper.corps(&SUITE.into()).len(), 1);

    // Reset, and cancelled.
    let made = play
        .control("/sandbox/v1/reset-permanent-code", body.clone())
        .await;
    let code = made["auth_code"].as_str().unwrap();
    play.advance(10).await;
    let members = format!("<AuthCode>{code}</AuthCode>");
    take(&play, &keeper, "reset_permanent_code", &members).await;
    client.call(&corp, &GetApiDomainIp::new()).await.unwrap();
    play.control("/sandbox/v1/unauthorize", body).await;
    play.advance(10).await;
    let members = format!("<AuthCorpId>{CORP}</AuthCorpId>");
    take(&play, &keeper, "cancel_auth", &members).await;
    assert!(shown(keeper.token(&corp).await).contains("cancelled its authorisation"));
    assert!(keeper.corps(&SUITE.into()).is_empty() && keeper.export().is_empty());
    keeper.stop().await;
    play.sandbox.stop().await;
}
