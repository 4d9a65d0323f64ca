//! Generated from `spec/mp/semantic_semproxy.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 1] = [Entry::new(
    Operation {
        name: "mp.semantic_semproxy.search",
        product: Product::Mp,
        method: Method::Post,
        host: Host::Api,
        path: "/semantic/semproxy/search",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    },
    Texts {
        group: "semantic_semproxy",
        type_name: "Search",
        title: "Understand a sentence (发送语义理解请求)",
        docs: &[
            "https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/Natural_Language_Processing.html",
            "https://developers.weixin.qq.com/doc/oplatform/Mobile_App/WeChat_Smart_APIs/Semantic_Understanding.html",
            "https://developers.weixin.qq.com/doc/oplatform/Website_App/WeChat_Smart_APIs/Semantic_Understanding.html",
        ],
        note: "",
        errors: &[],
        obsolete: None,
        shape: r"[request]
query = string!
type = string!
latitude = float?
longitude = float?
city = string?
region = string?
appid = string? from app_id
uid = string?
[response]
query = string
type = string
semantic = {semantic}
[types.semantic]
details = any
intent = string
",
    },
)];
