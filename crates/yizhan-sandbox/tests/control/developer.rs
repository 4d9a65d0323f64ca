//! A developer's server for the tests: it opens what WeChat pushes and answers as each test wants.

use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::StatusCode,
    http::Uri,
    response::{IntoResponse, Response},
};
use serde_json::{Value, json};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
    time::Duration,
};
use yizhan_codec::{Crypt, Envelope, Format, KeyAge, Signed};
use yizhan_sandbox::{Sandbox, World};

pub(crate) const KEY: &str = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";
pub(crate) const TOKEN: &str = "pushtoken";
pub(crate) const COMPONENT: &str = "wx0000000000000001";
pub(crate) const SERVICE: &str = "wx1000000000000001";
pub(crate) const MINI: &str = "wx1000000000000002";
pub(crate) const ORIGINAL: &str = "gh_service00001";
pub(crate) const OPENID: &str = "oLiLei";

/// A push as the server got it.
#[derive(Clone, Debug)]
pub(crate) struct Push {
    pub(crate) path: String,
    pub(crate) query: HashMap<String, String>,
    pub(crate) body: String,
    /// Decrypted, when it was sealed and opens.
    pub(crate) clear: String,
    /// What the codec said.
    pub(crate) opened: Result<String, String>,
}

/// What the server answers.
#[derive(Clone, Debug)]
pub(crate) struct Turn {
    pub(crate) status: u16,
    pub(crate) body: String,
    pub(crate) delay: Duration,
}

impl Turn {
    pub(crate) fn body(text: impl Into<String>) -> Self {
        Self {
            status: 200,
            body: text.into(),
            delay: Duration::ZERO,
        }
    }
    pub(crate) fn status(status: u16) -> Self {
        Self {
            status,
            body: String::new(),
            delay: Duration::ZERO,
        }
    }
    pub(crate) fn late(self, ms: u64) -> Self {
        Self {
            delay: Duration::from_millis(ms),
            ..self
        }
    }
}

type Answer = Arc<dyn Fn(&Push, usize) -> Turn + Send + Sync>;

#[derive(Clone)]
struct Desk {
    receive_id: String,
    answer: Answer,
    seen: Arc<Mutex<Vec<Push>>>,
}

/// A running developer's server.
pub(crate) struct Developer {
    pub(crate) url: String,
    seen: Arc<Mutex<Vec<Push>>>,
    task: tokio::task::JoinHandle<()>,
}

impl Drop for Developer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Developer {
    /// Answers each push by a function of the push and of how many came before it.
    pub(crate) async fn start(
        receive_id: &str,
        answer: impl Fn(&Push, usize) -> Turn + Send + Sync + 'static,
    ) -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let seen = Arc::new(Mutex::new(Vec::new()));
        let desk = Desk {
            receive_id: receive_id.into(),
            answer: Arc::new(answer),
            seen: seen.clone(),
        };
        let router = Router::new().fallback(receive).with_state(desk);
        let task = tokio::spawn(async move {
            axum::serve(listener, router).await.unwrap();
        });
        Self { url, seen, task }
    }

    pub(crate) fn seen(&self) -> Vec<Push> {
        self.seen.lock().unwrap().clone()
    }
}

pub(crate) fn crypt(receive_id: &str) -> Crypt {
    Crypt::new(&TOKEN.into(), &KEY.into(), receive_id).unwrap()
}

async fn receive(State(desk): State<Desk>, uri: Uri, body: Bytes) -> Response {
    let query: HashMap<String, String> =
        form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes())
            .into_owned()
            .collect();
    let opened = open(&desk.receive_id, &query, &body);
    let text = String::from_utf8_lossy(&body).into_owned();
    let push = Push {
        path: uri.path().into(),
        query,
        clear: opened.clone().unwrap_or_else(|_| text.clone()),
        body: text,
        opened,
    };
    let before = {
        let mut seen = desk.seen.lock().unwrap();
        seen.push(push.clone());
        seen.len() - 1
    };
    let turn = (desk.answer)(&push, before);
    tokio::time::sleep(turn.delay).await;
    (StatusCode::from_u16(turn.status).unwrap(), turn.body).into_response()
}

fn open(receive_id: &str, query: &HashMap<String, String>, body: &[u8]) -> Result<String, String> {
    let envelope = Envelope::read(body).map_err(|e| e.to_string())?;
    let encrypt = envelope.encrypt.ok_or("no Encrypt")?;
    let get = |name: &str| query.get(name).map(String::as_str);
    let signed = Signed {
        msg_signature: get("msg_signature"),
        signature: get("signature"),
        timestamp: get("timestamp").unwrap_or_default(),
        nonce: get("nonce").unwrap_or_default(),
    };
    let opened = crypt(receive_id)
        .open(&signed, &encrypt)
        .map_err(|e| e.to_string())?;
    Ok(String::from_utf8(opened.into_inner().text).unwrap())
}

