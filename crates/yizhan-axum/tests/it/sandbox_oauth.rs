//! Web authorisation and the JS-SDK of own accounts and applications, through the sandbox's pages.

use crate::own::{AGENT, APP, APP_URL, CORP, WORK_URL, account, agent};
use crate::sandbox::Stage;
use serde_json::Value;
use yizhan_axum::{BoxError, Mode, OauthUser};
use yizhan_codec::sign_js_sdk;
use yizhan_core::{ExposeSecret as _, Scope};
use yizhan_keeper::TicketKind;
use yizhan_mp::sns::{Oauth2RefreshToken, UserInfo};
use yizhan_work::auth::GetUserDetail;

fn world() -> String {
    format!(
        r#"
        [[account]]
        app_id = "{APP}"
        secret = "own-secret-canary"
        kind = "service"
        [[user]]
        account = "{APP}"
        openid = "openid-1"
        nickname = "Band"
        [[corp]]
        corp_id = "{CORP}"
        members = [{{ userid = "lilei", email = "lilei@inn.example" }}]
        [[corp.agent]]
        agent_id = {AGENT}
        secret = "agent-secret-canary"
        redirect_domain = "127.0.0.1"
        "#
    )
}

/// What an application does with a user who agreed.
async fn greet(user: OauthUser) -> String {
    told(user).await.unwrap_or_else(|error| error.to_string())
}

async fn told(user: OauthUser) -> Result<String, BoxError> {
    let (client, account) = (user.client(), &user.account);
    let mut told = format!("{} member={} {}", user.openid, user.is_member, user.scope);
    if let Some(refresh) = user.refresh_token.clone() {
        let again = Oauth2RefreshToken::new(account.app_id().as_str(), refresh);
        let again = client.call(account, &again).await?;
        if user.scope == "snsapi_userinfo" {
            let info = UserInfo::new(again.access_token, again.openid);
            told += &format!(" {}", client.call(account, &info).await?.nickname);
        }
    }
    if let Some(ticket) = user.user_ticket.clone() {
        let detail = GetUserDetail::new(ticket);
        told += &format!(" {:?}", client.call(account, &detail).await?.email);
    }
    Ok(told)
}

/// Goes to a page of ours, agrees at WeChat's, and tells what the way back answered.
async fn agree(stage: &Stage, path: &str, as_whom: &str) -> (u16, String) {
    let browser = &stage.control.http;
    let location =
        |answer: &reqwest::Response| answer.headers()["location"].to_str().unwrap().to_owned();
    let start = browser
        .get(format!("{}{path}", stage.url))
        .send()
        .await
        .unwrap();
    let consent = location(&start).replace("#wechat_redirect", "");
    let consent = browser
        .get(format!("{consent}{as_whom}"))
        .send()
        .await
        .unwrap();
    assert_eq!(consent.status(), 302, "{}", consent.text().await.unwrap());
    let back = browser.get(location(&consent)).send().await.unwrap();
    (back.status().as_u16(), back.text().await.unwrap())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn users_come_back_as_who_they_are() {
    let stage = Stage::new(&world(), |b| {
        b.account(account(Mode::Safe))
            .agent(agent())
            .on_oauth(greet)
    })
    .await;
    let yes = "&decision=agree";
    for (path, as_whom, wanted) in [
        (
            format!("{APP_URL}/oauth"),
            "",
            "openid-1 member=false snsapi_base",
        ),
        (
            format!("{APP_URL}/oauth?scope=snsapi_userinfo"),
            yes,
            "openid-1 member=false snsapi_userinfo Band",
        ),
        (format!("{WORK_URL}/oauth"), "", "lilei member=true "),
        (
            format!("{WORK_URL}/oauth?scope=snsapi_privateinfo"),
            yes,
            "lilei member=true  Some(\"lilei@inn.example\")",
        ),
    ] {
        assert_eq!(
            agree(&stage, &path, as_whom).await,
            (200, wanted.to_owned()),
            "{path}"
        );
    }
    let (status, visitor) = agree(&stage, &format!("{WORK_URL}/oauth"), "&user=somebody").await;
    assert_eq!(status, 200);
    assert!(
        visitor.contains(" member=false ") && !visitor.starts_with(' '),
        "{visitor}"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pages_are_signed_with_the_tickets_that_wechat_gave() {
    let stage = Stage::new(&world(), |b| {
        let b = b.account(account(Mode::Safe)).agent(agent());
        b.allow_return_url("https://shop.example.com")
    })
    .await;
    let (own, agent) = (Scope::Account(APP.into()), Scope::agent(CORP, AGENT));
    for (url, query, scope, kind) in [
        (APP_URL, "", &own, TicketKind::Jsapi),
        (WORK_URL, "", &agent, TicketKind::Jsapi),
        (
            WORK_URL,
            "&type=agent_config",
            &agent,
            TicketKind::AgentConfig,
        ),
    ] {
        let page = "https://shop.example.com/a";
        let asked = format!("{}{url}/js-config?url={page}{query}", stage.url);
        let answer = stage.control.http.get(asked).send().await.unwrap();
        let config: Value = serde_json::from_str(&answer.text().await.unwrap()).unwrap();
        let ticket = stage.toolkit.keeper().ticket(scope, kind).await.unwrap();
        let (nonce, time) = (
            config["nonceStr"].as_str().unwrap(),
            config["timestamp"].as_i64().unwrap(),
        );
        let wanted = sign_js_sdk(&ticket.value, nonce, time, page);
        assert_eq!(config["signature"], wanted.signature, "{url}{query}");
    }
    let card = stage
        .toolkit
        .keeper()
        .ticket(&own, TicketKind::WxCard)
        .await;
    assert!(!card.unwrap().value.expose_secret().is_empty());
}
