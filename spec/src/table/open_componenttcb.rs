//! Generated from `spec/open/componenttcb.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 49] = [
    Entry::new(
        Operation {
            name: "open.componenttcb.batch_create_cs_version",
            path: "/componenttcb/batchcreatecsversion",
            token: TokenKind::Component,
            ..Operation::usual(Product::Open)
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
envs = [string]!  id of the environment
service_name = string!  name of the service
upload_type = string!  where the code comes from: package, repository or image
flow_ratio = int?  percentage of the traffic
cpu = float?  number of CPUs
mem = float?  GB of memory
minnum = int?  least number of instances
maxnum = int?  largest number of instances
policy_type = string?  what scaling looks at, cpu or mem
policy_threshold = int?  percentage at which scaling starts
container_port = int?  port the container listens on
repository_type = string?  kind of the code repository
repository = string?  name of the code repository
dockerfile_path = string?  path of the Dockerfile
build_dir = string?  directory of the build
env_params = string?  environment variables, JSON in a string
branch = string?  branch of the repository
package_name = string?  name of the code package or of the plan
package_version = string?  version of the code package
image_info = {image_info}?  the image, when the code comes from one
code_detail = {code_detail}?  the repository
image_secret_info = {image_secret_info}?  login of the image registry
image_pulls_secret = secret?  secret with which images are pulled
custom_logs = string?  paths of log files to collect
mount_wx_token = bool?  whether WeChat's tokens are mounted into the container
version_remark = string?  note for people
[response]
succ_list = [{succ_list}]  what succeeded
fail_list = [{fail_list}]  what failed, with the reason
[types.image_info]
repository_name = string!  name of the image repository
ispublic = bool!  whether it is public
tagname = string!  tag of the image
server_addr = string!  address of the image registry
image_url = string!  address of the image
[types.code_detail]
name = {name}?
url = string?
[types.name]
name = string?
fullname = string?  full name of the repository
[types.image_secret_info]
registryserver = string?  address of the image registry
username = string?
password = secret?
email = string?
[types.succ_list]
env = string  id of the environment
version_name = string  name of the version
[types.fail_list]
env = string  id of the environment
errormsg = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.batch_del_cs_version",
            path: "/componenttcb/batchdelcsversion",
            token: TokenKind::Component,
            ..Operation::usual(Product::Open)
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
succ_list = [{succ_list}]  what succeeded
fail_list = [{fail_list}]  what failed, with the reason
[types.items_2]
env = string!  id of the environment
service_name = string!  name of the service
version_name = string!  name of the version
[types.succ_list]
env = string  id of the environment
service_name = string  name of the service
version_name = string  name of the version
[types.fail_list]
env = string  id of the environment
service_name = string  name of the service
version_name = string  name of the version
errmsg = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.batch_delete_file",
            path: "/componenttcb/batchdeletefile",
            token: TokenKind::Component,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "componenttcb",
            type_name: "BatchDeleteFile",
            title: "Delete files (删除文件)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/file-mgnt/deleteTcbFile.html",
            ],
            note: "At most 50 files a call.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!  id of the environment
fileid_list = [string]!  id of the file, starting with cloud://
[response]
delete_list = [{delete_list}]
[types.delete_list]
fileid = string  id of the file, starting with cloud://
status = int  0 success, otherwise the error of this file
errmsg = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.batch_download_file",
            path: "/componenttcb/batchdownloadfile",
            token: TokenKind::Component,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "componenttcb",
            type_name: "BatchDownloadFile",
            title: "Get download links of files (获取文件下载链接)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/file-mgnt/getDownloadFileLink.html",
            ],
            note: "At most 50 files a call.",
            errors: &[],
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
            name: "open.componenttcb.batchget_env_id",
            path: "/componenttcb/batchgetenvid",
            token: TokenKind::Component,
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
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
appids = [string]!  app ids of the accounts
[response]
relation_data = [{relation_data}]  environments by account
err_list = [{err_list}]?  what failed, with the reason
[types.relation_data]
appid = string  app ids of the accounts
env_list = [string]  id of the environment
[types.err_list]
env = string  id of the environment
appid = string  app ids of the accounts
errmsg = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.batch_set_cs_propotion",
            path: "/componenttcb/batchsetcspropotion",
            token: TokenKind::Component,
            ..Operation::usual(Product::Open)
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
succ_list = [{succ_list}]  what succeeded
fail_list = [{fail_list}]  what failed, with the reason
[types.items_2]
env = string!  id of the environment
service_name = string!  name of the service
items = [{items}]!
[types.items]
version_name = string!  name of the version
flow_ratio = int!  percentage of the traffic
[types.succ_list]
env = string  id of the environment
service_name = string  name of the service
[types.fail_list]
env = string  id of the environment
service_name = string  name of the service
errmsg = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.batch_share_env",
            path: "/componenttcb/batchshareenv",
            token: TokenKind::Component,
            ..Operation::usual(Product::Open)
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
err_list = [{err_list}]?  what failed, with the reason
[types.data]
env = string!  id of the environment
appids = [string]!  app ids of the accounts
[types.err_list]
env = string  id of the environment
appid = string  app ids of the accounts
errmsg = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.batch_update_triggers",
            path: "/componenttcb/batchupdatetriggers",
            token: TokenKind::Component,
            ..Operation::usual(Product::Open)
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
funcname = string!  name of the cloud function
envs = [string]!  id of the environment
triggers = [{triggers}]!  triggers of the function
[response]
err_list = [{answer_err_list}]?  what failed, with the reason
[types.triggers]
trigger_name = string!  name of the trigger
config = string!  configuration of the trigger, for a timer a cron expression of seven fields
type = string!
[types.answer_err_list]
env = string  id of the environment
errmsg = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.batch_upload_scf",
            path: "/componenttcb/batchuploadscf",
            token: TokenKind::Component,
            ..Operation::usual(Product::Open)
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
functionname = string!  name of the cloud function
envs = [string]!  id of the environment
zipfile = string!  code as a zip file, base64
vpcid = string?  id of the private network
subnetid = string?  ids of the subnets
[response]
fail_env_list = [{fail_env_list}]?  what failed, with the reason
[types.fail_env_list]
env = string  id of the environment
errmsg = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.batch_upload_scf_code",
            path: "/componenttcb/batchuploadscfcode",
            token: TokenKind::Component,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "componenttcb",
            type_name: "BatchUploadScfCode",
            title: "Update the code of a cloud function in several environments (批量更新云函数代码)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/scf-mgnt/uploadCloudFunctionCode.html",
            ],
            note: "The function must exist in every environment given.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
