//! Passive replies (被动回复): what answers a push at once, and the same as a later message.
//!
//! Clear text only: encryption is the codec's.

mod json;
mod xml;

use thiserror::Error;
use xml::Xml;

/// A passive reply.
///
/// <https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Passive_user_reply_message.html>
///
/// Mini programs accept [`Reply::Success`] and [`Reply::TransferCustomerService`] only.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Reply {
    /// No reply: `success`.
    Success,
    /// Text (回复文本消息).
    Text(String),
    /// A picture by its media id (回复图片消息).
    Image(String),
    /// A recording by its media id (回复语音消息).
    Voice(String),
    /// A video (回复视频消息).
    Video(Video),
    /// Music (回复音乐消息).
    Music(Music),
    /// Articles (回复图文消息).
    News(News),
    /// Hands the conversation to the account's customer service, to a certain member of it where
    /// one is named (转发消息到客服).
    TransferCustomerService(Option<String>),
}

/// A video of a [`Reply`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Video {
    /// The video.
    pub media_id: String,
    /// Its title.
    pub title: Option<String>,
    /// Its description.
    pub description: Option<String>,
    /// Its preview: customer-service messages want one, passive replies have none.
    pub thumb_media_id: Option<String>,
}

/// Music of a [`Reply`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Music {
    /// Its preview.
    pub thumb_media_id: String,
    /// Its title.
    pub title: Option<String>,
    /// Its description.
    pub description: Option<String>,
    /// Where it is. Customer-service messages want it.
    pub music_url: Option<String>,
    /// Where it is in high quality, for Wi-Fi.
    pub hq_music_url: Option<String>,
}

/// One to eight articles: no other number can be made.
#[derive(Clone, Debug, PartialEq)]
pub struct News(Vec<Article>);

/// An article of [`News`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Article {
    /// Its title.
    pub title: String,
    /// Its description.
    pub description: String,
    /// Its picture: 360×200 for the first, 200×200 for the others.
    pub pic_url: String,
    /// Where it leads.
    pub url: String,
}

/// [`News`] of no or too many articles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a news reply has 1 to {max} articles, not {articles}", max = News::MAX)]
pub struct WrongArticleCount {
    /// How many there were.
    pub articles: usize,
}

