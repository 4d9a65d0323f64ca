//! Generated from `spec/mp/scan_product_v2.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Scanned products (扫商品)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Import or update products (更新或导入商品信息).
///
/// `POST /scan/product/v2/add`, token in `access_token`.
///
/// [Documentation](https://mp.weixin.qq.com/cgi-bin/announce?action=getannouncement&key=11533749572M9ODP&platform=2)
///
/// Imports asynchronously; ask for the result with the ticket. A pid that exists is updated.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Add {
    /// The product.
    pub product: Vec<AddProduct>,
}

impl Add {
    /// Starts with the required members.
    pub fn new(product: impl IntoIterator<Item = impl Into<AddProduct>>) -> Self {
        Self {
            product: product.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(Add {
    "product" => product,
});

/// The answer to [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddResponse {
    /// Serves to ask for the result of the import.
    pub status_ticket: String,
}

wire_in!(AddResponse {
    "status_ticket" => status_ticket,
});

impl Endpoint for Add {
    type Response = AddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.scan_product_v2.add",
        path: "/scan/product/v2/add",
        ..Operation::usual(Product::Mp)
    };
}

/// `product` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddProduct {
    /// Merchant's id of the product.
    pub pid: String,
    /// `image_info`.
    pub image_info: Option<AddProductImageInfo>,
    /// Merchant's categories, from the top level down.
    pub category_info: Option<AddProductCategoryInfo>,
    /// WeChat's categories, from the top level down.
    pub official_category_info: Option<AddProductOfficialCategoryInfo>,
    /// `tag_info`.
    pub tag_info: Option<AddProductTagInfo>,
    /// Where the product leads.
    pub link_info: Option<AddProductLinkInfo>,
    /// `title`.
    pub title: Option<String>,
    /// `sub_title`.
    pub sub_title: Option<String>,
    /// `brand`.
    pub brand: Option<String>,
    /// Shop that sells the product.
    pub shop_info: Option<AddProductShopInfo>,
    /// `desc`.
    pub desc: Option<String>,
    /// Prices in yuan.
    pub price_info: Option<AddProductPriceInfo>,
    /// Whether and how many are on sale.
    pub sale_info: Option<AddProductSaleInfo>,
    /// Variants.
    pub sku_info: Option<AddProductSkuInfo>,
    /// `custom_info`.
    pub custom_info: Option<AddProductCustomInfo>,
    /// True to change only the members given.
    pub partial_update: Option<bool>,
}

impl AddProduct {
    /// Starts with the required members.
    #[must_use]
    pub fn new(pid: impl Into<String>) -> Self {
        Self {
            pid: pid.into(),
            image_info: Default::default(),
            category_info: Default::default(),
            official_category_info: Default::default(),
            tag_info: Default::default(),
            link_info: Default::default(),
            title: Default::default(),
            sub_title: Default::default(),
            brand: Default::default(),
            shop_info: Default::default(),
            desc: Default::default(),
            price_info: Default::default(),
            sale_info: Default::default(),
            sku_info: Default::default(),
            custom_info: Default::default(),
            partial_update: Default::default(),
        }
    }

    /// `image_info`.
    #[must_use]
    pub fn image_info(mut self, image_info: impl Into<AddProductImageInfo>) -> Self {
        self.image_info = Some(image_info.into());
        self
    }

    /// Merchant's categories, from the top level down.
    #[must_use]
    pub fn category_info(mut self, category_info: impl Into<AddProductCategoryInfo>) -> Self {
        self.category_info = Some(category_info.into());
        self
    }

    /// WeChat's categories, from the top level down.
    #[must_use]
    pub fn official_category_info(
        mut self,
        official_category_info: impl Into<AddProductOfficialCategoryInfo>,
    ) -> Self {
        self.official_category_info = Some(official_category_info.into());
        self
    }

    /// `tag_info`.
    #[must_use]
    pub fn tag_info(mut self, tag_info: impl Into<AddProductTagInfo>) -> Self {
        self.tag_info = Some(tag_info.into());
        self
    }

    /// Where the product leads.
    #[must_use]
    pub fn link_info(mut self, link_info: impl Into<AddProductLinkInfo>) -> Self {
        self.link_info = Some(link_info.into());
        self
    }

    /// `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// `sub_title`.
    #[must_use]
    pub fn sub_title(mut self, sub_title: impl Into<String>) -> Self {
        self.sub_title = Some(sub_title.into());
        self
    }

