//! Generated from `spec/mini/wxa_sec_order.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Order shipping management (小程序发货信息管理服务)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Get the shipping state of an order (查询订单发货状态).
///
/// `POST /wxa/sec/order/get_order`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order-shipping/order-shipping.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetOrder {
    /// WeChat Pay merchant number.
    pub merchant_id: Option<String>,
    /// WeChat Pay number of the sub-merchant.
    pub sub_merchant_id: Option<String>,
    /// The merchant's own order number.
    pub merchant_trade_no: Option<String>,
    /// WeChat Pay order number.
    pub transaction_id: Option<String>,
}

impl GetOrder {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// WeChat Pay merchant number.
    pub fn merchant_id(mut self, merchant_id: impl Into<String>) -> Self {
        self.merchant_id = Some(merchant_id.into());
        self
    }

    /// WeChat Pay number of the sub-merchant.
    pub fn sub_merchant_id(mut self, sub_merchant_id: impl Into<String>) -> Self {
        self.sub_merchant_id = Some(sub_merchant_id.into());
        self
    }

    /// The merchant's own order number.
    pub fn merchant_trade_no(mut self, merchant_trade_no: impl Into<String>) -> Self {
        self.merchant_trade_no = Some(merchant_trade_no.into());
        self
    }

    /// WeChat Pay order number.
    pub fn transaction_id(mut self, transaction_id: impl Into<String>) -> Self {
        self.transaction_id = Some(transaction_id.into());
        self
    }
}

wire_out!(GetOrder {
    "merchant_id" => merchant_id,
    "sub_merchant_id" => sub_merchant_id,
    "merchant_trade_no" => merchant_trade_no,
    "transaction_id" => transaction_id,
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
        name: "mini.wxa_sec_order.get_order",
        path: "/wxa/sec/order/get_order",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `order` of [`GetOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderOrder {
    /// WeChat Pay merchant number.
    pub merchant_id: String,
    /// WeChat Pay number of the sub-merchant.
    pub sub_merchant_id: Option<String>,
    /// The merchant's own order number.
    pub merchant_trade_no: String,
    /// WeChat Pay order number.
    pub transaction_id: Option<String>,
    /// Title of the goods.
    pub description: String,
    /// The payer's open id.
    pub openid: String,
    /// Fen.
    pub paid_amount: i64,
    /// 1 to be shipped, 2 shipped, 3 receipt confirmed, 4 completed, 5 refunded, 6 awaiting settlement.
    pub order_state: i64,
    /// Unix seconds.
    pub pay_time: Option<i64>,
    /// Unix seconds.
    pub trade_create_time: i64,
    /// Whether there is a complaint.
    pub in_complaint: bool,
    /// `shipping`.
    pub shipping: Option<GetOrderShipping>,
}

wire_in!(part GetOrderOrder {
    "merchant_id" => merchant_id,
    "sub_merchant_id" => sub_merchant_id,
    "merchant_trade_no" => merchant_trade_no,
    "transaction_id" => transaction_id,
    "description" => description,
    "openid" => openid,
    "paid_amount" => paid_amount,
    "order_state" => order_state,
    "pay_time" => pay_time,
    "trade_create_time" => trade_create_time,
    "in_complaint" => in_complaint,
    "shipping" => shipping,
});

/// `shipping` of [`GetOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderShipping {
    /// 1 courier, 2 same city, 3 virtual goods, 4 pick-up.
    pub logistics_type: i64,
    /// 1 one delivery, 2 several deliveries.
    pub delivery_mode: i64,
    /// Goods in the parcel, at most 120 characters.
    pub goods_desc: Option<String>,
    /// Whether shipping is complete.
    pub finish_shipping: bool,
    /// 0 not shipped, 1 shipped once, 2 shipped again.
    pub finish_shipping_count: i64,
    /// Parcels, one for a single delivery, at most 10 for several.
    pub shipping_list: Vec<ShippingListAnswer>,
}

wire_in!(part GetOrderShipping {
    "logistics_type" => logistics_type,
    "delivery_mode" => delivery_mode,
    "goods_desc" => goods_desc,
    "finish_shipping" => finish_shipping,
    "finish_shipping_count" => finish_shipping_count,
    "shipping_list" => shipping_list,
});

/// `shipping_list_answer` of [`GetOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShippingListAnswer {
    /// Id of the courier, needed for couriers.
    pub express_company: Option<String>,
    /// Waybill number, needed for couriers.
    pub tracking_no: Option<String>,
    /// Goods in the parcel, at most 120 characters.
    pub goods_desc: Option<String>,
    /// Needed for SF express, one of the two phones.
    pub contact: Option<ContactAnswer>,
    /// Unix seconds.
    pub upload_time: i64,
}

wire_in!(part ShippingListAnswer {
    "express_company" => express_company,
    "tracking_no" => tracking_no,
    "goods_desc" => goods_desc,
    "contact" => contact,
    "upload_time" => upload_time,
});

/// `contact_answer` of [`GetOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ContactAnswer {
    /// Masked phone number, last four digits open.
    pub consignor_contact: Option<String>,
    /// Masked phone number, last four digits open.
    pub receiver_contact: Option<String>,
}

wire_in!(part ContactAnswer {
    "consignor_contact" => consignor_contact,
    "receiver_contact" => receiver_contact,
});

/// List orders (查询订单列表).
///
/// `POST /wxa/sec/order/get_order_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order-shipping/order-shipping.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetOrderList {
    /// Orders paid in this time.
    pub pay_time_range: Option<GetOrderListPayTimeRange>,
    /// 1 to be shipped, 2 shipped, 3 receipt confirmed, 4 completed, 5 refunded, 6 awaiting settlement.
    pub order_state: Option<i64>,
    /// The payer's open id.
    pub openid: Option<String>,
    /// Empty for the first page, then the value from the last answer.
    pub last_index: Option<String>,
    /// Orders for a page, 100 if absent.
    pub page_size: Option<i64>,
}

