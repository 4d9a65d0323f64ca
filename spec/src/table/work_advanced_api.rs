//! Generated from `spec/work/advanced_api.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 6] = [
    Entry::new(
        Operation {
            name: "work.advanced_api.cancel_order",
            path: "/cgi-bin/advanced_api/cancel_order",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "advanced_api",
            type_name: "CancelOrder",
            title: "Cancel an order (取消订单)",
            docs: &["https://developer.work.weixin.qq.com/document/path/100258"],
            note: "Called with the provider's token, for orders that are not paid.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  id of the order
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.advanced_api.create_order",
            path: "/cgi-bin/advanced_api/create_order",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "advanced_api",
            type_name: "CreateOrder",
            title: "Create an order (创建订单)",
            docs: &["https://developer.work.weixin.qq.com/document/path/100257"],
            note: "Called with the provider's token.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
advanced_api_type = int! default 1  1 conversation content interface, the only kind so far
custom_corpid = string!  id of the customer's company
buyer_userid = string!  member of the provider who places the order and has the right to buy
order_type = int?  0 new, 1 more seats, 2 renewal, 3 upgrade
chat_archive_api = {chat_archive_api}?  data of an order of the conversation content interface
[response]
order_id = string  id of the order
[types.chat_archive_api]
edition = int!  1 internal (old), 2 internal and external conversations, 3 also voice calls
target_edition_info = {target_edition_info}?  period of the edition it is upgraded to
old_edition = int?  edition that is upgraded, 2
old_edition_info = {old_edition_info}?  period of the edition that is upgraded
purchase_count = int?  number of members, 1 to 1000000
take_effect_time = int?  Unix seconds, only for new orders and expired renewals, within 90 days; today if absent
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
            path: "/cgi-bin/advanced_api/get_corp_buy_info",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "advanced_api",
            type_name: "GetCorpBuyInfo",
            title: "Get what a company has bought (获取企业已购信息)",
            docs: &["https://developer.work.weixin.qq.com/document/path/100271"],
            note: "Called with the provider's token. Trial editions are not listed.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
advanced_api_type = int! default 1  1 conversation content interface, the only kind so far
custom_corpid = string!  id of the customer's company
[response]
chat_archive_api_buy_info = {chat_archive_api_buy_info}
[types.chat_archive_api_buy_info]
edition_list = [{edition_list}]
[types.edition_list]
edition = int  1 internal (old), 2 internal and external conversations, 3 also voice calls
purchase_count = int  number of members, 1 to 1000000
begin_time = int  Unix seconds
end_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.advanced_api.get_order",
            path: "/cgi-bin/advanced_api/get_order",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
order_id = string!  id of the order
[response]
order = {order}
[types.order]
order_id = string  id of the order
advanced_api_type = int  1 conversation content interface, the only kind so far
custom_corpid = string  id of the customer's company
buyer_userid = string  member of the provider who places the order and has the right to buy
order_type = int  0 new, 1 more seats, 2 renewal, 3 upgrade
order_status = int  0 to be paid, 1 paid, 2 cancelled, 3 expired unpaid, 4 refund asked for, 5 refunded, 6 refund refused
create_time = int  Unix seconds
paid_price = int  fen
chat_archive_api = {chat_archive_api}?  data of an order of the conversation content interface
[types.chat_archive_api]
edition = int  1 internal (old), 2 internal and external conversations, 3 also voice calls
purchase_count = int  number of members, 1 to 1000000
purchase_duration_days = int  days
take_effect_time = int  Unix seconds
end_time = int  Unix seconds
original_price = int?  fen
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.advanced_api.list_order",
            path: "/cgi-bin/advanced_api/list_order",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
custom_corpid = string?  id of the customer's company
start_time = int?  Unix seconds of ordering, given together with end_time
end_time = int?  Unix seconds of ordering, exclusive, given together with start_time
advanced_api_type = int?  1 conversation content interface, the only kind so far
cursor = string?  absent for the first page, then next_cursor of the last answer
limit = int?  most orders to return, 500 if absent, at most 1000
[response]
order_list = [{order_list}]
next_cursor = string?  cursor of the next page
has_more = bool as bool_as_int  whether there is another page
[types.order_list]
order_id = string  id of the order
order_type = int  0 new, 1 more seats, 2 renewal, 3 upgrade
order_status = int  0 to be paid, 1 paid, 2 cancelled, 3 expired unpaid, 4 refund asked for, 5 refunded, 6 refund refused
create_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.advanced_api.submit_pay",
            path: "/cgi-bin/advanced_api/submit_pay",
            token: TokenKind::Provider,
            token_param: "provider_access_token",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "advanced_api",
            type_name: "SubmitPay",
            title: "Pay an order from the balance (使用余额支付订单)",
            docs: &["https://developer.work.weixin.qq.com/document/path/100259"],
            note: "Pays from the provider's balance, with the provider's token.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = string!  id of the order
payer_userid = string!  member of the provider who pays from the balance
",
        },
    ),
];
