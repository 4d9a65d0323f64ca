//! Web authorisation on behalf of an account, there and back.

use crate::support::World;
use http::header;
use insta::assert_snapshot;
use serde_json::json;
use yizhan_axum::OauthUser;

const START: &str = "/wechat/oauth/wxplatform0000001/wxaccount00000001";

/// `(redirect_uri without the origin, state)` of the address at WeChat.
fn sent_to(location: &str) -> (String, String) {
    let url: url::Url = location.parse().unwrap();
    let find = |name: &str| {
        url.query_pairs()
            .find(|(n, _)| n == name)
            .unwrap()
            .1
            .into_owned()
    };
    let callback = find("redirect_uri");
    (
        callback
            .strip_prefix("https://example.com")
            .unwrap()
            .to_owned(),
        find("state"),
    )
}

async fn start(world: &World, query: &str) -> (String, String) {
    let answer = world.get(&format!("{START}?{query}")).await;
    let location = answer.headers.get(header::LOCATION).expect(&answer.body);
    sent_to(location.to_str().unwrap())
}

fn back(callback: &str, rest: &str) -> String {
    let separator = if callback.contains('?') { '&' } else { '?' };
    format!("{callback}{separator}{rest}")
}

#[tokio::test]
async fn the_parameters_come_in_wechats_order_and_encoded() {
    let world = World::new(|b| b).await;
    let answer = world
        .get(&format!(
            "{START}?scope=snsapi_userinfo&return_url=/done%3Fa%3D1&state=s%261"
        ))
        .await;
    let text = answer.location();
    let (before, rest) = text.split_once("&state=").unwrap();
    let (state, after) = rest.split_once('&').unwrap();
    assert!(state.len() <= 128 && state.bytes().all(|b| b.is_ascii_alphanumeric()));
    assert_snapshot!(format!("{before}&state=…&{after}"), @"
    302 Found
    https://open.weixin.qq.com/connect/oauth2/authorize?appid=wxaccount00000001&redirect_uri=https%3A%2F%2Fexample.com%2Fwechat%2Foauth%2Fwxplatform0000001%2Fwxaccount00000001%2Fcallback%3Freturn_url%3Dhttps%253A%252F%252Fexample.com%252Fdone%253Fa%253D1%26caller_state%3Ds%25261&response_type=code&scope=snsapi_userinfo&state=…&component_appid=wxplatform0000001#wechat_redirect
    ");
}

#[tokio::test]
async fn code_and_state_are_relayed_to_the_return_url() {
    let world = World::new(|b| b.allow_return_url("https://shop.example.com")).await;
    let (callback, state) = start(
        &world,
        "redirect_uri=https://shop.example.com/in%3Fx%3D1&state=mine",
    )
    .await;
    let answer = world
        .get(&back(
            &callback,
            &format!("code=code1&state={state}&appid=wxaccount00000001"),
        ))
        .await;
    assert_snapshot!(answer.location(), @"
    302 Found
    https://shop.example.com/in?x=1&code=code1&state=mine&appid=wxaccount00000001
    ");
    assert_eq!(answer.headers[header::REFERRER_POLICY], "no-referrer");
}

#[tokio::test]
async fn a_refusal_is_relayed_with_the_state_and_no_code() {
    let world = World::new(|b| b).await;
    let (callback, state) = start(&world, "return_url=/in&state=mine").await;
    assert_snapshot!(world.get(&back(&callback, &format!("state={state}"))).await.location(), @"
    302 Found
    https://example.com/in?state=mine&appid=wxaccount00000001
    ");
}

#[tokio::test]
async fn a_state_that_is_forged_moved_or_old_is_refused() {
    let world = World::new(|b| b.allow_return_url("https://shop.example.com")).await;
    let (callback, state) = start(&world, "return_url=/in&state=mine").await;
    let good = back(&callback, &format!("code=c&state={state}"));
    assert_eq!(world.get(&good).await.status, 302);
    let moved = [
        back(&callback, &format!("code=c&state={}", "0".repeat(48))),
        back(&callback, "code=c"),
        good.replace("caller_state=mine", "caller_state=yours"),
        good.replace("example.com%2Fin", "example.com%2Fout"),
        good.replace("wxaccount00000001", "wxaccount00000002"),
        good.replace(&state, &state.to_uppercase()),
    ];
    for url in moved {
        assert_ne!(url, good);
        assert_eq!(world.get(&url).await.status, 400, "{url}");
    }
    world.clock.advance(901);
    assert_eq!(world.get(&good).await.status, 400);
    assert_snapshot!(world.log.lines("the state has ended"), @r#"WARN yizhan_axum::endpoints::oauth_callback: web authorisation refused account.id=wxplatform0000001/wxaccount00000001 check="state" why="the state has ended; start again""#);
}

#[tokio::test]
async fn wrong_parameters_are_refused() {
    let world = World::new(|b| b).await;
    for query in [
        "",
        "return_url=https://evil.example",
        "return_url=//evil.example",
        "return_url=/a&scope=all",
        &format!("return_url=/a&state={}", "s".repeat(513)),
    ] {
        assert_eq!(
            world.get(&format!("{START}?{query}")).await.status,
            400,
            "{query}"
        );
    }
    assert_eq!(
        world
            .get("/wechat/oauth/wxunknown/wxa?return_url=/a")
            .await
            .status,
        404
    );
}

#[tokio::test]
async fn with_a_function_the_code_is_exchanged_here() {
    let world = World::new(|b| {
        b.on_oauth(|user: OauthUser| async move {
            format!(
                "{} at {} with {:?}",
                user.openid,
                user.account.app_id(),
                user.state
            )
        })
    })
    .await
    .with_ticket()
    .await;
    let (callback, state) = start(&world, "state=mine").await;
    let answer = world
        .get(&back(&callback, &format!("code=code1&state={state}")))
        .await;
    assert_snapshot!(answer.text(), @r#"
    200 OK
    openid-1 at wxaccount00000001 with Some("mine")
    "#);
    let call = world
        .wechat
        .called("/sns/oauth2/component/access_token")
        .await;
    for part in [
        "appid=wxaccount00000001",
        "code=code1",
        "grant_type=authorization_code",
        "component_appid=wxplatform0000001",
        "component_access_token=component-token-canary",
    ] {
        assert!(
            call.query.split('&').any(|p| p == part),
            "{part} in {}",
            call.query
        );
    }
}

#[tokio::test]
async fn a_code_that_wechat_does_not_accept_is_a_plain_page() {
    let world = World::new(|b| b.on_oauth(|_| async { "never" }))
        .await
        .with_ticket()
        .await;
    world.wechat.script(
        "/sns/oauth2/component/access_token",
        json!({"errcode": 40163, "errmsg": "code been used"}),
    );
    let (callback, state) = start(&world, "").await;
    let answer = world
        .get(&back(&callback, &format!("code=code1&state={state}")))
        .await;
    assert_eq!(answer.status, 502);
    assert!(answer.body.contains("重新打开") && !answer.body.contains("40163"));
}
