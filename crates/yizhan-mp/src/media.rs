//! Generated from `spec/mp/media.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Temporary media (临时素材)

use yizhan_core::{AnswerKind, BodyKind, Endpoint, Method, Operation, Product, wire_in, wire_out};

/// Upload a temporary file (新增临时素材).
///
/// `POST /cgi-bin/media/upload`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/New_temporary_materials.html) [(2)](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/customer-message/customerServiceMessage.uploadTempMedia.html)
///
/// Lives for 3 days. image: 10 MB, PNG JPEG JPG GIF; voice: 2 MB, 60 s, AMR MP3; video: 10 MB, MP4; thumb: 64 KB, JPG.
///
/// Files beside the request: `media` (the file, with its name).
///
/// # Errors
///
/// - `40004`: media type not allowed
/// - `40005`: file format not allowed
/// - `40006`: file size not allowed
/// - `40009`: image size not valid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Upload {
    /// Image, voice, video or thumb.
    pub r#type: String,
}

impl Upload {
    /// Starts with the required members.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
        }
    }
}

wire_out!(Upload {
    "type" => r#type,
});

/// The answer to [`Upload`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UploadResponse {
    /// As sent.
    pub r#type: String,
    /// Names the file in messages.
    pub media_id: String,
    /// When it was uploaded, Unix seconds.
    pub created_at: i64,
}

wire_in!(UploadResponse {
    "type" => r#type,
    "media_id" | "thumb_media_id" => media_id,
    "created_at" => created_at,
} needs {
    "media_id" => media_id,
});

impl Endpoint for Upload {
    type Response = UploadResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.media.upload",
        path: "/cgi-bin/media/upload",
        query: &["type"],
        body: BodyKind::Multipart { files: &["media"] },
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// Download a temporary file (获取临时素材).
///
/// `GET /cgi-bin/media/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Get_temporary_materials.html) [(2)](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/customer-message/customerServiceMessage.getTempMedia.html)
///
/// A video is answered as JSON with its address; anything else as bytes.
///
/// # Errors
///
/// - `40007`: media_id not valid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// Of the upload or of the message.
    pub media_id: String,
}

impl Get {
    /// Starts with the required members.
    pub fn new(media_id: impl Into<String>) -> Self {
        Self {
            media_id: media_id.into(),
        }
    }
}

wire_out!(Get {
    "media_id" => media_id,
});

/// The answer to [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// Where the video can be downloaded.
    pub video_url: Option<String>,
}

wire_in!(GetResponse {
    "video_url" => video_url,
});

impl Endpoint for Get {
    type Response = GetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.media.get",
        path: "/cgi-bin/media/get",
        method: Method::Get,
        body: BodyKind::None,
        answer: AnswerKind::BinaryOrJson,
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// Download speech of the JS-SDK in high quality (获取高清语音素材).
///
/// `GET /cgi-bin/media/get/jssdk`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Get_temporary_materials.html)
///
/// Only for what the JS-SDK's uploadVoice uploaded. The bytes are SPEEX at 16 kHz.
///
/// # Errors
///
/// - `40007`: media_id not valid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetJssdk {
    /// Of the JS-SDK's upload.
    pub media_id: String,
}

impl GetJssdk {
    /// Starts with the required members.
    pub fn new(media_id: impl Into<String>) -> Self {
        Self {
            media_id: media_id.into(),
        }
    }
}

wire_out!(GetJssdk {
    "media_id" => media_id,
});

/// The answer to [`GetJssdk`].
pub type GetJssdkResponse = yizhan_core::Done;

