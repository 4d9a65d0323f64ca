//! Generated from `spec/mini/channels_ec_coupon.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 7] = [
    Entry::new(
        Operation {
            name: "mini.channels_ec_coupon.create",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/coupon/create",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_coupon",
            type_name: "Create",
            title: "Create a coupon (创建优惠券)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/coupon/create.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/coupon/create.html",
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
promote_type = int!
[types.receive_info]
limit_num_one_person = int?
total_num = int?
start_time = int?  Unix seconds
end_time = int?  Unix seconds
[types.valid_info]
valid_type = int!
valid_day_num = int?
start_time = int?  Unix seconds
end_time = int?  Unix seconds
[types.data]
coupon_id = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_coupon.get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/coupon/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_coupon",
            type_name: "Get",
            title: "Get a coupon (获取优惠券详情)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/coupon/get.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/coupon/get.html",
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
update_time = int  Unix seconds
create_time = int  Unix seconds
[types.coupon_info]
name = string
discount_info = {coupon_info_discount_info}
ext_info = {coupon_info_ext_info}?
promote_info = {coupon_info_promote_info}?
receive_info = {coupon_info_receive_info}?
valid_info = {coupon_info_valid_info}
[types.coupon_info_discount_info]
discount_condition = {discount_info_discount_condition}?
discount_fee = int?
discount_num = int?
[types.discount_info_discount_condition]
product_cnt = int?
product_ids = [int]?
product_price = int?
[types.coupon_info_ext_info]
jump_product_id = int?
notes = string?
valid_time = int
invalid_time = int
[types.coupon_info_promote_info]
promote_type = int
[types.coupon_info_receive_info]
limit_num_one_person = int?
total_num = int?
start_time = int?  Unix seconds
end_time = int?  Unix seconds
[types.coupon_info_valid_info]
valid_type = int
valid_day_num = int?
start_time = int?  Unix seconds
end_time = int?  Unix seconds
[types.stock_info]
issued_num = int
receive_num = int
used_num = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_coupon.get_list",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/coupon/get_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_coupon",
            type_name: "GetList",
            title: "List coupons (获取优惠券ID列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/coupon/get_list.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/coupon/get_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
status = int?
page_ctx = string?
page = int! default 1
page_size = int! default 10
[response]
coupons = [{coupons}]
page_ctx = string?
total_num = int
[types.coupons]
coupon_id = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_coupon.get_user_coupon",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/coupon/get_user_coupon",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_coupon",
            type_name: "GetUserCoupon",
            title: "Get a coupon a user received (获取用户优惠券详情)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/coupon/get_user_coupon.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/coupon/get_user_coupon.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openid = string!
user_coupon_id = string!
[response]
openid = string
unionid = string?
user_coupon = {user_coupon}
[types.user_coupon]
user_coupon_id = string
coupon_id = int
status = int
create_time = int  Unix seconds
update_time = int  Unix seconds
start_time = int  Unix seconds
end_time = int  Unix seconds
ext_info = {user_coupon_ext_info}?
order_id = string?
discount_fee = int?
[types.user_coupon_ext_info]
use_time = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_coupon.get_user_coupon_list",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/coupon/get_user_coupon_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_coupon",
            type_name: "GetUserCouponList",
            title: "List coupons a user received (获取用户优惠券ID列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/coupon/get_user_coupon_list.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/coupon/get_user_coupon_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openid = string!
status = int?
page_ctx = string?
page = int! default 1
page_size = int! default 10
[response]
user_coupon_list = [{user_coupon_list}]
page_ctx = string?
total_num = int
[types.user_coupon_list]
user_coupon_id = string
coupon_id = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_coupon.update",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/coupon/update",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_coupon",
            type_name: "Update",
            title: "Update a coupon (更新优惠券内容)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/coupon/update.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/coupon/update.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
coupon_id = int!
type = int!
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
promote_type = int!
[types.receive_info]
limit_num_one_person = int?
total_num = int?
start_time = int?  Unix seconds
end_time = int?  Unix seconds
[types.valid_info]
valid_type = int!
valid_day_num = int?
start_time = int?  Unix seconds
end_time = int?  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_coupon.update_status",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/coupon/update_status",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_coupon",
            type_name: "UpdateStatus",
            title: "Change the status of a coupon (更新优惠券状态)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/coupon/update_status.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/coupon/update_status.html",
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
