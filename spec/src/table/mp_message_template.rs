//! Generated from `spec/mp/message_template.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 2] = [
    Entry::new(
        Operation {
            name: "mp.message_template.send",
            path: "/cgi-bin/message/template/send",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "message_template",
            type_name: "Send",
            title: "Send a template message (发送模板消息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Template_Message_Interface.html#5",
            ],
            note: "Opens neither page nor mini program if both are left out. Whether it was delivered arrives as an event.",
            errors: &[40003, 40037, 43004],
            obsolete: None,
            shape: r"[request]
touser = string!  receiver's openid
template_id = string!  id of the template in this account
url = string?  page opened by the message; if miniprogram is given, only for old clients
miniprogram = {miniprogram}?
data = map<{data}>?  values by key of the template
client_msg_id = string?  caller's id against sending twice
[response]
msgid = int  id of the message, also in the event TEMPLATESENDJOBFINISH
[types.miniprogram]
appid = string!  mini program opened, must be linked to the account
pagepath = string!  page of the mini program, may carry parameters
[types.data]
value = string!
color = string?  RRGGBB with a leading number sign
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.message_template.subscribe",
            path: "/cgi-bin/message/template/subscribe",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "message_template",
            type_name: "Subscribe",
            title: "Send a one-time subscription message (推送一次性订阅消息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Message_Management/One-time_subscription_info.html",
                "https://developers.weixin.qq.com/doc/oplatform/Mobile_App/One-time_subscription_info.html",
            ],
            note: "One message for each authorization by the user.",
            errors: &[40003, 40037],
            obsolete: None,
            shape: r"[request]
touser = string!  receiver's openid
template_id = string!  id of the template in this account
url = string?  page opened by the message; if miniprogram is given, only for old clients
miniprogram = {miniprogram}?
scene = string?  0 to 10000, from the authorization
title = string!  at most 15 characters
data = map<{data}>?  values by key of the template
[types.miniprogram]
appid = string!  mini program opened, must be linked to the account
pagepath = string!  page of the mini program, may carry parameters
[types.data]
value = string!
color = string?  RRGGBB with a leading number sign
",
        },
    ),
];
