//! Generated from `spec/work/dial.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 1] = [Entry::new(
    Operation {
        name: "work.dial.get_dial_record",
        path: "/cgi-bin/dial/get_dial_record",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    },
    Texts {
        group: "dial",
        type_name: "GetDialRecord",
        title: "Get call records (获取公费电话拨打记录)",
        docs: &["https://developer.work.weixin.qq.com/document/path/93662"],
        note: "",
        errors: &[],
        obsolete: None,
        shape: r"[request]
start_time = int?  Unix seconds, at most 30 days apart
end_time = int?  Unix seconds, at most 30 days apart
offset = int?  items to skip, from 0
limit = int?  most records to return, 100 if absent
[response]
record = [{record}]
[types.record]
call_type = int  1 one person, 2 several persons
call_time = int  Unix seconds
total_duration = int  sum of minutes of all callees
caller = {caller}
callee = [{callee}]
[types.caller]
userid = string  user id of the member
duration = int  minutes
[types.callee]
userid = string?  user id of the member
phone = string?  number of a callee outside the company
duration = int?  minutes
",
    },
)];
