//! Generated from `spec/work/meeting_vip.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 5] = [
    Entry::new(
        Operation {
            name: "work.meeting_vip.batch_add_job_result",
            path: "/cgi-bin/meeting/vip/batch_add_job_result",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_vip",
            type_name: "BatchAddJobResult",
            title: "Get the result of a job that assigned advanced meeting accounts (查询分配高级功能账号结果)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99508"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
jobid = string!  id of the job; the result comes from the matching job_result endpoint
[response]
job_result = {job_result}  present once the job has ended
[types.job_result]
succ_userid_list = [string]?  members done
fail_userid_list = [string]?  members that failed
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_vip.batch_del_job_result",
            path: "/cgi-bin/meeting/vip/batch_del_job_result",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_vip",
            type_name: "BatchDelJobResult",
            title: "Get the result of a job that withdrew advanced meeting accounts (查询取消高级功能账号结果)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99509"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
jobid = string!  id of the job; the result comes from the matching job_result endpoint
[response]
job_result = {job_result}  present once the job has ended
[types.job_result]
succ_userid_list = [string]?  members done
fail_userid_list = [string]?  members that failed
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_vip.list",
            path: "/cgi-bin/meeting/vip/list",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_vip",
            type_name: "List",
            title: "List the advanced meeting accounts (获取高级功能账号列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99510"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
limit = int?  page size, at most 200, 100 by default
cursor = string?  next_cursor of the page before
[response]
userid_list = [string]  members with an advanced account
has_more = bool  whether another page follows
next_cursor = string?  pass as cursor for the next page
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_vip.submit_batch_add_job",
            path: "/cgi-bin/meeting/vip/submit_batch_add_job",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_vip",
            type_name: "SubmitBatchAddJob",
            title: "Assign advanced meeting accounts in bulk (分配高级功能账号)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99508"],
            note: "Asynchronous: poll batch_add_job_result. The company must have bought enough accounts.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
userid_list = [string]!  at most 100
[response]
jobid = string  id of the job; the result comes from the matching job_result endpoint
invalid_userid_list = [string]?  members that don't exist or can't be seen by the app
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.meeting_vip.submit_batch_del_job",
            path: "/cgi-bin/meeting/vip/submit_batch_del_job",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "meeting_vip",
            type_name: "SubmitBatchDelJob",
            title: "Withdraw advanced meeting accounts in bulk (取消高级功能账号)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99509"],
            note: "Asynchronous: poll batch_del_job_result.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
userid_list = [string]!  at most 100
[response]
jobid = string  id of the job; the result comes from the matching job_result endpoint
invalid_userid_list = [string]?  members that don't exist or can't be seen by the app
",
        },
    ),
];
