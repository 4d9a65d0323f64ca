//! Generated from `spec/mini/shop_register.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 4] = [
    Entry::new(
        Operation {
            name: "mini.shop_register.apply",
            path: "/shop/register/apply",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_register",
            type_name: "Apply",
            title: "Apply for access (接入申请)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/enter/scene_apply.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: "",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_register.apply_scene",
            path: "/shop/register/apply_scene",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_register",
            type_name: "ApplyScene",
            title: "Apply for access to a scene (场景接入申请)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/enter/scene_apply.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
scene_group_id = int!  1 Channels and official account scenes
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_register.check",
            path: "/shop/register/check",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_register",
            type_name: "Check",
            title: "Get the state of the access (获取接入状态)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/enter/enter_check.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
data = {data}
[types.data]
status = int  of the access 2 connected, 3 banned; of a scene 0 in review, 1 approved, 2 rejected, 3 not reviewed
access_info = {access_info}?
scene_group_list = [{scene_group_list}]?  state of each scene
[types.access_info]
spu_audit_finished = bool as bool_as_int  the product task is marked as finished
spu_audit_success = bool as bool_as_int  a product was uploaded and approved
send_delivery_finished = bool as bool_as_int  the delivery task is marked as finished
send_delivery_success = bool as bool_as_int  a shipment was reported
pay_order_success = bool? as bool_as_int  a paid order was reported
pay_order_finished = bool? as bool_as_int  the order task is marked as finished
add_aftersale_success = bool? as bool_as_int  an after-sales order was reported
add_aftersale_finished = bool? as bool_as_int  the after-sales task is marked as finished
ec_order_finished = bool as bool_as_int  the order task by sub-merchant is marked as finished
ec_order_success = bool as bool_as_int  an order by sub-merchant was made
ec_after_sale_finished = bool as bool_as_int  the after-sales task by sub-merchant is marked as finished
ec_after_sale_success = bool as bool_as_int  an after-sales order by sub-merchant was made
test_api_finished = bool as bool_as_int  the tests are marked as finished
deploy_wxa_finished = bool as bool_as_int  the release is marked as finished
open_product_task_finished = bool as bool_as_int
[types.scene_group_list]
group_id = int  1 Channels and official account scenes
name = string
status = int  of the access 2 connected, 3 banned; of a scene 0 in review, 1 approved, 2 rejected, 3 not reviewed
reason = string?  why it was rejected
scene_group_ext_list = [{scene_group_ext_list}]
[types.scene_group_ext_list]
ext_id = int  item reviewed: 1 customer service and after-sales, 2 e-commerce platform
name = string?
status = int  of the access 2 connected, 3 banned; of a scene 0 in review, 1 approved, 2 rejected, 3 not reviewed
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_register.finish_access_info",
            path: "/shop/register/finish_access_info",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "shop_register",
            type_name: "FinishAccessInfo",
            title: "Mark an access task as finished (完成接入任务)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/enter/finish_access_info.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
access_info_item = int!  6 product interfaces, 7 order interfaces, 8 delivery interfaces, 9 after-sales interfaces, 10 tests, 11 release, 19 orders by sub-merchant, 20 after-sales by sub-merchant
",
        },
    ),
];
