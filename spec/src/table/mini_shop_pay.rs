//! Generated from `spec/mini/shop_pay.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 6] = [
    Entry::new(
        Operation {
            name: "mini.shop_pay.close_order",
            path: "/shop/pay/closeorder",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_pay",
            type_name: "CloseOrder",
            title: "Close a combined order (关闭订单)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/wxafunds/API/order/close_order.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openid = string!  openid of the user in this mini program
combine_trade_no = string!  the merchant's own number of the combined order
sub_orders = [{sub_orders}]!  the orders paid together
[types.sub_orders]
mchid = string!  number of the sub-merchant at WeChat Pay
trade_no = string!  the merchant's own number of the order
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_pay.create_order",
            path: "/shop/pay/createorder",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_pay",
            type_name: "CreateOrder",
            title: "Create a combined order (创建订单)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/wxafunds/API/order/create_order.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openid = string!  openid of the user in this mini program
combine_trade_no = string!  the merchant's own number of the combined order
expire_time = int?  Unix seconds, when the unpaid order expires
sub_orders = [{sub_orders}]!  the orders paid together
[response]
payment_params = {payment_params}
[types.sub_orders]
mchid = string!  number of the sub-merchant at WeChat Pay
trade_no = string!  the merchant's own number of the order
description = string!  what is paid for, shown to the payer
amount = int!  fen
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
            name: "mini.shop_pay.get_order",
            path: "/shop/pay/getorder",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_pay",
            type_name: "GetOrder",
            title: "Get an order (查询订单详情)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/wxafunds/API/order/get_order_detail.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
trade_no = string!  the merchant's own number of the order
[response]
order = {order}
[types.order]
mchid = string  number of the sub-merchant at WeChat Pay
trade_no = string  the merchant's own number of the order
combine_trade_no = string  the merchant's own number of the combined order
transaction_id = string?  WeChat Pay transaction number
create_time = int  Unix seconds
update_time = int  Unix seconds
pay_time = int?  Unix seconds
expire_time = int?  Unix seconds, when the unpaid order expires
amount = int  fen
description = string  what is paid for, shown to the payer
refund_list = [{refund_list}]?
profit_sharing_list = [{profit_sharing_list}]?
profit_sharing_delay = int?  how long profit sharing can be put off
profit_sharing_frozen = bool? as bool_as_int  whether the money to be shared is frozen
[types.refund_list]
refund_no = string  the merchant's own number of the refund
refund_id = string?  WeChat Pay number of the refund
amount = int  fen
create_time = int  Unix seconds
finish_time = int?  Unix seconds
result = string  result in words of WeChat Pay
[types.profit_sharing_list]
mchid = string  number of the sub-merchant at WeChat Pay
profit_sharing_no = string  the merchant's own number of the profit sharing
profit_sharing_id = string  WeChat Pay number of the profit sharing
amount = int  fen
create_time = int  Unix seconds
finish_time = int?  Unix seconds
result = string  result in words of WeChat Pay
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_pay.get_order_list",
            path: "/shop/pay/getorderlist",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_pay",
            type_name: "GetOrderList",
            title: "List order numbers (查询订单列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/wxafunds/API/order/get_order_detail.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
last_index = string?  position to go on from; absent for the first page
page_size = int!  entries a page
mchid = string?  number of the sub-merchant at WeChat Pay
begin_create_time = int?  Unix seconds
end_create_time = int?  Unix seconds
[response]
trade_no_list = [string]  the merchant's own number of the order
has_more = bool  whether there is a next page
last_index = string?  position to go on from; absent for the first page
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_pay.profit_sharing_order",
            path: "/shop/pay/profitsharingorder",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_pay",
            type_name: "ProfitSharingOrder",
            title: "Share the profit of an order (订单分账)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/wxafunds/API/order/profitsharing_order.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
mchid = string!  number of the sub-merchant at WeChat Pay
openid = string!  openid of the user in this mini program
trade_no = string?  the merchant's own number of the order
transaction_id = string?  WeChat Pay transaction number
profit_sharing_no = string!  the merchant's own number of the profit sharing
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_pay.refund_order",
            path: "/shop/pay/refundorder",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_pay",
            type_name: "RefundOrder",
            title: "Refund an order (申请退款)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/wxafunds/API/order/refunds_order.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
mchid = string!  number of the sub-merchant at WeChat Pay
openid = string!  openid of the user in this mini program
trade_no = string?  the merchant's own number of the order
transaction_id = string?  WeChat Pay transaction number
refund_no = string!  the merchant's own number of the refund
total_amount = int!  fen
refund_amount = int!  fen
",
        },
    ),
];
