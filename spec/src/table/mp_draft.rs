//! Generated from `spec/mp/draft.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 7] = [
    Entry::new(
        Operation {
            name: "mp.draft.add",
            path: "/cgi-bin/draft/add",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "draft",
            type_name: "Add",
            title: "Add a draft (新建草稿)",
            docs: &["https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Add_draft.html"],
            note: "Drafts do not count towards the number of permanent materials; a draft disappears when it is published.",
            errors: &[40007],
            obsolete: None,
            shape: r"[request]
articles = [{articles}]!
[response]
media_id = string  id of the draft
[types.articles]
thumb_media_id = string!  cover, a permanent material
title = string!
author = string?
digest = string?  summary; taken from the text if empty
content_source_url = string?  link of the original page (阅读原文)
content = string!  HTML, less than 20000 characters and 1 MB; images only by links from the upload of article images
show_cover_pic = bool? as bool_as_int  whether the cover is shown in the text
need_open_comment = bool? as bool_as_int  whether comments are open
only_fans_can_comment = bool? as bool_as_int  whether only followers can comment
article_type = string?  news (default) or newspic, a picture message
image_info = {image_info}?  pictures of a picture message
pic_crop_235_1 = string?  part of the cover shown at 2.35:1, as x1_y1_x2_y2 from 0 to 1
pic_crop_1_1 = string?  part of the cover shown at 1:1, in the same form
[types.image_info]
image_list = [{image_list}]!  at most 20, the first is the cover
[types.image_list]
image_media_id = string!  permanent material
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.draft.batchget",
            path: "/cgi-bin/draft/batchget",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "draft",
            type_name: "Batchget",
            title: "List drafts (获取草稿列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Get_draft_list.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
offset = int!  from 0
count = int! default 10  1 to 20
no_content = bool? as bool_as_int  true to leave the content out
[response]
item = [{item}]
item_count = int  drafts returned
total_count = int  drafts in all
[types.item]
media_id = string  id of the draft
content = {content}?  articles of the draft
update_time = int  Unix seconds
[types.content]
news_item = [{news_item}]  articles of the draft
[types.news_item]
thumb_media_id = string  cover, a permanent material
title = string
author = string
digest = string  summary; taken from the text if empty
content_source_url = string  link of the original page (阅读原文)
content = string  HTML, less than 20000 characters and 1 MB; images only by links from the upload of article images
url = string  temporary link of the draft
show_cover_pic = bool as bool_as_int  whether the cover is shown in the text
need_open_comment = bool? as bool_as_int  whether comments are open
only_fans_can_comment = bool? as bool_as_int  whether only followers can comment
article_type = string?  news or newspic, a picture message
image_info = {image_info_answer}?  pictures of a picture message
pic_crop_235_1 = string?  part of the cover shown at 2.35:1
pic_crop_1_1 = string?  part of the cover shown at 1:1
[types.image_info_answer]
image_list = [{image_list_answer}]
[types.image_list_answer]
image_media_id = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.draft.count",
            path: "/cgi-bin/draft/count",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "draft",
            type_name: "Count",
            title: "Count the drafts (获取草稿总数)",
            docs: &["https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Count_drafts.html"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
total_count = int  drafts in all
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.draft.delete",
            path: "/cgi-bin/draft/delete",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "draft",
            type_name: "Delete",
            title: "Delete a draft (删除草稿)",
            docs: &["https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Delete_draft.html"],
            note: "Cannot be undone.",
            errors: &[40007],
            obsolete: None,
            shape: r"[request]
media_id = string!  id of the draft
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.draft.get",
            path: "/cgi-bin/draft/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "draft",
            type_name: "Get",
            title: "Get a draft (获取草稿)",
            docs: &["https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Add_draft.html"],
            note: "",
            errors: &[40007],
            obsolete: None,
            shape: r"[request]
media_id = string!  id of the draft
[response]
news_item = [{news_item}]  articles of the draft
[types.news_item]
thumb_media_id = string  cover, a permanent material
title = string
author = string
digest = string  summary; taken from the text if empty
content_source_url = string  link of the original page (阅读原文)
content = string  HTML, less than 20000 characters and 1 MB; images only by links from the upload of article images
url = string  temporary link of the draft
show_cover_pic = bool as bool_as_int  whether the cover is shown in the text
need_open_comment = bool? as bool_as_int  whether comments are open
only_fans_can_comment = bool? as bool_as_int  whether only followers can comment
article_type = string?  news or newspic, a picture message
image_info = {image_info_answer}?  pictures of a picture message
pic_crop_235_1 = string?  part of the cover shown at 2.35:1
pic_crop_1_1 = string?  part of the cover shown at 1:1
[types.image_info_answer]
image_list = [{image_list_answer}]
[types.image_list_answer]
image_media_id = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.draft.update",
            path: "/cgi-bin/draft/update",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "draft",
            type_name: "Update",
            title: "Update an article of a draft (修改草稿)",
            docs: &["https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Update_draft.html"],
            note: "Changes one article of the draft, chosen by index.",
            errors: &[40007],
            obsolete: None,
            shape: r"[request]
media_id = string!  id of the draft
index = int!  which article, from 0
articles = {articles}!
[types.articles]
thumb_media_id = string!  cover, a permanent material
title = string!
author = string?
digest = string?  summary; taken from the text if empty
content_source_url = string?  link of the original page (阅读原文)
content = string!  HTML, less than 20000 characters and 1 MB; images only by links from the upload of article images
show_cover_pic = bool? as bool_as_int  whether the cover is shown in the text
need_open_comment = bool? as bool_as_int  whether comments are open
only_fans_can_comment = bool? as bool_as_int  whether only followers can comment
article_type = string?  news (default) or newspic, a picture message
image_info = {image_info}?  pictures of a picture message
pic_crop_235_1 = string?  part of the cover shown at 2.35:1, as x1_y1_x2_y2 from 0 to 1
pic_crop_1_1 = string?  part of the cover shown at 1:1, in the same form
[types.image_info]
image_list = [{image_list}]!  at most 20, the first is the cover
[types.image_list]
image_media_id = string!  permanent material
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.draft.switch",
            path: "/cgi-bin/draft/switch",
            query: &["checkonly"],
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "draft",
            type_name: "Switch",
            title: "Turn on the draft box, or ask whether it is on (草稿箱开关设置)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Temporary_MP_Switch.html",
            ],
            note: "Turning it on cannot be undone. It is on for every account by now.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
checkonly = int?  1 asks only and changes nothing
[response]
is_open = bool as bool_as_int  whether the draft box is on
",
        },
    ),
];
