//! Generated from `spec/mini/wxa_sec_vod.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Mini drama media and dramas (小程序微短剧媒资管理)

use yizhan_core::{BodyKind, Endpoint, Method, Operation, Product, wire_in, wire_out};

/// Apply for an upload in parts (申请分片上传).
///
/// `POST /wxa/sec/vod/applyupload`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_1-4-%E7%94%B3%E8%AF%B7%E5%88%86%E7%89%87%E4%B8%8A%E4%BC%A0)
///
/// First step of an upload in parts; then the parts are uploaded and committed.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ApplyUpload {
    /// Name of the media; episodes of a drama are told apart by it.
    pub media_name: String,
    /// Format in upper case, such as MP4, TS, MOV, FLV, AVI or MKV.
    pub media_type: String,
    /// Format of the cover in upper case, such as JPG, JPEG, PNG, BMP, TIFF or GIF.
    pub cover_type: Option<String>,
    /// Own text, repeated in the upload event.
    pub source_context: Option<String>,
}

impl ApplyUpload {
    /// Starts with the required members.
    pub fn new(media_name: impl Into<String>, media_type: impl Into<String>) -> Self {
        Self {
            media_name: media_name.into(),
            media_type: media_type.into(),
            cover_type: Default::default(),
            source_context: Default::default(),
        }
    }

    /// Format of the cover in upper case, such as JPG, JPEG, PNG, BMP, TIFF or GIF.
    pub fn cover_type(mut self, cover_type: impl Into<String>) -> Self {
        self.cover_type = Some(cover_type.into());
        self
    }

    /// Own text, repeated in the upload event.
    pub fn source_context(mut self, source_context: impl Into<String>) -> Self {
        self.source_context = Some(source_context.into());
        self
    }
}

wire_out!(ApplyUpload {
    "media_name" => media_name,
    "media_type" => media_type,
    "cover_type" => cover_type,
    "source_context" => source_context,
});

/// The answer to [`ApplyUpload`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApplyUploadResponse {
    /// Id of the upload in parts.
    pub upload_id: String,
}

wire_in!(ApplyUploadResponse {
    "upload_id" => upload_id,
});

impl Endpoint for ApplyUpload {
    type Response = ApplyUploadResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_sec_vod.apply_upload",
        path: "/wxa/sec/vod/applyupload",
        ..Operation::usual(Product::Mini)
    };
}

/// Submit a drama for review (剧目提审).
///
/// `POST /wxa/sec/vod/auditdrama`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_3-1-%E5%89%A7%E7%9B%AE%E6%8F%90%E5%AE%A1)
///
/// With drama\_id a drama that was sent back is submitted again; the result comes as an event.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AuditDrama {
    /// Id of the drama, given when it is submitted for review.
    pub drama_id: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// Introduction.
    pub description: Option<String>,
    /// Number of episodes.
    pub media_count: Option<i64>,
    /// Media ids of the episodes, in order.
    pub media_id_list: Option<Vec<i64>>,
    /// Sentence that promotes the drama.
    pub recommendations: Option<String>,
    /// Name of the person or company.
    pub producer: Option<String>,
    /// Name of the person or company.
    pub playwright: Option<String>,
    /// Leading actors.
    pub actor_list: Option<ActorList>,
    /// Media id of temporary material with the picture or document.
    pub cover_material_id: Option<String>,
    /// Media id of temporary material with the picture or document.
    pub promotion_poster_material_id: Option<String>,
    /// Media id of temporary material with the picture or document.
    pub authorized_material_id: Option<String>,
    /// Kind of qualification the drama has.
    pub qualification_type: Option<i64>,
    /// Media id of temporary material with the picture or document.
    pub qualification_certificate_material_id: Option<String>,
    /// Media id of temporary material with the picture or document.
    pub cost_commitment_letter_material_id: Option<String>,
    /// Production cost.
    pub cost_of_production: Option<i64>,
    /// Registration number of the drama with the authority.
    pub registration_number: Option<String>,
    /// Number of the licence.
    pub production_license: Option<String>,
    /// Number of the licence.
    pub publish_license: Option<String>,
    /// Media id of temporary material with the picture or document.
    pub other_material_material_id: Option<String>,
    /// Whether the review is sped up.
    pub expedited: Option<bool>,
    /// Episodes to replace, with old and new media ids.
    pub replace_media_list: Option<Vec<ReplaceMediaList>>,
}

impl AuditDrama {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the drama, given when it is submitted for review.
    pub fn drama_id(mut self, drama_id: impl Into<i64>) -> Self {
        self.drama_id = Some(drama_id.into());
        self
    }

    /// `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Introduction.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Number of episodes.
    pub fn media_count(mut self, media_count: impl Into<i64>) -> Self {
        self.media_count = Some(media_count.into());
        self
    }

    /// Media ids of the episodes, in order.
    pub fn media_id_list(
        mut self,
        media_id_list: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.media_id_list = Some(media_id_list.into_iter().map(Into::into).collect());
        self
    }

    /// Sentence that promotes the drama.
    pub fn recommendations(mut self, recommendations: impl Into<String>) -> Self {
        self.recommendations = Some(recommendations.into());
        self
    }

    /// Name of the person or company.
    pub fn producer(mut self, producer: impl Into<String>) -> Self {
        self.producer = Some(producer.into());
        self
    }

    /// Name of the person or company.
    pub fn playwright(mut self, playwright: impl Into<String>) -> Self {
        self.playwright = Some(playwright.into());
        self
    }

    /// Leading actors.
    pub fn actor_list(mut self, actor_list: impl Into<ActorList>) -> Self {
        self.actor_list = Some(actor_list.into());
        self
    }

    /// Media id of temporary material with the picture or document.
    pub fn cover_material_id(mut self, cover_material_id: impl Into<String>) -> Self {
        self.cover_material_id = Some(cover_material_id.into());
        self
    }

    /// Media id of temporary material with the picture or document.
    pub fn promotion_poster_material_id(
        mut self,
        promotion_poster_material_id: impl Into<String>,
    ) -> Self {
        self.promotion_poster_material_id = Some(promotion_poster_material_id.into());
        self
    }

    /// Media id of temporary material with the picture or document.
    pub fn authorized_material_id(mut self, authorized_material_id: impl Into<String>) -> Self {
        self.authorized_material_id = Some(authorized_material_id.into());
        self
    }

    /// Kind of qualification the drama has.
    pub fn qualification_type(mut self, qualification_type: impl Into<i64>) -> Self {
        self.qualification_type = Some(qualification_type.into());
        self
    }

    /// Media id of temporary material with the picture or document.
    pub fn qualification_certificate_material_id(
        mut self,
        qualification_certificate_material_id: impl Into<String>,
    ) -> Self {
        self.qualification_certificate_material_id =
            Some(qualification_certificate_material_id.into());
        self
    }

    /// Media id of temporary material with the picture or document.
    pub fn cost_commitment_letter_material_id(
        mut self,
        cost_commitment_letter_material_id: impl Into<String>,
    ) -> Self {
        self.cost_commitment_letter_material_id = Some(cost_commitment_letter_material_id.into());
        self
    }

    /// Production cost.
    pub fn cost_of_production(mut self, cost_of_production: impl Into<i64>) -> Self {
        self.cost_of_production = Some(cost_of_production.into());
        self
    }

    /// Registration number of the drama with the authority.
    pub fn registration_number(mut self, registration_number: impl Into<String>) -> Self {
        self.registration_number = Some(registration_number.into());
        self
    }

    /// Number of the licence.
    pub fn production_license(mut self, production_license: impl Into<String>) -> Self {
        self.production_license = Some(production_license.into());
        self
    }

    /// Number of the licence.
    pub fn publish_license(mut self, publish_license: impl Into<String>) -> Self {
        self.publish_license = Some(publish_license.into());
        self
    }

    /// Media id of temporary material with the picture or document.
    pub fn other_material_material_id(
        mut self,
        other_material_material_id: impl Into<String>,
    ) -> Self {
        self.other_material_material_id = Some(other_material_material_id.into());
        self
    }

    /// Whether the review is sped up.
    pub fn expedited(mut self, expedited: impl Into<bool>) -> Self {
        self.expedited = Some(expedited.into());
        self
    }

    /// Episodes to replace, with old and new media ids.
    pub fn replace_media_list(
        mut self,
        replace_media_list: impl IntoIterator<Item = impl Into<ReplaceMediaList>>,
    ) -> Self {
        self.replace_media_list = Some(replace_media_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(AuditDrama {
    "drama_id" => drama_id,
    "name" => name,
    "description" => description,
    "media_count" => media_count,
    "media_id_list" => media_id_list,
    "recommendations" => recommendations,
    "producer" => producer,
    "playwright" => playwright,
    "actor_list" => actor_list,
    "cover_material_id" => cover_material_id,
    "promotion_poster_material_id" => promotion_poster_material_id,
    "authorized_material_id" => authorized_material_id,
    "qualification_type" => qualification_type,
    "qualification_certificate_material_id" => qualification_certificate_material_id,
    "cost_commitment_letter_material_id" => cost_commitment_letter_material_id,
    "cost_of_production" => cost_of_production;
    "registration_number" => registration_number,
    "production_license" => production_license,
    "publish_license" => publish_license,
    "other_material_material_id" => other_material_material_id,
    "replace_media_list" => replace_media_list,
} via {
    "expedited" => expedited: yizhan_core::wire::BoolAsInt,
});

/// The answer to [`AuditDrama`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AuditDramaResponse {
    /// Id of the drama, given when it is submitted for review.
    pub drama_id: i64,
}

wire_in!(AuditDramaResponse {
    "drama_id" => drama_id,
});

impl Endpoint for AuditDrama {
    type Response = AuditDramaResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_sec_vod.audit_drama",
        path: "/wxa/sec/vod/auditdrama",
        ..Operation::usual(Product::Mini)
    };
}

/// `actor_list` of [`AuditDrama`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ActorList {
    /// `actor`.
    pub actor: Vec<Actor>,
}

