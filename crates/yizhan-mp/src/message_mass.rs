//! Generated from `spec/mp/message_mass.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Mass messages (群发消息)

use yizhan_core::{
    AnswerKind, BodyKind, Endpoint, Host, Method, Operation, Product, TokenKind, wire_in, wire_out,
};

/// Delete a mass message (删除群发).
///
/// `POST /cgi-bin/message/mass/delete`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#4)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Delete {
    /// `msg_id`.
    pub msg_id: i64,
    /// `article_idx`.
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

    /// `article_idx`.
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeleteResponse {}

wire_in!(DeleteResponse {});

impl Endpoint for Delete {
    type Response = DeleteResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.message_mass.delete",
        product: Product::Mp,
        method: Method::Post,
        host: Host::Api,
        path: "/cgi-bin/message/mass/delete",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Get the state of a mass message (查询群发消息发送状态).
///
/// `POST /cgi-bin/message/mass/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#6)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// `msg_id`.
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
    /// `msg_id`.
    pub msg_id: i64,
    /// `msg_status`.
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
        product: Product::Mp,
        method: Method::Post,
        host: Host::Api,
        path: "/cgi-bin/message/mass/get",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// Preview a mass message (预览接口).
///
/// `POST /cgi-bin/message/mass/preview`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#5)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Preview {
    /// `touser`.
    pub touser: Option<String>,
    /// `towxname`.
    pub towxname: Option<String>,
    /// `msgtype`.
    pub msgtype: String,
    /// `text`.
    pub text: Option<Text>,
    /// `mpnews`.
    pub mpnews: Option<Mpnews>,
    /// `image`.
    pub image: Option<PreviewImage>,
    /// `images`.
    pub images: Option<Images>,
    /// `voice`.
    pub voice: Option<Voice>,
    /// `mpvideo`.
    pub mpvideo: Option<Mpvideo>,
    /// `wxcard`.
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

    /// `touser`.
    pub fn touser(mut self, touser: impl Into<String>) -> Self {
        self.touser = Some(touser.into());
        self
    }

    /// `towxname`.
    pub fn towxname(mut self, towxname: impl Into<String>) -> Self {
        self.towxname = Some(towxname.into());
        self
    }

