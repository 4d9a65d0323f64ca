//! Generated from `spec/mini/user_order.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 7] = [
    Entry::new(
        Operation {
            name: "mini.user_order.combine_orders",
            path: "/user-order/combine-orders",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "user_order",
            type_name: "CombineOrders",
            title: "Upload the details of a combined order (上传合单购物详情)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/shopping-order/shopping-detail/uploadCombinedShoppingInfo.html",
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/shopping-orders/uploadCombinedShoppingInfo.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_key = {order_key}!  which payment; the same kind of number for details and shipping
sub_orders = [{sub_orders}]!  orders of the combined payment, one each
payer = {payer}!
upload_time = string!  RFC 3339, such as 2022-12-15T13:29:35.120+08:00; an update must be later than the one before
[types.order_key]
order_number_type = int!  1 merchant's number (mchid and out_trade_no), 2 WeChat Pay transaction id
mchid = string?  merchant number of the payment
out_trade_no = string?  merchant's order number of the payment
transaction_id = string?  WeChat Pay transaction id
[types.sub_orders]
order_key = {order_key}!  which payment; the same kind of number for details and shipping
merchant_order_no = string!  order number shown to the user, 1 to 64 bytes
order_detail_jump_link = {order_detail_jump_link}?  where the user gets from the order or item
item_list = [{item_list}]!
logistics_type = string?  1 courier, 2 delivery within the city, 3 virtual goods
[types.order_detail_jump_link]
type = string!  1 mini program (needs appid and path), 2 web page (needs url)
appid = string?  of the mini program, must be the caller's
path = string?  page of the mini program, may carry parameters
url = string?  web page
[types.item_list]
merchant_item_id = string!  merchant's id of the item, refers the shipping to it
name = string!
description = string?
unit_price = int!  in fen
quantity = int!
image_url = [string]!  links to pictures of the item
item_detail_jump_link = {item_detail_jump_link}?  where the user gets from the order or item
[types.item_detail_jump_link]
type = string!  1 mini program (needs appid and path), 2 web page (needs url)
appid = string?  of the mini program, must be the caller's
path = string?  page of the mini program, may carry parameters
url = string?  web page
[types.payer]
openid = string!  payer's openid
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.user_order.combine_orders_shippings",
            path: "/user-order/combine-orders/shippings",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "user_order",
            type_name: "CombineOrdersShippings",
            title: "Upload the shipping of a combined order (上传合单物流信息)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/shopping-order/shopping-detail/uploadCombinedShippingInfo.html",
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/shopping-orders/uploadCombinedShippingInfo.html",
            ],
            note: "Only after the payment; order_number_type must be the one of the uploaded details, for the order and its parts.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_key = {order_key}!  which payment; the same kind of number for details and shipping
sub_orders = [{sub_orders}]!  orders of the combined payment, one each
payer = {payer}!
upload_time = string!  RFC 3339, such as 2022-12-15T13:29:35.120+08:00; an update must be later than the one before
[types.order_key]
order_number_type = int!  1 merchant's number (mchid and out_trade_no), 2 WeChat Pay transaction id
mchid = string?  merchant number of the payment
out_trade_no = string?  merchant's order number of the payment
transaction_id = string?  WeChat Pay transaction id
[types.sub_orders]
order_key = {order_key}!  which payment; the same kind of number for details and shipping
shipping_list = [{shipping_list}]!  parcels; one with delivery_mode 1
delivery_mode = string!  1 UNIFIED_DELIVERY (one parcel), 2 SPLIT_DELIVERY (several parcels)
[types.shipping_list]
express_company = string!  courier's code, see the list of logistics companies
tracking_no = string!  waybill number, 1 to 128 bytes
contact = {contact}?  needed by couriers that check the phone number, such as SF
item_list = [{shipping_list_item_list}]?  items in this parcel, needed with delivery_mode 2
[types.contact]
consignor_contact = string?  phone number of the sender, masked
receiver_contact = string?  phone number of the receiver, masked
[types.shipping_list_item_list]
merchant_item_id = string!  merchant's id of the item, refers the shipping to it
[types.payer]
openid = string!  payer's openid
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.user_order.orders",
            path: "/user-order/orders",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "user_order",
            type_name: "Orders",
            title: "Upload the details of an order (上传购物详情)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/shopping-order/normal-shopping-detail/uploadShoppingInfo.html",
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/shopping-orders/uploadShoppingInfo.html",
            ],
            note: "After the payment is linked to the details they can no longer be changed. WeChat no longer maintains shopping orders.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_key = {order_key}!  which payment; the same kind of number for details and shipping
