//! Generated from `spec/mini/shop_audit.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 4] = [
    Entry::new(
        Operation {
            name: "mini.shop_audit.audit_brand",
            path: "/shop/audit/audit_brand",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_audit",
            type_name: "AuditBrand",
            title: "Submit a brand for review (上传品牌信息)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/audit/audit_brand.html",
            ],
            note: "The result is pushed as an event and can be asked for with the audit id.",
            errors: &[],
            obsolete: None,
            shape: r#"[request]
audit_req = {audit_req}!
[response]
audit_id = string  id of the review
[types.audit_req]
license = string!  business licence, address or media id of the image
brand_info = {brand_info}!
[types.brand_info]
brand_audit_type = int!  1 domestic registered trademark, 2 domestic trademark under application, 3 foreign registered, 4 foreign under application
brand_management_type = int!  1 own brand, 2 agent of the brand, 3 no brand
trademark_type = string!  class of the trademark, "1" to "45"
commodity_origin_type = int!  whether the goods are imported: 1 yes, 2 no
brand_wording = string!  name of the brand
sale_authorization = [string]?  sales authorization letters, addresses or media ids of the images
trademark_registration_certificate = [string]?  registration certificates, addresses or media ids of the images
trademark_change_certificate = [string]?  proof of changes, addresses or media ids of the images
trademark_registrant = string?  name of the registrant
trademark_registrant_nu = string?  number of the registration or application
trademark_authorization_period = string?  end of the trademark's validity, yyyy-MM-dd HH:mm:ss
trademark_registration_application = [string]?  acceptance notices of the application, addresses or media ids of the images
trademark_applicant = string?  name of the applicant
trademark_application_time = string?  yyyy-MM-dd HH:mm:ss
imported_goods_form = [string]?  customs declarations, for imported goods
"#,
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_audit.audit_category",
            path: "/shop/audit/audit_category",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_audit",
            type_name: "AuditCategory",
            title: "Submit category qualifications for review (上传类目资质)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/audit/audit_category.html",
            ],
            note: "The result is pushed as an event and can be asked for with the audit id.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
audit_req = {audit_req}!
[response]
audit_id = string  id of the review
[types.audit_req]
license = string!  business licence, address or media id of the image
category_info = {category_info}!
scene_group_list = [int]?  scenes applied for: 1 Channels and official account
[types.category_info]
level1 = int!  id of the category, first level
level2 = int!  id of the category, second level
level3 = int!  id of the category, third level
certificate = [string]?  qualification images, addresses or media ids
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_audit.get_mini_app_certificate",
            path: "/shop/audit/get_miniapp_certificate",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
req_type = int!  1 brands, 2 categories
[response]
brand_info = {brand_info}?
category_info_list = [{category_info_list}]?
[types.brand_info]
brand_wording = string  name of the brand
sale_authorization = [string]?  sales authorization letters, addresses or media ids of the images
trademark_registration_certificate = [string]?  registration certificates, addresses or media ids of the images
[types.category_info_list]
first_category_id = int
first_category_name = string
second_category_id = int
second_category_name = string
certificate_url = [string]?  addresses of the qualification images
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_audit.result",
            path: "/shop/audit/result",
            ..Operation::usual(Product::Mini)
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
audit_id = string!  id of the review
[response]
data = {data}
[types.data]
status = int  0 in review, 1 approved, 9 rejected
brand_id = int?  id of the approved brand
reject_reason = string?  why it was rejected
",
        },
    ),
];
