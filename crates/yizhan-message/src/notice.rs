//! Notices to a third-party platform or a suite: pushes with an `InfoType`, sent to its event URL.

pub mod work;

use crate::fields::{kinds, record};
pub use work::WorkNotice;

kinds! {
    /// A notice to a third-party platform.
    ///
    /// <https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/authorize_event.html>
    enum Notice, otherwise
    /// A notice that this version does not know, or a known one whose members do not fit.
    Other {
        /// `InfoType`.
        info_type
    }, groups {
        /// To suites and service providers of WeCom (企业微信).
        Work(Box<WorkNotice>),
    }

    /// A new `component_verify_ticket` (验证票据), pushed every ten minutes, valid for twelve hours.
    ComponentVerifyTicket = "component_verify_ticket" => ComponentVerifyTicket {
        /// The ticket, a secret.
        secret "ComponentVerifyTicket" => component_verify_ticket: String,
    }

    /// An account authorised the platform (授权成功).
    Authorized = "authorized",
    /// An account changed what it grants (授权更新).
    UpdateAuthorized = "updateauthorized" => Authorization {
        /// The account.
        "AuthorizerAppid" => authorizer_appid: String,
        /// Exchanged once for the account's tokens, a secret.
        secret "AuthorizationCode" => authorization_code: String,
        /// When the code ends, in seconds since 1970. 0 when WeChat leaves it out.
        "AuthorizationCodeExpiredTime" => authorization_code_expired_time: i64 = empty,
        /// The pre-auth code that the authorisation was begun with, a secret. Empty when WeChat
        /// leaves it out.
        secret "PreAuthCode" => pre_auth_code: String = empty,
    }

    /// An account cancelled its authorisation (取消授权).
    Unauthorized = "unauthorized" => Unauthorized {
        /// The account.
        "AuthorizerAppid" => authorizer_appid: String,
    }

    /// How the quick registration of a mini program ended (快速注册小程序).
    FastRegister = "notify_third_fasteregister" => FastRegister {
        /// The new mini program, when it was made.
        "appid" => appid: Option<String>,
        /// 0 when it succeeded.
        "status" => status: i64,
        /// Exchanged once for the new account's tokens, a secret.
        secret "auth_code" => auth_code: Option<String>,
        /// The status in words.
        "msg" => msg: Option<String>,
        /// Who was to be registered.
        "info" => info: Option<Registrant>,
    }

    /// How the registration of a trial mini program ended (快速创建试用小程序).
    FastRegisterBeta = "notify_third_fastregisterbetaapp" => FastRegisterBeta {
        /// The new mini program, when it was made.
        "appid" => appid: Option<String>,
        /// 0 when it succeeded.
        "status" => status: i64,
        /// The status in words.
        "msg" => msg: Option<String>,
        /// The request that it answers.
        "info.unique_id" => unique_id: Option<String>,
        /// The mini program's name.
        "info.name" => name: Option<String>,
    }

    /// How the verification of a trial mini program ended (试用小程序快速认证).
    FastVerifyBeta = "notify_third_fastverifybetaapp" => FastVerifyBeta {
        /// The mini program.
        "appid" => appid: Option<String>,
        /// 0 when it succeeded.
        "status" => status: i64,
        /// The status in words.
        "msg" => msg: Option<String>,
        /// Who was to be verified.
        "info" => info: Option<Registrant>,
    }

    /// A step of a mini program's verification (小程序认证).
    WxaAuth = "notify_3rd_wxa_auth" => WxaAuth {
        /// The mini program.
        "appid" => appid: String,
        /// The task that the verification was begun as.
        "taskid" => task_id: String,
        /// The task's state.
        "task_status" => task_status: i64,
        /// The application's state.
        "apply_status" => apply_status: i64,
        /// The state in words.
        "message" => message: Option<String>,
        /// The agency that examines the application.
        "dispatch_info" => dispatch_info: Option<Dispatch>,
    }

    /// A mini program's verification runs out (小程序年审提醒).
    WxaWxVerify = "notify_3rd_wxa_wxverify" => WxaWxVerify {
        /// The mini program.
        "appid" => appid: String,
        /// When it runs out, in seconds since 1970.
        "expired" => expired: i64,
        /// The reminder in words.
        "message" => message: Option<String>,
    }

    /// The result of an ICP filing (小程序备案审核).
    IcpFilingResult = "notify_apply_icpfiling_result" => IcpFilingResult {
        /// The account.
        "authorizer_appid" => authorizer_appid: String,
        /// The filing's state.
        "beian_status" => beian_status: i64,
    }

    /// The result of the face check of an account's administrator (备案人脸核身).
    IcpFilingVerifyResult = "notify_icpfiling_verify_result" => IcpFilingVerifyResult {
        /// The task that the check was begun as.
        "task_id" => task_id: String,
        /// The account.
        "verify_appid" => verify_appid: Option<String>,
        /// 2: failed, 3: passed.
        "result" => result: i64,
    }
}

record! {
    /// Who is registered or verified: an enterprise, or a person.
    Registrant {
        /// The enterprise's name.
        "name" => name: Option<String>,
        /// The enterprise's code.
        "code" => code: Option<String>,
        /// Which kind of code.
        "code_type" => code_type: Option<i64>,
        /// The legal person's WeChat id.
        "legal_persona_wechat" => legal_persona_wechat: Option<String>,
        /// The legal person's name.
        "legal_persona_name" => legal_persona_name: Option<String>,
        /// The platform's telephone number.
        "component_phone" => component_phone: Option<String>,
        /// A person's WeChat id.
        "wxuser" => wxuser: Option<String>,
        /// A person's name.
        "idname" => idname: Option<String>,
    }
}

record! {
    /// The agency that examines an application.
    Dispatch {
        /// Its name.
        "provider" => provider: Option<String>,
        /// How to reach it.
        "contact" => contact: Option<String>,
        /// When it was charged, in seconds since 1970.
        "dispatch_time" => dispatch_time: Option<i64>,
    }
}
