//! Generated from `spec/mini/tcb.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Cloud development (云开发)

use yizhan_core::{BodyKind, Endpoint, Operation, Product, wire_in, wire_out};

/// Add a delayed call of a cloud function (延时调用云函数).
///
/// `POST /tcb/adddelayedfunctiontask`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.addDelayedFunctionTask.html)
///
/// The delay is from 6 seconds to 30 days.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddDelayedFunctionTask {
    /// Id of the environment.
    pub env: String,
    /// Name of the cloud function.
    pub function_name: String,
    /// Seconds until the call.
    pub delay_time: i64,
    /// Data handed to the function.
    pub data: Option<String>,
}

impl AddDelayedFunctionTask {
    /// Starts with the required members.
    pub fn new(
        env: impl Into<String>,
        function_name: impl Into<String>,
        delay_time: impl Into<i64>,
    ) -> Self {
        Self {
            env: env.into(),
            function_name: function_name.into(),
            delay_time: delay_time.into(),
            data: Default::default(),
        }
    }

    /// Data handed to the function.
    pub fn data(mut self, data: impl Into<String>) -> Self {
        self.data = Some(data.into());
        self
    }
}

wire_out!(AddDelayedFunctionTask {
    "env" => env,
    "function_name" => function_name,
    "delay_time" => delay_time,
    "data" => data,
});

/// The answer to [`AddDelayedFunctionTask`].
pub type AddDelayedFunctionTaskResponse = yizhan_core::Done;

impl Endpoint for AddDelayedFunctionTask {
    type Response = AddDelayedFunctionTaskResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.tcb.add_delayed_function_task",
        path: "/tcb/adddelayedfunctiontask",
        ..Operation::usual(Product::Mini)
    };
}

/// Delete files (删除文件).
///
/// `POST /tcb/batchdeletefile`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/file-management/deleteTcbCloudFile.html)
///
/// At most 50 files a call.
///
/// # Errors
///
/// - `40097`: arguments not valid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BatchDeleteFile {
    /// Id of the environment.
    pub env: String,
    /// Id of the file, starting with cloud://.
    pub fileid_list: Vec<String>,
}

impl BatchDeleteFile {
    /// Starts with the required members.
    pub fn new(
        env: impl Into<String>,
        fileid_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            env: env.into(),
            fileid_list: fileid_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(BatchDeleteFile {
    "env" => env,
    "fileid_list" => fileid_list,
});

/// The answer to [`BatchDeleteFile`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchDeleteFileResponse {
    /// Result for each file.
    pub delete_list: Vec<BatchDeleteFileDeleteList>,
}

wire_in!(BatchDeleteFileResponse {
    "delete_list" => delete_list,
});

impl Endpoint for BatchDeleteFile {
    type Response = BatchDeleteFileResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.tcb.batch_delete_file",
        path: "/tcb/batchdeletefile",
        ..Operation::usual(Product::Mini)
    };
}

/// `delete_list` of [`BatchDeleteFile`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchDeleteFileDeleteList {
    /// Id of the file, starting with cloud://.
    pub fileid: String,
    /// 0 success, otherwise the error of this file.
    pub status: i64,
    /// `errmsg`.
    pub errmsg: Option<String>,
}

wire_in!(part BatchDeleteFileDeleteList {
    "fileid" => fileid,
    "status" => status,
    "errmsg" => errmsg,
});

/// Get download links of files (获取文件下载链接).
///
/// `POST /tcb/batchdownloadfile`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/file-management/getDownloadTcbFileLink.html)
///
/// At most 50 files a call.
///
/// # Errors
///
/// - `40097`: arguments not valid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BatchDownloadFile {
    /// Id of the environment.
    pub env: String,
    /// The files, at most 50.
    pub file_list: Vec<BatchDownloadFileFileList>,
}

impl BatchDownloadFile {
    /// Starts with the required members.
    pub fn new(
        env: impl Into<String>,
        file_list: impl IntoIterator<Item = impl Into<BatchDownloadFileFileList>>,
    ) -> Self {
        Self {
            env: env.into(),
            file_list: file_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(BatchDownloadFile {
    "env" => env,
    "file_list" => file_list,
});

/// The answer to [`BatchDownloadFile`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchDownloadFileResponse {
    /// The files, at most 50.
    pub file_list: Vec<BatchDownloadFileAnswerFileList>,
}

wire_in!(BatchDownloadFileResponse {
    "file_list" => file_list,
});

impl Endpoint for BatchDownloadFile {
    type Response = BatchDownloadFileResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.tcb.batch_download_file",
        path: "/tcb/batchdownloadfile",
        ..Operation::usual(Product::Mini)
    };
}

/// `file_list` of [`BatchDownloadFile`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchDownloadFileFileList {
    /// Id of the file, starting with cloud://.
    pub fileid: String,
    /// Seconds for which the link is valid.
    pub max_age: i64,
}

impl BatchDownloadFileFileList {
    /// Starts with the required members.
    #[must_use]
    pub fn new(fileid: impl Into<String>, max_age: impl Into<i64>) -> Self {
        Self {
            fileid: fileid.into(),
            max_age: max_age.into(),
        }
    }
}

wire_out!(part BatchDownloadFileFileList {
    "fileid" => fileid,
    "max_age" => max_age,
});

/// `answer_file_list` of [`BatchDownloadFile`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchDownloadFileAnswerFileList {
    /// Id of the file, starting with cloud://.
    pub fileid: String,
    /// Link of the file.
    pub download_url: Option<String>,
    /// 0 success, otherwise the error of this file.
    pub status: i64,
    /// `errmsg`.
    pub errmsg: Option<String>,
}

wire_in!(part BatchDownloadFileAnswerFileList {
    "fileid" => fileid,
    "download_url" => download_url,
    "status" => status,
    "errmsg" => errmsg,
});

/// Check whether the administrator's mobile number is set (检查手机号配置情况).
///
/// `POST /tcb/checkmobile`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/admin-management/checkMobileConfig.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CheckMobile {
    /// Whether to send the administrator a reminder.
    pub push_tmpl: Option<bool>,
}

impl CheckMobile {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether to send the administrator a reminder.
    pub fn push_tmpl(mut self, push_tmpl: impl Into<bool>) -> Self {
        self.push_tmpl = Some(push_tmpl.into());
        self
    }
}

wire_out!(CheckMobile {
    "push_tmpl" => push_tmpl,
});

/// The answer to [`CheckMobile`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CheckMobileResponse {
    /// Whether a mobile number is set.
    pub has_mobile: bool,
}

wire_in!(CheckMobileResponse {
    "has_mobile" => has_mobile,
});

impl Endpoint for CheckMobile {
    type Response = CheckMobileResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.tcb.check_mobile",
        path: "/tcb/checkmobile",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Report cloud development data (云开发通用上报接口).
///
/// `POST /tcb/cloudbasereport`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.report.html) [(2)](https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/cloudbase/cloudbase.report.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CloudBaseReport {
    /// Kind of report.
    pub report_action: String,
    /// Id of the environment.
    pub env_id: String,
    /// Id of the activity.
    pub activity_id: String,
    /// `task_id`.
    pub task_id: Option<String>,
    /// How many numbers.
    pub phone_count: Option<i64>,
    /// Id of the channel.
    pub channel_id: Option<String>,
    /// Id of the session.
    pub session_id: Option<String>,
}

impl CloudBaseReport {
    /// Starts with the required members.
    pub fn new(
        report_action: impl Into<String>,
        env_id: impl Into<String>,
        activity_id: impl Into<String>,
    ) -> Self {
        Self {
            report_action: report_action.into(),
            env_id: env_id.into(),
            activity_id: activity_id.into(),
            task_id: Default::default(),
            phone_count: Default::default(),
            channel_id: Default::default(),
            session_id: Default::default(),
        }
    }

    /// `task_id`.
    pub fn task_id(mut self, task_id: impl Into<String>) -> Self {
        self.task_id = Some(task_id.into());
        self
    }

    /// How many numbers.
    pub fn phone_count(mut self, phone_count: impl Into<i64>) -> Self {
        self.phone_count = Some(phone_count.into());
        self
    }

    /// Id of the channel.
    pub fn channel_id(mut self, channel_id: impl Into<String>) -> Self {
        self.channel_id = Some(channel_id.into());
        self
    }

    /// Id of the session.
    pub fn session_id(mut self, session_id: impl Into<String>) -> Self {
        self.session_id = Some(session_id.into());
        self
    }
}

wire_out!(CloudBaseReport {
    "report_action" => report_action,
    "env_id" => env_id,
    "activity_id" => activity_id,
    "task_id" => task_id,
    "phone_count" => phone_count,
    "channel_id" => channel_id,
    "session_id" => session_id,
});

/// The answer to [`CloudBaseReport`].
pub type CloudBaseReportResponse = yizhan_core::Done;

impl Endpoint for CloudBaseReport {
    type Response = CloudBaseReportResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.tcb.cloud_base_report",
        path: "/tcb/cloudbasereport",
        ..Operation::usual(Product::Mini)
    };
}

/// Open the cloud development service (创建云开发用户).
///
/// `POST /tcb/createclouduser`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/admin-management/createCloudUser.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CreateCloudUser {}

impl CreateCloudUser {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(CreateCloudUser {});

/// The answer to [`CreateCloudUser`].
pub type CreateCloudUserResponse = yizhan_core::Done;

impl Endpoint for CreateCloudUser {
    type Response = CreateCloudUserResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.tcb.create_cloud_user",
        path: "/tcb/createclouduser",
        ..Operation::usual(Product::Mini)
    };
}

/// Create an environment and its resources (创建环境).
///
/// `POST /tcb/createenvandresource`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/env-management/createEnv.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Createenvandresource {
    /// Id of the environment.
    pub env: String,
    /// Name of the environment for people.
    pub alias: String,
}

impl Createenvandresource {
    /// Starts with the required members.
    pub fn new(env: impl Into<String>, alias: impl Into<String>) -> Self {
        Self {
            env: env.into(),
            alias: alias.into(),
        }
    }
}

wire_out!(Createenvandresource {
    "env" => env,
    "alias" => alias,
});

/// The answer to [`Createenvandresource`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateenvandresourceResponse {
    /// `status`.
    pub status: String,
}

wire_in!(CreateenvandresourceResponse {
    "status" => status,
});

impl Endpoint for Createenvandresource {
    type Response = CreateenvandresourceResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.tcb.createenvandresource",
        path: "/tcb/createenvandresource",
        ..Operation::usual(Product::Mini)
    };
}

/// Create a cloud function (创建云函数).
///
/// `POST /tcb/createfunction`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/scf-management/createFunction.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CreateFunction {
    /// Id of the environment.
    pub env: String,
    /// Name of the cloud function.
    pub function_name: String,
}

