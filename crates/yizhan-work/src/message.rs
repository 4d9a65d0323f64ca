//! Generated from `spec/work/message.toml` by `cargo xtask codegen`. Do not edit.
//!
//! App messages (消息推送)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Get statistics of sent app messages (查询应用消息发送统计).
///
/// `POST /cgi-bin/message/get_statistics`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92369)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetStatistics {
    /// 0 today, 1 yesterday.
    pub time_type: Option<i64>,
}

impl GetStatistics {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// 0 today, 1 yesterday.
    pub fn time_type(mut self, time_type: impl Into<i64>) -> Self {
        self.time_type = Some(time_type.into());
        self
    }
}

wire_out!(GetStatistics {
    "time_type" => time_type,
});

/// The answer to [`GetStatistics`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetStatisticsResponse {
    /// Apps with their counts.
    pub statistics: Vec<GetStatisticsStatistics>,
}

wire_in!(GetStatisticsResponse {
    "statistics" => statistics,
});

impl Endpoint for GetStatistics {
    type Response = GetStatisticsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.message.get_statistics",
        path: "/cgi-bin/message/get_statistics",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `statistics` of [`GetStatistics`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetStatisticsStatistics {
    /// Id of the sending app.
    pub agentid: i64,
    /// `app_name`.
    pub app_name: String,
    /// Messages sent successfully.
    pub count: i64,
}

wire_in!(part GetStatisticsStatistics {
    "agentid" => agentid,
    "app_name" => app_name,
    "count" => count,
});

/// Recall an app message (撤回应用消息).
///
/// `POST /cgi-bin/message/recall`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/94867)
///
/// Within 24 hours of sending.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Recall {
    /// For recalling the message.
    pub msgid: String,
}

impl Recall {
    /// Starts with the required members.
    pub fn new(msgid: impl Into<String>) -> Self {
        Self {
            msgid: msgid.into(),
        }
    }
}

wire_out!(Recall {
    "msgid" => msgid,
});

/// The answer to [`Recall`].
pub type RecallResponse = yizhan_core::Done;

impl Endpoint for Recall {
    type Response = RecallResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.message.recall",
        path: "/cgi-bin/message/recall",
        ..Operation::usual(Product::Work)
    };
}

/// Send an app message (发送应用消息).
///
/// `POST /cgi-bin/message/send`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90236) [(2)](https://developer.work.weixin.qq.com/document/path/90372) [(3)](https://developer.work.weixin.qq.com/document/path/90854)
///
/// At least one of touser, toparty and totag. Invalid recipients are reported and the rest is sent, unless none is left.
///
/// # Errors
///
/// - `40007`: media_id not valid
/// - `40008`: msgtype not valid
/// - `81013`: all recipients invalid or unpermitted
/// - `82001`: all members/departments/tags invalid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Send {
    /// Members, at most 1000; @all for everybody in the visible scope.
    pub touser: Option<Vec<String>>,
    /// Departments, at most 100.
    pub toparty: Option<Vec<i64>>,
    /// Tags, at most 100.
    pub totag: Option<Vec<i64>>,
    /// Text, image, voice, video, file, textcard, news, mpnews, markdown, miniprogram_notice, template_card, interactive_taskcard.
    pub msgtype: String,
    /// Present for its msgtype or card type.
    pub text: Option<SendText>,
    /// Present for its msgtype or card type.
    pub image: Option<SendImage>,
    /// Present for its msgtype or card type.
    pub voice: Option<SendVoice>,
    /// Present for its msgtype or card type.
    pub video: Option<SendVideo>,
    /// Present for its msgtype or card type.
    pub file: Option<SendFile>,
    /// Present for its msgtype or card type.
    pub textcard: Option<SendTextcard>,
    /// Present for its msgtype or card type.
    pub news: Option<SendNews>,
    /// Present for its msgtype or card type.
    pub mpnews: Option<SendMpnews>,
    /// Present for its msgtype or card type.
    pub markdown: Option<SendMarkdown>,
    /// Present for its msgtype or card type.
    pub miniprogram_notice: Option<SendMiniprogramNotice>,
    /// Present for its msgtype or card type.
    pub interactive_taskcard: Option<SendInteractiveTaskcard>,
    /// Present for its msgtype or card type.
    pub template_card: Option<SendTemplateCard>,
    /// Service notice from a template.
    pub template_msg: Option<SendTemplateMsg>,
    /// Id of the sending app.
    pub agentid: Option<i64>,
    /// Tickets of members chosen through the JS-SDK.
    pub selected_ticket_list: Option<Vec<String>>,
    /// True makes the message confidential.
    pub safe: Option<bool>,
    /// Whether ids in the text are turned into names, for third-party apps.
    pub enable_id_trans: Option<bool>,
    /// Whether a repeated message is dropped.
    pub enable_duplicate_check: Option<bool>,
    /// Seconds, 1800 by default, at most 14400.
    pub duplicate_check_interval: Option<i64>,
}

impl Send {
    /// Starts with the required members.
    pub fn new(msgtype: impl Into<String>) -> Self {
        Self {
            touser: Default::default(),
            toparty: Default::default(),
            totag: Default::default(),
            msgtype: msgtype.into(),
            text: Default::default(),
            image: Default::default(),
            voice: Default::default(),
            video: Default::default(),
            file: Default::default(),
            textcard: Default::default(),
            news: Default::default(),
            mpnews: Default::default(),
            markdown: Default::default(),
            miniprogram_notice: Default::default(),
            interactive_taskcard: Default::default(),
            template_card: Default::default(),
            template_msg: Default::default(),
            agentid: Default::default(),
            selected_ticket_list: Default::default(),
            safe: Default::default(),
            enable_id_trans: Default::default(),
            enable_duplicate_check: Default::default(),
            duplicate_check_interval: Default::default(),
        }
    }

    /// Members, at most 1000; @all for everybody in the visible scope.
    pub fn touser(mut self, touser: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.touser = Some(touser.into_iter().map(Into::into).collect());
        self
    }

    /// Departments, at most 100.
    pub fn toparty(mut self, toparty: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.toparty = Some(toparty.into_iter().map(Into::into).collect());
        self
    }

    /// Tags, at most 100.
    pub fn totag(mut self, totag: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.totag = Some(totag.into_iter().map(Into::into).collect());
        self
    }