impl ActorList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(actor: impl IntoIterator<Item = impl Into<Actor>>) -> Self {
        Self {
            actor: actor.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part ActorList {
    "actor" => actor,
});

/// `actor` of [`AuditDrama`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Actor {
    /// `name`.
    pub name: String,
    /// Media id of temporary material with the picture or document.
    pub photo_material_id: String,
    /// Part that the actor plays.
    pub role: String,
    /// Introduction of the actor.
    pub profile: String,
}

impl Actor {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        photo_material_id: impl Into<String>,
        role: impl Into<String>,
        profile: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            photo_material_id: photo_material_id.into(),
            role: role.into(),
            profile: profile.into(),
        }
    }
}

wire_out!(part Actor {
    "name" => name,
    "photo_material_id" => photo_material_id,
    "role" => role,
    "profile" => profile,
});

/// `replace_media_list` of [`AuditDrama`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ReplaceMediaList {
    /// Media id.
    pub old: i64,
    /// Media id.
    pub new: i64,
}

impl ReplaceMediaList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(old: impl Into<i64>, new: impl Into<i64>) -> Self {
        Self {
            old: old.into(),
            new: new.into(),
        }
    }
}

wire_out!(part ReplaceMediaList {
    "old" => old,
    "new" => new,
});

/// Authorise an account (增加账号授权).
///
/// `POST /wxa/sec/vod/authorizeapp`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_6-1-%E5%A2%9E%E5%8A%A0%E8%B4%A6%E5%8F%B7%E6%8E%88%E6%9D%83)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AuthorizeApp {
    /// App id that may use the dramas.
    pub authorized_appid: String,
    /// Unix seconds at which the authorisation ends, absent for never.
    pub authz_expire_time: Option<i64>,
}

impl AuthorizeApp {
    /// Starts with the required members.
    pub fn new(authorized_appid: impl Into<String>) -> Self {
        Self {
            authorized_appid: authorized_appid.into(),
            authz_expire_time: Default::default(),
        }
    }

    /// Unix seconds at which the authorisation ends, absent for never.
    pub fn authz_expire_time(mut self, authz_expire_time: impl Into<i64>) -> Self {
        self.authz_expire_time = Some(authz_expire_time.into());
        self
    }
}

wire_out!(AuthorizeApp {
    "authorized_appid" => authorized_appid,
    "authz_expire_time" => authz_expire_time,
});

/// The answer to [`AuthorizeApp`].
pub type AuthorizeAppResponse = yizhan_core::Done;

impl Endpoint for AuthorizeApp {
    type Response = AuthorizeAppResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_sec_vod.authorize_app",
        path: "/wxa/sec/vod/authorizeapp",
        ..Operation::usual(Product::Mini)
    };
}

/// Grant copyright of dramas (增加版权授权).
///
/// `POST /wxa/sec/vod/authorizecopyright`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_8-1-%E5%A2%9E%E5%8A%A0%E7%89%88%E6%9D%83%E6%8E%88%E6%9D%83)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AuthorizeCopyright {
    /// Ids of dramas.
    pub drama_ids: Vec<i64>,
    /// Whether an app or a subject is authorised.
    pub authorization_type: i64,
    /// App id that may use the dramas.
    pub authorized_appid: Option<String>,
    /// Certificate number of the authorised company.
    pub authorized_subject_cert_no: Option<String>,
    /// Unix seconds at which it ends.
    pub expire_time: Option<i64>,
}

impl AuthorizeCopyright {
    /// Starts with the required members.
    pub fn new(
        drama_ids: impl IntoIterator<Item = impl Into<i64>>,
        authorization_type: impl Into<i64>,
    ) -> Self {
        Self {
            drama_ids: drama_ids.into_iter().map(Into::into).collect(),
            authorization_type: authorization_type.into(),
            authorized_appid: Default::default(),
            authorized_subject_cert_no: Default::default(),
            expire_time: Default::default(),
        }
    }

    /// App id that may use the dramas.
    pub fn authorized_appid(mut self, authorized_appid: impl Into<String>) -> Self {
        self.authorized_appid = Some(authorized_appid.into());
        self
    }

    /// Certificate number of the authorised company.
    pub fn authorized_subject_cert_no(
        mut self,
        authorized_subject_cert_no: impl Into<String>,
    ) -> Self {
        self.authorized_subject_cert_no = Some(authorized_subject_cert_no.into());
        self
    }

    /// Unix seconds at which it ends.
    pub fn expire_time(mut self, expire_time: impl Into<i64>) -> Self {
        self.expire_time = Some(expire_time.into());
        self
    }
}

wire_out!(AuthorizeCopyright {
    "drama_ids" => drama_ids,
    "authorization_type" => authorization_type,
    "authorized_appid" => authorized_appid,
    "authorized_subject_cert_no" => authorized_subject_cert_no,
    "expire_time" => expire_time,
});

/// The answer to [`AuthorizeCopyright`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AuthorizeCopyrightResponse {
    /// `result`.
    pub result: Vec<Result>,
}

wire_in!(AuthorizeCopyrightResponse {
    "result" => result,
});

impl Endpoint for AuthorizeCopyright {
    type Response = AuthorizeCopyrightResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_sec_vod.authorize_copyright",
        path: "/wxa/sec/vod/authorizecopyright",
        ..Operation::usual(Product::Mini)
    };
}

/// `result` of [`AuthorizeCopyright`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Result {
    /// Id of the drama, given when it is submitted for review.
    pub drama_id: i64,
    /// `errcode`.
    pub errcode: i64,
    /// `errmsg`.
    pub errmsg: String,
}

wire_in!(part Result {
    "drama_id" => drama_id,
    "errcode" => errcode,
    "errmsg" => errmsg,
});

/// Authorise an account for dramas (增加剧目授权).
///
/// `POST /wxa/sec/vod/authorizedrama`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_5-1-%E5%A2%9E%E5%8A%A0%E5%89%A7%E7%9B%AE%E6%8E%88%E6%9D%83)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AuthorizeDrama {
    /// Id of the drama, given when it is submitted for review.
    pub drama_id: Vec<i64>,
    /// App id that may use the dramas.
    pub authorized_appid: String,
    /// Unix seconds at which the authorisation ends, absent for never.
    pub authz_expire_time: Option<i64>,
}

impl AuthorizeDrama {
    /// Starts with the required members.
    pub fn new(
        drama_id: impl IntoIterator<Item = impl Into<i64>>,
        authorized_appid: impl Into<String>,
    ) -> Self {
        Self {
            drama_id: drama_id.into_iter().map(Into::into).collect(),
            authorized_appid: authorized_appid.into(),
            authz_expire_time: Default::default(),
        }
    }

    /// Unix seconds at which the authorisation ends, absent for never.
    pub fn authz_expire_time(mut self, authz_expire_time: impl Into<i64>) -> Self {
        self.authz_expire_time = Some(authz_expire_time.into());
        self
    }
}

wire_out!(AuthorizeDrama {
    "drama_id" => drama_id,
    "authorized_appid" => authorized_appid,
    "authz_expire_time" => authz_expire_time,
});

/// The answer to [`AuthorizeDrama`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AuthorizeDramaResponse {
    /// `result`.
    pub result: Vec<AuthorizeDramaAnswerResult>,
}

wire_in!(AuthorizeDramaResponse {
    "result" => result,
});

impl Endpoint for AuthorizeDrama {
    type Response = AuthorizeDramaResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_sec_vod.authorize_drama",
        path: "/wxa/sec/vod/authorizedrama",
        ..Operation::usual(Product::Mini)
    };
}

/// `answer_result` of [`AuthorizeDrama`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AuthorizeDramaAnswerResult {
    /// Id of the drama, given when it is submitted for review.
    pub drama_id: i64,
    /// `errcode`.
    pub errcode: i64,
    /// `errmsg`.
    pub errmsg: Option<String>,
}

wire_in!(part AuthorizeDramaAnswerResult {
    "drama_id" => drama_id,
    "errcode" => errcode,
    "errmsg" => errmsg,
});

/// Commit an upload in parts (确认上传).
///
/// `POST /wxa/sec/vod/commitupload`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_1-6-%E7%A1%AE%E8%AE%A4%E4%B8%8A%E4%BC%A0)
///
/// Ends an upload in parts; all parts have to be listed with their etags.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Commitupload {
    /// Id of the upload in parts.
    pub upload_id: String,
    /// Uploaded parts of the file, in order.
    pub media_part_infos: Vec<CommituploadMediaPartInfos>,
    /// Uploaded parts of the file, in order.
    pub cover_part_infos: Option<Vec<CommituploadCoverPartInfos>>,
}

