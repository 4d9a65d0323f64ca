//! Generated from `spec/mp/token.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Tokens of an own account (接口调用凭据)

use yizhan_core::{
    BodyKind, Endpoint, Method, Operation, Product, SecretString, TokenKind, wire_in, wire_out,
};

/// Get an access_token (获取接口调用凭据).
///
/// `GET /cgi-bin/token`, no token.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Get_access_token.html)
///
/// Each call gives a new token; the one before works for 5 minutes more. 2,000 calls a day. Prefer StableToken.
///
/// # Errors
///
/// - `40001`: credential wrong, stale, or secret wrong
/// - `40013`: appid not valid
/// - `40125`: AppSecret wrong
/// - `40164`: caller IP absent from allow-list
/// - `40243`: AppSecret is frozen
/// - `45009`: daily API quota used up
/// - `89503`: call needs admin confirmation
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
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
        path: "/cgi-bin/token",
        method: Method::Get,
        token: TokenKind::None,
        token_param: "",
        body: BodyKind::None,
        ..Operation::usual(Product::Mp)
    };
}

/// Get a stable access_token (获取稳定版接口调用凭据).
///
/// `POST /cgi-bin/stable_token`, no token.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/getStableAccessToken.html)
///
/// Gives the same token until its last 5 minutes. With force\_refresh a new one, 20 times a day, 30 seconds apart; the old one is void. Independent of `GET /cgi-bin/token`.
///
/// # Errors
///
/// - `40001`: credential wrong, stale, or secret wrong
/// - `40013`: appid not valid
/// - `40125`: AppSecret wrong
/// - `40164`: caller IP absent from allow-list
/// - `40243`: AppSecret is frozen
/// - `45009`: daily API quota used up
/// - `45011`: per-minute API rate exceeded
/// - `89503`: call needs admin confirmation
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
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
        path: "/cgi-bin/stable_token",
        token: TokenKind::None,
        token_param: "",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// Check the network to the callback server (网络检测).
///
/// `POST /cgi-bin/callback/check`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Network_Detection.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CallbackCheck {
    /// Dns, ping or all.
    ///
    /// `all` unless set.
    pub action: String,
    /// CHINANET, UNICOM, CAP or DEFAULT (chosen by the IP).
    ///
    /// `DEFAULT` unless set.
    pub check_operator: String,
}

impl CallbackCheck {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Dns, ping or all.
    ///
    /// `all` unless set.
    pub fn action(mut self, action: impl Into<String>) -> Self {
        self.action = action.into();
        self
    }

    /// CHINANET, UNICOM, CAP or DEFAULT (chosen by the IP).
    ///
    /// `DEFAULT` unless set.
    pub fn check_operator(mut self, check_operator: impl Into<String>) -> Self {
        self.check_operator = check_operator.into();
        self
    }
}

impl Default for CallbackCheck {
    #[inline]
    fn default() -> Self {
        Self {
            action: "all".into(),
            check_operator: "DEFAULT".into(),
        }
    }
}

wire_out!(CallbackCheck {
    "action" => action,
    "check_operator" => check_operator,
});

/// The answer to [`CallbackCheck`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CallbackCheckResponse {
    /// `dns`.
    pub dns: Vec<CallbackCheckDns>,
    /// `ping`.
    pub ping: Vec<CallbackCheckPing>,
}

wire_in!(CallbackCheckResponse {
    "dns" => dns,
    "ping" => ping,
});

impl Endpoint for CallbackCheck {
    type Response = CallbackCheckResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.token.callback_check",
        path: "/cgi-bin/callback/check",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `dns` of [`CallbackCheck`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CallbackCheckDns {
    /// `ip`.
    pub ip: String,
    /// Network operator.
    pub real_operator: String,
}

wire_in!(part CallbackCheckDns {
    "ip" => ip,
    "real_operator" => real_operator,
});

/// `ping` of [`CallbackCheck`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CallbackCheckPing {
    /// `ip`.
    pub ip: String,
    /// Network operator.
    pub from_operator: String,
    /// Packets lost, with a percent sign.
    pub package_loss: String,
    /// Milliseconds on average, with ms.
    pub time: String,
}

wire_in!(part CallbackCheckPing {
    "ip" => ip,
    "from_operator" => from_operator,
    "package_loss" => package_loss,
    "time" => time,
});

/// Convert openids after an account migration (openid转换).
///
/// `POST /cgi-bin/changeopenid`, token in `access_token`.
///
/// [Documentation](https://kf.qq.com/faq/1901177NrqMr190117nqYJze.html)
///
/// To be called with the token of the account moved to, after the move.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ChangeOpenid {
    /// The account moved from.
    pub from_appid: String,
    /// At most 100 openids at the account moved from.
    pub openid_list: Vec<String>,
}

