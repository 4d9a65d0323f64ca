//! Generated from `spec/work/exmail.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Mail (邮件)

use yizhan_core::{
    BodyKind, Endpoint, Method, Operation, Product, SecretString, wire_in, wire_out,
};

/// Enable or disable a mailbox (禁用/启用邮箱).
///
/// `POST /cgi-bin/exmail/account/act_email`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95512)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AccountActEmail {
    /// User id of the member.
    pub userid: Option<String>,
    /// Id of the shared mailbox, instead of userid.
    pub publicemail_id: Option<i64>,
    /// 1 enable, 2 disable.
    pub r#type: Option<i64>,
}

impl AccountActEmail {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// User id of the member.
    pub fn userid(mut self, userid: impl Into<String>) -> Self {
        self.userid = Some(userid.into());
        self
    }

    /// Id of the shared mailbox, instead of userid.
    pub fn publicemail_id(mut self, publicemail_id: impl Into<i64>) -> Self {
        self.publicemail_id = Some(publicemail_id.into());
        self
    }

    /// 1 enable, 2 disable.
    pub fn r#type(mut self, r#type: impl Into<i64>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

wire_out!(AccountActEmail {
    "userid" => userid,
    "publicemail_id" => publicemail_id,
    "type" => r#type,
});

/// The answer to [`AccountActEmail`].
pub type AccountActEmailResponse = yizhan_core::Done;

impl Endpoint for AccountActEmail {
    type Response = AccountActEmailResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.exmail.account_act_email",
        path: "/cgi-bin/exmail/account/act_email",
        ..Operation::usual(Product::Work)
    };
}

/// Send a mail, schedule or meeting (发送邮件).
///
/// `POST /cgi-bin/exmail/app/compose_send`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97445) [(2)](https://developer.work.weixin.qq.com/document/path/97854) [(3)](https://developer.work.weixin.qq.com/document/path/97855)
///
/// Sent from the application's mailbox. With schedule it is an invitation, with meeting too a meeting.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AppComposeSend {
    /// Receivers, by address or member.
    pub to: AppComposeSendTo,
    /// Who gets a copy.
    pub cc: Option<AppComposeSendCc>,
    /// Who gets a blind copy.
    pub bcc: Option<AppComposeSendBcc>,
    /// `subject`.
    pub subject: String,
    /// `content`.
    pub content: String,
    /// Html (default) or text.
    pub content_type: Option<String>,
    /// Attachments.
    pub attachment_list: Option<Vec<AppComposeSendAttachmentList>>,
    /// Makes the mail an invitation.
    pub schedule: Option<AppComposeSendSchedule>,
    /// Makes the mail a meeting invitation, with schedule.
    pub meeting: Option<AppComposeSendMeeting>,
    /// Whether user ids in the text are replaced by names.
    pub enable_id_trans: Option<bool>,
}

impl AppComposeSend {
    /// Starts with the required members.
    pub fn new(
        to: impl Into<AppComposeSendTo>,
        subject: impl Into<String>,
        content: impl Into<String>,
    ) -> Self {
        Self {
            to: to.into(),
            cc: Default::default(),
            bcc: Default::default(),
            subject: subject.into(),
            content: content.into(),
            content_type: Default::default(),
            attachment_list: Default::default(),
            schedule: Default::default(),
            meeting: Default::default(),
            enable_id_trans: Default::default(),
        }
    }

    /// Who gets a copy.
    pub fn cc(mut self, cc: impl Into<AppComposeSendCc>) -> Self {
        self.cc = Some(cc.into());
        self
    }

    /// Who gets a blind copy.
    pub fn bcc(mut self, bcc: impl Into<AppComposeSendBcc>) -> Self {
        self.bcc = Some(bcc.into());
        self
    }

    /// Html (default) or text.
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Attachments.
    pub fn attachment_list(
        mut self,
        attachment_list: impl IntoIterator<Item = impl Into<AppComposeSendAttachmentList>>,
    ) -> Self {
        self.attachment_list = Some(attachment_list.into_iter().map(Into::into).collect());
        self
    }

    /// Makes the mail an invitation.
    pub fn schedule(mut self, schedule: impl Into<AppComposeSendSchedule>) -> Self {
        self.schedule = Some(schedule.into());
        self
    }

    /// Makes the mail a meeting invitation, with schedule.
    pub fn meeting(mut self, meeting: impl Into<AppComposeSendMeeting>) -> Self {
        self.meeting = Some(meeting.into());
        self
    }

    /// Whether user ids in the text are replaced by names.
    pub fn enable_id_trans(mut self, enable_id_trans: impl Into<bool>) -> Self {
        self.enable_id_trans = Some(enable_id_trans.into());
        self
    }
}

wire_out!(AppComposeSend {
    "to" => to,
    "cc" => cc,
    "bcc" => bcc,
    "subject" => subject,
    "content" => content,
    "content_type" => content_type,
    "attachment_list" => attachment_list,
    "schedule" => schedule,
    "meeting" => meeting,
} via {
    "enable_id_trans" => enable_id_trans: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`AppComposeSend`].
pub type AppComposeSendResponse = yizhan_core::Done;

impl Endpoint for AppComposeSend {
    type Response = AppComposeSendResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.exmail.app_compose_send",
        path: "/cgi-bin/exmail/app/compose_send",
        ..Operation::usual(Product::Work)
    };
}

/// `to` of [`AppComposeSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AppComposeSendTo {
    /// Mail addresses.
    pub emails: Option<Vec<String>>,
    /// User id of the member.
    pub userids: Option<Vec<String>>,
}

impl AppComposeSendTo {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Mail addresses.
    #[must_use]
    pub fn emails(mut self, emails: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.emails = Some(emails.into_iter().map(Into::into).collect());
        self
    }

    /// User id of the member.
    #[must_use]
    pub fn userids(mut self, userids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.userids = Some(userids.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part AppComposeSendTo {
    "emails" => emails,
    "userids" => userids,
});

/// `cc` of [`AppComposeSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AppComposeSendCc {
    /// Mail addresses.
    pub emails: Option<Vec<String>>,
    /// User id of the member.
    pub userids: Option<Vec<String>>,
}

impl AppComposeSendCc {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Mail addresses.
    #[must_use]
    pub fn emails(mut self, emails: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.emails = Some(emails.into_iter().map(Into::into).collect());
        self
    }

    /// User id of the member.
    #[must_use]
    pub fn userids(mut self, userids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.userids = Some(userids.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part AppComposeSendCc {
    "emails" => emails,
    "userids" => userids,
});

/// `bcc` of [`AppComposeSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AppComposeSendBcc {
    /// Mail addresses.
    pub emails: Option<Vec<String>>,
    /// User id of the member.
    pub userids: Option<Vec<String>>,
}

impl AppComposeSendBcc {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Mail addresses.
    #[must_use]
    pub fn emails(mut self, emails: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.emails = Some(emails.into_iter().map(Into::into).collect());
        self
    }

