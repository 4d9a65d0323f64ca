//! Generated from `spec/mini/channels_ec_brand.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 8] = [
    Entry::new(
        Operation {
            name: "mini.channels_ec_brand.add",
            path: "/channels/ec/brand/add",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_brand",
            type_name: "Add",
            title: "Apply for a brand (新增品牌资质)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/brand/add.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/brand/add.html",
            ],
            note: "Choose the brand from the brand library first; pictures are file ids of the qualification upload interface.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
brand = {brand}!
[response]
audit_id = int  id of the review
[types.brand]
brand_id = int!  id of the brand in WeChat's brand library
ch_name = string?  Chinese name
en_name = string?  English name
classification_no = string!  trademark class, 1 to 45
trade_mark_symbol = int!  1 registered (R), 2 applied for (TM)
register_details = {register_details_sent}!  registration, needed for R marks
application_details = {application_details_sent}!  application, needed for TM marks
grant_type = int?  1 own brand, 2 licensed brand
grant_details = {grant_details}!  licence, needed for licensed brands
[types.register_details_sent]
registrant = string?  holder of the registration, needed for R marks
register_no = string?  registration number, needed for R marks
start_time = int?  begin of validity, Unix seconds, may be empty if permanent
end_time = int?  end of validity, Unix seconds, may be empty if permanent
is_permanent = bool!  whether it holds without end
register_certifications = [string]!  file id of the registration certificate, at most 1
renew_certifications = [string]?  file ids of change or renewal certificates, at most 5
[types.application_details_sent]
acceptance_no = string?  application number, needed for TM marks
acceptance_time = int?  when the application was accepted, Unix seconds, needed for TM marks
acceptance_certification = [string]?  file id of the notice of acceptance, at most 1
[types.grant_details]
grant_level = int?  level of the licence, 1 to 3, needed for licensed brands
start_time = int?  begin of validity, Unix seconds, may be empty if permanent
end_time = int?  end of validity, Unix seconds, may be empty if permanent
is_permanent = bool!  whether it holds without end
grant_certifications = [string]?  file ids of the licence, at most 9
brand_owner_id_photos = [string]?  file ids of the owner's identity card, at most 2
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_brand.all",
            path: "/channels/ec/brand/all",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_brand",
            type_name: "All",
            title: "List all brands of the brand library (获取品牌库列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/brand/all_get.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/brand/all_get.html",
            ],
            note: "Walks the brand library of the platform, not the shop's own brands.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
page_size = int! default 10  number of entries per page
next_key = string?  cursor of the next page, empty for the first page
[response]
brands = [{answer_brands}]
continue_flag = bool  whether there are more pages
next_key = string?  cursor of the next page, empty for the first page
[types.answer_brands]
brand_id = int  id of the brand in WeChat's brand library
ch_name = string?  Chinese name
en_name = string?  English name
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_brand.audit_cancel",
            path: "/channels/ec/brand/audit/cancel",
            ..Operation::usual(Product::Mini)
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
brand_id = int!  id of the brand in WeChat's brand library
audit_id = int!  id of the review
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_brand.delete",
            path: "/channels/ec/brand/delete",
            ..Operation::usual(Product::Mini)
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
brand_id = int!  id of the brand in WeChat's brand library
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_brand.get",
            path: "/channels/ec/brand/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