impl CreateFunction {
    /// Starts with the required members.
    pub fn new(env: impl Into<String>, function_name: impl Into<String>) -> Self {
        Self {
            env: env.into(),
            function_name: function_name.into(),
        }
    }
}

wire_out!(CreateFunction {
    "env" => env,
    "function_name" => function_name,
});

/// The answer to [`CreateFunction`].
pub type CreateFunctionResponse = yizhan_core::Done;

impl Endpoint for CreateFunction {
    type Response = CreateFunctionResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.tcb.create_function",
        path: "/tcb/createfunction",
        ..Operation::usual(Product::Mini)
    };
}

/// Create a stress test (创建压测任务).
///
/// `POST /tcb/createpressuretesttask`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.createPressureTest.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CreatePressureTestTask {
    /// Page to test.
    pub task_url: String,
    /// How many runs.
    pub run_count: i64,
    /// How long the test runs.
    pub run_time: i64,
    /// Where the test comes from.
    ///
    /// `4` unless set.
    pub source_type: i64,
}

impl CreatePressureTestTask {
    /// Starts with the required members.
    pub fn new(
        task_url: impl Into<String>,
        run_count: impl Into<i64>,
        run_time: impl Into<i64>,
    ) -> Self {
        Self {
            task_url: task_url.into(),
            run_count: run_count.into(),
            run_time: run_time.into(),
            source_type: 4,
        }
    }

    /// Where the test comes from.
    ///
    /// `4` unless set.
    pub fn source_type(mut self, source_type: impl Into<i64>) -> Self {
        self.source_type = source_type.into();
        self
    }
}

wire_out!(CreatePressureTestTask {
    "task_url" => task_url,
    "run_count" => run_count,
    "run_time" => run_time,
    "source_type" => source_type,
});

/// The answer to [`CreatePressureTestTask`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreatePressureTestTaskResponse {
    /// Id of the stress test.
    pub pressure_id: i64,
}

wire_in!(CreatePressureTestTaskResponse {
    "pressure_id" => pressure_id,
});

impl Endpoint for CreatePressureTestTask {
    type Response = CreatePressureTestTaskResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.tcb.create_pressure_test_task",
        path: "/tcb/createpressuretesttask",
        ..Operation::usual(Product::Mini)
    };
}

/// Send text messages to the numbers in a file (创建发短信任务).
///
/// `POST /tcb/createsendsmstask`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.createSendSmsTask.html) [(2)](https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/cloudbase/cloudbase.createSendSmsTask.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CreateSendSmsTask {
    /// Id of the environment.
    pub env: String,
    /// Link of the file.
    pub file_url: String,
}

impl CreateSendSmsTask {
    /// Starts with the required members.
    pub fn new(env: impl Into<String>, file_url: impl Into<String>) -> Self {
        Self {
            env: env.into(),
            file_url: file_url.into(),
        }
    }
}

wire_out!(CreateSendSmsTask {
    "env" => env,
    "file_url" => file_url,
});

/// The answer to [`CreateSendSmsTask`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateSendSmsTaskResponse {
    /// Id by which the sending can be queried.
    pub query_id: String,
}

wire_in!(CreateSendSmsTaskResponse {
    "query_id" => query_id,
});

impl Endpoint for CreateSendSmsTask {
    type Response = CreateSendSmsTaskResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.tcb.create_send_sms_task",
        path: "/tcb/createsendsmstask",
        ..Operation::usual(Product::Mini)
    };
}

/// Insert database records (数据库插入记录).
///
/// `POST /tcb/databaseadd`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/addDatabaseItem.html)
///
/// # Errors
///
/// - `40097`: arguments not valid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DatabaseAdd {
    /// Id of the environment.
    pub env: String,
    /// Database statement as for the server SDK, such as db.collection("a").where({}).get().
    pub query: String,
}

impl DatabaseAdd {
    /// Starts with the required members.
    pub fn new(env: impl Into<String>, query: impl Into<String>) -> Self {
        Self {
            env: env.into(),
            query: query.into(),
        }
    }
}

wire_out!(DatabaseAdd {
    "env" => env,
    "query" => query,
});

/// The answer to [`DatabaseAdd`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DatabaseAddResponse {
    /// Ids of the records inserted.
    pub id_list: Vec<String>,
}

wire_in!(DatabaseAddResponse {
    "id_list" => id_list,
});

impl Endpoint for DatabaseAdd {
    type Response = DatabaseAddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.tcb.database_add",
        path: "/tcb/databaseadd",
        ..Operation::usual(Product::Mini)
    };
}

/// Run a database aggregation (数据库聚合).
///
/// `POST /tcb/databaseaggregate`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/file-management/aggregateDatabase.html)
///
/// # Errors
///
/// - `40097`: arguments not valid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Databaseaggregate {
    /// Id of the environment.
    pub env: String,
    /// Database statement as for the server SDK, such as db.collection("a").where({}).get().
    pub query: String,
}

impl Databaseaggregate {
    /// Starts with the required members.
    pub fn new(env: impl Into<String>, query: impl Into<String>) -> Self {
        Self {
            env: env.into(),
            query: query.into(),
        }
    }
}

wire_out!(Databaseaggregate {
    "env" => env,
    "query" => query,
});

/// The answer to [`Databaseaggregate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DatabaseaggregateResponse {
    /// Results, each as JSON in a string.
    pub data: Vec<String>,
}

wire_in!(DatabaseaggregateResponse {
    "data" => data,
});

impl Endpoint for Databaseaggregate {
    type Response = DatabaseaggregateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.tcb.databaseaggregate",
        path: "/tcb/databaseaggregate",
        ..Operation::usual(Product::Mini)
    };
}

/// Add a database collection (新增集合).
///
/// `POST /tcb/databasecollectionadd`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/addDatabaseCollection.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DatabaseCollectionAdd {
    /// Id of the environment.
    pub env: String,
    /// Name of the collection.
    pub collection_name: String,
}

impl DatabaseCollectionAdd {
    /// Starts with the required members.
    pub fn new(env: impl Into<String>, collection_name: impl Into<String>) -> Self {
        Self {
            env: env.into(),
            collection_name: collection_name.into(),
        }
    }
}

wire_out!(DatabaseCollectionAdd {
    "env" => env,
    "collection_name" => collection_name,
});

/// The answer to [`DatabaseCollectionAdd`].
pub type DatabaseCollectionAddResponse = yizhan_core::Done;

impl Endpoint for DatabaseCollectionAdd {
    type Response = DatabaseCollectionAddResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.tcb.database_collection_add",
        path: "/tcb/databasecollectionadd",
        ..Operation::usual(Product::Mini)
    };
}

/// Delete a database collection (删除集合).
///
/// `POST /tcb/databasecollectiondelete`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/deleteDatabaseCollection.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DatabaseCollectionDelete {
    /// Id of the environment.
    pub env: String,
    /// Name of the collection.
    pub collection_name: String,
}

impl DatabaseCollectionDelete {
    /// Starts with the required members.
    pub fn new(env: impl Into<String>, collection_name: impl Into<String>) -> Self {
        Self {
            env: env.into(),
            collection_name: collection_name.into(),
        }
    }
}

wire_out!(DatabaseCollectionDelete {
    "env" => env,
    "collection_name" => collection_name,
});

/// The answer to [`DatabaseCollectionDelete`].
pub type DatabaseCollectionDeleteResponse = yizhan_core::Done;

impl Endpoint for DatabaseCollectionDelete {
    type Response = DatabaseCollectionDeleteResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.tcb.database_collection_delete",
        path: "/tcb/databasecollectiondelete",
        ..Operation::usual(Product::Mini)
    };
}

/// List database collections (获取特定云环境下集合信息).
///
/// `POST /tcb/databasecollectionget`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/getDatabaseCollection.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DatabaseCollectionGet {
    /// Id of the environment.
    pub env: String,
    /// Number of entries to skip.
    pub offset: Option<i64>,
    /// Entries a page.
    pub limit: Option<i64>,
}

impl DatabaseCollectionGet {
    /// Starts with the required members.
    pub fn new(env: impl Into<String>) -> Self {
        Self {
            env: env.into(),
            offset: Default::default(),
            limit: Default::default(),
        }
    }

    /// Number of entries to skip.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }

    /// Entries a page.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(DatabaseCollectionGet {
    "env" => env,
    "offset" => offset,
    "limit" => limit,
});

/// The answer to [`DatabaseCollectionGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DatabaseCollectionGetResponse {
    /// `collections`.
    pub collections: Vec<DatabaseCollectionGetCollections>,
    /// Paging of the result.
    pub pager: Pager,
}

wire_in!(DatabaseCollectionGetResponse {
    "collections" => collections,
    "pager" => pager,
});

impl Endpoint for DatabaseCollectionGet {
    type Response = DatabaseCollectionGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.tcb.database_collection_get",
        path: "/tcb/databasecollectionget",
        ..Operation::usual(Product::Mini)
    };
}

/// `collections` of [`DatabaseCollectionGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DatabaseCollectionGetCollections {
    /// Name of the function, the collection or the index.
    pub name: String,
    /// Number of documents.
    pub count: i64,
    /// Bytes.
    pub size: i64,
    /// Number of indexes.
    pub index_count: i64,
    /// Bytes of the indexes.
    pub index_size: i64,
}

wire_in!(part DatabaseCollectionGetCollections {
    "name" => name,
    "count" => count,
    "size" => size,
    "index_count" => index_count,
    "index_size" => index_size,
});

/// `pager` of [`DatabaseCollectionGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Pager {
    /// Number of records skipped.
    pub offset: i64,
    /// Records a page.
    pub limit: i64,
    /// Number of records in all.
    pub total: i64,
}

wire_in!(part Pager {
    "Offset" => offset,
    "Limit" => limit,
    "Total" => total,
});

/// Count database records (统计集合记录数).
///
/// `POST /tcb/databasecount`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/getDatabaseCount.html)
///
/// # Errors
///
/// - `40097`: arguments not valid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DatabaseCount {
    /// Id of the environment.
    pub env: String,
    /// Database statement as for the server SDK, such as db.collection("a").where({}).get().
    pub query: String,
}

impl DatabaseCount {
    /// Starts with the required members.
    pub fn new(env: impl Into<String>, query: impl Into<String>) -> Self {
        Self {
            env: env.into(),
            query: query.into(),
        }
    }
}

wire_out!(DatabaseCount {
    "env" => env,
    "query" => query,
});

/// The answer to [`DatabaseCount`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DatabaseCountResponse {
    /// Number of documents.
    pub count: i64,
}

wire_in!(DatabaseCountResponse {
    "count" => count,
});

impl Endpoint for DatabaseCount {
    type Response = DatabaseCountResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.tcb.database_count",
        path: "/tcb/databasecount",
        ..Operation::usual(Product::Mini)
    };
}

