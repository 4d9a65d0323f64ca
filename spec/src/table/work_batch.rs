//! Generated from `spec/work/batch.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 6] = [
    Entry::new(
        Operation {
            name: "work.batch.get_result",
            product: Product::Work,
            method: Method::Get,
            host: Host::Work,
            path: "/cgi-bin/batch/getresult",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "batch",
            type_name: "GetResult",
            title: "Get the result of an import task (获取异步任务结果)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90983",
                "https://developer.work.weixin.qq.com/document/path/91133",
                "https://developer.work.weixin.qq.com/document/path/91166",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
jobid = string!
[response]
type = string
status = int
total = int
percentage = int
result = [{result}]
[types.result]
errcode = int
errmsg = string?
action = int?
userid = string?
partyid = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.batch.invite",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/batch/invite",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "batch",
            type_name: "Invite",
            title: "Invite members (邀请成员)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90975",
                "https://developer.work.weixin.qq.com/document/path/91127",
                "https://developer.work.weixin.qq.com/document/path/91159",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
user = [string]?
party = [int]?
tag = [int]?
[response]
invaliduser = [string]?
invalidparty = [int]?
invalidtag = [int]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.batch.replace_party",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/batch/replaceparty",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "batch",
            type_name: "ReplaceParty",
            title: "Replace all departments (全量覆盖部门)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90981",
                "https://developer.work.weixin.qq.com/document/path/91132",
                "https://developer.work.weixin.qq.com/document/path/91165",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
media_id = string!
callback = {callback}?
[response]
jobid = string
[types.callback]
url = string!
token = string!
encodingaeskey = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.batch.replace_user",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/batch/replaceuser",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "batch",
            type_name: "ReplaceUser",
            title: "Replace all members (全量覆盖成员)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90981",
                "https://developer.work.weixin.qq.com/document/path/91131",
                "https://developer.work.weixin.qq.com/document/path/91164",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
media_id = string!
to_invite = bool?
callback = {callback}?
[response]
jobid = string
[types.callback]
url = string!
token = string!
encodingaeskey = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.batch.sync_user",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/batch/syncuser",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "batch",
            type_name: "SyncUser",
            title: "Update members incrementally (增量更新成员)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90980",
                "https://developer.work.weixin.qq.com/document/path/91130",
                "https://developer.work.weixin.qq.com/document/path/91163",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
media_id = string!
to_invite = bool?
callback = {callback}?
[response]
jobid = string
[types.callback]
url = string!
token = string!
encodingaeskey = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.batch.userid_to_open_userid",
            product: Product::Work,
            method: Method::Post,
            host: Host::Work,
            path: "/cgi-bin/batch/userid_to_openuserid",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "batch",
            type_name: "UseridToOpenUserid",
            title: "Convert user ids to open user ids (userid转换)",
            docs: &["https://developer.work.weixin.qq.com/document/path/95435"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
userid_list = [string]!
[response]
open_userid_list = [{open_userid_list}]
invalid_userid_list = [string]
[types.open_userid_list]
userid = string
open_userid = string
",
        },
    ),
];
