//! Generated from `spec/work/security.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Security management (安全管理)

use yizhan_core::{BodyKind, Endpoint, Method, Operation, Product, wire_in, wire_out};

/// List the operation logs of administrators (获取管理端操作日志).
///
/// `POST /cgi-bin/security/admin_oper_log/list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/100179)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AdminOperLogList {
    /// Unix seconds.
    pub start_time: i64,
    /// Unix seconds.
    pub end_time: i64,
    /// Member of the company.
    pub userid: Option<String>,
    /// What was done.
    pub oper_type: Option<i64>,
    /// Page size.
    pub limit: Option<i64>,
    /// Next_cursor of the page before.
    pub cursor: Option<String>,
}

impl AdminOperLogList {
    /// Starts with the required members.
    pub fn new(start_time: impl Into<i64>, end_time: impl Into<i64>) -> Self {
        Self {
            start_time: start_time.into(),
            end_time: end_time.into(),
            userid: Default::default(),
            oper_type: Default::default(),
            limit: Default::default(),
            cursor: Default::default(),
        }
    }

    /// Member of the company.
    pub fn userid(mut self, userid: impl Into<String>) -> Self {
        self.userid = Some(userid.into());
        self
    }

    /// What was done.
    pub fn oper_type(mut self, oper_type: impl Into<i64>) -> Self {
        self.oper_type = Some(oper_type.into());
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

wire_out!(AdminOperLogList {
    "start_time" => start_time,
    "end_time" => end_time,
    "userid" => userid,
    "oper_type" => oper_type,
    "limit" => limit,
    "cursor" => cursor,
});

/// The answer to [`AdminOperLogList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AdminOperLogListResponse {
    /// Records of the page.
    pub record_list: Vec<AdminOperLogListRecordList>,
    /// Whether another page follows.
    pub has_more: bool,
    /// Pass as cursor for the next page.
    pub next_cursor: Option<String>,
}

wire_in!(AdminOperLogListResponse {
    "record_list" => record_list,
    "has_more" => has_more,
    "next_cursor" => next_cursor,
});

impl Endpoint for AdminOperLogList {
    type Response = AdminOperLogListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.security.admin_oper_log_list",
        path: "/cgi-bin/security/admin_oper_log/list",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `record_list` of [`AdminOperLogList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AdminOperLogListRecordList {
    /// Member of the company.
    pub userid: String,
    /// What was done.
    pub oper_type: i64,
    /// Unix seconds.
    pub time: i64,
    /// What was done.
    pub detail_type: i64,
    /// What was done, as text.
    pub detail_info: Option<String>,
    /// Network address.
    pub ip: Option<String>,
}

wire_in!(part AdminOperLogListRecordList {
    "userid" => userid,
    "oper_type" => oper_type,
    "time" => time,
    "detail_type" => detail_type,
    "detail_info" => detail_info,
    "ip" => ip,
});

/// List records of file leak prevention (获取文件防泄漏的操作记录).
///
/// `POST /cgi-bin/security/get_file_oper_record`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98079)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetFileOperRecord {
    /// Unix seconds.
    pub start_time: i64,
    /// Unix seconds.
    pub end_time: i64,
    /// Members; at most 100.
    pub userid_list: Option<Vec<String>>,
    /// What was done with the file.
    pub operation: Option<GetFileOperRecordOperation>,
    /// Page size.
    pub limit: Option<i64>,
    /// Next_cursor of the page before.
    pub cursor: Option<String>,
}

impl GetFileOperRecord {
    /// Starts with the required members.
    pub fn new(start_time: impl Into<i64>, end_time: impl Into<i64>) -> Self {
        Self {
            start_time: start_time.into(),
            end_time: end_time.into(),
            userid_list: Default::default(),
            operation: Default::default(),
            limit: Default::default(),
            cursor: Default::default(),
        }
    }

    /// Members; at most 100.
    pub fn userid_list(mut self, userid_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.userid_list = Some(userid_list.into_iter().map(Into::into).collect());
        self
    }

    /// What was done with the file.
    pub fn operation(mut self, operation: impl Into<GetFileOperRecordOperation>) -> Self {
        self.operation = Some(operation.into());
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

wire_out!(GetFileOperRecord {
    "start_time" => start_time,
    "end_time" => end_time,
    "userid_list" => userid_list,
    "operation" => operation,
    "limit" => limit,
    "cursor" => cursor,
});

/// The answer to [`GetFileOperRecord`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFileOperRecordResponse {
    /// Records of the page.
    pub record_list: Vec<GetFileOperRecordRecordList>,
    /// Whether another page follows.
    pub has_more: bool,
    /// Pass as cursor for the next page.
    pub next_cursor: Option<String>,
}

wire_in!(GetFileOperRecordResponse {
    "record_list" => record_list,
    "has_more" => has_more,
    "next_cursor" => next_cursor,
});

impl Endpoint for GetFileOperRecord {
    type Response = GetFileOperRecordResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.security.get_file_oper_record",
        path: "/cgi-bin/security/get_file_oper_record",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `operation` of [`GetFileOperRecord`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFileOperRecordOperation {
    /// `type`.
    pub r#type: i64,
    /// `source`.
    pub source: Option<i64>,
}

impl GetFileOperRecordOperation {
    /// Starts with the required members.
    #[must_use]
    pub fn new(r#type: impl Into<i64>) -> Self {
        Self {
            r#type: r#type.into(),
            source: Default::default(),
        }
    }

    /// `source`.
    #[must_use]
    pub fn source(mut self, source: impl Into<i64>) -> Self {
        self.source = Some(source.into());
        self
    }
}

wire_out!(part GetFileOperRecordOperation {
    "type" => r#type,
    "source" => source,
});

/// `record_list` of [`GetFileOperRecord`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFileOperRecordRecordList {
    /// Member of the company.
    pub userid: Option<String>,
    /// Set if a person from outside did it.
    pub external_user: Option<GetFileOperRecordExternalUser>,
    /// What was done with the file.
    pub operation: GetFileOperRecordRecordListOperation,
    /// Unix seconds.
    pub time: i64,
    /// What the file is.
    pub file_info: Option<String>,
    /// Bytes.
    pub file_size: Option<i64>,
    /// MD5 of the file.
    pub file_md5: Option<String>,
    /// Who asked for the permission.
    pub applicant_name: Option<String>,
    /// `device_type`.
    pub device_type: Option<i64>,
    /// Id of the device.
    pub device_code: Option<String>,
}

wire_in!(part GetFileOperRecordRecordList {
    "userid" => userid,
    "external_user" => external_user,
    "operation" => operation,
    "time" => time,
    "file_info" => file_info,
    "file_size" => file_size,
    "file_md5" => file_md5,
    "applicant_name" => applicant_name,
    "device_type" => device_type,
    "device_code" => device_code,
});

/// `external_user` of [`GetFileOperRecord`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFileOperRecordExternalUser {
    /// `type`.
    pub r#type: i64,
    /// `name`.
    pub name: String,
    /// Company of the person.
    pub corp_name: Option<String>,
}

wire_in!(part GetFileOperRecordExternalUser {
    "type" => r#type,
    "name" => name,
    "corp_name" => corp_name,
});

/// `record_list_operation` of [`GetFileOperRecord`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetFileOperRecordRecordListOperation {
    /// `type`.
    pub r#type: i64,
    /// `source`.
    pub source: Option<i64>,
}

wire_in!(part GetFileOperRecordRecordListOperation {
    "type" => r#type,
    "source" => source,
});

/// List records of screenshots and screen recording (获取截屏/录屏操作记录).
///
/// `POST /cgi-bin/security/get_screen_oper_record`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/100128)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetScreenOperRecord {
    /// Unix seconds.
    pub start_time: i64,
    /// Unix seconds.
    pub end_time: i64,
    /// Members; at most 100.
    pub userid_list: Option<Vec<String>>,
    /// Departments.
    pub department_id_list: Option<Vec<i64>>,
    /// How the screen was captured.
    pub screen_shot_type: Option<i64>,
    /// Page size.
    pub limit: Option<i64>,
    /// Next_cursor of the page before.
    pub cursor: Option<String>,
}

impl GetScreenOperRecord {
    /// Starts with the required members.
    pub fn new(start_time: impl Into<i64>, end_time: impl Into<i64>) -> Self {
        Self {
            start_time: start_time.into(),
            end_time: end_time.into(),
            userid_list: Default::default(),
            department_id_list: Default::default(),
            screen_shot_type: Default::default(),
            limit: Default::default(),
            cursor: Default::default(),
        }
    }

    /// Members; at most 100.
    pub fn userid_list(mut self, userid_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.userid_list = Some(userid_list.into_iter().map(Into::into).collect());
        self
    }

    /// Departments.
    pub fn department_id_list(
        mut self,
        department_id_list: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.department_id_list = Some(department_id_list.into_iter().map(Into::into).collect());
        self
    }

    /// How the screen was captured.
    pub fn screen_shot_type(mut self, screen_shot_type: impl Into<i64>) -> Self {
        self.screen_shot_type = Some(screen_shot_type.into());
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

wire_out!(GetScreenOperRecord {
    "start_time" => start_time,
    "end_time" => end_time,
    "userid_list" => userid_list,
    "department_id_list" => department_id_list,
    "screen_shot_type" => screen_shot_type,
    "limit" => limit,
    "cursor" => cursor,
});

/// The answer to [`GetScreenOperRecord`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetScreenOperRecordResponse {
    /// Records of the page.
    pub record_list: Vec<GetScreenOperRecordRecordList>,
    /// Whether another page follows.
    pub has_more: bool,
    /// Pass as cursor for the next page.
    pub next_cursor: Option<String>,
}

wire_in!(GetScreenOperRecordResponse {
    "record_list" => record_list,
    "has_more" => has_more,
    "next_cursor" => next_cursor,
});

impl Endpoint for GetScreenOperRecord {
    type Response = GetScreenOperRecordResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.security.get_screen_oper_record",
        path: "/cgi-bin/security/get_screen_oper_record",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `record_list` of [`GetScreenOperRecord`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetScreenOperRecordRecordList {
    /// Member of the company.
    pub userid: String,
    /// Departments.
    pub department_id: i64,
    /// How the screen was captured.
    pub screen_shot_type: i64,
    /// What was captured.
    pub screen_shot_content: String,
    /// Unix seconds.
    pub time: i64,
    /// Operating system.
    pub system: Option<String>,
}

wire_in!(part GetScreenOperRecordRecordList {
    "userid" => userid,
    "department_id" => department_id,
    "screen_shot_type" => screen_shot_type,
    "screen_shot_content" => screen_shot_content,
    "time" => time,
    "system" => system,
});

/// Get the domains and addresses of WeCom servers (获取企业微信域名IP信息).
///
/// `GET /cgi-bin/security/get_server_domain_ip`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93221)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetServerDomainIp {}

impl GetServerDomainIp {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetServerDomainIp {});

/// The answer to [`GetServerDomainIp`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetServerDomainIpResponse {
    /// Domain names that clients use.
    pub domain_list: Vec<GetServerDomainIpDomainList>,
    /// Addresses that clients use.
    pub ip_list: Vec<GetServerDomainIpIpList>,
}

wire_in!(GetServerDomainIpResponse {
    "domain_list" => domain_list,
    "ip_list" => ip_list,
});

impl Endpoint for GetServerDomainIp {
    type Response = GetServerDomainIpResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.security.get_server_domain_ip",
        path: "/cgi-bin/security/get_server_domain_ip",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `domain_list` of [`GetServerDomainIp`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetServerDomainIpDomainList {
    /// Domain name.
    pub domain: String,
    /// Wildcard of the domain (spelled so).
    pub universal_domian: Option<String>,
    /// `protocol`.
    pub protocol: String,
    /// Ports.
    pub port: Vec<i64>,
    /// Whether WeCom needs it.
    pub is_necessary: bool,
    /// `description`.
    pub description: String,
}

wire_in!(part GetServerDomainIpDomainList {
    "domain" => domain,
    "universal_domian" => universal_domian,
    "protocol" => protocol,
    "port" => port,
    "is_necessary" => is_necessary,
    "description" => description,
});

/// `ip_list` of [`GetServerDomainIp`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetServerDomainIpIpList {
    /// Network address.
    pub ip: String,
    /// `protocol`.
    pub protocol: String,
    /// Ports.
    pub port: Vec<i64>,
    /// Whether WeCom needs it.
    pub is_necessary: bool,
    /// `description`.
    pub description: String,
}

wire_in!(part GetServerDomainIpIpList {
    "ip" => ip,
    "protocol" => protocol,
    "port" => port,
    "is_necessary" => is_necessary,
    "description" => description,
});

/// List the operation logs of members (获取成员操作记录).
///
/// `POST /cgi-bin/security/member_oper_log/list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/100178)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct MemberOperLogList {
    /// Unix seconds.
    pub start_time: i64,
    /// Unix seconds.
    pub end_time: i64,
    /// Member of the company.
    pub userid: Option<String>,
    /// What was done.
    pub oper_type: Option<i64>,
    /// Page size.
    pub limit: Option<i64>,
    /// Next_cursor of the page before.
    pub cursor: Option<String>,
}

impl MemberOperLogList {
    /// Starts with the required members.
    pub fn new(start_time: impl Into<i64>, end_time: impl Into<i64>) -> Self {
        Self {
            start_time: start_time.into(),
            end_time: end_time.into(),
            userid: Default::default(),
            oper_type: Default::default(),
            limit: Default::default(),
            cursor: Default::default(),
        }
    }

