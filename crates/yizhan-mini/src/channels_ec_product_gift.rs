//! Generated from `spec/mini/channels_ec_product_gift.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Gift products (赠品)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Add a not-for-sale product (添加非卖商品).
///
/// `POST /channels/ec/product/gift/add`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/product/gift/gift_add.html)
///
/// Not every category is open to not-for-sale products.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Add {
    /// The shop's own id of the product.
    pub out_product_id: Option<String>,
    /// Title of the product.
    pub title: String,
    /// Addresses of the main images, at most 9.
    pub head_imgs: Vec<String>,
    /// Description on the detail page.
    pub desc_info: DescInfo,
    /// New category tree, all levels from the top.
    pub cats_v2: Option<Vec<CatsV2>>,
    /// Attributes the category asks for.
    pub attrs: Option<Vec<Attrs>>,
    /// The shop's own code of the product.
    pub spu_code: Option<String>,
    /// Id of the brand, 2100000000 means no brand.
    pub brand_id: Option<i64>,
    /// Variants of the product.
    pub skus: Option<Vec<AddSkus>>,
    /// Whether to submit it for review at once.
    pub listing: Option<bool>,
}

impl Add {
    /// Starts with the required members.
    pub fn new(
        title: impl Into<String>,
        head_imgs: impl IntoIterator<Item = impl Into<String>>,
        desc_info: impl Into<DescInfo>,
    ) -> Self {
        Self {
            out_product_id: Default::default(),
            title: title.into(),
            head_imgs: head_imgs.into_iter().map(Into::into).collect(),
            desc_info: desc_info.into(),
            cats_v2: Default::default(),
            attrs: Default::default(),
            spu_code: Default::default(),
            brand_id: Default::default(),
            skus: Default::default(),
            listing: Default::default(),
        }
    }

    /// The shop's own id of the product.
    pub fn out_product_id(mut self, out_product_id: impl Into<String>) -> Self {
        self.out_product_id = Some(out_product_id.into());
        self
    }

    /// New category tree, all levels from the top.
    pub fn cats_v2(mut self, cats_v2: impl IntoIterator<Item = impl Into<CatsV2>>) -> Self {
        self.cats_v2 = Some(cats_v2.into_iter().map(Into::into).collect());
        self
    }

    /// Attributes the category asks for.
    pub fn attrs(mut self, attrs: impl IntoIterator<Item = impl Into<Attrs>>) -> Self {
        self.attrs = Some(attrs.into_iter().map(Into::into).collect());
        self
    }

    /// The shop's own code of the product.
    pub fn spu_code(mut self, spu_code: impl Into<String>) -> Self {
        self.spu_code = Some(spu_code.into());
        self
    }

    /// Id of the brand, 2100000000 means no brand.
    pub fn brand_id(mut self, brand_id: impl Into<i64>) -> Self {
        self.brand_id = Some(brand_id.into());
        self
    }

    /// Variants of the product.
    pub fn skus(mut self, skus: impl IntoIterator<Item = impl Into<AddSkus>>) -> Self {
        self.skus = Some(skus.into_iter().map(Into::into).collect());
        self
    }

    /// Whether to submit it for review at once.
    pub fn listing(mut self, listing: impl Into<bool>) -> Self {
        self.listing = Some(listing.into());
        self
    }
}

wire_out!(Add {
    "out_product_id" => out_product_id,
    "title" => title,
    "head_imgs" => head_imgs,
    "desc_info" => desc_info,
    "cats_v2" => cats_v2,
    "attrs" => attrs,
    "spu_code" => spu_code,
    "brand_id" => brand_id,
    "skus" => skus,
} via {
    "listing" => listing: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddResponse {
    /// `data`.
    pub data: AddData,
}

wire_in!(AddResponse {
    "data" => data,
});

impl Endpoint for Add {
    type Response = AddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_product_gift.add",
        path: "/channels/ec/product/gift/add",
        ..Operation::usual(Product::Mini)
    };
}

/// `desc_info` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DescInfo {
    /// Addresses of the detail pictures.
    pub imgs: Vec<String>,
    /// Description in words.
    pub desc: Option<String>,
}

impl DescInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(imgs: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            imgs: imgs.into_iter().map(Into::into).collect(),
            desc: Default::default(),
        }
    }

    /// Description in words.
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }
}

