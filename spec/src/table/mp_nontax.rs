//! Generated from `spec/mp/nontax.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 17] = [
    Entry::new(
        Operation {
            name: "mp.nontax.create_bill_card",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/nontax/createbillcard",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
card_id = string
[types.invoice_info]
base_info = {base_info}!
payee = string!
[types.base_info]
logo_url = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.nontax.download_bill",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/nontax/downloadbill",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Binary,
            ok_field: None,
            safe_to_retry: false,
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
appid = string? from app_id
mch_id = string?
bill_date = string!
bill_type = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.nontax.get_bill_auth_url",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/nontax/getbillauthurl",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
order_id = string!
s_pappid = string!
money = int!
timestamp = int?  Unix seconds
source = string!
redirect_url = string?
ticket = secret!
[response]
auth_url = string
expire_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.nontax.get_order",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/nontax/getorder",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
appid = string? from app_id
service_id = int?
order_id = string!
[response]
order_id = string
appid = string from app_id
openid = string
desc = string
fee_type = int
fee = int
status = int
trans_id = string?
bank_id = string?
bank_name = string?
bank_account = string?
refund_out_id = string?
refund_order_id = string?
refund_reason = string?
refund_finish_time = int?  Unix seconds
partial_refund_info = [{partial_refund_info}]?
order_no = string?
department_code = string?
department_name = string
payment_notice_type = int?
payment_notice_no = string?
payment_info_source = int
bill_type_code = string?
bill_no = string?
region_code = string
scene = string?
items = [{items_answer}]
notify_history = [{notify_history}]
pay_finish_time = int?  Unix seconds
create_time = int  Unix seconds
[types.partial_refund_info]
refund_out_id = string
refund_order_id = string
refund_fee = int
refund_reason = string
refund_status = string
refund_finish_time = int?  Unix seconds
[types.items_answer]
no = int
item_id = string
item_name = string
overdue = int?
penalty = int?
fee = int
[types.notify_history]
appid = string
name = string
notify_detail = [{notify_detail}]
notify_cnt = int
[types.notify_detail]
errcode = int
errmsg = string?
ret = int
ret_errmsg = string?
url = string?
wxnontaxstr = string
status = int
cost_time = int
notify_time = int
third_resp = string?
third_resp_data = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.nontax.get_order_list",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/nontax/getorderlist",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
appid = string? from app_id
order_no = string?
payment_notice_no = string?
department_code = string!
region_code = string!
[response]
order_id_list = [string]
paid_order_id = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.nontax.get_real_name",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/nontax/getrealname",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
wx_realname_token = string!
[response]
key_encrypt_type = string
key = string
data_encrypt_type = string
data = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.nontax.insert_bill",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/nontax/insertbill",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "nontax",
            type_name: "InsertBill",
            title: "Insert a fiscal e-bill into a user's card wallet (将财政电子票据添加到用户微信卡包)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/Nontax_Bill/API_list.html#3.5",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!
appid = string? from app_id
card_id = string!
card_ext = {card_ext}!
[response]
code = string
openid = string
[types.card_ext]
user_card = {user_card}!
[types.user_card]
invoice_user_data = {invoice_user_data}!
[types.invoice_user_data]
title = string!
fee = int!
billing_no = string!
billing_code = string!
billing_time = int!
s_pdf_media_id = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.nontax.micropay",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/nontax/micropay",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "nontax",
            type_name: "Micropay",
            title: "Collect a payment by payment code (提交刷卡支付)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/API_document.html#6.1.9",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = string? from app_id
bank_id = string?
bank_account = string?
mch_id = string?
desc = string!
fee = int!
order_no = string?
payment_notice_type = int?
payment_notice_no = string?
payment_notice_create_time = int!  Unix seconds
payment_expire_date = string!
user_name = string?
department_code = string!
department_name = string!
region_code = string!
auth_code = string!
items = [{items}]!
[response]
order_id = string
[types.items]
no = int!
item_id = string!
item_name = string!
overdue = int?
penalty = int?
fee = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.nontax.mock_notification",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/nontax/mocknotification",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "nontax",
            type_name: "MockNotification",
            title: "Simulate a payment notification (测试支付结果通知)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/API_document.html#6.1.7",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = string? from app_id
url = string!
version = int! default 1
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.nontax.mock_query_fee",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/nontax/mockqueryfee",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "nontax",
            type_name: "MockQueryFee",
            title: "Simulate a query of the amount due (测试查询应收信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/API_document.html#6.1.8",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = string? from app_id
url = string!
version = int! default 1
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.nontax.notifyinconsistentorder",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/nontax/notifyinconsistentorder",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
appid = string? from app_id
order_id = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.nontax.query_fee",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/nontax/queryfee",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "nontax",
            type_name: "QueryFee",
            title: "Query the amount due (查询应收信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/API_document.html#6.1.1",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = string? from app_id
service_id = int?
bank_id = string?
payment_notice_type = int?
payment_notice_no = string!
department_code = string!
region_code = string!
[response]
fee = int
user_name = string?
department_code = string?
department_name = string
payment_notice_type = int?
payment_notice_no = string
payment_notice_create_time = int  Unix seconds
payment_expire_date = int?
region_code = string
items = [{items_answer}]
[types.items_answer]
no = int
item_id = string
item_name = string
overdue = int?
penalty = int?
fee = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.nontax.refund",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/nontax/refund",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "nontax",
            type_name: "Refund",
            title: "Refund a payment (申请退款)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/API_document.html#6.1.4",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = string? from app_id
order_id = string!
reason = string!
refund_fee = int?
refund_out_id = string?
[response]
refund_order_id = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.nontax.unified_order",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/nontax/unifiedorder",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "nontax",
            type_name: "UnifiedOrder",
            title: "Place a payment order (缴费支付下单)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Non_tax_pay/API_document.html#6.1.2",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = string? from app_id
service_id = int?
trade_type = string?
bank_id = string?
bank_account = string?
mch_id = string?
openid = string?
app_appid = string?
desc = string!
fee = int!
return_url = string?
ip = string!
order_no = string?
payment_notice_type = int?
payment_notice_no = string?
payment_notice_create_time = int!  Unix seconds
payment_expire_date = string!
user_name = string?
department_code = string!
department_name = string!
region_code = string!
scene = string!
items = [{items}]!
auto_call_pay = bool?
[response]
order_id = string
pay_url = string?
miniprogram = {miniprogram}?
[types.items]
no = int!
item_id = string!
item_name = string!
overdue = int?
penalty = int?
fee = int!
[types.miniprogram]
appid = string
pagepath = string
query_string = string
business_type = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.nontax.vehicle_entrance_notify",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/nontax/vehicle/entrancenotify",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
appid = string?
bank_id = string?
bank_account = string?
mch_id = string?
region_code = string!
trade_scene = string!
scene_info = {scene_info}!
[response]
user_state = string
[types.scene_info]
start_time = int!  Unix seconds
plate_number = string!
car_type = string?
notify_url = string?
parking_name = string?
openid = string?
free_time = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.nontax.vehicle_pay_apply",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/nontax/vehicle/payapply",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
appid = string?
bank_id = string?
bank_account = string?
mch_id = string?
desc = string!
fee = int!
order_no = string?
payment_notice_type = int?
payment_notice_no = string?
department_code = string!
department_name = string!
region_code = string?
goods_tag = string?
trade_scene = string!
scene_info = {scene_info}!
[response]
order_id = string
[types.scene_info]
start_time = int!  Unix seconds
end_time = int?  Unix seconds
charging_time = int?
plate_number = string!
car_type = string?
parking_name = string?
space_number = string?
openid = string?
entrance_name = string?
exit_name = string?
carrying_capacity = string?
carrying_range = string?
channel_type = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.nontax.vehicle_query_state",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/nontax/vehicle/querystate",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
appid = string?
bank_id = string?
bank_account = string?
mch_id = string?
region_code = string!
trade_scene = string!
jump_scene = string?
openid = string?
plate_number = string?
material_info = string?
channel_type = string?
[response]
user_state = string
openid = string?
path = string?
plate_number_info = [string]?
authorize_package = map<string>?
",
        },
    ),
];
