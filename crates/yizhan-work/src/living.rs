//! Generated from `spec/work/living.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Live streams (直播)

use yizhan_core::{BodyKind, Endpoint, Method, Operation, Product, wire_in, wire_out};

/// Cancel a scheduled live stream (取消预约直播).
///
/// `POST /cgi-bin/living/cancel`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93638) [(2)](https://developer.work.weixin.qq.com/document/path/93718)
///
/// Only streams that are still scheduled and were created by the calling app.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Cancel {
    /// Id of the live stream.
    pub livingid: String,
}

impl Cancel {
    /// Starts with the required members.
    pub fn new(livingid: impl Into<String>) -> Self {
        Self {
            livingid: livingid.into(),
        }
    }
}

wire_out!(Cancel {
    "livingid" => livingid,
});

/// The answer to [`Cancel`].
pub type CancelResponse = yizhan_core::Done;

impl Endpoint for Cancel {
    type Response = CancelResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.living.cancel",
        path: "/cgi-bin/living/cancel",
        ..Operation::usual(Product::Work)
    };
}

/// Schedule a live stream (创建预约直播).
///
/// `POST /cgi-bin/living/create`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93637) [(2)](https://developer.work.weixin.qq.com/document/path/93717)
///
/// The streamer must be in the app's visible scope.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Create {
    /// Member who streams.
    pub anchor_userid: String,
    /// Title, at most 60 bytes.
    pub theme: String,
    /// Unix seconds; when created, the planned start.
    pub living_start: i64,
    /// Planned duration, seconds.
    pub living_duration: i64,
    /// 0 general, 1 small class, 2 big class, 3 company training, 4 event.
    pub r#type: i64,
    /// At most 300 bytes.
    pub description: Option<String>,
    /// Seconds before the start to remind the streamer, 0 for no reminder.
    pub remind_time: Option<i64>,
    /// Cover picture of an event stream, from uploading a temporary file.
    pub activity_cover_mediaid: Option<String>,
    /// Picture on the share card of an event stream.
    pub activity_share_mediaid: Option<String>,
    /// Introduction of an event stream.
    pub activity_detail: Option<CreateActivityDetail>,
    /// App on whose behalf the stream is created.
    pub agentid: Option<i64>,
}

impl Create {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(anchor_userid: impl Into<String>) -> Self {
        Self {
            anchor_userid: anchor_userid.into(),
            theme: Default::default(),
            living_start: Default::default(),
            living_duration: Default::default(),
            r#type: Default::default(),
            description: Default::default(),
            remind_time: Default::default(),
            activity_cover_mediaid: Default::default(),
            activity_share_mediaid: Default::default(),
            activity_detail: Default::default(),
            agentid: Default::default(),
        }
    }

    /// Title, at most 60 bytes.
    pub fn theme(mut self, theme: impl Into<String>) -> Self {
        self.theme = theme.into();
        self
    }

    /// Unix seconds; when created, the planned start.
    pub fn living_start(mut self, living_start: impl Into<i64>) -> Self {
        self.living_start = living_start.into();
        self
    }

    /// Planned duration, seconds.
    pub fn living_duration(mut self, living_duration: impl Into<i64>) -> Self {
        self.living_duration = living_duration.into();
        self
    }

    /// 0 general, 1 small class, 2 big class, 3 company training, 4 event.
    pub fn r#type(mut self, r#type: impl Into<i64>) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// At most 300 bytes.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Seconds before the start to remind the streamer, 0 for no reminder.
    pub fn remind_time(mut self, remind_time: impl Into<i64>) -> Self {
        self.remind_time = Some(remind_time.into());
        self
    }

    /// Cover picture of an event stream, from uploading a temporary file.
    pub fn activity_cover_mediaid(mut self, activity_cover_mediaid: impl Into<String>) -> Self {
        self.activity_cover_mediaid = Some(activity_cover_mediaid.into());
        self
    }

    /// Picture on the share card of an event stream.
    pub fn activity_share_mediaid(mut self, activity_share_mediaid: impl Into<String>) -> Self {
        self.activity_share_mediaid = Some(activity_share_mediaid.into());
        self
    }

