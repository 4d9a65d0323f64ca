//! Generated from `spec/work/oa_schedule.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 7] = [
    Entry::new(
        Operation {
            name: "work.oa_schedule.add",
            path: "/cgi-bin/oa/schedule/add",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "oa_schedule",
            type_name: "Add",
            title: "Create a schedule (创建日程)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93648",
                "https://developer.work.weixin.qq.com/document/path/93703",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
schedule = {schedule}!  the schedule
agentid = int?  app on whose behalf it is created
[response]
schedule_id = string  id of the schedule
[types.schedule]
admins = [string]?  members in charge
start_time = int?  Unix seconds
end_time = int?  Unix seconds
cal_id = string?  calendar; the app's default one if left out
is_whole_day = bool? as bool_as_int  whether it takes the whole day
summary = string?  title, at most 128 characters
description = string?  at most 1000 characters
location = string?  at most 128 characters
reminders = {reminders}?  reminders and recurrence
attendees = [{attendees}]?  at most 1000
[types.reminders]
is_remind = bool? as bool_as_int  whether people are reminded
remind_before_event_secs = int?  seconds before the start: 0, 300, 900, 3600, 86400
remind_time_diffs = [int]?  seconds relative to the start, negative for before; wins over remind_before_event_secs
is_repeat = bool? as bool_as_int  whether it recurs
repeat_type = int?  0 daily, 1 weekly, 2 monthly, 5 yearly, 7 on workdays
repeat_until = int?  Unix seconds, 0 or empty for no end
is_custom_repeat = bool? as bool_as_int  whether repeat_interval and the day lists are used
repeat_interval = int?  every so many days, weeks or months
repeat_day_of_week = [int]?  1 to 7, Monday to Sunday
repeat_day_of_month = [int]?  1 to 31
timezone = int?  hours from UTC, -12 to 12, 8 by default
[types.attendees]
userid = string!  member of the company
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.oa_schedule.add_attendees",
            path: "/cgi-bin/oa/schedule/add_attendees",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "oa_schedule",
            type_name: "AddAttendees",
            title: "Add attendees to a schedule (新增日程参与者)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93648",
                "https://developer.work.weixin.qq.com/document/path/93703",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
schedule_id = string!  id of the schedule
attendees = [{attendees}]!  at most 1000
[types.attendees]
userid = string!  member of the company
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.oa_schedule.del",
            path: "/cgi-bin/oa/schedule/del",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "oa_schedule",
            type_name: "Del",
            title: "Cancel a schedule (取消日程)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93648",
                "https://developer.work.weixin.qq.com/document/path/93703",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
schedule_id = string!  id of the schedule
op_mode = int?  0 all occurrences, 1 this one only, 2 this one and later ones
op_start_time = int?  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.oa_schedule.del_attendees",
            path: "/cgi-bin/oa/schedule/del_attendees",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "oa_schedule",
            type_name: "DelAttendees",
            title: "Remove attendees from a schedule (删除日程参与者)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93648",
                "https://developer.work.weixin.qq.com/document/path/93703",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
schedule_id = string!  id of the schedule
attendees = [{attendees}]!  at most 1000
[types.attendees]
userid = string!  member of the company
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.oa_schedule.get",
            path: "/cgi-bin/oa/schedule/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "oa_schedule",
            type_name: "Get",
            title: "Get the details of schedules (获取日程详情)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93648",
                "https://developer.work.weixin.qq.com/document/path/93703",
            ],
            note: "Only schedules created by the calling app.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
schedule_id_list = [string]!  at most 1000
[response]
schedule_list = [{schedule_list}]  schedules found
[types.schedule_list]
schedule_id = string  id of the schedule
admins = [string]  members in charge
start_time = int?  Unix seconds
end_time = int?  Unix seconds
is_whole_day = bool as bool_as_int  whether it takes the whole day
cal_id = string?  calendar; the app's default one if left out
status = int  0 normal, 1 cancelled
summary = string  title, at most 128 characters
description = string  at most 1000 characters
location = string  at most 128 characters
reminders = {reminders_answer}  reminders and recurrence
attendees = [{attendees_answer}]  at most 1000
[types.reminders_answer]
is_remind = bool as bool_as_int  whether people are reminded
remind_before_event_secs = int?  seconds before the start: 0, 300, 900, 3600, 86400
remind_time_diffs = [int]?  seconds relative to the start, negative for before; wins over remind_before_event_secs
is_repeat = bool? as bool_as_int  whether it recurs
repeat_type = int?  0 daily, 1 weekly, 2 monthly, 5 yearly, 7 on workdays
repeat_until = int?  Unix seconds, 0 or empty for no end
is_custom_repeat = bool? as bool_as_int  whether repeat_interval and the day lists are used
repeat_interval = int?  every so many days, weeks or months
repeat_day_of_week = [int]?  1 to 7, Monday to Sunday
repeat_day_of_month = [int]?  1 to 31
timezone = int?  hours from UTC, -12 to 12, 8 by default
exclude_time_list = [{exclude_time_list}]?  occurrences that were cancelled or changed by themselves
[types.exclude_time_list]
start_time = int  Unix seconds
[types.attendees_answer]
userid = string  member of the company
response_status = int  0 not answered, 1 maybe, 2 accepted all, 3 accepted this one, 4 declined
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.oa_schedule.get_by_calendar",
            path: "/cgi-bin/oa/schedule/get_by_calendar",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "oa_schedule",
            type_name: "GetByCalendar",
            title: "List the schedules of a calendar (获取日历下的日程列表)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93648",
                "https://developer.work.weixin.qq.com/document/path/93703",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
cal_id = string!  calendar; the app's default one if left out
offset = int?  number of entries to skip, 0 by default
limit = int?  page size, at most 1000, 500 by default
[response]
schedule_list = [{schedule_list}]  schedules found
[types.schedule_list]
schedule_id = string  id of the schedule
admins = [string]?  members in charge
start_time = int?  Unix seconds
end_time = int?  Unix seconds
is_whole_day = bool? as bool_as_int  whether it takes the whole day
cal_id = string?  calendar; the app's default one if left out
status = int  0 normal, 1 cancelled
summary = string  title, at most 128 characters
description = string  at most 1000 characters
location = string  at most 128 characters
reminders = {reminders_answer}  reminders and recurrence
attendees = [{attendees_answer}]  at most 1000
sequence = int  grows with each change
[types.reminders_answer]
is_remind = bool as bool_as_int  whether people are reminded
remind_before_event_secs = int?  seconds before the start: 0, 300, 900, 3600, 86400
remind_time_diffs = [int]?  seconds relative to the start, negative for before; wins over remind_before_event_secs
is_repeat = bool? as bool_as_int  whether it recurs
repeat_type = int?  0 daily, 1 weekly, 2 monthly, 5 yearly, 7 on workdays
repeat_until = int?  Unix seconds, 0 or empty for no end
is_custom_repeat = bool? as bool_as_int  whether repeat_interval and the day lists are used
repeat_interval = int?  every so many days, weeks or months
repeat_day_of_week = [int]?  1 to 7, Monday to Sunday
repeat_day_of_month = [int]?  1 to 31
timezone = int?  hours from UTC, -12 to 12, 8 by default
exclude_time_list = [{exclude_time_list}]?  occurrences that were cancelled or changed by themselves
[types.exclude_time_list]
start_time = int  Unix seconds
[types.attendees_answer]
userid = string  member of the company
response_status = int  0 not answered, 1 maybe, 2 accepted all, 3 accepted this one, 4 declined
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.oa_schedule.update",
            path: "/cgi-bin/oa/schedule/update",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "oa_schedule",
            type_name: "Update",
            title: "Change a schedule (更新日程)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93648",
                "https://developer.work.weixin.qq.com/document/path/93703",
            ],
            note: "Replaces what is given; the attendees too unless skip_attendees is set. With op_mode 1 or 2 a new schedule id may come into being.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
