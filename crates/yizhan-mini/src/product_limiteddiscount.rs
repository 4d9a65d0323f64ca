//! Generated from `spec/mini/product_limiteddiscount.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Mini store: limited-time discounts (小商店·限时抢购)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Add a limited-time discount (添加限时抢购任务).
///
/// `POST /product/limiteddiscount/add`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/spu/add_limiteddiscount.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Add {
    /// Id of the product given by WeChat.
    pub product_id: i64,
    /// Unix seconds, start of the discount.
    pub start_time: i64,
    /// Unix seconds, end of the discount.
    pub end_time: i64,
    /// The SKUs on discount.
    pub limited_discount_sku_list: Vec<AddLimitedDiscountSkuList>,
}

impl Add {
    /// Starts with the required members.
    pub fn new(
        product_id: impl Into<i64>,
        start_time: impl Into<i64>,
        end_time: impl Into<i64>,
        limited_discount_sku_list: impl IntoIterator<Item = impl Into<AddLimitedDiscountSkuList>>,
    ) -> Self {
        Self {
            product_id: product_id.into(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            limited_discount_sku_list: limited_discount_sku_list
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }
}

wire_out!(Add {
    "product_id" => product_id,
    "start_time" => start_time,
    "end_time" => end_time,
    "limited_discount_sku_list" => limited_discount_sku_list,
});

/// The answer to [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddResponse {
    /// Id of the discount task.
    pub task_id: i64,
}

wire_in!(AddResponse {
    "task_id" => task_id,
});

impl Endpoint for Add {
    type Response = AddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_limiteddiscount.add",
        path: "/product/limiteddiscount/add",
        ..Operation::usual(Product::Mini)
    };
}

/// `limited_discount_sku_list` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddLimitedDiscountSkuList {
    /// Id of the SKU given by WeChat.
    pub sku_id: i64,
    /// Fen, price during the discount.
    pub sale_price: i64,
    /// Pieces sold at the discount.
    pub sale_stock: i64,
}

impl AddLimitedDiscountSkuList {
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

wire_out!(part AddLimitedDiscountSkuList {
    "sku_id" => sku_id,
    "sale_price" => sale_price,
    "sale_stock" => sale_stock,
});

/// List limited-time discounts (拉取限时抢购任务列表).
///
/// `POST /product/limiteddiscount/get_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/spu/get_limiteddiscount_list.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetList {
    /// State of the discount task.
    pub status: Option<i64>,
}

impl GetList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// State of the discount task.
    pub fn status(mut self, status: impl Into<i64>) -> Self {
        self.status = Some(status.into());
        self
    }
}

wire_out!(GetList {
    "status" => status,
});

/// The answer to [`GetList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetListResponse {
    /// `limited_discount_list`.
    pub limited_discount_list: Vec<GetListLimitedDiscountList>,
}

wire_in!(GetListResponse {
    "limited_discount_list" => limited_discount_list,
});

impl Endpoint for GetList {
    type Response = GetListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_limiteddiscount.get_list",
        path: "/product/limiteddiscount/get_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `limited_discount_list` of [`GetList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetListLimitedDiscountList {
    /// Id of the discount task.
    pub task_id: i64,
    /// Id of the product given by WeChat.
    pub product_id: i64,
    /// Unix seconds, start of the discount.
    pub start_time: i64,
    /// Unix seconds, end of the discount.
    pub end_time: i64,
    /// The SKUs on discount.
    pub limited_discount_sku_list: Vec<GetListLimitedDiscountSkuList>,
    /// State of the discount task.
    pub status: i64,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(part GetListLimitedDiscountList {
    "task_id" => task_id,
    "product_id" => product_id,
    "start_time" => start_time,
    "end_time" => end_time,
    "limited_discount_sku_list" => limited_discount_sku_list,
    "status" => status,
    "create_time" => create_time,
});

/// `limited_discount_sku_list` of [`GetList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetListLimitedDiscountSkuList {
    /// Id of the SKU given by WeChat.
    pub sku_id: i64,
    /// Fen, price during the discount.
    pub sale_price: i64,
    /// Pieces sold at the discount.
    pub sale_stock: i64,
}

wire_in!(part GetListLimitedDiscountSkuList {
    "sku_id" => sku_id,
    "sale_price" => sale_price,
    "sale_stock" => sale_stock,
});

/// Stop or delete a limited-time discount (修改限时抢购任务状态).
///
/// `POST /product/limiteddiscount/update_status`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/spu/update_limiteddiscount_status.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateStatus {
    /// Id of the discount task.
    pub task_id: i64,
    /// State of the discount task.
    pub status: i64,
}

impl UpdateStatus {
    /// Starts with the required members.
    pub fn new(task_id: impl Into<i64>, status: impl Into<i64>) -> Self {
        Self {
            task_id: task_id.into(),
            status: status.into(),
        }
    }
}

wire_out!(UpdateStatus {
    "task_id" => task_id,
    "status" => status,
});

/// The answer to [`UpdateStatus`].
pub type UpdateStatusResponse = yizhan_core::Done;

impl Endpoint for UpdateStatus {
    type Response = UpdateStatusResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_limiteddiscount.update_status",
        path: "/product/limiteddiscount/update_status",
        ..Operation::usual(Product::Mini)
    };
}
