//! Generated from `spec/mini/product_offline.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 4] = [
    Entry::new(
        Operation {
            name: "mini.product_offline.get_pickup_template",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/offline/get_pickup_template",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
pickup_template = {pickup_template}
[types.pickup_template]
template_id = int
pickup_time = {pickup_time}
[types.pickup_time]
start_business_hour = int
start_business_minute = int
end_business_hour = int
end_business_minute = int
promise_delivery_minutes = int
book_time = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_offline.get_same_city_template",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/offline/get_same_city_template",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
template_id = int
shipper = string
scope = int
same_city_valuation = {same_city_valuation}
special_time = {special_time}
delivery_time = {delivery_time}
[types.same_city_valuation]
type = string
condition_free_valuation = {condition_free_valuation}?
tiered_billing_valuation = {tiered_billing_valuation}?
[types.condition_free_valuation]
min_free_price = int
[types.tiered_billing_valuation]
min_send_price = int
first_val_meter = int
first_price = int
second_val_meter = int
second_price = int
[types.special_time]
type = string
extra_fee_valuation = {extra_fee_valuation}?
[types.extra_fee_valuation]
start_hour = int
start_minute = int
end_hour = int
end_minute = int
fee = int
[types.delivery_time]
start_business_hour = int
start_business_minute = int
end_business_hour = int
end_business_minute = int
book_time = int
first_val_meter = int
first_val_minutes = int
second_val_meter = int
second_val_minutes = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_offline.update_pickup_template",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/offline/update_pickup_template",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
pickup_template = {pickup_template}!
[types.pickup_template]
template_id = int!
pickup_time = {pickup_time}!
[types.pickup_time]
start_business_hour = int!
start_business_minute = int!
end_business_hour = int!
end_business_minute = int!
promise_delivery_minutes = int!
book_time = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_offline.update_same_city_template",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/offline/update_same_city_template",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
template_id = int!
shipper = int!
scope = int!
same_city_valuation = {same_city_valuation}!
special_time = {special_time}!
delivery_time = {delivery_time}!
[types.same_city_valuation]
type = int!
condition_free_valuation = {condition_free_valuation}?
tiered_billing_valuation = {tiered_billing_valuation}?
[types.condition_free_valuation]
min_free_price = int!
[types.tiered_billing_valuation]
min_send_price = int!
first_val_meter = int!
first_price = int!
second_val_meter = int!
second_price = int!
[types.special_time]
type = int!
extra_fee_valuation = {extra_fee_valuation}?
[types.extra_fee_valuation]
start_hour = int!
start_minute = int!
end_hour = int!
end_minute = int!
fee = int!
[types.delivery_time]
start_business_hour = int!
start_business_minute = int!
end_business_hour = int!
end_business_minute = int!
book_time = int!
first_val_meter = int!
first_val_minutes = int!
second_val_meter = int!
second_val_minutes = int!
",
        },
    ),
];
