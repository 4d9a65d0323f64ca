//! Generated from `spec/mini/channels_ec_coupon.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 7] = [
    Entry::new(
        Operation {
            name: "mini.channels_ec_coupon.create",
            path: "/channels/ec/coupon/create",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_coupon",
            type_name: "Create",
            title: "Create a coupon (创建优惠券)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/coupon/create.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/coupon/create.html",
            ],
            note: "The new coupon is a draft; change its status to 2 to put it in force.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
type = int!  1 product with condition, 2 product full reduction, 3 product discount, 4 product direct reduction, 101 to 104 the same for the whole shop
name = string!  name of the coupon, at most 10 Chinese characters
discount_info = {discount_info}!
ext_info = {ext_info}?  further settings
promote_info = {promote_info}?
receive_info = {receive_info}?  rules for receiving
valid_info = {valid_info}!  when a received coupon can be used
[response]
data = {data}
[types.discount_info]
discount_condition = {discount_condition}?  when the coupon may be used
discount_fee = int?  reduction, fen
discount_num = int?  discount times 1000, e.g. 5100 is 5.1折 (49% off)
[types.discount_condition]
product_cnt = int?  number of pieces to buy
product_ids = [int]?  products the coupon is for, only for product coupons
product_price = int?  price to reach, fen
[types.ext_info]
jump_product_id = int?  product opened when the coupon is tapped
notes = string?  note on the coupon
valid_time = int!  when the coupon becomes effective, Unix seconds
invalid_time = int!  when the coupon stops, Unix seconds
[types.promote_info]
promote_type = int!  1 in the shop, 9 for members, 10 gift for new members
[types.receive_info]
limit_num_one_person = int?  coupons per user
total_num = int?  number of coupons to give out
start_time = int?  begin of receiving, Unix seconds
end_time = int?  end of receiving, Unix seconds
[types.valid_info]
valid_type = int!  1 fixed period, 2 days after receiving
valid_day_num = int?  days of validity, only for valid_type 2
start_time = int?  begin of validity, Unix seconds, only for valid_type 1
end_time = int?  end of validity, Unix seconds, only for valid_type 1
[types.data]
coupon_id = int  id of the coupon
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_coupon.get",
            path: "/channels/ec/coupon/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
coupon_id = int!  id of the coupon
[response]
coupon = {coupon}
[types.coupon]
coupon_id = int  id of the coupon
type = int  1 product with condition, 2 product full reduction, 3 product discount, 4 product direct reduction, 101 to 104 the same for the whole shop
status = int  1 draft, 2 in force, 4 void, 5 deleted
coupon_info = {coupon_info}
stock_info = {stock_info}  how many were given out
update_time = int  when it was last changed, Unix seconds
create_time = int  when it was created, Unix seconds
[types.coupon_info]
name = string  name of the coupon, at most 10 Chinese characters
discount_info = {coupon_info_discount_info}
ext_info = {coupon_info_ext_info}?  further settings
promote_info = {coupon_info_promote_info}?
receive_info = {coupon_info_receive_info}?  rules for receiving
valid_info = {coupon_info_valid_info}  when a received coupon can be used
[types.coupon_info_discount_info]
discount_condition = {discount_info_discount_condition}?  when the coupon may be used
discount_fee = int?  reduction, fen
discount_num = int?  discount times 1000, e.g. 5100 is 5.1折 (49% off)
[types.discount_info_discount_condition]
product_cnt = int?  number of pieces to buy
product_ids = [int]?  products the coupon is for, only for product coupons
product_price = int?  price to reach, fen
[types.coupon_info_ext_info]
jump_product_id = int?  product opened when the coupon is tapped
notes = string?  note on the coupon
valid_time = int  when the coupon becomes effective, Unix seconds
invalid_time = int  when the coupon stops, Unix seconds
[types.coupon_info_promote_info]
promote_type = int  1 in the shop, 9 for members, 10 gift for new members
[types.coupon_info_receive_info]
limit_num_one_person = int?  coupons per user
total_num = int?  number of coupons to give out
start_time = int?  begin of receiving, Unix seconds
end_time = int?  end of receiving, Unix seconds
[types.coupon_info_valid_info]
valid_type = int  1 fixed period, 2 days after receiving
valid_day_num = int?  days of validity, only for valid_type 2
start_time = int?  begin of validity, Unix seconds, only for valid_type 1
end_time = int?  end of validity, Unix seconds, only for valid_type 1
[types.stock_info]
issued_num = int  coupons issued
receive_num = int  coupons received
used_num = int  coupons used
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_coupon.get_list",
            path: "/channels/ec/coupon/get_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
status = int?  1 draft, 2 in force, 4 void, 5 deleted
page_ctx = string?  cursor of the next page, empty for the first page
page = int! default 1  number of the page, from 1
page_size = int! default 10  number of entries per page, at most 200
[response]
coupons = [{coupons}]
page_ctx = string?  cursor of the next page, empty for the first page
total_num = int  number of all matching entries
[types.coupons]
coupon_id = int  id of the coupon
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_coupon.get_user_coupon",
            path: "/channels/ec/coupon/get_user_coupon",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
openid = string!  openid of the user
user_coupon_id = string!  id of the coupon in the user's hands
[response]
openid = string  openid of the user
unionid = string?  unionid of the user, only if the account is bound to an Open Platform account
user_coupon = {user_coupon}
[types.user_coupon]
user_coupon_id = string  id of the coupon in the user's hands
coupon_id = int  id of the coupon
status = int  100 in force, 101 expired, 102 used
create_time = int  when it was created, Unix seconds
update_time = int  when it was last changed, Unix seconds
start_time = int  begin of validity, Unix seconds
end_time = int  end of validity, Unix seconds
ext_info = {user_coupon_ext_info}?  further settings
order_id = string?  order it was used for
discount_fee = int?  reduction, fen
[types.user_coupon_ext_info]
use_time = int  when it was used, Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_coupon.get_user_coupon_list",
            path: "/channels/ec/coupon/get_user_coupon_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
openid = string!  openid of the user
status = int?  100 in force, 101 expired, 102 used
page_ctx = string?  cursor of the next page, empty for the first page
page = int! default 1  number of the page, from 1
page_size = int! default 10  number of entries per page, at most 200
[response]
user_coupon_list = [{user_coupon_list}]
page_ctx = string?  cursor of the next page, empty for the first page
total_num = int  number of all matching entries
[types.user_coupon_list]
user_coupon_id = string  id of the coupon in the user's hands
coupon_id = int  id of the coupon
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_coupon.update",
            path: "/channels/ec/coupon/update",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_coupon",
            type_name: "Update",
            title: "Update a coupon (更新优惠券内容)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/coupon/update.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/coupon/update.html",
            ],
            note: "Only the coupon as a whole is replaced; what may change depends on its status.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
