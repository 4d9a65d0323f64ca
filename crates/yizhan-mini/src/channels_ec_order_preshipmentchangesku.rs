//! Generated from `spec/mini/channels_ec_order_preshipmentchangesku.toml` by `cargo xtask codegen`. Do not edit.
//!
//! SKU changes before shipment (发货前更换SKU)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Approve a change of SKU before shipment (同意待发货前更换sku请求).
///
/// `POST /channels/ec/order/preshipmentchangesku/approve`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/order/preshipment_change_sku_approve.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Approve {
    /// Id of the shop order, a string of digits.
    pub order_id: String,
}

impl Approve {
    /// Starts with the required members.
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
        }
    }
}

wire_out!(Approve {
    "order_id" => order_id,
});

/// The answer to [`Approve`].
pub type ApproveResponse = yizhan_core::Done;

impl Endpoint for Approve {
    type Response = ApproveResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order_preshipmentchangesku.approve",
        path: "/channels/ec/order/preshipmentchangesku/approve",
        ..Operation::usual(Product::Mini)
    };
}

/// List pending requests to change the SKU before shipment (获取所有待发货前更换sku待处理请求).
///
/// `POST /channels/ec/order/preshipmentchangesku/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/order/preshipment_change_sku_reject.html)
///
/// Answers ids; the wanted SKU is in change_sku_info of the order.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// Number of the page, from 1.
    ///
    /// `1` unless set.
    pub page: i64,
    /// Number of entries per page.
    ///
    /// `10` unless set.
    pub page_size: i64,
}

impl Get {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of the page, from 1.
    ///
    /// `1` unless set.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = page.into();
        self
    }

    /// Number of entries per page.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }
}

impl Default for Get {
    #[inline]
    fn default() -> Self {
        Self {
            page: 1,
            page_size: 10,
        }
    }
}

wire_out!(Get {
    "page" => page,
    "page_size" => page_size,
});

/// The answer to [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// Ids of orders with a pending request.
    pub order_ids: Vec<String>,
}

wire_in!(GetResponse {
    "order_ids" => order_ids,
});

impl Endpoint for Get {
    type Response = GetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order_preshipmentchangesku.get",
        path: "/channels/ec/order/preshipmentchangesku/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Reject a change of SKU before shipment (拒绝待发货前更换sku请求).
///
/// `POST /channels/ec/order/preshipmentchangesku/reject`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/order/preshipment_change_sku_reject.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Reject {
    /// Id of the shop order, a string of digits.
    pub order_id: String,
}

impl Reject {
    /// Starts with the required members.
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
        }
    }
}

wire_out!(Reject {
    "order_id" => order_id,
});

/// The answer to [`Reject`].
pub type RejectResponse = yizhan_core::Done;

impl Endpoint for Reject {
    type Response = RejectResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order_preshipmentchangesku.reject",
        path: "/channels/ec/order/preshipmentchangesku/reject",
        ..Operation::usual(Product::Mini)
    };
}
