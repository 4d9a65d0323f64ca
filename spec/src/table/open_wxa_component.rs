//! Generated from `spec/open/wxa_component.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 3] = [
    Entry::new(
        Operation {
            name: "open.wxa_component.fast_register_beta_weapp",
            path: "/wxa/component/fastregisterbetaweapp",
            token: TokenKind::Component,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa_component",
            type_name: "FastRegisterBetaWeapp",
            title: "Register a trial mini program (注册试用小程序)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/register-management/fast-regist-beta/registerBetaMiniprogram.html",
            ],
            note: "The user confirms on the page in authorize_url; a trial mini program must be verified later or it is closed.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
name = string!  name of the mini program
openid = string!  openid of the WeChat user who becomes the owner
[response]
unique_id = string  id of this registration, sent with the later event
authorize_url = string  page on which the user confirms
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa_component.fast_register_personal_weapp_create",
            path: "/wxa/component/fastregisterpersonalweapp",
            token: TokenKind::Component,
            query: &["action"],
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa_component",
            type_name: "FastRegisterPersonalWeappCreate",
            title: "Register a personal mini program quickly (快速注册个人小程序)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/register-management/fast-registration-ind/fastRegisterPersonalMp.html",
            ],
            note: "action create starts a registration, which the user confirms on the page in authorize_url; action query asks for its state.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string! = create
[request]
idname = string!  name on the identity card
wxuser = string!  WeChat id of the user
component_phone = string?  phone number of the third-party platform
[response]
taskid = string  id of the registration
status = int  state of the registration, 0 success
authorize_url = string?  page on which the user confirms
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa_component.fast_register_personal_weapp_query",
            path: "/wxa/component/fastregisterpersonalweapp",
            token: TokenKind::Component,
            query: &["action"],
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa_component",
            type_name: "FastRegisterPersonalWeappQuery",
            title: "Register a personal mini program quickly (快速注册个人小程序)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/register-management/fast-registration-ind/fastRegisterPersonalMp.html",
            ],
            note: "action create starts a registration, which the user confirms on the page in authorize_url; action query asks for its state.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string! = query
[request]
taskid = string!  id of the registration
[response]
taskid = string  id of the registration
status = int  state of the registration, 0 success
authorize_url = string?  page on which the user confirms
",
        },
    ),
];
