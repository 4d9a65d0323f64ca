//! Generated from `spec/mini/channels_ec_product_limiteddiscounttask.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Limited-time discounts (限时抢购)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Add a limited-time discount (添加限时抢购任务).
///
/// `POST /channels/ec/product/limiteddiscounttask/add`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/product/limiteddiscounttask/add.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/product/limiteddiscounttask/add.html)
///
/// SKUs that cost 1 fen cannot take part.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Add {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Begin of the period, Unix seconds.
    pub start_time: i64,
    /// End of the period, Unix seconds.
    pub end_time: i64,
    /// SKUs that take part.
    pub limited_discount_skus: Vec<AddLimitedDiscountSkus>,
}

impl Add {
    /// Starts with the required members.
    pub fn new(
        product_id: impl Into<i64>,
        start_time: impl Into<i64>,
        end_time: impl Into<i64>,
        limited_discount_skus: impl IntoIterator<Item = impl Into<AddLimitedDiscountSkus>>,
    ) -> Self {
        Self {
            product_id: product_id.into(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            limited_discount_skus: limited_discount_skus.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(Add {
    "product_id" => product_id,
    "start_time" => start_time,
    "end_time" => end_time,
    "limited_discount_skus" => limited_discount_skus,
});

/// The answer to [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddResponse {
    /// Id of the limited-time discount.
    pub task_id: i64,
}

wire_in!(AddResponse {
    "task_id" => task_id,
});

impl Endpoint for Add {
    type Response = AddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_product_limiteddiscounttask.add",
        path: "/channels/ec/product/limiteddiscounttask/add",
        ..Operation::usual(Product::Mini)
    };
}

/// `limited_discount_skus` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddLimitedDiscountSkus {
    /// Id of the SKU of the product.
    pub sku_id: i64,
    /// Reduced price, fen, below the selling price.
    pub sale_price: i64,
    /// Pieces for the discount, at most the stock.
    pub sale_stock: i64,
}

impl AddLimitedDiscountSkus {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        sku_id: impl Into<i64>,
        sale_price: impl Into<i64>,
        sale_stock: impl Into<i64>,
    ) -> Self {
        Self {
            sku_id: sku_id.into(),
            sale_price: sale_price.into(),
            sale_stock: sale_stock.into(),
        }
    }
}

wire_out!(part AddLimitedDiscountSkus {
    "sku_id" => sku_id,
    "sale_price" => sale_price,
    "sale_stock" => sale_stock,
});

/// Delete a limited-time discount (删除限时抢购任务).
///
/// `POST /channels/ec/product/limiteddiscounttask/delete`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/product/limiteddiscounttask/delete.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/product/limiteddiscounttask/delete.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Delete {
    /// Id of the limited-time discount.
    pub task_id: i64,
}

impl Delete {
    /// Starts with the required members.
    pub fn new(task_id: impl Into<i64>) -> Self {
        Self {
            task_id: task_id.into(),
        }
    }
}

wire_out!(Delete {
    "task_id" => task_id,
});

/// The answer to [`Delete`].
pub type DeleteResponse = yizhan_core::Done;

impl Endpoint for Delete {
    type Response = DeleteResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_product_limiteddiscounttask.delete",
        path: "/channels/ec/product/limiteddiscounttask/delete",
        ..Operation::usual(Product::Mini)
    };
}

/// List limited-time discounts (拉取限时抢购任务列表).
///
/// `POST /channels/ec/product/limiteddiscounttask/list/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/product/limiteddiscounttask/list_get.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/product/limiteddiscounttask/list_get.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ListGet {
    /// State of the discount.
    pub status: Option<i64>,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
    /// Number of entries per page.
    ///
    /// `10` unless set.
    pub page_size: i64,
}

impl ListGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// State of the discount.
    pub fn status(mut self, status: impl Into<i64>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Cursor of the next page, empty for the first page.
    pub fn next_key(mut self, next_key: impl Into<String>) -> Self {
        self.next_key = Some(next_key.into());
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

impl Default for ListGet {
    #[inline]
    fn default() -> Self {
        Self {
            status: Default::default(),
            next_key: Default::default(),
            page_size: 10,
        }
    }
}

wire_out!(ListGet {
    "status" => status,
    "next_key" => next_key,
    "page_size" => page_size,
});

/// The answer to [`ListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListGetResponse {
    /// Discounts.
    pub limited_discount_tasks: Vec<ListGetLimitedDiscountTasks>,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
    /// Number of all matching entries.
    pub total_num: i64,
}

wire_in!(ListGetResponse {
    "limited_discount_tasks" => limited_discount_tasks,
    "next_key" => next_key,
    "total_num" => total_num,
});

impl Endpoint for ListGet {
    type Response = ListGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_product_limiteddiscounttask.list_get",
        path: "/channels/ec/product/limiteddiscounttask/list/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `limited_discount_tasks` of [`ListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListGetLimitedDiscountTasks {
    /// Id of the limited-time discount.
    pub task_id: i64,
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Begin of the period, Unix seconds.
    pub start_time: i64,
    /// End of the period, Unix seconds.
    pub end_time: i64,
    /// SKUs that take part.
    pub limited_discount_skus: Vec<ListGetLimitedDiscountSkus>,
    /// State of the discount.
    pub status: i64,
    /// When it was created, Unix seconds.
    pub create_time: i64,
}

wire_in!(part ListGetLimitedDiscountTasks {
    "task_id" => task_id,
    "product_id" => product_id,
    "start_time" => start_time,
    "end_time" => end_time,
    "limited_discount_skus" => limited_discount_skus,
    "status" => status,
    "create_time" => create_time,
});

/// `limited_discount_skus` of [`ListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListGetLimitedDiscountSkus {
    /// Id of the SKU of the product.
    pub sku_id: i64,
    /// Reduced price, fen, below the selling price.
    pub sale_price: i64,
    /// Pieces for the discount, at most the stock.
    pub sale_stock: i64,
}

wire_in!(part ListGetLimitedDiscountSkus {
    "sku_id" => sku_id,
    "sale_price" => sale_price,
    "sale_stock" => sale_stock,
});

/// Stop a limited-time discount (停止限时抢购任务).
///
/// `POST /channels/ec/product/limiteddiscounttask/stop`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/product/limiteddiscounttask/stop.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/product/limiteddiscounttask/stop.html)
///
/// Ends a discount before its time; only ended ones can be deleted.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Stop {
    /// Id of the limited-time discount.
    pub task_id: i64,
}

impl Stop {
    /// Starts with the required members.
    pub fn new(task_id: impl Into<i64>) -> Self {
        Self {
            task_id: task_id.into(),
        }
    }
}

wire_out!(Stop {
    "task_id" => task_id,
});

/// The answer to [`Stop`].
pub type StopResponse = yizhan_core::Done;

impl Endpoint for Stop {
    type Response = StopResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_product_limiteddiscounttask.stop",
        path: "/channels/ec/product/limiteddiscounttask/stop",
        ..Operation::usual(Product::Mini)
    };
}
