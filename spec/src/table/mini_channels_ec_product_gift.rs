//! Generated from `spec/mini/channels_ec_product_gift.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 6] = [
    Entry::new(
        Operation {
            name: "mini.channels_ec_product_gift.add",
            path: "/channels/ec/product/gift/add",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_product_gift",
            type_name: "Add",
            title: "Add a not-for-sale product (添加非卖商品)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/product/gift/gift_add.html",
            ],
            note: "Not every category is open to not-for-sale products.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
out_product_id = string?  the shop's own id of the product
title = string!  title of the product
head_imgs = [string]!  addresses of the main images, at most 9
desc_info = {desc_info}!  description on the detail page
cats_v2 = [{cats_v2}]?  new category tree, all levels from the top
attrs = [{attrs}]?  attributes the category asks for
spu_code = string?  the shop's own code of the product
brand_id = int?  id of the brand, 2100000000 means no brand
skus = [{skus}]?  variants of the product
listing = bool? as bool_as_int  whether to submit it for review at once
[response]
data = {data}
[types.desc_info]
imgs = [string]!  addresses of the detail pictures
desc = string?  description in words
[types.cats_v2]
cat_id = int!  id of the category
[types.attrs]
attr_key = string!  name of the attribute
attr_value = string!  value of the attribute
[types.skus]
out_sku_id = string?  the shop's own id of the SKU
sale_price = int!  selling price, fen
stock_num = int?  pieces in stock
sku_code = string?  the shop's own code of the SKU
[types.data]
product_id = int  id of the product (SPU)
create_time = string  when it was created, yyyy-MM-dd HH:mm:ss
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_product_gift.get",
            path: "/channels/ec/product/gift/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
product_id = int!  id of the product (SPU)
data_type = int?  1 product in use, 2 draft, 3 both
[response]
product = {product}?  the product in use, not for data_type 2
edit_product = {edit_product}?  the draft, not for data_type 1
[types.product]
product_id = int  id of the product (SPU)
out_product_id = string?  the shop's own id of the product
title = string  title of the product
head_imgs = [string]  addresses of the main images, at most 9
desc_info = {product_desc_info}  description on the detail page
cats_v2 = [{product_cats_v2}]?  new category tree, all levels from the top
attrs = [{product_attrs}]?  attributes the category asks for
spu_code = string?  the shop's own code of the product
brand_id = int?  id of the brand, 2100000000 means no brand
status = int?  0 initial, 5 usable, 6 recycle bin, 11 taken off
edit_status = int?  0 initial, 1 editing, 2 under review, 3 rejected, 4 approved
skus = [{skus}]?  variants of the product
product_type = int?  kind of product
edit_time = int?  when the draft was last changed, Unix seconds
src_product_id = int?  product on sale it was made from
[types.product_desc_info]
imgs = [string]  addresses of the detail pictures
desc = string?  description in words
[types.product_cats_v2]
cat_id = int  id of the category
[types.product_attrs]
attr_key = string  name of the attribute
attr_value = string  value of the attribute
[types.skus]
sku_id = int  id of the SKU of the product
out_sku_id = string?  the shop's own id of the SKU
sale_price = int  selling price, fen
stock_num = int?  pieces in stock
sku_code = string?  the shop's own code of the SKU
status = int?  0 initial, 5 usable, 6 recycle bin, 11 taken off
[types.edit_product]
product_id = int  id of the product (SPU)
out_product_id = string?  the shop's own id of the product
title = string  title of the product
head_imgs = [string]  addresses of the main images, at most 9
desc_info = {edit_product_desc_info}  description on the detail page
cats_v2 = [{edit_product_cats_v2}]?  new category tree, all levels from the top
attrs = [{edit_product_attrs}]?  attributes the category asks for
spu_code = string?  the shop's own code of the product
brand_id = int?  id of the brand, 2100000000 means no brand
status = int  0 initial, 5 usable, 6 recycle bin, 11 taken off
edit_status = int  0 initial, 1 editing, 2 under review, 3 rejected, 4 approved
skus = [{edit_product_skus}]?  variants of the product
product_type = int?  kind of product
edit_time = int  when the draft was last changed, Unix seconds
src_product_id = int?  product on sale it was made from
[types.edit_product_desc_info]
imgs = [string]  addresses of the detail pictures
desc = string?  description in words
[types.edit_product_cats_v2]
cat_id = int  id of the category
[types.edit_product_attrs]
attr_key = string  name of the attribute
attr_value = string  value of the attribute
[types.edit_product_skus]
sku_id = int  id of the SKU of the product
out_sku_id = string?  the shop's own id of the SKU
sale_price = int  selling price, fen
stock_num = int  pieces in stock
sku_code = string?  the shop's own code of the SKU
status = int  0 initial, 5 usable, 6 recycle bin, 11 taken off
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_product_gift.list_get",
            path: "/channels/ec/product/gift/list/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
status = int?  0 initial, 5 usable, 6 recycle bin, 11 taken off
next_key = string?  cursor of the next page, empty for the first page
page_size = int! default 10  number of entries per page
[response]
product_ids = [int]  ids of products
next_key = string?  cursor of the next page, empty for the first page
total_num = int  number of all matching entries
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_product_gift.onsale_set",
            path: "/channels/ec/product/gift/onsale/set",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_product_gift",
            type_name: "OnsaleSet",
            title: "Make a product on sale a gift product (在售商品转赠品)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/product/gift/gift_onsale_set.html",
            ],
            note: "A product can be made a gift product only once.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int!  id of the product (SPU)
