//! Generated from `spec/work/meeting.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 18] = [
    Entry::new(
        Operation {
            name: "work.meeting.cancel",
            path: "/cgi-bin/meeting/cancel",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting",
            type_name: "Cancel",
            title: "Cancel a scheduled meeting (取消预约会议)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93709",
                "https://developer.work.weixin.qq.com/document/path/98153",
            ],
            note: "Only meetings that were created by the calling app. With sub_meetingid one occurrence is cancelled, without it the whole series.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the meeting, not the number that people dial
sub_meetingid = string?  one occurrence of a recurring meeting
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting.check_device_in_meeting",
            path: "/cgi-bin/meeting/check_device_in_meeting",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting",
            type_name: "CheckDeviceInMeeting",
            title: "Check which devices of a member are in a meeting (获取用户设备入会状态)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98164"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
userid = string!  members of the company
instance_id_list = [int]?  kinds of client to ask about, all if empty
meetingid_list = [string]?  meetings of the member
[response]
result_list = [{result_list}]
[types.result_list]
meetingid = string  id of the meeting, not the number that people dial
instance_id = int  kind of client: 0 phone, 1 Windows, 2 Mac, 3 Android, 4 iOS, 5 web, 6 iPad, 7 Android tablet, 8 mini program, 9 VoIP or SIP, 10 Linux; more for Rooms devices
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting.create",
            path: "/cgi-bin/meeting/create",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting",
            type_name: "Create",
            title: "Schedule a meeting (创建预约会议)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93706",
                "https://developer.work.weixin.qq.com/document/path/98148",
            ],
            note: "Only the calling app can later change or cancel the meeting.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
admin_userid = string!  member who created the meeting
title = string!  at most 40 bytes
meeting_start = int!  Unix seconds
meeting_duration = int!  seconds, 300 to 86399
description = string?  at most 500 bytes
location = string?  at most 128 bytes
cal_id = string?  calendar the meeting is put in
invitees = {invitees}?  who is invited
guests = [{guests}]?  outside guests, known by phone number
settings = {settings}?  rules of the meeting
reminders = {reminders}?  recurrence and reminders
agentid = int?  app on whose behalf the meeting is created
[response]
meetingid = string  id of the meeting, not the number that people dial
meeting_code = string?  meeting number that people enter
meeting_link = string?  link to join
excess_users = [string]?  invited members without a valid meeting account
[types.invitees]
userid = [string]?  members of the company
device_sn = [string]?  serial numbers of conference devices
[types.guests]
area = string!  country code of the phone number, such as 86
phone_number = string!  without the country code
guest_name = string?
[types.settings]
password = secret?  4 to 6 digits
enable_waiting_room = bool?  whether people wait until the host lets them in
allow_enter_before_host = bool?  whether people may enter before the host
allow_external_user = bool?  whether people from outside the company may join
enable_enter_mute = int?  mute on entering: 0 off, 1 on, 2 on from 6 people
allow_unmute_self = bool?  whether muted people may unmute themselves
mute_all = bool?  whether everybody is muted
enable_screen_watermark = bool?  whether a shared screen carries a watermark
watermark_type = int?  0 single row, 1 several rows
auto_record_type = string?  none, local or cloud
attendee_join_auto_record = bool?  whether recording starts as soon as someone joins
enable_host_pause_auto_record = bool?  whether the host may pause the automatic recording
enable_interpreter = bool?  whether simultaneous interpretation is on
enable_doc_upload_permission = bool?  whether people may upload documents
enable_enroll = bool?  whether people must enrol
enable_host_key = bool?  whether a host key is used
host_key = string?  6 digits; who enters it becomes host
remind_scope = int?  who is rung: 1 nobody, 2 host only, 3 everybody, 4 ring_users
hosts = {hosts}?  appointed hosts
ring_users = {ring_users}?  whom the ringing is for, with remind_scope 4
[types.hosts]
userid = [string]?  members of the company
[types.ring_users]
userid = [string]?  members of the company
[types.reminders]
is_repeat = bool? as bool_as_int  whether the meeting recurs
repeat_type = int?  0 daily, 1 weekly, 2 monthly, 7 on workdays
is_custom_repeat = bool? as bool_as_int  whether repeat_interval and the day lists are used
repeat_until_type = int?  0 ends by date, 1 ends by number of occurrences
repeat_until_count = int?  number of occurrences
repeat_until = int?  Unix seconds, end of the recurrence
repeat_interval = int?  every so many days, weeks or months
repeat_day_of_week = [int]?  1 to 7, Monday to Sunday
repeat_day_of_month = [int]?  1 to 31
remind_before = [int]?  seconds before the start: 0, 300, 900, 3600, 86400
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting.create_customer_short_url",
            path: "/cgi-bin/meeting/create_customer_short_url",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting",
            type_name: "CreateCustomerShortUrl",
            title: "Create a personalised meeting link (创建用户专属参会链接)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98818"],
            note: "A link that carries the caller's own data, which comes back in the attendee lists.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the meeting, not the number that people dial
