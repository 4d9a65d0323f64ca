//! Generated from `spec/mini/channels_ec_logistics.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 20] = [
    Entry::new(
        Operation {
            name: "mini.channels_ec_logistics.ewaybill_biz_account_get",
            path: "/channels/ec/logistics/ewaybill/biz/account/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
acct_id = string?  id of the waybill account
status = int?
need_balance = bool!  whether to answer the remaining waybills
offset = int?  index of the first entry, from 0
limit = int! default 10  number of entries wanted
[response]
account_list = [{account_list}]
total_num = int  number of all matching entries
[types.account_list]
delivery_id = string  code of the carrier, see the list of carriers
shop_id = string  id of the shop at the waybill service
acct_id = string  id of the waybill account
acct_type = int?  kind of account, own or shared
status = int  state of the account
available = int  waybill numbers left
allocated = int  waybill numbers taken in all
recycled = int  waybill numbers given back
cancel = int  waybill numbers cancelled
monthly_card = string?  monthly settlement card number
site_info = {site_info}?  site of a franchised carrier
share = {share}?  sharing, if the account is shared by another shop
sender_address = {sender_address}?  address of the sender the account is opened for
[types.site_info]
delivery_id = string  code of the carrier, see the list of carriers
site_status = int  state of the site
site_code = string  code of the carrier's site
site_name = string  name of the carrier's site
site_fullname = string  full name of the carrier's site
address = {address}  address of the site
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
name = string  name of the person
mobile = string  mobile phone number
phone = string  telephone number
[types.share]
delivery_id = string  code of the carrier, see the list of carriers
site_code = string  code of the carrier's site
site_name = string  name of the carrier's site
share_id = string  id of the sharing
shop_id = string  id of the shop at the waybill service
acct_id = string  id of the waybill account
nickname = string  name of the shop that shares the account
monthly_card = string?  monthly settlement card number
update_time = int  when it was last changed, Unix seconds
[types.sender_address]
province = string  province, e.g. 广东省
city = string  city, e.g. 广州市
county = string  district or county
street = string  street or town
address = string  detailed address
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_logistics.ewaybill_biz_delivery_get",
            path: "/channels/ec/logistics/ewaybill/biz/delivery/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
shop_id = string  id of the shop at the waybill service
[types.list]
delivery_id = string  code of the carrier, see the list of carriers
delivery_name = string  name of the carrier
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_logistics.ewaybill_biz_order_add_sub_order",
            path: "/channels/ec/logistics/ewaybill/biz/order/addsuborder",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_logistics",
            type_name: "EwaybillBizOrderAddSubOrder",
            title: "Add sub-parcels to a waybill (电子面单子件追加)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/ewaybill/add_suborder.html",
                "https://developers.weixin.qq.com/doc/store/supplier/api/delivery/electronic/api_ewaybill_addsuborder.html",
            ],
            note: "Only for carriers that know main and sub-parcels, among them SF, DBKD, JD and SXJD.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
ewaybill_order_id = string!  id of the waybill order, a uint64 as string, from precreate or chosen by the caller
waybill_id = string!  waybill number of the main parcel
delivery_id = string!  code of the carrier, see the list of carriers
shop_id = string!  id of the shop at the waybill service
ewaybill_acct_id = string!  id of the waybill account, acct_id of the account list
add_package_quantity = int!  number of sub-parcels to add
template_id = string?  id of the template
subpackage_list = [{subpackage_list}]?  sub-parcels
sub_order_ext_info = string?  further data for the carrier
[response]
ewaybill_order_id = string?  id of the waybill order, a uint64 as string, from precreate or chosen by the caller
waybill_id = string?  waybill number of the carrier
delivery_error_msg = string?  error text of the carrier
print_info = string?  encrypted print content for WeChat's print component
waybill_id_list = [{waybill_id_list}]?  waybill numbers of main parcel and sub-parcels
[types.subpackage_list]
weight_g = int?  weight, grams
space_x = int?  length, cm
space_y = int?  width, cm
space_z = int?  height, cm
package_no = string?  the shop's own number of the parcel
[types.waybill_id_list]
waybill_type = int?  main parcel or sub-parcel
waybill_id = string?  waybill number of the carrier
create_time = int  when it was created, Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_logistics.ewaybill_biz_order_batch_print",
            path: "/channels/ec/logistics/ewaybill/biz/order/batchprint",
            ..Operation::usual(Product::Mini)
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
req_list = [{req_list}]!  waybills that were printed
[response]
succ_ewaybill_order_id = [string]?  ids that were accepted
fail_ewaybill_order_id = [string]?  ids that were not accepted
[types.req_list]
delivery_id = string!  code of the carrier, see the list of carriers
ewaybill_order_id = string!  id of the waybill order, a uint64 as string, from precreate or chosen by the caller
waybill_id = string!  waybill number of the carrier
re_print = bool! as bool_as_int  whether it is a reprint
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_logistics.ewaybill_biz_order_cancel",
            path: "/channels/ec/logistics/ewaybill/biz/order/cancel",
            ..Operation::usual(Product::Mini)
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
            note: "Gives the waybill number back; only before the parcel is collected.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
delivery_id = string!  code of the carrier, see the list of carriers
ewaybill_order_id = string!  id of the waybill order, a uint64 as string, from precreate or chosen by the caller
waybill_id = string!  waybill number of the carrier
[response]
delivery_error_msg = string?  error text of the carrier
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_logistics.ewaybill_biz_order_create",
            path: "/channels/ec/logistics/ewaybill/biz/order/create",
            ..Operation::usual(Product::Mini)
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
            note: "Call it again with the same ewaybill_order_id if the result is unknown; never change the id for a retry.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
delivery_id = string!  code of the carrier, see the list of carriers
ewaybill_order_id = string!  id of the waybill order, a uint64 as string, from precreate or chosen by the caller
site_code = string?  code of the carrier's site
shop_id = string!  id of the shop at the waybill service
ewaybill_acct_id = string!  id of the waybill account, acct_id of the account list
template_id = string?  template for print_info, or a template type such as single; empty leaves print_info out
sender = {sender}!  who sends the parcel, in clear text
receiver = {receiver}!  who receives it, the masked text of the order is enough; the address of the order counts
return_address = {return_address}?  where undeliverable parcels go
ec_order_list = [{ec_order_list}]!  shop orders in the parcel
remark = string?  free remark
order_type = int?  product type of the carrier, default 1, franchised carriers need none
order_vas_list = [{order_vas_list}]?  value-added services
ext_info = any?
delivery_info = {delivery_info}?  collection and number of parcels
[response]
ewaybill_order_id = string  id of the waybill order, a uint64 as string, from precreate or chosen by the caller
waybill_id = string?  waybill number of the carrier
delivery_error_msg = string?  error text of the carrier
print_info = string?  encrypted print content for WeChat's print component
waybill_id_list = [{waybill_id_list}]?  waybill numbers of main parcel and sub-parcels
order_risk_info = {order_risk_info}?  hints about risky orders
[types.sender]
province = string!  province, e.g. 广东省
city = string!  city, e.g. 广州市
county = string!  district or county
street = string?  street or town
address = string!  detailed address
name = string!  name of the person
mobile = string!  mobile phone number
[types.receiver]
province = string!  province, e.g. 广东省
city = string!  city, e.g. 广州市
county = string!  district or county
street = string?  street or town
address = string!  detailed address
name = string!  name of the person
mobile = string!  mobile phone number
[types.return_address]
province = string!  province, e.g. 广东省
city = string!  city, e.g. 广州市
county = string!  district or county
street = string?  street or town
address = string!  detailed address
name = string!  name of the person
mobile = string!  mobile phone number
[types.ec_order_list]
ec_order_id = string? as string_as_number  id of the shop order
goods_list = [{goods_list}]!  products in the parcel
ewaybill_order_code = string?  code of the order given out for waybills, instead of the order id
ewaybill_order_appid = string?  appid of the shop the code belongs to
[types.goods_list]
product_id = int?  id of the product (SPU)
sku_id = int?  id of the SKU of the product
good_name = string!  name of the product on the waybill
good_count = int!  number of pieces
[types.order_vas_list]
vas_type = string!  kind of service, depends on the carrier
vas_detail = string?  details of the service
vas_value = string?  value of the service, e.g. an insured sum
[types.delivery_info]
delivery_type = int?
collected_time_begin = int?  begin of the time for collection, Unix seconds
collected_time_end = int?  end of the time for collection, Unix seconds
package_quantity = int?  number of parcels
subpackage_list = [{subpackage_list}]?  sub-parcels
merchant_ext_info = string?  further data for the carrier
[types.subpackage_list]
weight_g = int?  weight, grams
space_x = int?  length, cm
space_y = int?  width, cm
space_z = int?  height, cm
package_no = string?  the shop's own number of the parcel
[types.waybill_id_list]
waybill_type = int?  main parcel or sub-parcel
waybill_id = string?  waybill number of the carrier
create_time = int  when it was created, Unix seconds
[types.order_risk_info]
risk_msg = string?  hint in words
risk_ec_order_info = [{risk_ec_order_info}]?  orders concerned
[types.risk_ec_order_info]
ec_order_id = string  id of the shop order
ewaybill_order_code = string?  code of the order given out for waybills, instead of the order id
ewaybill_order_appid = string?  appid of the shop the code belongs to
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_logistics.ewaybill_biz_order_get",
            path: "/channels/ec/logistics/ewaybill/biz/order/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
ewaybill_order_id = string!  id of the waybill order, a uint64 as string, from precreate or chosen by the caller
[response]
order_info = {order_info}
[types.order_info]
delivery_id = string  code of the carrier, see the list of carriers
ewaybill_order_id = string  id of the waybill order, a uint64 as string, from precreate or chosen by the caller
waybill_id = string  waybill number of the carrier
site_code = string?  code of the carrier's site
shop_id = string  id of the shop at the waybill service
ewaybill_acct_id = string  id of the waybill account, acct_id of the account list
sender = {order_info_sender}  who sends the parcel, in clear text
receiver = {order_info_receiver}  who receives it, the masked text of the order is enough; the address of the order counts
ec_order_list = [{order_info_ec_order_list}]  shop orders in the parcel
remark = string?  free remark
status = int  state of the waybill
path_info = [{path_info}]  steps of the transport, by time
[types.order_info_sender]
province = string  province, e.g. 广东省
city = string  city, e.g. 广州市
county = string  district or county
street = string?  street or town
address = string  detailed address
name = string  name of the person
mobile = string  mobile phone number
[types.order_info_receiver]
province = string  province, e.g. 广东省
city = string  city, e.g. 广州市
county = string  district or county
street = string?  street or town
address = string  detailed address
name = string  name of the person
mobile = string  mobile phone number
[types.order_info_ec_order_list]
ec_order_id = string?  id of the shop order
goods_list = [{ec_order_list_goods_list}]  products in the parcel
ewaybill_order_code = string?  code of the order given out for waybills, instead of the order id
ewaybill_order_appid = string?  appid of the shop the code belongs to
[types.ec_order_list_goods_list]
product_id = int?  id of the product (SPU)
sku_id = int?  id of the SKU of the product
good_name = string  name of the product on the waybill
good_count = int  number of pieces
[types.path_info]
status = int  state of the transport
desc = string
update_time = int  when it was last changed, Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_logistics.ewaybill_biz_order_get_print_info",
            path: "/channels/ec/logistics/ewaybill/biz/order/getprintinfo",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
ewaybill_order_id = string!  id of the waybill order, a uint64 as string, from precreate or chosen by the caller
template_id = string!  id of the template
sub_waybill_id = string?  waybill number of the sub-parcel to print
[response]
print_info = string?  encrypted print content for WeChat's print component
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_logistics.ewaybill_biz_order_pre_create",
            path: "/channels/ec/logistics/ewaybill/biz/order/precreate",
            ..Operation::usual(Product::Mini)
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
            note: "Checks the data and reserves a unique ewaybill_order_id for the create interface.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
delivery_id = string!  code of the carrier, see the list of carriers
site_code = string?  code of the carrier's site
shop_id = string!  id of the shop at the waybill service
ewaybill_acct_id = string!  id of the waybill account, acct_id of the account list
sender = {sender}!  who sends the parcel, in clear text
receiver = {receiver}!  who receives it, the masked text of the order is enough; the address of the order counts
ec_order_list = [{ec_order_list}]!  shop orders in the parcel
remark = string?  free remark
[response]
ewaybill_order_id = string  id of the waybill order, a uint64 as string, from precreate or chosen by the caller
[types.sender]
province = string!  province, e.g. 广东省
city = string!  city, e.g. 广州市
county = string!  district or county
street = string?  street or town
address = string!  detailed address
name = string!  name of the person
mobile = string!  mobile phone number
[types.receiver]
province = string!  province, e.g. 广东省
city = string!  city, e.g. 广州市
county = string!  district or county
street = string?  street or town
address = string!  detailed address
name = string!  name of the person
mobile = string!  mobile phone number
[types.ec_order_list]
ec_order_id = string? as string_as_number  id of the shop order
goods_list = [{goods_list}]!  products in the parcel
ewaybill_order_code = string?  code of the order given out for waybills, instead of the order id
ewaybill_order_appid = string?  appid of the shop the code belongs to
[types.goods_list]
product_id = int?  id of the product (SPU)
sku_id = int?  id of the SKU of the product
good_name = string!  name of the product on the waybill
good_count = int!  number of pieces
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_logistics.ewaybill_biz_order_print",
            path: "/channels/ec/logistics/ewaybill/biz/order/print",
            ..Operation::usual(Product::Mini)
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
ewaybill_order_id = string!  id of the waybill order, a uint64 as string, from precreate or chosen by the caller
waybill_id = string!  waybill number of the carrier
re_print = bool! as bool_as_int  whether it is a reprint
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_logistics.ewaybill_biz_print_get",
            path: "/channels/ec/logistics/ewaybill/biz/print/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
ewaybill_order_id = string!  id of the waybill order, a uint64 as string, from precreate or chosen by the caller
template_id = string!  id of the template
sub_waybill_id = string?  waybill number of the sub-parcel to print
[response]
print_info = string?  encrypted print content for WeChat's print component
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_logistics.ewaybill_biz_template_config",
            path: "/channels/ec/logistics/ewaybill/biz/template/config",
            ..Operation::usual(Product::Mini)
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
single = {single}  standard template of one parcel
[types.single]
type = string  value for template_type
desc = string
width = int  width of the template
height = int  height of the template
url = string  address of the template
custom_config = {custom_config}?  area for own content
[types.custom_config]
width = int?  width of the template
height = int?  height of the template
top = int?  distance from the upper edge
left = int?  distance from the left edge
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_logistics.ewaybill_biz_template_create",
            path: "/channels/ec/logistics/ewaybill/biz/template/create",
            ..Operation::usual(Product::Mini)
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
template_id = string  id of the template
[types.info]
template_type = string!  standard template it builds on, e.g. single
template_name = string!  name of the template
template_desc = string!  description of the template
options = [{options}]!  pieces of information to print
is_default = bool!  whether it is the default
[types.options]
option_id = int!  id of the piece of information
font_size = int!  size of the print
is_bold = bool?  whether it is printed bold
is_open = bool?  whether it is printed
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_logistics.ewaybill_biz_template_delete",
            path: "/channels/ec/logistics/ewaybill/biz/template/delete",
            ..Operation::usual(Product::Mini)
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
template_id = string!  id of the template
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_logistics.ewaybill_biz_template_get",
            path: "/channels/ec/logistics/ewaybill/biz/template/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
total_template = [{total_template}]  templates by carrier
[types.total_template]
delivery_id = string  code of the carrier, see the list of carriers
default_template_id = string?  id of the default template
template_list = [{template_list}]
[types.template_list]
template_id = string  id of the template
template_type = string  standard template it builds on, e.g. single
template_name = string  name of the template
template_desc = string  description of the template
options = [{options_answer}]  pieces of information to print
is_default = bool  whether it is the default
create_time = int  when it was created, Unix seconds
update_time = int  when it was last changed, Unix seconds
[types.options_answer]
option_id = int  id of the piece of information
font_size = int  size of the print
is_bold = bool  whether it is printed bold
is_open = bool  whether it is printed
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_logistics.ewaybill_biz_template_get_by_id",
            path: "/channels/ec/logistics/ewaybill/biz/template/getbyid",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
template_id = string!  id of the template
[response]
template_info = {template_info}
[types.template_info]
template_id = string  id of the template
template_type = string  standard template it builds on, e.g. single
template_name = string  name of the template
template_desc = string  description of the template
options = [{options_answer}]  pieces of information to print
is_default = bool  whether it is the default
create_time = int  when it was created, Unix seconds
update_time = int  when it was last changed, Unix seconds
[types.options_answer]
option_id = int  id of the piece of information
font_size = int  size of the print
is_bold = bool  whether it is printed bold
is_open = bool  whether it is printed
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_logistics.ewaybill_biz_template_update",
            path: "/channels/ec/logistics/ewaybill/biz/template/update",
            ..Operation::usual(Product::Mini)
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
template_type = string!  standard template it builds on, e.g. single
template_name = string!  name of the template
template_desc = string!  description of the template
options = [{options}]!  pieces of information to print
is_default = bool!  whether it is the default
template_id = string!  id of the template
[types.options]
option_id = int!  id of the piece of information
font_size = int!  size of the print
is_bold = bool?  whether it is printed bold
is_open = bool?  whether it is printed
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_logistics.phone_number_get",
            path: "/channels/ec/logistics/phonenumber/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
private_phone = string?  virtual number shown on the parcel
[response]
phone = string  real phone number
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_logistics.phone_number_pool_get",
            path: "/channels/ec/logistics/phonenumberpool/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
phonenumbers = [string]  virtual numbers
total_num = int  number of all matching entries
has_more = bool  whether there are more pages
next_key = string?  cursor of the next page, empty for the first page
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_logistics.virtual_number_get",
            path: "/channels/ec/logistics/virtualnumber/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
masked_real_phone = string  masked real number
main_phone = string  main virtual number
virtual_phone = string  virtual number
",
        },
    ),
];
