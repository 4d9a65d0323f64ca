//! Generated from `spec/work/linkedcorp.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Linked companies (企业互联)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Get the visible scope of an app in linked companies (获取应用的可见范围).
///
/// `POST /cgi-bin/linkedcorp/agent/get_perm_list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93172)
///
/// Only what lies in linked companies: the visible scope within the own company is not part of it.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AgentGetPermList {}

impl AgentGetPermList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(AgentGetPermList {});

/// The answer to [`AgentGetPermList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AgentGetPermListResponse {
    /// Members that the app may see, as corpid/userid.
    pub userids: Vec<String>,
    /// Departments that the app may see, as linkedid/departmentid.
    pub department_ids: Vec<String>,
}

wire_in!(AgentGetPermListResponse {
    "userids" => userids,
    "department_ids" => department_ids,
});

impl Endpoint for AgentGetPermList {
    type Response = AgentGetPermListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.linkedcorp.agent_get_perm_list",
        path: "/cgi-bin/linkedcorp/agent/get_perm_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// List the departments of linked companies (获取互联企业部门列表).
///
/// `POST /cgi-bin/linkedcorp/department/list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93170)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DepartmentList {
    /// Form linkedid/departmentid.
    pub department_id: String,
}

impl DepartmentList {
    /// Starts with the required members.
    pub fn new(department_id: impl Into<String>) -> Self {
        Self {
            department_id: department_id.into(),
        }
    }
}

wire_out!(DepartmentList {
    "department_id" => department_id,
});

/// The answer to [`DepartmentList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DepartmentListResponse {
    /// Departments below the one asked for.
    pub department_list: Vec<DepartmentListDepartmentList>,
}

wire_in!(DepartmentListResponse {
    "department_list" => department_list,
});

