//! Generated from `spec/work/miniapppay.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 10] = [
    Entry::new(
        Operation {
            name: "work.miniapppay.apply_mch",
            path: "/cgi-bin/miniapppay/apply_mch",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "miniapppay",
            type_name: "ApplyMch",
            title: "Apply for a merchant account (提交创建对外收款账户的申请单)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98973"],
            note: "Asynchronous: poll get_applyment_status.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
out_request_no = string!  the caller's number of the application
organization_type = int!
business_license_info = {business_license_info}!
finance_institution_info = {finance_institution_info}?
merchant_short_name = string!
id_card_info = {id_card_info}!  legal person
owner = bool?  whether the legal person is the beneficial owner
ubo_info = {ubo_info}?  beneficial owner
contact_info = {contact_info}!  administrator of the account
account_info = {account_info}!  bank account for settlement
business_id = int!
qualifications = {qualifications}?
business_addition_pics = {business_addition_pics}?
userid = string?
[response]
error_description = string?
[types.business_license_info]
cert_type = int!
business_license_copy_open_wx_pay_media_id = string!  from uploading an image
business_license_number = string!
merchant_name = string!
legal_person = string!
company_address = string?
business_time_begin_time = string?  yyyy-MM-dd; an open end is written 长期
business_time_end_time = string?  yyyy-MM-dd; an open end is written 长期
[types.finance_institution_info]
finance_type = string!
finance_license_pics_open_wx_pay_media_id = [string]!  from uploading an image
[types.id_card_info]
id_doc_type = int!
id_card_copy_open_wx_pay_media_id = string!  from uploading an image
id_card_national_open_wx_pay_media_id = string!  from uploading an image
id_card_name = string!
id_card_number = string!
id_card_address = string?
id_card_valid_time_begin = string!  yyyy-MM-dd; an open end is written 长期
id_card_valid_time = string!  yyyy-MM-dd; an open end is written 长期
[types.ubo_info]
id_doc_type = int!
id_card_copy_open_wx_pay_media_id = string!  from uploading an image
id_card_national_open_wx_pay_media_id = string!  from uploading an image
id_card_name = string!
id_card_number = string!
id_card_address = string?
id_card_valid_time_begin = string!  yyyy-MM-dd; an open end is written 长期
id_card_valid_time = string!  yyyy-MM-dd; an open end is written 长期
[types.contact_info]
contact_type = string!
business_authorization_letter_open_wx_pay_media_id = string?  from uploading an image
contact_info = {contact_info_contact_info}!  administrator of the account
mobile_phone = string?
contact_email = string?
[types.contact_info_contact_info]
id_doc_type = int!
id_card_copy_open_wx_pay_media_id = string!  from uploading an image
id_card_national_open_wx_pay_media_id = string!  from uploading an image
id_card_name = string!
id_card_number = string!
id_card_address = string?
id_card_valid_time_begin = string!  yyyy-MM-dd; an open end is written 长期
id_card_valid_time = string!  yyyy-MM-dd; an open end is written 长期
[types.account_info]
bank_account_type = int?
account_bank = string!
account_name = string!
account_number = string!
bank_address_code = string!
bank_name = string?
bank_card_supplement = {bank_card_supplement}?
[types.bank_card_supplement]
settlement_certificate_open_wx_pay_media_id = string?  from uploading an image
relationship_certificate_open_wx_pay_media_id = string?  from uploading an image
other_certificate_open_wx_pay_media_id = [string]?  from uploading an image
[types.qualifications]
id = [string]!
[types.business_addition_pics]
id = [string]!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.miniapppay.close_order",
            path: "/cgi-bin/miniapppay/close_order",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "miniapppay",
            type_name: "CloseOrder",
            title: "Close an order (关闭订单)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97324"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
mchid = string!  merchant account
out_trade_no = string!  the caller's order number, unique for the merchant
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.miniapppay.create_order",
            path: "/cgi-bin/miniapppay/create_order",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "miniapppay",
            type_name: "CreateOrder",
            title: "Place an order (下单)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97322"],
            note: "Answers a prepay_id: get_sign then gives the signature that the mini program needs.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = string!  mini program
mchid = string!  merchant account
out_trade_no = string!  the caller's order number, unique for the merchant
description = string!
scenekey = string?
amount = {amount_2}!
payer = {payer}!
time_expire = string?  RFC 3339
attach = string?  the caller's own data, comes back later
goods_tag = string?
scene_info = {scene_info}!
detail = {detail}?
[response]
prepay_id = string  for starting the payment; valid two hours
[types.amount_2]
total = int!  fen
currency = string! default CNY  CNY
[types.payer]
openid = string!  payer in the mini program
[types.scene_info]
payer_client_ip = string!
device_id = string?
store_info = {store_info}?
[types.store_info]
id = string!
name = string?
area_code = string?
address = string?
[types.detail]
cost_price = int?  fen
invoice_id = string?
goods_detail = [{goods_detail}]?  goods of the order
[types.goods_detail]
merchant_goods_id = string!
wechatpay_goods_id = string?
goods_name = string?
quantity = int!
unit_price = int!  fen
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.miniapppay.get_applyment_status",
            path: "/cgi-bin/miniapppay/get_applyment_status",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "miniapppay",
            type_name: "GetApplymentStatus",
            title: "Get the state of a merchant application (查询申请单状态)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98974"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