    /// Present for its msgtype or card type.
    pub fn text(mut self, text: impl Into<SendText>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Present for its msgtype or card type.
    pub fn image(mut self, image: impl Into<SendImage>) -> Self {
        self.image = Some(image.into());
        self
    }

    /// Present for its msgtype or card type.
    pub fn voice(mut self, voice: impl Into<SendVoice>) -> Self {
        self.voice = Some(voice.into());
        self
    }

    /// Present for its msgtype or card type.
    pub fn video(mut self, video: impl Into<SendVideo>) -> Self {
        self.video = Some(video.into());
        self
    }

    /// Present for its msgtype or card type.
    pub fn file(mut self, file: impl Into<SendFile>) -> Self {
        self.file = Some(file.into());
        self
    }

    /// Present for its msgtype or card type.
    pub fn textcard(mut self, textcard: impl Into<SendTextcard>) -> Self {
        self.textcard = Some(textcard.into());
        self
    }

    /// Present for its msgtype or card type.
    pub fn news(mut self, news: impl Into<SendNews>) -> Self {
        self.news = Some(news.into());
        self
    }

    /// Present for its msgtype or card type.
    pub fn mpnews(mut self, mpnews: impl Into<SendMpnews>) -> Self {
        self.mpnews = Some(mpnews.into());
        self
    }

    /// Present for its msgtype or card type.
    pub fn markdown(mut self, markdown: impl Into<SendMarkdown>) -> Self {
        self.markdown = Some(markdown.into());
        self
    }

    /// Present for its msgtype or card type.
    pub fn miniprogram_notice(
        mut self,
        miniprogram_notice: impl Into<SendMiniprogramNotice>,
    ) -> Self {
        self.miniprogram_notice = Some(miniprogram_notice.into());
        self
    }

    /// Present for its msgtype or card type.
    pub fn interactive_taskcard(
        mut self,
        interactive_taskcard: impl Into<SendInteractiveTaskcard>,
    ) -> Self {
        self.interactive_taskcard = Some(interactive_taskcard.into());
        self
    }

    /// Present for its msgtype or card type.
    pub fn template_card(mut self, template_card: impl Into<SendTemplateCard>) -> Self {
        self.template_card = Some(template_card.into());
        self
    }

    /// Service notice from a template.
    pub fn template_msg(mut self, template_msg: impl Into<SendTemplateMsg>) -> Self {
        self.template_msg = Some(template_msg.into());
        self
    }

    /// Id of the sending app.
    pub fn agentid(mut self, agentid: impl Into<i64>) -> Self {
        self.agentid = Some(agentid.into());
        self
    }

    /// Tickets of members chosen through the JS-SDK.
    pub fn selected_ticket_list(
        mut self,
        selected_ticket_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.selected_ticket_list =
            Some(selected_ticket_list.into_iter().map(Into::into).collect());
        self
    }

    /// True makes the message confidential.
    pub fn safe(mut self, safe: impl Into<bool>) -> Self {
        self.safe = Some(safe.into());
        self
    }

    /// Whether ids in the text are turned into names, for third-party apps.
    pub fn enable_id_trans(mut self, enable_id_trans: impl Into<bool>) -> Self {
        self.enable_id_trans = Some(enable_id_trans.into());
        self
    }

    /// Whether a repeated message is dropped.
    pub fn enable_duplicate_check(mut self, enable_duplicate_check: impl Into<bool>) -> Self {
        self.enable_duplicate_check = Some(enable_duplicate_check.into());
        self
    }

    /// Seconds, 1800 by default, at most 14400.
    pub fn duplicate_check_interval(mut self, duplicate_check_interval: impl Into<i64>) -> Self {
        self.duplicate_check_interval = Some(duplicate_check_interval.into());
        self
    }
}

wire_out!(Send {
    "msgtype" => msgtype,
    "text" => text,
    "image" => image,
    "voice" => voice,
    "video" => video,
    "file" => file,
    "textcard" => textcard,
    "news" => news,
    "mpnews" => mpnews,
    "markdown" => markdown,
    "miniprogram_notice" => miniprogram_notice,
    "interactive_taskcard" => interactive_taskcard,
    "template_card" => template_card,
    "template_msg" => template_msg,
    "agentid" => agentid,
    "selected_ticket_list" => selected_ticket_list;
    "duplicate_check_interval" => duplicate_check_interval,
} via {
    "touser" => touser: yizhan_core::wire::CsvPipe,
    "toparty" => toparty: yizhan_core::wire::CsvPipe,
    "totag" => totag: yizhan_core::wire::CsvPipe,
    "safe" => safe: yizhan_core::wire::BoolAsInt,
    "enable_id_trans" => enable_id_trans: yizhan_core::wire::BoolAsInt,
    "enable_duplicate_check" => enable_duplicate_check: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SendResponse {
    /// Recipients that don't exist or can't see the app.
    pub invaliduser: Vec<String>,
    /// Departments that don't exist or are out of scope.
    pub invalidparty: Vec<i64>,
    /// Tags that don't exist or are out of scope.
    pub invalidtag: Vec<i64>,
    /// Recipients without a base licence.
    pub unlicenseduser: Vec<String>,
    /// For recalling the message.
    pub msgid: String,
    /// For updating the card: valid 72 hours, usable once; only for button, vote and multiple choice cards.
    pub response_code: Option<String>,
}

wire_in!(SendResponse {
    "msgid" => msgid,
    "response_code" => response_code,
} via {
    "invaliduser" => invaliduser: yizhan_core::wire::CsvPipe,
    "invalidparty" => invalidparty: yizhan_core::wire::CsvPipe,
    "invalidtag" => invalidtag: yizhan_core::wire::CsvPipe,
    "unlicenseduser" => unlicenseduser: yizhan_core::wire::CsvPipe,
});

impl Endpoint for Send {
    type Response = SendResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.message.send",
        path: "/cgi-bin/message/send",
        ..Operation::usual(Product::Work)
    };
}

/// `text` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SendText {
    /// At most 2048 bytes.
    pub content: String,
}

impl SendText {
    /// Starts with the required members.
    #[must_use]
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
        }
    }
}

wire_out!(part SendText {
    "content" => content,
});

/// `image` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SendImage {
    /// From uploading a temporary file.
    pub media_id: String,
}

impl SendImage {
    /// Starts with the required members.
    #[must_use]
    pub fn new(media_id: impl Into<String>) -> Self {
        Self {
            media_id: media_id.into(),
        }
    }
}

wire_out!(part SendImage {
    "media_id" => media_id,
});

/// `voice` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SendVoice {
    /// From uploading a temporary file.
    pub media_id: String,
}

impl SendVoice {
    /// Starts with the required members.
    #[must_use]
    pub fn new(media_id: impl Into<String>) -> Self {
        Self {
            media_id: media_id.into(),
        }
    }
}

wire_out!(part SendVoice {
    "media_id" => media_id,
});

/// `video` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SendVideo {
    /// From uploading a temporary file.
    pub media_id: String,
    /// At most 128 bytes, cut beyond.
    pub title: Option<String>,
    /// At most 512 bytes, cut beyond.
    pub description: Option<String>,
}

impl SendVideo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(media_id: impl Into<String>) -> Self {
        Self {
            media_id: media_id.into(),
            title: Default::default(),
            description: Default::default(),
        }
    }

    /// At most 128 bytes, cut beyond.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// At most 512 bytes, cut beyond.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

wire_out!(part SendVideo {
    "media_id" => media_id,
    "title" => title,
    "description" => description,
});

/// `file` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SendFile {
    /// From uploading a temporary file.
    pub media_id: String,
}

impl SendFile {
    /// Starts with the required members.
    #[must_use]
    pub fn new(media_id: impl Into<String>) -> Self {
        Self {
            media_id: media_id.into(),
        }
    }
}

wire_out!(part SendFile {
    "media_id" => media_id,
});

/// `textcard` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SendTextcard {
    /// Opened by a tap.
    pub url: String,
    /// At most 128 bytes, cut beyond.
    pub title: String,
    /// At most 512 bytes, cut beyond.
    pub description: String,
    /// Label of the button, "details" (详情) by default.
    pub btntxt: Option<String>,
}

impl SendTextcard {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        url: impl Into<String>,
        title: impl Into<String>,
        description: impl Into<String>,
    ) -> Self {
        Self {
            url: url.into(),
            title: title.into(),
            description: description.into(),
            btntxt: Default::default(),
        }
    }

    /// Label of the button, "details" (详情) by default.
    #[must_use]
    pub fn btntxt(mut self, btntxt: impl Into<String>) -> Self {
        self.btntxt = Some(btntxt.into());
        self
    }
}

wire_out!(part SendTextcard {
    "url" => url,
    "title" => title,
    "description" => description,
    "btntxt" => btntxt,
});

/// `news` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SendNews {
    /// 1 to 8.
    pub articles: Vec<SendArticles>,
}

