//! Generated from `spec/mini/wxa_business_group.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Hardware device groups (设备组)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Add devices to a group (设备组添加设备).
///
/// `POST /wxa/business/group/adddevice`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/hardware-device/addIotGroupDevice.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddDevice {
    /// Id of the device group.
    pub group_id: String,
    /// Devices with their serial numbers.
    pub device_list: Vec<DeviceList>,
    /// Whether a device that is in another group is moved.
    pub force_add: Option<bool>,
}

impl AddDevice {
    /// Starts with the required members.
    pub fn new(
        group_id: impl Into<String>,
        device_list: impl IntoIterator<Item = impl Into<DeviceList>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            device_list: device_list.into_iter().map(Into::into).collect(),
            force_add: Default::default(),
        }
    }

    /// Whether a device that is in another group is moved.
    pub fn force_add(mut self, force_add: impl Into<bool>) -> Self {
        self.force_add = Some(force_add.into());
        self
    }
}

wire_out!(AddDevice {
    "group_id" => group_id,
    "device_list" => device_list,
    "force_add" => force_add,
});

/// The answer to [`AddDevice`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddDeviceResponse {
    /// Devices with their serial numbers.
    pub device_list: Vec<DeviceListAnswer>,
}

wire_in!(AddDeviceResponse {
    "device_list" => device_list,
});

impl Endpoint for AddDevice {
    type Response = AddDeviceResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_business_group.add_device",
        path: "/wxa/business/group/adddevice",
        ..Operation::usual(Product::Mini)
    };
}

/// `device_list` of [`AddDevice`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeviceList {
    /// Device model id from registering the device.
    pub model_id: String,
    /// Serial number of the device.
    pub sn: String,
}

impl DeviceList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(model_id: impl Into<String>, sn: impl Into<String>) -> Self {
        Self {
            model_id: model_id.into(),
            sn: sn.into(),
        }
    }
}

wire_out!(part DeviceList {
    "model_id" => model_id,
    "sn" => sn,
});

/// `device_list_answer` of [`AddDevice`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeviceListAnswer {
    /// Device model id from registering the device.
    pub model_id: String,
    /// Serial number of the device.
    pub sn: String,
    /// 0 if this device succeeded.
    pub errcode: i64,
}

wire_in!(part DeviceListAnswer {
    "model_id" => model_id,
    "sn" => sn,
    "errcode" => errcode,
});

/// Create a device group (创建设备组).
///
/// `POST /wxa/business/group/createid`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/hardware-device/createIotGroupId.html)
///
/// All devices of a group have the same model.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CreateId {
    /// Device model id from registering the device.
    pub model_id: String,
    /// Name of the group.
    pub group_name: String,
}

impl CreateId {
    /// Starts with the required members.
    pub fn new(model_id: impl Into<String>, group_name: impl Into<String>) -> Self {
        Self {
            model_id: model_id.into(),
            group_name: group_name.into(),
        }
    }
}

wire_out!(CreateId {
    "model_id" => model_id,
    "group_name" => group_name,
});

/// The answer to [`CreateId`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateIdResponse {
    /// Id of the device group.
    pub group_id: String,
}

wire_in!(CreateIdResponse {
    "group_id" => group_id,
});

impl Endpoint for CreateId {
    type Response = CreateIdResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_business_group.create_id",
        path: "/wxa/business/group/createid",
        ..Operation::usual(Product::Mini)
    };
}

/// Get a device group (查询设备组信息).
///
/// `POST /wxa/business/group/getinfo`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/hardware-device/getIotGroupInfo.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetInfo {
    /// Id of the device group.
    pub group_id: String,
}

impl GetInfo {
    /// Starts with the required members.
    pub fn new(group_id: impl Into<String>) -> Self {
        Self {
            group_id: group_id.into(),
        }
    }
}

wire_out!(GetInfo {
    "group_id" => group_id,
});

/// The answer to [`GetInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInfoResponse {
    /// Device model id from registering the device.
    pub model_id: String,
    /// Kind of the device model.
    pub model_type: String,
    /// Name of the group.
    pub group_name: String,
    /// Devices with their serial numbers.
    pub device_list: Vec<GetInfoAnswerDeviceList>,
}

wire_in!(GetInfoResponse {
    "model_id" => model_id,
    "model_type" => model_type,
    "group_name" => group_name,
    "device_list" => device_list,
});

impl Endpoint for GetInfo {
    type Response = GetInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_business_group.get_info",
        path: "/wxa/business/group/getinfo",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `answer_device_list` of [`GetInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInfoAnswerDeviceList {
    /// Device model id from registering the device.
    pub model_id: String,
    /// Serial number of the device.
    pub sn: String,
    /// 0 if this device succeeded.
    pub errcode: Option<i64>,
}

wire_in!(part GetInfoAnswerDeviceList {
    "model_id" => model_id,
    "sn" => sn,
    "errcode" => errcode,
});

/// Remove devices from a group (设备组删除设备).
///
/// `POST /wxa/business/group/removedevice`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/hardware-device/removeIotGroupDevice.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RemoveDevice {
    /// Id of the device group.
    pub group_id: String,
    /// Devices with their serial numbers.
    pub device_list: Vec<DeviceList>,
}

impl RemoveDevice {
    /// Starts with the required members.
    pub fn new(
        group_id: impl Into<String>,
        device_list: impl IntoIterator<Item = impl Into<DeviceList>>,
    ) -> Self {
        Self {
            group_id: group_id.into(),
            device_list: device_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(RemoveDevice {
    "group_id" => group_id,
    "device_list" => device_list,
});

/// The answer to [`RemoveDevice`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RemoveDeviceResponse {
    /// Devices with their serial numbers.
    pub device_list: Vec<DeviceListAnswer>,
}

wire_in!(RemoveDeviceResponse {
    "device_list" => device_list,
});

impl Endpoint for RemoveDevice {
    type Response = RemoveDeviceResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_business_group.remove_device",
        path: "/wxa/business/group/removedevice",
        ..Operation::usual(Product::Mini)
    };
}