    /// `brand`.
    #[must_use]
    pub fn brand(mut self, brand: impl Into<String>) -> Self {
        self.brand = Some(brand.into());
        self
    }

    /// Shop that sells the product.
    #[must_use]
    pub fn shop_info(mut self, shop_info: impl Into<AddProductShopInfo>) -> Self {
        self.shop_info = Some(shop_info.into());
        self
    }

    /// `desc`.
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }

    /// Prices in yuan.
    #[must_use]
    pub fn price_info(mut self, price_info: impl Into<AddProductPriceInfo>) -> Self {
        self.price_info = Some(price_info.into());
        self
    }

    /// Whether and how many are on sale.
    #[must_use]
    pub fn sale_info(mut self, sale_info: impl Into<AddProductSaleInfo>) -> Self {
        self.sale_info = Some(sale_info.into());
        self
    }

    /// Variants.
    #[must_use]
    pub fn sku_info(mut self, sku_info: impl Into<AddProductSkuInfo>) -> Self {
        self.sku_info = Some(sku_info.into());
        self
    }

    /// `custom_info`.
    #[must_use]
    pub fn custom_info(mut self, custom_info: impl Into<AddProductCustomInfo>) -> Self {
        self.custom_info = Some(custom_info.into());
        self
    }

    /// True to change only the members given.
    #[must_use]
    pub fn partial_update(mut self, partial_update: impl Into<bool>) -> Self {
        self.partial_update = Some(partial_update.into());
        self
    }
}

wire_out!(part AddProduct {
    "pid" => pid,
    "image_info" => image_info,
    "category_info" => category_info,
    "official_category_info" => official_category_info,
    "tag_info" => tag_info,
    "link_info" => link_info,
    "title" => title,
    "sub_title" => sub_title,
    "brand" => brand,
    "shop_info" => shop_info,
    "desc" => desc,
    "price_info" => price_info,
    "sale_info" => sale_info,
    "sku_info" => sku_info,
    "custom_info" => custom_info,
} via {
    "partial_update" => partial_update: yizhan_core::wire::BoolAsInt,
});

/// `product_image_info` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddProductImageInfo {
    /// Pictures of the product.
    pub main_image_list: Vec<AddImageInfoMainImageList>,
}

impl AddProductImageInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        main_image_list: impl IntoIterator<Item = impl Into<AddImageInfoMainImageList>>,
    ) -> Self {
        Self {
            main_image_list: main_image_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part AddProductImageInfo {
    "main_image_list" => main_image_list,
});

/// `image_info_main_image_list` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddImageInfoMainImageList {
    /// `url`.
    pub url: String,
}

impl AddImageInfoMainImageList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into() }
    }
}

wire_out!(part AddImageInfoMainImageList {
    "url" => url,
});

/// `product_category_info` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddProductCategoryInfo {
    /// `category_item`.
    pub category_item: Vec<AddCategoryInfoCategoryItem>,
}

impl AddProductCategoryInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        category_item: impl IntoIterator<Item = impl Into<AddCategoryInfoCategoryItem>>,
    ) -> Self {
        Self {
            category_item: category_item.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part AddProductCategoryInfo {
    "category_item" => category_item,
});

/// `category_info_category_item` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddCategoryInfoCategoryItem {
    /// `category_name`.
    pub category_name: String,
}

impl AddCategoryInfoCategoryItem {
    /// Starts with the required members.
    #[must_use]
    pub fn new(category_name: impl Into<String>) -> Self {
        Self {
            category_name: category_name.into(),
        }
    }
}

wire_out!(part AddCategoryInfoCategoryItem {
    "category_name" => category_name,
});

/// `product_official_category_info` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddProductOfficialCategoryInfo {
    /// `category_item`.
    pub category_item: Vec<AddOfficialCategoryInfoCategoryItem>,
}

impl AddProductOfficialCategoryInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        category_item: impl IntoIterator<Item = impl Into<AddOfficialCategoryInfoCategoryItem>>,
    ) -> Self {
        Self {
            category_item: category_item.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part AddProductOfficialCategoryInfo {
    "category_item" => category_item,
});

/// `official_category_info_category_item` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddOfficialCategoryInfoCategoryItem {
    /// `category_name`.
    pub category_name: String,
}

impl AddOfficialCategoryInfoCategoryItem {
    /// Starts with the required members.
    #[must_use]
    pub fn new(category_name: impl Into<String>) -> Self {
        Self {
            category_name: category_name.into(),
        }
    }
}

