//! Generated from `spec/mini/channels_ec_product_locallife.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Local-life products (本地生活团购商品)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Add a local-life product (添加团购商品).
///
/// `POST /channels/ec/product/locallife/add`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/locallife/api/add.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Add {
    /// The shop's own id of the product.
    pub out_product_id: Option<String>,
    /// Kind of product, e.g. voucher or set meal.
    pub product_type: i64,
    /// `product_name`.
    pub product_name: String,
    /// Id of the category.
    pub category_id: i64,
    /// Id of the brand, 2100000000 means no brand.
    pub brand_id: i64,
    /// Addresses of the main images, at most 9.
    pub head_imgs: Vec<String>,
    /// Qualifications of the product.
    pub product_qua_infos: Option<Vec<ProductQuaInfos>>,
    /// Page of the shop's mini program that shows the voucher.
    pub verify_page: Option<VerifyPage>,
    /// Whether it must be redeemed in a store.
    pub verify_at_store: Option<i64>,
    /// Who makes the codes, WeChat or the shop.
    pub code_source_type: i64,
    /// Attributes of the product.
    pub attr_kv_map: std::collections::BTreeMap<String, String>,
    /// Variants of the product.
    pub skus: Vec<AddSkus>,
}

impl Add {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(product_type: impl Into<i64>) -> Self {
        Self {
            out_product_id: Default::default(),
            product_type: product_type.into(),
            product_name: Default::default(),
            category_id: Default::default(),
            brand_id: Default::default(),
            head_imgs: Default::default(),
            product_qua_infos: Default::default(),
            verify_page: Default::default(),
            verify_at_store: Default::default(),
            code_source_type: Default::default(),
            attr_kv_map: Default::default(),
            skus: Default::default(),
        }
    }

    /// The shop's own id of the product.
    pub fn out_product_id(mut self, out_product_id: impl Into<String>) -> Self {
        self.out_product_id = Some(out_product_id.into());
        self
    }

    /// `product_name`.
    pub fn product_name(mut self, product_name: impl Into<String>) -> Self {
        self.product_name = product_name.into();
        self
    }

    /// Id of the category.
    pub fn category_id(mut self, category_id: impl Into<i64>) -> Self {
        self.category_id = category_id.into();
        self
    }

    /// Id of the brand, 2100000000 means no brand.
    pub fn brand_id(mut self, brand_id: impl Into<i64>) -> Self {
        self.brand_id = brand_id.into();
        self
    }

    /// Addresses of the main images, at most 9.
    pub fn head_imgs(mut self, head_imgs: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.head_imgs = head_imgs.into_iter().map(Into::into).collect();
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

    /// Page of the shop's mini program that shows the voucher.
    pub fn verify_page(mut self, verify_page: impl Into<VerifyPage>) -> Self {
        self.verify_page = Some(verify_page.into());
        self
    }

    /// Whether it must be redeemed in a store.
    pub fn verify_at_store(mut self, verify_at_store: impl Into<i64>) -> Self {
        self.verify_at_store = Some(verify_at_store.into());
        self
    }

    /// Who makes the codes, WeChat or the shop.
    pub fn code_source_type(mut self, code_source_type: impl Into<i64>) -> Self {
        self.code_source_type = code_source_type.into();
        self
    }

    /// Attributes of the product.
    pub fn attr_kv_map(
        mut self,
        attr_kv_map: impl Into<std::collections::BTreeMap<String, String>>,
    ) -> Self {
        self.attr_kv_map = attr_kv_map.into();
        self
    }

    /// Variants of the product.
    pub fn skus(mut self, skus: impl IntoIterator<Item = impl Into<AddSkus>>) -> Self {
        self.skus = skus.into_iter().map(Into::into).collect();
        self
    }
}

wire_out!(Add {
    "out_product_id" => out_product_id,
    "product_type" => product_type,
    "product_name" => product_name,
    "category_id" => category_id,
    "brand_id" => brand_id,
    "head_imgs" => head_imgs,
    "product_qua_infos" => product_qua_infos,
    "verify_page" => verify_page,
    "verify_at_store" => verify_at_store,
    "code_source_type" => code_source_type,
    "attr_kv_map" => attr_kv_map,
    "skus" => skus,
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
        name: "mini.channels_ec_product_locallife.add",
        path: "/channels/ec/product/locallife/add",
        ..Operation::usual(Product::Mini)
    };
}

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

/// `verify_page` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct VerifyPage {
    /// Appid of the mini program.
    pub appid: String,
    /// Page of the mini program.
    pub path: String,
}

