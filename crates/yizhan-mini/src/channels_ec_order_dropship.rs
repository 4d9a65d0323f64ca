//! Generated from `spec/mini/channels_ec_order_dropship.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Drop shipping (代发)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Assign products of an order to a supplier (分配订单代发).
///
/// `POST /channels/ec/order/dropship/assign`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/supplier/order/api_dropship_assign.html)
///
/// The supplier then sees the order and ships it.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Assign {
    /// Id of the shop order, a string of digits.
    pub order_id: String,
    /// Appid of the supplier.
    pub supplier_appid: String,
    /// Products to be shipped by the supplier.
    pub dropship_product_list: Vec<DropshipProductList>,
}

impl Assign {
    /// Starts with the required members.
    pub fn new(
        order_id: impl Into<String>,
        supplier_appid: impl Into<String>,
        dropship_product_list: impl IntoIterator<Item = impl Into<DropshipProductList>>,
    ) -> Self {
        Self {
            order_id: order_id.into(),
            supplier_appid: supplier_appid.into(),
            dropship_product_list: dropship_product_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(Assign {
    "order_id" => order_id,
    "supplier_appid" => supplier_appid,
    "dropship_product_list" => dropship_product_list,
});

/// The answer to [`Assign`].
pub type AssignResponse = yizhan_core::Done;

impl Endpoint for Assign {
    type Response = AssignResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order_dropship.assign",
        path: "/channels/ec/order/dropship/assign",
        ..Operation::usual(Product::Mini)
    };
}

/// `dropship_product_list` of [`Assign`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DropshipProductList {
    /// Id of the product (SPU).
    pub spu_id: i64,
    /// Id of the SKU of the product.
    pub sku_id: i64,
    /// Number of pieces.
    pub product_cnt: i64,
}

impl DropshipProductList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        spu_id: impl Into<i64>,
        sku_id: impl Into<i64>,
        product_cnt: impl Into<i64>,
    ) -> Self {
        Self {
            spu_id: spu_id.into(),
            sku_id: sku_id.into(),
            product_cnt: product_cnt.into(),
        }
    }
}

wire_out!(part DropshipProductList {
    "product_cnt" => product_cnt,
} via {
    "spu_id" => spu_id: yizhan_core::wire::NumberAsString,
    "sku_id" => sku_id: yizhan_core::wire::NumberAsString,
});

/// Cancel the assignment to a supplier (取消分配代发单).
///
/// `POST /channels/ec/order/dropship/cancel`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/supplier/order/api_dropship_cancel.html)
///
/// Only before the supplier has shipped.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Cancel {
    /// Id of the drop-shipping order.
    pub ds_order_id: String,
    /// Id of the shop order, a string of digits.
    pub order_id: String,
    /// Products to be shipped by the supplier.
    pub dropship_product_list: Vec<DropshipProductList>,
}

impl Cancel {
    /// Starts with the required members.
    pub fn new(
        ds_order_id: impl Into<String>,
        order_id: impl Into<String>,
        dropship_product_list: impl IntoIterator<Item = impl Into<DropshipProductList>>,
    ) -> Self {
        Self {
            ds_order_id: ds_order_id.into(),
            order_id: order_id.into(),
            dropship_product_list: dropship_product_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(Cancel {
    "ds_order_id" => ds_order_id,
    "order_id" => order_id,
    "dropship_product_list" => dropship_product_list,
});

/// The answer to [`Cancel`].
pub type CancelResponse = yizhan_core::Done;

impl Endpoint for Cancel {
    type Response = CancelResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order_dropship.cancel",
        path: "/channels/ec/order/dropship/cancel",
        ..Operation::usual(Product::Mini)
    };
}

/// Get a drop-shipping order (查询代发单详情).
///
/// `POST /channels/ec/order/dropship/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/supplier/order/api_dropship_get.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// Id of the drop-shipping order.
    pub ds_order_id: String,
}

impl Get {
    /// Starts with the required members.
    pub fn new(ds_order_id: impl Into<String>) -> Self {
        Self {
            ds_order_id: ds_order_id.into(),
        }
    }
}

wire_out!(Get {
    "ds_order_id" => ds_order_id,
});

/// The answer to [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// `dropship_order`.
    pub dropship_order: GetDropshipOrder,
}

