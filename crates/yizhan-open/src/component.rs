//! Generated from `spec/open/component.toml` by `cargo xtask codegen`. Do not edit.
//!
//! The platform and its authorizers (第三方平台)

use yizhan_core::{
    BodyKind, Endpoint, Operation, Product, SecretString, TokenKind, wire_in, wire_out,
};

/// Start the pushes of component_verify_ticket (启动票据推送服务).
///
/// `POST /cgi-bin/component/api_start_push_ticket`, no token.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ticket-token/startPushTicket.html)
///
/// Works without a token: it is for platforms that have no ticket. The member is called component_secret here, not component_appsecret.
///
/// # Errors
///
/// - `40013`: appid not valid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ApiStartPushTicket {
    /// App id of the platform.
    pub component_appid: String,
    /// App secret of the platform.
    pub component_secret: SecretString,
}

impl ApiStartPushTicket {
    /// Starts with the required members.
    pub fn new(
        component_appid: impl Into<String>,
        component_secret: impl Into<SecretString>,
    ) -> Self {
        Self {
            component_appid: component_appid.into(),
            component_secret: component_secret.into(),
        }
    }
}

wire_out!(ApiStartPushTicket {
    "component_appid" => component_appid,
    "component_secret" => component_secret,
});

/// The answer to [`ApiStartPushTicket`].
pub type ApiStartPushTicketResponse = yizhan_core::Done;

impl Endpoint for ApiStartPushTicket {
    type Response = ApiStartPushTicketResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.component.api_start_push_ticket",
        path: "/cgi-bin/component/api_start_push_ticket",
        token: TokenKind::None,
        token_param: "",
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// Get a component_access_token (获取令牌).
///
/// `POST /cgi-bin/component/api_component_token`, no token.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ticket-token/getComponentAccessToken.html)
///
/// The previous token goes on working for some minutes only: fetch ahead of expiry, never in parallel.
///
/// # Errors
///
/// - `61004`: caller IP not on component allow-list
/// - `61005`: component ticket expired
/// - `61006`: component ticket not valid
/// - `61011`: component not valid
/// - `40125`: AppSecret wrong
/// - `45009`: daily API quota used up
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ApiComponentToken {
    /// App id of the platform.
    pub component_appid: String,
    /// App secret of the platform.
    pub component_appsecret: SecretString,
    /// The last ticket that was pushed; tickets work for 12 hours.
    pub component_verify_ticket: SecretString,
}

impl ApiComponentToken {
    /// Starts with the required members.
    pub fn new(
        component_appid: impl Into<String>,
        component_appsecret: impl Into<SecretString>,
        component_verify_ticket: impl Into<SecretString>,
    ) -> Self {
        Self {
            component_appid: component_appid.into(),
            component_appsecret: component_appsecret.into(),
            component_verify_ticket: component_verify_ticket.into(),
        }
    }
}

wire_out!(ApiComponentToken {
    "component_appid" => component_appid,
    "component_appsecret" => component_appsecret,
    "component_verify_ticket" => component_verify_ticket,
});

/// The answer to [`ApiComponentToken`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApiComponentTokenResponse {
    /// The platform's token.
    pub component_access_token: SecretString,
    /// Seconds that it lasts, 7200.
    pub expires_in: i64,
}

wire_in!(ApiComponentTokenResponse {
    "component_access_token" => component_access_token,
    "expires_in" => expires_in,
} needs {
    "component_access_token" => component_access_token,
});

impl Endpoint for ApiComponentToken {
    type Response = ApiComponentTokenResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.component.api_component_token",
        path: "/cgi-bin/component/api_component_token",
        token: TokenKind::None,
        token_param: "",
        ..Operation::usual(Product::Open)
    };
}

/// Get a pre-authorisation code (获取预授权码).
///
/// `POST /cgi-bin/component/api_create_preauthcode`, component token in `component_access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ticket-token/getPreAuthCode.html)
///
/// Lasts 1800 seconds by the page's text, 600 by its sample: rely on expires_in only. A code is for one authorisation.
///
/// # Errors
///
/// - `61003`: account has not authorised component
/// - `61011`: component not valid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ApiCreatePreAuthCode {
    /// App id of the platform.
    pub component_appid: String,
}

impl ApiCreatePreAuthCode {
    /// Starts with the required members.
    pub fn new(component_appid: impl Into<String>) -> Self {
        Self {
            component_appid: component_appid.into(),
        }
    }
}

wire_out!(ApiCreatePreAuthCode {
    "component_appid" => component_appid,
});

/// The answer to [`ApiCreatePreAuthCode`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApiCreatePreAuthCodeResponse {
    /// Goes into the authorisation link.
    pub pre_auth_code: SecretString,
    /// Seconds that it lasts.
    pub expires_in: i64,
}

wire_in!(ApiCreatePreAuthCodeResponse {
    "pre_auth_code" => pre_auth_code,
    "expires_in" => expires_in,
} needs {
    "pre_auth_code" => pre_auth_code,
});

impl Endpoint for ApiCreatePreAuthCode {
    type Response = ApiCreatePreAuthCodeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.component.api_create_pre_auth_code",
        path: "/cgi-bin/component/api_create_preauthcode",
        token: TokenKind::Component,
        token_param: "component_access_token",
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// Exchange an authorisation code (使用授权码获取授权信息).
///
/// `POST /cgi-bin/component/api_query_auth`, component token in `component_access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ticket-token/getAuthorizerRefreshToken.html)
///
/// A code works once, and arrives twice: by the redirect and by the event. Exchange it at most once, and store the refresh token before anything else.
///
/// # Errors
///
/// - `61009`: authorization code invalid or consumed
/// - `61010`: authorization code expired
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ApiQueryAuth {
    /// App id of the platform.
    pub component_appid: String,
    /// Of the redirect (auth_code) or the event (AuthorizationCode).
    pub authorization_code: SecretString,
}

impl ApiQueryAuth {
    /// Starts with the required members.
    pub fn new(
        component_appid: impl Into<String>,
        authorization_code: impl Into<SecretString>,
    ) -> Self {
        Self {
            component_appid: component_appid.into(),
            authorization_code: authorization_code.into(),
        }
    }
}

wire_out!(ApiQueryAuth {
    "component_appid" => component_appid,
    "authorization_code" => authorization_code,
});

/// The answer to [`ApiQueryAuth`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApiQueryAuthResponse {
    /// What was granted.
    pub authorization_info: ApiQueryAuthAuthorization,
}

wire_in!(ApiQueryAuthResponse {
    "authorization_info" => authorization_info,
});