impl SendNews {
    /// Starts with the required members.
    #[must_use]
    pub fn new(articles: impl IntoIterator<Item = impl Into<SendArticles>>) -> Self {
        Self {
            articles: articles.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part SendNews {
    "articles" => articles,
});

/// `articles` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SendArticles {
    /// Opened by a tap.
    pub url: String,
    /// At most 128 bytes, cut beyond.
    pub title: String,
    /// At most 512 bytes, cut beyond.
    pub description: Option<String>,
    /// Picture, JPG or PNG.
    pub picurl: Option<String>,
    /// Label of the button, "details" (详情) by default.
    pub btntxt: Option<String>,
    /// Mini program, must be bound to the app.
    pub appid: Option<String>,
    /// Path of the mini program page.
    pub pagepath: Option<String>,
}

impl SendArticles {
    /// Starts with the required members.
    #[must_use]
    pub fn new(url: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            title: title.into(),
            description: Default::default(),
            picurl: Default::default(),
            btntxt: Default::default(),
            appid: Default::default(),
            pagepath: Default::default(),
        }
    }

    /// At most 512 bytes, cut beyond.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Picture, JPG or PNG.
    #[must_use]
    pub fn picurl(mut self, picurl: impl Into<String>) -> Self {
        self.picurl = Some(picurl.into());
        self
    }

    /// Label of the button, "details" (详情) by default.
    #[must_use]
    pub fn btntxt(mut self, btntxt: impl Into<String>) -> Self {
        self.btntxt = Some(btntxt.into());
        self
    }

    /// Mini program, must be bound to the app.
    #[must_use]
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// Path of the mini program page.
    #[must_use]
    pub fn pagepath(mut self, pagepath: impl Into<String>) -> Self {
        self.pagepath = Some(pagepath.into());
        self
    }
}

wire_out!(part SendArticles {
    "url" => url,
    "title" => title,
    "description" => description,
    "picurl" => picurl,
    "btntxt" => btntxt,
    "appid" => appid,
    "pagepath" => pagepath,
});

/// `mpnews` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SendMpnews {
    /// 1 to 8.
    pub articles: Vec<SendMpnewsArticles>,
}

impl SendMpnews {
    /// Starts with the required members.
    #[must_use]
    pub fn new(articles: impl IntoIterator<Item = impl Into<SendMpnewsArticles>>) -> Self {
        Self {
            articles: articles.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part SendMpnews {
    "articles" => articles,
});

/// `mpnews_articles` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SendMpnewsArticles {
    /// Opened by a tap.
    pub url: String,
    /// At most 128 bytes, cut beyond.
    pub title: String,
    /// Summary, at most 512 bytes.
    pub digest: Option<String>,
    /// `author`.
    pub author: Option<String>,
    /// HTML, at most 666 KB.
    pub content: String,
    /// Address behind "read the original".
    pub content_source_url: Option<String>,
    /// Cover image, from uploading a temporary file.
    pub thumb_media_id: Option<String>,
}

impl SendMpnewsArticles {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        url: impl Into<String>,
        title: impl Into<String>,
        content: impl Into<String>,
    ) -> Self {
        Self {
            url: url.into(),
            title: title.into(),
            digest: Default::default(),
            author: Default::default(),
            content: content.into(),
            content_source_url: Default::default(),
            thumb_media_id: Default::default(),
        }
    }

    /// Summary, at most 512 bytes.
    #[must_use]
    pub fn digest(mut self, digest: impl Into<String>) -> Self {
        self.digest = Some(digest.into());
        self
    }

    /// `author`.
    #[must_use]
    pub fn author(mut self, author: impl Into<String>) -> Self {
        self.author = Some(author.into());
        self
    }

    /// Address behind "read the original".
    #[must_use]
    pub fn content_source_url(mut self, content_source_url: impl Into<String>) -> Self {
        self.content_source_url = Some(content_source_url.into());
        self
    }

    /// Cover image, from uploading a temporary file.
    #[must_use]
    pub fn thumb_media_id(mut self, thumb_media_id: impl Into<String>) -> Self {
        self.thumb_media_id = Some(thumb_media_id.into());
        self
    }
}

wire_out!(part SendMpnewsArticles {
    "url" => url,
    "title" => title,
    "digest" => digest,
    "author" => author,
    "content" => content,
    "content_source_url" => content_source_url,
    "thumb_media_id" => thumb_media_id,
});

/// `markdown` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SendMarkdown {
    /// At most 2048 bytes, a subset of Markdown.
    pub content: String,
}

impl SendMarkdown {
    /// Starts with the required members.
    #[must_use]
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
        }
    }
}

wire_out!(part SendMarkdown {
    "content" => content,
});

/// `miniprogram_notice` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SendMiniprogramNotice {
    /// Mini program, must be bound to the app.
    pub appid: String,
    /// Path of the mini program page.
    pub page: String,
    /// 4 to 12 characters.
    pub title: String,
    /// `description`.
    pub description: Option<String>,
    /// Key and value lines, at most 10.
    pub content_item: Option<Vec<SendContentItem>>,
    /// Whether the first line is shown large.
    pub emphasis_first_item: Option<bool>,
}

impl SendMiniprogramNotice {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        appid: impl Into<String>,
        page: impl Into<String>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            appid: appid.into(),
            page: page.into(),
            title: title.into(),
            description: Default::default(),
            content_item: Default::default(),
            emphasis_first_item: Default::default(),
        }
    }

    /// `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Key and value lines, at most 10.
    #[must_use]
    pub fn content_item(
        mut self,
        content_item: impl IntoIterator<Item = impl Into<SendContentItem>>,
    ) -> Self {
        self.content_item = Some(content_item.into_iter().map(Into::into).collect());
        self
    }

    /// Whether the first line is shown large.
    #[must_use]
    pub fn emphasis_first_item(mut self, emphasis_first_item: impl Into<bool>) -> Self {
        self.emphasis_first_item = Some(emphasis_first_item.into());
        self
    }
}

wire_out!(part SendMiniprogramNotice {
    "appid" => appid,
    "page" => page,
    "title" => title,
    "description" => description,
    "content_item" => content_item,
    "emphasis_first_item" => emphasis_first_item,
});

/// `content_item` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SendContentItem {
    /// Comes back in the event.
    pub key: String,
    /// `value`.
    pub value: String,
}

impl SendContentItem {
    /// Starts with the required members.
    #[must_use]
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}

wire_out!(part SendContentItem {
    "key" => key,
    "value" => value,
});

/// `interactive_taskcard` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SendInteractiveTaskcard {
    /// At most 128 bytes of digits, letters and \_-@; unique within the app.
    pub task_id: String,
    /// Opened by a tap.
    pub url: String,
    /// `title`.
    pub title: String,
    /// `description`.
    pub description: String,
    /// 1 or 2 buttons.
    pub btn: Vec<SendBtn>,
}

impl SendInteractiveTaskcard {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(task_id: impl Into<String>) -> Self {
        Self {
            task_id: task_id.into(),
            url: Default::default(),
            title: Default::default(),
            description: Default::default(),
            btn: Default::default(),
        }
    }

    /// Opened by a tap.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = url.into();
        self
    }

    /// `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = title.into();
        self
    }

    /// `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = description.into();
        self
    }

    /// 1 or 2 buttons.
    #[must_use]
    pub fn btn(mut self, btn: impl IntoIterator<Item = impl Into<SendBtn>>) -> Self {
        self.btn = btn.into_iter().map(Into::into).collect();
        self
    }
}

wire_out!(part SendInteractiveTaskcard {
    "task_id" => task_id,
    "url" => url,
    "title" => title,
    "description" => description,
    "btn" => btn,
});

/// `btn` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SendBtn {
    /// Comes back in the event.
    pub key: String,
    /// `name`.
    pub name: String,
    /// Red or blue, blue by default.
    pub color: Option<String>,
    /// Whether the label is bold.
    pub is_bold: Option<bool>,
}

impl SendBtn {
    /// Starts with the required members.
    #[must_use]
    pub fn new(key: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            name: name.into(),
            color: Default::default(),
            is_bold: Default::default(),
        }
    }

    /// Red or blue, blue by default.
    #[must_use]
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = Some(color.into());
        self
    }

    /// Whether the label is bold.
    #[must_use]
    pub fn is_bold(mut self, is_bold: impl Into<bool>) -> Self {
        self.is_bold = Some(is_bold.into());
        self
    }
}

