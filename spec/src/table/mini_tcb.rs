//! Generated from `spec/mini/tcb.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Operation, Product};

pub(super) static ENTRIES: [Entry; 51] = [
    Entry::new(
        Operation {
            name: "mini.tcb.add_delayed_function_task",
            path: "/tcb/adddelayedfunctiontask",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "tcb",
            type_name: "AddDelayedFunctionTask",
            title: "Add a delayed call of a cloud function (延时调用云函数)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.addDelayedFunctionTask.html",
            ],
            note: "The delay is from 6 seconds to 30 days.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!  id of the environment
function_name = string!  name of the cloud function
delay_time = int!  seconds until the call
data = string?  data handed to the function
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.batch_delete_file",
            path: "/tcb/batchdeletefile",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "tcb",
            type_name: "BatchDeleteFile",
            title: "Delete files (删除文件)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/file-management/deleteTcbCloudFile.html",
            ],
            note: "At most 50 files a call.",
            errors: &[40097],
            obsolete: None,
            shape: r"[request]
env = string!  id of the environment
fileid_list = [string]!  id of the file, starting with cloud://
[response]
delete_list = [{delete_list}]  result for each file
[types.delete_list]
fileid = string  id of the file, starting with cloud://
status = int  0 success, otherwise the error of this file
errmsg = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.batch_download_file",
            path: "/tcb/batchdownloadfile",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "tcb",
            type_name: "BatchDownloadFile",
            title: "Get download links of files (获取文件下载链接)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/file-management/getDownloadTcbFileLink.html",
            ],
            note: "At most 50 files a call.",
            errors: &[40097],
            obsolete: None,
            shape: r"[request]
env = string!  id of the environment
file_list = [{file_list}]!  the files, at most 50
[response]
file_list = [{answer_file_list}]  the files, at most 50
[types.file_list]
fileid = string!  id of the file, starting with cloud://
max_age = int!  seconds for which the link is valid
[types.answer_file_list]
fileid = string  id of the file, starting with cloud://
download_url = string?  link of the file
status = int  0 success, otherwise the error of this file
errmsg = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.check_mobile",
            path: "/tcb/checkmobile",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
push_tmpl = bool?  whether to send the administrator a reminder
[response]
has_mobile = bool  whether a mobile number is set
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.cloud_base_report",
            path: "/tcb/cloudbasereport",
            ..Operation::usual(Product::Mini)
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
report_action = string!  kind of report
env_id = string!  id of the environment
activity_id = string!  id of the activity
task_id = string?
phone_count = int?  how many numbers
channel_id = string?  id of the channel
session_id = string?  id of the session
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.create_cloud_user",
            path: "/tcb/createclouduser",
            ..Operation::usual(Product::Mini)
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
            path: "/tcb/createenvandresource",
            ..Operation::usual(Product::Mini)
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
env = string!  id of the environment
alias = string!  name of the environment for people
[response]
status = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.create_function",
            path: "/tcb/createfunction",
            ..Operation::usual(Product::Mini)
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
env = string!  id of the environment
function_name = string!  name of the cloud function
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.create_pressure_test_task",
            path: "/tcb/createpressuretesttask",
            ..Operation::usual(Product::Mini)
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
task_url = string!  page to test
run_count = int!  how many runs
run_time = int!  how long the test runs
source_type = int! default 4  where the test comes from
[response]
pressure_id = int  id of the stress test
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.create_send_sms_task",
            path: "/tcb/createsendsmstask",
            ..Operation::usual(Product::Mini)
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
env = string!  id of the environment
file_url = string!  link of the file
[response]
query_id = string  id by which the sending can be queried
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.database_add",
            path: "/tcb/databaseadd",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "tcb",
            type_name: "DatabaseAdd",
            title: "Insert database records (数据库插入记录)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/addDatabaseItem.html",
            ],
            note: "",
            errors: &[40097],
            obsolete: None,
            shape: r#"[request]
env = string!  id of the environment
query = string!  database statement as for the server SDK, such as db.collection("a").where({}).get()
[response]
id_list = [string]  ids of the records inserted
"#,
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.databaseaggregate",
            path: "/tcb/databaseaggregate",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "tcb",
            type_name: "Databaseaggregate",
            title: "Run a database aggregation (数据库聚合)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/file-management/aggregateDatabase.html",
            ],
            note: "",
            errors: &[40097],
            obsolete: None,
            shape: r#"[request]
