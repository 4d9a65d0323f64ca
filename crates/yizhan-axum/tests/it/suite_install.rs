//! The page on which a corp installs a suite, and where it is led back to.

use crate::own::{SUITE, agent, suite};
use crate::support::World;
use axum::{body::Body, extract::Request};
use http::header;
use insta::assert_snapshot;
use serde_json::json;
use yizhan_axum::SuiteConfig;

const PAGE: &str = "/wechat/suite/ww2000000000000002/auth";
const PRE_AUTH: &str = "/cgi-bin/service/get_pre_auth_code";
const EXCHANGE: &str = "/cgi-bin/service/v2/get_permanent_code";

fn link(page: &str) -> url::Url {
    let (_, rest) = page.split_once("<a href=\"").expect("a link");
    let (link, _) = rest.split_once('"').unwrap();
    link.replace("&#38;", "&")
        .replace("&amp;", "&")
        .parse()
        .unwrap()
}

async fn world() -> World {
    let world = World::new(|b| {
        b.suite(suite())
            .allow_return_url("https://shop.example.com")
    });
    let world = world.await;
    world.suite_ticket().await;
    world
}

#[tokio::test]
async fn the_page_links_to_wecoms_with_a_state_of_letters_and_digits() {
    let world = world().await;
    let page = world.get(PAGE).await;
    assert_eq!(page.status, 200);
    let cookie = page.headers[header::SET_COOKIE].to_str().unwrap();
    assert!(
        cookie.contains(&format!("; Path={PAGE}; Max-Age=1200; HttpOnly")),
        "{cookie}"
    );
    let link = link(&page.body);
    assert_eq!(link.path(), "/3rdapp/install");
    let mut query: Vec<_> = link.query_pairs().into_owned().collect();
    let (_, state) = query.pop().unwrap();
    assert!(state.len() <= 128 && state.bytes().all(|b| b.is_ascii_alphanumeric()));
    assert_snapshot!(format!("{query:?}"), @r#"[("suite_id", "ww2000000000000002"), ("pre_auth_code", "suite-pre-auth-canary"), ("redirect_uri", "https://example.com/wechat/suite/ww2000000000000002/auth/callback")]"#);
}

#[tokio::test]
async fn a_visitor_has_one_code_and_who_only_looks_has_none() {
    let world = world().await;
    let head = Request::head(PAGE).body(Body::empty()).unwrap();
    assert_eq!(world.send(head).await.status, 200);
    assert!(world.wechat.calls(PRE_AUTH).is_empty());
    let page = world.get(PAGE).await;
    let cookie = page.headers[header::SET_COOKIE].to_str().unwrap();
    let again = Request::get(PAGE).header("cookie", cookie.split(';').next().unwrap());
    let again = world.send(again.body(Body::empty()).unwrap()).await;
    assert_eq!(again.status, 200);
    assert_eq!(world.wechat.calls(PRE_AUTH).len(), 1);
}

#[tokio::test]
async fn the_callback_exchanges_the_code_once_and_leads_back_to_an_allowed_url() {
    let world = world().await;
    let page = world
        .get(&format!(
            "{PAGE}?return_url=https://shop.example.com/in%3Fx%3D1"
        ))
        .await;
    let link = link(&page.body);
    let (_, callback) = link
        .query_pairs()
        .find(|(name, _)| name == "redirect_uri")
        .unwrap();
    let callback = callback
        .strip_prefix("https://example.com")
        .unwrap()
        .to_owned();
    let back = format!("{callback}&auth_code=code1&expires_in=600&state=s");
    let (first, second) = tokio::join!(world.get(&back), world.get(&back));
    assert_snapshot!(first.location(), @"
    302 Found
    https://shop.example.com/in?x=1&suite_id=ww2000000000000002&auth_corpid=ww1000000000000001
    ");
    assert_eq!(first.location(), second.location());
    assert_eq!(world.wechat.calls(EXCHANGE).len(), 1);
    let corps = world.toolkit.keeper().corps(&SUITE.into());
    assert_eq!(corps.len(), 1);
    let evil = format!("{PAGE}/callback?auth_code=code2&return_url=https://evil.example/");
    assert_eq!(world.get(&evil).await.status, 400);
    assert_eq!(world.wechat.calls(EXCHANGE).len(), 1);
}

#[tokio::test]
async fn what_goes_wrong_is_said_without_internals() {
    let other = SuiteConfig::new("ww_unheard", "s");
    let world = World::new(|b| b.suite(suite()).suite(other).agent(agent())).await;
    world.suite_ticket().await;
    let refused = json!({"errcode": 40078, "errmsg": "invalid auth_code rid: internal-detail"});
    world.wechat.script(EXCHANGE, refused);
    let bad = world.get(&format!("{PAGE}/callback?auth_code=code1")).await;
    assert_eq!(bad.status, 502);
    assert!(
        bad.body.contains("重新授权") && !bad.body.contains("40078"),
        "{}",
        bad.body
    );
    assert_eq!(world.get(&format!("{PAGE}/callback")).await.status, 400);
    let no_ticket = world.get("/wechat/suite/ww_unheard/auth").await;
    assert_eq!(no_ticket.status, 502);
    assert!(world.log.text().contains("suite_ticket"));
    assert_eq!(world.get("/wechat/suite/wwnobody/auth").await.status, 404);
    let not_a_suite = "/wechat/suite/wxplatform0000001/auth";
    assert_eq!(world.get(not_a_suite).await.status, 404);
}