    /// `text`.
    pub fn text(mut self, text: impl Into<Text>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// `mpnews`.
    pub fn mpnews(mut self, mpnews: impl Into<Mpnews>) -> Self {
        self.mpnews = Some(mpnews.into());
        self
    }

    /// `image`.
    pub fn image(mut self, image: impl Into<PreviewImage>) -> Self {
        self.image = Some(image.into());
        self
    }

    /// `images`.
    pub fn images(mut self, images: impl Into<Images>) -> Self {
        self.images = Some(images.into());
        self
    }

    /// `voice`.
    pub fn voice(mut self, voice: impl Into<Voice>) -> Self {
        self.voice = Some(voice.into());
        self
    }

    /// `mpvideo`.
    pub fn mpvideo(mut self, mpvideo: impl Into<Mpvideo>) -> Self {
        self.mpvideo = Some(mpvideo.into());
        self
    }

    /// `wxcard`.
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PreviewResponse {}

wire_in!(PreviewResponse {});

impl Endpoint for Preview {
    type Response = PreviewResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.message_mass.preview",
        product: Product::Mp,
        method: Method::Post,
        host: Host::Api,
        path: "/cgi-bin/message/mass/preview",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
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

wire_out!(Text {
    "content" => content,
});

/// `mpnews` of [`Preview`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Mpnews {
    /// `media_id`.
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

wire_out!(Mpnews {
    "media_id" => media_id,
});

/// `image` of [`Preview`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PreviewImage {
    /// `media_id`.
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

wire_out!(PreviewImage {
    "media_id" => media_id,
});

/// `images` of [`Preview`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Images {
    /// `media_ids`.
    pub media_ids: Vec<String>,
    /// `recommend`.
    pub recommend: Option<String>,
    /// `need_open_comment`.
    pub need_open_comment: Option<bool>,
    /// `only_fans_can_comment`.
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

    /// `recommend`.
    #[must_use]
    pub fn recommend(mut self, recommend: impl Into<String>) -> Self {
        self.recommend = Some(recommend.into());
        self
    }

    /// `need_open_comment`.
    #[must_use]
    pub fn need_open_comment(mut self, need_open_comment: impl Into<bool>) -> Self {
        self.need_open_comment = Some(need_open_comment.into());
        self
    }

    /// `only_fans_can_comment`.
    #[must_use]
    pub fn only_fans_can_comment(mut self, only_fans_can_comment: impl Into<bool>) -> Self {
        self.only_fans_can_comment = Some(only_fans_can_comment.into());
        self
    }
}

wire_out!(Images {
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
    /// `media_id`.
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

wire_out!(Voice {
    "media_id" => media_id,
});

/// `mpvideo` of [`Preview`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Mpvideo {
    /// `media_id`.
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

wire_out!(Mpvideo {
    "media_id" => media_id,
    "title" => title,
    "description" => description,
});

/// `wxcard` of [`Preview`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Wxcard {
    /// `card_id`.
    pub card_id: String,
    /// `card_ext`.
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

    /// `card_ext`.
    #[must_use]
    pub fn card_ext(mut self, card_ext: impl Into<String>) -> Self {
        self.card_ext = Some(card_ext.into());
        self
    }
}

wire_out!(Wxcard {
    "card_id" => card_id,
    "card_ext" => card_ext,
});

/// Send a mass message to listed users (根据OpenID列表群发).
///
/// `POST /cgi-bin/message/mass/send`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#3)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Send {
    /// `touser`.
    pub touser: Vec<String>,
    /// `msgtype`.
    pub msgtype: String,
    /// `text`.
    pub text: Option<Text>,
    /// `mpnews`.
    pub mpnews: Option<Mpnews>,
    /// `images`.
    pub images: Option<Images>,
    /// `voice`.
    pub voice: Option<Voice>,
    /// `mpvideo`.
    pub mpvideo: Option<Mpvideo>,
    /// `wxcard`.
    pub wxcard: Option<Wxcard>,
    /// `send_ignore_reprint`.
    pub send_ignore_reprint: Option<bool>,
    /// `clientmsgid`.
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

    /// `text`.
    pub fn text(mut self, text: impl Into<Text>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// `mpnews`.
    pub fn mpnews(mut self, mpnews: impl Into<Mpnews>) -> Self {
        self.mpnews = Some(mpnews.into());
        self
    }

    /// `images`.
    pub fn images(mut self, images: impl Into<Images>) -> Self {
        self.images = Some(images.into());
        self
    }

    /// `voice`.
    pub fn voice(mut self, voice: impl Into<Voice>) -> Self {
        self.voice = Some(voice.into());
        self
    }

    /// `mpvideo`.
    pub fn mpvideo(mut self, mpvideo: impl Into<Mpvideo>) -> Self {
        self.mpvideo = Some(mpvideo.into());
        self
    }

    /// `wxcard`.
    pub fn wxcard(mut self, wxcard: impl Into<Wxcard>) -> Self {
        self.wxcard = Some(wxcard.into());
        self
    }

    /// `send_ignore_reprint`.
    pub fn send_ignore_reprint(mut self, send_ignore_reprint: impl Into<bool>) -> Self {
        self.send_ignore_reprint = Some(send_ignore_reprint.into());
        self
    }

    /// `clientmsgid`.
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
    /// `msg_id`.
    pub msg_id: i64,
    /// `msg_data_id`.
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
        product: Product::Mp,
        method: Method::Post,
        host: Host::Api,
        path: "/cgi-bin/message/mass/send",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// Send a mass message to a tag or to all (根据标签进行群发).
///
/// `POST /cgi-bin/message/mass/sendall`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#2)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SendAll {
    /// `filter`.
    pub filter: SendAllFilter,
    /// `msgtype`.
    pub msgtype: String,
    /// `text`.
    pub text: Option<Text>,
    /// `mpnews`.
    pub mpnews: Option<Mpnews>,
    /// `images`.
    pub images: Option<Images>,
    /// `voice`.
    pub voice: Option<Voice>,
    /// `mpvideo`.
    pub mpvideo: Option<Mpvideo>,
    /// `wxcard`.
    pub wxcard: Option<Wxcard>,
    /// `send_ignore_reprint`.
    pub send_ignore_reprint: Option<bool>,
    /// `clientmsgid`.
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

    /// `text`.
    pub fn text(mut self, text: impl Into<Text>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// `mpnews`.
    pub fn mpnews(mut self, mpnews: impl Into<Mpnews>) -> Self {
        self.mpnews = Some(mpnews.into());
        self
    }

    /// `images`.
    pub fn images(mut self, images: impl Into<Images>) -> Self {
        self.images = Some(images.into());
        self
    }

    /// `voice`.
    pub fn voice(mut self, voice: impl Into<Voice>) -> Self {
        self.voice = Some(voice.into());
        self
    }

    /// `mpvideo`.
    pub fn mpvideo(mut self, mpvideo: impl Into<Mpvideo>) -> Self {
        self.mpvideo = Some(mpvideo.into());
        self
    }

    /// `wxcard`.
    pub fn wxcard(mut self, wxcard: impl Into<Wxcard>) -> Self {
        self.wxcard = Some(wxcard.into());
        self
    }

    /// `send_ignore_reprint`.
    pub fn send_ignore_reprint(mut self, send_ignore_reprint: impl Into<bool>) -> Self {
        self.send_ignore_reprint = Some(send_ignore_reprint.into());
        self
    }

    /// `clientmsgid`.
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
    /// `msg_id`.
    pub msg_id: i64,
    /// `msg_data_id`.
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
        product: Product::Mp,
        method: Method::Post,
        host: Host::Api,
        path: "/cgi-bin/message/mass/sendall",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}

/// `filter` of [`SendAll`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SendAllFilter {
    /// `is_to_all`.
    pub is_to_all: Option<bool>,
    /// `tag_id`.
    pub tag_id: Option<i64>,
}

impl SendAllFilter {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `is_to_all`.
    #[must_use]
    pub fn is_to_all(mut self, is_to_all: impl Into<bool>) -> Self {
        self.is_to_all = Some(is_to_all.into());
        self
    }

    /// `tag_id`.
    #[must_use]
    pub fn tag_id(mut self, tag_id: impl Into<i64>) -> Self {
        self.tag_id = Some(tag_id.into());
        self
    }
}

wire_out!(SendAllFilter {
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
    /// `speed`.
    pub speed: i64,
    /// `realspeed`.
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
        product: Product::Mp,
        method: Method::Post,
        host: Host::Api,
        path: "/cgi-bin/message/mass/speed/get",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// Set the mass sending speed (设置群发速度).
///
/// `POST /cgi-bin/message/mass/speed/set`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#9)
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SpeedSet {
    /// `speed`.
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SpeedSetResponse {}

wire_in!(SpeedSetResponse {});

impl Endpoint for SpeedSet {
    type Response = SpeedSetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.message_mass.speed_set",
        product: Product::Mp,
        method: Method::Post,
        host: Host::Api,
        path: "/cgi-bin/message/mass/speed/set",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Json,
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}
