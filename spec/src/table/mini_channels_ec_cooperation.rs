//! Generated from `spec/mini/channels_ec_cooperation.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 9] = [
    Entry::new(
        Operation {
            name: "mini.channels_ec_cooperation.invitation_cancel",
            path: "/channels/ec/cooperation/invitation/cancel",
            ..Operation::usual(Product::Mini)
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
sharer_id = string!  id of the account: original id gh_... or appid
sharer_type = int!  2 official account, 3 mini program
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_cooperation.invitation_get",
            path: "/channels/ec/cooperation/invitation/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
sharer_id = string!  id of the account: original id gh_... or appid
sharer_type = int!  2 official account, 3 mini program
[response]
data = {data}
[types.data]
status = int  1 bound, 2 unbound, 3 refused, 4 being accepted, 5 timed out, 6 failed, 7 cancelled by the shop
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_cooperation.invitation_qrcode_generate",
            path: "/channels/ec/cooperation/invitation/qrcode/generate",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_cooperation",
            type_name: "InvitationQrcodeGenerate",
            title: "Create the QR code of an invitation to cooperate (生成合作邀请二维码)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/cooperation/generate_invitation_qrcode.html",
            ],
            note: "An administrator of the invited account scans the code to accept.",
            errors: &[],
            obsolete: Some("the documentation no longer lists it"),
            shape: r"[request]
sharer_id = string!  id of the account: original id gh_... or appid
sharer_type = int!  2 official account, 3 mini program
[response]
data = {data}
[types.data]
qrcode_base64 = string  QR code picture, base64
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_cooperation.invitation_unbind",
            path: "/channels/ec/cooperation/invitation/unbind",
            ..Operation::usual(Product::Mini)
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
sharer_id = string!  id of the account: original id gh_... or appid
sharer_type = int!  2 official account, 3 mini program
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_cooperation.list",
            path: "/channels/ec/cooperation/list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_cooperation",
            type_name: "List",
            title: "List cooperating accounts (获取合作账号列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/cooperation/list_sharer.html",
            ],
            note: "Called by the shop; lists the accounts it invited, with their state.",
            errors: &[],
            obsolete: Some("the documentation no longer lists it"),
            shape: r"[request]
sharer_type = int!  2 official account, 3 mini program
[response]
data_list = [{data_list}]  cooperating accounts
[types.data_list]
sharer_id = string  id of the account: original id gh_... or appid
sharer_name = string  name of the account
sharer_type = int  2 official account, 3 mini program
status = int  1 bound, 2 unbound, 3 refused, 4 being accepted, 5 timed out, 6 failed, 7 cancelled by the shop
bind_time = int?  when they were bound, Unix seconds
unbind_time = int?  when it was unbound, Unix seconds
reject_time = int?  when it was refused, Unix seconds
cancel_time = int?  when it was cancelled, Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_cooperation.order_get",
            path: "/channels/ec/cooperation/order/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
