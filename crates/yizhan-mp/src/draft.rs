//! Generated from `spec/mp/draft.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Drafts (草稿箱)

use yizhan_core::{BodyKind, Endpoint, Method, Operation, Product, wire_in, wire_out};

/// Add a draft (新建草稿).
///
/// `POST /cgi-bin/draft/add`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Add_draft.html)
///
/// Drafts do not count towards the number of permanent materials; a draft disappears when it is published.
///
/// # Errors
///
/// - `40007`: media_id not valid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Add {
    /// `articles`.
    pub articles: Vec<Articles>,
}

impl Add {
    /// Starts with the required members.
    pub fn new(articles: impl IntoIterator<Item = impl Into<Articles>>) -> Self {
        Self {
            articles: articles.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(Add {
    "articles" => articles,
});

/// The answer to [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddResponse {
    /// Id of the draft.
    pub media_id: String,
}

wire_in!(AddResponse {
    "media_id" => media_id,
});

impl Endpoint for Add {
    type Response = AddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.draft.add",
        path: "/cgi-bin/draft/add",
        ..Operation::usual(Product::Mp)
    };
}

/// `articles` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Articles {
    /// Cover, a permanent material.
    pub thumb_media_id: String,
    /// `title`.
    pub title: String,
    /// `author`.
    pub author: Option<String>,
    /// Summary; taken from the text if empty.
    pub digest: Option<String>,
    /// Link of the original page (阅读原文).
    pub content_source_url: Option<String>,
    /// HTML, less than 20000 characters and 1 MB; images only by links from the upload of article images.
    pub content: String,
    /// Whether the cover is shown in the text.
    pub show_cover_pic: Option<bool>,
    /// Whether comments are open.
    pub need_open_comment: Option<bool>,
    /// Whether only followers can comment.
    pub only_fans_can_comment: Option<bool>,
    /// News (default) or newspic, a picture message.
    pub article_type: Option<String>,
    /// Pictures of a picture message.
    pub image_info: Option<ImageInfo>,
    /// Part of the cover shown at 2.35:1, as x1_y1_x2_y2 from 0 to 1.
    pub pic_crop_235_1: Option<String>,
    /// Part of the cover shown at 1:1, in the same form.
    pub pic_crop_1_1: Option<String>,
}

impl Articles {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        thumb_media_id: impl Into<String>,
        title: impl Into<String>,
        content: impl Into<String>,
    ) -> Self {
        Self {
            thumb_media_id: thumb_media_id.into(),
            title: title.into(),
            author: Default::default(),
            digest: Default::default(),
            content_source_url: Default::default(),
            content: content.into(),
            show_cover_pic: Default::default(),
            need_open_comment: Default::default(),
            only_fans_can_comment: Default::default(),
            article_type: Default::default(),
            image_info: Default::default(),
            pic_crop_235_1: Default::default(),
            pic_crop_1_1: Default::default(),
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

    /// Link of the original page (阅读原文).
    #[must_use]
    pub fn content_source_url(mut self, content_source_url: impl Into<String>) -> Self {
        self.content_source_url = Some(content_source_url.into());
        self
    }

    /// Whether the cover is shown in the text.
    #[must_use]
    pub fn show_cover_pic(mut self, show_cover_pic: impl Into<bool>) -> Self {
        self.show_cover_pic = Some(show_cover_pic.into());
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

    /// News (default) or newspic, a picture message.
    #[must_use]
    pub fn article_type(mut self, article_type: impl Into<String>) -> Self {
        self.article_type = Some(article_type.into());
        self
    }

    /// Pictures of a picture message.
    #[must_use]
    pub fn image_info(mut self, image_info: impl Into<ImageInfo>) -> Self {
        self.image_info = Some(image_info.into());
        self
    }

    /// Part of the cover shown at 2.35:1, as x1_y1_x2_y2 from 0 to 1.
    #[must_use]
    pub fn pic_crop_235_1(mut self, pic_crop_235_1: impl Into<String>) -> Self {
        self.pic_crop_235_1 = Some(pic_crop_235_1.into());
        self
    }

    /// Part of the cover shown at 1:1, in the same form.
    #[must_use]
    pub fn pic_crop_1_1(mut self, pic_crop_1_1: impl Into<String>) -> Self {
        self.pic_crop_1_1 = Some(pic_crop_1_1.into());
        self
    }
}

wire_out!(part Articles {
    "thumb_media_id" => thumb_media_id,
    "title" => title,
    "author" => author,
    "digest" => digest,
    "content_source_url" => content_source_url,
    "content" => content,
    "article_type" => article_type,
    "image_info" => image_info,
    "pic_crop_235_1" => pic_crop_235_1,
    "pic_crop_1_1" => pic_crop_1_1,
} via {
    "show_cover_pic" => show_cover_pic: yizhan_core::wire::BoolAsInt,
    "need_open_comment" => need_open_comment: yizhan_core::wire::BoolAsInt,
    "only_fans_can_comment" => only_fans_can_comment: yizhan_core::wire::BoolAsInt,
});

/// `image_info` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ImageInfo {
    /// At most 20, the first is the cover.
    pub image_list: Vec<ImageList>,
}

impl ImageInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(image_list: impl IntoIterator<Item = impl Into<ImageList>>) -> Self {
        Self {
            image_list: image_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part ImageInfo {
    "image_list" => image_list,
});

/// `image_list` of [`Add`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ImageList {
    /// Permanent material.
    pub image_media_id: String,
}

impl ImageList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(image_media_id: impl Into<String>) -> Self {
        Self {
            image_media_id: image_media_id.into(),
        }
    }
}

