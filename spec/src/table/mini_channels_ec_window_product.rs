//! Generated from `spec/mini/channels_ec_window_product.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 4] = [
    Entry::new(
        Operation {
            name: "mini.channels_ec_window_product.add",
            path: "/channels/ec/window/product/add",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_window_product",
            type_name: "Add",
            title: "Add a product to the showcase (上架商品到橱窗)",
            docs: &["https://developers.weixin.qq.com/doc/channels/API/windowproduct/add.html"],
            note: "The token is the Channels account's; the product belongs to the shop named by appid.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int!  id of the product in the showcase
appid = string!  appid of the shop or mini program the product comes from
is_hide_for_window = bool?  whether to hide it in the showcase
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_window_product.get",
            path: "/channels/ec/window/product/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_window_product",
            type_name: "Get",
            title: "Get a product of the showcase (获取橱窗商品详情)",
            docs: &["https://developers.weixin.qq.com/doc/channels/API/windowproduct/get.html"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int!  id of the product in the showcase
appid = string!  appid of the shop or mini program the product comes from
need_cps_product = bool?  whether the product is one of the alliance
[response]
product = {product}
[types.product]
appid = string  appid of the shop or mini program the product comes from
product_id = int  id of the product in the showcase
out_product_id = string?  the shop's own id of the product
title = string  title of the product
img_url = string  address of the main image
third_category_id = int?  id of the category, third level
leaf_category_id = int?  id of the category, lowest level
status = int  1 in the showcase, 2 not in the showcase, 3 deleted at its source
market_price = int  highest list price, fen
selling_price = int  lowest selling price, fen
stock = int  pieces in stock
sales = int  pieces sold
page_path = {page_path}?
platform_id = int?  id of the platform the product comes from
platform_name = string?  name of the platform the product comes from
is_hide_for_window = bool  whether to hide it in the showcase
banned = bool  whether it is banned
banned_details = {banned_details}?  why it is banned
branch_info = {branch_info}?
limit_discount_info = {limit_discount_info}?
[types.page_path]
appid = string  appid of the shop or mini program the product comes from
half_page_path = string?  page for the half screen
full_page_path = string?  page for the full screen
[types.banned_details]
reason = int  0 category or product banned, 1 category not applied for, 2 branch closed
need_apply_category_id = int?  id of the category to apply for
need_apply_category_name = string?  name of the category to apply for
[types.branch_info]
branch_id = int  id of the branch
branch_name = string
branch_status = int  0 open, 1 closed
[types.limit_discount_info]
is_effect = bool  whether the discount is running
discount_price = int  reduced price, fen
stock = int  pieces left for the discount
end_time_ms = int  end of the discount, Unix milliseconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_window_product.list_get",
            path: "/channels/ec/window/product/list/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_window_product",
            type_name: "ListGet",
            title: "List products of the showcase (获取已添加到橱窗的商品列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/windowproduct/list_get.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = string?  appid of the shop or mini program the product comes from
branch_id = int?  id of the branch
page_index = int! default 1  number of the page, from 1
page_size = int! default 10  number of products per page, at most 200
last_buffer = string?  cursor of the next page, empty for the first page
need_total_num = bool?  whether to count all matching entries
query_cps_product = bool?  whether to answer products of the alliance
[response]
products = [{products}]
last_buffer = string?  cursor of the next page, empty for the first page
total_num = int?  number of all matching entries
[types.products]
product_id = int  id of the product in the showcase
appid = string  appid of the shop or mini program the product comes from
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_window_product.off",
            path: "/channels/ec/window/product/off",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_window_product",
            type_name: "Off",
            title: "Take a product off the showcase (下架橱窗商品)",
            docs: &["https://developers.weixin.qq.com/doc/channels/API/windowproduct/off.html"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int!  id of the product in the showcase
appid = string!  appid of the shop or mini program the product comes from
",
        },
    ),
];
