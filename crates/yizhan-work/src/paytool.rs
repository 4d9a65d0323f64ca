//! Generated from `spec/work/paytool.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Cashier for service providers (收银台)

use yizhan_core::{Endpoint, Operation, Product, TokenKind, wire_in, wire_out};

/// Cancel a cashier order (取消收款订单).
///
/// `POST /cgi-bin/paytool/close_order`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98046)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CloseOrder {
    /// Random text of the signature.
    pub nonce_str: Option<String>,
    /// Unix seconds of the signature.
    pub ts: Option<i64>,
    /// Signature of the request.
    pub sig: Option<String>,
    /// Order of the cashier.
    pub order_id: String,
}

impl CloseOrder {
    /// Starts with the required members.
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            nonce_str: Default::default(),
            ts: Default::default(),
            sig: Default::default(),
            order_id: order_id.into(),
        }
    }

    /// Random text of the signature.
    pub fn nonce_str(mut self, nonce_str: impl Into<String>) -> Self {
        self.nonce_str = Some(nonce_str.into());
        self
    }

    /// Unix seconds of the signature.
    pub fn ts(mut self, ts: impl Into<i64>) -> Self {
        self.ts = Some(ts.into());
        self
    }

    /// Signature of the request.
    pub fn sig(mut self, sig: impl Into<String>) -> Self {
        self.sig = Some(sig.into());
        self
    }
}

wire_out!(CloseOrder {
    "nonce_str" => nonce_str,
    "ts" => ts,
    "sig" => sig,
    "order_id" => order_id,
});

/// The answer to [`CloseOrder`].
pub type CloseOrderResponse = yizhan_core::Done;

impl Endpoint for CloseOrder {
    type Response = CloseOrderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.paytool.close_order",
        path: "/cgi-bin/paytool/close_order",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        ..Operation::usual(Product::Work)
    };
}

/// List invoice applications (获取发票列表).
///
/// `POST /cgi-bin/paytool/get_invoice_list`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99436)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetInvoiceList {
    /// Unix seconds.
    pub start_time: Option<i64>,
    /// Unix seconds.
    pub end_time: Option<i64>,
    /// Next_cursor of the page before.
    pub cursor: Option<String>,
    /// Page size.
    pub limit: Option<i64>,
}

