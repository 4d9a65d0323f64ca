//! The operations of a product as an OpenAPI 3.1 document, for tools that read such documents.

mod operation;
mod schema;

use crate::Entry;
use schema::Schemas;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use yizhan_core::{Host, Product, TokenKind};

/// The OpenAPI 3.1 document of a product.
///
/// A path has one operation per method, so those of the table that share both are merged: request
/// and answer are then one of several, and `x-operations` names them.
#[must_use]
pub fn document(product: Product) -> Value {
    let mut schemas = Schemas::new();
    let mut paths = Map::new();
    let mut security = Map::new();
    let mut tags = BTreeMap::new();
    for (path, methods) in routes(product) {
        let mut item = Map::new();
        for (method, entries) in methods {
            for entry in &entries {
                tags.insert(entry.group, json!({ "name": entry.group }));
                if let Some(name) = scheme(entry) {
                    security.insert(name, token(entry));
                }
            }
            let operation = operation::merged(&entries, &mut schemas);
            item.insert(method.to_ascii_lowercase(), operation);
        }
        paths.insert(path.to_owned(), item.into());
    }
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": title(product),
            "version": env!("CARGO_PKG_VERSION"),
            "description": "Made from Yizhan's specification. An answer has HTTP status 200 even \
                            when it is an error: `errcode` tells.",
        },
        "servers": [{ "url": server(own_host(product)) }],
        "tags": tags.into_values().collect::<Vec<_>>(),
        "paths": paths,
        "components": { "schemas": schemas.into_map(), "securitySchemes": security },
    })
}

/// The operations of each path and method.
fn routes(product: Product) -> BTreeMap<&'static str, BTreeMap<&'static str, Vec<&'static Entry>>> {
    let mut routes: BTreeMap<_, BTreeMap<_, Vec<_>>> = BTreeMap::new();
    for entry in crate::of_product(product) {
        let methods = routes.entry(entry.operation.path).or_default();
        let same = methods.entry(entry.operation.method.as_str()).or_default();
        same.push(entry);
    }
    routes
}

/// The name of the security scheme that an operation's token is; none when it travels in no
/// parameter of its own.
fn scheme(entry: &Entry) -> Option<String> {
    let operation = &entry.operation;
    let (kind, param) = (operation.token, operation.token_param);
    match kind {
        TokenKind::None | TokenKind::User => None,
        _ if param == kind.param() => Some(kind.to_string()),
        _ => Some(format!("{kind}_as_{param}")),
    }
}

fn token(entry: &Entry) -> Value {
    json!({
        "type": "apiKey",
        "in": "query",
        "name": entry.operation.token_param,
        "description": format!("A token of the kind `{}`.", entry.operation.token),
        "x-token-kind": entry.operation.token.as_str(),
    })
}

fn title(product: Product) -> &'static str {
    match product {
        Product::Mp => "WeChat official accounts (公众号)",
        Product::Mini => "WeChat mini programs (小程序)",
        Product::Open => "WeChat third-party platforms (第三方平台)",
        Product::Work => "WeCom (企业微信)",
    }
}

fn own_host(product: Product) -> Host {
    match product {
        Product::Work => Host::Work,
        _ => Host::Api,
    }
}

fn server(host: Host) -> &'static str {
    match host {
        Host::Api => "https://api.weixin.qq.com",
        Host::Mp => "https://mp.weixin.qq.com",
        Host::Open => "https://open.weixin.qq.com",
        Host::Work => "https://qyapi.weixin.qq.com",
    }
}
