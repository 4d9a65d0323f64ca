//! Generated from `spec/mini/channels_finderlive.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Channels live data (视频号直播留资与数据)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Get attributes of the Channels account (获取视频号账号信息).
///
/// `POST /channels/finderlive/get_finder_attr_by_appid`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/live/get_finder_attr_by_appid.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetFinderAttrByAppid {}

impl GetFinderAttrByAppid {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetFinderAttrByAppid {});

/// The answer to [`GetFinderAttrByAppid`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFinderAttrByAppidResponse {
    /// `finder_attr`.
    pub finder_attr: GetFinderAttrByAppidFinderAttr,
}

wire_in!(GetFinderAttrByAppidResponse {
    "finder_attr" => finder_attr,
});

impl Endpoint for GetFinderAttrByAppid {
    type Response = GetFinderAttrByAppidResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_finderlive.get_finder_attr_by_appid",
        path: "/channels/finderlive/get_finder_attr_by_appid",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `finder_attr` of [`GetFinderAttrByAppid`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFinderAttrByAppidFinderAttr {
    /// Id of the Channels account (视频号ID).
    pub uniq_id: String,
    /// `nickname`.
    pub nickname: String,
    /// Number of followers.
    pub fans_count: i64,
}

wire_in!(part GetFinderAttrByAppidFinderAttr {
    "uniq_id" => uniq_id,
    "nickname" => nickname,
    "fans_count" => fans_count,
});

/// List live sessions with their data (获取视频号直播记录及其数据).
///
/// `POST /channels/finderlive/get_finder_live_data_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/live/get_finder_live_data_list.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetFinderLiveDataList {
    /// Begin of the period, Unix seconds.
    pub start_time: Option<i64>,
    /// End of the period, Unix seconds.
    pub end_time: Option<i64>,
    /// Cursor of the next page, empty for the first page.
    pub last_buffer: Option<String>,
}

impl GetFinderLiveDataList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

wire_out!(GetFinderLiveDataList {
    "start_time" => start_time,
    "end_time" => end_time,
    "last_buffer" => last_buffer,
});

/// The answer to [`GetFinderLiveDataList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFinderLiveDataListResponse {
    /// Results.
    pub item: Vec<GetFinderLiveDataListItem>,
    /// Whether there are more pages.
    pub continue_flag: bool,
    /// Cursor of the next page, empty for the first page.
    pub last_buffer: Option<String>,
}

wire_in!(GetFinderLiveDataListResponse {
    "item" => item,
    "continue_flag" => continue_flag,
    "last_buffer" => last_buffer,
});

impl Endpoint for GetFinderLiveDataList {
    type Response = GetFinderLiveDataListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_finderlive.get_finder_live_data_list",
        path: "/channels/finderlive/get_finder_live_data_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `item` of [`GetFinderLiveDataList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFinderLiveDataListItem {
    /// Id of the live session or video, export/.
    pub export_id: String,
    /// Begin of the live session, Unix seconds.
    pub live_start_time: i64,
    /// Length of the live session, seconds.
    pub live_duration_in_seconds: i64,
    /// Viewers.
    pub total_audience_count: i64,
    /// Likes.
    pub total_cheer_count: i64,
    /// Shares.
    pub forward_count: i64,
    /// Comments.
    pub total_comment_count: i64,
    /// Average time of watching, seconds.
    pub audiences_avg_seconds: i64,
    /// Most viewers at a time.
    pub max_online_count: i64,
    /// New followers of the Channels account.
    pub new_follow_count: i64,
    /// New followers of the bound official account.
    pub new_follow_count_biz: i64,
}

wire_in!(part GetFinderLiveDataListItem {
    "export_id" => export_id,
    "live_start_time" => live_start_time,
    "live_duration_in_seconds" => live_duration_in_seconds,
    "total_audience_count" => total_audience_count,
    "total_cheer_count" => total_cheer_count,
    "forward_count" => forward_count,
    "total_comment_count" => total_comment_count,
    "audiences_avg_seconds" => audiences_avg_seconds,
    "max_online_count" => max_online_count,
    "new_follow_count" => new_follow_count,
    "new_follow_count_biz" => new_follow_count_biz,
});

/// Get leads data of live sessions (获取留资直播间数据详情).
///
/// `POST /channels/finderlive/get_finder_live_leads_data`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/live/get_finder_live_leads_data.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetFinderLiveLeadsData {
    /// Begin of the period, Unix seconds.
    pub start_time: Option<i64>,
    /// End of the period, Unix seconds.
    pub end_time: Option<i64>,
    /// 0 live session.
    pub source_type: Option<i64>,
}

impl GetFinderLiveLeadsData {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

    /// 0 live session.
    pub fn source_type(mut self, source_type: impl Into<i64>) -> Self {
        self.source_type = Some(source_type.into());
        self
    }
}

wire_out!(GetFinderLiveLeadsData {
    "start_time" => start_time,
    "end_time" => end_time,
    "source_type" => source_type,
});

/// The answer to [`GetFinderLiveLeadsData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFinderLiveLeadsDataResponse {
    /// Results.
    pub item: Vec<GetFinderLiveLeadsDataItem>,
}

wire_in!(GetFinderLiveLeadsDataResponse {
    "item" => item,
});

impl Endpoint for GetFinderLiveLeadsData {
    type Response = GetFinderLiveLeadsDataResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_finderlive.get_finder_live_leads_data",
        path: "/channels/finderlive/get_finder_live_leads_data",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `item` of [`GetFinderLiveLeadsData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFinderLiveLeadsDataItem {
    /// 0 form, 1 WeCom card, 2 WeCom customer service.
    pub component_type: i64,
    /// 0 natural, 1 advertising.
    pub traffic_type: i64,
    /// Leads gained.
    pub leads_count: i64,
}

wire_in!(part GetFinderLiveLeadsDataItem {
    "component_type" => component_type,
    "traffic_type" => traffic_type,
    "leads_count" => leads_count,
});
