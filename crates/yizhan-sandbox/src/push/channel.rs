//! A channel that pushes go by: where to, under which names and keys, in which mode and format.

use super::body::{Body, cdata};
use crate::{reply::judge::Protection, state::tokens::random_words};
use serde_json::Value;
use std::fmt::Write as _;
use yizhan_codec::{Crypt, Format, KeyAge};

/// The name on the outside of an envelope.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Outside {
    /// Events of a component: its app id.
    AppId(String),
    /// Everything else of WeChat's: an original id.
    ToUserName(String),
    /// WeCom: a corp or suite id, and the application.
    Work {
        /// Corp or suite.
        to: String,
        /// Empty for a suite.
        agent: String,
    },
}

/// Where pushes of one kind go and how they are protected.
#[derive(Clone)]
pub(crate) struct Channel {
    /// The address; WeChat's parameters are added to its query.
    pub(crate) url: url::Url,
    /// Which name is outside.
    pub(crate) outside: Outside,
    /// Token of the signatures.
    pub(crate) token: String,
    /// The EncodingAESKey.
    pub(crate) key: String,
    /// Seals under the right receive id.
    pub(crate) crypt: Crypt,
    /// Clear, both or sealed.
    pub(crate) protection: Protection,
    /// XML or JSON.
    pub(crate) format: Format,
    /// The user in the query of messages and events.
    pub(crate) openid: Option<String>,
}

/// One push, ready to be sent.
pub(crate) struct Wire {
    /// With WeChat's query.
    pub(crate) url: url::Url,
    /// `text/xml` or `application/json`.
    pub(crate) content_type: &'static str,
    /// As sent.
    pub(crate) body: String,
    /// The `nonce` of the query.
    pub(crate) nonce: String,
}

impl Channel {
    /// Writes a push for this channel at a time, under a new nonce.
    pub(crate) fn write(&self, body: &Body, clear: &str, now: i64) -> Wire {
        let nonce = new_nonce();
        let timestamp = now.to_string();
        let signature = plain_signature(&self.token, &timestamp, &nonce);
        let mut url = self.url.clone();
        {
            let mut query = url.query_pairs_mut();
            if !matches!(self.outside, Outside::Work { .. }) {
                query.append_pair("signature", &signature);
            }
            query.append_pair("timestamp", &timestamp);
            query.append_pair("nonce", &nonce);
            if let Some(openid) = &self.openid {
                query.append_pair("openid", openid);
            }
        }
        let text = match self.protection {
            Protection::Plain => clear.to_owned(),
            Protection::Compatible | Protection::Safe => {
                let sealed = self
                    .crypt
                    .seal(clear.as_bytes(), KeyAge::Current, now, &nonce);
                let mut query = url.query_pairs_mut();
                if !matches!(self.outside, Outside::Work { .. }) {
                    query.append_pair("encrypt_type", "aes");
                }
                query.append_pair("msg_signature", &sealed.msg_signature);
                drop(query);
                if self.protection == Protection::Safe {
                    self.envelope(&sealed.encrypt)
                } else {
                    both(body, clear, &sealed.encrypt, self.format)
                }
            }
        };
        let content_type = match self.format {
            Format::Xml => "text/xml",
            Format::Json => "application/json",
        };
        Wire {
            url,
            content_type,
            body: text,
            nonce,
        }
    }

    fn envelope(&self, encrypt: &str) -> String {
        let (name, id) = match &self.outside {
            Outside::AppId(id) => ("AppId", id),
            Outside::ToUserName(id) | Outside::Work { to: id, .. } => ("ToUserName", id),
        };
        let agent = match &self.outside {
            Outside::Work { agent, .. } => Some(agent),
            _ => None,
        };
        if self.format == Format::Json {
            let mut envelope = Body::default()
                .with(name, id.as_str())
                .with("Encrypt", encrypt);
            if let Some(agent) = agent {
                envelope.set("AgentID", agent.as_str());
            }
            return envelope.to_json();
        }
        let mut out = format!("<xml>\n    <{name}>");
        cdata(&mut out, id, false);
        let _ = writeln!(out, "</{name}>");
        if let Some(agent) = agent {
            out.push_str("    <AgentID>");
            cdata(&mut out, agent, false);
            out.push_str("</AgentID>\n");
        }
        out.push_str("    <Encrypt>");
        cdata(&mut out, encrypt, false);
        out.push_str("</Encrypt>\n</xml>\n");
        out
    }
}

/// The body of compatible mode: all clear members and the ciphertext.
fn both(body: &Body, clear: &str, encrypt: &str, format: Format) -> String {
    match format {
        Format::Json => body.clone().with("Encrypt", Value::from(encrypt)).to_json(),
        Format::Xml => {
            let mut out = clear.strip_suffix("</xml>").unwrap_or(clear).to_owned();
            out.push_str("<Encrypt>");
            cdata(&mut out, encrypt, false);
            out.push_str("</Encrypt></xml>");
            out
        }
    }
}

/// Nine or ten digits, as WeChat's nonces are.
fn new_nonce() -> String {
    let [number, _] = random_words();
    number.to_string()
}

/// `signature`: over token, timestamp and nonce only.
pub(crate) fn plain_signature(token: &str, timestamp: &str, nonce: &str) -> String {
    use sha1::{Digest, Sha1};
    let mut parts = [token, timestamp, nonce];
    parts.sort_unstable();
    Sha1::digest(parts.concat())
        .iter()
        .fold(String::with_capacity(40), |mut out, byte| {
            let _ = write!(out, "{byte:02x}");
            out
        })
}
