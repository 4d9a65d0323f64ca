//! A started sandbox and short ways to call it.

use reqwest::{
    Client, Response,
    multipart::{Form, Part},
};
use serde_json::{Value, json};
use yizhan_sandbox::{Sandbox, World};

/// The platform of every test.
pub(crate) const COMPONENT: &str = "wxc000000000000001";
/// Its secret.
pub(crate) const COMPONENT_SECRET: &str = "component-secret";
/// A service account.
pub(crate) const SERVICE: &str = "wxa000000000000001";
/// A mini program.
pub(crate) const MINI: &str = "wxb000000000000001";
/// A follower of the service account.
pub(crate) const FAN: &str = "oFan";
/// A user of the mini program.
pub(crate) const PLAYER: &str = "oPlayer";

const WORLD: &str = r#"
[[component]]
app_id = "wxc000000000000001"
secret = "component-secret"

[[account]]
app_id = "wxa000000000000001"
original_id = "gh_service"
secret = "service-secret"
kind = "service"
name = "Tea house"
push_url = "http://127.0.0.1:1/nobody-listens"

[[account]]
app_id = "wxb000000000000001"
original_id = "gh_mini"
secret = "mini-secret"
kind = "mini_program"
name = "Tea shop"
push_url = "http://127.0.0.1:1/nobody-listens"

[[user]]
account = "wxa000000000000001"
openid = "oFan"
unionid = "oUnion"
nickname = "Li Lei"

[[user]]
account = "wxb000000000000001"
openid = "oPlayer"
unionid = "oUnion"
nickname = "Li Lei"
"#;

/// A running sandbox and a client.
pub(crate) struct Stage {
    pub(crate) sandbox: Sandbox,
    pub(crate) http: Client,
}

impl Stage {
    /// With the world of most tests, its clock standing still.
    pub(crate) async fn start() -> Self {
        Self::with(WORLD).await
    }

    /// With more in the world file, added at its end.
    pub(crate) async fn with_more(more: &str) -> Self {
        Self::with(&format!("{WORLD}\n{more}")).await
    }

    /// With an address for the platform's events.
    pub(crate) async fn with_events(event_url: &str) -> Self {
        let secret = format!("secret = \"{COMPONENT_SECRET}\"");
        Self::with(&WORLD.replacen(
            &secret,
            &format!("{secret}\nevent_url = \"{event_url}\""),
            1,
        ))
        .await
    }

    /// With rules (a table, which comes first).
    pub(crate) async fn with_rules(rules: &str) -> Self {
        Self::with(&format!("[rules]\n{rules}\n{WORLD}")).await
    }

    async fn with(world: &str) -> Self {
        let world = World::parse(world).unwrap();
        let sandbox = Sandbox::start("127.0.0.1:0", world).await.unwrap();
        let stage = Self {
            sandbox,
            http: Client::builder().no_proxy().build().unwrap(),
        };
        stage.control("clock", json!({ "freeze": true })).await;
        stage
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("{}{path}", self.sandbox.base_url())
    }

    pub(crate) async fn get_raw(&self, path: &str) -> Response {
        self.http.get(self.url(path)).send().await.unwrap()
    }

    /// A GET; the answer must be JSON with status 200.
    pub(crate) async fn get(&self, path: &str) -> Value {
        json_of(self.get_raw(path).await).await
    }

    /// A POST of JSON without a Content-Type, as many clients send it.
    pub(crate) async fn post(&self, path: &str, body: Value) -> Value {
        self.post_text(path, &body.to_string()).await
    }

    pub(crate) async fn post_text(&self, path: &str, body: &str) -> Value {
        let request = self.http.post(self.url(path)).body(body.to_owned());
        json_of(request.send().await.unwrap()).await
    }

    /// A POST of a form with files, which is answered by JSON that is said to be text.
    pub(crate) async fn upload(&self, path: &str, form: Form) -> Value {
        let request = self.http.post(self.url(path)).multipart(form);
        let answer = request.send().await.unwrap();
        assert_eq!(answer.headers()["content-type"], "text/plain");
        json_of(answer).await
    }

    /// A permanent picture of the service account: its media id.
    pub(crate) async fn picture(&self, token: &str) -> String {
        let path = format!("/cgi-bin/material/add_material?access_token={token}&type=image");
        let form = Form::new().part("media", file("cover.png", 100));
        text(&self.upload(&path, form).await["media_id"])
    }

    /// What was pushed of one kind, in the clear, oldest first.
    pub(crate) async fn pushed(&self, kind: &str) -> Vec<String> {
        let log = self.get("/sandbox/v1/pushes").await;
        let pushes = log["pushes"].as_array().unwrap().iter();
        let of_kind = pushes.filter(|push| push["kind"] == kind);
        of_kind.map(|push| text(&push["clear"])).collect()
    }

