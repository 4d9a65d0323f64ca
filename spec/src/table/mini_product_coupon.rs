//! Generated from `spec/mini/product_coupon.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 7] = [
    Entry::new(
        Operation {
            name: "mini.product_coupon.create",
            path: "/product/coupon/create",
            ..Operation::usual(Product::Mini)
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
type = int!  1 conditional percentage off for products, 2 money off above an amount for products, 3 plain percentage off for products, 4 plain money off for products; 101 to 104 the same for the whole store
name = string!
discount_info = {discount_info}!
ext_info = {ext_info}?
promote_info = {promote_info}?
receive_info = {receive_info}?
valid_info = {valid_info}!
[response]
data = {data}
[types.discount_info]
discount_condition = {discount_condition}?  what the buyer must reach; all absent means none
discount_fee = int?  fen taken off; for money-off coupons
discount_num = int?  discount times 1000: 5000 means half price; for percentage coupons
[types.discount_condition]
product_cnt = int?  number of pieces that must be bought
product_ids = [int]?  products the coupon is limited to
product_price = int?  fen that must be spent
[types.ext_info]
jump_product_id = int?  product opened from the coupon
notes = string?  note shown with the coupon
valid_time = int!  Unix seconds, from when the coupon is shown as valid
invalid_time = int!  Unix seconds, from when the coupon is no longer valid
[types.promote_info]
customize_channel = string!  name of the merchant's own promotion channel
promote_type = int!  1 promoted in the store, 2 promoted in the merchant's own channel
[types.receive_info]
limit_num_one_person = int?  how many one user can receive
total_num = int?  total number issued
start_time = int?  Unix seconds, start of receipt or, in valid_info, of use
end_time = int?  Unix seconds, end of receipt or, in valid_info, of use
[types.valid_info]
valid_type = int!  1 fixed period from start_time to end_time, 2 valid_day_num days after receipt, 3 valid_second seconds after receipt
valid_day_num = int?  days, for valid_type 2
valid_second = int?  seconds, for valid_type 3
start_time = int?  Unix seconds, start of receipt or, in valid_info, of use
end_time = int?  Unix seconds, end of receipt or, in valid_info, of use
[types.data]
coupon_id = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_coupon.get",
            path: "/product/coupon/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
type = int  1 conditional percentage off for products, 2 money off above an amount for products, 3 plain percentage off for products, 4 plain money off for products; 101 to 104 the same for the whole store
status = int  1 being edited, 2 in effect, 3 expired, 4 void, 5 deleted; of a user's coupon 100 usable, 101 expired, 102 used
coupon_info = {coupon_info}
stock_info = {stock_info}
update_time = string  yyyy-MM-dd HH:mm:ss
create_time = string  yyyy-MM-dd HH:mm:ss
[types.coupon_info]
name = string
discount_info = {discount_info_answer}
ext_info = {ext_info_answer}?
promote_info = {promote_info_answer}?
receive_info = {receive_info_answer}?
valid_info = {valid_info_answer}
[types.discount_info_answer]
discount_condition = {discount_condition_answer}?  what the buyer must reach; all absent means none
discount_fee = int?  fen taken off; for money-off coupons
discount_num = int?  discount times 1000: 5000 means half price; for percentage coupons
[types.discount_condition_answer]
product_cnt = int?  number of pieces that must be bought
product_ids = [int]?  products the coupon is limited to
product_price = int?  fen that must be spent
[types.ext_info_answer]
jump_product_id = int?  product opened from the coupon
notes = string?  note shown with the coupon
valid_time = string?  yyyy-MM-dd HH:mm:ss, China time
invalid_time = string?  yyyy-MM-dd HH:mm:ss, China time
[types.promote_info_answer]
customize_channel = string  name of the merchant's own promotion channel
promote_type = string  1 promoted in the store, 2 promoted in the merchant's own channel
[types.receive_info_answer]
limit_num_one_person = int?  how many one user can receive
total_num = int?  total number issued
start_time = string?  start and end of the period in which it can be received or used
end_time = string?  start and end of the period in which it can be received or used
[types.valid_info_answer]
valid_type = string  1 fixed period from start_time to end_time, 2 valid_day_num days after receipt, 3 valid_second seconds after receipt
valid_day_num = int?  days, for valid_type 2
start_time = string?  start and end of the period in which it can be received or used
end_time = string?  start and end of the period in which it can be received or used
[types.stock_info]
issued_num = int?  number issued
receive_num = int?  number received by users
used_num = int?  number used
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_coupon.get_list",
            path: "/product/coupon/get_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
start_create_time = string?  yyyy-MM-dd HH:mm:ss
end_create_time = string?  yyyy-MM-dd HH:mm:ss
status = int?  1 being edited, 2 in effect, 3 expired, 4 void, 5 deleted; of a user's coupon 100 usable, 101 expired, 102 used
page = int! default 1  page number, from 1
page_size = int! default 10  entries a page
[response]
coupons = [{coupons}]
[types.coupons]
coupon_id = int
type = int  1 conditional percentage off for products, 2 money off above an amount for products, 3 plain percentage off for products, 4 plain money off for products; 101 to 104 the same for the whole store
status = int  1 being edited, 2 in effect, 3 expired, 4 void, 5 deleted; of a user's coupon 100 usable, 101 expired, 102 used
coupon_info = {coupon_info}
stock_info = {stock_info}
update_time = string  yyyy-MM-dd HH:mm:ss
create_time = string  yyyy-MM-dd HH:mm:ss
[types.coupon_info]
name = string
discount_info = {discount_info_answer}
ext_info = {ext_info_answer}?
promote_info = {promote_info_answer}?
receive_info = {receive_info_answer}?
valid_info = {valid_info_answer}
[types.discount_info_answer]
discount_condition = {discount_condition_answer}?  what the buyer must reach; all absent means none
discount_fee = int?  fen taken off; for money-off coupons
discount_num = int?  discount times 1000: 5000 means half price; for percentage coupons
[types.discount_condition_answer]
product_cnt = int?  number of pieces that must be bought
product_ids = [int]?  products the coupon is limited to
product_price = int?  fen that must be spent
[types.ext_info_answer]
jump_product_id = int?  product opened from the coupon
notes = string?  note shown with the coupon
valid_time = string?  yyyy-MM-dd HH:mm:ss, China time
invalid_time = string?  yyyy-MM-dd HH:mm:ss, China time
[types.promote_info_answer]
customize_channel = string  name of the merchant's own promotion channel
promote_type = string  1 promoted in the store, 2 promoted in the merchant's own channel
[types.receive_info_answer]
limit_num_one_person = int?  how many one user can receive
total_num = int?  total number issued
start_time = string?  start and end of the period in which it can be received or used
end_time = string?  start and end of the period in which it can be received or used
[types.valid_info_answer]
valid_type = string  1 fixed period from start_time to end_time, 2 valid_day_num days after receipt, 3 valid_second seconds after receipt
valid_day_num = int?  days, for valid_type 2
start_time = string?  start and end of the period in which it can be received or used
end_time = string?  start and end of the period in which it can be received or used
[types.stock_info]
issued_num = int  number issued
receive_num = int  number received by users
used_num = int  number used
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_coupon.get_user",
            path: "/product/coupon/get_user",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
openid = string!  openid of the user in this mini program
status = int?  1 being edited, 2 in effect, 3 expired, 4 void, 5 deleted; of a user's coupon 100 usable, 101 expired, 102 used
[response]
user_coupon_list = [{user_coupon_list}]
[types.user_coupon_list]
coupon_id = int
status = string  100 usable, 101 expired, 102 used
start_time = string  start and end of the period in which it can be received or used
end_time = string  start and end of the period in which it can be received or used
order_id = int?  order the coupon was used for
discount_fee = int?  fen taken off; for money-off coupons
ext_info = {user_coupon_list_ext_info}
update_time = string  yyyy-MM-dd HH:mm:ss
create_time = string  yyyy-MM-dd HH:mm:ss
[types.user_coupon_list_ext_info]
use_time = string?  when the coupon was used
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_coupon.push",
            path: "/product/coupon/push",
            ..Operation::usual(Product::Mini)
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
openid = string!  openid of the user in this mini program
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_coupon.update",
            path: "/product/coupon/update",
            ..Operation::usual(Product::Mini)
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
discount_condition = {discount_condition}?  what the buyer must reach; all absent means none
discount_fee = int?  fen taken off; for money-off coupons
discount_num = int?  discount times 1000: 5000 means half price; for percentage coupons
[types.discount_condition]
product_cnt = int?  number of pieces that must be bought
product_ids = [int]?  products the coupon is limited to
product_price = int?  fen that must be spent
[types.ext_info]
jump_product_id = int?  product opened from the coupon
notes = string?  note shown with the coupon
valid_time = int!  Unix seconds, from when the coupon is shown as valid
invalid_time = int!  Unix seconds, from when the coupon is no longer valid
[types.promote_info]
customize_channel = string!  name of the merchant's own promotion channel
promote_type = int!  1 promoted in the store, 2 promoted in the merchant's own channel
[types.receive_info]
limit_num_one_person = int?  how many one user can receive
total_num = int?  total number issued
start_time = int?  Unix seconds, start of receipt or, in valid_info, of use
end_time = int?  Unix seconds, end of receipt or, in valid_info, of use
[types.valid_info]
valid_type = int!  1 fixed period from start_time to end_time, 2 valid_day_num days after receipt, 3 valid_second seconds after receipt
valid_day_num = int?  days, for valid_type 2
valid_second = int?  seconds, for valid_type 3
start_time = int?  Unix seconds, start of receipt or, in valid_info, of use
end_time = int?  Unix seconds, end of receipt or, in valid_info, of use
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_coupon.update_status",
            path: "/product/coupon/update_status",
            ..Operation::usual(Product::Mini)
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
status = int!  1 being edited, 2 in effect, 3 expired, 4 void, 5 deleted; of a user's coupon 100 usable, 101 expired, 102 used
",
        },
    ),
];
