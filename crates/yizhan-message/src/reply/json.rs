//! The JSON forms of a reply: passive, and as a message that is sent later.

use super::{Article, Reply};
use serde_json::{Map, Value, json};

impl Reply {
    /// The reply's JSON in the clear, for accounts whose pushes are JSON; `None` for
    /// [`Reply::Success`]. Members are named as in [`Reply::to_xml`].
    #[must_use]
    pub fn to_json(&self, from: &str, to: &str, create_time: i64) -> Option<Value> {
        let mut members = json!({
            "ToUserName": to,
            "FromUserName": from,
            "CreateTime": create_time,
            "MsgType": self.msg_type()?,
        });
        let (name, content) = match self {
            Self::Success | Self::TransferCustomerService(None) => return Some(members),
            Self::Text(content) => ("Content", json!(content)),
            Self::Image(media_id) => ("Image", json!({ "MediaId": media_id })),
            Self::Voice(media_id) => ("Voice", json!({ "MediaId": media_id })),
            Self::Video(video) => (
                "Video",
                object([
                    ("MediaId", Some(&video.media_id)),
                    ("Title", video.title.as_ref()),
                    ("Description", video.description.as_ref()),
                ]),
            ),
            Self::Music(music) => (
                "Music",
                object([
                    ("Title", music.title.as_ref()),
                    ("Description", music.description.as_ref()),
                    ("MusicUrl", music.music_url.as_ref()),
                    ("HQMusicUrl", music.hq_music_url.as_ref()),
                    ("ThumbMediaId", Some(&music.thumb_media_id)),
                ]),
            ),
            Self::News(news) => {
                members["ArticleCount"] = json!(news.articles().len());
                let item = |article: &Article| {
                    json!({
                        "Title": article.title,
                        "Description": article.description,
                        "PicUrl": article.pic_url,
                        "Url": article.url,
                    })
                };
                ("Articles", news.articles().iter().map(item).collect())
            }
            Self::TransferCustomerService(Some(kf_account)) => {
                ("TransInfo", json!({ "KfAccount": kf_account }))
            }
        };
        members[name] = content;
        Some(members)
    }

    /// The same content as the body of a customer-service message
    /// (`/cgi-bin/message/custom/send`), or `None` where there is no such form.
    ///
    /// Such a message holds one article: of several the first is sent. A video should have a
    /// `thumb_media_id` and music a `music_url`: WeChat wants them here.
    ///
    /// <https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Service_Center_messages.html>
    #[must_use]
    pub fn to_custom_message(&self, to: &str) -> Option<Value> {
        let content = match self {
            Self::Music(music) => object([
                ("title", music.title.as_ref()),
                ("description", music.description.as_ref()),
                ("musicurl", music.music_url.as_ref()),
                ("hqmusicurl", music.hq_music_url.as_ref()),
                ("thumb_media_id", Some(&music.thumb_media_id)),
            ]),
            Self::Video(video) => object([
                ("media_id", Some(&video.media_id)),
                ("thumb_media_id", video.thumb_media_id.as_ref()),
                ("title", video.title.as_ref()),
                ("description", video.description.as_ref()),
            ]),
            other => other.sent(1)?,
        };
        self.message(json!({ "touser": to }), content)
    }

    /// The same content as the body of a message of a WeCom application
    /// (`/cgi-bin/message/send`), or `None` where there is no such form. `agent` is its AgentId.
    ///
    /// <https://developer.work.weixin.qq.com/document/path/90236>
    #[must_use]
    pub fn to_work_message(&self, to: &str, agent: i64) -> Option<Value> {
        let content = match self {
            Self::Video(video) => object([
                ("media_id", Some(&video.media_id)),
                ("title", video.title.as_ref()),
                ("description", video.description.as_ref()),
            ]),
            other => other.sent(super::News::MAX)?,
        };
        self.message(json!({ "touser": to, "agentid": agent }), content)
    }

    /// The content of what both kinds of messages say alike, with `most` articles.
    fn sent(&self, most: usize) -> Option<Value> {
        Some(match self {
            Self::Text(content) => json!({ "content": content }),
            Self::Image(media_id) | Self::Voice(media_id) => json!({ "media_id": media_id }),
            Self::News(news) => {
                let articles: Vec<_> = news.articles().iter().take(most).map(article).collect();
                json!({ "articles": articles })
            }
            _ => return None,
        })
    }

    fn message(&self, mut members: Value, content: Value) -> Option<Value> {
        let msg_type = self.msg_type()?;
        members["msgtype"] = json!(msg_type);
        members[msg_type] = content;
        Some(members)
    }
}

fn article(article: &Article) -> Value {
    json!({
        "title": article.title,
        "description": article.description,
        "url": article.url,
        "picurl": article.pic_url,
    })
}

/// An object of those members that are there.
fn object<const N: usize>(members: [(&str, Option<&String>); N]) -> Value {
    let present = members.into_iter().filter_map(|(k, v)| Some((k, v?)));
    present
        .map(|(k, v)| (k.to_owned(), Value::from(v.as_str())))
        .collect::<Map<_, _>>()
        .into()
}
