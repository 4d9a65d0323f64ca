//! Generated from `spec/work/meeting_rooms.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Rooms meeting rooms (Rooms会议室管理)

use yizhan_core::{Endpoint, Operation, Product, SecretString, wire_in, wire_out};

/// Book Rooms meeting rooms for a meeting (预定Rooms会议室).
///
/// `POST /cgi-bin/meeting/rooms/book`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98791)
///
/// The rooms must be free at the time of the meeting.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Book {
    /// Id of the meeting.
    pub meetingid: String,
    /// Rooms meeting room.
    pub meeting_room_id_list: Vec<String>,
    /// Whether the room display shows the title of the meeting.
    pub subject_visible: Option<bool>,
}

impl Book {
    /// Starts with the required members.
    pub fn new(
        meetingid: impl Into<String>,
        meeting_room_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            meeting_room_id_list: meeting_room_id_list.into_iter().map(Into::into).collect(),
            subject_visible: Default::default(),
        }
    }

    /// Whether the room display shows the title of the meeting.
    pub fn subject_visible(mut self, subject_visible: impl Into<bool>) -> Self {
        self.subject_visible = Some(subject_visible.into());
        self
    }
}

wire_out!(Book {
    "meetingid" => meetingid,
    "meeting_room_id_list" => meeting_room_id_list,
    "subject_visible" => subject_visible,
});

/// The answer to [`Book`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BookResponse {
    /// `meeting_room_list`.
    pub meeting_room_list: Vec<BookMeetingRoomList>,
}

wire_in!(BookResponse {
    "meeting_room_list" => meeting_room_list,
});

impl Endpoint for Book {
    type Response = BookResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_rooms.book",
        path: "/cgi-bin/meeting/rooms/book",
        ..Operation::usual(Product::Work)
    };
}

/// `meeting_room_list` of [`Book`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BookMeetingRoomList {
    /// Rooms meeting room.
    pub meeting_room_id: String,
    /// Name of the room; in a request, part of it.
    pub meeting_room_name: String,
    /// Place of the room.
    pub meeting_room_location: String,
}

wire_in!(part BookMeetingRoomList {
    "meeting_room_id" => meeting_room_id,
    "meeting_room_name" => meeting_room_name,
    "meeting_room_location" => meeting_room_location,
});

/// Call a Rooms meeting room (呼叫Rooms会议室).
///
/// `POST /cgi-bin/meeting/rooms/call`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98804)
///
/// Give meeting\_room\_id for a Rooms device or mra\_address for another system; the meeting must be running.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Call {
    /// Id of the meeting.
    pub meetingid: String,
    /// Rooms meeting room.
    pub meeting_room_id: Option<String>,
    /// Address of an H.323 or SIP device, instead of a room.
    pub mra_address: Option<MraAddress>,
}

impl Call {
    /// Starts with the required members.
    pub fn new(meetingid: impl Into<String>) -> Self {
        Self {
            meetingid: meetingid.into(),
            meeting_room_id: Default::default(),
            mra_address: Default::default(),
        }
    }

    /// Rooms meeting room.
    pub fn meeting_room_id(mut self, meeting_room_id: impl Into<String>) -> Self {
        self.meeting_room_id = Some(meeting_room_id.into());
        self
    }

    /// Address of an H.323 or SIP device, instead of a room.
    pub fn mra_address(mut self, mra_address: impl Into<MraAddress>) -> Self {
        self.mra_address = Some(mra_address.into());
        self
    }
}

wire_out!(Call {
    "meetingid" => meetingid,
    "meeting_room_id" => meeting_room_id,
    "mra_address" => mra_address,
});

/// The answer to [`Call`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CallResponse {
    /// Id of the call.
    pub invite_id: String,
}

wire_in!(CallResponse {
    "invite_id" => invite_id,
});

impl Endpoint for Call {
    type Response = CallResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_rooms.call",
        path: "/cgi-bin/meeting/rooms/call",
        ..Operation::usual(Product::Work)
    };
}

