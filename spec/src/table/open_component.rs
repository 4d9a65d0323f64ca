//! Generated from `spec/open/component.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 21] = [
    Entry::new(
        Operation {
            name: "open.component.api_start_push_ticket",
            path: "/cgi-bin/component/api_start_push_ticket",
            token: TokenKind::None,
            token_param: "",
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "component",
            type_name: "ApiStartPushTicket",
            title: "Start the pushes of component_verify_ticket (启动票据推送服务)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ticket-token/startPushTicket.html",
            ],
            note: "Works without a token: it is for platforms that have no ticket. The member is called component_secret here, not component_appsecret.",
            errors: &[40013],
            obsolete: None,
            shape: r"[request]
component_appid = string! from component_app_id  app id of the platform
component_secret = secret! from component_app_secret  app secret of the platform
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.component.api_component_token",
            path: "/cgi-bin/component/api_component_token",
            token: TokenKind::None,
            token_param: "",
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "component",
            type_name: "ApiComponentToken",
            title: "Get a component_access_token (获取令牌)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ticket-token/getComponentAccessToken.html",
            ],
            note: "The previous token goes on working for some minutes only: fetch ahead of expiry, never in parallel.",
            errors: &[61004, 61005, 61006, 61011, 40125, 45009],
            obsolete: None,
            shape: r"[request]
component_appid = string! from component_app_id  app id of the platform
component_appsecret = secret! from component_app_secret  app secret of the platform
component_verify_ticket = secret!  the last ticket that was pushed; tickets work for 12 hours
[response]
component_access_token = secret!  the platform's token
expires_in = int  seconds that it lasts, 7200
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.component.api_create_pre_auth_code",
            path: "/cgi-bin/component/api_create_preauthcode",
            token: TokenKind::Component,
            token_param: "component_access_token",
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "component",
            type_name: "ApiCreatePreAuthCode",
            title: "Get a pre-authorisation code (获取预授权码)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ticket-token/getPreAuthCode.html",
            ],
            note: "Lasts 1800 seconds by the page's text, 600 by its sample: rely on expires_in only. A code is for one authorisation.",
            errors: &[61003, 61011],
            obsolete: None,
            shape: r"[request]
component_appid = string! from component_app_id  app id of the platform
[response]
pre_auth_code = secret!  goes into the authorisation link
expires_in = int  seconds that it lasts
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.component.api_query_auth",
            path: "/cgi-bin/component/api_query_auth",
            token: TokenKind::Component,
            token_param: "component_access_token",
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "component",
            type_name: "ApiQueryAuth",
            title: "Exchange an authorisation code (使用授权码获取授权信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ticket-token/getAuthorizerRefreshToken.html",
            ],
            note: "A code works once, and arrives twice: by the redirect and by the event. Exchange it at most once, and store the refresh token before anything else.",
            errors: &[61009, 61010],
            obsolete: None,
            shape: r"[request]
component_appid = string! from component_app_id  app id of the platform
authorization_code = secret!  of the redirect (auth_code) or the event (AuthorizationCode)
[response]
authorization_info = {authorization}  what was granted
[types.authorization]
authorizer_appid = string! alias authorization_appid|appid  app id of the account
authorizer_access_token = secret?  the account's token; absent when no API permission was granted
expires_in = int?  seconds that the token lasts, 7200
authorizer_refresh_token = secret?  renews the token for as long as the authorisation stands; absent when no API permission was granted
func_info = [{func_info}]  permission sets that were granted
[types.func_info]
funcscope_category = {category}  the permission set
confirm_info = {confirm_info}?  whether the merchant confirms single calls
[types.category]
id = int  id of the permission set (权限集)
type = int?  kind of the permission set
name = string?  its name
desc = string?  what it allows
[types.confirm_info]
need_confirm = bool  the merchant confirms
already_confirm = bool  the merchant has confirmed
can_confirm = bool  the merchant can confirm
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.component.api_authorizer_token",
            path: "/cgi-bin/component/api_authorizer_token",
            token: TokenKind::Component,
            token_param: "component_access_token",
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "component",
            type_name: "ApiAuthorizerToken",
            title: "Renew an authorizer's token (获取/刷新接口调用令牌)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/ticket-token/getAuthorizerAccessToken.html",
            ],
            note: "The refresh token stays the same until the account authorises anew; store whatever is answered, never nothing.",
            errors: &[61023, 61003, 42007],
            obsolete: None,
            shape: r"[request]
