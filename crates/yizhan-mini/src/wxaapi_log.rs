//! Generated from `spec/mini/wxaapi_log.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Mini program error and performance logs (小程序错误与性能日志)

use yizhan_core::{BodyKind, Endpoint, Method, Operation, Product, wire_in, wire_out};

/// List client versions (获取客户端版本).
///
/// `GET /wxaapi/log/get_client_version`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/operation/operation.getVersionList.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetClientVersion {}

impl GetClientVersion {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetClientVersion {});

/// The answer to [`GetClientVersion`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetClientVersionResponse {
    /// `cvlist`.
    pub cvlist: Vec<GetClientVersionCvlist>,
}

wire_in!(GetClientVersionResponse {
    "cvlist" => cvlist,
});

impl Endpoint for GetClientVersion {
    type Response = GetClientVersionResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_log.get_client_version",
        path: "/wxaapi/log/get_client_version",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `cvlist` of [`GetClientVersion`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetClientVersionCvlist {
    /// 1 client, 2 service entry.
    pub r#type: i64,
    /// Client versions.
    pub client_version_list: Vec<String>,
}

wire_in!(part GetClientVersionCvlist {
    "type" => r#type,
    "client_version_list" => client_version_list,
});

/// Get performance data of the client (性能监控).
///
/// `POST /wxaapi/log/get_performance`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/operation/operation.getPerformance.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetPerformance {
    /// 1 whole start, 2 download, 3 first rendering.
    pub cost_time_type: i64,
    /// Unix seconds.
    pub default_start_time: i64,
    /// Unix seconds.
    pub default_end_time: i64,
    /// @\_all, 1 iOS, 2 Android.
    ///
    /// `@_all` unless set.
    pub device: String,
    /// @\_all, 1 with download of the code, 2 without.
    ///
    /// `@_all` unless set.
    pub is_download_code: String,
    /// @\_all or a network such as wifi, 4g or 3g.
    ///
    /// `@_all` unless set.
    pub networktype: String,
    /// @\_all or a visit scene.
    pub scene: String,
}

impl GetPerformance {
    /// Starts with the required members.
    pub fn new(
        cost_time_type: impl Into<i64>,
        default_start_time: impl Into<i64>,
        default_end_time: impl Into<i64>,
        scene: impl Into<String>,
    ) -> Self {
        Self {
            cost_time_type: cost_time_type.into(),
            default_start_time: default_start_time.into(),
            default_end_time: default_end_time.into(),
            device: "@_all".into(),
            is_download_code: "@_all".into(),
            networktype: "@_all".into(),
            scene: scene.into(),
        }
    }

    /// @\_all, 1 iOS, 2 Android.
    ///
    /// `@_all` unless set.
    pub fn device(mut self, device: impl Into<String>) -> Self {
        self.device = device.into();
        self
    }

    /// @\_all, 1 with download of the code, 2 without.
    ///
    /// `@_all` unless set.
    pub fn is_download_code(mut self, is_download_code: impl Into<String>) -> Self {
        self.is_download_code = is_download_code.into();
        self
    }

    /// @\_all or a network such as wifi, 4g or 3g.
    ///
    /// `@_all` unless set.
    pub fn networktype(mut self, networktype: impl Into<String>) -> Self {
        self.networktype = networktype.into();
        self
    }
}

wire_out!(GetPerformance {
    "cost_time_type" => cost_time_type,
    "default_start_time" => default_start_time,
    "default_end_time" => default_end_time,
    "device" => device,
    "is_download_code" => is_download_code,
    "networktype" => networktype,
    "scene" => scene,
});

/// The answer to [`GetPerformance`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPerformanceResponse {
    /// `default_time_data`.
    pub default_time_data: Option<GetPerformanceDefaultTimeData>,
    /// `compare_time_data`.
    pub compare_time_data: Option<String>,
}

wire_in!(GetPerformanceResponse {
    "compare_time_data" => compare_time_data,
} via {
    "default_time_data" => default_time_data: yizhan_core::wire::JsonString,
});