wire_out!(part AddOfficialCategoryInfoCategoryItem {
    "category_name" => category_name,
});

/// `product_tag_info` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddProductTagInfo {
    /// `tag_item`.
    pub tag_item: Vec<AddTagInfoTagItem>,
}

impl AddProductTagInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(tag_item: impl IntoIterator<Item = impl Into<AddTagInfoTagItem>>) -> Self {
        Self {
            tag_item: tag_item.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part AddProductTagInfo {
    "tag_item" => tag_item,
});

/// `tag_info_tag_item` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddTagInfoTagItem {
    /// `tag_name`.
    pub tag_name: String,
}

impl AddTagInfoTagItem {
    /// Starts with the required members.
    #[must_use]
    pub fn new(tag_name: impl Into<String>) -> Self {
        Self {
            tag_name: tag_name.into(),
        }
    }
}

wire_out!(part AddTagInfoTagItem {
    "tag_name" => tag_name,
});

/// `product_link_info` of [`Add`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AddProductLinkInfo {
    /// Whether the product leads to a mini program or a web page.
    ///
    /// `wxa` unless set.
    pub link_type: String,
    /// Of the mini program.
    pub wxa_appid: Option<String>,
    /// Link or mini program path.
    pub url: Option<String>,
}

impl AddProductLinkInfo {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the product leads to a mini program or a web page.
    ///
    /// `wxa` unless set.
    #[must_use]
    pub fn link_type(mut self, link_type: impl Into<String>) -> Self {
        self.link_type = link_type.into();
        self
    }

    /// Of the mini program.
    #[must_use]
    pub fn wxa_appid(mut self, wxa_appid: impl Into<String>) -> Self {
        self.wxa_appid = Some(wxa_appid.into());
        self
    }

    /// Link or mini program path.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

impl Default for AddProductLinkInfo {
    #[inline]
    fn default() -> Self {
        Self {
            link_type: "wxa".into(),
            wxa_appid: Default::default(),
            url: Default::default(),
        }
    }
}

wire_out!(part AddProductLinkInfo {
    "link_type" => link_type,
    "wxa_appid" => wxa_appid,
    "url" => url,
});

/// `product_shop_info` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddProductShopInfo {
    /// `source`.
    pub source: Option<i64>,
}

impl AddProductShopInfo {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `source`.
    #[must_use]
    pub fn source(mut self, source: impl Into<i64>) -> Self {
        self.source = Some(source.into());
        self
    }
}

wire_out!(part AddProductShopInfo {
    "source" => source,
});

/// `product_price_info` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddProductPriceInfo {
    /// Lowest price, yuan.
    pub min_price: f64,
    /// Highest price, yuan.
    pub max_price: f64,
    /// Lowest original price, yuan.
    pub min_ori_price: Option<f64>,
    /// Highest original price, yuan.
    pub max_ori_price: Option<f64>,
}

impl AddProductPriceInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(min_price: impl Into<f64>, max_price: impl Into<f64>) -> Self {
        Self {
            min_price: min_price.into(),
            max_price: max_price.into(),
            min_ori_price: Default::default(),
            max_ori_price: Default::default(),
        }
    }

    /// Lowest original price, yuan.
    #[must_use]
    pub fn min_ori_price(mut self, min_ori_price: impl Into<f64>) -> Self {
        self.min_ori_price = Some(min_ori_price.into());
        self
    }

    /// Highest original price, yuan.
    #[must_use]
    pub fn max_ori_price(mut self, max_ori_price: impl Into<f64>) -> Self {
        self.max_ori_price = Some(max_ori_price.into());
        self
    }
}

wire_out!(part AddProductPriceInfo {
    "min_price" => min_price,
    "max_price" => max_price,
    "min_ori_price" => min_ori_price,
    "max_ori_price" => max_ori_price,
});

/// `product_sale_info` of [`Add`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AddProductSaleInfo {
    /// Whether it is on sale.
    ///
    /// `off` unless set.
    pub sale_status: String,
    /// Number in stock.
    pub stock: Option<i64>,
}

impl AddProductSaleInfo {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether it is on sale.
    ///
    /// `off` unless set.
    #[must_use]
    pub fn sale_status(mut self, sale_status: impl Into<String>) -> Self {
        self.sale_status = sale_status.into();
        self
    }

    /// Number in stock.
    #[must_use]
    pub fn stock(mut self, stock: impl Into<i64>) -> Self {
        self.stock = Some(stock.into());
        self
    }
}

