//! Generated from `spec/mini/shop_complaint.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Custom trade component: complaints and disputes (自定义版交易组件·纠纷)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Get a complaint (获取纠纷单详情).
///
/// `POST /shop/complaint/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/complaint/complaint_get.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// Id of the complaint.
    pub complaint_order_id: i64,
}

impl Get {
    /// Starts with the required members.
    pub fn new(complaint_order_id: impl Into<i64>) -> Self {
        Self {
            complaint_order_id: complaint_order_id.into(),
        }
    }
}

wire_out!(Get {
    "complaint_order_id" => complaint_order_id,
});

/// The answer to [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// `order`.
    pub order: GetOrder,
    /// `flow_info`.
    pub flow_info: GetFlowInfo,
}

wire_in!(GetResponse {
    "order" => order,
    "flow_info" => flow_info,
});

impl Endpoint for Get {
    type Response = GetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_complaint.get",
        path: "/shop/complaint/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `order` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrder {
    /// Id of the complaint.
    pub complaint_order_id: i64,
    /// Id of the order given by WeChat; in requests this or out_order_id.
    pub order_id: i64,
    /// Id of the after-sales order.
    pub after_sale_order_id: i64,
    /// Openid of the user in this mini program.
    pub openid: String,
    /// Phone number of the user.
    pub phone_number: String,
    /// State of the complaint.
    pub state: i64,
    /// Kind of the complaint.
    pub r#type: i64,
    /// Unix seconds.
    pub create_time: i64,
    /// Unix seconds.
    pub update_time: i64,
    /// Unix seconds, when the current step runs out.
    pub expired_time: i64,
    /// Who was found liable.
    pub judge_result: i64,
}

wire_in!(part GetOrder {
    "complaint_order_id" => complaint_order_id,
    "order_id" => order_id,
    "after_sale_order_id" => after_sale_order_id,
    "openid" => openid,
    "phone_number" => phone_number,
    "state" => state,
    "type" => r#type,
    "create_time" => create_time,
    "update_time" => update_time,
    "expired_time" => expired_time,
    "judge_result" => judge_result,
});

/// `flow_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFlowInfo {
    /// `list`.
    pub list: Vec<GetFlowInfoList>,
}

wire_in!(part GetFlowInfo {
    "list" => list,
});

/// `flow_info_list` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFlowInfoList {
    /// Whose step this is: the platform, the user or the merchant.
    pub object: Option<i64>,
    /// Step of the platform.
    pub op_record: Option<GetOpRecord>,
    /// Step of the user.
    pub user_record: Option<GetUserRecord>,
    /// Step of the merchant.
    pub merchant_record: Option<GetMerchantRecord>,
}

wire_in!(part GetFlowInfoList {
    "object" => object,
    "op_record" => op_record,
    "user_record" => user_record,
    "merchant_record" => merchant_record,
});

/// `op_record` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOpRecord {
    /// State of the complaint.
    pub state: i64,
    /// The state in words.
    pub state_describe: String,
    /// What happened.
    pub event: i64,
    /// The event in words.
    pub event_describe: String,
    /// Unix seconds.
    pub time: i64,
    /// `material_info`.
    pub material_info: Option<GetMaterialInfo>,
}

wire_in!(part GetOpRecord {
    "state" => state,
    "state_describe" => state_describe,
    "event" => event,
    "event_describe" => event_describe,
    "time" => time,
    "material_info" => material_info,
});

/// `material_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMaterialInfo {
    /// Text of the evidence.
    pub content: String,
    /// Addresses of images of the evidence.
    pub media_url_list: Vec<String>,
}

wire_in!(part GetMaterialInfo {
    "content" => content,
    "media_url_list" => media_url_list,
});

/// `user_record` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUserRecord {
    /// State of the complaint.
    pub state: i64,
    /// The state in words.
    pub state_describe: String,
    /// What happened.
    pub event: i64,
    /// The event in words.
    pub event_describe: String,
    /// Unix seconds.
    pub time: i64,
    /// `material_info`.
    pub material_info: Option<GetMaterialInfo>,
}

wire_in!(part GetUserRecord {
    "state" => state,
    "state_describe" => state_describe,
    "event" => event,
    "event_describe" => event_describe,
    "time" => time,
    "material_info" => material_info,
});

/// `merchant_record` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMerchantRecord {
    /// State of the complaint.
    pub state: i64,
    /// The state in words.
    pub state_describe: String,
    /// What happened.
    pub event: i64,
    /// The event in words.
    pub event_describe: String,
    /// Unix seconds.
    pub time: i64,
    /// `material_info`.
    pub material_info: Option<GetMaterialInfo>,
    /// Who acted for the merchant.
    pub operator_nickname: String,
}

wire_in!(part GetMerchantRecord {
    "state" => state,
    "state_describe" => state_describe,
    "event" => event,
    "event_describe" => event_describe,
    "time" => time,
    "material_info" => material_info,
    "operator_nickname" => operator_nickname,
});