/// `mra_address` of [`Call`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MraAddress {
    /// 1 H.323, 2 SIP.
    pub protocol: i64,
    /// What to dial.
    pub dial_string: String,
}

impl MraAddress {
    /// Starts with the required members.
    #[must_use]
    pub fn new(protocol: impl Into<i64>, dial_string: impl Into<String>) -> Self {
        Self {
            protocol: protocol.into(),
            dial_string: dial_string.into(),
        }
    }
}

wire_out!(part MraAddress {
    "protocol" => protocol,
    "dial_string" => dial_string,
});

/// Cancel a call to a Rooms meeting room (取消呼叫Rooms会议室).
///
/// `POST /cgi-bin/meeting/rooms/cancel_call`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98805)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CancelCall {
    /// Id of the meeting.
    pub meetingid: String,
    /// Id of the call.
    pub invite_id: String,
    /// Rooms meeting room.
    pub meeting_room_id: Option<String>,
    /// Address of an H.323 or SIP device, instead of a room.
    pub mra_address: Option<MraAddress>,
}

impl CancelCall {
    /// Starts with the required members.
    pub fn new(meetingid: impl Into<String>, invite_id: impl Into<String>) -> Self {
        Self {
            meetingid: meetingid.into(),
            invite_id: invite_id.into(),
            meeting_room_id: Default::default(),
            mra_address: Default::default(),
        }
    }

    /// Rooms meeting room.
    pub fn meeting_room_id(mut self, meeting_room_id: impl Into<String>) -> Self {
        self.meeting_room_id = Some(meeting_room_id.into());
        self
    }

    /// Address of an H.323 or SIP device, instead of a room.
    pub fn mra_address(mut self, mra_address: impl Into<MraAddress>) -> Self {
        self.mra_address = Some(mra_address.into());
        self
    }
}

wire_out!(CancelCall {
    "meetingid" => meetingid,
    "invite_id" => invite_id,
    "meeting_room_id" => meeting_room_id,
    "mra_address" => mra_address,
});

/// The answer to [`CancelCall`].
pub type CancelCallResponse = yizhan_core::Done;

impl Endpoint for CancelCall {
    type Response = CancelCallResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_rooms.cancel_call",
        path: "/cgi-bin/meeting/rooms/cancel_call",
        ..Operation::usual(Product::Work)
    };
}

/// Get the settings of a Rooms meeting room (获取Rooms会议室配置项).
///
/// `POST /cgi-bin/meeting/rooms/get_config`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98802)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetConfig {
    /// Rooms meeting room.
    pub meeting_room_id: String,
}

impl GetConfig {
    /// Starts with the required members.
    pub fn new(meeting_room_id: impl Into<String>) -> Self {
        Self {
            meeting_room_id: meeting_room_id.into(),
        }
    }
}

wire_out!(GetConfig {
    "meeting_room_id" => meeting_room_id,
});

/// The answer to [`GetConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetConfigResponse {
    /// Rules for meetings in the room.
    pub meeting_settings: GetConfigMeetingSettings,
    /// Rules for recordings in the room.
    pub record_settings: GetConfigRecordSettings,
}

wire_in!(GetConfigResponse {
    "meeting_settings" => meeting_settings,
    "record_settings" => record_settings,
});

