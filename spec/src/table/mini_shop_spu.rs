//! Generated from `spec/mini/shop_spu.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 9] = [
    Entry::new(
        Operation {
            name: "mini.shop_spu.add",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/spu/add",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "shop_spu",
            type_name: "Add",
            title: "Add a product (添加商品)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/SPU/add_spu.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
out_product_id = string!
title = string!
path = string!
direct_path = string?
head_img = [string]!
qualification_pics = [string]?
desc_info = {desc_info}?
third_cat_id = int!
brand_id = int!
info_version = string?
skus = [{skus}]!
scene_group_list = [int]?
[response]
data = {data}
[types.desc_info]
imgs = [string]!
desc = string!
[types.skus]
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
[types.data]
product_id = int
out_product_id = string
create_time = string  yyyy-MM-dd HH:mm:ss, China time
skus = [{skus_answer}]
[types.skus_answer]
sku_id = int
out_sku_id = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_spu.del",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/spu/del",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
product_id = int?
out_product_id = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_spu.del_audit",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/spu/del_audit",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
product_id = int?
out_product_id = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_spu.delisting",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/spu/delisting",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
product_id = int?
out_product_id = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_spu.get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/spu/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
product_id = int?
out_product_id = string?
need_edit_spu = bool? as bool_as_int
[response]
spu = {spu}
[types.spu]
product_id = int?
out_product_id = string
title = string
path = string
head_img = [string]
qualification_pics = [string]?
desc_info = {desc_info_answer}
audit_info = {audit_info}
third_cat_id = int
brand_id = int
info_version = string?
status = int?
edit_status = int?
skus = [{spu_skus}]?
update_time = string  yyyy-MM-dd HH:mm:ss, China time
create_time = string  yyyy-MM-dd HH:mm:ss, China time
[types.desc_info_answer]
desc = string
imgs = [string]
[types.audit_info]
audit_id = string?
submit_time = string  yyyy-MM-dd HH:mm:ss, China time
audit_time = string?  yyyy-MM-dd HH:mm:ss, China time
reject_reason = string?
[types.spu_skus]
out_product_id = string
out_sku_id = string
thumb_img = string
sale_price = int
market_price = int
stock_num = int
sku_code = string?
barcode = string?
sku_attrs = [{sku_attrs_answer}]
[types.sku_attrs_answer]
attr_key = string
attr_value = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_spu.get_list",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/spu/get_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
start_create_time = string?  yyyy-MM-dd HH:mm:ss, China time
end_create_time = string?  yyyy-MM-dd HH:mm:ss, China time
start_update_time = string?  yyyy-MM-dd HH:mm:ss, China time
end_update_time = string?  yyyy-MM-dd HH:mm:ss, China time
status = int!
page = int! default 1
page_size = int! default 10
need_edit_spu = bool? as bool_as_int
[response]
spus = [{spus}]
total_num = int
[types.spus]
product_id = int?
out_product_id = string
title = string
path = string
head_img = [string]
qualification_pics = [string]?
desc_info = {desc_info_answer}
audit_info = {audit_info}
third_cat_id = int
brand_id = int
info_version = string?
status = int?
edit_status = int?
skus = [{spus_skus}]?
update_time = string  yyyy-MM-dd HH:mm:ss, China time
create_time = string  yyyy-MM-dd HH:mm:ss, China time
[types.desc_info_answer]
desc = string
imgs = [string]
[types.audit_info]
audit_id = string?
submit_time = string  yyyy-MM-dd HH:mm:ss, China time
audit_time = string?  yyyy-MM-dd HH:mm:ss, China time
reject_reason = string?
[types.spus_skus]
out_product_id = string
out_sku_id = string
thumb_img = string
sale_price = int
market_price = int
stock_num = int
sku_code = string?
barcode = string?
sku_attrs = [{sku_attrs_answer}]
[types.sku_attrs_answer]
attr_key = string
attr_value = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_spu.listing",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/spu/listing",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
product_id = int?
out_product_id = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_spu.update",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/spu/update",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "shop_spu",
            type_name: "Update",
            title: "Update a product (更新商品)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/SPU/update_spu.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int?
out_product_id = string?
title = string!
path = string!
direct_path = string?
head_img = [string]!
qualification_pics = [string]?
desc_info = {desc_info}?
third_cat_id = int!
brand_id = int!
info_version = string?
skus = [{skus}]!
scene_group_list = [int]?
[response]
data = {data}
[types.desc_info]
imgs = [string]!
desc = string!
[types.skus]
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
[types.data]
product_id = int
out_product_id = string
update_time = string  yyyy-MM-dd HH:mm:ss, China time
skus = [{skus_answer}]
[types.skus_answer]
sku_id = int
out_sku_id = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_spu.update_without_audit",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/spu/update_without_audit",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "shop_spu",
            type_name: "UpdateWithoutAudit",
            title: "Update a product without review (免审更新商品)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/SPU/update_spu.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int?
out_product_id = string?
path = string?
skus = [{skus_2}]?
[response]
data = {data}
[types.skus_2]
out_sku_id = string!
sale_price = int?
market_price = int?
stock_num = int?
sku_code = string?
barcode = string?
[types.data]
product_id = int
out_product_id = string
update_time = string  yyyy-MM-dd HH:mm:ss, China time
",
        },
    ),
];