impl Endpoint for DepartmentList {
    type Response = DepartmentListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.linkedcorp.department_list",
        path: "/cgi-bin/linkedcorp/department/list",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `department_list` of [`DepartmentList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DepartmentListDepartmentList {
    /// Form linkedid/departmentid.
    pub department_id: i64,
    /// `department_name`.
    pub department_name: Option<String>,
    /// Parent department, 0 or the linked root for the top.
    pub parentid: i64,
    /// Sort value among siblings, larger comes first.
    pub order: i64,
}

wire_in!(part DepartmentListDepartmentList {
    "department_id" => department_id,
    "department_name" => department_name,
    "parentid" => parentid,
    "order" => order,
});

/// Send an app message to linked companies (互联企业发送应用消息).
///
/// `POST /cgi-bin/linkedcorp/message/send`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90250)
///
/// At least one recipient, or toall. Recipients out of the app's visible scope come back as invalid, the rest is sent.
///
/// # Errors
///
/// - `81013`: all recipients invalid or unpermitted
/// - `82001`: all members/departments/tags invalid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct MessageSend {
    /// Members as corpid/userid, at most 1000.
    pub touser: Option<Vec<String>>,
    /// Departments as linkedid/departmentid, at most 100.
    pub toparty: Option<Vec<String>>,
    /// Tag ids of the sending company, at most 100.
    pub totag: Option<Vec<i64>>,
    /// True sends to everyone who can see the app; the other recipients are ignored.
    pub toall: Option<bool>,
    /// Text, image, voice, video, file, textcard, news, mpnews, markdown, miniprogram_notice.
    pub msgtype: String,
    /// Present for its msgtype.
    pub text: Option<MessageSendText2>,
    /// Present for its msgtype.
    pub image: Option<MessageSendImage>,
    /// Present for its msgtype.
    pub voice: Option<MessageSendVoice>,
    /// Present for its msgtype.
    pub video: Option<MessageSendVideo>,
    /// Present for its msgtype.
    pub file: Option<MessageSendFile>,
    /// Present for its msgtype.
    pub textcard: Option<MessageSendTextcard>,
    /// Present for its msgtype.
    pub news: Option<MessageSendNews>,
    /// Present for its msgtype.
    pub mpnews: Option<MessageSendMpnews>,
    /// Present for its msgtype.
    pub markdown: Option<MessageSendMarkdown>,
    /// Present for its msgtype.
    pub miniprogram_notice: Option<MessageSendMiniprogramNotice>,
    /// Id of the sending app.
    pub agentid: Option<i64>,
    /// True makes the message confidential.
    pub safe: Option<bool>,
}

impl MessageSend {
    /// Starts with the required members.
    pub fn new(msgtype: impl Into<String>) -> Self {
        Self {
            touser: Default::default(),
            toparty: Default::default(),
            totag: Default::default(),
            toall: Default::default(),
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
            agentid: Default::default(),
            safe: Default::default(),
        }
    }

    /// Members as corpid/userid, at most 1000.
    pub fn touser(mut self, touser: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.touser = Some(touser.into_iter().map(Into::into).collect());
        self
    }

    /// Departments as linkedid/departmentid, at most 100.
    pub fn toparty(mut self, toparty: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.toparty = Some(toparty.into_iter().map(Into::into).collect());
        self
    }

    /// Tag ids of the sending company, at most 100.
    pub fn totag(mut self, totag: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.totag = Some(totag.into_iter().map(Into::into).collect());
        self
    }

    /// True sends to everyone who can see the app; the other recipients are ignored.
    pub fn toall(mut self, toall: impl Into<bool>) -> Self {
        self.toall = Some(toall.into());
        self
    }

    /// Present for its msgtype.
    pub fn text(mut self, text: impl Into<MessageSendText2>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Present for its msgtype.
    pub fn image(mut self, image: impl Into<MessageSendImage>) -> Self {
        self.image = Some(image.into());
        self
    }

    /// Present for its msgtype.
    pub fn voice(mut self, voice: impl Into<MessageSendVoice>) -> Self {
        self.voice = Some(voice.into());
        self
    }

    /// Present for its msgtype.
    pub fn video(mut self, video: impl Into<MessageSendVideo>) -> Self {
        self.video = Some(video.into());
        self
    }

    /// Present for its msgtype.
    pub fn file(mut self, file: impl Into<MessageSendFile>) -> Self {
        self.file = Some(file.into());
        self
    }

    /// Present for its msgtype.
    pub fn textcard(mut self, textcard: impl Into<MessageSendTextcard>) -> Self {
        self.textcard = Some(textcard.into());
        self
    }

    /// Present for its msgtype.
    pub fn news(mut self, news: impl Into<MessageSendNews>) -> Self {
        self.news = Some(news.into());
        self
    }

    /// Present for its msgtype.
    pub fn mpnews(mut self, mpnews: impl Into<MessageSendMpnews>) -> Self {
        self.mpnews = Some(mpnews.into());
        self
    }

    /// Present for its msgtype.
    pub fn markdown(mut self, markdown: impl Into<MessageSendMarkdown>) -> Self {
        self.markdown = Some(markdown.into());
        self
    }

    /// Present for its msgtype.
    pub fn miniprogram_notice(
        mut self,
        miniprogram_notice: impl Into<MessageSendMiniprogramNotice>,
    ) -> Self {
        self.miniprogram_notice = Some(miniprogram_notice.into());
        self
    }

    /// Id of the sending app.
    pub fn agentid(mut self, agentid: impl Into<i64>) -> Self {
        self.agentid = Some(agentid.into());
        self
    }

    /// True makes the message confidential.
    pub fn safe(mut self, safe: impl Into<bool>) -> Self {
        self.safe = Some(safe.into());
        self
    }
}

wire_out!(MessageSend {
    "touser" => touser,
    "toparty" => toparty,
    "totag" => totag,
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
    "agentid" => agentid,
} via {
    "toall" => toall: yizhan_core::wire::BoolAsInt,
    "safe" => safe: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`MessageSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MessageSendResponse {
    /// Recipients that were not reached, as corpid/userid.
    pub invaliduser: Vec<String>,
    /// Departments that were not reached.
    pub invalidparty: Vec<String>,
    /// Tags that were not reached.
    pub invalidtag: Vec<i64>,
}

wire_in!(MessageSendResponse {
    "invaliduser" => invaliduser,
    "invalidparty" => invalidparty,
    "invalidtag" => invalidtag,
});

impl Endpoint for MessageSend {
    type Response = MessageSendResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.linkedcorp.message_send",
        path: "/cgi-bin/linkedcorp/message/send",
        ..Operation::usual(Product::Work)
    };
}

/// `text_2` of [`MessageSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MessageSendText2 {
    /// At most 2048 bytes.
    pub content: String,
}

