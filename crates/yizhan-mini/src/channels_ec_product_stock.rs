//! Generated from `spec/mini/channels_ec_product_stock.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Product stock (商品库存)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Get the stock of products in bulk (批量获取库存信息).
///
/// `POST /channels/ec/product/stock/batchget`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/product/batchget_stock.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/product/batchget_stock.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Batchget {
    /// Ids of products.
    pub product_id: Vec<i64>,
}

impl Batchget {
    /// Starts with the required members.
    pub fn new(product_id: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        Self {
            product_id: product_id.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(Batchget {
    "product_id" => product_id,
});

/// The answer to [`Batchget`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchgetResponse {
    /// `data`.
    pub data: BatchgetData,
}

wire_in!(BatchgetResponse {
    "data" => data,
});

impl Endpoint for Batchget {
    type Response = BatchgetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_product_stock.batchget",
        path: "/channels/ec/product/stock/batchget",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`Batchget`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchgetData {
    /// `spu_stock_list`.
    pub spu_stock_list: Vec<BatchgetSpuStockList>,
}

wire_in!(part BatchgetData {
    "spu_stock_list" => spu_stock_list,
});

/// `spu_stock_list` of [`Batchget`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchgetSpuStockList {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// `sku_stock`.
    pub sku_stock: Vec<BatchgetSkuStock>,
}

wire_in!(part BatchgetSpuStockList {
    "product_id" => product_id,
    "sku_stock" => sku_stock,
});

/// `sku_stock` of [`Batchget`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchgetSkuStock {
    /// Ordinary stock.
    pub normal_stock_num: i64,
    /// Stock of limited-time discounts.
    pub limited_discount_stock_num: i64,
    /// Stock of regional warehouses.
    pub warehouse_stocks: Vec<WarehouseStocks>,
    /// All stock together.
    pub total_stock_num: i64,
    /// Id of the SKU of the product.
    pub sku_id: i64,
    /// Stock reserved for talents.
    pub finder_total_num: Option<i64>,
}

wire_in!(part BatchgetSkuStock {
    "normal_stock_num" => normal_stock_num,
    "limited_discount_stock_num" => limited_discount_stock_num,
    "warehouse_stocks" => warehouse_stocks,
    "total_stock_num" => total_stock_num,
    "sku_id" => sku_id,
    "finder_total_num" => finder_total_num,
});

/// `warehouse_stocks` of [`Batchget`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WarehouseStocks {
    /// The shop's own id of the warehouse.
    pub out_warehouse_id: String,
    /// Pieces.
    pub num: i64,
    /// Pieces reserved by unpaid orders.
    pub lock_stock: Option<i64>,
}

wire_in!(part WarehouseStocks {
    "out_warehouse_id" => out_warehouse_id,
    "num" => num,
    "lock_stock" => lock_stock,
});

/// Get the stock of an SKU (获取库存).
///
/// `POST /channels/ec/product/stock/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/product/get_stock.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/product/get_stock.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Id of the SKU of the product.
    pub sku_id: i64,
}

impl Get {
    /// Starts with the required members.
    pub fn new(product_id: impl Into<i64>, sku_id: impl Into<i64>) -> Self {
        Self {
            product_id: product_id.into(),
            sku_id: sku_id.into(),
        }
    }
}

wire_out!(Get {
    "product_id" => product_id,
    "sku_id" => sku_id,
});

/// The answer to [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// `data`.
    pub data: GetData,
}

wire_in!(GetResponse {
    "data" => data,
});

impl Endpoint for Get {
    type Response = GetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_product_stock.get",
        path: "/channels/ec/product/stock/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetData {
    /// Ordinary stock.
    pub normal_stock_num: i64,
    /// Stock of limited-time discounts.
    pub limited_discount_stock_num: i64,
    /// Stock of regional warehouses.
    pub warehouse_stocks: Vec<WarehouseStocks>,
    /// All stock together.
    pub total_stock_num: i64,
}

wire_in!(part GetData {
    "normal_stock_num" => normal_stock_num,
    "limited_discount_stock_num" => limited_discount_stock_num,
    "warehouse_stocks" => warehouse_stocks,
    "total_stock_num" => total_stock_num,
});

/// List the stock changes of an SKU (获取库存流水).
///
/// `POST /channels/ec/product/stock/getflow`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/product/get_stock_flow.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/product/get_stock_flow.html)
///
/// Reaches back 180 days.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetFlow {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Id of the SKU of the product.
    pub sku_id: i64,
    /// 0 ordinary stock, 1 stock of a talent.
    pub stock_type: i64,
    /// Channels account of the talent, needed for stock_type 1.
    pub finder_id: Option<String>,
    /// Begin of the period, Unix seconds.
    pub begin_time: i64,
    /// End of the period, Unix seconds.
    pub end_time: i64,
    /// Kinds of change wanted, empty for all.
    pub op_type_list: Option<Vec<i64>>,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
    /// Number of entries per page.
    ///
    /// `10` unless set.
    pub page_size: i64,
}

impl GetFlow {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(product_id: impl Into<i64>) -> Self {
        Self {
            product_id: product_id.into(),
            sku_id: Default::default(),
            stock_type: Default::default(),
            finder_id: Default::default(),
            begin_time: Default::default(),
            end_time: Default::default(),
            op_type_list: Default::default(),
            next_key: Default::default(),
            page_size: 10,
        }
    }

