//! Generated from `spec/mini/channels_ec_order.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 26] = [
    Entry::new(
        Operation {
            name: "mini.channels_ec_order.address_update",
            path: "/channels/ec/order/address/update",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_order",
            type_name: "AddressUpdate",
            title: "Change the address of an order (修改订单地址)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/order/address_update.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/order/address_update.html",
            ],
            note: "The buyer has to agree to the new address.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  id of the order, a string of digits
user_address = {user_address}!
[types.user_address]
user_name = string!  name of the recipient
postal_code = string?  postal code
province_name = string!  province, e.g. 广东省
city_name = string!  city, e.g. 广州市
county_name = string!  district or county
detail_info = string!  street and house, without province, city and district
tel_number = string!  phone number
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order.address_modify_accept",
            path: "/channels/ec/order/addressmodify/accept",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_order",
            type_name: "AddressModifyAccept",
            title: "Accept a buyer's change of address (同意用户修改收货地址申请)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/order/accept_address_modify_apply.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/order/accept_address_modify_apply.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  id of the order, a string of digits
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order.address_modify_reject",
            path: "/channels/ec/order/addressmodify/reject",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_order",
            type_name: "AddressModifyReject",
            title: "Reject a buyer's change of address (拒绝用户修改收货地址申请)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/order/reject_address_modify_apply.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/order/reject_address_modify_apply.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  id of the order, a string of digits
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order.delivery_compensation",
            path: "/channels/ec/order/delivery/compensation",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_order",
            type_name: "DeliveryCompensation",
            title: "Ship a compensating parcel (补发货)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-delivery/delivery/api_delivery_compensation.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  id of the order, a string of digits
delivery_list = [{delivery_list}]!  parcels
reason = int!  why another parcel is sent
[types.delivery_list]
delivery_id = string!  code of the carrier, see the list of carriers
waybill_id = string?  waybill number of the carrier
deliver_type = int!  1 sent by the shop's carrier, 2 signed online waybill, 3 virtual without parcel, 4 single online waybill
product_infos = [{product_infos}]!
[types.product_infos]
product_id = int!  id of the product (SPU)
sku_id = int!  id of the SKU of the product
product_cnt = int!  number of pieces
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order.delivery_send",
            path: "/channels/ec/order/delivery/send",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_order",
            type_name: "DeliverySend",
            title: "Ship an order (订单发货)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/order/delivery_send.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/order/delivery_send.html",
            ],
            note: "Several parcels may be sent in one call or one after another; the order is shipped when all pieces are.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  id of the order, a string of digits
delivery_list = [{delivery_list_2}]!  parcels
[types.delivery_list_2]
delivery_id = string!  code of the carrier, see the list of carriers
waybill_id = string?  waybill number of the carrier
deliver_type = int!  1 sent by the shop's carrier, 2 signed online waybill, 3 virtual without parcel, 4 single online waybill
product_infos = [{product_infos}]!
course_info = {course_info}?  lessons, for virtual courses
[types.product_infos]
product_id = int!  id of the product (SPU)
sku_id = int!  id of the SKU of the product
product_cnt = int!  number of pieces
[types.course_info]
start_time = int?  begin of the period, Unix seconds
end_time = int?  end of the period, Unix seconds
course_path = {course_path}!  where the lessons are held
[types.course_path]
type = int!  kind of the place where the lessons are held
wxa_appid = string?  appid of the mini program
wxa_path = string?  page of the mini program
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order.delivery_company_list_get",
            path: "/channels/ec/order/deliverycompanylist/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_order",
            type_name: "DeliveryCompanyListGet",
            title: "List carriers (获取快递公司列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/order/deliverycompanylist_get.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/order/deliverycompanylist_get.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
company_list = [{company_list}]
[types.company_list]
delivery_id = string  code of the carrier, see the list of carriers
delivery_name = string  name of the carrier
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order.delivery_company_list_new_get",
            path: "/channels/ec/order/deliverycompanylist/new/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_order",
            type_name: "DeliveryCompanyListNewGet",
            title: "List carriers with their electronic waybill abilities (获取快递公司列表-新)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/ewaybill/deliverycompanylist_get_new.html",
                "https://developers.weixin.qq.com/doc/store/supplier/api/delivery/electronic/api_getdeliverycompanylistnew.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
