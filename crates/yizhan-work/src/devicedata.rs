//! Generated from `spec/work/devicedata.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Data of smart devices (智慧硬件数据)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Add an access rule (添加门禁规则).
///
/// `POST /cgi-bin/devicedata/add_accesscontrol_rule`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/96031)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddAccesscontrolRule {
    /// `rule_name`.
    pub rule_name: String,
    /// Serial number of the device.
    pub device_sn_list: Vec<String>,
    /// Who may pass, and when.
    pub pass_rule: Option<PassRule>,
    /// Who may open the door from afar, and when.
    pub remote_pass_rule: Option<RemotePassRule>,
}

impl AddAccesscontrolRule {
    /// Starts with the required members.
    pub fn new(
        rule_name: impl Into<String>,
        device_sn_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            rule_name: rule_name.into(),
            device_sn_list: device_sn_list.into_iter().map(Into::into).collect(),
            pass_rule: Default::default(),
            remote_pass_rule: Default::default(),
        }
    }

    /// Who may pass, and when.
    pub fn pass_rule(mut self, pass_rule: impl Into<PassRule>) -> Self {
        self.pass_rule = Some(pass_rule.into());
        self
    }

    /// Who may open the door from afar, and when.
    pub fn remote_pass_rule(mut self, remote_pass_rule: impl Into<RemotePassRule>) -> Self {
        self.remote_pass_rule = Some(remote_pass_rule.into());
        self
    }
}

wire_out!(AddAccesscontrolRule {
    "rule_name" => rule_name,
    "device_sn_list" => device_sn_list,
    "pass_rule" => pass_rule,
    "remote_pass_rule" => remote_pass_rule,
});

/// The answer to [`AddAccesscontrolRule`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddAccesscontrolRuleResponse {
    /// Id of the rule.
    pub rule_id: String,
    /// Serial numbers that were not accepted.
    pub invalid_list: Vec<String>,
}

wire_in!(AddAccesscontrolRuleResponse {
    "rule_id" => rule_id,
    "invalid_list" => invalid_list,
});

impl Endpoint for AddAccesscontrolRule {
    type Response = AddAccesscontrolRuleResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.devicedata.add_accesscontrol_rule",
        path: "/cgi-bin/devicedata/add_accesscontrol_rule",
        ..Operation::usual(Product::Work)
    };
}

/// `pass_rule` of [`AddAccesscontrolRule`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PassRule {
    /// Times that are open, such as 9:00-10:00 \* \* 1-5 \*.
    pub rule_list: Vec<String>,
    /// Members the rule holds for.
    pub effect_open_userid_list: Vec<EffectOpenUseridList>,
}

impl PassRule {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        rule_list: impl IntoIterator<Item = impl Into<String>>,
        effect_open_userid_list: impl IntoIterator<Item = impl Into<EffectOpenUseridList>>,
    ) -> Self {
        Self {
            rule_list: rule_list.into_iter().map(Into::into).collect(),
            effect_open_userid_list: effect_open_userid_list
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }
}

wire_out!(part PassRule {
    "rule_list" => rule_list,
    "effect_open_userid_list" => effect_open_userid_list,
});

/// `effect_open_userid_list` of [`AddAccesscontrolRule`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EffectOpenUseridList {
    /// Encrypted user id.
    pub open_userid: String,
    /// 0 member, 1 visitor, 2 student.
    pub user_type: Option<i64>,
}

impl EffectOpenUseridList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(open_userid: impl Into<String>) -> Self {
        Self {
            open_userid: open_userid.into(),
            user_type: Default::default(),
        }
    }

    /// 0 member, 1 visitor, 2 student.
    #[must_use]
    pub fn user_type(mut self, user_type: impl Into<i64>) -> Self {
        self.user_type = Some(user_type.into());
        self
    }
}

wire_out!(part EffectOpenUseridList {
    "open_userid" => open_userid,
    "user_type" => user_type,
});

