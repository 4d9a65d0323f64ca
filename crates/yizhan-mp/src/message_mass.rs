//! Generated from `spec/mp/message_mass.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Mass messages (群发消息)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Delete a mass message (删除群发).
///
/// `POST /cgi-bin/message/mass/delete`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#4)
///
/// Only articles and videos already sent; users can still see that there was a message, but not open it.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Delete {
    /// Id of the mass message.
    pub msg_id: i64,
    /// Which article, from 1; 0 or left out deletes all.
    pub article_idx: Option<i64>,
}

impl Delete {
    /// Starts with the required members.
    pub fn new(msg_id: impl Into<i64>) -> Self {
        Self {
            msg_id: msg_id.into(),
            article_idx: Default::default(),
        }
    }

    /// Which article, from 1; 0 or left out deletes all.
    pub fn article_idx(mut self, article_idx: impl Into<i64>) -> Self {
        self.article_idx = Some(article_idx.into());
        self
    }
}

wire_out!(Delete {
    "msg_id" => msg_id,
    "article_idx" => article_idx,
});

/// The answer to [`Delete`].
pub type DeleteResponse = yizhan_core::Done;

impl Endpoint for Delete {
    type Response = DeleteResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.message_mass.delete",
        path: "/cgi-bin/message/mass/delete",
        ..Operation::usual(Product::Mp)
    };
}

/// Get the state of a mass message (查询群发消息发送状态).
///
/// `POST /cgi-bin/message/mass/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#6)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// Id of the mass message.
    pub msg_id: i64,
}

impl Get {
    /// Starts with the required members.
    pub fn new(msg_id: impl Into<i64>) -> Self {
        Self {
            msg_id: msg_id.into(),
        }
    }
}

wire_out!(Get {
    "msg_id" => msg_id,
});

/// The answer to [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// Id of the mass message.
    pub msg_id: i64,
    /// SEND_SUCCESS, SENDING, SEND_FAIL or DELETE.
    pub msg_status: String,
}

wire_in!(GetResponse {
    "msg_id" => msg_id,
    "msg_status" => msg_status,
});

impl Endpoint for Get {
    type Response = GetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.message_mass.get",
        path: "/cgi-bin/message/mass/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// Preview a mass message (预览接口).
///
/// `POST /cgi-bin/message/mass/preview`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#5)
///
/// At most 100 times a day.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Preview {
    /// Receiver's openid.
    pub touser: Option<String>,
    /// Receiver's WeChat id, takes precedence over touser.
    pub towxname: Option<String>,
    /// Text, mpnews, image, voice, mpvideo or wxcard; names the member that is given.
    pub msgtype: String,
    /// Given if msgtype is its name.
    pub text: Option<Text>,
    /// Given if msgtype is its name.
    pub mpnews: Option<Mpnews>,
    /// Given if msgtype is image.
    pub image: Option<PreviewImage>,
    /// Given if msgtype is image.
    pub images: Option<Images>,
    /// Given if msgtype is its name.
    pub voice: Option<Voice>,
    /// Given if msgtype is its name.
    pub mpvideo: Option<Mpvideo>,
    /// Given if msgtype is its name.
    pub wxcard: Option<Wxcard>,
}

impl Preview {
    /// Starts with the required members.
    pub fn new(msgtype: impl Into<String>) -> Self {
        Self {
            touser: Default::default(),
            towxname: Default::default(),
            msgtype: msgtype.into(),
            text: Default::default(),
            mpnews: Default::default(),
            image: Default::default(),
            images: Default::default(),
            voice: Default::default(),
            mpvideo: Default::default(),
            wxcard: Default::default(),
        }
    }

    /// Receiver's openid.
    pub fn touser(mut self, touser: impl Into<String>) -> Self {
        self.touser = Some(touser.into());
        self
    }

    /// Receiver's WeChat id, takes precedence over touser.
    pub fn towxname(mut self, towxname: impl Into<String>) -> Self {
        self.towxname = Some(towxname.into());
        self
    }

