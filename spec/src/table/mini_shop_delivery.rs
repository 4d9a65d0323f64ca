//! Generated from `spec/mini/shop_delivery.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 3] = [
    Entry::new(
        Operation {
            name: "mini.shop_delivery.get_company_list",
            path: "/shop/delivery/get_company_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_delivery",
            type_name: "GetCompanyList",
            title: "List delivery companies (获取快递公司列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/delivery/get_company_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
company_list = [{company_list}]
[types.company_list]
delivery_id = string  code of the delivery company; OTHERS for companies not listed
delivery_name = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_delivery.recieve",
            path: "/shop/delivery/recieve",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_delivery",
            type_name: "Recieve",
            title: "Confirm that an order was received (订单确认收货)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/delivery/recieve.html",
            ],
            note: "The path is spelled this way by WeChat.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = int?  id of the order given by WeChat; in requests this or out_order_id
out_order_id = string?  the merchant's own id of the order
openid = string!  openid of the user in this mini program
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_delivery.send",
            path: "/shop/delivery/send",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_delivery",
            type_name: "Send",
            title: "Ship an order (订单发货)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/delivery/send.html",
            ],
            note: "An order can be shipped in several parcels and calls; set finish_all_delivery with the last.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = int?  id of the order given by WeChat; in requests this or out_order_id
out_order_id = string?  the merchant's own id of the order
openid = string!  openid of the user in this mini program
delivery_list = [{delivery_list}]!  the parcels
finish_all_delivery = bool! as bool_as_int  true when the whole order is shipped
ship_done_time = string?  yyyy-MM-dd HH:mm:ss, when shipping was finished
[types.delivery_list]
delivery_id = string!  code of the delivery company; OTHERS for companies not listed
waybill_id = string?  waybill number
product_info_list = [{product_info_list}]!  the goods in this parcel
[types.product_info_list]
out_product_id = string?  the merchant's own id of the product
out_sku_id = string?  the merchant's own id of the SKU
product_cnt = int!  number of pieces in this parcel
",
        },
    ),
];
