//! Generated from `spec/mini/union_promoter.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Mini program union, promoter side (小程序联盟·推客侧)

use yizhan_core::{BodyKind, Endpoint, Method, Operation, Product, wire_in, wire_out};

/// Store a user's custom information (添加用户自定义信息).
///
/// `POST /union/promoter/open_account/add_customize_info`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/access-guidelines/promoter/api/customized-userinfo.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OpenAccountAddCustomizeInfo {
    /// Unionid of the user.
    pub unionid: String,
    /// The promoter's own data, returned with the orders it brings.
    pub customize_info: String,
}

impl OpenAccountAddCustomizeInfo {
    /// Starts with the required members.
    pub fn new(unionid: impl Into<String>, customize_info: impl Into<String>) -> Self {
        Self {
            unionid: unionid.into(),
            customize_info: customize_info.into(),
        }
    }
}

wire_out!(OpenAccountAddCustomizeInfo {
    "unionid" => unionid,
    "customizeInfo" => customize_info,
});

/// The answer to [`OpenAccountAddCustomizeInfo`].
pub type OpenAccountAddCustomizeInfoResponse = yizhan_core::Done;

impl Endpoint for OpenAccountAddCustomizeInfo {
    type Response = OpenAccountAddCustomizeInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.union_promoter.open_account_add_customize_info",
        path: "/union/promoter/open_account/add_customize_info",
        ..Operation::usual(Product::Mini)
    };
}

/// Bind the account for custom information (绑定账号).
///
/// `POST /union/promoter/open_account/bind`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/access-guidelines/promoter/api/customized-userinfo.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OpenAccountBind {
    /// Account the custom information belongs to.
    pub open_account: String,
}

impl OpenAccountBind {
    /// Starts with the required members.
    pub fn new(open_account: impl Into<String>) -> Self {
        Self {
            open_account: open_account.into(),
        }
    }
}

wire_out!(OpenAccountBind {
    "openAccount" => open_account,
});

/// The answer to [`OpenAccountBind`].
pub type OpenAccountBindResponse = yizhan_core::Done;

impl Endpoint for OpenAccountBind {
    type Response = OpenAccountBindResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.union_promoter.open_account_bind",
        path: "/union/promoter/open_account/bind",
        ..Operation::usual(Product::Mini)
    };
}

/// Delete a user's custom information (删除用户自定义信息).
///
/// `POST /union/promoter/open_account/del_customize_info`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/access-guidelines/promoter/api/customized-userinfo.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OpenAccountDelCustomizeInfo {
    /// Unionid of the user.
    pub unionid: String,
}

impl OpenAccountDelCustomizeInfo {
    /// Starts with the required members.
    pub fn new(unionid: impl Into<String>) -> Self {
        Self {
            unionid: unionid.into(),
        }
    }
}

wire_out!(OpenAccountDelCustomizeInfo {
    "unionid" => unionid,
});

/// The answer to [`OpenAccountDelCustomizeInfo`].
pub type OpenAccountDelCustomizeInfoResponse = yizhan_core::Done;

impl Endpoint for OpenAccountDelCustomizeInfo {
    type Response = OpenAccountDelCustomizeInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.union_promoter.open_account_del_customize_info",
        path: "/union/promoter/open_account/del_customize_info",
        ..Operation::usual(Product::Mini)
    };
}

/// Get the bound account (获取绑定账号).
///
/// `GET /union/promoter/open_account/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/access-guidelines/promoter/api/customized-userinfo.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OpenAccountGet {}

impl OpenAccountGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(OpenAccountGet {});

/// The answer to [`OpenAccountGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OpenAccountGetResponse {
    /// Account the custom information belongs to.
    pub open_account: String,
}

wire_in!(OpenAccountGetResponse {
    "openAccount" => open_account,
});

impl Endpoint for OpenAccountGet {
    type Response = OpenAccountGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.union_promoter.open_account_get",
        path: "/union/promoter/open_account/get",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Get a user's custom information (获取用户自定义信息).
///
/// `GET /union/promoter/open_account/get_customize_info`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/access-guidelines/promoter/api/customized-userinfo.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OpenAccountGetCustomizeInfo {
    /// Unionid of the user.
    pub unionid: String,
}

impl OpenAccountGetCustomizeInfo {
    /// Starts with the required members.
    pub fn new(unionid: impl Into<String>) -> Self {
        Self {
            unionid: unionid.into(),
        }
    }
}

wire_out!(OpenAccountGetCustomizeInfo {
    "unionid" => unionid,
});

/// The answer to [`OpenAccountGetCustomizeInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OpenAccountGetCustomizeInfoResponse {
    /// The promoter's own data, returned with the orders it brings.
    pub customize_info: String,
}

wire_in!(OpenAccountGetCustomizeInfoResponse {
    "customizeInfo" => customize_info,
});

impl Endpoint for OpenAccountGetCustomizeInfo {
    type Response = OpenAccountGetCustomizeInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.union_promoter.open_account_get_customize_info",
        path: "/union/promoter/open_account/get_customize_info",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Get promotion material for open products (获取开放商品推广素材).
///
/// `POST /union/promoter/open_product/generate`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/custom_component/api/promoter/openpromotion.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OpenProductGenerate {
    /// Id of the promotion slot.
    pub pid: String,
    /// Whether to create short links.
    pub get_short_url: Option<bool>,
    /// Whether to return details of the products.
    pub get_info: Option<bool>,
    /// `productList`.
    pub product_list: Vec<OpenProductGenerateProductList>,
}

impl OpenProductGenerate {
    /// Starts with the required members.
    pub fn new(
        pid: impl Into<String>,
        product_list: impl IntoIterator<Item = impl Into<OpenProductGenerateProductList>>,
    ) -> Self {
        Self {
            pid: pid.into(),
            get_short_url: Default::default(),
            get_info: Default::default(),
            product_list: product_list.into_iter().map(Into::into).collect(),
        }
    }

    /// Whether to create short links.
    pub fn get_short_url(mut self, get_short_url: impl Into<bool>) -> Self {
        self.get_short_url = Some(get_short_url.into());
        self
    }

    /// Whether to return details of the products.
    pub fn get_info(mut self, get_info: impl Into<bool>) -> Self {
        self.get_info = Some(get_info.into());
        self
    }
}

wire_out!(OpenProductGenerate {
    "pid" => pid,
    "getShortUrl" => get_short_url,
    "getInfo" => get_info,
    "productList" => product_list,
});

/// The answer to [`OpenProductGenerate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OpenProductGenerateResponse {
    /// `list`.
    pub list: Vec<OpenProductGenerateList>,
}

wire_in!(OpenProductGenerateResponse {
    "list" => list,
});

impl Endpoint for OpenProductGenerate {
    type Response = OpenProductGenerateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.union_promoter.open_product_generate",
        path: "/union/promoter/open_product/generate",
        ..Operation::usual(Product::Mini)
    };
}

/// `product_list` of [`OpenProductGenerate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OpenProductGenerateProductList {
    /// Id of the product.
    pub product_id: i64,
    /// App id of the shop's mini program.
    pub app_id: String,
    /// The promoter's own data, returned with the orders it brings.
    pub customize_info: Option<String>,
}

impl OpenProductGenerateProductList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(product_id: impl Into<i64>, app_id: impl Into<String>) -> Self {
        Self {
            product_id: product_id.into(),
            app_id: app_id.into(),
            customize_info: Default::default(),
        }
    }

    /// The promoter's own data, returned with the orders it brings.
    #[must_use]
    pub fn customize_info(mut self, customize_info: impl Into<String>) -> Self {
        self.customize_info = Some(customize_info.into());
        self
    }
}

wire_out!(part OpenProductGenerateProductList {
    "productId" => product_id,
    "appId" => app_id,
    "customizeInfo" => customize_info,
});

/// `list` of [`OpenProductGenerate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OpenProductGenerateList {
    /// Id of the promotion slot.
    pub pid: String,
    /// `productInfo`.
    pub product_info: OpenProductGenerateProductInfo,
    /// Material for promotion.
    pub share_info: Option<OpenProductGenerateShareInfo>,
}

wire_in!(part OpenProductGenerateList {
    "pid" => pid,
    "productInfo" => product_info,
    "shareInfo" => share_info,
});

/// `product_info` of [`OpenProductGenerate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OpenProductGenerateProductInfo {
    /// Id of the product.
    pub product_id: i64,
    /// `title`.
    pub title: Option<String>,
    /// `subTitle`.
    pub sub_title: Option<String>,
    /// Addresses of the main images.
    pub head_img: Vec<String>,
    /// Fen, lowest price.
    pub min_price: Option<i64>,
    /// Pieces in stock, all SKUs together.
    pub total_stock_num: i64,
    /// `shopName`.
    pub shop_name: Option<String>,
    /// State of the shop.
    pub shop_status: Option<i64>,
}

wire_in!(part OpenProductGenerateProductInfo {
    "productId" => product_id,
    "title" => title,
    "subTitle" => sub_title,
    "headImg" => head_img,
    "minPrice" => min_price,
    "totalStockNum" => total_stock_num,
    "shopName" => shop_name,
    "shopStatus" => shop_status,
});

/// `share_info` of [`OpenProductGenerate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OpenProductGenerateShareInfo {
    /// App id of the shop's mini program.
    pub app_id: String,
    /// Original id of the mini program.
    pub username: String,
    /// Page of the mini program, with the promotion parameters where it is promoted.
    pub path: String,
    /// Text for promotion.
    pub promotion_wording: Option<String>,
    /// Short link for promotion.
    pub promotion_url: Option<String>,
    /// Product tag to paste into articles.
    pub promotion_tag: Option<String>,
    /// `code`.
    pub code: Option<i64>,
}

wire_in!(part OpenProductGenerateShareInfo {
    "appId" => app_id,
    "username" => username,
    "path" => path,
    "promotionWording" => promotion_wording,
    "promotionUrl" => promotion_url,
    "promotionTag" => promotion_tag,
    "code" => code,
});

