//! Generated from `spec/mini/promoter.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 14] = [
    Entry::new(
        Operation {
            name: "mini.promoter.add_promoter",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/promoter/addpromoter",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
fail_list = [{fail_list}]
total_cnt = int
fail_cnt = int
[types.promoter_list]
openid = string!
role_id = int!
retail_id = string?
extra_info = string?
name = string?
phone = string?
[types.fail_list]
openid = string
role_id = int
retail_id = string?
extra_info = string?
name = string?
phone = string?
errcode = int?
errmsg = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.promoter.add_role",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/promoter/addrole",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
name = string!
desc = string?
[response]
role_id = int
name = string
desc = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.promoter.get_invitation_material",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/promoter/getinvitationmaterial",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
role_id = int!
invitation_type = int?
[response]
tag = string?
poster = string?
qrcode = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.promoter.get_msg",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/promoter/getmsg",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
msg_id = string!
[response]
send_cnt = int
percent = int?
fail_cnt = int
fail_info = [{fail_info}]?
fail_info_url = string?
msg_type = int
content = string
appid = string?
path = string?
list_type = int
role_id = [int]?
retail_id = [string]?
id = [string]?
[types.fail_info]
id = string
errcode = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.promoter.get_msg_click_data",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/promoter/getmsgclickdata",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
dimonsion = int!
msg_type = int?
msg_id = string?
send_date = string?
begin_send_time = int?  Unix seconds
end_send_time = int?  Unix seconds
[response]
data_list = [{data_list}]
[types.data_list]
msg_type = int?
msg_id = string?
send_time = int?  Unix seconds
click_uv = int
click_pv = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.promoter.get_order",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/promoter/getorder",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
openid = string!
mch_id = string?
out_trade_no = string?
trade_no = string?
status = int?
date = string?
start_id = string?
need_unionid = bool? as bool_as_int
[response]
order_list = [{order_list}]
total_cnt = int
start_id = string?
[types.order_list]
promoter_openid = string
role_id = int
retail_id = string?
extra_info = string?
openid = string
scene = int
path = string
create_time = int  Unix seconds
share_extra_info = string?
mch_id = string
out_trade_no = string
trade_no = string
status = int
paid_amount = int
paid_time = int
refunded_time = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.promoter.get_promoter",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/promoter/getpromoter",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
openid = string?
role_id = int?
retail_id = string?
begin_time = int?  Unix seconds
end_time = int?  Unix seconds
auth_status = int?
decl_status = int?
start_id = string?
need_unionid = bool? as bool_as_int
[response]
promoter_list = [{promoter_list}]
total_cnt = int
fail_cnt = int?
[types.promoter_list]
id = string
openid = string
role_id = int
retail_id = string?
extra_info = string?
name = string?
phone = string?
auth_status = int
decl_status = int
update_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.promoter.get_relation",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/promoter/getrelation",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
openid = string!
scene = int?
path = string?
begin_time = int?  Unix seconds
end_time = int?  Unix seconds
start_id = string?
need_unionid = bool? as bool_as_int
[response]
relation_list = [{relation_list}]
total_cnt = int
start_id = string?
[types.relation_list]
promoter_openid = string
role_id = int
retail_id = string?
extra_info = string?
openid = string
scene = int
path = string
create_time = int  Unix seconds
share_extra_info = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.promoter.get_role",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/promoter/getrole",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
role_id = int?
[response]
role_list = [{role_list}]
total_cnt = int
[types.role_list]
role_id = int
name = string
desc = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.promoter.get_share_material",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/promoter/getsharematerial",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
path = string!
openid = string!
extra_info = string?
share_type = int?
env_version = string?
[response]
tag = string?
share_path = string?
qrcode = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.promoter.send_msg",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/promoter/sendmsg",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
msg_type = int!
content = string!
appid = string?
path = string?
list_type = int!
role_id = [int]?
retail_id = [string]?
id = [string]?
[response]
msg_id = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.promoter.single_send_msg",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/promoter/singlesendmsg",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
msg_type = int!
content = string!
appid = string?
path = string?
id = string?
openid = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.promoter.update_promoter",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/promoter/updatepromoter",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
id = string!
role_id = int?
retail_id = string?
extra_info = string?
name = string?
phone = string?
decl_status = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.promoter.update_role",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/promoter/updaterole",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
role_id = int!
name = string?
desc = string?
",
        },
    ),
];
