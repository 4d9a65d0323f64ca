//! Generated from `spec/mp/message_mass.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 7] = [
    Entry::new(
        Operation {
            name: "mp.message_mass.delete",
            path: "/cgi-bin/message/mass/delete",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "message_mass",
            type_name: "Delete",
            title: "Delete a mass message (删除群发)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#4",
            ],
            note: "Only articles and videos already sent; users can still see that there was a message, but not open it.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
msg_id = int!  id of the mass message
article_idx = int?  which article, from 1; 0 or left out deletes all
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.message_mass.get",
            path: "/cgi-bin/message/mass/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
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
msg_id = int!  id of the mass message
[response]
msg_id = int  id of the mass message
msg_status = string  SEND_SUCCESS, SENDING, SEND_FAIL or DELETE
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.message_mass.preview",
            path: "/cgi-bin/message/mass/preview",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "message_mass",
            type_name: "Preview",
            title: "Preview a mass message (预览接口)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#5",
            ],
            note: "At most 100 times a day.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
touser = string?  receiver's openid
towxname = string?  receiver's WeChat id, takes precedence over touser
msgtype = string!  text, mpnews, image, voice, mpvideo or wxcard; names the member that is given
text = {text}?  given if msgtype is its name
mpnews = {mpnews}?  given if msgtype is its name
image = {image}?  given if msgtype is image
images = {images}?  given if msgtype is image
voice = {voice}?  given if msgtype is its name
mpvideo = {mpvideo}?  given if msgtype is its name
wxcard = {wxcard}?  given if msgtype is its name
[types.text]
content = string!
[types.mpnews]
media_id = string!  material to send
[types.image]
media_id = string!  material to send
[types.images]
media_ids = [string]!  images to send, at most 20
recommend = string?  text with the images
need_open_comment = bool? as bool_as_int  whether comments are open
only_fans_can_comment = bool? as bool_as_int  whether only followers can comment
[types.voice]
media_id = string!  material to send
[types.mpvideo]
media_id = string!  material to send
title = string?
description = string?
[types.wxcard]
card_id = string!  card to send
card_ext = string?  JSON text with code, openid, timestamp and signature
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.message_mass.send",
            path: "/cgi-bin/message/mass/send",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "message_mass",
            type_name: "Send",
            title: "Send a mass message to listed users (根据OpenID列表群发)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#3",
            ],
            note: "For verified service accounts. Success means that the task was accepted; the result arrives as the event MASSSENDJOBFINISH.",
            errors: &[40007, 45028, 45065, 45066, 45067],
            obsolete: None,
            shape: r"[request]
touser = [string]!  2 to 10000 openids
msgtype = string!  text, mpnews, image, voice, mpvideo or wxcard; names the member that is given
text = {text}?  given if msgtype is its name
mpnews = {mpnews}?  given if msgtype is its name
images = {images}?  given if msgtype is image
voice = {voice}?  given if msgtype is its name
mpvideo = {mpvideo}?  given if msgtype is its name
wxcard = {wxcard}?  given if msgtype is its name
send_ignore_reprint = bool? as bool_as_int  whether to go on if the check finds a reprint that is allowed
clientmsgid = string?  caller's id, at most 64 bytes; the same one is not sent twice within 24 hours
[response]
msg_id = int  id of the mass message
msg_data_id = int?  id by which figures and comments of the articles are found
[types.text]
content = string!
[types.mpnews]
media_id = string!  material to send
[types.images]
media_ids = [string]!  images to send, at most 20
recommend = string?  text with the images
need_open_comment = bool? as bool_as_int  whether comments are open
only_fans_can_comment = bool? as bool_as_int  whether only followers can comment
[types.voice]
media_id = string!  material to send
[types.mpvideo]
media_id = string!  material to send
title = string?
description = string?
[types.wxcard]
card_id = string!  card to send
card_ext = string?  JSON text with code, openid, timestamp and signature
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.message_mass.send_all",
            path: "/cgi-bin/message/mass/sendall",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "message_mass",
            type_name: "SendAll",
            title: "Send a mass message to a tag or to all (根据标签进行群发)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#2",
            ],
            note: "Counts towards the monthly or daily limit of mass messages. Success means that the task was accepted; the result arrives as the event MASSSENDJOBFINISH.",
            errors: &[40007, 45028, 45065, 45066, 45067],
            obsolete: None,
            shape: r"[request]
filter = {filter}!  who gets the message
msgtype = string!  text, mpnews, image, voice, mpvideo or wxcard; names the member that is given
text = {text}?  given if msgtype is its name
mpnews = {mpnews}?  given if msgtype is its name
images = {images}?  given if msgtype is image
voice = {voice}?  given if msgtype is its name
mpvideo = {mpvideo}?  given if msgtype is its name
wxcard = {wxcard}?  given if msgtype is its name
send_ignore_reprint = bool? as bool_as_int  whether to go on if the check finds a reprint that is allowed
clientmsgid = string?  caller's id, at most 64 bytes; the same one is not sent twice within 24 hours
[response]
msg_id = int  id of the mass message
msg_data_id = int?  id by which figures and comments of the articles are found
[types.filter]
is_to_all = bool?  true to send to all followers
tag_id = int?  users with this tag, if is_to_all is false
[types.text]
content = string!
[types.mpnews]
media_id = string!  material to send
[types.images]
media_ids = [string]!  images to send, at most 20
recommend = string?  text with the images
need_open_comment = bool? as bool_as_int  whether comments are open
only_fans_can_comment = bool? as bool_as_int  whether only followers can comment
[types.voice]
media_id = string!  material to send
[types.mpvideo]
media_id = string!  material to send
title = string?
description = string?
[types.wxcard]
card_id = string!  card to send
card_ext = string?  JSON text with code, openid, timestamp and signature
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.message_mass.speed_get",
            path: "/cgi-bin/message/mass/speed/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
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
speed = int  0 to 4: 800000, 600000, 450000, 300000 or 100000 a minute
realspeed = int  messages a minute, in ten thousands
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.message_mass.speed_set",
            path: "/cgi-bin/message/mass/speed/set",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "message_mass",
            type_name: "SpeedSet",
            title: "Set the mass sending speed (设置群发速度)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#9",
            ],
            note: "",
            errors: &[45083, 45084],
            obsolete: None,
            shape: r"[request]
speed = int!  0 to 4: 800000, 600000, 450000, 300000 or 100000 a minute
",
        },
    ),
];