wire_out!(part ImageList {
    "image_media_id" => image_media_id,
});

/// List drafts (获取草稿列表).
///
/// `POST /cgi-bin/draft/batchget`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Get_draft_list.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Batchget {
    /// From 0.
    pub offset: i64,
    /// 1 to 20.
    ///
    /// `10` unless set.
    pub count: i64,
    /// True to leave the content out.
    pub no_content: Option<bool>,
}

impl Batchget {
    /// Starts with the required members.
    pub fn new(offset: impl Into<i64>) -> Self {
        Self {
            offset: offset.into(),
            count: 10,
            no_content: Default::default(),
        }
    }

    /// 1 to 20.
    ///
    /// `10` unless set.
    pub fn count(mut self, count: impl Into<i64>) -> Self {
        self.count = count.into();
        self
    }

    /// True to leave the content out.
    pub fn no_content(mut self, no_content: impl Into<bool>) -> Self {
        self.no_content = Some(no_content.into());
        self
    }
}

wire_out!(Batchget {
    "offset" => offset,
    "count" => count,
} via {
    "no_content" => no_content: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`Batchget`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchgetResponse {
    /// `item`.
    pub item: Vec<BatchgetItem>,
    /// Drafts returned.
    pub item_count: i64,
    /// Drafts in all.
    pub total_count: i64,
}

wire_in!(BatchgetResponse {
    "item" => item,
    "item_count" => item_count,
    "total_count" => total_count,
});

impl Endpoint for Batchget {
    type Response = BatchgetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.draft.batchget",
        path: "/cgi-bin/draft/batchget",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `item` of [`Batchget`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchgetItem {
    /// Id of the draft.
    pub media_id: String,
    /// Articles of the draft.
    pub content: Option<BatchgetContent>,
    /// Unix seconds.
    pub update_time: i64,
}

wire_in!(part BatchgetItem {
    "media_id" => media_id,
    "content" => content,
    "update_time" => update_time,
});

/// `content` of [`Batchget`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchgetContent {
    /// Articles of the draft.
    pub news_item: Vec<NewsItem>,
}

wire_in!(part BatchgetContent {
    "news_item" => news_item,
});

/// `news_item` of [`Batchget`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct NewsItem {
    /// Cover, a permanent material.
    pub thumb_media_id: String,
    /// `title`.
    pub title: String,
    /// `author`.
    pub author: String,
    /// Summary; taken from the text if empty.
    pub digest: String,
    /// Link of the original page (阅读原文).
    pub content_source_url: String,
    /// HTML, less than 20000 characters and 1 MB; images only by links from the upload of article images.
    pub content: String,
    /// Temporary link of the draft.
    pub url: String,
    /// Whether the cover is shown in the text.
    pub show_cover_pic: bool,
    /// Whether comments are open.
    pub need_open_comment: Option<bool>,
    /// Whether only followers can comment.
    pub only_fans_can_comment: Option<bool>,
    /// News or newspic, a picture message.
    pub article_type: Option<String>,
    /// Pictures of a picture message.
    pub image_info: Option<ImageInfoAnswer>,
    /// Part of the cover shown at 2.35:1.
    pub pic_crop_235_1: Option<String>,
    /// Part of the cover shown at 1:1.
    pub pic_crop_1_1: Option<String>,
}

wire_in!(part NewsItem {
    "thumb_media_id" => thumb_media_id,
    "title" => title,
    "author" => author,
    "digest" => digest,
    "content_source_url" => content_source_url,
    "content" => content,
    "url" => url,
    "show_cover_pic" => show_cover_pic,
    "need_open_comment" => need_open_comment,
    "only_fans_can_comment" => only_fans_can_comment,
    "article_type" => article_type,
    "image_info" => image_info,
    "pic_crop_235_1" => pic_crop_235_1,
    "pic_crop_1_1" => pic_crop_1_1,
});

/// `image_info_answer` of [`Batchget`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ImageInfoAnswer {
    /// `image_list`.
    pub image_list: Vec<ImageListAnswer>,
}

wire_in!(part ImageInfoAnswer {
    "image_list" => image_list,
});

/// `image_list_answer` of [`Batchget`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ImageListAnswer {
    /// `image_media_id`.
    pub image_media_id: String,
}

