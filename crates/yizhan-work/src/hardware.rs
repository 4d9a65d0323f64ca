//! Generated from `spec/work/hardware.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Hardware devices (智慧硬件)

use yizhan_core::{Endpoint, Operation, Product, TokenKind, wire_in, wire_out};

/// Get the features of a device (获取设备特征).
///
/// `POST /cgi-bin/hardware/get_device_feature`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92739)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetDeviceFeature {
    /// Serial number of the device.
    pub device_sn: String,
}

impl GetDeviceFeature {
    /// Starts with the required members.
    pub fn new(device_sn: impl Into<String>) -> Self {
        Self {
            device_sn: device_sn.into(),
        }
    }
}

wire_out!(GetDeviceFeature {
    "device_sn" => device_sn,
});

/// The answer to [`GetDeviceFeature`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetDeviceFeatureResponse {
    /// Text that shows what the device can do.
    pub device_feature: String,
}

wire_in!(GetDeviceFeatureResponse {
    "device_feature" => device_feature,
});

impl Endpoint for GetDeviceFeature {
    type Response = GetDeviceFeatureResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.hardware.get_device_feature",
        path: "/cgi-bin/hardware/get_device_feature",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Get attendance data of devices (获取设备打卡数据).
///
/// `POST /cgi-bin/hardware/get_hardware_checkin_data`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/94126) [(2)](https://developer.work.weixin.qq.com/document/path/95176)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetHardwareCheckinData {
    /// 1 by time of attendance (default), 2 by time of upload.
    pub filter_type: Option<i64>,
    /// Unix seconds, at most a month apart.
    pub starttime: i64,
    /// Unix seconds, at most a month apart.
    pub endtime: i64,
    /// User ids of at most 100 members.
    pub useridlist: Vec<String>,
}

impl GetHardwareCheckinData {
    /// Starts with the required members.
    pub fn new(
        starttime: impl Into<i64>,
        endtime: impl Into<i64>,
        useridlist: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            filter_type: Default::default(),
            starttime: starttime.into(),
            endtime: endtime.into(),
            useridlist: useridlist.into_iter().map(Into::into).collect(),
        }
    }

    /// 1 by time of attendance (default), 2 by time of upload.
    pub fn filter_type(mut self, filter_type: impl Into<i64>) -> Self {
        self.filter_type = Some(filter_type.into());
        self
    }
}

wire_out!(GetHardwareCheckinData {
    "filter_type" => filter_type,
    "starttime" => starttime,
    "endtime" => endtime,
    "useridlist" => useridlist,
});

/// The answer to [`GetHardwareCheckinData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetHardwareCheckinDataResponse {
    /// `checkindata`.
    pub checkindata: Vec<GetHardwareCheckinDataCheckindata>,
}

wire_in!(GetHardwareCheckinDataResponse {
    "checkindata" => checkindata,
});

impl Endpoint for GetHardwareCheckinData {
    type Response = GetHardwareCheckinDataResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.hardware.get_hardware_checkin_data",
        path: "/cgi-bin/hardware/get_hardware_checkin_data",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `checkindata` of [`GetHardwareCheckinData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetHardwareCheckinDataCheckindata {
    /// User id of the member.
    pub userid: String,
    /// Unix seconds.
    pub checkin_time: i64,
    /// Serial number of the device.
    pub device_sn: String,
    /// `device_name`.
    pub device_name: String,
}

wire_in!(part GetHardwareCheckinDataCheckindata {
    "userid" => userid,
    "checkin_time" => checkin_time,
    "device_sn" => device_sn,
    "device_name" => device_name,
});
