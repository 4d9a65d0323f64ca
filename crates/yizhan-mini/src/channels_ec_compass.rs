//! Generated from `spec/mini/channels_ec_compass.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Compass data (电商罗盘数据)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Get the sales overview of the talent (获取达人罗盘电商概览数据).
///
/// `POST /channels/ec/compass/finder/overall/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/compass/finder/getfinderoverall.html)
///
/// Data of one day for the Channels account itself, not for a shop.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct FinderOverallGet {
    /// Day, yyyyMMdd.
    pub ds: String,
}

impl FinderOverallGet {
    /// Starts with the required members.
    pub fn new(ds: impl Into<String>) -> Self {
        Self { ds: ds.into() }
    }
}

wire_out!(FinderOverallGet {
    "ds" => ds,
});

/// The answer to [`FinderOverallGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FinderOverallGetResponse {
    /// `data`.
    pub data: FinderOverallGetAnswerData,
}

wire_in!(FinderOverallGetResponse {
    "data" => data,
});

impl Endpoint for FinderOverallGet {
    type Response = FinderOverallGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_compass.finder_overall_get",
        path: "/channels/ec/compass/finder/overall/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `answer_data` of [`FinderOverallGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FinderOverallGetAnswerData {
    /// Paid turnover, fen.
    pub pay_gmv: i64,
    /// Paid turnover from live sessions, fen.
    pub live_pay_gmv: i64,
    /// Paid turnover from videos, fen.
    pub feed_pay_gmv: i64,
    /// Paid turnover from the showcase, fen.
    pub window_pay_gmv: i64,
    /// Paid turnover from shared products, fen.
    pub product_pay_gmv: i64,
    /// Paid turnover from other ways, fen.
    pub other_pay_gmv: i64,
}

wire_in!(part FinderOverallGetAnswerData {
    "pay_gmv" => pay_gmv,
    "live_pay_gmv" => live_pay_gmv,
    "feed_pay_gmv" => feed_pay_gmv,
    "window_pay_gmv" => window_pay_gmv,
    "product_pay_gmv" => product_pay_gmv,
    "other_pay_gmv" => other_pay_gmv,
});

/// Get data of a product for the talent (获取带货商品数据).
///
/// `POST /channels/ec/compass/finder/product/data/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/compass/finder/getfinderproductdata.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct FinderProductDataGet {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Day, yyyyMMdd.
    pub ds: String,
}

impl FinderProductDataGet {
    /// Starts with the required members.
    pub fn new(product_id: impl Into<i64>, ds: impl Into<String>) -> Self {
        Self {
            product_id: product_id.into(),
            ds: ds.into(),
        }
    }
}

wire_out!(FinderProductDataGet {
    "product_id" => product_id,
    "ds" => ds,
});

/// The answer to [`FinderProductDataGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FinderProductDataGetResponse {
    /// `product_info`.
    pub product_info: FinderProductDataGetProductInfo,
}

wire_in!(FinderProductDataGetResponse {
    "product_info" => product_info,
});

impl Endpoint for FinderProductDataGet {
    type Response = FinderProductDataGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_compass.finder_product_data_get",
        path: "/channels/ec/compass/finder/product/data/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `product_info` of [`FinderProductDataGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FinderProductDataGetProductInfo {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Title of the product.
    pub title: String,
    /// Address of the avatar.
    pub head_img_url: String,
    /// Price, fen.
    pub price: i64,
    /// Category of the product at that level.
    pub first_category_id: i64,
    /// Category of the product at that level.
    pub second_category_id: i64,
    /// Category of the product at that level.
    pub third_category_id: i64,
    /// `data`.
    pub data: Data,
}

wire_in!(part FinderProductDataGetProductInfo {
    "product_id" => product_id,
    "title" => title,
    "head_img_url" => head_img_url,
    "price" => price,
    "first_category_id" => first_category_id,
    "second_category_id" => second_category_id,
    "third_category_id" => third_category_id,
    "data" => data,
});

/// `data` of [`FinderProductDataGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Data {
    /// Turnover of orders placed, fen.
    pub create_gmv: i64,
    /// Orders placed.
    pub create_cnt: i64,
    /// Users who placed orders.
    pub create_uv: i64,
    /// Pieces ordered.
    pub create_product_cnt: i64,
    /// Paid turnover, fen.
    pub pay_gmv: i64,
    /// Orders paid.
    pub pay_cnt: i64,
    /// Users who paid.
    pub pay_uv: i64,
    /// Pieces paid.
    pub pay_product_cnt: i64,
    /// Paid turnover without refunds, fen.
    pub pure_pay_gmv: i64,
    /// Paid turnover per buyer, fen.
    pub pay_gmv_per_uv: i64,
    /// Refunds of orders paid in the period, fen.
    pub pay_refund_gmv: i64,
    /// Buyers refunded, of orders paid in the period.
    pub pay_refund_uv: i64,
    /// Share of refunds.
    pub pay_refund_ratio: f64,
    /// Share of refunds after shipment.
    pub pay_refund_after_send_ratio: f64,
    /// Orders refunded, of orders paid in the period.
    pub pay_refund_cnt: i64,
    /// Pieces refunded, of orders paid in the period.
    pub pay_refund_product_cnt: i64,
    /// Share of refunds before shipment.
    pub pay_refund_before_send_ratio: f64,
    /// Refunds made in the period, fen.
    pub refund_gmv: i64,
    /// Buyers refunded in the period.
    pub refund_uv: i64,
    /// Orders refunded in the period.
    pub refund_cnt: i64,
    /// Pieces refunded in the period.
    pub refund_product_cnt: i64,
    /// Users who clicked the product.
    pub product_click_uv: i64,
    /// Clicks on the product.
    pub product_click_cnt: i64,
    /// Commission settled, fen.
    pub actual_commission: i64,
    /// Commission expected, fen.
    pub predict_commission: i64,
}

