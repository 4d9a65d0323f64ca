//! Generated from `spec/mp/draft.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 6] = [
    Entry::new(
        Operation {
            name: "mp.draft.add",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cgi-bin/draft/add",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "draft",
            type_name: "Add",
            title: "Add a draft (新建草稿)",
            docs: &["https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Add_draft.html"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
articles = [{articles}]!
[response]
media_id = string
[types.articles]
thumb_media_id = string!
title = string!
author = string?
digest = string?
content_source_url = string?
content = string!
show_cover_pic = bool? as bool_as_int
need_open_comment = bool? as bool_as_int
only_fans_can_comment = bool? as bool_as_int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.draft.batchget",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cgi-bin/draft/batchget",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
offset = int!
count = int! default 10
no_content = bool? as bool_as_int
[response]
item = [{item}]
item_count = int
total_count = int
[types.item]
media_id = string
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
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.draft.count",
            product: Product::Mp,
            method: Method::Get,
            host: Host::Api,
            path: "/cgi-bin/draft/count",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::None,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
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
total_count = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.draft.delete",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cgi-bin/draft/delete",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "draft",
            type_name: "Delete",
            title: "Delete a draft (删除草稿)",
            docs: &["https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Delete_draft.html"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
media_id = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.draft.get",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cgi-bin/draft/get",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "draft",
            type_name: "Get",
            title: "Get a draft (获取草稿)",
            docs: &["https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Add_draft.html"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
media_id = string!
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
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.draft.update",
            product: Product::Mp,
            method: Method::Post,
            host: Host::Api,
            path: "/cgi-bin/draft/update",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "draft",
            type_name: "Update",
            title: "Update an article of a draft (修改草稿)",
            docs: &["https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Update_draft.html"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
media_id = string!
index = int!
articles = {articles}!
[types.articles]
thumb_media_id = string!
title = string!
author = string?
digest = string?
content_source_url = string?
content = string!
show_cover_pic = bool? as bool_as_int
need_open_comment = bool? as bool_as_int
only_fans_can_comment = bool? as bool_as_int
",
        },
    ),
];