    /// Introduction of an event stream.
    pub fn activity_detail(mut self, activity_detail: impl Into<CreateActivityDetail>) -> Self {
        self.activity_detail = Some(activity_detail.into());
        self
    }

    /// App on whose behalf the stream is created.
    pub fn agentid(mut self, agentid: impl Into<i64>) -> Self {
        self.agentid = Some(agentid.into());
        self
    }
}

wire_out!(Create {
    "anchor_userid" => anchor_userid,
    "theme" => theme,
    "living_start" => living_start,
    "living_duration" => living_duration,
    "type" => r#type,
    "description" => description,
    "remind_time" => remind_time,
    "activity_cover_mediaid" => activity_cover_mediaid,
    "activity_share_mediaid" => activity_share_mediaid,
    "activity_detail" => activity_detail,
    "agentid" => agentid,
});

/// The answer to [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// Id of the live stream.
    pub livingid: String,
}

wire_in!(CreateResponse {
    "livingid" => livingid,
});

impl Endpoint for Create {
    type Response = CreateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.living.create",
        path: "/cgi-bin/living/create",
        ..Operation::usual(Product::Work)
    };
}

/// `activity_detail` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateActivityDetail {
    /// Text of the introduction.
    pub description: Option<String>,
    /// Media ids of pictures, at most 6.
    pub image_list: Option<Vec<String>>,
}

impl CreateActivityDetail {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Text of the introduction.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Media ids of pictures, at most 6.
    #[must_use]
    pub fn image_list(mut self, image_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.image_list = Some(image_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part CreateActivityDetail {
    "description" => description,
    "image_list" => image_list,
});

/// Delete the replay of a live stream (删除直播回放).
///
/// `POST /cgi-bin/living/delete_replay_data`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93874) [(2)](https://developer.work.weixin.qq.com/document/path/93719) [(3)](https://developer.work.weixin.qq.com/document/path/93743) [(4)](https://developer.work.weixin.qq.com/document/path/93860)
///
/// Only for ended streams with a replay; can't be undone.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DeleteReplayData {
    /// Id of the live stream.
    pub livingid: String,
}

impl DeleteReplayData {
    /// Starts with the required members.
    pub fn new(livingid: impl Into<String>) -> Self {
        Self {
            livingid: livingid.into(),
        }
    }
}

wire_out!(DeleteReplayData {
    "livingid" => livingid,
});

/// The answer to [`DeleteReplayData`].
pub type DeleteReplayDataResponse = yizhan_core::Done;

impl Endpoint for DeleteReplayData {
    type Response = DeleteReplayDataResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.living.delete_replay_data",
        path: "/cgi-bin/living/delete_replay_data",
        ..Operation::usual(Product::Work)
    };
}

/// Get a watch code for a WeChat viewer (获取微信观看直播凭证).
///
/// `POST /cgi-bin/living/get_living_code`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93641) [(2)](https://developer.work.weixin.qq.com/document/path/93721)
///
/// For watching in WeChat: append the code to the watch page of the mini program.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetLivingCode {
    /// Id of the live stream.
    pub livingid: String,
    /// WeChat user who will watch.
    pub openid: String,
}

impl GetLivingCode {
    /// Starts with the required members.
    pub fn new(livingid: impl Into<String>, openid: impl Into<String>) -> Self {
        Self {
            livingid: livingid.into(),
            openid: openid.into(),
        }
    }
}

wire_out!(GetLivingCode {
    "livingid" => livingid,
    "openid" => openid,
});

/// The answer to [`GetLivingCode`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetLivingCodeResponse {
    /// Watch code; valid 5 minutes, only in WeChat.
    pub living_code: String,
}

wire_in!(GetLivingCodeResponse {
    "living_code" => living_code,
});

impl Endpoint for GetLivingCode {
    type Response = GetLivingCodeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.living.get_living_code",
        path: "/cgi-bin/living/get_living_code",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Get the details of a live stream (获取直播详情).
///
/// `GET /cgi-bin/living/get_living_info`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93635) [(2)](https://developer.work.weixin.qq.com/document/path/93715)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetLivingInfo {
    /// Id of the live stream.
    pub livingid: String,
}

