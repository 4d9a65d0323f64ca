//! Generated from `spec/mini/product.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Mini store: catalogue, stock and store basics (小商店·类目、库存与店铺)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Get the brands a store may sell (获取品牌列表).
///
/// `POST /product/brand/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/cat/get_brand.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BrandGet {}

impl BrandGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(BrandGet {});

/// The answer to [`BrandGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BrandGetResponse {
    /// `brands`.
    pub brands: Vec<BrandGetBrands>,
}

wire_in!(BrandGetResponse {
    "brands" => brands,
});

impl Endpoint for BrandGet {
    type Response = BrandGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product.brand_get",
        path: "/product/brand/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `brands` of [`BrandGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BrandGetBrands {
    /// Id of the category, first level.
    pub first_cat_id: i64,
    /// Id of the category, second level.
    pub second_cat_id: i64,
    /// Id of the category, third level.
    pub third_cat_id: i64,
    /// `brand_info`.
    pub brand_info: BrandGetBrandInfo,
}

wire_in!(part BrandGetBrands {
    "first_cat_id" => first_cat_id,
    "second_cat_id" => second_cat_id,
    "third_cat_id" => third_cat_id,
    "brand_info" => brand_info,
});

/// `brand_info` of [`BrandGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BrandGetBrandInfo {
    /// Id of the brand, 2100000000 for no brand.
    pub brand_id: i64,
    /// `brand_name`.
    pub brand_name: String,
}

wire_in!(part BrandGetBrandInfo {
    "brand_id" => brand_id,
    "brand_name" => brand_name,
});

/// List product categories (获取类目详情).
///
/// `POST /product/category/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/cat/get_cat_list.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CategoryGet {
    /// Id of the parent category, 0 for the top.
    pub f_cat_id: i64,
}

impl CategoryGet {
    /// Starts with the required members.
    pub fn new(f_cat_id: impl Into<i64>) -> Self {
        Self {
            f_cat_id: f_cat_id.into(),
        }
    }
}

wire_out!(CategoryGet {
    "f_cat_id" => f_cat_id,
});

/// The answer to [`CategoryGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CategoryGetResponse {
    /// `cat_list`.
    pub cat_list: Vec<CategoryGetCatList>,
}

wire_in!(CategoryGetResponse {
    "cat_list" => cat_list,
});

impl Endpoint for CategoryGet {
    type Response = CategoryGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product.category_get",
        path: "/product/category/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `cat_list` of [`CategoryGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CategoryGetCatList {
    /// Id of the category.
    pub cat_id: i64,
    /// `name`.
    pub name: String,
    /// Id of the parent category, 0 for the top.
    pub f_cat_id: i64,
}

wire_in!(part CategoryGetCatList {
    "cat_id" => cat_id,
    "name" => name,
    "f_cat_id" => f_cat_id,
});

/// Upload an image by address (上传图片).
///
/// `POST /product/img/upload`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/register/uploadimg.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ImgUploadByUrl {
    /// Address of the image, for upload_type 1.
    pub img_url: Option<String>,
}

impl ImgUploadByUrl {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Address of the image, for upload_type 1.
    pub fn img_url(mut self, img_url: impl Into<String>) -> Self {
        self.img_url = Some(img_url.into());
        self
    }
}

wire_out!(ImgUploadByUrl {
    "img_url" => img_url,
} fixed {
    "upload_type" => 1,
});

/// The answer to [`ImgUploadByUrl`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ImgUploadByUrlResponse {
    /// `pic_file`.
    pub pic_file: PicFile,
}

wire_in!(ImgUploadByUrlResponse {
    "pic_file" => pic_file,
});

impl Endpoint for ImgUploadByUrl {
    type Response = ImgUploadByUrlResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product.img_upload_by_url",
        path: "/product/img/upload",
        query: &["upload_type"],
        ..Operation::usual(Product::Mini)
    };
}

/// `pic_file` of [`ImgUploadByUrl`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PicFile {
    /// Media id of the image.
    pub media_id: Option<String>,
    /// Media id for WeChat Pay forms.
    pub pay_media_id: Option<String>,
    /// Temporary address of the image.
    pub temp_img_url: Option<String>,
}

wire_in!(part PicFile {
    "media_id" => media_id,
    "pay_media_id" => pay_media_id,
    "temp_img_url" => temp_img_url,
});

/// Upload an image by address (上传图片).
///
/// `POST /product/img/upload`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/register/uploadimg.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ImgUploadJson {
    /// Pixels, for upload_type 0.
    pub height: Option<i64>,
    /// Pixels, for upload_type 0.
    pub width: Option<i64>,
}

impl ImgUploadJson {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Pixels, for upload_type 0.
    pub fn height(mut self, height: impl Into<i64>) -> Self {
        self.height = Some(height.into());
        self
    }

    /// Pixels, for upload_type 0.
    pub fn width(mut self, width: impl Into<i64>) -> Self {
        self.width = Some(width.into());
        self
    }
}

wire_out!(ImgUploadJson {
    "height" => height,
    "width" => width,
} fixed {
    "upload_type" => 0,
});

