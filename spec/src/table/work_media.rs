//! Generated from `spec/work/media.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 7] = [
    Entry::new(
        Operation {
            name: "work.media.get",
            path: "/cgi-bin/media/get",
            method: Method::Get,
            body: BodyKind::None,
            answer: AnswerKind::Binary,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "media",
            type_name: "Get",
            title: "Download a temporary file (获取临时素材)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90254",
                "https://developer.work.weixin.qq.com/document/path/90390",
                "https://developer.work.weixin.qq.com/document/path/90872",
            ],
            note: "Answers the file itself, or JSON if it fails. Large files can be read in pieces with a Range header.",
            errors: &[40007],
            obsolete: None,
            shape: r"[query]
media_id = string!  from an upload or a received message
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.media.get_jssdk",
            path: "/cgi-bin/media/get/jssdk",
            method: Method::Get,
            body: BodyKind::None,
            answer: AnswerKind::Binary,
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "media",
            type_name: "GetJssdk",
            title: "Download a high definition voice file (获取高清语音素材)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90255",
                "https://developer.work.weixin.qq.com/document/path/90391",
                "https://developer.work.weixin.qq.com/document/path/90873",
            ],
            note: "Only for voice uploaded by the JS-SDK; the format is speex at 16 kHz.",
            errors: &[40007],
            obsolete: None,
            shape: r"[query]
media_id = string!  from an upload or a received message
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.media.get_upload_by_url_result",
            path: "/cgi-bin/media/get_upload_by_url_result",
            safe_to_retry: true,
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "media",
            type_name: "GetUploadByUrlResult",
            title: "Get the result of an asynchronous upload (查询异步任务结果)",
            docs: &["https://developer.work.weixin.qq.com/document/path/96219"],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
jobid = string!  id of the upload job
[response]
status = int  1 in progress, 2 done, 3 failed
detail = {detail}  outcome of the upload, with its own errcode
[types.detail]
errcode = int  0 is success
errmsg = string?  explanation of the errcode
media_id = string?  valid 3 days, shared by the apps of the company
created_at = int?  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.media.upload",
            path: "/cgi-bin/media/upload",
            query: &["type"],
            body: BodyKind::Multipart { files: &["media"] },
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "media",
            type_name: "Upload",
            title: "Upload a temporary file (上传临时素材)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90253",
                "https://developer.work.weixin.qq.com/document/path/90389",
                "https://developer.work.weixin.qq.com/document/path/90871",
            ],
            note: "Every file must exceed 5 bytes. Images up to 10 MB (JPG, PNG), voice 2 MB and 60 seconds (AMR), video 10 MB (MP4), other files 20 MB.",
            errors: &[40004, 40006],
            obsolete: None,
            shape: r"[query]
type = string!  image, voice, video, file
[files]
media = file!
[response]
type = string  image, voice, video, file
media_id = string  valid 3 days, shared by the apps of the company
created_at = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.media.upload_attachment",
            path: "/cgi-bin/media/upload_attachment",
            query: &["media_type", "attachment_type"],
            body: BodyKind::Multipart { files: &["media"] },
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "media",
            type_name: "UploadAttachment",
            title: "Upload an attachment (上传附件资源)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/95098",
                "https://developer.work.weixin.qq.com/document/path/95178",
            ],
            note: "The media_id is only usable for customers' moments or product albums, valid 3 days.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
media_type = string!  image, video, file
attachment_type = string!  1 customers' moments, 2 product album
[files]
media = file!
[response]
type = string  image, voice, video, file
media_id = string  valid 3 days, shared by the apps of the company
created_at = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.media.upload_by_url",
            path: "/cgi-bin/media/upload_by_url",
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "media",
            type_name: "UploadByUrl",
            title: "Upload a temporary file by URL asynchronously (异步上传临时素材)",
            docs: &["https://developer.work.weixin.qq.com/document/path/96219"],
            note: "For files too large for a plain upload, up to 200 MB. WeCom fetches the address, then the result can be polled or arrives as an event.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
scene = int!  what the file is for: 1 welcome message for groups (客户联系入群欢迎语)
type = string!  video or file
url = string!  address of the file, reachable from outside; the server must answer range requests
filename = string!  name that recipients see
md5 = string?  of the file
[response]
jobid = string  id of the upload job
",
        },
    ),
    Entry::new(
        Operation {
            name: "work.media.upload_img",
            path: "/cgi-bin/media/uploadimg",
            body: BodyKind::Multipart { files: &["media"] },
            ..Operation::usual(Product::Work)
        },
        Texts {
            group: "media",
            type_name: "UploadImg",
            title: "Upload an image (上传图片)",
            docs: &[
                "https://developer.work.weixin.qq.com/document/path/90256",
                "https://developer.work.weixin.qq.com/document/path/90392",
                "https://developer.work.weixin.qq.com/document/path/90874",
            ],
            note: "The image stays for ever; its address works only within WeCom, as pictures in articles. 5 bytes to 2 MB.",
            errors: &[40006],
            obsolete: None,
            shape: r"[files]
media = file!
[response]
url = string  permanent address of the image
",
        },
    ),
];
