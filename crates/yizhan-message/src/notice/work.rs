//! Notices to suites and service providers of WeCom (企业微信).

mod records;

use crate::fields::group;
pub use records::*;

group! {
    /// Notices to suites and service providers of WeCom (企业微信).
    #[expect(clippy::large_enum_variant, reason = "groups are held in a box")]
    enum WorkNotice

    /// A device was added (添加设备).
    AddDevice = "add_device" => AddDevice {
        "ServiceCorpId" => service_corp_id: String,
        "AuthCorpId" => auth_corp_id: Option<String>,
        "DeviceSn" => device_sn: String,
        "ModelId" => model_id: String,
        "RemarkName" => remark_name: Option<String>,
    }

    /// An advanced interface ran out (高级接口到期).
    AdvancedApiExpired = "advanced_api_expired" => AdvancedApiExpired {
        "ServiceCorpId" => service_corp_id: String,
        "AuthCorpId" => auth_corp_id: String,
        "AdvanceApiType" => advance_api_type: Option<i64>,
        "ChatArchiveApi" => chat_archive_api: Option<ChatArchiveApi>,
    }

    /// The trial of an advanced interface ran out (高级接口试用到期).
    AdvancedApiTrialExpired = "advanced_api_trial_expired" => AdvancedApiTrialExpired {
        "ServiceCorpId" => service_corp_id: String,
        "AuthCorpId" => auth_corp_id: String,
        "AdvanceApiType" => advance_api_type: Option<i64>,
    }

    /// A corp agreed to the migration of external user ids (授权external_userid迁移).
    AgreeExternalUseridMigration = "agree_external_userid_migration" => AgreeExternalUseridMigration {
        "ServiceCorpId" => service_corp_id: String,
        "AuthCorpId" => auth_corp_id: String,
    }

    /// A special right was granted (获得特殊授权).
    ApproveSpecialAuth = "approve_special_auth",
    /// A special right was taken back (取消特殊授权).
    CancelSpecialAuth = "cancel_special_auth" => SpecialAuth {
        "SuiteId" => suite_id: String,
        "AuthCorpId" => auth_corp_id: String,
        "AuthType" => auth_type: Option<String>,
    }

    /// A corp cancelled its authorisation (取消授权).
    CancelAuth = "cancel_auth",
    /// A corp changed what it grants (变更授权).
    ChangeAuth = "change_auth" => AuthChange {
        "SuiteId" => suite_id: String,
        "AuthCorpId" => auth_corp_id: String,
        "ExtraInfo.AuthOpenKfIdList.OpenKfId" => open_kf_ids: Vec<String>,
    }

    /// Members, departments or tags changed (通讯录变更).
    ChangeContact = "change_contact" => ChangeContact {
        "SuiteId" => suite_id: Option<String>,
        "AuthCorpId" => auth_corp_id: Option<String>,
        "ChangeType" => change_type: String,
        "Name" => name: Option<String>,
        "UserID" => user_id: Option<String>,
        "NewUserID" => new_user_id: Option<String>,
        "Alias" => alias: Option<String>,
        "Department" => department: Option<String>,
        "IsLeaderInDept" => is_leader_in_dept: Option<String>,
        "MainDepartment" => main_department: Option<i64>,
        "Email" => email: Option<String>,
        "BizMail" => biz_mail: Option<String>,
        "Mobile" => mobile: Option<String>,
        "Telephone" => telephone: Option<String>,
        "Gender" => gender: Option<i64>,
        "Address" => address: Option<String>,
        "Position" => position: Option<String>,
        "Avatar" => avatar: Option<String>,
        "Status" => status: Option<i64>,
        "ExtAttr.Item" => ext_attr: Vec<ExtItem>,
        "Id" => id: Option<u64>,
        "ParentId" => parent_id: Option<String>,
        "Order" => order: Option<i64>,
        "TagId" => tag_id: Option<u64>,
        "AddUserItems" => add_user_items: Option<String>,
        "DelUserItems" => del_user_items: Option<String>,
        "AddPartyItems" => add_party_items: Option<String>,
        "DelPartyItems" => del_party_items: Option<String>,
    }

    /// The paid edition changed; the name is misspelt on the wire (付费版本变更).
    ChangeEditon = "change_editon" => ChangeEditon {
        "SuiteId" => suite_id: String,
        "PaidCorpId" => paid_corp_id: String,
    }

    /// A customer group changed (客户群变更).
    ChangeExternalChat = "change_external_chat" => ChangeExternalChat {
        "SuiteId" => suite_id: Option<String>,
        "AuthCorpId" => auth_corp_id: Option<String>,
        "ChangeType" => change_type: String,
        "ChatId" => chat_id: Option<String>,
        "UpdateDetail" => update_detail: Option<String>,
        "JoinScene" => join_scene: Option<i64>,
        "QuitScene" => quit_scene: Option<i64>,
        "MemChangeCnt" => mem_change_cnt: Option<i64>,
        "MemChangeList.Item" => mem_change_list: Vec<String>,
        "LastMemVer" => last_mem_ver: Option<String>,
        "CurMemVer" => cur_mem_ver: Option<String>,
    }

    /// A customer was added, edited or lost (企业客户变更).
    ChangeExternalContact = "change_external_contact" => ChangeExternalContact {
        "SuiteId" => suite_id: Option<String>,
        "AuthCorpId" => auth_corp_id: Option<String>,
        "ChangeType" => change_type: String,
        "LinkId" => link_id: Option<String>,
        "UserID" => user_id: Option<String>,
        "ExternalUserID" => external_user_id: Option<String>,
        "State" => state: Option<String>,
        secret "WelcomeCode" => welcome_code: Option<String>,
        "FailReason" => fail_reason: Option<String>,
        "Source" => source: Option<String>,
    }

    /// Customer tags changed (企业客户标签变更).
    ChangeExternalTag = "change_external_tag" => ChangeExternalTag {
        "SuiteId" => suite_id: Option<String>,
        "AuthCorpId" => auth_corp_id: Option<String>,
        "ChangeType" => change_type: String,
        "TagType" => tag_type: Option<String>,
        "Id" => id: Option<String>,
        "StrategyId" => strategy_id: Option<String>,
    }

    /// An order was replaced (改单).
    ChangeOrder = "change_order" => ChangeOrder {
        "SuiteId" => suite_id: String,
        "PaidCorpId" => paid_corp_id: String,
        "OldOrderId" => old_order_id: String,
        "NewOrderId" => new_order_id: String,
    }

    /// School contacts changed (家校通讯录变更).
    ChangeSchoolContact = "change_school_contact" => ChangeSchoolContact {
        "SuiteId" => suite_id: Option<String>,
        "AuthCorpId" => auth_corp_id: Option<String>,
        "ChangeType" => change_type: String,
        "Id" => id: Option<String>,
    }

    /// A member or customer agreed to the archive (会话存档同意).
    ChatArchiveAuditApprovedSingle = "chat_archive_audit_approved_single" => ChatArchiveAuditApprovedSingle {
        "SuiteId" => suite_id: String,
        "AuthCorpId" => auth_corp_id: String,
        "OpenUserID" => open_user_id: Option<String>,
        "ExternalUserID" => external_user_id: Option<String>,
        "ChatId" => chat_id: Option<String>,
    }

    /// An export of the archive ended (会话内容导出完成).
    ChatArchiveExportFinished = "chat_archive_export_finished" => ChatArchiveExportFinished {
        "SuiteId" => suite_id: String,
        "AuthCorpId" => auth_corp_id: String,
        "JobId" => job_id: String,
    }

    /// A device came on line (设备上线).
    ConnectInfo = "connect_info" => ConnectInfo {
        "ServiceCorpId" => service_corp_id: String,
        "AuthCorpId" => auth_corp_id: Option<String>,
        "DeviceSn" => device_sn: String,
        "ConnectTime" => connect_time: Option<i64>,
    }

    /// There are new messages in the archive (产生会话回调).
    ConversationNewMessage = "conversation_new_message",
    /// A keyword was hit in the archive (命中关键词).
    HitKeyword = "hit_keyword" => Archive {
        "SuiteId" => suite_id: String,
        "AuthCorpId" => auth_corp_id: String,
        secret "Token" => token: Option<String>,
    }

    /// A corp granted its structure (授权组织架构权限).
    CorpArchAuth = "corp_arch_auth" => CorpArchAuth {
        "SuiteId" => suite_id: String,
        "AuthCorpId" => auth_corp_id: String,
    }

    /// A corp installed the application (授权成功).
    CreateAuth = "create_auth",
    /// A corp wants another permanent code (重置永久授权码).
    ResetPermanentCode = "reset_permanent_code" => CreateAuth {
        "SuiteId" => suite_id: String,
        secret "AuthCode" => auth_code: String,
        "State" => state: Option<String>,
    }

    /// A device was removed (删除设备).
    DelDevice = "del_device",
    /// A device's features changed (设备功能变更).
    DeviceFeatureChange = "device_feature_change" => Device {
        "ServiceCorpId" => service_corp_id: String,
        "AuthCorpId" => auth_corp_id: Option<String>,
        "DeviceSn" => device_sn: String,
    }

    /// What may be read of devices changed (设备数据授权变更).
    DeviceDataAuthChange = "device_data_auth_change" => DeviceDataAuthChange {
        "SuiteId" => suite_id: String,
        "AuthCorpId" => auth_corp_id: String,
        "AgentID" => agent_id: u64,
    }

    /// A device went off line (设备下线).
    DisconnectInfo = "disconnect_info" => DisconnectInfo {
        "ServiceCorpId" => service_corp_id: String,
        "AuthCorpId" => auth_corp_id: Option<String>,
        "DeviceSn" => device_sn: String,
        "DisconnectTime" => disconnect_time: Option<i64>,
        "Reason" => reason: Option<String>,
    }

    /// A corp was registered by a link (注册定制化).
    EnterRegisterPackage = "enter_register_package" => EnterRegisterPackage {
        "ServiceCorpId" => service_corp_id: String,
        "AuthCorpId" => auth_corp_id: String,
        secret "RegisterCode" => register_code: Option<String>,
        "AuthUserInfo" => auth_user_info: Option<AuthUserInfo>,
        "TemplateId" => template_id: String,
        "State" => state: Option<String>,
    }

    /// A device reports an error (设备错误上报).
    ErrorReport = "error_report" => ErrorReport {
        "ServiceCorpId" => service_corp_id: String,
        "AuthCorpId" => auth_corp_id: Option<String>,
        "DeviceSn" => device_sn: String,
        "ErrCode" => err_code: Option<i64>,
        "ErrMsg" => err_msg: Option<String>,
    }

    /// A device's log was fetched (设备日志获取完成).
    FetchLogFinish = "fetch_log_finish" => FetchLogFinish {
        "ServiceCorpId" => service_corp_id: String,
        "AuthCorpId" => auth_corp_id: Option<String>,
        "DeviceSn" => device_sn: String,
        "MediaId" => media_id: String,
    }

    /// Licences were activated (许可自动激活).
    AutoActivate = "auto_activate" => AutoActivate {
        "ServiceCorpId" => service_corp_id: String,
        "AuthCorpId" => auth_corp_id: String,
        "Scene" => scene: Option<i64>,
        "AccountList" => account_list: Vec<Account>,
    }

    /// Licences were paid for (接口许可支付成功).
    LicensePaySuccess = "license_pay_success" => LicensePaySuccess {
        "ServiceCorpId" => service_corp_id: String,
        "AuthCorpId" => auth_corp_id: String,
        "OrderId" => order_id: String,
        "BuyerUserId" => buyer_user_id: String,
    }

    /// Licences were refunded (接口许可退款).
    LicenseRefund = "license_refund" => LicenseRefund {
        "ServiceCorpId" => service_corp_id: String,
        "AuthCorpId" => auth_corp_id: String,
        "OrderId" => order_id: String,
        "OrderStatus" => order_status: Option<i64>,
    }

    /// A corp ordered the application (下单成功).
    OpenOrder = "open_order" => OpenOrder {
        "SuiteId" => suite_id: String,
        "PaidCorpId" => paid_corp_id: String,
        "OrderId" => order_id: String,
        "OperatorId" => operator_id: Option<String>,
    }

    /// An order was paid (支付成功).
    PayForAppSuccess = "pay_for_app_success",
    /// An order was refunded (退款).
    Refund = "refund" => PaidOrder {
        "SuiteId" => suite_id: String,
        "PaidCorpId" => paid_corp_id: String,
        "OrderId" => order_id: String,
    }

    /// A corp was registered (注册完成).
    RegisterCorp = "register_corp" => RegisterCorp {
        "ServiceCorpId" => service_corp_id: String,
        "AuthCorpId" => auth_corp_id: String,
        secret "RegisterCode" => register_code: Option<String>,
        "ContactSync" => contact_sync: Option<ContactSync>,
        "AuthUserInfo" => auth_user_info: Option<AuthUserInfo>,
        "TemplateId" => template_id: String,
        "State" => state: Option<String>,
    }

    /// A device got another name (修改设备名称).
    RemarkDeviceName = "remark_device_name" => RemarkDeviceName {
        "ServiceCorpId" => service_corp_id: String,
        "AuthCorpId" => auth_corp_id: Option<String>,
        "DeviceSn" => device_sn: String,
        "RemarkName" => remark_name: Option<String>,
    }

    /// A shared application changed (共享应用变更).
    ShareAgentChange = "share_agent_change" => ShareAgentChange {
        "SuiteId" => suite_id: Option<String>,
        "CorpId" => corp_id: Option<String>,
        "AppId" => appid: Option<u64>,
        "AgentId" => agent_id: u64,
    }

    /// A new `suite_ticket`, pushed every ten minutes, valid for thirty (推送suite_ticket).
    SuiteTicket = "suite_ticket" => SuiteTicket {
        "SuiteId" => suite_id: String,
        secret "SuiteTicket" => suite_ticket: String,
    }
}