env = string!  id of the environment
query = string!  database statement as for the server SDK, such as db.collection("a").where({}).get()
[response]
data = [string]  results, each as JSON in a string
"#,
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.database_collection_add",
            path: "/tcb/databasecollectionadd",
            ..Operation::usual(Product::Mini)
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
env = string!  id of the environment
collection_name = string!  name of the collection
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.database_collection_delete",
            path: "/tcb/databasecollectiondelete",
            ..Operation::usual(Product::Mini)
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
env = string!  id of the environment
collection_name = string!  name of the collection
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.database_collection_get",
            path: "/tcb/databasecollectionget",
            ..Operation::usual(Product::Mini)
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
env = string!  id of the environment
offset = int?  number of entries to skip
limit = int?  entries a page
[response]
collections = [{collections}]
pager = {pager}  paging of the result
[types.collections]
name = string  name of the function, the collection or the index
count = int  number of documents
size = int  bytes
index_count = int  number of indexes
index_size = int  bytes of the indexes
[types.pager]
Offset = int  number of records skipped
Limit = int  records a page
Total = int  number of records in all
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.database_count",
            path: "/tcb/databasecount",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "tcb",
            type_name: "DatabaseCount",
            title: "Count database records (统计集合记录数)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/getDatabaseCount.html",
            ],
            note: "",
            errors: &[40097],
            obsolete: None,
            shape: r#"[request]
env = string!  id of the environment
query = string!  database statement as for the server SDK, such as db.collection("a").where({}).get()
[response]
count = int  number of documents
"#,
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.database_delete",
            path: "/tcb/databasedelete",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "tcb",
            type_name: "DatabaseDelete",
            title: "Delete database records (数据库删除记录)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/deleteDatabaseItem.html",
            ],
            note: "",
            errors: &[40097],
            obsolete: None,
            shape: r#"[request]
env = string!  id of the environment
query = string!  database statement as for the server SDK, such as db.collection("a").where({}).get()
[response]
deleted = int  records deleted
"#,
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.database_migrate_export",
            path: "/tcb/databasemigrateexport",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "tcb",
            type_name: "DatabaseMigrateExport",
            title: "Export database records (数据库导出)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/exportDatabaseItem.html",
            ],
            note: "Runs asynchronously; ask for the result with the job id.",
            errors: &[],
            obsolete: None,
            shape: r#"[request]
env = string!  id of the environment
file_path = string!  path in cloud storage, for an import the file to read
file_type = int!  1 JSON, 2 CSV
query = string!  database statement as for the server SDK, such as db.collection("a").where({}).get()
[response]
job_id = int  id of the import or export
"#,
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.database_migrate_import",
            path: "/tcb/databasemigrateimport",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "tcb",
            type_name: "DatabaseMigrateImport",
            title: "Import database records (数据库导入)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/importDatabaseItem.html",
            ],
            note: "The file must already be in cloud storage of the environment; the job runs asynchronously.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!  id of the environment
collection_name = string!  name of the collection
file_path = string!  path in cloud storage, for an import the file to read
file_type = int!  1 JSON, 2 CSV
stop_on_error = bool!  whether to stop at the first error
conflict_mode = int!  1 insert, 2 upsert
[response]
job_id = int  id of the import or export
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.database_migrate_query_info",
            path: "/tcb/databasemigratequeryinfo",
            ..Operation::usual(Product::Mini)
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
env = string!  id of the environment
job_id = int!  id of the import or export
[response]
status = string  waiting, reading, writing, migrating, success or fail
record_success = int  records done
record_fail = int  records that failed
error_msg = string?  why the job failed
file_url = string?  link of the file
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.database_query",
            path: "/tcb/databasequery",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "tcb",
            type_name: "DatabaseQuery",
            title: "Query database records (数据库查询记录)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/common/databasequery.html",
            ],
            note: "",
            errors: &[40097],
            obsolete: None,
            shape: r#"[request]
env = string!  id of the environment
query = string!  database statement as for the server SDK, such as db.collection("a").where({}).get()
[response]
data = [string]  records, each as JSON in a string
pager = {pager}  paging of the result
[types.pager]
Offset = int  number of records skipped
Limit = int  records a page
Total = int  number of records in all
"#,
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.database_update",
            path: "/tcb/databaseupdate",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "tcb",
            type_name: "DatabaseUpdate",
            title: "Update database records (数据库更新记录)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/updateDatabaseIndex.html",
            ],
            note: "",
            errors: &[40097],
            obsolete: None,
            shape: r#"[request]
