//! Generated from `spec/work/externalpay.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 6] = [
    Entry::new(
        Operation {
            name: "work.externalpay.add_merchant",
            path: "/cgi-bin/externalpay/addmerchant",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalpay",
            type_name: "AddMerchant",
            title: "Add a merchant (新增商户号)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93666"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
mch_id = string!  WeChat Pay merchant number
merchant_name = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalpay.del_merchant",
            path: "/cgi-bin/externalpay/delmerchant",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalpay",
            type_name: "DelMerchant",
            title: "Delete a merchant (删除商户号)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93666"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
mch_id = string!  WeChat Pay merchant number
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalpay.get_bill_list",
            path: "/cgi-bin/externalpay/get_bill_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalpay",
            type_name: "GetBillList",
            title: "List payment records (获取对外收款记录)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93667",
                "https://developer.work.weixin.qq.com/document/path/93727",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
begin_time = int!  Unix seconds, at most a month before the end
end_time = int!  Unix seconds
payee_userid = string?  user id of the member who took the money
cursor = string?  absent for the first page, then next_cursor of the last answer
limit = int?  most records to return, at most 1000
[response]
bill_list = [{bill_list}]
next_cursor = string?  cursor of the next page
[types.bill_list]
mch_id = string  WeChat Pay merchant number
bill_type = int  0 payment, 1 refund
out_trade_no = string  merchant order number
out_refund_no = string?  merchant refund number
transaction_id = string  WeChat Pay order number
trade_state = int  1 paid, 3 paid with a refund
external_userid = string?  external user id of the payer
payee_userid = string?  user id of the member who took the money
total_fee = int  fen
total_refund_fee = int  fen
payment_type = int  0 in a chat, 1 collection code, 2 livestream, 3 product album, 4 transfer, 5 mini program
pay_time = int  Unix seconds
remark = string
payer_info = {payer_info}?  contact that the payer gave
commodity_list = [{commodity_list}]?  goods paid for
refund_list = [{refund_list}]?
miniprogram_info = {miniprogram_info}?
[types.payer_info]
name = string?
phone = string?
address = string?
[types.commodity_list]
description = string
amount = int?  fen
[types.refund_list]
out_refund_no = string  merchant refund number
refund_userid = string  user id of the member who refunded
refund_comment = string
refund_reqtime = int  Unix seconds
refund_status = int  0 asked for, 1 in progress, 2 refunded, 3 closed, 4 failed
refund_fee = int  fen
[types.miniprogram_info]
appid = string  app id of the mini program
name = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalpay.get_payment_info",
            path: "/cgi-bin/externalpay/get_payment_info",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalpay",
            type_name: "GetPaymentInfo",
            title: "Get the orders of a collection item (获取收款项目的商户单号)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95944"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
payment_id = string!  id of the collection item
[response]
bill_list = [{bill_list}]
[types.bill_list]
out_trade_no = string  merchant order number
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalpay.get_merchant",
            path: "/cgi-bin/externalpay/getmerchant",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalpay",
            type_name: "GetMerchant",
            title: "Get a merchant (查询商户号详情)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93666"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
mch_id = string!  WeChat Pay merchant number
[response]
bind_status = int  whether the merchant is bound
mch_id = string  WeChat Pay merchant number
merchant_name = string
allow_use_scope = {allow_use_scope}?  who may collect with this merchant
[types.allow_use_scope]
user = [string]?  user ids
partyid = [int]?  department ids
tagid = [int]?  tag ids
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalpay.set_mch_use_scope",
            path: "/cgi-bin/externalpay/set_mch_use_scope",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "externalpay",
            type_name: "SetMchUseScope",
            title: "Set the scope of a merchant (设置商户号使用范围)",
            docs: &["https://developer.work.weixin.qq.com/document/path/93666"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
mch_id = string!  WeChat Pay merchant number
allow_use_scope = {allow_use_scope}!  who may collect with this merchant
[types.allow_use_scope]
user = [string]?  user ids
partyid = [int]?  department ids
tagid = [int]?  tag ids
",
        },
    ),
];