ewaybill_only = bool?  only carriers that know electronic waybills
[response]
company_list = [{company_list}]
[types.company_list]
delivery_id = string  code of the carrier, see the list of carriers
delivery_name = string  name of the carrier
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order.delivery_info_update",
            path: "/channels/ec/order/deliveryinfo/update",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_order",
            type_name: "DeliveryInfoUpdate",
            title: "Change the delivery of an order (修改物流信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/order/deliveryinfo_update.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/order/deliveryinfo_update.html",
            ],
            note: "Only a few changes are allowed after shipment.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  id of the order, a string of digits
delivery_list = [{delivery_list}]?  parcels
change_infos = [{change_infos}]?  parcels to replace, old and new
[types.delivery_list]
delivery_id = string!  code of the carrier, see the list of carriers
waybill_id = string?  waybill number of the carrier
deliver_type = int!  1 sent by the shop's carrier, 2 signed online waybill, 3 virtual without parcel, 4 single online waybill
product_infos = [{product_infos}]!
[types.product_infos]
product_id = int!  id of the product (SPU)
sku_id = int!  id of the SKU of the product
product_cnt = int!  number of pieces
[types.change_infos]
old = {old}!  parcel as it is
new = {new}!  parcel as it shall be
[types.old]
delivery_id = string!  code of the carrier, see the list of carriers
waybill_id = string!  waybill number of the carrier
product_infos = [{product_infos}]!
[types.new]
delivery_id = string!  code of the carrier, see the list of carriers
waybill_id = string!  waybill number of the carrier
product_infos = [{product_infos}]!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order.freshinspect_submit",
            path: "/channels/ec/order/freshinspect/submit",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_order",
            type_name: "FreshinspectSubmit",
            title: "Submit the quality inspection of fresh goods (上传生鲜质检信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/order/fresh_inspect_submit.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/order/fresh_inspect_submit.html",
            ],
            note: "Only for orders of fresh goods that need inspection, see quality_inspect_type.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  id of the order, a string of digits
audit_items = [{audit_items}]!
[types.audit_items]
item_name = string!  kind of picture: product_express_pic_url, product_packaging_box_pic_url, product_unboxing_pic_url, single_product_detail_pic_url
item_value = string!  address of the picture
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order.get",
            path: "/channels/ec/order/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_order",
            type_name: "Get",
            title: "Get an order (获取订单详情)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/order/get.html",
                "https://developers.weixin.qq.com/doc/channels/locallife/api/query_coupon.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/order/get.html",
            ],
            note: "Delivery details may be masked; decode them with the sensitive information interface. Commissions and sharers may follow later, see the progress members.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  id of the order, a string of digits
