//! Generated from `spec/mp/tags.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 11] = [
    Entry::new(
        Operation {
            name: "mp.tags.create",
            path: "/cgi-bin/tags/create",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "tags",
            type_name: "Create",
            title: "Create a tag (创建标签)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html",
            ],
            note: "At most 100 tags.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
tag = {tag}!
[response]
tag = {answer_tag}
[types.tag]
name = string!  at most 30 characters
[types.answer_tag]
id = int  id of the tag; 0, 1 and 2 are the system's
name = string  at most 30 characters
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.tags.delete",
            path: "/cgi-bin/tags/delete",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "tags",
            type_name: "Delete",
            title: "Delete a tag (删除标签)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html",
            ],
            note: "Not possible while more than 100000 users have the tag; untag them first.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
tag = {tag}!
[types.tag]
id = int!  id of the tag; 0, 1 and 2 are the system's
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.tags.get",
            path: "/cgi-bin/tags/get",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "tags",
            type_name: "Get",
            title: "List the tags (获取公众号已创建的标签)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
tags = [{tags}]
[types.tags]
id = int  id of the tag; 0, 1 and 2 are the system's
name = string  at most 30 characters
count = int  users with the tag
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.tags.get_id_list",
            path: "/cgi-bin/tags/getidlist",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "tags",
            type_name: "GetIdList",
            title: "List the tags of a user (获取用户身上的标签列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html",
            ],
            note: "",
            errors: &[40003],
            obsolete: None,
            shape: r"[request]
openid = string!
[response]
tagid_list = [int]  ids of the tags
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.tags.members_batch_blacklist",
            path: "/cgi-bin/tags/members/batchblacklist",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "tags",
            type_name: "MembersBatchBlacklist",
            title: "Blacklist users (拉黑用户)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/User_Management/Manage_blacklist.html",
            ],
            note: "",
            errors: &[40003, 40032],
            obsolete: None,
            shape: r"[request]
openid_list = [string]!  at most 20 openids
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.tags.members_batch_tagging",
            path: "/cgi-bin/tags/members/batchtagging",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "tags",
            type_name: "MembersBatchTagging",
            title: "Tag users (批量为用户打标签)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html",
            ],
            note: "A user can have 20 tags.",
            errors: &[40032, 45159, 40003],
            obsolete: None,
            shape: r"[request]
openid_list = [string]!  at most 50 openids
tagid = int!  id of the tag; 0, 1 and 2 are the system's
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.tags.members_batchunblacklist",
            path: "/cgi-bin/tags/members/batchunblacklist",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "tags",
            type_name: "MembersBatchunblacklist",
            title: "Unblacklist users (取消拉黑用户)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/User_Management/Manage_blacklist.html",
            ],
            note: "",
            errors: &[40003, 40032],
            obsolete: None,
            shape: r"[request]
openid_list = [string]!  at most 20 openids
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.tags.members_batch_untagging",
            path: "/cgi-bin/tags/members/batchuntagging",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "tags",
            type_name: "MembersBatchUntagging",
            title: "Untag users (批量为用户取消标签)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html",
            ],
            note: "",
            errors: &[40032, 45159, 40003],
            obsolete: None,
            shape: r"[request]
openid_list = [string]!  at most 50 openids
tagid = int!  id of the tag; 0, 1 and 2 are the system's
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.tags.members_get_blacklist",
            path: "/cgi-bin/tags/members/getblacklist",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "tags",
            type_name: "MembersGetBlacklist",
            title: "List the blacklisted users (获取公众号的黑名单列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/User_Management/Manage_blacklist.html",
            ],
            note: "",
            errors: &[40003],
            obsolete: None,
            shape: r"[request]
begin_openid = string?  last openid of the page before; empty for the first page
[response]
total = int  blacklisted users in all
count = int  openids on this page
data = {data}
next_openid = string  last openid of the page
[types.data]
openid = [string]
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.tags.update",
            path: "/cgi-bin/tags/update",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "tags",
            type_name: "Update",
            title: "Rename a tag (编辑标签)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
tag = {tag}!
[types.tag]
id = int!  id of the tag; 0, 1 and 2 are the system's
name = string!  at most 30 characters
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.tags.user_tag_get",
            path: "/cgi-bin/user/tag/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "tags",
            type_name: "UserTagGet",
            title: "List the users with a tag (获取标签下粉丝列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/User_Management/User_Tag_Management.html",
            ],
            note: "10000 openids a page.",
            errors: &[40003, 45159],
            obsolete: None,
            shape: r"[request]
tagid = int!  id of the tag; 0, 1 and 2 are the system's
next_openid = string?  last openid of the page before; empty for the first page
[response]
count = int  openids on this page
data = {data}
next_openid = string  last openid of the page
[types.data]
openid = [string]
",
        },
    ),
];
