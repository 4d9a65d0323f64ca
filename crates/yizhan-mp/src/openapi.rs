//! Generated from `spec/mp/openapi.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Quotas and diagnosis of calls (openApi管理)

use yizhan_core::{Endpoint, Operation, Product, SecretString, TokenKind, wire_in, wire_out};

/// Reset an account's call counters (重置API调用次数).
///
/// `POST /cgi-bin/clear_quota`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/openapi/clearQuota.html) [(2)](https://developers.weixin.qq.com/doc/offiaccount/Message_Management/API_Call_Limits.html)
///
/// At most 10 times a month, console and API together.
///
/// # Errors
///
/// - `48006`: clear_quota monthly allowance used up
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ClearQuota {
    /// App id of the account.
    pub appid: String,
}

impl ClearQuota {
    /// Starts with the required members.
    pub fn new(appid: impl Into<String>) -> Self {
        Self {
            appid: appid.into(),
        }
    }
}

wire_out!(ClearQuota {
    "appid" => appid,
});

/// The answer to [`ClearQuota`].
pub type ClearQuotaResponse = yizhan_core::Done;

impl Endpoint for ClearQuota {
    type Response = ClearQuotaResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.openapi.clear_quota",
        path: "/cgi-bin/clear_quota",
        ..Operation::usual(Product::Mp)
    };
}

/// Reset an account's call counters with its secret (使用AppSecret重置API调用次数).
///
/// `POST /cgi-bin/clear_quota/v2`, no token.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/openApi/clearQuotaByAppSecret.html)
///
/// For when the quota of token calls is used up too. The official pages send the members in the query.
///
/// # Errors
///
/// - `48006`: clear_quota monthly allowance used up
/// - `40125`: AppSecret wrong
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ClearQuotaV2 {
    /// App id of the account.
    pub appid: String,
    /// App secret of the account.
    pub appsecret: SecretString,
}

impl ClearQuotaV2 {
    /// Starts with the required members.
    pub fn new(appid: impl Into<String>, appsecret: impl Into<SecretString>) -> Self {
        Self {
            appid: appid.into(),
            appsecret: appsecret.into(),
        }
    }
}

wire_out!(ClearQuotaV2 {
    "appid" => appid,
    "appsecret" => appsecret,
});

/// The answer to [`ClearQuotaV2`].
pub type ClearQuotaV2Response = yizhan_core::Done;

impl Endpoint for ClearQuotaV2 {
    type Response = ClearQuotaV2Response;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.openapi.clear_quota_v2",
        path: "/cgi-bin/clear_quota/v2",
        token: TokenKind::None,
        token_param: "",
        query: &["appid", "appsecret"],
        ..Operation::usual(Product::Mp)
    };
}

/// Get the quota of a path (查询API调用额度).
///
/// `POST /cgi-bin/openapi/quota/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/openapi/getApiQuota.html) [(2)](https://developers.weixin.qq.com/doc/offiaccount/openApi/get_api_quota.html)
///
/// The token must belong to the owner of the path: the platform's for component paths, else the account's. Paths of sns have no quota.
///
/// # Errors
///
/// - `76021`: cgi_path wrong
/// - `76022`: token mismatches account owning cgi_path
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct QuotaGet {
    /// Such as /cgi-bin/message/custom/send; no host, no query.
    pub cgi_path: String,
}

impl QuotaGet {
    /// Starts with the required members.
    pub fn new(cgi_path: impl Into<String>) -> Self {
        Self {
            cgi_path: cgi_path.into(),
        }
    }
}

wire_out!(QuotaGet {
    "cgi_path" => cgi_path,
});

/// The answer to [`QuotaGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QuotaGetResponse {
    /// Of the day.
    pub quota: QuotaGetQuota,
    /// Of the account in a short time.
    pub rate_limit: Option<QuotaGetRate>,
    /// Of the platform in a short time.
    pub component_rate_limit: Option<QuotaGetRate>,
}

