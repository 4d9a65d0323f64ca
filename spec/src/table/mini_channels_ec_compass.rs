//! Generated from `spec/mini/channels_ec_compass.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 14] = [
    Entry::new(
        Operation {
            name: "mini.channels_ec_compass.finder_overall_get",
            path: "/channels/ec/compass/finder/overall/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_compass",
            type_name: "FinderOverallGet",
            title: "Get the sales overview of the talent (获取达人罗盘电商概览数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/compass/finder/getfinderoverall.html",
            ],
            note: "Data of one day for the Channels account itself, not for a shop.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
ds = string!  day, yyyyMMdd
[response]
data = {answer_data}
[types.answer_data]
pay_gmv = int  paid turnover, fen
live_pay_gmv = int  paid turnover from live sessions, fen
feed_pay_gmv = int  paid turnover from videos, fen
window_pay_gmv = int  paid turnover from the showcase, fen
product_pay_gmv = int  paid turnover from shared products, fen
other_pay_gmv = int  paid turnover from other ways, fen
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_compass.finder_product_data_get",
            path: "/channels/ec/compass/finder/product/data/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_compass",
            type_name: "FinderProductDataGet",
            title: "Get data of a product for the talent (获取带货商品数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/compass/finder/getfinderproductdata.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int!  id of the product (SPU)
ds = string!  day, yyyyMMdd
[response]
product_info = {product_info}
[types.product_info]
product_id = int  id of the product (SPU)
title = string  title of the product
head_img_url = string  address of the avatar
price = int  price, fen
first_category_id = int  category of the product at that level
second_category_id = int  category of the product at that level
third_category_id = int  category of the product at that level
data = {data}
[types.data]
create_gmv = int  turnover of orders placed, fen
create_cnt = int  orders placed
create_uv = int  users who placed orders
create_product_cnt = int  pieces ordered
pay_gmv = int  paid turnover, fen
pay_cnt = int  orders paid
pay_uv = int  users who paid
pay_product_cnt = int  pieces paid
pure_pay_gmv = int  paid turnover without refunds, fen
pay_gmv_per_uv = int  paid turnover per buyer, fen
pay_refund_gmv = int  refunds of orders paid in the period, fen
pay_refund_uv = int  buyers refunded, of orders paid in the period
pay_refund_ratio = float  share of refunds
pay_refund_after_send_ratio = float  share of refunds after shipment
pay_refund_cnt = int  orders refunded, of orders paid in the period
pay_refund_product_cnt = int  pieces refunded, of orders paid in the period
pay_refund_before_send_ratio = float  share of refunds before shipment
refund_gmv = int  refunds made in the period, fen
refund_uv = int  buyers refunded in the period
refund_cnt = int  orders refunded in the period
refund_product_cnt = int  pieces refunded in the period
product_click_uv = int  users who clicked the product
product_click_cnt = int  clicks on the product
actual_commission = int  commission settled, fen
predict_commission = int  commission expected, fen
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_compass.finder_product_list_get",
            path: "/channels/ec/compass/finder/product/list/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_compass",
            type_name: "FinderProductListGet",
            title: "List products promoted by the talent (获取带货商品列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/compass/finder/getfinderproductlist.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
ds = string!  day, yyyyMMdd
[response]
product_list = [{product_list}]
[types.product_list]
product_id = int  id of the product (SPU)
title = string  title of the product
head_img_url = string  address of the avatar
price = int  price, fen
first_category_id = int  category of the product at that level
second_category_id = int  category of the product at that level
third_category_id = int  category of the product at that level
data = {data}
[types.data]
create_gmv = int  turnover of orders placed, fen
create_cnt = int  orders placed
create_uv = int  users who placed orders
create_product_cnt = int  pieces ordered
pay_gmv = int  paid turnover, fen
pay_cnt = int  orders paid
pay_uv = int  users who paid
pay_product_cnt = int  pieces paid
pure_pay_gmv = int  paid turnover without refunds, fen
pay_gmv_per_uv = int  paid turnover per buyer, fen
pay_refund_gmv = int  refunds of orders paid in the period, fen
pay_refund_uv = int  buyers refunded, of orders paid in the period
pay_refund_ratio = float  share of refunds
pay_refund_after_send_ratio = float  share of refunds after shipment
pay_refund_cnt = int  orders refunded, of orders paid in the period
pay_refund_product_cnt = int  pieces refunded, of orders paid in the period
pay_refund_before_send_ratio = float  share of refunds before shipment
refund_gmv = int  refunds made in the period, fen
refund_uv = int  buyers refunded in the period
refund_cnt = int  orders refunded in the period
refund_product_cnt = int  pieces refunded in the period
product_click_uv = int  users who clicked the product
product_click_cnt = int  clicks on the product
actual_commission = int  commission settled, fen
predict_commission = int  commission expected, fen
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_compass.finder_sale_profile_data_get",
            path: "/channels/ec/compass/finder/sale/profile/data/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_compass",
            type_name: "FinderSaleProfileDataGet",
            title: "Get the audience profile of the talent (获取带货人群数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/compass/finder/getfindersaleprofiledata.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
type = int!  1 users who saw products, 2 clicked products, 3 bought, 4 bought for the first time, 5 bought again, 6 watched live
ds = string!  day, yyyyMMdd
[response]
data = {answer_data}
[types.answer_data]
field_list = [{field_list}]  dimensions of the profile
[types.field_list]
field_name = string  name of the dimension, e.g. sex_distribution, age_distribution, province_distribution
data_list = [{data_list}]  values of the dimension
[types.data_list]
dim_key = string  value of the dimension, e.g. an age group
dim_value = float  number or share of users with that value
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_compass.shop_finder_authorization_list_get",
            path: "/channels/ec/compass/shop/finder/authorization/list/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_compass",
            type_name: "ShopFinderAuthorizationListGet",
            title: "List talents who authorised the shop (获取授权视频号列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/compass/shop/get_finder_authorization_list.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/compass/shop/get_finder_authorization_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
main_finder_id = string  Channels account of the shop itself
authorized_finder_id_list = [string]?  Channels accounts authorised by the shop
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_compass.shop_finder_list_get",
            path: "/channels/ec/compass/shop/finder/list/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_compass",
            type_name: "ShopFinderListGet",
            title: "List talents who promote the shop (获取带货达人列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/compass/shop/getshopfinderlist.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/compass/shop/getshopfinderlist.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
ds = string!  day, yyyyMMdd
version = string?  version of the interface, decides which kinds of accounts are answered
[response]
finder_list = [{finder_list}]
[types.finder_list]
finder_id = string  id of the Channels account that promotes or broadcasts
finder_nickname = string  nickname of the Channels account
talent_id = string?  id of the talent (带货者)
talent_nickname = string?  nickname of the talent
mp_id = string?  id of the official account
mp_nickname = string?  nickname of the official account
data = {finder_list_data}
[types.finder_list_data]
pay_gmv = int  paid turnover, fen
pay_uv = int  users who paid
pay_refund_gmv = int  refunds of orders paid in the period, fen
pay_product_id_cnt = int  products sold
refund_gmv = int  refunds made in the period, fen
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_compass.shop_finder_overall_get",
            path: "/channels/ec/compass/shop/finder/overall/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_compass",
            type_name: "ShopFinderOverallGet",
            title: "Get the talent sales overview of the shop (获取带货数据概览)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/compass/shop/getshopfinderoverall.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/compass/shop/getshopfinderoverall.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
ds = string!  day, yyyyMMdd
[response]
data = {answer_data}
[types.answer_data]
pay_gmv = int  paid turnover, fen
pay_sales_finder_cnt = int  talents who sold something
pay_product_id_cnt = int  products sold
click_to_pay_uv_ratio = float  share of clicking users who paid
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_compass.shop_finder_product_list_get",
            path: "/channels/ec/compass/shop/finder/product/list/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_compass",
            type_name: "ShopFinderProductListGet",
            title: "List products of the shop promoted by a talent (获取带货达人商品列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/compass/shop/getshopfinderproductlist.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/compass/shop/getshopfinderproductlist.html",
            ],
            note: "Give one of finder_id, talent_id and mp_id.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
