//! Generated from `spec/mini/sns.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 2] = [
    Entry::new(
        Operation {
            name: "mini.sns.js_code2_session",
            path: "/sns/jscode2session",
            method: Method::Get,
            token: TokenKind::None,
            token_param: "",
            body: BodyKind::None,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "sns",
            type_name: "JsCode2Session",
            title: "Exchange a login code (小程序登录)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/user-login/code2Session.html",
            ],
            note: "A code works once, for 5 minutes. The session key never leaves the server.",
            errors: &[40029, 40163, 40226, 45011],
            obsolete: None,
            shape: r"[query]
appid = string! from app_id  app id of the mini program
secret = secret! from app_secret  app secret of the mini program
js_code = secret!  what wx.login gave
grant_type = string = authorization_code  always this
[response]
openid = string!  the user
session_key = secret!  decrypts what the mini program sends; base64 of 16 bytes
unionid = string?  the user across accounts; only when bound to an open-platform account
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.sns.component_js_code2_session",
            path: "/sns/component/jscode2session",
            method: Method::Get,
            token: TokenKind::Component,
            token_param: "component_access_token",
            body: BodyKind::None,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "sns",
            type_name: "ComponentJsCode2Session",
            title: "Exchange a login code on behalf of a mini program (小程序登录)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/login/thirdpartyCode2Session.html",
            ],
            note: "A code works once, for 5 minutes. The session key never leaves the server.",
            errors: &[40029, 40163, 40226, 45011, 61003],
            obsolete: None,
            shape: r"[query]
appid = string! from app_id  app id of the mini program
js_code = secret!  what wx.login gave
component_appid = string! from component_app_id  app id of the platform
grant_type = string = authorization_code  always this
[response]
openid = string!  the user
session_key = secret!  decrypts what the mini program sends; base64 of 16 bytes
unionid = string?  the user across accounts; only when bound to an open-platform account
",
        },
    ),
];
