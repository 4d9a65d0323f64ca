//! Generated from `spec/mini/shop_sharer.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 8] = [
    Entry::new(
        Operation {
            name: "mini.shop_sharer.bind",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/sharer/bind",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "shop_sharer",
            type_name: "Bind",
            title: "Invite sharers (绑定分享员)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/sharer/bind_sharer.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openids = [string]!
[response]
success_list = [string]
fail_list = [string]
refuse_list = [string]
result_list = [{result_list}]
[types.result_list]
openid = string
result_code = int
reason_code = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_sharer.get_sharer_data_summary",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/sharer/get_sharer_data_summary",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "shop_sharer",
            type_name: "GetSharerDataSummary",
            title: "Get the sales summary of a sharer (获取分享员的总带货数据)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/sharer/get_sharer_data_summary.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openid = string!
[response]
gmv = int
order_cnt = int
user_cnt = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_sharer.get_sharer_list",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/sharer/get_sharer_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "shop_sharer",
            type_name: "GetSharerList",
            title: "List sharers (获取已经绑定的分享员列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/sharer/get_sharer_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
page = int! default 1
page_size = int! default 10
[response]
sharers = [{sharers}]
total_num = int
[types.sharers]
openid = string
nickname = string
invited_time = int
bind_time = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_sharer.get_sharer_live_order_list",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/sharer/get_sharer_live_order_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "shop_sharer",
            type_name: "GetSharerLiveOrderList",
            title: "List a sharer's orders of a live stream (获取分享员的单场带货订单)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/sharer/get_sharer_live_order_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openid = string!
live_export_id = string!
page = int! default 1
page_size = int! default 10
[response]
orders = [{orders}]
total_num = int
[types.orders]
order_id = int
out_order_id = string
status = int
fund_type = int?
scene = int?
path = string
order_detail = {order_detail}
update_time = string?  yyyy-MM-dd HH:mm:ss, China time
create_time = string?  yyyy-MM-dd HH:mm:ss, China time
default_receiving_address = {default_receiving_address}?
[types.order_detail]
product_infos = [{product_infos}]
pay_info = {pay_info}?
price_info = {price_info}
delivery_detail = {delivery_detail}?
promotion_info = {promotion_info}?
[types.product_infos]
product_id = int?
out_product_id = string
sku_id = int?
out_sku_id = string
product_cnt = int
sale_price = int
real_price = int
title = string
path = string
head_img = string
[types.pay_info]
pay_method = string
pay_method_type = int
prepay_id = string
prepay_time = string  yyyy-MM-dd HH:mm:ss, China time
transaction_id = string?
pay_time = string?  yyyy-MM-dd HH:mm:ss, China time
[types.price_info]
order_price = int
freight = int
discounted_price = int
additional_price = int
additional_remarks = string?
[types.delivery_detail]
delivery_type = int
finish_all_delivery = bool as bool_as_int
delivery_list = [{delivery_list}]?
[types.delivery_list]
delivery_id = string
waybill_id = string
[types.promotion_info]
promoter_id = string?
promoter_openid = string?
finder_username = string?
finder_nickname = string?
sharer_openid = string?
live_start_time = string?  yyyy-MM-dd HH:mm:ss, China time
[types.default_receiving_address]
receiver_name = string
country = string?
province = string?
city = string?
town = string?
detailed_address = string
tel_number = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_sharer.get_sharer_live_summary_list",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/sharer/get_sharer_live_summary_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "shop_sharer",
            type_name: "GetSharerLiveSummaryList",
            title: "List a sharer's sales by live stream (获取分享员的单场直播带货汇总)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/sharer/get_sharer_live_summary_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openid = string!
page = int! default 1
page_size = int! default 10
[response]
lives = [{lives}]
total_num = int
[types.lives]
live_export_id = string
live_nickname = string
live_start_time = int  Unix seconds
live_end_time = int  Unix seconds
live_status = int
gmv = int
order_cnt = int
user_cnt = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_sharer.search_sharer",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/sharer/search_sharer",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "shop_sharer",
            type_name: "SearchSharer",
            title: "Look up a sharer (查看分享员)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/sharer/search_sharer.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openid = string!
[response]
nickname = string
invited_time = int
bind_status = int
bind_time = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_sharer.set_share_mode",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/sharer/set_share_mode",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "shop_sharer",
            type_name: "SetShareMode",
            title: "Set how sharing is attributed (设置分享模式)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/sharer/share_attribute.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
share_mode = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_sharer.unbind",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/sharer/unbind",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "shop_sharer",
            type_name: "Unbind",
            title: "Unbind sharers (解绑分享员)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/sharer/unbind_sharer.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openids = [string]!
[response]
success_list = [string]
fail_list = [string]
refuse_list = [string]
",
        },
    ),
];
