//! Generated from `spec/work/meeting_vip.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Advanced meeting accounts (会议高级功能账号管理)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Get the result of a job that assigned advanced meeting accounts (查询分配高级功能账号结果).
///
/// `POST /cgi-bin/meeting/vip/batch_add_job_result`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99508)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BatchAddJobResult {
    /// Id of the job; the result comes from the matching job_result endpoint.
    pub jobid: String,
}

impl BatchAddJobResult {
    /// Starts with the required members.
    pub fn new(jobid: impl Into<String>) -> Self {
        Self {
            jobid: jobid.into(),
        }
    }
}

wire_out!(BatchAddJobResult {
    "jobid" => jobid,
});

/// The answer to [`BatchAddJobResult`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchAddJobResultResponse {
    /// Present once the job has ended.
    pub job_result: JobResult,
}

wire_in!(BatchAddJobResultResponse {
    "job_result" => job_result,
});

impl Endpoint for BatchAddJobResult {
    type Response = BatchAddJobResultResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_vip.batch_add_job_result",
        path: "/cgi-bin/meeting/vip/batch_add_job_result",
        ..Operation::usual(Product::Work)
    };
}

/// `job_result` of [`BatchAddJobResult`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct JobResult {
    /// Members done.
    pub succ_userid_list: Vec<String>,
    /// Members that failed.
    pub fail_userid_list: Vec<String>,
}

wire_in!(part JobResult {
    "succ_userid_list" => succ_userid_list,
    "fail_userid_list" => fail_userid_list,
});

/// Get the result of a job that withdrew advanced meeting accounts (查询取消高级功能账号结果).
///
/// `POST /cgi-bin/meeting/vip/batch_del_job_result`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99509)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BatchDelJobResult {
    /// Id of the job; the result comes from the matching job_result endpoint.
    pub jobid: String,
}

impl BatchDelJobResult {
    /// Starts with the required members.
    pub fn new(jobid: impl Into<String>) -> Self {
        Self {
            jobid: jobid.into(),
        }
    }
}

wire_out!(BatchDelJobResult {
    "jobid" => jobid,
});

/// The answer to [`BatchDelJobResult`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchDelJobResultResponse {
    /// Present once the job has ended.
    pub job_result: JobResult,
}

wire_in!(BatchDelJobResultResponse {
    "job_result" => job_result,
});

impl Endpoint for BatchDelJobResult {
    type Response = BatchDelJobResultResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_vip.batch_del_job_result",
        path: "/cgi-bin/meeting/vip/batch_del_job_result",
        ..Operation::usual(Product::Work)
    };
}

/// List the advanced meeting accounts (获取高级功能账号列表).
///
/// `POST /cgi-bin/meeting/vip/list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99510)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct List {
    /// Page size, at most 200, 100 by default.
    pub limit: Option<i64>,
    /// Next_cursor of the page before.
    pub cursor: Option<String>,
}

impl List {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Page size, at most 200, 100 by default.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }

    /// Next_cursor of the page before.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

wire_out!(List {
    "limit" => limit,
    "cursor" => cursor,
});

/// The answer to [`List`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// Members with an advanced account.
    pub userid_list: Vec<String>,
    /// Whether another page follows.
    pub has_more: bool,
    /// Pass as cursor for the next page.
    pub next_cursor: Option<String>,
}

wire_in!(ListResponse {
    "userid_list" => userid_list,
    "has_more" => has_more,
    "next_cursor" => next_cursor,
});

impl Endpoint for List {
    type Response = ListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_vip.list",
        path: "/cgi-bin/meeting/vip/list",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Assign advanced meeting accounts in bulk (分配高级功能账号).
///
/// `POST /cgi-bin/meeting/vip/submit_batch_add_job`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99508)
///
/// Asynchronous: poll batch_add_job_result. The company must have bought enough accounts.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SubmitBatchAddJob {
    /// At most 100.
    pub userid_list: Vec<String>,
}

impl SubmitBatchAddJob {
    /// Starts with the required members.
    pub fn new(userid_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            userid_list: userid_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(SubmitBatchAddJob {
    "userid_list" => userid_list,
});

/// The answer to [`SubmitBatchAddJob`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubmitBatchAddJobResponse {
    /// Id of the job; the result comes from the matching job_result endpoint.
    pub jobid: String,
    /// Members that don't exist or can't be seen by the app.
    pub invalid_userid_list: Vec<String>,
}

wire_in!(SubmitBatchAddJobResponse {
    "jobid" => jobid,
    "invalid_userid_list" => invalid_userid_list,
});

impl Endpoint for SubmitBatchAddJob {
    type Response = SubmitBatchAddJobResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_vip.submit_batch_add_job",
        path: "/cgi-bin/meeting/vip/submit_batch_add_job",
        ..Operation::usual(Product::Work)
    };
}

/// Withdraw advanced meeting accounts in bulk (取消高级功能账号).
///
/// `POST /cgi-bin/meeting/vip/submit_batch_del_job`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99509)
///
/// Asynchronous: poll batch_del_job_result.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SubmitBatchDelJob {
    /// At most 100.
    pub userid_list: Vec<String>,
}

impl SubmitBatchDelJob {
    /// Starts with the required members.
    pub fn new(userid_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            userid_list: userid_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(SubmitBatchDelJob {
    "userid_list" => userid_list,
});

/// The answer to [`SubmitBatchDelJob`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubmitBatchDelJobResponse {
    /// Id of the job; the result comes from the matching job_result endpoint.
    pub jobid: String,
    /// Members that don't exist or can't be seen by the app.
    pub invalid_userid_list: Vec<String>,
}

wire_in!(SubmitBatchDelJobResponse {
    "jobid" => jobid,
    "invalid_userid_list" => invalid_userid_list,
});

impl Endpoint for SubmitBatchDelJob {
    type Response = SubmitBatchDelJobResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_vip.submit_batch_del_job",
        path: "/cgi-bin/meeting/vip/submit_batch_del_job",
        ..Operation::usual(Product::Work)
    };
}
