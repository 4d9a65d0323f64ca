//! Generated from `spec/mini/product_offline.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 4] = [
    Entry::new(
        Operation {
            name: "mini.product_offline.get_pickup_template",
            path: "/product/offline/get_pickup_template",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "product_offline",
            type_name: "GetPickupTemplate",
            title: "Get the self-pickup template (获取自提模板)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/offline/get_pickup_template.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
pickup_template = {pickup_template}  template of self-pickup
[types.pickup_template]
template_id = int  id of the template
pickup_time = {pickup_time}  hours of pickup
[types.pickup_time]
start_business_hour = int  hour at which business starts
start_business_minute = int  minute at which business starts
end_business_hour = int  hour at which business ends
end_business_minute = int  minute at which business ends
promise_delivery_minutes = int  minutes needed to prepare the goods
book_time = int  minutes ahead for which the buyer can book
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_offline.get_same_city_template",
            path: "/product/offline/get_same_city_template",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "product_offline",
            type_name: "GetSameCityTemplate",
            title: "Get the same-city delivery template (获取同城配送模板)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/offline/get_same_city_template.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
same_city_template = {same_city_template}
[types.same_city_template]
template_id = int  id of the template
shipper = string  who delivers
scope = int  range around the store that is served
same_city_valuation = {same_city_valuation}  how same-city freight is calculated
special_time = {special_time}  surcharge in certain hours
delivery_time = {delivery_time}  hours of delivery and promised duration
[types.same_city_valuation]
type = string  kind of the rule
condition_free_valuation = {condition_free_valuation}?  free from an amount
tiered_billing_valuation = {tiered_billing_valuation}?  freight by distance
[types.condition_free_valuation]
min_free_price = int  fen from which delivery is free
[types.tiered_billing_valuation]
min_send_price = int  fen from which orders are delivered
first_val_meter = int  metres of the first step
first_price = int  fen for the first step
second_val_meter = int  metres of each further step
second_price = int  fen for each further step
[types.special_time]
type = string  kind of the rule
extra_fee_valuation = {extra_fee_valuation}?  hours and amount of the surcharge
[types.extra_fee_valuation]
start_hour = int  hour at which the surcharge starts
start_minute = int  minute at which the surcharge starts
end_hour = int  hour at which the surcharge ends
end_minute = int  minute at which the surcharge ends
fee = int  fen, the surcharge
[types.delivery_time]
start_business_hour = int  hour at which business starts
start_business_minute = int  minute at which business starts
end_business_hour = int  hour at which business ends
end_business_minute = int  minute at which business ends
book_time = int  minutes ahead for which the buyer can book
first_val_meter = int  metres of the first step
first_val_minutes = int  minutes promised for the first step of distance
second_val_meter = int  metres of each further step
second_val_minutes = int  minutes added for each further step of distance
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_offline.update_pickup_template",
            path: "/product/offline/update_pickup_template",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "product_offline",
            type_name: "UpdatePickupTemplate",
            title: "Update the self-pickup template (更新自提模板)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/offline/update_pickup_template.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
pickup_template = {pickup_template}!  template of self-pickup
[types.pickup_template]
template_id = int!  id of the template
pickup_time = {pickup_time}!  hours of pickup
[types.pickup_time]
start_business_hour = int!  hour at which business starts
start_business_minute = int!  minute at which business starts
end_business_hour = int!  hour at which business ends
end_business_minute = int!  minute at which business ends
promise_delivery_minutes = int!  minutes needed to prepare the goods
book_time = int!  minutes ahead for which the buyer can book
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_offline.update_same_city_template",
            path: "/product/offline/update_same_city_template",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "product_offline",
            type_name: "UpdateSameCityTemplate",
            title: "Update the same-city delivery template (更新同城配送模板)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/offline/update_same_city_template.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
same_city_template = {same_city_template}!
[types.same_city_template]
template_id = int!  id of the template
shipper = int!  who delivers
scope = int!  range around the store that is served
same_city_valuation = {same_city_valuation}!  how same-city freight is calculated
special_time = {special_time}!  surcharge in certain hours
delivery_time = {delivery_time}!  hours of delivery and promised duration
[types.same_city_valuation]
type = int!  kind of the rule
condition_free_valuation = {condition_free_valuation}?  free from an amount
tiered_billing_valuation = {tiered_billing_valuation}?  freight by distance
[types.condition_free_valuation]
min_free_price = int!  fen from which delivery is free
[types.tiered_billing_valuation]
min_send_price = int!  fen from which orders are delivered
first_val_meter = int!  metres of the first step
first_price = int!  fen for the first step
second_val_meter = int!  metres of each further step
second_price = int!  fen for each further step
[types.special_time]
type = int!  kind of the rule
extra_fee_valuation = {extra_fee_valuation}?  hours and amount of the surcharge
[types.extra_fee_valuation]
start_hour = int!  hour at which the surcharge starts
start_minute = int!  minute at which the surcharge starts
end_hour = int!  hour at which the surcharge ends
end_minute = int!  minute at which the surcharge ends
fee = int!  fen, the surcharge
[types.delivery_time]
start_business_hour = int!  hour at which business starts
start_business_minute = int!  minute at which business starts
end_business_hour = int!  hour at which business ends
end_business_minute = int!  minute at which business ends
book_time = int!  minutes ahead for which the buyer can book
first_val_meter = int!  metres of the first step
first_val_minutes = int!  minutes promised for the first step of distance
second_val_meter = int!  metres of each further step
second_val_minutes = int!  minutes added for each further step of distance
",
        },
    ),
];