impl Commitupload {
    /// Starts with the required members.
    pub fn new(
        upload_id: impl Into<String>,
        media_part_infos: impl IntoIterator<Item = impl Into<CommituploadMediaPartInfos>>,
    ) -> Self {
        Self {
            upload_id: upload_id.into(),
            media_part_infos: media_part_infos.into_iter().map(Into::into).collect(),
            cover_part_infos: Default::default(),
        }
    }

    /// Uploaded parts of the file, in order.
    pub fn cover_part_infos(
        mut self,
        cover_part_infos: impl IntoIterator<Item = impl Into<CommituploadCoverPartInfos>>,
    ) -> Self {
        self.cover_part_infos = Some(cover_part_infos.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(Commitupload {
    "upload_id" => upload_id,
    "media_part_infos" => media_part_infos,
    "cover_part_infos" => cover_part_infos,
});

/// The answer to [`Commitupload`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CommituploadResponse {
    /// Id of the media, given by the upload.
    pub media_id: i64,
}

wire_in!(CommituploadResponse {
    "media_id" => media_id,
});

impl Endpoint for Commitupload {
    type Response = CommituploadResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_sec_vod.commitupload",
        path: "/wxa/sec/vod/commitupload",
        ..Operation::usual(Product::Mini)
    };
}

/// `media_part_infos` of [`Commitupload`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CommituploadMediaPartInfos {
    /// Number of the part, from 1.
    pub part_number: i64,
    /// Check value that uploading the part returned.
    pub etag: String,
}

impl CommituploadMediaPartInfos {
    /// Starts with the required members.
    #[must_use]
    pub fn new(part_number: impl Into<i64>, etag: impl Into<String>) -> Self {
        Self {
            part_number: part_number.into(),
            etag: etag.into(),
        }
    }
}

wire_out!(part CommituploadMediaPartInfos {
    "part_number" => part_number,
    "etag" => etag,
});

/// `cover_part_infos` of [`Commitupload`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CommituploadCoverPartInfos {
    /// Number of the part, from 1.
    pub part_number: i64,
    /// Check value that uploading the part returned.
    pub etag: String,
}

impl CommituploadCoverPartInfos {
    /// Starts with the required members.
    #[must_use]
    pub fn new(part_number: impl Into<i64>, etag: impl Into<String>) -> Self {
        Self {
            part_number: part_number.into(),
            etag: etag.into(),
        }
    }
}

wire_out!(part CommituploadCoverPartInfos {
    "part_number" => part_number,
    "etag" => etag,
});

/// Withdraw the authorisation of an account (解除账号授权).
///
/// `POST /wxa/sec/vod/deauthorizeapp`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_6-2-%E8%A7%A3%E9%99%A4%E8%B4%A6%E5%8F%B7%E6%8E%88%E6%9D%83)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DeauthorizeApp {
    /// App id that may use the dramas.
    pub authorized_appid: String,
}

impl DeauthorizeApp {
    /// Starts with the required members.
    pub fn new(authorized_appid: impl Into<String>) -> Self {
        Self {
            authorized_appid: authorized_appid.into(),
        }
    }
}

wire_out!(DeauthorizeApp {
    "authorized_appid" => authorized_appid,
});

/// The answer to [`DeauthorizeApp`].
pub type DeauthorizeAppResponse = yizhan_core::Done;

impl Endpoint for DeauthorizeApp {
    type Response = DeauthorizeAppResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_sec_vod.deauthorize_app",
        path: "/wxa/sec/vod/deauthorizeapp",
        ..Operation::usual(Product::Mini)
    };
}

/// Withdraw copyright of dramas (解除版权授权).
///
/// `POST /wxa/sec/vod/deauthorizecopyright`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_8-2-%E8%A7%A3%E9%99%A4%E7%89%88%E6%9D%83%E6%8E%88%E6%9D%83)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DeauthorizeCopyright {
    /// Ids of dramas.
    pub drama_ids: Vec<i64>,
    /// Whether an app or a subject is authorised.
    pub authorization_type: i64,
    /// App id that may use the dramas.
    pub authorized_appid: Option<String>,
    /// Certificate number of the authorised company.
    pub authorized_subject_cert_no: Option<String>,
}

impl DeauthorizeCopyright {
    /// Starts with the required members.
    pub fn new(
        drama_ids: impl IntoIterator<Item = impl Into<i64>>,
        authorization_type: impl Into<i64>,
    ) -> Self {
        Self {
            drama_ids: drama_ids.into_iter().map(Into::into).collect(),
            authorization_type: authorization_type.into(),
            authorized_appid: Default::default(),
            authorized_subject_cert_no: Default::default(),
        }
    }

    /// App id that may use the dramas.
    pub fn authorized_appid(mut self, authorized_appid: impl Into<String>) -> Self {
        self.authorized_appid = Some(authorized_appid.into());
        self
    }

    /// Certificate number of the authorised company.
    pub fn authorized_subject_cert_no(
        mut self,
        authorized_subject_cert_no: impl Into<String>,
    ) -> Self {
        self.authorized_subject_cert_no = Some(authorized_subject_cert_no.into());
        self
    }
}

wire_out!(DeauthorizeCopyright {
    "drama_ids" => drama_ids,
    "authorization_type" => authorization_type,
    "authorized_appid" => authorized_appid,
    "authorized_subject_cert_no" => authorized_subject_cert_no,
});

/// The answer to [`DeauthorizeCopyright`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeauthorizeCopyrightResponse {
    /// `result`.
    pub result: Vec<Result>,
}

wire_in!(DeauthorizeCopyrightResponse {
    "result" => result,
});

impl Endpoint for DeauthorizeCopyright {
    type Response = DeauthorizeCopyrightResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_sec_vod.deauthorize_copyright",
        path: "/wxa/sec/vod/deauthorizecopyright",
        ..Operation::usual(Product::Mini)
    };
}

/// Withdraw the authorisation for dramas (解除剧目授权).
///
/// `POST /wxa/sec/vod/deauthorizedrama`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_5-2-%E8%A7%A3%E9%99%A4%E5%89%A7%E7%9B%AE%E6%8E%88%E6%9D%83)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DeauthorizeDrama {
    /// Id of the drama, given when it is submitted for review.
    pub drama_id: Vec<i64>,
    /// App id that may use the dramas.
    pub authorized_appid: String,
}

impl DeauthorizeDrama {
    /// Starts with the required members.
    pub fn new(
        drama_id: impl IntoIterator<Item = impl Into<i64>>,
        authorized_appid: impl Into<String>,
    ) -> Self {
        Self {
            drama_id: drama_id.into_iter().map(Into::into).collect(),
            authorized_appid: authorized_appid.into(),
        }
    }
}

wire_out!(DeauthorizeDrama {
    "drama_id" => drama_id,
    "authorized_appid" => authorized_appid,
});

/// The answer to [`DeauthorizeDrama`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeauthorizeDramaResponse {
    /// `result`.
    pub result: Vec<DeauthorizeDramaAnswerResult>,
}

wire_in!(DeauthorizeDramaResponse {
    "result" => result,
});

impl Endpoint for DeauthorizeDrama {
    type Response = DeauthorizeDramaResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_sec_vod.deauthorize_drama",
        path: "/wxa/sec/vod/deauthorizedrama",
        ..Operation::usual(Product::Mini)
    };
}

/// `answer_result` of [`DeauthorizeDrama`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeauthorizeDramaAnswerResult {
    /// Id of the drama, given when it is submitted for review.
    pub drama_id: i64,
    /// `errcode`.
    pub errcode: i64,
    /// `errmsg`.
    pub errmsg: Option<String>,
}

wire_in!(part DeauthorizeDramaAnswerResult {
    "drama_id" => drama_id,
    "errcode" => errcode,
    "errmsg" => errmsg,
});

/// Delete a media (删除媒资).
///
/// `POST /wxa/sec/vod/deletemedia`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_2-4-%E5%88%A0%E9%99%A4%E5%AA%92%E8%B5%84)
///
/// Media of a drama that passed review cannot be deleted.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DeleteMedia {
    /// Id of the media, given by the upload.
    pub media_id: i64,
}

impl DeleteMedia {
    /// Starts with the required members.
    pub fn new(media_id: impl Into<i64>) -> Self {
        Self {
            media_id: media_id.into(),
        }
    }
}

wire_out!(DeleteMedia {
    "media_id" => media_id,
});

/// The answer to [`DeleteMedia`].
pub type DeleteMediaResponse = yizhan_core::Done;

impl Endpoint for DeleteMedia {
    type Response = DeleteMediaResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_sec_vod.delete_media",
        path: "/wxa/sec/vod/deletemedia",
        ..Operation::usual(Product::Mini)
    };
}

/// List accounts we authorised (查询账号授权信息).
///
/// `GET /wxa/sec/vod/getauthorizeapps`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_6-2-%E8%A7%A3%E9%99%A4%E8%B4%A6%E5%8F%B7%E6%8E%88%E6%9D%83)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetAuthorizeApps {}

impl GetAuthorizeApps {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetAuthorizeApps {});

/// The answer to [`GetAuthorizeApps`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAuthorizeAppsResponse {
    /// `objects`.
    pub objects: Vec<GetAuthorizeAppsObjects>,
}

wire_in!(GetAuthorizeAppsResponse {
    "objects" => objects,
});

