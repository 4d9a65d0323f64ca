//! Generated from `spec/mini/wxa_sec_vod.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Method, Operation, Product};

pub(super) static ENTRIES: [Entry; 29] = [
    Entry::new(
        Operation {
            name: "mini.wxa_sec_vod.apply_upload",
            path: "/wxa/sec/vod/applyupload",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_sec_vod",
            type_name: "ApplyUpload",
            title: "Apply for an upload in parts (申请分片上传)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_1-4-%E7%94%B3%E8%AF%B7%E5%88%86%E7%89%87%E4%B8%8A%E4%BC%A0",
            ],
            note: "First step of an upload in parts; then the parts are uploaded and committed.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
media_name = string!  name of the media; episodes of a drama are told apart by it
media_type = string!  format in upper case, such as MP4, TS, MOV, FLV, AVI or MKV
cover_type = string?  format of the cover in upper case, such as JPG, JPEG, PNG, BMP, TIFF or GIF
source_context = string?  own text, repeated in the upload event
[response]
upload_id = string  id of the upload in parts
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_sec_vod.audit_drama",
            path: "/wxa/sec/vod/auditdrama",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_sec_vod",
            type_name: "AuditDrama",
            title: "Submit a drama for review (剧目提审)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_3-1-%E5%89%A7%E7%9B%AE%E6%8F%90%E5%AE%A1",
            ],
            note: "With drama_id a drama that was sent back is submitted again; the result comes as an event.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
drama_id = int?  id of the drama, given when it is submitted for review
name = string?
description = string?  introduction
media_count = int?  number of episodes
media_id_list = [int]?  media ids of the episodes, in order
recommendations = string?  sentence that promotes the drama
producer = string?  name of the person or company
playwright = string?  name of the person or company
actor_list = {actor_list}?  leading actors
cover_material_id = string?  media id of temporary material with the picture or document
promotion_poster_material_id = string?  media id of temporary material with the picture or document
authorized_material_id = string?  media id of temporary material with the picture or document
qualification_type = int?  kind of qualification the drama has
qualification_certificate_material_id = string?  media id of temporary material with the picture or document
cost_commitment_letter_material_id = string?  media id of temporary material with the picture or document
cost_of_production = int?  production cost
registration_number = string?  registration number of the drama with the authority
production_license = string?  number of the licence
publish_license = string?  number of the licence
other_material_material_id = string?  media id of temporary material with the picture or document
expedited = bool? as bool_as_int  whether the review is sped up
replace_media_list = [{replace_media_list}]?  episodes to replace, with old and new media ids
[response]
drama_id = int  id of the drama, given when it is submitted for review
[types.actor_list]
actor = [{actor}]!
[types.actor]
name = string!
photo_material_id = string!  media id of temporary material with the picture or document
role = string!  part that the actor plays
profile = string!  introduction of the actor
[types.replace_media_list]
old = int!  media id
new = int!  media id
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_sec_vod.authorize_app",
            path: "/wxa/sec/vod/authorizeapp",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_sec_vod",
            type_name: "AuthorizeApp",
            title: "Authorise an account (增加账号授权)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_6-1-%E5%A2%9E%E5%8A%A0%E8%B4%A6%E5%8F%B7%E6%8E%88%E6%9D%83",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
authorized_appid = string!  app id that may use the dramas
authz_expire_time = int?  Unix seconds at which the authorisation ends, absent for never
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_sec_vod.authorize_copyright",
            path: "/wxa/sec/vod/authorizecopyright",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_sec_vod",
            type_name: "AuthorizeCopyright",
            title: "Grant copyright of dramas (增加版权授权)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_8-1-%E5%A2%9E%E5%8A%A0%E7%89%88%E6%9D%83%E6%8E%88%E6%9D%83",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
drama_ids = [int]!  ids of dramas
authorization_type = int!  whether an app or a subject is authorised
authorized_appid = string?  app id that may use the dramas
authorized_subject_cert_no = string?  certificate number of the authorised company
expire_time = int?  Unix seconds at which it ends
[response]
result = [{result}]
[types.result]
drama_id = int  id of the drama, given when it is submitted for review
errcode = int
errmsg = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_sec_vod.authorize_drama",
            path: "/wxa/sec/vod/authorizedrama",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_sec_vod",
            type_name: "AuthorizeDrama",
            title: "Authorise an account for dramas (增加剧目授权)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_5-1-%E5%A2%9E%E5%8A%A0%E5%89%A7%E7%9B%AE%E6%8E%88%E6%9D%83",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
drama_id = [int]!  id of the drama, given when it is submitted for review
authorized_appid = string!  app id that may use the dramas
authz_expire_time = int?  Unix seconds at which the authorisation ends, absent for never
[response]
result = [{answer_result}]
[types.answer_result]
drama_id = int  id of the drama, given when it is submitted for review
errcode = int
errmsg = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_sec_vod.commitupload",
            path: "/wxa/sec/vod/commitupload",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_sec_vod",
            type_name: "Commitupload",
            title: "Commit an upload in parts (确认上传)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_1-6-%E7%A1%AE%E8%AE%A4%E4%B8%8A%E4%BC%A0",
            ],
            note: "Ends an upload in parts; all parts have to be listed with their etags.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
