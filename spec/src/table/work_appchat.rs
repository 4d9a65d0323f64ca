//! Generated from `spec/work/appchat.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 4] = [
    Entry::new(
        Operation {
            name: "work.appchat.create",
            path: "/cgi-bin/appchat/create",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "appchat",
            type_name: "Create",
            title: "Create a group chat (创建群聊会话)",
            docs: &["https://developer.work.weixin.qq.com/document/path/90245"],
            note: "Only for applications whose visible scope is the root department. At most 1000 groups a day. Works only for groups made by this application.",
            errors: &[86001, 86004, 86005, 86006, 86007, 86216],
            obsolete: None,
            shape: r"[request]
chatid = string?  id of the group chat, at most 32 letters and digits, made up by WeCom if absent
name = string!  name of the group, at most 50 characters
owner = string?  user id of the owner, a random member if absent
userlist = [string]!  user ids of the members, 2 to 2000
[response]
chatid = string  id of the group chat, at most 32 letters and digits, made up by WeCom if absent
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.appchat.get",
            path: "/cgi-bin/appchat/get",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "appchat",
            type_name: "Get",
            title: "Get a group chat (获取群聊会话)",
            docs: &["https://developer.work.weixin.qq.com/document/path/90247"],
            note: "Works only for groups made by this application.",
            errors: &[86001, 86003, 86008],
            obsolete: None,
            shape: r"[query]
chatid = string!  id of the group chat, at most 32 letters and digits, made up by WeCom if absent
[response]
chat_info = {chat_info}
[types.chat_info]
chatid = string  id of the group chat, at most 32 letters and digits, made up by WeCom if absent
name = string  name of the group, at most 50 characters
owner = string  user id of the owner, a random member if absent
userlist = [string]  user ids of the members, 2 to 2000
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.appchat.send",
            path: "/cgi-bin/appchat/send",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "appchat",
            type_name: "Send",
            title: "Send a message to a group chat (应用推送消息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/90248"],
            note: "Works only for groups made by this application.",
            errors: &[86001, 86003, 86008],
            obsolete: None,
            shape: r"[request]
chatid = string!  id of the group chat, at most 32 letters and digits, made up by WeCom if absent
msgtype = string!  text, image, voice, video, file, textcard, news, mpnews or markdown
text = {text}?
image = {image}?
voice = {voice}?
video = {video}?
file = {file}?
textcard = {textcard}?
news = {news}?
mpnews = {mpnews}?
markdown = {markdown}?
safe = bool? as bool_as_int  whether the message is confidential
[types.text]
content = string!  at most 2048 bytes
mentioned_list = [string]?  user ids to mention, @all for everybody
mentioned_mobile_list = [string]?  phone numbers to mention, @all for everybody
[types.image]
media_id = string!  media id of a temporary file
[types.voice]
media_id = string!  media id of a temporary file
[types.video]
media_id = string!  media id of a temporary file
title = string?
description = string?
[types.file]
media_id = string!  media id of a temporary file
[types.textcard]
url = string!  page that opens on a tap
title = string!
description = string!
btntxt = string?  text of the button, at most 4 characters
[types.news]
articles = [{articles}]!  1 to 8 articles
[types.articles]
url = string!  page that opens on a tap
title = string!
description = string?
picurl = string?  address of the picture, JPG or PNG
btntxt = string?  text of the button, at most 4 characters
appid = string?  app id of the mini program that opens on a tap
pagepath = string?  mini program page that opens on a tap
[types.mpnews]
articles = [{mpnews_articles}]!  1 to 8 articles
[types.mpnews_articles]
url = string!  page that opens on a tap
title = string!
digest = string?  summary of the article
author = string?
content = string!
content_source_url = string?  page that opens with read more
thumb_media_id = string?  media id of a temporary file
[types.markdown]
content = string!  markdown of at most 2048 bytes
mentioned_list = [string]?  user ids to mention, @all for everybody
mentioned_mobile_list = [string]?  phone numbers to mention, @all for everybody
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.appchat.update",
            path: "/cgi-bin/appchat/update",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "appchat",
            type_name: "Update",
            title: "Change a group chat (修改群聊会话)",
            docs: &["https://developer.work.weixin.qq.com/document/path/90246"],
            note: "Works only for groups made by this application. Only the given members change.",
            errors: &[86001, 86003, 86008],
            obsolete: None,
            shape: r"[request]
chatid = string!  id of the group chat, at most 32 letters and digits, made up by WeCom if absent
name = string?  name of the group, at most 50 characters
owner = string?  user id of the owner, a random member if absent
add_user_list = [string]?  user ids of members to add
del_user_list = [string]?  user ids of members to remove
",
        },
    ),
];
