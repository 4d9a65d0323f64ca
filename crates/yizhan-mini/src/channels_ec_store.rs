//! Generated from `spec/mini/channels_ec_store.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Shop homepage: classification and showcase (店铺主页分类与橱窗)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Get the classification tree (获取店铺主页分类).
///
/// `POST /channels/ec/store/classification/tree/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/homepage/classification/getclassificationtree.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ClassificationTreeGet {}

impl ClassificationTreeGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(ClassificationTreeGet {});

/// The answer to [`ClassificationTreeGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ClassificationTreeGetResponse {
    /// `resp`.
    pub resp: ClassificationTreeGetResp,
}

wire_in!(ClassificationTreeGetResponse {
    "resp" => resp,
});

impl Endpoint for ClassificationTreeGet {
    type Response = ClassificationTreeGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_store.classification_tree_get",
        path: "/channels/ec/store/classification/tree/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `resp` of [`ClassificationTreeGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ClassificationTreeGetResp {
    /// Version of the tree, from the last answer; guards against changes at the same time.
    pub version: i64,
    /// `tree`.
    pub tree: ClassificationTreeGetTree,
}

wire_in!(part ClassificationTreeGetResp {
    "version" => version,
    "tree" => tree,
});

/// `tree` of [`ClassificationTreeGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ClassificationTreeGetTree {
    /// Classifications of the first level.
    pub level_1: Vec<ClassificationTreeGetLevel1>,
}

wire_in!(part ClassificationTreeGetTree {
    "level_1" => level_1,
});

/// `level_1` of [`ClassificationTreeGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ClassificationTreeGetLevel1 {
    /// Id of the classification.
    pub id: i64,
    /// `name`.
    pub name: String,
    /// Whether buyers see the classification.
    pub is_displayed: bool,
    /// Classifications of the second level.
    pub level_2: Vec<ClassificationTreeGetLevel2>,
}

wire_in!(part ClassificationTreeGetLevel1 {
    "id" => id,
    "name" => name,
    "is_displayed" => is_displayed,
    "level_2" => level_2,
});

/// `level_2` of [`ClassificationTreeGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ClassificationTreeGetLevel2 {
    /// Id of the classification.
    pub id: i64,
    /// `name`.
    pub name: String,
    /// Whether buyers see the classification.
    pub is_displayed: bool,
}

wire_in!(part ClassificationTreeGetLevel2 {
    "id" => id,
    "name" => name,
    "is_displayed" => is_displayed,
});

/// Add products to a classification (添加商品到分类).
///
/// `POST /channels/ec/store/classification/tree/product/add`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/homepage/classification/addclassificationproduct.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ClassificationTreeProductAdd {
    /// `req`.
    pub req: Req,
}

impl ClassificationTreeProductAdd {
    /// Starts with the required members.
    pub fn new(req: impl Into<Req>) -> Self {
        Self { req: req.into() }
    }
}

wire_out!(ClassificationTreeProductAdd {
    "req" => req,
});

/// The answer to [`ClassificationTreeProductAdd`].
pub type ClassificationTreeProductAddResponse = yizhan_core::Done;

impl Endpoint for ClassificationTreeProductAdd {
    type Response = ClassificationTreeProductAddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_store.classification_tree_product_add",
        path: "/channels/ec/store/classification/tree/product/add",
        ..Operation::usual(Product::Mini)
    };
}

/// `req` of [`ClassificationTreeProductAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Req {
    /// Id of the first level.
    pub level_1_id: i64,
    /// Id of the second level, 0 for none.
    pub level_2_id: i64,
    /// Ids of products.
    pub product_ids: Vec<i64>,
}

impl Req {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        level_1_id: impl Into<i64>,
        level_2_id: impl Into<i64>,
        product_ids: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        Self {
            level_1_id: level_1_id.into(),
            level_2_id: level_2_id.into(),
            product_ids: product_ids.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part Req {
    "level_1_id" => level_1_id,
    "level_2_id" => level_2_id,
    "product_ids" => product_ids,
});

/// Remove products from a classification (删除分类下的商品).
///
/// `POST /channels/ec/store/classification/tree/product/del`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/homepage/classification/delclassificationproduct.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ClassificationTreeProductDel {
    /// `req`.
    pub req: Req,
}

impl ClassificationTreeProductDel {
    /// Starts with the required members.
    pub fn new(req: impl Into<Req>) -> Self {
        Self { req: req.into() }
    }
}