    /// Member of the company.
    pub fn userid(mut self, userid: impl Into<String>) -> Self {
        self.userid = Some(userid.into());
        self
    }

    /// What was done.
    pub fn oper_type(mut self, oper_type: impl Into<i64>) -> Self {
        self.oper_type = Some(oper_type.into());
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

wire_out!(MemberOperLogList {
    "start_time" => start_time,
    "end_time" => end_time,
    "userid" => userid,
    "oper_type" => oper_type,
    "limit" => limit,
    "cursor" => cursor,
});

/// The answer to [`MemberOperLogList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MemberOperLogListResponse {
    /// Records of the page.
    pub record_list: Vec<MemberOperLogListRecordList>,
    /// Whether another page follows.
    pub has_more: bool,
    /// Pass as cursor for the next page.
    pub next_cursor: Option<String>,
}

wire_in!(MemberOperLogListResponse {
    "record_list" => record_list,
    "has_more" => has_more,
    "next_cursor" => next_cursor,
});

impl Endpoint for MemberOperLogList {
    type Response = MemberOperLogListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.security.member_oper_log_list",
        path: "/cgi-bin/security/member_oper_log/list",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `record_list` of [`MemberOperLogList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MemberOperLogListRecordList {
    /// Member of the company.
    pub userid: String,
    /// What was done.
    pub oper_type: i64,
    /// Unix seconds.
    pub time: i64,
    /// What was done, as text.
    pub detail_info: Option<String>,
    /// Network address.
    pub ip: Option<String>,
}

wire_in!(part MemberOperLogListRecordList {
    "userid" => userid,
    "oper_type" => oper_type,
    "time" => time,
    "detail_info" => detail_info,
    "ip" => ip,
});

/// Approve devices as company devices (确认为可信设备).
///
/// `POST /cgi-bin/security/trustdevice/approve`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98920)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct TrustDeviceApprove {
    /// Devices.
    pub device_code_list: Vec<String>,
}

impl TrustDeviceApprove {
    /// Starts with the required members.
    pub fn new(device_code_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            device_code_list: device_code_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(TrustDeviceApprove {
    "device_code_list" => device_code_list,
});

/// The answer to [`TrustDeviceApprove`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TrustDeviceApproveResponse {
    /// Devices done.
    pub success_list: Vec<String>,
    /// Devices that failed.
    pub fail_list: Vec<String>,
}

wire_in!(TrustDeviceApproveResponse {
    "success_list" => success_list,
    "fail_list" => fail_list,
});

impl Endpoint for TrustDeviceApprove {
    type Response = TrustDeviceApproveResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.security.trust_device_approve",
        path: "/cgi-bin/security/trustdevice/approve",
        ..Operation::usual(Product::Work)
    };
}

/// Delete device records (删除设备信息).
///
/// `POST /cgi-bin/security/trustdevice/delete`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98920)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct TrustDeviceDelete {
    /// 1 trusted company device, 2 unknown device, 3 trusted private device.
    pub r#type: i64,
    /// Devices.
    pub device_code_list: Vec<String>,
}

impl TrustDeviceDelete {
    /// Starts with the required members.
    pub fn new(
        r#type: impl Into<i64>,
        device_code_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            device_code_list: device_code_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(TrustDeviceDelete {
    "type" => r#type,
    "device_code_list" => device_code_list,
});

/// The answer to [`TrustDeviceDelete`].
pub type TrustDeviceDeleteResponse = yizhan_core::Done;

impl Endpoint for TrustDeviceDelete {
    type Response = TrustDeviceDeleteResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.security.trust_device_delete",
        path: "/cgi-bin/security/trustdevice/delete",
        ..Operation::usual(Product::Work)
    };
}

/// List the devices of a member (获取成员使用设备).
///
/// `POST /cgi-bin/security/trustdevice/get_by_user`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98920)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct TrustDeviceGetByUser {
    /// 1 trusted company device, 2 unknown device, 3 trusted private device.
    pub r#type: i64,
    /// Who used it last.
    pub last_login_userid: String,
}

impl TrustDeviceGetByUser {
    /// Starts with the required members.
    pub fn new(r#type: impl Into<i64>, last_login_userid: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            last_login_userid: last_login_userid.into(),
        }
    }
}

wire_out!(TrustDeviceGetByUser {
    "type" => r#type,
    "last_login_userid" => last_login_userid,
});

/// The answer to [`TrustDeviceGetByUser`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TrustDeviceGetByUserResponse {
    /// Devices.
    pub device_list: Vec<DeviceList>,
}

wire_in!(TrustDeviceGetByUserResponse {
    "device_list" => device_list,
});

impl Endpoint for TrustDeviceGetByUser {
    type Response = TrustDeviceGetByUserResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.security.trust_device_get_by_user",
        path: "/cgi-bin/security/trustdevice/get_by_user",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `device_list` of [`TrustDeviceGetByUser`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeviceList {
    /// Id of the device.
    pub device_code: String,
    /// Operating system.
    pub system: String,
    /// Network hardware addresses.
    pub mac_addr: Vec<String>,
    /// Id of the mainboard.
    pub motherboard_uuid: Option<String>,
    /// Ids of the disks.
    pub harddisk_uuid: Vec<String>,
    /// Domain name.
    pub domain: Option<String>,
    /// Name of the computer.
    pub pc_name: Option<String>,
    /// Serial number.
    pub seq_no: Option<String>,
    /// Unix seconds.
    pub last_login_time: Option<i64>,
    /// Who used it last.
    pub last_login_userid: Option<String>,
    /// Unix seconds.
    pub confirm_timestamp: Option<i64>,
    /// Who said it is a company device.
    pub confirm_userid: Option<String>,
    /// Administrator who approved.
    pub approved_userid: Option<String>,
    /// 0 unknown, 1 confirmed by a member, 2 imported, 3 declared by a member.
    pub source: i64,
    /// 1 imported and never used, 2 to be invited, 3 to be confirmed as company device, 4 to be confirmed as private device, 5 trusted company device, 6 trusted private device.
    pub status: i64,
}

wire_in!(part DeviceList {
    "device_code" => device_code,
    "system" => system,
    "mac_addr" => mac_addr,
    "motherboard_uuid" => motherboard_uuid,
    "harddisk_uuid" => harddisk_uuid,
    "domain" => domain,
    "pc_name" => pc_name,
    "seq_no" => seq_no,
    "last_login_time" => last_login_time,
    "last_login_userid" => last_login_userid,
    "confirm_timestamp" => confirm_timestamp,
    "confirm_userid" => confirm_userid,
    "approved_userid" => approved_userid,
    "source" => source,
    "status" => status,
});

/// Import trusted company devices (导入可信企业设备).
///
/// `POST /cgi-bin/security/trustdevice/import`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98920)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct TrustDeviceImport {
    /// Devices.
    pub device_list: Vec<TrustDeviceImportDeviceList2>,
}

impl TrustDeviceImport {
    /// Starts with the required members.
    pub fn new(
        device_list: impl IntoIterator<Item = impl Into<TrustDeviceImportDeviceList2>>,
    ) -> Self {
        Self {
            device_list: device_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(TrustDeviceImport {
    "device_list" => device_list,
});

/// The answer to [`TrustDeviceImport`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TrustDeviceImportResponse {
    /// `result`.
    pub result: Vec<TrustDeviceImportResult>,
}

wire_in!(TrustDeviceImportResponse {
    "result" => result,
});

impl Endpoint for TrustDeviceImport {
    type Response = TrustDeviceImportResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.security.trust_device_import",
        path: "/cgi-bin/security/trustdevice/import",
        ..Operation::usual(Product::Work)
    };
}

/// `device_list_2` of [`TrustDeviceImport`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TrustDeviceImportDeviceList2 {
    /// Operating system.
    pub system: String,
    /// Network hardware addresses.
    pub mac_addr: Option<Vec<String>>,
    /// Id of the mainboard.
    pub motherboard_uuid: Option<String>,
    /// Ids of the disks.
    pub harddisk_uuid: Option<Vec<String>>,
    /// Domain name.
    pub domain: Option<String>,
    /// Name of the computer.
    pub pc_name: Option<String>,
    /// Serial number.
    pub seq_no: Option<String>,
}

impl TrustDeviceImportDeviceList2 {
    /// Starts with the required members.
    #[must_use]
    pub fn new(system: impl Into<String>) -> Self {
        Self {
            system: system.into(),
            mac_addr: Default::default(),
            motherboard_uuid: Default::default(),
            harddisk_uuid: Default::default(),
            domain: Default::default(),
            pc_name: Default::default(),
            seq_no: Default::default(),
        }
    }

    /// Network hardware addresses.
    #[must_use]
    pub fn mac_addr(mut self, mac_addr: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.mac_addr = Some(mac_addr.into_iter().map(Into::into).collect());
        self
    }

    /// Id of the mainboard.
    #[must_use]
    pub fn motherboard_uuid(mut self, motherboard_uuid: impl Into<String>) -> Self {
        self.motherboard_uuid = Some(motherboard_uuid.into());
        self
    }

    /// Ids of the disks.
    #[must_use]
    pub fn harddisk_uuid(
        mut self,
        harddisk_uuid: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.harddisk_uuid = Some(harddisk_uuid.into_iter().map(Into::into).collect());
        self
    }

    /// Domain name.
    #[must_use]
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }

    /// Name of the computer.
    #[must_use]
    pub fn pc_name(mut self, pc_name: impl Into<String>) -> Self {
        self.pc_name = Some(pc_name.into());
        self
    }

    /// Serial number.
    #[must_use]
    pub fn seq_no(mut self, seq_no: impl Into<String>) -> Self {
        self.seq_no = Some(seq_no.into());
        self
    }
}

wire_out!(part TrustDeviceImportDeviceList2 {
    "system" => system,
    "mac_addr" => mac_addr,
    "motherboard_uuid" => motherboard_uuid,
    "harddisk_uuid" => harddisk_uuid,
    "domain" => domain,
    "pc_name" => pc_name,
    "seq_no" => seq_no,
});

/// `result` of [`TrustDeviceImport`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TrustDeviceImportResult {
    /// Place of the device in the request.
    pub device_index: i64,
    /// Id of the device.
    pub device_code: Option<String>,
    /// Device that is the same.
    pub duplicated_device_code: Option<String>,
    /// 1 done, 2 already imported, 3 device not supported, 4 wrong data.
    pub status: i64,
}

wire_in!(part TrustDeviceImportResult {
    "device_index" => device_index,
    "device_code" => device_code,
    "duplicated_device_code" => duplicated_device_code,
    "status" => status,
});

/// List trusted or unknown devices (获取设备信息).
///
/// `POST /cgi-bin/security/trustdevice/list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98920)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct TrustDeviceList {
    /// 1 trusted company device, 2 unknown device, 3 trusted private device.
    pub r#type: i64,
    /// Next_cursor of the page before.
    pub cursor: Option<String>,
    /// Page size.
    pub limit: Option<i64>,
}

impl TrustDeviceList {
    /// Starts with the required members.
    pub fn new(r#type: impl Into<i64>) -> Self {
        Self {
            r#type: r#type.into(),
            cursor: Default::default(),
            limit: Default::default(),
        }
    }

