//! Generated from `spec/mini/shop_pay.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Mini program payment management orders (小程序支付管理·订单)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Close a combined order (关闭订单).
///
/// `POST /shop/pay/closeorder`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/wxafunds/API/order/close_order.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CloseOrder {
    /// Openid of the user in this mini program.
    pub openid: String,
    /// The merchant's own number of the combined order.
    pub combine_trade_no: String,
    /// The orders paid together.
    pub sub_orders: Vec<CloseOrderSubOrders>,
}

impl CloseOrder {
    /// Starts with the required members.
    pub fn new(
        openid: impl Into<String>,
        combine_trade_no: impl Into<String>,
        sub_orders: impl IntoIterator<Item = impl Into<CloseOrderSubOrders>>,
    ) -> Self {
        Self {
            openid: openid.into(),
            combine_trade_no: combine_trade_no.into(),
            sub_orders: sub_orders.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(CloseOrder {
    "openid" => openid,
    "combine_trade_no" => combine_trade_no,
    "sub_orders" => sub_orders,
});

/// The answer to [`CloseOrder`].
pub type CloseOrderResponse = yizhan_core::Done;

impl Endpoint for CloseOrder {
    type Response = CloseOrderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_pay.close_order",
        path: "/shop/pay/closeorder",
        ..Operation::usual(Product::Mini)
    };
}

/// `sub_orders` of [`CloseOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CloseOrderSubOrders {
    /// Number of the sub-merchant at WeChat Pay.
    pub mchid: String,
    /// The merchant's own number of the order.
    pub trade_no: String,
}

impl CloseOrderSubOrders {
    /// Starts with the required members.
    #[must_use]
    pub fn new(mchid: impl Into<String>, trade_no: impl Into<String>) -> Self {
        Self {
            mchid: mchid.into(),
            trade_no: trade_no.into(),
        }
    }
}

wire_out!(part CloseOrderSubOrders {
    "mchid" => mchid,
    "trade_no" => trade_no,
});

/// Create a combined order (创建订单).
///
/// `POST /shop/pay/createorder`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/wxafunds/API/order/create_order.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CreateOrder {
    /// Openid of the user in this mini program.
    pub openid: String,
    /// The merchant's own number of the combined order.
    pub combine_trade_no: String,
    /// Unix seconds, when the unpaid order expires.
    pub expire_time: Option<i64>,
    /// The orders paid together.
    pub sub_orders: Vec<CreateOrderSubOrders>,
}

impl CreateOrder {
    /// Starts with the required members.
    pub fn new(
        openid: impl Into<String>,
        combine_trade_no: impl Into<String>,
        sub_orders: impl IntoIterator<Item = impl Into<CreateOrderSubOrders>>,
    ) -> Self {
        Self {
            openid: openid.into(),
            combine_trade_no: combine_trade_no.into(),
            expire_time: Default::default(),
            sub_orders: sub_orders.into_iter().map(Into::into).collect(),
        }
    }

    /// Unix seconds, when the unpaid order expires.
    pub fn expire_time(mut self, expire_time: impl Into<i64>) -> Self {
        self.expire_time = Some(expire_time.into());
        self
    }
}

wire_out!(CreateOrder {
    "openid" => openid,
    "combine_trade_no" => combine_trade_no,
    "expire_time" => expire_time,
    "sub_orders" => sub_orders,
});

/// The answer to [`CreateOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateOrderResponse {
    /// `payment_params`.
    pub payment_params: CreateOrderPaymentParams,
}

wire_in!(CreateOrderResponse {
    "payment_params" => payment_params,
});

impl Endpoint for CreateOrder {
    type Response = CreateOrderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_pay.create_order",
        path: "/shop/pay/createorder",
        ..Operation::usual(Product::Mini)
    };
}

/// `sub_orders` of [`CreateOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateOrderSubOrders {
    /// Number of the sub-merchant at WeChat Pay.
    pub mchid: String,
    /// The merchant's own number of the order.
    pub trade_no: String,
    /// What is paid for, shown to the payer.
    pub description: String,
    /// Fen.
    pub amount: i64,
}

