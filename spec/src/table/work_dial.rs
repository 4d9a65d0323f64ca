//! Generated from `spec/work/dial.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 1] = [Entry::new(
    Operation {
        name: "work.dial.get_dial_record",
        product: Product::Work,
        method: Method::Post,
        host: Host::Work,
        path: "/cgi-bin/dial/get_dial_record",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
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
start_time = int?  Unix seconds
end_time = int?  Unix seconds
offset = int?
limit = int?
[response]
record = [{record}]
[types.record]
call_type = int
call_time = int
total_duration = int
caller = {caller}
callee = [{callee}]
[types.caller]
userid = string
duration = int
[types.callee]
userid = string?
phone = string?
duration = int?
",
    },
)];
