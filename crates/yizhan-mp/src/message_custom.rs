//! Generated from `spec/mp/message_custom.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Customer-service messages (客服消息)

use yizhan_core::{Endpoint, Operation, Product, wire_out};

/// Send a customer-service message (发送客服消息).
///
/// `POST /cgi-bin/message/custom/send`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html#7) [(2)](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/customer-message/customerServiceMessage.send.html)
///
/// Works for 48 hours after the user last acted, 5 messages each time. Exactly one member is set besides `customservice`: the one that `msgtype` names.
/// Mini programs take `text`, `image`, `link` and `miniprogrampage`.
///
/// # Errors
///
/// - `45015`: outside reply window or unsubscribed
/// - `45047`: too many service messages per user action
/// - `40003`: openid unknown to this account
/// - `48001`: API not granted to account/token
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Send {
    /// The user.
    pub touser: String,
    /// Text, image, voice, video, music, news, mpnews, mpnewsarticle, msgmenu, wxcard, miniprogrampage or link.
    pub msgtype: String,
    /// Text.
    pub text: Option<Text>,
    /// A picture.
    pub image: Option<Media>,
    /// Speech.
    pub voice: Option<Media>,
    /// A video.
    pub video: Option<Video>,
    /// Music.
    pub music: Option<Music>,
    /// An article that leads to any page.
    pub news: Option<News>,
    /// An article that leads to the account's own page, by media id.
    pub mpnews: Option<Media>,
    /// An article that was published, by article id.
    pub mpnewsarticle: Option<MpnewsArticle>,
    /// A menu of choices.
    pub msgmenu: Option<Msgmenu>,
    /// A card.
    pub wxcard: Option<Wxcard>,
    /// A page of a mini program.
    pub miniprogrampage: Option<MiniProgramPage>,
    /// A link; mini programs only.
    pub link: Option<Link>,
    /// Who speaks.
    pub customservice: Option<Customservice>,
}

impl Send {
    /// Starts with the required members.
    pub fn new(touser: impl Into<String>, msgtype: impl Into<String>) -> Self {
        Self {
            touser: touser.into(),
            msgtype: msgtype.into(),
            text: Default::default(),
            image: Default::default(),
            voice: Default::default(),
            video: Default::default(),
            music: Default::default(),
            news: Default::default(),
            mpnews: Default::default(),
            mpnewsarticle: Default::default(),
            msgmenu: Default::default(),
            wxcard: Default::default(),
            miniprogrampage: Default::default(),
            link: Default::default(),
            customservice: Default::default(),
        }
    }

    /// Text.
    pub fn text(mut self, text: impl Into<Text>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// A picture.
    pub fn image(mut self, image: impl Into<Media>) -> Self {
        self.image = Some(image.into());
        self
    }

    /// Speech.
    pub fn voice(mut self, voice: impl Into<Media>) -> Self {
        self.voice = Some(voice.into());
        self
    }

    /// A video.
    pub fn video(mut self, video: impl Into<Video>) -> Self {
        self.video = Some(video.into());
        self
    }

    /// Music.
    pub fn music(mut self, music: impl Into<Music>) -> Self {
        self.music = Some(music.into());
        self
    }

    /// An article that leads to any page.
    pub fn news(mut self, news: impl Into<News>) -> Self {
        self.news = Some(news.into());
        self
    }

    /// An article that leads to the account's own page, by media id.
    pub fn mpnews(mut self, mpnews: impl Into<Media>) -> Self {
        self.mpnews = Some(mpnews.into());
        self
    }

    /// An article that was published, by article id.
    pub fn mpnewsarticle(mut self, mpnewsarticle: impl Into<MpnewsArticle>) -> Self {
        self.mpnewsarticle = Some(mpnewsarticle.into());
        self
    }

    /// A menu of choices.
    pub fn msgmenu(mut self, msgmenu: impl Into<Msgmenu>) -> Self {
        self.msgmenu = Some(msgmenu.into());
        self
    }

    /// A card.
    pub fn wxcard(mut self, wxcard: impl Into<Wxcard>) -> Self {
        self.wxcard = Some(wxcard.into());
        self
    }

    /// A page of a mini program.
    pub fn miniprogrampage(mut self, miniprogrampage: impl Into<MiniProgramPage>) -> Self {
        self.miniprogrampage = Some(miniprogrampage.into());
        self
    }

    /// A link; mini programs only.
    pub fn link(mut self, link: impl Into<Link>) -> Self {
        self.link = Some(link.into());
        self
    }

    /// Who speaks.
    pub fn customservice(mut self, customservice: impl Into<Customservice>) -> Self {
        self.customservice = Some(customservice.into());
        self
    }
}

wire_out!(Send {
    "touser" => touser,
    "msgtype" => msgtype,
    "text" => text,
    "image" => image,
    "voice" => voice,
    "video" => video,
    "music" => music,
    "news" => news,
    "mpnews" => mpnews,
    "mpnewsarticle" => mpnewsarticle,
    "msgmenu" => msgmenu,
    "wxcard" => wxcard,
    "miniprogrampage" => miniprogrampage,
    "link" => link,
    "customservice" => customservice,
});

/// The answer to [`Send`].
pub type SendResponse = yizhan_core::Done;

impl Endpoint for Send {
    type Response = SendResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.message_custom.send",
        path: "/cgi-bin/message/custom/send",
        ..Operation::usual(Product::Mp)
    };
}

