//! Messages of an application to members, departments and tags.

use super::{Agent, Rejected};
use crate::{
    client::Error,
    work::message::{
        Send, SendArticles, SendFile, SendImage, SendMarkdown, SendMiniprogramNotice, SendMpnews,
        SendMpnewsArticles, SendNews, SendTemplateCard, SendText, SendTextcard, SendVideo,
        SendVoice,
    },
};

/// Who gets a message: any of members, departments and tags.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use = "it does nothing until a message is sent to it"]
pub struct To {
    users: Vec<String>,
    parties: Vec<i64>,
    tags: Vec<i64>,
}

impl To {
    /// Everybody who sees the application.
    pub fn everybody() -> Self {
        Self::users(["@all"])
    }

    /// Members, at most 1,000.
    pub fn users(users: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            users: users.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }

    /// One member.
    pub fn user(user: impl Into<String>) -> Self {
        Self::users([user])
    }

    /// And these departments, at most 100.
    pub fn parties(mut self, parties: impl IntoIterator<Item = i64>) -> Self {
        self.parties.extend(parties);
        self
    }

    /// And these tags, at most 100.
    pub fn tags(mut self, tags: impl IntoIterator<Item = i64>) -> Self {
        self.tags.extend(tags);
        self
    }
}

/// What a message says.
///
/// See <https://developer.work.weixin.qq.com/document/path/90236>.
#[derive(Clone, Debug)]
#[must_use = "it does nothing until it is sent"]
pub struct Message(Send);

impl Message {
    /// At most 2,048 bytes; links in it work.
    pub fn text(content: impl Into<String>) -> Self {
        Self(Send::new("text").text(SendText::new(content)))
    }

    /// An image that was uploaded.
    pub fn image(media_id: impl Into<String>) -> Self {
        Self(Send::new("image").image(SendImage::new(media_id)))
    }

    /// A voice that was uploaded.
    pub fn voice(media_id: impl Into<String>) -> Self {
        Self(Send::new("voice").voice(SendVoice::new(media_id)))
    }

    /// A video that was uploaded, perhaps with `title` and `description`.
    pub fn video(video: SendVideo) -> Self {
        Self(Send::new("video").video(video))
    }

    /// A file that was uploaded.
    pub fn file(media_id: impl Into<String>) -> Self {
        Self(Send::new("file").file(SendFile::new(media_id)))
    }

    /// A card of text with a link.
    pub fn textcard(card: SendTextcard) -> Self {
        Self(Send::new("textcard").textcard(card))
    }

    /// 1 to 8 articles that lie elsewhere.
    pub fn news(articles: impl IntoIterator<Item = SendArticles>) -> Self {
        Self(Send::new("news").news(SendNews::new(articles)))
    }

    /// 1 to 8 articles that WeCom keeps.
    pub fn mpnews(articles: impl IntoIterator<Item = SendMpnewsArticles>) -> Self {
        Self(Send::new("mpnews").mpnews(SendMpnews::new(articles)))
    }

    /// A part of Markdown, at most 2,048 bytes.
    pub fn markdown(content: impl Into<String>) -> Self {
        Self(Send::new("markdown").markdown(SendMarkdown::new(content)))
    }

    /// A notice that opens a mini program.
    pub fn miniprogram_notice(notice: SendMiniprogramNotice) -> Self {
        Self(Send::new("miniprogram_notice").miniprogram_notice(notice))
    }

    /// A template card.
    pub fn template_card(card: SendTemplateCard) -> Self {
        Self(Send::new("template_card").template_card(card))
    }

    /// Confidential: it cannot be passed on, and bears the reader's name.
    pub fn safe(self) -> Self {
        Self(self.0.safe(true))
    }

    /// The same message to the same people is dropped for so many seconds, at most 14,400.
    pub fn once_in(self, seconds: u16) -> Self {
        let checked = self.0.enable_duplicate_check(true);
        Self(checked.duplicate_check_interval(seconds))
    }
}

impl From<Send> for Message {
    fn from(send: Send) -> Self {
        Self(send)
    }
}

/// What became of a message.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Sent {
    /// To recall it with (`message/recall`), for 24 hours.
    pub msgid: String,
    /// To update a card with, once within 72 hours.
    pub response_code: Option<String>,
    /// Who does not exist or does not see the application.
    pub rejected: Rejected,
    /// Members without the licence that their suite needs.
    pub unlicensed: Vec<String>,
}

impl Agent {
    /// Sends a message. Those who are not reached are named, the others have it.
    ///
    /// # Errors
    /// See [`Error`]; `81013` when nobody is left.
    pub async fn send(&self, to: To, message: impl Into<Message>) -> Result<Sent, Error> {
        let mut request = message.into().0.agentid(self.id);
        let some = |list: &[_]| !list.is_empty();
        if !to.users.is_empty() {
            request = request.touser(to.users);
        }
        if some(&to.parties) {
            request = request.toparty(to.parties);
        }
        if some(&to.tags) {
            request = request.totag(to.tags);
        }
        let answer = self.calls.call(&request).await?;
        Ok(Sent {
            msgid: answer.msgid,
            response_code: answer.response_code,
            rejected: Rejected {
                users: answer.invaliduser,
                parties: answer.invalidparty,
                tags: answer.invalidtag,
            },
            unlicensed: answer.unlicenseduser,
        })
    }
}
