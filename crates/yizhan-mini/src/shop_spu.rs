//! Generated from `spec/mini/shop_spu.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Custom trade component: products (自定义版交易组件·SPU)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Add a product (添加商品).
///
/// `POST /shop/spu/add`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/SPU/add_spu.html)
///
/// Goes into review at once; the result is pushed as an event.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Add {
    /// The merchant's own id of the product.
    pub out_product_id: String,
    /// Title of the product.
    pub title: String,
    /// Page of the product in the mini program.
    pub path: String,
    /// Page of the product that can be opened directly.
    pub direct_path: Option<String>,
    /// Addresses of the main images.
    pub head_img: Vec<String>,
    /// Media ids or addresses of the product's qualification images.
    pub qualification_pics: Option<Vec<String>>,
    /// `desc_info`.
    pub desc_info: Option<DescInfo>,
    /// Id of the category, third level.
    pub third_cat_id: i64,
    /// Id of the brand, 2100000000 for no brand.
    pub brand_id: i64,
    /// The merchant's own version of the data, kept for its use.
    pub info_version: Option<String>,
    /// `skus`.
    pub skus: Vec<Skus>,
    /// Scenes the product is reviewed for: 1 Channels and official account.
    pub scene_group_list: Option<Vec<i64>>,
}

impl Add {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(out_product_id: impl Into<String>) -> Self {
        Self {
            out_product_id: out_product_id.into(),
            title: Default::default(),
            path: Default::default(),
            direct_path: Default::default(),
            head_img: Default::default(),
            qualification_pics: Default::default(),
            desc_info: Default::default(),
            third_cat_id: Default::default(),
            brand_id: Default::default(),
            info_version: Default::default(),
            skus: Default::default(),
            scene_group_list: Default::default(),
        }
    }

    /// Title of the product.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = title.into();
        self
    }

    /// Page of the product in the mini program.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = path.into();
        self
    }

    /// Page of the product that can be opened directly.
    pub fn direct_path(mut self, direct_path: impl Into<String>) -> Self {
        self.direct_path = Some(direct_path.into());
        self
    }

    /// Addresses of the main images.
    pub fn head_img(mut self, head_img: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.head_img = head_img.into_iter().map(Into::into).collect();
        self
    }

    /// Media ids or addresses of the product's qualification images.
    pub fn qualification_pics(
        mut self,
        qualification_pics: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.qualification_pics = Some(qualification_pics.into_iter().map(Into::into).collect());
        self
    }

    /// `desc_info`.
    pub fn desc_info(mut self, desc_info: impl Into<DescInfo>) -> Self {
        self.desc_info = Some(desc_info.into());
        self
    }

    /// Id of the category, third level.
    pub fn third_cat_id(mut self, third_cat_id: impl Into<i64>) -> Self {
        self.third_cat_id = third_cat_id.into();
        self
    }

    /// Id of the brand, 2100000000 for no brand.
    pub fn brand_id(mut self, brand_id: impl Into<i64>) -> Self {
        self.brand_id = brand_id.into();
        self
    }

    /// The merchant's own version of the data, kept for its use.
    pub fn info_version(mut self, info_version: impl Into<String>) -> Self {
        self.info_version = Some(info_version.into());
        self
    }

    /// `skus`.
    pub fn skus(mut self, skus: impl IntoIterator<Item = impl Into<Skus>>) -> Self {
        self.skus = skus.into_iter().map(Into::into).collect();
        self
    }

    /// Scenes the product is reviewed for: 1 Channels and official account.
    pub fn scene_group_list(
        mut self,
        scene_group_list: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.scene_group_list = Some(scene_group_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(Add {
    "out_product_id" => out_product_id,
    "title" => title,
    "path" => path,
    "direct_path" => direct_path,
    "head_img" => head_img,
    "qualification_pics" => qualification_pics,
    "desc_info" => desc_info,
    "third_cat_id" => third_cat_id,
    "brand_id" => brand_id,
    "info_version" => info_version,
    "skus" => skus,
    "scene_group_list" => scene_group_list,
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
        name: "mini.shop_spu.add",
        path: "/shop/spu/add",
        ..Operation::usual(Product::Mini)
    };
}

/// `desc_info` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DescInfo {
    /// Addresses of the detail images.
    pub imgs: Vec<String>,
    /// Description of the product as text.
    pub desc: String,
}

impl DescInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(imgs: impl IntoIterator<Item = impl Into<String>>, desc: impl Into<String>) -> Self {
        Self {
            imgs: imgs.into_iter().map(Into::into).collect(),
            desc: desc.into(),
        }
    }
}

