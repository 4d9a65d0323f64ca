//! Generated from `spec/mini/account.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Mini program account settings (小程序账号管理)

use yizhan_core::{
    BodyKind, Endpoint, Method, Operation, Product, SecretString, wire_in, wire_out,
};

/// Rebind the administrator of a mini program (换绑小程序管理员).
///
/// `POST /cgi-bin/account/componentrebindadmin`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/product/Register_Mini_Programs/fast_registration_of_mini_program.html)
///
/// Last step of replacing the administrator: the user scanned and returned to the platform's page with the task id. Called with the mini program's token.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ComponentRebindAdmin {
    /// Id of the rebinding task, handed to the platform's page as a query parameter.
    pub taskid: String,
}

impl ComponentRebindAdmin {
    /// Starts with the required members.
    pub fn new(taskid: impl Into<String>) -> Self {
        Self {
            taskid: taskid.into(),
        }
    }
}

wire_out!(ComponentRebindAdmin {
    "taskid" => taskid,
});

/// The answer to [`ComponentRebindAdmin`].
pub type ComponentRebindAdminResponse = yizhan_core::Done;

impl Endpoint for ComponentRebindAdmin {
    type Response = ComponentRebindAdminResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.account.component_rebind_admin",
        path: "/cgi-bin/account/componentrebindadmin",
        ..Operation::usual(Product::Mini)
    };
}

/// Register a mini program from an official account's credentials (复用公众号主体快速注册小程序).
///
/// `POST /cgi-bin/account/fastregister`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/register-management/fast-registration-officalaccount/registerMiniprogramByOffiaccount.html)
///
/// Called with the official account's token; the new mini program takes over owner and, if chosen, verification of the official account.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct FastRegister {
    /// From the page on which the official account's administrator confirms the registration.
    pub ticket: SecretString,
}

impl FastRegister {
    /// Starts with the required members.
    pub fn new(ticket: impl Into<SecretString>) -> Self {
        Self {
            ticket: ticket.into(),
        }
    }
}

wire_out!(FastRegister {
    "ticket" => ticket,
});

/// The answer to [`FastRegister`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FastRegisterResponse {
    /// `appid`.
    pub appid: String,
    /// To be exchanged for the new mini program's authorization; empty if it was not authorized.
    pub authorization_code: SecretString,
    /// Whether the official account's verification was reused.
    pub is_wx_verify_succ: bool,
    /// Whether the mini program was linked to the official account.
    pub is_link_succ: bool,
}

wire_in!(FastRegisterResponse {
    "appid" => appid,
    "authorization_code" => authorization_code,
    "is_wx_verify_succ" => is_wx_verify_succ,
    "is_link_succ" => is_link_succ,
});

impl Endpoint for FastRegister {
    type Response = FastRegisterResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.account.fast_register",
        path: "/cgi-bin/account/fastregister",
        ..Operation::usual(Product::Mini)
    };
}

/// Get the basic information of an account (获取账号基本信息).
///
/// `GET /cgi-bin/account/getaccountbasicinfo`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/getAccountBasicInfo.html)
///
/// Also works for official accounts managed by a third-party platform. The counts tell how many changes of nickname, avatar and introduction are left.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetAccountBasicInfo {}

impl GetAccountBasicInfo {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetAccountBasicInfo {});

/// The answer to [`GetAccountBasicInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAccountBasicInfoResponse {
    /// `appid`.
    pub appid: String,
    /// 1 subscription account, 2 service account, 3 mini program.
    pub account_type: i64,
    /// Kind of owner, 1 an enterprise.
    pub principal_type: i64,
    /// Name of the owner.
    pub principal_name: String,
    /// Credential number of the owner.
    pub credential: Option<String>,
    /// 1 verified, 2 in progress, 3 failed.
    pub realname_status: i64,
    /// Code of the country of registration.
    pub registered_country: Option<i64>,
    /// `nickname_info`.
    pub nickname_info: GetAccountBasicInfoNicknameInfo,
    /// `head_image_info`.
    pub head_image_info: GetAccountBasicInfoHeadImageInfo,
    /// `signature_info`.
    pub signature_info: GetAccountBasicInfoSignatureInfo,
    /// `wx_verify_info`.
    pub wx_verify_info: GetAccountBasicInfoWxVerifyInfo,
    /// Kind of owner in detail, such as 1 enterprise, 9 individual business, 17 overseas enterprise.
    pub customer_type: Option<i64>,
}

wire_in!(GetAccountBasicInfoResponse {
    "appid" => appid,
    "account_type" => account_type,
    "principal_type" => principal_type,
    "principal_name" => principal_name,
    "credential" => credential,
    "realname_status" => realname_status,
    "registered_country" => registered_country,
    "nickname_info" => nickname_info,
    "head_image_info" => head_image_info,
    "signature_info" => signature_info,
    "wx_verify_info" => wx_verify_info,
    "customer_type" => customer_type,
});

