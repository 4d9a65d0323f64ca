//! Generated from `spec/mini/product_delivery.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 5] = [
    Entry::new(
        Operation {
            name: "mini.product_delivery.get_company_list",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/delivery/get_company_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "product_delivery",
            type_name: "GetCompanyList",
            title: "List delivery companies (获取快递公司列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/delivery/get_delivery_company_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
company_list = [{company_list}]
[types.company_list]
delivery_id = string
delivery_name = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_delivery.get_freight_template",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/delivery/get_freight_template",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "product_delivery",
            type_name: "GetFreightTemplate",
            title: "List freight templates (获取运费模板)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/freight/get_freight_template.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
template_list = [{template_list}]
[types.template_list]
template_id = int
name = string
valuation_type = int
send_time = int  Unix seconds
delivery_type = int
delivery_id = [string]
shipping_method = int
address_info = {template_list_address_info}
not_send_area = {template_list_not_send_area}
is_default = bool as bool_as_int
all_condition_free_detail = {template_list_all_condition_free_detail}
all_freight_calc_method = {template_list_all_freight_calc_method}
update_time = int  Unix seconds
create_time = int  Unix seconds
[types.template_list_address_info]
province_name = string?
city_name = string?
county_name = string?
[types.template_list_not_send_area]
address_info = [{not_send_area_address_info}]
[types.not_send_area_address_info]
province_name = string?
city_name = string?
county_name = string?
[types.template_list_all_condition_free_detail]
condition_free_detail_list = [{all_condition_free_detail_condition_free_detail_list}]
[types.all_condition_free_detail_condition_free_detail_list]
address_infos = [{condition_free_detail_list_address_infos}]
min_piece = int?
min_amount = int?
min_weight = int?
valuation_flag = bool? as bool_as_int
amount_flag = bool? as bool_as_int
[types.condition_free_detail_list_address_infos]
province_name = string?
city_name = string?
county_name = string?
[types.template_list_all_freight_calc_method]
freight_calc_method_list = [{all_freight_calc_method_freight_calc_method_list}]
[types.all_freight_calc_method_freight_calc_method_list]
address_info = [{freight_calc_method_list_address_info}]
is_default = bool as bool_as_int
delivery_id = string?
first_val_amount = int
first_price = int
second_val_amount = int
second_price = int
[types.freight_calc_method_list_address_info]
province_name = string?
city_name = string?
county_name = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_delivery.insert_freight_template",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/delivery/insert_freight_template",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "product_delivery",
            type_name: "InsertFreightTemplate",
            title: "Add a freight template (添加运费模板)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/freight/insert_freight_template.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
freight_template = {freight_template}!
[response]
template_id = int
[types.freight_template]
name = string!
valuation_type = int!
send_time = int!  Unix seconds
delivery_type = int!
delivery_id = [string]?
shipping_method = int!
address_info = {address_info}?
not_send_area = {not_send_area}?
is_default = bool? as bool_as_int
all_condition_free_detail = {all_condition_free_detail}?
all_freight_calc_method = {all_freight_calc_method}?
[types.address_info]
province_name = string?
city_name = string?
county_name = string?
[types.not_send_area]
address_info = [{address_info}]!
[types.all_condition_free_detail]
condition_free_detail_list = [{condition_free_detail_list}]!
[types.condition_free_detail_list]
address_infos = [{address_infos}]!
min_piece = int?
min_amount = int?
min_weight = int?
valuation_flag = bool? as bool_as_int
amount_flag = bool? as bool_as_int
[types.address_infos]
province_name = string?
city_name = string?
county_name = string?
[types.all_freight_calc_method]
freight_calc_method_list = [{freight_calc_method_list}]!
[types.freight_calc_method_list]
address_info = [{address_info}]!
is_default = bool! as bool_as_int
delivery_id = string?
first_val_amount = int!
first_price = int!
second_val_amount = int!
second_price = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_delivery.send",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/delivery/send",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "product_delivery",
            type_name: "Send",
            title: "Ship an order (订单发货)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/delivery/send_delivery.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = int!
delivery_list = [{delivery_list}]!
[types.delivery_list]
delivery_id = string!
is_all_product = bool?
waybill_id = string?
product_infos = [{product_infos}]?
[types.product_infos]
product_id = int!
sku_id = int!
product_cnt = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_delivery.update_freight_template",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/delivery/update_freight_template",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "product_delivery",
            type_name: "UpdateFreightTemplate",
            title: "Update a freight template (更新运费模板)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/freight/update_freight_template.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
freight_template = {freight_template}!
[types.freight_template]
name = string!
valuation_type = int!
send_time = int!  Unix seconds
delivery_type = int!
delivery_id = [string]?
shipping_method = int!
address_info = {address_info}?
not_send_area = {not_send_area}?
is_default = bool? as bool_as_int
all_condition_free_detail = {all_condition_free_detail}?
all_freight_calc_method = {all_freight_calc_method}?
template_id = int!
[types.address_info]
province_name = string?
city_name = string?
county_name = string?
[types.not_send_area]
address_info = [{address_info}]!
[types.all_condition_free_detail]
condition_free_detail_list = [{condition_free_detail_list}]!
[types.condition_free_detail_list]
address_infos = [{address_infos}]!
min_piece = int?
min_amount = int?
min_weight = int?
valuation_flag = bool? as bool_as_int
amount_flag = bool? as bool_as_int
[types.address_infos]
province_name = string?
city_name = string?
county_name = string?
[types.all_freight_calc_method]
freight_calc_method_list = [{freight_calc_method_list}]!
[types.freight_calc_method_list]
address_info = [{address_info}]!
is_default = bool! as bool_as_int
delivery_id = string?
first_val_amount = int!
first_price = int!
second_val_amount = int!
second_price = int!
",
        },
    ),
];
