//! What the tests share: one platform, a stand-in for WeChat's API on a loopback port, sealed
//! requests, and the log as text.

use axum::{
    Json, Router,
    body::Body,
    extract::{Request, State},
    response::{IntoResponse as _, Response},
};
use http::{Method, StatusCode, header};
use http_body_util::BodyExt as _;
use serde_json::{Value, json};
use std::{
    collections::{HashMap, VecDeque},
    fmt::Write as _,
    io::Write,
    sync::{
        Arc, Mutex,
        atomic::{AtomicI64, Ordering},
    },
    time::{Duration, SystemTime},
};
use tower::ServiceExt as _;
use tracing_subscriber::fmt::MakeWriter;
use yizhan_axum::{PlatformConfig, Toolkit, ToolkitBuilder};
use yizhan_client::Hosts;
use yizhan_codec::{Crypt, Envelope, Format, KeyAge, Signed};
use yizhan_core::{Clock as _, ManualClock, UnixTime};

pub(crate) const COMPONENT: &str = "wxplatform0000001";
pub(crate) const AUTHORIZER: &str = "wxaccount00000001";
pub(crate) const TOKEN: &str = "callbacktoken";
pub(crate) const KEY: &str = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";
pub(crate) const SECRET: &str = "component-secret-canary";
pub(crate) const NOW: i64 = 1_790_000_000;

pub(crate) fn platform() -> PlatformConfig {
    PlatformConfig::new(COMPONENT, SECRET, TOKEN, KEY)
}

pub(crate) fn crypt() -> Crypt {
    Crypt::new(&TOKEN.into(), &KEY.into(), COMPONENT).unwrap()
}

/// A toolkit, its clock, its WeChat and its log.
pub(crate) struct World {
    pub(crate) toolkit: Toolkit,
    pub(crate) router: Router,
    pub(crate) clock: Arc<ManualClock>,
    pub(crate) wechat: WeChat,
    pub(crate) log: Log,
    _capture: tracing::subscriber::DefaultGuard,
}

impl World {
    pub(crate) async fn new(build: impl FnOnce(ToolkitBuilder) -> ToolkitBuilder) -> Self {
        Self::with(WeChat::start().await, build).await
    }

    pub(crate) async fn with(
        wechat: WeChat,
        build: impl FnOnce(ToolkitBuilder) -> ToolkitBuilder,
    ) -> Self {
        let (log, capture) = Log::capture();
        let clock = Arc::new(ManualClock::new(UnixTime(NOW)));
        let builder = Toolkit::builder()
            .platform(platform())
            .public_url("https://example.com")
            .hosts(wechat.hosts())
            .clock(clock.clone());
        let toolkit = build(builder).start().await.unwrap();
        let router = toolkit.router();
        Self {
            toolkit,
            router,
            clock,
            wechat,
            log,
            _capture: capture,
        }
    }

    pub(crate) async fn send(&self, request: Request) -> Answer {
        Answer::of(self.router.clone().oneshot(request).await.unwrap()).await
    }

    pub(crate) async fn get(&self, uri: &str) -> Answer {
        self.send(Request::get(uri).body(Body::empty()).unwrap())
            .await
    }

    /// Pushes a notice, sealed now.
    pub(crate) async fn notice(&self, info_type: &str, members: &str) -> Answer {
        let xml = notice_xml(self.clock.now().0, info_type, members);
        self.send(Sealed::at(self.clock.now().0).events(&xml)).await
    }

    /// Pushes a text message to the account, sealed now.
    pub(crate) async fn text(&self, msg_id: u64, content: &str) -> Answer {
        let xml = text_xml(msg_id, content);
        self.send(Sealed::at(self.clock.now().0).message(AUTHORIZER, &xml))
            .await
    }

    /// A ticket, and waits until it is taken in.
    pub(crate) async fn with_ticket(self) -> Self {
        let answer = self
            .notice(
                "component_verify_ticket",
                "<ComponentVerifyTicket>ticket@@@canary</ComponentVerifyTicket>",
            )
            .await;
        assert_eq!(answer.text(), "200 OK\nsuccess");
        self.wechat
            .called("/cgi-bin/component/api_component_token")
            .await;
        self
    }