impl Endpoint for GetConfig {
    type Response = GetConfigResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_rooms.get_config",
        path: "/cgi-bin/meeting/rooms/get_config",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `meeting_settings` of [`GetConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetConfigMeetingSettings {
    /// Watermark of the room.
    pub water_mark: i64,
    /// How calls are answered.
    pub auto_response: i64,
    /// Whether captions are shown.
    pub caption: bool,
    /// Whether the room has a personal meeting number.
    pub room_pmi: bool,
    /// Whether notices are shown in the room.
    pub room_notification: bool,
}

wire_in!(part GetConfigMeetingSettings {
    "water_mark" => water_mark,
    "auto_response" => auto_response,
    "caption" => caption,
    "room_pmi" => room_pmi,
    "room_notification" => room_notification,
});

/// `record_settings` of [`GetConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetConfigRecordSettings {
    /// Who may watch recordings.
    pub share_record: i64,
    /// Whether recordings can be downloaded.
    pub download_record: bool,
}

wire_in!(part GetConfigRecordSettings {
    "share_record" => share_record,
    "download_record" => download_record,
});

/// Get the details of a Rooms meeting room (获取Rooms会议室详情).
///
/// `POST /cgi-bin/meeting/rooms/get_info`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98793)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetInfo {
    /// Rooms meeting room.
    pub meeting_room_id: String,
}

impl GetInfo {
    /// Starts with the required members.
    pub fn new(meeting_room_id: impl Into<String>) -> Self {
        Self {
            meeting_room_id: meeting_room_id.into(),
        }
    }
}

wire_out!(GetInfo {
    "meeting_room_id" => meeting_room_id,
});

/// The answer to [`GetInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInfoResponse {
    /// The room itself.
    pub basic_info: GetInfoBasicInfo,
    /// The account of the room.
    pub account_info: GetInfoAccountInfo,
    /// The device in the room.
    pub hardware_info: GetInfoHardwareInfo,
    /// The room's personal meeting number.
    pub pmi_info: GetInfoPmiInfo,
    /// Whether the room is watched.
    pub monitor_status: i64,
    /// Whether the room can be booked.
    pub scheduled_status: i64,
    /// Whether the room can be called.
    pub is_allow_call: bool,
}

wire_in!(GetInfoResponse {
    "basic_info" => basic_info,
    "account_info" => account_info,
    "hardware_info" => hardware_info,
    "pmi_info" => pmi_info,
    "monitor_status" => monitor_status,
    "scheduled_status" => scheduled_status,
    "is_allow_call" => is_allow_call,
});

impl Endpoint for GetInfo {
    type Response = GetInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_rooms.get_info",
        path: "/cgi-bin/meeting/rooms/get_info",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `basic_info` of [`GetInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInfoBasicInfo {
    /// Rooms device.
    pub rooms_id_list: Vec<String>,
    /// Name of the room; in a request, part of it.
    pub meeting_room_name: String,
    /// `city`.
    pub city: String,
    /// `building`.
    pub building: String,
    /// `floor`.
    pub floor: String,
    /// How many people the room holds.
    pub participant_number: i64,
    /// `device`.
    pub device: Option<String>,
    /// `desc`.
    pub desc: Option<String>,
    /// `password`.
    pub password: Option<SecretString>,
}

wire_in!(part GetInfoBasicInfo {
    "rooms_id_list" => rooms_id_list,
    "meeting_room_name" => meeting_room_name,
    "city" => city,
    "building" => building,
    "floor" => floor,
    "participant_number" => participant_number,
    "device" => device,
    "desc" => desc,
    "password" => password,
});

/// `account_info` of [`GetInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInfoAccountInfo {
    /// Edition of the room's account.
    pub account_type: i64,
    /// How long the account is valid.
    pub valid_period: String,
}

wire_in!(part GetInfoAccountInfo {
    "account_type" => account_type,
    "valid_period" => valid_period,
});

/// `hardware_info` of [`GetInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInfoHardwareInfo {
    /// Manufacturer.
    pub factory: String,
    /// Model of the device.
    pub device_model: String,
    /// Serial number.
    pub sn: String,
    /// `ip`.
    pub ip: String,
    /// Network hardware address.
    pub mac: String,
    /// Version of the Rooms software.
    pub rooms_version: String,
    /// Version of the device's system.
    pub firmware_version: String,
    /// `health_status`.
    pub health_status: String,
    /// `system_type`.
    pub system_type: String,
    /// State of the room.
    pub meeting_room_status: i64,
    /// `active_time`.
    pub active_time: String,
    /// `cpu_info`.
    pub cpu_info: String,
    /// As the device reports it.
    pub cpu_usage: String,
    /// `gpu_info`.
    pub gpu_info: String,
    /// Kind of network.
    pub net_type: String,
    /// `memory_info`.
    pub memory_info: String,
    /// Clock rate of the display.
    pub monitor_frequency: String,
    /// `camera_model`.
    pub camera_model: String,
    /// `enable_video_mirror`.
    pub enable_video_mirror: bool,
    /// `microphone_info`.
    pub microphone_info: String,
    /// `speaker_info`.
    pub speaker_info: String,
}

wire_in!(part GetInfoHardwareInfo {
    "factory" => factory,
    "device_model" => device_model,
    "sn" => sn,
    "ip" => ip,
    "mac" => mac,
    "rooms_version" => rooms_version,
    "firmware_version" => firmware_version,
    "health_status" => health_status,
    "system_type" => system_type,
    "meeting_room_status" => meeting_room_status,
    "active_time" => active_time,
    "cpu_info" => cpu_info,
    "cpu_usage" => cpu_usage,
    "gpu_info" => gpu_info,
    "net_type" => net_type,
    "memory_info" => memory_info;
    "monitor_frequency" => monitor_frequency,
    "camera_model" => camera_model,
    "enable_video_mirror" => enable_video_mirror,
    "microphone_info" => microphone_info,
    "speaker_info" => speaker_info,
});

/// `pmi_info` of [`GetInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInfoPmiInfo {
    /// Personal meeting number.
    pub pmi_code: String,
    /// Password of the personal meeting.
    pub pmi_pwd: String,
}

