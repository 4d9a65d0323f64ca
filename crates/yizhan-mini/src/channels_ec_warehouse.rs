//! Generated from `spec/mini/channels_ec_warehouse.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Regional warehouses (区域仓库)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Get the order of warehouses for a region (获取指定地址下的仓的优先级).
///
/// `POST /channels/ec/warehouse/address/prioritysort/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/warehouse/get_prioritysort.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/warehouse/get_prioritysort.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddressPrioritySortGet {
    /// Code of the province.
    pub address_id1: i64,
    /// Code of the city.
    pub address_id2: Option<i64>,
    /// Code of the district.
    pub address_id3: Option<i64>,
    /// Code of the street.
    pub address_id4: Option<i64>,
}

impl AddressPrioritySortGet {
    /// Starts with the required members.
    pub fn new(address_id1: impl Into<i64>) -> Self {
        Self {
            address_id1: address_id1.into(),
            address_id2: Default::default(),
            address_id3: Default::default(),
            address_id4: Default::default(),
        }
    }

    /// Code of the city.
    pub fn address_id2(mut self, address_id2: impl Into<i64>) -> Self {
        self.address_id2 = Some(address_id2.into());
        self
    }

    /// Code of the district.
    pub fn address_id3(mut self, address_id3: impl Into<i64>) -> Self {
        self.address_id3 = Some(address_id3.into());
        self
    }

    /// Code of the street.
    pub fn address_id4(mut self, address_id4: impl Into<i64>) -> Self {
        self.address_id4 = Some(address_id4.into());
        self
    }
}

wire_out!(AddressPrioritySortGet {
    "address_id1" => address_id1,
    "address_id2" => address_id2,
    "address_id3" => address_id3,
    "address_id4" => address_id4,
});

/// The answer to [`AddressPrioritySortGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddressPrioritySortGetResponse {
    /// `data`.
    pub data: AddressPrioritySortGetData,
}

wire_in!(AddressPrioritySortGetResponse {
    "data" => data,
});

impl Endpoint for AddressPrioritySortGet {
    type Response = AddressPrioritySortGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_warehouse.address_priority_sort_get",
        path: "/channels/ec/warehouse/address/prioritysort/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`AddressPrioritySortGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddressPrioritySortGetData {
    /// The shop's own ids of warehouses, first choice first.
    pub priority_sort: Vec<String>,
}

wire_in!(part AddressPrioritySortGetData {
    "priority_sort" => priority_sort,
});

/// Set the order of warehouses for a region (设置指定地址下的仓的优先级).
///
/// `POST /channels/ec/warehouse/address/prioritysort/set`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/warehouse/set_prioritysort.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/warehouse/set_prioritysort.html)
///
/// Codes come from the address code interface.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddressPrioritySortSet {
    /// Code of the province.
    pub address_id1: i64,
    /// Code of the city.
    pub address_id2: Option<i64>,
    /// Code of the district.
    pub address_id3: Option<i64>,
    /// Code of the street.
    pub address_id4: Option<i64>,
    /// The shop's own ids of warehouses, first choice first.
    pub priority_sort: Vec<String>,
}

impl AddressPrioritySortSet {
    /// Starts with the required members.
    pub fn new(
        address_id1: impl Into<i64>,
        priority_sort: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            address_id1: address_id1.into(),
            address_id2: Default::default(),
            address_id3: Default::default(),
            address_id4: Default::default(),
            priority_sort: priority_sort.into_iter().map(Into::into).collect(),
        }
    }

    /// Code of the city.
    pub fn address_id2(mut self, address_id2: impl Into<i64>) -> Self {
        self.address_id2 = Some(address_id2.into());
        self
    }

    /// Code of the district.
    pub fn address_id3(mut self, address_id3: impl Into<i64>) -> Self {
        self.address_id3 = Some(address_id3.into());
        self
    }

    /// Code of the street.
    pub fn address_id4(mut self, address_id4: impl Into<i64>) -> Self {
        self.address_id4 = Some(address_id4.into());
        self
    }
}

wire_out!(AddressPrioritySortSet {
    "address_id1" => address_id1,
    "address_id2" => address_id2,
    "address_id3" => address_id3,
    "address_id4" => address_id4,
    "priority_sort" => priority_sort,
});

/// The answer to [`AddressPrioritySortSet`].
pub type AddressPrioritySortSetResponse = yizhan_core::Done;

impl Endpoint for AddressPrioritySortSet {
    type Response = AddressPrioritySortSetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_warehouse.address_priority_sort_set",
        path: "/channels/ec/warehouse/address/prioritysort/set",
        ..Operation::usual(Product::Mini)
    };
}