impl Endpoint for ApiQueryAuth {
    type Response = ApiQueryAuthResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.component.api_query_auth",
        path: "/cgi-bin/component/api_query_auth",
        token: TokenKind::Component,
        token_param: "component_access_token",
        ..Operation::usual(Product::Open)
    };
}

/// `authorization` of [`ApiQueryAuth`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApiQueryAuthAuthorization {
    /// App id of the account.
    pub authorizer_appid: String,
    /// The account's token; absent when no API permission was granted.
    pub authorizer_access_token: Option<SecretString>,
    /// Seconds that the token lasts, 7200.
    pub expires_in: Option<i64>,
    /// Renews the token for as long as the authorisation stands; absent when no API permission was granted.
    pub authorizer_refresh_token: Option<SecretString>,
    /// Permission sets that were granted.
    pub func_info: Vec<FuncInfo>,
}

wire_in!(part ApiQueryAuthAuthorization {
    "authorizer_appid" | "authorization_appid" | "appid" => authorizer_appid,
    "authorizer_access_token" => authorizer_access_token,
    "expires_in" => expires_in,
    "authorizer_refresh_token" => authorizer_refresh_token,
    "func_info" => func_info,
} needs {
    "authorizer_appid" => authorizer_appid,
});

/// `func_info` of [`ApiQueryAuth`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FuncInfo {
    /// The permission set.
    pub funcscope_category: Category,
    /// Whether the merchant confirms single calls.
    pub confirm_info: Option<ConfirmInfo>,
}

wire_in!(part FuncInfo {
    "funcscope_category" => funcscope_category,
    "confirm_info" => confirm_info,
});

/// `category` of [`ApiQueryAuth`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Category {
    /// Id of the permission set (权限集).
    pub id: i64,
    /// Kind of the permission set.
    pub r#type: Option<i64>,
    /// Its name.
    pub name: Option<String>,
    /// What it allows.
    pub desc: Option<String>,
}

wire_in!(part Category {
    "id" => id,
    "type" => r#type,
    "name" => name,
    "desc" => desc,
});

/// `confirm_info` of [`ApiQueryAuth`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ConfirmInfo {
    /// The merchant confirms.
    pub need_confirm: bool,
    /// The merchant has confirmed.
    pub already_confirm: bool,
    /// The merchant can confirm.
    pub can_confirm: bool,
}

wire_in!(part ConfirmInfo {
    "need_confirm" => need_confirm,
    "already_confirm" => already_confirm,
    "can_confirm" => can_confirm,
});

/// Renew an authorizer's token (获取/刷新接口调用令牌).
///
/// `POST /cgi-bin/component/api_authorizer_token`, component token in `component_access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ticket-token/getAuthorizerAccessToken.html)
///
/// The refresh token stays the same until the account authorises anew; store whatever is answered, never nothing.
///
/// # Errors
///
/// - `61023`: authorizer refresh_token not valid
/// - `61003`: account has not authorised component
/// - `42007`: password changed, tokens voided
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ApiAuthorizerToken {
    /// App id of the platform.
    pub component_appid: String,
    /// App id of the account.
    pub authorizer_appid: String,
    /// Of the authorisation.
    pub authorizer_refresh_token: SecretString,
}

impl ApiAuthorizerToken {
    /// Starts with the required members.
    pub fn new(
        component_appid: impl Into<String>,
        authorizer_appid: impl Into<String>,
        authorizer_refresh_token: impl Into<SecretString>,
    ) -> Self {
        Self {
            component_appid: component_appid.into(),
            authorizer_appid: authorizer_appid.into(),
            authorizer_refresh_token: authorizer_refresh_token.into(),
        }
    }
}

wire_out!(ApiAuthorizerToken {
    "component_appid" => component_appid,
    "authorizer_appid" => authorizer_appid,
    "authorizer_refresh_token" => authorizer_refresh_token,
});

/// The answer to [`ApiAuthorizerToken`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApiAuthorizerTokenResponse {
    /// The account's token.
    pub authorizer_access_token: SecretString,
    /// Seconds that it lasts, 7200.
    pub expires_in: i64,
    /// The refresh token to keep.
    pub authorizer_refresh_token: Option<SecretString>,
}

wire_in!(ApiAuthorizerTokenResponse {
    "authorizer_access_token" => authorizer_access_token,
    "expires_in" => expires_in,
    "authorizer_refresh_token" => authorizer_refresh_token,
} needs {
    "authorizer_access_token" => authorizer_access_token,
});

impl Endpoint for ApiAuthorizerToken {
    type Response = ApiAuthorizerTokenResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.component.api_authorizer_token",
        path: "/cgi-bin/component/api_authorizer_token",
        token: TokenKind::Component,
        token_param: "component_access_token",
        ..Operation::usual(Product::Open)
    };
}

/// Get an authorizer's profile (获取授权账号详情).
///
/// `POST /cgi-bin/component/api_get_authorizer_info`, component token in `component_access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/authorization-management/getAuthorizerInfo.html)
///
/// Only mini programs have MiniProgramInfo: that is how they are told from official accounts.
///
/// # Errors
///
/// - `61003`: account has not authorised component
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ApiGetAuthorizerInfo {
    /// App id of the platform.
    pub component_appid: String,
    /// App id of the account.
    pub authorizer_appid: String,
}

impl ApiGetAuthorizerInfo {
    /// Starts with the required members.
    pub fn new(component_appid: impl Into<String>, authorizer_appid: impl Into<String>) -> Self {
        Self {
            component_appid: component_appid.into(),
            authorizer_appid: authorizer_appid.into(),
        }
    }
}

wire_out!(ApiGetAuthorizerInfo {
    "component_appid" => component_appid,
    "authorizer_appid" => authorizer_appid,
});

/// The answer to [`ApiGetAuthorizerInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApiGetAuthorizerInfoResponse {
    /// The profile.
    pub authorizer_info: ApiGetAuthorizerInfoInfo,
    /// What was granted.
    pub authorization_info: ApiGetAuthorizerInfoGrant,
}

wire_in!(ApiGetAuthorizerInfoResponse {
    "authorizer_info" => authorizer_info,
    "authorization_info" => authorization_info,
});

