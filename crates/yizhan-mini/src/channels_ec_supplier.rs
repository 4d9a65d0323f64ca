//! Generated from `spec/mini/channels_ec_supplier.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Suppliers of drop shipping (供货商)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Get the supplier's own information (获取供货商基础信息).
///
/// `POST /channels/ec/supplier/base/get_supplier_base_info`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/supplier/api/account/api_get_supplier_base_info.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BaseGetSupplierBaseInfo {}

impl BaseGetSupplierBaseInfo {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(BaseGetSupplierBaseInfo {});

/// The answer to [`BaseGetSupplierBaseInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BaseGetSupplierBaseInfoResponse {
    /// `name`.
    pub name: String,
}

wire_in!(BaseGetSupplierBaseInfoResponse {
    "name" => name,
});

impl Endpoint for BaseGetSupplierBaseInfo {
    type Response = BaseGetSupplierBaseInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_supplier.base_get_supplier_base_info",
        path: "/channels/ec/supplier/base/get_supplier_base_info",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Get the way orders are distributed (获取分配方式).
///
/// `POST /channels/ec/supplier/relation/get_distribute`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/supplier/auto/api_get_distribution.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RelationGetDistribute {}

impl RelationGetDistribute {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(RelationGetDistribute {});

/// The answer to [`RelationGetDistribute`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RelationGetDistributeResponse {
    /// Way of distribution: by hand, all to one supplier, or by product.
    pub distribute_type: i64,
    /// Supplier of all orders, if there is one.
    pub all_supplier_appid: Option<String>,
    /// Name of the supplier of all orders.
    pub all_distribute_supplier_name: Option<String>,
}

wire_in!(RelationGetDistributeResponse {
    "distribute_type" => distribute_type,
    "all_supplier_appid" => all_supplier_appid,
    "all_distribute_supplier_name" => all_distribute_supplier_name,
});

impl Endpoint for RelationGetDistribute {
    type Response = RelationGetDistributeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_supplier.relation_get_distribute",
        path: "/channels/ec/supplier/relation/get_distribute",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// List shops related to the supplier (获取关联的商家列表).
///
/// `POST /channels/ec/supplier/relation/get_ec_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/supplier/api/related/api_get_ec_list.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RelationGetEcList {
    /// Index of the first entry, from 0.
    pub offset: Option<i64>,
    /// Number of entries wanted.
    pub limit: Option<i64>,
}

impl RelationGetEcList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

wire_out!(RelationGetEcList {
    "offset" => offset,
    "limit" => limit,
});

/// The answer to [`RelationGetEcList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RelationGetEcListResponse {
    /// `list`.
    pub list: Vec<RelationGetEcListList>,
    /// Number of all matching entries.
    pub total_count: i64,
}

wire_in!(RelationGetEcListResponse {
    "list" => list,
    "total_count" => total_count,
});

impl Endpoint for RelationGetEcList {
    type Response = RelationGetEcListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_supplier.relation_get_ec_list",
        path: "/channels/ec/supplier/relation/get_ec_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `list` of [`RelationGetEcList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RelationGetEcListList {
    /// Appid of the other party.
    pub appid: String,
    /// `name`.
    pub name: String,
    /// Address of the avatar.
    pub head_img: String,
    /// State of the relation.
    pub status: i64,
    /// State of the application for the relation.
    pub bind_audit_status: i64,
    /// When it was last changed, Unix seconds.
    pub update_time: i64,
}

wire_in!(part RelationGetEcListList {
    "appid" => appid,
    "name" => name,
    "head_img" => head_img,
    "status" => status,
    "bind_audit_status" => bind_audit_status,
    "update_time" => update_time,
});

/// Get the supplier a product is distributed to (获取商品对应的自动分配供货商).
///
/// `POST /channels/ec/supplier/relation/get_product_default_distribute`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/supplier/auto/api_get_product_default_distribution.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RelationGetProductDefaultDistribute {
    /// Id of the product (SPU).
    pub product_id: i64,
}

