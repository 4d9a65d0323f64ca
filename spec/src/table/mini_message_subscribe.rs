//! Generated from `spec/mini/message_subscribe.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 2] = [
    Entry::new(
        Operation {
            name: "mini.message_subscribe.biz_send",
            path: "/cgi-bin/message/subscribe/bizsend",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "message_subscribe",
            type_name: "BizSend",
            title: "Send a subscription notification from an official account (发送订阅通知)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Subscription_Messages/api.html#send%E5%8F%91%E9%80%81%E8%AE%A2%E9%98%85%E9%80%9A%E7%9F%A5",
            ],
            note: "The user must have subscribed to the template in an article, on a web page or in a mini program. page and miniprogram exclude each other, the mini program wins.",
            errors: &[40003, 40037, 43101, 47003],
            obsolete: None,
            shape: r"[request]
touser = string!  receiver's openid
template_id = string!  template chosen in the account's settings
page = string?  web page opened by the message
miniprogram = {miniprogram}?  mini program opened by the message; must be linked to the official account
data = map<{data}>!  values by key of the template; each kind of key has its own length limit
[types.miniprogram]
appid = string!  of the mini program opened
pagepath = string!  page of the mini program, may carry parameters
[types.data]
value = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.message_subscribe.send",
            path: "/cgi-bin/message/subscribe/send",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "message_subscribe",
            type_name: "Send",
            title: "Send a subscription message from a mini program (发送订阅消息)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/subscribe-message/subscribeMessage.send.html",
                "https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/subscribe-message/subscribeMessage.send.html",
            ],
            note: "Each acceptance of a one-time subscription by the user allows one message. A value that does not fit the kind of its key is refused with 47003.",
            errors: &[40003, 40037, 43101, 47003, 41030],
            obsolete: None,
            shape: r"[request]
touser = string!  receiver's openid
template_id = string!  template chosen in the account's settings
page = string?  page of the mini program opened by the message, may carry parameters; empty for none
miniprogram_state = string?  developer, trial or formal (default)
data = map<{data}>!  values by key of the template; each kind of key has its own length limit
lang = string?  zh_CN (default), en_US, zh_HK or zh_TW
[types.data]
value = string!
",
        },
    ),
];
