//! Generated from `spec/work/corpgroup.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 16] = [
    Entry::new(
        Operation {
            name: "work.corpgroup.corp_get_chain_corp_info",
            path: "/cgi-bin/corpgroup/corp/get_chain_corpinfo",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "corpgroup",
            type_name: "CorpGetChainCorpInfo",
            title: "Get a company of a chain (获取企业上下游通讯录下的企业信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95820"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
chain_id = string!  id of the chain
corpid = string?  id of the company
pending_corpid = string?  id of a company that has not joined yet
[response]
corp_name = string
groupid = int  id of the group in the chain
custom_id = string?  own id of the company
qualification_status = int?  whether the company is verified
is_joined = bool as bool_as_int  whether the company has joined
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.corpgroup.corp_get_chain_corp_info_list",
            path: "/cgi-bin/corpgroup/corp/get_chain_corpinfo_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "corpgroup",
            type_name: "CorpGetChainCorpInfoList",
            title: "List companies of a chain group (获取企业上下游通讯录分组下的企业详情列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95315"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
chain_id = string!  id of the chain
groupid = int?  id of the group in the chain
need_pending = bool?  whether companies that have not joined are listed
limit = int?  most items to return
cursor = string?  absent for the first page, then next_cursor of the last answer
[response]
group_corps = [{group_corps}]
has_more = bool  whether there is another page
next_cursor = string?  cursor of the next page
[types.group_corps]
groupid = int  id of the group in the chain
corpid = string?  id of the company
pending_corpid = string?  id of a company that has not joined yet
corp_name = string
custom_id = string?  own id of the company
invite_userid = string?  user id of the member who invited the company
is_joined = bool as bool_as_int  whether the company has joined
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.corpgroup.corp_get_chain_group",
            path: "/cgi-bin/corpgroup/corp/get_chain_group",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "corpgroup",
            type_name: "CorpGetChainGroup",
            title: "List the groups of a chain (获取上下游通讯录分组)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95315"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
chain_id = string!  id of the chain
groupid = int?  id of the group in the chain
[response]
groups = [{groups}]
[types.groups]
groupid = int  id of the group in the chain
group_name = string
parentid = int  id of the parent group
order = int  place among its siblings, larger comes first
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.corpgroup.corp_get_chain_list",
            path: "/cgi-bin/corpgroup/corp/get_chain_list",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "corpgroup",
            type_name: "CorpGetChainList",
            title: "List chains (获取上下游列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95315"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
chains = [{chains}]
[types.chains]
chain_id = string  id of the chain
chain_name = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.corpgroup.corp_get_chain_user_custom_id",
            path: "/cgi-bin/corpgroup/corp/get_chain_user_custom_id",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "corpgroup",
            type_name: "CorpGetChainUserCustomId",
            title: "Get the custom id of a downstream member (查询成员自定义id)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97441"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
chain_id = string!  id of the chain
corpid = string!  id of the company
userid = string!  user id of the member
[response]
user_custom_id = string  own id of the member
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.corpgroup.corp_get_token",
            path: "/cgi-bin/corpgroup/corp/gettoken",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "corpgroup",
            type_name: "CorpGetToken",
            title: "Get a token of a downstream company (获取下级/下游企业的access_token)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93359"],
            note: "For the downstream application's id from the application sharing list.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
business_type = int?  0 linked companies, 1 chain
corpid = string!  id of the company
agentid = int!  id of the application
[response]
access_token = secret  token of the downstream company for this application
expires_in = int  seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.corpgroup.corp_list_app_share_info",
            path: "/cgi-bin/corpgroup/corp/list_app_share_info",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "corpgroup",
            type_name: "CorpListAppShareInfo",
            title: "List companies an application is shared with (获取应用共享信息)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93403",
                "https://developer.work.weixin.qq.com/document/path/93405",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
agentid = int?  id of the application
business_type = int?  0 linked companies, 1 chain
corpid = string?  id of the company
cursor = string?  absent for the first page, then next_cursor of the last answer
limit = int?  most items to return
[response]
corp_list = [{corp_list}]
ending = bool as bool_as_int  whether this was the last page
next_cursor = string?  cursor of the next page
[types.corp_list]
corpid = string  id of the company
corp_name = string
agentid = int  id of the application
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.corpgroup.corp_remove_corp",
            path: "/cgi-bin/corpgroup/corp/remove_corp",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "corpgroup",
            type_name: "CorpRemoveCorp",
            title: "Remove a company from a chain (移除企业)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95822"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
chain_id = string!  id of the chain
corpid = string?  id of the company
pending_corpid = string?  id of a company that has not joined yet
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.corpgroup.get_result",
            path: "/cgi-bin/corpgroup/getresult",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "corpgroup",
            type_name: "GetResult",
            title: "Get the result of an import task (获取异步任务结果)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95823"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
jobid = string!  id of the task
[response]
status = int  1 started, 2 running, 3 finished
result = {result}?
[types.result]
chain_id = string  id of the chain
import_status = int
fail_list = [{fail_list}]?
[types.fail_list]
errcode = int  0 if this one succeeded
errmsg = string?
corp_name = string
custom_id = string?  own id of the company
contact_info_list = [{contact_info_list}]?  contacts of the company
[types.contact_info_list]
errcode = int  0 if this one succeeded
errmsg = string?
mobile = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.corpgroup.import_chain_contact",
            path: "/cgi-bin/corpgroup/import_chain_contact",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "corpgroup",
            type_name: "ImportChainContact",
            title: "Import contacts into a chain (批量导入上下游联系人)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95821"],
            note: "Ask for the result with the task id.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