    /// Next_cursor of the page before.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Page size.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(TrustDeviceList {
    "type" => r#type,
    "cursor" => cursor,
    "limit" => limit,
});

/// The answer to [`TrustDeviceList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TrustDeviceListResponse {
    /// Devices.
    pub device_list: Vec<DeviceList>,
    /// Pass as cursor for the next page.
    pub next_cursor: Option<String>,
}

wire_in!(TrustDeviceListResponse {
    "device_list" => device_list,
    "next_cursor" => next_cursor,
});

impl Endpoint for TrustDeviceList {
    type Response = TrustDeviceListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.security.trust_device_list",
        path: "/cgi-bin/security/trustdevice/list",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Reject devices reported as company devices (驳回可信设备申请).
///
/// `POST /cgi-bin/security/trustdevice/reject`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98920)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct TrustDeviceReject {
    /// Devices.
    pub device_code_list: Vec<String>,
}

impl TrustDeviceReject {
    /// Starts with the required members.
    pub fn new(device_code_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            device_code_list: device_code_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(TrustDeviceReject {
    "device_code_list" => device_code_list,
});

/// The answer to [`TrustDeviceReject`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TrustDeviceRejectResponse {
    /// Devices done.
    pub success_list: Vec<String>,
    /// Devices that failed.
    pub fail_list: Vec<String>,
}

wire_in!(TrustDeviceRejectResponse {
    "success_list" => success_list,
    "fail_list" => fail_list,
});

impl Endpoint for TrustDeviceReject {
    type Response = TrustDeviceRejectResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.security.trust_device_reject",
        path: "/cgi-bin/security/trustdevice/reject",
        ..Operation::usual(Product::Work)
    };
}

/// Get the result of a job that assigned advanced accounts (查询分配高级功能账号结果).
///
/// `POST /cgi-bin/security/vip/batch_add_job_result`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99503)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct VipBatchAddJobResult {
    /// Id of the job; the result comes from the matching job_result endpoint.
    pub jobid: String,
}

impl VipBatchAddJobResult {
    /// Starts with the required members.
    pub fn new(jobid: impl Into<String>) -> Self {
        Self {
            jobid: jobid.into(),
        }
    }
}

wire_out!(VipBatchAddJobResult {
    "jobid" => jobid,
});

/// The answer to [`VipBatchAddJobResult`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct VipBatchAddJobResultResponse {
    /// Present once the job has ended.
    pub job_result: JobResult,
}