upload_id = string!  id of the upload in parts
media_part_infos = [{media_part_infos}]!  uploaded parts of the file, in order
cover_part_infos = [{cover_part_infos}]?  uploaded parts of the file, in order
[response]
media_id = int  id of the media, given by the upload
[types.media_part_infos]
part_number = int!  number of the part, from 1
etag = string!  check value that uploading the part returned
[types.cover_part_infos]
part_number = int!  number of the part, from 1
etag = string!  check value that uploading the part returned
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_sec_vod.deauthorize_app",
            path: "/wxa/sec/vod/deauthorizeapp",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_sec_vod",
            type_name: "DeauthorizeApp",
            title: "Withdraw the authorisation of an account (解除账号授权)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_6-2-%E8%A7%A3%E9%99%A4%E8%B4%A6%E5%8F%B7%E6%8E%88%E6%9D%83",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
authorized_appid = string!  app id that may use the dramas
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_sec_vod.deauthorize_copyright",
            path: "/wxa/sec/vod/deauthorizecopyright",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_sec_vod",
            type_name: "DeauthorizeCopyright",
            title: "Withdraw copyright of dramas (解除版权授权)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_8-2-%E8%A7%A3%E9%99%A4%E7%89%88%E6%9D%83%E6%8E%88%E6%9D%83",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
drama_ids = [int]!  ids of dramas
authorization_type = int!  whether an app or a subject is authorised
authorized_appid = string?  app id that may use the dramas
authorized_subject_cert_no = string?  certificate number of the authorised company
[response]
result = [{result}]
[types.result]
drama_id = int  id of the drama, given when it is submitted for review
errcode = int
errmsg = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_sec_vod.deauthorize_drama",
            path: "/wxa/sec/vod/deauthorizedrama",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_sec_vod",
            type_name: "DeauthorizeDrama",
            title: "Withdraw the authorisation for dramas (解除剧目授权)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_5-2-%E8%A7%A3%E9%99%A4%E5%89%A7%E7%9B%AE%E6%8E%88%E6%9D%83",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
drama_id = [int]!  id of the drama, given when it is submitted for review
authorized_appid = string!  app id that may use the dramas
[response]
result = [{answer_result}]
[types.answer_result]
drama_id = int  id of the drama, given when it is submitted for review
errcode = int
errmsg = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_sec_vod.delete_media",
            path: "/wxa/sec/vod/deletemedia",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_sec_vod",
            type_name: "DeleteMedia",
            title: "Delete a media (删除媒资)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_2-4-%E5%88%A0%E9%99%A4%E5%AA%92%E8%B5%84",
            ],
            note: "Media of a drama that passed review cannot be deleted.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
media_id = int!  id of the media, given by the upload
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_sec_vod.get_authorize_apps",
            path: "/wxa/sec/vod/getauthorizeapps",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_sec_vod",
            type_name: "GetAuthorizeApps",
            title: "List accounts we authorised (查询账号授权信息)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_6-2-%E8%A7%A3%E9%99%A4%E8%B4%A6%E5%8F%B7%E6%8E%88%E6%9D%83",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
objects = [{objects}]
[types.objects]
authorized_appid = string  app id that may use the dramas
authorized_time = int  Unix seconds
authz_expire_time = int?  Unix seconds at which the authorisation ends, absent for never
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_sec_vod.get_authorized_apps",
            path: "/wxa/sec/vod/getauthorizedapps",
            method: Method::Get,
            body: BodyKind::None,
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_sec_vod",
            type_name: "GetAuthorizedApps",
            title: "List accounts that authorised us (查询被账号授权信息)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_6-4-%E6%9F%A5%E8%AF%A2%E8%A2%AB%E8%B4%A6%E5%8F%B7%E6%8E%88%E6%9D%83%E4%BF%A1%E6%81%AF",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
