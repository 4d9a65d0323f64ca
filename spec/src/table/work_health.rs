//! Generated from `spec/work/health.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 4] = [
    Entry::new(
        Operation {
            name: "work.health.get_health_report_stat",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/health/get_health_report_stat",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
date = string!
[response]
pv = int
uv = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.health.get_report_answer",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/health/get_report_answer",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
jobid = string!
date = string!
offset = int?
limit = int?
[response]
answers = [{answers}]
[types.answers]
id_type = int
userid = string?
student_userid = string?
parent_userid = string?
report_values = [{report_values}]
report_time = int
[types.report_values]
question_id = int
single_choice = int?
multi_choice = [int]?
text = string?
fileid = [string]?
itinerary_card_type = int?
high_risk_area = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.health.get_report_job_info",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/health/get_report_job_info",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
jobid = string!
date = string!
[response]
job_info = {job_info}
[types.job_info]
title = string
creator = string
type = int
finish_cnt = int
report_type = int
apply_range = {apply_range}
report_to = {report_to}
skip_weekend = bool as bool_as_int
question_templates = [{question_templates}]
[types.apply_range]
userids = [string]?
partyids = [int]?
[types.report_to]
userids = [string]?
[types.question_templates]
question_id = int
title = string
question_type = int
is_required = bool as bool_as_int
option_list = [{option_list}]?
[types.option_list]
option_id = int
option_text = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.health.get_report_job_ids",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/health/get_report_jobids",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
offset = int?
limit = int?
[response]
jobids = [string]
ending = bool as bool_as_int
",
        },
    ),
];
