//! Generated from `spec/mp/card_invoice.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Operation, Product};

pub(super) static ENTRIES: [Entry; 25] = [
    Entry::new(
        Operation {
            name: "mp.card_invoice.biz_get_select_title_url",
            path: "/card/invoice/biz/getselecttitleurl",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_invoice",
            type_name: "BizGetSelectTitleUrl",
            title: "Get the link by which a user submits an invoice title (获取商户专属开票链接)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/Quick_issuing/Interface_Instructions.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
attach = string?  merchant's text, returned with the user's title
biz_name = string?  merchant's name, shown to the user
[response]
url = string  link to hand to the user
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card_invoice.biz_get_user_title_url",
            path: "/card/invoice/biz/getusertitleurl",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_invoice",
            type_name: "BizGetUserTitleUrl",
            title: "Get the link by which a user saves an invoice title (获取添加抬头链接)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/Quick_issuing/Interface_Instructions.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
title = string?  invoice title (抬头)
tax_no = string?  taxpayer number of the title
phone = string?  telephone
addr = string?  address of the enterprise
bank_type = string?  bank of the enterprise
bank_no = string?  bank account of the enterprise
user_fill = bool? as bool_as_int  whether the user fills in the title; otherwise the members given are taken
out_title_id = string?  merchant's id of the title
[response]
url = string  link to hand to the user
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card_invoice.clear_out_invoice",
            path: "/card/invoice/clearoutinvoice",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_invoice",
            type_name: "ClearOutInvoice",
            title: "Reverse an invoice (统一开票接口 冲红)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#15",
            ],
            note: "Issues a negative invoice for one issued before.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
invoiceinfo = {invoiceinfo}!
[types.invoiceinfo]
wxopenid = string!  user's openid
fpqqlsh = string!  serial number of the request (发票请求流水号), unique
nsrsbh = string!  seller's taxpayer number (纳税人识别号)
nsrmc = string!  seller's name (纳税人名称)
yfpdm = string!  code of the invoice to reverse (原发票代码)
yfphm = string!  number of the invoice to reverse (原发票号码)
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card_invoice.get_auth_data",
            path: "/card/invoice/getauthdata",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_invoice",
            type_name: "GetAuthData",
            title: "Get the user's authorization (查询授权完成状态)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html",
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#7",
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/Nontax_Bill/API_list.html#2.4",
            ],
            note: "Serves when the event was missed.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  order's id at the merchant, unique
s_pappid = string!  identifier of the invoicing platform, from the link of the platform or from its provider
[response]
invoice_status = string  auth success once the user authorized
auth_time = int?  Unix seconds
user_auth_info = {user_auth_info}?  what the user gave
[types.user_auth_info]
user_field = {user_field}?  for invoices of persons
biz_field = {biz_field}?  for invoices of enterprises
[types.user_field]
title = string  invoice title (抬头)
phone = string  telephone
email = string
custom_field = [{custom_field}]?  the merchant's own fields
[types.custom_field]
key = string  name of the field
value = string
[types.biz_field]
title = string  invoice title (抬头)
phone = string  telephone
tax_no = string  taxpayer number of the title
addr = string  address of the enterprise
bank_type = string  bank of the enterprise
bank_no = string  bank account of the enterprise
custom_field = [{custom_field}]?  the merchant's own fields
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card_invoice.get_auth_url",
            path: "/card/invoice/getauthurl",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_invoice",
            type_name: "GetAuthUrl",
            title: "Get the link of the authorization page (获取授权页链接)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#2",
            ],
            note: "First the merchant's contact must be set. After the authorization the event user_authorize_invoice follows.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  order's id at the merchant, unique
s_pappid = string!  identifier of the invoicing platform, from the link of the platform or from its provider
money = int!  in fen
timestamp = int?  Unix seconds
source = string!  app for an application, web for a web page in WeChat, wxa for a mini program, wap for an ordinary web page
redirect_url = string?  page opened after the authorization
ticket = secret!  api ticket of type wx_card
type = int!  0 issue an invoice, 1 fill in fields and issue an invoice, 2 receive an issued invoice
[response]
auth_url = string  page on which the user authorizes
appid = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card_invoice.insert",
            path: "/card/invoice/insert",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_invoice",
            type_name: "Insert",
            title: "Insert an invoice into a user's card wallet (将电子发票卡券插入用户卡包)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Invoicing_Platform_API_List.html#5",
            ],
            note: "The order must have been authorized, one invoice for each order. Inserted invoices cannot be taken back, only reversed.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  order's id at the merchant, unique
