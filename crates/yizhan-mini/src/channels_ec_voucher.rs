//! Generated from `spec/mini/channels_ec_voucher.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Local-life vouchers (本地生活团购券)

use yizhan_core::{
    AnswerKind, BodyKind, Endpoint, Host, Method, Operation, Product, TokenKind, wire_in, wire_out,
};

/// Upload voucher codes (上传券码).
///
/// `POST /channels/ec/voucher/codes/upload`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/locallife/api/upload.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CodesUpload {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Id of the SKU of the product.
    pub sku_id: i64,
    /// `codes`.
    pub codes: Vec<String>,
}

impl CodesUpload {
    /// Starts with the required members.
    pub fn new(
        product_id: impl Into<i64>,
        sku_id: impl Into<i64>,
        codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            product_id: product_id.into(),
            sku_id: sku_id.into(),
            codes: codes.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(CodesUpload {
    "product_id" => product_id,
    "sku_id" => sku_id,
    "codes" => codes,
});

/// The answer to [`CodesUpload`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CodesUploadResponse {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Number of all matching entries.
    pub total_count: i64,
    /// `success_codes`.
    pub success_codes: Vec<String>,
    /// `success_count`.
    pub success_count: i64,
    /// `fail_codes`.
    pub fail_codes: Vec<CodesUploadFailCodes>,
    /// `fail_count`.
    pub fail_count: i64,
}

wire_in!(CodesUploadResponse {
    "product_id" => product_id,
    "total_count" => total_count,
    "success_codes" => success_codes,
    "success_count" => success_count,
    "fail_codes" => fail_codes,
    "fail_count" => fail_count,
});

impl Endpoint for CodesUpload {
    type Response = CodesUploadResponse;
    const OPERATION: &'static Operation = &Operation {
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
    };
}

/// `fail_codes` of [`CodesUpload`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CodesUploadFailCodes {
    /// `code`.
    pub code: String,
    /// `errcode`.
    pub errcode: i64,
    /// `errmsg`.
    pub errmsg: Option<String>,
}

wire_in!(CodesUploadFailCodes {
    "code" => code,
    "errcode" => errcode,
    "errmsg" => errmsg,
});

/// Redeem vouchers (核销用户的团购优惠).
///
/// `POST /channels/ec/voucher/consume`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/locallife/api/api.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Consume {
    /// `consume_request_no`.
    pub consume_request_no: String,
    /// `consume_store_name`.
    pub consume_store_name: Option<String>,
    /// `consume_channel`.
    pub consume_channel: Option<i64>,
    /// `out_store_id`.
    pub out_store_id: Option<String>,
    /// `encrypted_codes`.
    pub encrypted_codes: Option<Vec<String>>,
    /// `codes`.
    pub codes: Option<Vec<String>>,
    /// Id of the SKU of the product.
    pub sku_id: Option<i64>,
}

impl Consume {
    /// Starts with the required members.
    pub fn new(consume_request_no: impl Into<String>) -> Self {
        Self {
            consume_request_no: consume_request_no.into(),
            consume_store_name: Default::default(),
            consume_channel: Default::default(),
            out_store_id: Default::default(),
            encrypted_codes: Default::default(),
            codes: Default::default(),
            sku_id: Default::default(),
        }
    }

    /// `consume_store_name`.
    pub fn consume_store_name(mut self, consume_store_name: impl Into<String>) -> Self {
        self.consume_store_name = Some(consume_store_name.into());
        self
    }

    /// `consume_channel`.
    pub fn consume_channel(mut self, consume_channel: impl Into<i64>) -> Self {
        self.consume_channel = Some(consume_channel.into());
        self
    }

    /// `out_store_id`.
    pub fn out_store_id(mut self, out_store_id: impl Into<String>) -> Self {
        self.out_store_id = Some(out_store_id.into());
        self
    }

    /// `encrypted_codes`.
    pub fn encrypted_codes(
        mut self,
        encrypted_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.encrypted_codes = Some(encrypted_codes.into_iter().map(Into::into).collect());
        self
    }

    /// `codes`.
    pub fn codes(mut self, codes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.codes = Some(codes.into_iter().map(Into::into).collect());
        self
    }

