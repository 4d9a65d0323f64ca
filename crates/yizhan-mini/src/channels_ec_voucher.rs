//! Generated from `spec/mini/channels_ec_voucher.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Local-life vouchers (本地生活团购券)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Upload voucher codes (上传券码).
///
/// `POST /channels/ec/voucher/codes/upload`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/locallife/api/upload.html)
///
/// Only for products whose codes come from the shop.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CodesUpload {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Id of the SKU, needed with plain codes.
    pub sku_id: i64,
    /// Codes the shop made for the SKU.
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
    /// Number of codes given.
    pub total_count: i64,
    /// Codes that were stored.
    pub success_codes: Vec<String>,
    /// Number of codes stored.
    pub success_count: i64,
    /// Codes that were not stored.
    pub fail_codes: Vec<CodesUploadFailCodes>,
    /// Number of codes not stored.
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
        path: "/channels/ec/voucher/codes/upload",
        ..Operation::usual(Product::Mini)
    };
}

/// `fail_codes` of [`CodesUpload`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CodesUploadFailCodes {
    /// Code of the voucher.
    pub code: String,
    /// Error code of this code.
    pub errcode: i64,
    /// Error text of this code.
    pub errmsg: Option<String>,
}

wire_in!(part CodesUploadFailCodes {
    "code" => code,
    "errcode" => errcode,
    "errmsg" => errmsg,
});

/// Redeem vouchers (核销用户的团购优惠).
///
/// `POST /channels/ec/voucher/consume`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/locallife/api/api.html)
///
/// After a system error repeat with the same consume\_request\_no or ask for the state first; never change the number. All codes succeed or fail together. A voucher can be redeemed and revoked at most 10 times.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Consume {
    /// The shop's own number of the redemption, unique in the shop, at most 128 bytes.
    pub consume_request_no: String,
    /// Store shown to the buyer.
    pub consume_store_name: Option<String>,
    /// Way of the redemption.
    pub consume_channel: Option<i64>,
    /// The shop's own id of the store.
    pub out_store_id: Option<String>,
    /// Encrypted codes from the page path of the mini program, at most 10.
    pub encrypted_codes: Option<Vec<String>>,
    /// Codes of vouchers, at most 10, given with sku\_id; or give encrypted_codes.
    pub codes: Option<Vec<String>>,
    /// Id of the SKU, needed with plain codes.
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

    /// Store shown to the buyer.
    pub fn consume_store_name(mut self, consume_store_name: impl Into<String>) -> Self {
        self.consume_store_name = Some(consume_store_name.into());
        self
    }

    /// Way of the redemption.
    pub fn consume_channel(mut self, consume_channel: impl Into<i64>) -> Self {
        self.consume_channel = Some(consume_channel.into());
        self
    }

    /// The shop's own id of the store.
    pub fn out_store_id(mut self, out_store_id: impl Into<String>) -> Self {
        self.out_store_id = Some(out_store_id.into());
        self
    }

    /// Encrypted codes from the page path of the mini program, at most 10.
    pub fn encrypted_codes(
        mut self,
        encrypted_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.encrypted_codes = Some(encrypted_codes.into_iter().map(Into::into).collect());
        self
    }

    /// Codes of vouchers, at most 10, given with sku\_id; or give encrypted_codes.
    pub fn codes(mut self, codes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.codes = Some(codes.into_iter().map(Into::into).collect());
        self
    }

    /// Id of the SKU, needed with plain codes.
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
    /// Vouchers that failed.
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
        path: "/channels/ec/voucher/consume",
        ..Operation::usual(Product::Mini)
    };
}

