//! Generated from `spec/work/externalcontact_customer_acquisition.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 8] = [
    Entry::new(
        Operation {
            name: "work.externalcontact_customer_acquisition.create_link",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/customer_acquisition/create_link",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "externalcontact_customer_acquisition",
            type_name: "CreateLink",
            title: "Create a link (创建获客链接)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97297"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
link_name = string!
range = {range}?
priority_option = {priority_option}?
skip_verify = bool?
mark_source = bool?
[response]
link = {link}
[types.range]
user_list = [string]?
department_list = [int]?
[types.priority_option]
priority_type = int!
priority_userid_list = [string]?
[types.link]
link_id = string
link_name = string
url = string
skip_verify = bool?
mark_source = bool?
create_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact_customer_acquisition.customer",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/customer_acquisition/customer",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
link_id = string!
cursor = string?
limit = int?
[response]
customer_list = [{customer_list}]
next_cursor = string?
[types.customer_list]
external_userid = string
userid = string?
chat_status = int
state = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact_customer_acquisition.delete_link",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/customer_acquisition/delete_link",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "externalcontact_customer_acquisition",
            type_name: "DeleteLink",
            title: "Delete a link (删除获客链接)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97297"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
link_id = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact_customer_acquisition.get",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/customer_acquisition/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
link_id = string!
[response]
link = {link}
range = {answer_range}?
priority_option = {answer_priority_option}?
[types.link]
link_id = string?
link_name = string
url = string
skip_verify = bool
mark_source = bool
create_time = int  Unix seconds
[types.answer_range]
user_list = [string]?
department_list = [int]?
[types.answer_priority_option]
priority_type = int
priority_userid_list = [string]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact_customer_acquisition.get_chat_info",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/customer_acquisition/get_chat_info",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
chat_key = string!
[response]
userid = string
external_userid = string
chat_info = {chat_info}
[types.chat_info]
link_id = string
state = string?
recv_msg_cnt = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact_customer_acquisition.list_link",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/customer_acquisition/list_link",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
cursor = string?
limit = int?
[response]
link_id_list = [string]
next_cursor = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact_customer_acquisition.statistic",
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/customer_acquisition/statistic",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
link_id = string!
start_time = int!  Unix seconds
end_time = int!  Unix seconds
[response]
click_link_customer_cnt = int
new_customer_cnt = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact_customer_acquisition.update_link",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/customer_acquisition/update_link",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
link_id = string!
link_name = string?
range = {range}?
priority_option = {priority_option}?
skip_verify = bool?
mark_source = bool?
[types.range]
user_list = [string]?
department_list = [int]?
[types.priority_option]
priority_type = int!
priority_userid_list = [string]?
",
        },
    ),
];