    /// Id of the SKU of the product.
    pub fn sku_id(mut self, sku_id: impl Into<i64>) -> Self {
        self.sku_id = Some(sku_id.into());
        self
    }
}

wire_out!(Consume {
    "consume_request_no" => consume_request_no,
    "consume_store_name" => consume_store_name,
    "consume_channel" => consume_channel,
    "out_store_id" => out_store_id,
    "encrypted_codes" => encrypted_codes,
    "codes" => codes,
    "sku_id" => sku_id,
});

/// The answer to [`Consume`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ConsumeResponse {
    /// `voucher_list`.
    pub voucher_list: Vec<VoucherList>,
    /// `fail_voucher_list`.
    pub fail_voucher_list: Vec<FailVoucherList>,
}

wire_in!(ConsumeResponse {
    "voucher_list" => voucher_list,
    "fail_voucher_list" => fail_voucher_list,
});

impl Endpoint for Consume {
    type Response = ConsumeResponse;
    const OPERATION: &'static Operation = &Operation {
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
    };
}

/// `voucher_list` of [`Consume`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct VoucherList {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Id of the SKU of the product.
    pub sku_id: i64,
    /// `voucher_type`.
    pub voucher_type: i64,
    /// `voucher_buy_amount`.
    pub voucher_buy_amount: i64,
    /// `voucher_actual_amount`.
    pub voucher_actual_amount: i64,
    /// `code_type`.
    pub code_type: i64,
    /// `code`.
    pub code: String,
    /// `status`.
    pub status: i64,
    /// When it was created, Unix seconds.
    pub create_time: Option<i64>,
    /// When it was last changed, Unix seconds.
    pub update_time: i64,
    /// Unix seconds.
    pub send_time: i64,
    /// Begin of the period, Unix seconds.
    pub start_time: i64,
    /// End of the period, Unix seconds.
    pub end_time: i64,
    /// `consume_time`.
    pub consume_time: Option<i64>,
    /// `consume_store_name`.
    pub consume_store_name: Option<String>,
    /// `out_store_id`.
    pub out_store_id: Option<String>,
    /// `refund_time`.
    pub refund_time: Option<i64>,
    /// `openid`.
    pub openid: String,
    /// Unionid of the user, if known.
    pub union_id: Option<String>,
    /// `telphone_no`.
    pub telphone_no: Option<String>,
    /// Id of the shop order, a string of digits.
    pub order_id: Option<String>,
    /// `voucher_settle_status`.
    pub voucher_settle_status: Option<i64>,
    /// `last_consume_no`.
    pub last_consume_no: Option<String>,
    /// `last_withdraw_consume_no`.
    pub last_withdraw_consume_no: Option<String>,
}

wire_in!(VoucherList {
    "product_id" => product_id,
    "sku_id" => sku_id,
    "voucher_type" => voucher_type,
    "voucher_buy_amount" => voucher_buy_amount,
    "voucher_actual_amount" => voucher_actual_amount,
    "code_type" => code_type,
    "code" => code,
    "status" => status,
    "create_time" => create_time,
    "update_time" => update_time,
    "send_time" => send_time,
    "start_time" => start_time,
    "end_time" => end_time,
    "consume_time" => consume_time,
    "consume_store_name" => consume_store_name,
    "out_store_id" => out_store_id,
    "refund_time" => refund_time,
    "openid" => openid,
    "union_id" => union_id,
    "telphone_no" => telphone_no,
    "order_id" => order_id,
    "voucher_settle_status" => voucher_settle_status,
    "last_consume_no" => last_consume_no,
    "last_withdraw_consume_no" => last_withdraw_consume_no,
});

/// `fail_voucher_list` of [`Consume`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FailVoucherList {
    /// `encrypted_code`.
    pub encrypted_code: Option<String>,
    /// `code`.
    pub code: Option<String>,
    /// Id of the SKU of the product.
    pub sku_id: Option<i64>,
    /// `ret_code`.
    pub ret_code: i64,
    /// `ret_msg`.
    pub ret_msg: Option<String>,
}

