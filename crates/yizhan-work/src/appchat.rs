//! Generated from `spec/work/appchat.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Application group chats (应用发送消息到群聊会话)

use yizhan_core::{BodyKind, Endpoint, Method, Operation, Product, wire_in, wire_out};

/// Create a group chat (创建群聊会话).
///
/// `POST /cgi-bin/appchat/create`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90245)
///
/// Only for applications whose visible scope is the root department. At most 1000 groups a day. Works only for groups made by this application.
///
/// # Errors
///
/// - `86001`: chatid not valid
/// - `86004`: group name not valid
/// - `86005`: group owner not valid
/// - `86006`: group member count out of range
/// - `86007`: group member not valid
/// - `86216`: illegal session member id
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Create {
    /// Id of the group chat, at most 32 letters and digits, made up by WeCom if absent.
    pub chatid: Option<String>,
    /// Name of the group, at most 50 characters.
    pub name: String,
    /// User id of the owner, a random member if absent.
    pub owner: Option<String>,
    /// User ids of the members, 2 to 2000.
    pub userlist: Vec<String>,
}

impl Create {
    /// Starts with the required members.
    pub fn new(
        name: impl Into<String>,
        userlist: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            chatid: Default::default(),
            name: name.into(),
            owner: Default::default(),
            userlist: userlist.into_iter().map(Into::into).collect(),
        }
    }

    /// Id of the group chat, at most 32 letters and digits, made up by WeCom if absent.
    pub fn chatid(mut self, chatid: impl Into<String>) -> Self {
        self.chatid = Some(chatid.into());
        self
    }

    /// User id of the owner, a random member if absent.
    pub fn owner(mut self, owner: impl Into<String>) -> Self {
        self.owner = Some(owner.into());
        self
    }
}

wire_out!(Create {
    "chatid" => chatid,
    "name" => name,
    "owner" => owner,
    "userlist" => userlist,
});

/// The answer to [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// Id of the group chat, at most 32 letters and digits, made up by WeCom if absent.
    pub chatid: String,
}

wire_in!(CreateResponse {
    "chatid" => chatid,
});

impl Endpoint for Create {
    type Response = CreateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.appchat.create",
        path: "/cgi-bin/appchat/create",
        ..Operation::usual(Product::Work)
    };
}

/// Get a group chat (获取群聊会话).
///
/// `GET /cgi-bin/appchat/get`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90247)
///
/// Works only for groups made by this application.
///
/// # Errors
///
/// - `86001`: chatid not valid
/// - `86003`: chatid does not exist
/// - `86008`: group not created by caller
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// Id of the group chat, at most 32 letters and digits, made up by WeCom if absent.
    pub chatid: String,
}

impl Get {
    /// Starts with the required members.
    pub fn new(chatid: impl Into<String>) -> Self {
        Self {
            chatid: chatid.into(),
        }
    }
}

wire_out!(Get {
    "chatid" => chatid,
});

/// The answer to [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// `chat_info`.
    pub chat_info: GetChatInfo,
}

wire_in!(GetResponse {
    "chat_info" => chat_info,
});

