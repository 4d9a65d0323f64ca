//! Generated from `spec/mp/material.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 1] = [Entry::new(
    Operation {
        name: "mp.material.get_material",
        product: Product::Mp,
        method: Method::Post,
        host: Host::Api,
        path: "/cgi-bin/material/get_material",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::BinaryOrJson,
        ok_field: None,
        safe_to_retry: true,
    },
    Texts {
        group: "material",
        type_name: "GetMaterial",
        title: "Get a permanent material (获取永久素材)",
        docs: &[
            "https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Getting_Permanent_Assets.html",
        ],
        note: "Articles and videos are answered as JSON, pictures and speech as bytes.",
        errors: &[40007],
        obsolete: None,
        shape: r"[request]
media_id = string!  of the material
[response]
title = string?  of a video
description = string?  of a video
down_url = string?  where the video can be downloaded
news_item = [{article}]  of articles (图文)
[types.article]
title = string  title
author = string?  author
digest = string?  summary
content = string  text, HTML
content_source_url = string?  where “read the original” leads
thumb_media_id = string?  media id of the cover
thumb_url = string?  address of the cover
show_cover_pic = bool as bool_as_int  the cover is shown in the text
url = string?  address of the article
need_open_comment = bool? as bool_as_int  comments are open
only_fans_can_comment = bool? as bool_as_int  only followers comment
",
    },
)];
