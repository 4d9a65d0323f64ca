//! Generated from `spec/work/openhw.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Smart hardware devices (智慧硬件设备接口)

use yizhan_core::{Endpoint, Operation, Product, SecretString, TokenKind, wire_in, wire_out};

/// Get the details of a device (获取设备详情).
///
/// `POST /cgi-bin/openhw/device/get_device_detail`, model token in `model_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95982)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DeviceGetDeviceDetail {
    /// Serial number of the device.
    pub device_sn: String,
}

impl DeviceGetDeviceDetail {
    /// Starts with the required members.
    pub fn new(device_sn: impl Into<String>) -> Self {
        Self {
            device_sn: device_sn.into(),
        }
    }
}

wire_out!(DeviceGetDeviceDetail {
    "device_sn" => device_sn,
});

/// The answer to [`DeviceGetDeviceDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeviceGetDeviceDetailResponse {
    /// `device_detail`.
    pub device_detail: DeviceGetDeviceDetailDeviceDetail,
}

wire_in!(DeviceGetDeviceDetailResponse {
    "device_detail" => device_detail,
});

impl Endpoint for DeviceGetDeviceDetail {
    type Response = DeviceGetDeviceDetailResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.openhw.device_get_device_detail",
        path: "/cgi-bin/openhw/device/get_device_detail",
        token: TokenKind::Model,
        token_param: "model_access_token",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `device_detail` of [`DeviceGetDeviceDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeviceGetDeviceDetailDeviceDetail {
    /// Content of the QR code that binds the device.
    pub qr_code: String,
    /// `model_name`.
    pub model_name: Option<String>,
    /// `default_name`.
    pub default_name: Option<String>,
    /// `remark_name`.
    pub remark_name: Option<String>,
    /// `bind_status`.
    pub bind_status: i64,
    /// Set if the device is bound.
    pub bind_corpinfo: Option<DeviceGetDeviceDetailBindCorpinfo>,
}

wire_in!(part DeviceGetDeviceDetailDeviceDetail {
    "qr_code" => qr_code,
    "model_name" => model_name,
    "default_name" => default_name,
    "remark_name" => remark_name,
    "bind_status" => bind_status,
    "bind_corpinfo" => bind_corpinfo,
});

/// `bind_corpinfo` of [`DeviceGetDeviceDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeviceGetDeviceDetailBindCorpinfo {
    /// Company the device is bound to.
    pub open_corpid: String,
    /// `corp_name`.
    pub corp_name: String,
}

wire_in!(part DeviceGetDeviceDetailBindCorpinfo {
    "open_corpid" => open_corpid,
    "corp_name" => corp_name,
});

/// Get the users of a device by their ids (根据用户ID获取用户信息).
///
/// `POST /cgi-bin/openhw/device/get_userinfo_by_ids`, device token in `device_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/96037)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DeviceGetUserInfoByIds {
    /// `user_item`.
    pub user_item: Vec<DeviceGetUserInfoByIdsUserItem>,
}

impl DeviceGetUserInfoByIds {
    /// Starts with the required members.
    pub fn new(
        user_item: impl IntoIterator<Item = impl Into<DeviceGetUserInfoByIdsUserItem>>,
    ) -> Self {
        Self {
            user_item: user_item.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(DeviceGetUserInfoByIds {
    "user_item" => user_item,
});

/// The answer to [`DeviceGetUserInfoByIds`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeviceGetUserInfoByIdsResponse {
    /// `userinfo`.
    pub userinfo: Userinfo,
}

wire_in!(DeviceGetUserInfoByIdsResponse {
    "userinfo" => userinfo,
});

impl Endpoint for DeviceGetUserInfoByIds {
    type Response = DeviceGetUserInfoByIdsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.openhw.device_get_user_info_by_ids",
        path: "/cgi-bin/openhw/device/get_userinfo_by_ids",
        token: TokenKind::Device,
        token_param: "device_access_token",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `user_item` of [`DeviceGetUserInfoByIds`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeviceGetUserInfoByIdsUserItem {
    /// User of the device.
    pub open_userid: String,
    /// `user_type`.
    pub user_type: i64,
}

impl DeviceGetUserInfoByIdsUserItem {
    /// Starts with the required members.
    #[must_use]
    pub fn new(open_userid: impl Into<String>, user_type: impl Into<i64>) -> Self {
        Self {
            open_userid: open_userid.into(),
            user_type: user_type.into(),
        }
    }
}

wire_out!(part DeviceGetUserInfoByIdsUserItem {
    "open_userid" => open_userid,
    "user_type" => user_type,
});

/// `userinfo` of [`DeviceGetUserInfoByIds`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Userinfo {
    /// `useritems`.
    pub useritems: Vec<Useritems>,
}

wire_in!(part Userinfo {
    "useritems" => useritems,
});

/// `useritems` of [`DeviceGetUserInfoByIds`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Useritems {
    /// User of the device.
    pub open_userid: String,
    /// `user_type`.
    pub user_type: i64,
    /// `user_name`.
    pub user_name: String,
    /// When the user may pass.
    pub pass_rule: Option<PassRule>,
}

wire_in!(part Useritems {
    "open_userid" => open_userid,
    "user_type" => user_type,
    "user_name" => user_name,
    "pass_rule" => pass_rule,
});

/// `pass_rule` of [`DeviceGetUserInfoByIds`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PassRule {
    /// `rule_list`.
    pub rule_list: Vec<RuleList>,
}

wire_in!(part PassRule {
    "rule_list" => rule_list,
});

/// `rule_list` of [`DeviceGetUserInfoByIds`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RuleList {
    /// `id`.
    pub id: i64,
    /// `rule`.
    pub rule: String,
    /// Unix seconds.
    pub effect_time: i64,
}

wire_in!(part RuleList {
    "id" => id,
    "rule" => rule,
    "effect_time" => effect_time,
});

/// List the users of a device (分页获取用户信息).
///
/// `POST /cgi-bin/openhw/device/get_userinfo_by_page`, device token in `device_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95999)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DeviceGetUserInfoByPage {
    /// Whether only perm_version is wanted.
    pub only_perm_version: Option<bool>,
    /// Page size.
    pub limit: Option<i64>,
    /// Next_cursor of the page before.
    pub cursor: Option<String>,
}

