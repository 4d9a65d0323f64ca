//! Generated from `spec/mini/channels_ec_product.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Products (微信小店商品)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Add a gift activity (创建赠品活动).
///
/// `POST /channels/ec/product/activity/add`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/product/giftactivity/add.html)
///
/// Adds a gift activity (买赠活动).
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ActivityAdd {
    /// `gift_activity`.
    pub gift_activity: ActivityAddGiftActivity,
}

impl ActivityAdd {
    /// Starts with the required members.
    pub fn new(gift_activity: impl Into<ActivityAddGiftActivity>) -> Self {
        Self {
            gift_activity: gift_activity.into(),
        }
    }
}

wire_out!(ActivityAdd {
    "gift_activity" => gift_activity,
});

/// The answer to [`ActivityAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ActivityAddResponse {
    /// Id of the gift activity, empty for a new one.
    pub activity_id: i64,
}

wire_in!(ActivityAddResponse {
    "activity_id" => activity_id,
});

impl Endpoint for ActivityAdd {
    type Response = ActivityAddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_product.activity_add",
        path: "/channels/ec/product/activity/add",
        ..Operation::usual(Product::Mini)
    };
}

/// `gift_activity` of [`ActivityAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ActivityAddGiftActivity {
    /// Id of the gift activity, empty for a new one.
    pub activity_id: Option<i64>,
    /// Name of the activity.
    pub title: String,
    /// Begin, Unix seconds, at most 30 days ahead.
    pub start_time: i64,
    /// End, Unix seconds, 10 minutes to 30 days after the begin.
    pub end_time: i64,
    /// `detail`.
    pub detail: ActivityAddDetail,
}

impl ActivityAddGiftActivity {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        title: impl Into<String>,
        start_time: impl Into<i64>,
        end_time: impl Into<i64>,
        detail: impl Into<ActivityAddDetail>,
    ) -> Self {
        Self {
            activity_id: Default::default(),
            title: title.into(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            detail: detail.into(),
        }
    }

    /// Id of the gift activity, empty for a new one.
    #[must_use]
    pub fn activity_id(mut self, activity_id: impl Into<i64>) -> Self {
        self.activity_id = Some(activity_id.into());
        self
    }
}

wire_out!(part ActivityAddGiftActivity {
    "activity_id" => activity_id,
    "title" => title,
    "start_time" => start_time,
    "end_time" => end_time,
    "detail" => detail,
});

/// `detail` of [`ActivityAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ActivityAddDetail {
    /// 0 everywhere, 1 only in live sessions.
    pub show_scene: i64,
    /// Limit per buyer.
    pub receive_limit: ActivityAddReceiveLimit,
    /// Products the gift goes with.
    pub main_products: Vec<ActivityAddMainProducts>,
    /// `gift_set`.
    pub gift_set: ActivityAddGiftSet,
}

impl ActivityAddDetail {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        show_scene: impl Into<i64>,
        receive_limit: impl Into<ActivityAddReceiveLimit>,
        main_products: impl IntoIterator<Item = impl Into<ActivityAddMainProducts>>,
        gift_set: impl Into<ActivityAddGiftSet>,
    ) -> Self {
        Self {
            show_scene: show_scene.into(),
            receive_limit: receive_limit.into(),
            main_products: main_products.into_iter().map(Into::into).collect(),
            gift_set: gift_set.into(),
        }
    }
}

wire_out!(part ActivityAddDetail {
    "show_scene" => show_scene,
    "receive_limit" => receive_limit,
    "main_products" => main_products,
    "gift_set" => gift_set,
});

/// `receive_limit` of [`ActivityAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ActivityAddReceiveLimit {
    /// Whether there is a limit.
    pub is_limited: bool,
    /// Sets a buyer may receive.
    pub limit_num: i64,
}

impl ActivityAddReceiveLimit {
    /// Starts with the required members.
    #[must_use]
    pub fn new(is_limited: impl Into<bool>, limit_num: impl Into<i64>) -> Self {
        Self {
            is_limited: is_limited.into(),
            limit_num: limit_num.into(),
        }
    }
}

wire_out!(part ActivityAddReceiveLimit {
    "is_limited" => is_limited,
    "limit_num" => limit_num,
});

/// `main_products` of [`ActivityAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ActivityAddMainProducts {
    /// Id of the product (SPU).
    pub product_id: i64,
}

impl ActivityAddMainProducts {
    /// Starts with the required members.
    #[must_use]
    pub fn new(product_id: impl Into<i64>) -> Self {
        Self {
            product_id: product_id.into(),
        }
    }
}

wire_out!(part ActivityAddMainProducts {
    "product_id" => product_id,
});

/// `gift_set` of [`ActivityAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ActivityAddGiftSet {
    /// `gift_items`.
    pub gift_items: Vec<ActivityAddGiftItems>,
    /// Number of sets.
    pub gift_set_num: i64,
}

impl ActivityAddGiftSet {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        gift_items: impl IntoIterator<Item = impl Into<ActivityAddGiftItems>>,
        gift_set_num: impl Into<i64>,
    ) -> Self {
        Self {
            gift_items: gift_items.into_iter().map(Into::into).collect(),
            gift_set_num: gift_set_num.into(),
        }
    }
}

wire_out!(part ActivityAddGiftSet {
    "gift_items" => gift_items,
    "gift_set_num" => gift_set_num,
});

/// `gift_items` of [`ActivityAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ActivityAddGiftItems {
    /// Id of the gift product.
    pub gift_id: i64,
    /// Pieces in one set.
    pub give_num: i64,
}

impl ActivityAddGiftItems {
    /// Starts with the required members.
    #[must_use]
    pub fn new(gift_id: impl Into<i64>, give_num: impl Into<i64>) -> Self {
        Self {
            gift_id: gift_id.into(),
            give_num: give_num.into(),
        }
    }
}

wire_out!(part ActivityAddGiftItems {
    "gift_id" => gift_id,
    "give_num" => give_num,
});

/// Add a product (添加商品).
///
/// `POST /channels/ec/product/add`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/product/add.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/product/add.html)
///
/// Ask for the rules of the category first. With listing true the product goes into review; the result comes as an event.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Add {
    /// The shop's own id of the product.
    pub out_product_id: Option<String>,
    /// Title of the product, at most 60 characters.
    pub title: String,
    /// Short title for small cards.
    pub short_title: Option<String>,
    /// Addresses of the main images, at most 9.
    pub head_imgs: Vec<String>,
    /// Description on the detail page.
    pub desc_info: DescInfo,
    /// Category in the old tree, exactly three levels from the top.
    pub cats: Option<Vec<Cats>>,
    /// New category tree, all levels from the top.
    pub cats_v2: Option<Vec<CatsV2>>,
    /// Attributes the category asks for.
    pub attrs: Option<Vec<Attrs>>,
    /// The shop's own code of the product.
    pub spu_code: Option<String>,
    /// Id of the brand, 2100000000 means no brand.
    pub brand_id: Option<i64>,
    /// Addresses of qualification pictures, at most 5, replaced by product_qua_infos.
    pub qualifications: Option<Vec<String>>,
    /// Qualifications of the product.
    pub product_qua_infos: Option<Vec<ProductQuaInfos>>,
    /// 0 parcel, 1 virtual by phone number, 3 virtual to an account of the buyer's choice.
    pub deliver_method: Option<i64>,
    /// Kinds of account, only for deliver_method 3: 1 openid, 2 QQ, 3 phone, 4 mail.
    pub deliver_acct_type: Option<Vec<i64>>,
    /// Freight, not for virtual products.
    pub express_info: Option<ExpressInfo>,
    /// After-sale rules in words.
    pub aftersale_desc: Option<String>,
    /// Variants of the product.
    pub skus: Option<Vec<AddSkus>>,
    /// Limit per buyer.
    pub limited_info: Option<LimitedInfo>,
    /// Services offered.
    pub extra_service: Option<ExtraService>,
    /// Whether to put it on sale after the review.
    pub listing: Option<bool>,
    /// `after_sale_info`.
    pub after_sale_info: Option<AfterSaleInfo>,
    /// Size chart.
    pub size_chart: Option<SizeChart>,
    /// Sale from a fixed time.
    pub timing_onsale_info: Option<TimingOnsaleInfo>,
    /// Shipping rule for the whole product.
    pub spu_deliver_info: Option<SpuDeliverInfo>,
    /// 0 ordinary, 1 simplified entry.
    pub release_mode: Option<i64>,
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
            short_title: Default::default(),
            head_imgs: head_imgs.into_iter().map(Into::into).collect(),
            desc_info: desc_info.into(),
            cats: Default::default(),
            cats_v2: Default::default(),
            attrs: Default::default(),
            spu_code: Default::default(),
            brand_id: Default::default(),
            qualifications: Default::default(),
            product_qua_infos: Default::default(),
            deliver_method: Default::default(),
            deliver_acct_type: Default::default(),
            express_info: Default::default(),
            aftersale_desc: Default::default(),
            skus: Default::default(),
            limited_info: Default::default(),
            extra_service: Default::default(),
            listing: Default::default(),
            after_sale_info: Default::default(),
            size_chart: Default::default(),
            timing_onsale_info: Default::default(),
            spu_deliver_info: Default::default(),
            release_mode: Default::default(),
        }
    }

    /// The shop's own id of the product.
    pub fn out_product_id(mut self, out_product_id: impl Into<String>) -> Self {
        self.out_product_id = Some(out_product_id.into());
        self
    }

    /// Short title for small cards.
    pub fn short_title(mut self, short_title: impl Into<String>) -> Self {
        self.short_title = Some(short_title.into());
        self
    }

    /// Category in the old tree, exactly three levels from the top.
    pub fn cats(mut self, cats: impl IntoIterator<Item = impl Into<Cats>>) -> Self {
        self.cats = Some(cats.into_iter().map(Into::into).collect());
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

    /// Addresses of qualification pictures, at most 5, replaced by product_qua_infos.
    pub fn qualifications(
        mut self,
        qualifications: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.qualifications = Some(qualifications.into_iter().map(Into::into).collect());
        self
    }

    /// Qualifications of the product.
    pub fn product_qua_infos(
        mut self,
        product_qua_infos: impl IntoIterator<Item = impl Into<ProductQuaInfos>>,
    ) -> Self {
        self.product_qua_infos = Some(product_qua_infos.into_iter().map(Into::into).collect());
        self
    }

    /// 0 parcel, 1 virtual by phone number, 3 virtual to an account of the buyer's choice.
    pub fn deliver_method(mut self, deliver_method: impl Into<i64>) -> Self {
        self.deliver_method = Some(deliver_method.into());
        self
    }

    /// Kinds of account, only for deliver_method 3: 1 openid, 2 QQ, 3 phone, 4 mail.
    pub fn deliver_acct_type(
        mut self,
        deliver_acct_type: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.deliver_acct_type = Some(deliver_acct_type.into_iter().map(Into::into).collect());
        self
    }

    /// Freight, not for virtual products.
    pub fn express_info(mut self, express_info: impl Into<ExpressInfo>) -> Self {
        self.express_info = Some(express_info.into());
        self
    }

    /// After-sale rules in words.
    pub fn aftersale_desc(mut self, aftersale_desc: impl Into<String>) -> Self {
        self.aftersale_desc = Some(aftersale_desc.into());
        self
    }

    /// Variants of the product.
    pub fn skus(mut self, skus: impl IntoIterator<Item = impl Into<AddSkus>>) -> Self {
        self.skus = Some(skus.into_iter().map(Into::into).collect());
        self
    }

    /// Limit per buyer.
    pub fn limited_info(mut self, limited_info: impl Into<LimitedInfo>) -> Self {
        self.limited_info = Some(limited_info.into());
        self
    }

    /// Services offered.
    pub fn extra_service(mut self, extra_service: impl Into<ExtraService>) -> Self {
        self.extra_service = Some(extra_service.into());
        self
    }

    /// Whether to put it on sale after the review.
    pub fn listing(mut self, listing: impl Into<bool>) -> Self {
        self.listing = Some(listing.into());
        self
    }

    /// `after_sale_info`.
    pub fn after_sale_info(mut self, after_sale_info: impl Into<AfterSaleInfo>) -> Self {
        self.after_sale_info = Some(after_sale_info.into());
        self
    }

    /// Size chart.
    pub fn size_chart(mut self, size_chart: impl Into<SizeChart>) -> Self {
        self.size_chart = Some(size_chart.into());
        self
    }

    /// Sale from a fixed time.
    pub fn timing_onsale_info(mut self, timing_onsale_info: impl Into<TimingOnsaleInfo>) -> Self {
        self.timing_onsale_info = Some(timing_onsale_info.into());
        self
    }

    /// Shipping rule for the whole product.
    pub fn spu_deliver_info(mut self, spu_deliver_info: impl Into<SpuDeliverInfo>) -> Self {
        self.spu_deliver_info = Some(spu_deliver_info.into());
        self
    }

    /// 0 ordinary, 1 simplified entry.
    pub fn release_mode(mut self, release_mode: impl Into<i64>) -> Self {
        self.release_mode = Some(release_mode.into());
        self
    }
}

