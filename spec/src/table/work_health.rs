//! Generated from `spec/work/health.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 4] = [
    Entry::new(
        Operation {
            name: "work.health.get_health_report_stat",
            path: "/cgi-bin/health/get_health_report_stat",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "health",
            type_name: "GetHealthReportStat",
            title: "Get usage statistics of health reports (获取健康上报使用统计)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93676"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
date = string!  yyyy-MM-dd, of the last 30 days
[response]
pv = int  number of visits
uv = int  number of visitors
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.health.get_report_answer",
            path: "/cgi-bin/health/get_report_answer",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "health",
            type_name: "GetReportAnswer",
            title: "Get answers of a health report task (获取用户填写答案)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93679"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
jobid = string!  id of the report task
date = string!  yyyy-MM-dd
offset = int?  items to skip, from 0
limit = int?  most items to return, at most 100
[response]
answers = [{answers}]
[types.answers]
id_type = int  whether a member or a parent answered
userid = string?  user id of the member
student_userid = string?
parent_userid = string?
report_values = [{report_values}]  answers
report_time = int  Unix seconds
[types.report_values]
question_id = int  id of the question
single_choice = int?  id of the chosen option
multi_choice = [int]?  ids of the chosen options
text = string?
fileid = [string]?  ids of uploaded files
itinerary_card_type = int?
high_risk_area = string?  areas of risk on the itinerary card
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.health.get_report_job_info",
            path: "/cgi-bin/health/get_report_job_info",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "health",
            type_name: "GetReportJobInfo",
            title: "Get a health report task (获取健康上报任务详情)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93678"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
jobid = string!  id of the report task
date = string!  yyyy-MM-dd
[response]
job_info = {job_info}
[types.job_info]
title = string
creator = string  user id of the creator
type = int
finish_cnt = int  members who have reported
report_type = int  how reports are asked for
apply_range = {apply_range}  who has to report
report_to = {report_to}  who gets the reports
skip_weekend = bool as bool_as_int  whether weekends are left out
question_templates = [{question_templates}]  questions of the report
[types.apply_range]
userids = [string]?  user ids
partyids = [int]?  department ids
[types.report_to]
userids = [string]?  user ids
[types.question_templates]
question_id = int  id of the question
title = string
question_type = int
is_required = bool as bool_as_int
option_list = [{option_list}]?  options of a choice
[types.option_list]
option_id = int  id of the option
option_text = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.health.get_report_job_ids",
            path: "/cgi-bin/health/get_report_jobids",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "health",
            type_name: "GetReportJobIds",
            title: "List health report task ids (获取健康上报任务ID列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93677"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
offset = int?  items to skip, from 0
limit = int?  most items to return, at most 100
[response]
jobids = [string]  id of the report task
ending = bool as bool_as_int  whether this was the last page
",
        },
    ),
];