ds = string!  day, yyyyMMdd
finder_id = string?  id of the Channels account that promotes or broadcasts
talent_id = string?  id of the talent (带货者)
mp_id = string?  id of the official account
[response]
product_list = [{product_list}]
[types.product_list]
product_id = int  id of the product (SPU)
title = string  title of the product
head_img_url = string  address of the avatar
price = int  price, fen
first_category_id = int  category of the product at that level
second_category_id = int  category of the product at that level
third_category_id = int  category of the product at that level
data = {product_list_data}
[types.product_list_data]
pay_gmv = int  paid turnover, fen
commission_ratio = float  commission rate
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_compass.shop_finder_product_overall_get",
            path: "/channels/ec/compass/shop/finder/product/overall/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_compass",
            type_name: "ShopFinderProductOverallGet",
            title: "Get a talent's overview for the shop (获取带货达人详情)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/compass/shop/getshopfinderproductoverall.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/compass/shop/getshopfinderproductoverall.html",
            ],
            note: "Give one of finder_id, talent_id and mp_id.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
ds = string!  day, yyyyMMdd
finder_id = string?  id of the Channels account that promotes or broadcasts
talent_id = string?  id of the talent (带货者)
mp_id = string?  id of the official account
[response]
data = {answer_data}
[types.answer_data]
pay_gmv = int  paid turnover, fen
pay_uv = int  users who paid
pay_product_id_cnt = int  products sold
pay_refund_gmv = int  refunds of orders paid in the period, fen
refund_gmv = int  refunds made in the period, fen
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_compass.shop_live_list_get",
            path: "/channels/ec/compass/shop/live/list/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_compass",
            type_name: "ShopLiveListGet",
            title: "List live sessions of the shop (获取店铺开播列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/compass/shop/getshoplivelist.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/compass/shop/getshoplivelist.html",
            ],
            note: "Live sessions of one day; finder_id comes from the list of authorised Channels accounts.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
