//! Open-platform accounts: who may be bound, and whom they know by one unionid.

use crate::support::{FAN, MINI, PLAYER, SERVICE, Stage, error, text};
use insta::assert_snapshot;
use serde_json::{Value, json};

struct Site {
    stage: Stage,
    service: String,
    mini: String,
}

impl Site {
    async fn open() -> Self {
        let stage = Stage::start().await;
        Self {
            service: stage.own_token(SERVICE, "service-secret").await,
            mini: stage.own_token(MINI, "mini-secret").await,
            stage,
        }
    }

    async fn call(&self, token: &str, name: &str, body: Value) -> Value {
        let path = format!("/cgi-bin/open/{name}?access_token={token}");
        self.stage.post(&path, body).await
    }

    async fn create(&self, token: &str) -> Value {
        self.call(token, "create", json!({})).await["open_appid"].clone()
    }

    /// How the service account and the mini program know the same person.
    async fn unionids(&self) -> (String, String) {
        let path = format!(
            "/cgi-bin/user/info?access_token={}&openid={FAN}",
            self.service
        );
        let follower = text(&self.stage.get(&path).await["unionid"]);
        let body = json!({ "account": MINI, "user": PLAYER });
        let code = text(&self.stage.control("jscode", body).await["js_code"]);
        let path = format!(
            "/sns/jscode2session?appid={MINI}&secret=mini-secret&js_code={code}&grant_type=authorization_code"
        );
        let answer = self.stage.get(&path).await;
        (follower, text(&answer["unionid"]))
    }
}

#[tokio::test]
async fn a_person_has_one_unionid_in_all_accounts_of_an_open_account() {
    let site = Site::open().await;
    assert_eq!(site.unionids().await, ("oUnion".into(), "oUnion".into()));
    let open = json!({ "open_appid": site.create(&site.service).await });
    let (follower, player) = site.unionids().await;
    assert_eq!(player, "oUnion");
    assert!(
        follower.starts_with("o6_bm") && follower.len() == 28,
        "{follower}"
    );
    site.call(&site.mini, "bind", open.clone()).await;
    assert_eq!(site.unionids().await, (follower.clone(), follower.clone()));
    let users = json!({ "user_list": [{ "openid": FAN }] });
    let path = format!("/cgi-bin/user/info/batchget?access_token={}", site.service);
    let answer = site.stage.post(&path, users).await;
    assert_eq!(answer["user_info_list"][0]["unionid"], *follower);

    // Another open account knows people by other names.
    site.call(&site.mini, "unbind", open).await;
    site.create(&site.mini).await;
    let (still, other) = site.unionids().await;
    assert_eq!(still, follower);
    assert!(other != follower && other != "oUnion");
    site.stage.control("reset", json!({})).await;
    let token = site.stage.own_token(SERVICE, "service-secret").await;
    let answer = site.call(&token, "get", json!({})).await;
    assert_snapshot!(error(&answer), @"89002 open not exists (rid)");
}

#[tokio::test]
async fn accounts_of_others_and_what_is_not_made_by_api_are_refused() {
    let site = Site::open().await;
    let open = site.create(&site.service).await;
    let other = json!({ "open_appid": site.create(&site.mini).await });
    let answer = site.call(&site.service, "unbind", other.clone()).await;
    assert_snapshot!(error(&answer), @"89001 not same contractor (rid)");
    let answer = site.call(&site.service, "bind", other.clone()).await;
    assert_snapshot!(error(&answer), @"89000 account has bound open (rid)");
    assert_eq!(
        error(&site.call(&site.mini, "unbind", other.clone()).await),
        "0 ok"
    );
    // It is still there, for whoever comes back.
    assert_eq!(
        error(&site.call(&site.mini, "bind", other.clone()).await),
        "0 ok"
    );
    assert_eq!(error(&site.call(&site.mini, "unbind", other).await), "0 ok");

    let body = json!({ "account": MINI });
    let made = site.stage.control("open-account", body.clone()).await;
    assert_eq!(site.stage.refused("open-account", body).await, "bound");
    for name in ["bind", "unbind"] {
        let answer = site.call(&site.mini, name, made.clone()).await;
        assert!(error(&answer).starts_with("89003 open is not created by api"));
    }
    let answer = site.call(&site.mini, "get", json!({})).await;
    assert_eq!(answer["open_appid"], made["open_appid"]);

    // A company's mini program is not of the same owner as the world's accounts.
    let component = site.stage.component_token().await;
    let company = json!({
        "name": "Coffee Ltd.", "code": "440300000000001", "code_type": 3,
        "legal_persona_wechat": "coffee_owner", "legal_persona_name": "李四",
    });
    let path =
        format!("/cgi-bin/component/fastregisterweapp?action=create&access_token={component}");
    assert_eq!(error(&site.stage.post(&path, company).await), "0 ok");
    let done = site.stage.control("face-check", json!({})).await;
    let info = site
        .stage
        .exchange(&component, &text(&done["auth_code"]))
        .await;
    let token = text(&info["authorization_info"]["authorizer_access_token"]);
    let answer = site
        .call(&token, "bind", json!({ "open_appid": open }))
        .await;
    assert_snapshot!(error(&answer), @"89001 not same contractor (rid)");
    assert!(site.create(&token).await.is_string());
}
