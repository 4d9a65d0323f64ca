//! Generated from `spec/work/meeting.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Meetings (会议)

use yizhan_core::{Endpoint, Operation, Product, SecretString, wire_in, wire_out};

/// Cancel a scheduled meeting (取消预约会议).
///
/// `POST /cgi-bin/meeting/cancel`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93709) [(2)](https://developer.work.weixin.qq.com/document/path/98153)
///
/// Only meetings that were created by the calling app. With sub_meetingid one occurrence is cancelled, without it the whole series.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Cancel {
    /// Id of the meeting, not the number that people dial.
    pub meetingid: String,
    /// One occurrence of a recurring meeting.
    pub sub_meetingid: Option<String>,
}

impl Cancel {
    /// Starts with the required members.
    pub fn new(meetingid: impl Into<String>) -> Self {
        Self {
            meetingid: meetingid.into(),
            sub_meetingid: Default::default(),
        }
    }

    /// One occurrence of a recurring meeting.
    pub fn sub_meetingid(mut self, sub_meetingid: impl Into<String>) -> Self {
        self.sub_meetingid = Some(sub_meetingid.into());
        self
    }
}

wire_out!(Cancel {
    "meetingid" => meetingid,
    "sub_meetingid" => sub_meetingid,
});

/// The answer to [`Cancel`].
pub type CancelResponse = yizhan_core::Done;

impl Endpoint for Cancel {
    type Response = CancelResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting.cancel",
        path: "/cgi-bin/meeting/cancel",
        ..Operation::usual(Product::Work)
    };
}

/// Check which devices of a member are in a meeting (获取用户设备入会状态).
///
/// `POST /cgi-bin/meeting/check_device_in_meeting`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98164)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CheckDeviceInMeeting {
    /// Members of the company.
    pub userid: String,
    /// Kinds of client to ask about, all if empty.
    pub instance_id_list: Option<Vec<i64>>,
    /// Meetings of the member.
    pub meetingid_list: Option<Vec<String>>,
}

impl CheckDeviceInMeeting {
    /// Starts with the required members.
    pub fn new(userid: impl Into<String>) -> Self {
        Self {
            userid: userid.into(),
            instance_id_list: Default::default(),
            meetingid_list: Default::default(),
        }
    }

    /// Kinds of client to ask about, all if empty.
    pub fn instance_id_list(
        mut self,
        instance_id_list: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.instance_id_list = Some(instance_id_list.into_iter().map(Into::into).collect());
        self
    }

    /// Meetings of the member.
    pub fn meetingid_list(
        mut self,
        meetingid_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.meetingid_list = Some(meetingid_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(CheckDeviceInMeeting {
    "userid" => userid,
    "instance_id_list" => instance_id_list,
    "meetingid_list" => meetingid_list,
});

/// The answer to [`CheckDeviceInMeeting`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CheckDeviceInMeetingResponse {
    /// `result_list`.
    pub result_list: Vec<CheckDeviceInMeetingResultList>,
}

wire_in!(CheckDeviceInMeetingResponse {
    "result_list" => result_list,
});

impl Endpoint for CheckDeviceInMeeting {
    type Response = CheckDeviceInMeetingResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting.check_device_in_meeting",
        path: "/cgi-bin/meeting/check_device_in_meeting",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `result_list` of [`CheckDeviceInMeeting`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CheckDeviceInMeetingResultList {
    /// Id of the meeting, not the number that people dial.
    pub meetingid: String,
    /// Kind of client: 0 phone, 1 Windows, 2 Mac, 3 Android, 4 iOS, 5 web, 6 iPad, 7 Android tablet, 8 mini program, 9 VoIP or SIP, 10 Linux; more for Rooms devices.
    pub instance_id: i64,
}

wire_in!(part CheckDeviceInMeetingResultList {
    "meetingid" => meetingid,
    "instance_id" => instance_id,
});

/// Schedule a meeting (创建预约会议).
///
/// `POST /cgi-bin/meeting/create`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93706) [(2)](https://developer.work.weixin.qq.com/document/path/98148)
///
/// Only the calling app can later change or cancel the meeting.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Create {
    /// Member who created the meeting.
    pub admin_userid: String,
    /// At most 40 bytes.
    pub title: String,
    /// Unix seconds.
    pub meeting_start: i64,
    /// Seconds, 300 to 86399.
    pub meeting_duration: i64,
    /// At most 500 bytes.
    pub description: Option<String>,
    /// At most 128 bytes.
    pub location: Option<String>,
    /// Calendar the meeting is put in.
    pub cal_id: Option<String>,
    /// Who is invited.
    pub invitees: Option<Invitees>,
    /// Outside guests, known by phone number.
    pub guests: Option<Vec<Guests>>,
    /// Rules of the meeting.
    pub settings: Option<Settings>,
    /// Recurrence and reminders.
    pub reminders: Option<Reminders>,
    /// App on whose behalf the meeting is created.
    pub agentid: Option<i64>,
}

impl Create {
    /// Starts with the required members.
    pub fn new(
        admin_userid: impl Into<String>,
        title: impl Into<String>,
        meeting_start: impl Into<i64>,
        meeting_duration: impl Into<i64>,
    ) -> Self {
        Self {
            admin_userid: admin_userid.into(),
            title: title.into(),
            meeting_start: meeting_start.into(),
            meeting_duration: meeting_duration.into(),
            description: Default::default(),
            location: Default::default(),
            cal_id: Default::default(),
            invitees: Default::default(),
            guests: Default::default(),
            settings: Default::default(),
            reminders: Default::default(),
            agentid: Default::default(),
        }
    }

    /// At most 500 bytes.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// At most 128 bytes.
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.location = Some(location.into());
        self
    }

    /// Calendar the meeting is put in.
    pub fn cal_id(mut self, cal_id: impl Into<String>) -> Self {
        self.cal_id = Some(cal_id.into());
        self
    }

    /// Who is invited.
    pub fn invitees(mut self, invitees: impl Into<Invitees>) -> Self {
        self.invitees = Some(invitees.into());
        self
    }

    /// Outside guests, known by phone number.
    pub fn guests(mut self, guests: impl IntoIterator<Item = impl Into<Guests>>) -> Self {
        self.guests = Some(guests.into_iter().map(Into::into).collect());
        self
    }

    /// Rules of the meeting.
    pub fn settings(mut self, settings: impl Into<Settings>) -> Self {
        self.settings = Some(settings.into());
        self
    }

    /// Recurrence and reminders.
    pub fn reminders(mut self, reminders: impl Into<Reminders>) -> Self {
        self.reminders = Some(reminders.into());
        self
    }

    /// App on whose behalf the meeting is created.
    pub fn agentid(mut self, agentid: impl Into<i64>) -> Self {
        self.agentid = Some(agentid.into());
        self
    }
}

wire_out!(Create {
    "admin_userid" => admin_userid,
    "title" => title,
    "meeting_start" => meeting_start,
    "meeting_duration" => meeting_duration,
    "description" => description,
    "location" => location,
    "cal_id" => cal_id,
    "invitees" => invitees,
    "guests" => guests,
    "settings" => settings,
    "reminders" => reminders,
    "agentid" => agentid,
});

/// The answer to [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// Id of the meeting, not the number that people dial.
    pub meetingid: String,
    /// Meeting number that people enter.
    pub meeting_code: Option<String>,
    /// Link to join.
    pub meeting_link: Option<String>,
    /// Invited members without a valid meeting account.
    pub excess_users: Vec<String>,
}

wire_in!(CreateResponse {
    "meetingid" => meetingid,
    "meeting_code" => meeting_code,
    "meeting_link" => meeting_link,
    "excess_users" => excess_users,
});

impl Endpoint for Create {
    type Response = CreateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting.create",
        path: "/cgi-bin/meeting/create",
        ..Operation::usual(Product::Work)
    };
}

/// `invitees` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Invitees {
    /// Members of the company.
    pub userid: Option<Vec<String>>,
    /// Serial numbers of conference devices.
    pub device_sn: Option<Vec<String>>,
}

impl Invitees {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Members of the company.
    #[must_use]
    pub fn userid(mut self, userid: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.userid = Some(userid.into_iter().map(Into::into).collect());
        self
    }

