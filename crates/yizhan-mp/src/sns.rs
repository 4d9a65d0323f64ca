//! Generated from `spec/mp/sns.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Web authorisation (网页授权)

use yizhan_core::{
    BodyKind, Endpoint, Method, Operation, Product, SecretString, TokenKind, wire_in, wire_out,
};

/// Exchange a code of web authorisation (通过code换取网页授权access_token).
///
/// `GET /sns/oauth2/access_token`, no token.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/Wechat_webpage_authorization.html#1)
///
/// A code works once, for 5 minutes.
///
/// # Errors
///
/// - `40029`: oauth code not valid
/// - `40163`: oauth code already used
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Oauth2AccessToken {
    /// App id of the account.
    pub appid: String,
    /// App secret of the account.
    pub secret: SecretString,
    /// Of the redirect.
    pub code: SecretString,
}

impl Oauth2AccessToken {
    /// Starts with the required members.
    pub fn new(
        appid: impl Into<String>,
        secret: impl Into<SecretString>,
        code: impl Into<SecretString>,
    ) -> Self {
        Self {
            appid: appid.into(),
            secret: secret.into(),
            code: code.into(),
        }
    }
}

wire_out!(Oauth2AccessToken {
    "appid" => appid,
    "secret" => secret,
    "code" => code,
} fixed {
    "grant_type" => "authorization_code",
});

/// The answer to [`Oauth2AccessToken`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Oauth2AccessTokenResponse {
    /// The user's token.
    pub access_token: SecretString,
    /// Seconds that it lasts, 7200.
    pub expires_in: i64,
    /// Renews it for 30 days.
    pub refresh_token: Option<SecretString>,
    /// The user.
    pub openid: String,
    /// Snsapi_base or snsapi_userinfo.
    pub scope: String,
    /// The user is a virtual one of a snapshot page (快照页).
    pub is_snapshotuser: bool,
    /// The user across accounts; with snsapi_userinfo only.
    pub unionid: Option<String>,
}

wire_in!(Oauth2AccessTokenResponse {
    "access_token" => access_token,
    "expires_in" => expires_in,
    "refresh_token" => refresh_token,
    "openid" => openid,
    "scope" => scope,
    "is_snapshotuser" => is_snapshotuser,
    "unionid" => unionid,
} needs {
    "access_token" => access_token,
    "openid" => openid,
});

impl Endpoint for Oauth2AccessToken {
    type Response = Oauth2AccessTokenResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.sns.oauth2_access_token",
        path: "/sns/oauth2/access_token",
        method: Method::Get,
        token: TokenKind::None,
        token_param: "",
        body: BodyKind::None,
        ..Operation::usual(Product::Mp)
    };
}

/// Renew a user's token (刷新access_token).
///
/// `GET /sns/oauth2/refresh_token`, no token.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/Wechat_webpage_authorization.html#2)
///
/// # Errors
///
/// - `42002`: user refresh_token expired
/// - `40030`: user refresh_token not valid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Oauth2RefreshToken {
    /// App id of the account.
    pub appid: String,
    /// Of the exchange.
    pub refresh_token: SecretString,
}

impl Oauth2RefreshToken {
    /// Starts with the required members.
    pub fn new(appid: impl Into<String>, refresh_token: impl Into<SecretString>) -> Self {
        Self {
            appid: appid.into(),
            refresh_token: refresh_token.into(),
        }
    }
}

wire_out!(Oauth2RefreshToken {
    "appid" => appid,
    "refresh_token" => refresh_token,
} fixed {
    "grant_type" => "refresh_token",
});

/// The answer to [`Oauth2RefreshToken`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Oauth2RefreshTokenResponse {
    /// The user's token.
    pub access_token: SecretString,
    /// Seconds that it lasts, 7200.
    pub expires_in: i64,
    /// Renews it.
    pub refresh_token: Option<SecretString>,
    /// The user.
    pub openid: String,
    /// Scopes that the user granted.
    pub scope: String,
}

wire_in!(Oauth2RefreshTokenResponse {
    "access_token" => access_token,
    "expires_in" => expires_in,
    "refresh_token" => refresh_token,
    "openid" => openid,
    "scope" => scope,
} needs {
    "access_token" => access_token,
    "openid" => openid,
});

