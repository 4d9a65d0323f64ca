//! Generated from `spec/mp/material.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Permanent materials (永久素材)

use yizhan_core::{AnswerKind, BodyKind, Endpoint, Method, Operation, Product, wire_in, wire_out};

/// Get a permanent material (获取永久素材).
///
/// `POST /cgi-bin/material/get_material`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Getting_Permanent_Assets.html)
///
/// Articles and videos are answered as JSON, pictures and speech as bytes.
///
/// # Errors
///
/// - `40007`: media_id not valid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
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
        path: "/cgi-bin/material/get_material",
        answer: AnswerKind::BinaryOrJson,
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
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

wire_in!(part GetMaterialArticle {
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

/// Upload a permanent material (新增其他类型永久素材).
///
/// `POST /cgi-bin/material/add_material`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Adding_Permanent_Assets.html#%E6%96%B0%E5%A2%9E%E5%85%B6%E4%BB%96%E7%B1%BB%E5%9E%8B%E6%B0%B8%E4%B9%85%E7%B4%A0%E6%9D%90)
///
/// Limits: image 10 MB, voice 2 MB and 60 seconds, video 10 MB (MP4), thumb 64 KB (JPG). At most 100000 images and 1000 of each other type.
///
/// Files beside the request: `media`.
///
/// # Errors
///
/// - `40004`: media type not allowed
/// - `40005`: file format not allowed
/// - `40006`: file size not allowed
/// - `40007`: media_id not valid
/// - `45001`: media file too large
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddMaterial {
    /// Image, voice, video or thumb; in lists news instead of thumb.
    pub r#type: String,
    /// For videos: title and introduction as JSON.
    pub description: AddMaterialDescription,
}

impl AddMaterial {
    /// Starts with the required members.
    pub fn new(r#type: impl Into<String>, description: impl Into<AddMaterialDescription>) -> Self {
        Self {
            r#type: r#type.into(),
            description: description.into(),
        }
    }
}

wire_out!(AddMaterial {
    "type" => r#type,
} via {
    "description" => description: yizhan_core::wire::JsonString,
});

/// The answer to [`AddMaterial`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddMaterialResponse {
    /// Id of the permanent material.
    pub media_id: String,
    /// Link to the picture, images only.
    pub url: Option<String>,
}

wire_in!(AddMaterialResponse {
    "media_id" => media_id,
    "url" => url,
});

impl Endpoint for AddMaterial {
    type Response = AddMaterialResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.material.add_material",
        path: "/cgi-bin/material/add_material",
        query: &["type"],
        body: BodyKind::Multipart { files: &["media"] },
        ..Operation::usual(Product::Mp)
    };
}

/// `description` of [`AddMaterial`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddMaterialDescription {
    /// `title`.
    pub title: Option<String>,
    /// About the video.
    pub introduction: Option<String>,
}

impl AddMaterialDescription {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// About the video.
    #[must_use]
    pub fn introduction(mut self, introduction: impl Into<String>) -> Self {
        self.introduction = Some(introduction.into());
        self
    }
}

wire_out!(part AddMaterialDescription {
    "title" => title,
    "introduction" => introduction,
});

/// List permanent materials (获取素材列表).
///
/// `POST /cgi-bin/material/batchget_material`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Get_materials_list.html)
///
/// # Errors
///
/// - `40004`: media type not allowed
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BatchgetMaterial {
    /// Image, voice, video or thumb; in lists news instead of thumb.
    pub r#type: String,
    /// From 0.
    pub offset: i64,
    /// 1 to 20.
    ///
    /// `10` unless set.
    pub count: i64,
}

impl BatchgetMaterial {
    /// Starts with the required members.
    pub fn new(r#type: impl Into<String>, offset: impl Into<i64>) -> Self {
        Self {
            r#type: r#type.into(),
            offset: offset.into(),
            count: 10,
        }
    }

    /// 1 to 20.
    ///
    /// `10` unless set.
    pub fn count(mut self, count: impl Into<i64>) -> Self {
        self.count = count.into();
        self
    }
}

wire_out!(BatchgetMaterial {
    "type" => r#type,
    "offset" => offset,
    "count" => count,
});

/// The answer to [`BatchgetMaterial`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchgetMaterialResponse {
    /// Materials of this type.
    pub total_count: i64,
    /// Materials returned.
    pub item_count: i64,
    /// `item`.
    pub item: Vec<BatchgetMaterialItem>,
}

wire_in!(BatchgetMaterialResponse {
    "total_count" => total_count,
    "item_count" => item_count,
    "item" => item,
});

