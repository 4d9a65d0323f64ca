//! Generated from `spec/mini/wxa_book.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 17] = [
    Entry::new(
        Operation {
            name: "mini.wxa_book.add_book_auth",
            path: "/wxa/book/addbookauth",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_book",
            type_name: "AddBookAuth",
            title: "Authorise accounts to use novels (新增账号-小说授权)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/novel-api.html#%E6%96%B0%E5%A2%9E%E8%B4%A6%E5%8F%B7-%E5%B0%8F%E8%AF%B4%E6%8E%88%E6%9D%83",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
books = [{books}]!
[response]
results = [{results}]
[types.books]
book_id = string!  id of the book at WeChat
grantee_appid = string!  app id that may use the book
expire_time = int?  Unix seconds at which the authorisation ends, absent for never
[types.results]
errcode = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_book.audit_book",
            path: "/wxa/book/auditbook",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_book",
            type_name: "AuditBook",
            title: "Submit a book for review (作品提审)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/novel-api.html#%E4%BD%9C%E5%93%81%E6%8F%90%E5%AE%A1",
            ],
            note: "A book and its chapters become public only after review; submit again after changes.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
book_id = string!  id of the book at WeChat
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_book.batch_create_chapter",
            path: "/wxa/book/batchcreatechapter",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_book",
            type_name: "BatchCreateChapter",
            title: "Upload chapters in a batch (批量上传章节)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/novel-api.html#%E6%89%B9%E9%87%8F%E4%B8%8A%E4%BC%A0%E7%AB%A0%E8%8A%82",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
book_id = string!  id of the book at WeChat
chapter_list = [{chapter_list}]!  chapters of the book
[response]
chapter_id_list = [string]
conflict_original_id_list = [string]?  own ids that exist already
[types.chapter_list]
chapter_title = string!  name of the chapter
content = string!  text of the chapter
original_id = string?  own id of the book or chapter
seq = int?  own sequence number of the chapter
custom_info = string?  own text stored with it
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_book.create_book",
            path: "/wxa/book/createbook",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_book",
            type_name: "CreateBook",
            title: "Create a book (创建作品)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/novel-api.html#%E5%88%9B%E5%BB%BA%E4%BD%9C%E5%93%81",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
title = string!
intro = string!  introduction of the book
cover_media_id = string!  media id of the cover
author = string!
first_category_id = int!  category id of that level
second_category_id = int!  category id of that level
third_category_id = int!  category id of that level
complete_status = int!  whether the book is finished or still being written
original_id = string?  own id of the book or chapter
chapter_order_method = int?  how the chapters are ordered, by upload or by own sequence
custom_info = string?  own text stored with it
keyword_list = [string]?  search keywords of the book
awesome_paragraph = string?  paragraph shown to promote the book
[response]
book_id = string  id of the book at WeChat
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_book.create_chapter",
            path: "/wxa/book/createchapter",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_book",
            type_name: "CreateChapter",
            title: "Upload a chapter (上传章节)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/novel-api.html#%E4%B8%8A%E4%BC%A0%E7%AB%A0%E8%8A%82",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
book_id = string!  id of the book at WeChat
chapter = {chapter}!
[response]
chapter_id = string  id of the chapter at WeChat
[types.chapter]
chapter_title = string!  name of the chapter
content = string!  text of the chapter
original_id = string?  own id of the book or chapter
seq = int?  own sequence number of the chapter
custom_info = string?  own text stored with it
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_book.del_book_auth",
            path: "/wxa/book/delbookauth",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_book",
            type_name: "DelBookAuth",
            title: "Delete an authorisation (删除指定的授权关系)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/novel-api.html#%E5%88%A0%E9%99%A4%E6%8C%87%E5%AE%9A%E7%9A%84%E6%8E%88%E6%9D%83%E5%85%B3%E7%B3%BB",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
book_id = string!  id of the book at WeChat
grantee_appid = string!  app id that may use the book
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_book.delete_book",
            path: "/wxa/book/deletebook",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_book",
            type_name: "DeleteBook",
            title: "Delete a book (删除作品)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/novel-api.html#%E5%88%A0%E9%99%A4%E4%BD%9C%E5%93%81",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
book_id = string!  id of the book at WeChat
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_book.delete_chapter",
            path: "/wxa/book/deletechapter",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_book",
            type_name: "DeleteChapter",
            title: "Delete a chapter (删除章节)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/novel-api.html#%E5%88%A0%E9%99%A4%E7%AB%A0%E8%8A%82",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
book_id = string!  id of the book at WeChat
chapter_id = string!  id of the chapter at WeChat
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_book.get_book",
            path: "/wxa/book/getbook",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_book",
            type_name: "GetBook",
            title: "Get a book (获取作品信息)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/novel-api.html#%E8%8E%B7%E5%8F%96%E4%BD%9C%E5%93%81%E4%BF%A1%E6%81%AF",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
need_edited_data = bool?  true for the edited data not yet in force, false for the public data
book_id = string?  id of the book at WeChat
original_id = string?  own id of the book or chapter
[response]
book = {book}
[types.book]
book_id = string  id of the book at WeChat
title = string
intro = string  introduction of the book
cover_url = string  address of the cover
author = string
first_category_id = int  category id of that level
second_category_id = int  category id of that level
third_category_id = int  category id of that level
complete_status = int  whether the book is finished or still being written
original_id = string?  own id of the book or chapter
upload_scene = int  where the book was uploaded
chapter_cnt = int  number of them in the book
volume_cnt = int  number of them in the book
total_word_cnt = int  number of characters
chapter_order_method = int  how the chapters are ordered, by upload or by own sequence
custom_info = string?  own text stored with it
audit_info = {audit_info}?  state of the review
create_time = int  Unix seconds of creation
first_category_name = string  category name of that level
second_category_name = string  category name of that level
third_category_name = string  category name of that level
volume_list = [{volume_list}]  volumes of the book in order
[types.audit_info]
audit_status = int
create_time = int  Unix seconds of creation
reason = string?  why the review failed
suggestion = string?  what to mend after a failed review
audit_time = int?  Unix seconds of the review's end
[types.volume_list]
volume_title = string  name of the volume
start_index = int  number of the first or last chapter of the volume
end_index = int  number of the first or last chapter of the volume
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_book.get_chapter",
            path: "/wxa/book/getchapter",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_book",
            type_name: "GetChapter",
            title: "Get a chapter (获取章节信息)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/novel-api.html#%E8%8E%B7%E5%8F%96%E7%AB%A0%E8%8A%82%E4%BF%A1%E6%81%AF",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
book_id = string!  id of the book at WeChat
chapter_id = string!  id of the chapter at WeChat
need_edited_data = bool?  true for the edited data not yet in force, false for the public data
[response]
chapter = {chapter}
[types.chapter]
chapter_id = string  id of the chapter at WeChat
chapter_title = string  name of the chapter
volume_index = int  number of the volume
original_id = string?  own id of the book or chapter
word_cnt = int  number of characters
seq = int?  own sequence number of the chapter
custom_info = string?  own text stored with it
audit_info = {audit_info}?  state of the review
create_time = int  Unix seconds of creation
book_id = string  id of the book at WeChat
content = string  text of the chapter
[types.audit_info]
audit_status = int
create_time = int  Unix seconds of creation
reason = string?  why the review failed
suggestion = string?  what to mend after a failed review
audit_time = int?  Unix seconds of the review's end
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_book.list_book",
            path: "/wxa/book/listbook",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_book",
            type_name: "ListBook",
            title: "List books (获取作品列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/novel-api.html#%E8%8E%B7%E5%8F%96%E4%BD%9C%E5%93%81%E5%88%97%E8%A1%A8",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
need_edited_data = bool?  true for the edited data not yet in force, false for the public data
last_id = int?  empty or 0 for the first page, then the value from the last answer
offset = int?  items to skip, from 0
limit = int?  most items to return
[response]
book_list = [{book_list}]
total_cnt = int  number of all items
last_id = int?  empty or 0 for the first page, then the value from the last answer
[types.book_list]
book_id = string  id of the book at WeChat
title = string
intro = string  introduction of the book
cover_url = string  address of the cover
author = string
first_category_id = int  category id of that level
second_category_id = int  category id of that level
third_category_id = int  category id of that level
complete_status = int  whether the book is finished or still being written
original_id = string?  own id of the book or chapter
upload_scene = int  where the book was uploaded
chapter_cnt = int  number of them in the book
volume_cnt = int  number of them in the book
total_word_cnt = int  number of characters
chapter_order_method = int  how the chapters are ordered, by upload or by own sequence
custom_info = string?  own text stored with it
audit_info = {audit_info}?  state of the review
create_time = int  Unix seconds of creation
[types.audit_info]
audit_status = int
create_time = int  Unix seconds of creation
reason = string?  why the review failed
suggestion = string?  what to mend after a failed review
audit_time = int?  Unix seconds of the review's end
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_book.list_chapter",
            path: "/wxa/book/listchapter",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_book",
            type_name: "ListChapter",
            title: "List chapters (获取章节列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/novel-api.html#%E8%8E%B7%E5%8F%96%E7%AB%A0%E8%8A%82%E5%88%97%E8%A1%A8",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
book_id = string!  id of the book at WeChat
need_edited_data = bool?  true for the edited data not yet in force, false for the public data
volume_index = int?  number of the volume
offset = int?  items to skip, from 0
limit = int?  most items to return
[response]
chapter_list = [{chapter_list}]  chapters of the book
total_cnt = int  number of all items
[types.chapter_list]
chapter_id = string  id of the chapter at WeChat
chapter_title = string  name of the chapter
volume_index = int  number of the volume
original_id = string?  own id of the book or chapter
word_cnt = int  number of characters
seq = int?  own sequence number of the chapter
custom_info = string?  own text stored with it
audit_info = {audit_info}?  state of the review
create_time = int  Unix seconds of creation
[types.audit_info]
audit_status = int
create_time = int  Unix seconds of creation
reason = string?  why the review failed
suggestion = string?  what to mend after a failed review
audit_time = int?  Unix seconds of the review's end
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_book.query_book_auth",
            path: "/wxa/book/querybookauth",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_book",
            type_name: "QueryBookAuth",
            title: "List authorisations (查看主授权关系列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/novel-api.html#%E6%9F%A5%E7%9C%8B%E4%B8%BB%E6%8E%88%E6%9D%83%E5%85%B3%E7%B3%BB%E5%88%97%E8%A1%A8",
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/novel-api.html#%E6%9F%A5%E7%9C%8B%E8%A2%AB%E6%8E%88%E6%9D%83%E5%85%B3%E7%B3%BB%E5%88%97%E8%A1%A8",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
book_id = string?  id of the book at WeChat
is_sum = bool?  whether only the number is wanted
type = int?
offset = int?  items to skip, from 0
count = int?  most items to return
[response]
results = [{results}]
sum = int?  number of authorisations
[types.results]
book_id = string  id of the book at WeChat
grantor_appid = string  app id that owns the book
grantee_appid = string  app id that may use the book
expire_time = int?  Unix seconds at which the authorisation ends, absent for never
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_book.reorder_chapter",
            path: "/wxa/book/reorderchapter",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_book",
            type_name: "ReorderChapter",
            title: "Move a chapter (调整章节顺序)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/novel-api.html#%E8%B0%83%E6%95%B4%E7%AB%A0%E8%8A%82%E9%A1%BA%E5%BA%8F",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
book_id = string!  id of the book at WeChat
chapter_id = string!  id of the chapter at WeChat
target_chapter_id = string!  id of the chapter at WeChat
operation = int!  whether it is moved before or after the target
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_book.replace_chapter",
            path: "/wxa/book/replacechapter",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_book",
            type_name: "ReplaceChapter",
            title: "Replace a chapter (替换章节)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/novel-api.html#%E6%9B%BF%E6%8D%A2%E7%AB%A0%E8%8A%82",
            ],
            note: "The chapter gets a new id.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