/// `voucher_list` of [`Consume`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct VoucherList {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Id of the SKU.
    pub sku_id: i64,
    /// Kind of voucher, e.g. of one or of several uses.
    pub voucher_type: i64,
    /// Price of the voucher, fen.
    pub voucher_buy_amount: i64,
    /// Money paid for the voucher, fen.
    pub voucher_actual_amount: i64,
    /// Who made the code, WeChat or the shop.
    pub code_type: i64,
    /// Code of the voucher.
    pub code: String,
    /// State of the voucher.
    pub status: i64,
    /// When it was created, Unix seconds.
    pub create_time: Option<i64>,
    /// When it was last changed, Unix seconds.
    pub update_time: i64,
    /// When it was given to the buyer, Unix seconds.
    pub send_time: i64,
    /// Begin of validity, Unix seconds.
    pub start_time: i64,
    /// End of validity, Unix seconds.
    pub end_time: i64,
    /// When it was redeemed, Unix seconds.
    pub consume_time: Option<i64>,
    /// Store shown to the buyer.
    pub consume_store_name: Option<String>,
    /// The shop's own id of the store.
    pub out_store_id: Option<String>,
    /// When it was refunded, Unix seconds.
    pub refund_time: Option<i64>,
    /// Openid of the buyer.
    pub openid: String,
    /// Unionid of the user, if known.
    pub union_id: Option<String>,
    /// Phone number of the buyer.
    pub telphone_no: Option<String>,
    /// Id of the shop order, a string of digits.
    pub order_id: Option<String>,
    /// State of the settlement.
    pub voucher_settle_status: Option<i64>,
    /// Number of the last redemption.
    pub last_consume_no: Option<String>,
    /// Number of the last revocation.
    pub last_withdraw_consume_no: Option<String>,
}