wire_out!(part SendBtn {
    "key" => key,
    "name" => name,
    "color" => color,
    "is_bold" => is_bold,
});

/// `template_card` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SendTemplateCard {
    /// Text_notice, news_notice, button_interaction, vote_interaction, multiple_interaction.
    pub card_type: String,
    /// Picture of a news card.
    pub card_image: Option<CardImage>,
    /// Where the card is from, shown at its top.
    pub source: Option<Source>,
    /// Title and line below it.
    pub main_title: Option<MainTitle>,
    /// Quoted text.
    pub quote_area: Option<QuoteArea>,
    /// A figure shown large.
    pub emphasis_content: Option<EmphasisContent>,
    /// Text below the title.
    pub sub_title_text: Option<String>,
    /// At most 4.
    pub vertical_content_list: Option<Vec<VerticalContentList>>,
    /// At most 6.
    pub horizontal_content_list: Option<Vec<HorizontalContentList>>,
    /// Links at the bottom, at most 3.
    pub jump_list: Option<Vec<JumpList>>,
    /// What a tap on the card opens.
    pub card_action: Option<CardAction>,
    /// Menu at the top right.
    pub action_menu: Option<ActionMenu>,
    /// At most 128 bytes of digits, letters and \_-@; unique within the app.
    pub task_id: Option<String>,
    /// At most 6.
    pub button_list: Option<Vec<ButtonList>>,
    /// Question with options.
    pub checkbox: Option<Checkbox>,
    /// Drop-down questions, at most 3.
    pub select_list: Option<Vec<SelectList>>,
    /// Sends the answers.
    pub submit_button: Option<SubmitButton>,
    /// Drop-down question of a button card.
    pub button_selection: Option<SelectList>,
    /// Picture with text, of a news card.
    pub image_text_area: Option<ImageTextArea>,
}

impl SendTemplateCard {
    /// Starts with the required members.
    #[must_use]
    pub fn new(card_type: impl Into<String>) -> Self {
        Self {
            card_type: card_type.into(),
            card_image: Default::default(),
            source: Default::default(),
            main_title: Default::default(),
            quote_area: Default::default(),
            emphasis_content: Default::default(),
            sub_title_text: Default::default(),
            vertical_content_list: Default::default(),
            horizontal_content_list: Default::default(),
            jump_list: Default::default(),
            card_action: Default::default(),
            action_menu: Default::default(),
            task_id: Default::default(),
            button_list: Default::default(),
            checkbox: Default::default(),
            select_list: Default::default(),
            submit_button: Default::default(),
            button_selection: Default::default(),
            image_text_area: Default::default(),
        }
    }

    /// Picture of a news card.
    #[must_use]
    pub fn card_image(mut self, card_image: impl Into<CardImage>) -> Self {
        self.card_image = Some(card_image.into());
        self
    }

    /// Where the card is from, shown at its top.
    #[must_use]
    pub fn source(mut self, source: impl Into<Source>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Title and line below it.
    #[must_use]
    pub fn main_title(mut self, main_title: impl Into<MainTitle>) -> Self {
        self.main_title = Some(main_title.into());
        self
    }

    /// Quoted text.
    #[must_use]
    pub fn quote_area(mut self, quote_area: impl Into<QuoteArea>) -> Self {
        self.quote_area = Some(quote_area.into());
        self
    }

    /// A figure shown large.
    #[must_use]
    pub fn emphasis_content(mut self, emphasis_content: impl Into<EmphasisContent>) -> Self {
        self.emphasis_content = Some(emphasis_content.into());
        self
    }

    /// Text below the title.
    #[must_use]
    pub fn sub_title_text(mut self, sub_title_text: impl Into<String>) -> Self {
        self.sub_title_text = Some(sub_title_text.into());
        self
    }

    /// At most 4.
    #[must_use]
    pub fn vertical_content_list(
        mut self,
        vertical_content_list: impl IntoIterator<Item = impl Into<VerticalContentList>>,
    ) -> Self {
        self.vertical_content_list =
            Some(vertical_content_list.into_iter().map(Into::into).collect());
        self
    }

    /// At most 6.
    #[must_use]
    pub fn horizontal_content_list(
        mut self,
        horizontal_content_list: impl IntoIterator<Item = impl Into<HorizontalContentList>>,
    ) -> Self {
        self.horizontal_content_list = Some(
            horizontal_content_list
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Links at the bottom, at most 3.
    #[must_use]
    pub fn jump_list(mut self, jump_list: impl IntoIterator<Item = impl Into<JumpList>>) -> Self {
        self.jump_list = Some(jump_list.into_iter().map(Into::into).collect());
        self
    }

    /// What a tap on the card opens.
    #[must_use]
    pub fn card_action(mut self, card_action: impl Into<CardAction>) -> Self {
        self.card_action = Some(card_action.into());
        self
    }

    /// Menu at the top right.
    #[must_use]
    pub fn action_menu(mut self, action_menu: impl Into<ActionMenu>) -> Self {
        self.action_menu = Some(action_menu.into());
        self
    }

    /// At most 128 bytes of digits, letters and \_-@; unique within the app.
    #[must_use]
    pub fn task_id(mut self, task_id: impl Into<String>) -> Self {
        self.task_id = Some(task_id.into());
        self
    }

    /// At most 6.
    #[must_use]
    pub fn button_list(
        mut self,
        button_list: impl IntoIterator<Item = impl Into<ButtonList>>,
    ) -> Self {
        self.button_list = Some(button_list.into_iter().map(Into::into).collect());
        self
    }

    /// Question with options.
    #[must_use]
    pub fn checkbox(mut self, checkbox: impl Into<Checkbox>) -> Self {
        self.checkbox = Some(checkbox.into());
        self
    }

    /// Drop-down questions, at most 3.
    #[must_use]
    pub fn select_list(
        mut self,
        select_list: impl IntoIterator<Item = impl Into<SelectList>>,
    ) -> Self {
        self.select_list = Some(select_list.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the answers.
    #[must_use]
    pub fn submit_button(mut self, submit_button: impl Into<SubmitButton>) -> Self {
        self.submit_button = Some(submit_button.into());
        self
    }

    /// Drop-down question of a button card.
    #[must_use]
    pub fn button_selection(mut self, button_selection: impl Into<SelectList>) -> Self {
        self.button_selection = Some(button_selection.into());
        self
    }

    /// Picture with text, of a news card.
    #[must_use]
    pub fn image_text_area(mut self, image_text_area: impl Into<ImageTextArea>) -> Self {
        self.image_text_area = Some(image_text_area.into());
        self
    }
}

wire_out!(part SendTemplateCard {
    "card_type" => card_type,
    "card_image" => card_image,
    "source" => source,
    "main_title" => main_title,
    "quote_area" => quote_area,
    "emphasis_content" => emphasis_content,
    "sub_title_text" => sub_title_text,
    "vertical_content_list" => vertical_content_list,
    "horizontal_content_list" => horizontal_content_list,
    "jump_list" => jump_list,
    "card_action" => card_action,
    "action_menu" => action_menu,
    "task_id" => task_id,
    "button_list" => button_list,
    "checkbox" => checkbox,
    "select_list" => select_list;
    "submit_button" => submit_button,
    "button_selection" => button_selection,
    "image_text_area" => image_text_area,
});

/// `card_image` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CardImage {
    /// Opened by a tap.
    pub url: String,
    /// Width by height, above 1.3 and below 2.25; 1.3 by default.
    pub aspect_ratio: Option<f64>,
}

impl CardImage {
    /// Starts with the required members.
    #[must_use]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            aspect_ratio: Default::default(),
        }
    }

    /// Width by height, above 1.3 and below 2.25; 1.3 by default.
    #[must_use]
    pub fn aspect_ratio(mut self, aspect_ratio: impl Into<f64>) -> Self {
        self.aspect_ratio = Some(aspect_ratio.into());
        self
    }
}

wire_out!(part CardImage {
    "url" => url,
    "aspect_ratio" => aspect_ratio,
});

/// `source` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Source {
    /// Small picture.
    pub icon_url: String,
    /// `desc`.
    pub desc: Option<String>,
    /// 0 grey, 1 black, 2 red, 3 green.
    pub desc_color: Option<i64>,
}

impl Source {
    /// Starts with the required members.
    #[must_use]
    pub fn new(icon_url: impl Into<String>) -> Self {
        Self {
            icon_url: icon_url.into(),
            desc: Default::default(),
            desc_color: Default::default(),
        }
    }