impl MessageSendText2 {
    /// Starts with the required members.
    #[must_use]
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
        }
    }
}

wire_out!(part MessageSendText2 {
    "content" => content,
});

/// `image` of [`MessageSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MessageSendImage {
    /// From uploading a temporary file.
    pub media_id: String,
}

impl MessageSendImage {
    /// Starts with the required members.
    #[must_use]
    pub fn new(media_id: impl Into<String>) -> Self {
        Self {
            media_id: media_id.into(),
        }
    }
}

wire_out!(part MessageSendImage {
    "media_id" => media_id,
});

/// `voice` of [`MessageSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MessageSendVoice {
    /// From uploading a temporary file.
    pub media_id: String,
}

impl MessageSendVoice {
    /// Starts with the required members.
    #[must_use]
    pub fn new(media_id: impl Into<String>) -> Self {
        Self {
            media_id: media_id.into(),
        }
    }
}

wire_out!(part MessageSendVoice {
    "media_id" => media_id,
});

/// `video` of [`MessageSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MessageSendVideo {
    /// From uploading a temporary file.
    pub media_id: String,
    /// `title`.
    pub title: Option<String>,
    /// `description`.
    pub description: Option<String>,
}

impl MessageSendVideo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(media_id: impl Into<String>) -> Self {
        Self {
            media_id: media_id.into(),
            title: Default::default(),
            description: Default::default(),
        }
    }

    /// `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

wire_out!(part MessageSendVideo {
    "media_id" => media_id,
    "title" => title,
    "description" => description,
});

/// `file` of [`MessageSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MessageSendFile {
    /// From uploading a temporary file.
    pub media_id: String,
}

impl MessageSendFile {
    /// Starts with the required members.
    #[must_use]
    pub fn new(media_id: impl Into<String>) -> Self {
        Self {
            media_id: media_id.into(),
        }
    }
}

wire_out!(part MessageSendFile {
    "media_id" => media_id,
});

/// `textcard` of [`MessageSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MessageSendTextcard {
    /// `url`.
    pub url: String,
    /// At most 128 bytes, cut beyond.
    pub title: String,
    /// At most 512 bytes, cut beyond.
    pub description: String,
    /// Label of the button, "details" (详情) by default.
    pub btntxt: Option<String>,
}

impl MessageSendTextcard {
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

wire_out!(part MessageSendTextcard {
    "url" => url,
    "title" => title,
    "description" => description,
    "btntxt" => btntxt,
});

/// `news` of [`MessageSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MessageSendNews {
    /// 1 to 8.
    pub articles: Vec<MessageSendArticles>,
}

impl MessageSendNews {
    /// Starts with the required members.
    #[must_use]
    pub fn new(articles: impl IntoIterator<Item = impl Into<MessageSendArticles>>) -> Self {
        Self {
            articles: articles.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part MessageSendNews {
    "articles" => articles,
});

/// `articles` of [`MessageSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MessageSendArticles {
    /// `url`.
    pub url: String,
    /// At most 128 bytes, cut beyond.
    pub title: String,
    /// At most 512 bytes, cut beyond.
    pub description: Option<String>,
    /// Image, JPG or PNG.
    pub picurl: Option<String>,
    /// Label of the button, "details" (详情) by default.
    pub btntxt: Option<String>,
    /// Mini program, must be bound to the app.
    pub appid: Option<String>,
    /// Path of the mini program page.
    pub pagepath: Option<String>,
}

impl MessageSendArticles {
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