impl Endpoint for Get {
    type Response = GetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.appchat.get",
        path: "/cgi-bin/appchat/get",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `chat_info` of [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetChatInfo {
    /// Id of the group chat, at most 32 letters and digits, made up by WeCom if absent.
    pub chatid: String,
    /// Name of the group, at most 50 characters.
    pub name: String,
    /// User id of the owner, a random member if absent.
    pub owner: String,
    /// User ids of the members, 2 to 2000.
    pub userlist: Vec<String>,
}

wire_in!(part GetChatInfo {
    "chatid" => chatid,
    "name" => name,
    "owner" => owner,
    "userlist" => userlist,
});

/// Send a message to a group chat (应用推送消息).
///
/// `POST /cgi-bin/appchat/send`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90248)
///
/// Works only for groups made by this application.
///
/// # Errors
///
/// - `86001`: chatid not valid
/// - `86003`: chatid does not exist
/// - `86008`: group not created by caller
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Send {
    /// Id of the group chat, at most 32 letters and digits, made up by WeCom if absent.
    pub chatid: String,
    /// Text, image, voice, video, file, textcard, news, mpnews or markdown.
    pub msgtype: String,
    /// `text`.
    pub text: Option<SendText>,
    /// `image`.
    pub image: Option<SendImage>,
    /// `voice`.
    pub voice: Option<SendVoice>,
    /// `video`.
    pub video: Option<SendVideo>,
    /// `file`.
    pub file: Option<SendFile>,
    /// `textcard`.
    pub textcard: Option<SendTextcard>,
    /// `news`.
    pub news: Option<SendNews>,
    /// `mpnews`.
    pub mpnews: Option<SendMpnews>,
    /// `markdown`.
    pub markdown: Option<SendMarkdown>,
    /// Whether the message is confidential.
    pub safe: Option<bool>,
}

impl Send {
    /// Starts with the required members.
    pub fn new(chatid: impl Into<String>, msgtype: impl Into<String>) -> Self {
        Self {
            chatid: chatid.into(),
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
            safe: Default::default(),
        }
    }

    /// `text`.
    pub fn text(mut self, text: impl Into<SendText>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// `image`.
    pub fn image(mut self, image: impl Into<SendImage>) -> Self {
        self.image = Some(image.into());
        self
    }

    /// `voice`.
    pub fn voice(mut self, voice: impl Into<SendVoice>) -> Self {
        self.voice = Some(voice.into());
        self
    }

    /// `video`.
    pub fn video(mut self, video: impl Into<SendVideo>) -> Self {
        self.video = Some(video.into());
        self
    }

    /// `file`.
    pub fn file(mut self, file: impl Into<SendFile>) -> Self {
        self.file = Some(file.into());
        self
    }

    /// `textcard`.
    pub fn textcard(mut self, textcard: impl Into<SendTextcard>) -> Self {
        self.textcard = Some(textcard.into());
        self
    }

    /// `news`.
    pub fn news(mut self, news: impl Into<SendNews>) -> Self {
        self.news = Some(news.into());
        self
    }

    /// `mpnews`.
    pub fn mpnews(mut self, mpnews: impl Into<SendMpnews>) -> Self {
        self.mpnews = Some(mpnews.into());
        self
    }

    /// `markdown`.
    pub fn markdown(mut self, markdown: impl Into<SendMarkdown>) -> Self {
        self.markdown = Some(markdown.into());
        self
    }

    /// Whether the message is confidential.
    pub fn safe(mut self, safe: impl Into<bool>) -> Self {
        self.safe = Some(safe.into());
        self
    }
}

wire_out!(Send {
    "chatid" => chatid,
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
} via {
    "safe" => safe: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`Send`].
pub type SendResponse = yizhan_core::Done;

impl Endpoint for Send {
    type Response = SendResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.appchat.send",
        path: "/cgi-bin/appchat/send",
        ..Operation::usual(Product::Work)
    };
}

/// `text` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SendText {
    /// At most 2048 bytes.
    pub content: String,
    /// User ids to mention, @all for everybody.
    pub mentioned_list: Option<Vec<String>>,
    /// Phone numbers to mention, @all for everybody.
    pub mentioned_mobile_list: Option<Vec<String>>,
}

impl SendText {
    /// Starts with the required members.
    #[must_use]
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
            mentioned_list: Default::default(),
            mentioned_mobile_list: Default::default(),
        }
    }

    /// User ids to mention, @all for everybody.
    #[must_use]
    pub fn mentioned_list(
        mut self,
        mentioned_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.mentioned_list = Some(mentioned_list.into_iter().map(Into::into).collect());
        self
    }

