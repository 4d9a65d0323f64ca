//! Generated from `spec/work/health.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Health reports (健康上报)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Get usage statistics of health reports (获取健康上报使用统计).
///
/// `POST /cgi-bin/health/get_health_report_stat`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93676)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetHealthReportStat {
    /// Yyyy-MM-dd, of the last 30 days.
    pub date: String,
}

impl GetHealthReportStat {
    /// Starts with the required members.
    pub fn new(date: impl Into<String>) -> Self {
        Self { date: date.into() }
    }
}

wire_out!(GetHealthReportStat {
    "date" => date,
});

/// The answer to [`GetHealthReportStat`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetHealthReportStatResponse {
    /// Number of visits.
    pub pv: i64,
    /// Number of visitors.
    pub uv: i64,
}

wire_in!(GetHealthReportStatResponse {
    "pv" => pv,
    "uv" => uv,
});

impl Endpoint for GetHealthReportStat {
    type Response = GetHealthReportStatResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.health.get_health_report_stat",
        path: "/cgi-bin/health/get_health_report_stat",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Get answers of a health report task (获取用户填写答案).
///
/// `POST /cgi-bin/health/get_report_answer`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93679)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetReportAnswer {
    /// Id of the report task.
    pub jobid: String,
    /// Yyyy-MM-dd.
    pub date: String,
    /// Items to skip, from 0.
    pub offset: Option<i64>,
    /// Most items to return, at most 100.
    pub limit: Option<i64>,
}

impl GetReportAnswer {
    /// Starts with the required members.
    pub fn new(jobid: impl Into<String>, date: impl Into<String>) -> Self {
        Self {
            jobid: jobid.into(),
            date: date.into(),
            offset: Default::default(),
            limit: Default::default(),
        }
    }

    /// Items to skip, from 0.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }

    /// Most items to return, at most 100.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(GetReportAnswer {
    "jobid" => jobid,
    "date" => date,
    "offset" => offset,
    "limit" => limit,
});

/// The answer to [`GetReportAnswer`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetReportAnswerResponse {
    /// `answers`.
    pub answers: Vec<GetReportAnswerAnswers>,
}

wire_in!(GetReportAnswerResponse {
    "answers" => answers,
});

impl Endpoint for GetReportAnswer {
    type Response = GetReportAnswerResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.health.get_report_answer",
        path: "/cgi-bin/health/get_report_answer",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `answers` of [`GetReportAnswer`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetReportAnswerAnswers {
    /// Whether a member or a parent answered.
    pub id_type: i64,
    /// User id of the member.
    pub userid: Option<String>,
    /// `student_userid`.
    pub student_userid: Option<String>,
    /// `parent_userid`.
    pub parent_userid: Option<String>,
    /// Answers.
    pub report_values: Vec<GetReportAnswerReportValues>,
    /// Unix seconds.
    pub report_time: i64,
}

wire_in!(part GetReportAnswerAnswers {
    "id_type" => id_type,
    "userid" => userid,
    "student_userid" => student_userid,
    "parent_userid" => parent_userid,
    "report_values" => report_values,
    "report_time" => report_time,
});

/// `report_values` of [`GetReportAnswer`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetReportAnswerReportValues {
    /// Id of the question.
    pub question_id: i64,
    /// Id of the chosen option.
    pub single_choice: Option<i64>,
    /// Ids of the chosen options.
    pub multi_choice: Vec<i64>,
    /// `text`.
    pub text: Option<String>,
    /// Ids of uploaded files.
    pub fileid: Vec<String>,
    /// `itinerary_card_type`.
    pub itinerary_card_type: Option<i64>,
    /// Areas of risk on the itinerary card.
    pub high_risk_area: Option<String>,
}

wire_in!(part GetReportAnswerReportValues {
    "question_id" => question_id,
    "single_choice" => single_choice,
    "multi_choice" => multi_choice,
    "text" => text,
    "fileid" => fileid,
    "itinerary_card_type" => itinerary_card_type,
    "high_risk_area" => high_risk_area,
});

/// Get a health report task (获取健康上报任务详情).
///
/// `POST /cgi-bin/health/get_report_job_info`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93678)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetReportJobInfo {
    /// Id of the report task.
    pub jobid: String,
    /// Yyyy-MM-dd.
    pub date: String,
}