impl GetOrderList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Orders paid in this time.
    pub fn pay_time_range(mut self, pay_time_range: impl Into<GetOrderListPayTimeRange>) -> Self {
        self.pay_time_range = Some(pay_time_range.into());
        self
    }

    /// 1 to be shipped, 2 shipped, 3 receipt confirmed, 4 completed, 5 refunded, 6 awaiting settlement.
    pub fn order_state(mut self, order_state: impl Into<i64>) -> Self {
        self.order_state = Some(order_state.into());
        self
    }

    /// The payer's open id.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = Some(openid.into());
        self
    }

    /// Empty for the first page, then the value from the last answer.
    pub fn last_index(mut self, last_index: impl Into<String>) -> Self {
        self.last_index = Some(last_index.into());
        self
    }

    /// Orders for a page, 100 if absent.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = Some(page_size.into());
        self
    }
}

wire_out!(GetOrderList {
    "pay_time_range" => pay_time_range,
    "order_state" => order_state,
    "openid" => openid,
    "last_index" => last_index,
    "page_size" => page_size,
});

/// The answer to [`GetOrderList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderListResponse {
    /// `order_list`.
    pub order_list: Vec<GetOrderListOrderList>,
    /// `has_more`.
    pub has_more: bool,
    /// Empty for the first page, then the value from the last answer.
    pub last_index: Option<String>,
}

wire_in!(GetOrderListResponse {
    "order_list" => order_list,
    "has_more" => has_more,
    "last_index" => last_index,
});

impl Endpoint for GetOrderList {
    type Response = GetOrderListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_sec_order.get_order_list",
        path: "/wxa/sec/order/get_order_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `pay_time_range` of [`GetOrderList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderListPayTimeRange {
    /// Unix seconds.
    pub begin_time: Option<i64>,
    /// Unix seconds.
    pub end_time: Option<i64>,
}