impl Endpoint for GetAccountBasicInfo {
    type Response = GetAccountBasicInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.account.get_account_basic_info",
        path: "/cgi-bin/account/getaccountbasicinfo",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `nickname_info` of [`GetAccountBasicInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAccountBasicInfoNicknameInfo {
    /// `nickname`.
    pub nickname: String,
    /// Changes already made.
    pub modify_used_count: i64,
    /// Changes allowed in all.
    pub modify_quota: i64,
}

wire_in!(part GetAccountBasicInfoNicknameInfo {
    "nickname" => nickname,
    "modify_used_count" => modify_used_count,
    "modify_quota" => modify_quota,
});

/// `head_image_info` of [`GetAccountBasicInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAccountBasicInfoHeadImageInfo {
    /// Link to the avatar.
    pub head_image_url: String,
    /// Changes already made.
    pub modify_used_count: i64,
    /// Changes allowed in all.
    pub modify_quota: i64,
}

wire_in!(part GetAccountBasicInfoHeadImageInfo {
    "head_image_url" => head_image_url,
    "modify_used_count" => modify_used_count,
    "modify_quota" => modify_quota,
});

/// `signature_info` of [`GetAccountBasicInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAccountBasicInfoSignatureInfo {
    /// `signature`.
    pub signature: String,
    /// Changes already made.
    pub modify_used_count: i64,
    /// Changes allowed in all.
    pub modify_quota: i64,
}

wire_in!(part GetAccountBasicInfoSignatureInfo {
    "signature" => signature,
    "modify_used_count" => modify_used_count,
    "modify_quota" => modify_quota,
});

/// `wx_verify_info` of [`GetAccountBasicInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAccountBasicInfoWxVerifyInfo {
    /// Whether the owner's qualification is verified.
    pub qualification_verify: bool,
    /// Whether the name is verified.
    pub naming_verify: bool,
    /// Whether an annual review is due or under way.
    pub annual_review: Option<bool>,
    /// Unix seconds.
    pub annual_review_begin_time: Option<i64>,
    /// Unix seconds.
    pub annual_review_end_time: Option<i64>,
}

wire_in!(part GetAccountBasicInfoWxVerifyInfo {
    "qualification_verify" => qualification_verify,
    "naming_verify" => naming_verify,
    "annual_review" => annual_review,
    "annual_review_begin_time" => annual_review_begin_time,
    "annual_review_end_time" => annual_review_end_time,
});

/// Change the avatar (修改头像).
///
/// `POST /cgi-bin/account/modifyheadimage`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/setHeadImage.html)
///
/// The image is uploaded as a temporary file first. Use 0, 0, 1, 1 to take it whole; changes per month are limited.
///
/// # Errors
///
/// - `40009`: image size not valid
/// - `53202`: modify avatar quota limit exceeded
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ModifyHeadImage {
    /// Media id of a temporary image.
    pub head_img_media_id: String,
    /// Upper left corner of the crop, a fraction from 0 to 1 of the image.
    pub x1: f64,
    /// Upper left corner of the crop, a fraction from 0 to 1 of the image.
    pub y1: f64,
    /// Lower right corner of the crop, a fraction from 0 to 1 of the image.
    pub x2: f64,
    /// Lower right corner of the crop, a fraction from 0 to 1 of the image.
    pub y2: f64,
}

impl ModifyHeadImage {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(head_img_media_id: impl Into<String>) -> Self {
        Self {
            head_img_media_id: head_img_media_id.into(),
            x1: Default::default(),
            y1: Default::default(),
            x2: Default::default(),
            y2: Default::default(),
        }
    }

    /// Upper left corner of the crop, a fraction from 0 to 1 of the image.
    pub fn x1(mut self, x1: impl Into<f64>) -> Self {
        self.x1 = x1.into();
        self
    }

    /// Upper left corner of the crop, a fraction from 0 to 1 of the image.
    pub fn y1(mut self, y1: impl Into<f64>) -> Self {
        self.y1 = y1.into();
        self
    }

    /// Lower right corner of the crop, a fraction from 0 to 1 of the image.
    pub fn x2(mut self, x2: impl Into<f64>) -> Self {
        self.x2 = x2.into();
        self
    }

    /// Lower right corner of the crop, a fraction from 0 to 1 of the image.
    pub fn y2(mut self, y2: impl Into<f64>) -> Self {
        self.y2 = y2.into();
        self
    }
}

wire_out!(ModifyHeadImage {
    "head_img_media_id" => head_img_media_id,
    "x1" => x1,
    "y1" => y1,
    "x2" => x2,
    "y2" => y2,
});

/// The answer to [`ModifyHeadImage`].
pub type ModifyHeadImageResponse = yizhan_core::Done;

impl Endpoint for ModifyHeadImage {
    type Response = ModifyHeadImageResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.account.modify_head_image",
        path: "/cgi-bin/account/modifyheadimage",
        ..Operation::usual(Product::Mini)
    };
}

/// Change the introduction (修改功能介绍).
///
/// `POST /cgi-bin/account/modifysignature`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/setSignature.html)
///
/// Changes per month are limited; the text is checked for forbidden words.
///
/// # Errors
///
/// - `53200`: modify signature quota limit exceeded
/// - `53201`: signature in black list, can not use
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ModifySignature {
    /// 4 to 120 characters.
    pub signature: String,
}

impl ModifySignature {
    /// Starts with the required members.
    pub fn new(signature: impl Into<String>) -> Self {
        Self {
            signature: signature.into(),
        }
    }
}

wire_out!(ModifySignature {
    "signature" => signature,
});

/// The answer to [`ModifySignature`].
pub type ModifySignatureResponse = yizhan_core::Done;

impl Endpoint for ModifySignature {
    type Response = ModifySignatureResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.account.modify_signature",
        path: "/cgi-bin/account/modifysignature",
        ..Operation::usual(Product::Mini)
    };
}
