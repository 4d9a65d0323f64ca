//! Generated from `spec/work/externalpay.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Payments from outside (对外收款)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Add a merchant (新增商户号).
///
/// `POST /cgi-bin/externalpay/addmerchant`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93666)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddMerchant {
    /// WeChat Pay merchant number.
    pub mch_id: String,
    /// `merchant_name`.
    pub merchant_name: String,
}

impl AddMerchant {
    /// Starts with the required members.
    pub fn new(mch_id: impl Into<String>, merchant_name: impl Into<String>) -> Self {
        Self {
            mch_id: mch_id.into(),
            merchant_name: merchant_name.into(),
        }
    }
}

wire_out!(AddMerchant {
    "mch_id" => mch_id,
    "merchant_name" => merchant_name,
});

/// The answer to [`AddMerchant`].
pub type AddMerchantResponse = yizhan_core::Done;

impl Endpoint for AddMerchant {
    type Response = AddMerchantResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalpay.add_merchant",
        path: "/cgi-bin/externalpay/addmerchant",
        ..Operation::usual(Product::Work)
    };
}

/// Delete a merchant (删除商户号).
///
/// `POST /cgi-bin/externalpay/delmerchant`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93666)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DelMerchant {
    /// WeChat Pay merchant number.
    pub mch_id: String,
}

impl DelMerchant {
    /// Starts with the required members.
    pub fn new(mch_id: impl Into<String>) -> Self {
        Self {
            mch_id: mch_id.into(),
        }
    }
}

wire_out!(DelMerchant {
    "mch_id" => mch_id,
});

/// The answer to [`DelMerchant`].
pub type DelMerchantResponse = yizhan_core::Done;

impl Endpoint for DelMerchant {
    type Response = DelMerchantResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalpay.del_merchant",
        path: "/cgi-bin/externalpay/delmerchant",
        ..Operation::usual(Product::Work)
    };
}

/// List payment records (获取对外收款记录).
///
/// `POST /cgi-bin/externalpay/get_bill_list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93667) [(2)](https://developer.work.weixin.qq.com/document/path/93727)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetBillList {
    /// Unix seconds, at most a month before the end.
    pub begin_time: i64,
    /// Unix seconds.
    pub end_time: i64,
    /// User id of the member who took the money.
    pub payee_userid: Option<String>,
    /// Absent for the first page, then next_cursor of the last answer.
    pub cursor: Option<String>,
    /// Most records to return, at most 1000.
    pub limit: Option<i64>,
}

impl GetBillList {
    /// Starts with the required members.
    pub fn new(begin_time: impl Into<i64>, end_time: impl Into<i64>) -> Self {
        Self {
            begin_time: begin_time.into(),
            end_time: end_time.into(),
            payee_userid: Default::default(),
            cursor: Default::default(),
            limit: Default::default(),
        }
    }

    /// User id of the member who took the money.
    pub fn payee_userid(mut self, payee_userid: impl Into<String>) -> Self {
        self.payee_userid = Some(payee_userid.into());
        self
    }

    /// Absent for the first page, then next_cursor of the last answer.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Most records to return, at most 1000.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(GetBillList {
    "begin_time" => begin_time,
    "end_time" => end_time,
    "payee_userid" => payee_userid,
    "cursor" => cursor,
    "limit" => limit,
});

/// The answer to [`GetBillList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBillListResponse {
    /// `bill_list`.
    pub bill_list: Vec<GetBillListBillList>,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
}

wire_in!(GetBillListResponse {
    "bill_list" => bill_list,
    "next_cursor" => next_cursor,
});

