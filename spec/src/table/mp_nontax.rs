//! Generated from `spec/mp/nontax.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, Operation, Product};

pub(super) static ENTRIES: [Entry; 17] = [
    Entry::new(
        Operation {
            name: "mp.nontax.create_bill_card",
            path: "/nontax/createbillcard",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "nontax",
            type_name: "CreateBillCard",
            title: "Create a fiscal e-bill template (创建财政电子票据模板)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/Nontax_Bill/API_list.html#3.2",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
invoice_info = {invoice_info}!
[response]
card_id = string  bill card template
[types.invoice_info]
base_info = {base_info}!
payee = string!  who issues the bill, shown on the card
[types.base_info]
logo_url = string!  link to a picture uploaded to WeChat
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.nontax.download_bill",
            path: "/nontax/downloadbill",
            answer: AnswerKind::Binary,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "nontax",
            type_name: "DownloadBill",
            title: "Download the statement of payments (下载缴费对账单)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/API_document.html#6.1.5",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = string? from app_id  of the account of the authority
mch_id = string?  merchant number to settle to, one of those bound to the bank; chosen by WeChat if left out
bill_date = string!  yyyyMMdd
bill_type = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.nontax.get_bill_auth_url",
            path: "/nontax/getbillauthurl",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "nontax",
            type_name: "GetBillAuthUrl",
            title: "Get the link of the fiscal e-bill authorization page (获取授权页链接)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/Nontax_Bill/API_list.html#2.2",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  order's id at the billing platform, unique
s_pappid = string!  identifier of the billing platform, from the link of the platform
money = int!  in fen
timestamp = int?  Unix seconds
source = string!
redirect_url = string?  page opened after the authorization
ticket = secret!  api ticket of type wx_card
[response]
auth_url = string  page on which the user authorizes
expire_time = int  seconds until the link expires
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.nontax.get_order",
            path: "/nontax/getorder",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "nontax",
            type_name: "GetOrder",
            title: "Get a payment order (获取缴费订单详情)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/API_document.html#6.1.3",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = string? from app_id  of the account of the authority
service_id = int?  id of the service at the non-tax platform
order_id = string!  order's id at the non-tax platform
[response]
order_id = string  order's id at the non-tax platform
appid = string from app_id  of the account of the authority
openid = string  user's openid
desc = string  name of the service, shown to the user
fee_type = int  1 yuan, 2 US dollars
fee = int  in fen
status = int  1 unpaid, 3 or 4 paid, 5 refunded, 6 refunding, 12 closed after the time limit; a partial refund does not change it
trans_id = string?  WeChat Pay transaction id
bank_id = string?  bank's id at the non-tax platform; one of the banks set up if left out
bank_name = string?
bank_account = string?  account to which the money is allotted, if allotment is used
refund_out_id = string?  caller's refund number, unique
refund_order_id = string?  refund's id at the non-tax platform
refund_reason = string?
refund_finish_time = int?  Unix seconds
partial_refund_info = [{partial_refund_info}]?  refunds of parts of the amount
order_no = string?  authority's order number; needed if payment_notice_no is empty
department_code = string?  code of the collecting unit (执收单位)
department_name = string  name of the collecting unit (执收单位)
payment_notice_type = int?  1 ordinary notice, 2 notice of a penalty
payment_notice_no = string?  number of the payment notice; needed if order_no is empty
payment_info_source = int  who supplied the amount due: 1 the finance department, 2 the authority
bill_type_code = string?  code of the kind of bill
bill_no = string?  number of the bill
region_code = string  administrative division code
scene = string?  biz official account, ctiyservice city services, miniprogram mini program, offline offline QR code, pc PC, app application, other others
items = [{items_answer}]  parts of the payment
notify_history = [{notify_history}]  notifications of the payment
pay_finish_time = int?  Unix seconds
create_time = int  Unix seconds
[types.partial_refund_info]
refund_out_id = string  caller's refund number, unique
refund_order_id = string  refund's id at the non-tax platform
refund_fee = int  in fen
refund_reason = string
refund_status = string
refund_finish_time = int?  Unix seconds
[types.items_answer]
no = int  number of the part
item_id = string  code of the item of charge
item_name = string  name of the item of charge
overdue = int?  in fen
penalty = int?  in fen
fee = int  in fen
[types.notify_history]
appid = string  of the account of the authority
name = string
notify_detail = [{notify_detail}]  attempts to notify
notify_cnt = int  number of notifications
[types.notify_detail]
errcode = int
errmsg = string?
ret = int
ret_errmsg = string?
url = string?
wxnontaxstr = string  random text that identifies the notification
status = int
cost_time = int  milliseconds
notify_time = int  Unix seconds
third_resp = string?  answer of the system notified
third_resp_data = string?  answer of the system notified
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.nontax.get_order_list",
            path: "/nontax/getorderlist",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "nontax",
            type_name: "GetOrderList",
            title: "List payment orders (获取缴费订单列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/API_document.html#6.1.9",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = string? from app_id  of the account of the authority
order_no = string?  authority's order number; needed if payment_notice_no is empty
payment_notice_no = string?  number of the payment notice; needed if order_no is empty
department_code = string!  code of the collecting unit (执收单位)
region_code = string!  administrative division code
[response]
order_id_list = [string]  orders placed
paid_order_id = string?  order that was paid
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.nontax.get_real_name",
            path: "/nontax/getrealname",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "nontax",
            type_name: "GetRealName",
            title: "Get a user's real-name information (获取实名信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/API_document.html#9.3",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
wx_realname_token = string!  from the real-name authorization page
[response]
key_encrypt_type = string  how it is encrypted
key = string  key of the data, encrypted
data_encrypt_type = string  how it is encrypted
data = string  real-name data, encrypted
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.nontax.insert_bill",
            path: "/nontax/insertbill",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "nontax",
            type_name: "InsertBill",
            title: "Insert a fiscal e-bill into a user's card wallet (将财政电子票据添加到用户微信卡包)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/Nontax_Bill/API_list.html#3.5",
            ],
            note: "The order must have been authorized by the user.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  order's id at the billing platform, unique
appid = string? from app_id  of the account of the authority
card_id = string!  bill card template
card_ext = {card_ext}!  bill data
[response]
code = string  code of the bill card
openid = string  user's openid
[types.card_ext]
user_card = {user_card}!
[types.user_card]
invoice_user_data = {invoice_user_data}!  the bill
[types.invoice_user_data]
title = string!
fee = int!  in fen
billing_no = string!  number of the bill
billing_code = string!  code of the bill
billing_time = int!  date of the bill, Unix seconds
s_pdf_media_id = string!  id of the uploaded PDF
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.nontax.micropay",
            path: "/nontax/micropay",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "nontax",
            type_name: "Micropay",
            title: "Collect a payment by payment code (提交刷卡支付)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/API_document.html#6.1.9",
            ],
            note: "If the user has to enter a password, call again every ten seconds or so until the payment succeeds, fails or times out.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = string? from app_id  of the account of the authority
bank_id = string?  bank's id at the non-tax platform; one of the banks set up if left out
bank_account = string?  account to which the money is allotted, if allotment is used
mch_id = string?  merchant number to settle to, one of those bound to the bank; chosen by WeChat if left out
desc = string!  name of the service, shown to the user
fee = int!  in fen
order_no = string?  authority's order number; needed if payment_notice_no is empty
payment_notice_type = int?  1 ordinary notice, 2 notice of a penalty
payment_notice_no = string?  number of the payment notice; needed if order_no is empty
payment_notice_create_time = int!  Unix seconds
payment_expire_date = string!  last day of payment, yyyyMMdd
user_name = string?  name of the payer
department_code = string!  code of the collecting unit (执收单位)
department_name = string!  name of the collecting unit (执收单位)
region_code = string!  administrative division code
auth_code = string!  code on the user's payment screen
items = [{items}]!  parts of the payment
[response]
order_id = string  order's id at the non-tax platform
[types.items]
no = int!  number of the part
item_id = string!  code of the item of charge
item_name = string!  name of the item of charge
overdue = int?  in fen
penalty = int?  in fen
fee = int!  in fen
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.nontax.mock_notification",
            path: "/nontax/mocknotification",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "nontax",
            type_name: "MockNotification",
            title: "Simulate a payment notification (测试支付结果通知)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/API_document.html#6.1.7",
            ],
            note: "For tests of the caller's own system.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = string? from app_id  of the account of the authority