wire_out!(part DescInfo {
    "imgs" => imgs,
    "desc" => desc,
});

/// `cats_v2` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CatsV2 {
    /// Id of the category.
    pub cat_id: i64,
}

impl CatsV2 {
    /// Starts with the required members.
    #[must_use]
    pub fn new(cat_id: impl Into<i64>) -> Self {
        Self {
            cat_id: cat_id.into(),
        }
    }
}

wire_out!(part CatsV2 {
    "cat_id" => cat_id,
});

/// `attrs` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Attrs {
    /// Name of the attribute.
    pub attr_key: String,
    /// Value of the attribute.
    pub attr_value: String,
}

impl Attrs {
    /// Starts with the required members.
    #[must_use]
    pub fn new(attr_key: impl Into<String>, attr_value: impl Into<String>) -> Self {
        Self {
            attr_key: attr_key.into(),
            attr_value: attr_value.into(),
        }
    }
}

wire_out!(part Attrs {
    "attr_key" => attr_key,
    "attr_value" => attr_value,
});

/// `skus` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddSkus {
    /// The shop's own id of the SKU.
    pub out_sku_id: Option<String>,
    /// Selling price, fen.
    pub sale_price: i64,
    /// Pieces in stock.
    pub stock_num: Option<i64>,
    /// The shop's own code of the SKU.
    pub sku_code: Option<String>,
}

impl AddSkus {
    /// Starts with the required members.
    #[must_use]
    pub fn new(sale_price: impl Into<i64>) -> Self {
        Self {
            out_sku_id: Default::default(),
            sale_price: sale_price.into(),
            stock_num: Default::default(),
            sku_code: Default::default(),
        }
    }

    /// The shop's own id of the SKU.
    #[must_use]
    pub fn out_sku_id(mut self, out_sku_id: impl Into<String>) -> Self {
        self.out_sku_id = Some(out_sku_id.into());
        self
    }

    /// Pieces in stock.
    #[must_use]
    pub fn stock_num(mut self, stock_num: impl Into<i64>) -> Self {
        self.stock_num = Some(stock_num.into());
        self
    }

    /// The shop's own code of the SKU.
    #[must_use]
    pub fn sku_code(mut self, sku_code: impl Into<String>) -> Self {
        self.sku_code = Some(sku_code.into());
        self
    }
}

wire_out!(part AddSkus {
    "out_sku_id" => out_sku_id,
    "sale_price" => sale_price,
    "stock_num" => stock_num,
    "sku_code" => sku_code,
});

/// `data` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddData {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// When it was created, yyyy-MM-dd HH:mm:ss.
    pub create_time: String,
}

wire_in!(part AddData {
    "product_id" => product_id,
    "create_time" => create_time,
});

/// Get a gift product (获取赠品).
///
/// `POST /channels/ec/product/gift/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/product/gift/gift_get.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// 1 product in use, 2 draft, 3 both.
    pub data_type: Option<i64>,
}

impl Get {
    /// Starts with the required members.
    pub fn new(product_id: impl Into<i64>) -> Self {
        Self {
            product_id: product_id.into(),
            data_type: Default::default(),
        }
    }

    /// 1 product in use, 2 draft, 3 both.
    pub fn data_type(mut self, data_type: impl Into<i64>) -> Self {
        self.data_type = Some(data_type.into());
        self
    }
}

wire_out!(Get {
    "product_id" => product_id,
    "data_type" => data_type,
});

/// The answer to [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The product in use, not for data_type 2.
    pub product: Option<GetProduct>,
    /// The draft, not for data_type 1.
    pub edit_product: Option<GetEditProduct>,
}

wire_in!(GetResponse {
    "product" => product,
    "edit_product" => edit_product,
});