    /// Serial numbers of conference devices.
    #[must_use]
    pub fn device_sn(mut self, device_sn: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.device_sn = Some(device_sn.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part Invitees {
    "userid" => userid,
    "device_sn" => device_sn,
});

/// `guests` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Guests {
    /// Country code of the phone number, such as 86.
    pub area: String,
    /// Without the country code.
    pub phone_number: String,
    /// `guest_name`.
    pub guest_name: Option<String>,
}

impl Guests {
    /// Starts with the required members.
    #[must_use]
    pub fn new(area: impl Into<String>, phone_number: impl Into<String>) -> Self {
        Self {
            area: area.into(),
            phone_number: phone_number.into(),
            guest_name: Default::default(),
        }
    }

    /// `guest_name`.
    #[must_use]
    pub fn guest_name(mut self, guest_name: impl Into<String>) -> Self {
        self.guest_name = Some(guest_name.into());
        self
    }
}

wire_out!(part Guests {
    "area" => area,
    "phone_number" => phone_number,
    "guest_name" => guest_name,
});

/// `settings` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Settings {
    /// 4 to 6 digits.
    pub password: Option<SecretString>,
    /// Whether people wait until the host lets them in.
    pub enable_waiting_room: Option<bool>,
    /// Whether people may enter before the host.
    pub allow_enter_before_host: Option<bool>,
    /// Whether people from outside the company may join.
    pub allow_external_user: Option<bool>,
    /// Mute on entering: 0 off, 1 on, 2 on from 6 people.
    pub enable_enter_mute: Option<i64>,
    /// Whether muted people may unmute themselves.
    pub allow_unmute_self: Option<bool>,
    /// Whether everybody is muted.
    pub mute_all: Option<bool>,
    /// Whether a shared screen carries a watermark.
    pub enable_screen_watermark: Option<bool>,
    /// 0 single row, 1 several rows.
    pub watermark_type: Option<i64>,
    /// None, local or cloud.
    pub auto_record_type: Option<String>,
    /// Whether recording starts as soon as someone joins.
    pub attendee_join_auto_record: Option<bool>,
    /// Whether the host may pause the automatic recording.
    pub enable_host_pause_auto_record: Option<bool>,
    /// Whether simultaneous interpretation is on.
    pub enable_interpreter: Option<bool>,
    /// Whether people may upload documents.
    pub enable_doc_upload_permission: Option<bool>,
    /// Whether people must enrol.
    pub enable_enroll: Option<bool>,
    /// Whether a host key is used.
    pub enable_host_key: Option<bool>,
    /// 6 digits; who enters it becomes host.
    pub host_key: Option<String>,
    /// Who is rung: 1 nobody, 2 host only, 3 everybody, 4 ring_users.
    pub remind_scope: Option<i64>,
    /// Appointed hosts.
    pub hosts: Option<Hosts>,
    /// Whom the ringing is for, with remind_scope 4.
    pub ring_users: Option<RingUsers>,
}

impl Settings {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// 4 to 6 digits.
    #[must_use]
    pub fn password(mut self, password: impl Into<SecretString>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Whether people wait until the host lets them in.
    #[must_use]
    pub fn enable_waiting_room(mut self, enable_waiting_room: impl Into<bool>) -> Self {
        self.enable_waiting_room = Some(enable_waiting_room.into());
        self
    }

    /// Whether people may enter before the host.
    #[must_use]
    pub fn allow_enter_before_host(mut self, allow_enter_before_host: impl Into<bool>) -> Self {
        self.allow_enter_before_host = Some(allow_enter_before_host.into());
        self
    }

    /// Whether people from outside the company may join.
    #[must_use]
    pub fn allow_external_user(mut self, allow_external_user: impl Into<bool>) -> Self {
        self.allow_external_user = Some(allow_external_user.into());
        self
    }

    /// Mute on entering: 0 off, 1 on, 2 on from 6 people.
    #[must_use]
    pub fn enable_enter_mute(mut self, enable_enter_mute: impl Into<i64>) -> Self {
        self.enable_enter_mute = Some(enable_enter_mute.into());
        self
    }

    /// Whether muted people may unmute themselves.
    #[must_use]
    pub fn allow_unmute_self(mut self, allow_unmute_self: impl Into<bool>) -> Self {
        self.allow_unmute_self = Some(allow_unmute_self.into());
        self
    }

    /// Whether everybody is muted.
    #[must_use]
    pub fn mute_all(mut self, mute_all: impl Into<bool>) -> Self {
        self.mute_all = Some(mute_all.into());
        self
    }

    /// Whether a shared screen carries a watermark.
    #[must_use]
    pub fn enable_screen_watermark(mut self, enable_screen_watermark: impl Into<bool>) -> Self {
        self.enable_screen_watermark = Some(enable_screen_watermark.into());
        self
    }

    /// 0 single row, 1 several rows.
    #[must_use]
    pub fn watermark_type(mut self, watermark_type: impl Into<i64>) -> Self {
        self.watermark_type = Some(watermark_type.into());
        self
    }

    /// None, local or cloud.
    #[must_use]
    pub fn auto_record_type(mut self, auto_record_type: impl Into<String>) -> Self {
        self.auto_record_type = Some(auto_record_type.into());
        self
    }

    /// Whether recording starts as soon as someone joins.
    #[must_use]
    pub fn attendee_join_auto_record(mut self, attendee_join_auto_record: impl Into<bool>) -> Self {
        self.attendee_join_auto_record = Some(attendee_join_auto_record.into());
        self
    }

    /// Whether the host may pause the automatic recording.
    #[must_use]
    pub fn enable_host_pause_auto_record(
        mut self,
        enable_host_pause_auto_record: impl Into<bool>,
    ) -> Self {
        self.enable_host_pause_auto_record = Some(enable_host_pause_auto_record.into());
        self
    }

    /// Whether simultaneous interpretation is on.
    #[must_use]
    pub fn enable_interpreter(mut self, enable_interpreter: impl Into<bool>) -> Self {
        self.enable_interpreter = Some(enable_interpreter.into());
        self
    }

    /// Whether people may upload documents.
    #[must_use]
    pub fn enable_doc_upload_permission(
        mut self,
        enable_doc_upload_permission: impl Into<bool>,
    ) -> Self {
        self.enable_doc_upload_permission = Some(enable_doc_upload_permission.into());
        self
    }

    /// Whether people must enrol.
    #[must_use]
    pub fn enable_enroll(mut self, enable_enroll: impl Into<bool>) -> Self {
        self.enable_enroll = Some(enable_enroll.into());
        self
    }

    /// Whether a host key is used.
    #[must_use]
    pub fn enable_host_key(mut self, enable_host_key: impl Into<bool>) -> Self {
        self.enable_host_key = Some(enable_host_key.into());
        self
    }

    /// 6 digits; who enters it becomes host.
    #[must_use]
    pub fn host_key(mut self, host_key: impl Into<String>) -> Self {
        self.host_key = Some(host_key.into());
        self
    }

    /// Who is rung: 1 nobody, 2 host only, 3 everybody, 4 ring_users.
    #[must_use]
    pub fn remind_scope(mut self, remind_scope: impl Into<i64>) -> Self {
        self.remind_scope = Some(remind_scope.into());
        self
    }

    /// Appointed hosts.
    #[must_use]
    pub fn hosts(mut self, hosts: impl Into<Hosts>) -> Self {
        self.hosts = Some(hosts.into());
        self
    }

    /// Whom the ringing is for, with remind_scope 4.
    #[must_use]
    pub fn ring_users(mut self, ring_users: impl Into<RingUsers>) -> Self {
        self.ring_users = Some(ring_users.into());
        self
    }
}

wire_out!(part Settings {
    "password" => password,
    "enable_waiting_room" => enable_waiting_room,
    "allow_enter_before_host" => allow_enter_before_host,
    "allow_external_user" => allow_external_user,
    "enable_enter_mute" => enable_enter_mute,
    "allow_unmute_self" => allow_unmute_self,
    "mute_all" => mute_all,
    "enable_screen_watermark" => enable_screen_watermark,
    "watermark_type" => watermark_type,
    "auto_record_type" => auto_record_type,
    "attendee_join_auto_record" => attendee_join_auto_record,
    "enable_host_pause_auto_record" => enable_host_pause_auto_record,
    "enable_interpreter" => enable_interpreter,
    "enable_doc_upload_permission" => enable_doc_upload_permission,
    "enable_enroll" => enable_enroll,
    "enable_host_key" => enable_host_key;
    "host_key" => host_key,
    "remind_scope" => remind_scope,
    "hosts" => hosts,
    "ring_users" => ring_users,
});

/// `hosts` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Hosts {
    /// Members of the company.
    pub userid: Option<Vec<String>>,
}

