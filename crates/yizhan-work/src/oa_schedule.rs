//! Generated from `spec/work/oa_schedule.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Schedules (管理日程)

use yizhan_core::{
    AnswerKind, BodyKind, Endpoint, Host, Method, Operation, Product, TokenKind, wire_in, wire_out,
};

/// Create a schedule (创建日程).
///
/// `POST /cgi-bin/oa/schedule/add`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93648) [(2)](https://developer.work.weixin.qq.com/document/path/93703)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Add {
    /// `schedule`.
    pub schedule: AddSchedule,
    /// `agentid`.
    pub agentid: Option<i64>,
}

impl Add {
    /// Starts with the required members.
    pub fn new(schedule: impl Into<AddSchedule>) -> Self {
        Self {
            schedule: schedule.into(),
            agentid: Default::default(),
        }
    }

    /// `agentid`.
    pub fn agentid(mut self, agentid: impl Into<i64>) -> Self {
        self.agentid = Some(agentid.into());
        self
    }
}

wire_out!(Add {
    "schedule" => schedule,
    "agentid" => agentid,
});

/// The answer to [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddResponse {
    /// `schedule_id`.
    pub schedule_id: String,
}

wire_in!(AddResponse {
    "schedule_id" => schedule_id,
});

impl Endpoint for Add {
    type Response = AddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.oa_schedule.add",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/oa/schedule/add",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// `schedule` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddSchedule {
    /// `admins`.
    pub admins: Option<Vec<String>>,
    /// Unix seconds.
    pub start_time: Option<i64>,
    /// Unix seconds.
    pub end_time: Option<i64>,
    /// `cal_id`.
    pub cal_id: Option<String>,
    /// `is_whole_day`.
    pub is_whole_day: Option<bool>,
    /// `summary`.
    pub summary: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `location`.
    pub location: Option<String>,
    /// `reminders`.
    pub reminders: Option<Reminders>,
    /// `attendees`.
    pub attendees: Option<Vec<Attendees>>,
}

impl AddSchedule {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `admins`.
    #[must_use]
    pub fn admins(mut self, admins: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.admins = Some(admins.into_iter().map(Into::into).collect());
        self
    }

    /// Unix seconds.
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<i64>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Unix seconds.
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<i64>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// `cal_id`.
    #[must_use]
    pub fn cal_id(mut self, cal_id: impl Into<String>) -> Self {
        self.cal_id = Some(cal_id.into());
        self
    }

    /// `is_whole_day`.
    #[must_use]
    pub fn is_whole_day(mut self, is_whole_day: impl Into<bool>) -> Self {
        self.is_whole_day = Some(is_whole_day.into());
        self
    }

    /// `summary`.
    #[must_use]
    pub fn summary(mut self, summary: impl Into<String>) -> Self {
        self.summary = Some(summary.into());
        self
    }