/// Query open products (查询开放商品).
///
/// `GET /union/promoter/open_product/list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/custom_component/api/promoter/openproduct.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OpenProductList {
    /// What query is compared with, such as name, shop or product id.
    pub query_type: Option<i64>,
    /// Words to search for.
    pub query: Option<String>,
    /// Fen, highest price.
    pub max_price: Option<i64>,
    /// Fen, lowest price.
    pub min_price: Option<i64>,
    /// Fen, lowest commission.
    pub min_commission_value: Option<i64>,
    /// Lowest commission, in ten-thousandths of the price.
    pub min_commission_ratio: Option<i64>,
    /// How the products are sorted.
    pub sort_type: Option<i64>,
    /// App ids of shops to limit the query to.
    pub shop_app_ids: Option<Vec<String>>,
    /// Id of one category.
    pub category_id: Option<i64>,
    /// Ids of categories to include.
    pub category: Option<Vec<i64>>,
    /// Ids of categories to leave out.
    pub no_category: Option<Vec<i64>>,
    /// Id of the product.
    pub product_id: Option<Vec<i64>>,
    /// Number of entries to skip, from 0.
    ///
    /// `0` unless set.
    pub from: i64,
    /// Entries a page, at most 50 for products.
    ///
    /// `10` unless set.
    pub limit: i64,
}

impl OpenProductList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// What query is compared with, such as name, shop or product id.
    pub fn query_type(mut self, query_type: impl Into<i64>) -> Self {
        self.query_type = Some(query_type.into());
        self
    }

    /// Words to search for.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
        self
    }

    /// Fen, highest price.
    pub fn max_price(mut self, max_price: impl Into<i64>) -> Self {
        self.max_price = Some(max_price.into());
        self
    }

    /// Fen, lowest price.
    pub fn min_price(mut self, min_price: impl Into<i64>) -> Self {
        self.min_price = Some(min_price.into());
        self
    }

    /// Fen, lowest commission.
    pub fn min_commission_value(mut self, min_commission_value: impl Into<i64>) -> Self {
        self.min_commission_value = Some(min_commission_value.into());
        self
    }

    /// Lowest commission, in ten-thousandths of the price.
    pub fn min_commission_ratio(mut self, min_commission_ratio: impl Into<i64>) -> Self {
        self.min_commission_ratio = Some(min_commission_ratio.into());
        self
    }

    /// How the products are sorted.
    pub fn sort_type(mut self, sort_type: impl Into<i64>) -> Self {
        self.sort_type = Some(sort_type.into());
        self
    }

    /// App ids of shops to limit the query to.
    pub fn shop_app_ids(
        mut self,
        shop_app_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.shop_app_ids = Some(shop_app_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Id of one category.
    pub fn category_id(mut self, category_id: impl Into<i64>) -> Self {
        self.category_id = Some(category_id.into());
        self
    }

    /// Ids of categories to include.
    pub fn category(mut self, category: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.category = Some(category.into_iter().map(Into::into).collect());
        self
    }

    /// Ids of categories to leave out.
    pub fn no_category(mut self, no_category: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.no_category = Some(no_category.into_iter().map(Into::into).collect());
        self
    }

    /// Id of the product.
    pub fn product_id(mut self, product_id: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.product_id = Some(product_id.into_iter().map(Into::into).collect());
        self
    }

    /// Number of entries to skip, from 0.
    ///
    /// `0` unless set.
    pub fn from(mut self, from: impl Into<i64>) -> Self {
        self.from = from.into();
        self
    }

    /// Entries a page, at most 50 for products.
    ///
    /// `10` unless set.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = limit.into();
        self
    }
}

impl Default for OpenProductList {
    #[inline]
    fn default() -> Self {
        Self {
            query_type: Default::default(),
            query: Default::default(),
            max_price: Default::default(),
            min_price: Default::default(),
            min_commission_value: Default::default(),
            min_commission_ratio: Default::default(),
            sort_type: Default::default(),
            shop_app_ids: Default::default(),
            category_id: Default::default(),
            category: Default::default(),
            no_category: Default::default(),
            product_id: Default::default(),
            from: 0,
            limit: 10,
        }
    }
}

wire_out!(OpenProductList {
    "queryType" => query_type,
    "query" => query,
    "maxPrice" => max_price,
    "minPrice" => min_price,
    "minCommissionValue" => min_commission_value,
    "minCommissionRatio" => min_commission_ratio,
    "sortType" => sort_type,
    "categoryId" => category_id,
    "from" => from,
    "limit" => limit,
} via {
    "shopAppIds" => shop_app_ids: yizhan_core::wire::CsvComma,
    "category" => category: yizhan_core::wire::CsvComma,
    "noCategory" => no_category: yizhan_core::wire::CsvComma,
    "productId" => product_id: yizhan_core::wire::CsvComma,
});

/// The answer to [`OpenProductList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OpenProductListResponse {
    /// `productList`.
    pub product_list: Vec<OpenProductListProductList>,
    /// Number of entries in all.
    pub total: i64,
}

wire_in!(OpenProductListResponse {
    "productList" => product_list,
    "total" => total,
});

impl Endpoint for OpenProductList {
    type Response = OpenProductListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.union_promoter.open_product_list",
        path: "/union/promoter/open_product/list",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `product_list` of [`OpenProductList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OpenProductListProductList {
    /// `product`.
    pub product: OpenProductListProduct,
    /// `shopInfo`.
    pub shop_info: OpenProductListProductListShopInfo,
}

wire_in!(part OpenProductListProductList {
    "product" => product,
    "shopInfo" => shop_info,
});

/// `product` of [`OpenProductList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OpenProductListProduct {
    /// Id of the product.
    pub product_id: i64,
    /// `info`.
    pub info: OpenProductListInfo,
    /// `skus`.
    pub skus: Vec<OpenProductListProductSkus>,
}

wire_in!(part OpenProductListProduct {
    "productId" => product_id,
    "info" => info,
    "skus" => skus,
});

/// `info` of [`OpenProductList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OpenProductListInfo {
    /// `title`.
    pub title: String,
    /// Addresses of the main images.
    pub head_img: Vec<String>,
    /// `detail`.
    pub detail: OpenProductListInfoDetail,
    /// Id of the brand.
    pub brand_id: i64,
    /// Fen, lowest price.
    pub min_price: i64,
    /// Pieces in stock, all SKUs together.
    pub total_stock_num: i64,
    /// Page of the mini program, with the promotion parameters where it is promoted.
    pub path: Option<String>,
}

wire_in!(part OpenProductListInfo {
    "title" => title,
    "headImg" => head_img,
    "detail" => detail,
    "brandId" => brand_id,
    "minPrice" => min_price,
    "totalStockNum" => total_stock_num,
    "path" => path,
});

/// `info_detail` of [`OpenProductList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OpenProductListInfoDetail {
    /// Addresses of the detail images.
    pub detail_img: Vec<String>,
}

wire_in!(part OpenProductListInfoDetail {
    "detailImg" => detail_img,
});

/// `product_skus` of [`OpenProductList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OpenProductListProductSkus {
    /// Id of the SKU.
    pub sku_id: i64,
    /// `productSkuInfo`.
    pub product_sku_info: OpenProductListSkusProductSkuInfo,
}

wire_in!(part OpenProductListProductSkus {
    "skuId" => sku_id,
    "productSkuInfo" => product_sku_info,
});

/// `skus_product_sku_info` of [`OpenProductList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OpenProductListSkusProductSkuInfo {
    /// Address of the SKU's image.
    pub thumb_img: String,
    /// Fen, price at which it is sold.
    pub sale_price: i64,
    /// Fen, list price.
    pub market_price: i64,
    /// Pieces in stock.
    pub stock_num: i64,
}

wire_in!(part OpenProductListSkusProductSkuInfo {
    "thumbImg" => thumb_img,
    "salePrice" => sale_price,
    "marketPrice" => market_price,
    "stockNum" => stock_num,
});

/// `product_list_shop_info` of [`OpenProductList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OpenProductListProductListShopInfo {
    /// App id of the shop's mini program.
    pub app_id: String,
    /// `name`.
    pub name: String,
    /// Original id of the mini program.
    pub username: String,
    /// Address of the shop's logo.
    pub head_img_url: String,
}

wire_in!(part OpenProductListProductListShopInfo {
    "appId" => app_id,
    "name" => name,
    "username" => username,
    "headImgUrl" => head_img_url,
});

/// Get orders by id (根据订单ID查询订单详情).
///
/// `POST /union/promoter/order/info`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/ministore/union/access-guidelines/promoter/api/order/order-info.html#_1-%E6%A0%B9%E6%8D%AE%E8%AE%A2%E5%8D%95ID%E6%9F%A5%E8%AF%A2%E8%AE%A2%E5%8D%95%E8%AF%A6%E6%83%85)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OrderInfo {
    /// Ids of the orders.
    pub order_id_list: Vec<i64>,
}

