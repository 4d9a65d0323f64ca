//! Accounts and corps of our own: tokens for the secret that we hold, and tickets with them.

use crate::wechat::{WeChat, memory, shown, until, value};
use yizhan_client::TokenSource;
use yizhan_core::{ErrCode, Scope, TokenKind};
use yizhan_keeper::{Keeper, Own, Roster, TicketKind};
use yizhan_work::token::GetApiDomainIp;

fn agent() -> Scope {
    Scope::agent("wwown", "1000002")
}

async fn keeper(wechat: &WeChat) -> Keeper {
    let roster = Roster::default()
        .own(Own::Account {
            app_id: "wxplain".into(),
            secret: "account-secret".into(),
            mini_program: None,
            plain_token: true,
        })
        .own(Own::agent("wwown", "1000002", "agent".into()))
        .own(Own::agent("wwown", "contacts", "sync".into()));
    wechat
        .keeper_for(&memory(), roster, wechat.settings())
        .await
}

#[tokio::test]
async fn an_account_may_use_plain_tokens_and_has_page_and_card_tickets() {
    let wechat = WeChat::start().await;
    let keeper = keeper(&wechat).await;
    let scope = Scope::Account("wxplain".into());
    assert_eq!(shown(keeper.token(&scope).await), "plain-1");
    assert_eq!(wechat.count("stable_token"), 0);
    // A plain token is renewed ahead of its end: the one before works for five minutes more.
    wechat.clock.advance(7_200 - 600);
    until("the renewal", || wechat.count("token") == 2).await;
    for kind in [TicketKind::Jsapi, TicketKind::WxCard] {
        let ticket = keeper.ticket(&scope, kind).await.unwrap();
        let again = keeper.ticket(&scope, kind).await.unwrap();
        assert_eq!(ticket.generation, again.generation);
    }
    assert_eq!(wechat.count("getticket"), 2);
    let none = keeper.ticket(&scope, TicketKind::AgentConfig).await;
    assert!(
        none.unwrap_err()
            .to_string()
            .contains("only corps and their agents have")
    );
}

#[tokio::test]
async fn each_agent_of_a_corp_has_its_own_token_and_tickets() {
    let wechat = WeChat::start().await;
    let keeper = keeper(&wechat).await;
    assert_eq!(shown(keeper.token(&agent()).await), "agent-1");
    assert_eq!(
        shown(keeper.token(&Scope::agent("wwown", "contacts")).await),
        "sync-1"
    );
    let sync = keeper.special(TokenKind::ContactSync, &agent()).await;
    assert_eq!(shown(sync), "sync-1");
    let jsapi = keeper.ticket(&agent(), TicketKind::Jsapi).await.unwrap();
    let config = keeper
        .ticket(&agent(), TicketKind::AgentConfig)
        .await
        .unwrap();
    assert_eq!(
        (value(&jsapi), value(&config)),
        ("get_jsapi_ticket-1", "get-1")
    );
    let unknown = shown(keeper.token(&Scope::agent("wwown", "7")).await);
    assert!(unknown.contains("wwown/7 is not known here"), "{unknown}");
}

#[tokio::test]
async fn a_token_that_wecom_gives_again_is_used_to_its_end_and_then_renewed() {
    let wechat = WeChat::start().await;
    let keeper = keeper(&wechat).await;
    let client = keeper.client();
    keeper.token(&agent()).await.unwrap();
    // Through the last minutes second by second: no call is refused, and WeCom is not asked each time.
    wechat.clock.advance(7_200 - 610);
    for second in 0..640 {
        wechat.clock.advance(1);
        let called = client.call(&agent(), &GetApiDomainIp::new()).await;
        assert!(called.is_ok(), "second {second}: {called:?}");
    }
    assert_eq!(wechat.world().work.refused, 0);
    assert_eq!(shown(keeper.token(&agent()).await), "agent-2");
    let asked = wechat.count("gettoken");
    assert!(asked < 20, "{asked}");
}

#[tokio::test]
async fn a_token_that_wecom_ends_early_is_renewed_and_the_call_repeated() {
    let wechat = WeChat::start().await;
    let keeper = keeper(&wechat).await;
    let token = keeper.token(&agent()).await.unwrap();
    wechat.world().work.void("agent");
    let client = keeper.client();
    client.call(&agent(), &GetApiDomainIp::new()).await.unwrap();
    assert_eq!(shown(keeper.token(&agent()).await), "agent-2");
    keeper
        .refused(&agent(), token.generation, ErrCode(42001))
        .await;
    assert_eq!(shown(keeper.token(&agent()).await), "agent-2");
}
