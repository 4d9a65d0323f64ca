//! Generated from `spec/mini/product_spu.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 8] = [
    Entry::new(
        Operation {
            name: "mini.product_spu.add",
            path: "/product/spu/add",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "product_spu",
            type_name: "Add",
            title: "Add a product (添加商品)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/spu/add_spu.html",
            ],
            note: "The product is a draft; put it on the shelf to submit it for review.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_type = int?  kind of the product
out_product_id = string!  the merchant's own id of the product; in requests instead of product_id
title = string!  title of the product
sub_title = string?
head_img = [string]!  addresses of the main images
desc_info = {desc_info_sent}!
brand_id = int!  id of the brand, 2100000000 for no brand
cats = [{cats_sent}]!  the categories, one of each level
attrs = [{attrs_sent}]!  attributes of the product
model = string?  model of the product
express_info = {express_info}?  freight of the product
skus = [{skus_2}]?
couponcode_info = {couponcode_info}?  for products that are redeemed by a code
[response]
data = {data}
[types.desc_info_sent]
imgs = [string]!  addresses of the detail images
[types.cats_sent]
cat_id = int!  id of the category
level = int!  level of the category, from 1
[types.attrs_sent]
attr_key = string!  name of the attribute, such as colour
attr_value = string!  value of the attribute
[types.express_info]
template_id = int!  id of the freight template
[types.skus_2]
out_product_id = string!  the merchant's own id of the product; in requests instead of product_id
out_sku_id = string!  the merchant's own id of the SKU; in requests instead of sku_id
thumb_img = string!  address of the SKU's image
sale_price = int!  fen, price at which it is sold
market_price = int!  fen, list price shown crossed out
stock_num = int!  pieces in stock
sku_code = string?  the merchant's code of the SKU
barcode = string?
sku_attrs = [{sku_attrs}]!  attributes that distinguish the SKU
[types.sku_attrs]
attr_key = string!  name of the attribute, such as colour
attr_value = string!  value of the attribute
[types.couponcode_info]
verify_type = int!  how the code is redeemed
valid_info = {valid_info}!
[types.valid_info]
valid_type = int!  1 fixed period, 2 days after purchase, 3 seconds after purchase
valid_day_num = int?  days, for valid_type 2
valid_second = int?  seconds, for valid_type 3
start_time = int?  Unix seconds, for valid_type 1
end_time = int?  Unix seconds, for valid_type 1
[types.data]
product_id = int  id of the product given by WeChat
out_product_id = string  the merchant's own id of the product; in requests instead of product_id
create_time = string  yyyy-MM-dd HH:mm:ss
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_spu.del",
            path: "/product/spu/del",
            ..Operation::usual(Product::Mini)
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
product_id = int?  id of the product given by WeChat
out_product_id = string?  the merchant's own id of the product; in requests instead of product_id
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_spu.delisting",
            path: "/product/spu/delisting",
            ..Operation::usual(Product::Mini)
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
product_id = int?  id of the product given by WeChat
out_product_id = string?  the merchant's own id of the product; in requests instead of product_id
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_spu.get",
            path: "/product/spu/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
product_id = int?  id of the product given by WeChat
out_product_id = string?  the merchant's own id of the product; in requests instead of product_id
need_edit_spu = bool? as bool_as_int  false the online data, true the draft
[response]
data = {data}
[types.data]
spu = {spu}
[types.spu]
product_id = int  id of the product given by WeChat
out_product_id = string  the merchant's own id of the product; in requests instead of product_id
title = string  title of the product
sub_title = string?
head_img = [string]  addresses of the main images
desc_info = {desc_info}
brand_id = int  id of the brand, 2100000000 for no brand
cats = [{cats}]  the categories, one of each level
shopcat = [{shopcat}]  the store's own categories
attrs = [{attrs}]  attributes of the product
model = string?  model of the product
status = int  0 initial, 5 on the shelf, 6 in the recycle bin, 9 deleted, 11 taken down by the merchant, 12 sold out, 13 taken down for a violation
edit_status = int  0 initial, 1 being edited, 2 in review, 3 rejected, 4 approved
path = string?  path of the product's page in the mini program
min_price = int  fen, lowest price of the SKUs
skus = [{skus}]?
[types.desc_info]
imgs = [string]  addresses of the detail images
[types.cats]
cat_id = int  id of the category
level = int  level of the category, from 1
[types.shopcat]
shopcat_id = int
[types.attrs]
attr_key = string  name of the attribute, such as colour
attr_value = string  value of the attribute
[types.skus]
sku_id = int  id of the SKU given by WeChat
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_spu.get_list",
            path: "/product/spu/get_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
status = int!  0 initial, 5 on the shelf, 6 in the recycle bin, 9 deleted, 11 taken down by the merchant, 12 sold out, 13 taken down for a violation
page = int! default 1  page number, from 1
page_size = int! default 10  entries a page
need_edit_spu = bool? as bool_as_int  false the online data, true the draft
[response]
spus = [{spus}]
total_num = int  number of products in all
[types.spus]
product_id = int  id of the product given by WeChat
out_product_id = string  the merchant's own id of the product; in requests instead of product_id
title = string  title of the product
sub_title = string?
head_img = [string]  addresses of the main images
desc_info = {desc_info}
brand_id = int  id of the brand, 2100000000 for no brand
cats = [{cats}]  the categories, one of each level
shopcat = [{shopcat}]  the store's own categories
attrs = [{attrs}]  attributes of the product
model = string?  model of the product
status = int  0 initial, 5 on the shelf, 6 in the recycle bin, 9 deleted, 11 taken down by the merchant, 12 sold out, 13 taken down for a violation
edit_status = int  0 initial, 1 being edited, 2 in review, 3 rejected, 4 approved
path = string?  path of the product's page in the mini program
min_price = int  fen, lowest price of the SKUs
skus = [{skus}]?
[types.desc_info]
imgs = [string]  addresses of the detail images
[types.cats]
cat_id = int  id of the category
level = int  level of the category, from 1
[types.shopcat]
shopcat_id = int
[types.attrs]
attr_key = string  name of the attribute, such as colour
attr_value = string  value of the attribute
[types.skus]
sku_id = int  id of the SKU given by WeChat
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_spu.listing",
            path: "/product/spu/listing",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
product_id = int?  id of the product given by WeChat
out_product_id = string?  the merchant's own id of the product; in requests instead of product_id
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_spu.search",
            path: "/product/spu/search",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
keyword = string!  words to search for
status = int?  0 initial, 5 on the shelf, 6 in the recycle bin, 9 deleted, 11 taken down by the merchant, 12 sold out, 13 taken down for a violation
source = int?  where the product was created
page = int! default 1  page number, from 1
page_size = int! default 10  entries a page
[response]
spus = [{spus}]
[types.spus]
product_id = int  id of the product given by WeChat
out_product_id = string  the merchant's own id of the product; in requests instead of product_id
title = string  title of the product
sub_title = string?
head_img = [string]  addresses of the main images
desc_info = {desc_info}
brand_id = int  id of the brand, 2100000000 for no brand
cats = [{cats}]  the categories, one of each level
shopcat = [{shopcat}]  the store's own categories
attrs = [{attrs}]  attributes of the product
model = string?  model of the product
status = int  0 initial, 5 on the shelf, 6 in the recycle bin, 9 deleted, 11 taken down by the merchant, 12 sold out, 13 taken down for a violation
edit_status = int  0 initial, 1 being edited, 2 in review, 3 rejected, 4 approved
path = string?  path of the product's page in the mini program
min_price = int  fen, lowest price of the SKUs
skus = [{skus}]?
[types.desc_info]
imgs = [string]  addresses of the detail images
[types.cats]
cat_id = int  id of the category
level = int  level of the category, from 1
[types.shopcat]
shopcat_id = int
[types.attrs]
attr_key = string  name of the attribute, such as colour
attr_value = string  value of the attribute
[types.skus]
sku_id = int  id of the SKU given by WeChat
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_spu.update",
            path: "/product/spu/update",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "product_spu",
            type_name: "Update",
            title: "Update a product (更新商品)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/spu/up_spu.html",
            ],
            note: "Changes the draft only; put the product on the shelf again to publish them.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_type = int?  kind of the product