impl OrderInfo {
    /// Starts with the required members.
    pub fn new(order_id_list: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        Self {
            order_id_list: order_id_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(OrderInfo {
    "orderIdList" => order_id_list,
});

/// The answer to [`OrderInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderInfoResponse {
    /// `orderList`.
    pub order_list: Vec<OrderList>,
}

wire_in!(OrderInfoResponse {
    "orderList" => order_list,
});

impl Endpoint for OrderInfo {
    type Response = OrderInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.union_promoter.order_info",
        path: "/union/promoter/order/info",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `order_list` of [`OrderInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderList {
    /// Id of the order.
    pub order_id: i64,
    /// `productList`.
    pub product_list: Vec<OrderListProductList>,
    /// App id of the shop's mini program.
    pub shop_appid: Option<String>,
    /// `shopName`.
    pub shop_name: Option<String>,
    /// Unix seconds.
    pub pay_time: Option<i64>,
    /// Unix seconds.
    pub confirm_receipt_time: Option<i64>,
}

wire_in!(part OrderList {
    "orderId" => order_id,
    "productList" => product_list,
    "shopAppid" => shop_appid,
    "shopName" => shop_name,
    "payTime" => pay_time,
    "confirmReceiptTime" => confirm_receipt_time,
});

/// `order_list_product_list` of [`OrderInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderListProductList {
    /// Id of the product.
    pub product_id: i64,
    /// Id of the SKU.
    pub sku_id: Option<i64>,
    /// `title`.
    pub title: String,
    /// Address of the SKU's image.
    pub thumb_img: String,
    /// Fen.
    pub price: String,
    /// Number of pieces.
    pub product_cnt: Option<i64>,
    /// Commission in ten-thousandths of the price.
    pub ratio: i64,
    /// Fen, commission.
    pub commission: String,
    /// Fen, commission expected.
    pub estimated_commission: Option<String>,
    /// SETTLEMENT_PENDING to be settled, SETTLEMENT_SUCCESS settled, SETTLEMENT_CANCELED cancelled.
    pub commission_status: String,
    /// Unix seconds.
    pub commission_status_update_time: Option<i64>,
    /// Unix seconds.
    pub profit_sharding_suc_time: Option<i64>,
    /// Categories as text.
    pub category_str: String,
    /// Promotion slot of the order; when renaming, the new name.
    pub promotion_info: Option<PromotionInfo>,
    /// The promoter's own data, returned with the orders it brings.
    pub customize_info: Option<String>,
}

wire_in!(part OrderListProductList {
    "productId" => product_id,
    "skuId" => sku_id,
    "title" => title,
    "thumbImg" => thumb_img,
    "price" => price,
    "productCnt" => product_cnt,
    "ratio" => ratio,
    "commission" => commission,
    "estimatedCommission" => estimated_commission,
    "commissionStatus" => commission_status,
    "commissionStatusUpdateTime" => commission_status_update_time,
    "profitShardingSucTime" => profit_sharding_suc_time,
    "categoryStr" => category_str,
    "promotionInfo" => promotion_info,
    "customizeInfo" => customize_info,
});

/// `promotion_info` of [`OrderInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PromotionInfo {
    /// Id of the promotion slot.
    pub promotion_source_pid: String,
    /// Name of the promotion slot.
    pub promotion_source_name: String,
}

wire_in!(part PromotionInfo {
    "promotionSourcePid" => promotion_source_pid,
    "promotionSourceName" => promotion_source_name,
});

/// List orders by payment time and commission status (根据订单支付时间、订单分佣状态拉取订单详情).
///
/// `GET /union/promoter/order/search`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/ministore/union/access-guidelines/promoter/api/order/order-info.html#_2-%E6%A0%B9%E6%8D%AE%E8%AE%A2%E5%8D%95%E6%94%AF%E4%BB%98%E6%97%B6%E9%97%B4%E3%80%81%E8%AE%A2%E5%8D%95%E5%88%86%E4%BD%A3%E7%8A%B6%E6%80%81%E6%8B%89%E5%8F%96%E8%AE%A2%E5%8D%95%E8%AF%A6%E6%83%85)
///
/// Give a range of payment time; products of one order can have different commission status.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OrderSearch {
    /// Unix seconds.
    pub start_timestamp: Option<i64>,
    /// Unix seconds.
    pub end_timestamp: Option<i64>,
    /// SETTLEMENT_PENDING to be settled, SETTLEMENT_SUCCESS settled, SETTLEMENT_CANCELED cancelled.
    pub commission_status: Option<String>,
    /// Page number, from 1.
    ///
    /// `1` unless set.
    pub page: i64,
}

impl OrderSearch {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Unix seconds.
    pub fn start_timestamp(mut self, start_timestamp: impl Into<i64>) -> Self {
        self.start_timestamp = Some(start_timestamp.into());
        self
    }

    /// Unix seconds.
    pub fn end_timestamp(mut self, end_timestamp: impl Into<i64>) -> Self {
        self.end_timestamp = Some(end_timestamp.into());
        self
    }

    /// SETTLEMENT_PENDING to be settled, SETTLEMENT_SUCCESS settled, SETTLEMENT_CANCELED cancelled.
    pub fn commission_status(mut self, commission_status: impl Into<String>) -> Self {
        self.commission_status = Some(commission_status.into());
        self
    }

    /// Page number, from 1.
    ///
    /// `1` unless set.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = page.into();
        self
    }
}

impl Default for OrderSearch {
    #[inline]
    fn default() -> Self {
        Self {
            start_timestamp: Default::default(),
            end_timestamp: Default::default(),
            commission_status: Default::default(),
            page: 1,
        }
    }
}

wire_out!(OrderSearch {
    "startTimestamp" => start_timestamp,
    "endTimestamp" => end_timestamp,
    "commissionStatus" => commission_status,
    "page" => page,
});

/// The answer to [`OrderSearch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderSearchResponse {
    /// `orderList`.
    pub order_list: Vec<OrderList>,
    /// Number of entries in all.
    pub total_num: i64,
    /// Entries a page.
    pub page_size: i64,
}

wire_in!(OrderSearchResponse {
    "orderList" => order_list,
    "totalNum" => total_num,
    "pageSize" => page_size,
});

impl Endpoint for OrderSearch {
    type Response = OrderSearchResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.union_promoter.order_search",
        path: "/union/promoter/order/search",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Search orders of open products (查询开放商品推广订单).
///
/// `GET /union/promoter/order/search_normal_order`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/custom_component/api/promoter/order-info.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OrderSearchNormalOrder {
    /// Words to search for.
    pub query: Option<String>,
    /// Id of the order.
    pub order_id: Option<i64>,
    /// The shop's own id of the order.
    pub out_order_id: Option<String>,
    /// The shop's own ids of the orders.
    pub out_order_id_list: Option<String>,
    /// WeChat Pay transaction number.
    pub trade_no: Option<String>,
    /// WeChat Pay transaction number.
    pub transaction_id_list: Option<Vec<String>>,
    /// Unix seconds.
    pub start_pay_time: Option<i64>,
    /// Unix seconds.
    pub end_pay_time: Option<i64>,
    /// SETTLEMENT_PENDING to be settled, SETTLEMENT_SUCCESS settled, SETTLEMENT_CANCELED cancelled.
    pub commission_status: Option<String>,
    /// Unix seconds.
    pub start_status_update_time: Option<i64>,
    /// Unix seconds.
    pub end_status_update_time: Option<i64>,
    /// Member to sort by.
    pub sort_by: Option<String>,
    /// Direction of sorting.
    pub sort_order: Option<String>,
    /// Number of entries to skip.
    ///
    /// `0` unless set.
    pub offset: i64,
    /// Entries a page, at most 50 for products.
    ///
    /// `10` unless set.
    pub limit: i64,
}

impl OrderSearchNormalOrder {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Words to search for.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
        self
    }

    /// Id of the order.
    pub fn order_id(mut self, order_id: impl Into<i64>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// The shop's own id of the order.
    pub fn out_order_id(mut self, out_order_id: impl Into<String>) -> Self {
        self.out_order_id = Some(out_order_id.into());
        self
    }

    /// The shop's own ids of the orders.
    pub fn out_order_id_list(mut self, out_order_id_list: impl Into<String>) -> Self {
        self.out_order_id_list = Some(out_order_id_list.into());
        self
    }

    /// WeChat Pay transaction number.
    pub fn trade_no(mut self, trade_no: impl Into<String>) -> Self {
        self.trade_no = Some(trade_no.into());
        self
    }

    /// WeChat Pay transaction number.
    pub fn transaction_id_list(
        mut self,
        transaction_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.transaction_id_list = Some(transaction_id_list.into_iter().map(Into::into).collect());
        self
    }

    /// Unix seconds.
    pub fn start_pay_time(mut self, start_pay_time: impl Into<i64>) -> Self {
        self.start_pay_time = Some(start_pay_time.into());
        self
    }

    /// Unix seconds.
    pub fn end_pay_time(mut self, end_pay_time: impl Into<i64>) -> Self {
        self.end_pay_time = Some(end_pay_time.into());
        self
    }

    /// SETTLEMENT_PENDING to be settled, SETTLEMENT_SUCCESS settled, SETTLEMENT_CANCELED cancelled.
    pub fn commission_status(mut self, commission_status: impl Into<String>) -> Self {
        self.commission_status = Some(commission_status.into());
        self
    }

    /// Unix seconds.
    pub fn start_status_update_time(mut self, start_status_update_time: impl Into<i64>) -> Self {
        self.start_status_update_time = Some(start_status_update_time.into());
        self
    }

    /// Unix seconds.
    pub fn end_status_update_time(mut self, end_status_update_time: impl Into<i64>) -> Self {
        self.end_status_update_time = Some(end_status_update_time.into());
        self
    }

    /// Member to sort by.
    pub fn sort_by(mut self, sort_by: impl Into<String>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }

    /// Direction of sorting.
    pub fn sort_order(mut self, sort_order: impl Into<String>) -> Self {
        self.sort_order = Some(sort_order.into());
        self
    }

    /// Number of entries to skip.
    ///
    /// `0` unless set.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = offset.into();
        self
    }

    /// Entries a page, at most 50 for products.
    ///
    /// `10` unless set.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = limit.into();
        self
    }
}

impl Default for OrderSearchNormalOrder {
    #[inline]
    fn default() -> Self {
        Self {
            query: Default::default(),
            order_id: Default::default(),
            out_order_id: Default::default(),
            out_order_id_list: Default::default(),
            trade_no: Default::default(),
            transaction_id_list: Default::default(),
            start_pay_time: Default::default(),
            end_pay_time: Default::default(),
            commission_status: Default::default(),
            start_status_update_time: Default::default(),
            end_status_update_time: Default::default(),
            sort_by: Default::default(),
            sort_order: Default::default(),
            offset: 0,
            limit: 10,
        }
    }
}

wire_out!(OrderSearchNormalOrder {
    "query" => query,
    "orderId" => order_id,
    "outOrderId" => out_order_id,
    "outOrderIdList" => out_order_id_list,
    "tradeNo" => trade_no,
    "startPayTime" => start_pay_time,
    "endPayTime" => end_pay_time,
    "commissionStatus" => commission_status,
    "startStatusUpdateTime" => start_status_update_time,
    "endStatusUpdateTime" => end_status_update_time,
    "sortBy" => sort_by,
    "sortOrder" => sort_order,
    "offset" => offset,
    "limit" => limit,
} via {
    "transactionIdList" => transaction_id_list: yizhan_core::wire::CsvComma,
});

/// The answer to [`OrderSearchNormalOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderSearchNormalOrderResponse {
    /// `orderList`.
    pub order_list: Vec<OrderSearchNormalOrderAnswerOrderList>,
    /// Number of entries in all.
    pub total: i64,
}

wire_in!(OrderSearchNormalOrderResponse {
    "orderList" => order_list,
    "total" => total,
});

