//! The authorisation page and its callback.

use crate::support::{COMPONENT, World, until};
use axum::{body::Body, extract::Request};
use http::header;
use insta::assert_snapshot;
use serde_json::json;
use yizhan_axum::{AuthDefaults, PageStyle};

const PAGE: &str = "/wechat/auth/wxplatform0000001";
const PRE_AUTH: &str = "/cgi-bin/component/api_create_preauthcode";

fn link(page: &str) -> String {
    let (_, rest) = page.split_once("<a href=\"").expect("a link");
    let (link, _) = rest.split_once('"').unwrap();
    link.replace("&#38;", "&").replace("&amp;", "&")
}

#[tokio::test]
async fn the_page_has_a_plain_link_and_lets_wechat_see_where_the_click_came_from() {
    let world = World::new(|b| b).await.with_ticket().await;
    let page = world.get(PAGE).await;
    assert_eq!(page.status, 200);
    assert_snapshot!(link(&page.body), @"https://mp.weixin.qq.com/cgi-bin/componentloginpage?component_appid=wxplatform0000001&pre_auth_code=preauthcode%40%40%40canary&redirect_uri=https%3A%2F%2Fexample.com%2Fwechat%2Fauth%2Fwxplatform0000001%2Fcallback&auth_type=3");
    assert_eq!(page.headers[header::REFERRER_POLICY], "origin");
    assert_eq!(page.headers[header::CACHE_CONTROL], "no-store");
    let csp = page.headers[header::CONTENT_SECURITY_POLICY]
        .to_str()
        .unwrap();
    assert!(
        csp.starts_with("default-src 'none'; style-src 'sha256-"),
        "{csp}"
    );
    assert!(!page.body.contains("<script"));
    let cookie = page.headers[header::SET_COOKIE].to_str().unwrap();
    assert!(
        cookie.ends_with(
            "; Path=/wechat/auth/wxplatform0000001; Max-Age=1800; HttpOnly; SameSite=Lax; Secure"
        ),
        "{cookie}"
    );
}

#[tokio::test]
async fn the_query_chooses_style_type_account_and_permissions() {
    let world = World::new(|b| b).await.with_ticket().await;
    let style = |style: &str| {
        format!("{PAGE}?style={style}&auth_type=6&biz_appid=wxone&category_id_list=1|2|18")
    };
    assert_snapshot!(link(&world.get(&style("mobile")).await.body), @"https://mp.weixin.qq.com/safe/bindcomponent?action=bindcomponent&no_scan=1&component_appid=wxplatform0000001&pre_auth_code=preauthcode%40%40%40canary&redirect_uri=https%3A%2F%2Fexample.com%2Fwechat%2Fauth%2Fwxplatform0000001%2Fcallback&auth_type=6&biz_appid=wxone&category_id_list=1%7C2%7C18#wechat_redirect");
    assert_snapshot!(link(&world.get(&style("mobile_new")).await.body), @"https://open.weixin.qq.com/wxaopen/safe/bindcomponent?action=bindcomponent&no_scan=1&component_appid=wxplatform0000001&pre_auth_code=preauthcode%40%40%40canary&redirect_uri=https%3A%2F%2Fexample.com%2Fwechat%2Fauth%2Fwxplatform0000001%2Fcallback&auth_type=6&biz_appid=wxone&category_id_list=1%7C2%7C18#wechat_redirect");
}

#[tokio::test]
async fn the_builder_sets_what_the_query_leaves_out() {
    let mut defaults = AuthDefaults::default();
    defaults.auth_type = 2;
    defaults.style = PageStyle::MobileNew;
    defaults.category_id_list = vec![18];
    let world = World::new(|b| b.auth_defaults(defaults))
        .await
        .with_ticket()
        .await;
    assert_snapshot!(link(&world.get(PAGE).await.body), @"https://open.weixin.qq.com/wxaopen/safe/bindcomponent?action=bindcomponent&no_scan=1&component_appid=wxplatform0000001&pre_auth_code=preauthcode%40%40%40canary&redirect_uri=https%3A%2F%2Fexample.com%2Fwechat%2Fauth%2Fwxplatform0000001%2Fcallback&auth_type=2&category_id_list=18#wechat_redirect");
}

