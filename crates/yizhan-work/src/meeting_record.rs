//! Generated from `spec/work/meeting_record.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Meeting recordings (会议录制管理)

use yizhan_core::{Endpoint, Operation, Product, SecretString, wire_in, wire_out};

/// Delete the recordings of a meeting (删除会议录制).
///
/// `POST /cgi-bin/meeting/record/delete`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98206)
///
/// Deletes every file of the recording; can't be undone.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Delete {
    /// Id of the meeting.
    pub meetingid: String,
    /// All recordings of one meeting.
    pub meeting_record_id: String,
}

impl Delete {
    /// Starts with the required members.
    pub fn new(meetingid: impl Into<String>, meeting_record_id: impl Into<String>) -> Self {
        Self {
            meetingid: meetingid.into(),
            meeting_record_id: meeting_record_id.into(),
        }
    }
}

wire_out!(Delete {
    "meetingid" => meetingid,
    "meeting_record_id" => meeting_record_id,
});

/// The answer to [`Delete`].
pub type DeleteResponse = yizhan_core::Done;

impl Endpoint for Delete {
    type Response = DeleteResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_record.delete",
        path: "/cgi-bin/meeting/record/delete",
        ..Operation::usual(Product::Work)
    };
}

/// Delete a recording file (删除单个录制文件).
///
/// `POST /cgi-bin/meeting/record/delete_file`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98207)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DeleteFile {
    /// Id of the meeting.
    pub meetingid: String,
    /// One recording file.
    pub record_file_id: String,
}

impl DeleteFile {
    /// Starts with the required members.
    pub fn new(meetingid: impl Into<String>, record_file_id: impl Into<String>) -> Self {
        Self {
            meetingid: meetingid.into(),
            record_file_id: record_file_id.into(),
        }
    }
}

wire_out!(DeleteFile {
    "meetingid" => meetingid,
    "record_file_id" => record_file_id,
});

/// The answer to [`DeleteFile`].
pub type DeleteFileResponse = yizhan_core::Done;

impl Endpoint for DeleteFile {
    type Response = DeleteFileResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_record.delete_file",
        path: "/cgi-bin/meeting/record/delete_file",
        ..Operation::usual(Product::Work)
    };
}

/// Get the view statistics of a recording (获取会议录制的访问数据).
///
/// `POST /cgi-bin/meeting/record/get_statistics`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98209)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetStatistics {
    /// Id of the meeting.
    pub meetingid: String,
    /// All recordings of one meeting.
    pub meeting_record_id: String,
    /// Unix seconds.
    pub start_time: Option<i64>,
    /// Unix seconds.
    pub end_time: Option<i64>,
}

impl GetStatistics {
    /// Starts with the required members.
    pub fn new(meetingid: impl Into<String>, meeting_record_id: impl Into<String>) -> Self {
        Self {
            meetingid: meetingid.into(),
            meeting_record_id: meeting_record_id.into(),
            start_time: Default::default(),
            end_time: Default::default(),
        }
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
}

wire_out!(GetStatistics {
    "meetingid" => meetingid,
    "meeting_record_id" => meeting_record_id,
    "start_time" => start_time,
    "end_time" => end_time,
});

/// The answer to [`GetStatistics`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetStatisticsResponse {
    /// One entry per day.
    pub summaries: Vec<GetStatisticsSummaries>,
}

wire_in!(GetStatisticsResponse {
    "summaries" => summaries,
});

