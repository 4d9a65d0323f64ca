//! Generated from `spec/mini/shop_aftersale.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 4] = [
    Entry::new(
        Operation {
            name: "mini.shop_aftersale.add",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/aftersale/add",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "shop_aftersale",
            type_name: "Add",
            title: "Create an after-sales order (创建售后)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/add.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
out_order_id = string!
out_aftersale_id = string!
path = string!
openid = string!
type = int!
status = int!
refund = int!
create_time = string!  yyyy-MM-dd HH:mm:ss, China time
finish_all_aftersale = bool! as bool_as_int
product_infos = [{product_infos}]!
[types.product_infos]
out_product_id = string!
out_sku_id = string?
product_cnt = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_aftersale.get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/aftersale/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "shop_aftersale",
            type_name: "Get",
            title: "Get the after-sales orders of an order (获取订单下售后单)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/get.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = int?
out_order_id = string?
openid = string!
[response]
aftersale_infos = [{aftersale_infos}]
[types.aftersale_infos]
order_id = int
out_order_id = string
out_aftersale_id = string
path = string
openid = string
type = int
status = int
refund = int?
create_time = string  yyyy-MM-dd HH:mm:ss, China time
product_infos = [{product_infos}]
[types.product_infos]
out_product_id = string
out_sku_id = string
product_cnt = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_aftersale.update",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/aftersale/update",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "shop_aftersale",
            type_name: "Update",
            title: "Update an after-sales order (更新售后)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/update.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
out_order_id = string!
out_aftersale_id = string!
openid = string!
status = int!
finish_all_aftersale = bool! as bool_as_int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_aftersale.update_deadline",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/aftersale/update_deadline",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "shop_aftersale",
            type_name: "UpdateDeadline",
            title: "Set the after-sales deadline of an order (修改售后截止时间)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/update_deadline.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
out_order_id = string!
openid = string!
after_sale_deadline = int!
",
        },
    ),
];
