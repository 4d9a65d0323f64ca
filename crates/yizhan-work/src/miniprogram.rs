//! Generated from `spec/work/miniprogram.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Mini program sign-in (小程序登录)

use yizhan_core::{
    BodyKind, Endpoint, Method, Operation, Product, SecretString, wire_in, wire_out,
};

/// Exchange a sign-in code for a session (临时登录凭证校验code2Session).
///
/// `GET /cgi-bin/miniprogram/jscode2session`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/91507)
///
/// # Errors
///
/// - `40029`: oauth code not valid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Jscode2session {
    /// From wx.qy.login; usable once, valid 5 minutes.
    pub js_code: String,
    /// Always authorization_code.
    ///
    /// `authorization_code` unless set.
    pub grant_type: String,
}

impl Jscode2session {
    /// Starts with the required members.
    pub fn new(js_code: impl Into<String>) -> Self {
        Self {
            js_code: js_code.into(),
            grant_type: "authorization_code".into(),
        }
    }

    /// Always authorization_code.
    ///
    /// `authorization_code` unless set.
    pub fn grant_type(mut self, grant_type: impl Into<String>) -> Self {
        self.grant_type = grant_type.into();
        self
    }
}

wire_out!(Jscode2session {
    "js_code" => js_code,
    "grant_type" => grant_type,
});

/// The answer to [`Jscode2session`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Jscode2sessionResponse {
    /// `corpid`.
    pub corpid: String,
    /// Member of the company.
    pub userid: String,
    /// Key of the session, keep it on the server.
    pub session_key: SecretString,
}

wire_in!(Jscode2sessionResponse {
    "corpid" => corpid,
    "userid" => userid,
    "session_key" => session_key,
});

impl Endpoint for Jscode2session {
    type Response = Jscode2sessionResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.miniprogram.jscode2session",
        path: "/cgi-bin/miniprogram/jscode2session",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Convert a session of a downstream company (获取下级/下游企业小程序session).
///
/// `POST /cgi-bin/miniprogram/transfer_session`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93403)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct TransferSession {
    /// As jscode2session gave it.
    pub userid: String,
    /// As jscode2session gave it.
    pub session_key: SecretString,
}

impl TransferSession {
    /// Starts with the required members.
    pub fn new(userid: impl Into<String>, session_key: impl Into<SecretString>) -> Self {
        Self {
            userid: userid.into(),
            session_key: session_key.into(),
        }
    }
}

wire_out!(TransferSession {
    "userid" => userid,
    "session_key" => session_key,
});

/// The answer to [`TransferSession`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TransferSessionResponse {
    /// Member of the company.
    pub userid: String,
    /// Key of the session, keep it on the server.
    pub session_key: SecretString,
}

wire_in!(TransferSessionResponse {
    "userid" => userid,
    "session_key" => session_key,
});

impl Endpoint for TransferSession {
    type Response = TransferSessionResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.miniprogram.transfer_session",
        path: "/cgi-bin/miniprogram/transfer_session",
        ..Operation::usual(Product::Work)
    };
}