/// `remote_pass_rule` of [`AddAccesscontrolRule`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RemotePassRule {
    /// Times that are open, such as 9:00-10:00 \* \* 1-5 \*.
    pub rule_list: Vec<String>,
    /// Members the rule holds for.
    pub effect_open_userid_list: Vec<EffectOpenUseridList>,
}

impl RemotePassRule {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        rule_list: impl IntoIterator<Item = impl Into<String>>,
        effect_open_userid_list: impl IntoIterator<Item = impl Into<EffectOpenUseridList>>,
    ) -> Self {
        Self {
            rule_list: rule_list.into_iter().map(Into::into).collect(),
            effect_open_userid_list: effect_open_userid_list
                .into_iter()
                .map(Into::into)
                .collect(),
        }
    }
}

wire_out!(part RemotePassRule {
    "rule_list" => rule_list,
    "effect_open_userid_list" => effect_open_userid_list,
});

/// Delete an access rule (删除门禁规则).
///
/// `POST /cgi-bin/devicedata/del_accesscontrol_rule`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/96227)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DelAccesscontrolRule {
    /// Id of the rule.
    pub rule_id: String,
}

impl DelAccesscontrolRule {
    /// Starts with the required members.
    pub fn new(rule_id: impl Into<String>) -> Self {
        Self {
            rule_id: rule_id.into(),
        }
    }
}

wire_out!(DelAccesscontrolRule {
    "rule_id" => rule_id,
});

/// The answer to [`DelAccesscontrolRule`].
pub type DelAccesscontrolRuleResponse = yizhan_core::Done;

impl Endpoint for DelAccesscontrolRule {
    type Response = DelAccesscontrolRuleResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.devicedata.del_accesscontrol_rule",
        path: "/cgi-bin/devicedata/del_accesscontrol_rule",
        ..Operation::usual(Product::Work)
    };
}

/// Get access records (获取门禁通行记录).
///
/// `POST /cgi-bin/devicedata/get_accesscontrol_data`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/96029)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetAccesscontrolData {
    /// Id of the application.
    pub agentid: Option<i64>,
    /// 0 member, 1 visitor, 2 student.
    pub user_type: i64,
    /// Unix seconds.
    pub begin_time: i64,
    /// Unix seconds.
    pub end_time: i64,
    /// Whether to filter by devices or by users.
    pub data_filter_type: i64,
    /// Serial number of the device.
    pub device_sn_list: Option<Vec<String>>,
    /// Encrypted user id.
    pub open_userid_list: Option<Vec<String>>,
    /// Most records to return.
    pub limit: Option<i64>,
    /// Absent for the first page, then next_cursor of the last answer.
    pub cursor: Option<String>,
}

impl GetAccesscontrolData {
    /// Starts with the required members.
    pub fn new(
        user_type: impl Into<i64>,
        begin_time: impl Into<i64>,
        end_time: impl Into<i64>,
        data_filter_type: impl Into<i64>,
    ) -> Self {
        Self {
            agentid: Default::default(),
            user_type: user_type.into(),
            begin_time: begin_time.into(),
            end_time: end_time.into(),
            data_filter_type: data_filter_type.into(),
            device_sn_list: Default::default(),
            open_userid_list: Default::default(),
            limit: Default::default(),
            cursor: Default::default(),
        }
    }

    /// Id of the application.
    pub fn agentid(mut self, agentid: impl Into<i64>) -> Self {
        self.agentid = Some(agentid.into());
        self
    }

    /// Serial number of the device.
    pub fn device_sn_list(
        mut self,
        device_sn_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.device_sn_list = Some(device_sn_list.into_iter().map(Into::into).collect());
        self
    }

    /// Encrypted user id.
    pub fn open_userid_list(
        mut self,
        open_userid_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.open_userid_list = Some(open_userid_list.into_iter().map(Into::into).collect());
        self
    }

    /// Most records to return.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }

    /// Absent for the first page, then next_cursor of the last answer.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

wire_out!(GetAccesscontrolData {
    "agentid" => agentid,
    "user_type" => user_type,
    "begin_time" => begin_time,
    "end_time" => end_time,
    "data_filter_type" => data_filter_type,
    "device_sn_list" => device_sn_list,
    "open_userid_list" => open_userid_list,
    "limit" => limit,
    "cursor" => cursor,
});

/// The answer to [`GetAccesscontrolData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAccesscontrolDataResponse {
    /// `accesscontrol_data`.
    pub accesscontrol_data: GetAccesscontrolDataAccesscontrolData,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
}

