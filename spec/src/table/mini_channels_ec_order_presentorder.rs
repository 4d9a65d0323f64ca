//! Generated from `spec/mini/channels_ec_order_presentorder.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 3] = [
    Entry::new(
        Operation {
            name: "mini.channels_ec_order_presentorder.create",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/order/presentorder/create",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_order_presentorder",
            type_name: "Create",
            title: "Create and send a gift (创建并发送礼物)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/cooperation_shop/create_present_order.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
idempotent_id = string?
activity_id = string!
openid = string!
shop_appid = string!  appid of the shop
wishmessage = string?  greeting that goes with the gift
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
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/order/presentorder/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_order_presentorder",
            type_name: "Get",
            title: "Get a gift order, old form (查询礼物订单详情-旧)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/cooperation_shop/get_present_order.html",
            ],
            note: "",
            errors: &[],
            obsolete: Some("the documentation no longer lists it"),
            shape: r"[request]
present_order_id = string!  id of the gift order
open_id = string?
[response]
present_order_info = {present_order_info}
[types.present_order_info]
ecsgift = {ecsgift}
cannot_receive = bool? as bool_as_int
cannot_receive_tips = string?
[types.ecsgift]
gifts = {gifts}
user_type = int
wishmessage = string?  greeting that goes with the gift
[types.gifts]
gift = [{gift}]
[types.gift]
order_id = string  id of the shop order, a string of digits
giftstatus = int
wishmessage = string?  greeting that goes with the gift
expired_time = int?  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order_presentorder.receiver_set",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/order/presentorder/receiver/set",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
sub_order_list = [{sub_order_list}]!
[types.sub_order_list]
order_id = string!  id of the shop order, a string of digits
openid = string!
",
        },
    ),
];
