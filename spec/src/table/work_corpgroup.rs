//! Generated from `spec/work/corpgroup.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 16] = [
    Entry::new(
        Operation {
            name: "work.corpgroup.corp_get_chain_corp_info",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/corpgroup/corp/get_chain_corpinfo",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
chain_id = string!
corpid = string?
pending_corpid = string?
[response]
corp_name = string
groupid = int
custom_id = string?
qualification_status = int?
is_joined = bool as bool_as_int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.corpgroup.corp_get_chain_corp_info_list",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/corpgroup/corp/get_chain_corpinfo_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
chain_id = string!
groupid = int?
need_pending = bool?
limit = int?
cursor = string?
[response]
group_corps = [{group_corps}]
has_more = bool
next_cursor = string?
[types.group_corps]
groupid = int
corpid = string?
pending_corpid = string?
corp_name = string
custom_id = string?
invite_userid = string?
is_joined = bool as bool_as_int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.corpgroup.corp_get_chain_group",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/corpgroup/corp/get_chain_group",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
chain_id = string!
groupid = int?
[response]
groups = [{groups}]
[types.groups]
groupid = int
group_name = string
parentid = int
order = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.corpgroup.corp_get_chain_list",
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
            path: "/cgi-bin/corpgroup/corp/get_chain_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
chain_id = string
chain_name = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.corpgroup.corp_get_chain_user_custom_id",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/corpgroup/corp/get_chain_user_custom_id",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
chain_id = string!
corpid = string!
userid = string!
[response]
user_custom_id = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.corpgroup.corp_get_token",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/corpgroup/corp/gettoken",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "corpgroup",
            type_name: "CorpGetToken",
            title: "Get a token of a downstream company (获取下级/下游企业的access_token)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93359"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
business_type = int?
corpid = string!
agentid = int!
[response]
access_token = secret
expires_in = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.corpgroup.corp_list_app_share_info",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/corpgroup/corp/list_app_share_info",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
agentid = int?
business_type = int?
corpid = string?
cursor = string?
limit = int?
[response]
corp_list = [{corp_list}]
ending = bool as bool_as_int
next_cursor = string?
[types.corp_list]
corpid = string
corp_name = string
agentid = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.corpgroup.corp_remove_corp",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/corpgroup/corp/remove_corp",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
chain_id = string!
corpid = string?
pending_corpid = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.corpgroup.get_result",
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
            path: "/cgi-bin/corpgroup/getresult",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
jobid = string!
[response]
status = int
result = {result}?
[types.result]
chain_id = string
import_status = int
fail_list = [{fail_list}]?
[types.fail_list]
errcode = int
errmsg = string?
corp_name = string
custom_id = string?
contact_info_list = [{contact_info_list}]?
[types.contact_info_list]
errcode = int
errmsg = string?
mobile = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.corpgroup.import_chain_contact",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/corpgroup/import_chain_contact",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "corpgroup",
            type_name: "ImportChainContact",
            title: "Import contacts into a chain (批量导入上下游联系人)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95821"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
chain_id = string!
contact_list = [{contact_list}]!
[response]
jobid = string
[types.contact_list]
corp_name = string!
group_path = string?
custom_id = string?
contact_info_list = [{contact_info_list}]!
[types.contact_info_list]
name = string!
identity_type = int!
mobile = string?
user_custom_id = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.corpgroup.rule_add_rule",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/corpgroup/rule/add_rule",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
chain_id = string!
rule_info = {rule_info}!
[response]
rule_id = int
[types.rule_info]
owner_corp_range = {owner_corp_range}!
member_corp_range = {member_corp_range}!
[types.owner_corp_range]
userids = [string]?
departmentids = [int]?
[types.member_corp_range]
groupids = [int]?
corpids = [string]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.corpgroup.rule_delete_rule",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/corpgroup/rule/delete_rule",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
chain_id = string!
rule_id = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.corpgroup.rule_get_rule_info",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/corpgroup/rule/get_rule_info",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
chain_id = string!
rule_id = int!
[response]
rule_info = {answer_rule_info}
[types.answer_rule_info]
owner_corp_range = {rule_info_owner_corp_range}
member_corp_range = {rule_info_member_corp_range}
[types.rule_info_owner_corp_range]
userids = [string]?
departmentids = [int]?
[types.rule_info_member_corp_range]
groupids = [int]?
corpids = [string]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.corpgroup.rule_list_ids",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/corpgroup/rule/list_ids",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
chain_id = string!
[response]
rule_ids = [int]
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.corpgroup.rule_modify_rule",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/corpgroup/rule/modify_rule",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
chain_id = string!
rule_id = int!
rule_info = {rule_info}!
[types.rule_info]
owner_corp_range = {owner_corp_range}!
member_corp_range = {member_corp_range}!
[types.owner_corp_range]
userids = [string]?
departmentids = [int]?
[types.member_corp_range]
groupids = [int]?
corpids = [string]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.corpgroup.unionid_to_external_userid",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/corpgroup/unionid_to_external_userid",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
unionid = string?
openid = string?
corpid = string?
mass_call_ticket = string?
[response]
external_userid_info = [{external_userid_info}]
[types.external_userid_info]
corpid = string
external_userid = string
",
        },
    ),
];