    /// `desc`.
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }

    /// 0 grey, 1 black, 2 red, 3 green.
    #[must_use]
    pub fn desc_color(mut self, desc_color: impl Into<i64>) -> Self {
        self.desc_color = Some(desc_color.into());
        self
    }
}

wire_out!(part Source {
    "icon_url" => icon_url,
    "desc" => desc,
    "desc_color" => desc_color,
});

/// `main_title` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MainTitle {
    /// `title`.
    pub title: String,
    /// `desc`.
    pub desc: Option<String>,
}

impl MainTitle {
    /// Starts with the required members.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            desc: Default::default(),
        }
    }

    /// `desc`.
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }
}

wire_out!(part MainTitle {
    "title" => title,
    "desc" => desc,
});

/// `quote_area` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QuoteArea {
    /// 0 none, 1 address, 2 mini program.
    pub r#type: Option<i64>,
    /// Opened by a tap.
    pub url: Option<String>,
    /// Mini program, must be bound to the app.
    pub appid: Option<String>,
    /// Path of the mini program page.
    pub pagepath: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// The quoted text.
    pub quote_text: Option<String>,
}

impl QuoteArea {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// 0 none, 1 address, 2 mini program.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<i64>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Opened by a tap.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Mini program, must be bound to the app.
    #[must_use]
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// Path of the mini program page.
    #[must_use]
    pub fn pagepath(mut self, pagepath: impl Into<String>) -> Self {
        self.pagepath = Some(pagepath.into());
        self
    }

    /// `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// The quoted text.
    #[must_use]
    pub fn quote_text(mut self, quote_text: impl Into<String>) -> Self {
        self.quote_text = Some(quote_text.into());
        self
    }
}

wire_out!(part QuoteArea {
    "type" => r#type,
    "url" => url,
    "appid" => appid,
    "pagepath" => pagepath,
    "title" => title,
    "quote_text" => quote_text,
});

/// `emphasis_content` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EmphasisContent {
    /// `title`.
    pub title: String,
    /// `desc`.
    pub desc: Option<String>,
}

impl EmphasisContent {
    /// Starts with the required members.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            desc: Default::default(),
        }
    }

    /// `desc`.
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }
}

wire_out!(part EmphasisContent {
    "title" => title,
    "desc" => desc,
});

/// `vertical_content_list` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct VerticalContentList {
    /// `title`.
    pub title: String,
    /// `desc`.
    pub desc: Option<String>,
}

impl VerticalContentList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            desc: Default::default(),
        }
    }

    /// `desc`.
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }
}

wire_out!(part VerticalContentList {
    "title" => title,
    "desc" => desc,
});

/// `horizontal_content_list` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct HorizontalContentList {
    /// Label on the left.
    pub keyname: String,
    /// `value`.
    pub value: String,
    /// 0 plain, 1 address, 2 file, 3 member.
    pub r#type: Option<i64>,
    /// Opened by a tap.
    pub url: Option<String>,
    /// From uploading a temporary file.
    pub media_id: Option<String>,
    /// Member whose details open, for type 3.
    pub userid: Option<String>,
}

impl HorizontalContentList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(keyname: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            keyname: keyname.into(),
            value: value.into(),
            r#type: Default::default(),
            url: Default::default(),
            media_id: Default::default(),
            userid: Default::default(),
        }
    }

    /// 0 plain, 1 address, 2 file, 3 member.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<i64>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Opened by a tap.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// From uploading a temporary file.
    #[must_use]
    pub fn media_id(mut self, media_id: impl Into<String>) -> Self {
        self.media_id = Some(media_id.into());
        self
    }

    /// Member whose details open, for type 3.
    #[must_use]
    pub fn userid(mut self, userid: impl Into<String>) -> Self {
        self.userid = Some(userid.into());
        self
    }
}

wire_out!(part HorizontalContentList {
    "keyname" => keyname,
    "value" => value,
    "type" => r#type,
    "url" => url,
    "media_id" => media_id,
    "userid" => userid,
});

/// `jump_list` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct JumpList {
    /// 0 none, 1 address, 2 mini program.
    pub r#type: Option<i64>,
    /// `title`.
    pub title: String,
    /// Opened by a tap.
    pub url: Option<String>,
    /// Mini program, must be bound to the app.
    pub appid: Option<String>,
    /// Path of the mini program page.
    pub pagepath: Option<String>,
}

impl JumpList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            r#type: Default::default(),
            title: title.into(),
            url: Default::default(),
            appid: Default::default(),
            pagepath: Default::default(),
        }
    }

    /// 0 none, 1 address, 2 mini program.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<i64>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Opened by a tap.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Mini program, must be bound to the app.
    #[must_use]
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// Path of the mini program page.
    #[must_use]
    pub fn pagepath(mut self, pagepath: impl Into<String>) -> Self {
        self.pagepath = Some(pagepath.into());
        self
    }
}

wire_out!(part JumpList {
    "type" => r#type,
    "title" => title,
    "url" => url,
    "appid" => appid,
    "pagepath" => pagepath,
});

/// `card_action` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CardAction {
    /// 1 address, 2 mini program.
    pub r#type: Option<i64>,
    /// `title`.
    pub title: String,
    /// Opened by a tap.
    pub url: Option<String>,
    /// Mini program, must be bound to the app.
    pub appid: Option<String>,
    /// Path of the mini program page.
    pub pagepath: Option<String>,
}

impl CardAction {
    /// Starts with the required members.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            r#type: Default::default(),
            title: title.into(),
            url: Default::default(),
            appid: Default::default(),
            pagepath: Default::default(),
        }
    }

    /// 1 address, 2 mini program.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<i64>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Opened by a tap.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Mini program, must be bound to the app.
    #[must_use]
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// Path of the mini program page.
    #[must_use]
    pub fn pagepath(mut self, pagepath: impl Into<String>) -> Self {
        self.pagepath = Some(pagepath.into());
        self
    }
}

wire_out!(part CardAction {
    "type" => r#type,
    "title" => title,
    "url" => url,
    "appid" => appid,
    "pagepath" => pagepath,
});

/// `action_menu` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ActionMenu {
    /// `desc`.
    pub desc: Option<String>,
    /// 1 to 3 entries.
    pub action_list: Vec<ActionList>,
}

impl ActionMenu {
    /// Starts with the required members.
    #[must_use]
    pub fn new(action_list: impl IntoIterator<Item = impl Into<ActionList>>) -> Self {
        Self {
            desc: Default::default(),
            action_list: action_list.into_iter().map(Into::into).collect(),
        }
    }

    /// `desc`.
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }
}

wire_out!(part ActionMenu {
    "desc" => desc,
    "action_list" => action_list,
});

/// `action_list` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ActionList {
    /// Comes back in the event.
    pub key: String,
    /// Present for its msgtype or card type.
    pub text: String,
}

impl ActionList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(key: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            text: text.into(),
        }
    }
}

wire_out!(part ActionList {
    "key" => key,
    "text" => text,
});

