//! Generated from `spec/mp/comment.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 8] = [
    Entry::new(
        Operation {
            name: "mp.comment.close",
            path: "/cgi-bin/comment/close",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "comment",
            type_name: "Close",
            title: "Close the comments of an article (关闭已群发文章评论)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Comments_management/Image_Comments_Management_Interface.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
msg_data_id = int!  from the result of the mass sending or of the publication
index = int?  which article of the message, from 0 (default)
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.comment.delete",
            path: "/cgi-bin/comment/delete",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "comment",
            type_name: "Delete",
            title: "Delete a comment (删除评论)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Comments_management/Image_Comments_Management_Interface.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
msg_data_id = int!  from the result of the mass sending or of the publication
index = int?  which article of the message, from 0 (default)
user_comment_id = int!  id of the comment
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.comment.list",
            path: "/cgi-bin/comment/list",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "comment",
            type_name: "List",
            title: "List the comments of an article (查看指定文章的评论数据)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Comments_management/Image_Comments_Management_Interface.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
msg_data_id = int!  from the result of the mass sending or of the publication
index = int?  which article of the message, from 0 (default)
begin = int!  from 0
count = int! default 10  at most 49
type = int!  0 all, 1 ordinary ones, 2 featured ones
[response]
comment = [{comment}]
total = int  number of comments
[types.comment]
user_comment_id = int  id of the comment
openid = string  of the user who wrote the comment
content = string  text
comment_type = bool as bool_as_int  whether the comment is featured
reply = [{reply}]?
create_time = int  Unix seconds
[types.reply]
content = string  text
create_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.comment.mark_elect",
            path: "/cgi-bin/comment/markelect",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "comment",
            type_name: "MarkElect",
            title: "Mark a comment as featured (将评论标记精选)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Comments_management/Image_Comments_Management_Interface.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
msg_data_id = int!  from the result of the mass sending or of the publication
index = int?  which article of the message, from 0 (default)
user_comment_id = int!  id of the comment
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.comment.open",
            path: "/cgi-bin/comment/open",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "comment",
            type_name: "Open",
            title: "Open the comments of an article (打开已群发文章评论)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Comments_management/Image_Comments_Management_Interface.html",
            ],
            note: "Only for accounts that have the comment function.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
msg_data_id = int!  from the result of the mass sending or of the publication
index = int?  which article of the message, from 0 (default)
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.comment.reply_add",
            path: "/cgi-bin/comment/reply/add",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "comment",
            type_name: "ReplyAdd",
            title: "Reply to a comment (回复评论)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Comments_management/Image_Comments_Management_Interface.html",
            ],
            note: "One reply for each comment.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
msg_data_id = int!  from the result of the mass sending or of the publication
index = int?  which article of the message, from 0 (default)
user_comment_id = int!  id of the comment
content = string!  text
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.comment.reply_delete",
            path: "/cgi-bin/comment/reply/delete",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "comment",
            type_name: "ReplyDelete",
            title: "Delete a reply (删除回复)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Comments_management/Image_Comments_Management_Interface.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
msg_data_id = int!  from the result of the mass sending or of the publication
index = int?  which article of the message, from 0 (default)
user_comment_id = int!  id of the comment
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.comment.unmark_elect",
            path: "/cgi-bin/comment/unmarkelect",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "comment",
            type_name: "UnmarkElect",
            title: "Unmark a featured comment (将评论取消精选)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Comments_management/Image_Comments_Management_Interface.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
msg_data_id = int!  from the result of the mass sending or of the publication
index = int?  which article of the message, from 0 (default)
user_comment_id = int!  id of the comment
",
        },
    ),
];