/// Setters of members that may be absent.
macro_rules! setters {
    ($Name:ident { $($(#[$meta:meta])* $field:ident),+ }) => {
        impl $Name {
            $(
                $(#[$meta])*
                #[must_use]
                pub fn $field(mut self, $field: impl Into<String>) -> Self {
                    self.$field = Some($field.into());
                    self
                }
            )+
        }
    };
}

setters!(Video {
    /// Sets the title.
    title,
    /// Sets the description.
    description,
    /// Sets the preview that a customer-service message shows.
    thumb_media_id
});
setters!(Music {
    /// Sets the title.
    title,
    /// Sets the description.
    description,
    /// Sets where the music is.
    music_url,
    /// Sets where it is in high quality.
    hq_music_url
});

impl Video {
    /// A video by its media id.
    pub fn new(media_id: impl Into<String>) -> Self {
        Self {
            media_id: media_id.into(),
            title: None,
            description: None,
            thumb_media_id: None,
        }
    }
}

impl Music {
    /// Music by the media id of its preview.
    pub fn new(thumb_media_id: impl Into<String>) -> Self {
        Self {
            thumb_media_id: thumb_media_id.into(),
            title: None,
            description: None,
            music_url: None,
            hq_music_url: None,
        }
    }
}

impl Article {
    /// An article by its title and where it leads.
    pub fn new(title: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            url: url.into(),
            ..Self::default()
        }
    }
    /// Sets the description.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = description.into();
        self
    }
    /// Sets the picture.
    #[must_use]
    pub fn pic_url(mut self, pic_url: impl Into<String>) -> Self {
        self.pic_url = pic_url.into();
        self
    }
}

impl News {
    /// The most articles of one reply.
    pub const MAX: usize = 8;

    /// Articles of a reply. WeChat shows only the first when the reply answers a user's message
    /// (text, picture, video, article or place) and all of them when it answers an event.
    ///
    /// # Errors
    ///
    /// None, or more than eight of them.
    pub fn new(articles: impl IntoIterator<Item = Article>) -> Result<Self, WrongArticleCount> {
        let articles: Vec<_> = articles.into_iter().take(Self::MAX + 1).collect();
        match articles.len() {
            1..=Self::MAX => Ok(Self(articles)),
            articles => Err(WrongArticleCount { articles }),
        }
    }

    /// The articles.
    #[must_use]
    pub fn articles(&self) -> &[Article] {
        &self.0
    }
}

impl From<Article> for News {
    fn from(article: Article) -> Self {
        Self(vec![article])
    }
}

impl Reply {
    /// Text. An empty one is no way to say nothing: that is [`Reply::Success`].
    pub fn text(content: impl Into<String>) -> Self {
        Self::Text(content.into())
    }
    /// A picture by its media id.
    pub fn image(media_id: impl Into<String>) -> Self {
        Self::Image(media_id.into())
    }
    /// A recording by its media id.
    pub fn voice(media_id: impl Into<String>) -> Self {
        Self::Voice(media_id.into())
    }
    /// A video.
    #[must_use]
    pub fn video(video: Video) -> Self {
        Self::Video(video)
    }
    /// Music.
    #[must_use]
    pub fn music(music: Music) -> Self {
        Self::Music(music)
    }
    /// Articles: a [`News`], or a single [`Article`].
    pub fn news(news: impl Into<News>) -> Self {
        Self::News(news.into())
    }
    /// Hands the conversation to the account's customer service.
    #[must_use]
    pub fn transfer_customer_service() -> Self {
        Self::TransferCustomerService(None)
    }
    /// Hands the conversation to one member of the customer service, as `name@account`.
    pub fn transfer_to(kf_account: impl Into<String>) -> Self {
        Self::TransferCustomerService(Some(kf_account.into()))
    }

    /// The reply's `MsgType`, or `None` for [`Reply::Success`].
    #[must_use]
    pub fn msg_type(&self) -> Option<&'static str> {
        Some(match self {
            Self::Success => return None,
            Self::Text(_) => "text",
            Self::Image(_) => "image",
            Self::Voice(_) => "voice",
            Self::Video(_) => "video",
            Self::Music(_) => "music",
            Self::News(_) => "news",
            Self::TransferCustomerService(_) => "transfer_customer_service",
        })
    }

    /// The reply's XML in the clear, or `None` for [`Reply::Success`].
    ///
    /// `from` is the account (the push's `ToUserName`), `to` the user. Characters that XML cannot
    /// hold are left out. The text can be kept and sent again.
    #[must_use]
    pub fn to_xml(&self, from: &str, to: &str, create_time: i64) -> Option<String> {
        let msg_type = self.msg_type()?;
        let mut xml = Xml(String::with_capacity(256));
        xml.open("xml");
        xml.text("ToUserName", to);
        xml.text("FromUserName", from);
        xml.number("CreateTime", create_time);
        xml.text("MsgType", msg_type);
        match self {
            Self::Success => {}
            Self::Text(content) => xml.text("Content", content),
            Self::Image(media_id) => xml.media("Image", media_id),
            Self::Voice(media_id) => xml.media("Voice", media_id),
            Self::Video(video) => xml.video(video),
            Self::Music(music) => xml.music(music),
            Self::News(news) => xml.news(news),
            Self::TransferCustomerService(None) => {}
            Self::TransferCustomerService(Some(kf_account)) => {
                xml.open("TransInfo");
                xml.text("KfAccount", kf_account);
                xml.close("TransInfo");
            }
        }
        xml.close("xml");
        Some(xml.0)
    }
}

impl From<Video> for Reply {
    fn from(video: Video) -> Self {
        Self::Video(video)
    }
}

impl From<Music> for Reply {
    fn from(music: Music) -> Self {
        Self::Music(music)
    }
}

impl From<News> for Reply {
    fn from(news: News) -> Self {
        Self::News(news)
    }
}
