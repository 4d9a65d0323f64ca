//! Generated from `spec/mini/channels_ec_product_locallife.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 5] = [
    Entry::new(
        Operation {
            name: "mini.channels_ec_product_locallife.add",
            path: "/channels/ec/product/locallife/add",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_product_locallife",
            type_name: "Add",
            title: "Add a local-life product (添加团购商品)",
            docs: &["https://developers.weixin.qq.com/doc/channels/locallife/api/add.html"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
out_product_id = string?  the shop's own id of the product
product_type = int!  kind of product, e.g. voucher or set meal
product_name = string!
category_id = int!  id of the category
brand_id = int!  id of the brand, 2100000000 means no brand
head_imgs = [string]!  addresses of the main images, at most 9
product_qua_infos = [{product_qua_infos}]?  qualifications of the product
verify_page = {verify_page}?  page of the shop's mini program that shows the voucher
verify_at_store = int?  whether it must be redeemed in a store
code_source_type = int!  who makes the codes, WeChat or the shop
attr_kv_map = map<string>!  attributes of the product
skus = [{skus}]!  variants of the product
[response]
data = {data}
[types.product_qua_infos]
qua_id = int!  id of the qualification
qua_url = [string]!  addresses of the qualification pictures
[types.verify_page]
appid = string!  appid of the mini program
path = string!  page of the mini program
[types.skus]
sale_price = int!  selling price, fen
sku_attr_map = map<string>?  attributes of the SKU
[types.data]
product_id = int  id of the product (SPU)
sku_ids = [int]  ids of the SKUs
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_product_locallife.audit_free",
            path: "/channels/ec/product/locallife/auditfree",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_product_locallife",
            type_name: "AuditFree",
            title: "Update a local-life product without review (免审更新团购商品)",
            docs: &["https://developers.weixin.qq.com/doc/channels/locallife/api/review-free.html"],
            note: "Changes the price at once, without review.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int!  id of the product (SPU)
skus = [{skus}]!  variants of the product
[types.skus]
sku_id = int!  id of the SKU of the product
sale_price = int!  selling price, fen
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_product_locallife.get",
            path: "/channels/ec/product/locallife/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_product_locallife",
            type_name: "Get",
            title: "Get a local-life product (查询团购商品详情)",
            docs: &[
                "https://developers.weixin.qq.com/doc/channels/locallife/api/query_details.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int!  id of the product (SPU)
data_type = int?  1 product on sale, 2 draft, 3 both
[response]
online_data = {online_data}?  the product as it is on sale
draft_data = {draft_data}?  the draft
[types.online_data]
product_id = int  id of the product (SPU)
out_product_id = string?  the shop's own id of the product
product_type = int  kind of product, e.g. voucher or set meal
product_name = string
head_imgs = [string]  addresses of the main images, at most 9
category_id = int  id of the category
brand_id = int  id of the brand, 2100000000 means no brand
online_status = int  state of the product on sale
draft_status = int  state of the draft
product_qua_infos = [{online_data_product_qua_infos}]?  qualifications of the product
verify_page = {online_data_verify_page}?  page of the shop's mini program that shows the voucher
verify_at_store = int?  whether it must be redeemed in a store
code_source_type = int  who makes the codes, WeChat or the shop
attr_kv_map = map<string>  attributes of the product
audit_result = {audit_result}?
skus = [{skus}]  variants of the product
[types.online_data_product_qua_infos]
qua_id = int  id of the qualification
qua_url = [string]  addresses of the qualification pictures
[types.online_data_verify_page]
appid = string  appid of the mini program
path = string  page of the mini program
[types.audit_result]
audit_status = int  state of the review
audit_reason = string?  why it was rejected
[types.skus]
sku_id = int  id of the SKU of the product
sale_price = int  selling price, fen
stock_num = int  pieces in stock
sku_attr_map = map<string>?  attributes of the SKU
[types.draft_data]
product_id = int  id of the product (SPU)
out_product_id = string?  the shop's own id of the product
product_type = int  kind of product, e.g. voucher or set meal
product_name = string
head_imgs = [string]  addresses of the main images, at most 9
category_id = int  id of the category
brand_id = int  id of the brand, 2100000000 means no brand
online_status = int?  state of the product on sale
draft_status = int  state of the draft
product_qua_infos = [{draft_data_product_qua_infos}]?  qualifications of the product
verify_page = {draft_data_verify_page}?  page of the shop's mini program that shows the voucher
verify_at_store = int?  whether it must be redeemed in a store
code_source_type = int  who makes the codes, WeChat or the shop
attr_kv_map = map<string>  attributes of the product
audit_result = {audit_result}?
skus = [{skus}]  variants of the product
[types.draft_data_product_qua_infos]
qua_id = int  id of the qualification
qua_url = [string]  addresses of the qualification pictures
[types.draft_data_verify_page]
appid = string  appid of the mini program
path = string  page of the mini program
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_product_locallife.list_get",
            path: "/channels/ec/product/locallife/list/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_product_locallife",
            type_name: "ListGet",
            title: "List local-life products (查询团购商品列表)",
            docs: &["https://developers.weixin.qq.com/doc/channels/locallife/api/query.html"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
status = int?  state wanted
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
            name: "mini.channels_ec_product_locallife.update",
            path: "/channels/ec/product/locallife/update",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_product_locallife",
            type_name: "Update",
            title: "Update a local-life product (更新团购商品)",
            docs: &["https://developers.weixin.qq.com/doc/channels/locallife/api/update.html"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int!  id of the product (SPU)
out_product_id = string?  the shop's own id of the product
product_type = int!  kind of product, e.g. voucher or set meal
product_name = string!
category_id = int!  id of the category
brand_id = int!  id of the brand, 2100000000 means no brand
head_imgs = [string]!  addresses of the main images, at most 9
product_qua_infos = [{product_qua_infos}]?  qualifications of the product
verify_page = {verify_page}?  page of the shop's mini program that shows the voucher
verify_at_store = int?  whether it must be redeemed in a store
code_source_type = int!  who makes the codes, WeChat or the shop
attr_kv_map = map<string>!  attributes of the product
skus = [{skus}]!  variants of the product
[types.product_qua_infos]
qua_id = int!  id of the qualification
qua_url = [string]!  addresses of the qualification pictures
[types.verify_page]
appid = string!  appid of the mini program
path = string!  page of the mini program
[types.skus]
sale_price = int!  selling price, fen
sku_attr_map = map<string>?  attributes of the SKU
sku_id = int!  id of the SKU of the product
",
        },
    ),
];