    /// Given if msgtype is its name.
    pub fn text(mut self, text: impl Into<Text>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Given if msgtype is its name.
    pub fn mpnews(mut self, mpnews: impl Into<Mpnews>) -> Self {
        self.mpnews = Some(mpnews.into());
        self
    }

    /// Given if msgtype is image.
    pub fn image(mut self, image: impl Into<PreviewImage>) -> Self {
        self.image = Some(image.into());
        self
    }

    /// Given if msgtype is image.
    pub fn images(mut self, images: impl Into<Images>) -> Self {
        self.images = Some(images.into());
        self
    }

    /// Given if msgtype is its name.
    pub fn voice(mut self, voice: impl Into<Voice>) -> Self {
        self.voice = Some(voice.into());
        self
    }

    /// Given if msgtype is its name.
    pub fn mpvideo(mut self, mpvideo: impl Into<Mpvideo>) -> Self {
        self.mpvideo = Some(mpvideo.into());
        self
    }

    /// Given if msgtype is its name.
    pub fn wxcard(mut self, wxcard: impl Into<Wxcard>) -> Self {
        self.wxcard = Some(wxcard.into());
        self
    }
}

wire_out!(Preview {
    "touser" => touser,
    "towxname" => towxname,
    "msgtype" => msgtype,
    "text" => text,
    "mpnews" => mpnews,
    "image" => image,
    "images" => images,
    "voice" => voice,
    "mpvideo" => mpvideo,
    "wxcard" => wxcard,
});

/// The answer to [`Preview`].
pub type PreviewResponse = yizhan_core::Done;

impl Endpoint for Preview {
    type Response = PreviewResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.message_mass.preview",
        path: "/cgi-bin/message/mass/preview",
        ..Operation::usual(Product::Mp)
    };
}

/// `text` of [`Preview`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Text {
    /// `content`.
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

/// `mpnews` of [`Preview`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Mpnews {
    /// Material to send.
    pub media_id: String,
}

impl Mpnews {
    /// Starts with the required members.
    #[must_use]
    pub fn new(media_id: impl Into<String>) -> Self {
        Self {
            media_id: media_id.into(),
        }
    }
}

wire_out!(part Mpnews {
    "media_id" => media_id,
});

/// `image` of [`Preview`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PreviewImage {
    /// Material to send.
    pub media_id: String,
}

impl PreviewImage {
    /// Starts with the required members.
    #[must_use]
    pub fn new(media_id: impl Into<String>) -> Self {
        Self {
            media_id: media_id.into(),
        }
    }
}

wire_out!(part PreviewImage {
    "media_id" => media_id,
});

/// `images` of [`Preview`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Images {
    /// Images to send, at most 20.
    pub media_ids: Vec<String>,
    /// Text with the images.
    pub recommend: Option<String>,
    /// Whether comments are open.
    pub need_open_comment: Option<bool>,
    /// Whether only followers can comment.
    pub only_fans_can_comment: Option<bool>,
}

impl Images {
    /// Starts with the required members.
    #[must_use]
    pub fn new(media_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            media_ids: media_ids.into_iter().map(Into::into).collect(),
            recommend: Default::default(),
            need_open_comment: Default::default(),
            only_fans_can_comment: Default::default(),
        }
    }

    /// Text with the images.
    #[must_use]
    pub fn recommend(mut self, recommend: impl Into<String>) -> Self {
        self.recommend = Some(recommend.into());
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

wire_out!(part Images {
    "media_ids" => media_ids,
    "recommend" => recommend,
} via {
    "need_open_comment" => need_open_comment: yizhan_core::wire::BoolAsInt,
    "only_fans_can_comment" => only_fans_can_comment: yizhan_core::wire::BoolAsInt,
});

/// `voice` of [`Preview`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Voice {
    /// Material to send.
    pub media_id: String,
}

impl Voice {
    /// Starts with the required members.
    #[must_use]
    pub fn new(media_id: impl Into<String>) -> Self {
        Self {
            media_id: media_id.into(),
        }
    }
}

wire_out!(part Voice {
    "media_id" => media_id,
});

