//! Generated from `spec/mini/shop_wxpay.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 3] = [
    Entry::new(
        Operation {
            name: "mini.shop_wxpay.apply",
            path: "/shop/wxpay/apply",
            ..Operation::usual(Product::Mini)
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
organization_type = int!  2 enterprise, 4 individual business, 3 public institution, 1708 other organization
business_license_info = {business_license_info}!
id_doc_type = string!  kind of the identity document, such as IDENTIFICATION_TYPE_MAINLAND_IDCARD
id_card_info = {id_card_info}?
id_doc_info = {id_doc_info}?
contact_info = {contact_info}!
account_info = {account_info}!
merchant_shortname = string?  short name shown on payment pages
qualifications = {qualifications}?  special permits of the line of business
business_addition_pics = {business_addition_pics}?  further images
business_addition_desc = string?  further explanation
[types.business_license_info]
legal_person = string!  name of the legal representative or operator
business_time = string!  period of validity of the licence
wxa_business_license_copy = {wxa_business_license_copy}!  image of the business licence
[types.wxa_business_license_copy]
name = string?  name of the file
media_id = string?  media id from the image upload
pay_media_id = string?  WeChat Pay media id from the image upload
[types.id_card_info]
id_card_name = string!  name on the identity card
id_card_number = string!  identity card number
id_card_valid_time = string!  last day of the identity card's validity
wxa_id_card_copy = {wxa_id_card_copy}!  image of the identity card's portrait side
wxa_id_card_national = {wxa_id_card_national}!  image of the identity card's emblem side
[types.wxa_id_card_copy]
name = string?  name of the file
media_id = string?  media id from the image upload
pay_media_id = string?  WeChat Pay media id from the image upload
[types.wxa_id_card_national]
name = string?  name of the file
media_id = string?  media id from the image upload
pay_media_id = string?  WeChat Pay media id from the image upload
[types.id_doc_info]
id_doc_name = string!  name on the identity document
id_doc_number = string!  number of the identity document
doc_period_end = string!  last day of the identity document's validity
wxa_id_doc_copy = {wxa_id_doc_copy}!  image of the identity document
[types.wxa_id_doc_copy]
name = string?  name of the file
media_id = string?  media id from the image upload
pay_media_id = string?  WeChat Pay media id from the image upload
[types.contact_info]
contact_type = string!  65 legal representative or operator, 66 person in charge
contact_email = string!  mail address of the administrator
mobile_phone = string!  mobile number of the administrator
[types.account_info]
bank_account_type = string!  74 corporate account, 75 personal account
account_name = string!  name of the account's holder
account_number = string!  number of the bank account
account_bank = string!  name of the bank as listed by WeChat Pay
bank_address_code = string!  code of the city of the branch
bank_branch_id = string?  id of the branch
bank_name = string?  full name of the bank with the branch
account_cert_info = {account_cert_info}?  proof for the settlement account
[types.account_cert_info]
wxa_settlement_cert_pic = {wxa_settlement_cert_pic}!  proof of settlement
wxa_relation_cert_pic = {wxa_relation_cert_pic}!  proof of relation
wxa_other_cert_pics = [{wxa_other_cert_pics}]!  other proof
[types.wxa_settlement_cert_pic]
name = string?  name of the file
media_id = string?  media id from the image upload
pay_media_id = string?  WeChat Pay media id from the image upload
[types.wxa_relation_cert_pic]
name = string?  name of the file
media_id = string?  media id from the image upload
pay_media_id = string?  WeChat Pay media id from the image upload
[types.wxa_other_cert_pics]
name = string?  name of the file
media_id = string?  media id from the image upload
pay_media_id = string?  WeChat Pay media id from the image upload
[types.qualifications]
pic_file_list = [{pic_file_list}]!
[types.pic_file_list]
name = string?  name of the file
media_id = string?  media id from the image upload
pay_media_id = string?  WeChat Pay media id from the image upload
[types.business_addition_pics]
pic_file_list = [{pic_file_list}]!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_wxpay.get",
            path: "/shop/wxpay/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
out_request_no = string  number of the application
organization_type = int  2 enterprise, 4 individual business, 3 public institution, 1708 other organization
business_license_info = {business_license_info}
id_doc_type = string?  kind of the identity document, such as IDENTIFICATION_TYPE_MAINLAND_IDCARD
id_card_info = {id_card_info}?
id_doc_info = {id_doc_info}?
contact_info = {contact_info}
merchant_shortname = string?  short name shown on payment pages
need_account_info = bool  whether a settlement account must be given
sales_scene_info = {sales_scene_info}?
[types.business_license_info]
legal_person = string  name of the legal representative or operator
merchant_name = string  name of the merchant on the licence
business_license_number = string  number of the business licence
business_license_copy = string  image of the business licence
[types.id_card_info]
id_card_name = string  name on the identity card
id_card_number = string  identity card number
id_card_valid_time = string  last day of the identity card's validity
id_card_copy = string  image of the identity card's portrait side
id_card_national = string  image of the identity card's emblem side
[types.id_doc_info]
id_doc_name = string  name on the identity document
id_doc_number = string  number of the identity document
doc_period_end = string  last day of the identity document's validity
id_doc_copy = string  image of the identity document
[types.contact_info]
contact_type = string  65 legal representative or operator, 66 person in charge
contact_name = string  name of the administrator
contact_id_card_number = string  identity card number of the administrator
contact_email = string  mail address of the administrator
mobile_phone = string  mobile number of the administrator
[types.sales_scene_info]
store_name = string?  name of the shop
store_url = string?  address of the shop
mini_program_sub_appid = string?  app id of the mini program
[types.pay_resp]
out_request_no = string  number of the application
applyment_id = int  WeChat Pay's number of the application
applyment_state = string  CHECKING, ACCOUNT_NEED_VERIFY, AUDITING, REJECTED, NEED_SIGN, FINISH or FROZEN
applyment_state_desc = string  the state in words
sub_mchid = string?  number of the sub-merchant, once opened
sign_state = string?  UNSIGNED, SIGNED or NOT_SIGNABLE
sign_url = string?  address at which the contract is signed
account_validation = {account_validation}?  transfer that verifies the account
legal_validation_url = string?  address at which the legal representative verifies
audit_detail = [{audit_detail}]?  rejected fields
[types.account_validation]
account_name = string  name of the account's holder
account_no = string?  number of the bank account
pay_amount = int  fen to transfer
destination_account_name = string  name of the account to transfer to
destination_account_number = string  number of the account to transfer to
destination_account_bank = string  bank of the account to transfer to
city = string  city of the account to transfer to
remark = string  note to give with the transfer
deadline = string  until when the transfer must be made
[types.audit_detail]
param_name = string  name of the rejected field
reject_reason = string  why it was rejected
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_wxpay.get_info",
            path: "/shop/wxpay/get_info",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
organization_type = int  2 enterprise, 4 individual business, 3 public institution, 1708 other organization
business_license_info = {business_license_info}
contact_info = {contact_info}
merchant_shortname = string?  short name shown on payment pages
sales_scene_info = {sales_scene_info}?
[types.business_license_info]
merchant_name = string  name of the merchant on the licence
business_license_number = string  number of the business licence
[types.contact_info]
contact_name = string  name of the administrator
contact_id_card_number = string  identity card number of the administrator
mobile_phone = string  mobile number of the administrator
[types.sales_scene_info]
store_name = string?  name of the shop
store_url = string?  address of the shop
mini_program_sub_appid = string?  app id of the mini program
",
        },
    ),
];