skus = [{skus}]?  variants of the product
[response]
data = {data}
[types.skus]
sku_id = int?  id of the SKU of the product
stock_num = int?  pieces in stock
[types.data]
src_product_id = int  product on sale it was made from
gift_product_id = int  id of the new gift product
sku_mappings = [{sku_mappings}]  SKUs on sale with their gift SKUs
[types.sku_mappings]
src_sku_id = int  SKU on sale
gift_sku_id = int  SKU of the gift product
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_product_gift.stock_update",
            path: "/channels/ec/product/gift/stock/update",
            ..Operation::usual(Product::Mini)
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
product_id = int!  id of the product (SPU)
sku_id = int!  id of the SKU of the product
diff_type = int!  1 add, 2 take away, 3 set
num = int!  number of pieces
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_product_gift.update",
            path: "/channels/ec/product/gift/update",
            ..Operation::usual(Product::Mini)
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
product_id = int!  id of the product (SPU)
title = string!  title of the product
head_imgs = [string]!  addresses of the main images, at most 9
desc_info = {desc_info}!  description on the detail page
cats_v2 = [{cats_v2}]?  new category tree, all levels from the top
attrs = [{attrs}]?  attributes the category asks for
spu_code = string?  the shop's own code of the product
brand_id = int?  id of the brand, 2100000000 means no brand
skus = [{skus}]?  variants of the product
listing = bool? as bool_as_int  whether to submit it for review at once
[response]
data = {data}
[types.desc_info]
imgs = [string]!  addresses of the detail pictures
desc = string?  description in words
[types.cats_v2]
cat_id = int!  id of the category
[types.attrs]
attr_key = string!  name of the attribute
attr_value = string!  value of the attribute
[types.skus]
sku_id = int?  id of the SKU of the product
out_sku_id = string?  the shop's own id of the SKU
sale_price = int!  selling price, fen
stock_num = int?  pieces in stock
stock_diff = {stock_diff}?  change of the stock
sku_code = string?  the shop's own code of the SKU
[types.stock_diff]
diff_type = int!  1 add, 2 take away, 3 set
num = int!  number of pieces
[types.data]
product_id = int  id of the product (SPU)
update_time = string  when it was changed, yyyy-MM-dd HH:mm:ss
",
        },
    ),
];
