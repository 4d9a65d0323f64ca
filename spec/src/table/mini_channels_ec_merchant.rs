//! Generated from `spec/mini/channels_ec_merchant.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 12] = [
    Entry::new(
        Operation {
            name: "mini.channels_ec_merchant.add_freight_template",
            path: "/channels/ec/merchant/addfreighttemplate",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_merchant",
            type_name: "AddFreightTemplate",
            title: "Add a freight template (增加运费模板)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/merchant/addfreighttemplate.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/merchant/addfreighttemplate.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
freight_template = {freight_template}!
[response]
template_id = int  id of the freight template
[types.freight_template]
name = string!
valuation_type = string!  PIECE by piece, WEIGHT by weight
send_time = string!  time to ship, e.g. SendTime_TWENTYFOUR_HOUR, SendTime_FOUTYEIGHT_HOUR, SendTime_SEVEN_DAY, spelled so
delivery_type = string!  way of delivery, EXPRESS
delivery_id = [string]?  codes of the carriers
shipping_method = string!  FREE free shipping, CONDITION_FREE free under conditions, NO_FREE charged
address_info = {address_info}?
not_send_area = {not_send_area}?  regions not delivered to
is_default = bool?  whether it is the default
all_condition_free_detail = {all_condition_free_detail}?  conditions of free shipping
all_freight_calc_method = {all_freight_calc_method}?  prices of freight
[types.address_info]
user_name = string!  name of the recipient
postal_code = string?  postal code
province_name = string!  province, e.g. 广东省
city_name = string!  city, e.g. 广州市
county_name = string!  district or county
detail_info = string!  street and house, without province, city and district
tel_number = string!  phone number
[types.not_send_area]
address_info = [{address_info}]!
[types.all_condition_free_detail]
condition_free_detail_list = [{condition_free_detail_list}]!  regions with their conditions
[types.condition_free_detail_list]
address_infos = [{address_infos}]!  regions the condition holds for
min_piece = int?  pieces from which shipping is free
min_amount = int?  money from which shipping is free, fen
min_weight = int?  weight from which shipping is free, kg
valuation_flag = bool? as bool_as_int  whether the number or weight counts
amount_flag = bool? as bool_as_int  whether the money counts
[types.address_infos]
user_name = string!  name of the recipient
postal_code = string?  postal code
province_name = string!  province, e.g. 广东省
city_name = string!  city, e.g. 广州市
county_name = string!  district or county
detail_info = string!  street and house, without province, city and district
tel_number = string!  phone number
[types.all_freight_calc_method]
freight_calc_method_list = [{freight_calc_method_list}]!  regions with their prices
[types.freight_calc_method_list]
address_info = [{address_info}]!
is_default = bool!  whether it is the default
delivery_id = string?  code of the carrier, see the list of carriers
first_val_amount = int!  pieces or weight the first price covers
first_price = int!  first price, fen
second_val_amount = int!  further pieces or weight the second price covers
second_price = int!  price of each further step, fen
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_merchant.address_add",
            path: "/channels/ec/merchant/address/add",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_merchant",
            type_name: "AddressAdd",
            title: "Add an address (增加地址)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/merchant/address/add.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/merchant/address/add.html",
                "https://developers.weixin.qq.com/doc/store/supplier/api/delivery/address/api_addaddress.html",
            ],
            note: "The address may serve as sender's and as return address.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
address_detail = {address_detail}!
[response]
address_id = int  id of the address
[types.address_detail]
address_info = {address_detail_address_info}!
address_type = {address_type}?  use for offline delivery
landline = string?  telephone number
remark = string?  free remark
send_addr = bool? as bool_as_int  whether it is a sender's address
default_send = bool? as bool_as_int  whether it is the default sender's address
recv_addr = bool? as bool_as_int  whether it is a return address
default_recv = bool? as bool_as_int  whether it is the default return address
[types.address_detail_address_info]
user_name = string!  name of the recipient
postal_code = string?  postal code
province_name = string!  province, e.g. 广东省
city_name = string!  city, e.g. 广州市
county_name = string!  district or county
detail_info = string!  street and house, without province, city and district
tel_number = string!  phone number
house_number = string?  house number
lng = float?  longitude, degrees
lat = float?  latitude, degrees
[types.address_type]
same_city = bool? as bool_as_int  whether it serves delivery in the same city
pickup = bool? as bool_as_int  whether buyers can pick up there
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_merchant.address_delete",
            path: "/channels/ec/merchant/address/delete",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_merchant",
            type_name: "AddressDelete",
            title: "Delete an address (删除地址)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/merchant/address/delete.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/merchant/address/delete.html",
                "https://developers.weixin.qq.com/doc/store/supplier/api/delivery/address/api_deleteaddress.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
address_id = int!  id of the address
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_merchant.address_get",
            path: "/channels/ec/merchant/address/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_merchant",
            type_name: "AddressGet",
            title: "Get an address (获取地址详情)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/merchant/address/get.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/merchant/address/get.html",
                "https://developers.weixin.qq.com/doc/store/supplier/api/delivery/address/api_getaddress.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
address_id = int!  id of the address
[response]
address_detail = {address_detail}
[types.address_detail]
address_id = int  id of the address
address_info = {address_detail_address_info}
address_type = {address_detail_address_type}?  use for offline delivery
landline = string?  telephone number
remark = string?  free remark
send_addr = bool as bool_as_int  whether it is a sender's address
default_send = bool as bool_as_int  whether it is the default sender's address
recv_addr = bool as bool_as_int  whether it is a return address
default_recv = bool as bool_as_int  whether it is the default return address
update_time = int  when it was last changed, Unix seconds
create_time = int  when it was created, Unix seconds
[types.address_detail_address_info]
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
[types.address_detail_address_type]
same_city = bool as bool_as_int  whether it serves delivery in the same city
pickup = bool as bool_as_int  whether buyers can pick up there
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_merchant.address_list",
            path: "/channels/ec/merchant/address/list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_merchant",
            type_name: "AddressList",
            title: "List addresses (获取地址列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/merchant/address/list.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/merchant/address/list.html",
                "https://developers.weixin.qq.com/doc/store/supplier/api/delivery/address/api_getaddresslist.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
offset = int!  index of the first entry, from 0
limit = int! default 10  number of entries wanted
[response]
address_id_list = [int]  ids of addresses
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_merchant.address_update",
            path: "/channels/ec/merchant/address/update",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_merchant",
            type_name: "AddressUpdate",
            title: "Update an address (更新地址)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/merchant/address/update.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/merchant/address/update.html",
                "https://developers.weixin.qq.com/doc/store/supplier/api/delivery/address/api_updateaddress.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
address_detail = {address_detail}!
[types.address_detail]
address_info = {address_detail_address_info}!
address_type = {address_type}?  use for offline delivery
landline = string?  telephone number
remark = string?  free remark
send_addr = bool? as bool_as_int  whether it is a sender's address
default_send = bool? as bool_as_int  whether it is the default sender's address
recv_addr = bool? as bool_as_int  whether it is a return address
default_recv = bool? as bool_as_int  whether it is the default return address
address_id = int!  id of the address
[types.address_detail_address_info]
user_name = string!  name of the recipient
postal_code = string?  postal code
province_name = string!  province, e.g. 广东省
city_name = string!  city, e.g. 广州市
county_name = string!  district or county
detail_info = string!  street and house, without province, city and district
tel_number = string!  phone number
house_number = string?  house number
lng = float?  longitude, degrees
lat = float?  latitude, degrees
[types.address_type]
same_city = bool? as bool_as_int  whether it serves delivery in the same city
pickup = bool? as bool_as_int  whether buyers can pick up there
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_merchant.get_freight_template_detail",
            path: "/channels/ec/merchant/getfreighttemplatedetail",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_merchant",
            type_name: "GetFreightTemplateDetail",
            title: "Get a freight template (查询运费模板)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/merchant/getfreighttemplatedetail.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/merchant/getfreighttemplatedetail.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
template_id = int!  id of the freight template
[response]
freight_template = {freight_template}
[types.freight_template]
template_id = int  id of the freight template
name = string
valuation_type = string  PIECE by piece, WEIGHT by weight
send_time = string  time to ship, e.g. SendTime_TWENTYFOUR_HOUR, SendTime_FOUTYEIGHT_HOUR, SendTime_SEVEN_DAY, spelled so
delivery_type = string  way of delivery, EXPRESS
delivery_id = [string]  codes of the carriers
shipping_method = string  FREE free shipping, CONDITION_FREE free under conditions, NO_FREE charged
address_info = {freight_template_address_info}
not_send_area = {freight_template_not_send_area}  regions not delivered to
is_default = bool  whether it is the default
all_condition_free_detail = {freight_template_all_condition_free_detail}  conditions of free shipping
all_freight_calc_method = {freight_template_all_freight_calc_method}  prices of freight
update_time = int  when it was last changed, Unix seconds
create_time = int  when it was created, Unix seconds
[types.freight_template_address_info]
user_name = string  name of the recipient
province_name = string?  province, e.g. 广东省
city_name = string?  city, e.g. 广州市
county_name = string?  district or county
detail_info = string?  street and house, without province, city and district
tel_number = string  phone number
postal_code = string?  postal code
[types.freight_template_not_send_area]
address_info = [{not_send_area_address_info}]
[types.not_send_area_address_info]
user_name = string  name of the recipient
province_name = string?  province, e.g. 广东省
city_name = string?  city, e.g. 广州市
county_name = string?  district or county
detail_info = string?  street and house, without province, city and district
tel_number = string  phone number
postal_code = string?  postal code
[types.freight_template_all_condition_free_detail]
condition_free_detail_list = [{all_condition_free_detail_condition_free_detail_list}]  regions with their conditions
[types.all_condition_free_detail_condition_free_detail_list]
address_infos = [{condition_free_detail_list_address_infos}]  regions the condition holds for
min_piece = int?  pieces from which shipping is free
min_amount = int?  money from which shipping is free, fen
min_weight = int?  weight from which shipping is free, kg
valuation_flag = bool? as bool_as_int  whether the number or weight counts
amount_flag = bool? as bool_as_int  whether the money counts
[types.condition_free_detail_list_address_infos]
user_name = string  name of the recipient
province_name = string?  province, e.g. 广东省
city_name = string?  city, e.g. 广州市
county_name = string?  district or county
detail_info = string?  street and house, without province, city and district
tel_number = string  phone number
postal_code = string?  postal code
[types.freight_template_all_freight_calc_method]
freight_calc_method_list = [{all_freight_calc_method_freight_calc_method_list}]  regions with their prices
[types.all_freight_calc_method_freight_calc_method_list]
address_info = [{freight_calc_method_list_address_info}]
is_default = bool  whether it is the default
delivery_id = string?  code of the carrier, see the list of carriers
first_val_amount = int  pieces or weight the first price covers
first_price = int  first price, fen
second_val_amount = int  further pieces or weight the second price covers
second_price = int  price of each further step, fen
[types.freight_calc_method_list_address_info]
user_name = string  name of the recipient
province_name = string?  province, e.g. 广东省
city_name = string?  city, e.g. 广州市
county_name = string?  district or county
detail_info = string?  street and house, without province, city and district
tel_number = string  phone number
postal_code = string?  postal code
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_merchant.get_freight_template_list",
            path: "/channels/ec/merchant/getfreighttemplatelist",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_merchant",
            type_name: "GetFreightTemplateList",
            title: "List freight templates (获取运费模板列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/order/deliverycompanylist_get.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/merchant/getfreighttemplatelist.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
offset = int!  index of the first entry, from 0
limit = int! default 10  number of entries wanted
[response]
template_id_list = [int]  ids of freight templates
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_merchant.privatenumber_add_phone",
            path: "/channels/ec/merchant/privatenumber/addphone",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_merchant",
            type_name: "PrivatenumberAddPhone",
            title: "Add a phone to be certified for virtual numbers (添加待认证的手机号)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-order/api_privatenumberaddphone.html",
            ],
            note: "Callers of virtual numbers must be certified; send a verification code first, then let the owner scan the code.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
