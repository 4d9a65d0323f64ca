//! Generated from `spec/mini/shop_pay.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 6] = [
    Entry::new(
        Operation {
            name: "mini.shop_pay.close_order",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/pay/closeorder",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
openid = string!
combine_trade_no = string!
sub_orders = [{sub_orders}]!
[types.sub_orders]
mchid = string!
trade_no = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_pay.create_order",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/pay/createorder",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
openid = string!
combine_trade_no = string!
expire_time = int?  Unix seconds
sub_orders = [{sub_orders}]!
[response]
payment_params = {payment_params}
[types.sub_orders]
mchid = string!
trade_no = string!
description = string!
amount = int!
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
            name: "mini.shop_pay.get_order",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/pay/getorder",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
trade_no = string!
[response]
order = {order}
[types.order]
mchid = string
trade_no = string
combine_trade_no = string
transaction_id = string?
create_time = int  Unix seconds
update_time = int  Unix seconds
pay_time = int?  Unix seconds
expire_time = int?  Unix seconds
amount = int
description = string
refund_list = [{refund_list}]?
profit_sharing_list = [{profit_sharing_list}]?
profit_sharing_delay = int?
profit_sharing_frozen = bool? as bool_as_int
[types.refund_list]
refund_no = string
refund_id = string?
amount = int
create_time = int  Unix seconds
finish_time = int?  Unix seconds
result = string
[types.profit_sharing_list]
mchid = string
profit_sharing_no = string
profit_sharing_id = string
amount = int
create_time = int  Unix seconds
finish_time = int?  Unix seconds
result = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_pay.get_order_list",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/pay/getorderlist",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
last_index = string?
page_size = int!
mchid = string?
begin_create_time = int?  Unix seconds
end_create_time = int?  Unix seconds
[response]
trade_no_list = [string]
has_more = bool
last_index = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_pay.profit_sharing_order",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/pay/profitsharingorder",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
mchid = string!
openid = string!
trade_no = string?
transaction_id = string?
profit_sharing_no = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_pay.refund_order",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/pay/refundorder",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
mchid = string!
openid = string!
trade_no = string?
transaction_id = string?
refund_no = string!
total_amount = int!
refund_amount = int!
",
        },
    ),
];