component_appid = string! from component_app_id  app id of the platform
authorizer_appid = string! from app_id  app id of the account
authorizer_refresh_token = secret!  of the authorisation
[response]
authorizer_access_token = secret!  the account's token
expires_in = int  seconds that it lasts, 7200
authorizer_refresh_token = secret?  the refresh token to keep
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.component.api_get_authorizer_info",
            path: "/cgi-bin/component/api_get_authorizer_info",
            token: TokenKind::Component,
            token_param: "component_access_token",
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "component",
            type_name: "ApiGetAuthorizerInfo",
            title: "Get an authorizer's profile (获取授权账号详情)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/authorization-management/getAuthorizerInfo.html",
            ],
            note: "Only mini programs have MiniProgramInfo: that is how they are told from official accounts.",
            errors: &[61003],
            obsolete: None,
            shape: r"[request]
component_appid = string! from component_app_id  app id of the platform
authorizer_appid = string! from app_id  app id of the account
[response]
authorizer_info = {info}  the profile
authorization_info = {grant}  what was granted
[types.info]
nick_name = string  name
head_img = string?  address of the picture
service_type_info = {id_name}  0 and 1 subscription, 2 service account; of mini programs: 0 ordinary, 2 and 3 store, 4 game, 10 shop, 12 trial
verify_type_info = {id_name}  -1 not verified, 0 verified by WeChat, 1 by Weibo, 3 qualification verified, name pending
user_name = string  original id, gh_…
alias = string?  WeChat number of an official account
qrcode_url = string?  address of the QR code
business_info = {business_info}  features that are switched on
principal_name = string?  name of the entity
signature = string?  description
MiniProgramInfo = {mini_program_info}?  present for mini programs only
idc = int?  number of the data centre
account_status = int?  1 normal, 14 cancelled, 16 banned, 18 warned, 19 frozen
register_type = int?  how a mini program was registered: 0 normal, 2 reuse of an official account, 6 by its legal person, 13 trial, 16 personal
basic_config = {basic_config}?  what is configured
channels_info = any?  of a Channels account (视频号)
store_info = any?  of a store
talent_info = any?  of a seller
supplier_info = any?  of a supplier
[types.id_name]
id = int  number of the kind
name = string?  its name
[types.business_info]
open_store = bool as bool_as_int  stores
open_scan = bool as bool_as_int  product scanning
open_pay = bool as bool_as_int  payment
open_card = bool as bool_as_int  cards
open_shake = bool as bool_as_int  shake
[types.mini_program_info]
network = {network}  domains
categories = [{categories}]  categories
visit_status = int  whether it can be visited
[types.network]
RequestDomain = [string]  for requests
WsRequestDomain = [string]  for web sockets
UploadDomain = [string]  for uploads
DownloadDomain = [string]  for downloads
BizDomain = [string]  for web views
UDPDomain = [string]  for UDP
[types.categories]
first = string  first level
second = string  second level
[types.basic_config]
is_phone_configured = bool  a phone number is bound
is_email_configured = bool  an e-mail address is bound
[types.grant]
authorizer_appid = string alias authorization_appid|appid  app id of the account
authorizer_refresh_token = secret?  the refresh token in force
func_info = [{func_info}]  permission sets that were granted
[types.func_info]
funcscope_category = {category}  the permission set
confirm_info = {confirm_info}?  whether the merchant confirms single calls
[types.category]
id = int  id of the permission set (权限集)
type = int?  kind of the permission set
name = string?  its name
desc = string?  what it allows
[types.confirm_info]
need_confirm = bool  the merchant confirms
already_confirm = bool  the merchant has confirmed
can_confirm = bool  the merchant can confirm
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.component.api_get_authorizer_list",
            path: "/cgi-bin/component/api_get_authorizer_list",
            token: TokenKind::Component,
            token_param: "component_access_token",
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "component",
            type_name: "ApiGetAuthorizerList",
            title: "List all authorizers (拉取已授权的账号列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/authorization-management/getAuthorizerList.html",
            ],
            note: "Recovers lost refresh tokens. An entry whose code was never exchanged has none.",
            errors: &[40170],
            obsolete: None,
            shape: r"[request]
