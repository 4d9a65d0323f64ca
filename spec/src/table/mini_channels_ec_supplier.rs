//! Generated from `spec/mini/channels_ec_supplier.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 10] = [
    Entry::new(
        Operation {
            name: "mini.channels_ec_supplier.base_get_supplier_base_info",
            path: "/channels/ec/supplier/base/get_supplier_base_info",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_supplier",
            type_name: "BaseGetSupplierBaseInfo",
            title: "Get the supplier's own information (获取供货商基础信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/supplier/api/account/api_get_supplier_base_info.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
name = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_supplier.relation_get_distribute",
            path: "/channels/ec/supplier/relation/get_distribute",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_supplier",
            type_name: "RelationGetDistribute",
            title: "Get the way orders are distributed (获取分配方式)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/supplier/auto/api_get_distribution.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
distribute_type = int  way of distribution: by hand, all to one supplier, or by product
all_supplier_appid = string?  supplier of all orders, if there is one
all_distribute_supplier_name = string?  name of the supplier of all orders
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_supplier.relation_get_ec_list",
            path: "/channels/ec/supplier/relation/get_ec_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_supplier",
            type_name: "RelationGetEcList",
            title: "List shops related to the supplier (获取关联的商家列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/supplier/api/related/api_get_ec_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
offset = int?  index of the first entry, from 0
limit = int?  number of entries wanted
[response]
list = [{list}]
total_count = int  number of all matching entries
[types.list]
appid = string  appid of the other party
name = string
head_img = string  address of the avatar
status = int  state of the relation
bind_audit_status = int  state of the application for the relation
update_time = int  when it was last changed, Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_supplier.relation_get_product_default_distribute",
            path: "/channels/ec/supplier/relation/get_product_default_distribute",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_supplier",
            type_name: "RelationGetProductDefaultDistribute",
            title: "Get the supplier a product is distributed to (获取商品对应的自动分配供货商)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/supplier/auto/api_get_product_default_distribution.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
product_id = int!  id of the product (SPU)
[response]
exist_default_supplier = bool  whether the product has a default supplier
supplier_appid = string?  appid of the supplier
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_supplier.relation_get_product_list",
            path: "/channels/ec/supplier/relation/get_product_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_supplier",
            type_name: "RelationGetProductList",
            title: "List products distributed automatically (获取按商品自动分配的商品列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/supplier/auto/api_get_product_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
is_filter_distribute_status = bool?  whether distribute_status is used as a filter
distribute_status = int?  whether the product is distributed automatically
is_filter_product_status = bool?  whether product_status is used as a filter
product_status = int?  state of the product
is_filter_supplier_appid = bool?  whether supplier_appid is used as a filter
supplier_appid = string?  appid of the supplier
page_context = string?  cursor of the next page, empty for the first page
limit = int?  number of entries wanted
[response]
list = [{list}]
page_context = string?  cursor of the next page, empty for the first page
total_count = int  number of all matching entries
[types.list]
product_id = int  id of the product (SPU)
supplier_appid = string  appid of the supplier
supplier_name = string
distribute_status = int  whether the product is distributed automatically
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_supplier.relation_get_supplier_list",
            path: "/channels/ec/supplier/relation/get_supplier_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_supplier",
            type_name: "RelationGetSupplierList",
            title: "List suppliers related to the shop (获取供货商列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/supplier/relation/api_get_supplier_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
offset = int?  index of the first entry, from 0
limit = int?  number of entries wanted
[response]
list = [{list}]
total_count = int  number of all matching entries
[types.list]
appid = string  appid of the other party
name = string
status = int  state of the relation
bind_audit_status = int  state of the application for the relation
update_time = int  when it was last changed, Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_supplier.relation_invite_supplier",
            path: "/channels/ec/supplier/relation/invite_supplier",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_supplier",
            type_name: "RelationInviteSupplier",
            title: "Apply to relate to a supplier (申请关联供货商)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/supplier/relation/api_invite_supplier.html",
            ],
            note: "The supplier has to agree.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
supplier_appid = string!  appid of the supplier
service_id = int?  id of the service
remark = string?  free remark
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_supplier.relation_set_all_distribution",
            path: "/channels/ec/supplier/relation/set_all_distribution",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_supplier",
            type_name: "RelationSetAllDistribution",
            title: "Distribute all orders to one supplier (设置全店订单自动分配)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/supplier/auto/api_set_all_distribution.html",
            ],
            note: "Only for orders that come in afterwards.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
supplier_appid = string!  appid of the supplier
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_supplier.relation_set_manually_distribute",
            path: "/channels/ec/supplier/relation/set_manually_distribute",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_supplier",
            type_name: "RelationSetManuallyDistribute",
            title: "Distribute all orders by hand (设置全店订单手动分配)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/supplier/auto/api_set_manually_distribution.html",
            ],
            note: "Only for orders that come in afterwards.",
            errors: &[],
            obsolete: None,
            shape: "",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.channels_ec_supplier.relation_set_product_distribute",
            path: "/channels/ec/supplier/relation/set_product_distribute",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "channels_ec_supplier",
            type_name: "RelationSetProductDistribute",
            title: "Distribute orders by product (设置按商品自动分配)",
            docs: &[
                "https://developers.weixin.qq.com/doc/store/shop/API/supplier/auto/api_set_product_distribution.html",
            ],
            note: "Only for orders that come in afterwards.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
list = [{list}]!
[types.list]
product_id = int!  id of the product (SPU)
supplier_appid = string!  appid of the supplier
is_distribute = bool!  whether to distribute automatically
",
        },
    ),
];
