//! Generated from `spec/mini/product_delivery.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 5] = [
    Entry::new(
        Operation {
            name: "mini.product_delivery.get_company_list",
            path: "/product/delivery/get_company_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
company_list = [{company_list}]  delivery companies supported
[types.company_list]
delivery_id = string  code of the delivery company, from the list of companies
delivery_name = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_delivery.get_freight_template",
            path: "/product/delivery/get_freight_template",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
template_id = int  id of the freight template
name = string  name of the template
valuation_type = int  whether freight is counted by piece or by weight
send_time = int  promised time until shipment
delivery_type = int  kind of delivery
delivery_id = [string]  code of the delivery company, from the list of companies
shipping_method = int  whether shipping is free or paid by the buyer
address_info = {template_list_address_info}  address, or list of areas in rules
not_send_area = {template_list_not_send_area}  areas that are not delivered to
is_default = bool as bool_as_int  whether this is the default
all_condition_free_detail = {template_list_all_condition_free_detail}  conditions of free shipping, by area
all_freight_calc_method = {template_list_all_freight_calc_method}  how freight is calculated, by area
update_time = int  Unix seconds
create_time = int  Unix seconds
[types.template_list_address_info]
province_name = string?  name of the province
city_name = string?  name of the city
county_name = string?  name of the district
[types.template_list_not_send_area]
address_info = [{not_send_area_address_info}]  address, or list of areas in rules
[types.not_send_area_address_info]
province_name = string?  name of the province
city_name = string?  name of the city
county_name = string?  name of the district
[types.template_list_all_condition_free_detail]
condition_free_detail_list = [{all_condition_free_detail_condition_free_detail_list}]  conditions of free shipping, by area
[types.all_condition_free_detail_condition_free_detail_list]
address_infos = [{condition_free_detail_list_address_infos}]  areas the condition holds for
min_piece = int?  pieces from which shipping is free
min_amount = int?  fen from which shipping is free
min_weight = int?  weight from which shipping is free
valuation_flag = bool? as bool_as_int  whether the condition on pieces or weight is used
amount_flag = bool? as bool_as_int  whether the condition on the amount is used
[types.condition_free_detail_list_address_infos]
province_name = string?  name of the province
city_name = string?  name of the city
county_name = string?  name of the district
[types.template_list_all_freight_calc_method]
freight_calc_method_list = [{all_freight_calc_method_freight_calc_method_list}]  how freight is calculated, by area
[types.all_freight_calc_method_freight_calc_method_list]
address_info = [{freight_calc_method_list_address_info}]  address, or list of areas in rules
is_default = bool as bool_as_int  whether this is the default
delivery_id = string?  code of the delivery company, from the list of companies
first_val_amount = int  pieces or weight covered by first_price
first_price = int  fen for the first pieces or weight
second_val_amount = int  each further step of pieces or weight
second_price = int  fen for each further step
[types.freight_calc_method_list_address_info]
province_name = string?  name of the province
city_name = string?  name of the city
county_name = string?  name of the district
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_delivery.insert_freight_template",
            path: "/product/delivery/insert_freight_template",
            ..Operation::usual(Product::Mini)
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
template_id = int  id of the freight template
[types.freight_template]
name = string!  name of the template
valuation_type = int!  whether freight is counted by piece or by weight
send_time = int!  promised time until shipment
delivery_type = int!  kind of delivery
delivery_id = [string]?  code of the delivery company, from the list of companies
shipping_method = int!  whether shipping is free or paid by the buyer
address_info = {address_info}?  address, or list of areas in rules
not_send_area = {not_send_area}?  areas that are not delivered to
is_default = bool? as bool_as_int  whether this is the default
all_condition_free_detail = {all_condition_free_detail}?  conditions of free shipping, by area
all_freight_calc_method = {all_freight_calc_method}?  how freight is calculated, by area
[types.address_info]
province_name = string?  name of the province
city_name = string?  name of the city
county_name = string?  name of the district
[types.not_send_area]
address_info = [{address_info}]!  address, or list of areas in rules
[types.all_condition_free_detail]
condition_free_detail_list = [{condition_free_detail_list}]!  conditions of free shipping, by area
[types.condition_free_detail_list]
address_infos = [{address_infos}]!  areas the condition holds for
min_piece = int?  pieces from which shipping is free
min_amount = int?  fen from which shipping is free
min_weight = int?  weight from which shipping is free
valuation_flag = bool? as bool_as_int  whether the condition on pieces or weight is used
amount_flag = bool? as bool_as_int  whether the condition on the amount is used
[types.address_infos]
province_name = string?  name of the province
city_name = string?  name of the city
county_name = string?  name of the district
[types.all_freight_calc_method]
freight_calc_method_list = [{freight_calc_method_list}]!  how freight is calculated, by area
[types.freight_calc_method_list]
address_info = [{address_info}]!  address, or list of areas in rules
is_default = bool! as bool_as_int  whether this is the default
delivery_id = string?  code of the delivery company, from the list of companies
first_val_amount = int!  pieces or weight covered by first_price
first_price = int!  fen for the first pieces or weight
second_val_amount = int!  each further step of pieces or weight
second_price = int!  fen for each further step
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_delivery.send",
            path: "/product/delivery/send",
            ..Operation::usual(Product::Mini)
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
delivery_id = string!  code of the delivery company, from the list of companies
is_all_product = bool?  true when the parcel holds all goods of the order
waybill_id = string?  waybill number; not needed when nothing is shipped by courier
product_infos = [{product_infos}]?
[types.product_infos]
product_id = int!  id of the product given by WeChat
sku_id = int!  id of the SKU given by WeChat
product_cnt = int?  number of pieces in this parcel
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_delivery.update_freight_template",
            path: "/product/delivery/update_freight_template",
            ..Operation::usual(Product::Mini)
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
name = string!  name of the template
valuation_type = int!  whether freight is counted by piece or by weight
send_time = int!  promised time until shipment
delivery_type = int!  kind of delivery
delivery_id = [string]?  code of the delivery company, from the list of companies
shipping_method = int!  whether shipping is free or paid by the buyer
address_info = {address_info}?  address, or list of areas in rules
not_send_area = {not_send_area}?  areas that are not delivered to
is_default = bool? as bool_as_int  whether this is the default
all_condition_free_detail = {all_condition_free_detail}?  conditions of free shipping, by area
all_freight_calc_method = {all_freight_calc_method}?  how freight is calculated, by area
template_id = int!  id of the freight template
[types.address_info]
province_name = string?  name of the province
city_name = string?  name of the city
county_name = string?  name of the district
[types.not_send_area]
address_info = [{address_info}]!  address, or list of areas in rules
[types.all_condition_free_detail]
condition_free_detail_list = [{condition_free_detail_list}]!  conditions of free shipping, by area
[types.condition_free_detail_list]
address_infos = [{address_infos}]!  areas the condition holds for
min_piece = int?  pieces from which shipping is free
min_amount = int?  fen from which shipping is free
min_weight = int?  weight from which shipping is free
valuation_flag = bool? as bool_as_int  whether the condition on pieces or weight is used
amount_flag = bool? as bool_as_int  whether the condition on the amount is used
[types.address_infos]
province_name = string?  name of the province
city_name = string?  name of the city
county_name = string?  name of the district
[types.all_freight_calc_method]
freight_calc_method_list = [{freight_calc_method_list}]!  how freight is calculated, by area
[types.freight_calc_method_list]
address_info = [{address_info}]!  address, or list of areas in rules
is_default = bool! as bool_as_int  whether this is the default
delivery_id = string?  code of the delivery company, from the list of companies
first_val_amount = int!  pieces or weight covered by first_price
first_price = int!  fen for the first pieces or weight
second_val_amount = int!  each further step of pieces or weight
second_price = int!  fen for each further step
",
        },
    ),
];