impl Endpoint for Get {
    type Response = GetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_product_gift.get",
        path: "/channels/ec/product/gift/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `product` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetProduct {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// The shop's own id of the product.
    pub out_product_id: Option<String>,
    /// Title of the product.
    pub title: String,
    /// Addresses of the main images, at most 9.
    pub head_imgs: Vec<String>,
    /// Description on the detail page.
    pub desc_info: GetProductDescInfo,
    /// New category tree, all levels from the top.
    pub cats_v2: Vec<GetProductCatsV2>,
    /// Attributes the category asks for.
    pub attrs: Vec<GetProductAttrs>,
    /// The shop's own code of the product.
    pub spu_code: Option<String>,
    /// Id of the brand, 2100000000 means no brand.
    pub brand_id: Option<i64>,
    /// 0 initial, 5 usable, 6 recycle bin, 11 taken off.
    pub status: Option<i64>,
    /// 0 initial, 1 editing, 2 under review, 3 rejected, 4 approved.
    pub edit_status: Option<i64>,
    /// Variants of the product.
    pub skus: Vec<GetSkus>,
    /// Kind of product.
    pub product_type: Option<i64>,
    /// When the draft was last changed, Unix seconds.
    pub edit_time: Option<i64>,
    /// Product on sale it was made from.
    pub src_product_id: Option<i64>,
}

wire_in!(part GetProduct {
    "product_id" => product_id,
    "out_product_id" => out_product_id,
    "title" => title,
    "head_imgs" => head_imgs,
    "desc_info" => desc_info,
    "cats_v2" => cats_v2,
    "attrs" => attrs,
    "spu_code" => spu_code,
    "brand_id" => brand_id,
    "status" => status,
    "edit_status" => edit_status,
    "skus" => skus,
    "product_type" => product_type,
    "edit_time" => edit_time,
    "src_product_id" => src_product_id,
});

/// `product_desc_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetProductDescInfo {
    /// Addresses of the detail pictures.
    pub imgs: Vec<String>,
    /// Description in words.
    pub desc: Option<String>,
}

wire_in!(part GetProductDescInfo {
    "imgs" => imgs,
    "desc" => desc,
});

/// `product_cats_v2` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetProductCatsV2 {
    /// Id of the category.
    pub cat_id: i64,
}

wire_in!(part GetProductCatsV2 {
    "cat_id" => cat_id,
});

/// `product_attrs` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetProductAttrs {
    /// Name of the attribute.
    pub attr_key: String,
    /// Value of the attribute.
    pub attr_value: String,
}

wire_in!(part GetProductAttrs {
    "attr_key" => attr_key,
    "attr_value" => attr_value,
});

/// `skus` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSkus {
    /// Id of the SKU of the product.
    pub sku_id: i64,
    /// The shop's own id of the SKU.
    pub out_sku_id: Option<String>,
    /// Selling price, fen.
    pub sale_price: i64,
    /// Pieces in stock.
    pub stock_num: Option<i64>,
    /// The shop's own code of the SKU.
    pub sku_code: Option<String>,
    /// 0 initial, 5 usable, 6 recycle bin, 11 taken off.
    pub status: Option<i64>,
}

wire_in!(part GetSkus {
    "sku_id" => sku_id,
    "out_sku_id" => out_sku_id,
    "sale_price" => sale_price,
    "stock_num" => stock_num,
    "sku_code" => sku_code,
    "status" => status,
});

/// `edit_product` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetEditProduct {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// The shop's own id of the product.
    pub out_product_id: Option<String>,
    /// Title of the product.
    pub title: String,
    /// Addresses of the main images, at most 9.
    pub head_imgs: Vec<String>,
    /// Description on the detail page.
    pub desc_info: GetEditProductDescInfo,
    /// New category tree, all levels from the top.
    pub cats_v2: Vec<GetEditProductCatsV2>,
    /// Attributes the category asks for.
    pub attrs: Vec<GetEditProductAttrs>,
    /// The shop's own code of the product.
    pub spu_code: Option<String>,
    /// Id of the brand, 2100000000 means no brand.
    pub brand_id: Option<i64>,
    /// 0 initial, 5 usable, 6 recycle bin, 11 taken off.
    pub status: i64,
    /// 0 initial, 1 editing, 2 under review, 3 rejected, 4 approved.
    pub edit_status: i64,
    /// Variants of the product.
    pub skus: Vec<GetEditProductSkus>,
    /// Kind of product.
    pub product_type: Option<i64>,
    /// When the draft was last changed, Unix seconds.
    pub edit_time: i64,
    /// Product on sale it was made from.
    pub src_product_id: Option<i64>,
}

wire_in!(part GetEditProduct {
    "product_id" => product_id,
    "out_product_id" => out_product_id,
    "title" => title,
    "head_imgs" => head_imgs,
    "desc_info" => desc_info,
    "cats_v2" => cats_v2,
    "attrs" => attrs,
    "spu_code" => spu_code,
    "brand_id" => brand_id,
    "status" => status,
    "edit_status" => edit_status,
    "skus" => skus,
    "product_type" => product_type,
    "edit_time" => edit_time,
    "src_product_id" => src_product_id,
});