/// The answer to [`ImgUploadJson`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ImgUploadJsonResponse {
    /// `pic_file`.
    pub pic_file: PicFile,
}

wire_in!(ImgUploadJsonResponse {
    "pic_file" => pic_file,
});

impl Endpoint for ImgUploadJson {
    type Response = ImgUploadJsonResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product.img_upload_json",
        path: "/product/img/upload",
        query: &["upload_type", "height", "width"],
        ..Operation::usual(Product::Mini)
    };
}

/// Get the supported shipping methods (获取配送方式).
///
/// `POST /product/shipmethods/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/ship/get_shipping_methods.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ShipmethodsGet {}

impl ShipmethodsGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(ShipmethodsGet {});

/// The answer to [`ShipmethodsGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShipmethodsGetResponse {
    /// `supported_shipping_methods`.
    pub supported_shipping_methods: ShipmethodsGetSupportedShippingMethods,
}

wire_in!(ShipmethodsGetResponse {
    "supported_shipping_methods" => supported_shipping_methods,
});

impl Endpoint for ShipmethodsGet {
    type Response = ShipmethodsGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product.shipmethods_get",
        path: "/product/shipmethods/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `supported_shipping_methods` of [`ShipmethodsGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShipmethodsGetSupportedShippingMethods {
    /// Delivery by courier.
    pub express: bool,
    /// Same-city delivery.
    pub same_city: bool,
    /// Self-pickup.
    pub pickup: bool,
}

wire_in!(part ShipmethodsGetSupportedShippingMethods {
    "express" => express,
    "same_city" => same_city,
    "pickup" => pickup,
});

/// Set the supported shipping methods (设置配送方式).
///
/// `POST /product/shipmethods/set`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/ship/set_shipping_methods.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ShipmethodsSet {
    /// `supported_shipping_methods`.
    pub supported_shipping_methods: ShipmethodsSetSupportedShippingMethods,
}

impl ShipmethodsSet {
    /// Starts with the required members.
    pub fn new(
        supported_shipping_methods: impl Into<ShipmethodsSetSupportedShippingMethods>,
    ) -> Self {
        Self {
            supported_shipping_methods: supported_shipping_methods.into(),
        }
    }
}

wire_out!(ShipmethodsSet {
    "supported_shipping_methods" => supported_shipping_methods,
});

/// The answer to [`ShipmethodsSet`].
pub type ShipmethodsSetResponse = yizhan_core::Done;

impl Endpoint for ShipmethodsSet {
    type Response = ShipmethodsSetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product.shipmethods_set",
        path: "/product/shipmethods/set",
        ..Operation::usual(Product::Mini)
    };
}

/// `supported_shipping_methods` of [`ShipmethodsSet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShipmethodsSetSupportedShippingMethods {
    /// Delivery by courier.
    pub express: bool,
    /// Same-city delivery.
    pub same_city: bool,
    /// Self-pickup.
    pub pickup: bool,
}

impl ShipmethodsSetSupportedShippingMethods {
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

wire_out!(part ShipmethodsSetSupportedShippingMethods {} via {
    "express" => express: yizhan_core::wire::BoolAsInt,
    "same_city" => same_city: yizhan_core::wire::BoolAsInt,
    "pickup" => pickup: yizhan_core::wire::BoolAsInt,
});

/// Get the stock of an SKU (获取库存).
///
/// `POST /product/stock/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/sku/up_stock.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct StockGet {
    /// Id of the product given by WeChat.
    pub product_id: Option<i64>,
    /// The merchant's own id of the product; in requests instead of product_id.
    pub out_product_id: Option<String>,
    /// Id of the SKU given by WeChat.
    pub sku_id: Option<i64>,
    /// The merchant's own id of the SKU; in requests instead of sku_id.
    pub out_sku_id: Option<String>,
}

impl StockGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the product given by WeChat.
    pub fn product_id(mut self, product_id: impl Into<i64>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// The merchant's own id of the product; in requests instead of product_id.
    pub fn out_product_id(mut self, out_product_id: impl Into<String>) -> Self {
        self.out_product_id = Some(out_product_id.into());
        self
    }

    /// Id of the SKU given by WeChat.
    pub fn sku_id(mut self, sku_id: impl Into<i64>) -> Self {
        self.sku_id = Some(sku_id.into());
        self
    }

    /// The merchant's own id of the SKU; in requests instead of sku_id.
    pub fn out_sku_id(mut self, out_sku_id: impl Into<String>) -> Self {
        self.out_sku_id = Some(out_sku_id.into());
        self
    }
}

wire_out!(StockGet {
    "product_id" => product_id,
    "out_product_id" => out_product_id,
    "sku_id" => sku_id,
    "out_sku_id" => out_sku_id,
});

/// The answer to [`StockGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StockGetResponse {
    /// `data`.
    pub data: StockGetData,
}

wire_in!(StockGetResponse {
    "data" => data,
});

impl Endpoint for StockGet {
    type Response = StockGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product.stock_get",
        path: "/product/stock/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`StockGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StockGetData {
    /// Pieces; for type 2 a negative number reduces the stock.
    pub stock_num: i64,
}