/// `text` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Text {
    /// Text; up to 2048 bytes.
    pub content: String,
}

impl Text {
    /// Starts with the required members.
    #[must_use]
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
        }
    }
}

wire_out!(part Text {
    "content" => content,
});

/// `media` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Media {
    /// Of an upload.
    pub media_id: String,
}

impl Media {
    /// Starts with the required members.
    #[must_use]
    pub fn new(media_id: impl Into<String>) -> Self {
        Self {
            media_id: media_id.into(),
        }
    }
}

wire_out!(part Media {
    "media_id" => media_id,
});

/// `video` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Video {
    /// Of an upload.
    pub media_id: String,
    /// Its picture, of an upload.
    pub thumb_media_id: String,
    /// Title.
    pub title: Option<String>,
    /// Description.
    pub description: Option<String>,
}

impl Video {
    /// Starts with the required members.
    #[must_use]
    pub fn new(media_id: impl Into<String>, thumb_media_id: impl Into<String>) -> Self {
        Self {
            media_id: media_id.into(),
            thumb_media_id: thumb_media_id.into(),
            title: Default::default(),
            description: Default::default(),
        }
    }

    /// Title.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Description.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

wire_out!(part Video {
    "media_id" => media_id,
    "thumb_media_id" => thumb_media_id,
    "title" => title,
    "description" => description,
});

/// `music` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Music {
    /// Address of the music.
    pub musicurl: String,
    /// Address of the music in high quality, preferred on Wi-Fi.
    pub hqmusicurl: String,
    /// Its picture, of an upload.
    pub thumb_media_id: String,
    /// Title.
    pub title: Option<String>,
    /// Description.
    pub description: Option<String>,
}

impl Music {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        musicurl: impl Into<String>,
        hqmusicurl: impl Into<String>,
        thumb_media_id: impl Into<String>,
    ) -> Self {
        Self {
            musicurl: musicurl.into(),
            hqmusicurl: hqmusicurl.into(),
            thumb_media_id: thumb_media_id.into(),
            title: Default::default(),
            description: Default::default(),
        }
    }

    /// Title.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Description.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

wire_out!(part Music {
    "musicurl" => musicurl,
    "hqmusicurl" => hqmusicurl,
    "thumb_media_id" => thumb_media_id,
    "title" => title,
    "description" => description,
});

/// `news` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct News {
    /// One article (图文消息).
    pub articles: Vec<Article>,
}

impl News {
    /// Starts with the required members.
    #[must_use]
    pub fn new(articles: impl IntoIterator<Item = impl Into<Article>>) -> Self {
        Self {
            articles: articles.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part News {
    "articles" => articles,
});

/// `article` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Article {
    /// Title.
    pub title: String,
    /// Description.
    pub description: String,
    /// Where a click leads.
    pub url: String,
    /// Address of the picture.
    pub picurl: String,
}

impl Article {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        title: impl Into<String>,
        description: impl Into<String>,
        url: impl Into<String>,
        picurl: impl Into<String>,
    ) -> Self {
        Self {
            title: title.into(),
            description: description.into(),
            url: url.into(),
            picurl: picurl.into(),
        }
    }
}