impl Endpoint for OrderSearchNormalOrder {
    type Response = OrderSearchNormalOrderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.union_promoter.order_search_normal_order",
        path: "/union/promoter/order/search_normal_order",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `answer_order_list` of [`OrderSearchNormalOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderSearchNormalOrderAnswerOrderList {
    /// `orderInfo`.
    pub order_info: OrderSearchNormalOrderOrderInfo,
    /// `productList`.
    pub product_list: Vec<OrderSearchNormalOrderProductList>,
}

wire_in!(part OrderSearchNormalOrderAnswerOrderList {
    "orderInfo" => order_info,
    "productList" => product_list,
});

/// `order_info` of [`OrderSearchNormalOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderSearchNormalOrderOrderInfo {
    /// Id of the order.
    pub order_id: i64,
    /// The shop's own id of the order.
    pub out_order_id: String,
    /// WeChat Pay transaction number.
    pub transaction_id: Option<String>,
    /// Unix seconds.
    pub pay_time: Option<i64>,
    /// Unix seconds.
    pub create_time: i64,
    /// Fen, amount of the order.
    pub order_price: i64,
    /// Fen.
    pub freight: i64,
    /// Fen taken off the order.
    pub discounted_price: i64,
    /// Fen added to the order.
    pub additional_price: i64,
    /// What the added amount is for.
    pub additional_remarks: Option<String>,
    /// State of the order, the product or the SKU.
    pub status: i64,
    /// Unix seconds.
    pub status_update_time: Option<i64>,
    /// `shopInfo`.
    pub shop_info: OrderSearchNormalOrderOrderInfoShopInfo,
    /// Page of the mini program, with the promotion parameters where it is promoted.
    pub path: Option<String>,
}

wire_in!(part OrderSearchNormalOrderOrderInfo {
    "orderId" => order_id,
    "outOrderId" => out_order_id,
    "transactionId" => transaction_id,
    "payTime" => pay_time,
    "createTime" => create_time,
    "orderPrice" => order_price,
    "freight" => freight,
    "discountedPrice" => discounted_price,
    "additionalPrice" => additional_price,
    "additionalRemarks" => additional_remarks,
    "status" => status,
    "statusUpdateTime" => status_update_time,
    "shopInfo" => shop_info,
    "path" => path,
});

/// `order_info_shop_info` of [`OrderSearchNormalOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderSearchNormalOrderOrderInfoShopInfo {
    /// `nickname`.
    pub nickname: String,
    /// `appid`.
    pub appid: String,
    /// Original id of the mini program.
    pub username: String,
}

wire_in!(part OrderSearchNormalOrderOrderInfoShopInfo {
    "nickname" => nickname,
    "appid" => appid,
    "username" => username,
});

/// `product_list` of [`OrderSearchNormalOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OrderSearchNormalOrderProductList {
    /// Id of the product.
    pub product_id: i64,
    /// The shop's own id of the product.
    pub out_product_id: String,
    /// Id of the SKU.
    pub sku_id: i64,
    /// The shop's own id of the SKU.
    pub out_sku_id: String,
    /// `title`.
    pub title: String,
    /// Addresses of the main images.
    pub head_img: String,
    /// Fen, price at which it is sold.
    pub sale_price: i64,
    /// Fen, price after discounts.
    pub real_price: i64,
    /// Number of pieces.
    pub product_cnt: i64,
    /// Commission in ten-thousandths of the price.
    pub ratio: i64,
    /// Fen, commission.
    pub commission_value: i64,
    /// SETTLEMENT_PENDING to be settled, SETTLEMENT_SUCCESS settled, SETTLEMENT_CANCELED cancelled.
    pub commission_status: String,
    /// Unix seconds.
    pub commission_status_update_time: Option<i64>,
    /// Promotion slot of the order; when renaming, the new name.
    pub promotion_info: Option<PromotionInfo>,
}

wire_in!(part OrderSearchNormalOrderProductList {
    "productId" => product_id,
    "outProductId" => out_product_id,
    "skuId" => sku_id,
    "outSkuId" => out_sku_id,
    "title" => title,
    "headImg" => head_img,
    "salePrice" => sale_price,
    "realPrice" => real_price,
    "productCnt" => product_cnt,
    "ratio" => ratio,
    "commissionValue" => commission_value,
    "commissionStatus" => commission_status,
    "commissionStatusUpdateTime" => commission_status_update_time,
    "promotionInfo" => promotion_info,
});

/// List the union's product categories (获取联盟商品类目列表及类目ID).
///
/// `GET /union/promoter/product/category`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/ministore/union/access-guidelines/promoter/api/product/category.html#_1-%E8%8E%B7%E5%8F%96%E8%81%94%E7%9B%9F%E5%95%86%E5%93%81%E7%B1%BB%E7%9B%AE%E5%88%97%E8%A1%A8%E5%8F%8A%E7%B1%BB%E7%9B%AEID) [(2)](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/access-guidelines/promoter/api/product/category.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ProductCategory {}

impl ProductCategory {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(ProductCategory {});

/// The answer to [`ProductCategory`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductCategoryResponse {
    /// `productCats`.
    pub product_cats: Vec<ProductCategoryProductCats>,
}

wire_in!(ProductCategoryResponse {
    "productCats" => product_cats,
});

impl Endpoint for ProductCategory {
    type Response = ProductCategoryResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.union_promoter.product_category",
        path: "/union/promoter/product/category",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `product_cats` of [`ProductCategory`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductCategoryProductCats {
    /// Id of the category.
    pub cat_id: i64,
    /// `name`.
    pub name: String,
}

wire_in!(part ProductCategoryProductCats {
    "catId" => cat_id,
    "name" => name,
});

/// Get promotion material for products (获取商品推广素材).
///
/// `POST /union/promoter/product/generate`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/ministore/union/access-guidelines/promoter/api/product/category.html#_3-%E8%8E%B7%E5%8F%96%E5%95%86%E5%93%81%E6%8E%A8%E5%B9%BF%E7%B4%A0%E6%9D%90) [(2)](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/access-guidelines/promoter/api/product/category.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ProductGenerate {
    /// Id of the promotion slot.
    pub pid: String,
    /// `productList`.
    pub product_list: Vec<ProductGenerateProductList>,
}

impl ProductGenerate {
    /// Starts with the required members.
    pub fn new(
        pid: impl Into<String>,
        product_list: impl IntoIterator<Item = impl Into<ProductGenerateProductList>>,
    ) -> Self {
        Self {
            pid: pid.into(),
            product_list: product_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(ProductGenerate {
    "pid" => pid,
    "productList" => product_list,
});

/// The answer to [`ProductGenerate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductGenerateResponse {
    /// `list`.
    pub list: Vec<ProductGenerateList>,
}

wire_in!(ProductGenerateResponse {
    "list" => list,
});

impl Endpoint for ProductGenerate {
    type Response = ProductGenerateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.union_promoter.product_generate",
        path: "/union/promoter/product/generate",
        ..Operation::usual(Product::Mini)
    };
}

/// `product_list` of [`ProductGenerate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductGenerateProductList {
    /// Id of the product.
    pub product_id: i64,
    /// App id of the shop's mini program.
    pub app_id: String,
    /// The promoter's own data, returned with the orders it brings.
    pub customize_info: Option<String>,
}

impl ProductGenerateProductList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(product_id: impl Into<i64>, app_id: impl Into<String>) -> Self {
        Self {
            product_id: product_id.into(),
            app_id: app_id.into(),
            customize_info: Default::default(),
        }
    }

    /// The promoter's own data, returned with the orders it brings.
    #[must_use]
    pub fn customize_info(mut self, customize_info: impl Into<String>) -> Self {
        self.customize_info = Some(customize_info.into());
        self
    }
}

wire_out!(part ProductGenerateProductList {
    "productId" => product_id,
    "appId" => app_id,
    "customizeInfo" => customize_info,
});

/// `list` of [`ProductGenerate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductGenerateList {
    /// Id of the promotion slot.
    pub pid: String,
    /// `productInfo`.
    pub product_info: ProductGenerateProductInfo,
    /// Material for promotion.
    pub share_info: Option<ProductGenerateShareInfo>,
}

wire_in!(part ProductGenerateList {
    "pid" => pid,
    "productInfo" => product_info,
    "shareInfo" => share_info,
});

/// `product_info` of [`ProductGenerate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductGenerateProductInfo {
    /// Id of the product.
    pub product_id: i64,
    /// `title`.
    pub title: String,
    /// `subTitle`.
    pub sub_title: Option<String>,
    /// Addresses of the main images.
    pub head_img: Vec<String>,
    /// Fen, lowest price.
    pub min_price: i64,
    /// Pieces in stock, all SKUs together.
    pub total_stock_num: Option<i64>,
    /// App id of the shop's mini program.
    pub shop_appid: Option<String>,
    /// `shopName`.
    pub shop_name: Option<String>,
    /// Whether the product can be shown in the plugin.
    pub plugin_result: Option<bool>,
}

wire_in!(part ProductGenerateProductInfo {
    "productId" => product_id,
    "title" => title,
    "subTitle" => sub_title,
    "headImg" => head_img,
    "minPrice" => min_price,
    "totalStockNum" => total_stock_num,
    "shopAppid" => shop_appid,
    "shopName" => shop_name,
    "pluginResult" => plugin_result,
});

/// `share_info` of [`ProductGenerate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductGenerateShareInfo {
    /// App id of the shop's mini program.
    pub app_id: String,
    /// Page of the mini program, with the promotion parameters where it is promoted.
    pub path: String,
    /// Address of the mini program code.
    pub wxa_code: String,
    /// Text for promotion.
    pub promotion_wording: Option<String>,
    /// Short link for promotion.
    pub promotion_url: Option<String>,
    /// Text for promotion with the coupon.
    pub coupon_promotion_wording: Option<String>,
    /// Short link for promotion with the coupon.
    pub coupon_promotion_url: Option<String>,
}

wire_in!(part ProductGenerateShareInfo {
    "appId" => app_id,
    "path" => path,
    "wxaCode" => wxa_code,
    "promotionWording" => promotion_wording,
    "promotionUrl" => promotion_url,
    "couponPromotionWording" => coupon_promotion_wording,
    "couponPromotionUrl" => coupon_promotion_url,
});