appid = string? from app_id
card_id = string!  invoice card template
card_ext = {card_ext}!  invoice data
[response]
code = string  code of the invoice card
openid = string
unionid = string?
[types.card_ext]
nonce_str = string?  random text
user_card = {user_card}!
[types.user_card]
invoice_user_data = {invoice_user_data}!  the invoice
[types.invoice_user_data]
title = string!  invoice title (抬头)
fee_without_tax = int!  in fen
fee = int!  in fen
tax = int!  in fen
billing_no = string!  invoice number (发票号码)
billing_code = string!  invoice code (发票代码)
billing_time = int!  date of the invoice, Unix seconds
info = [{invoice_user_data_info}]!  items of the invoice
check_code = string!  check code of the invoice
s_pdf_media_id = string!  id of the uploaded PDF
s_trip_pdf_media_id = string?  id of the uploaded PDF with the journey or other enclosures
buyer_number = string!  taxpayer number
buyer_address_and_phone = string?  address and telephone
buyer_bank_account = string?  bank and account
seller_number = string?  taxpayer number
seller_address_and_phone = string?  address and telephone
seller_bank_account = string?  bank and account
remarks = string?
maker = string?  who issued the invoice
cashier = string?  who received the payment
[types.invoice_user_data_info]
name = string!
unit = string!  unit of the item
num = int!
price = int!  in fen
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card_invoice.makeout_invoice",
            path: "/card/invoice/makeoutinvoice",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_invoice",
            type_name: "MakeoutInvoice",
            title: "Issue an invoice (统一开票接口 开具蓝票)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#14",
            ],
            note: "Issued asynchronously; the result arrives as an event and by query.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
invoiceinfo = {invoiceinfo}!
[types.invoiceinfo]
wxopenid = string!  user's openid
ddh = string!  merchant's order number (订单号)
fpqqlsh = string!  serial number of the request (发票请求流水号), unique
nsrsbh = string!  seller's taxpayer number (纳税人识别号)
nsrmc = string!  seller's name (纳税人名称)
nsrdz = string!  seller's address
nsrdh = string!  seller's telephone
nsrbank = string!  seller's bank
nsrbankid = string!  seller's bank account
ghfnsrsbh = string?  buyer's taxpayer number
ghfmc = string?  buyer's name
ghfdz = string?  buyer's address
ghfdh = string?  buyer's telephone
ghfbank = string?  buyer's bank
ghfbankid = string?  buyer's bank account
kpr = string!  who issues the invoice (开票人)
skr = string?  who receives the payment (收款人)
fhr = string?  who checks the invoice (复核人)
jshj = float!  amount with tax in yuan (价税合计)
hjje = float!  amount without tax in yuan (合计金额)
hjse = float!  tax in yuan (合计税额)
bz = string?  remark (备注)
hylx = int?  trade (行业类型)
invoicedetail_list = [{invoicedetail_list}]!  items of the invoice
[types.invoicedetail_list]
fphxz = int!  kind of the line (发票行性质)
spbm = string!  19-digit code of the goods for taxes (税收分类编码)
xmmc = string!  name of the item (项目名称)
dw = string!  unit (计量单位)
ggxh = string!  specification (规格型号)
xmsl = int!  quantity (项目数量)
xmdj = float!  unit price in yuan (项目单价)
xmje = float!  amount without tax in yuan (项目金额)
sl = float!  tax rate (税率)
se = float!  tax in yuan (税额)
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card_invoice.platform_create_card",
            path: "/card/invoice/platform/createcard",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_invoice",
            type_name: "PlatformCreateCard",
            title: "Create an invoice card template (创建发票卡券模板)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Invoicing_Platform_API_List.html#2",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
