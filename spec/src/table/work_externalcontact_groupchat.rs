//! Generated from `spec/work/externalcontact_groupchat.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 11] = [
    Entry::new(
        Operation {
            name: "work.externalcontact_groupchat.add_join_way",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/groupchat/add_join_way",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "externalcontact_groupchat",
            type_name: "AddJoinWay",
            title: "Create a join way (配置客户群进群方式)",
            docs: &["https://developer.work.weixin.qq.com/document/path/92229"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
scene = int!
remark = string?
auto_create_room = int?
room_base_name = string?
room_base_id = int?
chat_id_list = [string]!
state = string?
mark_source = bool?
[response]
config_id = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact_groupchat.del_join_way",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/groupchat/del_join_way",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "externalcontact_groupchat",
            type_name: "DelJoinWay",
            title: "Delete a join way (删除客户群进群方式配置)",
            docs: &["https://developer.work.weixin.qq.com/document/path/92229"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
config_id = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact_groupchat.get",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/groupchat/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "externalcontact_groupchat",
            type_name: "Get",
            title: "Get a customer group (获取客户群详情)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92122",
                "https://developer.work.weixin.qq.com/document/path/92707",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
chat_id = string!
need_name = bool? as bool_as_int
[response]
group_chat = {group_chat}
[types.group_chat]
chat_id = string
name = string
owner = string
notice = string
member_list = [{member_list}]
admin_list = [{admin_list}]
create_time = int  Unix seconds
member_version = string
[types.member_list]
type = int
userid = string
unionid = string?
invitor = {invitor}?
name = string?
group_nickname = string?
join_scene = int
join_time = int
state = string?
[types.invitor]
userid = string
[types.admin_list]
userid = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact_groupchat.get_join_way",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/groupchat/get_join_way",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "externalcontact_groupchat",
            type_name: "GetJoinWay",
            title: "Get a join way (获取客户群进群方式配置)",
            docs: &["https://developer.work.weixin.qq.com/document/path/92229"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
config_id = string!
[response]
join_way = {join_way}
[types.join_way]
config_id = string
scene = int
remark = string
auto_create_room = int
room_base_name = string?
room_base_id = int?
chat_id_list = [string]
qr_code = string?
state = string?
mark_source = bool?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact_groupchat.get_new_external_userid",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/groupchat/get_new_external_userid",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "externalcontact_groupchat",
            type_name: "GetNewExternalUserid",
            title: "Convert external user ids of group members (转换客户群成员external_userid)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/95327",
                "https://developer.work.weixin.qq.com/document/path/95435",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
external_userid_list = [string]!
chat_id = string!
[response]
items = [{items}]
[types.items]
external_userid = string
new_external_userid = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact_groupchat.list",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/groupchat/list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "externalcontact_groupchat",
            type_name: "List",
            title: "List customer groups (获取客户群列表)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92120",
                "https://developer.work.weixin.qq.com/document/path/93414",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
status_filter = int?
owner_filter = {owner_filter}?
limit = int! default 10
cursor = string?
[response]
group_chat_list = [{group_chat_list}]
next_cursor = string?
[types.owner_filter]
userid_list = [string]?
[types.group_chat_list]
chat_id = string
status = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact_groupchat.onjob_transfer",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/groupchat/onjob_transfer",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "externalcontact_groupchat",
            type_name: "OnjobTransfer",
            title: "Reassign groups of a working member (分配在职成员的客户群)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95703"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
chat_id_list = [string]!
new_owner = string!
[response]
failed_chat_list = [{failed_chat_list}]?
[types.failed_chat_list]
chat_id = string
errcode = int
errmsg = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact_groupchat.statistic",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/groupchat/statistic",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "externalcontact_groupchat",
            type_name: "Statistic",
            title: "Get group statistics by owner (「群聊数据统计」按群主聚合)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92133",
                "https://developer.work.weixin.qq.com/document/path/93476",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
day_begin_time = int!  Unix seconds
day_end_time = int?  Unix seconds
owner_filter = {owner_filter}!
order_by = int?
order_asc = bool? as bool_as_int
offset = int?
limit = int?
[response]
items = [{items}]
total = int
next_offset = int?
[types.owner_filter]
userid_list = [string]?
[types.items]
owner = string
data = {data}
[types.data]
new_chat_cnt = int
chat_total = int
chat_has_msg = int
new_member_cnt = int
member_total = int
member_has_msg = int
msg_total = int
migrate_trainee_chat_cnt = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact_groupchat.statistic_group_by_day",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/groupchat/statistic_group_by_day",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "externalcontact_groupchat",
            type_name: "StatisticGroupByDay",
            title: "Get group statistics by day (「群聊数据统计」按自然日聚合)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92133",
                "https://developer.work.weixin.qq.com/document/path/93476",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
day_begin_time = int!  Unix seconds
day_end_time = int?  Unix seconds
owner_filter = {owner_filter}!
[response]
items = [{items}]
[types.owner_filter]
userid_list = [string]?
[types.items]
stat_time = int
data = {data}
[types.data]
new_chat_cnt = int
chat_total = int
chat_has_msg = int
new_member_cnt = int
member_total = int
member_has_msg = int
msg_total = int
migrate_trainee_chat_cnt = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact_groupchat.transfer",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/groupchat/transfer",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "externalcontact_groupchat",
            type_name: "Transfer",
            title: "Reassign groups of a member who left (分配离职成员的客户群)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92127",
                "https://developer.work.weixin.qq.com/document/path/93242",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
chat_id_list = [string]!
new_owner = string!
[response]
failed_chat_list = [{failed_chat_list}]?
[types.failed_chat_list]
chat_id = string
errcode = int
errmsg = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact_groupchat.update_join_way",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/groupchat/update_join_way",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "externalcontact_groupchat",
            type_name: "UpdateJoinWay",
            title: "Update a join way (更新客户群进群方式配置)",
            docs: &["https://developer.work.weixin.qq.com/document/path/92229"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
config_id = string!
scene = int!
remark = string?
auto_create_room = int?
room_base_name = string?
room_base_id = int?
chat_id_list = [string]!
state = string?
mark_source = bool?
",
        },
    ),
];