skip_attendees = bool? as bool_as_int  whether the attendees stay as they are
op_mode = int?  0 all occurrences, 1 this one only, 2 this one and later ones
op_start_time = int?  Unix seconds
schedule = {schedule}!  the schedule
[types.schedule]
schedule_id = string!  id of the schedule
admins = [string]?  members in charge
start_time = int?  Unix seconds
end_time = int?  Unix seconds
is_whole_day = bool? as bool_as_int  whether it takes the whole day
summary = string?  title, at most 128 characters
description = string?  at most 1000 characters
location = string?  at most 128 characters
reminders = {reminders}?  reminders and recurrence
attendees = [{attendees}]?  at most 1000
allow_active_join = bool?  whether people may join by themselves
only_organizer_create_chat = bool? as bool_as_int  whether only the organiser may open a group chat
[types.reminders]
is_remind = bool? as bool_as_int  whether people are reminded
remind_before_event_secs = int?  seconds before the start: 0, 300, 900, 3600, 86400
remind_time_diffs = [int]?  seconds relative to the start, negative for before; wins over remind_before_event_secs
is_repeat = bool? as bool_as_int  whether it recurs
repeat_type = int?  0 daily, 1 weekly, 2 monthly, 5 yearly, 7 on workdays
repeat_until = int?  Unix seconds, 0 or empty for no end
is_custom_repeat = bool? as bool_as_int  whether repeat_interval and the day lists are used
repeat_interval = int?  every so many days, weeks or months
repeat_day_of_week = [int]?  1 to 7, Monday to Sunday
repeat_day_of_month = [int]?  1 to 31
timezone = int?  hours from UTC, -12 to 12, 8 by default
[types.attendees]
userid = string!  member of the company
",
        },
    ),
];
