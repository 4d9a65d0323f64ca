//! Generated from `spec/mini/channels_leads.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Leads of Channels (视频号留资服务)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// List leads components (获取留资组件列表).
///
/// `POST /channels/leads/get_leads_component_id`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/leads/get_leads_component_id.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetLeadsComponentId {
    /// Cursor of the next page, empty for the first page.
    pub last_buffer: Option<String>,
}

impl GetLeadsComponentId {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Cursor of the next page, empty for the first page.
    pub fn last_buffer(mut self, last_buffer: impl Into<String>) -> Self {
        self.last_buffer = Some(last_buffer.into());
        self
    }
}

wire_out!(GetLeadsComponentId {
    "last_buffer" => last_buffer,
});

/// The answer to [`GetLeadsComponentId`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetLeadsComponentIdResponse {
    /// Results.
    pub item: Vec<GetLeadsComponentIdItem>,
    /// Whether there are more pages.
    pub continue_flag: bool,
    /// Cursor of the next page, empty for the first page.
    pub last_buffer: Option<String>,
}

wire_in!(GetLeadsComponentIdResponse {
    "item" => item,
    "continue_flag" => continue_flag,
    "last_buffer" => last_buffer,
});

impl Endpoint for GetLeadsComponentId {
    type Response = GetLeadsComponentIdResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_leads.get_leads_component_id",
        path: "/channels/leads/get_leads_component_id",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `item` of [`GetLeadsComponentId`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetLeadsComponentIdItem {
    /// Id of the leads component.
    pub leads_component_id: String,
    /// Description of the component.
    pub leads_description: String,
    /// State of the component.
    pub status: i64,
}

wire_in!(part GetLeadsComponentIdItem {
    "leads_component_id" => leads_component_id,
    "leads_description" => leads_description,
    "status" => status,
});

/// List promotion records of a leads component (获取留资组件直播推广记录).
///
/// `POST /channels/leads/get_leads_component_promote_record`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/leads/get_leads_component_promote_record.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetLeadsComponentPromoteRecord {
    /// Id of the leads component.
    pub leads_component_id: String,
    /// Begin of the period, Unix seconds.
    pub start_time: Option<i64>,
    /// End of the period, Unix seconds.
    pub end_time: Option<i64>,
    /// Cursor of the next page, empty for the first page.
    pub last_buffer: Option<String>,
}

impl GetLeadsComponentPromoteRecord {
    /// Starts with the required members.
    pub fn new(leads_component_id: impl Into<String>) -> Self {
        Self {
            leads_component_id: leads_component_id.into(),
            start_time: Default::default(),
            end_time: Default::default(),
            last_buffer: Default::default(),
        }
    }

    /// Begin of the period, Unix seconds.
    pub fn start_time(mut self, start_time: impl Into<i64>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// End of the period, Unix seconds.
    pub fn end_time(mut self, end_time: impl Into<i64>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Cursor of the next page, empty for the first page.
    pub fn last_buffer(mut self, last_buffer: impl Into<String>) -> Self {
        self.last_buffer = Some(last_buffer.into());
        self
    }
}

wire_out!(GetLeadsComponentPromoteRecord {
    "leads_component_id" => leads_component_id,
    "start_time" => start_time,
    "end_time" => end_time,
    "last_buffer" => last_buffer,
});

/// The answer to [`GetLeadsComponentPromoteRecord`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetLeadsComponentPromoteRecordResponse {
    /// Promotions of the component.
    pub record_data: Vec<GetLeadsComponentPromoteRecordRecordData>,
    /// Whether there are more pages.
    pub continue_flag: bool,
    /// Cursor of the next page, empty for the first page.
    pub last_buffer: Option<String>,
}

wire_in!(GetLeadsComponentPromoteRecordResponse {
    "record_data" => record_data,
    "continue_flag" => continue_flag,
    "last_buffer" => last_buffer,
});

impl Endpoint for GetLeadsComponentPromoteRecord {
    type Response = GetLeadsComponentPromoteRecordResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_leads.get_leads_component_promote_record",
        path: "/channels/leads/get_leads_component_promote_record",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `record_data` of [`GetLeadsComponentPromoteRecord`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetLeadsComponentPromoteRecordRecordData {
    /// Nickname of the host.
    pub anchor_nickname: String,
    /// Title of the live session.
    pub live_description: String,
    /// Begin of the live session, Unix seconds.
    pub live_start_time: i64,
    /// Users who saw the component.
    pub exposure_uv: i64,
    /// Users who clicked the component.
    pub click_uv: i64,
    /// Share of clicking users.
    pub exposure_click_rate: f64,
    /// Leads gained.
    pub leads_num: i64,
}

wire_in!(part GetLeadsComponentPromoteRecordRecordData {
    "anchor_nickname" => anchor_nickname,
    "live_description" => live_description,
    "live_start_time" => live_start_time,
    "exposure_uv" => exposure_uv,
    "click_uv" => click_uv,
    "exposure_click_rate" => exposure_click_rate,
    "leads_num" => leads_num,
});

/// List leads of a component (按组件获取留资信息详情).
///
/// `POST /channels/leads/get_leads_info_by_component_id`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/leads/get_leads_info_by_component_id.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetLeadsInfoByComponentId {
    /// Id of the leads component.
    pub leads_component_id: String,
    /// Begin of the period, Unix seconds.
    pub start_time: Option<i64>,
    /// End of the period, Unix seconds.
    pub end_time: Option<i64>,
    /// Cursor of the next page, empty for the first page.
    pub last_buffer: Option<String>,
}

impl GetLeadsInfoByComponentId {
    /// Starts with the required members.
    pub fn new(leads_component_id: impl Into<String>) -> Self {
        Self {
            leads_component_id: leads_component_id.into(),
            start_time: Default::default(),
            end_time: Default::default(),
            last_buffer: Default::default(),
        }
    }