impl Endpoint for ApiGetAuthorizerInfo {
    type Response = ApiGetAuthorizerInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.component.api_get_authorizer_info",
        path: "/cgi-bin/component/api_get_authorizer_info",
        token: TokenKind::Component,
        token_param: "component_access_token",
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// `info` of [`ApiGetAuthorizerInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApiGetAuthorizerInfoInfo {
    /// Name.
    pub nick_name: String,
    /// Address of the picture.
    pub head_img: Option<String>,
    /// 0 and 1 subscription, 2 service account; of mini programs: 0 ordinary, 2 and 3 store, 4 game, 10 shop, 12 trial.
    pub service_type_info: IdName,
    /// \-1 not verified, 0 verified by WeChat, 1 by Weibo, 3 qualification verified, name pending.
    pub verify_type_info: IdName,
    /// Original id, gh\_….
    pub user_name: String,
    /// WeChat number of an official account.
    pub alias: Option<String>,
    /// Address of the QR code.
    pub qrcode_url: Option<String>,
    /// Features that are switched on.
    pub business_info: ApiGetAuthorizerInfoBusinessInfo,
    /// Name of the entity.
    pub principal_name: Option<String>,
    /// Description.
    pub signature: Option<String>,
    /// Present for mini programs only.
    pub mini_program_info: Option<ApiGetAuthorizerInfoMiniProgramInfo>,
    /// Number of the data centre.
    pub idc: Option<i64>,
    /// 1 normal, 14 cancelled, 16 banned, 18 warned, 19 frozen.
    pub account_status: Option<i64>,
    /// How a mini program was registered: 0 normal, 2 reuse of an official account, 6 by its legal person, 13 trial, 16 personal.
    pub register_type: Option<i64>,
    /// What is configured.
    pub basic_config: Option<ApiGetAuthorizerInfoBasicConfig>,
    /// Of a Channels account (视频号).
    pub channels_info: Option<yizhan_core::Value>,
    /// Of a store.
    pub store_info: Option<yizhan_core::Value>,
    /// Of a seller.
    pub talent_info: Option<yizhan_core::Value>,
    /// Of a supplier.
    pub supplier_info: Option<yizhan_core::Value>,
}

wire_in!(part ApiGetAuthorizerInfoInfo {
    "nick_name" => nick_name,
    "head_img" => head_img,
    "service_type_info" => service_type_info,
    "verify_type_info" => verify_type_info,
    "user_name" => user_name,
    "alias" => alias,
    "qrcode_url" => qrcode_url,
    "business_info" => business_info,
    "principal_name" => principal_name,
    "signature" => signature,
    "MiniProgramInfo" => mini_program_info,
    "idc" => idc,
    "account_status" => account_status,
    "register_type" => register_type,
    "basic_config" => basic_config,
    "channels_info" => channels_info;
    "store_info" => store_info,
    "talent_info" => talent_info,
    "supplier_info" => supplier_info,
});

/// `id_name` of [`ApiGetAuthorizerInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct IdName {
    /// Number of the kind.
    pub id: i64,
    /// Its name.
    pub name: Option<String>,
}

wire_in!(part IdName {
    "id" => id,
    "name" => name,
});

/// `business_info` of [`ApiGetAuthorizerInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApiGetAuthorizerInfoBusinessInfo {
    /// Stores.
    pub open_store: bool,
    /// Product scanning.
    pub open_scan: bool,
    /// Payment.
    pub open_pay: bool,
    /// Cards.
    pub open_card: bool,
    /// Shake.
    pub open_shake: bool,
}

wire_in!(part ApiGetAuthorizerInfoBusinessInfo {
    "open_store" => open_store,
    "open_scan" => open_scan,
    "open_pay" => open_pay,
    "open_card" => open_card,
    "open_shake" => open_shake,
});

/// `mini_program_info` of [`ApiGetAuthorizerInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApiGetAuthorizerInfoMiniProgramInfo {
    /// Domains.
    pub network: ApiGetAuthorizerInfoNetwork,
    /// Categories.
    pub categories: Vec<ApiGetAuthorizerInfoCategories>,
    /// Whether it can be visited.
    pub visit_status: i64,
}

wire_in!(part ApiGetAuthorizerInfoMiniProgramInfo {
    "network" => network,
    "categories" => categories,
    "visit_status" => visit_status,
});

/// `network` of [`ApiGetAuthorizerInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApiGetAuthorizerInfoNetwork {
    /// For requests.
    pub request_domain: Vec<String>,
    /// For web sockets.
    pub ws_request_domain: Vec<String>,
    /// For uploads.
    pub upload_domain: Vec<String>,
    /// For downloads.
    pub download_domain: Vec<String>,
    /// For web views.
    pub biz_domain: Vec<String>,
    /// For UDP.
    pub udp_domain: Vec<String>,
}

wire_in!(part ApiGetAuthorizerInfoNetwork {
    "RequestDomain" => request_domain,
    "WsRequestDomain" => ws_request_domain,
    "UploadDomain" => upload_domain,
    "DownloadDomain" => download_domain,
    "BizDomain" => biz_domain,
    "UDPDomain" => udp_domain,
});

/// `categories` of [`ApiGetAuthorizerInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApiGetAuthorizerInfoCategories {
    /// First level.
    pub first: String,
    /// Second level.
    pub second: String,
}

wire_in!(part ApiGetAuthorizerInfoCategories {
    "first" => first,
    "second" => second,
});

/// `basic_config` of [`ApiGetAuthorizerInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApiGetAuthorizerInfoBasicConfig {
    /// A phone number is bound.
    pub is_phone_configured: bool,
    /// An e-mail address is bound.
    pub is_email_configured: bool,
}

wire_in!(part ApiGetAuthorizerInfoBasicConfig {
    "is_phone_configured" => is_phone_configured,
    "is_email_configured" => is_email_configured,
});

/// `grant` of [`ApiGetAuthorizerInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApiGetAuthorizerInfoGrant {
    /// App id of the account.
    pub authorizer_appid: String,
    /// The refresh token in force.
    pub authorizer_refresh_token: Option<SecretString>,
    /// Permission sets that were granted.
    pub func_info: Vec<FuncInfo>,
}

wire_in!(part ApiGetAuthorizerInfoGrant {
    "authorizer_appid" | "authorization_appid" | "appid" => authorizer_appid,
    "authorizer_refresh_token" => authorizer_refresh_token,
    "func_info" => func_info,
});

/// List all authorizers (拉取已授权的账号列表).
///
/// `POST /cgi-bin/component/api_get_authorizer_list`, component token in `component_access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/authorization-management/getAuthorizerList.html)
///
/// Recovers lost refresh tokens. An entry whose code was never exchanged has none.
///
/// # Errors
///
/// - `40170`: list count parameter above maximum
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ApiGetAuthorizerList {
    /// App id of the platform.
    pub component_appid: String,
    /// From 0.
    pub offset: i64,
    /// At most 500.
    pub count: i64,
}

