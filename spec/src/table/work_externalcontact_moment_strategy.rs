//! Generated from `spec/work/externalcontact_moment_strategy.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 6] = [
    Entry::new(
        Operation {
            name: "work.externalcontact_moment_strategy.create",
            path: "/cgi-bin/externalcontact/moment_strategy/create",
            ..Operation::usual(Product::Work)
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
parent_id = int?  id of the parent rule group, absent or 0 for none
strategy_name = string!
admin_list = [string]!  user ids of those in charge, at most 20
privilege = {privilege}!  rights of the members
range = [{range}]!  members and departments the rule group covers
[response]
strategy_id = int  id of the rule group
[types.privilege]
view_moment_list = bool?  right to see moments of the company
send_moment = bool?  right to post moments for the company
manage_moment_cover_and_sign = bool?  right to set the cover and the signature
[types.range]
type = int!  1 member, 2 department
userid = string?  user id, with type 1
partyid = int?  department id, with type 2
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact_moment_strategy.del",
            path: "/cgi-bin/externalcontact/moment_strategy/del",
            ..Operation::usual(Product::Work)
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
strategy_id = int!  id of the rule group
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact_moment_strategy.edit",
            path: "/cgi-bin/externalcontact/moment_strategy/edit",
            ..Operation::usual(Product::Work)
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
strategy_id = int!  id of the rule group
strategy_name = string?
admin_list = [string]?  user ids of those in charge, at most 20
privilege = {privilege}?  rights of the members
range_add = [{range_add}]?  members and departments the rule group covers
range_del = [{range_del}]?  members and departments the rule group covers
[types.privilege]
view_moment_list = bool?  right to see moments of the company
send_moment = bool?  right to post moments for the company
manage_moment_cover_and_sign = bool?  right to set the cover and the signature
[types.range_add]
type = int!  1 member, 2 department
userid = string?  user id, with type 1
partyid = int?  department id, with type 2
[types.range_del]
type = int!  1 member, 2 department
userid = string?  user id, with type 1
partyid = int?  department id, with type 2
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact_moment_strategy.get",
            path: "/cgi-bin/externalcontact/moment_strategy/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
strategy_id = int!  id of the rule group
[response]
strategy = {strategy}
[types.strategy]
strategy_id = int  id of the rule group
parent_id = int  id of the parent rule group, absent or 0 for none
strategy_name = string
admin_list = [string]  user ids of those in charge, at most 20
privilege = {strategy_privilege}  rights of the members
create_time = int  Unix seconds
[types.strategy_privilege]
view_moment_list = bool  right to see moments of the company
send_moment = bool  right to post moments for the company
manage_moment_cover_and_sign = bool?  right to set the cover and the signature
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact_moment_strategy.get_range",
            path: "/cgi-bin/externalcontact/moment_strategy/get_range",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
strategy_id = int!  id of the rule group
cursor = string?  absent for the first page, then next_cursor of the last answer
limit = int?  most items to return, at most 1000
[response]
range = [{range}]  members and departments the rule group covers
next_cursor = string?  cursor of the next page
[types.range]
type = int  1 member, 2 department
userid = string?  user id, with type 1
partyid = int?  department id, with type 2
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalcontact_moment_strategy.list",
            path: "/cgi-bin/externalcontact/moment_strategy/list",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
cursor = string?  absent for the first page, then next_cursor of the last answer
limit = int?  most items to return, at most 1000
[response]
strategy = [{strategy}]
next_cursor = string?  cursor of the next page
[types.strategy]
strategy_id = int  id of the rule group
",
        },
    ),
];