wire_in!(part Data {
    "create_gmv" => create_gmv,
    "create_cnt" => create_cnt,
    "create_uv" => create_uv,
    "create_product_cnt" => create_product_cnt,
    "pay_gmv" => pay_gmv,
    "pay_cnt" => pay_cnt,
    "pay_uv" => pay_uv,
    "pay_product_cnt" => pay_product_cnt,
    "pure_pay_gmv" => pure_pay_gmv,
    "pay_gmv_per_uv" => pay_gmv_per_uv,
    "pay_refund_gmv" => pay_refund_gmv,
    "pay_refund_uv" => pay_refund_uv,
    "pay_refund_ratio" => pay_refund_ratio,
    "pay_refund_after_send_ratio" => pay_refund_after_send_ratio,
    "pay_refund_cnt" => pay_refund_cnt,
    "pay_refund_product_cnt" => pay_refund_product_cnt;
    "pay_refund_before_send_ratio" => pay_refund_before_send_ratio,
    "refund_gmv" => refund_gmv,
    "refund_uv" => refund_uv,
    "refund_cnt" => refund_cnt,
    "refund_product_cnt" => refund_product_cnt,
    "product_click_uv" => product_click_uv,
    "product_click_cnt" => product_click_cnt,
    "actual_commission" => actual_commission,
    "predict_commission" => predict_commission,
});

/// List products promoted by the talent (获取带货商品列表).
///
/// `POST /channels/ec/compass/finder/product/list/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/compass/finder/getfinderproductlist.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct FinderProductListGet {
    /// Day, yyyyMMdd.
    pub ds: String,
}

impl FinderProductListGet {
    /// Starts with the required members.
    pub fn new(ds: impl Into<String>) -> Self {
        Self { ds: ds.into() }
    }
}

wire_out!(FinderProductListGet {
    "ds" => ds,
});

/// The answer to [`FinderProductListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FinderProductListGetResponse {
    /// `product_list`.
    pub product_list: Vec<FinderProductListGetProductList>,
}

wire_in!(FinderProductListGetResponse {
    "product_list" => product_list,
});

impl Endpoint for FinderProductListGet {
    type Response = FinderProductListGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_compass.finder_product_list_get",
        path: "/channels/ec/compass/finder/product/list/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `product_list` of [`FinderProductListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FinderProductListGetProductList {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Title of the product.
    pub title: String,
    /// Address of the avatar.
    pub head_img_url: String,
    /// Price, fen.
    pub price: i64,
    /// Category of the product at that level.
    pub first_category_id: i64,
    /// Category of the product at that level.
    pub second_category_id: i64,
    /// Category of the product at that level.
    pub third_category_id: i64,
    /// `data`.
    pub data: Data,
}

wire_in!(part FinderProductListGetProductList {
    "product_id" => product_id,
    "title" => title,
    "head_img_url" => head_img_url,
    "price" => price,
    "first_category_id" => first_category_id,
    "second_category_id" => second_category_id,
    "third_category_id" => third_category_id,
    "data" => data,
});

/// Get the audience profile of the talent (获取带货人群数据).
///
/// `POST /channels/ec/compass/finder/sale/profile/data/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/compass/finder/getfindersaleprofiledata.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct FinderSaleProfileDataGet {
    /// 1 users who saw products, 2 clicked products, 3 bought, 4 bought for the first time, 5 bought again, 6 watched live.
    pub r#type: i64,
    /// Day, yyyyMMdd.
    pub ds: String,
}

impl FinderSaleProfileDataGet {
    /// Starts with the required members.
    pub fn new(r#type: impl Into<i64>, ds: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            ds: ds.into(),
        }
    }
}

wire_out!(FinderSaleProfileDataGet {
    "type" => r#type,
    "ds" => ds,
});

/// The answer to [`FinderSaleProfileDataGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FinderSaleProfileDataGetResponse {
    /// `data`.
    pub data: FinderSaleProfileDataGetAnswerData,
}

wire_in!(FinderSaleProfileDataGetResponse {
    "data" => data,
});

impl Endpoint for FinderSaleProfileDataGet {
    type Response = FinderSaleProfileDataGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_compass.finder_sale_profile_data_get",
        path: "/channels/ec/compass/finder/sale/profile/data/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `answer_data` of [`FinderSaleProfileDataGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FinderSaleProfileDataGetAnswerData {
    /// Dimensions of the profile.
    pub field_list: Vec<FieldList>,
}

wire_in!(part FinderSaleProfileDataGetAnswerData {
    "field_list" => field_list,
});

/// `field_list` of [`FinderSaleProfileDataGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FieldList {
    /// Name of the dimension, e.g. sex_distribution, age_distribution, province_distribution.
    pub field_name: String,
    /// Values of the dimension.
    pub data_list: Vec<DataList>,
}