impl Endpoint for GetJssdk {
    type Response = GetJssdkResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.media.get_jssdk",
        path: "/cgi-bin/media/get/jssdk",
        method: Method::Get,
        body: BodyKind::None,
        answer: AnswerKind::Binary,
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// Upload a picture for the text of articles (上传图文消息内的图片获取URL).
///
/// `POST /cgi-bin/media/uploadimg`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Adding_Permanent_Assets.html)
///
/// JPG or PNG under 1 MB; does not count among the permanent materials.
///
/// Files beside the request: `media` (the picture, with its name).
///
/// # Errors
///
/// - `40005`: file format not allowed
/// - `40009`: image size not valid
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UploadImg {}

impl UploadImg {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(UploadImg {});

/// The answer to [`UploadImg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UploadImgResponse {
    /// Address of the picture, for articles only.
    pub url: String,
}

wire_in!(UploadImgResponse {
    "url" => url,
} needs {
    "url" => url,
});

impl Endpoint for UploadImg {
    type Response = UploadImgResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.media.upload_img",
        path: "/cgi-bin/media/uploadimg",
        body: BodyKind::Multipart { files: &["media"] },
        ..Operation::usual(Product::Mp)
    };
}

/// Download an image of user feedback (获取反馈图片).
///
/// `GET /cgi-bin/media/getfeedbackmedia`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/operation/operation.getFeedbackmedia.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetFeedbackMedia {
    /// Id of the feedback.
    pub record_id: i64,
    /// Id of the image, from the list of feedback.
    pub media_id: String,
}

impl GetFeedbackMedia {
    /// Starts with the required members.
    pub fn new(record_id: impl Into<i64>, media_id: impl Into<String>) -> Self {
        Self {
            record_id: record_id.into(),
            media_id: media_id.into(),
        }
    }
}

wire_out!(GetFeedbackMedia {
    "record_id" => record_id,
    "media_id" => media_id,
});

/// The answer to [`GetFeedbackMedia`].
pub type GetFeedbackMediaResponse = yizhan_core::Done;

impl Endpoint for GetFeedbackMedia {
    type Response = GetFeedbackMediaResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.media.get_feedback_media",
        path: "/cgi-bin/media/getfeedbackmedia",
        method: Method::Get,
        body: BodyKind::None,
        answer: AnswerKind::Binary,
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// Upload an article message (上传图文消息素材).
///
/// `POST /cgi-bin/media/uploadnews`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#1)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UploadNews {
    /// 1 to 8 articles.
    pub articles: Vec<UploadNewsArticles>,
}

impl UploadNews {
    /// Starts with the required members.
    pub fn new(articles: impl IntoIterator<Item = impl Into<UploadNewsArticles>>) -> Self {
        Self {
            articles: articles.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(UploadNews {
    "articles" => articles,
});

/// The answer to [`UploadNews`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UploadNewsResponse {
    /// News.
    pub r#type: String,
    /// Id for the mass message, valid for three days.
    pub media_id: String,
    /// Unix seconds.
    pub created_at: i64,
}

wire_in!(UploadNewsResponse {
    "type" => r#type,
    "media_id" => media_id,
    "created_at" => created_at,
});

impl Endpoint for UploadNews {
    type Response = UploadNewsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.media.upload_news",
        path: "/cgi-bin/media/uploadnews",
        ..Operation::usual(Product::Mp)
    };
}

/// `articles` of [`UploadNews`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UploadNewsArticles {
    /// Cover.
    pub thumb_media_id: String,
    /// `title`.
    pub title: String,
    /// `author`.
    pub author: Option<String>,
    /// Summary; taken from the text if empty.
    pub digest: Option<String>,
    /// Link of the original page (阅读原文).
    pub content_source_url: Option<String>,
    /// HTML; images only by links from the upload of article images.
    pub content: String,
    /// Whether the cover is shown in the text.
    pub show_cover_pic: Option<bool>,
    /// Whether comments are open.
    pub need_open_comment: Option<bool>,
    /// Whether only followers can comment.
    pub only_fans_can_comment: Option<bool>,
}