encode_sensitive_info = bool?  whether to mask the delivery details
[response]
order = {order}
[types.order]
order_id = string  id of the order, a string of digits
status = int  10 unpaid, 12 gift waiting for acceptance, 20 to ship, 21 partly shipped, 30 shipped, 100 done, 200 cancelled after after-sales, 250 cancelled
order_detail = {order_detail}
aftersale_detail = {aftersale_detail}?
openid = string  openid of the buyer under the shop
unionid = string?  unionid of the user, only if the account is bound to an Open Platform account
update_time = int  when it was last changed, Unix seconds
create_time = int  when it was created, Unix seconds
is_present = bool?  whether it is a gift order
present_send_type = int?  way the gift was sent
present_order_id_str = string?  id of the gift order
present_note = string?  note of the gift order
present_giver_openid = string?  openid of the giver of the gift
present_giver_unionid = string?  unionid of the giver of the gift
order_present_info = {order_present_info}?
is_flash_sale_order = bool?  whether it is a flash sale
intra_city_order_info = {intra_city_order_info}?  delivery in the same city
[types.order_detail]
product_infos = [{order_detail_product_infos}]
pay_info = {pay_info}
price_info = {price_info}
delivery_info = {delivery_info}?
coupon_info = {coupon_info}?
ext_info = {ext_info}?
commission_infos = [{commission_infos}]?  shares of the commission
settle_info = {settle_info}?
sharer_info = {sharer_info}?
sku_sharer_infos = [{sku_sharer_infos}]?  sharers by SKU
agent_info = {agent_info}?
source_infos = [{source_infos}]?  account and content that brought the order, by SKU
refund_info = {refund_info}?
greeting_card_info = {greeting_card_info}?  card that goes with the goods
custom_info = {custom_info}?  customised product
[types.order_detail_product_infos]
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
change_price = int?  price of the line after the change, fen
use_deduction = bool?  whether member points were used
deduction_price = int?  reduction by member points, fen
vip_discounted_price = int?  reduction for members, fen
out_product_id = string?  the shop's own id of the product
out_sku_id = string?  the shop's own id of the SKU
out_warehouse_id = string?  the shop's own id of the warehouse
sku_attrs = [{sku_attrs}]?  sale attributes of the SKU
sku_deliver_info = {sku_deliver_info}?  how and when the SKU is shipped
extra_service = {extra_service}?
order_product_coupon_info_list = [{order_product_coupon_info_list}]?  coupons used for the line
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
[types.pay_info]
prepay_id = string  prepay id of WeChat Pay
prepay_time = int  when the payment was prepared, Unix seconds
transaction_id = string?  WeChat Pay transaction id
pay_time = int?  when it was paid, Unix seconds
payment_method = int?  1 WeChat Pay, 2 pay after use, 3 free lottery order, 4 member points
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
merchant_receieve_price = int?  money the shop receives, fen, spelled so
merchant_discounted_price = int?  reduction paid by the shop, fen
finder_discounted_price = int?  reduction paid by the talent, fen
vip_discounted_price = int?  reduction for members, fen
cash_coupon_discounted_price = int?  reduction by platform cash coupons, fen
platform_activity_merchant_discounted_price = int?  shop's share of a platform activity, fen
bulkbuy_discounted_price = int?  reduction for buying together, fen
limited_discount_discounted_price = int?  reduction by limited-time discounts, fen
national_subsidy_discounted_price = int?  state subsidy, fen
national_subsidy_merchant_discounted_price = int?  shop's share of the state subsidy, fen
[types.delivery_info]
deliver_method = int  0 parcel, 1 virtual product, set by the product
address_info = {address_info}?
address_under_review = {address_under_review}?  address the buyer wants instead
delivery_product_info = [{delivery_product_info}]  parcels sent
ship_done_time = int?  when all was shipped, Unix seconds
address_apply_time = int?  when the buyer asked for another address, Unix seconds
ewaybill_order_code = string?  code of the order for electronic waybills
quality_inspect_type = int?  0 none, 1 jewellery, 2 fresh goods
quality_inspect_info = {quality_inspect_info}?
recharge_info = {recharge_info}?  account to charge, for virtual products
dropship_flag = int?  whether a supplier ships it
[types.address_info]
user_name = string  name of the recipient
province_name = string?  province, e.g. 广东省
city_name = string?  city, e.g. 广州市
county_name = string?  district or county
detail_info = string?  street and house, without province, city and district
tel_number = string  phone number
postal_code = string?  postal code
house_number = string?  house number
lng = float?  longitude, degrees
lat = float?  latitude, degrees
hash_code = string?  hash of the address, equal for equal addresses
virtual_order_tel_number = string?  phone of the buyer of a virtual product
use_tel_number = bool? as bool_as_int  whether tel_number is a virtual number
tel_number_ext_info = {tel_number_ext_info}?  real and virtual number
[types.tel_number_ext_info]
real_tel_number = string?  masked real number
virtual_tel_number = string?  virtual number that forwards to the buyer's phone
virtual_tel_expire_time = int?  when the virtual number expires, Unix seconds
get_virtual_tel_cnt = int?  how often a virtual number has been requested, at most 3
[types.address_under_review]
user_name = string  name of the recipient
province_name = string?  province, e.g. 广东省
city_name = string?  city, e.g. 广州市
county_name = string?  district or county
detail_info = string?  street and house, without province, city and district
tel_number = string  phone number
postal_code = string?  postal code
house_number = string?  house number
lng = float?  longitude, degrees
lat = float?  latitude, degrees
hash_code = string?  hash of the address, equal for equal addresses
virtual_order_tel_number = string?  phone of the buyer of a virtual product
use_tel_number = bool? as bool_as_int  whether tel_number is a virtual number
tel_number_ext_info = {tel_number_ext_info}?  real and virtual number
[types.delivery_product_info]
deliver_type = int  1 sent by the shop's carrier, 2 signed online waybill, 3 virtual without parcel, 4 single online waybill
delivery_id = string  code of the carrier, see the list of carriers
delivery_name = string?  name of the carrier
waybill_id = string  waybill number of the carrier
delivery_time = int  when it was shipped, Unix seconds
product_infos = [{delivery_product_info_product_infos}]
delivery_address = {delivery_address}?  address the parcel went to
[types.delivery_product_info_product_infos]
product_id = int  id of the product (SPU)
sku_id = int  id of the SKU of the product
product_cnt = int  number of pieces
[types.delivery_address]
user_name = string  name of the recipient
province_name = string?  province, e.g. 广东省
city_name = string?  city, e.g. 广州市
county_name = string?  district or county
detail_info = string?  street and house, without province, city and district
tel_number = string  phone number
postal_code = string?  postal code
house_number = string?  house number
lng = float?  longitude, degrees
lat = float?  latitude, degrees
hash_code = string?  hash of the address, equal for equal addresses
virtual_order_tel_number = string?  phone of the buyer of a virtual product
use_tel_number = bool? as bool_as_int  whether tel_number is a virtual number
tel_number_ext_info = {tel_number_ext_info}?  real and virtual number
[types.quality_inspect_info]
inspect_status = int  state of the inspection
[types.recharge_info]
account_type = string?  kind of the account to charge
account_no = string?  account to charge
wx_openid = string?  openid to charge
[types.coupon_info]
user_coupon_id = string?  id of the coupon in the user's hands
[types.ext_info]
customer_notes = string?  note of the buyer
merchant_notes = string?  note of the shop
confirm_receipt_time = int?  when receipt was confirmed, Unix seconds
finder_id = string?  id of the Channels account (视频号), as WeChat's interfaces return it
live_id = string?  id of the live session it was bought in
order_scene = int?  1 other, 2 live, 3 video, 4 shared product, 5 showcase, 6 official account article
vip_order_session_id = string?  session of the member order
commission_handling_progress = int?  1 the commissions are known, 0 still being worked out
[types.commission_infos]
sku_id = int  id of the SKU of the product
nickname = string  name of the one who receives the commission
type = int  0 talent, 1 agency
status = int  1 not settled, 2 settled
amount = int  commission, fen
finder_id = string?  id of the Channels account (视频号), as WeChat's interfaces return it
openfinderid = string?  id of the Channels account for this agency
talent_id = string?  id of the talent
agency_id = string?  id of the agency
[types.settle_info]
predict_commission_fee = int  platform fee expected, fen
commission_fee = int?  platform fee, fen, empty before settlement
predict_wecoin_commission = int?  expected return by popularity cards, fen
wecoin_commission = int?  return by popularity cards, fen, empty before settlement
settle_time = int?  when it was settled, Unix seconds
[types.sharer_info]
sharer_openid = string  openid of the sharer (分享员)
sharer_unionid = string?  unionid of the sharer
sharer_type = int  0 ordinary sharer, 1 sharer of the enterprise
share_scene = int  1 live, 2 showcase, 3 video, 4 Channels homepage, 5 product page, 6 article, 7 link, 8 QR code, 9 passphrase
handling_progress = int  1 the sharer is known, 0 still being worked out
[types.sku_sharer_infos]
sharer_openid = string  openid of the sharer (分享员)
sharer_unionid = string?  unionid of the sharer
sharer_type = int  0 ordinary sharer, 1 sharer of the enterprise
share_scene = int  1 live, 2 showcase, 3 video, 4 Channels homepage, 5 product page, 6 article, 7 link, 8 QR code, 9 passphrase
handling_progress = int?  1 the sharer is known, 0 still being worked out
sku_id = int  id of the SKU of the product
from_wecom = bool?  whether it was shared from WeCom
[types.agent_info]
agent_finder_id = string  Channels account that sells on behalf of the shop
agent_finder_nickname = string  nickname of that Channels account
[types.source_infos]
sku_id = int  id of the SKU of the product
sale_channel = int  0 linked account, 1 cooperating account, 100 talent of the alliance
account_type = int  1 Channels account, 2 official account, 3 mini program
account_id = string?  id of the account
account_nickname = string?  name of the account
content_type = int  kind of content
content_id = string?  id of the content
promoter_head_supplier_id = string?  id of the sharer's agency
original_id = string?  original id of the account
[types.refund_info]
refund_freight = int?  freight refunded, fen
[types.greeting_card_info]
giver_name = string?  name of the giver
receiver_name = string?  name of the receiver
greeting_message = string?  text of the card
[types.custom_info]
custom_type = int  kind of customisation
custom_img_url = string?  address of the picture to print
custom_preview_img_url = string?  address of the preview
custom_word = string?  text to print
[types.aftersale_detail]
aftersale_order_list = [{aftersale_order_list}]
on_aftersale_order_cnt = int  unfinished after-sale orders
[types.aftersale_order_list]
aftersale_order_id = string  id of the after-sale order
status = int  state of the after-sale order
[types.order_present_info]
present_send_type = int  way the gift was sent
present_order_id_str = string  id of the gift order
present_note = string  note of the gift order
present_giver_openid = string  openid of the giver of the gift
present_giver_unionid = string?  unionid of the giver of the gift
is_b2c_free_present = bool  whether the shop gives the gift without payment
[types.intra_city_order_info]
shop_id = string  id of the store
predict_arrive_time_type = int  kind of the arrival time
predict_arrive_start_time = int  earliest arrival, Unix seconds
predict_arrive_end_time = int  latest arrival, Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order.list_get",
            path: "/channels/ec/order/list/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_order",
            type_name: "ListGet",
            title: "List orders (获取订单列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/order/list_get.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/order/list_get.html",
            ],
            note: "Give one of the periods of creation and change, of at most 7 days.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