impl Endpoint for GetAuthorizeApps {
    type Response = GetAuthorizeAppsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_sec_vod.get_authorize_apps",
        path: "/wxa/sec/vod/getauthorizeapps",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `objects` of [`GetAuthorizeApps`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAuthorizeAppsObjects {
    /// App id that may use the dramas.
    pub authorized_appid: String,
    /// Unix seconds.
    pub authorized_time: i64,
    /// Unix seconds at which the authorisation ends, absent for never.
    pub authz_expire_time: Option<i64>,
}

wire_in!(part GetAuthorizeAppsObjects {
    "authorized_appid" => authorized_appid,
    "authorized_time" => authorized_time,
    "authz_expire_time" => authz_expire_time,
});

/// List accounts that authorised us (查询被账号授权信息).
///
/// `GET /wxa/sec/vod/getauthorizedapps`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_6-4-%E6%9F%A5%E8%AF%A2%E8%A2%AB%E8%B4%A6%E5%8F%B7%E6%8E%88%E6%9D%83%E4%BF%A1%E6%81%AF)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetAuthorizedApps {}

impl GetAuthorizedApps {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetAuthorizedApps {});

/// The answer to [`GetAuthorizedApps`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAuthorizedAppsResponse {
    /// `objects`.
    pub objects: Vec<GetAuthorizedAppsObjects>,
}

wire_in!(GetAuthorizedAppsResponse {
    "objects" => objects,
});

impl Endpoint for GetAuthorizedApps {
    type Response = GetAuthorizedAppsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_sec_vod.get_authorized_apps",
        path: "/wxa/sec/vod/getauthorizedapps",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `objects` of [`GetAuthorizedApps`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAuthorizedAppsObjects {
    /// App id that owns the dramas.
    pub authorizer_appid: String,
    /// Unix seconds.
    pub authorized_time: i64,
    /// Unix seconds at which the authorisation ends, absent for never.
    pub authz_expire_time: Option<i64>,
}

wire_in!(part GetAuthorizedAppsObjects {
    "authorizer_appid" => authorizer_appid,
    "authorized_time" => authorized_time,
    "authz_expire_time" => authz_expire_time,
});

/// List dramas authorised to us (查询被授权信息).
///
/// `POST /wxa/sec/vod/getauthorizedobjects`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_5-4-%E6%9F%A5%E8%AF%A2%E8%A2%AB%E6%8E%88%E6%9D%83%E4%BF%A1%E6%81%AF)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetAuthorizedObjects {
    /// App id that owns the dramas.
    pub authorizer_appid: Option<String>,
    /// Items to skip, from 0.
    pub offset: Option<i64>,
    /// Most items to return, at most 100.
    pub limit: Option<i64>,
}

impl GetAuthorizedObjects {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// App id that owns the dramas.
    pub fn authorizer_appid(mut self, authorizer_appid: impl Into<String>) -> Self {
        self.authorizer_appid = Some(authorizer_appid.into());
        self
    }

    /// Items to skip, from 0.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }

    /// Most items to return, at most 100.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(GetAuthorizedObjects {
    "authorizer_appid" => authorizer_appid,
    "offset" => offset,
    "limit" => limit,
});

/// The answer to [`GetAuthorizedObjects`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAuthorizedObjectsResponse {
    /// `objects`.
    pub objects: Vec<GetAuthorizedObjectsObjects>,
    /// Number of all items.
    pub total_count: i64,
}

wire_in!(GetAuthorizedObjectsResponse {
    "objects" => objects,
    "total_count" => total_count,
});

impl Endpoint for GetAuthorizedObjects {
    type Response = GetAuthorizedObjectsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_sec_vod.get_authorized_objects",
        path: "/wxa/sec/vod/getauthorizedobjects",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `objects` of [`GetAuthorizedObjects`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAuthorizedObjectsObjects {
    /// Id of the drama, given when it is submitted for review.
    pub drama_id: i64,
    /// App id that owns the dramas.
    pub authorizer_appid: String,
    /// Unix seconds.
    pub authorized_time: i64,
    /// Unix seconds at which the authorisation ends, absent for never.
    pub authz_expire_time: Option<i64>,
}

wire_in!(part GetAuthorizedObjectsObjects {
    "drama_id" => drama_id,
    "authorizer_appid" => authorizer_appid,
    "authorized_time" => authorized_time,
    "authz_expire_time" => authz_expire_time,
});

/// List drama authorisations we gave (查询授权信息).
///
/// `POST /wxa/sec/vod/getauthorizeobjects`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_5-3-%E6%9F%A5%E8%AF%A2%E6%8E%88%E6%9D%83%E4%BF%A1%E6%81%AF)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetAuthorizeObjects {
    /// Id of the drama, given when it is submitted for review.
    pub drama_id: Option<i64>,
    /// App id that may use the dramas.
    pub authorized_appid: Option<String>,
    /// Items to skip, from 0.
    pub offset: Option<i64>,
    /// Most items to return, at most 100.
    pub limit: Option<i64>,
}

impl GetAuthorizeObjects {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the drama, given when it is submitted for review.
    pub fn drama_id(mut self, drama_id: impl Into<i64>) -> Self {
        self.drama_id = Some(drama_id.into());
        self
    }

    /// App id that may use the dramas.
    pub fn authorized_appid(mut self, authorized_appid: impl Into<String>) -> Self {
        self.authorized_appid = Some(authorized_appid.into());
        self
    }

    /// Items to skip, from 0.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }

    /// Most items to return, at most 100.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(GetAuthorizeObjects {
    "drama_id" => drama_id,
    "authorized_appid" => authorized_appid,
    "offset" => offset,
    "limit" => limit,
});

/// The answer to [`GetAuthorizeObjects`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAuthorizeObjectsResponse {
    /// `objects`.
    pub objects: Vec<GetAuthorizeObjectsObjects>,
    /// Number of all items.
    pub total_count: i64,
}

wire_in!(GetAuthorizeObjectsResponse {
    "objects" => objects,
    "total_count" => total_count,
});

impl Endpoint for GetAuthorizeObjects {
    type Response = GetAuthorizeObjectsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_sec_vod.get_authorize_objects",
        path: "/wxa/sec/vod/getauthorizeobjects",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `objects` of [`GetAuthorizeObjects`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAuthorizeObjectsObjects {
    /// Id of the drama, given when it is submitted for review.
    pub drama_id: i64,
    /// App id that may use the dramas.
    pub authorized_appid: String,
    /// Unix seconds.
    pub authorized_time: i64,
    /// Unix seconds at which the authorisation ends, absent for never.
    pub authz_expire_time: Option<i64>,
}

wire_in!(part GetAuthorizeObjectsObjects {
    "drama_id" => drama_id,
    "authorized_appid" => authorized_appid,
    "authorized_time" => authorized_time,
    "authz_expire_time" => authz_expire_time,
});

/// List copyrights we granted (查询版权授权信息).
///
/// `POST /wxa/sec/vod/getcopyrightauthorizationlist`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_8-3-%E6%9F%A5%E8%AF%A2%E7%89%88%E6%9D%83%E6%8E%88%E6%9D%83%E4%BF%A1%E6%81%AF)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetCopyrightAuthorizationList {
    /// Id of the drama, given when it is submitted for review.
    pub drama_id: Option<i64>,
    /// Whether an app or a subject is authorised.
    pub authorization_type: Option<i64>,
    /// App id that may use the dramas.
    pub authorized_appid: Option<String>,
    /// Certificate number of the authorised company.
    pub authorized_subject_cert_no: Option<String>,
    /// Items to skip, from 0.
    pub offset: Option<i64>,
    /// Most items to return, at most 100.
    pub limit: Option<i64>,
}

impl GetCopyrightAuthorizationList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the drama, given when it is submitted for review.
    pub fn drama_id(mut self, drama_id: impl Into<i64>) -> Self {
        self.drama_id = Some(drama_id.into());
        self
    }

    /// Whether an app or a subject is authorised.
    pub fn authorization_type(mut self, authorization_type: impl Into<i64>) -> Self {
        self.authorization_type = Some(authorization_type.into());
        self
    }

    /// App id that may use the dramas.
    pub fn authorized_appid(mut self, authorized_appid: impl Into<String>) -> Self {
        self.authorized_appid = Some(authorized_appid.into());
        self
    }

    /// Certificate number of the authorised company.
    pub fn authorized_subject_cert_no(
        mut self,
        authorized_subject_cert_no: impl Into<String>,
    ) -> Self {
        self.authorized_subject_cert_no = Some(authorized_subject_cert_no.into());
        self
    }

    /// Items to skip, from 0.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }

    /// Most items to return, at most 100.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(GetCopyrightAuthorizationList {
    "drama_id" => drama_id,
    "authorization_type" => authorization_type,
    "authorized_appid" => authorized_appid,
    "authorized_subject_cert_no" => authorized_subject_cert_no,
    "offset" => offset,
    "limit" => limit,
});

/// The answer to [`GetCopyrightAuthorizationList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCopyrightAuthorizationListResponse {
    /// `list`.
    pub list: Vec<List>,
    /// Number of all items.
    pub total_count: i64,
}

wire_in!(GetCopyrightAuthorizationListResponse {
    "list" => list,
    "total_count" => total_count,
});