    /// User id of the member.
    #[must_use]
    pub fn userids(mut self, userids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.userids = Some(userids.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part AppComposeSendBcc {
    "emails" => emails,
    "userids" => userids,
});

/// `attachment_list` of [`AppComposeSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AppComposeSendAttachmentList {
    /// `file_name`.
    pub file_name: String,
    /// Base64 content of the file.
    pub content: String,
}

impl AppComposeSendAttachmentList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(file_name: impl Into<String>, content: impl Into<String>) -> Self {
        Self {
            file_name: file_name.into(),
            content: content.into(),
        }
    }
}

wire_out!(part AppComposeSendAttachmentList {
    "file_name" => file_name,
    "content" => content,
});

/// `schedule` of [`AppComposeSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AppComposeSendSchedule {
    /// Id of the schedule, to change or cancel it.
    pub schedule_id: Option<String>,
    /// Request, or cancel to cancel the schedule.
    pub method: Option<String>,
    /// Unix seconds.
    pub start_time: i64,
    /// Unix seconds.
    pub end_time: i64,
    /// `location`.
    pub location: Option<String>,
    /// `reminders`.
    pub reminders: Option<AppComposeSendReminders>,
}

impl AppComposeSendSchedule {
    /// Starts with the required members.
    #[must_use]
    pub fn new(start_time: impl Into<i64>, end_time: impl Into<i64>) -> Self {
        Self {
            schedule_id: Default::default(),
            method: Default::default(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            location: Default::default(),
            reminders: Default::default(),
        }
    }

    /// Id of the schedule, to change or cancel it.
    #[must_use]
    pub fn schedule_id(mut self, schedule_id: impl Into<String>) -> Self {
        self.schedule_id = Some(schedule_id.into());
        self
    }

    /// Request, or cancel to cancel the schedule.
    #[must_use]
    pub fn method(mut self, method: impl Into<String>) -> Self {
        self.method = Some(method.into());
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
    pub fn reminders(mut self, reminders: impl Into<AppComposeSendReminders>) -> Self {
        self.reminders = Some(reminders.into());
        self
    }
}

wire_out!(part AppComposeSendSchedule {
    "schedule_id" => schedule_id,
    "method" => method,
    "start_time" => start_time,
    "end_time" => end_time,
    "location" => location,
    "reminders" => reminders,
});

/// `reminders` of [`AppComposeSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AppComposeSendReminders {
    /// `is_remind`.
    pub is_remind: Option<bool>,
    /// Minutes before the start.
    pub remind_before_event_mins: Option<i64>,
    /// Seconds relative to the start, negative before it.
    pub remind_time_diffs: Option<Vec<i64>>,
    /// `is_repeat`.
    pub is_repeat: Option<bool>,
    /// 0 daily, 1 weekly, 2 monthly, 5 yearly, 7 workdays.
    pub repeat_type: Option<i64>,
    /// Unix seconds.
    pub repeat_until: Option<i64>,
    /// Whether repeat_interval and the lists of days are used.
    pub is_custom_repeat: Option<bool>,
    /// Every how many periods.
    pub repeat_interval: Option<i64>,
    /// 1 to 7 for Monday to Sunday.
    pub repeat_day_of_week: Option<Vec<i64>>,
    /// 1 to 31.
    pub repeat_day_of_month: Option<Vec<i64>>,
    /// Offset of the time zone in hours, 8 if absent.
    pub timezone: Option<i64>,
    /// `repeat_week_of_month`.
    pub repeat_week_of_month: Option<Vec<i64>>,
    /// 1 to 12.
    pub repeat_month_of_year: Option<Vec<i64>>,
}

impl AppComposeSendReminders {
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

    /// Minutes before the start.
    #[must_use]
    pub fn remind_before_event_mins(mut self, remind_before_event_mins: impl Into<i64>) -> Self {
        self.remind_before_event_mins = Some(remind_before_event_mins.into());
        self
    }

    /// Seconds relative to the start, negative before it.
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

    /// 0 daily, 1 weekly, 2 monthly, 5 yearly, 7 workdays.
    #[must_use]
    pub fn repeat_type(mut self, repeat_type: impl Into<i64>) -> Self {
        self.repeat_type = Some(repeat_type.into());
        self
    }

    /// Unix seconds.
    #[must_use]
    pub fn repeat_until(mut self, repeat_until: impl Into<i64>) -> Self {
        self.repeat_until = Some(repeat_until.into());
        self
    }

    /// Whether repeat_interval and the lists of days are used.
    #[must_use]
    pub fn is_custom_repeat(mut self, is_custom_repeat: impl Into<bool>) -> Self {
        self.is_custom_repeat = Some(is_custom_repeat.into());
        self
    }

    /// Every how many periods.
    #[must_use]
    pub fn repeat_interval(mut self, repeat_interval: impl Into<i64>) -> Self {
        self.repeat_interval = Some(repeat_interval.into());
        self
    }

    /// 1 to 7 for Monday to Sunday.
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

    /// Offset of the time zone in hours, 8 if absent.
    #[must_use]
    pub fn timezone(mut self, timezone: impl Into<i64>) -> Self {
        self.timezone = Some(timezone.into());
        self
    }

    /// `repeat_week_of_month`.
    #[must_use]
    pub fn repeat_week_of_month(
        mut self,
        repeat_week_of_month: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.repeat_week_of_month =
            Some(repeat_week_of_month.into_iter().map(Into::into).collect());
        self
    }

    /// 1 to 12.
    #[must_use]
    pub fn repeat_month_of_year(
        mut self,
        repeat_month_of_year: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.repeat_month_of_year =
            Some(repeat_month_of_year.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part AppComposeSendReminders {
    "remind_before_event_mins" => remind_before_event_mins,
    "remind_time_diffs" => remind_time_diffs,
    "repeat_type" => repeat_type,
    "repeat_until" => repeat_until,
    "repeat_interval" => repeat_interval,
    "repeat_day_of_week" => repeat_day_of_week,
    "repeat_day_of_month" => repeat_day_of_month,
    "timezone" => timezone,
    "repeat_week_of_month" => repeat_week_of_month,
    "repeat_month_of_year" => repeat_month_of_year,
} via {
    "is_remind" => is_remind: yizhan_core::wire::BoolAsInt,
    "is_repeat" => is_repeat: yizhan_core::wire::BoolAsInt,
    "is_custom_repeat" => is_custom_repeat: yizhan_core::wire::BoolAsInt,
});

/// `meeting` of [`AppComposeSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AppComposeSendMeeting {
    /// `option`.
    pub option: Option<AppComposeSendOption>,
    /// Hosts of the meeting.
    pub hosts: Option<AppComposeSendHosts>,
    /// Administrator of the meeting, one member.
    pub meeting_admins: AppComposeSendMeetingAdmins,
}

impl AppComposeSendMeeting {
    /// Starts with the required members.
    #[must_use]
    pub fn new(meeting_admins: impl Into<AppComposeSendMeetingAdmins>) -> Self {
        Self {
            option: Default::default(),
            hosts: Default::default(),
            meeting_admins: meeting_admins.into(),
        }
    }