/// Query products of all merchants (查询全量商品).
///
/// `GET /union/promoter/product/list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/ministore/union/access-guidelines/promoter/api/product/category.html#_2-%E6%9F%A5%E8%AF%A2%E5%95%86%E5%93%81%E8%AF%A6%E6%83%85%E4%BF%A1%E6%81%AF) [(2)](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/access-guidelines/promoter/api/product/category.html)
///
/// At most 50 products a call.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ProductList {
    /// What query is compared with, such as name, shop or product id.
    pub query_type: Option<i64>,
    /// Words to search for.
    pub query: Option<String>,
    /// Fen, highest price.
    pub max_price: Option<i64>,
    /// Fen, lowest price.
    pub min_price: Option<i64>,
    /// Fen, lowest commission.
    pub min_commission_value: Option<i64>,
    /// Lowest commission, in ten-thousandths of the price.
    pub min_commission_ratio: Option<i64>,
    /// How the products are sorted.
    pub sort_type: Option<i64>,
    /// Whether the product has a union coupon; as a filter, only such products.
    pub has_coupon: Option<bool>,
    /// App ids of shops to limit the query to.
    pub shop_app_ids: Option<Vec<String>>,
    /// Id of one category.
    pub category_id: Option<i64>,
    /// Ids of categories to include.
    pub category: Option<Vec<i64>>,
    /// Ids of categories to leave out.
    pub no_category: Option<Vec<i64>>,
    /// Id of the product.
    pub product_id: Option<Vec<i64>>,
    /// Number of entries to skip, from 0.
    pub from: i64,
    /// Entries a page, at most 50 for products.
    ///
    /// `20` unless set.
    pub limit: i64,
}

impl ProductList {
    /// Starts with the required members.
    pub fn new(from: impl Into<i64>) -> Self {
        Self {
            query_type: Default::default(),
            query: Default::default(),
            max_price: Default::default(),
            min_price: Default::default(),
            min_commission_value: Default::default(),
            min_commission_ratio: Default::default(),
            sort_type: Default::default(),
            has_coupon: Default::default(),
            shop_app_ids: Default::default(),
            category_id: Default::default(),
            category: Default::default(),
            no_category: Default::default(),
            product_id: Default::default(),
            from: from.into(),
            limit: 20,
        }
    }

    /// What query is compared with, such as name, shop or product id.
    pub fn query_type(mut self, query_type: impl Into<i64>) -> Self {
        self.query_type = Some(query_type.into());
        self
    }

    /// Words to search for.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
        self
    }

    /// Fen, highest price.
    pub fn max_price(mut self, max_price: impl Into<i64>) -> Self {
        self.max_price = Some(max_price.into());
        self
    }

    /// Fen, lowest price.
    pub fn min_price(mut self, min_price: impl Into<i64>) -> Self {
        self.min_price = Some(min_price.into());
        self
    }

    /// Fen, lowest commission.
    pub fn min_commission_value(mut self, min_commission_value: impl Into<i64>) -> Self {
        self.min_commission_value = Some(min_commission_value.into());
        self
    }

    /// Lowest commission, in ten-thousandths of the price.
    pub fn min_commission_ratio(mut self, min_commission_ratio: impl Into<i64>) -> Self {
        self.min_commission_ratio = Some(min_commission_ratio.into());
        self
    }

    /// How the products are sorted.
    pub fn sort_type(mut self, sort_type: impl Into<i64>) -> Self {
        self.sort_type = Some(sort_type.into());
        self
    }

    /// Whether the product has a union coupon; as a filter, only such products.
    pub fn has_coupon(mut self, has_coupon: impl Into<bool>) -> Self {
        self.has_coupon = Some(has_coupon.into());
        self
    }

    /// App ids of shops to limit the query to.
    pub fn shop_app_ids(
        mut self,
        shop_app_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.shop_app_ids = Some(shop_app_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Id of one category.
    pub fn category_id(mut self, category_id: impl Into<i64>) -> Self {
        self.category_id = Some(category_id.into());
        self
    }

    /// Ids of categories to include.
    pub fn category(mut self, category: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.category = Some(category.into_iter().map(Into::into).collect());
        self
    }

    /// Ids of categories to leave out.
    pub fn no_category(mut self, no_category: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.no_category = Some(no_category.into_iter().map(Into::into).collect());
        self
    }

    /// Id of the product.
    pub fn product_id(mut self, product_id: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.product_id = Some(product_id.into_iter().map(Into::into).collect());
        self
    }

    /// Entries a page, at most 50 for products.
    ///
    /// `20` unless set.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = limit.into();
        self
    }
}

wire_out!(ProductList {
    "queryType" => query_type,
    "query" => query,
    "maxPrice" => max_price,
    "minPrice" => min_price,
    "minCommissionValue" => min_commission_value,
    "minCommissionRatio" => min_commission_ratio,
    "sortType" => sort_type,
    "categoryId" => category_id,
    "from" => from,
    "limit" => limit,
} via {
    "hasCoupon" => has_coupon: yizhan_core::wire::BoolAsInt,
    "shopAppIds" => shop_app_ids: yizhan_core::wire::CsvComma,
    "category" => category: yizhan_core::wire::CsvComma,
    "noCategory" => no_category: yizhan_core::wire::CsvComma,
    "productId" => product_id: yizhan_core::wire::CsvComma,
});

/// The answer to [`ProductList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductListResponse {
    /// `productList`.
    pub product_list: Vec<ProductListProductList>,
    /// Number of entries in all.
    pub total: i64,
}

wire_in!(ProductListResponse {
    "productList" => product_list,
    "total" => total,
});

impl Endpoint for ProductList {
    type Response = ProductListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.union_promoter.product_list",
        path: "/union/promoter/product/list",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `product_list` of [`ProductList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductListProductList {
    /// Id of the product.
    pub product_id: i64,
    /// `product`.
    pub product: ProductListProduct,
    /// Commission of the product in the union.
    pub league_ex_info: LeagueExInfo,
    /// `shopInfo`.
    pub shop_info: ShopInfo,
    /// Union coupon of the product.
    pub coupon_info: Option<CouponInfo>,
}

wire_in!(part ProductListProductList {
    "productId" => product_id,
    "product" => product,
    "leagueExInfo" => league_ex_info,
    "shopInfo" => shop_info,
    "couponInfo" => coupon_info,
});

/// `product` of [`ProductList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductListProduct {
    /// Id of the product.
    pub product_id: i64,
    /// State of the order, the product or the SKU.
    pub status: i64,
    /// `info`.
    pub info: ProductListInfo,
    /// `skus`.
    pub skus: Vec<Skus>,
}

wire_in!(part ProductListProduct {
    "productId" => product_id,
    "status" => status,
    "info" => info,
    "skus" => skus,
});

/// `info` of [`ProductList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductListInfo {
    /// `title`.
    pub title: String,
    /// `subTitle`.
    pub sub_title: Option<String>,
    /// Addresses of the main images.
    pub head_img: Vec<String>,
    /// `detail`.
    pub detail: Detail,
    /// Id of the brand.
    pub brand_id: i64,
    /// `brand`.
    pub brand: Option<String>,
    /// `model`.
    pub model: Option<String>,
    /// Categories of the product.
    pub category: Vec<Category>,
    /// Attributes of the product.
    pub param: Vec<Param>,
    /// `expressInfo`.
    pub express_info: ExpressInfo,
    /// Fen, lowest price.
    pub min_price: i64,
    /// Pieces in stock, all SKUs together.
    pub total_stock_num: i64,
    /// Pieces sold.
    pub total_sold_num: Option<i64>,
    /// Number of orders.
    pub total_order_num: Option<i64>,
}

wire_in!(part ProductListInfo {
    "title" => title,
    "subTitle" => sub_title,
    "headImg" => head_img,
    "detail" => detail,
    "brandId" => brand_id,
    "brand" => brand,
    "model" => model,
    "category" => category,
    "param" => param,
    "expressInfo" => express_info,
    "minPrice" => min_price,
    "totalStockNum" => total_stock_num,
    "totalSoldNum" => total_sold_num,
    "totalOrderNum" => total_order_num,
});

/// `detail` of [`ProductList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Detail {
    /// Addresses of the detail images.
    pub detail_img: Vec<String>,
}

wire_in!(part Detail {
    "detailImg" => detail_img,
});

/// `category` of [`ProductList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Category {
    /// Id of the category.
    pub cat_id: i64,
    /// `name`.
    pub name: String,
}

wire_in!(part Category {
    "catId" => cat_id,
    "name" => name,
});

/// `param` of [`ProductList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Param {
    /// `key`.
    pub key: String,
    /// `value`.
    pub value: String,
}

wire_in!(part Param {
    "key" => key,
    "value" => value,
});

/// `express_info` of [`ProductList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ExpressInfo {
    /// Id of the freight template.
    pub template_id: i64,
}

wire_in!(part ExpressInfo {
    "templateId" => template_id,
});

/// `skus` of [`ProductList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Skus {
    /// Id of the SKU.
    pub sku_id: i64,
    /// State of the order, the product or the SKU.
    pub status: Option<i64>,
    /// `productSkuInfo`.
    pub product_sku_info: ProductSkuInfo,
}

wire_in!(part Skus {
    "skuId" => sku_id,
    "status" => status,
    "productSkuInfo" => product_sku_info,
});

/// `product_sku_info` of [`ProductList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductSkuInfo {
    /// Address of the SKU's image.
    pub thumb_img: String,
    /// Fen, price at which it is sold.
    pub sale_price: i64,
    /// Fen, list price.
    pub market_price: i64,
    /// `stockInfo`.
    pub stock_info: StockInfo,
    /// `skuCode`.
    pub sku_code: Option<String>,
}

wire_in!(part ProductSkuInfo {
    "thumbImg" => thumb_img,
    "salePrice" => sale_price,
    "marketPrice" => market_price,
    "stockInfo" => stock_info,
    "skuCode" => sku_code,
});

/// `stock_info` of [`ProductList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StockInfo {
    /// Pieces in stock.
    pub stock_num: i64,
}

wire_in!(part StockInfo {
    "stockNum" => stock_num,
});

/// `league_ex_info` of [`ProductList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LeagueExInfo {
    /// Whether a commission is paid.
    pub has_commission: bool,
    /// Commission in ten-thousandths of the price.
    pub commission_ratio: Option<i64>,
    /// Fen, commission.
    pub commission_value: Option<i64>,
}

wire_in!(part LeagueExInfo {
    "hasCommission" => has_commission,
    "commissionRatio" => commission_ratio,
    "commissionValue" => commission_value,
});

/// `shop_info` of [`ProductList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShopInfo {
    /// App id of the shop's mini program.
    pub app_id: Option<String>,
    /// `name`.
    pub name: String,
    /// Address of the shop's logo.
    pub head_img_url: String,
}

wire_in!(part ShopInfo {
    "appId" => app_id,
    "name" => name,
    "headImgUrl" => head_img_url,
});

/// `coupon_info` of [`ProductList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CouponInfo {
    /// Whether the product has a union coupon; as a filter, only such products.
    pub has_coupon: bool,
    /// `couponId`.
    pub coupon_id: Option<i64>,
    /// Terms of the coupon.
    pub coupon_detail: Option<CouponDetail>,
}

