//! Generated from `spec/mini/shop_order.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 8] = [
    Entry::new(
        Operation {
            name: "mini.shop_order.add",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/order/add",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "shop_order",
            type_name: "Add",
            title: "Create an order (生成订单)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/order/add_order.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
out_order_id = string!
out_user_id = string?
openid = string!
fund_type = int!
scene = int!
path = string!
order_detail = {order_detail_2}!
delivery_detail = {delivery_detail_2}!
address_info = {address_info}?
default_receiving_address = {default_receiving_address_2}?
create_time = string!  yyyy-MM-dd HH:mm:ss, China time
expire_time = int?  Unix seconds
aftersale_duration = int?
trace_id = string?
[response]
data = {data}
[types.order_detail_2]
product_infos = [{order_detail_product_infos}]!
pay_info = {order_detail_pay_info}!
price_info = {order_detail_price_info}!
[types.order_detail_product_infos]
out_product_id = string!
out_sku_id = string!
product_cnt = int!
sale_price = int!
sku_real_price = int!
path = string!
title = string!
head_img = string!
[types.order_detail_pay_info]
pay_method_type = int!
prepay_id = string!
prepay_time = string!  yyyy-MM-dd HH:mm:ss, China time
[types.order_detail_price_info]
order_price = int!
freight = int!
discounted_price = int!
additional_price = int!
additional_remarks = string?
[types.delivery_detail_2]
delivery_type = int! default 1
[types.address_info]
receiver_name = string!
country = string?
province = string?
city = string?
town = string?
detailed_address = string!
tel_number = string!
[types.default_receiving_address_2]
receiver_name = string!
country = string?
province = string?
city = string?
town = string?
detailed_address = string!
tel_number = string!
[types.data]
order_id = int
out_order_id = string
ticket = secret
ticket_expire_time = string  yyyy-MM-dd HH:mm:ss, China time
final_price = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_order.close",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/order/close",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
order_id = int?
out_order_id = string?
openid = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_order.get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/order/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
order_id = int?
out_order_id = string?
openid = string!
[response]
order = {order}
[types.order]
order_id = int
out_order_id = string
status = int
fund_type = int?
scene = int?
path = string
order_detail = {order_detail}
update_time = string?  yyyy-MM-dd HH:mm:ss, China time
create_time = string?  yyyy-MM-dd HH:mm:ss, China time
default_receiving_address = {default_receiving_address}?
[types.order_detail]
product_infos = [{product_infos}]
pay_info = {pay_info}?
price_info = {price_info}
delivery_detail = {delivery_detail}?
promotion_info = {promotion_info}?
[types.product_infos]
product_id = int?
out_product_id = string
sku_id = int?
out_sku_id = string
product_cnt = int
sale_price = int
real_price = int
title = string
path = string
head_img = string
[types.pay_info]
pay_method = string
pay_method_type = int
prepay_id = string
prepay_time = string  yyyy-MM-dd HH:mm:ss, China time
transaction_id = string?
pay_time = string?  yyyy-MM-dd HH:mm:ss, China time
[types.price_info]
order_price = int
freight = int
discounted_price = int
additional_price = int
additional_remarks = string?
[types.delivery_detail]
delivery_type = int
finish_all_delivery = bool as bool_as_int
delivery_list = [{delivery_list}]?
[types.delivery_list]
delivery_id = string
waybill_id = string
[types.promotion_info]
promoter_id = string?
promoter_openid = string?
finder_username = string?
finder_nickname = string?
sharer_openid = string?
live_start_time = string?  yyyy-MM-dd HH:mm:ss, China time
[types.default_receiving_address]
receiver_name = string
country = string?
province = string?
city = string?
town = string?
detailed_address = string
tel_number = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_order.get_list",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/order/get_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
start_create_time = string?  yyyy-MM-dd HH:mm:ss, China time
end_create_time = string?  yyyy-MM-dd HH:mm:ss, China time
sort_order = int! default 1
page = int! default 1
page_size = int! default 10
[response]
orders = [{answer_orders}]
total_num = int
[types.answer_orders]
order_id = int
out_order_id = string
status = int
fund_type = int
scene = int
path = string
order_detail = {orders_order_detail}
update_time = string  yyyy-MM-dd HH:mm:ss, China time
create_time = string  yyyy-MM-dd HH:mm:ss, China time
default_receiving_address = {default_receiving_address}?
[types.orders_order_detail]
product_infos = [{order_detail_product_infos}]
pay_info = {pay_info}?
price_info = {price_info}
delivery_detail = {delivery_detail}?
promotion_info = {promotion_info}?
[types.order_detail_product_infos]
product_id = int
out_product_id = string
sku_id = int
out_sku_id = string
product_cnt = int
sale_price = int
real_price = int
title = string
path = string
head_img = string
[types.pay_info]
pay_method = string
pay_method_type = int
prepay_id = string
prepay_time = string  yyyy-MM-dd HH:mm:ss, China time
transaction_id = string?
pay_time = string?  yyyy-MM-dd HH:mm:ss, China time
[types.price_info]
order_price = int
freight = int
discounted_price = int
additional_price = int
additional_remarks = string?
[types.delivery_detail]
delivery_type = int
finish_all_delivery = bool as bool_as_int
delivery_list = [{delivery_list}]?
[types.delivery_list]
delivery_id = string
waybill_id = string
[types.promotion_info]
promoter_id = string?
promoter_openid = string?
finder_username = string?
finder_nickname = string?
sharer_openid = string?
live_start_time = string?  yyyy-MM-dd HH:mm:ss, China time
[types.default_receiving_address]
receiver_name = string
country = string?
province = string?
city = string?
town = string?
detailed_address = string
tel_number = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_order.get_list_by_finder",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/order/get_list_by_finder",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
start_pay_time = string?  yyyy-MM-dd HH:mm:ss, China time
end_pay_time = string?  yyyy-MM-dd HH:mm:ss, China time
promoter_id = string?
promoter_openid = string?
page = int! default 1
page_size = int! default 10
[response]
orders = [{orders}]
total_num = int
[types.orders]
order_id = int
out_order_id = string
status = int
fund_type = int?
scene = int?
path = string
order_detail = {order_detail}
update_time = string?  yyyy-MM-dd HH:mm:ss, China time
create_time = string?  yyyy-MM-dd HH:mm:ss, China time
default_receiving_address = {default_receiving_address}?
[types.order_detail]
product_infos = [{product_infos}]
pay_info = {pay_info}?
price_info = {price_info}
delivery_detail = {delivery_detail}?
promotion_info = {promotion_info}?
[types.product_infos]
product_id = int?
out_product_id = string
sku_id = int?
out_sku_id = string
product_cnt = int
sale_price = int
real_price = int
title = string
path = string
head_img = string
[types.pay_info]
pay_method = string
pay_method_type = int
prepay_id = string
prepay_time = string  yyyy-MM-dd HH:mm:ss, China time
transaction_id = string?
pay_time = string?  yyyy-MM-dd HH:mm:ss, China time
[types.price_info]
order_price = int
freight = int
discounted_price = int
additional_price = int
additional_remarks = string?
[types.delivery_detail]
delivery_type = int
finish_all_delivery = bool as bool_as_int
delivery_list = [{delivery_list}]?
[types.delivery_list]
delivery_id = string
waybill_id = string
[types.promotion_info]
promoter_id = string?
promoter_openid = string?
finder_username = string?
finder_nickname = string?
sharer_openid = string?
live_start_time = string?  yyyy-MM-dd HH:mm:ss, China time
[types.default_receiving_address]
receiver_name = string
country = string?
province = string?
city = string?
town = string?
detailed_address = string
tel_number = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_order.get_list_by_sharer",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/order/get_list_by_sharer",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
start_pay_time = string?  yyyy-MM-dd HH:mm:ss, China time
end_pay_time = string?  yyyy-MM-dd HH:mm:ss, China time
sharer_openid = string?
page = int! default 1
page_size = int! default 10
[response]
orders = [{orders}]
total_num = int
[types.orders]
order_id = int
out_order_id = string
status = int
fund_type = int?
scene = int?
path = string
order_detail = {order_detail}
update_time = string?  yyyy-MM-dd HH:mm:ss, China time
create_time = string?  yyyy-MM-dd HH:mm:ss, China time
default_receiving_address = {default_receiving_address}?
[types.order_detail]
product_infos = [{product_infos}]
pay_info = {pay_info}?
price_info = {price_info}
delivery_detail = {delivery_detail}?
promotion_info = {promotion_info}?
[types.product_infos]
product_id = int?
out_product_id = string
sku_id = int?
out_sku_id = string
product_cnt = int
sale_price = int
real_price = int
title = string
path = string
head_img = string
[types.pay_info]
pay_method = string
pay_method_type = int
prepay_id = string
prepay_time = string  yyyy-MM-dd HH:mm:ss, China time
transaction_id = string?
pay_time = string?  yyyy-MM-dd HH:mm:ss, China time
[types.price_info]
order_price = int
freight = int
discounted_price = int
additional_price = int
additional_remarks = string?
[types.delivery_detail]
delivery_type = int
finish_all_delivery = bool as bool_as_int
delivery_list = [{delivery_list}]?
[types.delivery_list]
delivery_id = string
waybill_id = string
[types.promotion_info]
promoter_id = string?
promoter_openid = string?
finder_username = string?
finder_nickname = string?
sharer_openid = string?
live_start_time = string?  yyyy-MM-dd HH:mm:ss, China time
[types.default_receiving_address]
receiver_name = string
country = string?
province = string?
city = string?
town = string?
detailed_address = string
tel_number = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_order.get_payment_params",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/order/getpaymentparams",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "shop_order",
            type_name: "GetPaymentParams",
            title: "Get the payment parameters of an order (生成支付参数)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/order/getpaymentparams.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = int?
out_order_id = string?
openid = string!
[response]
payment_params = {payment_params}
[types.payment_params]
timeStamp = int
nonceStr = string
package = string
paySign = string
signType = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_order.pay",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/order/pay",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "shop_order",
            type_name: "Pay",
            title: "Report the payment of an order (同步订单支付结果)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/order/pay_order.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = int?
out_order_id = string?
openid = string!
action_type = int!
action_remark = string?
transaction_id = string?
pay_time = string?  yyyy-MM-dd HH:mm:ss, China time
",
        },
    ),
];
