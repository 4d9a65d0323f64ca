//! Generated from `spec/work/wedoc_vip.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 3] = [
    Entry::new(
        Operation {
            name: "work.wedoc_vip.batch_add",
            path: "/cgi-bin/wedoc/vip/batch_add",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "wedoc_vip",
            type_name: "BatchAdd",
            title: "Assign advanced document accounts in bulk (分配高级功能账号)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99516"],
            note: "The company must have bought enough accounts.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
userid_list = [string]!  at most 100
[response]
succ_userid_list = [string]?  members done
fail_userid_list = [string]?  members that failed
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc_vip.batch_del",
            path: "/cgi-bin/wedoc/vip/batch_del",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "wedoc_vip",
            type_name: "BatchDel",
            title: "Withdraw advanced document accounts in bulk (取消高级功能账号)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99517"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
userid_list = [string]!  at most 100
[response]
succ_userid_list = [string]?  members done
fail_userid_list = [string]?  members that failed
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.wedoc_vip.list",
            path: "/cgi-bin/wedoc/vip/list",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "wedoc_vip",
            type_name: "List",
            title: "List the advanced document accounts (获取高级功能账号列表)",
            docs: &["https://developer.work.weixin.qq.com/document/path/99518"],
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
];