impl CreateOrderSubOrders {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        mchid: impl Into<String>,
        trade_no: impl Into<String>,
        description: impl Into<String>,
        amount: impl Into<i64>,
    ) -> Self {
        Self {
            mchid: mchid.into(),
            trade_no: trade_no.into(),
            description: description.into(),
            amount: amount.into(),
        }
    }
}

wire_out!(part CreateOrderSubOrders {
    "mchid" => mchid,
    "trade_no" => trade_no,
    "description" => description,
    "amount" => amount,
});

/// `payment_params` of [`CreateOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateOrderPaymentParams {
    /// Unix seconds, for wx.requestPayment.
    pub time_stamp: i64,
    /// Random string, for wx.requestPayment.
    pub nonce_str: String,
    /// Package with the prepay id, for wx.requestPayment.
    pub package: String,
    /// Signature, for wx.requestPayment.
    pub pay_sign: String,
    /// Kind of the signature, for wx.requestPayment.
    pub sign_type: String,
}

wire_in!(part CreateOrderPaymentParams {
    "timeStamp" => time_stamp,
    "nonceStr" => nonce_str,
    "package" => package,
    "paySign" => pay_sign,
    "signType" => sign_type,
});

/// Get an order (查询订单详情).
///
/// `POST /shop/pay/getorder`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/wxafunds/API/order/get_order_detail.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetOrder {
    /// The merchant's own number of the order.
    pub trade_no: String,
}

impl GetOrder {
    /// Starts with the required members.
    pub fn new(trade_no: impl Into<String>) -> Self {
        Self {
            trade_no: trade_no.into(),
        }
    }
}

wire_out!(GetOrder {
    "trade_no" => trade_no,
});

/// The answer to [`GetOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderResponse {
    /// `order`.
    pub order: GetOrderOrder,
}

wire_in!(GetOrderResponse {
    "order" => order,
});

impl Endpoint for GetOrder {
    type Response = GetOrderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_pay.get_order",
        path: "/shop/pay/getorder",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `order` of [`GetOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderOrder {
    /// Number of the sub-merchant at WeChat Pay.
    pub mchid: String,
    /// The merchant's own number of the order.
    pub trade_no: String,
    /// The merchant's own number of the combined order.
    pub combine_trade_no: String,
    /// WeChat Pay transaction number.
    pub transaction_id: Option<String>,
    /// Unix seconds.
    pub create_time: i64,
    /// Unix seconds.
    pub update_time: i64,
    /// Unix seconds.
    pub pay_time: Option<i64>,
    /// Unix seconds, when the unpaid order expires.
    pub expire_time: Option<i64>,
    /// Fen.
    pub amount: i64,
    /// What is paid for, shown to the payer.
    pub description: String,
    /// `refund_list`.
    pub refund_list: Vec<GetOrderRefundList>,
    /// `profit_sharing_list`.
    pub profit_sharing_list: Vec<GetOrderProfitSharingList>,
    /// How long profit sharing can be put off.
    pub profit_sharing_delay: Option<i64>,
    /// Whether the money to be shared is frozen.
    pub profit_sharing_frozen: Option<bool>,
}

wire_in!(part GetOrderOrder {
    "mchid" => mchid,
    "trade_no" => trade_no,
    "combine_trade_no" => combine_trade_no,
    "transaction_id" => transaction_id,
    "create_time" => create_time,
    "update_time" => update_time,
    "pay_time" => pay_time,
    "expire_time" => expire_time,
    "amount" => amount,
    "description" => description,
    "refund_list" => refund_list,
    "profit_sharing_list" => profit_sharing_list,
    "profit_sharing_delay" => profit_sharing_delay,
    "profit_sharing_frozen" => profit_sharing_frozen,
});

/// `refund_list` of [`GetOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderRefundList {
    /// The merchant's own number of the refund.
    pub refund_no: String,
    /// WeChat Pay number of the refund.
    pub refund_id: Option<String>,
    /// Fen.
    pub amount: i64,
    /// Unix seconds.
    pub create_time: i64,
    /// Unix seconds.
    pub finish_time: Option<i64>,
    /// Result in words of WeChat Pay.
    pub result: String,
}

wire_in!(part GetOrderRefundList {
    "refund_no" => refund_no,
    "refund_id" => refund_id,
    "amount" => amount,
    "create_time" => create_time,
    "finish_time" => finish_time,
    "result" => result,
});

/// `profit_sharing_list` of [`GetOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderProfitSharingList {
    /// Number of the sub-merchant at WeChat Pay.
    pub mchid: String,
    /// The merchant's own number of the profit sharing.
    pub profit_sharing_no: String,
    /// WeChat Pay number of the profit sharing.
    pub profit_sharing_id: String,
    /// Fen.
    pub amount: i64,
    /// Unix seconds.
    pub create_time: i64,
    /// Unix seconds.
    pub finish_time: Option<i64>,
    /// Result in words of WeChat Pay.
    pub result: String,
}

wire_in!(part GetOrderProfitSharingList {
    "mchid" => mchid,
    "profit_sharing_no" => profit_sharing_no,
    "profit_sharing_id" => profit_sharing_id,
    "amount" => amount,
    "create_time" => create_time,
    "finish_time" => finish_time,
    "result" => result,
});

/// List order numbers (查询订单列表).
///
/// `POST /shop/pay/getorderlist`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/wxafunds/API/order/get_order_detail.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetOrderList {
    /// Position to go on from; absent for the first page.
    pub last_index: Option<String>,
    /// Entries a page.
    pub page_size: i64,
    /// Number of the sub-merchant at WeChat Pay.
    pub mchid: Option<String>,
    /// Unix seconds.
    pub begin_create_time: Option<i64>,
    /// Unix seconds.
    pub end_create_time: Option<i64>,
}

