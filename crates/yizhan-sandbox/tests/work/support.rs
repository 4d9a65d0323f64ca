//! A corp with two applications, a suite, and short ways to call them.

use crate::developer::{Developer, KEY, Push, TOKEN, Turn, Wechat};
use serde_json::{Value, json};
use yizhan_sandbox::World;

/// The corp of every test.
pub(crate) const CORP: &str = "ww1000000000000001";
/// The suite of every test.
pub(crate) const SUITE: &str = "ww_suite000000001";
/// Its provider's own corp.
pub(crate) const PROVIDER: &str = "ww_provider000001";
/// The first application, of which everybody is a user.
pub(crate) const APP: u64 = 1_000_002;
/// The second one, for one department only.
pub(crate) const TEA: u64 = 1_000_003;

/// A sandbox, and a server that gets its pushes.
pub(crate) struct Office {
    pub(crate) wechat: Wechat,
    pub(crate) developer: Developer,
}

impl Office {
    /// With a server that answers `success`.
    pub(crate) async fn start() -> Self {
        Self::answering(SUITE, "", |_, _| Turn::body("success")).await
    }

    /// With a server that opens pushes under a receive id and answers as the test wants, and more
    /// rules.
    pub(crate) async fn answering(
        receive_id: &str,
        rules: &str,
        answer: impl Fn(&Push, usize) -> Turn + Send + Sync + 'static,
    ) -> Self {
        let developer = Developer::start(receive_id, answer).await;
        let url = &developer.url;
        let world = format!(
            r#"
            [rules]
            ticket_interval = 0
            {rules}
            [[corp]]
            corp_id = "{CORP}"
            name = "茶馆"
            contacts_secret = "contacts-secret"
            contacts_token = "{TOKEN}"
            contacts_encoding_aes_key = "{KEY}"
            contacts_url = "{url}/contacts"
            departments = [
                {{ id = 2, name = "茶", parentid = 1, order = 10 }},
                {{ id = 3, name = "绿茶", parentid = 2, order = 5 }},
            ]
            members = [
                {{ userid = "LiLei", name = "李雷", mobile = "13800000001" }},
                {{ userid = "hanmeimei", name = "韩梅梅", department = [2], email = "han@example.com" }},
                {{ userid = "lucy", name = "Lucy", department = [3] }},
            ]
            tags = [{{ tagid = 1, tagname = "old", userlist = ["lucy"] }}]
            [[corp.agent]]
            agent_id = {APP}
            secret = "app-secret"
            token = "{TOKEN}"
            encoding_aes_key = "{KEY}"
            push_url = "{url}/app"
            [[corp.agent]]
            agent_id = {TEA}
            secret = "tea-secret"
            allow_party = [2]
            [[suite]]
            suite_id = "{SUITE}"
            name = "点单"
            secret = "suite-secret"
            token = "{TOKEN}"
            encoding_aes_key = "{KEY}"
            data_url = "{url}/data/$CORPID$"
            command_url = "{url}/command"
            provider_corp_id = "{PROVIDER}"
            provider_secret = "provider-secret"
            "#
        );
        let wechat = Wechat::with(World::parse(&world).unwrap()).await;
        wechat.post("clock", json!({ "freeze": true })).await;
        Self { wechat, developer }
    }

    pub(crate) async fn advance(&self, seconds: i64) {
        self.wechat
            .post("clock", json!({ "advance_seconds": seconds }))
            .await;
    }

    /// A GET of the API.
    pub(crate) async fn get(&self, path: &str) -> Value {
        let answer = self.wechat.http.get(self.wechat.url(path)).send().await;
        serde_json::from_str(&answer.unwrap().text().await.unwrap()).unwrap()
    }

    /// A POST of the API.
    pub(crate) async fn post(&self, path: &str, body: Value) -> Value {
        let request = self.wechat.http.post(self.wechat.url(path));
        let answer = request.body(body.to_string()).send().await.unwrap();
        serde_json::from_str(&answer.text().await.unwrap()).unwrap()
    }

    /// The token of a secret.
    pub(crate) async fn token(&self, secret: &str) -> String {
        let path = format!("/cgi-bin/gettoken?corpid={CORP}&corpsecret={secret}");
        text(&self.get(&path).await["access_token"])
    }

    pub(crate) async fn ticket(&self) -> String {
        let answer = self.wechat.post("push/ticket", json!({ "suite": SUITE }));
        text(&answer.await["suite_ticket"])
    }

    /// The answer to a fetch of the suite's token.
    pub(crate) async fn fetch_suite_token(&self, ticket: &str) -> Value {
        let body = json!({
            "suite_id": SUITE,
            "suite_secret": "suite-secret",
            "suite_ticket": ticket,
        });
        self.post("/cgi-bin/service/get_suite_token", body).await
    }

    pub(crate) async fn suite_token(&self) -> String {
        let ticket = self.ticket().await;
        text(&self.fetch_suite_token(&ticket).await["suite_access_token"])
    }

    /// A POST of `/cgi-bin/service/…` with the suite's token.
    pub(crate) async fn service(&self, token: &str, call: &str, body: Value) -> Value {
        let path = format!("/cgi-bin/service/{call}?suite_access_token={token}");
        self.post(&path, body).await
    }

    /// The corp installs the suite: what the control API answered.
    pub(crate) async fn install(&self) -> Value {
        let body = json!({ "suite": SUITE, "account": CORP });
        self.wechat.post("authorize", body).await
    }
}

pub(crate) fn text(value: &Value) -> String {
    value
        .as_str()
        .unwrap_or_else(|| panic!("text expected: {value}"))
        .to_owned()
}

/// `errcode` and the beginning of `errmsg`; what WeCom adds to an error is checked here.
pub(crate) fn error(answer: &Value) -> String {
    let code = answer["errcode"]
        .as_i64()
        .unwrap_or_else(|| panic!("{answer}"));
    let message = answer["errmsg"].as_str().unwrap();
    let Some((message, rest)) = message.split_once(", hint: [") else {
        assert_eq!(code, 0, "{answer}");
        return format!("{code} {message}");
    };
    let (hint, rest) = rest.split_once("], from ip: 127.0.0.1, ").unwrap();
    let parts: Vec<&str> = hint.split('_').collect();
    assert!(parts.len() == 3 && parts[2].len() == 32, "{hint}");
    let more = format!("more info at https://open.work.weixin.qq.com/devtool/query?e={code}");
    assert_eq!(rest, more);
    format!("{code} {message}")
}