wire_in!(part CouponInfo {
    "hasCoupon" => has_coupon,
    "couponId" => coupon_id,
    "couponDetail" => coupon_detail,
});

/// `coupon_detail` of [`ProductList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CouponDetail {
    /// `type`.
    pub r#type: i64,
    /// Coupons left.
    pub rest_num: i64,
    /// `discountInfo`.
    pub discount_info: DiscountInfo,
    /// `receiveInfo`.
    pub receive_info: Option<ReceiveInfo>,
    /// `validInfo`.
    pub valid_info: ValidInfo,
}

wire_in!(part CouponDetail {
    "type" => r#type,
    "restNum" => rest_num,
    "discountInfo" => discount_info,
    "receiveInfo" => receive_info,
    "validInfo" => valid_info,
});

/// `discount_info` of [`ProductList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DiscountInfo {
    /// What the buyer must reach.
    pub discount_condition: Option<DiscountCondition>,
    /// Fen taken off.
    pub discount_fee: Option<i64>,
    /// Discount times 1000: 5000 means half price.
    pub discount_num: Option<i64>,
}

wire_in!(part DiscountInfo {
    "discountCondition" => discount_condition,
    "discountFee" => discount_fee,
    "discountNum" => discount_num,
});

/// `discount_condition` of [`ProductList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DiscountCondition {
    /// Number of pieces.
    pub product_cnt: Option<i64>,
    /// Products the coupon is limited to.
    pub product_ids: Vec<i64>,
    /// Fen that must be spent.
    pub product_price: Option<i64>,
}

wire_in!(part DiscountCondition {
    "productCnt" => product_cnt,
    "productIds" => product_ids,
    "productPrice" => product_price,
});

/// `receive_info` of [`ProductList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ReceiveInfo {
    /// How many one user can receive.
    pub limit_num_one_person: i64,
    /// Start of the period.
    pub start_time: Option<String>,
    /// End of the period.
    pub end_time: Option<String>,
}

wire_in!(part ReceiveInfo {
    "limitNumOnePerson" => limit_num_one_person,
    "startTime" => start_time,
    "endTime" => end_time,
});

/// `valid_info` of [`ProductList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ValidInfo {
    /// How the validity is given.
    pub valid_type: String,
    /// Days of validity after receipt.
    pub valid_day_num: Option<i64>,
    /// Start of the period.
    pub start_time: Option<String>,
    /// End of the period.
    pub end_time: Option<String>,
}

wire_in!(part ValidInfo {
    "validType" => valid_type,
    "validDayNum" => valid_day_num,
    "startTime" => start_time,
    "endTime" => end_time,
});

/// Parse product promotion tags (解析商品推广标签).
///
/// `POST /union/promoter/product/parse_tag`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/access-guidelines/promoter/api/parse_tag.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ProductParseTag {
    /// Product tags to parse and what they stand for.
    pub tag_list: Vec<String>,
}

impl ProductParseTag {
    /// Starts with the required members.
    pub fn new(tag_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            tag_list: tag_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(ProductParseTag {
    "tagList" => tag_list,
});

/// The answer to [`ProductParseTag`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductParseTagResponse {
    /// Product tags to parse and what they stand for.
    pub tag_list: Vec<ProductParseTagTagList>,
}

wire_in!(ProductParseTagResponse {
    "tagList" => tag_list,
});

impl Endpoint for ProductParseTag {
    type Response = ProductParseTagResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.union_promoter.product_parse_tag",
        path: "/union/promoter/product/parse_tag",
        ..Operation::usual(Product::Mini)
    };
}

/// `tag_list` of [`ProductParseTag`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductParseTagTagList {
    /// Id of the product.
    pub product_id: i64,
    /// Kind of the product.
    pub source: i64,
    /// App id of the shop's mini program.
    pub product_appid: String,
    /// Error of this entry, 0 none.
    pub errcode: Option<i64>,
    /// `errmsg`.
    pub errmsg: Option<String>,
}

wire_in!(part ProductParseTagTagList {
    "productId" => product_id,
    "source" => source,
    "productAppid" => product_appid,
    "errcode" => errcode,
    "errmsg" => errmsg,
});

/// Query products of the union's selection (查询联盟精选商品).
///
/// `GET /union/promoter/product/select`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/access-guidelines/promoter/api/product/category.html)
///
/// At most 50 products a call.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ProductSelect {
    /// Fen, highest price.
    pub max_price: Option<i64>,
    /// Fen, lowest price.
    pub min_price: Option<i64>,
    /// Fen, lowest commission.
    pub min_commission_value: Option<i64>,
    /// Lowest commission, in ten-thousandths of the price.
    pub min_commission_ratio: Option<i64>,
    /// How the products are sorted.
    pub sort_type: Option<i64>,
    /// Whether the product has a union coupon; as a filter, only such products.
    pub has_coupon: Option<bool>,
    /// App ids of shops to limit the query to.
    pub shop_app_ids: Option<Vec<String>>,
    /// Id of one category.
    pub category_id: Option<i64>,
    /// Ids of categories to include.
    pub category: Option<Vec<i64>>,
    /// Ids of categories to leave out.
    pub no_category: Option<Vec<i64>>,
    /// Id of the product.
    pub product_id: Option<Vec<i64>>,
    /// Ways of delivery to limit the query to.
    pub shipping_methods: Option<ProductSelectShippingMethods>,
    /// Places of shipment to limit the query to.
    pub address_list: Option<Vec<ProductSelectAddressList>>,
    /// Number of entries to skip, from 0.
    pub from: i64,
    /// Entries a page, at most 50 for products.
    ///
    /// `20` unless set.
    pub limit: i64,
}

impl ProductSelect {
    /// Starts with the required members.
    pub fn new(from: impl Into<i64>) -> Self {
        Self {
            max_price: Default::default(),
            min_price: Default::default(),
            min_commission_value: Default::default(),
            min_commission_ratio: Default::default(),
            sort_type: Default::default(),
            has_coupon: Default::default(),
            shop_app_ids: Default::default(),
            category_id: Default::default(),
            category: Default::default(),
            no_category: Default::default(),
            product_id: Default::default(),
            shipping_methods: Default::default(),
            address_list: Default::default(),
            from: from.into(),
            limit: 20,
        }
    }

    /// Fen, highest price.
    pub fn max_price(mut self, max_price: impl Into<i64>) -> Self {
        self.max_price = Some(max_price.into());
        self
    }

    /// Fen, lowest price.
    pub fn min_price(mut self, min_price: impl Into<i64>) -> Self {
        self.min_price = Some(min_price.into());
        self
    }

    /// Fen, lowest commission.
    pub fn min_commission_value(mut self, min_commission_value: impl Into<i64>) -> Self {
        self.min_commission_value = Some(min_commission_value.into());
        self
    }

    /// Lowest commission, in ten-thousandths of the price.
    pub fn min_commission_ratio(mut self, min_commission_ratio: impl Into<i64>) -> Self {
        self.min_commission_ratio = Some(min_commission_ratio.into());
        self
    }

    /// How the products are sorted.
    pub fn sort_type(mut self, sort_type: impl Into<i64>) -> Self {
        self.sort_type = Some(sort_type.into());
        self
    }

    /// Whether the product has a union coupon; as a filter, only such products.
    pub fn has_coupon(mut self, has_coupon: impl Into<bool>) -> Self {
        self.has_coupon = Some(has_coupon.into());
        self
    }

    /// App ids of shops to limit the query to.
    pub fn shop_app_ids(
        mut self,
        shop_app_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.shop_app_ids = Some(shop_app_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Id of one category.
    pub fn category_id(mut self, category_id: impl Into<i64>) -> Self {
        self.category_id = Some(category_id.into());
        self
    }

    /// Ids of categories to include.
    pub fn category(mut self, category: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.category = Some(category.into_iter().map(Into::into).collect());
        self
    }

    /// Ids of categories to leave out.
    pub fn no_category(mut self, no_category: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.no_category = Some(no_category.into_iter().map(Into::into).collect());
        self
    }

    /// Id of the product.
    pub fn product_id(mut self, product_id: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.product_id = Some(product_id.into_iter().map(Into::into).collect());
        self
    }

    /// Ways of delivery to limit the query to.
    pub fn shipping_methods(
        mut self,
        shipping_methods: impl Into<ProductSelectShippingMethods>,
    ) -> Self {
        self.shipping_methods = Some(shipping_methods.into());
        self
    }

    /// Places of shipment to limit the query to.
    pub fn address_list(
        mut self,
        address_list: impl IntoIterator<Item = impl Into<ProductSelectAddressList>>,
    ) -> Self {
        self.address_list = Some(address_list.into_iter().map(Into::into).collect());
        self
    }

    /// Entries a page, at most 50 for products.
    ///
    /// `20` unless set.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = limit.into();
        self
    }
}

wire_out!(ProductSelect {
    "maxPrice" => max_price,
    "minPrice" => min_price,
    "minCommissionValue" => min_commission_value,
    "minCommissionRatio" => min_commission_ratio,
    "sortType" => sort_type,
    "categoryId" => category_id,
    "from" => from,
    "limit" => limit,
} via {
    "hasCoupon" => has_coupon: yizhan_core::wire::BoolAsInt,
    "shopAppIds" => shop_app_ids: yizhan_core::wire::CsvComma,
    "category" => category: yizhan_core::wire::CsvComma,
    "noCategory" => no_category: yizhan_core::wire::CsvComma,
    "productId" => product_id: yizhan_core::wire::CsvComma,
    "shippingMethods" => shipping_methods: yizhan_core::wire::JsonString,
    "addressList" => address_list: yizhan_core::wire::JsonString,
});

/// The answer to [`ProductSelect`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductSelectResponse {
    /// `productList`.
    pub product_list: Vec<ProductSelectProductList>,
    /// Number of entries in all.
    pub total: i64,
}

wire_in!(ProductSelectResponse {
    "productList" => product_list,
    "total" => total,
});

