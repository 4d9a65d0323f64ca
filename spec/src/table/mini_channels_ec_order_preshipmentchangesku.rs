//! Generated from `spec/mini/channels_ec_order_preshipmentchangesku.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 3] = [
    Entry::new(
        Operation {
            name: "mini.channels_ec_order_preshipmentchangesku.approve",
            path: "/channels/ec/order/preshipmentchangesku/approve",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_order_preshipmentchangesku",
            type_name: "Approve",
            title: "Approve a change of SKU before shipment (同意待发货前更换sku请求)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/order/preshipment_change_sku_approve.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  id of the shop order, a string of digits
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order_preshipmentchangesku.get",
            path: "/channels/ec/order/preshipmentchangesku/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_order_preshipmentchangesku",
            type_name: "Get",
            title: "List pending requests to change the SKU before shipment (获取所有待发货前更换sku待处理请求)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/order/preshipment_change_sku_reject.html",
            ],
            note: "Answers ids; the wanted SKU is in change_sku_info of the order.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
page = int! default 1  number of the page, from 1
page_size = int! default 10  number of entries per page
[response]
order_ids = [string]  ids of orders with a pending request
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order_preshipmentchangesku.reject",
            path: "/channels/ec/order/preshipmentchangesku/reject",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_order_preshipmentchangesku",
            type_name: "Reject",
            title: "Reject a change of SKU before shipment (拒绝待发货前更换sku请求)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/order/preshipment_change_sku_reject.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  id of the shop order, a string of digits
",
        },
    ),
];
