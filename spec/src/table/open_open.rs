//! Generated from `spec/open/open.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 6] = [
    Entry::new(
        Operation {
            name: "open.open.create",
            path: "/cgi-bin/open/create",
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "open",
            type_name: "Create",
            title: "Create an open-platform account and bind an authorizer to it (创建开放平台账号并绑定)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/openplatform-management/createOpenAccount.html",
            ],
            note: "Called with the authorizer's token. Mini programs and official accounts with a common open-platform account share unionids.",
            errors: &[89000, 61007],
            obsolete: None,
            shape: r"[request]
appid = string! from app_id  app id of the authorizer
[response]
open_appid = string!  app id of the open-platform account
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.open.bind",
            path: "/cgi-bin/open/bind",
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "open",
            type_name: "Bind",
            title: "Bind an authorizer to an open-platform account (绑定开放平台账号)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/openplatform-management/bindOpenAccount.html",
            ],
            note: "",
            errors: &[89000, 89001, 89003, 89004],
            obsolete: None,
            shape: r"[request]
appid = string! from app_id  app id of the authorizer
open_appid = string!  app id of the open-platform account
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.open.unbind",
            path: "/cgi-bin/open/unbind",
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "open",
            type_name: "Unbind",
            title: "Unbind an authorizer from its open-platform account (解除绑定开放平台账号)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/openplatform-management/unbindOpenAccount.html",
            ],
            note: "",
            errors: &[89001, 89002, 89003],
            obsolete: None,
            shape: r"[request]
appid = string! from app_id  app id of the authorizer
open_appid = string!  app id of the open-platform account
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.open.get",
            path: "/cgi-bin/open/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "open",
            type_name: "Get",
            title: "Get the open-platform account of an authorizer (获取绑定的开放平台账号)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/openplatform-management/getOpenAccount.html",
            ],
            note: "",
            errors: &[89002],
            obsolete: None,
            shape: r"[request]
appid = string! from app_id  app id of the authorizer
[response]
open_appid = string!  app id of the open-platform account
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.open.have",
            path: "/cgi-bin/open/have",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "open",
            type_name: "Have",
            title: "Ask whether a mini program has an open-platform account (查询是否绑定开放平台账号)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/getBindOpenAccount.html",
            ],
            note: "Some SDKs send POST; the page says GET.",
            errors: &[],
            obsolete: None,
            shape: r"[response]
have_open = bool  it is bound to one
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.open.same_entity",
            path: "/cgi-bin/open/sameentity",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "open",
            type_name: "SameEntity",
            title: "Ask whether a mini program and its open-platform account have one owner (查询绑定的开放平台账号主体是否相同)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/getBindOpenAccountEntity.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
same_entity = bool  the owner is the same
",
        },
    ),
];