wire_out!(part DescInfo {
    "imgs" => imgs,
    "desc" => desc,
});

/// `skus` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Skus {
    /// The merchant's own id of the product.
    pub out_product_id: String,
    /// The merchant's own id of the SKU.
    pub out_sku_id: String,
    /// Address of the SKU's image.
    pub thumb_img: String,
    /// Fen, price of one piece.
    pub sale_price: i64,
    /// Fen, list price shown crossed out.
    pub market_price: i64,
    /// Pieces in stock.
    pub stock_num: i64,
    /// The merchant's code of the SKU.
    pub sku_code: Option<String>,
    /// Bar code of the SKU.
    pub barcode: Option<String>,
    /// Attributes that distinguish the SKU.
    pub sku_attrs: Vec<SkuAttrs>,
}

impl Skus {
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

    /// The merchant's own id of the SKU.
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

    /// Fen, price of one piece.
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

    /// Bar code of the SKU.
    #[must_use]
    pub fn barcode(mut self, barcode: impl Into<String>) -> Self {
        self.barcode = Some(barcode.into());
        self
    }

    /// Attributes that distinguish the SKU.
    #[must_use]
    pub fn sku_attrs(mut self, sku_attrs: impl IntoIterator<Item = impl Into<SkuAttrs>>) -> Self {
        self.sku_attrs = sku_attrs.into_iter().map(Into::into).collect();
        self
    }
}

wire_out!(part Skus {
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
pub struct SkuAttrs {
    /// Name of the attribute, such as colour.
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

/// `data` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddData {
    /// Id of the product given by WeChat; in requests this or out_product_id.
    pub product_id: i64,
    /// The merchant's own id of the product.
    pub out_product_id: String,
    /// Yyyy-MM-dd HH:mm:ss.
    pub create_time: String,
    /// `skus`.
    pub skus: Vec<SkusAnswer>,
}

wire_in!(part AddData {
    "product_id" => product_id,
    "out_product_id" => out_product_id,
    "create_time" => create_time,
    "skus" => skus,
});

/// `skus_answer` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SkusAnswer {
    /// Id of the SKU given by WeChat.
    pub sku_id: i64,
    /// The merchant's own id of the SKU.
    pub out_sku_id: String,
}

wire_in!(part SkusAnswer {
    "sku_id" => sku_id,
    "out_sku_id" => out_sku_id,
});

/// Delete a product (删除商品).
///
/// `POST /shop/spu/del`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/SPU/del_spu.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Del {
    /// Id of the product given by WeChat; in requests this or out_product_id.
    pub product_id: Option<i64>,
    /// The merchant's own id of the product.
    pub out_product_id: Option<String>,
}

impl Del {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the product given by WeChat; in requests this or out_product_id.
    pub fn product_id(mut self, product_id: impl Into<i64>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// The merchant's own id of the product.
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
        name: "mini.shop_spu.del",
        path: "/shop/spu/del",
        ..Operation::usual(Product::Mini)
    };
}

/// Withdraw a product from review (撤回商品审核).
///
/// `POST /shop/spu/del_audit`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/SPU/del_spu_audit.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DelAudit {
    /// Id of the product given by WeChat; in requests this or out_product_id.
    pub product_id: Option<i64>,
    /// The merchant's own id of the product.
    pub out_product_id: Option<String>,
}

