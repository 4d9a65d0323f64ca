//! Events of WeCom (企业微信) that official accounts do not have.

mod records;

use crate::fields::group;
pub use records::*;

group! {
    /// Events of WeCom (企业微信) that official accounts do not have.
    #[expect(clippy::large_enum_variant, reason = "groups are held in a box")]
    enum WorkEvent

    /// A calendar was made (创建日历).
    AddCalendar = "add_calendar",
    /// A calendar was deleted (删除日历).
    DeleteCalendar = "delete_calendar",
    /// A calendar changed (修改日历).
    ModifyCalendar = "modify_calendar" => Calendar {
        "CalId" => cal_id: String,
    }

    /// An entry of a calendar was made (创建日程).
    AddSchedule = "add_schedule",
    /// An entry of a calendar was deleted (取消日程).
    DeleteSchedule = "delete_schedule",
    /// An entry of a calendar changed (修改日程).
    ModifySchedule = "modify_schedule" => Schedule {
        "ScheduleId" => schedule_id: String,
        "CalId" => cal_id: String,
    }

    /// A corp agreed to the migration of external user ids (授权external_userid迁移).
    AgreeExternalUseridMigration = "agree_external_userid_migration" => AgreeExternalUseridMigration {
        "ServiceCorpId" => service_corp_id: String,
        "AuthCorpId" => auth_corp_id: String,
    }

    /// An application's mailbox got mail (应用邮箱变更).
    AppEmailChange = "app_email_change" => AppEmailChange {
        "ChangeType" => change_type: String,
        "Amount" => amount: Option<i64>,
    }

    /// A batch job ended (异步任务完成).
    BatchJobResult = "batch_job_result" => BatchJobResult {
        "BatchJob.JobId" => job_id: String,
        "BatchJob.JobType" => job_type: Option<String>,
        "BatchJob.ErrCode" => err_code: Option<i64>,
        "BatchJob.ErrMsg" => err_msg: Option<String>,
    }

    /// A meeting room was booked (会议室预定).
    BookMeetingRoom = "book_meeting_room",
    /// A meeting room was given up (会议室取消).
    CancelMeetingRoom = "cancel_meeting_room" => MeetingRoomBooking {
        "MeetingRoomId" => meeting_room_id: u64,
        "MeetingId" => meeting_id: String,
    }

    /// An application's administrators changed (应用管理员变更).
    ChangeAppAdmin = "change_app_admin",
    /// An application without use is to be closed (长期未使用应用停用预警).
    CloseInactiveAgent = "close_inactive_agent",
    /// An application closed for want of use was opened again (长期未使用应用重新启用).
    ReopenInactiveAgent = "reopen_inactive_agent",
    /// Members lack a licence (接口许可失效通知).
    UnlicensedNotify = "unlicensed_notify" => Agent {
        "AgentID" => agent_id: u64,
    }

    /// A supply chain changed (上下游变更).
    ChangeChain = "change_chain" => ChangeChain {
        "ChangeType" => change_type: String,
        "ChainId" => chain_id: String,
        "GroupIds.GroupId" => group_ids: Vec<i64>,
        "CorpIds.CorpId" => corp_ids: Vec<String>,
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

    /// School contacts changed (家校通讯录变更).
    ChangeSchoolContact = "change_school_contact" => ChangeSchoolContact {
        "SuiteId" => suite_id: Option<String>,
        "AuthCorpId" => auth_corp_id: Option<String>,
        "ChangeType" => change_type: String,
        "Id" => id: Option<String>,
    }

    /// A menu button with a key was clicked (点击菜单拉取消息).
    Click = "click",
    /// A member opened the application (进入应用).
    EnterAgent = "enter_agent",
    /// A menu button with a link was clicked (点击菜单跳转链接).
    View = "view" => Menu {
        "AgentID" => agent_id: u64,
        "EventKey" => event_key: Option<String>,
    }

    /// A customer acquisition link has news (获客助手).
    CustomerAcquisition = "customer_acquisition" => CustomerAcquisition {
        "SuiteId" => suite_id: Option<String>,
        "AuthCorpId" => auth_corp_id: Option<String>,
        "ChangeType" => change_type: String,
        "LinkId" => link_id: Option<String>,
        "UserID" => user_id: Option<String>,
        "ExternalUserID" => external_user_id: Option<String>,
        "ExpireTime" => expire_time: Option<i64>,
        "ExpireQuotaNum" => expire_quota_num: Option<i64>,
    }

    /// A document or form changed (文档变更).
    DocChange = "doc_change" => DocChange {
        "ChangeType" => change_type: String,
        "DocId" => doc_id: Vec<String>,
        "FormId" => form_id: Vec<String>,
    }

    /// A request for an advanced account was decided (高级功能账号审批完成).
    FinishVipAccountApproval = "finish_vip_account_approval" => FinishVipAccountApproval {
        "AgentID" => agent_id: u64,
        "FinishType" => finish_type: Option<i64>,
        "ApplyId" => apply_id: String,
    }

    /// What may be done with service accounts changed (客服账号授权变更).
    KfAccountAuthChange = "kf_account_auth_change" => KfAccountAuthChange {
        "AuthAddOpenKfId" => auth_add_open_kf_id: Vec<String>,
        "AuthDelOpenKfId" => auth_del_open_kf_id: Vec<String>,
    }

    /// A service account has messages: fetch them (微信客服消息).
    KfMsgOrEvent = "kf_msg_or_event" => KfMsgOrEvent {
        secret "Token" => token: Option<String>,
        "OpenKfId" => open_kf_id: String,
    }

    /// A live stream changed its state (直播状态变更).
    LivingStatusChange = "living_status_change" => LivingStatusChange {
        "AgentID" => agent_id: u64,
        "LivingId" => living_id: String,
        "Status" => status: Option<i64>,
    }

    /// A meeting changed (会议变更).
    MeetingChange = "meeting_change" => MeetingChange {
        "ChangeType" => change_type: String,
        "MeetingId" => meeting_id: String,
        "MeetingRoomId" => meeting_room_id: Option<String>,
        "FromUserTmpOpenId" => from_user_tmp_open_id: Option<String>,
        "OperatedUser" => operated_user: Option<OperatedUser>,
        "WarmUpInfo" => warm_up_info: Option<WarmUpInfo>,
        "UploadInfo" => upload_info: Vec<UploadInfo>,
        "EnrollId" => enroll_id: Option<String>,
        "MraAddress" => mra_address: Option<MraAddress>,
        "RoomResponseStatus" => room_response_status: Option<i64>,
    }

    /// A meeting began or ended (会议统计).
    MeetingStatistics = "meeting_statistics" => MeetingStatistics {
        "ChangeType" => change_type: String,
        "Status" => status: Option<i64>,
    }

    /// An approval of the application changed its state (自建审批状态变更).
    OpenApprovalChange = "open_approval_change" => OpenApprovalChange {
        "AgentID" => agent_id: u64,
        "ApprovalInfo" => approval_info: Option<ApprovalInfo>,
    }

    /// A program of the data zone has news (数据专区程序通知).
    ProgramNotify = "program_notify" => ProgramNotify {
        "NotifyId" => notify_id: String,
        "NotifyScene" => notify_scene: Option<i64>,
    }

    /// Security settings changed (安全管理变更).
    Security = "security" => Security {
        "ChangeType" => change_type: String,
    }

    /// A shared application changed (共享应用变更).
    ShareAgentChange = "share_agent_change" => ShareAgentChange {
        "SuiteId" => suite_id: Option<String>,
        "CorpId" => corp_id: Option<String>,
        "AppId" => appid: Option<u64>,
        "AgentId" => agent_id: u64,
    }

    /// A smart sheet changed (智能表格变更).
    SmartSheetChange = "smart_sheet_change" => SmartSheetChange {
        "ChangeType" => change_type: String,
        "DocId" => doc_id: Option<String>,
        "SheetId" => sheet_id: Option<String>,
        "FieldId" => field_id: Vec<String>,
        "RecordId" => record_id: Vec<String>,
    }

    /// A member asks for an advanced account (高级功能账号申请).
    SubmitVipAccountApproval = "submit_vip_account_approval" => SubmitVipAccountApproval {
        "AgentID" => agent_id: u64,
        "BusinessType" => business_type: Option<i64>,
        "ApplyId" => apply_id: String,
        "ApplyReason" => apply_reason: Option<String>,
    }

    /// The workbench mode changed (工作台模式变更).
    SwitchWorkbenchMode = "switch_workbench_mode" => SwitchWorkbenchMode {
        "AgentID" => agent_id: u64,
        "Mode" => mode: Option<i64>,
    }

    /// An approval changed its state (审批状态变更).
    SysApprovalChange = "sys_approval_change" => SysApprovalChange {
        "AgentID" => agent_id: u64,
        "ApprovalInfo" => approval_info: Option<SysApprovalInfo>,
    }

    /// A button of a task card was clicked (任务卡片点击).
    TaskcardClick = "taskcard_click" => TaskcardClick {
        "AgentID" => agent_id: u64,
        "EventKey" => event_key: Option<String>,
        "TaskId" => task_id: String,
    }

    /// A button of a template card was clicked (模板卡片事件).
    TemplateCardEvent = "template_card_event" => TemplateCardEvent {
        "AgentID" => agent_id: u64,
        "TaskId" => task_id: String,
        "CardType" => card_type: Option<String>,
        secret "ResponseCode" => response_code: Option<String>,
        "EventKey" => event_key: Option<String>,
        "SelectedItems.SelectedItem" => selected_items: Vec<SelectedItem>,
    }

    /// An asynchronous upload ended (异步上传完成).
    UploadMediaJobFinish = "upload_media_job_finish" => UploadMediaJobFinish {
        "JobId" => job_id: String,
    }

    /// A file of the drive changed (微盘文件变更).
    WedriveFileChange = "wedrive_file_change" => WedriveFileChange {
        "ChangeType" => change_type: String,
        "FileId" => file_id: Vec<String>,
    }

    /// The drive is full (微盘容量不足).
    WedriveInsufficientCapacity = "wedrive_insufficient_capacity" => WedriveInsufficientCapacity {}

    /// A space of the drive changed (微盘空间变更).
    WedriveSpaceChange = "wedrive_space_change" => WedriveSpaceChange {
        "ChangeType" => change_type: String,
        "SpaceId" => space_id: Vec<String>,
    }
}