impl ChangeOpenid {
    /// Starts with the required members.
    pub fn new(
        from_appid: impl Into<String>,
        openid_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            from_appid: from_appid.into(),
            openid_list: openid_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(ChangeOpenid {
    "from_appid" => from_appid,
    "openid_list" => openid_list,
});

/// The answer to [`ChangeOpenid`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ChangeOpenidResponse {
    /// `result_list`.
    pub result_list: Vec<ChangeOpenidResultList>,
}

wire_in!(ChangeOpenidResponse {
    "result_list" => result_list,
});

impl Endpoint for ChangeOpenid {
    type Response = ChangeOpenidResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.token.change_openid",
        path: "/cgi-bin/changeopenid",
        ..Operation::usual(Product::Mp)
    };
}

/// `result_list` of [`ChangeOpenid`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ChangeOpenidResultList {
    /// `err_msg`.
    pub err_msg: String,
    /// Openid at the account moved from.
    pub ori_openid: String,
    /// Openid at the account moved to; absent if there is none.
    pub new_openid: Option<String>,
}

wire_in!(part ChangeOpenidResultList {
    "err_msg" => err_msg,
    "ori_openid" => ori_openid,
    "new_openid" => new_openid,
});

/// List the IPs of WeChat's API servers (获取微信API接口IP地址).
///
/// `GET /cgi-bin/get_api_domain_ip`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Get_the_WeChat_server_IP_address.html)
///
/// For firewalls that let calls to the API out; the addresses may change.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetApiDomainIp {}

impl GetApiDomainIp {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetApiDomainIp {});

/// The answer to [`GetApiDomainIp`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApiDomainIpResponse {
    /// Addresses or ranges.
    pub ip_list: Vec<String>,
}

wire_in!(GetApiDomainIpResponse {
    "ip_list" => ip_list,
});

impl Endpoint for GetApiDomainIp {
    type Response = GetApiDomainIpResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.token.get_api_domain_ip",
        path: "/cgi-bin/get_api_domain_ip",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// Get the automatic reply rules (获取公众号的自动回复规则).
///
/// `GET /cgi-bin/get_current_autoreply_info`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Getting_Rules_for_Auto_Replies.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetCurrentAutoreplyInfo {}

impl GetCurrentAutoreplyInfo {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetCurrentAutoreplyInfo {});

/// The answer to [`GetCurrentAutoreplyInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCurrentAutoreplyInfoResponse {
    /// Whether new followers get a reply.
    pub is_add_friend_reply_open: bool,
    /// Whether messages get a reply.
    pub is_autoreply_open: bool,
    /// Reply to new followers.
    pub add_friend_autoreply_info: Option<GetCurrentAutoreplyInfoAddFriendAutoreplyInfo>,
    /// Reply to messages without a keyword.
    pub message_default_autoreply_info: Option<GetCurrentAutoreplyInfoMessageDefaultAutoreplyInfo>,
    /// Replies by keyword.
    pub keyword_autoreply_info: Option<GetCurrentAutoreplyInfoKeywordAutoreplyInfo>,
}

wire_in!(GetCurrentAutoreplyInfoResponse {
    "is_add_friend_reply_open" => is_add_friend_reply_open,
    "is_autoreply_open" => is_autoreply_open,
    "add_friend_autoreply_info" => add_friend_autoreply_info,
    "message_default_autoreply_info" => message_default_autoreply_info,
    "keyword_autoreply_info" => keyword_autoreply_info,
});