    /// Id of the SKU of the product.
    pub fn sku_id(mut self, sku_id: impl Into<i64>) -> Self {
        self.sku_id = sku_id.into();
        self
    }

    /// 0 ordinary stock, 1 stock of a talent.
    pub fn stock_type(mut self, stock_type: impl Into<i64>) -> Self {
        self.stock_type = stock_type.into();
        self
    }

    /// Channels account of the talent, needed for stock_type 1.
    pub fn finder_id(mut self, finder_id: impl Into<String>) -> Self {
        self.finder_id = Some(finder_id.into());
        self
    }

    /// Begin of the period, Unix seconds.
    pub fn begin_time(mut self, begin_time: impl Into<i64>) -> Self {
        self.begin_time = begin_time.into();
        self
    }

    /// End of the period, Unix seconds.
    pub fn end_time(mut self, end_time: impl Into<i64>) -> Self {
        self.end_time = end_time.into();
        self
    }

    /// Kinds of change wanted, empty for all.
    pub fn op_type_list(mut self, op_type_list: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.op_type_list = Some(op_type_list.into_iter().map(Into::into).collect());
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

wire_out!(GetFlow {
    "product_id" => product_id,
    "sku_id" => sku_id,
    "stock_type" => stock_type,
    "finder_id" => finder_id,
    "begin_time" => begin_time,
    "end_time" => end_time,
    "op_type_list" => op_type_list,
    "next_key" => next_key,
    "page_size" => page_size,
});

/// The answer to [`GetFlow`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFlowResponse {
    /// `data`.
    pub data: GetFlowData,
}

wire_in!(GetFlowResponse {
    "data" => data,
});

impl Endpoint for GetFlow {
    type Response = GetFlowResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_product_stock.get_flow",
        path: "/channels/ec/product/stock/getflow",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`GetFlow`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFlowData {
    /// `stock_flow_info_list`.
    pub stock_flow_info_list: Vec<GetFlowStockFlowInfoList>,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
}

wire_in!(part GetFlowData {
    "stock_flow_info_list" => stock_flow_info_list,
    "next_key" => next_key,
});

/// `stock_flow_info_list` of [`GetFlow`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFlowStockFlowInfoList {
    /// Pieces changed.
    pub amount: i64,
    /// Pieces before.
    pub beginning_amount: i64,
    /// Pieces after.
    pub ending_amount: i64,
    /// Which stock the pieces before and after count.
    pub stock_sub_type: i64,
    /// Kind of change.
    pub op_type: i64,
    /// When it happened, Unix seconds.
    pub update_time: i64,
    /// `ext_info`.
    pub ext_info: Option<GetFlowExtInfo>,
}

wire_in!(part GetFlowStockFlowInfoList {
    "amount" => amount,
    "beginning_amount" => beginning_amount,
    "ending_amount" => ending_amount,
    "stock_sub_type" => stock_sub_type,
    "op_type" => op_type,
    "update_time" => update_time,
    "ext_info" => ext_info,
});

/// `ext_info` of [`GetFlow`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFlowExtInfo {
    /// Stock the pieces came from.
    pub unmove_from_stock_sub_type: Option<i64>,
    /// Stock the pieces went to.
    pub move_to_stock_sub_type: Option<i64>,
    /// Where the change came from.
    pub upload_source: Option<i64>,
    /// Order that caused the change.
    pub order_id: Option<String>,
    /// The shop's own id of the warehouse.
    pub out_warehouse_id: Option<String>,
    /// Id of the limited-time discount.
    pub limited_discount_id: Option<i64>,
    /// Channels account of the talent, needed for stock_type 1.
    pub finder_id: Option<String>,
}

wire_in!(part GetFlowExtInfo {
    "unmove_from_stock_sub_type" => unmove_from_stock_sub_type,
    "move_to_stock_sub_type" => move_to_stock_sub_type,
    "upload_source" => upload_source,
    "order_id" => order_id,
    "out_warehouse_id" => out_warehouse_id,
    "limited_discount_id" => limited_discount_id,
    "finder_id" => finder_id,
});

/// Update the stock of an SKU (更新商品库存).
///
/// `POST /channels/ec/product/stock/update`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/product/stock_update.html) [(2)](https://developers.weixin.qq.com/doc/channels/locallife/api/modify-stock.html) [(3)](https://developers.weixin.qq.com/doc/store/shop/API/product/stock_update.html)
///
/// Prefer adding and taking away to setting: orders come in at the same time.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Update {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Id of the SKU of the product.
    pub sku_id: i64,
    /// 1 add, 2 take away, 3 set.
    pub diff_type: i64,
    /// Pieces to add, take away or set.
    pub num: i64,
}

impl Update {
    /// Starts with the required members.
    pub fn new(
        product_id: impl Into<i64>,
        sku_id: impl Into<i64>,
        diff_type: impl Into<i64>,
        num: impl Into<i64>,
    ) -> Self {
        Self {
            product_id: product_id.into(),
            sku_id: sku_id.into(),
            diff_type: diff_type.into(),
            num: num.into(),
        }
    }
}

wire_out!(Update {
    "product_id" => product_id,
    "sku_id" => sku_id,
    "diff_type" => diff_type,
    "num" => num,
});

/// The answer to [`Update`].
pub type UpdateResponse = yizhan_core::Done;

impl Endpoint for Update {
    type Response = UpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_product_stock.update",
        path: "/channels/ec/product/stock/update",
        ..Operation::usual(Product::Mini)
    };
}