functionname = string!  name of the cloud function
envs = [string]!  id of the environment
zipfile = string!  code as a zip file, base64
[response]
fail_env_list = [{fail_env_list}]?  what failed, with the reason
[types.fail_env_list]
env = string  id of the environment
errmsg = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.create_cloud_base_run_env",
            path: "/componenttcb/createcloudbaserunenv",
            token: TokenKind::Component,
            ..Operation::usual(Product::Open)
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
alias = string?  name of the environment for people
vpc_id = string?  id of the private network
sub_net_ids = [string]?  ids of the subnets
[response]
env_id = string  id of the environment
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.createcloudbaserunresauth",
            path: "/componenttcb/createcloudbaserunresauth",
            token: TokenKind::Component,
            ..Operation::usual(Product::Open)
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
env_id = string!  id of the environment
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.create_cloud_base_run_server_version",
            path: "/componenttcb/createcloudbaserunserverversion",
            token: TokenKind::Component,
            ..Operation::usual(Product::Open)
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
env_id = string!  id of the environment
upload_type = string!  where the code comes from: package, repository or image
flow_ratio = int!  percentage of the traffic
cpu = float!  number of CPUs
mem = float!  GB of memory
min_num = int!  least number of instances
max_num = int!  largest number of instances
policy_type = string!  what scaling looks at, cpu or mem
policy_threshold = float!  percentage at which scaling starts
container_port = int!  port the container listens on
server_name = string!  name of the service
repository_type = string?  kind of the code repository
repository = string?  name of the code repository
dockerfile_path = string?  path of the Dockerfile
build_dir = string?  directory of the build
env_params = string?  environment variables, JSON in a string
branch = string?  branch of the repository
package_name = string?  name of the code package or of the plan
package_version = string?  version of the code package
image_info = {image_info_2}?  the image, when the code comes from one
code_detail = {code_detail_2}?  the repository
image_secret_info = {image_secret_info_2}?  login of the image registry
image_pull_secret = secret?  secret with which images are pulled
custom_logs = string?  paths of log files to collect
version_remark = string?  note for people
initial_delay_seconds = int?  seconds until the first health check
mount_volume_info = [{mount_volume_info}]?
access_type = int?  kinds of access that are open, as a bit mask
es_info = {es_info}?  Elasticsearch that takes the logs
enable_union = bool?  whether the path is merged with others under one address
server_path = string?  path under which the service is reached
sidecar_specs = [{sidecar_specs}]?  containers beside the main one
security = {security}?
service_volumes = [{service_volumes}]?
service_volume_mounts = [{service_volume_mounts}]?
is_create_jns_gw = int?  whether a gateway is created
has_dockerfile = int?  whether the code has a Dockerfile
base_image = string?  image to build from
entry_point = string?  command that starts the service
repo_language = string?  language of the code
upload_filename = string?  name of the uploaded file
policy_detail = [{policy_detail}]?  further rules of scaling
[response]
run_id = string  id of the run that creates the version
result = string  result in words
version_name = string?  name of the version
[types.image_info_2]
repository_name = string?  name of the image repository
is_public = bool?  whether it is public
tag_name = string?  tag of the image
server_addr = string?  address of the image registry
image_url = string?  address of the image
[types.code_detail_2]
name = {code_detail_name}?
url = string?
[types.code_detail_name]
name = string?
full_name = string?  full name of the repository
[types.image_secret_info_2]
registry_server = string?  address of the image registry
user_name = string?
password = secret?
email = string?
[types.mount_volume_info]
name = string?
mount_path = string?  path inside the container
read_only = bool?  whether it is read-only
nfs_volumes = [{nfs_volumes}]?  network file systems
[types.nfs_volumes]
server = string?
path = string?  path of the file in cloud storage or on the file system
read_only = bool?  whether it is read-only
secret_name = string?  name of the secret
enable_empty_dir_volume = bool?  whether an empty directory is mounted
[types.es_info]
id = int!
secret_name = string?  name of the secret
ip = string?
port = int?
index = string?  index of the logs
account = string?
password = secret?
[types.sidecar_specs]
container_image = string?
container_port = int?  port the container listens on
container_name = string?
env_var = string?
initial_delay_seconds = int?  seconds until the first health check
cpu = float?  number of CPUs
mem = float?  GB of memory
security = {security}?
volume_mount_infos = [{volume_mount_infos}]?
[types.security]
capabilities = {capabilities}?  Linux capabilities to add or drop
[types.capabilities]
add = [string]?  capabilities to add
drop = [string]?  capabilities to drop
[types.volume_mount_infos]
name = string?
mount_path = string?  path inside the container
read_only = bool?  whether it is read-only
nfs_volumes = [{nfs_volumes}]?  network file systems
[types.service_volumes]
name = string?
secret_name = string?  name of the secret
enable_empty_dir_volume = bool?  whether an empty directory is mounted
empty_dir = {empty_dir}?
[types.empty_dir]
enable_empty_dir_volume = bool?  whether an empty directory is mounted
medium = string?  where the directory lies
size_limit = string?  largest size
[types.service_volume_mounts]
name = string?
mount_path = string?  path inside the container
read_only = bool?  whether it is read-only
sub_path = string?  path inside the volume
mount_propagation = string?  how mounts are passed on
[types.policy_detail]
policy_type = string?  what scaling looks at, cpu or mem
policy_threshold = float?  percentage at which scaling starts
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.create_container_service",
            path: "/componenttcb/createcontainerservice",
            token: TokenKind::Component,
            ..Operation::usual(Product::Open)
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
env = string!  id of the environment
service_name = string!  name of the service
remark = string?  note for people
vpc = {vpc}?  private network of the service
[types.vpc]
vpcid = string!  id of the private network
subnetids = [string]?  ids of the subnets
create_type = int!  how the private network is chosen
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.create_cs_version",
            path: "/componenttcb/createcsversion",
            token: TokenKind::Component,
            ..Operation::usual(Product::Open)
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
env = string!  id of the environment
service_name = string!  name of the service
upload_type = string!  where the code comes from: package, repository or image
flow_ratio = int?  percentage of the traffic
cpu = float?  number of CPUs
mem = float?  GB of memory
minnum = int?  least number of instances
maxnum = int?  largest number of instances
policy_type = string?  what scaling looks at, cpu or mem
policy_threshold = int?  percentage at which scaling starts
container_port = int?  port the container listens on
repository_type = string?  kind of the code repository
repository = string?  name of the code repository
dockerfile_path = string?  path of the Dockerfile
build_dir = string?  directory of the build
env_params = string?  environment variables, JSON in a string
branch = string?  branch of the repository
package_name = string?  name of the code package or of the plan
package_version = string?  version of the code package
image_info = {image_info}?  the image, when the code comes from one
code_detail = {code_detail}?  the repository
image_secret_info = {image_secret_info}?  login of the image registry
image_pulls_secret = secret?  secret with which images are pulled
custom_logs = string?  paths of log files to collect
mount_wx_token = bool?  whether WeChat's tokens are mounted into the container
version_remark = string?  note for people
[response]
version_name = string  name of the version
[types.image_info]
repository_name = string!  name of the image repository
ispublic = bool!  whether it is public
tagname = string!  tag of the image
server_addr = string!  address of the image registry
image_url = string!  address of the image
[types.code_detail]
name = {name}?
url = string?
[types.name]
name = string?
fullname = string?  full name of the repository
[types.image_secret_info]
registryserver = string?  address of the image registry
username = string?
password = secret?
email = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.create_env",
            path: "/componenttcb/createenv",
            token: TokenKind::Component,
            ..Operation::usual(Product::Open)
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
alias = string?  name of the environment for people
[response]
env = string  id of the environment
tranid = string  number of the order of the environment
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.create_static_store",
            path: "/componenttcb/createstaticstore",
            token: TokenKind::Component,
            ..Operation::usual(Product::Open)
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
env = string!  id of the environment
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.dbaggregate",
            path: "/componenttcb/dbaggregate",
            token: TokenKind::Component,
            ..Operation::usual(Product::Open)
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
            shape: r#"[request]
