//! Nothing secret is ever logged, whatever happens.

use crate::support::{
    AUTHORIZER, COMPONENT, KEY, NOW, SECRET, Sealed, TOKEN, World, text_xml, until,
};
use serde_json::json;
use yizhan_axum::{Event, OauthUser, Received, Reply};
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
    let start = world
        .get("/wechat/oauth/wxplatform0000001/wxaccount00000001")
        .await;
    let location = start.headers["location"].to_str().unwrap().to_owned();
    let url: url::Url = location.parse().unwrap();
    let state = url
        .query_pairs()
        .find(|(name, _)| name == "state")
        .unwrap()
        .1
        .into_owned();
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