shop_appid = string!  appid of the shop
order_id = string!  id of the shop order, a string of digits
[response]
order = {order}
[types.order]
order_detail = {order_detail}
openid = string  openid of the buyer under the calling mini program
unionid = string?  unionid of the user, only if the account is bound to an Open Platform account
[types.order_detail]
product_infos = [{product_infos}]
price_info = {price_info}
[types.product_infos]
product_id = int  id of the product (SPU)
sku_id = int  id of the SKU of the product
sku_cnt = int  number of pieces
sku_code = string?  the shop's own code of the SKU
on_aftersale_sku_cnt = int  pieces in an unfinished after-sale
finish_aftersale_sku_cnt = int  pieces refunded by after-sales
title = string  title of the product
thumb_img = string  address of the small picture of the SKU
product_unique_id = string?  id of this line of the order
market_price = int  list price, fen, above the selling price
sale_price = int  selling price, fen
real_price = int?  price actually paid for the line, fen
estimate_price = int?  price of the line after reductions, fen
merchant_discounted_price = int?  reduction paid by the shop, fen
finder_discounted_price = int?  reduction paid by the talent, fen
bulkbuy_discounted_price = int?  reduction for buying together, fen
cash_coupon_discounted_price = int?  reduction by platform cash coupons, fen
limited_discount_discounted_price = int?  reduction by limited-time discounts, fen
platform_activity_merchant_discounted_price = int?  shop's share of a platform activity, fen
national_subsidy_discounted_price = int?  state subsidy, fen
national_subsidy_merchant_discounted_price = int?  shop's share of the state subsidy, fen
is_change_price = bool?  whether the shop changed the price
change_price = int?  price after the change, fen
use_deduction = bool?  whether member points were used
deduction_price = int?  reduction by member points, fen
vip_discounted_price = int?  reduction for members, fen
out_product_id = string?  the shop's own id of the product
out_sku_id = string?  the shop's own id of the SKU
out_warehouse_id = string?  the shop's own id of the warehouse
sku_attrs = [{sku_attrs}]?  sale attributes of the SKU
sku_deliver_info = {sku_deliver_info}?  how and when the SKU is shipped
extra_service = {extra_service}?
order_product_coupon_info_list = [{order_product_coupon_info_list}]?
delivery_deadline = int?  when it must be shipped at the latest, Unix seconds
voucher_list = [{voucher_list}]?  vouchers, for local-life and virtual products
is_free_gift = bool? as bool_as_int  whether the line is a free gift
free_gift_info = {free_gift_info}?
change_sku_info = {change_sku_info}?
dropship_info = {dropship_info}?  drop-shipping order that covers the line
is_flash_sale = bool?  whether it was bought in a flash sale
[types.sku_attrs]
attr_key = string  name of the attribute
attr_value = string  value of the attribute
[types.sku_deliver_info]
stock_type = int  0 in stock, 1 presale with full payment
predict_delivery_time = int?  expected shipment of a presale, Unix seconds
full_payment_presale_delivery_type = int?  0 ship n days after payment, 1 ship n days after the presale ends; only for stock_type 1
[types.extra_service]
seven_day_return = int  0 no, 1 return within seven days
freight_insurance = int  0 no, 1 return freight insurance
[types.order_product_coupon_info_list]
coupon_type = int  1 coupon of the shop, 2 of the talent, 3 of the platform
user_coupon_id = string?  id of the coupon in the user's hands
coupon_id = string?  id of the coupon
discounted_price = int?  reduction, fen
[types.voucher_list]
voucher_code = string  code of the voucher
voucher_type = int  kind of voucher
voucher_buy_amount = int  price of the voucher, fen
time_index = int?  which use of a card of several uses
[types.free_gift_info]
main_product_list = [{main_product_list}]  lines the gift came with
[types.main_product_list]
product_id = int  id of the product (SPU)
sku_id = int  id of the SKU of the product
task_id = int  id of the gift activity
gift_cnt = int  number of gifts
[types.change_sku_info]
preshipment_change_sku_state = int  3 waiting for the shop, 4 approved, 5 rejected, 6 withdrawn by the buyer, 7 timed out
old_sku_id = int  SKU before the change
new_sku_id = int  SKU after the change
ddl_time_stamp = int?  until when the shop can answer, Unix seconds
[types.dropship_info]
ds_order_id = string  id of the drop-shipping order
[types.price_info]
product_price = int  sum of the products, fen
order_price = int  money of the order, fen
freight = int  freight, fen
discounted_price = int  reduction, fen
is_discounted = bool  whether anything was reduced
original_order_price = int?  money before reductions, fen
estimate_product_price = int?  sum of the products after reductions, fen
change_down_price = int?  reduction by changes of price, fen
change_freight = int?  freight after the change, fen
is_change_freight = bool?  whether the shop changed the freight
use_deduction = bool?  whether member points were used
deduction_price = int?  reduction by member points, fen
merchant_receieve_price = int  money the shop receives, fen, spelled so
merchant_discounted_price = int  reduction paid by the shop, fen
finder_discounted_price = int  reduction paid by the talent, fen
vip_discounted_price = int?  reduction for members, fen
cash_coupon_discounted_price = int?  reduction by platform cash coupons, fen
platform_activity_merchant_discounted_price = int?  shop's share of a platform activity, fen
bulkbuy_discounted_price = int?  reduction for buying together, fen
limited_discount_discounted_price = int?  reduction by limited-time discounts, fen
national_subsidy_discounted_price = int?  state subsidy, fen
national_subsidy_merchant_discounted_price = int?  shop's share of the state subsidy, fen
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_cooperation.product_get",
            path: "/channels/ec/cooperation/product/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
shop_appid = string!  appid of the shop
product_id = int!  id of the product (SPU)
[response]
product = {product}
[types.product]
product_id = int  id of the product (SPU)
title = string  title of the product
img_urls = [string]  addresses of the main images
min_price = int  lowest selling price among the SKUs, fen
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_cooperation.product_list",
            path: "/channels/ec/cooperation/product/list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
shop_appid = string!  appid of the shop
page_size = int! default 10  number of entries per page
next_key = string?  cursor of the next page, empty for the first page
[response]
products = [{products}]
total_num = int  number of all matching entries
next_key = string?  cursor of the next page, empty for the first page
[types.products]
product_id = int  id of the product (SPU)
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_cooperation.shop_list",
            path: "/channels/ec/cooperation/shop/list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_cooperation",
            type_name: "ShopList",
            title: "List cooperating shops (获取合作小店列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/cooperation_shop/list_shop.html",
            ],
            note: "Called by the mini program; lists the shops that invited it.",
            errors: &[],
            obsolete: Some("the documentation no longer lists it"),
            shape: r"[response]
shop_list = [{shop_list}]  shops that cooperate with the calling mini program
[types.shop_list]
appid = string
nickname = string
status = int  1 bound, 2 unbound, 3 refused, 4 being accepted, 5 timed out, 6 failed, 7 cancelled by the shop
bind_time = int?  when they were bound, Unix seconds
unbind_time = int?  when it was unbound, Unix seconds
cancel_time = int?  when it was cancelled, Unix seconds
",
        },
    ),
];