chain_id = string!  id of the chain
contact_list = [{contact_list}]!  companies to import
[response]
jobid = string  id of the task
[types.contact_list]
corp_name = string!
group_path = string?  names of the groups, separated by slashes
custom_id = string?  own id of the company
contact_info_list = [{contact_info_list}]!  contacts of the company
[types.contact_info_list]
name = string!
identity_type = int!  1 member, 2 person in charge
mobile = string?
user_custom_id = string?  own id of the member
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.corpgroup.rule_add_rule",
            path: "/cgi-bin/corpgroup/rule/add_rule",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "corpgroup",
            type_name: "RuleAddRule",
            title: "Add a visibility rule (新增对接规则)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95634"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
chain_id = string!  id of the chain
rule_info = {rule_info}!
[response]
rule_id = int  id of the rule
[types.rule_info]
owner_corp_range = {owner_corp_range}!  own members and departments that are seen
member_corp_range = {member_corp_range}!  companies and groups of the chain that see them
[types.owner_corp_range]
userids = [string]?  user ids
departmentids = [int]?  department ids
[types.member_corp_range]
groupids = [int]?  id of the group in the chain
corpids = [string]?  ids of companies
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.corpgroup.rule_delete_rule",
            path: "/cgi-bin/corpgroup/rule/delete_rule",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "corpgroup",
            type_name: "RuleDeleteRule",
            title: "Delete a visibility rule (删除对接规则)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95632"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
chain_id = string!  id of the chain
rule_id = int!  id of the rule
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.corpgroup.rule_get_rule_info",
            path: "/cgi-bin/corpgroup/rule/get_rule_info",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "corpgroup",
            type_name: "RuleGetRuleInfo",
            title: "Get a visibility rule (获取对接规则详情)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95634"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
chain_id = string!  id of the chain
rule_id = int!  id of the rule
[response]
rule_info = {answer_rule_info}
[types.answer_rule_info]
owner_corp_range = {rule_info_owner_corp_range}  own members and departments that are seen
member_corp_range = {rule_info_member_corp_range}  companies and groups of the chain that see them
[types.rule_info_owner_corp_range]
userids = [string]?  user ids
departmentids = [int]?  department ids
[types.rule_info_member_corp_range]
groupids = [int]?  id of the group in the chain
corpids = [string]?  ids of companies
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.corpgroup.rule_list_ids",
            path: "/cgi-bin/corpgroup/rule/list_ids",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "corpgroup",
            type_name: "RuleListIds",
            title: "List visibility rule ids (获取对接规则id列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95631"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
chain_id = string!  id of the chain
[response]
rule_ids = [int]  id of the rule
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.corpgroup.rule_modify_rule",
            path: "/cgi-bin/corpgroup/rule/modify_rule",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "corpgroup",
            type_name: "RuleModifyRule",
            title: "Change a visibility rule (更新对接规则)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95635"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
chain_id = string!  id of the chain
rule_id = int!  id of the rule
rule_info = {rule_info}!
[types.rule_info]
owner_corp_range = {owner_corp_range}!  own members and departments that are seen
member_corp_range = {member_corp_range}!  companies and groups of the chain that see them
[types.owner_corp_range]
userids = [string]?  user ids
departmentids = [int]?  department ids
[types.member_corp_range]
groupids = [int]?  id of the group in the chain
corpids = [string]?  ids of companies
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.corpgroup.unionid_to_external_userid",
            path: "/cgi-bin/corpgroup/unionid_to_external_userid",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "corpgroup",
            type_name: "UnionidToExternalUserid",
            title: "Get external user ids of a union id in chained companies (通过unionid和openid查询external_userid)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95818"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
unionid = string?  union id of the user
openid = string?  open id of the user
corpid = string?  id of the company
mass_call_ticket = string?  ticket for frequent calls
[response]
external_userid_info = [{external_userid_info}]
[types.external_userid_info]
corpid = string  id of the company
external_userid = string  external user id of the customer in that company
",
        },
    ),
];
