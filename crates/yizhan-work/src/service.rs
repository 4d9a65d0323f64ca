//! Generated from `spec/work/service.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Third-party apps and service providers (第三方应用与服务商)

use yizhan_core::{
    AnswerKind, BodyKind, Endpoint, Method, Operation, Product, SecretString, TokenKind, wire_in,
    wire_out,
};

/// Add a device (添加设备实例).
///
/// `POST /cgi-bin/service/add_device`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90626)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddDevice {
    /// Model of the device.
    pub model_id: String,
    /// Serial number of the device.
    pub device_sn: String,
    /// Name given to the device.
    pub remark_name: Option<String>,
}

impl AddDevice {
    /// Starts with the required members.
    pub fn new(model_id: impl Into<String>, device_sn: impl Into<String>) -> Self {
        Self {
            model_id: model_id.into(),
            device_sn: device_sn.into(),
            remark_name: Default::default(),
        }
    }

    /// Name given to the device.
    pub fn remark_name(mut self, remark_name: impl Into<String>) -> Self {
        self.remark_name = Some(remark_name.into());
        self
    }
}

wire_out!(AddDevice {
    "model_id" => model_id,
    "device_sn" => device_sn,
    "remark_name" => remark_name,
});

/// The answer to [`AddDevice`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddDeviceResponse {
    /// `device_info`.
    pub device_info: AddDeviceDeviceInfo,
}

wire_in!(AddDeviceResponse {
    "device_info" => device_info,
});

impl Endpoint for AddDevice {
    type Response = AddDeviceResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.service.add_device",
        path: "/cgi-bin/service/add_device",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        ..Operation::usual(Product::Work)
    };
}

/// `device_info` of [`AddDevice`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AddDeviceDeviceInfo {
    /// Model of the device.
    pub model_id: String,
    /// `device_id`.
    pub device_id: i64,
    /// Serial number of the device.
    pub device_sn: String,
    /// Secret of the device.
    pub secret_no: Option<String>,
    /// `qr_code`.
    pub qr_code: Option<String>,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(part AddDeviceDeviceInfo {
    "model_id" => model_id,
    "device_id" => device_id,
    "device_sn" => device_sn,
    "secret_no" => secret_no,
    "qr_code" => qr_code,
    "create_time" => create_time,
});

/// Get the result of an asynchronous job (获取异步任务结果).
///
/// `GET /cgi-bin/service/batch/getresult`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/91882)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BatchGetResult {
    /// Job id; poll batch/getresult.
    pub jobid: String,
}

impl BatchGetResult {
    /// Starts with the required members.
    pub fn new(jobid: impl Into<String>) -> Self {
        Self {
            jobid: jobid.into(),
        }
    }
}

wire_out!(BatchGetResult {
    "jobid" => jobid,
});

/// The answer to [`BatchGetResult`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchGetResultResponse {
    /// `type`.
    pub r#type: String,
    /// 1 begun, 2 running, 3 done.
    pub status: i64,
    /// `result`.
    pub result: BatchGetResultResult,
}

wire_in!(BatchGetResultResponse {
    "type" => r#type,
    "status" => status,
    "result" => result,
});

impl Endpoint for BatchGetResult {
    type Response = BatchGetResultResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.service.batch_get_result",
        path: "/cgi-bin/service/batch/getresult",
        method: Method::Get,
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `result` of [`BatchGetResult`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchGetResultResult {
    /// `contact_id_translate`.
    pub contact_id_translate: Option<BatchGetResultContactIdTranslate>,
}

wire_in!(part BatchGetResultResult {
    "contact_id_translate" => contact_id_translate,
});

/// `contact_id_translate` of [`BatchGetResult`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchGetResultContactIdTranslate {
    /// Address of the translated file.
    pub url: String,
}

wire_in!(part BatchGetResultContactIdTranslate {
    "url" => url,
});

/// Search contacts in bulk (通讯录批量搜索).
///
/// `POST /cgi-bin/service/contact/batchsearch`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/91844)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ContactBatchSearch {
    /// Company that authorised the app.
    pub auth_corpid: String,
    /// `query_request_list`.
    pub query_request_list: Option<Vec<ContactBatchSearchQueryRequestList>>,
    /// Id of the app in the company.
    pub agentid: Option<i64>,
}

impl ContactBatchSearch {
    /// Starts with the required members.
    pub fn new(auth_corpid: impl Into<String>) -> Self {
        Self {
            auth_corpid: auth_corpid.into(),
            query_request_list: Default::default(),
            agentid: Default::default(),
        }
    }

    /// `query_request_list`.
    pub fn query_request_list(
        mut self,
        query_request_list: impl IntoIterator<Item = ContactBatchSearchQueryRequestList>,
    ) -> Self {
        self.query_request_list = Some(query_request_list.into_iter().collect());
        self
    }

    /// Id of the app in the company.
    pub fn agentid(mut self, agentid: impl Into<i64>) -> Self {
        self.agentid = Some(agentid.into());
        self
    }
}

wire_out!(ContactBatchSearch {
    "auth_corpid" => auth_corpid,
    "query_request_list" => query_request_list,
    "agentid" => agentid,
});

/// The answer to [`ContactBatchSearch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ContactBatchSearchResponse {
    /// `query_result_list`.
    pub query_result_list: Vec<ContactBatchSearchQueryResultList>,
}

wire_in!(ContactBatchSearchResponse {
    "query_result_list" => query_result_list,
});

impl Endpoint for ContactBatchSearch {
    type Response = ContactBatchSearchResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.service.contact_batch_search",
        path: "/cgi-bin/service/contact/batchsearch",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        ..Operation::usual(Product::Work)
    };
}

/// `query_request_list` of [`ContactBatchSearch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ContactBatchSearchQueryRequestList {
    /// Text to look for.
    pub query_word: String,
    /// 0 members and departments, 1 members, 2 departments.
    pub query_type: Option<i64>,
    /// 0 present members, 1 former members too.
    pub query_range: Option<i64>,
    /// Whole match of: 1 the name, 2 the English name; part of the name if left out.
    pub full_match_field: Option<i64>,
    /// Next_cursor of the page before.
    pub cursor: Option<String>,
    /// Page size.
    pub limit: Option<i64>,
}

impl ContactBatchSearchQueryRequestList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(query_word: impl Into<String>) -> Self {
        Self {
            query_word: query_word.into(),
            query_type: Default::default(),
            query_range: Default::default(),
            full_match_field: Default::default(),
            cursor: Default::default(),
            limit: Default::default(),
        }
    }

    /// 0 members and departments, 1 members, 2 departments.
    #[must_use]
    pub fn query_type(mut self, query_type: impl Into<i64>) -> Self {
        self.query_type = Some(query_type.into());
        self
    }

    /// 0 present members, 1 former members too.
    #[must_use]
    pub fn query_range(mut self, query_range: impl Into<i64>) -> Self {
        self.query_range = Some(query_range.into());
        self
    }

    /// Whole match of: 1 the name, 2 the English name; part of the name if left out.
    #[must_use]
    pub fn full_match_field(mut self, full_match_field: impl Into<i64>) -> Self {
        self.full_match_field = Some(full_match_field.into());
        self
    }

    /// Next_cursor of the page before.
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Page size.
    #[must_use]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(part ContactBatchSearchQueryRequestList {
    "query_word" => query_word,
    "query_type" => query_type,
    "query_range" => query_range,
    "full_match_field" => full_match_field,
    "cursor" => cursor,
    "limit" => limit,
});

/// `query_result_list` of [`ContactBatchSearch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ContactBatchSearchQueryResultList {
    /// `query_request`.
    pub query_request: ContactBatchSearchQueryRequest,
    /// `query_result`.
    pub query_result: QueryResult,
    /// True on the last page.
    pub is_last: bool,
    /// Pass as cursor for the next page.
    pub next_cursor: Option<String>,
}

wire_in!(part ContactBatchSearchQueryResultList {
    "query_request" => query_request,
    "query_result" => query_result,
    "is_last" => is_last,
    "next_cursor" => next_cursor,
});

/// `query_request` of [`ContactBatchSearch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ContactBatchSearchQueryRequest {
    /// Text to look for.
    pub query_word: String,
    /// 0 members and departments, 1 members, 2 departments.
    pub query_type: Option<i64>,
    /// 0 present members, 1 former members too.
    pub query_range: Option<i64>,
    /// Whole match of: 1 the name, 2 the English name; part of the name if left out.
    pub full_match_field: Option<i64>,
    /// Next_cursor of the page before.
    pub cursor: Option<String>,
    /// Page size.
    pub limit: Option<i64>,
}

wire_in!(part ContactBatchSearchQueryRequest {
    "query_word" => query_word,
    "query_type" => query_type,
    "query_range" => query_range,
    "full_match_field" => full_match_field,
    "cursor" => cursor,
    "limit" => limit,
});

/// `query_result` of [`ContactBatchSearch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct QueryResult {
    /// `user`.
    pub user: Option<User>,
    /// `party`.
    pub party: Option<Party>,
    /// Former members.
    pub dismiss_user: Option<DismissUser>,
}

wire_in!(part QueryResult {
    "user" => user,
    "party" => party,
    "dismiss_user" => dismiss_user,
});

/// `user` of [`ContactBatchSearch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct User {
    /// `userid`.
    pub userid: Vec<String>,
    /// Id of the member across the provider's apps.
    pub open_userid: Vec<String>,
}

wire_in!(part User {
    "userid" => userid,
    "open_userid" => open_userid,
});

/// `party` of [`ContactBatchSearch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Party {
    /// `department_id`.
    pub department_id: Vec<i64>,
}

wire_in!(part Party {
    "department_id" => department_id,
});

/// `dismiss_user` of [`ContactBatchSearch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DismissUser {
    /// `userid`.
    pub userid: Vec<String>,
    /// Id of the member across the provider's apps.
    pub open_userid: Vec<String>,
}

wire_in!(part DismissUser {
    "userid" => userid,
    "open_userid" => open_userid,
});

/// Translate ids in files to names (异步通讯录ID转译).
///
/// `POST /cgi-bin/service/contact/id_translate`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/91846)
///
/// For third-party apps that may not see names: placeholders in the files become names.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ContactIdTranslate {
    /// Company that authorised the app.
    pub auth_corpid: String,
    /// Files from the upload for id translation.
    pub media_id_list: Vec<String>,
    /// Name of the result.
    pub output_file_name: Option<String>,
    /// Format of the result.
    pub output_file_format: Option<String>,
}