impl DeviceGetUserInfoByPage {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether only perm_version is wanted.
    pub fn only_perm_version(mut self, only_perm_version: impl Into<bool>) -> Self {
        self.only_perm_version = Some(only_perm_version.into());
        self
    }

    /// Page size.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }

    /// Next_cursor of the page before.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

wire_out!(DeviceGetUserInfoByPage {
    "only_perm_version" => only_perm_version,
    "limit" => limit,
    "cursor" => cursor,
});

/// The answer to [`DeviceGetUserInfoByPage`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeviceGetUserInfoByPageResponse {
    /// Changes with the users and their rights.
    pub perm_version: i64,
    /// `userinfo`.
    pub userinfo: Userinfo,
    /// Pass as cursor for the next page.
    pub next_cursor: Option<String>,
}

wire_in!(DeviceGetUserInfoByPageResponse {
    "perm_version" => perm_version,
    "userinfo" => userinfo,
    "next_cursor" => next_cursor,
});

impl Endpoint for DeviceGetUserInfoByPage {
    type Response = DeviceGetUserInfoByPageResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.openhw.device_get_user_info_by_page",
        path: "/cgi-bin/openhw/device/get_userinfo_by_page",
        token: TokenKind::Device,
        token_param: "device_access_token",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Report access records (上报通行记录).
///
/// `POST /cgi-bin/openhw/device/report_access_data`, device token in `device_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95997)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DeviceReportAccessData {
    /// `access_data`.
    pub access_data: Vec<DeviceReportAccessDataAccessData>,
}

impl DeviceReportAccessData {
    /// Starts with the required members.
    pub fn new(
        access_data: impl IntoIterator<Item = impl Into<DeviceReportAccessDataAccessData>>,
    ) -> Self {
        Self {
            access_data: access_data.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(DeviceReportAccessData {
    "access_data" => access_data,
});

/// The answer to [`DeviceReportAccessData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeviceReportAccessDataResponse {
    /// Records that were not accepted.
    pub fail_list: Vec<DeviceReportAccessDataFailList>,
}

wire_in!(DeviceReportAccessDataResponse {
    "fail_list" => fail_list,
});

impl Endpoint for DeviceReportAccessData {
    type Response = DeviceReportAccessDataResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.openhw.device_report_access_data",
        path: "/cgi-bin/openhw/device/report_access_data",
        token: TokenKind::Device,
        token_param: "device_access_token",
        ..Operation::usual(Product::Work)
    };
}

/// `access_data` of [`DeviceReportAccessData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeviceReportAccessDataAccessData {
    /// User of the device.
    pub open_userid: String,
    /// `user_type`.
    pub user_type: i64,
    /// Unix seconds.
    pub timestamp: i64,
    /// `pass_type`.
    pub pass_type: i64,
    /// `pass_method`.
    pub pass_method: i64,
}

