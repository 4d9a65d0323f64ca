//! Generated from `spec/work/card_invoice.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 4] = [
    Entry::new(
        Operation {
            name: "work.card_invoice.get_invoice_info",
            path: "/cgi-bin/card/invoice/reimburse/getinvoiceinfo",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
card_id = string!  id of the invoice card
encrypt_code = string!  encrypted code of the invoice, from choosing it in the client
[response]
card_id = string  id of the invoice card
begin_time = int  Unix seconds
end_time = int  Unix seconds
openid = string  open id of the owner of the invoice
type = string  kind of the invoice
payee = string  who issued the invoice
detail = string  content of the invoice
user_info = {user_info}  invoice as printed
[types.user_info]
title = string  name on the invoice
fee_without_tax = int  fen
fee = int  fen
tax = int  fen
billing_no = string  number of the invoice
billing_code = string  code of the invoice
billing_time = int  Unix seconds
info = [{info}]?  lines of the invoice
check_code = string  check code of the invoice
detail = string  content of the invoice
reimburse_status = string  INVOICE_REIMBURSE_INIT, INVOICE_REIMBURSE_LOCK or INVOICE_REIMBURSE_CLOSURE
pdf_url = string  address of the PDF
trip_pdf_url = string?  address of the PDF with the journeys
buyer_number = string?  tax number
buyer_address_and_phone = string?
buyer_bank_account = string?  bank and account
seller_number = string?  tax number
seller_address_and_phone = string?
seller_bank_account = string?  bank and account
remarks = string?
maker = string?  who drew the invoice
cashier = string?  who took the money
[types.info]
name = string
unit = string?  unit of the quantity
num = int?  quantity
price = int  unit price in fen
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.card_invoice.get_invoice_info_batch",
            path: "/cgi-bin/card/invoice/reimburse/getinvoiceinfobatch",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
item_list = [{item_list}]!  invoices
[response]
item_list = [{answer_item_list}]  invoices
[types.item_list]
card_id = string!  id of the invoice card
encrypt_code = string!  encrypted code of the invoice, from choosing it in the client
[types.answer_item_list]
card_id = string  id of the invoice card
begin_time = int?  Unix seconds
end_time = int?  Unix seconds
user_card_status = string?  state of the card
openid = string  open id of the owner of the invoice
type = string  kind of the invoice
payee = string  who issued the invoice
detail = string  content of the invoice
user_info = {user_info}  invoice as printed
[types.user_info]
title = string  name on the invoice
fee_without_tax = int  fen
fee = int  fen
tax = int  fen
billing_no = string  number of the invoice
billing_code = string  code of the invoice
billing_time = int  Unix seconds
info = [{info}]?  lines of the invoice
check_code = string  check code of the invoice
detail = string  content of the invoice
reimburse_status = string  INVOICE_REIMBURSE_INIT, INVOICE_REIMBURSE_LOCK or INVOICE_REIMBURSE_CLOSURE
pdf_url = string  address of the PDF
trip_pdf_url = string?  address of the PDF with the journeys
buyer_number = string  tax number
buyer_address_and_phone = string?
buyer_bank_account = string?  bank and account
seller_number = string?  tax number
seller_address_and_phone = string?
seller_bank_account = string?  bank and account
remarks = string?
maker = string?  who drew the invoice
cashier = string?  who took the money
[types.info]
name = string
unit = string?  unit of the quantity
num = int?  quantity
price = int  unit price in fen
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.card_invoice.update_invoice_status",
            path: "/cgi-bin/card/invoice/reimburse/updateinvoicestatus",
            ..Operation::usual(Product::Work)
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
            note: "INIT unlocks, LOCK locks while it is being reimbursed, CLOSURE ends it and takes the invoice from the owner's cards; that cannot be undone.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
card_id = string!  id of the invoice card
encrypt_code = string!  encrypted code of the invoice, from choosing it in the client
reimburse_status = string!  INVOICE_REIMBURSE_INIT, INVOICE_REIMBURSE_LOCK or INVOICE_REIMBURSE_CLOSURE
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.card_invoice.update_status_batch",
            path: "/cgi-bin/card/invoice/reimburse/updatestatusbatch",
            ..Operation::usual(Product::Work)
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
            note: "INIT unlocks, LOCK locks while it is being reimbursed, CLOSURE ends it and takes the invoice from the owner's cards; that cannot be undone. All invoices belong to one owner; either all or none change.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openid = string!  open id of the owner of the invoice
reimburse_status = string!  INVOICE_REIMBURSE_INIT, INVOICE_REIMBURSE_LOCK or INVOICE_REIMBURSE_CLOSURE
invoice_list = [{invoice_list}]!  invoices
[types.invoice_list]
card_id = string!  id of the invoice card
encrypt_code = string!  encrypted code of the invoice, from choosing it in the client
",
        },
    ),
];