impl GetLivingInfo {
    /// Starts with the required members.
    pub fn new(livingid: impl Into<String>) -> Self {
        Self {
            livingid: livingid.into(),
        }
    }
}

wire_out!(GetLivingInfo {
    "livingid" => livingid,
});

/// The answer to [`GetLivingInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetLivingInfoResponse {
    /// `living_info`.
    pub living_info: GetLivingInfoLivingInfo,
}

wire_in!(GetLivingInfoResponse {
    "living_info" => living_info,
});

impl Endpoint for GetLivingInfo {
    type Response = GetLivingInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.living.get_living_info",
        path: "/cgi-bin/living/get_living_info",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `living_info` of [`GetLivingInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetLivingInfoLivingInfo {
    /// Id of the live stream.
    pub livingid: Option<String>,
    /// Member who streams.
    pub anchor_userid: String,
    /// Main department of the streamer.
    pub main_department: Option<i64>,
    /// Title, at most 60 bytes.
    pub theme: String,
    /// Unix seconds; when created, the planned start.
    pub living_start: i64,
    /// Seconds; in the details, the actual duration.
    pub living_duration: i64,
    /// Planned start, Unix seconds.
    pub reserve_start: i64,
    /// Planned duration, seconds.
    pub reserve_living_duration: i64,
    /// 0 general, 1 small class, 2 big class, 3 company training, 4 event.
    pub r#type: i64,
    /// 0 scheduled, 1 streaming, 2 ended, 3 expired, 4 cancelled.
    pub status: i64,
    /// At most 300 bytes.
    pub description: String,
    /// Whether the replay can be watched.
    pub open_replay: bool,
    /// 0 ready, 1 being made, 2 deleted, 3 failed; only when replay is open.
    pub replay_status: Option<i64>,
    /// How many people reserved.
    pub subscribe_count: i64,
    /// How many people watched.
    pub viewer_num: i64,
    /// How many watch now.
    pub online_count: i64,
    /// Number of comments.
    pub comment_num: i64,
    /// How many people spoke.
    pub mic_num: i64,
    /// Address to push the stream to, if a third-party device streams.
    pub push_stream_url: Option<String>,
}

wire_in!(part GetLivingInfoLivingInfo {
    "livingid" => livingid,
    "anchor_userid" => anchor_userid,
    "main_department" => main_department,
    "theme" => theme,
    "living_start" => living_start,
    "living_duration" => living_duration,
    "reserve_start" => reserve_start,
    "reserve_living_duration" => reserve_living_duration,
    "type" => r#type,
    "status" => status,
    "description" => description,
    "open_replay" => open_replay,
    "replay_status" => replay_status,
    "subscribe_count" => subscribe_count,
    "viewer_num" => viewer_num,
    "online_count" => online_count;
    "comment_num" => comment_num,
    "mic_num" => mic_num,
    "push_stream_url" => push_stream_url,
});

/// Get who shared a live stream to a viewer (获取跳转小程序商城的直播观众信息).
///
/// `POST /cgi-bin/living/get_living_share_info`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/94442) [(2)](https://developer.work.weixin.qq.com/document/path/94578)
///
/// For a shop mini program opened from a stream: tells who watched and who invited.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetLivingShareInfo {
    /// Value that the mini program got when it was opened from the stream.
    pub ww_share_code: String,
}

impl GetLivingShareInfo {
    /// Starts with the required members.
    pub fn new(ww_share_code: impl Into<String>) -> Self {
        Self {
            ww_share_code: ww_share_code.into(),
        }
    }
}

wire_out!(GetLivingShareInfo {
    "ww_share_code" => ww_share_code,
});

/// The answer to [`GetLivingShareInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetLivingShareInfoResponse {
    /// Id of the live stream.
    pub livingid: String,
    /// Viewer, if a member.
    pub viewer_userid: Option<String>,
    /// Viewer, if an external user.
    pub viewer_external_userid: Option<String>,
    /// Member who shared the stream to the viewer.
    pub invitor_userid: Option<String>,
    /// External user who shared the stream to the viewer.
    pub invitor_external_userid: Option<String>,
}

wire_in!(GetLivingShareInfoResponse {
    "livingid" => livingid,
    "viewer_userid" => viewer_userid,
    "viewer_external_userid" => viewer_external_userid,
    "invitor_userid" => invitor_userid,
    "invitor_external_userid" => invitor_external_userid,
});

impl Endpoint for GetLivingShareInfo {
    type Response = GetLivingShareInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.living.get_living_share_info",
        path: "/cgi-bin/living/get_living_share_info",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// List the live stream ids of a member (获取成员直播ID列表).
///
/// `POST /cgi-bin/living/get_user_all_livingid`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93634) [(2)](https://developer.work.weixin.qq.com/document/path/93714) [(3)](https://developer.work.weixin.qq.com/document/path/93739) [(4)](https://developer.work.weixin.qq.com/document/path/93856)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetUserAllLivingId {
    /// Member of the company.
    pub userid: String,
    /// Next_cursor of the page before.
    pub cursor: Option<String>,
    /// Page size, at most 100.
    pub limit: Option<i64>,
}

impl GetUserAllLivingId {
    /// Starts with the required members.
    pub fn new(userid: impl Into<String>) -> Self {
        Self {
            userid: userid.into(),
            cursor: Default::default(),
            limit: Default::default(),
        }
    }

    /// Next_cursor of the page before.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Page size, at most 100.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(GetUserAllLivingId {
    "userid" => userid,
    "cursor" => cursor,
    "limit" => limit,
});

/// The answer to [`GetUserAllLivingId`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUserAllLivingIdResponse {
    /// Live streams of the member.
    pub livingid_list: Vec<String>,
    /// Pass back for the next page.
    pub next_cursor: Option<String>,
}

