//! Tickets for pages: for official accounts only, fetched once, kept fresh.

use crate::wechat::{WeChat, account, authorized, id, next};
use yizhan_keeper::{Change, TicketKind};

#[tokio::test]
async fn page_tickets_are_for_official_accounts_and_kept_fresh() {
    let wechat = WeChat::start().await;
    let keeper = wechat.ready_for("wx1").await;
    let scope = account("wx1");
    let ticket = keeper.ticket(&scope, TicketKind::Jsapi).await.unwrap();
    let again = keeper.ticket(&scope, TicketKind::Jsapi).await.unwrap();
    assert_eq!(ticket.generation, again.generation);
    assert_eq!(wechat.count("getticket"), 1);
    keeper.ticket(&scope, TicketKind::WxCard).await.unwrap();
    assert_eq!(wechat.count("getticket"), 2);
    let mut changes = keeper.changes();
    wechat.clock.advance(7_200 - 600);
    let renewed = next(&mut changes, |change| match change {
        Change::Ticket { ticket, .. } => Some(ticket),
        _ => None,
    })
    .await;
    assert!(renewed.generation > ticket.generation);

    // A void access token is renewed on the way.
    wechat.world().live_access.clear();
    wechat.clock.advance(7_300);
    assert!(keeper.ticket(&scope, TicketKind::Jsapi).await.is_ok());
}

#[tokio::test]
async fn a_mini_program_has_no_page_tickets_and_wechat_is_not_asked_for_any() {
    let wechat = WeChat::start().await;
    let keeper = wechat.ready().await;
    let text = wechat.authorize("wxmini");
    wechat
        .world()
        .accounts
        .get_mut("wxmini")
        .unwrap()
        .mini_program = true;
    wechat
        .take(&keeper, &authorized("authorized", "wxmini", &text))
        .await;
    for kind in [TicketKind::Jsapi, TicketKind::WxCard] {
        let error = keeper.ticket(&account("wxmini"), kind).await.unwrap_err();
        insta::allow_duplicates! {
            insta::assert_snapshot!(error, @"mp.ticket.get_ticket: the request cannot be sent: wxcomponent/wxmini is a mini program: only official accounts have page tickets");
        }
    }
    assert_eq!(wechat.count("getticket"), 0);
    let shown = keeper
        .authorizer(&id("wxcomponent"), &id("wxmini"))
        .unwrap();
    assert_eq!(shown.mini_program, Some(true));
}