env = string!  id of the environment
query = string!  database statement as for the server SDK, such as db.collection("a").where({}).get()
[response]
modified = int  records changed
matched = int  records that matched
id = string?  id of a record the update inserted
"#,
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.describe_extension_upload_info",
            path: "/tcb/describeextensionuploadinfo",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "tcb",
            type_name: "DescribeExtensionUploadInfo",
            title: "Get upload addresses for extension files (描述扩展上传文件信息)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.describeExtensionUploadInfo.html",
                "https://developers.weixin.qq.com/minigame/dev/api-backend/open-api/cloudbase/cloudbase.describeExtensionUploadInfo.html",
            ],
            note: "Members are named in Tencent Cloud's style.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
PostData = {post_data}!
[response]
Response = {answer_response}
[types.post_data]
ExtensionFiles = [{extension_files}]!
[types.extension_files]
FileType = string!  kind of the file
FileName = string!
[types.answer_response]
FilesData = [{files_data}]
RequestId = string  id of the request at Tencent Cloud
[types.files_data]
CodeUri = string  address under which the file is referred to
UploadUrl = string  link to upload to
CustomKey = string?  key for the upload
MaxSize = int  largest size allowed
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.describe_sms_records",
            path: "/tcb/describesmsrecords",
            ..Operation::usual(Product::Mini)
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
EnvId = string!  id of the environment
StartDate = string!  yyyy-MM-dd
EndDate = string!  yyyy-MM-dd
Mobile = string?  phone number
QueryId = string?  id by which the sending can be queried
PageNumber = int?  page number
PageSize = int?  entries a page
[types.answer_response]
SmsRecords = [{sms_records}]
TotalCount = int  number of entries in all
RequestId = string  id of the request at Tencent Cloud
[types.sms_records]
Mobile = string  phone number
Content = string
ContentSize = int  number of messages charged
Fee = int  what was charged
Status = string
ReceivedTime = string?  when it arrived
CreateTime = string  yyyy-MM-dd HH:mm:ss, China time
Remarks = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.download_function",
            path: "/tcb/downloadfunction",
            ..Operation::usual(Product::Mini)
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
env = string!  id of the environment
function_name = string!  name of the cloud function
[response]
url = string  link of the code
checksum = string  checksum of the code
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.get_app_config",
            path: "/tcb/getappconfig",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
type = int!  kind of configuration
[response]
config = string  configuration in JSON
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.get_callback_config",
            path: "/tcb/getcallbackconfig",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
container_config = {container_config}  push to a container service
function_config = {function_config}  push to cloud functions
[types.container_config]
enable = bool  whether this push is on
qbase_env = string?  environment of the container service
qbase_container_path = string?  path in the container that receives messages
text_mode = int?  format of the messages
[types.function_config]
enable = bool  whether this push is on
callbacks = [{callbacks}]?  one rule for each kind of message
[types.callbacks]
enable = bool  whether this push is on
msgType = string  type of the message
event = string  type of the event
env = string  id of the environment
functionName = string  name of the cloud function
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.get_code_secret",
            path: "/tcb/getcodesecret",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
codesecret = string  key that encrypts code
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.get_env_info",
            path: "/tcb/getenvinfo",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
env = string!  id of the environment
[response]
info_list = [{info_list}]
[types.info_list]
env = string  id of the environment
alias = string  name of the environment for people
status = string
package_id = string?  id of the plan
package_name = string?  name of the plan
update_time = string  RFC 3339 time
create_time = string  RFC 3339 time
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.getfuncconfig",
            path: "/tcb/getfuncconfig",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
env = string!  id of the environment
function_name = string!  name of the cloud function
type = int!  kind of configuration
[response]
config = string  configuration in JSON
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.get_open_data",
            path: "/tcb/getopendata",
            query: &["openid"],
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "tcb",
            type_name: "GetOpenData",
            title: "Get the open data behind cloud ids (换取 cloudID 对应的开放数据)",
            docs: &[
                "https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/cloudbase/cloudbase.getOpenData.html",
            ],
            note: "Cloud ids come from the mini program and are bound to the user.",
            errors: &[],
            obsolete: None,
            shape: r"[query]
openid = string!  openid of the user
[request]
cloudid_list = [string]!  cloud id the mini program passed on
[response]
data_list = [{data_list}]
[types.data_list]
cloud_id = string  cloud id the mini program passed on
json = any?  the open data in JSON
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.get_pressure_test_report",
            path: "/tcb/getpressuretestreport",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
