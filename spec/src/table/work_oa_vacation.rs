//! Generated from `spec/work/oa_vacation.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 3] = [
    Entry::new(
        Operation {
            name: "work.oa_vacation.get_corp_conf",
            path: "/cgi-bin/oa/vacation/getcorpconf",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
lists = [{lists}]  kinds of vacation
[types.lists]
id = int  kind of vacation
name = string
duration_type = int  0 calendar days, 1 workdays
time_attr = int  0 by days, 1 by hours
quota_attr = {quota_attr}  how the vacation is granted
perday_duration = int  seconds
is_newovertime = bool as bool_as_int  whether overtime adds to it
enter_comp_time_limit = int  months in the company before it can be used
expire_rule = {expire_rule}?  when it expires
[types.quota_attr]
type = int  0 unlimited, 1 yearly, 2 by hand, 3 monthly
autoreset_time = int?  Unix seconds, when it is granted anew
autoreset_duration = int?  seconds
quota_rule_type = int
quota_rules = {quota_rules}  steps of the quota
at_entry_date = bool  whether it is granted on the day of entry
auto_reset_month_day = int?
[types.quota_rules]
list = [{list}]
based_on_actual_work_time = bool  whether the first year counts in part
[types.list]
quota = int  seconds
begin = int  bounds of the step
end = int  bounds of the step
[types.expire_rule]
type = int  1 on a date, 2 after years, 3 after months, 4 never
duration = int  years or months, by type
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
            path: "/cgi-bin/oa/vacation/getuservacationquota",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
lists = [{lists}]  kinds of vacation
[types.lists]
id = int  kind of vacation
vacationname = string  name of the kind
assignduration = int  seconds
usedduration = int  seconds
leftduration = int  seconds
real_assignduration = int  seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.oa_vacation.set_one_user_quota",
            path: "/cgi-bin/oa/vacation/setoneuserquota",
            ..Operation::usual(Product::Work)
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
vacation_id = int!  kind of vacation
leftduration = int!  seconds; a multiple of 8640 by days, of 360 by hours
time_attr = int!  0 by days, 1 by hours
remarks = string?  reason, at most 200 characters
",
        },
    ),
];