    /// `option`.
    #[must_use]
    pub fn option(mut self, option: impl Into<AppComposeSendOption>) -> Self {
        self.option = Some(option.into());
        self
    }

    /// Hosts of the meeting.
    #[must_use]
    pub fn hosts(mut self, hosts: impl Into<AppComposeSendHosts>) -> Self {
        self.hosts = Some(hosts.into());
        self
    }
}

wire_out!(part AppComposeSendMeeting {
    "option" => option,
    "hosts" => hosts,
    "meeting_admins" => meeting_admins,
});

/// `option` of [`AppComposeSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AppComposeSendOption {
    /// `password`.
    pub password: Option<SecretString>,
    /// `auto_record`.
    pub auto_record: Option<i64>,
    /// `enable_waiting_room`.
    pub enable_waiting_room: Option<bool>,
    /// `allow_enter_before_host`.
    pub allow_enter_before_host: Option<bool>,
    /// `enable_screen_watermark`.
    pub enable_screen_watermark: Option<bool>,
    /// `enter_restraint`.
    pub enter_restraint: Option<i64>,
    /// `enable_enter_mute`.
    pub enable_enter_mute: Option<i64>,
    /// `remind_scope`.
    pub remind_scope: Option<i64>,
    /// `water_mark_type`.
    pub water_mark_type: Option<i64>,
}

impl AppComposeSendOption {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `password`.
    #[must_use]
    pub fn password(mut self, password: impl Into<SecretString>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// `auto_record`.
    #[must_use]
    pub fn auto_record(mut self, auto_record: impl Into<i64>) -> Self {
        self.auto_record = Some(auto_record.into());
        self
    }

    /// `enable_waiting_room`.
    #[must_use]
    pub fn enable_waiting_room(mut self, enable_waiting_room: impl Into<bool>) -> Self {
        self.enable_waiting_room = Some(enable_waiting_room.into());
        self
    }

    /// `allow_enter_before_host`.
    #[must_use]
    pub fn allow_enter_before_host(mut self, allow_enter_before_host: impl Into<bool>) -> Self {
        self.allow_enter_before_host = Some(allow_enter_before_host.into());
        self
    }

    /// `enable_screen_watermark`.
    #[must_use]
    pub fn enable_screen_watermark(mut self, enable_screen_watermark: impl Into<bool>) -> Self {
        self.enable_screen_watermark = Some(enable_screen_watermark.into());
        self
    }

    /// `enter_restraint`.
    #[must_use]
    pub fn enter_restraint(mut self, enter_restraint: impl Into<i64>) -> Self {
        self.enter_restraint = Some(enter_restraint.into());
        self
    }

    /// `enable_enter_mute`.
    #[must_use]
    pub fn enable_enter_mute(mut self, enable_enter_mute: impl Into<i64>) -> Self {
        self.enable_enter_mute = Some(enable_enter_mute.into());
        self
    }

    /// `remind_scope`.
    #[must_use]
    pub fn remind_scope(mut self, remind_scope: impl Into<i64>) -> Self {
        self.remind_scope = Some(remind_scope.into());
        self
    }

    /// `water_mark_type`.
    #[must_use]
    pub fn water_mark_type(mut self, water_mark_type: impl Into<i64>) -> Self {
        self.water_mark_type = Some(water_mark_type.into());
        self
    }
}

wire_out!(part AppComposeSendOption {
    "password" => password,
    "auto_record" => auto_record,
    "enable_waiting_room" => enable_waiting_room,
    "allow_enter_before_host" => allow_enter_before_host,
    "enable_screen_watermark" => enable_screen_watermark,
    "enter_restraint" => enter_restraint,
    "enable_enter_mute" => enable_enter_mute,
    "remind_scope" => remind_scope,
    "water_mark_type" => water_mark_type,
});

/// `hosts` of [`AppComposeSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AppComposeSendHosts {
    /// User id of the member.
    pub userids: Option<Vec<String>>,
}

impl AppComposeSendHosts {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// User id of the member.
    #[must_use]
    pub fn userids(mut self, userids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.userids = Some(userids.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part AppComposeSendHosts {
    "userids" => userids,
});

/// `meeting_admins` of [`AppComposeSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AppComposeSendMeetingAdmins {
    /// User id of the member.
    pub userids: Option<Vec<String>>,
}

impl AppComposeSendMeetingAdmins {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// User id of the member.
    #[must_use]
    pub fn userids(mut self, userids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.userids = Some(userids.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part AppComposeSendMeetingAdmins {
    "userids" => userids,
});

/// Get the mail address of the application (查询应用邮箱账号).
///
/// `POST /cgi-bin/exmail/app/get_email_alias`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97992)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AppGetEmailAlias {}

impl AppGetEmailAlias {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(AppGetEmailAlias {});

/// The answer to [`AppGetEmailAlias`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AppGetEmailAliasResponse {
    /// Mail address.
    pub email: String,
    /// Further mail addresses.
    pub alias_list: Vec<String>,
}

wire_in!(AppGetEmailAliasResponse {
    "email" => email,
    "alias_list" => alias_list,
});

impl Endpoint for AppGetEmailAlias {
    type Response = AppGetEmailAliasResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.exmail.app_get_email_alias",
        path: "/cgi-bin/exmail/app/get_email_alias",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// List received mails (获取收件箱邮件列表).
///
/// `POST /cgi-bin/exmail/app/get_mail_list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97505)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AppGetMailList {
    /// Unix seconds.
    pub begin_time: Option<i64>,
    /// Unix seconds.
    pub end_time: Option<i64>,
    /// Most mails to return.
    pub limit: Option<i64>,
    /// Absent for the first page, then next_cursor of the last answer.
    pub cursor: Option<String>,
}

impl AppGetMailList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Unix seconds.
    pub fn begin_time(mut self, begin_time: impl Into<i64>) -> Self {
        self.begin_time = Some(begin_time.into());
        self
    }

    /// Unix seconds.
    pub fn end_time(mut self, end_time: impl Into<i64>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Most mails to return.
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

wire_out!(AppGetMailList {
    "begin_time" => begin_time,
    "end_time" => end_time,
    "limit" => limit,
    "cursor" => cursor,
});

/// The answer to [`AppGetMailList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AppGetMailListResponse {
    /// `mail_list`.
    pub mail_list: Vec<AppGetMailListMailList>,
    /// Whether there is another page.
    pub has_more: bool,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
}

wire_in!(AppGetMailListResponse {
    "mail_list" => mail_list,
    "has_more" => has_more,
    "next_cursor" => next_cursor,
});

impl Endpoint for AppGetMailList {
    type Response = AppGetMailListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.exmail.app_get_mail_list",
        path: "/cgi-bin/exmail/app/get_mail_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `mail_list` of [`AppGetMailList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AppGetMailListMailList {
    /// Id of the mail.
    pub mail_id: String,
}

wire_in!(part AppGetMailListMailList {
    "mail_id" => mail_id,
});

/// Get a mail (获取邮件内容).
///
/// `POST /cgi-bin/exmail/app/read_mail`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97982)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AppReadMail {
    /// Id of the mail.
    pub mail_id: String,
}

impl AppReadMail {
    /// Starts with the required members.
    pub fn new(mail_id: impl Into<String>) -> Self {
        Self {
            mail_id: mail_id.into(),
        }
    }
}

wire_out!(AppReadMail {
    "mail_id" => mail_id,
});

/// The answer to [`AppReadMail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AppReadMailResponse {
    /// The mail in EML format.
    pub mail_data: String,
}

wire_in!(AppReadMailResponse {
    "mail_data" => mail_data,
});

impl Endpoint for AppReadMail {
    type Response = AppReadMailResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.exmail.app_read_mail",
        path: "/cgi-bin/exmail/app/read_mail",
        ..Operation::usual(Product::Work)
    };
}

/// Change the mail address of the application (更新应用邮箱账号).
///
/// `POST /cgi-bin/exmail/app/update_email_alias`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97503)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AppUpdateEmailAlias {
    /// Mail address.
    pub new_email: String,
}

impl AppUpdateEmailAlias {
    /// Starts with the required members.
    pub fn new(new_email: impl Into<String>) -> Self {
        Self {
            new_email: new_email.into(),
        }
    }
}

wire_out!(AppUpdateEmailAlias {
    "new_email" => new_email,
});

/// The answer to [`AppUpdateEmailAlias`].
pub type AppUpdateEmailAliasResponse = yizhan_core::Done;

impl Endpoint for AppUpdateEmailAlias {
    type Response = AppUpdateEmailAliasResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.exmail.app_update_email_alias",
        path: "/cgi-bin/exmail/app/update_email_alias",
        ..Operation::usual(Product::Work)
    };
}