impl Endpoint for ProductSelect {
    type Response = ProductSelectResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.union_promoter.product_select",
        path: "/union/promoter/product/select",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `shipping_methods` of [`ProductSelect`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductSelectShippingMethods {
    /// Delivery by courier.
    pub express: bool,
    /// Same-city delivery.
    pub same_city: bool,
    /// Self-pickup.
    pub pickup: bool,
}

impl ProductSelectShippingMethods {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        express: impl Into<bool>,
        same_city: impl Into<bool>,
        pickup: impl Into<bool>,
    ) -> Self {
        Self {
            express: express.into(),
            same_city: same_city.into(),
            pickup: pickup.into(),
        }
    }
}

wire_out!(part ProductSelectShippingMethods {} via {
    "express" => express: yizhan_core::wire::BoolAsInt,
    "same_city" => same_city: yizhan_core::wire::BoolAsInt,
    "pickup" => pickup: yizhan_core::wire::BoolAsInt,
});

/// `address_list` of [`ProductSelect`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductSelectAddressList {
    /// `addressInfo`.
    pub address_info: ProductSelectAddressInfo,
    /// `addressType`.
    pub address_type: Option<ProductSelectAddressType>,
}

impl ProductSelectAddressList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(address_info: impl Into<ProductSelectAddressInfo>) -> Self {
        Self {
            address_info: address_info.into(),
            address_type: Default::default(),
        }
    }

    /// `addressType`.
    #[must_use]
    pub fn address_type(mut self, address_type: impl Into<ProductSelectAddressType>) -> Self {
        self.address_type = Some(address_type.into());
        self
    }
}

wire_out!(part ProductSelectAddressList {
    "addressInfo" => address_info,
    "addressType" => address_type,
});

/// `address_info` of [`ProductSelect`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductSelectAddressInfo {
    /// `provinceName`.
    pub province_name: String,
    /// `cityName`.
    pub city_name: String,
    /// `countyName`.
    pub county_name: String,
}

impl ProductSelectAddressInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        province_name: impl Into<String>,
        city_name: impl Into<String>,
        county_name: impl Into<String>,
    ) -> Self {
        Self {
            province_name: province_name.into(),
            city_name: city_name.into(),
            county_name: county_name.into(),
        }
    }
}

wire_out!(part ProductSelectAddressInfo {
    "provinceName" => province_name,
    "cityName" => city_name,
    "countyName" => county_name,
});

/// `address_type` of [`ProductSelect`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductSelectAddressType {
    /// Delivery by courier.
    pub express: bool,
    /// Same-city delivery.
    pub same_city: bool,
    /// Self-pickup.
    pub pickup: bool,
}

impl ProductSelectAddressType {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        express: impl Into<bool>,
        same_city: impl Into<bool>,
        pickup: impl Into<bool>,
    ) -> Self {
        Self {
            express: express.into(),
            same_city: same_city.into(),
            pickup: pickup.into(),
        }
    }
}

wire_out!(part ProductSelectAddressType {} via {
    "express" => express: yizhan_core::wire::BoolAsInt,
    "same_city" => same_city: yizhan_core::wire::BoolAsInt,
    "pickup" => pickup: yizhan_core::wire::BoolAsInt,
});

/// `product_list` of [`ProductSelect`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductSelectProductList {
    /// Id of the product.
    pub product_id: i64,
    /// `product`.
    pub product: ProductSelectProduct,
    /// Commission of the product in the union.
    pub league_ex_info: LeagueExInfo,
    /// `shopInfo`.
    pub shop_info: ShopInfo,
    /// Union coupon of the product.
    pub coupon_info: Option<CouponInfo>,
}

wire_in!(part ProductSelectProductList {
    "productId" => product_id,
    "product" => product,
    "leagueExInfo" => league_ex_info,
    "shopInfo" => shop_info,
    "couponInfo" => coupon_info,
});

/// `product` of [`ProductSelect`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductSelectProduct {
    /// Id of the product.
    pub product_id: i64,
    /// State of the order, the product or the SKU.
    pub status: i64,
    /// `info`.
    pub info: ProductSelectInfo,
    /// `skus`.
    pub skus: Vec<Skus>,
}

wire_in!(part ProductSelectProduct {
    "productId" => product_id,
    "status" => status,
    "info" => info,
    "skus" => skus,
});

/// `info` of [`ProductSelect`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductSelectInfo {
    /// `title`.
    pub title: String,
    /// `subTitle`.
    pub sub_title: Option<String>,
    /// Addresses of the main images.
    pub head_img: Vec<String>,
    /// `detail`.
    pub detail: Detail,
    /// Id of the brand.
    pub brand_id: i64,
    /// `brand`.
    pub brand: Option<String>,
    /// `model`.
    pub model: Option<String>,
    /// Categories of the product.
    pub category: Vec<Category>,
    /// Attributes of the product.
    pub param: Vec<Param>,
    /// `expressInfo`.
    pub express_info: Option<ExpressInfo>,
    /// Fen, lowest price.
    pub min_price: i64,
    /// Pieces in stock, all SKUs together.
    pub total_stock_num: i64,
    /// Pieces sold.
    pub total_sold_num: Option<i64>,
    /// Number of orders.
    pub total_order_num: Option<i64>,
}

wire_in!(part ProductSelectInfo {
    "title" => title,
    "subTitle" => sub_title,
    "headImg" => head_img,
    "detail" => detail,
    "brandId" => brand_id,
    "brand" => brand,
    "model" => model,
    "category" => category,
    "param" => param,
    "expressInfo" => express_info,
    "minPrice" => min_price,
    "totalStockNum" => total_stock_num,
    "totalSoldNum" => total_sold_num,
    "totalOrderNum" => total_order_num,
});

/// Add a promotion slot (添加推广位).
///
/// `POST /union/promoter/promotion/add`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/ministore/union/access-guidelines/promoter/api/promotion.html#_1-%E6%B7%BB%E5%8A%A0%E6%8E%A8%E5%B9%BF%E4%BD%8D)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PromotionAdd {
    /// Name of the promotion slot.
    pub promotion_source_name: String,
}

impl PromotionAdd {
    /// Starts with the required members.
    pub fn new(promotion_source_name: impl Into<String>) -> Self {
        Self {
            promotion_source_name: promotion_source_name.into(),
        }
    }
}

wire_out!(PromotionAdd {
    "promotionSourceName" => promotion_source_name,
});

/// The answer to [`PromotionAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PromotionAddResponse {
    /// Id of the promotion slot.
    pub pid: String,
}

wire_in!(PromotionAddResponse {
    "pid" => pid,
});

impl Endpoint for PromotionAdd {
    type Response = PromotionAddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.union_promoter.promotion_add",
        path: "/union/promoter/promotion/add",
        ..Operation::usual(Product::Mini)
    };
}

/// Delete a promotion slot (删除推广位).
///
/// `POST /union/promoter/promotion/del`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/ministore/union/access-guidelines/promoter/api/promotion.html#_2-%E5%88%A0%E9%99%A4%E6%8E%A8%E5%B9%BF%E4%BD%8D)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PromotionDel {
    /// Id of the promotion slot.
    pub promotion_source_pid: String,
    /// Name of the promotion slot.
    pub promotion_source_name: String,
}

impl PromotionDel {
    /// Starts with the required members.
    pub fn new(
        promotion_source_pid: impl Into<String>,
        promotion_source_name: impl Into<String>,
    ) -> Self {
        Self {
            promotion_source_pid: promotion_source_pid.into(),
            promotion_source_name: promotion_source_name.into(),
        }
    }
}

wire_out!(PromotionDel {
    "promotionSourcePid" => promotion_source_pid,
    "promotionSourceName" => promotion_source_name,
});

/// The answer to [`PromotionDel`].
pub type PromotionDelResponse = yizhan_core::Done;

impl Endpoint for PromotionDel {
    type Response = PromotionDelResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.union_promoter.promotion_del",
        path: "/union/promoter/promotion/del",
        ..Operation::usual(Product::Mini)
    };
}

/// List promotion slots (获取推广位列表).
///
/// `GET /union/promoter/promotion/list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/ministore/union/access-guidelines/promoter/api/promotion.html#_4-%E8%8E%B7%E5%8F%96%E6%8E%A8%E5%B9%BF%E4%BD%8D%E5%88%97%E8%A1%A8)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PromotionList {
    /// Number of entries to skip, from 0.
    pub start: i64,
    /// Entries a page, at most 50 for products.
    ///
    /// `20` unless set.
    pub limit: i64,
}

impl PromotionList {
    /// Starts with the required members.
    pub fn new(start: impl Into<i64>) -> Self {
        Self {
            start: start.into(),
            limit: 20,
        }
    }

    /// Entries a page, at most 50 for products.
    ///
    /// `20` unless set.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = limit.into();
        self
    }
}

wire_out!(PromotionList {
    "start" => start,
    "limit" => limit,
});

/// The answer to [`PromotionList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PromotionListResponse {
    /// `promotionSourceList`.
    pub promotion_source_list: Vec<PromotionListPromotionSourceList>,
    /// Number of entries in all.
    pub total: i64,
    /// How many promotion slots are allowed.
    pub promotion_max_cnt: i64,
}

wire_in!(PromotionListResponse {
    "promotionSourceList" => promotion_source_list,
    "total" => total,
    "promotionMaxCnt" => promotion_max_cnt,
});

impl Endpoint for PromotionList {
    type Response = PromotionListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.union_promoter.promotion_list",
        path: "/union/promoter/promotion/list",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `promotion_source_list` of [`PromotionList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PromotionListPromotionSourceList {
    /// Id of the promotion slot.
    pub promotion_source_pid: String,
    /// Name of the promotion slot.
    pub promotion_source_name: String,
}

wire_in!(part PromotionListPromotionSourceList {
    "promotionSourcePid" => promotion_source_pid,
    "promotionSourceName" => promotion_source_name,
});

/// Rename a promotion slot (编辑推广位).
///
/// `POST /union/promoter/promotion/upd`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/ministore/union/access-guidelines/promoter/api/promotion.html#_3-%E7%BC%96%E8%BE%91%E6%8E%A8%E5%B9%BF%E4%BD%8D)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PromotionUpd {
    /// Promotion slot to rename.
    pub previous_promotion_info: PromotionUpdPreviousPromotionInfo,
    /// Promotion slot of the order; when renaming, the new name.
    pub promotion_info: PromotionUpdPromotionInfo2,
}

impl PromotionUpd {
    /// Starts with the required members.
    pub fn new(
        previous_promotion_info: impl Into<PromotionUpdPreviousPromotionInfo>,
        promotion_info: impl Into<PromotionUpdPromotionInfo2>,
    ) -> Self {
        Self {
            previous_promotion_info: previous_promotion_info.into(),
            promotion_info: promotion_info.into(),
        }
    }
}

wire_out!(PromotionUpd {
    "previousPromotionInfo" => previous_promotion_info,
    "promotionInfo" => promotion_info,
});

/// The answer to [`PromotionUpd`].
pub type PromotionUpdResponse = yizhan_core::Done;

impl Endpoint for PromotionUpd {
    type Response = PromotionUpdResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.union_promoter.promotion_upd",
        path: "/union/promoter/promotion/upd",
        ..Operation::usual(Product::Mini)
    };
}

/// `previous_promotion_info` of [`PromotionUpd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PromotionUpdPreviousPromotionInfo {
    /// Name of the promotion slot.
    pub promotion_source_name: String,
    /// Id of the promotion slot.
    pub promotion_source_pid: String,
}

impl PromotionUpdPreviousPromotionInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        promotion_source_name: impl Into<String>,
        promotion_source_pid: impl Into<String>,
    ) -> Self {
        Self {
            promotion_source_name: promotion_source_name.into(),
            promotion_source_pid: promotion_source_pid.into(),
        }
    }
}