impl DeviceReportAccessDataAccessData {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(open_userid: impl Into<String>) -> Self {
        Self {
            open_userid: open_userid.into(),
            user_type: Default::default(),
            timestamp: Default::default(),
            pass_type: Default::default(),
            pass_method: Default::default(),
        }
    }

    /// `user_type`.
    #[must_use]
    pub fn user_type(mut self, user_type: impl Into<i64>) -> Self {
        self.user_type = user_type.into();
        self
    }

    /// Unix seconds.
    #[must_use]
    pub fn timestamp(mut self, timestamp: impl Into<i64>) -> Self {
        self.timestamp = timestamp.into();
        self
    }

    /// `pass_type`.
    #[must_use]
    pub fn pass_type(mut self, pass_type: impl Into<i64>) -> Self {
        self.pass_type = pass_type.into();
        self
    }

    /// `pass_method`.
    #[must_use]
    pub fn pass_method(mut self, pass_method: impl Into<i64>) -> Self {
        self.pass_method = pass_method.into();
        self
    }
}

wire_out!(part DeviceReportAccessDataAccessData {
    "open_userid" => open_userid,
    "user_type" => user_type,
    "timestamp" => timestamp,
    "pass_type" => pass_type,
    "pass_method" => pass_method,
});

/// `fail_list` of [`DeviceReportAccessData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeviceReportAccessDataFailList {
    /// User of the device.
    pub open_userid: String,
    /// `user_type`.
    pub user_type: i64,
    /// Unix seconds.
    pub timestamp: i64,
    /// `pass_type`.
    pub pass_type: Option<i64>,
    /// `pass_method`.
    pub pass_method: Option<i64>,
}

wire_in!(part DeviceReportAccessDataFailList {
    "open_userid" => open_userid,
    "user_type" => user_type,
    "timestamp" => timestamp,
    "pass_type" => pass_type,
    "pass_method" => pass_method,
});

/// Report the result of recording biometric data (上报生物信息录入结果).
///
/// `POST /cgi-bin/openhw/device/report_bio_info_result`, device token in `device_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/96000)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DeviceReportBioInfoResult {
    /// From the event that asked for it.
    pub oper_id: String,
    /// 0 if the device succeeded.
    pub errcode: i64,
    /// Why the device failed.
    pub errmsg: Option<String>,
}

impl DeviceReportBioInfoResult {
    /// Starts with the required members.
    pub fn new(oper_id: impl Into<String>, errcode: impl Into<i64>) -> Self {
        Self {
            oper_id: oper_id.into(),
            errcode: errcode.into(),
            errmsg: Default::default(),
        }
    }

    /// Why the device failed.
    pub fn errmsg(mut self, errmsg: impl Into<String>) -> Self {
        self.errmsg = Some(errmsg.into());
        self
    }
}

wire_out!(DeviceReportBioInfoResult {
    "oper_id" => oper_id,
    "errcode" => errcode,
    "errmsg" => errmsg,
});

/// The answer to [`DeviceReportBioInfoResult`].
pub type DeviceReportBioInfoResultResponse = yizhan_core::Done;

impl Endpoint for DeviceReportBioInfoResult {
    type Response = DeviceReportBioInfoResultResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.openhw.device_report_bio_info_result",
        path: "/cgi-bin/openhw/device/report_bio_info_result",
        token: TokenKind::Device,
        token_param: "device_access_token",
        ..Operation::usual(Product::Work)
    };
}

/// Report attendance records (上报考勤记录).
///
/// `POST /cgi-bin/openhw/device/report_checkin_data`, device token in `device_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95985)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DeviceReportCheckinData {
    /// `checkin_data`.
    pub checkin_data: Vec<DeviceReportCheckinDataCheckinData>,
}