wire_in!(part FieldList {
    "field_name" => field_name,
    "data_list" => data_list,
});

/// `data_list` of [`FinderSaleProfileDataGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DataList {
    /// Value of the dimension, e.g. an age group.
    pub dim_key: String,
    /// Number or share of users with that value.
    pub dim_value: f64,
}

wire_in!(part DataList {
    "dim_key" => dim_key,
    "dim_value" => dim_value,
});

/// List talents who authorised the shop (获取授权视频号列表).
///
/// `POST /channels/ec/compass/shop/finder/authorization/list/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/compass/shop/get_finder_authorization_list.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/compass/shop/get_finder_authorization_list.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ShopFinderAuthorizationListGet {}

impl ShopFinderAuthorizationListGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(ShopFinderAuthorizationListGet {});

/// The answer to [`ShopFinderAuthorizationListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShopFinderAuthorizationListGetResponse {
    /// Channels account of the shop itself.
    pub main_finder_id: String,
    /// Channels accounts authorised by the shop.
    pub authorized_finder_id_list: Vec<String>,
}

wire_in!(ShopFinderAuthorizationListGetResponse {
    "main_finder_id" => main_finder_id,
    "authorized_finder_id_list" => authorized_finder_id_list,
});

impl Endpoint for ShopFinderAuthorizationListGet {
    type Response = ShopFinderAuthorizationListGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_compass.shop_finder_authorization_list_get",
        path: "/channels/ec/compass/shop/finder/authorization/list/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// List talents who promote the shop (获取带货达人列表).
///
/// `POST /channels/ec/compass/shop/finder/list/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/compass/shop/getshopfinderlist.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/compass/shop/getshopfinderlist.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ShopFinderListGet {
    /// Day, yyyyMMdd.
    pub ds: String,
    /// Version of the interface, decides which kinds of accounts are answered.
    pub version: Option<String>,
}

impl ShopFinderListGet {
    /// Starts with the required members.
    pub fn new(ds: impl Into<String>) -> Self {
        Self {
            ds: ds.into(),
            version: Default::default(),
        }
    }

    /// Version of the interface, decides which kinds of accounts are answered.
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }
}

wire_out!(ShopFinderListGet {
    "ds" => ds,
    "version" => version,
});

/// The answer to [`ShopFinderListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShopFinderListGetResponse {
    /// `finder_list`.
    pub finder_list: Vec<ShopFinderListGetFinderList>,
}

wire_in!(ShopFinderListGetResponse {
    "finder_list" => finder_list,
});

impl Endpoint for ShopFinderListGet {
    type Response = ShopFinderListGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_compass.shop_finder_list_get",
        path: "/channels/ec/compass/shop/finder/list/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `finder_list` of [`ShopFinderListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShopFinderListGetFinderList {
    /// Id of the Channels account that promotes or broadcasts.
    pub finder_id: String,
    /// Nickname of the Channels account.
    pub finder_nickname: String,
    /// Id of the talent (带货者).
    pub talent_id: Option<String>,
    /// Nickname of the talent.
    pub talent_nickname: Option<String>,
    /// Id of the official account.
    pub mp_id: Option<String>,
    /// Nickname of the official account.
    pub mp_nickname: Option<String>,
    /// `data`.
    pub data: ShopFinderListGetFinderListData,
}

wire_in!(part ShopFinderListGetFinderList {
    "finder_id" => finder_id,
    "finder_nickname" => finder_nickname,
    "talent_id" => talent_id,
    "talent_nickname" => talent_nickname,
    "mp_id" => mp_id,
    "mp_nickname" => mp_nickname,
    "data" => data,
});

/// `finder_list_data` of [`ShopFinderListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShopFinderListGetFinderListData {
    /// Paid turnover, fen.
    pub pay_gmv: i64,
    /// Users who paid.
    pub pay_uv: i64,
    /// Refunds of orders paid in the period, fen.
    pub pay_refund_gmv: i64,
    /// Products sold.
    pub pay_product_id_cnt: i64,
    /// Refunds made in the period, fen.
    pub refund_gmv: i64,
}

wire_in!(part ShopFinderListGetFinderListData {
    "pay_gmv" => pay_gmv,
    "pay_uv" => pay_uv,
    "pay_refund_gmv" => pay_refund_gmv,
    "pay_product_id_cnt" => pay_product_id_cnt,
    "refund_gmv" => refund_gmv,
});

/// Get the talent sales overview of the shop (获取带货数据概览).
///
/// `POST /channels/ec/compass/shop/finder/overall/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/compass/shop/getshopfinderoverall.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/compass/shop/getshopfinderoverall.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ShopFinderOverallGet {
    /// Day, yyyyMMdd.
    pub ds: String,
}

impl ShopFinderOverallGet {
    /// Starts with the required members.
    pub fn new(ds: impl Into<String>) -> Self {
        Self { ds: ds.into() }
    }
}

wire_out!(ShopFinderOverallGet {
    "ds" => ds,
});

/// The answer to [`ShopFinderOverallGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShopFinderOverallGetResponse {
    /// `data`.
    pub data: ShopFinderOverallGetAnswerData,
}

wire_in!(ShopFinderOverallGetResponse {
    "data" => data,
});