customer_data = string!  the caller's own data, carried by the personalised link
[response]
meeting_short_url_customer_data = {meeting_short_url_customer_data}
[types.meeting_short_url_customer_data]
meeting_short_url = string  personalised link to join
customer_data = string  the caller's own data, carried by the personalised link
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting.get_attendee_list",
            path: "/cgi-bin/meeting/get_attendee_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting",
            type_name: "GetAttendeeList",
            title: "List the attendees of a meeting (获取已参会成员列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98156"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the meeting, not the number that people dial
sub_meetingid = string?  one occurrence of a recurring meeting
start_time = int?  Unix seconds
end_time = int?  Unix seconds
cursor = string?  next_cursor of the page before, empty for the first page
limit = int?  page size
[response]
attendees = [{attendees}]  people who joined
has_more = bool  whether another page follows
next_cursor = string?  pass as cursor for the next page
[types.attendees]
userid = string  members of the company
tmp_openid = string?  temporary id of the user, within this meeting
instance_id = int  kind of client: 0 phone, 1 Windows, 2 Mac, 3 Android, 4 iOS, 5 web, 6 iPad, 7 Android tablet, 8 mini program, 9 VoIP or SIP, 10 Linux; more for Rooms devices
role = int  0 member, 1 creator, 2 host, 3 creator and host, 4 visitor, 5 visitor and host, 6 co-host, 7 creator and co-host
join_type = int
join_time = int  Unix seconds
quit_time = int?  Unix seconds
net = string?  network of the user
webinar_role = int?  0 ordinary, 1 internal guest, 2 external guest, 3 guest by link, 4 audience
audio_state = bool  whether it is on
video_state = bool?  whether it is on
screen_shared_state = bool  whether it is on
customer_data = string?  the caller's own data, carried by the personalised link
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting.get_customer_short_url",
            path: "/cgi-bin/meeting/get_customer_short_url",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting",
            type_name: "GetCustomerShortUrl",
            title: "List the personalised links of a meeting (获取用户专属参会链接)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98819"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the meeting, not the number that people dial
[response]
meeting_short_url_customer_data_list = [{meeting_short_url_customer_data_list}]
[types.meeting_short_url_customer_data_list]
meeting_short_url = string  personalised link to join
customer_data = string  the caller's own data, carried by the personalised link
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting.get_guests",
            path: "/cgi-bin/meeting/get_guests",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting",
            type_name: "GetGuests",
            title: "List the guests of a meeting (获取会议嘉宾列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99039"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the meeting, not the number that people dial
[response]
guests = [{guests_answer}]  outside guests, known by phone number
meetingid = string  id of the meeting, not the number that people dial
meeting_code = string  meeting number that people enter
title = string  at most 40 bytes
[types.guests_answer]
area = string  country code of the phone number, such as 86
phone_number = string  without the country code
guest_name = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting.get_info",
            path: "/cgi-bin/meeting/get_info",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting",
            type_name: "GetInfo",
            title: "Get the details of a meeting (获取会议详情)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93708",
                "https://developer.work.weixin.qq.com/document/path/98149",
            ],
            note: "Find the meeting by meetingid or by meeting_code; one of the two is needed.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string?  id of the meeting, not the number that people dial