wire_in!(part GetInfoPmiInfo {
    "pmi_code" => pmi_code,
    "pmi_pwd" => pmi_pwd,
});

/// Get the stock of Rooms accounts (获取Rooms会议室账号资源).
///
/// `POST /cgi-bin/meeting/rooms/get_inventory`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98809)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetInventory {}

impl GetInventory {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetInventory {});

/// The answer to [`GetInventory`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInventoryResponse {
    /// Ordinary accounts.
    pub normal_count: i64,
    /// Special accounts.
    pub special_count: i64,
    /// Accounts in use.
    pub normal_used_count: i64,
    /// Accounts in use.
    pub special_used_count: i64,
    /// Accounts expired.
    pub normal_expired_count: i64,
    /// Accounts expired.
    pub special_expired_count: i64,
}

wire_in!(GetInventoryResponse {
    "normal_count" => normal_count,
    "special_count" => special_count,
    "normal_used_count" => normal_used_count,
    "special_used_count" => special_used_count,
    "normal_expired_count" => normal_expired_count,
    "special_expired_count" => special_expired_count,
});

impl Endpoint for GetInventory {
    type Response = GetInventoryResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_rooms.get_inventory",
        path: "/cgi-bin/meeting/rooms/get_inventory",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Get the answer state of a called Rooms meeting room (获取Rooms会议室应答状态).
///
/// `POST /cgi-bin/meeting/rooms/get_response_status`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98806)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetResponseStatus {
    /// Id of the meeting.
    pub meetingid: String,
    /// Rooms meeting room.
    pub meeting_room_id: Option<String>,
    /// Address of an H.323 or SIP device, instead of a room.
    pub mra_address: Option<MraAddress>,
}

impl GetResponseStatus {
    /// Starts with the required members.
    pub fn new(meetingid: impl Into<String>) -> Self {
        Self {
            meetingid: meetingid.into(),
            meeting_room_id: Default::default(),
            mra_address: Default::default(),
        }
    }

    /// Rooms meeting room.
    pub fn meeting_room_id(mut self, meeting_room_id: impl Into<String>) -> Self {
        self.meeting_room_id = Some(meeting_room_id.into());
        self
    }

    /// Address of an H.323 or SIP device, instead of a room.
    pub fn mra_address(mut self, mra_address: impl Into<MraAddress>) -> Self {
        self.mra_address = Some(mra_address.into());
        self
    }
}

wire_out!(GetResponseStatus {
    "meetingid" => meetingid,
    "meeting_room_id" => meeting_room_id,
    "mra_address" => mra_address,
});

/// The answer to [`GetResponseStatus`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResponseStatusResponse {
    /// State of the call.
    pub status: i64,
    /// When the room answered.
    pub response_time: String,
}

wire_in!(GetResponseStatusResponse {
    "status" => status,
    "response_time" => response_time,
});