wire_in!(VipBatchAddJobResultResponse {
    "job_result" => job_result,
});

impl Endpoint for VipBatchAddJobResult {
    type Response = VipBatchAddJobResultResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.security.vip_batch_add_job_result",
        path: "/cgi-bin/security/vip/batch_add_job_result",
        ..Operation::usual(Product::Work)
    };
}

/// `job_result` of [`VipBatchAddJobResult`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct JobResult {
    /// Members done.
    pub succ_userid_list: Vec<String>,
    /// Members that failed.
    pub fail_userid_list: Vec<String>,
}

wire_in!(part JobResult {
    "succ_userid_list" => succ_userid_list,
    "fail_userid_list" => fail_userid_list,
});

/// Get the result of a job that withdrew advanced accounts (查询取消高级功能账号结果).
///
/// `POST /cgi-bin/security/vip/batch_del_job_result`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99505)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct VipBatchDelJobResult {
    /// Id of the job; the result comes from the matching job_result endpoint.
    pub jobid: String,
}

impl VipBatchDelJobResult {
    /// Starts with the required members.
    pub fn new(jobid: impl Into<String>) -> Self {
        Self {
            jobid: jobid.into(),
        }
    }
}

wire_out!(VipBatchDelJobResult {
    "jobid" => jobid,
});

