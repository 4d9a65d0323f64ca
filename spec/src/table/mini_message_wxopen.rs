//! Generated from `spec/mini/message_wxopen.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 4] = [
    Entry::new(
        Operation {
            name: "mini.message_wxopen.activity_id_create",
            path: "/cgi-bin/message/wxopen/activityid/create",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "message_wxopen",
            type_name: "ActivityIdCreate",
            title: "Create an activity for an updatable message (创建activity_id)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/updatable-message/updatableMessage.createActivityId.html",
                "https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/updatable-message/updatableMessage.createActivityId.html",
            ],
            note: "Needed for shared cards whose text changes later. The id is handed to the client, which shares with it.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
openid = string?  user for whom it is created, to find private messages; openid or unionid
unionid = string?
[response]
activity_id = string  id for wx.updateShareMenu, one for each shared message
expiration_time = int  Unix seconds, 24 hours after creation by default
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.message_wxopen.employee_relation_msg_send",
            path: "/cgi-bin/message/wxopen/employeerelationmsg/send",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "message_wxopen",
            type_name: "EmployeeRelationMsgSend",
            title: "Send an employment relation message (推送用工消息)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/laboruse/api_sendemployeerelationmsg.html",
            ],
            note: "The user must have confirmed the employment relation with the mini program.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
template_id = string!  template of the message
touser = string!  receiver's openid
page = string!  page of the mini program opened by the message
data = string?  values by key of the template
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.message_wxopen.template_uniform_send",
            path: "/cgi-bin/message/wxopen/template/uniform_send",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "message_wxopen",
            type_name: "TemplateUniformSend",
            title: "Send a unified service message (下发统一消息)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/uniform-message/uniformMessage.send.html",
            ],
            note: "Withdrawn by WeChat; kept for accounts that still have it.",
            errors: &[40003, 40013, 40037, 41028, 41029, 41030, 45009],
            obsolete: None,
            shape: r"[request]
touser = string!  openid at the mini program or at the official account
mp_template_msg = {mp_template_msg}?  template message of the linked official account
[types.mp_template_msg]
appid = string!  of the official account, which must be linked and have the same owner
template_id = string!  template of the message
url = string?  web page opened by the message
miniprogram = {miniprogram}?
data = map<{data}>?  values by key of the template
[types.miniprogram]
appid = string!  of the mini program opened
pagepath = string!  page of the mini program opened
[types.data]
value = string!
color = string?  RRGGBB with a leading number sign
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.message_wxopen.updatablemsg_send",
            path: "/cgi-bin/message/wxopen/updatablemsg/send",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "message_wxopen",
            type_name: "UpdatablemsgSend",
            title: "Update an updatable message (修改动态消息)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/updatable-message/updatableMessage.setUpdatableMsg.html",
                "https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/updatable-message/updatableMessage.setUpdatableMsg.html",
            ],
            note: "Once the activity has begun its state cannot go back; after the expiry no update is possible.",
            errors: &[47501, 47502, 47503, 47504],
            obsolete: None,
            shape: r"[request]
activity_id = string!  id for wx.updateShareMenu, one for each shared message
target_state = int!  0 not yet begun, 1 begun
template_info = {template_info}!
[types.template_info]
parameter_list = [{parameter_list}]!  values of the template, such as member_count, room_limit, path, version_type
[types.parameter_list]
name = string!
value = string!
",
        },
    ),
];
