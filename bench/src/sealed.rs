//! The pushes of the load: each with its own message id, nonce and signature.

use yizhan::{
    codec::{Crypt, KeyAge},
    core::SecretString,
};

pub(crate) const COMPONENT: &str = "wx7a1e0c5d2b9f4e38";
pub(crate) const ACCOUNT: &str = "wx3f8d6b1a9c2e7045";
pub(crate) const TOKEN: &str = "benchmarktoken";
pub(crate) const AES_KEY: &str = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";
/// About 1 KB in the clear.
const TEXT_BYTES: usize = 700;

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
pub(crate) fn message(id: u64, now: i64) -> String {
    let text = "驿".repeat(TEXT_BYTES / 3);
    format!(
        "<xml><ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>\
         <FromUserName><![CDATA[oBench_{:08}_abcdefghijk]]></FromUserName>\
         <CreateTime>{now}</CreateTime><MsgType><![CDATA[text]]></MsgType>\
         <Content><![CDATA[{text}]]></Content><MsgId>{id}</MsgId></xml>",
        id % 10_000
    )
}

/// Whole HTTP requests, ready to be written to a connection.
pub(crate) fn requests(path: &str, count: u64) -> Vec<Vec<u8>> {
    let crypt = crypt();
    let now = now();
    // Another run is another set of messages, also for a store that remembers.
    let base = now.unsigned_abs() * 1_000_000;
    (0..count)
        .map(|n| {
            let clear = message(base + n, now);
            let nonce = format!("{}", 100_000_000 + n);
            let sealed = crypt.seal(clear.as_bytes(), KeyAge::Current, now, &nonce);
            let plain = crypt.sign_plain(KeyAge::Current, now, &nonce);
            let body = format!(
                "<xml><ToUserName><![CDATA[gh_0123456789ab]]></ToUserName>\
                 <Encrypt><![CDATA[{}]]></Encrypt></xml>",
                sealed.encrypt
            );
            format!(
                "POST {path}?signature={plain}&timestamp={now}&nonce={nonce}&openid=oBench\
                 &encrypt_type=aes&msg_signature={} HTTP/1.1\r\nHost: 127.0.0.1\r\n\
                 Content-Type: text/xml\r\nContent-Length: {}\r\n\r\n{body}",
                sealed.msg_signature,
                body.len()
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
