//! Generated from `spec/mini/sns.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Login (小程序登录)

use yizhan_core::{
    BodyKind, Endpoint, Method, Operation, Product, SecretString, TokenKind, wire_in, wire_out,
};

/// Exchange a login code (小程序登录).
///
/// `GET /sns/jscode2session`, no token.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/user-login/code2Session.html)
///
/// A code works once, for 5 minutes. The session key never leaves the server.
///
/// # Errors
///
/// - `40029`: oauth code not valid
/// - `40163`: oauth code already used
/// - `40226`: login code blocked, high-risk user
/// - `45011`: per-minute API rate exceeded
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct JsCode2Session {
    /// App id of the mini program.
    pub appid: String,
    /// App secret of the mini program.
    pub secret: SecretString,
    /// What wx.login gave.
    pub js_code: SecretString,
}

impl JsCode2Session {
    /// Starts with the required members.
    pub fn new(
        appid: impl Into<String>,
        secret: impl Into<SecretString>,
        js_code: impl Into<SecretString>,
    ) -> Self {
        Self {
            appid: appid.into(),
            secret: secret.into(),
            js_code: js_code.into(),
        }
    }
}

wire_out!(JsCode2Session {
    "appid" => appid,
    "secret" => secret,
    "js_code" => js_code,
} fixed {
    "grant_type" => "authorization_code",
});

/// The answer to [`JsCode2Session`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct JsCode2SessionResponse {
    /// The user.
    pub openid: String,
    /// Decrypts what the mini program sends; base64 of 16 bytes.
    pub session_key: SecretString,
    /// The user across accounts; only when bound to an open-platform account.
    pub unionid: Option<String>,
}

wire_in!(JsCode2SessionResponse {
    "openid" => openid,
    "session_key" => session_key,
    "unionid" => unionid,
} needs {
    "openid" => openid,
    "session_key" => session_key,
});

impl Endpoint for JsCode2Session {
    type Response = JsCode2SessionResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.sns.js_code2_session",
        path: "/sns/jscode2session",
        method: Method::Get,
        token: TokenKind::None,
        token_param: "",
        body: BodyKind::None,
        ..Operation::usual(Product::Mini)
    };
}

/// Exchange a login code on behalf of a mini program (小程序登录).
///
/// `GET /sns/component/jscode2session`, component token in `component_access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/login/thirdpartyCode2Session.html)
///
/// A code works once, for 5 minutes. The session key never leaves the server.
///
/// # Errors
///
/// - `40029`: oauth code not valid
/// - `40163`: oauth code already used
/// - `40226`: login code blocked, high-risk user
/// - `45011`: per-minute API rate exceeded
/// - `61003`: account has not authorised component
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ComponentJsCode2Session {
    /// App id of the mini program.
    pub appid: String,
    /// What wx.login gave.
    pub js_code: SecretString,
    /// App id of the platform.
    pub component_appid: String,
}

impl ComponentJsCode2Session {
    /// Starts with the required members.
    pub fn new(
        appid: impl Into<String>,
        js_code: impl Into<SecretString>,
        component_appid: impl Into<String>,
    ) -> Self {
        Self {
            appid: appid.into(),
            js_code: js_code.into(),
            component_appid: component_appid.into(),
        }
    }
}

wire_out!(ComponentJsCode2Session {
    "appid" => appid,
    "js_code" => js_code,
    "component_appid" => component_appid,
} fixed {
    "grant_type" => "authorization_code",
});

/// The answer to [`ComponentJsCode2Session`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ComponentJsCode2SessionResponse {
    /// The user.
    pub openid: String,
    /// Decrypts what the mini program sends; base64 of 16 bytes.
    pub session_key: SecretString,
    /// The user across accounts; only when bound to an open-platform account.
    pub unionid: Option<String>,
}

wire_in!(ComponentJsCode2SessionResponse {
    "openid" => openid,
    "session_key" => session_key,
    "unionid" => unionid,
} needs {
    "openid" => openid,
    "session_key" => session_key,
});

impl Endpoint for ComponentJsCode2Session {
    type Response = ComponentJsCode2SessionResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.sns.component_js_code2_session",
        path: "/sns/component/jscode2session",
        method: Method::Get,
        token: TokenKind::Component,
        token_param: "component_access_token",
        body: BodyKind::None,
        ..Operation::usual(Product::Mini)
    };
}
