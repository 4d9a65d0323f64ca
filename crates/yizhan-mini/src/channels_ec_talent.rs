//! Generated from `spec/mini/channels_ec_talent.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Talent platform (带货者平台)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Get a commission order (获取佣金单详情).
///
/// `POST /channels/ec/talent/get_order_detail`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/talent/openapi/order/get_order_detail.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetOrderDetail {
    /// Id of the order.
    pub order_id: String,
    /// Id of the SKU of the product.
    pub sku_id: i64,
}

impl GetOrderDetail {
    /// Starts with the required members.
    pub fn new(order_id: impl Into<String>, sku_id: impl Into<i64>) -> Self {
        Self {
            order_id: order_id.into(),
            sku_id: sku_id.into(),
        }
    }
}

wire_out!(GetOrderDetail {
    "order_id" => order_id,
    "sku_id" => sku_id,
});

/// The answer to [`GetOrderDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderDetailResponse {
    /// `base_info`.
    pub base_info: GetOrderDetailBaseInfo,
    /// `commission_info`.
    pub commission_info: GetOrderDetailCommissionInfo,
    /// Account that brought the order.
    pub channel_info: GetOrderDetailChannelInfo,
}

wire_in!(GetOrderDetailResponse {
    "base_info" => base_info,
    "commission_info" => commission_info,
    "channel_info" => channel_info,
});

impl Endpoint for GetOrderDetail {
    type Response = GetOrderDetailResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_talent.get_order_detail",
        path: "/channels/ec/talent/get_order_detail",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `base_info` of [`GetOrderDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderDetailBaseInfo {
    /// Id of the order.
    pub order_id: String,
    /// Further id of the order, for local-life orders; give back what the list answered.
    pub special_id: Option<String>,
    /// Id of the product (SPU).
    pub spu_id: String,
    /// Id of the SKU of the product.
    pub sku_id: i64,
    /// State of the shop order, as in the order interface.
    pub order_status: i64,
    /// Money paid, fen.
    pub actual_payment: String,
    /// Money that counts for the commission, fen.
    pub settle_payment: Option<String>,
    /// When the order was paid, Unix seconds.
    pub order_pay_time: Option<i64>,
    /// When the order was placed, Unix seconds.
    pub order_create_time: i64,
    /// When the order was last changed, Unix seconds.
    pub order_update_time: i64,
    /// `buyer_info`.
    pub buyer_info: GetOrderDetailBuyerInfo,
}

wire_in!(part GetOrderDetailBaseInfo {
    "order_id" => order_id,
    "special_id" => special_id,
    "spu_id" => spu_id,
    "sku_id" => sku_id,
    "order_status" => order_status,
    "actual_payment" => actual_payment,
    "settle_payment" => settle_payment,
    "order_pay_time" => order_pay_time,
    "order_create_time" => order_create_time,
    "order_update_time" => order_update_time,
    "buyer_info" => buyer_info,
});

/// `buyer_info` of [`GetOrderDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderDetailBuyerInfo {
    /// Openid of the buyer.
    pub open_id: String,
    /// Unionid of the user, if known.
    pub union_id: Option<String>,
}

wire_in!(part GetOrderDetailBuyerInfo {
    "open_id" => open_id,
    "union_id" => union_id,
});

/// `commission_info` of [`GetOrderDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderDetailCommissionInfo {
    /// State of the commission.
    pub state: i64,
    /// Commission rate.
    pub ratio: String,
    /// When it is expected to be settled, Unix seconds.
    pub expect_settle_time: i64,
    /// Commission expected, fen.
    pub expect_settlement: String,
    /// When it was settled, Unix seconds.
    pub actual_settle_time: Option<i64>,
    /// Commission settled, fen.
    pub actual_settlement: Option<String>,
}

wire_in!(part GetOrderDetailCommissionInfo {
    "state" => state,
    "ratio" => ratio,
    "expect_settle_time" => expect_settle_time,
    "expect_settlement" => expect_settlement,
    "actual_settle_time" => actual_settle_time,
    "actual_settlement" => actual_settlement,
});

/// `channel_info` of [`GetOrderDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderDetailChannelInfo {
    /// Kind of the account.
    pub channel_type: i64,
    /// Id of the account.
    pub channel_id: String,
    /// Name of the account.
    pub channel_name: String,
}

