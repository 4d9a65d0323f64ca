//! Generated from `spec/work/advanced_api.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 6] = [
    Entry::new(
        Operation {
            name: "work.advanced_api.cancel_order",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/advanced_api/cancel_order",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "advanced_api",
            type_name: "CancelOrder",
            title: "Cancel an order (取消订单)",
            docs: &["https://developer.work.weixin.qq.com/document/path/100258"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.advanced_api.create_order",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/advanced_api/create_order",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "advanced_api",
            type_name: "CreateOrder",
            title: "Create an order (创建订单)",
            docs: &["https://developer.work.weixin.qq.com/document/path/100257"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
advanced_api_type = int! default 1
custom_corpid = string!
buyer_userid = string!
order_type = int?
chat_archive_api = {chat_archive_api}?
[response]
order_id = string
[types.chat_archive_api]
edition = int!
target_edition_info = {target_edition_info}?
old_edition = int?
old_edition_info = {old_edition_info}?
purchase_count = int?
take_effect_time = int?
[types.target_edition_info]
begin_time = int!  Unix seconds
end_time = int!  Unix seconds
[types.old_edition_info]
begin_time = int!  Unix seconds
end_time = int!  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.advanced_api.get_corp_buy_info",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/advanced_api/get_corp_buy_info",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "advanced_api",
            type_name: "GetCorpBuyInfo",
            title: "Get what a company has bought (获取企业购买信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/100271"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
advanced_api_type = int! default 1
custom_corpid = string!
[response]
chat_archive_api_buy_info = {chat_archive_api_buy_info}
[types.chat_archive_api_buy_info]
edition_list = [{edition_list}]
[types.edition_list]
edition = int
purchase_count = int
begin_time = int  Unix seconds
end_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.advanced_api.get_order",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/advanced_api/get_order",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "advanced_api",
            type_name: "GetOrder",
            title: "Get an order (获取订单详情)",
            docs: &["https://developer.work.weixin.qq.com/document/path/100261"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!
[response]
order = {order}
[types.order]
order_id = string
advanced_api_type = int
custom_corpid = string
buyer_userid = string
order_type = int
order_status = int
create_time = int  Unix seconds
paid_price = int
chat_archive_api = {chat_archive_api}?
[types.chat_archive_api]
edition = int
purchase_count = int
purchase_duration_days = int
take_effect_time = int
end_time = int  Unix seconds
original_price = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.advanced_api.list_order",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/advanced_api/list_order",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "advanced_api",
            type_name: "ListOrder",
            title: "List orders (获取订单列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/100260"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
custom_corpid = string?
start_time = int?  Unix seconds
end_time = int?  Unix seconds
advanced_api_type = int?
cursor = string?
limit = int?
[response]
order_list = [{order_list}]
next_cursor = string?
has_more = bool as bool_as_int
[types.order_list]
order_id = string
order_type = int
order_status = int
create_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.advanced_api.submit_pay",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/advanced_api/submit_pay",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "advanced_api",
            type_name: "SubmitPay",
            title: "Submit the payment of an order (提交支付)",
            docs: &["https://developer.work.weixin.qq.com/document/path/100259"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!
payer_userid = string!
",
        },
    ),
];
