//! Generated from `spec/mini/product_decoration.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Mini store: storefront decoration services (小商店·装修服务)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Switch a decoration service on or off (切换装修服务).
///
/// `POST /product/decoration/decoration_service`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/service/decoration/decoration_service.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DecorationService {
    /// Id of the decoration service.
    pub service_id: i64,
    /// Whether the service is switched on.
    pub switch_status: i64,
}

impl DecorationService {
    /// Starts with the required members.
    pub fn new(service_id: impl Into<i64>, switch_status: impl Into<i64>) -> Self {
        Self {
            service_id: service_id.into(),
            switch_status: switch_status.into(),
        }
    }
}

wire_out!(DecorationService {
    "service_id" => service_id,
    "switch_status" => switch_status,
});

/// The answer to [`DecorationService`].
pub type DecorationServiceResponse = yizhan_core::Done;

impl Endpoint for DecorationService {
    type Response = DecorationServiceResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_decoration.decoration_service",
        path: "/product/decoration/decoration_service",
        ..Operation::usual(Product::Mini)
    };
}

/// Use a decoration service in the trial version (装修服务体验版).
///
/// `POST /product/decoration/decoration_service_experience`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/service/decoration/decoration_service_experience.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DecorationServiceExperience {
    /// Id of the decoration service.
    pub service_id: i64,
}

impl DecorationServiceExperience {
    /// Starts with the required members.
    pub fn new(service_id: impl Into<i64>) -> Self {
        Self {
            service_id: service_id.into(),
        }
    }
}

wire_out!(DecorationServiceExperience {
    "service_id" => service_id,
});

/// The answer to [`DecorationServiceExperience`].
pub type DecorationServiceExperienceResponse = yizhan_core::Done;

impl Endpoint for DecorationServiceExperience {
    type Response = DecorationServiceExperienceResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_decoration.decoration_service_experience",
        path: "/product/decoration/decoration_service_experience",
        ..Operation::usual(Product::Mini)
    };
}

/// Check the status of a decoration service (查询装修服务状态).
///
/// `POST /product/decoration/wxaproduct_decoration_check_status`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/service/decoration/decoration_check_status.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct WxaproductDecorationCheckStatus {
    /// Id of the decoration service.
    pub service_id: i64,
}

impl WxaproductDecorationCheckStatus {
    /// Starts with the required members.
    pub fn new(service_id: impl Into<i64>) -> Self {
        Self {
            service_id: service_id.into(),
        }
    }
}

wire_out!(WxaproductDecorationCheckStatus {
    "service_id" => service_id,
});

/// The answer to [`WxaproductDecorationCheckStatus`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WxaproductDecorationCheckStatusResponse {
    /// State of the service or of the test.
    pub status: i64,
}

wire_in!(WxaproductDecorationCheckStatusResponse {
    "status" => status,
});

impl Endpoint for WxaproductDecorationCheckStatus {
    type Response = WxaproductDecorationCheckStatusResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_decoration.wxaproduct_decoration_check_status",
        path: "/product/decoration/wxaproduct_decoration_check_status",
        ..Operation::usual(Product::Mini)
    };
}

/// Get a stress test report (获取压测报告).
///
/// `POST /product/decoration/wxaproduct_decoration_get_pressure_test_report`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/service/decoration/decoration_get_pressure_test_report.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct WxaproductDecorationGetPressureTestReport {
    /// Id of the stress test.
    pub pressure_id: i64,
}

impl WxaproductDecorationGetPressureTestReport {
    /// Starts with the required members.
    pub fn new(pressure_id: impl Into<i64>) -> Self {
        Self {
            pressure_id: pressure_id.into(),
        }
    }
}

wire_out!(WxaproductDecorationGetPressureTestReport {
    "pressure_id" => pressure_id,
});

/// The answer to [`WxaproductDecorationGetPressureTestReport`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WxaproductDecorationGetPressureTestReportResponse {
    /// `appid`.
    pub appid: String,
    /// Id of the stress test.
    pub pressure_id: Option<i64>,
    /// State of the service or of the test.
    pub status: i64,
    /// Percentage of blank pages.
    pub blankpage_pencent: i64,
    /// Average time taken.
    pub aver_time_cost: i64,
    /// Longest time taken.
    pub max_time_cost: i64,
    /// Number of starts.
    pub total_launch_cnt: i64,
    /// Number of requests.
    pub total_request_cnt: i64,
    /// How long the test ran.
    pub run_time: i64,
    /// Results by request path.
    pub network_list: Vec<WxaproductDecorationGetPressureTestReportNetworkList>,
}