wire_in!(GetResponse {
    "dropship_order" => dropship_order,
});

impl Endpoint for Get {
    type Response = GetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order_dropship.get",
        path: "/channels/ec/order/dropship/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `dropship_order` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetDropshipOrder {
    /// Appid of the supplier.
    pub supplier_appid: String,
    /// `supplier_name`.
    pub supplier_name: String,
    /// Id of the drop-shipping order.
    pub ds_order_id: String,
    /// Id of the shop order, a string of digits.
    pub order_id: String,
    /// State of the drop-shipping order.
    pub status: i64,
    /// When it was created, Unix seconds.
    pub create_time: i64,
    /// When it was last changed, Unix seconds.
    pub update_time: i64,
}

wire_in!(part GetDropshipOrder {
    "supplier_appid" => supplier_appid,
    "supplier_name" => supplier_name,
    "ds_order_id" => ds_order_id,
    "order_id" => order_id,
    "status" => status,
    "create_time" => create_time,
    "update_time" => update_time,
});

/// List drop-shipping orders (拉取代发单列表).
///
/// `POST /channels/ec/order/dropship/list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/supplier/order/api_dropship_list.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct List {
    /// Period of creation.
    pub create_time_range: Option<CreateTimeRange>,
    /// Period of change.
    pub update_time_range: Option<UpdateTimeRange>,
    /// Appid of the supplier.
    pub supplier_appid: Option<String>,
    /// State of the drop-shipping order.
    pub status: Option<i64>,
    /// Id of the shop order, a string of digits.
    pub order_id: Option<String>,
    /// Page wanted.
    pub page_info: Option<PageInfo>,
}

impl List {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Period of creation.
    pub fn create_time_range(mut self, create_time_range: impl Into<CreateTimeRange>) -> Self {
        self.create_time_range = Some(create_time_range.into());
        self
    }

    /// Period of change.
    pub fn update_time_range(mut self, update_time_range: impl Into<UpdateTimeRange>) -> Self {
        self.update_time_range = Some(update_time_range.into());
        self
    }

    /// Appid of the supplier.
    pub fn supplier_appid(mut self, supplier_appid: impl Into<String>) -> Self {
        self.supplier_appid = Some(supplier_appid.into());
        self
    }

    /// State of the drop-shipping order.
    pub fn status(mut self, status: impl Into<i64>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Id of the shop order, a string of digits.
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Page wanted.
    pub fn page_info(mut self, page_info: impl Into<PageInfo>) -> Self {
        self.page_info = Some(page_info.into());
        self
    }
}

wire_out!(List {
    "create_time_range" => create_time_range,
    "update_time_range" => update_time_range,
    "supplier_appid" => supplier_appid,
    "status" => status,
    "order_id" => order_id,
    "page_info" => page_info,
});

/// The answer to [`List`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// Ids of drop-shipping orders.
    pub ds_order_id_list: Vec<String>,
    /// Number of all matching entries.
    pub total: i64,
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Page_info of the next page.
    pub next_page: Option<NextPage>,
}

wire_in!(ListResponse {
    "ds_order_id_list" => ds_order_id_list,
    "total" => total,
    "has_more" => has_more,
    "next_page" => next_page,
});

impl Endpoint for List {
    type Response = ListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order_dropship.list",
        path: "/channels/ec/order/dropship/list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `create_time_range` of [`List`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateTimeRange {
    /// Begin of the period, Unix seconds.
    pub start_time: i64,
    /// End of the period, Unix seconds.
    pub end_time: i64,
}

impl CreateTimeRange {
    /// Starts with the required members.
    #[must_use]
    pub fn new(start_time: impl Into<i64>, end_time: impl Into<i64>) -> Self {
        Self {
            start_time: start_time.into(),
            end_time: end_time.into(),
        }
    }
}

wire_out!(part CreateTimeRange {
    "start_time" => start_time,
    "end_time" => end_time,
});