wire_in!(QuotaGetResponse {
    "quota" => quota,
    "rate_limit" => rate_limit,
    "component_rate_limit" => component_rate_limit,
});

impl Endpoint for QuotaGet {
    type Response = QuotaGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.openapi.quota_get",
        path: "/cgi-bin/openapi/quota/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `quota` of [`QuotaGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QuotaGetQuota {
    /// Calls a day.
    pub daily_limit: i64,
    /// Calls made today.
    pub used: i64,
    /// Calls left today.
    pub remain: i64,
}

wire_in!(part QuotaGetQuota {
    "daily_limit" => daily_limit,
    "used" => used,
    "remain" => remain,
});

/// `rate` of [`QuotaGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QuotaGetRate {
    /// Calls in a window.
    pub call_count: i64,
    /// Length of the window in seconds.
    pub refresh_second: i64,
}

wire_in!(part QuotaGetRate {
    "call_count" => call_count,
    "refresh_second" => refresh_second,
});

/// Reset the counter of one path (重置指定API调用次数).
///
/// `POST /cgi-bin/openapi/quota/clear`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/apimgnt/clearApiQuota.html)
///
/// # Errors
///
/// - `48006`: clear_quota monthly allowance used up
/// - `76021`: cgi_path wrong
/// - `76022`: token mismatches account owning cgi_path
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct QuotaClear {
    /// Such as /cgi-bin/message/custom/send.
    pub cgi_path: String,
}

impl QuotaClear {
    /// Starts with the required members.
    pub fn new(cgi_path: impl Into<String>) -> Self {
        Self {
            cgi_path: cgi_path.into(),
        }
    }
}

wire_out!(QuotaClear {
    "cgi_path" => cgi_path,
});

/// The answer to [`QuotaClear`].
pub type QuotaClearResponse = yizhan_core::Done;

impl Endpoint for QuotaClear {
    type Response = QuotaClearResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.openapi.quota_clear",
        path: "/cgi-bin/openapi/quota/clear",
        ..Operation::usual(Product::Mp)
    };
}

/// Get what became of a call by its request id (查询rid信息).
///
/// `POST /cgi-bin/openapi/rid/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/openapi/getRidInfo.html) [(2)](https://developers.weixin.qq.com/doc/offiaccount/openApi/get_rid_info.html)
///
/// Request ids are at the end of error texts, and are kept for 7 days.
///
/// # Errors
///
/// - `76001`: rid does not exist
/// - `76002`: rid empty or malformed
/// - `76003`: rid of other account; or cgi_path malformed
/// - `76004`: rid expired, kept seven days
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RidGet {
    /// Such as 61725984-6126f6f9-040f19c4.
    pub rid: String,
}

impl RidGet {
    /// Starts with the required members.
    pub fn new(rid: impl Into<String>) -> Self {
        Self { rid: rid.into() }
    }
}

wire_out!(RidGet {
    "rid" => rid,
});

/// The answer to [`RidGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RidGetResponse {
    /// The call.
    pub request: RidGetCall,
}

wire_in!(RidGetResponse {
    "request" => request,
});

impl Endpoint for RidGet {
    type Response = RidGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.openapi.rid_get",
        path: "/cgi-bin/openapi/rid/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `call` of [`RidGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RidGetCall {
    /// When it came, Unix seconds.
    pub invoke_time: i64,
    /// Milliseconds that it took.
    pub cost_in_ms: i64,
    /// Its address and query.
    pub request_url: String,
    /// Its body.
    pub request_body: String,
    /// The answer.
    pub response_body: String,
    /// Where it came from.
    pub client_ip: Option<String>,
}

wire_in!(part RidGetCall {
    "invoke_time" => invoke_time,
    "cost_in_ms" => cost_in_ms,
    "request_url" => request_url,
    "request_body" => request_body,
    "response_body" => response_body,
    "client_ip" => client_ip,
});