impl Endpoint for GetCopyrightAuthorizationList {
    type Response = GetCopyrightAuthorizationListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_sec_vod.get_copyright_authorization_list",
        path: "/wxa/sec/vod/getcopyrightauthorizationlist",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `list` of [`GetCopyrightAuthorizationList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct List {
    /// Id of the drama, given when it is submitted for review.
    pub drama_id: i64,
    /// App id that owns the dramas.
    pub authorizer_appid: String,
    /// Whether an app or a subject is authorised.
    pub authorization_type: i64,
    /// App id that may use the dramas.
    pub authorized_appid: Option<String>,
    /// Certificate number of the authorised company.
    pub authorized_subject_cert_no: Option<String>,
    /// Unix seconds.
    pub authorized_time: i64,
    /// Unix seconds at which it ends.
    pub expire_time: Option<i64>,
}

wire_in!(part List {
    "drama_id" => drama_id,
    "authorizer_appid" => authorizer_appid,
    "authorization_type" => authorization_type,
    "authorized_appid" => authorized_appid,
    "authorized_subject_cert_no" => authorized_subject_cert_no,
    "authorized_time" => authorized_time,
    "expire_time" => expire_time,
});

/// List copyrights granted to us (查询被版权授权信息).
///
/// `POST /wxa/sec/vod/getcopyrightauthorizedlist`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_8-4-%E6%9F%A5%E8%AF%A2%E8%A2%AB%E7%89%88%E6%9D%83%E6%8E%88%E6%9D%83%E4%BF%A1%E6%81%AF)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetCopyrightAuthorizedList {
    /// App id that owns the dramas.
    pub authorizer_appid: Option<String>,
    /// Items to skip, from 0.
    pub offset: Option<i64>,
    /// Most items to return, at most 100.
    pub limit: Option<i64>,
}

impl GetCopyrightAuthorizedList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// App id that owns the dramas.
    pub fn authorizer_appid(mut self, authorizer_appid: impl Into<String>) -> Self {
        self.authorizer_appid = Some(authorizer_appid.into());
        self
    }

    /// Items to skip, from 0.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }

    /// Most items to return, at most 100.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(GetCopyrightAuthorizedList {
    "authorizer_appid" => authorizer_appid,
    "offset" => offset,
    "limit" => limit,
});

/// The answer to [`GetCopyrightAuthorizedList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCopyrightAuthorizedListResponse {
    /// `list`.
    pub list: Vec<List>,
    /// Number of all items.
    pub total_count: i64,
}

wire_in!(GetCopyrightAuthorizedListResponse {
    "list" => list,
    "total_count" => total_count,
});

impl Endpoint for GetCopyrightAuthorizedList {
    type Response = GetCopyrightAuthorizedListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_sec_vod.get_copyright_authorized_list",
        path: "/wxa/sec/vod/getcopyrightauthorizedlist",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Get a drama (获取剧目信息).
///
/// `POST /wxa/sec/vod/getdrama`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_3-3-%E8%8E%B7%E5%8F%96%E5%89%A7%E7%9B%AE%E4%BF%A1%E6%81%AF)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetDrama {
    /// Id of the drama, given when it is submitted for review.
    pub drama_id: i64,
}

impl GetDrama {
    /// Starts with the required members.
    pub fn new(drama_id: impl Into<i64>) -> Self {
        Self {
            drama_id: drama_id.into(),
        }
    }
}

wire_out!(GetDrama {
    "drama_id" => drama_id,
});

/// The answer to [`GetDrama`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetDramaResponse {
    /// `drama_info`.
    pub drama_info: GetDramaDramaInfo,
}

wire_in!(GetDramaResponse {
    "drama_info" => drama_info,
});

impl Endpoint for GetDrama {
    type Response = GetDramaResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_sec_vod.get_drama",
        path: "/wxa/sec/vod/getdrama",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `drama_info` of [`GetDrama`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetDramaDramaInfo {
    /// Id of the drama, given when it is submitted for review.
    pub drama_id: i64,
    /// `name`.
    pub name: String,
    /// Introduction.
    pub description: String,
    /// Number of episodes.
    pub media_count: i64,
    /// Episodes in order.
    pub media_list: Vec<MediaList>,
    /// `status`.
    pub status: i64,
    /// Unix seconds.
    pub create_time: i64,
    /// Address of the file.
    pub cover_url: Option<String>,
    /// Address of the poster.
    pub promotion_poster: Option<String>,
    /// Sentence that promotes the drama.
    pub recommendations: Option<String>,
    /// Name of the person or company.
    pub producer: Option<String>,
    /// Name of the person or company.
    pub playwright: Option<String>,
    /// Leading actors.
    pub actor_list: Option<ActorListAnswer>,
    /// Number of the licence.
    pub production_license: Option<String>,
    /// State of the latest review.
    pub audit_detail: Option<AuditDetail>,
    /// Whether the review is sped up.
    pub expedited: Option<bool>,
}

wire_in!(part GetDramaDramaInfo {
    "drama_id" => drama_id,
    "name" => name,
    "description" => description,
    "media_count" => media_count,
    "media_list" => media_list,
    "status" => status,
    "create_time" => create_time,
    "cover_url" => cover_url,
    "promotion_poster" => promotion_poster,
    "recommendations" => recommendations,
    "producer" => producer,
    "playwright" => playwright,
    "actor_list" => actor_list,
    "production_license" => production_license,
    "audit_detail" => audit_detail,
    "expedited" => expedited,
});

/// `media_list` of [`GetDrama`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MediaList {
    /// Id of the media, given by the upload.
    pub media_id: i64,
}

wire_in!(part MediaList {
    "media_id" => media_id,
});

/// `actor_list_answer` of [`GetDrama`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ActorListAnswer {
    /// `actor`.
    pub actor: Vec<ActorAnswer>,
}

wire_in!(part ActorListAnswer {
    "actor" => actor,
});

/// `actor_answer` of [`GetDrama`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ActorAnswer {
    /// `name`.
    pub name: String,
    /// Media id of temporary material with the picture or document.
    pub photo_material_id: String,
    /// Part that the actor plays.
    pub role: String,
    /// Introduction of the actor.
    pub profile: String,
}

wire_in!(part ActorAnswer {
    "name" => name,
    "photo_material_id" => photo_material_id,
    "role" => role,
    "profile" => profile,
});

/// `audit_detail` of [`GetDrama`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AuditDetail {
    /// 1 in review, 2 failed, 3 passed, 4 sent back.
    pub status: i64,
    /// Unix seconds.
    pub create_time: i64,
    /// Unix seconds.
    pub audit_time: Option<i64>,
}

wire_in!(part AuditDetail {
    "status" => status,
    "create_time" => create_time,
    "audit_time" => audit_time,
});

/// Get the latest review of a drama (查询剧目审核信息).
///
/// `POST /wxa/sec/vod/getdramalatestauditinfo`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_3-7-%E6%9F%A5%E8%AF%A2%E5%89%A7%E7%9B%AE%E5%AE%A1%E6%A0%B8%E4%BF%A1%E6%81%AF)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetDramaLatestAuditInfo {
    /// Id of the drama, given when it is submitted for review.
    pub drama_id: i64,
    /// Which kind of review is asked for.
    pub audit_type: i64,
}

impl GetDramaLatestAuditInfo {
    /// Starts with the required members.
    pub fn new(drama_id: impl Into<i64>, audit_type: impl Into<i64>) -> Self {
        Self {
            drama_id: drama_id.into(),
            audit_type: audit_type.into(),
        }
    }
}

wire_out!(GetDramaLatestAuditInfo {
    "drama_id" => drama_id,
    "audit_type" => audit_type,
});

/// The answer to [`GetDramaLatestAuditInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetDramaLatestAuditInfoResponse {
    /// State of the latest review.
    pub audit_detail: AuditDetail,
}

wire_in!(GetDramaLatestAuditInfoResponse {
    "audit_detail" => audit_detail,
});

impl Endpoint for GetDramaLatestAuditInfo {
    type Response = GetDramaLatestAuditInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_sec_vod.get_drama_latest_audit_info",
        path: "/wxa/sec/vod/getdramalatestauditinfo",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Get a media (获取媒资详细信息).
///
/// `POST /wxa/sec/vod/getmedia`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_2-2-%E8%8E%B7%E5%8F%96%E5%AA%92%E8%B5%84%E8%AF%A6%E7%BB%86%E4%BF%A1%E6%81%AF)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetMedia {
    /// Id of the media, given by the upload.
    pub media_id: i64,
}

impl GetMedia {
    /// Starts with the required members.
    pub fn new(media_id: impl Into<i64>) -> Self {
        Self {
            media_id: media_id.into(),
        }
    }
}

wire_out!(GetMedia {
    "media_id" => media_id,
});

/// The answer to [`GetMedia`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMediaResponse {
    /// `media_info`.
    pub media_info: GetMediaMediaInfo,
}

wire_in!(GetMediaResponse {
    "media_info" => media_info,
});