wire_out!(part Article {
    "title" => title,
    "description" => description,
    "url" => url,
    "picurl" => picurl,
});

/// `mpnews_article` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MpnewsArticle {
    /// Of a published article.
    pub article_id: String,
}

impl MpnewsArticle {
    /// Starts with the required members.
    #[must_use]
    pub fn new(article_id: impl Into<String>) -> Self {
        Self {
            article_id: article_id.into(),
        }
    }
}

wire_out!(part MpnewsArticle {
    "article_id" => article_id,
});

/// `msgmenu` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Msgmenu {
    /// Text above.
    pub head_content: String,
    /// Choices.
    pub list: Vec<MsgmenuItem>,
    /// Text below.
    pub tail_content: String,
}

impl Msgmenu {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        head_content: impl Into<String>,
        list: impl IntoIterator<Item = impl Into<MsgmenuItem>>,
        tail_content: impl Into<String>,
    ) -> Self {
        Self {
            head_content: head_content.into(),
            list: list.into_iter().map(Into::into).collect(),
            tail_content: tail_content.into(),
        }
    }
}

wire_out!(part Msgmenu {
    "head_content" => head_content,
    "list" => list,
    "tail_content" => tail_content,
});

/// `msgmenu_item` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MsgmenuItem {
    /// Comes back with the click (bizmsgmenuid).
    pub id: String,
    /// Text of the choice.
    pub content: String,
}

impl MsgmenuItem {
    /// Starts with the required members.
    #[must_use]
    pub fn new(id: impl Into<String>, content: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            content: content.into(),
        }
    }
}

wire_out!(part MsgmenuItem {
    "id" => id,
    "content" => content,
});

/// `wxcard` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Wxcard {
    /// Of the card.
    pub card_id: String,
}

impl Wxcard {
    /// Starts with the required members.
    #[must_use]
    pub fn new(card_id: impl Into<String>) -> Self {
        Self {
            card_id: card_id.into(),
        }
    }
}

wire_out!(part Wxcard {
    "card_id" => card_id,
});

/// `mini_program_page` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MiniProgramPage {
    /// Title.
    pub title: String,
    /// App id of a mini program that is linked to the account.
    pub appid: String,
    /// Path of the page; app.json must list it.
    pub pagepath: String,
    /// Its picture, of an upload; 520 × 416 px.
    pub thumb_media_id: String,
}

impl MiniProgramPage {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        title: impl Into<String>,
        appid: impl Into<String>,
        pagepath: impl Into<String>,
        thumb_media_id: impl Into<String>,
    ) -> Self {
        Self {
            title: title.into(),
            appid: appid.into(),
            pagepath: pagepath.into(),
            thumb_media_id: thumb_media_id.into(),
        }
    }
}

wire_out!(part MiniProgramPage {
    "title" => title,
    "appid" => appid,
    "pagepath" => pagepath,
    "thumb_media_id" => thumb_media_id,
});

/// `link` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Link {
    /// Title.
    pub title: String,
    /// Description.
    pub description: String,
    /// Where a click leads.
    pub url: String,
    /// Address of the picture.
    pub thumb_url: String,
}

impl Link {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        title: impl Into<String>,
        description: impl Into<String>,
        url: impl Into<String>,
        thumb_url: impl Into<String>,
    ) -> Self {
        Self {
            title: title.into(),
            description: description.into(),
            url: url.into(),
            thumb_url: thumb_url.into(),
        }
    }
}

wire_out!(part Link {
    "title" => title,
    "description" => description,
    "url" => url,
    "thumb_url" => thumb_url,
});

/// `customservice` of [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Customservice {
    /// The account of customer service that speaks, name@account.
    pub kf_account: String,
}

impl Customservice {
    /// Starts with the required members.
    #[must_use]
    pub fn new(kf_account: impl Into<String>) -> Self {
        Self {
            kf_account: kf_account.into(),
        }
    }
}

wire_out!(part Customservice {
    "kf_account" => kf_account,
});

/// Show that an answer is being written (客服输入状态).
///
/// `POST /cgi-bin/message/custom/typing`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html#8)
///
/// # Errors
///
/// - `45072`: typing command not valid
/// - `45080`: no user message in 30 seconds
/// - `45081`: already in typing state
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Typing {
    /// The user.
    pub touser: String,
    /// Typing or CancelTyping.
    pub command: String,
}