wire_out!(Add {
    "out_product_id" => out_product_id,
    "title" => title,
    "short_title" => short_title,
    "head_imgs" => head_imgs,
    "desc_info" => desc_info,
    "cats" => cats,
    "cats_v2" => cats_v2,
    "attrs" => attrs,
    "spu_code" => spu_code,
    "brand_id" => brand_id,
    "qualifications" => qualifications,
    "product_qua_infos" => product_qua_infos,
    "deliver_method" => deliver_method,
    "deliver_acct_type" => deliver_acct_type,
    "express_info" => express_info,
    "aftersale_desc" => aftersale_desc;
    "skus" => skus,
    "limited_info" => limited_info,
    "extra_service" => extra_service,
    "after_sale_info" => after_sale_info,
    "size_chart" => size_chart,
    "timing_onsale_info" => timing_onsale_info,
    "spu_deliver_info" => spu_deliver_info,
    "release_mode" => release_mode,
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
        name: "mini.channels_ec_product.add",
        path: "/channels/ec/product/add",
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

/// `cats` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Cats {
    /// Id of the category.
    pub cat_id: i64,
}

impl Cats {
    /// Starts with the required members.
    #[must_use]
    pub fn new(cat_id: impl Into<i64>) -> Self {
        Self {
            cat_id: cat_id.into(),
        }
    }
}

wire_out!(part Cats {
    "cat_id" => cat_id,
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

/// `product_qua_infos` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductQuaInfos {
    /// Id of the qualification.
    pub qua_id: i64,
    /// Addresses of the qualification pictures.
    pub qua_url: Vec<String>,
}

impl ProductQuaInfos {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        qua_id: impl Into<i64>,
        qua_url: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            qua_id: qua_id.into(),
            qua_url: qua_url.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part ProductQuaInfos {
    "qua_id" => qua_id,
    "qua_url" => qua_url,
});

/// `express_info` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ExpressInfo {
    /// Id of the freight template.
    pub template_id: i64,
    /// Weight, grams, needed if freight goes by weight.
    pub weight: Option<i64>,
}

impl ExpressInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(template_id: impl Into<i64>) -> Self {
        Self {
            template_id: template_id.into(),
            weight: Default::default(),
        }
    }

    /// Weight, grams, needed if freight goes by weight.
    #[must_use]
    pub fn weight(mut self, weight: impl Into<i64>) -> Self {
        self.weight = Some(weight.into());
        self
    }
}

wire_out!(part ExpressInfo {
    "template_id" => template_id,
    "weight" => weight,
});

/// `skus` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddSkus {
    /// The shop's own id of the SKU.
    pub out_sku_id: Option<String>,
    /// Address of the small picture of the SKU.
    pub thumb_img: String,
    /// Selling price, fen.
    pub sale_price: i64,
    /// List price, fen, above the selling price.
    pub market_price: i64,
    /// Pieces in stock.
    pub stock_num: Option<i64>,
    /// The shop's own code of the SKU.
    pub sku_code: Option<String>,
    /// Bar code.
    pub bar_code: Option<String>,
    /// Sale attributes of the SKU.
    pub sku_attrs: Option<Vec<SkuAttrs>>,
    /// How and when the SKU is shipped.
    pub sku_deliver_info: Option<SkuDeliverInfo>,
}

impl AddSkus {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        thumb_img: impl Into<String>,
        sale_price: impl Into<i64>,
        market_price: impl Into<i64>,
    ) -> Self {
        Self {
            out_sku_id: Default::default(),
            thumb_img: thumb_img.into(),
            sale_price: sale_price.into(),
            market_price: market_price.into(),
            stock_num: Default::default(),
            sku_code: Default::default(),
            bar_code: Default::default(),
            sku_attrs: Default::default(),
            sku_deliver_info: Default::default(),
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

    /// Bar code.
    #[must_use]
    pub fn bar_code(mut self, bar_code: impl Into<String>) -> Self {
        self.bar_code = Some(bar_code.into());
        self
    }

    /// Sale attributes of the SKU.
    #[must_use]
    pub fn sku_attrs(mut self, sku_attrs: impl IntoIterator<Item = impl Into<SkuAttrs>>) -> Self {
        self.sku_attrs = Some(sku_attrs.into_iter().map(Into::into).collect());
        self
    }

    /// How and when the SKU is shipped.
    #[must_use]
    pub fn sku_deliver_info(mut self, sku_deliver_info: impl Into<SkuDeliverInfo>) -> Self {
        self.sku_deliver_info = Some(sku_deliver_info.into());
        self
    }
}

wire_out!(part AddSkus {
    "out_sku_id" => out_sku_id,
    "thumb_img" => thumb_img,
    "sale_price" => sale_price,
    "market_price" => market_price,
    "stock_num" => stock_num,
    "sku_code" => sku_code,
    "bar_code" => bar_code,
    "sku_attrs" => sku_attrs,
    "sku_deliver_info" => sku_deliver_info,
});

/// `sku_attrs` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SkuAttrs {
    /// Name of the attribute.
    pub attr_key: String,
    /// Value of the attribute.
    pub attr_value: String,
}

impl SkuAttrs {
    /// Starts with the required members.
    #[must_use]
    pub fn new(attr_key: impl Into<String>, attr_value: impl Into<String>) -> Self {
        Self {
            attr_key: attr_key.into(),
            attr_value: attr_value.into(),
        }
    }
}

wire_out!(part SkuAttrs {
    "attr_key" => attr_key,
    "attr_value" => attr_value,
});

/// `sku_deliver_info` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SkuDeliverInfo {
    /// 0 in stock, 1 presale with full payment.
    pub stock_type: Option<i64>,
    /// Begin of the presale, Unix seconds.
    pub presale_begin_time: Option<i64>,
    /// End of the presale, Unix seconds, at most 30 days ahead.
    pub presale_end_time: Option<i64>,
    /// 0 ship n days after payment, 1 ship n days after the presale ends; only for stock_type 1.
    pub full_payment_presale_delivery_type: Option<i64>,
    /// The n of the shipping rule, days.
    pub full_payment_presale_delivery_time: Option<i64>,
    /// Whether it is sold from stock after the presale ends.
    pub spot_after_presale_end: Option<bool>,
}

impl SkuDeliverInfo {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// 0 in stock, 1 presale with full payment.
    #[must_use]
    pub fn stock_type(mut self, stock_type: impl Into<i64>) -> Self {
        self.stock_type = Some(stock_type.into());
        self
    }

    /// Begin of the presale, Unix seconds.
    #[must_use]
    pub fn presale_begin_time(mut self, presale_begin_time: impl Into<i64>) -> Self {
        self.presale_begin_time = Some(presale_begin_time.into());
        self
    }

    /// End of the presale, Unix seconds, at most 30 days ahead.
    #[must_use]
    pub fn presale_end_time(mut self, presale_end_time: impl Into<i64>) -> Self {
        self.presale_end_time = Some(presale_end_time.into());
        self
    }

    /// 0 ship n days after payment, 1 ship n days after the presale ends; only for stock_type 1.
    #[must_use]
    pub fn full_payment_presale_delivery_type(
        mut self,
        full_payment_presale_delivery_type: impl Into<i64>,
    ) -> Self {
        self.full_payment_presale_delivery_type = Some(full_payment_presale_delivery_type.into());
        self
    }

    /// The n of the shipping rule, days.
    #[must_use]
    pub fn full_payment_presale_delivery_time(
        mut self,
        full_payment_presale_delivery_time: impl Into<i64>,
    ) -> Self {
        self.full_payment_presale_delivery_time = Some(full_payment_presale_delivery_time.into());
        self
    }

    /// Whether it is sold from stock after the presale ends.
    #[must_use]
    pub fn spot_after_presale_end(mut self, spot_after_presale_end: impl Into<bool>) -> Self {
        self.spot_after_presale_end = Some(spot_after_presale_end.into());
        self
    }
}

wire_out!(part SkuDeliverInfo {
    "stock_type" => stock_type,
    "presale_begin_time" => presale_begin_time,
    "presale_end_time" => presale_end_time,
    "full_payment_presale_delivery_type" => full_payment_presale_delivery_type,
    "full_payment_presale_delivery_time" => full_payment_presale_delivery_time,
} via {
    "spot_after_presale_end" => spot_after_presale_end: yizhan_core::wire::BoolAsInt,
});

/// `limited_info` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LimitedInfo {
    /// 0 no limit, 1 per day, 2 per week, 3 per month.
    pub period_type: i64,
    /// Pieces a buyer may buy in the period.
    pub limited_buy_num: Option<i64>,
}

impl LimitedInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(period_type: impl Into<i64>) -> Self {
        Self {
            period_type: period_type.into(),
            limited_buy_num: Default::default(),
        }
    }

    /// Pieces a buyer may buy in the period.
    #[must_use]
    pub fn limited_buy_num(mut self, limited_buy_num: impl Into<i64>) -> Self {
        self.limited_buy_num = Some(limited_buy_num.into());
        self
    }
}

wire_out!(part LimitedInfo {
    "period_type" => period_type,
    "limited_buy_num" => limited_buy_num,
});

/// `extra_service` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ExtraService {
    /// 0 no, 1 return within seven days, 2 except customised goods.
    pub seven_day_return: i64,
    /// 0 no, 1 pay after use.
    pub pay_after_use: i64,
    /// 0 no, 1 return freight insurance.
    pub freight_insurance: i64,
    /// 0 no, 1 compensation for fakes.
    pub fake_one_pay_three: Option<i64>,
    /// 0 no, 1 refund of damaged goods.
    pub damage_guarantee: Option<i64>,
    /// 0 no, 1 exchange.
    pub exchange_support: Option<i64>,
}

impl ExtraService {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        seven_day_return: impl Into<i64>,
        pay_after_use: impl Into<i64>,
        freight_insurance: impl Into<i64>,
    ) -> Self {
        Self {
            seven_day_return: seven_day_return.into(),
            pay_after_use: pay_after_use.into(),
            freight_insurance: freight_insurance.into(),
            fake_one_pay_three: Default::default(),
            damage_guarantee: Default::default(),
            exchange_support: Default::default(),
        }
    }

    /// 0 no, 1 compensation for fakes.
    #[must_use]
    pub fn fake_one_pay_three(mut self, fake_one_pay_three: impl Into<i64>) -> Self {
        self.fake_one_pay_three = Some(fake_one_pay_three.into());
        self
    }

    /// 0 no, 1 refund of damaged goods.
    #[must_use]
    pub fn damage_guarantee(mut self, damage_guarantee: impl Into<i64>) -> Self {
        self.damage_guarantee = Some(damage_guarantee.into());
        self
    }

    /// 0 no, 1 exchange.
    #[must_use]
    pub fn exchange_support(mut self, exchange_support: impl Into<i64>) -> Self {
        self.exchange_support = Some(exchange_support.into());
        self
    }
}

wire_out!(part ExtraService {
    "seven_day_return" => seven_day_return,
    "pay_after_use" => pay_after_use,
    "freight_insurance" => freight_insurance,
    "fake_one_pay_three" => fake_one_pay_three,
    "damage_guarantee" => damage_guarantee,
    "exchange_support" => exchange_support,
});

/// `after_sale_info` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AfterSaleInfo {
    /// Id of the return address.
    pub after_sale_address_id: Option<i64>,
}

impl AfterSaleInfo {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the return address.
    #[must_use]
    pub fn after_sale_address_id(mut self, after_sale_address_id: impl Into<i64>) -> Self {
        self.after_sale_address_id = Some(after_sale_address_id.into());
        self
    }
}

wire_out!(part AfterSaleInfo {
    "after_sale_address_id" => after_sale_address_id,
});

