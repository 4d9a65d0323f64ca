//! Generated from `spec/work/tag.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 7] = [
    Entry::new(
        Operation {
            name: "work.tag.add_tag_users",
            path: "/cgi-bin/tag/addtagusers",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "tag",
            type_name: "AddTagUsers",
            title: "Add members to a tag (增加标签成员)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90214",
                "https://developer.work.weixin.qq.com/document/path/90350",
                "https://developer.work.weixin.qq.com/document/path/90833",
            ],
            note: "At least one of userlist and partylist. Tags locked to another app can't be changed.",
            errors: &[40068],
            obsolete: None,
            shape: r"[request]
tagid = int!  id of the tag
userlist = [string]?  members; at most 1000 in a request
partylist = [int]?  departments; at most 100 in a request
[response]
invalidlist = [string]? as csv_pipe  members that were not accepted
invalidparty = [int]?  departments that were not accepted
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.tag.create",
            path: "/cgi-bin/tag/create",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "tag",
            type_name: "Create",
            title: "Create a tag (创建标签)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90210",
                "https://developer.work.weixin.qq.com/document/path/90346",
                "https://developer.work.weixin.qq.com/document/path/90829",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
tagid = int?  chosen by WeCom if left out
tagname = string!  at most 32 characters, unique within the company
[response]
tagid = int  id of the tag
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.tag.delete",
            path: "/cgi-bin/tag/delete",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "tag",
            type_name: "Delete",
            title: "Delete a tag (删除标签)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90212",
                "https://developer.work.weixin.qq.com/document/path/90348",
                "https://developer.work.weixin.qq.com/document/path/90831",
            ],
            note: "",
            errors: &[40068],
            obsolete: None,
            shape: r"[query]
tagid = int!  id of the tag
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.tag.del_tag_users",
            path: "/cgi-bin/tag/deltagusers",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "tag",
            type_name: "DelTagUsers",
            title: "Remove members from a tag (删除标签成员)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90215",
                "https://developer.work.weixin.qq.com/document/path/90351",
                "https://developer.work.weixin.qq.com/document/path/90834",
            ],
            note: "At least one of userlist and partylist. Tags locked to another app can't be changed.",
            errors: &[40068],
            obsolete: None,
            shape: r"[request]
tagid = int!  id of the tag
userlist = [string]?  members; at most 1000 in a request
partylist = [int]?  departments; at most 100 in a request
[response]
invalidlist = [string]? as csv_pipe  members that were not accepted
invalidparty = [int]?  departments that were not accepted
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.tag.get",
            path: "/cgi-bin/tag/get",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "tag",
            type_name: "Get",
            title: "List the members of a tag (获取标签成员)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90213",
                "https://developer.work.weixin.qq.com/document/path/90349",
                "https://developer.work.weixin.qq.com/document/path/90832",
            ],
            note: "",
            errors: &[40068],
            obsolete: None,
            shape: r"[query]
tagid = int!  id of the tag
[response]
tagname = string  at most 32 characters, unique within the company
userlist = [{userlist}]  members; at most 1000 in a request
partylist = [int]  departments; at most 100 in a request
[types.userlist]
userid = string
name = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.tag.list",
            path: "/cgi-bin/tag/list",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "tag",
            type_name: "List",
            title: "List tags (获取标签列表)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90216",
                "https://developer.work.weixin.qq.com/document/path/90352",
                "https://developer.work.weixin.qq.com/document/path/90835",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
taglist = [{taglist}]
[types.taglist]
tagid = int  id of the tag
tagname = string  at most 32 characters, unique within the company
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.tag.update",
            path: "/cgi-bin/tag/update",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "tag",
            type_name: "Update",
            title: "Rename a tag (更新标签名字)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90211",
                "https://developer.work.weixin.qq.com/document/path/90347",
                "https://developer.work.weixin.qq.com/document/path/90830",
            ],
            note: "",
            errors: &[40068],
            obsolete: None,
            shape: r"[request]
tagid = int!  id of the tag
tagname = string!  at most 32 characters, unique within the company
",
        },
    ),
];
