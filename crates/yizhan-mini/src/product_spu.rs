//! Generated from `spec/mini/product_spu.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Mini store: products (小商店·SPU)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Add a product (添加商品).
///
/// `POST /product/spu/add`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/spu/add_spu.html)
///
/// The product is a draft; put it on the shelf to submit it for review.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Add {
    /// Kind of the product.
    pub product_type: Option<i64>,
    /// The merchant's own id of the product; in requests instead of product_id.
    pub out_product_id: String,
    /// Title of the product.
    pub title: String,
    /// `sub_title`.
    pub sub_title: Option<String>,
    /// Addresses of the main images.
    pub head_img: Vec<String>,
    /// `desc_info`.
    pub desc_info: DescInfoSent,
    /// Id of the brand, 2100000000 for no brand.
    pub brand_id: i64,
    /// The categories, one of each level.
    pub cats: Vec<CatsSent>,
    /// Attributes of the product.
    pub attrs: Vec<AttrsSent>,
    /// Model of the product.
    pub model: Option<String>,
    /// Freight of the product.
    pub express_info: Option<ExpressInfo>,
    /// `skus`.
    pub skus: Option<Vec<AddSkus2>>,
    /// For products that are redeemed by a code.
    pub couponcode_info: Option<CouponcodeInfo>,
}

impl Add {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(out_product_id: impl Into<String>) -> Self {
        Self {
            product_type: Default::default(),
            out_product_id: out_product_id.into(),
            title: Default::default(),
            sub_title: Default::default(),
            head_img: Default::default(),
            desc_info: Default::default(),
            brand_id: Default::default(),
            cats: Default::default(),
            attrs: Default::default(),
            model: Default::default(),
            express_info: Default::default(),
            skus: Default::default(),
            couponcode_info: Default::default(),
        }
    }

    /// Kind of the product.
    pub fn product_type(mut self, product_type: impl Into<i64>) -> Self {
        self.product_type = Some(product_type.into());
        self
    }

    /// Title of the product.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = title.into();
        self
    }

    /// `sub_title`.
    pub fn sub_title(mut self, sub_title: impl Into<String>) -> Self {
        self.sub_title = Some(sub_title.into());
        self
    }

    /// Addresses of the main images.
    pub fn head_img(mut self, head_img: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.head_img = head_img.into_iter().map(Into::into).collect();
        self
    }

    /// `desc_info`.
    pub fn desc_info(mut self, desc_info: impl Into<DescInfoSent>) -> Self {
        self.desc_info = desc_info.into();
        self
    }

    /// Id of the brand, 2100000000 for no brand.
    pub fn brand_id(mut self, brand_id: impl Into<i64>) -> Self {
        self.brand_id = brand_id.into();
        self
    }

    /// The categories, one of each level.
    pub fn cats(mut self, cats: impl IntoIterator<Item = impl Into<CatsSent>>) -> Self {
        self.cats = cats.into_iter().map(Into::into).collect();
        self
    }

    /// Attributes of the product.
    pub fn attrs(mut self, attrs: impl IntoIterator<Item = impl Into<AttrsSent>>) -> Self {
        self.attrs = attrs.into_iter().map(Into::into).collect();
        self
    }

    /// Model of the product.
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }

    /// Freight of the product.
    pub fn express_info(mut self, express_info: impl Into<ExpressInfo>) -> Self {
        self.express_info = Some(express_info.into());
        self
    }

    /// `skus`.
    pub fn skus(mut self, skus: impl IntoIterator<Item = impl Into<AddSkus2>>) -> Self {
        self.skus = Some(skus.into_iter().map(Into::into).collect());
        self
    }

    /// For products that are redeemed by a code.
    pub fn couponcode_info(mut self, couponcode_info: impl Into<CouponcodeInfo>) -> Self {
        self.couponcode_info = Some(couponcode_info.into());
        self
    }
}

