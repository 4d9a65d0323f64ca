//! Events of an account: pushes whose `MsgType` is `event`.
//!
//! Accounts' own events are here; those of WeChat's services are in groups, a file each. What
//! members consist of in turn is in `records`.

pub mod card;
pub mod channels;
pub mod delivery;
pub mod express;
mod records;
pub mod service;
pub mod shop;
pub mod work;

use crate::fields::kinds;
pub use {
    card::CardEvent, channels::ChannelsEvent, delivery::DeliveryEvent, express::ExpressEvent,
    records::*, service::ServiceEvent, shop::ShopEvent, work::WorkEvent,
};

kinds! {
    /// An event of an account. Names are case-sensitive: `CLICK` and `click` are two.
    ///
    /// <https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Receiving_event_pushes.html>
    enum Event, otherwise
    /// An event that this version does not know, or a known one whose members do not fit.
    Other {
        /// `Event`, empty when there is none.
        name
    }, groups {
        /// Cards and invoices (卡券、发票).
        Card(Box<CardEvent>),
        /// Channels shops (视频号小店).
        Channels(Box<ChannelsEvent>),
        /// Delivery within the hour (即时配送).
        Delivery(Box<DeliveryEvent>),
        /// Couriers and parcels (物流助手).
        Express(Box<ExpressEvent>),
        /// Virtual payment, shipping data, media examination and other services.
        Service(Box<ServiceEvent>),
        /// Shops in mini programs (自定义交易组件、小商店).
        Shop(Box<ShopEvent>),
        /// Of WeCom (企业微信) only.
        Work(Box<WorkEvent>),
    }

    /// A user followed the account (关注).
    Subscribe = "subscribe" => Subscribe {
        /// `qrscene_` and the scene, when a QR code led there.
        "EventKey" => event_key: Option<String>,
        /// The QR code's ticket.
        "Ticket" => ticket: Option<String>,
    }

    /// A user left the account (取消关注).
    Unsubscribe = "unsubscribe" => Unsubscribe {
        /// Empty, as a rule.
        "EventKey" => event_key: Option<String>,
    }

    /// A follower scanned a QR code with a scene (扫描带参数二维码).
    Scan = "SCAN" => Scan {
        /// The scene.
        "EventKey" => event_key: String,
        /// The QR code's ticket.
        "Ticket" => ticket: Option<String>,
    }

    /// Where a follower is (上报地理位置).
    Location = "LOCATION" => Location {
        /// Latitude in degrees.
        "Latitude" => latitude: f64,
        /// Longitude in degrees.
        "Longitude" => longitude: f64,
        /// Precision in metres.
        "Precision" => precision: Option<f64>,
    }

    /// A menu button with a key was clicked (点击菜单拉取消息).
    Click = "CLICK" => Click {
        /// The button's key.
        "EventKey" => event_key: String,
    }

    /// A menu button with a link was clicked (点击菜单跳转链接).
    View = "VIEW",
    /// A menu button that opens a mini program was clicked (点击菜单跳转小程序).
    ViewMiniProgram = "view_miniprogram" => View {
        /// The link, or the mini program's page.
        "EventKey" => event_key: String,
        /// The conditional menu (个性化菜单), when it is one.
        "MenuId" => menu_id: Option<String>,
    }

    /// A menu button that scans a code was used (扫码推事件).
    ScanCodePush = "scancode_push",
    /// The same, and the user waits for an answer (扫码推事件且弹出提示框).
    ScanCodeWaitMsg = "scancode_waitmsg" => ScanCode {
        /// The button's key.
        "EventKey" => event_key: String,
        /// `qrcode`, as a rule.
        "ScanCodeInfo.ScanType" => scan_type: Option<String>,
        /// What the code says.
        "ScanCodeInfo.ScanResult" => scan_result: String,
    }

    /// Photos were taken by a menu button (系统拍照发图).
    PicSysPhoto = "pic_sysphoto",
    /// Photos were taken or chosen by a menu button (拍照或者相册发图).
    PicPhotoOrAlbum = "pic_photo_or_album",
    /// Photos were chosen in WeChat's album by a menu button (微信相册发图).
    PicWeixin = "pic_weixin" => SendPics {
        /// The button's key.
        "EventKey" => event_key: String,
        /// How many pictures.
        "SendPicsInfo.Count" => count: Option<u64>,
        /// The pictures, which come as messages of their own.
        "SendPicsInfo.PicList.item" => pictures: Vec<Picture>,
    }

    /// A place was chosen by a menu button (地理位置选择器).
    LocationSelect = "location_select" => LocationSelect {
        /// The button's key.
        "EventKey" => event_key: String,
        /// Latitude in degrees.
        "SendLocationInfo.Location_X" => latitude: f64,
        /// Longitude in degrees.
        "SendLocationInfo.Location_Y" => longitude: f64,
        /// The map's scale.
        "SendLocationInfo.Scale" => scale: Option<f64>,
        /// The place in words.
        "SendLocationInfo.Label" => label: Option<String>,
        /// The place's name among points of interest.
        "SendLocationInfo.Poiname" => poi_name: Option<String>,
    }

    /// A template message (模板消息) was delivered, or was not.
    TemplateSendJobFinish = "TEMPLATESENDJOBFINISH" => TemplateSendJobFinish {
        /// The message, as its sending answered.
        "MsgID" | "MsgId" => msg_id: u64,
        /// `success`, or a text that begins with `failed`.
        "Status" => status: String,
    }

    /// A mass message (群发) was sent, or was not.
    MassSendJobFinish = "MASSSENDJOBFINISH" => MassSendJobFinish {
        /// The mass message, as its sending answered.
        "MsgID" | "MsgId" => msg_id: u64,
        /// `send success`, `send fail` or `err(…)` with a number.
        "Status" => status: String,
        /// Users in the group.
        "TotalCount" => total_count: Option<u64>,
        /// Users left after filters.
        "FilterCount" => filter_count: Option<u64>,
        /// Users who got it.
        "SentCount" => sent_count: Option<u64>,
        /// Users who did not.
        "ErrorCount" => error_count: Option<u64>,
        /// 1: not examined, 2: original, 3: reprint allowed (原创校验).
        "CopyrightCheckResult.CheckState" => copyright_check_state: Option<i64>,
        /// The copyright check, article by article.
        "CopyrightCheckResult.ResultList.item" => copyright_checks: Vec<CopyrightCheck>,
        /// The articles' addresses.
        "ArticleUrlResult.ResultList.item" => articles: Vec<MassArticle>,
    }

    /// A publication (发布) ended.
    FreePublishJobFinish = "FREEPUBLISHJOBFINISH",
    /// The same by its other name.
    PublishJobFinish = "PUBLISHJOBFINISH" => PublishJobFinish {
        /// The publication, as its submission answered.
        "PublishEventInfo.publish_id" => publish_id: String,
        /// 0: published. 2: declared original, failed. 3 to 6: failed, examined, deleted or blocked.
        "PublishEventInfo.publish_status" => publish_status: i64,
        /// The published article.
        "PublishEventInfo.article_id" => article_id: Option<String>,
        /// Its parts and their addresses.
        "PublishEventInfo.article_detail.item" => articles: Vec<PublishedArticle>,
        /// Which parts failed, from 1.
        "PublishEventInfo.fail_idx" => fail_idx: Vec<u64>,
    }

    /// A user decided about subscription messages in a dialogue (订阅通知弹窗).
    SubscribeMsgPopup = "subscribe_msg_popup_event" => SubscribeMsgPopup {
        /// The decisions, a template each.
        "SubscribeMsgPopupEvent.List" | "List" => list: Vec<SubscribeDecision>,
    }

    /// A user changed subscriptions (管理订阅通知).
    SubscribeMsgChange = "subscribe_msg_change_event" => SubscribeMsgChange {
        /// The decisions, a template each.
        "SubscribeMsgChangeEvent.List" | "List" => list: Vec<SubscribeDecision>,
    }

    /// A subscription message (订阅通知) was delivered, or was not.
    SubscribeMsgSent = "subscribe_msg_sent_event" => SubscribeMsgSent {
        /// The messages.
        "SubscribeMsgSentEvent.List" | "List" => list: Vec<SentMessage>,
    }

    /// A user entered a mini program's customer service (进入客服会话).
    UserEnterTempSession = "user_enter_tempsession" => UserEnterTempSession {
        /// What the button's `session-from` says.
        "SessionFrom" => session_from: Option<String>,
    }

    /// The qualification was verified (资质认证成功).
    QualificationVerifySuccess = "qualification_verify_success",
    /// The name was verified: the account is certified (名称认证成功).
    NamingVerifySuccess = "naming_verify_success",
    /// The certification must be renewed (年审通知).
    AnnualRenew = "annual_renew",
    /// The certification ran out (认证过期).
    VerifyExpired = "verify_expired" => Verification {
        /// When the certification ends or ended, in seconds since 1970.
        "ExpiredTime" => expired_time: i64,
    }

    /// The qualification was not verified (资质认证失败).
    QualificationVerifyFail = "qualification_verify_fail",
    /// The name was not verified (名称认证失败).
    NamingVerifyFail = "naming_verify_fail" => VerificationFailure {
        /// When, in seconds since 1970.
        "FailTime" => fail_time: i64,
        /// Why.
        "FailReason" => fail_reason: Option<String>,
    }

    /// A user withdrew what the account knows of them (用户撤回授权).
    UserAuthorizationRevoke = "user_authorization_revoke" => UserAuthorizationRevoke {
        /// The user.
        "OpenID" => openid: String,
        /// The account.
        "AppID" => appid: Option<String>,
        /// What was withdrawn.
        "RevokeInfo" => revoke_info: Option<String>,
    }

    /// A user changed name or picture (用户资料变更).
    UserInfoModified = "user_info_modified" => UserInfoModified {
        /// The user.
        "openid" => openid: String,
        /// The account.
        "appid" => appid: Option<String>,
    }

    /// The check of a picture or recording ended (音视频内容安全识别).
    WxaMediaCheck = "wxa_media_check" => WxaMediaCheck {
        /// The check, as its request answered.
        "trace_id" => trace_id: String,
        /// The mini program.
        "appid" => appid: Option<String>,
        /// The interface's version.
        "version" => version: Option<i64>,
        /// The judgement: `risky`, `pass` or `review`.
        "result.suggest" => suggest: Option<String>,
        /// What was found.
        "result.label" => label: Option<i64>,
        /// How each strategy judged.
        "detail" => detail: Vec<MediaCheckDetail>,
        /// Version 1: whether it is risky.
        "isrisky" => is_risky: Option<bool>,
        /// Version 1: more about it.
        "extra_info_json" => extra_info_json: Option<String>,
        /// Version 1: 0 when the file could be checked.
        "status_code" => status_code: Option<i64>,
    }

    /// A mini program's version passed the examination (代码审核通过).
    WeappAuditSuccess = "weapp_audit_success" => WeappAuditSuccess {
        /// When, in seconds since 1970.
        "SuccTime" => succ_time: i64,
    }

    /// A mini program's version did not pass the examination (代码审核不通过).
    WeappAuditFail = "weapp_audit_fail" => WeappAuditFail {
        /// When, in seconds since 1970.
        "FailTime" => fail_time: i64,
        /// Why.
        "Reason" => reason: Option<String>,
        /// Media ids of screenshots, joined by `|`.
        "ScreenShot" => screen_shot: Option<String>,
    }

    /// The examination of a mini program's version takes longer (代码审核延后).
    WeappAuditDelay = "weapp_audit_delay" => WeappAuditDelay {
        /// When it was put off, in seconds since 1970.
        "DelayTime" => delay_time: i64,
        /// Why.
        "Reason" => reason: Option<String>,
    }

    /// The examination of a mini program's name ended (名称审核).
    WxaNicknameAudit = "wxa_nickname_audit" => WxaNicknameAudit {
        /// 2: refused, 3: passed.
        "ret" => ret: i64,
        /// The name.
        "nickname" => nickname: String,
        /// Why it was refused.
        "reason" => reason: Option<String>,
    }

    /// The examination of a mini program's category ended (类目审核).
    WxaCategoryAudit = "wxa_category_audit" => WxaCategoryAudit {
        /// 2: refused, 3: passed.
        "ret" => ret: i64,
        /// The category's first level.
        "first" => first: i64,
        /// The category's second level.
        "second" => second: i64,
        /// Why it was refused.
        "reason" => reason: Option<String>,
    }

    /// The examination of a request for a privacy-related interface ended (隐私接口审核).
    WxaPrivacyApply = "wxa_privacy_apply" => WxaPrivacyApply {
        /// The interface, as `wx.choosePoi`.
        "result_info.api_name" => api_name: String,
        /// The request.
        "result_info.audit_id" => audit_id: u64,
        /// The result.
        "result_info.status" => status: i64,
        /// When it was asked for, in seconds since 1970.
        "result_info.apply_time" => apply_time: Option<i64>,
        /// When it was examined, in seconds since 1970.
        "result_info.audit_time" => audit_time: Option<i64>,
        /// Why it was refused.
        "result_info.reason" => reason: Option<String>,
    }

    /// An appeal of a mini program was decided (小程序申诉记录).
    WxaAppealRecord = "wxa_appeal_record" => WxaAppealRecord {
        /// The appeal.
        "appeal_record_id" => appeal_record_id: u64,
        /// The mini program.
        "appid" => appid: String,
        /// When, in seconds since 1970.
        "appeal_time" => appeal_time: Option<i64>,
        /// Which appeal in this matter it is.
        "appeal_count" => appeal_count: Option<i64>,
        /// Who appealed: 0 the mini program's owner.
        "appeal_from" => appeal_from: Option<i64>,
        /// Its state.
        "appeal_status" => appeal_status: Option<i64>,
        /// The punishment.
        "punish_description" => punish_description: Option<String>,
        /// Why it was decided so.
        "audit_reason" => audit_reason: Option<String>,
        /// What was put forward.
        "material" => material: Vec<AppealMaterial>,
    }

    /// A mini program broke a rule (小程序违规记录).
    WxaIllegalRecord = "wxa_illegal_record" => WxaIllegalRecord {
        /// The record.
        "illegal_record_id" => illegal_record_id: String,
        /// The mini program.
        "appid" => appid: Option<String>,
        /// When, in seconds since 1970.
        "create_time" => create_time: Option<i64>,
        /// Why.
        "illegal_reason" => illegal_reason: Option<String>,
        /// What was found.
        "illegal_content" => illegal_content: Option<String>,
        /// Where the rule can be read.
        "rule_url" => rule_url: Option<String>,
        /// The rule's name.
        "rule_name" => rule_name: Option<String>,
    }

    /// A trial mini program asked to be verified (试用小程序认证申请).
    BetaAppVerifyApply = "betaapp_verify_apply_event",
    /// A trial mini program was verified, or was not (试用小程序认证结果).
    BetaAppVerify = "betaapp_verify_event",
    /// A user answered the request to make a trial mini program (试用小程序授权申请).
    BetaAppAuthorizationApply = "betaapp_authorization_apply_event" => BetaApp {
        /// The trial mini program. The outer name is misspelt on the wire.
        "ApplyAuthorizationInfoNoitfy.appid" => appid: Option<String>,
        /// The official account.
        "ApplyAuthorizationInfoNoitfy.mp_appid" => mp_appid: Option<String>,
        /// The state.
        "ApplyAuthorizationInfoNoitfy.status" => status: i64,
        /// The state in words.
        "ApplyAuthorizationInfoNoitfy.msg" => msg: Option<String>,
        /// When, as WeChat writes it.
        "ApplyAuthorizationInfoNoitfy.operation_time" => operation_time: Option<String>,
        /// The ticket to go on with, a secret.
        secret "ApplyAuthorizationInfoNoitfy.ticket" => ticket: Option<String>,
    }
}
