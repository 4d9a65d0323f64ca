//! A platform that manages a mini program, and short ways to call on behalf.

use crate::support::{MINI, Stage, text};
use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};

/// A platform with a message URL where nobody listens: what is pushed stands in the log.
const WORLD: &str = r#"
[[component]]
app_id = "wxc000000000000002"
secret = "agency-secret"
token = "agencytoken"
message_url = "http://127.0.0.1:1/$APPID$"
"#;
/// The platform.
pub(crate) const AGENCY: &str = "wxc000000000000002";

/// The platform at work for [`MINI`].
pub(crate) struct Agency {
    pub(crate) stage: Stage,
    /// The platform's own token.
    pub(crate) component: String,
    /// Its token for the mini program.
    pub(crate) mini: String,
}

impl Agency {
    pub(crate) async fn start() -> Self {
        Self::with_more("").await
    }

    /// With more in the world file.
    pub(crate) async fn with_more(more: &str) -> Self {
        let stage = Stage::with_more(&format!("{WORLD}\n{more}")).await;
        let mut agency = Self {
            stage,
            component: String::new(),
            mini: String::new(),
        };
        agency.enter().await;
        agency
    }

    /// Gets the tokens.
    async fn enter(&mut self) {
        let push = json!({ "component": AGENCY });
        let ticket =
            self.stage.control("push/ticket", push).await["component_verify_ticket"].clone();
        let body = json!({
            "component_appid": AGENCY, "component_appsecret": "agency-secret",
            "component_verify_ticket": ticket,
        });
        let path = "/cgi-bin/component/api_component_token";
        self.component = text(&self.stage.post(path, body).await["component_access_token"]);
        self.mini = self.authorized(MINI).await;
    }

    /// Days later, with tokens that work.
    pub(crate) async fn days_later(&mut self, days: i64) {
        self.stage.advance(days * 86_400).await;
        self.enter().await;
    }

    /// An account authorises the platform: the token for it.
    pub(crate) async fn authorized(&self, account: &str) -> String {
        let consent = json!({ "component": AGENCY, "account": account });
        let code = self.stage.control("authorize", consent).await["authorization_code"].clone();
        self.exchange(&code).await
    }

    /// The token for the account whose code it is.
    pub(crate) async fn exchange(&self, code: &Value) -> String {
        let body = json!({ "component_appid": AGENCY, "authorization_code": code });
        let info = self
            .platform("cgi-bin/component/api_query_auth", body)
            .await;
        text(&info["authorization_info"]["authorizer_access_token"])
    }

    /// A POST, or with null a GET.
    async fn send(&self, path: &str, token: &str, body: Value) -> Value {
        let joint = if path.contains('?') { '&' } else { '?' };
        let path = format!("/{path}{joint}access_token={token}");
        if body.is_null() {
            self.stage.get(&path).await
        } else {
            self.stage.post(&path, body).await
        }
    }

    /// With the token for the mini program.
    pub(crate) async fn on_behalf(&self, path: &str, body: Value) -> Value {
        self.send(path, &self.mini, body).await
    }

    /// The errcode of that.
    pub(crate) async fn code(&self, path: &str, body: Value) -> i64 {
        let answer = self.on_behalf(path, body).await;
        answer["errcode"].as_i64().unwrap_or(0)
    }

    /// With the platform's own token.
    pub(crate) async fn platform(&self, path: &str, body: Value) -> Value {
        self.send(path, &self.component, body).await
    }

    /// Commits a draft's code and submits it: the answer of submit_audit.
    pub(crate) async fn submit(&self, draft: i64) -> Value {
        self.platform("wxa/addtotemplate", json!({ "draft_id": draft }))
            .await;
        let list = self.platform("wxa/gettemplatelist", Value::Null).await;
        let template = list["template_list"].as_array().unwrap().last().unwrap();
        let commit = json!({
            "template_id": template["template_id"], "ext_json": "{}", "user_version": "1.0", "user_desc": "",
        });
        assert_eq!(self.code("wxa/commit", commit).await, 0);
        self.on_behalf("wxa/submit_audit", json!({})).await
    }

    /// Publishes a draft's code.
    pub(crate) async fn publish(&self, draft: i64) {
        self.submit(draft).await;
        self.stage
            .control("audit", json!({ "account": MINI }))
            .await;
        assert_eq!(self.code("wxa/release", json!({})).await, 0);
    }

    /// What get_authorizer_info says of the mini program.
    pub(crate) async fn info(&self) -> Value {
        let body = json!({ "component_appid": AGENCY, "authorizer_appid": MINI });
        let path = "cgi-bin/component/api_get_authorizer_info";
        self.platform(path, body).await["authorizer_info"].clone()
    }

    /// The clear text of the pushes of an event, oldest first.
    pub(crate) async fn pushed(&self, event: &str) -> Vec<String> {
        let log = self.stage.get("/sandbox/v1/pushes").await;
        let entries = log["pushes"].as_array().unwrap().iter();
        let texts = entries.map(|push| text(&push["clear"]));
        texts
            .filter(|t| t.contains(&format!("<![CDATA[{event}]]>")))
            .collect()
    }

    /// Uploads a file on behalf.
    pub(crate) async fn upload(
        &self,
        path: &str,
        part: &'static str,
        name: &str,
        bytes: Vec<u8>,
    ) -> Value {
        let joint = if path.contains('?') { '&' } else { '?' };
        let url = self
            .stage
            .url(&format!("/{path}{joint}access_token={}", self.mini));
        let file = Part::bytes(bytes).file_name(name.to_owned());
        let form = Form::new().part(part, file);
        let answer = self.stage.http.post(url).multipart(form).send().await;
        answer.unwrap().json().await.unwrap()
    }

    /// A temporary image: its id.
    pub(crate) async fn image(&self, bytes: usize) -> String {
        let path = "cgi-bin/media/upload?type=image";
        let answer = self.upload(path, "media", "a.png", vec![7; bytes]).await;
        text(&answer["media_id"])
    }
}