    /// A ticket, and the account authorised.
    pub(crate) async fn authorized(self) -> Self {
        let world = self.with_ticket().await;
        let answer = world
            .notice(
                "authorized",
                &authorized_members(AUTHORIZER, "code@@@canary"),
            )
            .await;
        assert_eq!(answer.text(), "200 OK\nsuccess");
        until(|| {
            !world
                .toolkit
                .keeper()
                .authorizers(&COMPONENT.into())
                .is_empty()
        })
        .await;
        world
    }
}

pub(crate) fn notice_xml(time: i64, info_type: &str, members: &str) -> String {
    format!(
        "<xml><AppId>{COMPONENT}</AppId><CreateTime>{time}</CreateTime>\
         <InfoType><![CDATA[{info_type}]]></InfoType>{members}</xml>"
    )
}

pub(crate) fn authorized_members(authorizer: &str, code: &str) -> String {
    format!(
        "<AuthorizerAppid>{authorizer}</AuthorizerAppid><AuthorizationCode>{code}</AuthorizationCode>\
         <AuthorizationCodeExpiredTime>{}</AuthorizationCodeExpiredTime>\
         <PreAuthCode>preauthcode@@@canary</PreAuthCode>",
        NOW + 3600
    )
}

pub(crate) fn text_xml(msg_id: u64, content: &str) -> String {
    format!(
        "<xml><ToUserName>gh_account</ToUserName><FromUserName>openid-1</FromUserName>\
         <CreateTime>{NOW}</CreateTime><MsgType>text</MsgType><Content><![CDATA[{content}]]></Content>\
         <MsgId>{msg_id}</MsgId></xml>"
    )
}

/// Makes sealed requests as WeChat does.
pub(crate) struct Sealed {
    pub(crate) timestamp: i64,
    pub(crate) nonce: String,
    pub(crate) crypt: Crypt,
}

impl Sealed {
    pub(crate) fn at(timestamp: i64) -> Self {
        Self {
            timestamp,
            nonce: "nonce1".to_owned(),
            crypt: crypt(),
        }
    }

    pub(crate) fn nonce(mut self, nonce: &str) -> Self {
        nonce.clone_into(&mut self.nonce);
        self
    }

    pub(crate) fn crypt(mut self, crypt: Crypt) -> Self {
        self.crypt = crypt;
        self
    }

    pub(crate) fn events(&self, xml: &str) -> Request {
        self.request("/wechat/events", "AppId", COMPONENT, xml.as_bytes())
    }

    pub(crate) fn message(&self, authorizer: &str, xml: &str) -> Request {
        let path = format!("/wechat/message/{COMPONENT}/{authorizer}");
        self.request(&path, "ToUserName", "gh_account", xml.as_bytes())
    }

    pub(crate) fn request(&self, path: &str, to: &str, name: &str, text: &[u8]) -> Request {
        let (query, encrypt) = self.parts(text);
        let body =
            format!("<xml><{to}>{name}</{to}><Encrypt><![CDATA[{encrypt}]]></Encrypt></xml>");
        post(&format!("{path}?{query}"), body)
    }

    /// The query and the ciphertext.
    pub(crate) fn parts(&self, text: &[u8]) -> (String, String) {
        let sealed = self
            .crypt
            .seal(text, KeyAge::Current, self.timestamp, &self.nonce);
        let query = format!(
            "timestamp={}&nonce={}&encrypt_type=aes&msg_signature={}",
            self.timestamp, self.nonce, sealed.msg_signature
        );
        (query, sealed.encrypt)
    }
}

pub(crate) fn post(uri: &str, body: impl Into<Body>) -> Request {
    let request = Request::builder().method(Method::POST).uri(uri);
    request.body(body.into()).unwrap()
}

/// An HTTP answer, read.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: http::HeaderMap,
    pub(crate) body: String,
}

