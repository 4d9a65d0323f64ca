//! Generated from `spec/mini/shop_coupon.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 10] = [
    Entry::new(
        Operation {
            name: "mini.shop_coupon.add",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/coupon/add",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "shop_coupon",
            type_name: "Add",
            title: "Add a coupon (添加优惠券)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/coupon/add_coupon.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
coupon = {coupon}!
[types.coupon]
out_coupon_id = string!
type = int!
promote_type = int!
coupon_info = {coupon_info}!
[types.coupon_info]
name = string!
discount_info = {discount_info}!
promote_info = {promote_info}?
receive_info = {receive_info}?
valid_info = {valid_info}!
[types.discount_info]
discount_condition = {discount_condition}?
discount_fee = int?
discount_num = int?
[types.discount_condition]
product_cnt = int?
product_price = int?
out_product_ids = [string]?
tradein_info = {tradein_info}?
buyget_info = {buyget_info}?
[types.tradein_info]
out_product_id = string!
price = int!
[types.buyget_info]
buy_out_product_id = string!
buy_product_cnt = int!
get_out_product_id = string!
get_product_cnt = int!
[types.promote_info]
promote_type = int!
finder = {finder}?
[types.finder]
nickname = string?
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
            name: "mini.shop_coupon.add_user_coupon",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/coupon/add_user_coupon",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "shop_coupon",
            type_name: "AddUserCoupon",
            title: "Add a coupon to a user (添加用户优惠券)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/coupon/add_usercoupon.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openid = string!
user_coupon = {user_coupon}!
recv_time = int!
[types.user_coupon]
out_user_coupon_id = string!
out_coupon_id = string!
status = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_coupon.get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/coupon/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "shop_coupon",
            type_name: "Get",
            title: "Get a coupon (获取优惠券信息)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/coupon/get_coupon.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
out_coupon_id = string!
[response]
result = {result}
[types.result]
coupon = {result_coupon}
[types.result_coupon]
out_coupon_id = string
appid = string?
type = int
promote_type = int
coupon_info = {coupon_coupon_info}
status = int
update_time = int  Unix seconds
create_time = int  Unix seconds
[types.coupon_coupon_info]
name = string
discount_info = {discount_info_answer}
promote_info = {promote_info_answer}?
receive_info = {coupon_info_receive_info}?
valid_info = {valid_info_answer}?
ext_info = {ext_info}?
[types.discount_info_answer]
discount_condition = {discount_condition_answer}?
discount_fee = int?
discount_num = int?
[types.discount_condition_answer]
product_cnt = int?
product_price = int?
out_product_ids = [string]?
tradein_info = {tradein_info_answer}?
buyget_info = {buyget_info_answer}?
[types.tradein_info_answer]
out_product_id = string
price = int
[types.buyget_info_answer]
buy_out_product_id = string
buy_product_cnt = int
get_out_product_id = string
get_product_cnt = int
[types.promote_info_answer]
promote_type = int
finder = {finder_answer}?
[types.finder_answer]
nickname = string?
[types.coupon_info_receive_info]
limit_num_one_person = int
total_num = int
start_time = int  Unix seconds
end_time = int  Unix seconds
[types.valid_info_answer]
valid_type = int
valid_day_num = int?
valid_second = int?
start_time = int?  Unix seconds
end_time = int?  Unix seconds
[types.ext_info]
valid_time = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_coupon.get_list",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/coupon/get_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "shop_coupon",
            type_name: "GetList",
            title: "List coupons (获取优惠券列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/coupon/get_coupon_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
offset = int!
page_size = int! default 10
[response]
result_list = [{result_list}]
total_num = int
[types.result_list]
coupon = {result_list_coupon}
coupon_stock = {coupon_stock}?
[types.result_list_coupon]
out_coupon_id = string
appid = string?
type = int
promote_type = int
coupon_info = {coupon_coupon_info}
status = int
update_time = int  Unix seconds
create_time = int  Unix seconds
[types.coupon_coupon_info]
name = string
discount_info = {discount_info_answer}?
promote_info = {promote_info_answer}?
receive_info = {coupon_info_receive_info}?
valid_info = {valid_info_answer}?
ext_info = {ext_info}?
[types.discount_info_answer]
discount_condition = {discount_condition_answer}?
discount_fee = int?
discount_num = int?
[types.discount_condition_answer]
product_cnt = int?
product_price = int?
out_product_ids = [string]?
tradein_info = {tradein_info_answer}?
buyget_info = {buyget_info_answer}?
[types.tradein_info_answer]
out_product_id = string
price = int
[types.buyget_info_answer]
buy_out_product_id = string
buy_product_cnt = int
get_out_product_id = string
get_product_cnt = int
[types.promote_info_answer]
promote_type = int
finder = {finder_answer}?
[types.finder_answer]
nickname = string?
[types.coupon_info_receive_info]
limit_num_one_person = int?
total_num = int
start_time = int?  Unix seconds
end_time = int?  Unix seconds
[types.valid_info_answer]
valid_type = int
valid_day_num = int?
valid_second = int?
start_time = int?  Unix seconds
end_time = int?  Unix seconds
[types.ext_info]
valid_time = int?
[types.coupon_stock]
out_coupon_id = string
stock_info = {stock_info}
update_time = int  Unix seconds
create_time = int  Unix seconds
[types.stock_info]
issued_num = int
receive_num = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_coupon.get_user_coupon_list",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/coupon/get_usercoupon_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "shop_coupon",
            type_name: "GetUserCouponList",
            title: "List a user's coupons (获取用户优惠券列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/coupon/get_usercoupon_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openid = string!
offset = int!
page_size = int! default 10
[response]
result_list = [{result_list}]
total_num = int
[types.result_list]
openid = string
out_user_coupon_id = string
out_coupon_id = string
status = int
ext_info = {result_list_ext_info}
start_time = int?  Unix seconds
end_time = int?  Unix seconds
create_time = int  Unix seconds
update_time = int  Unix seconds
[types.result_list_ext_info]
use_time = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_coupon.update",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/coupon/update",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "shop_coupon",
            type_name: "Update",
            title: "Update a coupon (更新优惠券信息)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/coupon/update_coupon.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
coupon = {coupon}!
[types.coupon]
out_coupon_id = string!
type = int!
promote_type = int!
coupon_info = {coupon_info}!
[types.coupon_info]
name = string!
discount_info = {discount_info}!
promote_info = {promote_info}?
receive_info = {receive_info}?
valid_info = {valid_info}!
[types.discount_info]
discount_condition = {discount_condition}?
discount_fee = int?
discount_num = int?
[types.discount_condition]
product_cnt = int?
product_price = int?
out_product_ids = [string]?
tradein_info = {tradein_info}?
buyget_info = {buyget_info}?
[types.tradein_info]
out_product_id = string!
price = int!
[types.buyget_info]
buy_out_product_id = string!
buy_product_cnt = int!
get_out_product_id = string!
get_product_cnt = int!
[types.promote_info]
promote_type = int!
finder = {finder}?
[types.finder]
nickname = string?
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
            name: "mini.shop_coupon.update_coupon_stock",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/coupon/update_coupon_stock",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "shop_coupon",
            type_name: "UpdateCouponStock",
            title: "Update the stock of a coupon (更新优惠券库存)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/coupon/update_coupon_stock.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
coupon_stock = {coupon_stock}!
[types.coupon_stock]
out_coupon_id = string!
stock_info = {stock_info}!
[types.stock_info]
issued_num = int!
receive_num = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_coupon.update_status",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/coupon/update_status",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "shop_coupon",
            type_name: "UpdateStatus",
            title: "Change the status of a coupon (更新优惠券状态)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/coupon/update_coupon_status.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
out_coupon_id = string!
status = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_coupon.update_user_coupon",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/coupon/update_user_coupon",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "shop_coupon",
            type_name: "UpdateUserCoupon",
            title: "Update a user's coupon (更新用户优惠券)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/coupon/update_usercoupon.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openid = string!
user_coupon = {user_coupon}!
recv_time = int!
[types.user_coupon]
out_user_coupon_id = string!
out_coupon_id = string!
ext_info = {user_coupon_ext_info}!
[types.user_coupon_ext_info]
use_time = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_coupon.update_user_coupon_status",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/coupon/update_usercoupon_status",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "shop_coupon",
            type_name: "UpdateUserCouponStatus",
            title: "Change the status of a user's coupon (更新用户优惠券状态)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/coupon/update_usercoupon_status.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
openid = string!
out_user_coupon_id = string!
out_coupon_id = string!
status = int!
",
        },
    ),
];
