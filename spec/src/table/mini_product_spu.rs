//! Generated from `spec/mini/product_spu.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 8] = [
    Entry::new(
        Operation {
            name: "mini.product_spu.add",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/spu/add",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "product_spu",
            type_name: "Add",
            title: "Add a product (添加商品)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/spu/add_spu.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_type = int?
out_product_id = string!
title = string!
sub_title = string?
head_img = [string]!
desc_info = {desc_info_sent}!
brand_id = int!
cats = [{cats_sent}]!
attrs = [{attrs_sent}]!
model = string?
express_info = {express_info}?
skus = [{skus_2}]?
couponcode_info = {couponcode_info}?
[response]
data = {data}
[types.desc_info_sent]
imgs = [string]!
[types.cats_sent]
cat_id = int!
level = int!
[types.attrs_sent]
attr_key = string!
attr_value = string!
[types.express_info]
template_id = int!
[types.skus_2]
out_product_id = string!
out_sku_id = string!
thumb_img = string!
sale_price = int!
market_price = int!
stock_num = int!
sku_code = string?
barcode = string?
sku_attrs = [{sku_attrs}]!
[types.sku_attrs]
attr_key = string!
attr_value = string!
[types.couponcode_info]
verify_type = int!
valid_info = {valid_info}!
[types.valid_info]
valid_type = int!
valid_day_num = int?
valid_second = int?
start_time = int?  Unix seconds
end_time = int?  Unix seconds
[types.data]
product_id = int
out_product_id = string
create_time = string  yyyy-MM-dd HH:mm:ss, China time
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_spu.del",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/spu/del",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "product_spu",
            type_name: "Del",
            title: "Delete a product (删除商品)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/spu/del_spu.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int?
out_product_id = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_spu.delisting",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/spu/delisting",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "product_spu",
            type_name: "Delisting",
            title: "Take a product off the shelf (下架商品)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/spu/up_spu_delisting.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int?
out_product_id = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_spu.get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/spu/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "product_spu",
            type_name: "Get",
            title: "Get a product (获取商品)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/spu/get_spu.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int?
out_product_id = string?
need_edit_spu = bool? as bool_as_int
[response]
data = {data}
[types.data]
spu = {spu}
[types.spu]
product_id = int
out_product_id = string
title = string
sub_title = string?
head_img = [string]
desc_info = {desc_info}
brand_id = int
cats = [{cats}]
shopcat = [{shopcat}]
attrs = [{attrs}]
model = string?
status = int
edit_status = int
path = string?
min_price = int
skus = [{skus}]?
[types.desc_info]
imgs = [string]
[types.cats]
cat_id = int
level = int
[types.shopcat]
shopcat_id = int
[types.attrs]
attr_key = string
attr_value = string
[types.skus]
sku_id = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_spu.get_list",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/spu/get_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "product_spu",
            type_name: "GetList",
            title: "List products (获取商品列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/spu/get_spu_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
status = int!
page = int! default 1
page_size = int! default 10
need_edit_spu = bool? as bool_as_int
[response]
spus = [{spus}]
total_num = int
[types.spus]
product_id = int
out_product_id = string
title = string
sub_title = string?
head_img = [string]
desc_info = {desc_info}
brand_id = int
cats = [{cats}]
shopcat = [{shopcat}]
attrs = [{attrs}]
model = string?
status = int
edit_status = int
path = string?
min_price = int
skus = [{skus}]?
[types.desc_info]
imgs = [string]
[types.cats]
cat_id = int
level = int
[types.shopcat]
shopcat_id = int
[types.attrs]
attr_key = string
attr_value = string
[types.skus]
sku_id = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_spu.listing",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/spu/listing",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "product_spu",
            type_name: "Listing",
            title: "Put a product on the shelf (上架商品)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/spu/up_spu_listing.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int?
out_product_id = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_spu.search",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/spu/search",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "product_spu",
            type_name: "Search",
            title: "Search products (搜索商品)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/spu/search_spu.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
keyword = string!
status = int?
source = int?
page = int! default 1
page_size = int! default 10
[response]
spus = [{spus}]
[types.spus]
product_id = int
out_product_id = string
title = string
sub_title = string?
head_img = [string]
desc_info = {desc_info}
brand_id = int
cats = [{cats}]
shopcat = [{shopcat}]
attrs = [{attrs}]
model = string?
status = int
edit_status = int
path = string?
min_price = int
skus = [{skus}]?
[types.desc_info]
imgs = [string]
[types.cats]
cat_id = int
level = int
[types.shopcat]
shopcat_id = int
[types.attrs]
attr_key = string
attr_value = string
[types.skus]
sku_id = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_spu.update",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/spu/update",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "product_spu",
            type_name: "Update",
            title: "Update a product (更新商品)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/spu/up_spu.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_type = int?
product_id = int?
out_product_id = string?
title = string!
sub_title = string?
head_img = [string]!
desc_info = {desc_info_sent}!
brand_id = int!
cats = [{cats_sent}]!
attrs = [{attrs_sent}]!
model = string?
express_info = {express_info}!
couponcode_info = {couponcode_info}?
[response]
data = {data}
[types.desc_info_sent]
imgs = [string]!
[types.cats_sent]
cat_id = int!
level = int!
[types.attrs_sent]
attr_key = string!
attr_value = string!
[types.express_info]
template_id = int!
[types.couponcode_info]
verify_type = int!
valid_info = {valid_info}!
[types.valid_info]
valid_type = int!
valid_day_num = int?
valid_second = int?
start_time = int?  Unix seconds
end_time = int?  Unix seconds
[types.data]
product_id = int
out_product_id = string
update_time = string  yyyy-MM-dd HH:mm:ss, China time
",
        },
    ),
];
