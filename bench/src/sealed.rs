//! The pushes of the load: each with its own message id, nonce and signature.

use std::sync::atomic::{AtomicU64, Ordering};
use yizhan::{
    codec::{Crypt, KeyAge},
    core::SecretString,
};

pub(crate) const COMPONENT: &str = "wx7a1e0c5d2b9f4e38";
pub(crate) const ACCOUNT: &str = "wx3f8d6b1a9c2e7045";
pub(crate) const TOKEN: &str = "benchmarktoken";
pub(crate) const AES_KEY: &str = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";

/// What a user writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Text {
    /// As most messages are: about 300 bytes in the clear.
    Short,
    /// 700 bytes of Chinese: about 1 KB in the clear.
    Long,
    /// 700 bytes of Latin letters.
    Latin,
}

impl Text {
    pub(crate) const ALL: [Self; 3] = [Self::Short, Self::Long, Self::Latin];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Short => "short",
            Self::Long => "long",
            Self::Latin => "latin",
        }
    }

    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|text| text.name() == name)
    }

    fn content(self) -> String {
        match self {
            Self::Short => "你好，请问今天几点关门？".to_owned(),
            Self::Long => "驿".repeat(233),
            Self::Latin => "station ".repeat(88),
        }
    }
}

/// The platform's codec.
pub(crate) fn crypt() -> Crypt {
    Crypt::new(
        &SecretString::from(TOKEN),
        &SecretString::from(AES_KEY),
        COMPONENT,
    )
    .expect("the constant key is well-formed")
}

/// A text message as WeChat writes it.
pub(crate) fn message(text: Text, id: u64, now: i64) -> String {
    let text = text.content();
    format!(
        "<xml><ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>\
         <FromUserName><![CDATA[oBench_{:08}_abcdefghijk]]></FromUserName>\
         <CreateTime>{now}</CreateTime><MsgType><![CDATA[text]]></MsgType>\
         <Content><![CDATA[{text}]]></Content><MsgId>{id}</MsgId></xml>",
        id % 10_000
    )
}

/// A push: its query and its body.
pub(crate) struct Push {
    pub(crate) query: String,
    pub(crate) body: String,
}

pub(crate) fn pushes(text: Text, count: u64) -> impl Iterator<Item = Push> {
    static RUN: AtomicU64 = AtomicU64::new(0);
    let crypt = crypt();
    let now = now();
    // Another run is another set of messages, also for a store that remembers.
    let run = now.unsigned_abs() * 1_000 + RUN.fetch_add(1, Ordering::Relaxed);
    (0..count).map(move |n| {
        let clear = message(text, run * 1_000_000 + n, now);
        let nonce = format!("{}", 100_000_000 + n);
        let sealed = crypt.seal(clear.as_bytes(), KeyAge::Current, now, &nonce);
        let plain = crypt.token().sign(KeyAge::Current, now, &nonce);
        Push {
            query: format!(
                "signature={plain}&timestamp={now}&nonce={nonce}&openid=oBench\
                 &encrypt_type=aes&msg_signature={}",
                sealed.msg_signature
            ),
            body: format!(
                "<xml><ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>\
                 <Encrypt><![CDATA[{}]]></Encrypt></xml>",
                sealed.encrypt
            ),
        }
    })
}

/// Whole HTTP requests, ready to be written to a connection.
pub(crate) fn requests(path: &str, text: Text, count: u64) -> Vec<Vec<u8>> {
    pushes(text, count)
        .map(|Push { query, body }| {
            let length = body.len();
            format!(
                "POST {path}?{query} HTTP/1.1\r\nHost: 127.0.0.1\r\n\
                 Content-Type: text/xml\r\nContent-Length: {length}\r\n\r\n{body}"
            )
            .into_bytes()
        })
        .collect()
}

pub(crate) fn now() -> i64 {
    std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(0))
}
