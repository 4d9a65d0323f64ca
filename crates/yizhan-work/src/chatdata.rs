//! Generated from `spec/work/chatdata.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Data and intelligence zone (数据与智能专区)

use yizhan_core::{BodyKind, Endpoint, Operation, Product, wire_in, wire_out};

/// Add messages to an analysis task (创建或追加分析任务).
///
/// `POST /cgi-bin/chatdata/analyze_task_add`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99527)
///
/// Messages may be added in several calls with the task id, 1000 in all; then submit the task. Only text messages are analysed.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AnalyzeTaskAdd {
    /// 1 sentiment of messages, 2 spam among messages, 3 summary of all messages.
    pub analyze_task: i64,
    /// Id of the task.
    pub jobid: Option<String>,
    /// Messages, at most 1000.
    pub msg_list: Vec<MsgList>,
}

impl AnalyzeTaskAdd {
    /// Starts with the required members.
    pub fn new(
        analyze_task: impl Into<i64>,
        msg_list: impl IntoIterator<Item = impl Into<MsgList>>,
    ) -> Self {
        Self {
            analyze_task: analyze_task.into(),
            jobid: Default::default(),
            msg_list: msg_list.into_iter().map(Into::into).collect(),
        }
    }

    /// Id of the task.
    pub fn jobid(mut self, jobid: impl Into<String>) -> Self {
        self.jobid = Some(jobid.into());
        self
    }
}

wire_out!(AnalyzeTaskAdd {
    "analyze_task" => analyze_task,
    "jobid" => jobid,
    "msg_list" => msg_list,
});

/// The answer to [`AnalyzeTaskAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AnalyzeTaskAddResponse {
    /// Id of the task.
    pub jobid: Option<String>,
    /// Messages that were not accepted.
    pub fail_list: Vec<AnalyzeTaskAddFailList>,
}

wire_in!(AnalyzeTaskAddResponse {
    "jobid" => jobid,
    "fail_list" => fail_list,
});

impl Endpoint for AnalyzeTaskAdd {
    type Response = AnalyzeTaskAddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.chatdata.analyze_task_add",
        path: "/cgi-bin/chatdata/analyze_task_add",
        ..Operation::usual(Product::Work)
    };
}

/// `msg_list` of [`AnalyzeTaskAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MsgList {
    /// Id of the message.
    pub msgid: String,
    /// `encrypt_info`.
    pub encrypt_info: EncryptInfo,
}

impl MsgList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(msgid: impl Into<String>, encrypt_info: impl Into<EncryptInfo>) -> Self {
        Self {
            msgid: msgid.into(),
            encrypt_info: encrypt_info.into(),
        }
    }
}

wire_out!(part MsgList {
    "msgid" => msgid,
    "encrypt_info" => encrypt_info,
});

/// `encrypt_info` of [`AnalyzeTaskAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EncryptInfo {
    /// Key of the message, the decrypted encrypted_secret_key.
    pub secret_key: String,
}

impl EncryptInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(secret_key: impl Into<String>) -> Self {
        Self {
            secret_key: secret_key.into(),
        }
    }
}

wire_out!(part EncryptInfo {
    "secret_key" => secret_key,
});

/// `fail_list` of [`AnalyzeTaskAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AnalyzeTaskAddFailList {
    /// Id of the message.
    pub msgid: String,
    /// `errcode`.
    pub errcode: i64,
    /// `errmsg`.
    pub errmsg: Option<String>,
}

wire_in!(part AnalyzeTaskAddFailList {
    "msgid" => msgid,
    "errcode" => errcode,
    "errmsg" => errmsg,
});

/// Get the result of an analysis task (获取分析任务结果).
///
/// `POST /cgi-bin/chatdata/analyze_task_result`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99527)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AnalyzeTaskResult {
    /// Id of the task.
    pub jobid: String,
}

impl AnalyzeTaskResult {
    /// Starts with the required members.
    pub fn new(jobid: impl Into<String>) -> Self {
        Self {
            jobid: jobid.into(),
        }
    }
}

wire_out!(AnalyzeTaskResult {
    "jobid" => jobid,
});

/// The answer to [`AnalyzeTaskResult`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AnalyzeTaskResultResponse {
    /// `status`.
    pub status: i64,
    /// `analyze_result`.
    pub analyze_result: Option<AnalyzeTaskResultAnalyzeResult>,
    /// `analyze_result_list`.
    pub analyze_result_list: Vec<AnalyzeTaskResultAnalyzeResultList>,
}

wire_in!(AnalyzeTaskResultResponse {
    "status" => status,
    "analyze_result" => analyze_result,
    "analyze_result_list" => analyze_result_list,
});

impl Endpoint for AnalyzeTaskResult {
    type Response = AnalyzeTaskResultResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.chatdata.analyze_task_result",
        path: "/cgi-bin/chatdata/analyze_task_result",
        ..Operation::usual(Product::Work)
    };
}

/// `analyze_result` of [`AnalyzeTaskResult`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AnalyzeTaskResultAnalyzeResult {
    /// Id of the result, shown by the conversation component.
    pub result_id: String,
    /// Key of the message or result.
    pub service_encrypt_info: ServiceEncryptInfo,
}

wire_in!(part AnalyzeTaskResultAnalyzeResult {
    "result_id" => result_id,
    "service_encrypt_info" => service_encrypt_info,
});

/// `service_encrypt_info` of [`AnalyzeTaskResult`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ServiceEncryptInfo {
    /// Key of the message, encrypted with the public key, base64.
    pub encrypted_secret_key: String,
    /// Version of the public key.
    pub public_key_ver: i64,
}

wire_in!(part ServiceEncryptInfo {
    "encrypted_secret_key" => encrypted_secret_key,
    "public_key_ver" => public_key_ver,
});

/// `analyze_result_list` of [`AnalyzeTaskResult`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AnalyzeTaskResultAnalyzeResultList {
    /// Id of the message.
    pub msgid: String,
    /// `errcode`.
    pub errcode: i64,
    /// `errmsg`.
    pub errmsg: Option<String>,
    /// `sentiment_result`.
    pub sentiment_result: Option<i64>,
    /// `spam_result`.
    pub spam_result: Option<i64>,
}

wire_in!(part AnalyzeTaskResultAnalyzeResultList {
    "msgid" => msgid,
    "errcode" => errcode,
    "errmsg" => errmsg,
    "sentiment_result" => sentiment_result,
    "spam_result" => spam_result,
});

/// Submit an analysis task (提交分析任务).
///
/// `POST /cgi-bin/chatdata/analyze_task_submit`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99527)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AnalyzeTaskSubmit {
    /// Id of the task.
    pub jobid: String,
}

impl AnalyzeTaskSubmit {
    /// Starts with the required members.
    pub fn new(jobid: impl Into<String>) -> Self {
        Self {
            jobid: jobid.into(),
        }
    }
}

wire_out!(AnalyzeTaskSubmit {
    "jobid" => jobid,
});

/// The answer to [`AnalyzeTaskSubmit`].
pub type AnalyzeTaskSubmitResponse = yizhan_core::Done;

impl Endpoint for AnalyzeTaskSubmit {
    type Response = AnalyzeTaskSubmitResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.chatdata.analyze_task_submit",
        path: "/cgi-bin/chatdata/analyze_task_submit",
        ..Operation::usual(Product::Work)
    };
}

/// Get the result of an asynchronous program call (获取专区程序任务结果).
///
/// `POST /cgi-bin/chatdata/async_program_result`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/100021)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AsyncProgramResult {
    /// Id of the task.
    pub jobid: String,
}

impl AsyncProgramResult {
    /// Starts with the required members.
    pub fn new(jobid: impl Into<String>) -> Self {
        Self {
            jobid: jobid.into(),
        }
    }
}

wire_out!(AsyncProgramResult {
    "jobid" => jobid,
});

/// The answer to [`AsyncProgramResult`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AsyncProgramResultResponse {
    /// Code the program reported.
    pub response_errcode: i64,
    /// JSON text as the ability's output protocol defines.
    pub response_data: Option<String>,
}

wire_in!(AsyncProgramResultResponse {
    "response_errcode" => response_errcode,
    "response_data" => response_data,
});

impl Endpoint for AsyncProgramResult {
    type Response = AsyncProgramResultResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.chatdata.async_program_result",
        path: "/cgi-bin/chatdata/async_program_result",
        ..Operation::usual(Product::Work)
    };
}

/// Call a zone program asynchronously (创建专区程序调用任务).
///
/// `POST /cgi-bin/chatdata/async_program_task`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/100021)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AsyncProgramTask {
    /// Id of the zone program.
    pub program_id: String,
    /// Id of the program's ability.
    pub ability_id: String,
    /// JSON text as the ability's input protocol demands.
    pub request_data: Option<String>,
}

impl AsyncProgramTask {
    /// Starts with the required members.
    pub fn new(program_id: impl Into<String>, ability_id: impl Into<String>) -> Self {
        Self {
            program_id: program_id.into(),
            ability_id: ability_id.into(),
            request_data: Default::default(),
        }
    }