invoice_info = {invoice_info}!
[response]
card_id = string  invoice card template
[types.invoice_info]
base_info = {base_info}!
type = string!  kind of invoice, as shown on the card
payee = string!  who issues the invoice, shown on the card
[types.base_info]
logo_url = string!  link to a picture uploaded to WeChat
title = string!  shown in the card wallet
custom_url_name = string?  name of the entry
custom_url_sub_title = string?  hint beside the entry
custom_url = string?  page opened by the entry
promotion_url_name = string?  name of the entry
promotion_url_sub_title = string?  hint beside the entry
promotion_url = string?  page opened by the entry
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card_invoice.platform_get_pdf",
            path: "/card/invoice/platform/getpdf",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_invoice",
            type_name: "PlatformGetPdf",
            title: "Get the link of an invoice PDF (查询已上传的PDF文件)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Invoicing_Platform_API_List.html#4",
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/Nontax_Bill/API_list.html#3.4",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
action = string! = get_url  get_url
s_media_id = string!  id of the uploaded PDF, valid for three days unless the invoice is inserted
[response]
pdf_url = string  link to the PDF
pdf_url_expire_time = int  seconds until the link expires
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card_invoice.platform_set_pdf",
            path: "/card/invoice/platform/setpdf",
            body: BodyKind::Multipart { files: &["pdf"] },
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_invoice",
            type_name: "PlatformSetPdf",
            title: "Upload an invoice PDF (上传PDF)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Invoicing_Platform_API_List.html#3",
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/Nontax_Bill/API_list.html#3.3",
            ],
            note: "The id must be used within three days.",
            errors: &[],
            obsolete: None,
            shape: r"[files]
pdf = file!
[response]
s_media_id = string  id of the uploaded PDF, valid for three days unless the invoice is inserted
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card_invoice.platform_update_status",
            path: "/card/invoice/platform/updatestatus",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_invoice",
            type_name: "PlatformUpdateStatus",
            title: "Update the state of an invoice card (更新发票卡券状态)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Invoicing_Platform_API_List.html#6",
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/Nontax_Bill/API_list.html#3.7",
            ],
            note: "For invoicing platforms; a reversed invoice can no longer be changed.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
card_id = string!  invoice card template
code = string!  code of the invoice card
reimburse_status = string!  INVOICE_REIMBURSE_INIT not yet reimbursed, INVOICE_REIMBURSE_LOCK locked, INVOICE_REIMBURSE_CLOSURE reimbursed, INVOICE_REIMBURSE_CANCEL reversed
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card_invoice.queryinvoceinfo",
            path: "/card/invoice/queryinvoceinfo",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_invoice",
            type_name: "Queryinvoceinfo",
            title: "Get an issued invoice (统一开票接口 查询已开发票)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#16",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
fpqqlsh = string!  serial number of the request (发票请求流水号), unique
nsrsbh = string!  seller's taxpayer number (纳税人识别号)
[response]
invoicedetail = {invoicedetail}  the invoice issued
[types.invoicedetail]
fpqqlsh = string  serial number of the request (发票请求流水号), unique
fpdm = string  invoice code (发票代码)
fphm = string  invoice number (发票号码)
kprq = string  date of the invoice (开票日期)
jym = string  check code (校验码)
pdfurl = string  link to the PDF
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card_invoice.reimburse_get_invoice_batch",
            path: "/card/invoice/reimburse/getinvoicebatch",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_invoice",
            type_name: "ReimburseGetInvoiceBatch",
            title: "Get invoices in bulk for reimbursement (报销方批量查询报销发票信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Reimburser_API_List.html#6",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