finder_id = string!  id of the Channels account that promotes or broadcasts
ds = string!  day, yyyyMMdd
[response]
live_list = [{live_list}]
[types.live_list]
live_id = string  id of the live session
live_title = string  title of the live session
live_time = int  begin of the live session, Unix seconds
live_duration = int  length of the live session, seconds
live_cover_img_url = string  address of the cover of the live session
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_compass.shop_overall_get",
            path: "/channels/ec/compass/shop/overall/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_compass",
            type_name: "ShopOverallGet",
            title: "Get the sales overview of the shop (获取电商数据概览)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/compass/shop/getshopoverall.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/compass/shop/getshopoverall.html",
            ],
            note: "Data of one day for the shop.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
ds = string!  day, yyyyMMdd
[response]
data = {answer_data}
[types.answer_data]
pay_gmv = int  paid turnover, fen
pay_uv = int  users who paid
pay_refund_gmv = int  refunds of orders paid in the period, fen
pay_order_cnt = int  orders paid
live_pay_gmv = int  paid turnover from live sessions, fen
feed_pay_gmv = int  paid turnover from videos, fen
product_click_uv = int  users who clicked the product
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_compass.shop_product_data_get",
            path: "/channels/ec/compass/shop/product/data/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_compass",
            type_name: "ShopProductDataGet",
            title: "Get data of a product of the shop (获取商品详细信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/compass/shop/getshopproductdata.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/compass/shop/getshopproductdata.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int!  id of the product (SPU)
ds = string!  day, yyyyMMdd
[response]
product_info = {product_info}
[types.product_info]
product_id = int  id of the product (SPU)
title = string  title of the product
head_img_url = string  address of the avatar
price = int  price, fen
first_category_id = int  category of the product at that level
second_category_id = int  category of the product at that level
third_category_id = int  category of the product at that level
data = {product_info_data}
[types.product_info_data]
create_gmv = int  turnover of orders placed, fen
create_cnt = int  orders placed
create_uv = int  users who placed orders
create_product_cnt = int  pieces ordered
pay_gmv = int  paid turnover, fen
pay_cnt = int  orders paid
pay_uv = int  users who paid
pay_product_cnt = int  pieces paid
pure_pay_gmv = int  paid turnover without refunds, fen
pay_gmv_per_uv = int  paid turnover per buyer, fen
pay_refund_gmv = int  refunds of orders paid in the period, fen
pay_refund_uv = int  buyers refunded, of orders paid in the period
pay_refund_ratio = float  share of refunds
pay_refund_after_send_ratio = float  share of refunds after shipment
pay_refund_cnt = int  orders refunded, of orders paid in the period
pay_refund_product_cnt = int  pieces refunded, of orders paid in the period
pay_refund_before_send_ratio = float  share of refunds before shipment
refund_gmv = int  refunds made in the period, fen
refund_uv = int  buyers refunded in the period
refund_cnt = int  orders refunded in the period
refund_product_cnt = int  pieces refunded in the period
cart_pay_ratio = float?  share of payments among users who put it into the cart
cart_pay_uv = int?  users who paid from the cart
cart_pay_gmv = int?  turnover paid from the cart, fen
product_click_uv = int  users who clicked the product
product_click_cnt = int  clicks on the product
pay_finder_cnt = int?  talents who sold the product
click_to_pay_cnt_ratio = float?  share of clicks that led to payment
seller_actual_settle_amount = int  settled to the shop, fen
platform_actual_commission = int  platform fee settled, fen
finderuin_actual_commission = int  talents' commission settled, fen
captain_actual_commission = int  agencies' commission settled, fen
seller_predict_settle_amount = int  expected for the shop, fen
platform_predict_commission = int  platform fee expected, fen
finderuin_predict_commission = int  talents' commission expected, fen
captain_predict_commission = int  agencies' commission expected, fen
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_compass.shop_product_list_get",
            path: "/channels/ec/compass/shop/product/list/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_compass",
            type_name: "ShopProductListGet",
            title: "List product data of the shop (获取商品列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/compass/shop/getshopproductlist.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/compass/shop/getshopproductlist.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