impl GetInvoiceList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Unix seconds.
    pub fn start_time(mut self, start_time: impl Into<i64>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Unix seconds.
    pub fn end_time(mut self, end_time: impl Into<i64>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Next_cursor of the page before.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Page size.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(GetInvoiceList {
    "start_time" => start_time,
    "end_time" => end_time,
    "cursor" => cursor,
    "limit" => limit,
});

/// The answer to [`GetInvoiceList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInvoiceListResponse {
    /// `invoice_list`.
    pub invoice_list: Vec<GetInvoiceListInvoiceList>,
    /// Pass as cursor for the next page.
    pub next_cursor: Option<String>,
    /// Whether another page follows.
    pub has_more: bool,
}

wire_in!(GetInvoiceListResponse {
    "invoice_list" => invoice_list,
    "next_cursor" => next_cursor,
    "has_more" => has_more,
});

impl Endpoint for GetInvoiceList {
    type Response = GetInvoiceListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.paytool.get_invoice_list",
        path: "/cgi-bin/paytool/get_invoice_list",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `invoice_list` of [`GetInvoiceList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInvoiceListInvoiceList {
    /// Order of the cashier.
    pub order_id: String,
    /// Company that buys.
    pub custom_corpid: Option<String>,
    /// Unix seconds.
    pub apply_time: i64,
    /// `invoice_type`.
    pub invoice_type: i64,
    /// Fen.
    pub paid_price: i64,
    /// `invoice_status`.
    pub invoice_status: i64,
    /// `invoice_title`.
    pub invoice_title: String,
    /// `tax_number`.
    pub tax_number: String,
    /// `send_way`.
    pub send_way: i64,
    /// `contact_name`.
    pub contact_name: Option<String>,
    /// `contact_tel`.
    pub contact_tel: Option<String>,
    /// `contact_addr`.
    pub contact_addr: Option<String>,
    /// `contact_postcode`.
    pub contact_postcode: Option<String>,
    /// `receive_email`.
    pub receive_email: Option<String>,
    /// `company_addr`.
    pub company_addr: String,
    /// `company_tel`.
    pub company_tel: String,
    /// `bank_name`.
    pub bank_name: String,
    /// `bank_account_number`.
    pub bank_account_number: String,
    /// Remark on the invoice.
    pub invoice_note: String,
}

wire_in!(part GetInvoiceListInvoiceList {
    "order_id" => order_id,
    "custom_corpid" => custom_corpid,
    "apply_time" => apply_time,
    "invoice_type" => invoice_type,
    "paid_price" => paid_price,
    "invoice_status" => invoice_status,
    "invoice_title" => invoice_title,
    "tax_number" => tax_number,
    "send_way" => send_way,
    "contact_name" => contact_name,
    "contact_tel" => contact_tel,
    "contact_addr" => contact_addr,
    "contact_postcode" => contact_postcode,
    "receive_email" => receive_email,
    "company_addr" => company_addr,
    "company_tel" => company_tel;
    "bank_name" => bank_name,
    "bank_account_number" => bank_account_number,
    "invoice_note" => invoice_note,
});

/// Get the details of a cashier order (获取收款订单详情).
///
/// `POST /cgi-bin/paytool/get_order_detail`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98054)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetOrderDetail {
    /// Random text of the signature.
    pub nonce_str: Option<String>,
    /// Unix seconds of the signature.
    pub ts: Option<i64>,
    /// Signature of the request.
    pub sig: Option<String>,
    /// Order of the cashier.
    pub order_id: String,
}

impl GetOrderDetail {
    /// Starts with the required members.
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            nonce_str: Default::default(),
            ts: Default::default(),
            sig: Default::default(),
            order_id: order_id.into(),
        }
    }

    /// Random text of the signature.
    pub fn nonce_str(mut self, nonce_str: impl Into<String>) -> Self {
        self.nonce_str = Some(nonce_str.into());
        self
    }

    /// Unix seconds of the signature.
    pub fn ts(mut self, ts: impl Into<i64>) -> Self {
        self.ts = Some(ts.into());
        self
    }

    /// Signature of the request.
    pub fn sig(mut self, sig: impl Into<String>) -> Self {
        self.sig = Some(sig.into());
        self
    }
}

wire_out!(GetOrderDetail {
    "nonce_str" => nonce_str,
    "ts" => ts,
    "sig" => sig,
    "order_id" => order_id,
});

/// The answer to [`GetOrderDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderDetailResponse {
    /// `pay_order`.
    pub pay_order: GetOrderDetailPayOrder,
}

wire_in!(GetOrderDetailResponse {
    "pay_order" => pay_order,
});

impl Endpoint for GetOrderDetail {
    type Response = GetOrderDetailResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.paytool.get_order_detail",
        path: "/cgi-bin/paytool/get_order_detail",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `pay_order` of [`GetOrderDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderDetailPayOrder {
    /// Order of the cashier.
    pub order_id: String,
    /// Company that buys.
    pub custom_corpid: Option<String>,
    /// `custom_corp_name`.
    pub custom_corp_name: Option<String>,
    /// Unix seconds.
    pub create_time: i64,
    /// 1 third-party app, 2 custom app, 3 industry solution.
    pub business_type: i64,
    /// `buy_content`.
    pub buy_content: String,
    /// Fen.
    pub origin_price: i64,
    /// Fen.
    pub paid_price: i64,
    /// `order_status`.
    pub order_status: i64,
    /// `order_from`.
    pub order_from: i64,
    /// Member of the provider who placed the order.
    pub creator: Option<String>,
    /// 0 paid by the company, 1 paid by the provider.
    pub pay_type: i64,
    /// `pay_channel`.
    pub pay_channel: Option<i64>,
    /// Order at the payment channel.
    pub channel_order_id: Option<String>,
    /// Unix seconds.
    pub paid_time: Option<i64>,
    /// `income_type`.
    pub income_type: Option<i64>,
    /// Unix seconds.
    pub income_time: Option<i64>,
    /// Fen.
    pub income_amount: Option<i64>,
    /// What is bought; one member according to business_type.
    pub product_list: GetOrderDetailProductList,
}

wire_in!(part GetOrderDetailPayOrder {
    "order_id" => order_id,
    "custom_corpid" => custom_corpid,
    "custom_corp_name" => custom_corp_name,
    "create_time" => create_time,
    "business_type" => business_type,
    "buy_content" => buy_content,
    "origin_price" => origin_price,
    "paid_price" => paid_price,
    "order_status" => order_status,
    "order_from" => order_from,
    "creator" => creator,
    "pay_type" => pay_type,
    "pay_channel" => pay_channel,
    "channel_order_id" => channel_order_id,
    "paid_time" => paid_time,
    "income_type" => income_type;
    "income_time" => income_time,
    "income_amount" => income_amount,
    "product_list" => product_list,
});

/// `product_list` of [`GetOrderDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderDetailProductList {
    /// For business_type 1.
    pub third_app: Option<GetOrderDetailThirdApp>,
    /// For business_type 2.
    pub customized_app: Option<GetOrderDetailCustomizedApp>,
    /// For business_type 3.
    pub promotion_case: Option<GetOrderDetailPromotionCase>,
}

wire_in!(part GetOrderDetailProductList {
    "third_app" => third_app,
    "customized_app" => customized_app,
    "promotion_case" => promotion_case,
});

/// `third_app` of [`GetOrderDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderDetailThirdApp {
    /// 0 new, 1 more users, 2 renewal, 3 other edition.
    pub order_type: i64,
    /// Whether the company is told.
    pub notify_custom_corp: Option<bool>,
    /// Apps that are bought.
    pub buy_info_list: Vec<GetOrderDetailBuyInfoList>,
}

wire_in!(part GetOrderDetailThirdApp {
    "order_type" => order_type,
    "notify_custom_corp" => notify_custom_corp,
    "buy_info_list" => buy_info_list,
});

/// `buy_info_list` of [`GetOrderDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderDetailBuyInfoList {
    /// Third-party app or custom app template.
    pub suiteid: String,
    /// `appid`.
    pub appid: Option<i64>,
    /// Edition of the app.
    pub edition_id: String,
    /// Number of users.
    pub user_count: Option<i64>,
    /// Days.
    pub duration_days: Option<i64>,
    /// When it begins.
    pub take_effect_date: Option<String>,
    /// Fen.
    pub origin_price: i64,
    /// Fen.
    pub paid_price: i64,
}

wire_in!(part GetOrderDetailBuyInfoList {
    "suiteid" => suiteid,
    "appid" => appid,
    "edition_id" => edition_id,
    "user_count" => user_count,
    "duration_days" => duration_days,
    "take_effect_date" => take_effect_date,
    "origin_price" => origin_price,
    "paid_price" => paid_price,
});

/// `customized_app` of [`GetOrderDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderDetailCustomizedApp {
    /// 0 new, 1 more users, 2 renewal, 3 other edition.
    pub order_type: i64,
    /// Whether the company is told.
    pub notify_custom_corp: Option<bool>,
    /// Apps that are bought.
    pub buy_info_list: Vec<GetOrderDetailCustomizedAppBuyInfoList>,
}

wire_in!(part GetOrderDetailCustomizedApp {
    "order_type" => order_type,
    "notify_custom_corp" => notify_custom_corp,
    "buy_info_list" => buy_info_list,
});

/// `customized_app_buy_info_list` of [`GetOrderDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderDetailCustomizedAppBuyInfoList {
    /// Third-party app or custom app template.
    pub suiteid: String,
    /// `appid`.
    pub appid: Option<i64>,
    /// Number of users.
    pub user_count: Option<i64>,
    /// Days.
    pub duration_days: Option<i64>,
    /// When it begins.
    pub take_effect_date: Option<String>,
    /// Fen.
    pub origin_price: i64,
    /// Fen.
    pub paid_price: i64,
}

wire_in!(part GetOrderDetailCustomizedAppBuyInfoList {
    "suiteid" => suiteid,
    "appid" => appid,
    "user_count" => user_count,
    "duration_days" => duration_days,
    "take_effect_date" => take_effect_date,
    "origin_price" => origin_price,
    "paid_price" => paid_price,
});

/// `promotion_case` of [`GetOrderDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderDetailPromotionCase {
    /// 0 new, 1 more users, 2 renewal, 3 other edition.
    pub order_type: i64,
    /// Whether the company is told.
    pub notify_custom_corp: Option<bool>,
    /// Industry solution.
    pub case_id: String,
    /// `promotion_edition_name`.
    pub promotion_edition_name: String,
    /// Days.
    pub duration_days: Option<i64>,
    /// Apps that are bought.
    pub buy_info_list: Vec<GetOrderDetailPromotionCaseBuyInfoList>,
}