mobile = string!  mobile phone number of the shop
verify_code = string!  code from the short message
wxusername = string?  WeChat user who certifies the number
[response]
qrcode_url = string  address of the QR code for the certification
status = int  state of the certification
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_merchant.privatenumber_get_phone",
            path: "/channels/ec/merchant/privatenumber/getphone",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_merchant",
            type_name: "PrivatenumberGetPhone",
            title: "Get the certification state of a phone (获取小店手机号认证状态)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-order/api_privatenumbergetshopphone.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
mobile = string!  mobile phone number of the shop
[response]
status = int  state of the certification
fail_reason = string?  why the certification failed
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_merchant.privatenumber_send_verify_code",
            path: "/channels/ec/merchant/privatenumber/sendverifycode",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_merchant",
            type_name: "PrivatenumberSendVerifyCode",
            title: "Send a verification code to a phone (获取短信验证码)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-order/api_privatenumbersendverifycode.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
mobile = string!  mobile phone number of the shop
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_merchant.update_freight_template",
            path: "/channels/ec/merchant/updatefreighttemplate",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_merchant",
            type_name: "UpdateFreightTemplate",
            title: "Update a freight template (更新运费模板)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/merchant/updatefreighttemplate.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/merchant/updatefreighttemplate.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
freight_template = {freight_template}!
[types.freight_template]
name = string!
valuation_type = string!  PIECE by piece, WEIGHT by weight
send_time = string!  time to ship, e.g. SendTime_TWENTYFOUR_HOUR, SendTime_FOUTYEIGHT_HOUR, SendTime_SEVEN_DAY, spelled so
delivery_type = string!  way of delivery, EXPRESS
delivery_id = [string]?  codes of the carriers
shipping_method = string!  FREE free shipping, CONDITION_FREE free under conditions, NO_FREE charged
address_info = {address_info}?
not_send_area = {not_send_area}?  regions not delivered to
is_default = bool?  whether it is the default
all_condition_free_detail = {all_condition_free_detail}?  conditions of free shipping
all_freight_calc_method = {all_freight_calc_method}?  prices of freight
template_id = int!  id of the freight template
[types.address_info]
user_name = string!  name of the recipient
postal_code = string?  postal code
province_name = string!  province, e.g. 广东省
city_name = string!  city, e.g. 广州市
county_name = string!  district or county
detail_info = string!  street and house, without province, city and district
tel_number = string!  phone number
[types.not_send_area]
address_info = [{address_info}]!
[types.all_condition_free_detail]
condition_free_detail_list = [{condition_free_detail_list}]!  regions with their conditions
[types.condition_free_detail_list]
address_infos = [{address_infos}]!  regions the condition holds for
min_piece = int?  pieces from which shipping is free
min_amount = int?  money from which shipping is free, fen
min_weight = int?  weight from which shipping is free, kg
valuation_flag = bool? as bool_as_int  whether the number or weight counts
amount_flag = bool? as bool_as_int  whether the money counts
[types.address_infos]
user_name = string!  name of the recipient
postal_code = string?  postal code
province_name = string!  province, e.g. 广东省
city_name = string!  city, e.g. 广州市
county_name = string!  district or county
detail_info = string!  street and house, without province, city and district
tel_number = string!  phone number
[types.all_freight_calc_method]
freight_calc_method_list = [{freight_calc_method_list}]!  regions with their prices
[types.freight_calc_method_list]
address_info = [{address_info}]!
is_default = bool!  whether it is the default
delivery_id = string?  code of the carrier, see the list of carriers
first_val_amount = int!  pieces or weight the first price covers
first_price = int!  first price, fen
second_val_amount = int!  further pieces or weight the second price covers
second_price = int!  price of each further step, fen
",
        },
    ),
];