product_id = int?  id of the product given by WeChat
out_product_id = string?  the merchant's own id of the product; in requests instead of product_id
title = string!  title of the product
sub_title = string?
head_img = [string]!  addresses of the main images
desc_info = {desc_info_sent}!
brand_id = int!  id of the brand, 2100000000 for no brand
cats = [{cats_sent}]!  the categories, one of each level
attrs = [{attrs_sent}]!  attributes of the product
model = string?  model of the product
express_info = {express_info}!  freight of the product
couponcode_info = {couponcode_info}?  for products that are redeemed by a code
[response]
data = {data}
[types.desc_info_sent]
imgs = [string]!  addresses of the detail images
[types.cats_sent]
cat_id = int!  id of the category
level = int!  level of the category, from 1
[types.attrs_sent]
attr_key = string!  name of the attribute, such as colour
attr_value = string!  value of the attribute
[types.express_info]
template_id = int!  id of the freight template
[types.couponcode_info]
verify_type = int!  how the code is redeemed
valid_info = {valid_info}!
[types.valid_info]
valid_type = int!  1 fixed period, 2 days after purchase, 3 seconds after purchase
valid_day_num = int?  days, for valid_type 2
valid_second = int?  seconds, for valid_type 3
start_time = int?  Unix seconds, for valid_type 1
end_time = int?  Unix seconds, for valid_type 1
[types.data]
product_id = int  id of the product given by WeChat
out_product_id = string  the merchant's own id of the product; in requests instead of product_id
update_time = string  yyyy-MM-dd HH:mm:ss
",
        },
    ),
];
