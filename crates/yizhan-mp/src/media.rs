//! Generated from `spec/mp/media.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Temporary media (临时素材)

use yizhan_core::{
    AnswerKind, BodyKind, Endpoint, Host, Method, Operation, Product, TokenKind, wire_in, wire_out,
};

/// Upload a temporary file (新增临时素材).
///
/// `POST /cgi-bin/media/upload`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/New_temporary_materials.html) [(2)](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/customer-message/customerServiceMessage.uploadTempMedia.html)
///
/// Lives for 3 days. image: 10 MB, PNG JPEG JPG GIF; voice: 2 MB, 60 s, AMR MP3; video: 10 MB, MP4; thumb: 64 KB, JPG.
///
/// Files beside the request: `media`.
#[derive(Clone, Debug)]
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
        product: Product::Mp,
        method: Method::Post,
        host: Host::Api,
        path: "/cgi-bin/media/upload",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &["type"],
        body: BodyKind::Multipart { files: &["media"] },
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// Download a temporary file (获取临时素材).
///
/// `GET /cgi-bin/media/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Get_temporary_materials.html) [(2)](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/customer-message/customerServiceMessage.getTempMedia.html)
///
/// A video is answered as JSON with its address; anything else as bytes.
#[derive(Clone, Debug)]
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
        product: Product::Mp,
        method: Method::Get,
        host: Host::Api,
        path: "/cgi-bin/media/get",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::None,
        answer: AnswerKind::BinaryOrJson,
        ok_field: None,
        safe_to_retry: true,
    };
}

/// Download speech of the JS-SDK in high quality (获取高清语音素材).
///
/// `GET /cgi-bin/media/get/jssdk`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Get_temporary_materials.html)
///
/// Only for what the JS-SDK's uploadVoice uploaded. The bytes are SPEEX at 16 kHz.
#[derive(Clone, Debug)]
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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetJssdkResponse {}

wire_in!(GetJssdkResponse {});

impl Endpoint for GetJssdk {
    type Response = GetJssdkResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.media.get_jssdk",
        product: Product::Mp,
        method: Method::Get,
        host: Host::Api,
        path: "/cgi-bin/media/get/jssdk",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::None,
        answer: AnswerKind::Binary,
        ok_field: None,
        safe_to_retry: true,
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
/// Files beside the request: `media`.
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
        product: Product::Mp,
        method: Method::Post,
        host: Host::Api,
        path: "/cgi-bin/media/uploadimg",
        token: TokenKind::Access,
        token_param: "access_token",
        query: &[],
        body: BodyKind::Multipart { files: &["media"] },
        answer: AnswerKind::Json,
        ok_field: None,
        safe_to_retry: false,
    };
}