wire_in!(FailVoucherList {
    "encrypted_code" => encrypted_code,
    "code" => code,
    "sku_id" => sku_id,
    "ret_code" => ret_code,
    "ret_msg" => ret_msg,
});

/// Get a voucher (查询用户的团购优惠详情).
///
/// `POST /channels/ec/voucher/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/locallife/api/purchase.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// `encrypted_code`.
    pub encrypted_code: Option<String>,
    /// `code`.
    pub code: Option<String>,
    /// Id of the SKU of the product.
    pub sku_id: Option<i64>,
}

impl Get {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// `encrypted_code`.
    pub fn encrypted_code(mut self, encrypted_code: impl Into<String>) -> Self {
        self.encrypted_code = Some(encrypted_code.into());
        self
    }

    /// `code`.
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Id of the SKU of the product.
    pub fn sku_id(mut self, sku_id: impl Into<i64>) -> Self {
        self.sku_id = Some(sku_id.into());
        self
    }
}

wire_out!(Get {
    "encrypted_code" => encrypted_code,
    "code" => code,
    "sku_id" => sku_id,
});

/// The answer to [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// `voucher`.
    pub voucher: GetVoucher,
}

wire_in!(GetResponse {
    "voucher" => voucher,
});

impl Endpoint for Get {
    type Response = GetResponse;
    const OPERATION: &'static Operation = &Operation {
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
    };
}

/// `voucher` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetVoucher {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Id of the SKU of the product.
    pub sku_id: i64,
    /// `voucher_type`.
    pub voucher_type: i64,
    /// `voucher_buy_amount`.
    pub voucher_buy_amount: i64,
    /// `voucher_actual_amount`.
    pub voucher_actual_amount: i64,
    /// `code_type`.
    pub code_type: i64,
    /// `code`.
    pub code: String,
    /// `status`.
    pub status: i64,
    /// When it was created, Unix seconds.
    pub create_time: Option<i64>,
    /// When it was last changed, Unix seconds.
    pub update_time: i64,
    /// Unix seconds.
    pub send_time: i64,
    /// Begin of the period, Unix seconds.
    pub start_time: i64,
    /// End of the period, Unix seconds.
    pub end_time: i64,
    /// `consume_time`.
    pub consume_time: Option<i64>,
    /// `consume_store_name`.
    pub consume_store_name: Option<String>,
    /// `out_store_id`.
    pub out_store_id: Option<String>,
    /// `refund_time`.
    pub refund_time: Option<i64>,
    /// `openid`.
    pub openid: String,
    /// Unionid of the user, if known.
    pub union_id: Option<String>,
    /// `telphone_no`.
    pub telphone_no: Option<String>,
    /// Id of the shop order, a string of digits.
    pub order_id: Option<String>,
    /// `voucher_settle_status`.
    pub voucher_settle_status: Option<i64>,
    /// `last_consume_no`.
    pub last_consume_no: Option<String>,
    /// `last_withdraw_consume_no`.
    pub last_withdraw_consume_no: Option<String>,
    /// `time_card`.
    pub time_card: Option<GetTimeCard>,
}

wire_in!(GetVoucher {
    "product_id" => product_id,
    "sku_id" => sku_id,
    "voucher_type" => voucher_type,
    "voucher_buy_amount" => voucher_buy_amount,
    "voucher_actual_amount" => voucher_actual_amount,
    "code_type" => code_type,
    "code" => code,
    "status" => status,
    "create_time" => create_time,
    "update_time" => update_time,
    "send_time" => send_time,
    "start_time" => start_time,
    "end_time" => end_time,
    "consume_time" => consume_time,
    "consume_store_name" => consume_store_name,
    "out_store_id" => out_store_id,
    "refund_time" => refund_time,
    "openid" => openid,
    "union_id" => union_id,
    "telphone_no" => telphone_no,
    "order_id" => order_id,
    "voucher_settle_status" => voucher_settle_status,
    "last_consume_no" => last_consume_no,
    "last_withdraw_consume_no" => last_withdraw_consume_no,
    "time_card" => time_card,
});