/// `button_list` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ButtonList {
    /// 0 sends an event, 1 opens an address.
    pub r#type: Option<i64>,
    /// Comes back in the event.
    pub key: Option<String>,
    /// Present for its msgtype or card type.
    pub text: String,
    /// Look of the button, 1 to 4.
    pub style: Option<i64>,
    /// Opened by a tap.
    pub url: Option<String>,
}

impl ButtonList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            r#type: Default::default(),
            key: Default::default(),
            text: text.into(),
            style: Default::default(),
            url: Default::default(),
        }
    }

    /// 0 sends an event, 1 opens an address.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<i64>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Comes back in the event.
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Look of the button, 1 to 4.
    #[must_use]
    pub fn style(mut self, style: impl Into<i64>) -> Self {
        self.style = Some(style.into());
        self
    }

    /// Opened by a tap.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

wire_out!(part ButtonList {
    "type" => r#type,
    "key" => key,
    "text" => text,
    "style" => style,
    "url" => url,
});

/// `checkbox` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Checkbox {
    /// Comes back in the event with the answer.
    pub question_key: String,
    /// 0 single choice, 1 several choices.
    pub mode: Option<i64>,
    /// Options; at most 20 of a checkbox, 10 of a drop-down.
    pub option_list: Vec<OptionList>,
    /// True shows it greyed out.
    pub disable: Option<bool>,
}

impl Checkbox {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        question_key: impl Into<String>,
        option_list: impl IntoIterator<Item = impl Into<OptionList>>,
    ) -> Self {
        Self {
            question_key: question_key.into(),
            mode: Default::default(),
            option_list: option_list.into_iter().map(Into::into).collect(),
            disable: Default::default(),
        }
    }

    /// 0 single choice, 1 several choices.
    #[must_use]
    pub fn mode(mut self, mode: impl Into<i64>) -> Self {
        self.mode = Some(mode.into());
        self
    }

    /// True shows it greyed out.
    #[must_use]
    pub fn disable(mut self, disable: impl Into<bool>) -> Self {
        self.disable = Some(disable.into());
        self
    }
}

wire_out!(part Checkbox {
    "question_key" => question_key,
    "mode" => mode,
    "option_list" => option_list,
    "disable" => disable,
});

/// `option_list` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OptionList {
    /// `id`.
    pub id: String,
    /// Present for its msgtype or card type.
    pub text: String,
    /// Whether chosen at first.
    pub is_checked: bool,
    /// True shows it greyed out.
    pub disable: Option<bool>,
}

impl OptionList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        text: impl Into<String>,
        is_checked: impl Into<bool>,
    ) -> Self {
        Self {
            id: id.into(),
            text: text.into(),
            is_checked: is_checked.into(),
            disable: Default::default(),
        }
    }

    /// True shows it greyed out.
    #[must_use]
    pub fn disable(mut self, disable: impl Into<bool>) -> Self {
        self.disable = Some(disable.into());
        self
    }
}

wire_out!(part OptionList {
    "id" => id,
    "text" => text,
    "is_checked" => is_checked,
    "disable" => disable,
});

/// `select_list` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SelectList {
    /// Comes back in the event with the answer.
    pub question_key: String,
    /// `title`.
    pub title: String,
    /// Option chosen at first.
    pub selected_id: Option<String>,
    /// Options; at most 20 of a checkbox, 10 of a drop-down.
    pub option_list: Vec<SelectListOptionList>,
    /// True shows it greyed out.
    pub disable: Option<bool>,
}

impl SelectList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        question_key: impl Into<String>,
        title: impl Into<String>,
        option_list: impl IntoIterator<Item = impl Into<SelectListOptionList>>,
    ) -> Self {
        Self {
            question_key: question_key.into(),
            title: title.into(),
            selected_id: Default::default(),
            option_list: option_list.into_iter().map(Into::into).collect(),
            disable: Default::default(),
        }
    }

    /// Option chosen at first.
    #[must_use]
    pub fn selected_id(mut self, selected_id: impl Into<String>) -> Self {
        self.selected_id = Some(selected_id.into());
        self
    }

    /// True shows it greyed out.
    #[must_use]
    pub fn disable(mut self, disable: impl Into<bool>) -> Self {
        self.disable = Some(disable.into());
        self
    }
}

wire_out!(part SelectList {
    "question_key" => question_key,
    "title" => title,
    "selected_id" => selected_id,
    "option_list" => option_list,
    "disable" => disable,
});

/// `select_list_option_list` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SelectListOptionList {
    /// `id`.
    pub id: String,
    /// Present for its msgtype or card type.
    pub text: String,
    /// True shows it greyed out.
    pub disable: Option<bool>,
}

impl SelectListOptionList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(id: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            text: text.into(),
            disable: Default::default(),
        }
    }

    /// True shows it greyed out.
    #[must_use]
    pub fn disable(mut self, disable: impl Into<bool>) -> Self {
        self.disable = Some(disable.into());
        self
    }
}

wire_out!(part SelectListOptionList {
    "id" => id,
    "text" => text,
    "disable" => disable,
});

/// `submit_button` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubmitButton {
    /// 0 sends an event, 1 opens an address.
    pub r#type: Option<i64>,
    /// Comes back in the event.
    pub key: Option<String>,
    /// Present for its msgtype or card type.
    pub text: String,
    /// Look of the button, 1 to 4.
    pub style: Option<i64>,
    /// Opened by a tap.
    pub url: Option<String>,
}

impl SubmitButton {
    /// Starts with the required members.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            r#type: Default::default(),
            key: Default::default(),
            text: text.into(),
            style: Default::default(),
            url: Default::default(),
        }
    }

    /// 0 sends an event, 1 opens an address.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<i64>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Comes back in the event.
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Look of the button, 1 to 4.
    #[must_use]
    pub fn style(mut self, style: impl Into<i64>) -> Self {
        self.style = Some(style.into());
        self
    }

    /// Opened by a tap.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

wire_out!(part SubmitButton {
    "type" => r#type,
    "key" => key,
    "text" => text,
    "style" => style,
    "url" => url,
});

/// `image_text_area` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ImageTextArea {
    /// 0 nothing opens (default), 1 a link, 2 a mini program.
    pub r#type: Option<i64>,
    /// `url`.
    pub url: Option<String>,
    /// `appid`.
    pub appid: Option<String>,
    /// `pagepath`.
    pub pagepath: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `desc`.
    pub desc: Option<String>,
    /// `image_url`.
    pub image_url: String,
}

impl ImageTextArea {
    /// Starts with the required members.
    #[must_use]
    pub fn new(image_url: impl Into<String>) -> Self {
        Self {
            r#type: Default::default(),
            url: Default::default(),
            appid: Default::default(),
            pagepath: Default::default(),
            title: Default::default(),
            desc: Default::default(),
            image_url: image_url.into(),
        }
    }

    /// 0 nothing opens (default), 1 a link, 2 a mini program.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<i64>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// `url`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// `appid`.
    #[must_use]
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// `pagepath`.
    #[must_use]
    pub fn pagepath(mut self, pagepath: impl Into<String>) -> Self {
        self.pagepath = Some(pagepath.into());
        self
    }

    /// `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// `desc`.
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }
}

wire_out!(part ImageTextArea {
    "type" => r#type,
    "url" => url,
    "appid" => appid,
    "pagepath" => pagepath,
    "title" => title,
    "desc" => desc,
    "image_url" => image_url,
});

/// `template_msg` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SendTemplateMsg {
    /// `template_id`.
    pub template_id: String,
    /// Opened by a tap.
    pub url: Option<String>,
    /// `miniprogram`.
    pub miniprogram: Option<SendMiniprogram>,
    /// Key and value lines, at most 10.
    pub content_item: Option<Vec<SendContentItem>>,
}