/// `edit_product_desc_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetEditProductDescInfo {
    /// Addresses of the detail pictures.
    pub imgs: Vec<String>,
    /// Description in words.
    pub desc: Option<String>,
}

wire_in!(part GetEditProductDescInfo {
    "imgs" => imgs,
    "desc" => desc,
});

/// `edit_product_cats_v2` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetEditProductCatsV2 {
    /// Id of the category.
    pub cat_id: i64,
}

wire_in!(part GetEditProductCatsV2 {
    "cat_id" => cat_id,
});

/// `edit_product_attrs` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetEditProductAttrs {
    /// Name of the attribute.
    pub attr_key: String,
    /// Value of the attribute.
    pub attr_value: String,
}

wire_in!(part GetEditProductAttrs {
    "attr_key" => attr_key,
    "attr_value" => attr_value,
});

/// `edit_product_skus` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetEditProductSkus {
    /// Id of the SKU of the product.
    pub sku_id: i64,
    /// The shop's own id of the SKU.
    pub out_sku_id: Option<String>,
    /// Selling price, fen.
    pub sale_price: i64,
    /// Pieces in stock.
    pub stock_num: i64,
    /// The shop's own code of the SKU.
    pub sku_code: Option<String>,
    /// 0 initial, 5 usable, 6 recycle bin, 11 taken off.
    pub status: i64,
}

wire_in!(part GetEditProductSkus {
    "sku_id" => sku_id,
    "out_sku_id" => out_sku_id,
    "sale_price" => sale_price,
    "stock_num" => stock_num,
    "sku_code" => sku_code,
    "status" => status,
});

/// List gift products (获取赠品列表).
///
/// `POST /channels/ec/product/gift/list/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/product/gift/gift_list_get.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ListGet {
    /// 0 initial, 5 usable, 6 recycle bin, 11 taken off.
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

    /// 0 initial, 5 usable, 6 recycle bin, 11 taken off.
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
    /// Ids of products.
    pub product_ids: Vec<i64>,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
    /// Number of all matching entries.
    pub total_num: i64,
}

wire_in!(ListGetResponse {
    "product_ids" => product_ids,
    "next_key" => next_key,
    "total_num" => total_num,
});

impl Endpoint for ListGet {
    type Response = ListGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_product_gift.list_get",
        path: "/channels/ec/product/gift/list/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Make a product on sale a gift product (在售商品转赠品).
///
/// `POST /channels/ec/product/gift/onsale/set`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/product/gift/gift_onsale_set.html)
///
/// A product can be made a gift product only once.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OnsaleSet {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Variants of the product.
    pub skus: Option<Vec<OnsaleSetSkus>>,
}

impl OnsaleSet {
    /// Starts with the required members.
    pub fn new(product_id: impl Into<i64>) -> Self {
        Self {
            product_id: product_id.into(),
            skus: Default::default(),
        }
    }

    /// Variants of the product.
    pub fn skus(mut self, skus: impl IntoIterator<Item = impl Into<OnsaleSetSkus>>) -> Self {
        self.skus = Some(skus.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(OnsaleSet {
    "product_id" => product_id,
    "skus" => skus,
});

/// The answer to [`OnsaleSet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OnsaleSetResponse {
    /// `data`.
    pub data: OnsaleSetData,
}

wire_in!(OnsaleSetResponse {
    "data" => data,
});

impl Endpoint for OnsaleSet {
    type Response = OnsaleSetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_product_gift.onsale_set",
        path: "/channels/ec/product/gift/onsale/set",
        ..Operation::usual(Product::Mini)
    };
}

/// `skus` of [`OnsaleSet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OnsaleSetSkus {
    /// Id of the SKU of the product.
    pub sku_id: Option<i64>,
    /// Pieces in stock.
    pub stock_num: Option<i64>,
}

impl OnsaleSetSkus {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the SKU of the product.
    #[must_use]
    pub fn sku_id(mut self, sku_id: impl Into<i64>) -> Self {
        self.sku_id = Some(sku_id.into());
        self
    }