    /// `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// `location`.
    #[must_use]
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.location = Some(location.into());
        self
    }

    /// `reminders`.
    #[must_use]
    pub fn reminders(mut self, reminders: impl Into<Reminders>) -> Self {
        self.reminders = Some(reminders.into());
        self
    }

    /// `attendees`.
    #[must_use]
    pub fn attendees(mut self, attendees: impl IntoIterator<Item = impl Into<Attendees>>) -> Self {
        self.attendees = Some(attendees.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(AddSchedule {
    "admins" => admins,
    "start_time" => start_time,
    "end_time" => end_time,
    "cal_id" => cal_id,
    "summary" => summary,
    "description" => description,
    "location" => location,
    "reminders" => reminders,
    "attendees" => attendees,
} via {
    "is_whole_day" => is_whole_day: yizhan_core::wire::BoolAsInt,
});

/// `reminders` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Reminders {
    /// `is_remind`.
    pub is_remind: Option<bool>,
    /// `remind_before_event_secs`.
    pub remind_before_event_secs: Option<i64>,
    /// `remind_time_diffs`.
    pub remind_time_diffs: Option<Vec<i64>>,
    /// `is_repeat`.
    pub is_repeat: Option<bool>,
    /// `repeat_type`.
    pub repeat_type: Option<i64>,
    /// `repeat_until`.
    pub repeat_until: Option<i64>,
    /// `is_custom_repeat`.
    pub is_custom_repeat: Option<bool>,
    /// `repeat_interval`.
    pub repeat_interval: Option<i64>,
    /// `repeat_day_of_week`.
    pub repeat_day_of_week: Option<Vec<i64>>,
    /// `repeat_day_of_month`.
    pub repeat_day_of_month: Option<Vec<i64>>,
    /// `timezone`.
    pub timezone: Option<i64>,
}

impl Reminders {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `is_remind`.
    #[must_use]
    pub fn is_remind(mut self, is_remind: impl Into<bool>) -> Self {
        self.is_remind = Some(is_remind.into());
        self
    }

    /// `remind_before_event_secs`.
    #[must_use]
    pub fn remind_before_event_secs(mut self, remind_before_event_secs: impl Into<i64>) -> Self {
        self.remind_before_event_secs = Some(remind_before_event_secs.into());
        self
    }

    /// `remind_time_diffs`.
    #[must_use]
    pub fn remind_time_diffs(
        mut self,
        remind_time_diffs: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.remind_time_diffs = Some(remind_time_diffs.into_iter().map(Into::into).collect());
        self
    }

    /// `is_repeat`.
    #[must_use]
    pub fn is_repeat(mut self, is_repeat: impl Into<bool>) -> Self {
        self.is_repeat = Some(is_repeat.into());
        self
    }

    /// `repeat_type`.
    #[must_use]
    pub fn repeat_type(mut self, repeat_type: impl Into<i64>) -> Self {
        self.repeat_type = Some(repeat_type.into());
        self
    }

    /// `repeat_until`.
    #[must_use]
    pub fn repeat_until(mut self, repeat_until: impl Into<i64>) -> Self {
        self.repeat_until = Some(repeat_until.into());
        self
    }

    /// `is_custom_repeat`.
    #[must_use]
    pub fn is_custom_repeat(mut self, is_custom_repeat: impl Into<bool>) -> Self {
        self.is_custom_repeat = Some(is_custom_repeat.into());
        self
    }

    /// `repeat_interval`.
    #[must_use]
    pub fn repeat_interval(mut self, repeat_interval: impl Into<i64>) -> Self {
        self.repeat_interval = Some(repeat_interval.into());
        self
    }

    /// `repeat_day_of_week`.
    #[must_use]
    pub fn repeat_day_of_week(
        mut self,
        repeat_day_of_week: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.repeat_day_of_week = Some(repeat_day_of_week.into_iter().map(Into::into).collect());
        self
    }

    /// `repeat_day_of_month`.
    #[must_use]
    pub fn repeat_day_of_month(
        mut self,
        repeat_day_of_month: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.repeat_day_of_month = Some(repeat_day_of_month.into_iter().map(Into::into).collect());
        self
    }

    /// `timezone`.
    #[must_use]
    pub fn timezone(mut self, timezone: impl Into<i64>) -> Self {
        self.timezone = Some(timezone.into());
        self
    }
}

wire_out!(Reminders {
    "remind_before_event_secs" => remind_before_event_secs,
    "remind_time_diffs" => remind_time_diffs,
    "repeat_type" => repeat_type,
    "repeat_until" => repeat_until,
    "repeat_interval" => repeat_interval,
    "repeat_day_of_week" => repeat_day_of_week,
    "repeat_day_of_month" => repeat_day_of_month,
    "timezone" => timezone,
} via {
    "is_remind" => is_remind: yizhan_core::wire::BoolAsInt,
    "is_repeat" => is_repeat: yizhan_core::wire::BoolAsInt,
    "is_custom_repeat" => is_custom_repeat: yizhan_core::wire::BoolAsInt,
});

/// `attendees` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Attendees {
    /// `userid`.
    pub userid: String,
}