impl VerifyPage {
    /// Starts with the required members.
    #[must_use]
    pub fn new(appid: impl Into<String>, path: impl Into<String>) -> Self {
        Self {
            appid: appid.into(),
            path: path.into(),
        }
    }
}

wire_out!(part VerifyPage {
    "appid" => appid,
    "path" => path,
});

/// `skus` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddSkus {
    /// Selling price, fen.
    pub sale_price: i64,
    /// Attributes of the SKU.
    pub sku_attr_map: Option<std::collections::BTreeMap<String, String>>,
}

impl AddSkus {
    /// Starts with the required members.
    #[must_use]
    pub fn new(sale_price: impl Into<i64>) -> Self {
        Self {
            sale_price: sale_price.into(),
            sku_attr_map: Default::default(),
        }
    }

    /// Attributes of the SKU.
    #[must_use]
    pub fn sku_attr_map(
        mut self,
        sku_attr_map: impl Into<std::collections::BTreeMap<String, String>>,
    ) -> Self {
        self.sku_attr_map = Some(sku_attr_map.into());
        self
    }
}

wire_out!(part AddSkus {
    "sale_price" => sale_price,
    "sku_attr_map" => sku_attr_map,
});

/// `data` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddData {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Ids of the SKUs.
    pub sku_ids: Vec<i64>,
}

wire_in!(part AddData {
    "product_id" => product_id,
    "sku_ids" => sku_ids,
});

/// Update a local-life product without review (免审更新团购商品).
///
/// `POST /channels/ec/product/locallife/auditfree`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/locallife/api/review-free.html)
///
/// Changes the price at once, without review.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AuditFree {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Variants of the product.
    pub skus: Vec<AuditFreeSkus>,
}

impl AuditFree {
    /// Starts with the required members.
    pub fn new(
        product_id: impl Into<i64>,
        skus: impl IntoIterator<Item = impl Into<AuditFreeSkus>>,
    ) -> Self {
        Self {
            product_id: product_id.into(),
            skus: skus.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(AuditFree {
    "product_id" => product_id,
    "skus" => skus,
});

/// The answer to [`AuditFree`].
pub type AuditFreeResponse = yizhan_core::Done;

impl Endpoint for AuditFree {
    type Response = AuditFreeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_product_locallife.audit_free",
        path: "/channels/ec/product/locallife/auditfree",
        ..Operation::usual(Product::Mini)
    };
}

/// `skus` of [`AuditFree`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AuditFreeSkus {
    /// Id of the SKU of the product.
    pub sku_id: i64,
    /// Selling price, fen.
    pub sale_price: i64,
}

impl AuditFreeSkus {
    /// Starts with the required members.
    #[must_use]
    pub fn new(sku_id: impl Into<i64>, sale_price: impl Into<i64>) -> Self {
        Self {
            sku_id: sku_id.into(),
            sale_price: sale_price.into(),
        }
    }
}

wire_out!(part AuditFreeSkus {
    "sku_id" => sku_id,
    "sale_price" => sale_price,
});

/// Get a local-life product (查询团购商品详情).
///
/// `POST /channels/ec/product/locallife/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/locallife/api/query_details.html)
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
    /// The product as it is on sale.
    pub online_data: Option<GetOnlineData>,
    /// The draft.
    pub draft_data: Option<GetDraftData>,
}

wire_in!(GetResponse {
    "online_data" => online_data,
    "draft_data" => draft_data,
});

