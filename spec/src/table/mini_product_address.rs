//! Generated from `spec/mini/product_address.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 4] = [
    Entry::new(
        Operation {
            name: "mini.product_address.add",
            path: "/product/address/add",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "product_address",
            type_name: "Add",
            title: "Add an address (添加地址)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/address/add_address.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
address_detail = {address_detail}!
[response]
address_id = int  id of the address
[types.address_detail]
address_info = {address_info}!
address_type = {address_type}?  use for offline deliveries
landline = string?  fixed-line phone number
remark = string?
send_addr = bool? as bool_as_int  used as sending address
default_send = bool? as bool_as_int  the default sending address
recv_addr = bool? as bool_as_int  used as address for returns
default_recv = bool? as bool_as_int  the default address for returns
[types.address_info]
user_name = string!  name of the contact
province_name = string!  name of the province
city_name = string!  name of the city
county_name = string!  name of the district
detail_info = string!  street and number
national_code = int?  administrative code of the district
tel_number = string!  phone number
postal_code = string?  postcode
house_number = string?  house or room number
lng = float?  longitude in degrees
lat = float?  latitude in degrees
[types.address_type]
same_city = bool? as bool_as_int  used for same-city delivery
pickup = bool? as bool_as_int  used for self-pickup
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_address.delete",
            path: "/product/address/delete",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "product_address",
            type_name: "Delete",
            title: "Delete an address (删除地址)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/address/delete_address.html",
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
            name: "mini.product_address.get",
            path: "/product/address/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "product_address",
            type_name: "Get",
            title: "Get an address (获取地址)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/address/get_address.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
address_id = int!  id of the address
[response]
address_list = [{address_list}]
[types.address_list]
address_id = int  id of the address
address_info = {address_list_address_info}
address_type = {address_list_address_type}?  use for offline deliveries
landline = string?  fixed-line phone number
remark = string?
send_addr = bool as bool_as_int  used as sending address
default_send = bool as bool_as_int  the default sending address
recv_addr = bool as bool_as_int  used as address for returns
default_recv = bool as bool_as_int  the default address for returns
update_time = int  Unix seconds
create_time = int  Unix seconds
[types.address_list_address_info]
user_name = string  name of the contact
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
[types.address_list_address_type]
same_city = bool as bool_as_int  used for same-city delivery
pickup = bool as bool_as_int  used for self-pickup
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_address.update",
            path: "/product/address/update",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "product_address",
            type_name: "Update",
            title: "Update an address (更新地址)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/address/update_address.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
address_detail = {address_detail}!
[types.address_detail]
address_info = {address_info}!
address_type = {address_type}?  use for offline deliveries
landline = string?  fixed-line phone number
remark = string?
send_addr = bool? as bool_as_int  used as sending address
default_send = bool? as bool_as_int  the default sending address
recv_addr = bool? as bool_as_int  used as address for returns
default_recv = bool? as bool_as_int  the default address for returns
address_id = int!  id of the address
[types.address_info]
user_name = string!  name of the contact
province_name = string!  name of the province
city_name = string!  name of the city
county_name = string!  name of the district
detail_info = string!  street and number
national_code = int?  administrative code of the district
tel_number = string!  phone number
postal_code = string?  postcode
house_number = string?  house or room number
lng = float?  longitude in degrees
lat = float?  latitude in degrees
[types.address_type]
same_city = bool? as bool_as_int  used for same-city delivery
pickup = bool? as bool_as_int  used for self-pickup
",
        },
    ),
];