impl Hosts {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Members of the company.
    #[must_use]
    pub fn userid(mut self, userid: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.userid = Some(userid.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part Hosts {
    "userid" => userid,
});

/// `ring_users` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RingUsers {
    /// Members of the company.
    pub userid: Option<Vec<String>>,
}

impl RingUsers {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Members of the company.
    #[must_use]
    pub fn userid(mut self, userid: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.userid = Some(userid.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part RingUsers {
    "userid" => userid,
});

/// `reminders` of [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Reminders {
    /// Whether the meeting recurs.
    pub is_repeat: Option<bool>,
    /// 0 daily, 1 weekly, 2 monthly, 7 on workdays.
    pub repeat_type: Option<i64>,
    /// Whether repeat_interval and the day lists are used.
    pub is_custom_repeat: Option<bool>,
    /// 0 ends by date, 1 ends by number of occurrences.
    pub repeat_until_type: Option<i64>,
    /// Number of occurrences.
    pub repeat_until_count: Option<i64>,
    /// Unix seconds, end of the recurrence.
    pub repeat_until: Option<i64>,
    /// Every so many days, weeks or months.
    pub repeat_interval: Option<i64>,
    /// 1 to 7, Monday to Sunday.
    pub repeat_day_of_week: Option<Vec<i64>>,
    /// 1 to 31.
    pub repeat_day_of_month: Option<Vec<i64>>,
    /// Seconds before the start: 0, 300, 900, 3600, 86400.
    pub remind_before: Option<Vec<i64>>,
}

impl Reminders {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the meeting recurs.
    #[must_use]
    pub fn is_repeat(mut self, is_repeat: impl Into<bool>) -> Self {
        self.is_repeat = Some(is_repeat.into());
        self
    }

    /// 0 daily, 1 weekly, 2 monthly, 7 on workdays.
    #[must_use]
    pub fn repeat_type(mut self, repeat_type: impl Into<i64>) -> Self {
        self.repeat_type = Some(repeat_type.into());
        self
    }

    /// Whether repeat_interval and the day lists are used.
    #[must_use]
    pub fn is_custom_repeat(mut self, is_custom_repeat: impl Into<bool>) -> Self {
        self.is_custom_repeat = Some(is_custom_repeat.into());
        self
    }

    /// 0 ends by date, 1 ends by number of occurrences.
    #[must_use]
    pub fn repeat_until_type(mut self, repeat_until_type: impl Into<i64>) -> Self {
        self.repeat_until_type = Some(repeat_until_type.into());
        self
    }

    /// Number of occurrences.
    #[must_use]
    pub fn repeat_until_count(mut self, repeat_until_count: impl Into<i64>) -> Self {
        self.repeat_until_count = Some(repeat_until_count.into());
        self
    }

    /// Unix seconds, end of the recurrence.
    #[must_use]
    pub fn repeat_until(mut self, repeat_until: impl Into<i64>) -> Self {
        self.repeat_until = Some(repeat_until.into());
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

    /// Seconds before the start: 0, 300, 900, 3600, 86400.
    #[must_use]
    pub fn remind_before(
        mut self,
        remind_before: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.remind_before = Some(remind_before.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part Reminders {
    "repeat_type" => repeat_type,
    "repeat_until_type" => repeat_until_type,
    "repeat_until_count" => repeat_until_count,
    "repeat_until" => repeat_until,
    "repeat_interval" => repeat_interval,
    "repeat_day_of_week" => repeat_day_of_week,
    "repeat_day_of_month" => repeat_day_of_month,
    "remind_before" => remind_before,
} via {
    "is_repeat" => is_repeat: yizhan_core::wire::BoolAsInt,
    "is_custom_repeat" => is_custom_repeat: yizhan_core::wire::BoolAsInt,
});

/// Create a personalised meeting link (创建用户专属参会链接).
///
/// `POST /cgi-bin/meeting/create_customer_short_url`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98818)
///
/// A link that carries the caller's own data, which comes back in the attendee lists.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CreateCustomerShortUrl {
    /// Id of the meeting, not the number that people dial.
    pub meetingid: String,
    /// The caller's own data, carried by the personalised link.
    pub customer_data: String,
}

impl CreateCustomerShortUrl {
    /// Starts with the required members.
    pub fn new(meetingid: impl Into<String>, customer_data: impl Into<String>) -> Self {
        Self {
            meetingid: meetingid.into(),
            customer_data: customer_data.into(),
        }
    }
}

wire_out!(CreateCustomerShortUrl {
    "meetingid" => meetingid,
    "customer_data" => customer_data,
});

/// The answer to [`CreateCustomerShortUrl`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateCustomerShortUrlResponse {
    /// `meeting_short_url_customer_data`.
    pub meeting_short_url_customer_data: CreateCustomerShortUrlMeetingShortUrlCustomerData,
}

wire_in!(CreateCustomerShortUrlResponse {
    "meeting_short_url_customer_data" => meeting_short_url_customer_data,
});

impl Endpoint for CreateCustomerShortUrl {
    type Response = CreateCustomerShortUrlResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting.create_customer_short_url",
        path: "/cgi-bin/meeting/create_customer_short_url",
        ..Operation::usual(Product::Work)
    };
}

/// `meeting_short_url_customer_data` of [`CreateCustomerShortUrl`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateCustomerShortUrlMeetingShortUrlCustomerData {
    /// Personalised link to join.
    pub meeting_short_url: String,
    /// The caller's own data, carried by the personalised link.
    pub customer_data: String,
}

wire_in!(part CreateCustomerShortUrlMeetingShortUrlCustomerData {
    "meeting_short_url" => meeting_short_url,
    "customer_data" => customer_data,
});

/// List the attendees of a meeting (获取已参会成员列表).
///
/// `POST /cgi-bin/meeting/get_attendee_list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98156)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetAttendeeList {
    /// Id of the meeting, not the number that people dial.
    pub meetingid: String,
    /// One occurrence of a recurring meeting.
    pub sub_meetingid: Option<String>,
    /// Unix seconds.
    pub start_time: Option<i64>,
    /// Unix seconds.
    pub end_time: Option<i64>,
    /// Next_cursor of the page before, empty for the first page.
    pub cursor: Option<String>,
    /// Page size.
    pub limit: Option<i64>,
}

impl GetAttendeeList {
    /// Starts with the required members.
    pub fn new(meetingid: impl Into<String>) -> Self {
        Self {
            meetingid: meetingid.into(),
            sub_meetingid: Default::default(),
            start_time: Default::default(),
            end_time: Default::default(),
            cursor: Default::default(),
            limit: Default::default(),
        }
    }

    /// One occurrence of a recurring meeting.
    pub fn sub_meetingid(mut self, sub_meetingid: impl Into<String>) -> Self {
        self.sub_meetingid = Some(sub_meetingid.into());
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

    /// Next_cursor of the page before, empty for the first page.
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

wire_out!(GetAttendeeList {
    "meetingid" => meetingid,
    "sub_meetingid" => sub_meetingid,
    "start_time" => start_time,
    "end_time" => end_time,
    "cursor" => cursor,
    "limit" => limit,
});

/// The answer to [`GetAttendeeList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAttendeeListResponse {
    /// People who joined.
    pub attendees: Vec<GetAttendeeListAttendees>,
    /// Whether another page follows.
    pub has_more: bool,
    /// Pass as cursor for the next page.
    pub next_cursor: Option<String>,
}

wire_in!(GetAttendeeListResponse {
    "attendees" => attendees,
    "has_more" => has_more,
    "next_cursor" => next_cursor,
});

impl Endpoint for GetAttendeeList {
    type Response = GetAttendeeListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting.get_attendee_list",
        path: "/cgi-bin/meeting/get_attendee_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `attendees` of [`GetAttendeeList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAttendeeListAttendees {
    /// Members of the company.
    pub userid: String,
    /// Temporary id of the user, within this meeting.
    pub tmp_openid: Option<String>,
    /// Kind of client: 0 phone, 1 Windows, 2 Mac, 3 Android, 4 iOS, 5 web, 6 iPad, 7 Android tablet, 8 mini program, 9 VoIP or SIP, 10 Linux; more for Rooms devices.
    pub instance_id: i64,
    /// 0 member, 1 creator, 2 host, 3 creator and host, 4 visitor, 5 visitor and host, 6 co-host, 7 creator and co-host.
    pub role: i64,
    /// `join_type`.
    pub join_type: i64,
    /// Unix seconds.
    pub join_time: i64,
    /// Unix seconds.
    pub quit_time: Option<i64>,
    /// Network of the user.
    pub net: Option<String>,
    /// 0 ordinary, 1 internal guest, 2 external guest, 3 guest by link, 4 audience.
    pub webinar_role: Option<i64>,
    /// Whether it is on.
    pub audio_state: bool,
    /// Whether it is on.
    pub video_state: Option<bool>,
    /// Whether it is on.
    pub screen_shared_state: bool,
    /// The caller's own data, carried by the personalised link.
    pub customer_data: Option<String>,
}

wire_in!(part GetAttendeeListAttendees {
    "userid" => userid,
    "tmp_openid" => tmp_openid,
    "instance_id" => instance_id,
    "role" => role,
    "join_type" => join_type,
    "join_time" => join_time,
    "quit_time" => quit_time,
    "net" => net,
    "webinar_role" => webinar_role,
    "audio_state" => audio_state,
    "video_state" => video_state,
    "screen_shared_state" => screen_shared_state,
    "customer_data" => customer_data,
});

/// List the personalised links of a meeting (获取用户专属参会链接).
///
/// `POST /cgi-bin/meeting/get_customer_short_url`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98819)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetCustomerShortUrl {
    /// Id of the meeting, not the number that people dial.
    pub meetingid: String,
}

