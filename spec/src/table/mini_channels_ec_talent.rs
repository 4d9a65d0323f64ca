//! Generated from `spec/mini/channels_ec_talent.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 4] = [
    Entry::new(
        Operation {
            name: "mini.channels_ec_talent.get_order_detail",
            path: "/channels/ec/talent/get_order_detail",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
order_id = string!  id of the order
sku_id = int!  id of the SKU of the product
[response]
base_info = {base_info}
commission_info = {commission_info}
channel_info = {channel_info}  account that brought the order
[types.base_info]
order_id = string  id of the order
special_id = string?  further id of the order, for local-life orders; give back what the list answered
spu_id = string  id of the product (SPU)
sku_id = int  id of the SKU of the product
order_status = int  state of the shop order, as in the order interface
actual_payment = string  money paid, fen
settle_payment = string?  money that counts for the commission, fen
order_pay_time = int?  when the order was paid, Unix seconds
order_create_time = int  when the order was placed, Unix seconds
order_update_time = int  when the order was last changed, Unix seconds
buyer_info = {buyer_info}
[types.buyer_info]
open_id = string  openid of the buyer
union_id = string?  unionid of the user, if known
[types.commission_info]
state = int  state of the commission
ratio = string  commission rate
expect_settle_time = int  when it is expected to be settled, Unix seconds
expect_settlement = string  commission expected, fen
actual_settle_time = int?  when it was settled, Unix seconds
actual_settlement = string?  commission settled, fen
[types.channel_info]
channel_type = int  kind of the account
channel_id = string  id of the account
channel_name = string  name of the account
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_talent.get_order_list",
            path: "/channels/ec/talent/get_order_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_talent",
            type_name: "GetOrderList",
            title: "List commission orders (获取佣金单列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/talent/openapi/order/get_order_list.html",
            ],
            note: "Give one of the periods of creation and change.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
create_time_gt = int?  begin of the period of creation, Unix seconds; or give the period of change
create_time_lt = int?  end of the period of creation, Unix seconds
update_time_gt = int?  begin of the period of change, Unix seconds; or give the period of creation
update_time_lt = int?  end of the period of change, Unix seconds
order_id = string?  id of the order
special_id = string?  further id of the order, for local-life orders; give back what the list answered
spu_id = string?  id of the product (SPU)
page_size = int! default 10  number of orders per page, at most 10
next_key = string?  cursor of the next page, empty for the first page
[response]
order_list = [{order_list}]
has_more = bool  whether there are more pages
next_key = string?  cursor of the next page, empty for the first page
[types.order_list]
order_id = string  id of the order
special_id = string?  further id of the order, for local-life orders; give back what the list answered
sku_id = int  id of the SKU of the product
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_talent.window_product_get",
            path: "/channels/ec/talent/window/product/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
appid = string?  appid of the shop
out_product_id = string?  the shop's own id of the product
title = string  title of the product
img_url = string  address of the main image
leaf_category_id = int  id of the category, lowest level
status = int  state of the product in the showcase
selling_price = int  selling price, fen
stock = int  pieces in stock
sales = int  pieces sold
is_hide = bool  whether it is hidden in the showcase
product_promotion_link = string?  link for embedding the product
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_talent.window_product_list_get",
            path: "/channels/ec/talent/window/product/list/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
product_source = int  where the product comes from
appid = string?  appid of the shop
out_product_id = string?  the shop's own id of the product
",
        },
    ),
];