url = string!  address to test
version = int! default 1  version of the protocol
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.nontax.mock_query_fee",
            path: "/nontax/mockqueryfee",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "nontax",
            type_name: "MockQueryFee",
            title: "Simulate a query of the amount due (测试查询应收信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/API_document.html#6.1.8",
            ],
            note: "For tests of the caller's own system.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = string? from app_id  of the account of the authority
url = string!  address to test
version = int! default 1  version of the protocol
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.nontax.notifyinconsistentorder",
            path: "/nontax/notifyinconsistentorder",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "nontax",
            type_name: "Notifyinconsistentorder",
            title: "Report an inconsistent order (通知不一致订单)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/API_document.html#6.1.6",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = string? from app_id  of the account of the authority
order_id = string?  order's id at the non-tax platform
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.nontax.query_fee",
            path: "/nontax/queryfee",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "nontax",
            type_name: "QueryFee",
            title: "Query the amount due (查询应收信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/API_document.html#6.1.1",
            ],
            note: "Asks the system of the authority or the finance department through the platform.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = string? from app_id  of the account of the authority
service_id = int?  id of the service at the non-tax platform
bank_id = string?  bank's id at the non-tax platform; one of the banks set up if left out
payment_notice_type = int?  1 ordinary notice, 2 notice of a penalty
payment_notice_no = string!  number of the payment notice; needed if order_no is empty
department_code = string!  code of the collecting unit (执收单位)
region_code = string!  administrative division code
[response]
fee = int  in fen
user_name = string?  name of the payer
department_code = string?  code of the collecting unit (执收单位)
department_name = string  name of the collecting unit (执收单位)
payment_notice_type = int?  1 ordinary notice, 2 notice of a penalty
payment_notice_no = string  number of the payment notice; needed if order_no is empty
payment_notice_create_time = int  Unix seconds
payment_expire_date = int?  last day of payment, yyyyMMdd
region_code = string  administrative division code
items = [{items_answer}]  parts of the payment
[types.items_answer]
no = int  number of the part
item_id = string  code of the item of charge
item_name = string  name of the item of charge
overdue = int?  in fen
penalty = int?  in fen
fee = int  in fen
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.nontax.refund",
            path: "/nontax/refund",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "nontax",
            type_name: "Refund",
            title: "Refund a payment (申请退款)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/API_document.html#6.1.4",
            ],
            note: "The same refund_out_id does not refund twice.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = string? from app_id  of the account of the authority