impl RelationGetProductDefaultDistribute {
    /// Starts with the required members.
    pub fn new(product_id: impl Into<i64>) -> Self {
        Self {
            product_id: product_id.into(),
        }
    }
}

wire_out!(RelationGetProductDefaultDistribute {
    "product_id" => product_id,
});

/// The answer to [`RelationGetProductDefaultDistribute`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RelationGetProductDefaultDistributeResponse {
    /// Whether the product has a default supplier.
    pub exist_default_supplier: bool,
    /// Appid of the supplier.
    pub supplier_appid: Option<String>,
}

wire_in!(RelationGetProductDefaultDistributeResponse {
    "exist_default_supplier" => exist_default_supplier,
    "supplier_appid" => supplier_appid,
});

impl Endpoint for RelationGetProductDefaultDistribute {
    type Response = RelationGetProductDefaultDistributeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_supplier.relation_get_product_default_distribute",
        path: "/channels/ec/supplier/relation/get_product_default_distribute",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// List products distributed automatically (获取按商品自动分配的商品列表).
///
/// `POST /channels/ec/supplier/relation/get_product_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/supplier/auto/api_get_product_list.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RelationGetProductList {
    /// Whether distribute_status is used as a filter.
    pub is_filter_distribute_status: Option<bool>,
    /// Whether the product is distributed automatically.
    pub distribute_status: Option<i64>,
    /// Whether product_status is used as a filter.
    pub is_filter_product_status: Option<bool>,
    /// State of the product.
    pub product_status: Option<i64>,
    /// Whether supplier_appid is used as a filter.
    pub is_filter_supplier_appid: Option<bool>,
    /// Appid of the supplier.
    pub supplier_appid: Option<String>,
    /// Cursor of the next page, empty for the first page.
    pub page_context: Option<String>,
    /// Number of entries wanted.
    pub limit: Option<i64>,
}

impl RelationGetProductList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether distribute_status is used as a filter.
    pub fn is_filter_distribute_status(
        mut self,
        is_filter_distribute_status: impl Into<bool>,
    ) -> Self {
        self.is_filter_distribute_status = Some(is_filter_distribute_status.into());
        self
    }

    /// Whether the product is distributed automatically.
    pub fn distribute_status(mut self, distribute_status: impl Into<i64>) -> Self {
        self.distribute_status = Some(distribute_status.into());
        self
    }

    /// Whether product_status is used as a filter.
    pub fn is_filter_product_status(mut self, is_filter_product_status: impl Into<bool>) -> Self {
        self.is_filter_product_status = Some(is_filter_product_status.into());
        self
    }

    /// State of the product.
    pub fn product_status(mut self, product_status: impl Into<i64>) -> Self {
        self.product_status = Some(product_status.into());
        self
    }

    /// Whether supplier_appid is used as a filter.
    pub fn is_filter_supplier_appid(mut self, is_filter_supplier_appid: impl Into<bool>) -> Self {
        self.is_filter_supplier_appid = Some(is_filter_supplier_appid.into());
        self
    }

    /// Appid of the supplier.
    pub fn supplier_appid(mut self, supplier_appid: impl Into<String>) -> Self {
        self.supplier_appid = Some(supplier_appid.into());
        self
    }

    /// Cursor of the next page, empty for the first page.
    pub fn page_context(mut self, page_context: impl Into<String>) -> Self {
        self.page_context = Some(page_context.into());
        self
    }

    /// Number of entries wanted.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(RelationGetProductList {
    "is_filter_distribute_status" => is_filter_distribute_status,
    "distribute_status" => distribute_status,
    "is_filter_product_status" => is_filter_product_status,
    "product_status" => product_status,
    "is_filter_supplier_appid" => is_filter_supplier_appid,
    "supplier_appid" => supplier_appid,
    "page_context" => page_context,
    "limit" => limit,
});

