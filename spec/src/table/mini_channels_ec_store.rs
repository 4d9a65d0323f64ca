//! Generated from `spec/mini/channels_ec_store.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 9] = [
    Entry::new(
        Operation {
            name: "mini.channels_ec_store.classification_tree_get",
            path: "/channels/ec/store/classification/tree/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_store",
            type_name: "ClassificationTreeGet",
            title: "Get the classification tree (获取店铺主页分类)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/homepage/classification/getclassificationtree.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
resp = {resp}
[types.resp]
version = int  version of the tree, from the last answer; guards against changes at the same time
tree = {tree}
[types.tree]
level_1 = [{level_1}]  classifications of the first level
[types.level_1]
id = int  id of the classification
name = string
is_displayed = bool as bool_as_int  whether buyers see the classification
level_2 = [{level_2}]  classifications of the second level
[types.level_2]
id = int  id of the classification
name = string
is_displayed = bool as bool_as_int  whether buyers see the classification
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_store.classification_tree_product_add",
            path: "/channels/ec/store/classification/tree/product/add",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_store",
            type_name: "ClassificationTreeProductAdd",
            title: "Add products to a classification (添加商品到分类)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/homepage/classification/addclassificationproduct.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
req = {req}!
[types.req]
level_1_id = int!  id of the first level
level_2_id = int!  id of the second level, 0 for none
product_ids = [int]!  ids of products
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_store.classification_tree_product_del",
            path: "/channels/ec/store/classification/tree/product/del",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_store",
            type_name: "ClassificationTreeProductDel",
            title: "Remove products from a classification (删除分类下的商品)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/homepage/classification/delclassificationproduct.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
req = {req}!
[types.req]
level_1_id = int!  id of the first level
level_2_id = int!  id of the second level, 0 for none
product_ids = [int]!  ids of products
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_store.classification_tree_product_get",
            path: "/channels/ec/store/classification/tree/product/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_store",
            type_name: "ClassificationTreeProductGet",
            title: "List products of a classification (获取分类下的商品列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/homepage/classification/getclassificationproductlist.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
req = {req_2}!
[response]
resp = {resp}
[types.req_2]
level_1_id = int!  id of the first level
level_2_id = int!  id of the second level, 0 for none
page_size = int! default 10  number of entries per page
page_context = string?  cursor of the next page, empty for the first page
[types.resp]
product_ids = [int]  ids of products
total_count = int  number of all matching entries
page_context = string?  cursor of the next page, empty for the first page
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_store.classification_tree_set",
            path: "/channels/ec/store/classification/tree/set",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_store",
            type_name: "ClassificationTreeSet",
            title: "Set the classification tree (设置店铺主页分类)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/homepage/classification/setclassificationtree.html",
            ],
            note: "Replaces the whole tree; give the version of the tree you read.",
            errors: &[],
            obsolete: None,
            shape: r#"[request]
req = {req_2}!
[response]
resp = {resp}
[types.req_2]
version = int!  version of the tree, from the last answer; guards against changes at the same time
tree = {tree}!
classification_id_deleted = [string]!  classifications whose products are let go, as "1" or "1.2"
[types.tree]
level_1 = [{level_1}]!  classifications of the first level
[types.level_1]
id = int!  id of the classification
name = string!
is_displayed = bool! as bool_as_int  whether buyers see the classification
level_2 = [{level_2}]!  classifications of the second level
[types.level_2]
id = int!  id of the classification
name = string!
is_displayed = bool! as bool_as_int  whether buyers see the classification
[types.resp]
version = int  version of the tree, from the last answer; guards against changes at the same time
audit_results = [{audit_results}]  review of the names
[types.audit_results]
level_id = int  id of the classification
result_code = int  1 rejected, 2 approved
"#,
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_store.window_product_hide",
            path: "/channels/ec/store/window/product/hide",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_store",
            type_name: "WindowProductHide",
            title: "Hide a product on the homepage (隐藏小店主页商品)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/homepage/storewindow/set_hide.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int!  id of the product (SPU)
is_set_hide = bool! as bool_as_int  whether it is hidden
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_store.window_product_list_get",
            path: "/channels/ec/store/window/product/list/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_store",
            type_name: "WindowProductListGet",
            title: "List products on the homepage (获取主页展示商品列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/homepage/storewindow/list_get.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
page_size = int! default 10  number of products per page, default 10, at most 30
next_key = string?  cursor of the next page, empty for the first page
[response]
products = [{products}]
total_num = int  number of all matching entries
next_key = string?  cursor of the next page, empty for the first page
[types.products]
product_id = int  id of the product (SPU)
is_set_hide = bool as bool_as_int  whether it is hidden
is_set_top = bool as bool_as_int  whether it is pinned
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_store.window_product_reorder",
            path: "/channels/ec/store/window/product/reorder",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_store",
            type_name: "WindowProductReorder",
            title: "Move a product on the homepage (重新排序主页展示商品)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/homepage/storewindow/reorder.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int!  id of the product (SPU)
index_num = int!  new place, less than 500 away from the old one
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_store.window_product_set_top",
            path: "/channels/ec/store/window/product/settop",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_store",
            type_name: "WindowProductSetTop",
            title: "Pin a product on the homepage (置顶小店主页商品)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/homepage/storewindow/set_top.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int!  id of the product (SPU)
is_set_top = bool! as bool_as_int  whether it is pinned
",
        },
    ),
];