impl Typing {
    /// Starts with the required members.
    pub fn new(touser: impl Into<String>, command: impl Into<String>) -> Self {
        Self {
            touser: touser.into(),
            command: command.into(),
        }
    }
}

wire_out!(Typing {
    "touser" => touser,
    "command" => command,
});

/// The answer to [`Typing`].
pub type TypingResponse = yizhan_core::Done;

impl Endpoint for Typing {
    type Response = TypingResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.message_custom.typing",
        path: "/cgi-bin/message/custom/typing",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// Send a service message for a merchant (发送客服消息 商户).
///
/// `POST /cgi-bin/message/custom/business/send`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/introduction/custom.html#%E5%8F%91%E9%80%81%E5%AE%A2%E6%9C%8D%E6%B6%88%E6%81%AF)
///
/// As for the account itself, but in the name of a merchant of the mini program.
///
/// # Errors
///
/// - `40001`: credential wrong, stale, or secret wrong
/// - `40002`: grant_type not valid
/// - `40003`: openid unknown to this account
/// - `45015`: outside reply window or unsubscribed
/// - `45047`: too many service messages per user action
/// - `48001`: API not granted to account/token
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BusinessSend {
    /// Receiver's openid.
    pub touser: String,
    /// Text, image, voice, video, music, news, mpnews, mpnewsarticle, msgmenu, wxcard, miniprogrampage or link; names the member that is given.
    pub msgtype: String,
    /// Given if msgtype is its name.
    pub text: Option<BusinessSendText>,
    /// Given if msgtype is its name.
    pub news: Option<BusinessSendNews>,
    /// Given if msgtype is its name.
    pub mpnewsarticle: Option<BusinessSendMpnewsarticle>,
    /// Given if msgtype is its name.
    pub link: Option<BusinessSendLink>,
    /// Given if msgtype is its name.
    pub image: Option<BusinessSendImage>,
    /// Given if msgtype is its name.
    pub voice: Option<BusinessSendVoice>,
    /// Given if msgtype is its name.
    pub video: Option<BusinessSendVideo>,
    /// Given if msgtype is its name.
    pub music: Option<BusinessSendMusic>,
    /// Given if msgtype is its name.
    pub wxcard: Option<BusinessSendWxcard>,
    /// Given if msgtype is its name.
    pub msgmenu: Option<BusinessSendMsgmenu>,
    /// Given if msgtype is its name.
    pub miniprogrampage: Option<BusinessSendMiniprogrampage>,
    /// To send in the name of a service account.
    pub customservice: Option<BusinessSendCustomservice>,
    /// Id of the merchant.
    pub businessid: i64,
}

impl BusinessSend {
    /// Starts with the required members.
    pub fn new(
        touser: impl Into<String>,
        msgtype: impl Into<String>,
        businessid: impl Into<i64>,
    ) -> Self {
        Self {
            touser: touser.into(),
            msgtype: msgtype.into(),
            text: Default::default(),
            news: Default::default(),
            mpnewsarticle: Default::default(),
            link: Default::default(),
            image: Default::default(),
            voice: Default::default(),
            video: Default::default(),
            music: Default::default(),
            wxcard: Default::default(),
            msgmenu: Default::default(),
            miniprogrampage: Default::default(),
            customservice: Default::default(),
            businessid: businessid.into(),
        }
    }