wire_out!(ClassificationTreeProductDel {
    "req" => req,
});

/// The answer to [`ClassificationTreeProductDel`].
pub type ClassificationTreeProductDelResponse = yizhan_core::Done;

impl Endpoint for ClassificationTreeProductDel {
    type Response = ClassificationTreeProductDelResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_store.classification_tree_product_del",
        path: "/channels/ec/store/classification/tree/product/del",
        ..Operation::usual(Product::Mini)
    };
}

/// List products of a classification (获取分类下的商品列表).
///
/// `POST /channels/ec/store/classification/tree/product/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/homepage/classification/getclassificationproductlist.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ClassificationTreeProductGet {
    /// `req`.
    pub req: ClassificationTreeProductGetReq2,
}

impl ClassificationTreeProductGet {
    /// Starts with the required members.
    pub fn new(req: impl Into<ClassificationTreeProductGetReq2>) -> Self {
        Self { req: req.into() }
    }
}

wire_out!(ClassificationTreeProductGet {
    "req" => req,
});

/// The answer to [`ClassificationTreeProductGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ClassificationTreeProductGetResponse {
    /// `resp`.
    pub resp: ClassificationTreeProductGetResp,
}

wire_in!(ClassificationTreeProductGetResponse {
    "resp" => resp,
});

impl Endpoint for ClassificationTreeProductGet {
    type Response = ClassificationTreeProductGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_store.classification_tree_product_get",
        path: "/channels/ec/store/classification/tree/product/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `req_2` of [`ClassificationTreeProductGet`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ClassificationTreeProductGetReq2 {
    /// Id of the first level.
    pub level_1_id: i64,
    /// Id of the second level, 0 for none.
    pub level_2_id: i64,
    /// Number of entries per page.
    ///
    /// `10` unless set.
    pub page_size: i64,
    /// Cursor of the next page, empty for the first page.
    pub page_context: Option<String>,
}

impl ClassificationTreeProductGetReq2 {
    /// Starts with the required members.
    #[must_use]
    pub fn new(level_1_id: impl Into<i64>, level_2_id: impl Into<i64>) -> Self {
        Self {
            level_1_id: level_1_id.into(),
            level_2_id: level_2_id.into(),
            page_size: 10,
            page_context: Default::default(),
        }
    }

    /// Number of entries per page.
    ///
    /// `10` unless set.
    #[must_use]
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }

    /// Cursor of the next page, empty for the first page.
    #[must_use]
    pub fn page_context(mut self, page_context: impl Into<String>) -> Self {
        self.page_context = Some(page_context.into());
        self
    }
}

impl Default for ClassificationTreeProductGetReq2 {
    #[inline]
    fn default() -> Self {
        Self {
            level_1_id: Default::default(),
            level_2_id: Default::default(),
            page_size: 10,
            page_context: Default::default(),
        }
    }
}

wire_out!(part ClassificationTreeProductGetReq2 {
    "level_1_id" => level_1_id,
    "level_2_id" => level_2_id,
    "page_size" => page_size,
    "page_context" => page_context,
});

/// `resp` of [`ClassificationTreeProductGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ClassificationTreeProductGetResp {
    /// Ids of products.
    pub product_ids: Vec<i64>,
    /// Number of all matching entries.
    pub total_count: i64,
    /// Cursor of the next page, empty for the first page.
    pub page_context: Option<String>,
}

wire_in!(part ClassificationTreeProductGetResp {
    "product_ids" => product_ids,
    "total_count" => total_count,
    "page_context" => page_context,
});

/// Set the classification tree (设置店铺主页分类).
///
/// `POST /channels/ec/store/classification/tree/set`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/homepage/classification/setclassificationtree.html)
///
/// Replaces the whole tree; give the version of the tree you read.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ClassificationTreeSet {
    /// `req`.
    pub req: ClassificationTreeSetReq2,
}

impl ClassificationTreeSet {
    /// Starts with the required members.
    pub fn new(req: impl Into<ClassificationTreeSetReq2>) -> Self {
        Self { req: req.into() }
    }
}

wire_out!(ClassificationTreeSet {
    "req" => req,
});

/// The answer to [`ClassificationTreeSet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ClassificationTreeSetResponse {
    /// `resp`.
    pub resp: ClassificationTreeSetResp,
}