objects = [{objects}]
[types.objects]
authorizer_appid = string  app id that owns the dramas
authorized_time = int  Unix seconds
authz_expire_time = int?  Unix seconds at which the authorisation ends, absent for never
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_sec_vod.get_authorized_objects",
            path: "/wxa/sec/vod/getauthorizedobjects",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_sec_vod",
            type_name: "GetAuthorizedObjects",
            title: "List dramas authorised to us (查询被授权信息)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_5-4-%E6%9F%A5%E8%AF%A2%E8%A2%AB%E6%8E%88%E6%9D%83%E4%BF%A1%E6%81%AF",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
authorizer_appid = string?  app id that owns the dramas
offset = int?  items to skip, from 0
limit = int?  most items to return, at most 100
[response]
objects = [{objects}]
total_count = int  number of all items
[types.objects]
drama_id = int  id of the drama, given when it is submitted for review
authorizer_appid = string  app id that owns the dramas
authorized_time = int  Unix seconds
authz_expire_time = int?  Unix seconds at which the authorisation ends, absent for never
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_sec_vod.get_authorize_objects",
            path: "/wxa/sec/vod/getauthorizeobjects",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_sec_vod",
            type_name: "GetAuthorizeObjects",
            title: "List drama authorisations we gave (查询授权信息)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_5-3-%E6%9F%A5%E8%AF%A2%E6%8E%88%E6%9D%83%E4%BF%A1%E6%81%AF",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
drama_id = int?  id of the drama, given when it is submitted for review
authorized_appid = string?  app id that may use the dramas
offset = int?  items to skip, from 0
limit = int?  most items to return, at most 100
[response]
objects = [{objects}]
total_count = int  number of all items
[types.objects]
drama_id = int  id of the drama, given when it is submitted for review
authorized_appid = string  app id that may use the dramas
authorized_time = int  Unix seconds
authz_expire_time = int?  Unix seconds at which the authorisation ends, absent for never
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_sec_vod.get_copyright_authorization_list",
            path: "/wxa/sec/vod/getcopyrightauthorizationlist",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_sec_vod",
            type_name: "GetCopyrightAuthorizationList",
            title: "List copyrights we granted (查询版权授权信息)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_8-3-%E6%9F%A5%E8%AF%A2%E7%89%88%E6%9D%83%E6%8E%88%E6%9D%83%E4%BF%A1%E6%81%AF",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
drama_id = int?  id of the drama, given when it is submitted for review
authorization_type = int?  whether an app or a subject is authorised
authorized_appid = string?  app id that may use the dramas
authorized_subject_cert_no = string?  certificate number of the authorised company
offset = int?  items to skip, from 0
limit = int?  most items to return, at most 100
[response]
list = [{list}]
total_count = int  number of all items
[types.list]
drama_id = int  id of the drama, given when it is submitted for review
authorizer_appid = string  app id that owns the dramas
authorization_type = int  whether an app or a subject is authorised
authorized_appid = string?  app id that may use the dramas
authorized_subject_cert_no = string?  certificate number of the authorised company
authorized_time = int  Unix seconds
expire_time = int?  Unix seconds at which it ends
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_sec_vod.get_copyright_authorized_list",
            path: "/wxa/sec/vod/getcopyrightauthorizedlist",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_sec_vod",
            type_name: "GetCopyrightAuthorizedList",
            title: "List copyrights granted to us (查询被版权授权信息)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_8-4-%E6%9F%A5%E8%AF%A2%E8%A2%AB%E7%89%88%E6%9D%83%E6%8E%88%E6%9D%83%E4%BF%A1%E6%81%AF",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
authorizer_appid = string?  app id that owns the dramas
offset = int?  items to skip, from 0
limit = int?  most items to return, at most 100
[response]
list = [{list}]
total_count = int  number of all items
[types.list]
drama_id = int  id of the drama, given when it is submitted for review
authorizer_appid = string  app id that owns the dramas
authorization_type = int  whether an app or a subject is authorised
authorized_appid = string?  app id that may use the dramas
authorized_subject_cert_no = string?  certificate number of the authorised company
authorized_time = int  Unix seconds
expire_time = int?  Unix seconds at which it ends
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_sec_vod.get_drama",
            path: "/wxa/sec/vod/getdrama",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_sec_vod",
            type_name: "GetDrama",
            title: "Get a drama (获取剧目信息)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_3-3-%E8%8E%B7%E5%8F%96%E5%89%A7%E7%9B%AE%E4%BF%A1%E6%81%AF",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