wire_in!(part GetOrderDetailPromotionCase {
    "order_type" => order_type,
    "notify_custom_corp" => notify_custom_corp,
    "case_id" => case_id,
    "promotion_edition_name" => promotion_edition_name,
    "duration_days" => duration_days,
    "buy_info_list" => buy_info_list,
});

/// `promotion_case_buy_info_list` of [`GetOrderDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderDetailPromotionCaseBuyInfoList {
    /// Third-party app or custom app template.
    pub suiteid: String,
    /// `appid`.
    pub appid: Option<i64>,
    /// Edition of the app.
    pub edition_id: Option<String>,
    /// Number of users.
    pub user_count: Option<i64>,
    /// When it begins.
    pub take_effect_date: Option<String>,
}

wire_in!(part GetOrderDetailPromotionCaseBuyInfoList {
    "suiteid" => suiteid,
    "appid" => appid,
    "edition_id" => edition_id,
    "user_count" => user_count,
    "take_effect_date" => take_effect_date,
});

/// List cashier orders (获取收款订单列表).
///
/// `POST /cgi-bin/paytool/get_order_list`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98053)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetOrderList {
    /// Random text of the signature.
    pub nonce_str: Option<String>,
    /// Unix seconds of the signature.
    pub ts: Option<i64>,
    /// Signature of the request.
    pub sig: Option<String>,
    /// 1 third-party app, 2 custom app, 3 industry solution.
    pub business_type: Option<i64>,
    /// Unix seconds.
    pub start_time: Option<i64>,
    /// Unix seconds.
    pub end_time: Option<i64>,
    /// Next_cursor of the page before.
    pub cursor: Option<String>,
    /// Page size.
    ///
    /// `100` unless set.
    pub limit: i64,
}

