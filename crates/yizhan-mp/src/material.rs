//! Generated from `spec/mp/material.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Permanent materials (永久素材)

use yizhan_core::{
    AnswerKind, BodyKind, Endpoint, Host, Method, Operation, Product, TokenKind, wire_in, wire_out,
};

/// Get a permanent material (获取永久素材).
///
/// `POST /cgi-bin/material/get_material`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Getting_Permanent_Assets.html)
///
/// Articles and videos are answered as JSON, pictures and speech as bytes.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetMaterial {
    /// Of the material.
    pub media_id: String,
}

impl GetMaterial {
    /// Starts with the required members.
    pub fn new(media_id: impl Into<String>) -> Self {
        Self {
            media_id: media_id.into(),
        }
    }
}

wire_out!(GetMaterial {
    "media_id" => media_id,
});

/// The answer to [`GetMaterial`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMaterialResponse {
    /// Of a video.
    pub title: Option<String>,
    /// Of a video.
    pub description: Option<String>,
    /// Where the video can be downloaded.
    pub down_url: Option<String>,
    /// Of articles (图文).
    pub news_item: Vec<GetMaterialArticle>,
}

wire_in!(GetMaterialResponse {
    "title" => title,
    "description" => description,
    "down_url" => down_url,
    "news_item" => news_item,
});

impl Endpoint for GetMaterial {
    type Response = GetMaterialResponse;
    const OPERATION: &'static Operation = &Operation {
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
    };
}

/// `article` of [`GetMaterial`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMaterialArticle {
    /// Title.
    pub title: String,
    /// Author.
    pub author: Option<String>,
    /// Summary.
    pub digest: Option<String>,
    /// Text, HTML.
    pub content: String,
    /// Where “read the original” leads.
    pub content_source_url: Option<String>,
    /// Media id of the cover.
    pub thumb_media_id: Option<String>,
    /// Address of the cover.
    pub thumb_url: Option<String>,
    /// The cover is shown in the text.
    pub show_cover_pic: bool,
    /// Address of the article.
    pub url: Option<String>,
    /// Comments are open.
    pub need_open_comment: Option<bool>,
    /// Only followers comment.
    pub only_fans_can_comment: Option<bool>,
}

wire_in!(GetMaterialArticle {
    "title" => title,
    "author" => author,
    "digest" => digest,
    "content" => content,
    "content_source_url" => content_source_url,
    "thumb_media_id" => thumb_media_id,
    "thumb_url" => thumb_url,
    "show_cover_pic" => show_cover_pic,
    "url" => url,
    "need_open_comment" => need_open_comment,
    "only_fans_can_comment" => only_fans_can_comment,
});
