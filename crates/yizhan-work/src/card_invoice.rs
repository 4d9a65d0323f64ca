//! Generated from `spec/work/card_invoice.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Electronic invoices (电子发票)

use yizhan_core::{
    AnswerKind, BodyKind, Endpoint, Host, Method, Operation, Product, TokenKind, wire_in, wire_out,
};

/// Get an invoice (查询电子发票).
///
/// `POST /cgi-bin/card/invoice/reimburse/getinvoiceinfo`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90284) [(2)](https://developer.work.weixin.qq.com/document/path/90420) [(3)](https://developer.work.weixin.qq.com/document/path/90902)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetInvoiceInfo {
    /// `card_id`.
    pub card_id: String,
    /// `encrypt_code`.
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
    /// `card_id`.
    pub card_id: String,
    /// Unix seconds.
    pub begin_time: i64,
    /// Unix seconds.
    pub end_time: i64,
    /// `openid`.
    pub openid: String,
    /// `type`.
    pub r#type: String,
    /// `payee`.
    pub payee: String,
    /// `detail`.
    pub detail: String,
    /// `user_info`.
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
    };
}

/// `user_info` of [`GetInvoiceInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInvoiceInfoUserInfo {
    /// `title`.
    pub title: String,
    /// `fee_without_tax`.
    pub fee_without_tax: i64,
    /// `fee`.
    pub fee: i64,
    /// `tax`.
    pub tax: i64,
    /// `billing_no`.
    pub billing_no: String,
    /// `billing_code`.
    pub billing_code: String,
    /// `billing_time`.
    pub billing_time: i64,
    /// `info`.
    pub info: Vec<Info>,
    /// `check_code`.
    pub check_code: String,
    /// `detail`.
    pub detail: String,
    /// `reimburse_status`.
    pub reimburse_status: String,
    /// `pdf_url`.
    pub pdf_url: String,
    /// `trip_pdf_url`.
    pub trip_pdf_url: Option<String>,
    /// `buyer_number`.
    pub buyer_number: Option<String>,
    /// `buyer_address_and_phone`.
    pub buyer_address_and_phone: Option<String>,
    /// `buyer_bank_account`.
    pub buyer_bank_account: Option<String>,
    /// `seller_number`.
    pub seller_number: Option<String>,
    /// `seller_address_and_phone`.
    pub seller_address_and_phone: Option<String>,
    /// `seller_bank_account`.
    pub seller_bank_account: Option<String>,
    /// `remarks`.
    pub remarks: Option<String>,
    /// `maker`.
    pub maker: Option<String>,
    /// `cashier`.
    pub cashier: Option<String>,
}

wire_in!(GetInvoiceInfoUserInfo {
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
    "buyer_bank_account" => buyer_bank_account,
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
    /// `unit`.
    pub unit: Option<String>,
    /// `num`.
    pub num: Option<i64>,
    /// `price`.
    pub price: i64,
}

wire_in!(Info {
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
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetInvoiceInfoBatch {
    /// `item_list`.
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
    /// `item_list`.
    pub item_list: Vec<GetInvoiceInfoBatchAnswerItemList>,
}

wire_in!(GetInvoiceInfoBatchResponse {
    "item_list" => item_list,
});

impl Endpoint for GetInvoiceInfoBatch {
    type Response = GetInvoiceInfoBatchResponse;
    const OPERATION: &'static Operation = &Operation {
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
    };
}

/// `item_list` of [`GetInvoiceInfoBatch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInvoiceInfoBatchItemList {
    /// `card_id`.
    pub card_id: String,
    /// `encrypt_code`.
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

wire_out!(GetInvoiceInfoBatchItemList {
    "card_id" => card_id,
    "encrypt_code" => encrypt_code,
});

/// `answer_item_list` of [`GetInvoiceInfoBatch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInvoiceInfoBatchAnswerItemList {
    /// `card_id`.
    pub card_id: String,
    /// Unix seconds.
    pub begin_time: Option<i64>,
    /// Unix seconds.
    pub end_time: Option<i64>,
    /// `user_card_status`.
    pub user_card_status: Option<String>,
    /// `openid`.
    pub openid: String,
    /// `type`.
    pub r#type: String,
    /// `payee`.
    pub payee: String,
    /// `detail`.
    pub detail: String,
    /// `user_info`.
    pub user_info: GetInvoiceInfoBatchUserInfo,
}

wire_in!(GetInvoiceInfoBatchAnswerItemList {
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
    /// `title`.
    pub title: String,
    /// `fee_without_tax`.
    pub fee_without_tax: i64,
    /// `fee`.
    pub fee: i64,
    /// `tax`.
    pub tax: i64,
    /// `billing_no`.
    pub billing_no: String,
    /// `billing_code`.
    pub billing_code: String,
    /// `billing_time`.
    pub billing_time: i64,
    /// `info`.
    pub info: Vec<Info>,
    /// `check_code`.
    pub check_code: String,
    /// `detail`.
    pub detail: String,
    /// `reimburse_status`.
    pub reimburse_status: String,
    /// `pdf_url`.
    pub pdf_url: String,
    /// `trip_pdf_url`.
    pub trip_pdf_url: Option<String>,
    /// `buyer_number`.
    pub buyer_number: String,
    /// `buyer_address_and_phone`.
    pub buyer_address_and_phone: Option<String>,
    /// `buyer_bank_account`.
    pub buyer_bank_account: Option<String>,
    /// `seller_number`.
    pub seller_number: Option<String>,
    /// `seller_address_and_phone`.
    pub seller_address_and_phone: Option<String>,
    /// `seller_bank_account`.
    pub seller_bank_account: Option<String>,
    /// `remarks`.
    pub remarks: Option<String>,
    /// `maker`.
    pub maker: Option<String>,
    /// `cashier`.
    pub cashier: Option<String>,
}

wire_in!(GetInvoiceInfoBatchUserInfo {
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
    "buyer_bank_account" => buyer_bank_account,
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
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateInvoiceStatus {
    /// `card_id`.
    pub card_id: String,
    /// `encrypt_code`.
    pub encrypt_code: String,
    /// `reimburse_status`.
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateInvoiceStatusResponse {}

wire_in!(UpdateInvoiceStatusResponse {});

impl Endpoint for UpdateInvoiceStatus {
    type Response = UpdateInvoiceStatusResponse;
    const OPERATION: &'static Operation = &Operation {
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
    };
}

/// Update the state of many invoices (批量更新发票状态).
///
/// `POST /cgi-bin/card/invoice/reimburse/updatestatusbatch`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90286) [(2)](https://developer.work.weixin.qq.com/document/path/90422) [(3)](https://developer.work.weixin.qq.com/document/path/90904)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateStatusBatch {
    /// `openid`.
    pub openid: String,
    /// `reimburse_status`.
    pub reimburse_status: String,
    /// `invoice_list`.
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateStatusBatchResponse {}

wire_in!(UpdateStatusBatchResponse {});

impl Endpoint for UpdateStatusBatch {
    type Response = UpdateStatusBatchResponse;
    const OPERATION: &'static Operation = &Operation {
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
    };
}

/// `invoice_list` of [`UpdateStatusBatch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateStatusBatchInvoiceList {
    /// `card_id`.
    pub card_id: String,
    /// `encrypt_code`.
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

wire_out!(UpdateStatusBatchInvoiceList {
    "card_id" => card_id,
    "encrypt_code" => encrypt_code,
});
