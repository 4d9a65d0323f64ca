//! Generated from `spec/mini/tcb.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 51] = [
    Entry::new(
        Operation {
            name: "mini.tcb.add_delayed_function_task",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/tcb/adddelayedfunctiontask",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "tcb",
            type_name: "AddDelayedFunctionTask",
            title: "Add a delayed call of a cloud function (延时调用云函数)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.addDelayedFunctionTask.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!
function_name = string!
delay_time = int!
data = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.batch_delete_file",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/tcb/batchdeletefile",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "tcb",
            type_name: "BatchDeleteFile",
            title: "Delete files (删除文件)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/file-management/deleteTcbCloudFile.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!
fileid_list = [string]!
[response]
delete_list = [{delete_list}]
[types.delete_list]
fileid = string
status = int
errmsg = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.batch_download_file",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/tcb/batchdownloadfile",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "tcb",
            type_name: "BatchDownloadFile",
            title: "Get download links of files (获取文件下载链接)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/file-management/getDownloadTcbFileLink.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!
file_list = [{file_list}]!
[response]
file_list = [{answer_file_list}]
[types.file_list]
fileid = string!
max_age = int!
[types.answer_file_list]
fileid = string
download_url = string?
status = int
errmsg = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.check_mobile",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/tcb/checkmobile",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "tcb",
            type_name: "CheckMobile",
            title: "Check whether the administrator's mobile number is set (检查手机号配置情况)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/admin-management/checkMobileConfig.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
push_tmpl = bool?
[response]
has_mobile = bool
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.cloud_base_report",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/tcb/cloudbasereport",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "tcb",
            type_name: "CloudBaseReport",
            title: "Report cloud development data (云开发通用上报接口)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.report.html",
                "https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/cloudbase/cloudbase.report.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
report_action = string!
env_id = string!
activity_id = string!
task_id = string?
phone_count = int?
channel_id = string?
session_id = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.create_cloud_user",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/tcb/createclouduser",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "tcb",
            type_name: "CreateCloudUser",
            title: "Open the cloud development service (创建云开发用户)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/admin-management/createCloudUser.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: "",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.createenvandresource",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/tcb/createenvandresource",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "tcb",
            type_name: "Createenvandresource",
            title: "Create an environment and its resources (创建环境)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/env-management/createEnv.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!
alias = string!
[response]
status = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.create_function",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/tcb/createfunction",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "tcb",
            type_name: "CreateFunction",
            title: "Create a cloud function (创建云函数)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/scf-management/createFunction.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!
function_name = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.create_pressure_test_task",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/tcb/createpressuretesttask",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "tcb",
            type_name: "CreatePressureTestTask",
            title: "Create a stress test (创建压测任务)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.createPressureTest.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
task_url = string!
run_count = int!
run_time = int!
source_type = int! default 4
[response]
pressure_id = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.create_send_sms_task",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/tcb/createsendsmstask",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "tcb",
            type_name: "CreateSendSmsTask",
            title: "Send text messages to the numbers in a file (创建发短信任务)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.createSendSmsTask.html",
                "https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/cloudbase/cloudbase.createSendSmsTask.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!
file_url = string!
[response]
query_id = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.database_add",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/tcb/databaseadd",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "tcb",
            type_name: "DatabaseAdd",
            title: "Insert database records (数据库插入记录)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/addDatabaseItem.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!
query = string!
[response]
id_list = [string]
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.databaseaggregate",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/tcb/databaseaggregate",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "tcb",
            type_name: "Databaseaggregate",
            title: "Run a database aggregation (数据库聚合)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/file-management/aggregateDatabase.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!
query = string!
[response]
data = [string]
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.database_collection_add",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/tcb/databasecollectionadd",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "tcb",
            type_name: "DatabaseCollectionAdd",
            title: "Add a database collection (新增集合)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/addDatabaseCollection.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!
collection_name = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.database_collection_delete",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/tcb/databasecollectiondelete",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "tcb",
            type_name: "DatabaseCollectionDelete",
            title: "Delete a database collection (删除集合)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/deleteDatabaseCollection.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!
collection_name = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.database_collection_get",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/tcb/databasecollectionget",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "tcb",
            type_name: "DatabaseCollectionGet",
            title: "List database collections (获取特定云环境下集合信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/getDatabaseCollection.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!
offset = int?
limit = int?
[response]
collections = [{collections}]
pager = {pager}
[types.collections]
name = string
count = int
size = int
index_count = int
index_size = int
[types.pager]
Offset = int
Limit = int
Total = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.database_count",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/tcb/databasecount",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "tcb",
            type_name: "DatabaseCount",
            title: "Count database records (统计集合记录数)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/getDatabaseCount.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!
query = string!
[response]
count = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.database_delete",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/tcb/databasedelete",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "tcb",
            type_name: "DatabaseDelete",
            title: "Delete database records (数据库删除记录)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/deleteDatabaseItem.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!
query = string!
[response]
deleted = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.database_migrate_export",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/tcb/databasemigrateexport",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "tcb",
            type_name: "DatabaseMigrateExport",
            title: "Export database records (数据库导出)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/exportDatabaseItem.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!
file_path = string!
file_type = int!
query = string!
[response]
job_id = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.database_migrate_import",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/tcb/databasemigrateimport",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "tcb",
            type_name: "DatabaseMigrateImport",
            title: "Import database records (数据库导入)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/importDatabaseItem.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!
collection_name = string!
file_path = string!
file_type = int!
stop_on_error = bool!
conflict_mode = int!
[response]
job_id = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.database_migrate_query_info",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/tcb/databasemigratequeryinfo",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "tcb",
            type_name: "DatabaseMigrateQueryInfo",
            title: "Get the state of an import or export (数据库迁移状态查询)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/getDatabaseRecord.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!
job_id = int!
[response]
status = string
record_success = int
record_fail = int
error_msg = string?
file_url = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.database_query",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/tcb/databasequery",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "tcb",
            type_name: "DatabaseQuery",
            title: "Query database records (数据库查询记录)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/common/databasequery.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!
query = string!
[response]
data = [string]
pager = {pager}
[types.pager]
Offset = int
Limit = int
Total = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.database_update",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/tcb/databaseupdate",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "tcb",
            type_name: "DatabaseUpdate",
            title: "Update database records (数据库更新记录)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/updateDatabaseIndex.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!
query = string!
[response]
modified = int
matched = int
id = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.describe_extension_upload_info",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/tcb/describeextensionuploadinfo",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "tcb",
            type_name: "DescribeExtensionUploadInfo",
            title: "Get upload addresses for extension files (描述扩展上传文件信息)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.describeExtensionUploadInfo.html",
                "https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/cloudbase/cloudbase.describeExtensionUploadInfo.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
PostData = {post_data}!
[response]
Response = {answer_response}
[types.post_data]
ExtensionFiles = [{extension_files}]!
[types.extension_files]
FileType = string!
FileName = string!
[types.answer_response]
FilesData = [{files_data}]
RequestId = string
[types.files_data]
CodeUri = string
UploadUrl = string
CustomKey = string?
MaxSize = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.describe_sms_records",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/tcb/describesmsrecords",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "tcb",
            type_name: "DescribeSmsRecords",
            title: "List sent text messages (查询短信发送记录)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.describeSmsRecords.html",
                "https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/cloudbase/cloudbase.describeSmsRecords.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
PostData = {post_data}!
[response]
Response = {answer_response}
[types.post_data]
EnvId = string!
StartDate = string!
EndDate = string!
Mobile = string?
QueryId = string?
PageNumber = int?
PageSize = int?
[types.answer_response]
SmsRecords = [{sms_records}]
TotalCount = int
RequestId = string
[types.sms_records]
Mobile = string
Content = string
ContentSize = int
Fee = int
Status = string
ReceivedTime = string?  yyyy-MM-dd HH:mm:ss, China time
CreateTime = string  yyyy-MM-dd HH:mm:ss, China time
Remarks = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.download_function",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/tcb/downloadfunction",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "tcb",
            type_name: "DownloadFunction",
            title: "Get the download link of a cloud function (获取云函数下载地址)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/scf-management/getFuntionLink.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!
function_name = string!
[response]
url = string
checksum = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.get_app_config",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/tcb/getappconfig",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "tcb",
            type_name: "GetAppConfig",
            title: "Get the application configuration (获取应用配置)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/common/getAppConfig.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
type = int!
[response]
config = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.get_callback_config",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/tcb/getcallbackconfig",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "tcb",
            type_name: "GetCallbackConfig",
            title: "Get the message push configuration (获取消息推送配置)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/msg-push/getCallBackConfig.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
data = {data}
[types.data]
container_config = {container_config}
function_config = {function_config}
[types.container_config]
enable = bool
qbase_env = string?
qbase_container_path = string?
text_mode = int?
[types.function_config]
enable = bool
callbacks = [{callbacks}]?
[types.callbacks]
enable = bool
msgType = string
event = string
env = string
functionName = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.get_code_secret",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/tcb/getcodesecret",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "tcb",
            type_name: "GetCodeSecret",
            title: "Get the code protection key (获取代码保护密钥)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/scf-management/getCodeSecret.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
codesecret = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.get_env_info",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/tcb/getenvinfo",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "tcb",
            type_name: "GetEnvInfo",
            title: "Get environment information (获取环境信息)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/env-management/getEnvInfo.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!
[response]
info_list = [{info_list}]
[types.info_list]
env = string
alias = string
status = string
package_id = string?
package_name = string?
update_time = string  RFC 3339 time
create_time = string  RFC 3339 time
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.getfuncconfig",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/tcb/getfuncconfig",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "tcb",
            type_name: "Getfuncconfig",
            title: "Get a cloud function's configuration (获取云函数配置)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/scf-management/getFuntionConfig.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!
function_name = string!
type = int!
[response]
config = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.get_open_data",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/tcb/getopendata",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &["openid"],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "tcb",
            type_name: "GetOpenData",
            title: "Get the open data behind cloud ids (换取 cloudID 对应的开放数据)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.getOpenData.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
openid = string!
[request]
cloudid_list = [string]!
[response]
data_list = [{data_list}]
[types.data_list]
cloud_id = string
json = any?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.get_pressure_test_report",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/tcb/getpressuretestreport",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "tcb",
            type_name: "GetPressureTestReport",
            title: "Get a stress test report (获取压测报告)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.getPressureTestReport.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
pressure_id = int!
[response]
report = {report}
[types.report]
pressure_id = int
appid = string
task_url = string
run_time = int
blankpage_pencent = int
aver_time_cost = int
max_time_cost = int
total_launch_cnt = int
total_request_cnt = int
network_list = [{network_list}]?
[types.network_list]
path = string
aver_time_cost = int
max_time_cost = int
total_request_cnt = int
succ_percent = int
top_time_cost_list = [{top_time_cost_list}]
over_count = int
[types.top_time_cost_list]
time_cost = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.get_pressure_test_status",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/tcb/getpressureteststatus",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "tcb",
            type_name: "GetPressureTestStatus",
            title: "Get the status of a stress test (获取压测状态)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.getPressureTestStatus.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
pressure_id = int!
[response]
status = string
beg_time = int?
end_time = int?  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.getqcloudtoken",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/tcb/getqcloudtoken",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "tcb",
            type_name: "Getqcloudtoken",
            title: "Get credentials for calling Tencent Cloud (获取腾讯云 API 调用凭证)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/admin-management/getCloudToken.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
lifespan = int!
[response]
secretid = string
secretkey = string
token = string
expired_time = int  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.get_statistics",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/tcb/getstatistics",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "tcb",
            type_name: "GetStatistics",
            title: "Get cloud development statistics (获取云开发数据接口)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.getStatistics.html",
                "https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/cloudbase/cloudbase.getStatistics.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
action = string!
begin_date = int!
end_date = int!
page_offset = int?
page_limit = int?
condition = {condition}?
[response]
data_column = [{data_column}]
data_value = [{data_value}]
total_num = int
[types.condition]
env_id = string?
activity_id = string?
by_channel_id = bool? as bool_as_int
channel_id = string?
act_type = string?
[types.data_column]
col_id = string
col_name = string
col_data_type = string
[types.data_value]
data_value = [string]
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.get_upload_signature",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/tcb/getuploadsignature",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "tcb",
            type_name: "GetUploadSignature",
            title: "Get the signature for uploading a cloud function (获取云函数上传签名)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/scf-management/getYploadSignature.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
hashed_payload = string!
[response]
headers = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.get_voip_sign",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/tcb/getvoipsign",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &["openid"],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "tcb",
            type_name: "GetVoipSign",
            title: "Get the signature for a real-time voice room (获取实时语音签名)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.getVoIPSign.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
openid = string!
[request]
group_id = string!
nonce = string?
timestamp = int?  Unix seconds
[response]
signature = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.invoke_cloud_function",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/tcb/invokecloudfunction",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &["env", "name"],
            body: BodyKind::Raw {
                content_type: "text/plain; charset=utf-8",
            },
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "tcb",
            type_name: "InvokeCloudFunction",
            title: "Invoke a cloud function (触发云函数)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/scf-mgnt/invokeCloudFunction.html",
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/scf-management/invokeCloudFunction.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[query]
env = string!
name = string!
[response]
resp_data = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.list_functions",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/tcb/listfunctions",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "tcb",
            type_name: "ListFunctions",
            title: "List cloud functions (获取云函数列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/scf-management/getFuntionList.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!
offset = int?
limit = int?
[response]
functions = [{functions}]
total_count = int
[types.functions]
name = string
runtime = string
status = string
mod_time = string  RFC 3339 time
add_time = string  RFC 3339 time
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.modify_env",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/tcb/modifyenv",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "tcb",
            type_name: "ModifyEnv",
            title: "Change the mini program's cloud environment (更换云环境)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/env-mgnt/changeTcbEnv.html",
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/env-management/changeTcbEnv.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.send_sms",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/tcb/sendsms",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "tcb",
            type_name: "SendSms",
            title: "Send text messages by template (发送支持打开云开发静态网站的短信)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.sendSms.html",
                "https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/cloudbase/cloudbase.sendSms.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!
phone_number_list = [string]!
sms_type = string!
content = string?
path = string?
template_id = string?
template_param_list = [string]?
[response]
send_status_list = [{send_status_list}]?
[types.send_status_list]
serial_no = string
phone_number = string
code = string
message = string?
iso_code = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.sendsmsv2",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/tcb/sendsmsv2",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "tcb",
            type_name: "Sendsmsv2",
            title: "Send text messages that carry a URL Link (发送携带 URL Link 的短信)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.sendSmsV2.html",
                "https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/cloudbase/cloudbase.sendSmsV2.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!
url_link = string!
template_id = string?
template_param_list = [string]?
phone_number_list = [string]!
[response]
send_status_list = [{send_status_list}]?
[types.send_status_list]
serial_no = string
phone_number = string
code = string
message = string?
iso_code = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.set_callback_config",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/tcb/setcallbackconfig",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "tcb",
            type_name: "SetCallbackConfig",
            title: "Set the message push configuration (设置消息推送配置)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/msg-push/setCallBackConfig.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
container_config = {container_config}?
function_config = {function_config}?
[types.container_config]
enable = bool!
qbase_env = string?
qbase_container_path = string?
text_mode = int?
[types.function_config]
enable = bool!
callbacks = [{callbacks}]?
[types.callbacks]
enable = bool!
msgType = string!
event = string!
env = string!
functionName = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.share_env",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/tcb/shareenv",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "tcb",
            type_name: "ShareEnv",
            title: "Share an environment with another mini program (共享环境)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/env-management/shareEnv.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!
appid = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.update_index",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/tcb/updateindex",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "tcb",
            type_name: "UpdateIndex",
            title: "Change database indexes (变更数据库索引)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/common/updateindexinfo.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!
collection_name = string!
create_indexes = [{create_indexes}]!
drop_indexes = [{drop_indexes}]!
[types.create_indexes]
name = string!
unique = bool!
keys = [{keys}]?
[types.keys]
name = string!
direction = string?
[types.drop_indexes]
name = string!
unique = bool!
keys = [{keys}]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.upload_app_config",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/tcb/uploadappconfig",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "tcb",
            type_name: "UploadAppConfig",
            title: "Upload the application configuration (上传应用配置)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/common/uploadAppConfig.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
type = int!
config = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.upload_file",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/tcb/uploadfile",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "tcb",
            type_name: "UploadFile",
            title: "Get the upload link of a file (获取文件上传链接)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/file-management/getUploadTcbFileLink.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!
path = string!
[response]
url = string
token = string
authorization = string
file_id = string
cos_file_id = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.uploadfuncconfig",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/tcb/uploadfuncconfig",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "tcb",
            type_name: "Uploadfuncconfig",
            title: "Upload a cloud function's configuration (上传云函数配置)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/scf-management/getUploadFuntionConfig.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!
function_name = string!
type = int!
config = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.use_cloud_access_token",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/tcb/usecloudaccesstoken",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "tcb",
            type_name: "UseCloudAccessToken",
            title: "Manage the cloud call permission (设置云调用权限)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/admin-management/setCloudAccessToken.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
action = string!
env = string!
open = bool?
api_whitelist = [string]?
version = int?
[response]
open = bool?
api_whitelist = [string]?
version = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.wxpaylist",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/tcb/wxpaylist",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "tcb",
            type_name: "Wxpaylist",
            title: "List WeChat Pay merchant numbers (获取微信支付授权列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/wechatpay/getWechatPayList.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
list = [{list}]
[types.list]
merchant_code = string
merchant_name = string
company_name = string
mch_relation_state = string
jsapi_auth_state = string
refund_auth_state = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.wxpayopenauth",
            product: Product::Mini,
            method: Method::Post,
            host: Host::Api,
            path: "/tcb/wxpayopenauth",
            token: TokenKind::Access,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "tcb",
            type_name: "Wxpayopenauth",
            title: "Authorize a WeChat Pay merchant number (微信支付授权)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/wechatpay/getWechatPayAuth.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
action = string!
merchant_code = string!
",
        },
    ),
];
