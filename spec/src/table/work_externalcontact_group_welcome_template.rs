//! Generated from `spec/work/externalcontact_group_welcome_template.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 4] = [
    Entry::new(
        Operation {
            name: "work.externalcontact_group_welcome_template.add",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/group_welcome_template/add",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "externalcontact_group_welcome_template",
            type_name: "Add",
            title: "Add a welcome message (添加入群欢迎语素材)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92366",
                "https://developer.work.weixin.qq.com/document/path/93438",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
text = {text}?
image = {image}?
link = {link}?
video = {video}?
miniprogram = {miniprogram}?
file = {file}?
notify = bool? as bool_as_int
agentid = int?
[response]
template_id = string
[types.text]
content = string!
[types.image]
media_id = string?
pic_url = string?
[types.link]
title = string!
desc = string?
url = string!
picurl = string?
[types.video]
media_id = string!
[types.miniprogram]
appid = string!
page = string!
title = string!
pic_media_id = string?
[types.file]
media_id = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact_group_welcome_template.del",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/group_welcome_template/del",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "externalcontact_group_welcome_template",
            type_name: "Del",
            title: "Delete a welcome message (删除入群欢迎语素材)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92366",
                "https://developer.work.weixin.qq.com/document/path/93438",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
template_id = string!
agentid = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact_group_welcome_template.edit",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/group_welcome_template/edit",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "externalcontact_group_welcome_template",
            type_name: "Edit",
            title: "Edit a welcome message (编辑入群欢迎语素材)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92366",
                "https://developer.work.weixin.qq.com/document/path/93438",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
template_id = string!
text = {text}?
image = {image}?
link = {link}?
video = {video}?
miniprogram = {miniprogram}?
file = {file}?
agentid = int?
[types.text]
content = string!
[types.image]
media_id = string?
pic_url = string?
[types.link]
title = string!
desc = string?
url = string!
picurl = string?
[types.video]
media_id = string!
[types.miniprogram]
appid = string!
page = string!
title = string!
pic_media_id = string?
[types.file]
media_id = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact_group_welcome_template.get",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/group_welcome_template/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "externalcontact_group_welcome_template",
            type_name: "Get",
            title: "Get a welcome message (获取入群欢迎语素材)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92366",
                "https://developer.work.weixin.qq.com/document/path/93438",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
template_id = string!
[response]
text = {answer_text}?
image = {answer_image}?
link = {answer_link}?
video = {answer_video}?
miniprogram = {answer_miniprogram}?
file = {answer_file}?
agentid = int?
[types.answer_text]
content = string
[types.answer_image]
media_id = string?
pic_url = string?
[types.answer_link]
title = string
desc = string?
url = string
picurl = string?
[types.answer_video]
media_id = string
[types.answer_miniprogram]
appid = string
page = string
title = string
pic_media_id = string?
[types.answer_file]
media_id = string
",
        },
    ),
];
