//! Generated from `spec/mini/channels_ec_product_stock.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 4] = [
    Entry::new(
        Operation {
            name: "mini.channels_ec_product_stock.batchget",
            path: "/channels/ec/product/stock/batchget",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_product_stock",
            type_name: "Batchget",
            title: "Get the stock of products in bulk (批量获取库存信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/product/batchget_stock.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/product/batchget_stock.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = [int]!  ids of products
[response]
data = {data}
[types.data]
spu_stock_list = [{spu_stock_list}]
[types.spu_stock_list]
product_id = int  id of the product (SPU)
sku_stock = [{sku_stock}]
[types.sku_stock]
normal_stock_num = int  ordinary stock
limited_discount_stock_num = int  stock of limited-time discounts
warehouse_stocks = [{warehouse_stocks}]  stock of regional warehouses
total_stock_num = int  all stock together
sku_id = int  id of the SKU of the product
finder_total_num = int?  stock reserved for talents
[types.warehouse_stocks]
out_warehouse_id = string  the shop's own id of the warehouse
num = int  pieces
lock_stock = int?  pieces reserved by unpaid orders
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_product_stock.get",
            path: "/channels/ec/product/stock/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_product_stock",
            type_name: "Get",
            title: "Get the stock of an SKU (获取库存)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/product/get_stock.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/product/get_stock.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int!  id of the product (SPU)
sku_id = int!  id of the SKU of the product
[response]
data = {data}
[types.data]
normal_stock_num = int  ordinary stock
limited_discount_stock_num = int  stock of limited-time discounts
warehouse_stocks = [{warehouse_stocks}]  stock of regional warehouses
total_stock_num = int  all stock together
[types.warehouse_stocks]
out_warehouse_id = string  the shop's own id of the warehouse
num = int  pieces
lock_stock = int?  pieces reserved by unpaid orders
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_product_stock.get_flow",
            path: "/channels/ec/product/stock/getflow",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_product_stock",
            type_name: "GetFlow",
            title: "List the stock changes of an SKU (获取库存流水)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/product/get_stock_flow.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/product/get_stock_flow.html",
            ],
            note: "Reaches back 180 days.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int!  id of the product (SPU)
sku_id = int!  id of the SKU of the product
stock_type = int!  0 ordinary stock, 1 stock of a talent
finder_id = string?  Channels account of the talent, needed for stock_type 1
begin_time = int!  begin of the period, Unix seconds
end_time = int!  end of the period, Unix seconds
op_type_list = [int]?  kinds of change wanted, empty for all
next_key = string?  cursor of the next page, empty for the first page
page_size = int! default 10  number of entries per page
[response]
data = {data}
[types.data]
stock_flow_info_list = [{stock_flow_info_list}]
next_key = string?  cursor of the next page, empty for the first page
[types.stock_flow_info_list]
amount = int  pieces changed
beginning_amount = int  pieces before
ending_amount = int  pieces after
stock_sub_type = int  which stock the pieces before and after count
op_type = int  kind of change
update_time = int  when it happened, Unix seconds
ext_info = {ext_info}?
[types.ext_info]
unmove_from_stock_sub_type = int?  stock the pieces came from
move_to_stock_sub_type = int?  stock the pieces went to
upload_source = int?  where the change came from
order_id = string?  order that caused the change
out_warehouse_id = string?  the shop's own id of the warehouse
limited_discount_id = int?  id of the limited-time discount
finder_id = string?  Channels account of the talent, needed for stock_type 1
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_product_stock.update",
            path: "/channels/ec/product/stock/update",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_product_stock",
            type_name: "Update",
            title: "Update the stock of an SKU (更新商品库存)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/product/stock_update.html",
                "https://developers.weixin.qq.com/doc/channels/locallife/api/modify-stock.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/product/stock_update.html",
            ],
            note: "Prefer adding and taking away to setting: orders come in at the same time.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int!  id of the product (SPU)
sku_id = int!  id of the SKU of the product
diff_type = int!  1 add, 2 take away, 3 set
num = int!  pieces to add, take away or set
",
        },
    ),
];