/// Delete database records (数据库删除记录).
///
/// `POST /tcb/databasedelete`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/deleteDatabaseItem.html)
///
/// # Errors
///
/// - `40097`: arguments not valid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DatabaseDelete {
    /// Id of the environment.
    pub env: String,
    /// Database statement as for the server SDK, such as db.collection("a").where({}).get().
    pub query: String,
}

impl DatabaseDelete {
    /// Starts with the required members.
    pub fn new(env: impl Into<String>, query: impl Into<String>) -> Self {
        Self {
            env: env.into(),
            query: query.into(),
        }
    }
}

wire_out!(DatabaseDelete {
    "env" => env,
    "query" => query,
});

/// The answer to [`DatabaseDelete`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DatabaseDeleteResponse {
    /// Records deleted.
    pub deleted: i64,
}

wire_in!(DatabaseDeleteResponse {
    "deleted" => deleted,
});

impl Endpoint for DatabaseDelete {
    type Response = DatabaseDeleteResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.tcb.database_delete",
        path: "/tcb/databasedelete",
        ..Operation::usual(Product::Mini)
    };
}

/// Export database records (数据库导出).
///
/// `POST /tcb/databasemigrateexport`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/exportDatabaseItem.html)
///
/// Runs asynchronously; ask for the result with the job id.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DatabaseMigrateExport {
    /// Id of the environment.
    pub env: String,
    /// Path in cloud storage, for an import the file to read.
    pub file_path: String,
    /// 1 JSON, 2 CSV.
    pub file_type: i64,
    /// Database statement as for the server SDK, such as db.collection("a").where({}).get().
    pub query: String,
}

impl DatabaseMigrateExport {
    /// Starts with the required members.
    pub fn new(
        env: impl Into<String>,
        file_path: impl Into<String>,
        file_type: impl Into<i64>,
        query: impl Into<String>,
    ) -> Self {
        Self {
            env: env.into(),
            file_path: file_path.into(),
            file_type: file_type.into(),
            query: query.into(),
        }
    }
}

wire_out!(DatabaseMigrateExport {
    "env" => env,
    "file_path" => file_path,
    "file_type" => file_type,
    "query" => query,
});

/// The answer to [`DatabaseMigrateExport`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DatabaseMigrateExportResponse {
    /// Id of the import or export.
    pub job_id: i64,
}

wire_in!(DatabaseMigrateExportResponse {
    "job_id" => job_id,
});

impl Endpoint for DatabaseMigrateExport {
    type Response = DatabaseMigrateExportResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.tcb.database_migrate_export",
        path: "/tcb/databasemigrateexport",
        ..Operation::usual(Product::Mini)
    };
}

/// Import database records (数据库导入).
///
/// `POST /tcb/databasemigrateimport`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/importDatabaseItem.html)
///
/// The file must already be in cloud storage of the environment; the job runs asynchronously.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DatabaseMigrateImport {
    /// Id of the environment.
    pub env: String,
    /// Name of the collection.
    pub collection_name: String,
    /// Path in cloud storage, for an import the file to read.
    pub file_path: String,
    /// 1 JSON, 2 CSV.
    pub file_type: i64,
    /// Whether to stop at the first error.
    pub stop_on_error: bool,
    /// 1 insert, 2 upsert.
    pub conflict_mode: i64,
}

impl DatabaseMigrateImport {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(env: impl Into<String>) -> Self {
        Self {
            env: env.into(),
            collection_name: Default::default(),
            file_path: Default::default(),
            file_type: Default::default(),
            stop_on_error: Default::default(),
            conflict_mode: Default::default(),
        }
    }

    /// Name of the collection.
    pub fn collection_name(mut self, collection_name: impl Into<String>) -> Self {
        self.collection_name = collection_name.into();
        self
    }

    /// Path in cloud storage, for an import the file to read.
    pub fn file_path(mut self, file_path: impl Into<String>) -> Self {
        self.file_path = file_path.into();
        self
    }

    /// 1 JSON, 2 CSV.
    pub fn file_type(mut self, file_type: impl Into<i64>) -> Self {
        self.file_type = file_type.into();
        self
    }

    /// Whether to stop at the first error.
    pub fn stop_on_error(mut self, stop_on_error: impl Into<bool>) -> Self {
        self.stop_on_error = stop_on_error.into();
        self
    }

    /// 1 insert, 2 upsert.
    pub fn conflict_mode(mut self, conflict_mode: impl Into<i64>) -> Self {
        self.conflict_mode = conflict_mode.into();
        self
    }
}

wire_out!(DatabaseMigrateImport {
    "env" => env,
    "collection_name" => collection_name,
    "file_path" => file_path,
    "file_type" => file_type,
    "stop_on_error" => stop_on_error,
    "conflict_mode" => conflict_mode,
});

/// The answer to [`DatabaseMigrateImport`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DatabaseMigrateImportResponse {
    /// Id of the import or export.
    pub job_id: i64,
}

wire_in!(DatabaseMigrateImportResponse {
    "job_id" => job_id,
});

impl Endpoint for DatabaseMigrateImport {
    type Response = DatabaseMigrateImportResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.tcb.database_migrate_import",
        path: "/tcb/databasemigrateimport",
        ..Operation::usual(Product::Mini)
    };
}

/// Get the state of an import or export (数据库迁移状态查询).
///
/// `POST /tcb/databasemigratequeryinfo`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/getDatabaseRecord.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DatabaseMigrateQueryInfo {
    /// Id of the environment.
    pub env: String,
    /// Id of the import or export.
    pub job_id: i64,
}

impl DatabaseMigrateQueryInfo {
    /// Starts with the required members.
    pub fn new(env: impl Into<String>, job_id: impl Into<i64>) -> Self {
        Self {
            env: env.into(),
            job_id: job_id.into(),
        }
    }
}

wire_out!(DatabaseMigrateQueryInfo {
    "env" => env,
    "job_id" => job_id,
});

/// The answer to [`DatabaseMigrateQueryInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DatabaseMigrateQueryInfoResponse {
    /// Waiting, reading, writing, migrating, success or fail.
    pub status: String,
    /// Records done.
    pub record_success: i64,
    /// Records that failed.
    pub record_fail: i64,
    /// Why the job failed.
    pub error_msg: Option<String>,
    /// Link of the file.
    pub file_url: Option<String>,
}

wire_in!(DatabaseMigrateQueryInfoResponse {
    "status" => status,
    "record_success" => record_success,
    "record_fail" => record_fail,
    "error_msg" => error_msg,
    "file_url" => file_url,
});

impl Endpoint for DatabaseMigrateQueryInfo {
    type Response = DatabaseMigrateQueryInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.tcb.database_migrate_query_info",
        path: "/tcb/databasemigratequeryinfo",
        ..Operation::usual(Product::Mini)
    };
}

/// Query database records (数据库查询记录).
///
/// `POST /tcb/databasequery`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/common/databasequery.html)
///
/// # Errors
///
/// - `40097`: arguments not valid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DatabaseQuery {
    /// Id of the environment.
    pub env: String,
    /// Database statement as for the server SDK, such as db.collection("a").where({}).get().
    pub query: String,
}

impl DatabaseQuery {
    /// Starts with the required members.
    pub fn new(env: impl Into<String>, query: impl Into<String>) -> Self {
        Self {
            env: env.into(),
            query: query.into(),
        }
    }
}

wire_out!(DatabaseQuery {
    "env" => env,
    "query" => query,
});

/// The answer to [`DatabaseQuery`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DatabaseQueryResponse {
    /// Records, each as JSON in a string.
    pub data: Vec<String>,
    /// Paging of the result.
    pub pager: Pager,
}

wire_in!(DatabaseQueryResponse {
    "data" => data,
    "pager" => pager,
});

impl Endpoint for DatabaseQuery {
    type Response = DatabaseQueryResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.tcb.database_query",
        path: "/tcb/databasequery",
        ..Operation::usual(Product::Mini)
    };
}

/// Update database records (数据库更新记录).
///
/// `POST /tcb/databaseupdate`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/updateDatabaseIndex.html)
///
/// # Errors
///
/// - `40097`: arguments not valid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DatabaseUpdate {
    /// Id of the environment.
    pub env: String,
    /// Database statement as for the server SDK, such as db.collection("a").where({}).get().
    pub query: String,
}

impl DatabaseUpdate {
    /// Starts with the required members.
    pub fn new(env: impl Into<String>, query: impl Into<String>) -> Self {
        Self {
            env: env.into(),
            query: query.into(),
        }
    }
}

wire_out!(DatabaseUpdate {
    "env" => env,
    "query" => query,
});

/// The answer to [`DatabaseUpdate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DatabaseUpdateResponse {
    /// Records changed.
    pub modified: i64,
    /// Records that matched.
    pub matched: i64,
    /// Id of a record the update inserted.
    pub id: Option<String>,
}

wire_in!(DatabaseUpdateResponse {
    "modified" => modified,
    "matched" => matched,
    "id" => id,
});

impl Endpoint for DatabaseUpdate {
    type Response = DatabaseUpdateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.tcb.database_update",
        path: "/tcb/databaseupdate",
        ..Operation::usual(Product::Mini)
    };
}

/// Get upload addresses for extension files (描述扩展上传文件信息).
///
/// `POST /tcb/describeextensionuploadinfo`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.describeExtensionUploadInfo.html) [(2)](https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/cloudbase/cloudbase.describeExtensionUploadInfo.html)
///
/// Members are named in Tencent Cloud's style.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DescribeExtensionUploadInfo {
    /// `PostData`.
    pub post_data: DescribeExtensionUploadInfoPostData,
}

impl DescribeExtensionUploadInfo {
    /// Starts with the required members.
    pub fn new(post_data: impl Into<DescribeExtensionUploadInfoPostData>) -> Self {
        Self {
            post_data: post_data.into(),
        }
    }
}

wire_out!(DescribeExtensionUploadInfo {
    "PostData" => post_data,
});

/// The answer to [`DescribeExtensionUploadInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DescribeExtensionUploadInfoResponse {
    /// `Response`.
    pub response: DescribeExtensionUploadInfoAnswerResponse,
}

wire_in!(DescribeExtensionUploadInfoResponse {
    "Response" => response,
});

impl Endpoint for DescribeExtensionUploadInfo {
    type Response = DescribeExtensionUploadInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.tcb.describe_extension_upload_info",
        path: "/tcb/describeextensionuploadinfo",
        ..Operation::usual(Product::Mini)
    };
}

/// `post_data` of [`DescribeExtensionUploadInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DescribeExtensionUploadInfoPostData {
    /// `ExtensionFiles`.
    pub extension_files: Vec<DescribeExtensionUploadInfoExtensionFiles>,
}

impl DescribeExtensionUploadInfoPostData {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        extension_files: impl IntoIterator<Item = impl Into<DescribeExtensionUploadInfoExtensionFiles>>,
    ) -> Self {
        Self {
            extension_files: extension_files.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part DescribeExtensionUploadInfoPostData {
    "ExtensionFiles" => extension_files,
});

/// `extension_files` of [`DescribeExtensionUploadInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DescribeExtensionUploadInfoExtensionFiles {
    /// Kind of the file.
    pub file_type: String,
    /// `FileName`.
    pub file_name: String,
}

