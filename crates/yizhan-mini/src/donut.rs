//! Generated from `spec/mini/donut.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Multi-platform app identity (多端应用身份管理)

use yizhan_core::{
    BodyKind, Endpoint, Method, Operation, Product, SecretString, wire_in, wire_out,
};

/// Exchange a login code for the user's identity (code2Verifyinfo).
///
/// `GET /donut/code2verifyinfo`, token in `access_token`.
///
/// [Documentation](https://dev.weixin.qq.com/docs/framework/dev/openapi/code2Verifyinfo.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Code2verifyinfo {
    /// Of the multi-platform application.
    pub appid: String,
    /// Of the multi-platform application.
    pub appsecret: SecretString,
    /// From the client's login, usable once.
    pub code: String,
    /// Authorization_code.
    ///
    /// `authorization_code` unless set.
    pub grant_type: String,
}

impl Code2verifyinfo {
    /// Starts with the required members.
    pub fn new(
        appid: impl Into<String>,
        appsecret: impl Into<SecretString>,
        code: impl Into<String>,
    ) -> Self {
        Self {
            appid: appid.into(),
            appsecret: appsecret.into(),
            code: code.into(),
            grant_type: "authorization_code".into(),
        }
    }

    /// Authorization_code.
    ///
    /// `authorization_code` unless set.
    pub fn grant_type(mut self, grant_type: impl Into<String>) -> Self {
        self.grant_type = grant_type.into();
        self
    }
}

wire_out!(Code2verifyinfo {
    "appid" => appid,
    "appsecret" => appsecret,
    "code" => code,
    "grant_type" => grant_type,
});

/// The answer to [`Code2verifyinfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Code2verifyinfoResponse {
    /// How the user logged in.
    pub login_info: Code2verifyinfoLoginInfo,
    /// `user_info`.
    pub user_info: Code2verifyinfoUserInfo,
}

wire_in!(Code2verifyinfoResponse {
    "login_info" => login_info,
    "user_info" => user_info,
});

impl Endpoint for Code2verifyinfo {
    type Response = Code2verifyinfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.donut.code2verifyinfo",
        path: "/donut/code2verifyinfo",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `login_info` of [`Code2verifyinfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Code2verifyinfoLoginInfo {
    /// Way of logging in.
    pub r#type: String,
    /// Unix seconds.
    pub login_time: i64,
    /// Of the multi-platform application.
    pub appid: Option<String>,
}

wire_in!(part Code2verifyinfoLoginInfo {
    "type" => r#type,
    "login_time" => login_time,
    "appid" => appid,
});

/// `user_info` of [`Code2verifyinfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Code2verifyinfoUserInfo {
    /// User's id in the multi-platform identity service.
    pub user_id: String,
    /// Identity by a mobile application's WeChat login.
    pub openapp_info: Option<Code2verifyinfoOpenappInfo>,
    /// Identity by a mini program.
    pub miniprogram_info: Option<Code2verifyinfoMiniprogramInfo>,
    /// Phone number bound to the user.
    pub phone_info: Option<Code2verifyinfoPhoneInfo>,
    /// Apple account bound to the user.
    pub apple_info: Option<Code2verifyinfoAppleInfo>,
}

wire_in!(part Code2verifyinfoUserInfo {
    "user_id" => user_id,
    "openapp_info" => openapp_info,
    "miniprogram_info" => miniprogram_info,
    "phone_info" => phone_info,
    "apple_info" => apple_info,
});

/// `openapp_info` of [`Code2verifyinfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Code2verifyinfoOpenappInfo {
    /// Of the mobile application.
    pub appid: String,
    /// User's openid at the mobile application.
    pub openid: String,
    /// Given if the application is bound to an Open Platform account.
    pub unionid: Option<String>,
    /// Link to the avatar.
    pub headimgurl: Option<String>,
    /// `nickname`.
    pub nickname: Option<String>,
}

wire_in!(part Code2verifyinfoOpenappInfo {
    "appid" => appid,
    "openid" => openid,
    "unionid" => unionid,
    "headimgurl" => headimgurl,
    "nickname" => nickname,
});

/// `miniprogram_info` of [`Code2verifyinfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Code2verifyinfoMiniprogramInfo {
    /// Of the mini program.
    pub appid: String,
    /// User's openid at the mini program.
    pub openid: String,
    /// Given if the application is bound to an Open Platform account.
    pub unionid: Option<String>,
}