    /// Begin of the period, Unix seconds.
    pub fn start_time(mut self, start_time: impl Into<i64>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// End of the period, Unix seconds.
    pub fn end_time(mut self, end_time: impl Into<i64>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Cursor of the next page, empty for the first page.
    pub fn last_buffer(mut self, last_buffer: impl Into<String>) -> Self {
        self.last_buffer = Some(last_buffer.into());
        self
    }
}

wire_out!(GetLeadsInfoByComponentId {
    "leads_component_id" => leads_component_id,
    "start_time" => start_time,
    "end_time" => end_time,
    "last_buffer" => last_buffer,
});

/// The answer to [`GetLeadsInfoByComponentId`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetLeadsInfoByComponentIdResponse {
    /// Leads.
    pub user_data: Vec<UserData>,
    /// Whether there are more pages.
    pub continue_flag: bool,
    /// Cursor of the next page, empty for the first page.
    pub last_buffer: Option<String>,
}

wire_in!(GetLeadsInfoByComponentIdResponse {
    "user_data" => user_data,
    "continue_flag" => continue_flag,
    "last_buffer" => last_buffer,
});

impl Endpoint for GetLeadsInfoByComponentId {
    type Response = GetLeadsInfoByComponentIdResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_leads.get_leads_info_by_component_id",
        path: "/channels/leads/get_leads_info_by_component_id",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `user_data` of [`GetLeadsInfoByComponentId`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserData {
    /// Phone number the user left.
    pub phone: String,
}

wire_in!(part UserData {
    "phone" => phone,
});

/// List leads of a live promotion (按直播场次获取留资信息详情).
///
/// `POST /channels/leads/get_leads_info_by_request_id`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/leads/get_leads_info_by_request_id.html)
///
/// The request_id comes from the list of promotions of the component.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetLeadsInfoByRequestId {
    /// Id of one promotion of the component in a live session.
    pub request_id: String,
    /// Cursor of the next page, empty for the first page.
    pub last_buffer: Option<String>,
}

impl GetLeadsInfoByRequestId {
    /// Starts with the required members.
    pub fn new(request_id: impl Into<String>) -> Self {
        Self {
            request_id: request_id.into(),
            last_buffer: Default::default(),
        }
    }

    /// Cursor of the next page, empty for the first page.
    pub fn last_buffer(mut self, last_buffer: impl Into<String>) -> Self {
        self.last_buffer = Some(last_buffer.into());
        self
    }
}

wire_out!(GetLeadsInfoByRequestId {
    "request_id" => request_id,
    "last_buffer" => last_buffer,
});

/// The answer to [`GetLeadsInfoByRequestId`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetLeadsInfoByRequestIdResponse {
    /// Leads.
    pub user_data: Vec<UserData>,
    /// Whether there are more pages.
    pub continue_flag: bool,
    /// Cursor of the next page, empty for the first page.
    pub last_buffer: Option<String>,
}

wire_in!(GetLeadsInfoByRequestIdResponse {
    "user_data" => user_data,
    "continue_flag" => continue_flag,
    "last_buffer" => last_buffer,
});

impl Endpoint for GetLeadsInfoByRequestId {
    type Response = GetLeadsInfoByRequestIdResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_leads.get_leads_info_by_request_id",
        path: "/channels/leads/get_leads_info_by_request_id",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// List live promotions with leads (获取留资request_id列表).
///
/// `POST /channels/leads/get_leads_request_id`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/leads/get_leads_request_id.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetLeadsRequestId {
    /// Id of the leads component.
    pub leads_component_id: String,
    /// Cursor of the next page, empty for the first page.
    pub last_buffer: Option<String>,
}

impl GetLeadsRequestId {
    /// Starts with the required members.
    pub fn new(leads_component_id: impl Into<String>) -> Self {
        Self {
            leads_component_id: leads_component_id.into(),
            last_buffer: Default::default(),
        }
    }

    /// Cursor of the next page, empty for the first page.
    pub fn last_buffer(mut self, last_buffer: impl Into<String>) -> Self {
        self.last_buffer = Some(last_buffer.into());
        self
    }
}

wire_out!(GetLeadsRequestId {
    "leads_component_id" => leads_component_id,
    "last_buffer" => last_buffer,
});

/// The answer to [`GetLeadsRequestId`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetLeadsRequestIdResponse {
    /// Results.
    pub item: Vec<GetLeadsRequestIdItem>,
    /// Whether there are more pages.
    pub continue_flag: bool,
    /// Cursor of the next page, empty for the first page.
    pub last_buffer: Option<String>,
}

wire_in!(GetLeadsRequestIdResponse {
    "item" => item,
    "continue_flag" => continue_flag,
    "last_buffer" => last_buffer,
});

impl Endpoint for GetLeadsRequestId {
    type Response = GetLeadsRequestIdResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_leads.get_leads_request_id",
        path: "/channels/leads/get_leads_request_id",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `item` of [`GetLeadsRequestId`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetLeadsRequestIdItem {
    /// Id of one promotion of the component in a live session.
    pub request_id: String,
    /// Begin of the live session, Unix seconds.
    pub live_start_time: i64,
    /// Title of the live session.
    pub live_description: String,
}

wire_in!(part GetLeadsRequestIdItem {
    "request_id" => request_id,
    "live_start_time" => live_start_time,
    "live_description" => live_description,
});