impl ApiGetAuthorizerList {
    /// Starts with the required members.
    pub fn new(
        component_appid: impl Into<String>,
        offset: impl Into<i64>,
        count: impl Into<i64>,
    ) -> Self {
        Self {
            component_appid: component_appid.into(),
            offset: offset.into(),
            count: count.into(),
        }
    }
}

wire_out!(ApiGetAuthorizerList {
    "component_appid" => component_appid,
    "offset" => offset,
    "count" => count,
});

/// The answer to [`ApiGetAuthorizerList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApiGetAuthorizerListResponse {
    /// How many there are.
    pub total_count: i64,
    /// This page.
    pub list: Vec<ApiGetAuthorizerListAuthorizer>,
}

wire_in!(ApiGetAuthorizerListResponse {
    "total_count" => total_count,
    "list" => list,
});

impl Endpoint for ApiGetAuthorizerList {
    type Response = ApiGetAuthorizerListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.component.api_get_authorizer_list",
        path: "/cgi-bin/component/api_get_authorizer_list",
        token: TokenKind::Component,
        token_param: "component_access_token",
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// `authorizer` of [`ApiGetAuthorizerList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApiGetAuthorizerListAuthorizer {
    /// App id of the account.
    pub authorizer_appid: String,
    /// Its refresh token.
    pub refresh_token: Option<SecretString>,
    /// When it authorised the platform, Unix seconds.
    pub auth_time: i64,
}

wire_in!(part ApiGetAuthorizerListAuthorizer {
    "authorizer_appid" => authorizer_appid,
    "refresh_token" => refresh_token,
    "auth_time" => auth_time,
} needs {
    "authorizer_appid" => authorizer_appid,
});

/// Get an option of an authorizer, old contract (获取授权方选项信息).
///
/// `POST /cgi-bin/component/api_get_authorizer_option`, component token in `component_access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/authorization-management/getAuthorizerOptionInfo.html)
///
/// With the platform's token; today's contract is GetAuthorizerOption.
///
/// # Errors
///
/// - `61012`: option name not valid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ApiGetAuthorizerOption {
    /// App id of the platform.
    pub component_appid: String,
    /// App id of the account.
    pub authorizer_appid: String,
    /// Location_report, voice_recognize or customer_service.
    pub option_name: String,
}

impl ApiGetAuthorizerOption {
    /// Starts with the required members.
    pub fn new(
        component_appid: impl Into<String>,
        authorizer_appid: impl Into<String>,
        option_name: impl Into<String>,
    ) -> Self {
        Self {
            component_appid: component_appid.into(),
            authorizer_appid: authorizer_appid.into(),
            option_name: option_name.into(),
        }
    }
}

wire_out!(ApiGetAuthorizerOption {
    "component_appid" => component_appid,
    "authorizer_appid" => authorizer_appid,
    "option_name" => option_name,
});

/// The answer to [`ApiGetAuthorizerOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApiGetAuthorizerOptionResponse {
    /// App id of the account.
    pub authorizer_appid: String,
    /// As asked.
    pub option_name: String,
    /// Location\_report: 0 off, 1 on entering, 2 every 5 seconds; the others: 0 off, 1 on.
    pub option_value: String,
}

wire_in!(ApiGetAuthorizerOptionResponse {
    "authorizer_appid" => authorizer_appid,
    "option_name" => option_name,
    "option_value" => option_value,
});

impl Endpoint for ApiGetAuthorizerOption {
    type Response = ApiGetAuthorizerOptionResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.component.api_get_authorizer_option",
        path: "/cgi-bin/component/api_get_authorizer_option",
        token: TokenKind::Component,
        token_param: "component_access_token",
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// Set an option of an authorizer, old contract (设置授权方选项信息).
///
/// `POST /cgi-bin/component/api_set_authorizer_option`, component token in `component_access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/authorization-management/setAuthorizerOptionInfo.html)
///
/// With the platform's token; today's contract is SetAuthorizerOption.
///
/// # Errors
///
/// - `61012`: option name not valid
/// - `61013`: option value not valid
/// - `61025`: option is read-only
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ApiSetAuthorizerOption {
    /// App id of the platform.
    pub component_appid: String,
    /// App id of the account.
    pub authorizer_appid: String,
    /// Location_report, voice_recognize or customer_service.
    pub option_name: String,
    /// Location\_report: 0 off, 1 on entering, 2 every 5 seconds; the others: 0 off, 1 on.
    pub option_value: String,
}

impl ApiSetAuthorizerOption {
    /// Starts with the required members.
    pub fn new(
        component_appid: impl Into<String>,
        authorizer_appid: impl Into<String>,
        option_name: impl Into<String>,
        option_value: impl Into<String>,
    ) -> Self {
        Self {
            component_appid: component_appid.into(),
            authorizer_appid: authorizer_appid.into(),
            option_name: option_name.into(),
            option_value: option_value.into(),
        }
    }
}

wire_out!(ApiSetAuthorizerOption {
    "component_appid" => component_appid,
    "authorizer_appid" => authorizer_appid,
    "option_name" => option_name,
    "option_value" => option_value,
});

/// The answer to [`ApiSetAuthorizerOption`].
pub type ApiSetAuthorizerOptionResponse = yizhan_core::Done;

impl Endpoint for ApiSetAuthorizerOption {
    type Response = ApiSetAuthorizerOptionResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.component.api_set_authorizer_option",
        path: "/cgi-bin/component/api_set_authorizer_option",
        token: TokenKind::Component,
        token_param: "component_access_token",
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// Get an option of an authorizer (获取授权方选项信息).
///
/// `POST /cgi-bin/component/get_authorizer_option`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/authorization-management/getAuthorizerOptionInfo.html)
///
/// With the authorizer's token; pages disagree on it.
///
/// # Errors
///
/// - `61012`: option name not valid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetAuthorizerOption {
    /// Location_report, voice_recognize or customer_service.
    pub option_name: String,
}

impl GetAuthorizerOption {
    /// Starts with the required members.
    pub fn new(option_name: impl Into<String>) -> Self {
        Self {
            option_name: option_name.into(),
        }
    }
}

wire_out!(GetAuthorizerOption {
    "option_name" => option_name,
});

/// The answer to [`GetAuthorizerOption`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAuthorizerOptionResponse {
    /// App id of the account.
    pub authorizer_appid: Option<String>,
    /// As asked.
    pub option_name: String,
    /// Location\_report: 0 off, 1 on entering, 2 every 5 seconds; the others: 0 off, 1 on.
    pub option_value: String,
}

