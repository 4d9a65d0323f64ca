//! Generated from `spec/mini/channels_ec_window_product.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Channels account showcase (视频号橱窗)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Add a product to the showcase (上架商品到橱窗).
///
/// `POST /channels/ec/window/product/add`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/windowproduct/add.html)
///
/// The token is the Channels account's; the product belongs to the shop named by appid.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Add {
    /// Id of the product in the showcase.
    pub product_id: i64,
    /// Appid of the shop or mini program the product comes from.
    pub appid: String,
    /// Whether to hide it in the showcase.
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

    /// Whether to hide it in the showcase.
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
pub type AddResponse = yizhan_core::Done;

impl Endpoint for Add {
    type Response = AddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_window_product.add",
        path: "/channels/ec/window/product/add",
        ..Operation::usual(Product::Mini)
    };
}

/// Get a product of the showcase (获取橱窗商品详情).
///
/// `POST /channels/ec/window/product/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/windowproduct/get.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// Id of the product in the showcase.
    pub product_id: i64,
    /// Appid of the shop or mini program the product comes from.
    pub appid: String,
    /// Whether the product is one of the alliance.
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

    /// Whether the product is one of the alliance.
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
        path: "/channels/ec/window/product/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `product` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetProduct {
    /// Appid of the shop or mini program the product comes from.
    pub appid: String,
    /// Id of the product in the showcase.
    pub product_id: i64,
    /// The shop's own id of the product.
    pub out_product_id: Option<String>,
    /// Title of the product.
    pub title: String,
    /// Address of the main image.
    pub img_url: String,
    /// Id of the category, third level.
    pub third_category_id: Option<i64>,
    /// Id of the category, lowest level.
    pub leaf_category_id: Option<i64>,
    /// 1 in the showcase, 2 not in the showcase, 3 deleted at its source.
    pub status: i64,
    /// Highest list price, fen.
    pub market_price: i64,
    /// Lowest selling price, fen.
    pub selling_price: i64,
    /// Pieces in stock.
    pub stock: i64,
    /// Pieces sold.
    pub sales: i64,
    /// `page_path`.
    pub page_path: Option<GetPagePath>,
    /// Id of the platform the product comes from.
    pub platform_id: Option<i64>,
    /// Name of the platform the product comes from.
    pub platform_name: Option<String>,
    /// Whether to hide it in the showcase.
    pub is_hide_for_window: bool,
    /// Whether it is banned.
    pub banned: bool,
    /// Why it is banned.
    pub banned_details: Option<GetBannedDetails>,
    /// `branch_info`.
    pub branch_info: Option<GetBranchInfo>,
    /// `limit_discount_info`.
    pub limit_discount_info: Option<GetLimitDiscountInfo>,
}

wire_in!(part GetProduct {
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
    "is_hide_for_window" => is_hide_for_window;
    "banned" => banned,
    "banned_details" => banned_details,
    "branch_info" => branch_info,
    "limit_discount_info" => limit_discount_info,
});

/// `page_path` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPagePath {
    /// Appid of the shop or mini program the product comes from.
    pub appid: String,
    /// Page for the half screen.
    pub half_page_path: Option<String>,
    /// Page for the full screen.
    pub full_page_path: Option<String>,
}

wire_in!(part GetPagePath {
    "appid" => appid,
    "half_page_path" => half_page_path,
    "full_page_path" => full_page_path,
});

/// `banned_details` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBannedDetails {
    /// 0 category or product banned, 1 category not applied for, 2 branch closed.
    pub reason: i64,
    /// Id of the category to apply for.
    pub need_apply_category_id: Option<i64>,
    /// Name of the category to apply for.
    pub need_apply_category_name: Option<String>,
}

wire_in!(part GetBannedDetails {
    "reason" => reason,
    "need_apply_category_id" => need_apply_category_id,
    "need_apply_category_name" => need_apply_category_name,
});

/// `branch_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBranchInfo {
    /// Id of the branch.
    pub branch_id: i64,
    /// `branch_name`.
    pub branch_name: String,
    /// 0 open, 1 closed.
    pub branch_status: i64,
}

wire_in!(part GetBranchInfo {
    "branch_id" => branch_id,
    "branch_name" => branch_name,
    "branch_status" => branch_status,
});

/// `limit_discount_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetLimitDiscountInfo {
    /// Whether the discount is running.
    pub is_effect: bool,
    /// Reduced price, fen.
    pub discount_price: i64,
    /// Pieces left for the discount.
    pub stock: i64,
    /// End of the discount, Unix milliseconds.
    pub end_time_ms: i64,
}

wire_in!(part GetLimitDiscountInfo {
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
    /// Appid of the shop or mini program the product comes from.
    pub appid: Option<String>,
    /// Id of the branch.
    pub branch_id: Option<i64>,
    /// Number of the page, from 1.
    ///
    /// `1` unless set.
    pub page_index: i64,
    /// Number of products per page, at most 200.
    ///
    /// `10` unless set.
    pub page_size: i64,
    /// Cursor of the next page, empty for the first page.
    pub last_buffer: Option<String>,
    /// Whether to count all matching entries.
    pub need_total_num: Option<bool>,
    /// Whether to answer products of the alliance.
    pub query_cps_product: Option<bool>,
}

impl ListGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Appid of the shop or mini program the product comes from.
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// Id of the branch.
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

    /// Number of products per page, at most 200.
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

    /// Whether to answer products of the alliance.
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
        path: "/channels/ec/window/product/list/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `products` of [`ListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListGetProducts {
    /// Id of the product in the showcase.
    pub product_id: i64,
    /// Appid of the shop or mini program the product comes from.
    pub appid: String,
}

wire_in!(part ListGetProducts {
    "product_id" => product_id,
    "appid" => appid,
});

/// Take a product off the showcase (下架橱窗商品).
///
/// `POST /channels/ec/window/product/off`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/windowproduct/off.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Off {
    /// Id of the product in the showcase.
    pub product_id: i64,
    /// Appid of the shop or mini program the product comes from.
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
pub type OffResponse = yizhan_core::Done;

impl Endpoint for Off {
    type Response = OffResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_window_product.off",
        path: "/channels/ec/window/product/off",
        ..Operation::usual(Product::Mini)
    };
}