impl GetOrderListPayTimeRange {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Unix seconds.
    #[must_use]
    pub fn begin_time(mut self, begin_time: impl Into<i64>) -> Self {
        self.begin_time = Some(begin_time.into());
        self
    }

    /// Unix seconds.
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<i64>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }
}

wire_out!(part GetOrderListPayTimeRange {
    "begin_time" => begin_time,
    "end_time" => end_time,
});

/// `order_list` of [`GetOrderList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderListOrderList {
    /// WeChat Pay merchant number.
    pub merchant_id: String,
    /// WeChat Pay number of the sub-merchant.
    pub sub_merchant_id: Option<String>,
    /// The merchant's own order number.
    pub merchant_trade_no: String,
    /// WeChat Pay order number.
    pub transaction_id: Option<String>,
    /// Title of the goods.
    pub description: String,
    /// The payer's open id.
    pub openid: String,
    /// Fen.
    pub paid_amount: i64,
    /// 1 to be shipped, 2 shipped, 3 receipt confirmed, 4 completed, 5 refunded, 6 awaiting settlement.
    pub order_state: i64,
    /// Unix seconds.
    pub pay_time: Option<i64>,
    /// Unix seconds.
    pub trade_create_time: i64,
    /// Whether there is a complaint.
    pub in_complaint: bool,
    /// `shipping`.
    pub shipping: Option<GetOrderListShipping>,
}

wire_in!(part GetOrderListOrderList {
    "merchant_id" => merchant_id,
    "sub_merchant_id" => sub_merchant_id,
    "merchant_trade_no" => merchant_trade_no,
    "transaction_id" => transaction_id,
    "description" => description,
    "openid" => openid,
    "paid_amount" => paid_amount,
    "order_state" => order_state,
    "pay_time" => pay_time,
    "trade_create_time" => trade_create_time,
    "in_complaint" => in_complaint,
    "shipping" => shipping,
});

/// `shipping` of [`GetOrderList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderListShipping {
    /// 1 courier, 2 same city, 3 virtual goods, 4 pick-up.
    pub logistics_type: Option<i64>,
    /// 1 one delivery, 2 several deliveries.
    pub delivery_mode: Option<i64>,
    /// Goods in the parcel, at most 120 characters.
    pub goods_desc: Option<String>,
    /// Whether shipping is complete.
    pub finish_shipping: Option<bool>,
    /// 0 not shipped, 1 shipped once, 2 shipped again.
    pub finish_shipping_count: Option<i64>,
    /// Parcels, one for a single delivery, at most 10 for several.
    pub shipping_list: Vec<ShippingListAnswer>,
}

wire_in!(part GetOrderListShipping {
    "logistics_type" => logistics_type,
    "delivery_mode" => delivery_mode,
    "goods_desc" => goods_desc,
    "finish_shipping" => finish_shipping,
    "finish_shipping_count" => finish_shipping_count,
    "shipping_list" => shipping_list,
});

/// Check whether shipping management is enabled (查询小程序是否已开通发货信息管理服务).
///
/// `POST /wxa/sec/order/is_trade_managed`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order-shipping/order-shipping.html)
///
/// A service provider needs authorisation set 18 or 142 of the mini program.
///
/// # Errors
///
/// - `40013`: appid not valid
/// - `40097`: arguments not valid
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct IsTradeManaged {
    /// `appid`.
    pub appid: Option<String>,
}

impl IsTradeManaged {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// `appid`.
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }
}

wire_out!(IsTradeManaged {
    "appid" => appid,
});

/// The answer to [`IsTradeManaged`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct IsTradeManagedResponse {
    /// `is_trade_managed`.
    pub is_trade_managed: bool,
}

wire_in!(IsTradeManagedResponse {
    "is_trade_managed" => is_trade_managed,
});

impl Endpoint for IsTradeManaged {
    type Response = IsTradeManagedResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_sec_order.is_trade_managed",
        path: "/wxa/sec/order/is_trade_managed",
        ..Operation::usual(Product::Mini)
    };
}

