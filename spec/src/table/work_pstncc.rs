//! Generated from `spec/work/pstncc.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 2] = [
    Entry::new(
        Operation {
            name: "work.pstncc.call",
            path: "/cgi-bin/pstncc/call",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "pstncc",
            type_name: "Call",
            title: "Start a company-paid call (发起语音电话)",
            docs: &["https://developer.work.weixin.qq.com/document/path/91627"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
callee_userid = [string]!  members to call
[response]
states = [{states}]  one entry per member
[types.states]
userid = string
callid = string  id of the call
code = int  0 if the call was started
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.pstncc.getstates",
            path: "/cgi-bin/pstncc/getstates",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "pstncc",
            type_name: "Getstates",
            title: "Get the state of a company-paid call (获取接听状态)",
            docs: &["https://developer.work.weixin.qq.com/document/path/91628"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
callee_userid = string!  members to call
callid = string!  id of the call
[response]
istalked = bool as bool_as_int  whether the call was answered
calltime = int  when the call was made
talktime = int  seconds
reason = int  why the call was not answered
",
        },
    ),
];
