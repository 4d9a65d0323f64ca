//! Generated from `spec/mini/channels_ec_voucher.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 6] = [
    Entry::new(
        Operation {
            name: "mini.channels_ec_voucher.codes_upload",
            path: "/channels/ec/voucher/codes/upload",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_voucher",
            type_name: "CodesUpload",
            title: "Upload voucher codes (上传券码)",
            docs: &["https://developers.weixin.qq.com/doc/channels/locallife/api/upload.html"],
            note: "Only for products whose codes come from the shop.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int!  id of the product (SPU)
sku_id = int!  id of the SKU, needed with plain codes
codes = [string]!  codes the shop made for the SKU
[response]
product_id = int  id of the product (SPU)
total_count = int  number of codes given
success_codes = [string]?  codes that were stored
success_count = int  number of codes stored
fail_codes = [{fail_codes}]?  codes that were not stored
fail_count = int  number of codes not stored
[types.fail_codes]
code = string  code of the voucher
errcode = int  error code of this code
errmsg = string?  error text of this code
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_voucher.consume",
            path: "/channels/ec/voucher/consume",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_voucher",
            type_name: "Consume",
            title: "Redeem vouchers (核销用户的团购优惠)",
            docs: &["https://developers.weixin.qq.com/doc/channels/locallife/api/api.html"],
            note: "After a system error repeat with the same consume_request_no or ask for the state first; never change the number. All codes succeed or fail together. A voucher can be redeemed and revoked at most 10 times.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
consume_request_no = string!  the shop's own number of the redemption, unique in the shop, at most 128 bytes
consume_store_name = string?  store shown to the buyer
consume_channel = int?  way of the redemption
out_store_id = string?  the shop's own id of the store
encrypted_codes = [string]?  encrypted codes from the page path of the mini program, at most 10
codes = [string]?  codes of vouchers, at most 10, given with sku_id; or give encrypted_codes
sku_id = int?  id of the SKU, needed with plain codes
[response]
voucher_list = [{voucher_list}]?
fail_voucher_list = [{fail_voucher_list}]?  vouchers that failed
[types.voucher_list]
product_id = int  id of the product (SPU)
sku_id = int  id of the SKU
voucher_type = int  kind of voucher, e.g. of one or of several uses
voucher_buy_amount = int  price of the voucher, fen
voucher_actual_amount = int  money paid for the voucher, fen
code_type = int  who made the code, WeChat or the shop
code = string  code of the voucher
status = int  state of the voucher
create_time = int?  when it was created, Unix seconds
update_time = int  when it was last changed, Unix seconds
send_time = int  when it was given to the buyer, Unix seconds
start_time = int  begin of validity, Unix seconds
end_time = int  end of validity, Unix seconds
consume_time = int?  when it was redeemed, Unix seconds
consume_store_name = string?  store shown to the buyer
out_store_id = string?  the shop's own id of the store
refund_time = int?  when it was refunded, Unix seconds
openid = string  openid of the buyer
union_id = string?  unionid of the user, if known
telphone_no = string?  phone number of the buyer
order_id = string?  id of the shop order, a string of digits
voucher_settle_status = int?  state of the settlement
last_consume_no = string?  number of the last redemption
last_withdraw_consume_no = string?  number of the last revocation
[types.fail_voucher_list]
encrypted_code = string?  encrypted code from the page path of the mini program; or give code with sku_id
code = string?  code of the voucher
sku_id = int?  id of the SKU, needed with plain codes
ret_code = int  error code of this voucher
ret_msg = string?  error text of this voucher
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_voucher.get",
            path: "/channels/ec/voucher/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
encrypted_code = string?  encrypted code from the page path of the mini program; or give code with sku_id
code = string?  code of the voucher
sku_id = int?  id of the SKU, needed with plain codes
[response]
voucher = {voucher}
[types.voucher]
product_id = int  id of the product (SPU)
sku_id = int  id of the SKU
voucher_type = int  kind of voucher, e.g. of one or of several uses
voucher_buy_amount = int  price of the voucher, fen
voucher_actual_amount = int  money paid for the voucher, fen
code_type = int  who made the code, WeChat or the shop
code = string  code of the voucher
status = int  state of the voucher
create_time = int?  when it was created, Unix seconds
update_time = int  when it was last changed, Unix seconds
send_time = int  when it was given to the buyer, Unix seconds
start_time = int  begin of validity, Unix seconds
end_time = int  end of validity, Unix seconds
consume_time = int?  when it was redeemed, Unix seconds
consume_store_name = string?  store shown to the buyer
out_store_id = string?  the shop's own id of the store
refund_time = int?  when it was refunded, Unix seconds
openid = string  openid of the buyer
union_id = string?  unionid of the user, if known
telphone_no = string?  phone number of the buyer
order_id = string?  id of the shop order, a string of digits
voucher_settle_status = int?  state of the settlement
last_consume_no = string?  number of the last redemption
last_withdraw_consume_no = string?  number of the last revocation
time_card = {time_card}?  uses of a card of several uses
[types.time_card]
total_count = int  uses in all
available_count = int  uses left
consumed_count = int  uses redeemed
refunded_count = int  uses refunded
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_voucher.get_bill_list",
            path: "/channels/ec/voucher/get_bill_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
bill_date = string!  day of the bill
page_size = int! default 10  number of entries per page
page_ctx = string?  cursor of the next page, empty for the first page
[response]
bill_list = [{bill_list}]
page_ctx = string?  cursor of the next page, empty for the first page
[types.bill_list]
product_id = int  id of the product (SPU)
voucher_name = string
code = string  code of the voucher
openid = string  openid of the buyer
voucher_buy_amount = int  price of the voucher, fen
voucher_pay_amount = int  money paid by the buyer, fen
mch_favor_amount = int  reduction paid by the shop, fen
platform_favor_amount = int  reduction paid by the platform, fen
mch_settle_amount = int  settled to the shop, fen
finder_settle_amount = int  settled to the talent, fen
voucher_buy_time = int  when it was bought, Unix seconds
consume_time = int  when it was redeemed, Unix seconds
consume_store_name = string?  store shown to the buyer
out_store_id = string?  the shop's own id of the store
order_id = string?  id of the shop order, a string of digits
time_index = int?  which use of a card of several uses
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_voucher.get_list",
            path: "/channels/ec/voucher/get_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
openid = string!  openid of the buyer
status = int?  state of the voucher
page_size = int! default 10  number of entries per page
page_ctx = string?  cursor of the next page, empty for the first page
[response]
openid = string  openid of the buyer
voucher_list = [{voucher_list}]
page_ctx = string?  cursor of the next page, empty for the first page
[types.voucher_list]
product_id = int  id of the product (SPU)
sku_id = int  id of the SKU
voucher_type = int  kind of voucher, e.g. of one or of several uses
voucher_buy_amount = int  price of the voucher, fen
voucher_actual_amount = int  money paid for the voucher, fen
code_type = int  who made the code, WeChat or the shop
code = string  code of the voucher
status = int  state of the voucher
create_time = int?  when it was created, Unix seconds
update_time = int  when it was last changed, Unix seconds
send_time = int  when it was given to the buyer, Unix seconds
start_time = int  begin of validity, Unix seconds
end_time = int  end of validity, Unix seconds
consume_time = int?  when it was redeemed, Unix seconds
consume_store_name = string?  store shown to the buyer
out_store_id = string?  the shop's own id of the store
refund_time = int?  when it was refunded, Unix seconds
openid = string  openid of the buyer
union_id = string?  unionid of the user, if known
telphone_no = string?  phone number of the buyer
order_id = string?  id of the shop order, a string of digits
voucher_settle_status = int?  state of the settlement
last_consume_no = string?  number of the last redemption
last_withdraw_consume_no = string?  number of the last revocation
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_voucher.revoke",
            path: "/channels/ec/voucher/revoke",
            ..Operation::usual(Product::Mini)
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
revoke_request_no = string!  the shop's own number of the revocation, unique in the shop
consume_request_no = string?  number of the redemption to revoke
reovke_vouchers = [{reovke_vouchers}]!  vouchers to revoke, spelled so
[response]
voucher_list = [{voucher_list}]?
fail_voucher_list = [{fail_voucher_list}]?  vouchers that failed
[types.reovke_vouchers]
encrypted_code = string?  encrypted code from the page path of the mini program; or give code with sku_id
code = string?  code of the voucher
sku_id = int?  id of the SKU, needed with plain codes
[types.voucher_list]
product_id = int  id of the product (SPU)
sku_id = int  id of the SKU
voucher_type = int  kind of voucher, e.g. of one or of several uses
voucher_buy_amount = int  price of the voucher, fen
voucher_actual_amount = int  money paid for the voucher, fen
code_type = int  who made the code, WeChat or the shop
code = string  code of the voucher
status = int  state of the voucher
create_time = int?  when it was created, Unix seconds
update_time = int  when it was last changed, Unix seconds
send_time = int  when it was given to the buyer, Unix seconds
start_time = int  begin of validity, Unix seconds
end_time = int  end of validity, Unix seconds
consume_time = int?  when it was redeemed, Unix seconds
consume_store_name = string?  store shown to the buyer
out_store_id = string?  the shop's own id of the store
refund_time = int?  when it was refunded, Unix seconds
openid = string  openid of the buyer
union_id = string?  unionid of the user, if known
telphone_no = string?  phone number of the buyer
order_id = string?  id of the shop order, a string of digits
voucher_settle_status = int?  state of the settlement
last_consume_no = string?  number of the last redemption
last_withdraw_consume_no = string?  number of the last revocation
[types.fail_voucher_list]
encrypted_code = string?  encrypted code from the page path of the mini program; or give code with sku_id
code = string?  code of the voucher
sku_id = int?  id of the SKU, needed with plain codes
ret_code = int  error code of this voucher
ret_msg = string?  error text of this voucher
",
        },
    ),
];
