//! Generated from `spec/mini/wxa_business.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Users' data (用户信息)

use yizhan_core::{
    AnswerKind, BodyKind, Endpoint, Host, Method, Operation, Product, SecretString, TokenKind,
    wire_in, wire_out,
};

/// Get a user's phone number by a code (获取手机号).
///
/// `POST /wxa/business/getuserphonenumber`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/phonenumber/phonenumber.getPhoneNumber.html)
///
/// The code is that of the button getPhoneNumber, not that of wx.login; it works once, for 5 minutes.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetUserPhoneNumber {
    /// What the button getPhoneNumber gave.
    pub code: SecretString,
    /// The user; checked when given.
    pub openid: Option<String>,
}

impl GetUserPhoneNumber {
    /// Starts with the required members.
    pub fn new(code: impl Into<SecretString>) -> Self {
        Self {
            code: code.into(),
            openid: Default::default(),
        }
    }

    /// The user; checked when given.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }
}

wire_out!(GetUserPhoneNumber {
    "code" => code,
    "openid" => openid,
});

/// The answer to [`GetUserPhoneNumber`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUserPhoneNumberResponse {
    /// The number.
    pub phone_info: GetUserPhoneNumberPhone,
}

wire_in!(GetUserPhoneNumberResponse {
    "phone_info" => phone_info,
});

impl Endpoint for GetUserPhoneNumber {
    type Response = GetUserPhoneNumberResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_business.get_user_phone_number",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/wxa/business/getuserphonenumber",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// `phone` of [`GetUserPhoneNumber`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUserPhoneNumberPhone {
    /// With the country code when it is not China's.
    pub phone_number: String,
    /// Without the country code.
    pub pure_phone_number: String,
    /// Country code, 86.
    pub country_code: String,
    /// Proof of origin.
    pub watermark: GetUserPhoneNumberWatermark,
}

wire_in!(GetUserPhoneNumberPhone {
    "phoneNumber" => phone_number,
    "purePhoneNumber" => pure_phone_number,
    "countryCode" => country_code,
    "watermark" => watermark,
});

/// `watermark` of [`GetUserPhoneNumber`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUserPhoneNumberWatermark {
    /// App id of the mini program.
    pub appid: String,
    /// When the data was fetched, Unix seconds.
    pub timestamp: i64,
}

wire_in!(GetUserPhoneNumberWatermark {
    "appid" => appid,
    "timestamp" => timestamp,
});
