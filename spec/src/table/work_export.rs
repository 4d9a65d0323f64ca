//! Generated from `spec/work/export.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 5] = [
    Entry::new(
        Operation {
            name: "work.export.department",
            path: "/cgi-bin/export/department",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "export",
            type_name: "Department",
            title: "Export departments (导出部门)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/94852",
                "https://developer.work.weixin.qq.com/document/path/94952",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
encoding_aeskey = string!  key of 43 letters and digits the data is encrypted with
block_size = int?  records in a file, 1000000 if absent, from 10000 to 1000000
[response]
jobid = string  id of the task, valid for 24 hours
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.export.get_result",
            path: "/cgi-bin/export/get_result",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "export",
            type_name: "GetResult",
            title: "Get the result of an export task (获取导出结果)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/94854",
                "https://developer.work.weixin.qq.com/document/path/94954",
            ],
            note: "Decrypt the files with AES-256-CBC and the key given when the export began.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
jobid = string!  id of the task, valid for 24 hours
[response]
status = int  0 not started, 1 running, 2 finished, 3 failed
data_list = [{data_list}]  files with the encrypted data
[types.data_list]
url = string  address of the file, valid for two hours
size = int  bytes of the encrypted file
md5 = string  MD5 of the encrypted file
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.export.simple_user",
            path: "/cgi-bin/export/simple_user",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "export",
            type_name: "SimpleUser",
            title: "Export members (导出成员)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/94849",
                "https://developer.work.weixin.qq.com/document/path/94950",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
encoding_aeskey = string!  key of 43 letters and digits the data is encrypted with
block_size = int?  records in a file, 1000000 if absent, from 10000 to 1000000
[response]
jobid = string  id of the task, valid for 24 hours
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.export.tag_user",
            path: "/cgi-bin/export/taguser",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "export",
            type_name: "TagUser",
            title: "Export members of a tag (导出标签成员)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/94853",
                "https://developer.work.weixin.qq.com/document/path/94953",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
tagid = int!  tag id
encoding_aeskey = string!  key of 43 letters and digits the data is encrypted with
block_size = int?  records in a file, 1000000 if absent, from 10000 to 1000000
[response]
jobid = string  id of the task, valid for 24 hours
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.export.user",
            path: "/cgi-bin/export/user",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "export",
            type_name: "User",
            title: "Export member details (导出成员详情)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/94851",
                "https://developer.work.weixin.qq.com/document/path/94951",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
encoding_aeskey = string!  key of 43 letters and digits the data is encrypted with
block_size = int?  records in a file, 1000000 if absent, from 10000 to 1000000
[response]
jobid = string  id of the task, valid for 24 hours
",
        },
    ),
];