/// Create a mail group (创建邮件群组).
///
/// `POST /cgi-bin/exmail/group/create`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95510)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GroupCreate {
    /// Mail address of the mail group.
    pub groupid: String,
    /// `groupname`.
    pub groupname: String,
    /// Addresses in the group.
    pub email_list: Option<EmailList>,
    /// Mail groups in the group.
    pub group_list: Option<GroupList>,
    /// Tag ids.
    pub tag_list: Option<TagList>,
    /// Department ids.
    pub department_list: Option<DepartmentList>,
    /// Who may write to the group: 0 company members, 1 anybody, 2 group members, 3 the given ones.
    pub allow_type: Option<i64>,
    /// Addresses that may write, with allow_type 3.
    pub allow_emaillist: Option<AllowEmaillist>,
    /// Tag ids that may write, with allow_type 3.
    pub allow_taglist: Option<AllowTaglist>,
    /// Department ids that may write, with allow_type 3.
    pub allow_departmentlist: Option<AllowDepartmentlist>,
}

impl GroupCreate {
    /// Starts with the required members.
    pub fn new(groupid: impl Into<String>, groupname: impl Into<String>) -> Self {
        Self {
            groupid: groupid.into(),
            groupname: groupname.into(),
            email_list: Default::default(),
            group_list: Default::default(),
            tag_list: Default::default(),
            department_list: Default::default(),
            allow_type: Default::default(),
            allow_emaillist: Default::default(),
            allow_taglist: Default::default(),
            allow_departmentlist: Default::default(),
        }
    }

    /// Addresses in the group.
    pub fn email_list(mut self, email_list: impl Into<EmailList>) -> Self {
        self.email_list = Some(email_list.into());
        self
    }

    /// Mail groups in the group.
    pub fn group_list(mut self, group_list: impl Into<GroupList>) -> Self {
        self.group_list = Some(group_list.into());
        self
    }

    /// Tag ids.
    pub fn tag_list(mut self, tag_list: impl Into<TagList>) -> Self {
        self.tag_list = Some(tag_list.into());
        self
    }

    /// Department ids.
    pub fn department_list(mut self, department_list: impl Into<DepartmentList>) -> Self {
        self.department_list = Some(department_list.into());
        self
    }

    /// Who may write to the group: 0 company members, 1 anybody, 2 group members, 3 the given ones.
    pub fn allow_type(mut self, allow_type: impl Into<i64>) -> Self {
        self.allow_type = Some(allow_type.into());
        self
    }

    /// Addresses that may write, with allow_type 3.
    pub fn allow_emaillist(mut self, allow_emaillist: impl Into<AllowEmaillist>) -> Self {
        self.allow_emaillist = Some(allow_emaillist.into());
        self
    }

    /// Tag ids that may write, with allow_type 3.
    pub fn allow_taglist(mut self, allow_taglist: impl Into<AllowTaglist>) -> Self {
        self.allow_taglist = Some(allow_taglist.into());
        self
    }

    /// Department ids that may write, with allow_type 3.
    pub fn allow_departmentlist(
        mut self,
        allow_departmentlist: impl Into<AllowDepartmentlist>,
    ) -> Self {
        self.allow_departmentlist = Some(allow_departmentlist.into());
        self
    }
}

wire_out!(GroupCreate {
    "groupid" => groupid,
    "groupname" => groupname,
    "email_list" => email_list,
    "group_list" => group_list,
    "tag_list" => tag_list,
    "department_list" => department_list,
    "allow_type" => allow_type,
    "allow_emaillist" => allow_emaillist,
    "allow_taglist" => allow_taglist,
    "allow_departmentlist" => allow_departmentlist,
});

/// The answer to [`GroupCreate`].
pub type GroupCreateResponse = yizhan_core::Done;

impl Endpoint for GroupCreate {
    type Response = GroupCreateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.exmail.group_create",
        path: "/cgi-bin/exmail/group/create",
        ..Operation::usual(Product::Work)
    };
}

/// `email_list` of [`GroupCreate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EmailList {
    /// `list`.
    pub list: Vec<String>,
}

impl EmailList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            list: list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part EmailList {
    "list" => list,
});

/// `group_list` of [`GroupCreate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GroupList {
    /// `list`.
    pub list: Vec<String>,
}

impl GroupList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            list: list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part GroupList {
    "list" => list,
});

/// `tag_list` of [`GroupCreate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TagList {
    /// `list`.
    pub list: Vec<i64>,
}

impl TagList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(list: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        Self {
            list: list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part TagList {
    "list" => list,
});

/// `department_list` of [`GroupCreate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DepartmentList {
    /// `list`.
    pub list: Vec<i64>,
}

impl DepartmentList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(list: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        Self {
            list: list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part DepartmentList {
    "list" => list,
});

/// `allow_emaillist` of [`GroupCreate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AllowEmaillist {
    /// `list`.
    pub list: Vec<String>,
}

impl AllowEmaillist {
    /// Starts with the required members.
    #[must_use]
    pub fn new(list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            list: list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part AllowEmaillist {
    "list" => list,
});

/// `allow_taglist` of [`GroupCreate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AllowTaglist {
    /// `list`.
    pub list: Vec<i64>,
}