/// `update_time_range` of [`List`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTimeRange {
    /// Begin of the period, Unix seconds.
    pub start_time: i64,
    /// End of the period, Unix seconds.
    pub end_time: i64,
}

impl UpdateTimeRange {
    /// Starts with the required members.
    #[must_use]
    pub fn new(start_time: impl Into<i64>, end_time: impl Into<i64>) -> Self {
        Self {
            start_time: start_time.into(),
            end_time: end_time.into(),
        }
    }
}

wire_out!(part UpdateTimeRange {
    "start_time" => start_time,
    "end_time" => end_time,
});

/// `page_info` of [`List`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PageInfo {
    /// Index of the first entry, from 0.
    pub offset: i64,
    /// Number of entries wanted.
    pub limit: i64,
}

impl PageInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(offset: impl Into<i64>, limit: impl Into<i64>) -> Self {
        Self {
            offset: offset.into(),
            limit: limit.into(),
        }
    }
}

wire_out!(part PageInfo {
    "offset" => offset,
    "limit" => limit,
});

/// `next_page` of [`List`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct NextPage {
    /// Index of the first entry, from 0.
    pub offset: i64,
    /// Number of entries wanted.
    pub limit: i64,
}

wire_in!(part NextPage {
    "offset" => offset,
    "limit" => limit,
});

/// Search drop-shipping orders (搜索代发单).
///
/// `POST /channels/ec/order/dropship/search`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/shop/API/supplier/order/api_dropship_search.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Search {
    /// `search_condition`.
    pub search_condition: SearchSearchCondition,
    /// Page wanted.
    pub page_info: Option<PageInfo>,
}

impl Search {
    /// Starts with the required members.
    pub fn new(search_condition: impl Into<SearchSearchCondition>) -> Self {
        Self {
            search_condition: search_condition.into(),
            page_info: Default::default(),
        }
    }

    /// Page wanted.
    pub fn page_info(mut self, page_info: impl Into<PageInfo>) -> Self {
        self.page_info = Some(page_info.into());
        self
    }
}

wire_out!(Search {
    "search_condition" => search_condition,
    "page_info" => page_info,
});

/// The answer to [`Search`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchResponse {
    /// Ids of drop-shipping orders.
    pub ds_order_id_list: Vec<String>,
    /// Number of all matching entries.
    pub total: i64,
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Page_info of the next page.
    pub next_page: Option<NextPage>,
}

wire_in!(SearchResponse {
    "ds_order_id_list" => ds_order_id_list,
    "total" => total,
    "has_more" => has_more,
    "next_page" => next_page,
});