    /// JSON text as the ability's input protocol demands.
    pub fn request_data(mut self, request_data: impl Into<String>) -> Self {
        self.request_data = Some(request_data.into());
        self
    }
}

wire_out!(AsyncProgramTask {
    "program_id" => program_id,
    "ability_id" => ability_id,
    "request_data" => request_data,
});

/// The answer to [`AsyncProgramTask`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AsyncProgramTaskResponse {
    /// Id of the task.
    pub jobid: String,
}

wire_in!(AsyncProgramTaskResponse {
    "jobid" => jobid,
});

impl Endpoint for AsyncProgramTask {
    type Response = AsyncProgramTaskResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.chatdata.async_program_task",
        path: "/cgi-bin/chatdata/async_program_task",
        ..Operation::usual(Product::Work)
    };
}

/// Get the debug mode of a program (查询调试模式状态).
///
/// `POST /cgi-bin/chatdata/check_debug_mode`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/100114)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CheckDebugMode {
    /// Id of the zone program.
    pub program_id: String,
}

impl CheckDebugMode {
    /// Starts with the required members.
    pub fn new(program_id: impl Into<String>) -> Self {
        Self {
            program_id: program_id.into(),
        }
    }
}

wire_out!(CheckDebugMode {
    "program_id" => program_id,
});

/// The answer to [`CheckDebugMode`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CheckDebugModeResponse {
    /// Whether the debug mode is open.
    pub debug_mode_status: i64,
}

wire_in!(CheckDebugModeResponse {
    "debug_mode_status" => debug_mode_status,
});

impl Endpoint for CheckDebugMode {
    type Response = CheckDebugModeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.chatdata.check_debug_mode",
        path: "/cgi-bin/chatdata/check_debug_mode",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Close the debug mode of a program (关闭调试模式).
///
/// `POST /cgi-bin/chatdata/close_debug_mode`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/100092)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CloseDebugMode {
    /// Id of the zone program.
    pub program_id: String,
}

impl CloseDebugMode {
    /// Starts with the required members.
    pub fn new(program_id: impl Into<String>) -> Self {
        Self {
            program_id: program_id.into(),
        }
    }
}

wire_out!(CloseDebugMode {
    "program_id" => program_id,
});

/// The answer to [`CloseDebugMode`].
pub type CloseDebugModeResponse = yizhan_core::Done;

impl Endpoint for CloseDebugMode {
    type Response = CloseDebugModeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.chatdata.close_debug_mode",
        path: "/cgi-bin/chatdata/close_debug_mode",
        ..Operation::usual(Product::Work)
    };
}

/// Create a job to export conversations (创建会话内容导出任务).
///
/// `POST /cgi-bin/chatdata/export/create_job`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99620)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ExportCreateJob {
    /// `code`.
    pub code: String,
    /// `media_id`.
    pub media_id: String,
}

impl ExportCreateJob {
    /// Starts with the required members.
    pub fn new(code: impl Into<String>, media_id: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            media_id: media_id.into(),
        }
    }
}

wire_out!(ExportCreateJob {
    "code" => code,
    "media_id" => media_id,
});

/// The answer to [`ExportCreateJob`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ExportCreateJobResponse {
    /// Id of the task.
    pub jobid: String,
}

wire_in!(ExportCreateJobResponse {
    "jobid" => jobid,
});

impl Endpoint for ExportCreateJob {
    type Response = ExportCreateJobResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.chatdata.export_create_job",
        path: "/cgi-bin/chatdata/export/create_job",
        ..Operation::usual(Product::Work)
    };
}

/// Get the state of an export job (获取会话内容导出任务结果).
///
/// `POST /cgi-bin/chatdata/export/get_job_status`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99620)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ExportGetJobStatus {
    /// Id of the task.
    pub jobid: String,
}

impl ExportGetJobStatus {
    /// Starts with the required members.
    pub fn new(jobid: impl Into<String>) -> Self {
        Self {
            jobid: jobid.into(),
        }
    }
}

wire_out!(ExportGetJobStatus {
    "jobid" => jobid,
});

/// The answer to [`ExportGetJobStatus`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ExportGetJobStatusResponse {
    /// `status`.
    pub status: i64,
    /// Id of the result, shown by the conversation component.
    pub result_id: Option<String>,
    /// `result_errcode`.
    pub result_errcode: Option<i64>,
    /// `result_errmsg`.
    pub result_errmsg: Option<String>,
}

wire_in!(ExportGetJobStatusResponse {
    "status" => status,
    "result_id" => result_id,
    "result_errcode" => result_errcode,
    "result_errmsg" => result_errmsg,
});

impl Endpoint for ExportGetJobStatus {
    type Response = ExportGetJobStatusResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.chatdata.export_get_job_status",
        path: "/cgi-bin/chatdata/export/get_job_status",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// List members with archiving authorised (获取授权存档的成员列表).
///
/// `POST /cgi-bin/chatdata/get_auth_user_list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99641)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetAuthUserList {
    /// Absent for the first page, then next_cursor of the last answer.
    pub cursor: Option<String>,
    /// Most items to return.
    pub limit: Option<i64>,
}

impl GetAuthUserList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Absent for the first page, then next_cursor of the last answer.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Most items to return.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(GetAuthUserList {
    "cursor" => cursor,
    "limit" => limit,
});

/// The answer to [`GetAuthUserList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAuthUserListResponse {
    /// `auth_user_list`.
    pub auth_user_list: Vec<GetAuthUserListAuthUserList>,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// Whether there is another page.
    pub has_more: bool,
}

wire_in!(GetAuthUserListResponse {
    "auth_user_list" => auth_user_list,
    "next_cursor" => next_cursor,
    "has_more" => has_more,
});

impl Endpoint for GetAuthUserList {
    type Response = GetAuthUserListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.chatdata.get_auth_user_list",
        path: "/cgi-bin/chatdata/get_auth_user_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `auth_user_list` of [`GetAuthUserList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAuthUserListAuthUserList {
    /// Encrypted user id of the member.
    pub open_userid: String,
    /// Editions the member has.
    pub edition_list: Vec<i64>,
}

wire_in!(part GetAuthUserListAuthUserList {
    "open_userid" => open_userid,
    "edition_list" => edition_list,
});

/// Get the authorisation of the company (获取数据与智能专区授权信息).
///
/// `POST /cgi-bin/chatdata/get_corp_auth_info`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/100237)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetCorpAuthInfo {}

impl GetCorpAuthInfo {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetCorpAuthInfo {});

/// The answer to [`GetCorpAuthInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCorpAuthInfoResponse {
    /// `auth_edition_list`.
    pub auth_edition_list: Vec<GetCorpAuthInfoAuthEditionList>,
}

wire_in!(GetCorpAuthInfoResponse {
    "auth_edition_list" => auth_edition_list,
});

impl Endpoint for GetCorpAuthInfo {
    type Response = GetCorpAuthInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.chatdata.get_corp_auth_info",
        path: "/cgi-bin/chatdata/get_corp_auth_info",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `auth_edition_list` of [`GetCorpAuthInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCorpAuthInfoAuthEditionList {
    /// 1 internal, 2 internal and external conversations, 3 also voice calls.
    pub edition: i64,
    /// Members, departments and tags that are archived.
    pub auth_scope: GetCorpAuthInfoAuthScope,
    /// `status`.
    pub status: i64,
    /// Unix seconds.
    pub begin_time: i64,
    /// Unix seconds.
    pub end_time: i64,
    /// Days the messages are kept.
    pub msg_duration_days: i64,
    /// Most members that can be archived.
    pub auth_user_count: Option<i64>,
}

wire_in!(part GetCorpAuthInfoAuthEditionList {
    "edition" => edition,
    "auth_scope" => auth_scope,
    "status" => status,
    "begin_time" => begin_time,
    "end_time" => end_time,
    "msg_duration_days" => msg_duration_days,
    "auth_user_count" => auth_user_count,
});

/// `auth_scope` of [`GetCorpAuthInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCorpAuthInfoAuthScope {
    /// `userid_list`.
    pub userid_list: Vec<String>,
    /// `department_id_list`.
    pub department_id_list: Vec<i64>,
    /// `tag_id_list`.
    pub tag_id_list: Vec<i64>,
}

wire_in!(part GetCorpAuthInfoAuthScope {
    "userid_list" => userid_list,
    "department_id_list" => department_id_list,
    "tag_id_list" => tag_id_list,
});

/// Get what sensitive data is hidden (获取会话组件敏感信息隐藏设置).
///
/// `POST /cgi-bin/chatdata/get_hide_sensitiveinfo_config`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99622)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetHideSensitiveInfoConfig {
    /// Encrypted user id of the member.
    pub open_userid: String,
}

impl GetHideSensitiveInfoConfig {
    /// Starts with the required members.
    pub fn new(open_userid: impl Into<String>) -> Self {
        Self {
            open_userid: open_userid.into(),
        }
    }
}

wire_out!(GetHideSensitiveInfoConfig {
    "open_userid" => open_userid,
});

/// The answer to [`GetHideSensitiveInfoConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetHideSensitiveInfoConfigResponse {
    /// `config`.
    pub config: GetHideSensitiveInfoConfigConfig,
}