wire_in!(GetAuthorizerOptionResponse {
    "authorizer_appid" => authorizer_appid,
    "option_name" => option_name,
    "option_value" => option_value,
});

impl Endpoint for GetAuthorizerOption {
    type Response = GetAuthorizerOptionResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.component.get_authorizer_option",
        path: "/cgi-bin/component/get_authorizer_option",
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// Set an option of an authorizer (设置授权方选项信息).
///
/// `POST /cgi-bin/component/set_authorizer_option`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/authorization-management/setAuthorizerOptionInfo.html)
///
/// With the authorizer's token; pages disagree on it.
///
/// # Errors
///
/// - `61012`: option name not valid
/// - `61013`: option value not valid
/// - `61025`: option is read-only
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetAuthorizerOption {
    /// Location_report, voice_recognize or customer_service.
    pub option_name: String,
    /// Location\_report: 0 off, 1 on entering, 2 every 5 seconds; the others: 0 off, 1 on.
    pub option_value: String,
}

impl SetAuthorizerOption {
    /// Starts with the required members.
    pub fn new(option_name: impl Into<String>, option_value: impl Into<String>) -> Self {
        Self {
            option_name: option_name.into(),
            option_value: option_value.into(),
        }
    }
}

wire_out!(SetAuthorizerOption {
    "option_name" => option_name,
    "option_value" => option_value,
});

/// The answer to [`SetAuthorizerOption`].
pub type SetAuthorizerOptionResponse = yizhan_core::Done;

impl Endpoint for SetAuthorizerOption {
    type Response = SetAuthorizerOptionResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.component.set_authorizer_option",
        path: "/cgi-bin/component/set_authorizer_option",
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// Reset the platform's own call counters (重置第三方平台API调用次数).
///
/// `POST /cgi-bin/component/clear_quota`, component token in `component_access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/openapi/clearComponentQuota.html)
///
/// At most 10 times a month, console and API together.
///
/// # Errors
///
/// - `48006`: clear_quota monthly allowance used up
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ClearQuota {
    /// App id of the platform.
    pub component_appid: String,
}

impl ClearQuota {
    /// Starts with the required members.
    pub fn new(component_appid: impl Into<String>) -> Self {
        Self {
            component_appid: component_appid.into(),
        }
    }
}

wire_out!(ClearQuota {
    "component_appid" => component_appid,
});

/// The answer to [`ClearQuota`].
pub type ClearQuotaResponse = yizhan_core::Done;

impl Endpoint for ClearQuota {
    type Response = ClearQuotaResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.component.clear_quota",
        path: "/cgi-bin/component/clear_quota",
        token: TokenKind::Component,
        token_param: "component_access_token",
        ..Operation::usual(Product::Open)
    };
}

/// Reset call counters with the platform's secret (使用AppSecret重置第三方平台API调用次数).
///
/// `POST /cgi-bin/component/clear_quota/v2`, no token.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/openapi/clearComponentQuotaByAppSecret.html)
///
/// # Errors
///
/// - `48006`: clear_quota monthly allowance used up
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ClearQuotaV2 {
    /// Whose counters: an authorizer's app id or the platform's.
    pub appid: String,
    /// App id of the platform.
    pub component_appid: String,
    /// App secret of the platform.
    pub appsecret: SecretString,
}

impl ClearQuotaV2 {
    /// Starts with the required members.
    pub fn new(
        appid: impl Into<String>,
        component_appid: impl Into<String>,
        appsecret: impl Into<SecretString>,
    ) -> Self {
        Self {
            appid: appid.into(),
            component_appid: component_appid.into(),
            appsecret: appsecret.into(),
        }
    }
}

wire_out!(ClearQuotaV2 {
    "appid" => appid,
    "component_appid" => component_appid,
    "appsecret" => appsecret,
});

/// The answer to [`ClearQuotaV2`].
pub type ClearQuotaV2Response = yizhan_core::Done;

impl Endpoint for ClearQuotaV2 {
    type Response = ClearQuotaV2Response;
    const OPERATION: &'static Operation = &Operation {
        name: "open.component.clear_quota_v2",
        path: "/cgi-bin/component/clear_quota/v2",
        token: TokenKind::None,
        token_param: "",
        ..Operation::usual(Product::Open)
    };
}

/// Register an enterprise mini program quickly (快速注册企业小程序).
///
/// `POST /cgi-bin/component/fastregisterweapp`, component token in `component_access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/register-management/fast-registration-ent/registerMiniprogram.html)
///
/// action create starts a registration, after which the legal representative confirms in WeChat within 24 hours; action search asks for its state. The result is pushed as an event.
///
/// # Errors
///
/// - `86004`: WeChat id not valid
/// - `89247`: internal error, retry later
/// - `89248`: enterprise code type not valid
/// - `89249`: task running, retry after 24h
/// - `89250`: registration task not found
/// - `89251`: waiting for legal-person face check
/// - `89253`: required parameter absent
/// - `89254`: component lacks needed permission sets
/// - `89255`: enterprise code invalid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct FastRegisterWeappCreate {
    /// Name of the enterprise, as registered.
    pub name: String,
    /// Code of the enterprise.
    pub code: String,
    /// 1 unified social credit code, 2 organization code, 3 business licence number.
    pub code_type: i64,
    /// Name of the legal representative.
    pub legal_persona_name: String,
    /// WeChat id of the legal representative.
    pub legal_persona_wechat: String,
    /// Phone number of the third-party platform.
    pub component_phone: Option<String>,
}

impl FastRegisterWeappCreate {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            code: Default::default(),
            code_type: Default::default(),
            legal_persona_name: Default::default(),
            legal_persona_wechat: Default::default(),
            component_phone: Default::default(),
        }
    }

    /// Code of the enterprise.
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = code.into();
        self
    }

    /// 1 unified social credit code, 2 organization code, 3 business licence number.
    pub fn code_type(mut self, code_type: impl Into<i64>) -> Self {
        self.code_type = code_type.into();
        self
    }

    /// Name of the legal representative.
    pub fn legal_persona_name(mut self, legal_persona_name: impl Into<String>) -> Self {
        self.legal_persona_name = legal_persona_name.into();
        self
    }

    /// WeChat id of the legal representative.
    pub fn legal_persona_wechat(mut self, legal_persona_wechat: impl Into<String>) -> Self {
        self.legal_persona_wechat = legal_persona_wechat.into();
        self
    }

    /// Phone number of the third-party platform.
    pub fn component_phone(mut self, component_phone: impl Into<String>) -> Self {
        self.component_phone = Some(component_phone.into());
        self
    }
}

