//! The yardstick: an axum handler that does the same work with the same crates and nothing else.
//!
//! Signature, decryption, parsing, a text reply, encryption, signature. No freshness check, no
//! memory of repeats, no deadline, no limits.

use crate::sealed::{AES_KEY, COMPONENT, TOKEN};
use aes::cipher::{
    BlockModeDecrypt, BlockModeEncrypt, InnerIvInit, KeyInit, block_padding::NoPadding,
};
use axum::{Router, body::Bytes, extract::Query, http::StatusCode, routing::post};
use base64::{
    Engine, alphabet,
    engine::{GeneralPurpose, GeneralPurposeConfig},
};
use quick_xml::{Reader, events::Event};
use serde::Deserialize;
use sha1::{Digest, Sha1};
use std::{fmt::Write, sync::Arc};

const BASE64: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_allow_trailing_bits(true),
);

struct Keys {
    cipher: aes::Aes256,
    iv: [u8; 16],
}

#[derive(Deserialize)]
struct Signed {
    msg_signature: String,
    timestamp: String,
    nonce: String,
}

pub(crate) fn router() -> Router {
    let key = BASE64
        .decode(format!("{AES_KEY}="))
        .expect("the constant key is base64");
    let mut iv = [0; 16];
    iv.copy_from_slice(&key[..16]);
    let cipher = aes::Aes256::new_from_slice(&key).expect("the constant key has 32 bytes");
    let keys = Arc::new(Keys { cipher, iv });
    let handler = move |Query(signed): Query<Signed>, body: Bytes| {
        let keys = Arc::clone(&keys);
        async move { answer(&keys, &signed, &body).ok_or(StatusCode::BAD_REQUEST) }
    };
    Router::new().route("/wechat/message/{component}/{authorizer}", post(handler))
}

fn answer(keys: &Keys, signed: &Signed, body: &[u8]) -> Option<String> {
    let body = std::str::from_utf8(body).ok()?;
    let encrypt = member(body, "Encrypt")?;
    if signature(&signed.timestamp, &signed.nonce, &encrypt) != signed.msg_signature {
        return None;
    }
    let mut buffer = BASE64.decode(&encrypt).ok()?;
    let plain = cbc::Decryptor::inner_iv_init(keys.cipher.clone(), (&keys.iv).into())
        .decrypt_padded::<NoPadding>(&mut buffer)
        .ok()?;
    let padding = usize::from(*plain.last()?);
    let plain = plain.get(16..plain.len().checked_sub(padding)?)?;
    let (length, rest) = plain.split_first_chunk::<4>()?;
    let (text, receive_id) = rest.split_at_checked(u32::from_be_bytes(*length) as usize)?;
    if receive_id != COMPONENT.as_bytes() {
        return None;
    }
    let text = std::str::from_utf8(text).ok()?;
    let message = members(text)?;
    let get = |name: &str| {
        message
            .iter()
            .find(|(n, _)| n == name)
            .map(|(_, v)| v.as_str())
    };
    let reply = format!(
        "<xml><ToUserName><![CDATA[{}]]></ToUserName><FromUserName><![CDATA[{}]]></FromUserName>\
         <CreateTime>{}</CreateTime><MsgType><![CDATA[text]]></MsgType>\
         <Content><![CDATA[{}]]></Content></xml>",
        get("FromUserName")?,
        get("ToUserName")?,
        get("CreateTime")?,
        get("Content")?,
    );
    seal(keys, &reply, &signed.timestamp, &signed.nonce)
}

fn seal(keys: &Keys, reply: &str, timestamp: &str, nonce: &str) -> Option<String> {
    let length = u32::try_from(reply.len()).ok()?;
    let mut buffer = Vec::with_capacity(reply.len() + 96);
    buffer.resize(16, 0);
    getrandom::fill(&mut buffer).ok()?;
    buffer.extend_from_slice(&length.to_be_bytes());
    buffer.extend_from_slice(reply.as_bytes());
    buffer.extend_from_slice(COMPONENT.as_bytes());
    let padding = 32 - buffer.len() % 32;
    buffer.resize(buffer.len() + padding, padding as u8);
    let length = buffer.len();
    cbc::Encryptor::inner_iv_init(keys.cipher.clone(), (&keys.iv).into())
        .encrypt_padded::<NoPadding>(&mut buffer, length)
        .ok()?;
    let encrypt = BASE64.encode(&buffer);
    let signature = signature(timestamp, nonce, &encrypt);
    Some(format!(
        "<xml><Encrypt><![CDATA[{encrypt}]]></Encrypt>\
         <MsgSignature><![CDATA[{signature}]]></MsgSignature>\
         <TimeStamp>{timestamp}</TimeStamp><Nonce><![CDATA[{nonce}]]></Nonce></xml>"
    ))
}

fn signature(timestamp: &str, nonce: &str, encrypt: &str) -> String {
    let mut parts = [TOKEN, timestamp, nonce, encrypt];
    parts.sort_unstable();
    let mut sha1 = Sha1::new();
    for part in parts {
        sha1.update(part);
    }
    sha1.finalize()
        .iter()
        .fold(String::with_capacity(40), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        })
}

fn member(xml: &str, name: &str) -> Option<String> {
    members(xml)?
        .into_iter()
        .find(|(n, _)| n == name)
        .map(|(_, value)| value)
}

/// The root's members and their texts.
fn members(xml: &str) -> Option<Vec<(String, String)>> {
    let mut reader = Reader::from_str(xml);
    let mut all: Vec<(String, String)> = Vec::new();
    let mut depth = 0;
    loop {
        match reader.read_event().ok()? {
            Event::Start(start) => {
                depth += 1;
                if depth == 2 {
                    let name = start.name().0.to_owned();
                    all.push((name, String::new()));
                }
            }
            Event::End(_) => depth -= 1,
            Event::CData(text) if depth == 2 => {
                all.last_mut()?.1.push_str(&text);
            }
            Event::Text(text) if depth == 2 => {
                all.last_mut()?.1.push_str(&text);
            }
            Event::Eof => return Some(all),
            _ => {}
        }
    }
}