drama_id = int!  id of the drama, given when it is submitted for review
[response]
drama_info = {drama_info}
[types.drama_info]
drama_id = int  id of the drama, given when it is submitted for review
name = string
description = string  introduction
media_count = int  number of episodes
media_list = [{media_list}]  episodes in order
status = int
create_time = int  Unix seconds
cover_url = string?  address of the file
promotion_poster = string?  address of the poster
recommendations = string?  sentence that promotes the drama
producer = string?  name of the person or company
playwright = string?  name of the person or company
actor_list = {actor_list_answer}?  leading actors
production_license = string?  number of the licence
audit_detail = {audit_detail}?  state of the latest review
expedited = bool?  whether the review is sped up
[types.media_list]
media_id = int  id of the media, given by the upload
[types.actor_list_answer]
actor = [{actor_answer}]
[types.actor_answer]
name = string
photo_material_id = string  media id of temporary material with the picture or document
role = string  part that the actor plays
profile = string  introduction of the actor
[types.audit_detail]
status = int  1 in review, 2 failed, 3 passed, 4 sent back
create_time = int  Unix seconds
audit_time = int?  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_sec_vod.get_drama_latest_audit_info",
            path: "/wxa/sec/vod/getdramalatestauditinfo",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_sec_vod",
            type_name: "GetDramaLatestAuditInfo",
            title: "Get the latest review of a drama (查询剧目审核信息)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_3-7-%E6%9F%A5%E8%AF%A2%E5%89%A7%E7%9B%AE%E5%AE%A1%E6%A0%B8%E4%BF%A1%E6%81%AF",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
drama_id = int!  id of the drama, given when it is submitted for review
audit_type = int!  which kind of review is asked for
[response]
audit_detail = {audit_detail}  state of the latest review
[types.audit_detail]
status = int  1 in review, 2 failed, 3 passed, 4 sent back
create_time = int  Unix seconds
audit_time = int?  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_sec_vod.get_media",
            path: "/wxa/sec/vod/getmedia",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_sec_vod",
            type_name: "GetMedia",
            title: "Get a media (获取媒资详细信息)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_2-2-%E8%8E%B7%E5%8F%96%E5%AA%92%E8%B5%84%E8%AF%A6%E7%BB%86%E4%BF%A1%E6%81%AF",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
media_id = int!  id of the media, given by the upload
[response]
media_info = {media_info}
[types.media_info]
drama_id = int?  id of the drama, given when it is submitted for review
description = string?  introduction
media_id = int  id of the media, given by the upload
name = string
file_size = int  bytes
duration = int  seconds
create_time = int  Unix seconds
expire_time = int  Unix seconds at which it ends
cover_url = string?  address of the file
original_url = string?  play link of that kind, valid for two hours
mp4_url = string?  play link of that kind, valid for two hours
hls_url = string?  play link of that kind, valid for two hours
audit_detail = {media_info_audit_detail}?  state of the latest review
[types.media_info_audit_detail]
status = int  1 in review, 2 failed, 3 passed, 4 sent back
create_time = int  Unix seconds
audit_time = int?  Unix seconds
reason = string?  why the review failed
evidence_material_id_list = [string]?  media ids of pictures that show the problem
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_sec_vod.get_media_link",
            path: "/wxa/sec/vod/getmedialink",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_sec_vod",
            type_name: "GetMediaLink",
            title: "Get the play link of a media (获取媒资播放链接)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_2-3-%E8%8E%B7%E5%8F%96%E5%AA%92%E8%B5%84%E6%92%AD%E6%94%BE%E9%93%BE%E6%8E%A5",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