wire_out!(Add {
    "product_type" => product_type,
    "out_product_id" => out_product_id,
    "title" => title,
    "sub_title" => sub_title,
    "head_img" => head_img,
    "desc_info" => desc_info,
    "brand_id" => brand_id,
    "cats" => cats,
    "attrs" => attrs,
    "model" => model,
    "express_info" => express_info,
    "skus" => skus,
    "couponcode_info" => couponcode_info,
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
        name: "mini.product_spu.add",
        path: "/product/spu/add",
        ..Operation::usual(Product::Mini)
    };
}

/// `desc_info_sent` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DescInfoSent {
    /// Addresses of the detail images.
    pub imgs: Vec<String>,
}

impl DescInfoSent {
    /// Starts with the required members.
    #[must_use]
    pub fn new(imgs: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            imgs: imgs.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part DescInfoSent {
    "imgs" => imgs,
});

/// `cats_sent` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CatsSent {
    /// Id of the category.
    pub cat_id: i64,
    /// Level of the category, from 1.
    pub level: i64,
}

impl CatsSent {
    /// Starts with the required members.
    #[must_use]
    pub fn new(cat_id: impl Into<i64>, level: impl Into<i64>) -> Self {
        Self {
            cat_id: cat_id.into(),
            level: level.into(),
        }
    }
}

wire_out!(part CatsSent {
    "cat_id" => cat_id,
    "level" => level,
});

/// `attrs_sent` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AttrsSent {
    /// Name of the attribute, such as colour.
    pub attr_key: String,
    /// Value of the attribute.
    pub attr_value: String,
}

impl AttrsSent {
    /// Starts with the required members.
    #[must_use]
    pub fn new(attr_key: impl Into<String>, attr_value: impl Into<String>) -> Self {
        Self {
            attr_key: attr_key.into(),
            attr_value: attr_value.into(),
        }
    }
}

wire_out!(part AttrsSent {
    "attr_key" => attr_key,
    "attr_value" => attr_value,
});

/// `express_info` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ExpressInfo {
    /// Id of the freight template.
    pub template_id: i64,
}

impl ExpressInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(template_id: impl Into<i64>) -> Self {
        Self {
            template_id: template_id.into(),
        }
    }
}

wire_out!(part ExpressInfo {
    "template_id" => template_id,
});

/// `skus_2` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddSkus2 {
    /// The merchant's own id of the product; in requests instead of product_id.
    pub out_product_id: String,
    /// The merchant's own id of the SKU; in requests instead of sku_id.
    pub out_sku_id: String,
    /// Address of the SKU's image.
    pub thumb_img: String,
    /// Fen, price at which it is sold.
    pub sale_price: i64,
    /// Fen, list price shown crossed out.
    pub market_price: i64,
    /// Pieces in stock.
    pub stock_num: i64,
    /// The merchant's code of the SKU.
    pub sku_code: Option<String>,
    /// `barcode`.
    pub barcode: Option<String>,
    /// Attributes that distinguish the SKU.
    pub sku_attrs: Vec<AddSkuAttrs>,
}

impl AddSkus2 {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(out_product_id: impl Into<String>) -> Self {
        Self {
            out_product_id: out_product_id.into(),
            out_sku_id: Default::default(),
            thumb_img: Default::default(),
            sale_price: Default::default(),
            market_price: Default::default(),
            stock_num: Default::default(),
            sku_code: Default::default(),
            barcode: Default::default(),
            sku_attrs: Default::default(),
        }
    }

    /// The merchant's own id of the SKU; in requests instead of sku_id.
    #[must_use]
    pub fn out_sku_id(mut self, out_sku_id: impl Into<String>) -> Self {
        self.out_sku_id = out_sku_id.into();
        self
    }

    /// Address of the SKU's image.
    #[must_use]
    pub fn thumb_img(mut self, thumb_img: impl Into<String>) -> Self {
        self.thumb_img = thumb_img.into();
        self
    }

    /// Fen, price at which it is sold.
    #[must_use]
    pub fn sale_price(mut self, sale_price: impl Into<i64>) -> Self {
        self.sale_price = sale_price.into();
        self
    }

