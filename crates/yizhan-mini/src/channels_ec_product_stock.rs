//! Generated from `spec/mini/channels_ec_product_stock.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Product stock (商品库存)

use yizhan_core::{
    AnswerKind, BodyKind, Endpoint, Host, Method, Operation, Product, TokenKind, wire_in, wire_out,
};

/// Get the stock of products in bulk (批量获取库存信息).
///
/// `POST /channels/ec/product/stock/batchget`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/product/batchget_stock.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/product/batchget_stock.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Batchget {
    /// Id of the product (SPU).
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
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/product/stock/batchget",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `data` of [`Batchget`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchgetData {
    /// `spu_stock_list`.
    pub spu_stock_list: Vec<BatchgetSpuStockList>,
}

wire_in!(BatchgetData {
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

wire_in!(BatchgetSpuStockList {
    "product_id" => product_id,
    "sku_stock" => sku_stock,
});

/// `sku_stock` of [`Batchget`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchgetSkuStock {
    /// `normal_stock_num`.
    pub normal_stock_num: i64,
    /// `limited_discount_stock_num`.
    pub limited_discount_stock_num: i64,
    /// `warehouse_stocks`.
    pub warehouse_stocks: Vec<WarehouseStocks>,
    /// `total_stock_num`.
    pub total_stock_num: i64,
    /// Id of the SKU of the product.
    pub sku_id: i64,
    /// `finder_total_num`.
    pub finder_total_num: Option<i64>,
}

wire_in!(BatchgetSkuStock {
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
    /// `num`.
    pub num: i64,
    /// `lock_stock`.
    pub lock_stock: Option<i64>,
}

wire_in!(WarehouseStocks {
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
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/product/stock/get",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `data` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetData {
    /// `normal_stock_num`.
    pub normal_stock_num: i64,
    /// `limited_discount_stock_num`.
    pub limited_discount_stock_num: i64,
    /// `warehouse_stocks`.
    pub warehouse_stocks: Vec<WarehouseStocks>,
    /// `total_stock_num`.
    pub total_stock_num: i64,
}

wire_in!(GetData {
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
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetFlow {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Id of the SKU of the product.
    pub sku_id: i64,
    /// 0 in stock, 1 presale with full payment.
    pub stock_type: i64,
    /// Id of the Channels account (视频号), as WeChat's interfaces return it.
    pub finder_id: Option<String>,
    /// Begin of the period, Unix seconds.
    pub begin_time: i64,
    /// End of the period, Unix seconds.
    pub end_time: i64,
    /// `op_type_list`.
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

    /// 0 in stock, 1 presale with full payment.
    pub fn stock_type(mut self, stock_type: impl Into<i64>) -> Self {
        self.stock_type = stock_type.into();
        self
    }

    /// Id of the Channels account (视频号), as WeChat's interfaces return it.
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

    /// `op_type_list`.
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
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/product/stock/getflow",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
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

wire_in!(GetFlowData {
    "stock_flow_info_list" => stock_flow_info_list,
    "next_key" => next_key,
});

/// `stock_flow_info_list` of [`GetFlow`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFlowStockFlowInfoList {
    /// `amount`.
    pub amount: i64,
    /// `beginning_amount`.
    pub beginning_amount: i64,
    /// `ending_amount`.
    pub ending_amount: i64,
    /// `stock_sub_type`.
    pub stock_sub_type: i64,
    /// `op_type`.
    pub op_type: i64,
    /// When it was last changed, Unix seconds.
    pub update_time: i64,
    /// `ext_info`.
    pub ext_info: Option<GetFlowExtInfo>,
}

wire_in!(GetFlowStockFlowInfoList {
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
    /// `unmove_from_stock_sub_type`.
    pub unmove_from_stock_sub_type: Option<i64>,
    /// `move_to_stock_sub_type`.
    pub move_to_stock_sub_type: Option<i64>,
    /// `upload_source`.
    pub upload_source: Option<i64>,
    /// Id of the shop order, a string of digits.
    pub order_id: Option<String>,
    /// The shop's own id of the warehouse.
    pub out_warehouse_id: Option<String>,
    /// `limited_discount_id`.
    pub limited_discount_id: Option<i64>,
    /// Id of the Channels account (视频号), as WeChat's interfaces return it.
    pub finder_id: Option<String>,
}

wire_in!(GetFlowExtInfo {
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
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Update {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Id of the SKU of the product.
    pub sku_id: i64,
    /// `diff_type`.
    pub diff_type: i64,
    /// `num`.
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateResponse {}

wire_in!(UpdateResponse {});

impl Endpoint for Update {
    type Response = UpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_product_stock.update",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/product/stock/update",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}