impl Endpoint for Search {
    type Response = SearchResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order_dropship.search",
        path: "/channels/ec/order/dropship/search",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `search_condition` of [`Search`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchSearchCondition {
    /// Period of creation.
    pub create_time_range: Option<CreateTimeRange>,
    /// Period of change.
    pub update_time_range: Option<UpdateTimeRange>,
    /// Appid of the supplier.
    pub supplier_appid: Option<String>,
    /// Name of the supplier.
    pub supplier_appname: Option<String>,
    /// State of the drop-shipping order.
    pub status: Option<i64>,
    /// Id of the shop order, a string of digits.
    pub order_id: Option<String>,
    /// Waybill number of the carrier.
    pub waybill_id: Option<String>,
    /// The shop's own code of the product.
    pub product_code: Option<String>,
    /// Text in the name of the product.
    pub spu_name: Option<String>,
    /// Text in the shop's note.
    pub merchant_notes: Option<String>,
}

impl SearchSearchCondition {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Period of creation.
    #[must_use]
    pub fn create_time_range(mut self, create_time_range: impl Into<CreateTimeRange>) -> Self {
        self.create_time_range = Some(create_time_range.into());
        self
    }

    /// Period of change.
    #[must_use]
    pub fn update_time_range(mut self, update_time_range: impl Into<UpdateTimeRange>) -> Self {
        self.update_time_range = Some(update_time_range.into());
        self
    }

    /// Appid of the supplier.
    #[must_use]
    pub fn supplier_appid(mut self, supplier_appid: impl Into<String>) -> Self {
        self.supplier_appid = Some(supplier_appid.into());
        self
    }

    /// Name of the supplier.
    #[must_use]
    pub fn supplier_appname(mut self, supplier_appname: impl Into<String>) -> Self {
        self.supplier_appname = Some(supplier_appname.into());
        self
    }

    /// State of the drop-shipping order.
    #[must_use]
    pub fn status(mut self, status: impl Into<i64>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Id of the shop order, a string of digits.
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Waybill number of the carrier.
    #[must_use]
    pub fn waybill_id(mut self, waybill_id: impl Into<String>) -> Self {
        self.waybill_id = Some(waybill_id.into());
        self
    }

    /// The shop's own code of the product.
    #[must_use]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Text in the name of the product.
    #[must_use]
    pub fn spu_name(mut self, spu_name: impl Into<String>) -> Self {
        self.spu_name = Some(spu_name.into());
        self
    }

    /// Text in the shop's note.
    #[must_use]
    pub fn merchant_notes(mut self, merchant_notes: impl Into<String>) -> Self {
        self.merchant_notes = Some(merchant_notes.into());
        self
    }
}

wire_out!(part SearchSearchCondition {
    "create_time_range" => create_time_range,
    "update_time_range" => update_time_range,
    "supplier_appid" => supplier_appid,
    "supplier_appname" => supplier_appname,
    "status" => status,
    "order_id" => order_id,
    "waybill_id" => waybill_id,
    "product_code" => product_code,
    "spu_name" => spu_name,
    "merchant_notes" => merchant_notes,
});

/// Ship a drop-shipping order as the supplier (供货商代发单发货).
///
/// `POST /channels/ec/order/dropship/supplier/delivery/send`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/supplier/api/delivery/shipping/api_delivery_send.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SupplierDeliverySend {
    /// Id of the drop-shipping order.
    pub ds_order_id: String,
    /// Parcels.
    pub delivery_list: Vec<SupplierDeliverySendDeliveryList>,
}

impl SupplierDeliverySend {
    /// Starts with the required members.
    pub fn new(
        ds_order_id: impl Into<String>,
        delivery_list: impl IntoIterator<Item = impl Into<SupplierDeliverySendDeliveryList>>,
    ) -> Self {
        Self {
            ds_order_id: ds_order_id.into(),
            delivery_list: delivery_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(SupplierDeliverySend {
    "ds_order_id" => ds_order_id,
    "delivery_list" => delivery_list,
});

/// The answer to [`SupplierDeliverySend`].
pub type SupplierDeliverySendResponse = yizhan_core::Done;

impl Endpoint for SupplierDeliverySend {
    type Response = SupplierDeliverySendResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order_dropship.supplier_delivery_send",
        path: "/channels/ec/order/dropship/supplier/delivery/send",
        ..Operation::usual(Product::Mini)
    };
}

/// `delivery_list` of [`SupplierDeliverySend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SupplierDeliverySendDeliveryList {
    /// Code of the carrier, see the list of carriers.
    pub delivery_id: String,
    /// Waybill number of the carrier.
    pub waybill_id: String,
    /// `product_infos`.
    pub product_infos: Vec<ProductInfos>,
}

impl SupplierDeliverySendDeliveryList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        delivery_id: impl Into<String>,
        waybill_id: impl Into<String>,
        product_infos: impl IntoIterator<Item = impl Into<ProductInfos>>,
    ) -> Self {
        Self {
            delivery_id: delivery_id.into(),
            waybill_id: waybill_id.into(),
            product_infos: product_infos.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part SupplierDeliverySendDeliveryList {
    "delivery_id" => delivery_id,
    "waybill_id" => waybill_id,
    "product_infos" => product_infos,
});

/// `product_infos` of [`SupplierDeliverySend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProductInfos {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Id of the SKU of the product.
    pub sku_id: i64,
    /// Number of pieces.
    pub product_cnt: i64,
}

impl ProductInfos {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        product_id: impl Into<i64>,
        sku_id: impl Into<i64>,
        product_cnt: impl Into<i64>,
    ) -> Self {
        Self {
            product_id: product_id.into(),
            sku_id: sku_id.into(),
            product_cnt: product_cnt.into(),
        }
    }
}

wire_out!(part ProductInfos {
    "product_id" => product_id,
    "sku_id" => sku_id,
    "product_cnt" => product_cnt,
});

/// Change the delivery of a drop-shipping order as the supplier (供货商修改物流信息).
///
/// `POST /channels/ec/order/dropship/supplier/delivery/update`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/supplier/api/delivery/shipping/api_delivery_update.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SupplierDeliveryUpdate {
    /// Id of the drop-shipping order.
    pub ds_order_id: String,
    /// Parcels to replace, old and new.
    pub change_infos: Vec<SupplierDeliveryUpdateChangeInfos>,
}

