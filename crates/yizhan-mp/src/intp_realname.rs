//! Generated from `spec/mp/intp_realname.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Real-name and student identity (实名校验与学生身份)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Check a student's identity (快速获取学生身份).
///
/// `POST /intp/quickcheckstudentidentity`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/student.html#_5-2-%E5%BF%AB%E9%80%9F%E8%8E%B7%E5%8F%96%E5%AD%A6%E7%94%9F%E8%BA%AB%E4%BB%BDAPI)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct QuickCheckStudentIdentity {
    /// User's openid.
    pub openid: String,
    /// From the mini program's student check, usable for a short time.
    pub wx_studentcheck_code: String,
}

impl QuickCheckStudentIdentity {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>, wx_studentcheck_code: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
            wx_studentcheck_code: wx_studentcheck_code.into(),
        }
    }
}

wire_out!(QuickCheckStudentIdentity {
    "openid" => openid,
    "wx_studentcheck_code" => wx_studentcheck_code,
});

/// The answer to [`QuickCheckStudentIdentity`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QuickCheckStudentIdentityResponse {
    /// State of the user's student identity at WeChat, a code.
    pub bind_status: i64,
    /// Whether the user is a student.
    pub is_student: bool,
}

wire_in!(QuickCheckStudentIdentityResponse {
    "bind_status" => bind_status,
    "is_student" => is_student,
});

impl Endpoint for QuickCheckStudentIdentity {
    type Response = QuickCheckStudentIdentityResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.intp_realname.quick_check_student_identity",
        path: "/intp/quickcheckstudentidentity",
        ..Operation::usual(Product::Mp)
    };
}

/// Check a user's real-name information (实名信息校验).
///
/// `POST /intp/realname/checkrealnameinfo`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/cityservice/cityservice-checkrealnameinfo.html)
///
/// Compares the data with the user's real-name data at WeChat Pay without disclosing it.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RealNameCheckRealNameInfo {
    /// User's openid.
    pub openid: String,
    /// Name to compare.
    pub real_name: String,
    /// Kind of document, 1 identity card.
    ///
    /// `1` unless set.
    pub cred_type: i64,
    /// Number of the document.
    pub cred_id: String,
    /// From the authorization of the user.
    pub code: String,
}

impl RealNameCheckRealNameInfo {
    /// Starts with the required members.
    pub fn new(
        openid: impl Into<String>,
        real_name: impl Into<String>,
        cred_id: impl Into<String>,
        code: impl Into<String>,
    ) -> Self {
        Self {
            openid: openid.into(),
            real_name: real_name.into(),
            cred_type: 1,
            cred_id: cred_id.into(),
            code: code.into(),
        }
    }

    /// Kind of document, 1 identity card.
    ///
    /// `1` unless set.
    pub fn cred_type(mut self, cred_type: impl Into<i64>) -> Self {
        self.cred_type = cred_type.into();
        self
    }
}

wire_out!(RealNameCheckRealNameInfo {
    "openid" => openid,
    "real_name" => real_name,
    "cred_type" => cred_type,
    "cred_id" => cred_id,
    "code" => code,
});

/// The answer to [`RealNameCheckRealNameInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RealNameCheckRealNameInfoResponse {
    /// V_OP_NM_MA user and name match, V_OP_NM_UM they do not, V_OP_NA the user has no real-name record.
    pub verify_openid: String,
    /// V_NM_ID_MA name and number match, V_NM_ID_UM they do not.
    pub verify_real_name: Option<String>,
}

wire_in!(RealNameCheckRealNameInfoResponse {
    "verify_openid" => verify_openid,
    "verify_real_name" => verify_real_name,
});

impl Endpoint for RealNameCheckRealNameInfo {
    type Response = RealNameCheckRealNameInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.intp_realname.real_name_check_real_name_info",
        path: "/intp/realname/checkrealnameinfo",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// Get the link of the real-name authorization page (获取实名授权链接).
///
/// `POST /intp/realname/getauthurl`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/API_document.html#9.2)
///
/// The user returns with a token that serves to get the real-name information.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RealNameGetAuthUrl {
    /// Page opened after the authorization.
    pub redirect_url: String,
}

impl RealNameGetAuthUrl {
    /// Starts with the required members.
    pub fn new(redirect_url: impl Into<String>) -> Self {
        Self {
            redirect_url: redirect_url.into(),
        }
    }
}

wire_out!(RealNameGetAuthUrl {
    "redirect_url" => redirect_url,
});

/// The answer to [`RealNameGetAuthUrl`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RealNameGetAuthUrlResponse {
    /// Page on which the user authorizes.
    pub auth_url: String,
    /// Seconds.
    pub expires_in: i64,
    /// Of the mini program that shows the page.
    pub appid: Option<String>,
}

wire_in!(RealNameGetAuthUrlResponse {
    "auth_url" => auth_url,
    "expires_in" => expires_in,
    "appid" => appid,
});

impl Endpoint for RealNameGetAuthUrl {
    type Response = RealNameGetAuthUrlResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.intp_realname.real_name_get_auth_url",
        path: "/intp/realname/getauthurl",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}