/// List complaints (获取纠纷单列表).
///
/// `POST /shop/complaint/get_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/complaint/complaint_get_list.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetList {
    /// State of the complaint.
    pub state: Option<i64>,
    /// Kind of the complaint.
    pub r#type: Option<i64>,
    /// Unix seconds.
    pub begin_create_time: Option<i64>,
    /// Unix seconds.
    pub end_create_time: Option<i64>,
    /// Id of the order given by WeChat; in requests this or out_order_id.
    pub order_id: Option<i64>,
    /// Id of the after-sales order.
    pub after_sale_order_id: Option<i64>,
    /// Number of entries to skip.
    pub offset: i64,
    /// Entries a page.
    ///
    /// `10` unless set.
    pub limit: i64,
}

impl GetList {
    /// Starts with the required members.
    pub fn new(offset: impl Into<i64>) -> Self {
        Self {
            state: Default::default(),
            r#type: Default::default(),
            begin_create_time: Default::default(),
            end_create_time: Default::default(),
            order_id: Default::default(),
            after_sale_order_id: Default::default(),
            offset: offset.into(),
            limit: 10,
        }
    }

    /// State of the complaint.
    pub fn state(mut self, state: impl Into<i64>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Kind of the complaint.
    pub fn r#type(mut self, r#type: impl Into<i64>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Unix seconds.
    pub fn begin_create_time(mut self, begin_create_time: impl Into<i64>) -> Self {
        self.begin_create_time = Some(begin_create_time.into());
        self
    }

    /// Unix seconds.
    pub fn end_create_time(mut self, end_create_time: impl Into<i64>) -> Self {
        self.end_create_time = Some(end_create_time.into());
        self
    }

    /// Id of the order given by WeChat; in requests this or out_order_id.
    pub fn order_id(mut self, order_id: impl Into<i64>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Id of the after-sales order.
    pub fn after_sale_order_id(mut self, after_sale_order_id: impl Into<i64>) -> Self {
        self.after_sale_order_id = Some(after_sale_order_id.into());
        self
    }

    /// Entries a page.
    ///
    /// `10` unless set.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = limit.into();
        self
    }
}

wire_out!(GetList {
    "state" => state,
    "type" => r#type,
    "begin_create_time" => begin_create_time,
    "end_create_time" => end_create_time,
    "order_id" => order_id,
    "after_sale_order_id" => after_sale_order_id,
    "offset" => offset,
    "limit" => limit,
});

/// The answer to [`GetList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetListResponse {
    /// `orders`.
    pub orders: Vec<GetListOrders>,
    /// Number of entries in all.
    pub total: i64,
}

wire_in!(GetListResponse {
    "orders" => orders,
    "total" => total,
});

impl Endpoint for GetList {
    type Response = GetListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_complaint.get_list",
        path: "/shop/complaint/get_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `orders` of [`GetList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetListOrders {
    /// Id of the complaint.
    pub complaint_order_id: i64,
    /// Id of the order given by WeChat; in requests this or out_order_id.
    pub order_id: i64,
    /// Id of the after-sales order.
    pub after_sale_order_id: i64,
    /// Openid of the user in this mini program.
    pub openid: String,
    /// Phone number of the user.
    pub phone_number: String,
    /// State of the complaint.
    pub state: i64,
    /// Kind of the complaint.
    pub r#type: i64,
    /// Unix seconds.
    pub create_time: i64,
    /// Unix seconds.
    pub update_time: i64,
    /// Unix seconds, when the current step runs out.
    pub expired_time: i64,
    /// Who was found liable.
    pub judge_result: i64,
}

wire_in!(part GetListOrders {
    "complaint_order_id" => complaint_order_id,
    "order_id" => order_id,
    "after_sale_order_id" => after_sale_order_id,
    "openid" => openid,
    "phone_number" => phone_number,
    "state" => state,
    "type" => r#type,
    "create_time" => create_time,
    "update_time" => update_time,
    "expired_time" => expired_time,
    "judge_result" => judge_result,
});

/// Upload evidence for a complaint (上传纠纷举证材料).
///
/// `POST /shop/complaint/upload_material`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/complaint/upload_material.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UploadMaterial {
    /// Id of the complaint.
    pub complaint_order_id: i64,
    /// `material_info`.
    pub material_info: UploadMaterialMaterialInfo,
}

impl UploadMaterial {
    /// Starts with the required members.
    pub fn new(
        complaint_order_id: impl Into<i64>,
        material_info: impl Into<UploadMaterialMaterialInfo>,
    ) -> Self {
        Self {
            complaint_order_id: complaint_order_id.into(),
            material_info: material_info.into(),
        }
    }
}

wire_out!(UploadMaterial {
    "complaint_order_id" => complaint_order_id,
    "material_info" => material_info,
});

/// The answer to [`UploadMaterial`].
pub type UploadMaterialResponse = yizhan_core::Done;

impl Endpoint for UploadMaterial {
    type Response = UploadMaterialResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.shop_complaint.upload_material",
        path: "/shop/complaint/upload_material",
        ..Operation::usual(Product::Mini)
    };
}

/// `material_info` of [`UploadMaterial`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UploadMaterialMaterialInfo {
    /// Text of the evidence.
    pub content: String,
    /// Addresses of images of the evidence.
    pub media_url_list: Vec<String>,
}

impl UploadMaterialMaterialInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        content: impl Into<String>,
        media_url_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            content: content.into(),
            media_url_list: media_url_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part UploadMaterialMaterialInfo {
    "content" => content,
    "media_url_list" => media_url_list,
});