impl Endpoint for GetMedia {
    type Response = GetMediaResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_sec_vod.get_media",
        path: "/wxa/sec/vod/getmedia",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `media_info` of [`GetMedia`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMediaMediaInfo {
    /// Id of the drama, given when it is submitted for review.
    pub drama_id: Option<i64>,
    /// Introduction.
    pub description: Option<String>,
    /// Id of the media, given by the upload.
    pub media_id: i64,
    /// `name`.
    pub name: String,
    /// Bytes.
    pub file_size: i64,
    /// Seconds.
    pub duration: i64,
    /// Unix seconds.
    pub create_time: i64,
    /// Unix seconds at which it ends.
    pub expire_time: i64,
    /// Address of the file.
    pub cover_url: Option<String>,
    /// Play link of that kind, valid for two hours.
    pub original_url: Option<String>,
    /// Play link of that kind, valid for two hours.
    pub mp4_url: Option<String>,
    /// Play link of that kind, valid for two hours.
    pub hls_url: Option<String>,
    /// State of the latest review.
    pub audit_detail: Option<GetMediaMediaInfoAuditDetail>,
}

wire_in!(part GetMediaMediaInfo {
    "drama_id" => drama_id,
    "description" => description,
    "media_id" => media_id,
    "name" => name,
    "file_size" => file_size,
    "duration" => duration,
    "create_time" => create_time,
    "expire_time" => expire_time,
    "cover_url" => cover_url,
    "original_url" => original_url,
    "mp4_url" => mp4_url,
    "hls_url" => hls_url,
    "audit_detail" => audit_detail,
});

/// `media_info_audit_detail` of [`GetMedia`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMediaMediaInfoAuditDetail {
    /// 1 in review, 2 failed, 3 passed, 4 sent back.
    pub status: i64,
    /// Unix seconds.
    pub create_time: i64,
    /// Unix seconds.
    pub audit_time: Option<i64>,
    /// Why the review failed.
    pub reason: Option<String>,
    /// Media ids of pictures that show the problem.
    pub evidence_material_id_list: Vec<String>,
}

wire_in!(part GetMediaMediaInfoAuditDetail {
    "status" => status,
    "create_time" => create_time,
    "audit_time" => audit_time,
    "reason" => reason,
    "evidence_material_id_list" => evidence_material_id_list,
});

/// Get the play link of a media (获取媒资播放链接).
///
/// `POST /wxa/sec/vod/getmedialink`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_2-3-%E8%8E%B7%E5%8F%96%E5%AA%92%E8%B5%84%E6%92%AD%E6%94%BE%E9%93%BE%E6%8E%A5)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetMediaLink {
    /// Id of the media, given by the upload.
    pub media_id: i64,
    /// Unix seconds at which the link expires.
    pub t: i64,
    /// Seconds that can be previewed, absent for the whole media.
    pub expr: Option<i64>,
    /// Number of addresses that may play the link.
    pub rlimit: Option<i64>,
    /// Referring domains that may play the link.
    pub whref: Option<Vec<String>>,
    /// Referring domains that may not play the link.
    pub bkref: Option<Vec<String>>,
}

impl GetMediaLink {
    /// Starts with the required members.
    pub fn new(media_id: impl Into<i64>, t: impl Into<i64>) -> Self {
        Self {
            media_id: media_id.into(),
            t: t.into(),
            expr: Default::default(),
            rlimit: Default::default(),
            whref: Default::default(),
            bkref: Default::default(),
        }
    }

    /// Seconds that can be previewed, absent for the whole media.
    pub fn expr(mut self, expr: impl Into<i64>) -> Self {
        self.expr = Some(expr.into());
        self
    }

    /// Number of addresses that may play the link.
    pub fn rlimit(mut self, rlimit: impl Into<i64>) -> Self {
        self.rlimit = Some(rlimit.into());
        self
    }

    /// Referring domains that may play the link.
    pub fn whref(mut self, whref: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.whref = Some(whref.into_iter().map(Into::into).collect());
        self
    }

    /// Referring domains that may not play the link.
    pub fn bkref(mut self, bkref: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.bkref = Some(bkref.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(GetMediaLink {
    "media_id" => media_id,
    "t" => t,
    "expr" => expr,
    "rlimit" => rlimit,
} via {
    "whref" => whref: yizhan_core::wire::CsvComma,
    "bkref" => bkref: yizhan_core::wire::CsvComma,
});

/// The answer to [`GetMediaLink`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMediaLinkResponse {
    /// `media_info`.
    pub media_info: GetMediaLinkMediaInfo,
}

wire_in!(GetMediaLinkResponse {
    "media_info" => media_info,
});

impl Endpoint for GetMediaLink {
    type Response = GetMediaLinkResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_sec_vod.get_media_link",
        path: "/wxa/sec/vod/getmedialink",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `media_info` of [`GetMediaLink`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetMediaLinkMediaInfo {
    /// Id of the media, given by the upload.
    pub media_id: i64,
    /// `name`.
    pub name: String,
    /// Introduction.
    pub description: String,
    /// Seconds.
    pub duration: i64,
    /// Address of the file.
    pub cover_url: String,
    /// Play link of that kind, valid for two hours.
    pub mp4_url: String,
    /// Play link of that kind, valid for two hours.
    pub hls_url: String,
}

wire_in!(part GetMediaLinkMediaInfo {
    "media_id" => media_id,
    "name" => name,
    "description" => description,
    "duration" => duration,
    "cover_url" => cover_url,
    "mp4_url" => mp4_url,
    "hls_url" => hls_url,
});

/// Get a task (查询任务).
///
/// `POST /wxa/sec/vod/gettask`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_1-3-%E6%9F%A5%E8%AF%A2%E4%BB%BB%E5%8A%A1)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetTask {
    /// Id of the pull task.
    pub task_id: i64,
}

impl GetTask {
    /// Starts with the required members.
    pub fn new(task_id: impl Into<i64>) -> Self {
        Self {
            task_id: task_id.into(),
        }
    }
}

wire_out!(GetTask {
    "task_id" => task_id,
});

/// The answer to [`GetTask`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTaskResponse {
    /// `task_info`.
    pub task_info: GetTaskTaskInfo,
}

wire_in!(GetTaskResponse {
    "task_info" => task_info,
});

impl Endpoint for GetTask {
    type Response = GetTaskResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_sec_vod.get_task",
        path: "/wxa/sec/vod/gettask",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `task_info` of [`GetTask`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTaskTaskInfo {
    /// `id`.
    pub id: i64,
    /// 1 pull upload.
    pub task_type: i64,
    /// 1 waiting, 2 running, 3 done, 4 failed.
    pub status: i64,
    /// `errcode`.
    pub errcode: i64,
    /// `errmsg`.
    pub errmsg: Option<String>,
    /// Unix seconds.
    pub create_time: Option<i64>,
    /// Unix seconds.
    pub finish_time: Option<i64>,
    /// Id of the media when the task is done.
    pub media_id: Option<i64>,
}

wire_in!(part GetTaskTaskInfo {
    "id" => id,
    "task_type" => task_type,
    "status" => status,
    "errcode" => errcode,
    "errmsg" => errmsg,
    "create_time" => create_time,
    "finish_time" => finish_time,
    "media_id" => media_id,
});

/// List dramas (获取剧目列表).
///
/// `POST /wxa/sec/vod/listdramas`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_3-2-%E8%8E%B7%E5%8F%96%E5%89%A7%E7%9B%AE%E5%88%97%E8%A1%A8)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ListDramas {
    /// Items to skip, from 0.
    pub offset: Option<i64>,
    /// Most items to return, at most 100.
    pub limit: Option<i64>,
}

impl ListDramas {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Items to skip, from 0.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }

    /// Most items to return, at most 100.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(ListDramas {
    "offset" => offset,
    "limit" => limit,
});

/// The answer to [`ListDramas`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListDramasResponse {
    /// `drama_info_list`.
    pub drama_info_list: Vec<ListDramasDramaInfoList>,
}

wire_in!(ListDramasResponse {
    "drama_info_list" => drama_info_list,
});

impl Endpoint for ListDramas {
    type Response = ListDramasResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_sec_vod.list_dramas",
        path: "/wxa/sec/vod/listdramas",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `drama_info_list` of [`ListDramas`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListDramasDramaInfoList {
    /// Id of the drama, given when it is submitted for review.
    pub drama_id: i64,
    /// `name`.
    pub name: String,
    /// Introduction.
    pub description: Option<String>,
    /// Number of episodes.
    pub media_count: i64,
    /// Episodes in order.
    pub media_list: Vec<MediaList>,
    /// `status`.
    pub status: Option<i64>,
    /// Unix seconds.
    pub create_time: i64,
    /// Address of the file.
    pub cover_url: Option<String>,
    /// Address of the poster.
    pub promotion_poster: Option<String>,
    /// Sentence that promotes the drama.
    pub recommendations: Option<String>,
    /// Name of the person or company.
    pub producer: Option<String>,
    /// Name of the person or company.
    pub playwright: Option<String>,
    /// Leading actors.
    pub actor_list: Option<ActorListAnswer>,
    /// Number of the licence.
    pub production_license: Option<String>,
    /// State of the latest review.
    pub audit_detail: Option<AuditDetail>,
    /// Whether the review is sped up.
    pub expedited: Option<bool>,
}

wire_in!(part ListDramasDramaInfoList {
    "drama_id" => drama_id,
    "name" => name,
    "description" => description,
    "media_count" => media_count,
    "media_list" => media_list,
    "status" => status,
    "create_time" => create_time,
    "cover_url" => cover_url,
    "promotion_poster" => promotion_poster,
    "recommendations" => recommendations,
    "producer" => producer,
    "playwright" => playwright,
    "actor_list" => actor_list,
    "production_license" => production_license,
    "audit_detail" => audit_detail,
    "expedited" => expedited,
});

/// List media (获取媒资列表).
///
/// `POST /wxa/sec/vod/listmedia`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_2-1-%E8%8E%B7%E5%8F%96%E5%AA%92%E8%B5%84%E5%88%97%E8%A1%A8)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ListMedia {
    /// Id of the drama, given when it is submitted for review.
    pub drama_id: Option<i64>,
    /// Name of the media; episodes of a drama are told apart by it.
    pub media_name: Option<String>,
    /// Unix seconds of the upload, to filter by.
    pub start_time: Option<i64>,
    /// Unix seconds of the upload, to filter by.
    pub end_time: Option<i64>,
    /// Items to skip, from 0.
    pub offset: Option<i64>,
    /// Most items to return, at most 100.
    pub limit: Option<i64>,
}

impl ListMedia {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the drama, given when it is submitted for review.
    pub fn drama_id(mut self, drama_id: impl Into<i64>) -> Self {
        self.drama_id = Some(drama_id.into());
        self
    }