/// Add covered regions to a warehouse (批量增加覆盖区域).
///
/// `POST /channels/ec/warehouse/coverlocations/add`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/warehouse/add_coverlocations.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/warehouse/add_coverlocations.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CoverLocationsAdd {
    /// The shop's own id of the warehouse, unique in the shop, at most 32 characters.
    pub out_warehouse_id: String,
    /// Regions the warehouse delivers to.
    pub cover_locations: Vec<CoverLocations>,
}

impl CoverLocationsAdd {
    /// Starts with the required members.
    pub fn new(
        out_warehouse_id: impl Into<String>,
        cover_locations: impl IntoIterator<Item = impl Into<CoverLocations>>,
    ) -> Self {
        Self {
            out_warehouse_id: out_warehouse_id.into(),
            cover_locations: cover_locations.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(CoverLocationsAdd {
    "out_warehouse_id" => out_warehouse_id,
    "cover_locations" => cover_locations,
});

/// The answer to [`CoverLocationsAdd`].
pub type CoverLocationsAddResponse = yizhan_core::Done;

impl Endpoint for CoverLocationsAdd {
    type Response = CoverLocationsAddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_warehouse.cover_locations_add",
        path: "/channels/ec/warehouse/coverlocations/add",
        ..Operation::usual(Product::Mini)
    };
}

/// `cover_locations` of [`CoverLocationsAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CoverLocations {
    /// Code of the province.
    pub address_id1: i64,
    /// Code of the city.
    pub address_id2: Option<i64>,
    /// Code of the district.
    pub address_id3: Option<i64>,
    /// Code of the street.
    pub address_id4: Option<i64>,
}

impl CoverLocations {
    /// Starts with the required members.
    #[must_use]
    pub fn new(address_id1: impl Into<i64>) -> Self {
        Self {
            address_id1: address_id1.into(),
            address_id2: Default::default(),
            address_id3: Default::default(),
            address_id4: Default::default(),
        }
    }

    /// Code of the city.
    #[must_use]
    pub fn address_id2(mut self, address_id2: impl Into<i64>) -> Self {
        self.address_id2 = Some(address_id2.into());
        self
    }

    /// Code of the district.
    #[must_use]
    pub fn address_id3(mut self, address_id3: impl Into<i64>) -> Self {
        self.address_id3 = Some(address_id3.into());
        self
    }

    /// Code of the street.
    #[must_use]
    pub fn address_id4(mut self, address_id4: impl Into<i64>) -> Self {
        self.address_id4 = Some(address_id4.into());
        self
    }
}

wire_out!(part CoverLocations {
    "address_id1" => address_id1,
    "address_id2" => address_id2,
    "address_id3" => address_id3,
    "address_id4" => address_id4,
});

/// Remove covered regions from a warehouse (批量删除覆盖区域).
///
/// `POST /channels/ec/warehouse/coverlocations/del`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/warehouse/del_coverlocations.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/warehouse/del_coverlocations.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CoverLocationsDel {
    /// The shop's own id of the warehouse, unique in the shop, at most 32 characters.
    pub out_warehouse_id: String,
    /// Regions the warehouse delivers to.
    pub cover_locations: Vec<CoverLocations>,
}

impl CoverLocationsDel {
    /// Starts with the required members.
    pub fn new(
        out_warehouse_id: impl Into<String>,
        cover_locations: impl IntoIterator<Item = impl Into<CoverLocations>>,
    ) -> Self {
        Self {
            out_warehouse_id: out_warehouse_id.into(),
            cover_locations: cover_locations.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(CoverLocationsDel {
    "out_warehouse_id" => out_warehouse_id,
    "cover_locations" => cover_locations,
});

/// The answer to [`CoverLocationsDel`].
pub type CoverLocationsDelResponse = yizhan_core::Done;

impl Endpoint for CoverLocationsDel {
    type Response = CoverLocationsDelResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_warehouse.cover_locations_del",
        path: "/channels/ec/warehouse/coverlocations/del",
        ..Operation::usual(Product::Mini)
    };
}

/// Create a regional warehouse (创建区域仓库).
///
/// `POST /channels/ec/warehouse/create`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/warehouse/create.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/warehouse/create.html)
///
/// Orders are assigned to the first warehouse in order of priority that covers the address and has stock.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Create {
    /// The shop's own id of the warehouse, unique in the shop, at most 32 characters.
    pub out_warehouse_id: String,
    /// Name of the warehouse.
    pub name: String,
    /// Description of the warehouse.
    pub intro: String,
    /// Regions the warehouse delivers to.
    pub cover_locations: Option<Vec<CoverLocations>>,
}

impl Create {
    /// Starts with the required members.
    pub fn new(
        out_warehouse_id: impl Into<String>,
        name: impl Into<String>,
        intro: impl Into<String>,
    ) -> Self {
        Self {
            out_warehouse_id: out_warehouse_id.into(),
            name: name.into(),
            intro: intro.into(),
            cover_locations: Default::default(),
        }
    }

