//! Generated from `spec/mini/channels_ec_cooperation.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 9] = [
    Entry::new(
        Operation {
            name: "mini.channels_ec_cooperation.invitation_cancel",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/cooperation/invitation/cancel",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_cooperation",
            type_name: "InvitationCancel",
            title: "Cancel an invitation to cooperate (取消合作邀请)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/cooperation/cancel_invitation.html",
            ],
            note: "",
            errors: &[],
            obsolete: Some("the documentation no longer lists it"),
            shape: r"[request]
sharer_id = string!
sharer_type = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_cooperation.invitation_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/cooperation/invitation/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_cooperation",
            type_name: "InvitationGet",
            title: "Get the state of an invitation to cooperate (获取合作账号状态)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/cooperation/generate_invitation_qrcode.html",
            ],
            note: "",
            errors: &[],
            obsolete: Some("the documentation no longer lists it"),
            shape: r"[request]
sharer_id = string!
sharer_type = int!
[response]
data = {data}
[types.data]
status = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_cooperation.invitation_qrcode_generate",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/cooperation/invitation/qrcode/generate",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_cooperation",
            type_name: "InvitationQrcodeGenerate",
            title: "Create the QR code of an invitation to cooperate (生成合作邀请二维码)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/cooperation/generate_invitation_qrcode.html",
            ],
            note: "",
            errors: &[],
            obsolete: Some("the documentation no longer lists it"),
            shape: r"[request]
sharer_id = string!
sharer_type = int!
[response]
data = {data}
[types.data]
qrcode_base64 = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_cooperation.invitation_unbind",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/cooperation/invitation/unbind",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_cooperation",
            type_name: "InvitationUnbind",
            title: "End a cooperation (解绑合作账号)",
            docs: &["https://developers.weixin.qq.com/doc/store/shop/API/cooperation/unbind.html"],
            note: "",
            errors: &[],
            obsolete: Some("the documentation no longer lists it"),
            shape: r"[request]
sharer_id = string!
sharer_type = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_cooperation.list",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/cooperation/list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_cooperation",
            type_name: "List",
            title: "List cooperating accounts (获取合作账号列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/cooperation/list_sharer.html",
            ],
            note: "",
            errors: &[],
            obsolete: Some("the documentation no longer lists it"),
            shape: r"[request]
sharer_type = int!
[response]
data_list = [{data_list}]
[types.data_list]
sharer_id = string
sharer_name = string
sharer_type = int
status = int
bind_time = int?
unbind_time = int?
reject_time = int?
cancel_time = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_cooperation.order_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/cooperation/order/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_cooperation",
            type_name: "OrderGet",
            title: "Get an order of a cooperating shop (获取合作小店订单详情)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/cooperation_shop/get_order.html",
            ],
            note: "",
            errors: &[],
            obsolete: Some("the documentation no longer lists it"),
            shape: r"[request]
shop_appid = string!
order_id = string!
[response]
order = {order}
[types.order]
order_detail = {order_detail}
openid = string
unionid = string?
[types.order_detail]
product_infos = [{product_infos}]
price_info = {price_info}
[types.product_infos]
product_id = int
sku_id = int
sku_cnt = int
sku_code = string?
on_aftersale_sku_cnt = int
finish_aftersale_sku_cnt = int
title = string
thumb_img = string
product_unique_id = string?
market_price = int
sale_price = int
real_price = int?
estimate_price = int?
merchant_discounted_price = int?
finder_discounted_price = int?
bulkbuy_discounted_price = int?
cash_coupon_discounted_price = int?
limited_discount_discounted_price = int?
platform_activity_merchant_discounted_price = int?
national_subsidy_discounted_price = int?
national_subsidy_merchant_discounted_price = int?
is_change_price = bool?
change_price = int?
use_deduction = bool?
deduction_price = int?
vip_discounted_price = int?
out_product_id = string?
out_sku_id = string?
out_warehouse_id = string?
sku_attrs = [{sku_attrs}]?
sku_deliver_info = {sku_deliver_info}?
extra_service = {extra_service}?
order_product_coupon_info_list = [{order_product_coupon_info_list}]?
delivery_deadline = int?
voucher_list = [{voucher_list}]?
is_free_gift = bool? as bool_as_int
free_gift_info = {free_gift_info}?
change_sku_info = {change_sku_info}?
dropship_info = {dropship_info}?
is_flash_sale = bool?
[types.sku_attrs]
attr_key = string
attr_value = string
[types.sku_deliver_info]
stock_type = int
predict_delivery_time = int?
full_payment_presale_delivery_type = int?
[types.extra_service]
seven_day_return = int
freight_insurance = int
[types.order_product_coupon_info_list]
coupon_type = int
user_coupon_id = string?
coupon_id = string?
discounted_price = int?
[types.voucher_list]
voucher_code = string
voucher_type = int
voucher_buy_amount = int
time_index = int?
[types.free_gift_info]
main_product_list = [{main_product_list}]
[types.main_product_list]
product_id = int
sku_id = int
task_id = int
gift_cnt = int
[types.change_sku_info]
preshipment_change_sku_state = int
old_sku_id = int
new_sku_id = int
ddl_time_stamp = int?
[types.dropship_info]
ds_order_id = string
[types.price_info]
product_price = int
order_price = int
freight = int
discounted_price = int
is_discounted = bool
original_order_price = int?
estimate_product_price = int?
change_down_price = int?
change_freight = int?
is_change_freight = bool?
use_deduction = bool?
deduction_price = int?
merchant_receieve_price = int
merchant_discounted_price = int
finder_discounted_price = int
vip_discounted_price = int?
cash_coupon_discounted_price = int?
platform_activity_merchant_discounted_price = int?
bulkbuy_discounted_price = int?
limited_discount_discounted_price = int?
national_subsidy_discounted_price = int?
national_subsidy_merchant_discounted_price = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_cooperation.product_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/cooperation/product/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_cooperation",
            type_name: "ProductGet",
            title: "Get a product of a cooperating shop (获取合作小店商品详情)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/cooperation_shop/get_product.html",
            ],
            note: "",
            errors: &[],
            obsolete: Some("the documentation no longer lists it"),
            shape: r"[request]
shop_appid = string!
product_id = int!
[response]
product = {product}
[types.product]
product_id = int
title = string
img_urls = [string]
min_price = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_cooperation.product_list",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/cooperation/product/list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_cooperation",
            type_name: "ProductList",
            title: "List products of a cooperating shop (获取合作小店商品列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/cooperation_shop/list_cooperation_shop_product.html",
            ],
            note: "",
            errors: &[],
            obsolete: Some("the documentation no longer lists it"),
            shape: r"[request]
shop_appid = string!
page_size = int! default 10
next_key = string?
[response]
products = [{products}]
total_num = int
next_key = string?
[types.products]
product_id = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_cooperation.shop_list",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/cooperation/shop/list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_cooperation",
            type_name: "ShopList",
            title: "List cooperating shops (获取合作小店列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/cooperation_shop/list_shop.html",
            ],
            note: "",
            errors: &[],
            obsolete: Some("the documentation no longer lists it"),
            shape: r"[response]
shop_list = [{shop_list}]
[types.shop_list]
appid = string
nickname = string
status = int
bind_time = int?
unbind_time = int?
cancel_time = int?
",
        },
    ),
];