impl Endpoint for GetCurrentAutoreplyInfo {
    type Response = GetCurrentAutoreplyInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.token.get_current_autoreply_info",
        path: "/cgi-bin/get_current_autoreply_info",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `add_friend_autoreply_info` of [`GetCurrentAutoreplyInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCurrentAutoreplyInfoAddFriendAutoreplyInfo {
    /// Text, img, voice, video or news.
    pub r#type: String,
    /// Text, or media id or link, by type.
    pub content: String,
}

wire_in!(part GetCurrentAutoreplyInfoAddFriendAutoreplyInfo {
    "type" => r#type,
    "content" => content,
});

/// `message_default_autoreply_info` of [`GetCurrentAutoreplyInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCurrentAutoreplyInfoMessageDefaultAutoreplyInfo {
    /// Text, img, voice, video or news.
    pub r#type: String,
    /// Text, or media id or link, by type.
    pub content: String,
}

wire_in!(part GetCurrentAutoreplyInfoMessageDefaultAutoreplyInfo {
    "type" => r#type,
    "content" => content,
});

/// `keyword_autoreply_info` of [`GetCurrentAutoreplyInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCurrentAutoreplyInfoKeywordAutoreplyInfo {
    /// `list`.
    pub list: Vec<GetCurrentAutoreplyInfoList>,
}

wire_in!(part GetCurrentAutoreplyInfoKeywordAutoreplyInfo {
    "list" => list,
});

/// `list` of [`GetCurrentAutoreplyInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCurrentAutoreplyInfoList {
    /// `rule_name`.
    pub rule_name: String,
    /// Reply_all all replies, random_one one of them.
    pub reply_mode: String,
    /// Unix seconds.
    pub create_time: i64,
    /// `keyword_list_info`.
    pub keyword_list_info: Vec<GetCurrentAutoreplyInfoKeywordListInfo>,
    /// `reply_list_info`.
    pub reply_list_info: Vec<GetCurrentAutoreplyInfoReplyListInfo>,
}

wire_in!(part GetCurrentAutoreplyInfoList {
    "rule_name" => rule_name,
    "reply_mode" => reply_mode,
    "create_time" => create_time,
    "keyword_list_info" => keyword_list_info,
    "reply_list_info" => reply_list_info,
});

/// `keyword_list_info` of [`GetCurrentAutoreplyInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCurrentAutoreplyInfoKeywordListInfo {
    /// Contain or equal.
    pub match_mode: String,
    /// Text, img, voice, video or news.
    pub r#type: String,
    /// Keyword.
    pub content: String,
}

wire_in!(part GetCurrentAutoreplyInfoKeywordListInfo {
    "match_mode" => match_mode,
    "type" => r#type,
    "content" => content,
});

/// `reply_list_info` of [`GetCurrentAutoreplyInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCurrentAutoreplyInfoReplyListInfo {
    /// Text, img, voice, video or news.
    pub r#type: String,
    /// Text, or media id or link, by type.
    pub content: Option<String>,
    /// `news_info`.
    pub news_info: Option<GetCurrentAutoreplyInfoNewsInfo>,
}

wire_in!(part GetCurrentAutoreplyInfoReplyListInfo {
    "type" => r#type,
    "content" => content,
    "news_info" => news_info,
});

/// `news_info` of [`GetCurrentAutoreplyInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCurrentAutoreplyInfoNewsInfo {
    /// `list`.
    pub list: Vec<GetCurrentAutoreplyInfoNewsInfoList>,
}

wire_in!(part GetCurrentAutoreplyInfoNewsInfo {
    "list" => list,
});

/// `news_info_list` of [`GetCurrentAutoreplyInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCurrentAutoreplyInfoNewsInfoList {
    /// `title`.
    pub title: String,
    /// `author`.
    pub author: Option<String>,
    /// `digest`.
    pub digest: Option<String>,
    /// Whether the cover is shown in the text.
    pub show_cover: bool,
    /// Link to the cover.
    pub cover_url: String,
    /// Link to the article.
    pub content_url: String,
    /// Link of the original page (阅读原文).
    pub source_url: Option<String>,
}

wire_in!(part GetCurrentAutoreplyInfoNewsInfoList {
    "title" => title,
    "author" => author,
    "digest" => digest,
    "show_cover" => show_cover,
    "cover_url" => cover_url,
    "content_url" => content_url,
    "source_url" => source_url,
});

/// List the IPs of WeChat's callback servers (获取微信推送服务器IP地址).
///
/// `GET /cgi-bin/getcallbackip`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Basic_Information/Get_the_WeChat_server_IP_address.html)
///
/// For firewalls that let WeChat's notifications in; the addresses may change.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Getcallbackip {}

impl Getcallbackip {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(Getcallbackip {});

/// The answer to [`Getcallbackip`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetcallbackipResponse {
    /// Addresses or ranges.
    pub ip_list: Vec<String>,
}

wire_in!(GetcallbackipResponse {
    "ip_list" => ip_list,
});

impl Endpoint for Getcallbackip {
    type Response = GetcallbackipResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.token.getcallbackip",
        path: "/cgi-bin/getcallbackip",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}