impl GetCustomerShortUrl {
    /// Starts with the required members.
    pub fn new(meetingid: impl Into<String>) -> Self {
        Self {
            meetingid: meetingid.into(),
        }
    }
}

wire_out!(GetCustomerShortUrl {
    "meetingid" => meetingid,
});

/// The answer to [`GetCustomerShortUrl`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCustomerShortUrlResponse {
    /// `meeting_short_url_customer_data_list`.
    pub meeting_short_url_customer_data_list:
        Vec<GetCustomerShortUrlMeetingShortUrlCustomerDataList>,
}

wire_in!(GetCustomerShortUrlResponse {
    "meeting_short_url_customer_data_list" => meeting_short_url_customer_data_list,
});

impl Endpoint for GetCustomerShortUrl {
    type Response = GetCustomerShortUrlResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting.get_customer_short_url",
        path: "/cgi-bin/meeting/get_customer_short_url",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `meeting_short_url_customer_data_list` of [`GetCustomerShortUrl`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCustomerShortUrlMeetingShortUrlCustomerDataList {
    /// Personalised link to join.
    pub meeting_short_url: String,
    /// The caller's own data, carried by the personalised link.
    pub customer_data: String,
}

wire_in!(part GetCustomerShortUrlMeetingShortUrlCustomerDataList {
    "meeting_short_url" => meeting_short_url,
    "customer_data" => customer_data,
});

/// List the guests of a meeting (获取会议嘉宾列表).
///
/// `POST /cgi-bin/meeting/get_guests`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99039)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetGuests {
    /// Id of the meeting, not the number that people dial.
    pub meetingid: String,
}

impl GetGuests {
    /// Starts with the required members.
    pub fn new(meetingid: impl Into<String>) -> Self {
        Self {
            meetingid: meetingid.into(),
        }
    }
}

wire_out!(GetGuests {
    "meetingid" => meetingid,
});

/// The answer to [`GetGuests`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetGuestsResponse {
    /// Outside guests, known by phone number.
    pub guests: Vec<GuestsAnswer>,
    /// Id of the meeting, not the number that people dial.
    pub meetingid: String,
    /// Meeting number that people enter.
    pub meeting_code: String,
    /// At most 40 bytes.
    pub title: String,
}

wire_in!(GetGuestsResponse {
    "guests" => guests,
    "meetingid" => meetingid,
    "meeting_code" => meeting_code,
    "title" => title,
});

impl Endpoint for GetGuests {
    type Response = GetGuestsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting.get_guests",
        path: "/cgi-bin/meeting/get_guests",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `guests_answer` of [`GetGuests`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GuestsAnswer {
    /// Country code of the phone number, such as 86.
    pub area: String,
    /// Without the country code.
    pub phone_number: String,
    /// `guest_name`.
    pub guest_name: Option<String>,
}

wire_in!(part GuestsAnswer {
    "area" => area,
    "phone_number" => phone_number,
    "guest_name" => guest_name,
});

/// Get the details of a meeting (获取会议详情).
///
/// `POST /cgi-bin/meeting/get_info`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93708) [(2)](https://developer.work.weixin.qq.com/document/path/98149)
///
/// Find the meeting by meetingid or by meeting\_code; one of the two is needed.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetInfo {
    /// Id of the meeting, not the number that people dial.
    pub meetingid: Option<String>,
    /// Meeting number that people enter.
    pub meeting_code: Option<String>,
    /// One occurrence of a recurring meeting.
    pub sub_meetingid: Option<String>,
}

impl GetInfo {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the meeting, not the number that people dial.
    pub fn meetingid(mut self, meetingid: impl Into<String>) -> Self {
        self.meetingid = Some(meetingid.into());
        self
    }

    /// Meeting number that people enter.
    pub fn meeting_code(mut self, meeting_code: impl Into<String>) -> Self {
        self.meeting_code = Some(meeting_code.into());
        self
    }

    /// One occurrence of a recurring meeting.
    pub fn sub_meetingid(mut self, sub_meetingid: impl Into<String>) -> Self {
        self.sub_meetingid = Some(sub_meetingid.into());
        self
    }
}

wire_out!(GetInfo {
    "meetingid" => meetingid,
    "meeting_code" => meeting_code,
    "sub_meetingid" => sub_meetingid,
});

/// The answer to [`GetInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInfoResponse {
    /// Id of the meeting, not the number that people dial.
    pub meetingid: Option<String>,
    /// Member who created the meeting.
    pub admin_userid: String,
    /// Main department of the creator.
    pub main_department: Option<i64>,
    /// At most 40 bytes.
    pub title: String,
    /// Unix seconds.
    pub meeting_start: i64,
    /// Seconds, 300 to 86399.
    pub meeting_duration: i64,
    /// 1 to begin, 2 running, 3 ended, 4 cancelled, 5 expired.
    pub status: i64,
    /// 0 one-off, 1 recurring, and others.
    pub meeting_type: i64,
    /// At most 500 bytes.
    pub description: String,
    /// At most 128 bytes.
    pub location: Option<String>,
    /// Calendar the meeting is put in.
    pub cal_id: Option<String>,
    /// People who joined.
    pub attendees: GetInfoAttendees,
    /// Outside guests, known by phone number.
    pub guests: Vec<GuestsAnswer>,
    /// Rules of the meeting.
    pub settings: GetInfoAnswerSettings,
    /// Recurrence and reminders.
    pub reminders: Option<GetInfoAnswerReminders>,
    /// Meeting number that people enter.
    pub meeting_code: String,
    /// Link to join.
    pub meeting_link: String,
    /// Whether the meeting has polls.
    pub has_vote: bool,
    /// Occurrences of a recurring meeting.
    pub sub_meetings: Vec<GetInfoSubMeetings>,
    /// Whether more occurrences exist than are listed.
    pub has_more_sub_meeting: bool,
    /// Occurrences still to come.
    pub remain_sub_meetings: Option<i64>,
    /// Occurrence that runs or comes next.
    pub current_sub_meetingid: Option<String>,
    /// Recurrences of periods that were changed by themselves.
    pub sub_repeat_list: Vec<GetInfoSubRepeatList>,
}

wire_in!(GetInfoResponse {
    "meetingid" => meetingid,
    "admin_userid" => admin_userid,
    "main_department" => main_department,
    "title" => title,
    "meeting_start" => meeting_start,
    "meeting_duration" => meeting_duration,
    "status" => status,
    "meeting_type" => meeting_type,
    "description" => description,
    "location" => location,
    "cal_id" => cal_id,
    "attendees" => attendees,
    "guests" => guests,
    "settings" => settings,
    "reminders" => reminders,
    "meeting_code" => meeting_code;
    "meeting_link" => meeting_link,
    "has_vote" => has_vote,
    "sub_meetings" => sub_meetings,
    "has_more_sub_meeting" => has_more_sub_meeting,
    "remain_sub_meetings" => remain_sub_meetings,
    "current_sub_meetingid" => current_sub_meetingid,
    "sub_repeat_list" => sub_repeat_list,
});