meeting_code = string?  meeting number that people enter
sub_meetingid = string?  one occurrence of a recurring meeting
[response]
meetingid = string?  id of the meeting, not the number that people dial
admin_userid = string  member who created the meeting
main_department = int?  main department of the creator
title = string  at most 40 bytes
meeting_start = int  Unix seconds
meeting_duration = int  seconds, 300 to 86399
status = int  1 to begin, 2 running, 3 ended, 4 cancelled, 5 expired
meeting_type = int  0 one-off, 1 recurring, and others
description = string  at most 500 bytes
location = string?  at most 128 bytes
cal_id = string?  calendar the meeting is put in
attendees = {attendees}  people who joined
guests = [{guests_answer}]?  outside guests, known by phone number
settings = {answer_settings}  rules of the meeting
reminders = {answer_reminders}?  recurrence and reminders
meeting_code = string  meeting number that people enter
meeting_link = string  link to join
has_vote = bool  whether the meeting has polls
sub_meetings = [{sub_meetings}]?  occurrences of a recurring meeting
has_more_sub_meeting = bool as bool_as_int  whether more occurrences exist than are listed
remain_sub_meetings = int?  occurrences still to come
current_sub_meetingid = string?  occurrence that runs or comes next
sub_repeat_list = [{sub_repeat_list}]?  recurrences of periods that were changed by themselves
[types.attendees]
member = [{member}]
tmp_external_user = [{tmp_external_user}]  people from outside the company
device = [{device}]?  conference devices
[types.member]
userid = string  members of the company
status = int  1 joined, 2 did not join
first_join_time = int?  Unix seconds
last_quit_time = int?  Unix seconds
total_join_count = int  how often the person joined
cumulative_time = int  seconds in the meeting, all visits together
[types.tmp_external_user]
tmp_external_userid = string  temporary id of a person from outside the company
status = int  1 joined, 2 did not join
first_join_time = int?  Unix seconds
last_quit_time = int?  Unix seconds
total_join_count = int  how often the person joined
cumulative_time = int  seconds in the meeting, all visits together
[types.device]
device_sn = string  serial numbers of conference devices
status = int  1 joined, 2 did not join
[types.guests_answer]
area = string  country code of the phone number, such as 86
phone_number = string  without the country code
guest_name = string?
[types.answer_settings]
need_password = bool  whether a password is asked
password = secret?  4 to 6 digits
enable_waiting_room = bool  whether people wait until the host lets them in
allow_enter_before_host = bool  whether people may enter before the host
allow_external_user = bool  whether people from outside the company may join
enable_enter_mute = int  mute on entering: 0 off, 1 on, 2 on from 6 people
allow_unmute_self = bool  whether muted people may unmute themselves
mute_all = bool?  whether everybody is muted
enable_screen_watermark = bool  whether a shared screen carries a watermark
watermark_type = int  0 single row, 1 several rows
auto_record_type = string  none, local or cloud
attendee_join_auto_record = bool  whether recording starts as soon as someone joins
enable_host_pause_auto_record = bool  whether the host may pause the automatic recording
enable_interpreter = bool?  whether simultaneous interpretation is on
enable_doc_upload_permission = bool  whether people may upload documents
enable_enroll = bool  whether people must enrol
enable_host_key = bool  whether a host key is used
host_key = string?  6 digits; who enters it becomes host
remind_scope = int?  who is rung: 1 nobody, 2 host only, 3 everybody, 4 ring_users
hosts = {settings_hosts}?  appointed hosts
current_hosts = {current_hosts}?  who is host now
co_hosts = {co_hosts}?  who is co-host now
ring_users = {settings_ring_users}?  whom the ringing is for, with remind_scope 4
[types.settings_hosts]
userid = [string]?  members of the company
[types.current_hosts]
userid = [string]?  members of the company
[types.co_hosts]
userid = [string]?  members of the company
[types.settings_ring_users]
userid = [string]?  members of the company
[types.answer_reminders]
is_repeat = bool as bool_as_int  whether the meeting recurs
repeat_type = int?  0 daily, 1 weekly, 2 monthly, 7 on workdays
is_custom_repeat = bool as bool_as_int  whether repeat_interval and the day lists are used
repeat_until_type = int?  0 ends by date, 1 ends by number of occurrences
repeat_until_count = int?  number of occurrences
repeat_until = int?  Unix seconds, end of the recurrence
repeat_interval = int?  every so many days, weeks or months
repeat_day_of_week = [int]?  1 to 7, Monday to Sunday
repeat_day_of_month = [int]?  1 to 31
remind_before = [int]?  seconds before the start: 0, 300, 900, 3600, 86400
[types.sub_meetings]
sub_meetingid = string  one occurrence of a recurring meeting
title = string  at most 40 bytes
status = int  state of the occurrence
start_time = int  Unix seconds
end_time = int  Unix seconds
repeat_id = string?  ties an occurrence to its entry in sub_repeat_list
[types.sub_repeat_list]
repeat_id = string  ties an occurrence to its entry in sub_repeat_list
repeat_type = int  0 daily, 1 weekly, 2 monthly, 7 on workdays
is_custom_repeat = bool as bool_as_int  whether repeat_interval and the day lists are used
repeat_interval = int  every so many days, weeks or months
repeat_day_of_week = [int]?  1 to 7, Monday to Sunday
repeat_day_of_month = [int]?  1 to 31
repeat_until_type = int  0 ends by date, 1 ends by number of occurrences
repeat_until_count = int?  number of occurrences
repeat_until = int?  Unix seconds, end of the recurrence
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting.get_invitees",
            path: "/cgi-bin/meeting/get_invitees",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting",
            type_name: "GetInvitees",
            title: "List the invited members of a meeting (获取会议受邀成员列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98160"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the meeting, not the number that people dial