    /// Given if msgtype is its name.
    pub fn text(mut self, text: impl Into<BusinessSendText>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Given if msgtype is its name.
    pub fn news(mut self, news: impl Into<BusinessSendNews>) -> Self {
        self.news = Some(news.into());
        self
    }

    /// Given if msgtype is its name.
    pub fn mpnewsarticle(mut self, mpnewsarticle: impl Into<BusinessSendMpnewsarticle>) -> Self {
        self.mpnewsarticle = Some(mpnewsarticle.into());
        self
    }

    /// Given if msgtype is its name.
    pub fn link(mut self, link: impl Into<BusinessSendLink>) -> Self {
        self.link = Some(link.into());
        self
    }

    /// Given if msgtype is its name.
    pub fn image(mut self, image: impl Into<BusinessSendImage>) -> Self {
        self.image = Some(image.into());
        self
    }

    /// Given if msgtype is its name.
    pub fn voice(mut self, voice: impl Into<BusinessSendVoice>) -> Self {
        self.voice = Some(voice.into());
        self
    }

    /// Given if msgtype is its name.
    pub fn video(mut self, video: impl Into<BusinessSendVideo>) -> Self {
        self.video = Some(video.into());
        self
    }

    /// Given if msgtype is its name.
    pub fn music(mut self, music: impl Into<BusinessSendMusic>) -> Self {
        self.music = Some(music.into());
        self
    }

    /// Given if msgtype is its name.
    pub fn wxcard(mut self, wxcard: impl Into<BusinessSendWxcard>) -> Self {
        self.wxcard = Some(wxcard.into());
        self
    }

    /// Given if msgtype is its name.
    pub fn msgmenu(mut self, msgmenu: impl Into<BusinessSendMsgmenu>) -> Self {
        self.msgmenu = Some(msgmenu.into());
        self
    }

    /// Given if msgtype is its name.
    pub fn miniprogrampage(
        mut self,
        miniprogrampage: impl Into<BusinessSendMiniprogrampage>,
    ) -> Self {
        self.miniprogrampage = Some(miniprogrampage.into());
        self
    }

    /// To send in the name of a service account.
    pub fn customservice(mut self, customservice: impl Into<BusinessSendCustomservice>) -> Self {
        self.customservice = Some(customservice.into());
        self
    }
}

wire_out!(BusinessSend {
    "touser" => touser,
    "msgtype" => msgtype,
    "text" => text,
    "news" => news,
    "mpnewsarticle" => mpnewsarticle,
    "link" => link,
    "image" => image,
    "voice" => voice,
    "video" => video,
    "music" => music,
    "wxcard" => wxcard,
    "msgmenu" => msgmenu,
    "miniprogrampage" => miniprogrampage,
    "customservice" => customservice,
    "businessid" => businessid,
});

/// The answer to [`BusinessSend`].
pub type BusinessSendResponse = yizhan_core::Done;

impl Endpoint for BusinessSend {
    type Response = BusinessSendResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.message_custom.business_send",
        path: "/cgi-bin/message/custom/business/send",
        ..Operation::usual(Product::Mp)
    };
}

/// `text` of [`BusinessSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BusinessSendText {
    /// Text, may hold links.
    pub content: String,
}

impl BusinessSendText {
    /// Starts with the required members.
    #[must_use]
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
        }
    }
}

wire_out!(part BusinessSendText {
    "content" => content,
});

/// `news` of [`BusinessSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BusinessSendNews {
    /// One article.
    pub articles: Vec<BusinessSendArticles>,
}

impl BusinessSendNews {
    /// Starts with the required members.
    #[must_use]
    pub fn new(articles: impl IntoIterator<Item = impl Into<BusinessSendArticles>>) -> Self {
        Self {
            articles: articles.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part BusinessSendNews {
    "articles" => articles,
});

/// `articles` of [`BusinessSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BusinessSendArticles {
    /// `title`.
    pub title: String,
    /// `description`.
    pub description: String,
    /// `url`.
    pub url: String,
    /// Link to the picture.
    pub picurl: String,
}

impl BusinessSendArticles {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        title: impl Into<String>,
        description: impl Into<String>,
        url: impl Into<String>,
        picurl: impl Into<String>,
    ) -> Self {
        Self {
            title: title.into(),
            description: description.into(),
            url: url.into(),
            picurl: picurl.into(),
        }
    }
}

wire_out!(part BusinessSendArticles {
    "title" => title,
    "description" => description,
    "url" => url,
    "picurl" => picurl,
});

/// `mpnewsarticle` of [`BusinessSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BusinessSendMpnewsarticle {
    /// Published article.
    pub article_id: String,
}

impl BusinessSendMpnewsarticle {
    /// Starts with the required members.
    #[must_use]
    pub fn new(article_id: impl Into<String>) -> Self {
        Self {
            article_id: article_id.into(),
        }
    }
}

wire_out!(part BusinessSendMpnewsarticle {
    "article_id" => article_id,
});