    /// Name of the media; episodes of a drama are told apart by it.
    pub fn media_name(mut self, media_name: impl Into<String>) -> Self {
        self.media_name = Some(media_name.into());
        self
    }

    /// Unix seconds of the upload, to filter by.
    pub fn start_time(mut self, start_time: impl Into<i64>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Unix seconds of the upload, to filter by.
    pub fn end_time(mut self, end_time: impl Into<i64>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Items to skip, from 0.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }

    /// Most items to return, at most 100.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(ListMedia {
    "drama_id" => drama_id,
    "media_name" => media_name,
    "start_time" => start_time,
    "end_time" => end_time,
    "offset" => offset,
    "limit" => limit,
});

/// The answer to [`ListMedia`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListMediaResponse {
    /// `media_info_list`.
    pub media_info_list: Vec<ListMediaMediaInfoList>,
}

wire_in!(ListMediaResponse {
    "media_info_list" => media_info_list,
});

impl Endpoint for ListMedia {
    type Response = ListMediaResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_sec_vod.list_media",
        path: "/wxa/sec/vod/listmedia",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `media_info_list` of [`ListMedia`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListMediaMediaInfoList {
    /// Id of the drama, given when it is submitted for review.
    pub drama_id: Option<i64>,
    /// Introduction.
    pub description: Option<String>,
    /// Id of the media, given by the upload.
    pub media_id: i64,
    /// `name`.
    pub name: String,
    /// Bytes.
    pub file_size: i64,
    /// Seconds.
    pub duration: i64,
    /// Unix seconds.
    pub create_time: i64,
    /// Unix seconds at which it ends.
    pub expire_time: i64,
    /// Address of the file.
    pub cover_url: Option<String>,
    /// Play link of that kind, valid for two hours.
    pub original_url: Option<String>,
    /// Play link of that kind, valid for two hours.
    pub mp4_url: Option<String>,
    /// Play link of that kind, valid for two hours.
    pub hls_url: Option<String>,
    /// State of the latest review.
    pub audit_detail: Option<ListMediaMediaInfoListAuditDetail>,
}

wire_in!(part ListMediaMediaInfoList {
    "drama_id" => drama_id,
    "description" => description,
    "media_id" => media_id,
    "name" => name,
    "file_size" => file_size,
    "duration" => duration,
    "create_time" => create_time,
    "expire_time" => expire_time,
    "cover_url" => cover_url,
    "original_url" => original_url,
    "mp4_url" => mp4_url,
    "hls_url" => hls_url,
    "audit_detail" => audit_detail,
});

/// `media_info_list_audit_detail` of [`ListMedia`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListMediaMediaInfoListAuditDetail {
    /// 1 in review, 2 failed, 3 passed, 4 sent back.
    pub status: i64,
    /// Unix seconds.
    pub create_time: i64,
    /// Unix seconds.
    pub audit_time: Option<i64>,
    /// Why the review failed.
    pub reason: Option<String>,
    /// Media ids of pictures that show the problem.
    pub evidence_material_id_list: Vec<String>,
}

wire_in!(part ListMediaMediaInfoListAuditDetail {
    "status" => status,
    "create_time" => create_time,
    "audit_time" => audit_time,
    "reason" => reason,
    "evidence_material_id_list" => evidence_material_id_list,
});

/// Change the basic information of a drama (修改剧目基本信息).
///
/// `POST /wxa/sec/vod/modifydramabasicinfo`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_3-6-%E4%BF%AE%E6%94%B9%E5%89%A7%E7%9B%AE%E5%9F%BA%E6%9C%AC%E4%BF%A1%E6%81%AF)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ModifyDramaBasicInfo {
    /// Id of the drama, given when it is submitted for review.
    pub drama_id: i64,
    /// Other name of the drama.
    pub alternate_name: Option<String>,
    /// Introduction.
    pub description: Option<String>,
    /// Sentence that promotes the drama.
    pub recommendations: Option<String>,
    /// Leading actors.
    pub actor_list: Option<ActorList>,
    /// Media id of temporary material with the picture or document.
    pub cover_material_id: Option<String>,
    /// Media id of temporary material with the picture or document.
    pub promotion_poster_material_id: Option<String>,
    /// Media id of temporary material with the picture or document.
    pub authorized_material_id: Option<String>,
    /// Kind of qualification the drama has.
    pub qualification_type: Option<i64>,
    /// Media id of temporary material with the picture or document.
    pub qualification_certificate_material_id: Option<String>,
    /// Media id of temporary material with the picture or document.
    pub cost_commitment_letter_material_id: Option<String>,
    /// Production cost.
    pub cost_of_production: Option<i64>,
    /// Registration number of the drama with the authority.
    pub registration_number: Option<String>,
    /// Number of the licence.
    pub production_license: Option<String>,
    /// Number of the licence.
    pub publish_license: Option<String>,
    /// Media id of temporary material with the picture or document.
    pub other_material_material_id: Option<String>,
}

impl ModifyDramaBasicInfo {
    /// Starts with the required members.
    pub fn new(drama_id: impl Into<i64>) -> Self {
        Self {
            drama_id: drama_id.into(),
            alternate_name: Default::default(),
            description: Default::default(),
            recommendations: Default::default(),
            actor_list: Default::default(),
            cover_material_id: Default::default(),
            promotion_poster_material_id: Default::default(),
            authorized_material_id: Default::default(),
            qualification_type: Default::default(),
            qualification_certificate_material_id: Default::default(),
            cost_commitment_letter_material_id: Default::default(),
            cost_of_production: Default::default(),
            registration_number: Default::default(),
            production_license: Default::default(),
            publish_license: Default::default(),
            other_material_material_id: Default::default(),
        }
    }

    /// Other name of the drama.
    pub fn alternate_name(mut self, alternate_name: impl Into<String>) -> Self {
        self.alternate_name = Some(alternate_name.into());
        self
    }

    /// Introduction.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sentence that promotes the drama.
    pub fn recommendations(mut self, recommendations: impl Into<String>) -> Self {
        self.recommendations = Some(recommendations.into());
        self
    }

    /// Leading actors.
    pub fn actor_list(mut self, actor_list: impl Into<ActorList>) -> Self {
        self.actor_list = Some(actor_list.into());
        self
    }

    /// Media id of temporary material with the picture or document.
    pub fn cover_material_id(mut self, cover_material_id: impl Into<String>) -> Self {
        self.cover_material_id = Some(cover_material_id.into());
        self
    }

    /// Media id of temporary material with the picture or document.
    pub fn promotion_poster_material_id(
        mut self,
        promotion_poster_material_id: impl Into<String>,
    ) -> Self {
        self.promotion_poster_material_id = Some(promotion_poster_material_id.into());
        self
    }

    /// Media id of temporary material with the picture or document.
    pub fn authorized_material_id(mut self, authorized_material_id: impl Into<String>) -> Self {
        self.authorized_material_id = Some(authorized_material_id.into());
        self
    }

    /// Kind of qualification the drama has.
    pub fn qualification_type(mut self, qualification_type: impl Into<i64>) -> Self {
        self.qualification_type = Some(qualification_type.into());
        self
    }

    /// Media id of temporary material with the picture or document.
    pub fn qualification_certificate_material_id(
        mut self,
        qualification_certificate_material_id: impl Into<String>,
    ) -> Self {
        self.qualification_certificate_material_id =
            Some(qualification_certificate_material_id.into());
        self
    }

    /// Media id of temporary material with the picture or document.
    pub fn cost_commitment_letter_material_id(
        mut self,
        cost_commitment_letter_material_id: impl Into<String>,
    ) -> Self {
        self.cost_commitment_letter_material_id = Some(cost_commitment_letter_material_id.into());
        self
    }

    /// Production cost.
    pub fn cost_of_production(mut self, cost_of_production: impl Into<i64>) -> Self {
        self.cost_of_production = Some(cost_of_production.into());
        self
    }

    /// Registration number of the drama with the authority.
    pub fn registration_number(mut self, registration_number: impl Into<String>) -> Self {
        self.registration_number = Some(registration_number.into());
        self
    }

    /// Number of the licence.
    pub fn production_license(mut self, production_license: impl Into<String>) -> Self {
        self.production_license = Some(production_license.into());
        self
    }

    /// Number of the licence.
    pub fn publish_license(mut self, publish_license: impl Into<String>) -> Self {
        self.publish_license = Some(publish_license.into());
        self
    }

    /// Media id of temporary material with the picture or document.
    pub fn other_material_material_id(
        mut self,
        other_material_material_id: impl Into<String>,
    ) -> Self {
        self.other_material_material_id = Some(other_material_material_id.into());
        self
    }
}

