//! Generated from `spec/mini/product_coupon.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 7] = [
    Entry::new(
        Operation {
            name: "mini.product_coupon.create",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/coupon/create",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "product_coupon",
            type_name: "Create",
            title: "Create a coupon (创建优惠券)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/coupon/create_coupon.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
type = int!
name = string!
discount_info = {discount_info}!
ext_info = {ext_info}?
promote_info = {promote_info}?
receive_info = {receive_info}?
valid_info = {valid_info}!
[response]
data = {data}
[types.discount_info]
discount_condition = {discount_condition}?
discount_fee = int?
discount_num = int?
[types.discount_condition]
product_cnt = int?
product_ids = [int]?
product_price = int?
[types.ext_info]
jump_product_id = int?
notes = string?
valid_time = int!
invalid_time = int!
[types.promote_info]
customize_channel = string!
promote_type = int!
[types.receive_info]
limit_num_one_person = int?
total_num = int?
start_time = int?  Unix seconds
end_time = int?  Unix seconds
[types.valid_info]
valid_type = int!
valid_day_num = int?
valid_second = int?
start_time = int?  Unix seconds
end_time = int?  Unix seconds
[types.data]
coupon_id = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_coupon.get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/coupon/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "product_coupon",
            type_name: "Get",
            title: "Get a coupon (获取优惠券信息)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/coupon/get.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
coupon_id = int!
[response]
coupon = {coupon}
[types.coupon]
coupon_id = int
type = int
status = int
coupon_info = {coupon_info}
stock_info = {stock_info}
update_time = string  yyyy-MM-dd HH:mm:ss, China time
create_time = string  yyyy-MM-dd HH:mm:ss, China time
[types.coupon_info]
name = string
discount_info = {discount_info_answer}
ext_info = {ext_info_answer}?
promote_info = {promote_info_answer}?
receive_info = {receive_info_answer}?
valid_info = {valid_info_answer}
[types.discount_info_answer]
discount_condition = {discount_condition_answer}?
discount_fee = int?
discount_num = int?
[types.discount_condition_answer]
product_cnt = int?
product_ids = [int]?
product_price = int?
[types.ext_info_answer]
jump_product_id = int?
notes = string?
valid_time = string?  yyyy-MM-dd HH:mm:ss, China time
invalid_time = string?  yyyy-MM-dd HH:mm:ss, China time
[types.promote_info_answer]
customize_channel = string
promote_type = string
[types.receive_info_answer]
limit_num_one_person = int?
total_num = int?
start_time = string?  yyyy-MM-dd HH:mm:ss, China time
end_time = string?  yyyy-MM-dd HH:mm:ss, China time
[types.valid_info_answer]
valid_type = string
valid_day_num = int?
start_time = string?  yyyy-MM-dd HH:mm:ss, China time
end_time = string?  yyyy-MM-dd HH:mm:ss, China time
[types.stock_info]
issued_num = int?
receive_num = int?
used_num = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_coupon.get_list",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/coupon/get_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "product_coupon",
            type_name: "GetList",
            title: "List coupons (获取优惠券列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/coupon/get_coupon.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
start_create_time = string?  yyyy-MM-dd HH:mm:ss, China time
end_create_time = string?  yyyy-MM-dd HH:mm:ss, China time
status = int?
page = int! default 1
page_size = int! default 10
[response]
coupons = [{coupons}]
[types.coupons]
coupon_id = int
type = int
status = int
coupon_info = {coupon_info}
stock_info = {stock_info}
update_time = string  yyyy-MM-dd HH:mm:ss, China time
create_time = string  yyyy-MM-dd HH:mm:ss, China time
[types.coupon_info]
name = string
discount_info = {discount_info_answer}
ext_info = {ext_info_answer}?
promote_info = {promote_info_answer}?
receive_info = {receive_info_answer}?
valid_info = {valid_info_answer}
[types.discount_info_answer]
discount_condition = {discount_condition_answer}?
discount_fee = int?
discount_num = int?
[types.discount_condition_answer]
product_cnt = int?
product_ids = [int]?
product_price = int?
[types.ext_info_answer]
jump_product_id = int?
notes = string?
valid_time = string?  yyyy-MM-dd HH:mm:ss, China time
invalid_time = string?  yyyy-MM-dd HH:mm:ss, China time
[types.promote_info_answer]
customize_channel = string
promote_type = string
[types.receive_info_answer]
limit_num_one_person = int?
total_num = int?
start_time = string?  yyyy-MM-dd HH:mm:ss, China time
end_time = string?  yyyy-MM-dd HH:mm:ss, China time
[types.valid_info_answer]
valid_type = string
valid_day_num = int?
start_time = string?  yyyy-MM-dd HH:mm:ss, China time
end_time = string?  yyyy-MM-dd HH:mm:ss, China time
[types.stock_info]
issued_num = int
receive_num = int
used_num = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_coupon.get_user",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/coupon/get_user",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "product_coupon",
            type_name: "GetUser",
            title: "List a user's coupons (获取用户优惠券列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/coupon/get_user_coupon.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openid = string!
status = int?
[response]
user_coupon_list = [{user_coupon_list}]
[types.user_coupon_list]
coupon_id = int
status = string
start_time = string  yyyy-MM-dd HH:mm:ss, China time
end_time = string  yyyy-MM-dd HH:mm:ss, China time
order_id = int?
discount_fee = int?
ext_info = {user_coupon_list_ext_info}
update_time = string  yyyy-MM-dd HH:mm:ss, China time
create_time = string  yyyy-MM-dd HH:mm:ss, China time
[types.user_coupon_list_ext_info]
use_time = string?  yyyy-MM-dd HH:mm:ss, China time
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_coupon.push",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/coupon/push",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "product_coupon",
            type_name: "Push",
            title: "Issue a coupon to a user (发放优惠券)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/coupon/push_coupon.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
coupon_id = int!
openid = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_coupon.update",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/coupon/update",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "product_coupon",
            type_name: "Update",
            title: "Update a coupon (更新优惠券)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/coupon/update_coupon.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
coupon_id = int!
name = string!
discount_info = {discount_info}!
ext_info = {ext_info}?
promote_info = {promote_info}?
receive_info = {receive_info}?
valid_info = {valid_info}!
[types.discount_info]
discount_condition = {discount_condition}?
discount_fee = int?
discount_num = int?
[types.discount_condition]
product_cnt = int?
product_ids = [int]?
product_price = int?
[types.ext_info]
jump_product_id = int?
notes = string?
valid_time = int!
invalid_time = int!
[types.promote_info]
customize_channel = string!
promote_type = int!
[types.receive_info]
limit_num_one_person = int?
total_num = int?
start_time = int?  Unix seconds
end_time = int?  Unix seconds
[types.valid_info]
valid_type = int!
valid_day_num = int?
valid_second = int?
start_time = int?  Unix seconds
end_time = int?  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_coupon.update_status",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/coupon/update_status",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "product_coupon",
            type_name: "UpdateStatus",
            title: "Change the status of a coupon (更新优惠券状态)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/coupon/update_coupon_status.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
coupon_id = int!
status = int!
",
        },
    ),
];
