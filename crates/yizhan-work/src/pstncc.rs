//! Generated from `spec/work/pstncc.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Company-paid calls (公费电话)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Start a company-paid call (发起语音电话).
///
/// `POST /cgi-bin/pstncc/call`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/91627)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Call {
    /// Members to call.
    pub callee_userid: Vec<String>,
}

impl Call {
    /// Starts with the required members.
    pub fn new(callee_userid: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            callee_userid: callee_userid.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(Call {
    "callee_userid" => callee_userid,
});

/// The answer to [`Call`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CallResponse {
    /// One entry per member.
    pub states: Vec<CallStates>,
}

wire_in!(CallResponse {
    "states" => states,
});

impl Endpoint for Call {
    type Response = CallResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.pstncc.call",
        path: "/cgi-bin/pstncc/call",
        ..Operation::usual(Product::Work)
    };
}

/// `states` of [`Call`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CallStates {
    /// `userid`.
    pub userid: String,
    /// Id of the call.
    pub callid: String,
    /// 0 if the call was started.
    pub code: i64,
}

wire_in!(part CallStates {
    "userid" => userid,
    "callid" => callid,
    "code" => code,
});

/// Get the state of a company-paid call (获取接听状态).
///
/// `POST /cgi-bin/pstncc/getstates`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/91628)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Getstates {
    /// Members to call.
    pub callee_userid: String,
    /// Id of the call.
    pub callid: String,
}

impl Getstates {
    /// Starts with the required members.
    pub fn new(callee_userid: impl Into<String>, callid: impl Into<String>) -> Self {
        Self {
            callee_userid: callee_userid.into(),
            callid: callid.into(),
        }
    }
}

wire_out!(Getstates {
    "callee_userid" => callee_userid,
    "callid" => callid,
});

/// The answer to [`Getstates`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetstatesResponse {
    /// Whether the call was answered.
    pub istalked: bool,
    /// When the call was made.
    pub calltime: i64,
    /// Seconds.
    pub talktime: i64,
    /// Why the call was not answered.
    pub reason: i64,
}

wire_in!(GetstatesResponse {
    "istalked" => istalked,
    "calltime" => calltime,
    "talktime" => talktime,
    "reason" => reason,
});

impl Endpoint for Getstates {
    type Response = GetstatesResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.pstncc.getstates",
        path: "/cgi-bin/pstncc/getstates",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}