    /// Phone numbers to mention, @all for everybody.
    #[must_use]
    pub fn mentioned_mobile_list(
        mut self,
        mentioned_mobile_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.mentioned_mobile_list =
            Some(mentioned_mobile_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part SendText {
    "content" => content,
    "mentioned_list" => mentioned_list,
    "mentioned_mobile_list" => mentioned_mobile_list,
});

/// `image` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SendImage {
    /// Media id of a temporary file.
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
    /// Media id of a temporary file.
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
    /// Media id of a temporary file.
    pub media_id: String,
    /// `title`.
    pub title: Option<String>,
    /// `description`.
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

wire_out!(part SendVideo {
    "media_id" => media_id,
    "title" => title,
    "description" => description,
});

/// `file` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SendFile {
    /// Media id of a temporary file.
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
    /// Page that opens on a tap.
    pub url: String,
    /// `title`.
    pub title: String,
    /// `description`.
    pub description: String,
    /// Text of the button, at most 4 characters.
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

    /// Text of the button, at most 4 characters.
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
    /// 1 to 8 articles.
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
    /// Page that opens on a tap.
    pub url: String,
    /// `title`.
    pub title: String,
    /// `description`.
    pub description: Option<String>,
    /// Address of the picture, JPG or PNG.
    pub picurl: Option<String>,
    /// Text of the button, at most 4 characters.
    pub btntxt: Option<String>,
    /// App id of the mini program that opens on a tap.
    pub appid: Option<String>,
    /// Mini program page that opens on a tap.
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

    /// `description`.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Address of the picture, JPG or PNG.
    #[must_use]
    pub fn picurl(mut self, picurl: impl Into<String>) -> Self {
        self.picurl = Some(picurl.into());
        self
    }

    /// Text of the button, at most 4 characters.
    #[must_use]
    pub fn btntxt(mut self, btntxt: impl Into<String>) -> Self {
        self.btntxt = Some(btntxt.into());
        self
    }

    /// App id of the mini program that opens on a tap.
    #[must_use]
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// Mini program page that opens on a tap.
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
    /// 1 to 8 articles.
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
    /// Page that opens on a tap.
    pub url: String,
    /// `title`.
    pub title: String,
    /// Summary of the article.
    pub digest: Option<String>,
    /// `author`.
    pub author: Option<String>,
    /// `content`.
    pub content: String,
    /// Page that opens with read more.
    pub content_source_url: Option<String>,
    /// Media id of a temporary file.
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

    /// Summary of the article.
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

    /// Page that opens with read more.
    #[must_use]
    pub fn content_source_url(mut self, content_source_url: impl Into<String>) -> Self {
        self.content_source_url = Some(content_source_url.into());
        self
    }

    /// Media id of a temporary file.
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
    /// Markdown of at most 2048 bytes.
    pub content: String,
    /// User ids to mention, @all for everybody.
    pub mentioned_list: Option<Vec<String>>,
    /// Phone numbers to mention, @all for everybody.
    pub mentioned_mobile_list: Option<Vec<String>>,
}

impl SendMarkdown {
    /// Starts with the required members.
    #[must_use]
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
            mentioned_list: Default::default(),
            mentioned_mobile_list: Default::default(),
        }
    }

    /// User ids to mention, @all for everybody.
    #[must_use]
    pub fn mentioned_list(
        mut self,
        mentioned_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.mentioned_list = Some(mentioned_list.into_iter().map(Into::into).collect());
        self
    }

    /// Phone numbers to mention, @all for everybody.
    #[must_use]
    pub fn mentioned_mobile_list(
        mut self,
        mentioned_mobile_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.mentioned_mobile_list =
            Some(mentioned_mobile_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part SendMarkdown {
    "content" => content,
    "mentioned_list" => mentioned_list,
    "mentioned_mobile_list" => mentioned_mobile_list,
});

/// Change a group chat (修改群聊会话).
///
/// `POST /cgi-bin/appchat/update`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90246)
///
/// Works only for groups made by this application. Only the given members change.
///
/// # Errors
///
/// - `86001`: chatid not valid
/// - `86003`: chatid does not exist
/// - `86008`: group not created by caller
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Update {
    /// Id of the group chat, at most 32 letters and digits, made up by WeCom if absent.
    pub chatid: String,
    /// Name of the group, at most 50 characters.
    pub name: Option<String>,
    /// User id of the owner, a random member if absent.
    pub owner: Option<String>,
    /// User ids of members to add.
    pub add_user_list: Option<Vec<String>>,
    /// User ids of members to remove.
    pub del_user_list: Option<Vec<String>>,
}

impl Update {
    /// Starts with the required members.
    pub fn new(chatid: impl Into<String>) -> Self {
        Self {
            chatid: chatid.into(),
            name: Default::default(),
            owner: Default::default(),
            add_user_list: Default::default(),
            del_user_list: Default::default(),
        }
    }

    /// Name of the group, at most 50 characters.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// User id of the owner, a random member if absent.
    pub fn owner(mut self, owner: impl Into<String>) -> Self {
        self.owner = Some(owner.into());
        self
    }

    /// User ids of members to add.
    pub fn add_user_list(
        mut self,
        add_user_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.add_user_list = Some(add_user_list.into_iter().map(Into::into).collect());
        self
    }

    /// User ids of members to remove.
    pub fn del_user_list(
        mut self,
        del_user_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.del_user_list = Some(del_user_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(Update {
    "chatid" => chatid,
    "name" => name,
    "owner" => owner,
    "add_user_list" => add_user_list,
    "del_user_list" => del_user_list,
});

/// The answer to [`Update`].
pub type UpdateResponse = yizhan_core::Done;

impl Endpoint for Update {
    type Response = UpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.appchat.update",
        path: "/cgi-bin/appchat/update",
        ..Operation::usual(Product::Work)
    };
}