impl UploadNewsArticles {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        thumb_media_id: impl Into<String>,
        title: impl Into<String>,
        content: impl Into<String>,
    ) -> Self {
        Self {
            thumb_media_id: thumb_media_id.into(),
            title: title.into(),
            author: Default::default(),
            digest: Default::default(),
            content_source_url: Default::default(),
            content: content.into(),
            show_cover_pic: Default::default(),
            need_open_comment: Default::default(),
            only_fans_can_comment: Default::default(),
        }
    }

    /// `author`.
    #[must_use]
    pub fn author(mut self, author: impl Into<String>) -> Self {
        self.author = Some(author.into());
        self
    }

    /// Summary; taken from the text if empty.
    #[must_use]
    pub fn digest(mut self, digest: impl Into<String>) -> Self {
        self.digest = Some(digest.into());
        self
    }

    /// Link of the original page (阅读原文).
    #[must_use]
    pub fn content_source_url(mut self, content_source_url: impl Into<String>) -> Self {
        self.content_source_url = Some(content_source_url.into());
        self
    }

    /// Whether the cover is shown in the text.
    #[must_use]
    pub fn show_cover_pic(mut self, show_cover_pic: impl Into<bool>) -> Self {
        self.show_cover_pic = Some(show_cover_pic.into());
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

wire_out!(part UploadNewsArticles {
    "thumb_media_id" => thumb_media_id,
    "title" => title,
    "author" => author,
    "digest" => digest,
    "content_source_url" => content_source_url,
    "content" => content,
} via {
    "show_cover_pic" => show_cover_pic: yizhan_core::wire::BoolAsInt,
    "need_open_comment" => need_open_comment: yizhan_core::wire::BoolAsInt,
    "only_fans_can_comment" => only_fans_can_comment: yizhan_core::wire::BoolAsInt,
});

/// Turn an uploaded video into a mass message video (上传群发视频素材).
///
/// `POST /cgi-bin/media/uploadvideo`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#3)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UploadVideo {
    /// Id of the uploaded video.
    pub media_id: String,
    /// `title`.
    pub title: Option<String>,
    /// `description`.
    pub description: Option<String>,
}

impl UploadVideo {
    /// Starts with the required members.
    pub fn new(media_id: impl Into<String>) -> Self {
        Self {
            media_id: media_id.into(),
            title: Default::default(),
            description: Default::default(),
        }
    }

    /// `title`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

wire_out!(UploadVideo {
    "media_id" => media_id,
    "title" => title,
    "description" => description,
});

/// The answer to [`UploadVideo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UploadVideoResponse {
    /// Video.
    pub r#type: String,
    /// Id for the mass message.
    pub media_id: String,
    /// Unix seconds.
    pub created_at: i64,
}

wire_in!(UploadVideoResponse {
    "type" => r#type,
    "media_id" => media_id,
    "created_at" => created_at,
});

impl Endpoint for UploadVideo {
    type Response = UploadVideoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.media.upload_video",
        path: "/cgi-bin/media/uploadvideo",
        ..Operation::usual(Product::Mp)
    };
}

/// Submit speech for recognition (提交语音).
///
/// `POST /cgi-bin/media/voice/addvoicetorecofortext`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/AI_Open_API.html#%E6%8E%A5%E5%8F%A3%E6%96%87%E6%A1%A3%E2%80%94%E2%80%94%E6%8F%90%E4%BA%A4%E8%AF%AD%E9%9F%B3)
///
/// The sound file is the request's body. The text is to be fetched soon afterwards, within ten seconds.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct VoiceAddVoiceToRecoForText {
    /// Mp3; 16 kHz, mono, at most 1 MB.
    ///
    /// `mp3` unless set.
    pub format: String,
    /// Caller's own id of the speech.
    pub voice_id: String,
    /// Zh_CN (default) or en_US.
    pub lang: Option<String>,
}

impl VoiceAddVoiceToRecoForText {
    /// Starts with the required members.
    pub fn new(voice_id: impl Into<String>) -> Self {
        Self {
            format: "mp3".into(),
            voice_id: voice_id.into(),
            lang: Default::default(),
        }
    }

    /// Mp3; 16 kHz, mono, at most 1 MB.
    ///
    /// `mp3` unless set.
    pub fn format(mut self, format: impl Into<String>) -> Self {
        self.format = format.into();
        self
    }

    /// Zh_CN (default) or en_US.
    pub fn lang(mut self, lang: impl Into<String>) -> Self {
        self.lang = Some(lang.into());
        self
    }
}