impl SupplierDeliveryUpdate {
    /// Starts with the required members.
    pub fn new(
        ds_order_id: impl Into<String>,
        change_infos: impl IntoIterator<Item = impl Into<SupplierDeliveryUpdateChangeInfos>>,
    ) -> Self {
        Self {
            ds_order_id: ds_order_id.into(),
            change_infos: change_infos.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(SupplierDeliveryUpdate {
    "ds_order_id" => ds_order_id,
    "change_infos" => change_infos,
});

/// The answer to [`SupplierDeliveryUpdate`].
pub type SupplierDeliveryUpdateResponse = yizhan_core::Done;

impl Endpoint for SupplierDeliveryUpdate {
    type Response = SupplierDeliveryUpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order_dropship.supplier_delivery_update",
        path: "/channels/ec/order/dropship/supplier/delivery/update",
        ..Operation::usual(Product::Mini)
    };
}

/// `change_infos` of [`SupplierDeliveryUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SupplierDeliveryUpdateChangeInfos {
    /// Parcel as it is.
    pub old: SupplierDeliveryUpdateOld,
    /// Parcel as it shall be.
    pub new: SupplierDeliveryUpdateNew,
}

impl SupplierDeliveryUpdateChangeInfos {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        old: impl Into<SupplierDeliveryUpdateOld>,
        new: impl Into<SupplierDeliveryUpdateNew>,
    ) -> Self {
        Self {
            old: old.into(),
            new: new.into(),
        }
    }
}

wire_out!(part SupplierDeliveryUpdateChangeInfos {
    "old" => old,
    "new" => new,
});

/// `old` of [`SupplierDeliveryUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SupplierDeliveryUpdateOld {
    /// Code of the carrier, see the list of carriers.
    pub delivery_id: String,
    /// Waybill number of the carrier.
    pub waybill_id: String,
    /// `product_infos`.
    pub product_infos: Vec<ProductInfos>,
}

impl SupplierDeliveryUpdateOld {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        delivery_id: impl Into<String>,
        waybill_id: impl Into<String>,
        product_infos: impl IntoIterator<Item = impl Into<ProductInfos>>,
    ) -> Self {
        Self {
            delivery_id: delivery_id.into(),
            waybill_id: waybill_id.into(),
            product_infos: product_infos.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part SupplierDeliveryUpdateOld {
    "delivery_id" => delivery_id,
    "waybill_id" => waybill_id,
    "product_infos" => product_infos,
});

/// `new` of [`SupplierDeliveryUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SupplierDeliveryUpdateNew {
    /// Code of the carrier, see the list of carriers.
    pub delivery_id: String,
    /// Waybill number of the carrier.
    pub waybill_id: String,
    /// `product_infos`.
    pub product_infos: Vec<ProductInfos>,
}

impl SupplierDeliveryUpdateNew {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        delivery_id: impl Into<String>,
        waybill_id: impl Into<String>,
        product_infos: impl IntoIterator<Item = impl Into<ProductInfos>>,
    ) -> Self {
        Self {
            delivery_id: delivery_id.into(),
            waybill_id: waybill_id.into(),
            product_infos: product_infos.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part SupplierDeliveryUpdateNew {
    "delivery_id" => delivery_id,
    "waybill_id" => waybill_id,
    "product_infos" => product_infos,
});

/// Get a drop-shipping order as the supplier (查询代发单详情).
///
/// `POST /channels/ec/order/dropship/supplier/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/supplier/api/order/api_dropship_get.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SupplierGet {
    /// Id of the drop-shipping order.
    pub ds_order_id: String,
}

