//! An API error as WeChat answers it: errcode, errmsg, and the request id (`rid`) that ends it.

mod mini;
pub(crate) mod work;

use std::borrow::Cow;

/// What a call is refused with. HTTP 200 all the same: WeChat tells errors in the JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ApiError {
    /// `errcode`.
    pub(crate) code: i32,
    /// `errmsg` without the rid.
    pub(crate) text: Cow<'static, str>,
    /// A member that is answered beside them.
    pub(crate) beside: Option<(&'static str, i64)>,
}

impl ApiError {
    /// With a text of its own.
    pub(crate) fn new(code: i32, text: impl Into<Cow<'static, str>>) -> Self {
        Self {
            code,
            text: text.into(),
            beside: None,
        }
    }

    /// With one more member in the answer.
    pub(crate) fn beside(mut self, name: &'static str, value: i64) -> Self {
        self.beside = Some((name, value));
        self
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
        40015 => "invalid menu type",
        40016 => "invalid button size",
        40017 => "invalid button type",
        40018 => "invalid button name size",
        40019 => "invalid button key size",
        40020 => "invalid button url size",
        40022 => "invalid sub_menu level",
        40023 => "invalid sub button size",
        40024 => "invalid sub button type",
        40025 => "invalid sub button name size",
        40026 => "invalid sub button key size",
        40027 => "invalid sub button url size",
        40029 => "invalid code",
        40030 => "invalid refresh_token",
        40031 => "invalid openid list",
        40032 => "invalid openid list size",
        40033 => "invalid charset",
        40035 => "invalid args size",
        40037 => "invalid template_id",
        40052 => "invalid action name",
        40053 => "invalid action info, please check document",
        40059 => "invalid msg id",
        40060 => "invalid article idx",
        40066 => "invalid url",
        40092 => "invalid remark name",
        40097 => "invalid args",
        40102 => "invalid industry id",
        40114 => "invalid index value",
        40117 => "invalid button media_id size",
        40118 => "invalid sub button media_id size",
        40125 => "invalid appsecret",
        40126 => "invalid text size",
        40129 => "invalid scene",
        40130 => "invalid openid list size, at least two openid",
        40132 => "invalid username",
        40137 => "invalid image format",
        40163 => "code been used",
        40164 => "invalid ip, not in whitelist",
        40165 => "invalid weapp pagepath",
        40166 => "invalid weapp appid",
        40170 => "args count exceed count limit",
        40226 => "code blocked",
        41001 => "access_token missing",
        41002 => "appid missing",
        41003 => "refresh_token missing",
        41004 => "appsecret missing",
        41005 => "media data missing",
        41006 => "media_id missing",
        41007 => "sub_menu data missing",
        41008 => "missing code",
        41009 => "missing openid",
        41018 => "missing component_appid",
        41021 => "missing component_access_token",
        41030 => "invalid page",
        42001 => "access_token expired",
        42002 => "refresh_token expired",
        42003 => "code expired",
        42006 => "component_access_token expired",
        42007 => "access_token and refresh_token exception",
        43001 => "require GET method",
        43002 => "require POST method",
        43004 => "require subscribe",
        43019 => "require remove blacklist",
        43100 => "change template too frequently",
        43101 => "user refuse to accept the msg",
        44001 => "empty media data",
        44002 => "empty post data",
        44003 => "empty news data",
        44004 => "empty content",
        45001 => "media size out of limit",
        45002 => "content size out of limit",
        45003 => "title size out of limit",
        45004 => "description size out of limit",
        45005 => "url size out of limit",
        45008 => "article size out of limit",
        45009 => "reach max api daily quota limit",
        45011 => "api minute-quota reach limit, must slower, retry next minute",
        45015 => "response out of time limit or subscription is canceled",
        45026 => "template num exceeds limit",
        45028 => "has no masssend quota",
        45029 => "qrcode count out of limit",
        45034 => "media file count is out of limit",
        45047 => "out of response count limit",
        45056 => "too many tag now, no need to add new",
        45057 => "can't delete the tag that has too many fans",
        45058 => "can't modify sys tag",
        45059 => "can not tagging one user too much",
        45065 => "clientmsgid exist",
        45067 => "clientmsgid size out of limit",
        45072 => "invalid command",
        45083 => "the speed out of range",
        45084 => "No speed message",
        45100 => "invalid size of keyword_id_list",
        45110 => "author size out of limit",
        45157 => "invalid tag name",
        45158 => "tag name too long",
        45159 => "invalid tag id",
        45166 => "invalid content",
        46003 => "menu no exist",
        47001 => "data format error",
        47003 => "argument invalid",
        48001 => "api unauthorized",
        48002 => "user block receive message",
        48005 => "forbid to delete material used by auto-reply or menu",
        48006 => "forbid to clear quota because of reaching the limit",
        48008 => "no permission for this msgtype",
        49003 => "not match openid with appid",
        53501 => "publish too frequently",
        53502 => "invalid publish id",
        53600 => "invalid article id",
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
        65301 => "this menu is not conditionalmenu",
        65302 => "no such user",
        65303 => "there is no selfmenu, please create selfmenu first",
        65304 => "match rule empty",
        65305 => "menu count limit",
        65306 => "conditional menu not support",
        65307 => "conditional menu is empty",
        65308 => "exist empty button act",
        65401 => "invalid custom service account",
        65403 => "illegal nickname",
        65404 => "illegal custom service account",
        65405 => "custom service account number reach limit",
        65406 => "custom service account exists",
        65407 => "the wechat user have been one of your workers",
        65408 => "you have already invited the wechat user",
        65409 => "wechat account invalid",
        65411 => "custom service account exists",
        65412 => "bound by a wechat user",
        65413 => "no effective session for the customer",
        65414 => "another worker is serving the customer",
        65415 => "the worker is not online",
        65416 => "param invalid, please check",
        65417 => "it is too long from the starttime to endtime",
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
        200012 => "template num exceeds limit",
        200014 => "invalid tid",
        200016 => "invalid start",
        200017 => "invalid limit",
        200018 => "missing category ids",
        200019 => "invalid category ids",
        200020 => "invalid kidList",
        200021 => "invalid sceneDesc",
        _ => mini::text_of(code),
    }
}