impl GetOrderList {
    /// Starts with the required members.
    pub fn new(page_size: impl Into<i64>) -> Self {
        Self {
            last_index: Default::default(),
            page_size: page_size.into(),
            mchid: Default::default(),
            begin_create_time: Default::default(),
            end_create_time: Default::default(),
        }
    }

    /// Position to go on from; absent for the first page.
    pub fn last_index(mut self, last_index: impl Into<String>) -> Self {
        self.last_index = Some(last_index.into());
        self
    }

    /// Number of the sub-merchant at WeChat Pay.
    pub fn mchid(mut self, mchid: impl Into<String>) -> Self {
        self.mchid = Some(mchid.into());
        self
    }

    /// Unix seconds.
    pub fn begin_create_time(mut self, begin_create_time: impl Into<i64>) -> Self {
        self.begin_create_time = Some(begin_create_time.into());
        self
    }

    /// Unix seconds.
    pub fn end_create_time(mut self, end_create_time: impl Into<i64>) -> Self {
        self.end_create_time = Some(end_create_time.into());
        self
    }
}

wire_out!(GetOrderList {
    "last_index" => last_index,
    "page_size" => page_size,
    "mchid" => mchid,
    "begin_create_time" => begin_create_time,
    "end_create_time" => end_create_time,
});

/// The answer to [`GetOrderList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderListResponse {
    /// The merchant's own number of the order.
    pub trade_no_list: Vec<String>,
    /// Whether there is a next page.
    pub has_more: bool,
    /// Position to go on from; absent for the first page.
    pub last_index: Option<String>,
}

wire_in!(GetOrderListResponse {
    "trade_no_list" => trade_no_list,
    "has_more" => has_more,
    "last_index" => last_index,
});

impl Endpoint for GetOrderList {
    type Response = GetOrderListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_pay.get_order_list",
        path: "/shop/pay/getorderlist",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Share the profit of an order (订单分账).
///
/// `POST /shop/pay/profitsharingorder`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/wxafunds/API/order/profitsharing_order.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ProfitSharingOrder {
    /// Number of the sub-merchant at WeChat Pay.
    pub mchid: String,
    /// Openid of the user in this mini program.
    pub openid: String,
    /// The merchant's own number of the order.
    pub trade_no: Option<String>,
    /// WeChat Pay transaction number.
    pub transaction_id: Option<String>,
    /// The merchant's own number of the profit sharing.
    pub profit_sharing_no: String,
}