wire_in!(part ImageListAnswer {
    "image_media_id" => image_media_id,
});

/// Count the drafts (获取草稿总数).
///
/// `GET /cgi-bin/draft/count`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Count_drafts.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Count {}

impl Count {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(Count {});

/// The answer to [`Count`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CountResponse {
    /// Drafts in all.
    pub total_count: i64,
}

wire_in!(CountResponse {
    "total_count" => total_count,
});

impl Endpoint for Count {
    type Response = CountResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.draft.count",
        path: "/cgi-bin/draft/count",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// Delete a draft (删除草稿).
///
/// `POST /cgi-bin/draft/delete`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Delete_draft.html)
///
/// Cannot be undone.
///
/// # Errors
///
/// - `40007`: media_id not valid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Delete {
    /// Id of the draft.
    pub media_id: String,
}

impl Delete {
    /// Starts with the required members.
    pub fn new(media_id: impl Into<String>) -> Self {
        Self {
            media_id: media_id.into(),
        }
    }
}

wire_out!(Delete {
    "media_id" => media_id,
});

/// The answer to [`Delete`].
pub type DeleteResponse = yizhan_core::Done;

impl Endpoint for Delete {
    type Response = DeleteResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.draft.delete",
        path: "/cgi-bin/draft/delete",
        ..Operation::usual(Product::Mp)
    };
}

/// Get a draft (获取草稿).
///
/// `POST /cgi-bin/draft/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Add_draft.html)
///
/// # Errors
///
/// - `40007`: media_id not valid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// Id of the draft.
    pub media_id: String,
}

impl Get {
    /// Starts with the required members.
    pub fn new(media_id: impl Into<String>) -> Self {
        Self {
            media_id: media_id.into(),
        }
    }
}

wire_out!(Get {
    "media_id" => media_id,
});

/// The answer to [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// Articles of the draft.
    pub news_item: Vec<NewsItem>,
}

wire_in!(GetResponse {
    "news_item" => news_item,
});

impl Endpoint for Get {
    type Response = GetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.draft.get",
        path: "/cgi-bin/draft/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// Update an article of a draft (修改草稿).
///
/// `POST /cgi-bin/draft/update`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Update_draft.html)
///
/// Changes one article of the draft, chosen by index.
///
/// # Errors
///
/// - `40007`: media_id not valid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Update {
    /// Id of the draft.
    pub media_id: String,
    /// Which article, from 0.
    pub index: i64,
    /// `articles`.
    pub articles: Articles,
}

impl Update {
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

wire_out!(Update {
    "media_id" => media_id,
    "index" => index,
    "articles" => articles,
});

/// The answer to [`Update`].
pub type UpdateResponse = yizhan_core::Done;

impl Endpoint for Update {
    type Response = UpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.draft.update",
        path: "/cgi-bin/draft/update",
        ..Operation::usual(Product::Mp)
    };
}

/// Turn on the draft box, or ask whether it is on (草稿箱开关设置).
///
/// `POST /cgi-bin/draft/switch`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Draft_Box/Temporary_MP_Switch.html)
///
/// Turning it on cannot be undone. It is on for every account by now.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Switch {
    /// 1 asks only and changes nothing.
    pub checkonly: Option<i64>,
}

impl Switch {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// 1 asks only and changes nothing.
    pub fn checkonly(mut self, checkonly: impl Into<i64>) -> Self {
        self.checkonly = Some(checkonly.into());
        self
    }
}

wire_out!(Switch {
    "checkonly" => checkonly,
});

/// The answer to [`Switch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SwitchResponse {
    /// Whether the draft box is on.
    pub is_open: bool,
}

wire_in!(SwitchResponse {
    "is_open" => is_open,
});

impl Endpoint for Switch {
    type Response = SwitchResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.draft.switch",
        path: "/cgi-bin/draft/switch",
        query: &["checkonly"],
        ..Operation::usual(Product::Mp)
    };
}