impl Endpoint for GetBillList {
    type Response = GetBillListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalpay.get_bill_list",
        path: "/cgi-bin/externalpay/get_bill_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `bill_list` of [`GetBillList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBillListBillList {
    /// WeChat Pay merchant number.
    pub mch_id: String,
    /// 0 payment, 1 refund.
    pub bill_type: i64,
    /// Merchant order number.
    pub out_trade_no: String,
    /// Merchant refund number.
    pub out_refund_no: Option<String>,
    /// WeChat Pay order number.
    pub transaction_id: String,
    /// 1 paid, 3 paid with a refund.
    pub trade_state: i64,
    /// External user id of the payer.
    pub external_userid: Option<String>,
    /// User id of the member who took the money.
    pub payee_userid: Option<String>,
    /// Fen.
    pub total_fee: i64,
    /// Fen.
    pub total_refund_fee: i64,
    /// 0 in a chat, 1 collection code, 2 livestream, 3 product album, 4 transfer, 5 mini program.
    pub payment_type: i64,
    /// Unix seconds.
    pub pay_time: i64,
    /// `remark`.
    pub remark: String,
    /// Contact that the payer gave.
    pub payer_info: Option<GetBillListPayerInfo>,
    /// Goods paid for.
    pub commodity_list: Vec<GetBillListCommodityList>,
    /// `refund_list`.
    pub refund_list: Vec<GetBillListRefundList>,
    /// `miniprogram_info`.
    pub miniprogram_info: Option<GetBillListMiniprogramInfo>,
}

wire_in!(part GetBillListBillList {
    "mch_id" => mch_id,
    "bill_type" => bill_type,
    "out_trade_no" => out_trade_no,
    "out_refund_no" => out_refund_no,
    "transaction_id" => transaction_id,
    "trade_state" => trade_state,
    "external_userid" => external_userid,
    "payee_userid" => payee_userid,
    "total_fee" => total_fee,
    "total_refund_fee" => total_refund_fee,
    "payment_type" => payment_type,
    "pay_time" => pay_time,
    "remark" => remark,
    "payer_info" => payer_info,
    "commodity_list" => commodity_list,
    "refund_list" => refund_list;
    "miniprogram_info" => miniprogram_info,
});

/// `payer_info` of [`GetBillList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBillListPayerInfo {
    /// `name`.
    pub name: Option<String>,
    /// `phone`.
    pub phone: Option<String>,
    /// `address`.
    pub address: Option<String>,
}

wire_in!(part GetBillListPayerInfo {
    "name" => name,
    "phone" => phone,
    "address" => address,
});

/// `commodity_list` of [`GetBillList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBillListCommodityList {
    /// `description`.
    pub description: String,
    /// Fen.
    pub amount: Option<i64>,
}

wire_in!(part GetBillListCommodityList {
    "description" => description,
    "amount" => amount,
});

/// `refund_list` of [`GetBillList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBillListRefundList {
    /// Merchant refund number.
    pub out_refund_no: String,
    /// User id of the member who refunded.
    pub refund_userid: String,
    /// `refund_comment`.
    pub refund_comment: String,
    /// Unix seconds.
    pub refund_reqtime: i64,
    /// 0 asked for, 1 in progress, 2 refunded, 3 closed, 4 failed.
    pub refund_status: i64,
    /// Fen.
    pub refund_fee: i64,
}

wire_in!(part GetBillListRefundList {
    "out_refund_no" => out_refund_no,
    "refund_userid" => refund_userid,
    "refund_comment" => refund_comment,
    "refund_reqtime" => refund_reqtime,
    "refund_status" => refund_status,
    "refund_fee" => refund_fee,
});

/// `miniprogram_info` of [`GetBillList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBillListMiniprogramInfo {
    /// App id of the mini program.
    pub appid: String,
    /// `name`.
    pub name: String,
}

wire_in!(part GetBillListMiniprogramInfo {
    "appid" => appid,
    "name" => name,
});

/// Get the orders of a collection item (获取收款项目的商户单号).
///
/// `POST /cgi-bin/externalpay/get_payment_info`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95944)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetPaymentInfo {
    /// Id of the collection item.
    pub payment_id: String,
}

impl GetPaymentInfo {
    /// Starts with the required members.
    pub fn new(payment_id: impl Into<String>) -> Self {
        Self {
            payment_id: payment_id.into(),
        }
    }
}

wire_out!(GetPaymentInfo {
    "payment_id" => payment_id,
});

/// The answer to [`GetPaymentInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPaymentInfoResponse {
    /// `bill_list`.
    pub bill_list: Vec<GetPaymentInfoBillList>,
}

wire_in!(GetPaymentInfoResponse {
    "bill_list" => bill_list,
});

