//! Generated from `spec/mini/shop_order.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 8] = [
    Entry::new(
        Operation {
            name: "mini.shop_order.add",
            path: "/shop/order/add",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_order",
            type_name: "Add",
            title: "Create an order (生成订单)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/order/add_order.html",
            ],
            note: "Call it before payment; the ticket is handed to the mini program for the cashier.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
out_order_id = string!  the merchant's own id of the order
out_user_id = string?  the merchant's own id of the user
openid = string!  openid of the user in this mini program
fund_type = int!  0 ordinary order, 1 order paid to the sub-merchant number
scene = int!  scene value of the mini program when the order was made
path = string!  page of the order or, in product_infos, of the product
order_detail = {order_detail_2}!
delivery_detail = {delivery_detail_2}!
address_info = {address_info}?
default_receiving_address = {default_receiving_address_2}?  address for returned goods
create_time = string!  yyyy-MM-dd HH:mm:ss
expire_time = int?  when the unpaid order expires
aftersale_duration = int?  days of after-sales after receipt
trace_id = string?  tracking id handed to the mini program on a live or short video page
[response]
data = {data}
[types.order_detail_2]
product_infos = [{order_detail_product_infos}]!  the goods
pay_info = {order_detail_pay_info}!
price_info = {order_detail_price_info}!
[types.order_detail_product_infos]
out_product_id = string!  the merchant's own id of the product
out_sku_id = string!  the merchant's own id of the SKU
product_cnt = int!  number of pieces
sale_price = int!  fen, price of one piece
sku_real_price = int!  fen paid for all pieces of the SKU after discounts
path = string!  page of the order or, in product_infos, of the product
title = string!
head_img = string!  addresses of the main images
[types.order_detail_pay_info]
pay_method_type = int!  0 WeChat Pay, 1 cash on delivery, 2 stored-value card of the merchant
prepay_id = string!  prepay id of WeChat Pay
prepay_time = string!  yyyy-MM-dd HH:mm:ss
[types.order_detail_price_info]
order_price = int!  fen, amount of the order
freight = int!  fen
discounted_price = int!  fen taken off the order
additional_price = int!  fen added to the order
additional_remarks = string?  what the added amount is for
[types.delivery_detail_2]
delivery_type = int! default 1  1 courier, 2 nothing to ship, 3 own delivery, 4 self-pickup
[types.address_info]
receiver_name = string!  name of the recipient
country = string?  name, not code
province = string?  name, not code
city = string?  name, not code
town = string?  name, not code
detailed_address = string!  address in full
tel_number = string!  phone number
[types.default_receiving_address_2]
receiver_name = string!  name of the recipient
country = string?  name, not code
province = string?  name, not code
city = string?  name, not code
town = string?  name, not code
detailed_address = string!  address in full
tel_number = string!  phone number
[types.data]
order_id = int  id of the order given by WeChat; in requests this or out_order_id
out_order_id = string  the merchant's own id of the order
ticket = secret  ticket that opens the cashier in the mini program
ticket_expire_time = string  when the ticket expires
final_price = int  fen, final price of the order
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_order.close",
            path: "/shop/order/close",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_order",
            type_name: "Close",
            title: "Close an order (关闭订单)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/order/order_close.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = int?  id of the order given by WeChat; in requests this or out_order_id
out_order_id = string?  the merchant's own id of the order
openid = string!  openid of the user in this mini program
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_order.get",
            path: "/shop/order/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_order",
            type_name: "Get",
            title: "Get an order (获取订单详情)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/order/get_order.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = int?  id of the order given by WeChat; in requests this or out_order_id
out_order_id = string?  the merchant's own id of the order
openid = string!  openid of the user in this mini program
[response]
order = {order}
[types.order]
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
transaction_id = string?  WeChat Pay transaction number, for action_type 1
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
            name: "mini.shop_order.get_list",
            path: "/shop/order/get_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_order",
            type_name: "GetList",
            title: "List orders (获取订单列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/order/get_order_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
start_create_time = string?  yyyy-MM-dd HH:mm:ss
end_create_time = string?  yyyy-MM-dd HH:mm:ss
sort_order = int! default 1  by creation time: 1 descending, 2 ascending
page = int! default 1  page number, from 1
page_size = int! default 10  entries a page
[response]
orders = [{answer_orders}]
total_num = int  number of entries in all
[types.answer_orders]
order_id = int  id of the order given by WeChat; in requests this or out_order_id
out_order_id = string  the merchant's own id of the order
status = int  10 awaiting payment, 11 cashier finished, treat as 10, 20 awaiting shipment, 21 partly shipped, 30 awaiting receipt, 100 completed, 200 cancelled after all goods went through after-sales, 250 cancelled unpaid
fund_type = int  0 ordinary order, 1 order paid to the sub-merchant number
scene = int  scene value of the mini program when the order was made
path = string  page of the order or, in product_infos, of the product
order_detail = {orders_order_detail}
update_time = string  yyyy-MM-dd HH:mm:ss
create_time = string  yyyy-MM-dd HH:mm:ss
default_receiving_address = {default_receiving_address}?  address for returned goods
[types.orders_order_detail]
product_infos = [{order_detail_product_infos}]  the goods
pay_info = {pay_info}?
price_info = {price_info}
delivery_detail = {delivery_detail}?
promotion_info = {promotion_info}?  who brought in the order
[types.order_detail_product_infos]
product_id = int  id of the product given by WeChat; in requests this or out_product_id
out_product_id = string  the merchant's own id of the product
sku_id = int  id of the SKU given by WeChat
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
transaction_id = string?  WeChat Pay transaction number, for action_type 1
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
            name: "mini.shop_order.get_list_by_finder",
            path: "/shop/order/get_list_by_finder",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_order",
            type_name: "GetListByFinder",
            title: "List orders of a promoter (按照推广员获取订单)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/order/get_order_list_by_finder.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
start_pay_time = string?  yyyy-MM-dd HH:mm:ss
end_pay_time = string?  yyyy-MM-dd HH:mm:ss
promoter_id = string?  id of the promoter
promoter_openid = string?  openid of the promoter
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
transaction_id = string?  WeChat Pay transaction number, for action_type 1
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
            name: "mini.shop_order.get_list_by_sharer",
            path: "/shop/order/get_list_by_sharer",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_order",
            type_name: "GetListBySharer",
            title: "List orders of a sharer (按照分享员获取订单)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/order/get_order_list_by_sharer.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
start_pay_time = string?  yyyy-MM-dd HH:mm:ss
end_pay_time = string?  yyyy-MM-dd HH:mm:ss
sharer_openid = string?  openid of the sharer
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
transaction_id = string?  WeChat Pay transaction number, for action_type 1
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
            name: "mini.shop_order.get_payment_params",
            path: "/shop/order/getpaymentparams",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_order",
            type_name: "GetPaymentParams",
            title: "Get the payment parameters of an order (生成支付参数)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/order/getpaymentparams.html",
            ],
            note: "For orders paid to the sub-merchant number; hand the result to wx.requestPayment.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = int?  id of the order given by WeChat; in requests this or out_order_id
out_order_id = string?  the merchant's own id of the order
openid = string!  openid of the user in this mini program
[response]
payment_params = {payment_params}
[types.payment_params]
timeStamp = int  Unix seconds, for wx.requestPayment
nonceStr = string  random string, for wx.requestPayment
package = string  package with the prepay id, for wx.requestPayment
paySign = string  signature, for wx.requestPayment
signType = string  kind of the signature, for wx.requestPayment
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_order.pay",
            path: "/shop/order/pay",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_order",
            type_name: "Pay",
            title: "Report the payment of an order (同步订单支付结果)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/order/pay_order.html",
            ],
            note: "Needed for ordinary orders only; those of the sub-merchant number are reported by WeChat Pay.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = int?  id of the order given by WeChat; in requests this or out_order_id
out_order_id = string?  the merchant's own id of the order
openid = string!  openid of the user in this mini program
action_type = int!  1 paid, 2 payment failed, 3 cancelled by the user, 4 not paid in time, 5 cancelled by the merchant, 10 cancelled for another reason
action_remark = string?  note on the action
transaction_id = string?  WeChat Pay transaction number, for action_type 1
pay_time = string?  yyyy-MM-dd HH:mm:ss
",
        },
    ),
];