impl SendTemplateMsg {
    /// Starts with the required members.
    #[must_use]
    pub fn new(template_id: impl Into<String>) -> Self {
        Self {
            template_id: template_id.into(),
            url: Default::default(),
            miniprogram: Default::default(),
            content_item: Default::default(),
        }
    }

    /// Opened by a tap.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// `miniprogram`.
    #[must_use]
    pub fn miniprogram(mut self, miniprogram: impl Into<SendMiniprogram>) -> Self {
        self.miniprogram = Some(miniprogram.into());
        self
    }

    /// Key and value lines, at most 10.
    #[must_use]
    pub fn content_item(
        mut self,
        content_item: impl IntoIterator<Item = impl Into<SendContentItem>>,
    ) -> Self {
        self.content_item = Some(content_item.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part SendTemplateMsg {
    "template_id" => template_id,
    "url" => url,
    "miniprogram" => miniprogram,
    "content_item" => content_item,
});

/// `miniprogram` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SendMiniprogram {
    /// Mini program, must be bound to the app.
    pub appid: String,
    /// Path of the mini program page.
    pub pagepath: String,
}

impl SendMiniprogram {
    /// Starts with the required members.
    #[must_use]
    pub fn new(appid: impl Into<String>, pagepath: impl Into<String>) -> Self {
        Self {
            appid: appid.into(),
            pagepath: pagepath.into(),
        }
    }
}

wire_out!(part SendMiniprogram {
    "appid" => appid,
    "pagepath" => pagepath,
});

/// Update a task card message (更新任务卡片消息状态).
///
/// `POST /cgi-bin/message/update_taskcard`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/91579) [(2)](https://developer.work.weixin.qq.com/document/path/91585)
///
/// Only works once per task; use template cards for new apps.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateTaskCard {
    /// Members whose card changes.
    pub userids: Option<Vec<String>>,
    /// At most 128 bytes of digits, letters and \_-@; unique within the app.
    pub task_id: String,
    /// Id of the sending app.
    pub agentid: Option<i64>,
    /// Task id of the card before, if the task changed.
    pub original_task_id: Option<String>,
    /// Label that the button gets after it was pressed.
    pub replace_name: String,
}

impl UpdateTaskCard {
    /// Starts with the required members.
    pub fn new(task_id: impl Into<String>, replace_name: impl Into<String>) -> Self {
        Self {
            userids: Default::default(),
            task_id: task_id.into(),
            agentid: Default::default(),
            original_task_id: Default::default(),
            replace_name: replace_name.into(),
        }
    }

    /// Members whose card changes.
    pub fn userids(mut self, userids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.userids = Some(userids.into_iter().map(Into::into).collect());
        self
    }

    /// Id of the sending app.
    pub fn agentid(mut self, agentid: impl Into<i64>) -> Self {
        self.agentid = Some(agentid.into());
        self
    }

    /// Task id of the card before, if the task changed.
    pub fn original_task_id(mut self, original_task_id: impl Into<String>) -> Self {
        self.original_task_id = Some(original_task_id.into());
        self
    }
}

wire_out!(UpdateTaskCard {
    "userids" => userids,
    "task_id" => task_id,
    "agentid" => agentid,
    "original_task_id" => original_task_id,
    "replace_name" => replace_name,
});

/// The answer to [`UpdateTaskCard`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTaskCardResponse {
    /// Recipients that don't exist or can't see the app.
    pub invaliduser: Vec<String>,
}

wire_in!(UpdateTaskCardResponse {
    "invaliduser" => invaliduser,
});

impl Endpoint for UpdateTaskCard {
    type Response = UpdateTaskCardResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.message.update_task_card",
        path: "/cgi-bin/message/update_taskcard",
        ..Operation::usual(Product::Work)
    };
}

/// Update a template card message (更新模版卡片消息).
///
/// `POST /cgi-bin/message/update_template_card`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/94888)
///
/// Either relabels the pressed button through `button` or replaces the card through `template_card`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateTemplateCard {
    /// Id of the sending app.
    pub agentid: Option<i64>,
    /// Members whose card changes.
    pub userids: Option<Vec<String>>,
    /// Departments whose cards change.
    pub partyids: Option<Vec<i64>>,
    /// Tags whose cards change.
    pub tagids: Option<Vec<i64>>,
    /// True updates the card of everybody who got it.
    pub atall: Option<bool>,
    /// From sending the card or from its event; usable once.
    pub response_code: String,
    /// Whether ids in the text are turned into names, for third-party apps.
    pub enable_id_trans: Option<bool>,
    /// For cards whose buttons only change their label.
    pub button: Option<UpdateTemplateCardButton>,
    /// Present for its msgtype or card type.
    pub template_card: Option<UpdateTemplateCardTemplateCard>,
}

impl UpdateTemplateCard {
    /// Starts with the required members.
    pub fn new(response_code: impl Into<String>) -> Self {
        Self {
            agentid: Default::default(),
            userids: Default::default(),
            partyids: Default::default(),
            tagids: Default::default(),
            atall: Default::default(),
            response_code: response_code.into(),
            enable_id_trans: Default::default(),
            button: Default::default(),
            template_card: Default::default(),
        }
    }

    /// Id of the sending app.
    pub fn agentid(mut self, agentid: impl Into<i64>) -> Self {
        self.agentid = Some(agentid.into());
        self
    }

    /// Members whose card changes.
    pub fn userids(mut self, userids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.userids = Some(userids.into_iter().map(Into::into).collect());
        self
    }

    /// Departments whose cards change.
    pub fn partyids(mut self, partyids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.partyids = Some(partyids.into_iter().map(Into::into).collect());
        self
    }

    /// Tags whose cards change.
    pub fn tagids(mut self, tagids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.tagids = Some(tagids.into_iter().map(Into::into).collect());
        self
    }

    /// True updates the card of everybody who got it.
    pub fn atall(mut self, atall: impl Into<bool>) -> Self {
        self.atall = Some(atall.into());
        self
    }

    /// Whether ids in the text are turned into names, for third-party apps.
    pub fn enable_id_trans(mut self, enable_id_trans: impl Into<bool>) -> Self {
        self.enable_id_trans = Some(enable_id_trans.into());
        self
    }

    /// For cards whose buttons only change their label.
    pub fn button(mut self, button: impl Into<UpdateTemplateCardButton>) -> Self {
        self.button = Some(button.into());
        self
    }

    /// Present for its msgtype or card type.
    pub fn template_card(
        mut self,
        template_card: impl Into<UpdateTemplateCardTemplateCard>,
    ) -> Self {
        self.template_card = Some(template_card.into());
        self
    }
}

wire_out!(UpdateTemplateCard {
    "agentid" => agentid,
    "userids" => userids,
    "partyids" => partyids,
    "tagids" => tagids,
    "response_code" => response_code,
    "button" => button,
    "template_card" => template_card,
} via {
    "atall" => atall: yizhan_core::wire::BoolAsInt,
    "enable_id_trans" => enable_id_trans: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`UpdateTemplateCard`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateCardResponse {
    /// Recipients that don't exist or can't see the app.
    pub invaliduser: Vec<String>,
}

wire_in!(UpdateTemplateCardResponse {
    "invaliduser" => invaliduser,
});

impl Endpoint for UpdateTemplateCard {
    type Response = UpdateTemplateCardResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.message.update_template_card",
        path: "/cgi-bin/message/update_template_card",
        ..Operation::usual(Product::Work)
    };
}

/// `button` of [`UpdateTemplateCard`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateCardButton {
    /// At most 128 bytes of digits, letters and \_-@; unique within the app.
    pub task_id: String,
    /// Label that the button gets after it was pressed.
    pub replace_name: String,
}

impl UpdateTemplateCardButton {
    /// Starts with the required members.
    #[must_use]
    pub fn new(task_id: impl Into<String>, replace_name: impl Into<String>) -> Self {
        Self {
            task_id: task_id.into(),
            replace_name: replace_name.into(),
        }
    }
}

