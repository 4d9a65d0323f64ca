//! Generated from `spec/mini/shop_aftersale.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 4] = [
    Entry::new(
        Operation {
            name: "mini.shop_aftersale.add",
            path: "/shop/aftersale/add",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_aftersale",
            type_name: "Add",
            title: "Create an after-sales order (创建售后)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/add.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
out_order_id = string!  the merchant's own id of the order
out_aftersale_id = string!
path = string!  page of the mini program with the after-sales order
openid = string!  openid of the user in this mini program
type = int!  1 refund, 2 return and refund, 3 exchange
status = int!  0 not handled, 1 cancelled by the user, 2 merchant handling, 3 merchant overdue, 4 refund rejected, 5 return rejected, 6 awaiting return, 7 return closed, 8 awaiting receipt, 11 refunding, 12 refund overdue, 13 refunded, 14 returned and refunded, 15 exchanged, 16 awaiting shipment, 17 awaiting confirmation, 18 exchange rejected, 19 received by the merchant
refund = int!  fen, amount to refund
create_time = string!  yyyy-MM-dd HH:mm:ss
finish_all_aftersale = bool! as bool_as_int  true when nothing of the order can go to after-sales any more
product_infos = [{product_infos}]!  the goods
[types.product_infos]
out_product_id = string!  the merchant's own id of the product
out_sku_id = string?  the merchant's own id of the SKU
product_cnt = int?  number of pieces in after-sales
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_aftersale.get",
            path: "/shop/aftersale/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_aftersale",
            type_name: "Get",
            title: "Get the after-sales orders of an order (获取订单下售后单)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/get.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = int?  id of the order given by WeChat; in requests this or out_order_id
out_order_id = string?  the merchant's own id of the order
openid = string!  openid of the user in this mini program
[response]
aftersale_infos = [{aftersale_infos}]
[types.aftersale_infos]
order_id = int  id of the order given by WeChat; in requests this or out_order_id
out_order_id = string  the merchant's own id of the order
out_aftersale_id = string
path = string  page of the mini program with the after-sales order
openid = string  openid of the user in this mini program
type = int  1 refund, 2 return and refund, 3 exchange
status = int  0 not handled, 1 cancelled by the user, 2 merchant handling, 3 merchant overdue, 4 refund rejected, 5 return rejected, 6 awaiting return, 7 return closed, 8 awaiting receipt, 11 refunding, 12 refund overdue, 13 refunded, 14 returned and refunded, 15 exchanged, 16 awaiting shipment, 17 awaiting confirmation, 18 exchange rejected, 19 received by the merchant
refund = int?  fen, amount to refund
create_time = string  yyyy-MM-dd HH:mm:ss
product_infos = [{product_infos}]  the goods
[types.product_infos]
out_product_id = string  the merchant's own id of the product
out_sku_id = string  the merchant's own id of the SKU
product_cnt = int?  number of pieces in after-sales
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_aftersale.update",
            path: "/shop/aftersale/update",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_aftersale",
            type_name: "Update",
            title: "Update an after-sales order (更新售后)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/update.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
out_order_id = string!  the merchant's own id of the order
out_aftersale_id = string!
openid = string!  openid of the user in this mini program
status = int!  0 not handled, 1 cancelled by the user, 2 merchant handling, 3 merchant overdue, 4 refund rejected, 5 return rejected, 6 awaiting return, 7 return closed, 8 awaiting receipt, 11 refunding, 12 refund overdue, 13 refunded, 14 returned and refunded, 15 exchanged, 16 awaiting shipment, 17 awaiting confirmation, 18 exchange rejected, 19 received by the merchant
finish_all_aftersale = bool! as bool_as_int  true when nothing of the order can go to after-sales any more
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_aftersale.update_deadline",
            path: "/shop/aftersale/update_deadline",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_aftersale",
            type_name: "UpdateDeadline",
            title: "Set the after-sales deadline of an order (修改售后截止时间)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/update_deadline.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
out_order_id = string!  the merchant's own id of the order
openid = string!  openid of the user in this mini program
after_sale_deadline = int!  Unix seconds, end of after-sales for the order
",
        },
    ),
];
