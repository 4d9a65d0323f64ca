//! Generated from `spec/work/meeting_phone.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 3] = [
    Entry::new(
        Operation {
            name: "work.meeting_phone.call_out",
            path: "/cgi-bin/meeting/phone/callout",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_phone",
            type_name: "CallOut",
            title: "Call phone numbers into a meeting (批量外呼)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98823"],
            note: "Calls are charged to the company and need the phone function of the meeting.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the running meeting
phone_numbers = [{phone_numbers}]!  numbers to call or called
[response]
phone_numbers = [{answer_phone_numbers}]  numbers to call or called
invalid_phone_numbers = [{invalid_phone_numbers}]  numbers that can't be called
[types.phone_numbers]
area = string! as string_as_number  country code, such as 86
phone = string!  without the country code
extension_number = string?  extension to dial after the number
[types.answer_phone_numbers]
area = string  country code, such as 86
phone = string  without the country code
extension_number = string?  extension to dial after the number
status = string?  state of the call
[types.invalid_phone_numbers]
area = string  country code, such as 86
phone = string  without the country code
extension_number = string?  extension to dial after the number
status = string?  state of the call
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_phone.get_call_out_status",
            path: "/cgi-bin/meeting/phone/get_callout_status",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_phone",
            type_name: "GetCallOutStatus",
            title: "Get the states of outgoing calls (查询外呼状态)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98824"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the running meeting
cursor = string?  next_cursor of the page before
limit = int?  page size
[response]
phone_numbers = [{answer_phone_numbers}]  numbers to call or called
has_more = bool  whether another page follows
next_cursor = string?  pass as cursor for the next page
[types.answer_phone_numbers]
area = string  country code, such as 86
phone = string  without the country code
extension_number = string?  extension to dial after the number
status = string  state of the call
tmp_openid = string  temporary id of the phone user, within this meeting
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_phone.get_tmp_openid",
            path: "/cgi-bin/meeting/phone/get_tmp_openid",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_phone",
            type_name: "GetTmpOpenid",
            title: "Get the temporary ids of phone users (获取电话用户的临时openid)",
            docs: &["https://developer.work.weixin.qq.com/document/path/98825"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
meetingid = string!  id of the running meeting
phone_numbers = [{phone_numbers}]!  numbers to call or called
[response]
tmp_openid_list = [{tmp_openid_list}]  one entry per number that joined
[types.phone_numbers]
area = string! as string_as_number  country code, such as 86
phone = string!  without the country code
extension_number = string?  extension to dial after the number
[types.tmp_openid_list]
area = string  country code, such as 86
phone = string  without the country code
extension_number = string?  extension to dial after the number
tmp_openid = string  temporary id of the phone user, within this meeting
",
        },
    ),
];