impl Endpoint for GetStatistics {
    type Response = GetStatisticsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_record.get_statistics",
        path: "/cgi-bin/meeting/record/get_statistics",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `summaries` of [`GetStatistics`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetStatisticsSummaries {
    /// Day the numbers are for.
    pub date: String,
    /// `view_count`.
    pub view_count: i64,
    /// `download_count`.
    pub download_count: i64,
}

wire_in!(part GetStatisticsSummaries {
    "date" => date,
    "view_count" => view_count,
    "download_count" => download_count,
});

/// List meeting recordings (获取会议录制列表).
///
/// `POST /cgi-bin/meeting/record/list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98192)
///
/// Find recordings by meetingid, by meeting\_code or by member; times bound when the recording was made.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct List {
    /// Id of the meeting.
    pub meetingid: Option<String>,
    /// Meeting number that people enter.
    pub meeting_code: Option<String>,
    /// Only recordings of this member.
    pub userid: Option<String>,
    /// Unix seconds.
    pub start_time: Option<i64>,
    /// Unix seconds.
    pub end_time: Option<i64>,
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

    /// Id of the meeting.
    pub fn meetingid(mut self, meetingid: impl Into<String>) -> Self {
        self.meetingid = Some(meetingid.into());
        self
    }

    /// Meeting number that people enter.
    pub fn meeting_code(mut self, meeting_code: impl Into<String>) -> Self {
        self.meeting_code = Some(meeting_code.into());
        self
    }

    /// Only recordings of this member.
    pub fn userid(mut self, userid: impl Into<String>) -> Self {
        self.userid = Some(userid.into());
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

wire_out!(List {
    "meetingid" => meetingid,
    "meeting_code" => meeting_code,
    "userid" => userid,
    "start_time" => start_time,
    "end_time" => end_time,
    "cursor" => cursor,
    "limit" => limit,
});

/// The answer to [`List`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// Meetings with recordings.
    pub record_meetings: Vec<ListRecordMeetings>,
    /// Whether another page follows.
    pub has_more: Option<bool>,
    /// Pass as cursor for the next page.
    pub next_cursor: Option<String>,
}

wire_in!(ListResponse {
    "record_meetings" => record_meetings,
    "has_more" => has_more,
    "next_cursor" => next_cursor,
});

impl Endpoint for List {
    type Response = ListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_record.list",
        path: "/cgi-bin/meeting/record/list",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `record_meetings` of [`List`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListRecordMeetings {
    /// All recordings of one meeting.
    pub meeting_record_id: String,
    /// Id of the meeting.
    pub meetingid: String,
    /// Meeting number that people enter.
    pub meeting_code: String,
    /// Member who hosted.
    pub host_user_id: String,
    /// `title`.
    pub title: String,
    /// Unix seconds.
    pub meeting_start_time: i64,
    /// 1 recording, 2 being converted, 3 ready.
    pub state: i64,
    /// Files of the meeting.
    pub record_files: Vec<ListRecordFiles>,
}

wire_in!(part ListRecordMeetings {
    "meeting_record_id" => meeting_record_id,
    "meetingid" => meetingid,
    "meeting_code" => meeting_code,
    "host_user_id" => host_user_id,
    "title" => title,
    "meeting_start_time" => meeting_start_time,
    "state" => state,
    "record_files" => record_files,
});

/// `record_files` of [`List`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListRecordFiles {
    /// One recording file.
    pub record_file_id: String,
    /// Unix seconds.
    pub record_start_time: i64,
    /// Unix seconds.
    pub record_end_time: i64,
    /// Bytes.
    pub record_size: i64,
    /// Whether and how the file is shared.
    pub sharing_state: i64,
    /// Link to watch.
    pub sharing_url: Option<String>,
    /// Whether only members of the company may watch.
    pub required_same_corp: Option<bool>,
    /// Whether only attendees may watch.
    pub required_attendee: Option<bool>,
    /// For the sharing link.
    pub password: Option<SecretString>,
    /// Unix seconds.
    pub sharing_expire: Option<i64>,
    /// Whether viewers may download.
    pub allow_download: Option<bool>,
}

wire_in!(part ListRecordFiles {
    "record_file_id" => record_file_id,
    "record_start_time" => record_start_time,
    "record_end_time" => record_end_time,
    "record_size" => record_size,
    "sharing_state" => sharing_state,
    "sharing_url" => sharing_url,
    "required_same_corp" => required_same_corp,
    "required_attendee" => required_attendee,
    "password" => password,
    "sharing_expire" => sharing_expire,
    "allow_download" => allow_download,
});

/// Change the sharing settings of a recording (修改会议录制共享设置).
///
/// `POST /cgi-bin/meeting/record/update_sharing_config`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98208)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateSharingConfig {
    /// Id of the meeting.
    pub meetingid: String,
    /// All recordings of one meeting.
    pub meeting_record_id: String,
    /// How the recording is shared.
    pub sharing_config: UpdateSharingConfigSharingConfig,
}

impl UpdateSharingConfig {
    /// Starts with the required members.
    pub fn new(
        meetingid: impl Into<String>,
        meeting_record_id: impl Into<String>,
        sharing_config: impl Into<UpdateSharingConfigSharingConfig>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            meeting_record_id: meeting_record_id.into(),
            sharing_config: sharing_config.into(),
        }
    }
}

wire_out!(UpdateSharingConfig {
    "meetingid" => meetingid,
    "meeting_record_id" => meeting_record_id,
    "sharing_config" => sharing_config,
});

/// The answer to [`UpdateSharingConfig`].
pub type UpdateSharingConfigResponse = yizhan_core::Done;

impl Endpoint for UpdateSharingConfig {
    type Response = UpdateSharingConfigResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting_record.update_sharing_config",
        path: "/cgi-bin/meeting/record/update_sharing_config",
        ..Operation::usual(Product::Work)
    };
}

