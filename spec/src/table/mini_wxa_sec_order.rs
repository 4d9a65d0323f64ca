//! Generated from `spec/mini/wxa_sec_order.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 8] = [
    Entry::new(
        Operation {
            name: "mini.wxa_sec_order.get_order",
            path: "/wxa/sec/order/get_order",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_sec_order",
            type_name: "GetOrder",
            title: "Get the shipping state of an order (查询订单发货状态)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order-shipping/order-shipping.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
merchant_id = string?  WeChat Pay merchant number
sub_merchant_id = string?  WeChat Pay number of the sub-merchant
merchant_trade_no = string?  the merchant's own order number
transaction_id = string?  WeChat Pay order number
[response]
order = {order}
[types.order]
merchant_id = string  WeChat Pay merchant number
sub_merchant_id = string?  WeChat Pay number of the sub-merchant
merchant_trade_no = string  the merchant's own order number
transaction_id = string?  WeChat Pay order number
description = string  title of the goods
openid = string  the payer's open id
paid_amount = int  fen
order_state = int  1 to be shipped, 2 shipped, 3 receipt confirmed, 4 completed, 5 refunded, 6 awaiting settlement
pay_time = int?  Unix seconds
trade_create_time = int  Unix seconds
in_complaint = bool  whether there is a complaint
shipping = {shipping}?
[types.shipping]
logistics_type = int  1 courier, 2 same city, 3 virtual goods, 4 pick-up
delivery_mode = int  1 one delivery, 2 several deliveries
goods_desc = string?  goods in the parcel, at most 120 characters
finish_shipping = bool  whether shipping is complete
finish_shipping_count = int  0 not shipped, 1 shipped once, 2 shipped again
shipping_list = [{shipping_list_answer}]  parcels, one for a single delivery, at most 10 for several
[types.shipping_list_answer]
express_company = string?  id of the courier, needed for couriers
tracking_no = string?  waybill number, needed for couriers
goods_desc = string?  goods in the parcel, at most 120 characters
contact = {contact_answer}?  needed for SF express, one of the two phones
upload_time = int  Unix seconds
[types.contact_answer]
consignor_contact = string?  masked phone number, last four digits open
receiver_contact = string?  masked phone number, last four digits open
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_sec_order.get_order_list",
            path: "/wxa/sec/order/get_order_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_sec_order",
            type_name: "GetOrderList",
            title: "List orders (查询订单列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order-shipping/order-shipping.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
pay_time_range = {pay_time_range}?  orders paid in this time
order_state = int?  1 to be shipped, 2 shipped, 3 receipt confirmed, 4 completed, 5 refunded, 6 awaiting settlement
openid = string?  the payer's open id
last_index = string?  empty for the first page, then the value from the last answer
page_size = int?  orders for a page, 100 if absent
[response]
order_list = [{order_list}]
has_more = bool
last_index = string?  empty for the first page, then the value from the last answer
[types.pay_time_range]
begin_time = int?  Unix seconds
end_time = int?  Unix seconds
[types.order_list]
merchant_id = string  WeChat Pay merchant number
sub_merchant_id = string?  WeChat Pay number of the sub-merchant
merchant_trade_no = string  the merchant's own order number
transaction_id = string?  WeChat Pay order number
description = string  title of the goods
openid = string  the payer's open id
paid_amount = int  fen
order_state = int  1 to be shipped, 2 shipped, 3 receipt confirmed, 4 completed, 5 refunded, 6 awaiting settlement
pay_time = int?  Unix seconds
trade_create_time = int  Unix seconds
in_complaint = bool  whether there is a complaint
shipping = {shipping}?
[types.shipping]
logistics_type = int?  1 courier, 2 same city, 3 virtual goods, 4 pick-up
delivery_mode = int?  1 one delivery, 2 several deliveries
goods_desc = string?  goods in the parcel, at most 120 characters
finish_shipping = bool?  whether shipping is complete
finish_shipping_count = int?  0 not shipped, 1 shipped once, 2 shipped again
shipping_list = [{shipping_list_answer}]?  parcels, one for a single delivery, at most 10 for several
[types.shipping_list_answer]
express_company = string?  id of the courier, needed for couriers
tracking_no = string?  waybill number, needed for couriers
goods_desc = string?  goods in the parcel, at most 120 characters
contact = {contact_answer}?  needed for SF express, one of the two phones
upload_time = int  Unix seconds
[types.contact_answer]
consignor_contact = string?  masked phone number, last four digits open
receiver_contact = string?  masked phone number, last four digits open
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_sec_order.is_trade_managed",
            path: "/wxa/sec/order/is_trade_managed",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_sec_order",
            type_name: "IsTradeManaged",
            title: "Check whether shipping management is enabled (查询小程序是否已开通发货信息管理服务)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order-shipping/order-shipping.html",
            ],
            note: "A service provider needs authorisation set 18 or 142 of the mini program.",
            errors: &[40013, 40097],
            obsolete: None,
            shape: r"[request]
appid = string? from app_id
[response]
is_trade_managed = bool
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_sec_order.is_trade_management_confirmation_completed",
            path: "/wxa/sec/order/is_trade_management_confirmation_completed",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_sec_order",
            type_name: "IsTradeManagementConfirmationCompleted",
            title: "Check whether the settlement confirmation is completed (查询小程序是否已完成交易结算管理确认)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order-shipping/order-shipping.html",
            ],
            note: "",
            errors: &[40013, 40097],
            obsolete: None,
            shape: r"[request]