impl DelAudit {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the product given by WeChat; in requests this or out_product_id.
    pub fn product_id(mut self, product_id: impl Into<i64>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// The merchant's own id of the product.
    pub fn out_product_id(mut self, out_product_id: impl Into<String>) -> Self {
        self.out_product_id = Some(out_product_id.into());
        self
    }
}

wire_out!(DelAudit {
    "product_id" => product_id,
    "out_product_id" => out_product_id,
});

/// The answer to [`DelAudit`].
pub type DelAuditResponse = yizhan_core::Done;

impl Endpoint for DelAudit {
    type Response = DelAuditResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_spu.del_audit",
        path: "/shop/spu/del_audit",
        ..Operation::usual(Product::Mini)
    };
}

/// Take a product off the shelf (下架商品).
///
/// `POST /shop/spu/delisting`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/SPU/delisting_spu.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Delisting {
    /// Id of the product given by WeChat; in requests this or out_product_id.
    pub product_id: Option<i64>,
    /// The merchant's own id of the product.
    pub out_product_id: Option<String>,
}

impl Delisting {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the product given by WeChat; in requests this or out_product_id.
    pub fn product_id(mut self, product_id: impl Into<i64>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// The merchant's own id of the product.
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
        name: "mini.shop_spu.delisting",
        path: "/shop/spu/delisting",
        ..Operation::usual(Product::Mini)
    };
}

/// Get a product (获取商品).
///
/// `POST /shop/spu/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/SPU/get_spu.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// Id of the product given by WeChat; in requests this or out_product_id.
    pub product_id: Option<i64>,
    /// The merchant's own id of the product.
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

    /// Id of the product given by WeChat; in requests this or out_product_id.
    pub fn product_id(mut self, product_id: impl Into<i64>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// The merchant's own id of the product.
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
    /// `spu`.
    pub spu: GetSpu,
}

wire_in!(GetResponse {
    "spu" => spu,
});

impl Endpoint for Get {
    type Response = GetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_spu.get",
        path: "/shop/spu/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `spu` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSpu {
    /// Id of the product given by WeChat; in requests this or out_product_id.
    pub product_id: Option<i64>,
    /// The merchant's own id of the product.
    pub out_product_id: String,
    /// Title of the product.
    pub title: String,
    /// Page of the product in the mini program.
    pub path: String,
    /// Addresses of the main images.
    pub head_img: Vec<String>,
    /// Media ids or addresses of the product's qualification images.
    pub qualification_pics: Vec<String>,
    /// `desc_info`.
    pub desc_info: DescInfoAnswer,
    /// `audit_info`.
    pub audit_info: AuditInfo,
    /// Id of the category, third level.
    pub third_cat_id: i64,
    /// Id of the brand, 2100000000 for no brand.
    pub brand_id: i64,
    /// The merchant's own version of the data, kept for its use.
    pub info_version: Option<String>,
    /// 0 initial, 5 on the shelf, 11 taken down by the merchant, 13 taken down for a violation.
    pub status: Option<i64>,
    /// 1 not reviewed, 2 in review, 3 rejected, 4 approved.
    pub edit_status: Option<i64>,
    /// `skus`.
    pub skus: Vec<GetSpuSkus>,
    /// Yyyy-MM-dd HH:mm:ss.
    pub update_time: String,
    /// Yyyy-MM-dd HH:mm:ss.
    pub create_time: String,
}

wire_in!(part GetSpu {
    "product_id" => product_id,
    "out_product_id" => out_product_id,
    "title" => title,
    "path" => path,
    "head_img" => head_img,
    "qualification_pics" => qualification_pics,
    "desc_info" => desc_info,
    "audit_info" => audit_info,
    "third_cat_id" => third_cat_id,
    "brand_id" => brand_id,
    "info_version" => info_version,
    "status" => status,
    "edit_status" => edit_status,
    "skus" => skus,
    "update_time" => update_time,
    "create_time" => create_time,
});

/// `desc_info_answer` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DescInfoAnswer {
    /// Description of the product as text.
    pub desc: String,
    /// Addresses of the detail images.
    pub imgs: Vec<String>,
}

wire_in!(part DescInfoAnswer {
    "desc" => desc,
    "imgs" => imgs,
});

/// `audit_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AuditInfo {
    /// Id of the review.
    pub audit_id: Option<String>,
    /// Yyyy-MM-dd HH:mm:ss.
    pub submit_time: String,
    /// Yyyy-MM-dd HH:mm:ss.
    pub audit_time: Option<String>,
    /// Why the review failed.
    pub reject_reason: Option<String>,
}