wire_in!(part GetOrderDetailChannelInfo {
    "channel_type" => channel_type,
    "channel_id" => channel_id,
    "channel_name" => channel_name,
});

/// List commission orders (获取佣金单列表).
///
/// `POST /channels/ec/talent/get_order_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/talent/openapi/order/get_order_list.html)
///
/// Give one of the periods of creation and change.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetOrderList {
    /// Begin of the period of creation, Unix seconds; or give the period of change.
    pub create_time_gt: Option<i64>,
    /// End of the period of creation, Unix seconds.
    pub create_time_lt: Option<i64>,
    /// Begin of the period of change, Unix seconds; or give the period of creation.
    pub update_time_gt: Option<i64>,
    /// End of the period of change, Unix seconds.
    pub update_time_lt: Option<i64>,
    /// Id of the order.
    pub order_id: Option<String>,
    /// Further id of the order, for local-life orders; give back what the list answered.
    pub special_id: Option<String>,
    /// Id of the product (SPU).
    pub spu_id: Option<String>,
    /// Number of orders per page, at most 10.
    ///
    /// `10` unless set.
    pub page_size: i64,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
}

impl GetOrderList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Begin of the period of creation, Unix seconds; or give the period of change.
    pub fn create_time_gt(mut self, create_time_gt: impl Into<i64>) -> Self {
        self.create_time_gt = Some(create_time_gt.into());
        self
    }

    /// End of the period of creation, Unix seconds.
    pub fn create_time_lt(mut self, create_time_lt: impl Into<i64>) -> Self {
        self.create_time_lt = Some(create_time_lt.into());
        self
    }

    /// Begin of the period of change, Unix seconds; or give the period of creation.
    pub fn update_time_gt(mut self, update_time_gt: impl Into<i64>) -> Self {
        self.update_time_gt = Some(update_time_gt.into());
        self
    }

    /// End of the period of change, Unix seconds.
    pub fn update_time_lt(mut self, update_time_lt: impl Into<i64>) -> Self {
        self.update_time_lt = Some(update_time_lt.into());
        self
    }

    /// Id of the order.
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Further id of the order, for local-life orders; give back what the list answered.
    pub fn special_id(mut self, special_id: impl Into<String>) -> Self {
        self.special_id = Some(special_id.into());
        self
    }

    /// Id of the product (SPU).
    pub fn spu_id(mut self, spu_id: impl Into<String>) -> Self {
        self.spu_id = Some(spu_id.into());
        self
    }

    /// Number of orders per page, at most 10.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }

    /// Cursor of the next page, empty for the first page.
    pub fn next_key(mut self, next_key: impl Into<String>) -> Self {
        self.next_key = Some(next_key.into());
        self
    }
}

impl Default for GetOrderList {
    #[inline]
    fn default() -> Self {
        Self {
            create_time_gt: Default::default(),
            create_time_lt: Default::default(),
            update_time_gt: Default::default(),
            update_time_lt: Default::default(),
            order_id: Default::default(),
            special_id: Default::default(),
            spu_id: Default::default(),
            page_size: 10,
            next_key: Default::default(),
        }
    }
}

wire_out!(GetOrderList {
    "create_time_gt" => create_time_gt,
    "create_time_lt" => create_time_lt,
    "update_time_gt" => update_time_gt,
    "update_time_lt" => update_time_lt,
    "order_id" => order_id,
    "special_id" => special_id,
    "spu_id" => spu_id,
    "page_size" => page_size,
    "next_key" => next_key,
});

/// The answer to [`GetOrderList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderListResponse {
    /// `order_list`.
    pub order_list: Vec<GetOrderListOrderList>,
    /// Whether there are more pages.
    pub has_more: bool,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
}

wire_in!(GetOrderListResponse {
    "order_list" => order_list,
    "has_more" => has_more,
    "next_key" => next_key,
});

impl Endpoint for GetOrderList {
    type Response = GetOrderListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_talent.get_order_list",
        path: "/channels/ec/talent/get_order_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `order_list` of [`GetOrderList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderListOrderList {
    /// Id of the order.
    pub order_id: String,
    /// Further id of the order, for local-life orders; give back what the list answered.
    pub special_id: Option<String>,
    /// Id of the SKU of the product.
    pub sku_id: i64,
}