appid = string? from app_id
[response]
completed = bool
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_sec_order.notify_confirm_receive",
            path: "/wxa/sec/order/notify_confirm_receive",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_sec_order",
            type_name: "NotifyConfirmReceive",
            title: "Remind the user to confirm receipt (确认收货提醒)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order-shipping/order-shipping.html",
            ],
            note: "Once for each order, only for couriers and after the parcel was received.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
merchant_id = string?  WeChat Pay merchant number
sub_merchant_id = string?  WeChat Pay number of the sub-merchant
merchant_trade_no = string?  the merchant's own order number
transaction_id = string?  WeChat Pay order number
received_time = int!  Unix seconds when the parcel was received
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_sec_order.set_msg_jump_path",
            path: "/wxa/sec/order/set_msg_jump_path",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_sec_order",
            type_name: "SetMsgJumpPath",
            title: "Set the jump path of messages (消息跳转路径设置)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order-shipping/order-shipping.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
path = string!  page that opens from shipping and receipt messages
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_sec_order.upload_combined_shipping_info",
            path: "/wxa/sec/order/upload_combined_shipping_info",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_sec_order",
            type_name: "UploadCombinedShippingInfo",
            title: "Upload shipping information of a combined order (发货信息合单录入)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order-shipping/order-shipping.html",
            ],
            note: "For combined payments: all orders of the payment are uploaded together.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_key = {order_key}!  order by WeChat Pay number or by merchant and own number
payer = {payer}!  who paid
sub_orders = [{sub_orders}]!  orders of the combined payment
upload_time = string!  time of the upload as RFC 3339, such as 2022-12-15T13:29:35.120+08:00
[types.order_key]
order_number_type = int!  1 mchid with out_trade_no, 2 transaction_id
mchid = string?  WeChat Pay merchant number
out_trade_no = string?  the merchant's own order number
transaction_id = string?  WeChat Pay order number
[types.payer]
openid = string!  the payer's open id
[types.sub_orders]
order_key = {order_key}!  order by WeChat Pay number or by merchant and own number
logistics_type = int!  1 courier, 2 same city, 3 virtual goods, 4 pick-up
delivery_mode = int!  1 one delivery, 2 several deliveries
is_all_delivered = bool?  whether this completes several deliveries
shipping_list = [{shipping_list}]!  parcels, one for a single delivery, at most 10 for several
[types.shipping_list]
express_company = string?  id of the courier, needed for couriers
tracking_no = string?  waybill number, needed for couriers
item_desc = string?  goods in the parcel, at most 120 characters
contact = {contact}?  needed for SF express, one of the two phones
[types.contact]
consignor_contact = string?  masked phone number, last four digits open
receiver_contact = string?  masked phone number, last four digits open
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_sec_order.upload_shipping_info",
            path: "/wxa/sec/order/upload_shipping_info",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_sec_order",
            type_name: "UploadShippingInfo",
            title: "Upload shipping information (发货信息录入)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/order-shipping/order-shipping.html",
            ],
            note: "The money of an order is held until its shipping is uploaded. A shipping may be changed once after it is complete.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_key = {order_key}!  order by WeChat Pay number or by merchant and own number
payer = {payer}!  who paid
logistics_type = int!  1 courier, 2 same city, 3 virtual goods, 4 pick-up
delivery_mode = int!  1 one delivery, 2 several deliveries
is_all_delivered = bool?  whether this completes several deliveries
shipping_list = [{shipping_list}]!  parcels, one for a single delivery, at most 10 for several
upload_time = string!  time of the upload as RFC 3339, such as 2022-12-15T13:29:35.120+08:00
[types.order_key]
order_number_type = int!  1 mchid with out_trade_no, 2 transaction_id
mchid = string?  WeChat Pay merchant number
out_trade_no = string?  the merchant's own order number
transaction_id = string?  WeChat Pay order number
[types.payer]
openid = string!  the payer's open id
[types.shipping_list]
express_company = string?  id of the courier, needed for couriers
tracking_no = string?  waybill number, needed for couriers
item_desc = string?  goods in the parcel, at most 120 characters
contact = {contact}?  needed for SF express, one of the two phones
[types.contact]
consignor_contact = string?  masked phone number, last four digits open
receiver_contact = string?  masked phone number, last four digits open
",
        },
    ),
];
