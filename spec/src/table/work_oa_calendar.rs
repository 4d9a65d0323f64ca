//! Generated from `spec/work/oa_calendar.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 4] = [
    Entry::new(
        Operation {
            name: "work.oa_calendar.add",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/oa/calendar/add",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
calendar = {calendar}!
agentid = int?
[response]
cal_id = string
[types.calendar]
admins = [string]?
set_as_default = bool? as bool_as_int
summary = string!
color = string!
description = string?
is_public = bool? as bool_as_int
public_range = {public_range}?
is_corp_calendar = bool? as bool_as_int
shares = [{shares}]?
[types.public_range]
userids = [string]?
partyids = [int]?
[types.shares]
userid = string!
permission = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.oa_calendar.del",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/oa/calendar/del",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
cal_id = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.oa_calendar.get",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/oa/calendar/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "oa_calendar",
            type_name: "Get",
            title: "Get the details of calendars (获取日历详情)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97717"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
cal_id_list = [string]!
[response]
calendar_list = [{calendar_list}]
[types.calendar_list]
cal_id = string
admins = [string]
summary = string
color = string
description = string
is_public = bool as bool_as_int
public_range = {calendar_list_public_range}?
is_corp_calendar = bool as bool_as_int
shares = [{calendar_list_shares}]?
[types.calendar_list_public_range]
userids = [string]?
partyids = [int]?
[types.calendar_list_shares]
userid = string
permission = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.oa_calendar.update",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/oa/calendar/update",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "oa_calendar",
            type_name: "Update",
            title: "Change a calendar (更新日历)",
            docs: &["https://developer.work.weixin.qq.com/document/path/97716"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
skip_public_range = bool? as bool_as_int
calendar = {calendar}!
[types.calendar]
cal_id = string!
admins = [string]?
summary = string?
color = string?
description = string?
is_public = bool? as bool_as_int
public_range = {public_range}?
is_corp_calendar = bool? as bool_as_int
shares = [{shares}]?
[types.public_range]
userids = [string]?
partyids = [int]?
[types.shares]
userid = string!
permission = int?
",
        },
    ),
];