/// `size_chart` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SizeChart {
    /// Whether there is a size chart.
    pub enable: bool,
    /// Measures.
    pub specification_list: Option<Vec<SpecificationList>>,
}

impl SizeChart {
    /// Starts with the required members.
    #[must_use]
    pub fn new(enable: impl Into<bool>) -> Self {
        Self {
            enable: enable.into(),
            specification_list: Default::default(),
        }
    }

    /// Measures.
    #[must_use]
    pub fn specification_list(
        mut self,
        specification_list: impl IntoIterator<Item = impl Into<SpecificationList>>,
    ) -> Self {
        self.specification_list = Some(specification_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part SizeChart {
    "enable" => enable,
    "specification_list" => specification_list,
});

/// `specification_list` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SpecificationList {
    /// `name`.
    pub name: String,
    /// Unit of the measure.
    pub unit: String,
    /// Whether values are ranges.
    pub is_range: bool,
    /// Values by size.
    pub value_list: Vec<ValueList>,
}

impl SpecificationList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        unit: impl Into<String>,
        is_range: impl Into<bool>,
        value_list: impl IntoIterator<Item = impl Into<ValueList>>,
    ) -> Self {
        Self {
            name: name.into(),
            unit: unit.into(),
            is_range: is_range.into(),
            value_list: value_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part SpecificationList {
    "name" => name,
    "unit" => unit,
    "is_range" => is_range,
    "value_list" => value_list,
});

/// `value_list` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ValueList {
    /// The size.
    pub key: String,
    /// Single value.
    pub value: Option<String>,
    /// Lower end of the range.
    pub left: Option<String>,
    /// Upper end of the range.
    pub right: Option<String>,
}

impl ValueList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: Default::default(),
            left: Default::default(),
            right: Default::default(),
        }
    }

    /// Single value.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Lower end of the range.
    #[must_use]
    pub fn left(mut self, left: impl Into<String>) -> Self {
        self.left = Some(left.into());
        self
    }

    /// Upper end of the range.
    #[must_use]
    pub fn right(mut self, right: impl Into<String>) -> Self {
        self.right = Some(right.into());
        self
    }
}

wire_out!(part ValueList {
    "key" => key,
    "value" => value,
    "left" => left,
    "right" => right,
});

/// `timing_onsale_info` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TimingOnsaleInfo {
    /// Whether the sale waits for a fixed time.
    pub status: i64,
    /// When the sale begins, Unix seconds.
    pub onsale_time: Option<i64>,
    /// Whether the price is hidden until then.
    pub is_hide_price: Option<bool>,
}

impl TimingOnsaleInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(status: impl Into<i64>) -> Self {
        Self {
            status: status.into(),
            onsale_time: Default::default(),
            is_hide_price: Default::default(),
        }
    }

    /// When the sale begins, Unix seconds.
    #[must_use]
    pub fn onsale_time(mut self, onsale_time: impl Into<i64>) -> Self {
        self.onsale_time = Some(onsale_time.into());
        self
    }

    /// Whether the price is hidden until then.
    #[must_use]
    pub fn is_hide_price(mut self, is_hide_price: impl Into<bool>) -> Self {
        self.is_hide_price = Some(is_hide_price.into());
        self
    }
}

wire_out!(part TimingOnsaleInfo {
    "status" => status,
    "onsale_time" => onsale_time,
} via {
    "is_hide_price" => is_hide_price: yizhan_core::wire::BoolAsInt,
});

/// `spu_deliver_info` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SpuDeliverInfo {
    /// Whether the rule holds for all SKUs.
    pub is_spu_range: bool,
    /// How and when the SKU is shipped.
    pub sku_deliver_info: Option<SkuDeliverInfo>,
}

impl SpuDeliverInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(is_spu_range: impl Into<bool>) -> Self {
        Self {
            is_spu_range: is_spu_range.into(),
            sku_deliver_info: Default::default(),
        }
    }

    /// How and when the SKU is shipped.
    #[must_use]
    pub fn sku_deliver_info(mut self, sku_deliver_info: impl Into<SkuDeliverInfo>) -> Self {
        self.sku_deliver_info = Some(sku_deliver_info.into());
        self
    }
}

wire_out!(part SpuDeliverInfo {
    "is_spu_range" => is_spu_range,
    "sku_deliver_info" => sku_deliver_info,
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

/// Withdraw the review of a product (撤回商品审核).
///
/// `POST /channels/ec/product/audit/cancel`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/product/audit_cancel.html) [(2)](https://developers.weixin.qq.com/doc/channels/locallife/api/withdraw.html) [(3)](https://developers.weixin.qq.com/doc/store/shop/API/product/audit_cancel.html) [(4)](https://developers.weixin.qq.com/doc/store/shop/API/product/gift/gift_audit_cancel.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AuditCancel {
    /// Id of the product (SPU).
    pub product_id: i64,
}

impl AuditCancel {
    /// Starts with the required members.
    pub fn new(product_id: impl Into<i64>) -> Self {
        Self {
            product_id: product_id.into(),
        }
    }
}

wire_out!(AuditCancel {
    "product_id" => product_id,
});

/// The answer to [`AuditCancel`].
pub type AuditCancelResponse = yizhan_core::Done;

impl Endpoint for AuditCancel {
    type Response = AuditCancelResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_product.audit_cancel",
        path: "/channels/ec/product/audit/cancel",
        ..Operation::usual(Product::Mini)
    };
}

/// Update a product without review (免审更新商品).
///
/// `POST /channels/ec/product/auditfree`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/product/audit_free.html)
///
/// Changes what needs no review (stock, price, freight and the like) at once; only for products already on sale.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AuditFree {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// The shop's own code of the product.
    pub spu_code: Option<String>,
    /// Variants of the product.
    pub skus: Option<Vec<AuditFreeSkus>>,
    /// 0 parcel, 1 virtual by phone number, 3 virtual to an account of the buyer's choice.
    pub deliver_method: Option<i64>,
    /// Freight, not for virtual products.
    pub express_info: Option<AuditFreeExpressInfo2>,
    /// Limit per buyer.
    pub limited_info: Option<AuditFreeLimitedInfo2>,
    /// Services offered.
    pub extra_service: Option<AuditFreeExtraService2>,
    /// Sale from a fixed time.
    pub timing_onsale_info: Option<TimingOnsaleInfo>,
    /// Shipping rule for the whole product.
    pub spu_deliver_info: Option<AuditFreeSpuDeliverInfo2>,
}

impl AuditFree {
    /// Starts with the required members.
    pub fn new(product_id: impl Into<i64>) -> Self {
        Self {
            product_id: product_id.into(),
            spu_code: Default::default(),
            skus: Default::default(),
            deliver_method: Default::default(),
            express_info: Default::default(),
            limited_info: Default::default(),
            extra_service: Default::default(),
            timing_onsale_info: Default::default(),
            spu_deliver_info: Default::default(),
        }
    }

    /// The shop's own code of the product.
    pub fn spu_code(mut self, spu_code: impl Into<String>) -> Self {
        self.spu_code = Some(spu_code.into());
        self
    }

    /// Variants of the product.
    pub fn skus(mut self, skus: impl IntoIterator<Item = impl Into<AuditFreeSkus>>) -> Self {
        self.skus = Some(skus.into_iter().map(Into::into).collect());
        self
    }

    /// 0 parcel, 1 virtual by phone number, 3 virtual to an account of the buyer's choice.
    pub fn deliver_method(mut self, deliver_method: impl Into<i64>) -> Self {
        self.deliver_method = Some(deliver_method.into());
        self
    }

    /// Freight, not for virtual products.
    pub fn express_info(mut self, express_info: impl Into<AuditFreeExpressInfo2>) -> Self {
        self.express_info = Some(express_info.into());
        self
    }

    /// Limit per buyer.
    pub fn limited_info(mut self, limited_info: impl Into<AuditFreeLimitedInfo2>) -> Self {
        self.limited_info = Some(limited_info.into());
        self
    }

    /// Services offered.
    pub fn extra_service(mut self, extra_service: impl Into<AuditFreeExtraService2>) -> Self {
        self.extra_service = Some(extra_service.into());
        self
    }

    /// Sale from a fixed time.
    pub fn timing_onsale_info(mut self, timing_onsale_info: impl Into<TimingOnsaleInfo>) -> Self {
        self.timing_onsale_info = Some(timing_onsale_info.into());
        self
    }

    /// Shipping rule for the whole product.
    pub fn spu_deliver_info(
        mut self,
        spu_deliver_info: impl Into<AuditFreeSpuDeliverInfo2>,
    ) -> Self {
        self.spu_deliver_info = Some(spu_deliver_info.into());
        self
    }
}

wire_out!(AuditFree {
    "product_id" => product_id,
    "spu_code" => spu_code,
    "skus" => skus,
    "deliver_method" => deliver_method,
    "express_info" => express_info,
    "limited_info" => limited_info,
    "extra_service" => extra_service,
    "timing_onsale_info" => timing_onsale_info,
    "spu_deliver_info" => spu_deliver_info,
});

/// The answer to [`AuditFree`].
pub type AuditFreeResponse = yizhan_core::Done;

impl Endpoint for AuditFree {
    type Response = AuditFreeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_product.audit_free",
        path: "/channels/ec/product/auditfree",
        ..Operation::usual(Product::Mini)
    };
}

/// `skus` of [`AuditFree`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AuditFreeSkus {
    /// Id of the SKU of the product.
    pub sku_id: i64,
    /// The shop's own code of the SKU.
    pub sku_code: Option<String>,
    /// Selling price, fen.
    pub sale_price: Option<i64>,
    /// `stock_info`.
    pub stock_info: Option<AuditFreeStockInfo>,
    /// How and when the SKU is shipped.
    pub sku_deliver_info: Option<SkuDeliverInfo>,
    /// Whether to delete the SKU.
    pub is_delete: Option<bool>,
}

impl AuditFreeSkus {
    /// Starts with the required members.
    #[must_use]
    pub fn new(sku_id: impl Into<i64>) -> Self {
        Self {
            sku_id: sku_id.into(),
            sku_code: Default::default(),
            sale_price: Default::default(),
            stock_info: Default::default(),
            sku_deliver_info: Default::default(),
            is_delete: Default::default(),
        }
    }

    /// The shop's own code of the SKU.
    #[must_use]
    pub fn sku_code(mut self, sku_code: impl Into<String>) -> Self {
        self.sku_code = Some(sku_code.into());
        self
    }

    /// Selling price, fen.
    #[must_use]
    pub fn sale_price(mut self, sale_price: impl Into<i64>) -> Self {
        self.sale_price = Some(sale_price.into());
        self
    }

    /// `stock_info`.
    #[must_use]
    pub fn stock_info(mut self, stock_info: impl Into<AuditFreeStockInfo>) -> Self {
        self.stock_info = Some(stock_info.into());
        self
    }

    /// How and when the SKU is shipped.
    #[must_use]
    pub fn sku_deliver_info(mut self, sku_deliver_info: impl Into<SkuDeliverInfo>) -> Self {
        self.sku_deliver_info = Some(sku_deliver_info.into());
        self
    }

    /// Whether to delete the SKU.
    #[must_use]
    pub fn is_delete(mut self, is_delete: impl Into<bool>) -> Self {
        self.is_delete = Some(is_delete.into());
        self
    }
}

wire_out!(part AuditFreeSkus {
    "sku_id" => sku_id,
    "sku_code" => sku_code,
    "sale_price" => sale_price,
    "stock_info" => stock_info,
    "sku_deliver_info" => sku_deliver_info,
} via {
    "is_delete" => is_delete: yizhan_core::wire::BoolAsInt,
});

/// `stock_info` of [`AuditFree`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AuditFreeStockInfo {
    /// 1 add, 2 take away, 3 set.
    pub diff_type: Option<i64>,
    /// Number of pieces.
    pub num: i64,
}

impl AuditFreeStockInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(num: impl Into<i64>) -> Self {
        Self {
            diff_type: Default::default(),
            num: num.into(),
        }
    }

    /// 1 add, 2 take away, 3 set.
    #[must_use]
    pub fn diff_type(mut self, diff_type: impl Into<i64>) -> Self {
        self.diff_type = Some(diff_type.into());
        self
    }
}

wire_out!(part AuditFreeStockInfo {
    "diff_type" => diff_type,
    "num" => num,
});