impl Default for AddProductSaleInfo {
    #[inline]
    fn default() -> Self {
        Self {
            sale_status: "off".into(),
            stock: Default::default(),
        }
    }
}

wire_out!(part AddProductSaleInfo {
    "sale_status" => sale_status,
    "stock" => stock,
});

/// `product_sku_info` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddProductSkuInfo {
    /// One variant each.
    pub sku_item: Vec<AddSkuInfoSkuItem>,
}

impl AddProductSkuInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(sku_item: impl IntoIterator<Item = impl Into<AddSkuInfoSkuItem>>) -> Self {
        Self {
            sku_item: sku_item.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part AddProductSkuInfo {
    "sku_item" => sku_item,
});

/// `sku_info_sku_item` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddSkuInfoSkuItem {
    /// `sku_id`.
    pub sku_id: Option<String>,
    /// Kind of bar code, such as ean13.
    pub barcode_type: Option<String>,
    /// Bar code without its kind.
    pub barcode: Option<String>,
    /// `source`.
    pub source: Option<i64>,
    /// `image_info`.
    pub image_info: Option<AddSkuItemImageInfo>,
    /// Link or mini program path of the variant.
    pub link_url: Option<String>,
    /// Prices in yuan.
    pub price_info: Option<AddSkuItemPriceInfo>,
    /// Whether and how many are on sale.
    pub sale_info: Option<AddSkuItemSaleInfo>,
    /// Shop that sells the product.
    pub shop_info: Option<AddSkuItemShopInfo>,
    /// `attribute_info`.
    pub attribute_info: Option<AddSkuItemAttributeInfo>,
}

impl AddSkuInfoSkuItem {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `sku_id`.
    #[must_use]
    pub fn sku_id(mut self, sku_id: impl Into<String>) -> Self {
        self.sku_id = Some(sku_id.into());
        self
    }

    /// Kind of bar code, such as ean13.
    #[must_use]
    pub fn barcode_type(mut self, barcode_type: impl Into<String>) -> Self {
        self.barcode_type = Some(barcode_type.into());
        self
    }

    /// Bar code without its kind.
    #[must_use]
    pub fn barcode(mut self, barcode: impl Into<String>) -> Self {
        self.barcode = Some(barcode.into());
        self
    }

    /// `source`.
    #[must_use]
    pub fn source(mut self, source: impl Into<i64>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// `image_info`.
    #[must_use]
    pub fn image_info(mut self, image_info: impl Into<AddSkuItemImageInfo>) -> Self {
        self.image_info = Some(image_info.into());
        self
    }

    /// Link or mini program path of the variant.
    #[must_use]
    pub fn link_url(mut self, link_url: impl Into<String>) -> Self {
        self.link_url = Some(link_url.into());
        self
    }

    /// Prices in yuan.
    #[must_use]
    pub fn price_info(mut self, price_info: impl Into<AddSkuItemPriceInfo>) -> Self {
        self.price_info = Some(price_info.into());
        self
    }

    /// Whether and how many are on sale.
    #[must_use]
    pub fn sale_info(mut self, sale_info: impl Into<AddSkuItemSaleInfo>) -> Self {
        self.sale_info = Some(sale_info.into());
        self
    }

    /// Shop that sells the product.
    #[must_use]
    pub fn shop_info(mut self, shop_info: impl Into<AddSkuItemShopInfo>) -> Self {
        self.shop_info = Some(shop_info.into());
        self
    }

    /// `attribute_info`.
    #[must_use]
    pub fn attribute_info(mut self, attribute_info: impl Into<AddSkuItemAttributeInfo>) -> Self {
        self.attribute_info = Some(attribute_info.into());
        self
    }
}

wire_out!(part AddSkuInfoSkuItem {
    "sku_id" => sku_id,
    "barcode_type" => barcode_type,
    "barcode" => barcode,
    "source" => source,
    "image_info" => image_info,
    "link_url" => link_url,
    "price_info" => price_info,
    "sale_info" => sale_info,
    "shop_info" => shop_info,
    "attribute_info" => attribute_info,
});

/// `sku_item_image_info` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddSkuItemImageInfo {
    /// Pictures of the product.
    pub main_image_list: Vec<AddImageInfoMainImageList>,
}

