//! Generated from `spec/mini/shop_wxpay.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 3] = [
    Entry::new(
        Operation {
            name: "mini.shop_wxpay.apply",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/wxpay/apply",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "shop_wxpay",
            type_name: "Apply",
            title: "Submit the application for WeChat Pay (提交支付资质)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/wxpay/apply.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
organization_type = int!
business_license_info = {business_license_info}!
id_doc_type = string!
id_card_info = {id_card_info}?
id_doc_info = {id_doc_info}?
contact_info = {contact_info}!
account_info = {account_info}!
merchant_shortname = string?
qualifications = {qualifications}?
business_addition_pics = {business_addition_pics}?
business_addition_desc = string?
[types.business_license_info]
legal_person = string!
business_time = string!
wxa_business_license_copy = {wxa_business_license_copy}!
[types.wxa_business_license_copy]
name = string?
media_id = string?
pay_media_id = string?
[types.id_card_info]
id_card_name = string!
id_card_number = string!
id_card_valid_time = string!
wxa_id_card_copy = {wxa_id_card_copy}!
wxa_id_card_national = {wxa_id_card_national}!
[types.wxa_id_card_copy]
name = string?
media_id = string?
pay_media_id = string?
[types.wxa_id_card_national]
name = string?
media_id = string?
pay_media_id = string?
[types.id_doc_info]
id_doc_name = string!
id_doc_number = string!
doc_period_end = string!
wxa_id_doc_copy = {wxa_id_doc_copy}!
[types.wxa_id_doc_copy]
name = string?
media_id = string?
pay_media_id = string?
[types.contact_info]
contact_type = string!
contact_email = string!
mobile_phone = string!
[types.account_info]
bank_account_type = string!
account_name = string!
account_number = string!
account_bank = string!
bank_address_code = string!
bank_branch_id = string?
bank_name = string?
account_cert_info = {account_cert_info}?
[types.account_cert_info]
wxa_settlement_cert_pic = {wxa_settlement_cert_pic}!
wxa_relation_cert_pic = {wxa_relation_cert_pic}!
wxa_other_cert_pics = [{wxa_other_cert_pics}]!
[types.wxa_settlement_cert_pic]
name = string?
media_id = string?
pay_media_id = string?
[types.wxa_relation_cert_pic]
name = string?
media_id = string?
pay_media_id = string?
[types.wxa_other_cert_pics]
name = string?
media_id = string?
pay_media_id = string?
[types.qualifications]
pic_file_list = [{pic_file_list}]!
[types.pic_file_list]
name = string?
media_id = string?
pay_media_id = string?
[types.business_addition_pics]
pic_file_list = [{pic_file_list}]!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_wxpay.get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/wxpay/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "shop_wxpay",
            type_name: "Get",
            title: "Get the application for WeChat Pay and its state (获取支付资质审核状态)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/wxpay/wxpay_get.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
pay_req = {pay_req}
pay_resp = {pay_resp}
[types.pay_req]
out_request_no = string
organization_type = int
business_license_info = {business_license_info}
id_doc_type = string?
id_card_info = {id_card_info}?
id_doc_info = {id_doc_info}?
contact_info = {contact_info}
merchant_shortname = string?
need_account_info = bool
sales_scene_info = {sales_scene_info}?
[types.business_license_info]
legal_person = string
merchant_name = string
business_license_number = string
business_license_copy = string
[types.id_card_info]
id_card_name = string
id_card_number = string
id_card_valid_time = string
id_card_copy = string
id_card_national = string
[types.id_doc_info]
id_doc_name = string
id_doc_number = string
doc_period_end = string
id_doc_copy = string
[types.contact_info]
contact_type = string
contact_name = string
contact_id_card_number = string
contact_email = string
mobile_phone = string
[types.sales_scene_info]
store_name = string?
store_url = string?
mini_program_sub_appid = string?
[types.pay_resp]
out_request_no = string
applyment_id = int
applyment_state = string
applyment_state_desc = string
sub_mchid = string?
sign_state = string?
sign_url = string?
account_validation = {account_validation}?
legal_validation_url = string?
audit_detail = [{audit_detail}]?
[types.account_validation]
account_name = string
account_no = string?
pay_amount = int
destination_account_name = string
destination_account_number = string
destination_account_bank = string
city = string
remark = string
deadline = string  yyyy-MM-dd HH:mm:ss, China time
[types.audit_detail]
param_name = string
reject_reason = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_wxpay.get_info",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/wxpay/get_info",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "shop_wxpay",
            type_name: "GetInfo",
            title: "Get the pre-filled payment information (获取支付资质信息)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/wxpay/get_info.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
pay_req = {pay_req}
[types.pay_req]
organization_type = int
business_license_info = {business_license_info}
contact_info = {contact_info}
merchant_shortname = string?
sales_scene_info = {sales_scene_info}?
[types.business_license_info]
merchant_name = string
business_license_number = string
[types.contact_info]
contact_name = string
contact_id_card_number = string
mobile_phone = string
[types.sales_scene_info]
store_name = string?
store_url = string?
mini_program_sub_appid = string?
",
        },
    ),
];