brand_id = int!  id of the brand in WeChat's brand library
[response]
brand = {answer_brand}
[types.answer_brand]
brand_id = int  id of the brand in WeChat's brand library
ch_name = string?  Chinese name
en_name = string?  English name
classification_no = string  trademark class, 1 to 45
trade_mark_symbol = int  1 registered (R), 2 applied for (TM)
register_details = {register_details}  registration, needed for R marks
application_details = {application_details}  application, needed for TM marks
grant_type = int  1 own brand, 2 licensed brand
grant_details = {brand_grant_details}  licence, needed for licensed brands
status = int  1 under review, 2 rejected, 3 in force, 4 withdrawn, 5 about to expire, 6 expired
create_time = int  when it was created, Unix seconds
update_time = int  when it was last changed, Unix seconds
audit_result = {audit_result}?  result of the last review
[types.register_details]
registrant = string?  holder of the registration, needed for R marks
register_no = string?  registration number, needed for R marks
start_time = int?  begin of validity, Unix seconds, may be empty if permanent
end_time = int?  end of validity, Unix seconds, may be empty if permanent
is_permanent = bool  whether it holds without end
register_certifications = [string]  file id of the registration certificate, at most 1
renew_certifications = [string]?  file ids of change or renewal certificates, at most 5
[types.application_details]
acceptance_no = string?  application number, needed for TM marks
acceptance_time = int?  when the application was accepted, Unix seconds, needed for TM marks
acceptance_certification = [string]?  file id of the notice of acceptance, at most 1
[types.brand_grant_details]
grant_level = int?  level of the licence, 1 to 3, needed for licensed brands
start_time = int?  begin of validity, Unix seconds, may be empty if permanent
end_time = int?  end of validity, Unix seconds, may be empty if permanent
is_permanent = bool  whether it holds without end
grant_certifications = [string]?  file ids of the licence, at most 9
brand_owner_id_photos = [string]?  file ids of the owner's identity card, at most 2
[types.audit_result]
audit_id = int  id of the review
reject_reason = string?  why it was rejected
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_brand.list_get",
            path: "/channels/ec/brand/list/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
status = int?  1 under review, 2 rejected, 3 in force, 4 withdrawn, 5 about to expire, 6 expired
page_size = int! default 10  number of entries per page
next_key = string?  cursor of the next page, empty for the first page
[response]
brands = [{brands}]
total_num = int  number of all matching entries
next_key = string?  cursor of the next page, empty for the first page
[types.brands]
brand_id = int  id of the brand in WeChat's brand library
ch_name = string?  Chinese name
en_name = string?  English name
classification_no = string  trademark class, 1 to 45
trade_mark_symbol = int  1 registered (R), 2 applied for (TM)
register_details = {register_details}  registration, needed for R marks
application_details = {application_details}  application, needed for TM marks
grant_type = int  1 own brand, 2 licensed brand
grant_details = {grant_details_answer}  licence, needed for licensed brands
status = int  1 under review, 2 rejected, 3 in force, 4 withdrawn, 5 about to expire, 6 expired
create_time = int  when it was created, Unix seconds
update_time = int  when it was last changed, Unix seconds
audit_result = {audit_result}?  result of the last review
[types.register_details]
registrant = string?  holder of the registration, needed for R marks
register_no = string?  registration number, needed for R marks
start_time = int?  begin of validity, Unix seconds, may be empty if permanent
end_time = int?  end of validity, Unix seconds, may be empty if permanent
is_permanent = bool  whether it holds without end
register_certifications = [string]  file id of the registration certificate, at most 1
renew_certifications = [string]?  file ids of change or renewal certificates, at most 5
[types.application_details]
acceptance_no = string?  application number, needed for TM marks
acceptance_time = int?  when the application was accepted, Unix seconds, needed for TM marks
acceptance_certification = [string]?  file id of the notice of acceptance, at most 1
[types.grant_details_answer]
grant_level = int?  level of the licence, 1 to 3, needed for licensed brands
start_time = int?  begin of validity, Unix seconds, may be empty if permanent
end_time = int?  end of validity, Unix seconds, may be empty if permanent
is_permanent = bool?  whether it holds without end
grant_certifications = [string]?  file ids of the licence, at most 9
brand_owner_id_photos = [string]?  file ids of the owner's identity card, at most 2
[types.audit_result]
audit_id = int  id of the review
reject_reason = string?  why it was rejected
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_brand.update",
            path: "/channels/ec/brand/update",
            ..Operation::usual(Product::Mini)
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
audit_id = int  id of the review
[types.brand]
brand_id = int!  id of the brand in WeChat's brand library
ch_name = string?  Chinese name
en_name = string?  English name
classification_no = string!  trademark class, 1 to 45
trade_mark_symbol = int!  1 registered (R), 2 applied for (TM)
register_details = {register_details_sent}!  registration, needed for R marks
application_details = {application_details_sent}!  application, needed for TM marks
grant_type = int?  1 own brand, 2 licensed brand
grant_details = {grant_details}!  licence, needed for licensed brands
[types.register_details_sent]
registrant = string?  holder of the registration, needed for R marks
register_no = string?  registration number, needed for R marks
start_time = int?  begin of validity, Unix seconds, may be empty if permanent
end_time = int?  end of validity, Unix seconds, may be empty if permanent
is_permanent = bool!  whether it holds without end
register_certifications = [string]!  file id of the registration certificate, at most 1
renew_certifications = [string]?  file ids of change or renewal certificates, at most 5
[types.application_details_sent]
acceptance_no = string?  application number, needed for TM marks
acceptance_time = int?  when the application was accepted, Unix seconds, needed for TM marks
acceptance_certification = [string]?  file id of the notice of acceptance, at most 1
[types.grant_details]
grant_level = int?  level of the licence, 1 to 3, needed for licensed brands
start_time = int?  begin of validity, Unix seconds, may be empty if permanent
end_time = int?  end of validity, Unix seconds, may be empty if permanent
is_permanent = bool!  whether it holds without end
grant_certifications = [string]?  file ids of the licence, at most 9
brand_owner_id_photos = [string]?  file ids of the owner's identity card, at most 2
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_brand.valid_list_get",
            path: "/channels/ec/brand/valid/list/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_brand",
            type_name: "ValidListGet",
            title: "List brands in force (获取生效中的品牌资质列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/brand/valid_list_get.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/brand/valid_list_get.html",
            ],
            note: "Only these brands can be used in products.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