/// `express_info_2` of [`AuditFree`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AuditFreeExpressInfo2 {
    /// Id of the freight template.
    pub template_id: Option<i64>,
    /// Weight, grams, needed if freight goes by weight.
    pub weight: Option<i64>,
}

impl AuditFreeExpressInfo2 {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the freight template.
    #[must_use]
    pub fn template_id(mut self, template_id: impl Into<i64>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }

    /// Weight, grams, needed if freight goes by weight.
    #[must_use]
    pub fn weight(mut self, weight: impl Into<i64>) -> Self {
        self.weight = Some(weight.into());
        self
    }
}

wire_out!(part AuditFreeExpressInfo2 {
    "template_id" => template_id,
    "weight" => weight,
});

/// `limited_info_2` of [`AuditFree`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AuditFreeLimitedInfo2 {
    /// 0 no limit, 1 per day, 2 per week, 3 per month.
    pub period_type: Option<i64>,
    /// Pieces a buyer may buy in the period.
    pub limited_buy_num: Option<i64>,
}

impl AuditFreeLimitedInfo2 {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// 0 no limit, 1 per day, 2 per week, 3 per month.
    #[must_use]
    pub fn period_type(mut self, period_type: impl Into<i64>) -> Self {
        self.period_type = Some(period_type.into());
        self
    }

    /// Pieces a buyer may buy in the period.
    #[must_use]
    pub fn limited_buy_num(mut self, limited_buy_num: impl Into<i64>) -> Self {
        self.limited_buy_num = Some(limited_buy_num.into());
        self
    }
}

wire_out!(part AuditFreeLimitedInfo2 {
    "period_type" => period_type,
    "limited_buy_num" => limited_buy_num,
});

/// `extra_service_2` of [`AuditFree`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AuditFreeExtraService2 {
    /// 0 no, 1 return within seven days, 2 except customised goods.
    pub seven_day_return: Option<i64>,
    /// 0 no, 1 return freight insurance.
    pub freight_insurance: Option<i64>,
    /// 0 no, 1 compensation for fakes.
    pub fake_one_pay_three: Option<i64>,
    /// 0 no, 1 refund of damaged goods.
    pub damage_guarantee: Option<i64>,
    /// 0 no, 1 exchange.
    pub exchange_support: Option<i64>,
}

impl AuditFreeExtraService2 {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// 0 no, 1 return within seven days, 2 except customised goods.
    #[must_use]
    pub fn seven_day_return(mut self, seven_day_return: impl Into<i64>) -> Self {
        self.seven_day_return = Some(seven_day_return.into());
        self
    }

    /// 0 no, 1 return freight insurance.
    #[must_use]
    pub fn freight_insurance(mut self, freight_insurance: impl Into<i64>) -> Self {
        self.freight_insurance = Some(freight_insurance.into());
        self
    }

    /// 0 no, 1 compensation for fakes.
    #[must_use]
    pub fn fake_one_pay_three(mut self, fake_one_pay_three: impl Into<i64>) -> Self {
        self.fake_one_pay_three = Some(fake_one_pay_three.into());
        self
    }

    /// 0 no, 1 refund of damaged goods.
    #[must_use]
    pub fn damage_guarantee(mut self, damage_guarantee: impl Into<i64>) -> Self {
        self.damage_guarantee = Some(damage_guarantee.into());
        self
    }

    /// 0 no, 1 exchange.
    #[must_use]
    pub fn exchange_support(mut self, exchange_support: impl Into<i64>) -> Self {
        self.exchange_support = Some(exchange_support.into());
        self
    }
}

wire_out!(part AuditFreeExtraService2 {
    "seven_day_return" => seven_day_return,
    "freight_insurance" => freight_insurance,
    "fake_one_pay_three" => fake_one_pay_three,
    "damage_guarantee" => damage_guarantee,
    "exchange_support" => exchange_support,
});

/// `spu_deliver_info_2` of [`AuditFree`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AuditFreeSpuDeliverInfo2 {
    /// Whether the rule holds for all SKUs.
    pub is_spu_range: Option<bool>,
    /// How and when the SKU is shipped.
    pub sku_deliver_info: Option<SkuDeliverInfo>,
}

impl AuditFreeSpuDeliverInfo2 {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the rule holds for all SKUs.
    #[must_use]
    pub fn is_spu_range(mut self, is_spu_range: impl Into<bool>) -> Self {
        self.is_spu_range = Some(is_spu_range.into());
        self
    }

    /// How and when the SKU is shipped.
    #[must_use]
    pub fn sku_deliver_info(mut self, sku_deliver_info: impl Into<SkuDeliverInfo>) -> Self {
        self.sku_deliver_info = Some(sku_deliver_info.into());
        self
    }
}

wire_out!(part AuditFreeSpuDeliverInfo2 {
    "is_spu_range" => is_spu_range,
    "sku_deliver_info" => sku_deliver_info,
});

/// Get the listing strategy of products (获取商品上架策略).
///
/// `POST /channels/ec/product/auditstrategy/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-product/shop/api_getproductauditstrategy.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AuditStrategyGet {}

impl AuditStrategyGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(AuditStrategyGet {});

/// The answer to [`AuditStrategyGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AuditStrategyGetResponse {
    /// `audit_strategy`.
    pub audit_strategy: AuditStrategyGetAuditStrategy,
}

wire_in!(AuditStrategyGetResponse {
    "audit_strategy" => audit_strategy,
});

impl Endpoint for AuditStrategyGet {
    type Response = AuditStrategyGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_product.audit_strategy_get",
        path: "/channels/ec/product/auditstrategy/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `audit_strategy` of [`AuditStrategyGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AuditStrategyGetAuditStrategy {
    /// Put on sale with faulty data hidden: 0 unchanged, 1 on, 2 off.
    pub hide_err_field_flag: i64,
    /// Put on sale despite similar products: 0 unchanged, 1 on, 2 off.
    pub hit_duplicated_flag: i64,
    /// Put on sale despite low-risk findings: 0 unchanged, 1 on, 2 off.
    pub hit_low_risk_rule_flag: i64,
}

wire_in!(part AuditStrategyGetAuditStrategy {
    "hide_err_field_flag" => hide_err_field_flag,
    "hit_duplicated_flag" => hit_duplicated_flag,
    "hit_low_risk_rule_flag" => hit_low_risk_rule_flag,
});

/// Set the listing strategy of products (设置商品上架策略).
///
/// `POST /channels/ec/product/auditstrategy/set`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-product/shop/api_setproductauditstrategy.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AuditStrategySet {
    /// `audit_strategy`.
    pub audit_strategy: AuditStrategySetAuditStrategy,
}

impl AuditStrategySet {
    /// Starts with the required members.
    pub fn new(audit_strategy: impl Into<AuditStrategySetAuditStrategy>) -> Self {
        Self {
            audit_strategy: audit_strategy.into(),
        }
    }
}

wire_out!(AuditStrategySet {
    "audit_strategy" => audit_strategy,
});

/// The answer to [`AuditStrategySet`].
pub type AuditStrategySetResponse = yizhan_core::Done;

impl Endpoint for AuditStrategySet {
    type Response = AuditStrategySetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_product.audit_strategy_set",
        path: "/channels/ec/product/auditstrategy/set",
        ..Operation::usual(Product::Mini)
    };
}

/// `audit_strategy` of [`AuditStrategySet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AuditStrategySetAuditStrategy {
    /// Put on sale with faulty data hidden: 0 unchanged, 1 on, 2 off.
    pub hide_err_field_flag: Option<i64>,
    /// Put on sale despite similar products: 0 unchanged, 1 on, 2 off.
    pub hit_duplicated_flag: Option<i64>,
    /// Put on sale despite low-risk findings: 0 unchanged, 1 on, 2 off.
    pub hit_low_risk_rule_flag: Option<i64>,
}

impl AuditStrategySetAuditStrategy {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Put on sale with faulty data hidden: 0 unchanged, 1 on, 2 off.
    #[must_use]
    pub fn hide_err_field_flag(mut self, hide_err_field_flag: impl Into<i64>) -> Self {
        self.hide_err_field_flag = Some(hide_err_field_flag.into());
        self
    }

    /// Put on sale despite similar products: 0 unchanged, 1 on, 2 off.
    #[must_use]
    pub fn hit_duplicated_flag(mut self, hit_duplicated_flag: impl Into<i64>) -> Self {
        self.hit_duplicated_flag = Some(hit_duplicated_flag.into());
        self
    }

    /// Put on sale despite low-risk findings: 0 unchanged, 1 on, 2 off.
    #[must_use]
    pub fn hit_low_risk_rule_flag(mut self, hit_low_risk_rule_flag: impl Into<i64>) -> Self {
        self.hit_low_risk_rule_flag = Some(hit_low_risk_rule_flag.into());
        self
    }
}

wire_out!(part AuditStrategySetAuditStrategy {
    "hide_err_field_flag" => hide_err_field_flag,
    "hit_duplicated_flag" => hit_duplicated_flag,
    "hit_low_risk_rule_flag" => hit_low_risk_rule_flag,
});

/// Suggest the category of a product (类目推荐).
///
/// `POST /channels/ec/product/category/classify`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-product/shop/api_product_classify.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CategoryClassify {
    /// What is asked: suggest a category or check the given one.
    pub req_type: i64,
    /// Title of the product, at most 60 characters.
    pub title: String,
    /// Addresses of the main images, at most 9.
    pub head_imgs: Vec<String>,
    /// Id of the category.
    pub cat_id: Option<i64>,
}

impl CategoryClassify {
    /// Starts with the required members.
    pub fn new(
        req_type: impl Into<i64>,
        title: impl Into<String>,
        head_imgs: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            req_type: req_type.into(),
            title: title.into(),
            head_imgs: head_imgs.into_iter().map(Into::into).collect(),
            cat_id: Default::default(),
        }
    }

    /// Id of the category.
    pub fn cat_id(mut self, cat_id: impl Into<i64>) -> Self {
        self.cat_id = Some(cat_id.into());
        self
    }
}

wire_out!(CategoryClassify {
    "req_type" => req_type,
    "title" => title,
    "head_imgs" => head_imgs,
    "cat_id" => cat_id,
});

/// The answer to [`CategoryClassify`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CategoryClassifyResponse {
    /// `categories`.
    pub categories: Vec<CategoryClassifyCategories>,
    /// Whether the given category is wrong.
    pub wrong_cat: Option<bool>,
}

wire_in!(CategoryClassifyResponse {
    "categories" => categories,
    "wrong_cat" => wrong_cat,
});

impl Endpoint for CategoryClassify {
    type Response = CategoryClassifyResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_product.category_classify",
        path: "/channels/ec/product/category/classify",
        ..Operation::usual(Product::Mini)
    };
}

/// `categories` of [`CategoryClassify`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CategoryClassifyCategories {
    /// Category in the old tree, exactly three levels from the top.
    pub cats: Vec<CategoryClassifyCategoriesCats>,
}

wire_in!(part CategoryClassifyCategories {
    "cats" => cats,
});

/// `categories_cats` of [`CategoryClassify`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CategoryClassifyCategoriesCats {
    /// `cat_info`.
    pub cat_info: CategoryClassifyCatInfo,
    /// Whether the shop may use the category.
    pub has_permission: bool,
}

wire_in!(part CategoryClassifyCategoriesCats {
    "cat_info" => cat_info,
    "has_permission" => has_permission,
});

/// `cat_info` of [`CategoryClassify`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CategoryClassifyCatInfo {
    /// Id of the category.
    pub cat_id: i64,
}

wire_in!(part CategoryClassifyCatInfo {
    "cat_id" => cat_id,
});

/// Check a category before publishing a product (发品前校验).
///
/// `POST /channels/ec/product/categoryprecheck`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-product/shop/api_categoryprecheck.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CategoryPreCheck {
    /// Id of the category.
    pub cat_id: Option<i64>,
}

impl CategoryPreCheck {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the category.
    pub fn cat_id(mut self, cat_id: impl Into<i64>) -> Self {
        self.cat_id = Some(cat_id.into());
        self
    }
}

wire_out!(CategoryPreCheck {
    "cat_id" => cat_id,
});

/// The answer to [`CategoryPreCheck`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CategoryPreCheckResponse {
    /// Whether everything is in order.
    pub all_pass: bool,
    /// What is missing.
    pub fail_reasons: Vec<String>,
}