impl AllowTaglist {
    /// Starts with the required members.
    #[must_use]
    pub fn new(list: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        Self {
            list: list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part AllowTaglist {
    "list" => list,
});

/// `allow_departmentlist` of [`GroupCreate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AllowDepartmentlist {
    /// `list`.
    pub list: Vec<i64>,
}

impl AllowDepartmentlist {
    /// Starts with the required members.
    #[must_use]
    pub fn new(list: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        Self {
            list: list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part AllowDepartmentlist {
    "list" => list,
});

/// Delete a mail group (删除邮件群组).
///
/// `POST /cgi-bin/exmail/group/delete`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97996)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GroupDelete {
    /// Mail address of the mail group.
    pub groupid: String,
}

impl GroupDelete {
    /// Starts with the required members.
    pub fn new(groupid: impl Into<String>) -> Self {
        Self {
            groupid: groupid.into(),
        }
    }
}

wire_out!(GroupDelete {
    "groupid" => groupid,
});

/// The answer to [`GroupDelete`].
pub type GroupDeleteResponse = yizhan_core::Done;

impl Endpoint for GroupDelete {
    type Response = GroupDeleteResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.exmail.group_delete",
        path: "/cgi-bin/exmail/group/delete",
        ..Operation::usual(Product::Work)
    };
}

/// Get a mail group (获取邮件群组详情).
///
/// `GET /cgi-bin/exmail/group/get`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97997)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GroupGet {
    /// Mail address of the mail group.
    pub groupid: String,
}

impl GroupGet {
    /// Starts with the required members.
    pub fn new(groupid: impl Into<String>) -> Self {
        Self {
            groupid: groupid.into(),
        }
    }
}

wire_out!(GroupGet {
    "groupid" => groupid,
});

/// The answer to [`GroupGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GroupGetResponse {
    /// Mail address of the mail group.
    pub groupid: String,
    /// `groupname`.
    pub groupname: String,
    /// Addresses in the group.
    pub email_list: Option<GroupGetAnswerEmailList>,
    /// Mail groups in the group.
    pub group_list: Option<GroupGetAnswerGroupList>,
    /// Tag ids.
    pub tag_list: Option<TagListAnswer>,
    /// Department ids.
    pub department_list: Option<DepartmentListAnswer>,
    /// Who may write to the group: 0 company members, 1 anybody, 2 group members, 3 the given ones.
    pub allow_type: i64,
    /// Addresses that may write, with allow_type 3.
    pub allow_emaillist: Option<GroupGetAnswerAllowEmaillist>,
    /// Tag ids that may write, with allow_type 3.
    pub allow_taglist: Option<GroupGetAnswerAllowTaglist>,
    /// Department ids that may write, with allow_type 3.
    pub allow_departmentlist: Option<GroupGetAnswerAllowDepartmentlist>,
}

wire_in!(GroupGetResponse {
    "groupid" => groupid,
    "groupname" => groupname,
    "email_list" => email_list,
    "group_list" => group_list,
    "tag_list" => tag_list,
    "department_list" => department_list,
    "allow_type" => allow_type,
    "allow_emaillist" => allow_emaillist,
    "allow_taglist" => allow_taglist,
    "allow_departmentlist" => allow_departmentlist,
});

impl Endpoint for GroupGet {
    type Response = GroupGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.exmail.group_get",
        path: "/cgi-bin/exmail/group/get",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `answer_email_list` of [`GroupGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GroupGetAnswerEmailList {
    /// `list`.
    pub list: Vec<String>,
}

wire_in!(part GroupGetAnswerEmailList {
    "list" => list,
});

/// `answer_group_list` of [`GroupGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GroupGetAnswerGroupList {
    /// `list`.
    pub list: Vec<String>,
}

wire_in!(part GroupGetAnswerGroupList {
    "list" => list,
});

/// `tag_list_answer` of [`GroupGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TagListAnswer {
    /// `list`.
    pub list: Vec<i64>,
}

wire_in!(part TagListAnswer {
    "list" => list,
});

/// `department_list_answer` of [`GroupGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DepartmentListAnswer {
    /// `list`.
    pub list: Vec<i64>,
}

wire_in!(part DepartmentListAnswer {
    "list" => list,
});

/// `answer_allow_emaillist` of [`GroupGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GroupGetAnswerAllowEmaillist {
    /// `list`.
    pub list: Vec<String>,
}

wire_in!(part GroupGetAnswerAllowEmaillist {
    "list" => list,
});

/// `answer_allow_taglist` of [`GroupGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GroupGetAnswerAllowTaglist {
    /// `list`.
    pub list: Vec<i64>,
}

wire_in!(part GroupGetAnswerAllowTaglist {
    "list" => list,
});

/// `answer_allow_departmentlist` of [`GroupGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GroupGetAnswerAllowDepartmentlist {
    /// `list`.
    pub list: Vec<i64>,
}

wire_in!(part GroupGetAnswerAllowDepartmentlist {
    "list" => list,
});

/// Search mail groups (模糊搜索邮件群组).
///
/// `GET /cgi-bin/exmail/group/search`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97998)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GroupSearch {
    /// Mail address of the mail group.
    pub groupid: Option<String>,
    /// True to search for a part, false for the exact value.
    pub fuzzy: bool,
}

impl GroupSearch {
    /// Starts with the required members.
    pub fn new(fuzzy: impl Into<bool>) -> Self {
        Self {
            groupid: Default::default(),
            fuzzy: fuzzy.into(),
        }
    }

    /// Mail address of the mail group.
    pub fn groupid(mut self, groupid: impl Into<String>) -> Self {
        self.groupid = Some(groupid.into());
        self
    }
}