wire_out!(FastRegisterWeappCreate {
    "name" => name,
    "code" => code,
    "code_type" => code_type,
    "legal_persona_name" => legal_persona_name,
    "legal_persona_wechat" => legal_persona_wechat,
    "component_phone" => component_phone,
} fixed {
    "action" => "create",
});

/// The answer to [`FastRegisterWeappCreate`].
pub type FastRegisterWeappCreateResponse = yizhan_core::Done;

impl Endpoint for FastRegisterWeappCreate {
    type Response = FastRegisterWeappCreateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.component.fast_register_weapp_create",
        path: "/cgi-bin/component/fastregisterweapp",
        token: TokenKind::Component,
        token_param: "component_access_token",
        query: &["action"],
        ..Operation::usual(Product::Open)
    };
}

/// Register an enterprise mini program quickly (快速注册企业小程序).
///
/// `POST /cgi-bin/component/fastregisterweapp`, component token in `component_access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/register-management/fast-registration-ent/registerMiniprogram.html)
///
/// action create starts a registration, after which the legal representative confirms in WeChat within 24 hours; action search asks for its state. The result is pushed as an event.
///
/// # Errors
///
/// - `86004`: WeChat id not valid
/// - `89247`: internal error, retry later
/// - `89248`: enterprise code type not valid
/// - `89249`: task running, retry after 24h
/// - `89250`: registration task not found
/// - `89251`: waiting for legal-person face check
/// - `89253`: required parameter absent
/// - `89254`: component lacks needed permission sets
/// - `89255`: enterprise code invalid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct FastRegisterWeappSearch {
    /// Name of the enterprise, as registered.
    pub name: String,
    /// Name of the legal representative.
    pub legal_persona_name: String,
    /// WeChat id of the legal representative.
    pub legal_persona_wechat: String,
}

impl FastRegisterWeappSearch {
    /// Starts with the required members.
    pub fn new(
        name: impl Into<String>,
        legal_persona_name: impl Into<String>,
        legal_persona_wechat: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            legal_persona_name: legal_persona_name.into(),
            legal_persona_wechat: legal_persona_wechat.into(),
        }
    }
}

wire_out!(FastRegisterWeappSearch {
    "name" => name,
    "legal_persona_name" => legal_persona_name,
    "legal_persona_wechat" => legal_persona_wechat,
} fixed {
    "action" => "search",
});

/// The answer to [`FastRegisterWeappSearch`].
pub type FastRegisterWeappSearchResponse = yizhan_core::Done;

impl Endpoint for FastRegisterWeappSearch {
    type Response = FastRegisterWeappSearchResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.component.fast_register_weapp_search",
        path: "/cgi-bin/component/fastregisterweapp",
        token: TokenKind::Component,
        token_param: "component_access_token",
        query: &["action"],
        ..Operation::usual(Product::Open)
    };
}

/// Get the platform's business domain verification file (获取第三方平台业务域名校验文件).
///
/// `POST /cgi-bin/component/get_domain_confirmfile`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/thirdparty-management/domain-mgnt/getThirdpartyJumpDomainConfirmFile.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetDomainConfirmFile {}

impl GetDomainConfirmFile {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetDomainConfirmFile {});

/// The answer to [`GetDomainConfirmFile`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetDomainConfirmFileResponse {
    /// Name of the file to serve at the root of the domain.
    pub file_name: String,
    /// Content of the file.
    pub file_content: String,
}

wire_in!(GetDomainConfirmFileResponse {
    "file_name" => file_name,
    "file_content" => file_content,
});

impl Endpoint for GetDomainConfirmFile {
    type Response = GetDomainConfirmFileResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.component.get_domain_confirm_file",
        path: "/cgi-bin/component/get_domain_confirmfile",
        token: TokenKind::Component,
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// Get the user privacy guidelines (获取小程序用户隐私保护指引).
///
/// `POST /cgi-bin/component/getprivacysetting`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/privacy-management/getPrivacySetting.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetPrivacySetting {
    /// 1 the released version, 2 the version in development, the default.
    pub privacy_ver: Option<i64>,
}

impl GetPrivacySetting {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// 1 the released version, 2 the version in development, the default.
    pub fn privacy_ver(mut self, privacy_ver: impl Into<i64>) -> Self {
        self.privacy_ver = Some(privacy_ver.into());
        self
    }
}

wire_out!(GetPrivacySetting {
    "privacy_ver" => privacy_ver,
});

/// The answer to [`GetPrivacySetting`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPrivacySettingResponse {
    /// Whether code was uploaded for this version.
    pub code_exist: bool,
    /// How the owner can be reached.
    pub owner_setting: Option<GetPrivacySettingOwnerSetting>,
    /// Kinds of data the code was found to use.
    pub privacy_list: Vec<String>,
    /// Use of each kind of data.
    pub setting_list: Vec<GetPrivacySettingSettingList>,
    /// Names of all kinds of data.
    pub privacy_desc: Option<GetPrivacySettingPrivacyDesc>,
    /// Unix seconds.
    pub update_time: Option<i64>,
}

wire_in!(GetPrivacySettingResponse {
    "code_exist" => code_exist,
    "owner_setting" => owner_setting,
    "privacy_list" => privacy_list,
    "setting_list" => setting_list,
    "privacy_desc" => privacy_desc,
    "update_time" => update_time,
});

impl Endpoint for GetPrivacySetting {
    type Response = GetPrivacySettingResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.component.get_privacy_setting",
        path: "/cgi-bin/component/getprivacysetting",
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// `owner_setting` of [`GetPrivacySetting`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPrivacySettingOwnerSetting {
    /// Contact; at least one of the four is needed.
    pub contact_email: Option<String>,
    /// Contact; at least one of the four is needed.
    pub contact_phone: Option<String>,
    /// Contact; at least one of the four is needed.
    pub contact_qq: Option<String>,
    /// Contact; at least one of the four is needed.
    pub contact_weixin: Option<String>,
    /// Media id of the supplementary file.
    pub ext_file_media_id: Option<String>,
    /// How users are told of changes.
    pub notice_method: Option<String>,
    /// How long data are kept; empty means as short as needed.
    pub store_expire_timestamp: Option<String>,
}