/// The answer to [`RelationGetProductList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RelationGetProductListResponse {
    /// `list`.
    pub list: Vec<RelationGetProductListList>,
    /// Cursor of the next page, empty for the first page.
    pub page_context: Option<String>,
    /// Number of all matching entries.
    pub total_count: i64,
}

wire_in!(RelationGetProductListResponse {
    "list" => list,
    "page_context" => page_context,
    "total_count" => total_count,
});

impl Endpoint for RelationGetProductList {
    type Response = RelationGetProductListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_supplier.relation_get_product_list",
        path: "/channels/ec/supplier/relation/get_product_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `list` of [`RelationGetProductList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RelationGetProductListList {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Appid of the supplier.
    pub supplier_appid: String,
    /// `supplier_name`.
    pub supplier_name: String,
    /// Whether the product is distributed automatically.
    pub distribute_status: i64,
}

wire_in!(part RelationGetProductListList {
    "product_id" => product_id,
    "supplier_appid" => supplier_appid,
    "supplier_name" => supplier_name,
    "distribute_status" => distribute_status,
});

/// List suppliers related to the shop (获取供货商列表).
///
/// `POST /channels/ec/supplier/relation/get_supplier_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/supplier/relation/api_get_supplier_list.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RelationGetSupplierList {
    /// Index of the first entry, from 0.
    pub offset: Option<i64>,
    /// Number of entries wanted.
    pub limit: Option<i64>,
}

impl RelationGetSupplierList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

wire_out!(RelationGetSupplierList {
    "offset" => offset,
    "limit" => limit,
});

/// The answer to [`RelationGetSupplierList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RelationGetSupplierListResponse {
    /// `list`.
    pub list: Vec<RelationGetSupplierListList>,
    /// Number of all matching entries.
    pub total_count: i64,
}

wire_in!(RelationGetSupplierListResponse {
    "list" => list,
    "total_count" => total_count,
});

impl Endpoint for RelationGetSupplierList {
    type Response = RelationGetSupplierListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_supplier.relation_get_supplier_list",
        path: "/channels/ec/supplier/relation/get_supplier_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `list` of [`RelationGetSupplierList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RelationGetSupplierListList {
    /// Appid of the other party.
    pub appid: String,
    /// `name`.
    pub name: String,
    /// State of the relation.
    pub status: i64,
    /// State of the application for the relation.
    pub bind_audit_status: i64,
    /// When it was last changed, Unix seconds.
    pub update_time: i64,
}

wire_in!(part RelationGetSupplierListList {
    "appid" => appid,
    "name" => name,
    "status" => status,
    "bind_audit_status" => bind_audit_status,
    "update_time" => update_time,
});

/// Apply to relate to a supplier (申请关联供货商).
///
/// `POST /channels/ec/supplier/relation/invite_supplier`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/supplier/relation/api_invite_supplier.html)
///
/// The supplier has to agree.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RelationInviteSupplier {
    /// Appid of the supplier.
    pub supplier_appid: String,
    /// Id of the service.
    pub service_id: Option<i64>,
    /// Free remark.
    pub remark: Option<String>,
}

impl RelationInviteSupplier {
    /// Starts with the required members.
    pub fn new(supplier_appid: impl Into<String>) -> Self {
        Self {
            supplier_appid: supplier_appid.into(),
            service_id: Default::default(),
            remark: Default::default(),
        }
    }

    /// Id of the service.
    pub fn service_id(mut self, service_id: impl Into<i64>) -> Self {
        self.service_id = Some(service_id.into());
        self
    }

    /// Free remark.
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }
}

wire_out!(RelationInviteSupplier {
    "supplier_appid" => supplier_appid,
    "service_id" => service_id,
    "remark" => remark,
});

/// The answer to [`RelationInviteSupplier`].
pub type RelationInviteSupplierResponse = yizhan_core::Done;