impl Endpoint for GetPaymentInfo {
    type Response = GetPaymentInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalpay.get_payment_info",
        path: "/cgi-bin/externalpay/get_payment_info",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `bill_list` of [`GetPaymentInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPaymentInfoBillList {
    /// Merchant order number.
    pub out_trade_no: String,
}

wire_in!(part GetPaymentInfoBillList {
    "out_trade_no" => out_trade_no,
});

/// Get a merchant (查询商户号详情).
///
/// `POST /cgi-bin/externalpay/getmerchant`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93666)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetMerchant {
    /// WeChat Pay merchant number.
    pub mch_id: String,
}

impl GetMerchant {
    /// Starts with the required members.
    pub fn new(mch_id: impl Into<String>) -> Self {
        Self {
            mch_id: mch_id.into(),
        }
    }
}

wire_out!(GetMerchant {
    "mch_id" => mch_id,
});

/// The answer to [`GetMerchant`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMerchantResponse {
    /// Whether the merchant is bound.
    pub bind_status: i64,
    /// WeChat Pay merchant number.
    pub mch_id: String,
    /// `merchant_name`.
    pub merchant_name: String,
    /// Who may collect with this merchant.
    pub allow_use_scope: Option<GetMerchantAllowUseScope>,
}

wire_in!(GetMerchantResponse {
    "bind_status" => bind_status,
    "mch_id" => mch_id,
    "merchant_name" => merchant_name,
    "allow_use_scope" => allow_use_scope,
});

impl Endpoint for GetMerchant {
    type Response = GetMerchantResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalpay.get_merchant",
        path: "/cgi-bin/externalpay/getmerchant",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `allow_use_scope` of [`GetMerchant`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMerchantAllowUseScope {
    /// User ids.
    pub user: Vec<String>,
    /// Department ids.
    pub partyid: Vec<i64>,
    /// Tag ids.
    pub tagid: Vec<i64>,
}

wire_in!(part GetMerchantAllowUseScope {
    "user" => user,
    "partyid" => partyid,
    "tagid" => tagid,
});

/// Set the scope of a merchant (设置商户号使用范围).
///
/// `POST /cgi-bin/externalpay/set_mch_use_scope`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93666)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetMchUseScope {
    /// WeChat Pay merchant number.
    pub mch_id: String,
    /// Who may collect with this merchant.
    pub allow_use_scope: SetMchUseScopeAllowUseScope,
}

impl SetMchUseScope {
    /// Starts with the required members.
    pub fn new(
        mch_id: impl Into<String>,
        allow_use_scope: impl Into<SetMchUseScopeAllowUseScope>,
    ) -> Self {
        Self {
            mch_id: mch_id.into(),
            allow_use_scope: allow_use_scope.into(),
        }
    }
}

wire_out!(SetMchUseScope {
    "mch_id" => mch_id,
    "allow_use_scope" => allow_use_scope,
});

/// The answer to [`SetMchUseScope`].
pub type SetMchUseScopeResponse = yizhan_core::Done;

impl Endpoint for SetMchUseScope {
    type Response = SetMchUseScopeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.externalpay.set_mch_use_scope",
        path: "/cgi-bin/externalpay/set_mch_use_scope",
        ..Operation::usual(Product::Work)
    };
}

/// `allow_use_scope` of [`SetMchUseScope`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetMchUseScopeAllowUseScope {
    /// User ids.
    pub user: Option<Vec<String>>,
    /// Department ids.
    pub partyid: Option<Vec<i64>>,
    /// Tag ids.
    pub tagid: Option<Vec<i64>>,
}

impl SetMchUseScopeAllowUseScope {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// User ids.
    #[must_use]
    pub fn user(mut self, user: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.user = Some(user.into_iter().map(Into::into).collect());
        self
    }

    /// Department ids.
    #[must_use]
    pub fn partyid(mut self, partyid: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.partyid = Some(partyid.into_iter().map(Into::into).collect());
        self
    }

    /// Tag ids.
    #[must_use]
    pub fn tagid(mut self, tagid: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.tagid = Some(tagid.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part SetMchUseScopeAllowUseScope {
    "user" => user,
    "partyid" => partyid,
    "tagid" => tagid,
});