/// `time_card` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTimeCard {
    /// Number of all matching entries.
    pub total_count: i64,
    /// `available_count`.
    pub available_count: i64,
    /// `consumed_count`.
    pub consumed_count: i64,
    /// `refunded_count`.
    pub refunded_count: i64,
}

wire_in!(GetTimeCard {
    "total_count" => total_count,
    "available_count" => available_count,
    "consumed_count" => consumed_count,
    "refunded_count" => refunded_count,
});

/// List bills of redeemed vouchers (查询券账单列表).
///
/// `POST /channels/ec/voucher/get_bill_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/locallife/api/query_voucher.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetBillList {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// `bill_date`.
    pub bill_date: String,
    /// Number of entries per page.
    ///
    /// `10` unless set.
    pub page_size: i64,
    /// Cursor of the next page, empty for the first page.
    pub page_ctx: Option<String>,
}

impl GetBillList {
    /// Starts with the required members.
    pub fn new(product_id: impl Into<i64>, bill_date: impl Into<String>) -> Self {
        Self {
            product_id: product_id.into(),
            bill_date: bill_date.into(),
            page_size: 10,
            page_ctx: Default::default(),
        }
    }

    /// Number of entries per page.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }

    /// Cursor of the next page, empty for the first page.
    pub fn page_ctx(mut self, page_ctx: impl Into<String>) -> Self {
        self.page_ctx = Some(page_ctx.into());
        self
    }
}

wire_out!(GetBillList {
    "product_id" => product_id,
    "bill_date" => bill_date,
    "page_size" => page_size,
    "page_ctx" => page_ctx,
});

/// The answer to [`GetBillList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBillListResponse {
    /// `bill_list`.
    pub bill_list: Vec<GetBillListBillList>,
    /// Cursor of the next page, empty for the first page.
    pub page_ctx: Option<String>,
}

wire_in!(GetBillListResponse {
    "bill_list" => bill_list,
    "page_ctx" => page_ctx,
});

impl Endpoint for GetBillList {
    type Response = GetBillListResponse;
    const OPERATION: &'static Operation = &Operation {
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
    };
}

/// `bill_list` of [`GetBillList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBillListBillList {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// `voucher_name`.
    pub voucher_name: String,
    /// `code`.
    pub code: String,
    /// `openid`.
    pub openid: String,
    /// `voucher_buy_amount`.
    pub voucher_buy_amount: i64,
    /// `voucher_pay_amount`.
    pub voucher_pay_amount: i64,
    /// `mch_favor_amount`.
    pub mch_favor_amount: i64,
    /// `platform_favor_amount`.
    pub platform_favor_amount: i64,
    /// `mch_settle_amount`.
    pub mch_settle_amount: i64,
    /// `finder_settle_amount`.
    pub finder_settle_amount: i64,
    /// `voucher_buy_time`.
    pub voucher_buy_time: i64,
    /// `consume_time`.
    pub consume_time: i64,
    /// `consume_store_name`.
    pub consume_store_name: Option<String>,
    /// `out_store_id`.
    pub out_store_id: Option<String>,
    /// Id of the shop order, a string of digits.
    pub order_id: Option<String>,
    /// `time_index`.
    pub time_index: Option<i64>,
}

wire_in!(GetBillListBillList {
    "product_id" => product_id,
    "voucher_name" => voucher_name,
    "code" => code,
    "openid" => openid,
    "voucher_buy_amount" => voucher_buy_amount,
    "voucher_pay_amount" => voucher_pay_amount,
    "mch_favor_amount" => mch_favor_amount,
    "platform_favor_amount" => platform_favor_amount,
    "mch_settle_amount" => mch_settle_amount,
    "finder_settle_amount" => finder_settle_amount,
    "voucher_buy_time" => voucher_buy_time,
    "consume_time" => consume_time,
    "consume_store_name" => consume_store_name,
    "out_store_id" => out_store_id,
    "order_id" => order_id,
    "time_index" => time_index,
});

/// List vouchers of a user (查询用户的团购优惠列表).
///
/// `POST /channels/ec/voucher/get_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/locallife/api/query_discount.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetList {
    /// `openid`.
    pub openid: String,
    /// `status`.
    pub status: Option<i64>,
    /// Number of entries per page.
    ///
    /// `10` unless set.
    pub page_size: i64,
    /// Cursor of the next page, empty for the first page.
    pub page_ctx: Option<String>,
}