env = string!  id of the environment
query = string!  database statement as for the server SDK, such as db.collection("a").where({}).get()
[response]
data = [string]?  results, each as JSON in a string
"#,
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.dbcollection",
            path: "/componenttcb/dbcollection",
            token: TokenKind::Component,
            ..Operation::usual(Product::Open)
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
action = string!  what to do
env = string!  id of the environment
offset = int?  number of entries to skip
limit = int?  entries a page
collection_name = string?  name of the collection
[response]
collections = [{collections}]?
total = int?  number of entries in all
[types.collections]
name = string
count = int  number of documents
size = int  bytes
index_count = int  number of indexes
index_size = int  bytes of the indexes
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.dbexport",
            path: "/componenttcb/dbexport",
            token: TokenKind::Component,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "componenttcb",
            type_name: "Dbexport",
            title: "Export database records (数据库导出)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/db-mgnt/dbExport.html",
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
            name: "open.componenttcb.dbgetacl",
            path: "/componenttcb/dbgetacl",
            token: TokenKind::Component,
            ..Operation::usual(Product::Open)
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
env = string!  id of the environment
collection_name = string!  name of the collection
[response]
acl_tag = string  READONLY, PRIVATE, ADMINWRITE, ADMINONLY or CUSTOM
rule = string  rule in JSON, for acl_tag CUSTOM
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.dbimport",
            path: "/componenttcb/dbimport",
            token: TokenKind::Component,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "componenttcb",
            type_name: "Dbimport",
            title: "Import database records (数据库导入)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/db-mgnt/dbImport.html",
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
            name: "open.componenttcb.dbindex",
            path: "/componenttcb/dbindex",
            token: TokenKind::Component,
            ..Operation::usual(Product::Open)
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
            shape: r#"[request]