component_appid = string! from component_app_id  app id of the platform
offset = int!  from 0
count = int!  at most 500
[response]
total_count = int  how many there are
list = [{authorizer}]  this page
[types.authorizer]
authorizer_appid = string!  app id of the account
refresh_token = secret?  its refresh token
auth_time = int  when it authorised the platform, Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.component.api_get_authorizer_option",
            path: "/cgi-bin/component/api_get_authorizer_option",
            token: TokenKind::Component,
            token_param: "component_access_token",
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "component",
            type_name: "ApiGetAuthorizerOption",
            title: "Get an option of an authorizer, old contract (获取授权方选项信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/authorization-management/getAuthorizerOptionInfo.html",
            ],
            note: "With the platform's token; today's contract is GetAuthorizerOption.",
            errors: &[61012],
            obsolete: None,
            shape: r"[request]
component_appid = string! from component_app_id  app id of the platform
authorizer_appid = string! from app_id  app id of the account
option_name = string!  location_report, voice_recognize or customer_service
[response]
authorizer_appid = string  app id of the account
option_name = string  as asked
option_value = string  location_report: 0 off, 1 on entering, 2 every 5 seconds; the others: 0 off, 1 on
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.component.api_set_authorizer_option",
            path: "/cgi-bin/component/api_set_authorizer_option",
            token: TokenKind::Component,
            token_param: "component_access_token",
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "component",
            type_name: "ApiSetAuthorizerOption",
            title: "Set an option of an authorizer, old contract (设置授权方选项信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/authorization-management/setAuthorizerOptionInfo.html",
            ],
            note: "With the platform's token; today's contract is SetAuthorizerOption.",
            errors: &[61012, 61013, 61025],
            obsolete: None,
            shape: r"[request]
component_appid = string! from component_app_id  app id of the platform
authorizer_appid = string! from app_id  app id of the account
option_name = string!  location_report, voice_recognize or customer_service
option_value = string!  location_report: 0 off, 1 on entering, 2 every 5 seconds; the others: 0 off, 1 on
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.component.get_authorizer_option",
            path: "/cgi-bin/component/get_authorizer_option",
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "component",
            type_name: "GetAuthorizerOption",
            title: "Get an option of an authorizer (获取授权方选项信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/authorization-management/getAuthorizerOptionInfo.html",
            ],
            note: "With the authorizer's token; pages disagree on it.",
            errors: &[61012],
            obsolete: None,
            shape: r"[request]
option_name = string!  location_report, voice_recognize or customer_service
[response]
authorizer_appid = string?  app id of the account
option_name = string  as asked
option_value = string  location_report: 0 off, 1 on entering, 2 every 5 seconds; the others: 0 off, 1 on
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.component.set_authorizer_option",
            path: "/cgi-bin/component/set_authorizer_option",
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "component",
            type_name: "SetAuthorizerOption",
            title: "Set an option of an authorizer (设置授权方选项信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/authorization-management/setAuthorizerOptionInfo.html",
            ],
            note: "With the authorizer's token; pages disagree on it.",
            errors: &[61012, 61013, 61025],
            obsolete: None,
            shape: r"[request]
option_name = string!  location_report, voice_recognize or customer_service
option_value = string!  location_report: 0 off, 1 on entering, 2 every 5 seconds; the others: 0 off, 1 on
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.component.clear_quota",
            path: "/cgi-bin/component/clear_quota",
            token: TokenKind::Component,
            token_param: "component_access_token",
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "component",
            type_name: "ClearQuota",
            title: "Reset the platform's own call counters (重置第三方平台API调用次数)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/openapi/clearComponentQuota.html",
            ],
            note: "At most 10 times a month, console and API together.",
            errors: &[48006],
            obsolete: None,
            shape: r"[request]