wire_in!(GetHideSensitiveInfoConfigResponse {
    "config" => config,
});

impl Endpoint for GetHideSensitiveInfoConfig {
    type Response = GetHideSensitiveInfoConfigResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.chatdata.get_hide_sensitive_info_config",
        path: "/cgi-bin/chatdata/get_hide_sensitiveinfo_config",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `config` of [`GetHideSensitiveInfoConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetHideSensitiveInfoConfigConfig {
    /// Whether phone numbers are hidden.
    pub hide_mobile: bool,
    /// Whether identity card numbers are hidden.
    pub hide_idcard: bool,
    /// Whether bank card numbers are hidden.
    pub hide_bankno: bool,
}

wire_in!(part GetHideSensitiveInfoConfigConfig {
    "hide_mobile" => hide_mobile,
    "hide_idcard" => hide_idcard,
    "hide_bankno" => hide_bankno,
});

/// Get the consent to archiving in a group chat (获取群聊会话同意情况).
///
/// `POST /cgi-bin/chatdata/getagreestatus/room`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99530)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetAgreeStatusRoom {
    /// Id of the group chat.
    pub chatid: String,
}

impl GetAgreeStatusRoom {
    /// Starts with the required members.
    pub fn new(chatid: impl Into<String>) -> Self {
        Self {
            chatid: chatid.into(),
        }
    }
}

wire_out!(GetAgreeStatusRoom {
    "chatid" => chatid,
});

/// The answer to [`GetAgreeStatusRoom`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAgreeStatusRoomResponse {
    /// `agreeinfo`.
    pub agreeinfo: Vec<GetAgreeStatusRoomAgreeinfo>,
}

wire_in!(GetAgreeStatusRoomResponse {
    "agreeinfo" => agreeinfo,
});

impl Endpoint for GetAgreeStatusRoom {
    type Response = GetAgreeStatusRoomResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.chatdata.get_agree_status_room",
        path: "/cgi-bin/chatdata/getagreestatus/room",
        ..Operation::usual(Product::Work)
    };
}

/// `agreeinfo` of [`GetAgreeStatusRoom`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAgreeStatusRoomAgreeinfo {
    /// External user id of the customer.
    pub external_userid: String,
    /// Agree, Disagree or Default_Agree.
    pub agree_status: String,
    /// Unix seconds.
    pub status_change_time: i64,
}

wire_in!(part GetAgreeStatusRoomAgreeinfo {
    "external_userid" => external_userid,
    "agree_status" => agree_status,
    "status_change_time" => status_change_time,
});

/// Get the consent to archiving of customers (获取单聊会话同意情况).
///
/// `POST /cgi-bin/chatdata/getagreestatus/single`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99530)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetAgreeStatusSingle {
    /// `item`.
    pub item: Vec<GetAgreeStatusSingleItem>,
}

impl GetAgreeStatusSingle {
    /// Starts with the required members.
    pub fn new(item: impl IntoIterator<Item = impl Into<GetAgreeStatusSingleItem>>) -> Self {
        Self {
            item: item.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(GetAgreeStatusSingle {
    "item" => item,
});

/// The answer to [`GetAgreeStatusSingle`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAgreeStatusSingleResponse {
    /// `agreeinfo`.
    pub agreeinfo: Vec<GetAgreeStatusSingleAgreeinfo>,
}

wire_in!(GetAgreeStatusSingleResponse {
    "agreeinfo" => agreeinfo,
});

impl Endpoint for GetAgreeStatusSingle {
    type Response = GetAgreeStatusSingleResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.chatdata.get_agree_status_single",
        path: "/cgi-bin/chatdata/getagreestatus/single",
        ..Operation::usual(Product::Work)
    };
}

/// `item` of [`GetAgreeStatusSingle`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAgreeStatusSingleItem {
    /// Encrypted user id of the member.
    pub open_userid: Option<String>,
    /// External user id of the customer.
    pub external_userid: Option<String>,
}

impl GetAgreeStatusSingleItem {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Encrypted user id of the member.
    #[must_use]
    pub fn open_userid(mut self, open_userid: impl Into<String>) -> Self {
        self.open_userid = Some(open_userid.into());
        self
    }

    /// External user id of the customer.
    #[must_use]
    pub fn external_userid(mut self, external_userid: impl Into<String>) -> Self {
        self.external_userid = Some(external_userid.into());
        self
    }
}

wire_out!(part GetAgreeStatusSingleItem {
    "open_userid" => open_userid,
    "external_userid" => external_userid,
});

/// `agreeinfo` of [`GetAgreeStatusSingle`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAgreeStatusSingleAgreeinfo {
    /// Encrypted user id of the member.
    pub open_userid: Option<String>,
    /// External user id of the customer.
    pub external_userid: Option<String>,
    /// Agree, Disagree or Default_Agree.
    pub agree_status: String,
    /// Unix seconds.
    pub status_change_time: i64,
}

wire_in!(part GetAgreeStatusSingleAgreeinfo {
    "open_userid" => open_userid,
    "external_userid" => external_userid,
    "agree_status" => agree_status,
    "status_change_time" => status_change_time,
});

/// Get an internal group chat (获取内部群信息).
///
/// `POST /cgi-bin/chatdata/groupchat/get`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99495)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GroupChatGet {
    /// Id of the group chat.
    pub chatid: String,
}

impl GroupChatGet {
    /// Starts with the required members.
    pub fn new(chatid: impl Into<String>) -> Self {
        Self {
            chatid: chatid.into(),
        }
    }
}

wire_out!(GroupChatGet {
    "chatid" => chatid,
});

/// The answer to [`GroupChatGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GroupChatGetResponse {
    /// `members`.
    pub members: Vec<GroupChatGetMembers>,
    /// Who made the group.
    pub creator: String,
    /// Unix seconds.
    pub room_create_time: i64,
}

wire_in!(GroupChatGetResponse {
    "members" => members,
    "creator" => creator,
    "room_create_time" => room_create_time,
});

impl Endpoint for GroupChatGet {
    type Response = GroupChatGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.chatdata.group_chat_get",
        path: "/cgi-bin/chatdata/groupchat/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `members` of [`GroupChatGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GroupChatGetMembers {
    /// `type`.
    pub r#type: i64,
    /// Id of the member or customer.
    pub memberid: String,
    /// Unix seconds.
    pub jointime: i64,
}

wire_in!(part GroupChatGetMembers {
    "type" => r#type,
    "memberid" => memberid,
    "jointime" => jointime,
});

/// Create a keyword rule (新增关键词规则).
///
/// `POST /cgi-bin/chatdata/keyword/create_rule`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97237)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct KeywordCreateRule {
    /// `name`.
    pub name: String,
    /// `keyword`.
    pub keyword: Keyword,
    /// `semantics`.
    pub semantics: Option<Semantics>,
    /// Conversations the rule holds for, absent for all.
    pub applicable_range: Option<KeywordCreateRuleApplicableRange>,
}

impl KeywordCreateRule {
    /// Starts with the required members.
    pub fn new(name: impl Into<String>, keyword: impl Into<Keyword>) -> Self {
        Self {
            name: name.into(),
            keyword: keyword.into(),
            semantics: Default::default(),
            applicable_range: Default::default(),
        }
    }

    /// `semantics`.
    pub fn semantics(mut self, semantics: impl Into<Semantics>) -> Self {
        self.semantics = Some(semantics.into());
        self
    }

    /// Conversations the rule holds for, absent for all.
    pub fn applicable_range(
        mut self,
        applicable_range: impl Into<KeywordCreateRuleApplicableRange>,
    ) -> Self {
        self.applicable_range = Some(applicable_range.into());
        self
    }
}

wire_out!(KeywordCreateRule {
    "name" => name,
    "keyword" => keyword,
    "semantics" => semantics,
    "applicable_range" => applicable_range,
});

/// The answer to [`KeywordCreateRule`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KeywordCreateRuleResponse {
    /// Id of the keyword rule.
    pub rule_id: String,
}

wire_in!(KeywordCreateRuleResponse {
    "rule_id" => rule_id,
});

impl Endpoint for KeywordCreateRule {
    type Response = KeywordCreateRuleResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.chatdata.keyword_create_rule",
        path: "/cgi-bin/chatdata/keyword/create_rule",
        ..Operation::usual(Product::Work)
    };
}

/// `keyword` of [`KeywordCreateRule`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Keyword {
    /// Keywords.
    pub word_list: Vec<String>,
}

impl Keyword {
    /// Starts with the required members.
    #[must_use]
    pub fn new(word_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            word_list: word_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part Keyword {
    "word_list" => word_list,
});

/// `semantics` of [`KeywordCreateRule`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Semantics {
    /// Kinds of sensitive content such as phone numbers.
    pub semantics_list: Vec<i64>,
}