action = string!  what to do
env = string!  id of the environment
collection_name = string!  name of the collection
indexes = [{indexes}]?
[types.indexes]
name = string!
keys = [{keys}]?  members of the index
[types.keys]
name = string!
direction = string?  "1" ascending, "-1" descending, "2dsphere" geographic
"#,
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.dbmigrationstate",
            path: "/componenttcb/dbmigrationstate",
            token: TokenKind::Component,
            ..Operation::usual(Product::Open)
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
env = string!  id of the environment
job_id = int!  id of the import or export
[response]
status = string  waiting, reading, writing, migrating, success or fail
record_success = int  records done
record_fail = int  records that failed
error_msg = string?  why the job failed
file_url = string?  link of the exported file
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.dbmodifyacl",
            path: "/componenttcb/dbmodifyacl",
            token: TokenKind::Component,
            ..Operation::usual(Product::Open)
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
env = string!  id of the environment
collection_name = string!  name of the collection
acl_tag = string!  READONLY, PRIVATE, ADMINWRITE, ADMINONLY or CUSTOM
rule = string!  rule in JSON, for acl_tag CUSTOM
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.dbrecord",
            path: "/componenttcb/dbrecord",
            token: TokenKind::Component,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "componenttcb",
            type_name: "Dbrecord",
            title: "Manage database records (数据库记录管理)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/db-mgnt/dbrecordManage.html",
            ],
            note: "One endpoint for inserting, querying, updating and deleting; action decides which, and which members come back.",
            errors: &[],
            obsolete: None,
            shape: r#"[request]