impl Endpoint for Get {
    type Response = GetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_product_locallife.get",
        path: "/channels/ec/product/locallife/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `online_data` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOnlineData {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// The shop's own id of the product.
    pub out_product_id: Option<String>,
    /// Kind of product, e.g. voucher or set meal.
    pub product_type: i64,
    /// `product_name`.
    pub product_name: String,
    /// Addresses of the main images, at most 9.
    pub head_imgs: Vec<String>,
    /// Id of the category.
    pub category_id: i64,
    /// Id of the brand, 2100000000 means no brand.
    pub brand_id: i64,
    /// State of the product on sale.
    pub online_status: i64,
    /// State of the draft.
    pub draft_status: i64,
    /// Qualifications of the product.
    pub product_qua_infos: Vec<GetOnlineDataProductQuaInfos>,
    /// Page of the shop's mini program that shows the voucher.
    pub verify_page: Option<GetOnlineDataVerifyPage>,
    /// Whether it must be redeemed in a store.
    pub verify_at_store: Option<i64>,
    /// Who makes the codes, WeChat or the shop.
    pub code_source_type: i64,
    /// Attributes of the product.
    pub attr_kv_map: std::collections::BTreeMap<String, String>,
    /// `audit_result`.
    pub audit_result: Option<GetAuditResult>,
    /// Variants of the product.
    pub skus: Vec<GetSkus>,
}

wire_in!(part GetOnlineData {
    "product_id" => product_id,
    "out_product_id" => out_product_id,
    "product_type" => product_type,
    "product_name" => product_name,
    "head_imgs" => head_imgs,
    "category_id" => category_id,
    "brand_id" => brand_id,
    "online_status" => online_status,
    "draft_status" => draft_status,
    "product_qua_infos" => product_qua_infos,
    "verify_page" => verify_page,
    "verify_at_store" => verify_at_store,
    "code_source_type" => code_source_type,
    "attr_kv_map" => attr_kv_map,
    "audit_result" => audit_result,
    "skus" => skus,
});

/// `online_data_product_qua_infos` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOnlineDataProductQuaInfos {
    /// Id of the qualification.
    pub qua_id: i64,
    /// Addresses of the qualification pictures.
    pub qua_url: Vec<String>,
}

wire_in!(part GetOnlineDataProductQuaInfos {
    "qua_id" => qua_id,
    "qua_url" => qua_url,
});

/// `online_data_verify_page` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOnlineDataVerifyPage {
    /// Appid of the mini program.
    pub appid: String,
    /// Page of the mini program.
    pub path: String,
}

wire_in!(part GetOnlineDataVerifyPage {
    "appid" => appid,
    "path" => path,
});

/// `audit_result` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAuditResult {
    /// State of the review.
    pub audit_status: i64,
    /// Why it was rejected.
    pub audit_reason: Option<String>,
}

wire_in!(part GetAuditResult {
    "audit_status" => audit_status,
    "audit_reason" => audit_reason,
});

/// `skus` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSkus {
    /// Id of the SKU of the product.
    pub sku_id: i64,
    /// Selling price, fen.
    pub sale_price: i64,
    /// Pieces in stock.
    pub stock_num: i64,
    /// Attributes of the SKU.
    pub sku_attr_map: std::collections::BTreeMap<String, String>,
}

wire_in!(part GetSkus {
    "sku_id" => sku_id,
    "sale_price" => sale_price,
    "stock_num" => stock_num,
    "sku_attr_map" => sku_attr_map,
});