item_list = [{item_list}]!  invoices
[response]
item_list = [{answer_item_list}]  invoices
[types.item_list]
card_id = string!  invoice card template
encrypt_code = string!  encrypted code, from wx.chooseInvoice
[types.answer_item_list]
card_id = string  invoice card template
begin_time = int?  Unix seconds
end_time = int?  Unix seconds
user_card_status = string?  state of the card in the user's wallet
openid = string
type = string  kind of invoice
payee = string  who issues the invoice, shown on the card
detail = string  about the invoice
user_info = {user_info}
[types.user_info]
title = string  invoice title (抬头)
fee_without_tax = int  in fen
fee = int  in fen
tax = int  in fen
billing_no = string  invoice number (发票号码)
billing_code = string  invoice code (发票代码)
billing_time = int  date of the invoice, Unix seconds
info = [{info}]?  items of the invoice
check_code = string  check code of the invoice
reimburse_status = string  INVOICE_REIMBURSE_INIT not yet reimbursed, INVOICE_REIMBURSE_LOCK locked, INVOICE_REIMBURSE_CLOSURE reimbursed, INVOICE_REIMBURSE_CANCEL reversed
pdf_url = string  link to the PDF
trip_pdf_url = string?  link to the PDF with the journey or other enclosures
order_id = string?  order's id at the merchant, unique
buyer_number = string  taxpayer number
buyer_address_and_phone = string?  address and telephone
buyer_bank_account = string?  bank and account
seller_number = string?  taxpayer number
seller_address_and_phone = string?  address and telephone
seller_bank_account = string?  bank and account
remarks = string?
maker = string?  who issued the invoice
cashier = string?  who received the payment
[types.info]
name = string
unit = string  unit of the item
num = int
price = int  in fen
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card_invoice.reimburse_get_invoice_info",
            path: "/card/invoice/reimburse/getinvoiceinfo",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_invoice",
            type_name: "ReimburseGetInvoiceInfo",
            title: "Get an invoice for reimbursement (报销方查询报销发票信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Reimburser_API_List.html#5",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
card_id = string!  invoice card template
encrypt_code = string!  encrypted code, from wx.chooseInvoice
[response]
card_id = string  invoice card template
begin_time = int  Unix seconds
end_time = int  Unix seconds
user_card_status = string  state of the card in the user's wallet
openid = string
type = string  kind of invoice
payee = string  who issues the invoice, shown on the card
detail = string  about the invoice
user_info = {user_info}
[types.user_info]
title = string  invoice title (抬头)
fee_without_tax = int  in fen
fee = int  in fen
tax = int  in fen
billing_no = string  invoice number (发票号码)
billing_code = string  invoice code (发票代码)
billing_time = int  date of the invoice, Unix seconds
info = [{info}]?  items of the invoice
check_code = string?  check code of the invoice
reimburse_status = string  INVOICE_REIMBURSE_INIT not yet reimbursed, INVOICE_REIMBURSE_LOCK locked, INVOICE_REIMBURSE_CLOSURE reimbursed, INVOICE_REIMBURSE_CANCEL reversed
pdf_url = string  link to the PDF
trip_pdf_url = string?  link to the PDF with the journey or other enclosures
order_id = string?  order's id at the merchant, unique
buyer_number = string?  taxpayer number
buyer_address_and_phone = string?  address and telephone
buyer_bank_account = string?  bank and account
seller_number = string?  taxpayer number
seller_address_and_phone = string?  address and telephone
seller_bank_account = string?  bank and account
remarks = string?
maker = string?  who issued the invoice
cashier = string?  who received the payment
[types.info]
name = string
unit = string  unit of the item
num = int
price = int  in fen
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card_invoice.reimburse_update_invoice_status",
            path: "/card/invoice/reimburse/updateinvoicestatus",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_invoice",
            type_name: "ReimburseUpdateInvoiceStatus",
            title: "Update the reimbursement state of an invoice (报销方更新发票状态)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Reimburser_API_List.html#7",
            ],
            note: "Lock the invoice while it is processed; a locked invoice can be released, a reimbursed one cannot be changed any more.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
card_id = string!  invoice card template
encrypt_code = string!  encrypted code, from wx.chooseInvoice
reimburse_status = string!  INVOICE_REIMBURSE_INIT not yet reimbursed, INVOICE_REIMBURSE_LOCK locked, INVOICE_REIMBURSE_CLOSURE reimbursed, INVOICE_REIMBURSE_CANCEL reversed
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card_invoice.reimburse_update_status_batch",
            path: "/card/invoice/reimburse/updatestatusbatch",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_invoice",
            type_name: "ReimburseUpdateStatusBatch",
            title: "Update the reimbursement state of invoices in bulk (报销方批量更新发票状态)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Reimburser_API_List.html#8",
            ],
            note: "All invoices must belong to the user; either all are changed or none.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openid = string!