impl ContactIdTranslate {
    /// Starts with the required members.
    pub fn new(
        auth_corpid: impl Into<String>,
        media_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            auth_corpid: auth_corpid.into(),
            media_id_list: media_id_list.into_iter().map(Into::into).collect(),
            output_file_name: Default::default(),
            output_file_format: Default::default(),
        }
    }

    /// Name of the result.
    pub fn output_file_name(mut self, output_file_name: impl Into<String>) -> Self {
        self.output_file_name = Some(output_file_name.into());
        self
    }

    /// Format of the result.
    pub fn output_file_format(mut self, output_file_format: impl Into<String>) -> Self {
        self.output_file_format = Some(output_file_format.into());
        self
    }
}

wire_out!(ContactIdTranslate {
    "auth_corpid" => auth_corpid,
    "media_id_list" => media_id_list,
    "output_file_name" => output_file_name,
    "output_file_format" => output_file_format,
});

/// The answer to [`ContactIdTranslate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ContactIdTranslateResponse {
    /// Job id; poll batch/getresult.
    pub jobid: String,
}

wire_in!(ContactIdTranslateResponse {
    "jobid" => jobid,
});

impl Endpoint for ContactIdTranslate {
    type Response = ContactIdTranslateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.service.contact_id_translate",
        path: "/cgi-bin/service/contact/id_translate",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        ..Operation::usual(Product::Work)
    };
}

/// Search contacts (通讯录单个搜索).
///
/// `POST /cgi-bin/service/contact/search`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/91844)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ContactSearch {
    /// Company that authorised the app.
    pub auth_corpid: String,
    /// Text to look for.
    pub query_word: String,
    /// 0 members and departments, 1 members, 2 departments.
    pub query_type: Option<i64>,
    /// 0 present members, 1 former members too.
    pub query_range: Option<i64>,
    /// Whole match of: 1 the name, 2 the English name; part of the name if left out.
    pub full_match_field: Option<i64>,
    /// Next_cursor of the page before.
    pub cursor: Option<String>,
    /// Page size, at most 200, 50 by default.
    pub limit: Option<i64>,
    /// Id of the app in the company.
    pub agentid: Option<i64>,
}

impl ContactSearch {
    /// Starts with the required members.
    pub fn new(auth_corpid: impl Into<String>, query_word: impl Into<String>) -> Self {
        Self {
            auth_corpid: auth_corpid.into(),
            query_word: query_word.into(),
            query_type: Default::default(),
            query_range: Default::default(),
            full_match_field: Default::default(),
            cursor: Default::default(),
            limit: Default::default(),
            agentid: Default::default(),
        }
    }

    /// 0 members and departments, 1 members, 2 departments.
    pub fn query_type(mut self, query_type: impl Into<i64>) -> Self {
        self.query_type = Some(query_type.into());
        self
    }

    /// 0 present members, 1 former members too.
    pub fn query_range(mut self, query_range: impl Into<i64>) -> Self {
        self.query_range = Some(query_range.into());
        self
    }

    /// Whole match of: 1 the name, 2 the English name; part of the name if left out.
    pub fn full_match_field(mut self, full_match_field: impl Into<i64>) -> Self {
        self.full_match_field = Some(full_match_field.into());
        self
    }

    /// Next_cursor of the page before.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Page size, at most 200, 50 by default.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }

    /// Id of the app in the company.
    pub fn agentid(mut self, agentid: impl Into<i64>) -> Self {
        self.agentid = Some(agentid.into());
        self
    }
}

wire_out!(ContactSearch {
    "auth_corpid" => auth_corpid,
    "query_word" => query_word,
    "query_type" => query_type,
    "query_range" => query_range,
    "full_match_field" => full_match_field,
    "cursor" => cursor,
    "limit" => limit,
    "agentid" => agentid,
});

/// The answer to [`ContactSearch`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ContactSearchResponse {
    /// `query_result`.
    pub query_result: QueryResult,
    /// True on the last page.
    pub is_last: bool,
    /// Pass as cursor for the next page.
    pub next_cursor: Option<String>,
}

wire_in!(ContactSearchResponse {
    "query_result" => query_result,
    "is_last" => is_last,
    "next_cursor" => next_cursor,
});

impl Endpoint for ContactSearch {
    type Response = ContactSearchResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.service.contact_search",
        path: "/cgi-bin/service/contact/search",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Sort members by name (通讯录userid排序).
///
/// `POST /cgi-bin/service/contact/sort`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92093)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ContactSort {
    /// Company that authorised the app.
    pub auth_corpid: String,
    /// `sort_options`.
    pub sort_options: Option<Vec<ContactSortSortOptions>>,
    /// At most 1000; comes back in order.
    pub useridlist: Vec<String>,
}

impl ContactSort {
    /// Starts with the required members.
    pub fn new(
        auth_corpid: impl Into<String>,
        useridlist: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            auth_corpid: auth_corpid.into(),
            sort_options: Default::default(),
            useridlist: useridlist.into_iter().map(Into::into).collect(),
        }
    }

    /// `sort_options`.
    pub fn sort_options(
        mut self,
        sort_options: impl IntoIterator<Item = ContactSortSortOptions>,
    ) -> Self {
        self.sort_options = Some(sort_options.into_iter().collect());
        self
    }
}

wire_out!(ContactSort {
    "auth_corpid" => auth_corpid,
    "sort_options" => sort_options,
    "useridlist" => useridlist,
});

/// The answer to [`ContactSort`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ContactSortResponse {
    /// At most 1000; comes back in order.
    pub useridlist: Vec<String>,
}

wire_in!(ContactSortResponse {
    "useridlist" => useridlist,
});

impl Endpoint for ContactSort {
    type Response = ContactSortResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.service.contact_sort",
        path: "/cgi-bin/service/contact/sort",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        ..Operation::usual(Product::Work)
    };
}

/// `sort_options` of [`ContactSort`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ContactSortSortOptions {
    /// `sort_field`.
    pub sort_field: i64,
    /// 0 ascending, 1 descending.
    pub sort_type: i64,
}

impl ContactSortSortOptions {
    /// Starts with the required members.
    #[must_use]
    pub fn new(sort_field: impl Into<i64>, sort_type: impl Into<i64>) -> Self {
        Self {
            sort_field: sort_field.into(),
            sort_type: sort_type.into(),
        }
    }
}

wire_out!(part ContactSortSortOptions {
    "sort_field" => sort_field,
    "sort_type" => sort_type,
});

/// Convert a company id to an encrypted one (明文corpid转换为加密corpid).
///
/// `POST /cgi-bin/service/corpid_to_opencorpid`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/97061)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CorpidToOpenCorpid {
    /// Company that authorised the app.
    pub corpid: String,
}

impl CorpidToOpenCorpid {
    /// Starts with the required members.
    pub fn new(corpid: impl Into<String>) -> Self {
        Self {
            corpid: corpid.into(),
        }
    }
}

wire_out!(CorpidToOpenCorpid {
    "corpid" => corpid,
});

/// The answer to [`CorpidToOpenCorpid`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CorpidToOpenCorpidResponse {
    /// Encrypted id of the company.
    pub open_corpid: String,
}

wire_in!(CorpidToOpenCorpidResponse {
    "open_corpid" => open_corpid,
});

impl Endpoint for CorpidToOpenCorpid {
    type Response = CorpidToOpenCorpidResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.service.corpid_to_open_corpid",
        path: "/cgi-bin/service/corpid_to_opencorpid",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        ..Operation::usual(Product::Work)
    };
}

/// Delete a device (删除设备实例).
///
/// `POST /cgi-bin/service/del_device`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92770)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DelDevice {
    /// Serial number of the device.
    pub device_sn: String,
}

impl DelDevice {
    /// Starts with the required members.
    pub fn new(device_sn: impl Into<String>) -> Self {
        Self {
            device_sn: device_sn.into(),
        }
    }
}

wire_out!(DelDevice {
    "device_sn" => device_sn,
});

/// The answer to [`DelDevice`].
pub type DelDeviceResponse = yizhan_core::Done;

impl Endpoint for DelDevice {
    type Response = DelDeviceResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.service.del_device",
        path: "/cgi-bin/service/del_device",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        ..Operation::usual(Product::Work)
    };
}

/// Finish the migration of external user ids (企业external_userid转换完成).
///
/// `POST /cgi-bin/service/externalcontact/finish_external_userid_migration`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95327)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ExternalContactFinishExternalUseridMigration {
    /// Company that authorised the app.
    pub corpid: String,
}

impl ExternalContactFinishExternalUseridMigration {
    /// Starts with the required members.
    pub fn new(corpid: impl Into<String>) -> Self {
        Self {
            corpid: corpid.into(),
        }
    }
}

wire_out!(ExternalContactFinishExternalUseridMigration {
    "corpid" => corpid,
});

/// The answer to [`ExternalContactFinishExternalUseridMigration`].
pub type ExternalContactFinishExternalUseridMigrationResponse = yizhan_core::Done;

impl Endpoint for ExternalContactFinishExternalUseridMigration {
    type Response = ExternalContactFinishExternalUseridMigrationResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.service.external_contact_finish_external_userid_migration",
        path: "/cgi-bin/service/externalcontact/finish_external_userid_migration",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        ..Operation::usual(Product::Work)
    };
}

/// Convert a unionid to external user ids (unionid查询external_userid).
///
/// `POST /cgi-bin/service/externalcontact/unionid_to_external_userid_3rd`, suite token in `suite_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95327)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ExternalContactUnionidToExternalUserid3rd {
    /// The user in WeChat.
    pub unionid: String,
    /// The user in WeChat.
    pub openid: String,
    /// Company that authorised the app.
    pub corpid: Option<String>,
}

impl ExternalContactUnionidToExternalUserid3rd {
    /// Starts with the required members.
    pub fn new(unionid: impl Into<String>, openid: impl Into<String>) -> Self {
        Self {
            unionid: unionid.into(),
            openid: openid.into(),
            corpid: Default::default(),
        }
    }

    /// Company that authorised the app.
    pub fn corpid(mut self, corpid: impl Into<String>) -> Self {
        self.corpid = Some(corpid.into());
        self
    }
}

wire_out!(ExternalContactUnionidToExternalUserid3rd {
    "unionid" => unionid,
    "openid" => openid,
    "corpid" => corpid,
});

/// The answer to [`ExternalContactUnionidToExternalUserid3rd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ExternalContactUnionidToExternalUserid3rdResponse {
    /// `external_userid_info`.
    pub external_userid_info: Vec<ExternalContactUnionidToExternalUserid3rdExternalUseridInfo>,
}

wire_in!(ExternalContactUnionidToExternalUserid3rdResponse {
    "external_userid_info" => external_userid_info,
});