impl DescribeExtensionUploadInfoExtensionFiles {
    /// Starts with the required members.
    #[must_use]
    pub fn new(file_type: impl Into<String>, file_name: impl Into<String>) -> Self {
        Self {
            file_type: file_type.into(),
            file_name: file_name.into(),
        }
    }
}

wire_out!(part DescribeExtensionUploadInfoExtensionFiles {
    "FileType" => file_type,
    "FileName" => file_name,
});

/// `answer_response` of [`DescribeExtensionUploadInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DescribeExtensionUploadInfoAnswerResponse {
    /// `FilesData`.
    pub files_data: Vec<DescribeExtensionUploadInfoFilesData>,
    /// Id of the request at Tencent Cloud.
    pub request_id: String,
}

wire_in!(part DescribeExtensionUploadInfoAnswerResponse {
    "FilesData" => files_data,
    "RequestId" => request_id,
});

/// `files_data` of [`DescribeExtensionUploadInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DescribeExtensionUploadInfoFilesData {
    /// Address under which the file is referred to.
    pub code_uri: String,
    /// Link to upload to.
    pub upload_url: String,
    /// Key for the upload.
    pub custom_key: Option<String>,
    /// Largest size allowed.
    pub max_size: i64,
}

wire_in!(part DescribeExtensionUploadInfoFilesData {
    "CodeUri" => code_uri,
    "UploadUrl" => upload_url,
    "CustomKey" => custom_key,
    "MaxSize" => max_size,
});

/// List sent text messages (查询短信发送记录).
///
/// `POST /tcb/describesmsrecords`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.describeSmsRecords.html) [(2)](https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/cloudbase/cloudbase.describeSmsRecords.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DescribeSmsRecords {
    /// `PostData`.
    pub post_data: DescribeSmsRecordsPostData,
}

impl DescribeSmsRecords {
    /// Starts with the required members.
    pub fn new(post_data: impl Into<DescribeSmsRecordsPostData>) -> Self {
        Self {
            post_data: post_data.into(),
        }
    }
}

wire_out!(DescribeSmsRecords {
    "PostData" => post_data,
});

/// The answer to [`DescribeSmsRecords`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DescribeSmsRecordsResponse {
    /// `Response`.
    pub response: DescribeSmsRecordsAnswerResponse,
}

wire_in!(DescribeSmsRecordsResponse {
    "Response" => response,
});

impl Endpoint for DescribeSmsRecords {
    type Response = DescribeSmsRecordsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.tcb.describe_sms_records",
        path: "/tcb/describesmsrecords",
        ..Operation::usual(Product::Mini)
    };
}

/// `post_data` of [`DescribeSmsRecords`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DescribeSmsRecordsPostData {
    /// Id of the environment.
    pub env_id: String,
    /// Yyyy-MM-dd.
    pub start_date: String,
    /// Yyyy-MM-dd.
    pub end_date: String,
    /// Phone number.
    pub mobile: Option<String>,
    /// Id by which the sending can be queried.
    pub query_id: Option<String>,
    /// Page number.
    pub page_number: Option<i64>,
    /// Entries a page.
    pub page_size: Option<i64>,
}

impl DescribeSmsRecordsPostData {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        env_id: impl Into<String>,
        start_date: impl Into<String>,
        end_date: impl Into<String>,
    ) -> Self {
        Self {
            env_id: env_id.into(),
            start_date: start_date.into(),
            end_date: end_date.into(),
            mobile: Default::default(),
            query_id: Default::default(),
            page_number: Default::default(),
            page_size: Default::default(),
        }
    }

    /// Phone number.
    #[must_use]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Id by which the sending can be queried.
    #[must_use]
    pub fn query_id(mut self, query_id: impl Into<String>) -> Self {
        self.query_id = Some(query_id.into());
        self
    }

    /// Page number.
    #[must_use]
    pub fn page_number(mut self, page_number: impl Into<i64>) -> Self {
        self.page_number = Some(page_number.into());
        self
    }

    /// Entries a page.
    #[must_use]
    pub fn page_size(mut self, page_size: impl Into<i64>) -> Self {
        self.page_size = Some(page_size.into());
        self
    }
}

wire_out!(part DescribeSmsRecordsPostData {
    "EnvId" => env_id,
    "StartDate" => start_date,
    "EndDate" => end_date,
    "Mobile" => mobile,
    "QueryId" => query_id,
    "PageNumber" => page_number,
    "PageSize" => page_size,
});

/// `answer_response` of [`DescribeSmsRecords`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DescribeSmsRecordsAnswerResponse {
    /// `SmsRecords`.
    pub sms_records: Vec<DescribeSmsRecordsSmsRecords>,
    /// Number of entries in all.
    pub total_count: i64,
    /// Id of the request at Tencent Cloud.
    pub request_id: String,
}

wire_in!(part DescribeSmsRecordsAnswerResponse {
    "SmsRecords" => sms_records,
    "TotalCount" => total_count,
    "RequestId" => request_id,
});

/// `sms_records` of [`DescribeSmsRecords`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DescribeSmsRecordsSmsRecords {
    /// Phone number.
    pub mobile: String,
    /// `Content`.
    pub content: String,
    /// Number of messages charged.
    pub content_size: i64,
    /// What was charged.
    pub fee: i64,
    /// `Status`.
    pub status: String,
    /// When it arrived.
    pub received_time: Option<String>,
    /// Yyyy-MM-dd HH:mm:ss, China time.
    pub create_time: String,
    /// `Remarks`.
    pub remarks: Option<String>,
}

wire_in!(part DescribeSmsRecordsSmsRecords {
    "Mobile" => mobile,
    "Content" => content,
    "ContentSize" => content_size,
    "Fee" => fee,
    "Status" => status,
    "ReceivedTime" => received_time,
    "CreateTime" => create_time,
    "Remarks" => remarks,
});

/// Get the download link of a cloud function (获取云函数下载地址).
///
/// `POST /tcb/downloadfunction`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/scf-management/getFuntionLink.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DownloadFunction {
    /// Id of the environment.
    pub env: String,
    /// Name of the cloud function.
    pub function_name: String,
}

impl DownloadFunction {
    /// Starts with the required members.
    pub fn new(env: impl Into<String>, function_name: impl Into<String>) -> Self {
        Self {
            env: env.into(),
            function_name: function_name.into(),
        }
    }
}

wire_out!(DownloadFunction {
    "env" => env,
    "function_name" => function_name,
});

/// The answer to [`DownloadFunction`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DownloadFunctionResponse {
    /// Link of the code.
    pub url: String,
    /// Checksum of the code.
    pub checksum: String,
}

wire_in!(DownloadFunctionResponse {
    "url" => url,
    "checksum" => checksum,
});

impl Endpoint for DownloadFunction {
    type Response = DownloadFunctionResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.tcb.download_function",
        path: "/tcb/downloadfunction",
        ..Operation::usual(Product::Mini)
    };
}

/// Get the application configuration (获取应用配置).
///
/// `POST /tcb/getappconfig`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/common/getAppConfig.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetAppConfig {
    /// Kind of configuration.
    pub r#type: i64,
}

impl GetAppConfig {
    /// Starts with the required members.
    pub fn new(r#type: impl Into<i64>) -> Self {
        Self {
            r#type: r#type.into(),
        }
    }
}

wire_out!(GetAppConfig {
    "type" => r#type,
});

/// The answer to [`GetAppConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetAppConfigResponse {
    /// Configuration in JSON.
    pub config: String,
}

wire_in!(GetAppConfigResponse {
    "config" => config,
});

impl Endpoint for GetAppConfig {
    type Response = GetAppConfigResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.tcb.get_app_config",
        path: "/tcb/getappconfig",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Get the message push configuration (获取消息推送配置).
///
/// `POST /tcb/getcallbackconfig`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/msg-push/getCallBackConfig.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetCallbackConfig {}

impl GetCallbackConfig {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetCallbackConfig {});

/// The answer to [`GetCallbackConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCallbackConfigResponse {
    /// `data`.
    pub data: GetCallbackConfigData,
}

wire_in!(GetCallbackConfigResponse {
    "data" => data,
});

impl Endpoint for GetCallbackConfig {
    type Response = GetCallbackConfigResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.tcb.get_callback_config",
        path: "/tcb/getcallbackconfig",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`GetCallbackConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCallbackConfigData {
    /// Push to a container service.
    pub container_config: GetCallbackConfigContainerConfig,
    /// Push to cloud functions.
    pub function_config: GetCallbackConfigFunctionConfig,
}

wire_in!(part GetCallbackConfigData {
    "container_config" => container_config,
    "function_config" => function_config,
});

/// `container_config` of [`GetCallbackConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCallbackConfigContainerConfig {
    /// Whether this push is on.
    pub enable: bool,
    /// Environment of the container service.
    pub qbase_env: Option<String>,
    /// Path in the container that receives messages.
    pub qbase_container_path: Option<String>,
    /// Format of the messages.
    pub text_mode: Option<i64>,
}

wire_in!(part GetCallbackConfigContainerConfig {
    "enable" => enable,
    "qbase_env" => qbase_env,
    "qbase_container_path" => qbase_container_path,
    "text_mode" => text_mode,
});

/// `function_config` of [`GetCallbackConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCallbackConfigFunctionConfig {
    /// Whether this push is on.
    pub enable: bool,
    /// One rule for each kind of message.
    pub callbacks: Vec<GetCallbackConfigCallbacks>,
}

wire_in!(part GetCallbackConfigFunctionConfig {
    "enable" => enable,
    "callbacks" => callbacks,
});

/// `callbacks` of [`GetCallbackConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCallbackConfigCallbacks {
    /// Whether this push is on.
    pub enable: bool,
    /// Type of the message.
    pub msg_type: String,
    /// Type of the event.
    pub event: String,
    /// Id of the environment.
    pub env: String,
    /// Name of the cloud function.
    pub function_name: String,
}

wire_in!(part GetCallbackConfigCallbacks {
    "enable" => enable,
    "msgType" => msg_type,
    "event" => event,
    "env" => env,
    "functionName" => function_name,
});

/// Get the code protection key (获取代码保护密钥).
///
/// `POST /tcb/getcodesecret`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/scf-management/getCodeSecret.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetCodeSecret {}

impl GetCodeSecret {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetCodeSecret {});

/// The answer to [`GetCodeSecret`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCodeSecretResponse {
    /// Key that encrypts code.
    pub codesecret: String,
}

wire_in!(GetCodeSecretResponse {
    "codesecret" => codesecret,
});