create_time_range = {create_time_range}?  period of creation, give it or the period of change
update_time_range = {update_time_range}?  period of change, give it or the period of creation
status = int?  10 unpaid, 12 gift waiting for acceptance, 20 to ship, 21 partly shipped, 30 shipped, 100 done, 200 cancelled after after-sales, 250 cancelled
openid = string?  openid of the buyer under the shop
page_size = int! default 10  number of entries per page, at most 100
next_key = string?  cursor of the next page, empty for the first page
[response]
order_id_list = [string]  ids of orders
next_key = string?  cursor of the next page, empty for the first page
has_more = bool  whether there are more pages
[types.create_time_range]
start_time = int!  begin of the period, Unix seconds
end_time = int!  end of the period, Unix seconds
[types.update_time_range]
start_time = int!  begin of the period, Unix seconds
end_time = int!  end of the period, Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order.merchant_notes_update",
            path: "/channels/ec/order/merchantnotes/update",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_order",
            type_name: "MerchantNotesUpdate",
            title: "Change the merchant's note of an order (修改订单备注)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/order/merchantnotes_update.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/order/merchantnotes_update.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  id of the order, a string of digits
merchant_notes = string!  note of the shop
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order.present_get",
            path: "/channels/ec/order/present/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_order",
            type_name: "PresentGet",
            title: "Get a gift order (查询礼物订单详情)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/miniandstore/cooperation_gift/api_get_present.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
