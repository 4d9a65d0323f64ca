//! Puts a request on the wire: which members go into the query, and what the body is.

use crate::{
    error::Error,
    hosts::Hosts,
    redact::{Redactor, is_secret},
    route::Route,
};
use bytes::Bytes;
use serde::Serialize;
use serde_json::{Map, Value};
use url::Url;
use yizhan_core::{BodyKind, ExposeSecret, SecretString};

/// Everything of a request but its token, so that it can be sent again with another one.
pub(crate) struct Prepared {
    /// Query parameters beside the token.
    query: Vec<(String, String)>,
    /// The JSON body, for operations that have one.
    pub(crate) body: Option<Bytes>,
    /// The members that become text parts of a multipart body.
    pub(crate) parts: Map<String, Value>,
}

impl Prepared {
    /// From a typed request.
    pub(crate) fn from_request<E: Serialize + ?Sized>(
        route: &Route<'_>,
        request: &E,
    ) -> Result<Self, Error> {
        let refuse = |error: serde_json::Error| Error::Encode {
            operation: route.name.to_owned(),
            reason: crate::redact::without_quotes(&error.to_string()),
        };
        if route.query.is_empty() && route.body == BodyKind::Json {
            let body = serde_json::to_vec(request).map_err(refuse)?;
            return Ok(Self::from_json(body));
        }
        Self::from_value(route, serde_json::to_value(request).map_err(refuse)?)
    }

    /// From the JSON of a request: an object, or nothing at all.
    pub(crate) fn from_value(route: &Route<'_>, request: Value) -> Result<Self, Error> {
        match request {
            Value::Object(members) => Ok(Self::from_members(route, members)),
            Value::Null => Ok(Self::from_members(route, Map::new())),
            list @ Value::Array(_) if route.body == BodyKind::Json => {
                Ok(Self::from_json(list.to_string().into_bytes()))
            }
            _ => Err(Error::Encode {
                operation: route.name.to_owned(),
                reason: "it is not a JSON object".to_owned(),
            }),
        }
    }

    /// From the members of a request.
    pub(crate) fn from_members(route: &Route<'_>, mut members: Map<String, Value>) -> Self {
        let mut query = Vec::new();
        if route.body == BodyKind::None {
            for (name, value) in members {
                add_to_query(&mut query, &name, value);
            }
            return Self {
                query,
                body: None,
                parts: Map::new(),
            };
        }
        for name in route.query {
            if let Some(value) = members.remove(*name) {
                add_to_query(&mut query, name, value);
            }
        }
        let (body, parts) = match route.body {
            BodyKind::Json => (
                Some(Bytes::from(Value::Object(members).to_string())),
                Map::new(),
            ),
            _ => (None, members),
        };
        Self { query, body, parts }
    }

    fn from_json(body: Vec<u8>) -> Self {
        Self {
            query: Vec::new(),
            // WeChat answers 44002 to a `POST` without a body.
            body: Some(match &*body {
                b"null" => Bytes::from_static(b"{}"),
                _ => Bytes::from(body),
            }),
            parts: Map::new(),
        }
    }

    /// Adds query parameters that the path of a raw call carried.
    pub(crate) fn add_query(&mut self, query: &str) {
        let pairs = url::form_urlencoded::parse(query.as_bytes());
        self.query.extend(pairs.into_owned());
    }

    /// Drops query parameters of a name.
    pub(crate) fn drop_query(&mut self, name: &str) {
        self.query.retain(|(own, _)| own != name);
    }

    /// Where the request goes, token included: never to be shown.
    pub(crate) fn url(
        &self,
        hosts: &Hosts,
        route: &Route<'_>,
        token: Option<&SecretString>,
    ) -> Url {
        let mut url = hosts.url(route.host, route.path);
        let token = token.filter(|_| !route.token_param.is_empty());
        if token.is_some() || !self.query.is_empty() {
            let mut pairs = url.query_pairs_mut();
            if let Some(token) = token {
                pairs.append_pair(route.token_param, token.expose_secret());
            }
            pairs.extend_pairs(&self.query);
        }
        url
    }

    /// Knows the secrets that this request carries. Made only when there is an error to show.
    pub(crate) fn redactor(&self, token: Option<&SecretString>) -> Redactor {
        let mut redactor = Redactor::default();
        if let Some(token) = token {
            redactor.hide(token.expose_secret());
        }
        for (name, value) in &self.query {
            if is_secret(name) {
                redactor.hide(value);
            }
        }
        if let Some(Ok(body)) = self.body.as_deref().map(serde_json::from_slice) {
            redactor.hide_members(&body);
        }
        redactor
    }
}

fn add_to_query(query: &mut Vec<(String, String)>, name: &str, value: Value) {
    match value {
        Value::Null => {}
        Value::String(text) => query.push((name.to_owned(), text)),
        // A list is a parameter given once per element.
        Value::Array(items) => {
            for item in items {
                match item {
                    Value::String(text) => query.push((name.to_owned(), text)),
                    other => query.push((name.to_owned(), other.to_string())),
                }
            }
        }
        other => query.push((name.to_owned(), other.to_string())),
    }
}