    /// Regions the warehouse delivers to.
    pub fn cover_locations(
        mut self,
        cover_locations: impl IntoIterator<Item = impl Into<CoverLocations>>,
    ) -> Self {
        self.cover_locations = Some(cover_locations.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(Create {
    "out_warehouse_id" => out_warehouse_id,
    "name" => name,
    "intro" => intro,
    "cover_locations" => cover_locations,
});

/// The answer to [`Create`].
pub type CreateResponse = yizhan_core::Done;

impl Endpoint for Create {
    type Response = CreateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_warehouse.create",
        path: "/channels/ec/warehouse/create",
        ..Operation::usual(Product::Mini)
    };
}

/// Update a regional warehouse (编辑区域仓库).
///
/// `POST /channels/ec/warehouse/detail/update`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/warehouse/update_detail.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/warehouse/update_detail.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DetailUpdate {
    /// The shop's own id of the warehouse, unique in the shop, at most 32 characters.
    pub out_warehouse_id: String,
    /// Name of the warehouse.
    pub name: String,
    /// Description of the warehouse.
    pub intro: String,
}

impl DetailUpdate {
    /// Starts with the required members.
    pub fn new(
        out_warehouse_id: impl Into<String>,
        name: impl Into<String>,
        intro: impl Into<String>,
    ) -> Self {
        Self {
            out_warehouse_id: out_warehouse_id.into(),
            name: name.into(),
            intro: intro.into(),
        }
    }
}

wire_out!(DetailUpdate {
    "out_warehouse_id" => out_warehouse_id,
    "name" => name,
    "intro" => intro,
});

/// The answer to [`DetailUpdate`].
pub type DetailUpdateResponse = yizhan_core::Done;

impl Endpoint for DetailUpdate {
    type Response = DetailUpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_warehouse.detail_update",
        path: "/channels/ec/warehouse/detail/update",
        ..Operation::usual(Product::Mini)
    };
}

/// Get a regional warehouse (获取区域仓库详情).
///
/// `POST /channels/ec/warehouse/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/warehouse/get.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/warehouse/get.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// The shop's own id of the warehouse, unique in the shop, at most 32 characters.
    pub out_warehouse_id: String,
}

impl Get {
    /// Starts with the required members.
    pub fn new(out_warehouse_id: impl Into<String>) -> Self {
        Self {
            out_warehouse_id: out_warehouse_id.into(),
        }
    }
}

wire_out!(Get {
    "out_warehouse_id" => out_warehouse_id,
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
        name: "mini.channels_ec_warehouse.get",
        path: "/channels/ec/warehouse/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetData {
    /// The shop's own id of the warehouse, unique in the shop, at most 32 characters.
    pub out_warehouse_id: String,
    /// Name of the warehouse.
    pub name: String,
    /// Description of the warehouse.
    pub intro: String,
    /// Regions the warehouse delivers to.
    pub cover_locations: Vec<GetDataCoverLocations>,
}

wire_in!(part GetData {
    "out_warehouse_id" => out_warehouse_id,
    "name" => name,
    "intro" => intro,
    "cover_locations" => cover_locations,
});

/// `data_cover_locations` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetDataCoverLocations {
    /// Code of the province.
    pub address_id1: i64,
    /// Code of the city.
    pub address_id2: Option<i64>,
    /// Code of the district.
    pub address_id3: Option<i64>,
    /// Code of the street.
    pub address_id4: Option<i64>,
}

wire_in!(part GetDataCoverLocations {
    "address_id1" => address_id1,
    "address_id2" => address_id2,
    "address_id3" => address_id3,
    "address_id4" => address_id4,
});

/// List regional warehouses (获取区域仓库列表).
///
/// `POST /channels/ec/warehouse/list/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/warehouse/get_list.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/warehouse/get_list.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ListGet {
    /// Number of entries per page.
    ///
    /// `10` unless set.
    pub page_size: i64,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
}

impl ListGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of entries per page.
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