impl Endpoint for GetCodeSecret {
    type Response = GetCodeSecretResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.tcb.get_code_secret",
        path: "/tcb/getcodesecret",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Get environment information (获取环境信息).
///
/// `POST /tcb/getenvinfo`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/env-management/getEnvInfo.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetEnvInfo {
    /// Id of the environment.
    pub env: String,
}

impl GetEnvInfo {
    /// Starts with the required members.
    pub fn new(env: impl Into<String>) -> Self {
        Self { env: env.into() }
    }
}

wire_out!(GetEnvInfo {
    "env" => env,
});

/// The answer to [`GetEnvInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetEnvInfoResponse {
    /// `info_list`.
    pub info_list: Vec<GetEnvInfoInfoList>,
}

wire_in!(GetEnvInfoResponse {
    "info_list" => info_list,
});

impl Endpoint for GetEnvInfo {
    type Response = GetEnvInfoResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.tcb.get_env_info",
        path: "/tcb/getenvinfo",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `info_list` of [`GetEnvInfo`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetEnvInfoInfoList {
    /// Id of the environment.
    pub env: String,
    /// Name of the environment for people.
    pub alias: String,
    /// `status`.
    pub status: String,
    /// Id of the plan.
    pub package_id: Option<String>,
    /// Name of the plan.
    pub package_name: Option<String>,
    /// RFC 3339 time.
    pub update_time: String,
    /// RFC 3339 time.
    pub create_time: String,
}

wire_in!(part GetEnvInfoInfoList {
    "env" => env,
    "alias" => alias,
    "status" => status,
    "package_id" => package_id,
    "package_name" => package_name,
    "update_time" => update_time,
    "create_time" => create_time,
});

/// Get a cloud function's configuration (获取云函数配置).
///
/// `POST /tcb/getfuncconfig`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/scf-management/getFuntionConfig.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Getfuncconfig {
    /// Id of the environment.
    pub env: String,
    /// Name of the cloud function.
    pub function_name: String,
    /// Kind of configuration.
    pub r#type: i64,
}

impl Getfuncconfig {
    /// Starts with the required members.
    pub fn new(
        env: impl Into<String>,
        function_name: impl Into<String>,
        r#type: impl Into<i64>,
    ) -> Self {
        Self {
            env: env.into(),
            function_name: function_name.into(),
            r#type: r#type.into(),
        }
    }
}

wire_out!(Getfuncconfig {
    "env" => env,
    "function_name" => function_name,
    "type" => r#type,
});

/// The answer to [`Getfuncconfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetfuncconfigResponse {
    /// Configuration in JSON.
    pub config: String,
}

wire_in!(GetfuncconfigResponse {
    "config" => config,
});

impl Endpoint for Getfuncconfig {
    type Response = GetfuncconfigResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.tcb.getfuncconfig",
        path: "/tcb/getfuncconfig",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Get the open data behind cloud ids (换取 cloudID 对应的开放数据).
///
/// `POST /tcb/getopendata`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.getOpenData.html)
///
/// Cloud ids come from the mini program and are bound to the user.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetOpenData {
    /// Openid of the user.
    pub openid: String,
    /// Cloud id the mini program passed on.
    pub cloudid_list: Vec<String>,
}

impl GetOpenData {
    /// Starts with the required members.
    pub fn new(
        openid: impl Into<String>,
        cloudid_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            openid: openid.into(),
            cloudid_list: cloudid_list.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(GetOpenData {
    "openid" => openid,
    "cloudid_list" => cloudid_list,
});

/// The answer to [`GetOpenData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOpenDataResponse {
    /// `data_list`.
    pub data_list: Vec<GetOpenDataDataList>,
}

wire_in!(GetOpenDataResponse {
    "data_list" => data_list,
});

impl Endpoint for GetOpenData {
    type Response = GetOpenDataResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.tcb.get_open_data",
        path: "/tcb/getopendata",
        query: &["openid"],
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `data_list` of [`GetOpenData`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOpenDataDataList {
    /// Cloud id the mini program passed on.
    pub cloud_id: String,
    /// The open data in JSON.
    pub json: Option<yizhan_core::Value>,
}

wire_in!(part GetOpenDataDataList {
    "cloud_id" => cloud_id,
    "json" => json,
});

/// Get a stress test report (获取压测报告).
///
/// `POST /tcb/getpressuretestreport`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.getPressureTestReport.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetPressureTestReport {
    /// Id of the stress test.
    pub pressure_id: i64,
}

impl GetPressureTestReport {
    /// Starts with the required members.
    pub fn new(pressure_id: impl Into<i64>) -> Self {
        Self {
            pressure_id: pressure_id.into(),
        }
    }
}

wire_out!(GetPressureTestReport {
    "pressure_id" => pressure_id,
});

/// The answer to [`GetPressureTestReport`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPressureTestReportResponse {
    /// `report`.
    pub report: GetPressureTestReportReport,
}

wire_in!(GetPressureTestReportResponse {
    "report" => report,
});

impl Endpoint for GetPressureTestReport {
    type Response = GetPressureTestReportResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.tcb.get_pressure_test_report",
        path: "/tcb/getpressuretestreport",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `report` of [`GetPressureTestReport`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPressureTestReportReport {
    /// Id of the stress test.
    pub pressure_id: i64,
    /// App id of the mini program.
    pub appid: String,
    /// Page to test.
    pub task_url: String,
    /// How long the test runs.
    pub run_time: i64,
    /// Percentage of blank pages.
    pub blankpage_pencent: i64,
    /// Average time taken.
    pub aver_time_cost: i64,
    /// Longest time taken.
    pub max_time_cost: i64,
    /// Number of starts.
    pub total_launch_cnt: i64,
    /// Number of requests.
    pub total_request_cnt: i64,
    /// Results by request path.
    pub network_list: Vec<GetPressureTestReportNetworkList>,
}

wire_in!(part GetPressureTestReportReport {
    "pressure_id" => pressure_id,
    "appid" => appid,
    "task_url" => task_url,
    "run_time" => run_time,
    "blankpage_pencent" => blankpage_pencent,
    "aver_time_cost" => aver_time_cost,
    "max_time_cost" => max_time_cost,
    "total_launch_cnt" => total_launch_cnt,
    "total_request_cnt" => total_request_cnt,
    "network_list" => network_list,
});

/// `network_list` of [`GetPressureTestReport`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPressureTestReportNetworkList {
    /// Path of the file in cloud storage or of the page.
    pub path: String,
    /// Average time taken.
    pub aver_time_cost: i64,
    /// Longest time taken.
    pub max_time_cost: i64,
    /// Number of requests.
    pub total_request_cnt: i64,
    /// Percentage of successful requests.
    pub succ_percent: i64,
    /// `top_time_cost_list`.
    pub top_time_cost_list: Vec<GetPressureTestReportTopTimeCostList>,
    /// Number of requests over the limit.
    pub over_count: i64,
}

wire_in!(part GetPressureTestReportNetworkList {
    "path" => path,
    "aver_time_cost" => aver_time_cost,
    "max_time_cost" => max_time_cost,
    "total_request_cnt" => total_request_cnt,
    "succ_percent" => succ_percent,
    "top_time_cost_list" => top_time_cost_list,
    "over_count" => over_count,
});

/// `top_time_cost_list` of [`GetPressureTestReport`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPressureTestReportTopTimeCostList {
    /// Time taken by one of the slowest requests.
    pub time_cost: i64,
}

wire_in!(part GetPressureTestReportTopTimeCostList {
    "time_cost" => time_cost,
});

/// Get the status of a stress test (获取压测状态).
///
/// `POST /tcb/getpressureteststatus`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.getPressureTestStatus.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetPressureTestStatus {
    /// Id of the stress test.
    pub pressure_id: i64,
}

impl GetPressureTestStatus {
    /// Starts with the required members.
    pub fn new(pressure_id: impl Into<i64>) -> Self {
        Self {
            pressure_id: pressure_id.into(),
        }
    }
}

wire_out!(GetPressureTestStatus {
    "pressure_id" => pressure_id,
});

/// The answer to [`GetPressureTestStatus`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetPressureTestStatusResponse {
    /// `status`.
    pub status: String,
    /// Unix seconds.
    pub beg_time: Option<i64>,
    /// Unix seconds.
    pub end_time: Option<i64>,
}

wire_in!(GetPressureTestStatusResponse {
    "status" => status,
    "beg_time" => beg_time,
    "end_time" => end_time,
});

impl Endpoint for GetPressureTestStatus {
    type Response = GetPressureTestStatusResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.tcb.get_pressure_test_status",
        path: "/tcb/getpressureteststatus",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Get credentials for calling Tencent Cloud (获取腾讯云 API 调用凭证).
///
/// `POST /tcb/getqcloudtoken`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/admin-management/getCloudToken.html)
///
/// The temporary credentials are for calls of Tencent Cloud's own interfaces.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Getqcloudtoken {
    /// Seconds the credentials are valid, at most 7200.
    pub lifespan: i64,
}

impl Getqcloudtoken {
    /// Starts with the required members.
    pub fn new(lifespan: impl Into<i64>) -> Self {
        Self {
            lifespan: lifespan.into(),
        }
    }
}

wire_out!(Getqcloudtoken {
    "lifespan" => lifespan,
});

/// The answer to [`Getqcloudtoken`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetqcloudtokenResponse {
    /// Secret id of the temporary credentials.
    pub secretid: String,
    /// Secret key of the temporary credentials.
    pub secretkey: String,
    /// Value for the form field x-cos-security-token of the upload, or the session token of the credentials.
    pub token: String,
    /// Unix seconds, when the credentials expire.
    pub expired_time: i64,
}

wire_in!(GetqcloudtokenResponse {
    "secretid" => secretid,
    "secretkey" => secretkey,
    "token" => token,
    "expired_time" => expired_time,
});

impl Endpoint for Getqcloudtoken {
    type Response = GetqcloudtokenResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.tcb.getqcloudtoken",
        path: "/tcb/getqcloudtoken",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Get cloud development statistics (获取云开发数据接口).
///
/// `POST /tcb/getstatistics`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.getStatistics.html) [(2)](https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/cloudbase/cloudbase.getStatistics.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetStatistics {
    /// What to do or which statistics to read.
    pub action: String,
    /// Unix seconds.
    pub begin_date: i64,
    /// Unix seconds.
    pub end_date: i64,
    /// Number of entries to skip.
    pub page_offset: Option<i64>,
    /// Entries a page.
    pub page_limit: Option<i64>,
    /// `condition`.
    pub condition: Option<GetStatisticsCondition>,
}

impl GetStatistics {
    /// Starts with the required members.
    pub fn new(
        action: impl Into<String>,
        begin_date: impl Into<i64>,
        end_date: impl Into<i64>,
    ) -> Self {
        Self {
            action: action.into(),
            begin_date: begin_date.into(),
            end_date: end_date.into(),
            page_offset: Default::default(),
            page_limit: Default::default(),
            condition: Default::default(),
        }
    }

