//! Generated from `spec/mini/wxaapi_wxaembedded.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 6] = [
    Entry::new(
        Operation {
            name: "mini.wxaapi_wxaembedded.add_embedded",
            path: "/wxaapi/wxaembedded/add_embedded",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_wxaembedded",
            type_name: "AddEmbedded",
            title: "Add a half-screen mini program (添加半屏小程序)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/embedded-management/addEmbedded.html",
            ],
            note: "The other mini program has to accept, unless it accepts all.",
            errors: &[89408, 89412],
            obsolete: None,
            shape: r"[request]
appid = string!  app id of the other mini program
apply_reason = string?  why it is wanted, at most 30 characters
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_wxaembedded.del_authorize",
            path: "/wxaapi/wxaembedded/del_authorize",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_wxaembedded",
            type_name: "DelAuthorize",
            title: "Cancel an authorised mini program (取消授权小程序)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/embedded-management/deleteAuthorizedEmbedded.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = string!  app id of the other mini program
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_wxaembedded.del_embedded",
            path: "/wxaapi/wxaembedded/del_embedded",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_wxaembedded",
            type_name: "DelEmbedded",
            title: "Delete a half-screen mini program (删除半屏小程序)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/embedded-management/deleteEmbedded.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = string!  app id of the other mini program
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_wxaembedded.get_list",
            path: "/wxaapi/wxaembedded/get_list",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_wxaembedded",
            type_name: "GetList",
            title: "List half-screen mini programs we call (获取半屏小程序调用列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/embedded-management/getEmbeddedList.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
start = int?  items to skip, from 0
num = int?  most items to return
[response]
wxa_embedded_list = [{wxa_embedded_list}]
[types.wxa_embedded_list]
appid = string  app id of the other mini program
nickname = string
headimg = string  address of the picture
reason = string  why it was applied for
status = int  1 to be confirmed, 2 passed, 3 refused, 4 timed out, 5 withdrawn, 6 authorisation cancelled
create_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_wxaembedded.get_own_list",
            path: "/wxaapi/wxaembedded/get_own_list",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_wxaembedded",
            type_name: "GetOwnList",
            title: "List mini programs authorised to call us (获取半屏小程序授权列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/embedded-management/getOwnList.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
start = int?  items to skip, from 0
num = int?  most items to return
[response]
embedded_flag = int  0 the administrator confirms, 1 accept all, 2 refuse all
wxa_embedded_list = [{wxa_embedded_list}]
[types.wxa_embedded_list]
appid = string  app id of the other mini program
nickname = string
headimg = string  address of the picture
reason = string  why it was applied for
status = int  1 to be confirmed, 2 passed, 3 refused, 4 timed out, 5 withdrawn, 6 authorisation cancelled
create_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxaapi_wxaembedded.set_authorize",
            path: "/wxaapi/wxaembedded/set_authorize",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxaapi_wxaembedded",
            type_name: "SetAuthorize",
            title: "Set the authorisation mode (设置授权方式)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/embedded-management/setAuthorizedEmbedded.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
flag = int!  0 the administrator confirms, 1 accept all, 2 refuse all
",
        },
    ),
];