/// Check whether the settlement confirmation is completed (查询小程序是否已完成交易结算管理确认).
///
/// `POST /wxa/sec/order/is_trade_management_confirmation_completed`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order-shipping/order-shipping.html)
///
/// # Errors
///
/// - `40013`: appid not valid
/// - `40097`: arguments not valid
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct IsTradeManagementConfirmationCompleted {
    /// `appid`.
    pub appid: Option<String>,
}

impl IsTradeManagementConfirmationCompleted {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// `appid`.
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }
}

wire_out!(IsTradeManagementConfirmationCompleted {
    "appid" => appid,
});

/// The answer to [`IsTradeManagementConfirmationCompleted`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct IsTradeManagementConfirmationCompletedResponse {
    /// `completed`.
    pub completed: bool,
}

wire_in!(IsTradeManagementConfirmationCompletedResponse {
    "completed" => completed,
});

impl Endpoint for IsTradeManagementConfirmationCompleted {
    type Response = IsTradeManagementConfirmationCompletedResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_sec_order.is_trade_management_confirmation_completed",
        path: "/wxa/sec/order/is_trade_management_confirmation_completed",
        ..Operation::usual(Product::Mini)
    };
}

/// Remind the user to confirm receipt (确认收货提醒).
///
/// `POST /wxa/sec/order/notify_confirm_receive`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order-shipping/order-shipping.html)
///
/// Once for each order, only for couriers and after the parcel was received.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct NotifyConfirmReceive {
    /// WeChat Pay merchant number.
    pub merchant_id: Option<String>,
    /// WeChat Pay number of the sub-merchant.
    pub sub_merchant_id: Option<String>,
    /// The merchant's own order number.
    pub merchant_trade_no: Option<String>,
    /// WeChat Pay order number.
    pub transaction_id: Option<String>,
    /// Unix seconds when the parcel was received.
    pub received_time: i64,
}

impl NotifyConfirmReceive {
    /// Starts with the required members.
    pub fn new(received_time: impl Into<i64>) -> Self {
        Self {
            merchant_id: Default::default(),
            sub_merchant_id: Default::default(),
            merchant_trade_no: Default::default(),
            transaction_id: Default::default(),
            received_time: received_time.into(),
        }
    }

    /// WeChat Pay merchant number.
    pub fn merchant_id(mut self, merchant_id: impl Into<String>) -> Self {
        self.merchant_id = Some(merchant_id.into());
        self
    }

    /// WeChat Pay number of the sub-merchant.
    pub fn sub_merchant_id(mut self, sub_merchant_id: impl Into<String>) -> Self {
        self.sub_merchant_id = Some(sub_merchant_id.into());
        self
    }

    /// The merchant's own order number.
    pub fn merchant_trade_no(mut self, merchant_trade_no: impl Into<String>) -> Self {
        self.merchant_trade_no = Some(merchant_trade_no.into());
        self
    }

    /// WeChat Pay order number.
    pub fn transaction_id(mut self, transaction_id: impl Into<String>) -> Self {
        self.transaction_id = Some(transaction_id.into());
        self
    }
}

wire_out!(NotifyConfirmReceive {
    "merchant_id" => merchant_id,
    "sub_merchant_id" => sub_merchant_id,
    "merchant_trade_no" => merchant_trade_no,
    "transaction_id" => transaction_id,
    "received_time" => received_time,
});

/// The answer to [`NotifyConfirmReceive`].
pub type NotifyConfirmReceiveResponse = yizhan_core::Done;

impl Endpoint for NotifyConfirmReceive {
    type Response = NotifyConfirmReceiveResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_sec_order.notify_confirm_receive",
        path: "/wxa/sec/order/notify_confirm_receive",
        ..Operation::usual(Product::Mini)
    };
}