impl GetOrderList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Random text of the signature.
    pub fn nonce_str(mut self, nonce_str: impl Into<String>) -> Self {
        self.nonce_str = Some(nonce_str.into());
        self
    }

    /// Unix seconds of the signature.
    pub fn ts(mut self, ts: impl Into<i64>) -> Self {
        self.ts = Some(ts.into());
        self
    }

    /// Signature of the request.
    pub fn sig(mut self, sig: impl Into<String>) -> Self {
        self.sig = Some(sig.into());
        self
    }

    /// 1 third-party app, 2 custom app, 3 industry solution.
    pub fn business_type(mut self, business_type: impl Into<i64>) -> Self {
        self.business_type = Some(business_type.into());
        self
    }

    /// Unix seconds.
    pub fn start_time(mut self, start_time: impl Into<i64>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Unix seconds.
    pub fn end_time(mut self, end_time: impl Into<i64>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Next_cursor of the page before.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Page size.
    ///
    /// `100` unless set.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = limit.into();
        self
    }
}

impl Default for GetOrderList {
    #[inline]
    fn default() -> Self {
        Self {
            nonce_str: Default::default(),
            ts: Default::default(),
            sig: Default::default(),
            business_type: Default::default(),
            start_time: Default::default(),
            end_time: Default::default(),
            cursor: Default::default(),
            limit: 100,
        }
    }
}

wire_out!(GetOrderList {
    "nonce_str" => nonce_str,
    "ts" => ts,
    "sig" => sig,
    "business_type" => business_type,
    "start_time" => start_time,
    "end_time" => end_time,
    "cursor" => cursor,
    "limit" => limit,
});

/// The answer to [`GetOrderList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderListResponse {
    /// `pay_order_list`.
    pub pay_order_list: Vec<GetOrderListPayOrderList>,
    /// Pass as cursor for the next page.
    pub next_cursor: Option<String>,
    /// Whether another page follows.
    pub has_more: bool,
}

wire_in!(GetOrderListResponse {
    "pay_order_list" => pay_order_list,
    "next_cursor" => next_cursor,
    "has_more" => has_more,
});

