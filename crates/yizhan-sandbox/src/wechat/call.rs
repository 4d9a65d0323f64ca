//! A call as it came in: method, path, query, body, who sent it. Lenient where WeChat is: JSON needs
//! no Content-Type.

use super::route::Site;
use crate::server::Peer;
use axum::{
    body::Body,
    extract::{DefaultBodyLimit, FromRequest, Multipart, Request},
    http::{Method, StatusCode, header},
    response::{IntoResponse, Response},
};
use bytes::Bytes;
use serde_json::{Map, Value};
use std::{
    net::{IpAddr, Ipv4Addr},
    time::Duration,
};
use tokio::time::timeout;

/// Bytes of a body at most: more than WeChat's largest upload.
const MOST_BODY: usize = 32 << 20;
/// How long a body may take to arrive.
const BODY_PATIENCE: Duration = Duration::from_secs(60);
/// Parts of a form at most.
const MOST_PARTS: usize = 32;
/// Query parameters at most.
const MOST_PARAMS: usize = 256;

/// A call.
pub(crate) struct Call {
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) raw_query: String,
    query: Vec<(String, String)>,
    pub(crate) body: Bytes,
    pub(crate) parts: Vec<Part>,
    pub(crate) host: String,
    pub(crate) site: Site,
    pub(crate) ip: IpAddr,
    json: Result<Map<String, Value>, BadJson>,
}

/// Why a body is no JSON object.
#[derive(Clone, Copy, Debug)]
pub(crate) enum BadJson {
    /// There is none.
    Empty,
    /// It is something else.
    Malformed,
}

/// A part of a form.
pub(crate) struct Part {
    pub(crate) name: String,
    pub(crate) file_name: Option<String>,
    pub(crate) content_type: Option<String>,
    pub(crate) bytes: Bytes,
}

impl Call {
    /// Reads a call to its end.
    ///
    /// # Errors
    /// The answer to a body that is too large, too slow or breaks off.
    pub(crate) async fn read(request: Request) -> Result<Self, Response> {
        let (head, body) = request.into_parts();
        let body = timeout(BODY_PATIENCE, axum::body::to_bytes(body, MOST_BODY))
            .await
            .map_err(|_| StatusCode::REQUEST_TIMEOUT.into_response())?
            .map_err(|_| StatusCode::PAYLOAD_TOO_LARGE.into_response())?;
        let content_type = head
            .headers
            .get(header::CONTENT_TYPE)
            .and_then(|v| v.to_str().ok())
            .unwrap_or_default();
        let is_multipart = content_type
            .get(..19)
            .is_some_and(|t| t.eq_ignore_ascii_case("multipart/form-data"));
        let parts = if is_multipart {
            parts_of(content_type, body.clone()).await
        } else {
            Vec::new()
        };
        let json = if is_multipart {
            Err(BadJson::Malformed)
        } else {
            object(&body)
        };
        let host = head
            .headers
            .get(header::HOST)
            .and_then(|v| v.to_str().ok())
            .or_else(|| head.uri.authority().map(|a| a.as_str()))
            .unwrap_or_default()
            .to_owned();
        let raw_query = head.uri.query().unwrap_or_default().to_owned();
        let query = form_urlencoded::parse(raw_query.as_bytes())
            .take(MOST_PARAMS)
            .map(|(name, value)| (name.into_owned(), value.into_owned()))
            .collect();
        let ip = head
            .extensions
            .get::<Peer>()
            .map_or(IpAddr::V4(Ipv4Addr::LOCALHOST), |peer| {
                peer.0.ip().to_canonical()
            });
        Ok(Self {
            method: head.method,
            path: head.uri.path().to_owned(),
            raw_query,
            query,
            body,
            parts,

            site: site_of(&host),
            host,
            ip,
            json,
        })
    }

    /// A query parameter; an empty one counts as absent.
    pub(crate) fn param(&self, name: &str) -> Option<&str> {
        self.query
            .iter()
            .find(|(n, _)| n == name)
            .map(|(_, value)| value.as_str())
            .filter(|value| !value.is_empty())
    }

    /// The body as a JSON object.
    ///
    /// # Errors
    /// Why it is none.
    pub(crate) fn json(&self) -> Result<&Map<String, Value>, BadJson> {
        self.json.as_ref().map_err(|e| *e)
    }

    /// A member of the JSON body.
    pub(crate) fn member(&self, name: &str) -> Option<&Value> {
        self.json.as_ref().ok()?.get(name)
    }

    /// A member of the JSON body that is text and not empty.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.member(name)?.as_str().filter(|t| !t.is_empty())
    }

    /// A member of the JSON body that is a number, or a number written as text.
    pub(crate) fn number(&self, name: &str) -> Option<i64> {
        number(self.member(name)?)
    }
}

/// A number, also one written as text.
pub(crate) fn number(value: &Value) -> Option<i64> {
    match value {
        Value::Number(n) => n.as_i64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

/// Which of WeChat's hosts a Host header names; any other name (our own address) means all.
pub(crate) fn site_of(host: &str) -> Site {
    let name = host
        .rsplit_once(':')
        .map_or(host, |(name, _)| name)
        .to_ascii_lowercase();
    match name.as_str() {
        "mp.weixin.qq.com" => Site::Mp,
        "open.weixin.qq.com" => Site::Open,
        "qyapi.weixin.qq.com" => Site::Work,
        "api.weixin.qq.com"
        | "api2.weixin.qq.com"
        | "sh.api.weixin.qq.com"
        | "sz.api.weixin.qq.com"
        | "hk.api.weixin.qq.com" => Site::Api,
        _ => Site::Any,
    }
}

fn object(body: &[u8]) -> Result<Map<String, Value>, BadJson> {
    // A byte order mark is what some editors leave behind; WeChat reads past it.
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    if body.iter().all(u8::is_ascii_whitespace) {
        return Err(BadJson::Empty);
    }
    match serde_json::from_slice(body) {
        Ok(Value::Object(map)) => Ok(map),
        _ => Err(BadJson::Malformed),
    }
}

/// The parts of a form as far as they can be read.
async fn parts_of(content_type: &str, body: Bytes) -> Vec<Part> {
    let Ok(mut request) = Request::builder()
        .method(Method::POST)
        .header(header::CONTENT_TYPE, content_type)
        .body(Body::from(body))
    else {
        return Vec::new();
    };
    // The body is in memory already, bounded.
    DefaultBodyLimit::disable().apply(&mut request);
    let Ok(mut form) = Multipart::from_request(request, &()).await else {
        return Vec::new();
    };
    let mut parts = Vec::new();
    while let Ok(Some(field)) = form.next_field().await {
        let name = field.name().unwrap_or_default().to_owned();
        let file_name = field.file_name().map(str::to_owned);
        let content_type = field.content_type().map(str::to_owned);
        let Ok(bytes) = field.bytes().await else {
            break;
        };
        parts.push(Part {
            name,
            file_name,
            content_type,
            bytes,
        });
        if parts.len() >= MOST_PARTS {
            break;
        }
    }
    parts
}
