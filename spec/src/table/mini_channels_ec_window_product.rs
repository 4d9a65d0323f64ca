//! Generated from `spec/mini/channels_ec_window_product.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 4] = [
    Entry::new(
        Operation {
            name: "mini.channels_ec_window_product.add",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/window/product/add",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_window_product",
            type_name: "Add",
            title: "Add a product to the showcase (上架商品到橱窗)",
            docs: &["https://developers.weixin.qq.com/doc/channels/API/windowproduct/add.html"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int!  id of the product (SPU)
appid = string!
is_hide_for_window = bool?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_window_product.get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/window/product/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
product_id = int!  id of the product (SPU)
appid = string!
need_cps_product = bool?
[response]
product = {product}
[types.product]
appid = string
product_id = int  id of the product (SPU)
out_product_id = string?  the shop's own id of the product
title = string  title of the product
img_url = string
third_category_id = int?
leaf_category_id = int?
status = int
market_price = int  list price, fen, above the selling price
selling_price = int
stock = int
sales = int
page_path = {page_path}?
platform_id = int?
platform_name = string?
is_hide_for_window = bool
banned = bool
banned_details = {banned_details}?
branch_info = {branch_info}?
limit_discount_info = {limit_discount_info}?
[types.page_path]
appid = string
half_page_path = string?
full_page_path = string?
[types.banned_details]
reason = int
need_apply_category_id = int?
need_apply_category_name = string?
[types.branch_info]
branch_id = int
branch_name = string
branch_status = int
[types.limit_discount_info]
is_effect = bool
discount_price = int
stock = int
end_time_ms = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_window_product.list_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/window/product/list/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
appid = string?
branch_id = int?
page_index = int! default 1  number of the page, from 1
page_size = int! default 10  number of entries per page
last_buffer = string?  cursor of the next page, empty for the first page
need_total_num = bool?  whether to count all matching entries
query_cps_product = bool?
[response]
products = [{products}]
last_buffer = string?  cursor of the next page, empty for the first page
total_num = int?  number of all matching entries
[types.products]
product_id = int  id of the product (SPU)
appid = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_window_product.off",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/window/product/off",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
product_id = int!  id of the product (SPU)
appid = string!
",
        },
    ),
];
