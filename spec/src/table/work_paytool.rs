//! Generated from `spec/work/paytool.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 6] = [
    Entry::new(
        Operation {
            name: "work.paytool.close_order",
            path: "/cgi-bin/paytool/close_order",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            ..Operation::usual(Product::Work)
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
nonce_str = string?  random text of the signature
ts = int?  Unix seconds of the signature
sig = string?  signature of the request
order_id = string!  order of the cashier
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.paytool.get_invoice_list",
            path: "/cgi-bin/paytool/get_invoice_list",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
cursor = string?  next_cursor of the page before
limit = int?  page size
[response]
invoice_list = [{invoice_list}]
next_cursor = string?  pass as cursor for the next page
has_more = bool as bool_as_int  whether another page follows
[types.invoice_list]
order_id = string  order of the cashier
custom_corpid = string?  company that buys
apply_time = int  Unix seconds
invoice_type = int
paid_price = int  fen
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
invoice_note = string  remark on the invoice
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.paytool.get_order_detail",
            path: "/cgi-bin/paytool/get_order_detail",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
nonce_str = string?  random text of the signature
ts = int?  Unix seconds of the signature
sig = string?  signature of the request
order_id = string!  order of the cashier
[response]
pay_order = {pay_order}
[types.pay_order]
order_id = string  order of the cashier
custom_corpid = string?  company that buys
custom_corp_name = string?
create_time = int  Unix seconds
business_type = int  1 third-party app, 2 custom app, 3 industry solution
buy_content = string
origin_price = int  fen
paid_price = int  fen
order_status = int
order_from = int
creator = string?  member of the provider who placed the order
pay_type = int  0 paid by the company, 1 paid by the provider
pay_channel = int?
channel_order_id = string?  order at the payment channel
paid_time = int?  Unix seconds
income_type = int?
income_time = int?  Unix seconds
income_amount = int?  fen
product_list = {product_list}  what is bought; one member according to business_type
[types.product_list]
third_app = {third_app}?  for business_type 1
customized_app = {customized_app}?  for business_type 2
promotion_case = {promotion_case}?  for business_type 3
[types.third_app]
order_type = int  0 new, 1 more users, 2 renewal, 3 other edition
notify_custom_corp = bool? as bool_as_int  whether the company is told
buy_info_list = [{buy_info_list}]  apps that are bought
[types.buy_info_list]
suiteid = string  third-party app or custom app template
appid = int?
edition_id = string  edition of the app
user_count = int?  number of users
duration_days = int?  days
take_effect_date = string?  when it begins
origin_price = int  fen
paid_price = int  fen
[types.customized_app]
order_type = int  0 new, 1 more users, 2 renewal, 3 other edition
notify_custom_corp = bool? as bool_as_int  whether the company is told
buy_info_list = [{customized_app_buy_info_list}]  apps that are bought
[types.customized_app_buy_info_list]
suiteid = string  third-party app or custom app template
appid = int?
user_count = int?  number of users
duration_days = int?  days
take_effect_date = string?  when it begins
origin_price = int  fen
paid_price = int  fen
[types.promotion_case]
order_type = int  0 new, 1 more users, 2 renewal, 3 other edition
notify_custom_corp = bool? as bool_as_int  whether the company is told
case_id = string  industry solution
promotion_edition_name = string
duration_days = int?  days
buy_info_list = [{promotion_case_buy_info_list}]?  apps that are bought
[types.promotion_case_buy_info_list]
suiteid = string  third-party app or custom app template
appid = int?
edition_id = string?  edition of the app
user_count = int?  number of users
take_effect_date = string?  when it begins
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.paytool.get_order_list",
            path: "/cgi-bin/paytool/get_order_list",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
nonce_str = string?  random text of the signature
ts = int?  Unix seconds of the signature
sig = string?  signature of the request
business_type = int?  1 third-party app, 2 custom app, 3 industry solution
start_time = int?  Unix seconds
end_time = int?  Unix seconds
cursor = string?  next_cursor of the page before
limit = int! default 100  page size
[response]
pay_order_list = [{pay_order_list}]
next_cursor = string?  pass as cursor for the next page
has_more = bool as bool_as_int  whether another page follows
[types.pay_order_list]
order_id = string  order of the cashier
custom_corpid = string?  company that buys
create_time = int  Unix seconds
buy_content = string
origin_price = int  fen
paid_price = int  fen
order_status = int
order_from = int
creator = string?  member of the provider who placed the order
pay_type = int  0 paid by the company, 1 paid by the provider
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.paytool.mark_invoice_status",
            path: "/cgi-bin/paytool/mark_invoice_status",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            ..Operation::usual(Product::Work)
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
order_id = string!  order of the cashier
oper_userid = string?  member of the provider who acts
invoice_status = int!
invoice_note = string!  remark on the invoice
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.paytool.open_order",
            path: "/cgi-bin/paytool/open_order",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            ..Operation::usual(Product::Work)
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
nonce_str = string?  random text of the signature
ts = int?  Unix seconds of the signature
sig = string?  signature of the request
business_type = int!  1 third-party app, 2 custom app, 3 industry solution
custom_corpid = string?  company that buys
pay_type = int!  0 paid by the company, 1 paid by the provider
bank_receipt_media_id = string?  receipt of the transfer, as media id
creator = string?  member of the provider who placed the order
product_list = {product_list}!  what is bought; one member according to business_type
[response]
order_id = string  order of the cashier
order_url = string  address where the company pays
origin_price = int?  fen
paid_price = int?  fen
[types.product_list]
third_app = {third_app}?  for business_type 1
customized_app = {customized_app}?  for business_type 2
promotion_case = {promotion_case}?  for business_type 3
[types.third_app]
order_type = int!  0 new, 1 more users, 2 renewal, 3 other edition
notify_custom_corp = bool? as bool_as_int  whether the company is told
buy_info_list = [{buy_info_list}]!  apps that are bought
[types.buy_info_list]
suiteid = string!  third-party app or custom app template
appid = int?
edition_id = string!  edition of the app
user_count = int?  number of users
duration_days = int?  days
take_effect_date = string?  when it begins
discount_info = {discount_info}?  discount on the app
[types.discount_info]
discount_type = int!
discount_amount = int?  fen
discount_ratio = int?
discount_remarks = string?  reason of the discount
[types.customized_app]
order_type = int!  0 new, 1 more users, 2 renewal, 3 other edition
notify_custom_corp = bool? as bool_as_int  whether the company is told
buy_info_list = [{customized_app_buy_info_list}]!  apps that are bought
[types.customized_app_buy_info_list]
suiteid = string!  third-party app or custom app template
appid = int?
user_count = int?  number of users
duration_days = int?  days
take_effect_date = string?  when it begins
total_price = int!  fen
[types.promotion_case]
order_type = int!  0 new, 1 more users, 2 renewal, 3 other edition
notify_custom_corp = bool? as bool_as_int  whether the company is told
case_id = string!  industry solution
promotion_edition_name = string!
duration_days = int?  days
take_effect_date = string?  when it begins
buy_info_list = [{promotion_case_buy_info_list}]?  apps that are bought
[types.promotion_case_buy_info_list]
suiteid = string!  third-party app or custom app template
appid = int?
user_count = int?  number of users
",
        },
    ),
];
