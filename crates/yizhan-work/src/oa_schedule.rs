//! Generated from `spec/work/oa_schedule.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Schedules (管理日程)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Create a schedule (创建日程).
///
/// `POST /cgi-bin/oa/schedule/add`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93648) [(2)](https://developer.work.weixin.qq.com/document/path/93703)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Add {
    /// The schedule.
    pub schedule: AddSchedule,
    /// App on whose behalf it is created.
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

    /// App on whose behalf it is created.
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
    /// Id of the schedule.
    pub schedule_id: String,
}

wire_in!(AddResponse {
    "schedule_id" => schedule_id,
});

impl Endpoint for Add {
    type Response = AddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.oa_schedule.add",
        path: "/cgi-bin/oa/schedule/add",
        ..Operation::usual(Product::Work)
    };
}

/// `schedule` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddSchedule {
    /// Members in charge.
    pub admins: Option<Vec<String>>,
    /// Unix seconds.
    pub start_time: Option<i64>,
    /// Unix seconds.
    pub end_time: Option<i64>,
    /// Calendar; the app's default one if left out.
    pub cal_id: Option<String>,
    /// Whether it takes the whole day.
    pub is_whole_day: Option<bool>,
    /// Title, at most 128 characters.
    pub summary: Option<String>,
    /// At most 1000 characters.
    pub description: Option<String>,
    /// At most 128 characters.
    pub location: Option<String>,
    /// Reminders and recurrence.
    pub reminders: Option<Reminders>,
    /// At most 1000.
    pub attendees: Option<Vec<Attendees>>,
}

impl AddSchedule {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Members in charge.
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

    /// Calendar; the app's default one if left out.
    #[must_use]
    pub fn cal_id(mut self, cal_id: impl Into<String>) -> Self {
        self.cal_id = Some(cal_id.into());
        self
    }

    /// Whether it takes the whole day.
    #[must_use]
    pub fn is_whole_day(mut self, is_whole_day: impl Into<bool>) -> Self {
        self.is_whole_day = Some(is_whole_day.into());
        self
    }

    /// Title, at most 128 characters.
    #[must_use]
    pub fn summary(mut self, summary: impl Into<String>) -> Self {
        self.summary = Some(summary.into());
        self
    }