wire_in!(CategoryPreCheckResponse {
    "all_pass" => all_pass,
    "fail_reasons" => fail_reasons,
});

impl Endpoint for CategoryPreCheck {
    type Response = CategoryPreCheckResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_product.category_pre_check",
        path: "/channels/ec/product/categoryprecheck",
        ..Operation::usual(Product::Mini)
    };
}

/// Delete a product (删除商品).
///
/// `POST /channels/ec/product/delete`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/product/delete.html) [(2)](https://developers.weixin.qq.com/doc/channels/locallife/api/delete.html) [(3)](https://developers.weixin.qq.com/doc/store/shop/API/product/delete.html) [(4)](https://developers.weixin.qq.com/doc/store/shop/API/product/gift/gift_delete.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Delete {
    /// Id of the product (SPU).
    pub product_id: i64,
}

impl Delete {
    /// Starts with the required members.
    pub fn new(product_id: impl Into<i64>) -> Self {
        Self {
            product_id: product_id.into(),
        }
    }
}

wire_out!(Delete {
    "product_id" => product_id,
});

/// The answer to [`Delete`].
pub type DeleteResponse = yizhan_core::Done;

impl Endpoint for Delete {
    type Response = DeleteResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_product.delete",
        path: "/channels/ec/product/delete",
        ..Operation::usual(Product::Mini)
    };
}

/// Take a product off sale (下架商品).
///
/// `POST /channels/ec/product/delisting`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/product/delisting.html) [(2)](https://developers.weixin.qq.com/doc/channels/locallife/api/removed.html) [(3)](https://developers.weixin.qq.com/doc/store/shop/API/product/delisting.html) [(4)](https://developers.weixin.qq.com/doc/store/shop/API/product/gift/gift_delisting.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Delisting {
    /// Id of the product (SPU).
    pub product_id: i64,
}

impl Delisting {
    /// Starts with the required members.
    pub fn new(product_id: impl Into<i64>) -> Self {
        Self {
            product_id: product_id.into(),
        }
    }
}

wire_out!(Delisting {
    "product_id" => product_id,
});

/// The answer to [`Delisting`].
pub type DelistingResponse = yizhan_core::Done;

impl Endpoint for Delisting {
    type Response = DelistingResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_product.delisting",
        path: "/channels/ec/product/delisting",
        ..Operation::usual(Product::Mini)
    };
}

/// Map product attributes of another platform (站内外商品属性映射).
///
/// `POST /channels/ec/product/externalproductmapping`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-product/shop/api_externalproductmapping.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ExternalProductMapping {
    /// Id of the category.
    pub cat_id: i64,
    /// Name of the attribute on the other platform.
    pub external_attribute_name: Option<String>,
    /// Value of the attribute on the other platform.
    pub external_attribute_value: Option<String>,
    /// Category on the other platform.
    pub external_category_name: Option<String>,
}

impl ExternalProductMapping {
    /// Starts with the required members.
    pub fn new(cat_id: impl Into<i64>) -> Self {
        Self {
            cat_id: cat_id.into(),
            external_attribute_name: Default::default(),
            external_attribute_value: Default::default(),
            external_category_name: Default::default(),
        }
    }

    /// Name of the attribute on the other platform.
    pub fn external_attribute_name(mut self, external_attribute_name: impl Into<String>) -> Self {
        self.external_attribute_name = Some(external_attribute_name.into());
        self
    }

    /// Value of the attribute on the other platform.
    pub fn external_attribute_value(mut self, external_attribute_value: impl Into<String>) -> Self {
        self.external_attribute_value = Some(external_attribute_value.into());
        self
    }

    /// Category on the other platform.
    pub fn external_category_name(mut self, external_category_name: impl Into<String>) -> Self {
        self.external_category_name = Some(external_category_name.into());
        self
    }
}

wire_out!(ExternalProductMapping {
    "cat_id" => cat_id,
    "external_attribute_name" => external_attribute_name,
    "external_attribute_value" => external_attribute_value,
    "external_category_name" => external_category_name,
});

/// The answer to [`ExternalProductMapping`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ExternalProductMappingResponse {
    /// Name of the attribute on the other platform.
    pub external_attribute_name: Option<String>,
    /// Value of the attribute on the other platform.
    pub external_attribute_value: Option<String>,
    /// Name of the attribute in WeChat.
    pub internal_attribute_name: Option<String>,
    /// Values of the attribute in WeChat.
    pub internal_attribute_value: Vec<String>,
}

wire_in!(ExternalProductMappingResponse {
    "external_attribute_name" => external_attribute_name,
    "external_attribute_value" => external_attribute_value,
    "internal_attribute_name" => internal_attribute_name,
    "internal_attribute_value" => internal_attribute_value,
});

impl Endpoint for ExternalProductMapping {
    type Response = ExternalProductMappingResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_product.external_product_mapping",
        path: "/channels/ec/product/externalproductmapping",
        ..Operation::usual(Product::Mini)
    };
}

/// Get a product (获取商品).
///
/// `POST /channels/ec/product/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/product/get.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/product/get.html)
///
/// data_type chooses between the product on sale and its draft.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// 1 product on sale, 2 draft, 3 both.
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

    /// 1 product on sale, 2 draft, 3 both.
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
    /// The product as it is on sale, not for data_type 2.
    pub product: Option<GetProduct>,
    /// The draft, not for data_type 1.
    pub edit_product: Option<GetEditProduct>,
    /// Limit of sales imposed on the shop, if any.
    pub sale_limit_info: Option<GetSaleLimitInfo>,
    /// Quality of the product's data.
    pub info_score: Option<GetInfoScore>,
    /// Comparison with market prices.
    pub cmp_price_info: Option<GetCmpPriceInfo>,
    /// `audit_info`.
    pub audit_info: Option<GetAuditInfo>,
}

wire_in!(GetResponse {
    "product" => product,
    "edit_product" => edit_product,
    "sale_limit_info" => sale_limit_info,
    "info_score" => info_score,
    "cmp_price_info" => cmp_price_info,
    "audit_info" => audit_info,
});

impl Endpoint for Get {
    type Response = GetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_product.get",
        path: "/channels/ec/product/get",
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
    /// Title of the product, at most 60 characters.
    pub title: String,
    /// Short title for small cards.
    pub short_title: Option<String>,
    /// Addresses of the main images, at most 9.
    pub head_imgs: Vec<String>,
    /// Description on the detail page.
    pub desc_info: GetProductDescInfo,
    /// Category in the old tree, exactly three levels from the top.
    pub cats: Vec<GetProductCats>,
    /// New category tree, all levels from the top.
    pub cats_v2: Vec<GetProductCatsV2>,
    /// Attributes the category asks for.
    pub attrs: Vec<GetProductAttrs>,
    /// The shop's own code of the product.
    pub spu_code: Option<String>,
    /// Id of the brand, 2100000000 means no brand.
    pub brand_id: Option<i64>,
    /// 0 parcel, 1 virtual by phone number, 3 virtual to an account of the buyer's choice.
    pub deliver_method: Option<i64>,
    /// Freight, not for virtual products.
    pub express_info: Option<GetProductExpressInfo>,
    /// After-sale rules in words.
    pub aftersale_desc: Option<String>,
    /// 0 initial, 5 on sale, 6 recycle bin, 11 taken off, 13 taken off for violations, 14 for lack of deposit, 15 brand expired, 20 banned.
    pub status: i64,
    /// 0 initial, 1 editing, 2 under review, 3 rejected, 4 approved, 7 being stored, 8 storing failed.
    pub edit_status: i64,
    /// Lowest selling price among the SKUs, fen.
    pub min_price: i64,
    /// Variants of the product.
    pub skus: Vec<GetSkus>,
    /// Limit per buyer.
    pub limited_info: Option<GetProductLimitedInfo>,
    /// Services offered.
    pub extra_service: Option<GetProductExtraService>,
    /// 1 ordinary, 2 lottery, 3 flash sale in a live session.
    pub product_type: Option<i64>,
    /// When the draft was last changed, Unix seconds.
    pub edit_time: Option<i64>,
    /// Product a lottery product was made from.
    pub src_product_id: Option<i64>,
    /// Pieces sold.
    pub total_sold_num: Option<i64>,
    /// `after_sale_info`.
    pub after_sale_info: Option<GetProductAfterSaleInfo>,
    /// Qualifications of the product.
    pub product_qua_infos: Vec<GetProductProductQuaInfos>,
    /// Size chart.
    pub size_chart: Option<GetProductSizeChart>,
    /// Sale from a fixed time.
    pub timing_onsale_info: Option<GetProductTimingOnsaleInfo>,
    /// Shipping rule for the whole product.
    pub spu_deliver_info: Option<GetProductSpuDeliverInfo>,
    /// 0 ordinary, 1 simplified entry.
    pub release_mode: Option<i64>,
}

wire_in!(part GetProduct {
    "product_id" => product_id,
    "out_product_id" => out_product_id,
    "title" => title,
    "short_title" => short_title,
    "head_imgs" => head_imgs,
    "desc_info" => desc_info,
    "cats" => cats,
    "cats_v2" => cats_v2,
    "attrs" => attrs,
    "spu_code" => spu_code,
    "brand_id" => brand_id,
    "deliver_method" => deliver_method,
    "express_info" => express_info,
    "aftersale_desc" => aftersale_desc,
    "status" => status,
    "edit_status" => edit_status;
    "min_price" => min_price,
    "skus" => skus,
    "limited_info" => limited_info,
    "extra_service" => extra_service,
    "product_type" => product_type,
    "edit_time" => edit_time,
    "src_product_id" => src_product_id,
    "total_sold_num" => total_sold_num,
    "after_sale_info" => after_sale_info,
    "product_qua_infos" => product_qua_infos,
    "size_chart" => size_chart,
    "timing_onsale_info" => timing_onsale_info,
    "spu_deliver_info" => spu_deliver_info,
    "release_mode" => release_mode,
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

/// `product_cats` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetProductCats {
    /// Id of the category.
    pub cat_id: i64,
}

wire_in!(part GetProductCats {
    "cat_id" => cat_id,
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

/// `product_express_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetProductExpressInfo {
    /// Id of the freight template.
    pub template_id: i64,
    /// Weight, grams, needed if freight goes by weight.
    pub weight: Option<i64>,
}

wire_in!(part GetProductExpressInfo {
    "template_id" => template_id,
    "weight" => weight,
});

/// `skus` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSkus {
    /// Id of the SKU of the product.
    pub sku_id: i64,
    /// The shop's own id of the SKU.
    pub out_sku_id: Option<String>,
    /// Address of the small picture of the SKU.
    pub thumb_img: String,
    /// Selling price, fen.
    pub sale_price: i64,
    /// List price, fen, above the selling price.
    pub market_price: Option<i64>,
    /// Pieces in stock.
    pub stock_num: i64,
    /// The shop's own code of the SKU.
    pub sku_code: Option<String>,
    /// Bar code.
    pub bar_code: Option<String>,
    /// Sale attributes of the SKU.
    pub sku_attrs: Vec<GetSkusSkuAttrs>,
    /// 0 initial, 5 on sale, 6 recycle bin, 11 taken off, 13 taken off for violations, 14 for lack of deposit, 15 brand expired, 20 banned.
    pub status: i64,
    /// How and when the SKU is shipped.
    pub sku_deliver_info: Option<GetSkusSkuDeliverInfo>,
}

wire_in!(part GetSkus {
    "sku_id" => sku_id,
    "out_sku_id" => out_sku_id,
    "thumb_img" => thumb_img,
    "sale_price" => sale_price,
    "market_price" => market_price,
    "stock_num" => stock_num,
    "sku_code" => sku_code,
    "bar_code" => bar_code,
    "sku_attrs" => sku_attrs,
    "status" => status,
    "sku_deliver_info" => sku_deliver_info,
});

/// `skus_sku_attrs` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSkusSkuAttrs {
    /// Name of the attribute.
    pub attr_key: String,
    /// Value of the attribute.
    pub attr_value: String,
}

wire_in!(part GetSkusSkuAttrs {
    "attr_key" => attr_key,
    "attr_value" => attr_value,
});

