//! Generated from `spec/work/externalcontact_customer_acquisition.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 8] = [
    Entry::new(
        Operation {
            name: "work.externalcontact_customer_acquisition.create_link",
            path: "/cgi-bin/externalcontact/customer_acquisition/create_link",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact_customer_acquisition",
            type_name: "CreateLink",
            title: "Create a link (创建获客链接)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97297"],
            note: "Every added customer takes one from the bought quota.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
link_name = string!  name of the link, at most 30 characters
range = {range}?  members and departments that take the customers
priority_option = {priority_option}?  who is preferred
skip_verify = bool?  whether customers are added without confirmation
mark_source = bool?  whether the source is marked
[response]
link = {link}
[types.range]
user_list = [string]?  user ids
department_list = [int]?  department ids
[types.priority_option]
priority_type = int!  1 members of the whole company who know the customer, 2 given members who know the customer
priority_userid_list = [string]?  user ids, with priority_type 2
[types.link]
link_id = string  id of the link
link_name = string  name of the link, at most 30 characters
url = string  the link; customer_channel=... added to it marks the channel
skip_verify = bool?  whether customers are added without confirmation
mark_source = bool?  whether the source is marked
create_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact_customer_acquisition.customer",
            path: "/cgi-bin/externalcontact/customer_acquisition/customer",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact_customer_acquisition",
            type_name: "Customer",
            title: "List customers added by a link (获取由获客链接添加的客户信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97298"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
link_id = string!  id of the link
cursor = string?  absent for the first page, then next_cursor of the last answer
limit = int?  most items to return
[response]
customer_list = [{customer_list}]
next_cursor = string?  cursor of the next page
[types.customer_list]
external_userid = string  external user id of the customer
userid = string?  user id of the member
chat_status = int  0 the customer sent no message, 1 the customer sent messages, 2 unknown
state = string?  channel of the customer, from customer_channel
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact_customer_acquisition.delete_link",
            path: "/cgi-bin/externalcontact/customer_acquisition/delete_link",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact_customer_acquisition",
            type_name: "DeleteLink",
            title: "Delete a link (删除获客链接)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97297"],
            note: "The link no longer works and cannot be restored.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
link_id = string!  id of the link
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact_customer_acquisition.get",
            path: "/cgi-bin/externalcontact/customer_acquisition/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact_customer_acquisition",
            type_name: "Get",
            title: "Get a link (获取获客链接详情)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/97297",
                "https://developer.work.weixin.qq.com/document/path/99484",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
link_id = string!  id of the link
[response]
link = {link}
range = {answer_range}?  members and departments that take the customers
priority_option = {answer_priority_option}?  who is preferred
[types.link]
link_id = string?  id of the link
link_name = string  name of the link, at most 30 characters
url = string  the link; customer_channel=... added to it marks the channel
skip_verify = bool  whether customers are added without confirmation
mark_source = bool  whether the source is marked
create_time = int  Unix seconds
[types.answer_range]
user_list = [string]?  user ids
department_list = [int]?  department ids
[types.answer_priority_option]
priority_type = int  1 members of the whole company who know the customer, 2 given members who know the customer
priority_userid_list = [string]?  user ids, with priority_type 2
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact_customer_acquisition.get_chat_info",
            path: "/cgi-bin/externalcontact/customer_acquisition/get_chat_info",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact_customer_acquisition",
            type_name: "GetChatInfo",
            title: "Get the chat state of a member and a customer (获取成员多次收消息详情)",
            docs: &["https://developer.work.weixin.qq.com/document/path/100130"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
chat_key = string!  key from the event
[response]
userid = string  user id of the member
external_userid = string  external user id of the customer
chat_info = {chat_info}
[types.chat_info]
link_id = string  id of the link
state = string?  channel of the customer, from customer_channel
recv_msg_cnt = int  messages the member got from the customer
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact_customer_acquisition.list_link",
            path: "/cgi-bin/externalcontact/customer_acquisition/list_link",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact_customer_acquisition",
            type_name: "ListLink",
            title: "List links (获取获客链接列表)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/97297",
                "https://developer.work.weixin.qq.com/document/path/99484",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
cursor = string?  absent for the first page, then next_cursor of the last answer
limit = int?  most items to return
[response]
link_id_list = [string]
next_cursor = string?  cursor of the next page
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact_customer_acquisition.statistic",
            path: "/cgi-bin/externalcontact/customer_acquisition/statistic",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact_customer_acquisition",
            type_name: "Statistic",
            title: "Get the statistics of a link (查询链接使用详情)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/97375",
                "https://developer.work.weixin.qq.com/document/path/99483",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
link_id = string!  id of the link
start_time = int!  Unix seconds
end_time = int!  Unix seconds
[response]
click_link_customer_cnt = int  customers who opened the link
new_customer_cnt = int  customers who were added
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact_customer_acquisition.update_link",
            path: "/cgi-bin/externalcontact/customer_acquisition/update_link",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalcontact_customer_acquisition",
            type_name: "UpdateLink",
            title: "Edit a link (编辑获客链接)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97297"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
link_id = string!  id of the link
link_name = string?  name of the link, at most 30 characters
range = {range}?  members and departments that take the customers
priority_option = {priority_option}?  who is preferred
skip_verify = bool?  whether customers are added without confirmation
mark_source = bool?  whether the source is marked
[types.range]
user_list = [string]?  user ids
department_list = [int]?  department ids
[types.priority_option]
priority_type = int!  1 members of the whole company who know the customer, 2 given members who know the customer
priority_userid_list = [string]?  user ids, with priority_type 2
",
        },
    ),
];
