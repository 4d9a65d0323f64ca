//! Generated from `spec/work/auth.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Identity of members (身份验证)

use yizhan_core::{
    BodyKind, Endpoint, Method, Operation, Product, SecretString, wire_in, wire_out,
};

/// Get the two-factor verification of a member (获取用户二次验证信息).
///
/// `POST /cgi-bin/auth/get_tfa_info`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99499)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetTfaInfo {
    /// Code from the sign-in redirect, valid once and for five minutes.
    pub code: String,
}

impl GetTfaInfo {
    /// Starts with the required members.
    pub fn new(code: impl Into<String>) -> Self {
        Self { code: code.into() }
    }
}

wire_out!(GetTfaInfo {
    "code" => code,
});

/// The answer to [`GetTfaInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTfaInfoResponse {
    /// User id of the member.
    pub userid: String,
    /// Code to pass the second verification with.
    pub tfa_code: String,
}

wire_in!(GetTfaInfoResponse {
    "userid" => userid,
    "tfa_code" => tfa_code,
});

impl Endpoint for GetTfaInfo {
    type Response = GetTfaInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.auth.get_tfa_info",
        path: "/cgi-bin/auth/get_tfa_info",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Get sensitive information of a member (获取访问用户敏感信息).
///
/// `POST /cgi-bin/auth/getuserdetail`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95833)
///
/// Members must have agreed in the sign-in page; members are empty otherwise.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetUserDetail {
    /// Ticket for sensitive information, with scope snsapi_privateinfo, valid for 1800 seconds.
    pub user_ticket: SecretString,
}

impl GetUserDetail {
    /// Starts with the required members.
    pub fn new(user_ticket: impl Into<SecretString>) -> Self {
        Self {
            user_ticket: user_ticket.into(),
        }
    }
}

wire_out!(GetUserDetail {
    "user_ticket" => user_ticket,
});

/// The answer to [`GetUserDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUserDetailResponse {
    /// User id of the member.
    pub userid: String,
    /// 0 undefined, 1 male, 2 female.
    pub gender: i64,
    /// Address of the picture.
    pub avatar: Option<String>,
    /// Address of the member's personal QR code.
    pub qr_code: Option<String>,
    /// `mobile`.
    pub mobile: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// Company mailbox.
    pub biz_mail: Option<String>,
    /// `address`.
    pub address: Option<String>,
}

wire_in!(GetUserDetailResponse {
    "userid" => userid,
    "gender" => gender,
    "avatar" => avatar,
    "qr_code" => qr_code,
    "mobile" => mobile,
    "email" => email,
    "biz_mail" => biz_mail,
    "address" => address,
});

impl Endpoint for GetUserDetail {
    type Response = GetUserDetailResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.auth.get_user_detail",
        path: "/cgi-bin/auth/getuserdetail",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Get the identity of a visitor (获取访问用户身份).
///
/// `GET /cgi-bin/auth/getuserinfo`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/91023) [(2)](https://developer.work.weixin.qq.com/document/path/91437)
///
/// For members user id and perhaps user_ticket come back, for others open id and perhaps the external user id.
///
/// # Errors
///
/// - `40029`: oauth code not valid
/// - `50001`: redirect_url not a trusted domain
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetUserInfo {
    /// Code from the sign-in redirect, valid once and for five minutes.
    pub code: String,
}

impl GetUserInfo {
    /// Starts with the required members.
    pub fn new(code: impl Into<String>) -> Self {
        Self { code: code.into() }
    }
}

wire_out!(GetUserInfo {
    "code" => code,
});

/// The answer to [`GetUserInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUserInfoResponse {
    /// User id of the member.
    pub userid: Option<String>,
    /// Ticket for sensitive information, with scope snsapi_privateinfo, valid for 1800 seconds.
    pub user_ticket: Option<SecretString>,
    /// Open id of a visitor who is no member.
    pub openid: Option<String>,
    /// External user id of a visitor who is a customer.
    pub external_userid: Option<String>,
}

wire_in!(GetUserInfoResponse {
    "userid" => userid,
    "user_ticket" => user_ticket,
    "openid" => openid,
    "external_userid" => external_userid,
});

impl Endpoint for GetUserInfo {
    type Response = GetUserInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.auth.get_user_info",
        path: "/cgi-bin/auth/getuserinfo",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}