wire_out!(GroupSearch {
    "groupid" => groupid,
} via {
    "fuzzy" => fuzzy: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`GroupSearch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GroupSearchResponse {
    /// `groups`.
    pub groups: Vec<GroupSearchGroups>,
}

wire_in!(GroupSearchResponse {
    "groups" => groups,
});

impl Endpoint for GroupSearch {
    type Response = GroupSearchResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.exmail.group_search",
        path: "/cgi-bin/exmail/group/search",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `groups` of [`GroupSearch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GroupSearchGroups {
    /// Mail address of the mail group.
    pub groupid: String,
    /// `groupname`.
    pub groupname: String,
}

wire_in!(part GroupSearchGroups {
    "groupid" => groupid,
    "groupname" => groupname,
});

/// Update a mail group (更新邮件群组).
///
/// `POST /cgi-bin/exmail/group/update`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97995)
///
/// Only the given members change; a given list replaces the old one.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GroupUpdate {
    /// Mail address of the mail group.
    pub groupid: String,
    /// `groupname`.
    pub groupname: Option<String>,
    /// Addresses in the group.
    pub email_list: Option<EmailList>,
    /// Mail groups in the group.
    pub group_list: Option<GroupList>,
    /// Tag ids.
    pub tag_list: Option<TagList>,
    /// Department ids.
    pub department_list: Option<DepartmentList>,
    /// Who may write to the group: 0 company members, 1 anybody, 2 group members, 3 the given ones.
    pub allow_type: Option<i64>,
    /// Addresses that may write, with allow_type 3.
    pub allow_emaillist: Option<AllowEmaillist>,
    /// Tag ids that may write, with allow_type 3.
    pub allow_taglist: Option<AllowTaglist>,
    /// Department ids that may write, with allow_type 3.
    pub allow_departmentlist: Option<AllowDepartmentlist>,
}

impl GroupUpdate {
    /// Starts with the required members.
    pub fn new(groupid: impl Into<String>) -> Self {
        Self {
            groupid: groupid.into(),
            groupname: Default::default(),
            email_list: Default::default(),
            group_list: Default::default(),
            tag_list: Default::default(),
            department_list: Default::default(),
            allow_type: Default::default(),
            allow_emaillist: Default::default(),
            allow_taglist: Default::default(),
            allow_departmentlist: Default::default(),
        }
    }

    /// `groupname`.
    pub fn groupname(mut self, groupname: impl Into<String>) -> Self {
        self.groupname = Some(groupname.into());
        self
    }

    /// Addresses in the group.
    pub fn email_list(mut self, email_list: impl Into<EmailList>) -> Self {
        self.email_list = Some(email_list.into());
        self
    }

    /// Mail groups in the group.
    pub fn group_list(mut self, group_list: impl Into<GroupList>) -> Self {
        self.group_list = Some(group_list.into());
        self
    }

    /// Tag ids.
    pub fn tag_list(mut self, tag_list: impl Into<TagList>) -> Self {
        self.tag_list = Some(tag_list.into());
        self
    }

    /// Department ids.
    pub fn department_list(mut self, department_list: impl Into<DepartmentList>) -> Self {
        self.department_list = Some(department_list.into());
        self
    }

    /// Who may write to the group: 0 company members, 1 anybody, 2 group members, 3 the given ones.
    pub fn allow_type(mut self, allow_type: impl Into<i64>) -> Self {
        self.allow_type = Some(allow_type.into());
        self
    }

    /// Addresses that may write, with allow_type 3.
    pub fn allow_emaillist(mut self, allow_emaillist: impl Into<AllowEmaillist>) -> Self {
        self.allow_emaillist = Some(allow_emaillist.into());
        self
    }

    /// Tag ids that may write, with allow_type 3.
    pub fn allow_taglist(mut self, allow_taglist: impl Into<AllowTaglist>) -> Self {
        self.allow_taglist = Some(allow_taglist.into());
        self
    }

    /// Department ids that may write, with allow_type 3.
    pub fn allow_departmentlist(
        mut self,
        allow_departmentlist: impl Into<AllowDepartmentlist>,
    ) -> Self {
        self.allow_departmentlist = Some(allow_departmentlist.into());
        self
    }
}

wire_out!(GroupUpdate {
    "groupid" => groupid,
    "groupname" => groupname,
    "email_list" => email_list,
    "group_list" => group_list,
    "tag_list" => tag_list,
    "department_list" => department_list,
    "allow_type" => allow_type,
    "allow_emaillist" => allow_emaillist,
    "allow_taglist" => allow_taglist,
    "allow_departmentlist" => allow_departmentlist,
});

/// The answer to [`GroupUpdate`].
pub type GroupUpdateResponse = yizhan_core::Done;

impl Endpoint for GroupUpdate {
    type Response = GroupUpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.exmail.group_update",
        path: "/cgi-bin/exmail/group/update",
        ..Operation::usual(Product::Work)
    };
}

/// Get the number of unread mails (获取邮件未读数).
///
/// `POST /cgi-bin/exmail/mail/get_newcount`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95514)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct MailGetNewCount {
    /// User id of the member.
    pub userid: String,
}

impl MailGetNewCount {
    /// Starts with the required members.
    pub fn new(userid: impl Into<String>) -> Self {
        Self {
            userid: userid.into(),
        }
    }
}

wire_out!(MailGetNewCount {
    "userid" => userid,
});

/// The answer to [`MailGetNewCount`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MailGetNewCountResponse {
    /// Unread mails.
    pub count: i64,
}

wire_in!(MailGetNewCountResponse {
    "count" => count,
});

impl Endpoint for MailGetNewCount {
    type Response = MailGetNewCountResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.exmail.mail_get_new_count",
        path: "/cgi-bin/exmail/mail/get_newcount",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Create a shared mailbox (创建公共邮箱).
///
/// `POST /cgi-bin/exmail/publicmail/create`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95511)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PublicMailCreate {
    /// Mail address.
    pub email: String,
    /// `name`.
    pub name: String,
    /// User id of the member.
    pub userid_list: Option<UseridList>,
    /// Tag ids.
    pub tag_list: Option<TagList>,
    /// Department ids.
    pub department_list: Option<DepartmentList>,
    /// Whether a client password is made.
    pub create_auth_code: Option<bool>,
    /// `auth_code_info`.
    pub auth_code_info: Option<AuthCodeInfo>,
}

impl PublicMailCreate {
    /// Starts with the required members.
    pub fn new(email: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            name: name.into(),
            userid_list: Default::default(),
            tag_list: Default::default(),
            department_list: Default::default(),
            create_auth_code: Default::default(),
            auth_code_info: Default::default(),
        }
    }

    /// User id of the member.
    pub fn userid_list(mut self, userid_list: impl Into<UseridList>) -> Self {
        self.userid_list = Some(userid_list.into());
        self
    }

    /// Tag ids.
    pub fn tag_list(mut self, tag_list: impl Into<TagList>) -> Self {
        self.tag_list = Some(tag_list.into());
        self
    }

    /// Department ids.
    pub fn department_list(mut self, department_list: impl Into<DepartmentList>) -> Self {
        self.department_list = Some(department_list.into());
        self
    }

    /// Whether a client password is made.
    pub fn create_auth_code(mut self, create_auth_code: impl Into<bool>) -> Self {
        self.create_auth_code = Some(create_auth_code.into());
        self
    }

    /// `auth_code_info`.
    pub fn auth_code_info(mut self, auth_code_info: impl Into<AuthCodeInfo>) -> Self {
        self.auth_code_info = Some(auth_code_info.into());
        self
    }
}

wire_out!(PublicMailCreate {
    "email" => email,
    "name" => name,
    "userid_list" => userid_list,
    "tag_list" => tag_list,
    "department_list" => department_list,
    "auth_code_info" => auth_code_info,
} via {
    "create_auth_code" => create_auth_code: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`PublicMailCreate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PublicMailCreateResponse {
    /// Id of the shared mailbox.
    pub id: i64,
}

wire_in!(PublicMailCreateResponse {
    "id" => id,
});

impl Endpoint for PublicMailCreate {
    type Response = PublicMailCreateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.exmail.public_mail_create",
        path: "/cgi-bin/exmail/publicmail/create",
        ..Operation::usual(Product::Work)
    };
}

/// `userid_list` of [`PublicMailCreate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UseridList {
    /// `list`.
    pub list: Vec<String>,
}

impl UseridList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            list: list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part UseridList {
    "list" => list,
});

/// `auth_code_info` of [`PublicMailCreate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AuthCodeInfo {
    /// `remark`.
    pub remark: Option<String>,
}

impl AuthCodeInfo {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `remark`.
    #[must_use]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }
}