/// `draft_data` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetDraftData {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// The shop's own id of the product.
    pub out_product_id: Option<String>,
    /// Kind of product, e.g. voucher or set meal.
    pub product_type: i64,
    /// `product_name`.
    pub product_name: String,
    /// Addresses of the main images, at most 9.
    pub head_imgs: Vec<String>,
    /// Id of the category.
    pub category_id: i64,
    /// Id of the brand, 2100000000 means no brand.
    pub brand_id: i64,
    /// State of the product on sale.
    pub online_status: Option<i64>,
    /// State of the draft.
    pub draft_status: i64,
    /// Qualifications of the product.
    pub product_qua_infos: Vec<GetDraftDataProductQuaInfos>,
    /// Page of the shop's mini program that shows the voucher.
    pub verify_page: Option<GetDraftDataVerifyPage>,
    /// Whether it must be redeemed in a store.
    pub verify_at_store: Option<i64>,
    /// Who makes the codes, WeChat or the shop.
    pub code_source_type: i64,
    /// Attributes of the product.
    pub attr_kv_map: std::collections::BTreeMap<String, String>,
    /// `audit_result`.
    pub audit_result: Option<GetAuditResult>,
    /// Variants of the product.
    pub skus: Vec<GetSkus>,
}

wire_in!(part GetDraftData {
    "product_id" => product_id,
    "out_product_id" => out_product_id,
    "product_type" => product_type,
    "product_name" => product_name,
    "head_imgs" => head_imgs,
    "category_id" => category_id,
    "brand_id" => brand_id,
    "online_status" => online_status,
    "draft_status" => draft_status,
    "product_qua_infos" => product_qua_infos,
    "verify_page" => verify_page,
    "verify_at_store" => verify_at_store,
    "code_source_type" => code_source_type,
    "attr_kv_map" => attr_kv_map,
    "audit_result" => audit_result,
    "skus" => skus,
});

/// `draft_data_product_qua_infos` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetDraftDataProductQuaInfos {
    /// Id of the qualification.
    pub qua_id: i64,
    /// Addresses of the qualification pictures.
    pub qua_url: Vec<String>,
}

wire_in!(part GetDraftDataProductQuaInfos {
    "qua_id" => qua_id,
    "qua_url" => qua_url,
});

/// `draft_data_verify_page` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetDraftDataVerifyPage {
    /// Appid of the mini program.
    pub appid: String,
    /// Page of the mini program.
    pub path: String,
}

wire_in!(part GetDraftDataVerifyPage {
    "appid" => appid,
    "path" => path,
});

/// List local-life products (查询团购商品列表).
///
/// `POST /channels/ec/product/locallife/list/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/locallife/api/query.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ListGet {
    /// State wanted.
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

    /// State wanted.
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
        name: "mini.channels_ec_product_locallife.list_get",
        path: "/channels/ec/product/locallife/list/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Update a local-life product (更新团购商品).
///
/// `POST /channels/ec/product/locallife/update`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/locallife/api/update.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Update {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// The shop's own id of the product.
    pub out_product_id: Option<String>,
    /// Kind of product, e.g. voucher or set meal.
    pub product_type: i64,
    /// `product_name`.
    pub product_name: String,
    /// Id of the category.
    pub category_id: i64,
    /// Id of the brand, 2100000000 means no brand.
    pub brand_id: i64,
    /// Addresses of the main images, at most 9.
    pub head_imgs: Vec<String>,
    /// Qualifications of the product.
    pub product_qua_infos: Option<Vec<ProductQuaInfos>>,
    /// Page of the shop's mini program that shows the voucher.
    pub verify_page: Option<VerifyPage>,
    /// Whether it must be redeemed in a store.
    pub verify_at_store: Option<i64>,
    /// Who makes the codes, WeChat or the shop.
    pub code_source_type: i64,
    /// Attributes of the product.
    pub attr_kv_map: std::collections::BTreeMap<String, String>,
    /// Variants of the product.
    pub skus: Vec<UpdateSkus>,
}

impl Update {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(product_id: impl Into<i64>) -> Self {
        Self {
            product_id: product_id.into(),
            out_product_id: Default::default(),
            product_type: Default::default(),
            product_name: Default::default(),
            category_id: Default::default(),
            brand_id: Default::default(),
            head_imgs: Default::default(),
            product_qua_infos: Default::default(),
            verify_page: Default::default(),
            verify_at_store: Default::default(),
            code_source_type: Default::default(),
            attr_kv_map: Default::default(),
            skus: Default::default(),
        }
    }