wire_in!(GetAccesscontrolDataResponse {
    "accesscontrol_data" => accesscontrol_data,
    "next_cursor" => next_cursor,
});

impl Endpoint for GetAccesscontrolData {
    type Response = GetAccesscontrolDataResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.devicedata.get_accesscontrol_data",
        path: "/cgi-bin/devicedata/get_accesscontrol_data",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `accesscontrol_data` of [`GetAccesscontrolData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAccesscontrolDataAccesscontrolData {
    /// `items`.
    pub items: Vec<GetAccesscontrolDataItems>,
}

wire_in!(part GetAccesscontrolDataAccesscontrolData {
    "items" => items,
});

/// `items` of [`GetAccesscontrolData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAccesscontrolDataItems {
    /// 0 member, 1 visitor, 2 student.
    pub user_type: i64,
    /// Encrypted user id.
    pub open_userid: String,
    /// Serial number of the device.
    pub device_sn: String,
    /// Unix seconds.
    pub timestamp: i64,
    /// 1 in, 2 out, 3 unknown.
    pub pass_type: i64,
    /// 1 face, 2 QR code, 3 from afar, 4 fingerprint.
    pub pass_method: i64,
}

wire_in!(part GetAccesscontrolDataItems {
    "user_type" => user_type,
    "open_userid" => open_userid,
    "device_sn" => device_sn,
    "timestamp" => timestamp,
    "pass_type" => pass_type,
    "pass_method" => pass_method,
});

/// Get the access rules of a device (查询门禁规则).
///
/// `POST /cgi-bin/devicedata/get_accesscontrol_rule`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/96030)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetAccesscontrolRule {
    /// Serial number of the device.
    pub device_sn: String,
}

impl GetAccesscontrolRule {
    /// Starts with the required members.
    pub fn new(device_sn: impl Into<String>) -> Self {
        Self {
            device_sn: device_sn.into(),
        }
    }
}

wire_out!(GetAccesscontrolRule {
    "device_sn" => device_sn,
});

/// The answer to [`GetAccesscontrolRule`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAccesscontrolRuleResponse {
    /// Who may pass, and when.
    pub pass_rule: Option<GetAccesscontrolRuleAnswerPassRule>,
    /// Who may open the door from afar, and when.
    pub remote_pass_rule: Option<GetAccesscontrolRuleAnswerRemotePassRule>,
}

wire_in!(GetAccesscontrolRuleResponse {
    "pass_rule" => pass_rule,
    "remote_pass_rule" => remote_pass_rule,
});

impl Endpoint for GetAccesscontrolRule {
    type Response = GetAccesscontrolRuleResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.devicedata.get_accesscontrol_rule",
        path: "/cgi-bin/devicedata/get_accesscontrol_rule",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `answer_pass_rule` of [`GetAccesscontrolRule`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAccesscontrolRuleAnswerPassRule {
    /// `items`.
    pub items: Vec<GetAccesscontrolRuleItems>,
}

wire_in!(part GetAccesscontrolRuleAnswerPassRule {
    "items" => items,
});

/// `items` of [`GetAccesscontrolRule`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAccesscontrolRuleItems {
    /// Id of the rule.
    pub rule_id: String,
    /// `name`.
    pub name: Option<String>,
    /// Times that are open, such as 9:00-10:00 \* \* 1-5 \*.
    pub rule_list: Vec<String>,
    /// Members the rule holds for.
    pub effect_open_userid_list: Vec<GetAccesscontrolRuleItemsEffectOpenUseridList>,
    /// Unix seconds.
    pub effect_time: i64,
}

wire_in!(part GetAccesscontrolRuleItems {
    "rule_id" => rule_id,
    "name" => name,
    "rule_list" => rule_list,
    "effect_open_userid_list" => effect_open_userid_list,
    "effect_time" => effect_time,
});

/// `items_effect_open_userid_list` of [`GetAccesscontrolRule`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAccesscontrolRuleItemsEffectOpenUseridList {
    /// Encrypted user id.
    pub open_userid: String,
    /// 0 member, 1 visitor, 2 student.
    pub user_type: Option<i64>,
}