impl Endpoint for GetOrderList {
    type Response = GetOrderListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.paytool.get_order_list",
        path: "/cgi-bin/paytool/get_order_list",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `pay_order_list` of [`GetOrderList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderListPayOrderList {
    /// Order of the cashier.
    pub order_id: String,
    /// Company that buys.
    pub custom_corpid: Option<String>,
    /// Unix seconds.
    pub create_time: i64,
    /// `buy_content`.
    pub buy_content: String,
    /// Fen.
    pub origin_price: i64,
    /// Fen.
    pub paid_price: i64,
    /// `order_status`.
    pub order_status: i64,
    /// `order_from`.
    pub order_from: i64,
    /// Member of the provider who placed the order.
    pub creator: Option<String>,
    /// 0 paid by the company, 1 paid by the provider.
    pub pay_type: i64,
}

wire_in!(part GetOrderListPayOrderList {
    "order_id" => order_id,
    "custom_corpid" => custom_corpid,
    "create_time" => create_time,
    "buy_content" => buy_content,
    "origin_price" => origin_price,
    "paid_price" => paid_price,
    "order_status" => order_status,
    "order_from" => order_from,
    "creator" => creator,
    "pay_type" => pay_type,
});

/// Mark the state of an invoice (标记开票状态).
///
/// `POST /cgi-bin/paytool/mark_invoice_status`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99437)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct MarkInvoiceStatus {
    /// Order of the cashier.
    pub order_id: String,
    /// Member of the provider who acts.
    pub oper_userid: Option<String>,
    /// `invoice_status`.
    pub invoice_status: i64,
    /// Remark on the invoice.
    pub invoice_note: String,
}

impl MarkInvoiceStatus {
    /// Starts with the required members.
    pub fn new(
        order_id: impl Into<String>,
        invoice_status: impl Into<i64>,
        invoice_note: impl Into<String>,
    ) -> Self {
        Self {
            order_id: order_id.into(),
            oper_userid: Default::default(),
            invoice_status: invoice_status.into(),
            invoice_note: invoice_note.into(),
        }
    }

    /// Member of the provider who acts.
    pub fn oper_userid(mut self, oper_userid: impl Into<String>) -> Self {
        self.oper_userid = Some(oper_userid.into());
        self
    }
}

wire_out!(MarkInvoiceStatus {
    "order_id" => order_id,
    "oper_userid" => oper_userid,
    "invoice_status" => invoice_status,
    "invoice_note" => invoice_note,
});

/// The answer to [`MarkInvoiceStatus`].
pub type MarkInvoiceStatusResponse = yizhan_core::Done;

impl Endpoint for MarkInvoiceStatus {
    type Response = MarkInvoiceStatusResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.paytool.mark_invoice_status",
        path: "/cgi-bin/paytool/mark_invoice_status",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        ..Operation::usual(Product::Work)
    };
}

/// Create a cashier order (创建收款订单).
///
/// `POST /cgi-bin/paytool/open_order`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98045)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OpenOrder {
    /// Random text of the signature.
    pub nonce_str: Option<String>,
    /// Unix seconds of the signature.
    pub ts: Option<i64>,
    /// Signature of the request.
    pub sig: Option<String>,
    /// 1 third-party app, 2 custom app, 3 industry solution.
    pub business_type: i64,
    /// Company that buys.
    pub custom_corpid: Option<String>,
    /// 0 paid by the company, 1 paid by the provider.
    pub pay_type: i64,
    /// Receipt of the transfer, as media id.
    pub bank_receipt_media_id: Option<String>,
    /// Member of the provider who placed the order.
    pub creator: Option<String>,
    /// What is bought; one member according to business_type.
    pub product_list: OpenOrderProductList,
}

impl OpenOrder {
    /// Starts with the required members.
    pub fn new(
        business_type: impl Into<i64>,
        pay_type: impl Into<i64>,
        product_list: impl Into<OpenOrderProductList>,
    ) -> Self {
        Self {
            nonce_str: Default::default(),
            ts: Default::default(),
            sig: Default::default(),
            business_type: business_type.into(),
            custom_corpid: Default::default(),
            pay_type: pay_type.into(),
            bank_receipt_media_id: Default::default(),
            creator: Default::default(),
            product_list: product_list.into(),
        }
    }

    /// Random text of the signature.
    pub fn nonce_str(mut self, nonce_str: impl Into<String>) -> Self {
        self.nonce_str = Some(nonce_str.into());
        self
    }

    /// Unix seconds of the signature.
    pub fn ts(mut self, ts: impl Into<i64>) -> Self {
        self.ts = Some(ts.into());
        self
    }

    /// Signature of the request.
    pub fn sig(mut self, sig: impl Into<String>) -> Self {
        self.sig = Some(sig.into());
        self
    }

    /// Company that buys.
    pub fn custom_corpid(mut self, custom_corpid: impl Into<String>) -> Self {
        self.custom_corpid = Some(custom_corpid.into());
        self
    }

    /// Receipt of the transfer, as media id.
    pub fn bank_receipt_media_id(mut self, bank_receipt_media_id: impl Into<String>) -> Self {
        self.bank_receipt_media_id = Some(bank_receipt_media_id.into());
        self
    }

    /// Member of the provider who placed the order.
    pub fn creator(mut self, creator: impl Into<String>) -> Self {
        self.creator = Some(creator.into());
        self
    }
}

wire_out!(OpenOrder {
    "nonce_str" => nonce_str,
    "ts" => ts,
    "sig" => sig,
    "business_type" => business_type,
    "custom_corpid" => custom_corpid,
    "pay_type" => pay_type,
    "bank_receipt_media_id" => bank_receipt_media_id,
    "creator" => creator,
    "product_list" => product_list,
});

/// The answer to [`OpenOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OpenOrderResponse {
    /// Order of the cashier.
    pub order_id: String,
    /// Address where the company pays.
    pub order_url: String,
    /// Fen.
    pub origin_price: Option<i64>,
    /// Fen.
    pub paid_price: Option<i64>,
}

wire_in!(OpenOrderResponse {
    "order_id" => order_id,
    "order_url" => order_url,
    "origin_price" => origin_price,
    "paid_price" => paid_price,
});

impl Endpoint for OpenOrder {
    type Response = OpenOrderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.paytool.open_order",
        path: "/cgi-bin/paytool/open_order",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        ..Operation::usual(Product::Work)
    };
}

/// `product_list` of [`OpenOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OpenOrderProductList {
    /// For business_type 1.
    pub third_app: Option<OpenOrderThirdApp>,
    /// For business_type 2.
    pub customized_app: Option<OpenOrderCustomizedApp>,
    /// For business_type 3.
    pub promotion_case: Option<OpenOrderPromotionCase>,
}