wire_in!(part AuditInfo {
    "audit_id" => audit_id,
    "submit_time" => submit_time,
    "audit_time" => audit_time,
    "reject_reason" => reject_reason,
});

/// `spu_skus` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSpuSkus {
    /// The merchant's own id of the product.
    pub out_product_id: String,
    /// The merchant's own id of the SKU.
    pub out_sku_id: String,
    /// Address of the SKU's image.
    pub thumb_img: String,
    /// Fen, price of one piece.
    pub sale_price: i64,
    /// Fen, list price shown crossed out.
    pub market_price: i64,
    /// Pieces in stock.
    pub stock_num: i64,
    /// The merchant's code of the SKU.
    pub sku_code: Option<String>,
    /// Bar code of the SKU.
    pub barcode: Option<String>,
    /// Attributes that distinguish the SKU.
    pub sku_attrs: Vec<SkuAttrsAnswer>,
}

wire_in!(part GetSpuSkus {
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

/// `sku_attrs_answer` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SkuAttrsAnswer {
    /// Name of the attribute, such as colour.
    pub attr_key: String,
    /// Value of the attribute.
    pub attr_value: String,
}

wire_in!(part SkuAttrsAnswer {
    "attr_key" => attr_key,
    "attr_value" => attr_value,
});

/// List products (获取商品列表).
///
/// `POST /shop/spu/get_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/SPU/get_spu_list.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetList {
    /// Yyyy-MM-dd HH:mm:ss.
    pub start_create_time: Option<String>,
    /// Yyyy-MM-dd HH:mm:ss.
    pub end_create_time: Option<String>,
    /// Yyyy-MM-dd HH:mm:ss.
    pub start_update_time: Option<String>,
    /// Yyyy-MM-dd HH:mm:ss.
    pub end_update_time: Option<String>,
    /// 0 initial, 5 on the shelf, 11 taken down by the merchant, 13 taken down for a violation.
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
            start_create_time: Default::default(),
            end_create_time: Default::default(),
            start_update_time: Default::default(),
            end_update_time: Default::default(),
            status: status.into(),
            page: 1,
            page_size: 10,
            need_edit_spu: Default::default(),
        }
    }

    /// Yyyy-MM-dd HH:mm:ss.
    pub fn start_create_time(mut self, start_create_time: impl Into<String>) -> Self {
        self.start_create_time = Some(start_create_time.into());
        self
    }

    /// Yyyy-MM-dd HH:mm:ss.
    pub fn end_create_time(mut self, end_create_time: impl Into<String>) -> Self {
        self.end_create_time = Some(end_create_time.into());
        self
    }

    /// Yyyy-MM-dd HH:mm:ss.
    pub fn start_update_time(mut self, start_update_time: impl Into<String>) -> Self {
        self.start_update_time = Some(start_update_time.into());
        self
    }

    /// Yyyy-MM-dd HH:mm:ss.
    pub fn end_update_time(mut self, end_update_time: impl Into<String>) -> Self {
        self.end_update_time = Some(end_update_time.into());
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

    /// False the online data, true the draft.
    pub fn need_edit_spu(mut self, need_edit_spu: impl Into<bool>) -> Self {
        self.need_edit_spu = Some(need_edit_spu.into());
        self
    }
}

