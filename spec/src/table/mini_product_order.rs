//! Generated from `spec/mini/product_order.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 10] = [
    Entry::new(
        Operation {
            name: "mini.product_order.accept_apply",
            path: "/product/order/acceptapply",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "product_order",
            type_name: "AcceptApply",
            title: "Accept an after-sales request (同意售后申请)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/order/acceptapply.html",
            ],
            note: "order_id is the id of the after-sales order.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = int!  id of the order; for after-sales endpoints the id of the after-sales order
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_order.batchget_aftersale_order",
            path: "/product/order/batchgetaftersaleorder",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "product_order",
            type_name: "BatchgetAftersaleOrder",
            title: "Get several after-sales orders (批量获取售后单)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/order/getaftersaleorder.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
after_sale_order_id_list = [int]!  id of the after-sales order
[response]
after_sale_order_list = [{after_sale_order_list}]
[types.after_sale_order_list]
order_id = int  id of the order; for after-sales endpoints the id of the after-sales order
original_order_id = int  id of the order the after-sales order belongs to
status = string  state of the after-sales order, a name in capitals such as USER_CANCELED or MERCHANT_PROCESSING
openid = string  openid of the user in this mini program
reason = string  reason given by the user, as a name in capitals
type = string  REFUND refund only, RETURN return and refund
product_info = {product_info}
details = {details}
refund_info = {refund_info}?
refund_resp = {refund_resp}?  answer of WeChat Pay to the refund
return_info = {return_info}?
merchant_upload_info = {merchant_upload_info}?
update_time = int  Unix seconds
create_time = int  Unix seconds
[types.product_info]
product_id = int  id of the product given by WeChat
sku_id = int  id of the SKU given by WeChat
count = int  number of pieces in after-sales
[types.details]
desc = string
num = int  number of pieces
cancel_time = int?  Unix seconds, when the request was cancelled
tel_number = string?  phone number
prove_imgs = [string]?  images the user gave as evidence
[types.refund_info]
amount = int  fen, amount refunded
[types.refund_resp]
ret = int  result code of the refund, 0 success
code = string?
message = string?
[types.return_info]
waybill_id = string  waybill number
delivery_id = string  code of the delivery company
delivery_name = string
[types.merchant_upload_info]
refund_certificates = [string]?  media ids of the proof images
reject_reason = string?  reason shown to the user
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_order.change_merchant_notes",
            path: "/product/order/change_merchant_notes",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "product_order",
            type_name: "ChangeMerchantNotes",
            title: "Change the merchant's note on an order (修改订单备注)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/order/change_merchant_notes.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = int!  id of the order; for after-sales endpoints the id of the after-sales order
merchant_notes = string!  note only the merchant sees
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_order.change_order_price",
            path: "/product/order/change_order_price",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "product_order",
            type_name: "ChangeOrderPrice",
            title: "Change the price of an order (修改订单价格)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/order/change_order_price.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = int!  id of the order; for after-sales endpoints the id of the after-sales order
change_express = bool!  true also changes the freight to express_fee
express_fee = int?  fen, new freight, used when change_express is true
change_order_infos = [{change_order_infos}]!
[types.change_order_infos]
product_id = int!  id of the product given by WeChat
sku_id = int!  id of the SKU given by WeChat
change_price = int!  fen, new price of the SKU in the order
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_order.get",
            path: "/product/order/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "product_order",
            type_name: "Get",
            title: "Get an order (获取订单详情)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/order/get_order_detail.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = int!  id of the order; for after-sales endpoints the id of the after-sales order
[response]
order = {order}
[types.order]
order_id = int  id of the order; for after-sales endpoints the id of the after-sales order
out_order_id = string  the merchant's own id of the order
status = int  10 awaiting payment, 20 awaiting shipment, 30 awaiting receipt, 100 completed, 200 cancelled after all goods went through after-sales, 250 cancelled unpaid by the user or by timeout
order_detail = {order_detail}
aftersale_detail = {aftersale_detail}?
openid = string?  openid of the user in this mini program
ext_info = {ext_info}?
update_time = string  yyyy-MM-dd HH:mm:ss
create_time = string  yyyy-MM-dd HH:mm:ss
[types.order_detail]
product_infos = [{product_infos}]
pay_info = {pay_info}
price_info = {price_info}
delivery_info = {delivery_info}?
[types.product_infos]
product_id = int  id of the product given by WeChat
sku_id = int  id of the SKU given by WeChat
sku_cnt = int  number of pieces bought
on_aftersale_sku_cnt = int  number of pieces now in after-sales
finish_aftersale_sku_cnt = int  number of pieces whose after-sales is finished
title = string  title of the product; as a filter, part of it
thumb_img = string  address of the SKU's image
sale_price = int  fen, price at which it is sold
sku_attrs = [{sku_attrs}]  attributes that distinguish the SKU
[types.sku_attrs]
attr_key = string  name of the attribute, such as colour
attr_value = string  value of the attribute
[types.pay_info]
pay_method = string  name of the way of payment
prepay_id = string  prepay id of WeChat Pay
prepay_time = string  yyyy-MM-dd HH:mm:ss
transaction_id = string?  WeChat Pay transaction number
pay_time = string?  yyyy-MM-dd HH:mm:ss
[types.price_info]
product_price = int  fen, total price of the goods
order_price = int  fen, amount of the order with freight and discount
freight = int  fen, freight
discounted_price = int  fen, amount of the discount
is_discounted = bool  whether the order carries a discount
[types.delivery_info]
delivery_method = string?  name of the way of delivery
delivery_time = string?  yyyy-MM-dd HH:mm:ss
delivery_product_info = {delivery_product_info}?  the parcel: company and waybill
address_info = {address_info}?
pickup_address = {pickup_address}?
express_fee = [{express_fee}]?  freight by shipping method
offline_delivery_time = int?  Unix seconds, agreed time of a same-city delivery
offline_pickup_time = int?  Unix seconds, agreed time of a pickup
ship_done_time = int?  Unix seconds, when shipping was finished
[types.delivery_product_info]
delivery_id = string  code of the delivery company
waybill_id = string  waybill number
[types.address_info]
user_name = string  name of the recipient
province_name = string  name of the province
city_name = string  name of the city
county_name = string  name of the district
detail_info = string  street and number
national_code = int?  administrative code of the district
tel_number = string?  phone number
postal_code = string?  postcode
house_number = string?  house or room number
lng = float?  longitude in degrees
lat = float?  latitude in degrees
[types.pickup_address]
user_name = string  name of the recipient
province_name = string  name of the province
city_name = string  name of the city
county_name = string  name of the district
detail_info = string  street and number
national_code = int?  administrative code of the district
tel_number = string?  phone number
postal_code = string?  postcode
house_number = string?  house or room number
lng = float?  longitude in degrees
lat = float?  latitude in degrees
[types.express_fee]
shipping_method = string?  name of the way of delivery
distance = int  distance of a same-city delivery
[types.aftersale_detail]
aftersale_order_list = [{aftersale_order_list}]
on_aftersale_order_cnt = int  number of after-sales orders still open
[types.aftersale_order_list]
aftersale_order_id = int  id of the after-sales order
[types.ext_info]
customer_notes = string?  note the buyer left
merchant_notes = string?  note only the merchant sees
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_order.get_list",
            path: "/product/order/get_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "product_order",
            type_name: "GetList",
            title: "List orders (获取订单列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/order/get_order_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
start_create_time = string?  yyyy-MM-dd HH:mm:ss
end_create_time = string?  yyyy-MM-dd HH:mm:ss
start_update_time = string?  yyyy-MM-dd HH:mm:ss
end_update_time = string?  yyyy-MM-dd HH:mm:ss
status = int?  10 awaiting payment, 20 awaiting shipment, 30 awaiting receipt, 100 completed, 200 cancelled after all goods went through after-sales, 250 cancelled unpaid by the user or by timeout
source = int?  where the order came from
page = int! default 1  page number, from 1
page_size = int! default 10  entries a page
[response]
orders = [{orders}]
[types.orders]
order_id = int  id of the order; for after-sales endpoints the id of the after-sales order
out_order_id = string  the merchant's own id of the order
status = int  10 awaiting payment, 20 awaiting shipment, 30 awaiting receipt, 100 completed, 200 cancelled after all goods went through after-sales, 250 cancelled unpaid by the user or by timeout
order_detail = {order_detail}
aftersale_detail = {aftersale_detail}?
openid = string?  openid of the user in this mini program
ext_info = {ext_info}?
update_time = string  yyyy-MM-dd HH:mm:ss
create_time = string  yyyy-MM-dd HH:mm:ss
[types.order_detail]
product_infos = [{product_infos}]
pay_info = {pay_info}
price_info = {price_info}
delivery_info = {delivery_info}?
[types.product_infos]
product_id = int  id of the product given by WeChat
sku_id = int  id of the SKU given by WeChat
sku_cnt = int  number of pieces bought
on_aftersale_sku_cnt = int  number of pieces now in after-sales
finish_aftersale_sku_cnt = int  number of pieces whose after-sales is finished
title = string  title of the product; as a filter, part of it
thumb_img = string  address of the SKU's image
sale_price = int  fen, price at which it is sold
sku_attrs = [{sku_attrs}]  attributes that distinguish the SKU
[types.sku_attrs]
attr_key = string  name of the attribute, such as colour
attr_value = string  value of the attribute
[types.pay_info]
pay_method = string  name of the way of payment
prepay_id = string  prepay id of WeChat Pay
prepay_time = string  yyyy-MM-dd HH:mm:ss
transaction_id = string?  WeChat Pay transaction number
pay_time = string?  yyyy-MM-dd HH:mm:ss
[types.price_info]
product_price = int  fen, total price of the goods
order_price = int  fen, amount of the order with freight and discount
freight = int  fen, freight
discounted_price = int  fen, amount of the discount
is_discounted = bool  whether the order carries a discount
[types.delivery_info]
delivery_method = string?  name of the way of delivery
delivery_time = string?  yyyy-MM-dd HH:mm:ss
delivery_product_info = {delivery_product_info}?  the parcel: company and waybill
address_info = {address_info}?
pickup_address = {pickup_address}?
express_fee = [{express_fee}]?  freight by shipping method
offline_delivery_time = int?  Unix seconds, agreed time of a same-city delivery
offline_pickup_time = int?  Unix seconds, agreed time of a pickup
ship_done_time = int?  Unix seconds, when shipping was finished
[types.delivery_product_info]
delivery_id = string  code of the delivery company
waybill_id = string  waybill number
[types.address_info]
user_name = string  name of the recipient
province_name = string  name of the province
city_name = string  name of the city
county_name = string  name of the district
detail_info = string  street and number
national_code = int?  administrative code of the district
tel_number = string?  phone number
postal_code = string?  postcode
house_number = string?  house or room number
lng = float?  longitude in degrees
lat = float?  latitude in degrees
[types.pickup_address]
user_name = string  name of the recipient
province_name = string  name of the province
city_name = string  name of the city
county_name = string  name of the district
detail_info = string  street and number
national_code = int?  administrative code of the district
tel_number = string?  phone number
postal_code = string?  postcode
house_number = string?  house or room number
lng = float?  longitude in degrees
lat = float?  latitude in degrees
[types.express_fee]
shipping_method = string?  name of the way of delivery
distance = int  distance of a same-city delivery
[types.aftersale_detail]
aftersale_order_list = [{aftersale_order_list}]
on_aftersale_order_cnt = int  number of after-sales orders still open
[types.aftersale_order_list]
aftersale_order_id = int  id of the after-sales order
[types.ext_info]
customer_notes = string?  note the buyer left
merchant_notes = string?  note only the merchant sees
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_order.get_aftersale_order",
            path: "/product/order/getaftersaleorder",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "product_order",
            type_name: "GetAftersaleOrder",
            title: "Get an after-sales order (获取售后单详情)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/order/batchgetaftersaleorder.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
after_sale_order_id = int!  id of the after-sales order
[response]
after_sale_order = {after_sale_order}
[types.after_sale_order]
order_id = int  id of the order; for after-sales endpoints the id of the after-sales order
original_order_id = int  id of the order the after-sales order belongs to
status = string  state of the after-sales order, a name in capitals such as USER_CANCELED or MERCHANT_PROCESSING
openid = string  openid of the user in this mini program
reason = string  reason given by the user, as a name in capitals
type = string  REFUND refund only, RETURN return and refund
product_info = {product_info}
details = {details}
refund_info = {refund_info}?
refund_resp = {refund_resp}?  answer of WeChat Pay to the refund
return_info = {return_info}?
merchant_upload_info = {merchant_upload_info}?
update_time = int  Unix seconds
create_time = int  Unix seconds
[types.product_info]
product_id = int  id of the product given by WeChat
sku_id = int  id of the SKU given by WeChat
count = int  number of pieces in after-sales
[types.details]
desc = string
num = int  number of pieces
cancel_time = int?  Unix seconds, when the request was cancelled
tel_number = string?  phone number
prove_imgs = [string]?  images the user gave as evidence
[types.refund_info]
amount = int  fen, amount refunded
[types.refund_resp]
ret = int  result code of the refund, 0 success
code = string?
message = string?
[types.return_info]
waybill_id = string  waybill number
delivery_id = string  code of the delivery company
delivery_name = string
[types.merchant_upload_info]
refund_certificates = [string]?  media ids of the proof images
reject_reason = string?  reason shown to the user
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_order.reject_refund",
            path: "/product/order/rejectrefund",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "product_order",
            type_name: "RejectRefund",
            title: "Reject a refund (拒绝退款)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/order/rejectrefund.html",
            ],
            note: "order_id is the id of the after-sales order.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = int!  id of the order; for after-sales endpoints the id of the after-sales order
