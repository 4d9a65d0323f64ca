//! Generated from `spec/mp/media.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 10] = [
    Entry::new(
        Operation {
            name: "mp.media.upload",
            path: "/cgi-bin/media/upload",
            query: &["type"],
            body: BodyKind::Multipart { files: &["media"] },
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
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
            path: "/cgi-bin/media/get",
            method: Method::Get,
            body: BodyKind::None,
            answer: AnswerKind::BinaryOrJson,
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
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
            path: "/cgi-bin/media/get/jssdk",
            method: Method::Get,
            body: BodyKind::None,
            answer: AnswerKind::Binary,
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
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
            path: "/cgi-bin/media/uploadimg",
            body: BodyKind::Multipart { files: &["media"] },
            ..Operation::usual(Product::Mp)
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
    Entry::new(
        Operation {
            name: "mp.media.get_feedback_media",
            path: "/cgi-bin/media/getfeedbackmedia",
            method: Method::Get,
            body: BodyKind::None,
            answer: AnswerKind::Binary,
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "media",
            type_name: "GetFeedbackMedia",
            title: "Download an image of user feedback (获取反馈图片)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/operation/operation.getFeedbackmedia.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
record_id = int!  id of the feedback
media_id = string!  id of the image, from the list of feedback
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.media.upload_news",
            path: "/cgi-bin/media/uploadnews",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "media",
            type_name: "UploadNews",
            title: "Upload an article message (上传图文消息素材)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#1",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
articles = [{articles}]!  1 to 8 articles
[response]
type = string  news
media_id = string  id for the mass message, valid for three days
created_at = int  Unix seconds
[types.articles]
thumb_media_id = string!  cover
title = string!
author = string?
digest = string?  summary; taken from the text if empty
content_source_url = string?  link of the original page (阅读原文)
content = string!  HTML; images only by links from the upload of article images
show_cover_pic = bool? as bool_as_int  whether the cover is shown in the text
need_open_comment = bool? as bool_as_int  whether comments are open
only_fans_can_comment = bool? as bool_as_int  whether only followers can comment
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.media.upload_video",
            path: "/cgi-bin/media/uploadvideo",
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "media",
            type_name: "UploadVideo",
            title: "Turn an uploaded video into a mass message video (上传群发视频素材)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html#3",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
media_id = string!  id of the uploaded video
title = string?
description = string?
[response]
type = string  video
media_id = string  id for the mass message
created_at = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.media.voice_add_voice_to_reco_for_text",
            path: "/cgi-bin/media/voice/addvoicetorecofortext",
            query: &["format", "voice_id", "lang"],
            body: BodyKind::Raw {
                content_type: "audio/mp3",
            },
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "media",
            type_name: "VoiceAddVoiceToRecoForText",
            title: "Submit speech for recognition (提交语音)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/AI_Open_API.html#%E6%8E%A5%E5%8F%A3%E6%96%87%E6%A1%A3%E2%80%94%E2%80%94%E6%8F%90%E4%BA%A4%E8%AF%AD%E9%9F%B3",
            ],
            note: "The sound file is the request's body. The text is to be fetched soon afterwards, within ten seconds.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
format = string! default mp3  mp3; 16 kHz, mono, at most 1 MB
voice_id = string!  caller's own id of the speech
lang = string?  zh_CN (default) or en_US
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.media.voice_query_reco_result_for_text",
            path: "/cgi-bin/media/voice/queryrecoresultfortext",
            query: &["voice_id", "lang"],
            safe_to_retry: true,
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "media",
            type_name: "VoiceQueryRecoResultForText",
            title: "Get the text of a submitted speech (获取语音识别结果)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/AI_Open_API.html#%E6%8E%A5%E5%8F%A3%E6%96%87%E6%A1%A3%E2%80%94%E2%80%94%E8%8E%B7%E5%8F%96%E8%AF%AD%E9%9F%B3%E8%AF%86%E5%88%AB%E7%BB%93%E6%9E%9C",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
voice_id = string!  caller's own id of the speech
lang = string?  zh_CN (default) or en_US
[response]
result = string  the text
",
        },
    ),
    Entry::new(
        Operation {
            name: "mp.media.voice_translate_content",
            path: "/cgi-bin/media/voice/translatecontent",
            query: &["lfrom", "lto"],
            body: BodyKind::Raw {
                content_type: "audio/mp3",
            },
            ..Operation::usual(Product::Mp)
        },
        Texts {
            group: "media",
            type_name: "VoiceTranslateContent",
            title: "Translate a text (微信翻译)",
            docs: &[
                "https://developers.weixin.qq.com/doc/offiaccount/Intelligent_Interface/AI_Open_API.html#%E6%8E%A5%E5%8F%A3%E6%96%87%E6%A1%A3%E2%80%94%E2%80%94%E5%BE%AE%E4%BF%A1%E7%BF%BB%E8%AF%91",
            ],
            note: "The text in UTF-8 is the request's body, at most 600 bytes.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
lfrom = string!  language of the text, zh_CN or en_US
lto = string!  language wanted, zh_CN or en_US
[response]
from_content = string  the text
to_content = string  the translation
",
        },
    ),
];