wire_in!(part GetPrivacySettingOwnerSetting {
    "contact_email" => contact_email,
    "contact_phone" => contact_phone,
    "contact_qq" => contact_qq,
    "contact_weixin" => contact_weixin,
    "ext_file_media_id" => ext_file_media_id,
    "notice_method" => notice_method,
    "store_expire_timestamp" => store_expire_timestamp,
});

/// `setting_list` of [`GetPrivacySetting`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPrivacySettingSettingList {
    /// Key of the kind of data, such as UserInfo or Location.
    pub privacy_key: String,
    /// What the data are used for.
    pub privacy_text: String,
    /// Name of the kind of data.
    pub privacy_label: String,
}

wire_in!(part GetPrivacySettingSettingList {
    "privacy_key" => privacy_key,
    "privacy_text" => privacy_text,
    "privacy_label" => privacy_label,
});

/// `privacy_desc` of [`GetPrivacySetting`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPrivacySettingPrivacyDesc {
    /// `privacy_desc_list`.
    pub privacy_desc_list: Vec<GetPrivacySettingPrivacyDescList>,
}

wire_in!(part GetPrivacySettingPrivacyDesc {
    "privacy_desc_list" => privacy_desc_list,
});

/// `privacy_desc_list` of [`GetPrivacySetting`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPrivacySettingPrivacyDescList {
    /// Key of the kind of data, such as UserInfo or Location.
    pub privacy_key: String,
    /// `privacy_desc`.
    pub privacy_desc: String,
}

wire_in!(part GetPrivacySettingPrivacyDescList {
    "privacy_key" => privacy_key,
    "privacy_desc" => privacy_desc,
});

/// Set the platform's business domains (设置第三方平台业务域名).
///
/// `POST /cgi-bin/component/modify_wxa_jump_domain`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/thirdparty-management/domain-mgnt/modifyThirdpartyJumpDomain.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ModifyWxaJumpDomain {
    /// Add, delete, set or get.
    pub action: String,
    /// Whether the domains of the released version change too.
    pub is_modify_published_together: Option<bool>,
    /// Business domains; several in one string are separated by semicolons.
    pub wxa_jump_h5_domain: Option<Vec<String>>,
}

impl ModifyWxaJumpDomain {
    /// Starts with the required members.
    pub fn new(action: impl Into<String>) -> Self {
        Self {
            action: action.into(),
            is_modify_published_together: Default::default(),
            wxa_jump_h5_domain: Default::default(),
        }
    }

    /// Whether the domains of the released version change too.
    pub fn is_modify_published_together(
        mut self,
        is_modify_published_together: impl Into<bool>,
    ) -> Self {
        self.is_modify_published_together = Some(is_modify_published_together.into());
        self
    }

    /// Business domains; several in one string are separated by semicolons.
    pub fn wxa_jump_h5_domain(
        mut self,
        wxa_jump_h5_domain: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.wxa_jump_h5_domain = Some(wxa_jump_h5_domain.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(ModifyWxaJumpDomain {
    "action" => action,
    "is_modify_published_together" => is_modify_published_together,
} via {
    "wxa_jump_h5_domain" => wxa_jump_h5_domain: yizhan_core::wire::CsvSemicolon,
});

/// The answer to [`ModifyWxaJumpDomain`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ModifyWxaJumpDomainResponse {
    /// Domains in force for the released platform.
    pub published_wxa_jump_h5_domain: Vec<String>,
    /// Domains in force while testing.
    pub testing_wxa_jump_h5_domain: Vec<String>,
    /// Domains refused.
    pub invalid_wxa_jump_h5_domain: Vec<String>,
}

wire_in!(ModifyWxaJumpDomainResponse {} via {
    "published_wxa_jump_h5_domain" => published_wxa_jump_h5_domain: yizhan_core::wire::CsvSemicolon,
    "testing_wxa_jump_h5_domain" => testing_wxa_jump_h5_domain: yizhan_core::wire::CsvSemicolon,
    "invalid_wxa_jump_h5_domain" => invalid_wxa_jump_h5_domain: yizhan_core::wire::CsvSemicolon,
});

impl Endpoint for ModifyWxaJumpDomain {
    type Response = ModifyWxaJumpDomainResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.component.modify_wxa_jump_domain",
        path: "/cgi-bin/component/modify_wxa_jump_domain",
        token: TokenKind::Component,
        ..Operation::usual(Product::Open)
    };
}

/// Set the platform's server domains (设置第三方平台服务器域名).
///
/// `POST /cgi-bin/component/modify_wxa_server_domain`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/thirdparty-management/domain-mgnt/modifyThirdpartyServerDomain.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ModifyWxaServerDomain {
    /// Add, delete, set or get.
    pub action: String,
    /// Whether the domains of the released version change too.
    pub is_modify_published_together: Option<bool>,
    /// Server domains; several in one string are separated by semicolons.
    pub wxa_server_domain: Option<Vec<String>>,
}

impl ModifyWxaServerDomain {
    /// Starts with the required members.
    pub fn new(action: impl Into<String>) -> Self {
        Self {
            action: action.into(),
            is_modify_published_together: Default::default(),
            wxa_server_domain: Default::default(),
        }
    }

    /// Whether the domains of the released version change too.
    pub fn is_modify_published_together(
        mut self,
        is_modify_published_together: impl Into<bool>,
    ) -> Self {
        self.is_modify_published_together = Some(is_modify_published_together.into());
        self
    }

    /// Server domains; several in one string are separated by semicolons.
    pub fn wxa_server_domain(
        mut self,
        wxa_server_domain: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.wxa_server_domain = Some(wxa_server_domain.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(ModifyWxaServerDomain {
    "action" => action,
    "is_modify_published_together" => is_modify_published_together,
} via {
    "wxa_server_domain" => wxa_server_domain: yizhan_core::wire::CsvSemicolon,
});

/// The answer to [`ModifyWxaServerDomain`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ModifyWxaServerDomainResponse {
    /// Domains in force for the released platform.
    pub published_wxa_server_domain: Vec<String>,
    /// Domains in force while testing.
    pub testing_wxa_server_domain: Vec<String>,
    /// Domains refused.
    pub invalid_wxa_server_domain: Vec<String>,
}

wire_in!(ModifyWxaServerDomainResponse {} via {
    "published_wxa_server_domain" => published_wxa_server_domain: yizhan_core::wire::CsvSemicolon,
    "testing_wxa_server_domain" => testing_wxa_server_domain: yizhan_core::wire::CsvSemicolon,
    "invalid_wxa_server_domain" => invalid_wxa_server_domain: yizhan_core::wire::CsvSemicolon,
});

impl Endpoint for ModifyWxaServerDomain {
    type Response = ModifyWxaServerDomainResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.component.modify_wxa_server_domain",
        path: "/cgi-bin/component/modify_wxa_server_domain",
        token: TokenKind::Component,
        ..Operation::usual(Product::Open)
    };
}

/// Set the user privacy guidelines (设置小程序用户隐私保护指引).
///
/// `POST /cgi-bin/component/setprivacysetting`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/privacy-management/setPrivacySetting.html)
///
/// At least one contact must be given. Changes to the released version take effect at once, those to the version in development with its release.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetPrivacySetting {
    /// 1 the released version, 2 the version in development, the default.
    pub privacy_ver: Option<i64>,
    /// How the owner can be reached.
    pub owner_setting: SetPrivacySettingOwnerSetting,
    /// Use of each kind of data.
    pub setting_list: Option<Vec<SetPrivacySettingSettingList>>,
}