impl Attendees {
    /// Starts with the required members.
    #[must_use]
    pub fn new(userid: impl Into<String>) -> Self {
        Self {
            userid: userid.into(),
        }
    }
}

wire_out!(Attendees {
    "userid" => userid,
});

/// Add attendees to a schedule (新增日程参与者).
///
/// `POST /cgi-bin/oa/schedule/add_attendees`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93648) [(2)](https://developer.work.weixin.qq.com/document/path/93703)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddAttendees {
    /// `schedule_id`.
    pub schedule_id: String,
    /// `attendees`.
    pub attendees: Vec<Attendees>,
}

impl AddAttendees {
    /// Starts with the required members.
    pub fn new(
        schedule_id: impl Into<String>,
        attendees: impl IntoIterator<Item = impl Into<Attendees>>,
    ) -> Self {
        Self {
            schedule_id: schedule_id.into(),
            attendees: attendees.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(AddAttendees {
    "schedule_id" => schedule_id,
    "attendees" => attendees,
});

/// The answer to [`AddAttendees`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddAttendeesResponse {}

wire_in!(AddAttendeesResponse {});

impl Endpoint for AddAttendees {
    type Response = AddAttendeesResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.oa_schedule.add_attendees",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/oa/schedule/add_attendees",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Cancel a schedule (取消日程).
///
/// `POST /cgi-bin/oa/schedule/del`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93648) [(2)](https://developer.work.weixin.qq.com/document/path/93703)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Del {
    /// `schedule_id`.
    pub schedule_id: String,
    /// `op_mode`.
    pub op_mode: Option<i64>,
    /// Unix seconds.
    pub op_start_time: Option<i64>,
}

impl Del {
    /// Starts with the required members.
    pub fn new(schedule_id: impl Into<String>) -> Self {
        Self {
            schedule_id: schedule_id.into(),
            op_mode: Default::default(),
            op_start_time: Default::default(),
        }
    }

    /// `op_mode`.
    pub fn op_mode(mut self, op_mode: impl Into<i64>) -> Self {
        self.op_mode = Some(op_mode.into());
        self
    }

    /// Unix seconds.
    pub fn op_start_time(mut self, op_start_time: impl Into<i64>) -> Self {
        self.op_start_time = Some(op_start_time.into());
        self
    }
}

wire_out!(Del {
    "schedule_id" => schedule_id,
    "op_mode" => op_mode,
    "op_start_time" => op_start_time,
});

/// The answer to [`Del`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DelResponse {}

wire_in!(DelResponse {});

impl Endpoint for Del {
    type Response = DelResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.oa_schedule.del",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/oa/schedule/del",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Remove attendees from a schedule (删除日程参与者).
///
/// `POST /cgi-bin/oa/schedule/del_attendees`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93648) [(2)](https://developer.work.weixin.qq.com/document/path/93703)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DelAttendees {
    /// `schedule_id`.
    pub schedule_id: String,
    /// `attendees`.
    pub attendees: Vec<Attendees>,
}

impl DelAttendees {
    /// Starts with the required members.
    pub fn new(
        schedule_id: impl Into<String>,
        attendees: impl IntoIterator<Item = impl Into<Attendees>>,
    ) -> Self {
        Self {
            schedule_id: schedule_id.into(),
            attendees: attendees.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(DelAttendees {
    "schedule_id" => schedule_id,
    "attendees" => attendees,
});

/// The answer to [`DelAttendees`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DelAttendeesResponse {}

wire_in!(DelAttendeesResponse {});

impl Endpoint for DelAttendees {
    type Response = DelAttendeesResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.oa_schedule.del_attendees",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/oa/schedule/del_attendees",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Get the details of schedules (获取日程详情).
///
/// `POST /cgi-bin/oa/schedule/get`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93648) [(2)](https://developer.work.weixin.qq.com/document/path/93703)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// `schedule_id_list`.
    pub schedule_id_list: Vec<String>,
}

impl Get {
    /// Starts with the required members.
    pub fn new(schedule_id_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            schedule_id_list: schedule_id_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(Get {
    "schedule_id_list" => schedule_id_list,
});

/// The answer to [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// `schedule_list`.
    pub schedule_list: Vec<GetScheduleList>,
}

wire_in!(GetResponse {
    "schedule_list" => schedule_list,
});

impl Endpoint for Get {
    type Response = GetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.oa_schedule.get",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/oa/schedule/get",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `schedule_list` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetScheduleList {
    /// `schedule_id`.
    pub schedule_id: String,
    /// `admins`.
    pub admins: Vec<String>,
    /// Unix seconds.
    pub start_time: Option<i64>,
    /// Unix seconds.
    pub end_time: Option<i64>,
    /// `is_whole_day`.
    pub is_whole_day: bool,
    /// `cal_id`.
    pub cal_id: Option<String>,
    /// `status`.
    pub status: i64,
    /// `summary`.
    pub summary: String,
    /// `description`.
    pub description: String,
    /// `location`.
    pub location: String,
    /// `reminders`.
    pub reminders: RemindersAnswer,
    /// `attendees`.
    pub attendees: Vec<AttendeesAnswer>,
}

wire_in!(GetScheduleList {
    "schedule_id" => schedule_id,
    "admins" => admins,
    "start_time" => start_time,
    "end_time" => end_time,
    "is_whole_day" => is_whole_day,
    "cal_id" => cal_id,
    "status" => status,
    "summary" => summary,
    "description" => description,
    "location" => location,
    "reminders" => reminders,
    "attendees" => attendees,
});

/// `reminders_answer` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RemindersAnswer {
    /// `is_remind`.
    pub is_remind: bool,
    /// `remind_before_event_secs`.
    pub remind_before_event_secs: Option<i64>,
    /// `remind_time_diffs`.
    pub remind_time_diffs: Vec<i64>,
    /// `is_repeat`.
    pub is_repeat: Option<bool>,
    /// `repeat_type`.
    pub repeat_type: Option<i64>,
    /// `repeat_until`.
    pub repeat_until: Option<i64>,
    /// `is_custom_repeat`.
    pub is_custom_repeat: Option<bool>,
    /// `repeat_interval`.
    pub repeat_interval: Option<i64>,
    /// `repeat_day_of_week`.
    pub repeat_day_of_week: Vec<i64>,
    /// `repeat_day_of_month`.
    pub repeat_day_of_month: Vec<i64>,
    /// `timezone`.
    pub timezone: Option<i64>,
    /// `exclude_time_list`.
    pub exclude_time_list: Vec<ExcludeTimeList>,
}

wire_in!(RemindersAnswer {
    "is_remind" => is_remind,
    "remind_before_event_secs" => remind_before_event_secs,
    "remind_time_diffs" => remind_time_diffs,
    "is_repeat" => is_repeat,
    "repeat_type" => repeat_type,
    "repeat_until" => repeat_until,
    "is_custom_repeat" => is_custom_repeat,
    "repeat_interval" => repeat_interval,
    "repeat_day_of_week" => repeat_day_of_week,
    "repeat_day_of_month" => repeat_day_of_month,
    "timezone" => timezone,
    "exclude_time_list" => exclude_time_list,
});

/// `exclude_time_list` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ExcludeTimeList {
    /// Unix seconds.
    pub start_time: i64,
}

wire_in!(ExcludeTimeList {
    "start_time" => start_time,
});

/// `attendees_answer` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AttendeesAnswer {
    /// `userid`.
    pub userid: String,
    /// `response_status`.
    pub response_status: i64,
}

wire_in!(AttendeesAnswer {
    "userid" => userid,
    "response_status" => response_status,
});

/// List the schedules of a calendar (获取日历下的日程列表).
///
/// `POST /cgi-bin/oa/schedule/get_by_calendar`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93648) [(2)](https://developer.work.weixin.qq.com/document/path/93703)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetByCalendar {
    /// `cal_id`.
    pub cal_id: String,
    /// `offset`.
    pub offset: Option<i64>,
    /// `limit`.
    pub limit: Option<i64>,
}

impl GetByCalendar {
    /// Starts with the required members.
    pub fn new(cal_id: impl Into<String>) -> Self {
        Self {
            cal_id: cal_id.into(),
            offset: Default::default(),
            limit: Default::default(),
        }
    }

    /// `offset`.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }

    /// `limit`.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(GetByCalendar {
    "cal_id" => cal_id,
    "offset" => offset,
    "limit" => limit,
});

/// The answer to [`GetByCalendar`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetByCalendarResponse {
    /// `schedule_list`.
    pub schedule_list: Vec<GetByCalendarScheduleList>,
}

wire_in!(GetByCalendarResponse {
    "schedule_list" => schedule_list,
});

impl Endpoint for GetByCalendar {
    type Response = GetByCalendarResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.oa_schedule.get_by_calendar",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/oa/schedule/get_by_calendar",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// `schedule_list` of [`GetByCalendar`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetByCalendarScheduleList {
    /// `schedule_id`.
    pub schedule_id: String,
    /// `admins`.
    pub admins: Vec<String>,
    /// Unix seconds.
    pub start_time: Option<i64>,
    /// Unix seconds.
    pub end_time: Option<i64>,
    /// `is_whole_day`.
    pub is_whole_day: Option<bool>,
    /// `cal_id`.
    pub cal_id: Option<String>,
    /// `status`.
    pub status: i64,
    /// `summary`.
    pub summary: String,
    /// `description`.
    pub description: String,
    /// `location`.
    pub location: String,
    /// `reminders`.
    pub reminders: RemindersAnswer,
    /// `attendees`.
    pub attendees: Vec<AttendeesAnswer>,
    /// `sequence`.
    pub sequence: i64,
}

wire_in!(GetByCalendarScheduleList {
    "schedule_id" => schedule_id,
    "admins" => admins,
    "start_time" => start_time,
    "end_time" => end_time,
    "is_whole_day" => is_whole_day,
    "cal_id" => cal_id,
    "status" => status,
    "summary" => summary,
    "description" => description,
    "location" => location,
    "reminders" => reminders,
    "attendees" => attendees,
    "sequence" => sequence,
});

/// Change a schedule (更新日程).
///
/// `POST /cgi-bin/oa/schedule/update`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93648) [(2)](https://developer.work.weixin.qq.com/document/path/93703)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Update {
    /// `skip_attendees`.
    pub skip_attendees: Option<bool>,
    /// `op_mode`.
    pub op_mode: Option<i64>,
    /// Unix seconds.
    pub op_start_time: Option<i64>,
    /// `schedule`.
    pub schedule: UpdateSchedule,
}

impl Update {
    /// Starts with the required members.
    pub fn new(schedule: impl Into<UpdateSchedule>) -> Self {
        Self {
            skip_attendees: Default::default(),
            op_mode: Default::default(),
            op_start_time: Default::default(),
            schedule: schedule.into(),
        }
    }