impl Endpoint for ExternalContactUnionidToExternalUserid3rd {
    type Response = ExternalContactUnionidToExternalUserid3rdResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.service.external_contact_unionid_to_external_userid3rd",
        path: "/cgi-bin/service/externalcontact/unionid_to_external_userid_3rd",
        token: TokenKind::Suite,
        token_param: "suite_access_token",
        ..Operation::usual(Product::Work)
    };
}

/// `external_userid_info` of [`ExternalContactUnionidToExternalUserid3rd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ExternalContactUnionidToExternalUserid3rdExternalUseridInfo {
    /// Company that authorised the app.
    pub corpid: String,
    /// The user as an external contact.
    pub external_userid: String,
}

wire_in!(part ExternalContactUnionidToExternalUserid3rdExternalUseridInfo {
    "corpid" => corpid,
    "external_userid" => external_userid,
});

/// Fetch the log of a device (拉取设备日志).
///
/// `POST /cgi-bin/service/fetch_device_log`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/91475)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct FetchDeviceLog {
    /// Serial number of the device.
    pub device_sn: String,
    /// `hint`.
    pub hint: Option<String>,
}

impl FetchDeviceLog {
    /// Starts with the required members.
    pub fn new(device_sn: impl Into<String>) -> Self {
        Self {
            device_sn: device_sn.into(),
            hint: Default::default(),
        }
    }

    /// `hint`.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

wire_out!(FetchDeviceLog {
    "device_sn" => device_sn,
    "hint" => hint,
});

/// The answer to [`FetchDeviceLog`].
pub type FetchDeviceLogResponse = yizhan_core::Done;

impl Endpoint for FetchDeviceLog {
    type Response = FetchDeviceLogResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.service.fetch_device_log",
        path: "/cgi-bin/service/fetch_device_log",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        ..Operation::usual(Product::Work)
    };
}

/// Get the balance of the provider's account (查询账户余额).
///
/// `GET /cgi-bin/service/get_account_balance`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/100137)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetAccountBalance {}

impl GetAccountBalance {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetAccountBalance {});

/// The answer to [`GetAccountBalance`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAccountBalanceResponse {
    /// Fen.
    pub balance: i64,
}

wire_in!(GetAccountBalanceResponse {
    "balance" => balance,
});

impl Endpoint for GetAccountBalance {
    type Response = GetAccountBalanceResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.service.get_account_balance",
        path: "/cgi-bin/service/get_account_balance",
        method: Method::Get,
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// List the administrators of an app (获取应用的管理员列表).
///
/// `POST /cgi-bin/service/get_admin_list`, suite token in `suite_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90605) [(2)](https://developer.work.weixin.qq.com/document/path/90791)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetAdminList {
    /// Company that authorised the app.
    pub auth_corpid: String,
    /// Id of the app in the company.
    pub agentid: i64,
}

impl GetAdminList {
    /// Starts with the required members.
    pub fn new(auth_corpid: impl Into<String>, agentid: impl Into<i64>) -> Self {
        Self {
            auth_corpid: auth_corpid.into(),
            agentid: agentid.into(),
        }
    }
}

wire_out!(GetAdminList {
    "auth_corpid" => auth_corpid,
    "agentid" => agentid,
});

/// The answer to [`GetAdminList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAdminListResponse {
    /// `admin`.
    pub admin: Vec<GetAdminListAdmin>,
}

wire_in!(GetAdminListResponse {
    "admin" => admin,
});

impl Endpoint for GetAdminList {
    type Response = GetAdminListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.service.get_admin_list",
        path: "/cgi-bin/service/get_admin_list",
        token: TokenKind::Suite,
        token_param: "suite_access_token",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `admin` of [`GetAdminList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAdminListAdmin {
    /// `userid`.
    pub userid: String,
    /// Id of the member across the provider's apps.
    pub open_userid: Option<String>,
    /// 0 sending messages only, 1 managing.
    pub auth_type: i64,
}

wire_in!(part GetAdminListAdmin {
    "userid" => userid,
    "open_userid" => open_userid,
    "auth_type" => auth_type,
});

/// Get the QR code of an app (获取应用二维码).
///
/// `POST /cgi-bin/service/get_app_qrcode`, suite token in `suite_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95430)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetAppQrcode {
    /// Older id of the app within a suite.
    pub appid: Option<i64>,
    /// The caller's own value, comes back later.
    pub state: Option<String>,
    /// `style`.
    pub style: Option<i64>,
    /// 1 the image itself (default), 2 its address.
    pub result_type: Option<i64>,
}

impl GetAppQrcode {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Older id of the app within a suite.
    pub fn appid(mut self, appid: impl Into<i64>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// The caller's own value, comes back later.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// `style`.
    pub fn style(mut self, style: impl Into<i64>) -> Self {
        self.style = Some(style.into());
        self
    }

    /// 1 the image itself (default), 2 its address.
    pub fn result_type(mut self, result_type: impl Into<i64>) -> Self {
        self.result_type = Some(result_type.into());
        self
    }
}

wire_out!(GetAppQrcode {
    "appid" => appid,
    "state" => state,
    "style" => style,
    "result_type" => result_type,
});

/// The answer to [`GetAppQrcode`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAppQrcodeResponse {
    /// `qrcode`.
    pub qrcode: Option<String>,
}

wire_in!(GetAppQrcodeResponse {
    "qrcode" => qrcode,
});

impl Endpoint for GetAppQrcode {
    type Response = GetAppQrcodeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.service.get_app_qrcode",
        path: "/cgi-bin/service/get_app_qrcode",
        token: TokenKind::Suite,
        token_param: "suite_access_token",
        answer: AnswerKind::BinaryOrJson,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Get the authorisation of a company (获取企业授权信息).
///
/// `POST /cgi-bin/service/get_auth_info`, suite token in `suite_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/91912)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetAuthInfo {
    /// Company that authorised the app.
    pub auth_corpid: String,
    /// Permanent authorisation code, keep it secret; changes when the company authorises anew.
    pub permanent_code: SecretString,
}

impl GetAuthInfo {
    /// Starts with the required members.
    pub fn new(auth_corpid: impl Into<String>, permanent_code: impl Into<SecretString>) -> Self {
        Self {
            auth_corpid: auth_corpid.into(),
            permanent_code: permanent_code.into(),
        }
    }
}

wire_out!(GetAuthInfo {
    "auth_corpid" => auth_corpid,
    "permanent_code" => permanent_code,
});

/// The answer to [`GetAuthInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAuthInfoResponse {
    /// Dealer that sold the app.
    pub dealer_corp_info: Option<DealerCorpInfo>,
    /// The company.
    pub auth_corp_info: Option<GetAuthInfoAuthCorpInfo>,
    /// What was authorised.
    pub auth_info: Option<AuthInfo>,
    /// Edition of the app that was bought.
    pub edition_info: Option<EditionInfo>,
}

wire_in!(GetAuthInfoResponse {
    "dealer_corp_info" => dealer_corp_info,
    "auth_corp_info" => auth_corp_info,
    "auth_info" => auth_info,
    "edition_info" => edition_info,
});

impl Endpoint for GetAuthInfo {
    type Response = GetAuthInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.service.get_auth_info",
        path: "/cgi-bin/service/get_auth_info",
        token: TokenKind::Suite,
        token_param: "suite_access_token",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `dealer_corp_info` of [`GetAuthInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DealerCorpInfo {
    /// Company that authorised the app.
    pub corpid: String,
    /// `corp_name`.
    pub corp_name: String,
}

wire_in!(part DealerCorpInfo {
    "corpid" => corpid,
    "corp_name" => corp_name,
});

/// `auth_corp_info` of [`GetAuthInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAuthInfoAuthCorpInfo {
    /// Company that authorised the app.
    pub corpid: String,
    /// `corp_name`.
    pub corp_name: String,
    /// Verified or unverified.
    pub corp_type: String,
    /// Address of the square logo.
    pub corp_square_logo_url: Option<String>,
    /// How many members the company may have.
    pub corp_user_max: i64,
    /// How many apps the company may have.
    pub corp_agent_max: i64,
    /// Verified name.
    pub corp_full_name: Option<String>,
    /// 1 company, 2 government or public institution, 3 other organisation, 4 team.
    pub subject_type: Option<i64>,
    /// Unix seconds, end of the verification.
    pub verified_end_time: Option<i64>,
    /// QR code of the company for WeChat.
    pub corp_wxqrcode: Option<String>,
    /// Size of the company, as text.
    pub corp_scale: Option<String>,
    /// `corp_industry`.
    pub corp_industry: Option<String>,
    /// `corp_sub_industry`.
    pub corp_sub_industry: Option<String>,
    /// `location`.
    pub location: Option<String>,
    /// `corp_ex_name`.
    pub corp_ex_name: Option<CorpExName>,
}

wire_in!(part GetAuthInfoAuthCorpInfo {
    "corpid" => corpid,
    "corp_name" => corp_name,
    "corp_type" => corp_type,
    "corp_square_logo_url" => corp_square_logo_url,
    "corp_user_max" => corp_user_max,
    "corp_agent_max" => corp_agent_max,
    "corp_full_name" => corp_full_name,
    "subject_type" => subject_type,
    "verified_end_time" => verified_end_time,
    "corp_wxqrcode" => corp_wxqrcode,
    "corp_scale" => corp_scale,
    "corp_industry" => corp_industry,
    "corp_sub_industry" => corp_sub_industry,
    "location" => location,
    "corp_ex_name" => corp_ex_name,
});

/// `corp_ex_name` of [`GetAuthInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CorpExName {
    /// `name_list`.
    pub name_list: Vec<String>,
}

wire_in!(part CorpExName {
    "name_list" => name_list,
});

/// `auth_info` of [`GetAuthInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AuthInfo {
    /// `agent`.
    pub agent: Vec<Agent>,
}

wire_in!(part AuthInfo {
    "agent" => agent,
});

/// `agent` of [`GetAuthInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Agent {
    /// Id of the app in the company.
    pub agentid: i64,
    /// `name`.
    pub name: String,
    /// `square_logo_url`.
    pub square_logo_url: String,
    /// `round_logo_url`.
    pub round_logo_url: String,
    /// Older id of the app within a suite.
    pub appid: Option<i64>,
    /// 0 by an administrator, 1 by a member.
    pub auth_mode: Option<i64>,
    /// What the app may see.
    pub privilege: Option<Privilege>,
    /// Company that shared the app.
    pub shared_from: Option<SharedFrom>,
    /// Whether it is developed on behalf (代开发).
    pub is_customized_app: Option<bool>,
    /// Whether it was authorised through a third-party app.
    pub auth_from_thirdapp: Option<bool>,
}