impl SupplierGet {
    /// Starts with the required members.
    pub fn new(ds_order_id: impl Into<String>) -> Self {
        Self {
            ds_order_id: ds_order_id.into(),
        }
    }
}

wire_out!(SupplierGet {
    "ds_order_id" => ds_order_id,
});

/// The answer to [`SupplierGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SupplierGetResponse {
    /// `dropship_order`.
    pub dropship_order: SupplierGetDropshipOrder,
}

wire_in!(SupplierGetResponse {
    "dropship_order" => dropship_order,
});

impl Endpoint for SupplierGet {
    type Response = SupplierGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order_dropship.supplier_get",
        path: "/channels/ec/order/dropship/supplier/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `dropship_order` of [`SupplierGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SupplierGetDropshipOrder {
    /// Appid of the shop.
    pub shop_appid: String,
    /// `shop_name`.
    pub shop_name: String,
    /// Id of the drop-shipping order.
    pub ds_order_id: String,
    /// Id of the shop order, a string of digits.
    pub order_id: String,
    /// State of the drop-shipping order.
    pub status: i64,
    /// When it was created, Unix seconds.
    pub create_time: i64,
    /// When it was last changed, Unix seconds.
    pub update_time: i64,
}

wire_in!(part SupplierGetDropshipOrder {
    "shop_appid" => shop_appid,
    "shop_name" => shop_name,
    "ds_order_id" => ds_order_id,
    "order_id" => order_id,
    "status" => status,
    "create_time" => create_time,
    "update_time" => update_time,
});

/// List drop-shipping orders as the supplier (获取代发单列表).
///
/// `POST /channels/ec/order/dropship/supplier/list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/supplier/api/order/api_dropship_list.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SupplierList {
    /// Period of creation.
    pub create_time_range: Option<CreateTimeRange>,
    /// Appid of the shop.
    pub shop_appid: Option<String>,
    /// State of the drop-shipping order.
    pub status: Option<i64>,
    /// Id of the shop order, a string of digits.
    pub order_id: Option<String>,
    /// Page wanted.
    pub page_info: Option<PageInfo>,
}

impl SupplierList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Period of creation.
    pub fn create_time_range(mut self, create_time_range: impl Into<CreateTimeRange>) -> Self {
        self.create_time_range = Some(create_time_range.into());
        self
    }

    /// Appid of the shop.
    pub fn shop_appid(mut self, shop_appid: impl Into<String>) -> Self {
        self.shop_appid = Some(shop_appid.into());
        self
    }

    /// State of the drop-shipping order.
    pub fn status(mut self, status: impl Into<i64>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Id of the shop order, a string of digits.
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Page wanted.
    pub fn page_info(mut self, page_info: impl Into<PageInfo>) -> Self {
        self.page_info = Some(page_info.into());
        self
    }
}

wire_out!(SupplierList {
    "create_time_range" => create_time_range,
    "shop_appid" => shop_appid,
    "status" => status,
    "order_id" => order_id,
    "page_info" => page_info,
});

/// The answer to [`SupplierList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SupplierListResponse {
    /// Ids of drop-shipping orders.
    pub ds_order_id_list: Vec<String>,
    /// Number of all matching entries.
    pub total: i64,
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Page_info of the next page.
    pub next_page: Option<NextPage>,
}

wire_in!(SupplierListResponse {
    "ds_order_id_list" => ds_order_id_list,
    "total" => total,
    "has_more" => has_more,
    "next_page" => next_page,
});

impl Endpoint for SupplierList {
    type Response = SupplierListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order_dropship.supplier_list",
        path: "/channels/ec/order/dropship/supplier/list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Search drop-shipping orders as the supplier (搜索代发单).
///
/// `POST /channels/ec/order/dropship/supplier/search`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/store/supplier/api/order/api_dropship_search.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SupplierSearch {
    /// `search_condition`.
    pub search_condition: SupplierSearchSearchCondition,
    /// Page wanted.
    pub page_info: Option<PageInfo>,
}