impl GetReportJobInfo {
    /// Starts with the required members.
    pub fn new(jobid: impl Into<String>, date: impl Into<String>) -> Self {
        Self {
            jobid: jobid.into(),
            date: date.into(),
        }
    }
}

wire_out!(GetReportJobInfo {
    "jobid" => jobid,
    "date" => date,
});

/// The answer to [`GetReportJobInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetReportJobInfoResponse {
    /// `job_info`.
    pub job_info: GetReportJobInfoJobInfo,
}

wire_in!(GetReportJobInfoResponse {
    "job_info" => job_info,
});

impl Endpoint for GetReportJobInfo {
    type Response = GetReportJobInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.health.get_report_job_info",
        path: "/cgi-bin/health/get_report_job_info",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `job_info` of [`GetReportJobInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetReportJobInfoJobInfo {
    /// `title`.
    pub title: String,
    /// User id of the creator.
    pub creator: String,
    /// `type`.
    pub r#type: i64,
    /// Members who have reported.
    pub finish_cnt: i64,
    /// How reports are asked for.
    pub report_type: i64,
    /// Who has to report.
    pub apply_range: GetReportJobInfoApplyRange,
    /// Who gets the reports.
    pub report_to: GetReportJobInfoReportTo,
    /// Whether weekends are left out.
    pub skip_weekend: bool,
    /// Questions of the report.
    pub question_templates: Vec<GetReportJobInfoQuestionTemplates>,
}

wire_in!(part GetReportJobInfoJobInfo {
    "title" => title,
    "creator" => creator,
    "type" => r#type,
    "finish_cnt" => finish_cnt,
    "report_type" => report_type,
    "apply_range" => apply_range,
    "report_to" => report_to,
    "skip_weekend" => skip_weekend,
    "question_templates" => question_templates,
});

/// `apply_range` of [`GetReportJobInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetReportJobInfoApplyRange {
    /// User ids.
    pub userids: Vec<String>,
    /// Department ids.
    pub partyids: Vec<i64>,
}

wire_in!(part GetReportJobInfoApplyRange {
    "userids" => userids,
    "partyids" => partyids,
});

/// `report_to` of [`GetReportJobInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetReportJobInfoReportTo {
    /// User ids.
    pub userids: Vec<String>,
}

wire_in!(part GetReportJobInfoReportTo {
    "userids" => userids,
});

/// `question_templates` of [`GetReportJobInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetReportJobInfoQuestionTemplates {
    /// Id of the question.
    pub question_id: i64,
    /// `title`.
    pub title: String,
    /// `question_type`.
    pub question_type: i64,
    /// `is_required`.
    pub is_required: bool,
    /// Options of a choice.
    pub option_list: Vec<GetReportJobInfoOptionList>,
}

wire_in!(part GetReportJobInfoQuestionTemplates {
    "question_id" => question_id,
    "title" => title,
    "question_type" => question_type,
    "is_required" => is_required,
    "option_list" => option_list,
});

/// `option_list` of [`GetReportJobInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetReportJobInfoOptionList {
    /// Id of the option.
    pub option_id: i64,
    /// `option_text`.
    pub option_text: String,
}

wire_in!(part GetReportJobInfoOptionList {
    "option_id" => option_id,
    "option_text" => option_text,
});

/// List health report task ids (获取健康上报任务ID列表).
///
/// `POST /cgi-bin/health/get_report_jobids`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93677)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetReportJobIds {
    /// Items to skip, from 0.
    pub offset: Option<i64>,
    /// Most items to return, at most 100.
    pub limit: Option<i64>,
}

impl GetReportJobIds {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Items to skip, from 0.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }

    /// Most items to return, at most 100.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(GetReportJobIds {
    "offset" => offset,
    "limit" => limit,
});

/// The answer to [`GetReportJobIds`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetReportJobIdsResponse {
    /// Id of the report task.
    pub jobids: Vec<String>,
    /// Whether this was the last page.
    pub ending: bool,
}

wire_in!(GetReportJobIdsResponse {
    "jobids" => jobids,
    "ending" => ending,
});

impl Endpoint for GetReportJobIds {
    type Response = GetReportJobIdsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.health.get_report_job_ids",
        path: "/cgi-bin/health/get_report_jobids",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}
