//! Generated from `spec/mp/freepublish.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 5] = [
    Entry::new(
        Operation {
            name: "mp.freepublish.batchget",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cgi-bin/freepublish/batchget",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
offset = int!
count = int! default 10
no_content = bool? as bool_as_int
[response]
item = [{item}]
item_count = int
total_count = int
[types.item]
article_id = string
content = {content}?
update_time = int  Unix seconds
[types.content]
news_item = [{news_item}]
[types.news_item]
thumb_media_id = string
title = string
author = string
digest = string
content_source_url = string
content = string
url = string
show_cover_pic = bool as bool_as_int
need_open_comment = bool? as bool_as_int
only_fans_can_comment = bool? as bool_as_int
is_deleted = bool
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.freepublish.delete",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cgi-bin/freepublish/delete",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "freepublish",
            type_name: "Delete",
            title: "Delete a published article (删除发布)",
            docs: &["https://developers.weixin.qq.com/doc/offiaccount/Publish/Delete_posts.html"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
article_id = string!
index = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.freepublish.get",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cgi-bin/freepublish/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
publish_id = int!
[response]
publish_id = int
publish_status = int
article_id = string?
article_detail = {article_detail}?
fail_idx = [int]?
[types.article_detail]
count = int
item = [{item}]
[types.item]
idx = int
article_url = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.freepublish.get_article",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cgi-bin/freepublish/getarticle",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
article_id = string!
[response]
news_item = [{news_item}]
[types.news_item]
thumb_media_id = string
title = string
author = string
digest = string
content_source_url = string
content = string
url = string
show_cover_pic = bool as bool_as_int
need_open_comment = bool? as bool_as_int
only_fans_can_comment = bool? as bool_as_int
is_deleted = bool
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.freepublish.submit",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cgi-bin/freepublish/submit",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "freepublish",
            type_name: "Submit",
            title: "Publish a draft (发布接口)",
            docs: &["https://developers.weixin.qq.com/doc/offiaccount/Publish/Publish.html"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
media_id = string!
[response]
publish_id = int
msg_data_id = string?
",
        },
    ),
];
