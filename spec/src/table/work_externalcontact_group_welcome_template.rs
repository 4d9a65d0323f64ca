//! Generated from `spec/work/externalcontact_group_welcome_template.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 4] = [
    Entry::new(
        Operation {
            name: "work.externalcontact_group_welcome_template.add",
            path: "/cgi-bin/externalcontact/group_welcome_template/add",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact_group_welcome_template",
            type_name: "Add",
            title: "Add a welcome message (添加入群欢迎语素材)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92366",
                "https://developer.work.weixin.qq.com/document/path/93438",
            ],
            note: "Text and one of image, link, mini program, file or video; at least one of them. At most 100 for a company.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
text = {text}?
image = {image}?
link = {link}?
video = {video}?
miniprogram = {miniprogram}?
file = {file}?
notify = bool? as bool_as_int  whether group owners are told
agentid = int?  id of the application; needed by suite apps
[response]
template_id = string  id of the welcome message
[types.text]
content = string!  text, at most 3000 bytes, %NICKNAME% stands for the name of the customer
[types.image]
media_id = string?  media id of a temporary file
pic_url = string?  address of the picture
[types.link]
title = string!  title, at most 128 bytes for links and 64 for mini programs
desc = string?  description of the link, at most 512 bytes
url = string!  page that opens on a tap
picurl = string?  address of the picture
[types.video]
media_id = string!  media id of a temporary file
[types.miniprogram]
appid = string!  app id of the mini program, which must be bound to the company
page = string!  page of the mini program
title = string!  title, at most 128 bytes for links and 64 for mini programs
pic_media_id = string?  media id of the picture shown
[types.file]
media_id = string!  media id of a temporary file
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact_group_welcome_template.del",
            path: "/cgi-bin/externalcontact/group_welcome_template/del",
            ..Operation::usual(Product::Work)
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
template_id = string!  id of the welcome message
agentid = int?  id of the application; needed by suite apps
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact_group_welcome_template.edit",
            path: "/cgi-bin/externalcontact/group_welcome_template/edit",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact_group_welcome_template",
            type_name: "Edit",
            title: "Edit a welcome message (编辑入群欢迎语素材)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92366",
                "https://developer.work.weixin.qq.com/document/path/93438",
            ],
            note: "Text and one of image, link, mini program, file or video; at least one of them. At most 100 for a company.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
template_id = string!  id of the welcome message
text = {text}?
image = {image}?
link = {link}?
video = {video}?
miniprogram = {miniprogram}?
file = {file}?
agentid = int?  id of the application; needed by suite apps
[types.text]
content = string!  text, at most 3000 bytes, %NICKNAME% stands for the name of the customer
[types.image]
media_id = string?  media id of a temporary file
pic_url = string?  address of the picture
[types.link]
title = string!  title, at most 128 bytes for links and 64 for mini programs
desc = string?  description of the link, at most 512 bytes
url = string!  page that opens on a tap
picurl = string?  address of the picture
[types.video]
media_id = string!  media id of a temporary file
[types.miniprogram]
appid = string!  app id of the mini program, which must be bound to the company
page = string!  page of the mini program
title = string!  title, at most 128 bytes for links and 64 for mini programs
pic_media_id = string?  media id of the picture shown
[types.file]
media_id = string!  media id of a temporary file
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact_group_welcome_template.get",
            path: "/cgi-bin/externalcontact/group_welcome_template/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
template_id = string!  id of the welcome message
[response]
text = {answer_text}?
image = {answer_image}?
link = {answer_link}?
video = {answer_video}?
miniprogram = {answer_miniprogram}?
file = {answer_file}?
agentid = int?  id of the application; needed by suite apps
[types.answer_text]
content = string  text, at most 3000 bytes, %NICKNAME% stands for the name of the customer
[types.answer_image]
media_id = string?  media id of a temporary file
pic_url = string?  address of the picture
[types.answer_link]
title = string  title, at most 128 bytes for links and 64 for mini programs
desc = string?  description of the link, at most 512 bytes
url = string  page that opens on a tap
picurl = string?  address of the picture
[types.answer_video]
media_id = string  media id of a temporary file
[types.answer_miniprogram]
appid = string  app id of the mini program, which must be bound to the company
page = string  page of the mini program
title = string  title, at most 128 bytes for links and 64 for mini programs
pic_media_id = string?  media id of the picture shown
[types.answer_file]
media_id = string  media id of a temporary file
",
        },
    ),
];
