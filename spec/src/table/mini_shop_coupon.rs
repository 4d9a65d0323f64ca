//! Generated from `spec/mini/shop_coupon.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 10] = [
    Entry::new(
        Operation {
            name: "mini.shop_coupon.add",
            path: "/shop/coupon/add",
            ..Operation::usual(Product::Mini)
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
out_coupon_id = string!  the merchant's own id of the coupon
type = int!  1 conditional percentage off for products, 2 money off above an amount for products, 3 plain percentage off for products, 4 plain money off for products; 101 to 104 the same for the whole store
promote_type = int!  where the coupon is promoted
coupon_info = {coupon_info}!
[types.coupon_info]
name = string!
discount_info = {discount_info}!
promote_info = {promote_info}?
receive_info = {receive_info}?
valid_info = {valid_info}!
[types.discount_info]
discount_condition = {discount_condition}?  what the buyer must reach; all absent means none
discount_fee = int?  fen taken off; for money-off coupons
discount_num = int?  discount times 1000: 5000 means half price; for percentage coupons
[types.discount_condition]
product_cnt = int?  number of pieces that must be bought
product_price = int?  fen that must be spent
out_product_ids = [string]?  products the coupon is limited to, by the merchant's own ids
tradein_info = {tradein_info}?  for trade-in coupons
buyget_info = {buyget_info}?  for buy-and-get coupons
[types.tradein_info]
out_product_id = string!  the merchant's own id of the product
price = int!  fen to pay for the product
[types.buyget_info]
buy_out_product_id = string!  product to buy, by the merchant's own id
buy_product_cnt = int!  pieces to buy
get_out_product_id = string!  product given, by the merchant's own id
get_product_cnt = int!  pieces given
[types.promote_info]
promote_type = int!  where the coupon is promoted
finder = {finder}?  Channels account that promotes the coupon
[types.finder]
nickname = string?  nickname of the Channels account
[types.receive_info]
limit_num_one_person = int?  how many one user can receive
total_num = int?  number of entries or, in receive_info, number issued
start_time = int?  Unix seconds, start of receipt or of use
end_time = int?  Unix seconds, end of receipt or of use
[types.valid_info]
valid_type = int!  1 fixed period from start_time to end_time, 2 valid_day_num days after receipt, 3 valid_second seconds after receipt
valid_day_num = int?  days, for valid_type 2
valid_second = int?  seconds, for valid_type 3
start_time = int?  Unix seconds, start of receipt or of use
end_time = int?  Unix seconds, end of receipt or of use
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_coupon.add_user_coupon",
            path: "/shop/coupon/add_user_coupon",
            ..Operation::usual(Product::Mini)
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
openid = string!  openid of the user in this mini program
user_coupon = {user_coupon}!
recv_time = int!  Unix seconds, when the user received the coupon
[types.user_coupon]
out_user_coupon_id = string!  the merchant's own id of the user's coupon
out_coupon_id = string!  the merchant's own id of the coupon
status = int!  of a coupon 1 being edited, 2 in effect, 3 expired, 4 void, 5 deleted; of a user's coupon 100 usable, 101 expired, 102 used
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_coupon.get",
            path: "/shop/coupon/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
out_coupon_id = string!  the merchant's own id of the coupon
[response]
result = {result}
[types.result]
coupon = {result_coupon}
[types.result_coupon]
out_coupon_id = string  the merchant's own id of the coupon
appid = string?  app id of the mini program
type = int  1 conditional percentage off for products, 2 money off above an amount for products, 3 plain percentage off for products, 4 plain money off for products; 101 to 104 the same for the whole store
promote_type = int  where the coupon is promoted
coupon_info = {coupon_coupon_info}
status = int  of a coupon 1 being edited, 2 in effect, 3 expired, 4 void, 5 deleted; of a user's coupon 100 usable, 101 expired, 102 used
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
discount_condition = {discount_condition_answer}?  what the buyer must reach; all absent means none
discount_fee = int?  fen taken off; for money-off coupons
discount_num = int?  discount times 1000: 5000 means half price; for percentage coupons
[types.discount_condition_answer]
product_cnt = int?  number of pieces that must be bought
product_price = int?  fen that must be spent
out_product_ids = [string]?  products the coupon is limited to, by the merchant's own ids
tradein_info = {tradein_info_answer}?  for trade-in coupons
buyget_info = {buyget_info_answer}?  for buy-and-get coupons
[types.tradein_info_answer]
out_product_id = string  the merchant's own id of the product
price = int  fen to pay for the product
[types.buyget_info_answer]
buy_out_product_id = string  product to buy, by the merchant's own id
buy_product_cnt = int  pieces to buy
get_out_product_id = string  product given, by the merchant's own id
get_product_cnt = int  pieces given
[types.promote_info_answer]
promote_type = int  where the coupon is promoted
finder = {finder_answer}?  Channels account that promotes the coupon
[types.finder_answer]
nickname = string?  nickname of the Channels account
[types.coupon_info_receive_info]
limit_num_one_person = int  how many one user can receive
total_num = int  number of entries or, in receive_info, number issued
start_time = int  Unix seconds, start of receipt or of use
end_time = int  Unix seconds, end of receipt or of use
[types.valid_info_answer]
valid_type = int  1 fixed period from start_time to end_time, 2 valid_day_num days after receipt, 3 valid_second seconds after receipt
valid_day_num = int?  days, for valid_type 2
valid_second = int?  seconds, for valid_type 3
start_time = int?  Unix seconds, start of receipt or of use
end_time = int?  Unix seconds, end of receipt or of use
[types.ext_info]
valid_time = int?  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_coupon.get_list",
            path: "/shop/coupon/get_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
offset = int!  number of entries to skip
page_size = int! default 10  entries a page
[response]
result_list = [{result_list}]
total_num = int  number of entries or, in receive_info, number issued
[types.result_list]
coupon = {result_list_coupon}
coupon_stock = {coupon_stock}?
[types.result_list_coupon]
out_coupon_id = string  the merchant's own id of the coupon
appid = string?  app id of the mini program
type = int  1 conditional percentage off for products, 2 money off above an amount for products, 3 plain percentage off for products, 4 plain money off for products; 101 to 104 the same for the whole store
promote_type = int  where the coupon is promoted
coupon_info = {coupon_coupon_info}
status = int  of a coupon 1 being edited, 2 in effect, 3 expired, 4 void, 5 deleted; of a user's coupon 100 usable, 101 expired, 102 used
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
discount_condition = {discount_condition_answer}?  what the buyer must reach; all absent means none
discount_fee = int?  fen taken off; for money-off coupons
discount_num = int?  discount times 1000: 5000 means half price; for percentage coupons
[types.discount_condition_answer]
product_cnt = int?  number of pieces that must be bought
product_price = int?  fen that must be spent
out_product_ids = [string]?  products the coupon is limited to, by the merchant's own ids
tradein_info = {tradein_info_answer}?  for trade-in coupons
buyget_info = {buyget_info_answer}?  for buy-and-get coupons
[types.tradein_info_answer]
out_product_id = string  the merchant's own id of the product
price = int  fen to pay for the product
[types.buyget_info_answer]
buy_out_product_id = string  product to buy, by the merchant's own id
buy_product_cnt = int  pieces to buy
get_out_product_id = string  product given, by the merchant's own id
get_product_cnt = int  pieces given
[types.promote_info_answer]
promote_type = int  where the coupon is promoted
finder = {finder_answer}?  Channels account that promotes the coupon
[types.finder_answer]
nickname = string?  nickname of the Channels account
[types.coupon_info_receive_info]
limit_num_one_person = int?  how many one user can receive
total_num = int  number of entries or, in receive_info, number issued
start_time = int?  Unix seconds, start of receipt or of use
end_time = int?  Unix seconds, end of receipt or of use
[types.valid_info_answer]
valid_type = int  1 fixed period from start_time to end_time, 2 valid_day_num days after receipt, 3 valid_second seconds after receipt
valid_day_num = int?  days, for valid_type 2
valid_second = int?  seconds, for valid_type 3
start_time = int?  Unix seconds, start of receipt or of use
end_time = int?  Unix seconds, end of receipt or of use
[types.ext_info]
valid_time = int?  Unix seconds
[types.coupon_stock]
out_coupon_id = string  the merchant's own id of the coupon
stock_info = {stock_info}  numbers issued and received
update_time = int  Unix seconds
create_time = int  Unix seconds
[types.stock_info]
issued_num = int  number issued
receive_num = int  number received by users
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_coupon.get_user_coupon_list",
            path: "/shop/coupon/get_usercoupon_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
openid = string!  openid of the user in this mini program
offset = int!  number of entries to skip
page_size = int! default 10  entries a page
[response]
result_list = [{result_list}]
total_num = int  number of entries or, in receive_info, number issued
[types.result_list]
openid = string  openid of the user in this mini program
out_user_coupon_id = string  the merchant's own id of the user's coupon
out_coupon_id = string  the merchant's own id of the coupon
status = int  of a coupon 1 being edited, 2 in effect, 3 expired, 4 void, 5 deleted; of a user's coupon 100 usable, 101 expired, 102 used
ext_info = {result_list_ext_info}
start_time = int?  Unix seconds, start of receipt or of use
end_time = int?  Unix seconds, end of receipt or of use
create_time = int  Unix seconds
update_time = int  Unix seconds
[types.result_list_ext_info]
use_time = int?  Unix seconds, when the coupon was used
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_coupon.update",
            path: "/shop/coupon/update",
            ..Operation::usual(Product::Mini)
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
out_coupon_id = string!  the merchant's own id of the coupon
type = int!  1 conditional percentage off for products, 2 money off above an amount for products, 3 plain percentage off for products, 4 plain money off for products; 101 to 104 the same for the whole store
promote_type = int!  where the coupon is promoted
coupon_info = {coupon_info}!
[types.coupon_info]
name = string!
discount_info = {discount_info}!
promote_info = {promote_info}?
receive_info = {receive_info}?
valid_info = {valid_info}!
[types.discount_info]
discount_condition = {discount_condition}?  what the buyer must reach; all absent means none
discount_fee = int?  fen taken off; for money-off coupons
discount_num = int?  discount times 1000: 5000 means half price; for percentage coupons
[types.discount_condition]
product_cnt = int?  number of pieces that must be bought
product_price = int?  fen that must be spent
out_product_ids = [string]?  products the coupon is limited to, by the merchant's own ids
tradein_info = {tradein_info}?  for trade-in coupons
buyget_info = {buyget_info}?  for buy-and-get coupons
[types.tradein_info]
out_product_id = string!  the merchant's own id of the product
price = int!  fen to pay for the product
[types.buyget_info]
buy_out_product_id = string!  product to buy, by the merchant's own id
buy_product_cnt = int!  pieces to buy
get_out_product_id = string!  product given, by the merchant's own id
get_product_cnt = int!  pieces given
[types.promote_info]
promote_type = int!  where the coupon is promoted
finder = {finder}?  Channels account that promotes the coupon
[types.finder]
nickname = string?  nickname of the Channels account
[types.receive_info]
limit_num_one_person = int?  how many one user can receive
total_num = int?  number of entries or, in receive_info, number issued
start_time = int?  Unix seconds, start of receipt or of use
end_time = int?  Unix seconds, end of receipt or of use
[types.valid_info]
valid_type = int!  1 fixed period from start_time to end_time, 2 valid_day_num days after receipt, 3 valid_second seconds after receipt
valid_day_num = int?  days, for valid_type 2
valid_second = int?  seconds, for valid_type 3
start_time = int?  Unix seconds, start of receipt or of use
end_time = int?  Unix seconds, end of receipt or of use
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_coupon.update_coupon_stock",
            path: "/shop/coupon/update_coupon_stock",
            ..Operation::usual(Product::Mini)
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
out_coupon_id = string!  the merchant's own id of the coupon
stock_info = {stock_info}!  numbers issued and received
[types.stock_info]
issued_num = int!  number issued
receive_num = int!  number received by users
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_coupon.update_status",
            path: "/shop/coupon/update_status",
            ..Operation::usual(Product::Mini)
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
out_coupon_id = string!  the merchant's own id of the coupon
status = int!  of a coupon 1 being edited, 2 in effect, 3 expired, 4 void, 5 deleted; of a user's coupon 100 usable, 101 expired, 102 used
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_coupon.update_user_coupon",
            path: "/shop/coupon/update_user_coupon",
            ..Operation::usual(Product::Mini)
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
openid = string!  openid of the user in this mini program
user_coupon = {user_coupon}!
recv_time = int!  Unix seconds, when the user received the coupon
[types.user_coupon]
out_user_coupon_id = string!  the merchant's own id of the user's coupon
out_coupon_id = string!  the merchant's own id of the coupon
ext_info = {user_coupon_ext_info}!
[types.user_coupon_ext_info]
use_time = int?  Unix seconds, when the coupon was used
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_coupon.update_user_coupon_status",
            path: "/shop/coupon/update_usercoupon_status",
            ..Operation::usual(Product::Mini)
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
openid = string!  openid of the user in this mini program
out_user_coupon_id = string!  the merchant's own id of the user's coupon
out_coupon_id = string!  the merchant's own id of the coupon
status = int!  of a coupon 1 being edited, 2 in effect, 3 expired, 4 void, 5 deleted; of a user's coupon 100 usable, 101 expired, 102 used
",
        },
    ),
];
