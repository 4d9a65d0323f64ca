//! Generated from `spec/work/oa_calendar.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 4] = [
    Entry::new(
        Operation {
            name: "work.oa_calendar.add",
            path: "/cgi-bin/oa/calendar/add",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "oa_calendar",
            type_name: "Add",
            title: "Create a calendar (创建日历)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/93647",
                "https://developer.work.weixin.qq.com/document/path/93702",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
calendar = {calendar}!  the calendar
agentid = int?  app on whose behalf it is created
[response]
cal_id = string  id of the calendar
[types.calendar]
admins = [string]?  members in charge
set_as_default = bool? as bool_as_int  whether it becomes the app's default calendar
summary = string!  title, 1 to 128 characters
color = string!  as #RRGGBB
description = string?  at most 512 characters
is_public = bool? as bool_as_int  whether others may subscribe
public_range = {public_range}?  who may subscribe
is_corp_calendar = bool? as bool_as_int  whether it is a company calendar
shares = [{shares}]?  members it is shared with, at most 2000
[types.public_range]
userids = [string]?  at most 1000
partyids = [int]?  at most 100
[types.shares]
userid = string!
permission = int?  1 may read, 3 sees only busy or free
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.oa_calendar.del",
            path: "/cgi-bin/oa/calendar/del",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "oa_calendar",
            type_name: "Del",
            title: "Delete a calendar (删除日历)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97718"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
cal_id = string!  id of the calendar
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.oa_calendar.get",
            path: "/cgi-bin/oa/calendar/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "oa_calendar",
            type_name: "Get",
            title: "Get the details of calendars (获取日历详情)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97717"],
            note: "Only calendars created by the calling app.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
cal_id_list = [string]!  at most 1000
[response]
calendar_list = [{calendar_list}]  calendars found
[types.calendar_list]
cal_id = string  id of the calendar
admins = [string]  members in charge
summary = string  title, 1 to 128 characters
color = string  as #RRGGBB
description = string  at most 512 characters
is_public = bool as bool_as_int  whether others may subscribe
public_range = {calendar_list_public_range}?  who may subscribe
is_corp_calendar = bool as bool_as_int  whether it is a company calendar
shares = [{calendar_list_shares}]?  members it is shared with, at most 2000
[types.calendar_list_public_range]
userids = [string]?  at most 1000
partyids = [int]?  at most 100
[types.calendar_list_shares]
userid = string
permission = int  1 may read, 3 sees only busy or free
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.oa_calendar.update",
            path: "/cgi-bin/oa/calendar/update",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "oa_calendar",
            type_name: "Update",
            title: "Change a calendar (更新日历)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97716"],
            note: "Replaces the whole list of members it is shared with.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
skip_public_range = bool? as bool_as_int  whether public_range stays as it is
calendar = {calendar}!  the calendar
[types.calendar]
cal_id = string!  id of the calendar
admins = [string]?  members in charge
summary = string?  title, 1 to 128 characters
color = string?  as #RRGGBB
description = string?  at most 512 characters
is_public = bool? as bool_as_int  whether others may subscribe
public_range = {public_range}?  who may subscribe
is_corp_calendar = bool? as bool_as_int  whether it is a company calendar
shares = [{shares}]?  members it is shared with, at most 2000
[types.public_range]
userids = [string]?  at most 1000
partyids = [int]?  at most 100
[types.shares]
userid = string!
permission = int?  1 may read, 3 sees only busy or free
",
        },
    ),
];