wire_out!(ModifyDramaBasicInfo {
    "drama_id" => drama_id,
    "alternate_name" => alternate_name,
    "description" => description,
    "recommendations" => recommendations,
    "actor_list" => actor_list,
    "cover_material_id" => cover_material_id,
    "promotion_poster_material_id" => promotion_poster_material_id,
    "authorized_material_id" => authorized_material_id,
    "qualification_type" => qualification_type,
    "qualification_certificate_material_id" => qualification_certificate_material_id,
    "cost_commitment_letter_material_id" => cost_commitment_letter_material_id,
    "cost_of_production" => cost_of_production,
    "registration_number" => registration_number,
    "production_license" => production_license,
    "publish_license" => publish_license,
    "other_material_material_id" => other_material_material_id,
});

/// The answer to [`ModifyDramaBasicInfo`].
pub type ModifyDramaBasicInfoResponse = yizhan_core::Done;

impl Endpoint for ModifyDramaBasicInfo {
    type Response = ModifyDramaBasicInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_sec_vod.modify_drama_basic_info",
        path: "/wxa/sec/vod/modifydramabasicinfo",
        ..Operation::usual(Product::Mini)
    };
}

/// Upload by pulling from an address (拉取上传).
///
/// `POST /wxa/sec/vod/pullupload`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_1-2-%E6%8B%89%E5%8F%96%E4%B8%8A%E4%BC%A0)
///
/// WeChat fetches the file; ask for the task or wait for the event.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Pullupload {
    /// Name of the media; episodes of a drama are told apart by it.
    pub media_name: String,
    /// Address of the file.
    pub media_url: String,
    /// Address of the file.
    pub cover_url: Option<String>,
    /// Own text, repeated in the upload event.
    pub source_context: Option<String>,
}

impl Pullupload {
    /// Starts with the required members.
    pub fn new(media_name: impl Into<String>, media_url: impl Into<String>) -> Self {
        Self {
            media_name: media_name.into(),
            media_url: media_url.into(),
            cover_url: Default::default(),
            source_context: Default::default(),
        }
    }

    /// Address of the file.
    pub fn cover_url(mut self, cover_url: impl Into<String>) -> Self {
        self.cover_url = Some(cover_url.into());
        self
    }

    /// Own text, repeated in the upload event.
    pub fn source_context(mut self, source_context: impl Into<String>) -> Self {
        self.source_context = Some(source_context.into());
        self
    }
}

wire_out!(Pullupload {
    "media_name" => media_name,
    "media_url" => media_url,
    "cover_url" => cover_url,
    "source_context" => source_context,
});

/// The answer to [`Pullupload`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PulluploadResponse {
    /// Id of the pull task.
    pub task_id: i64,
}

wire_in!(PulluploadResponse {
    "task_id" => task_id,
});

impl Endpoint for Pullupload {
    type Response = PulluploadResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_sec_vod.pullupload",
        path: "/wxa/sec/vod/pullupload",
        ..Operation::usual(Product::Mini)
    };
}

/// Replace an episode that passed review (替换审核通过的剧集).
///
/// `POST /wxa/sec/vod/replacedramamedia`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_3-5-%E6%9B%BF%E6%8D%A2%E5%AE%A1%E6%A0%B8%E9%80%9A%E8%BF%87%E7%9A%84%E5%89%A7%E9%9B%86)
///
/// For small changes of an episode of a drama that passed review.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ReplaceDramaMedia {
    /// Id of the drama, given when it is submitted for review.
    pub drama_id: i64,
    /// Id of the media, given by the upload.
    pub old_media_id: i64,
    /// Id of the media, given by the upload.
    pub new_media_id: i64,
}

impl ReplaceDramaMedia {
    /// Starts with the required members.
    pub fn new(
        drama_id: impl Into<i64>,
        old_media_id: impl Into<i64>,
        new_media_id: impl Into<i64>,
    ) -> Self {
        Self {
            drama_id: drama_id.into(),
            old_media_id: old_media_id.into(),
            new_media_id: new_media_id.into(),
        }
    }
}

wire_out!(ReplaceDramaMedia {
    "drama_id" => drama_id,
    "old_media_id" => old_media_id,
    "new_media_id" => new_media_id,
});

/// The answer to [`ReplaceDramaMedia`].
pub type ReplaceDramaMediaResponse = yizhan_core::Done;

impl Endpoint for ReplaceDramaMedia {
    type Response = ReplaceDramaMediaResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_sec_vod.replace_drama_media",
        path: "/wxa/sec/vod/replacedramamedia",
        ..Operation::usual(Product::Mini)
    };
}

/// Upload a single file (单个文件上传).
///
/// `POST /wxa/sec/vod/singlefileupload`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_1-1-%E5%8D%95%E4%B8%AA%E6%96%87%E4%BB%B6%E4%B8%8A%E4%BC%A0)
///
/// For small files; larger ones are uploaded in parts or pulled.
///
/// Files beside the request: `media_data`, `cover_data`.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SingleFileUpload {
    /// Format of the cover in upper case, such as JPG, JPEG, PNG, BMP, TIFF or GIF.
    pub cover_type: Option<String>,
    /// Own text, repeated in the upload event.
    pub source_context: Option<String>,
}

impl SingleFileUpload {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Format of the cover in upper case, such as JPG, JPEG, PNG, BMP, TIFF or GIF.
    pub fn cover_type(mut self, cover_type: impl Into<String>) -> Self {
        self.cover_type = Some(cover_type.into());
        self
    }

    /// Own text, repeated in the upload event.
    pub fn source_context(mut self, source_context: impl Into<String>) -> Self {
        self.source_context = Some(source_context.into());
        self
    }
}

wire_out!(SingleFileUpload {
    "cover_type" => cover_type,
    "source_context" => source_context,
});

/// The answer to [`SingleFileUpload`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SingleFileUploadResponse {
    /// Id of the media, given by the upload.
    pub media_id: i64,
}

wire_in!(SingleFileUploadResponse {
    "media_id" => media_id,
});

impl Endpoint for SingleFileUpload {
    type Response = SingleFileUploadResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_sec_vod.single_file_upload",
        path: "/wxa/sec/vod/singlefileupload",
        body: BodyKind::Multipart {
            files: &["media_data", "cover_data"],
        },
        ..Operation::usual(Product::Mini)
    };
}

/// Submit replaced episodes for review (提交替换剧集审核).
///
/// `POST /wxa/sec/vod/submitreplacedramamedias`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_3-4-%E6%8F%90%E4%BA%A4%E6%9B%BF%E6%8D%A2%E5%89%A7%E9%9B%86%E5%AE%A1%E6%A0%B8)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Submitreplacedramamedias {
    /// Id of the drama, given when it is submitted for review.
    pub drama_id: i64,
    /// Episodes to replace, with old and new media ids.
    pub replace_media_list: Option<Vec<ReplaceMediaList>>,
}

impl Submitreplacedramamedias {
    /// Starts with the required members.
    pub fn new(drama_id: impl Into<i64>) -> Self {
        Self {
            drama_id: drama_id.into(),
            replace_media_list: Default::default(),
        }
    }

    /// Episodes to replace, with old and new media ids.
    pub fn replace_media_list(
        mut self,
        replace_media_list: impl IntoIterator<Item = impl Into<ReplaceMediaList>>,
    ) -> Self {
        self.replace_media_list = Some(replace_media_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(Submitreplacedramamedias {
    "drama_id" => drama_id,
    "replace_media_list" => replace_media_list,
});

/// The answer to [`Submitreplacedramamedias`].
pub type SubmitreplacedramamediasResponse = yizhan_core::Done;

impl Endpoint for Submitreplacedramamedias {
    type Response = SubmitreplacedramamediasResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_sec_vod.submitreplacedramamedias",
        path: "/wxa/sec/vod/submitreplacedramamedias",
        ..Operation::usual(Product::Mini)
    };
}

/// Upload a part (上传分片).
///
/// `POST /wxa/sec/vod/uploadpart`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/platform-capabilities/industry/mini-drama/mini_drama.html#_1-5-%E4%B8%8A%E4%BC%A0%E5%88%86%E7%89%87)
///
/// Files beside the request: `data` (content of the part).
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UploadPart {
    /// Id of the upload in parts.
    pub upload_id: String,
    /// Number of the part, from 1.
    pub part_number: String,
    /// `resource_type`.
    pub resource_type: String,
}

impl UploadPart {
    /// Starts with the required members.
    pub fn new(
        upload_id: impl Into<String>,
        part_number: impl Into<String>,
        resource_type: impl Into<String>,
    ) -> Self {
        Self {
            upload_id: upload_id.into(),
            part_number: part_number.into(),
            resource_type: resource_type.into(),
        }
    }
}

wire_out!(UploadPart {
    "upload_id" => upload_id,
    "part_number" => part_number,
    "resource_type" => resource_type,
});

/// The answer to [`UploadPart`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UploadPartResponse {
    /// Check value that uploading the part returned.
    pub etag: String,
}

wire_in!(UploadPartResponse {
    "etag" => etag,
});

impl Endpoint for UploadPart {
    type Response = UploadPartResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxa_sec_vod.upload_part",
        path: "/wxa/sec/vod/uploadpart",
        body: BodyKind::Multipart { files: &["data"] },
        ..Operation::usual(Product::Mini)
    };
}
