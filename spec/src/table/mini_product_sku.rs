//! Generated from `spec/mini/product_sku.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 7] = [
    Entry::new(
        Operation {
            name: "mini.product_sku.add",
            path: "/product/sku/add",
            ..Operation::usual(Product::Mini)
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
product_id = int?  id of the product given by WeChat
out_product_id = string?  the merchant's own id of the product; in requests instead of product_id
out_sku_id = string!  the merchant's own id of the SKU; in requests instead of sku_id
thumb_img = string!  address of the SKU's image
sale_price = int!  fen, price at which it is sold
market_price = int!  fen, list price shown crossed out
stock_num = int!  pieces in stock
sku_code = string?  the merchant's code of the SKU
barcode = string?
sku_attrs = [{sku_attrs}]!  attributes that distinguish the SKU
[response]
data = {answer_data}
[types.sku_attrs]
attr_key = string!  name of the attribute, such as colour
attr_value = string!  value of the attribute
[types.answer_data]
sku_id = int  id of the SKU given by WeChat
create_time = string  yyyy-MM-dd HH:mm:ss
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_sku.batch_add",
            path: "/product/sku/batch_add",
            ..Operation::usual(Product::Mini)
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
product_id = int?  id of the product given by WeChat
out_product_id = string?  the merchant's own id of the product; in requests instead of product_id
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
[types.answer_data]
sku_id = int  id of the SKU given by WeChat
create_time = string  yyyy-MM-dd HH:mm:ss
out_sku_id = string  the merchant's own id of the SKU; in requests instead of sku_id
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_sku.del",
            path: "/product/sku/del",
            ..Operation::usual(Product::Mini)
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
product_id = int?  id of the product given by WeChat
out_product_id = string?  the merchant's own id of the product; in requests instead of product_id
sku_id = int?  id of the SKU given by WeChat
out_sku_id = string?  the merchant's own id of the SKU; in requests instead of sku_id
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_sku.get",
            path: "/product/sku/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
sku_id = int?  id of the SKU given by WeChat
out_sku_id = string?  the merchant's own id of the SKU; in requests instead of sku_id
need_edit_sku = bool? as bool_as_int  false the online data, true the draft
need_real_stock = bool? as bool_as_int  false the stock of the draft, true the real stock
[response]
data = {answer_data}
[types.answer_data]
product_id = int  id of the product given by WeChat
out_product_id = string  the merchant's own id of the product; in requests instead of product_id
sku_id = int  id of the SKU given by WeChat
out_sku_id = string  the merchant's own id of the SKU; in requests instead of sku_id
thumb_img = string  address of the SKU's image
sale_price = int  fen, price at which it is sold
market_price = int  fen, list price shown crossed out
stock_num = int  pieces in stock
sku_code = string?  the merchant's code of the SKU
barcode = string?
sku_attrs = [{sku_attrs_answer}]  attributes that distinguish the SKU
status = int  0 initial, 5 on the shelf, 11 taken down by the merchant
[types.sku_attrs_answer]
attr_key = string  name of the attribute, such as colour
attr_value = string  value of the attribute
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_sku.get_list",
            path: "/product/sku/get_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
product_id = int!  id of the product given by WeChat
need_edit_sku = bool? as bool_as_int  false the online data, true the draft
need_real_stock = bool? as bool_as_int  false the stock of the draft, true the real stock
[response]
skus = [{skus}]
[types.skus]
product_id = int  id of the product given by WeChat
out_product_id = string  the merchant's own id of the product; in requests instead of product_id
sku_id = int  id of the SKU given by WeChat
out_sku_id = string  the merchant's own id of the SKU; in requests instead of sku_id
thumb_img = string  address of the SKU's image
sale_price = int  fen, price at which it is sold
market_price = int  fen, list price shown crossed out
stock_num = int  pieces in stock
sku_code = string?  the merchant's code of the SKU
barcode = string?
sku_attrs = [{sku_attrs_answer}]  attributes that distinguish the SKU
status = int?  0 initial, 5 on the shelf, 11 taken down by the merchant
[types.sku_attrs_answer]
attr_key = string  name of the attribute, such as colour
attr_value = string  value of the attribute
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_sku.update",
            path: "/product/sku/update",
            ..Operation::usual(Product::Mini)
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
product_id = int?  id of the product given by WeChat
out_product_id = string?  the merchant's own id of the product; in requests instead of product_id
sku_id = int?  id of the SKU given by WeChat
out_sku_id = string?  the merchant's own id of the SKU; in requests instead of sku_id
thumb_img = string!  address of the SKU's image
sale_price = int!  fen, price at which it is sold
market_price = int!  fen, list price shown crossed out
stock_num = int!  pieces in stock
sku_code = string?  the merchant's code of the SKU
barcode = string?
sku_attrs = [{sku_attrs}]!  attributes that distinguish the SKU
[response]
data = {data}
[types.sku_attrs]
attr_key = string!  name of the attribute, such as colour
attr_value = string!  value of the attribute
[types.data]
sku_id = int  id of the SKU given by WeChat
update_time = string  yyyy-MM-dd HH:mm:ss
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.product_sku.update_price",
            path: "/product/sku/update_price",
            ..Operation::usual(Product::Mini)
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
product_id = int?  id of the product given by WeChat
out_product_id = string?  the merchant's own id of the product; in requests instead of product_id
sku_id = int?  id of the SKU given by WeChat
out_sku_id = string?  the merchant's own id of the SKU; in requests instead of sku_id
sale_price = int!  fen, price at which it is sold
market_price = int!  fen, list price shown crossed out
[response]
data = {data}
[types.data]
sku_id = int  id of the SKU given by WeChat
update_time = string  yyyy-MM-dd HH:mm:ss
",
        },
    ),
];