impl Endpoint for ShopFinderOverallGet {
    type Response = ShopFinderOverallGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_compass.shop_finder_overall_get",
        path: "/channels/ec/compass/shop/finder/overall/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `answer_data` of [`ShopFinderOverallGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShopFinderOverallGetAnswerData {
    /// Paid turnover, fen.
    pub pay_gmv: i64,
    /// Talents who sold something.
    pub pay_sales_finder_cnt: i64,
    /// Products sold.
    pub pay_product_id_cnt: i64,
    /// Share of clicking users who paid.
    pub click_to_pay_uv_ratio: f64,
}

wire_in!(part ShopFinderOverallGetAnswerData {
    "pay_gmv" => pay_gmv,
    "pay_sales_finder_cnt" => pay_sales_finder_cnt,
    "pay_product_id_cnt" => pay_product_id_cnt,
    "click_to_pay_uv_ratio" => click_to_pay_uv_ratio,
});

/// List products of the shop promoted by a talent (获取带货达人商品列表).
///
/// `POST /channels/ec/compass/shop/finder/product/list/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/compass/shop/getshopfinderproductlist.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/compass/shop/getshopfinderproductlist.html)
///
/// Give one of finder_id, talent_id and mp_id.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ShopFinderProductListGet {
    /// Day, yyyyMMdd.
    pub ds: String,
    /// Id of the Channels account that promotes or broadcasts.
    pub finder_id: Option<String>,
    /// Id of the talent (带货者).
    pub talent_id: Option<String>,
    /// Id of the official account.
    pub mp_id: Option<String>,
}

impl ShopFinderProductListGet {
    /// Starts with the required members.
    pub fn new(ds: impl Into<String>) -> Self {
        Self {
            ds: ds.into(),
            finder_id: Default::default(),
            talent_id: Default::default(),
            mp_id: Default::default(),
        }
    }

    /// Id of the Channels account that promotes or broadcasts.
    pub fn finder_id(mut self, finder_id: impl Into<String>) -> Self {
        self.finder_id = Some(finder_id.into());
        self
    }

    /// Id of the talent (带货者).
    pub fn talent_id(mut self, talent_id: impl Into<String>) -> Self {
        self.talent_id = Some(talent_id.into());
        self
    }

    /// Id of the official account.
    pub fn mp_id(mut self, mp_id: impl Into<String>) -> Self {
        self.mp_id = Some(mp_id.into());
        self
    }
}

wire_out!(ShopFinderProductListGet {
    "ds" => ds,
    "finder_id" => finder_id,
    "talent_id" => talent_id,
    "mp_id" => mp_id,
});

/// The answer to [`ShopFinderProductListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShopFinderProductListGetResponse {
    /// `product_list`.
    pub product_list: Vec<ShopFinderProductListGetProductList>,
}

wire_in!(ShopFinderProductListGetResponse {
    "product_list" => product_list,
});

impl Endpoint for ShopFinderProductListGet {
    type Response = ShopFinderProductListGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_compass.shop_finder_product_list_get",
        path: "/channels/ec/compass/shop/finder/product/list/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `product_list` of [`ShopFinderProductListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShopFinderProductListGetProductList {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Title of the product.
    pub title: String,
    /// Address of the avatar.
    pub head_img_url: String,
    /// Price, fen.
    pub price: i64,
    /// Category of the product at that level.
    pub first_category_id: i64,
    /// Category of the product at that level.
    pub second_category_id: i64,
    /// Category of the product at that level.
    pub third_category_id: i64,
    /// `data`.
    pub data: ShopFinderProductListGetProductListData,
}

wire_in!(part ShopFinderProductListGetProductList {
    "product_id" => product_id,
    "title" => title,
    "head_img_url" => head_img_url,
    "price" => price,
    "first_category_id" => first_category_id,
    "second_category_id" => second_category_id,
    "third_category_id" => third_category_id,
    "data" => data,
});

/// `product_list_data` of [`ShopFinderProductListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShopFinderProductListGetProductListData {
    /// Paid turnover, fen.
    pub pay_gmv: i64,
    /// Commission rate.
    pub commission_ratio: f64,
}

wire_in!(part ShopFinderProductListGetProductListData {
    "pay_gmv" => pay_gmv,
    "commission_ratio" => commission_ratio,
});

/// Get a talent's overview for the shop (获取带货达人详情).
///
/// `POST /channels/ec/compass/shop/finder/product/overall/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/compass/shop/getshopfinderproductoverall.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/compass/shop/getshopfinderproductoverall.html)
///
/// Give one of finder_id, talent_id and mp_id.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ShopFinderProductOverallGet {
    /// Day, yyyyMMdd.
    pub ds: String,
    /// Id of the Channels account that promotes or broadcasts.
    pub finder_id: Option<String>,
    /// Id of the talent (带货者).
    pub talent_id: Option<String>,
    /// Id of the official account.
    pub mp_id: Option<String>,
}

impl ShopFinderProductOverallGet {
    /// Starts with the required members.
    pub fn new(ds: impl Into<String>) -> Self {
        Self {
            ds: ds.into(),
            finder_id: Default::default(),
            talent_id: Default::default(),
            mp_id: Default::default(),
        }
    }

    /// Id of the Channels account that promotes or broadcasts.
    pub fn finder_id(mut self, finder_id: impl Into<String>) -> Self {
        self.finder_id = Some(finder_id.into());
        self
    }

