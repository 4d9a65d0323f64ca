//! Generated from `spec/mp/message_mass.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 7] = [
    Entry::new(
        Operation {
            name: "mp.message_mass.delete",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cgi-bin/message/mass/delete",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "message_mass",
            type_name: "Delete",
            title: "Delete a mass message (删除群发)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#4",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
msg_id = int!
article_idx = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.message_mass.get",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cgi-bin/message/mass/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "message_mass",
            type_name: "Get",
            title: "Get the state of a mass message (查询群发消息发送状态)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#6",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
msg_id = int!
[response]
msg_id = int
msg_status = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.message_mass.preview",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cgi-bin/message/mass/preview",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "message_mass",
            type_name: "Preview",
            title: "Preview a mass message (预览接口)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#5",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
touser = string?
towxname = string?
msgtype = string!
text = {text}?
mpnews = {mpnews}?
image = {image}?
images = {images}?
voice = {voice}?
mpvideo = {mpvideo}?
wxcard = {wxcard}?
[types.text]
content = string!
[types.mpnews]
media_id = string!
[types.image]
media_id = string!
[types.images]
media_ids = [string]!
recommend = string?
need_open_comment = bool? as bool_as_int
only_fans_can_comment = bool? as bool_as_int
[types.voice]
media_id = string!
[types.mpvideo]
media_id = string!
title = string?
description = string?
[types.wxcard]
card_id = string!
card_ext = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.message_mass.send",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cgi-bin/message/mass/send",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "message_mass",
            type_name: "Send",
            title: "Send a mass message to listed users (根据OpenID列表群发)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#3",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
touser = [string]!
msgtype = string!
text = {text}?
mpnews = {mpnews}?
images = {images}?
voice = {voice}?
mpvideo = {mpvideo}?
wxcard = {wxcard}?
send_ignore_reprint = bool? as bool_as_int
clientmsgid = string?
[response]
msg_id = int
msg_data_id = int?
[types.text]
content = string!
[types.mpnews]
media_id = string!
[types.images]
media_ids = [string]!
recommend = string?
need_open_comment = bool? as bool_as_int
only_fans_can_comment = bool? as bool_as_int
[types.voice]
media_id = string!
[types.mpvideo]
media_id = string!
title = string?
description = string?
[types.wxcard]
card_id = string!
card_ext = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.message_mass.send_all",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cgi-bin/message/mass/sendall",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "message_mass",
            type_name: "SendAll",
            title: "Send a mass message to a tag or to all (根据标签进行群发)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#2",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
filter = {filter}!
msgtype = string!
text = {text}?
mpnews = {mpnews}?
images = {images}?
voice = {voice}?
mpvideo = {mpvideo}?
wxcard = {wxcard}?
send_ignore_reprint = bool? as bool_as_int
clientmsgid = string?
[response]
msg_id = int
msg_data_id = int?
[types.filter]
is_to_all = bool?
tag_id = int?
[types.text]
content = string!
[types.mpnews]
media_id = string!
[types.images]
media_ids = [string]!
recommend = string?
need_open_comment = bool? as bool_as_int
only_fans_can_comment = bool? as bool_as_int
[types.voice]
media_id = string!
[types.mpvideo]
media_id = string!
title = string?
description = string?
[types.wxcard]
card_id = string!
card_ext = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.message_mass.speed_get",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cgi-bin/message/mass/speed/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "message_mass",
            type_name: "SpeedGet",
            title: "Get the mass sending speed (获取群发速度)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#9",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
speed = int
realspeed = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.message_mass.speed_set",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cgi-bin/message/mass/speed/set",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "message_mass",
            type_name: "SpeedSet",
            title: "Set the mass sending speed (设置群发速度)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#9",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
speed = int!
",
        },
    ),
];