impl Endpoint for RelationInviteSupplier {
    type Response = RelationInviteSupplierResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_supplier.relation_invite_supplier",
        path: "/channels/ec/supplier/relation/invite_supplier",
        ..Operation::usual(Product::Mini)
    };
}

/// Distribute all orders to one supplier (设置全店订单自动分配).
///
/// `POST /channels/ec/supplier/relation/set_all_distribution`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/supplier/auto/api_set_all_distribution.html)
///
/// Only for orders that come in afterwards.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RelationSetAllDistribution {
    /// Appid of the supplier.
    pub supplier_appid: String,
}

impl RelationSetAllDistribution {
    /// Starts with the required members.
    pub fn new(supplier_appid: impl Into<String>) -> Self {
        Self {
            supplier_appid: supplier_appid.into(),
        }
    }
}

wire_out!(RelationSetAllDistribution {
    "supplier_appid" => supplier_appid,
});

/// The answer to [`RelationSetAllDistribution`].
pub type RelationSetAllDistributionResponse = yizhan_core::Done;

impl Endpoint for RelationSetAllDistribution {
    type Response = RelationSetAllDistributionResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_supplier.relation_set_all_distribution",
        path: "/channels/ec/supplier/relation/set_all_distribution",
        ..Operation::usual(Product::Mini)
    };
}

/// Distribute all orders by hand (设置全店订单手动分配).
///
/// `POST /channels/ec/supplier/relation/set_manually_distribute`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/supplier/auto/api_set_manually_distribution.html)
///
/// Only for orders that come in afterwards.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RelationSetManuallyDistribute {}

impl RelationSetManuallyDistribute {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(RelationSetManuallyDistribute {});

/// The answer to [`RelationSetManuallyDistribute`].
pub type RelationSetManuallyDistributeResponse = yizhan_core::Done;

impl Endpoint for RelationSetManuallyDistribute {
    type Response = RelationSetManuallyDistributeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_supplier.relation_set_manually_distribute",
        path: "/channels/ec/supplier/relation/set_manually_distribute",
        ..Operation::usual(Product::Mini)
    };
}

/// Distribute orders by product (设置按商品自动分配).
///
/// `POST /channels/ec/supplier/relation/set_product_distribute`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/supplier/auto/api_set_product_distribution.html)
///
/// Only for orders that come in afterwards.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RelationSetProductDistribute {
    /// `list`.
    pub list: Vec<RelationSetProductDistributeList>,
}

impl RelationSetProductDistribute {
    /// Starts with the required members.
    pub fn new(
        list: impl IntoIterator<Item = impl Into<RelationSetProductDistributeList>>,
    ) -> Self {
        Self {
            list: list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(RelationSetProductDistribute {
    "list" => list,
});

/// The answer to [`RelationSetProductDistribute`].
pub type RelationSetProductDistributeResponse = yizhan_core::Done;

impl Endpoint for RelationSetProductDistribute {
    type Response = RelationSetProductDistributeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_supplier.relation_set_product_distribute",
        path: "/channels/ec/supplier/relation/set_product_distribute",
        ..Operation::usual(Product::Mini)
    };
}

/// `list` of [`RelationSetProductDistribute`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RelationSetProductDistributeList {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Appid of the supplier.
    pub supplier_appid: String,
    /// Whether to distribute automatically.
    pub is_distribute: bool,
}

impl RelationSetProductDistributeList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        product_id: impl Into<i64>,
        supplier_appid: impl Into<String>,
        is_distribute: impl Into<bool>,
    ) -> Self {
        Self {
            product_id: product_id.into(),
            supplier_appid: supplier_appid.into(),
            is_distribute: is_distribute.into(),
        }
    }
}

wire_out!(part RelationSetProductDistributeList {
    "product_id" => product_id,
    "supplier_appid" => supplier_appid,
    "is_distribute" => is_distribute,
});