wire_in!(part GetAccesscontrolRuleItemsEffectOpenUseridList {
    "open_userid" => open_userid,
    "user_type" => user_type,
});

/// `answer_remote_pass_rule` of [`GetAccesscontrolRule`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAccesscontrolRuleAnswerRemotePassRule {
    /// `items`.
    pub items: Vec<GetAccesscontrolRuleItems>,
}

wire_in!(part GetAccesscontrolRuleAnswerRemotePassRule {
    "items" => items,
});

/// List devices authorised to the application (获取应用授权的设备列表).
///
/// `POST /cgi-bin/devicedata/get_auth_info`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/96097)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetAuthInfo {
    /// Id of the application.
    pub agentid: Option<i64>,
}

impl GetAuthInfo {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the application.
    pub fn agentid(mut self, agentid: impl Into<i64>) -> Self {
        self.agentid = Some(agentid.into());
        self
    }
}

wire_out!(GetAuthInfo {
    "agentid" => agentid,
});

/// The answer to [`GetAuthInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAuthInfoResponse {
    /// `device_list`.
    pub device_list: GetAuthInfoDeviceList,
}

wire_in!(GetAuthInfoResponse {
    "device_list" => device_list,
});

impl Endpoint for GetAuthInfo {
    type Response = GetAuthInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.devicedata.get_auth_info",
        path: "/cgi-bin/devicedata/get_auth_info",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `device_list` of [`GetAuthInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAuthInfoDeviceList {
    /// `item`.
    pub item: Vec<GetAuthInfoItem>,
}

wire_in!(part GetAuthInfoDeviceList {
    "item" => item,
});

/// `item` of [`GetAuthInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAuthInfoItem {
    /// Kind of the device.
    pub device_type: i64,
    /// Serial number of the device.
    pub device_sn: String,
    /// `model_name`.
    pub model_name: Option<String>,
    /// Name of the device.
    pub default_name: Option<String>,
    /// Name given by the company.
    pub remark_name: Option<String>,
}

wire_in!(part GetAuthInfoItem {
    "device_type" => device_type,
    "device_sn" => device_sn,
    "model_name" => model_name,
    "default_name" => default_name,
    "remark_name" => remark_name,
});

/// Get attendance records of devices (获取打卡数据).
///
/// `POST /cgi-bin/devicedata/get_checkin_data`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/96027)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetCheckinData {
    /// Id of the application.
    pub agentid: Option<i64>,
    /// 0 member, 1 visitor, 2 student.
    pub user_type: i64,
    /// Unix seconds.
    pub begin_time: i64,
    /// Unix seconds.
    pub end_time: i64,
    /// Whether to filter by devices or by users.
    pub data_filter_type: i64,
    /// Serial number of the device.
    pub device_sn_list: Option<Vec<String>>,
    /// Encrypted user id.
    pub open_userid_list: Option<Vec<String>>,
    /// Most records to return.
    pub limit: Option<i64>,
    /// Absent for the first page, then next_cursor of the last answer.
    pub cursor: Option<String>,
}

impl GetCheckinData {
    /// Starts with the required members.
    pub fn new(
        user_type: impl Into<i64>,
        begin_time: impl Into<i64>,
        end_time: impl Into<i64>,
        data_filter_type: impl Into<i64>,
    ) -> Self {
        Self {
            agentid: Default::default(),
            user_type: user_type.into(),
            begin_time: begin_time.into(),
            end_time: end_time.into(),
            data_filter_type: data_filter_type.into(),
            device_sn_list: Default::default(),
            open_userid_list: Default::default(),
            limit: Default::default(),
            cursor: Default::default(),
        }
    }

    /// Id of the application.
    pub fn agentid(mut self, agentid: impl Into<i64>) -> Self {
        self.agentid = Some(agentid.into());
        self
    }

