//! Generated from `spec/mini/channels_ec_window_product.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Channels account showcase (视频号橱窗)

use yizhan_core::{
    AnswerKind, BodyKind, Endpoint, Host, Method, Operation, Product, TokenKind, wire_in, wire_out,
};

/// Add a product to the showcase (上架商品到橱窗).
///
/// `POST /channels/ec/window/product/add`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/windowproduct/add.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Add {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// `appid`.
    pub appid: String,
    /// `is_hide_for_window`.
    pub is_hide_for_window: Option<bool>,
}

impl Add {
    /// Starts with the required members.
    pub fn new(product_id: impl Into<i64>, appid: impl Into<String>) -> Self {
        Self {
            product_id: product_id.into(),
            appid: appid.into(),
            is_hide_for_window: Default::default(),
        }
    }

    /// `is_hide_for_window`.
    pub fn is_hide_for_window(mut self, is_hide_for_window: impl Into<bool>) -> Self {
        self.is_hide_for_window = Some(is_hide_for_window.into());
        self
    }
}

wire_out!(Add {
    "product_id" => product_id,
    "appid" => appid,
    "is_hide_for_window" => is_hide_for_window,
});

/// The answer to [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddResponse {}

wire_in!(AddResponse {});

impl Endpoint for Add {
    type Response = AddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_window_product.add",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/window/product/add",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Get a product of the showcase (获取橱窗商品详情).
///
/// `POST /channels/ec/window/product/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/windowproduct/get.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// `appid`.
    pub appid: String,
    /// `need_cps_product`.
    pub need_cps_product: Option<bool>,
}

impl Get {
    /// Starts with the required members.
    pub fn new(product_id: impl Into<i64>, appid: impl Into<String>) -> Self {
        Self {
            product_id: product_id.into(),
            appid: appid.into(),
            need_cps_product: Default::default(),
        }
    }

    /// `need_cps_product`.
    pub fn need_cps_product(mut self, need_cps_product: impl Into<bool>) -> Self {
        self.need_cps_product = Some(need_cps_product.into());
        self
    }
}

wire_out!(Get {
    "product_id" => product_id,
    "appid" => appid,
    "need_cps_product" => need_cps_product,
});

/// The answer to [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// `product`.
    pub product: GetProduct,
}

wire_in!(GetResponse {
    "product" => product,
});

impl Endpoint for Get {
    type Response = GetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_window_product.get",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/window/product/get",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `product` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetProduct {
    /// `appid`.
    pub appid: String,
    /// Id of the product (SPU).
    pub product_id: i64,
    /// The shop's own id of the product.
    pub out_product_id: Option<String>,
    /// Title of the product.
    pub title: String,
    /// `img_url`.
    pub img_url: String,
    /// `third_category_id`.
    pub third_category_id: Option<i64>,
    /// `leaf_category_id`.
    pub leaf_category_id: Option<i64>,
    /// `status`.
    pub status: i64,
    /// List price, fen, above the selling price.
    pub market_price: i64,
    /// `selling_price`.
    pub selling_price: i64,
    /// `stock`.
    pub stock: i64,
    /// `sales`.
    pub sales: i64,
    /// `page_path`.
    pub page_path: Option<GetPagePath>,
    /// `platform_id`.
    pub platform_id: Option<i64>,
    /// `platform_name`.
    pub platform_name: Option<String>,
    /// `is_hide_for_window`.
    pub is_hide_for_window: bool,
    /// `banned`.
    pub banned: bool,
    /// `banned_details`.
    pub banned_details: Option<GetBannedDetails>,
    /// `branch_info`.
    pub branch_info: Option<GetBranchInfo>,
    /// `limit_discount_info`.
    pub limit_discount_info: Option<GetLimitDiscountInfo>,
}

wire_in!(GetProduct {
    "appid" => appid,
    "product_id" => product_id,
    "out_product_id" => out_product_id,
    "title" => title,
    "img_url" => img_url,
    "third_category_id" => third_category_id,
    "leaf_category_id" => leaf_category_id,
    "status" => status,
    "market_price" => market_price,
    "selling_price" => selling_price,
    "stock" => stock,
    "sales" => sales,
    "page_path" => page_path,
    "platform_id" => platform_id,
    "platform_name" => platform_name,
    "is_hide_for_window" => is_hide_for_window,
    "banned" => banned,
    "banned_details" => banned_details,
    "branch_info" => branch_info,
    "limit_discount_info" => limit_discount_info,
});

/// `page_path` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPagePath {
    /// `appid`.
    pub appid: String,
    /// `half_page_path`.
    pub half_page_path: Option<String>,
    /// `full_page_path`.
    pub full_page_path: Option<String>,
}

wire_in!(GetPagePath {
    "appid" => appid,
    "half_page_path" => half_page_path,
    "full_page_path" => full_page_path,
});