cursor = string?  next_cursor of the page before, empty for the first page
[response]
invitees = [{answer_invitees}]  who is invited
has_more = bool  whether another page follows
next_cursor = string?  pass as cursor for the next page
[types.answer_invitees]
userid = string  members of the company
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting.get_quality",
            path: "/cgi-bin/meeting/get_quality",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting",
            type_name: "GetQuality",
            title: "Get the health of a meeting (获取会议健康度)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98821"],
            note: "Quality of sound, picture and network of the meeting and of each attendee.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the meeting, not the number that people dial
sub_meetingid = string?  one occurrence of a recurring meeting
start_time = int?  Unix seconds
cursor = string?  next_cursor of the page before, empty for the first page
limit = int?  page size
[response]
quality = int  grade of the quality
audio_quality = int  grade of the quality
video_quality = int  grade of the quality
screen_share_quality = int  grade of the quality
network_quality = int  grade of the quality
problems = [string]?  what was noticed, as codes
attendees = [{attendees}]  people who joined
has_more = bool  whether another page follows
next_cursor = string?  pass as cursor for the next page
[types.attendees]
userid = string  members of the company
tmp_openid = string?  temporary id of the user, within this meeting
instance_id = int  kind of client: 0 phone, 1 Windows, 2 Mac, 3 Android, 4 iOS, 5 web, 6 iPad, 7 Android tablet, 8 mini program, 9 VoIP or SIP, 10 Linux; more for Rooms devices
quality = int  grade of the quality
audio_quality = int  grade of the quality
video_quality = int  grade of the quality
screen_share_quality = int  grade of the quality
network_quality = int  grade of the quality
problems = [string]?  what was noticed, as codes
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting.get_real_time_attendee_list",
            path: "/cgi-bin/meeting/get_realtime_attendee_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting",
            type_name: "GetRealTimeAttendeeList",
            title: "List the members now in a meeting (获取实时会中成员列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98157"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the meeting, not the number that people dial