impl Endpoint for GetPerformance {
    type Response = GetPerformanceResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_log.get_performance",
        path: "/wxaapi/log/get_performance",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `default_time_data` of [`GetPerformance`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPerformanceDefaultTimeData {
    /// `list`.
    pub list: Vec<GetPerformanceList>,
}

wire_in!(part GetPerformanceDefaultTimeData {
    "list" => list,
});

/// `list` of [`GetPerformance`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPerformanceList {
    /// YyyyMMdd.
    pub ref_date: String,
    /// 1 whole start, 2 download, 3 first rendering.
    pub cost_time_type: i64,
    /// Milliseconds.
    pub cost_time: i64,
}

wire_in!(part GetPerformanceList {
    "ref_date" => ref_date,
    "cost_time_type" => cost_time_type,
    "cost_time" => cost_time,
});

/// List visit scenes (获取访问来源).
///
/// `GET /wxaapi/log/get_scene`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/operation/operation.getSceneList.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetScene {}

impl GetScene {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetScene {});

/// The answer to [`GetScene`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSceneResponse {
    /// @\_all or a visit scene.
    pub scene: Vec<GetSceneScene>,
}

wire_in!(GetSceneResponse {
    "scene" => scene,
});

impl Endpoint for GetScene {
    type Response = GetSceneResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_log.get_scene",
        path: "/wxaapi/log/get_scene",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `scene` of [`GetScene`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSceneScene {
    /// `name`.
    pub name: String,
    /// `value`.
    pub value: String,
}

wire_in!(part GetSceneScene {
    "name" => name,
    "value" => value,
});

/// Get the details of a JS error (查询js错误详情).
///
/// `POST /wxaapi/log/jserr_detail`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/operation/operation.getJsErrDetail.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct JserrDetail {
    /// Yyyy-MM-dd.
    pub start_time: String,
    /// Yyyy-MM-dd.
    pub end_time: String,
    /// MD5 of the message, from the list of errors.
    pub error_msg_md5: String,
    /// MD5 of the stack, from the list of errors.
    pub error_stack_md5: String,
    /// Version of the mini program, 0 for all.
    ///
    /// `0` unless set.
    pub app_version: String,
    /// Version of the base library, 0 for all.
    ///
    /// `0` unless set.
    pub sdk_version: String,
    /// 0 all, 1 Android, 2 iOS, 3 other.
    ///
    /// `0` unless set.
    pub os_name: String,
    /// Version of the client, 0 for all.
    ///
    /// `0` unless set.
    pub client_version: String,
    /// The user's open id, empty for all.
    pub openid: String,
    /// True for falling order.
    pub desc: bool,
    /// Items to skip, from 0.
    pub offset: i64,
    /// Most items to return, at most 30.
    ///
    /// `10` unless set.
    pub limit: i64,
}

impl JserrDetail {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(start_time: impl Into<String>) -> Self {
        Self {
            start_time: start_time.into(),
            end_time: Default::default(),
            error_msg_md5: Default::default(),
            error_stack_md5: Default::default(),
            app_version: "0".into(),
            sdk_version: "0".into(),
            os_name: "0".into(),
            client_version: "0".into(),
            openid: Default::default(),
            desc: Default::default(),
            offset: Default::default(),
            limit: 10,
        }
    }

    /// Yyyy-MM-dd.
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = end_time.into();
        self
    }

    /// MD5 of the message, from the list of errors.
    pub fn error_msg_md5(mut self, error_msg_md5: impl Into<String>) -> Self {
        self.error_msg_md5 = error_msg_md5.into();
        self
    }

    /// MD5 of the stack, from the list of errors.
    pub fn error_stack_md5(mut self, error_stack_md5: impl Into<String>) -> Self {
        self.error_stack_md5 = error_stack_md5.into();
        self
    }

    /// Version of the mini program, 0 for all.
    ///
    /// `0` unless set.
    pub fn app_version(mut self, app_version: impl Into<String>) -> Self {
        self.app_version = app_version.into();
        self
    }