component_appid = string! from component_app_id  app id of the platform
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.component.clear_quota_v2",
            path: "/cgi-bin/component/clear_quota/v2",
            token: TokenKind::None,
            token_param: "",
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "component",
            type_name: "ClearQuotaV2",
            title: "Reset call counters with the platform's secret (使用AppSecret重置第三方平台API调用次数)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/openapi/clearComponentQuotaByAppSecret.html",
            ],
            note: "",
            errors: &[48006],
            obsolete: None,
            shape: r"[request]
appid = string! from app_id  whose counters: an authorizer's app id or the platform's
component_appid = string! from component_app_id  app id of the platform
appsecret = secret! from component_app_secret  app secret of the platform
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.component.fast_register_weapp_create",
            path: "/cgi-bin/component/fastregisterweapp",
            token: TokenKind::Component,
            token_param: "component_access_token",
            query: &["action"],
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "component",
            type_name: "FastRegisterWeappCreate",
            title: "Register an enterprise mini program quickly (快速注册企业小程序)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/register-management/fast-registration-ent/registerMiniprogram.html",
            ],
            note: "action create starts a registration, after which the legal representative confirms in WeChat within 24 hours; action search asks for its state. The result is pushed as an event.",
            errors: &[
                86004, 89247, 89248, 89249, 89250, 89251, 89253, 89254, 89255,
            ],
            obsolete: None,
            shape: r"[query]
action = string! = create
[request]
name = string!  name of the enterprise, as registered
code = string!  code of the enterprise
code_type = int!  1 unified social credit code, 2 organization code, 3 business licence number
legal_persona_name = string!  name of the legal representative
legal_persona_wechat = string!  WeChat id of the legal representative
component_phone = string?  phone number of the third-party platform
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.component.fast_register_weapp_search",
            path: "/cgi-bin/component/fastregisterweapp",
            token: TokenKind::Component,
            token_param: "component_access_token",
            query: &["action"],
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "component",
            type_name: "FastRegisterWeappSearch",
            title: "Register an enterprise mini program quickly (快速注册企业小程序)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/register-management/fast-registration-ent/registerMiniprogram.html",
            ],
            note: "action create starts a registration, after which the legal representative confirms in WeChat within 24 hours; action search asks for its state. The result is pushed as an event.",
            errors: &[
                86004, 89247, 89248, 89249, 89250, 89251, 89253, 89254, 89255,
            ],
            obsolete: None,
            shape: r"[query]
action = string! = search
[request]
name = string!  name of the enterprise, as registered
legal_persona_name = string!  name of the legal representative
legal_persona_wechat = string!  WeChat id of the legal representative
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.component.get_domain_confirm_file",
            path: "/cgi-bin/component/get_domain_confirmfile",
            token: TokenKind::Component,
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "component",
            type_name: "GetDomainConfirmFile",
            title: "Get the platform's business domain verification file (获取第三方平台业务域名校验文件)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/thirdparty-management/domain-mgnt/getThirdpartyJumpDomainConfirmFile.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
file_name = string  name of the file to serve at the root of the domain
file_content = string  content of the file
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.component.get_privacy_setting",
            path: "/cgi-bin/component/getprivacysetting",
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "component",
            type_name: "GetPrivacySetting",
            title: "Get the user privacy guidelines (获取小程序用户隐私保护指引)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/privacy-management/getPrivacySetting.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
