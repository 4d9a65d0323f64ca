//! Generated from `spec/work/externalpay.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 6] = [
    Entry::new(
        Operation {
            name: "work.externalpay.add_merchant",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalpay/addmerchant",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
mch_id = string!
merchant_name = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalpay.del_merchant",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalpay/delmerchant",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
mch_id = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalpay.get_bill_list",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalpay/get_bill_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
begin_time = int!  Unix seconds
end_time = int!  Unix seconds
payee_userid = string?
cursor = string?
limit = int?
[response]
bill_list = [{bill_list}]
next_cursor = string?
[types.bill_list]
mch_id = string
bill_type = int
out_trade_no = string
out_refund_no = string?
transaction_id = string
trade_state = int
external_userid = string?
payee_userid = string?
total_fee = int
total_refund_fee = int
payment_type = int
pay_time = int  Unix seconds
remark = string
payer_info = {payer_info}?
commodity_list = [{commodity_list}]?
refund_list = [{refund_list}]?
miniprogram_info = {miniprogram_info}?
[types.payer_info]
name = string?
phone = string?
address = string?
[types.commodity_list]
description = string
amount = int?
[types.refund_list]
out_refund_no = string
refund_userid = string
refund_comment = string
refund_reqtime = int
refund_status = int
refund_fee = int
[types.miniprogram_info]
appid = string
name = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalpay.get_payment_info",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalpay/get_payment_info",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
payment_id = string!
[response]
bill_list = [{bill_list}]
[types.bill_list]
out_trade_no = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalpay.get_merchant",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalpay/getmerchant",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
mch_id = string!
[response]
bind_status = int
mch_id = string
merchant_name = string
allow_use_scope = {allow_use_scope}?
[types.allow_use_scope]
user = [string]?
partyid = [int]?
tagid = [int]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.externalpay.set_mch_use_scope",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/externalpay/set_mch_use_scope",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
mch_id = string!
allow_use_scope = {allow_use_scope}!
[types.allow_use_scope]
user = [string]?
partyid = [int]?
tagid = [int]?
",
        },
    ),
];