present_order_id = string!  id of the gift order
[response]
present = {present}
[types.present]
present_order_id = string  id of the gift order
is_b2c_free_present = bool  whether the shop gives the gift without payment
present_detail = {present_detail}
sub_order_list = [{sub_order_list}]  orders of the receivers
activity_id = int?  id of the gift activity
create_time = int  when it was created, Unix seconds
[types.present_detail]
price_info = {price_info}?
pay_info = {pay_info}?
wishmessage = string?  greeting that goes with the gift
[types.price_info]
order_price = int  money of the order, fen
[types.pay_info]
pay_time = int  when it was paid, Unix seconds
[types.sub_order_list]
order_id = string  id of the order, a string of digits
openid = string?  openid of the buyer under the shop
status = int  10 unpaid, 12 gift waiting for acceptance, 20 to ship, 21 partly shipped, 30 shipped, 100 done, 200 cancelled after after-sales, 250 cancelled
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order.present_list_get",
            path: "/channels/ec/order/presentlist/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_order",
            type_name: "PresentListGet",
            title: "List gift orders (查询礼物订单列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/miniandstore/cooperation_gift/api_get_present_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
shop_appid = string!  appid of the shop
create_time_range = {create_time_range}?  period of creation, give it or the period of change
update_time_range = {update_time_range}?  period of change, give it or the period of creation
page_size = int! default 10  number of entries per page, at most 100
next_key = string?  cursor of the next page, empty for the first page
[response]
present_order_list = [{present_order_list}]  gift orders
next_key = string?  cursor of the next page, empty for the first page
[types.create_time_range]
start_time = int!  begin of the period, Unix seconds
end_time = int!  end of the period, Unix seconds
[types.update_time_range]
start_time = int!  begin of the period, Unix seconds
end_time = int!  end of the period, Unix seconds
[types.present_order_list]
present_order_id = string  id of the gift order
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order.present_note_add",
            path: "/channels/ec/order/presentnote/add",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_order",
            type_name: "PresentNoteAdd",
            title: "Add a note to a gift order (礼物订单新增备注信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/order/present_note_add.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
