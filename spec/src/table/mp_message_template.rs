//! Generated from `spec/mp/message_template.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 2] = [
    Entry::new(
        Operation {
            name: "mp.message_template.send",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cgi-bin/message/template/send",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "message_template",
            type_name: "Send",
            title: "Send a template message (发送模板消息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Template_Message_Interface.html#5",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
touser = string!
template_id = string!
url = string?
miniprogram = {miniprogram}?
data = map<{data}>?
client_msg_id = string?
[response]
msgid = int
[types.miniprogram]
appid = string!
pagepath = string!
[types.data]
value = string!
color = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.message_template.subscribe",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cgi-bin/message/template/subscribe",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "message_template",
            type_name: "Subscribe",
            title: "Send a one-time subscription message (推送一次性订阅消息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Message_Management/One-time_subscription_info.html",
                "https://developers.weixin.qq.com/doc/oplatform/Mobile_App/One-time_subscription_info.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
touser = string!
template_id = string!
url = string?
miniprogram = {miniprogram}?
scene = string?
title = string!
data = map<{data}>?
[types.miniprogram]
appid = string!
pagepath = string!
[types.data]
value = string!
color = string?
",
        },
    ),
];
