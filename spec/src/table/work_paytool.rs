//! Generated from `spec/work/paytool.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 6] = [
    Entry::new(
        Operation {
            name: "work.paytool.close_order",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/paytool/close_order",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "paytool",
            type_name: "CloseOrder",
            title: "Cancel a cashier order (取消收款订单)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98046"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
nonce_str = string?
ts = int?  Unix seconds
sig = string?
order_id = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.paytool.get_invoice_list",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/paytool/get_invoice_list",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "paytool",
            type_name: "GetInvoiceList",
            title: "List invoice applications (获取发票列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99436"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
start_time = int?  Unix seconds
end_time = int?  Unix seconds
cursor = string?
limit = int?
[response]
invoice_list = [{invoice_list}]
next_cursor = string?
has_more = bool as bool_as_int
[types.invoice_list]
order_id = string
custom_corpid = string?
apply_time = int
invoice_type = int
paid_price = int
invoice_status = int
invoice_title = string
tax_number = string
send_way = int
contact_name = string?
contact_tel = string?
contact_addr = string?
contact_postcode = string?
receive_email = string?
company_addr = string
company_tel = string
bank_name = string
bank_account_number = string
invoice_note = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.paytool.get_order_detail",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/paytool/get_order_detail",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "paytool",
            type_name: "GetOrderDetail",
            title: "Get the details of a cashier order (获取收款订单详情)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98054"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
nonce_str = string?
ts = int?  Unix seconds
sig = string?
order_id = string!
[response]
pay_order = {pay_order}
[types.pay_order]
order_id = string
custom_corpid = string?
custom_corp_name = string?
create_time = int  Unix seconds
business_type = int
buy_content = string
origin_price = int
paid_price = int
order_status = int
order_from = int
creator = string?
pay_type = int
pay_channel = int?
channel_order_id = string?
paid_time = int?
income_type = int?
income_time = int?
income_amount = int?
product_list = {product_list}
[types.product_list]
third_app = {third_app}?
customized_app = {customized_app}?
promotion_case = {promotion_case}?
[types.third_app]
order_type = int
notify_custom_corp = bool? as bool_as_int
buy_info_list = [{buy_info_list}]
[types.buy_info_list]
suiteid = string
appid = int?
edition_id = string
user_count = int?
duration_days = int?
take_effect_date = string?
origin_price = int
paid_price = int
[types.customized_app]
order_type = int
notify_custom_corp = bool? as bool_as_int
buy_info_list = [{customized_app_buy_info_list}]
[types.customized_app_buy_info_list]
suiteid = string
appid = int?
user_count = int?
duration_days = int?
take_effect_date = string?
origin_price = int
paid_price = int
[types.promotion_case]
order_type = int
notify_custom_corp = bool? as bool_as_int
case_id = string
promotion_edition_name = string
duration_days = int?
buy_info_list = [{promotion_case_buy_info_list}]?
[types.promotion_case_buy_info_list]
suiteid = string
appid = int?
edition_id = string?
user_count = int?
take_effect_date = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.paytool.get_order_list",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/paytool/get_order_list",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "paytool",
            type_name: "GetOrderList",
            title: "List cashier orders (获取收款订单列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98053"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
nonce_str = string?
ts = int?  Unix seconds
sig = string?
business_type = int?
start_time = int?  Unix seconds
end_time = int?  Unix seconds
cursor = string?
limit = int! default 100
[response]
pay_order_list = [{pay_order_list}]
next_cursor = string?
has_more = bool as bool_as_int
[types.pay_order_list]
order_id = string
custom_corpid = string?
create_time = int  Unix seconds
buy_content = string
origin_price = int
paid_price = int
order_status = int
order_from = int
creator = string?
pay_type = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.paytool.mark_invoice_status",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/paytool/mark_invoice_status",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "paytool",
            type_name: "MarkInvoiceStatus",
            title: "Mark the state of an invoice (标记开票状态)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99437"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!
oper_userid = string?
invoice_status = int!
invoice_note = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.paytool.open_order",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/paytool/open_order",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "paytool",
            type_name: "OpenOrder",
            title: "Create a cashier order (创建收款订单)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98045"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
nonce_str = string?
ts = int?  Unix seconds
sig = string?
business_type = int!
custom_corpid = string?
pay_type = int!
bank_receipt_media_id = string?
creator = string?
product_list = {product_list}!
[response]
order_id = string
order_url = string
origin_price = int?
paid_price = int?
[types.product_list]
third_app = {third_app}?
customized_app = {customized_app}?
promotion_case = {promotion_case}?
[types.third_app]
order_type = int!
notify_custom_corp = bool? as bool_as_int
buy_info_list = [{buy_info_list}]!
[types.buy_info_list]
suiteid = string!
appid = int?
edition_id = string!
user_count = int?
duration_days = int?
take_effect_date = string?
discount_info = {discount_info}?
[types.discount_info]
discount_type = int!
discount_amount = int?
discount_ratio = int?
discount_remarks = string?
[types.customized_app]
order_type = int!
notify_custom_corp = bool? as bool_as_int
buy_info_list = [{customized_app_buy_info_list}]!
[types.customized_app_buy_info_list]
suiteid = string!
appid = int?
user_count = int?
duration_days = int?
take_effect_date = string?
total_price = int!
[types.promotion_case]
order_type = int!
notify_custom_corp = bool? as bool_as_int
case_id = string!
promotion_edition_name = string!
duration_days = int?
take_effect_date = string?
buy_info_list = [{promotion_case_buy_info_list}]?
[types.promotion_case_buy_info_list]
suiteid = string!
appid = int?
user_count = int?
",
        },
    ),
];
