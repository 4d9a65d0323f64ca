//! Generated from `spec/mp/shorten.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 3] = [
    Entry::new(
        Operation {
            name: "mp.shorten.shorten_fetch",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cgi-bin/shorten/fetch",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "shorten",
            type_name: "ShortenFetch",
            title: "Get the data of a short key (还原短key)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Account_Management/KEY_Shortener.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
short_key = string!
[response]
expire_seconds = int?
long_data = string
create_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.shorten.shorten_gen",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cgi-bin/shorten/gen",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "shorten",
            type_name: "ShortenGen",
            title: "Turn data into a short key (生成短key)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Account_Management/KEY_Shortener.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
expire_seconds = int!
long_data = string!
[response]
short_key = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.shorten.short_url",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cgi-bin/shorturl",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "shorten",
            type_name: "ShortUrl",
            title: "Turn a long link into a short one (长链接转成短链接)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Account_Management/URL_Shortener.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
action = string! default long2short
long_url = string!
[response]
short_url = string
",
        },
    ),
];