wire_in!(part Agent {
    "agentid" => agentid,
    "name" => name,
    "square_logo_url" => square_logo_url,
    "round_logo_url" => round_logo_url,
    "appid" => appid,
    "auth_mode" => auth_mode,
    "privilege" => privilege,
    "shared_from" => shared_from,
    "is_customized_app" => is_customized_app,
    "auth_from_thirdapp" => auth_from_thirdapp,
});

/// `privilege` of [`GetAuthInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Privilege {
    /// 1 basic contacts read only, 2 all contacts read only, 3 all contacts read and write, 4 basic data of single members read only, 5 all contacts write only.
    pub level: i64,
    /// Visible scope of the app.
    pub allow_user: Vec<String>,
    /// Visible scope of the app.
    pub allow_party: Vec<i64>,
    /// Visible scope of the app.
    pub allow_tag: Vec<i64>,
    /// Contacts the app may read besides.
    pub extra_user: Vec<String>,
    /// Contacts the app may read besides.
    pub extra_party: Vec<i64>,
    /// Contacts the app may read besides.
    pub extra_tag: Vec<i64>,
}

wire_in!(part Privilege {
    "level" => level,
    "allow_user" => allow_user,
    "allow_party" => allow_party,
    "allow_tag" => allow_tag,
    "extra_user" => extra_user,
    "extra_party" => extra_party,
    "extra_tag" => extra_tag,
});

/// `shared_from` of [`GetAuthInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SharedFrom {
    /// Company that authorised the app.
    pub corpid: Option<String>,
}

wire_in!(part SharedFrom {
    "corpid" => corpid,
});

/// `edition_info` of [`GetAuthInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EditionInfo {
    /// `agent`.
    pub agent: Vec<EditionInfoAgent>,
}

wire_in!(part EditionInfo {
    "agent" => agent,
});

/// `edition_info_agent` of [`GetAuthInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EditionInfoAgent {
    /// Id of the app in the company.
    pub agentid: i64,
    /// `edition_id`.
    pub edition_id: String,
    /// `edition_name`.
    pub edition_name: String,
    /// 0 not paid, 1 trial, 2 trial over, 3 paid, 4 payment over, 5 unlimited trial, 6 paid but with too many users.
    pub app_status: i64,
    /// How many users were paid for.
    pub user_limit: i64,
    /// Unix seconds, end of the edition.
    pub expired_time: i64,
    /// Whether the edition is a virtual one.
    pub is_virtual_version: bool,
    /// Whether the app was shared by another company.
    pub is_shared_from_other_corp: bool,
}

wire_in!(part EditionInfoAgent {
    "agentid" => agentid,
    "edition_id" => edition_id,
    "edition_name" => edition_name,
    "app_status" => app_status,
    "user_limit" => user_limit,
    "expired_time" => expired_time,
    "is_virtual_version" => is_virtual_version,
    "is_shared_from_other_corp" => is_shared_from_other_corp,
});

/// Get the access token of a company (获取企业凭证).
///
/// `POST /cgi-bin/service/get_corp_token`, suite token in `suite_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90605) [(2)](https://developer.work.weixin.qq.com/document/path/90790)
///
/// For third-party apps; with it the ordinary endpoints are called on behalf of the company.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetCorpToken {
    /// Company that authorised the app.
    pub auth_corpid: String,
    /// Permanent authorisation code, keep it secret; changes when the company authorises anew.
    pub permanent_code: SecretString,
}

impl GetCorpToken {
    /// Starts with the required members.
    pub fn new(auth_corpid: impl Into<String>, permanent_code: impl Into<SecretString>) -> Self {
        Self {
            auth_corpid: auth_corpid.into(),
            permanent_code: permanent_code.into(),
        }
    }
}

wire_out!(GetCorpToken {
    "auth_corpid" => auth_corpid,
    "permanent_code" => permanent_code,
});

/// The answer to [`GetCorpToken`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCorpTokenResponse {
    /// At most 512 bytes; keep it until it expires.
    pub access_token: SecretString,
    /// Seconds until it expires.
    pub expires_in: i64,
}

wire_in!(GetCorpTokenResponse {
    "access_token" => access_token,
    "expires_in" => expires_in,
});

impl Endpoint for GetCorpToken {
    type Response = GetCorpTokenResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.service.get_corp_token",
        path: "/cgi-bin/service/get_corp_token",
        token: TokenKind::Suite,
        token_param: "suite_access_token",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Get the authorisation QR code of a custom app (获取带参授权链接).
///
/// `POST /cgi-bin/service/get_customized_auth_url`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/95436)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetCustomizedAuthUrl {
    /// The caller's own value, comes back later.
    pub state: String,
    /// Custom app templates to authorise.
    pub templateid_list: Vec<String>,
}

impl GetCustomizedAuthUrl {
    /// Starts with the required members.
    pub fn new(
        state: impl Into<String>,
        templateid_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            state: state.into(),
            templateid_list: templateid_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(GetCustomizedAuthUrl {
    "state" => state,
    "templateid_list" => templateid_list,
});

/// The answer to [`GetCustomizedAuthUrl`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCustomizedAuthUrlResponse {
    /// Address of the QR code.
    pub qrcode_url: String,
    /// Seconds until it expires.
    pub expires_in: i64,
}

wire_in!(GetCustomizedAuthUrlResponse {
    "qrcode_url" => qrcode_url,
    "expires_in" => expires_in,
});

impl Endpoint for GetCustomizedAuthUrl {
    type Response = GetCustomizedAuthUrlResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.service.get_customized_auth_url",
        path: "/cgi-bin/service/get_customized_auth_url",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Get the company bound to a device (查询设备绑定信息).
///
/// `POST /cgi-bin/service/get_device_auth_info`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90753)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetDeviceAuthInfo {
    /// Serial number of the device.
    pub device_sn: String,
}

impl GetDeviceAuthInfo {
    /// Starts with the required members.
    pub fn new(device_sn: impl Into<String>) -> Self {
        Self {
            device_sn: device_sn.into(),
        }
    }
}

wire_out!(GetDeviceAuthInfo {
    "device_sn" => device_sn,
});

/// The answer to [`GetDeviceAuthInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetDeviceAuthInfoResponse {
    /// The company.
    pub auth_corp_info: GetDeviceAuthInfoAuthCorpInfo,
    /// `device_info`.
    pub device_info: GetDeviceAuthInfoDeviceInfo,
}

wire_in!(GetDeviceAuthInfoResponse {
    "auth_corp_info" => auth_corp_info,
    "device_info" => device_info,
});

impl Endpoint for GetDeviceAuthInfo {
    type Response = GetDeviceAuthInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.service.get_device_auth_info",
        path: "/cgi-bin/service/get_device_auth_info",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `auth_corp_info` of [`GetDeviceAuthInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetDeviceAuthInfoAuthCorpInfo {
    /// Company that authorised the app.
    pub corpid: String,
    /// `corp_name`.
    pub corp_name: String,
}

wire_in!(part GetDeviceAuthInfoAuthCorpInfo {
    "corpid" => corpid,
    "corp_name" => corp_name,
});

/// `device_info` of [`GetDeviceAuthInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetDeviceAuthInfoDeviceInfo {
    /// Model of the device.
    pub model_id: String,
    /// Name given to the device.
    pub remark_name: Option<String>,
}

wire_in!(part GetDeviceAuthInfoDeviceInfo {
    "model_id" => model_id,
    "remark_name" => remark_name,
});

/// Get the user who signed in to the provider's site (获取登录用户信息).
///
/// `POST /cgi-bin/service/get_login_info`, provider token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/91125) [(2)](https://developer.work.weixin.qq.com/document/path/91158)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetLoginInfo {
    /// Temporary code from the redirect or the pushed event; usable once.
    pub auth_code: String,
}

impl GetLoginInfo {
    /// Starts with the required members.
    pub fn new(auth_code: impl Into<String>) -> Self {
        Self {
            auth_code: auth_code.into(),
        }
    }
}

wire_out!(GetLoginInfo {
    "auth_code" => auth_code,
});

/// The answer to [`GetLoginInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetLoginInfoResponse {
    /// 1 creator, 2 internal administrator, 3 external administrator, 4 branch administrator, 5 member.
    pub usertype: i64,
    /// `user_info`.
    pub user_info: GetLoginInfoUserInfo,
    /// `corp_info`.
    pub corp_info: GetLoginInfoCorpInfo,
    /// `agent`.
    pub agent: Vec<GetLoginInfoAnswerAgent>,
    /// What was authorised.
    pub auth_info: GetLoginInfoAnswerAuthInfo,
}

wire_in!(GetLoginInfoResponse {
    "usertype" => usertype,
    "user_info" => user_info,
    "corp_info" => corp_info,
    "agent" => agent,
    "auth_info" => auth_info,
});

impl Endpoint for GetLoginInfo {
    type Response = GetLoginInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.service.get_login_info",
        path: "/cgi-bin/service/get_login_info",
        token: TokenKind::Provider,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `user_info` of [`GetLoginInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetLoginInfoUserInfo {
    /// `userid`.
    pub userid: Option<String>,
    /// Id of the member across the provider's apps.
    pub open_userid: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `avatar`.
    pub avatar: Option<String>,
}

wire_in!(part GetLoginInfoUserInfo {
    "userid" => userid,
    "open_userid" => open_userid,
    "name" => name,
    "avatar" => avatar,
});

/// `corp_info` of [`GetLoginInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetLoginInfoCorpInfo {
    /// Company that authorised the app.
    pub corpid: String,
}

wire_in!(part GetLoginInfoCorpInfo {
    "corpid" => corpid,
});

/// `answer_agent` of [`GetLoginInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetLoginInfoAnswerAgent {
    /// Id of the app in the company.
    pub agentid: i64,
    /// `auth_type`.
    pub auth_type: i64,
}

wire_in!(part GetLoginInfoAnswerAgent {
    "agentid" => agentid,
    "auth_type" => auth_type,
});

/// `answer_auth_info` of [`GetLoginInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetLoginInfoAnswerAuthInfo {
    /// `department`.
    pub department: Vec<GetLoginInfoDepartment>,
}

wire_in!(part GetLoginInfoAnswerAuthInfo {
    "department" => department,
});

/// `department` of [`GetLoginInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetLoginInfoDepartment {
    /// `id`.
    pub id: i64,
    /// `writable`.
    pub writable: bool,
}

wire_in!(part GetLoginInfoDepartment {
    "id" => id,
    "writable" => writable,
});

/// Get an app order (获取订单详情).
///
/// `POST /cgi-bin/service/get_order`, suite token in `suite_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/91909)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetOrder {
    /// App order.
    pub orderid: String,
}

