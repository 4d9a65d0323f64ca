//! Generated from `spec/work/card_invoice.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Electronic invoices (电子发票)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Get an invoice (查询电子发票).
///
/// `POST /cgi-bin/card/invoice/reimburse/getinvoiceinfo`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90284) [(2)](https://developer.work.weixin.qq.com/document/path/90420) [(3)](https://developer.work.weixin.qq.com/document/path/90902)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetInvoiceInfo {
    /// Id of the invoice card.
    pub card_id: String,
    /// Encrypted code of the invoice, from choosing it in the client.
    pub encrypt_code: String,
}

impl GetInvoiceInfo {
    /// Starts with the required members.
    pub fn new(card_id: impl Into<String>, encrypt_code: impl Into<String>) -> Self {
        Self {
            card_id: card_id.into(),
            encrypt_code: encrypt_code.into(),
        }
    }
}

wire_out!(GetInvoiceInfo {
    "card_id" => card_id,
    "encrypt_code" => encrypt_code,
});

/// The answer to [`GetInvoiceInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInvoiceInfoResponse {
    /// Id of the invoice card.
    pub card_id: String,
    /// Unix seconds.
    pub begin_time: i64,
    /// Unix seconds.
    pub end_time: i64,
    /// Open id of the owner of the invoice.
    pub openid: String,
    /// Kind of the invoice.
    pub r#type: String,
    /// Who issued the invoice.
    pub payee: String,
    /// Content of the invoice.
    pub detail: String,
    /// Invoice as printed.
    pub user_info: GetInvoiceInfoUserInfo,
}

wire_in!(GetInvoiceInfoResponse {
    "card_id" => card_id,
    "begin_time" => begin_time,
    "end_time" => end_time,
    "openid" => openid,
    "type" => r#type,
    "payee" => payee,
    "detail" => detail,
    "user_info" => user_info,
});