impl Semantics {
    /// Starts with the required members.
    #[must_use]
    pub fn new(semantics_list: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        Self {
            semantics_list: semantics_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part Semantics {
    "semantics_list" => semantics_list,
});

/// `applicable_range` of [`KeywordCreateRule`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KeywordCreateRuleApplicableRange {
    /// `target_type`.
    pub target_type: Option<TargetType>,
    /// Kind of conversation.
    pub chat_type: Option<ChatType>,
    /// `department`.
    pub department: Option<Department>,
    /// `user`.
    pub user: Option<User>,
    /// `external_contact`.
    pub external_contact: Option<ExternalContact>,
    /// `chat`.
    pub chat: Option<Chat>,
    /// `session_type`.
    pub session_type: Option<KeywordCreateRuleSessionType>,
    /// `exclude_mobile`.
    pub exclude_mobile: Option<ExcludeMobile>,
    /// `exclude_email`.
    pub exclude_email: Option<ExcludeEmail>,
    /// `exclude_bank_card`.
    pub exclude_bank_card: Option<ExcludeBankCard>,
}

impl KeywordCreateRuleApplicableRange {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `target_type`.
    #[must_use]
    pub fn target_type(mut self, target_type: impl Into<TargetType>) -> Self {
        self.target_type = Some(target_type.into());
        self
    }

    /// Kind of conversation.
    #[must_use]
    pub fn chat_type(mut self, chat_type: impl Into<ChatType>) -> Self {
        self.chat_type = Some(chat_type.into());
        self
    }

    /// `department`.
    #[must_use]
    pub fn department(mut self, department: impl Into<Department>) -> Self {
        self.department = Some(department.into());
        self
    }

    /// `user`.
    #[must_use]
    pub fn user(mut self, user: impl Into<User>) -> Self {
        self.user = Some(user.into());
        self
    }

    /// `external_contact`.
    #[must_use]
    pub fn external_contact(mut self, external_contact: impl Into<ExternalContact>) -> Self {
        self.external_contact = Some(external_contact.into());
        self
    }

    /// `chat`.
    #[must_use]
    pub fn chat(mut self, chat: impl Into<Chat>) -> Self {
        self.chat = Some(chat.into());
        self
    }

    /// `session_type`.
    #[must_use]
    pub fn session_type(mut self, session_type: impl Into<KeywordCreateRuleSessionType>) -> Self {
        self.session_type = Some(session_type.into());
        self
    }

    /// `exclude_mobile`.
    #[must_use]
    pub fn exclude_mobile(mut self, exclude_mobile: impl Into<ExcludeMobile>) -> Self {
        self.exclude_mobile = Some(exclude_mobile.into());
        self
    }

    /// `exclude_email`.
    #[must_use]
    pub fn exclude_email(mut self, exclude_email: impl Into<ExcludeEmail>) -> Self {
        self.exclude_email = Some(exclude_email.into());
        self
    }

    /// `exclude_bank_card`.
    #[must_use]
    pub fn exclude_bank_card(mut self, exclude_bank_card: impl Into<ExcludeBankCard>) -> Self {
        self.exclude_bank_card = Some(exclude_bank_card.into());
        self
    }
}

wire_out!(part KeywordCreateRuleApplicableRange {
    "target_type" => target_type,
    "chat_type" => chat_type,
    "department" => department,
    "user" => user,
    "external_contact" => external_contact,
    "chat" => chat,
    "session_type" => session_type,
    "exclude_mobile" => exclude_mobile,
    "exclude_email" => exclude_email,
    "exclude_bank_card" => exclude_bank_card,
});

/// `target_type` of [`KeywordCreateRule`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TargetType {
    /// Kinds the rule holds for.
    pub type_list: Option<Vec<i64>>,
}