impl DeviceReportCheckinData {
    /// Starts with the required members.
    pub fn new(
        checkin_data: impl IntoIterator<Item = impl Into<DeviceReportCheckinDataCheckinData>>,
    ) -> Self {
        Self {
            checkin_data: checkin_data.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(DeviceReportCheckinData {
    "checkin_data" => checkin_data,
});

/// The answer to [`DeviceReportCheckinData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeviceReportCheckinDataResponse {
    /// Records that were not accepted.
    pub fail_list: Vec<DeviceReportCheckinDataFailList>,
}

wire_in!(DeviceReportCheckinDataResponse {
    "fail_list" => fail_list,
});

impl Endpoint for DeviceReportCheckinData {
    type Response = DeviceReportCheckinDataResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.openhw.device_report_checkin_data",
        path: "/cgi-bin/openhw/device/report_checkin_data",
        token: TokenKind::Device,
        token_param: "device_access_token",
        ..Operation::usual(Product::Work)
    };
}

/// `checkin_data` of [`DeviceReportCheckinData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeviceReportCheckinDataCheckinData {
    /// User of the device.
    pub open_userid: String,
    /// `user_type`.
    pub user_type: i64,
    /// Unix seconds.
    pub timestamp: i64,
}

impl DeviceReportCheckinDataCheckinData {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        open_userid: impl Into<String>,
        user_type: impl Into<i64>,
        timestamp: impl Into<i64>,
    ) -> Self {
        Self {
            open_userid: open_userid.into(),
            user_type: user_type.into(),
            timestamp: timestamp.into(),
        }
    }
}

wire_out!(part DeviceReportCheckinDataCheckinData {
    "open_userid" => open_userid,
    "user_type" => user_type,
    "timestamp" => timestamp,
});

/// `fail_list` of [`DeviceReportCheckinData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeviceReportCheckinDataFailList {
    /// User of the device.
    pub open_userid: String,
    /// `user_type`.
    pub user_type: i64,
    /// Unix seconds.
    pub timestamp: i64,
}

wire_in!(part DeviceReportCheckinDataFailList {
    "open_userid" => open_userid,
    "user_type" => user_type,
    "timestamp" => timestamp,
});

/// Report the state of a device (上报设备状态).
///
/// `POST /cgi-bin/openhw/device/report_device_status`, device token in `device_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95983)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DeviceReportDeviceStatus {
    /// `online_status`.
    pub online_status: i64,
    /// Version of the firmware.
    pub cur_version: Option<String>,
    /// Version that can be installed.
    pub upgradable_version: Option<String>,
    /// `upgradable_version_desc`.
    pub upgradable_version_desc: Option<String>,
}

impl DeviceReportDeviceStatus {
    /// Starts with the required members.
    pub fn new(online_status: impl Into<i64>) -> Self {
        Self {
            online_status: online_status.into(),
            cur_version: Default::default(),
            upgradable_version: Default::default(),
            upgradable_version_desc: Default::default(),
        }
    }

    /// Version of the firmware.
    pub fn cur_version(mut self, cur_version: impl Into<String>) -> Self {
        self.cur_version = Some(cur_version.into());
        self
    }

    /// Version that can be installed.
    pub fn upgradable_version(mut self, upgradable_version: impl Into<String>) -> Self {
        self.upgradable_version = Some(upgradable_version.into());
        self
    }

    /// `upgradable_version_desc`.
    pub fn upgradable_version_desc(mut self, upgradable_version_desc: impl Into<String>) -> Self {
        self.upgradable_version_desc = Some(upgradable_version_desc.into());
        self
    }
}

wire_out!(DeviceReportDeviceStatus {
    "online_status" => online_status,
    "cur_version" => cur_version,
    "upgradable_version" => upgradable_version,
    "upgradable_version_desc" => upgradable_version_desc,
});

/// The answer to [`DeviceReportDeviceStatus`].
pub type DeviceReportDeviceStatusResponse = yizhan_core::Done;

impl Endpoint for DeviceReportDeviceStatus {
    type Response = DeviceReportDeviceStatusResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.openhw.device_report_device_status",
        path: "/cgi-bin/openhw/device/report_device_status",
        token: TokenKind::Device,
        token_param: "device_access_token",
        ..Operation::usual(Product::Work)
    };
}

/// Report the result of a firmware upgrade (上报固件升级结果).
///
/// `POST /cgi-bin/openhw/device/report_firmware_upgrade_result`, device token in `device_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95999)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DeviceReportFirmwareUpgradeResult {
    /// From the event that asked for it.
    pub oper_id: String,
    /// 0 if the device succeeded.
    pub errcode: i64,
    /// Why the device failed.
    pub errmsg: Option<String>,
    /// Version of the firmware.
    pub cur_version: Option<String>,
}