out_request_no = string!  the caller's number of the application
[response]
status = {status}
apply_state = int
real_sign_state = int
reject_reason = string?  why it was refused
[types.status]
applyment_state = string
applyment_state_desc = string
sign_state = string
sign_url = string?  address where the contract is signed
audit_detail = [{audit_detail}]?
account_validation = {account_validation}?  transfer that proves the bank account
sub_mchid = string?  merchant account
legal_validation_url = string?  address where the legal person confirms
[types.audit_detail]
param_name = string
reject_reason = string?  why it was refused
[types.account_validation]
account_name = string
account_no = string
destination_account_bank = string
destination_account_name = string
destination_account_number = string
pay_amount = int  fen
remark = string
deadline = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.miniapppay.get_bill",
            path: "/cgi-bin/miniapppay/get_bill",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "miniapppay",
            type_name: "GetBill",
            title: "Get the download address of a bill (交易账单申请)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98115"],
            note: "Answers an address: download it with the given auth.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
mchid = string!  merchant account
bill_date = string!  yyyy-MM-dd
bill_type = string?  ALL, SUCCESS or REFUND
tar_type = string?  GZIP for a packed file
[response]
hash_type = string  SHA1
hash_value = string  hash of the bill before packing
download_url = string
auth = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.miniapppay.get_order",
            path: "/cgi-bin/miniapppay/get_order",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "miniapppay",
            type_name: "GetOrder",
            title: "Get an order (查询订单)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97323"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
mchid = string!  merchant account
out_trade_no = string!  the caller's order number, unique for the merchant
[response]
mchid = string  merchant account
out_trade_no = string  the caller's order number, unique for the merchant
transaction_id = string?  order in WeChat Pay
trade_type = string?
trade_state = string  SUCCESS, REFUND, NOTPAY, CLOSED and others
trade_state_desc = string
bank_type = string?
attach = string?  the caller's own data, comes back later
success_time = string?  RFC 3339
payer = {payer}?
amount = {answer_amount}?
scene_info = {scene_info}?
promotion_detail = [{answer_promotion_detail}]?  discounts used
[types.payer]
openid = string  payer in the mini program
[types.answer_amount]
total = int  fen
currency = string?  CNY
payer_total = int?  fen
payer_currency = string?  CNY
[types.scene_info]
device_id = string?
[types.answer_promotion_detail]
coupon_id = string
name = string?
scope = string  GLOBAL whole order, SINGLE some goods
type = string
amount = int
stock_id = string?
wechatpay_contribute = int?  fen
merchant_contribute = int?  fen
other_contribute = int?  fen
currency = string?  CNY
goods_detail = [{goods_detail}]?  goods of the order
[types.goods_detail]
goods_id = string
quantity = int
unit_price = int  fen
discount_amount = int  fen
goods_remark = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.miniapppay.get_refund_detail",
            path: "/cgi-bin/miniapppay/get_refund_detail",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "miniapppay",
            type_name: "GetRefundDetail",
            title: "Get a refund (查询退款)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97352"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
mchid = string!  merchant account
out_refund_no = string!  the caller's refund number, unique for the merchant
[response]
refund_id = string?  refund in WeChat Pay
out_refund_no = string  the caller's refund number, unique for the merchant
transaction_id = string?  order in WeChat Pay
out_trade_no = string  the caller's order number, unique for the merchant
channel = string  ORIGINAL, BALANCE, OTHER_BALANCE or OTHER_BANKCARD
user_received_account = string
status = string  SUCCESS, CLOSED, PROCESSING or ABNORMAL
success_time = string?  RFC 3339
create_time = string  RFC 3339
amount = {amount}
promotion_detail = [{promotion_detail}]?  discounts used
[types.amount]
refund = int  fen
currency = string  CNY
payer_refund = int?  fen
discount_refund = int?  fen
[types.promotion_detail]
promotion_id = string
scope = string  GLOBAL whole order, SINGLE some goods
type = string
amount = int
refund_amount = int  fen
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.miniapppay.get_sign",
            path: "/cgi-bin/miniapppay/get_sign",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "miniapppay",
            type_name: "GetSign",
            title: "Sign the parameters of a payment (获取支付签名)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98130"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = string!  mini program
prepay_id = string!  for starting the payment; valid two hours
sign_type = string! default RSA  RSA
nonce = string?
timestamp = int?  Unix seconds
[response]
pay_sign = string  signature for starting the payment
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.miniapppay.refund",
            path: "/cgi-bin/miniapppay/refund",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "miniapppay",
            type_name: "Refund",
            title: "Ask for a refund (申请退款)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97333"],
            note: "Asynchronous: look at get_refund_detail for the outcome.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = string!  mini program
mchid = string!  merchant account
out_trade_no = string!  the caller's order number, unique for the merchant
out_refund_no = string!  the caller's refund number, unique for the merchant
reason = string?
funds_account = string?
amount = {amount_2}!
[response]
out_refund_no = string  the caller's refund number, unique for the merchant
amount = {amount}
promotion_detail = [{promotion_detail}]?  discounts used
[types.amount_2]
total = int!  fen
refund = int!  fen
currency = string! default CNY  CNY
[types.amount]
refund = int  fen
currency = string  CNY
payer_refund = int?  fen
discount_refund = int?  fen
[types.promotion_detail]
promotion_id = string
scope = string  GLOBAL whole order, SINGLE some goods
type = string
amount = int
refund_amount = int  fen
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.miniapppay.upload_image",
            path: "/cgi-bin/miniapppay/upload_image",
            body: BodyKind::Multipart { files: &["media"] },
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "miniapppay",
            type_name: "UploadImage",
            title: "Upload an image for a merchant application (提交图片)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98972"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[files]
media = file!
[response]
open_wx_pay_media_id = string  picture for an application
",
        },
    ),
];