#[tokio::test]
async fn wrong_values_are_refused_by_name_and_cost_no_code() {
    let world = World::new(|b| b).await.with_ticket().await;
    let queries = [
        "auth_type=7",
        "auth_type=x",
        "style=tv",
        "biz_appid=%3Cscript%3E",
        "category_id_list=1,2",
        "return_url=https://evil.example/",
    ];
    let mut told = String::new();
    for query in queries {
        let page = world.get(&format!("{PAGE}?{query}")).await;
        let (_, rest) = page.body.split_once("<p>").unwrap();
        told += &format!(
            "{} {query}: {}\n",
            page.status,
            rest.split_once("</p>").unwrap().0
        );
    }
    assert_snapshot!(told, @"
    400 Bad Request auth_type=7: auth_type must be 1 to 6 or 8.
    400 Bad Request auth_type=x: auth_type must be 1 to 6 or 8.
    400 Bad Request style=tv: style must be pc, mobile or mobile_new.
    400 Bad Request biz_appid=%3Cscript%3E: biz_appid must be an app id.
    400 Bad Request category_id_list=1,2: category_id_list must be up to 100 ids of permission sets, joined by |.
    400 Bad Request return_url=https://evil.example/: return_url is not on the list of allowed URLs.
    ");
    assert!(world.wechat.calls(PRE_AUTH).is_empty());
}

#[tokio::test]
async fn who_comes_back_gets_the_same_code() {
    let world = World::new(|b| b).await.with_ticket().await;
    let first = world.get(PAGE).await;
    let cookie = first.headers[header::SET_COOKIE]
        .to_str()
        .unwrap()
        .split(';')
        .next()
        .unwrap();
    world.wechat.script(
        PRE_AUTH,
        json!({"pre_auth_code": "preauthcode@@@second", "expires_in": 1800}),
    );
    let again = || {
        Request::get(PAGE)
            .header(header::COOKIE, format!("a=b; {cookie}"))
            .body(Body::empty())
            .unwrap()
    };
    let second = world.send(again()).await;
    assert_eq!(link(&first.body), link(&second.body));
    assert_eq!(world.wechat.calls(PRE_AUTH).len(), 1);
    world.clock.advance(1700);
    let third = world.send(again()).await;
    assert!(
        link(&third.body).contains("second"),
        "the first code is about to end"
    );
}

#[tokio::test]
async fn a_visitor_cannot_burn_codes() {
    let world = World::new(|b| b.peer_address(|_| Some([192, 0, 2, 1].into())))
        .await
        .with_ticket()
        .await;
    let mut last = world.get(PAGE).await;
    for _ in 0..30 {
        last = world.get(PAGE).await;
    }
    assert_eq!(last.status, 429);
    assert_eq!(last.headers[header::RETRY_AFTER], "60");
    assert_eq!(world.wechat.calls(PRE_AUTH).len(), 10);
    let head = Request::head(PAGE).body(Body::empty()).unwrap();
    assert_eq!(
        world.send(head).await.status,
        200,
        "who only looks gets no code and no refusal"
    );
}

#[tokio::test]
async fn when_wechat_gives_no_code_the_page_says_so_without_internals() {
    let world = World::new(|b| b).await.with_ticket().await;
    world.wechat.script(
        PRE_AUTH,
        json!({"errcode": 45009, "errmsg": "reach max api daily quota limit rid: internal-detail"}),
    );
    let page = world.get(PAGE).await;
    assert_eq!(page.status, 502);
    assert!(
        !page.body.contains("internal-detail") && !page.body.contains("45009"),
        "{}",
        page.body
    );
    assert!(world.log.text().contains("45009"));
}

#[tokio::test]
async fn the_callback_exchanges_the_code_and_says_so() {
    let world = World::new(|b| b).await.with_ticket().await;
    let page = world
        .get(&format!("{PAGE}/callback?auth_code=code1&expires_in=600"))
        .await;
    assert_eq!(page.status, 200);
    assert!(page.body.contains("授权成功"));
    assert_eq!(page.headers[header::REFERRER_POLICY], "no-referrer");
    let component = COMPONENT.into();
    until(|| world.toolkit.keeper().authorizers(&component).len() == 1).await;
    assert_eq!(
        world
            .wechat
            .calls("/cgi-bin/component/api_query_auth")
            .len(),
        1
    );
}

#[tokio::test]
async fn the_callback_leads_back_to_an_allowed_url() {
    let world = World::new(|b| b.allow_return_url("https://shop.example.com/back"))
        .await
        .with_ticket()
        .await;
    let wanted = "https%3A%2F%2Fshop.example.com%2Fback%2F1%3Fa%3Db%23top";
    let page = world.get(&format!("{PAGE}?return_url={wanted}")).await;
    let link: url::Url = link(&page.body).parse().unwrap();
    let (_, callback) = link
        .query_pairs()
        .find(|(name, _)| name == "redirect_uri")
        .unwrap();
    let callback = callback.strip_prefix("https://example.com").unwrap();
    let back = world
        .get(&format!("{callback}&auth_code=code1&expires_in=600"))
        .await;
    assert_snapshot!(back.location(), @"
    302 Found
    https://shop.example.com/back/1?a=b&component_appid=wxplatform0000001&authorizer_appid=wxaccount00000001#top
    ");
}

#[tokio::test]
async fn the_callback_leads_nowhere_else() {
    let world = World::new(|b| b).await.with_ticket().await;
    let back = world
        .get(&format!(
            "{PAGE}/callback?auth_code=c&return_url=https://evil.example/"
        ))
        .await;
    assert_eq!(back.status, 400);
    assert!(
        world
            .wechat
            .calls("/cgi-bin/component/api_query_auth")
            .is_empty()
    );
}

#[tokio::test]
async fn a_callback_with_a_bad_code_says_so_without_internals() {
    let world = World::new(|b| b).await.with_ticket().await;
    world.wechat.script(
        "/cgi-bin/component/api_query_auth",
        json!({"errcode": 61010, "errmsg": "code is expired"}),
    );
    let page = world
        .get(&format!(
            "{PAGE}/callback?auth_code=code-canary&expires_in=600"
        ))
        .await;
    assert_eq!(page.status, 502);
    assert!(page.body.contains("重新授权") && !page.body.contains("61010"));
    let page = world.get(&format!("{PAGE}/callback")).await;
    assert_eq!(page.status, 400);
}

#[tokio::test]
async fn an_unknown_platform_has_no_page() {
    let world = World::new(|b| b).await;
    assert_eq!(world.get("/wechat/auth/wxunknown").await.status, 404);
}
