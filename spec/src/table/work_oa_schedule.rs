//! Generated from `spec/work/oa_schedule.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 7] = [
    Entry::new(
        Operation {
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
schedule = {schedule}!
agentid = int?
[response]
schedule_id = string
[types.schedule]
admins = [string]?
start_time = int?  Unix seconds
end_time = int?  Unix seconds
cal_id = string?
is_whole_day = bool? as bool_as_int
summary = string?
description = string?
location = string?
reminders = {reminders}?
attendees = [{attendees}]?
[types.reminders]
is_remind = bool? as bool_as_int
remind_before_event_secs = int?
remind_time_diffs = [int]?
is_repeat = bool? as bool_as_int
repeat_type = int?
repeat_until = int?
is_custom_repeat = bool? as bool_as_int
repeat_interval = int?
repeat_day_of_week = [int]?
repeat_day_of_month = [int]?
timezone = int?
[types.attendees]
userid = string!
",
        },
    ),
    Entry::new(
        Operation {
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
schedule_id = string!
attendees = [{attendees}]!
[types.attendees]
userid = string!
",
        },
    ),
    Entry::new(
        Operation {
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
schedule_id = string!
op_mode = int?
op_start_time = int?  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
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
schedule_id = string!
attendees = [{attendees}]!
[types.attendees]
userid = string!
",
        },
    ),
    Entry::new(
        Operation {
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
        },
        Texts {
            group: "oa_schedule",
            type_name: "Get",
            title: "Get the details of schedules (获取日程详情)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93648",
                "https://developer.work.weixin.qq.com/document/path/93703",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
schedule_id_list = [string]!
[response]
schedule_list = [{schedule_list}]
[types.schedule_list]
schedule_id = string
admins = [string]
start_time = int?  Unix seconds
end_time = int?  Unix seconds
is_whole_day = bool as bool_as_int
cal_id = string?
status = int
summary = string
description = string
location = string
reminders = {reminders_answer}
attendees = [{attendees_answer}]
[types.reminders_answer]
is_remind = bool as bool_as_int
remind_before_event_secs = int?
remind_time_diffs = [int]?
is_repeat = bool? as bool_as_int
repeat_type = int?
repeat_until = int?
is_custom_repeat = bool? as bool_as_int
repeat_interval = int?
repeat_day_of_week = [int]?
repeat_day_of_month = [int]?
timezone = int?
exclude_time_list = [{exclude_time_list}]?
[types.exclude_time_list]
start_time = int  Unix seconds
[types.attendees_answer]
userid = string
response_status = int
",
        },
    ),
    Entry::new(
        Operation {
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
cal_id = string!
offset = int?
limit = int?
[response]
schedule_list = [{schedule_list}]
[types.schedule_list]
schedule_id = string
admins = [string]?
start_time = int?  Unix seconds
end_time = int?  Unix seconds
is_whole_day = bool? as bool_as_int
cal_id = string?
status = int
summary = string
description = string
location = string
reminders = {reminders_answer}
attendees = [{attendees_answer}]
sequence = int
[types.reminders_answer]
is_remind = bool as bool_as_int
remind_before_event_secs = int?
remind_time_diffs = [int]?
is_repeat = bool? as bool_as_int
repeat_type = int?
repeat_until = int?
is_custom_repeat = bool? as bool_as_int
repeat_interval = int?
repeat_day_of_week = [int]?
repeat_day_of_month = [int]?
timezone = int?
exclude_time_list = [{exclude_time_list}]?
[types.exclude_time_list]
start_time = int  Unix seconds
[types.attendees_answer]
userid = string
response_status = int
",
        },
    ),
    Entry::new(
        Operation {
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
        },
        Texts {
            group: "oa_schedule",
            type_name: "Update",
            title: "Change a schedule (更新日程)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93648",
                "https://developer.work.weixin.qq.com/document/path/93703",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
skip_attendees = bool? as bool_as_int
op_mode = int?
op_start_time = int?  Unix seconds
schedule = {schedule}!
[types.schedule]
schedule_id = string!
admins = [string]?
start_time = int?  Unix seconds
end_time = int?  Unix seconds
is_whole_day = bool? as bool_as_int
summary = string?
description = string?
location = string?
reminders = {reminders}?
attendees = [{attendees}]?
allow_active_join = bool?
only_organizer_create_chat = bool? as bool_as_int
[types.reminders]
is_remind = bool? as bool_as_int
remind_before_event_secs = int?
remind_time_diffs = [int]?
is_repeat = bool? as bool_as_int
repeat_type = int?
repeat_until = int?
is_custom_repeat = bool? as bool_as_int
repeat_interval = int?
repeat_day_of_week = [int]?
repeat_day_of_month = [int]?
timezone = int?
[types.attendees]
userid = string!
",
        },
    ),
];