    /// Fen, list price shown crossed out.
    #[must_use]
    pub fn market_price(mut self, market_price: impl Into<i64>) -> Self {
        self.market_price = market_price.into();
        self
    }

    /// Pieces in stock.
    #[must_use]
    pub fn stock_num(mut self, stock_num: impl Into<i64>) -> Self {
        self.stock_num = stock_num.into();
        self
    }

    /// The merchant's code of the SKU.
    #[must_use]
    pub fn sku_code(mut self, sku_code: impl Into<String>) -> Self {
        self.sku_code = Some(sku_code.into());
        self
    }

    /// `barcode`.
    #[must_use]
    pub fn barcode(mut self, barcode: impl Into<String>) -> Self {
        self.barcode = Some(barcode.into());
        self
    }

    /// Attributes that distinguish the SKU.
    #[must_use]
    pub fn sku_attrs(
        mut self,
        sku_attrs: impl IntoIterator<Item = impl Into<AddSkuAttrs>>,
    ) -> Self {
        self.sku_attrs = sku_attrs.into_iter().map(Into::into).collect();
        self
    }
}

wire_out!(part AddSkus2 {
    "out_product_id" => out_product_id,
    "out_sku_id" => out_sku_id,
    "thumb_img" => thumb_img,
    "sale_price" => sale_price,
    "market_price" => market_price,
    "stock_num" => stock_num,
    "sku_code" => sku_code,
    "barcode" => barcode,
    "sku_attrs" => sku_attrs,
});

/// `sku_attrs` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddSkuAttrs {
    /// Name of the attribute, such as colour.
    pub attr_key: String,
    /// Value of the attribute.
    pub attr_value: String,
}

impl AddSkuAttrs {
    /// Starts with the required members.
    #[must_use]
    pub fn new(attr_key: impl Into<String>, attr_value: impl Into<String>) -> Self {
        Self {
            attr_key: attr_key.into(),
            attr_value: attr_value.into(),
        }
    }
}

wire_out!(part AddSkuAttrs {
    "attr_key" => attr_key,
    "attr_value" => attr_value,
});

/// `couponcode_info` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CouponcodeInfo {
    /// How the code is redeemed.
    pub verify_type: i64,
    /// `valid_info`.
    pub valid_info: ValidInfo,
}

impl CouponcodeInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(verify_type: impl Into<i64>, valid_info: impl Into<ValidInfo>) -> Self {
        Self {
            verify_type: verify_type.into(),
            valid_info: valid_info.into(),
        }
    }
}

wire_out!(part CouponcodeInfo {
    "verify_type" => verify_type,
    "valid_info" => valid_info,
});

/// `valid_info` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ValidInfo {
    /// 1 fixed period, 2 days after purchase, 3 seconds after purchase.
    pub valid_type: i64,
    /// Days, for valid_type 2.
    pub valid_day_num: Option<i64>,
    /// Seconds, for valid_type 3.
    pub valid_second: Option<i64>,
    /// Unix seconds, for valid_type 1.
    pub start_time: Option<i64>,
    /// Unix seconds, for valid_type 1.
    pub end_time: Option<i64>,
}

impl ValidInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(valid_type: impl Into<i64>) -> Self {
        Self {
            valid_type: valid_type.into(),
            valid_day_num: Default::default(),
            valid_second: Default::default(),
            start_time: Default::default(),
            end_time: Default::default(),
        }
    }

    /// Days, for valid_type 2.
    #[must_use]
    pub fn valid_day_num(mut self, valid_day_num: impl Into<i64>) -> Self {
        self.valid_day_num = Some(valid_day_num.into());
        self
    }

    /// Seconds, for valid_type 3.
    #[must_use]
    pub fn valid_second(mut self, valid_second: impl Into<i64>) -> Self {
        self.valid_second = Some(valid_second.into());
        self
    }

    /// Unix seconds, for valid_type 1.
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<i64>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Unix seconds, for valid_type 1.
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<i64>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }
}