sub_meetingid = string?  one occurrence of a recurring meeting
cursor = string?  next_cursor of the page before, empty for the first page
limit = int?  page size
[response]
attendees = [{attendees}]  people who joined
has_more = bool  whether another page follows
next_cursor = string?  pass as cursor for the next page
[types.attendees]
userid = string  members of the company
tmp_openid = string?  temporary id of the user, within this meeting
instance_id = int  kind of client: 0 phone, 1 Windows, 2 Mac, 3 Android, 4 iOS, 5 web, 6 iPad, 7 Android tablet, 8 mini program, 9 VoIP or SIP, 10 Linux; more for Rooms devices
role = int  0 member, 1 creator, 2 host, 3 creator and host, 4 visitor, 5 visitor and host, 6 co-host, 7 creator and co-host
join_type = int
join_time = int  Unix seconds
audio_state = bool  whether it is on
video_state = bool  whether it is on
screen_shared_state = bool  whether it is on
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting.get_user_meetingid",
            path: "/cgi-bin/meeting/get_user_meetingid",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting",
            type_name: "GetUserMeetingid",
            title: "List the meeting ids of a member (获取成员会议ID列表)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93707",
                "https://developer.work.weixin.qq.com/document/path/98714",
            ],
            note: "Only meetings that the member takes part in and that were created by the calling app.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
userid = string!  member whose meetings are listed
begin_time = int?  Unix seconds
end_time = int?  Unix seconds
cursor = string! default 0  next_cursor of the page before, empty for the first page
limit = int?  at most 100
[response]
meetingid_list = [string]  meetings of the member
next_cursor = string?  pass as cursor for the next page
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting.set_guests",
            path: "/cgi-bin/meeting/set_guests",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting",
            type_name: "SetGuests",
            title: "Set the guests of a meeting (更新会议嘉宾列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99040"],
            note: "Replaces the whole list.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the meeting, not the number that people dial
guests = [{guests}]!  outside guests, known by phone number
[types.guests]
area = string!  country code of the phone number, such as 86
phone_number = string!  without the country code
guest_name = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting.set_invitees",
            path: "/cgi-bin/meeting/set_invitees",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting",
            type_name: "SetInvitees",
            title: "Set the invited members of a meeting (更新会议受邀成员列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98162"],
            note: "Replaces the whole list.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the meeting, not the number that people dial
invitees = [{invitees_2}]!  who is invited
[types.invitees_2]
userid = string!  members of the company
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting.statistics_get_start_list",
            path: "/cgi-bin/meeting/statistics/get_start_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting",
            type_name: "StatisticsGetStartList",
            title: "List the started meetings of a period (获取会议发起列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99651"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
type = int!  kind of meeting to list
begin_time = int!  Unix seconds
end_time = int!  Unix seconds
cursor = string?  next_cursor of the page before, empty for the first page
limit = int?  page size
[response]
meeting_list = [{meeting_list}]
next_cursor = string?  pass as cursor for the next page
[types.meeting_list]
userid = string  members of the company
start_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting.update",
            path: "/cgi-bin/meeting/update",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting",
            type_name: "Update",
            title: "Change a scheduled meeting (修改预约会议)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93710",
                "https://developer.work.weixin.qq.com/document/path/98154",
            ],
            note: "Only meetings of the calling app that have not begun; members left out stay as they are.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the meeting, not the number that people dial