    /// Number of entries to skip.
    pub fn page_offset(mut self, page_offset: impl Into<i64>) -> Self {
        self.page_offset = Some(page_offset.into());
        self
    }

    /// Entries a page.
    pub fn page_limit(mut self, page_limit: impl Into<i64>) -> Self {
        self.page_limit = Some(page_limit.into());
        self
    }

    /// `condition`.
    pub fn condition(mut self, condition: impl Into<GetStatisticsCondition>) -> Self {
        self.condition = Some(condition.into());
        self
    }
}

wire_out!(GetStatistics {
    "action" => action,
    "begin_date" => begin_date,
    "end_date" => end_date,
    "page_offset" => page_offset,
    "page_limit" => page_limit,
    "condition" => condition,
});

/// The answer to [`GetStatistics`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetStatisticsResponse {
    /// `data_column`.
    pub data_column: Vec<GetStatisticsDataColumn>,
    /// Rows, and in them the values in the order of the columns.
    pub data_value: Vec<GetStatisticsDataValue>,
    /// Number of entries in all.
    pub total_num: i64,
}

wire_in!(GetStatisticsResponse {
    "data_column" => data_column,
    "data_value" => data_value,
    "total_num" => total_num,
});

impl Endpoint for GetStatistics {
    type Response = GetStatisticsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.tcb.get_statistics",
        path: "/tcb/getstatistics",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `condition` of [`GetStatistics`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetStatisticsCondition {
    /// Id of the environment.
    pub env_id: Option<String>,
    /// Id of the activity.
    pub activity_id: Option<String>,
    /// Whether to split by channel.
    pub by_channel_id: Option<bool>,
    /// Id of the channel.
    pub channel_id: Option<String>,
    /// Kind of the activity.
    pub act_type: Option<String>,
}

impl GetStatisticsCondition {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the environment.
    #[must_use]
    pub fn env_id(mut self, env_id: impl Into<String>) -> Self {
        self.env_id = Some(env_id.into());
        self
    }

    /// Id of the activity.
    #[must_use]
    pub fn activity_id(mut self, activity_id: impl Into<String>) -> Self {
        self.activity_id = Some(activity_id.into());
        self
    }

    /// Whether to split by channel.
    #[must_use]
    pub fn by_channel_id(mut self, by_channel_id: impl Into<bool>) -> Self {
        self.by_channel_id = Some(by_channel_id.into());
        self
    }

    /// Id of the channel.
    #[must_use]
    pub fn channel_id(mut self, channel_id: impl Into<String>) -> Self {
        self.channel_id = Some(channel_id.into());
        self
    }

    /// Kind of the activity.
    #[must_use]
    pub fn act_type(mut self, act_type: impl Into<String>) -> Self {
        self.act_type = Some(act_type.into());
        self
    }
}

wire_out!(part GetStatisticsCondition {
    "env_id" => env_id,
    "activity_id" => activity_id,
    "channel_id" => channel_id,
    "act_type" => act_type,
} via {
    "by_channel_id" => by_channel_id: yizhan_core::wire::BoolAsInt,
});

/// `data_column` of [`GetStatistics`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetStatisticsDataColumn {
    /// Id of the column.
    pub col_id: String,
    /// `col_name`.
    pub col_name: String,
    /// Type of the column.
    pub col_data_type: String,
}

wire_in!(part GetStatisticsDataColumn {
    "col_id" => col_id,
    "col_name" => col_name,
    "col_data_type" => col_data_type,
});

/// `data_value` of [`GetStatistics`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetStatisticsDataValue {
    /// Rows, and in them the values in the order of the columns.
    pub data_value: Vec<String>,
}

wire_in!(part GetStatisticsDataValue {
    "data_value" => data_value,
});

/// Get the signature for uploading a cloud function (获取云函数上传签名).
///
/// `POST /tcb/getuploadsignature`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/scf-management/getYploadSignature.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetUploadSignature {
    /// SHA-256 of the request's body in hex.
    pub hashed_payload: String,
}

impl GetUploadSignature {
    /// Starts with the required members.
    pub fn new(hashed_payload: impl Into<String>) -> Self {
        Self {
            hashed_payload: hashed_payload.into(),
        }
    }
}

wire_out!(GetUploadSignature {
    "hashed_payload" => hashed_payload,
});

/// The answer to [`GetUploadSignature`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetUploadSignatureResponse {
    /// Headers of the signed request.
    pub headers: String,
}

wire_in!(GetUploadSignatureResponse {
    "headers" => headers,
});

impl Endpoint for GetUploadSignature {
    type Response = GetUploadSignatureResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.tcb.get_upload_signature",
        path: "/tcb/getuploadsignature",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Get the signature for a real-time voice room (获取实时语音签名).
///
/// `POST /tcb/getvoipsign`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.getVoIPSign.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetVoipSign {
    /// Openid of the user.
    pub openid: String,
    /// Id of the room.
    pub group_id: String,
    /// Random string.
    pub nonce: Option<String>,
    /// Unix seconds.
    pub timestamp: Option<i64>,
}

impl GetVoipSign {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>, group_id: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
            group_id: group_id.into(),
            nonce: Default::default(),
            timestamp: Default::default(),
        }
    }

    /// Random string.
    pub fn nonce(mut self, nonce: impl Into<String>) -> Self {
        self.nonce = Some(nonce.into());
        self
    }

    /// Unix seconds.
    pub fn timestamp(mut self, timestamp: impl Into<i64>) -> Self {
        self.timestamp = Some(timestamp.into());
        self
    }
}

wire_out!(GetVoipSign {
    "openid" => openid,
    "group_id" => group_id,
    "nonce" => nonce,
    "timestamp" => timestamp,
});

/// The answer to [`GetVoipSign`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetVoipSignResponse {
    /// Signature that joins the room.
    pub signature: String,
}

wire_in!(GetVoipSignResponse {
    "signature" => signature,
});

impl Endpoint for GetVoipSign {
    type Response = GetVoipSignResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.tcb.get_voip_sign",
        path: "/tcb/getvoipsign",
        query: &["openid"],
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Invoke a cloud function (触发云函数).
///
/// `POST /tcb/invokecloudfunction`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/scf-mgnt/invokeCloudFunction.html) [(2)](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/scf-management/invokeCloudFunction.html)
///
/// The body is handed to the function as its event.
///
/// # Errors
///
/// - `40097`: arguments not valid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct InvokeCloudFunction {
    /// Id of the environment.
    pub env: String,
    /// Name of the function, the collection or the index.
    pub name: String,
}

impl InvokeCloudFunction {
    /// Starts with the required members.
    pub fn new(env: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            env: env.into(),
            name: name.into(),
        }
    }
}

wire_out!(InvokeCloudFunction {
    "env" => env,
    "name" => name,
});

/// The answer to [`InvokeCloudFunction`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InvokeCloudFunctionResponse {
    /// What the function returned.
    pub resp_data: Option<String>,
}

wire_in!(InvokeCloudFunctionResponse {
    "resp_data" => resp_data,
});

impl Endpoint for InvokeCloudFunction {
    type Response = InvokeCloudFunctionResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.tcb.invoke_cloud_function",
        path: "/tcb/invokecloudfunction",
        query: &["env", "name"],
        body: BodyKind::Raw {
            content_type: "text/plain; charset=utf-8",
        },
        ..Operation::usual(Product::Mini)
    };
}

/// List cloud functions (获取云函数列表).
///
/// `POST /tcb/listfunctions`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/scf-management/getFuntionList.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ListFunctions {
    /// Id of the environment.
    pub env: String,
    /// Number of entries to skip.
    pub offset: Option<i64>,
    /// Entries a page.
    pub limit: Option<i64>,
}

impl ListFunctions {
    /// Starts with the required members.
    pub fn new(env: impl Into<String>) -> Self {
        Self {
            env: env.into(),
            offset: Default::default(),
            limit: Default::default(),
        }
    }

    /// Number of entries to skip.
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }

    /// Entries a page.
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire_out!(ListFunctions {
    "env" => env,
    "offset" => offset,
    "limit" => limit,
});

/// The answer to [`ListFunctions`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListFunctionsResponse {
    /// `functions`.
    pub functions: Vec<ListFunctionsFunctions>,
    /// Number of entries in all.
    pub total_count: i64,
}

wire_in!(ListFunctionsResponse {
    "functions" => functions,
    "total_count" => total_count,
});

impl Endpoint for ListFunctions {
    type Response = ListFunctionsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.tcb.list_functions",
        path: "/tcb/listfunctions",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `functions` of [`ListFunctions`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ListFunctionsFunctions {
    /// Name of the function, the collection or the index.
    pub name: String,
    /// Runtime of the function.
    pub runtime: String,
    /// `status`.
    pub status: String,
    /// When the function was changed or added.
    pub mod_time: String,
    /// When the function was changed or added.
    pub add_time: String,
}

wire_in!(part ListFunctionsFunctions {
    "name" => name,
    "runtime" => runtime,
    "status" => status,
    "mod_time" => mod_time,
    "add_time" => add_time,
});

/// Change the mini program's cloud environment (更换云环境).
///
/// `POST /tcb/modifyenv`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/env-mgnt/changeTcbEnv.html) [(2)](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/env-management/changeTcbEnv.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ModifyEnv {
    /// Id of the environment.
    pub env: String,
}

impl ModifyEnv {
    /// Starts with the required members.
    pub fn new(env: impl Into<String>) -> Self {
        Self { env: env.into() }
    }
}

wire_out!(ModifyEnv {
    "env" => env,
});

/// The answer to [`ModifyEnv`].
pub type ModifyEnvResponse = yizhan_core::Done;

impl Endpoint for ModifyEnv {
    type Response = ModifyEnvResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.tcb.modify_env",
        path: "/tcb/modifyenv",
        ..Operation::usual(Product::Mini)
    };
}

/// Send text messages by template (发送支持打开云开发静态网站的短信).
///
/// `POST /tcb/sendsms`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.sendSms.html) [(2)](https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/cloudbase/cloudbase.sendSms.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SendSms {
    /// Id of the environment.
    pub env: String,
    /// Phone numbers with country code, such as +8613800000000.
    pub phone_number_list: Vec<String>,
    /// Marketing or Notification.
    pub sms_type: String,
    /// `content`.
    pub content: Option<String>,
    /// Path of the file in cloud storage or of the page.
    pub path: Option<String>,
    /// Id of the message template.
    pub template_id: Option<String>,
    /// Values for the template's parameters, in order.
    pub template_param_list: Option<Vec<String>>,
}

impl SendSms {
    /// Starts with the required members.
    pub fn new(
        env: impl Into<String>,
        phone_number_list: impl IntoIterator<Item = impl Into<String>>,
        sms_type: impl Into<String>,
    ) -> Self {
        Self {
            env: env.into(),
            phone_number_list: phone_number_list.into_iter().map(Into::into).collect(),
            sms_type: sms_type.into(),
            content: Default::default(),
            path: Default::default(),
            template_id: Default::default(),
            template_param_list: Default::default(),
        }
    }

