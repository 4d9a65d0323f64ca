//! Generated from `spec/mini/shop_complaint.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 3] = [
    Entry::new(
        Operation {
            name: "mini.shop_complaint.get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/complaint/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "shop_complaint",
            type_name: "Get",
            title: "Get a complaint (获取纠纷单详情)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/complaint/complaint_get.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
complaint_order_id = int!
[response]
order = {order}
flow_info = {flow_info}
[types.order]
complaint_order_id = int
order_id = int
after_sale_order_id = int
openid = string
phone_number = string
state = int
type = int
create_time = int  Unix seconds
update_time = int  Unix seconds
expired_time = int  Unix seconds
judge_result = int
[types.flow_info]
list = [{flow_info_list}]
[types.flow_info_list]
object = int?
op_record = {op_record}?
user_record = {user_record}?
merchant_record = {merchant_record}?
[types.op_record]
state = int
state_describe = string
event = int
event_describe = string
time = int
material_info = {material_info}?
[types.material_info]
content = string
media_url_list = [string]
[types.user_record]
state = int
state_describe = string
event = int
event_describe = string
time = int
material_info = {material_info}?
[types.merchant_record]
state = int
state_describe = string
event = int
event_describe = string
time = int
material_info = {material_info}?
operator_nickname = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_complaint.get_list",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/complaint/get_list",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "shop_complaint",
            type_name: "GetList",
            title: "List complaints (获取纠纷单列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/complaint/complaint_get_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
state = int?
type = int?
begin_create_time = int?  Unix seconds
end_create_time = int?  Unix seconds
order_id = int?
after_sale_order_id = int?
offset = int!
limit = int! default 10
[response]
orders = [{orders}]
total = int
[types.orders]
complaint_order_id = int
order_id = int
after_sale_order_id = int
openid = string
phone_number = string
state = int
type = int
create_time = int  Unix seconds
update_time = int  Unix seconds
expired_time = int  Unix seconds
judge_result = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_complaint.upload_material",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/complaint/upload_material",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "shop_complaint",
            type_name: "UploadMaterial",
            title: "Upload evidence for a complaint (上传纠纷举证材料)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/complaint/upload_material.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
complaint_order_id = int!
material_info = {material_info}!
[types.material_info]
content = string!
media_url_list = [string]!
",
        },
    ),
];