reimburse_status = string!  INVOICE_REIMBURSE_INIT not yet reimbursed, INVOICE_REIMBURSE_LOCK locked, INVOICE_REIMBURSE_CLOSURE reimbursed, INVOICE_REIMBURSE_CANCEL reversed
invoice_list = [{invoice_list}]!  invoices, all of one user
[types.invoice_list]
card_id = string!  invoice card template
encrypt_code = string!  encrypted code, from wx.chooseInvoice
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card_invoice.reject_insert",
            path: "/card/invoice/rejectinsert",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_invoice",
            type_name: "RejectInsert",
            title: "Refuse to issue an invoice (拒绝开票)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#8",
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/Nontax_Bill/API_list.html#2.5",
            ],
            note: "The user gets a message; the same order can be authorized again only with a new id.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  order's id at the merchant, unique
s_pappid = string!  identifier of the invoicing platform, from the link of the platform or from its provider
reason = string!  shown to the user
url = string?  page opened from the message of refusal
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card_invoice.scan_title",
            path: "/card/invoice/scantitle",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_invoice",
            type_name: "ScanTitle",
            title: "Read a user's invoice title from its code (商户扫描用户的发票抬头二维码)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/Quick_issuing/Interface_Instructions.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
scan_text = string!  text read from the user's code
[response]
title_type = int  0 enterprise, 1 person
title = string  invoice title (抬头)
tax_no = string?  taxpayer number of the title
phone = string?  telephone
addr = string?  address of the enterprise
bank_type = string?  bank of the enterprise
bank_no = string?  bank account of the enterprise
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card_invoice.set_biz_attr_get_auth_field",
            path: "/card/invoice/setbizattr",
            query: &["action"],
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_invoice",
            type_name: "SetBizAttrGetAuthField",
            title: "Set or get the merchant's invoice settings (设置与查询商户联系方式、授权页字段、支付后开票信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html",
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#10",
            ],
            note: "The query parameter action chooses among three settings, each read and written: contact, fields of the authorization page, merchant number for invoices after payment.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string! = get_auth_field  which setting: get_auth_field, set_auth_field, get_contact, set_contact, get_pay_mch or set_pay_mch
[response]
auth_field = {auth_field}?  what the authorization page asks for
[types.auth_field]
user_field = {user_field}?  for invoices of persons
biz_field = {biz_field}?  for invoices of enterprises
[types.user_field]
show_title = bool? as bool_as_int  whether the page asks for it
show_phone = bool? as bool_as_int  whether the page asks for it
show_email = bool? as bool_as_int  whether the page asks for it
custom_field = [{custom_field}]?  the merchant's own fields
[types.custom_field]
key = string  name of the field
[types.biz_field]
show_title = bool? as bool_as_int  whether the page asks for it
show_tax_no = bool? as bool_as_int  whether the page asks for it
show_addr = bool? as bool_as_int  whether the page asks for it
show_phone = bool? as bool_as_int  whether the page asks for it
show_bank_type = bool? as bool_as_int  whether the page asks for it
show_bank_no = bool? as bool_as_int  whether the page asks for it
custom_field = [{custom_field}]?  the merchant's own fields
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card_invoice.set_biz_attr_get_contact",
            path: "/card/invoice/setbizattr",
            query: &["action"],
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_invoice",
            type_name: "SetBizAttrGetContact",
            title: "Set or get the merchant's invoice settings (设置与查询商户联系方式、授权页字段、支付后开票信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#18",
            ],
            note: "The query parameter action chooses among three settings, each read and written: contact, fields of the authorization page, merchant number for invoices after payment.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string! = get_contact  which setting: get_auth_field, set_auth_field, get_contact, set_contact, get_pay_mch or set_pay_mch
[response]
contact = {contact}?  how users reach the merchant
[types.contact]
phone = string  telephone
time_out = int  seconds within which the invoice is issued
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card_invoice.set_biz_attr_get_pay_mch",
            path: "/card/invoice/setbizattr",
            query: &["action"],
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_invoice",
            type_name: "SetBizAttrGetPayMch",
            title: "Set or get the merchant's invoice settings (设置与查询商户联系方式、授权页字段、支付后开票信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html",
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#12",
            ],
            note: "The query parameter action chooses among three settings, each read and written: contact, fields of the authorization page, merchant number for invoices after payment.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string! = get_pay_mch  which setting: get_auth_field, set_auth_field, get_contact, set_contact, get_pay_mch or set_pay_mch
