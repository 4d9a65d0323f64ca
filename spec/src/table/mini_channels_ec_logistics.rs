//! Generated from `spec/mini/channels_ec_logistics.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 20] = [
    Entry::new(
        Operation {
            name: "mini.channels_ec_logistics.ewaybill_biz_account_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/logistics/ewaybill/biz/account/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_logistics",
            type_name: "EwaybillBizAccountGet",
            title: "List waybill accounts and sites (查询开通的电子面单网点/账号信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/ewaybill/get_account.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/ewaybill/get_account.html",
                "https://developers.weixin.qq.com/doc/store/supplier/api/delivery/electronic/api_ewaybill_getacct.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
delivery_id = string?  code of the carrier, see the list of carriers
acct_id = string?
status = int?
need_balance = bool!
offset = int?  index of the first entry, from 0
limit = int! default 10  number of entries wanted
[response]
account_list = [{account_list}]
total_num = int  number of all matching entries
[types.account_list]
delivery_id = string  code of the carrier, see the list of carriers
shop_id = string
acct_id = string
acct_type = int?
status = int
available = int
allocated = int
recycled = int
cancel = int
monthly_card = string?
site_info = {site_info}?
share = {share}?
sender_address = {sender_address}?
[types.site_info]
delivery_id = string  code of the carrier, see the list of carriers
site_status = int
site_code = string
site_name = string
site_fullname = string
address = {address}
contact = {contact}
[types.address]
country_code = string?
province_code = string
province_name = string  province, e.g. 广东省
city_code = string
city_name = string  city, e.g. 广州市
district_code = string
district_name = string
street_code = string
street_name = string
detail_address = string
[types.contact]
name = string
mobile = string
phone = string
[types.share]
delivery_id = string  code of the carrier, see the list of carriers
site_code = string
site_name = string
share_id = string
shop_id = string
acct_id = string
nickname = string
monthly_card = string?
update_time = int  when it was last changed, Unix seconds
[types.sender_address]
province = string
city = string
county = string
street = string
address = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_logistics.ewaybill_biz_delivery_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/logistics/ewaybill/biz/delivery/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_logistics",
            type_name: "EwaybillBizDeliveryGet",
            title: "List carriers with an opened account (查询开通的快递公司列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/ewaybill/get_acctdeliverylist.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/ewaybill/get_acctdeliverylist.html",
                "https://developers.weixin.qq.com/doc/store/supplier/api/delivery/electronic/api_ewaybill_getdeliverylist.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
status = int?
[response]
list = [{list}]
shop_id = string
[types.list]
delivery_id = string  code of the carrier, see the list of carriers
delivery_name = string  name of the carrier
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_logistics.ewaybill_biz_order_add_sub_order",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/logistics/ewaybill/biz/order/addsuborder",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_logistics",
            type_name: "EwaybillBizOrderAddSubOrder",
            title: "Add sub-parcels to a waybill (电子面单子件追加)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/ewaybill/add_suborder.html",
                "https://developers.weixin.qq.com/doc/store/supplier/api/delivery/electronic/api_ewaybill_addsuborder.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
ewaybill_order_id = string!
waybill_id = string!  waybill number of the carrier
delivery_id = string!  code of the carrier, see the list of carriers
shop_id = string!
ewaybill_acct_id = string!
add_package_quantity = int!
template_id = string?
subpackage_list = [{subpackage_list}]?
sub_order_ext_info = string?
[response]
ewaybill_order_id = string?
waybill_id = string?  waybill number of the carrier
delivery_error_msg = string?
print_info = string?
waybill_id_list = [{waybill_id_list}]?
[types.subpackage_list]
weight_g = int?
space_x = int?
space_y = int?
space_z = int?
package_no = string?
[types.waybill_id_list]
waybill_type = int?
waybill_id = string?  waybill number of the carrier
create_time = int  when it was created, Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_logistics.ewaybill_biz_order_batch_print",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/logistics/ewaybill/biz/order/batchprint",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_logistics",
            type_name: "EwaybillBizOrderBatchPrint",
            title: "Notify that waybills were printed in bulk (批量打印通知)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/ewaybill/batchnotify_print.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/ewaybill/batchnotify_print.html",
                "https://developers.weixin.qq.com/doc/store/supplier/api/delivery/electronic/api_ewaybill_batchprintorder.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
req_list = [{req_list}]!
[response]
succ_ewaybill_order_id = [string]?
fail_ewaybill_order_id = [string]?
[types.req_list]
delivery_id = string!  code of the carrier, see the list of carriers
ewaybill_order_id = string!
waybill_id = string!  waybill number of the carrier
re_print = bool! as bool_as_int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_logistics.ewaybill_biz_order_cancel",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/logistics/ewaybill/biz/order/cancel",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_logistics",
            type_name: "EwaybillBizOrderCancel",
            title: "Cancel a waybill (电子面单取消下单)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/ewaybill/cancel_order.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/ewaybill/cancel_order.html",
                "https://developers.weixin.qq.com/doc/store/supplier/api/delivery/electronic/api_ewaybill_cancelorder.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
delivery_id = string!  code of the carrier, see the list of carriers
ewaybill_order_id = string!
waybill_id = string!  waybill number of the carrier
[response]
delivery_error_msg = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_logistics.ewaybill_biz_order_create",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/logistics/ewaybill/biz/order/create",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_logistics",
            type_name: "EwaybillBizOrderCreate",
            title: "Create a waybill (电子面单取号)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/ewaybill/create_order.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/ewaybill/create_order.html",
                "https://developers.weixin.qq.com/doc/store/supplier/api/delivery/electronic/api_ewaybill_createorder.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
delivery_id = string!  code of the carrier, see the list of carriers
ewaybill_order_id = string!
site_code = string?
shop_id = string!
ewaybill_acct_id = string!
template_id = string?
sender = {sender}!
receiver = {receiver}!
return_address = {return_address}?
ec_order_list = [{ec_order_list}]!
remark = string?  free remark
order_type = int?
order_vas_list = [{order_vas_list}]?
ext_info = any?
delivery_info = {delivery_info}?
[response]
ewaybill_order_id = string
waybill_id = string?  waybill number of the carrier
delivery_error_msg = string?
print_info = string?
waybill_id_list = [{waybill_id_list}]?
order_risk_info = {order_risk_info}?
[types.sender]
province = string!
city = string!
county = string!
street = string?
address = string!
name = string!
mobile = string!
[types.receiver]
province = string!
city = string!
county = string!
street = string?
address = string!
name = string!
mobile = string!
[types.return_address]
province = string!
city = string!
county = string!
street = string?
address = string!
name = string!
mobile = string!
[types.ec_order_list]
ec_order_id = string? as string_as_number
goods_list = [{goods_list}]!
ewaybill_order_code = string?
ewaybill_order_appid = string?
[types.goods_list]
product_id = int?  id of the product (SPU)
sku_id = int?  id of the SKU of the product
good_name = string!
good_count = int!
[types.order_vas_list]
vas_type = string!
vas_detail = string?
vas_value = string?
[types.delivery_info]
delivery_type = int?
collected_time_begin = int?
collected_time_end = int?
package_quantity = int?
subpackage_list = [{subpackage_list}]?
merchant_ext_info = string?
[types.subpackage_list]
weight_g = int?
space_x = int?
space_y = int?
space_z = int?
package_no = string?
[types.waybill_id_list]
waybill_type = int?
waybill_id = string?  waybill number of the carrier
create_time = int  when it was created, Unix seconds
[types.order_risk_info]
risk_msg = string?
risk_ec_order_info = [{risk_ec_order_info}]?
[types.risk_ec_order_info]
ec_order_id = string
ewaybill_order_code = string?
ewaybill_order_appid = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_logistics.ewaybill_biz_order_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/logistics/ewaybill/biz/order/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_logistics",
            type_name: "EwaybillBizOrderGet",
            title: "Get a waybill (查询面单详情)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/ewaybill/get_order.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/ewaybill/get_order.html",
                "https://developers.weixin.qq.com/doc/store/supplier/api/delivery/electronic/api_ewaybill_getorder.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
ewaybill_order_id = string!
[response]
order_info = {order_info}
[types.order_info]
delivery_id = string  code of the carrier, see the list of carriers
ewaybill_order_id = string
waybill_id = string  waybill number of the carrier
site_code = string?
shop_id = string
ewaybill_acct_id = string
sender = {order_info_sender}
receiver = {order_info_receiver}
ec_order_list = [{order_info_ec_order_list}]
remark = string?  free remark
status = int
path_info = [{path_info}]
[types.order_info_sender]
province = string
city = string
county = string
street = string?
address = string
name = string
mobile = string
[types.order_info_receiver]
province = string
city = string
county = string
street = string?
address = string
name = string
mobile = string
[types.order_info_ec_order_list]
ec_order_id = string?
goods_list = [{ec_order_list_goods_list}]
ewaybill_order_code = string?
ewaybill_order_appid = string?
[types.ec_order_list_goods_list]
product_id = int?  id of the product (SPU)
sku_id = int?  id of the SKU of the product
good_name = string
good_count = int
[types.path_info]
status = int
desc = string
update_time = int  when it was last changed, Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_logistics.ewaybill_biz_order_get_print_info",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/logistics/ewaybill/biz/order/getprintinfo",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_logistics",
            type_name: "EwaybillBizOrderGetPrintInfo",
            title: "Get the print content of waybills (获取打印报文)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/supplier/api/delivery/electronic/api_get_print_content.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
ewaybill_order_id = string!
template_id = string!
sub_waybill_id = string?
[response]
print_info = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_logistics.ewaybill_biz_order_pre_create",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/logistics/ewaybill/biz/order/precreate",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_logistics",
            type_name: "EwaybillBizOrderPreCreate",
            title: "Precreate a waybill (电子面单预取号)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/ewaybill/precreate_order.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/ewaybill/precreate_order.html",
                "https://developers.weixin.qq.com/doc/store/supplier/api/delivery/electronic/api_ewaybill_precreateorder.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
delivery_id = string!  code of the carrier, see the list of carriers
site_code = string?
shop_id = string!
ewaybill_acct_id = string!
sender = {sender}!
receiver = {receiver}!
ec_order_list = [{ec_order_list}]!
remark = string?  free remark
[response]
ewaybill_order_id = string
[types.sender]
province = string!
city = string!
county = string!
street = string?
address = string!
name = string!
mobile = string!
[types.receiver]
province = string!
city = string!
county = string!
street = string?
address = string!
name = string!
mobile = string!
[types.ec_order_list]
ec_order_id = string? as string_as_number
goods_list = [{goods_list}]!
ewaybill_order_code = string?
ewaybill_order_appid = string?
[types.goods_list]
product_id = int?  id of the product (SPU)
sku_id = int?  id of the SKU of the product
good_name = string!
good_count = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_logistics.ewaybill_biz_order_print",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/logistics/ewaybill/biz/order/print",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_logistics",
            type_name: "EwaybillBizOrderPrint",
            title: "Notify that a waybill was printed (打印成功通知)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/ewaybill/notify_print.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/ewaybill/notify_print.html",
                "https://developers.weixin.qq.com/doc/store/supplier/api/delivery/electronic/api_ewaybill_printorder.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
delivery_id = string!  code of the carrier, see the list of carriers
ewaybill_order_id = string!
waybill_id = string!  waybill number of the carrier
re_print = bool! as bool_as_int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_logistics.ewaybill_biz_print_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/logistics/ewaybill/biz/print/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_logistics",
            type_name: "EwaybillBizPrintGet",
            title: "Get print data of a waybill (获取打印报文)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/ewaybill/get_print_info.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/ewaybill/get_print_info.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
ewaybill_order_id = string!
template_id = string!
sub_waybill_id = string?
[response]
print_info = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_logistics.ewaybill_biz_template_config",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/logistics/ewaybill/biz/template/config",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_logistics",
            type_name: "EwaybillBizTemplateConfig",
            title: "Get the standard templates of carriers (获取面单标准模板)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/ewaybill/get_template_config.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/ewaybill/get_template_config.html",
                "https://developers.weixin.qq.com/doc/store/supplier/api/delivery/electronic/api_ewaybill_get_template_config.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
config = map<{config}>
[types.config]
single = {single}
[types.single]
type = string
desc = string
width = int
height = int
url = string
custom_config = {custom_config}?
[types.custom_config]
width = int?
height = int?
top = int?
left = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_logistics.ewaybill_biz_template_create",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/logistics/ewaybill/biz/template/create",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_logistics",
            type_name: "EwaybillBizTemplateCreate",
            title: "Create a waybill template (新增面单模板)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/ewaybill/add_template.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/ewaybill/add_template.html",
                "https://developers.weixin.qq.com/doc/store/supplier/api/delivery/electronic/api_ewaybill_createtemplate.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
delivery_id = string!  code of the carrier, see the list of carriers
info = {info}!
[response]
delivery_id = string  code of the carrier, see the list of carriers
template_id = string
[types.info]
template_type = string!
template_name = string!
template_desc = string!
options = [{options}]!
is_default = bool!  whether it is the default
[types.options]
option_id = int!
font_size = int!
is_bold = bool?
is_open = bool?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_logistics.ewaybill_biz_template_delete",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/logistics/ewaybill/biz/template/delete",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_logistics",
            type_name: "EwaybillBizTemplateDelete",
            title: "Delete a waybill template (删除面单模板)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/ewaybill/delete_template.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/ewaybill/delete_template.html",
                "https://developers.weixin.qq.com/doc/store/supplier/api/delivery/electronic/api_ewaybill_deltemplate.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
delivery_id = string!  code of the carrier, see the list of carriers
template_id = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_logistics.ewaybill_biz_template_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/logistics/ewaybill/biz/template/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_logistics",
            type_name: "EwaybillBizTemplateGet",
            title: "List waybill templates (获取面单模板信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/ewaybill/get_template.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/ewaybill/get_template.html",
                "https://developers.weixin.qq.com/doc/store/supplier/api/delivery/electronic/api_ewaybill_gettemplate.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
delivery_id = string?  code of the carrier, see the list of carriers
[response]
total_template = [{total_template}]
[types.total_template]
delivery_id = string  code of the carrier, see the list of carriers
default_template_id = string?
template_list = [{template_list}]
[types.template_list]
template_id = string
template_type = string
template_name = string
template_desc = string
options = [{options_answer}]
is_default = bool  whether it is the default
create_time = int  when it was created, Unix seconds
update_time = int  when it was last changed, Unix seconds
[types.options_answer]
option_id = int
font_size = int
is_bold = bool
is_open = bool
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_logistics.ewaybill_biz_template_get_by_id",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/logistics/ewaybill/biz/template/getbyid",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_logistics",
            type_name: "EwaybillBizTemplateGetById",
            title: "Get a waybill template by its id (根据模板id获取面单模板信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/ewaybill/get_templatebyid.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/ewaybill/get_templatebyid.html",
                "https://developers.weixin.qq.com/doc/store/supplier/api/delivery/electronic/api_ewaybill_gettemplatebyid.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
delivery_id = string!  code of the carrier, see the list of carriers
template_id = string!
[response]
template_info = {template_info}
[types.template_info]
template_id = string
template_type = string
template_name = string
template_desc = string
options = [{options_answer}]
is_default = bool  whether it is the default
create_time = int  when it was created, Unix seconds
update_time = int  when it was last changed, Unix seconds
[types.options_answer]
option_id = int
font_size = int
is_bold = bool
is_open = bool
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_logistics.ewaybill_biz_template_update",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/logistics/ewaybill/biz/template/update",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_logistics",
            type_name: "EwaybillBizTemplateUpdate",
            title: "Update a waybill template (更新面单模板)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/ewaybill/update_template.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/ewaybill/update_template.html",
                "https://developers.weixin.qq.com/doc/store/supplier/api/delivery/electronic/api_ewaybill_updatetemplate.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
delivery_id = string!  code of the carrier, see the list of carriers
info = {info}!
[types.info]
template_type = string!
template_name = string!
template_desc = string!
options = [{options}]!
is_default = bool!  whether it is the default
template_id = string!
[types.options]
option_id = int!
font_size = int!
is_bold = bool?
is_open = bool?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_logistics.phone_number_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/logistics/phonenumber/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_logistics",
            type_name: "PhoneNumberGet",
            title: "Get the real number behind a virtual number (获取真实号)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/logistics/delivery_virtual_number_get.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/logistics/delivery_virtual_number_get.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
waybill_id = string!  waybill number of the carrier
private_phone = string?
[response]
phone = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_logistics.phone_number_pool_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/logistics/phonenumberpool/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_logistics",
            type_name: "PhoneNumberPoolGet",
            title: "Get the pool of virtual numbers (获取虚拟号号码池)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/logistics/delivery_virtual_number.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/logistics/delivery_virtual_number.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
page_size = int! default 10  number of entries per page
next_key = string?  cursor of the next page, empty for the first page
[response]
phonenumbers = [string]
total_num = int  number of all matching entries
has_more = bool  whether there are more pages
next_key = string?  cursor of the next page, empty for the first page
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_logistics.virtual_number_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/logistics/virtualnumber/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_logistics",
            type_name: "VirtualNumberGet",
            title: "Get a virtual number for a waybill (获取虚拟号)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/logistics/delivery_virtual_number_get_virtual.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/logistics/delivery_virtual_number_get_virtual.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
waybill_id = string!  waybill number of the carrier
[response]
masked_real_phone = string
main_phone = string
virtual_phone = string
",
        },
    ),
];