wire_out!(part ValidInfo {
    "valid_type" => valid_type,
    "valid_day_num" => valid_day_num,
    "valid_second" => valid_second,
    "start_time" => start_time,
    "end_time" => end_time,
});

/// `data` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddData {
    /// Id of the product given by WeChat.
    pub product_id: i64,
    /// The merchant's own id of the product; in requests instead of product_id.
    pub out_product_id: String,
    /// Yyyy-MM-dd HH:mm:ss.
    pub create_time: String,
}

wire_in!(part AddData {
    "product_id" => product_id,
    "out_product_id" => out_product_id,
    "create_time" => create_time,
});

/// Delete a product (删除商品).
///
/// `POST /product/spu/del`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/spu/del_spu.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Del {
    /// Id of the product given by WeChat.
    pub product_id: Option<i64>,
    /// The merchant's own id of the product; in requests instead of product_id.
    pub out_product_id: Option<String>,
}

impl Del {
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
}

wire_out!(Del {
    "product_id" => product_id,
    "out_product_id" => out_product_id,
});

/// The answer to [`Del`].
pub type DelResponse = yizhan_core::Done;

impl Endpoint for Del {
    type Response = DelResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_spu.del",
        path: "/product/spu/del",
        ..Operation::usual(Product::Mini)
    };
}

/// Take a product off the shelf (下架商品).
///
/// `POST /product/spu/delisting`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/spu/up_spu_delisting.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Delisting {
    /// Id of the product given by WeChat.
    pub product_id: Option<i64>,
    /// The merchant's own id of the product; in requests instead of product_id.
    pub out_product_id: Option<String>,
}

impl Delisting {
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
}

wire_out!(Delisting {
    "product_id" => product_id,
    "out_product_id" => out_product_id,
});

/// The answer to [`Delisting`].
pub type DelistingResponse = yizhan_core::Done;

impl Endpoint for Delisting {
    type Response = DelistingResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_spu.delisting",
        path: "/product/spu/delisting",
        ..Operation::usual(Product::Mini)
    };
}

/// Get a product (获取商品).
///
/// `POST /product/spu/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/spu/get_spu.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// Id of the product given by WeChat.
    pub product_id: Option<i64>,
    /// The merchant's own id of the product; in requests instead of product_id.
    pub out_product_id: Option<String>,
    /// False the online data, true the draft.
    pub need_edit_spu: Option<bool>,
}

impl Get {
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

    /// False the online data, true the draft.
    pub fn need_edit_spu(mut self, need_edit_spu: impl Into<bool>) -> Self {
        self.need_edit_spu = Some(need_edit_spu.into());
        self
    }
}

wire_out!(Get {
    "product_id" => product_id,
    "out_product_id" => out_product_id,
} via {
    "need_edit_spu" => need_edit_spu: yizhan_core::wire::BoolAsInt,
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
        name: "mini.product_spu.get",
        path: "/product/spu/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetData {
    /// `spu`.
    pub spu: GetSpu,
}

wire_in!(part GetData {
    "spu" => spu,
});

/// `spu` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSpu {
    /// Id of the product given by WeChat.
    pub product_id: i64,
    /// The merchant's own id of the product; in requests instead of product_id.
    pub out_product_id: String,
    /// Title of the product.
    pub title: String,
    /// `sub_title`.
    pub sub_title: Option<String>,
    /// Addresses of the main images.
    pub head_img: Vec<String>,
    /// `desc_info`.
    pub desc_info: DescInfo,
    /// Id of the brand, 2100000000 for no brand.
    pub brand_id: i64,
    /// The categories, one of each level.
    pub cats: Vec<Cats>,
    /// The store's own categories.
    pub shopcat: Vec<Shopcat>,
    /// Attributes of the product.
    pub attrs: Vec<Attrs>,
    /// Model of the product.
    pub model: Option<String>,
    /// 0 initial, 5 on the shelf, 6 in the recycle bin, 9 deleted, 11 taken down by the merchant, 12 sold out, 13 taken down for a violation.
    pub status: i64,
    /// 0 initial, 1 being edited, 2 in review, 3 rejected, 4 approved.
    pub edit_status: i64,
    /// Path of the product's page in the mini program.
    pub path: Option<String>,
    /// Fen, lowest price of the SKUs.
    pub min_price: i64,
    /// `skus`.
    pub skus: Vec<Skus>,
}