/// `banned_details` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBannedDetails {
    /// `reason`.
    pub reason: i64,
    /// `need_apply_category_id`.
    pub need_apply_category_id: Option<i64>,
    /// `need_apply_category_name`.
    pub need_apply_category_name: Option<String>,
}

wire_in!(GetBannedDetails {
    "reason" => reason,
    "need_apply_category_id" => need_apply_category_id,
    "need_apply_category_name" => need_apply_category_name,
});

/// `branch_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBranchInfo {
    /// `branch_id`.
    pub branch_id: i64,
    /// `branch_name`.
    pub branch_name: String,
    /// `branch_status`.
    pub branch_status: i64,
}

wire_in!(GetBranchInfo {
    "branch_id" => branch_id,
    "branch_name" => branch_name,
    "branch_status" => branch_status,
});

/// `limit_discount_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetLimitDiscountInfo {
    /// `is_effect`.
    pub is_effect: bool,
    /// `discount_price`.
    pub discount_price: i64,
    /// `stock`.
    pub stock: i64,
    /// `end_time_ms`.
    pub end_time_ms: i64,
}

wire_in!(GetLimitDiscountInfo {
    "is_effect" => is_effect,
    "discount_price" => discount_price,
    "stock" => stock,
    "end_time_ms" => end_time_ms,
});

/// List products of the showcase (获取已添加到橱窗的商品列表).
///
/// `POST /channels/ec/window/product/list/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/windowproduct/list_get.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ListGet {
    /// `appid`.
    pub appid: Option<String>,
    /// `branch_id`.
    pub branch_id: Option<i64>,
    /// Number of the page, from 1.
    ///
    /// `1` unless set.
    pub page_index: i64,
    /// Number of entries per page.
    ///
    /// `10` unless set.
    pub page_size: i64,
    /// Cursor of the next page, empty for the first page.
    pub last_buffer: Option<String>,
    /// Whether to count all matching entries.
    pub need_total_num: Option<bool>,
    /// `query_cps_product`.
    pub query_cps_product: Option<bool>,
}

impl ListGet {
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

    /// `branch_id`.
    pub fn branch_id(mut self, branch_id: impl Into<i64>) -> Self {
        self.branch_id = Some(branch_id.into());
        self
    }

    /// Number of the page, from 1.
    ///
    /// `1` unless set.
    pub fn page_index(mut self, page_index: impl Into<i64>) -> Self {
        self.page_index = page_index.into();
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

    /// Whether to count all matching entries.
    pub fn need_total_num(mut self, need_total_num: impl Into<bool>) -> Self {
        self.need_total_num = Some(need_total_num.into());
        self
    }

    /// `query_cps_product`.
    pub fn query_cps_product(mut self, query_cps_product: impl Into<bool>) -> Self {
        self.query_cps_product = Some(query_cps_product.into());
        self
    }
}

impl Default for ListGet {
    #[inline]
    fn default() -> Self {
        Self {
            appid: Default::default(),
            branch_id: Default::default(),
            page_index: 1,
            page_size: 10,
            last_buffer: Default::default(),
            need_total_num: Default::default(),
            query_cps_product: Default::default(),
        }
    }
}

wire_out!(ListGet {
    "appid" => appid,
    "branch_id" => branch_id,
    "page_index" => page_index,
    "page_size" => page_size,
    "last_buffer" => last_buffer,
    "need_total_num" => need_total_num,
    "query_cps_product" => query_cps_product,
});

/// The answer to [`ListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListGetResponse {
    /// `products`.
    pub products: Vec<ListGetProducts>,
    /// Cursor of the next page, empty for the first page.
    pub last_buffer: Option<String>,
    /// Number of all matching entries.
    pub total_num: Option<i64>,
}

wire_in!(ListGetResponse {
    "products" => products,
    "last_buffer" => last_buffer,
    "total_num" => total_num,
});

impl Endpoint for ListGet {
    type Response = ListGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_window_product.list_get",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/window/product/list/get",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `products` of [`ListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListGetProducts {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// `appid`.
    pub appid: String,
}

wire_in!(ListGetProducts {
    "product_id" => product_id,
    "appid" => appid,
});

/// Take a product off the showcase (下架橱窗商品).
///
/// `POST /channels/ec/window/product/off`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/windowproduct/off.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Off {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// `appid`.
    pub appid: String,
}

impl Off {
    /// Starts with the required members.
    pub fn new(product_id: impl Into<i64>, appid: impl Into<String>) -> Self {
        Self {
            product_id: product_id.into(),
            appid: appid.into(),
        }
    }
}

wire_out!(Off {
    "product_id" => product_id,
    "appid" => appid,
});

/// The answer to [`Off`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OffResponse {}

wire_in!(OffResponse {});

impl Endpoint for Off {
    type Response = OffResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_window_product.off",
        product: Product::Mini,
        method: Method::Post,
        host: Host::Api,
        path: "/channels/ec/window/product/off",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}