impl ProfitSharingOrder {
    /// Starts with the required members.
    pub fn new(
        mchid: impl Into<String>,
        openid: impl Into<String>,
        profit_sharing_no: impl Into<String>,
    ) -> Self {
        Self {
            mchid: mchid.into(),
            openid: openid.into(),
            trade_no: Default::default(),
            transaction_id: Default::default(),
            profit_sharing_no: profit_sharing_no.into(),
        }
    }

    /// The merchant's own number of the order.
    pub fn trade_no(mut self, trade_no: impl Into<String>) -> Self {
        self.trade_no = Some(trade_no.into());
        self
    }

    /// WeChat Pay transaction number.
    pub fn transaction_id(mut self, transaction_id: impl Into<String>) -> Self {
        self.transaction_id = Some(transaction_id.into());
        self
    }
}

wire_out!(ProfitSharingOrder {
    "mchid" => mchid,
    "openid" => openid,
    "trade_no" => trade_no,
    "transaction_id" => transaction_id,
    "profit_sharing_no" => profit_sharing_no,
});

/// The answer to [`ProfitSharingOrder`].
pub type ProfitSharingOrderResponse = yizhan_core::Done;

impl Endpoint for ProfitSharingOrder {
    type Response = ProfitSharingOrderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_pay.profit_sharing_order",
        path: "/shop/pay/profitsharingorder",
        ..Operation::usual(Product::Mini)
    };
}

/// Refund an order (申请退款).
///
/// `POST /shop/pay/refundorder`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/wxafunds/API/order/refunds_order.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RefundOrder {
    /// Number of the sub-merchant at WeChat Pay.
    pub mchid: String,
    /// Openid of the user in this mini program.
    pub openid: String,
    /// The merchant's own number of the order.
    pub trade_no: Option<String>,
    /// WeChat Pay transaction number.
    pub transaction_id: Option<String>,
    /// The merchant's own number of the refund.
    pub refund_no: String,
    /// Fen.
    pub total_amount: i64,
    /// Fen.
    pub refund_amount: i64,
}

impl RefundOrder {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(mchid: impl Into<String>) -> Self {
        Self {
            mchid: mchid.into(),
            openid: Default::default(),
            trade_no: Default::default(),
            transaction_id: Default::default(),
            refund_no: Default::default(),
            total_amount: Default::default(),
            refund_amount: Default::default(),
        }
    }

    /// Openid of the user in this mini program.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = openid.into();
        self
    }

    /// The merchant's own number of the order.
    pub fn trade_no(mut self, trade_no: impl Into<String>) -> Self {
        self.trade_no = Some(trade_no.into());
        self
    }

    /// WeChat Pay transaction number.
    pub fn transaction_id(mut self, transaction_id: impl Into<String>) -> Self {
        self.transaction_id = Some(transaction_id.into());
        self
    }

    /// The merchant's own number of the refund.
    pub fn refund_no(mut self, refund_no: impl Into<String>) -> Self {
        self.refund_no = refund_no.into();
        self
    }

    /// Fen.
    pub fn total_amount(mut self, total_amount: impl Into<i64>) -> Self {
        self.total_amount = total_amount.into();
        self
    }

    /// Fen.
    pub fn refund_amount(mut self, refund_amount: impl Into<i64>) -> Self {
        self.refund_amount = refund_amount.into();
        self
    }
}

wire_out!(RefundOrder {
    "mchid" => mchid,
    "openid" => openid,
    "trade_no" => trade_no,
    "transaction_id" => transaction_id,
    "refund_no" => refund_no,
    "total_amount" => total_amount,
    "refund_amount" => refund_amount,
});

/// The answer to [`RefundOrder`].
pub type RefundOrderResponse = yizhan_core::Done;

impl Endpoint for RefundOrder {
    type Response = RefundOrderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_pay.refund_order",
        path: "/shop/pay/refundorder",
        ..Operation::usual(Product::Mini)
    };
}