wire_in!(part GetSpu {
    "product_id" => product_id,
    "out_product_id" => out_product_id,
    "title" => title,
    "sub_title" => sub_title,
    "head_img" => head_img,
    "desc_info" => desc_info,
    "brand_id" => brand_id,
    "cats" => cats,
    "shopcat" => shopcat,
    "attrs" => attrs,
    "model" => model,
    "status" => status,
    "edit_status" => edit_status,
    "path" => path,
    "min_price" => min_price,
    "skus" => skus,
});

/// `desc_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DescInfo {
    /// Addresses of the detail images.
    pub imgs: Vec<String>,
}

wire_in!(part DescInfo {
    "imgs" => imgs,
});

/// `cats` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Cats {
    /// Id of the category.
    pub cat_id: i64,
    /// Level of the category, from 1.
    pub level: i64,
}

wire_in!(part Cats {
    "cat_id" => cat_id,
    "level" => level,
});

/// `shopcat` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Shopcat {
    /// `shopcat_id`.
    pub shopcat_id: i64,
}

wire_in!(part Shopcat {
    "shopcat_id" => shopcat_id,
});

/// `attrs` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Attrs {
    /// Name of the attribute, such as colour.
    pub attr_key: String,
    /// Value of the attribute.
    pub attr_value: String,
}

wire_in!(part Attrs {
    "attr_key" => attr_key,
    "attr_value" => attr_value,
});

/// `skus` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Skus {
    /// Id of the SKU given by WeChat.
    pub sku_id: i64,
}

wire_in!(part Skus {
    "sku_id" => sku_id,
});

/// List products (获取商品列表).
///
/// `POST /product/spu/get_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/spu/get_spu_list.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetList {
    /// 0 initial, 5 on the shelf, 6 in the recycle bin, 9 deleted, 11 taken down by the merchant, 12 sold out, 13 taken down for a violation.
    pub status: i64,
    /// Page number, from 1.
    ///
    /// `1` unless set.
    pub page: i64,
    /// Entries a page.
    ///
    /// `10` unless set.
    pub page_size: i64,
    /// False the online data, true the draft.
    pub need_edit_spu: Option<bool>,
}

impl GetList {
    /// Starts with the required members.
    pub fn new(status: impl Into<i64>) -> Self {
        Self {
            status: status.into(),
            page: 1,
            page_size: 10,
            need_edit_spu: Default::default(),
        }
    }

    /// Page number, from 1.
    ///
    /// `1` unless set.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = page.into();
        self
    }

    /// Entries a page.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }

    /// False the online data, true the draft.
    pub fn need_edit_spu(mut self, need_edit_spu: impl Into<bool>) -> Self {
        self.need_edit_spu = Some(need_edit_spu.into());
        self
    }
}

