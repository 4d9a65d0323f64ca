//! Generated from `spec/mini/product_address.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 4] = [
    Entry::new(
        Operation {
            name: "mini.product_address.add",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/address/add",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
address_id = int
[types.address_detail]
address_info = {address_info}!
address_type = {address_type}?
landline = string?
remark = string?
send_addr = bool? as bool_as_int
default_send = bool? as bool_as_int
recv_addr = bool? as bool_as_int
default_recv = bool? as bool_as_int
[types.address_info]
user_name = string!
province_name = string!
city_name = string!
county_name = string!
detail_info = string!
national_code = int?
tel_number = string!
postal_code = string?
house_number = string?
lng = float?
lat = float?
[types.address_type]
same_city = bool? as bool_as_int
pickup = bool? as bool_as_int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_address.delete",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/address/delete",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
address_id = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_address.get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/address/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
address_id = int!
[response]
address_list = [{address_list}]
[types.address_list]
address_id = int
address_info = {address_list_address_info}
address_type = {address_list_address_type}?
landline = string?
remark = string?
send_addr = bool as bool_as_int
default_send = bool as bool_as_int
recv_addr = bool as bool_as_int
default_recv = bool as bool_as_int
update_time = int  Unix seconds
create_time = int  Unix seconds
[types.address_list_address_info]
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
[types.address_list_address_type]
same_city = bool as bool_as_int
pickup = bool as bool_as_int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_address.update",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/address/update",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
address_type = {address_type}?
landline = string?
remark = string?
send_addr = bool? as bool_as_int
default_send = bool? as bool_as_int
recv_addr = bool? as bool_as_int
default_recv = bool? as bool_as_int
address_id = int!
[types.address_info]
user_name = string!
province_name = string!
city_name = string!
county_name = string!
detail_info = string!
national_code = int?
tel_number = string!
postal_code = string?
house_number = string?
lng = float?
lat = float?
[types.address_type]
same_city = bool? as bool_as_int
pickup = bool? as bool_as_int
",
        },
    ),
];