impl Endpoint for GetInfo {
    type Response = GetInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting.get_info",
        path: "/cgi-bin/meeting/get_info",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `attendees` of [`GetInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInfoAttendees {
    /// `member`.
    pub member: Vec<GetInfoMember>,
    /// People from outside the company.
    pub tmp_external_user: Vec<GetInfoTmpExternalUser>,
    /// Conference devices.
    pub device: Vec<GetInfoDevice>,
}

wire_in!(part GetInfoAttendees {
    "member" => member,
    "tmp_external_user" => tmp_external_user,
    "device" => device,
});

/// `member` of [`GetInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInfoMember {
    /// Members of the company.
    pub userid: String,
    /// 1 joined, 2 did not join.
    pub status: i64,
    /// Unix seconds.
    pub first_join_time: Option<i64>,
    /// Unix seconds.
    pub last_quit_time: Option<i64>,
    /// How often the person joined.
    pub total_join_count: i64,
    /// Seconds in the meeting, all visits together.
    pub cumulative_time: i64,
}

wire_in!(part GetInfoMember {
    "userid" => userid,
    "status" => status,
    "first_join_time" => first_join_time,
    "last_quit_time" => last_quit_time,
    "total_join_count" => total_join_count,
    "cumulative_time" => cumulative_time,
});

/// `tmp_external_user` of [`GetInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInfoTmpExternalUser {
    /// Temporary id of a person from outside the company.
    pub tmp_external_userid: String,
    /// 1 joined, 2 did not join.
    pub status: i64,
    /// Unix seconds.
    pub first_join_time: Option<i64>,
    /// Unix seconds.
    pub last_quit_time: Option<i64>,
    /// How often the person joined.
    pub total_join_count: i64,
    /// Seconds in the meeting, all visits together.
    pub cumulative_time: i64,
}

wire_in!(part GetInfoTmpExternalUser {
    "tmp_external_userid" => tmp_external_userid,
    "status" => status,
    "first_join_time" => first_join_time,
    "last_quit_time" => last_quit_time,
    "total_join_count" => total_join_count,
    "cumulative_time" => cumulative_time,
});

/// `device` of [`GetInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInfoDevice {
    /// Serial numbers of conference devices.
    pub device_sn: String,
    /// 1 joined, 2 did not join.
    pub status: i64,
}

wire_in!(part GetInfoDevice {
    "device_sn" => device_sn,
    "status" => status,
});

/// `answer_settings` of [`GetInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInfoAnswerSettings {
    /// Whether a password is asked.
    pub need_password: bool,
    /// 4 to 6 digits.
    pub password: Option<SecretString>,
    /// Whether people wait until the host lets them in.
    pub enable_waiting_room: bool,
    /// Whether people may enter before the host.
    pub allow_enter_before_host: bool,
    /// Whether people from outside the company may join.
    pub allow_external_user: bool,
    /// Mute on entering: 0 off, 1 on, 2 on from 6 people.
    pub enable_enter_mute: i64,
    /// Whether muted people may unmute themselves.
    pub allow_unmute_self: bool,
    /// Whether everybody is muted.
    pub mute_all: Option<bool>,
    /// Whether a shared screen carries a watermark.
    pub enable_screen_watermark: bool,
    /// 0 single row, 1 several rows.
    pub watermark_type: i64,
    /// None, local or cloud.
    pub auto_record_type: String,
    /// Whether recording starts as soon as someone joins.
    pub attendee_join_auto_record: bool,
    /// Whether the host may pause the automatic recording.
    pub enable_host_pause_auto_record: bool,
    /// Whether simultaneous interpretation is on.
    pub enable_interpreter: Option<bool>,
    /// Whether people may upload documents.
    pub enable_doc_upload_permission: bool,
    /// Whether people must enrol.
    pub enable_enroll: bool,
    /// Whether a host key is used.
    pub enable_host_key: bool,
    /// 6 digits; who enters it becomes host.
    pub host_key: Option<String>,
    /// Who is rung: 1 nobody, 2 host only, 3 everybody, 4 ring_users.
    pub remind_scope: Option<i64>,
    /// Appointed hosts.
    pub hosts: Option<GetInfoSettingsHosts>,
    /// Who is host now.
    pub current_hosts: Option<GetInfoCurrentHosts>,
    /// Who is co-host now.
    pub co_hosts: Option<GetInfoCoHosts>,
    /// Whom the ringing is for, with remind_scope 4.
    pub ring_users: Option<GetInfoSettingsRingUsers>,
}

wire_in!(part GetInfoAnswerSettings {
    "need_password" => need_password,
    "password" => password,
    "enable_waiting_room" => enable_waiting_room,
    "allow_enter_before_host" => allow_enter_before_host,
    "allow_external_user" => allow_external_user,
    "enable_enter_mute" => enable_enter_mute,
    "allow_unmute_self" => allow_unmute_self,
    "mute_all" => mute_all,
    "enable_screen_watermark" => enable_screen_watermark,
    "watermark_type" => watermark_type,
    "auto_record_type" => auto_record_type,
    "attendee_join_auto_record" => attendee_join_auto_record,
    "enable_host_pause_auto_record" => enable_host_pause_auto_record,
    "enable_interpreter" => enable_interpreter,
    "enable_doc_upload_permission" => enable_doc_upload_permission,
    "enable_enroll" => enable_enroll;
    "enable_host_key" => enable_host_key,
    "host_key" => host_key,
    "remind_scope" => remind_scope,
    "hosts" => hosts,
    "current_hosts" => current_hosts,
    "co_hosts" => co_hosts,
    "ring_users" => ring_users,
});

/// `settings_hosts` of [`GetInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInfoSettingsHosts {
    /// Members of the company.
    pub userid: Vec<String>,
}

wire_in!(part GetInfoSettingsHosts {
    "userid" => userid,
});

/// `current_hosts` of [`GetInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInfoCurrentHosts {
    /// Members of the company.
    pub userid: Vec<String>,
}

wire_in!(part GetInfoCurrentHosts {
    "userid" => userid,
});

/// `co_hosts` of [`GetInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInfoCoHosts {
    /// Members of the company.
    pub userid: Vec<String>,
}

wire_in!(part GetInfoCoHosts {
    "userid" => userid,
});

/// `settings_ring_users` of [`GetInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInfoSettingsRingUsers {
    /// Members of the company.
    pub userid: Vec<String>,
}

wire_in!(part GetInfoSettingsRingUsers {
    "userid" => userid,
});

/// `answer_reminders` of [`GetInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInfoAnswerReminders {
    /// Whether the meeting recurs.
    pub is_repeat: bool,
    /// 0 daily, 1 weekly, 2 monthly, 7 on workdays.
    pub repeat_type: Option<i64>,
    /// Whether repeat_interval and the day lists are used.
    pub is_custom_repeat: bool,
    /// 0 ends by date, 1 ends by number of occurrences.
    pub repeat_until_type: Option<i64>,
    /// Number of occurrences.
    pub repeat_until_count: Option<i64>,
    /// Unix seconds, end of the recurrence.
    pub repeat_until: Option<i64>,
    /// Every so many days, weeks or months.
    pub repeat_interval: Option<i64>,
    /// 1 to 7, Monday to Sunday.
    pub repeat_day_of_week: Vec<i64>,
    /// 1 to 31.
    pub repeat_day_of_month: Vec<i64>,
    /// Seconds before the start: 0, 300, 900, 3600, 86400.
    pub remind_before: Vec<i64>,
}

wire_in!(part GetInfoAnswerReminders {
    "is_repeat" => is_repeat,
    "repeat_type" => repeat_type,
    "is_custom_repeat" => is_custom_repeat,
    "repeat_until_type" => repeat_until_type,
    "repeat_until_count" => repeat_until_count,
    "repeat_until" => repeat_until,
    "repeat_interval" => repeat_interval,
    "repeat_day_of_week" => repeat_day_of_week,
    "repeat_day_of_month" => repeat_day_of_month,
    "remind_before" => remind_before,
});

/// `sub_meetings` of [`GetInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInfoSubMeetings {
    /// One occurrence of a recurring meeting.
    pub sub_meetingid: String,
    /// At most 40 bytes.
    pub title: String,
    /// State of the occurrence.
    pub status: i64,
    /// Unix seconds.
    pub start_time: i64,
    /// Unix seconds.
    pub end_time: i64,
    /// Ties an occurrence to its entry in sub_repeat_list.
    pub repeat_id: Option<String>,
}

