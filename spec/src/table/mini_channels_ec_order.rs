//! Generated from `spec/mini/channels_ec_order.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 26] = [
    Entry::new(
        Operation {
            name: "mini.channels_ec_order.address_update",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/order/address/update",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_order",
            type_name: "AddressUpdate",
            title: "Change the address of an order (修改订单地址)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/order/address_update.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/order/address_update.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  id of the shop order, a string of digits
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
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/order/addressmodify/accept",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
order_id = string!  id of the shop order, a string of digits
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order.address_modify_reject",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/order/addressmodify/reject",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
order_id = string!  id of the shop order, a string of digits
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order.delivery_compensation",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/order/delivery/compensation",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
order_id = string!  id of the shop order, a string of digits
delivery_list = [{delivery_list}]!
reason = int!
[types.delivery_list]
delivery_id = string!  code of the carrier, see the list of carriers
waybill_id = string?  waybill number of the carrier
deliver_type = int!
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
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/order/delivery/send",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_order",
            type_name: "DeliverySend",
            title: "Ship an order (订单发货)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/order/delivery_send.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/order/delivery_send.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  id of the shop order, a string of digits
delivery_list = [{delivery_list_2}]!
[types.delivery_list_2]
delivery_id = string!  code of the carrier, see the list of carriers
waybill_id = string?  waybill number of the carrier
deliver_type = int!
product_infos = [{product_infos}]!
course_info = {course_info}?
[types.product_infos]
product_id = int!  id of the product (SPU)
sku_id = int!  id of the SKU of the product
product_cnt = int!  number of pieces
[types.course_info]
start_time = int?  begin of the period, Unix seconds
end_time = int?  end of the period, Unix seconds
course_path = {course_path}!
[types.course_path]
type = int!
wxa_appid = string?
wxa_path = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order.delivery_company_list_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/order/deliverycompanylist/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/order/deliverycompanylist/new/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
ewaybill_only = bool?
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
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/order/deliveryinfo/update",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_order",
            type_name: "DeliveryInfoUpdate",
            title: "Change the delivery of an order (修改物流信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/order/deliveryinfo_update.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/order/deliveryinfo_update.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  id of the shop order, a string of digits
delivery_list = [{delivery_list}]?
change_infos = [{change_infos}]?
[types.delivery_list]
delivery_id = string!  code of the carrier, see the list of carriers
waybill_id = string?  waybill number of the carrier
deliver_type = int!
product_infos = [{product_infos}]!
[types.product_infos]
product_id = int!  id of the product (SPU)
sku_id = int!  id of the SKU of the product
product_cnt = int!  number of pieces
[types.change_infos]
old = {old}!
new = {new}!
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
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/order/freshinspect/submit",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_order",
            type_name: "FreshinspectSubmit",
            title: "Submit the quality inspection of fresh goods (上传生鲜质检信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/order/fresh_inspect_submit.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/order/fresh_inspect_submit.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  id of the shop order, a string of digits
audit_items = [{audit_items}]!
[types.audit_items]
item_name = string!
item_value = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order.get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/order/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  id of the shop order, a string of digits
encode_sensitive_info = bool?
[response]
order = {order}
[types.order]
order_id = string  id of the shop order, a string of digits
status = int
order_detail = {order_detail}
aftersale_detail = {aftersale_detail}?
openid = string
unionid = string?  unionid of the user, only if the account is bound to an Open Platform account
update_time = int  when it was last changed, Unix seconds
create_time = int  when it was created, Unix seconds
is_present = bool?
present_send_type = int?
present_order_id_str = string?
present_note = string?
present_giver_openid = string?
present_giver_unionid = string?
order_present_info = {order_present_info}?
is_flash_sale_order = bool?
intra_city_order_info = {intra_city_order_info}?
[types.order_detail]
product_infos = [{order_detail_product_infos}]
pay_info = {pay_info}
price_info = {price_info}
delivery_info = {delivery_info}?
coupon_info = {coupon_info}?
ext_info = {ext_info}?
commission_infos = [{commission_infos}]?
settle_info = {settle_info}?
sharer_info = {sharer_info}?
sku_sharer_infos = [{sku_sharer_infos}]?
agent_info = {agent_info}?
source_infos = [{source_infos}]?
refund_info = {refund_info}?
greeting_card_info = {greeting_card_info}?
custom_info = {custom_info}?
[types.order_detail_product_infos]
product_id = int  id of the product (SPU)
sku_id = int  id of the SKU of the product
sku_cnt = int
sku_code = string?  the shop's own code of the SKU, at most 100 characters
on_aftersale_sku_cnt = int
finish_aftersale_sku_cnt = int
title = string  title of the product
thumb_img = string  address of the small picture of the SKU
product_unique_id = string?
market_price = int  list price, fen, above the selling price
sale_price = int  selling price, fen
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
out_product_id = string?  the shop's own id of the product
out_sku_id = string?  the shop's own id of the SKU
out_warehouse_id = string?  the shop's own id of the warehouse
sku_attrs = [{sku_attrs}]?  sale attributes of the SKU
sku_deliver_info = {sku_deliver_info}?  how and when the SKU is shipped
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
attr_key = string  name of the attribute
attr_value = string  value of the attribute
[types.sku_deliver_info]
stock_type = int  0 in stock, 1 presale with full payment
predict_delivery_time = int?
full_payment_presale_delivery_type = int?  0 ship n days after payment, 1 ship n days after the presale ends; only for stock_type 1
[types.extra_service]
seven_day_return = int
freight_insurance = int
[types.order_product_coupon_info_list]
coupon_type = int
user_coupon_id = string?  id of the coupon in the user's hands
coupon_id = string?  id of the coupon
discounted_price = int?
[types.voucher_list]
voucher_code = string
voucher_type = int
voucher_buy_amount = int
time_index = int?
[types.free_gift_info]
main_product_list = [{main_product_list}]
[types.main_product_list]
product_id = int  id of the product (SPU)
sku_id = int  id of the SKU of the product
task_id = int
gift_cnt = int
[types.change_sku_info]
preshipment_change_sku_state = int
old_sku_id = int
new_sku_id = int
ddl_time_stamp = int?
[types.dropship_info]
ds_order_id = string  id of the drop-shipping order
[types.pay_info]
prepay_id = string
prepay_time = int
transaction_id = string?  WeChat Pay transaction id
pay_time = int?  Unix seconds
payment_method = int?
[types.price_info]
product_price = int  price threshold of the coupon, fen
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
merchant_receieve_price = int?
merchant_discounted_price = int?
finder_discounted_price = int?
vip_discounted_price = int?
cash_coupon_discounted_price = int?
platform_activity_merchant_discounted_price = int?
bulkbuy_discounted_price = int?
limited_discount_discounted_price = int?
national_subsidy_discounted_price = int?
national_subsidy_merchant_discounted_price = int?
[types.delivery_info]
deliver_method = int
address_info = {address_info}?
address_under_review = {address_under_review}?
delivery_product_info = [{delivery_product_info}]
ship_done_time = int?
address_apply_time = int?
ewaybill_order_code = string?
quality_inspect_type = int?
quality_inspect_info = {quality_inspect_info}?
recharge_info = {recharge_info}?
dropship_flag = int?
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
hash_code = string?
virtual_order_tel_number = string?
use_tel_number = bool? as bool_as_int
tel_number_ext_info = {tel_number_ext_info}?
[types.tel_number_ext_info]
real_tel_number = string?
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
hash_code = string?
virtual_order_tel_number = string?
use_tel_number = bool? as bool_as_int
tel_number_ext_info = {tel_number_ext_info}?
[types.delivery_product_info]
deliver_type = int
delivery_id = string  code of the carrier, see the list of carriers
delivery_name = string?  name of the carrier
waybill_id = string  waybill number of the carrier
delivery_time = int
product_infos = [{delivery_product_info_product_infos}]
delivery_address = {delivery_address}?
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
hash_code = string?
virtual_order_tel_number = string?
use_tel_number = bool? as bool_as_int
tel_number_ext_info = {tel_number_ext_info}?
[types.quality_inspect_info]
inspect_status = int
[types.recharge_info]
account_type = string?
account_no = string?
wx_openid = string?
[types.coupon_info]
user_coupon_id = string?  id of the coupon in the user's hands
[types.ext_info]
customer_notes = string?
merchant_notes = string?
confirm_receipt_time = int?
finder_id = string?  id of the Channels account (视频号), as WeChat's interfaces return it
live_id = string?
order_scene = int?
vip_order_session_id = string?
commission_handling_progress = int?
[types.commission_infos]
sku_id = int  id of the SKU of the product
nickname = string
type = int
status = int
amount = int
finder_id = string?  id of the Channels account (视频号), as WeChat's interfaces return it
openfinderid = string?  id of the Channels account for this agency
talent_id = string?
agency_id = string?
[types.settle_info]
predict_commission_fee = int
commission_fee = int?
predict_wecoin_commission = int?
wecoin_commission = int?
settle_time = int?
[types.sharer_info]
sharer_openid = string  openid of the sharer
sharer_unionid = string?
sharer_type = int
share_scene = int
handling_progress = int
[types.sku_sharer_infos]
sharer_openid = string  openid of the sharer
sharer_unionid = string?
sharer_type = int
share_scene = int
handling_progress = int?
sku_id = int  id of the SKU of the product
from_wecom = bool?
[types.agent_info]
agent_finder_id = string
agent_finder_nickname = string
[types.source_infos]
sku_id = int  id of the SKU of the product
sale_channel = int
account_type = int
account_id = string?
account_nickname = string?
content_type = int
content_id = string?
promoter_head_supplier_id = string?
original_id = string?
[types.refund_info]
refund_freight = int?
[types.greeting_card_info]
giver_name = string?
receiver_name = string?
greeting_message = string?
[types.custom_info]
custom_type = int
custom_img_url = string?
custom_preview_img_url = string?
custom_word = string?
[types.aftersale_detail]
aftersale_order_list = [{aftersale_order_list}]
on_aftersale_order_cnt = int
[types.aftersale_order_list]
aftersale_order_id = string
status = int
[types.order_present_info]
present_send_type = int
present_order_id_str = string
present_note = string
present_giver_openid = string
present_giver_unionid = string?
is_b2c_free_present = bool
[types.intra_city_order_info]
shop_id = string
predict_arrive_time_type = int
predict_arrive_start_time = int  Unix seconds
predict_arrive_end_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order.list_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/order/list/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_order",
            type_name: "ListGet",
            title: "List orders (获取订单列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/order/list_get.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/order/list_get.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
create_time_range = {create_time_range}?
update_time_range = {update_time_range}?
status = int?
openid = string?
page_size = int! default 10  number of entries per page
next_key = string?  cursor of the next page, empty for the first page
[response]
order_id_list = [string]
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
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/order/merchantnotes/update",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
order_id = string!  id of the shop order, a string of digits
merchant_notes = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order.present_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/order/present/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
is_b2c_free_present = bool
present_detail = {present_detail}
sub_order_list = [{sub_order_list}]
activity_id = int?
create_time = int  when it was created, Unix seconds
[types.present_detail]
price_info = {price_info}?
pay_info = {pay_info}?
wishmessage = string?  greeting that goes with the gift
[types.price_info]
order_price = int
[types.pay_info]
pay_time = int  Unix seconds
[types.sub_order_list]
order_id = string  id of the shop order, a string of digits
openid = string?
status = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order.present_list_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/order/presentlist/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
create_time_range = {create_time_range}?
update_time_range = {update_time_range}?
page_size = int! default 10  number of entries per page
next_key = string?  cursor of the next page, empty for the first page
[response]
present_order_list = [{present_order_list}]
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
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/order/presentnote/add",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
notes = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order.present_order_list_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/order/presentorderlist/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_order",
            type_name: "PresentOrderListGet",
            title: "List gift orders, old form (查询礼物订单列表-旧)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/cooperation_shop/list_present_order.html",
            ],
            note: "",
            errors: &[],
            obsolete: Some("the documentation no longer lists it"),
            shape: r"[request]
shop_appid = string!  appid of the shop
open_id = string?
create_time_range = {create_time_range}?
update_time_range = {update_time_range}?
page_size = int! default 10  number of entries per page
next_key = string?  cursor of the next page, empty for the first page
[response]
present_order_list = [{present_order_list}]
next_key = string?  cursor of the next page, empty for the first page
[types.create_time_range]
start_time = int!  begin of the period, Unix seconds
end_time = int!  end of the period, Unix seconds
[types.update_time_range]
start_time = int!  begin of the period, Unix seconds
end_time = int!  end of the period, Unix seconds
[types.present_order_list]
present_order_id = string  id of the gift order
order_id = [string]  id of the shop order, a string of digits
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order.present_sub_order_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/order/presentsuborder/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
order_ids = [string]
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order.price_update",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/order/price/update",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_order",
            type_name: "PriceUpdate",
            title: "Change the price of an order (修改订单价格)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/order/price_update.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/order/price_update.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  id of the shop order, a string of digits
change_express = bool!
express_fee = int?
change_order_infos = [{change_order_infos}]?
[types.change_order_infos]
product_id = int!  id of the product (SPU)
sku_id = int!  id of the SKU of the product
change_price = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order.real_number_apply",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/order/realnumber/apply",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_order",
            type_name: "RealNumberApply",
            title: "Apply to see the real number of an order (申请查看订单真实号码)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-order/api_applyrealnumber.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  id of the shop order, a string of digits
apply_type = int!
apply_reason = string!
pic_media_ids = [string]!
[response]
task_id = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order.real_number_view_audit_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/order/realnumberviewaudit/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
order_id = string!  id of the shop order, a string of digits
[response]
task_id = string
audit_state = int
apply_reason = string
apply_time = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order.receiver_order_list_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/order/receiverorderlist/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
openid = string!
create_time_range = {create_time_range}?
update_time_range = {update_time_range}?
page_size = int! default 10  number of entries per page
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
order_id = string  id of the shop order, a string of digits
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order.search",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/order/search",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
search_condition = {search_condition}!
status = int?
on_aftersale_order_exist = int?
next_key = string?  cursor of the next page, empty for the first page
page_size = int! default 10  number of entries per page
[response]
orders = [string]
next_key = string?  cursor of the next page, empty for the first page
has_more = bool  whether there are more pages
[types.search_condition]
title = string?  title of the product
sku_code = string?  the shop's own code of the SKU, at most 100 characters
user_name = string?  name of the recipient
tel_number = string?  phone number
tel_number_last4 = string?
order_id = string?  id of the shop order, a string of digits
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order.sensitive_info_decode",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/order/sensitiveinfo/decode",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_order",
            type_name: "SensitiveInfoDecode",
            title: "Decode the delivery details of an order (解密订单中的详细收货信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/order/decode_order_sensitive_info.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/order/decode_order_sensitive_info.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  id of the shop order, a string of digits
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
virtual_order_tel_number = string?
[types.virtual_number_info]
virtual_number = string
extension = string?
expiration = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order.virtual_number_apply_again",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/order/virtualnumber/applyagain",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_order",
            type_name: "VirtualNumberApplyAgain",
            title: "Apply again for an order's virtual number (订单再次申请虚拟号)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-order/api_applyvirtualnumberagain.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  id of the shop order, a string of digits
[response]
virtual_number = string
extension = string?
apply_quota = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order.virtual_number_delay",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/order/virtualnumber/delay",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_order",
            type_name: "VirtualNumberDelay",
            title: "Prolong an order's virtual number (订单虚拟号延期)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-order/api_delayvirtualnumber.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  id of the shop order, a string of digits
has_delay_times = int!
[response]
expiration = int
available_extend_num = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_order.virtual_tel_number_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/order/virtualtelnumber/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_order",
            type_name: "VirtualTelNumberGet",
            title: "Exchange for an order's virtual number (兑换虚拟号)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/order/virtualtelnumber_get.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/order/virtualtelnumber_get.html",
            ],
            note: "",
            errors: &[],
            obsolete: Some("the documentation no longer lists it"),
            shape: r"[request]
order_id = string!  id of the shop order, a string of digits
[response]
virtual_tel_number = string  virtual number that forwards to the buyer's phone
virtual_tel_expire_time = int  when the virtual number expires, Unix seconds
get_virtual_tel_cnt = int  how often a virtual number has been requested, at most 3
",
        },
    ),
];