impl OpenOrderProductList {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// For business_type 1.
    #[must_use]
    pub fn third_app(mut self, third_app: impl Into<OpenOrderThirdApp>) -> Self {
        self.third_app = Some(third_app.into());
        self
    }

    /// For business_type 2.
    #[must_use]
    pub fn customized_app(mut self, customized_app: impl Into<OpenOrderCustomizedApp>) -> Self {
        self.customized_app = Some(customized_app.into());
        self
    }

    /// For business_type 3.
    #[must_use]
    pub fn promotion_case(mut self, promotion_case: impl Into<OpenOrderPromotionCase>) -> Self {
        self.promotion_case = Some(promotion_case.into());
        self
    }
}

wire_out!(part OpenOrderProductList {
    "third_app" => third_app,
    "customized_app" => customized_app,
    "promotion_case" => promotion_case,
});

/// `third_app` of [`OpenOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OpenOrderThirdApp {
    /// 0 new, 1 more users, 2 renewal, 3 other edition.
    pub order_type: i64,
    /// Whether the company is told.
    pub notify_custom_corp: Option<bool>,
    /// Apps that are bought.
    pub buy_info_list: Vec<OpenOrderBuyInfoList>,
}

impl OpenOrderThirdApp {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        order_type: impl Into<i64>,
        buy_info_list: impl IntoIterator<Item = impl Into<OpenOrderBuyInfoList>>,
    ) -> Self {
        Self {
            order_type: order_type.into(),
            notify_custom_corp: Default::default(),
            buy_info_list: buy_info_list.into_iter().map(Into::into).collect(),
        }
    }

    /// Whether the company is told.
    #[must_use]
    pub fn notify_custom_corp(mut self, notify_custom_corp: impl Into<bool>) -> Self {
        self.notify_custom_corp = Some(notify_custom_corp.into());
        self
    }
}

wire_out!(part OpenOrderThirdApp {
    "order_type" => order_type,
    "buy_info_list" => buy_info_list,
} via {
    "notify_custom_corp" => notify_custom_corp: yizhan_core::wire::BoolAsInt,
});

/// `buy_info_list` of [`OpenOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OpenOrderBuyInfoList {
    /// Third-party app or custom app template.
    pub suiteid: String,
    /// `appid`.
    pub appid: Option<i64>,
    /// Edition of the app.
    pub edition_id: String,
    /// Number of users.
    pub user_count: Option<i64>,
    /// Days.
    pub duration_days: Option<i64>,
    /// When it begins.
    pub take_effect_date: Option<String>,
    /// Discount on the app.
    pub discount_info: Option<OpenOrderDiscountInfo>,
}