    /// The shop's own id of the product.
    pub fn out_product_id(mut self, out_product_id: impl Into<String>) -> Self {
        self.out_product_id = Some(out_product_id.into());
        self
    }

    /// Kind of product, e.g. voucher or set meal.
    pub fn product_type(mut self, product_type: impl Into<i64>) -> Self {
        self.product_type = product_type.into();
        self
    }

    /// `product_name`.
    pub fn product_name(mut self, product_name: impl Into<String>) -> Self {
        self.product_name = product_name.into();
        self
    }

    /// Id of the category.
    pub fn category_id(mut self, category_id: impl Into<i64>) -> Self {
        self.category_id = category_id.into();
        self
    }

    /// Id of the brand, 2100000000 means no brand.
    pub fn brand_id(mut self, brand_id: impl Into<i64>) -> Self {
        self.brand_id = brand_id.into();
        self
    }

    /// Addresses of the main images, at most 9.
    pub fn head_imgs(mut self, head_imgs: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.head_imgs = head_imgs.into_iter().map(Into::into).collect();
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

    /// Page of the shop's mini program that shows the voucher.
    pub fn verify_page(mut self, verify_page: impl Into<VerifyPage>) -> Self {
        self.verify_page = Some(verify_page.into());
        self
    }

    /// Whether it must be redeemed in a store.
    pub fn verify_at_store(mut self, verify_at_store: impl Into<i64>) -> Self {
        self.verify_at_store = Some(verify_at_store.into());
        self
    }

    /// Who makes the codes, WeChat or the shop.
    pub fn code_source_type(mut self, code_source_type: impl Into<i64>) -> Self {
        self.code_source_type = code_source_type.into();
        self
    }

    /// Attributes of the product.
    pub fn attr_kv_map(
        mut self,
        attr_kv_map: impl Into<std::collections::BTreeMap<String, String>>,
    ) -> Self {
        self.attr_kv_map = attr_kv_map.into();
        self
    }

    /// Variants of the product.
    pub fn skus(mut self, skus: impl IntoIterator<Item = impl Into<UpdateSkus>>) -> Self {
        self.skus = skus.into_iter().map(Into::into).collect();
        self
    }
}

wire_out!(Update {
    "product_id" => product_id,
    "out_product_id" => out_product_id,
    "product_type" => product_type,
    "product_name" => product_name,
    "category_id" => category_id,
    "brand_id" => brand_id,
    "head_imgs" => head_imgs,
    "product_qua_infos" => product_qua_infos,
    "verify_page" => verify_page,
    "verify_at_store" => verify_at_store,
    "code_source_type" => code_source_type,
    "attr_kv_map" => attr_kv_map,
    "skus" => skus,
});

/// The answer to [`Update`].
pub type UpdateResponse = yizhan_core::Done;

impl Endpoint for Update {
    type Response = UpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_product_locallife.update",
        path: "/channels/ec/product/locallife/update",
        ..Operation::usual(Product::Mini)
    };
}

/// `skus` of [`Update`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateSkus {
    /// Selling price, fen.
    pub sale_price: i64,
    /// Attributes of the SKU.
    pub sku_attr_map: Option<std::collections::BTreeMap<String, String>>,
    /// Id of the SKU of the product.
    pub sku_id: i64,
}

impl UpdateSkus {
    /// Starts with the required members.
    #[must_use]
    pub fn new(sale_price: impl Into<i64>, sku_id: impl Into<i64>) -> Self {
        Self {
            sale_price: sale_price.into(),
            sku_attr_map: Default::default(),
            sku_id: sku_id.into(),
        }
    }

    /// Attributes of the SKU.
    #[must_use]
    pub fn sku_attr_map(
        mut self,
        sku_attr_map: impl Into<std::collections::BTreeMap<String, String>>,
    ) -> Self {
        self.sku_attr_map = Some(sku_attr_map.into());
        self
    }
}

wire_out!(part UpdateSkus {
    "sale_price" => sale_price,
    "sku_attr_map" => sku_attr_map,
    "sku_id" => sku_id,
});