present_order_id = string!  id of the gift order
notes = string!  note of the shop
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order.present_order_list_get",
            path: "/channels/ec/order/presentorderlist/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_order",
            type_name: "PresentOrderListGet",
            title: "List gift orders, old form (查询礼物订单列表-旧)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/cooperation_shop/list_present_order.html",
            ],
            note: "Replaced by the list of gift orders in /channels/ec/order/presentlist/get.",
            errors: &[],
            obsolete: Some("the documentation no longer lists it"),
            shape: r"[request]
shop_appid = string!  appid of the shop
open_id = string?  openid of the receiver
create_time_range = {create_time_range}?  period of creation, give it or the period of change
update_time_range = {update_time_range}?  period of change, give it or the period of creation
page_size = int! default 10  number of entries per page, at most 100
next_key = string?  cursor of the next page, empty for the first page
[response]
present_order_list = [{present_order_list}]  gift orders
next_key = string?  cursor of the next page, empty for the first page
[types.create_time_range]
start_time = int!  begin of the period, Unix seconds
end_time = int!  end of the period, Unix seconds
[types.update_time_range]
start_time = int!  begin of the period, Unix seconds
end_time = int!  end of the period, Unix seconds
[types.present_order_list]
present_order_id = string  id of the gift order
order_id = [string]  ids of the orders of the receivers
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order.present_sub_order_get",
            path: "/channels/ec/order/presentsuborder/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_order",
            type_name: "PresentSubOrderGet",
            title: "List sub-orders of a gift order (获取礼物单的子单列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/order/get_by_presentid.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
present_order_id = string!  id of the gift order
[response]
order_ids = [string]  ids of orders
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order.price_update",
            path: "/channels/ec/order/price/update",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_order",
            type_name: "PriceUpdate",
            title: "Change the price of an order (修改订单价格)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/order/price_update.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/order/price_update.html",
            ],
            note: "Only before payment.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  id of the order, a string of digits
change_express = bool!  whether the freight is changed
express_fee = int?  new freight, fen, needed with change_express
change_order_infos = [{change_order_infos}]?  lines with a new price
[types.change_order_infos]
product_id = int!  id of the product (SPU)
sku_id = int!  id of the SKU of the product
change_price = int!  new total price of the line, fen
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order.real_number_apply",
            path: "/channels/ec/order/realnumber/apply",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_order",
            type_name: "RealNumberApply",
            title: "Apply to see the real number of an order (申请查看订单真实号码)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-order/api_applyrealnumber.html",
            ],
            note: "After approval the order interface answers the real number in tel_number.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  id of the order, a string of digits
apply_type = int!  1 cannot ship, 2 cannot handle the after-sale, 3 cannot handle a complaint, 4 cannot handle the parcel, 5 other
apply_reason = string!  reason in words
pic_media_ids = [string]!  media ids of pictures that prove the reason
[response]
task_id = string  id of the application
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order.real_number_view_audit_get",
            path: "/channels/ec/order/realnumberviewaudit/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_order",
            type_name: "RealNumberViewAuditGet",
            title: "Get the review of an application for a real number (查看订单真实号审核状态)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-order/api_getrealnumberviewaudit.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  id of the order, a string of digits
[response]
task_id = string  id of the application
audit_state = int  state of the review
apply_reason = string  reason in words
apply_time = int  when it was applied for, Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order.receiver_order_list_get",
            path: "/channels/ec/order/receiverorderlist/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_order",
            type_name: "ReceiverOrderListGet",
            title: "List orders of a gift receiver (查询收礼者订单列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/miniandstore/cooperation_gift/api_get_receiver_order_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
