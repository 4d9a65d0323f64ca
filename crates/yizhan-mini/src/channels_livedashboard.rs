//! Generated from `spec/mini/channels_livedashboard.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Channels live dashboard (视频号直播大屏)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Get data of a live session (获取直播大屏数据).
///
/// `POST /channels/livedashboard/getlivedata`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/livedashboard/getlivedata.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetLiveData {
    /// Id of the live session.
    pub export_id: String,
}

impl GetLiveData {
    /// Starts with the required members.
    pub fn new(export_id: impl Into<String>) -> Self {
        Self {
            export_id: export_id.into(),
        }
    }
}

wire_out!(GetLiveData {
    "export_id" => export_id,
});

/// The answer to [`GetLiveData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetLiveDataResponse {
    /// Basic figures, JSON text.
    pub live_dashboard_data: String,
    /// Quality of the content against other sessions, JSON text.
    pub live_comparison_index: String,
    /// Summary of sales, JSON text.
    pub live_ec_data_summary: String,
    /// Conversion of viewers to buyers, JSON text.
    pub live_ec_conversion_metric: String,
    /// Profile of the buyers, JSON text.
    pub live_ec_profile: String,
    /// Where viewers and buyers came from, JSON text.
    pub live_distribution_channel: String,
    /// Figures by product, JSON text.
    pub single_live_ec_spu_data_page_v2: String,
    /// Id of the call, for inquiries.
    pub trace_id: Option<String>,
}

wire_in!(GetLiveDataResponse {
    "live_dashboard_data" => live_dashboard_data,
    "live_comparison_index" => live_comparison_index,
    "live_ec_data_summary" => live_ec_data_summary,
    "live_ec_conversion_metric" => live_ec_conversion_metric,
    "live_ec_profile" => live_ec_profile,
    "live_distribution_channel" => live_distribution_channel,
    "single_live_ec_spu_data_page_v2" => single_live_ec_spu_data_page_v2,
    "trace_id" => trace_id,
});

impl Endpoint for GetLiveData {
    type Response = GetLiveDataResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_livedashboard.get_live_data",
        path: "/channels/livedashboard/getlivedata",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// List live sessions (获取直播大屏直播列表).
///
/// `POST /channels/livedashboard/getlivelist`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/channels/API/livedashboard/getlivelist.html)
///
/// The ids serve to ask for the data of each session.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetLiveList {
    /// Day, yyyyMMdd.
    pub ds: String,
}

impl GetLiveList {
    /// Starts with the required members.
    pub fn new(ds: impl Into<String>) -> Self {
        Self { ds: ds.into() }
    }
}

wire_out!(GetLiveList {} via {
    "ds" => ds: yizhan_core::wire::StringAsNumber,
});

/// The answer to [`GetLiveList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetLiveListResponse {
    /// Live sessions of the day.
    pub live_items: Vec<GetLiveListLiveItems>,
    /// Whether there are more pages.
    pub has_more: bool,
    /// Id of the call, for inquiries.
    pub trace_id: String,
}

wire_in!(GetLiveListResponse {
    "live_items" => live_items,
    "has_more" => has_more,
    "trace_id" => trace_id,
});

impl Endpoint for GetLiveList {
    type Response = GetLiveListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.channels_livedashboard.get_live_list",
        path: "/channels/livedashboard/getlivelist",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `live_items` of [`GetLiveList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetLiveListLiveItems {
    /// Id of the live session.
    pub export_id: String,
    /// When it was created, Unix seconds.
    pub create_time: i64,
}

wire_in!(part GetLiveListLiveItems {
    "export_id" => export_id,
    "create_time" => create_time,
});