/// `mpvideo` of [`Preview`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Mpvideo {
    /// Material to send.
    pub media_id: String,
    /// `title`.
    pub title: Option<String>,
    /// `description`.
    pub description: Option<String>,
}

impl Mpvideo {
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

wire_out!(part Mpvideo {
    "media_id" => media_id,
    "title" => title,
    "description" => description,
});

/// `wxcard` of [`Preview`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Wxcard {
    /// Card to send.
    pub card_id: String,
    /// JSON text with code, openid, timestamp and signature.
    pub card_ext: Option<String>,
}

impl Wxcard {
    /// Starts with the required members.
    #[must_use]
    pub fn new(card_id: impl Into<String>) -> Self {
        Self {
            card_id: card_id.into(),
            card_ext: Default::default(),
        }
    }

    /// JSON text with code, openid, timestamp and signature.
    #[must_use]
    pub fn card_ext(mut self, card_ext: impl Into<String>) -> Self {
        self.card_ext = Some(card_ext.into());
        self
    }
}

wire_out!(part Wxcard {
    "card_id" => card_id,
    "card_ext" => card_ext,
});

/// Send a mass message to listed users (根据OpenID列表群发).
///
/// `POST /cgi-bin/message/mass/send`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#3)
///
/// For verified service accounts. Success means that the task was accepted; the result arrives as the event MASSSENDJOBFINISH.
///
/// # Errors
///
/// - `40007`: media_id not valid
/// - `45028`: mass-send quota used up
/// - `45065`: clientmsgid already used
/// - `45066`: same clientmsgid retried too fast
/// - `45067`: clientmsgid too long or large
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Send {
    /// 2 to 10000 openids.
    pub touser: Vec<String>,
    /// Text, mpnews, image, voice, mpvideo or wxcard; names the member that is given.
    pub msgtype: String,
    /// Given if msgtype is its name.
    pub text: Option<Text>,
    /// Given if msgtype is its name.
    pub mpnews: Option<Mpnews>,
    /// Given if msgtype is image.
    pub images: Option<Images>,
    /// Given if msgtype is its name.
    pub voice: Option<Voice>,
    /// Given if msgtype is its name.
    pub mpvideo: Option<Mpvideo>,
    /// Given if msgtype is its name.
    pub wxcard: Option<Wxcard>,
    /// Whether to go on if the check finds a reprint that is allowed.
    pub send_ignore_reprint: Option<bool>,
    /// Caller's id, at most 64 bytes; the same one is not sent twice within 24 hours.
    pub clientmsgid: Option<String>,
}

impl Send {
    /// Starts with the required members.
    pub fn new(
        touser: impl IntoIterator<Item = impl Into<String>>,
        msgtype: impl Into<String>,
    ) -> Self {
        Self {
            touser: touser.into_iter().map(Into::into).collect(),
            msgtype: msgtype.into(),
            text: Default::default(),
            mpnews: Default::default(),
            images: Default::default(),
            voice: Default::default(),
            mpvideo: Default::default(),
            wxcard: Default::default(),
            send_ignore_reprint: Default::default(),
            clientmsgid: Default::default(),
        }
    }