    /// Image, JPG or PNG.
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

wire_out!(part MessageSendArticles {
    "url" => url,
    "title" => title,
    "description" => description,
    "picurl" => picurl,
    "btntxt" => btntxt,
    "appid" => appid,
    "pagepath" => pagepath,
});

/// `mpnews` of [`MessageSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MessageSendMpnews {
    /// 1 to 8.
    pub articles: Vec<MessageSendMpnewsArticles>,
}

impl MessageSendMpnews {
    /// Starts with the required members.
    #[must_use]
    pub fn new(articles: impl IntoIterator<Item = impl Into<MessageSendMpnewsArticles>>) -> Self {
        Self {
            articles: articles.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part MessageSendMpnews {
    "articles" => articles,
});

/// `mpnews_articles` of [`MessageSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MessageSendMpnewsArticles {
    /// `url`.
    pub url: String,
    /// At most 128 bytes, cut beyond.
    pub title: String,
    /// Summary.
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

impl MessageSendMpnewsArticles {
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

    /// Summary.
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

wire_out!(part MessageSendMpnewsArticles {
    "url" => url,
    "title" => title,
    "digest" => digest,
    "author" => author,
    "content" => content,
    "content_source_url" => content_source_url,
    "thumb_media_id" => thumb_media_id,
});

/// `markdown` of [`MessageSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MessageSendMarkdown {
    /// `content`.
    pub content: String,
}

impl MessageSendMarkdown {
    /// Starts with the required members.
    #[must_use]
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
        }
    }
}

wire_out!(part MessageSendMarkdown {
    "content" => content,
});

/// `miniprogram_notice` of [`MessageSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MessageSendMiniprogramNotice {
    /// Mini program, must be bound to the app.
    pub appid: String,
    /// Path of the mini program page.
    pub page: String,
    /// `title`.
    pub title: String,
    /// `description`.
    pub description: Option<String>,
    /// Key and value lines, at most 10.
    pub content_item: Option<Vec<MessageSendContentItem>>,
    /// Whether the first line is shown large.
    pub emphasis_first_item: Option<bool>,
}

impl MessageSendMiniprogramNotice {
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
        content_item: impl IntoIterator<Item = impl Into<MessageSendContentItem>>,
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

wire_out!(part MessageSendMiniprogramNotice {
    "appid" => appid,
    "page" => page,
    "title" => title,
    "description" => description,
    "content_item" => content_item,
    "emphasis_first_item" => emphasis_first_item,
});

/// `content_item` of [`MessageSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MessageSendContentItem {
    /// `key`.
    pub key: String,
    /// `value`.
    pub value: String,
}

impl MessageSendContentItem {
    /// Starts with the required members.
    #[must_use]
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}

wire_out!(part MessageSendContentItem {
    "key" => key,
    "value" => value,
});

/// Get the details of a member of a linked company (获取互联企业成员详细信息).
///
/// `POST /cgi-bin/linkedcorp/user/get`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93171)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserGet {
    /// Form corpid/userid.
    pub userid: String,
}

impl UserGet {
    /// Starts with the required members.
    pub fn new(userid: impl Into<String>) -> Self {
        Self {
            userid: userid.into(),
        }
    }
}

wire_out!(UserGet {
    "userid" => userid,
});

/// The answer to [`UserGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserGetResponse {
    /// `user_info`.
    pub user_info: UserGetUserInfo,
}

wire_in!(UserGetResponse {
    "user_info" => user_info,
});

impl Endpoint for UserGet {
    type Response = UserGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.linkedcorp.user_get",
        path: "/cgi-bin/linkedcorp/user/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `user_info` of [`UserGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserGetUserInfo {
    /// Company that the member belongs to.
    pub corpid: String,
    /// Form corpid/userid.
    pub userid: String,
    /// `name`.
    pub name: Option<String>,
    /// Only returned to apps that may read sensitive fields.
    pub mobile: Option<String>,
    /// Only returned to apps that may read sensitive fields.
    pub telephone: Option<String>,
    /// Only returned to apps that may read sensitive fields.
    pub email: Option<String>,
    /// Only returned to apps that may read sensitive fields.
    pub position: Option<String>,
    /// Departments of the member, as linkedid/departmentid.
    pub department: Vec<String>,
    /// Extended attributes.
    pub extattr: Option<Extattr>,
}

wire_in!(part UserGetUserInfo {
    "corpid" => corpid,
    "userid" => userid,
    "name" => name,
    "mobile" => mobile,
    "telephone" => telephone,
    "email" => email,
    "position" => position,
    "department" => department,
    "extattr" => extattr,
});

/// `extattr` of [`UserGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Extattr {
    /// Extended attributes in display order.
    pub attrs: Vec<Attrs>,
}

wire_in!(part Extattr {
    "attrs" => attrs,
});

/// `attrs` of [`UserGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Attrs {
    /// 0 text, 1 web page.
    pub r#type: i64,
    /// `name`.
    pub name: String,
    /// Present for its msgtype.
    pub text: Option<Text>,
    /// `web`.
    pub web: Option<Web>,
}

wire_in!(part Attrs {
    "type" => r#type,
    "name" => name,
    "text" => text,
    "web" => web,
});