wire_out!(part PromotionUpdPreviousPromotionInfo {
    "promotionSourceName" => promotion_source_name,
    "promotionSourcePid" => promotion_source_pid,
});

/// `promotion_info_2` of [`PromotionUpd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PromotionUpdPromotionInfo2 {
    /// Name of the promotion slot.
    pub promotion_source_name: String,
}

impl PromotionUpdPromotionInfo2 {
    /// Starts with the required members.
    #[must_use]
    pub fn new(promotion_source_name: impl Into<String>) -> Self {
        Self {
            promotion_source_name: promotion_source_name.into(),
        }
    }
}

wire_out!(part PromotionUpdPromotionInfo2 {
    "promotionSourceName" => promotion_source_name,
});

/// Get the state of an application to a targeted plan (查询定向计划申请状态).
///
/// `GET /union/promoter/target/apply_status`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/access-guidelines/promoter/api/target_plan/target_plan.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct TargetApplyStatus {
    /// Id of the targeted plan.
    pub plan_id: String,
}

impl TargetApplyStatus {
    /// Starts with the required members.
    pub fn new(plan_id: impl Into<String>) -> Self {
        Self {
            plan_id: plan_id.into(),
        }
    }
}

wire_out!(TargetApplyStatus {
    "planId" => plan_id,
});

/// The answer to [`TargetApplyStatus`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TargetApplyStatusResponse {
    /// `data`.
    pub data: TargetApplyStatusData,
}

wire_in!(TargetApplyStatusResponse {
    "data" => data,
});

impl Endpoint for TargetApplyStatus {
    type Response = TargetApplyStatusResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.union_promoter.target_apply_status",
        path: "/union/promoter/target/apply_status",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`TargetApplyStatus`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TargetApplyStatusData {
    /// Id of the targeted plan.
    pub plan_id: String,
    /// State of the promoter in the plan.
    pub promoter_status: i64,
    /// Reason given with the application.
    pub apply_reason: Option<String>,
    /// Unix seconds.
    pub apply_time: Option<i64>,
    /// Unix seconds.
    pub join_time: Option<i64>,
    /// Unix seconds.
    pub reject_time: Option<i64>,
    /// Unix seconds.
    pub remove_time: Option<i64>,
}

wire_in!(part TargetApplyStatusData {
    "planId" => plan_id,
    "promoterStatus" => promoter_status,
    "applyReason" => apply_reason,
    "applyTime" => apply_time,
    "joinTime" => join_time,
    "rejectTime" => reject_time,
    "removeTime" => remove_time,
});

/// Apply to join a targeted plan (申请加入定向计划).
///
/// `POST /union/promoter/target/apply_target`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/access-guidelines/promoter/api/target_plan/target_plan.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct TargetApplyTarget {
    /// Id of the targeted plan.
    pub plan_id: String,
    /// Reason given with the application.
    pub apply_reason: String,
}

impl TargetApplyTarget {
    /// Starts with the required members.
    pub fn new(plan_id: impl Into<String>, apply_reason: impl Into<String>) -> Self {
        Self {
            plan_id: plan_id.into(),
            apply_reason: apply_reason.into(),
        }
    }
}

wire_out!(TargetApplyTarget {
    "planId" => plan_id,
    "applyReason" => apply_reason,
});

/// The answer to [`TargetApplyTarget`].
pub type TargetApplyTargetResponse = yizhan_core::Done;

impl Endpoint for TargetApplyTarget {
    type Response = TargetApplyTargetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.union_promoter.target_apply_target",
        path: "/union/promoter/target/apply_target",
        ..Operation::usual(Product::Mini)
    };
}

/// Get a targeted plan by its invitation link (查询定向计划信息).
///
/// `GET /union/promoter/target/plan_info`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/union/access-guidelines/promoter/api/target_plan/target_plan.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct TargetPlanInfo {
    /// Invitation link from the merchant.
    pub plan_invitation_url: String,
}

impl TargetPlanInfo {
    /// Starts with the required members.
    pub fn new(plan_invitation_url: impl Into<String>) -> Self {
        Self {
            plan_invitation_url: plan_invitation_url.into(),
        }
    }
}

wire_out!(TargetPlanInfo {
    "planInvitationUrl" => plan_invitation_url,
});

/// The answer to [`TargetPlanInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TargetPlanInfoResponse {
    /// `targetPlanInfo`.
    pub target_plan_info: TargetPlanInfoTargetPlanInfo,
    /// `productListInfo`.
    pub product_list_info: Vec<TargetPlanInfoProductListInfo>,
}

wire_in!(TargetPlanInfoResponse {
    "targetPlanInfo" => target_plan_info,
    "productListInfo" => product_list_info,
});

impl Endpoint for TargetPlanInfo {
    type Response = TargetPlanInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.union_promoter.target_plan_info",
        path: "/union/promoter/target/plan_info",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `target_plan_info` of [`TargetPlanInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TargetPlanInfoTargetPlanInfo {
    /// Id of the targeted plan.
    pub plan_id: String,
    /// `planName`.
    pub plan_name: String,
    /// `planDesc`.
    pub plan_desc: String,
    /// State of the plan.
    pub plan_status: i64,
    /// Unix seconds.
    pub plan_start_time: i64,
    /// Unix seconds.
    pub plan_end_time: i64,
    /// `extInfo`.
    pub ext_info: Option<yizhan_core::Value>,
}

wire_in!(part TargetPlanInfoTargetPlanInfo {
    "planId" => plan_id,
    "planName" => plan_name,
    "planDesc" => plan_desc,
    "planStatus" => plan_status,
    "planStartTime" => plan_start_time,
    "planEndTime" => plan_end_time,
    "extInfo" => ext_info,
});

/// `product_list_info` of [`TargetPlanInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TargetPlanInfoProductListInfo {
    /// Id of the targeted plan.
    pub plan_id: String,
    /// Id of the product.
    pub product_id: i64,
    /// State of the product in the plan.
    pub product_status: i64,
    /// Commission in ten-thousandths of the price.
    pub commission_ratio: i64,
    /// `productDetailInfo`.
    pub product_detail_info: TargetPlanInfoProductDetailInfo,
    /// Commission of the product in the union.
    pub league_ex_info: TargetPlanInfoProductListInfoLeagueExInfo,
    /// Union coupon of the product.
    pub coupon_info: TargetPlanInfoProductListInfoCouponInfo,
}

wire_in!(part TargetPlanInfoProductListInfo {
    "planId" => plan_id,
    "productId" => product_id,
    "productStatus" => product_status,
    "commissionRatio" => commission_ratio,
    "productDetailInfo" => product_detail_info,
    "leagueExInfo" => league_ex_info,
    "couponInfo" => coupon_info,
});

/// `product_detail_info` of [`TargetPlanInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TargetPlanInfoProductDetailInfo {
    /// `title`.
    pub title: String,
    /// `subTitle`.
    pub sub_title: String,
    /// Addresses of the main images.
    pub head_img: Vec<String>,
    /// Categories of the product.
    pub category: Vec<Category>,
    /// Id of the brand.
    pub brand_id: i64,
    /// `brand`.
    pub brand: Option<String>,
    /// `model`.
    pub model: Option<String>,
    /// `detail`.
    pub detail: Detail,
    /// Attributes of the product.
    pub param: Vec<Param>,
    /// Fen, lowest price.
    pub min_price: Option<i64>,
    /// Pieces in stock, all SKUs together.
    pub total_stock_num: i64,
    /// Pieces sold.
    pub total_sold_num: i64,
}

wire_in!(part TargetPlanInfoProductDetailInfo {
    "title" => title,
    "subTitle" => sub_title,
    "headImg" => head_img,
    "category" => category,
    "brandId" => brand_id,
    "brand" => brand,
    "model" => model,
    "detail" => detail,
    "param" => param,
    "minPrice" => min_price,
    "totalStockNum" => total_stock_num,
    "totalSoldNum" => total_sold_num,
});

/// `product_list_info_league_ex_info` of [`TargetPlanInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TargetPlanInfoProductListInfoLeagueExInfo {
    /// Whether a commission is paid.
    pub has_commission: bool,
    /// Commission in ten-thousandths of the price.
    pub commission_ratio: Option<i64>,
    /// Fen, commission.
    pub commission_value: Option<i64>,
    /// The shop is barred from promotion.
    pub ban_bizuin: Option<bool>,
    /// The category is barred from promotion.
    pub ban_category: Option<bool>,
    /// The product is barred from promotion.
    pub ban_product: Option<bool>,
}

wire_in!(part TargetPlanInfoProductListInfoLeagueExInfo {
    "hasCommission" => has_commission,
    "commissionRatio" => commission_ratio,
    "commissionValue" => commission_value,
    "banBizuin" => ban_bizuin,
    "banCategory" => ban_category,
    "banProduct" => ban_product,
});

/// `product_list_info_coupon_info` of [`TargetPlanInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TargetPlanInfoProductListInfoCouponInfo {
    /// Whether the product has a union coupon; as a filter, only such products.
    pub has_coupon: Option<bool>,
    /// `couponId`.
    pub coupon_id: Option<i64>,
    /// Terms of the coupon.
    pub coupon_detail: Option<CouponDetail>,
    /// Discount of the coupon.
    pub discount: Option<i64>,
}

wire_in!(part TargetPlanInfoProductListInfoCouponInfo {
    "hasCoupon" => has_coupon,
    "couponId" => coupon_id,
    "couponDetail" => coupon_detail,
    "discount" => discount,
});