/// The answer to [`VipBatchDelJobResult`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct VipBatchDelJobResultResponse {
    /// Present once the job has ended.
    pub job_result: JobResult,
}

wire_in!(VipBatchDelJobResultResponse {
    "job_result" => job_result,
});

impl Endpoint for VipBatchDelJobResult {
    type Response = VipBatchDelJobResultResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.security.vip_batch_del_job_result",
        path: "/cgi-bin/security/vip/batch_del_job_result",
        ..Operation::usual(Product::Work)
    };
}

/// List the advanced accounts (获取高级功能账号列表).
///
/// `POST /cgi-bin/security/vip/list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99506)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct VipList {
    /// Page size.
    pub limit: Option<i64>,
    /// Next_cursor of the page before.
    pub cursor: Option<String>,
}

impl VipList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

wire_out!(VipList {
    "limit" => limit,
    "cursor" => cursor,
});

/// The answer to [`VipList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct VipListResponse {
    /// Members with an advanced account.
    pub userid_list: Vec<String>,
    /// Whether another page follows.
    pub has_more: bool,
    /// Pass as cursor for the next page.
    pub next_cursor: Option<String>,
}

wire_in!(VipListResponse {
    "userid_list" => userid_list,
    "has_more" => has_more,
    "next_cursor" => next_cursor,
});