[response]
paymch_info = {paymch_info}?  links a merchant number to an invoicing platform
[types.paymch_info]
mchid = string  WeChat Pay merchant number
s_pappid = string  identifier of the invoicing platform, from the link of the platform or from its provider
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card_invoice.set_biz_attr_set_auth_field",
            path: "/card/invoice/setbizattr",
            query: &["action"],
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_invoice",
            type_name: "SetBizAttrSetAuthField",
            title: "Set or get the merchant's invoice settings (设置与查询商户联系方式、授权页字段、支付后开票信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html",
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#9",
            ],
            note: "The query parameter action chooses among three settings, each read and written: contact, fields of the authorization page, merchant number for invoices after payment.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string! = set_auth_field  which setting: get_auth_field, set_auth_field, get_contact, set_contact, get_pay_mch or set_pay_mch
[request]
auth_field = {auth_field}!  what the authorization page asks for
[types.auth_field]
user_field = {user_field}?  for invoices of persons
biz_field = {biz_field}?  for invoices of enterprises
[types.user_field]
show_title = bool? as bool_as_int  whether the page asks for it
show_phone = bool? as bool_as_int  whether the page asks for it
show_email = bool? as bool_as_int  whether the page asks for it
custom_field = [{custom_field}]?  the merchant's own fields
[types.custom_field]
key = string!  name of the field
[types.biz_field]
show_title = bool? as bool_as_int  whether the page asks for it
show_tax_no = bool? as bool_as_int  whether the page asks for it
show_addr = bool? as bool_as_int  whether the page asks for it
show_phone = bool? as bool_as_int  whether the page asks for it
show_bank_type = bool? as bool_as_int  whether the page asks for it
show_bank_no = bool? as bool_as_int  whether the page asks for it
custom_field = [{custom_field}]?  the merchant's own fields
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card_invoice.set_biz_attr_set_contact",
            path: "/card/invoice/setbizattr",
            query: &["action"],
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_invoice",
            type_name: "SetBizAttrSetContact",
            title: "Set or get the merchant's invoice settings (设置与查询商户联系方式、授权页字段、支付后开票信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#17",
            ],
            note: "The query parameter action chooses among three settings, each read and written: contact, fields of the authorization page, merchant number for invoices after payment.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string! = set_contact  which setting: get_auth_field, set_auth_field, get_contact, set_contact, get_pay_mch or set_pay_mch
[request]
contact = {contact}!  how users reach the merchant
[types.contact]
phone = string!  telephone
time_out = int!  seconds within which the invoice is issued
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card_invoice.set_biz_attr_set_pay_mch",
            path: "/card/invoice/setbizattr",
            query: &["action"],
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_invoice",
            type_name: "SetBizAttrSetPayMch",
            title: "Set or get the merchant's invoice settings (设置与查询商户联系方式、授权页字段、支付后开票信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Cards_and_Offer/gift_card.html",
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Vendor_API_List.html#11",
            ],
            note: "The query parameter action chooses among three settings, each read and written: contact, fields of the authorization page, merchant number for invoices after payment.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
action = string! = set_pay_mch  which setting: get_auth_field, set_auth_field, get_contact, set_contact, get_pay_mch or set_pay_mch
[request]
paymch_info = {paymch_info}!  links a merchant number to an invoicing platform
[types.paymch_info]
mchid = string!  WeChat Pay merchant number
s_pappid = string!  identifier of the invoicing platform, from the link of the platform or from its provider
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.card_invoice.set_url",
            path: "/card/invoice/seturl",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "card_invoice",
            type_name: "SetUrl",
            title: "Get the invoicing platform's identifier (获取自身的开票平台识别码)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/E_Invoice/Invoicing_Platform_API_List.html#1",
                "https://developers.weixin.qq.com/doc/offiaccount/WeChat_Invoice/Nontax_Bill/API_list.html#3.1",
            ],
            note: "Called once by the invoicing platform; merchants use the identifier to request authorization.",
            errors: &[],
            obsolete: None,
            shape: r"[response]
invoice_url = string  link whose parameter s_pappid identifies the platform
",
        },
    ),
];
