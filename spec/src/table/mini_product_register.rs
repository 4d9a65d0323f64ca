//! Generated from `spec/mini/product_register.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 4] = [
    Entry::new(
        Operation {
            name: "mini.product_register.check_audit_status",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/register/check_audit_status",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "product_register",
            type_name: "CheckAuditStatus",
            title: "Get the state of a store registration (异步状态查询)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/register/check_audit_status.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
wx_name = string!
[response]
data = {data}
[types.data]
register_status = int
merchant_info_status = int
acct_verify_status = int
basic_info_status = int
pay_sign_status = int
audit_reject_reasons = string?
pay_audit_detail = {pay_audit_detail}?
legal_validation_url = string?
registered_appid = string?
[types.pay_audit_detail]
param_name = string
reject_reason = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_register.register_shop",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/register/register_shop",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "product_register",
            type_name: "RegisterShop",
            title: "Register a store (注册小商店账号)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/register/register_shop.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
wx_name = string!
id_card_name = string!
id_card_number = string!
channel_id = int?
api_openstore_type = int!
auth_page_url = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_register.submit_basic_info",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/register/submit_basicinfo",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "product_register",
            type_name: "SubmitBasicInfo",
            title: "Submit basic information of a store (提交小商店基础信息)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/register/submit_basicinfo.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = string? from app_id
name_info = {name_info}!
return_info = {return_info}!
[types.name_info]
nickname = string!
abbr = string!
introduction = string!
naming_other_stuff = [string]?
[types.return_info]
mail = string!
address_info = {address_info}?
company_address = {company_address}?
[types.address_info]
user_name = string!
province_name = string!
city_name = string!
county_name = string!
detail_info = string!
national_code = int?
tel_number = string!
postal_code = string?
house_number = string?
lng = float?
lat = float?
[types.company_address]
user_name = string!
province_name = string!
city_name = string!
county_name = string!
detail_info = string!
national_code = int?
tel_number = string!
postal_code = string?
house_number = string?
lng = float?
lat = float?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_register.submit_merchant_info",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/register/submit_merchantinfo",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "product_register",
            type_name: "SubmitMerchantInfo",
            title: "Submit payment and entity information (提交支付资质)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/register/submit_merchantinfo.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = string? from app_id
subject_type = int!
merchant_shortname = string!
busi_license = {busi_license}?
organization_code_info = {organization_code_info}?
id_card_info = {id_card_info}!
super_administrator_info = {super_administrator_info}!
special_qualification = {special_qualification}?
supplementary_material = {supplementary_material}?
supplementary_desc = string?
settle_acct_info = {settle_acct_info}?
applyment_version = int?
[types.busi_license]
license_type = int!
registration_num = string!
pic_file = {pic_file}!
merchant_name = string!
legal_representative = string!
registered_addrs = string?
start_date = string!
end_date = string!
[types.pic_file]
media_id = string!
pay_media_id = string!
[types.organization_code_info]
organization_code = string!
pic_file = {pic_file}!
start_date = string!
end_date = string!
[types.id_card_info]
portrait_pic_file = {portrait_pic_file}!
nation_pic_file = {nation_pic_file}!
id_card_name = string!
id_card_number = string!
address = string?
start_date = string!
end_date = string!
[types.portrait_pic_file]
media_id = string!
pay_media_id = string!
[types.nation_pic_file]
media_id = string!
pay_media_id = string!
[types.super_administrator_info]
type = int!
name = string!
id_card_number = string!
phone = string!
mail = string!
contact_id_doc_type = string?
contact_id_doc_copy = {contact_id_doc_copy}?
contact_id_doc_copy_back = {contact_id_doc_copy_back}?
contact_id_doc_period_begin = string?
contact_id_doc_period_end = string?
business_authorization_letter = {business_authorization_letter}?
[types.contact_id_doc_copy]
media_id = string!
pay_media_id = string!
[types.contact_id_doc_copy_back]
media_id = string!
pay_media_id = string!
[types.business_authorization_letter]
media_id = string!
pay_media_id = string!
[types.special_qualification]
pic_file_list = [{pic_file_list}]!
[types.pic_file_list]
media_id = string!
pay_media_id = string!
[types.supplementary_material]
pic_file_list = [{pic_file_list}]!
[types.settle_acct_info]
acct_type = int!
bank = string!
name = string!
bank_account_no = string!
province_city_code = string!
full_name = string?
",
        },
    ),
];