wire_out!(part AuthCodeInfo {
    "remark" => remark,
});

/// Delete a shared mailbox (删除公共邮箱).
///
/// `POST /cgi-bin/exmail/publicmail/delete`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98001)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PublicMailDelete {
    /// Id of the shared mailbox.
    pub id: i64,
}

impl PublicMailDelete {
    /// Starts with the required members.
    pub fn new(id: impl Into<i64>) -> Self {
        Self { id: id.into() }
    }
}

wire_out!(PublicMailDelete {
    "id" => id,
});

/// The answer to [`PublicMailDelete`].
pub type PublicMailDeleteResponse = yizhan_core::Done;

impl Endpoint for PublicMailDelete {
    type Response = PublicMailDeleteResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.exmail.public_mail_delete",
        path: "/cgi-bin/exmail/publicmail/delete",
        ..Operation::usual(Product::Work)
    };
}

/// Delete an authorisation code of a shared mailbox (删除客户端专用密码).
///
/// `POST /cgi-bin/exmail/publicmail/delete_auth_code`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/100184)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PublicMailDeleteAuthCode {
    /// Id of the shared mailbox.
    pub id: i64,
    /// Id of the client password.
    pub auth_code_id: i64,
}

impl PublicMailDeleteAuthCode {
    /// Starts with the required members.
    pub fn new(id: impl Into<i64>, auth_code_id: impl Into<i64>) -> Self {
        Self {
            id: id.into(),
            auth_code_id: auth_code_id.into(),
        }
    }
}

wire_out!(PublicMailDeleteAuthCode {
    "id" => id,
    "auth_code_id" => auth_code_id,
});

/// The answer to [`PublicMailDeleteAuthCode`].
pub type PublicMailDeleteAuthCodeResponse = yizhan_core::Done;

impl Endpoint for PublicMailDeleteAuthCode {
    type Response = PublicMailDeleteAuthCodeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.exmail.public_mail_delete_auth_code",
        path: "/cgi-bin/exmail/publicmail/delete_auth_code",
        ..Operation::usual(Product::Work)
    };
}

/// Get shared mailboxes (获取公共邮箱详情).
///
/// `POST /cgi-bin/exmail/publicmail/get`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98002)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PublicMailGet {
    /// Id of the shared mailbox.
    pub id_list: Vec<i64>,
}

impl PublicMailGet {
    /// Starts with the required members.
    pub fn new(id_list: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        Self {
            id_list: id_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(PublicMailGet {
    "id_list" => id_list,
});

/// The answer to [`PublicMailGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PublicMailGetResponse {
    /// `list`.
    pub list: Vec<PublicMailGetList>,
}

wire_in!(PublicMailGetResponse {
    "list" => list,
});

impl Endpoint for PublicMailGet {
    type Response = PublicMailGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.exmail.public_mail_get",
        path: "/cgi-bin/exmail/publicmail/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `list` of [`PublicMailGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PublicMailGetList {
    /// Id of the shared mailbox.
    pub id: i64,
    /// Mail address.
    pub email: String,
    /// `name`.
    pub name: String,
    /// User id of the member.
    pub userid_list: Option<PublicMailGetListUseridList>,
    /// Tag ids.
    pub tag_list: Option<TagListAnswer>,
    /// Department ids.
    pub department_list: Option<DepartmentListAnswer>,
    /// Further mail addresses.
    pub alias_list: Option<PublicMailGetAliasList>,
}

wire_in!(part PublicMailGetList {
    "id" => id,
    "email" => email,
    "name" => name,
    "userid_list" => userid_list,
    "tag_list" => tag_list,
    "department_list" => department_list,
    "alias_list" => alias_list,
});

/// `list_userid_list` of [`PublicMailGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PublicMailGetListUseridList {
    /// `list`.
    pub list: Vec<String>,
}

wire_in!(part PublicMailGetListUseridList {
    "list" => list,
});

/// `alias_list` of [`PublicMailGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PublicMailGetAliasList {
    /// `list`.
    pub list: Vec<String>,
}

wire_in!(part PublicMailGetAliasList {
    "list" => list,
});

/// List authorisation codes of a shared mailbox (获取客户端专用密码列表).
///
/// `POST /cgi-bin/exmail/publicmail/get_auth_code_list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/100183)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PublicMailGetAuthCodeList {
    /// Id of the shared mailbox.
    pub id: i64,
}

impl PublicMailGetAuthCodeList {
    /// Starts with the required members.
    pub fn new(id: impl Into<i64>) -> Self {
        Self { id: id.into() }
    }
}

wire_out!(PublicMailGetAuthCodeList {
    "id" => id,
});

/// The answer to [`PublicMailGetAuthCodeList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PublicMailGetAuthCodeListResponse {
    /// Client passwords, without the passwords themselves.
    pub auth_code_list: Vec<PublicMailGetAuthCodeListAuthCodeList>,
}

wire_in!(PublicMailGetAuthCodeListResponse {
    "auth_code_list" => auth_code_list,
});

impl Endpoint for PublicMailGetAuthCodeList {
    type Response = PublicMailGetAuthCodeListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.exmail.public_mail_get_auth_code_list",
        path: "/cgi-bin/exmail/publicmail/get_auth_code_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `auth_code_list` of [`PublicMailGetAuthCodeList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PublicMailGetAuthCodeListAuthCodeList {
    /// Id of the client password.
    pub auth_code_id: i64,
    /// `remark`.
    pub remark: String,
    /// Unix seconds, 0 if never used.
    pub last_use_time: i64,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(part PublicMailGetAuthCodeListAuthCodeList {
    "auth_code_id" => auth_code_id,
    "remark" => remark,
    "last_use_time" => last_use_time,
    "create_time" => create_time,
});

/// Search shared mailboxes (模糊搜索公共邮箱).
///
/// `GET /cgi-bin/exmail/publicmail/search`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98003)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PublicMailSearch {
    /// Mail address.
    pub email: Option<String>,
    /// True to search for a part, false for the exact value.
    pub fuzzy: bool,
}

impl PublicMailSearch {
    /// Starts with the required members.
    pub fn new(fuzzy: impl Into<bool>) -> Self {
        Self {
            email: Default::default(),
            fuzzy: fuzzy.into(),
        }
    }

    /// Mail address.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
}