wire_in!(ClassificationTreeSetResponse {
    "resp" => resp,
});

impl Endpoint for ClassificationTreeSet {
    type Response = ClassificationTreeSetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_store.classification_tree_set",
        path: "/channels/ec/store/classification/tree/set",
        ..Operation::usual(Product::Mini)
    };
}

/// `req_2` of [`ClassificationTreeSet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ClassificationTreeSetReq2 {
    /// Version of the tree, from the last answer; guards against changes at the same time.
    pub version: i64,
    /// `tree`.
    pub tree: ClassificationTreeSetTree,
    /// Classifications whose products are let go, as "1" or "1.2".
    pub classification_id_deleted: Vec<String>,
}

impl ClassificationTreeSetReq2 {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        version: impl Into<i64>,
        tree: impl Into<ClassificationTreeSetTree>,
        classification_id_deleted: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            version: version.into(),
            tree: tree.into(),
            classification_id_deleted: classification_id_deleted
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }
}

wire_out!(part ClassificationTreeSetReq2 {
    "version" => version,
    "tree" => tree,
    "classification_id_deleted" => classification_id_deleted,
});

/// `tree` of [`ClassificationTreeSet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ClassificationTreeSetTree {
    /// Classifications of the first level.
    pub level_1: Vec<ClassificationTreeSetLevel1>,
}

impl ClassificationTreeSetTree {
    /// Starts with the required members.
    #[must_use]
    pub fn new(level_1: impl IntoIterator<Item = impl Into<ClassificationTreeSetLevel1>>) -> Self {
        Self {
            level_1: level_1.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part ClassificationTreeSetTree {
    "level_1" => level_1,
});

/// `level_1` of [`ClassificationTreeSet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ClassificationTreeSetLevel1 {
    /// Id of the classification.
    pub id: i64,
    /// `name`.
    pub name: String,
    /// Whether buyers see the classification.
    pub is_displayed: bool,
    /// Classifications of the second level.
    pub level_2: Vec<ClassificationTreeSetLevel2>,
}

impl ClassificationTreeSetLevel1 {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        id: impl Into<i64>,
        name: impl Into<String>,
        is_displayed: impl Into<bool>,
        level_2: impl IntoIterator<Item = impl Into<ClassificationTreeSetLevel2>>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            is_displayed: is_displayed.into(),
            level_2: level_2.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part ClassificationTreeSetLevel1 {
    "id" => id,
    "name" => name,
    "level_2" => level_2,
} via {
    "is_displayed" => is_displayed: yizhan_core::wire::BoolAsInt,
});

/// `level_2` of [`ClassificationTreeSet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ClassificationTreeSetLevel2 {
    /// Id of the classification.
    pub id: i64,
    /// `name`.
    pub name: String,
    /// Whether buyers see the classification.
    pub is_displayed: bool,
}

impl ClassificationTreeSetLevel2 {
    /// Starts with the required members.
    #[must_use]
    pub fn new(id: impl Into<i64>, name: impl Into<String>, is_displayed: impl Into<bool>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            is_displayed: is_displayed.into(),
        }
    }
}

wire_out!(part ClassificationTreeSetLevel2 {
    "id" => id,
    "name" => name,
} via {
    "is_displayed" => is_displayed: yizhan_core::wire::BoolAsInt,
});

/// `resp` of [`ClassificationTreeSet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ClassificationTreeSetResp {
    /// Version of the tree, from the last answer; guards against changes at the same time.
    pub version: i64,
    /// Review of the names.
    pub audit_results: Vec<ClassificationTreeSetAuditResults>,
}

wire_in!(part ClassificationTreeSetResp {
    "version" => version,
    "audit_results" => audit_results,
});

/// `audit_results` of [`ClassificationTreeSet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ClassificationTreeSetAuditResults {
    /// Id of the classification.
    pub level_id: i64,
    /// 1 rejected, 2 approved.
    pub result_code: i64,
}

wire_in!(part ClassificationTreeSetAuditResults {
    "level_id" => level_id,
    "result_code" => result_code,
});

/// Hide a product on the homepage (隐藏小店主页商品).
///
/// `POST /channels/ec/store/window/product/hide`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/homepage/storewindow/set_hide.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct WindowProductHide {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Whether it is hidden.
    pub is_set_hide: bool,
}