wire_in!(part GetInfoSubMeetings {
    "sub_meetingid" => sub_meetingid,
    "title" => title,
    "status" => status,
    "start_time" => start_time,
    "end_time" => end_time,
    "repeat_id" => repeat_id,
});

/// `sub_repeat_list` of [`GetInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInfoSubRepeatList {
    /// Ties an occurrence to its entry in sub_repeat_list.
    pub repeat_id: String,
    /// 0 daily, 1 weekly, 2 monthly, 7 on workdays.
    pub repeat_type: i64,
    /// Whether repeat_interval and the day lists are used.
    pub is_custom_repeat: bool,
    /// Every so many days, weeks or months.
    pub repeat_interval: i64,
    /// 1 to 7, Monday to Sunday.
    pub repeat_day_of_week: Vec<i64>,
    /// 1 to 31.
    pub repeat_day_of_month: Vec<i64>,
    /// 0 ends by date, 1 ends by number of occurrences.
    pub repeat_until_type: i64,
    /// Number of occurrences.
    pub repeat_until_count: Option<i64>,
    /// Unix seconds, end of the recurrence.
    pub repeat_until: Option<i64>,
}

wire_in!(part GetInfoSubRepeatList {
    "repeat_id" => repeat_id,
    "repeat_type" => repeat_type,
    "is_custom_repeat" => is_custom_repeat,
    "repeat_interval" => repeat_interval,
    "repeat_day_of_week" => repeat_day_of_week,
    "repeat_day_of_month" => repeat_day_of_month,
    "repeat_until_type" => repeat_until_type,
    "repeat_until_count" => repeat_until_count,
    "repeat_until" => repeat_until,
});

/// List the invited members of a meeting (获取会议受邀成员列表).
///
/// `POST /cgi-bin/meeting/get_invitees`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98160)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetInvitees {
    /// Id of the meeting, not the number that people dial.
    pub meetingid: String,
    /// Next_cursor of the page before, empty for the first page.
    pub cursor: Option<String>,
}

impl GetInvitees {
    /// Starts with the required members.
    pub fn new(meetingid: impl Into<String>) -> Self {
        Self {
            meetingid: meetingid.into(),
            cursor: Default::default(),
        }
    }

    /// Next_cursor of the page before, empty for the first page.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }
}

wire_out!(GetInvitees {
    "meetingid" => meetingid,
    "cursor" => cursor,
});

/// The answer to [`GetInvitees`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInviteesResponse {
    /// Who is invited.
    pub invitees: Vec<GetInviteesAnswerInvitees>,
    /// Whether another page follows.
    pub has_more: bool,
    /// Pass as cursor for the next page.
    pub next_cursor: Option<String>,
}

wire_in!(GetInviteesResponse {
    "invitees" => invitees,
    "has_more" => has_more,
    "next_cursor" => next_cursor,
});

impl Endpoint for GetInvitees {
    type Response = GetInviteesResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting.get_invitees",
        path: "/cgi-bin/meeting/get_invitees",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `answer_invitees` of [`GetInvitees`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetInviteesAnswerInvitees {
    /// Members of the company.
    pub userid: String,
}

wire_in!(part GetInviteesAnswerInvitees {
    "userid" => userid,
});

/// Get the health of a meeting (获取会议健康度).
///
/// `POST /cgi-bin/meeting/get_quality`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98821)
///
/// Quality of sound, picture and network of the meeting and of each attendee.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetQuality {
    /// Id of the meeting, not the number that people dial.
    pub meetingid: String,
    /// One occurrence of a recurring meeting.
    pub sub_meetingid: Option<String>,
    /// Unix seconds.
    pub start_time: Option<i64>,
    /// Next_cursor of the page before, empty for the first page.
    pub cursor: Option<String>,
    /// Page size.
    pub limit: Option<i64>,
}

impl GetQuality {
    /// Starts with the required members.
    pub fn new(meetingid: impl Into<String>) -> Self {
        Self {
            meetingid: meetingid.into(),
            sub_meetingid: Default::default(),
            start_time: Default::default(),
            cursor: Default::default(),
            limit: Default::default(),
        }
    }

    /// One occurrence of a recurring meeting.
    pub fn sub_meetingid(mut self, sub_meetingid: impl Into<String>) -> Self {
        self.sub_meetingid = Some(sub_meetingid.into());
        self
    }

    /// Unix seconds.
    pub fn start_time(mut self, start_time: impl Into<i64>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Next_cursor of the page before, empty for the first page.
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

wire_out!(GetQuality {
    "meetingid" => meetingid,
    "sub_meetingid" => sub_meetingid,
    "start_time" => start_time,
    "cursor" => cursor,
    "limit" => limit,
});

/// The answer to [`GetQuality`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetQualityResponse {
    /// Grade of the quality.
    pub quality: i64,
    /// Grade of the quality.
    pub audio_quality: i64,
    /// Grade of the quality.
    pub video_quality: i64,
    /// Grade of the quality.
    pub screen_share_quality: i64,
    /// Grade of the quality.
    pub network_quality: i64,
    /// What was noticed, as codes.
    pub problems: Vec<String>,
    /// People who joined.
    pub attendees: Vec<GetQualityAttendees>,
    /// Whether another page follows.
    pub has_more: bool,
    /// Pass as cursor for the next page.
    pub next_cursor: Option<String>,
}

wire_in!(GetQualityResponse {
    "quality" => quality,
    "audio_quality" => audio_quality,
    "video_quality" => video_quality,
    "screen_share_quality" => screen_share_quality,
    "network_quality" => network_quality,
    "problems" => problems,
    "attendees" => attendees,
    "has_more" => has_more,
    "next_cursor" => next_cursor,
});

impl Endpoint for GetQuality {
    type Response = GetQualityResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting.get_quality",
        path: "/cgi-bin/meeting/get_quality",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `attendees` of [`GetQuality`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetQualityAttendees {
    /// Members of the company.
    pub userid: String,
    /// Temporary id of the user, within this meeting.
    pub tmp_openid: Option<String>,
    /// Kind of client: 0 phone, 1 Windows, 2 Mac, 3 Android, 4 iOS, 5 web, 6 iPad, 7 Android tablet, 8 mini program, 9 VoIP or SIP, 10 Linux; more for Rooms devices.
    pub instance_id: i64,
    /// Grade of the quality.
    pub quality: i64,
    /// Grade of the quality.
    pub audio_quality: i64,
    /// Grade of the quality.
    pub video_quality: i64,
    /// Grade of the quality.
    pub screen_share_quality: i64,
    /// Grade of the quality.
    pub network_quality: i64,
    /// What was noticed, as codes.
    pub problems: Vec<String>,
}

wire_in!(part GetQualityAttendees {
    "userid" => userid,
    "tmp_openid" => tmp_openid,
    "instance_id" => instance_id,
    "quality" => quality,
    "audio_quality" => audio_quality,
    "video_quality" => video_quality,
    "screen_share_quality" => screen_share_quality,
    "network_quality" => network_quality,
    "problems" => problems,
});

/// List the members now in a meeting (获取实时会中成员列表).
///
/// `POST /cgi-bin/meeting/get_realtime_attendee_list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98157)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetRealTimeAttendeeList {
    /// Id of the meeting, not the number that people dial.
    pub meetingid: String,
    /// One occurrence of a recurring meeting.
    pub sub_meetingid: Option<String>,
    /// Next_cursor of the page before, empty for the first page.
    pub cursor: Option<String>,
    /// Page size.
    pub limit: Option<i64>,
}

impl GetRealTimeAttendeeList {
    /// Starts with the required members.
    pub fn new(meetingid: impl Into<String>) -> Self {
        Self {
            meetingid: meetingid.into(),
            sub_meetingid: Default::default(),
            cursor: Default::default(),
            limit: Default::default(),
        }
    }

    /// One occurrence of a recurring meeting.
    pub fn sub_meetingid(mut self, sub_meetingid: impl Into<String>) -> Self {
        self.sub_meetingid = Some(sub_meetingid.into());
        self
    }