order_id = string!  order's id at the non-tax platform
reason = string!
refund_fee = int?  in fen; the whole amount if left out
refund_out_id = string?  caller's refund number, unique
[response]
refund_order_id = string  refund's id at the non-tax platform
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.nontax.unified_order",
            path: "/nontax/unifiedorder",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "nontax",
            type_name: "UnifiedOrder",
            title: "Place a payment order (缴费支付下单)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/API_document.html#6.1.2",
            ],
            note: "One of order_no and payment_notice_no is needed.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = string? from app_id  of the account of the authority
service_id = int?  id of the service at the non-tax platform
trade_type = string?  MWEB for web pages outside of WeChat
bank_id = string?  bank's id at the non-tax platform; one of the banks set up if left out
bank_account = string?  account to which the money is allotted, if allotment is used
mch_id = string?  merchant number to settle to, one of those bound to the bank; chosen by WeChat if left out
openid = string?  user's openid; not needed with trade_type MWEB
app_appid = string?  appid of the application that pays
desc = string!  name of the service, shown to the user
fee = int!  in fen
return_url = string?  page opened after the payment; not needed in mini programs
ip = string!  user's IP
order_no = string?  authority's order number; needed if payment_notice_no is empty
payment_notice_type = int?  1 ordinary notice, 2 notice of a penalty
payment_notice_no = string?  number of the payment notice; needed if order_no is empty
payment_notice_create_time = int!  Unix seconds
payment_expire_date = string!  last day of payment, yyyyMMdd
user_name = string?  name of the payer
department_code = string!  code of the collecting unit (执收单位)
department_name = string!  name of the collecting unit (执收单位)
region_code = string!  administrative division code
scene = string!  biz official account, ctiyservice city services, miniprogram mini program, offline offline QR code, pc PC, app application, other others
items = [{items}]!  parts of the payment
auto_call_pay = bool?  whether the page calls the payment by itself
[response]
order_id = string  order's id at the non-tax platform
pay_url = string?  page on which the user pays
miniprogram = {miniprogram}?  mini program in which the user pays
[types.items]
no = int!  number of the part
item_id = string!  code of the item of charge
item_name = string!  name of the item of charge
overdue = int?  in fen
penalty = int?  in fen
fee = int!  in fen
[types.miniprogram]
appid = string  of the account of the authority
pagepath = string
query_string = string
business_type = string  for opening the payment mini program
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.nontax.vehicle_entrance_notify",
            path: "/nontax/vehicle/entrancenotify",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "nontax",
            type_name: "VehicleEntranceNotify",
            title: "Report that a vehicle entered (车辆入场通知)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/Non-tax_driver_platform.html#2.2",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = string?  of the account of the authority
