//! Lists in pages: how they go on, and that they end whatever comes.

use crate::{
    server::{Recorded, Server, json, typed},
    tokens::Tokens,
};
use futures_util::StreamExt;
use insta::assert_snapshot;
use serde_json::Value;
use std::sync::Arc;
use yizhan_client::{AccountClient, Client, Paging};
use yizhan_core::Scope;
use yizhan_mp::{material::BatchgetMaterial, media, user};
use yizhan_open::component::ApiGetAuthorizerList;
use yizhan_work::user::ListId;

fn shop(server: &Server) -> AccountClient {
    Client::new(server.http(), Arc::new(Tokens::default()))
        .account(Scope::authorizer("wxplatform", "wxshop"))
}

fn platform(server: &Server) -> AccountClient {
    Client::new(server.http(), Arc::new(Tokens::default()))
        .account(Scope::Component("wxplatform".into()))
}

/// Answers the pages in turn, then the last one for ever.
async fn paged(pages: &'static [&'static str]) -> Server {
    Server::answering(move |number, _| async move { json(pages[number.min(pages.len() - 1)]) })
        .await
}

fn offset(request: &Recorded) -> usize {
    let body: Value = serde_json::from_slice(&request.body).unwrap();
    body["offset"].as_u64().unwrap().try_into().unwrap()
}

#[tokio::test]
async fn followers_go_on_from_the_last_openid_until_a_page_is_empty() {
    let server = paged(&[
        r#"{"total":3,"count":2,"data":{"openid":["A","B"]},"next_openid":"B"}"#,
        r#"{"total":3,"count":1,"data":{"openid":"C"},"next_openid":"C"}"#,
        r#"{"total":3,"count":0,"next_openid":""}"#,
    ])
    .await;
    let pages = shop(&server).pages(&user::Get::new());
    let openids: Vec<_> = pages
        .flat_map(|page| futures_util::stream::iter(page.unwrap().data.openid))
        .collect()
        .await;
    assert_eq!(openids, ["A", "B", "C"]);
    let targets: Vec<_> = server.requests().into_iter().map(|r| r.target).collect();
    assert_snapshot!(targets.join("\n"), @r"
    /cgi-bin/user/get?access_token=SECRET-wxshop-1
    /cgi-bin/user/get?access_token=SECRET-wxshop-1&next_openid=B
    /cgi-bin/user/get?access_token=SECRET-wxshop-1&next_openid=C
    ");
}

#[tokio::test]
async fn an_offset_counts_what_came_and_stops_at_the_total() {
    let server = Server::answering(|_, request| async move {
        // WeChat gives less than it was asked for.
        let list: Vec<_> = (offset(&request)..5)
            .take(2)
            .map(|n| serde_json::json!({"authorizer_appid": format!("wx{n}"), "auth_time": n}))
            .collect();
        typed(
            "application/json",
            serde_json::json!({"total_count": 5, "list": list}).to_string(),
        )
    })
    .await;
    let pages = platform(&server).pages(&ApiGetAuthorizerList::new("wxplatform", 0, 500));
    let pages: Vec<_> = pages.map(|page| page.unwrap().list.len()).collect().await;
    assert_eq!(pages, [2, 2, 1]);
    let offsets: Vec<_> = server.requests().iter().map(offset).collect();
    assert_eq!(offsets, [0, 2, 4]);
}

#[tokio::test]
async fn a_cursor_of_wecom_travels_in_the_body_and_ends_when_it_is_empty() {
    let server = paged(&[
        r#"{"errcode":0,"dept_user":[{"userid":"a","department":1}],"next_cursor":"c1"}"#,
        r#"{"errcode":0,"dept_user":[{"userid":"b","department":1}],"next_cursor":""}"#,
    ])
    .await;
    let pages = shop(&server).pages(&ListId::new().limit(1));
    assert_eq!(pages.map(|page| page.unwrap()).count().await, 2);
    let bodies: Vec<_> = server
        .requests()
        .iter()
        .map(|r| r.text().to_owned())
        .collect();
    assert_eq!(bodies, [r#"{"limit":1}"#, r#"{"cursor":"c1","limit":1}"#]);
}

#[tokio::test]
async fn pages_that_lead_nowhere_end() {
    // A cursor that stays, two that lead to each other, items that stay, nothing at all.
    for (pages, asked) in [
        (&[r#"{"data":{"openid":["A"]},"next_openid":"A"}"#][..], 2),
        (
            &[
                r#"{"data":{"openid":["A"]},"next_openid":"A"}"#,
                r#"{"data":{"openid":["B"]},"next_openid":"B"}"#,
                r#"{"data":{"openid":["C"]},"next_openid":"A"}"#,
            ],
            3,
        ),
        (&[r#"{"data":{"openid":[]},"next_openid":"A"}"#], 1),
        (&["{}"], 1),
    ] {
        let server = paged(pages).await;
        let stream = shop(&server).pages(&user::Get::new());
        let all: Vec<_> = stream.map(|page| page.unwrap()).collect().await;
        assert!(all.len() <= pages.len(), "{pages:?}");
        assert_eq!(server.count(), asked, "{pages:?}");
    }
    // An offset that is not heeded, in an answer that does not say how many there are.
    let server = paged(&[r#"{"item":[{"media_id":"M","update_time":1}]}"#]).await;
    let stream = shop(&server).pages(&BatchgetMaterial::new("image", 0));
    assert_eq!(stream.count().await, 1);
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn an_error_is_the_last_item() {
    let server = paged(&[
        r#"{"data":{"openid":["A"]},"next_openid":"A"}"#,
        r#"{"errcode":48001,"errmsg":"api unauthorized"}"#,
    ])
    .await;
    let pages: Vec<_> = shop(&server).pages(&user::Get::new()).collect().await;
    assert_eq!(pages.len(), 2);
    let error = pages[1].as_ref().unwrap_err().to_string();
    assert!(error.contains("48001"), "{error}");
}

#[tokio::test]
async fn pages_are_fetched_as_they_are_taken() {
    let server = paged(&[
        r#"{"data":{"openid":["A"]},"next_openid":"A"}"#,
        r#"{"data":{"openid":["B"]},"next_openid":"B"}"#,
    ])
    .await;
    let mut pages = shop(&server).pages(&user::Get::new().next_openid("Z"));
    assert_eq!(server.count(), 0);
    pages.next().await.unwrap().unwrap();
    assert_eq!(server.count(), 1);
    assert!(server.only().target.ends_with("&next_openid=Z"));
}

#[tokio::test]
async fn other_lists_are_paged_by_what_the_caller_says() {
    let server = paged(&[
        r#"{"data":{"openid":["A"]},"next_openid":7}"#,
        r#"{"data":{"openid":["B"]},"next_openid":0}"#,
    ])
    .await;
    let shop = shop(&server);
    let mut pages = shop.pages(&media::Get::new("M"));
    let error = pages.next().await.unwrap().unwrap_err().to_string();
    assert!(error.contains("use `pages_by`"), "{error}");
    assert!(pages.next().await.is_none());
    assert_eq!(server.count(), 0);
    let paging = Paging::cursor("/data/openid", "from", "next_openid");
    let pages = shop.pages_by(&user::Get::new(), paging);
    assert_eq!(pages.count().await, 2);
    assert!(server.requests()[1].target.ends_with("&from=7"));
}
