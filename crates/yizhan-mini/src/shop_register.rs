//! Generated from `spec/mini/shop_register.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Custom trade component: access application (自定义版交易组件·接入)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Apply for access (接入申请).
///
/// `POST /shop/register/apply`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/enter/scene_apply.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Apply {}

impl Apply {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(Apply {});

/// The answer to [`Apply`].
pub type ApplyResponse = yizhan_core::Done;

impl Endpoint for Apply {
    type Response = ApplyResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_register.apply",
        path: "/shop/register/apply",
        ..Operation::usual(Product::Mini)
    };
}

/// Apply for access to a scene (场景接入申请).
///
/// `POST /shop/register/apply_scene`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/enter/scene_apply.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ApplyScene {
    /// 1 Channels and official account scenes.
    pub scene_group_id: i64,
}

impl ApplyScene {
    /// Starts with the required members.
    pub fn new(scene_group_id: impl Into<i64>) -> Self {
        Self {
            scene_group_id: scene_group_id.into(),
        }
    }
}

wire_out!(ApplyScene {
    "scene_group_id" => scene_group_id,
});

/// The answer to [`ApplyScene`].
pub type ApplySceneResponse = yizhan_core::Done;

impl Endpoint for ApplyScene {
    type Response = ApplySceneResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_register.apply_scene",
        path: "/shop/register/apply_scene",
        ..Operation::usual(Product::Mini)
    };
}

/// Get the state of the access (获取接入状态).
///
/// `POST /shop/register/check`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/enter/enter_check.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Check {}

impl Check {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(Check {});

/// The answer to [`Check`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CheckResponse {
    /// `data`.
    pub data: CheckData,
}

wire_in!(CheckResponse {
    "data" => data,
});

impl Endpoint for Check {
    type Response = CheckResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_register.check",
        path: "/shop/register/check",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`Check`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CheckData {
    /// Of the access 2 connected, 3 banned; of a scene 0 in review, 1 approved, 2 rejected, 3 not reviewed.
    pub status: i64,
    /// `access_info`.
    pub access_info: Option<CheckAccessInfo>,
    /// State of each scene.
    pub scene_group_list: Vec<CheckSceneGroupList>,
}

wire_in!(part CheckData {
    "status" => status,
    "access_info" => access_info,
    "scene_group_list" => scene_group_list,
});

/// `access_info` of [`Check`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CheckAccessInfo {
    /// The product task is marked as finished.
    pub spu_audit_finished: bool,
    /// A product was uploaded and approved.
    pub spu_audit_success: bool,
    /// The delivery task is marked as finished.
    pub send_delivery_finished: bool,
    /// A shipment was reported.
    pub send_delivery_success: bool,
    /// A paid order was reported.
    pub pay_order_success: Option<bool>,
    /// The order task is marked as finished.
    pub pay_order_finished: Option<bool>,
    /// An after-sales order was reported.
    pub add_aftersale_success: Option<bool>,
    /// The after-sales task is marked as finished.
    pub add_aftersale_finished: Option<bool>,
    /// The order task by sub-merchant is marked as finished.
    pub ec_order_finished: bool,
    /// An order by sub-merchant was made.
    pub ec_order_success: bool,
    /// The after-sales task by sub-merchant is marked as finished.
    pub ec_after_sale_finished: bool,
    /// An after-sales order by sub-merchant was made.
    pub ec_after_sale_success: bool,
    /// The tests are marked as finished.
    pub test_api_finished: bool,
    /// The release is marked as finished.
    pub deploy_wxa_finished: bool,
    /// `open_product_task_finished`.
    pub open_product_task_finished: bool,
}

wire_in!(part CheckAccessInfo {
    "spu_audit_finished" => spu_audit_finished,
    "spu_audit_success" => spu_audit_success,
    "send_delivery_finished" => send_delivery_finished,
    "send_delivery_success" => send_delivery_success,
    "pay_order_success" => pay_order_success,
    "pay_order_finished" => pay_order_finished,
    "add_aftersale_success" => add_aftersale_success,
    "add_aftersale_finished" => add_aftersale_finished,
    "ec_order_finished" => ec_order_finished,
    "ec_order_success" => ec_order_success,
    "ec_after_sale_finished" => ec_after_sale_finished,
    "ec_after_sale_success" => ec_after_sale_success,
    "test_api_finished" => test_api_finished,
    "deploy_wxa_finished" => deploy_wxa_finished,
    "open_product_task_finished" => open_product_task_finished,
});

/// `scene_group_list` of [`Check`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CheckSceneGroupList {
    /// 1 Channels and official account scenes.
    pub group_id: i64,
    /// `name`.
    pub name: String,
    /// Of the access 2 connected, 3 banned; of a scene 0 in review, 1 approved, 2 rejected, 3 not reviewed.
    pub status: i64,
    /// Why it was rejected.
    pub reason: Option<String>,
    /// `scene_group_ext_list`.
    pub scene_group_ext_list: Vec<CheckSceneGroupExtList>,
}

wire_in!(part CheckSceneGroupList {
    "group_id" => group_id,
    "name" => name,
    "status" => status,
    "reason" => reason,
    "scene_group_ext_list" => scene_group_ext_list,
});

/// `scene_group_ext_list` of [`Check`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CheckSceneGroupExtList {
    /// Item reviewed: 1 customer service and after-sales, 2 e-commerce platform.
    pub ext_id: i64,
    /// `name`.
    pub name: Option<String>,
    /// Of the access 2 connected, 3 banned; of a scene 0 in review, 1 approved, 2 rejected, 3 not reviewed.
    pub status: i64,
}

wire_in!(part CheckSceneGroupExtList {
    "ext_id" => ext_id,
    "name" => name,
    "status" => status,
});

/// Mark an access task as finished (完成接入任务).
///
/// `POST /shop/register/finish_access_info`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/enter/finish_access_info.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct FinishAccessInfo {
    /// 6 product interfaces, 7 order interfaces, 8 delivery interfaces, 9 after-sales interfaces, 10 tests, 11 release, 19 orders by sub-merchant, 20 after-sales by sub-merchant.
    pub access_info_item: i64,
}

impl FinishAccessInfo {
    /// Starts with the required members.
    pub fn new(access_info_item: impl Into<i64>) -> Self {
        Self {
            access_info_item: access_info_item.into(),
        }
    }
}

wire_out!(FinishAccessInfo {
    "access_info_item" => access_info_item,
});

/// The answer to [`FinishAccessInfo`].
pub type FinishAccessInfoResponse = yizhan_core::Done;

impl Endpoint for FinishAccessInfo {
    type Response = FinishAccessInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_register.finish_access_info",
        path: "/shop/register/finish_access_info",
        ..Operation::usual(Product::Mini)
    };
}