    /// Version of the base library, 0 for all.
    ///
    /// `0` unless set.
    pub fn sdk_version(mut self, sdk_version: impl Into<String>) -> Self {
        self.sdk_version = sdk_version.into();
        self
    }

    /// 0 all, 1 Android, 2 iOS, 3 other.
    ///
    /// `0` unless set.
    pub fn os_name(mut self, os_name: impl Into<String>) -> Self {
        self.os_name = os_name.into();
        self
    }

    /// Version of the client, 0 for all.
    ///
    /// `0` unless set.
    pub fn client_version(mut self, client_version: impl Into<String>) -> Self {
        self.client_version = client_version.into();
        self
    }

    /// The user's open id, empty for all.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = openid.into();
        self
    }

    /// True for falling order.
    pub fn desc(mut self, desc: impl Into<bool>) -> Self {
        self.desc = desc.into();
        self
    }

    /// Items to skip, from 0.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = offset.into();
        self
    }

    /// Most items to return, at most 30.
    ///
    /// `10` unless set.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = limit.into();
        self
    }
}

wire_out!(JserrDetail {
    "startTime" => start_time,
    "endTime" => end_time,
    "errorMsgMd5" => error_msg_md5,
    "errorStackMd5" => error_stack_md5,
    "appVersion" => app_version,
    "sdkVersion" => sdk_version,
    "osName" => os_name,
    "clientVersion" => client_version,
    "openid" => openid,
    "offset" => offset,
    "limit" => limit,
} via {
    "desc" => desc: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`JserrDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct JserrDetailResponse {
    /// `data`.
    pub data: Vec<JserrDetailData>,
    /// Number of all items.
    pub total_count: i64,
}

wire_in!(JserrDetailResponse {
    "data" => data,
    "totalCount" => total_count,
});

impl Endpoint for JserrDetail {
    type Response = JserrDetailResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_log.jserr_detail",
        path: "/wxaapi/log/jserr_detail",
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`JserrDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct JserrDetailData {
    /// Number of the user.
    pub uin: String,
    /// `appId`.
    pub app_id: String,
    /// `openId`.
    pub open_id: String,
    /// `nickname`.
    pub nickname: String,
    /// `source`.
    pub source: String,
    /// Page of the error.
    pub route: String,
    /// `errorMsg`.
    pub error_msg: String,
    /// MD5 of the message, from the list of errors.
    pub error_msg_md5: String,
    /// `errorStack`.
    pub error_stack: String,
    /// MD5 of the stack, from the list of errors.
    pub error_stack_md5: String,
    /// Version of the mini program, 0 for all.
    pub app_version: String,
    /// Version of the base library, 0 for all.
    pub sdk_version: String,
    /// 0 all, 1 Android, 2 iOS, 3 other.
    pub os_name: Option<String>,
    /// Version of the client, 0 for all.
    pub client_version: Option<String>,
    /// `pluginversion`.
    pub pluginversion: Option<String>,
    /// Model of the phone.
    pub device_model: String,
    /// `Count`.
    pub count: i64,
    /// `Ds`.
    pub ds: String,
    /// Time of the error.
    pub time_stamp: String,
}

wire_in!(part JserrDetailData {
    "Uin" => uin,
    "appId" => app_id,
    "openId" => open_id,
    "nickname" => nickname,
    "source" => source,
    "route" => route,
    "errorMsg" => error_msg,
    "errorMsgMd5" => error_msg_md5,
    "errorStack" => error_stack,
    "errorStackMd5" => error_stack_md5,
    "appVersion" => app_version,
    "sdkVersion" => sdk_version,
    "osName" | "OsName" => os_name,
    "clientVersion" | "ClientVersion" => client_version,
    "pluginversion" => pluginversion,
    "DeviceModel" => device_model;
    "Count" => count,
    "Ds" => ds,
    "TimeStamp" => time_stamp,
});

/// List JS errors (查询js错误列表).
///
/// `POST /wxaapi/log/jserr_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/operation/operation.getJsErrList.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct JserrList {
    /// Yyyy-MM-dd.
    pub start_time: String,
    /// Yyyy-MM-dd.
    pub end_time: String,
    /// 0 all, 1 business code, 2 plugin, 3 framework.
    ///
    /// `0` unless set.
    pub err_type: String,
    /// Version of the mini program, 0 for all.
    ///
    /// `0` unless set.
    pub app_version: String,
    /// The user's open id, empty for all.
    pub openid: String,
    /// Text in the error, empty for all.
    pub keyword: String,
    /// Uv or pv.
    pub orderby: String,
    /// True for falling order.
    pub desc: bool,
    /// Items to skip, from 0.
    pub offset: i64,
    /// Most items to return, at most 30.
    ///
    /// `10` unless set.
    pub limit: i64,
}

impl JserrList {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(start_time: impl Into<String>) -> Self {
        Self {
            start_time: start_time.into(),
            end_time: Default::default(),
            err_type: "0".into(),
            app_version: "0".into(),
            openid: Default::default(),
            keyword: Default::default(),
            orderby: Default::default(),
            desc: Default::default(),
            offset: Default::default(),
            limit: 10,
        }
    }

    /// Yyyy-MM-dd.
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = end_time.into();
        self
    }

    /// 0 all, 1 business code, 2 plugin, 3 framework.
    ///
    /// `0` unless set.
    pub fn err_type(mut self, err_type: impl Into<String>) -> Self {
        self.err_type = err_type.into();
        self
    }

    /// Version of the mini program, 0 for all.
    ///
    /// `0` unless set.
    pub fn app_version(mut self, app_version: impl Into<String>) -> Self {
        self.app_version = app_version.into();
        self
    }

    /// The user's open id, empty for all.
    pub fn openid(mut self, openid: impl Into<String>) -> Self {
        self.openid = openid.into();
        self
    }

    /// Text in the error, empty for all.
    pub fn keyword(mut self, keyword: impl Into<String>) -> Self {
        self.keyword = keyword.into();
        self
    }

    /// Uv or pv.
    pub fn orderby(mut self, orderby: impl Into<String>) -> Self {
        self.orderby = orderby.into();
        self
    }

    /// True for falling order.
    pub fn desc(mut self, desc: impl Into<bool>) -> Self {
        self.desc = desc.into();
        self
    }

    /// Items to skip, from 0.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = offset.into();
        self
    }

    /// Most items to return, at most 30.
    ///
    /// `10` unless set.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = limit.into();
        self
    }
}