pressure_id = int!  id of the stress test
[response]
report = {report}
[types.report]
pressure_id = int  id of the stress test
appid = string  app id of the mini program
task_url = string  page to test
run_time = int  how long the test runs
blankpage_pencent = int  percentage of blank pages
aver_time_cost = int  average time taken
max_time_cost = int  longest time taken
total_launch_cnt = int  number of starts
total_request_cnt = int  number of requests
network_list = [{network_list}]?  results by request path
[types.network_list]
path = string  path of the file in cloud storage or of the page
aver_time_cost = int  average time taken
max_time_cost = int  longest time taken
total_request_cnt = int  number of requests
succ_percent = int  percentage of successful requests
top_time_cost_list = [{top_time_cost_list}]
over_count = int  number of requests over the limit
[types.top_time_cost_list]
time_cost = int  time taken by one of the slowest requests
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.get_pressure_test_status",
            path: "/tcb/getpressureteststatus",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
pressure_id = int!  id of the stress test
[response]
status = string
beg_time = int?  Unix seconds
end_time = int?  Unix seconds
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.getqcloudtoken",
            path: "/tcb/getqcloudtoken",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "tcb",
            type_name: "Getqcloudtoken",
            title: "Get credentials for calling Tencent Cloud (获取腾讯云 API 调用凭证)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/admin-management/getCloudToken.html",
            ],
            note: "The temporary credentials are for calls of Tencent Cloud's own interfaces.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
lifespan = int!  seconds the credentials are valid, at most 7200
[response]
secretid = string  secret id of the temporary credentials
secretkey = string  secret key of the temporary credentials
token = string  value for the form field x-cos-security-token of the upload, or the session token of the credentials
expired_time = int  Unix seconds, when the credentials expire
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.get_statistics",
            path: "/tcb/getstatistics",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
action = string!  what to do or which statistics to read
begin_date = int!  Unix seconds
end_date = int!  Unix seconds
page_offset = int?  number of entries to skip
page_limit = int?  entries a page
condition = {condition}?
[response]
data_column = [{data_column}]
data_value = [{data_value}]  rows, and in them the values in the order of the columns
total_num = int  number of entries in all
[types.condition]
env_id = string?  id of the environment
activity_id = string?  id of the activity
by_channel_id = bool? as bool_as_int  whether to split by channel
channel_id = string?  id of the channel
act_type = string?  kind of the activity
[types.data_column]
col_id = string  id of the column
col_name = string
col_data_type = string  type of the column
[types.data_value]
data_value = [string]  rows, and in them the values in the order of the columns
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.get_upload_signature",
            path: "/tcb/getuploadsignature",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
hashed_payload = string!  SHA-256 of the request's body in hex
[response]
headers = string  headers of the signed request
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.get_voip_sign",
            path: "/tcb/getvoipsign",
            query: &["openid"],
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
openid = string!  openid of the user
[request]
group_id = string!  id of the room
nonce = string?  random string
timestamp = int?  Unix seconds
[response]
signature = string  signature that joins the room
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.invoke_cloud_function",
            path: "/tcb/invokecloudfunction",
            query: &["env", "name"],
            body: BodyKind::Raw {
                content_type: "text/plain; charset=utf-8",
            },
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "tcb",
            type_name: "InvokeCloudFunction",
            title: "Invoke a cloud function (触发云函数)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/scf-mgnt/invokeCloudFunction.html",
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/scf-management/invokeCloudFunction.html",
            ],
            note: "The body is handed to the function as its event.",
            errors: &[40097],
            obsolete: None,
            shape: r"[query]