impl TargetType {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Kinds the rule holds for.
    #[must_use]
    pub fn type_list(mut self, type_list: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.type_list = Some(type_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part TargetType {
    "type_list" => type_list,
});

/// `chat_type` of [`KeywordCreateRule`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ChatType {
    /// Kinds the rule holds for.
    pub type_list: Option<Vec<i64>>,
}

impl ChatType {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Kinds the rule holds for.
    #[must_use]
    pub fn type_list(mut self, type_list: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.type_list = Some(type_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part ChatType {
    "type_list" => type_list,
});

/// `department` of [`KeywordCreateRule`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Department {
    /// `id_list`.
    pub id_list: Option<Vec<i64>>,
}

impl Department {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `id_list`.
    #[must_use]
    pub fn id_list(mut self, id_list: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.id_list = Some(id_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part Department {
    "id_list" => id_list,
});

/// `user` of [`KeywordCreateRule`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct User {
    /// `id_list`.
    pub id_list: Option<Vec<String>>,
}

impl User {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `id_list`.
    #[must_use]
    pub fn id_list(mut self, id_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.id_list = Some(id_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part User {
    "id_list" => id_list,
});

/// `external_contact` of [`KeywordCreateRule`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ExternalContact {
    /// `id_list`.
    pub id_list: Option<Vec<String>>,
}

impl ExternalContact {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `id_list`.
    #[must_use]
    pub fn id_list(mut self, id_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.id_list = Some(id_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part ExternalContact {
    "id_list" => id_list,
});

/// `chat` of [`KeywordCreateRule`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Chat {
    /// `id_list`.
    pub id_list: Option<Vec<String>>,
}

impl Chat {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `id_list`.
    #[must_use]
    pub fn id_list(mut self, id_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.id_list = Some(id_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part Chat {
    "id_list" => id_list,
});

/// `session_type` of [`KeywordCreateRule`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KeywordCreateRuleSessionType {
    /// Kinds the rule holds for.
    pub session_type_list: Option<Vec<i64>>,
}

impl KeywordCreateRuleSessionType {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Kinds the rule holds for.
    #[must_use]
    pub fn session_type_list(
        mut self,
        session_type_list: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.session_type_list = Some(session_type_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part KeywordCreateRuleSessionType {
    "session_type_list" => session_type_list,
});

/// `exclude_mobile` of [`KeywordCreateRule`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ExcludeMobile {
    /// Values that do not hit.
    pub mobile_list: Option<Vec<String>>,
}

impl ExcludeMobile {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Values that do not hit.
    #[must_use]
    pub fn mobile_list(mut self, mobile_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.mobile_list = Some(mobile_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part ExcludeMobile {
    "mobile_list" => mobile_list,
});

/// `exclude_email` of [`KeywordCreateRule`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ExcludeEmail {
    /// Values that do not hit.
    pub email_list: Option<Vec<String>>,
}

impl ExcludeEmail {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Values that do not hit.
    #[must_use]
    pub fn email_list(mut self, email_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.email_list = Some(email_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part ExcludeEmail {
    "email_list" => email_list,
});

/// `exclude_bank_card` of [`KeywordCreateRule`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ExcludeBankCard {
    /// Values that do not hit.
    pub bank_card_list: Option<Vec<String>>,
}

impl ExcludeBankCard {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Values that do not hit.
    #[must_use]
    pub fn bank_card_list(
        mut self,
        bank_card_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.bank_card_list = Some(bank_card_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part ExcludeBankCard {
    "bank_card_list" => bank_card_list,
});

/// Delete a keyword rule (删除关键词规则).
///
/// `POST /cgi-bin/chatdata/keyword/delete_rule`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97237)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct KeywordDeleteRule {
    /// Id of the keyword rule.
    pub rule_id: String,
}

impl KeywordDeleteRule {
    /// Starts with the required members.
    pub fn new(rule_id: impl Into<String>) -> Self {
        Self {
            rule_id: rule_id.into(),
        }
    }
}

wire_out!(KeywordDeleteRule {
    "rule_id" => rule_id,
});

/// The answer to [`KeywordDeleteRule`].
pub type KeywordDeleteRuleResponse = yizhan_core::Done;

impl Endpoint for KeywordDeleteRule {
    type Response = KeywordDeleteRuleResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.chatdata.keyword_delete_rule",
        path: "/cgi-bin/chatdata/keyword/delete_rule",
        ..Operation::usual(Product::Work)
    };
}

/// List messages that hit keyword rules (获取命中关键词规则的会话记录).
///
/// `POST /cgi-bin/chatdata/keyword/get_hit_msg_list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97266)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct KeywordGetHitMsgList {
    /// Token from the event, for better frequency limits.
    pub token: Option<String>,
    /// Absent for the first page, then next_cursor of the last answer.
    pub cursor: Option<String>,
    /// Most items to return.
    pub limit: Option<i64>,
}

impl KeywordGetHitMsgList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Token from the event, for better frequency limits.
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// Absent for the first page, then next_cursor of the last answer.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Most items to return.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(KeywordGetHitMsgList {
    "token" => token,
    "cursor" => cursor,
    "limit" => limit,
});

/// The answer to [`KeywordGetHitMsgList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KeywordGetHitMsgListResponse {
    /// Messages, at most 1000.
    pub msg_list: Vec<KeywordGetHitMsgListAnswerMsgList>,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// Whether there is another page.
    pub has_more: bool,
}

wire_in!(KeywordGetHitMsgListResponse {
    "msg_list" => msg_list,
    "next_cursor" => next_cursor,
    "has_more" => has_more,
});

impl Endpoint for KeywordGetHitMsgList {
    type Response = KeywordGetHitMsgListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.chatdata.keyword_get_hit_msg_list",
        path: "/cgi-bin/chatdata/keyword/get_hit_msg_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `answer_msg_list` of [`KeywordGetHitMsgList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KeywordGetHitMsgListAnswerMsgList {
    /// Id of the message.
    pub msgid: String,
    /// Rules that were hit.
    pub hit_rule_list: Vec<KeywordGetHitMsgListHitRuleList>,
}

wire_in!(part KeywordGetHitMsgListAnswerMsgList {
    "msgid" => msgid,
    "hit_rule_list" => hit_rule_list,
});

/// `hit_rule_list` of [`KeywordGetHitMsgList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KeywordGetHitMsgListHitRuleList {
    /// Id of the keyword rule.
    pub rule_id: String,
    /// Whether a keyword was hit.
    pub has_hit_keyword: bool,
    /// Kinds of sensitive content such as phone numbers.
    pub semantics_list: Vec<i64>,
}

wire_in!(part KeywordGetHitMsgListHitRuleList {
    "rule_id" => rule_id,
    "has_hit_keyword" => has_hit_keyword,
    "semantics_list" => semantics_list,
});

/// Get a keyword rule (查看关键词规则详情).
///
/// `POST /cgi-bin/chatdata/keyword/get_rule_detail`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97237)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct KeywordGetRuleDetail {
    /// Id of the keyword rule.
    pub rule_id: String,
}

impl KeywordGetRuleDetail {
    /// Starts with the required members.
    pub fn new(rule_id: impl Into<String>) -> Self {
        Self {
            rule_id: rule_id.into(),
        }
    }
}

wire_out!(KeywordGetRuleDetail {
    "rule_id" => rule_id,
});

/// The answer to [`KeywordGetRuleDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KeywordGetRuleDetailResponse {
    /// `name`.
    pub name: String,
    /// `keyword`.
    pub keyword: KeywordGetRuleDetailAnswerKeyword,
    /// `semantics`.
    pub semantics: Option<KeywordGetRuleDetailAnswerSemantics>,
    /// Conversations the rule holds for, absent for all.
    pub applicable_range: Option<KeywordGetRuleDetailApplicableRange>,
}

wire_in!(KeywordGetRuleDetailResponse {
    "name" => name,
    "keyword" => keyword,
    "semantics" => semantics,
    "applicable_range" => applicable_range,
});

impl Endpoint for KeywordGetRuleDetail {
    type Response = KeywordGetRuleDetailResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.chatdata.keyword_get_rule_detail",
        path: "/cgi-bin/chatdata/keyword/get_rule_detail",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `answer_keyword` of [`KeywordGetRuleDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KeywordGetRuleDetailAnswerKeyword {
    /// Keywords.
    pub word_list: Vec<String>,
}

wire_in!(part KeywordGetRuleDetailAnswerKeyword {
    "word_list" => word_list,
});

/// `answer_semantics` of [`KeywordGetRuleDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KeywordGetRuleDetailAnswerSemantics {
    /// Kinds of sensitive content such as phone numbers.
    pub semantics_list: Vec<i64>,
}

wire_in!(part KeywordGetRuleDetailAnswerSemantics {
    "semantics_list" => semantics_list,
});

/// `applicable_range` of [`KeywordGetRuleDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KeywordGetRuleDetailApplicableRange {
    /// `target_type`.
    pub target_type: Option<KeywordGetRuleDetailApplicableRangeTargetType>,
    /// Kind of conversation.
    pub chat_type: Option<KeywordGetRuleDetailApplicableRangeChatType>,
    /// `department`.
    pub department: Option<KeywordGetRuleDetailApplicableRangeDepartment>,
    /// `user`.
    pub user: Option<KeywordGetRuleDetailApplicableRangeUser>,
    /// `external_contact`.
    pub external_contact: Option<KeywordGetRuleDetailApplicableRangeExternalContact>,
    /// `chat`.
    pub chat: Option<KeywordGetRuleDetailApplicableRangeChat>,
    /// `session_type`.
    pub session_type: Option<KeywordGetRuleDetailSessionType>,
    /// `exclude_mobile`.
    pub exclude_mobile: Option<KeywordGetRuleDetailApplicableRangeExcludeMobile>,
    /// `exclude_email`.
    pub exclude_email: Option<KeywordGetRuleDetailApplicableRangeExcludeEmail>,
    /// `exclude_bank_card`.
    pub exclude_bank_card: Option<KeywordGetRuleDetailApplicableRangeExcludeBankCard>,
}

wire_in!(part KeywordGetRuleDetailApplicableRange {
    "target_type" => target_type,
    "chat_type" => chat_type,
    "department" => department,
    "user" => user,
    "external_contact" => external_contact,
    "chat" => chat,
    "session_type" => session_type,
    "exclude_mobile" => exclude_mobile,
    "exclude_email" => exclude_email,
    "exclude_bank_card" => exclude_bank_card,
});

/// `applicable_range_target_type` of [`KeywordGetRuleDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KeywordGetRuleDetailApplicableRangeTargetType {
    /// Kinds the rule holds for.
    pub type_list: Vec<i64>,
}

wire_in!(part KeywordGetRuleDetailApplicableRangeTargetType {
    "type_list" => type_list,
});

/// `applicable_range_chat_type` of [`KeywordGetRuleDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KeywordGetRuleDetailApplicableRangeChatType {
    /// Kinds the rule holds for.
    pub type_list: Vec<i64>,
}

wire_in!(part KeywordGetRuleDetailApplicableRangeChatType {
    "type_list" => type_list,
});

/// `applicable_range_department` of [`KeywordGetRuleDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KeywordGetRuleDetailApplicableRangeDepartment {
    /// `id_list`.
    pub id_list: Vec<i64>,
}

wire_in!(part KeywordGetRuleDetailApplicableRangeDepartment {
    "id_list" => id_list,
});

/// `applicable_range_user` of [`KeywordGetRuleDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KeywordGetRuleDetailApplicableRangeUser {
    /// `id_list`.
    pub id_list: Vec<String>,
}

wire_in!(part KeywordGetRuleDetailApplicableRangeUser {
    "id_list" => id_list,
});

/// `applicable_range_external_contact` of [`KeywordGetRuleDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KeywordGetRuleDetailApplicableRangeExternalContact {
    /// `id_list`.
    pub id_list: Vec<String>,
}

wire_in!(part KeywordGetRuleDetailApplicableRangeExternalContact {
    "id_list" => id_list,
});

/// `applicable_range_chat` of [`KeywordGetRuleDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KeywordGetRuleDetailApplicableRangeChat {
    /// `id_list`.
    pub id_list: Vec<String>,
}

wire_in!(part KeywordGetRuleDetailApplicableRangeChat {
    "id_list" => id_list,
});

/// `session_type` of [`KeywordGetRuleDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KeywordGetRuleDetailSessionType {
    /// Kinds the rule holds for.
    pub session_type_list: Vec<i64>,
}

wire_in!(part KeywordGetRuleDetailSessionType {
    "session_type_list" => session_type_list,
});

/// `applicable_range_exclude_mobile` of [`KeywordGetRuleDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KeywordGetRuleDetailApplicableRangeExcludeMobile {
    /// Values that do not hit.
    pub mobile_list: Vec<String>,
}

wire_in!(part KeywordGetRuleDetailApplicableRangeExcludeMobile {
    "mobile_list" => mobile_list,
});

/// `applicable_range_exclude_email` of [`KeywordGetRuleDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KeywordGetRuleDetailApplicableRangeExcludeEmail {
    /// Values that do not hit.
    pub email_list: Vec<String>,
}

wire_in!(part KeywordGetRuleDetailApplicableRangeExcludeEmail {
    "email_list" => email_list,
});

/// `applicable_range_exclude_bank_card` of [`KeywordGetRuleDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KeywordGetRuleDetailApplicableRangeExcludeBankCard {
    /// Values that do not hit.
    pub bank_card_list: Vec<String>,
}

wire_in!(part KeywordGetRuleDetailApplicableRangeExcludeBankCard {
    "bank_card_list" => bank_card_list,
});

/// List keyword rules (获取关键词规则列表).
///
/// `POST /cgi-bin/chatdata/keyword/get_rule_list`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97237)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct KeywordGetRuleList {
    /// Absent for the first page, then next_cursor of the last answer.
    pub cursor: Option<String>,
    /// Most items to return.
    pub limit: Option<i64>,
}

impl KeywordGetRuleList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Absent for the first page, then next_cursor of the last answer.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Most items to return.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(KeywordGetRuleList {
    "cursor" => cursor,
    "limit" => limit,
});

/// The answer to [`KeywordGetRuleList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KeywordGetRuleListResponse {
    /// `rule_list`.
    pub rule_list: Vec<KeywordGetRuleListRuleList>,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// Whether there is another page.
    pub has_more: bool,
}

wire_in!(KeywordGetRuleListResponse {
    "rule_list" => rule_list,
    "next_cursor" => next_cursor,
    "has_more" => has_more,
});

