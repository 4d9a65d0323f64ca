//! Generated from `spec/work/batch.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 6] = [
    Entry::new(
        Operation {
            name: "work.batch.get_result",
            path: "/cgi-bin/batch/getresult",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
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
jobid = string!  id of the task
[response]
type = string  sync_user, replace_user, invite_user or replace_party
status = int  1 started, 2 running, 3 finished
total = int  number of records
percentage = int  progress in percent, finished at 100
result = [{result}]
[types.result]
errcode = int  0 if this record succeeded
errmsg = string?
action = int?  kind of change of a department: 1 created, 2 renamed, 4 moved, 8 sorted, as bits
userid = string?  user id of the member
partyid = int?  department id
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.batch.invite",
            path: "/cgi-bin/batch/invite",
            ..Operation::usual(Product::Work)
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
user = [string]?  user ids, at most 1000
party = [int]?  department ids, at most 100
tag = [int]?  tag ids, at most 100
[response]
invaliduser = [string]?  user ids that were not accepted
invalidparty = [int]?  department ids that were not accepted
invalidtag = [int]?  tag ids that were not accepted
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.batch.replace_party",
            path: "/cgi-bin/batch/replaceparty",
            ..Operation::usual(Product::Work)
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
            note: "Departments that are not in the file are deleted. They must be empty.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
media_id = string!  media id of the uploaded CSV file
callback = {callback}?  where the end of the task is reported
[response]
jobid = string  id of the task
[types.callback]
url = string!  address the callback is sent to
token = string!  token to sign the callback with
encodingaeskey = string!  key to encrypt the callback with
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.batch.replace_user",
            path: "/cgi-bin/batch/replaceuser",
            ..Operation::usual(Product::Work)
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
            note: "Members that are not in the file are deleted.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
media_id = string!  media id of the uploaded CSV file
to_invite = bool?  whether new members are invited, true if absent
callback = {callback}?  where the end of the task is reported
[response]
jobid = string  id of the task
[types.callback]
url = string!  address the callback is sent to
token = string!  token to sign the callback with
encodingaeskey = string!  key to encrypt the callback with
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.batch.sync_user",
            path: "/cgi-bin/batch/syncuser",
            ..Operation::usual(Product::Work)
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
            note: "Members in the file are created or updated, none is deleted.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
media_id = string!  media id of the uploaded CSV file
to_invite = bool?  whether new members are invited, true if absent
callback = {callback}?  where the end of the task is reported
[response]
jobid = string  id of the task
[types.callback]
url = string!  address the callback is sent to
token = string!  token to sign the callback with
encodingaeskey = string!  key to encrypt the callback with
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.batch.userid_to_open_userid",
            path: "/cgi-bin/batch/userid_to_openuserid",
            ..Operation::usual(Product::Work)
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
userid_list = [string]!  user ids of at most 1000 members
[response]
open_userid_list = [{open_userid_list}]
invalid_userid_list = [string]  user ids that do not exist
[types.open_userid_list]
userid = string  user id of the member
open_userid = string  encrypted user id for third-party apps
",
        },
    ),
];