impl OpenOrderBuyInfoList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(suiteid: impl Into<String>, edition_id: impl Into<String>) -> Self {
        Self {
            suiteid: suiteid.into(),
            appid: Default::default(),
            edition_id: edition_id.into(),
            user_count: Default::default(),
            duration_days: Default::default(),
            take_effect_date: Default::default(),
            discount_info: Default::default(),
        }
    }

    /// `appid`.
    #[must_use]
    pub fn appid(mut self, appid: impl Into<i64>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// Number of users.
    #[must_use]
    pub fn user_count(mut self, user_count: impl Into<i64>) -> Self {
        self.user_count = Some(user_count.into());
        self
    }

    /// Days.
    #[must_use]
    pub fn duration_days(mut self, duration_days: impl Into<i64>) -> Self {
        self.duration_days = Some(duration_days.into());
        self
    }

    /// When it begins.
    #[must_use]
    pub fn take_effect_date(mut self, take_effect_date: impl Into<String>) -> Self {
        self.take_effect_date = Some(take_effect_date.into());
        self
    }

    /// Discount on the app.
    #[must_use]
    pub fn discount_info(mut self, discount_info: impl Into<OpenOrderDiscountInfo>) -> Self {
        self.discount_info = Some(discount_info.into());
        self
    }
}

wire_out!(part OpenOrderBuyInfoList {
    "suiteid" => suiteid,
    "appid" => appid,
    "edition_id" => edition_id,
    "user_count" => user_count,
    "duration_days" => duration_days,
    "take_effect_date" => take_effect_date,
    "discount_info" => discount_info,
});

/// `discount_info` of [`OpenOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OpenOrderDiscountInfo {
    /// `discount_type`.
    pub discount_type: i64,
    /// Fen.
    pub discount_amount: Option<i64>,
    /// `discount_ratio`.
    pub discount_ratio: Option<i64>,
    /// Reason of the discount.
    pub discount_remarks: Option<String>,
}

impl OpenOrderDiscountInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(discount_type: impl Into<i64>) -> Self {
        Self {
            discount_type: discount_type.into(),
            discount_amount: Default::default(),
            discount_ratio: Default::default(),
            discount_remarks: Default::default(),
        }
    }

    /// Fen.
    #[must_use]
    pub fn discount_amount(mut self, discount_amount: impl Into<i64>) -> Self {
        self.discount_amount = Some(discount_amount.into());
        self
    }

    /// `discount_ratio`.
    #[must_use]
    pub fn discount_ratio(mut self, discount_ratio: impl Into<i64>) -> Self {
        self.discount_ratio = Some(discount_ratio.into());
        self
    }

    /// Reason of the discount.
    #[must_use]
    pub fn discount_remarks(mut self, discount_remarks: impl Into<String>) -> Self {
        self.discount_remarks = Some(discount_remarks.into());
        self
    }
}

wire_out!(part OpenOrderDiscountInfo {
    "discount_type" => discount_type,
    "discount_amount" => discount_amount,
    "discount_ratio" => discount_ratio,
    "discount_remarks" => discount_remarks,
});

/// `customized_app` of [`OpenOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OpenOrderCustomizedApp {
    /// 0 new, 1 more users, 2 renewal, 3 other edition.
    pub order_type: i64,
    /// Whether the company is told.
    pub notify_custom_corp: Option<bool>,
    /// Apps that are bought.
    pub buy_info_list: Vec<OpenOrderCustomizedAppBuyInfoList>,
}

impl OpenOrderCustomizedApp {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        order_type: impl Into<i64>,
        buy_info_list: impl IntoIterator<Item = impl Into<OpenOrderCustomizedAppBuyInfoList>>,
    ) -> Self {
        Self {
            order_type: order_type.into(),
            notify_custom_corp: Default::default(),
            buy_info_list: buy_info_list.into_iter().map(Into::into).collect(),
        }
    }

    /// Whether the company is told.
    #[must_use]
    pub fn notify_custom_corp(mut self, notify_custom_corp: impl Into<bool>) -> Self {
        self.notify_custom_corp = Some(notify_custom_corp.into());
        self
    }
}

wire_out!(part OpenOrderCustomizedApp {
    "order_type" => order_type,
    "buy_info_list" => buy_info_list,
} via {
    "notify_custom_corp" => notify_custom_corp: yizhan_core::wire::BoolAsInt,
});

/// `customized_app_buy_info_list` of [`OpenOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OpenOrderCustomizedAppBuyInfoList {
    /// Third-party app or custom app template.
    pub suiteid: String,
    /// `appid`.
    pub appid: Option<i64>,
    /// Number of users.
    pub user_count: Option<i64>,
    /// Days.
    pub duration_days: Option<i64>,
    /// When it begins.
    pub take_effect_date: Option<String>,
    /// Fen.
    pub total_price: i64,
}