wire_in!(part VoucherList {
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
    "out_store_id" => out_store_id;
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
    /// Encrypted code from the page path of the mini program; or give code with sku_id.
    pub encrypted_code: Option<String>,
    /// Code of the voucher.
    pub code: Option<String>,
    /// Id of the SKU, needed with plain codes.
    pub sku_id: Option<i64>,
    /// Error code of this voucher.
    pub ret_code: i64,
    /// Error text of this voucher.
    pub ret_msg: Option<String>,
}

wire_in!(part FailVoucherList {
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
    /// Encrypted code from the page path of the mini program; or give code with sku_id.
    pub encrypted_code: Option<String>,
    /// Code of the voucher.
    pub code: Option<String>,
    /// Id of the SKU, needed with plain codes.
    pub sku_id: Option<i64>,
}

impl Get {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Encrypted code from the page path of the mini program; or give code with sku_id.
    pub fn encrypted_code(mut self, encrypted_code: impl Into<String>) -> Self {
        self.encrypted_code = Some(encrypted_code.into());
        self
    }

    /// Code of the voucher.
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Id of the SKU, needed with plain codes.
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
        path: "/channels/ec/voucher/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `voucher` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetVoucher {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Id of the SKU.
    pub sku_id: i64,
    /// Kind of voucher, e.g. of one or of several uses.
    pub voucher_type: i64,
    /// Price of the voucher, fen.
    pub voucher_buy_amount: i64,
    /// Money paid for the voucher, fen.
    pub voucher_actual_amount: i64,
    /// Who made the code, WeChat or the shop.
    pub code_type: i64,
    /// Code of the voucher.
    pub code: String,
    /// State of the voucher.
    pub status: i64,
    /// When it was created, Unix seconds.
    pub create_time: Option<i64>,
    /// When it was last changed, Unix seconds.
    pub update_time: i64,
    /// When it was given to the buyer, Unix seconds.
    pub send_time: i64,
    /// Begin of validity, Unix seconds.
    pub start_time: i64,
    /// End of validity, Unix seconds.
    pub end_time: i64,
    /// When it was redeemed, Unix seconds.
    pub consume_time: Option<i64>,
    /// Store shown to the buyer.
    pub consume_store_name: Option<String>,
    /// The shop's own id of the store.
    pub out_store_id: Option<String>,
    /// When it was refunded, Unix seconds.
    pub refund_time: Option<i64>,
    /// Openid of the buyer.
    pub openid: String,
    /// Unionid of the user, if known.
    pub union_id: Option<String>,
    /// Phone number of the buyer.
    pub telphone_no: Option<String>,
    /// Id of the shop order, a string of digits.
    pub order_id: Option<String>,
    /// State of the settlement.
    pub voucher_settle_status: Option<i64>,
    /// Number of the last redemption.
    pub last_consume_no: Option<String>,
    /// Number of the last revocation.
    pub last_withdraw_consume_no: Option<String>,
    /// Uses of a card of several uses.
    pub time_card: Option<GetTimeCard>,
}

wire_in!(part GetVoucher {
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
    "out_store_id" => out_store_id;
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
    /// Uses in all.
    pub total_count: i64,
    /// Uses left.
    pub available_count: i64,
    /// Uses redeemed.
    pub consumed_count: i64,
    /// Uses refunded.
    pub refunded_count: i64,
}

wire_in!(part GetTimeCard {
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
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetBillList {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Day of the bill.
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
        path: "/channels/ec/voucher/get_bill_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
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
    /// Code of the voucher.
    pub code: String,
    /// Openid of the buyer.
    pub openid: String,
    /// Price of the voucher, fen.
    pub voucher_buy_amount: i64,
    /// Money paid by the buyer, fen.
    pub voucher_pay_amount: i64,
    /// Reduction paid by the shop, fen.
    pub mch_favor_amount: i64,
    /// Reduction paid by the platform, fen.
    pub platform_favor_amount: i64,
    /// Settled to the shop, fen.
    pub mch_settle_amount: i64,
    /// Settled to the talent, fen.
    pub finder_settle_amount: i64,
    /// When it was bought, Unix seconds.
    pub voucher_buy_time: i64,
    /// When it was redeemed, Unix seconds.
    pub consume_time: i64,
    /// Store shown to the buyer.
    pub consume_store_name: Option<String>,
    /// The shop's own id of the store.
    pub out_store_id: Option<String>,
    /// Id of the shop order, a string of digits.
    pub order_id: Option<String>,
    /// Which use of a card of several uses.
    pub time_index: Option<i64>,
}

wire_in!(part GetBillListBillList {
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
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetList {
    /// Openid of the buyer.
    pub openid: String,
    /// State of the voucher.
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

    /// State of the voucher.
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
    /// Openid of the buyer.
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
        path: "/channels/ec/voucher/get_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Revoke the redemption of vouchers (撤销核销用户的团购优惠).
///
/// `POST /channels/ec/voucher/revoke`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/locallife/api/discount-cancel.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Revoke {
    /// The shop's own number of the revocation, unique in the shop.
    pub revoke_request_no: String,
    /// Number of the redemption to revoke.
    pub consume_request_no: Option<String>,
    /// Vouchers to revoke, spelled so.
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

    /// Number of the redemption to revoke.
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
    /// Vouchers that failed.
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
        path: "/channels/ec/voucher/revoke",
        ..Operation::usual(Product::Mini)
    };
}

/// `reovke_vouchers` of [`Revoke`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RevokeReovkeVouchers {
    /// Encrypted code from the page path of the mini program; or give code with sku_id.
    pub encrypted_code: Option<String>,
    /// Code of the voucher.
    pub code: Option<String>,
    /// Id of the SKU, needed with plain codes.
    pub sku_id: Option<i64>,
}

impl RevokeReovkeVouchers {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Encrypted code from the page path of the mini program; or give code with sku_id.
    #[must_use]
    pub fn encrypted_code(mut self, encrypted_code: impl Into<String>) -> Self {
        self.encrypted_code = Some(encrypted_code.into());
        self
    }

    /// Code of the voucher.
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Id of the SKU, needed with plain codes.
    #[must_use]
    pub fn sku_id(mut self, sku_id: impl Into<i64>) -> Self {
        self.sku_id = Some(sku_id.into());
        self
    }
}

wire_out!(part RevokeReovkeVouchers {
    "encrypted_code" => encrypted_code,
    "code" => code,
    "sku_id" => sku_id,
});
