//! Generated from `spec/mini/shop_register.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 4] = [
    Entry::new(
        Operation {
            name: "mini.shop_register.apply",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/register/apply",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/register/apply_scene",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
scene_group_id = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_register.check",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/register/check",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
status = int
access_info = {access_info}?
scene_group_list = [{scene_group_list}]?
[types.access_info]
spu_audit_finished = bool as bool_as_int
spu_audit_success = bool as bool_as_int
send_delivery_finished = bool as bool_as_int
send_delivery_success = bool as bool_as_int
pay_order_success = bool? as bool_as_int
pay_order_finished = bool? as bool_as_int
add_aftersale_success = bool? as bool_as_int
add_aftersale_finished = bool? as bool_as_int
ec_order_finished = bool as bool_as_int
ec_order_success = bool as bool_as_int
ec_after_sale_finished = bool as bool_as_int
ec_after_sale_success = bool as bool_as_int
test_api_finished = bool as bool_as_int
deploy_wxa_finished = bool as bool_as_int
open_product_task_finished = bool as bool_as_int
[types.scene_group_list]
group_id = int
name = string
status = int
reason = string?
scene_group_ext_list = [{scene_group_ext_list}]
[types.scene_group_ext_list]
ext_id = int
name = string?
status = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.shop_register.finish_access_info",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/shop/register/finish_access_info",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
access_info_item = int!
",
        },
    ),
];