impl AddSkuItemImageInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        main_image_list: impl IntoIterator<Item = impl Into<AddImageInfoMainImageList>>,
    ) -> Self {
        Self {
            main_image_list: main_image_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part AddSkuItemImageInfo {
    "main_image_list" => main_image_list,
});

/// `sku_item_price_info` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddSkuItemPriceInfo {
    /// Lowest price, yuan.
    pub min_price: f64,
    /// Highest price, yuan.
    pub max_price: f64,
    /// Lowest original price, yuan.
    pub min_ori_price: Option<f64>,
    /// Highest original price, yuan.
    pub max_ori_price: Option<f64>,
}

impl AddSkuItemPriceInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(min_price: impl Into<f64>, max_price: impl Into<f64>) -> Self {
        Self {
            min_price: min_price.into(),
            max_price: max_price.into(),
            min_ori_price: Default::default(),
            max_ori_price: Default::default(),
        }
    }

    /// Lowest original price, yuan.
    #[must_use]
    pub fn min_ori_price(mut self, min_ori_price: impl Into<f64>) -> Self {
        self.min_ori_price = Some(min_ori_price.into());
        self
    }

    /// Highest original price, yuan.
    #[must_use]
    pub fn max_ori_price(mut self, max_ori_price: impl Into<f64>) -> Self {
        self.max_ori_price = Some(max_ori_price.into());
        self
    }
}

wire_out!(part AddSkuItemPriceInfo {
    "min_price" => min_price,
    "max_price" => max_price,
    "min_ori_price" => min_ori_price,
    "max_ori_price" => max_ori_price,
});

/// `sku_item_sale_info` of [`Add`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AddSkuItemSaleInfo {
    /// Whether it is on sale.
    ///
    /// `off` unless set.
    pub sale_status: String,
    /// Number in stock.
    pub stock: Option<i64>,
}

impl AddSkuItemSaleInfo {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether it is on sale.
    ///
    /// `off` unless set.
    #[must_use]
    pub fn sale_status(mut self, sale_status: impl Into<String>) -> Self {
        self.sale_status = sale_status.into();
        self
    }

    /// Number in stock.
    #[must_use]
    pub fn stock(mut self, stock: impl Into<i64>) -> Self {
        self.stock = Some(stock.into());
        self
    }
}

impl Default for AddSkuItemSaleInfo {
    #[inline]
    fn default() -> Self {
        Self {
            sale_status: "off".into(),
            stock: Default::default(),
        }
    }
}

wire_out!(part AddSkuItemSaleInfo {
    "sale_status" => sale_status,
    "stock" => stock,
});

/// `sku_item_shop_info` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddSkuItemShopInfo {
    /// `source`.
    pub source: Option<i64>,
}

impl AddSkuItemShopInfo {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `source`.
    #[must_use]
    pub fn source(mut self, source: impl Into<i64>) -> Self {
        self.source = Some(source.into());
        self
    }
}

wire_out!(part AddSkuItemShopInfo {
    "source" => source,
});

/// `sku_item_attribute_info` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddSkuItemAttributeInfo {
    /// Properties of the variant.
    pub attribute_item: Vec<AddAttributeInfoAttributeItem>,
}

impl AddSkuItemAttributeInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        attribute_item: impl IntoIterator<Item = impl Into<AddAttributeInfoAttributeItem>>,
    ) -> Self {
        Self {
            attribute_item: attribute_item.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part AddSkuItemAttributeInfo {
    "attribute_item" => attribute_item,
});

/// `attribute_info_attribute_item` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddAttributeInfoAttributeItem {
    /// `attribute_key`.
    pub attribute_key: String,
    /// `attribute_value`.
    pub attribute_value: String,
}

impl AddAttributeInfoAttributeItem {
    /// Starts with the required members.
    #[must_use]
    pub fn new(attribute_key: impl Into<String>, attribute_value: impl Into<String>) -> Self {
        Self {
            attribute_key: attribute_key.into(),
            attribute_value: attribute_value.into(),
        }
    }
}

wire_out!(part AddAttributeInfoAttributeItem {
    "attribute_key" => attribute_key,
    "attribute_value" => attribute_value,
});

/// `product_custom_info` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddProductCustomInfo {
    /// Merchant's own members.
    pub custom_list: Vec<AddCustomInfoCustomList>,
}

impl AddProductCustomInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(custom_list: impl IntoIterator<Item = impl Into<AddCustomInfoCustomList>>) -> Self {
        Self {
            custom_list: custom_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part AddProductCustomInfo {
    "custom_list" => custom_list,
});

/// `custom_info_custom_list` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddCustomInfoCustomList {
    /// `key`.
    pub key: String,
    /// `value`.
    pub value: String,
}

impl AddCustomInfoCustomList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}