/// `text` of [`UserGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Text {
    /// `value`.
    pub value: String,
}

wire_in!(part Text {
    "value" => value,
});

/// `web` of [`UserGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Web {
    /// `title`.
    pub title: String,
    /// `url`.
    pub url: String,
}

wire_in!(part Web {
    "title" => title,
    "url" => url,
});

/// List the members of a linked department with details (获取互联企业部门成员详情).
///
/// `POST /cgi-bin/linkedcorp/user/list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93169)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserList {
    /// Form linkedid/departmentid.
    pub department_id: String,
    /// Whether to include departments below.
    pub fetch_child: Option<bool>,
}

impl UserList {
    /// Starts with the required members.
    pub fn new(department_id: impl Into<String>) -> Self {
        Self {
            department_id: department_id.into(),
            fetch_child: Default::default(),
        }
    }

    /// Whether to include departments below.
    pub fn fetch_child(mut self, fetch_child: impl Into<bool>) -> Self {
        self.fetch_child = Some(fetch_child.into());
        self
    }
}

wire_out!(UserList {
    "department_id" => department_id,
    "fetch_child" => fetch_child,
});

/// The answer to [`UserList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserListResponse {
    /// Members of the department.
    pub userlist: Vec<UserListUserlist>,
}

wire_in!(UserListResponse {
    "userlist" => userlist,
});

impl Endpoint for UserList {
    type Response = UserListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.linkedcorp.user_list",
        path: "/cgi-bin/linkedcorp/user/list",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `userlist` of [`UserList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserListUserlist {
    /// Company that the member belongs to.
    pub corpid: String,
    /// Form corpid/userid.
    pub userid: String,
    /// `name`.
    pub name: Option<String>,
    /// Only returned to apps that may read sensitive fields.
    pub mobile: Option<String>,
    /// Only returned to apps that may read sensitive fields.
    pub telephone: Option<String>,
    /// Only returned to apps that may read sensitive fields.
    pub email: Option<String>,
    /// Only returned to apps that may read sensitive fields.
    pub position: Option<String>,
    /// Departments of the member, as linkedid/departmentid.
    pub department: Vec<String>,
    /// Extended attributes.
    pub extattr: Option<Extattr>,
}

wire_in!(part UserListUserlist {
    "corpid" => corpid,
    "userid" => userid,
    "name" => name,
    "mobile" => mobile,
    "telephone" => telephone,
    "email" => email,
    "position" => position,
    "department" => department,
    "extattr" => extattr,
});

/// List the members of a linked department (获取互联企业部门成员).
///
/// `POST /cgi-bin/linkedcorp/user/simplelist`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/93168)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UserSimpleList {
    /// Form linkedid/departmentid.
    pub department_id: String,
    /// Whether to include departments below.
    pub fetch_child: Option<bool>,
}

impl UserSimpleList {
    /// Starts with the required members.
    pub fn new(department_id: impl Into<String>) -> Self {
        Self {
            department_id: department_id.into(),
            fetch_child: Default::default(),
        }
    }

    /// Whether to include departments below.
    pub fn fetch_child(mut self, fetch_child: impl Into<bool>) -> Self {
        self.fetch_child = Some(fetch_child.into());
        self
    }
}

wire_out!(UserSimpleList {
    "department_id" => department_id,
    "fetch_child" => fetch_child,
});

/// The answer to [`UserSimpleList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserSimpleListResponse {
    /// Members of the department.
    pub userlist: Vec<UserSimpleListUserlist>,
}

wire_in!(UserSimpleListResponse {
    "userlist" => userlist,
});

impl Endpoint for UserSimpleList {
    type Response = UserSimpleListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.linkedcorp.user_simple_list",
        path: "/cgi-bin/linkedcorp/user/simplelist",
        ..Operation::usual(Product::Work)
    };
}

/// `userlist` of [`UserSimpleList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UserSimpleListUserlist {
    /// Company that the member belongs to.
    pub corpid: String,
    /// Form corpid/userid.
    pub userid: String,
    /// `name`.
    pub name: Option<String>,
    /// Departments of the member, as linkedid/departmentid.
    pub department: Vec<String>,
}

wire_in!(part UserSimpleListUserlist {
    "corpid" => corpid,
    "userid" => userid,
    "name" => name,
    "department" => department,
});
