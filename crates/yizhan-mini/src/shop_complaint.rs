//! Generated from `spec/mini/shop_complaint.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Custom trade component: complaints and disputes (自定义版交易组件·纠纷)

use yizhan_core::{
    AnswerKind, BodyKind, Endpoint, Host, Method, Operation, Product, TokenKind, wire_in, wire_out,
};

/// Get a complaint (获取纠纷单详情).
///
/// `POST /shop/complaint/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent2/API/complaint/complaint_get.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// `complaint_order_id`.
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
    };
}

/// `order` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrder {
    /// `complaint_order_id`.
    pub complaint_order_id: i64,
    /// `order_id`.
    pub order_id: i64,
    /// `after_sale_order_id`.
    pub after_sale_order_id: i64,
    /// `openid`.
    pub openid: String,
    /// `phone_number`.
    pub phone_number: String,
    /// `state`.
    pub state: i64,
    /// `type`.
    pub r#type: i64,
    /// Unix seconds.
    pub create_time: i64,
    /// Unix seconds.
    pub update_time: i64,
    /// Unix seconds.
    pub expired_time: i64,
    /// `judge_result`.
    pub judge_result: i64,
}

wire_in!(GetOrder {
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

wire_in!(GetFlowInfo {
    "list" => list,
});

/// `flow_info_list` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFlowInfoList {
    /// `object`.
    pub object: Option<i64>,
    /// `op_record`.
    pub op_record: Option<GetOpRecord>,
    /// `user_record`.
    pub user_record: Option<GetUserRecord>,
    /// `merchant_record`.
    pub merchant_record: Option<GetMerchantRecord>,
}

wire_in!(GetFlowInfoList {
    "object" => object,
    "op_record" => op_record,
    "user_record" => user_record,
    "merchant_record" => merchant_record,
});

/// `op_record` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOpRecord {
    /// `state`.
    pub state: i64,
    /// `state_describe`.
    pub state_describe: String,
    /// `event`.
    pub event: i64,
    /// `event_describe`.
    pub event_describe: String,
    /// `time`.
    pub time: i64,
    /// `material_info`.
    pub material_info: Option<GetMaterialInfo>,
}

wire_in!(GetOpRecord {
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
    /// `content`.
    pub content: String,
    /// `media_url_list`.
    pub media_url_list: Vec<String>,
}

wire_in!(GetMaterialInfo {
    "content" => content,
    "media_url_list" => media_url_list,
});

/// `user_record` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUserRecord {
    /// `state`.
    pub state: i64,
    /// `state_describe`.
    pub state_describe: String,
    /// `event`.
    pub event: i64,
    /// `event_describe`.
    pub event_describe: String,
    /// `time`.
    pub time: i64,
    /// `material_info`.
    pub material_info: Option<GetMaterialInfo>,
}

wire_in!(GetUserRecord {
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
    /// `state`.
    pub state: i64,
    /// `state_describe`.
    pub state_describe: String,
    /// `event`.
    pub event: i64,
    /// `event_describe`.
    pub event_describe: String,
    /// `time`.
    pub time: i64,
    /// `material_info`.
    pub material_info: Option<GetMaterialInfo>,
    /// `operator_nickname`.
    pub operator_nickname: String,
}

wire_in!(GetMerchantRecord {
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
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetList {
    /// `state`.
    pub state: Option<i64>,
    /// `type`.
    pub r#type: Option<i64>,
    /// Unix seconds.
    pub begin_create_time: Option<i64>,
    /// Unix seconds.
    pub end_create_time: Option<i64>,
    /// `order_id`.
    pub order_id: Option<i64>,
    /// `after_sale_order_id`.
    pub after_sale_order_id: Option<i64>,
    /// `offset`.
    pub offset: i64,
    /// `limit`.
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

    /// `state`.
    pub fn state(mut self, state: impl Into<i64>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// `type`.
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

    /// `order_id`.
    pub fn order_id(mut self, order_id: impl Into<i64>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// `after_sale_order_id`.
    pub fn after_sale_order_id(mut self, after_sale_order_id: impl Into<i64>) -> Self {
        self.after_sale_order_id = Some(after_sale_order_id.into());
        self
    }

    /// `limit`.
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
    /// `total`.
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
    };
}

/// `orders` of [`GetList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetListOrders {
    /// `complaint_order_id`.
    pub complaint_order_id: i64,
    /// `order_id`.
    pub order_id: i64,
    /// `after_sale_order_id`.
    pub after_sale_order_id: i64,
    /// `openid`.
    pub openid: String,
    /// `phone_number`.
    pub phone_number: String,
    /// `state`.
    pub state: i64,
    /// `type`.
    pub r#type: i64,
    /// Unix seconds.
    pub create_time: i64,
    /// Unix seconds.
    pub update_time: i64,
    /// Unix seconds.
    pub expired_time: i64,
    /// `judge_result`.
    pub judge_result: i64,
}

wire_in!(GetListOrders {
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
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UploadMaterial {
    /// `complaint_order_id`.
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UploadMaterialResponse {}

wire_in!(UploadMaterialResponse {});

impl Endpoint for UploadMaterial {
    type Response = UploadMaterialResponse;
    const OPERATION: &'static Operation = &Operation {
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
    };
}

/// `material_info` of [`UploadMaterial`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UploadMaterialMaterialInfo {
    /// `content`.
    pub content: String,
    /// `media_url_list`.
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

wire_out!(UploadMaterialMaterialInfo {
    "content" => content,
    "media_url_list" => media_url_list,
});
