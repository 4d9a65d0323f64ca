//! Generated from `spec/mp/shorten.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 3] = [
    Entry::new(
        Operation {
            name: "mp.shorten.shorten_fetch",
            path: "/cgi-bin/shorten/fetch",
            ..Operation::usual(Product::Mp)
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
short_key = string!  15 bytes
[response]
expire_seconds = int?  seconds left
long_data = string  at most 4 KB
create_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.shorten.shorten_gen",
            path: "/cgi-bin/shorten/gen",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "shorten",
            type_name: "ShortenGen",
            title: "Turn data into a short key (生成短key)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Account_Management/KEY_Shortener.html",
            ],
            note: "Keeps any text, such as a long link, under a key for up to 30 days.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
expire_seconds = int!  seconds, at most 2592000 (30 days)
long_data = string!  at most 4 KB
[response]
short_key = string  15 bytes
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.shorten.short_url",
            path: "/cgi-bin/shorturl",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "shorten",
            type_name: "ShortUrl",
            title: "Turn a long link into a short one (长链接转成短链接)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Account_Management/URL_Shortener.html",
            ],
            note: "Withdrawn by WeChat in 2021; use the short keys.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
action = string! default long2short  long2short
long_url = string!  beginning with http://, https:// or weixin://wxpay
[response]
short_url = string
",
        },
    ),
];
