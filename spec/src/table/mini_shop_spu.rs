//! Generated from `spec/mini/shop_spu.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 9] = [
    Entry::new(
        Operation {
            name: "mini.shop_spu.add",
            path: "/shop/spu/add",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_spu",
            type_name: "Add",
            title: "Add a product (添加商品)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/SPU/add_spu.html",
            ],
            note: "Goes into review at once; the result is pushed as an event.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
out_product_id = string!  the merchant's own id of the product
title = string!  title of the product
path = string!  page of the product in the mini program
direct_path = string?  page of the product that can be opened directly
head_img = [string]!  addresses of the main images
qualification_pics = [string]?  media ids or addresses of the product's qualification images
desc_info = {desc_info}?
third_cat_id = int!  id of the category, third level
brand_id = int!  id of the brand, 2100000000 for no brand
info_version = string?  the merchant's own version of the data, kept for its use
skus = [{skus}]!
scene_group_list = [int]?  scenes the product is reviewed for: 1 Channels and official account
[response]
data = {data}
[types.desc_info]
imgs = [string]!  addresses of the detail images
desc = string!  description of the product as text
[types.skus]
out_product_id = string!  the merchant's own id of the product
out_sku_id = string!  the merchant's own id of the SKU
thumb_img = string!  address of the SKU's image
sale_price = int!  fen, price of one piece
market_price = int!  fen, list price shown crossed out
stock_num = int!  pieces in stock
sku_code = string?  the merchant's code of the SKU
barcode = string?  bar code of the SKU
sku_attrs = [{sku_attrs}]!  attributes that distinguish the SKU
[types.sku_attrs]
attr_key = string!  name of the attribute, such as colour
attr_value = string!  value of the attribute
[types.data]
product_id = int  id of the product given by WeChat; in requests this or out_product_id
out_product_id = string  the merchant's own id of the product
create_time = string  yyyy-MM-dd HH:mm:ss
skus = [{skus_answer}]
[types.skus_answer]
sku_id = int  id of the SKU given by WeChat
out_sku_id = string  the merchant's own id of the SKU
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_spu.del",
            path: "/shop/spu/del",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_spu",
            type_name: "Del",
            title: "Delete a product (删除商品)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/SPU/del_spu.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int?  id of the product given by WeChat; in requests this or out_product_id
out_product_id = string?  the merchant's own id of the product
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_spu.del_audit",
            path: "/shop/spu/del_audit",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_spu",
            type_name: "DelAudit",
            title: "Withdraw a product from review (撤回商品审核)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/SPU/del_spu_audit.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int?  id of the product given by WeChat; in requests this or out_product_id
out_product_id = string?  the merchant's own id of the product
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_spu.delisting",
            path: "/shop/spu/delisting",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_spu",
            type_name: "Delisting",
            title: "Take a product off the shelf (下架商品)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/SPU/delisting_spu.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int?  id of the product given by WeChat; in requests this or out_product_id
out_product_id = string?  the merchant's own id of the product
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_spu.get",
            path: "/shop/spu/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_spu",
            type_name: "Get",
            title: "Get a product (获取商品)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/SPU/get_spu.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int?  id of the product given by WeChat; in requests this or out_product_id
out_product_id = string?  the merchant's own id of the product
need_edit_spu = bool? as bool_as_int  false the online data, true the draft
[response]
spu = {spu}
[types.spu]
product_id = int?  id of the product given by WeChat; in requests this or out_product_id
out_product_id = string  the merchant's own id of the product
title = string  title of the product
path = string  page of the product in the mini program
head_img = [string]  addresses of the main images
qualification_pics = [string]?  media ids or addresses of the product's qualification images
desc_info = {desc_info_answer}
audit_info = {audit_info}
third_cat_id = int  id of the category, third level
brand_id = int  id of the brand, 2100000000 for no brand
info_version = string?  the merchant's own version of the data, kept for its use
status = int?  0 initial, 5 on the shelf, 11 taken down by the merchant, 13 taken down for a violation
edit_status = int?  1 not reviewed, 2 in review, 3 rejected, 4 approved
skus = [{spu_skus}]?
update_time = string  yyyy-MM-dd HH:mm:ss
create_time = string  yyyy-MM-dd HH:mm:ss
[types.desc_info_answer]
desc = string  description of the product as text
imgs = [string]  addresses of the detail images
[types.audit_info]
audit_id = string?  id of the review
submit_time = string  yyyy-MM-dd HH:mm:ss
audit_time = string?  yyyy-MM-dd HH:mm:ss
reject_reason = string?  why the review failed
[types.spu_skus]
out_product_id = string  the merchant's own id of the product
out_sku_id = string  the merchant's own id of the SKU
thumb_img = string  address of the SKU's image
sale_price = int  fen, price of one piece
market_price = int  fen, list price shown crossed out
stock_num = int  pieces in stock
sku_code = string?  the merchant's code of the SKU
barcode = string?  bar code of the SKU
sku_attrs = [{sku_attrs_answer}]  attributes that distinguish the SKU
[types.sku_attrs_answer]
attr_key = string  name of the attribute, such as colour
attr_value = string  value of the attribute
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_spu.get_list",
            path: "/shop/spu/get_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_spu",
            type_name: "GetList",
            title: "List products (获取商品列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/SPU/get_spu_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
start_create_time = string?  yyyy-MM-dd HH:mm:ss
end_create_time = string?  yyyy-MM-dd HH:mm:ss
start_update_time = string?  yyyy-MM-dd HH:mm:ss
end_update_time = string?  yyyy-MM-dd HH:mm:ss
status = int!  0 initial, 5 on the shelf, 11 taken down by the merchant, 13 taken down for a violation
page = int! default 1  page number, from 1
page_size = int! default 10  entries a page
need_edit_spu = bool? as bool_as_int  false the online data, true the draft
[response]
spus = [{spus}]
total_num = int  number of entries in all
[types.spus]
product_id = int?  id of the product given by WeChat; in requests this or out_product_id
out_product_id = string  the merchant's own id of the product
title = string  title of the product
path = string  page of the product in the mini program
head_img = [string]  addresses of the main images
qualification_pics = [string]?  media ids or addresses of the product's qualification images
desc_info = {desc_info_answer}
audit_info = {audit_info}
third_cat_id = int  id of the category, third level
brand_id = int  id of the brand, 2100000000 for no brand
info_version = string?  the merchant's own version of the data, kept for its use
status = int?  0 initial, 5 on the shelf, 11 taken down by the merchant, 13 taken down for a violation
edit_status = int?  1 not reviewed, 2 in review, 3 rejected, 4 approved
skus = [{spus_skus}]?
update_time = string  yyyy-MM-dd HH:mm:ss
create_time = string  yyyy-MM-dd HH:mm:ss
[types.desc_info_answer]
desc = string  description of the product as text
imgs = [string]  addresses of the detail images
[types.audit_info]
audit_id = string?  id of the review
submit_time = string  yyyy-MM-dd HH:mm:ss
audit_time = string?  yyyy-MM-dd HH:mm:ss
reject_reason = string?  why the review failed
[types.spus_skus]
out_product_id = string  the merchant's own id of the product
out_sku_id = string  the merchant's own id of the SKU
thumb_img = string  address of the SKU's image
sale_price = int  fen, price of one piece
market_price = int  fen, list price shown crossed out
stock_num = int  pieces in stock
sku_code = string?  the merchant's code of the SKU
barcode = string?  bar code of the SKU
sku_attrs = [{sku_attrs_answer}]  attributes that distinguish the SKU
[types.sku_attrs_answer]
attr_key = string  name of the attribute, such as colour
attr_value = string  value of the attribute
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_spu.listing",
            path: "/shop/spu/listing",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_spu",
            type_name: "Listing",
            title: "Put a product on the shelf (上架商品)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/SPU/listing_spu.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int?  id of the product given by WeChat; in requests this or out_product_id
out_product_id = string?  the merchant's own id of the product
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_spu.update",
            path: "/shop/spu/update",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_spu",
            type_name: "Update",
            title: "Update a product (更新商品)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/SPU/update_spu.html",
            ],
            note: "Goes into review again; until it is approved the old data stay online.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int?  id of the product given by WeChat; in requests this or out_product_id