wire_out!(part UpdateTemplateCardButton {
    "task_id" => task_id,
    "replace_name" => replace_name,
});

/// `template_card` of [`UpdateTemplateCard`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateTemplateCardTemplateCard {
    /// Text_notice, news_notice, button_interaction, vote_interaction, multiple_interaction.
    pub card_type: String,
    /// Picture of a news card.
    pub card_image: Option<CardImage>,
    /// Where the card is from, shown at its top.
    pub source: Option<Source>,
    /// Title and line below it.
    pub main_title: Option<MainTitle>,
    /// Quoted text.
    pub quote_area: Option<QuoteArea>,
    /// A figure shown large.
    pub emphasis_content: Option<EmphasisContent>,
    /// Text below the title.
    pub sub_title_text: Option<String>,
    /// At most 4.
    pub vertical_content_list: Option<Vec<VerticalContentList>>,
    /// At most 6.
    pub horizontal_content_list: Option<Vec<HorizontalContentList>>,
    /// Links at the bottom, at most 3.
    pub jump_list: Option<Vec<JumpList>>,
    /// What a tap on the card opens.
    pub card_action: Option<CardAction>,
    /// Menu at the top right.
    pub action_menu: Option<ActionMenu>,
    /// At most 128 bytes of digits, letters and \_-@; unique within the app.
    pub task_id: Option<String>,
    /// At most 6.
    pub button_list: Option<Vec<ButtonList>>,
    /// Question with options.
    pub checkbox: Option<Checkbox>,
    /// Drop-down questions, at most 3.
    pub select_list: Option<Vec<SelectList>>,
    /// Sends the answers.
    pub submit_button: Option<SubmitButton>,
    /// Drop-down question of a button card.
    pub button_selection: Option<SelectList>,
    /// Picture with text, of a news card.
    pub image_text_area: Option<ImageTextArea>,
    /// Label that the submit button gets.
    pub replace_text: Option<String>,
}

impl UpdateTemplateCardTemplateCard {
    /// Starts with the required members.
    #[must_use]
    pub fn new(card_type: impl Into<String>) -> Self {
        Self {
            card_type: card_type.into(),
            card_image: Default::default(),
            source: Default::default(),
            main_title: Default::default(),
            quote_area: Default::default(),
            emphasis_content: Default::default(),
            sub_title_text: Default::default(),
            vertical_content_list: Default::default(),
            horizontal_content_list: Default::default(),
            jump_list: Default::default(),
            card_action: Default::default(),
            action_menu: Default::default(),
            task_id: Default::default(),
            button_list: Default::default(),
            checkbox: Default::default(),
            select_list: Default::default(),
            submit_button: Default::default(),
            button_selection: Default::default(),
            image_text_area: Default::default(),
            replace_text: Default::default(),
        }
    }

    /// Picture of a news card.
    #[must_use]
    pub fn card_image(mut self, card_image: impl Into<CardImage>) -> Self {
        self.card_image = Some(card_image.into());
        self
    }

    /// Where the card is from, shown at its top.
    #[must_use]
    pub fn source(mut self, source: impl Into<Source>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// Title and line below it.
    #[must_use]
    pub fn main_title(mut self, main_title: impl Into<MainTitle>) -> Self {
        self.main_title = Some(main_title.into());
        self
    }

    /// Quoted text.
    #[must_use]
    pub fn quote_area(mut self, quote_area: impl Into<QuoteArea>) -> Self {
        self.quote_area = Some(quote_area.into());
        self
    }

    /// A figure shown large.
    #[must_use]
    pub fn emphasis_content(mut self, emphasis_content: impl Into<EmphasisContent>) -> Self {
        self.emphasis_content = Some(emphasis_content.into());
        self
    }

    /// Text below the title.
    #[must_use]
    pub fn sub_title_text(mut self, sub_title_text: impl Into<String>) -> Self {
        self.sub_title_text = Some(sub_title_text.into());
        self
    }

    /// At most 4.
    #[must_use]
    pub fn vertical_content_list(
        mut self,
        vertical_content_list: impl IntoIterator<Item = impl Into<VerticalContentList>>,
    ) -> Self {
        self.vertical_content_list =
            Some(vertical_content_list.into_iter().map(Into::into).collect());
        self
    }

    /// At most 6.
    #[must_use]
    pub fn horizontal_content_list(
        mut self,
        horizontal_content_list: impl IntoIterator<Item = impl Into<HorizontalContentList>>,
    ) -> Self {
        self.horizontal_content_list = Some(
            horizontal_content_list
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }

    /// Links at the bottom, at most 3.
    #[must_use]
    pub fn jump_list(mut self, jump_list: impl IntoIterator<Item = impl Into<JumpList>>) -> Self {
        self.jump_list = Some(jump_list.into_iter().map(Into::into).collect());
        self
    }

    /// What a tap on the card opens.
    #[must_use]
    pub fn card_action(mut self, card_action: impl Into<CardAction>) -> Self {
        self.card_action = Some(card_action.into());
        self
    }

    /// Menu at the top right.
    #[must_use]
    pub fn action_menu(mut self, action_menu: impl Into<ActionMenu>) -> Self {
        self.action_menu = Some(action_menu.into());
        self
    }

    /// At most 128 bytes of digits, letters and \_-@; unique within the app.
    #[must_use]
    pub fn task_id(mut self, task_id: impl Into<String>) -> Self {
        self.task_id = Some(task_id.into());
        self
    }

    /// At most 6.
    #[must_use]
    pub fn button_list(
        mut self,
        button_list: impl IntoIterator<Item = impl Into<ButtonList>>,
    ) -> Self {
        self.button_list = Some(button_list.into_iter().map(Into::into).collect());
        self
    }

    /// Question with options.
    #[must_use]
    pub fn checkbox(mut self, checkbox: impl Into<Checkbox>) -> Self {
        self.checkbox = Some(checkbox.into());
        self
    }

    /// Drop-down questions, at most 3.
    #[must_use]
    pub fn select_list(
        mut self,
        select_list: impl IntoIterator<Item = impl Into<SelectList>>,
    ) -> Self {
        self.select_list = Some(select_list.into_iter().map(Into::into).collect());
        self
    }

    /// Sends the answers.
    #[must_use]
    pub fn submit_button(mut self, submit_button: impl Into<SubmitButton>) -> Self {
        self.submit_button = Some(submit_button.into());
        self
    }

    /// Drop-down question of a button card.
    #[must_use]
    pub fn button_selection(mut self, button_selection: impl Into<SelectList>) -> Self {
        self.button_selection = Some(button_selection.into());
        self
    }

    /// Picture with text, of a news card.
    #[must_use]
    pub fn image_text_area(mut self, image_text_area: impl Into<ImageTextArea>) -> Self {
        self.image_text_area = Some(image_text_area.into());
        self
    }

    /// Label that the submit button gets.
    #[must_use]
    pub fn replace_text(mut self, replace_text: impl Into<String>) -> Self {
        self.replace_text = Some(replace_text.into());
        self
    }
}

wire_out!(part UpdateTemplateCardTemplateCard {
    "card_type" => card_type,
    "card_image" => card_image,
    "source" => source,
    "main_title" => main_title,
    "quote_area" => quote_area,
    "emphasis_content" => emphasis_content,
    "sub_title_text" => sub_title_text,
    "vertical_content_list" => vertical_content_list,
    "horizontal_content_list" => horizontal_content_list,
    "jump_list" => jump_list,
    "card_action" => card_action,
    "action_menu" => action_menu,
    "task_id" => task_id,
    "button_list" => button_list,
    "checkbox" => checkbox,
    "select_list" => select_list;
    "submit_button" => submit_button,
    "button_selection" => button_selection,
    "image_text_area" => image_text_area,
    "replace_text" => replace_text,
});
