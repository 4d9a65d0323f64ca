//! Generated from `spec/mp/sns.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 6] = [
    Entry::new(
        Operation {
            name: "mp.sns.oauth2_access_token",
            path: "/sns/oauth2/access_token",
            method: Method::Get,
            token: TokenKind::None,
            token_param: "",
            body: BodyKind::None,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "sns",
            type_name: "Oauth2AccessToken",
            title: "Exchange a code of web authorisation (通过code换取网页授权access_token)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/Wechat_webpage_authorization.html#1",
            ],
            note: "A code works once, for 5 minutes.",
            errors: &[40029, 40163],
            obsolete: None,
            shape: r"[query]
appid = string! from app_id  app id of the account
secret = secret! from app_secret  app secret of the account
code = secret!  of the redirect
grant_type = string = authorization_code  always this
[response]
access_token = secret!  the user's token
expires_in = int  seconds that it lasts, 7200
refresh_token = secret?  renews it for 30 days
openid = string!  the user
scope = string  snsapi_base or snsapi_userinfo
is_snapshotuser = bool as bool_as_int  the user is a virtual one of a snapshot page (快照页)
unionid = string?  the user across accounts; with snsapi_userinfo only
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.sns.oauth2_refresh_token",
            path: "/sns/oauth2/refresh_token",
            method: Method::Get,
            token: TokenKind::None,
            token_param: "",
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "sns",
            type_name: "Oauth2RefreshToken",
            title: "Renew a user's token (刷新access_token)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/Wechat_webpage_authorization.html#2",
            ],
            note: "",
            errors: &[42002, 40030],
            obsolete: None,
            shape: r"[query]
appid = string! from app_id  app id of the account
refresh_token = secret!  of the exchange
grant_type = string = refresh_token  always this
[response]
access_token = secret!  the user's token
expires_in = int  seconds that it lasts, 7200
refresh_token = secret?  renews it
openid = string!  the user
scope = string  scopes that the user granted
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.sns.oauth2_component_access_token",
            path: "/sns/oauth2/component/access_token",
            method: Method::Get,
            token: TokenKind::Component,
            token_param: "component_access_token",
            body: BodyKind::None,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "sns",
            type_name: "Oauth2ComponentAccessToken",
            title: "Exchange a code on behalf of an account (代公众号通过code换取access_token)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/Official_Accounts/official_account_website_authorization.html",
            ],
            note: "A code works once, for 5 minutes.",
            errors: &[40029, 40163, 61003, 61004],
            obsolete: None,
            shape: r"[query]
appid = string! from app_id  app id of the account
code = secret!  of the redirect
component_appid = string! from component_app_id  app id of the platform
grant_type = string = authorization_code  always this
[response]
access_token = secret!  the user's token
expires_in = int  seconds that it lasts, 7200
refresh_token = secret?  renews it for 30 days
openid = string!  the user
scope = string  snsapi_base or snsapi_userinfo
is_snapshotuser = bool as bool_as_int  the user is a virtual one of a snapshot page (快照页)
unionid = string?  the user across accounts; with snsapi_userinfo only
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.sns.oauth2_component_refresh_token",
            path: "/sns/oauth2/component/refresh_token",
            method: Method::Get,
            token: TokenKind::Component,
            token_param: "component_access_token",
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "sns",
            type_name: "Oauth2ComponentRefreshToken",
            title: "Renew a user's token on behalf of an account (代公众号刷新access_token)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/Official_Accounts/official_account_website_authorization.html",
            ],
            note: "",
            errors: &[42002, 40030, 61003],
            obsolete: None,
            shape: r"[query]
appid = string! from app_id  app id of the account
refresh_token = secret!  of the exchange
component_appid = string! from component_app_id  app id of the platform
grant_type = string = refresh_token  always this
[response]
access_token = secret!  the user's token
expires_in = int  seconds that it lasts, 7200
refresh_token = secret?  renews it
openid = string!  the user
scope = string  scopes that the user granted
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.sns.user_info",
            path: "/sns/userinfo",
            method: Method::Get,
            token: TokenKind::User,
            token_param: "",
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "sns",
            type_name: "UserInfo",
            title: "Get a user's profile by the user's token (拉取用户信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/Wechat_webpage_authorization.html#3",
            ],
            note: "The token must carry the scope snsapi_userinfo.",
            errors: &[40003],
            obsolete: None,
            shape: r"[query]
access_token = secret!  the user's token
openid = string!  the user
lang = string? default zh_CN  zh_CN, zh_TW or en
[response]
openid = string!  the user
nickname = string  name
sex = int?  1 male, 2 female, 0 unknown; today always 0
province = string?  province
city = string?  city
country = string?  country
headimgurl = string?  address of the picture, 640 px; empty without a picture
privilege = [string]  privileges
unionid = string?  the user across accounts; only when bound to an open-platform account
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.sns.auth",
            path: "/sns/auth",
            method: Method::Get,
            token: TokenKind::User,
            token_param: "",
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "sns",
            type_name: "Auth",
            title: "Check a user's token (检验授权凭证是否有效)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/Wechat_webpage_authorization.html#4",
            ],
            note: "",
            errors: &[40003],
            obsolete: None,
            shape: r"[query]
access_token = secret!  the user's token
openid = string!  the user
",
        },
    ),
];
