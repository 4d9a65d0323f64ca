//! Generated from `spec/mini/wxa_servicemarket.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 4] = [
    Entry::new(
        Operation {
            name: "mini.wxa_servicemarket.get_paid_order_list",
            path: "/wxa/servicemarket/get_paid_order_list",
            token: TokenKind::Component,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_servicemarket",
            type_name: "GetPaidOrderList",
            title: "List paid orders of a buyer (获取已支付订单列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/service_market/interface/value_added/servicemarket_get_paid_order_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = string!  app id of the buyer
service_id = string!  id of the service in the service market
offset = int!  items to skip, from 0
limit = int! default 10  most items to return
[response]
order_list = [{order_list}]
[types.order_list]
order_id = int
specification_id = string  id of the bought specification
effective_time = int  Unix seconds from which it can be used
expire_time = int  Unix seconds until which it can be used
total_price = int?  price in fen
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_servicemarket.service_get_service_buyer",
            path: "/wxa/servicemarket/service/get_service_buyer",
            token: TokenKind::Component,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_servicemarket",
            type_name: "ServiceGetServiceBuyer",
            title: "Get a buyer of a service (获取用户购买的服务)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/service_market/interface/value_added/servicemarket_get_service_buyer.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appid = string!  app id of the buyer
service_id = string!  id of the service in the service market
[response]
buyer = {buyer}
[types.buyer]
appid = string  app id of the buyer
service_id = string  id of the service in the service market
spec_list = [{spec_list}]?  specifications the buyer has
[types.spec_list]
specification_id = string  id of the bought specification
expire_time = int  Unix seconds until which it can be used
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_servicemarket.service_get_service_buyer_list",
            path: "/wxa/servicemarket/service/get_service_buyer_list",
            token: TokenKind::Component,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_servicemarket",
            type_name: "ServiceGetServiceBuyerList",
            title: "List buyers of a service (获取购买服务的用户列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/service_market/interface/value_added/servicemarket_get_service_buyer_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
service_id = string!  id of the service in the service market
offset = int!  items to skip, from 0
limit = int! default 10  most items to return
[response]
buyer_list = [{buyer_list}]
[types.buyer_list]
appid = string  app id of the buyer
service_id = string  id of the service in the service market
spec_list = [{spec_list}]?  specifications the buyer has
[types.spec_list]
specification_id = string  id of the bought specification
expire_time = int  Unix seconds until which it can be used
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_servicemarket.service_login_auth",
            path: "/wxa/servicemarket/service/login_auth",
            token: TokenKind::Component,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_servicemarket",
            type_name: "ServiceLoginAuth",
            title: "Exchange a login code of the service market (登录验证)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/service_market/interface/value_added/servicemarket_login_auth.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
code = string!  code that the service market adds to the login address
[response]
order_id = int
appid = string?  app id of the buyer
openid = string?  open id of the signed-in user
service_id = string  id of the service in the service market
sku_id = string  id of the bought specification
spec_id = string  id of the bought specification
",
        },
    ),
];