wire_out!(JserrList {
    "startTime" => start_time,
    "endTime" => end_time,
    "errType" => err_type,
    "appVersion" => app_version,
    "openid" => openid,
    "keyword" => keyword,
    "orderby" => orderby,
    "offset" => offset,
    "limit" => limit,
} via {
    "desc" => desc: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`JserrList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct JserrListResponse {
    /// `data`.
    pub data: Vec<JserrListData>,
    /// Number of all items.
    pub total_count: i64,
}

wire_in!(JserrListResponse {
    "data" => data,
    "totalCount" => total_count,
});

impl Endpoint for JserrList {
    type Response = JserrListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_log.jserr_list",
        path: "/wxaapi/log/jserr_list",
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`JserrList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct JserrListData {
    /// `errorMsg`.
    pub error_msg: String,
    /// MD5 of the message, from the list of errors.
    pub error_msg_md5: String,
    /// `errorStack`.
    pub error_stack: String,
    /// MD5 of the stack, from the list of errors.
    pub error_stack_md5: String,
    /// Number of users.
    pub uv: i64,
    /// Share in percent.
    pub uv_percent: String,
    /// Number of occurrences.
    pub pv: i64,
    /// Share in percent.
    pub pv_percent: String,
}

wire_in!(part JserrListData {
    "errorMsg" => error_msg,
    "errorMsgMd5" => error_msg_md5,
    "errorStack" => error_stack,
    "errorStackMd5" => error_stack_md5,
    "uv" => uv,
    "uvPercent" => uv_percent,
    "pv" => pv,
    "pvPercent" => pv_percent,
});