privacy_ver = int?  1 the released version, 2 the version in development, the default
[response]
code_exist = bool as bool_as_int  whether code was uploaded for this version
owner_setting = {owner_setting}?  how the owner can be reached
privacy_list = [string]?  kinds of data the code was found to use
setting_list = [{setting_list}]?  use of each kind of data
privacy_desc = {privacy_desc}?  names of all kinds of data
update_time = int?  Unix seconds
[types.owner_setting]
contact_email = string?  contact; at least one of the four is needed
contact_phone = string?  contact; at least one of the four is needed
contact_qq = string?  contact; at least one of the four is needed
contact_weixin = string?  contact; at least one of the four is needed
ext_file_media_id = string?  media id of the supplementary file
notice_method = string?  how users are told of changes
store_expire_timestamp = string?  how long data are kept; empty means as short as needed
[types.setting_list]
privacy_key = string  key of the kind of data, such as UserInfo or Location
privacy_text = string  what the data are used for
privacy_label = string  name of the kind of data
[types.privacy_desc]
privacy_desc_list = [{privacy_desc_list}]
[types.privacy_desc_list]
privacy_key = string  key of the kind of data, such as UserInfo or Location
privacy_desc = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.component.modify_wxa_jump_domain",
            path: "/cgi-bin/component/modify_wxa_jump_domain",
            token: TokenKind::Component,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "component",
            type_name: "ModifyWxaJumpDomain",
            title: "Set the platform's business domains (设置第三方平台业务域名)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/thirdparty-management/domain-mgnt/modifyThirdpartyJumpDomain.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
action = string!  add, delete, set or get
is_modify_published_together = bool?  whether the domains of the released version change too
wxa_jump_h5_domain = [string]? as csv_semicolon  business domains; several in one string are separated by semicolons
[response]
published_wxa_jump_h5_domain = [string]? as csv_semicolon  domains in force for the released platform
testing_wxa_jump_h5_domain = [string]? as csv_semicolon  domains in force while testing
invalid_wxa_jump_h5_domain = [string]? as csv_semicolon  domains refused
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.component.modify_wxa_server_domain",
            path: "/cgi-bin/component/modify_wxa_server_domain",
            token: TokenKind::Component,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "component",
            type_name: "ModifyWxaServerDomain",
            title: "Set the platform's server domains (设置第三方平台服务器域名)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/thirdparty-management/domain-mgnt/modifyThirdpartyServerDomain.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
action = string!  add, delete, set or get
is_modify_published_together = bool?  whether the domains of the released version change too
wxa_server_domain = [string]? as csv_semicolon  server domains; several in one string are separated by semicolons
[response]
published_wxa_server_domain = [string]? as csv_semicolon  domains in force for the released platform
testing_wxa_server_domain = [string]? as csv_semicolon  domains in force while testing
invalid_wxa_server_domain = [string]? as csv_semicolon  domains refused
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.component.set_privacy_setting",
            path: "/cgi-bin/component/setprivacysetting",
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "component",
            type_name: "SetPrivacySetting",
            title: "Set the user privacy guidelines (设置小程序用户隐私保护指引)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/privacy-management/setPrivacySetting.html",
            ],
            note: "At least one contact must be given. Changes to the released version take effect at once, those to the version in development with its release.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
privacy_ver = int?  1 the released version, 2 the version in development, the default
owner_setting = {owner_setting}!  how the owner can be reached
setting_list = [{setting_list}]?  use of each kind of data
[types.owner_setting]
contact_email = string?  contact; at least one of the four is needed
contact_phone = string?  contact; at least one of the four is needed
contact_qq = string?  contact; at least one of the four is needed
contact_weixin = string?  contact; at least one of the four is needed
ext_file_media_id = string?  media id of the supplementary file
notice_method = string?  how users are told of changes
store_expire_timestamp = string?  how long data are kept; empty means as short as needed
[types.setting_list]
privacy_key = string!  key of the kind of data, such as UserInfo or Location
privacy_text = string!  what the data are used for
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.component.upload_privacy_ext_file",
            path: "/cgi-bin/component/uploadprivacyextfile",
            body: BodyKind::Multipart { files: &["file"] },
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "component",
            type_name: "UploadPrivacyExtFile",
            title: "Upload a supplementary privacy file (上传小程序用户隐私保护指引)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/privacy-management/uploadPrivacySetting.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[files]
file = file!
[response]
ext_file_media_id = string  media id of the supplementary file
",
        },
    ),
];