wire_out!(VoiceAddVoiceToRecoForText {
    "format" => format,
    "voice_id" => voice_id,
    "lang" => lang,
});

/// The answer to [`VoiceAddVoiceToRecoForText`].
pub type VoiceAddVoiceToRecoForTextResponse = yizhan_core::Done;

impl Endpoint for VoiceAddVoiceToRecoForText {
    type Response = VoiceAddVoiceToRecoForTextResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.media.voice_add_voice_to_reco_for_text",
        path: "/cgi-bin/media/voice/addvoicetorecofortext",
        query: &["format", "voice_id", "lang"],
        body: BodyKind::Raw {
            content_type: "audio/mp3",
        },
        ..Operation::usual(Product::Mp)
    };
}

/// Get the text of a submitted speech (获取语音识别结果).
///
/// `POST /cgi-bin/media/voice/queryrecoresultfortext`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/AI_Open_API.html#%E6%8E%A5%E5%8F%A3%E6%96%87%E6%A1%A3%E2%80%94%E2%80%94%E8%8E%B7%E5%8F%96%E8%AF%AD%E9%9F%B3%E8%AF%86%E5%88%AB%E7%BB%93%E6%9E%9C)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct VoiceQueryRecoResultForText {
    /// Caller's own id of the speech.
    pub voice_id: String,
    /// Zh_CN (default) or en_US.
    pub lang: Option<String>,
}

impl VoiceQueryRecoResultForText {
    /// Starts with the required members.
    pub fn new(voice_id: impl Into<String>) -> Self {
        Self {
            voice_id: voice_id.into(),
            lang: Default::default(),
        }
    }

    /// Zh_CN (default) or en_US.
    pub fn lang(mut self, lang: impl Into<String>) -> Self {
        self.lang = Some(lang.into());
        self
    }
}

wire_out!(VoiceQueryRecoResultForText {
    "voice_id" => voice_id,
    "lang" => lang,
});

/// The answer to [`VoiceQueryRecoResultForText`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct VoiceQueryRecoResultForTextResponse {
    /// The text.
    pub result: String,
}

wire_in!(VoiceQueryRecoResultForTextResponse {
    "result" => result,
});

impl Endpoint for VoiceQueryRecoResultForText {
    type Response = VoiceQueryRecoResultForTextResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.media.voice_query_reco_result_for_text",
        path: "/cgi-bin/media/voice/queryrecoresultfortext",
        query: &["voice_id", "lang"],
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}

/// Translate a text (微信翻译).
///
/// `POST /cgi-bin/media/voice/translatecontent`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/AI_Open_API.html#%E6%8E%A5%E5%8F%A3%E6%96%87%E6%A1%A3%E2%80%94%E2%80%94%E5%BE%AE%E4%BF%A1%E7%BF%BB%E8%AF%91)
///
/// The text in UTF-8 is the request's body, at most 600 bytes.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct VoiceTranslateContent {
    /// Language of the text, zh_CN or en_US.
    pub lfrom: String,
    /// Language wanted, zh_CN or en_US.
    pub lto: String,
}

impl VoiceTranslateContent {
    /// Starts with the required members.
    pub fn new(lfrom: impl Into<String>, lto: impl Into<String>) -> Self {
        Self {
            lfrom: lfrom.into(),
            lto: lto.into(),
        }
    }
}

wire_out!(VoiceTranslateContent {
    "lfrom" => lfrom,
    "lto" => lto,
});

/// The answer to [`VoiceTranslateContent`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct VoiceTranslateContentResponse {
    /// The text.
    pub from_content: String,
    /// The translation.
    pub to_content: String,
}

wire_in!(VoiceTranslateContentResponse {
    "from_content" => from_content,
    "to_content" => to_content,
});

impl Endpoint for VoiceTranslateContent {
    type Response = VoiceTranslateContentResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.media.voice_translate_content",
        path: "/cgi-bin/media/voice/translatecontent",
        query: &["lfrom", "lto"],
        body: BodyKind::Raw {
            content_type: "audio/mp3",
        },
        ..Operation::usual(Product::Mp)
    };
}
