//! Generated from `spec/work/appchat.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 4] = [
    Entry::new(
        Operation {
            name: "work.appchat.create",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/appchat/create",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "appchat",
            type_name: "Create",
            title: "Create a group chat (创建群聊会话)",
            docs: &["https://developer.work.weixin.qq.com/document/path/90245"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
chatid = string?
name = string!
owner = string?
userlist = [string]!
[response]
chatid = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.appchat.get",
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
            path: "/cgi-bin/appchat/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "appchat",
            type_name: "Get",
            title: "Get a group chat (获取群聊会话)",
            docs: &["https://developer.work.weixin.qq.com/document/path/90247"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
chatid = string!
[response]
chat_info = {chat_info}
[types.chat_info]
chatid = string
name = string
owner = string
userlist = [string]
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.appchat.send",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/appchat/send",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "appchat",
            type_name: "Send",
            title: "Send a message to a group chat (应用推送消息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/90248"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
chatid = string!
msgtype = string!
text = {text}?
image = {image}?
voice = {voice}?
video = {video}?
file = {file}?
textcard = {textcard}?
news = {news}?
mpnews = {mpnews}?
markdown = {markdown}?
safe = bool? as bool_as_int
[types.text]
content = string!
mentioned_list = [string]?
mentioned_mobile_list = [string]?
[types.image]
media_id = string!
[types.voice]
media_id = string!
[types.video]
media_id = string!
title = string?
description = string?
[types.file]
media_id = string!
[types.textcard]
url = string!
title = string!
description = string!
btntxt = string?
[types.news]
articles = [{articles}]!
[types.articles]
url = string!
title = string!
description = string?
picurl = string?
btntxt = string?
appid = string?
pagepath = string?
[types.mpnews]
articles = [{mpnews_articles}]!
[types.mpnews_articles]
url = string!
title = string!
digest = string?
author = string?
content = string!
content_source_url = string?
thumb_media_id = string?
[types.markdown]
content = string!
mentioned_list = [string]?
mentioned_mobile_list = [string]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.appchat.update",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/appchat/update",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "appchat",
            type_name: "Update",
            title: "Change a group chat (修改群聊会话)",
            docs: &["https://developer.work.weixin.qq.com/document/path/90246"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
chatid = string!
name = string?
owner = string?
add_user_list = [string]?
del_user_list = [string]?
",
        },
    ),
];