impl Endpoint for GetResponseStatus {
    type Response = GetResponseStatusResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_rooms.get_response_status",
        path: "/cgi-bin/meeting/rooms/get_response_status",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// List Rooms meeting rooms (获取Rooms会议室列表).
///
/// `POST /cgi-bin/meeting/rooms/list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98795)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct List {
    /// Name of the room; in a request, part of it.
    pub meeting_room_name: Option<String>,
    /// Next_cursor of the page before.
    pub cursor: Option<String>,
    /// Page size.
    pub limit: Option<i64>,
}

impl List {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the room; in a request, part of it.
    pub fn meeting_room_name(mut self, meeting_room_name: impl Into<String>) -> Self {
        self.meeting_room_name = Some(meeting_room_name.into());
        self
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

wire_out!(List {
    "meeting_room_name" => meeting_room_name,
    "cursor" => cursor,
    "limit" => limit,
});

/// The answer to [`List`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// `meeting_room_list`.
    pub meeting_room_list: Vec<ListMeetingRoomList>,
    /// Whether another page follows.
    pub has_more: bool,
    /// Pass as cursor for the next page.
    pub next_cursor: Option<String>,
}

wire_in!(ListResponse {
    "meeting_room_list" => meeting_room_list,
    "has_more" => has_more,
    "next_cursor" => next_cursor,
});

impl Endpoint for List {
    type Response = ListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_rooms.list",
        path: "/cgi-bin/meeting/rooms/list",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `meeting_room_list` of [`List`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListMeetingRoomList {
    /// Rooms meeting room.
    pub meeting_room_id: String,
    /// Name of the room; in a request, part of it.
    pub meeting_room_name: String,
    /// Place of the room.
    pub meeting_room_location: String,
    /// Edition of the room's account.
    pub account_type: i64,
    /// Code to activate the room's device.
    pub active_code: String,
    /// How many people the room holds.
    pub participant_number: i64,
    /// State of the room.
    pub meeting_room_status: i64,
    /// Whether the room can be booked.
    pub scheduled_status: i64,
    /// Whether the room can be called.
    pub is_allow_call: bool,
}

wire_in!(part ListMeetingRoomList {
    "meeting_room_id" => meeting_room_id,
    "meeting_room_name" => meeting_room_name,
    "meeting_room_location" => meeting_room_location,
    "account_type" => account_type,
    "active_code" => active_code,
    "participant_number" => participant_number,
    "meeting_room_status" => meeting_room_status,
    "scheduled_status" => scheduled_status,
    "is_allow_call" => is_allow_call,
});

/// List Rooms controllers (获取Rooms控制器列表).
///
/// `POST /cgi-bin/meeting/rooms/list_controllers`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98799)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ListControllers {
    /// Name of the controller; in a request, part of it.
    pub controller_name: Option<String>,
    /// Next_cursor of the page before.
    pub cursor: Option<String>,
    /// Page size.
    pub limit: Option<i64>,
}

impl ListControllers {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the controller; in a request, part of it.
    pub fn controller_name(mut self, controller_name: impl Into<String>) -> Self {
        self.controller_name = Some(controller_name.into());
        self
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

wire_out!(ListControllers {
    "controller_name" => controller_name,
    "cursor" => cursor,
    "limit" => limit,
});

/// The answer to [`ListControllers`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListControllersResponse {
    /// `controller_info_list`.
    pub controller_info_list: Vec<ListControllersControllerInfoList>,
    /// Whether another page follows.
    pub has_more: bool,
    /// Pass as cursor for the next page.
    pub next_cursor: Option<String>,
}

wire_in!(ListControllersResponse {
    "controller_info_list" => controller_info_list,
    "has_more" => has_more,
    "next_cursor" => next_cursor,
});

impl Endpoint for ListControllers {
    type Response = ListControllersResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_rooms.list_controllers",
        path: "/cgi-bin/meeting/rooms/list_controllers",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `controller_info_list` of [`ListControllers`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListControllersControllerInfoList {
    /// Rooms device.
    pub rooms_id: String,
    /// Name of the room; in a request, part of it.
    pub meeting_room_name: String,
    /// Place of the room.
    pub meeting_room_location: String,
    /// Manufacturer.
    pub manufacture_name: String,
    /// Name of the controller; in a request, part of it.
    pub controller_name: String,
    /// Model of the device.
    pub controller_model: String,
    /// Version of the Rooms software.
    pub app_version: String,
    /// Version of the device's system.
    pub framework_version: String,
    /// `status`.
    pub status: String,
    /// `ip_address`.
    pub ip_address: String,
    /// Network hardware address.
    pub mac_address: String,
    /// `cpu_type`.
    pub cpu_type: String,
    /// As the device reports it.
    pub cpu_usage: String,
    /// Kind of network.
    pub network_type: String,
    /// As the device reports it.
    pub mem_usage: String,
}

wire_in!(part ListControllersControllerInfoList {
    "rooms_id" => rooms_id,
    "meeting_room_name" => meeting_room_name,
    "meeting_room_location" => meeting_room_location,
    "manufacture_name" => manufacture_name,
    "controller_name" => controller_name,
    "controller_model" => controller_model,
    "app_version" => app_version,
    "framework_version" => framework_version,
    "status" => status,
    "ip_address" => ip_address,
    "mac_address" => mac_address,
    "cpu_type" => cpu_type,
    "cpu_usage" => cpu_usage,
    "network_type" => network_type,
    "mem_usage" => mem_usage,
});

/// List Rooms devices (获取Rooms设备列表).
///
/// `POST /cgi-bin/meeting/rooms/list_devices`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98798)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ListDevices {
    /// Name of the room; in a request, part of it.
    pub meeting_room_name: Option<String>,
    /// Next_cursor of the page before.
    pub cursor: Option<String>,
    /// Page size.
    pub limit: Option<i64>,
}

impl ListDevices {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the room; in a request, part of it.
    pub fn meeting_room_name(mut self, meeting_room_name: impl Into<String>) -> Self {
        self.meeting_room_name = Some(meeting_room_name.into());
        self
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

wire_out!(ListDevices {
    "meeting_room_name" => meeting_room_name,
    "cursor" => cursor,
    "limit" => limit,
});

/// The answer to [`ListDevices`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListDevicesResponse {
    /// `device_info_list`.
    pub device_info_list: Vec<ListDevicesDeviceInfoList>,
    /// Whether another page follows.
    pub has_more: bool,
    /// Pass as cursor for the next page.
    pub next_cursor: Option<String>,
}

wire_in!(ListDevicesResponse {
    "device_info_list" => device_info_list,
    "has_more" => has_more,
    "next_cursor" => next_cursor,
});

impl Endpoint for ListDevices {
    type Response = ListDevicesResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_rooms.list_devices",
        path: "/cgi-bin/meeting/rooms/list_devices",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `device_info_list` of [`ListDevices`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListDevicesDeviceInfoList {
    /// Rooms device.
    pub rooms_id: String,
    /// Rooms meeting room.
    pub meeting_room_id: String,
    /// Name of the room; in a request, part of it.
    pub meeting_room_name: String,
    /// Place of the room.
    pub meeting_room_location: String,
    /// Model of the device.
    pub device_model: String,
    /// Version of the Rooms software.
    pub app_version: String,
    /// State of the room.
    pub meeting_room_status: i64,
    /// What the device reports.
    pub device_monitor_info: ListDevicesDeviceMonitorInfo,
}

wire_in!(part ListDevicesDeviceInfoList {
    "rooms_id" => rooms_id,
    "meeting_room_id" => meeting_room_id,
    "meeting_room_name" => meeting_room_name,
    "meeting_room_location" => meeting_room_location,
    "device_model" => device_model,
    "app_version" => app_version,
    "meeting_room_status" => meeting_room_status,
    "device_monitor_info" => device_monitor_info,
});

/// `device_monitor_info` of [`ListDevices`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListDevicesDeviceMonitorInfo {
    /// Whether it works.
    pub camera_status: bool,
    /// Whether it works.
    pub microphone_status: bool,
    /// Whether it works.
    pub speaker_status: bool,
}

wire_in!(part ListDevicesDeviceMonitorInfo {
    "camera_status" => camera_status,
    "microphone_status" => microphone_status,
    "speaker_status" => speaker_status,
});

/// List the meetings of a Rooms meeting room (获取Rooms会议室下的会议列表).
///
/// `POST /cgi-bin/meeting/rooms/list_meetings`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98796)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ListMeetings {
    /// Rooms meeting room.
    pub meeting_room_id: Option<String>,
    /// Rooms device.
    pub rooms_id: Option<String>,
    /// Unix seconds.
    pub start_time: Option<i64>,
    /// Unix seconds.
    pub end_time: Option<i64>,
    /// Next_cursor of the page before.
    pub cursor: Option<String>,
    /// Page size.
    pub limit: Option<i64>,
}

impl ListMeetings {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Rooms meeting room.
    pub fn meeting_room_id(mut self, meeting_room_id: impl Into<String>) -> Self {
        self.meeting_room_id = Some(meeting_room_id.into());
        self
    }

