//! A few endpoints with every property that the transport treats differently.

use serde::{Deserialize, Serialize};
use yizhan_core::{
    AnswerKind, BodyKind, Endpoint, Host, Method, Operation, Product, SecretString, TokenKind,
};

pub(crate) const POST: Operation = Operation {
    name: "mp.test.post",
    product: Product::Mp,
    method: Method::Post,
    host: Host::Api,
    path: "/cgi-bin/test/post",
    token: TokenKind::Access,
    token_param: "access_token",
    query: &[],
    body: BodyKind::Json,
    answer: AnswerKind::Json,
    ok_field: None,
    safe_to_retry: false,
};

pub(crate) const GET: Operation = Operation {
    name: "mp.test.get",
    method: Method::Get,
    path: "/cgi-bin/test/get",
    body: BodyKind::None,
    safe_to_retry: true,
    ..POST
};

pub(crate) const COMPONENT: Operation = Operation {
    name: "open.test.component",
    product: Product::Open,
    path: "/cgi-bin/component/test",
    token: TokenKind::Component,
    token_param: "component_access_token",
    ..POST
};

pub(crate) const PUBLIC: Operation = Operation {
    name: "open.test.public",
    product: Product::Open,
    path: "/cgi-bin/component/api_component_token",
    token: TokenKind::None,
    ..POST
};

pub(crate) const UPLOAD: Operation = Operation {
    name: "mp.test.upload",
    path: "/cgi-bin/media/upload",
    query: &["type"],
    body: BodyKind::Multipart { files: &["media"] },
    ..POST
};

pub(crate) const RAW: Operation = Operation {
    name: "mp.test.raw",
    path: "/cgi-bin/raw",
    body: BodyKind::Raw {
        content_type: "application/octet-stream",
    },
    ..POST
};

pub(crate) const DOWNLOAD: Operation = Operation {
    name: "mp.test.download",
    path: "/cgi-bin/media/get",
    answer: AnswerKind::BinaryOrJson,
    ..GET
};

#[derive(Serialize)]
pub(crate) struct Post {
    pub(crate) text: String,
}

#[derive(Serialize)]
pub(crate) struct Empty {}

#[derive(Serialize)]
pub(crate) struct Get {
    pub(crate) openid: String,
}

#[derive(Serialize)]
pub(crate) struct ToComponent {
    pub(crate) component_appid: String,
}

#[derive(Serialize)]
pub(crate) struct Upload {
    #[serde(rename = "type")]
    pub(crate) kind: String,
    pub(crate) description: Description,
}

#[derive(Serialize)]
pub(crate) struct Description {
    pub(crate) title: String,
}

#[derive(Serialize)]
pub(crate) struct GetMedia {
    pub(crate) media_id: String,
}

#[derive(Debug, Deserialize, PartialEq)]
pub(crate) struct Answered {
    #[serde(default)]
    pub(crate) value: i64,
    #[serde(default)]
    pub(crate) text: String,
}

impl Endpoint for Post {
    type Response = Answered;
    const OPERATION: &'static Operation = &POST;
}

impl Endpoint for Empty {
    type Response = Answered;
    const OPERATION: &'static Operation = &POST;
}

impl Endpoint for Get {
    type Response = Answered;
    const OPERATION: &'static Operation = &GET;
}

impl Endpoint for ToComponent {
    type Response = Answered;
    const OPERATION: &'static Operation = &COMPONENT;
}

impl Endpoint for Upload {
    type Response = Answered;
    const OPERATION: &'static Operation = &UPLOAD;
}

impl Endpoint for GetMedia {
    type Response = Answered;
    const OPERATION: &'static Operation = &DOWNLOAD;
}

pub(crate) fn post() -> Post {
    Post {
        text: "hello".to_owned(),
    }
}

pub(crate) fn get() -> Get {
    Get {
        openid: "o6_bm".to_owned(),
    }
}

pub(crate) fn secret(text: &str) -> SecretString {
    SecretString::from(text)
}

/// The members of a JSON object.
pub(crate) fn members(value: serde_json::Value) -> serde_json::Map<String, serde_json::Value> {
    match value {
        serde_json::Value::Object(members) => members,
        other => panic!("{other} is not an object"),
    }
}