book_id = string!  id of the book at WeChat
chapter_id = string!  id of the chapter at WeChat
new_chapter_title = string!  name of the chapter
new_content = string!  text of the chapter
[response]
new_chapter_id = string  id of the chapter at WeChat
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_book.update_book",
            path: "/wxa/book/updatebook",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_book",
            type_name: "UpdateBook",
            title: "Edit a book (编辑作品)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/novel-api.html#%E7%BC%96%E8%BE%91%E4%BD%9C%E5%93%81",
            ],
            note: "Changes become public after review.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
book_id = string!  id of the book at WeChat
title = string?
intro = string?  introduction of the book
cover_media_id = string?  media id of the cover
author = string?
first_category_id = int?  category id of that level
second_category_id = int?  category id of that level
third_category_id = int?  category id of that level
complete_status = int?  whether the book is finished or still being written
original_id = string?  own id of the book or chapter
chapter_id_list = [string]?
need_volume = bool?  whether the book has volumes
volume_list = [{volume_list}]?  volumes of the book in order
chapter_order_method = int?  how the chapters are ordered, by upload or by own sequence
custom_info = string?  own text stored with it
update_keyword = bool?  whether keyword_list replaces the present keywords
keyword_list = [string]?  search keywords of the book
awesome_paragraph = string?  paragraph shown to promote the book
[types.volume_list]
volume_title = string!  name of the volume
start_index = int!  number of the first or last chapter of the volume
end_index = int!  number of the first or last chapter of the volume
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_book.update_chapter_seq",
            path: "/wxa/book/updatechapterseq",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_book",
            type_name: "UpdateChapterSeq",
            title: "Set the relative order of chapters (调整章节相对顺序)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/novel-api.html#%E8%B0%83%E6%95%B4%E7%AB%A0%E8%8A%82%E7%9B%B8%E5%AF%B9%E9%A1%BA%E5%BA%8F",
            ],
            note: "Only for books whose chapters are ordered by own sequence numbers.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
book_id = string!  id of the book at WeChat
chapter_seq_list = [{chapter_seq_list}]!
[types.chapter_seq_list]
chapter_id = string!  id of the chapter at WeChat
seq = int!  own sequence number of the chapter
",
        },
    ),
];