    /// Serial number of the device.
    pub fn device_sn_list(
        mut self,
        device_sn_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.device_sn_list = Some(device_sn_list.into_iter().map(Into::into).collect());
        self
    }

    /// Encrypted user id.
    pub fn open_userid_list(
        mut self,
        open_userid_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.open_userid_list = Some(open_userid_list.into_iter().map(Into::into).collect());
        self
    }

    /// Most records to return.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }

    /// Absent for the first page, then next_cursor of the last answer.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

wire_out!(GetCheckinData {
    "agentid" => agentid,
    "user_type" => user_type,
    "begin_time" => begin_time,
    "end_time" => end_time,
    "data_filter_type" => data_filter_type,
    "device_sn_list" => device_sn_list,
    "open_userid_list" => open_userid_list,
    "limit" => limit,
    "cursor" => cursor,
});

/// The answer to [`GetCheckinData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCheckinDataResponse {
    /// `checkindata`.
    pub checkindata: GetCheckinDataCheckindata,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
}

wire_in!(GetCheckinDataResponse {
    "checkindata" => checkindata,
    "next_cursor" => next_cursor,
});

impl Endpoint for GetCheckinData {
    type Response = GetCheckinDataResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.devicedata.get_checkin_data",
        path: "/cgi-bin/devicedata/get_checkin_data",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `checkindata` of [`GetCheckinData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCheckinDataCheckindata {
    /// `items`.
    pub items: Vec<GetCheckinDataItems>,
}

wire_in!(part GetCheckinDataCheckindata {
    "items" => items,
});

/// `items` of [`GetCheckinData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCheckinDataItems {
    /// Encrypted user id.
    pub open_userid: String,
    /// Serial number of the device.
    pub device_sn: String,
    /// Unix seconds.
    pub checkin_time: i64,
}

wire_in!(part GetCheckinDataItems {
    "open_userid" => open_userid,
    "device_sn" => device_sn,
    "checkin_time" => checkin_time,
});

/// Get temperature records (获取测温数据).
///
/// `POST /cgi-bin/devicedata/get_temperature_data`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/96028)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetTemperatureData {
    /// Id of the application.
    pub agentid: Option<i64>,
    /// 0 member, 1 visitor, 2 student.
    pub user_type: i64,
    /// Unix seconds.
    pub begin_time: i64,
    /// Unix seconds.
    pub end_time: i64,
    /// Whether to filter by devices or by users.
    pub data_filter_type: i64,
    /// Serial number of the device.
    pub device_sn_list: Option<Vec<String>>,
    /// Encrypted user id.
    pub open_userid_list: Option<Vec<String>>,
    /// Most records to return.
    pub limit: Option<i64>,
    /// Absent for the first page, then next_cursor of the last answer.
    pub cursor: Option<String>,
}

impl GetTemperatureData {
    /// Starts with the required members.
    pub fn new(
        user_type: impl Into<i64>,
        begin_time: impl Into<i64>,
        end_time: impl Into<i64>,
        data_filter_type: impl Into<i64>,
    ) -> Self {
        Self {
            agentid: Default::default(),
            user_type: user_type.into(),
            begin_time: begin_time.into(),
            end_time: end_time.into(),
            data_filter_type: data_filter_type.into(),
            device_sn_list: Default::default(),
            open_userid_list: Default::default(),
            limit: Default::default(),
            cursor: Default::default(),
        }
    }

    /// Id of the application.
    pub fn agentid(mut self, agentid: impl Into<i64>) -> Self {
        self.agentid = Some(agentid.into());
        self
    }

    /// Serial number of the device.
    pub fn device_sn_list(
        mut self,
        device_sn_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.device_sn_list = Some(device_sn_list.into_iter().map(Into::into).collect());
        self
    }

    /// Encrypted user id.
    pub fn open_userid_list(
        mut self,
        open_userid_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.open_userid_list = Some(open_userid_list.into_iter().map(Into::into).collect());
        self
    }

    /// Most records to return.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }

