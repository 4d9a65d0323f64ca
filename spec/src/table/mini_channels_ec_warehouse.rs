//! Generated from `spec/mini/channels_ec_warehouse.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 10] = [
    Entry::new(
        Operation {
            name: "mini.channels_ec_warehouse.address_priority_sort_get",
            path: "/channels/ec/warehouse/address/prioritysort/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_warehouse",
            type_name: "AddressPrioritySortGet",
            title: "Get the order of warehouses for a region (获取指定地址下的仓的优先级)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/warehouse/get_prioritysort.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/warehouse/get_prioritysort.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
address_id1 = int!  code of the province
address_id2 = int?  code of the city
address_id3 = int?  code of the district
address_id4 = int?  code of the street
[response]
data = {data}
[types.data]
priority_sort = [string]  the shop's own ids of warehouses, first choice first
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_warehouse.address_priority_sort_set",
            path: "/channels/ec/warehouse/address/prioritysort/set",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_warehouse",
            type_name: "AddressPrioritySortSet",
            title: "Set the order of warehouses for a region (设置指定地址下的仓的优先级)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/warehouse/set_prioritysort.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/warehouse/set_prioritysort.html",
            ],
            note: "Codes come from the address code interface.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
address_id1 = int!  code of the province
address_id2 = int?  code of the city
address_id3 = int?  code of the district
address_id4 = int?  code of the street
priority_sort = [string]!  the shop's own ids of warehouses, first choice first
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_warehouse.cover_locations_add",
            path: "/channels/ec/warehouse/coverlocations/add",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_warehouse",
            type_name: "CoverLocationsAdd",
            title: "Add covered regions to a warehouse (批量增加覆盖区域)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/warehouse/add_coverlocations.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/warehouse/add_coverlocations.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
out_warehouse_id = string!  the shop's own id of the warehouse, unique in the shop, at most 32 characters
cover_locations = [{cover_locations}]!  regions the warehouse delivers to
[types.cover_locations]
address_id1 = int!  code of the province
address_id2 = int?  code of the city
address_id3 = int?  code of the district
address_id4 = int?  code of the street
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_warehouse.cover_locations_del",
            path: "/channels/ec/warehouse/coverlocations/del",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_warehouse",
            type_name: "CoverLocationsDel",
            title: "Remove covered regions from a warehouse (批量删除覆盖区域)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/warehouse/del_coverlocations.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/warehouse/del_coverlocations.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
out_warehouse_id = string!  the shop's own id of the warehouse, unique in the shop, at most 32 characters
cover_locations = [{cover_locations}]!  regions the warehouse delivers to
[types.cover_locations]
address_id1 = int!  code of the province
address_id2 = int?  code of the city
address_id3 = int?  code of the district
address_id4 = int?  code of the street
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_warehouse.create",
            path: "/channels/ec/warehouse/create",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_warehouse",
            type_name: "Create",
            title: "Create a regional warehouse (创建区域仓库)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/warehouse/create.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/warehouse/create.html",
            ],
            note: "Orders are assigned to the first warehouse in order of priority that covers the address and has stock.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
out_warehouse_id = string!  the shop's own id of the warehouse, unique in the shop, at most 32 characters
name = string!  name of the warehouse
intro = string!  description of the warehouse
cover_locations = [{cover_locations}]?  regions the warehouse delivers to
[types.cover_locations]
address_id1 = int!  code of the province
address_id2 = int?  code of the city
address_id3 = int?  code of the district
address_id4 = int?  code of the street
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_warehouse.detail_update",
            path: "/channels/ec/warehouse/detail/update",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_warehouse",
            type_name: "DetailUpdate",
            title: "Update a regional warehouse (编辑区域仓库)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/warehouse/update_detail.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/warehouse/update_detail.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
out_warehouse_id = string!  the shop's own id of the warehouse, unique in the shop, at most 32 characters
name = string!  name of the warehouse
intro = string!  description of the warehouse
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_warehouse.get",
            path: "/channels/ec/warehouse/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_warehouse",
            type_name: "Get",
            title: "Get a regional warehouse (获取区域仓库详情)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/warehouse/get.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/warehouse/get.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
out_warehouse_id = string!  the shop's own id of the warehouse, unique in the shop, at most 32 characters
[response]
data = {data}
[types.data]
out_warehouse_id = string  the shop's own id of the warehouse, unique in the shop, at most 32 characters
name = string  name of the warehouse
intro = string  description of the warehouse
cover_locations = [{data_cover_locations}]?  regions the warehouse delivers to
[types.data_cover_locations]
address_id1 = int  code of the province
address_id2 = int?  code of the city
address_id3 = int?  code of the district
address_id4 = int?  code of the street
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_warehouse.list_get",
            path: "/channels/ec/warehouse/list/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_warehouse",
            type_name: "ListGet",
            title: "List regional warehouses (获取区域仓库列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/warehouse/get_list.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/warehouse/get_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
page_size = int! default 10  number of entries per page
next_key = string?  cursor of the next page, empty for the first page
[response]
data = {data}
[types.data]
out_warehouse_ids = [string]  the shop's own ids of warehouses
next_key = string?  cursor of the next page, empty for the first page
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_warehouse.stock_get",
            path: "/channels/ec/warehouse/stock/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_warehouse",
            type_name: "StockGet",
            title: "Get the stock of an SKU in a warehouse (获取区域仓库存)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/warehouse/get_stock.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/warehouse/get_stock.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int!  id of the product (SPU)
sku_id = int!  id of the SKU of the product
out_warehouse_id = string!  the shop's own id of the warehouse, unique in the shop, at most 32 characters
[response]
data = {data}
[types.data]
num = int  pieces in the warehouse
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_warehouse.stock_update",
            path: "/channels/ec/warehouse/stock/update",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_warehouse",
            type_name: "StockUpdate",
            title: "Update the stock of an SKU in a warehouse (更新区域仓库存)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/warehouse/update_stock.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/warehouse/update_stock.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int!  id of the product (SPU)
sku_id = int!  id of the SKU of the product
out_warehouse_id = string!  the shop's own id of the warehouse, unique in the shop, at most 32 characters
diff_type = int!  1 add, 2 take away, 3 set
num = int!  pieces to add, take away or set
",
        },
    ),
];