impl DeviceReportFirmwareUpgradeResult {
    /// Starts with the required members.
    pub fn new(oper_id: impl Into<String>, errcode: impl Into<i64>) -> Self {
        Self {
            oper_id: oper_id.into(),
            errcode: errcode.into(),
            errmsg: Default::default(),
            cur_version: Default::default(),
        }
    }

    /// Why the device failed.
    pub fn errmsg(mut self, errmsg: impl Into<String>) -> Self {
        self.errmsg = Some(errmsg.into());
        self
    }

    /// Version of the firmware.
    pub fn cur_version(mut self, cur_version: impl Into<String>) -> Self {
        self.cur_version = Some(cur_version.into());
        self
    }
}

wire_out!(DeviceReportFirmwareUpgradeResult {
    "oper_id" => oper_id,
    "errcode" => errcode,
    "errmsg" => errmsg,
    "cur_version" => cur_version,
});

/// The answer to [`DeviceReportFirmwareUpgradeResult`].
pub type DeviceReportFirmwareUpgradeResultResponse = yizhan_core::Done;

impl Endpoint for DeviceReportFirmwareUpgradeResult {
    type Response = DeviceReportFirmwareUpgradeResultResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.openhw.device_report_firmware_upgrade_result",
        path: "/cgi-bin/openhw/device/report_firmware_upgrade_result",
        token: TokenKind::Device,
        token_param: "device_access_token",
        ..Operation::usual(Product::Work)
    };
}

/// Report the result of opening a door remotely (上报远程开门结果).
///
/// `POST /cgi-bin/openhw/device/report_remote_open_result`, device token in `device_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/96048)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DeviceReportRemoteOpenResult {
    /// From the event that asked for it.
    pub oper_id: String,
    /// `type`.
    pub r#type: String,
    /// 0 if the device succeeded.
    pub errcode: i64,
    /// Why the device failed.
    pub errmsg: Option<String>,
}

impl DeviceReportRemoteOpenResult {
    /// Starts with the required members.
    pub fn new(
        oper_id: impl Into<String>,
        r#type: impl Into<String>,
        errcode: impl Into<i64>,
    ) -> Self {
        Self {
            oper_id: oper_id.into(),
            r#type: r#type.into(),
            errcode: errcode.into(),
            errmsg: Default::default(),
        }
    }

    /// Why the device failed.
    pub fn errmsg(mut self, errmsg: impl Into<String>) -> Self {
        self.errmsg = Some(errmsg.into());
        self
    }
}

wire_out!(DeviceReportRemoteOpenResult {
    "oper_id" => oper_id,
    "type" => r#type,
    "errcode" => errcode,
    "errmsg" => errmsg,
});

/// The answer to [`DeviceReportRemoteOpenResult`].
pub type DeviceReportRemoteOpenResultResponse = yizhan_core::Done;

impl Endpoint for DeviceReportRemoteOpenResult {
    type Response = DeviceReportRemoteOpenResultResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.openhw.device_report_remote_open_result",
        path: "/cgi-bin/openhw/device/report_remote_open_result",
        token: TokenKind::Device,
        token_param: "device_access_token",
        ..Operation::usual(Product::Work)
    };
}

/// Report temperature records (上报测温记录).
///
/// `POST /cgi-bin/openhw/device/report_temperature_data`, device token in `device_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95986)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DeviceReportTemperatureData {
    /// `temperature_data`.
    pub temperature_data: Vec<DeviceReportTemperatureDataTemperatureData>,
}