title = string?  at most 40 bytes
meeting_start = int?  Unix seconds
meeting_duration = int?  seconds, 300 to 86399
description = string?  at most 500 bytes
location = string?  at most 128 bytes
cal_id = string?  calendar the meeting is put in
invitees = {invitees}?  who is invited
guests = [{guests}]?  outside guests, known by phone number
settings = {settings}?  rules of the meeting
reminders = {reminders}?  recurrence and reminders
agentid = int?  app on whose behalf the meeting is created
[response]
excess_users = [string]?  invited members without a valid meeting account
[types.invitees]
userid = [string]?  members of the company
device_sn = [string]?  serial numbers of conference devices
[types.guests]
area = string!  country code of the phone number, such as 86
phone_number = string!  without the country code
guest_name = string?
[types.settings]
password = secret?  4 to 6 digits
enable_waiting_room = bool?  whether people wait until the host lets them in
allow_enter_before_host = bool?  whether people may enter before the host
allow_external_user = bool?  whether people from outside the company may join
enable_enter_mute = int?  mute on entering: 0 off, 1 on, 2 on from 6 people
allow_unmute_self = bool?  whether muted people may unmute themselves
mute_all = bool?  whether everybody is muted
enable_screen_watermark = bool?  whether a shared screen carries a watermark
watermark_type = int?  0 single row, 1 several rows
auto_record_type = string?  none, local or cloud
attendee_join_auto_record = bool?  whether recording starts as soon as someone joins
enable_host_pause_auto_record = bool?  whether the host may pause the automatic recording
enable_interpreter = bool?  whether simultaneous interpretation is on
enable_doc_upload_permission = bool?  whether people may upload documents
enable_enroll = bool?  whether people must enrol
enable_host_key = bool?  whether a host key is used
host_key = string?  6 digits; who enters it becomes host
remind_scope = int?  who is rung: 1 nobody, 2 host only, 3 everybody, 4 ring_users
hosts = {hosts}?  appointed hosts
ring_users = {ring_users}?  whom the ringing is for, with remind_scope 4
[types.hosts]
userid = [string]?  members of the company
[types.ring_users]
userid = [string]?  members of the company
[types.reminders]
is_repeat = bool? as bool_as_int  whether the meeting recurs
repeat_type = int?  0 daily, 1 weekly, 2 monthly, 7 on workdays
is_custom_repeat = bool? as bool_as_int  whether repeat_interval and the day lists are used
repeat_until_type = int?  0 ends by date, 1 ends by number of occurrences
repeat_until_count = int?  number of occurrences
repeat_until = int?  Unix seconds, end of the recurrence
repeat_interval = int?  every so many days, weeks or months
repeat_day_of_week = [int]?  1 to 7, Monday to Sunday
repeat_day_of_month = [int]?  1 to 31
remind_before = [int]?  seconds before the start: 0, 300, 900, 3600, 86400
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting.waiting_room_get_current_user_list",
            path: "/cgi-bin/meeting/waitingroom/get_current_user_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting",
            type_name: "WaitingRoomGetCurrentUserList",
            title: "List the members now in the waiting room (获取实时等候室成员列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98163"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the meeting, not the number that people dial
cursor = string?  next_cursor of the page before, empty for the first page
limit = int?  page size
[response]
user_list = [{user_list}]
has_more = bool  whether another page follows
next_cursor = string?  pass as cursor for the next page
[types.user_list]
userid = string  members of the company
tmp_openid = string?  temporary id of the user, within this meeting
instance_id = int  kind of client: 0 phone, 1 Windows, 2 Mac, 3 Android, 4 iOS, 5 web, 6 iPad, 7 Android tablet, 8 mini program, 9 VoIP or SIP, 10 Linux; more for Rooms devices
customer_data = string?  the caller's own data, carried by the personalised link
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting.waiting_room_get_user_list",
            path: "/cgi-bin/meeting/waitingroom/get_user_list",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting",
            type_name: "WaitingRoomGetUserList",
            title: "List the waiting room records of a meeting (获取等候室成员记录)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98164"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the meeting, not the number that people dial
cursor = string?  next_cursor of the page before, empty for the first page
limit = int?  page size
[response]
user_list = [{user_list}]
has_more = bool  whether another page follows
next_cursor = string?  pass as cursor for the next page
[types.user_list]
userid = string  members of the company
tmp_openid = string?  temporary id of the user, within this meeting
instance_id = int  kind of client: 0 phone, 1 Windows, 2 Mac, 3 Android, 4 iOS, 5 web, 6 iPad, 7 Android tablet, 8 mini program, 9 VoIP or SIP, 10 Linux; more for Rooms devices
join_time = int  Unix seconds
quit_time = int?  Unix seconds
",
        },
    ),
];
