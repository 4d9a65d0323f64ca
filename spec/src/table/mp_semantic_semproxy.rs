//! Generated from `spec/mp/semantic_semproxy.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 1] = [Entry::new(
    Operation {
        name: "mp.semantic_semproxy.search",
        path: "/semantic/semproxy/search",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
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
query = string!  the sentence
category = string?  kinds of services to look for, such as flight or hotel, joined by commas; required by the page
type = string?  the same under another name
latitude = float?  user's position; either this or the city
longitude = float?  user's position; either this or the city
city = string?  user's city
region = string?  part of the city, if there is a city
appid = string? from app_id
uid = string?  user's id, such as the openid; tells sentences of one talk apart
[response]
query = string  the sentence
type = string  kind of service found
semantic = {semantic}  what was understood
[types.semantic]
details = any  values by kind of service
intent = string  what the user wants: SEARCH and others
",
    },
)];