    /// Id of the talent (带货者).
    pub fn talent_id(mut self, talent_id: impl Into<String>) -> Self {
        self.talent_id = Some(talent_id.into());
        self
    }

    /// Id of the official account.
    pub fn mp_id(mut self, mp_id: impl Into<String>) -> Self {
        self.mp_id = Some(mp_id.into());
        self
    }
}

wire_out!(ShopFinderProductOverallGet {
    "ds" => ds,
    "finder_id" => finder_id,
    "talent_id" => talent_id,
    "mp_id" => mp_id,
});

/// The answer to [`ShopFinderProductOverallGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShopFinderProductOverallGetResponse {
    /// `data`.
    pub data: ShopFinderProductOverallGetAnswerData,
}

wire_in!(ShopFinderProductOverallGetResponse {
    "data" => data,
});

impl Endpoint for ShopFinderProductOverallGet {
    type Response = ShopFinderProductOverallGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_compass.shop_finder_product_overall_get",
        path: "/channels/ec/compass/shop/finder/product/overall/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `answer_data` of [`ShopFinderProductOverallGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShopFinderProductOverallGetAnswerData {
    /// Paid turnover, fen.
    pub pay_gmv: i64,
    /// Users who paid.
    pub pay_uv: i64,
    /// Products sold.
    pub pay_product_id_cnt: i64,
    /// Refunds of orders paid in the period, fen.
    pub pay_refund_gmv: i64,
    /// Refunds made in the period, fen.
    pub refund_gmv: i64,
}

wire_in!(part ShopFinderProductOverallGetAnswerData {
    "pay_gmv" => pay_gmv,
    "pay_uv" => pay_uv,
    "pay_product_id_cnt" => pay_product_id_cnt,
    "pay_refund_gmv" => pay_refund_gmv,
    "refund_gmv" => refund_gmv,
});

/// List live sessions of the shop (获取店铺开播列表).
///
/// `POST /channels/ec/compass/shop/live/list/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/compass/shop/getshoplivelist.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/compass/shop/getshoplivelist.html)
///
/// Live sessions of one day; finder_id comes from the list of authorised Channels accounts.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ShopLiveListGet {
    /// Id of the Channels account that promotes or broadcasts.
    pub finder_id: String,
    /// Day, yyyyMMdd.
    pub ds: String,
}

impl ShopLiveListGet {
    /// Starts with the required members.
    pub fn new(finder_id: impl Into<String>, ds: impl Into<String>) -> Self {
        Self {
            finder_id: finder_id.into(),
            ds: ds.into(),
        }
    }
}

wire_out!(ShopLiveListGet {
    "finder_id" => finder_id,
    "ds" => ds,
});

/// The answer to [`ShopLiveListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShopLiveListGetResponse {
    /// `live_list`.
    pub live_list: Vec<ShopLiveListGetLiveList>,
}

wire_in!(ShopLiveListGetResponse {
    "live_list" => live_list,
});

impl Endpoint for ShopLiveListGet {
    type Response = ShopLiveListGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_compass.shop_live_list_get",
        path: "/channels/ec/compass/shop/live/list/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `live_list` of [`ShopLiveListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShopLiveListGetLiveList {
    /// Id of the live session.
    pub live_id: String,
    /// Title of the live session.
    pub live_title: String,
    /// Begin of the live session, Unix seconds.
    pub live_time: i64,
    /// Length of the live session, seconds.
    pub live_duration: i64,
    /// Address of the cover of the live session.
    pub live_cover_img_url: String,
}

wire_in!(part ShopLiveListGetLiveList {
    "live_id" => live_id,
    "live_title" => live_title,
    "live_time" => live_time,
    "live_duration" => live_duration,
    "live_cover_img_url" => live_cover_img_url,
});

/// Get the sales overview of the shop (获取电商数据概览).
///
/// `POST /channels/ec/compass/shop/overall/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/compass/shop/getshopoverall.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/compass/shop/getshopoverall.html)
///
/// Data of one day for the shop.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ShopOverallGet {
    /// Day, yyyyMMdd.
    pub ds: String,
}

impl ShopOverallGet {
    /// Starts with the required members.
    pub fn new(ds: impl Into<String>) -> Self {
        Self { ds: ds.into() }
    }
}

wire_out!(ShopOverallGet {
    "ds" => ds,
});

/// The answer to [`ShopOverallGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShopOverallGetResponse {
    /// `data`.
    pub data: ShopOverallGetAnswerData,
}

wire_in!(ShopOverallGetResponse {
    "data" => data,
});

impl Endpoint for ShopOverallGet {
    type Response = ShopOverallGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_compass.shop_overall_get",
        path: "/channels/ec/compass/shop/overall/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `answer_data` of [`ShopOverallGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShopOverallGetAnswerData {
    /// Paid turnover, fen.
    pub pay_gmv: i64,
    /// Users who paid.
    pub pay_uv: i64,
    /// Refunds of orders paid in the period, fen.
    pub pay_refund_gmv: i64,
    /// Orders paid.
    pub pay_order_cnt: i64,
    /// Paid turnover from live sessions, fen.
    pub live_pay_gmv: i64,
    /// Paid turnover from videos, fen.
    pub feed_pay_gmv: i64,
    /// Users who clicked the product.
    pub product_click_uv: i64,
}