    /// Rooms device.
    pub fn rooms_id(mut self, rooms_id: impl Into<String>) -> Self {
        self.rooms_id = Some(rooms_id.into());
        self
    }

    /// Unix seconds.
    pub fn start_time(mut self, start_time: impl Into<i64>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Unix seconds.
    pub fn end_time(mut self, end_time: impl Into<i64>) -> Self {
        self.end_time = Some(end_time.into());
        self
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

wire_out!(ListMeetings {
    "meeting_room_id" => meeting_room_id,
    "rooms_id" => rooms_id,
    "start_time" => start_time,
    "end_time" => end_time,
    "cursor" => cursor,
    "limit" => limit,
});

/// The answer to [`ListMeetings`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListMeetingsResponse {
    /// `meeting_info_list`.
    pub meeting_info_list: Vec<ListMeetingsMeetingInfoList>,
    /// Whether another page follows.
    pub has_more: bool,
    /// Pass as cursor for the next page.
    pub next_cursor: Option<String>,
}

wire_in!(ListMeetingsResponse {
    "meeting_info_list" => meeting_info_list,
    "has_more" => has_more,
    "next_cursor" => next_cursor,
});

impl Endpoint for ListMeetings {
    type Response = ListMeetingsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_rooms.list_meetings",
        path: "/cgi-bin/meeting/rooms/list_meetings",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `meeting_info_list` of [`ListMeetings`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListMeetingsMeetingInfoList {
    /// Id of the meeting.
    pub meetingid: String,
    /// `meeting_code`.
    pub meeting_code: String,
    /// `subject`.
    pub subject: String,
    /// 0 one-off, 1 recurring, and others.
    pub meeting_type: i64,
    /// `status`.
    pub status: String,
    /// Unix seconds.
    pub start_time: i64,
    /// Unix seconds.
    pub end_time: i64,
}

wire_in!(part ListMeetingsMeetingInfoList {
    "meetingid" => meetingid,
    "meeting_code" => meeting_code,
    "subject" => subject,
    "meeting_type" => meeting_type,
    "status" => status,
    "start_time" => start_time,
    "end_time" => end_time,
});

/// Release Rooms meeting rooms (释放Rooms会议室).
///
/// `POST /cgi-bin/meeting/rooms/release`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98792)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Release {
    /// Id of the meeting.
    pub meetingid: String,
    /// Rooms meeting room.
    pub meeting_room_id_list: Vec<String>,
}

impl Release {
    /// Starts with the required members.
    pub fn new(
        meetingid: impl Into<String>,
        meeting_room_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            meeting_room_id_list: meeting_room_id_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(Release {
    "meetingid" => meetingid,
    "meeting_room_id_list" => meeting_room_id_list,
});

/// The answer to [`Release`].
pub type ReleaseResponse = yizhan_core::Done;

impl Endpoint for Release {
    type Response = ReleaseResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_rooms.release",
        path: "/cgi-bin/meeting/rooms/release",
        ..Operation::usual(Product::Work)
    };
}
