//! Generated from `spec/mini/product_sku.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 7] = [
    Entry::new(
        Operation {
            name: "mini.product_sku.add",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/sku/add",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "product_sku",
            type_name: "Add",
            title: "Add an SKU (添加SKU)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/sku/add_sku.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int?
out_product_id = string?
out_sku_id = string!
thumb_img = string!
sale_price = int!
market_price = int!
stock_num = int!
sku_code = string?
barcode = string?
sku_attrs = [{sku_attrs}]!
[response]
data = {answer_data}
[types.sku_attrs]
attr_key = string!
attr_value = string!
[types.answer_data]
sku_id = int
create_time = string  yyyy-MM-dd HH:mm:ss, China time
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_sku.batch_add",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/sku/batch_add",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "product_sku",
            type_name: "BatchAdd",
            title: "Add several SKUs (批量添加SKU)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/sku/batch_add_sku.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
skus = [{skus}]!
[response]
data = [{answer_data}]
[types.skus]
product_id = int?
out_product_id = string?
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
[types.answer_data]
sku_id = int
create_time = string  yyyy-MM-dd HH:mm:ss, China time
out_sku_id = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_sku.del",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/sku/del",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "product_sku",
            type_name: "Del",
            title: "Delete an SKU (删除SKU)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/sku/del_sku.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int?
out_product_id = string?
sku_id = int?
out_sku_id = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_sku.get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/sku/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "product_sku",
            type_name: "Get",
            title: "Get an SKU (获取SKU信息)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/sku/get_sku.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
sku_id = int?
out_sku_id = string?
need_edit_sku = bool? as bool_as_int
need_real_stock = bool? as bool_as_int
[response]
data = {answer_data}
[types.answer_data]
product_id = int
out_product_id = string
sku_id = int
out_sku_id = string
thumb_img = string
sale_price = int
market_price = int
stock_num = int
sku_code = string?
barcode = string?
sku_attrs = [{sku_attrs_answer}]
status = int
[types.sku_attrs_answer]
attr_key = string
attr_value = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_sku.get_list",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/sku/get_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "product_sku",
            type_name: "GetList",
            title: "List the SKUs of a product (获取SKU列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/sku/get_sku_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int!
need_edit_sku = bool? as bool_as_int
need_real_stock = bool? as bool_as_int
[response]
skus = [{skus}]
[types.skus]
product_id = int
out_product_id = string
sku_id = int
out_sku_id = string
thumb_img = string
sale_price = int
market_price = int
stock_num = int
sku_code = string?
barcode = string?
sku_attrs = [{sku_attrs_answer}]
status = int?
[types.sku_attrs_answer]
attr_key = string
attr_value = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_sku.update",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/sku/update",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "product_sku",
            type_name: "Update",
            title: "Update an SKU (更新SKU)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/sku/up_sku.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int?
out_product_id = string?
sku_id = int?
out_sku_id = string?
thumb_img = string!
sale_price = int!
market_price = int!
stock_num = int!
sku_code = string?
barcode = string?
sku_attrs = [{sku_attrs}]!
[response]
data = {data}
[types.sku_attrs]
attr_key = string!
attr_value = string!
[types.data]
sku_id = int
update_time = string  yyyy-MM-dd HH:mm:ss, China time
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_sku.update_price",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/product/sku/update_price",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "product_sku",
            type_name: "UpdatePrice",
            title: "Update the price of an SKU (更新SKU价格)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/sku/up_sku_price.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int?
out_product_id = string?
sku_id = int?
out_sku_id = string?
sale_price = int!
market_price = int!
[response]
data = {data}
[types.data]
sku_id = int
update_time = string  yyyy-MM-dd HH:mm:ss, China time
",
        },
    ),
];