    /// At most 1000 characters.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// At most 128 characters.
    #[must_use]
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.location = Some(location.into());
        self
    }

    /// Reminders and recurrence.
    #[must_use]
    pub fn reminders(mut self, reminders: impl Into<Reminders>) -> Self {
        self.reminders = Some(reminders.into());
        self
    }

    /// At most 1000.
    #[must_use]
    pub fn attendees(mut self, attendees: impl IntoIterator<Item = impl Into<Attendees>>) -> Self {
        self.attendees = Some(attendees.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part AddSchedule {
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
    /// Whether people are reminded.
    pub is_remind: Option<bool>,
    /// Seconds before the start: 0, 300, 900, 3600, 86400.
    pub remind_before_event_secs: Option<i64>,
    /// Seconds relative to the start, negative for before; wins over remind_before_event_secs.
    pub remind_time_diffs: Option<Vec<i64>>,
    /// Whether it recurs.
    pub is_repeat: Option<bool>,
    /// 0 daily, 1 weekly, 2 monthly, 5 yearly, 7 on workdays.
    pub repeat_type: Option<i64>,
    /// Unix seconds, 0 or empty for no end.
    pub repeat_until: Option<i64>,
    /// Whether repeat_interval and the day lists are used.
    pub is_custom_repeat: Option<bool>,
    /// Every so many days, weeks or months.
    pub repeat_interval: Option<i64>,
    /// 1 to 7, Monday to Sunday.
    pub repeat_day_of_week: Option<Vec<i64>>,
    /// 1 to 31.
    pub repeat_day_of_month: Option<Vec<i64>>,
    /// Hours from UTC, -12 to 12, 8 by default.
    pub timezone: Option<i64>,
}

impl Reminders {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether people are reminded.
    #[must_use]
    pub fn is_remind(mut self, is_remind: impl Into<bool>) -> Self {
        self.is_remind = Some(is_remind.into());
        self
    }

    /// Seconds before the start: 0, 300, 900, 3600, 86400.
    #[must_use]
    pub fn remind_before_event_secs(mut self, remind_before_event_secs: impl Into<i64>) -> Self {
        self.remind_before_event_secs = Some(remind_before_event_secs.into());
        self
    }

    /// Seconds relative to the start, negative for before; wins over remind_before_event_secs.
    #[must_use]
    pub fn remind_time_diffs(
        mut self,
        remind_time_diffs: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.remind_time_diffs = Some(remind_time_diffs.into_iter().map(Into::into).collect());
        self
    }

    /// Whether it recurs.
    #[must_use]
    pub fn is_repeat(mut self, is_repeat: impl Into<bool>) -> Self {
        self.is_repeat = Some(is_repeat.into());
        self
    }

    /// 0 daily, 1 weekly, 2 monthly, 5 yearly, 7 on workdays.
    #[must_use]
    pub fn repeat_type(mut self, repeat_type: impl Into<i64>) -> Self {
        self.repeat_type = Some(repeat_type.into());
        self
    }

    /// Unix seconds, 0 or empty for no end.
    #[must_use]
    pub fn repeat_until(mut self, repeat_until: impl Into<i64>) -> Self {
        self.repeat_until = Some(repeat_until.into());
        self
    }

    /// Whether repeat_interval and the day lists are used.
    #[must_use]
    pub fn is_custom_repeat(mut self, is_custom_repeat: impl Into<bool>) -> Self {
        self.is_custom_repeat = Some(is_custom_repeat.into());
        self
    }

    /// Every so many days, weeks or months.
    #[must_use]
    pub fn repeat_interval(mut self, repeat_interval: impl Into<i64>) -> Self {
        self.repeat_interval = Some(repeat_interval.into());
        self
    }

    /// 1 to 7, Monday to Sunday.
    #[must_use]
    pub fn repeat_day_of_week(
        mut self,
        repeat_day_of_week: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.repeat_day_of_week = Some(repeat_day_of_week.into_iter().map(Into::into).collect());
        self
    }

    /// 1 to 31.
    #[must_use]
    pub fn repeat_day_of_month(
        mut self,
        repeat_day_of_month: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.repeat_day_of_month = Some(repeat_day_of_month.into_iter().map(Into::into).collect());
        self
    }

    /// Hours from UTC, -12 to 12, 8 by default.
    #[must_use]
    pub fn timezone(mut self, timezone: impl Into<i64>) -> Self {
        self.timezone = Some(timezone.into());
        self
    }
}

wire_out!(part Reminders {
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
    /// Member of the company.
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

wire_out!(part Attendees {
    "userid" => userid,
});

/// Add attendees to a schedule (新增日程参与者).
///
/// `POST /cgi-bin/oa/schedule/add_attendees`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93648) [(2)](https://developer.work.weixin.qq.com/document/path/93703)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddAttendees {
    /// Id of the schedule.
    pub schedule_id: String,
    /// At most 1000.
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
pub type AddAttendeesResponse = yizhan_core::Done;

impl Endpoint for AddAttendees {
    type Response = AddAttendeesResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.oa_schedule.add_attendees",
        path: "/cgi-bin/oa/schedule/add_attendees",
        ..Operation::usual(Product::Work)
    };
}

/// Cancel a schedule (取消日程).
///
/// `POST /cgi-bin/oa/schedule/del`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93648) [(2)](https://developer.work.weixin.qq.com/document/path/93703)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Del {
    /// Id of the schedule.
    pub schedule_id: String,
    /// 0 all occurrences, 1 this one only, 2 this one and later ones.
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

    /// 0 all occurrences, 1 this one only, 2 this one and later ones.
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
pub type DelResponse = yizhan_core::Done;

impl Endpoint for Del {
    type Response = DelResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.oa_schedule.del",
        path: "/cgi-bin/oa/schedule/del",
        ..Operation::usual(Product::Work)
    };
}

/// Remove attendees from a schedule (删除日程参与者).
///
/// `POST /cgi-bin/oa/schedule/del_attendees`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93648) [(2)](https://developer.work.weixin.qq.com/document/path/93703)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DelAttendees {
    /// Id of the schedule.
    pub schedule_id: String,
    /// At most 1000.
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
pub type DelAttendeesResponse = yizhan_core::Done;

impl Endpoint for DelAttendees {
    type Response = DelAttendeesResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.oa_schedule.del_attendees",
        path: "/cgi-bin/oa/schedule/del_attendees",
        ..Operation::usual(Product::Work)
    };
}

/// Get the details of schedules (获取日程详情).
///
/// `POST /cgi-bin/oa/schedule/get`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93648) [(2)](https://developer.work.weixin.qq.com/document/path/93703)
///
/// Only schedules created by the calling app.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// At most 1000.
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
    /// Schedules found.
    pub schedule_list: Vec<GetScheduleList>,
}