impl Endpoint for GetInvoiceInfo {
    type Response = GetInvoiceInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.card_invoice.get_invoice_info",
        path: "/cgi-bin/card/invoice/reimburse/getinvoiceinfo",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `user_info` of [`GetInvoiceInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInvoiceInfoUserInfo {
    /// Name on the invoice.
    pub title: String,
    /// Fen.
    pub fee_without_tax: i64,
    /// Fen.
    pub fee: i64,
    /// Fen.
    pub tax: i64,
    /// Number of the invoice.
    pub billing_no: String,
    /// Code of the invoice.
    pub billing_code: String,
    /// Unix seconds.
    pub billing_time: i64,
    /// Lines of the invoice.
    pub info: Vec<Info>,
    /// Check code of the invoice.
    pub check_code: String,
    /// Content of the invoice.
    pub detail: String,
    /// INVOICE_REIMBURSE_INIT, INVOICE_REIMBURSE_LOCK or INVOICE_REIMBURSE_CLOSURE.
    pub reimburse_status: String,
    /// Address of the PDF.
    pub pdf_url: String,
    /// Address of the PDF with the journeys.
    pub trip_pdf_url: Option<String>,
    /// Tax number.
    pub buyer_number: Option<String>,
    /// `buyer_address_and_phone`.
    pub buyer_address_and_phone: Option<String>,
    /// Bank and account.
    pub buyer_bank_account: Option<String>,
    /// Tax number.
    pub seller_number: Option<String>,
    /// `seller_address_and_phone`.
    pub seller_address_and_phone: Option<String>,
    /// Bank and account.
    pub seller_bank_account: Option<String>,
    /// `remarks`.
    pub remarks: Option<String>,
    /// Who drew the invoice.
    pub maker: Option<String>,
    /// Who took the money.
    pub cashier: Option<String>,
}

wire_in!(part GetInvoiceInfoUserInfo {
    "title" => title,
    "fee_without_tax" => fee_without_tax,
    "fee" => fee,
    "tax" => tax,
    "billing_no" => billing_no,
    "billing_code" => billing_code,
    "billing_time" => billing_time,
    "info" => info,
    "check_code" => check_code,
    "detail" => detail,
    "reimburse_status" => reimburse_status,
    "pdf_url" => pdf_url,
    "trip_pdf_url" => trip_pdf_url,
    "buyer_number" => buyer_number,
    "buyer_address_and_phone" => buyer_address_and_phone,
    "buyer_bank_account" => buyer_bank_account;
    "seller_number" => seller_number,
    "seller_address_and_phone" => seller_address_and_phone,
    "seller_bank_account" => seller_bank_account,
    "remarks" => remarks,
    "maker" => maker,
    "cashier" => cashier,
});

/// `info` of [`GetInvoiceInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Info {
    /// `name`.
    pub name: String,
    /// Unit of the quantity.
    pub unit: Option<String>,
    /// Quantity.
    pub num: Option<i64>,
    /// Unit price in fen.
    pub price: i64,
}

wire_in!(part Info {
    "name" => name,
    "unit" => unit,
    "num" => num,
    "price" => price,
});

/// Get many invoices (批量查询电子发票).
///
/// `POST /cgi-bin/card/invoice/reimburse/getinvoiceinfobatch`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90287) [(2)](https://developer.work.weixin.qq.com/document/path/90423) [(3)](https://developer.work.weixin.qq.com/document/path/90905)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetInvoiceInfoBatch {
    /// Invoices.
    pub item_list: Vec<GetInvoiceInfoBatchItemList>,
}

impl GetInvoiceInfoBatch {
    /// Starts with the required members.
    pub fn new(
        item_list: impl IntoIterator<Item = impl Into<GetInvoiceInfoBatchItemList>>,
    ) -> Self {
        Self {
            item_list: item_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(GetInvoiceInfoBatch {
    "item_list" => item_list,
});

/// The answer to [`GetInvoiceInfoBatch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInvoiceInfoBatchResponse {
    /// Invoices.
    pub item_list: Vec<GetInvoiceInfoBatchAnswerItemList>,
}

wire_in!(GetInvoiceInfoBatchResponse {
    "item_list" => item_list,
});

impl Endpoint for GetInvoiceInfoBatch {
    type Response = GetInvoiceInfoBatchResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.card_invoice.get_invoice_info_batch",
        path: "/cgi-bin/card/invoice/reimburse/getinvoiceinfobatch",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `item_list` of [`GetInvoiceInfoBatch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInvoiceInfoBatchItemList {
    /// Id of the invoice card.
    pub card_id: String,
    /// Encrypted code of the invoice, from choosing it in the client.
    pub encrypt_code: String,
}

impl GetInvoiceInfoBatchItemList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(card_id: impl Into<String>, encrypt_code: impl Into<String>) -> Self {
        Self {
            card_id: card_id.into(),
            encrypt_code: encrypt_code.into(),
        }
    }
}

wire_out!(part GetInvoiceInfoBatchItemList {
    "card_id" => card_id,
    "encrypt_code" => encrypt_code,
});

/// `answer_item_list` of [`GetInvoiceInfoBatch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInvoiceInfoBatchAnswerItemList {
    /// Id of the invoice card.
    pub card_id: String,
    /// Unix seconds.
    pub begin_time: Option<i64>,
    /// Unix seconds.
    pub end_time: Option<i64>,
    /// State of the card.
    pub user_card_status: Option<String>,
    /// Open id of the owner of the invoice.
    pub openid: String,
    /// Kind of the invoice.
    pub r#type: String,
    /// Who issued the invoice.
    pub payee: String,
    /// Content of the invoice.
    pub detail: String,
    /// Invoice as printed.
    pub user_info: GetInvoiceInfoBatchUserInfo,
}

wire_in!(part GetInvoiceInfoBatchAnswerItemList {
    "card_id" => card_id,
    "begin_time" => begin_time,
    "end_time" => end_time,
    "user_card_status" => user_card_status,
    "openid" => openid,
    "type" => r#type,
    "payee" => payee,
    "detail" => detail,
    "user_info" => user_info,
});

/// `user_info` of [`GetInvoiceInfoBatch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInvoiceInfoBatchUserInfo {
    /// Name on the invoice.
    pub title: String,
    /// Fen.
    pub fee_without_tax: i64,
    /// Fen.
    pub fee: i64,
    /// Fen.
    pub tax: i64,
    /// Number of the invoice.
    pub billing_no: String,
    /// Code of the invoice.
    pub billing_code: String,
    /// Unix seconds.
    pub billing_time: i64,
    /// Lines of the invoice.
    pub info: Vec<Info>,
    /// Check code of the invoice.
    pub check_code: String,
    /// Content of the invoice.
    pub detail: String,
    /// INVOICE_REIMBURSE_INIT, INVOICE_REIMBURSE_LOCK or INVOICE_REIMBURSE_CLOSURE.
    pub reimburse_status: String,
    /// Address of the PDF.
    pub pdf_url: String,
    /// Address of the PDF with the journeys.
    pub trip_pdf_url: Option<String>,
    /// Tax number.
    pub buyer_number: String,
    /// `buyer_address_and_phone`.
    pub buyer_address_and_phone: Option<String>,
    /// Bank and account.
    pub buyer_bank_account: Option<String>,
    /// Tax number.
    pub seller_number: Option<String>,
    /// `seller_address_and_phone`.
    pub seller_address_and_phone: Option<String>,
    /// Bank and account.
    pub seller_bank_account: Option<String>,
    /// `remarks`.
    pub remarks: Option<String>,
    /// Who drew the invoice.
    pub maker: Option<String>,
    /// Who took the money.
    pub cashier: Option<String>,
}

wire_in!(part GetInvoiceInfoBatchUserInfo {
    "title" => title,
    "fee_without_tax" => fee_without_tax,
    "fee" => fee,
    "tax" => tax,
    "billing_no" => billing_no,
    "billing_code" => billing_code,
    "billing_time" => billing_time,
    "info" => info,
    "check_code" => check_code,
    "detail" => detail,
    "reimburse_status" => reimburse_status,
    "pdf_url" => pdf_url,
    "trip_pdf_url" => trip_pdf_url,
    "buyer_number" => buyer_number,
    "buyer_address_and_phone" => buyer_address_and_phone,
    "buyer_bank_account" => buyer_bank_account;
    "seller_number" => seller_number,
    "seller_address_and_phone" => seller_address_and_phone,
    "seller_bank_account" => seller_bank_account,
    "remarks" => remarks,
    "maker" => maker,
    "cashier" => cashier,
});

/// Update the state of an invoice (更新发票状态).
///
/// `POST /cgi-bin/card/invoice/reimburse/updateinvoicestatus`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90285) [(2)](https://developer.work.weixin.qq.com/document/path/90421) [(3)](https://developer.work.weixin.qq.com/document/path/90903)
///
/// INIT unlocks, LOCK locks while it is being reimbursed, CLOSURE ends it and takes the invoice from the owner's cards; that cannot be undone.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateInvoiceStatus {
    /// Id of the invoice card.
    pub card_id: String,
    /// Encrypted code of the invoice, from choosing it in the client.
    pub encrypt_code: String,
    /// INVOICE_REIMBURSE_INIT, INVOICE_REIMBURSE_LOCK or INVOICE_REIMBURSE_CLOSURE.
    pub reimburse_status: String,
}

impl UpdateInvoiceStatus {
    /// Starts with the required members.
    pub fn new(
        card_id: impl Into<String>,
        encrypt_code: impl Into<String>,
        reimburse_status: impl Into<String>,
    ) -> Self {
        Self {
            card_id: card_id.into(),
            encrypt_code: encrypt_code.into(),
            reimburse_status: reimburse_status.into(),
        }
    }
}

wire_out!(UpdateInvoiceStatus {
    "card_id" => card_id,
    "encrypt_code" => encrypt_code,
    "reimburse_status" => reimburse_status,
});

/// The answer to [`UpdateInvoiceStatus`].
pub type UpdateInvoiceStatusResponse = yizhan_core::Done;

impl Endpoint for UpdateInvoiceStatus {
    type Response = UpdateInvoiceStatusResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.card_invoice.update_invoice_status",
        path: "/cgi-bin/card/invoice/reimburse/updateinvoicestatus",
        ..Operation::usual(Product::Work)
    };
}

/// Update the state of many invoices (批量更新发票状态).
///
/// `POST /cgi-bin/card/invoice/reimburse/updatestatusbatch`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90286) [(2)](https://developer.work.weixin.qq.com/document/path/90422) [(3)](https://developer.work.weixin.qq.com/document/path/90904)
///
/// INIT unlocks, LOCK locks while it is being reimbursed, CLOSURE ends it and takes the invoice from the owner's cards; that cannot be undone. All invoices belong to one owner; either all or none change.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateStatusBatch {
    /// Open id of the owner of the invoice.
    pub openid: String,
    /// INVOICE_REIMBURSE_INIT, INVOICE_REIMBURSE_LOCK or INVOICE_REIMBURSE_CLOSURE.
    pub reimburse_status: String,
    /// Invoices.
    pub invoice_list: Vec<UpdateStatusBatchInvoiceList>,
}

impl UpdateStatusBatch {
    /// Starts with the required members.
    pub fn new(
        openid: impl Into<String>,
        reimburse_status: impl Into<String>,
        invoice_list: impl IntoIterator<Item = impl Into<UpdateStatusBatchInvoiceList>>,
    ) -> Self {
        Self {
            openid: openid.into(),
            reimburse_status: reimburse_status.into(),
            invoice_list: invoice_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(UpdateStatusBatch {
    "openid" => openid,
    "reimburse_status" => reimburse_status,
    "invoice_list" => invoice_list,
});

/// The answer to [`UpdateStatusBatch`].
pub type UpdateStatusBatchResponse = yizhan_core::Done;

impl Endpoint for UpdateStatusBatch {
    type Response = UpdateStatusBatchResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.card_invoice.update_status_batch",
        path: "/cgi-bin/card/invoice/reimburse/updatestatusbatch",
        ..Operation::usual(Product::Work)
    };
}

/// `invoice_list` of [`UpdateStatusBatch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateStatusBatchInvoiceList {
    /// Id of the invoice card.
    pub card_id: String,
    /// Encrypted code of the invoice, from choosing it in the client.
    pub encrypt_code: String,
}

impl UpdateStatusBatchInvoiceList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(card_id: impl Into<String>, encrypt_code: impl Into<String>) -> Self {
        Self {
            card_id: card_id.into(),
            encrypt_code: encrypt_code.into(),
        }
    }
}

wire_out!(part UpdateStatusBatchInvoiceList {
    "card_id" => card_id,
    "encrypt_code" => encrypt_code,
});