action = string!  what to do
env = string!  id of the environment
query = string?  database statement as for the server SDK, such as db.collection("a").where({}).get()
[response]
id_list = [string]?  ids of the records inserted
pager = {pager}?  paging of the result
data = [string]?  records, each as JSON in a string
modified = int?  records changed
matched = int?  records that matched
id = string?  id of a record the update inserted
deleted = int?  records deleted
[types.pager]
offset = int  number of entries to skip
limit = int  entries a page
total = int  number of entries in all
"#,
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.del_container_service",
            path: "/componenttcb/delcontainerservice",
            token: TokenKind::Component,
            ..Operation::usual(Product::Open)
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
env = string!  id of the environment
service_name = string!  name of the service
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.del_cs_version",
            path: "/componenttcb/delcsversion",
            token: TokenKind::Component,
            ..Operation::usual(Product::Open)
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
env = string!  id of the environment
service_name = string!  name of the service
version_name = string!  name of the version
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.delete_cloud_base_run_server_version",
            path: "/componenttcb/deletecloudbaserunserverversion",
            token: TokenKind::Component,
            ..Operation::usual(Product::Open)
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
env_id = string!  id of the environment
version_name = string!  name of the version
server_name = string!  name of the service
is_delete_server = bool?  whether the service is deleted with its last version
is_delete_image = bool?  whether the image is deleted too
[response]
result = string  result in words
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.delete_scf",
            path: "/componenttcb/deletescf",
            token: TokenKind::Component,
            ..Operation::usual(Product::Open)
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
env = string!  id of the environment
functionname = string!  name of the cloud function
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.describe_cloud_base_run_envs",
            path: "/componenttcb/describecloudbaserunenvs",
            token: TokenKind::Component,
            ..Operation::usual(Product::Open)
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
env_list = [{env_list}]  id of the environment
[types.env_list]
region = string  region of Tencent Cloud
env_id = string  id of the environment
source = string  where the environment was created
alias = string  name of the environment for people
status = string
package_id = string?  id of the plan
package_name = string?  name of the code package or of the plan
databases = [{databases}]?
storages = [{storages}]?
static_storages = [{static_storages}]?  static website hosting
functions = [{functions}]?
log_services = [{log_services}]?
custom_log_services = [{custom_log_services}]?
is_auto_degrade = bool  whether the plan falls back by itself
env_channel = string?  channel of the environment
pay_mode = string  how it is paid
is_default = bool
tags = [{tags}]
update_time = string  yyyy-MM-dd HH:mm:ss, China time
create_time = string  yyyy-MM-dd HH:mm:ss, China time
[types.databases]
region = string  region of Tencent Cloud
instance_id = string  id of the database
status = string
[types.storages]
region = string  region of Tencent Cloud
bucket = string  bucket of the storage
cdn_domain = string?  domain under which files are served
app_id = string?
[types.static_storages]
region = string  region of Tencent Cloud
bucket = string  bucket of the storage
status = string
static_domain = string  domain under which files are served
default_dir_name = string  directory of the website
[types.functions]
region = string  region of Tencent Cloud
namespace = string  namespace of the functions
[types.log_services]
region = string  region of Tencent Cloud
logset_id = string  id of the log set
logset_name = string
topic_id = string  id of the log topic
topic_name = string
[types.custom_log_services]
cls_region = string  region of Tencent Cloud
cls_logset_id = string  id of the log set
cls_topic_id = string  id of the log topic
create_time = string  yyyy-MM-dd HH:mm:ss, China time
[types.tags]
key = string  key of the file, the variable or the label
value = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.describe_envs",
            path: "/componenttcb/describeenvs",
            token: TokenKind::Component,
            ..Operation::usual(Product::Open)
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
env = string  id of the environment
alias = string  name of the environment for people
status = string
package_id = string?  id of the plan
package_name = string?  name of the code package or of the plan
dbinstance_id = string?  id of the database
bucket_id = string?  bucket of the storage
update_time = string  RFC 3339 time
create_time = string  RFC 3339 time
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.describe_static_store",
            path: "/componenttcb/describestaticstore",
            token: TokenKind::Component,
            ..Operation::usual(Product::Open)
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
env = string!  id of the environment
[response]
data = [{data}]
[types.data]
env = string  id of the environment
domain = string
bucket = string  bucket of the storage
regoin = string  region of Tencent Cloud
status = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.establish_cloud_base_run_server",
            path: "/componenttcb/establishcloudbaserunserver",
            token: TokenKind::Component,
            ..Operation::usual(Product::Open)
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
env_id = string!  id of the environment
service_name = string!  name of the service
is_public = bool!  whether it is public
image_repo = string?  image repository of the service
remark = string?  note for people
log_type = string?  where logs go
es_info = {es_info}?  Elasticsearch that takes the logs
vpc_info = {vpc_info}?  private network of the service
[types.es_info]
id = int!
secret_name = string?  name of the secret
ip = string?
port = int?
index = string?  index of the logs
account = string?
password = secret?
[types.vpc_info]
vpc_id = string!  id of the private network
subnet_ids = [string]?  ids of the subnets
create_type = int!  how the private network is chosen
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.get_bucket",
            path: "/componenttcb/getbucket",
            token: TokenKind::Component,
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
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
env = string!  id of the environment
prefix = string?  only files whose key starts with this
delimiter = string?  keys are folded at this, usually /
marker = string?  key to start after; empty for the first page
[response]
contents = [{contents}]  the files
is_truncated = bool  whether there are more files
[types.contents]
key = string  key of the file, the variable or the label
md5 = string
size = int  bytes
last_modified = string  when the file was changed
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.get_cs_list",
            path: "/componenttcb/getcslist",
            token: TokenKind::Component,
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
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
env = string!  id of the environment
offset = int?  number of entries to skip
limit = int?  entries a page
[response]
cslist = [{cslist}]
total = int  number of entries in all
[types.cslist]
server_name = string  name of the service
vpcid = string  id of the private network
status = string
image_repo = string?  image repository of the service
updated_time = string  RFC 3339 time
created_time = string  RFC 3339 time
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.get_cs_version_detail",
            path: "/componenttcb/getcsversiondetail",
            token: TokenKind::Component,
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
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
env = string!  id of the environment
service_name = string!  name of the service
version_name = string!  name of the version
[response]
version_name = string  name of the version
status = string
upload_type = string  where the code comes from: package, repository or image
cpu = float  number of CPUs
mem = float  GB of memory
minnum = int  least number of instances
maxnum = int  largest number of instances
policy_type = string  what scaling looks at, cpu or mem
policy_threshold = int  percentage at which scaling starts
version_ip = string  address inside the network
version_port = int  port inside the network
container_port = int  port the container listens on
repo_type = string  kind of the code repository
repo = string  name of the code repository
dockerfile_path = string  path of the Dockerfile
build_dir = string  directory of the build
env_params = string  environment variables, JSON in a string
branch = string  branch of the repository
remark = string?  note for people
package_name = string  name of the code package or of the plan
package_version = string  version of the code package
image_url = string?  address of the image
custom_logs = string?  paths of log files to collect
updated_time = string  RFC 3339 time
created_time = string  RFC 3339 time
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.get_cs_version_list",
            path: "/componenttcb/getcsversionlist",
            token: TokenKind::Component,
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
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
env = string!  id of the environment
service_name = string!  name of the service
offset = int?  number of entries to skip
limit = int?  entries a page
[response]
items = [{answer_items}]
total = int  number of entries in all
[types.answer_items]
version_name = string  name of the version
status = string
flow_ratio = int  percentage of the traffic
buildid = int  id of the build
upload_type = string  where the code comes from: package, repository or image
min_replicas = int  least number of instances
max_replicas = int  largest number of instances
updated_time = string  RFC 3339 time
created_time = string  RFC 3339 time
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.get_scf_list",
            path: "/componenttcb/getscflist",
            token: TokenKind::Component,
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
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
env = string!  id of the environment
offset = int?  number of entries to skip
limit = int?  entries a page
searchkey = string?  part of the name
[response]
functions = [{functions}]
total_count = int  number of entries in all
[types.functions]
name = string
runtime = string  runtime of the function
status = string
status_reason = [{status_reason}]  why the function is in this state
mod_time = string  when the function was changed or added
add_time = string  when the function was changed or added
[types.status_reason]
errcode = string
errmsg = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.get_triggers",
            path: "/componenttcb/gettriggers",
            token: TokenKind::Component,
            safe_to_retry: true,
            ..Operation::usual(Product::Open)
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
env = string!  id of the environment
funcname = string!  name of the cloud function
[response]
triggers = [{triggers}]  triggers of the function
[types.triggers]
trigger_name = string  name of the trigger
config = string  configuration of the trigger, for a timer a cron expression of seven fields
type = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.open_container_service",
            path: "/componenttcb/opencontainerservice",
            token: TokenKind::Component,
            ..Operation::usual(Product::Open)
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
env = string!  id of the environment
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.release_cloud_base_run_version",
            path: "/componenttcb/releasecloudbaserunversion",
            token: TokenKind::Component,
            ..Operation::usual(Product::Open)
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
env_id = string!  id of the environment
release_version = string!  name of the version
server_name = string!  name of the service
[response]
result = string  result in words
release_order_id = int?  id of the release
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.rollup_date_cloud_base_run_server_version",
            path: "/componenttcb/rollupdatecloudbaserunserverversion",
            token: TokenKind::Component,
            ..Operation::usual(Product::Open)
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
env_id = string!  id of the environment
version_name = string!  name of the version
upload_type = string?  where the code comes from: package, repository or image
flow_ratio = int?  percentage of the traffic
cpu = float?  number of CPUs
mem = float?  GB of memory
min_num = int?  least number of instances
max_num = int?  largest number of instances
policy_type = string?  what scaling looks at, cpu or mem
policy_threshold = float?  percentage at which scaling starts
container_port = int?  port the container listens on
server_name = string!  name of the service
repository_type = string?  kind of the code repository
repository = string?  name of the code repository
dockerfile_path = string?  path of the Dockerfile
build_dir = string?  directory of the build
env_params = string?  environment variables, JSON in a string
branch = string?  branch of the repository
package_name = string?  name of the code package or of the plan
package_version = string?  version of the code package
image_info = {image_info_2}?  the image, when the code comes from one
code_detail = {code_detail_2}?  the repository
is_rebuild = bool?  whether to build again
rollback = bool?  whether this goes back to an earlier version
custom_logs = string?  paths of log files to collect
version_remark = string?  note for people
snapshot_name = string?  snapshot to go back to
initial_delay_seconds = int?  seconds until the first health check
mount_volume_info = [{mount_volume_info}]?
enable_union = bool?  whether the path is merged with others under one address
server_path = string?  path under which the service is reached
is_update_cls = bool?  whether the log settings change
policy_detail = [{policy_detail}]?  further rules of scaling
[response]
run_id = string  id of the run that creates the version
result = string  result in words
[types.image_info_2]
repository_name = string?  name of the image repository
is_public = bool?  whether it is public
tag_name = string?  tag of the image
server_addr = string?  address of the image registry
image_url = string?  address of the image
[types.code_detail_2]
name = {code_detail_name}?
url = string?
[types.code_detail_name]
name = string?
full_name = string?  full name of the repository
[types.mount_volume_info]
name = string?
mount_path = string?  path inside the container
read_only = bool?  whether it is read-only
nfs_volumes = [{nfs_volumes}]?  network file systems
[types.nfs_volumes]
server = string?
path = string?  path of the file in cloud storage or on the file system
read_only = bool?  whether it is read-only
secret_name = string?  name of the secret
enable_empty_dir_volume = bool?  whether an empty directory is mounted
[types.policy_detail]
policy_type = string?  what scaling looks at, cpu or mem
policy_threshold = float?  percentage at which scaling starts
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.set_cs_propotion",
            path: "/componenttcb/setcspropotion",
            token: TokenKind::Component,
            ..Operation::usual(Product::Open)
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
env = string!  id of the environment
service_name = string!  name of the service
items = [{items}]!
[types.items]
version_name = string!  name of the version
flow_ratio = int!  percentage of the traffic
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.set_cs_version_config",
            path: "/componenttcb/setcsversionconfig",
            token: TokenKind::Component,
            ..Operation::usual(Product::Open)
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
env = string!  id of the environment
service_name = string!  name of the service
version_name = string!  name of the version
minnum = int?  least number of instances
maxnum = int?  largest number of instances
container_port = int?  port the container listens on
env_params = string?  environment variables, JSON in a string
custom_logs = string?  paths of log files to collect
remark = string?  note for people
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.static_file_list",
            path: "/componenttcb/staticfilelist",
            token: TokenKind::Component,
            ..Operation::usual(Product::Open)
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
env = string!  id of the environment
prefix = string?  only files whose key starts with this
delimiter = string?  keys are folded at this, usually /
marker = string?  key to start after; empty for the first page
[response]
contents = [{contents}]  the files
is_truncated = bool  whether there are more files
[types.contents]
key = string  key of the file, the variable or the label
md5 = string
size = int  bytes
last_modified = string  when the file was changed
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.static_upload_file",
            path: "/componenttcb/staticuploadfile",
            token: TokenKind::Component,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "componenttcb",
            type_name: "StaticUploadFile",
            title: "Get the upload link of a static website file (获取静态网站文件上传链接)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/staticstore-management/getUploadStaticStoreFile.html",
            ],
            note: "Only prepares the upload: send the file afterwards to signed_url.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!  id of the environment