/// `sharing_config` of [`UpdateSharingConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateSharingConfigSharingConfig {
    /// Whether the recording is shared.
    pub enable_sharing: bool,
    /// Who may watch.
    pub sharing_auth_type: Option<i64>,
    /// Whether the link asks for a password.
    pub enable_password: Option<bool>,
    /// For the sharing link.
    pub password: Option<SecretString>,
    /// Whether the link expires.
    pub enable_sharing_expire: Option<bool>,
    /// Unix seconds.
    pub sharing_expire: Option<i64>,
    /// Whether viewers may download.
    pub allow_download: Option<bool>,
}

impl UpdateSharingConfigSharingConfig {
    /// Starts with the required members.
    #[must_use]
    pub fn new(enable_sharing: impl Into<bool>) -> Self {
        Self {
            enable_sharing: enable_sharing.into(),
            sharing_auth_type: Default::default(),
            enable_password: Default::default(),
            password: Default::default(),
            enable_sharing_expire: Default::default(),
            sharing_expire: Default::default(),
            allow_download: Default::default(),
        }
    }

    /// Who may watch.
    #[must_use]
    pub fn sharing_auth_type(mut self, sharing_auth_type: impl Into<i64>) -> Self {
        self.sharing_auth_type = Some(sharing_auth_type.into());
        self
    }

    /// Whether the link asks for a password.
    #[must_use]
    pub fn enable_password(mut self, enable_password: impl Into<bool>) -> Self {
        self.enable_password = Some(enable_password.into());
        self
    }

    /// For the sharing link.
    #[must_use]
    pub fn password(mut self, password: impl Into<SecretString>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Whether the link expires.
    #[must_use]
    pub fn enable_sharing_expire(mut self, enable_sharing_expire: impl Into<bool>) -> Self {
        self.enable_sharing_expire = Some(enable_sharing_expire.into());
        self
    }

    /// Unix seconds.
    #[must_use]
    pub fn sharing_expire(mut self, sharing_expire: impl Into<i64>) -> Self {
        self.sharing_expire = Some(sharing_expire.into());
        self
    }

    /// Whether viewers may download.
    #[must_use]
    pub fn allow_download(mut self, allow_download: impl Into<bool>) -> Self {
        self.allow_download = Some(allow_download.into());
        self
    }
}

wire_out!(part UpdateSharingConfigSharingConfig {
    "enable_sharing" => enable_sharing,
    "sharing_auth_type" => sharing_auth_type,
    "enable_password" => enable_password,
    "password" => password,
    "enable_sharing_expire" => enable_sharing_expire,
    "sharing_expire" => sharing_expire,
    "allow_download" => allow_download,
});