wire_in!(part Code2verifyinfoMiniprogramInfo {
    "appid" => appid,
    "openid" => openid,
    "unionid" => unionid,
});

/// `phone_info` of [`Code2verifyinfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Code2verifyinfoPhoneInfo {
    /// `phone`.
    pub phone: String,
}

wire_in!(part Code2verifyinfoPhoneInfo {
    "phone" => phone,
});

/// `apple_info` of [`Code2verifyinfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Code2verifyinfoAppleInfo {
    /// Bundle id of the iOS application.
    pub bundleid: String,
    /// User's id at Apple.
    pub apple_user_id: String,
}

wire_in!(part Code2verifyinfoAppleInfo {
    "bundleid" => bundleid,
    "apple_user_id" => apple_user_id,
});

/// Unbind a user's Apple account (解绑苹果账号).
///
/// `POST /donut/unbindapple`, token in `access_token`.
///
/// [Documentation](https://dev.weixin.qq.com/docs/framework/dev/openapi/unbindapple.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UnbindApple {
    /// User's id in the multi-platform identity service.
    pub user_id: String,
}

impl UnbindApple {
    /// Starts with the required members.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

wire_out!(UnbindApple {
    "user_id" => user_id,
});

/// The answer to [`UnbindApple`].
pub type UnbindAppleResponse = yizhan_core::Done;

impl Endpoint for UnbindApple {
    type Response = UnbindAppleResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.donut.unbind_apple",
        path: "/donut/unbindapple",
        ..Operation::usual(Product::Mini)
    };
}

/// Unbind a user's phone number (解绑手机号).
///
/// `POST /donut/unbindphone`, token in `access_token`.
///
/// [Documentation](https://dev.weixin.qq.com/docs/framework/dev/openapi/unbindphone.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UnbindPhone {
    /// User's id in the multi-platform identity service.
    pub user_id: String,
}

impl UnbindPhone {
    /// Starts with the required members.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

wire_out!(UnbindPhone {
    "user_id" => user_id,
});

/// The answer to [`UnbindPhone`].
pub type UnbindPhoneResponse = yizhan_core::Done;

impl Endpoint for UnbindPhone {
    type Response = UnbindPhoneResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.donut.unbind_phone",
        path: "/donut/unbindphone",
        ..Operation::usual(Product::Mini)
    };
}

/// Unbind a user's WeChat account (解绑微信).
///
/// `POST /donut/unbindweixin`, token in `access_token`.
///
/// [Documentation](https://dev.weixin.qq.com/docs/framework/dev/openapi/unbindweixin.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UnbindWeixin {
    /// User's id in the multi-platform identity service.
    pub user_id: String,
}

impl UnbindWeixin {
    /// Starts with the required members.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

wire_out!(UnbindWeixin {
    "user_id" => user_id,
});

/// The answer to [`UnbindWeixin`].
pub type UnbindWeixinResponse = yizhan_core::Done;

impl Endpoint for UnbindWeixin {
    type Response = UnbindWeixinResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.donut.unbind_weixin",
        path: "/donut/unbindweixin",
        ..Operation::usual(Product::Mini)
    };
}

/// Delete a user's account (注销用户).
///
/// `POST /donut/unregisteruser`, token in `access_token`.
///
/// [Documentation](https://dev.weixin.qq.com/docs/framework/dev/openapi/unregisteruser.html)
///
/// Cannot be undone: the user's id and all bindings are removed.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UnregisterUser {
    /// User's id in the multi-platform identity service.
    pub user_id: String,
}

impl UnregisterUser {
    /// Starts with the required members.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
        }
    }
}

wire_out!(UnregisterUser {
    "user_id" => user_id,
});

/// The answer to [`UnregisterUser`].
pub type UnregisterUserResponse = yizhan_core::Done;

impl Endpoint for UnregisterUser {
    type Response = UnregisterUserResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.donut.unregister_user",
        path: "/donut/unregisteruser",
        ..Operation::usual(Product::Mini)
    };
}
