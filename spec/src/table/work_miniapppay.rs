//! Generated from `spec/work/miniapppay.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 10] = [
    Entry::new(
        Operation {
            name: "work.miniapppay.apply_mch",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/miniapppay/apply_mch",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "miniapppay",
            type_name: "ApplyMch",
            title: "Apply for a merchant account (提交创建对外收款账户的申请单)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98973"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
out_request_no = string!
organization_type = int!
business_license_info = {business_license_info}!
finance_institution_info = {finance_institution_info}?
merchant_short_name = string!
id_card_info = {id_card_info}!
owner = bool?
ubo_info = {ubo_info}?
contact_info = {contact_info}!
account_info = {account_info}!
business_id = int!
qualifications = {qualifications}?
business_addition_pics = {business_addition_pics}?
userid = string?
[response]
error_description = string?
[types.business_license_info]
cert_type = int!
business_license_copy_open_wx_pay_media_id = string!
business_license_number = string!
merchant_name = string!
legal_person = string!
company_address = string?
business_time_begin_time = string?
business_time_end_time = string?
[types.finance_institution_info]
finance_type = string!
finance_license_pics_open_wx_pay_media_id = [string]!
[types.id_card_info]
id_doc_type = int!
id_card_copy_open_wx_pay_media_id = string!
id_card_national_open_wx_pay_media_id = string!
id_card_name = string!
id_card_number = string!
id_card_address = string?
id_card_valid_time_begin = string!
id_card_valid_time = string!
[types.ubo_info]
id_doc_type = int!
id_card_copy_open_wx_pay_media_id = string!
id_card_national_open_wx_pay_media_id = string!
id_card_name = string!
id_card_number = string!
id_card_address = string?
id_card_valid_time_begin = string!
id_card_valid_time = string!
[types.contact_info]
contact_type = string!
business_authorization_letter_open_wx_pay_media_id = string?
contact_info = {contact_info_contact_info}!
mobile_phone = string?
contact_email = string?
[types.contact_info_contact_info]
id_doc_type = int!
id_card_copy_open_wx_pay_media_id = string!
id_card_national_open_wx_pay_media_id = string!
id_card_name = string!
id_card_number = string!
id_card_address = string?
id_card_valid_time_begin = string!
id_card_valid_time = string!
[types.account_info]
bank_account_type = int?
account_bank = string!
account_name = string!
account_number = string!
bank_address_code = string!
bank_name = string?
bank_card_supplement = {bank_card_supplement}?
[types.bank_card_supplement]
settlement_certificate_open_wx_pay_media_id = string?
relationship_certificate_open_wx_pay_media_id = string?
other_certificate_open_wx_pay_media_id = [string]?
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
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/miniapppay/close_order",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
mchid = string!
out_trade_no = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.miniapppay.create_order",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/miniapppay/create_order",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "miniapppay",
            type_name: "CreateOrder",
            title: "Place an order (下单)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97322"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = string!
mchid = string!
out_trade_no = string!
description = string!
scenekey = string?
amount = {amount_2}!
payer = {payer}!
time_expire = string?  RFC 3339 time
attach = string?
goods_tag = string?
scene_info = {scene_info}!
detail = {detail}?
[response]
prepay_id = string
[types.amount_2]
total = int!
currency = string! default CNY
[types.payer]
openid = string!
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
cost_price = int?
invoice_id = string?
goods_detail = [{goods_detail}]?
[types.goods_detail]
merchant_goods_id = string!
wechatpay_goods_id = string?
goods_name = string?
quantity = int!
unit_price = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.miniapppay.get_applyment_status",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/miniapppay/get_applyment_status",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
out_request_no = string!
[response]
status = {status}
apply_state = int
real_sign_state = int
reject_reason = string?
[types.status]
applyment_state = string
applyment_state_desc = string
sign_state = string
sign_url = string?
audit_detail = [{audit_detail}]?
account_validation = {account_validation}?
sub_mchid = string?
legal_validation_url = string?
[types.audit_detail]
param_name = string
reject_reason = string?
[types.account_validation]
account_name = string
account_no = string
destination_account_bank = string
destination_account_name = string
destination_account_number = string
pay_amount = int
remark = string
deadline = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.miniapppay.get_bill",
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
            path: "/cgi-bin/miniapppay/get_bill",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "miniapppay",
            type_name: "GetBill",
            title: "Get the download address of a bill (交易账单申请)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98115"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
mchid = string!
bill_date = string!
bill_type = string?
tar_type = string?
[response]
hash_type = string
hash_value = string
download_url = string
auth = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.miniapppay.get_order",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/miniapppay/get_order",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
mchid = string!
out_trade_no = string!
[response]
mchid = string
out_trade_no = string
transaction_id = string?
trade_type = string?
trade_state = string
trade_state_desc = string
bank_type = string?
attach = string?
success_time = string?  RFC 3339 time
payer = {payer}?
amount = {answer_amount}?
scene_info = {scene_info}?
promotion_detail = [{answer_promotion_detail}]?
[types.payer]
openid = string
[types.answer_amount]
total = int
currency = string?
payer_total = int?
payer_currency = string?
[types.scene_info]
device_id = string?
[types.answer_promotion_detail]
coupon_id = string
name = string?
scope = string
type = string
amount = int
stock_id = string?
wechatpay_contribute = int?
merchant_contribute = int?
other_contribute = int?
currency = string?
goods_detail = [{goods_detail}]?
[types.goods_detail]
goods_id = string
quantity = int
unit_price = int
discount_amount = int
goods_remark = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.miniapppay.get_refund_detail",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/miniapppay/get_refund_detail",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
mchid = string!
out_refund_no = string!
[response]
refund_id = string?
out_refund_no = string
transaction_id = string?
out_trade_no = string
channel = string
user_received_account = string
status = string
success_time = string?  RFC 3339 time
create_time = string  RFC 3339 time
amount = {amount}
promotion_detail = [{promotion_detail}]?
[types.amount]
refund = int
currency = string
payer_refund = int?
discount_refund = int?
[types.promotion_detail]
promotion_id = string
scope = string
type = string
amount = int
refund_amount = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.miniapppay.get_sign",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/miniapppay/get_sign",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
appid = string!
prepay_id = string!
sign_type = string! default RSA
nonce = string?
timestamp = int?  Unix seconds
[response]
pay_sign = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.miniapppay.refund",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/miniapppay/refund",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "miniapppay",
            type_name: "Refund",
            title: "Ask for a refund (申请退款)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97333"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = string!
mchid = string!
out_trade_no = string!
out_refund_no = string!
reason = string?
funds_account = string?
amount = {amount_2}!
[response]
out_refund_no = string
amount = {amount}
promotion_detail = [{promotion_detail}]?
[types.amount_2]
total = int!
refund = int!
currency = string! default CNY
[types.amount]
refund = int
currency = string
payer_refund = int?
discount_refund = int?
[types.promotion_detail]
promotion_id = string
scope = string
type = string
amount = int
refund_amount = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.miniapppay.upload_image",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/miniapppay/upload_image",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Multipart { files: &["media"] },
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
open_wx_pay_media_id = string
",
        },
    ),
];