/// `skus_sku_deliver_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSkusSkuDeliverInfo {
    /// 0 in stock, 1 presale with full payment.
    pub stock_type: i64,
    /// 0 ship n days after payment, 1 ship n days after the presale ends; only for stock_type 1.
    pub full_payment_presale_delivery_type: i64,
    /// Begin of the presale, Unix seconds.
    pub presale_begin_time: i64,
    /// End of the presale, Unix seconds, at most 30 days ahead.
    pub presale_end_time: i64,
    /// The n of the shipping rule, days.
    pub full_payment_presale_delivery_time: i64,
    /// Whether it is sold from stock after the presale ends.
    pub spot_after_presale_end: bool,
}

wire_in!(part GetSkusSkuDeliverInfo {
    "stock_type" => stock_type,
    "full_payment_presale_delivery_type" => full_payment_presale_delivery_type,
    "presale_begin_time" => presale_begin_time,
    "presale_end_time" => presale_end_time,
    "full_payment_presale_delivery_time" => full_payment_presale_delivery_time,
    "spot_after_presale_end" => spot_after_presale_end,
});

/// `product_limited_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetProductLimitedInfo {
    /// 0 no limit, 1 per day, 2 per week, 3 per month.
    pub period_type: i64,
    /// Pieces a buyer may buy in the period.
    pub limited_buy_num: Option<i64>,
}

wire_in!(part GetProductLimitedInfo {
    "period_type" => period_type,
    "limited_buy_num" => limited_buy_num,
});

/// `product_extra_service` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetProductExtraService {
    /// 0 no, 1 return within seven days, 2 except customised goods.
    pub seven_day_return: i64,
    /// 0 no, 1 pay after use.
    pub pay_after_use: i64,
    /// 0 no, 1 return freight insurance.
    pub freight_insurance: i64,
    /// 0 no, 1 compensation for fakes.
    pub fake_one_pay_three: Option<i64>,
    /// 0 no, 1 refund of damaged goods.
    pub damage_guarantee: Option<i64>,
    /// 0 no, 1 exchange.
    pub exchange_support: Option<i64>,
}

wire_in!(part GetProductExtraService {
    "seven_day_return" => seven_day_return,
    "pay_after_use" => pay_after_use,
    "freight_insurance" => freight_insurance,
    "fake_one_pay_three" => fake_one_pay_three,
    "damage_guarantee" => damage_guarantee,
    "exchange_support" => exchange_support,
});

/// `product_after_sale_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetProductAfterSaleInfo {
    /// Id of the return address.
    pub after_sale_address_id: Option<i64>,
}

wire_in!(part GetProductAfterSaleInfo {
    "after_sale_address_id" => after_sale_address_id,
});

/// `product_product_qua_infos` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetProductProductQuaInfos {
    /// Id of the qualification.
    pub qua_id: i64,
    /// Addresses of the qualification pictures.
    pub qua_url: Vec<String>,
}

wire_in!(part GetProductProductQuaInfos {
    "qua_id" => qua_id,
    "qua_url" => qua_url,
});

/// `product_size_chart` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetProductSizeChart {
    /// Whether there is a size chart.
    pub enable: bool,
    /// Measures.
    pub specification_list: Vec<GetSizeChartSpecificationList>,
}

wire_in!(part GetProductSizeChart {
    "enable" => enable,
    "specification_list" => specification_list,
});

/// `size_chart_specification_list` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSizeChartSpecificationList {
    /// `name`.
    pub name: String,
    /// Unit of the measure.
    pub unit: String,
    /// Whether values are ranges.
    pub is_range: bool,
    /// Values by size.
    pub value_list: Vec<GetSpecificationListValueList>,
}

wire_in!(part GetSizeChartSpecificationList {
    "name" => name,
    "unit" => unit,
    "is_range" => is_range,
    "value_list" => value_list,
});

/// `specification_list_value_list` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSpecificationListValueList {
    /// The size.
    pub key: String,
    /// Single value.
    pub value: Option<String>,
    /// Lower end of the range.
    pub left: Option<String>,
    /// Upper end of the range.
    pub right: Option<String>,
}

wire_in!(part GetSpecificationListValueList {
    "key" => key,
    "value" => value,
    "left" => left,
    "right" => right,
});

/// `product_timing_onsale_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetProductTimingOnsaleInfo {
    /// Whether the sale waits for a fixed time.
    pub status: i64,
    /// When the sale begins, Unix seconds.
    pub onsale_time: i64,
    /// Whether the price is hidden until then.
    pub is_hide_price: bool,
    /// Id of the timed sale.
    pub task_id: Option<i64>,
}

wire_in!(part GetProductTimingOnsaleInfo {
    "status" => status,
    "onsale_time" => onsale_time,
    "is_hide_price" => is_hide_price,
    "task_id" => task_id,
});

/// `product_spu_deliver_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetProductSpuDeliverInfo {
    /// Whether the rule holds for all SKUs.
    pub is_spu_range: bool,
    /// How and when the SKU is shipped.
    pub sku_deliver_info: Option<GetSpuDeliverInfoSkuDeliverInfo>,
}

wire_in!(part GetProductSpuDeliverInfo {
    "is_spu_range" => is_spu_range,
    "sku_deliver_info" => sku_deliver_info,
});

/// `spu_deliver_info_sku_deliver_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSpuDeliverInfoSkuDeliverInfo {
    /// 0 in stock, 1 presale with full payment.
    pub stock_type: i64,
    /// 0 ship n days after payment, 1 ship n days after the presale ends; only for stock_type 1.
    pub full_payment_presale_delivery_type: i64,
    /// Begin of the presale, Unix seconds.
    pub presale_begin_time: i64,
    /// End of the presale, Unix seconds, at most 30 days ahead.
    pub presale_end_time: i64,
    /// The n of the shipping rule, days.
    pub full_payment_presale_delivery_time: i64,
    /// Whether it is sold from stock after the presale ends.
    pub spot_after_presale_end: bool,
}

wire_in!(part GetSpuDeliverInfoSkuDeliverInfo {
    "stock_type" => stock_type,
    "full_payment_presale_delivery_type" => full_payment_presale_delivery_type,
    "presale_begin_time" => presale_begin_time,
    "presale_end_time" => presale_end_time,
    "full_payment_presale_delivery_time" => full_payment_presale_delivery_time,
    "spot_after_presale_end" => spot_after_presale_end,
});

/// `edit_product` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetEditProduct {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// The shop's own id of the product.
    pub out_product_id: Option<String>,
    /// Title of the product, at most 60 characters.
    pub title: String,
    /// Short title for small cards.
    pub short_title: Option<String>,
    /// Addresses of the main images, at most 9.
    pub head_imgs: Vec<String>,
    /// Description on the detail page.
    pub desc_info: GetEditProductDescInfo,
    /// Category in the old tree, exactly three levels from the top.
    pub cats: Vec<GetEditProductCats>,
    /// New category tree, all levels from the top.
    pub cats_v2: Vec<GetEditProductCatsV2>,
    /// Attributes the category asks for.
    pub attrs: Vec<GetEditProductAttrs>,
    /// The shop's own code of the product.
    pub spu_code: Option<String>,
    /// Id of the brand, 2100000000 means no brand.
    pub brand_id: Option<i64>,
    /// 0 parcel, 1 virtual by phone number, 3 virtual to an account of the buyer's choice.
    pub deliver_method: Option<i64>,
    /// Freight, not for virtual products.
    pub express_info: Option<GetEditProductExpressInfo>,
    /// After-sale rules in words.
    pub aftersale_desc: Option<String>,
    /// 0 initial, 5 on sale, 6 recycle bin, 11 taken off, 13 taken off for violations, 14 for lack of deposit, 15 brand expired, 20 banned.
    pub status: i64,
    /// 0 initial, 1 editing, 2 under review, 3 rejected, 4 approved, 7 being stored, 8 storing failed.
    pub edit_status: i64,
    /// Lowest selling price among the SKUs, fen.
    pub min_price: i64,
    /// Variants of the product.
    pub skus: Vec<GetEditProductSkus>,
    /// Limit per buyer.
    pub limited_info: Option<GetEditProductLimitedInfo>,
    /// Services offered.
    pub extra_service: Option<GetEditProductExtraService>,
    /// 1 ordinary, 2 lottery, 3 flash sale in a live session.
    pub product_type: Option<i64>,
    /// When the draft was last changed, Unix seconds.
    pub edit_time: i64,
    /// Product a lottery product was made from.
    pub src_product_id: Option<i64>,
    /// Pieces sold.
    pub total_sold_num: Option<i64>,
    /// `after_sale_info`.
    pub after_sale_info: Option<GetEditProductAfterSaleInfo>,
    /// Qualifications of the product.
    pub product_qua_infos: Vec<GetEditProductProductQuaInfos>,
    /// Size chart.
    pub size_chart: Option<GetEditProductSizeChart>,
    /// Sale from a fixed time.
    pub timing_onsale_info: Option<GetEditProductTimingOnsaleInfo>,
    /// Shipping rule for the whole product.
    pub spu_deliver_info: Option<GetEditProductSpuDeliverInfo>,
    /// 0 ordinary, 1 simplified entry.
    pub release_mode: Option<i64>,
}

wire_in!(part GetEditProduct {
    "product_id" => product_id,
    "out_product_id" => out_product_id,
    "title" => title,
    "short_title" => short_title,
    "head_imgs" => head_imgs,
    "desc_info" => desc_info,
    "cats" => cats,
    "cats_v2" => cats_v2,
    "attrs" => attrs,
    "spu_code" => spu_code,
    "brand_id" => brand_id,
    "deliver_method" => deliver_method,
    "express_info" => express_info,
    "aftersale_desc" => aftersale_desc,
    "status" => status,
    "edit_status" => edit_status;
    "min_price" => min_price,
    "skus" => skus,
    "limited_info" => limited_info,
    "extra_service" => extra_service,
    "product_type" => product_type,
    "edit_time" => edit_time,
    "src_product_id" => src_product_id,
    "total_sold_num" => total_sold_num,
    "after_sale_info" => after_sale_info,
    "product_qua_infos" => product_qua_infos,
    "size_chart" => size_chart,
    "timing_onsale_info" => timing_onsale_info,
    "spu_deliver_info" => spu_deliver_info,
    "release_mode" => release_mode,
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

/// `edit_product_cats` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetEditProductCats {
    /// Id of the category.
    pub cat_id: i64,
}

wire_in!(part GetEditProductCats {
    "cat_id" => cat_id,
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

/// `edit_product_express_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetEditProductExpressInfo {
    /// Id of the freight template.
    pub template_id: i64,
    /// Weight, grams, needed if freight goes by weight.
    pub weight: Option<i64>,
}

wire_in!(part GetEditProductExpressInfo {
    "template_id" => template_id,
    "weight" => weight,
});

/// `edit_product_skus` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetEditProductSkus {
    /// Id of the SKU of the product.
    pub sku_id: i64,
    /// The shop's own id of the SKU.
    pub out_sku_id: Option<String>,
    /// Address of the small picture of the SKU.
    pub thumb_img: String,
    /// Selling price, fen.
    pub sale_price: i64,
    /// List price, fen, above the selling price.
    pub market_price: i64,
    /// Pieces in stock.
    pub stock_num: i64,
    /// The shop's own code of the SKU.
    pub sku_code: Option<String>,
    /// Bar code.
    pub bar_code: Option<String>,
    /// Sale attributes of the SKU.
    pub sku_attrs: Vec<GetSkusSkuAttrs>,
    /// 0 initial, 5 on sale, 6 recycle bin, 11 taken off, 13 taken off for violations, 14 for lack of deposit, 15 brand expired, 20 banned.
    pub status: i64,
    /// How and when the SKU is shipped.
    pub sku_deliver_info: Option<GetSkusSkuDeliverInfo>,
}

wire_in!(part GetEditProductSkus {
    "sku_id" => sku_id,
    "out_sku_id" => out_sku_id,
    "thumb_img" => thumb_img,
    "sale_price" => sale_price,
    "market_price" => market_price,
    "stock_num" => stock_num,
    "sku_code" => sku_code,
    "bar_code" => bar_code,
    "sku_attrs" => sku_attrs,
    "status" => status,
    "sku_deliver_info" => sku_deliver_info,
});

/// `edit_product_limited_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetEditProductLimitedInfo {
    /// 0 no limit, 1 per day, 2 per week, 3 per month.
    pub period_type: i64,
    /// Pieces a buyer may buy in the period.
    pub limited_buy_num: Option<i64>,
}

wire_in!(part GetEditProductLimitedInfo {
    "period_type" => period_type,
    "limited_buy_num" => limited_buy_num,
});

