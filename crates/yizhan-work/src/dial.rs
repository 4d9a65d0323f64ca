//! Generated from `spec/work/dial.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Public calls (公费电话)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Get call records (获取公费电话拨打记录).
///
/// `POST /cgi-bin/dial/get_dial_record`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93662)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetDialRecord {
    /// Unix seconds, at most 30 days apart.
    pub start_time: Option<i64>,
    /// Unix seconds, at most 30 days apart.
    pub end_time: Option<i64>,
    /// Items to skip, from 0.
    pub offset: Option<i64>,
    /// Most records to return, 100 if absent.
    pub limit: Option<i64>,
}

impl GetDialRecord {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Unix seconds, at most 30 days apart.
    pub fn start_time(mut self, start_time: impl Into<i64>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Unix seconds, at most 30 days apart.
    pub fn end_time(mut self, end_time: impl Into<i64>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Items to skip, from 0.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }

    /// Most records to return, 100 if absent.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(GetDialRecord {
    "start_time" => start_time,
    "end_time" => end_time,
    "offset" => offset,
    "limit" => limit,
});

/// The answer to [`GetDialRecord`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetDialRecordResponse {
    /// `record`.
    pub record: Vec<GetDialRecordRecord>,
}

wire_in!(GetDialRecordResponse {
    "record" => record,
});

impl Endpoint for GetDialRecord {
    type Response = GetDialRecordResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.dial.get_dial_record",
        path: "/cgi-bin/dial/get_dial_record",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `record` of [`GetDialRecord`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetDialRecordRecord {
    /// 1 one person, 2 several persons.
    pub call_type: i64,
    /// Unix seconds.
    pub call_time: i64,
    /// Sum of minutes of all callees.
    pub total_duration: i64,
    /// `caller`.
    pub caller: GetDialRecordCaller,
    /// `callee`.
    pub callee: Vec<GetDialRecordCallee>,
}

wire_in!(part GetDialRecordRecord {
    "call_type" => call_type,
    "call_time" => call_time,
    "total_duration" => total_duration,
    "caller" => caller,
    "callee" => callee,
});

/// `caller` of [`GetDialRecord`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetDialRecordCaller {
    /// User id of the member.
    pub userid: String,
    /// Minutes.
    pub duration: i64,
}

wire_in!(part GetDialRecordCaller {
    "userid" => userid,
    "duration" => duration,
});

/// `callee` of [`GetDialRecord`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetDialRecordCallee {
    /// User id of the member.
    pub userid: Option<String>,
    /// Number of a callee outside the company.
    pub phone: Option<String>,
    /// Minutes.
    pub duration: Option<i64>,
}

wire_in!(part GetDialRecordCallee {
    "userid" => userid,
    "phone" => phone,
    "duration" => duration,
});