    /// `content`.
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Path of the file in cloud storage or of the page.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Id of the message template.
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }

    /// Values for the template's parameters, in order.
    pub fn template_param_list(
        mut self,
        template_param_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.template_param_list = Some(template_param_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(SendSms {
    "env" => env,
    "phone_number_list" => phone_number_list,
    "sms_type" => sms_type,
    "content" => content,
    "path" => path,
    "template_id" => template_id,
    "template_param_list" => template_param_list,
});

/// The answer to [`SendSms`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SendSmsResponse {
    /// `send_status_list`.
    pub send_status_list: Vec<SendStatusList>,
}

wire_in!(SendSmsResponse {
    "send_status_list" => send_status_list,
});

impl Endpoint for SendSms {
    type Response = SendSmsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.tcb.send_sms",
        path: "/tcb/sendsms",
        ..Operation::usual(Product::Mini)
    };
}

/// `send_status_list` of [`SendSms`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SendStatusList {
    /// Number of the message.
    pub serial_no: String,
    /// Phone number with country code.
    pub phone_number: String,
    /// `code`.
    pub code: String,
    /// `message`.
    pub message: Option<String>,
    /// Country of the number.
    pub iso_code: Option<String>,
}

wire_in!(part SendStatusList {
    "serial_no" => serial_no,
    "phone_number" => phone_number,
    "code" => code,
    "message" => message,
    "iso_code" => iso_code,
});

/// Send text messages that carry a URL Link (发送携带 URL Link 的短信).
///
/// `POST /tcb/sendsmsv2`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.sendSmsV2.html) [(2)](https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/cloudbase/cloudbase.sendSmsV2.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Sendsmsv2 {
    /// Id of the environment.
    pub env: String,
    /// URL Link of the mini program.
    pub url_link: String,
    /// Id of the message template.
    pub template_id: Option<String>,
    /// Values for the template's parameters, in order.
    pub template_param_list: Option<Vec<String>>,
    /// Phone numbers with country code, such as +8613800000000.
    pub phone_number_list: Vec<String>,
}

impl Sendsmsv2 {
    /// Starts with the required members.
    pub fn new(
        env: impl Into<String>,
        url_link: impl Into<String>,
        phone_number_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            env: env.into(),
            url_link: url_link.into(),
            template_id: Default::default(),
            template_param_list: Default::default(),
            phone_number_list: phone_number_list.into_iter().map(Into::into).collect(),
        }
    }

    /// Id of the message template.
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }

    /// Values for the template's parameters, in order.
    pub fn template_param_list(
        mut self,
        template_param_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.template_param_list = Some(template_param_list.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(Sendsmsv2 {
    "env" => env,
    "url_link" => url_link,
    "template_id" => template_id,
    "template_param_list" => template_param_list,
    "phone_number_list" => phone_number_list,
});

/// The answer to [`Sendsmsv2`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Sendsmsv2Response {
    /// `send_status_list`.
    pub send_status_list: Vec<SendStatusList>,
}

wire_in!(Sendsmsv2Response {
    "send_status_list" => send_status_list,
});

impl Endpoint for Sendsmsv2 {
    type Response = Sendsmsv2Response;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.tcb.sendsmsv2",
        path: "/tcb/sendsmsv2",
        ..Operation::usual(Product::Mini)
    };
}

/// Set the message push configuration (设置消息推送配置).
///
/// `POST /tcb/setcallbackconfig`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/msg-push/setCallBackConfig.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetCallbackConfig {
    /// Push to a container service.
    pub container_config: Option<SetCallbackConfigContainerConfig>,
    /// Push to cloud functions.
    pub function_config: Option<SetCallbackConfigFunctionConfig>,
}

impl SetCallbackConfig {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Push to a container service.
    pub fn container_config(
        mut self,
        container_config: impl Into<SetCallbackConfigContainerConfig>,
    ) -> Self {
        self.container_config = Some(container_config.into());
        self
    }

    /// Push to cloud functions.
    pub fn function_config(
        mut self,
        function_config: impl Into<SetCallbackConfigFunctionConfig>,
    ) -> Self {
        self.function_config = Some(function_config.into());
        self
    }
}

wire_out!(SetCallbackConfig {
    "container_config" => container_config,
    "function_config" => function_config,
});

/// The answer to [`SetCallbackConfig`].
pub type SetCallbackConfigResponse = yizhan_core::Done;

impl Endpoint for SetCallbackConfig {
    type Response = SetCallbackConfigResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.tcb.set_callback_config",
        path: "/tcb/setcallbackconfig",
        ..Operation::usual(Product::Mini)
    };
}

/// `container_config` of [`SetCallbackConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetCallbackConfigContainerConfig {
    /// Whether this push is on.
    pub enable: bool,
    /// Environment of the container service.
    pub qbase_env: Option<String>,
    /// Path in the container that receives messages.
    pub qbase_container_path: Option<String>,
    /// Format of the messages.
    pub text_mode: Option<i64>,
}

impl SetCallbackConfigContainerConfig {
    /// Starts with the required members.
    #[must_use]
    pub fn new(enable: impl Into<bool>) -> Self {
        Self {
            enable: enable.into(),
            qbase_env: Default::default(),
            qbase_container_path: Default::default(),
            text_mode: Default::default(),
        }
    }

    /// Environment of the container service.
    #[must_use]
    pub fn qbase_env(mut self, qbase_env: impl Into<String>) -> Self {
        self.qbase_env = Some(qbase_env.into());
        self
    }

    /// Path in the container that receives messages.
    #[must_use]
    pub fn qbase_container_path(mut self, qbase_container_path: impl Into<String>) -> Self {
        self.qbase_container_path = Some(qbase_container_path.into());
        self
    }

    /// Format of the messages.
    #[must_use]
    pub fn text_mode(mut self, text_mode: impl Into<i64>) -> Self {
        self.text_mode = Some(text_mode.into());
        self
    }
}

wire_out!(part SetCallbackConfigContainerConfig {
    "enable" => enable,
    "qbase_env" => qbase_env,
    "qbase_container_path" => qbase_container_path,
    "text_mode" => text_mode,
});

/// `function_config` of [`SetCallbackConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetCallbackConfigFunctionConfig {
    /// Whether this push is on.
    pub enable: bool,
    /// One rule for each kind of message.
    pub callbacks: Option<Vec<SetCallbackConfigCallbacks>>,
}

impl SetCallbackConfigFunctionConfig {
    /// Starts with the required members.
    #[must_use]
    pub fn new(enable: impl Into<bool>) -> Self {
        Self {
            enable: enable.into(),
            callbacks: Default::default(),
        }
    }

    /// One rule for each kind of message.
    #[must_use]
    pub fn callbacks(
        mut self,
        callbacks: impl IntoIterator<Item = impl Into<SetCallbackConfigCallbacks>>,
    ) -> Self {
        self.callbacks = Some(callbacks.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part SetCallbackConfigFunctionConfig {
    "enable" => enable,
    "callbacks" => callbacks,
});

/// `callbacks` of [`SetCallbackConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SetCallbackConfigCallbacks {
    /// Whether this push is on.
    pub enable: bool,
    /// Type of the message.
    pub msg_type: String,
    /// Type of the event.
    pub event: String,
    /// Id of the environment.
    pub env: String,
    /// Name of the cloud function.
    pub function_name: String,
}

impl SetCallbackConfigCallbacks {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(enable: impl Into<bool>) -> Self {
        Self {
            enable: enable.into(),
            msg_type: Default::default(),
            event: Default::default(),
            env: Default::default(),
            function_name: Default::default(),
        }
    }

    /// Type of the message.
    #[must_use]
    pub fn msg_type(mut self, msg_type: impl Into<String>) -> Self {
        self.msg_type = msg_type.into();
        self
    }

    /// Type of the event.
    #[must_use]
    pub fn event(mut self, event: impl Into<String>) -> Self {
        self.event = event.into();
        self
    }

    /// Id of the environment.
    #[must_use]
    pub fn env(mut self, env: impl Into<String>) -> Self {
        self.env = env.into();
        self
    }

    /// Name of the cloud function.
    #[must_use]
    pub fn function_name(mut self, function_name: impl Into<String>) -> Self {
        self.function_name = function_name.into();
        self
    }
}

wire_out!(part SetCallbackConfigCallbacks {
    "enable" => enable,
    "msgType" => msg_type,
    "event" => event,
    "env" => env,
    "functionName" => function_name,
});

/// Share an environment with another mini program (共享环境).
///
/// `POST /tcb/shareenv`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/env-management/shareEnv.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ShareEnv {
    /// Id of the environment.
    pub env: String,
    /// App id of the mini program.
    pub appid: String,
}

impl ShareEnv {
    /// Starts with the required members.
    pub fn new(env: impl Into<String>, appid: impl Into<String>) -> Self {
        Self {
            env: env.into(),
            appid: appid.into(),
        }
    }
}

wire_out!(ShareEnv {
    "env" => env,
    "appid" => appid,
});

/// The answer to [`ShareEnv`].
pub type ShareEnvResponse = yizhan_core::Done;

impl Endpoint for ShareEnv {
    type Response = ShareEnvResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.tcb.share_env",
        path: "/tcb/shareenv",
        ..Operation::usual(Product::Mini)
    };
}

/// Change database indexes (变更数据库索引).
///
/// `POST /tcb/updateindex`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/common/updateindexinfo.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateIndex {
    /// Id of the environment.
    pub env: String,
    /// Name of the collection.
    pub collection_name: String,
    /// Indexes to create.
    pub create_indexes: Vec<UpdateIndexCreateIndexes>,
    /// Indexes to drop.
    pub drop_indexes: Vec<UpdateIndexDropIndexes>,
}

impl UpdateIndex {
    /// Starts with the required members.
    pub fn new(
        env: impl Into<String>,
        collection_name: impl Into<String>,
        create_indexes: impl IntoIterator<Item = impl Into<UpdateIndexCreateIndexes>>,
        drop_indexes: impl IntoIterator<Item = impl Into<UpdateIndexDropIndexes>>,
    ) -> Self {
        Self {
            env: env.into(),
            collection_name: collection_name.into(),
            create_indexes: create_indexes.into_iter().map(Into::into).collect(),
            drop_indexes: drop_indexes.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(UpdateIndex {
    "env" => env,
    "collection_name" => collection_name,
    "create_indexes" => create_indexes,
    "drop_indexes" => drop_indexes,
});

/// The answer to [`UpdateIndex`].
pub type UpdateIndexResponse = yizhan_core::Done;

impl Endpoint for UpdateIndex {
    type Response = UpdateIndexResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.tcb.update_index",
        path: "/tcb/updateindex",
        ..Operation::usual(Product::Mini)
    };
}

/// `create_indexes` of [`UpdateIndex`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateIndexCreateIndexes {
    /// Name of the function, the collection or the index.
    pub name: String,
    /// Whether values must be unique.
    pub unique: bool,
    /// Members of the index.
    pub keys: Option<Vec<UpdateIndexKeys>>,
}

impl UpdateIndexCreateIndexes {
    /// Starts with the required members.
    #[must_use]
    pub fn new(name: impl Into<String>, unique: impl Into<bool>) -> Self {
        Self {
            name: name.into(),
            unique: unique.into(),
            keys: Default::default(),
        }
    }

