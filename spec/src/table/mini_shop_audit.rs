//! Generated from `spec/mini/shop_audit.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 4] = [
    Entry::new(
        Operation {
            name: "mini.shop_audit.audit_brand",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/audit/audit_brand",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "shop_audit",
            type_name: "AuditBrand",
            title: "Submit a brand for review (上传品牌信息)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/audit/audit_brand.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
audit_req = {audit_req}!
[response]
audit_id = string
[types.audit_req]
license = string!
brand_info = {brand_info}!
[types.brand_info]
brand_audit_type = int!
brand_management_type = int!
trademark_type = string!
commodity_origin_type = int!
brand_wording = string!
sale_authorization = [string]?
trademark_registration_certificate = [string]?
trademark_change_certificate = [string]?
trademark_registrant = string?
trademark_registrant_nu = string?
trademark_authorization_period = string?  yyyy-MM-dd HH:mm:ss, China time
trademark_registration_application = [string]?
trademark_applicant = string?
trademark_application_time = string?  yyyy-MM-dd HH:mm:ss, China time
imported_goods_form = [string]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_audit.audit_category",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/audit/audit_category",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "shop_audit",
            type_name: "AuditCategory",
            title: "Submit category qualifications for review (上传类目资质)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/audit/audit_category.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
audit_req = {audit_req}!
[response]
audit_id = string
[types.audit_req]
license = string!
category_info = {category_info}!
scene_group_list = [int]?
[types.category_info]
level1 = int!
level2 = int!
level3 = int!
certificate = [string]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_audit.get_mini_app_certificate",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/audit/get_miniapp_certificate",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "shop_audit",
            type_name: "GetMiniAppCertificate",
            title: "Get qualifications submitted for the mini program (获取小程序资质)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/audit/get_miniapp_certificate.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
req_type = int!
[response]
brand_info = {brand_info}?
category_info_list = [{category_info_list}]?
[types.brand_info]
brand_wording = string
sale_authorization = [string]?
trademark_registration_certificate = [string]?
[types.category_info_list]
first_category_id = int
first_category_name = string
second_category_id = int
second_category_name = string
certificate_url = [string]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_audit.result",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/audit/result",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "shop_audit",
            type_name: "Result",
            title: "Get the result of a review (获取审核结果)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/audit/audit_result.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
audit_id = string!
[response]
data = {data}
[types.data]
status = int
brand_id = int?
reject_reason = string?
",
        },
    ),
];