wire_out!(GetList {
    "start_create_time" => start_create_time,
    "end_create_time" => end_create_time,
    "start_update_time" => start_update_time,
    "end_update_time" => end_update_time,
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
    pub spus: Vec<GetListSpus>,
    /// Number of entries in all.
    pub total_num: i64,
}

wire_in!(GetListResponse {
    "spus" => spus,
    "total_num" => total_num,
});

impl Endpoint for GetList {
    type Response = GetListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_spu.get_list",
        path: "/shop/spu/get_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `spus` of [`GetList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetListSpus {
    /// Id of the product given by WeChat; in requests this or out_product_id.
    pub product_id: Option<i64>,
    /// The merchant's own id of the product.
    pub out_product_id: String,
    /// Title of the product.
    pub title: String,
    /// Page of the product in the mini program.
    pub path: String,
    /// Addresses of the main images.
    pub head_img: Vec<String>,
    /// Media ids or addresses of the product's qualification images.
    pub qualification_pics: Vec<String>,
    /// `desc_info`.
    pub desc_info: DescInfoAnswer,
    /// `audit_info`.
    pub audit_info: AuditInfo,
    /// Id of the category, third level.
    pub third_cat_id: i64,
    /// Id of the brand, 2100000000 for no brand.
    pub brand_id: i64,
    /// The merchant's own version of the data, kept for its use.
    pub info_version: Option<String>,
    /// 0 initial, 5 on the shelf, 11 taken down by the merchant, 13 taken down for a violation.
    pub status: Option<i64>,
    /// 1 not reviewed, 2 in review, 3 rejected, 4 approved.
    pub edit_status: Option<i64>,
    /// `skus`.
    pub skus: Vec<GetListSpusSkus>,
    /// Yyyy-MM-dd HH:mm:ss.
    pub update_time: String,
    /// Yyyy-MM-dd HH:mm:ss.
    pub create_time: String,
}

wire_in!(part GetListSpus {
    "product_id" => product_id,
    "out_product_id" => out_product_id,
    "title" => title,
    "path" => path,
    "head_img" => head_img,
    "qualification_pics" => qualification_pics,
    "desc_info" => desc_info,
    "audit_info" => audit_info,
    "third_cat_id" => third_cat_id,
    "brand_id" => brand_id,
    "info_version" => info_version,
    "status" => status,
    "edit_status" => edit_status,
    "skus" => skus,
    "update_time" => update_time,
    "create_time" => create_time,
});

/// `spus_skus` of [`GetList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetListSpusSkus {
    /// The merchant's own id of the product.
    pub out_product_id: String,
    /// The merchant's own id of the SKU.
    pub out_sku_id: String,
    /// Address of the SKU's image.
    pub thumb_img: String,
    /// Fen, price of one piece.
    pub sale_price: i64,
    /// Fen, list price shown crossed out.
    pub market_price: i64,
    /// Pieces in stock.
    pub stock_num: i64,
    /// The merchant's code of the SKU.
    pub sku_code: Option<String>,
    /// Bar code of the SKU.
    pub barcode: Option<String>,
    /// Attributes that distinguish the SKU.
    pub sku_attrs: Vec<SkuAttrsAnswer>,
}

