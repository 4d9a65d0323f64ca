//! Generated from `spec/mini/channels_ec_order_dropship.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 10] = [
    Entry::new(
        Operation {
            name: "mini.channels_ec_order_dropship.assign",
            path: "/channels/ec/order/dropship/assign",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_order_dropship",
            type_name: "Assign",
            title: "Assign products of an order to a supplier (分配订单代发)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/supplier/order/api_dropship_assign.html",
            ],
            note: "The supplier then sees the order and ships it.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  id of the shop order, a string of digits
supplier_appid = string!  appid of the supplier
dropship_product_list = [{dropship_product_list}]!  products to be shipped by the supplier
[types.dropship_product_list]
spu_id = int! as number_as_string  id of the product (SPU)
sku_id = int! as number_as_string  id of the SKU of the product
product_cnt = int!  number of pieces
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order_dropship.cancel",
            path: "/channels/ec/order/dropship/cancel",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_order_dropship",
            type_name: "Cancel",
            title: "Cancel the assignment to a supplier (取消分配代发单)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/supplier/order/api_dropship_cancel.html",
            ],
            note: "Only before the supplier has shipped.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
ds_order_id = string!  id of the drop-shipping order
order_id = string!  id of the shop order, a string of digits
dropship_product_list = [{dropship_product_list}]!  products to be shipped by the supplier
[types.dropship_product_list]
spu_id = int! as number_as_string  id of the product (SPU)
sku_id = int! as number_as_string  id of the SKU of the product
product_cnt = int!  number of pieces
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order_dropship.get",
            path: "/channels/ec/order/dropship/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_order_dropship",
            type_name: "Get",
            title: "Get a drop-shipping order (查询代发单详情)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/supplier/order/api_dropship_get.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
ds_order_id = string!  id of the drop-shipping order
[response]
dropship_order = {dropship_order}
[types.dropship_order]
supplier_appid = string  appid of the supplier
supplier_name = string
ds_order_id = string  id of the drop-shipping order
order_id = string  id of the shop order, a string of digits
status = int  state of the drop-shipping order
create_time = int  when it was created, Unix seconds
update_time = int  when it was last changed, Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order_dropship.list",
            path: "/channels/ec/order/dropship/list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_order_dropship",
            type_name: "List",
            title: "List drop-shipping orders (拉取代发单列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/supplier/order/api_dropship_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
create_time_range = {create_time_range}?  period of creation
update_time_range = {update_time_range}?  period of change
supplier_appid = string?  appid of the supplier
status = int?  state of the drop-shipping order
order_id = string?  id of the shop order, a string of digits
page_info = {page_info}?  page wanted
[response]
ds_order_id_list = [string]  ids of drop-shipping orders
total = int  number of all matching entries
has_more = bool?  whether there are more pages
next_page = {next_page}?  page_info of the next page
[types.create_time_range]
start_time = int!  begin of the period, Unix seconds
end_time = int!  end of the period, Unix seconds
[types.update_time_range]
start_time = int!  begin of the period, Unix seconds
end_time = int!  end of the period, Unix seconds
[types.page_info]
offset = int!  index of the first entry, from 0
limit = int!  number of entries wanted
[types.next_page]
offset = int  index of the first entry, from 0
limit = int  number of entries wanted
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order_dropship.search",
            path: "/channels/ec/order/dropship/search",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_order_dropship",
            type_name: "Search",
            title: "Search drop-shipping orders (搜索代发单)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/supplier/order/api_dropship_search.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
search_condition = {search_condition}!
page_info = {page_info}?  page wanted
[response]
ds_order_id_list = [string]  ids of drop-shipping orders
total = int  number of all matching entries
has_more = bool?  whether there are more pages
next_page = {next_page}?  page_info of the next page
[types.search_condition]
create_time_range = {create_time_range}?  period of creation
update_time_range = {update_time_range}?  period of change
supplier_appid = string?  appid of the supplier
supplier_appname = string?  name of the supplier
status = int?  state of the drop-shipping order
order_id = string?  id of the shop order, a string of digits
waybill_id = string?  waybill number of the carrier
product_code = string?  the shop's own code of the product
spu_name = string?  text in the name of the product
merchant_notes = string?  text in the shop's note
[types.create_time_range]
start_time = int!  begin of the period, Unix seconds
end_time = int!  end of the period, Unix seconds
[types.update_time_range]
start_time = int!  begin of the period, Unix seconds
end_time = int!  end of the period, Unix seconds
[types.page_info]
offset = int!  index of the first entry, from 0
limit = int!  number of entries wanted
[types.next_page]
offset = int  index of the first entry, from 0
limit = int  number of entries wanted
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order_dropship.supplier_delivery_send",
            path: "/channels/ec/order/dropship/supplier/delivery/send",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_order_dropship",
            type_name: "SupplierDeliverySend",
            title: "Ship a drop-shipping order as the supplier (供货商代发单发货)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/supplier/api/delivery/shipping/api_delivery_send.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
