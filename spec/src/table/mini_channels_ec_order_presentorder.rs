//! Generated from `spec/mini/channels_ec_order_presentorder.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 3] = [
    Entry::new(
        Operation {
            name: "mini.channels_ec_order_presentorder.create",
            path: "/channels/ec/order/presentorder/create",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_order_presentorder",
            type_name: "Create",
            title: "Create and send a gift (创建并发送礼物)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/cooperation_shop/create_present_order.html",
            ],
            note: "Gives a product of the shop's gift activity to a user of the calling mini program.",
            errors: &[40097],
            obsolete: None,
            shape: r"[request]
idempotent_id = string?  the caller's id of the request, makes it idempotent
activity_id = string!  id of the gift activity
openid = string!  openid of the receiver
shop_appid = string!  appid of the shop
wishmessage = string?  greeting, at most 100 characters
product_id = int! as number_as_string  id of the product (SPU)
sku_id = int! as number_as_string  id of the SKU of the product
[response]
present_order_id = string  id of the gift order
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order_presentorder.get",
            path: "/channels/ec/order/presentorder/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_order_presentorder",
            type_name: "Get",
            title: "Get a gift order, old form (查询礼物订单详情-旧)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/cooperation_shop/get_present_order.html",
            ],
            note: "Replaced by /channels/ec/order/present/get.",
            errors: &[],
            obsolete: Some("the documentation no longer lists it"),
            shape: r"[request]
present_order_id = string!  id of the gift order
open_id = string?  openid of the user who looks at the gift
[response]
present_order_info = {present_order_info}
[types.present_order_info]
ecsgift = {ecsgift}
cannot_receive = bool? as bool_as_int  whether the user cannot accept the gift
cannot_receive_tips = string?  why the user cannot accept the gift
[types.ecsgift]
gifts = {gifts}
user_type = int  role of the user in the gift
wishmessage = string?  greeting, at most 100 characters
[types.gifts]
gift = [{gift}]
[types.gift]
order_id = string  id of the order of the gift
giftstatus = int  state of the gift
wishmessage = string?  greeting, at most 100 characters
expired_time = int?  until when the gift can be accepted, Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order_presentorder.receiver_set",
            path: "/channels/ec/order/presentorder/receiver/set",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_order_presentorder",
            type_name: "ReceiverSet",
            title: "Set the receivers of a gift (指定礼物收礼者)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/miniandstore/cooperation_gift/api_set_present_receiver.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
present_order_id = string!  id of the gift order
sub_order_list = [{sub_order_list}]!  orders with their receivers
[types.sub_order_list]
order_id = string!  id of the order of the gift
openid = string!  openid of the receiver
",
        },
    ),
];