shop_appid = string!  appid of the shop
openid = string!  openid of the buyer under the shop
create_time_range = {create_time_range}?  period of creation, give it or the period of change
update_time_range = {update_time_range}?  period of change, give it or the period of creation
page_size = int! default 10  number of entries per page, at most 100
next_key = string?  cursor of the next page, empty for the first page
[response]
order_list = [{order_list}]
next_key = string?  cursor of the next page, empty for the first page
[types.create_time_range]
start_time = int!  begin of the period, Unix seconds
end_time = int!  end of the period, Unix seconds
[types.update_time_range]
start_time = int!  begin of the period, Unix seconds
end_time = int!  end of the period, Unix seconds
[types.order_list]
present_order_id = string  id of the gift order
order_id = string  id of the order, a string of digits
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order.search",
            path: "/channels/ec/order/search",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_order",
            type_name: "Search",
            title: "Search orders (订单搜索)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/order/search.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/order/search.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
search_condition = {search_condition}!  conditions, at least one
status = int?  10 unpaid, 12 gift waiting for acceptance, 20 to ship, 21 partly shipped, 30 shipped, 100 done, 200 cancelled after after-sales, 250 cancelled
on_aftersale_order_exist = int?  empty all, 0 without, 1 with an unfinished after-sale
next_key = string?  cursor of the next page, empty for the first page
page_size = int! default 10  number of entries per page, at most 100
[response]
orders = [string]  ids of orders
next_key = string?  cursor of the next page, empty for the first page
has_more = bool  whether there are more pages
[types.search_condition]
title = string?  text in the title of the product
sku_code = string?  the shop's own code of the SKU
user_name = string?  name of the recipient
tel_number = string?  phone number
tel_number_last4 = string?  last four digits of the phone number
order_id = string?  id of the order, a string of digits
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order.sensitive_info_decode",
            path: "/channels/ec/order/sensitiveinfo/decode",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_order",
            type_name: "SensitiveInfoDecode",
            title: "Decode the delivery details of an order (解密订单中的详细收货信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/order/decode_order_sensitive_info.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/order/decode_order_sensitive_info.html",
            ],
            note: "Subject to a daily quota; ask only for what you ship.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  id of the order, a string of digits
[response]
address_info = {address_info}?
virtual_number_info = {virtual_number_info}?
[types.address_info]
user_name = string  name of the recipient
postal_code = string?  postal code
province_name = string?  province, e.g. 广东省
city_name = string?  city, e.g. 广州市
county_name = string?  district or county
detail_info = string?  street and house, without province, city and district
tel_number = string  phone number
house_number = string?  house number
virtual_order_tel_number = string?  phone of the buyer of a virtual product
[types.virtual_number_info]
virtual_number = string  virtual number
extension = string?  extension to dial after the virtual number
expiration = int  when the virtual number expires, Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order.virtual_number_apply_again",
            path: "/channels/ec/order/virtualnumber/applyagain",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_order",
            type_name: "VirtualNumberApplyAgain",
            title: "Apply again for an order's virtual number (订单再次申请虚拟号)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-order/api_applyvirtualnumberagain.html",
            ],
            note: "Only after the virtual number has expired, and once per order.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  id of the order, a string of digits
[response]
virtual_number = string  virtual number
extension = string?  extension to dial after the virtual number
apply_quota = int  applications left
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order.virtual_number_delay",
            path: "/channels/ec/order/virtualnumber/delay",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_order",
            type_name: "VirtualNumberDelay",
            title: "Prolong an order's virtual number (订单虚拟号延期)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-order/api_delayvirtualnumber.html",
            ],
            note: "Only in the last 7 days before the virtual number expires.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  id of the order, a string of digits
has_delay_times = int!  how often it has been prolonged so far
[response]
expiration = int  when the virtual number expires, Unix seconds
available_extend_num = int  prolongations left
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order.virtual_tel_number_get",
            path: "/channels/ec/order/virtualtelnumber/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_order",
            type_name: "VirtualTelNumberGet",
            title: "Exchange for an order's virtual number (兑换虚拟号)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/order/virtualtelnumber_get.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/order/virtualtelnumber_get.html",
            ],
            note: "For orders whose virtual number has expired; each new number holds 3 days, at most 3 per order.",
            errors: &[40097, 47001, 48001],
            obsolete: Some("the documentation no longer lists it"),
            shape: r"[request]
order_id = string!  id of the order, a string of digits
[response]
virtual_tel_number = string  virtual number, holds for 3 days
virtual_tel_expire_time = int  when the virtual number expires, Unix seconds
get_virtual_tel_cnt = int  how often a virtual number has been requested, at most 3
",
        },
    ),
];