impl Endpoint for KeywordGetRuleList {
    type Response = KeywordGetRuleListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.chatdata.keyword_get_rule_list",
        path: "/cgi-bin/chatdata/keyword/get_rule_list",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `rule_list` of [`KeywordGetRuleList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KeywordGetRuleListRuleList {
    /// Id of the keyword rule.
    pub rule_id: String,
    /// `name`.
    pub name: String,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(part KeywordGetRuleListRuleList {
    "rule_id" => rule_id,
    "name" => name,
    "create_time" => create_time,
});

/// Change a keyword rule (修改关键词规则).
///
/// `POST /cgi-bin/chatdata/keyword/update_rule`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97237)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct KeywordUpdateRule {
    /// Id of the keyword rule.
    pub rule_id: String,
    /// `name`.
    pub name: Option<String>,
    /// `keyword`.
    pub keyword: Option<Keyword>,
    /// `semantics`.
    pub semantics: Option<Semantics>,
    /// Conversations the rule holds for, absent for all.
    pub applicable_range: Option<KeywordUpdateRuleApplicableRange>,
}

impl KeywordUpdateRule {
    /// Starts with the required members.
    pub fn new(rule_id: impl Into<String>) -> Self {
        Self {
            rule_id: rule_id.into(),
            name: Default::default(),
            keyword: Default::default(),
            semantics: Default::default(),
            applicable_range: Default::default(),
        }
    }

    /// `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// `keyword`.
    pub fn keyword(mut self, keyword: impl Into<Keyword>) -> Self {
        self.keyword = Some(keyword.into());
        self
    }

    /// `semantics`.
    pub fn semantics(mut self, semantics: impl Into<Semantics>) -> Self {
        self.semantics = Some(semantics.into());
        self
    }

    /// Conversations the rule holds for, absent for all.
    pub fn applicable_range(
        mut self,
        applicable_range: impl Into<KeywordUpdateRuleApplicableRange>,
    ) -> Self {
        self.applicable_range = Some(applicable_range.into());
        self
    }
}

wire_out!(KeywordUpdateRule {
    "rule_id" => rule_id,
    "name" => name,
    "keyword" => keyword,
    "semantics" => semantics,
    "applicable_range" => applicable_range,
});

/// The answer to [`KeywordUpdateRule`].
pub type KeywordUpdateRuleResponse = yizhan_core::Done;

impl Endpoint for KeywordUpdateRule {
    type Response = KeywordUpdateRuleResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.chatdata.keyword_update_rule",
        path: "/cgi-bin/chatdata/keyword/update_rule",
        ..Operation::usual(Product::Work)
    };
}

/// `applicable_range` of [`KeywordUpdateRule`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KeywordUpdateRuleApplicableRange {
    /// `target_type`.
    pub target_type: Option<TargetType>,
    /// Kind of conversation.
    pub chat_type: Option<ChatType>,
    /// `department`.
    pub department: Option<Department>,
    /// `user`.
    pub user: Option<User>,
    /// `external_contact`.
    pub external_contact: Option<ExternalContact>,
    /// `chat`.
    pub chat: Option<Chat>,
    /// `session_type`.
    pub session_type: Option<KeywordUpdateRuleSessionType>,
    /// `exclude_mobile`.
    pub exclude_mobile: Option<ExcludeMobile>,
    /// `exclude_email`.
    pub exclude_email: Option<ExcludeEmail>,
    /// `exclude_bank_card`.
    pub exclude_bank_card: Option<ExcludeBankCard>,
}

impl KeywordUpdateRuleApplicableRange {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `target_type`.
    #[must_use]
    pub fn target_type(mut self, target_type: impl Into<TargetType>) -> Self {
        self.target_type = Some(target_type.into());
        self
    }

    /// Kind of conversation.
    #[must_use]
    pub fn chat_type(mut self, chat_type: impl Into<ChatType>) -> Self {
        self.chat_type = Some(chat_type.into());
        self
    }

    /// `department`.
    #[must_use]
    pub fn department(mut self, department: impl Into<Department>) -> Self {
        self.department = Some(department.into());
        self
    }

    /// `user`.
    #[must_use]
    pub fn user(mut self, user: impl Into<User>) -> Self {
        self.user = Some(user.into());
        self
    }

    /// `external_contact`.
    #[must_use]
    pub fn external_contact(mut self, external_contact: impl Into<ExternalContact>) -> Self {
        self.external_contact = Some(external_contact.into());
        self
    }

    /// `chat`.
    #[must_use]
    pub fn chat(mut self, chat: impl Into<Chat>) -> Self {
        self.chat = Some(chat.into());
        self
    }

    /// `session_type`.
    #[must_use]
    pub fn session_type(mut self, session_type: impl Into<KeywordUpdateRuleSessionType>) -> Self {
        self.session_type = Some(session_type.into());
        self
    }

    /// `exclude_mobile`.
    #[must_use]
    pub fn exclude_mobile(mut self, exclude_mobile: impl Into<ExcludeMobile>) -> Self {
        self.exclude_mobile = Some(exclude_mobile.into());
        self
    }

    /// `exclude_email`.
    #[must_use]
    pub fn exclude_email(mut self, exclude_email: impl Into<ExcludeEmail>) -> Self {
        self.exclude_email = Some(exclude_email.into());
        self
    }

    /// `exclude_bank_card`.
    #[must_use]
    pub fn exclude_bank_card(mut self, exclude_bank_card: impl Into<ExcludeBankCard>) -> Self {
        self.exclude_bank_card = Some(exclude_bank_card.into());
        self
    }
}

wire_out!(part KeywordUpdateRuleApplicableRange {
    "target_type" => target_type,
    "chat_type" => chat_type,
    "department" => department,
    "user" => user,
    "external_contact" => external_contact,
    "chat" => chat,
    "session_type" => session_type,
    "exclude_mobile" => exclude_mobile,
    "exclude_email" => exclude_email,
    "exclude_bank_card" => exclude_bank_card,
});

/// `session_type` of [`KeywordUpdateRule`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KeywordUpdateRuleSessionType {
    /// `id_list`.
    pub id_list: Option<Vec<i64>>,
}

impl KeywordUpdateRuleSessionType {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `id_list`.
    #[must_use]
    pub fn id_list(mut self, id_list: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.id_list = Some(id_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part KeywordUpdateRuleSessionType {
    "id_list" => id_list,
});

/// Open the debug mode of a program (开启调试模式).
///
/// `POST /cgi-bin/chatdata/open_debug_mode`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/100091)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OpenDebugMode {
    /// Id of the zone program.
    pub program_id: String,
    /// Token from the management page that allows debugging.
    pub debug_token: String,
}

impl OpenDebugMode {
    /// Starts with the required members.
    pub fn new(program_id: impl Into<String>, debug_token: impl Into<String>) -> Self {
        Self {
            program_id: program_id.into(),
            debug_token: debug_token.into(),
        }
    }
}

wire_out!(OpenDebugMode {
    "program_id" => program_id,
    "debug_token" => debug_token,
});

/// The answer to [`OpenDebugMode`].
pub type OpenDebugModeResponse = yizhan_core::Done;

impl Endpoint for OpenDebugMode {
    type Response = OpenDebugModeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.chatdata.open_debug_mode",
        path: "/cgi-bin/chatdata/open_debug_mode",
        ..Operation::usual(Product::Work)
    };
}

/// Search group chats by name (会话名称搜索).
///
/// `POST /cgi-bin/chatdata/search_chat`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99496)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SearchChat {
    /// Text to search for.
    pub query_word: String,
    /// Absent for the first page, then next_cursor of the last answer.
    pub cursor: Option<String>,
    /// Most items to return.
    pub limit: Option<i64>,
}

impl SearchChat {
    /// Starts with the required members.
    pub fn new(query_word: impl Into<String>) -> Self {
        Self {
            query_word: query_word.into(),
            cursor: Default::default(),
            limit: Default::default(),
        }
    }

    /// Absent for the first page, then next_cursor of the last answer.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Most items to return.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(SearchChat {
    "query_word" => query_word,
    "cursor" => cursor,
    "limit" => limit,
});

/// The answer to [`SearchChat`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchChatResponse {
    /// `chat_list`.
    pub chat_list: Vec<SearchChatChatList>,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// Whether there is another page.
    pub has_more: bool,
}

wire_in!(SearchChatResponse {
    "chat_list" => chat_list,
    "next_cursor" => next_cursor,
    "has_more" => has_more,
});

impl Endpoint for SearchChat {
    type Response = SearchChatResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.chatdata.search_chat",
        path: "/cgi-bin/chatdata/search_chat",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `chat_list` of [`SearchChat`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchChatChatList {
    /// Id of the group chat.
    pub chatid: String,
}

wire_in!(part SearchChatChatList {
    "chatid" => chatid,
});

/// Search messages (会话消息搜索).
///
/// `POST /cgi-bin/chatdata/search_msg`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97374)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SearchMsg {
    /// Text to search for.
    pub query_word: String,
    /// `chat_info`.
    pub chat_info: Option<SearchMsgChatInfo>,
    /// Unix seconds.
    pub start_time: Option<i64>,
    /// Unix seconds.
    pub end_time: Option<i64>,
    /// Absent for the first page, then next_cursor of the last answer.
    pub cursor: Option<String>,
    /// Most items to return.
    pub limit: Option<i64>,
}

impl SearchMsg {
    /// Starts with the required members.
    pub fn new(query_word: impl Into<String>) -> Self {
        Self {
            query_word: query_word.into(),
            chat_info: Default::default(),
            start_time: Default::default(),
            end_time: Default::default(),
            cursor: Default::default(),
            limit: Default::default(),
        }
    }