impl GetOrder {
    /// Starts with the required members.
    pub fn new(orderid: impl Into<String>) -> Self {
        Self {
            orderid: orderid.into(),
        }
    }
}

wire_out!(GetOrder {
    "orderid" => orderid,
});

/// The answer to [`GetOrder`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderResponse {
    /// App order.
    pub orderid: String,
    /// 0 unpaid, 1 paid, 2 closed, 3 expired unpaid, 4 refund asked for, 5 refunded, 6 refund refused.
    pub order_status: i64,
    /// 0 ordinary, 1 more users, 2 renewal, 3 other edition.
    pub order_type: i64,
    /// Company that paid.
    pub paid_corpid: String,
    /// Who placed the order.
    pub operator_corpid: Option<String>,
    /// Who placed the order.
    pub operator_id: Option<String>,
    /// Third-party app or custom app template.
    pub suiteid: Option<String>,
    /// Older id of the app within a suite.
    pub appid: i64,
    /// `edition_id`.
    pub edition_id: String,
    /// `edition_name`.
    pub edition_name: String,
    /// Fen.
    pub price: i64,
    /// `user_count`.
    pub user_count: i64,
    /// Days.
    pub order_period: i64,
    /// Unix seconds.
    pub order_time: i64,
    /// Unix seconds.
    pub paid_time: i64,
    /// Unix seconds.
    pub begin_time: i64,
    /// Unix seconds.
    pub end_time: i64,
    /// 0 the company, 1 the provider, 2 a dealer.
    pub order_from: Option<i64>,
    /// Fen.
    pub service_share_amount: Option<i64>,
    /// Fen.
    pub platform_share_amount: Option<i64>,
    /// Fen.
    pub dealer_share_amount: Option<i64>,
    /// Dealer that sold the app.
    pub dealer_corp_info: Option<DealerCorpInfo>,
}

wire_in!(GetOrderResponse {
    "orderid" => orderid,
    "order_status" => order_status,
    "order_type" => order_type,
    "paid_corpid" => paid_corpid,
    "operator_corpid" => operator_corpid,
    "operator_id" => operator_id,
    "suiteid" => suiteid,
    "appid" => appid,
    "edition_id" => edition_id,
    "edition_name" => edition_name,
    "price" => price,
    "user_count" => user_count,
    "order_period" => order_period,
    "order_time" => order_time,
    "paid_time" => paid_time,
    "begin_time" => begin_time;
    "end_time" => end_time,
    "order_from" => order_from,
    "service_share_amount" => service_share_amount,
    "platform_share_amount" => platform_share_amount,
    "dealer_share_amount" => dealer_share_amount,
    "dealer_corp_info" => dealer_corp_info,
});

impl Endpoint for GetOrder {
    type Response = GetOrderResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.service.get_order",
        path: "/cgi-bin/service/get_order",
        token: TokenKind::Suite,
        token_param: "suite_access_token",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// List app orders (获取订单列表).
///
/// `POST /cgi-bin/service/get_order_list`, suite token in `suite_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/91910)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetOrderList {
    /// Unix seconds.
    pub start_time: i64,
    /// Unix seconds.
    pub end_time: i64,
    /// 0 real orders, 1 test orders.
    pub test_mode: Option<i64>,
}

impl GetOrderList {
    /// Starts with the required members.
    pub fn new(start_time: impl Into<i64>, end_time: impl Into<i64>) -> Self {
        Self {
            start_time: start_time.into(),
            end_time: end_time.into(),
            test_mode: Default::default(),
        }
    }

    /// 0 real orders, 1 test orders.
    pub fn test_mode(mut self, test_mode: impl Into<i64>) -> Self {
        self.test_mode = Some(test_mode.into());
        self
    }
}

wire_out!(GetOrderList {
    "start_time" => start_time,
    "end_time" => end_time,
    "test_mode" => test_mode,
});

/// The answer to [`GetOrderList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderListResponse {
    /// `order_list`.
    pub order_list: Vec<GetOrderListOrderList>,
}

wire_in!(GetOrderListResponse {
    "order_list" => order_list,
});

impl Endpoint for GetOrderList {
    type Response = GetOrderListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.service.get_order_list",
        path: "/cgi-bin/service/get_order_list",
        token: TokenKind::Suite,
        token_param: "suite_access_token",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `order_list` of [`GetOrderList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOrderListOrderList {
    /// App order.
    pub orderid: String,
    /// 0 unpaid, 1 paid, 2 closed, 3 expired unpaid, 4 refund asked for, 5 refunded, 6 refund refused.
    pub order_status: i64,
    /// 0 ordinary, 1 more users, 2 renewal, 3 other edition.
    pub order_type: i64,
    /// Company that paid.
    pub paid_corpid: String,
    /// Who placed the order.
    pub operator_corpid: Option<String>,
    /// Who placed the order.
    pub operator_id: Option<String>,
    /// Third-party app or custom app template.
    pub suiteid: Option<String>,
    /// Older id of the app within a suite.
    pub appid: i64,
    /// `edition_id`.
    pub edition_id: String,
    /// `edition_name`.
    pub edition_name: String,
    /// Fen.
    pub price: i64,
    /// `user_count`.
    pub user_count: i64,
    /// Days.
    pub order_period: i64,
    /// Unix seconds.
    pub order_time: i64,
    /// Unix seconds.
    pub paid_time: i64,
    /// Unix seconds.
    pub begin_time: i64,
    /// Unix seconds.
    pub end_time: i64,
    /// 0 the company, 1 the provider, 2 a dealer.
    pub order_from: Option<i64>,
    /// Fen.
    pub service_share_amount: Option<i64>,
    /// Fen.
    pub platform_share_amount: Option<i64>,
    /// Fen.
    pub dealer_share_amount: Option<i64>,
    /// Dealer that sold the app.
    pub dealer_corp_info: Option<DealerCorpInfo>,
}

wire_in!(part GetOrderListOrderList {
    "orderid" => orderid,
    "order_status" => order_status,
    "order_type" => order_type,
    "paid_corpid" => paid_corpid,
    "operator_corpid" => operator_corpid,
    "operator_id" => operator_id,
    "suiteid" => suiteid,
    "appid" => appid,
    "edition_id" => edition_id,
    "edition_name" => edition_name,
    "price" => price,
    "user_count" => user_count,
    "order_period" => order_period,
    "order_time" => order_time,
    "paid_time" => paid_time,
    "begin_time" => begin_time;
    "end_time" => end_time,
    "order_from" => order_from,
    "service_share_amount" => service_share_amount,
    "platform_share_amount" => platform_share_amount,
    "dealer_share_amount" => dealer_share_amount,
    "dealer_corp_info" => dealer_corp_info,
});

/// Get the permanent code of a company (获取企业永久授权码).
///
/// `POST /cgi-bin/service/get_permanent_code`, suite token in `suite_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90603) [(2)](https://developer.work.weixin.qq.com/document/path/91911)
///
/// Call it within the validity of auth_code. The permanent code can't be read again: store it.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetPermanentCode {
    /// Temporary code from the redirect or the pushed event; usable once.
    pub auth_code: SecretString,
}

impl GetPermanentCode {
    /// Starts with the required members.
    pub fn new(auth_code: impl Into<SecretString>) -> Self {
        Self {
            auth_code: auth_code.into(),
        }
    }
}

wire_out!(GetPermanentCode {
    "auth_code" => auth_code,
});

/// The answer to [`GetPermanentCode`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPermanentCodeResponse {
    /// Permanent authorisation code, keep it secret; changes when the company authorises anew.
    pub permanent_code: SecretString,
    /// At most 512 bytes; keep it until it expires.
    pub access_token: SecretString,
    /// Seconds until it expires.
    pub expires_in: i64,
    /// Dealer that sold the app.
    pub dealer_corp_info: Option<DealerCorpInfo>,
    /// The company.
    pub auth_corp_info: Option<GetPermanentCodeAuthCorpInfo>,
    /// What was authorised.
    pub auth_info: Option<AuthInfo>,
    /// Administrator who authorised.
    pub auth_user_info: Option<GetPermanentCodeAuthUserInfo>,
    /// Set if the company came by a registration code.
    pub register_code_info: Option<GetPermanentCodeRegisterCodeInfo>,
    /// The caller's own value, comes back later.
    pub state: Option<String>,
    /// Edition of the app that was bought.
    pub edition_info: Option<EditionInfo>,
}

wire_in!(GetPermanentCodeResponse {
    "permanent_code" => permanent_code,
    "access_token" => access_token,
    "expires_in" => expires_in,
    "dealer_corp_info" => dealer_corp_info,
    "auth_corp_info" => auth_corp_info,
    "auth_info" => auth_info,
    "auth_user_info" => auth_user_info,
    "register_code_info" => register_code_info,
    "state" => state,
    "edition_info" => edition_info,
});

impl Endpoint for GetPermanentCode {
    type Response = GetPermanentCodeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.service.get_permanent_code",
        path: "/cgi-bin/service/get_permanent_code",
        token: TokenKind::Suite,
        token_param: "suite_access_token",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `auth_corp_info` of [`GetPermanentCode`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPermanentCodeAuthCorpInfo {
    /// Company that authorised the app.
    pub corpid: String,
    /// `corp_name`.
    pub corp_name: String,
    /// Verified or unverified.
    pub corp_type: String,
    /// Address of the square logo.
    pub corp_square_logo_url: Option<String>,
    /// How many members the company may have.
    pub corp_user_max: i64,
    /// How many apps the company may have.
    pub corp_agent_max: i64,
    /// Verified name.
    pub corp_full_name: Option<String>,
    /// 1 company, 2 government or public institution, 3 other organisation, 4 team.
    pub subject_type: Option<i64>,
    /// Unix seconds, end of the verification.
    pub verified_end_time: Option<i64>,
    /// QR code of the company for WeChat.
    pub corp_wxqrcode: Option<String>,
    /// Size of the company, as text.
    pub corp_scale: Option<String>,
    /// `corp_industry`.
    pub corp_industry: Option<String>,
    /// `corp_sub_industry`.
    pub corp_sub_industry: Option<String>,
    /// `location`.
    pub location: Option<String>,
    /// `corp_ex_name`.
    pub corp_ex_name: Option<CorpExName>,
    /// `auth_type`.
    pub auth_type: i64,
}

wire_in!(part GetPermanentCodeAuthCorpInfo {
    "corpid" => corpid,
    "corp_name" => corp_name,
    "corp_type" => corp_type,
    "corp_square_logo_url" => corp_square_logo_url,
    "corp_user_max" => corp_user_max,
    "corp_agent_max" => corp_agent_max,
    "corp_full_name" => corp_full_name,
    "subject_type" => subject_type,
    "verified_end_time" => verified_end_time,
    "corp_wxqrcode" => corp_wxqrcode,
    "corp_scale" => corp_scale,
    "corp_industry" => corp_industry,
    "corp_sub_industry" => corp_sub_industry,
    "location" => location,
    "corp_ex_name" => corp_ex_name,
    "auth_type" => auth_type,
});

/// `auth_user_info` of [`GetPermanentCode`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPermanentCodeAuthUserInfo {
    /// `userid`.
    pub userid: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `avatar`.
    pub avatar: Option<String>,
    /// Id of the member across the provider's apps.
    pub open_userid: Option<String>,
}

wire_in!(part GetPermanentCodeAuthUserInfo {
    "userid" => userid,
    "name" => name,
    "avatar" => avatar,
    "open_userid" => open_userid,
});

/// `register_code_info` of [`GetPermanentCode`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPermanentCodeRegisterCodeInfo {
    /// Code for the registration page.
    pub register_code: String,
    /// Registration template.
    pub template_id: String,
    /// The caller's own value, comes back later.
    pub state: Option<String>,
}