/// A member of a flat XML text.
pub(crate) fn member(xml: &str, name: &str) -> Option<String> {
    let inner = xml
        .split_once(&format!("<{name}>"))?
        .1
        .split_once(&format!("</{name}>"))?
        .0;
    let inner = inner.strip_prefix("<![CDATA[").unwrap_or(inner);
    Some(inner.strip_suffix("]]>").unwrap_or(inner).to_owned())
}

/// A clear text reply to a push.
pub(crate) fn text_reply(push: &Push, content: &str) -> String {
    format!(
        "<xml><ToUserName><![CDATA[{}]]></ToUserName><FromUserName><![CDATA[{}]]></FromUserName><CreateTime>1714112445</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[{content}]]></Content></xml>",
        member(&push.clear, "FromUserName").unwrap_or_default(),
        member(&push.clear, "ToUserName").unwrap_or_default(),
    )
}

/// Seals a clear reply for a push.
pub(crate) fn seal(receive_id: &str, push: &Push, clear: &str) -> String {
    let nonce = push.query.get("nonce").cloned().unwrap_or_default();
    crypt(receive_id)
        .seal(clear.as_bytes(), KeyAge::Current, 1_714_112_445, &nonce)
        .to_reply(Format::Xml)
}

/// A sandbox with its control API.
pub(crate) struct Wechat {
    pub(crate) sandbox: Sandbox,
    pub(crate) http: reqwest::Client,
}

impl Wechat {
    /// A world of one component, a service account and a mini program; no ticket is pushed unasked.
    pub(crate) async fn start(developer: &str, more: &str) -> Self {
        let world = format!(
            r#"
            [rules]
            ticket_interval = 0
            [[component]]
            app_id = "{COMPONENT}"
            token = "{TOKEN}"
            encoding_aes_key = "{KEY}"
            event_url = "{developer}/events"
            message_url = "{developer}/message/$APPID$?keep=1"
            name = "平台"
            [[account]]
            app_id = "{SERVICE}"
            original_id = "{ORIGINAL}"
            kind = "service"
            name = "服务号"
            [[account]]
            app_id = "{MINI}"
            original_id = "gh_mini00000001"
            kind = "mini_program"
            name = "小程序"
            [[user]]
            account = "{SERVICE}"
            openid = "{OPENID}"
            nickname = "李雷"
            {more}
            "#
        );
        Self::with(World::parse(&world).unwrap()).await
    }

    pub(crate) async fn with(world: World) -> Self {
        let sandbox = Sandbox::start("127.0.0.1:0", world).await.unwrap();
        let http = reqwest::Client::builder()
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .unwrap();
        Self { sandbox, http }
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("{}{path}", self.sandbox.base_url())
    }

    /// A control call that must be done.
    pub(crate) async fn post(&self, name: &str, body: Value) -> Value {
        let (status, answer) = self.call("POST", name, body).await;
        assert_eq!(status, 200, "{name}: {answer}");
        answer
    }

    /// A control call that must be refused.
    pub(crate) async fn refused(&self, name: &str, body: Value) -> String {
        let (status, answer) = self.call("POST", name, body).await;
        assert!((400..500).contains(&status), "{name}: {status} {answer}");
        let text = |member: &str| answer[member].as_str().unwrap_or_default().to_owned();
        format!("{status} {}: {}", text("error"), text("message"))
    }

    pub(crate) async fn get(&self, name: &str) -> Value {
        let (status, answer) = self.call("GET", name, Value::Null).await;
        assert_eq!(status, 200, "{name}: {answer}");
        answer
    }

    pub(crate) async fn call(&self, method: &str, name: &str, body: Value) -> (u16, Value) {
        let method = reqwest::Method::from_bytes(method.as_bytes()).unwrap();
        let mut request = self
            .http
            .request(method, self.url(&format!("/sandbox/v1/{name}")));
        if !body.is_null() {
            request = request.json(&body);
        }
        let response = request.send().await.unwrap();
        (response.status().as_u16(), response.json().await.unwrap())
    }

    /// The service account authorises the component.
    pub(crate) async fn authorize(&self, account: &str) -> Value {
        self.post(
            "authorize",
            json!({"component": COMPONENT, "account": account}),
        )
        .await
    }
}