media_id = int!  id of the media, given by the upload
t = int!  Unix seconds at which the link expires
expr = int?  seconds that can be previewed, absent for the whole media
rlimit = int?  number of addresses that may play the link
whref = [string]? as csv_comma  referring domains that may play the link
bkref = [string]? as csv_comma  referring domains that may not play the link
[response]
media_info = {media_info}
[types.media_info]
media_id = int  id of the media, given by the upload
name = string
description = string  introduction
duration = int  seconds
cover_url = string  address of the file
mp4_url = string  play link of that kind, valid for two hours
hls_url = string  play link of that kind, valid for two hours
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_sec_vod.get_task",
            path: "/wxa/sec/vod/gettask",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_sec_vod",
            type_name: "GetTask",
            title: "Get a task (查询任务)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_1-3-%E6%9F%A5%E8%AF%A2%E4%BB%BB%E5%8A%A1",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
task_id = int!  id of the pull task
[response]
task_info = {task_info}
[types.task_info]
id = int
task_type = int  1 pull upload
status = int  1 waiting, 2 running, 3 done, 4 failed
errcode = int
errmsg = string?
create_time = int?  Unix seconds
finish_time = int?  Unix seconds
media_id = int?  id of the media when the task is done
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_sec_vod.list_dramas",
            path: "/wxa/sec/vod/listdramas",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_sec_vod",
            type_name: "ListDramas",
            title: "List dramas (获取剧目列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_3-2-%E8%8E%B7%E5%8F%96%E5%89%A7%E7%9B%AE%E5%88%97%E8%A1%A8",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
offset = int?  items to skip, from 0
limit = int?  most items to return, at most 100
[response]
drama_info_list = [{drama_info_list}]
[types.drama_info_list]
drama_id = int  id of the drama, given when it is submitted for review
name = string
description = string?  introduction
media_count = int  number of episodes
media_list = [{media_list}]  episodes in order
status = int?
create_time = int  Unix seconds
cover_url = string?  address of the file
promotion_poster = string?  address of the poster
recommendations = string?  sentence that promotes the drama
producer = string?  name of the person or company
playwright = string?  name of the person or company
actor_list = {actor_list_answer}?  leading actors
production_license = string?  number of the licence
audit_detail = {audit_detail}?  state of the latest review
expedited = bool?  whether the review is sped up
[types.media_list]
media_id = int  id of the media, given by the upload
[types.actor_list_answer]
actor = [{actor_answer}]
[types.actor_answer]
name = string
photo_material_id = string  media id of temporary material with the picture or document
role = string  part that the actor plays
profile = string  introduction of the actor
[types.audit_detail]
status = int  1 in review, 2 failed, 3 passed, 4 sent back
create_time = int  Unix seconds
audit_time = int?  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_sec_vod.list_media",
            path: "/wxa/sec/vod/listmedia",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_sec_vod",
            type_name: "ListMedia",
            title: "List media (获取媒资列表)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_2-1-%E8%8E%B7%E5%8F%96%E5%AA%92%E8%B5%84%E5%88%97%E8%A1%A8",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
drama_id = int?  id of the drama, given when it is submitted for review
media_name = string?  name of the media; episodes of a drama are told apart by it
start_time = int?  Unix seconds of the upload, to filter by
end_time = int?  Unix seconds of the upload, to filter by
offset = int?  items to skip, from 0
limit = int?  most items to return, at most 100
[response]
media_info_list = [{media_info_list}]
[types.media_info_list]
drama_id = int?  id of the drama, given when it is submitted for review
description = string?  introduction
media_id = int  id of the media, given by the upload
name = string
file_size = int  bytes
duration = int  seconds
create_time = int  Unix seconds
expire_time = int  Unix seconds at which it ends
cover_url = string?  address of the file
original_url = string?  play link of that kind, valid for two hours
mp4_url = string?  play link of that kind, valid for two hours
hls_url = string?  play link of that kind, valid for two hours
audit_detail = {media_info_list_audit_detail}?  state of the latest review
[types.media_info_list_audit_detail]
status = int  1 in review, 2 failed, 3 passed, 4 sent back
create_time = int  Unix seconds
audit_time = int?  Unix seconds
reason = string?  why the review failed
evidence_material_id_list = [string]?  media ids of pictures that show the problem
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_sec_vod.modify_drama_basic_info",
            path: "/wxa/sec/vod/modifydramabasicinfo",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_sec_vod",
            type_name: "ModifyDramaBasicInfo",
            title: "Change the basic information of a drama (修改剧目基本信息)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_3-6-%E4%BF%AE%E6%94%B9%E5%89%A7%E7%9B%AE%E5%9F%BA%E6%9C%AC%E4%BF%A1%E6%81%AF",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