impl DeviceReportTemperatureData {
    /// Starts with the required members.
    pub fn new(
        temperature_data: impl IntoIterator<
            Item = impl Into<DeviceReportTemperatureDataTemperatureData>,
        >,
    ) -> Self {
        Self {
            temperature_data: temperature_data.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(DeviceReportTemperatureData {
    "temperature_data" => temperature_data,
});

/// The answer to [`DeviceReportTemperatureData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeviceReportTemperatureDataResponse {
    /// Records that were not accepted.
    pub fail_list: Vec<DeviceReportTemperatureDataFailList>,
}

wire_in!(DeviceReportTemperatureDataResponse {
    "fail_list" => fail_list,
});

impl Endpoint for DeviceReportTemperatureData {
    type Response = DeviceReportTemperatureDataResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.openhw.device_report_temperature_data",
        path: "/cgi-bin/openhw/device/report_temperature_data",
        token: TokenKind::Device,
        token_param: "device_access_token",
        ..Operation::usual(Product::Work)
    };
}

/// `temperature_data` of [`DeviceReportTemperatureData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeviceReportTemperatureDataTemperatureData {
    /// User of the device.
    pub open_userid: String,
    /// `user_type`.
    pub user_type: i64,
    /// Unix seconds.
    pub timestamp: i64,
    /// As text.
    pub temperature: String,
    /// `status`.
    pub status: i64,
}

impl DeviceReportTemperatureDataTemperatureData {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(open_userid: impl Into<String>) -> Self {
        Self {
            open_userid: open_userid.into(),
            user_type: Default::default(),
            timestamp: Default::default(),
            temperature: Default::default(),
            status: Default::default(),
        }
    }

    /// `user_type`.
    #[must_use]
    pub fn user_type(mut self, user_type: impl Into<i64>) -> Self {
        self.user_type = user_type.into();
        self
    }

    /// Unix seconds.
    #[must_use]
    pub fn timestamp(mut self, timestamp: impl Into<i64>) -> Self {
        self.timestamp = timestamp.into();
        self
    }

    /// As text.
    #[must_use]
    pub fn temperature(mut self, temperature: impl Into<String>) -> Self {
        self.temperature = temperature.into();
        self
    }

    /// `status`.
    #[must_use]
    pub fn status(mut self, status: impl Into<i64>) -> Self {
        self.status = status.into();
        self
    }
}

wire_out!(part DeviceReportTemperatureDataTemperatureData {
    "open_userid" => open_userid,
    "user_type" => user_type,
    "timestamp" => timestamp,
    "temperature" => temperature,
    "status" => status,
});

/// `fail_list` of [`DeviceReportTemperatureData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeviceReportTemperatureDataFailList {
    /// User of the device.
    pub open_userid: String,
    /// `user_type`.
    pub user_type: i64,
    /// Unix seconds.
    pub timestamp: i64,
    /// As text.
    pub temperature: Option<String>,
    /// `status`.
    pub status: Option<i64>,
}

wire_in!(part DeviceReportTemperatureDataFailList {
    "open_userid" => open_userid,
    "user_type" => user_type,
    "timestamp" => timestamp,
    "temperature" => temperature,
    "status" => status,
});

/// Get the secret of a device (获取设备device_secret).
///
/// `POST /cgi-bin/openhw/get_device_secret`, model token in `model_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95993)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetDeviceSecret {
    /// From the event of binding the device.
    pub auth_code: String,
}

impl GetDeviceSecret {
    /// Starts with the required members.
    pub fn new(auth_code: impl Into<String>) -> Self {
        Self {
            auth_code: auth_code.into(),
        }
    }
}

wire_out!(GetDeviceSecret {
    "auth_code" => auth_code,
});

/// The answer to [`GetDeviceSecret`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetDeviceSecretResponse {
    /// Keep it in the device.
    pub device_secret: SecretString,
    /// Keep it until it expires.
    pub device_access_token: SecretString,
    /// Seconds until it expires.
    pub expires_in: i64,
}

wire_in!(GetDeviceSecretResponse {
    "device_secret" => device_secret,
    "device_access_token" => device_access_token,
    "expires_in" => expires_in,
});

impl Endpoint for GetDeviceSecret {
    type Response = GetDeviceSecretResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.openhw.get_device_secret",
        path: "/cgi-bin/openhw/get_device_secret",
        token: TokenKind::Model,
        token_param: "model_access_token",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Get the access token of a device (获取设备device_access_token).
///
/// `POST /cgi-bin/openhw/get_device_token`, model token in `model_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/96022)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetDeviceToken {
    /// Serial number of the device.
    pub device_sn: String,
    /// Keep it in the device.
    pub device_secret: SecretString,
}

impl GetDeviceToken {
    /// Starts with the required members.
    pub fn new(device_sn: impl Into<String>, device_secret: impl Into<SecretString>) -> Self {
        Self {
            device_sn: device_sn.into(),
            device_secret: device_secret.into(),
        }
    }
}

