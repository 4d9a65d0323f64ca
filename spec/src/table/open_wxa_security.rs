//! Generated from `spec/open/wxa_security.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 5] = [
    Entry::new(
        Operation {
            name: "open.wxa_security.apply_privacy_interface",
            path: "/wxa/security/apply_privacy_interface",
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa_security",
            type_name: "ApplyPrivacyInterface",
            title: "Apply for a privacy interface (申请隐私接口)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/privacy-api-management/applyPrivacyInterface.html",
            ],
            note: "Interfaces that need permission fail in the mini program until they are open.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
api_name = string!  name of the interface, such as wx.getLocation
content = string!  why the interface is needed
pic_list = [string]?  media ids of images
video_list = [string]?  media ids of videos
url_list = [string]?  addresses of further material
[response]
audit_id = int?  id of the review
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa_security.apply_set_order_path_info",
            path: "/wxa/security/applysetorderpathinfo",
            token: TokenKind::Component,
            ..Operation::usual(Product::Open)
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
path = string!  path of the order page
appid_list = [string]?  app ids of the mini programs, at most 100
img_list = [string]?  media ids of screenshots
video = string?  media id of a video
test_account = string?  account for the reviewers
test_pwd = string?  password for the reviewers
test_remark = string?  note for the reviewers
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa_security.get_code_privacy_info",
            path: "/wxa/security/get_code_privacy_info",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "wxa_security",
            type_name: "GetCodePrivacyInfo",
            title: "Get the result of the privacy interface check (获取隐私接口检测结果)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/code-management/getCodePrivacyInfo.html",
            ],
            note: "Call it after uploading code; the check runs asynchronously and may not be finished yet.",
            errors: &[],
            obsolete: None,
            shape: r"[response]
without_auth_list = [string]  interfaces used in the code without permission
without_conf_list = [string]  interfaces used in the code but not declared in app.json
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa_security.get_privacy_interface",
            path: "/wxa/security/get_privacy_interface",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
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
api_name = string  name of the interface, such as wx.getLocation
api_ch_name = string  Chinese name of the interface
api_desc = string
api_link = string?  address of the documentation
group_name = string?  name of the group of interfaces
audit_id = int?  id of the review
status = int?  of an interface: 1 can be applied for, 2 no permission, 3 in review, 4 rejected, 5 open; of an order page its review state
apply_time = int?  Unix seconds
fail_reason = string?  why it was rejected
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.wxa_security.get_order_path_info",
            path: "/wxa/security/getorderpathinfo",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
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
info_type = int!  0 the released setting, 1 the one in review
[response]
msg = {msg}
[types.msg]
path = string  path of the order page
img_list = [string]?  media ids of screenshots
video = string?  media id of a video
test_account = string?  account for the reviewers
test_pwd = string?  password for the reviewers
test_remark = string?  note for the reviewers
status = int  of an interface: 1 can be applied for, 2 no permission, 3 in review, 4 rejected, 5 open; of an order page its review state
apply_time = int  Unix seconds
",
        },
    ),
];