wire_in!(part GetPermanentCodeRegisterCodeInfo {
    "register_code" => register_code,
    "template_id" => template_id,
    "state" => state,
});

/// Get a pre-authorisation code (获取预授权码).
///
/// `GET /cgi-bin/service/get_pre_auth_code`, suite token in `suite_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90601) [(2)](https://developer.work.weixin.qq.com/document/path/90786)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetPreAuthCode {}

impl GetPreAuthCode {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetPreAuthCode {});

/// The answer to [`GetPreAuthCode`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPreAuthCodeResponse {
    /// Code that starts an authorisation.
    pub pre_auth_code: SecretString,
    /// Seconds until it expires.
    pub expires_in: i64,
}

wire_in!(GetPreAuthCodeResponse {
    "pre_auth_code" => pre_auth_code,
    "expires_in" => expires_in,
});

impl Endpoint for GetPreAuthCode {
    type Response = GetPreAuthCodeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.service.get_pre_auth_code",
        path: "/cgi-bin/service/get_pre_auth_code",
        method: Method::Get,
        token: TokenKind::Suite,
        token_param: "suite_access_token",
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Get the access token of the provider (获取服务商凭证).
///
/// `POST /cgi-bin/service/get_provider_token`, no token.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/91200) [(2)](https://developer.work.weixin.qq.com/document/path/90648)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetProviderToken {
    /// The provider's own company.
    pub corpid: Option<String>,
    /// Keep it on the server.
    pub provider_secret: Option<SecretString>,
}

impl GetProviderToken {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The provider's own company.
    pub fn corpid(mut self, corpid: impl Into<String>) -> Self {
        self.corpid = Some(corpid.into());
        self
    }

    /// Keep it on the server.
    pub fn provider_secret(mut self, provider_secret: impl Into<SecretString>) -> Self {
        self.provider_secret = Some(provider_secret.into());
        self
    }
}

wire_out!(GetProviderToken {
    "corpid" => corpid,
    "provider_secret" => provider_secret,
});

/// The answer to [`GetProviderToken`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetProviderTokenResponse {
    /// At most 512 bytes; keep it until it expires.
    pub provider_access_token: SecretString,
    /// Seconds until it expires.
    pub expires_in: i64,
}

wire_in!(GetProviderTokenResponse {
    "provider_access_token" => provider_access_token,
    "expires_in" => expires_in,
});

impl Endpoint for GetProviderToken {
    type Response = GetProviderTokenResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.service.get_provider_token",
        path: "/cgi-bin/service/get_provider_token",
        token: TokenKind::None,
        token_param: "",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Get a registration code (获取注册码).
///
/// `POST /cgi-bin/service/get_register_code`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90581) [(2)](https://developer.work.weixin.qq.com/document/path/90805)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetRegisterCode {
    /// Registration template.
    pub template_id: String,
    /// `corp_name`.
    pub corp_name: Option<String>,
    /// `admin_name`.
    pub admin_name: Option<String>,
    /// `admin_mobile`.
    pub admin_mobile: Option<String>,
    /// The caller's own value, comes back later.
    pub state: Option<String>,
    /// Member of the provider who looks after the company.
    pub follow_user: Option<String>,
}

impl GetRegisterCode {
    /// Starts with the required members.
    pub fn new(template_id: impl Into<String>) -> Self {
        Self {
            template_id: template_id.into(),
            corp_name: Default::default(),
            admin_name: Default::default(),
            admin_mobile: Default::default(),
            state: Default::default(),
            follow_user: Default::default(),
        }
    }

    /// `corp_name`.
    pub fn corp_name(mut self, corp_name: impl Into<String>) -> Self {
        self.corp_name = Some(corp_name.into());
        self
    }

    /// `admin_name`.
    pub fn admin_name(mut self, admin_name: impl Into<String>) -> Self {
        self.admin_name = Some(admin_name.into());
        self
    }

    /// `admin_mobile`.
    pub fn admin_mobile(mut self, admin_mobile: impl Into<String>) -> Self {
        self.admin_mobile = Some(admin_mobile.into());
        self
    }

    /// The caller's own value, comes back later.
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Member of the provider who looks after the company.
    pub fn follow_user(mut self, follow_user: impl Into<String>) -> Self {
        self.follow_user = Some(follow_user.into());
        self
    }
}

wire_out!(GetRegisterCode {
    "template_id" => template_id,
    "corp_name" => corp_name,
    "admin_name" => admin_name,
    "admin_mobile" => admin_mobile,
    "state" => state,
    "follow_user" => follow_user,
});

/// The answer to [`GetRegisterCode`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRegisterCodeResponse {
    /// Code for the registration page.
    pub register_code: String,
    /// Seconds until it expires.
    pub expires_in: i64,
}

wire_in!(GetRegisterCodeResponse {
    "register_code" => register_code,
    "expires_in" => expires_in,
});

impl Endpoint for GetRegisterCode {
    type Response = GetRegisterCodeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.service.get_register_code",
        path: "/cgi-bin/service/get_register_code",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Get the state of a registration (查询注册状态).
///
/// `POST /cgi-bin/service/get_register_info`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90582) [(2)](https://developer.work.weixin.qq.com/document/path/90806)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetRegisterInfo {
    /// Code for the registration page.
    pub register_code: String,
}

impl GetRegisterInfo {
    /// Starts with the required members.
    pub fn new(register_code: impl Into<String>) -> Self {
        Self {
            register_code: register_code.into(),
        }
    }
}

wire_out!(GetRegisterInfo {
    "register_code" => register_code,
});

/// The answer to [`GetRegisterInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRegisterInfoResponse {
    /// Company that authorised the app.
    pub corpid: String,
    /// Token to import the contacts with.
    pub contact_sync: Option<GetRegisterInfoContactSync>,
    /// Administrator who authorised.
    pub auth_user_info: Option<GetRegisterInfoAuthUserInfo>,
    /// Registration template.
    pub template_id: String,
    /// The caller's own value, comes back later.
    pub state: Option<String>,
}

wire_in!(GetRegisterInfoResponse {
    "corpid" => corpid,
    "contact_sync" => contact_sync,
    "auth_user_info" => auth_user_info,
    "template_id" => template_id,
    "state" => state,
});

impl Endpoint for GetRegisterInfo {
    type Response = GetRegisterInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.service.get_register_info",
        path: "/cgi-bin/service/get_register_info",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `contact_sync` of [`GetRegisterInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRegisterInfoContactSync {
    /// At most 512 bytes; keep it until it expires.
    pub access_token: SecretString,
    /// Seconds until it expires.
    pub expires_in: i64,
}

wire_in!(part GetRegisterInfoContactSync {
    "access_token" => access_token,
    "expires_in" => expires_in,
});

/// `auth_user_info` of [`GetRegisterInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetRegisterInfoAuthUserInfo {
    /// `userid`.
    pub userid: String,
}

wire_in!(part GetRegisterInfoAuthUserInfo {
    "userid" => userid,
});

/// Get the access token of a third-party app (获取第三方应用凭证).
///
/// `POST /cgi-bin/service/get_suite_token`, no token.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90600) [(2)](https://developer.work.weixin.qq.com/document/path/90785)
///
/// Needs the latest suite_ticket.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetSuiteToken {
    /// Third-party app or custom app template.
    pub suite_id: Option<String>,
    /// Keep it on the server.
    pub suite_secret: Option<SecretString>,
    /// Pushed by WeCom every ten minutes.
    pub suite_ticket: SecretString,
}

impl GetSuiteToken {
    /// Starts with the required members.
    pub fn new(suite_ticket: impl Into<SecretString>) -> Self {
        Self {
            suite_id: Default::default(),
            suite_secret: Default::default(),
            suite_ticket: suite_ticket.into(),
        }
    }

    /// Third-party app or custom app template.
    pub fn suite_id(mut self, suite_id: impl Into<String>) -> Self {
        self.suite_id = Some(suite_id.into());
        self
    }

    /// Keep it on the server.
    pub fn suite_secret(mut self, suite_secret: impl Into<SecretString>) -> Self {
        self.suite_secret = Some(suite_secret.into());
        self
    }
}

wire_out!(GetSuiteToken {
    "suite_id" => suite_id,
    "suite_secret" => suite_secret,
    "suite_ticket" => suite_ticket,
});

/// The answer to [`GetSuiteToken`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSuiteTokenResponse {
    /// At most 512 bytes; keep it until it expires.
    pub suite_access_token: SecretString,
    /// Seconds until it expires.
    pub expires_in: i64,
}

wire_in!(GetSuiteTokenResponse {
    "suite_access_token" => suite_access_token,
    "expires_in" => expires_in,
});

impl Endpoint for GetSuiteToken {
    type Response = GetSuiteTokenResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.service.get_suite_token",
        path: "/cgi-bin/service/get_suite_token",
        token: TokenKind::None,
        token_param: "",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Get the sensitive details of a visiting user (获取访问用户敏感信息).
///
/// `POST /cgi-bin/service/getuserdetail3rd`, suite token in `suite_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/91122) [(2)](https://developer.work.weixin.qq.com/document/path/91156)
///
/// Needs user_ticket, which only comes if the user agreed to share private data.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Getuserdetail3rd {
    /// For getuserdetail3rd.
    pub user_ticket: SecretString,
}

impl Getuserdetail3rd {
    /// Starts with the required members.
    pub fn new(user_ticket: impl Into<SecretString>) -> Self {
        Self {
            user_ticket: user_ticket.into(),
        }
    }
}

wire_out!(Getuserdetail3rd {
    "user_ticket" => user_ticket,
});