impl Answer {
    pub(crate) async fn of(response: Response) -> Self {
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.unwrap().to_bytes();
        Self {
            status: parts.status,
            headers: parts.headers,
            body: String::from_utf8(bytes.to_vec()).unwrap(),
        }
    }

    /// Status and body, for a snapshot.
    pub(crate) fn text(&self) -> String {
        format!("{}\n{}", self.status, self.body.trim_end())
    }

    /// Status and where it leads.
    pub(crate) fn location(&self) -> String {
        let location = self.headers.get(header::LOCATION);
        format!(
            "{}\n{}",
            self.status,
            location.map_or("", |v| v.to_str().unwrap())
        )
    }

    /// Opens a sealed reply as WeChat does, and checks the nonce.
    pub(crate) fn opened(&self, nonce: &str) -> String {
        self.opened_by(&crypt(), nonce)
    }

    pub(crate) fn opened_by(&self, crypt: &Crypt, nonce: &str) -> String {
        assert_eq!(self.status, StatusCode::OK, "{}", self.body);
        let envelope = Envelope::read(self.body.as_bytes()).unwrap();
        assert_eq!(envelope.format, Format::Xml);
        let member = |name: &str| {
            let (_, rest) = self.body.split_once(&format!("<{name}>")).unwrap();
            let (value, _) = rest.split_once(&format!("</{name}>")).unwrap();
            let value = value
                .trim_start_matches("<![CDATA[")
                .trim_end_matches("]]>");
            value.to_owned()
        };
        assert_eq!(member("Nonce"), nonce);
        let signed = Signed {
            msg_signature: Some(&member("MsgSignature")),
            signature: None,
            timestamp: &member("TimeStamp"),
            nonce,
        };
        let opened = crypt.open(&signed, &envelope.encrypt.unwrap()).unwrap();
        String::from_utf8(opened.into_inner().text).unwrap()
    }
}

/// A stand-in for WeChat's API.
#[derive(Clone)]
pub(crate) struct WeChat {
    shared: Arc<Shared>,
}

struct Shared {
    base: String,
    calls: Mutex<Vec<Call>>,
    scripted: Mutex<HashMap<String, VecDeque<Value>>>,
    ahead: AtomicI64,
}

#[derive(Clone, Debug)]
pub(crate) struct Call {
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) body: Value,
}

impl WeChat {
    pub(crate) async fn start() -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let wechat = Self {
            shared: Arc::new(Shared {
                base,
                calls: Mutex::default(),
                scripted: Mutex::default(),
                ahead: AtomicI64::new(0),
            }),
        };
        let app = Router::new().fallback(answer).with_state(wechat.clone());
        tokio::spawn(async move { axum::serve(listener, app).await });
        wechat
    }

    pub(crate) fn hosts(&self) -> Hosts {
        let mut hosts = Hosts::all_at(self.shared.base.parse().unwrap());
        hosts.mp = "https://mp.weixin.qq.com".parse().unwrap();
        hosts.open = "https://open.weixin.qq.com".parse().unwrap();
        hosts
    }

    /// The next answer of a path.
    pub(crate) fn script(&self, path: &str, answer: Value) {
        let mut scripted = self.shared.scripted.lock().unwrap();
        scripted
            .entry(path.to_owned())
            .or_default()
            .push_back(answer);
    }

    /// Lets WeChat's clock be so many seconds ahead of the machine's.
    pub(crate) fn ahead(&self, seconds: i64) {
        self.shared.ahead.store(seconds, Ordering::Relaxed);
    }

    pub(crate) fn calls(&self, path: &str) -> Vec<Call> {
        let calls = self.shared.calls.lock().unwrap();
        calls
            .iter()
            .filter(|call| call.path == path)
            .cloned()
            .collect()
    }

    /// Waits for a call.
    pub(crate) async fn called(&self, path: &str) -> Call {
        until(|| !self.calls(path).is_empty()).await;
        self.calls(path).pop().unwrap()
    }
}