wire_in!(GetUserAllLivingIdResponse {
    "livingid_list" => livingid_list,
    "next_cursor" => next_cursor,
});

impl Endpoint for GetUserAllLivingId {
    type Response = GetUserAllLivingIdResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.living.get_user_all_living_id",
        path: "/cgi-bin/living/get_user_all_livingid",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Get the watch details of a live stream (获取直播观看明细).
///
/// `POST /cgi-bin/living/get_watch_stat`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93636) [(2)](https://developer.work.weixin.qq.com/document/path/93716)
///
/// Only complete after the stream has ended.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetWatchStat {
    /// Id of the live stream.
    pub livingid: String,
    /// Pass back for the next page.
    pub next_key: Option<String>,
}

impl GetWatchStat {
    /// Starts with the required members.
    pub fn new(livingid: impl Into<String>) -> Self {
        Self {
            livingid: livingid.into(),
            next_key: Default::default(),
        }
    }

    /// Pass back for the next page.
    pub fn next_key(mut self, next_key: impl Into<String>) -> Self {
        self.next_key = Some(next_key.into());
        self
    }
}

wire_out!(GetWatchStat {
    "livingid" => livingid,
    "next_key" => next_key,
});

/// The answer to [`GetWatchStat`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWatchStatResponse {
    /// `stat_info`.
    pub stat_info: GetWatchStatStatInfo,
    /// True on the last page.
    pub ending: bool,
    /// Pass back for the next page.
    pub next_key: Option<String>,
}

wire_in!(GetWatchStatResponse {
    "stat_info" => stat_info,
    "ending" => ending,
    "next_key" => next_key,
});