    /// Next_cursor of the page before, empty for the first page.
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

wire_out!(GetRealTimeAttendeeList {
    "meetingid" => meetingid,
    "sub_meetingid" => sub_meetingid,
    "cursor" => cursor,
    "limit" => limit,
});

/// The answer to [`GetRealTimeAttendeeList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRealTimeAttendeeListResponse {
    /// People who joined.
    pub attendees: Vec<GetRealTimeAttendeeListAttendees>,
    /// Whether another page follows.
    pub has_more: bool,
    /// Pass as cursor for the next page.
    pub next_cursor: Option<String>,
}

wire_in!(GetRealTimeAttendeeListResponse {
    "attendees" => attendees,
    "has_more" => has_more,
    "next_cursor" => next_cursor,
});

impl Endpoint for GetRealTimeAttendeeList {
    type Response = GetRealTimeAttendeeListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting.get_real_time_attendee_list",
        path: "/cgi-bin/meeting/get_realtime_attendee_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `attendees` of [`GetRealTimeAttendeeList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRealTimeAttendeeListAttendees {
    /// Members of the company.
    pub userid: String,
    /// Temporary id of the user, within this meeting.
    pub tmp_openid: Option<String>,
    /// Kind of client: 0 phone, 1 Windows, 2 Mac, 3 Android, 4 iOS, 5 web, 6 iPad, 7 Android tablet, 8 mini program, 9 VoIP or SIP, 10 Linux; more for Rooms devices.
    pub instance_id: i64,
    /// 0 member, 1 creator, 2 host, 3 creator and host, 4 visitor, 5 visitor and host, 6 co-host, 7 creator and co-host.
    pub role: i64,
    /// `join_type`.
    pub join_type: i64,
    /// Unix seconds.
    pub join_time: i64,
    /// Whether it is on.
    pub audio_state: bool,
    /// Whether it is on.
    pub video_state: bool,
    /// Whether it is on.
    pub screen_shared_state: bool,
}

wire_in!(part GetRealTimeAttendeeListAttendees {
    "userid" => userid,
    "tmp_openid" => tmp_openid,
    "instance_id" => instance_id,
    "role" => role,
    "join_type" => join_type,
    "join_time" => join_time,
    "audio_state" => audio_state,
    "video_state" => video_state,
    "screen_shared_state" => screen_shared_state,
});

/// List the meeting ids of a member (获取成员会议ID列表).
///
/// `POST /cgi-bin/meeting/get_user_meetingid`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93707) [(2)](https://developer.work.weixin.qq.com/document/path/98714)
///
/// Only meetings that the member takes part in and that were created by the calling app.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetUserMeetingid {
    /// Member whose meetings are listed.
    pub userid: String,
    /// Unix seconds.
    pub begin_time: Option<i64>,
    /// Unix seconds.
    pub end_time: Option<i64>,
    /// Next_cursor of the page before, empty for the first page.
    ///
    /// `0` unless set.
    pub cursor: String,
    /// At most 100.
    pub limit: Option<i64>,
}

impl GetUserMeetingid {
    /// Starts with the required members.
    pub fn new(userid: impl Into<String>) -> Self {
        Self {
            userid: userid.into(),
            begin_time: Default::default(),
            end_time: Default::default(),
            cursor: "0".into(),
            limit: Default::default(),
        }
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

    /// Next_cursor of the page before, empty for the first page.
    ///
    /// `0` unless set.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = cursor.into();
        self
    }

    /// At most 100.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(GetUserMeetingid {
    "userid" => userid,
    "begin_time" => begin_time,
    "end_time" => end_time,
    "cursor" => cursor,
    "limit" => limit,
});

/// The answer to [`GetUserMeetingid`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUserMeetingidResponse {
    /// Meetings of the member.
    pub meetingid_list: Vec<String>,
    /// Pass as cursor for the next page.
    pub next_cursor: Option<String>,
}

wire_in!(GetUserMeetingidResponse {
    "meetingid_list" => meetingid_list,
    "next_cursor" => next_cursor,
});

impl Endpoint for GetUserMeetingid {
    type Response = GetUserMeetingidResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting.get_user_meetingid",
        path: "/cgi-bin/meeting/get_user_meetingid",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Set the guests of a meeting (更新会议嘉宾列表).
///
/// `POST /cgi-bin/meeting/set_guests`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99040)
///
/// Replaces the whole list.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetGuests {
    /// Id of the meeting, not the number that people dial.
    pub meetingid: String,
    /// Outside guests, known by phone number.
    pub guests: Vec<Guests>,
}

impl SetGuests {
    /// Starts with the required members.
    pub fn new(
        meetingid: impl Into<String>,
        guests: impl IntoIterator<Item = impl Into<Guests>>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            guests: guests.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(SetGuests {
    "meetingid" => meetingid,
    "guests" => guests,
});

/// The answer to [`SetGuests`].
pub type SetGuestsResponse = yizhan_core::Done;

impl Endpoint for SetGuests {
    type Response = SetGuestsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting.set_guests",
        path: "/cgi-bin/meeting/set_guests",
        ..Operation::usual(Product::Work)
    };
}

/// Set the invited members of a meeting (更新会议受邀成员列表).
///
/// `POST /cgi-bin/meeting/set_invitees`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98162)
///
/// Replaces the whole list.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetInvitees {
    /// Id of the meeting, not the number that people dial.
    pub meetingid: String,
    /// Who is invited.
    pub invitees: Vec<SetInviteesInvitees2>,
}

impl SetInvitees {
    /// Starts with the required members.
    pub fn new(
        meetingid: impl Into<String>,
        invitees: impl IntoIterator<Item = impl Into<SetInviteesInvitees2>>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            invitees: invitees.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(SetInvitees {
    "meetingid" => meetingid,
    "invitees" => invitees,
});

/// The answer to [`SetInvitees`].
pub type SetInviteesResponse = yizhan_core::Done;

impl Endpoint for SetInvitees {
    type Response = SetInviteesResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting.set_invitees",
        path: "/cgi-bin/meeting/set_invitees",
        ..Operation::usual(Product::Work)
    };
}

/// `invitees_2` of [`SetInvitees`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetInviteesInvitees2 {
    /// Members of the company.
    pub userid: String,
}

impl SetInviteesInvitees2 {
    /// Starts with the required members.
    #[must_use]
    pub fn new(userid: impl Into<String>) -> Self {
        Self {
            userid: userid.into(),
        }
    }
}

wire_out!(part SetInviteesInvitees2 {
    "userid" => userid,
});

/// List the started meetings of a period (获取会议发起列表).
///
/// `POST /cgi-bin/meeting/statistics/get_start_list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99651)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct StatisticsGetStartList {
    /// Kind of meeting to list.
    pub r#type: i64,
    /// Unix seconds.
    pub begin_time: i64,
    /// Unix seconds.
    pub end_time: i64,
    /// Next_cursor of the page before, empty for the first page.
    pub cursor: Option<String>,
    /// Page size.
    pub limit: Option<i64>,
}

impl StatisticsGetStartList {
    /// Starts with the required members.
    pub fn new(
        r#type: impl Into<i64>,
        begin_time: impl Into<i64>,
        end_time: impl Into<i64>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            begin_time: begin_time.into(),
            end_time: end_time.into(),
            cursor: Default::default(),
            limit: Default::default(),
        }
    }

    /// Next_cursor of the page before, empty for the first page.
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

wire_out!(StatisticsGetStartList {
    "type" => r#type,
    "begin_time" => begin_time,
    "end_time" => end_time,
    "cursor" => cursor,
    "limit" => limit,
});

/// The answer to [`StatisticsGetStartList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StatisticsGetStartListResponse {
    /// `meeting_list`.
    pub meeting_list: Vec<StatisticsGetStartListMeetingList>,
    /// Pass as cursor for the next page.
    pub next_cursor: Option<String>,
}

wire_in!(StatisticsGetStartListResponse {
    "meeting_list" => meeting_list,
    "next_cursor" => next_cursor,
});

impl Endpoint for StatisticsGetStartList {
    type Response = StatisticsGetStartListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting.statistics_get_start_list",
        path: "/cgi-bin/meeting/statistics/get_start_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `meeting_list` of [`StatisticsGetStartList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StatisticsGetStartListMeetingList {
    /// Members of the company.
    pub userid: String,
    /// Unix seconds.
    pub start_time: i64,
}

wire_in!(part StatisticsGetStartListMeetingList {
    "userid" => userid,
    "start_time" => start_time,
});