out_product_id = string?  the merchant's own id of the product
title = string!  title of the product
path = string!  page of the product in the mini program
direct_path = string?  page of the product that can be opened directly
head_img = [string]!  addresses of the main images
qualification_pics = [string]?  media ids or addresses of the product's qualification images
desc_info = {desc_info}?
third_cat_id = int!  id of the category, third level
brand_id = int!  id of the brand, 2100000000 for no brand
info_version = string?  the merchant's own version of the data, kept for its use
skus = [{skus}]!
scene_group_list = [int]?  scenes the product is reviewed for: 1 Channels and official account
[response]
data = {data}
[types.desc_info]
imgs = [string]!  addresses of the detail images
desc = string!  description of the product as text
[types.skus]
out_product_id = string!  the merchant's own id of the product
out_sku_id = string!  the merchant's own id of the SKU
thumb_img = string!  address of the SKU's image
sale_price = int!  fen, price of one piece
market_price = int!  fen, list price shown crossed out
stock_num = int!  pieces in stock
sku_code = string?  the merchant's code of the SKU
barcode = string?  bar code of the SKU
sku_attrs = [{sku_attrs}]!  attributes that distinguish the SKU
[types.sku_attrs]
attr_key = string!  name of the attribute, such as colour
attr_value = string!  value of the attribute
[types.data]
product_id = int  id of the product given by WeChat; in requests this or out_product_id
out_product_id = string  the merchant's own id of the product
update_time = string  yyyy-MM-dd HH:mm:ss
skus = [{skus_answer}]
[types.skus_answer]
sku_id = int  id of the SKU given by WeChat
out_sku_id = string  the merchant's own id of the SKU
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_spu.update_without_audit",
            path: "/shop/spu/update_without_audit",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_spu",
            type_name: "UpdateWithoutAudit",
            title: "Update a product without review (免审更新商品)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/SPU/update_spu.html",
            ],
            note: "Price, stock and codes only; takes effect at once.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int?  id of the product given by WeChat; in requests this or out_product_id
out_product_id = string?  the merchant's own id of the product
path = string?  page of the product in the mini program
skus = [{skus_2}]?
[response]
data = {data}
[types.skus_2]
out_sku_id = string!  the merchant's own id of the SKU
sale_price = int?  fen, price of one piece
market_price = int?  fen, list price shown crossed out
stock_num = int?  pieces in stock
sku_code = string?  the merchant's code of the SKU
barcode = string?  bar code of the SKU
[types.data]
product_id = int  id of the product given by WeChat; in requests this or out_product_id
out_product_id = string  the merchant's own id of the product
update_time = string  yyyy-MM-dd HH:mm:ss
",
        },
    ),
];
