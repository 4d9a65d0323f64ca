//! Generated from `spec/mini/channels_ec_talent.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 4] = [
    Entry::new(
        Operation {
            name: "mini.channels_ec_talent.get_order_detail",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/talent/get_order_detail",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_talent",
            type_name: "GetOrderDetail",
            title: "Get a commission order (获取佣金单详情)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/talent/openapi/order/get_order_detail.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  id of the shop order, a string of digits
sku_id = int!  id of the SKU of the product
[response]
base_info = {base_info}
commission_info = {commission_info}
channel_info = {channel_info}
[types.base_info]
order_id = string  id of the shop order, a string of digits
special_id = string?
spu_id = string
sku_id = int  id of the SKU of the product
order_status = int
actual_payment = string
settle_payment = string?
order_pay_time = int?  Unix seconds
order_create_time = int  Unix seconds
order_update_time = int  Unix seconds
buyer_info = {buyer_info}
[types.buyer_info]
open_id = string
union_id = string?  unionid of the user, if known
[types.commission_info]
state = int
ratio = string
expect_settle_time = int
expect_settlement = string
actual_settle_time = int?
actual_settlement = string?
[types.channel_info]
channel_type = int
channel_id = string
channel_name = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_talent.get_order_list",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/talent/get_order_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_talent",
            type_name: "GetOrderList",
            title: "List commission orders (获取佣金单列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/talent/openapi/order/get_order_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
create_time_gt = int?
create_time_lt = int?
update_time_gt = int?
update_time_lt = int?
order_id = string?  id of the shop order, a string of digits
special_id = string?
spu_id = string?
page_size = int! default 10  number of entries per page
next_key = string?  cursor of the next page, empty for the first page
[response]
order_list = [{order_list}]
has_more = bool  whether there are more pages
next_key = string?  cursor of the next page, empty for the first page
[types.order_list]
order_id = string  id of the shop order, a string of digits
special_id = string?
sku_id = int  id of the SKU of the product
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_talent.window_product_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/talent/window/product/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_talent",
            type_name: "WindowProductGet",
            title: "Get a product of the talent's showcase (获取达人橱窗商品详情)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/talent/openapi/window/get_product_detail.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int!  id of the product (SPU)
[response]
product = {product}
[types.product]
product_id = int  id of the product (SPU)
appid = string?
out_product_id = string?  the shop's own id of the product
title = string  title of the product
img_url = string
leaf_category_id = int
status = int
selling_price = int
stock = int
sales = int
is_hide = bool
product_promotion_link = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_talent.window_product_list_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/talent/window/product/list/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_talent",
            type_name: "WindowProductListGet",
            title: "List products of the talent's showcase (获取达人橱窗商品列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/talent/openapi/window/get_product_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
page_index = int?  number of the page, from 1
page_size = int! default 10  number of entries per page
last_buffer = string?  cursor of the next page, empty for the first page
[response]
products = [{products}]
last_buffer = string?  cursor of the next page, empty for the first page
[types.products]
product_id = int  id of the product (SPU)
product_source = int
appid = string?
out_product_id = string?  the shop's own id of the product
",
        },
    ),
];