impl Endpoint for VipList {
    type Response = VipListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.security.vip_list",
        path: "/cgi-bin/security/vip/list",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Assign advanced accounts in bulk (分配高级功能账号).
///
/// `POST /cgi-bin/security/vip/submit_batch_add_job`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99503)
///
/// Asynchronous: poll vip/batch_add_job_result.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct VipSubmitBatchAddJob {
    /// Members; at most 100.
    pub userid_list: Option<Vec<String>>,
}

impl VipSubmitBatchAddJob {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Members; at most 100.
    pub fn userid_list(mut self, userid_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.userid_list = Some(userid_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(VipSubmitBatchAddJob {
    "userid_list" => userid_list,
});

/// The answer to [`VipSubmitBatchAddJob`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct VipSubmitBatchAddJobResponse {
    /// Id of the job; the result comes from the matching job_result endpoint.
    pub jobid: String,
    /// Members that don't exist or can't be seen by the app.
    pub invalid_userid_list: Vec<String>,
}

wire_in!(VipSubmitBatchAddJobResponse {
    "jobid" => jobid,
    "invalid_userid_list" => invalid_userid_list,
});

impl Endpoint for VipSubmitBatchAddJob {
    type Response = VipSubmitBatchAddJobResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.security.vip_submit_batch_add_job",
        path: "/cgi-bin/security/vip/submit_batch_add_job",
        ..Operation::usual(Product::Work)
    };
}

/// Withdraw advanced accounts in bulk (取消高级功能账号).
///
/// `POST /cgi-bin/security/vip/submit_batch_del_job`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99505)
///
/// Asynchronous: poll vip/batch_del_job_result.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct VipSubmitBatchDelJob {
    /// Members; at most 100.
    pub userid_list: Option<Vec<String>>,
}

impl VipSubmitBatchDelJob {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Members; at most 100.
    pub fn userid_list(mut self, userid_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.userid_list = Some(userid_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(VipSubmitBatchDelJob {
    "userid_list" => userid_list,
});

/// The answer to [`VipSubmitBatchDelJob`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct VipSubmitBatchDelJobResponse {
    /// Id of the job; the result comes from the matching job_result endpoint.
    pub jobid: String,
    /// Members that don't exist or can't be seen by the app.
    pub invalid_userid_list: Vec<String>,
}

wire_in!(VipSubmitBatchDelJobResponse {
    "jobid" => jobid,
    "invalid_userid_list" => invalid_userid_list,
});

impl Endpoint for VipSubmitBatchDelJob {
    type Response = VipSubmitBatchDelJobResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.security.vip_submit_batch_del_job",
        path: "/cgi-bin/security/vip/submit_batch_del_job",
        ..Operation::usual(Product::Work)
    };
}