ds_order_id = string!  id of the drop-shipping order
delivery_list = [{delivery_list}]!  parcels
[types.delivery_list]
delivery_id = string!  code of the carrier, see the list of carriers
waybill_id = string!  waybill number of the carrier
product_infos = [{product_infos}]!
[types.product_infos]
product_id = int!  id of the product (SPU)
sku_id = int!  id of the SKU of the product
product_cnt = int!  number of pieces
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order_dropship.supplier_delivery_update",
            path: "/channels/ec/order/dropship/supplier/delivery/update",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_order_dropship",
            type_name: "SupplierDeliveryUpdate",
            title: "Change the delivery of a drop-shipping order as the supplier (供货商修改物流信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/supplier/api/delivery/shipping/api_delivery_update.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
ds_order_id = string!  id of the drop-shipping order
change_infos = [{change_infos}]!  parcels to replace, old and new
[types.change_infos]
old = {old}!  parcel as it is
new = {new}!  parcel as it shall be
[types.old]
delivery_id = string!  code of the carrier, see the list of carriers
waybill_id = string!  waybill number of the carrier
product_infos = [{product_infos}]!
[types.product_infos]
product_id = int!  id of the product (SPU)
sku_id = int!  id of the SKU of the product
product_cnt = int!  number of pieces
[types.new]
delivery_id = string!  code of the carrier, see the list of carriers
waybill_id = string!  waybill number of the carrier
product_infos = [{product_infos}]!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order_dropship.supplier_get",
            path: "/channels/ec/order/dropship/supplier/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_order_dropship",
            type_name: "SupplierGet",
            title: "Get a drop-shipping order as the supplier (查询代发单详情)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/supplier/api/order/api_dropship_get.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
ds_order_id = string!  id of the drop-shipping order
[response]
dropship_order = {dropship_order}
[types.dropship_order]
shop_appid = string  appid of the shop
shop_name = string
ds_order_id = string  id of the drop-shipping order
order_id = string  id of the shop order, a string of digits
status = int  state of the drop-shipping order
create_time = int  when it was created, Unix seconds
update_time = int  when it was last changed, Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order_dropship.supplier_list",
            path: "/channels/ec/order/dropship/supplier/list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_order_dropship",
            type_name: "SupplierList",
            title: "List drop-shipping orders as the supplier (获取代发单列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/supplier/api/order/api_dropship_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
create_time_range = {create_time_range}?  period of creation
shop_appid = string?  appid of the shop
status = int?  state of the drop-shipping order
order_id = string?  id of the shop order, a string of digits
page_info = {page_info}?  page wanted
[response]
ds_order_id_list = [string]  ids of drop-shipping orders
total = int  number of all matching entries
has_more = bool?  whether there are more pages
next_page = {next_page}?  page_info of the next page
[types.create_time_range]
start_time = int!  begin of the period, Unix seconds
end_time = int!  end of the period, Unix seconds
[types.page_info]
offset = int!  index of the first entry, from 0
limit = int!  number of entries wanted
[types.next_page]
offset = int  index of the first entry, from 0
limit = int  number of entries wanted
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order_dropship.supplier_search",
            path: "/channels/ec/order/dropship/supplier/search",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_order_dropship",
            type_name: "SupplierSearch",
            title: "Search drop-shipping orders as the supplier (搜索代发单)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/supplier/api/order/api_dropship_search.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
search_condition = {search_condition}!
page_info = {page_info}?  page wanted
[response]
ds_order_id_list = [string]  ids of drop-shipping orders
total = int  number of all matching entries
has_more = bool?  whether there are more pages
next_page = {next_page}?  page_info of the next page
[types.search_condition]
create_time_range = {create_time_range}?  period of creation
shop_appid = string?  appid of the shop
shop_appname = string?  name of the shop
status = int?  state of the drop-shipping order
order_id = string?  id of the shop order, a string of digits
waybill_id = string?  waybill number of the carrier
product_code = string?  the shop's own code of the product
spu_name = string?  text in the name of the product
merchant_notes = string?  text in the shop's note
[types.create_time_range]
start_time = int!  begin of the period, Unix seconds
end_time = int!  end of the period, Unix seconds
[types.page_info]
offset = int!  index of the first entry, from 0
limit = int!  number of entries wanted
[types.next_page]
offset = int  index of the first entry, from 0
limit = int  number of entries wanted
",
        },
    ),
];