page_size = int! default 10  number of entries per page
next_key = string?  cursor of the next page, empty for the first page
[response]
brands = [{brands}]
total_num = int  number of all matching entries
next_key = string?  cursor of the next page, empty for the first page
[types.brands]
brand_id = int  id of the brand in WeChat's brand library
ch_name = string?  Chinese name
en_name = string?  English name
classification_no = string  trademark class, 1 to 45
trade_mark_symbol = int  1 registered (R), 2 applied for (TM)
register_details = {register_details}  registration, needed for R marks
application_details = {application_details}  application, needed for TM marks
grant_type = int  1 own brand, 2 licensed brand
grant_details = {grant_details_answer}  licence, needed for licensed brands
status = int  1 under review, 2 rejected, 3 in force, 4 withdrawn, 5 about to expire, 6 expired
create_time = int  when it was created, Unix seconds
update_time = int  when it was last changed, Unix seconds
audit_result = {audit_result}?  result of the last review
[types.register_details]
registrant = string?  holder of the registration, needed for R marks
register_no = string?  registration number, needed for R marks
start_time = int?  begin of validity, Unix seconds, may be empty if permanent
end_time = int?  end of validity, Unix seconds, may be empty if permanent
is_permanent = bool  whether it holds without end
register_certifications = [string]  file id of the registration certificate, at most 1
renew_certifications = [string]?  file ids of change or renewal certificates, at most 5
[types.application_details]
acceptance_no = string?  application number, needed for TM marks
acceptance_time = int?  when the application was accepted, Unix seconds, needed for TM marks
acceptance_certification = [string]?  file id of the notice of acceptance, at most 1
[types.grant_details_answer]
grant_level = int?  level of the licence, 1 to 3, needed for licensed brands
start_time = int?  begin of validity, Unix seconds, may be empty if permanent
end_time = int?  end of validity, Unix seconds, may be empty if permanent
is_permanent = bool?  whether it holds without end
grant_certifications = [string]?  file ids of the licence, at most 9
brand_owner_id_photos = [string]?  file ids of the owner's identity card, at most 2
[types.audit_result]
audit_id = int  id of the review
reject_reason = string?  why it was rejected
",
        },
    ),
];