wire_out!(PublicMailSearch {
    "email" => email,
} via {
    "fuzzy" => fuzzy: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`PublicMailSearch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PublicMailSearchResponse {
    /// `list`.
    pub list: Vec<PublicMailSearchList>,
}

wire_in!(PublicMailSearchResponse {
    "list" => list,
});

impl Endpoint for PublicMailSearch {
    type Response = PublicMailSearchResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.exmail.public_mail_search",
        path: "/cgi-bin/exmail/publicmail/search",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `list` of [`PublicMailSearch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PublicMailSearchList {
    /// Id of the shared mailbox.
    pub id: i64,
    /// Mail address.
    pub email: String,
    /// `name`.
    pub name: String,
}

wire_in!(part PublicMailSearchList {
    "id" => id,
    "email" => email,
    "name" => name,
});

/// Update a shared mailbox (更新公共邮箱).
///
/// `POST /cgi-bin/exmail/publicmail/update`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98000)
///
/// Only the given members change; a given list replaces the old one.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct PublicMailUpdate {
    /// Id of the shared mailbox.
    pub id: i64,
    /// `name`.
    pub name: Option<String>,
    /// User id of the member.
    pub userid_list: Option<UseridList>,
    /// Tag ids.
    pub tag_list: Option<TagList>,
    /// Department ids.
    pub department_list: Option<DepartmentList>,
    /// Further mail addresses.
    pub alias_list: Option<PublicMailUpdateAliasList>,
    /// Whether a client password is made.
    pub create_auth_code: Option<bool>,
    /// `auth_code_info`.
    pub auth_code_info: Option<AuthCodeInfo>,
}

impl PublicMailUpdate {
    /// Starts with the required members.
    pub fn new(id: impl Into<i64>) -> Self {
        Self {
            id: id.into(),
            name: Default::default(),
            userid_list: Default::default(),
            tag_list: Default::default(),
            department_list: Default::default(),
            alias_list: Default::default(),
            create_auth_code: Default::default(),
            auth_code_info: Default::default(),
        }
    }

    /// `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// User id of the member.
    pub fn userid_list(mut self, userid_list: impl Into<UseridList>) -> Self {
        self.userid_list = Some(userid_list.into());
        self
    }

    /// Tag ids.
    pub fn tag_list(mut self, tag_list: impl Into<TagList>) -> Self {
        self.tag_list = Some(tag_list.into());
        self
    }

    /// Department ids.
    pub fn department_list(mut self, department_list: impl Into<DepartmentList>) -> Self {
        self.department_list = Some(department_list.into());
        self
    }

    /// Further mail addresses.
    pub fn alias_list(mut self, alias_list: impl Into<PublicMailUpdateAliasList>) -> Self {
        self.alias_list = Some(alias_list.into());
        self
    }

    /// Whether a client password is made.
    pub fn create_auth_code(mut self, create_auth_code: impl Into<bool>) -> Self {
        self.create_auth_code = Some(create_auth_code.into());
        self
    }

    /// `auth_code_info`.
    pub fn auth_code_info(mut self, auth_code_info: impl Into<AuthCodeInfo>) -> Self {
        self.auth_code_info = Some(auth_code_info.into());
        self
    }
}

wire_out!(PublicMailUpdate {
    "id" => id,
    "name" => name,
    "userid_list" => userid_list,
    "tag_list" => tag_list,
    "department_list" => department_list,
    "alias_list" => alias_list,
    "auth_code_info" => auth_code_info,
} via {
    "create_auth_code" => create_auth_code: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`PublicMailUpdate`].
pub type PublicMailUpdateResponse = yizhan_core::Done;

impl Endpoint for PublicMailUpdate {
    type Response = PublicMailUpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.exmail.public_mail_update",
        path: "/cgi-bin/exmail/publicmail/update",
        ..Operation::usual(Product::Work)
    };
}

/// `alias_list` of [`PublicMailUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PublicMailUpdateAliasList {
    /// `list`.
    pub list: Vec<String>,
}

impl PublicMailUpdateAliasList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            list: list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part PublicMailUpdateAliasList {
    "list" => list,
});

/// Get mail options of a member (获取功能属性).
///
/// `POST /cgi-bin/exmail/useroption/get`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95513)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserOptionGet {
    /// User id of the member.
    pub userid: Option<String>,
    /// 1 force secure sign-in, 2 IMAP/SMTP, 3 POP/SMTP, 4 secure sign-in.
    pub r#type: Vec<i64>,
}

impl UserOptionGet {
    /// Starts with the required members.
    pub fn new(r#type: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        Self {
            userid: Default::default(),
            r#type: r#type.into_iter().map(Into::into).collect(),
        }
    }

    /// User id of the member.
    pub fn userid(mut self, userid: impl Into<String>) -> Self {
        self.userid = Some(userid.into());
        self
    }
}

wire_out!(UserOptionGet {
    "userid" => userid,
    "type" => r#type,
});

/// The answer to [`UserOptionGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserOptionGetResponse {
    /// `option`.
    pub option: UserOptionGetOption,
}

wire_in!(UserOptionGetResponse {
    "option" => option,
});

impl Endpoint for UserOptionGet {
    type Response = UserOptionGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.exmail.user_option_get",
        path: "/cgi-bin/exmail/useroption/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `option` of [`UserOptionGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserOptionGetOption {
    /// `list`.
    pub list: Vec<UserOptionGetList>,
}

wire_in!(part UserOptionGetOption {
    "list" => list,
});

/// `list` of [`UserOptionGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserOptionGetList {
    /// 1 force secure sign-in, 2 IMAP/SMTP, 3 POP/SMTP, 4 secure sign-in.
    pub r#type: i64,
    /// 0 off, 1 on.
    pub value: String,
}

wire_in!(part UserOptionGetList {
    "type" => r#type,
    "value" => value,
});

/// Change mail options of a member (更改功能属性).
///
/// `POST /cgi-bin/exmail/useroption/update`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98008)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserOptionUpdate {
    /// User id of the member.
    pub userid: Option<String>,
    /// `option`.
    pub option: UserOptionUpdateOption,
}

impl UserOptionUpdate {
    /// Starts with the required members.
    pub fn new(option: impl Into<UserOptionUpdateOption>) -> Self {
        Self {
            userid: Default::default(),
            option: option.into(),
        }
    }

    /// User id of the member.
    pub fn userid(mut self, userid: impl Into<String>) -> Self {
        self.userid = Some(userid.into());
        self
    }
}

wire_out!(UserOptionUpdate {
    "userid" => userid,
    "option" => option,
});

/// The answer to [`UserOptionUpdate`].
pub type UserOptionUpdateResponse = yizhan_core::Done;

impl Endpoint for UserOptionUpdate {
    type Response = UserOptionUpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.exmail.user_option_update",
        path: "/cgi-bin/exmail/useroption/update",
        ..Operation::usual(Product::Work)
    };
}

/// `option` of [`UserOptionUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserOptionUpdateOption {
    /// `list`.
    pub list: Vec<UserOptionUpdateList>,
}

impl UserOptionUpdateOption {
    /// Starts with the required members.
    #[must_use]
    pub fn new(list: impl IntoIterator<Item = impl Into<UserOptionUpdateList>>) -> Self {
        Self {
            list: list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part UserOptionUpdateOption {
    "list" => list,
});

/// `list` of [`UserOptionUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserOptionUpdateList {
    /// 1 force secure sign-in, 2 IMAP/SMTP, 3 POP/SMTP, 4 secure sign-in.
    pub r#type: i64,
    /// 0 off, 1 on.
    pub value: String,
}

impl UserOptionUpdateList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(r#type: impl Into<i64>, value: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            value: value.into(),
        }
    }
}

wire_out!(part UserOptionUpdateList {
    "type" => r#type,
    "value" => value,
});
