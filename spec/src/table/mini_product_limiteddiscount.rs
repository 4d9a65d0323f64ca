//! Generated from `spec/mini/product_limiteddiscount.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 3] = [
    Entry::new(
        Operation {
            name: "mini.product_limiteddiscount.add",
            path: "/product/limiteddiscount/add",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "product_limiteddiscount",
            type_name: "Add",
            title: "Add a limited-time discount (添加限时抢购任务)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/spu/add_limiteddiscount.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int!  id of the product given by WeChat
start_time = int!  Unix seconds, start of the discount
end_time = int!  Unix seconds, end of the discount
limited_discount_sku_list = [{limited_discount_sku_list}]!  the SKUs on discount
[response]
task_id = int  id of the discount task
[types.limited_discount_sku_list]
sku_id = int!  id of the SKU given by WeChat
sale_price = int!  fen, price during the discount
sale_stock = int!  pieces sold at the discount
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_limiteddiscount.get_list",
            path: "/product/limiteddiscount/get_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "product_limiteddiscount",
            type_name: "GetList",
            title: "List limited-time discounts (拉取限时抢购任务列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/spu/get_limiteddiscount_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
status = int?  state of the discount task
[response]
limited_discount_list = [{limited_discount_list}]
[types.limited_discount_list]
task_id = int  id of the discount task
product_id = int  id of the product given by WeChat
start_time = int  Unix seconds, start of the discount
end_time = int  Unix seconds, end of the discount
limited_discount_sku_list = [{limited_discount_sku_list}]  the SKUs on discount
status = int  state of the discount task
create_time = int  Unix seconds
[types.limited_discount_sku_list]
sku_id = int  id of the SKU given by WeChat
sale_price = int  fen, price during the discount
sale_stock = int  pieces sold at the discount
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_limiteddiscount.update_status",
            path: "/product/limiteddiscount/update_status",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "product_limiteddiscount",
            type_name: "UpdateStatus",
            title: "Stop or delete a limited-time discount (修改限时抢购任务状态)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/spu/update_limiteddiscount_status.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
task_id = int!  id of the discount task
status = int!  state of the discount task
",
        },
    ),
];