impl Default for ListGet {
    #[inline]
    fn default() -> Self {
        Self {
            page_size: 10,
            next_key: Default::default(),
        }
    }
}

wire_out!(ListGet {
    "page_size" => page_size,
    "next_key" => next_key,
});

/// The answer to [`ListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListGetResponse {
    /// `data`.
    pub data: ListGetData,
}

wire_in!(ListGetResponse {
    "data" => data,
});

impl Endpoint for ListGet {
    type Response = ListGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_warehouse.list_get",
        path: "/channels/ec/warehouse/list/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`ListGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListGetData {
    /// The shop's own ids of warehouses.
    pub out_warehouse_ids: Vec<String>,
    /// Cursor of the next page, empty for the first page.
    pub next_key: Option<String>,
}

wire_in!(part ListGetData {
    "out_warehouse_ids" => out_warehouse_ids,
    "next_key" => next_key,
});

/// Get the stock of an SKU in a warehouse (获取区域仓库存).
///
/// `POST /channels/ec/warehouse/stock/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/warehouse/get_stock.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/warehouse/get_stock.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct StockGet {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Id of the SKU of the product.
    pub sku_id: i64,
    /// The shop's own id of the warehouse, unique in the shop, at most 32 characters.
    pub out_warehouse_id: String,
}

impl StockGet {
    /// Starts with the required members.
    pub fn new(
        product_id: impl Into<i64>,
        sku_id: impl Into<i64>,
        out_warehouse_id: impl Into<String>,
    ) -> Self {
        Self {
            product_id: product_id.into(),
            sku_id: sku_id.into(),
            out_warehouse_id: out_warehouse_id.into(),
        }
    }
}

wire_out!(StockGet {
    "product_id" => product_id,
    "sku_id" => sku_id,
    "out_warehouse_id" => out_warehouse_id,
});

/// The answer to [`StockGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StockGetResponse {
    /// `data`.
    pub data: StockGetData,
}

wire_in!(StockGetResponse {
    "data" => data,
});

impl Endpoint for StockGet {
    type Response = StockGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_warehouse.stock_get",
        path: "/channels/ec/warehouse/stock/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`StockGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StockGetData {
    /// Pieces in the warehouse.
    pub num: i64,
}

wire_in!(part StockGetData {
    "num" => num,
});

/// Update the stock of an SKU in a warehouse (更新区域仓库存).
///
/// `POST /channels/ec/warehouse/stock/update`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/warehouse/update_stock.html) [(2)](https://developers.weixin.qq.com/doc/store/shop/API/warehouse/update_stock.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct StockUpdate {
    /// Id of the product (SPU).
    pub product_id: i64,
    /// Id of the SKU of the product.
    pub sku_id: i64,
    /// The shop's own id of the warehouse, unique in the shop, at most 32 characters.
    pub out_warehouse_id: String,
    /// 1 add, 2 take away, 3 set.
    pub diff_type: i64,
    /// Pieces to add, take away or set.
    pub num: i64,
}

impl StockUpdate {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(product_id: impl Into<i64>) -> Self {
        Self {
            product_id: product_id.into(),
            sku_id: Default::default(),
            out_warehouse_id: Default::default(),
            diff_type: Default::default(),
            num: Default::default(),
        }
    }

    /// Id of the SKU of the product.
    pub fn sku_id(mut self, sku_id: impl Into<i64>) -> Self {
        self.sku_id = sku_id.into();
        self
    }

    /// The shop's own id of the warehouse, unique in the shop, at most 32 characters.
    pub fn out_warehouse_id(mut self, out_warehouse_id: impl Into<String>) -> Self {
        self.out_warehouse_id = out_warehouse_id.into();
        self
    }

    /// 1 add, 2 take away, 3 set.
    pub fn diff_type(mut self, diff_type: impl Into<i64>) -> Self {
        self.diff_type = diff_type.into();
        self
    }

    /// Pieces to add, take away or set.
    pub fn num(mut self, num: impl Into<i64>) -> Self {
        self.num = num.into();
        self
    }
}

wire_out!(StockUpdate {
    "product_id" => product_id,
    "sku_id" => sku_id,
    "out_warehouse_id" => out_warehouse_id,
    "diff_type" => diff_type,
    "num" => num,
});

/// The answer to [`StockUpdate`].
pub type StockUpdateResponse = yizhan_core::Done;

impl Endpoint for StockUpdate {
    type Response = StockUpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_ec_warehouse.stock_update",
        path: "/channels/ec/warehouse/stock/update",
        ..Operation::usual(Product::Mini)
    };
}
