//! Nothing secret is ever logged, whatever happens.

use crate::own::{
    APP, APP_URL, COMMAND_URL, CORP, DATA_URL, SUITE, WORK_URL, account, agent, member_text, suite,
    suite_notice, work_push,
};
use crate::support::{
    AUTHORIZER, COMPONENT, KEY, NOW, SECRET, Sealed, TOKEN, World, text_xml, until,
};
use serde_json::json;
use yizhan_axum::{Event, Mode, OauthUser, Received, Reply};
use yizhan_client::TokenSource as _;
use yizhan_core::Scope;

#[tokio::test]
async fn a_whole_life_leaves_no_secret_in_the_log() {
    let world = World::new(|b| {
        b.on_any(|event: Event| async move { tracing::info!(?event, "seen") })
            .on_message(|push: Received| async move {
                tracing::info!(?push, "seen");
                Reply::Text("reply".to_owned())
            })
            .on_oauth(|user: OauthUser| async move { tracing::info!(?user, "seen") })
    })
    .await
    .authorized()
    .await;
    let account = Scope::authorizer(COMPONENT, AUTHORIZER);
    world.text(1, "what-the-user-wrote").await;
    world
        .toolkit
        .js_config(&account, "https://example.com")
        .await
        .unwrap();
    world.get("/wechat/auth/wxplatform0000001").await;
    world
        .get("/wechat/auth/wxplatform0000001/callback?auth_code=authcode-canary")
        .await;
    world.wechat.script(
        "/cgi-bin/component/api_query_auth",
        json!({"errcode": 61010, "errmsg": "code is expired"}),
    );
    world
        .get("/wechat/auth/wxplatform0000001/callback?auth_code=authcode-canary2")
        .await;
    let start = "/wechat/oauth/wxplatform0000001/wxaccount00000001";
    let state = state(&world, start).await;
    let callback = "/wechat/oauth/wxplatform0000001/wxaccount00000001/callback";
    world
        .get(&format!("{callback}?code=oauthcode-canary&state={state}"))
        .await;
    world
        .send(Sealed::at(NOW - 9999).message(AUTHORIZER, &text_xml(2, "what-the-user-wrote")))
        .await;
    world.wechat.script(
        "/cgi-bin/component/api_query_auth",
        json!({"errcode": 61009, "errmsg": "code is invalid"}),
    );
    let test =
        text_xml(3, "QUERY_AUTH_CODE:querycode-canary").replace("gh_account", "gh_3c884a361561");
    world
        .send(Sealed::at(NOW).message("wx570bc396a51b8ff8", &test))
        .await;
    until(|| world.log.text().contains("a late reply could not be sent")).await;
    world.toolkit.stop().await;
    tells_no_secret(&world);
}

fn tells_no_secret(world: &World) {
    let log = world.log.text();
    assert!(
        log.contains("seen") && log.contains("push refused"),
        "the log is really captured"
    );
    for secret in [SECRET, TOKEN, KEY, "canary", "what-the-user-wrote"] {
        let line = log.lines().find(|line| line.contains(secret));
        assert_eq!(line, None, "{secret}");
    }
}

/// The `state` that a web authorisation was begun with.
async fn state(world: &World, url: &str) -> String {
    let start = world.get(url).await;
    let location = start.headers["location"].to_str().unwrap().to_owned();
    let url: url::Url = location.parse().unwrap();
    let mut pairs = url.query_pairs();
    pairs.find(|(name, _)| name == "state").unwrap().1.into()
}

#[tokio::test]
async fn own_accounts_applications_and_suites_leave_none_either() {
    let world = World::new(|b| {
        b.account(account(Mode::Plain))
            .agent(agent())
            .suite(suite().provider_secret("provider-secret-canary"))
            .on_any(|event: Event| async move { tracing::info!(?event, "seen") })
            .on_message(|push: Received| async move {
                tracing::info!(?push, key = push.key(), "seen");
                match push.msg_id() {
                    Some(3) => Reply::transfer_customer_service(),
                    _ => Reply::text("what-the-user-wrote"),
                }
            })
            .on_oauth(|user: OauthUser| async move { tracing::info!(?user, "seen") })
    })
    .await
    .installed()
    .await;
    tracing::info!(
        "seen {:?} {:?} {:?}",
        account(Mode::Plain),
        agent(),
        suite()
    );
    let plain = |at, id| {
        let push = Sealed::at(at).for_id(APP).mode(Mode::Plain);
        push.push(APP_URL, &text_xml(id, "what-the-user-wrote"))
    };
    for request in [plain(NOW, 1), plain(NOW - 9999, 2)] {
        world.send(request).await;
    }
    for (url, receive_id) in [(WORK_URL, CORP), (DATA_URL, CORP), (WORK_URL, SUITE)] {
        for id in [1, 3] {
            let text = member_text(CORP, id, "what-the-user-wrote");
            world.send(work_push(url, receive_id, &text)).await;
        }
    }
    for info_type in ["create_auth", "reset_permanent_code"] {
        let notice = suite_notice(info_type, "<AuthCode>spent-code-canary</AuthCode>");
        let refused = json!({"errcode": 40078, "errmsg": "invalid auth_code"});
        let path = "/cgi-bin/service/v2/get_permanent_code";
        world.wechat.script(path, refused);
        world.send(work_push(COMMAND_URL, SUITE, &notice)).await;
    }
    let install = format!("/wechat/suite/{SUITE}/auth");
    assert_eq!(world.get(&install).await.status, 200);
    let back = format!("{install}/callback?auth_code=authcode-canary");
    world.get(&back).await;
    let user = json!({
        "access_token": "user-token-canary", "expires_in": 7200, "refresh_token": "user-refresh-canary",
        "openid": "openid-1", "scope": "snsapi_base",
    });
    world.wechat.script("/sns/oauth2/access_token", user);
    let member = json!({"userid": "lilei", "user_ticket": "user-ticket-canary"});
    world.wechat.script("/cgi-bin/auth/getuserinfo", member);
    for url in [APP_URL, WORK_URL] {
        for _ in 0..2 {
            let state = state(&world, &format!("{url}/oauth")).await;
            let back = format!("{url}/oauth/callback?code=oauthcode-canary&state={state}");
            world.get(&back).await;
        }
        let back = format!("{url}/oauth/callback?code=oauthcode-canary&state=canary");
        assert_eq!(world.get(&back).await.status, 400);
        let page = format!("{url}/js-config?url=https://example.com/");
        world.get(&page).await;
    }
    let own = Scope::Account(APP.into());
    let login = json!({"openid": "openid-1", "session_key": "session-key-canary"});
    world.wechat.script("/sns/jscode2session", login);
    for _ in 0..2 {
        let session = world.toolkit.code_to_session(&own, "js-code-canary").await;
        tracing::info!(?session, "seen");
    }
    world.toolkit.keeper().token(&own).await.unwrap();
    world.toolkit.stop().await;
    tells_no_secret(&world);
}
