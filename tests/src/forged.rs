//! Pushes made by somebody who knows a platform's secrets, right or wrong, sent to a real gateway.

use crate::{folder, station, text, until};
use reqwest::{Client, Response, StatusCode};
use serde_json::Value;
use std::time::{SystemTime, UNIX_EPOCH};
use tempfile::TempDir;
use yizhan::{
    codec::{Crypt, KeyAge},
    core::SecretString,
    station::{ACCOUNT, COMPONENT, Control, Station, USER},
};

/// A gateway with an authorised account, and somebody who knows its secrets.
pub struct Play {
    /// Sandbox and gateway.
    pub station: Station,
    /// Sends what is forged.
    pub client: Client,
    /// What pushes are signed with.
    pub token: SecretString,
    /// What pushes are sealed with.
    pub aes_key: SecretString,
    _dir: TempDir,
}

/// A request of somebody who may not be WeChat.
pub struct Forged {
    /// Its parameters.
    pub query: Vec<(&'static str, String)>,
    /// Its body.
    pub body: String,
}

impl Forged {
    /// Changes a parameter.
    pub fn set(&mut self, name: &str, value: impl Into<String>) {
        let place = self.query.iter_mut().find(|(known, _)| *known == name);
        place.expect("a parameter").1 = value.into();
    }

    /// Leaves a parameter out.
    #[must_use]
    pub fn without(mut self, name: &str) -> Self {
        self.query.retain(|(known, _)| *known != name);
        self
    }

    /// The ciphertext in the envelope.
    #[must_use]
    pub fn encrypt(&self) -> &str {
        let start = self.body.find("<Encrypt><![CDATA[").expect("Encrypt") + 18;
        let end = self.body.rfind("]]></Encrypt>").expect("its end");
        &self.body[start..end]
    }
}

impl Play {
    /// In a folder of its own.
    pub async fn start() -> Self {
        let dir = folder();
        let mut station = station(&dir)
            .variable("YIZHAN_LOG_FORMAT", "json")
            .open()
            .await
            .expect("a station");
        station.start().await.expect("the gateway");
        let world = station
            .control()
            .get("world", &[])
            .await
            .expect("the world");
        let component = &world["components"][0];
        Self {
            client: Client::builder().no_proxy().build().expect("a client"),
            token: SecretString::from(text(component, "token")),
            aes_key: SecretString::from(text(component, "encoding_aes_key")),
            station,
            _dir: dir,
        }
    }

    /// The sandbox's control API.
    #[must_use]
    pub fn control(&self) -> &Control {
        self.station.control()
    }

    /// A message that is right in every way.
    #[must_use]
    pub fn right(&self, content: &str, receive_id: &str, age: i64) -> Forged {
        let crypt = Crypt::new(&self.token, &self.aes_key, receive_id).expect("keys");
        let (now, nonce) = (now() - age, "n0nce");
        let clear = format!(
            "<xml><ToUserName><![CDATA[gh_station]]></ToUserName><FromUserName><![CDATA[{USER}]]>\
             </FromUserName><CreateTime>{now}</CreateTime><MsgType><![CDATA[text]]></MsgType>\
             <Content><![CDATA[{content}]]></Content><MsgId>{}</MsgId></xml>",
            content
                .bytes()
                .fold(7_u64, |hash, byte| hash.wrapping_mul(31) + u64::from(byte))
                >> 8
        );
        let sealed = crypt.seal(clear.as_bytes(), KeyAge::Current, now, nonce);
        Forged {
            query: vec![
                ("signature", crypt.token().sign(KeyAge::Current, now, nonce)),
                ("timestamp", now.to_string()),
                ("nonce", nonce.to_owned()),
                ("encrypt_type", "aes".to_owned()),
                ("msg_signature", sealed.msg_signature.clone()),
            ],
            body: format!(
                "<xml><ToUserName><![CDATA[gh_station]]></ToUserName><Encrypt><![CDATA[{}]]></Encrypt></xml>",
                sealed.encrypt
            ),
        }
    }

    /// Posts it to the account's URL.
    pub async fn send(&self, push: &Forged) -> Response {
        let url = format!(
            "{}/wechat/message/{COMPONENT}/{ACCOUNT}",
            self.station.gateway_url()
        );
        let url = url::Url::parse_with_params(&url, &push.query).expect("an address");
        let request = self.client.post(url).body(push.body.clone());
        request.send().await.expect("an answer")
    }

    /// The log's lines about refused pushes.
    #[must_use]
    pub fn refusals(&self) -> Vec<Value> {
        let log = std::fs::read_to_string(self.station.log()).expect("the log");
        log.lines()
            .map(|line| serde_json::from_str::<Value>(line).expect("JSON in every line"))
            .filter(|line| line["message"] == "push refused")
            .collect()
    }

    /// Sends a push that must be refused by one check, which the log names.
    pub async fn refused(&self, push: &Forged, check: &str) -> Value {
        let before = self.refusals().len();
        let response = self.send(push).await;
        let status = response.status();
        assert!(status.is_client_error(), "{check}: answered {status}");
        let told = response.text().await.expect("a body");
        assert!(told.len() < 100, "the answer tells too much: {told}");
        until("a line in the log", async || self.refusals().len() > before).await;
        let line = self.refusals().pop().expect("a line");
        assert_eq!(line["check"], check, "{line}");
        assert_eq!(line["status"], status.as_u16());
        line
    }

    /// The resident memory of the gateway, in kB.
    pub fn memory(&mut self) -> u64 {
        let id = self
            .station
            .gateway()
            .expect("running")
            .id()
            .expect("running");
        let status = std::fs::read_to_string(format!("/proc/{id}/status")).expect("Linux");
        let line = status.lines().find(|line| line.starts_with("VmRSS:"));
        let number = line.and_then(|line| line.split_whitespace().nth(1));
        number.expect("VmRSS").parse().expect("kB")
    }

    /// The gateway still does its work.
    pub async fn works(&self) {
        let response = self.send(&self.right("still there", COMPONENT, 0)).await;
        assert_eq!(response.status(), StatusCode::OK);
    }
}

/// Seconds since 1970.
#[must_use]
pub fn now() -> i64 {
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .expect("after 1970");
    i64::try_from(now.as_secs()).expect("before the year 292277026596")
}
