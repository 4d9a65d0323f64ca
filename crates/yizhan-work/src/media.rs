//! Generated from `spec/work/media.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Media files (素材管理)

use yizhan_core::{AnswerKind, BodyKind, Endpoint, Method, Operation, Product, wire_in, wire_out};

/// Download a temporary file (获取临时素材).
///
/// `GET /cgi-bin/media/get`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90254) [(2)](https://developer.work.weixin.qq.com/document/path/90390) [(3)](https://developer.work.weixin.qq.com/document/path/90872)
///
/// Answers the file itself, or JSON if it fails. Large files can be read in pieces with a Range header.
///
/// # Errors
///
/// - `40007`: media_id not valid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// From an upload or a received message.
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
pub type GetResponse = yizhan_core::Done;

impl Endpoint for Get {
    type Response = GetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.media.get",
        path: "/cgi-bin/media/get",
        method: Method::Get,
        body: BodyKind::None,
        answer: AnswerKind::Binary,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Download a high definition voice file (获取高清语音素材).
///
/// `GET /cgi-bin/media/get/jssdk`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90255) [(2)](https://developer.work.weixin.qq.com/document/path/90391) [(3)](https://developer.work.weixin.qq.com/document/path/90873)
///
/// Only for voice uploaded by the JS-SDK; the format is speex at 16 kHz.
///
/// # Errors
///
/// - `40007`: media_id not valid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetJssdk {
    /// From an upload or a received message.
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
        name: "work.media.get_jssdk",
        path: "/cgi-bin/media/get/jssdk",
        method: Method::Get,
        body: BodyKind::None,
        answer: AnswerKind::Binary,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Get the result of an asynchronous upload (查询异步任务结果).
///
/// `POST /cgi-bin/media/get_upload_by_url_result`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/96219)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetUploadByUrlResult {
    /// Id of the upload job.
    pub jobid: String,
}

impl GetUploadByUrlResult {
    /// Starts with the required members.
    pub fn new(jobid: impl Into<String>) -> Self {
        Self {
            jobid: jobid.into(),
        }
    }
}

wire_out!(GetUploadByUrlResult {
    "jobid" => jobid,
});

/// The answer to [`GetUploadByUrlResult`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUploadByUrlResultResponse {
    /// 1 in progress, 2 done, 3 failed.
    pub status: i64,
    /// Outcome of the upload, with its own errcode.
    pub detail: GetUploadByUrlResultDetail,
}

wire_in!(GetUploadByUrlResultResponse {
    "status" => status,
    "detail" => detail,
});

impl Endpoint for GetUploadByUrlResult {
    type Response = GetUploadByUrlResultResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.media.get_upload_by_url_result",
        path: "/cgi-bin/media/get_upload_by_url_result",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `detail` of [`GetUploadByUrlResult`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUploadByUrlResultDetail {
    /// 0 is success.
    pub errcode: i64,
    /// Explanation of the errcode.
    pub errmsg: Option<String>,
    /// Valid 3 days, shared by the apps of the company.
    pub media_id: Option<String>,
    /// Unix seconds.
    pub created_at: Option<i64>,
}

wire_in!(part GetUploadByUrlResultDetail {
    "errcode" => errcode,
    "errmsg" => errmsg,
    "media_id" => media_id,
    "created_at" => created_at,
});

/// Upload a temporary file (上传临时素材).
///
/// `POST /cgi-bin/media/upload`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90253) [(2)](https://developer.work.weixin.qq.com/document/path/90389) [(3)](https://developer.work.weixin.qq.com/document/path/90871)
///
/// Every file must exceed 5 bytes. Images up to 10 MB (JPG, PNG), voice 2 MB and 60 seconds (AMR), video 10 MB (MP4), other files 20 MB.
///
/// Files beside the request: `media`.
///
/// # Errors
///
/// - `40004`: media file type not allowed
/// - `40006`: file size not valid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Upload {
    /// Image, voice, video, file.
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
    /// Image, voice, video, file.
    pub r#type: String,
    /// Valid 3 days, shared by the apps of the company.
    pub media_id: String,
    /// Unix seconds.
    pub created_at: i64,
}

wire_in!(UploadResponse {
    "type" => r#type,
    "media_id" => media_id,
    "created_at" => created_at,
});

impl Endpoint for Upload {
    type Response = UploadResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.media.upload",
        path: "/cgi-bin/media/upload",
        query: &["type"],
        body: BodyKind::Multipart { files: &["media"] },
        ..Operation::usual(Product::Work)
    };
}