filename = string!
[response]
signed_url = string  address to upload to
token = string  security token of the upload
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.update_scf_config",
            path: "/componenttcb/updatescfconfig",
            token: TokenKind::Component,
            ..Operation::usual(Product::Open)
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
env = string!  id of the environment
functionname = string!  name of the cloud function
memorysize = int?  MB
timeout = int?  seconds
environment_variables = [{environment_variables}]?  environment variables of the function
public_net_config = {public_net_config}?
vpc_config = {vpc_config}?
[types.environment_variables]
key = string!  key of the file, the variable or the label
value = string!
[types.public_net_config]
public_net_status = string!  ENABLE or DISABLE
eip_status = string!  ENABLE or DISABLE
[types.vpc_config]
vpcid = string!  id of the private network
subnetid = string!  ids of the subnets
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.componenttcb.upload_file",
            path: "/componenttcb/uploadfile",
            token: TokenKind::Component,
            ..Operation::usual(Product::Open)
        },
        Texts {
            group: "componenttcb",
            type_name: "UploadFile",
            title: "Get the upload link of a file (获取文件上传链接)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/file-mgnt/getUploadFileLink.html",
            ],
            note: "Only prepares the upload: post the file afterwards as a multipart form to url, with the returned values as form fields.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
env = string!  id of the environment
path = string!  path of the file in cloud storage or on the file system
[response]
url = string
token = string  security token of the upload
authorization = string  value for the form field Signature of the upload
file_id = string  id of the file, starting with cloud://
cos_file_id = string  value for the form field x-cos-meta-fileid of the upload
",
        },
    ),
];