reject_reason = string!  reason shown to the user
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_order.search",
            path: "/product/order/search",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "product_order",
            type_name: "Search",
            title: "Search orders (搜索订单)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/order/search_order.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
start_pay_time = string?  yyyy-MM-dd HH:mm:ss
end_pay_time = string?  yyyy-MM-dd HH:mm:ss
title = string?  title of the product; as a filter, part of it
sku_code = string?  the merchant's code of the SKU
user_name = string?  name of the recipient
tel_number = string?  phone number
order_id = int?  id of the order; for after-sales endpoints the id of the after-sales order
status = int?  10 awaiting payment, 20 awaiting shipment, 30 awaiting receipt, 100 completed, 200 cancelled after all goods went through after-sales, 250 cancelled unpaid by the user or by timeout
on_aftersale_order_exist = int?  whether an after-sales order is open: 0 no, 1 yes
source = int?  where the order came from
page = int! default 1  page number, from 1
page_size = int! default 10  entries a page
[response]
orders = [{orders}]
total_num = int  number of entries in all
[types.orders]
order_id = int  id of the order; for after-sales endpoints the id of the after-sales order
out_order_id = string  the merchant's own id of the order
status = int  10 awaiting payment, 20 awaiting shipment, 30 awaiting receipt, 100 completed, 200 cancelled after all goods went through after-sales, 250 cancelled unpaid by the user or by timeout
order_detail = {order_detail}
aftersale_detail = {aftersale_detail}?
openid = string?  openid of the user in this mini program
ext_info = {ext_info}?
update_time = string  yyyy-MM-dd HH:mm:ss
create_time = string  yyyy-MM-dd HH:mm:ss
[types.order_detail]
product_infos = [{product_infos}]
pay_info = {pay_info}
price_info = {price_info}
delivery_info = {delivery_info}?
[types.product_infos]
product_id = int  id of the product given by WeChat
sku_id = int  id of the SKU given by WeChat
sku_cnt = int  number of pieces bought
on_aftersale_sku_cnt = int  number of pieces now in after-sales
finish_aftersale_sku_cnt = int  number of pieces whose after-sales is finished
title = string  title of the product; as a filter, part of it
thumb_img = string  address of the SKU's image
sale_price = int  fen, price at which it is sold
sku_attrs = [{sku_attrs}]  attributes that distinguish the SKU
[types.sku_attrs]
attr_key = string  name of the attribute, such as colour
attr_value = string  value of the attribute
[types.pay_info]
pay_method = string  name of the way of payment
prepay_id = string  prepay id of WeChat Pay
prepay_time = string  yyyy-MM-dd HH:mm:ss
transaction_id = string?  WeChat Pay transaction number
pay_time = string?  yyyy-MM-dd HH:mm:ss
[types.price_info]
product_price = int  fen, total price of the goods
order_price = int  fen, amount of the order with freight and discount
freight = int  fen, freight
discounted_price = int  fen, amount of the discount
is_discounted = bool  whether the order carries a discount
[types.delivery_info]
delivery_method = string?  name of the way of delivery
delivery_time = string?  yyyy-MM-dd HH:mm:ss
delivery_product_info = {delivery_product_info}?  the parcel: company and waybill
address_info = {address_info}?
pickup_address = {pickup_address}?
express_fee = [{express_fee}]?  freight by shipping method
offline_delivery_time = int?  Unix seconds, agreed time of a same-city delivery
offline_pickup_time = int?  Unix seconds, agreed time of a pickup
ship_done_time = int?  Unix seconds, when shipping was finished
[types.delivery_product_info]
delivery_id = string  code of the delivery company
waybill_id = string  waybill number
[types.address_info]
user_name = string  name of the recipient
province_name = string  name of the province
city_name = string  name of the city
county_name = string  name of the district
detail_info = string  street and number
national_code = int?  administrative code of the district
tel_number = string?  phone number
postal_code = string?  postcode
house_number = string?  house or room number
lng = float?  longitude in degrees
lat = float?  latitude in degrees
[types.pickup_address]
user_name = string  name of the recipient
province_name = string  name of the province
city_name = string  name of the city
county_name = string  name of the district
detail_info = string  street and number
national_code = int?  administrative code of the district
tel_number = string?  phone number
postal_code = string?  postcode
house_number = string?  house or room number
lng = float?  longitude in degrees
lat = float?  latitude in degrees
[types.express_fee]
shipping_method = string?  name of the way of delivery
distance = int  distance of a same-city delivery
[types.aftersale_detail]
aftersale_order_list = [{aftersale_order_list}]
on_aftersale_order_cnt = int  number of after-sales orders still open
[types.aftersale_order_list]
aftersale_order_id = int  id of the after-sales order
[types.ext_info]
customer_notes = string?  note the buyer left
merchant_notes = string?  note only the merchant sees
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_order.upload_refund_certificate",
            path: "/product/order/upload_refund_certificate",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "product_order",
            type_name: "UploadRefundCertificate",
            title: "Upload proof of a refund (上传退款凭证)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/order/upload_refund_certificate.html",
            ],
            note: "order_id is the id of the after-sales order.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = int!  id of the order; for after-sales endpoints the id of the after-sales order
refund_certificates = [string]?  media ids of the proof images
desc = string?
",
        },
    ),
];
