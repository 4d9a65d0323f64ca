//! Generated from `spec/open/wxa_security.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 5] = [
    Entry::new(
        Operation {
            name: "open.wxa_security.apply_privacy_interface",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/security/apply_privacy_interface",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wxa_security",
            type_name: "ApplyPrivacyInterface",
            title: "Apply for a privacy interface (申请隐私接口)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/privacy-api-management/applyPrivacyInterface.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
api_name = string!
content = string!
pic_list = [string]?
video_list = [string]?
url_list = [string]?
[response]
audit_id = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa_security.apply_set_order_path_info",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/wxa/security/applysetorderpathinfo",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "wxa_security",
            type_name: "ApplySetOrderPathInfo",
            title: "Apply to set the order page's path (申请设置订单页 path 信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/applySetOrderPathInfo.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
batch_req = {batch_req}!
[types.batch_req]
path = string!
appid_list = [string]?
img_list = [string]?
video = string?
test_account = string?
test_pwd = string?
test_remark = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa_security.get_code_privacy_info",
            product: Product::Open,
            method: Method::Get,
            host: Host::Api,
            path: "/wxa/security/get_code_privacy_info",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "wxa_security",
            type_name: "GetCodePrivacyInfo",
            title: "Get the result of the privacy interface check (获取隐私接口检测结果)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/getCodePrivacyInfo.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
without_auth_list = [string]
without_conf_list = [string]
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa_security.get_privacy_interface",
            product: Product::Open,
            method: Method::Get,
            host: Host::Api,
            path: "/wxa/security/get_privacy_interface",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "wxa_security",
            type_name: "GetPrivacyInterface",
            title: "List privacy interfaces (获取隐私接口列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/privacy-api-management/getPrivacyInterface.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
interface_list = [{interface_list}]
[types.interface_list]
api_name = string
api_ch_name = string
api_desc = string
api_link = string?
group_name = string?
audit_id = int?
status = int?
apply_time = int?
fail_reason = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa_security.get_order_path_info",
            product: Product::Open,
            method: Method::Get,
            host: Host::Api,
            path: "/wxa/security/getorderpathinfo",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "wxa_security",
            type_name: "GetOrderPathInfo",
            title: "Get the order page's path (获取订单页 path 信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/getOrderPathInfo.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
info_type = int!
[response]
msg = {msg}
[types.msg]
path = string
img_list = [string]?
video = string?
test_account = string?
test_pwd = string?
test_remark = string?
status = int
apply_time = int
",
        },
    ),
];