impl Endpoint for BatchgetMaterial {
    type Response = BatchgetMaterialResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.material.batchget_material",
        path: "/cgi-bin/material/batchget_material",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `item` of [`BatchgetMaterial`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchgetMaterialItem {
    /// Id of the permanent material.
    pub media_id: String,
    /// File name.
    pub name: Option<String>,
    /// Link to the picture, or to the file.
    pub url: Option<String>,
    /// Articles, for type news.
    pub content: Option<BatchgetMaterialContent>,
    /// Unix seconds.
    pub update_time: i64,
}

wire_in!(part BatchgetMaterialItem {
    "media_id" => media_id,
    "name" => name,
    "url" => url,
    "content" => content,
    "update_time" => update_time,
});

/// `content` of [`BatchgetMaterial`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchgetMaterialContent {
    /// `news_item`.
    pub news_item: Vec<BatchgetMaterialNewsItem>,
    /// Unix seconds.
    pub update_time: i64,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(part BatchgetMaterialContent {
    "news_item" => news_item,
    "update_time" => update_time,
    "create_time" => create_time,
});

/// `news_item` of [`BatchgetMaterial`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchgetMaterialNewsItem {
    /// Cover.
    pub thumb_media_id: String,
    /// Link to the cover.
    pub thumb_url: Option<String>,
    /// `title`.
    pub title: String,
    /// `author`.
    pub author: String,
    /// Summary.
    pub digest: String,
    /// Link of the original page (阅读原文).
    pub content_source_url: String,
    /// HTML of the article.
    pub content: String,
    /// `url`.
    pub url: String,
    /// Whether the cover is shown in the text.
    pub show_cover_pic: bool,
    /// Whether comments are open.
    pub need_open_comment: Option<bool>,
    /// Whether only followers can comment.
    pub only_fans_can_comment: Option<bool>,
}

wire_in!(part BatchgetMaterialNewsItem {
    "thumb_media_id" => thumb_media_id,
    "thumb_url" => thumb_url,
    "title" => title,
    "author" => author,
    "digest" => digest,
    "content_source_url" => content_source_url,
    "content" => content,
    "url" => url,
    "show_cover_pic" => show_cover_pic,
    "need_open_comment" => need_open_comment,
    "only_fans_can_comment" => only_fans_can_comment,
});

/// Delete a permanent material (删除永久素材).
///
/// `POST /cgi-bin/material/del_material`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Deleting_Permanent_Assets.html)
///
/// Cannot be undone. Temporary files cannot be deleted.
///
/// # Errors
///
/// - `40007`: media_id not valid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DelMaterial {
    /// Id of the permanent material.
    pub media_id: String,
}

impl DelMaterial {
    /// Starts with the required members.
    pub fn new(media_id: impl Into<String>) -> Self {
        Self {
            media_id: media_id.into(),
        }
    }
}

wire_out!(DelMaterial {
    "media_id" => media_id,
});

/// The answer to [`DelMaterial`].
pub type DelMaterialResponse = yizhan_core::Done;

impl Endpoint for DelMaterial {
    type Response = DelMaterialResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.material.del_material",
        path: "/cgi-bin/material/del_material",
        ..Operation::usual(Product::Mp)
    };
}

/// Count the permanent materials (获取素材总数).
///
/// `GET /cgi-bin/material/get_materialcount`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Get_the_total_of_all_materials.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetMaterialCount {}

impl GetMaterialCount {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetMaterialCount {});

/// The answer to [`GetMaterialCount`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMaterialCountResponse {
    /// Number of permanent materials, with those made on the platform's site.
    pub voice_count: i64,
    /// Number of permanent materials, with those made on the platform's site.
    pub video_count: i64,
    /// Number of permanent materials, with those made on the platform's site.
    pub image_count: i64,
    /// Number of permanent materials, with those made on the platform's site.
    pub news_count: i64,
}

wire_in!(GetMaterialCountResponse {
    "voice_count" => voice_count,
    "video_count" => video_count,
    "image_count" => image_count,
    "news_count" => news_count,
});

impl Endpoint for GetMaterialCount {
    type Response = GetMaterialCountResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.material.get_material_count",
        path: "/cgi-bin/material/get_materialcount",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// Add permanent articles (新增永久图文素材).
///
/// `POST /cgi-bin/material/add_news`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Adding_Permanent_Assets.html)
///
/// Obsolete: Draft/add, which took its place with the draft box.
///
/// # Errors
///
/// - `40007`: media_id not valid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddNews {
    /// 1 to 8.
    pub articles: Vec<Articles>,
}