    /// Given if msgtype is its name.
    pub fn text(mut self, text: impl Into<Text>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Given if msgtype is its name.
    pub fn mpnews(mut self, mpnews: impl Into<Mpnews>) -> Self {
        self.mpnews = Some(mpnews.into());
        self
    }

    /// Given if msgtype is image.
    pub fn images(mut self, images: impl Into<Images>) -> Self {
        self.images = Some(images.into());
        self
    }

    /// Given if msgtype is its name.
    pub fn voice(mut self, voice: impl Into<Voice>) -> Self {
        self.voice = Some(voice.into());
        self
    }

    /// Given if msgtype is its name.
    pub fn mpvideo(mut self, mpvideo: impl Into<Mpvideo>) -> Self {
        self.mpvideo = Some(mpvideo.into());
        self
    }

    /// Given if msgtype is its name.
    pub fn wxcard(mut self, wxcard: impl Into<Wxcard>) -> Self {
        self.wxcard = Some(wxcard.into());
        self
    }

    /// Whether to go on if the check finds a reprint that is allowed.
    pub fn send_ignore_reprint(mut self, send_ignore_reprint: impl Into<bool>) -> Self {
        self.send_ignore_reprint = Some(send_ignore_reprint.into());
        self
    }

    /// Caller's id, at most 64 bytes; the same one is not sent twice within 24 hours.
    pub fn clientmsgid(mut self, clientmsgid: impl Into<String>) -> Self {
        self.clientmsgid = Some(clientmsgid.into());
        self
    }
}

wire_out!(Send {
    "touser" => touser,
    "msgtype" => msgtype,
    "text" => text,
    "mpnews" => mpnews,
    "images" => images,
    "voice" => voice,
    "mpvideo" => mpvideo,
    "wxcard" => wxcard,
    "clientmsgid" => clientmsgid,
} via {
    "send_ignore_reprint" => send_ignore_reprint: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`Send`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SendResponse {
    /// Id of the mass message.
    pub msg_id: i64,
    /// Id by which figures and comments of the articles are found.
    pub msg_data_id: Option<i64>,
}

wire_in!(SendResponse {
    "msg_id" => msg_id,
    "msg_data_id" => msg_data_id,
});

impl Endpoint for Send {
    type Response = SendResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.message_mass.send",
        path: "/cgi-bin/message/mass/send",
        ..Operation::usual(Product::Mp)
    };
}

/// Send a mass message to a tag or to all (根据标签进行群发).
///
/// `POST /cgi-bin/message/mass/sendall`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#2)
///
/// Counts towards the monthly or daily limit of mass messages. Success means that the task was accepted; the result arrives as the event MASSSENDJOBFINISH.
///
/// # Errors
///
/// - `40007`: media_id not valid
/// - `45028`: mass-send quota used up
/// - `45065`: clientmsgid already used
/// - `45066`: same clientmsgid retried too fast
/// - `45067`: clientmsgid too long or large
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SendAll {
    /// Who gets the message.
    pub filter: SendAllFilter,
    /// Text, mpnews, image, voice, mpvideo or wxcard; names the member that is given.
    pub msgtype: String,
    /// Given if msgtype is its name.
    pub text: Option<Text>,
    /// Given if msgtype is its name.
    pub mpnews: Option<Mpnews>,
    /// Given if msgtype is image.
    pub images: Option<Images>,
    /// Given if msgtype is its name.
    pub voice: Option<Voice>,
    /// Given if msgtype is its name.
    pub mpvideo: Option<Mpvideo>,
    /// Given if msgtype is its name.
    pub wxcard: Option<Wxcard>,
    /// Whether to go on if the check finds a reprint that is allowed.
    pub send_ignore_reprint: Option<bool>,
    /// Caller's id, at most 64 bytes; the same one is not sent twice within 24 hours.
    pub clientmsgid: Option<String>,
}

impl SendAll {
    /// Starts with the required members.
    pub fn new(filter: impl Into<SendAllFilter>, msgtype: impl Into<String>) -> Self {
        Self {
            filter: filter.into(),
            msgtype: msgtype.into(),
            text: Default::default(),
            mpnews: Default::default(),
            images: Default::default(),
            voice: Default::default(),
            mpvideo: Default::default(),
            wxcard: Default::default(),
            send_ignore_reprint: Default::default(),
            clientmsgid: Default::default(),
        }
    }

    /// Given if msgtype is its name.
    pub fn text(mut self, text: impl Into<Text>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Given if msgtype is its name.
    pub fn mpnews(mut self, mpnews: impl Into<Mpnews>) -> Self {
        self.mpnews = Some(mpnews.into());
        self
    }

    /// Given if msgtype is image.
    pub fn images(mut self, images: impl Into<Images>) -> Self {
        self.images = Some(images.into());
        self
    }

    /// Given if msgtype is its name.
    pub fn voice(mut self, voice: impl Into<Voice>) -> Self {
        self.voice = Some(voice.into());
        self
    }

    /// Given if msgtype is its name.
    pub fn mpvideo(mut self, mpvideo: impl Into<Mpvideo>) -> Self {
        self.mpvideo = Some(mpvideo.into());
        self
    }

    /// Given if msgtype is its name.
    pub fn wxcard(mut self, wxcard: impl Into<Wxcard>) -> Self {
        self.wxcard = Some(wxcard.into());
        self
    }

    /// Whether to go on if the check finds a reprint that is allowed.
    pub fn send_ignore_reprint(mut self, send_ignore_reprint: impl Into<bool>) -> Self {
        self.send_ignore_reprint = Some(send_ignore_reprint.into());
        self
    }

    /// Caller's id, at most 64 bytes; the same one is not sent twice within 24 hours.
    pub fn clientmsgid(mut self, clientmsgid: impl Into<String>) -> Self {
        self.clientmsgid = Some(clientmsgid.into());
        self
    }
}

wire_out!(SendAll {
    "filter" => filter,
    "msgtype" => msgtype,
    "text" => text,
    "mpnews" => mpnews,
    "images" => images,
    "voice" => voice,
    "mpvideo" => mpvideo,
    "wxcard" => wxcard,
    "clientmsgid" => clientmsgid,
} via {
    "send_ignore_reprint" => send_ignore_reprint: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`SendAll`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SendAllResponse {
    /// Id of the mass message.
    pub msg_id: i64,
    /// Id by which figures and comments of the articles are found.
    pub msg_data_id: Option<i64>,
}

wire_in!(SendAllResponse {
    "msg_id" => msg_id,
    "msg_data_id" => msg_data_id,
});

impl Endpoint for SendAll {
    type Response = SendAllResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.message_mass.send_all",
        path: "/cgi-bin/message/mass/sendall",
        ..Operation::usual(Product::Mp)
    };
}

/// `filter` of [`SendAll`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SendAllFilter {
    /// True to send to all followers.
    pub is_to_all: Option<bool>,
    /// Users with this tag, if is_to_all is false.
    pub tag_id: Option<i64>,
}

impl SendAllFilter {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// True to send to all followers.
    #[must_use]
    pub fn is_to_all(mut self, is_to_all: impl Into<bool>) -> Self {
        self.is_to_all = Some(is_to_all.into());
        self
    }

    /// Users with this tag, if is_to_all is false.
    #[must_use]
    pub fn tag_id(mut self, tag_id: impl Into<i64>) -> Self {
        self.tag_id = Some(tag_id.into());
        self
    }
}

wire_out!(part SendAllFilter {
    "is_to_all" => is_to_all,
    "tag_id" => tag_id,
});

/// Get the mass sending speed (获取群发速度).
///
/// `POST /cgi-bin/message/mass/speed/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#9)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SpeedGet {}

impl SpeedGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(SpeedGet {});

/// The answer to [`SpeedGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SpeedGetResponse {
    /// 0 to 4: 800000, 600000, 450000, 300000 or 100000 a minute.
    pub speed: i64,
    /// Messages a minute, in ten thousands.
    pub realspeed: i64,
}

wire_in!(SpeedGetResponse {
    "speed" => speed,
    "realspeed" => realspeed,
});

impl Endpoint for SpeedGet {
    type Response = SpeedGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.message_mass.speed_get",
        path: "/cgi-bin/message/mass/speed/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// Set the mass sending speed (设置群发速度).
///
/// `POST /cgi-bin/message/mass/speed/set`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#9)
///
/// # Errors
///
/// - `45083`: the speed out of range
/// - `45084`: no speed message
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SpeedSet {
    /// 0 to 4: 800000, 600000, 450000, 300000 or 100000 a minute.
    pub speed: i64,
}

impl SpeedSet {
    /// Starts with the required members.
    pub fn new(speed: impl Into<i64>) -> Self {
        Self {
            speed: speed.into(),
        }
    }
}

wire_out!(SpeedSet {
    "speed" => speed,
});

/// The answer to [`SpeedSet`].
pub type SpeedSetResponse = yizhan_core::Done;

impl Endpoint for SpeedSet {
    type Response = SpeedSetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.message_mass.speed_set",
        path: "/cgi-bin/message/mass/speed/set",
        ..Operation::usual(Product::Mp)
    };
}
