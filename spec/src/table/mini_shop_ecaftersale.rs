//! Generated from `spec/mini/shop_ecaftersale.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 11] = [
    Entry::new(
        Operation {
            name: "mini.shop_ecaftersale.accept_refund",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/ecaftersale/acceptrefund",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
aftersale_id = int?
out_aftersale_id = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_ecaftersale.accept_return",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/ecaftersale/acceptreturn",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
aftersale_id = int?
out_aftersale_id = string?
address_info = {address_info}!
[types.address_info]
receiver_name = string!
country = string?
province = string?
city = string?
town = string?
detailed_address = string!
tel_number = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_ecaftersale.add",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/ecaftersale/add",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
order_id = int?
out_order_id = string?
out_aftersale_id = string?
openid = string!
type = int!
orderamt = int!
refund_reason_type = int!
refund_reason = string!
product_info = {product_info}!
media_list = [{media_list}]?
[response]
aftersale_id = int
[types.product_info]
out_product_id = string?
out_sku_id = string?
product_cnt = int!
[types.media_list]
type = int!
url = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_ecaftersale.cancel",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/ecaftersale/cancel",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
aftersale_id = int?
out_aftersale_id = string?
openid = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_ecaftersale.get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/ecaftersale/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
aftersale_id = int?
out_aftersale_id = string?
[response]
after_sales_order = {after_sales_order}
[types.after_sales_order]
aftersale_id = int
out_aftersale_id = string
order_id = int
out_order_id = string
type = int
status = int
openid = string
orderamt = int
refund_reason_type = int
refund_reason = string
return_id = string?
create_time = int  Unix seconds
update_time = int  Unix seconds
product_info = {product_info}
return_info = {return_info}?
refund_pay_detail = {refund_pay_detail}?
media_list = [{after_sales_order_media_list}]?
[types.product_info]
product_id = int
out_product_id = string
sku_id = int
out_sku_id = string
product_cnt = int
[types.return_info]
delivery_id = string?
delivery_name = string?
waybill_id = string
order_return_time = int
[types.refund_pay_detail]
refund_id = string
[types.after_sales_order_media_list]
type = int
url = string
thumb_url = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_ecaftersale.get_list",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/ecaftersale/get_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
status = int?
begin_create_time = int?  Unix seconds
end_create_time = int?  Unix seconds
out_order_id = string?
order_id = int?
openid = string?
offset = int!
limit = int! default 10
[response]
after_sales_orders = [int]
has_more = bool
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_ecaftersale.merchant_test",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/ecaftersale/merchanttest",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
aftersale_id = int?
out_aftersale_id = string?
operation = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_ecaftersale.reject",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/ecaftersale/reject",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
aftersale_id = int?
out_aftersale_id = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_ecaftersale.update",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/ecaftersale/update",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
aftersale_id = int?
out_aftersale_id = string?
openid = string!
type = int!
orderamt = int!
refund_reason_type = int!
refund_reason = string!
media_list = [{media_list}]?
[types.media_list]
type = int!
url = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_ecaftersale.upload_certificates",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/ecaftersale/upload_certificates",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
aftersale_id = int?
out_aftersale_id = string?
refund_desc = string!
certificates = [string]!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_ecaftersale.upload_return_info",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/ecaftersale/uploadreturninfo",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
aftersale_id = int?
out_aftersale_id = string?
openid = string!
delivery_id = string!
delivery_name = string!
waybill_id = string!
",
        },
    ),
];