wire_in!(part StockGetData {
    "stock_num" => stock_num,
});

/// Update the stock of an SKU (更新库存).
///
/// `POST /product/stock/update`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/sku/get_stock.html)
///
/// type decides whether stock_num replaces the stock or is added to it.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct StockUpdate {
    /// Id of the product given by WeChat.
    pub product_id: Option<i64>,
    /// The merchant's own id of the product; in requests instead of product_id.
    pub out_product_id: Option<String>,
    /// Id of the SKU given by WeChat.
    pub sku_id: Option<i64>,
    /// The merchant's own id of the SKU; in requests instead of sku_id.
    pub out_sku_id: Option<String>,
    /// Of a stock update: 1 set to the value, 2 add the value, which may be negative; of a store its kind.
    pub r#type: i64,
    /// Pieces; for type 2 a negative number reduces the stock.
    pub stock_num: i64,
}

impl StockUpdate {
    /// Starts with the required members.
    pub fn new(r#type: impl Into<i64>, stock_num: impl Into<i64>) -> Self {
        Self {
            product_id: Default::default(),
            out_product_id: Default::default(),
            sku_id: Default::default(),
            out_sku_id: Default::default(),
            r#type: r#type.into(),
            stock_num: stock_num.into(),
        }
    }

    /// Id of the product given by WeChat.
    pub fn product_id(mut self, product_id: impl Into<i64>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// The merchant's own id of the product; in requests instead of product_id.
    pub fn out_product_id(mut self, out_product_id: impl Into<String>) -> Self {
        self.out_product_id = Some(out_product_id.into());
        self
    }

    /// Id of the SKU given by WeChat.
    pub fn sku_id(mut self, sku_id: impl Into<i64>) -> Self {
        self.sku_id = Some(sku_id.into());
        self
    }

    /// The merchant's own id of the SKU; in requests instead of sku_id.
    pub fn out_sku_id(mut self, out_sku_id: impl Into<String>) -> Self {
        self.out_sku_id = Some(out_sku_id.into());
        self
    }
}

wire_out!(StockUpdate {
    "product_id" => product_id,
    "out_product_id" => out_product_id,
    "sku_id" => sku_id,
    "out_sku_id" => out_sku_id,
    "type" => r#type,
    "stock_num" => stock_num,
});

/// The answer to [`StockUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StockUpdateResponse {
    /// `data`.
    pub data: StockUpdateData,
}

wire_in!(StockUpdateResponse {
    "data" => data,
});

impl Endpoint for StockUpdate {
    type Response = StockUpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product.stock_update",
        path: "/product/stock/update",
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`StockUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StockUpdateData {
    /// Yyyy-MM-dd HH:mm:ss.
    pub update_time: String,
}

wire_in!(part StockUpdateData {
    "update_time" => update_time,
});

/// Get basic information of the store (获取店铺基本信息).
///
/// `POST /product/store/get_info`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/store/get_store_info.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct StoreGetInfo {}

impl StoreGetInfo {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(StoreGetInfo {});

/// The answer to [`StoreGetInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StoreGetInfoResponse {
    /// `data`.
    pub data: StoreGetInfoData,
}

wire_in!(StoreGetInfoResponse {
    "data" => data,
});

impl Endpoint for StoreGetInfo {
    type Response = StoreGetInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product.store_get_info",
        path: "/product/store/get_info",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`StoreGetInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StoreGetInfoData {
    /// Of a stock update: 1 set to the value, 2 add the value, which may be negative; of a store its kind.
    pub r#type: i64,
    /// `store_name`.
    pub store_name: String,
    /// Address of the logo.
    pub logo: String,
}

wire_in!(part StoreGetInfoData {
    "type" => r#type,
    "store_name" => store_name,
    "logo" => logo,
});

/// List the store's own product categories (获取店铺的商品分类).
///
/// `POST /product/store/get_shopcat`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/store/get_shopcat.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct StoreGetShopcat {}

impl StoreGetShopcat {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(StoreGetShopcat {});

/// The answer to [`StoreGetShopcat`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StoreGetShopcatResponse {
    /// `shopcat_list`.
    pub shopcat_list: Vec<StoreGetShopcatShopcatList>,
}

wire_in!(StoreGetShopcatResponse {
    "shopcat_list" => shopcat_list,
});

impl Endpoint for StoreGetShopcat {
    type Response = StoreGetShopcatResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product.store_get_shopcat",
        path: "/product/store/get_shopcat",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `shopcat_list` of [`StoreGetShopcat`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StoreGetShopcatShopcatList {
    /// Id of the store's own category.
    pub shopcat_id: i64,
    /// `shopcat_name`.
    pub shopcat_name: String,
    /// Id of the parent, 0 at the top level.
    pub f_shopcat_id: i64,
    /// Level of the category, from 1.
    pub cat_level: i64,
}

wire_in!(part StoreGetShopcatShopcatList {
    "shopcat_id" => shopcat_id,
    "shopcat_name" => shopcat_name,
    "f_shopcat_id" => f_shopcat_id,
    "cat_level" => cat_level,
});