impl Endpoint for GetWatchStat {
    type Response = GetWatchStatResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.living.get_watch_stat",
        path: "/cgi-bin/living/get_watch_stat",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `stat_info` of [`GetWatchStat`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWatchStatStatInfo {
    /// Viewers who are members.
    pub users: Vec<GetWatchStatUsers>,
    /// Viewers from outside.
    pub external_users: Vec<GetWatchStatExternalUsers>,
}

wire_in!(part GetWatchStatStatInfo {
    "users" => users,
    "external_users" => external_users,
});

/// `users` of [`GetWatchStat`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWatchStatUsers {
    /// Member of the company.
    pub userid: String,
    /// Seconds watched.
    pub watch_time: i64,
    /// Whether the viewer commented.
    pub is_comment: bool,
    /// Whether the viewer spoke.
    pub is_mic: bool,
    /// Member who shared the stream to the viewer.
    pub invitor_userid: Option<String>,
    /// External user who shared the stream to the viewer.
    pub invitor_external_userid: Option<String>,
}

wire_in!(part GetWatchStatUsers {
    "userid" => userid,
    "watch_time" => watch_time,
    "is_comment" => is_comment,
    "is_mic" => is_mic,
    "invitor_userid" => invitor_userid,
    "invitor_external_userid" => invitor_external_userid,
});

/// `external_users` of [`GetWatchStat`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetWatchStatExternalUsers {
    /// Empty if the viewer can't be identified.
    pub external_userid: String,
    /// 1 WeChat user, 2 WeCom user.
    pub r#type: i64,
    /// Shown name.
    pub name: Option<String>,
    /// Seconds watched.
    pub watch_time: i64,
    /// Whether the viewer commented.
    pub is_comment: bool,
    /// Whether the viewer spoke.
    pub is_mic: bool,
    /// Member who shared the stream to the viewer.
    pub invitor_userid: Option<String>,
    /// External user who shared the stream to the viewer.
    pub invitor_external_userid: Option<String>,
}

wire_in!(part GetWatchStatExternalUsers {
    "external_userid" => external_userid,
    "type" => r#type,
    "name" => name,
    "watch_time" => watch_time,
    "is_comment" => is_comment,
    "is_mic" => is_mic,
    "invitor_userid" => invitor_userid,
    "invitor_external_userid" => invitor_external_userid,
});

/// Change a scheduled live stream (修改预约直播).
///
/// `POST /cgi-bin/living/modify`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93640) [(2)](https://developer.work.weixin.qq.com/document/path/93720)
///
/// Only scheduled streams created by the calling app; members left out stay as they are.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Modify {
    /// Id of the live stream.
    pub livingid: String,
    /// `title`.
    pub title: Option<String>,
    /// Title, at most 60 bytes.
    pub theme: Option<String>,
    /// Unix seconds; when created, the planned start.
    pub living_start: Option<i64>,
    /// Planned duration, seconds.
    pub living_duration: Option<i64>,
    /// 0 general, 1 small class, 2 big class, 3 company training, 4 event.
    pub r#type: Option<i64>,
    /// At most 300 bytes.
    pub description: Option<String>,
    /// Seconds before the start to remind the streamer, 0 for no reminder.
    pub remind_time: Option<i64>,
}

impl Modify {
    /// Starts with the required members.
    pub fn new(livingid: impl Into<String>) -> Self {
        Self {
            livingid: livingid.into(),
            title: Default::default(),
            theme: Default::default(),
            living_start: Default::default(),
            living_duration: Default::default(),
            r#type: Default::default(),
            description: Default::default(),
            remind_time: Default::default(),
        }
    }

    /// `title`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Title, at most 60 bytes.
    pub fn theme(mut self, theme: impl Into<String>) -> Self {
        self.theme = Some(theme.into());
        self
    }

    /// Unix seconds; when created, the planned start.
    pub fn living_start(mut self, living_start: impl Into<i64>) -> Self {
        self.living_start = Some(living_start.into());
        self
    }

    /// Planned duration, seconds.
    pub fn living_duration(mut self, living_duration: impl Into<i64>) -> Self {
        self.living_duration = Some(living_duration.into());
        self
    }

    /// 0 general, 1 small class, 2 big class, 3 company training, 4 event.
    pub fn r#type(mut self, r#type: impl Into<i64>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// At most 300 bytes.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Seconds before the start to remind the streamer, 0 for no reminder.
    pub fn remind_time(mut self, remind_time: impl Into<i64>) -> Self {
        self.remind_time = Some(remind_time.into());
        self
    }
}

wire_out!(Modify {
    "livingid" => livingid,
    "title" => title,
    "theme" => theme,
    "living_start" => living_start,
    "living_duration" => living_duration,
    "type" => r#type,
    "description" => description,
    "remind_time" => remind_time,
});

/// The answer to [`Modify`].
pub type ModifyResponse = yizhan_core::Done;

impl Endpoint for Modify {
    type Response = ModifyResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.living.modify",
        path: "/cgi-bin/living/modify",
        ..Operation::usual(Product::Work)
    };
}
