//! Generated from `spec/mini/wxaapi.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Mini program feedback, logs and guarantee (小程序运维与交易保障)

use yizhan_core::{BodyKind, Endpoint, Method, Operation, Product, wire_in, wire_out};

/// List user feedback (获取用户反馈列表).
///
/// `GET /wxaapi/feedback/list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/operation/operation.getFeedback.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct FeedbackList {
    /// 1 does not open, 2 crash, 3 slow, 4 black or white screen, 5 freeze, 6 broken layout, 7 slow loading, 8 other; absent for all.
    pub r#type: Option<i64>,
    /// Page number, from 1.
    ///
    /// `1` unless set.
    pub page: i64,
    /// Items for a page, at most 20.
    ///
    /// `10` unless set.
    pub num: i64,
}

impl FeedbackList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// 1 does not open, 2 crash, 3 slow, 4 black or white screen, 5 freeze, 6 broken layout, 7 slow loading, 8 other; absent for all.
    pub fn r#type(mut self, r#type: impl Into<i64>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Page number, from 1.
    ///
    /// `1` unless set.
    pub fn page(mut self, page: impl Into<i64>) -> Self {
        self.page = page.into();
        self
    }

    /// Items for a page, at most 20.
    ///
    /// `10` unless set.
    pub fn num(mut self, num: impl Into<i64>) -> Self {
        self.num = num.into();
        self
    }
}

impl Default for FeedbackList {
    #[inline]
    fn default() -> Self {
        Self {
            r#type: Default::default(),
            page: 1,
            num: 10,
        }
    }
}

wire_out!(FeedbackList {
    "type" => r#type,
    "page" => page,
    "num" => num,
});

/// The answer to [`FeedbackList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FeedbackListResponse {
    /// `list`.
    pub list: Vec<FeedbackListList>,
    /// Number of all items.
    pub total_num: i64,
}

wire_in!(FeedbackListResponse {
    "list" => list,
    "total_num" => total_num,
});