impl SetPrivacySetting {
    /// Starts with the required members.
    pub fn new(owner_setting: impl Into<SetPrivacySettingOwnerSetting>) -> Self {
        Self {
            privacy_ver: Default::default(),
            owner_setting: owner_setting.into(),
            setting_list: Default::default(),
        }
    }

    /// 1 the released version, 2 the version in development, the default.
    pub fn privacy_ver(mut self, privacy_ver: impl Into<i64>) -> Self {
        self.privacy_ver = Some(privacy_ver.into());
        self
    }

    /// Use of each kind of data.
    pub fn setting_list(
        mut self,
        setting_list: impl IntoIterator<Item = impl Into<SetPrivacySettingSettingList>>,
    ) -> Self {
        self.setting_list = Some(setting_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(SetPrivacySetting {
    "privacy_ver" => privacy_ver,
    "owner_setting" => owner_setting,
    "setting_list" => setting_list,
});

/// The answer to [`SetPrivacySetting`].
pub type SetPrivacySettingResponse = yizhan_core::Done;

impl Endpoint for SetPrivacySetting {
    type Response = SetPrivacySettingResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.component.set_privacy_setting",
        path: "/cgi-bin/component/setprivacysetting",
        ..Operation::usual(Product::Open)
    };
}

/// `owner_setting` of [`SetPrivacySetting`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetPrivacySettingOwnerSetting {
    /// Contact; at least one of the four is needed.
    pub contact_email: Option<String>,
    /// Contact; at least one of the four is needed.
    pub contact_phone: Option<String>,
    /// Contact; at least one of the four is needed.
    pub contact_qq: Option<String>,
    /// Contact; at least one of the four is needed.
    pub contact_weixin: Option<String>,
    /// Media id of the supplementary file.
    pub ext_file_media_id: Option<String>,
    /// How users are told of changes.
    pub notice_method: Option<String>,
    /// How long data are kept; empty means as short as needed.
    pub store_expire_timestamp: Option<String>,
}

impl SetPrivacySettingOwnerSetting {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Contact; at least one of the four is needed.
    #[must_use]
    pub fn contact_email(mut self, contact_email: impl Into<String>) -> Self {
        self.contact_email = Some(contact_email.into());
        self
    }

    /// Contact; at least one of the four is needed.
    #[must_use]
    pub fn contact_phone(mut self, contact_phone: impl Into<String>) -> Self {
        self.contact_phone = Some(contact_phone.into());
        self
    }

    /// Contact; at least one of the four is needed.
    #[must_use]
    pub fn contact_qq(mut self, contact_qq: impl Into<String>) -> Self {
        self.contact_qq = Some(contact_qq.into());
        self
    }

    /// Contact; at least one of the four is needed.
    #[must_use]
    pub fn contact_weixin(mut self, contact_weixin: impl Into<String>) -> Self {
        self.contact_weixin = Some(contact_weixin.into());
        self
    }

    /// Media id of the supplementary file.
    #[must_use]
    pub fn ext_file_media_id(mut self, ext_file_media_id: impl Into<String>) -> Self {
        self.ext_file_media_id = Some(ext_file_media_id.into());
        self
    }

    /// How users are told of changes.
    #[must_use]
    pub fn notice_method(mut self, notice_method: impl Into<String>) -> Self {
        self.notice_method = Some(notice_method.into());
        self
    }

    /// How long data are kept; empty means as short as needed.
    #[must_use]
    pub fn store_expire_timestamp(mut self, store_expire_timestamp: impl Into<String>) -> Self {
        self.store_expire_timestamp = Some(store_expire_timestamp.into());
        self
    }
}

wire_out!(part SetPrivacySettingOwnerSetting {
    "contact_email" => contact_email,
    "contact_phone" => contact_phone,
    "contact_qq" => contact_qq,
    "contact_weixin" => contact_weixin,
    "ext_file_media_id" => ext_file_media_id,
    "notice_method" => notice_method,
    "store_expire_timestamp" => store_expire_timestamp,
});

/// `setting_list` of [`SetPrivacySetting`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetPrivacySettingSettingList {
    /// Key of the kind of data, such as UserInfo or Location.
    pub privacy_key: String,
    /// What the data are used for.
    pub privacy_text: String,
}

impl SetPrivacySettingSettingList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(privacy_key: impl Into<String>, privacy_text: impl Into<String>) -> Self {
        Self {
            privacy_key: privacy_key.into(),
            privacy_text: privacy_text.into(),
        }
    }
}

wire_out!(part SetPrivacySettingSettingList {
    "privacy_key" => privacy_key,
    "privacy_text" => privacy_text,
});

/// Upload a supplementary privacy file (上传小程序用户隐私保护指引).
///
/// `POST /cgi-bin/component/uploadprivacyextfile`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/privacy-management/uploadPrivacySetting.html)
///
/// Files beside the request: `file`.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UploadPrivacyExtFile {}

impl UploadPrivacyExtFile {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(UploadPrivacyExtFile {});

/// The answer to [`UploadPrivacyExtFile`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UploadPrivacyExtFileResponse {
    /// Media id of the supplementary file.
    pub ext_file_media_id: String,
}

wire_in!(UploadPrivacyExtFileResponse {
    "ext_file_media_id" => ext_file_media_id,
});

impl Endpoint for UploadPrivacyExtFile {
    type Response = UploadPrivacyExtFileResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.component.upload_privacy_ext_file",
        path: "/cgi-bin/component/uploadprivacyextfile",
        body: BodyKind::Multipart { files: &["file"] },
        ..Operation::usual(Product::Open)
    };
}