impl Endpoint for Oauth2RefreshToken {
    type Response = Oauth2RefreshTokenResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.sns.oauth2_refresh_token",
        path: "/sns/oauth2/refresh_token",
        method: Method::Get,
        token: TokenKind::None,
        token_param: "",
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// Exchange a code on behalf of an account (代公众号通过code换取access_token).
///
/// `GET /sns/oauth2/component/access_token`, component token in `component_access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/Official_Accounts/official_account_website_authorization.html)
///
/// A code works once, for 5 minutes.
///
/// # Errors
///
/// - `40029`: oauth code not valid
/// - `40163`: oauth code already used
/// - `61003`: account has not authorised component
/// - `61004`: caller IP not on component allow-list
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Oauth2ComponentAccessToken {
    /// App id of the account.
    pub appid: String,
    /// Of the redirect.
    pub code: SecretString,
    /// App id of the platform.
    pub component_appid: String,
}

impl Oauth2ComponentAccessToken {
    /// Starts with the required members.
    pub fn new(
        appid: impl Into<String>,
        code: impl Into<SecretString>,
        component_appid: impl Into<String>,
    ) -> Self {
        Self {
            appid: appid.into(),
            code: code.into(),
            component_appid: component_appid.into(),
        }
    }
}

wire_out!(Oauth2ComponentAccessToken {
    "appid" => appid,
    "code" => code,
    "component_appid" => component_appid,
} fixed {
    "grant_type" => "authorization_code",
});

/// The answer to [`Oauth2ComponentAccessToken`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Oauth2ComponentAccessTokenResponse {
    /// The user's token.
    pub access_token: SecretString,
    /// Seconds that it lasts, 7200.
    pub expires_in: i64,
    /// Renews it for 30 days.
    pub refresh_token: Option<SecretString>,
    /// The user.
    pub openid: String,
    /// Snsapi_base or snsapi_userinfo.
    pub scope: String,
    /// The user is a virtual one of a snapshot page (快照页).
    pub is_snapshotuser: bool,
    /// The user across accounts; with snsapi_userinfo only.
    pub unionid: Option<String>,
}

wire_in!(Oauth2ComponentAccessTokenResponse {
    "access_token" => access_token,
    "expires_in" => expires_in,
    "refresh_token" => refresh_token,
    "openid" => openid,
    "scope" => scope,
    "is_snapshotuser" => is_snapshotuser,
    "unionid" => unionid,
} needs {
    "access_token" => access_token,
    "openid" => openid,
});

impl Endpoint for Oauth2ComponentAccessToken {
    type Response = Oauth2ComponentAccessTokenResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.sns.oauth2_component_access_token",
        path: "/sns/oauth2/component/access_token",
        method: Method::Get,
        token: TokenKind::Component,
        token_param: "component_access_token",
        body: BodyKind::None,
        ..Operation::usual(Product::Mp)
    };
}

/// Renew a user's token on behalf of an account (代公众号刷新access_token).
///
/// `GET /sns/oauth2/component/refresh_token`, component token in `component_access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/Official_Accounts/official_account_website_authorization.html)
///
/// # Errors
///
/// - `42002`: user refresh_token expired
/// - `40030`: user refresh_token not valid
/// - `61003`: account has not authorised component
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Oauth2ComponentRefreshToken {
    /// App id of the account.
    pub appid: String,
    /// Of the exchange.
    pub refresh_token: SecretString,
    /// App id of the platform.
    pub component_appid: String,
}

impl Oauth2ComponentRefreshToken {
    /// Starts with the required members.
    pub fn new(
        appid: impl Into<String>,
        refresh_token: impl Into<SecretString>,
        component_appid: impl Into<String>,
    ) -> Self {
        Self {
            appid: appid.into(),
            refresh_token: refresh_token.into(),
            component_appid: component_appid.into(),
        }
    }
}

wire_out!(Oauth2ComponentRefreshToken {
    "appid" => appid,
    "refresh_token" => refresh_token,
    "component_appid" => component_appid,
} fixed {
    "grant_type" => "refresh_token",
});