    /// `chat_info`.
    pub fn chat_info(mut self, chat_info: impl Into<SearchMsgChatInfo>) -> Self {
        self.chat_info = Some(chat_info.into());
        self
    }

    /// Unix seconds.
    pub fn start_time(mut self, start_time: impl Into<i64>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Unix seconds.
    pub fn end_time(mut self, end_time: impl Into<i64>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Absent for the first page, then next_cursor of the last answer.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Most items to return.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(SearchMsg {
    "query_word" => query_word,
    "chat_info" => chat_info,
    "start_time" => start_time,
    "end_time" => end_time,
    "cursor" => cursor,
    "limit" => limit,
});

/// The answer to [`SearchMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchMsgResponse {
    /// Messages, at most 1000.
    pub msg_list: Vec<SearchMsgAnswerMsgList>,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// Whether there is another page.
    pub has_more: bool,
}

wire_in!(SearchMsgResponse {
    "msg_list" => msg_list,
    "next_cursor" => next_cursor,
    "has_more" => has_more,
});

impl Endpoint for SearchMsg {
    type Response = SearchMsgResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.chatdata.search_msg",
        path: "/cgi-bin/chatdata/search_msg",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `chat_info` of [`SearchMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchMsgChatInfo {
    /// Kind of conversation.
    pub chat_type: i64,
    /// `id_list`.
    pub id_list: Vec<SearchMsgIdList>,
}

impl SearchMsgChatInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        chat_type: impl Into<i64>,
        id_list: impl IntoIterator<Item = impl Into<SearchMsgIdList>>,
    ) -> Self {
        Self {
            chat_type: chat_type.into(),
            id_list: id_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part SearchMsgChatInfo {
    "chat_type" => chat_type,
    "id_list" => id_list,
});

/// `id_list` of [`SearchMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchMsgIdList {
    /// Encrypted user id of the member.
    pub open_userid: Option<String>,
    /// External user id of the customer.
    pub external_userid: Option<String>,
}

impl SearchMsgIdList {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Encrypted user id of the member.
    #[must_use]
    pub fn open_userid(mut self, open_userid: impl Into<String>) -> Self {
        self.open_userid = Some(open_userid.into());
        self
    }

    /// External user id of the customer.
    #[must_use]
    pub fn external_userid(mut self, external_userid: impl Into<String>) -> Self {
        self.external_userid = Some(external_userid.into());
        self
    }
}

wire_out!(part SearchMsgIdList {
    "open_userid" => open_userid,
    "external_userid" => external_userid,
});

/// `answer_msg_list` of [`SearchMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SearchMsgAnswerMsgList {
    /// Id of the message.
    pub msgid: String,
}

wire_in!(part SearchMsgAnswerMsgList {
    "msgid" => msgid,
});

/// Set what sensitive data is hidden (设置会话组件敏感信息隐藏).
///
/// `POST /cgi-bin/chatdata/set_hide_sensitiveinfo_config`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99622)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetHideSensitiveInfoConfig {
    /// Encrypted user id of the member.
    pub open_userid: String,
    /// `config`.
    pub config: SetHideSensitiveInfoConfigConfig,
}

impl SetHideSensitiveInfoConfig {
    /// Starts with the required members.
    pub fn new(
        open_userid: impl Into<String>,
        config: impl Into<SetHideSensitiveInfoConfigConfig>,
    ) -> Self {
        Self {
            open_userid: open_userid.into(),
            config: config.into(),
        }
    }
}

wire_out!(SetHideSensitiveInfoConfig {
    "open_userid" => open_userid,
    "config" => config,
});

/// The answer to [`SetHideSensitiveInfoConfig`].
pub type SetHideSensitiveInfoConfigResponse = yizhan_core::Done;

impl Endpoint for SetHideSensitiveInfoConfig {
    type Response = SetHideSensitiveInfoConfigResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.chatdata.set_hide_sensitive_info_config",
        path: "/cgi-bin/chatdata/set_hide_sensitiveinfo_config",
        ..Operation::usual(Product::Work)
    };
}

/// `config` of [`SetHideSensitiveInfoConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetHideSensitiveInfoConfigConfig {
    /// Whether phone numbers are hidden.
    pub hide_mobile: Option<bool>,
    /// Whether identity card numbers are hidden.
    pub hide_idcard: Option<bool>,
    /// Whether bank card numbers are hidden.
    pub hide_bankno: Option<bool>,
}

impl SetHideSensitiveInfoConfigConfig {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether phone numbers are hidden.
    #[must_use]
    pub fn hide_mobile(mut self, hide_mobile: impl Into<bool>) -> Self {
        self.hide_mobile = Some(hide_mobile.into());
        self
    }

    /// Whether identity card numbers are hidden.
    #[must_use]
    pub fn hide_idcard(mut self, hide_idcard: impl Into<bool>) -> Self {
        self.hide_idcard = Some(hide_idcard.into());
        self
    }

    /// Whether bank card numbers are hidden.
    #[must_use]
    pub fn hide_bankno(mut self, hide_bankno: impl Into<bool>) -> Self {
        self.hide_bankno = Some(hide_bankno.into());
        self
    }
}

wire_out!(part SetHideSensitiveInfoConfigConfig {
    "hide_mobile" => hide_mobile,
    "hide_idcard" => hide_idcard,
    "hide_bankno" => hide_bankno,
});

/// Set the log level of a program (设置日志打印级别).
///
/// `POST /cgi-bin/chatdata/set_log_level`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/100109)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetLogLevel {
    /// Id of the zone program.
    pub program_id: String,
    /// Level of logs that are kept.
    pub log_level: i64,
}

impl SetLogLevel {
    /// Starts with the required members.
    pub fn new(program_id: impl Into<String>, log_level: impl Into<i64>) -> Self {
        Self {
            program_id: program_id.into(),
            log_level: log_level.into(),
        }
    }
}

wire_out!(SetLogLevel {
    "program_id" => program_id,
    "log_level" => log_level,
});

/// The answer to [`SetLogLevel`].
pub type SetLogLevelResponse = yizhan_core::Done;

impl Endpoint for SetLogLevel {
    type Response = SetLogLevelResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.chatdata.set_log_level",
        path: "/cgi-bin/chatdata/set_log_level",
        ..Operation::usual(Product::Work)
    };
}

/// Set the public key for message keys (设置公钥).
///
/// `POST /cgi-bin/chatdata/set_public_key`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99587)
///
/// Keys of later messages are encrypted with it; raise the version with each key.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetPublicKey {
    /// RSA public key.
    pub public_key: String,
    /// Version of the public key.
    pub public_key_ver: i64,
}

impl SetPublicKey {
    /// Starts with the required members.
    pub fn new(public_key: impl Into<String>, public_key_ver: impl Into<i64>) -> Self {
        Self {
            public_key: public_key.into(),
            public_key_ver: public_key_ver.into(),
        }
    }
}

wire_out!(SetPublicKey {
    "public_key" => public_key,
    "public_key_ver" => public_key_ver,
});

/// The answer to [`SetPublicKey`].
pub type SetPublicKeyResponse = yizhan_core::Done;

impl Endpoint for SetPublicKey {
    type Response = SetPublicKeyResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.chatdata.set_public_key",
        path: "/cgi-bin/chatdata/set_public_key",
        ..Operation::usual(Product::Work)
    };
}

/// Set the program that receives callbacks (设置专区接收回调事件).
///
/// `POST /cgi-bin/chatdata/set_receive_callback`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/100018)
///
/// Only one program of an application gets the events; setting another replaces it.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetReceiveCallback {
    /// Id of the zone program.
    pub program_id: String,
}

impl SetReceiveCallback {
    /// Starts with the required members.
    pub fn new(program_id: impl Into<String>) -> Self {
        Self {
            program_id: program_id.into(),
        }
    }
}

wire_out!(SetReceiveCallback {
    "program_id" => program_id,
});

/// The answer to [`SetReceiveCallback`].
pub type SetReceiveCallbackResponse = yizhan_core::Done;

impl Endpoint for SetReceiveCallback {
    type Response = SetReceiveCallbackResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.chatdata.set_receive_callback",
        path: "/cgi-bin/chatdata/set_receive_callback",
        ..Operation::usual(Product::Work)
    };
}

/// Create a job of a custom analysis program (创建自有分析程序任务).
///
/// `POST /cgi-bin/chatdata/specapi/create_job`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99460)
///
/// A task is fetched once and kept for seven days; make a new one to try again.
///
/// Obsolete: The documentation no longer lists it.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SpecApiCreateJob {
    /// `msg_filter`.
    pub msg_filter: SpecApiCreateJobMsgFilter,
    /// Own unique id against repetition, at most 128 bytes.
    pub custom_id: String,
    /// Own data, at most 1024 bytes.
    pub custom_data: Option<String>,
}