/// `link` of [`BusinessSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BusinessSendLink {
    /// `title`.
    pub title: String,
    /// `description`.
    pub description: String,
    /// `url`.
    pub url: String,
    /// Link to the picture.
    pub thumb_url: String,
}

impl BusinessSendLink {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        title: impl Into<String>,
        description: impl Into<String>,
        url: impl Into<String>,
        thumb_url: impl Into<String>,
    ) -> Self {
        Self {
            title: title.into(),
            description: description.into(),
            url: url.into(),
            thumb_url: thumb_url.into(),
        }
    }
}

wire_out!(part BusinessSendLink {
    "title" => title,
    "description" => description,
    "url" => url,
    "thumb_url" => thumb_url,
});

/// `image` of [`BusinessSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BusinessSendImage {
    /// Temporary or permanent material.
    pub media_id: String,
}

impl BusinessSendImage {
    /// Starts with the required members.
    #[must_use]
    pub fn new(media_id: impl Into<String>) -> Self {
        Self {
            media_id: media_id.into(),
        }
    }
}

wire_out!(part BusinessSendImage {
    "media_id" => media_id,
});

/// `voice` of [`BusinessSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BusinessSendVoice {
    /// Temporary or permanent material.
    pub media_id: String,
}

impl BusinessSendVoice {
    /// Starts with the required members.
    #[must_use]
    pub fn new(media_id: impl Into<String>) -> Self {
        Self {
            media_id: media_id.into(),
        }
    }
}

wire_out!(part BusinessSendVoice {
    "media_id" => media_id,
});

/// `video` of [`BusinessSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BusinessSendVideo {
    /// Temporary or permanent material.
    pub media_id: String,
    /// Cover, a temporary or permanent material.
    pub thumb_media_id: String,
    /// `title`.
    pub title: Option<String>,
    /// `description`.
    pub description: Option<String>,
}

impl BusinessSendVideo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(media_id: impl Into<String>, thumb_media_id: impl Into<String>) -> Self {
        Self {
            media_id: media_id.into(),
            thumb_media_id: thumb_media_id.into(),
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

wire_out!(part BusinessSendVideo {
    "media_id" => media_id,
    "thumb_media_id" => thumb_media_id,
    "title" => title,
    "description" => description,
});

/// `music` of [`BusinessSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BusinessSendMusic {
    /// Cover, a temporary or permanent material.
    pub thumb_media_id: String,
    /// Link to the music.
    pub musicurl: String,
    /// Link to the music in high quality, used on Wi-Fi.
    pub hqmusicurl: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `description`.
    pub description: Option<String>,
}

impl BusinessSendMusic {
    /// Starts with the required members.
    #[must_use]
    pub fn new(thumb_media_id: impl Into<String>, musicurl: impl Into<String>) -> Self {
        Self {
            thumb_media_id: thumb_media_id.into(),
            musicurl: musicurl.into(),
            hqmusicurl: Default::default(),
            title: Default::default(),
            description: Default::default(),
        }
    }

    /// Link to the music in high quality, used on Wi-Fi.
    #[must_use]
    pub fn hqmusicurl(mut self, hqmusicurl: impl Into<String>) -> Self {
        self.hqmusicurl = Some(hqmusicurl.into());
        self
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

wire_out!(part BusinessSendMusic {
    "thumb_media_id" => thumb_media_id,
    "musicurl" => musicurl,
    "hqmusicurl" => hqmusicurl,
    "title" => title,
    "description" => description,
});

/// `wxcard` of [`BusinessSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BusinessSendWxcard {
    /// Card, for wxcard.
    pub card_id: String,
}

impl BusinessSendWxcard {
    /// Starts with the required members.
    #[must_use]
    pub fn new(card_id: impl Into<String>) -> Self {
        Self {
            card_id: card_id.into(),
        }
    }
}

wire_out!(part BusinessSendWxcard {
    "card_id" => card_id,
});

/// `msgmenu` of [`BusinessSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BusinessSendMsgmenu {
    /// Text before the choices.
    pub head_content: Option<String>,
    /// Choices; the user's choice arrives as a text message with bizmsgmenuid.
    pub list: Vec<BusinessSendList>,
    /// Text after the choices.
    pub tail_content: Option<String>,
}

impl BusinessSendMsgmenu {
    /// Starts with the required members.
    #[must_use]
    pub fn new(list: impl IntoIterator<Item = impl Into<BusinessSendList>>) -> Self {
        Self {
            head_content: Default::default(),
            list: list.into_iter().map(Into::into).collect(),
            tail_content: Default::default(),
        }
    }