    /// `skip_attendees`.
    pub fn skip_attendees(mut self, skip_attendees: impl Into<bool>) -> Self {
        self.skip_attendees = Some(skip_attendees.into());
        self
    }

    /// `op_mode`.
    pub fn op_mode(mut self, op_mode: impl Into<i64>) -> Self {
        self.op_mode = Some(op_mode.into());
        self
    }

    /// Unix seconds.
    pub fn op_start_time(mut self, op_start_time: impl Into<i64>) -> Self {
        self.op_start_time = Some(op_start_time.into());
        self
    }
}

wire_out!(Update {
    "op_mode" => op_mode,
    "op_start_time" => op_start_time,
    "schedule" => schedule,
} via {
    "skip_attendees" => skip_attendees: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`Update`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateResponse {}

wire_in!(UpdateResponse {});

impl Endpoint for Update {
    type Response = UpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.oa_schedule.update",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/oa/schedule/update",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// `schedule` of [`Update`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateSchedule {
    /// `schedule_id`.
    pub schedule_id: String,
    /// `admins`.
    pub admins: Option<Vec<String>>,
    /// Unix seconds.
    pub start_time: Option<i64>,
    /// Unix seconds.
    pub end_time: Option<i64>,
    /// `is_whole_day`.
    pub is_whole_day: Option<bool>,
    /// `summary`.
    pub summary: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `location`.
    pub location: Option<String>,
    /// `reminders`.
    pub reminders: Option<Reminders>,
    /// `attendees`.
    pub attendees: Option<Vec<Attendees>>,
    /// `allow_active_join`.
    pub allow_active_join: Option<bool>,
    /// `only_organizer_create_chat`.
    pub only_organizer_create_chat: Option<bool>,
}

impl UpdateSchedule {
    /// Starts with the required members.
    #[must_use]
    pub fn new(schedule_id: impl Into<String>) -> Self {
        Self {
            schedule_id: schedule_id.into(),
            admins: Default::default(),
            start_time: Default::default(),
            end_time: Default::default(),
            is_whole_day: Default::default(),
            summary: Default::default(),
            description: Default::default(),
            location: Default::default(),
            reminders: Default::default(),
            attendees: Default::default(),
            allow_active_join: Default::default(),
            only_organizer_create_chat: Default::default(),
        }
    }

    /// `admins`.
    #[must_use]
    pub fn admins(mut self, admins: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.admins = Some(admins.into_iter().map(Into::into).collect());
        self
    }

    /// Unix seconds.
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<i64>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Unix seconds.
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<i64>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// `is_whole_day`.
    #[must_use]
    pub fn is_whole_day(mut self, is_whole_day: impl Into<bool>) -> Self {
        self.is_whole_day = Some(is_whole_day.into());
        self
    }

    /// `summary`.
    #[must_use]
    pub fn summary(mut self, summary: impl Into<String>) -> Self {
        self.summary = Some(summary.into());
        self
    }

    /// `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// `location`.
    #[must_use]
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.location = Some(location.into());
        self
    }

    /// `reminders`.
    #[must_use]
    pub fn reminders(mut self, reminders: impl Into<Reminders>) -> Self {
        self.reminders = Some(reminders.into());
        self
    }

    /// `attendees`.
    #[must_use]
    pub fn attendees(mut self, attendees: impl IntoIterator<Item = impl Into<Attendees>>) -> Self {
        self.attendees = Some(attendees.into_iter().map(Into::into).collect());
        self
    }

    /// `allow_active_join`.
    #[must_use]
    pub fn allow_active_join(mut self, allow_active_join: impl Into<bool>) -> Self {
        self.allow_active_join = Some(allow_active_join.into());
        self
    }

    /// `only_organizer_create_chat`.
    #[must_use]
    pub fn only_organizer_create_chat(
        mut self,
        only_organizer_create_chat: impl Into<bool>,
    ) -> Self {
        self.only_organizer_create_chat = Some(only_organizer_create_chat.into());
        self
    }
}

wire_out!(UpdateSchedule {
    "schedule_id" => schedule_id,
    "admins" => admins,
    "start_time" => start_time,
    "end_time" => end_time,
    "summary" => summary,
    "description" => description,
    "location" => location,
    "reminders" => reminders,
    "attendees" => attendees,
    "allow_active_join" => allow_active_join,
} via {
    "is_whole_day" => is_whole_day: yizhan_core::wire::BoolAsInt,
    "only_organizer_create_chat" => only_organizer_create_chat: yizhan_core::wire::BoolAsInt,
});