order_list = [{order_list}]!
payer = {payer}!
logistics_type = string?  1 courier, 2 delivery within the city, 3 virtual goods
upload_time = string!  RFC 3339, such as 2022-12-15T13:29:35.120+08:00; an update must be later than the one before
[types.order_key]
order_number_type = int!  1 merchant's number (mchid and out_trade_no), 2 WeChat Pay transaction id
mchid = string?  merchant number of the payment
out_trade_no = string?  merchant's order number of the payment
transaction_id = string?  WeChat Pay transaction id
[types.order_list]
merchant_order_no = string!  order number shown to the user, 1 to 64 bytes
order_detail_jump_link = {order_detail_jump_link}?  where the user gets from the order or item
item_list = [{item_list}]!
[types.order_detail_jump_link]
type = string!  1 mini program (needs appid and path), 2 web page (needs url)
appid = string?  of the mini program, must be the caller's
path = string?  page of the mini program, may carry parameters
url = string?  web page
[types.item_list]
merchant_item_id = string!  merchant's id of the item, refers the shipping to it
name = string!
description = string?
unit_price = int!  in fen
quantity = int!
image_url = [string]!  links to pictures of the item
item_detail_jump_link = {item_detail_jump_link}?  where the user gets from the order or item
[types.item_detail_jump_link]
type = string!  1 mini program (needs appid and path), 2 web page (needs url)
appid = string?  of the mini program, must be the caller's
path = string?  page of the mini program, may carry parameters
url = string?  web page
[types.payer]
openid = string!  payer's openid
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.user_order.orders_permission_confirm",
            path: "/user-order/orders-permission/confirm",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "user_order",
            type_name: "OrdersPermissionConfirm",
            title: "Submit the shopping order access for review (提交购物订单接入审核)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/shopping-orders/confirmProductPermission.html",
            ],
            note: "Takes about six hours; only afterwards do users see the orders. last_result is that of the review before.",
            errors: &[],
            obsolete: None,
            shape: r"[response]
last_result = string?  result of the previous review
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.user_order.orders_permission_open",
            path: "/user-order/orders-permission/open",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "user_order",
            type_name: "OrdersPermissionOpen",
            title: "Activate shopping orders (开通购物订单产品权限)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/shopping-orders/openShoppingOrderProductPermission.html",
            ],
            note: "For third-party platforms, after the merchant granted the permission set and accepted the agreement.",
            errors: &[],
            obsolete: None,
            shape: "",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.user_order.orders_shippings",
            path: "/user-order/orders/shippings",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "user_order",
            type_name: "OrdersShippings",
            title: "Upload the shipping of an order (上传物流信息)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/shopping-order/normal-shopping-detail/uploadShippingInfo.html",
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/shopping-orders/uploadShippingInfo.html",
            ],
            note: "Only after the payment; order_number_type must be the one of the uploaded details.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_key = {order_key}!  which payment; the same kind of number for details and shipping
shipping_list = [{shipping_list}]!  parcels; one with delivery_mode 1
payer = {payer}!
delivery_mode = string!  1 UNIFIED_DELIVERY (one parcel), 2 SPLIT_DELIVERY (several parcels)
upload_time = string!  RFC 3339, such as 2022-12-15T13:29:35.120+08:00; an update must be later than the one before
[types.order_key]
order_number_type = int!  1 merchant's number (mchid and out_trade_no), 2 WeChat Pay transaction id
mchid = string?  merchant number of the payment
out_trade_no = string?  merchant's order number of the payment
transaction_id = string?  WeChat Pay transaction id
[types.shipping_list]
express_company = string!  courier's code, see the list of logistics companies
tracking_no = string!  waybill number, 1 to 128 bytes
contact = {contact}?  needed by couriers that check the phone number, such as SF
item_list = [{shipping_list_item_list}]?  items in this parcel, needed with delivery_mode 2
[types.contact]
consignor_contact = string?  phone number of the sender, masked
receiver_contact = string?  phone number of the receiver, masked
[types.shipping_list_item_list]
merchant_item_id = string!  merchant's id of the item, refers the shipping to it
[types.payer]
openid = string!  payer's openid
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.user_order.shopping_info_verify",
            path: "/user-order/shoppinginfo/verify",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "user_order",
            type_name: "ShoppingInfoVerify",
            title: "Check the uploaded shopping details (验证购物订单上传结果)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/shopping-order/upload-result/ShoppingInfoVerifyUploadResult.html",
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/shopping-orders/ShoppingInfoVerifyUploadResult.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_key = {order_key}!  which payment; the same kind of number for details and shipping
payer = {payer}!
[types.order_key]
order_number_type = int!  1 merchant's number (mchid and out_trade_no), 2 WeChat Pay transaction id
mchid = string?  merchant number of the payment
out_trade_no = string?  merchant's order number of the payment
transaction_id = string?  WeChat Pay transaction id
[types.payer]
openid = string!  payer's openid
",
        },
    ),
];