wire_in!(part ShopOverallGetAnswerData {
    "pay_gmv" => pay_gmv,
    "pay_uv" => pay_uv,
    "pay_refund_gmv" => pay_refund_gmv,
    "pay_order_cnt" => pay_order_cnt,
    "live_pay_gmv" => live_pay_gmv,
    "feed_pay_gmv" => feed_pay_gmv,
    "product_click_uv" => product_click_uv,
});

/// Get data of a product of the shop (获取商品详细信息).
///
/// `POST /channels/ec/compass/shop/product/data/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/compass/shop/getshopproductdata.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/compass/shop/getshopproductdata.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ShopProductDataGet {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Day, yyyyMMdd.
    pub ds: String,
}

impl ShopProductDataGet {
    /// Starts with the required members.
    pub fn new(product_id: impl Into<i64>, ds: impl Into<String>) -> Self {
        Self {
            product_id: product_id.into(),
            ds: ds.into(),
        }
    }
}

wire_out!(ShopProductDataGet {
    "product_id" => product_id,
    "ds" => ds,
});

/// The answer to [`ShopProductDataGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShopProductDataGetResponse {
    /// `product_info`.
    pub product_info: ShopProductDataGetProductInfo,
}

wire_in!(ShopProductDataGetResponse {
    "product_info" => product_info,
});

impl Endpoint for ShopProductDataGet {
    type Response = ShopProductDataGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_compass.shop_product_data_get",
        path: "/channels/ec/compass/shop/product/data/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `product_info` of [`ShopProductDataGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShopProductDataGetProductInfo {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Title of the product.
    pub title: String,
    /// Address of the avatar.
    pub head_img_url: String,
    /// Price, fen.
    pub price: i64,
    /// Category of the product at that level.
    pub first_category_id: i64,
    /// Category of the product at that level.
    pub second_category_id: i64,
    /// Category of the product at that level.
    pub third_category_id: i64,
    /// `data`.
    pub data: ShopProductDataGetProductInfoData,
}

wire_in!(part ShopProductDataGetProductInfo {
    "product_id" => product_id,
    "title" => title,
    "head_img_url" => head_img_url,
    "price" => price,
    "first_category_id" => first_category_id,
    "second_category_id" => second_category_id,
    "third_category_id" => third_category_id,
    "data" => data,
});

/// `product_info_data` of [`ShopProductDataGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShopProductDataGetProductInfoData {
    /// Turnover of orders placed, fen.
    pub create_gmv: i64,
    /// Orders placed.
    pub create_cnt: i64,
    /// Users who placed orders.
    pub create_uv: i64,
    /// Pieces ordered.
    pub create_product_cnt: i64,
    /// Paid turnover, fen.
    pub pay_gmv: i64,
    /// Orders paid.
    pub pay_cnt: i64,
    /// Users who paid.
    pub pay_uv: i64,
    /// Pieces paid.
    pub pay_product_cnt: i64,
    /// Paid turnover without refunds, fen.
    pub pure_pay_gmv: i64,
    /// Paid turnover per buyer, fen.
    pub pay_gmv_per_uv: i64,
    /// Refunds of orders paid in the period, fen.
    pub pay_refund_gmv: i64,
    /// Buyers refunded, of orders paid in the period.
    pub pay_refund_uv: i64,
    /// Share of refunds.
    pub pay_refund_ratio: f64,
    /// Share of refunds after shipment.
    pub pay_refund_after_send_ratio: f64,
    /// Orders refunded, of orders paid in the period.
    pub pay_refund_cnt: i64,
    /// Pieces refunded, of orders paid in the period.
    pub pay_refund_product_cnt: i64,
    /// Share of refunds before shipment.
    pub pay_refund_before_send_ratio: f64,
    /// Refunds made in the period, fen.
    pub refund_gmv: i64,
    /// Buyers refunded in the period.
    pub refund_uv: i64,
    /// Orders refunded in the period.
    pub refund_cnt: i64,
    /// Pieces refunded in the period.
    pub refund_product_cnt: i64,
    /// Share of payments among users who put it into the cart.
    pub cart_pay_ratio: Option<f64>,
    /// Users who paid from the cart.
    pub cart_pay_uv: Option<i64>,
    /// Turnover paid from the cart, fen.
    pub cart_pay_gmv: Option<i64>,
    /// Users who clicked the product.
    pub product_click_uv: i64,
    /// Clicks on the product.
    pub product_click_cnt: i64,
    /// Talents who sold the product.
    pub pay_finder_cnt: Option<i64>,
    /// Share of clicks that led to payment.
    pub click_to_pay_cnt_ratio: Option<f64>,
    /// Settled to the shop, fen.
    pub seller_actual_settle_amount: i64,
    /// Platform fee settled, fen.
    pub platform_actual_commission: i64,
    /// Talents' commission settled, fen.
    pub finderuin_actual_commission: i64,
    /// Agencies' commission settled, fen.
    pub captain_actual_commission: i64,
    /// Expected for the shop, fen.
    pub seller_predict_settle_amount: i64,
    /// Platform fee expected, fen.
    pub platform_predict_commission: i64,
    /// Talents' commission expected, fen.
    pub finderuin_predict_commission: i64,
    /// Agencies' commission expected, fen.
    pub captain_predict_commission: i64,
}

