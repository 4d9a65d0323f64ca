//! A toolkit that serves on a loopback port, and a sandbox that plays WeChat for it.

use serde_json::{Value, json};
use std::net::SocketAddr;
use yizhan_axum::{Toolkit, ToolkitBuilder};
use yizhan_client::Hosts;
use yizhan_sandbox::{Sandbox, World};

/// The sandbox's control API.
pub(crate) struct Control {
    pub(crate) http: reqwest::Client,
    base: String,
}

impl Control {
    pub(crate) fn of(sandbox: &Sandbox) -> Self {
        let http = reqwest::Client::builder().no_proxy().tls_certs_only([]);
        let http = http.redirect(reqwest::redirect::Policy::none());
        Self {
            http: http.build().unwrap(),
            base: sandbox.base_url().to_owned(),
        }
    }

    pub(crate) async fn post(&self, call: &str, body: Value) -> Value {
        let url = format!("{}/sandbox/v1/{call}", self.base);
        let sent = self.http.post(url).body(body.to_string());
        let sent = sent.header("content-type", "application/json");
        let answer = sent.send().await.unwrap().text().await.unwrap();
        serde_json::from_str(&answer).unwrap()
    }

    pub(crate) async fn get(&self, call: &str) -> Value {
        let url = format!("{}/sandbox/v1/{call}", self.base);
        let answer = self.http.get(url).send().await.unwrap();
        serde_json::from_str(&answer.text().await.unwrap()).unwrap()
    }
}

/// Both, and what the world says of the toolkit's address.
pub(crate) struct Stage {
    pub(crate) control: Control,
    pub(crate) toolkit: Toolkit,
    /// Where the toolkit is.
    pub(crate) url: String,
    serving: tokio::task::JoinHandle<()>,
    _sandbox: Sandbox,
}

impl Stage {
    /// `world` is a world file in which `$URL` stands for the toolkit's address.
    pub(crate) async fn new(
        world: &str,
        build: impl FnOnce(ToolkitBuilder) -> ToolkitBuilder,
    ) -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let world = format!(
            "rules = {{ ticket_interval = 0 }}\n{}",
            world.replace("$URL", &url)
        );
        let world = World::parse(&world).unwrap();
        let sandbox = Sandbox::start("127.0.0.1:0", world).await.unwrap();
        let hosts = Hosts::all_at(sandbox.base_url().parse().unwrap());
        let builder = Toolkit::builder().hosts(hosts).public_url(&url);
        let toolkit = build(builder).start().await.unwrap();
        let service = toolkit
            .router()
            .into_make_service_with_connect_info::<SocketAddr>();
        let serving = tokio::spawn(async move { axum::serve(listener, service).await.unwrap() });
        Self {
            control: Control::of(&sandbox),
            toolkit,
            url,
            serving,
            _sandbox: sandbox,
        }
    }

    /// That WeChat confirms every URL of somebody: `{"account": …}`, `{"suite": …}`.
    pub(crate) async fn confirms(&self, whose: Value) {
        let verified = self.control.post("verify", whose).await;
        assert_eq!(verified["passed"], true, "{verified:#}");
    }

    /// The reply to a text, which WeChat accepts.
    pub(crate) async fn says(&self, account: &str, content: &str) -> Value {
        let message = json!({"account": account, "type": "text", "content": content});
        let said = self.control.post("message", message).await;
        assert_eq!(said["delivery"]["accepted"], true, "{said:#}");
        assert_eq!(said["reply"]["accepted"], true, "{said:#}");
        said["reply"].clone()
    }

    /// That no forged push gets in.
    pub(crate) async fn refuses_forged(&self, account: &str, ways: &[&str]) {
        for way in ways {
            let message = json!({"account": account, "type": "text", "content": "x", "forge": way});
            let said = self.control.post("message", message).await;
            assert_eq!(said["refused"], true, "{way}: {said:#}");
        }
    }

    /// What somebody has got.
    pub(crate) async fn inbox(&self, user: &str) -> Vec<Value> {
        let inbox = self.control.get(&format!("inbox?user={user}")).await;
        inbox["messages"].as_array().unwrap().clone()
    }

    /// The first message to somebody that was no passive reply; waits for it, a minute at most.
    pub(crate) async fn sent_to(&self, user: &str) -> String {
        for _ in 0..3_000 {
            let inbox = self.inbox(user).await;
            if let Some(sent) = inbox.iter().find(|one| one["by"] == "api") {
                return sent["message"].to_string();
            }
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
        panic!("no message was sent to {user} in a minute");
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        self.serving.abort();
    }
}
