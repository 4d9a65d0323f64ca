//! Generated from `spec/mini/product_service.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 3] = [
    Entry::new(
        Operation {
            name: "mini.product_service.check_auth",
            path: "/product/service/check_auth",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "product_service",
            type_name: "CheckAuth",
            title: "Exchange a service login code (校验服务登录态)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/service/check_auth.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
code = string!  login code handed to the service's page
[response]
data = {data}
[types.data]
appid = string  app id of the store that bought the service
service_id = int  id of the service
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_service.get_list",
            path: "/product/service/get_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "product_service",
            type_name: "GetList",
            title: "List services the merchant bought (获取用户购买的服务列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/service/get_service_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
service_list = [{service_list}]
[types.service_list]
service_id = int  id of the service
service_type = int  kind of the service
service_name = string
expire_time = string  yyyy-MM-dd HH:mm:ss, when the service runs out
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_service.get_order_list",
            path: "/product/service/get_order_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "product_service",
            type_name: "GetOrderList",
            title: "List service orders (获取服务订单列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/service/get_service_order_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
start_create_time = string?  yyyy-MM-dd HH:mm:ss
end_create_time = string?  yyyy-MM-dd HH:mm:ss
page = int! default 1  page number, from 1
page_size = int! default 10  entries a page
[response]
service_order_list = [{service_order_list}]
[types.service_order_list]
service_id = int  id of the service
service_type = int  kind of the service
service_name = string
expire_time = string  yyyy-MM-dd HH:mm:ss, when the service runs out
service_order_id = string  id of the service order
specification_id = string  id of the specification bought
total_price = int  fen
status = int  state of the service order
create_time = string  yyyy-MM-dd HH:mm:ss
",
        },
    ),
];