wire_in!(part GetListSpusSkus {
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

/// Put a product on the shelf (上架商品).
///
/// `POST /shop/spu/listing`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/SPU/listing_spu.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Listing {
    /// Id of the product given by WeChat; in requests this or out_product_id.
    pub product_id: Option<i64>,
    /// The merchant's own id of the product.
    pub out_product_id: Option<String>,
}

impl Listing {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the product given by WeChat; in requests this or out_product_id.
    pub fn product_id(mut self, product_id: impl Into<i64>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// The merchant's own id of the product.
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
        name: "mini.shop_spu.listing",
        path: "/shop/spu/listing",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Update a product (更新商品).
///
/// `POST /shop/spu/update`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/SPU/update_spu.html)
///
/// Goes into review again; until it is approved the old data stay online.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Update {
    /// Id of the product given by WeChat; in requests this or out_product_id.
    pub product_id: Option<i64>,
    /// The merchant's own id of the product.
    pub out_product_id: Option<String>,
    /// Title of the product.
    pub title: String,
    /// Page of the product in the mini program.
    pub path: String,
    /// Page of the product that can be opened directly.
    pub direct_path: Option<String>,
    /// Addresses of the main images.
    pub head_img: Vec<String>,
    /// Media ids or addresses of the product's qualification images.
    pub qualification_pics: Option<Vec<String>>,
    /// `desc_info`.
    pub desc_info: Option<DescInfo>,
    /// Id of the category, third level.
    pub third_cat_id: i64,
    /// Id of the brand, 2100000000 for no brand.
    pub brand_id: i64,
    /// The merchant's own version of the data, kept for its use.
    pub info_version: Option<String>,
    /// `skus`.
    pub skus: Vec<Skus>,
    /// Scenes the product is reviewed for: 1 Channels and official account.
    pub scene_group_list: Option<Vec<i64>>,
}

impl Update {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            product_id: Default::default(),
            out_product_id: Default::default(),
            title: title.into(),
            path: Default::default(),
            direct_path: Default::default(),
            head_img: Default::default(),
            qualification_pics: Default::default(),
            desc_info: Default::default(),
            third_cat_id: Default::default(),
            brand_id: Default::default(),
            info_version: Default::default(),
            skus: Default::default(),
            scene_group_list: Default::default(),
        }
    }

    /// Id of the product given by WeChat; in requests this or out_product_id.
    pub fn product_id(mut self, product_id: impl Into<i64>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// The merchant's own id of the product.
    pub fn out_product_id(mut self, out_product_id: impl Into<String>) -> Self {
        self.out_product_id = Some(out_product_id.into());
        self
    }

    /// Page of the product in the mini program.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = path.into();
        self
    }

    /// Page of the product that can be opened directly.
    pub fn direct_path(mut self, direct_path: impl Into<String>) -> Self {
        self.direct_path = Some(direct_path.into());
        self
    }

    /// Addresses of the main images.
    pub fn head_img(mut self, head_img: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.head_img = head_img.into_iter().map(Into::into).collect();
        self
    }

    /// Media ids or addresses of the product's qualification images.
    pub fn qualification_pics(
        mut self,
        qualification_pics: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.qualification_pics = Some(qualification_pics.into_iter().map(Into::into).collect());
        self
    }

    /// `desc_info`.
    pub fn desc_info(mut self, desc_info: impl Into<DescInfo>) -> Self {
        self.desc_info = Some(desc_info.into());
        self
    }

    /// Id of the category, third level.
    pub fn third_cat_id(mut self, third_cat_id: impl Into<i64>) -> Self {
        self.third_cat_id = third_cat_id.into();
        self
    }

    /// Id of the brand, 2100000000 for no brand.
    pub fn brand_id(mut self, brand_id: impl Into<i64>) -> Self {
        self.brand_id = brand_id.into();
        self
    }

    /// The merchant's own version of the data, kept for its use.
    pub fn info_version(mut self, info_version: impl Into<String>) -> Self {
        self.info_version = Some(info_version.into());
        self
    }

    /// `skus`.
    pub fn skus(mut self, skus: impl IntoIterator<Item = impl Into<Skus>>) -> Self {
        self.skus = skus.into_iter().map(Into::into).collect();
        self
    }

    /// Scenes the product is reviewed for: 1 Channels and official account.
    pub fn scene_group_list(
        mut self,
        scene_group_list: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.scene_group_list = Some(scene_group_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(Update {
    "product_id" => product_id,
    "out_product_id" => out_product_id,
    "title" => title,
    "path" => path,
    "direct_path" => direct_path,
    "head_img" => head_img,
    "qualification_pics" => qualification_pics,
    "desc_info" => desc_info,
    "third_cat_id" => third_cat_id,
    "brand_id" => brand_id,
    "info_version" => info_version,
    "skus" => skus,
    "scene_group_list" => scene_group_list,
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
        name: "mini.shop_spu.update",
        path: "/shop/spu/update",
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`Update`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateData {
    /// Id of the product given by WeChat; in requests this or out_product_id.
    pub product_id: i64,
    /// The merchant's own id of the product.
    pub out_product_id: String,
    /// Yyyy-MM-dd HH:mm:ss.
    pub update_time: String,
    /// `skus`.
    pub skus: Vec<SkusAnswer>,
}

wire_in!(part UpdateData {
    "product_id" => product_id,
    "out_product_id" => out_product_id,
    "update_time" => update_time,
    "skus" => skus,
});

/// Update a product without review (免审更新商品).
///
/// `POST /shop/spu/update_without_audit`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/SPU/update_spu.html)
///
/// Price, stock and codes only; takes effect at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateWithoutAudit {
    /// Id of the product given by WeChat; in requests this or out_product_id.
    pub product_id: Option<i64>,
    /// The merchant's own id of the product.
    pub out_product_id: Option<String>,
    /// Page of the product in the mini program.
    pub path: Option<String>,
    /// `skus`.
    pub skus: Option<Vec<UpdateWithoutAuditSkus2>>,
}

impl UpdateWithoutAudit {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the product given by WeChat; in requests this or out_product_id.
    pub fn product_id(mut self, product_id: impl Into<i64>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// The merchant's own id of the product.
    pub fn out_product_id(mut self, out_product_id: impl Into<String>) -> Self {
        self.out_product_id = Some(out_product_id.into());
        self
    }

    /// Page of the product in the mini program.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// `skus`.
    pub fn skus(
        mut self,
        skus: impl IntoIterator<Item = impl Into<UpdateWithoutAuditSkus2>>,
    ) -> Self {
        self.skus = Some(skus.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(UpdateWithoutAudit {
    "product_id" => product_id,
    "out_product_id" => out_product_id,
    "path" => path,
    "skus" => skus,
});

/// The answer to [`UpdateWithoutAudit`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateWithoutAuditResponse {
    /// `data`.
    pub data: UpdateWithoutAuditData,
}

wire_in!(UpdateWithoutAuditResponse {
    "data" => data,
});

impl Endpoint for UpdateWithoutAudit {
    type Response = UpdateWithoutAuditResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_spu.update_without_audit",
        path: "/shop/spu/update_without_audit",
        ..Operation::usual(Product::Mini)
    };
}

/// `skus_2` of [`UpdateWithoutAudit`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateWithoutAuditSkus2 {
    /// The merchant's own id of the SKU.
    pub out_sku_id: String,
    /// Fen, price of one piece.
    pub sale_price: Option<i64>,
    /// Fen, list price shown crossed out.
    pub market_price: Option<i64>,
    /// Pieces in stock.
    pub stock_num: Option<i64>,
    /// The merchant's code of the SKU.
    pub sku_code: Option<String>,
    /// Bar code of the SKU.
    pub barcode: Option<String>,
}

impl UpdateWithoutAuditSkus2 {
    /// Starts with the required members.
    #[must_use]
    pub fn new(out_sku_id: impl Into<String>) -> Self {
        Self {
            out_sku_id: out_sku_id.into(),
            sale_price: Default::default(),
            market_price: Default::default(),
            stock_num: Default::default(),
            sku_code: Default::default(),
            barcode: Default::default(),
        }
    }

    /// Fen, price of one piece.
    #[must_use]
    pub fn sale_price(mut self, sale_price: impl Into<i64>) -> Self {
        self.sale_price = Some(sale_price.into());
        self
    }

    /// Fen, list price shown crossed out.
    #[must_use]
    pub fn market_price(mut self, market_price: impl Into<i64>) -> Self {
        self.market_price = Some(market_price.into());
        self
    }

    /// Pieces in stock.
    #[must_use]
    pub fn stock_num(mut self, stock_num: impl Into<i64>) -> Self {
        self.stock_num = Some(stock_num.into());
        self
    }

    /// The merchant's code of the SKU.
    #[must_use]
    pub fn sku_code(mut self, sku_code: impl Into<String>) -> Self {
        self.sku_code = Some(sku_code.into());
        self
    }

    /// Bar code of the SKU.
    #[must_use]
    pub fn barcode(mut self, barcode: impl Into<String>) -> Self {
        self.barcode = Some(barcode.into());
        self
    }
}

wire_out!(part UpdateWithoutAuditSkus2 {
    "out_sku_id" => out_sku_id,
    "sale_price" => sale_price,
    "market_price" => market_price,
    "stock_num" => stock_num,
    "sku_code" => sku_code,
    "barcode" => barcode,
});

/// `data` of [`UpdateWithoutAudit`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateWithoutAuditData {
    /// Id of the product given by WeChat; in requests this or out_product_id.
    pub product_id: i64,
    /// The merchant's own id of the product.
    pub out_product_id: String,
    /// Yyyy-MM-dd HH:mm:ss.
    pub update_time: String,
}

wire_in!(part UpdateWithoutAuditData {
    "product_id" => product_id,
    "out_product_id" => out_product_id,
    "update_time" => update_time,
});
