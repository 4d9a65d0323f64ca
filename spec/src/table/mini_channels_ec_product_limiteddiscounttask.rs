//! Generated from `spec/mini/channels_ec_product_limiteddiscounttask.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 4] = [
    Entry::new(
        Operation {
            name: "mini.channels_ec_product_limiteddiscounttask.add",
            path: "/channels/ec/product/limiteddiscounttask/add",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_product_limiteddiscounttask",
            type_name: "Add",
            title: "Add a limited-time discount (添加限时抢购任务)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/product/limiteddiscounttask/add.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/product/limiteddiscounttask/add.html",
            ],
            note: "SKUs that cost 1 fen cannot take part.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int!  id of the product (SPU)
start_time = int!  begin of the period, Unix seconds
end_time = int!  end of the period, Unix seconds
limited_discount_skus = [{limited_discount_skus}]!  SKUs that take part
[response]
task_id = int  id of the limited-time discount
[types.limited_discount_skus]
sku_id = int!  id of the SKU of the product
sale_price = int!  reduced price, fen, below the selling price
sale_stock = int!  pieces for the discount, at most the stock
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_product_limiteddiscounttask.delete",
            path: "/channels/ec/product/limiteddiscounttask/delete",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_product_limiteddiscounttask",
            type_name: "Delete",
            title: "Delete a limited-time discount (删除限时抢购任务)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/product/limiteddiscounttask/delete.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/product/limiteddiscounttask/delete.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
task_id = int!  id of the limited-time discount
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_product_limiteddiscounttask.list_get",
            path: "/channels/ec/product/limiteddiscounttask/list/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_product_limiteddiscounttask",
            type_name: "ListGet",
            title: "List limited-time discounts (拉取限时抢购任务列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/product/limiteddiscounttask/list_get.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/product/limiteddiscounttask/list_get.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
status = int?  state of the discount
next_key = string?  cursor of the next page, empty for the first page
page_size = int! default 10  number of entries per page
[response]
limited_discount_tasks = [{limited_discount_tasks}]  discounts
next_key = string?  cursor of the next page, empty for the first page
total_num = int  number of all matching entries
[types.limited_discount_tasks]
task_id = int  id of the limited-time discount
product_id = int  id of the product (SPU)
start_time = int  begin of the period, Unix seconds
end_time = int  end of the period, Unix seconds
limited_discount_skus = [{limited_discount_skus}]  SKUs that take part
status = int  state of the discount
create_time = int  when it was created, Unix seconds
[types.limited_discount_skus]
sku_id = int  id of the SKU of the product
sale_price = int  reduced price, fen, below the selling price
sale_stock = int  pieces for the discount, at most the stock
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_product_limiteddiscounttask.stop",
            path: "/channels/ec/product/limiteddiscounttask/stop",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_product_limiteddiscounttask",
            type_name: "Stop",
            title: "Stop a limited-time discount (停止限时抢购任务)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/product/limiteddiscounttask/stop.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/product/limiteddiscounttask/stop.html",
            ],
            note: "Ends a discount before its time; only ended ones can be deleted.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
task_id = int!  id of the limited-time discount
",
        },
    ),
];
