//! Generated from `spec/open/wxa_component.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 3] = [
    Entry::new(
        Operation {
            name: "open.wxa_component.fast_register_beta_weapp",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/component/fastregisterbetaweapp",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wxa_component",
            type_name: "FastRegisterBetaWeapp",
            title: "Register a trial mini program (注册试用小程序)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/register-management/fast-regist-beta/registerBetaMiniprogram.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
name = string!
openid = string!
[response]
unique_id = string
authorize_url = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa_component.fast_register_personal_weapp_create",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/component/fastregisterpersonalweapp",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &["action"],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wxa_component",
            type_name: "FastRegisterPersonalWeappCreate",
            title: "Register a personal mini program quickly (快速注册个人小程序)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/register-management/fast-registration-ind/fastRegisterPersonalMp.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string! = create
[request]
idname = string!
wxuser = string!
component_phone = string?
[response]
taskid = string
status = int
authorize_url = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa_component.fast_register_personal_weapp_query",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/component/fastregisterpersonalweapp",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &["action"],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wxa_component",
            type_name: "FastRegisterPersonalWeappQuery",
            title: "Register a personal mini program quickly (快速注册个人小程序)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/register-management/fast-registration-ind/fastRegisterPersonalMp.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string! = query
[request]
taskid = string!
[response]
taskid = string
status = int
authorize_url = string?
",
        },
    ),
];
