//! Generated from `spec/mini/channels_ec_product_gift.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 6] = [
    Entry::new(
        Operation {
            name: "mini.channels_ec_product_gift.add",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/product/gift/add",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_product_gift",
            type_name: "Add",
            title: "Add a not-for-sale product (添加非卖商品)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/product/gift/gift_add.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
out_product_id = string?
title = string!
head_imgs = [string]!
desc_info = {desc_info}!
cats_v2 = [{cats_v2}]?
attrs = [{attrs}]?
spu_code = string?
brand_id = int?
skus = [{skus}]?
listing = bool? as bool_as_int
[response]
data = {data}
[types.desc_info]
imgs = [string]!
desc = string?
[types.cats_v2]
cat_id = int!
[types.attrs]
attr_key = string!
attr_value = string!
[types.skus]
out_sku_id = string?
sale_price = int!
stock_num = int?
sku_code = string?
[types.data]
product_id = int
create_time = string  yyyy-MM-dd HH:mm:ss, China time
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_product_gift.get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/product/gift/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_product_gift",
            type_name: "Get",
            title: "Get a gift product (获取赠品)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/product/gift/gift_get.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int!
data_type = int?
[response]
product = {product}?
edit_product = {edit_product}?
[types.product]
product_id = int
out_product_id = string?
title = string
head_imgs = [string]
desc_info = {product_desc_info}
cats_v2 = [{product_cats_v2}]?
attrs = [{product_attrs}]?
spu_code = string?
brand_id = int?
status = int?
edit_status = int?
skus = [{skus}]?
product_type = int?
edit_time = int?
src_product_id = int?
[types.product_desc_info]
imgs = [string]
desc = string?
[types.product_cats_v2]
cat_id = int
[types.product_attrs]
attr_key = string
attr_value = string
[types.skus]
sku_id = int
out_sku_id = string?
sale_price = int
stock_num = int?
sku_code = string?
status = int?
[types.edit_product]
product_id = int
out_product_id = string?
title = string
head_imgs = [string]
desc_info = {edit_product_desc_info}
cats_v2 = [{edit_product_cats_v2}]?
attrs = [{edit_product_attrs}]?
spu_code = string?
brand_id = int?
status = int
edit_status = int
skus = [{edit_product_skus}]?
product_type = int?
edit_time = int
src_product_id = int?
[types.edit_product_desc_info]
imgs = [string]
desc = string?
[types.edit_product_cats_v2]
cat_id = int
[types.edit_product_attrs]
attr_key = string
attr_value = string
[types.edit_product_skus]
sku_id = int
out_sku_id = string?
sale_price = int
stock_num = int
sku_code = string?
status = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_product_gift.list_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/product/gift/list/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "channels_ec_product_gift",
            type_name: "ListGet",
            title: "List gift products (获取赠品列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/product/gift/gift_list_get.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
status = int?
next_key = string?
page_size = int! default 10
[response]
product_ids = [int]
next_key = string?
total_num = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_product_gift.onsale_set",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/product/gift/onsale/set",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_product_gift",
            type_name: "OnsaleSet",
            title: "Make a product on sale a gift product (在售商品转赠品)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/product/gift/gift_onsale_set.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int!
skus = [{skus}]?
[response]
data = {data}
[types.skus]
sku_id = int?
stock_num = int?
[types.data]
src_product_id = int
gift_product_id = int
sku_mappings = [{sku_mappings}]
[types.sku_mappings]
src_sku_id = int
gift_sku_id = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_product_gift.stock_update",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/product/gift/stock/update",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_product_gift",
            type_name: "StockUpdate",
            title: "Update the stock of a gift product (更新赠品库存)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/product/gift/gift_update_stock.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int!
sku_id = int!
diff_type = int!
num = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_product_gift.update",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/channels/ec/product/gift/update",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "channels_ec_product_gift",
            type_name: "Update",
            title: "Update a not-for-sale product (更新非卖商品)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/product/gift/gift_update.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int!
title = string!
head_imgs = [string]!
desc_info = {desc_info}!
cats_v2 = [{cats_v2}]?
attrs = [{attrs}]?
spu_code = string?
brand_id = int?
skus = [{skus}]?
listing = bool? as bool_as_int
[response]
data = {data}
[types.desc_info]
imgs = [string]!
desc = string?
[types.cats_v2]
cat_id = int!
[types.attrs]
attr_key = string!
attr_value = string!
[types.skus]
sku_id = int?
out_sku_id = string?
sale_price = int!
stock_num = int?
stock_diff = {stock_diff}?
sku_code = string?
[types.stock_diff]
diff_type = int!
num = int!
[types.data]
product_id = int
update_time = string  yyyy-MM-dd HH:mm:ss, China time
",
        },
    ),
];
