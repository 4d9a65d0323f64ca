//! Generated from `spec/open/componenttcb.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 49] = [
    Entry::new(
        Operation {
            name: "open.componenttcb.batch_create_cs_version",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/componenttcb/batchcreatecsversion",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "componenttcb",
            type_name: "BatchCreateCsVersion",
            title: "Create a container service version in several environments (批量创建云托管服务版本)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/batchcreatecsversion.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
envs = [string]!
service_name = string!
upload_type = string!
flow_ratio = int?
cpu = float?
mem = float?
minnum = int?
maxnum = int?
policy_type = string?
policy_threshold = int?
container_port = int?
repository_type = string?
repository = string?
dockerfile_path = string?
build_dir = string?
env_params = string?
branch = string?
package_name = string?
package_version = string?
image_info = {image_info}?
code_detail = {code_detail}?
image_secret_info = {image_secret_info}?
image_pulls_secret = secret?
custom_logs = string?
mount_wx_token = bool?
version_remark = string?
[response]
succ_list = [{succ_list}]
fail_list = [{fail_list}]
[types.image_info]
repository_name = string!
ispublic = bool!
tagname = string!
server_addr = string!
image_url = string!
[types.code_detail]
name = {name}?
url = string?
[types.name]
name = string?
fullname = string?
[types.image_secret_info]
registryserver = string?
username = string?
password = secret?
email = string?
[types.succ_list]
env = string
version_name = string
[types.fail_list]
env = string
errormsg = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.batch_del_cs_version",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/componenttcb/batchdelcsversion",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "componenttcb",
            type_name: "BatchDelCsVersion",
            title: "Delete container service versions in several environments (批量删除云托管服务版本)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/batchDelCSVersion.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
items = [{items_2}]!
[response]
succ_list = [{succ_list}]
fail_list = [{fail_list}]
[types.items_2]
env = string!
service_name = string!
version_name = string!
[types.succ_list]
env = string
service_name = string
version_name = string
[types.fail_list]
env = string
service_name = string
version_name = string
errmsg = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.batch_delete_file",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/componenttcb/batchdeletefile",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "componenttcb",
            type_name: "BatchDeleteFile",
            title: "Delete files (删除文件)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/file-mgnt/deleteTcbFile.html",
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
            name: "open.componenttcb.batch_download_file",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/componenttcb/batchdownloadfile",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "componenttcb",
            type_name: "BatchDownloadFile",
            title: "Get download links of files (获取文件下载链接)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/file-mgnt/getDownloadFileLink.html",
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
            name: "open.componenttcb.batchget_env_id",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/componenttcb/batchgetenvid",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "componenttcb",
            type_name: "BatchgetEnvId",
            title: "Get the environments shared with accounts (查询云环境共享关系)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/env-mgnt/getShareCloudbaseEnv.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
appids = [string]!
[response]
relation_data = [{relation_data}]
err_list = [{err_list}]?
[types.relation_data]
appid = string
env_list = [string]
[types.err_list]
env = string
appid = string
errmsg = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.batch_set_cs_propotion",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/componenttcb/batchsetcspropotion",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "componenttcb",
            type_name: "BatchSetCsPropotion",
            title: "Set traffic ratios of container services in several environments (批量设置云托管服务流量配比)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/batchSetCSPropotion.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
items = [{items_2}]!
[response]
succ_list = [{succ_list}]
fail_list = [{fail_list}]
[types.items_2]
env = string!
service_name = string!
items = [{items}]!
[types.items]
version_name = string!
flow_ratio = int!
[types.succ_list]
env = string
service_name = string
[types.fail_list]
env = string
service_name = string
errmsg = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.batch_share_env",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/componenttcb/batchshareenv",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "componenttcb",
            type_name: "BatchShareEnv",
            title: "Share environments with accounts (环境共享)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/env-mgnt/shareCloudbaseEnv.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
data = [{data}]!
[response]
err_list = [{err_list}]?
[types.data]
env = string!
appids = [string]!
[types.err_list]
env = string
appid = string
errmsg = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.batch_update_triggers",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/componenttcb/batchupdatetriggers",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "componenttcb",
            type_name: "BatchUpdateTriggers",
            title: "Update triggers in several environments (批量更新触发器)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/scf-mgnt/updateTriggers.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
funcname = string!
envs = [string]!
triggers = [{triggers}]!
[response]
err_list = [{answer_err_list}]?
[types.triggers]
trigger_name = string!
config = string!
type = string!
[types.answer_err_list]
env = string
errmsg = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.batch_upload_scf",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/componenttcb/batchuploadscf",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "componenttcb",
            type_name: "BatchUploadScf",
            title: "Upload a cloud function to several environments (批量上传云函数)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/scf-mgnt/batchuUloadCloudFunction.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
functionname = string!
envs = [string]!
zipfile = string!
vpcid = string?
subnetid = string?
[response]
fail_env_list = [{fail_env_list}]?
[types.fail_env_list]
env = string
errmsg = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.batch_upload_scf_code",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/componenttcb/batchuploadscfcode",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "componenttcb",
            type_name: "BatchUploadScfCode",
            title: "Update the code of a cloud function in several environments (批量更新云函数代码)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/scf-mgnt/uploadCloudFunctionCode.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
functionname = string!
envs = [string]!
zipfile = string!
[response]
fail_env_list = [{fail_env_list}]?
[types.fail_env_list]
env = string
errmsg = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.create_cloud_base_run_env",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/componenttcb/createcloudbaserunenv",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "componenttcb",
            type_name: "CreateCloudBaseRunEnv",
            title: "Create a cloud hosting environment (创建云托管环境)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudrun-batch/cloudenv-mgnt/createCloudbaseEnv.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
alias = string?
vpc_id = string?
sub_net_ids = [string]?
[response]
env_id = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.createcloudbaserunresauth",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/componenttcb/createcloudbaserunresauth",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "componenttcb",
            type_name: "Createcloudbaserunresauth",
            title: "Open cloud hosting in an environment (开通云托管)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudrun-batch/service-mgnt/createCloudbaseMicrservice.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env_id = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.create_cloud_base_run_server_version",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/componenttcb/createcloudbaserunserverversion",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "componenttcb",
            type_name: "CreateCloudBaseRunServerVersion",
            title: "Create a version of a cloud hosting service (创建云托管服务版本)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudrun-batch/service-mgnt/createCloudbaseServiceVersion.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env_id = string!
upload_type = string!
flow_ratio = int!
cpu = float!
mem = float!
min_num = int!
max_num = int!
policy_type = string!
policy_threshold = float!
container_port = int!
server_name = string!
repository_type = string?
repository = string?
dockerfile_path = string?
build_dir = string?
env_params = string?
branch = string?
package_name = string?
package_version = string?
image_info = {image_info_2}?
code_detail = {code_detail_2}?
image_secret_info = {image_secret_info_2}?
image_pull_secret = secret?
custom_logs = string?
version_remark = string?
initial_delay_seconds = int?
mount_volume_info = [{mount_volume_info}]?
access_type = int?
es_info = {es_info}?
enable_union = bool?
server_path = string?
sidecar_specs = [{sidecar_specs}]?
security = {security}?
service_volumes = [{service_volumes}]?
service_volume_mounts = [{service_volume_mounts}]?
is_create_jns_gw = int?
has_dockerfile = int?
base_image = string?
entry_point = string?
repo_language = string?
upload_filename = string?
policy_detail = [{policy_detail}]?
[response]
run_id = string
result = string
version_name = string?
[types.image_info_2]
repository_name = string?
is_public = bool?
tag_name = string?
server_addr = string?
image_url = string?
[types.code_detail_2]
name = {code_detail_name}?
url = string?
[types.code_detail_name]
name = string?
full_name = string?
[types.image_secret_info_2]
registry_server = string?
user_name = string?
password = secret?
email = string?
[types.mount_volume_info]
name = string?
mount_path = string?
read_only = bool?
nfs_volumes = [{nfs_volumes}]?
[types.nfs_volumes]
server = string?
path = string?
read_only = bool?
secret_name = string?
enable_empty_dir_volume = bool?
[types.es_info]
id = int!
secret_name = string?
ip = string?
port = int?
index = string?
account = string?
password = secret?
[types.sidecar_specs]
container_image = string?
container_port = int?
container_name = string?
env_var = string?
initial_delay_seconds = int?
cpu = float?
mem = float?
security = {security}?
volume_mount_infos = [{volume_mount_infos}]?
[types.security]
capabilities = {capabilities}?
[types.capabilities]
add = [string]?
drop = [string]?
[types.volume_mount_infos]
name = string?
mount_path = string?
read_only = bool?
nfs_volumes = [{nfs_volumes}]?
[types.service_volumes]
name = string?
secret_name = string?
enable_empty_dir_volume = bool?
empty_dir = {empty_dir}?
[types.empty_dir]
enable_empty_dir_volume = bool?
medium = string?
size_limit = string?
[types.service_volume_mounts]
name = string?
mount_path = string?
read_only = bool?
sub_path = string?
mount_propagation = string?
[types.policy_detail]
policy_type = string?
policy_threshold = float?
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.create_container_service",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/componenttcb/createcontainerservice",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "componenttcb",
            type_name: "CreateContainerService",
            title: "Create a container service (创建云托管服务)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/createcontainerservice.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!
service_name = string!
remark = string?
vpc = {vpc}?
[types.vpc]
vpcid = string!
subnetids = [string]?
create_type = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.create_cs_version",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/componenttcb/createcsversion",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "componenttcb",
            type_name: "CreateCsVersion",
            title: "Create a container service version (创建服务版本)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/createcsversion.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!
service_name = string!
upload_type = string!
flow_ratio = int?
cpu = float?
mem = float?
minnum = int?
maxnum = int?
policy_type = string?
policy_threshold = int?
container_port = int?
repository_type = string?
repository = string?
dockerfile_path = string?
build_dir = string?
env_params = string?
branch = string?
package_name = string?
package_version = string?
image_info = {image_info}?
code_detail = {code_detail}?
image_secret_info = {image_secret_info}?
image_pulls_secret = secret?
custom_logs = string?
mount_wx_token = bool?
version_remark = string?
[response]
version_name = string
[types.image_info]
repository_name = string!
ispublic = bool!
tagname = string!
server_addr = string!
image_url = string!
[types.code_detail]
name = {name}?
url = string?
[types.name]
name = string?
fullname = string?
[types.image_secret_info]
registryserver = string?
username = string?
password = secret?
email = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.create_env",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/componenttcb/createenv",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "componenttcb",
            type_name: "CreateEnv",
            title: "Create a cloud development environment (创建云开发环境)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/env-mgnt/createTcbEnv.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
alias = string?
[response]
env = string
tranid = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.create_static_store",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/componenttcb/createstaticstore",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "componenttcb",
            type_name: "CreateStaticStore",
            title: "Open static website hosting (开通静态网站)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/staticstore-management/createStaticStore.html",
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
            name: "open.componenttcb.dbaggregate",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/componenttcb/dbaggregate",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "componenttcb",
            type_name: "Dbaggregate",
            title: "Run a database aggregation (数据库聚合)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/db-mgnt/dbAggregate.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!
query = string!
[response]
data = [string]?
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.dbcollection",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/componenttcb/dbcollection",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "componenttcb",
            type_name: "Dbcollection",
            title: "Manage database collections (数据库集合管理)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/dbcollectionManage.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
action = string!
env = string!
offset = int?
limit = int?
collection_name = string?
[response]
collections = [{collections}]?
total = int?
[types.collections]
name = string
count = int
size = int
index_count = int
index_size = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.dbexport",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/componenttcb/dbexport",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "componenttcb",
            type_name: "Dbexport",
            title: "Export database records (数据库导出)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/db-mgnt/dbExport.html",
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
            name: "open.componenttcb.dbgetacl",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/componenttcb/dbgetacl",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "componenttcb",
            type_name: "Dbgetacl",
            title: "Get the permission of a collection (获取数据库权限)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/db-mgnt/getPermission.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!
collection_name = string!
[response]
acl_tag = string
rule = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.dbimport",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/componenttcb/dbimport",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "componenttcb",
            type_name: "Dbimport",
            title: "Import database records (数据库导入)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/db-mgnt/dbImport.html",
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
            name: "open.componenttcb.dbindex",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/componenttcb/dbindex",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "componenttcb",
            type_name: "Dbindex",
            title: "Manage database indexes (数据库索引管理)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/db-mgnt/dbindexManage.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
action = string!
env = string!
collection_name = string!
indexes = [{indexes}]?
[types.indexes]
name = string!
keys = [{keys}]?
[types.keys]
name = string!
direction = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.dbmigrationstate",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/componenttcb/dbmigrationstate",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "componenttcb",
            type_name: "Dbmigrationstate",
            title: "Get the state of an import or export (数据库迁移状态查询)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/db-mgnt/getMigrationState.html",
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
            name: "open.componenttcb.dbmodifyacl",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/componenttcb/dbmodifyacl",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "componenttcb",
            type_name: "Dbmodifyacl",
            title: "Set the permission of a collection (设置数据库权限)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/db-mgnt/setPermission.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!
collection_name = string!
acl_tag = string!
rule = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.dbrecord",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/componenttcb/dbrecord",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "componenttcb",
            type_name: "Dbrecord",
            title: "Manage database records (数据库记录管理)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/db-mgnt/dbrecordManage.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
action = string!
env = string!
query = string?
[response]
id_list = [string]?
pager = {pager}?
data = [string]?
modified = int?
matched = int?
id = string?
deleted = int?
[types.pager]
offset = int
limit = int
total = int
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.del_container_service",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/componenttcb/delcontainerservice",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "componenttcb",
            type_name: "DelContainerService",
            title: "Delete a container service (删除云托管服务)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/delcontainerservice.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!
service_name = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.del_cs_version",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/componenttcb/delcsversion",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "componenttcb",
            type_name: "DelCsVersion",
            title: "Delete a container service version (删除服务版本)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/delcsversion.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!
service_name = string!
version_name = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.delete_cloud_base_run_server_version",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/componenttcb/deletecloudbaserunserverversion",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "componenttcb",
            type_name: "DeleteCloudBaseRunServerVersion",
            title: "Delete a version of a cloud hosting service (删除云托管服务版本)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudrun-batch/service-mgnt/deleteCloudbaseServiceVersion.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env_id = string!
version_name = string!
server_name = string!
is_delete_server = bool?
is_delete_image = bool?
[response]
result = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.delete_scf",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/componenttcb/deletescf",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "componenttcb",
            type_name: "DeleteScf",
            title: "Delete a cloud function (删除云函数)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/scf-mgnt/deleteCloudFunction.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!
functionname = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.describe_cloud_base_run_envs",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/componenttcb/describecloudbaserunenvs",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "componenttcb",
            type_name: "DescribeCloudBaseRunEnvs",
            title: "List cloud hosting environments (查询云托管环境列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudrun-batch/cloudenv-mgnt/getWxCloudBaseRunEnvs.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
env_list = [{env_list}]
[types.env_list]
region = string
env_id = string
source = string
alias = string
status = string
package_id = string?
package_name = string?
databases = [{databases}]?
storages = [{storages}]?
static_storages = [{static_storages}]?
functions = [{functions}]?
log_services = [{log_services}]?
custom_log_services = [{custom_log_services}]?
is_auto_degrade = bool
env_channel = string?
pay_mode = string
is_default = bool
tags = [{tags}]
update_time = string  yyyy-MM-dd HH:mm:ss, China time
create_time = string  yyyy-MM-dd HH:mm:ss, China time
[types.databases]
region = string
instance_id = string
status = string
[types.storages]
region = string
bucket = string
cdn_domain = string?
app_id = string?
[types.static_storages]
region = string
bucket = string
status = string
static_domain = string
default_dir_name = string
[types.functions]
region = string
namespace = string
[types.log_services]
region = string
logset_id = string
logset_name = string
topic_id = string
topic_name = string
[types.custom_log_services]
cls_region = string
cls_logset_id = string
cls_topic_id = string
create_time = string  yyyy-MM-dd HH:mm:ss, China time
[types.tags]
key = string
value = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.describe_envs",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/componenttcb/describeenvs",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "componenttcb",
            type_name: "DescribeEnvs",
            title: "List cloud development environments (获取云环境列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/env-mgnt/getTcbEnvList.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
info_list = [{info_list}]
[types.info_list]
env = string
alias = string
status = string
package_id = string?
package_name = string?
dbinstance_id = string?
bucket_id = string?
update_time = string  RFC 3339 time
create_time = string  RFC 3339 time
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.describe_static_store",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/componenttcb/describestaticstore",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "componenttcb",
            type_name: "DescribeStaticStore",
            title: "Get the state of static website hosting (查询静态网站)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/staticstore-management/getStaticStore.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!
[response]
data = [{data}]
[types.data]
env = string
domain = string
bucket = string
regoin = string
status = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.establish_cloud_base_run_server",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/componenttcb/establishcloudbaserunserver",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "componenttcb",
            type_name: "EstablishCloudBaseRunServer",
            title: "Create a cloud hosting service (创建云托管服务)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudrun-batch/service-mgnt/createCloudbaseService.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env_id = string!
service_name = string!
is_public = bool!
image_repo = string?
remark = string?
log_type = string?
es_info = {es_info}?
vpc_info = {vpc_info}?
[types.es_info]
id = int!
secret_name = string?
ip = string?
port = int?
index = string?
account = string?
password = secret?
[types.vpc_info]
vpc_id = string!
subnet_ids = [string]?
create_type = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.get_bucket",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/componenttcb/getbucket",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "componenttcb",
            type_name: "GetBucket",
            title: "List files of cloud storage (获取云存储文件列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/file-mgnt/getTcbFile.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!
prefix = string?
delimiter = string?
marker = string?
[response]
contents = [{contents}]
is_truncated = bool
[types.contents]
key = string
md5 = string
size = int
last_modified = string  RFC 3339 time
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.get_cs_list",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/componenttcb/getcslist",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "componenttcb",
            type_name: "GetCsList",
            title: "List container services (获取云托管服务列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/getcslist.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!
offset = int?
limit = int?
[response]
cslist = [{cslist}]
total = int
[types.cslist]
server_name = string
vpcid = string
status = string
image_repo = string?
updated_time = string  RFC 3339 time
created_time = string  RFC 3339 time
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.get_cs_version_detail",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/componenttcb/getcsversiondetail",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "componenttcb",
            type_name: "GetCsVersionDetail",
            title: "Get a container service version (获取服务版本详情)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/getcsversiondetail.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!
service_name = string!
version_name = string!
[response]
version_name = string
status = string
upload_type = string
cpu = float
mem = float
minnum = int
maxnum = int
policy_type = string
policy_threshold = int
version_ip = string
version_port = int
container_port = int
repo_type = string
repo = string
dockerfile_path = string
build_dir = string
env_params = string
branch = string
remark = string?
package_name = string
package_version = string
image_url = string?
custom_logs = string?
updated_time = string  RFC 3339 time
created_time = string  RFC 3339 time
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.get_cs_version_list",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/componenttcb/getcsversionlist",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "componenttcb",
            type_name: "GetCsVersionList",
            title: "List container service versions (获取服务版本列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/getcsversionlist.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!
service_name = string!
offset = int?
limit = int?
[response]
items = [{answer_items}]
total = int
[types.answer_items]
version_name = string
status = string
flow_ratio = int
buildid = int
upload_type = string
min_replicas = int
max_replicas = int
updated_time = string  RFC 3339 time
created_time = string  RFC 3339 time
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.get_scf_list",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/componenttcb/getscflist",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "componenttcb",
            type_name: "GetScfList",
            title: "List cloud functions (获取云函数列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/scf-mgnt/getCloudFunctionList.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!
offset = int?
limit = int?
searchkey = string?
[response]
functions = [{functions}]
total_count = int
[types.functions]
name = string
runtime = string
status = string
status_reason = [{status_reason}]
mod_time = string  RFC 3339 time
add_time = string  RFC 3339 time
[types.status_reason]
errcode = string
errmsg = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.get_triggers",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/componenttcb/gettriggers",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: true,
        },
        Texts {
            group: "componenttcb",
            type_name: "GetTriggers",
            title: "Get the triggers of a cloud function (获取触发器)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/scf-mgnt/getTriggers.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!
funcname = string!
[response]
triggers = [{triggers}]
[types.triggers]
trigger_name = string
config = string
type = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.open_container_service",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/componenttcb/opencontainerservice",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "componenttcb",
            type_name: "OpenContainerService",
            title: "Open the container service in an environment (开通云托管服务)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/opencontainerservice.html",
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
            name: "open.componenttcb.release_cloud_base_run_version",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/componenttcb/releasecloudbaserunversion",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "componenttcb",
            type_name: "ReleaseCloudBaseRunVersion",
            title: "Release a version of a cloud hosting service (发布云托管服务版本)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudrun-batch/service-mgnt/releaseCloudbaseServiceVersion.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env_id = string!
release_version = string!
server_name = string!
[response]
result = string
release_order_id = int?
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.rollup_date_cloud_base_run_server_version",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/componenttcb/rollupdatecloudbaserunserverversion",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "componenttcb",
            type_name: "RollupDateCloudBaseRunServerVersion",
            title: "Roll out an update to a cloud hosting version (滚动更新云托管服务版本)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudrun-batch/service-mgnt/updateCloudbaseServiceVersion.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env_id = string!
version_name = string!
upload_type = string?
flow_ratio = int?
cpu = float?
mem = float?
min_num = int?
max_num = int?
policy_type = string?
policy_threshold = float?
container_port = int?
server_name = string!
repository_type = string?
repository = string?
dockerfile_path = string?
build_dir = string?
env_params = string?
branch = string?
package_name = string?
package_version = string?
image_info = {image_info_2}?
code_detail = {code_detail_2}?
is_rebuild = bool?
rollback = bool?
custom_logs = string?
version_remark = string?
snapshot_name = string?
initial_delay_seconds = int?
mount_volume_info = [{mount_volume_info}]?
enable_union = bool?
server_path = string?
is_update_cls = bool?
policy_detail = [{policy_detail}]?
[response]
run_id = string
result = string
[types.image_info_2]
repository_name = string?
is_public = bool?
tag_name = string?
server_addr = string?
image_url = string?
[types.code_detail_2]
name = {code_detail_name}?
url = string?
[types.code_detail_name]
name = string?
full_name = string?
[types.mount_volume_info]
name = string?
mount_path = string?
read_only = bool?
nfs_volumes = [{nfs_volumes}]?
[types.nfs_volumes]
server = string?
path = string?
read_only = bool?
secret_name = string?
enable_empty_dir_volume = bool?
[types.policy_detail]
policy_type = string?
policy_threshold = float?
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.set_cs_propotion",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/componenttcb/setcspropotion",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "componenttcb",
            type_name: "SetCsPropotion",
            title: "Set traffic ratios of a container service (设置流量配比)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/setcspropotion.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!
service_name = string!
items = [{items}]!
[types.items]
version_name = string!
flow_ratio = int!
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.set_cs_version_config",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/componenttcb/setcsversionconfig",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "componenttcb",
            type_name: "SetCsVersionConfig",
            title: "Change the configuration of a container service version (修改服务版本配置)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/setcsversionconfig.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!
service_name = string!
version_name = string!
minnum = int?
maxnum = int?
container_port = int?
env_params = string?
custom_logs = string?
remark = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.static_file_list",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/componenttcb/staticfilelist",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "componenttcb",
            type_name: "StaticFileList",
            title: "List files of static website hosting (获取静态网站文件列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/staticstore-management/getStaticStoreFile.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!
prefix = string?
delimiter = string?
marker = string?
[response]
contents = [{contents}]
is_truncated = bool
[types.contents]
key = string
md5 = string
size = int
last_modified = string  RFC 3339 time
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.static_upload_file",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/componenttcb/staticuploadfile",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "componenttcb",
            type_name: "StaticUploadFile",
            title: "Get the upload link of a static website file (获取静态网站文件上传链接)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/staticstore-management/getUploadStaticStoreFile.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!
filename = string!
[response]
signed_url = string
token = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.update_scf_config",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/componenttcb/updatescfconfig",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "componenttcb",
            type_name: "UpdateScfConfig",
            title: "Update the configuration of a cloud function (更新云函数配置)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/scf-mgnt/uploadCloudFunctionConfig.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!
functionname = string!
memorysize = int?
timeout = int?
environment_variables = [{environment_variables}]?
public_net_config = {public_net_config}?
vpc_config = {vpc_config}?
[types.environment_variables]
key = string!
value = string!
[types.public_net_config]
public_net_status = string!
eip_status = string!
[types.vpc_config]
vpcid = string!
subnetid = string!
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.upload_file",
            product: Product::Open,
            method: Method::Post,
            host: Host::Api,
            path: "/componenttcb/uploadfile",
            token: TokenKind::Component,
            token_param: "access_token",
            query: &[],
            body: BodyKind::Json,
            answer: AnswerKind::Json,
            ok_field: None,
            safe_to_retry: false,
        },
        Texts {
            group: "componenttcb",
            type_name: "UploadFile",
            title: "Get the upload link of a file (获取文件上传链接)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/file-mgnt/getUploadFileLink.html",
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
];