/// The answer to [`Getuserdetail3rd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Getuserdetail3rdResponse {
    /// Company that authorised the app.
    pub corpid: String,
    /// `userid`.
    pub userid: String,
    /// `name`.
    pub name: Option<String>,
    /// 1 male, 2 female, 0 unknown.
    pub gender: Option<i64>,
    /// `avatar`.
    pub avatar: Option<String>,
    /// `qr_code`.
    pub qr_code: Option<String>,
}

wire_in!(Getuserdetail3rdResponse {
    "corpid" => corpid,
    "userid" => userid,
    "name" => name,
    "gender" => gender,
    "avatar" => avatar,
    "qr_code" => qr_code,
});

impl Endpoint for Getuserdetail3rd {
    type Response = Getuserdetail3rdResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.service.getuserdetail3rd",
        path: "/cgi-bin/service/getuserdetail3rd",
        token: TokenKind::Suite,
        token_param: "suite_access_token",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Get the identity of a visiting user (获取访问用户身份).
///
/// `GET /cgi-bin/service/getuserinfo3rd`, suite token in `suite_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/91121) [(2)](https://developer.work.weixin.qq.com/document/path/91155)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Getuserinfo3rd {
    /// From signing in; usable once, valid 5 minutes.
    pub code: String,
}

impl Getuserinfo3rd {
    /// Starts with the required members.
    pub fn new(code: impl Into<String>) -> Self {
        Self { code: code.into() }
    }
}

wire_out!(Getuserinfo3rd {
    "code" => code,
});

/// The answer to [`Getuserinfo3rd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Getuserinfo3rdResponse {
    /// `CorpId`.
    pub corp_id: Option<String>,
    /// `UserId`.
    pub user_id: Option<String>,
    /// `OpenId`.
    pub open_id: Option<String>,
    /// `DeviceId`.
    pub device_id: Option<String>,
    /// Id of the member across the provider's apps.
    pub open_userid: Option<String>,
    /// For getuserdetail3rd.
    pub user_ticket: Option<SecretString>,
    /// Seconds until it expires.
    pub expires_in: Option<i64>,
}

wire_in!(Getuserinfo3rdResponse {
    "CorpId" => corp_id,
    "UserId" => user_id,
    "OpenId" => open_id,
    "DeviceId" => device_id,
    "open_userid" => open_userid,
    "user_ticket" => user_ticket,
    "expires_in" => expires_in,
});

impl Endpoint for Getuserinfo3rd {
    type Response = Getuserinfo3rdResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.service.getuserinfo3rd",
        path: "/cgi-bin/service/getuserinfo3rd",
        method: Method::Get,
        token: TokenKind::Suite,
        token_param: "suite_access_token",
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// List devices (获取设备列表).
///
/// `POST /cgi-bin/service/list_device`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/91346)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ListDevice {
    /// Number of entries to skip.
    pub offset: Option<i64>,
    /// Page size.
    pub limit: Option<i64>,
}

impl ListDevice {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of entries to skip.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }

    /// Page size.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(ListDevice {
    "offset" => offset,
    "limit" => limit,
});

/// The answer to [`ListDevice`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListDeviceResponse {
    /// `device_list`.
    pub device_list: Vec<ListDeviceDeviceList>,
}

wire_in!(ListDeviceResponse {
    "device_list" => device_list,
});

impl Endpoint for ListDevice {
    type Response = ListDeviceResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.service.list_device",
        path: "/cgi-bin/service/list_device",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `device_list` of [`ListDevice`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListDeviceDeviceList {
    /// Model of the device.
    pub model_id: String,
    /// Serial number of the device.
    pub device_sn: String,
}

wire_in!(part ListDeviceDeviceList {
    "model_id" => model_id,
    "device_sn" => device_sn,
});

/// Upload a file for id translation (上传需要转译的文件).
///
/// `POST /cgi-bin/service/media/upload`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/91883)
///
/// Files beside the request: `media`.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct MediaUpload {
    /// `type`.
    pub r#type: String,
}

impl MediaUpload {
    /// Starts with the required members.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
        }
    }
}

wire_out!(MediaUpload {
    "type" => r#type,
});

/// The answer to [`MediaUpload`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MediaUploadResponse {
    /// `type`.
    pub r#type: String,
    /// File for id translation.
    pub media_id: String,
    /// Unix seconds.
    pub created_at: i64,
}

wire_in!(MediaUploadResponse {
    "type" => r#type,
    "media_id" => media_id,
    "created_at" => created_at,
});

impl Endpoint for MediaUpload {
    type Response = MediaUploadResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.service.media_upload",
        path: "/cgi-bin/service/media/upload",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        query: &["type"],
        body: BodyKind::Multipart { files: &["media"] },
        ..Operation::usual(Product::Work)
    };
}

/// Exchange a mini program sign-in code for a session (第三方小程序code2Session).
///
/// `GET /cgi-bin/service/miniprogram/jscode2session`, suite token in `suite_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92468)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct MiniprogramJscode2session {
    /// From signing in; usable once, valid 5 minutes.
    pub js_code: String,
    /// Always authorization_code.
    ///
    /// `authorization_code` unless set.
    pub grant_type: String,
}

impl MiniprogramJscode2session {
    /// Starts with the required members.
    pub fn new(js_code: impl Into<String>) -> Self {
        Self {
            js_code: js_code.into(),
            grant_type: "authorization_code".into(),
        }
    }

    /// Always authorization_code.
    ///
    /// `authorization_code` unless set.
    pub fn grant_type(mut self, grant_type: impl Into<String>) -> Self {
        self.grant_type = grant_type.into();
        self
    }
}

wire_out!(MiniprogramJscode2session {
    "js_code" => js_code,
    "grant_type" => grant_type,
});

/// The answer to [`MiniprogramJscode2session`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MiniprogramJscode2sessionResponse {
    /// Company that authorised the app.
    pub corpid: String,
    /// `userid`.
    pub userid: String,
    /// Key of the mini program session, keep it on the server.
    pub session_key: SecretString,
    /// Id of the member across the provider's apps.
    pub open_userid: String,
}

wire_in!(MiniprogramJscode2sessionResponse {
    "corpid" => corpid,
    "userid" => userid,
    "session_key" => session_key,
    "open_userid" => open_userid,
});

impl Endpoint for MiniprogramJscode2session {
    type Response = MiniprogramJscode2sessionResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.service.miniprogram_jscode2session",
        path: "/cgi-bin/service/miniprogram/jscode2session",
        method: Method::Get,
        token: TokenKind::Suite,
        token_param: "suite_access_token",
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Prolong the trial of a company (延长试用期).
///
/// `POST /cgi-bin/service/prolong_try`, suite token in `suite_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/91913)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ProlongTry {
    /// `buyer_corpid`.
    pub buyer_corpid: String,
    /// Days to add to the trial.
    pub prolong_days: i64,
    /// Older id of the app within a suite.
    pub appid: Option<i64>,
}

impl ProlongTry {
    /// Starts with the required members.
    pub fn new(buyer_corpid: impl Into<String>, prolong_days: impl Into<i64>) -> Self {
        Self {
            buyer_corpid: buyer_corpid.into(),
            prolong_days: prolong_days.into(),
            appid: Default::default(),
        }
    }

    /// Older id of the app within a suite.
    pub fn appid(mut self, appid: impl Into<i64>) -> Self {
        self.appid = Some(appid.into());
        self
    }
}

wire_out!(ProlongTry {
    "buyer_corpid" => buyer_corpid,
    "prolong_days" => prolong_days,
    "appid" => appid,
});

/// The answer to [`ProlongTry`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ProlongTryResponse {
    /// Unix seconds.
    pub try_end_time: i64,
}

wire_in!(ProlongTryResponse {
    "try_end_time" => try_end_time,
});

impl Endpoint for ProlongTry {
    type Response = ProlongTryResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.service.prolong_try",
        path: "/cgi-bin/service/prolong_try",
        token: TokenKind::Suite,
        token_param: "suite_access_token",
        ..Operation::usual(Product::Work)
    };
}

/// Reset the secret of a device (重置SecretNo).
///
/// `POST /cgi-bin/service/reset_secret_no`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90753)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ResetSecretNo {
    /// Serial number of the device.
    pub device_sn: String,
}

impl ResetSecretNo {
    /// Starts with the required members.
    pub fn new(device_sn: impl Into<String>) -> Self {
        Self {
            device_sn: device_sn.into(),
        }
    }
}

wire_out!(ResetSecretNo {
    "device_sn" => device_sn,
});

/// The answer to [`ResetSecretNo`].
pub type ResetSecretNoResponse = yizhan_core::Done;

impl Endpoint for ResetSecretNo {
    type Response = ResetSecretNoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.service.reset_secret_no",
        path: "/cgi-bin/service/reset_secret_no",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        ..Operation::usual(Product::Work)
    };
}

/// Set whether a printer device is supported (设置打印机支持状态).
///
/// `POST /cgi-bin/service/set_printer_support_state`, provider token in `provider_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92782)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetPrinterSupportState {
    /// Serial number of the device.
    pub device_sn: String,
    /// `not_supported_printer`.
    pub not_supported_printer: bool,
}

impl SetPrinterSupportState {
    /// Starts with the required members.
    pub fn new(device_sn: impl Into<String>, not_supported_printer: bool) -> Self {
        Self {
            device_sn: device_sn.into(),
            not_supported_printer,
        }
    }
}

wire_out!(SetPrinterSupportState {
    "device_sn" => device_sn,
    "not_supported_printer" => not_supported_printer,
});

/// The answer to [`SetPrinterSupportState`].
pub type SetPrinterSupportStateResponse = yizhan_core::Done;

impl Endpoint for SetPrinterSupportState {
    type Response = SetPrinterSupportStateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.service.set_printer_support_state",
        path: "/cgi-bin/service/set_printer_support_state",
        token: TokenKind::Provider,
        token_param: "provider_access_token",
        ..Operation::usual(Product::Work)
    };
}

/// Set the options of an authorisation (设置授权配置).
///
/// `POST /cgi-bin/service/set_session_info`, suite token in `suite_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90602) [(2)](https://developer.work.weixin.qq.com/document/path/90787)
///
/// For tests of apps that are not yet released, and to narrow the apps to authorise.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetSessionInfo {
    /// Code that starts an authorisation.
    pub pre_auth_code: SecretString,
    /// Options of the authorisation.
    pub session_info: SetSessionInfoSessionInfo,
}

impl SetSessionInfo {
    /// Starts with the required members.
    pub fn new(
        pre_auth_code: impl Into<SecretString>,
        session_info: SetSessionInfoSessionInfo,
    ) -> Self {
        Self {
            pre_auth_code: pre_auth_code.into(),
            session_info,
        }
    }
}