    /// Text before the choices.
    #[must_use]
    pub fn head_content(mut self, head_content: impl Into<String>) -> Self {
        self.head_content = Some(head_content.into());
        self
    }

    /// Text after the choices.
    #[must_use]
    pub fn tail_content(mut self, tail_content: impl Into<String>) -> Self {
        self.tail_content = Some(tail_content.into());
        self
    }
}

wire_out!(part BusinessSendMsgmenu {
    "head_content" => head_content,
    "list" => list,
    "tail_content" => tail_content,
});

/// `list` of [`BusinessSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BusinessSendList {
    /// Id of the choice.
    pub id: String,
    /// Text, may hold links.
    pub content: String,
}

impl BusinessSendList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(id: impl Into<String>, content: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            content: content.into(),
        }
    }
}

wire_out!(part BusinessSendList {
    "id" => id,
    "content" => content,
});

/// `miniprogrampage` of [`BusinessSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BusinessSendMiniprogrampage {
    /// Cover, a temporary or permanent material.
    pub thumb_media_id: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// Mini program; must be linked to the official account.
    pub appid: String,
    /// Page of the mini program.
    pub pagepath: String,
}

impl BusinessSendMiniprogrampage {
    /// Starts with the required members.
    #[must_use]
    pub fn new(appid: impl Into<String>, pagepath: impl Into<String>) -> Self {
        Self {
            thumb_media_id: Default::default(),
            title: Default::default(),
            appid: appid.into(),
            pagepath: pagepath.into(),
        }
    }

    /// Cover, a temporary or permanent material.
    #[must_use]
    pub fn thumb_media_id(mut self, thumb_media_id: impl Into<String>) -> Self {
        self.thumb_media_id = Some(thumb_media_id.into());
        self
    }

    /// `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

wire_out!(part BusinessSendMiniprogrampage {
    "thumb_media_id" => thumb_media_id,
    "title" => title,
    "appid" => appid,
    "pagepath" => pagepath,
});

/// `customservice` of [`BusinessSend`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BusinessSendCustomservice {
    /// Service account in full.
    pub kf_account: Option<String>,
}

impl BusinessSendCustomservice {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Service account in full.
    #[must_use]
    pub fn kf_account(mut self, kf_account: impl Into<String>) -> Self {
        self.kf_account = Some(kf_account.into());
        self
    }
}

wire_out!(part BusinessSendCustomservice {
    "kf_account" => kf_account,
});

/// Show or end typing for a merchant (客服输入状态 商户).
///
/// `POST /cgi-bin/message/custom/business/typing`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/introduction/custom.html#%E5%AE%A2%E6%9C%8D%E8%BE%93%E5%85%A5%E7%8A%B6%E6%80%81)
///
/// # Errors
///
/// - `45072`: typing command not valid
/// - `45080`: no user message in 30 seconds
/// - `45081`: already in typing state
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BusinessTyping {
    /// Receiver's openid.
    pub touser: String,
    /// Typing or CancelTyping.
    ///
    /// `Typing` unless set.
    pub command: String,
    /// Id of the merchant.
    pub businessid: i64,
}

impl BusinessTyping {
    /// Starts with the required members.
    pub fn new(touser: impl Into<String>, businessid: impl Into<i64>) -> Self {
        Self {
            touser: touser.into(),
            command: "Typing".into(),
            businessid: businessid.into(),
        }
    }

    /// Typing or CancelTyping.
    ///
    /// `Typing` unless set.
    pub fn command(mut self, command: impl Into<String>) -> Self {
        self.command = command.into();
        self
    }
}

wire_out!(BusinessTyping {
    "touser" => touser,
    "command" => command,
    "businessid" => businessid,
});

/// The answer to [`BusinessTyping`].
pub type BusinessTypingResponse = yizhan_core::Done;

impl Endpoint for BusinessTyping {
    type Response = BusinessTypingResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.message_custom.business_typing",
        path: "/cgi-bin/message/custom/business/typing",
        ..Operation::usual(Product::Mp)
    };
}
