//! Generated from `spec/work/pstncc.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 2] = [
    Entry::new(
        Operation {
            name: "work.pstncc.call",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/pstncc/call",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
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
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/pstncc/getstates",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