    /// Members of the index.
    #[must_use]
    pub fn keys(mut self, keys: impl IntoIterator<Item = impl Into<UpdateIndexKeys>>) -> Self {
        self.keys = Some(keys.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part UpdateIndexCreateIndexes {
    "name" => name,
    "unique" => unique,
    "keys" => keys,
});

/// `keys` of [`UpdateIndex`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateIndexKeys {
    /// Name of the function, the collection or the index.
    pub name: String,
    /// "1" ascending, "-1" descending, "2dsphere" geographic.
    pub direction: Option<String>,
}

impl UpdateIndexKeys {
    /// Starts with the required members.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            direction: Default::default(),
        }
    }

    /// "1" ascending, "-1" descending, "2dsphere" geographic.
    #[must_use]
    pub fn direction(mut self, direction: impl Into<String>) -> Self {
        self.direction = Some(direction.into());
        self
    }
}

wire_out!(part UpdateIndexKeys {
    "name" => name,
    "direction" => direction,
});

/// `drop_indexes` of [`UpdateIndex`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateIndexDropIndexes {
    /// Name of the function, the collection or the index.
    pub name: String,
    /// Whether values must be unique.
    pub unique: bool,
    /// Members of the index.
    pub keys: Option<Vec<UpdateIndexKeys>>,
}

impl UpdateIndexDropIndexes {
    /// Starts with the required members.
    #[must_use]
    pub fn new(name: impl Into<String>, unique: impl Into<bool>) -> Self {
        Self {
            name: name.into(),
            unique: unique.into(),
            keys: Default::default(),
        }
    }

    /// Members of the index.
    #[must_use]
    pub fn keys(mut self, keys: impl IntoIterator<Item = impl Into<UpdateIndexKeys>>) -> Self {
        self.keys = Some(keys.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part UpdateIndexDropIndexes {
    "name" => name,
    "unique" => unique,
    "keys" => keys,
});

/// Upload the application configuration (上传应用配置).
///
/// `POST /tcb/uploadappconfig`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/common/uploadAppConfig.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UploadAppConfig {
    /// Kind of configuration.
    pub r#type: i64,
    /// Configuration in JSON.
    pub config: String,
}

impl UploadAppConfig {
    /// Starts with the required members.
    pub fn new(r#type: impl Into<i64>, config: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            config: config.into(),
        }
    }
}

wire_out!(UploadAppConfig {
    "type" => r#type,
    "config" => config,
});

/// The answer to [`UploadAppConfig`].
pub type UploadAppConfigResponse = yizhan_core::Done;

impl Endpoint for UploadAppConfig {
    type Response = UploadAppConfigResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.tcb.upload_app_config",
        path: "/tcb/uploadappconfig",
        ..Operation::usual(Product::Mini)
    };
}

/// Get the upload link of a file (获取文件上传链接).
///
/// `POST /tcb/uploadfile`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/file-management/getUploadTcbFileLink.html)
///
/// Only prepares the upload: post the file afterwards as a multipart form to url, with the returned values as form fields.
///
/// # Errors
///
/// - `40097`: arguments not valid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UploadFile {
    /// Id of the environment.
    pub env: String,
    /// Path of the file in cloud storage or of the page.
    pub path: String,
}

impl UploadFile {
    /// Starts with the required members.
    pub fn new(env: impl Into<String>, path: impl Into<String>) -> Self {
        Self {
            env: env.into(),
            path: path.into(),
        }
    }
}

wire_out!(UploadFile {
    "env" => env,
    "path" => path,
});

/// The answer to [`UploadFile`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UploadFileResponse {
    /// Address to post the file to.
    pub url: String,
    /// Value for the form field x-cos-security-token of the upload, or the session token of the credentials.
    pub token: String,
    /// Value for the form field Signature of the upload.
    pub authorization: String,
    /// Id of the file, starting with cloud://.
    pub file_id: String,
    /// Value for the form field x-cos-meta-fileid of the upload.
    pub cos_file_id: String,
}

wire_in!(UploadFileResponse {
    "url" => url,
    "token" => token,
    "authorization" => authorization,
    "file_id" => file_id,
    "cos_file_id" => cos_file_id,
});

impl Endpoint for UploadFile {
    type Response = UploadFileResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.tcb.upload_file",
        path: "/tcb/uploadfile",
        ..Operation::usual(Product::Mini)
    };
}

/// Upload a cloud function's configuration (上传云函数配置).
///
/// `POST /tcb/uploadfuncconfig`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/scf-management/getUploadFuntionConfig.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Uploadfuncconfig {
    /// Id of the environment.
    pub env: String,
    /// Name of the cloud function.
    pub function_name: String,
    /// Kind of configuration.
    pub r#type: i64,
    /// Configuration in JSON.
    pub config: String,
}

impl Uploadfuncconfig {
    /// Starts with the required members.
    pub fn new(
        env: impl Into<String>,
        function_name: impl Into<String>,
        r#type: impl Into<i64>,
        config: impl Into<String>,
    ) -> Self {
        Self {
            env: env.into(),
            function_name: function_name.into(),
            r#type: r#type.into(),
            config: config.into(),
        }
    }
}

wire_out!(Uploadfuncconfig {
    "env" => env,
    "function_name" => function_name,
    "type" => r#type,
    "config" => config,
});

/// The answer to [`Uploadfuncconfig`].
pub type UploadfuncconfigResponse = yizhan_core::Done;

impl Endpoint for Uploadfuncconfig {
    type Response = UploadfuncconfigResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.tcb.uploadfuncconfig",
        path: "/tcb/uploadfuncconfig",
        ..Operation::usual(Product::Mini)
    };
}

/// Manage the cloud call permission (设置云调用权限).
///
/// `POST /tcb/usecloudaccesstoken`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/admin-management/setCloudAccessToken.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UseCloudAccessToken {
    /// What to do or which statistics to read.
    pub action: String,
    /// Id of the environment.
    pub env: String,
    /// Whether cloud calls are permitted.
    pub open: Option<bool>,
    /// Paths of the interfaces permitted.
    pub api_whitelist: Option<Vec<String>>,
    /// Version of the configuration.
    pub version: Option<i64>,
}

impl UseCloudAccessToken {
    /// Starts with the required members.
    pub fn new(action: impl Into<String>, env: impl Into<String>) -> Self {
        Self {
            action: action.into(),
            env: env.into(),
            open: Default::default(),
            api_whitelist: Default::default(),
            version: Default::default(),
        }
    }

    /// Whether cloud calls are permitted.
    pub fn open(mut self, open: impl Into<bool>) -> Self {
        self.open = Some(open.into());
        self
    }

    /// Paths of the interfaces permitted.
    pub fn api_whitelist(
        mut self,
        api_whitelist: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.api_whitelist = Some(api_whitelist.into_iter().map(Into::into).collect());
        self
    }

    /// Version of the configuration.
    pub fn version(mut self, version: impl Into<i64>) -> Self {
        self.version = Some(version.into());
        self
    }
}

wire_out!(UseCloudAccessToken {
    "action" => action,
    "env" => env,
    "open" => open,
    "api_whitelist" => api_whitelist,
    "version" => version,
});

/// The answer to [`UseCloudAccessToken`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UseCloudAccessTokenResponse {
    /// Whether cloud calls are permitted.
    pub open: Option<bool>,
    /// Paths of the interfaces permitted.
    pub api_whitelist: Vec<String>,
    /// Version of the configuration.
    pub version: Option<i64>,
}

wire_in!(UseCloudAccessTokenResponse {
    "open" => open,
    "api_whitelist" => api_whitelist,
    "version" => version,
});

impl Endpoint for UseCloudAccessToken {
    type Response = UseCloudAccessTokenResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.tcb.use_cloud_access_token",
        path: "/tcb/usecloudaccesstoken",
        ..Operation::usual(Product::Mini)
    };
}

/// List WeChat Pay merchant numbers (获取微信支付授权列表).
///
/// `POST /tcb/wxpaylist`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/wechatpay/getWechatPayList.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Wxpaylist {}

impl Wxpaylist {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(Wxpaylist {});

/// The answer to [`Wxpaylist`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WxpaylistResponse {
    /// `list`.
    pub list: Vec<WxpaylistList>,
}

wire_in!(WxpaylistResponse {
    "list" => list,
});

impl Endpoint for Wxpaylist {
    type Response = WxpaylistResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.tcb.wxpaylist",
        path: "/tcb/wxpaylist",
        ..Operation::usual(Product::Mini)
    };
}

/// `list` of [`Wxpaylist`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WxpaylistList {
    /// WeChat Pay merchant number.
    pub merchant_code: String,
    /// `merchant_name`.
    pub merchant_name: String,
    /// `company_name`.
    pub company_name: String,
    /// Whether the number is bound.
    pub mch_relation_state: String,
    /// Whether payments are authorized.
    pub jsapi_auth_state: String,
    /// Whether refunds are authorized.
    pub refund_auth_state: String,
}

wire_in!(part WxpaylistList {
    "merchant_code" => merchant_code,
    "merchant_name" => merchant_name,
    "company_name" => company_name,
    "mch_relation_state" => mch_relation_state,
    "jsapi_auth_state" => jsapi_auth_state,
    "refund_auth_state" => refund_auth_state,
});

/// Authorize a WeChat Pay merchant number (微信支付授权).
///
/// `POST /tcb/wxpayopenauth`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/wechatpay/getWechatPayAuth.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Wxpayopenauth {
    /// What to do or which statistics to read.
    pub action: String,
    /// WeChat Pay merchant number.
    pub merchant_code: String,
}

impl Wxpayopenauth {
    /// Starts with the required members.
    pub fn new(action: impl Into<String>, merchant_code: impl Into<String>) -> Self {
        Self {
            action: action.into(),
            merchant_code: merchant_code.into(),
        }
    }
}

wire_out!(Wxpayopenauth {
    "action" => action,
    "merchant_code" => merchant_code,
});

/// The answer to [`Wxpayopenauth`].
pub type WxpayopenauthResponse = yizhan_core::Done;

impl Endpoint for Wxpayopenauth {
    type Response = WxpayopenauthResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.tcb.wxpayopenauth",
        path: "/tcb/wxpayopenauth",
        ..Operation::usual(Product::Mini)
    };
}
