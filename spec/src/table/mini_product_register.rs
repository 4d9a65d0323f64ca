//! Generated from `spec/mini/product_register.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 4] = [
    Entry::new(
        Operation {
            name: "mini.product_register.check_audit_status",
            path: "/product/register/check_audit_status",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
wx_name = string!  WeChat id of the person who registers
[response]
data = {data}
[types.data]
register_status = int  0 registered, 1 agreement sent but not signed, 2 agreement not sent or expired
merchant_info_status = int  state of the entity information
acct_verify_status = int  state of the account verification
basic_info_status = int  state of the basic information
pay_sign_status = int  state of the WeChat Pay contract
audit_reject_reasons = string?  why the review was rejected
pay_audit_detail = {pay_audit_detail}?  what WeChat Pay rejected
legal_validation_url = string?  address at which the legal representative verifies
registered_appid = string?  app id of the new store
[types.pay_audit_detail]
param_name = string  name of the rejected field
reject_reason = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_register.register_shop",
            path: "/product/register/register_shop",
            ..Operation::usual(Product::Mini)
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
wx_name = string!  WeChat id of the person who registers
id_card_name = string!  name on the identity card
id_card_number = string!  identity card number
channel_id = int?  channel through which the store was registered
api_openstore_type = int!  1 whole store, 2 component only
auth_page_url = string?  authorization page of the third-party platform
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_register.submit_basic_info",
            path: "/product/register/submit_basicinfo",
            ..Operation::usual(Product::Mini)
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
appid = string? from app_id  app id of the store, needed when several stores are registered
name_info = {name_info}!
return_info = {return_info}!  address and mail for returned goods
[types.name_info]
nickname = string!  name of the store
abbr = string!  short name of the store
introduction = string!  description of the store
naming_other_stuff = [string]?  media ids of material that supports the name
[types.return_info]
mail = string!
address_info = {address_info}?
company_address = {company_address}?  address of the company
[types.address_info]
user_name = string!  name of the contact
province_name = string!  name of the province
city_name = string!  name of the city
county_name = string!  name of the district
detail_info = string!  street and number
national_code = int?  administrative code of the district
tel_number = string!  phone number
postal_code = string?  postcode
house_number = string?  house or room number
lng = float?  longitude in degrees
lat = float?  latitude in degrees
[types.company_address]
user_name = string!  name of the contact
province_name = string!  name of the province
city_name = string!  name of the city
county_name = string!  name of the district
detail_info = string!  street and number
national_code = int?  administrative code of the district
tel_number = string!  phone number
postal_code = string?  postcode
house_number = string?  house or room number
lng = float?  longitude in degrees
lat = float?  latitude in degrees
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_register.submit_merchant_info",
            path: "/product/register/submit_merchantinfo",
            ..Operation::usual(Product::Mini)
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
appid = string? from app_id  app id of the store, needed when several stores are registered
subject_type = int!  kind of the entity
merchant_shortname = string!  short name shown on payment pages
busi_license = {busi_license}?  business licence
organization_code_info = {organization_code_info}?
id_card_info = {id_card_info}!
super_administrator_info = {super_administrator_info}!  the administrator of the WeChat Pay account
special_qualification = {special_qualification}?  special permits of the line of business
supplementary_material = {supplementary_material}?  further material
supplementary_desc = string?  further explanation
settle_acct_info = {settle_acct_info}?  settlement account
applyment_version = int?
[types.busi_license]
license_type = int!  kind of the licence
registration_num = string!  registration number or unified social credit code
pic_file = {pic_file}!
merchant_name = string!  name of the merchant on the licence
legal_representative = string!  name of the legal representative
registered_addrs = string?  registered address
start_date = string!  first day of validity
end_date = string!  last day of validity
[types.pic_file]
media_id = string!  media id from the image upload
pay_media_id = string!  WeChat Pay media id from the image upload
[types.organization_code_info]
organization_code = string!  organization code
pic_file = {pic_file}!
start_date = string!  first day of validity
end_date = string!  last day of validity
[types.id_card_info]
portrait_pic_file = {portrait_pic_file}!  side of the identity card with the portrait
nation_pic_file = {nation_pic_file}!  side of the identity card with the emblem
id_card_name = string!  name on the identity card
id_card_number = string!  identity card number
address = string?
start_date = string!  first day of validity
end_date = string!  last day of validity
[types.portrait_pic_file]
media_id = string!  media id from the image upload
pay_media_id = string!  WeChat Pay media id from the image upload
[types.nation_pic_file]
media_id = string!  media id from the image upload
pay_media_id = string!  WeChat Pay media id from the image upload
[types.super_administrator_info]
type = int!
name = string!
id_card_number = string!  identity card number
phone = string!
mail = string!
contact_id_doc_type = string?  kind of the administrator's identity document
contact_id_doc_copy = {contact_id_doc_copy}?  front of the identity document
contact_id_doc_copy_back = {contact_id_doc_copy_back}?  back of the identity document
contact_id_doc_period_begin = string?  first day of validity
contact_id_doc_period_end = string?  last day of validity
business_authorization_letter = {business_authorization_letter}?  authorization letter, when the administrator is not the legal representative
[types.contact_id_doc_copy]
media_id = string!  media id from the image upload
pay_media_id = string!  WeChat Pay media id from the image upload
[types.contact_id_doc_copy_back]
media_id = string!  media id from the image upload
pay_media_id = string!  WeChat Pay media id from the image upload
[types.business_authorization_letter]
media_id = string!  media id from the image upload
pay_media_id = string!  WeChat Pay media id from the image upload
[types.special_qualification]
pic_file_list = [{pic_file_list}]!
[types.pic_file_list]
media_id = string!  media id from the image upload
pay_media_id = string!  WeChat Pay media id from the image upload
[types.supplementary_material]
pic_file_list = [{pic_file_list}]!
[types.settle_acct_info]
acct_type = int!  kind of the bank account
bank = string!
name = string!
bank_account_no = string!  number of the bank account
province_city_code = string!  code of the province and city of the branch
full_name = string?  full name of the branch
",
        },
    ),
];