wire_in!(part ShopProductDataGetProductInfoData {
    "create_gmv" => create_gmv,
    "create_cnt" => create_cnt,
    "create_uv" => create_uv,
    "create_product_cnt" => create_product_cnt,
    "pay_gmv" => pay_gmv,
    "pay_cnt" => pay_cnt,
    "pay_uv" => pay_uv,
    "pay_product_cnt" => pay_product_cnt,
    "pure_pay_gmv" => pure_pay_gmv,
    "pay_gmv_per_uv" => pay_gmv_per_uv,
    "pay_refund_gmv" => pay_refund_gmv,
    "pay_refund_uv" => pay_refund_uv,
    "pay_refund_ratio" => pay_refund_ratio,
    "pay_refund_after_send_ratio" => pay_refund_after_send_ratio,
    "pay_refund_cnt" => pay_refund_cnt,
    "pay_refund_product_cnt" => pay_refund_product_cnt;
    "pay_refund_before_send_ratio" => pay_refund_before_send_ratio,
    "refund_gmv" => refund_gmv,
    "refund_uv" => refund_uv,
    "refund_cnt" => refund_cnt,
    "refund_product_cnt" => refund_product_cnt,
    "cart_pay_ratio" => cart_pay_ratio,
    "cart_pay_uv" => cart_pay_uv,
    "cart_pay_gmv" => cart_pay_gmv,
    "product_click_uv" => product_click_uv,
    "product_click_cnt" => product_click_cnt,
    "pay_finder_cnt" => pay_finder_cnt,
    "click_to_pay_cnt_ratio" => click_to_pay_cnt_ratio,
    "seller_actual_settle_amount" => seller_actual_settle_amount,
    "platform_actual_commission" => platform_actual_commission,
    "finderuin_actual_commission" => finderuin_actual_commission,
    "captain_actual_commission" => captain_actual_commission;
    "seller_predict_settle_amount" => seller_predict_settle_amount,
    "platform_predict_commission" => platform_predict_commission,
    "finderuin_predict_commission" => finderuin_predict_commission,
    "captain_predict_commission" => captain_predict_commission,
});

/// List product data of the shop (获取商品列表).
///
/// `POST /channels/ec/compass/shop/product/list/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/compass/shop/getshopproductlist.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/compass/shop/getshopproductlist.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ShopProductListGet {
    /// Day, yyyyMMdd.
    pub ds: String,
    /// Index of the first entry, from 0.
    pub offset: Option<i64>,
    /// Number of entries wanted.
    pub limit: Option<i64>,
}

impl ShopProductListGet {
    /// Starts with the required members.
    pub fn new(ds: impl Into<String>) -> Self {
        Self {
            ds: ds.into(),
            offset: Default::default(),
            limit: Default::default(),
        }
    }

    /// Index of the first entry, from 0.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }

    /// Number of entries wanted.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(ShopProductListGet {
    "ds" => ds,
    "offset" => offset,
    "limit" => limit,
});

/// The answer to [`ShopProductListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShopProductListGetResponse {
    /// `product_list`.
    pub product_list: Vec<ShopProductListGetProductList>,
}

wire_in!(ShopProductListGetResponse {
    "product_list" => product_list,
});

impl Endpoint for ShopProductListGet {
    type Response = ShopProductListGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_compass.shop_product_list_get",
        path: "/channels/ec/compass/shop/product/list/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `product_list` of [`ShopProductListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShopProductListGetProductList {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Title of the product.
    pub title: String,
    /// Address of the avatar.
    pub head_img_url: String,
    /// Price, fen.
    pub price: i64,
    /// Category of the product at that level.
    pub first_category_id: i64,
    /// Category of the product at that level.
    pub second_category_id: i64,
    /// Category of the product at that level.
    pub third_category_id: i64,
    /// `data`.
    pub data: ShopProductListGetProductListData,
}

wire_in!(part ShopProductListGetProductList {
    "product_id" => product_id,
    "title" => title,
    "head_img_url" => head_img_url,
    "price" => price,
    "first_category_id" => first_category_id,
    "second_category_id" => second_category_id,
    "third_category_id" => third_category_id,
    "data" => data,
});