impl WindowProductHide {
    /// Starts with the required members.
    pub fn new(product_id: impl Into<i64>, is_set_hide: impl Into<bool>) -> Self {
        Self {
            product_id: product_id.into(),
            is_set_hide: is_set_hide.into(),
        }
    }
}

wire_out!(WindowProductHide {
    "product_id" => product_id,
} via {
    "is_set_hide" => is_set_hide: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`WindowProductHide`].
pub type WindowProductHideResponse = yizhan_core::Done;

impl Endpoint for WindowProductHide {
    type Response = WindowProductHideResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_store.window_product_hide",
        path: "/channels/ec/store/window/product/hide",
        ..Operation::usual(Product::Mini)
    };
}

/// List products on the homepage (获取主页展示商品列表).
///
/// `POST /channels/ec/store/window/product/list/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/homepage/storewindow/list_get.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct WindowProductListGet {
    /// Number of products per page, default 10, at most 30.
    ///
    /// `10` unless set.
    pub page_size: i64,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
}

impl WindowProductListGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of products per page, default 10, at most 30.
    ///
    /// `10` unless set.
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = page_size.into();
        self
    }

    /// Cursor of the next page, empty for the first page.
    pub fn next_key(mut self, next_key: impl Into<String>) -> Self {
        self.next_key = Some(next_key.into());
        self
    }
}

impl Default for WindowProductListGet {
    #[inline]
    fn default() -> Self {
        Self {
            page_size: 10,
            next_key: Default::default(),
        }
    }
}

wire_out!(WindowProductListGet {
    "page_size" => page_size,
    "next_key" => next_key,
});

/// The answer to [`WindowProductListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WindowProductListGetResponse {
    /// `products`.
    pub products: Vec<WindowProductListGetProducts>,
    /// Number of all matching entries.
    pub total_num: i64,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
}

wire_in!(WindowProductListGetResponse {
    "products" => products,
    "total_num" => total_num,
    "next_key" => next_key,
});

impl Endpoint for WindowProductListGet {
    type Response = WindowProductListGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_store.window_product_list_get",
        path: "/channels/ec/store/window/product/list/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `products` of [`WindowProductListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WindowProductListGetProducts {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Whether it is hidden.
    pub is_set_hide: bool,
    /// Whether it is pinned.
    pub is_set_top: bool,
}

wire_in!(part WindowProductListGetProducts {
    "product_id" => product_id,
    "is_set_hide" => is_set_hide,
    "is_set_top" => is_set_top,
});

/// Move a product on the homepage (重新排序主页展示商品).
///
/// `POST /channels/ec/store/window/product/reorder`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/homepage/storewindow/reorder.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct WindowProductReorder {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// New place, less than 500 away from the old one.
    pub index_num: i64,
}

impl WindowProductReorder {
    /// Starts with the required members.
    pub fn new(product_id: impl Into<i64>, index_num: impl Into<i64>) -> Self {
        Self {
            product_id: product_id.into(),
            index_num: index_num.into(),
        }
    }
}

wire_out!(WindowProductReorder {
    "product_id" => product_id,
    "index_num" => index_num,
});

/// The answer to [`WindowProductReorder`].
pub type WindowProductReorderResponse = yizhan_core::Done;

impl Endpoint for WindowProductReorder {
    type Response = WindowProductReorderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_store.window_product_reorder",
        path: "/channels/ec/store/window/product/reorder",
        ..Operation::usual(Product::Mini)
    };
}

/// Pin a product on the homepage (置顶小店主页商品).
///
/// `POST /channels/ec/store/window/product/settop`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/homepage/storewindow/set_top.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct WindowProductSetTop {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Whether it is pinned.
    pub is_set_top: bool,
}

impl WindowProductSetTop {
    /// Starts with the required members.
    pub fn new(product_id: impl Into<i64>, is_set_top: impl Into<bool>) -> Self {
        Self {
            product_id: product_id.into(),
            is_set_top: is_set_top.into(),
        }
    }
}

wire_out!(WindowProductSetTop {
    "product_id" => product_id,
} via {
    "is_set_top" => is_set_top: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`WindowProductSetTop`].
pub type WindowProductSetTopResponse = yizhan_core::Done;

impl Endpoint for WindowProductSetTop {
    type Response = WindowProductSetTopResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_store.window_product_set_top",
        path: "/channels/ec/store/window/product/settop",
        ..Operation::usual(Product::Mini)
    };
}
