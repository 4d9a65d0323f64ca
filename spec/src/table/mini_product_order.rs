//! Generated from `spec/mini/product_order.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 10] = [
    Entry::new(
        Operation {
            name: "mini.product_order.accept_apply",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/order/acceptapply",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "product_order",
            type_name: "AcceptApply",
            title: "Accept an after-sales request (同意售后申请)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/order/acceptapply.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_order.batchget_aftersale_order",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/order/batchgetaftersaleorder",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
after_sale_order_id_list = [int]!
[response]
after_sale_order_list = [{after_sale_order_list}]
[types.after_sale_order_list]
order_id = int
original_order_id = int
status = string
openid = string
reason = string
type = string
product_info = {product_info}
details = {details}
refund_info = {refund_info}?
refund_resp = {refund_resp}?
return_info = {return_info}?
merchant_upload_info = {merchant_upload_info}?
update_time = int  Unix seconds
create_time = int  Unix seconds
[types.product_info]
product_id = int
sku_id = int
count = int
[types.details]
desc = string
num = int
cancel_time = int?
tel_number = string?
prove_imgs = [string]?
[types.refund_info]
amount = int
[types.refund_resp]
ret = int
code = string?
message = string?
[types.return_info]
waybill_id = string
delivery_id = string
delivery_name = string
[types.merchant_upload_info]
refund_certificates = [string]?
reject_reason = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_order.change_merchant_notes",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/order/change_merchant_notes",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
order_id = int!
merchant_notes = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_order.change_order_price",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/order/change_order_price",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
order_id = int!
change_express = bool!
express_fee = int?
change_order_infos = [{change_order_infos}]!
[types.change_order_infos]
product_id = int!
sku_id = int!
change_price = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_order.get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/order/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
order_id = int!
[response]
order = {order}
[types.order]
order_id = int
out_order_id = string
status = int
order_detail = {order_detail}
aftersale_detail = {aftersale_detail}?
openid = string?
ext_info = {ext_info}?
update_time = string  yyyy-MM-dd HH:mm:ss, China time
create_time = string  yyyy-MM-dd HH:mm:ss, China time
[types.order_detail]
product_infos = [{product_infos}]
pay_info = {pay_info}
price_info = {price_info}
delivery_info = {delivery_info}?
[types.product_infos]
product_id = int
sku_id = int
sku_cnt = int
on_aftersale_sku_cnt = int
finish_aftersale_sku_cnt = int
title = string
thumb_img = string
sale_price = int
sku_attrs = [{sku_attrs}]
[types.sku_attrs]
attr_key = string
attr_value = string
[types.pay_info]
pay_method = string
prepay_id = string
prepay_time = string  yyyy-MM-dd HH:mm:ss, China time
transaction_id = string?
pay_time = string?  yyyy-MM-dd HH:mm:ss, China time
[types.price_info]
product_price = int
order_price = int
freight = int
discounted_price = int
is_discounted = bool
[types.delivery_info]
delivery_method = string?
delivery_time = string?  yyyy-MM-dd HH:mm:ss, China time
delivery_product_info = {delivery_product_info}?
address_info = {address_info}?
pickup_address = {pickup_address}?
express_fee = [{express_fee}]?
offline_delivery_time = int?
offline_pickup_time = int?
ship_done_time = int?
[types.delivery_product_info]
delivery_id = string
waybill_id = string
[types.address_info]
user_name = string
province_name = string
city_name = string
county_name = string
detail_info = string
national_code = int?
tel_number = string?
postal_code = string?
house_number = string?
lng = float?
lat = float?
[types.pickup_address]
user_name = string
province_name = string
city_name = string
county_name = string
detail_info = string
national_code = int?
tel_number = string?
postal_code = string?
house_number = string?
lng = float?
lat = float?
[types.express_fee]
shipping_method = string?
distance = int
[types.aftersale_detail]
aftersale_order_list = [{aftersale_order_list}]
on_aftersale_order_cnt = int
[types.aftersale_order_list]
aftersale_order_id = int
[types.ext_info]
customer_notes = string?
merchant_notes = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_order.get_list",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/order/get_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
start_create_time = string?  yyyy-MM-dd HH:mm:ss, China time
end_create_time = string?  yyyy-MM-dd HH:mm:ss, China time
start_update_time = string?  yyyy-MM-dd HH:mm:ss, China time
end_update_time = string?  yyyy-MM-dd HH:mm:ss, China time
status = int?
source = int?
page = int! default 1
page_size = int! default 10
[response]
orders = [{orders}]
[types.orders]
order_id = int
out_order_id = string
status = int
order_detail = {order_detail}
aftersale_detail = {aftersale_detail}?
openid = string?
ext_info = {ext_info}?
update_time = string  yyyy-MM-dd HH:mm:ss, China time
create_time = string  yyyy-MM-dd HH:mm:ss, China time
[types.order_detail]
product_infos = [{product_infos}]
pay_info = {pay_info}
price_info = {price_info}
delivery_info = {delivery_info}?
[types.product_infos]
product_id = int
sku_id = int
sku_cnt = int
on_aftersale_sku_cnt = int
finish_aftersale_sku_cnt = int
title = string
thumb_img = string
sale_price = int
sku_attrs = [{sku_attrs}]
[types.sku_attrs]
attr_key = string
attr_value = string
[types.pay_info]
pay_method = string
prepay_id = string
prepay_time = string  yyyy-MM-dd HH:mm:ss, China time
transaction_id = string?
pay_time = string?  yyyy-MM-dd HH:mm:ss, China time
[types.price_info]
product_price = int
order_price = int
freight = int
discounted_price = int
is_discounted = bool
[types.delivery_info]
delivery_method = string?
delivery_time = string?  yyyy-MM-dd HH:mm:ss, China time
delivery_product_info = {delivery_product_info}?
address_info = {address_info}?
pickup_address = {pickup_address}?
express_fee = [{express_fee}]?
offline_delivery_time = int?
offline_pickup_time = int?
ship_done_time = int?
[types.delivery_product_info]
delivery_id = string
waybill_id = string
[types.address_info]
user_name = string
province_name = string
city_name = string
county_name = string
detail_info = string
national_code = int?
tel_number = string?
postal_code = string?
house_number = string?
lng = float?
lat = float?
[types.pickup_address]
user_name = string
province_name = string
city_name = string
county_name = string
detail_info = string
national_code = int?
tel_number = string?
postal_code = string?
house_number = string?
lng = float?
lat = float?
[types.express_fee]
shipping_method = string?
distance = int
[types.aftersale_detail]
aftersale_order_list = [{aftersale_order_list}]
on_aftersale_order_cnt = int
[types.aftersale_order_list]
aftersale_order_id = int
[types.ext_info]
customer_notes = string?
merchant_notes = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_order.get_aftersale_order",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/order/getaftersaleorder",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
after_sale_order_id = int!
[response]
after_sale_order = {after_sale_order}
[types.after_sale_order]
order_id = int
original_order_id = int
status = string
openid = string
reason = string
type = string
product_info = {product_info}
details = {details}
refund_info = {refund_info}?
refund_resp = {refund_resp}?
return_info = {return_info}?
merchant_upload_info = {merchant_upload_info}?
update_time = int  Unix seconds
create_time = int  Unix seconds
[types.product_info]
product_id = int
sku_id = int
count = int
[types.details]
desc = string
num = int
cancel_time = int?
tel_number = string?
prove_imgs = [string]?
[types.refund_info]
amount = int
[types.refund_resp]
ret = int
code = string?
message = string?
[types.return_info]
waybill_id = string
delivery_id = string
delivery_name = string
[types.merchant_upload_info]
refund_certificates = [string]?
reject_reason = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_order.reject_refund",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/order/rejectrefund",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "product_order",
            type_name: "RejectRefund",
            title: "Reject a refund (拒绝退款)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/order/rejectrefund.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = int!
reject_reason = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_order.search",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/order/search",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
start_pay_time = string?  yyyy-MM-dd HH:mm:ss, China time
end_pay_time = string?  yyyy-MM-dd HH:mm:ss, China time
title = string?
sku_code = string?
user_name = string?
tel_number = string?
order_id = int?
status = int?
on_aftersale_order_exist = int?
source = int?
page = int! default 1
page_size = int! default 10
[response]
orders = [{orders}]
total_num = int
[types.orders]
order_id = int
out_order_id = string
status = int
order_detail = {order_detail}
aftersale_detail = {aftersale_detail}?
openid = string?
ext_info = {ext_info}?
update_time = string  yyyy-MM-dd HH:mm:ss, China time
create_time = string  yyyy-MM-dd HH:mm:ss, China time
[types.order_detail]
product_infos = [{product_infos}]
pay_info = {pay_info}
price_info = {price_info}
delivery_info = {delivery_info}?
[types.product_infos]
product_id = int
sku_id = int
sku_cnt = int
on_aftersale_sku_cnt = int
finish_aftersale_sku_cnt = int
title = string
thumb_img = string
sale_price = int
sku_attrs = [{sku_attrs}]
[types.sku_attrs]
attr_key = string
attr_value = string
[types.pay_info]
pay_method = string
prepay_id = string
prepay_time = string  yyyy-MM-dd HH:mm:ss, China time
transaction_id = string?
pay_time = string?  yyyy-MM-dd HH:mm:ss, China time
[types.price_info]
product_price = int
order_price = int
freight = int
discounted_price = int
is_discounted = bool
[types.delivery_info]
delivery_method = string?
delivery_time = string?  yyyy-MM-dd HH:mm:ss, China time
delivery_product_info = {delivery_product_info}?
address_info = {address_info}?
pickup_address = {pickup_address}?
express_fee = [{express_fee}]?
offline_delivery_time = int?
offline_pickup_time = int?
ship_done_time = int?
[types.delivery_product_info]
delivery_id = string
waybill_id = string
[types.address_info]
user_name = string
province_name = string
city_name = string
county_name = string
detail_info = string
national_code = int?
tel_number = string?
postal_code = string?
house_number = string?
lng = float?
lat = float?
[types.pickup_address]
user_name = string
province_name = string
city_name = string
county_name = string
detail_info = string
national_code = int?
tel_number = string?
postal_code = string?
house_number = string?
lng = float?
lat = float?
[types.express_fee]
shipping_method = string?
distance = int
[types.aftersale_detail]
aftersale_order_list = [{aftersale_order_list}]
on_aftersale_order_cnt = int
[types.aftersale_order_list]
aftersale_order_id = int
[types.ext_info]
customer_notes = string?
merchant_notes = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_order.upload_refund_certificate",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/order/upload_refund_certificate",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "product_order",
            type_name: "UploadRefundCertificate",
            title: "Upload proof of a refund (上传退款凭证)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/order/upload_refund_certificate.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = int!
refund_certificates = [string]?
desc = string?
",
        },
    ),
];