/// The answer to [`Oauth2ComponentRefreshToken`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Oauth2ComponentRefreshTokenResponse {
    /// The user's token.
    pub access_token: SecretString,
    /// Seconds that it lasts, 7200.
    pub expires_in: i64,
    /// Renews it.
    pub refresh_token: Option<SecretString>,
    /// The user.
    pub openid: String,
    /// Scopes that the user granted.
    pub scope: String,
}

wire_in!(Oauth2ComponentRefreshTokenResponse {
    "access_token" => access_token,
    "expires_in" => expires_in,
    "refresh_token" => refresh_token,
    "openid" => openid,
    "scope" => scope,
} needs {
    "access_token" => access_token,
    "openid" => openid,
});

impl Endpoint for Oauth2ComponentRefreshToken {
    type Response = Oauth2ComponentRefreshTokenResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.sns.oauth2_component_refresh_token",
        path: "/sns/oauth2/component/refresh_token",
        method: Method::Get,
        token: TokenKind::Component,
        token_param: "component_access_token",
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// Get a user's profile by the user's token (拉取用户信息).
///
/// `GET /sns/userinfo`, the user's token is a member of the request.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/Wechat_webpage_authorization.html#3)
///
/// The token must carry the scope snsapi_userinfo.
///
/// # Errors
///
/// - `40003`: openid unknown to this account
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserInfo {
    /// The user's token.
    pub access_token: SecretString,
    /// The user.
    pub openid: String,
    /// Zh_CN, zh_TW or en.
    ///
    /// `zh_CN` unless set.
    pub lang: String,
}

impl UserInfo {
    /// Starts with the required members.
    pub fn new(access_token: impl Into<SecretString>, openid: impl Into<String>) -> Self {
        Self {
            access_token: access_token.into(),
            openid: openid.into(),
            lang: "zh_CN".into(),
        }
    }

    /// Zh_CN, zh_TW or en.
    ///
    /// `zh_CN` unless set.
    pub fn lang(mut self, lang: impl Into<String>) -> Self {
        self.lang = lang.into();
        self
    }
}

wire_out!(UserInfo {
    "access_token" => access_token,
    "openid" => openid,
    "lang" => lang,
});

/// The answer to [`UserInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserInfoResponse {
    /// The user.
    pub openid: String,
    /// Name.
    pub nickname: String,
    /// 1 male, 2 female, 0 unknown; today always 0.
    pub sex: Option<i64>,
    /// Province.
    pub province: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Address of the picture, 640 px; empty without a picture.
    pub headimgurl: Option<String>,
    /// Privileges.
    pub privilege: Vec<String>,
    /// The user across accounts; only when bound to an open-platform account.
    pub unionid: Option<String>,
}

wire_in!(UserInfoResponse {
    "openid" => openid,
    "nickname" => nickname,
    "sex" => sex,
    "province" => province,
    "city" => city,
    "country" => country,
    "headimgurl" => headimgurl,
    "privilege" => privilege,
    "unionid" => unionid,
} needs {
    "openid" => openid,
});

impl Endpoint for UserInfo {
    type Response = UserInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.sns.user_info",
        path: "/sns/userinfo",
        method: Method::Get,
        token: TokenKind::User,
        token_param: "",
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// Check a user's token (检验授权凭证是否有效).
///
/// `GET /sns/auth`, the user's token is a member of the request.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/Wechat_webpage_authorization.html#4)
///
/// # Errors
///
/// - `40003`: openid unknown to this account
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Auth {
    /// The user's token.
    pub access_token: SecretString,
    /// The user.
    pub openid: String,
}

impl Auth {
    /// Starts with the required members.
    pub fn new(access_token: impl Into<SecretString>, openid: impl Into<String>) -> Self {
        Self {
            access_token: access_token.into(),
            openid: openid.into(),
        }
    }
}

wire_out!(Auth {
    "access_token" => access_token,
    "openid" => openid,
});

/// The answer to [`Auth`].
pub type AuthResponse = yizhan_core::Done;

impl Endpoint for Auth {
    type Response = AuthResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.sns.auth",
        path: "/sns/auth",
        method: Method::Get,
        token: TokenKind::User,
        token_param: "",
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}