env = string!  id of the environment
name = string!  name of the function, the collection or the index
[response]
resp_data = string?  what the function returned
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.list_functions",
            path: "/tcb/listfunctions",
            safe_to_retry: true,
            ..Operation::usual(Product::Mini)
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
env = string!  id of the environment
offset = int?  number of entries to skip
limit = int?  entries a page
[response]
functions = [{functions}]
total_count = int  number of entries in all
[types.functions]
name = string  name of the function, the collection or the index
runtime = string  runtime of the function
status = string
mod_time = string  when the function was changed or added
add_time = string  when the function was changed or added
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.modify_env",
            path: "/tcb/modifyenv",
            ..Operation::usual(Product::Mini)
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
env = string!  id of the environment
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.send_sms",
            path: "/tcb/sendsms",
            ..Operation::usual(Product::Mini)
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
env = string!  id of the environment
phone_number_list = [string]!  phone numbers with country code, such as +8613800000000
sms_type = string!  Marketing or Notification
content = string?
path = string?  path of the file in cloud storage or of the page
template_id = string?  id of the message template
template_param_list = [string]?  values for the template's parameters, in order
[response]
send_status_list = [{send_status_list}]?
[types.send_status_list]
serial_no = string  number of the message
phone_number = string  phone number with country code
code = string
message = string?
iso_code = string?  country of the number
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.sendsmsv2",
            path: "/tcb/sendsmsv2",
            ..Operation::usual(Product::Mini)
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
env = string!  id of the environment
url_link = string!  URL Link of the mini program
template_id = string?  id of the message template
template_param_list = [string]?  values for the template's parameters, in order
phone_number_list = [string]!  phone numbers with country code, such as +8613800000000
[response]
send_status_list = [{send_status_list}]?
[types.send_status_list]
serial_no = string  number of the message
phone_number = string  phone number with country code
code = string
message = string?
iso_code = string?  country of the number
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.set_callback_config",
            path: "/tcb/setcallbackconfig",
            ..Operation::usual(Product::Mini)
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
container_config = {container_config}?  push to a container service
function_config = {function_config}?  push to cloud functions
[types.container_config]
enable = bool!  whether this push is on
qbase_env = string?  environment of the container service
qbase_container_path = string?  path in the container that receives messages
text_mode = int?  format of the messages
[types.function_config]
enable = bool!  whether this push is on
callbacks = [{callbacks}]?  one rule for each kind of message
[types.callbacks]
enable = bool!  whether this push is on
msgType = string!  type of the message
event = string!  type of the event
env = string!  id of the environment
functionName = string!  name of the cloud function
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.share_env",
            path: "/tcb/shareenv",
            ..Operation::usual(Product::Mini)
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
env = string!  id of the environment
appid = string!  app id of the mini program
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.update_index",
            path: "/tcb/updateindex",
            ..Operation::usual(Product::Mini)
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
            shape: r#"[request]
env = string!  id of the environment
collection_name = string!  name of the collection
create_indexes = [{create_indexes}]!  indexes to create
drop_indexes = [{drop_indexes}]!  indexes to drop
[types.create_indexes]
name = string!  name of the function, the collection or the index
unique = bool!  whether values must be unique
keys = [{keys}]?  members of the index
[types.keys]
name = string!  name of the function, the collection or the index
direction = string?  "1" ascending, "-1" descending, "2dsphere" geographic
[types.drop_indexes]
name = string!  name of the function, the collection or the index
unique = bool!  whether values must be unique
keys = [{keys}]?  members of the index
"#,
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.upload_app_config",
            path: "/tcb/uploadappconfig",
            ..Operation::usual(Product::Mini)
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
type = int!  kind of configuration
config = string!  configuration in JSON
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.upload_file",
            path: "/tcb/uploadfile",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "tcb",
            type_name: "UploadFile",
            title: "Get the upload link of a file (获取文件上传链接)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/file-management/getUploadTcbFileLink.html",
            ],
            note: "Only prepares the upload: post the file afterwards as a multipart form to url, with the returned values as form fields.",
            errors: &[40097],
            obsolete: None,
            shape: r"[request]
env = string!  id of the environment
path = string!  path of the file in cloud storage or of the page
[response]
url = string  address to post the file to
token = string  value for the form field x-cos-security-token of the upload, or the session token of the credentials
authorization = string  value for the form field Signature of the upload
file_id = string  id of the file, starting with cloud://
cos_file_id = string  value for the form field x-cos-meta-fileid of the upload
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.uploadfuncconfig",
            path: "/tcb/uploadfuncconfig",
            ..Operation::usual(Product::Mini)
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
env = string!  id of the environment
function_name = string!  name of the cloud function
type = int!  kind of configuration
config = string!  configuration in JSON
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.use_cloud_access_token",
            path: "/tcb/usecloudaccesstoken",
            ..Operation::usual(Product::Mini)
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
action = string!  what to do or which statistics to read
env = string!  id of the environment
open = bool?  whether cloud calls are permitted
api_whitelist = [string]?  paths of the interfaces permitted
version = int?  version of the configuration
[response]
open = bool?  whether cloud calls are permitted
api_whitelist = [string]?  paths of the interfaces permitted
version = int?  version of the configuration
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.wxpaylist",
            path: "/tcb/wxpaylist",
            ..Operation::usual(Product::Mini)
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
merchant_code = string  WeChat Pay merchant number
merchant_name = string
company_name = string
mch_relation_state = string  whether the number is bound
jsapi_auth_state = string  whether payments are authorized
refund_auth_state = string  whether refunds are authorized
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.tcb.wxpayopenauth",
            path: "/tcb/wxpayopenauth",
            ..Operation::usual(Product::Mini)
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
action = string!  what to do or which statistics to read
merchant_code = string!  WeChat Pay merchant number
",
        },
    ),
];