impl SpecApiCreateJob {
    /// Starts with the required members.
    pub fn new(
        msg_filter: impl Into<SpecApiCreateJobMsgFilter>,
        custom_id: impl Into<String>,
    ) -> Self {
        Self {
            msg_filter: msg_filter.into(),
            custom_id: custom_id.into(),
            custom_data: Default::default(),
        }
    }

    /// Own data, at most 1024 bytes.
    pub fn custom_data(mut self, custom_data: impl Into<String>) -> Self {
        self.custom_data = Some(custom_data.into());
        self
    }
}

wire_out!(SpecApiCreateJob {
    "msg_filter" => msg_filter,
    "custom_id" => custom_id,
    "custom_data" => custom_data,
});

/// The answer to [`SpecApiCreateJob`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SpecApiCreateJobResponse {
    /// Id of the task.
    pub jobid: String,
}

wire_in!(SpecApiCreateJobResponse {
    "jobid" => jobid,
});

impl Endpoint for SpecApiCreateJob {
    type Response = SpecApiCreateJobResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.chatdata.spec_api_create_job",
        path: "/cgi-bin/chatdata/specapi/create_job",
        ..Operation::usual(Product::Work)
    };
}

/// `msg_filter` of [`SpecApiCreateJob`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SpecApiCreateJobMsgFilter {
    /// Messages, at most 1000.
    pub msg_list: Vec<MsgList>,
}

impl SpecApiCreateJobMsgFilter {
    /// Starts with the required members.
    #[must_use]
    pub fn new(msg_list: impl IntoIterator<Item = impl Into<MsgList>>) -> Self {
        Self {
            msg_list: msg_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part SpecApiCreateJobMsgFilter {
    "msg_list" => msg_list,
});

/// Get the result of a custom analysis job (获取自有分析程序任务结果).
///
/// `POST /cgi-bin/chatdata/specapi/get_job_result`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/99462)
///
/// Obsolete: The documentation no longer lists it.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SpecApiGetJobResult {
    /// Id of the task.
    pub jobid: String,
}

impl SpecApiGetJobResult {
    /// Starts with the required members.
    pub fn new(jobid: impl Into<String>) -> Self {
        Self {
            jobid: jobid.into(),
        }
    }
}

wire_out!(SpecApiGetJobResult {
    "jobid" => jobid,
});

/// The answer to [`SpecApiGetJobResult`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SpecApiGetJobResultResponse {
    /// 0 initial, 1 running, 2 finished.
    pub status: i64,
    /// Unix seconds.
    pub dispatch_time: i64,
    /// Percent.
    pub progress: i64,
    /// Result, once finished.
    pub result: Option<SpecApiGetJobResultResult>,
}

wire_in!(SpecApiGetJobResultResponse {
    "status" => status,
    "dispatch_time" => dispatch_time,
    "progress" => progress,
    "result" => result,
});

impl Endpoint for SpecApiGetJobResult {
    type Response = SpecApiGetJobResultResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.chatdata.spec_api_get_job_result",
        path: "/cgi-bin/chatdata/specapi/get_job_result",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `result` of [`SpecApiGetJobResult`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SpecApiGetJobResultResult {
    /// Kind of the task as set up by the provider.
    pub job_type: String,
    /// `data`.
    pub data: Option<String>,
}

wire_in!(part SpecApiGetJobResultResult {
    "job_type" => job_type,
    "data" => data,
});

/// Call a zone program synchronously (应用同步调用专区程序).
///
/// `POST /cgi-bin/chatdata/sync_call_program`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/100020)
///
/// Used after a notice of the program, within its lifetime.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SyncCallProgram {
    /// Id of the zone program.
    pub program_id: String,
    /// Id of the program's ability.
    pub ability_id: String,
    /// Id from the notice of the program, valid for 10 minutes.
    pub notify_id: String,
    /// JSON text as the ability's input protocol demands.
    pub request_data: Option<String>,
}

impl SyncCallProgram {
    /// Starts with the required members.
    pub fn new(
        program_id: impl Into<String>,
        ability_id: impl Into<String>,
        notify_id: impl Into<String>,
    ) -> Self {
        Self {
            program_id: program_id.into(),
            ability_id: ability_id.into(),
            notify_id: notify_id.into(),
            request_data: Default::default(),
        }
    }

    /// JSON text as the ability's input protocol demands.
    pub fn request_data(mut self, request_data: impl Into<String>) -> Self {
        self.request_data = Some(request_data.into());
        self
    }
}

wire_out!(SyncCallProgram {
    "program_id" => program_id,
    "ability_id" => ability_id,
    "notify_id" => notify_id,
    "request_data" => request_data,
});

/// The answer to [`SyncCallProgram`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SyncCallProgramResponse {
    /// JSON text as the ability's output protocol defines.
    pub response_data: Option<String>,
}

wire_in!(SyncCallProgramResponse {
    "response_data" => response_data,
});

impl Endpoint for SyncCallProgram {
    type Response = SyncCallProgramResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.chatdata.sync_call_program",
        path: "/cgi-bin/chatdata/sync_call_program",
        ..Operation::usual(Product::Work)
    };
}

/// Get conversation records (获取会话记录).
///
/// `POST /cgi-bin/chatdata/sync_msg`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97240)
///
/// Gives ids and keys of messages, not their content, which is read in the zone program.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SyncMsg {
    /// Token from the event, for better frequency limits.
    pub token: Option<String>,
    /// Absent for the first page, then next_cursor of the last answer.
    pub cursor: Option<String>,
    /// Most items to return.
    pub limit: Option<i64>,
}

impl SyncMsg {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Token from the event, for better frequency limits.
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// Absent for the first page, then next_cursor of the last answer.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Most items to return.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(SyncMsg {
    "token" => token,
    "cursor" => cursor,
    "limit" => limit,
});

/// The answer to [`SyncMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SyncMsgResponse {
    /// Messages, at most 1000.
    pub msg_list: Vec<SyncMsgAnswerMsgList>,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// Whether there is another page.
    pub has_more: bool,
}

wire_in!(SyncMsgResponse {
    "msg_list" => msg_list,
    "next_cursor" => next_cursor,
    "has_more" => has_more,
});

impl Endpoint for SyncMsg {
    type Response = SyncMsgResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.chatdata.sync_msg",
        path: "/cgi-bin/chatdata/sync_msg",
        ..Operation::usual(Product::Work)
    };
}

/// `answer_msg_list` of [`SyncMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SyncMsgAnswerMsgList {
    /// Id of the message.
    pub msgid: String,
    /// Kind of message as a number.
    pub msgtype: i64,
    /// `sender`.
    pub sender: SyncMsgSender,
    /// Who got the message, absent for groups.
    pub receiver_list: Vec<SyncMsgReceiverList>,
    /// Id of the group chat.
    pub chatid: Option<String>,
    /// Unix seconds.
    pub send_time: i64,
    /// Key of the message or result.
    pub service_encrypt_info: ServiceEncryptInfo,
}

wire_in!(part SyncMsgAnswerMsgList {
    "msgid" => msgid,
    "msgtype" => msgtype,
    "sender" => sender,
    "receiver_list" => receiver_list,
    "chatid" => chatid,
    "send_time" => send_time,
    "service_encrypt_info" => service_encrypt_info,
});

/// `sender` of [`SyncMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SyncMsgSender {
    /// `type`.
    pub r#type: i64,
    /// `id`.
    pub id: String,
}

wire_in!(part SyncMsgSender {
    "type" => r#type,
    "id" => id,
});

/// `receiver_list` of [`SyncMsg`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SyncMsgReceiverList {
    /// `type`.
    pub r#type: i64,
    /// `id`.
    pub id: String,
}

wire_in!(part SyncMsgReceiverList {
    "type" => r#type,
    "id" => id,
});

/// Upload a temporary file to the zone (上传临时文件到专区).
///
/// `POST /cgi-bin/chatdata/upload_media`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/100175)
///
/// Files beside the request: `media`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UploadMedia {
    /// Kind of file.
    pub r#type: String,
}

impl UploadMedia {
    /// Starts with the required members.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
        }
    }
}

wire_out!(UploadMedia {
    "type" => r#type,
});

/// The answer to [`UploadMedia`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UploadMediaResponse {
    /// `type`.
    pub r#type: String,
    /// `media_id`.
    pub media_id: String,
    /// Unix seconds.
    pub created_at: i64,
}

wire_in!(UploadMediaResponse {
    "type" => r#type,
    "media_id" => media_id,
    "created_at" => created_at,
});

impl Endpoint for UploadMedia {
    type Response = UploadMediaResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.chatdata.upload_media",
        path: "/cgi-bin/chatdata/upload_media",
        query: &["type"],
        body: BodyKind::Multipart { files: &["media"] },
        ..Operation::usual(Product::Work)
    };
}