impl OpenOrderCustomizedAppBuyInfoList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(suiteid: impl Into<String>, total_price: impl Into<i64>) -> Self {
        Self {
            suiteid: suiteid.into(),
            appid: Default::default(),
            user_count: Default::default(),
            duration_days: Default::default(),
            take_effect_date: Default::default(),
            total_price: total_price.into(),
        }
    }

    /// `appid`.
    #[must_use]
    pub fn appid(mut self, appid: impl Into<i64>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// Number of users.
    #[must_use]
    pub fn user_count(mut self, user_count: impl Into<i64>) -> Self {
        self.user_count = Some(user_count.into());
        self
    }

    /// Days.
    #[must_use]
    pub fn duration_days(mut self, duration_days: impl Into<i64>) -> Self {
        self.duration_days = Some(duration_days.into());
        self
    }

    /// When it begins.
    #[must_use]
    pub fn take_effect_date(mut self, take_effect_date: impl Into<String>) -> Self {
        self.take_effect_date = Some(take_effect_date.into());
        self
    }
}

wire_out!(part OpenOrderCustomizedAppBuyInfoList {
    "suiteid" => suiteid,
    "appid" => appid,
    "user_count" => user_count,
    "duration_days" => duration_days,
    "take_effect_date" => take_effect_date,
    "total_price" => total_price,
});

/// `promotion_case` of [`OpenOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OpenOrderPromotionCase {
    /// 0 new, 1 more users, 2 renewal, 3 other edition.
    pub order_type: i64,
    /// Whether the company is told.
    pub notify_custom_corp: Option<bool>,
    /// Industry solution.
    pub case_id: String,
    /// `promotion_edition_name`.
    pub promotion_edition_name: String,
    /// Days.
    pub duration_days: Option<i64>,
    /// When it begins.
    pub take_effect_date: Option<String>,
    /// Apps that are bought.
    pub buy_info_list: Option<Vec<OpenOrderPromotionCaseBuyInfoList>>,
}

impl OpenOrderPromotionCase {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        order_type: impl Into<i64>,
        case_id: impl Into<String>,
        promotion_edition_name: impl Into<String>,
    ) -> Self {
        Self {
            order_type: order_type.into(),
            notify_custom_corp: Default::default(),
            case_id: case_id.into(),
            promotion_edition_name: promotion_edition_name.into(),
            duration_days: Default::default(),
            take_effect_date: Default::default(),
            buy_info_list: Default::default(),
        }
    }

    /// Whether the company is told.
    #[must_use]
    pub fn notify_custom_corp(mut self, notify_custom_corp: impl Into<bool>) -> Self {
        self.notify_custom_corp = Some(notify_custom_corp.into());
        self
    }

    /// Days.
    #[must_use]
    pub fn duration_days(mut self, duration_days: impl Into<i64>) -> Self {
        self.duration_days = Some(duration_days.into());
        self
    }

    /// When it begins.
    #[must_use]
    pub fn take_effect_date(mut self, take_effect_date: impl Into<String>) -> Self {
        self.take_effect_date = Some(take_effect_date.into());
        self
    }

    /// Apps that are bought.
    #[must_use]
    pub fn buy_info_list(
        mut self,
        buy_info_list: impl IntoIterator<Item = impl Into<OpenOrderPromotionCaseBuyInfoList>>,
    ) -> Self {
        self.buy_info_list = Some(buy_info_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part OpenOrderPromotionCase {
    "order_type" => order_type,
    "case_id" => case_id,
    "promotion_edition_name" => promotion_edition_name,
    "duration_days" => duration_days,
    "take_effect_date" => take_effect_date,
    "buy_info_list" => buy_info_list,
} via {
    "notify_custom_corp" => notify_custom_corp: yizhan_core::wire::BoolAsInt,
});

/// `promotion_case_buy_info_list` of [`OpenOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OpenOrderPromotionCaseBuyInfoList {
    /// Third-party app or custom app template.
    pub suiteid: String,
    /// `appid`.
    pub appid: Option<i64>,
    /// Number of users.
    pub user_count: Option<i64>,
}

impl OpenOrderPromotionCaseBuyInfoList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(suiteid: impl Into<String>) -> Self {
        Self {
            suiteid: suiteid.into(),
            appid: Default::default(),
            user_count: Default::default(),
        }
    }

    /// `appid`.
    #[must_use]
    pub fn appid(mut self, appid: impl Into<i64>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// Number of users.
    #[must_use]
    pub fn user_count(mut self, user_count: impl Into<i64>) -> Self {
        self.user_count = Some(user_count.into());
        self
    }
}

wire_out!(part OpenOrderPromotionCaseBuyInfoList {
    "suiteid" => suiteid,
    "appid" => appid,
    "user_count" => user_count,
});