/// Change a scheduled meeting (修改预约会议).
///
/// `POST /cgi-bin/meeting/update`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93710) [(2)](https://developer.work.weixin.qq.com/document/path/98154)
///
/// Only meetings of the calling app that have not begun; members left out stay as they are.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Update {
    /// Id of the meeting, not the number that people dial.
    pub meetingid: String,
    /// At most 40 bytes.
    pub title: Option<String>,
    /// Unix seconds.
    pub meeting_start: Option<i64>,
    /// Seconds, 300 to 86399.
    pub meeting_duration: Option<i64>,
    /// At most 500 bytes.
    pub description: Option<String>,
    /// At most 128 bytes.
    pub location: Option<String>,
    /// Calendar the meeting is put in.
    pub cal_id: Option<String>,
    /// Who is invited.
    pub invitees: Option<Invitees>,
    /// Outside guests, known by phone number.
    pub guests: Option<Vec<Guests>>,
    /// Rules of the meeting.
    pub settings: Option<Settings>,
    /// Recurrence and reminders.
    pub reminders: Option<Reminders>,
    /// App on whose behalf the meeting is created.
    pub agentid: Option<i64>,
}

impl Update {
    /// Starts with the required members.
    pub fn new(meetingid: impl Into<String>) -> Self {
        Self {
            meetingid: meetingid.into(),
            title: Default::default(),
            meeting_start: Default::default(),
            meeting_duration: Default::default(),
            description: Default::default(),
            location: Default::default(),
            cal_id: Default::default(),
            invitees: Default::default(),
            guests: Default::default(),
            settings: Default::default(),
            reminders: Default::default(),
            agentid: Default::default(),
        }
    }

    /// At most 40 bytes.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Unix seconds.
    pub fn meeting_start(mut self, meeting_start: impl Into<i64>) -> Self {
        self.meeting_start = Some(meeting_start.into());
        self
    }

    /// Seconds, 300 to 86399.
    pub fn meeting_duration(mut self, meeting_duration: impl Into<i64>) -> Self {
        self.meeting_duration = Some(meeting_duration.into());
        self
    }

    /// At most 500 bytes.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// At most 128 bytes.
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.location = Some(location.into());
        self
    }

    /// Calendar the meeting is put in.
    pub fn cal_id(mut self, cal_id: impl Into<String>) -> Self {
        self.cal_id = Some(cal_id.into());
        self
    }

    /// Who is invited.
    pub fn invitees(mut self, invitees: impl Into<Invitees>) -> Self {
        self.invitees = Some(invitees.into());
        self
    }

    /// Outside guests, known by phone number.
    pub fn guests(mut self, guests: impl IntoIterator<Item = impl Into<Guests>>) -> Self {
        self.guests = Some(guests.into_iter().map(Into::into).collect());
        self
    }

    /// Rules of the meeting.
    pub fn settings(mut self, settings: impl Into<Settings>) -> Self {
        self.settings = Some(settings.into());
        self
    }

    /// Recurrence and reminders.
    pub fn reminders(mut self, reminders: impl Into<Reminders>) -> Self {
        self.reminders = Some(reminders.into());
        self
    }

    /// App on whose behalf the meeting is created.
    pub fn agentid(mut self, agentid: impl Into<i64>) -> Self {
        self.agentid = Some(agentid.into());
        self
    }
}

wire_out!(Update {
    "meetingid" => meetingid,
    "title" => title,
    "meeting_start" => meeting_start,
    "meeting_duration" => meeting_duration,
    "description" => description,
    "location" => location,
    "cal_id" => cal_id,
    "invitees" => invitees,
    "guests" => guests,
    "settings" => settings,
    "reminders" => reminders,
    "agentid" => agentid,
});

/// The answer to [`Update`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// Invited members without a valid meeting account.
    pub excess_users: Vec<String>,
}

wire_in!(UpdateResponse {
    "excess_users" => excess_users,
});

impl Endpoint for Update {
    type Response = UpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting.update",
        path: "/cgi-bin/meeting/update",
        ..Operation::usual(Product::Work)
    };
}

/// List the members now in the waiting room (获取实时等候室成员列表).
///
/// `POST /cgi-bin/meeting/waitingroom/get_current_user_list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98163)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct WaitingRoomGetCurrentUserList {
    /// Id of the meeting, not the number that people dial.
    pub meetingid: String,
    /// Next_cursor of the page before, empty for the first page.
    pub cursor: Option<String>,
    /// Page size.
    pub limit: Option<i64>,
}

impl WaitingRoomGetCurrentUserList {
    /// Starts with the required members.
    pub fn new(meetingid: impl Into<String>) -> Self {
        Self {
            meetingid: meetingid.into(),
            cursor: Default::default(),
            limit: Default::default(),
        }
    }

    /// Next_cursor of the page before, empty for the first page.
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

wire_out!(WaitingRoomGetCurrentUserList {
    "meetingid" => meetingid,
    "cursor" => cursor,
    "limit" => limit,
});

/// The answer to [`WaitingRoomGetCurrentUserList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WaitingRoomGetCurrentUserListResponse {
    /// `user_list`.
    pub user_list: Vec<WaitingRoomGetCurrentUserListUserList>,
    /// Whether another page follows.
    pub has_more: bool,
    /// Pass as cursor for the next page.
    pub next_cursor: Option<String>,
}

wire_in!(WaitingRoomGetCurrentUserListResponse {
    "user_list" => user_list,
    "has_more" => has_more,
    "next_cursor" => next_cursor,
});

impl Endpoint for WaitingRoomGetCurrentUserList {
    type Response = WaitingRoomGetCurrentUserListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting.waiting_room_get_current_user_list",
        path: "/cgi-bin/meeting/waitingroom/get_current_user_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `user_list` of [`WaitingRoomGetCurrentUserList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WaitingRoomGetCurrentUserListUserList {
    /// Members of the company.
    pub userid: String,
    /// Temporary id of the user, within this meeting.
    pub tmp_openid: Option<String>,
    /// Kind of client: 0 phone, 1 Windows, 2 Mac, 3 Android, 4 iOS, 5 web, 6 iPad, 7 Android tablet, 8 mini program, 9 VoIP or SIP, 10 Linux; more for Rooms devices.
    pub instance_id: i64,
    /// The caller's own data, carried by the personalised link.
    pub customer_data: Option<String>,
}

wire_in!(part WaitingRoomGetCurrentUserListUserList {
    "userid" => userid,
    "tmp_openid" => tmp_openid,
    "instance_id" => instance_id,
    "customer_data" => customer_data,
});

/// List the waiting room records of a meeting (获取等候室成员记录).
///
/// `POST /cgi-bin/meeting/waitingroom/get_user_list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/98164)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct WaitingRoomGetUserList {
    /// Id of the meeting, not the number that people dial.
    pub meetingid: String,
    /// Next_cursor of the page before, empty for the first page.
    pub cursor: Option<String>,
    /// Page size.
    pub limit: Option<i64>,
}

impl WaitingRoomGetUserList {
    /// Starts with the required members.
    pub fn new(meetingid: impl Into<String>) -> Self {
        Self {
            meetingid: meetingid.into(),
            cursor: Default::default(),
            limit: Default::default(),
        }
    }

    /// Next_cursor of the page before, empty for the first page.
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

wire_out!(WaitingRoomGetUserList {
    "meetingid" => meetingid,
    "cursor" => cursor,
    "limit" => limit,
});

/// The answer to [`WaitingRoomGetUserList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WaitingRoomGetUserListResponse {
    /// `user_list`.
    pub user_list: Vec<WaitingRoomGetUserListUserList>,
    /// Whether another page follows.
    pub has_more: bool,
    /// Pass as cursor for the next page.
    pub next_cursor: Option<String>,
}

wire_in!(WaitingRoomGetUserListResponse {
    "user_list" => user_list,
    "has_more" => has_more,
    "next_cursor" => next_cursor,
});

impl Endpoint for WaitingRoomGetUserList {
    type Response = WaitingRoomGetUserListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.meeting.waiting_room_get_user_list",
        path: "/cgi-bin/meeting/waitingroom/get_user_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `user_list` of [`WaitingRoomGetUserList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WaitingRoomGetUserListUserList {
    /// Members of the company.
    pub userid: String,
    /// Temporary id of the user, within this meeting.
    pub tmp_openid: Option<String>,
    /// Kind of client: 0 phone, 1 Windows, 2 Mac, 3 Android, 4 iOS, 5 web, 6 iPad, 7 Android tablet, 8 mini program, 9 VoIP or SIP, 10 Linux; more for Rooms devices.
    pub instance_id: i64,
    /// Unix seconds.
    pub join_time: i64,
    /// Unix seconds.
    pub quit_time: Option<i64>,
}

wire_in!(part WaitingRoomGetUserListUserList {
    "userid" => userid,
    "tmp_openid" => tmp_openid,
    "instance_id" => instance_id,
    "join_time" => join_time,
    "quit_time" => quit_time,
});
