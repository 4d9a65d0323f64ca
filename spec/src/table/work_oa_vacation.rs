//! Generated from `spec/work/oa_vacation.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 3] = [
    Entry::new(
        Operation {
            name: "work.oa_vacation.get_corp_conf",
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
            path: "/cgi-bin/oa/vacation/getcorpconf",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "oa_vacation",
            type_name: "GetCorpConf",
            title: "Get the vacation rules of the company (获取企业假期管理配置)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93375",
                "https://developer.work.weixin.qq.com/document/path/94211",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
lists = [{lists}]
[types.lists]
id = int
name = string
duration_type = int
time_attr = int
quota_attr = {quota_attr}
perday_duration = int
is_newovertime = bool as bool_as_int
enter_comp_time_limit = int
expire_rule = {expire_rule}?
[types.quota_attr]
type = int
autoreset_time = int?
autoreset_duration = int?
quota_rule_type = int
quota_rules = {quota_rules}
at_entry_date = bool
auto_reset_month_day = int?
[types.quota_rules]
list = [{list}]
based_on_actual_work_time = bool
[types.list]
quota = int
begin = int
end = int
[types.expire_rule]
type = int
duration = int
date = {date}?
extern_duration_enable = bool
extern_duration = {extern_duration}?
[types.date]
month = int
day = int
[types.extern_duration]
month = int
day = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.oa_vacation.get_user_vacation_quota",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/oa/vacation/getuservacationquota",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "oa_vacation",
            type_name: "GetUserVacationQuota",
            title: "Get the vacation balances of a member (获取成员假期余额)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93376",
                "https://developer.work.weixin.qq.com/document/path/94212",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
userid = string!
[response]
lists = [{lists}]
[types.lists]
id = int
vacationname = string
assignduration = int
usedduration = int
leftduration = int
real_assignduration = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.oa_vacation.set_one_user_quota",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/oa/vacation/setoneuserquota",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "oa_vacation",
            type_name: "SetOneUserQuota",
            title: "Set a vacation balance of a member (修改成员假期余额)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93377",
                "https://developer.work.weixin.qq.com/document/path/94213",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
userid = string!
vacation_id = int!
leftduration = int!
time_attr = int!
remarks = string?
",
        },
    ),
];