/// `edit_product_extra_service` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetEditProductExtraService {
    /// 0 no, 1 return within seven days, 2 except customised goods.
    pub seven_day_return: i64,
    /// 0 no, 1 pay after use.
    pub pay_after_use: i64,
    /// 0 no, 1 return freight insurance.
    pub freight_insurance: i64,
    /// 0 no, 1 compensation for fakes.
    pub fake_one_pay_three: Option<i64>,
    /// 0 no, 1 refund of damaged goods.
    pub damage_guarantee: Option<i64>,
    /// 0 no, 1 exchange.
    pub exchange_support: Option<i64>,
}

wire_in!(part GetEditProductExtraService {
    "seven_day_return" => seven_day_return,
    "pay_after_use" => pay_after_use,
    "freight_insurance" => freight_insurance,
    "fake_one_pay_three" => fake_one_pay_three,
    "damage_guarantee" => damage_guarantee,
    "exchange_support" => exchange_support,
});

/// `edit_product_after_sale_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetEditProductAfterSaleInfo {
    /// Id of the return address.
    pub after_sale_address_id: Option<i64>,
}

wire_in!(part GetEditProductAfterSaleInfo {
    "after_sale_address_id" => after_sale_address_id,
});

/// `edit_product_product_qua_infos` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetEditProductProductQuaInfos {
    /// Id of the qualification.
    pub qua_id: i64,
    /// Addresses of the qualification pictures.
    pub qua_url: Vec<String>,
}

wire_in!(part GetEditProductProductQuaInfos {
    "qua_id" => qua_id,
    "qua_url" => qua_url,
});

/// `edit_product_size_chart` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetEditProductSizeChart {
    /// Whether there is a size chart.
    pub enable: bool,
    /// Measures.
    pub specification_list: Vec<GetSizeChartSpecificationList>,
}

wire_in!(part GetEditProductSizeChart {
    "enable" => enable,
    "specification_list" => specification_list,
});

/// `edit_product_timing_onsale_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetEditProductTimingOnsaleInfo {
    /// Whether the sale waits for a fixed time.
    pub status: i64,
    /// When the sale begins, Unix seconds.
    pub onsale_time: i64,
    /// Whether the price is hidden until then.
    pub is_hide_price: bool,
    /// Id of the timed sale.
    pub task_id: Option<i64>,
}

wire_in!(part GetEditProductTimingOnsaleInfo {
    "status" => status,
    "onsale_time" => onsale_time,
    "is_hide_price" => is_hide_price,
    "task_id" => task_id,
});

/// `edit_product_spu_deliver_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetEditProductSpuDeliverInfo {
    /// Whether the rule holds for all SKUs.
    pub is_spu_range: bool,
    /// How and when the SKU is shipped.
    pub sku_deliver_info: Option<GetSpuDeliverInfoSkuDeliverInfo>,
}

wire_in!(part GetEditProductSpuDeliverInfo {
    "is_spu_range" => is_spu_range,
    "sku_deliver_info" => sku_deliver_info,
});

/// `sale_limit_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSaleLimitInfo {
    /// Whether sales are limited.
    pub is_limited: bool,
    /// Hint on the limit.
    pub title: Option<String>,
    /// Details of the hint.
    pub sub_title: Option<String>,
}

wire_in!(part GetSaleLimitInfo {
    "is_limited" => is_limited,
    "title" => title,
    "sub_title" => sub_title,
});

/// `info_score` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInfoScore {
    /// 0 ordinary, 1 simplified entry.
    pub release_mode: i64,
    /// `sub_score_list`.
    pub sub_score_list: Vec<GetSubScoreList>,
}

wire_in!(part GetInfoScore {
    "release_mode" => release_mode,
    "sub_score_list" => sub_score_list,
});

/// `sub_score_list` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSubScoreList {
    /// Member of this interface concerned.
    pub busi_data_field_api: String,
    /// Name of the member.
    pub field_name: String,
    /// Hint how to improve it.
    pub audit_remark: Option<String>,
}

wire_in!(part GetSubScoreList {
    "busi_data_field_api" => busi_data_field_api,
    "field_name" => field_name,
    "audit_remark" => audit_remark,
});

/// `cmp_price_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCmpPriceInfo {
    /// State of the price comparison.
    pub status: i64,
    /// `sku_result_list`.
    pub sku_result_list: Vec<GetSkuResultList>,
}

wire_in!(part GetCmpPriceInfo {
    "status" => status,
    "sku_result_list" => sku_result_list,
});

/// `sku_result_list` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSkuResultList {
    /// Id of the SKU of the product.
    pub sku_id: i64,
    /// Whether the price is too high.
    pub is_expensive_warning: bool,
}

wire_in!(part GetSkuResultList {
    "sku_id" => sku_id,
    "is_expensive_warning" => is_expensive_warning,
});

/// `audit_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAuditInfo {
    /// Listing strategies that were applied.
    pub user_strategy_flag_list: Vec<i64>,
}

wire_in!(part GetAuditInfo {
    "user_strategy_flag_list" => user_strategy_flag_list,
});

/// Get the quota of product reviews (获取商品提审限额).
///
/// `POST /channels/ec/product/getauditquota`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-product/shop/api_getproductauditquota.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetAuditQuota {}

impl GetAuditQuota {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetAuditQuota {});

/// The answer to [`GetAuditQuota`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAuditQuotaResponse {
    /// `audit_quota`.
    pub audit_quota: GetAuditQuotaAuditQuota,
}

wire_in!(GetAuditQuotaResponse {
    "audit_quota" => audit_quota,
});

impl Endpoint for GetAuditQuota {
    type Response = GetAuditQuotaResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_product.get_audit_quota",
        path: "/channels/ec/product/getauditquota",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `audit_quota` of [`GetAuditQuota`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAuditQuotaAuditQuota {
    /// Whether reviews are blocked for now.
    pub block_status: bool,
    /// Reviews left.
    pub avail_quota: i64,
    /// Reviews in all.
    pub total_quota: i64,
}

wire_in!(part GetAuditQuotaAuditQuota {
    "block_status" => block_status,
    "avail_quota" => avail_quota,
    "total_quota" => total_quota,
});

/// Get an H5 link of a product (获取商品H5短链).
///
/// `POST /channels/ec/product/h5url/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/product/get_h5url.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/product/get_h5url.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct H5urlGet {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// WeCom (企业微信) corp id, to attribute the visit to an employee.
    pub wecom_corp_id: Option<String>,
    /// WeCom user id of the employee the visit is attributed to.
    pub wecom_user_id: Option<String>,
}

impl H5urlGet {
    /// Starts with the required members.
    pub fn new(product_id: impl Into<i64>) -> Self {
        Self {
            product_id: product_id.into(),
            wecom_corp_id: Default::default(),
            wecom_user_id: Default::default(),
        }
    }

    /// WeCom (企业微信) corp id, to attribute the visit to an employee.
    pub fn wecom_corp_id(mut self, wecom_corp_id: impl Into<String>) -> Self {
        self.wecom_corp_id = Some(wecom_corp_id.into());
        self
    }

    /// WeCom user id of the employee the visit is attributed to.
    pub fn wecom_user_id(mut self, wecom_user_id: impl Into<String>) -> Self {
        self.wecom_user_id = Some(wecom_user_id.into());
        self
    }
}

wire_out!(H5urlGet {
    "product_id" => product_id,
    "wecom_corp_id" => wecom_corp_id,
    "wecom_user_id" => wecom_user_id,
});

/// The answer to [`H5urlGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct H5urlGetResponse {
    /// Short H5 link of the product.
    pub product_h5url: String,
}

wire_in!(H5urlGetResponse {
    "product_h5url" => product_h5url,
});

impl Endpoint for H5urlGet {
    type Response = H5urlGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_product.h5url_get",
        path: "/channels/ec/product/h5url/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// List products (获取商品列表).
///
/// `POST /channels/ec/product/list/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/product/list_get.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/product/list_get.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ListGet {
    /// 0 initial, 5 on sale, 6 recycle bin, 11 taken off, 13 taken off for violations, 14 for lack of deposit, 15 brand expired, 20 banned.
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

    /// 0 initial, 5 on sale, 6 recycle bin, 11 taken off, 13 taken off for violations, 14 for lack of deposit, 15 brand expired, 20 banned.
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
        name: "mini.channels_ec_product.list_get",
        path: "/channels/ec/product/list/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Put a product on sale (上架商品).
///
/// `POST /channels/ec/product/listing`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/product/listing.html) [(2)](https://developers.weixin.qq.com/doc/channels/locallife/api/listing.html) [(3)](https://developers.weixin.qq.com/doc/store/shop/API/product/listing.html) [(4)](https://developers.weixin.qq.com/doc/store/shop/API/product/gift/gift_listing.html)
///
/// Submits the draft for review if it has changed. Products on sale need no second call.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Listing {
    /// Id of the product (SPU).
    pub product_id: i64,
}

impl Listing {
    /// Starts with the required members.
    pub fn new(product_id: impl Into<i64>) -> Self {
        Self {
            product_id: product_id.into(),
        }
    }
}

wire_out!(Listing {
    "product_id" => product_id,
});

/// The answer to [`Listing`].
pub type ListingResponse = yizhan_core::Done;

impl Endpoint for Listing {
    type Response = ListingResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_product.listing",
        path: "/channels/ec/product/listing",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Get a QR code of a product (获取商品二维码).
///
/// `POST /channels/ec/product/qrcode/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/product/get_qrcode.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/product/get_qrcode.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct QrcodeGet {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// WeCom (企业微信) corp id, to attribute the visit to an employee.
    pub wecom_corp_id: Option<String>,
    /// WeCom user id of the employee the visit is attributed to.
    pub wecom_user_id: Option<String>,
}

impl QrcodeGet {
    /// Starts with the required members.
    pub fn new(product_id: impl Into<i64>) -> Self {
        Self {
            product_id: product_id.into(),
            wecom_corp_id: Default::default(),
            wecom_user_id: Default::default(),
        }
    }

    /// WeCom (企业微信) corp id, to attribute the visit to an employee.
    pub fn wecom_corp_id(mut self, wecom_corp_id: impl Into<String>) -> Self {
        self.wecom_corp_id = Some(wecom_corp_id.into());
        self
    }

    /// WeCom user id of the employee the visit is attributed to.
    pub fn wecom_user_id(mut self, wecom_user_id: impl Into<String>) -> Self {
        self.wecom_user_id = Some(wecom_user_id.into());
        self
    }
}

wire_out!(QrcodeGet {
    "product_id" => product_id,
    "wecom_corp_id" => wecom_corp_id,
    "wecom_user_id" => wecom_user_id,
});

/// The answer to [`QrcodeGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QrcodeGetResponse {
    /// Address of the QR code picture.
    pub product_qrcode: String,
}

wire_in!(QrcodeGetResponse {
    "product_qrcode" => product_qrcode,
});

impl Endpoint for QrcodeGet {
    type Response = QrcodeGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_product.qrcode_get",
        path: "/channels/ec/product/qrcode/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Get a URL scheme of a product for apps (获取商品的移动应用跳转scheme码).
///
/// `POST /channels/ec/product/scheme/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/product/get_scheme.html)
///
/// Opens the product from an app outside WeChat.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SchemeGet {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Appid of the app that opens the scheme.
    pub from_appid: String,
    /// How long the scheme holds.
    pub expire: i64,
    /// `ext_info`.
    pub ext_info: Option<String>,
}

impl SchemeGet {
    /// Starts with the required members.
    pub fn new(
        product_id: impl Into<i64>,
        from_appid: impl Into<String>,
        expire: impl Into<i64>,
    ) -> Self {
        Self {
            product_id: product_id.into(),
            from_appid: from_appid.into(),
            expire: expire.into(),
            ext_info: Default::default(),
        }
    }

    /// `ext_info`.
    pub fn ext_info(mut self, ext_info: impl Into<String>) -> Self {
        self.ext_info = Some(ext_info.into());
        self
    }
}

wire_out!(SchemeGet {
    "product_id" => product_id,
    "from_appid" => from_appid,
    "expire" => expire,
    "ext_info" => ext_info,
});

/// The answer to [`SchemeGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SchemeGetResponse {
    /// The URL scheme.
    pub openlink: String,
}

wire_in!(SchemeGetResponse {
    "openlink" => openlink,
});