/// Set the jump path of messages (消息跳转路径设置).
///
/// `POST /wxa/sec/order/set_msg_jump_path`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order-shipping/order-shipping.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetMsgJumpPath {
    /// Page that opens from shipping and receipt messages.
    pub path: String,
}

impl SetMsgJumpPath {
    /// Starts with the required members.
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

wire_out!(SetMsgJumpPath {
    "path" => path,
});

/// The answer to [`SetMsgJumpPath`].
pub type SetMsgJumpPathResponse = yizhan_core::Done;

impl Endpoint for SetMsgJumpPath {
    type Response = SetMsgJumpPathResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_sec_order.set_msg_jump_path",
        path: "/wxa/sec/order/set_msg_jump_path",
        ..Operation::usual(Product::Mini)
    };
}

/// Upload shipping information of a combined order (发货信息合单录入).
///
/// `POST /wxa/sec/order/upload_combined_shipping_info`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order-shipping/order-shipping.html)
///
/// For combined payments: all orders of the payment are uploaded together.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UploadCombinedShippingInfo {
    /// Order by WeChat Pay number or by merchant and own number.
    pub order_key: OrderKey,
    /// Who paid.
    pub payer: Payer,
    /// Orders of the combined payment.
    pub sub_orders: Vec<UploadCombinedShippingInfoSubOrders>,
    /// Time of the upload as RFC 3339, such as 2022-12-15T13:29:35.120+08:00.
    pub upload_time: String,
}

impl UploadCombinedShippingInfo {
    /// Starts with the required members.
    pub fn new(
        order_key: impl Into<OrderKey>,
        payer: impl Into<Payer>,
        sub_orders: impl IntoIterator<Item = impl Into<UploadCombinedShippingInfoSubOrders>>,
        upload_time: impl Into<String>,
    ) -> Self {
        Self {
            order_key: order_key.into(),
            payer: payer.into(),
            sub_orders: sub_orders.into_iter().map(Into::into).collect(),
            upload_time: upload_time.into(),
        }
    }
}

wire_out!(UploadCombinedShippingInfo {
    "order_key" => order_key,
    "payer" => payer,
    "sub_orders" => sub_orders,
    "upload_time" => upload_time,
});

/// The answer to [`UploadCombinedShippingInfo`].
pub type UploadCombinedShippingInfoResponse = yizhan_core::Done;

impl Endpoint for UploadCombinedShippingInfo {
    type Response = UploadCombinedShippingInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_sec_order.upload_combined_shipping_info",
        path: "/wxa/sec/order/upload_combined_shipping_info",
        ..Operation::usual(Product::Mini)
    };
}

/// `order_key` of [`UploadCombinedShippingInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderKey {
    /// 1 mchid with out_trade_no, 2 transaction_id.
    pub order_number_type: i64,
    /// WeChat Pay merchant number.
    pub mchid: Option<String>,
    /// The merchant's own order number.
    pub out_trade_no: Option<String>,
    /// WeChat Pay order number.
    pub transaction_id: Option<String>,
}

impl OrderKey {
    /// Starts with the required members.
    #[must_use]
    pub fn new(order_number_type: impl Into<i64>) -> Self {
        Self {
            order_number_type: order_number_type.into(),
            mchid: Default::default(),
            out_trade_no: Default::default(),
            transaction_id: Default::default(),
        }
    }

    /// WeChat Pay merchant number.
    #[must_use]
    pub fn mchid(mut self, mchid: impl Into<String>) -> Self {
        self.mchid = Some(mchid.into());
        self
    }

    /// The merchant's own order number.
    #[must_use]
    pub fn out_trade_no(mut self, out_trade_no: impl Into<String>) -> Self {
        self.out_trade_no = Some(out_trade_no.into());
        self
    }

    /// WeChat Pay order number.
    #[must_use]
    pub fn transaction_id(mut self, transaction_id: impl Into<String>) -> Self {
        self.transaction_id = Some(transaction_id.into());
        self
    }
}