/// `product_list_data` of [`ShopProductListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShopProductListGetProductListData {
    /// Turnover of orders placed, fen.
    pub create_gmv: i64,
    /// Orders placed.
    pub create_cnt: i64,
    /// Users who placed orders.
    pub create_uv: i64,
    /// Pieces ordered.
    pub create_product_cnt: i64,
    /// Paid turnover, fen.
    pub pay_gmv: i64,
    /// Orders paid.
    pub pay_cnt: i64,
    /// Users who paid.
    pub pay_uv: i64,
    /// Pieces paid.
    pub pay_product_cnt: i64,
    /// Paid turnover without refunds, fen.
    pub pure_pay_gmv: i64,
    /// Paid turnover per buyer, fen.
    pub pay_gmv_per_uv: i64,
    /// Refunds of orders paid in the period, fen.
    pub pay_refund_gmv: i64,
    /// Buyers refunded, of orders paid in the period.
    pub pay_refund_uv: i64,
    /// Share of refunds.
    pub pay_refund_ratio: f64,
    /// Share of refunds after shipment.
    pub pay_refund_after_send_ratio: f64,
    /// Orders refunded, of orders paid in the period.
    pub pay_refund_cnt: i64,
    /// Pieces refunded, of orders paid in the period.
    pub pay_refund_product_cnt: i64,
    /// Share of refunds before shipment.
    pub pay_refund_before_send_ratio: f64,
    /// Refunds made in the period, fen.
    pub refund_gmv: i64,
    /// Buyers refunded in the period.
    pub refund_uv: i64,
    /// Orders refunded in the period.
    pub refund_cnt: i64,
    /// Pieces refunded in the period.
    pub refund_product_cnt: i64,
    /// Share of payments among users who put it into the cart.
    pub cart_pay_ratio: Option<f64>,
    /// Users who paid from the cart.
    pub cart_pay_uv: Option<i64>,
    /// Turnover paid from the cart, fen.
    pub cart_pay_gmv: Option<i64>,
    /// Users who clicked the product.
    pub product_click_uv: i64,
    /// Clicks on the product.
    pub product_click_cnt: i64,
    /// Talents who sold the product.
    pub pay_finder_cnt: Option<i64>,
    /// Share of clicks that led to payment.
    pub click_to_pay_cnt_ratio: Option<f64>,
    /// Settled to the shop, fen.
    pub seller_actual_settle_amount: i64,
    /// Platform fee settled, fen.
    pub platform_actual_commission: i64,
    /// Talents' commission settled, fen.
    pub finderuin_actual_commission: i64,
    /// Agencies' commission settled, fen.
    pub captain_actual_commission: i64,
    /// Expected for the shop, fen.
    pub seller_predict_settle_amount: i64,
    /// Platform fee expected, fen.
    pub platform_predict_commission: i64,
    /// Talents' commission expected, fen.
    pub finderuin_predict_commission: i64,
    /// Agencies' commission expected, fen.
    pub captain_predict_commission: i64,
}

wire_in!(part ShopProductListGetProductListData {
    "create_gmv" => create_gmv,
    "create_cnt" => create_cnt,
    "create_uv" => create_uv,
    "create_product_cnt" => create_product_cnt,
    "pay_gmv" => pay_gmv,
    "pay_cnt" => pay_cnt,
    "pay_uv" => pay_uv,
    "pay_product_cnt" => pay_product_cnt,
    "pure_pay_gmv" => pure_pay_gmv,
    "pay_gmv_per_uv" => pay_gmv_per_uv,
    "pay_refund_gmv" => pay_refund_gmv,
    "pay_refund_uv" => pay_refund_uv,
    "pay_refund_ratio" => pay_refund_ratio,
    "pay_refund_after_send_ratio" => pay_refund_after_send_ratio,
    "pay_refund_cnt" => pay_refund_cnt,
    "pay_refund_product_cnt" => pay_refund_product_cnt;
    "pay_refund_before_send_ratio" => pay_refund_before_send_ratio,
    "refund_gmv" => refund_gmv,
    "refund_uv" => refund_uv,
    "refund_cnt" => refund_cnt,
    "refund_product_cnt" => refund_product_cnt,
    "cart_pay_ratio" => cart_pay_ratio,
    "cart_pay_uv" => cart_pay_uv,
    "cart_pay_gmv" => cart_pay_gmv,
    "product_click_uv" => product_click_uv,
    "product_click_cnt" => product_click_cnt,
    "pay_finder_cnt" => pay_finder_cnt,
    "click_to_pay_cnt_ratio" => click_to_pay_cnt_ratio,
    "seller_actual_settle_amount" => seller_actual_settle_amount,
    "platform_actual_commission" => platform_actual_commission,
    "finderuin_actual_commission" => finderuin_actual_commission,
    "captain_actual_commission" => captain_actual_commission;
    "seller_predict_settle_amount" => seller_predict_settle_amount,
    "platform_predict_commission" => platform_predict_commission,
    "finderuin_predict_commission" => finderuin_predict_commission,
    "captain_predict_commission" => captain_predict_commission,
});

/// Get the audience profile of the shop (获取店铺人群数据).
///
/// `POST /channels/ec/compass/shop/sale/profile/data/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/compass/shop/getshopsaleprofiledata.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/compass/shop/getshopsaleprofiledata.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ShopSaleProfileDataGet {
    /// 1 users who saw products, 2 clicked products, 3 bought, 4 bought for the first time, 5 bought again, 6 watched live.
    pub r#type: i64,
    /// Day, yyyyMMdd.
    pub ds: String,
}

impl ShopSaleProfileDataGet {
    /// Starts with the required members.
    pub fn new(r#type: impl Into<i64>, ds: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            ds: ds.into(),
        }
    }
}

wire_out!(ShopSaleProfileDataGet {
    "type" => r#type,
    "ds" => ds,
});

/// The answer to [`ShopSaleProfileDataGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShopSaleProfileDataGetResponse {
    /// `data`.
    pub data: ShopSaleProfileDataGetAnswerData,
}

wire_in!(ShopSaleProfileDataGetResponse {
    "data" => data,
});

impl Endpoint for ShopSaleProfileDataGet {
    type Response = ShopSaleProfileDataGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_compass.shop_sale_profile_data_get",
        path: "/channels/ec/compass/shop/sale/profile/data/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `answer_data` of [`ShopSaleProfileDataGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShopSaleProfileDataGetAnswerData {
    /// Dimensions of the profile.
    pub field_list: Vec<FieldList>,
}

wire_in!(part ShopSaleProfileDataGetAnswerData {
    "field_list" => field_list,
});