impl GetList {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
            status: Default::default(),
            page_size: 10,
            page_ctx: Default::default(),
        }
    }

    /// `status`.
    pub fn status(mut self, status: impl Into<i64>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Number of entries per page.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }

    /// Cursor of the next page, empty for the first page.
    pub fn page_ctx(mut self, page_ctx: impl Into<String>) -> Self {
        self.page_ctx = Some(page_ctx.into());
        self
    }
}

wire_out!(GetList {
    "openid" => openid,
    "status" => status,
    "page_size" => page_size,
    "page_ctx" => page_ctx,
});

/// The answer to [`GetList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetListResponse {
    /// `openid`.
    pub openid: String,
    /// `voucher_list`.
    pub voucher_list: Vec<VoucherList>,
    /// Cursor of the next page, empty for the first page.
    pub page_ctx: Option<String>,
}

wire_in!(GetListResponse {
    "openid" => openid,
    "voucher_list" => voucher_list,
    "page_ctx" => page_ctx,
});

impl Endpoint for GetList {
    type Response = GetListResponse;
    const OPERATION: &'static Operation = &Operation {
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
    };
}

/// Revoke the redemption of vouchers (撤销核销用户的团购优惠).
///
/// `POST /channels/ec/voucher/revoke`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/locallife/api/discount-cancel.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Revoke {
    /// `revoke_request_no`.
    pub revoke_request_no: String,
    /// `consume_request_no`.
    pub consume_request_no: Option<String>,
    /// `reovke_vouchers`.
    pub reovke_vouchers: Vec<RevokeReovkeVouchers>,
}

impl Revoke {
    /// Starts with the required members.
    pub fn new(
        revoke_request_no: impl Into<String>,
        reovke_vouchers: impl IntoIterator<Item = impl Into<RevokeReovkeVouchers>>,
    ) -> Self {
        Self {
            revoke_request_no: revoke_request_no.into(),
            consume_request_no: Default::default(),
            reovke_vouchers: reovke_vouchers.into_iter().map(Into::into).collect(),
        }
    }

    /// `consume_request_no`.
    pub fn consume_request_no(mut self, consume_request_no: impl Into<String>) -> Self {
        self.consume_request_no = Some(consume_request_no.into());
        self
    }
}

wire_out!(Revoke {
    "revoke_request_no" => revoke_request_no,
    "consume_request_no" => consume_request_no,
    "reovke_vouchers" => reovke_vouchers,
});

/// The answer to [`Revoke`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RevokeResponse {
    /// `voucher_list`.
    pub voucher_list: Vec<VoucherList>,
    /// `fail_voucher_list`.
    pub fail_voucher_list: Vec<FailVoucherList>,
}

wire_in!(RevokeResponse {
    "voucher_list" => voucher_list,
    "fail_voucher_list" => fail_voucher_list,
});

impl Endpoint for Revoke {
    type Response = RevokeResponse;
    const OPERATION: &'static Operation = &Operation {
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
    };
}

/// `reovke_vouchers` of [`Revoke`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RevokeReovkeVouchers {
    /// `encrypted_code`.
    pub encrypted_code: Option<String>,
    /// `code`.
    pub code: Option<String>,
    /// Id of the SKU of the product.
    pub sku_id: Option<i64>,
}

impl RevokeReovkeVouchers {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `encrypted_code`.
    #[must_use]
    pub fn encrypted_code(mut self, encrypted_code: impl Into<String>) -> Self {
        self.encrypted_code = Some(encrypted_code.into());
        self
    }

    /// `code`.
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Id of the SKU of the product.
    #[must_use]
    pub fn sku_id(mut self, sku_id: impl Into<i64>) -> Self {
        self.sku_id = Some(sku_id.into());
        self
    }
}

wire_out!(RevokeReovkeVouchers {
    "encrypted_code" => encrypted_code,
    "code" => code,
    "sku_id" => sku_id,
});