coupon_id = int!  id of the coupon
type = int!  1 product with condition, 2 product full reduction, 3 product discount, 4 product direct reduction, 101 to 104 the same for the whole shop
name = string!  name of the coupon, at most 10 Chinese characters
discount_info = {discount_info}!
ext_info = {ext_info}?  further settings
promote_info = {promote_info}?
receive_info = {receive_info}?  rules for receiving
valid_info = {valid_info}!  when a received coupon can be used
[types.discount_info]
discount_condition = {discount_condition}?  when the coupon may be used
discount_fee = int?  reduction, fen
discount_num = int?  discount times 1000, e.g. 5100 is 5.1折 (49% off)
[types.discount_condition]
product_cnt = int?  number of pieces to buy
product_ids = [int]?  products the coupon is for, only for product coupons
product_price = int?  price to reach, fen
[types.ext_info]
jump_product_id = int?  product opened when the coupon is tapped
notes = string?  note on the coupon
valid_time = int!  when the coupon becomes effective, Unix seconds
invalid_time = int!  when the coupon stops, Unix seconds
[types.promote_info]
promote_type = int!  1 in the shop, 9 for members, 10 gift for new members
[types.receive_info]
limit_num_one_person = int?  coupons per user
total_num = int?  number of coupons to give out
start_time = int?  begin of receiving, Unix seconds
end_time = int?  end of receiving, Unix seconds
[types.valid_info]
valid_type = int!  1 fixed period, 2 days after receiving
valid_day_num = int?  days of validity, only for valid_type 2
start_time = int?  begin of validity, Unix seconds, only for valid_type 1
end_time = int?  end of validity, Unix seconds, only for valid_type 1
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_coupon.update_status",
            path: "/channels/ec/coupon/update_status",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_coupon",
            type_name: "UpdateStatus",
            title: "Change the status of a coupon (更新优惠券状态)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/coupon/update_status.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/coupon/update_status.html",
            ],
            note: "2 puts it in force, 4 makes it void, 5 deletes it.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
coupon_id = int!  id of the coupon
status = int!  1 draft, 2 in force, 4 void, 5 deleted
",
        },
    ),
];
