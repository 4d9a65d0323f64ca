//! Generated from `spec/mini/channels_ec_compass.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 14] = [
    Entry::new(
        Operation {
            name: "mini.channels_ec_compass.finder_overall_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/compass/finder/overall/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_compass",
            type_name: "FinderOverallGet",
            title: "Get the sales overview of the talent (获取达人罗盘电商概览数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/compass/finder/getfinderoverall.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
ds = string!
[response]
data = {answer_data}
[types.answer_data]
pay_gmv = int
live_pay_gmv = int
feed_pay_gmv = int
window_pay_gmv = int
product_pay_gmv = int
other_pay_gmv = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_compass.finder_product_data_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/compass/finder/product/data/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
product_id = int!
ds = string!
[response]
product_info = {product_info}
[types.product_info]
product_id = int
title = string
head_img_url = string
price = int
first_category_id = int
second_category_id = int
third_category_id = int
data = {data}
[types.data]
create_gmv = int
create_cnt = int
create_uv = int
create_product_cnt = int
pay_gmv = int
pay_cnt = int
pay_uv = int
pay_product_cnt = int
pure_pay_gmv = int
pay_gmv_per_uv = int
pay_refund_gmv = int
pay_refund_uv = int
pay_refund_ratio = float
pay_refund_after_send_ratio = float
pay_refund_cnt = int
pay_refund_product_cnt = int
pay_refund_before_send_ratio = float
refund_gmv = int
refund_uv = int
refund_cnt = int
refund_product_cnt = int
product_click_uv = int
product_click_cnt = int
actual_commission = int
predict_commission = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_compass.finder_product_list_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/compass/finder/product/list/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
ds = string!
[response]
product_list = [{product_list}]
[types.product_list]
product_id = int
title = string
head_img_url = string
price = int
first_category_id = int
second_category_id = int
third_category_id = int
data = {data}
[types.data]
create_gmv = int
create_cnt = int
create_uv = int
create_product_cnt = int
pay_gmv = int
pay_cnt = int
pay_uv = int
pay_product_cnt = int
pure_pay_gmv = int
pay_gmv_per_uv = int
pay_refund_gmv = int
pay_refund_uv = int
pay_refund_ratio = float
pay_refund_after_send_ratio = float
pay_refund_cnt = int
pay_refund_product_cnt = int
pay_refund_before_send_ratio = float
refund_gmv = int
refund_uv = int
refund_cnt = int
refund_product_cnt = int
product_click_uv = int
product_click_cnt = int
actual_commission = int
predict_commission = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_compass.finder_sale_profile_data_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/compass/finder/sale/profile/data/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
type = int!
ds = string!
[response]
data = {answer_data}
[types.answer_data]
field_list = [{field_list}]
[types.field_list]
field_name = string
data_list = [{data_list}]
[types.data_list]
dim_key = string
dim_value = float
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_compass.shop_finder_authorization_list_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/compass/shop/finder/authorization/list/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
main_finder_id = string
authorized_finder_id_list = [string]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_compass.shop_finder_list_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/compass/shop/finder/list/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
ds = string!
version = string?
[response]
finder_list = [{finder_list}]
[types.finder_list]
finder_id = string
finder_nickname = string
talent_id = string?
talent_nickname = string?
mp_id = string?
mp_nickname = string?
data = {finder_list_data}
[types.finder_list_data]
pay_gmv = int
pay_uv = int
pay_refund_gmv = int
pay_product_id_cnt = int
refund_gmv = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_compass.shop_finder_overall_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/compass/shop/finder/overall/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
ds = string!
[response]
data = {answer_data}
[types.answer_data]
pay_gmv = int
pay_sales_finder_cnt = int
pay_product_id_cnt = int
click_to_pay_uv_ratio = float
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_compass.shop_finder_product_list_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/compass/shop/finder/product/list/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_compass",
            type_name: "ShopFinderProductListGet",
            title: "List products of the shop promoted by a talent (获取带货达人商品列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/compass/shop/getshopfinderproductlist.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/compass/shop/getshopfinderproductlist.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
ds = string!
finder_id = string?
talent_id = string?
mp_id = string?
[response]
product_list = [{product_list}]
[types.product_list]
product_id = int
title = string
head_img_url = string
price = int
first_category_id = int
second_category_id = int
third_category_id = int
data = {product_list_data}
[types.product_list_data]
pay_gmv = int
commission_ratio = float
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_compass.shop_finder_product_overall_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/compass/shop/finder/product/overall/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_compass",
            type_name: "ShopFinderProductOverallGet",
            title: "Get a talent's overview for the shop (获取带货达人详情)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/compass/shop/getshopfinderproductoverall.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/compass/shop/getshopfinderproductoverall.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
ds = string!
finder_id = string?
talent_id = string?
mp_id = string?
[response]
data = {answer_data}
[types.answer_data]
pay_gmv = int
pay_uv = int
pay_product_id_cnt = int
pay_refund_gmv = int
refund_gmv = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_compass.shop_live_list_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/compass/shop/live/list/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_compass",
            type_name: "ShopLiveListGet",
            title: "List live sessions of the shop (获取店铺开播列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/compass/shop/getshoplivelist.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/compass/shop/getshoplivelist.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
finder_id = string!
ds = string!
[response]
live_list = [{live_list}]
[types.live_list]
live_id = string
live_title = string
live_time = int
live_duration = int
live_cover_img_url = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_compass.shop_overall_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/compass/shop/overall/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_compass",
            type_name: "ShopOverallGet",
            title: "Get the sales overview of the shop (获取电商数据概览)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/API/compass/shop/getshopoverall.html",
                "https://developers.weixin.qq.com/doc/store/shop/API/compass/shop/getshopoverall.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
ds = string!
[response]
data = {answer_data}
[types.answer_data]
pay_gmv = int
pay_uv = int
pay_refund_gmv = int
pay_order_cnt = int
live_pay_gmv = int
feed_pay_gmv = int
product_click_uv = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_compass.shop_product_data_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/compass/shop/product/data/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
product_id = int!
ds = string!
[response]
product_info = {product_info}
[types.product_info]
product_id = int
title = string
head_img_url = string
price = int
first_category_id = int
second_category_id = int
third_category_id = int
data = {product_info_data}
[types.product_info_data]
create_gmv = int
create_cnt = int
create_uv = int
create_product_cnt = int
pay_gmv = int
pay_cnt = int
pay_uv = int
pay_product_cnt = int
pure_pay_gmv = int
pay_gmv_per_uv = int
pay_refund_gmv = int
pay_refund_uv = int
pay_refund_ratio = float
pay_refund_after_send_ratio = float
pay_refund_cnt = int
pay_refund_product_cnt = int
pay_refund_before_send_ratio = float
refund_gmv = int
refund_uv = int
refund_cnt = int
refund_product_cnt = int
cart_pay_ratio = float?
cart_pay_uv = int?
cart_pay_gmv = int?
product_click_uv = int
product_click_cnt = int
pay_finder_cnt = int?
click_to_pay_cnt_ratio = float?
seller_actual_settle_amount = int
platform_actual_commission = int
finderuin_actual_commission = int
captain_actual_commission = int
seller_predict_settle_amount = int
platform_predict_commission = int
finderuin_predict_commission = int
captain_predict_commission = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_compass.shop_product_list_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/compass/shop/product/list/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
ds = string!
offset = int?
limit = int?
[response]
product_list = [{product_list}]
[types.product_list]
product_id = int
title = string
head_img_url = string
price = int
first_category_id = int
second_category_id = int
third_category_id = int
data = {product_list_data}
[types.product_list_data]
create_gmv = int
create_cnt = int
create_uv = int
create_product_cnt = int
pay_gmv = int
pay_cnt = int
pay_uv = int
pay_product_cnt = int
pure_pay_gmv = int
pay_gmv_per_uv = int
pay_refund_gmv = int
pay_refund_uv = int
pay_refund_ratio = float
pay_refund_after_send_ratio = float
pay_refund_cnt = int
pay_refund_product_cnt = int
pay_refund_before_send_ratio = float
refund_gmv = int
refund_uv = int
refund_cnt = int
refund_product_cnt = int
cart_pay_ratio = float?
cart_pay_uv = int?
cart_pay_gmv = int?
product_click_uv = int
product_click_cnt = int
pay_finder_cnt = int?
click_to_pay_cnt_ratio = float?
seller_actual_settle_amount = int
platform_actual_commission = int
finderuin_actual_commission = int
captain_actual_commission = int
seller_predict_settle_amount = int
platform_predict_commission = int
finderuin_predict_commission = int
captain_predict_commission = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_compass.shop_sale_profile_data_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/compass/shop/sale/profile/data/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
type = int!
ds = string!
[response]
data = {answer_data}
[types.answer_data]
field_list = [{field_list}]
[types.field_list]
field_name = string
data_list = [{data_list}]
[types.data_list]
dim_key = string
dim_value = float
",
        },
    ),
];