wire_out!(GetDeviceToken {
    "device_sn" => device_sn,
    "device_secret" => device_secret,
});

/// The answer to [`GetDeviceToken`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetDeviceTokenResponse {
    /// Keep it until it expires.
    pub device_access_token: SecretString,
    /// Seconds until it expires.
    pub expires_in: i64,
}

wire_in!(GetDeviceTokenResponse {
    "device_access_token" => device_access_token,
    "expires_in" => expires_in,
});

impl Endpoint for GetDeviceToken {
    type Response = GetDeviceTokenResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.openhw.get_device_token",
        path: "/cgi-bin/openhw/get_device_token",
        token: TokenKind::Model,
        token_param: "model_access_token",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Get the access token of a device model (获取型号model_access_token).
///
/// `POST /cgi-bin/openhw/get_model_token`, no token.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95992)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetModelToken {
    /// `model_id`.
    pub model_id: Option<String>,
    /// `model_secret`.
    pub model_secret: Option<SecretString>,
    /// Pushed by WeCom.
    pub model_ticket: String,
}

impl GetModelToken {
    /// Starts with the required members.
    pub fn new(model_ticket: impl Into<String>) -> Self {
        Self {
            model_id: Default::default(),
            model_secret: Default::default(),
            model_ticket: model_ticket.into(),
        }
    }

    /// `model_id`.
    pub fn model_id(mut self, model_id: impl Into<String>) -> Self {
        self.model_id = Some(model_id.into());
        self
    }

    /// `model_secret`.
    pub fn model_secret(mut self, model_secret: impl Into<SecretString>) -> Self {
        self.model_secret = Some(model_secret.into());
        self
    }
}

wire_out!(GetModelToken {
    "model_id" => model_id,
    "model_secret" => model_secret,
    "model_ticket" => model_ticket,
});

/// The answer to [`GetModelToken`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetModelTokenResponse {
    /// Keep it until it expires.
    pub model_access_token: SecretString,
    /// Seconds until it expires.
    pub expires_in: i64,
}

wire_in!(GetModelTokenResponse {
    "model_access_token" => model_access_token,
    "expires_in" => expires_in,
});

impl Endpoint for GetModelToken {
    type Response = GetModelTokenResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.openhw.get_model_token",
        path: "/cgi-bin/openhw/get_model_token",
        token: TokenKind::None,
        token_param: "",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Register a device serial number (注册设备SN).
///
/// `POST /cgi-bin/openhw/model/register_sn`, model token in `model_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/96022)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ModelRegisterSn {
    /// Serial number of the device.
    pub device_sn: String,
}

impl ModelRegisterSn {
    /// Starts with the required members.
    pub fn new(device_sn: impl Into<String>) -> Self {
        Self {
            device_sn: device_sn.into(),
        }
    }
}

wire_out!(ModelRegisterSn {
    "device_sn" => device_sn,
});

/// The answer to [`ModelRegisterSn`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ModelRegisterSnResponse {
    /// Content of the QR code that binds the device.
    pub qr_code: String,
}

wire_in!(ModelRegisterSnResponse {
    "qr_code" => qr_code,
});

impl Endpoint for ModelRegisterSn {
    type Response = ModelRegisterSnResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.openhw.model_register_sn",
        path: "/cgi-bin/openhw/model/register_sn",
        token: TokenKind::Model,
        token_param: "model_access_token",
        ..Operation::usual(Product::Work)
    };
}

/// Unregister a device serial number (注销设备SN).
///
/// `POST /cgi-bin/openhw/model/unregister_sn`, model token in `model_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95981)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ModelUnregisterSn {
    /// Serial number of the device.
    pub device_sn: String,
}

impl ModelUnregisterSn {
    /// Starts with the required members.
    pub fn new(device_sn: impl Into<String>) -> Self {
        Self {
            device_sn: device_sn.into(),
        }
    }
}

wire_out!(ModelUnregisterSn {
    "device_sn" => device_sn,
});

/// The answer to [`ModelUnregisterSn`].
pub type ModelUnregisterSnResponse = yizhan_core::Done;

impl Endpoint for ModelUnregisterSn {
    type Response = ModelUnregisterSnResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.openhw.model_unregister_sn",
        path: "/cgi-bin/openhw/model/unregister_sn",
        token: TokenKind::Model,
        token_param: "model_access_token",
        ..Operation::usual(Product::Work)
    };
}