impl Endpoint for FeedbackList {
    type Response = FeedbackListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi.feedback_list",
        path: "/wxaapi/feedback/list",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `list` of [`FeedbackList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FeedbackListList {
    /// `record_id`.
    pub record_id: i64,
    /// The user's open id.
    pub openid: String,
    /// `nickname`.
    pub nickname: String,
    /// Address of the user's picture.
    pub head_url: String,
    /// `phone`.
    pub phone: Option<String>,
    /// 1 does not open, 2 crash, 3 slow, 4 black or white screen, 5 freeze, 6 broken layout, 7 slow loading, 8 other.
    pub r#type: i64,
    /// `content`.
    pub content: String,
    /// Media ids of pictures, read with the temporary material interface.
    pub media_ids: Vec<String>,
    /// JSON text about the device.
    pub system_info: Option<String>,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(part FeedbackListList {
    "record_id" => record_id,
    "openid" => openid,
    "nickname" => nickname,
    "head_url" => head_url,
    "phone" => phone,
    "type" => r#type,
    "content" => content,
    "mediaIds" => media_ids,
    "systemInfo" => system_info,
    "create_time" => create_time,
});

/// Search real-time logs (实时日志查询).
///
/// `GET /wxaapi/userlog/userlog_search`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/operation/operation.realtimelogSearch.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserlogUserlogSearch {
    /// Day as yyyyMMdd, of the last seven days.
    pub date: String,
    /// Unix seconds, on the given day.
    pub begintime: i64,
    /// Unix seconds, on the given day.
    pub endtime: i64,
    /// Id of one start of the mini program.
    pub trace_id: Option<String>,
    /// Page of the log.
    pub url: Option<String>,
    /// Open id or wx number of the user.
    pub id: Option<String>,
    /// Tag set by the log calls.
    pub filter_msg: Option<String>,
    /// 2 info, 4 warn, 8 error.
    pub level: Option<i64>,
    /// Items to skip, from 0.
    pub start: Option<i64>,
    /// Most items to return.
    pub limit: Option<i64>,
}

impl UserlogUserlogSearch {
    /// Starts with the required members.
    pub fn new(
        date: impl Into<String>,
        begintime: impl Into<i64>,
        endtime: impl Into<i64>,
    ) -> Self {
        Self {
            date: date.into(),
            begintime: begintime.into(),
            endtime: endtime.into(),
            trace_id: Default::default(),
            url: Default::default(),
            id: Default::default(),
            filter_msg: Default::default(),
            level: Default::default(),
            start: Default::default(),
            limit: Default::default(),
        }
    }

    /// Id of one start of the mini program.
    pub fn trace_id(mut self, trace_id: impl Into<String>) -> Self {
        self.trace_id = Some(trace_id.into());
        self
    }

    /// Page of the log.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Open id or wx number of the user.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Tag set by the log calls.
    pub fn filter_msg(mut self, filter_msg: impl Into<String>) -> Self {
        self.filter_msg = Some(filter_msg.into());
        self
    }

    /// 2 info, 4 warn, 8 error.
    pub fn level(mut self, level: impl Into<i64>) -> Self {
        self.level = Some(level.into());
        self
    }

    /// Items to skip, from 0.
    pub fn start(mut self, start: impl Into<i64>) -> Self {
        self.start = Some(start.into());
        self
    }

    /// Most items to return.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(UserlogUserlogSearch {
    "date" => date,
    "begintime" => begintime,
    "endtime" => endtime,
    "traceId" => trace_id,
    "url" => url,
    "id" => id,
    "filterMsg" => filter_msg,
    "level" => level,
    "start" => start,
    "limit" => limit,
});

/// The answer to [`UserlogUserlogSearch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserlogUserlogSearchResponse {
    /// `data`.
    pub data: UserlogUserlogSearchData,
}

wire_in!(UserlogUserlogSearchResponse {
    "data" => data,
});

impl Endpoint for UserlogUserlogSearch {
    type Response = UserlogUserlogSearchResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi.userlog_userlog_search",
        path: "/wxaapi/userlog/userlog_search",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`UserlogUserlogSearch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserlogUserlogSearchData {
    /// `list`.
    pub list: Vec<UserlogUserlogSearchList>,
    /// Number of all items.
    pub total: i64,
}

wire_in!(part UserlogUserlogSearchData {
    "list" => list,
    "total" => total,
});

/// `list` of [`UserlogUserlogSearch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserlogUserlogSearchList {
    /// 2 info, 4 warn, 8 error.
    pub level: i64,
    /// Version of the base library.
    pub library_version: String,
    /// Version of the client.
    pub client_version: String,
    /// `id`.
    pub id: String,
    /// 1 Android, 2 iOS.
    pub platform: i64,
    /// Id of one start of the mini program.
    pub traceid: String,
    /// `url`.
    pub url: String,
    /// Tag set by the log calls.
    pub filter_msg: Option<String>,
    /// `msg`.
    pub msg: Vec<UserlogUserlogSearchMsg>,
    /// Unix seconds.
    pub timestamp: i64,
}

wire_in!(part UserlogUserlogSearchList {
    "level" => level,
    "libraryVersion" => library_version,
    "clientVersion" => client_version,
    "id" => id,
    "platform" => platform,
    "traceid" => traceid,
    "url" => url,
    "filterMsg" => filter_msg,
    "msg" => msg,
    "timestamp" => timestamp,
});

/// `msg` of [`UserlogUserlogSearch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserlogUserlogSearchMsg {
    /// 2 info, 4 warn, 8 error.
    pub level: i64,
    /// Logged values.
    pub msg: Vec<String>,
    /// Milliseconds since 1970.
    pub time: i64,
}

wire_in!(part UserlogUserlogSearchMsg {
    "level" => level,
    "msg" => msg,
    "time" => time,
});

/// Get the state of the trade guarantee (获取小程序交易保障标状态).
///
/// `GET /wxaapi/wxamptrade/get_guarantee_status`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/transaction-guarantee/GetGuaranteeStatus.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct WxaMpTradeGetGuaranteeStatus {}

impl WxaMpTradeGetGuaranteeStatus {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(WxaMpTradeGetGuaranteeStatus {});

/// The answer to [`WxaMpTradeGetGuaranteeStatus`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WxaMpTradeGetGuaranteeStatusResponse {
    /// Whether the guarantee mark is shown.
    pub is_actived: bool,
    /// `msg`.
    pub msg: Option<String>,
    /// What keeps the mark from being shown.
    pub reasons: Vec<String>,
}

wire_in!(WxaMpTradeGetGuaranteeStatusResponse {
    "isActived" => is_actived,
    "msg" => msg,
    "reasons" => reasons,
});

impl Endpoint for WxaMpTradeGetGuaranteeStatus {
    type Response = WxaMpTradeGetGuaranteeStatusResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi.wxa_mp_trade_get_guarantee_status",
        path: "/wxaapi/wxamptrade/get_guarantee_status",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// List penalties on the trade experience score (获取小程序交易体验分违规记录).
///
/// `GET /wxaapi/wxamptrade/get_penalty_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/transaction-guarantee/GetPenaltyList.html)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct WxaMpTradeGetPenaltyList {
    /// Items to skip, from 0.
    ///
    /// `0` unless set.
    pub offset: i64,
    /// Most items to return.
    ///
    /// `10` unless set.
    pub limit: i64,
}

impl WxaMpTradeGetPenaltyList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Items to skip, from 0.
    ///
    /// `0` unless set.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = offset.into();
        self
    }

