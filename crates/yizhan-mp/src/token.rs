//! Generated from `spec/mp/token.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Tokens of an own account (接口调用凭据)

use yizhan_core::{
    AnswerKind, BodyKind, Endpoint, Host, Method, Operation, Product, SecretString, TokenKind,
    wire_in, wire_out,
};

/// Get an access_token (获取接口调用凭据).
///
/// `GET /cgi-bin/token`, no token.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Get_access_token.html)
///
/// Each call gives a new token; the one before works for 5 minutes more. 2,000 calls a day. Prefer StableToken.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Token {
    /// App id of the account.
    pub appid: String,
    /// App secret of the account.
    pub secret: SecretString,
}

impl Token {
    /// Starts with the required members.
    pub fn new(appid: impl Into<String>, secret: impl Into<SecretString>) -> Self {
        Self {
            appid: appid.into(),
            secret: secret.into(),
        }
    }
}

wire_out!(Token {
    "appid" => appid,
    "secret" => secret,
} fixed {
    "grant_type" => "client_credential",
});

/// The answer to [`Token`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TokenResponse {
    /// The account's token; up to 512 characters and more.
    pub access_token: SecretString,
    /// Seconds that it lasts, 7200.
    pub expires_in: i64,
}

wire_in!(TokenResponse {
    "access_token" => access_token,
    "expires_in" => expires_in,
} needs {
    "access_token" => access_token,
});

impl Endpoint for Token {
    type Response = TokenResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.token.token",
        product: Product::Mp,
        method: Method::Get,
        host: Host::Api,
        path: "/cgi-bin/token",
        token: TokenKind::None,
        token_param: "",
        query: &[],
        body: BodyKind::None,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Get a stable access_token (获取稳定版接口调用凭据).
///
/// `POST /cgi-bin/stable_token`, no token.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/getStableAccessToken.html)
///
/// Gives the same token until its last 5 minutes. With force_refresh a new one, 20 times a day, 30 seconds apart; the old one is void. Independent of `GET /cgi-bin/token`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct StableToken {
    /// App id of the account.
    pub appid: String,
    /// App secret of the account.
    pub secret: SecretString,
    /// Give a new token and void the old one.
    pub force_refresh: Option<bool>,
}

impl StableToken {
    /// Starts with the required members.
    pub fn new(appid: impl Into<String>, secret: impl Into<SecretString>) -> Self {
        Self {
            appid: appid.into(),
            secret: secret.into(),
            force_refresh: Default::default(),
        }
    }

    /// Give a new token and void the old one.
    pub fn force_refresh(mut self, force_refresh: impl Into<bool>) -> Self {
        self.force_refresh = Some(force_refresh.into());
        self
    }
}

wire_out!(StableToken {
    "appid" => appid,
    "secret" => secret,
    "force_refresh" => force_refresh,
} fixed {
    "grant_type" => "client_credential",
});

/// The answer to [`StableToken`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StableTokenResponse {
    /// The account's token; up to 512 characters and more.
    pub access_token: SecretString,
    /// Seconds that are left, 7200 at most.
    pub expires_in: i64,
}

wire_in!(StableTokenResponse {
    "access_token" => access_token,
    "expires_in" => expires_in,
} needs {
    "access_token" => access_token,
});

impl Endpoint for StableToken {
    type Response = StableTokenResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.token.stable_token",
        product: Product::Mp,
        method: Method::Post,
        host: Host::Api,
        path: "/cgi-bin/stable_token",
        token: TokenKind::None,
        token_param: "",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}