wire_out!(part OrderKey {
    "order_number_type" => order_number_type,
    "mchid" => mchid,
    "out_trade_no" => out_trade_no,
    "transaction_id" => transaction_id,
});

/// `payer` of [`UploadCombinedShippingInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Payer {
    /// The payer's open id.
    pub openid: String,
}

impl Payer {
    /// Starts with the required members.
    #[must_use]
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
        }
    }
}

wire_out!(part Payer {
    "openid" => openid,
});

/// `sub_orders` of [`UploadCombinedShippingInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UploadCombinedShippingInfoSubOrders {
    /// Order by WeChat Pay number or by merchant and own number.
    pub order_key: OrderKey,
    /// 1 courier, 2 same city, 3 virtual goods, 4 pick-up.
    pub logistics_type: i64,
    /// 1 one delivery, 2 several deliveries.
    pub delivery_mode: i64,
    /// Whether this completes several deliveries.
    pub is_all_delivered: Option<bool>,
    /// Parcels, one for a single delivery, at most 10 for several.
    pub shipping_list: Vec<ShippingList>,
}

impl UploadCombinedShippingInfoSubOrders {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        order_key: impl Into<OrderKey>,
        logistics_type: impl Into<i64>,
        delivery_mode: impl Into<i64>,
        shipping_list: impl IntoIterator<Item = impl Into<ShippingList>>,
    ) -> Self {
        Self {
            order_key: order_key.into(),
            logistics_type: logistics_type.into(),
            delivery_mode: delivery_mode.into(),
            is_all_delivered: Default::default(),
            shipping_list: shipping_list.into_iter().map(Into::into).collect(),
        }
    }

    /// Whether this completes several deliveries.
    #[must_use]
    pub fn is_all_delivered(mut self, is_all_delivered: impl Into<bool>) -> Self {
        self.is_all_delivered = Some(is_all_delivered.into());
        self
    }
}

wire_out!(part UploadCombinedShippingInfoSubOrders {
    "order_key" => order_key,
    "logistics_type" => logistics_type,
    "delivery_mode" => delivery_mode,
    "is_all_delivered" => is_all_delivered,
    "shipping_list" => shipping_list,
});

/// `shipping_list` of [`UploadCombinedShippingInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShippingList {
    /// Id of the courier, needed for couriers.
    pub express_company: Option<String>,
    /// Waybill number, needed for couriers.
    pub tracking_no: Option<String>,
    /// Goods in the parcel, at most 120 characters.
    pub item_desc: Option<String>,
    /// Needed for SF express, one of the two phones.
    pub contact: Option<Contact>,
}

impl ShippingList {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the courier, needed for couriers.
    #[must_use]
    pub fn express_company(mut self, express_company: impl Into<String>) -> Self {
        self.express_company = Some(express_company.into());
        self
    }

    /// Waybill number, needed for couriers.
    #[must_use]
    pub fn tracking_no(mut self, tracking_no: impl Into<String>) -> Self {
        self.tracking_no = Some(tracking_no.into());
        self
    }

    /// Goods in the parcel, at most 120 characters.
    #[must_use]
    pub fn item_desc(mut self, item_desc: impl Into<String>) -> Self {
        self.item_desc = Some(item_desc.into());
        self
    }

    /// Needed for SF express, one of the two phones.
    #[must_use]
    pub fn contact(mut self, contact: impl Into<Contact>) -> Self {
        self.contact = Some(contact.into());
        self
    }
}

wire_out!(part ShippingList {
    "express_company" => express_company,
    "tracking_no" => tracking_no,
    "item_desc" => item_desc,
    "contact" => contact,
});

/// `contact` of [`UploadCombinedShippingInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Contact {
    /// Masked phone number, last four digits open.
    pub consignor_contact: Option<String>,
    /// Masked phone number, last four digits open.
    pub receiver_contact: Option<String>,
}