/// Upload an attachment (上传附件资源).
///
/// `POST /cgi-bin/media/upload_attachment`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95098) [(2)](https://developer.work.weixin.qq.com/document/path/95178)
///
/// The media_id is only usable for customers' moments or product albums, valid 3 days.
///
/// Files beside the request: `media`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UploadAttachment {
    /// Image, video, file.
    pub media_type: String,
    /// 1 customers' moments, 2 product album.
    pub attachment_type: String,
}

impl UploadAttachment {
    /// Starts with the required members.
    pub fn new(media_type: impl Into<String>, attachment_type: impl Into<String>) -> Self {
        Self {
            media_type: media_type.into(),
            attachment_type: attachment_type.into(),
        }
    }
}

wire_out!(UploadAttachment {
    "media_type" => media_type,
    "attachment_type" => attachment_type,
});

/// The answer to [`UploadAttachment`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UploadAttachmentResponse {
    /// Image, voice, video, file.
    pub r#type: String,
    /// Valid 3 days, shared by the apps of the company.
    pub media_id: String,
    /// Unix seconds.
    pub created_at: i64,
}

wire_in!(UploadAttachmentResponse {
    "type" => r#type,
    "media_id" => media_id,
    "created_at" => created_at,
});

impl Endpoint for UploadAttachment {
    type Response = UploadAttachmentResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.media.upload_attachment",
        path: "/cgi-bin/media/upload_attachment",
        query: &["media_type", "attachment_type"],
        body: BodyKind::Multipart { files: &["media"] },
        ..Operation::usual(Product::Work)
    };
}

/// Upload a temporary file by URL asynchronously (异步上传临时素材).
///
/// `POST /cgi-bin/media/upload_by_url`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/96219)
///
/// For files too large for a plain upload, up to 200 MB. WeCom fetches the address, then the result can be polled or arrives as an event.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UploadByUrl {
    /// What the file is for: 1 welcome message for groups (客户联系入群欢迎语).
    pub scene: i64,
    /// Video or file.
    pub r#type: String,
    /// Address of the file, reachable from outside; the server must answer range requests.
    pub url: String,
    /// Name that recipients see.
    pub filename: String,
    /// Of the file.
    pub md5: Option<String>,
}

impl UploadByUrl {
    /// Starts with the required members.
    pub fn new(
        scene: impl Into<i64>,
        r#type: impl Into<String>,
        url: impl Into<String>,
        filename: impl Into<String>,
    ) -> Self {
        Self {
            scene: scene.into(),
            r#type: r#type.into(),
            url: url.into(),
            filename: filename.into(),
            md5: Default::default(),
        }
    }

    /// Of the file.
    pub fn md5(mut self, md5: impl Into<String>) -> Self {
        self.md5 = Some(md5.into());
        self
    }
}

wire_out!(UploadByUrl {
    "scene" => scene,
    "type" => r#type,
    "url" => url,
    "filename" => filename,
    "md5" => md5,
});

/// The answer to [`UploadByUrl`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UploadByUrlResponse {
    /// Id of the upload job.
    pub jobid: String,
}

wire_in!(UploadByUrlResponse {
    "jobid" => jobid,
});

impl Endpoint for UploadByUrl {
    type Response = UploadByUrlResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.media.upload_by_url",
        path: "/cgi-bin/media/upload_by_url",
        ..Operation::usual(Product::Work)
    };
}

/// Upload an image (上传图片).
///
/// `POST /cgi-bin/media/uploadimg`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90256) [(2)](https://developer.work.weixin.qq.com/document/path/90392) [(3)](https://developer.work.weixin.qq.com/document/path/90874)
///
/// The image stays for ever; its address works only within WeCom, as pictures in articles. 5 bytes to 2 MB.
///
/// Files beside the request: `media`.
///
/// # Errors
///
/// - `40006`: file size not valid
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
    /// Permanent address of the image.
    pub url: String,
}

wire_in!(UploadImgResponse {
    "url" => url,
});

impl Endpoint for UploadImg {
    type Response = UploadImgResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.media.upload_img",
        path: "/cgi-bin/media/uploadimg",
        body: BodyKind::Multipart { files: &["media"] },
        ..Operation::usual(Product::Work)
    };
}