drama_id = int!  id of the drama, given when it is submitted for review
alternate_name = string?  other name of the drama
description = string?  introduction
recommendations = string?  sentence that promotes the drama
actor_list = {actor_list}?  leading actors
cover_material_id = string?  media id of temporary material with the picture or document
promotion_poster_material_id = string?  media id of temporary material with the picture or document
authorized_material_id = string?  media id of temporary material with the picture or document
qualification_type = int?  kind of qualification the drama has
qualification_certificate_material_id = string?  media id of temporary material with the picture or document
cost_commitment_letter_material_id = string?  media id of temporary material with the picture or document
cost_of_production = int?  production cost
registration_number = string?  registration number of the drama with the authority
production_license = string?  number of the licence
publish_license = string?  number of the licence
other_material_material_id = string?  media id of temporary material with the picture or document
[types.actor_list]
actor = [{actor}]!
[types.actor]
name = string!
photo_material_id = string!  media id of temporary material with the picture or document
role = string!  part that the actor plays
profile = string!  introduction of the actor
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_sec_vod.pullupload",
            path: "/wxa/sec/vod/pullupload",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_sec_vod",
            type_name: "Pullupload",
            title: "Upload by pulling from an address (拉取上传)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_1-2-%E6%8B%89%E5%8F%96%E4%B8%8A%E4%BC%A0",
            ],
            note: "WeChat fetches the file; ask for the task or wait for the event.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
media_name = string!  name of the media; episodes of a drama are told apart by it
media_url = string!  address of the file
cover_url = string?  address of the file
source_context = string?  own text, repeated in the upload event
[response]
task_id = int  id of the pull task
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_sec_vod.replace_drama_media",
            path: "/wxa/sec/vod/replacedramamedia",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_sec_vod",
            type_name: "ReplaceDramaMedia",
            title: "Replace an episode that passed review (替换审核通过的剧集)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_3-5-%E6%9B%BF%E6%8D%A2%E5%AE%A1%E6%A0%B8%E9%80%9A%E8%BF%87%E7%9A%84%E5%89%A7%E9%9B%86",
            ],
            note: "For small changes of an episode of a drama that passed review.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
drama_id = int!  id of the drama, given when it is submitted for review
old_media_id = int!  id of the media, given by the upload
new_media_id = int!  id of the media, given by the upload
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_sec_vod.single_file_upload",
            path: "/wxa/sec/vod/singlefileupload",
            body: BodyKind::Multipart {
                files: &["media_data", "cover_data"],
            },
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_sec_vod",
            type_name: "SingleFileUpload",
            title: "Upload a single file (单个文件上传)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_1-1-%E5%8D%95%E4%B8%AA%E6%96%87%E4%BB%B6%E4%B8%8A%E4%BC%A0",
            ],
            note: "For small files; larger ones are uploaded in parts or pulled.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
cover_type = string?  format of the cover in upper case, such as JPG, JPEG, PNG, BMP, TIFF or GIF
source_context = string?  own text, repeated in the upload event
[files]
media_data = file!
cover_data = file?
[response]
media_id = int  id of the media, given by the upload
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_sec_vod.submitreplacedramamedias",
            path: "/wxa/sec/vod/submitreplacedramamedias",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_sec_vod",
            type_name: "Submitreplacedramamedias",
            title: "Submit replaced episodes for review (提交替换剧集审核)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_3-4-%E6%8F%90%E4%BA%A4%E6%9B%BF%E6%8D%A2%E5%89%A7%E9%9B%86%E5%AE%A1%E6%A0%B8",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
drama_id = int!  id of the drama, given when it is submitted for review
replace_media_list = [{replace_media_list}]?  episodes to replace, with old and new media ids
[types.replace_media_list]
old = int!  media id
new = int!  media id
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wxa_sec_vod.upload_part",
            path: "/wxa/sec/vod/uploadpart",
            body: BodyKind::Multipart { files: &["data"] },
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wxa_sec_vod",
            type_name: "UploadPart",
            title: "Upload a part (上传分片)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_1-5-%E4%B8%8A%E4%BC%A0%E5%88%86%E7%89%87",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
upload_id = string!  id of the upload in parts
part_number = string!  number of the part, from 1
resource_type = string!
[files]
data = file!  content of the part
[response]
etag = string  check value that uploading the part returned
",
        },
    ),
];