ds = string!  day, yyyyMMdd
offset = int?  index of the first entry, from 0
limit = int?  number of entries wanted
[response]
product_list = [{product_list}]
[types.product_list]
product_id = int  id of the product (SPU)
title = string  title of the product
head_img_url = string  address of the avatar
price = int  price, fen
first_category_id = int  category of the product at that level
second_category_id = int  category of the product at that level
third_category_id = int  category of the product at that level
data = {product_list_data}
[types.product_list_data]
create_gmv = int  turnover of orders placed, fen
create_cnt = int  orders placed
create_uv = int  users who placed orders
create_product_cnt = int  pieces ordered
pay_gmv = int  paid turnover, fen
pay_cnt = int  orders paid
pay_uv = int  users who paid
pay_product_cnt = int  pieces paid
pure_pay_gmv = int  paid turnover without refunds, fen
pay_gmv_per_uv = int  paid turnover per buyer, fen
pay_refund_gmv = int  refunds of orders paid in the period, fen
pay_refund_uv = int  buyers refunded, of orders paid in the period
pay_refund_ratio = float  share of refunds
pay_refund_after_send_ratio = float  share of refunds after shipment
pay_refund_cnt = int  orders refunded, of orders paid in the period
pay_refund_product_cnt = int  pieces refunded, of orders paid in the period
pay_refund_before_send_ratio = float  share of refunds before shipment
refund_gmv = int  refunds made in the period, fen
refund_uv = int  buyers refunded in the period
refund_cnt = int  orders refunded in the period
refund_product_cnt = int  pieces refunded in the period
cart_pay_ratio = float?  share of payments among users who put it into the cart
cart_pay_uv = int?  users who paid from the cart
cart_pay_gmv = int?  turnover paid from the cart, fen
product_click_uv = int  users who clicked the product
product_click_cnt = int  clicks on the product
pay_finder_cnt = int?  talents who sold the product
click_to_pay_cnt_ratio = float?  share of clicks that led to payment
seller_actual_settle_amount = int  settled to the shop, fen
platform_actual_commission = int  platform fee settled, fen
finderuin_actual_commission = int  talents' commission settled, fen
captain_actual_commission = int  agencies' commission settled, fen
seller_predict_settle_amount = int  expected for the shop, fen
platform_predict_commission = int  platform fee expected, fen
finderuin_predict_commission = int  talents' commission expected, fen
captain_predict_commission = int  agencies' commission expected, fen
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_compass.shop_sale_profile_data_get",
            path: "/channels/ec/compass/shop/sale/profile/data/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_compass",
            type_name: "ShopSaleProfileDataGet",
            title: "Get the audience profile of the shop (获取店铺人群数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/compass/shop/getshopsaleprofiledata.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/compass/shop/getshopsaleprofiledata.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
type = int!  1 users who saw products, 2 clicked products, 3 bought, 4 bought for the first time, 5 bought again, 6 watched live
ds = string!  day, yyyyMMdd
[response]
data = {answer_data}
[types.answer_data]
field_list = [{field_list}]  dimensions of the profile
[types.field_list]
field_name = string  name of the dimension, e.g. sex_distribution, age_distribution, province_distribution
data_list = [{data_list}]  values of the dimension
[types.data_list]
dim_key = string  value of the dimension, e.g. an age group
dim_value = float  number or share of users with that value
",
        },
    ),
];
