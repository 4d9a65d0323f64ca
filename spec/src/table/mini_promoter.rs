//! Generated from `spec/mini/promoter.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 14] = [
    Entry::new(
        Operation {
            name: "mini.promoter.add_promoter",
            path: "/promoter/addpromoter",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "promoter",
            type_name: "AddPromoter",
            title: "Add promoters (添加推广员)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/promoter/api/manage_promoter.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
promoter_list = [{promoter_list}]!
[response]
fail_list = [{fail_list}]  entries that failed, with the reason
total_cnt = int  number of entries in all
fail_cnt = int  number of entries that failed
[types.promoter_list]
openid = string!  openid of the user in this mini program; of the promoter when queried by promoter
role_id = int!  id of the promoter's role
retail_id = string?  the merchant's own id of the promoter, such as a staff number
extra_info = string?  merchant's own data, returned unchanged
name = string?  name of the promoter or of the role
phone = string?  phone number of the promoter
[types.fail_list]
openid = string  openid of the user in this mini program; of the promoter when queried by promoter
role_id = int  id of the promoter's role
retail_id = string?  the merchant's own id of the promoter, such as a staff number
extra_info = string?  merchant's own data, returned unchanged
name = string?  name of the promoter or of the role
phone = string?  phone number of the promoter
errcode = int?  error of this entry, 0 none
errmsg = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.promoter.add_role",
            path: "/promoter/addrole",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "promoter",
            type_name: "AddRole",
            title: "Add a promoter role (添加角色)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/promoter/api/role_manage.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
name = string!  name of the promoter or of the role
desc = string?  description of the role
[response]
role_id = int  id of the promoter's role
name = string  name of the promoter or of the role
desc = string  description of the role
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.promoter.get_invitation_material",
            path: "/promoter/getinvitationmaterial",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "promoter",
            type_name: "GetInvitationMaterial",
            title: "Get material that invites promoters (获取推广员邀请素材)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/promoter/api/invite_promoter.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
role_id = int!  id of the promoter's role
invitation_type = int?  kind of the material wanted
[response]
tag = string?  tag text to be pasted
poster = string?  image of the poster
qrcode = string?  image of the QR code
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.promoter.get_msg",
            path: "/promoter/getmsg",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "promoter",
            type_name: "GetMsg",
            title: "Get the result of a message (查询消息推送详情)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/promoter/api/message.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
msg_id = string!  id of the message
[response]
send_cnt = int  number of promoters the message was sent to
percent = int?  progress in percent
fail_cnt = int  number of entries that failed
fail_info = [{fail_info}]?  the first promoters who were not reached
fail_info_url = string?  address of the full list of failures
msg_type = int  kind of the message
content = string  body of the message
appid = string?  app id of the mini program the message opens
path = string?  page of the mini program, with its query
list_type = int  how the recipients are given: by role, by retail id or by promoter id
role_id = [int]?  id of the promoter's role
retail_id = [string]?  the merchant's own id of the promoter, such as a staff number
id = [string]?  id of the promoter or of the relation
[types.fail_info]
id = string  id of the promoter or of the relation
errcode = int  error of this entry, 0 none
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.promoter.get_msg_click_data",
            path: "/promoter/getmsgclickdata",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "promoter",
            type_name: "GetMsgClickData",
            title: "Get click data of messages (获取消息点击数据)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/promoter/api/message.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
dimonsion = int!  dimension of the data (spelled this way by WeChat)
msg_type = int?  kind of the message
msg_id = string?  id of the message
send_date = string?  day of sending
begin_send_time = int?  Unix seconds
end_send_time = int?  Unix seconds
[response]
data_list = [{data_list}]
[types.data_list]
msg_type = int?  kind of the message
msg_id = string?  id of the message
send_time = int?  Unix seconds
click_uv = int  people who clicked
click_pv = int  number of clicks
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.promoter.get_order",
            path: "/promoter/getorder",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "promoter",
            type_name: "GetOrder",
            title: "List orders brought in by a promoter (查询推广订单)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/promoter/api/promote_date.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openid = string!  openid of the user in this mini program; of the promoter when queried by promoter
mch_id = string?  merchant number at WeChat Pay
out_trade_no = string?  the merchant's own number of the order
trade_no = string?  WeChat Pay transaction number
status = int?  state of the order
date = string?  day queried
start_id = string?  id to start from, taken from the previous page; empty for the first page
need_unionid = bool? as bool_as_int  whether ids are returned as unionid
[response]
order_list = [{order_list}]
total_cnt = int  number of entries in all
start_id = string?  id to start from, taken from the previous page; empty for the first page
[types.order_list]
promoter_openid = string  openid of the promoter
role_id = int  id of the promoter's role
retail_id = string?  the merchant's own id of the promoter, such as a staff number
extra_info = string?  merchant's own data, returned unchanged
openid = string  openid of the user in this mini program; of the promoter when queried by promoter
scene = int  scene value of the mini program
path = string  page of the mini program, with its query
create_time = int  Unix seconds
share_extra_info = string?  merchant's own data given when the material was shared
mch_id = string  merchant number at WeChat Pay
out_trade_no = string  the merchant's own number of the order
trade_no = string  WeChat Pay transaction number
status = int  state of the order
paid_amount = int  fen
paid_time = int  Unix seconds
refunded_time = int?  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.promoter.get_promoter",
            path: "/promoter/getpromoter",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "promoter",
            type_name: "GetPromoter",
            title: "Query promoters (查询推广员)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/promoter/api/manage_promoter.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openid = string?  openid of the user in this mini program; of the promoter when queried by promoter
role_id = int?  id of the promoter's role
retail_id = string?  the merchant's own id of the promoter, such as a staff number
begin_time = int?  Unix seconds, start of the range
end_time = int?  Unix seconds, end of the range
auth_status = int?  whether the promoter accepted the authorization
decl_status = int?  whether the promoter declared the tax information
start_id = string?  id to start from, taken from the previous page; empty for the first page
need_unionid = bool? as bool_as_int  whether ids are returned as unionid
[response]
promoter_list = [{promoter_list}]
total_cnt = int  number of entries in all
fail_cnt = int?  number of entries that failed
[types.promoter_list]
id = string  id of the promoter or of the relation
openid = string  openid of the user in this mini program; of the promoter when queried by promoter
role_id = int  id of the promoter's role
retail_id = string?  the merchant's own id of the promoter, such as a staff number
extra_info = string?  merchant's own data, returned unchanged
name = string?  name of the promoter or of the role
phone = string?  phone number of the promoter
auth_status = int  whether the promoter accepted the authorization
decl_status = int  whether the promoter declared the tax information
update_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.promoter.get_relation",
            path: "/promoter/getrelation",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "promoter",
            type_name: "GetRelation",
            title: "List promotion relations (查询推广关系)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/promoter/api/promote_date.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openid = string!  openid of the user in this mini program; of the promoter when queried by promoter
scene = int?  scene value of the mini program
path = string?  page of the mini program, with its query
begin_time = int?  Unix seconds, start of the range
end_time = int?  Unix seconds, end of the range
start_id = string?  id to start from, taken from the previous page; empty for the first page
need_unionid = bool? as bool_as_int  whether ids are returned as unionid
[response]
relation_list = [{relation_list}]
total_cnt = int  number of entries in all
start_id = string?  id to start from, taken from the previous page; empty for the first page
[types.relation_list]
promoter_openid = string  openid of the promoter
role_id = int  id of the promoter's role
retail_id = string?  the merchant's own id of the promoter, such as a staff number
extra_info = string?  merchant's own data, returned unchanged
openid = string  openid of the user in this mini program; of the promoter when queried by promoter
scene = int  scene value of the mini program
path = string  page of the mini program, with its query
create_time = int  Unix seconds
share_extra_info = string?  merchant's own data given when the material was shared
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.promoter.get_role",
            path: "/promoter/getrole",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "promoter",
            type_name: "GetRole",
            title: "Query promoter roles (查询角色)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/promoter/api/role_manage.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
role_id = int?  id of the promoter's role
[response]
role_list = [{role_list}]
total_cnt = int  number of entries in all
[types.role_list]
role_id = int  id of the promoter's role
name = string  name of the promoter or of the role
desc = string  description of the role
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.promoter.get_share_material",
            path: "/promoter/getsharematerial",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "promoter",
            type_name: "GetShareMaterial",
            title: "Get a promoter's sharing material (获取推广员分享素材)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/promoter/api/promote_date.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
title = string?
path = string!  page of the mini program, with its query
openid = string!  openid of the user in this mini program; of the promoter when queried by promoter
extra_info = string?  merchant's own data, returned unchanged
share_type = int?  kind of the material wanted
env_version = string?  version of the mini program: release, trial or develop
[response]
tag = string?  tag text to be pasted
share_path = string?  path to share, which carries the promoter
qrcode = string?  image of the QR code
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.promoter.send_msg",
            path: "/promoter/sendmsg",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "promoter",
            type_name: "SendMsg",
            title: "Send a message to many promoters (群发消息)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/promoter/api/message.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
msg_type = int!  kind of the message
content = string!  body of the message
appid = string?  app id of the mini program the message opens
path = string?  page of the mini program, with its query
list_type = int!  how the recipients are given: by role, by retail id or by promoter id
role_id = [int]?  id of the promoter's role
retail_id = [string]?  the merchant's own id of the promoter, such as a staff number
id = [string]?  id of the promoter or of the relation
[response]
msg_id = string  id of the message
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.promoter.single_send_msg",
            path: "/promoter/singlesendmsg",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "promoter",
            type_name: "SingleSendMsg",
            title: "Send a message to one promoter (单发消息)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/promoter/api/message.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
msg_type = int!  kind of the message
content = string!  body of the message
appid = string?  app id of the mini program the message opens
path = string?  page of the mini program, with its query
id = string?  id of the promoter or of the relation
openid = string?  openid of the user in this mini program; of the promoter when queried by promoter
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.promoter.update_promoter",
            path: "/promoter/updatepromoter",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "promoter",
            type_name: "UpdatePromoter",
            title: "Update a promoter (修改推广员)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/promoter/api/manage_promoter.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
id = string!  id of the promoter or of the relation
role_id = int?  id of the promoter's role
retail_id = string?  the merchant's own id of the promoter, such as a staff number
extra_info = string?  merchant's own data, returned unchanged
name = string?  name of the promoter or of the role
phone = string?  phone number of the promoter
decl_status = int?  whether the promoter declared the tax information
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.promoter.update_role",
            path: "/promoter/updaterole",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "promoter",
            type_name: "UpdateRole",
            title: "Update a promoter role (修改角色)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/promoter/api/role_manage.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
role_id = int!  id of the promoter's role
name = string?  name of the promoter or of the role
desc = string?  description of the role
",
        },
    ),
];