wire_out!(part AddCustomInfoCustomList {
    "key" => key,
    "value" => value,
});

/// Get products (查询商品信息).
///
/// `POST /scan/product/v2/getinfo`, token in `access_token`.
///
/// [Documentation](https://mp.weixin.qq.com/cgi-bin/announce?action=getannouncement&key=11533749572M9ODP&platform=2)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetInfo {
    /// The product.
    pub product: GetInfoProduct,
}

impl GetInfo {
    /// Starts with the required members.
    pub fn new(product: impl Into<GetInfoProduct>) -> Self {
        Self {
            product: product.into(),
        }
    }
}

wire_out!(GetInfo {
    "product" => product,
});

/// The answer to [`GetInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInfoResponse {
    /// The product.
    pub product: GetInfoAnswerProduct,
}

wire_in!(GetInfoResponse {
    "product" => product,
});

impl Endpoint for GetInfo {
    type Response = GetInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.scan_product_v2.get_info",
        path: "/scan/product/v2/getinfo",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `product` of [`GetInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInfoProduct {
    /// Merchant's id of the product.
    pub pid: String,
}

impl GetInfoProduct {
    /// Starts with the required members.
    #[must_use]
    pub fn new(pid: impl Into<String>) -> Self {
        Self { pid: pid.into() }
    }
}

wire_out!(part GetInfoProduct {
    "pid" => pid,
});

/// `answer_product` of [`GetInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInfoAnswerProduct {
    /// Merchant's id of the product.
    pub pid: String,
    /// `image_info`.
    pub image_info: ImageInfo,
    /// Merchant's categories, from the top level down.
    pub category_info: CategoryInfo,
    /// WeChat's categories, from the top level down.
    pub official_category_info: OfficialCategoryInfo,
    /// `tag_info`.
    pub tag_info: Option<TagInfo>,
    /// Where the product leads.
    pub link_info: LinkInfo,
    /// `title`.
    pub title: String,
    /// `sub_title`.
    pub sub_title: String,
    /// `brand`.
    pub brand: String,
    /// Shop that sells the product.
    pub shop_info: ShopInfo,
    /// `desc`.
    pub desc: String,
    /// Prices in yuan.
    pub price_info: PriceInfo,
    /// Whether and how many are on sale.
    pub sale_info: SaleInfo,
    /// Variants.
    pub sku_info: SkuInfo,
    /// `custom_info`.
    pub custom_info: CustomInfo,
}

wire_in!(part GetInfoAnswerProduct {
    "pid" => pid,
    "image_info" => image_info,
    "category_info" => category_info,
    "official_category_info" => official_category_info,
    "tag_info" => tag_info,
    "link_info" => link_info,
    "title" => title,
    "sub_title" => sub_title,
    "brand" => brand,
    "shop_info" => shop_info,
    "desc" => desc,
    "price_info" => price_info,
    "sale_info" => sale_info,
    "sku_info" => sku_info,
    "custom_info" => custom_info,
});

/// `image_info` of [`GetInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ImageInfo {
    /// Pictures of the product.
    pub main_image_list: Vec<MainImageList>,
}

wire_in!(part ImageInfo {
    "main_image_list" => main_image_list,
});

/// `main_image_list` of [`GetInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MainImageList {
    /// `url`.
    pub url: String,
}

wire_in!(part MainImageList {
    "url" => url,
});

/// `category_info` of [`GetInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CategoryInfo {
    /// `category_item`.
    pub category_item: Vec<CategoryItem>,
}

wire_in!(part CategoryInfo {
    "category_item" => category_item,
});

/// `category_item` of [`GetInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CategoryItem {
    /// `category_name`.
    pub category_name: String,
}

wire_in!(part CategoryItem {
    "category_name" => category_name,
});

/// `official_category_info` of [`GetInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OfficialCategoryInfo {
    /// `category_item`.
    pub category_item: Vec<CategoryItem>,
}

wire_in!(part OfficialCategoryInfo {
    "category_item" => category_item,
});

/// `tag_info` of [`GetInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TagInfo {
    /// `tag_item`.
    pub tag_item: Vec<TagItem>,
}

wire_in!(part TagInfo {
    "tag_item" => tag_item,
});

/// `tag_item` of [`GetInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TagItem {
    /// `tag_name`.
    pub tag_name: String,
}

wire_in!(part TagItem {
    "tag_name" => tag_name,
});