bank_id = string?  bank's id at the non-tax platform; one of the banks set up if left out
bank_account = string?  account to which the money is allotted, if allotment is used
mch_id = string?  merchant number to settle to, one of those bound to the bank; chosen by WeChat if left out
region_code = string!  administrative division code
trade_scene = string!  such as PARKING
scene_info = {scene_info}!  by trade_scene
[response]
user_state = string  whether fees can be deducted for the user
[types.scene_info]
start_time = int!  Unix seconds
plate_number = string!  number plate
car_type = string?
notify_url = string?  where changes of the state are sent
parking_name = string?  name of the car park
openid = string?  user's openid
free_time = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.nontax.vehicle_pay_apply",
            path: "/nontax/vehicle/payapply",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "nontax",
            type_name: "VehiclePayApply",
            title: "Apply for a vehicle's fee deduction (申请扣款)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/Non-tax_driver_platform.html#2.3",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = string?  of the account of the authority
bank_id = string?  bank's id at the non-tax platform; one of the banks set up if left out
bank_account = string?  account to which the money is allotted, if allotment is used
mch_id = string?  merchant number to settle to, one of those bound to the bank; chosen by WeChat if left out
desc = string!  name of the service, shown to the user
fee = int!  in fen
order_no = string?  authority's order number; needed if payment_notice_no is empty
payment_notice_type = int?  1 ordinary notice, 2 notice of a penalty
payment_notice_no = string?  number of the payment notice; needed if order_no is empty
department_code = string!  code of the collecting unit (执收单位)
department_name = string!  name of the collecting unit (执收单位)
region_code = string?  administrative division code
goods_tag = string?
trade_scene = string!  such as PARKING
scene_info = {scene_info}!  by trade_scene
[response]
order_id = string  order's id at the non-tax platform
[types.scene_info]
start_time = int!  Unix seconds
end_time = int?  Unix seconds
charging_time = int?
plate_number = string!  number plate
car_type = string?
parking_name = string?  name of the car park
space_number = string?  number of the parking space
openid = string?  user's openid
entrance_name = string?  name of the toll gate
exit_name = string?  name of the toll gate
carrying_capacity = string?  capacity of the vehicle
carrying_range = string?  capacity of the vehicle
channel_type = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.nontax.vehicle_query_state",
            path: "/nontax/vehicle/querystate",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "nontax",
            type_name: "VehicleQueryState",
            title: "Get the state of a vehicle (查询车牌服务开通状态)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/Non-tax_driver_platform.html#2.1",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = string?  of the account of the authority
bank_id = string?  bank's id at the non-tax platform; one of the banks set up if left out
bank_account = string?  account to which the money is allotted, if allotment is used
mch_id = string?  merchant number to settle to, one of those bound to the bank; chosen by WeChat if left out
region_code = string!  administrative division code
trade_scene = string!  such as PARKING
jump_scene = string?
openid = string?  user's openid
plate_number = string?  number plate
material_info = string?
channel_type = string?
[response]
user_state = string  whether fees can be deducted for the user
openid = string?  user's openid
path = string?
plate_number_info = [string]?  number plates the user bound
authorize_package = map<string>?
",
        },
    ),
];
