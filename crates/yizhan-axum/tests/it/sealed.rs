//! Pushes as WeChat makes them: signed, sealed, in every mode and format.

use crate::support::{COMPONENT, crypt, crypt_for};
use axum::{body::Body, extract::Request};
use http::Method;
use yizhan_axum::Mode;
use yizhan_codec::{Crypt, Envelope, Format, KeyAge};

/// Makes pushes as WeChat does: sealed in XML, unless a test wants it otherwise.
pub(crate) struct Sealed {
    pub(crate) timestamp: i64,
    pub(crate) nonce: String,
    pub(crate) crypt: Crypt,
    pub(crate) mode: Mode,
}

impl Sealed {
    pub(crate) fn at(timestamp: i64) -> Self {
        Self {
            timestamp,
            nonce: "nonce1".to_owned(),
            crypt: crypt(),
            mode: Mode::Safe,
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

    /// Under the usual token and key, for somebody else than the platform.
    pub(crate) fn for_id(self, receive_id: &str) -> Self {
        self.crypt(crypt_for(receive_id))
    }

    pub(crate) fn mode(mut self, mode: Mode) -> Self {
        self.mode = mode;
        self
    }

    pub(crate) fn events(&self, xml: &str) -> Request {
        self.request("/wechat/events", "AppId", COMPONENT, xml.as_bytes())
    }

    pub(crate) fn message(&self, authorizer: &str, xml: &str) -> Request {
        self.push(&format!("/wechat/message/{COMPONENT}/{authorizer}"), xml)
    }

    /// A text for an account, in the mode and in the text's own format.
    pub(crate) fn push(&self, path: &str, text: &str) -> Request {
        let sealed = self.seal(text.as_bytes());
        let format = match text.starts_with('{') {
            true => Format::Json,
            false => Format::Xml,
        };
        let envelope = Envelope {
            format,
            app_id: None,
            to_user_name: Some("gh_account".into()),
            agent_id: None,
            encrypt: Some(sealed.encrypt.as_str().into()),
        };
        let (query, body) = match self.mode {
            Mode::Plain => {
                let (timestamp, nonce) = (self.timestamp, &self.nonce);
                let query = format!("timestamp={timestamp}&nonce={nonce}");
                (query, text.to_owned())
            }
            Mode::Compatible => {
                let body = sealed.to_compatible(format, text).unwrap();
                (query_of(&sealed), body)
            }
            _ => (query_of(&sealed), envelope.to_body()),
        };
        let signature = self.signature();
        let uri = format!("{path}?signature={signature}&openid=openid-1&{query}");
        post(&uri, body)
    }

    pub(crate) fn request(&self, path: &str, to: &str, name: &str, text: &[u8]) -> Request {
        let (query, encrypt) = self.parts(text);
        let body =
            format!("<xml><{to}>{name}</{to}><Encrypt><![CDATA[{encrypt}]]></Encrypt></xml>");
        post(&format!("{path}?{query}"), body)
    }

    /// WeChat's check of a URL (GET).
    pub(crate) fn echo(&self, path: &str, echostr: &str) -> String {
        let (timestamp, nonce) = (self.timestamp, &self.nonce);
        let signature = self.signature();
        format!(
            "{path}?signature={signature}&timestamp={timestamp}&nonce={nonce}&echostr={echostr}"
        )
    }

    /// The query and the ciphertext.
    pub(crate) fn parts(&self, text: &[u8]) -> (String, String) {
        let sealed = self.seal(text);
        (query_of(&sealed), sealed.encrypt)
    }

    fn seal(&self, text: &[u8]) -> yizhan_codec::Sealed {
        let (timestamp, nonce) = (self.timestamp, &self.nonce);
        self.crypt.seal(text, KeyAge::Current, timestamp, nonce)
    }

    fn signature(&self) -> String {
        let token = self.crypt.token();
        token.sign(KeyAge::Current, self.timestamp, &self.nonce)
    }
}

fn query_of(sealed: &yizhan_codec::Sealed) -> String {
    format!(
        "timestamp={}&nonce={}&encrypt_type=aes&msg_signature={}",
        sealed.timestamp, sealed.nonce, sealed.msg_signature
    )
}

pub(crate) fn post(uri: &str, body: impl Into<Body>) -> Request {
    let request = Request::builder().method(Method::POST).uri(uri);
    request.body(body.into()).unwrap()
}