    /// Most items to return.
    ///
    /// `10` unless set.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = limit.into();
        self
    }
}

impl Default for WxaMpTradeGetPenaltyList {
    #[inline]
    fn default() -> Self {
        Self {
            offset: 0,
            limit: 10,
        }
    }
}

wire_out!(WxaMpTradeGetPenaltyList {
    "offset" => offset,
    "limit" => limit,
});

/// The answer to [`WxaMpTradeGetPenaltyList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WxaMpTradeGetPenaltyListResponse {
    /// `appealList`.
    pub appeal_list: Vec<WxaMpTradeGetPenaltyListAppealList>,
    /// Number of all items.
    pub total_num: i64,
    /// Present score.
    pub current_score: i64,
}

wire_in!(WxaMpTradeGetPenaltyListResponse {
    "appealList" => appeal_list,
    "totalNum" => total_num,
    "currentScore" => current_score,
});

impl Endpoint for WxaMpTradeGetPenaltyList {
    type Response = WxaMpTradeGetPenaltyListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi.wxa_mp_trade_get_penalty_list",
        path: "/wxaapi/wxamptrade/get_penalty_list",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `appeal_list` of [`WxaMpTradeGetPenaltyList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WxaMpTradeGetPenaltyListAppealList {
    /// Number of the penalty.
    pub illegal_order_id: i64,
    /// `orderId`.
    pub order_id: String,
    /// Number of the complaint.
    pub complaint_order_id: i64,
    /// Why points were taken.
    pub illegal_wording: String,
    /// `status`.
    pub status: i64,
    /// Points that were taken.
    pub minus_score: i64,
    /// Unix seconds.
    pub illegal_time: i64,
    /// Unix seconds.
    pub update_time: i64,
}

wire_in!(part WxaMpTradeGetPenaltyListAppealList {
    "illegalOrderId" => illegal_order_id,
    "orderId" => order_id,
    "complaintOrderId" => complaint_order_id,
    "illegalWording" => illegal_wording,
    "status" => status,
    "minusScore" => minus_score,
    "illegalTime" => illegal_time,
    "updateTime" => update_time,
});
