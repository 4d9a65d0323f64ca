//! Generated from `spec/mini/shop_complaint.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 3] = [
    Entry::new(
        Operation {
            name: "mini.shop_complaint.get",
            path: "/shop/complaint/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
complaint_order_id = int!  id of the complaint
[response]
order = {order}
flow_info = {flow_info}
[types.order]
complaint_order_id = int  id of the complaint
order_id = int  id of the order given by WeChat; in requests this or out_order_id
after_sale_order_id = int  id of the after-sales order
openid = string  openid of the user in this mini program
phone_number = string  phone number of the user
state = int  state of the complaint
type = int  kind of the complaint
create_time = int  Unix seconds
update_time = int  Unix seconds
expired_time = int  Unix seconds, when the current step runs out
judge_result = int  who was found liable
[types.flow_info]
list = [{flow_info_list}]
[types.flow_info_list]
object = int?  whose step this is: the platform, the user or the merchant
op_record = {op_record}?  step of the platform
user_record = {user_record}?  step of the user
merchant_record = {merchant_record}?  step of the merchant
[types.op_record]
state = int  state of the complaint
state_describe = string  the state in words
event = int  what happened
event_describe = string  the event in words
time = int  Unix seconds
material_info = {material_info}?
[types.material_info]
content = string  text of the evidence
media_url_list = [string]  addresses of images of the evidence
[types.user_record]
state = int  state of the complaint
state_describe = string  the state in words
event = int  what happened
event_describe = string  the event in words
time = int  Unix seconds
material_info = {material_info}?
[types.merchant_record]
state = int  state of the complaint
state_describe = string  the state in words
event = int  what happened
event_describe = string  the event in words
time = int  Unix seconds
material_info = {material_info}?
operator_nickname = string  who acted for the merchant
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_complaint.get_list",
            path: "/shop/complaint/get_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
state = int?  state of the complaint
type = int?  kind of the complaint
begin_create_time = int?  Unix seconds
end_create_time = int?  Unix seconds
order_id = int?  id of the order given by WeChat; in requests this or out_order_id
after_sale_order_id = int?  id of the after-sales order
offset = int!  number of entries to skip
limit = int! default 10  entries a page
[response]
orders = [{orders}]
total = int  number of entries in all
[types.orders]
complaint_order_id = int  id of the complaint
order_id = int  id of the order given by WeChat; in requests this or out_order_id
after_sale_order_id = int  id of the after-sales order
openid = string  openid of the user in this mini program
phone_number = string  phone number of the user
state = int  state of the complaint
type = int  kind of the complaint
create_time = int  Unix seconds
update_time = int  Unix seconds
expired_time = int  Unix seconds, when the current step runs out
judge_result = int  who was found liable
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_complaint.upload_material",
            path: "/shop/complaint/upload_material",
            ..Operation::usual(Product::Mini)
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
complaint_order_id = int!  id of the complaint
material_info = {material_info}!
[types.material_info]
content = string!  text of the evidence
media_url_list = [string]!  addresses of images of the evidence
",
        },
    ),
];