impl AddNews {
    /// Starts with the required members.
    pub fn new(articles: impl IntoIterator<Item = impl Into<Articles>>) -> Self {
        Self {
            articles: articles.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(AddNews {
    "articles" => articles,
});

/// The answer to [`AddNews`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddNewsResponse {
    /// Id of the permanent material.
    pub media_id: String,
}

wire_in!(AddNewsResponse {
    "media_id" => media_id,
});

impl Endpoint for AddNews {
    type Response = AddNewsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.material.add_news",
        path: "/cgi-bin/material/add_news",
        ..Operation::usual(Product::Mp)
    };
}

/// `articles` of [`AddNews`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Articles {
    /// `title`.
    pub title: String,
    /// Cover, a permanent material.
    pub thumb_media_id: String,
    /// `author`.
    pub author: Option<String>,
    /// Summary; taken from the text if empty.
    pub digest: Option<String>,
    /// Whether the cover is shown in the text.
    pub show_cover_pic: Option<bool>,
    /// HTML of the article.
    pub content: String,
    /// Link of the original page (阅读原文).
    pub content_source_url: Option<String>,
    /// Whether comments are open.
    pub need_open_comment: Option<bool>,
    /// Whether only followers can comment.
    pub only_fans_can_comment: Option<bool>,
}

impl Articles {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        title: impl Into<String>,
        thumb_media_id: impl Into<String>,
        content: impl Into<String>,
    ) -> Self {
        Self {
            title: title.into(),
            thumb_media_id: thumb_media_id.into(),
            author: Default::default(),
            digest: Default::default(),
            show_cover_pic: Default::default(),
            content: content.into(),
            content_source_url: Default::default(),
            need_open_comment: Default::default(),
            only_fans_can_comment: Default::default(),
        }
    }

    /// `author`.
    #[must_use]
    pub fn author(mut self, author: impl Into<String>) -> Self {
        self.author = Some(author.into());
        self
    }

    /// Summary; taken from the text if empty.
    #[must_use]
    pub fn digest(mut self, digest: impl Into<String>) -> Self {
        self.digest = Some(digest.into());
        self
    }

    /// Whether the cover is shown in the text.
    #[must_use]
    pub fn show_cover_pic(mut self, show_cover_pic: impl Into<bool>) -> Self {
        self.show_cover_pic = Some(show_cover_pic.into());
        self
    }

    /// Link of the original page (阅读原文).
    #[must_use]
    pub fn content_source_url(mut self, content_source_url: impl Into<String>) -> Self {
        self.content_source_url = Some(content_source_url.into());
        self
    }

    /// Whether comments are open.
    #[must_use]
    pub fn need_open_comment(mut self, need_open_comment: impl Into<bool>) -> Self {
        self.need_open_comment = Some(need_open_comment.into());
        self
    }

    /// Whether only followers can comment.
    #[must_use]
    pub fn only_fans_can_comment(mut self, only_fans_can_comment: impl Into<bool>) -> Self {
        self.only_fans_can_comment = Some(only_fans_can_comment.into());
        self
    }
}

wire_out!(part Articles {
    "title" => title,
    "thumb_media_id" => thumb_media_id,
    "author" => author,
    "digest" => digest,
    "content" => content,
    "content_source_url" => content_source_url,
} via {
    "show_cover_pic" => show_cover_pic: yizhan_core::wire::BoolAsInt,
    "need_open_comment" => need_open_comment: yizhan_core::wire::BoolAsInt,
    "only_fans_can_comment" => only_fans_can_comment: yizhan_core::wire::BoolAsInt,
});

/// Update an article of a permanent material (修改永久图文素材).
///
/// `POST /cgi-bin/material/update_news`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Editing_Permanent_Rich_Media_Assets.html)
///
/// Obsolete: Draft/update, which took its place with the draft box.
///
/// # Errors
///
/// - `40007`: media_id not valid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateNews {
    /// Id of the permanent material.
    pub media_id: String,
    /// Which article, from 0.
    pub index: i64,
    /// `articles`.
    pub articles: Articles,
}

impl UpdateNews {
    /// Starts with the required members.
    pub fn new(
        media_id: impl Into<String>,
        index: impl Into<i64>,
        articles: impl Into<Articles>,
    ) -> Self {
        Self {
            media_id: media_id.into(),
            index: index.into(),
            articles: articles.into(),
        }
    }
}

wire_out!(UpdateNews {
    "media_id" => media_id,
    "index" => index,
    "articles" => articles,
});

/// The answer to [`UpdateNews`].
pub type UpdateNewsResponse = yizhan_core::Done;

impl Endpoint for UpdateNews {
    type Response = UpdateNewsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.material.update_news",
        path: "/cgi-bin/material/update_news",
        ..Operation::usual(Product::Mp)
    };
}
