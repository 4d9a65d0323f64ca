//! Generated from `spec/mini/shop_ecaftersale.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 11] = [
    Entry::new(
        Operation {
            name: "mini.shop_ecaftersale.accept_refund",
            path: "/shop/ecaftersale/acceptrefund",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_ecaftersale",
            type_name: "AcceptRefund",
            title: "Agree to a refund (同意退款)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/acceptrefund.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
aftersale_id = int?  id of the after-sales order; give this or out_aftersale_id
out_aftersale_id = string?  the merchant's own id of the after-sales order
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_ecaftersale.accept_return",
            path: "/shop/ecaftersale/acceptreturn",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_ecaftersale",
            type_name: "AcceptReturn",
            title: "Agree to a return (同意退货)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/acceptreturn.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
aftersale_id = int?  id of the after-sales order; give this or out_aftersale_id
out_aftersale_id = string?  the merchant's own id of the after-sales order
address_info = {address_info}!
[types.address_info]
receiver_name = string!  name of the recipient
country = string?  name, not code
province = string?  name, not code
city = string?  name, not code
town = string?  name, not code
detailed_address = string!  address in full
tel_number = string!  phone number
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_ecaftersale.add",
            path: "/shop/ecaftersale/add",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_ecaftersale",
            type_name: "Add",
            title: "Create an after-sales order (创建售后)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/add_new.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
order_id = int?  id of the order given by WeChat; in requests this or out_order_id
out_order_id = string?  the merchant's own id of the order
out_aftersale_id = string?  the merchant's own id of the after-sales order
openid = string!  openid of the user in this mini program
type = int!  of the after-sales order: 1 refund, 2 return and refund; in media_list: 1 image, 2 video
orderamt = int!  fen, amount to refund
refund_reason_type = int!  1 bought by mistake, 2 not wanted any more, 3 no tracking information, 4 empty parcel, 5 parcel refused, 6 not delivered for long, 7 not as described, 8 quality, 9 wrong goods sent, 10 no maker or origin, 11 counterfeit, 12 other
refund_reason = string!  reason in the user's words
product_info = {product_info}!
media_list = [{media_list}]?  images and videos the user gave
[response]
aftersale_id = int  id of the after-sales order; give this or out_aftersale_id
[types.product_info]
out_product_id = string?  the merchant's own id of the product
out_sku_id = string?  the merchant's own id of the SKU
product_cnt = int!  number of pieces in after-sales
[types.media_list]
type = int!  of the after-sales order: 1 refund, 2 return and refund; in media_list: 1 image, 2 video
url = string!  address of the image or video
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_ecaftersale.cancel",
            path: "/shop/ecaftersale/cancel",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_ecaftersale",
            type_name: "Cancel",
            title: "Cancel an after-sales order for the user (用户取消售后单)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/add_new.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
aftersale_id = int?  id of the after-sales order; give this or out_aftersale_id
out_aftersale_id = string?  the merchant's own id of the after-sales order
openid = string!  openid of the user in this mini program
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_ecaftersale.get",
            path: "/shop/ecaftersale/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_ecaftersale",
            type_name: "Get",
            title: "Get an after-sales order (获取售后单详情)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/get_new.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
aftersale_id = int?  id of the after-sales order; give this or out_aftersale_id
out_aftersale_id = string?  the merchant's own id of the after-sales order
[response]
after_sales_order = {after_sales_order}
[types.after_sales_order]
aftersale_id = int  id of the after-sales order; give this or out_aftersale_id
out_aftersale_id = string  the merchant's own id of the after-sales order
order_id = int  id of the order given by WeChat; in requests this or out_order_id
out_order_id = string  the merchant's own id of the order
type = int  of the after-sales order: 1 refund, 2 return and refund; in media_list: 1 image, 2 video
status = int  1 cancelled by the user, 2 merchant handles the refund, 4 refund rejected, 5 return rejected, 6 awaiting return, 7 closed, 8 awaiting receipt, 11 refunding, 13 refunded
openid = string  openid of the user in this mini program
orderamt = int  fen, amount to refund
refund_reason_type = int  1 bought by mistake, 2 not wanted any more, 3 no tracking information, 4 empty parcel, 5 parcel refused, 6 not delivered for long, 7 not as described, 8 quality, 9 wrong goods sent, 10 no maker or origin, 11 counterfeit, 12 other
refund_reason = string  reason in the user's words
return_id = string?
create_time = int  Unix seconds
update_time = int  Unix seconds
product_info = {product_info}
return_info = {return_info}?  waybill of the goods sent back
refund_pay_detail = {refund_pay_detail}?
media_list = [{after_sales_order_media_list}]?  images and videos the user gave
[types.product_info]
product_id = int  id of the product given by WeChat; in requests this or out_product_id
out_product_id = string  the merchant's own id of the product
sku_id = int  id of the SKU given by WeChat
out_sku_id = string  the merchant's own id of the SKU
product_cnt = int  number of pieces in after-sales
[types.return_info]
delivery_id = string?  code of the delivery company
delivery_name = string?
waybill_id = string  waybill number
order_return_time = int  Unix seconds, when the goods were sent back
[types.refund_pay_detail]
refund_id = string  WeChat Pay number of the refund
[types.after_sales_order_media_list]
type = int  of the after-sales order: 1 refund, 2 return and refund; in media_list: 1 image, 2 video
url = string  address of the image or video
thumb_url = string?  address of the video's cover
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_ecaftersale.get_list",
            path: "/shop/ecaftersale/get_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_ecaftersale",
            type_name: "GetList",
            title: "List after-sales orders (获取售后单列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/get_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
status = int?  1 cancelled by the user, 2 merchant handles the refund, 4 refund rejected, 5 return rejected, 6 awaiting return, 7 closed, 8 awaiting receipt, 11 refunding, 13 refunded
begin_create_time = int?  Unix seconds
end_create_time = int?  Unix seconds
out_order_id = string?  the merchant's own id of the order
order_id = int?  id of the order given by WeChat; in requests this or out_order_id
openid = string?  openid of the user in this mini program
offset = int!  number of entries to skip
limit = int! default 10  entries a page
[response]
after_sales_orders = [int]  ids of the after-sales orders
has_more = bool  whether there is a next page
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_ecaftersale.merchant_test",
            path: "/shop/ecaftersale/merchanttest",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_ecaftersale",
            type_name: "MerchantTest",
            title: "Simulate an after-sales operation for testing (商家售后测试)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/merchanttest.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
aftersale_id = int?  id of the after-sales order; give this or out_aftersale_id
out_aftersale_id = string?  the merchant's own id of the after-sales order
operation = string!  operation to simulate
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_ecaftersale.reject",
            path: "/shop/ecaftersale/reject",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_ecaftersale",
            type_name: "Reject",
            title: "Reject an after-sales order (拒绝售后)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/reject.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
aftersale_id = int?  id of the after-sales order; give this or out_aftersale_id
out_aftersale_id = string?  the merchant's own id of the after-sales order
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_ecaftersale.update",
            path: "/shop/ecaftersale/update",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_ecaftersale",
            type_name: "Update",
            title: "Update an after-sales order (更新售后单)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/aftersale_update.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
aftersale_id = int?  id of the after-sales order; give this or out_aftersale_id
out_aftersale_id = string?  the merchant's own id of the after-sales order
openid = string!  openid of the user in this mini program
type = int!  of the after-sales order: 1 refund, 2 return and refund; in media_list: 1 image, 2 video
orderamt = int!  fen, amount to refund
refund_reason_type = int!  1 bought by mistake, 2 not wanted any more, 3 no tracking information, 4 empty parcel, 5 parcel refused, 6 not delivered for long, 7 not as described, 8 quality, 9 wrong goods sent, 10 no maker or origin, 11 counterfeit, 12 other
refund_reason = string!  reason in the user's words
media_list = [{media_list}]?  images and videos the user gave
[types.media_list]
type = int!  of the after-sales order: 1 refund, 2 return and refund; in media_list: 1 image, 2 video
url = string!  address of the image or video
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_ecaftersale.upload_certificates",
            path: "/shop/ecaftersale/upload_certificates",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_ecaftersale",
            type_name: "UploadCertificates",
            title: "Upload refund certificates (上传退款凭证)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/upload_certificates.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
aftersale_id = int?  id of the after-sales order; give this or out_aftersale_id
out_aftersale_id = string?  the merchant's own id of the after-sales order
refund_desc = string!  explanation of the refund
certificates = [string]!  media ids of the proof images
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_ecaftersale.upload_return_info",
            path: "/shop/ecaftersale/uploadreturninfo",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_ecaftersale",
            type_name: "UploadReturnInfo",
            title: "Upload the waybill of a return (用户上传物流信息)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/aftersale/uploadreturninfo.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
aftersale_id = int?  id of the after-sales order; give this or out_aftersale_id
out_aftersale_id = string?  the merchant's own id of the after-sales order
openid = string!  openid of the user in this mini program
delivery_id = string!  code of the delivery company
delivery_name = string!
waybill_id = string!  waybill number
",
        },
    ),
];