/// `link_info` of [`GetInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LinkInfo {
    /// Whether the product leads to a mini program or a web page.
    pub link_type: String,
    /// Of the mini program.
    pub wxa_appid: Option<String>,
    /// Link or mini program path.
    pub url: Option<String>,
}

wire_in!(part LinkInfo {
    "link_type" => link_type,
    "wxa_appid" => wxa_appid,
    "url" => url,
});

/// `shop_info` of [`GetInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ShopInfo {
    /// `source`.
    pub source: Option<i64>,
}

wire_in!(part ShopInfo {
    "source" => source,
});

/// `price_info` of [`GetInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PriceInfo {
    /// Lowest price, yuan.
    pub min_price: f64,
    /// Highest price, yuan.
    pub max_price: f64,
    /// Lowest original price, yuan.
    pub min_ori_price: Option<f64>,
    /// Highest original price, yuan.
    pub max_ori_price: Option<f64>,
}

wire_in!(part PriceInfo {
    "min_price" => min_price,
    "max_price" => max_price,
    "min_ori_price" => min_ori_price,
    "max_ori_price" => max_ori_price,
});

/// `sale_info` of [`GetInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SaleInfo {
    /// Whether it is on sale.
    pub sale_status: String,
    /// Number in stock.
    pub stock: Option<i64>,
}

wire_in!(part SaleInfo {
    "sale_status" => sale_status,
    "stock" => stock,
});

/// `sku_info` of [`GetInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SkuInfo {
    /// One variant each.
    pub sku_item: Vec<SkuItem>,
}

wire_in!(part SkuInfo {
    "sku_item" => sku_item,
});

/// `sku_item` of [`GetInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SkuItem {
    /// `sku_id`.
    pub sku_id: String,
    /// Kind of bar code, such as ean13.
    pub barcode_type: Option<String>,
    /// Bar code without its kind.
    pub barcode: Option<String>,
    /// `source`.
    pub source: Option<i64>,
    /// `image_info`.
    pub image_info: ImageInfo,
    /// Link or mini program path of the variant.
    pub link_url: String,
    /// Prices in yuan.
    pub price_info: PriceInfo,
    /// Whether and how many are on sale.
    pub sale_info: SaleInfo,
    /// Shop that sells the product.
    pub shop_info: ShopInfo,
    /// `attribute_info`.
    pub attribute_info: Option<AttributeInfo>,
}

wire_in!(part SkuItem {
    "sku_id" => sku_id,
    "barcode_type" => barcode_type,
    "barcode" => barcode,
    "source" => source,
    "image_info" => image_info,
    "link_url" => link_url,
    "price_info" => price_info,
    "sale_info" => sale_info,
    "shop_info" => shop_info,
    "attribute_info" => attribute_info,
});

/// `attribute_info` of [`GetInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AttributeInfo {
    /// Properties of the variant.
    pub attribute_item: Vec<AttributeItem>,
}

wire_in!(part AttributeInfo {
    "attribute_item" => attribute_item,
});

/// `attribute_item` of [`GetInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AttributeItem {
    /// `attribute_key`.
    pub attribute_key: String,
    /// `attribute_value`.
    pub attribute_value: String,
}

wire_in!(part AttributeItem {
    "attribute_key" => attribute_key,
    "attribute_value" => attribute_value,
});

/// `custom_info` of [`GetInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CustomInfo {
    /// Merchant's own members.
    pub custom_list: Vec<CustomList>,
}

wire_in!(part CustomInfo {
    "custom_list" => custom_list,
});

/// `custom_list` of [`GetInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CustomList {
    /// `key`.
    pub key: String,
    /// `value`.
    pub value: String,
}

wire_in!(part CustomList {
    "key" => key,
    "value" => value,
});

/// List products by page (分页查询商品信息).
///
/// `POST /scan/product/v2/getinfobypage`, token in `access_token`.
///
/// [Documentation](https://mp.weixin.qq.com/cgi-bin/announce?action=getannouncement&key=11533749572M9ODP&platform=2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetInfoByPage {
    /// From the page before, empty at first.
    pub page_context: Option<String>,
    /// From 1.
    ///
    /// `1` unless set.
    pub page_num: i64,
    /// Number wanted.
    ///
    /// `10` unless set.
    pub page_size: i64,
}

impl GetInfoByPage {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// From the page before, empty at first.
    pub fn page_context(mut self, page_context: impl Into<String>) -> Self {
        self.page_context = Some(page_context.into());
        self
    }

    /// From 1.
    ///
    /// `1` unless set.
    pub fn page_num(mut self, page_num: impl Into<i64>) -> Self {
        self.page_num = page_num.into();
        self
    }