    /// The same, once there are so many of them.
    pub(crate) async fn pushes(&self, kind: &str, count: usize) -> Vec<String> {
        for _ in 0..500 {
            let found = self.pushed(kind).await;
            if found.len() >= count {
                return found;
            }
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
        panic!("{kind} was not pushed {count} times")
    }

    /// A control call that must be refused: its stable word.
    pub(crate) async fn refused(&self, call: &str, body: Value) -> String {
        let url = self.url(&format!("/sandbox/v1/{call}"));
        let answer = self.http.post(url).json(&body).send().await.unwrap();
        assert!(
            answer.status().is_client_error(),
            "{call}: {}",
            answer.status()
        );
        let answer: Value = serde_json::from_str(&answer.text().await.unwrap()).unwrap();
        text(&answer["error"])
    }

    /// A control call, which must succeed.
    pub(crate) async fn control(&self, call: &str, body: Value) -> Value {
        let url = self.url(&format!("/sandbox/v1/{call}"));
        let answer = self.http.post(url).json(&body).send().await.unwrap();
        let (status, text) = (answer.status(), answer.text().await.unwrap());
        assert!(status.is_success(), "{call}: {status} {text}");
        serde_json::from_str(&text).unwrap()
    }

    /// The latest event that was pushed, in the clear, from its name on.
    pub(crate) async fn told(&self) -> String {
        let log = self.get("/sandbox/v1/pushes").await;
        let clear = text(&log["pushes"].as_array().unwrap().last().unwrap()["clear"]);
        let start = clear.find("<Event>").unwrap();
        clear[start..].to_owned()
    }

    pub(crate) async fn advance(&self, seconds: i64) {
        self.control("clock", json!({ "advance_seconds": seconds }))
            .await;
    }

    pub(crate) async fn ticket(&self) -> String {
        let answer = self
            .control("push/ticket", json!({ "component": COMPONENT }))
            .await;
        text(&answer["component_verify_ticket"])
    }

    /// The answer to a fetch of the component's token.
    pub(crate) async fn fetch_component_token(&self, ticket: &str) -> Value {
        self.post(
            "/cgi-bin/component/api_component_token",
            json!({
                "component_appid": COMPONENT,
                "component_appsecret": COMPONENT_SECRET,
                "component_verify_ticket": ticket,
            }),
        )
        .await
    }

    pub(crate) async fn component_token(&self) -> String {
        let ticket = self.ticket().await;
        text(&self.fetch_component_token(&ticket).await["component_access_token"])
    }

    /// A call of `/cgi-bin/component/…` with the component's token and app id.
    pub(crate) async fn component(&self, token: &str, call: &str, mut body: Value) -> Value {
        body["component_appid"] = COMPONENT.into();
        let path = format!("/cgi-bin/component/{call}?component_access_token={token}");
        self.post(&path, body).await
    }

    /// Consent of an account, not exchanged yet.
    pub(crate) async fn consent(&self, account: &str) -> Value {
        self.control(
            "authorize",
            json!({ "component": COMPONENT, "account": account }),
        )
        .await
    }

    /// Consent and exchange: the authorization_info.
    pub(crate) async fn authorize(&self, token: &str, account: &str) -> Value {
        let code = text(&self.consent(account).await["authorization_code"]);
        self.exchange(token, &code).await["authorization_info"].clone()
    }

    pub(crate) async fn exchange(&self, token: &str, code: &str) -> Value {
        let body = json!({ "authorization_code": code });
        self.component(token, "api_query_auth", body).await
    }

    pub(crate) async fn refresh(&self, token: &str, account: &str, refresh_token: &str) -> Value {
        let body = json!({
            "authorizer_appid": account,
            "authorizer_refresh_token": refresh_token,
        });
        self.component(token, "api_authorizer_token", body).await
    }

    /// An account's own token.
    pub(crate) async fn own_token(&self, account: &str, secret: &str) -> String {
        let path =
            format!("/cgi-bin/token?grant_type=client_credential&appid={account}&secret={secret}");
        text(&self.get(&path).await["access_token"])
    }
}

/// A file of so many bytes.
pub(crate) fn file(name: &str, bytes: usize) -> Part {
    Part::bytes(vec![7; bytes]).file_name(name.to_owned())
}

async fn json_of(response: Response) -> Value {
    assert_eq!(response.status(), 200, "errors are told in the JSON");
    let body = response.text().await.unwrap();
    serde_json::from_str(&body).unwrap_or_else(|e| panic!("{e}: {body}"))
}

pub(crate) fn text(value: &Value) -> String {
    value
        .as_str()
        .unwrap_or_else(|| panic!("text expected: {value}"))
        .to_owned()
}

/// `errcode` and `errmsg` without the request id, whose shape is checked here.
pub(crate) fn error(answer: &Value) -> String {
    let code = answer["errcode"].as_i64().unwrap_or(0);
    let message = answer["errmsg"].as_str().unwrap_or_default();
    let Some((message, rid)) = message.split_once(" rid: ") else {
        return format!("{code} {message}");
    };
    let groups: Vec<&str> = rid.split('-').collect();
    assert!(
        groups.len() == 3
            && groups.iter().all(|g| g.len() == 8)
            && rid.bytes().all(|b| b == b'-' || b.is_ascii_hexdigit()),
        "{rid}"
    );
    format!("{code} {message} (rid)")
}

/// An answer as one line, its random values replaced by how they begin.
pub(crate) fn shape(answer: &Value) -> String {
    fn mask(value: &Value) -> Value {
        match value {
            Value::Object(map) => map.iter().map(|(k, v)| (k.clone(), mask(v))).collect(),
            Value::Array(list) => list.iter().map(mask).collect(),
            Value::String(text) => {
                let short = match text.split_once("@@@") {
                    Some((kind, _)) => format!("{kind}@@@…"),
                    None if text.len() >= 30 => "…".to_owned(),
                    None => text.clone(),
                };
                short.into()
            }
            other => other.clone(),
        }
    }
    mask(answer).to_string()
}