impl Contact {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Masked phone number, last four digits open.
    #[must_use]
    pub fn consignor_contact(mut self, consignor_contact: impl Into<String>) -> Self {
        self.consignor_contact = Some(consignor_contact.into());
        self
    }

    /// Masked phone number, last four digits open.
    #[must_use]
    pub fn receiver_contact(mut self, receiver_contact: impl Into<String>) -> Self {
        self.receiver_contact = Some(receiver_contact.into());
        self
    }
}

wire_out!(part Contact {
    "consignor_contact" => consignor_contact,
    "receiver_contact" => receiver_contact,
});

/// Upload shipping information (发货信息录入).
///
/// `POST /wxa/sec/order/upload_shipping_info`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order-shipping/order-shipping.html)
///
/// The money of an order is held until its shipping is uploaded. A shipping may be changed once after it is complete.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UploadShippingInfo {
    /// Order by WeChat Pay number or by merchant and own number.
    pub order_key: OrderKey,
    /// Who paid.
    pub payer: Payer,
    /// 1 courier, 2 same city, 3 virtual goods, 4 pick-up.
    pub logistics_type: i64,
    /// 1 one delivery, 2 several deliveries.
    pub delivery_mode: i64,
    /// Whether this completes several deliveries.
    pub is_all_delivered: Option<bool>,
    /// Parcels, one for a single delivery, at most 10 for several.
    pub shipping_list: Vec<ShippingList>,
    /// Time of the upload as RFC 3339, such as 2022-12-15T13:29:35.120+08:00.
    pub upload_time: String,
}

impl UploadShippingInfo {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(order_key: impl Into<OrderKey>) -> Self {
        Self {
            order_key: order_key.into(),
            payer: Default::default(),
            logistics_type: Default::default(),
            delivery_mode: Default::default(),
            is_all_delivered: Default::default(),
            shipping_list: Default::default(),
            upload_time: Default::default(),
        }
    }

    /// Who paid.
    pub fn payer(mut self, payer: impl Into<Payer>) -> Self {
        self.payer = payer.into();
        self
    }

    /// 1 courier, 2 same city, 3 virtual goods, 4 pick-up.
    pub fn logistics_type(mut self, logistics_type: impl Into<i64>) -> Self {
        self.logistics_type = logistics_type.into();
        self
    }

    /// 1 one delivery, 2 several deliveries.
    pub fn delivery_mode(mut self, delivery_mode: impl Into<i64>) -> Self {
        self.delivery_mode = delivery_mode.into();
        self
    }

    /// Whether this completes several deliveries.
    pub fn is_all_delivered(mut self, is_all_delivered: impl Into<bool>) -> Self {
        self.is_all_delivered = Some(is_all_delivered.into());
        self
    }

    /// Parcels, one for a single delivery, at most 10 for several.
    pub fn shipping_list(
        mut self,
        shipping_list: impl IntoIterator<Item = impl Into<ShippingList>>,
    ) -> Self {
        self.shipping_list = shipping_list.into_iter().map(Into::into).collect();
        self
    }

    /// Time of the upload as RFC 3339, such as 2022-12-15T13:29:35.120+08:00.
    pub fn upload_time(mut self, upload_time: impl Into<String>) -> Self {
        self.upload_time = upload_time.into();
        self
    }
}

wire_out!(UploadShippingInfo {
    "order_key" => order_key,
    "payer" => payer,
    "logistics_type" => logistics_type,
    "delivery_mode" => delivery_mode,
    "is_all_delivered" => is_all_delivered,
    "shipping_list" => shipping_list,
    "upload_time" => upload_time,
});

/// The answer to [`UploadShippingInfo`].
pub type UploadShippingInfoResponse = yizhan_core::Done;

impl Endpoint for UploadShippingInfo {
    type Response = UploadShippingInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_sec_order.upload_shipping_info",
        path: "/wxa/sec/order/upload_shipping_info",
        ..Operation::usual(Product::Mini)
    };
}