    /// Pieces in stock.
    #[must_use]
    pub fn stock_num(mut self, stock_num: impl Into<i64>) -> Self {
        self.stock_num = Some(stock_num.into());
        self
    }
}

wire_out!(part OnsaleSetSkus {
    "sku_id" => sku_id,
    "stock_num" => stock_num,
});

/// `data` of [`OnsaleSet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OnsaleSetData {
    /// Product on sale it was made from.
    pub src_product_id: i64,
    /// Id of the new gift product.
    pub gift_product_id: i64,
    /// SKUs on sale with their gift SKUs.
    pub sku_mappings: Vec<OnsaleSetSkuMappings>,
}

wire_in!(part OnsaleSetData {
    "src_product_id" => src_product_id,
    "gift_product_id" => gift_product_id,
    "sku_mappings" => sku_mappings,
});

/// `sku_mappings` of [`OnsaleSet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OnsaleSetSkuMappings {
    /// SKU on sale.
    pub src_sku_id: i64,
    /// SKU of the gift product.
    pub gift_sku_id: i64,
}

wire_in!(part OnsaleSetSkuMappings {
    "src_sku_id" => src_sku_id,
    "gift_sku_id" => gift_sku_id,
});

/// Update the stock of a gift product (更新赠品库存).
///
/// `POST /channels/ec/product/gift/stock/update`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/product/gift/gift_update_stock.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct StockUpdate {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Id of the SKU of the product.
    pub sku_id: i64,
    /// 1 add, 2 take away, 3 set.
    pub diff_type: i64,
    /// Number of pieces.
    pub num: i64,
}

impl StockUpdate {
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

wire_out!(StockUpdate {
    "product_id" => product_id,
    "sku_id" => sku_id,
    "diff_type" => diff_type,
    "num" => num,
});

/// The answer to [`StockUpdate`].
pub type StockUpdateResponse = yizhan_core::Done;

impl Endpoint for StockUpdate {
    type Response = StockUpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_product_gift.stock_update",
        path: "/channels/ec/product/gift/stock/update",
        ..Operation::usual(Product::Mini)
    };
}

/// Update a not-for-sale product (更新非卖商品).
///
/// `POST /channels/ec/product/gift/update`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/product/gift/gift_update.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Update {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Title of the product.
    pub title: String,
    /// Addresses of the main images, at most 9.
    pub head_imgs: Vec<String>,
    /// Description on the detail page.
    pub desc_info: DescInfo,
    /// New category tree, all levels from the top.
    pub cats_v2: Option<Vec<CatsV2>>,
    /// Attributes the category asks for.
    pub attrs: Option<Vec<Attrs>>,
    /// The shop's own code of the product.
    pub spu_code: Option<String>,
    /// Id of the brand, 2100000000 means no brand.
    pub brand_id: Option<i64>,
    /// Variants of the product.
    pub skus: Option<Vec<UpdateSkus>>,
    /// Whether to submit it for review at once.
    pub listing: Option<bool>,
}

impl Update {
    /// Starts with the required members.
    pub fn new(
        product_id: impl Into<i64>,
        title: impl Into<String>,
        head_imgs: impl IntoIterator<Item = impl Into<String>>,
        desc_info: impl Into<DescInfo>,
    ) -> Self {
        Self {
            product_id: product_id.into(),
            title: title.into(),
            head_imgs: head_imgs.into_iter().map(Into::into).collect(),
            desc_info: desc_info.into(),
            cats_v2: Default::default(),
            attrs: Default::default(),
            spu_code: Default::default(),
            brand_id: Default::default(),
            skus: Default::default(),
            listing: Default::default(),
        }
    }

    /// New category tree, all levels from the top.
    pub fn cats_v2(mut self, cats_v2: impl IntoIterator<Item = impl Into<CatsV2>>) -> Self {
        self.cats_v2 = Some(cats_v2.into_iter().map(Into::into).collect());
        self
    }

    /// Attributes the category asks for.
    pub fn attrs(mut self, attrs: impl IntoIterator<Item = impl Into<Attrs>>) -> Self {
        self.attrs = Some(attrs.into_iter().map(Into::into).collect());
        self
    }

    /// The shop's own code of the product.
    pub fn spu_code(mut self, spu_code: impl Into<String>) -> Self {
        self.spu_code = Some(spu_code.into());
        self
    }