    /// Absent for the first page, then next_cursor of the last answer.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

wire_out!(GetTemperatureData {
    "agentid" => agentid,
    "user_type" => user_type,
    "begin_time" => begin_time,
    "end_time" => end_time,
    "data_filter_type" => data_filter_type,
    "device_sn_list" => device_sn_list,
    "open_userid_list" => open_userid_list,
    "limit" => limit,
    "cursor" => cursor,
});

/// The answer to [`GetTemperatureData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTemperatureDataResponse {
    /// `temperature_data`.
    pub temperature_data: GetTemperatureDataTemperatureData,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
}

wire_in!(GetTemperatureDataResponse {
    "temperature_data" => temperature_data,
    "next_cursor" => next_cursor,
});

impl Endpoint for GetTemperatureData {
    type Response = GetTemperatureDataResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.devicedata.get_temperature_data",
        path: "/cgi-bin/devicedata/get_temperature_data",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `temperature_data` of [`GetTemperatureData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTemperatureDataTemperatureData {
    /// `items`.
    pub items: Vec<GetTemperatureDataItems>,
}

wire_in!(part GetTemperatureDataTemperatureData {
    "items" => items,
});

/// `items` of [`GetTemperatureData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTemperatureDataItems {
    /// 0 member, 1 visitor, 2 student.
    pub user_type: i64,
    /// Encrypted user id.
    pub open_userid: String,
    /// Serial number of the device.
    pub device_sn: String,
    /// Unix seconds.
    pub timestamp: i64,
    /// Degrees Celsius.
    pub temperature: String,
    /// `status`.
    pub status: i64,
}

wire_in!(part GetTemperatureDataItems {
    "user_type" => user_type,
    "open_userid" => open_userid,
    "device_sn" => device_sn,
    "timestamp" => timestamp,
    "temperature" => temperature,
    "status" => status,
});

/// Change an access rule (修改门禁规则).
///
/// `POST /cgi-bin/devicedata/mod_accesscontrol_rule`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/96221)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ModAccesscontrolRule {
    /// Id of the rule.
    pub rule_id: String,
    /// `rule_name`.
    pub rule_name: String,
    /// Serial number of the device.
    pub device_sn_list: Vec<String>,
    /// Who may pass, and when.
    pub pass_rule: Option<PassRule>,
    /// Who may open the door from afar, and when.
    pub remote_pass_rule: Option<RemotePassRule>,
}

impl ModAccesscontrolRule {
    /// Starts with the required members.
    pub fn new(
        rule_id: impl Into<String>,
        rule_name: impl Into<String>,
        device_sn_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            rule_id: rule_id.into(),
            rule_name: rule_name.into(),
            device_sn_list: device_sn_list.into_iter().map(Into::into).collect(),
            pass_rule: Default::default(),
            remote_pass_rule: Default::default(),
        }
    }

    /// Who may pass, and when.
    pub fn pass_rule(mut self, pass_rule: impl Into<PassRule>) -> Self {
        self.pass_rule = Some(pass_rule.into());
        self
    }

    /// Who may open the door from afar, and when.
    pub fn remote_pass_rule(mut self, remote_pass_rule: impl Into<RemotePassRule>) -> Self {
        self.remote_pass_rule = Some(remote_pass_rule.into());
        self
    }
}

wire_out!(ModAccesscontrolRule {
    "rule_id" => rule_id,
    "rule_name" => rule_name,
    "device_sn_list" => device_sn_list,
    "pass_rule" => pass_rule,
    "remote_pass_rule" => remote_pass_rule,
});

/// The answer to [`ModAccesscontrolRule`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ModAccesscontrolRuleResponse {
    /// Serial numbers that were not accepted.
    pub invalid_list: Vec<String>,
}

wire_in!(ModAccesscontrolRuleResponse {
    "invalid_list" => invalid_list,
});

impl Endpoint for ModAccesscontrolRule {
    type Response = ModAccesscontrolRuleResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.devicedata.mod_accesscontrol_rule",
        path: "/cgi-bin/devicedata/mod_accesscontrol_rule",
        ..Operation::usual(Product::Work)
    };
}