impl Endpoint for SchemeGet {
    type Response = SchemeGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_product.scheme_get",
        path: "/channels/ec/product/scheme/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Get a passphrase of a product (获取商品口令).
///
/// `POST /channels/ec/product/taglink/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/product/get_taglink.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/product/get_taglink.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct TaglinkGet {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// WeCom (企业微信) corp id, to attribute the visit to an employee.
    pub wecom_corp_id: Option<String>,
    /// WeCom user id of the employee the visit is attributed to.
    pub wecom_user_id: Option<String>,
}

impl TaglinkGet {
    /// Starts with the required members.
    pub fn new(product_id: impl Into<i64>) -> Self {
        Self {
            product_id: product_id.into(),
            wecom_corp_id: Default::default(),
            wecom_user_id: Default::default(),
        }
    }

    /// WeCom (企业微信) corp id, to attribute the visit to an employee.
    pub fn wecom_corp_id(mut self, wecom_corp_id: impl Into<String>) -> Self {
        self.wecom_corp_id = Some(wecom_corp_id.into());
        self
    }

    /// WeCom user id of the employee the visit is attributed to.
    pub fn wecom_user_id(mut self, wecom_user_id: impl Into<String>) -> Self {
        self.wecom_user_id = Some(wecom_user_id.into());
        self
    }
}

wire_out!(TaglinkGet {
    "product_id" => product_id,
    "wecom_corp_id" => wecom_corp_id,
    "wecom_user_id" => wecom_user_id,
});

/// The answer to [`TaglinkGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TaglinkGetResponse {
    /// Passphrase text that opens the product in WeChat.
    pub product_taglink: String,
}

wire_in!(TaglinkGetResponse {
    "product_taglink" => product_taglink,
});

impl Endpoint for TaglinkGet {
    type Response = TaglinkGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_product.taglink_get",
        path: "/channels/ec/product/taglink/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Update a product (更新商品).
///
/// `POST /channels/ec/product/update`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/product/update.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/product/update.html)
///
/// Replaces the draft as a whole; SKUs without sku_id are new, SKUs left out are deleted. The change holds after the review.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Update {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Title of the product, at most 60 characters.
    pub title: String,
    /// Short title for small cards.
    pub short_title: Option<String>,
    /// Addresses of the main images, at most 9.
    pub head_imgs: Vec<String>,
    /// Description on the detail page.
    pub desc_info: DescInfo,
    /// Category in the old tree, exactly three levels from the top.
    pub cats: Option<Vec<Cats>>,
    /// New category tree, all levels from the top.
    pub cats_v2: Option<Vec<CatsV2>>,
    /// Attributes the category asks for.
    pub attrs: Option<Vec<Attrs>>,
    /// The shop's own code of the product.
    pub spu_code: Option<String>,
    /// Id of the brand, 2100000000 means no brand.
    pub brand_id: Option<i64>,
    /// Addresses of qualification pictures, at most 5, replaced by product_qua_infos.
    pub qualifications: Option<Vec<String>>,
    /// Qualifications of the product.
    pub product_qua_infos: Option<Vec<ProductQuaInfos>>,
    /// 0 parcel, 1 virtual by phone number, 3 virtual to an account of the buyer's choice.
    pub deliver_method: Option<i64>,
    /// Kinds of account, only for deliver_method 3: 1 openid, 2 QQ, 3 phone, 4 mail.
    pub deliver_acct_type: Option<Vec<i64>>,
    /// Freight, not for virtual products.
    pub express_info: Option<ExpressInfo>,
    /// After-sale rules in words.
    pub aftersale_desc: Option<String>,
    /// Variants of the product.
    pub skus: Option<Vec<UpdateSkus>>,
    /// Limit per buyer.
    pub limited_info: Option<LimitedInfo>,
    /// Services offered.
    pub extra_service: Option<ExtraService>,
    /// Whether to put it on sale after the review.
    pub listing: Option<bool>,
    /// `after_sale_info`.
    pub after_sale_info: Option<AfterSaleInfo>,
    /// Size chart.
    pub size_chart: Option<SizeChart>,
    /// Sale from a fixed time.
    pub timing_onsale_info: Option<TimingOnsaleInfo>,
    /// Shipping rule for the whole product.
    pub spu_deliver_info: Option<SpuDeliverInfo>,
    /// 0 ordinary, 1 simplified entry.
    pub release_mode: Option<i64>,
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
            short_title: Default::default(),
            head_imgs: head_imgs.into_iter().map(Into::into).collect(),
            desc_info: desc_info.into(),
            cats: Default::default(),
            cats_v2: Default::default(),
            attrs: Default::default(),
            spu_code: Default::default(),
            brand_id: Default::default(),
            qualifications: Default::default(),
            product_qua_infos: Default::default(),
            deliver_method: Default::default(),
            deliver_acct_type: Default::default(),
            express_info: Default::default(),
            aftersale_desc: Default::default(),
            skus: Default::default(),
            limited_info: Default::default(),
            extra_service: Default::default(),
            listing: Default::default(),
            after_sale_info: Default::default(),
            size_chart: Default::default(),
            timing_onsale_info: Default::default(),
            spu_deliver_info: Default::default(),
            release_mode: Default::default(),
        }
    }

    /// Short title for small cards.
    pub fn short_title(mut self, short_title: impl Into<String>) -> Self {
        self.short_title = Some(short_title.into());
        self
    }

    /// Category in the old tree, exactly three levels from the top.
    pub fn cats(mut self, cats: impl IntoIterator<Item = impl Into<Cats>>) -> Self {
        self.cats = Some(cats.into_iter().map(Into::into).collect());
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

    /// Addresses of qualification pictures, at most 5, replaced by product_qua_infos.
    pub fn qualifications(
        mut self,
        qualifications: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.qualifications = Some(qualifications.into_iter().map(Into::into).collect());
        self
    }

    /// Qualifications of the product.
    pub fn product_qua_infos(
        mut self,
        product_qua_infos: impl IntoIterator<Item = impl Into<ProductQuaInfos>>,
    ) -> Self {
        self.product_qua_infos = Some(product_qua_infos.into_iter().map(Into::into).collect());
        self
    }

    /// 0 parcel, 1 virtual by phone number, 3 virtual to an account of the buyer's choice.
    pub fn deliver_method(mut self, deliver_method: impl Into<i64>) -> Self {
        self.deliver_method = Some(deliver_method.into());
        self
    }

    /// Kinds of account, only for deliver_method 3: 1 openid, 2 QQ, 3 phone, 4 mail.
    pub fn deliver_acct_type(
        mut self,
        deliver_acct_type: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.deliver_acct_type = Some(deliver_acct_type.into_iter().map(Into::into).collect());
        self
    }

    /// Freight, not for virtual products.
    pub fn express_info(mut self, express_info: impl Into<ExpressInfo>) -> Self {
        self.express_info = Some(express_info.into());
        self
    }

    /// After-sale rules in words.
    pub fn aftersale_desc(mut self, aftersale_desc: impl Into<String>) -> Self {
        self.aftersale_desc = Some(aftersale_desc.into());
        self
    }

    /// Variants of the product.
    pub fn skus(mut self, skus: impl IntoIterator<Item = impl Into<UpdateSkus>>) -> Self {
        self.skus = Some(skus.into_iter().map(Into::into).collect());
        self
    }

    /// Limit per buyer.
    pub fn limited_info(mut self, limited_info: impl Into<LimitedInfo>) -> Self {
        self.limited_info = Some(limited_info.into());
        self
    }

    /// Services offered.
    pub fn extra_service(mut self, extra_service: impl Into<ExtraService>) -> Self {
        self.extra_service = Some(extra_service.into());
        self
    }

    /// Whether to put it on sale after the review.
    pub fn listing(mut self, listing: impl Into<bool>) -> Self {
        self.listing = Some(listing.into());
        self
    }

    /// `after_sale_info`.
    pub fn after_sale_info(mut self, after_sale_info: impl Into<AfterSaleInfo>) -> Self {
        self.after_sale_info = Some(after_sale_info.into());
        self
    }

    /// Size chart.
    pub fn size_chart(mut self, size_chart: impl Into<SizeChart>) -> Self {
        self.size_chart = Some(size_chart.into());
        self
    }

    /// Sale from a fixed time.
    pub fn timing_onsale_info(mut self, timing_onsale_info: impl Into<TimingOnsaleInfo>) -> Self {
        self.timing_onsale_info = Some(timing_onsale_info.into());
        self
    }

    /// Shipping rule for the whole product.
    pub fn spu_deliver_info(mut self, spu_deliver_info: impl Into<SpuDeliverInfo>) -> Self {
        self.spu_deliver_info = Some(spu_deliver_info.into());
        self
    }

    /// 0 ordinary, 1 simplified entry.
    pub fn release_mode(mut self, release_mode: impl Into<i64>) -> Self {
        self.release_mode = Some(release_mode.into());
        self
    }
}

wire_out!(Update {
    "product_id" => product_id,
    "title" => title,
    "short_title" => short_title,
    "head_imgs" => head_imgs,
    "desc_info" => desc_info,
    "cats" => cats,
    "cats_v2" => cats_v2,
    "attrs" => attrs,
    "spu_code" => spu_code,
    "brand_id" => brand_id,
    "qualifications" => qualifications,
    "product_qua_infos" => product_qua_infos,
    "deliver_method" => deliver_method,
    "deliver_acct_type" => deliver_acct_type,
    "express_info" => express_info,
    "aftersale_desc" => aftersale_desc;
    "skus" => skus,
    "limited_info" => limited_info,
    "extra_service" => extra_service,
    "after_sale_info" => after_sale_info,
    "size_chart" => size_chart,
    "timing_onsale_info" => timing_onsale_info,
    "spu_deliver_info" => spu_deliver_info,
    "release_mode" => release_mode,
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
        name: "mini.channels_ec_product.update",
        path: "/channels/ec/product/update",
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
    /// Address of the small picture of the SKU.
    pub thumb_img: String,
    /// Selling price, fen.
    pub sale_price: i64,
    /// List price, fen, above the selling price.
    pub market_price: i64,
    /// Pieces in stock.
    pub stock_num: Option<i64>,
    /// The shop's own code of the SKU.
    pub sku_code: Option<String>,
    /// Bar code.
    pub bar_code: Option<String>,
    /// Sale attributes of the SKU.
    pub sku_attrs: Option<Vec<SkuAttrs>>,
    /// How and when the SKU is shipped.
    pub sku_deliver_info: Option<SkuDeliverInfo>,
}

impl UpdateSkus {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        thumb_img: impl Into<String>,
        sale_price: impl Into<i64>,
        market_price: impl Into<i64>,
    ) -> Self {
        Self {
            sku_id: Default::default(),
            out_sku_id: Default::default(),
            thumb_img: thumb_img.into(),
            sale_price: sale_price.into(),
            market_price: market_price.into(),
            stock_num: Default::default(),
            sku_code: Default::default(),
            bar_code: Default::default(),
            sku_attrs: Default::default(),
            sku_deliver_info: Default::default(),
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

    /// The shop's own code of the SKU.
    #[must_use]
    pub fn sku_code(mut self, sku_code: impl Into<String>) -> Self {
        self.sku_code = Some(sku_code.into());
        self
    }

    /// Bar code.
    #[must_use]
    pub fn bar_code(mut self, bar_code: impl Into<String>) -> Self {
        self.bar_code = Some(bar_code.into());
        self
    }

    /// Sale attributes of the SKU.
    #[must_use]
    pub fn sku_attrs(mut self, sku_attrs: impl IntoIterator<Item = impl Into<SkuAttrs>>) -> Self {
        self.sku_attrs = Some(sku_attrs.into_iter().map(Into::into).collect());
        self
    }

    /// How and when the SKU is shipped.
    #[must_use]
    pub fn sku_deliver_info(mut self, sku_deliver_info: impl Into<SkuDeliverInfo>) -> Self {
        self.sku_deliver_info = Some(sku_deliver_info.into());
        self
    }
}

wire_out!(part UpdateSkus {
    "sku_id" => sku_id,
    "out_sku_id" => out_sku_id,
    "thumb_img" => thumb_img,
    "sale_price" => sale_price,
    "market_price" => market_price,
    "stock_num" => stock_num,
    "sku_code" => sku_code,
    "bar_code" => bar_code,
    "sku_attrs" => sku_attrs,
    "sku_deliver_info" => sku_deliver_info,
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