    /// Id of the brand, 2100000000 means no brand.
    pub fn brand_id(mut self, brand_id: impl Into<i64>) -> Self {
        self.brand_id = Some(brand_id.into());
        self
    }

    /// Variants of the product.
    pub fn skus(mut self, skus: impl IntoIterator<Item = impl Into<UpdateSkus>>) -> Self {
        self.skus = Some(skus.into_iter().map(Into::into).collect());
        self
    }

    /// Whether to submit it for review at once.
    pub fn listing(mut self, listing: impl Into<bool>) -> Self {
        self.listing = Some(listing.into());
        self
    }
}

wire_out!(Update {
    "product_id" => product_id,
    "title" => title,
    "head_imgs" => head_imgs,
    "desc_info" => desc_info,
    "cats_v2" => cats_v2,
    "attrs" => attrs,
    "spu_code" => spu_code,
    "brand_id" => brand_id,
    "skus" => skus,
} via {
    "listing" => listing: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`Update`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// `data`.
    pub data: UpdateData,
}

wire_in!(UpdateResponse {
    "data" => data,
});

impl Endpoint for Update {
    type Response = UpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_product_gift.update",
        path: "/channels/ec/product/gift/update",
        ..Operation::usual(Product::Mini)
    };
}

/// `skus` of [`Update`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateSkus {
    /// Id of the SKU of the product.
    pub sku_id: Option<i64>,
    /// The shop's own id of the SKU.
    pub out_sku_id: Option<String>,
    /// Selling price, fen.
    pub sale_price: i64,
    /// Pieces in stock.
    pub stock_num: Option<i64>,
    /// Change of the stock.
    pub stock_diff: Option<UpdateStockDiff>,
    /// The shop's own code of the SKU.
    pub sku_code: Option<String>,
}

impl UpdateSkus {
    /// Starts with the required members.
    #[must_use]
    pub fn new(sale_price: impl Into<i64>) -> Self {
        Self {
            sku_id: Default::default(),
            out_sku_id: Default::default(),
            sale_price: sale_price.into(),
            stock_num: Default::default(),
            stock_diff: Default::default(),
            sku_code: Default::default(),
        }
    }

    /// Id of the SKU of the product.
    #[must_use]
    pub fn sku_id(mut self, sku_id: impl Into<i64>) -> Self {
        self.sku_id = Some(sku_id.into());
        self
    }

    /// The shop's own id of the SKU.
    #[must_use]
    pub fn out_sku_id(mut self, out_sku_id: impl Into<String>) -> Self {
        self.out_sku_id = Some(out_sku_id.into());
        self
    }

    /// Pieces in stock.
    #[must_use]
    pub fn stock_num(mut self, stock_num: impl Into<i64>) -> Self {
        self.stock_num = Some(stock_num.into());
        self
    }

    /// Change of the stock.
    #[must_use]
    pub fn stock_diff(mut self, stock_diff: impl Into<UpdateStockDiff>) -> Self {
        self.stock_diff = Some(stock_diff.into());
        self
    }

    /// The shop's own code of the SKU.
    #[must_use]
    pub fn sku_code(mut self, sku_code: impl Into<String>) -> Self {
        self.sku_code = Some(sku_code.into());
        self
    }
}

wire_out!(part UpdateSkus {
    "sku_id" => sku_id,
    "out_sku_id" => out_sku_id,
    "sale_price" => sale_price,
    "stock_num" => stock_num,
    "stock_diff" => stock_diff,
    "sku_code" => sku_code,
});

/// `stock_diff` of [`Update`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateStockDiff {
    /// 1 add, 2 take away, 3 set.
    pub diff_type: i64,
    /// Number of pieces.
    pub num: i64,
}

impl UpdateStockDiff {
    /// Starts with the required members.
    #[must_use]
    pub fn new(diff_type: impl Into<i64>, num: impl Into<i64>) -> Self {
        Self {
            diff_type: diff_type.into(),
            num: num.into(),
        }
    }
}

wire_out!(part UpdateStockDiff {
    "diff_type" => diff_type,
    "num" => num,
});

/// `data` of [`Update`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateData {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// When it was changed, yyyy-MM-dd HH:mm:ss.
    pub update_time: String,
}

wire_in!(part UpdateData {
    "product_id" => product_id,
    "update_time" => update_time,
});
