//! Generated from `spec/work/department.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 6] = [
    Entry::new(
        Operation {
            name: "work.department.create",
            path: "/cgi-bin/department/create",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "department",
            type_name: "Create",
            title: "Create a department (创建部门)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90205",
                "https://developer.work.weixin.qq.com/document/path/90341",
                "https://developer.work.weixin.qq.com/document/path/90824",
            ],
            note: "At most 15 levels; a company has at most 30000 departments.",
            errors: &[60004, 60008, 60009],
            obsolete: None,
            shape: r"[request]
id = int?  wanted id, larger than 1, made up if absent
name = string!  1 to 64 characters
name_en = string?  English name, 1 to 64 characters
parentid = int?  id of the parent department, 1 for the root
order = int?  place among its siblings, larger comes first
[response]
id = int  department id, below 2 to the power of 32; the root is 1
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.department.delete",
            path: "/cgi-bin/department/delete",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "department",
            type_name: "Delete",
            title: "Delete a department (删除部门)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90206",
                "https://developer.work.weixin.qq.com/document/path/90343",
                "https://developer.work.weixin.qq.com/document/path/90826",
            ],
            note: "The root and departments with members or sub-departments cannot be deleted.",
            errors: &[60003, 60005, 60006],
            obsolete: None,
            shape: r"[query]
id = int!  department id, below 2 to the power of 32; the root is 1
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.department.get",
            path: "/cgi-bin/department/get",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "department",
            type_name: "Get",
            title: "Get a department (获取单个部门详情)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/95351",
                "https://developer.work.weixin.qq.com/document/path/95407",
            ],
            note: "",
            errors: &[60003],
            obsolete: None,
            shape: r"[query]
id = int!  department id, below 2 to the power of 32; the root is 1
[response]
department = {department}
[types.department]
id = int  department id, below 2 to the power of 32; the root is 1
name = string?  1 to 64 characters
name_en = string?  English name, 1 to 64 characters
parentid = int  id of the parent department, 1 for the root
order = int  place among its siblings, larger comes first
department_leader = [string]?  user ids of the heads
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.department.list",
            path: "/cgi-bin/department/list",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "department",
            type_name: "List",
            title: "List departments (获取部门列表)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90208",
                "https://developer.work.weixin.qq.com/document/path/90344",
                "https://developer.work.weixin.qq.com/document/path/90827",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
id = int?  department whose sub-departments are listed, all if absent
[response]
department = [{department}]
[types.department]
id = int  department id, below 2 to the power of 32; the root is 1
name = string?  1 to 64 characters
name_en = string?  English name, 1 to 64 characters
parentid = int  id of the parent department, 1 for the root
order = int  place among its siblings, larger comes first
department_leader = [string]?  user ids of the heads
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.department.simple_list",
            path: "/cgi-bin/department/simplelist",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "department",
            type_name: "SimpleList",
            title: "List ids of sub-departments (获取子部门ID列表)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/95350",
                "https://developer.work.weixin.qq.com/document/path/95406",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
id = int?  department whose sub-departments are listed, all if absent
[response]
department_id = [{department_id}]
[types.department_id]
id = int  department id, below 2 to the power of 32; the root is 1
parentid = int  id of the parent department, 1 for the root
order = int  place among its siblings, larger comes first
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.department.update",
            path: "/cgi-bin/department/update",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "department",
            type_name: "Update",
            title: "Update a department (更新部门)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90206",
                "https://developer.work.weixin.qq.com/document/path/90342",
                "https://developer.work.weixin.qq.com/document/path/90825",
            ],
            note: "",
            errors: &[60003, 60004, 60008, 60009],
            obsolete: None,
            shape: r"[request]
id = int!  department id, below 2 to the power of 32; the root is 1
name = string?  1 to 64 characters
name_en = string?  English name, 1 to 64 characters
parentid = int?  id of the parent department, 1 for the root
order = int?  place among its siblings, larger comes first
",
        },
    ),
];