wire_in!(GetResponse {
    "schedule_list" => schedule_list,
});

impl Endpoint for Get {
    type Response = GetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.oa_schedule.get",
        path: "/cgi-bin/oa/schedule/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `schedule_list` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetScheduleList {
    /// Id of the schedule.
    pub schedule_id: String,
    /// Members in charge.
    pub admins: Vec<String>,
    /// Unix seconds.
    pub start_time: Option<i64>,
    /// Unix seconds.
    pub end_time: Option<i64>,
    /// Whether it takes the whole day.
    pub is_whole_day: bool,
    /// Calendar; the app's default one if left out.
    pub cal_id: Option<String>,
    /// 0 normal, 1 cancelled.
    pub status: i64,
    /// Title, at most 128 characters.
    pub summary: String,
    /// At most 1000 characters.
    pub description: String,
    /// At most 128 characters.
    pub location: String,
    /// Reminders and recurrence.
    pub reminders: RemindersAnswer,
    /// At most 1000.
    pub attendees: Vec<AttendeesAnswer>,
}

wire_in!(part GetScheduleList {
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
    /// Whether people are reminded.
    pub is_remind: bool,
    /// Seconds before the start: 0, 300, 900, 3600, 86400.
    pub remind_before_event_secs: Option<i64>,
    /// Seconds relative to the start, negative for before; wins over remind_before_event_secs.
    pub remind_time_diffs: Vec<i64>,
    /// Whether it recurs.
    pub is_repeat: Option<bool>,
    /// 0 daily, 1 weekly, 2 monthly, 5 yearly, 7 on workdays.
    pub repeat_type: Option<i64>,
    /// Unix seconds, 0 or empty for no end.
    pub repeat_until: Option<i64>,
    /// Whether repeat_interval and the day lists are used.
    pub is_custom_repeat: Option<bool>,
    /// Every so many days, weeks or months.
    pub repeat_interval: Option<i64>,
    /// 1 to 7, Monday to Sunday.
    pub repeat_day_of_week: Vec<i64>,
    /// 1 to 31.
    pub repeat_day_of_month: Vec<i64>,
    /// Hours from UTC, -12 to 12, 8 by default.
    pub timezone: Option<i64>,
    /// Occurrences that were cancelled or changed by themselves.
    pub exclude_time_list: Vec<ExcludeTimeList>,
}

wire_in!(part RemindersAnswer {
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

wire_in!(part ExcludeTimeList {
    "start_time" => start_time,
});

/// `attendees_answer` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AttendeesAnswer {
    /// Member of the company.
    pub userid: String,
    /// 0 not answered, 1 maybe, 2 accepted all, 3 accepted this one, 4 declined.
    pub response_status: i64,
}

wire_in!(part AttendeesAnswer {
    "userid" => userid,
    "response_status" => response_status,
});

/// List the schedules of a calendar (获取日历下的日程列表).
///
/// `POST /cgi-bin/oa/schedule/get_by_calendar`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93648) [(2)](https://developer.work.weixin.qq.com/document/path/93703)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetByCalendar {
    /// Calendar; the app's default one if left out.
    pub cal_id: String,
    /// Number of entries to skip, 0 by default.
    pub offset: Option<i64>,
    /// Page size, at most 1000, 500 by default.
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

    /// Number of entries to skip, 0 by default.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }

    /// Page size, at most 1000, 500 by default.
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
    /// Schedules found.
    pub schedule_list: Vec<GetByCalendarScheduleList>,
}

wire_in!(GetByCalendarResponse {
    "schedule_list" => schedule_list,
});

impl Endpoint for GetByCalendar {
    type Response = GetByCalendarResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.oa_schedule.get_by_calendar",
        path: "/cgi-bin/oa/schedule/get_by_calendar",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `schedule_list` of [`GetByCalendar`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetByCalendarScheduleList {
    /// Id of the schedule.
    pub schedule_id: String,
    /// Members in charge.
    pub admins: Vec<String>,
    /// Unix seconds.
    pub start_time: Option<i64>,
    /// Unix seconds.
    pub end_time: Option<i64>,
    /// Whether it takes the whole day.
    pub is_whole_day: Option<bool>,
    /// Calendar; the app's default one if left out.
    pub cal_id: Option<String>,
    /// 0 normal, 1 cancelled.
    pub status: i64,
    /// Title, at most 128 characters.
    pub summary: String,
    /// At most 1000 characters.
    pub description: String,
    /// At most 128 characters.
    pub location: String,
    /// Reminders and recurrence.
    pub reminders: RemindersAnswer,
    /// At most 1000.
    pub attendees: Vec<AttendeesAnswer>,
    /// Grows with each change.
    pub sequence: i64,
}

wire_in!(part GetByCalendarScheduleList {
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
///
/// Replaces what is given; the attendees too unless skip_attendees is set. With op_mode 1 or 2 a new schedule id may come into being.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Update {
    /// Whether the attendees stay as they are.
    pub skip_attendees: Option<bool>,
    /// 0 all occurrences, 1 this one only, 2 this one and later ones.
    pub op_mode: Option<i64>,
    /// Unix seconds.
    pub op_start_time: Option<i64>,
    /// The schedule.
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

    /// Whether the attendees stay as they are.
    pub fn skip_attendees(mut self, skip_attendees: impl Into<bool>) -> Self {
        self.skip_attendees = Some(skip_attendees.into());
        self
    }

    /// 0 all occurrences, 1 this one only, 2 this one and later ones.
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
pub type UpdateResponse = yizhan_core::Done;

impl Endpoint for Update {
    type Response = UpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.oa_schedule.update",
        path: "/cgi-bin/oa/schedule/update",
        ..Operation::usual(Product::Work)
    };
}

/// `schedule` of [`Update`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateSchedule {
    /// Id of the schedule.
    pub schedule_id: String,
    /// Members in charge.
    pub admins: Option<Vec<String>>,
    /// Unix seconds.
    pub start_time: Option<i64>,
    /// Unix seconds.
    pub end_time: Option<i64>,
    /// Whether it takes the whole day.
    pub is_whole_day: Option<bool>,
    /// Title, at most 128 characters.
    pub summary: Option<String>,
    /// At most 1000 characters.
    pub description: Option<String>,
    /// At most 128 characters.
    pub location: Option<String>,
    /// Reminders and recurrence.
    pub reminders: Option<Reminders>,
    /// At most 1000.
    pub attendees: Option<Vec<Attendees>>,
    /// Whether people may join by themselves.
    pub allow_active_join: Option<bool>,
    /// Whether only the organiser may open a group chat.
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

    /// Members in charge.
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

    /// Whether it takes the whole day.
    #[must_use]
    pub fn is_whole_day(mut self, is_whole_day: impl Into<bool>) -> Self {
        self.is_whole_day = Some(is_whole_day.into());
        self
    }

    /// Title, at most 128 characters.
    #[must_use]
    pub fn summary(mut self, summary: impl Into<String>) -> Self {
        self.summary = Some(summary.into());
        self
    }

    /// At most 1000 characters.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// At most 128 characters.
    #[must_use]
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.location = Some(location.into());
        self
    }

    /// Reminders and recurrence.
    #[must_use]
    pub fn reminders(mut self, reminders: impl Into<Reminders>) -> Self {
        self.reminders = Some(reminders.into());
        self
    }

    /// At most 1000.
    #[must_use]
    pub fn attendees(mut self, attendees: impl IntoIterator<Item = impl Into<Attendees>>) -> Self {
        self.attendees = Some(attendees.into_iter().map(Into::into).collect());
        self
    }

    /// Whether people may join by themselves.
    #[must_use]
    pub fn allow_active_join(mut self, allow_active_join: impl Into<bool>) -> Self {
        self.allow_active_join = Some(allow_active_join.into());
        self
    }

    /// Whether only the organiser may open a group chat.
    #[must_use]
    pub fn only_organizer_create_chat(
        mut self,
        only_organizer_create_chat: impl Into<bool>,
    ) -> Self {
        self.only_organizer_create_chat = Some(only_organizer_create_chat.into());
        self
    }
}

wire_out!(part UpdateSchedule {
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
