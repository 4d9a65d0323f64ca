//! A platform that registers mini programs, and short ways to do so.

use crate::support::{FAN, Stage, error, text};
use serde_json::{Value, json};

/// A platform with a token, whose event address answers.
pub(crate) struct Office {
    pub(crate) stage: Stage,
    pub(crate) token: String,
    events: tokio::task::JoinHandle<()>,
}

impl Drop for Office {
    fn drop(&mut self) {
        self.events.abort();
    }
}

impl Office {
    pub(crate) async fn open() -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/events", listener.local_addr().unwrap());
        let router = axum::Router::new().fallback(|| async { "success" });
        let events = tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        let stage = Stage::with_events(&url).await;
        let token = stage.component_token().await;
        Self {
            stage,
            token,
            events,
        }
    }

    pub(crate) async fn call(&self, path: &str, token: &str, body: Value) -> Value {
        let joint = if path.contains('?') { '&' } else { '?' };
        let path = format!("/{path}{joint}access_token={token}");
        self.stage.post(&path, body).await
    }

    pub(crate) async fn enterprise(&self, action: &str, body: Value) -> String {
        let path = format!("cgi-bin/component/fastregisterweapp?action={action}");
        error(&self.call(&path, &self.token, body).await)
    }

    pub(crate) async fn person(&self, action: &str, body: Value) -> Value {
        let path = format!("wxa/component/fastregisterpersonalweapp?action={action}");
        self.call(&path, &self.token, body).await
    }

    pub(crate) async fn face_check(&self, body: Value) -> Value {
        self.stage.control("face-check", body).await
    }

    /// The token of a mini program by a code.
    pub(crate) async fn exchange(&self, code: &Value) -> Value {
        let answer = self.stage.exchange(&self.token, &text(code)).await;
        answer["authorization_info"].clone()
    }

    /// A trial mini program: its app id and its token.
    pub(crate) async fn trial(&self) -> (String, String) {
        let body = json!({ "name": "茶馆", "openid": FAN });
        let path = "wxa/component/fastregisterbetaweapp";
        let answer = self.call(path, &self.token, body).await;
        assert_eq!(error(&answer), "0 ok");
        let done = self.face_check(json!({ "of": "trial" })).await;
        let info = self.exchange(&done["auth_code"]).await;
        (text(&done["appid"]), text(&info["authorizer_access_token"]))
    }

    pub(crate) async fn info(&self, account: &str) -> Value {
        let body = json!({ "authorizer_appid": account });
        let answer = self
            .stage
            .component(&self.token, "api_get_authorizer_info", body)
            .await;
        answer["authorizer_info"].clone()
    }
}

pub(crate) fn company() -> Value {
    json!({
        "name": "Tea Ltd.",
        "code": "91440300MA5TEST00X",
        "code_type": 1,
        "legal_persona_wechat": "legal_person",
        "legal_persona_name": "张三",
        "component_phone": "07550000000",
    })
}

pub(crate) fn without(mut body: Value, name: &str) -> Value {
    body.as_object_mut().unwrap().remove(name);
    body
}

pub(crate) fn with(mut body: Value, name: &str, value: Value) -> Value {
    body[name] = value;
    body
}