    /// Number wanted.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }
}

impl Default for GetInfoByPage {
    #[inline]
    fn default() -> Self {
        Self {
            page_context: Default::default(),
            page_num: 1,
            page_size: 10,
        }
    }
}

wire_out!(GetInfoByPage {
    "page_context" => page_context,
    "page_num" => page_num,
    "page_size" => page_size,
});

/// The answer to [`GetInfoByPage`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInfoByPageResponse {
    /// The product.
    pub product: Vec<GetInfoByPageProduct>,
    /// From the page before, empty at first.
    pub page_context: Option<String>,
}

wire_in!(GetInfoByPageResponse {
    "product" => product,
    "page_context" => page_context,
});

impl Endpoint for GetInfoByPage {
    type Response = GetInfoByPageResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.scan_product_v2.get_info_by_page",
        path: "/scan/product/v2/getinfobypage",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `product` of [`GetInfoByPage`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInfoByPageProduct {
    /// Merchant's id of the product.
    pub pid: String,
    /// `image_info`.
    pub image_info: ImageInfo,
    /// Merchant's categories, from the top level down.
    pub category_info: CategoryInfo,
    /// WeChat's categories, from the top level down.
    pub official_category_info: OfficialCategoryInfo,
    /// `tag_info`.
    pub tag_info: Option<TagInfo>,
    /// Where the product leads.
    pub link_info: LinkInfo,
    /// `title`.
    pub title: String,
    /// `sub_title`.
    pub sub_title: String,
    /// `brand`.
    pub brand: String,
    /// Shop that sells the product.
    pub shop_info: ShopInfo,
    /// `desc`.
    pub desc: String,
    /// Prices in yuan.
    pub price_info: PriceInfo,
    /// Whether and how many are on sale.
    pub sale_info: SaleInfo,
    /// Variants.
    pub sku_info: SkuInfo,
    /// `custom_info`.
    pub custom_info: CustomInfo,
}

wire_in!(part GetInfoByPageProduct {
    "pid" => pid,
    "image_info" => image_info,
    "category_info" => category_info,
    "official_category_info" => official_category_info,
    "tag_info" => tag_info,
    "link_info" => link_info,
    "title" => title,
    "sub_title" => sub_title,
    "brand" => brand,
    "shop_info" => shop_info,
    "desc" => desc,
    "price_info" => price_info,
    "sale_info" => sale_info,
    "sku_info" => sku_info,
    "custom_info" => custom_info,
});

/// Update the state of products (更新商品状态).
///
/// `POST /scan/product/v2/status`, token in `access_token`.
///
/// [Documentation](https://mp.weixin.qq.com/cgi-bin/announce?action=getannouncement&key=11533749572M9ODP&platform=2)
///
/// Tells how far an import has come and which products failed.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Status {
    /// Serves to ask for the result of the import.
    pub status_ticket: String,
}

impl Status {
    /// Starts with the required members.
    pub fn new(status_ticket: impl Into<String>) -> Self {
        Self {
            status_ticket: status_ticket.into(),
        }
    }
}

wire_out!(Status {
    "status_ticket" => status_ticket,
});

/// The answer to [`Status`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StatusResponse {
    /// `result`.
    pub result: StatusResult,
}

wire_in!(StatusResponse {
    "result" => result,
});

impl Endpoint for Status {
    type Response = StatusResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.scan_product_v2.status",
        path: "/scan/product/v2/status",
        ..Operation::usual(Product::Mp)
    };
}

/// `result` of [`Status`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StatusResult {
    /// Products in all.
    pub total_cnt: i64,
    /// Products imported.
    pub succ_cnt: i64,
    /// Products that failed.
    pub fail_cnt: i64,
    /// Share done.
    pub progress: String,
    /// Result for each product.
    pub statuses: Vec<StatusStatuses>,
}

wire_in!(part StatusResult {
    "total_cnt" => total_cnt,
    "succ_cnt" => succ_cnt,
    "fail_cnt" => fail_cnt,
    "progress" => progress,
    "statuses" => statuses,
});

/// `statuses` of [`Status`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StatusStatuses {
    /// Merchant's id of the product.
    pub pid: String,
    /// 0 success.
    pub ret: i64,
    /// `err_msg`.
    pub err_msg: Option<String>,
}

wire_in!(part StatusStatuses {
    "pid" => pid,
    "ret" => ret,
    "err_msg" => err_msg,
});
