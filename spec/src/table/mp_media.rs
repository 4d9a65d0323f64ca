//! Generated from `spec/mp/media.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 4] = [
    Entry::new(
        Operation {
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
        },
        Texts {
            group: "media",
            type_name: "Upload",
            title: "Upload a temporary file (新增临时素材)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/New_temporary_materials.html",
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/customer-message/customerServiceMessage.uploadTempMedia.html",
            ],
            note: "Lives for 3 days. image: 10 MB, PNG JPEG JPG GIF; voice: 2 MB, 60 s, AMR MP3; video: 10 MB, MP4; thumb: 64 KB, JPG.",
            errors: &[40004, 40005, 40006, 40009],
            obsolete: None,
            shape: r"[query]
type = string!  image, voice, video or thumb
[files]
media = file!  the file, with its name
[response]
type = string  as sent
media_id = string! alias thumb_media_id  names the file in messages
created_at = int  when it was uploaded, Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
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
        },
        Texts {
            group: "media",
            type_name: "Get",
            title: "Download a temporary file (获取临时素材)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Get_temporary_materials.html",
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/customer-message/customerServiceMessage.getTempMedia.html",
            ],
            note: "A video is answered as JSON with its address; anything else as bytes.",
            errors: &[40007],
            obsolete: None,
            shape: r"[query]
media_id = string!  of the upload or of the message
[response]
video_url = string?  where the video can be downloaded
",
        },
    ),
    Entry::new(
        Operation {
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
        },
        Texts {
            group: "media",
            type_name: "GetJssdk",
            title: "Download speech of the JS-SDK in high quality (获取高清语音素材)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Get_temporary_materials.html",
            ],
            note: "Only for what the JS-SDK's uploadVoice uploaded. The bytes are SPEEX at 16 kHz.",
            errors: &[40007],
            obsolete: None,
            shape: r"[query]
media_id = string!  of the JS-SDK's upload
",
        },
    ),
    Entry::new(
        Operation {
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
        },
        Texts {
            group: "media",
            type_name: "UploadImg",
            title: "Upload a picture for the text of articles (上传图文消息内的图片获取URL)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Asset_Management/Adding_Permanent_Assets.html",
            ],
            note: "JPG or PNG under 1 MB; does not count among the permanent materials.",
            errors: &[40005, 40009],
            obsolete: None,
            shape: r"[files]
media = file!  the picture, with its name
[response]
url = string!  address of the picture, for articles only
",
        },
    ),
];
