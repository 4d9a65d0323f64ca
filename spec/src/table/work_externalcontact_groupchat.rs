//! Generated from `spec/work/externalcontact_groupchat.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 11] = [
    Entry::new(
        Operation {
            name: "work.externalcontact_groupchat.add_join_way",
            path: "/cgi-bin/externalcontact/groupchat/add_join_way",
            ..Operation::usual(Product::Work)
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
scene = int!  1 mini program button, 2 QR code
remark = string?
auto_create_room = int?  1 makes a new group when all are full (default), 0 does not
room_base_name = string?  name of new groups, followed by a number
room_base_id = int?  first number of new groups
chat_id_list = [string]!  ids of customer groups, at most 5
state = string?  own text that marks the channel, at most 30 characters
mark_source = bool?  whether the source is marked
[response]
config_id = string  id of the join way
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact_groupchat.del_join_way",
            path: "/cgi-bin/externalcontact/groupchat/del_join_way",
            ..Operation::usual(Product::Work)
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
config_id = string!  id of the join way
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact_groupchat.get",
            path: "/cgi-bin/externalcontact/groupchat/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
            errors: &[40050],
            obsolete: None,
            shape: r"[request]
chat_id = string!  id of the customer group
need_name = bool? as bool_as_int  whether names of members are wanted
[response]
group_chat = {group_chat}
[types.group_chat]
chat_id = string  id of the customer group
name = string
owner = string  user id of the owner
notice = string  announcement of the group
member_list = [{member_list}]  members of the group
admin_list = [{admin_list}]  administrators of the group
create_time = int  Unix seconds
member_version = string  version of the member list, from the change event
[types.member_list]
type = int  1 member of the company, 2 customer
userid = string  user id of the member or external user id of the customer
unionid = string?  union id of the customer, if a developer account is bound
invitor = {invitor}?  who invited the member
name = string?
group_nickname = string?  name used in the group
join_scene = int  1 invited by a member, 2 by an invitation link, 3 by a QR code
join_time = int  Unix seconds
state = string?  own text that marks the channel, at most 30 characters
[types.invitor]
userid = string  user id of the member or external user id of the customer
[types.admin_list]
userid = string  user id of the member or external user id of the customer
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact_groupchat.get_join_way",
            path: "/cgi-bin/externalcontact/groupchat/get_join_way",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
config_id = string!  id of the join way
[response]
join_way = {join_way}
[types.join_way]
config_id = string  id of the join way
scene = int  1 mini program button, 2 QR code
remark = string
auto_create_room = int  1 makes a new group when all are full (default), 0 does not
room_base_name = string?  name of new groups, followed by a number
room_base_id = int?  first number of new groups
chat_id_list = [string]
qr_code = string?  address of the code
state = string?  own text that marks the channel, at most 30 characters
mark_source = bool?  whether the source is marked
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact_groupchat.get_new_external_userid",
            path: "/cgi-bin/externalcontact/groupchat/get_new_external_userid",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
external_userid_list = [string]!  external user ids of the customers
chat_id = string!  id of the customer group
[response]
items = [{items}]
[types.items]
external_userid = string  external user ids of the customers
new_external_userid = string  external user id in the new form
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact_groupchat.list",
            path: "/cgi-bin/externalcontact/groupchat/list",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
status_filter = int?  0 all, 1 to be assigned, 2 being assigned, 3 assigned
owner_filter = {owner_filter}?  owners whose groups are wanted
limit = int! default 10  most items to return, at most 1000
cursor = string?  absent for the first page, then next_cursor of the last answer
[response]
group_chat_list = [{group_chat_list}]
next_cursor = string?  cursor of the next page
[types.owner_filter]
userid_list = [string]?  user ids, at most 100
[types.group_chat_list]
chat_id = string  id of the customer group
status = int  0 normal, 1 the owner left, 2 being assigned, 3 assigned
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact_groupchat.onjob_transfer",
            path: "/cgi-bin/externalcontact/groupchat/onjob_transfer",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact_groupchat",
            type_name: "OnjobTransfer",
            title: "Reassign groups of a working member (分配在职成员的客户群)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95703"],
            note: "A group can be passed on twice within 90 days.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
chat_id_list = [string]!  ids of customer groups, at most 100
new_owner = string!  user id of the owner
[response]
failed_chat_list = [{failed_chat_list}]?  groups that could not be assigned
[types.failed_chat_list]
chat_id = string  id of the customer group
errcode = int  0 if this one succeeded
errmsg = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact_groupchat.statistic",
            path: "/cgi-bin/externalcontact/groupchat/statistic",
            ..Operation::usual(Product::Work)
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
day_begin_time = int!  Unix seconds of the first day, of the last 180 days
day_end_time = int?  Unix seconds of the last day, at most 30 days after the first
owner_filter = {owner_filter}!  owners whose groups are wanted
order_by = int?  1 new groups (default), 2 all groups, 3 new members, 4 all members
order_asc = bool? as bool_as_int  true for rising order
offset = int?  items to skip, from 0
limit = int?  most items to return, at most 1000
[response]
items = [{items}]
total = int  number of all items
next_offset = int?  offset of the next page
[types.owner_filter]
userid_list = [string]?  user ids, at most 100
[types.items]
owner = string  user id of the owner
data = {data}
[types.data]
new_chat_cnt = int  new groups
chat_total = int  groups in all
chat_has_msg = int  groups with messages
new_member_cnt = int  new members
member_total = int  members in all
member_has_msg = int  members who sent messages
msg_total = int  messages in all
migrate_trainee_chat_cnt = int?  migrated groups, only for the education trade
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact_groupchat.statistic_group_by_day",
            path: "/cgi-bin/externalcontact/groupchat/statistic_group_by_day",
            ..Operation::usual(Product::Work)
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
day_begin_time = int!  Unix seconds of the first day, of the last 180 days
day_end_time = int?  Unix seconds of the last day, at most 30 days after the first
owner_filter = {owner_filter}!  owners whose groups are wanted
[response]
items = [{items}]
[types.owner_filter]
userid_list = [string]?  user ids, at most 100
[types.items]
stat_time = int  Unix seconds
data = {data}
[types.data]
new_chat_cnt = int  new groups
chat_total = int  groups in all
chat_has_msg = int  groups with messages
new_member_cnt = int  new members
member_total = int  members in all
member_has_msg = int  members who sent messages
msg_total = int  messages in all
migrate_trainee_chat_cnt = int?  migrated groups, only for the education trade
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact_groupchat.transfer",
            path: "/cgi-bin/externalcontact/groupchat/transfer",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact_groupchat",
            type_name: "Transfer",
            title: "Reassign groups of a member who left (分配离职成员的客户群)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/92127",
                "https://developer.work.weixin.qq.com/document/path/93242",
            ],
            note: "The owner must have left; the new owner must have customer contact.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
chat_id_list = [string]!  ids of customer groups, at most 100
new_owner = string!  user id of the owner
[response]
failed_chat_list = [{failed_chat_list}]?  groups that could not be assigned
[types.failed_chat_list]
chat_id = string  id of the customer group
errcode = int  0 if this one succeeded
errmsg = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact_groupchat.update_join_way",
            path: "/cgi-bin/externalcontact/groupchat/update_join_way",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact_groupchat",
            type_name: "UpdateJoinWay",
            title: "Update a join way (更新客户群进群方式配置)",
            docs: &["https://developer.work.weixin.qq.com/document/path/92229"],
            note: "Replaces all members of the join way.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
config_id = string!  id of the join way
scene = int!  1 mini program button, 2 QR code
remark = string?
auto_create_room = int?  1 makes a new group when all are full (default), 0 does not
room_base_name = string?  name of new groups, followed by a number
room_base_id = int?  first number of new groups
chat_id_list = [string]!  ids of customer groups, at most 5
state = string?  own text that marks the channel, at most 30 characters
mark_source = bool?  whether the source is marked
",
        },
    ),
];
