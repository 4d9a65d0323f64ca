//! Generated from `spec/mini/channels_ec_brand.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 8] = [
    Entry::new(
        Operation {
            name: "mini.channels_ec_brand.add",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/brand/add",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_brand",
            type_name: "Add",
            title: "Apply for a brand (新增品牌资质)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/brand/add.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/brand/add.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
brand = {brand}!
[response]
audit_id = int
[types.brand]
brand_id = int!
ch_name = string?
en_name = string?
classification_no = string!
trade_mark_symbol = int!
register_details = {register_details_sent}!
application_details = {application_details_sent}!
grant_type = int?
grant_details = {grant_details}!
[types.register_details_sent]
registrant = string?
register_no = string?
start_time = int?  Unix seconds
end_time = int?  Unix seconds
is_permanent = bool!
register_certifications = [string]!
renew_certifications = [string]?
[types.application_details_sent]
acceptance_no = string?
acceptance_time = int?
acceptance_certification = [string]?
[types.grant_details]
grant_level = int?
start_time = int?  Unix seconds
end_time = int?  Unix seconds
is_permanent = bool!
grant_certifications = [string]?
brand_owner_id_photos = [string]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_brand.all",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/brand/all",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_brand",
            type_name: "All",
            title: "List all brands of the brand library (获取品牌库列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/brand/all_get.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/brand/all_get.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
page_size = int! default 10
next_key = string?
[response]
brands = [{answer_brands}]
continue_flag = bool
next_key = string?
[types.answer_brands]
brand_id = int
ch_name = string?
en_name = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_brand.audit_cancel",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/brand/audit/cancel",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_brand",
            type_name: "AuditCancel",
            title: "Withdraw the review of a brand (撤回品牌资质审核)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/brand/audit_cancel.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/brand/audit_cancel.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
brand_id = int!
audit_id = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_brand.delete",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/brand/delete",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_brand",
            type_name: "Delete",
            title: "Delete a brand (删除品牌资质)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/brand/delete.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/brand/delete.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
brand_id = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_brand.get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/brand/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_brand",
            type_name: "Get",
            title: "Get the application for a brand (获取品牌资质申请详情)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/brand/get.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/brand/get.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
brand_id = int!
[response]
brand = {answer_brand}
[types.answer_brand]
brand_id = int
ch_name = string?
en_name = string?
classification_no = string
trade_mark_symbol = int
register_details = {register_details}
application_details = {application_details}
grant_type = int
grant_details = {brand_grant_details}
status = int
create_time = int  Unix seconds
update_time = int  Unix seconds
audit_result = {audit_result}?
[types.register_details]
registrant = string?
register_no = string?
start_time = int?  Unix seconds
end_time = int?  Unix seconds
is_permanent = bool
register_certifications = [string]
renew_certifications = [string]?
[types.application_details]
acceptance_no = string?
acceptance_time = int?
acceptance_certification = [string]?
[types.brand_grant_details]
grant_level = int?
start_time = int?  Unix seconds
end_time = int?  Unix seconds
is_permanent = bool
grant_certifications = [string]?
brand_owner_id_photos = [string]?
[types.audit_result]
audit_id = int
reject_reason = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_brand.list_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/brand/list/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_brand",
            type_name: "ListGet",
            title: "List applications for brands (获取品牌资质申请列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/brand/list_get.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/brand/list_get.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
status = int?
page_size = int! default 10
next_key = string?
[response]
brands = [{brands}]
total_num = int
next_key = string?
[types.brands]
brand_id = int
ch_name = string?
en_name = string?
classification_no = string
trade_mark_symbol = int
register_details = {register_details}
application_details = {application_details}
grant_type = int
grant_details = {grant_details_answer}
status = int
create_time = int  Unix seconds
update_time = int  Unix seconds
audit_result = {audit_result}?
[types.register_details]
registrant = string?
register_no = string?
start_time = int?  Unix seconds
end_time = int?  Unix seconds
is_permanent = bool
register_certifications = [string]
renew_certifications = [string]?
[types.application_details]
acceptance_no = string?
acceptance_time = int?
acceptance_certification = [string]?
[types.grant_details_answer]
grant_level = int?
start_time = int?  Unix seconds
end_time = int?  Unix seconds
is_permanent = bool?
grant_certifications = [string]?
brand_owner_id_photos = [string]?
[types.audit_result]
audit_id = int
reject_reason = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_brand.update",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/brand/update",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_brand",
            type_name: "Update",
            title: "Update a brand (更新品牌资质)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/brand/update.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/brand/update.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
brand = {brand}!
[response]
audit_id = int
[types.brand]
brand_id = int!
ch_name = string?
en_name = string?
classification_no = string!
trade_mark_symbol = int!
register_details = {register_details_sent}!
application_details = {application_details_sent}!
grant_type = int?
grant_details = {grant_details}!
[types.register_details_sent]
registrant = string?
register_no = string?
start_time = int?  Unix seconds
end_time = int?  Unix seconds
is_permanent = bool!
register_certifications = [string]!
renew_certifications = [string]?
[types.application_details_sent]
acceptance_no = string?
acceptance_time = int?
acceptance_certification = [string]?
[types.grant_details]
grant_level = int?
start_time = int?  Unix seconds
end_time = int?  Unix seconds
is_permanent = bool!
grant_certifications = [string]?
brand_owner_id_photos = [string]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_brand.valid_list_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/brand/valid/list/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_brand",
            type_name: "ValidListGet",
            title: "List brands in force (获取生效中的品牌资质列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/brand/valid_list_get.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/brand/valid_list_get.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
page_size = int! default 10
next_key = string?
[response]
brands = [{brands}]
total_num = int
next_key = string?
[types.brands]
brand_id = int
ch_name = string?
en_name = string?
classification_no = string
trade_mark_symbol = int
register_details = {register_details}
application_details = {application_details}
grant_type = int
grant_details = {grant_details_answer}
status = int
create_time = int  Unix seconds
update_time = int  Unix seconds
audit_result = {audit_result}?
[types.register_details]
registrant = string?
register_no = string?
start_time = int?  Unix seconds
end_time = int?  Unix seconds
is_permanent = bool
register_certifications = [string]
renew_certifications = [string]?
[types.application_details]
acceptance_no = string?
acceptance_time = int?
acceptance_certification = [string]?
[types.grant_details_answer]
grant_level = int?
start_time = int?  Unix seconds
end_time = int?  Unix seconds
is_permanent = bool?
grant_certifications = [string]?
brand_owner_id_photos = [string]?
[types.audit_result]
audit_id = int
reject_reason = string?
",
        },
    ),
];
