//! An API error as WeChat answers it: errcode, errmsg, and the request id (`rid`) that ends it.

mod mini;

use std::borrow::Cow;

/// What a call is refused with. HTTP 200 all the same: WeChat tells errors in the JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ApiError {
    /// `errcode`.
    pub(crate) code: i32,
    /// `errmsg` without the rid.
    pub(crate) text: Cow<'static, str>,
}

impl ApiError {
    /// With a text of its own.
    pub(crate) fn new(code: i32, text: impl Into<Cow<'static, str>>) -> Self {
        Self {
            code,
            text: text.into(),
        }
    }

    /// With the text that WeChat gives the code.
    pub(crate) fn of(code: i32) -> Self {
        Self::new(code, text_of(code))
    }
}

/// A new request id: the sandbox's time, then two random groups.
pub(crate) fn new_rid(now: i64) -> String {
    let seconds = u32::try_from(now.rem_euclid(1 << 32)).unwrap_or(0);
    let [a, b] = crate::state::tokens::random_words();
    format!("{seconds:08x}-{a:08x}-{b:08x}")
}

/// WeChat's text for a code.
pub(crate) fn text_of(code: i32) -> &'static str {
    match code {
        -1 => "system error",
        0 => "ok",
        40001 => "invalid credential, access_token is invalid or not latest",
        40002 => "invalid grant_type",
        40003 => "invalid openid",
        40004 => "invalid media type",
        40005 => "invalid file type",
        40006 => "invalid media size",
        40007 => "invalid media_id",
        40008 => "invalid message type",
        40009 => "invalid image size",
        40010 => "invalid voice size",
        40011 => "invalid video size",
        40012 => "invalid thumb size",
        40013 => "invalid appid",
        40014 => "invalid access_token",
        40029 => "invalid code",
        40030 => "invalid refresh_token",
        40033 => "invalid charset",
        40066 => "invalid url",
        40097 => "invalid args",
        40125 => "invalid appsecret",
        40163 => "code been used",
        40164 => "invalid ip, not in whitelist",
        40170 => "args count exceed count limit",
        40226 => "code blocked",
        41001 => "access_token missing",
        41002 => "appid missing",
        41003 => "refresh_token missing",
        41004 => "appsecret missing",
        41005 => "media data missing",
        41006 => "media_id missing",
        41008 => "missing code",
        41009 => "missing openid",
        41018 => "missing component_appid",
        41021 => "missing component_access_token",
        42001 => "access_token expired",
        42002 => "refresh_token expired",
        42003 => "code expired",
        42006 => "component_access_token expired",
        42007 => "access_token and refresh_token exception",
        43001 => "require GET method",
        43002 => "require POST method",
        44001 => "empty media data",
        44002 => "empty post data",
        44003 => "empty news data",
        44004 => "empty content",
        45001 => "media size out of limit",
        45002 => "content size out of limit",
        45008 => "article size out of limit",
        45009 => "reach max api daily quota limit",
        45011 => "api minute-quota reach limit, must slower, retry next minute",
        45015 => "response out of time limit or subscription is canceled",
        45047 => "out of response count limit",
        47001 => "data format error",
        48001 => "api unauthorized",
        48002 => "user block receive message",
        48006 => "forbid to clear quota because of reaching the limit",
        61003 => "component is not authorized by this account",
        61004 => "access clientip is not registered",
        61005 => "component ticket is expired",
        61006 => "component ticket is invalid",
        61007 => "api is unauthorized to component",
        61009 => "code is invalid",
        61010 => "code is expired",
        61011 => "invalid component",
        61012 => "invalid option name",
        61013 => "invalid option value",
        61014 => "must use component token for component api",
        61015 => "must use biz account token for not component api",
        61023 => "refresh_token is invalid",
        61025 => "read-only option",
        76001 => "rid not found",
        76002 => "rid is invalid",
        76003 => "rid does not belong to this account",
        76004 => "rid is expired",
        76021 => "cgi_path not found, please check",
        76022 => "could not use this cgi_path, no permission",
        89000 => "account has bound open",
        89001 => "not same contractor",
        89002 => "open not exists",
        89003 => "open is not created by api",
        _ => mini::text_of(code),
    }
}
