//! Generated from `spec/work/card_invoice.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 4] = [
    Entry::new(
        Operation {
            name: "work.card_invoice.get_invoice_info",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/card/invoice/reimburse/getinvoiceinfo",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "card_invoice",
            type_name: "GetInvoiceInfo",
            title: "Get an invoice (查询电子发票)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90284",
                "https://developer.work.weixin.qq.com/document/path/90420",
                "https://developer.work.weixin.qq.com/document/path/90902",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
card_id = string!
encrypt_code = string!
[response]
card_id = string
begin_time = int  Unix seconds
end_time = int  Unix seconds
openid = string
type = string
payee = string
detail = string
user_info = {user_info}
[types.user_info]
title = string
fee_without_tax = int
fee = int
tax = int
billing_no = string
billing_code = string
billing_time = int
info = [{info}]?
check_code = string
detail = string
reimburse_status = string
pdf_url = string
trip_pdf_url = string?
buyer_number = string?
buyer_address_and_phone = string?
buyer_bank_account = string?
seller_number = string?
seller_address_and_phone = string?
seller_bank_account = string?
remarks = string?
maker = string?
cashier = string?
[types.info]
name = string
unit = string?
num = int?
price = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.card_invoice.get_invoice_info_batch",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/card/invoice/reimburse/getinvoiceinfobatch",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "card_invoice",
            type_name: "GetInvoiceInfoBatch",
            title: "Get many invoices (批量查询电子发票)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90287",
                "https://developer.work.weixin.qq.com/document/path/90423",
                "https://developer.work.weixin.qq.com/document/path/90905",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
item_list = [{item_list}]!
[response]
item_list = [{answer_item_list}]
[types.item_list]
card_id = string!
encrypt_code = string!
[types.answer_item_list]
card_id = string
begin_time = int?  Unix seconds
end_time = int?  Unix seconds
user_card_status = string?
openid = string
type = string
payee = string
detail = string
user_info = {user_info}
[types.user_info]
title = string
fee_without_tax = int
fee = int
tax = int
billing_no = string
billing_code = string
billing_time = int
info = [{info}]?
check_code = string
detail = string
reimburse_status = string
pdf_url = string
trip_pdf_url = string?
buyer_number = string
buyer_address_and_phone = string?
buyer_bank_account = string?
seller_number = string?
seller_address_and_phone = string?
seller_bank_account = string?
remarks = string?
maker = string?
cashier = string?
[types.info]
name = string
unit = string?
num = int?
price = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.card_invoice.update_invoice_status",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/card/invoice/reimburse/updateinvoicestatus",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "card_invoice",
            type_name: "UpdateInvoiceStatus",
            title: "Update the state of an invoice (更新发票状态)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90285",
                "https://developer.work.weixin.qq.com/document/path/90421",
                "https://developer.work.weixin.qq.com/document/path/90903",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
card_id = string!
encrypt_code = string!
reimburse_status = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.card_invoice.update_status_batch",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/card/invoice/reimburse/updatestatusbatch",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "card_invoice",
            type_name: "UpdateStatusBatch",
            title: "Update the state of many invoices (批量更新发票状态)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90286",
                "https://developer.work.weixin.qq.com/document/path/90422",
                "https://developer.work.weixin.qq.com/document/path/90904",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openid = string!
reimburse_status = string!
invoice_list = [{invoice_list}]!
[types.invoice_list]
card_id = string!
encrypt_code = string!
",
        },
    ),
];