wire_in!(WxaproductDecorationGetPressureTestReportResponse {
    "appid" => appid,
    "pressure_id" => pressure_id,
    "status" => status,
    "blankpage_pencent" => blankpage_pencent,
    "aver_time_cost" => aver_time_cost,
    "max_time_cost" => max_time_cost,
    "total_launch_cnt" => total_launch_cnt,
    "total_request_cnt" => total_request_cnt,
    "run_time" => run_time,
    "network_list" => network_list,
});

impl Endpoint for WxaproductDecorationGetPressureTestReport {
    type Response = WxaproductDecorationGetPressureTestReportResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_decoration.wxaproduct_decoration_get_pressure_test_report",
        path: "/product/decoration/wxaproduct_decoration_get_pressure_test_report",
        ..Operation::usual(Product::Mini)
    };
}

/// `network_list` of [`WxaproductDecorationGetPressureTestReport`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WxaproductDecorationGetPressureTestReportNetworkList {
    /// `path`.
    pub path: String,
    /// Average time taken.
    pub aver_time_cost: i64,
    /// Longest time taken.
    pub max_time_cost: i64,
    /// Number of requests.
    pub total_request_cnt: i64,
    /// Percentage of successful requests.
    pub succ_percent: i64,
}

wire_in!(part WxaproductDecorationGetPressureTestReportNetworkList {
    "path" => path,
    "aver_time_cost" => aver_time_cost,
    "max_time_cost" => max_time_cost,
    "total_request_cnt" => total_request_cnt,
    "succ_percent" => succ_percent,
});

/// Start a stress test (发起压测).
///
/// `POST /product/decoration/wxaproduct_decoration_pressure_test`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/service/decoration/decoration_pressure_test.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct WxaproductDecorationPressureTest {}

impl WxaproductDecorationPressureTest {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(WxaproductDecorationPressureTest {});

/// The answer to [`WxaproductDecorationPressureTest`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WxaproductDecorationPressureTestResponse {
    /// Id of the stress test.
    pub pressure_id: i64,
}

wire_in!(WxaproductDecorationPressureTestResponse {
    "pressure_id" => pressure_id,
});

impl Endpoint for WxaproductDecorationPressureTest {
    type Response = WxaproductDecorationPressureTestResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_decoration.wxaproduct_decoration_pressure_test",
        path: "/product/decoration/wxaproduct_decoration_pressure_test",
        ..Operation::usual(Product::Mini)
    };
}

/// Get the status of a stress test (查询压测状态).
///
/// `POST /product/decoration/wxaproduct_decoration_query_pressure_test_status`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/business-capabilities/ministore/minishopopencomponent/API/service/decoration/decoration_query_pressure_test_status.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct WxaproductDecorationQueryPressureTestStatus {
    /// Id of the stress test.
    pub pressure_id: i64,
}

impl WxaproductDecorationQueryPressureTestStatus {
    /// Starts with the required members.
    pub fn new(pressure_id: impl Into<i64>) -> Self {
        Self {
            pressure_id: pressure_id.into(),
        }
    }
}

wire_out!(WxaproductDecorationQueryPressureTestStatus {
    "pressure_id" => pressure_id,
});

/// The answer to [`WxaproductDecorationQueryPressureTestStatus`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WxaproductDecorationQueryPressureTestStatusResponse {
    /// State of the service or of the test.
    pub status: i64,
}

wire_in!(WxaproductDecorationQueryPressureTestStatusResponse {
    "status" => status,
});

impl Endpoint for WxaproductDecorationQueryPressureTestStatus {
    type Response = WxaproductDecorationQueryPressureTestStatusResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.product_decoration.wxaproduct_decoration_query_pressure_test_status",
        path: "/product/decoration/wxaproduct_decoration_query_pressure_test_status",
        ..Operation::usual(Product::Mini)
    };
}
