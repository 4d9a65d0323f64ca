//! Generated from `spec/mini/shop_sharer.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 8] = [
    Entry::new(
        Operation {
            name: "mini.shop_sharer.bind",
            path: "/shop/sharer/bind",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_sharer",
            type_name: "Bind",
            title: "Invite sharers (绑定分享员)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/sharer/bind_sharer.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openids = [string]!  openids of the sharers
[response]
success_list = [string]  openids that succeeded
fail_list = [string]  openids that failed
refuse_list = [string]  openids of users who refuse invitations
result_list = [{result_list}]
[types.result_list]
openid = string  openid of the sharer
result_code = int  result for this sharer
reason_code = int  why it failed for this sharer
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_sharer.get_sharer_data_summary",
            path: "/shop/sharer/get_sharer_data_summary",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_sharer",
            type_name: "GetSharerDataSummary",
            title: "Get the sales summary of a sharer (获取分享员的总带货数据)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/sharer/get_sharer_data_summary.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openid = string!  openid of the sharer
[response]
gmv = int  fen, sales
order_cnt = int  number of orders
user_cnt = int  number of buyers
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_sharer.get_sharer_list",
            path: "/shop/sharer/get_sharer_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_sharer",
            type_name: "GetSharerList",
            title: "List sharers (获取已经绑定的分享员列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/sharer/get_sharer_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
page = int! default 1  page number, from 1
page_size = int! default 10  entries a page
[response]
sharers = [{sharers}]
total_num = int  number of entries in all
[types.sharers]
openid = string  openid of the sharer
nickname = string  nickname of the sharer
invited_time = int  Unix seconds, when the sharer was invited
bind_time = int  Unix seconds, when the sharer accepted
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_sharer.get_sharer_live_order_list",
            path: "/shop/sharer/get_sharer_live_order_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_sharer",
            type_name: "GetSharerLiveOrderList",
            title: "List a sharer's orders of a live stream (获取分享员的单场带货订单)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/sharer/get_sharer_live_order_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openid = string!  openid of the sharer
live_export_id = string!  id of the live stream
page = int! default 1  page number, from 1
page_size = int! default 10  entries a page
[response]
orders = [{orders}]
total_num = int  number of entries in all
[types.orders]
order_id = int  id of the order given by WeChat; in requests this or out_order_id
out_order_id = string  the merchant's own id of the order
status = int  10 awaiting payment, 11 cashier finished, treat as 10, 20 awaiting shipment, 21 partly shipped, 30 awaiting receipt, 100 completed, 200 cancelled after all goods went through after-sales, 250 cancelled unpaid
fund_type = int?  0 ordinary order, 1 order paid to the sub-merchant number
scene = int?  scene value of the mini program when the order was made
path = string  page of the order or, in product_infos, of the product
order_detail = {order_detail}
update_time = string?  yyyy-MM-dd HH:mm:ss
create_time = string?  yyyy-MM-dd HH:mm:ss
default_receiving_address = {default_receiving_address}?  address for returned goods
[types.order_detail]
product_infos = [{product_infos}]  the goods
pay_info = {pay_info}?
price_info = {price_info}
delivery_detail = {delivery_detail}?
promotion_info = {promotion_info}?  who brought in the order
[types.product_infos]
product_id = int?  id of the product given by WeChat; in requests this or out_product_id
out_product_id = string  the merchant's own id of the product
sku_id = int?  id of the SKU given by WeChat
out_sku_id = string  the merchant's own id of the SKU
product_cnt = int  number of pieces
sale_price = int  fen, price of one piece
real_price = int  fen, price of one piece after discounts
title = string
path = string  page of the order or, in product_infos, of the product
head_img = string  addresses of the main images
[types.pay_info]
pay_method = string  name of the way of payment
pay_method_type = int  0 WeChat Pay, 1 cash on delivery, 2 stored-value card of the merchant
prepay_id = string  prepay id of WeChat Pay
prepay_time = string  yyyy-MM-dd HH:mm:ss
transaction_id = string?  WeChat Pay transaction number
pay_time = string?  yyyy-MM-dd HH:mm:ss
[types.price_info]
order_price = int  fen, amount of the order
freight = int  fen
discounted_price = int  fen taken off the order
additional_price = int  fen added to the order
additional_remarks = string?  what the added amount is for
[types.delivery_detail]
delivery_type = int  1 courier, 2 nothing to ship, 3 own delivery, 4 self-pickup
finish_all_delivery = bool as bool_as_int  true when the whole order is shipped
delivery_list = [{delivery_list}]?  the parcels
[types.delivery_list]
delivery_id = string  code of the delivery company
waybill_id = string  waybill number
[types.promotion_info]
promoter_id = string?  id of the promoter
promoter_openid = string?  openid of the promoter
finder_username = string?  id of the promoter's Channels account
finder_nickname = string?  nickname of the promoter's Channels account
sharer_openid = string?  openid of the sharer
live_start_time = string?  when the live stream started
[types.default_receiving_address]
receiver_name = string  name of the recipient
country = string?  name, not code
province = string?  name, not code
city = string?  name, not code
town = string?  name, not code
detailed_address = string  address in full
tel_number = string  phone number
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_sharer.get_sharer_live_summary_list",
            path: "/shop/sharer/get_sharer_live_summary_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_sharer",
            type_name: "GetSharerLiveSummaryList",
            title: "List a sharer's sales by live stream (获取分享员的单场直播带货汇总)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/sharer/get_sharer_live_summary_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openid = string!  openid of the sharer
page = int! default 1  page number, from 1
page_size = int! default 10  entries a page
[response]
lives = [{lives}]
total_num = int  number of entries in all
[types.lives]
live_export_id = string  id of the live stream
live_nickname = string  nickname of the Channels account that streamed
live_start_time = int  Unix seconds
live_end_time = int  Unix seconds
live_status = int  state of the live stream
gmv = int  fen, sales
order_cnt = int  number of orders
user_cnt = int  number of buyers
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_sharer.search_sharer",
            path: "/shop/sharer/search_sharer",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_sharer",
            type_name: "SearchSharer",
            title: "Look up a sharer (查看分享员)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/sharer/search_sharer.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openid = string!  openid of the sharer
[response]
nickname = string  nickname of the sharer
invited_time = int  Unix seconds, when the sharer was invited
bind_status = int  state of the binding
bind_time = int?  Unix seconds, when the sharer accepted
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_sharer.set_share_mode",
            path: "/shop/sharer/set_share_mode",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_sharer",
            type_name: "SetShareMode",
            title: "Set how sharing is attributed (设置分享模式)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/sharer/share_attribute.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
share_mode = int!  how sharing is attributed
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_sharer.unbind",
            path: "/shop/sharer/unbind",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_sharer",
            type_name: "Unbind",
            title: "Unbind sharers (解绑分享员)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/sharer/unbind_sharer.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openids = [string]!  openids of the sharers
[response]
success_list = [string]  openids that succeeded
fail_list = [string]  openids that failed
refuse_list = [string]  openids of users who refuse invitations
",
        },
    ),
];