wire_in!(part GetOrderListOrderList {
    "order_id" => order_id,
    "special_id" => special_id,
    "sku_id" => sku_id,
});

/// Get a product of the talent's showcase (获取达人橱窗商品详情).
///
/// `POST /channels/ec/talent/window/product/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/talent/openapi/window/get_product_detail.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct WindowProductGet {
    /// Id of the product (SPU).
    pub product_id: i64,
}

impl WindowProductGet {
    /// Starts with the required members.
    pub fn new(product_id: impl Into<i64>) -> Self {
        Self {
            product_id: product_id.into(),
        }
    }
}

wire_out!(WindowProductGet {
    "product_id" => product_id,
});

/// The answer to [`WindowProductGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WindowProductGetResponse {
    /// `product`.
    pub product: WindowProductGetProduct,
}

wire_in!(WindowProductGetResponse {
    "product" => product,
});

impl Endpoint for WindowProductGet {
    type Response = WindowProductGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_talent.window_product_get",
        path: "/channels/ec/talent/window/product/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `product` of [`WindowProductGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WindowProductGetProduct {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Appid of the shop.
    pub appid: Option<String>,
    /// The shop's own id of the product.
    pub out_product_id: Option<String>,
    /// Title of the product.
    pub title: String,
    /// Address of the main image.
    pub img_url: String,
    /// Id of the category, lowest level.
    pub leaf_category_id: i64,
    /// State of the product in the showcase.
    pub status: i64,
    /// Selling price, fen.
    pub selling_price: i64,
    /// Pieces in stock.
    pub stock: i64,
    /// Pieces sold.
    pub sales: i64,
    /// Whether it is hidden in the showcase.
    pub is_hide: bool,
    /// Link for embedding the product.
    pub product_promotion_link: Option<String>,
}

wire_in!(part WindowProductGetProduct {
    "product_id" => product_id,
    "appid" => appid,
    "out_product_id" => out_product_id,
    "title" => title,
    "img_url" => img_url,
    "leaf_category_id" => leaf_category_id,
    "status" => status,
    "selling_price" => selling_price,
    "stock" => stock,
    "sales" => sales,
    "is_hide" => is_hide,
    "product_promotion_link" => product_promotion_link,
});

/// List products of the talent's showcase (获取达人橱窗商品列表).
///
/// `POST /channels/ec/talent/window/product/list/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/talent/openapi/window/get_product_list.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct WindowProductListGet {
    /// Number of the page, from 1.
    pub page_index: Option<i64>,
    /// Number of entries per page.
    ///
    /// `10` unless set.
    pub page_size: i64,
    /// Cursor of the next page, empty for the first page.
    pub last_buffer: Option<String>,
}

impl WindowProductListGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of the page, from 1.
    pub fn page_index(mut self, page_index: impl Into<i64>) -> Self {
        self.page_index = Some(page_index.into());
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
    pub fn last_buffer(mut self, last_buffer: impl Into<String>) -> Self {
        self.last_buffer = Some(last_buffer.into());
        self
    }
}

impl Default for WindowProductListGet {
    #[inline]
    fn default() -> Self {
        Self {
            page_index: Default::default(),
            page_size: 10,
            last_buffer: Default::default(),
        }
    }
}

wire_out!(WindowProductListGet {
    "page_index" => page_index,
    "page_size" => page_size,
    "last_buffer" => last_buffer,
});

/// The answer to [`WindowProductListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WindowProductListGetResponse {
    /// `products`.
    pub products: Vec<WindowProductListGetProducts>,
    /// Cursor of the next page, empty for the first page.
    pub last_buffer: Option<String>,
}

wire_in!(WindowProductListGetResponse {
    "products" => products,
    "last_buffer" => last_buffer,
});

impl Endpoint for WindowProductListGet {
    type Response = WindowProductListGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_talent.window_product_list_get",
        path: "/channels/ec/talent/window/product/list/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `products` of [`WindowProductListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WindowProductListGetProducts {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Where the product comes from.
    pub product_source: i64,
    /// Appid of the shop.
    pub appid: Option<String>,
    /// The shop's own id of the product.
    pub out_product_id: Option<String>,
}

wire_in!(part WindowProductListGetProducts {
    "product_id" => product_id,
    "product_source" => product_source,
    "appid" => appid,
    "out_product_id" => out_product_id,
});