wire_out!(SetSessionInfo {
    "pre_auth_code" => pre_auth_code,
    "session_info" => session_info,
});

/// The answer to [`SetSessionInfo`].
pub type SetSessionInfoResponse = yizhan_core::Done;

impl Endpoint for SetSessionInfo {
    type Response = SetSessionInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.service.set_session_info",
        path: "/cgi-bin/service/set_session_info",
        token: TokenKind::Suite,
        token_param: "suite_access_token",
        ..Operation::usual(Product::Work)
    };
}

/// `session_info` of [`SetSessionInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetSessionInfoSessionInfo {
    /// Older id of the app within a suite.
    pub appid: Option<Vec<i64>>,
    /// 0 real, 1 test.
    pub auth_type: Option<i64>,
}

impl SetSessionInfoSessionInfo {
    /// Starts empty.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Older id of the app within a suite.
    #[must_use]
    pub fn appid(mut self, appid: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.appid = Some(appid.into_iter().map(Into::into).collect());
        self
    }

    /// 0 real, 1 test.
    #[must_use]
    pub fn auth_type(mut self, auth_type: impl Into<i64>) -> Self {
        self.auth_type = Some(auth_type.into());
        self
    }
}

wire_out!(part SetSessionInfoSessionInfo {
    "appid" => appid,
    "auth_type" => auth_type,
});

/// Get the identity of a visiting user (获取访问用户身份).
///
/// `GET /cgi-bin/service/auth/getuserinfo3rd`, suite token in `suite_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/91121)
///
/// Of a member corpid, userid and open\_userid come; of somebody else openid, and external_userid for a customer.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AuthGetuserinfo3rd {
    /// Of the web authorisation; works once, within 5 minutes.
    pub code: String,
}

impl AuthGetuserinfo3rd {
    /// Starts with the required members.
    pub fn new(code: impl Into<String>) -> Self {
        Self { code: code.into() }
    }
}

wire_out!(AuthGetuserinfo3rd {
    "code" => code,
});

/// The answer to [`AuthGetuserinfo3rd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AuthGetuserinfo3rdResponse {
    /// The member's company.
    pub corpid: Option<String>,
    /// `userid`.
    pub userid: Option<String>,
    /// The member for the provider as a whole.
    pub open_userid: Option<String>,
    /// Ticket for sensitive information, with scope snsapi_privateinfo.
    pub user_ticket: Option<SecretString>,
    /// Seconds that the ticket is valid.
    pub expires_in: Option<i64>,
    /// Who is no member.
    pub openid: Option<String>,
    /// Who is no member but a customer.
    pub external_userid: Option<String>,
}

wire_in!(AuthGetuserinfo3rdResponse {
    "corpid" | "CorpId" => corpid,
    "userid" | "UserId" => userid,
    "open_userid" => open_userid,
    "user_ticket" => user_ticket,
    "expires_in" => expires_in,
    "openid" | "OpenId" => openid,
    "external_userid" => external_userid,
});

impl Endpoint for AuthGetuserinfo3rd {
    type Response = AuthGetuserinfo3rdResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.service.auth_getuserinfo3rd",
        path: "/cgi-bin/service/auth/getuserinfo3rd",
        method: Method::Get,
        token: TokenKind::Suite,
        token_param: "suite_access_token",
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Get the sensitive details of a visiting user (获取访问用户敏感信息).
///
/// `POST /cgi-bin/service/auth/getuserdetail3rd`, suite token in `suite_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/91122)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AuthGetuserdetail3rd {
    /// From getuserinfo3rd.
    pub user_ticket: SecretString,
}

impl AuthGetuserdetail3rd {
    /// Starts with the required members.
    pub fn new(user_ticket: impl Into<SecretString>) -> Self {
        Self {
            user_ticket: user_ticket.into(),
        }
    }
}

wire_out!(AuthGetuserdetail3rd {
    "user_ticket" => user_ticket,
});

/// The answer to [`AuthGetuserdetail3rd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AuthGetuserdetail3rdResponse {
    /// `corpid`.
    pub corpid: String,
    /// `userid`.
    pub userid: String,
    /// `name`.
    pub name: Option<String>,
    /// 0 undefined, 1 male, 2 female.
    pub gender: Option<i64>,
    /// Address of the picture.
    pub avatar: Option<String>,
    /// Address of the member's personal QR code.
    pub qr_code: Option<String>,
    /// `mobile`.
    pub mobile: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// Company mailbox.
    pub biz_mail: Option<String>,
    /// `address`.
    pub address: Option<String>,
}

wire_in!(AuthGetuserdetail3rdResponse {
    "corpid" => corpid,
    "userid" => userid,
    "name" => name,
    "gender" => gender,
    "avatar" => avatar,
    "qr_code" => qr_code,
    "mobile" => mobile,
    "email" => email,
    "biz_mail" => biz_mail,
    "address" => address,
});

impl Endpoint for AuthGetuserdetail3rd {
    type Response = AuthGetuserdetail3rdResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.service.auth_getuserdetail3rd",
        path: "/cgi-bin/service/auth/getuserdetail3rd",
        token: TokenKind::Suite,
        token_param: "suite_access_token",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Get the authorisation of a company, quicker (获取企业授权信息).
///
/// `POST /cgi-bin/service/v2/get_auth_info`, suite token in `suite_access_token`.
///
/// Leaves out what takes long to gather.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct V2GetAuthInfo {
    /// `auth_corpid`.
    pub auth_corpid: String,
    /// `permanent_code`.
    pub permanent_code: SecretString,
}

impl V2GetAuthInfo {
    /// Starts with the required members.
    pub fn new(auth_corpid: impl Into<String>, permanent_code: impl Into<SecretString>) -> Self {
        Self {
            auth_corpid: auth_corpid.into(),
            permanent_code: permanent_code.into(),
        }
    }
}

wire_out!(V2GetAuthInfo {
    "auth_corpid" => auth_corpid,
    "permanent_code" => permanent_code,
});

/// The answer to [`V2GetAuthInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct V2GetAuthInfoResponse {
    /// `dealer_corp_info`.
    pub dealer_corp_info: Option<DealerCorpInfo>,
    /// `auth_corp_info`.
    pub auth_corp_info: Option<V2GetAuthInfoAuthCorpInfo>,
    /// `auth_info`.
    pub auth_info: Option<AuthInfo>,
    /// `edition_info`.
    pub edition_info: Option<EditionInfo>,
}

wire_in!(V2GetAuthInfoResponse {
    "dealer_corp_info" => dealer_corp_info,
    "auth_corp_info" => auth_corp_info,
    "auth_info" => auth_info,
    "edition_info" => edition_info,
});

impl Endpoint for V2GetAuthInfo {
    type Response = V2GetAuthInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.service.v2_get_auth_info",
        path: "/cgi-bin/service/v2/get_auth_info",
        token: TokenKind::Suite,
        token_param: "suite_access_token",
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// `auth_corp_info` of [`V2GetAuthInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct V2GetAuthInfoAuthCorpInfo {
    /// `corpid`.
    pub corpid: String,
    /// `corp_name`.
    pub corp_name: String,
}

wire_in!(part V2GetAuthInfoAuthCorpInfo {
    "corpid" => corpid,
    "corp_name" => corp_name,
});

/// Get the permanent code of a company, quicker (获取企业永久授权码).
///
/// `POST /cgi-bin/service/v2/get_permanent_code`, suite token in `suite_access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/100776)
///
/// Brings no access_token: get it with get_corp_token.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct V2GetPermanentCode {
    /// From the redirect or the event create\_auth; works once, within 10 minutes.
    pub auth_code: SecretString,
}

impl V2GetPermanentCode {
    /// Starts with the required members.
    pub fn new(auth_code: impl Into<SecretString>) -> Self {
        Self {
            auth_code: auth_code.into(),
        }
    }
}

wire_out!(V2GetPermanentCode {
    "auth_code" => auth_code,
});

/// The answer to [`V2GetPermanentCode`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct V2GetPermanentCodeResponse {
    /// `permanent_code`.
    pub permanent_code: SecretString,
    /// `dealer_corp_info`.
    pub dealer_corp_info: Option<DealerCorpInfo>,
    /// `auth_corp_info`.
    pub auth_corp_info: Option<V2GetPermanentCodeAuthCorpInfo>,
    /// `auth_user_info`.
    pub auth_user_info: Option<V2GetPermanentCodeAuthUserInfo>,
    /// `register_code_info`.
    pub register_code_info: Option<V2GetPermanentCodeRegisterCodeInfo>,
    /// `state`.
    pub state: Option<String>,
}

wire_in!(V2GetPermanentCodeResponse {
    "permanent_code" => permanent_code,
    "dealer_corp_info" => dealer_corp_info,
    "auth_corp_info" => auth_corp_info,
    "auth_user_info" => auth_user_info,
    "register_code_info" => register_code_info,
    "state" => state,
} needs {
    "permanent_code" => permanent_code,
});

impl Endpoint for V2GetPermanentCode {
    type Response = V2GetPermanentCodeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.service.v2_get_permanent_code",
        path: "/cgi-bin/service/v2/get_permanent_code",
        token: TokenKind::Suite,
        token_param: "suite_access_token",
        ..Operation::usual(Product::Work)
    };
}

/// `auth_corp_info` of [`V2GetPermanentCode`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct V2GetPermanentCodeAuthCorpInfo {
    /// `corpid`.
    pub corpid: String,
    /// `corp_name`.
    pub corp_name: String,
}

wire_in!(part V2GetPermanentCodeAuthCorpInfo {
    "corpid" => corpid,
    "corp_name" => corp_name,
});

/// `auth_user_info` of [`V2GetPermanentCode`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct V2GetPermanentCodeAuthUserInfo {
    /// `userid`.
    pub userid: Option<String>,
    /// `open_userid`.
    pub open_userid: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `avatar`.
    pub avatar: Option<String>,
}

wire_in!(part V2GetPermanentCodeAuthUserInfo {
    "userid" => userid,
    "open_userid" => open_userid,
    "name" => name,
    "avatar" => avatar,
});

/// `register_code_info` of [`V2GetPermanentCode`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct V2GetPermanentCodeRegisterCodeInfo {
    /// `register_code`.
    pub register_code: String,
    /// `template_id`.
    pub template_id: String,
    /// `state`.
    pub state: Option<String>,
}

wire_in!(part V2GetPermanentCodeRegisterCodeInfo {
    "register_code" => register_code,
    "template_id" => template_id,
    "state" => state,
});