wire_out!(GetList {
    "status" => status,
    "page" => page,
    "page_size" => page_size,
} via {
    "need_edit_spu" => need_edit_spu: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`GetList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetListResponse {
    /// `spus`.
    pub spus: Vec<Spus>,
    /// Number of products in all.
    pub total_num: i64,
}

wire_in!(GetListResponse {
    "spus" => spus,
    "total_num" => total_num,
});

impl Endpoint for GetList {
    type Response = GetListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_spu.get_list",
        path: "/product/spu/get_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `spus` of [`GetList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Spus {
    /// Id of the product given by WeChat.
    pub product_id: i64,
    /// The merchant's own id of the product; in requests instead of product_id.
    pub out_product_id: String,
    /// Title of the product.
    pub title: String,
    /// `sub_title`.
    pub sub_title: Option<String>,
    /// Addresses of the main images.
    pub head_img: Vec<String>,
    /// `desc_info`.
    pub desc_info: DescInfo,
    /// Id of the brand, 2100000000 for no brand.
    pub brand_id: i64,
    /// The categories, one of each level.
    pub cats: Vec<Cats>,
    /// The store's own categories.
    pub shopcat: Vec<Shopcat>,
    /// Attributes of the product.
    pub attrs: Vec<Attrs>,
    /// Model of the product.
    pub model: Option<String>,
    /// 0 initial, 5 on the shelf, 6 in the recycle bin, 9 deleted, 11 taken down by the merchant, 12 sold out, 13 taken down for a violation.
    pub status: i64,
    /// 0 initial, 1 being edited, 2 in review, 3 rejected, 4 approved.
    pub edit_status: i64,
    /// Path of the product's page in the mini program.
    pub path: Option<String>,
    /// Fen, lowest price of the SKUs.
    pub min_price: i64,
    /// `skus`.
    pub skus: Vec<Skus>,
}

wire_in!(part Spus {
    "product_id" => product_id,
    "out_product_id" => out_product_id,
    "title" => title,
    "sub_title" => sub_title,
    "head_img" => head_img,
    "desc_info" => desc_info,
    "brand_id" => brand_id,
    "cats" => cats,
    "shopcat" => shopcat,
    "attrs" => attrs,
    "model" => model,
    "status" => status,
    "edit_status" => edit_status,
    "path" => path,
    "min_price" => min_price,
    "skus" => skus,
});

/// Put a product on the shelf (上架商品).
///
/// `POST /product/spu/listing`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/spu/up_spu_listing.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Listing {
    /// Id of the product given by WeChat.
    pub product_id: Option<i64>,
    /// The merchant's own id of the product; in requests instead of product_id.
    pub out_product_id: Option<String>,
}

impl Listing {
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
}

wire_out!(Listing {
    "product_id" => product_id,
    "out_product_id" => out_product_id,
});

/// The answer to [`Listing`].
pub type ListingResponse = yizhan_core::Done;

impl Endpoint for Listing {
    type Response = ListingResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_spu.listing",
        path: "/product/spu/listing",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Search products (搜索商品).
///
/// `POST /product/spu/search`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/spu/search_spu.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Search {
    /// Words to search for.
    pub keyword: String,
    /// 0 initial, 5 on the shelf, 6 in the recycle bin, 9 deleted, 11 taken down by the merchant, 12 sold out, 13 taken down for a violation.
    pub status: Option<i64>,
    /// Where the product was created.
    pub source: Option<i64>,
    /// Page number, from 1.
    ///
    /// `1` unless set.
    pub page: i64,
    /// Entries a page.
    ///
    /// `10` unless set.
    pub page_size: i64,
}

impl Search {
    /// Starts with the required members.
    pub fn new(keyword: impl Into<String>) -> Self {
        Self {
            keyword: keyword.into(),
            status: Default::default(),
            source: Default::default(),
            page: 1,
            page_size: 10,
        }
    }

    /// 0 initial, 5 on the shelf, 6 in the recycle bin, 9 deleted, 11 taken down by the merchant, 12 sold out, 13 taken down for a violation.
    pub fn status(mut self, status: impl Into<i64>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Where the product was created.
    pub fn source(mut self, source: impl Into<i64>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Page number, from 1.
    ///
    /// `1` unless set.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = page.into();
        self
    }

    /// Entries a page.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }
}

wire_out!(Search {
    "keyword" => keyword,
    "status" => status,
    "source" => source,
    "page" => page,
    "page_size" => page_size,
});

/// The answer to [`Search`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchResponse {
    /// `spus`.
    pub spus: Vec<Spus>,
}

wire_in!(SearchResponse {
    "spus" => spus,
});

impl Endpoint for Search {
    type Response = SearchResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_spu.search",
        path: "/product/spu/search",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Update a product (更新商品).
///
/// `POST /product/spu/update`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/spu/up_spu.html)
///
/// Changes the draft only; put the product on the shelf again to publish them.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Update {
    /// Kind of the product.
    pub product_type: Option<i64>,
    /// Id of the product given by WeChat.
    pub product_id: Option<i64>,
    /// The merchant's own id of the product; in requests instead of product_id.
    pub out_product_id: Option<String>,
    /// Title of the product.
    pub title: String,
    /// `sub_title`.
    pub sub_title: Option<String>,
    /// Addresses of the main images.
    pub head_img: Vec<String>,
    /// `desc_info`.
    pub desc_info: DescInfoSent,
    /// Id of the brand, 2100000000 for no brand.
    pub brand_id: i64,
    /// The categories, one of each level.
    pub cats: Vec<CatsSent>,
    /// Attributes of the product.
    pub attrs: Vec<AttrsSent>,
    /// Model of the product.
    pub model: Option<String>,
    /// Freight of the product.
    pub express_info: ExpressInfo,
    /// For products that are redeemed by a code.
    pub couponcode_info: Option<CouponcodeInfo>,
}

impl Update {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            product_type: Default::default(),
            product_id: Default::default(),
            out_product_id: Default::default(),
            title: title.into(),
            sub_title: Default::default(),
            head_img: Default::default(),
            desc_info: Default::default(),
            brand_id: Default::default(),
            cats: Default::default(),
            attrs: Default::default(),
            model: Default::default(),
            express_info: Default::default(),
            couponcode_info: Default::default(),
        }
    }

    /// Kind of the product.
    pub fn product_type(mut self, product_type: impl Into<i64>) -> Self {
        self.product_type = Some(product_type.into());
        self
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

    /// `sub_title`.
    pub fn sub_title(mut self, sub_title: impl Into<String>) -> Self {
        self.sub_title = Some(sub_title.into());
        self
    }

    /// Addresses of the main images.
    pub fn head_img(mut self, head_img: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.head_img = head_img.into_iter().map(Into::into).collect();
        self
    }

    /// `desc_info`.
    pub fn desc_info(mut self, desc_info: impl Into<DescInfoSent>) -> Self {
        self.desc_info = desc_info.into();
        self
    }

    /// Id of the brand, 2100000000 for no brand.
    pub fn brand_id(mut self, brand_id: impl Into<i64>) -> Self {
        self.brand_id = brand_id.into();
        self
    }

    /// The categories, one of each level.
    pub fn cats(mut self, cats: impl IntoIterator<Item = impl Into<CatsSent>>) -> Self {
        self.cats = cats.into_iter().map(Into::into).collect();
        self
    }

    /// Attributes of the product.
    pub fn attrs(mut self, attrs: impl IntoIterator<Item = impl Into<AttrsSent>>) -> Self {
        self.attrs = attrs.into_iter().map(Into::into).collect();
        self
    }

    /// Model of the product.
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }

    /// Freight of the product.
    pub fn express_info(mut self, express_info: impl Into<ExpressInfo>) -> Self {
        self.express_info = express_info.into();
        self
    }

    /// For products that are redeemed by a code.
    pub fn couponcode_info(mut self, couponcode_info: impl Into<CouponcodeInfo>) -> Self {
        self.couponcode_info = Some(couponcode_info.into());
        self
    }
}

wire_out!(Update {
    "product_type" => product_type,
    "product_id" => product_id,
    "out_product_id" => out_product_id,
    "title" => title,
    "sub_title" => sub_title,
    "head_img" => head_img,
    "desc_info" => desc_info,
    "brand_id" => brand_id,
    "cats" => cats,
    "attrs" => attrs,
    "model" => model,
    "express_info" => express_info,
    "couponcode_info" => couponcode_info,
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
        name: "mini.product_spu.update",
        path: "/product/spu/update",
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`Update`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateData {
    /// Id of the product given by WeChat.
    pub product_id: i64,
    /// The merchant's own id of the product; in requests instead of product_id.
    pub out_product_id: String,
    /// Yyyy-MM-dd HH:mm:ss.
    pub update_time: String,
}

wire_in!(part UpdateData {
    "product_id" => product_id,
    "out_product_id" => out_product_id,
    "update_time" => update_time,
});