async fn answer(State(wechat): State<WeChat>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let bytes = body.collect().await.unwrap().to_bytes();
    let body: Value = serde_json::from_slice(&bytes).unwrap_or(Value::Null);
    let path = parts.uri.path().to_owned();
    wechat.shared.calls.lock().unwrap().push(Call {
        path: path.clone(),
        query: parts.uri.query().unwrap_or_default().to_owned(),
        body: body.clone(),
    });
    let scripted = wechat
        .shared
        .scripted
        .lock()
        .unwrap()
        .get_mut(&path)
        .and_then(VecDeque::pop_front);
    let answer = Json(scripted.unwrap_or_else(|| usual(&path, &body)));
    let ahead = u64::try_from(wechat.shared.ahead.load(Ordering::Relaxed)).unwrap();
    let date = SystemTime::now() + Duration::from_secs(ahead);
    ([(header::DATE, httpdate::fmt_http_date(date))], answer).into_response()
}

fn usual(path: &str, body: &Value) -> Value {
    let name = path
        .trim_start_matches("/cgi-bin/")
        .trim_start_matches("component/");
    match name.trim_start_matches("api_") {
        "component_token" => {
            json!({"component_access_token": "component-token-canary", "expires_in": 7200})
        }
        "create_preauthcode" => {
            json!({"pre_auth_code": "preauthcode@@@canary", "expires_in": 1800})
        }
        "query_auth" => {
            let code = body["authorization_code"].as_str().unwrap_or_default();
            let authorizer = code
                .split_once('/')
                .map_or(AUTHORIZER, |(account, _)| account);
            json!({"authorization_info": {
                "authorizer_appid": authorizer,
                "authorizer_access_token": format!("token-canary-of-{authorizer}"),
                "expires_in": 7200,
                "authorizer_refresh_token": "refreshtoken@@@canary",
                "func_info": [{"funcscope_category": {"id": 1}}],
            }})
        }
        "get_authorizer_info" => json!({
            "authorizer_info": {"nick_name": "n", "service_type_info": {"id": 2}, "user_name": "gh_account"},
            "authorization_info": {"authorizer_appid": AUTHORIZER, "authorizer_refresh_token": "refreshtoken@@@canary"},
        }),
        "get_authorizer_list" => json!({"total_count": 0, "list": []}),
        "ticket/getticket" => {
            json!({"errcode": 0, "errmsg": "ok", "ticket": "jsapi-ticket-canary", "expires_in": 7200})
        }
        "/sns/oauth2/component/access_token" => json!({
            "access_token": "user-token-canary", "expires_in": 7200, "refresh_token": "user-refresh-canary",
            "openid": "openid-1", "scope": "snsapi_base",
        }),
        _ => json!({"errcode": 0, "errmsg": "ok"}),
    }
}

/// The log of this thread as text.
#[derive(Clone, Default)]
pub(crate) struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    pub(crate) fn capture() -> (Self, tracing::subscriber::DefaultGuard) {
        let log = Self::default();
        let subscriber = tracing_subscriber::fmt()
            .with_max_level(tracing::Level::TRACE)
            .with_ansi(false)
            .without_time()
            .with_writer(log.clone())
            .finish();
        (log, tracing::subscriber::set_default(subscriber))
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap()).into_owned()
    }

    /// Lines of this crate that hold a text, without the level.
    pub(crate) fn lines(&self, with: &str) -> String {
        let text = self.text();
        let mut lines = String::new();
        for line in text
            .lines()
            .filter(|l| l.contains("yizhan_axum") && l.contains(with))
        {
            let _ = writeln!(lines, "{}", line.trim());
        }
        lines
    }
}

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;
    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

/// Waits until a condition holds, up to 10 s.
pub(crate) async fn until(condition: impl Fn() -> bool) {
    let waiting = async {
        while !condition() {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    };
    let waited = tokio::time::timeout(Duration::from_secs(10), waiting).await;
    waited.expect("the condition holds within 10 s");
}
