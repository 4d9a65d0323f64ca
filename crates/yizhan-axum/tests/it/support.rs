//! What the tests share: one platform, a stand-in for WeChat's API on a loopback port, sealed
//! requests, and the log as text.

pub(crate) use crate::sealed::{Sealed, post};
use crate::wechat::WeChat;
use axum::{Router, body::Body, extract::Request, response::Response};
use http::{StatusCode, header};
use http_body_util::BodyExt as _;
use std::{
    fmt::Write as _,
    io::Write,
    sync::{Arc, Mutex},
    time::Duration,
};
use tower::ServiceExt as _;
use tracing_subscriber::fmt::MakeWriter;
use yizhan_axum::{PlatformConfig, Toolkit, ToolkitBuilder};
use yizhan_codec::{Crypt, ReplyEnvelope};
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
    crypt_for(COMPONENT)
}

pub(crate) fn crypt_for(receive_id: &str) -> Crypt {
    Crypt::new(&TOKEN.into(), &KEY.into(), receive_id).unwrap()
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

    /// Sends what must be refused, with a 4xx, a reason, and one line in the log that names the check.
    pub(crate) async fn refused(&self, request: Request) -> String {
        let before = self.log.lines("push refused").lines().count();
        let answer = self.send(request).await;
        assert!(answer.status.is_client_error(), "{}", answer.text());
        let lines = self.log.lines("push refused");
        let mut lines = lines.lines().skip(before);
        let line = lines.next().expect("the refusal is in the log");
        assert_eq!(lines.next(), None);
        let (_, check) = line.split_once("check=").unwrap();
        let check = check.split(' ').next().unwrap();
        format!("{}\nlog: {check}", answer.text())
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
        let reply = ReplyEnvelope::read(self.body.as_bytes()).unwrap();
        assert_eq!(reply.nonce.as_deref(), Some(nonce));
        let opened = crypt.open(&reply.signed(), reply.encrypt.as_deref().unwrap());
        let opened = opened.unwrap();
        String::from_utf8(opened.into_inner().text).unwrap()
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

/// Waits until a condition holds, up to a minute: the machine may be busy.
pub(crate) async fn until(condition: impl Fn() -> bool) {
    let waiting = async {
        while !condition() {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    };
    let waited = tokio::time::timeout(Duration::from_secs(60), waiting).await;
    waited.expect("the condition holds within a minute");
}