impl SupplierSearch {
    /// Starts with the required members.
    pub fn new(search_condition: impl Into<SupplierSearchSearchCondition>) -> Self {
        Self {
            search_condition: search_condition.into(),
            page_info: Default::default(),
        }
    }

    /// Page wanted.
    pub fn page_info(mut self, page_info: impl Into<PageInfo>) -> Self {
        self.page_info = Some(page_info.into());
        self
    }
}

wire_out!(SupplierSearch {
    "search_condition" => search_condition,
    "page_info" => page_info,
});

/// The answer to [`SupplierSearch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SupplierSearchResponse {
    /// Ids of drop-shipping orders.
    pub ds_order_id_list: Vec<String>,
    /// Number of all matching entries.
    pub total: i64,
    /// Whether there are more pages.
    pub has_more: Option<bool>,
    /// Page_info of the next page.
    pub next_page: Option<NextPage>,
}

wire_in!(SupplierSearchResponse {
    "ds_order_id_list" => ds_order_id_list,
    "total" => total,
    "has_more" => has_more,
    "next_page" => next_page,
});

impl Endpoint for SupplierSearch {
    type Response = SupplierSearchResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_order_dropship.supplier_search",
        path: "/channels/ec/order/dropship/supplier/search",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `search_condition` of [`SupplierSearch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SupplierSearchSearchCondition {
    /// Period of creation.
    pub create_time_range: Option<CreateTimeRange>,
    /// Appid of the shop.
    pub shop_appid: Option<String>,
    /// Name of the shop.
    pub shop_appname: Option<String>,
    /// State of the drop-shipping order.
    pub status: Option<i64>,
    /// Id of the shop order, a string of digits.
    pub order_id: Option<String>,
    /// Waybill number of the carrier.
    pub waybill_id: Option<String>,
    /// The shop's own code of the product.
    pub product_code: Option<String>,
    /// Text in the name of the product.
    pub spu_name: Option<String>,
    /// Text in the shop's note.
    pub merchant_notes: Option<String>,
}

impl SupplierSearchSearchCondition {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Period of creation.
    #[must_use]
    pub fn create_time_range(mut self, create_time_range: impl Into<CreateTimeRange>) -> Self {
        self.create_time_range = Some(create_time_range.into());
        self
    }

    /// Appid of the shop.
    #[must_use]
    pub fn shop_appid(mut self, shop_appid: impl Into<String>) -> Self {
        self.shop_appid = Some(shop_appid.into());
        self
    }

    /// Name of the shop.
    #[must_use]
    pub fn shop_appname(mut self, shop_appname: impl Into<String>) -> Self {
        self.shop_appname = Some(shop_appname.into());
        self
    }

    /// State of the drop-shipping order.
    #[must_use]
    pub fn status(mut self, status: impl Into<i64>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Id of the shop order, a string of digits.
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Waybill number of the carrier.
    #[must_use]
    pub fn waybill_id(mut self, waybill_id: impl Into<String>) -> Self {
        self.waybill_id = Some(waybill_id.into());
        self
    }

    /// The shop's own code of the product.
    #[must_use]
    pub fn product_code(mut self, product_code: impl Into<String>) -> Self {
        self.product_code = Some(product_code.into());
        self
    }

    /// Text in the name of the product.
    #[must_use]
    pub fn spu_name(mut self, spu_name: impl Into<String>) -> Self {
        self.spu_name = Some(spu_name.into());
        self
    }

    /// Text in the shop's note.
    #[must_use]
    pub fn merchant_notes(mut self, merchant_notes: impl Into<String>) -> Self {
        self.merchant_notes = Some(merchant_notes.into());
        self
    }
}

wire_out!(part SupplierSearchSearchCondition {
    "create_time_range" => create_time_range,
    "shop_appid" => shop_appid,
    "shop_appname" => shop_appname,
    "status" => status,
    "order_id" => order_id,
    "waybill_id" => waybill_id,
    "product_code" => product_code,
    "spu_name" => spu_name,
    "merchant_notes" => merchant_notes,
});
