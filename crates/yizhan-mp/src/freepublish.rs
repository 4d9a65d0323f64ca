//! Generated from `spec/mp/freepublish.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Publishing (发布能力)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// List published articles (获取成功发布列表).
///
/// `POST /cgi-bin/freepublish/batchget`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Publish/Get_publication_records.html)
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
    /// Messages returned.
    pub item_count: i64,
    /// Messages in all.
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
        name: "mp.freepublish.batchget",
        path: "/cgi-bin/freepublish/batchget",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `item` of [`Batchget`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchgetItem {
    /// Id of the published article message.
    pub article_id: String,
    /// Articles of the message.
    pub content: Option<BatchgetContent>,
    /// Unix seconds.
    pub update_time: i64,
}

wire_in!(part BatchgetItem {
    "article_id" => article_id,
    "content" => content,
    "update_time" => update_time,
});

/// `content` of [`Batchget`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchgetContent {
    /// `news_item`.
    pub news_item: Vec<NewsItem>,
    /// Unix seconds.
    pub create_time: Option<i64>,
    /// Unix seconds.
    pub update_time: Option<i64>,
}

wire_in!(part BatchgetContent {
    "news_item" => news_item,
    "create_time" => create_time,
    "update_time" => update_time,
});

/// `news_item` of [`Batchget`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct NewsItem {
    /// Cover.
    pub thumb_media_id: String,
    /// Link of the cover.
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
    /// Whether the article was deleted.
    pub is_deleted: bool,
}

wire_in!(part NewsItem {
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
    "is_deleted" => is_deleted,
});

/// Delete a published article (删除发布).
///
/// `POST /cgi-bin/freepublish/delete`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Publish/Delete_posts.html)
///
/// Cannot be undone.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Delete {
    /// Id of the published article message.
    pub article_id: String,
    /// Number of the article, from 1; 0 or left out deletes all.
    pub index: Option<i64>,
}

impl Delete {
    /// Starts with the required members.
    pub fn new(article_id: impl Into<String>) -> Self {
        Self {
            article_id: article_id.into(),
            index: Default::default(),
        }
    }

    /// Number of the article, from 1; 0 or left out deletes all.
    pub fn set_index(mut self, index: impl Into<i64>) -> Self {
        self.index = Some(index.into());
        self
    }
}

wire_out!(Delete {
    "article_id" => article_id,
    "index" => index,
});

/// The answer to [`Delete`].
pub type DeleteResponse = yizhan_core::Done;

impl Endpoint for Delete {
    type Response = DeleteResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.freepublish.delete",
        path: "/cgi-bin/freepublish/delete",
        ..Operation::usual(Product::Mp)
    };
}

/// Get the state of a publication (发布状态轮询接口).
///
/// `POST /cgi-bin/freepublish/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Publish/Get_status.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// Id of the publication task.
    pub publish_id: i64,
}

impl Get {
    /// Starts with the required members.
    pub fn new(publish_id: impl Into<i64>) -> Self {
        Self {
            publish_id: publish_id.into(),
        }
    }
}

wire_out!(Get {
    "publish_id" => publish_id,
});

/// The answer to [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// Id of the publication task.
    pub publish_id: i64,
    /// 0 published, 1 in progress, 2 failed by the check of originality, 3 failed, 4 refused by review, 5 deleted by the user after publication, 6 blocked by WeChat after publication.
    pub publish_status: i64,
    /// Id of the published article message.
    pub article_id: Option<String>,
    /// The published articles, if publish_status is 0.
    pub article_detail: Option<GetArticleDetail>,
    /// Numbers of the articles that failed, with publish_status 2 or 4.
    pub fail_idx: Vec<i64>,
}

wire_in!(GetResponse {
    "publish_id" => publish_id,
    "publish_status" => publish_status,
    "article_id" => article_id,
    "article_detail" => article_detail,
    "fail_idx" => fail_idx,
});

impl Endpoint for Get {
    type Response = GetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.freepublish.get",
        path: "/cgi-bin/freepublish/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// `article_detail` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetArticleDetail {
    /// Number of articles.
    pub count: i64,
    /// `item`.
    pub item: Vec<GetItem>,
}

wire_in!(part GetArticleDetail {
    "count" => count,
    "item" => item,
});

/// `item` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// Number of the article, from 1.
    pub idx: i64,
    /// `article_url`.
    pub article_url: String,
}

wire_in!(part GetItem {
    "idx" => idx,
    "article_url" => article_url,
});

/// Get a published article (通过 article_id 获取已发布文章).
///
/// `POST /cgi-bin/freepublish/getarticle`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Publish/Get_article_from_id.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetArticle {
    /// Id of the published article message.
    pub article_id: String,
}

impl GetArticle {
    /// Starts with the required members.
    pub fn new(article_id: impl Into<String>) -> Self {
        Self {
            article_id: article_id.into(),
        }
    }
}

wire_out!(GetArticle {
    "article_id" => article_id,
});

/// The answer to [`GetArticle`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetArticleResponse {
    /// `news_item`.
    pub news_item: Vec<NewsItem>,
}

wire_in!(GetArticleResponse {
    "news_item" => news_item,
});

impl Endpoint for GetArticle {
    type Response = GetArticleResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.freepublish.get_article",
        path: "/cgi-bin/freepublish/getarticle",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// Publish a draft (发布接口).
///
/// `POST /cgi-bin/freepublish/submit`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Publish/Publish.html)
///
/// Success means only that the task was accepted; the result arrives as the event PUBLISHJOBFINISH and by query. Followers are not notified.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Submit {
    /// Id of the draft.
    pub media_id: String,
}

impl Submit {
    /// Starts with the required members.
    pub fn new(media_id: impl Into<String>) -> Self {
        Self {
            media_id: media_id.into(),
        }
    }
}

wire_out!(Submit {
    "media_id" => media_id,
});

/// The answer to [`Submit`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubmitResponse {
    /// Id of the publication task.
    pub publish_id: i64,
    /// Data id of the message, for comments.
    pub msg_data_id: Option<String>,
}

wire_in!(SubmitResponse {
    "publish_id" => publish_id,
    "msg_data_id" => msg_data_id,
});

impl Endpoint for Submit {
    type Response = SubmitResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.freepublish.submit",
        path: "/cgi-bin/freepublish/submit",
        ..Operation::usual(Product::Mp)
    };
}
