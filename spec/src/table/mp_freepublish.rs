//! Generated from `spec/mp/freepublish.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product};

pub(super) static ENTRIES: [Entry; 5] = [
    Entry::new(
        Operation {
            name: "mp.freepublish.batchget",
            path: "/cgi-bin/freepublish/batchget",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "freepublish",
            type_name: "Batchget",
            title: "List published articles (获取成功发布列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Publish/Get_publication_records.html",
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
item_count = int  messages returned
total_count = int  messages in all
[types.item]
article_id = string  id of the published article message
content = {content}?  articles of the message
update_time = int  Unix seconds
[types.content]
news_item = [{news_item}]
create_time = int?  Unix seconds
update_time = int?  Unix seconds
[types.news_item]
thumb_media_id = string  cover
thumb_url = string?  link of the cover
title = string
author = string
digest = string  summary
content_source_url = string  link of the original page (阅读原文)
content = string  HTML of the article
url = string
show_cover_pic = bool as bool_as_int  whether the cover is shown in the text
need_open_comment = bool? as bool_as_int  whether comments are open
only_fans_can_comment = bool? as bool_as_int  whether only followers can comment
is_deleted = bool  whether the article was deleted
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.freepublish.delete",
            path: "/cgi-bin/freepublish/delete",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "freepublish",
            type_name: "Delete",
            title: "Delete a published article (删除发布)",
            docs: &["https://developers.weixin.qq.com/doc/offiaccount/Publish/Delete_posts.html"],
            note: "Cannot be undone.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
article_id = string!  id of the published article message
index = int?  number of the article, from 1; 0 or left out deletes all
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.freepublish.get",
            path: "/cgi-bin/freepublish/get",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "freepublish",
            type_name: "Get",
            title: "Get the state of a publication (发布状态轮询接口)",
            docs: &["https://developers.weixin.qq.com/doc/offiaccount/Publish/Get_status.html"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
publish_id = int!  id of the publication task
[response]
publish_id = int  id of the publication task
publish_status = int  0 published, 1 in progress, 2 failed by the check of originality, 3 failed, 4 refused by review, 5 deleted by the user after publication, 6 blocked by WeChat after publication
article_id = string?  id of the published article message
article_detail = {article_detail}?  the published articles, if publish_status is 0
fail_idx = [int]?  numbers of the articles that failed, with publish_status 2 or 4
[types.article_detail]
count = int  number of articles
item = [{item}]
[types.item]
idx = int  number of the article, from 1
article_url = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.freepublish.get_article",
            path: "/cgi-bin/freepublish/getarticle",
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "freepublish",
            type_name: "GetArticle",
            title: "Get a published article (通过 article_id 获取已发布文章)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Publish/Get_article_from_id.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
article_id = string!  id of the published article message
[response]
news_item = [{news_item}]
[types.news_item]
thumb_media_id = string  cover
thumb_url = string?  link of the cover
title = string
author = string
digest = string  summary
content_source_url = string  link of the original page (阅读原文)
content = string  HTML of the article
url = string
show_cover_pic = bool as bool_as_int  whether the cover is shown in the text
need_open_comment = bool? as bool_as_int  whether comments are open
only_fans_can_comment = bool? as bool_as_int  whether only followers can comment
is_deleted = bool  whether the article was deleted
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.freepublish.submit",
            path: "/cgi-bin/freepublish/submit",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "freepublish",
            type_name: "Submit",
            title: "Publish a draft (发布接口)",
            docs: &["https://developers.weixin.qq.com/doc/offiaccount/Publish/Publish.html"],
            note: "Success means only that the task was accepted; the result arrives as the event PUBLISHJOBFINISH and by query. Followers are not notified.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
media_id = string!  id of the draft
[response]
publish_id = int  id of the publication task
msg_data_id = string?  data id of the message, for comments
",
        },
    ),
];
