//! Generated from `spec/work/externalcontact_moment_strategy.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 6] = [
    Entry::new(
        Operation {
            name: "work.externalcontact_moment_strategy.create",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/moment_strategy/create",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "externalcontact_moment_strategy",
            type_name: "Create",
            title: "Create a rule group (创建新的规则组)",
            docs: &["https://work.weixin.qq.com/api/doc/90000/90135/94890"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
parent_id = int?
strategy_name = string!
admin_list = [string]!
privilege = {privilege}!
range = [{range}]!
[response]
strategy_id = int
[types.privilege]
view_moment_list = bool?
send_moment = bool?
[types.range]
type = int!
userid = string?
partyid = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact_moment_strategy.del",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/moment_strategy/del",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "externalcontact_moment_strategy",
            type_name: "Del",
            title: "Delete a rule group (删除规则组)",
            docs: &["https://work.weixin.qq.com/api/doc/90000/90135/94883"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
strategy_id = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact_moment_strategy.edit",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/moment_strategy/edit",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "externalcontact_moment_strategy",
            type_name: "Edit",
            title: "Edit a rule group and its scope (编辑规则组及其管理范围)",
            docs: &["https://work.weixin.qq.com/api/doc/90000/90135/94883"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
strategy_id = int!
strategy_name = string?
admin_list = [string]?
privilege = {privilege}?
range_add = [{range_add}]?
range_del = [{range_del}]?
[types.privilege]
view_moment_list = bool?
send_moment = bool?
[types.range_add]
type = int!
userid = string?
partyid = int?
[types.range_del]
type = int!
userid = string?
partyid = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact_moment_strategy.get",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/moment_strategy/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "externalcontact_moment_strategy",
            type_name: "Get",
            title: "Get a rule group (获取规则组详情)",
            docs: &["https://work.weixin.qq.com/api/doc/90000/90135/94883"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
strategy_id = int!
[response]
strategy = {strategy}
[types.strategy]
strategy_id = int
parent_id = int
strategy_name = string
admin_list = [string]
privilege = {strategy_privilege}
create_time = int  Unix seconds
[types.strategy_privilege]
view_moment_list = bool
send_moment = bool
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact_moment_strategy.get_range",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/moment_strategy/get_range",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "externalcontact_moment_strategy",
            type_name: "GetRange",
            title: "Get the scope of a rule group (获取规则组管理范围)",
            docs: &["https://work.weixin.qq.com/api/doc/90000/90135/94890"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
strategy_id = int!
cursor = string?
limit = int?
[response]
range = [{range}]
next_cursor = string?
[types.range]
type = int
userid = string?
partyid = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact_moment_strategy.list",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalcontact/moment_strategy/list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "externalcontact_moment_strategy",
            type_name: "List",
            title: "List rule groups (获取规则组列表)",
            docs: &["https://work.weixin.qq.com/api/doc/90000/90135/94890"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
cursor = string?
limit = int?
[response]
strategy = [{strategy}]
next_cursor = string?
[types.strategy]
strategy_id = int
",
        },
    ),
];
