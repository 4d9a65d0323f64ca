//! Generated from `spec/mini/wxa_business_license.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Hardware device licences (硬件设备license)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Activate device licences (激活设备license).
///
/// `POST /wxa/business/license/activedevice`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/hardware-device/activeLicenseDevice.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ActiveDevice {
    /// Devices with their serial numbers.
    pub device_list: Vec<ActiveDeviceDeviceList>,
    /// Kind of the licence package.
    pub pkg_type: i64,
}

impl ActiveDevice {
    /// Starts with the required members.
    pub fn new(
        device_list: impl IntoIterator<Item = impl Into<ActiveDeviceDeviceList>>,
        pkg_type: impl Into<i64>,
    ) -> Self {
        Self {
            device_list: device_list.into_iter().map(Into::into).collect(),
            pkg_type: pkg_type.into(),
        }
    }
}

wire_out!(ActiveDevice {
    "device_list" => device_list,
    "pkg_type" => pkg_type,
});

/// The answer to [`ActiveDevice`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ActiveDeviceResponse {
    /// Devices with their serial numbers.
    pub device_list: Vec<ActiveDeviceAnswerDeviceList>,
}

wire_in!(ActiveDeviceResponse {
    "device_list" => device_list,
});

impl Endpoint for ActiveDevice {
    type Response = ActiveDeviceResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_business_license.active_device",
        path: "/wxa/business/license/activedevice",
        ..Operation::usual(Product::Mini)
    };
}

/// `device_list` of [`ActiveDevice`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ActiveDeviceDeviceList {
    /// Device model id from registering the device.
    pub model_id: String,
    /// Serial number of the device.
    pub sn: String,
    /// Licences to use for each device.
    pub active_number: i64,
}

impl ActiveDeviceDeviceList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        model_id: impl Into<String>,
        sn: impl Into<String>,
        active_number: impl Into<i64>,
    ) -> Self {
        Self {
            model_id: model_id.into(),
            sn: sn.into(),
            active_number: active_number.into(),
        }
    }
}

wire_out!(part ActiveDeviceDeviceList {
    "model_id" => model_id,
    "sn" => sn,
    "active_number" => active_number,
});

/// `answer_device_list` of [`ActiveDevice`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ActiveDeviceAnswerDeviceList {
    /// Device model id from registering the device.
    pub model_id: String,
    /// Serial number of the device.
    pub sn: String,
    /// Unix seconds at which the licence ends.
    pub expire_time: Option<i64>,
    /// 0 if this device succeeded.
    pub errcode: i64,
}

wire_in!(part ActiveDeviceAnswerDeviceList {
    "model_id" => model_id,
    "sn" => sn,
    "expire_time" => expire_time,
    "errcode" => errcode,
});

/// Get the licence state of devices (查询license设备激活详情).
///
/// `POST /wxa/business/license/getdeviceinfo`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/hardware-device/getLicenseDeviceInfo.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetDeviceInfo {
    /// Devices with their serial numbers.
    pub device_list: Vec<GetDeviceInfoDeviceList>,
}

impl GetDeviceInfo {
    /// Starts with the required members.
    pub fn new(device_list: impl IntoIterator<Item = impl Into<GetDeviceInfoDeviceList>>) -> Self {
        Self {
            device_list: device_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(GetDeviceInfo {
    "device_list" => device_list,
});

/// The answer to [`GetDeviceInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetDeviceInfoResponse {
    /// Devices with their serial numbers.
    pub device_list: Vec<GetDeviceInfoAnswerDeviceList>,
}

wire_in!(GetDeviceInfoResponse {
    "device_list" => device_list,
});

impl Endpoint for GetDeviceInfo {
    type Response = GetDeviceInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_business_license.get_device_info",
        path: "/wxa/business/license/getdeviceinfo",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `device_list` of [`GetDeviceInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetDeviceInfoDeviceList {
    /// Device model id from registering the device.
    pub model_id: String,
    /// Serial number of the device.
    pub sn: String,
}

impl GetDeviceInfoDeviceList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(model_id: impl Into<String>, sn: impl Into<String>) -> Self {
        Self {
            model_id: model_id.into(),
            sn: sn.into(),
        }
    }
}

wire_out!(part GetDeviceInfoDeviceList {
    "model_id" => model_id,
    "sn" => sn,
});

/// `answer_device_list` of [`GetDeviceInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetDeviceInfoAnswerDeviceList {
    /// Device model id from registering the device.
    pub model_id: String,
    /// Serial number of the device.
    pub sn: String,
    /// Unix seconds at which the licence ends.
    pub expire_time: Option<i64>,
}

wire_in!(part GetDeviceInfoAnswerDeviceList {
    "model_id" => model_id,
    "sn" => sn,
    "expire_time" => expire_time,
});

/// List licence packages (查询license资源包列表).
///
/// `POST /wxa/business/license/getpkglist`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/hardware-device/getLicensePkgList.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetPkgList {
    /// Kind of the licence package.
    pub pkg_type: i64,
}

impl GetPkgList {
    /// Starts with the required members.
    pub fn new(pkg_type: impl Into<i64>) -> Self {
        Self {
            pkg_type: pkg_type.into(),
        }
    }
}

wire_out!(GetPkgList {
    "pkg_type" => pkg_type,
});

/// The answer to [`GetPkgList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPkgListResponse {
    /// `pkg_list`.
    pub pkg_list: Vec<GetPkgListPkgList>,
    /// Most licences for one device.
    pub max_active_number: Option<i64>,
}

wire_in!(GetPkgListResponse {
    "pkg_list" => pkg_list,
    "max_active_number" => max_active_number,
});

impl Endpoint for GetPkgList {
    type Response = GetPkgListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_business_license.get_pkg_list",
        path: "/wxa/business/license/getpkglist",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `pkg_list` of [`GetPkgList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPkgListPkgList {
    /// Id of the licence package.
    pub pkg_id: String,
    /// Kind of the licence package.
    pub pkg_type: i64,
    /// `pkg_status`.
    pub pkg_status: i64,
    /// Unix seconds.
    pub start_time: i64,
    /// Unix seconds.
    pub end_time: i64,
    /// Licences used.
    pub used: i64,
    /// Licences bought.
    pub all: i64,
}

wire_in!(part GetPkgListPkgList {
    "pkg_id" => pkg_id,
    "pkg_type" => pkg_type,
    "pkg_status" => pkg_status,
    "start_time" => start_time,
    "end_time" => end_time,
    "used" => used,
    "all" => all,
});
