//! Generated from `spec/mini/channels_ec_voucher.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 6] = [
    Entry::new(
        Operation {
            name: "mini.channels_ec_voucher.codes_upload",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/voucher/codes/upload",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_voucher",
            type_name: "CodesUpload",
            title: "Upload voucher codes (上传券码)",
            docs: &["https://developers.weixin.qq.com/doc/channels/locallife/api/upload.html"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int!  id of the product (SPU)
sku_id = int!  id of the SKU of the product
codes = [string]!
[response]
product_id = int  id of the product (SPU)
total_count = int  number of all matching entries
success_codes = [string]?
success_count = int
fail_codes = [{fail_codes}]?
fail_count = int
[types.fail_codes]
code = string
errcode = int
errmsg = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_voucher.consume",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/voucher/consume",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_voucher",
            type_name: "Consume",
            title: "Redeem vouchers (核销用户的团购优惠)",
            docs: &["https://developers.weixin.qq.com/doc/channels/locallife/api/api.html"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
consume_request_no = string!
consume_store_name = string?
consume_channel = int?
out_store_id = string?
encrypted_codes = [string]?
codes = [string]?
sku_id = int?  id of the SKU of the product
[response]
voucher_list = [{voucher_list}]?
fail_voucher_list = [{fail_voucher_list}]?
[types.voucher_list]
product_id = int  id of the product (SPU)
sku_id = int  id of the SKU of the product
voucher_type = int
voucher_buy_amount = int
voucher_actual_amount = int
code_type = int
code = string
status = int
create_time = int?  when it was created, Unix seconds
update_time = int  when it was last changed, Unix seconds
send_time = int  Unix seconds
start_time = int  begin of the period, Unix seconds
end_time = int  end of the period, Unix seconds
consume_time = int?
consume_store_name = string?
out_store_id = string?
refund_time = int?
openid = string
union_id = string?  unionid of the user, if known
telphone_no = string?
order_id = string?  id of the shop order, a string of digits
voucher_settle_status = int?
last_consume_no = string?
last_withdraw_consume_no = string?
[types.fail_voucher_list]
encrypted_code = string?
code = string?
sku_id = int?  id of the SKU of the product
ret_code = int
ret_msg = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_voucher.get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/voucher/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_voucher",
            type_name: "Get",
            title: "Get a voucher (查询用户的团购优惠详情)",
            docs: &["https://developers.weixin.qq.com/doc/channels/locallife/api/purchase.html"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
encrypted_code = string?
code = string?
sku_id = int?  id of the SKU of the product
[response]
voucher = {voucher}
[types.voucher]
product_id = int  id of the product (SPU)
sku_id = int  id of the SKU of the product
voucher_type = int
voucher_buy_amount = int
voucher_actual_amount = int
code_type = int
code = string
status = int
create_time = int?  when it was created, Unix seconds
update_time = int  when it was last changed, Unix seconds
send_time = int  Unix seconds
start_time = int  begin of the period, Unix seconds
end_time = int  end of the period, Unix seconds
consume_time = int?
consume_store_name = string?
out_store_id = string?
refund_time = int?
openid = string
union_id = string?  unionid of the user, if known
telphone_no = string?
order_id = string?  id of the shop order, a string of digits
voucher_settle_status = int?
last_consume_no = string?
last_withdraw_consume_no = string?
time_card = {time_card}?
[types.time_card]
total_count = int  number of all matching entries
available_count = int
consumed_count = int
refunded_count = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_voucher.get_bill_list",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/voucher/get_bill_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_voucher",
            type_name: "GetBillList",
            title: "List bills of redeemed vouchers (查询券账单列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/locallife/api/query_voucher.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int!  id of the product (SPU)
bill_date = string!
page_size = int! default 10  number of entries per page
page_ctx = string?  cursor of the next page, empty for the first page
[response]
bill_list = [{bill_list}]
page_ctx = string?  cursor of the next page, empty for the first page
[types.bill_list]
product_id = int  id of the product (SPU)
voucher_name = string
code = string
openid = string
voucher_buy_amount = int
voucher_pay_amount = int
mch_favor_amount = int
platform_favor_amount = int
mch_settle_amount = int
finder_settle_amount = int
voucher_buy_time = int
consume_time = int
consume_store_name = string?
out_store_id = string?
order_id = string?  id of the shop order, a string of digits
time_index = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_voucher.get_list",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/voucher/get_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_voucher",
            type_name: "GetList",
            title: "List vouchers of a user (查询用户的团购优惠列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/locallife/api/query_discount.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openid = string!
status = int?
page_size = int! default 10  number of entries per page
page_ctx = string?  cursor of the next page, empty for the first page
[response]
openid = string
voucher_list = [{voucher_list}]
page_ctx = string?  cursor of the next page, empty for the first page
[types.voucher_list]
product_id = int  id of the product (SPU)
sku_id = int  id of the SKU of the product
voucher_type = int
voucher_buy_amount = int
voucher_actual_amount = int
code_type = int
code = string
status = int
create_time = int?  when it was created, Unix seconds
update_time = int  when it was last changed, Unix seconds
send_time = int  Unix seconds
start_time = int  begin of the period, Unix seconds
end_time = int  end of the period, Unix seconds
consume_time = int?
consume_store_name = string?
out_store_id = string?
refund_time = int?
openid = string
union_id = string?  unionid of the user, if known
telphone_no = string?
order_id = string?  id of the shop order, a string of digits
voucher_settle_status = int?
last_consume_no = string?
last_withdraw_consume_no = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_voucher.revoke",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/voucher/revoke",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_voucher",
            type_name: "Revoke",
            title: "Revoke the redemption of vouchers (撤销核销用户的团购优惠)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/locallife/api/discount-cancel.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
revoke_request_no = string!
consume_request_no = string?
reovke_vouchers = [{reovke_vouchers}]!
[response]
voucher_list = [{voucher_list}]?
fail_voucher_list = [{fail_voucher_list}]?
[types.reovke_vouchers]
encrypted_code = string?
code = string?
sku_id = int?  id of the SKU of the product
[types.voucher_list]
product_id = int  id of the product (SPU)
sku_id = int  id of the SKU of the product
voucher_type = int
voucher_buy_amount = int
voucher_actual_amount = int
code_type = int
code = string
status = int
create_time = int?  when it was created, Unix seconds
update_time = int  when it was last changed, Unix seconds
send_time = int  Unix seconds
start_time = int  begin of the period, Unix seconds
end_time = int  end of the period, Unix seconds
consume_time = int?
consume_store_name = string?
out_store_id = string?
refund_time = int?
openid = string
union_id = string?  unionid of the user, if known
telphone_no = string?
order_id = string?  id of the shop order, a string of digits
voucher_settle_status = int?
last_consume_no = string?
last_withdraw_consume_no = string?
[types.fail_voucher_list]
encrypted_code = string?
code = string?
sku_id = int?  id of the SKU of the product
ret_code = int
ret_msg = string?
",
        },
    ),
];
