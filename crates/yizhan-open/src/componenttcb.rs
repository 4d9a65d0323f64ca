//! Generated from `spec/open/componenttcb.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Third-party platform: cloud development (第三方平台·云开发)

use yizhan_core::{Endpoint, Operation, Product, SecretString, TokenKind, wire_in, wire_out};

/// Create a container service version in several environments (批量创建云托管服务版本).
///
/// `POST /componenttcb/batchcreatecsversion`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/batchcreatecsversion.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BatchCreateCsVersion {
    /// Id of the environment.
    pub envs: Vec<String>,
    /// Name of the service.
    pub service_name: String,
    /// Where the code comes from: package, repository or image.
    pub upload_type: String,
    /// Percentage of the traffic.
    pub flow_ratio: Option<i64>,
    /// Number of CPUs.
    pub cpu: Option<f64>,
    /// GB of memory.
    pub mem: Option<f64>,
    /// Least number of instances.
    pub minnum: Option<i64>,
    /// Largest number of instances.
    pub maxnum: Option<i64>,
    /// What scaling looks at, cpu or mem.
    pub policy_type: Option<String>,
    /// Percentage at which scaling starts.
    pub policy_threshold: Option<i64>,
    /// Port the container listens on.
    pub container_port: Option<i64>,
    /// Kind of the code repository.
    pub repository_type: Option<String>,
    /// Name of the code repository.
    pub repository: Option<String>,
    /// Path of the Dockerfile.
    pub dockerfile_path: Option<String>,
    /// Directory of the build.
    pub build_dir: Option<String>,
    /// Environment variables, JSON in a string.
    pub env_params: Option<String>,
    /// Branch of the repository.
    pub branch: Option<String>,
    /// Name of the code package or of the plan.
    pub package_name: Option<String>,
    /// Version of the code package.
    pub package_version: Option<String>,
    /// The image, when the code comes from one.
    pub image_info: Option<ImageInfo>,
    /// The repository.
    pub code_detail: Option<CodeDetail>,
    /// Login of the image registry.
    pub image_secret_info: Option<ImageSecretInfo>,
    /// Secret with which images are pulled.
    pub image_pulls_secret: Option<SecretString>,
    /// Paths of log files to collect.
    pub custom_logs: Option<String>,
    /// Whether WeChat's tokens are mounted into the container.
    pub mount_wx_token: Option<bool>,
    /// Note for people.
    pub version_remark: Option<String>,
}

impl BatchCreateCsVersion {
    /// Starts with the required members.
    pub fn new(
        envs: impl IntoIterator<Item = impl Into<String>>,
        service_name: impl Into<String>,
        upload_type: impl Into<String>,
    ) -> Self {
        Self {
            envs: envs.into_iter().map(Into::into).collect(),
            service_name: service_name.into(),
            upload_type: upload_type.into(),
            flow_ratio: Default::default(),
            cpu: Default::default(),
            mem: Default::default(),
            minnum: Default::default(),
            maxnum: Default::default(),
            policy_type: Default::default(),
            policy_threshold: Default::default(),
            container_port: Default::default(),
            repository_type: Default::default(),
            repository: Default::default(),
            dockerfile_path: Default::default(),
            build_dir: Default::default(),
            env_params: Default::default(),
            branch: Default::default(),
            package_name: Default::default(),
            package_version: Default::default(),
            image_info: Default::default(),
            code_detail: Default::default(),
            image_secret_info: Default::default(),
            image_pulls_secret: Default::default(),
            custom_logs: Default::default(),
            mount_wx_token: Default::default(),
            version_remark: Default::default(),
        }
    }

    /// Percentage of the traffic.
    pub fn flow_ratio(mut self, flow_ratio: impl Into<i64>) -> Self {
        self.flow_ratio = Some(flow_ratio.into());
        self
    }

    /// Number of CPUs.
    pub fn cpu(mut self, cpu: impl Into<f64>) -> Self {
        self.cpu = Some(cpu.into());
        self
    }

    /// GB of memory.
    pub fn mem(mut self, mem: impl Into<f64>) -> Self {
        self.mem = Some(mem.into());
        self
    }

    /// Least number of instances.
    pub fn minnum(mut self, minnum: impl Into<i64>) -> Self {
        self.minnum = Some(minnum.into());
        self
    }

    /// Largest number of instances.
    pub fn maxnum(mut self, maxnum: impl Into<i64>) -> Self {
        self.maxnum = Some(maxnum.into());
        self
    }

    /// What scaling looks at, cpu or mem.
    pub fn policy_type(mut self, policy_type: impl Into<String>) -> Self {
        self.policy_type = Some(policy_type.into());
        self
    }

    /// Percentage at which scaling starts.
    pub fn policy_threshold(mut self, policy_threshold: impl Into<i64>) -> Self {
        self.policy_threshold = Some(policy_threshold.into());
        self
    }

    /// Port the container listens on.
    pub fn container_port(mut self, container_port: impl Into<i64>) -> Self {
        self.container_port = Some(container_port.into());
        self
    }

    /// Kind of the code repository.
    pub fn repository_type(mut self, repository_type: impl Into<String>) -> Self {
        self.repository_type = Some(repository_type.into());
        self
    }

    /// Name of the code repository.
    pub fn repository(mut self, repository: impl Into<String>) -> Self {
        self.repository = Some(repository.into());
        self
    }

    /// Path of the Dockerfile.
    pub fn dockerfile_path(mut self, dockerfile_path: impl Into<String>) -> Self {
        self.dockerfile_path = Some(dockerfile_path.into());
        self
    }

    /// Directory of the build.
    pub fn build_dir(mut self, build_dir: impl Into<String>) -> Self {
        self.build_dir = Some(build_dir.into());
        self
    }

    /// Environment variables, JSON in a string.
    pub fn env_params(mut self, env_params: impl Into<String>) -> Self {
        self.env_params = Some(env_params.into());
        self
    }

    /// Branch of the repository.
    pub fn branch(mut self, branch: impl Into<String>) -> Self {
        self.branch = Some(branch.into());
        self
    }

    /// Name of the code package or of the plan.
    pub fn package_name(mut self, package_name: impl Into<String>) -> Self {
        self.package_name = Some(package_name.into());
        self
    }

    /// Version of the code package.
    pub fn package_version(mut self, package_version: impl Into<String>) -> Self {
        self.package_version = Some(package_version.into());
        self
    }

    /// The image, when the code comes from one.
    pub fn image_info(mut self, image_info: impl Into<ImageInfo>) -> Self {
        self.image_info = Some(image_info.into());
        self
    }

    /// The repository.
    pub fn code_detail(mut self, code_detail: impl Into<CodeDetail>) -> Self {
        self.code_detail = Some(code_detail.into());
        self
    }

    /// Login of the image registry.
    pub fn image_secret_info(mut self, image_secret_info: impl Into<ImageSecretInfo>) -> Self {
        self.image_secret_info = Some(image_secret_info.into());
        self
    }

    /// Secret with which images are pulled.
    pub fn image_pulls_secret(mut self, image_pulls_secret: impl Into<SecretString>) -> Self {
        self.image_pulls_secret = Some(image_pulls_secret.into());
        self
    }

    /// Paths of log files to collect.
    pub fn custom_logs(mut self, custom_logs: impl Into<String>) -> Self {
        self.custom_logs = Some(custom_logs.into());
        self
    }

    /// Whether WeChat's tokens are mounted into the container.
    pub fn mount_wx_token(mut self, mount_wx_token: impl Into<bool>) -> Self {
        self.mount_wx_token = Some(mount_wx_token.into());
        self
    }

    /// Note for people.
    pub fn version_remark(mut self, version_remark: impl Into<String>) -> Self {
        self.version_remark = Some(version_remark.into());
        self
    }
}

wire_out!(BatchCreateCsVersion {
    "envs" => envs,
    "service_name" => service_name,
    "upload_type" => upload_type,
    "flow_ratio" => flow_ratio,
    "cpu" => cpu,
    "mem" => mem,
    "minnum" => minnum,
    "maxnum" => maxnum,
    "policy_type" => policy_type,
    "policy_threshold" => policy_threshold,
    "container_port" => container_port,
    "repository_type" => repository_type,
    "repository" => repository,
    "dockerfile_path" => dockerfile_path,
    "build_dir" => build_dir,
    "env_params" => env_params;
    "branch" => branch,
    "package_name" => package_name,
    "package_version" => package_version,
    "image_info" => image_info,
    "code_detail" => code_detail,
    "image_secret_info" => image_secret_info,
    "image_pulls_secret" => image_pulls_secret,
    "custom_logs" => custom_logs,
    "mount_wx_token" => mount_wx_token,
    "version_remark" => version_remark,
});

/// The answer to [`BatchCreateCsVersion`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchCreateCsVersionResponse {
    /// What succeeded.
    pub succ_list: Vec<BatchCreateCsVersionSuccList>,
    /// What failed, with the reason.
    pub fail_list: Vec<BatchCreateCsVersionFailList>,
}

wire_in!(BatchCreateCsVersionResponse {
    "succ_list" => succ_list,
    "fail_list" => fail_list,
});

impl Endpoint for BatchCreateCsVersion {
    type Response = BatchCreateCsVersionResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.componenttcb.batch_create_cs_version",
        path: "/componenttcb/batchcreatecsversion",
        token: TokenKind::Component,
        ..Operation::usual(Product::Open)
    };
}

/// `image_info` of [`BatchCreateCsVersion`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ImageInfo {
    /// Name of the image repository.
    pub repository_name: String,
    /// Whether it is public.
    pub ispublic: bool,
    /// Tag of the image.
    pub tagname: String,
    /// Address of the image registry.
    pub server_addr: String,
    /// Address of the image.
    pub image_url: String,
}

impl ImageInfo {
    /// Starts with the first member; the other required ones have setters too.
    #[must_use]
    pub fn new(repository_name: impl Into<String>) -> Self {
        Self {
            repository_name: repository_name.into(),
            ispublic: Default::default(),
            tagname: Default::default(),
            server_addr: Default::default(),
            image_url: Default::default(),
        }
    }

    /// Whether it is public.
    #[must_use]
    pub fn ispublic(mut self, ispublic: impl Into<bool>) -> Self {
        self.ispublic = ispublic.into();
        self
    }

    /// Tag of the image.
    #[must_use]
    pub fn tagname(mut self, tagname: impl Into<String>) -> Self {
        self.tagname = tagname.into();
        self
    }

    /// Address of the image registry.
    #[must_use]
    pub fn server_addr(mut self, server_addr: impl Into<String>) -> Self {
        self.server_addr = server_addr.into();
        self
    }

    /// Address of the image.
    #[must_use]
    pub fn image_url(mut self, image_url: impl Into<String>) -> Self {
        self.image_url = image_url.into();
        self
    }
}

wire_out!(part ImageInfo {
    "repository_name" => repository_name,
    "ispublic" => ispublic,
    "tagname" => tagname,
    "server_addr" => server_addr,
    "image_url" => image_url,
});

/// `code_detail` of [`BatchCreateCsVersion`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CodeDetail {
    /// `name`.
    pub name: Option<Name>,
    /// `url`.
    pub url: Option<String>,
}

impl CodeDetail {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<Name>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// `url`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

wire_out!(part CodeDetail {
    "name" => name,
    "url" => url,
});

/// `name` of [`BatchCreateCsVersion`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Name {
    /// `name`.
    pub name: Option<String>,
    /// Full name of the repository.
    pub fullname: Option<String>,
}

impl Name {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Full name of the repository.
    #[must_use]
    pub fn fullname(mut self, fullname: impl Into<String>) -> Self {
        self.fullname = Some(fullname.into());
        self
    }
}

wire_out!(part Name {
    "name" => name,
    "fullname" => fullname,
});

/// `image_secret_info` of [`BatchCreateCsVersion`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ImageSecretInfo {
    /// Address of the image registry.
    pub registryserver: Option<String>,
    /// `username`.
    pub username: Option<String>,
    /// `password`.
    pub password: Option<SecretString>,
    /// `email`.
    pub email: Option<String>,
}

impl ImageSecretInfo {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Address of the image registry.
    #[must_use]
    pub fn registryserver(mut self, registryserver: impl Into<String>) -> Self {
        self.registryserver = Some(registryserver.into());
        self
    }

    /// `username`.
    #[must_use]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }

    /// `password`.
    #[must_use]
    pub fn password(mut self, password: impl Into<SecretString>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
}

wire_out!(part ImageSecretInfo {
    "registryserver" => registryserver,
    "username" => username,
    "password" => password,
    "email" => email,
});

/// `succ_list` of [`BatchCreateCsVersion`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchCreateCsVersionSuccList {
    /// Id of the environment.
    pub env: String,
    /// Name of the version.
    pub version_name: String,
}

wire_in!(part BatchCreateCsVersionSuccList {
    "env" => env,
    "version_name" => version_name,
});

/// `fail_list` of [`BatchCreateCsVersion`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchCreateCsVersionFailList {
    /// Id of the environment.
    pub env: String,
    /// `errormsg`.
    pub errormsg: String,
}

wire_in!(part BatchCreateCsVersionFailList {
    "env" => env,
    "errormsg" => errormsg,
});

/// Delete container service versions in several environments (批量删除云托管服务版本).
///
/// `POST /componenttcb/batchdelcsversion`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/batchDelCSVersion.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BatchDelCsVersion {
    /// `items`.
    pub items: Vec<BatchDelCsVersionItems2>,
}

impl BatchDelCsVersion {
    /// Starts with the required members.
    pub fn new(items: impl IntoIterator<Item = impl Into<BatchDelCsVersionItems2>>) -> Self {
        Self {
            items: items.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(BatchDelCsVersion {
    "items" => items,
});

/// The answer to [`BatchDelCsVersion`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchDelCsVersionResponse {
    /// What succeeded.
    pub succ_list: Vec<BatchDelCsVersionSuccList>,
    /// What failed, with the reason.
    pub fail_list: Vec<BatchDelCsVersionFailList>,
}

wire_in!(BatchDelCsVersionResponse {
    "succ_list" => succ_list,
    "fail_list" => fail_list,
});

impl Endpoint for BatchDelCsVersion {
    type Response = BatchDelCsVersionResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.componenttcb.batch_del_cs_version",
        path: "/componenttcb/batchdelcsversion",
        token: TokenKind::Component,
        ..Operation::usual(Product::Open)
    };
}

/// `items_2` of [`BatchDelCsVersion`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchDelCsVersionItems2 {
    /// Id of the environment.
    pub env: String,
    /// Name of the service.
    pub service_name: String,
    /// Name of the version.
    pub version_name: String,
}

impl BatchDelCsVersionItems2 {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        env: impl Into<String>,
        service_name: impl Into<String>,
        version_name: impl Into<String>,
    ) -> Self {
        Self {
            env: env.into(),
            service_name: service_name.into(),
            version_name: version_name.into(),
        }
    }
}

wire_out!(part BatchDelCsVersionItems2 {
    "env" => env,
    "service_name" => service_name,
    "version_name" => version_name,
});

/// `succ_list` of [`BatchDelCsVersion`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchDelCsVersionSuccList {
    /// Id of the environment.
    pub env: String,
    /// Name of the service.
    pub service_name: String,
    /// Name of the version.
    pub version_name: String,
}

wire_in!(part BatchDelCsVersionSuccList {
    "env" => env,
    "service_name" => service_name,
    "version_name" => version_name,
});

/// `fail_list` of [`BatchDelCsVersion`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchDelCsVersionFailList {
    /// Id of the environment.
    pub env: String,
    /// Name of the service.
    pub service_name: String,
    /// Name of the version.
    pub version_name: String,
    /// `errmsg`.
    pub errmsg: String,
}

wire_in!(part BatchDelCsVersionFailList {
    "env" => env,
    "service_name" => service_name,
    "version_name" => version_name,
    "errmsg" => errmsg,
});

/// Delete files (删除文件).
///
/// `POST /componenttcb/batchdeletefile`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/file-mgnt/deleteTcbFile.html)
///
/// At most 50 files a call.
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
    /// `delete_list`.
    pub delete_list: Vec<BatchDeleteFileDeleteList>,
}

wire_in!(BatchDeleteFileResponse {
    "delete_list" => delete_list,
});

impl Endpoint for BatchDeleteFile {
    type Response = BatchDeleteFileResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.componenttcb.batch_delete_file",
        path: "/componenttcb/batchdeletefile",
        token: TokenKind::Component,
        ..Operation::usual(Product::Open)
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
/// `POST /componenttcb/batchdownloadfile`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/file-mgnt/getDownloadFileLink.html)
///
/// At most 50 files a call.
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
        name: "open.componenttcb.batch_download_file",
        path: "/componenttcb/batchdownloadfile",
        token: TokenKind::Component,
        ..Operation::usual(Product::Open)
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

/// Get the environments shared with accounts (查询云环境共享关系).
///
/// `POST /componenttcb/batchgetenvid`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/env-mgnt/getShareCloudbaseEnv.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BatchgetEnvId {
    /// App ids of the accounts.
    pub appids: Vec<String>,
}

impl BatchgetEnvId {
    /// Starts with the required members.
    pub fn new(appids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            appids: appids.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(BatchgetEnvId {
    "appids" => appids,
});

/// The answer to [`BatchgetEnvId`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchgetEnvIdResponse {
    /// Environments by account.
    pub relation_data: Vec<BatchgetEnvIdRelationData>,
    /// What failed, with the reason.
    pub err_list: Vec<ErrList>,
}

wire_in!(BatchgetEnvIdResponse {
    "relation_data" => relation_data,
    "err_list" => err_list,
});

impl Endpoint for BatchgetEnvId {
    type Response = BatchgetEnvIdResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.componenttcb.batchget_env_id",
        path: "/componenttcb/batchgetenvid",
        token: TokenKind::Component,
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// `relation_data` of [`BatchgetEnvId`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchgetEnvIdRelationData {
    /// App ids of the accounts.
    pub appid: String,
    /// Id of the environment.
    pub env_list: Vec<String>,
}

wire_in!(part BatchgetEnvIdRelationData {
    "appid" => appid,
    "env_list" => env_list,
});

/// `err_list` of [`BatchgetEnvId`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ErrList {
    /// Id of the environment.
    pub env: String,
    /// App ids of the accounts.
    pub appid: String,
    /// `errmsg`.
    pub errmsg: String,
}

wire_in!(part ErrList {
    "env" => env,
    "appid" => appid,
    "errmsg" => errmsg,
});

/// Set traffic ratios of container services in several environments (批量设置云托管服务流量配比).
///
/// `POST /componenttcb/batchsetcspropotion`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/batchSetCSPropotion.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BatchSetCsPropotion {
    /// `items`.
    pub items: Vec<BatchSetCsPropotionItems2>,
}

impl BatchSetCsPropotion {
    /// Starts with the required members.
    pub fn new(items: impl IntoIterator<Item = impl Into<BatchSetCsPropotionItems2>>) -> Self {
        Self {
            items: items.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(BatchSetCsPropotion {
    "items" => items,
});

/// The answer to [`BatchSetCsPropotion`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchSetCsPropotionResponse {
    /// What succeeded.
    pub succ_list: Vec<BatchSetCsPropotionSuccList>,
    /// What failed, with the reason.
    pub fail_list: Vec<BatchSetCsPropotionFailList>,
}

wire_in!(BatchSetCsPropotionResponse {
    "succ_list" => succ_list,
    "fail_list" => fail_list,
});

impl Endpoint for BatchSetCsPropotion {
    type Response = BatchSetCsPropotionResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.componenttcb.batch_set_cs_propotion",
        path: "/componenttcb/batchsetcspropotion",
        token: TokenKind::Component,
        ..Operation::usual(Product::Open)
    };
}

/// `items_2` of [`BatchSetCsPropotion`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchSetCsPropotionItems2 {
    /// Id of the environment.
    pub env: String,
    /// Name of the service.
    pub service_name: String,
    /// `items`.
    pub items: Vec<Items>,
}

impl BatchSetCsPropotionItems2 {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        env: impl Into<String>,
        service_name: impl Into<String>,
        items: impl IntoIterator<Item = impl Into<Items>>,
    ) -> Self {
        Self {
            env: env.into(),
            service_name: service_name.into(),
            items: items.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part BatchSetCsPropotionItems2 {
    "env" => env,
    "service_name" => service_name,
    "items" => items,
});

/// `items` of [`BatchSetCsPropotion`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Items {
    /// Name of the version.
    pub version_name: String,
    /// Percentage of the traffic.
    pub flow_ratio: i64,
}

impl Items {
    /// Starts with the required members.
    #[must_use]
    pub fn new(version_name: impl Into<String>, flow_ratio: impl Into<i64>) -> Self {
        Self {
            version_name: version_name.into(),
            flow_ratio: flow_ratio.into(),
        }
    }
}

wire_out!(part Items {
    "version_name" => version_name,
    "flow_ratio" => flow_ratio,
});

/// `succ_list` of [`BatchSetCsPropotion`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchSetCsPropotionSuccList {
    /// Id of the environment.
    pub env: String,
    /// Name of the service.
    pub service_name: String,
}

wire_in!(part BatchSetCsPropotionSuccList {
    "env" => env,
    "service_name" => service_name,
});

/// `fail_list` of [`BatchSetCsPropotion`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchSetCsPropotionFailList {
    /// Id of the environment.
    pub env: String,
    /// Name of the service.
    pub service_name: String,
    /// `errmsg`.
    pub errmsg: String,
}

wire_in!(part BatchSetCsPropotionFailList {
    "env" => env,
    "service_name" => service_name,
    "errmsg" => errmsg,
});

/// Share environments with accounts (环境共享).
///
/// `POST /componenttcb/batchshareenv`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/env-mgnt/shareCloudbaseEnv.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BatchShareEnv {
    /// `data`.
    pub data: Vec<BatchShareEnvData>,
}

impl BatchShareEnv {
    /// Starts with the required members.
    pub fn new(data: impl IntoIterator<Item = impl Into<BatchShareEnvData>>) -> Self {
        Self {
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(BatchShareEnv {
    "data" => data,
});

/// The answer to [`BatchShareEnv`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchShareEnvResponse {
    /// What failed, with the reason.
    pub err_list: Vec<ErrList>,
}

wire_in!(BatchShareEnvResponse {
    "err_list" => err_list,
});

impl Endpoint for BatchShareEnv {
    type Response = BatchShareEnvResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.componenttcb.batch_share_env",
        path: "/componenttcb/batchshareenv",
        token: TokenKind::Component,
        ..Operation::usual(Product::Open)
    };
}

/// `data` of [`BatchShareEnv`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchShareEnvData {
    /// Id of the environment.
    pub env: String,
    /// App ids of the accounts.
    pub appids: Vec<String>,
}

impl BatchShareEnvData {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        env: impl Into<String>,
        appids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            env: env.into(),
            appids: appids.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(part BatchShareEnvData {
    "env" => env,
    "appids" => appids,
});

/// Update triggers in several environments (批量更新触发器).
///
/// `POST /componenttcb/batchupdatetriggers`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/scf-mgnt/updateTriggers.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BatchUpdateTriggers {
    /// Name of the cloud function.
    pub funcname: String,
    /// Id of the environment.
    pub envs: Vec<String>,
    /// Triggers of the function.
    pub triggers: Vec<BatchUpdateTriggersTriggers>,
}

impl BatchUpdateTriggers {
    /// Starts with the required members.
    pub fn new(
        funcname: impl Into<String>,
        envs: impl IntoIterator<Item = impl Into<String>>,
        triggers: impl IntoIterator<Item = impl Into<BatchUpdateTriggersTriggers>>,
    ) -> Self {
        Self {
            funcname: funcname.into(),
            envs: envs.into_iter().map(Into::into).collect(),
            triggers: triggers.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(BatchUpdateTriggers {
    "funcname" => funcname,
    "envs" => envs,
    "triggers" => triggers,
});

/// The answer to [`BatchUpdateTriggers`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchUpdateTriggersResponse {
    /// What failed, with the reason.
    pub err_list: Vec<BatchUpdateTriggersAnswerErrList>,
}

wire_in!(BatchUpdateTriggersResponse {
    "err_list" => err_list,
});

impl Endpoint for BatchUpdateTriggers {
    type Response = BatchUpdateTriggersResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.componenttcb.batch_update_triggers",
        path: "/componenttcb/batchupdatetriggers",
        token: TokenKind::Component,
        ..Operation::usual(Product::Open)
    };
}

/// `triggers` of [`BatchUpdateTriggers`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchUpdateTriggersTriggers {
    /// Name of the trigger.
    pub trigger_name: String,
    /// Configuration of the trigger, for a timer a cron expression of seven fields.
    pub config: String,
    /// `type`.
    pub r#type: String,
}

impl BatchUpdateTriggersTriggers {
    /// Starts with the required members.
    #[must_use]
    pub fn new(
        trigger_name: impl Into<String>,
        config: impl Into<String>,
        r#type: impl Into<String>,
    ) -> Self {
        Self {
            trigger_name: trigger_name.into(),
            config: config.into(),
            r#type: r#type.into(),
        }
    }
}

wire_out!(part BatchUpdateTriggersTriggers {
    "trigger_name" => trigger_name,
    "config" => config,
    "type" => r#type,
});

/// `answer_err_list` of [`BatchUpdateTriggers`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchUpdateTriggersAnswerErrList {
    /// Id of the environment.
    pub env: String,
    /// `errmsg`.
    pub errmsg: Option<String>,
}

wire_in!(part BatchUpdateTriggersAnswerErrList {
    "env" => env,
    "errmsg" => errmsg,
});

/// Upload a cloud function to several environments (批量上传云函数).
///
/// `POST /componenttcb/batchuploadscf`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/scf-mgnt/batchuUloadCloudFunction.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BatchUploadScf {
    /// Name of the cloud function.
    pub functionname: String,
    /// Id of the environment.
    pub envs: Vec<String>,
    /// Code as a zip file, base64.
    pub zipfile: String,
    /// Id of the private network.
    pub vpcid: Option<String>,
    /// Ids of the subnets.
    pub subnetid: Option<String>,
}

impl BatchUploadScf {
    /// Starts with the required members.
    pub fn new(
        functionname: impl Into<String>,
        envs: impl IntoIterator<Item = impl Into<String>>,
        zipfile: impl Into<String>,
    ) -> Self {
        Self {
            functionname: functionname.into(),
            envs: envs.into_iter().map(Into::into).collect(),
            zipfile: zipfile.into(),
            vpcid: Default::default(),
            subnetid: Default::default(),
        }
    }

    /// Id of the private network.
    pub fn vpcid(mut self, vpcid: impl Into<String>) -> Self {
        self.vpcid = Some(vpcid.into());
        self
    }

    /// Ids of the subnets.
    pub fn subnetid(mut self, subnetid: impl Into<String>) -> Self {
        self.subnetid = Some(subnetid.into());
        self
    }
}

wire_out!(BatchUploadScf {
    "functionname" => functionname,
    "envs" => envs,
    "zipfile" => zipfile,
    "vpcid" => vpcid,
    "subnetid" => subnetid,
});

/// The answer to [`BatchUploadScf`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchUploadScfResponse {
    /// What failed, with the reason.
    pub fail_env_list: Vec<FailEnvList>,
}

wire_in!(BatchUploadScfResponse {
    "fail_env_list" => fail_env_list,
});

impl Endpoint for BatchUploadScf {
    type Response = BatchUploadScfResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.componenttcb.batch_upload_scf",
        path: "/componenttcb/batchuploadscf",
        token: TokenKind::Component,
        ..Operation::usual(Product::Open)
    };
}

/// `fail_env_list` of [`BatchUploadScf`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FailEnvList {
    /// Id of the environment.
    pub env: String,
    /// `errmsg`.
    pub errmsg: Option<String>,
}

wire_in!(part FailEnvList {
    "env" => env,
    "errmsg" => errmsg,
});

/// Update the code of a cloud function in several environments (批量更新云函数代码).
///
/// `POST /componenttcb/batchuploadscfcode`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/scf-mgnt/uploadCloudFunctionCode.html)
///
/// The function must exist in every environment given.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct BatchUploadScfCode {
    /// Name of the cloud function.
    pub functionname: String,
    /// Id of the environment.
    pub envs: Vec<String>,
    /// Code as a zip file, base64.
    pub zipfile: String,
}

impl BatchUploadScfCode {
    /// Starts with the required members.
    pub fn new(
        functionname: impl Into<String>,
        envs: impl IntoIterator<Item = impl Into<String>>,
        zipfile: impl Into<String>,
    ) -> Self {
        Self {
            functionname: functionname.into(),
            envs: envs.into_iter().map(Into::into).collect(),
            zipfile: zipfile.into(),
        }
    }
}

wire_out!(BatchUploadScfCode {
    "functionname" => functionname,
    "envs" => envs,
    "zipfile" => zipfile,
});

/// The answer to [`BatchUploadScfCode`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct BatchUploadScfCodeResponse {
    /// What failed, with the reason.
    pub fail_env_list: Vec<FailEnvList>,
}

wire_in!(BatchUploadScfCodeResponse {
    "fail_env_list" => fail_env_list,
});

impl Endpoint for BatchUploadScfCode {
    type Response = BatchUploadScfCodeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.componenttcb.batch_upload_scf_code",
        path: "/componenttcb/batchuploadscfcode",
        token: TokenKind::Component,
        ..Operation::usual(Product::Open)
    };
}

/// Create a cloud hosting environment (创建云托管环境).
///
/// `POST /componenttcb/createcloudbaserunenv`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudrun-batch/cloudenv-mgnt/createCloudbaseEnv.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CreateCloudBaseRunEnv {
    /// Name of the environment for people.
    pub alias: Option<String>,
    /// Id of the private network.
    pub vpc_id: Option<String>,
    /// Ids of the subnets.
    pub sub_net_ids: Option<Vec<String>>,
}

impl CreateCloudBaseRunEnv {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the environment for people.
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }

    /// Id of the private network.
    pub fn vpc_id(mut self, vpc_id: impl Into<String>) -> Self {
        self.vpc_id = Some(vpc_id.into());
        self
    }

    /// Ids of the subnets.
    pub fn sub_net_ids(mut self, sub_net_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sub_net_ids = Some(sub_net_ids.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(CreateCloudBaseRunEnv {
    "alias" => alias,
    "vpc_id" => vpc_id,
    "sub_net_ids" => sub_net_ids,
});

/// The answer to [`CreateCloudBaseRunEnv`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateCloudBaseRunEnvResponse {
    /// Id of the environment.
    pub env_id: String,
}

wire_in!(CreateCloudBaseRunEnvResponse {
    "env_id" => env_id,
});

impl Endpoint for CreateCloudBaseRunEnv {
    type Response = CreateCloudBaseRunEnvResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.componenttcb.create_cloud_base_run_env",
        path: "/componenttcb/createcloudbaserunenv",
        token: TokenKind::Component,
        ..Operation::usual(Product::Open)
    };
}

/// Open cloud hosting in an environment (开通云托管).
///
/// `POST /componenttcb/createcloudbaserunresauth`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudrun-batch/service-mgnt/createCloudbaseMicrservice.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Createcloudbaserunresauth {
    /// Id of the environment.
    pub env_id: String,
}

impl Createcloudbaserunresauth {
    /// Starts with the required members.
    pub fn new(env_id: impl Into<String>) -> Self {
        Self {
            env_id: env_id.into(),
        }
    }
}

wire_out!(Createcloudbaserunresauth {
    "env_id" => env_id,
});

/// The answer to [`Createcloudbaserunresauth`].
pub type CreatecloudbaserunresauthResponse = yizhan_core::Done;

impl Endpoint for Createcloudbaserunresauth {
    type Response = CreatecloudbaserunresauthResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.componenttcb.createcloudbaserunresauth",
        path: "/componenttcb/createcloudbaserunresauth",
        token: TokenKind::Component,
        ..Operation::usual(Product::Open)
    };
}

/// Create a version of a cloud hosting service (创建云托管服务版本).
///
/// `POST /componenttcb/createcloudbaserunserverversion`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudrun-batch/service-mgnt/createCloudbaseServiceVersion.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CreateCloudBaseRunServerVersion {
    /// Id of the environment.
    pub env_id: String,
    /// Where the code comes from: package, repository or image.
    pub upload_type: String,
    /// Percentage of the traffic.
    pub flow_ratio: i64,
    /// Number of CPUs.
    pub cpu: f64,
    /// GB of memory.
    pub mem: f64,
    /// Least number of instances.
    pub min_num: i64,
    /// Largest number of instances.
    pub max_num: i64,
    /// What scaling looks at, cpu or mem.
    pub policy_type: String,
    /// Percentage at which scaling starts.
    pub policy_threshold: f64,
    /// Port the container listens on.
    pub container_port: i64,
    /// Name of the service.
    pub server_name: String,
    /// Kind of the code repository.
    pub repository_type: Option<String>,
    /// Name of the code repository.
    pub repository: Option<String>,
    /// Path of the Dockerfile.
    pub dockerfile_path: Option<String>,
    /// Directory of the build.
    pub build_dir: Option<String>,
    /// Environment variables, JSON in a string.
    pub env_params: Option<String>,
    /// Branch of the repository.
    pub branch: Option<String>,
    /// Name of the code package or of the plan.
    pub package_name: Option<String>,
    /// Version of the code package.
    pub package_version: Option<String>,
    /// The image, when the code comes from one.
    pub image_info: Option<CreateCloudBaseRunServerVersionImageInfo2>,
    /// The repository.
    pub code_detail: Option<CreateCloudBaseRunServerVersionCodeDetail2>,
    /// Login of the image registry.
    pub image_secret_info: Option<CreateCloudBaseRunServerVersionImageSecretInfo2>,
    /// Secret with which images are pulled.
    pub image_pull_secret: Option<SecretString>,
    /// Paths of log files to collect.
    pub custom_logs: Option<String>,
    /// Note for people.
    pub version_remark: Option<String>,
    /// Seconds until the first health check.
    pub initial_delay_seconds: Option<i64>,
    /// `mount_volume_info`.
    pub mount_volume_info: Option<Vec<MountVolumeInfo>>,
    /// Kinds of access that are open, as a bit mask.
    pub access_type: Option<i64>,
    /// Elasticsearch that takes the logs.
    pub es_info: Option<EsInfo>,
    /// Whether the path is merged with others under one address.
    pub enable_union: Option<bool>,
    /// Path under which the service is reached.
    pub server_path: Option<String>,
    /// Containers beside the main one.
    pub sidecar_specs: Option<Vec<CreateCloudBaseRunServerVersionSidecarSpecs>>,
    /// `security`.
    pub security: Option<CreateCloudBaseRunServerVersionSecurity>,
    /// `service_volumes`.
    pub service_volumes: Option<Vec<CreateCloudBaseRunServerVersionServiceVolumes>>,
    /// `service_volume_mounts`.
    pub service_volume_mounts: Option<Vec<CreateCloudBaseRunServerVersionServiceVolumeMounts>>,
    /// Whether a gateway is created.
    pub is_create_jns_gw: Option<i64>,
    /// Whether the code has a Dockerfile.
    pub has_dockerfile: Option<i64>,
    /// Image to build from.
    pub base_image: Option<String>,
    /// Command that starts the service.
    pub entry_point: Option<String>,
    /// Language of the code.
    pub repo_language: Option<String>,
    /// Name of the uploaded file.
    pub upload_filename: Option<String>,
    /// Further rules of scaling.
    pub policy_detail: Option<Vec<PolicyDetail>>,
}

impl CreateCloudBaseRunServerVersion {
    /// Starts with the first member; the other required ones have setters too.
    pub fn new(env_id: impl Into<String>) -> Self {
        Self {
            env_id: env_id.into(),
            upload_type: Default::default(),
            flow_ratio: Default::default(),
            cpu: Default::default(),
            mem: Default::default(),
            min_num: Default::default(),
            max_num: Default::default(),
            policy_type: Default::default(),
            policy_threshold: Default::default(),
            container_port: Default::default(),
            server_name: Default::default(),
            repository_type: Default::default(),
            repository: Default::default(),
            dockerfile_path: Default::default(),
            build_dir: Default::default(),
            env_params: Default::default(),
            branch: Default::default(),
            package_name: Default::default(),
            package_version: Default::default(),
            image_info: Default::default(),
            code_detail: Default::default(),
            image_secret_info: Default::default(),
            image_pull_secret: Default::default(),
            custom_logs: Default::default(),
            version_remark: Default::default(),
            initial_delay_seconds: Default::default(),
            mount_volume_info: Default::default(),
            access_type: Default::default(),
            es_info: Default::default(),
            enable_union: Default::default(),
            server_path: Default::default(),
            sidecar_specs: Default::default(),
            security: Default::default(),
            service_volumes: Default::default(),
            service_volume_mounts: Default::default(),
            is_create_jns_gw: Default::default(),
            has_dockerfile: Default::default(),
            base_image: Default::default(),
            entry_point: Default::default(),
            repo_language: Default::default(),
            upload_filename: Default::default(),
            policy_detail: Default::default(),
        }
    }

    /// Where the code comes from: package, repository or image.
    pub fn upload_type(mut self, upload_type: impl Into<String>) -> Self {
        self.upload_type = upload_type.into();
        self
    }

    /// Percentage of the traffic.
    pub fn flow_ratio(mut self, flow_ratio: impl Into<i64>) -> Self {
        self.flow_ratio = flow_ratio.into();
        self
    }

    /// Number of CPUs.
    pub fn cpu(mut self, cpu: impl Into<f64>) -> Self {
        self.cpu = cpu.into();
        self
    }

    /// GB of memory.
    pub fn mem(mut self, mem: impl Into<f64>) -> Self {
        self.mem = mem.into();
        self
    }

    /// Least number of instances.
    pub fn min_num(mut self, min_num: impl Into<i64>) -> Self {
        self.min_num = min_num.into();
        self
    }

    /// Largest number of instances.
    pub fn max_num(mut self, max_num: impl Into<i64>) -> Self {
        self.max_num = max_num.into();
        self
    }

    /// What scaling looks at, cpu or mem.
    pub fn policy_type(mut self, policy_type: impl Into<String>) -> Self {
        self.policy_type = policy_type.into();
        self
    }

    /// Percentage at which scaling starts.
    pub fn policy_threshold(mut self, policy_threshold: impl Into<f64>) -> Self {
        self.policy_threshold = policy_threshold.into();
        self
    }

    /// Port the container listens on.
    pub fn container_port(mut self, container_port: impl Into<i64>) -> Self {
        self.container_port = container_port.into();
        self
    }

    /// Name of the service.
    pub fn server_name(mut self, server_name: impl Into<String>) -> Self {
        self.server_name = server_name.into();
        self
    }

    /// Kind of the code repository.
    pub fn repository_type(mut self, repository_type: impl Into<String>) -> Self {
        self.repository_type = Some(repository_type.into());
        self
    }

    /// Name of the code repository.
    pub fn repository(mut self, repository: impl Into<String>) -> Self {
        self.repository = Some(repository.into());
        self
    }

    /// Path of the Dockerfile.
    pub fn dockerfile_path(mut self, dockerfile_path: impl Into<String>) -> Self {
        self.dockerfile_path = Some(dockerfile_path.into());
        self
    }

    /// Directory of the build.
    pub fn build_dir(mut self, build_dir: impl Into<String>) -> Self {
        self.build_dir = Some(build_dir.into());
        self
    }

    /// Environment variables, JSON in a string.
    pub fn env_params(mut self, env_params: impl Into<String>) -> Self {
        self.env_params = Some(env_params.into());
        self
    }

    /// Branch of the repository.
    pub fn branch(mut self, branch: impl Into<String>) -> Self {
        self.branch = Some(branch.into());
        self
    }

    /// Name of the code package or of the plan.
    pub fn package_name(mut self, package_name: impl Into<String>) -> Self {
        self.package_name = Some(package_name.into());
        self
    }

    /// Version of the code package.
    pub fn package_version(mut self, package_version: impl Into<String>) -> Self {
        self.package_version = Some(package_version.into());
        self
    }

    /// The image, when the code comes from one.
    pub fn image_info(
        mut self,
        image_info: impl Into<CreateCloudBaseRunServerVersionImageInfo2>,
    ) -> Self {
        self.image_info = Some(image_info.into());
        self
    }

    /// The repository.
    pub fn code_detail(
        mut self,
        code_detail: impl Into<CreateCloudBaseRunServerVersionCodeDetail2>,
    ) -> Self {
        self.code_detail = Some(code_detail.into());
        self
    }

    /// Login of the image registry.
    pub fn image_secret_info(
        mut self,
        image_secret_info: impl Into<CreateCloudBaseRunServerVersionImageSecretInfo2>,
    ) -> Self {
        self.image_secret_info = Some(image_secret_info.into());
        self
    }

    /// Secret with which images are pulled.
    pub fn image_pull_secret(mut self, image_pull_secret: impl Into<SecretString>) -> Self {
        self.image_pull_secret = Some(image_pull_secret.into());
        self
    }

    /// Paths of log files to collect.
    pub fn custom_logs(mut self, custom_logs: impl Into<String>) -> Self {
        self.custom_logs = Some(custom_logs.into());
        self
    }

    /// Note for people.
    pub fn version_remark(mut self, version_remark: impl Into<String>) -> Self {
        self.version_remark = Some(version_remark.into());
        self
    }

    /// Seconds until the first health check.
    pub fn initial_delay_seconds(mut self, initial_delay_seconds: impl Into<i64>) -> Self {
        self.initial_delay_seconds = Some(initial_delay_seconds.into());
        self
    }

    /// `mount_volume_info`.
    pub fn mount_volume_info(
        mut self,
        mount_volume_info: impl IntoIterator<Item = impl Into<MountVolumeInfo>>,
    ) -> Self {
        self.mount_volume_info = Some(mount_volume_info.into_iter().map(Into::into).collect());
        self
    }

    /// Kinds of access that are open, as a bit mask.
    pub fn access_type(mut self, access_type: impl Into<i64>) -> Self {
        self.access_type = Some(access_type.into());
        self
    }

    /// Elasticsearch that takes the logs.
    pub fn es_info(mut self, es_info: impl Into<EsInfo>) -> Self {
        self.es_info = Some(es_info.into());
        self
    }

    /// Whether the path is merged with others under one address.
    pub fn enable_union(mut self, enable_union: impl Into<bool>) -> Self {
        self.enable_union = Some(enable_union.into());
        self
    }

    /// Path under which the service is reached.
    pub fn server_path(mut self, server_path: impl Into<String>) -> Self {
        self.server_path = Some(server_path.into());
        self
    }

    /// Containers beside the main one.
    pub fn sidecar_specs(
        mut self,
        sidecar_specs: impl IntoIterator<Item = impl Into<CreateCloudBaseRunServerVersionSidecarSpecs>>,
    ) -> Self {
        self.sidecar_specs = Some(sidecar_specs.into_iter().map(Into::into).collect());
        self
    }

    /// `security`.
    pub fn security(
        mut self,
        security: impl Into<CreateCloudBaseRunServerVersionSecurity>,
    ) -> Self {
        self.security = Some(security.into());
        self
    }

    /// `service_volumes`.
    pub fn service_volumes(
        mut self,
        service_volumes: impl IntoIterator<
            Item = impl Into<CreateCloudBaseRunServerVersionServiceVolumes>,
        >,
    ) -> Self {
        self.service_volumes = Some(service_volumes.into_iter().map(Into::into).collect());
        self
    }

    /// `service_volume_mounts`.
    pub fn service_volume_mounts(
        mut self,
        service_volume_mounts: impl IntoIterator<
            Item = impl Into<CreateCloudBaseRunServerVersionServiceVolumeMounts>,
        >,
    ) -> Self {
        self.service_volume_mounts =
            Some(service_volume_mounts.into_iter().map(Into::into).collect());
        self
    }

    /// Whether a gateway is created.
    pub fn is_create_jns_gw(mut self, is_create_jns_gw: impl Into<i64>) -> Self {
        self.is_create_jns_gw = Some(is_create_jns_gw.into());
        self
    }

    /// Whether the code has a Dockerfile.
    pub fn has_dockerfile(mut self, has_dockerfile: impl Into<i64>) -> Self {
        self.has_dockerfile = Some(has_dockerfile.into());
        self
    }

    /// Image to build from.
    pub fn base_image(mut self, base_image: impl Into<String>) -> Self {
        self.base_image = Some(base_image.into());
        self
    }

    /// Command that starts the service.
    pub fn entry_point(mut self, entry_point: impl Into<String>) -> Self {
        self.entry_point = Some(entry_point.into());
        self
    }

    /// Language of the code.
    pub fn repo_language(mut self, repo_language: impl Into<String>) -> Self {
        self.repo_language = Some(repo_language.into());
        self
    }

    /// Name of the uploaded file.
    pub fn upload_filename(mut self, upload_filename: impl Into<String>) -> Self {
        self.upload_filename = Some(upload_filename.into());
        self
    }

    /// Further rules of scaling.
    pub fn policy_detail(
        mut self,
        policy_detail: impl IntoIterator<Item = impl Into<PolicyDetail>>,
    ) -> Self {
        self.policy_detail = Some(policy_detail.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(CreateCloudBaseRunServerVersion {
    "env_id" => env_id,
    "upload_type" => upload_type,
    "flow_ratio" => flow_ratio,
    "cpu" => cpu,
    "mem" => mem,
    "min_num" => min_num,
    "max_num" => max_num,
    "policy_type" => policy_type,
    "policy_threshold" => policy_threshold,
    "container_port" => container_port,
    "server_name" => server_name,
    "repository_type" => repository_type,
    "repository" => repository,
    "dockerfile_path" => dockerfile_path,
    "build_dir" => build_dir,
    "env_params" => env_params;
    "branch" => branch,
    "package_name" => package_name,
    "package_version" => package_version,
    "image_info" => image_info,
    "code_detail" => code_detail,
    "image_secret_info" => image_secret_info,
    "image_pull_secret" => image_pull_secret,
    "custom_logs" => custom_logs,
    "version_remark" => version_remark,
    "initial_delay_seconds" => initial_delay_seconds,
    "mount_volume_info" => mount_volume_info,
    "access_type" => access_type,
    "es_info" => es_info,
    "enable_union" => enable_union,
    "server_path" => server_path,
    "sidecar_specs" => sidecar_specs;
    "security" => security,
    "service_volumes" => service_volumes,
    "service_volume_mounts" => service_volume_mounts,
    "is_create_jns_gw" => is_create_jns_gw,
    "has_dockerfile" => has_dockerfile,
    "base_image" => base_image,
    "entry_point" => entry_point,
    "repo_language" => repo_language,
    "upload_filename" => upload_filename,
    "policy_detail" => policy_detail,
});

/// The answer to [`CreateCloudBaseRunServerVersion`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateCloudBaseRunServerVersionResponse {
    /// Id of the run that creates the version.
    pub run_id: String,
    /// Result in words.
    pub result: String,
    /// Name of the version.
    pub version_name: Option<String>,
}

wire_in!(CreateCloudBaseRunServerVersionResponse {
    "run_id" => run_id,
    "result" => result,
    "version_name" => version_name,
});

impl Endpoint for CreateCloudBaseRunServerVersion {
    type Response = CreateCloudBaseRunServerVersionResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.componenttcb.create_cloud_base_run_server_version",
        path: "/componenttcb/createcloudbaserunserverversion",
        token: TokenKind::Component,
        ..Operation::usual(Product::Open)
    };
}

/// `image_info_2` of [`CreateCloudBaseRunServerVersion`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateCloudBaseRunServerVersionImageInfo2 {
    /// Name of the image repository.
    pub repository_name: Option<String>,
    /// Whether it is public.
    pub is_public: Option<bool>,
    /// Tag of the image.
    pub tag_name: Option<String>,
    /// Address of the image registry.
    pub server_addr: Option<String>,
    /// Address of the image.
    pub image_url: Option<String>,
}

impl CreateCloudBaseRunServerVersionImageInfo2 {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the image repository.
    #[must_use]
    pub fn repository_name(mut self, repository_name: impl Into<String>) -> Self {
        self.repository_name = Some(repository_name.into());
        self
    }

    /// Whether it is public.
    #[must_use]
    pub fn is_public(mut self, is_public: impl Into<bool>) -> Self {
        self.is_public = Some(is_public.into());
        self
    }

    /// Tag of the image.
    #[must_use]
    pub fn tag_name(mut self, tag_name: impl Into<String>) -> Self {
        self.tag_name = Some(tag_name.into());
        self
    }

    /// Address of the image registry.
    #[must_use]
    pub fn server_addr(mut self, server_addr: impl Into<String>) -> Self {
        self.server_addr = Some(server_addr.into());
        self
    }

    /// Address of the image.
    #[must_use]
    pub fn image_url(mut self, image_url: impl Into<String>) -> Self {
        self.image_url = Some(image_url.into());
        self
    }
}

wire_out!(part CreateCloudBaseRunServerVersionImageInfo2 {
    "repository_name" => repository_name,
    "is_public" => is_public,
    "tag_name" => tag_name,
    "server_addr" => server_addr,
    "image_url" => image_url,
});

/// `code_detail_2` of [`CreateCloudBaseRunServerVersion`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateCloudBaseRunServerVersionCodeDetail2 {
    /// `name`.
    pub name: Option<CreateCloudBaseRunServerVersionCodeDetailName>,
    /// `url`.
    pub url: Option<String>,
}

impl CreateCloudBaseRunServerVersionCodeDetail2 {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<CreateCloudBaseRunServerVersionCodeDetailName>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// `url`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

wire_out!(part CreateCloudBaseRunServerVersionCodeDetail2 {
    "name" => name,
    "url" => url,
});

/// `code_detail_name` of [`CreateCloudBaseRunServerVersion`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateCloudBaseRunServerVersionCodeDetailName {
    /// `name`.
    pub name: Option<String>,
    /// Full name of the repository.
    pub full_name: Option<String>,
}

impl CreateCloudBaseRunServerVersionCodeDetailName {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Full name of the repository.
    #[must_use]
    pub fn full_name(mut self, full_name: impl Into<String>) -> Self {
        self.full_name = Some(full_name.into());
        self
    }
}

wire_out!(part CreateCloudBaseRunServerVersionCodeDetailName {
    "name" => name,
    "full_name" => full_name,
});

/// `image_secret_info_2` of [`CreateCloudBaseRunServerVersion`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateCloudBaseRunServerVersionImageSecretInfo2 {
    /// Address of the image registry.
    pub registry_server: Option<String>,
    /// `user_name`.
    pub user_name: Option<String>,
    /// `password`.
    pub password: Option<SecretString>,
    /// `email`.
    pub email: Option<String>,
}

impl CreateCloudBaseRunServerVersionImageSecretInfo2 {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Address of the image registry.
    #[must_use]
    pub fn registry_server(mut self, registry_server: impl Into<String>) -> Self {
        self.registry_server = Some(registry_server.into());
        self
    }

    /// `user_name`.
    #[must_use]
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.user_name = Some(user_name.into());
        self
    }

    /// `password`.
    #[must_use]
    pub fn password(mut self, password: impl Into<SecretString>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
}

wire_out!(part CreateCloudBaseRunServerVersionImageSecretInfo2 {
    "registry_server" => registry_server,
    "user_name" => user_name,
    "password" => password,
    "email" => email,
});

/// `mount_volume_info` of [`CreateCloudBaseRunServerVersion`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct MountVolumeInfo {
    /// `name`.
    pub name: Option<String>,
    /// Path inside the container.
    pub mount_path: Option<String>,
    /// Whether it is read-only.
    pub read_only: Option<bool>,
    /// Network file systems.
    pub nfs_volumes: Option<Vec<NfsVolumes>>,
}

impl MountVolumeInfo {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Path inside the container.
    #[must_use]
    pub fn mount_path(mut self, mount_path: impl Into<String>) -> Self {
        self.mount_path = Some(mount_path.into());
        self
    }

    /// Whether it is read-only.
    #[must_use]
    pub fn read_only(mut self, read_only: impl Into<bool>) -> Self {
        self.read_only = Some(read_only.into());
        self
    }

    /// Network file systems.
    #[must_use]
    pub fn nfs_volumes(
        mut self,
        nfs_volumes: impl IntoIterator<Item = impl Into<NfsVolumes>>,
    ) -> Self {
        self.nfs_volumes = Some(nfs_volumes.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part MountVolumeInfo {
    "name" => name,
    "mount_path" => mount_path,
    "read_only" => read_only,
    "nfs_volumes" => nfs_volumes,
});

/// `nfs_volumes` of [`CreateCloudBaseRunServerVersion`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct NfsVolumes {
    /// `server`.
    pub server: Option<String>,
    /// Path of the file in cloud storage or on the file system.
    pub path: Option<String>,
    /// Whether it is read-only.
    pub read_only: Option<bool>,
    /// Name of the secret.
    pub secret_name: Option<String>,
    /// Whether an empty directory is mounted.
    pub enable_empty_dir_volume: Option<bool>,
}

impl NfsVolumes {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `server`.
    #[must_use]
    pub fn server(mut self, server: impl Into<String>) -> Self {
        self.server = Some(server.into());
        self
    }

    /// Path of the file in cloud storage or on the file system.
    #[must_use]
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Whether it is read-only.
    #[must_use]
    pub fn read_only(mut self, read_only: impl Into<bool>) -> Self {
        self.read_only = Some(read_only.into());
        self
    }

    /// Name of the secret.
    #[must_use]
    pub fn secret_name(mut self, secret_name: impl Into<String>) -> Self {
        self.secret_name = Some(secret_name.into());
        self
    }

    /// Whether an empty directory is mounted.
    #[must_use]
    pub fn enable_empty_dir_volume(mut self, enable_empty_dir_volume: impl Into<bool>) -> Self {
        self.enable_empty_dir_volume = Some(enable_empty_dir_volume.into());
        self
    }
}

wire_out!(part NfsVolumes {
    "server" => server,
    "path" => path,
    "read_only" => read_only,
    "secret_name" => secret_name,
    "enable_empty_dir_volume" => enable_empty_dir_volume,
});

/// `es_info` of [`CreateCloudBaseRunServerVersion`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EsInfo {
    /// `id`.
    pub id: i64,
    /// Name of the secret.
    pub secret_name: Option<String>,
    /// `ip`.
    pub ip: Option<String>,
    /// `port`.
    pub port: Option<i64>,
    /// Index of the logs.
    pub index: Option<String>,
    /// `account`.
    pub account: Option<String>,
    /// `password`.
    pub password: Option<SecretString>,
}

impl EsInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(id: impl Into<i64>) -> Self {
        Self {
            id: id.into(),
            secret_name: Default::default(),
            ip: Default::default(),
            port: Default::default(),
            index: Default::default(),
            account: Default::default(),
            password: Default::default(),
        }
    }

    /// Name of the secret.
    #[must_use]
    pub fn secret_name(mut self, secret_name: impl Into<String>) -> Self {
        self.secret_name = Some(secret_name.into());
        self
    }

    /// `ip`.
    #[must_use]
    pub fn ip(mut self, ip: impl Into<String>) -> Self {
        self.ip = Some(ip.into());
        self
    }

    /// `port`.
    #[must_use]
    pub fn port(mut self, port: impl Into<i64>) -> Self {
        self.port = Some(port.into());
        self
    }

    /// Index of the logs.
    #[must_use]
    pub fn set_index(mut self, index: impl Into<String>) -> Self {
        self.index = Some(index.into());
        self
    }

    /// `account`.
    #[must_use]
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into());
        self
    }

    /// `password`.
    #[must_use]
    pub fn password(mut self, password: impl Into<SecretString>) -> Self {
        self.password = Some(password.into());
        self
    }
}

wire_out!(part EsInfo {
    "id" => id,
    "secret_name" => secret_name,
    "ip" => ip,
    "port" => port,
    "index" => index,
    "account" => account,
    "password" => password,
});

/// `sidecar_specs` of [`CreateCloudBaseRunServerVersion`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateCloudBaseRunServerVersionSidecarSpecs {
    /// `container_image`.
    pub container_image: Option<String>,
    /// Port the container listens on.
    pub container_port: Option<i64>,
    /// `container_name`.
    pub container_name: Option<String>,
    /// `env_var`.
    pub env_var: Option<String>,
    /// Seconds until the first health check.
    pub initial_delay_seconds: Option<i64>,
    /// Number of CPUs.
    pub cpu: Option<f64>,
    /// GB of memory.
    pub mem: Option<f64>,
    /// `security`.
    pub security: Option<CreateCloudBaseRunServerVersionSecurity>,
    /// `volume_mount_infos`.
    pub volume_mount_infos: Option<Vec<CreateCloudBaseRunServerVersionVolumeMountInfos>>,
}

impl CreateCloudBaseRunServerVersionSidecarSpecs {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `container_image`.
    #[must_use]
    pub fn container_image(mut self, container_image: impl Into<String>) -> Self {
        self.container_image = Some(container_image.into());
        self
    }

    /// Port the container listens on.
    #[must_use]
    pub fn container_port(mut self, container_port: impl Into<i64>) -> Self {
        self.container_port = Some(container_port.into());
        self
    }

    /// `container_name`.
    #[must_use]
    pub fn container_name(mut self, container_name: impl Into<String>) -> Self {
        self.container_name = Some(container_name.into());
        self
    }

    /// `env_var`.
    #[must_use]
    pub fn env_var(mut self, env_var: impl Into<String>) -> Self {
        self.env_var = Some(env_var.into());
        self
    }

    /// Seconds until the first health check.
    #[must_use]
    pub fn initial_delay_seconds(mut self, initial_delay_seconds: impl Into<i64>) -> Self {
        self.initial_delay_seconds = Some(initial_delay_seconds.into());
        self
    }

    /// Number of CPUs.
    #[must_use]
    pub fn cpu(mut self, cpu: impl Into<f64>) -> Self {
        self.cpu = Some(cpu.into());
        self
    }

    /// GB of memory.
    #[must_use]
    pub fn mem(mut self, mem: impl Into<f64>) -> Self {
        self.mem = Some(mem.into());
        self
    }

    /// `security`.
    #[must_use]
    pub fn security(
        mut self,
        security: impl Into<CreateCloudBaseRunServerVersionSecurity>,
    ) -> Self {
        self.security = Some(security.into());
        self
    }

    /// `volume_mount_infos`.
    #[must_use]
    pub fn volume_mount_infos(
        mut self,
        volume_mount_infos: impl IntoIterator<
            Item = impl Into<CreateCloudBaseRunServerVersionVolumeMountInfos>,
        >,
    ) -> Self {
        self.volume_mount_infos = Some(volume_mount_infos.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part CreateCloudBaseRunServerVersionSidecarSpecs {
    "container_image" => container_image,
    "container_port" => container_port,
    "container_name" => container_name,
    "env_var" => env_var,
    "initial_delay_seconds" => initial_delay_seconds,
    "cpu" => cpu,
    "mem" => mem,
    "security" => security,
    "volume_mount_infos" => volume_mount_infos,
});

/// `security` of [`CreateCloudBaseRunServerVersion`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateCloudBaseRunServerVersionSecurity {
    /// Linux capabilities to add or drop.
    pub capabilities: Option<CreateCloudBaseRunServerVersionCapabilities>,
}

impl CreateCloudBaseRunServerVersionSecurity {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Linux capabilities to add or drop.
    #[must_use]
    pub fn capabilities(
        mut self,
        capabilities: impl Into<CreateCloudBaseRunServerVersionCapabilities>,
    ) -> Self {
        self.capabilities = Some(capabilities.into());
        self
    }
}

wire_out!(part CreateCloudBaseRunServerVersionSecurity {
    "capabilities" => capabilities,
});

/// `capabilities` of [`CreateCloudBaseRunServerVersion`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateCloudBaseRunServerVersionCapabilities {
    /// Capabilities to add.
    pub add: Option<Vec<String>>,
    /// Capabilities to drop.
    pub drop: Option<Vec<String>>,
}

impl CreateCloudBaseRunServerVersionCapabilities {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Capabilities to add.
    #[must_use]
    pub fn set_add(mut self, add: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.add = Some(add.into_iter().map(Into::into).collect());
        self
    }

    /// Capabilities to drop.
    #[must_use]
    pub fn drop(mut self, drop: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.drop = Some(drop.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part CreateCloudBaseRunServerVersionCapabilities {
    "add" => add,
    "drop" => drop,
});

/// `volume_mount_infos` of [`CreateCloudBaseRunServerVersion`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateCloudBaseRunServerVersionVolumeMountInfos {
    /// `name`.
    pub name: Option<String>,
    /// Path inside the container.
    pub mount_path: Option<String>,
    /// Whether it is read-only.
    pub read_only: Option<bool>,
    /// Network file systems.
    pub nfs_volumes: Option<Vec<NfsVolumes>>,
}

impl CreateCloudBaseRunServerVersionVolumeMountInfos {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Path inside the container.
    #[must_use]
    pub fn mount_path(mut self, mount_path: impl Into<String>) -> Self {
        self.mount_path = Some(mount_path.into());
        self
    }

    /// Whether it is read-only.
    #[must_use]
    pub fn read_only(mut self, read_only: impl Into<bool>) -> Self {
        self.read_only = Some(read_only.into());
        self
    }

    /// Network file systems.
    #[must_use]
    pub fn nfs_volumes(
        mut self,
        nfs_volumes: impl IntoIterator<Item = impl Into<NfsVolumes>>,
    ) -> Self {
        self.nfs_volumes = Some(nfs_volumes.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part CreateCloudBaseRunServerVersionVolumeMountInfos {
    "name" => name,
    "mount_path" => mount_path,
    "read_only" => read_only,
    "nfs_volumes" => nfs_volumes,
});

/// `service_volumes` of [`CreateCloudBaseRunServerVersion`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateCloudBaseRunServerVersionServiceVolumes {
    /// `name`.
    pub name: Option<String>,
    /// Name of the secret.
    pub secret_name: Option<String>,
    /// Whether an empty directory is mounted.
    pub enable_empty_dir_volume: Option<bool>,
    /// `empty_dir`.
    pub empty_dir: Option<CreateCloudBaseRunServerVersionEmptyDir>,
}

impl CreateCloudBaseRunServerVersionServiceVolumes {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Name of the secret.
    #[must_use]
    pub fn secret_name(mut self, secret_name: impl Into<String>) -> Self {
        self.secret_name = Some(secret_name.into());
        self
    }

    /// Whether an empty directory is mounted.
    #[must_use]
    pub fn enable_empty_dir_volume(mut self, enable_empty_dir_volume: impl Into<bool>) -> Self {
        self.enable_empty_dir_volume = Some(enable_empty_dir_volume.into());
        self
    }

    /// `empty_dir`.
    #[must_use]
    pub fn empty_dir(
        mut self,
        empty_dir: impl Into<CreateCloudBaseRunServerVersionEmptyDir>,
    ) -> Self {
        self.empty_dir = Some(empty_dir.into());
        self
    }
}

wire_out!(part CreateCloudBaseRunServerVersionServiceVolumes {
    "name" => name,
    "secret_name" => secret_name,
    "enable_empty_dir_volume" => enable_empty_dir_volume,
    "empty_dir" => empty_dir,
});

/// `empty_dir` of [`CreateCloudBaseRunServerVersion`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateCloudBaseRunServerVersionEmptyDir {
    /// Whether an empty directory is mounted.
    pub enable_empty_dir_volume: Option<bool>,
    /// Where the directory lies.
    pub medium: Option<String>,
    /// Largest size.
    pub size_limit: Option<String>,
}

impl CreateCloudBaseRunServerVersionEmptyDir {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether an empty directory is mounted.
    #[must_use]
    pub fn enable_empty_dir_volume(mut self, enable_empty_dir_volume: impl Into<bool>) -> Self {
        self.enable_empty_dir_volume = Some(enable_empty_dir_volume.into());
        self
    }

    /// Where the directory lies.
    #[must_use]
    pub fn medium(mut self, medium: impl Into<String>) -> Self {
        self.medium = Some(medium.into());
        self
    }

    /// Largest size.
    #[must_use]
    pub fn size_limit(mut self, size_limit: impl Into<String>) -> Self {
        self.size_limit = Some(size_limit.into());
        self
    }
}

wire_out!(part CreateCloudBaseRunServerVersionEmptyDir {
    "enable_empty_dir_volume" => enable_empty_dir_volume,
    "medium" => medium,
    "size_limit" => size_limit,
});

/// `service_volume_mounts` of [`CreateCloudBaseRunServerVersion`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateCloudBaseRunServerVersionServiceVolumeMounts {
    /// `name`.
    pub name: Option<String>,
    /// Path inside the container.
    pub mount_path: Option<String>,
    /// Whether it is read-only.
    pub read_only: Option<bool>,
    /// Path inside the volume.
    pub sub_path: Option<String>,
    /// How mounts are passed on.
    pub mount_propagation: Option<String>,
}

impl CreateCloudBaseRunServerVersionServiceVolumeMounts {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Path inside the container.
    #[must_use]
    pub fn mount_path(mut self, mount_path: impl Into<String>) -> Self {
        self.mount_path = Some(mount_path.into());
        self
    }

    /// Whether it is read-only.
    #[must_use]
    pub fn read_only(mut self, read_only: impl Into<bool>) -> Self {
        self.read_only = Some(read_only.into());
        self
    }

    /// Path inside the volume.
    #[must_use]
    pub fn sub_path(mut self, sub_path: impl Into<String>) -> Self {
        self.sub_path = Some(sub_path.into());
        self
    }

    /// How mounts are passed on.
    #[must_use]
    pub fn mount_propagation(mut self, mount_propagation: impl Into<String>) -> Self {
        self.mount_propagation = Some(mount_propagation.into());
        self
    }
}

wire_out!(part CreateCloudBaseRunServerVersionServiceVolumeMounts {
    "name" => name,
    "mount_path" => mount_path,
    "read_only" => read_only,
    "sub_path" => sub_path,
    "mount_propagation" => mount_propagation,
});

/// `policy_detail` of [`CreateCloudBaseRunServerVersion`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PolicyDetail {
    /// What scaling looks at, cpu or mem.
    pub policy_type: Option<String>,
    /// Percentage at which scaling starts.
    pub policy_threshold: Option<f64>,
}

impl PolicyDetail {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// What scaling looks at, cpu or mem.
    #[must_use]
    pub fn policy_type(mut self, policy_type: impl Into<String>) -> Self {
        self.policy_type = Some(policy_type.into());
        self
    }

    /// Percentage at which scaling starts.
    #[must_use]
    pub fn policy_threshold(mut self, policy_threshold: impl Into<f64>) -> Self {
        self.policy_threshold = Some(policy_threshold.into());
        self
    }
}

wire_out!(part PolicyDetail {
    "policy_type" => policy_type,
    "policy_threshold" => policy_threshold,
});

/// Create a container service (创建云托管服务).
///
/// `POST /componenttcb/createcontainerservice`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/createcontainerservice.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CreateContainerService {
    /// Id of the environment.
    pub env: String,
    /// Name of the service.
    pub service_name: String,
    /// Note for people.
    pub remark: Option<String>,
    /// Private network of the service.
    pub vpc: Option<CreateContainerServiceVpc>,
}

impl CreateContainerService {
    /// Starts with the required members.
    pub fn new(env: impl Into<String>, service_name: impl Into<String>) -> Self {
        Self {
            env: env.into(),
            service_name: service_name.into(),
            remark: Default::default(),
            vpc: Default::default(),
        }
    }

    /// Note for people.
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Private network of the service.
    pub fn vpc(mut self, vpc: impl Into<CreateContainerServiceVpc>) -> Self {
        self.vpc = Some(vpc.into());
        self
    }
}

wire_out!(CreateContainerService {
    "env" => env,
    "service_name" => service_name,
    "remark" => remark,
    "vpc" => vpc,
});

/// The answer to [`CreateContainerService`].
pub type CreateContainerServiceResponse = yizhan_core::Done;

impl Endpoint for CreateContainerService {
    type Response = CreateContainerServiceResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.componenttcb.create_container_service",
        path: "/componenttcb/createcontainerservice",
        token: TokenKind::Component,
        ..Operation::usual(Product::Open)
    };
}

/// `vpc` of [`CreateContainerService`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateContainerServiceVpc {
    /// Id of the private network.
    pub vpcid: String,
    /// Ids of the subnets.
    pub subnetids: Option<Vec<String>>,
    /// How the private network is chosen.
    pub create_type: i64,
}

impl CreateContainerServiceVpc {
    /// Starts with the required members.
    #[must_use]
    pub fn new(vpcid: impl Into<String>, create_type: impl Into<i64>) -> Self {
        Self {
            vpcid: vpcid.into(),
            subnetids: Default::default(),
            create_type: create_type.into(),
        }
    }

    /// Ids of the subnets.
    #[must_use]
    pub fn subnetids(mut self, subnetids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.subnetids = Some(subnetids.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part CreateContainerServiceVpc {
    "vpcid" => vpcid,
    "subnetids" => subnetids,
    "create_type" => create_type,
});

/// Create a container service version (创建服务版本).
///
/// `POST /componenttcb/createcsversion`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/createcsversion.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CreateCsVersion {
    /// Id of the environment.
    pub env: String,
    /// Name of the service.
    pub service_name: String,
    /// Where the code comes from: package, repository or image.
    pub upload_type: String,
    /// Percentage of the traffic.
    pub flow_ratio: Option<i64>,
    /// Number of CPUs.
    pub cpu: Option<f64>,
    /// GB of memory.
    pub mem: Option<f64>,
    /// Least number of instances.
    pub minnum: Option<i64>,
    /// Largest number of instances.
    pub maxnum: Option<i64>,
    /// What scaling looks at, cpu or mem.
    pub policy_type: Option<String>,
    /// Percentage at which scaling starts.
    pub policy_threshold: Option<i64>,
    /// Port the container listens on.
    pub container_port: Option<i64>,
    /// Kind of the code repository.
    pub repository_type: Option<String>,
    /// Name of the code repository.
    pub repository: Option<String>,
    /// Path of the Dockerfile.
    pub dockerfile_path: Option<String>,
    /// Directory of the build.
    pub build_dir: Option<String>,
    /// Environment variables, JSON in a string.
    pub env_params: Option<String>,
    /// Branch of the repository.
    pub branch: Option<String>,
    /// Name of the code package or of the plan.
    pub package_name: Option<String>,
    /// Version of the code package.
    pub package_version: Option<String>,
    /// The image, when the code comes from one.
    pub image_info: Option<ImageInfo>,
    /// The repository.
    pub code_detail: Option<CodeDetail>,
    /// Login of the image registry.
    pub image_secret_info: Option<ImageSecretInfo>,
    /// Secret with which images are pulled.
    pub image_pulls_secret: Option<SecretString>,
    /// Paths of log files to collect.
    pub custom_logs: Option<String>,
    /// Whether WeChat's tokens are mounted into the container.
    pub mount_wx_token: Option<bool>,
    /// Note for people.
    pub version_remark: Option<String>,
}

impl CreateCsVersion {
    /// Starts with the required members.
    pub fn new(
        env: impl Into<String>,
        service_name: impl Into<String>,
        upload_type: impl Into<String>,
    ) -> Self {
        Self {
            env: env.into(),
            service_name: service_name.into(),
            upload_type: upload_type.into(),
            flow_ratio: Default::default(),
            cpu: Default::default(),
            mem: Default::default(),
            minnum: Default::default(),
            maxnum: Default::default(),
            policy_type: Default::default(),
            policy_threshold: Default::default(),
            container_port: Default::default(),
            repository_type: Default::default(),
            repository: Default::default(),
            dockerfile_path: Default::default(),
            build_dir: Default::default(),
            env_params: Default::default(),
            branch: Default::default(),
            package_name: Default::default(),
            package_version: Default::default(),
            image_info: Default::default(),
            code_detail: Default::default(),
            image_secret_info: Default::default(),
            image_pulls_secret: Default::default(),
            custom_logs: Default::default(),
            mount_wx_token: Default::default(),
            version_remark: Default::default(),
        }
    }

    /// Percentage of the traffic.
    pub fn flow_ratio(mut self, flow_ratio: impl Into<i64>) -> Self {
        self.flow_ratio = Some(flow_ratio.into());
        self
    }

    /// Number of CPUs.
    pub fn cpu(mut self, cpu: impl Into<f64>) -> Self {
        self.cpu = Some(cpu.into());
        self
    }

    /// GB of memory.
    pub fn mem(mut self, mem: impl Into<f64>) -> Self {
        self.mem = Some(mem.into());
        self
    }

    /// Least number of instances.
    pub fn minnum(mut self, minnum: impl Into<i64>) -> Self {
        self.minnum = Some(minnum.into());
        self
    }

    /// Largest number of instances.
    pub fn maxnum(mut self, maxnum: impl Into<i64>) -> Self {
        self.maxnum = Some(maxnum.into());
        self
    }

    /// What scaling looks at, cpu or mem.
    pub fn policy_type(mut self, policy_type: impl Into<String>) -> Self {
        self.policy_type = Some(policy_type.into());
        self
    }

    /// Percentage at which scaling starts.
    pub fn policy_threshold(mut self, policy_threshold: impl Into<i64>) -> Self {
        self.policy_threshold = Some(policy_threshold.into());
        self
    }

    /// Port the container listens on.
    pub fn container_port(mut self, container_port: impl Into<i64>) -> Self {
        self.container_port = Some(container_port.into());
        self
    }

    /// Kind of the code repository.
    pub fn repository_type(mut self, repository_type: impl Into<String>) -> Self {
        self.repository_type = Some(repository_type.into());
        self
    }

    /// Name of the code repository.
    pub fn repository(mut self, repository: impl Into<String>) -> Self {
        self.repository = Some(repository.into());
        self
    }

    /// Path of the Dockerfile.
    pub fn dockerfile_path(mut self, dockerfile_path: impl Into<String>) -> Self {
        self.dockerfile_path = Some(dockerfile_path.into());
        self
    }

    /// Directory of the build.
    pub fn build_dir(mut self, build_dir: impl Into<String>) -> Self {
        self.build_dir = Some(build_dir.into());
        self
    }

    /// Environment variables, JSON in a string.
    pub fn env_params(mut self, env_params: impl Into<String>) -> Self {
        self.env_params = Some(env_params.into());
        self
    }

    /// Branch of the repository.
    pub fn branch(mut self, branch: impl Into<String>) -> Self {
        self.branch = Some(branch.into());
        self
    }

    /// Name of the code package or of the plan.
    pub fn package_name(mut self, package_name: impl Into<String>) -> Self {
        self.package_name = Some(package_name.into());
        self
    }

    /// Version of the code package.
    pub fn package_version(mut self, package_version: impl Into<String>) -> Self {
        self.package_version = Some(package_version.into());
        self
    }

    /// The image, when the code comes from one.
    pub fn image_info(mut self, image_info: impl Into<ImageInfo>) -> Self {
        self.image_info = Some(image_info.into());
        self
    }

    /// The repository.
    pub fn code_detail(mut self, code_detail: impl Into<CodeDetail>) -> Self {
        self.code_detail = Some(code_detail.into());
        self
    }

    /// Login of the image registry.
    pub fn image_secret_info(mut self, image_secret_info: impl Into<ImageSecretInfo>) -> Self {
        self.image_secret_info = Some(image_secret_info.into());
        self
    }

    /// Secret with which images are pulled.
    pub fn image_pulls_secret(mut self, image_pulls_secret: impl Into<SecretString>) -> Self {
        self.image_pulls_secret = Some(image_pulls_secret.into());
        self
    }

    /// Paths of log files to collect.
    pub fn custom_logs(mut self, custom_logs: impl Into<String>) -> Self {
        self.custom_logs = Some(custom_logs.into());
        self
    }

    /// Whether WeChat's tokens are mounted into the container.
    pub fn mount_wx_token(mut self, mount_wx_token: impl Into<bool>) -> Self {
        self.mount_wx_token = Some(mount_wx_token.into());
        self
    }

    /// Note for people.
    pub fn version_remark(mut self, version_remark: impl Into<String>) -> Self {
        self.version_remark = Some(version_remark.into());
        self
    }
}

wire_out!(CreateCsVersion {
    "env" => env,
    "service_name" => service_name,
    "upload_type" => upload_type,
    "flow_ratio" => flow_ratio,
    "cpu" => cpu,
    "mem" => mem,
    "minnum" => minnum,
    "maxnum" => maxnum,
    "policy_type" => policy_type,
    "policy_threshold" => policy_threshold,
    "container_port" => container_port,
    "repository_type" => repository_type,
    "repository" => repository,
    "dockerfile_path" => dockerfile_path,
    "build_dir" => build_dir,
    "env_params" => env_params;
    "branch" => branch,
    "package_name" => package_name,
    "package_version" => package_version,
    "image_info" => image_info,
    "code_detail" => code_detail,
    "image_secret_info" => image_secret_info,
    "image_pulls_secret" => image_pulls_secret,
    "custom_logs" => custom_logs,
    "mount_wx_token" => mount_wx_token,
    "version_remark" => version_remark,
});

/// The answer to [`CreateCsVersion`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateCsVersionResponse {
    /// Name of the version.
    pub version_name: String,
}

wire_in!(CreateCsVersionResponse {
    "version_name" => version_name,
});

impl Endpoint for CreateCsVersion {
    type Response = CreateCsVersionResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.componenttcb.create_cs_version",
        path: "/componenttcb/createcsversion",
        token: TokenKind::Component,
        ..Operation::usual(Product::Open)
    };
}

/// Create a cloud development environment (创建云开发环境).
///
/// `POST /componenttcb/createenv`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/env-mgnt/createTcbEnv.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CreateEnv {
    /// Name of the environment for people.
    pub alias: Option<String>,
}

impl CreateEnv {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the environment for people.
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
}

wire_out!(CreateEnv {
    "alias" => alias,
});

/// The answer to [`CreateEnv`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateEnvResponse {
    /// Id of the environment.
    pub env: String,
    /// Number of the order of the environment.
    pub tranid: String,
}

wire_in!(CreateEnvResponse {
    "env" => env,
    "tranid" => tranid,
});

impl Endpoint for CreateEnv {
    type Response = CreateEnvResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.componenttcb.create_env",
        path: "/componenttcb/createenv",
        token: TokenKind::Component,
        ..Operation::usual(Product::Open)
    };
}

/// Open static website hosting (开通静态网站).
///
/// `POST /componenttcb/createstaticstore`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/staticstore-management/createStaticStore.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct CreateStaticStore {
    /// Id of the environment.
    pub env: String,
}

impl CreateStaticStore {
    /// Starts with the required members.
    pub fn new(env: impl Into<String>) -> Self {
        Self { env: env.into() }
    }
}

wire_out!(CreateStaticStore {
    "env" => env,
});

/// The answer to [`CreateStaticStore`].
pub type CreateStaticStoreResponse = yizhan_core::Done;

impl Endpoint for CreateStaticStore {
    type Response = CreateStaticStoreResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.componenttcb.create_static_store",
        path: "/componenttcb/createstaticstore",
        token: TokenKind::Component,
        ..Operation::usual(Product::Open)
    };
}

/// Run a database aggregation (数据库聚合).
///
/// `POST /componenttcb/dbaggregate`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/db-mgnt/dbAggregate.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Dbaggregate {
    /// Id of the environment.
    pub env: String,
    /// Database statement as for the server SDK, such as db.collection("a").where({}).get().
    pub query: String,
}

impl Dbaggregate {
    /// Starts with the required members.
    pub fn new(env: impl Into<String>, query: impl Into<String>) -> Self {
        Self {
            env: env.into(),
            query: query.into(),
        }
    }
}

wire_out!(Dbaggregate {
    "env" => env,
    "query" => query,
});

/// The answer to [`Dbaggregate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DbaggregateResponse {
    /// Results, each as JSON in a string.
    pub data: Vec<String>,
}

wire_in!(DbaggregateResponse {
    "data" => data,
});

impl Endpoint for Dbaggregate {
    type Response = DbaggregateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.componenttcb.dbaggregate",
        path: "/componenttcb/dbaggregate",
        token: TokenKind::Component,
        ..Operation::usual(Product::Open)
    };
}

/// Manage database collections (数据库集合管理).
///
/// `POST /componenttcb/dbcollection`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/db-management/dbcollectionManage.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Dbcollection {
    /// What to do.
    pub action: String,
    /// Id of the environment.
    pub env: String,
    /// Number of entries to skip.
    pub offset: Option<i64>,
    /// Entries a page.
    pub limit: Option<i64>,
    /// Name of the collection.
    pub collection_name: Option<String>,
}

impl Dbcollection {
    /// Starts with the required members.
    pub fn new(action: impl Into<String>, env: impl Into<String>) -> Self {
        Self {
            action: action.into(),
            env: env.into(),
            offset: Default::default(),
            limit: Default::default(),
            collection_name: Default::default(),
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

    /// Name of the collection.
    pub fn collection_name(mut self, collection_name: impl Into<String>) -> Self {
        self.collection_name = Some(collection_name.into());
        self
    }
}

wire_out!(Dbcollection {
    "action" => action,
    "env" => env,
    "offset" => offset,
    "limit" => limit,
    "collection_name" => collection_name,
});

/// The answer to [`Dbcollection`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DbcollectionResponse {
    /// `collections`.
    pub collections: Vec<DbcollectionCollections>,
    /// Number of entries in all.
    pub total: Option<i64>,
}

wire_in!(DbcollectionResponse {
    "collections" => collections,
    "total" => total,
});

impl Endpoint for Dbcollection {
    type Response = DbcollectionResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.componenttcb.dbcollection",
        path: "/componenttcb/dbcollection",
        token: TokenKind::Component,
        ..Operation::usual(Product::Open)
    };
}

/// `collections` of [`Dbcollection`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DbcollectionCollections {
    /// `name`.
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

wire_in!(part DbcollectionCollections {
    "name" => name,
    "count" => count,
    "size" => size,
    "index_count" => index_count,
    "index_size" => index_size,
});

/// Export database records (数据库导出).
///
/// `POST /componenttcb/dbexport`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/db-mgnt/dbExport.html)
///
/// Runs asynchronously; ask for the result with the job id.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Dbexport {
    /// Id of the environment.
    pub env: String,
    /// Path in cloud storage, for an import the file to read.
    pub file_path: String,
    /// 1 JSON, 2 CSV.
    pub file_type: i64,
    /// Database statement as for the server SDK, such as db.collection("a").where({}).get().
    pub query: String,
}

impl Dbexport {
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

wire_out!(Dbexport {
    "env" => env,
    "file_path" => file_path,
    "file_type" => file_type,
    "query" => query,
});

/// The answer to [`Dbexport`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DbexportResponse {
    /// Id of the import or export.
    pub job_id: i64,
}

wire_in!(DbexportResponse {
    "job_id" => job_id,
});

impl Endpoint for Dbexport {
    type Response = DbexportResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.componenttcb.dbexport",
        path: "/componenttcb/dbexport",
        token: TokenKind::Component,
        ..Operation::usual(Product::Open)
    };
}

/// Get the permission of a collection (获取数据库权限).
///
/// `POST /componenttcb/dbgetacl`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/db-mgnt/getPermission.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Dbgetacl {
    /// Id of the environment.
    pub env: String,
    /// Name of the collection.
    pub collection_name: String,
}

impl Dbgetacl {
    /// Starts with the required members.
    pub fn new(env: impl Into<String>, collection_name: impl Into<String>) -> Self {
        Self {
            env: env.into(),
            collection_name: collection_name.into(),
        }
    }
}

wire_out!(Dbgetacl {
    "env" => env,
    "collection_name" => collection_name,
});

/// The answer to [`Dbgetacl`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DbgetaclResponse {
    /// READONLY, PRIVATE, ADMINWRITE, ADMINONLY or CUSTOM.
    pub acl_tag: String,
    /// Rule in JSON, for acl_tag CUSTOM.
    pub rule: String,
}

wire_in!(DbgetaclResponse {
    "acl_tag" => acl_tag,
    "rule" => rule,
});

impl Endpoint for Dbgetacl {
    type Response = DbgetaclResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.componenttcb.dbgetacl",
        path: "/componenttcb/dbgetacl",
        token: TokenKind::Component,
        ..Operation::usual(Product::Open)
    };
}

/// Import database records (数据库导入).
///
/// `POST /componenttcb/dbimport`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/db-mgnt/dbImport.html)
///
/// The file must already be in cloud storage of the environment; the job runs asynchronously.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Dbimport {
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

impl Dbimport {
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

wire_out!(Dbimport {
    "env" => env,
    "collection_name" => collection_name,
    "file_path" => file_path,
    "file_type" => file_type,
    "stop_on_error" => stop_on_error,
    "conflict_mode" => conflict_mode,
});

/// The answer to [`Dbimport`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DbimportResponse {
    /// Id of the import or export.
    pub job_id: i64,
}

wire_in!(DbimportResponse {
    "job_id" => job_id,
});

impl Endpoint for Dbimport {
    type Response = DbimportResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.componenttcb.dbimport",
        path: "/componenttcb/dbimport",
        token: TokenKind::Component,
        ..Operation::usual(Product::Open)
    };
}

/// Manage database indexes (数据库索引管理).
///
/// `POST /componenttcb/dbindex`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/db-mgnt/dbindexManage.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Dbindex {
    /// What to do.
    pub action: String,
    /// Id of the environment.
    pub env: String,
    /// Name of the collection.
    pub collection_name: String,
    /// `indexes`.
    pub indexes: Option<Vec<DbindexIndexes>>,
}

impl Dbindex {
    /// Starts with the required members.
    pub fn new(
        action: impl Into<String>,
        env: impl Into<String>,
        collection_name: impl Into<String>,
    ) -> Self {
        Self {
            action: action.into(),
            env: env.into(),
            collection_name: collection_name.into(),
            indexes: Default::default(),
        }
    }

    /// `indexes`.
    pub fn indexes(mut self, indexes: impl IntoIterator<Item = impl Into<DbindexIndexes>>) -> Self {
        self.indexes = Some(indexes.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(Dbindex {
    "action" => action,
    "env" => env,
    "collection_name" => collection_name,
    "indexes" => indexes,
});

/// The answer to [`Dbindex`].
pub type DbindexResponse = yizhan_core::Done;

impl Endpoint for Dbindex {
    type Response = DbindexResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.componenttcb.dbindex",
        path: "/componenttcb/dbindex",
        token: TokenKind::Component,
        ..Operation::usual(Product::Open)
    };
}

/// `indexes` of [`Dbindex`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DbindexIndexes {
    /// `name`.
    pub name: String,
    /// Members of the index.
    pub keys: Option<Vec<DbindexKeys>>,
}

impl DbindexIndexes {
    /// Starts with the required members.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            keys: Default::default(),
        }
    }

    /// Members of the index.
    #[must_use]
    pub fn keys(mut self, keys: impl IntoIterator<Item = impl Into<DbindexKeys>>) -> Self {
        self.keys = Some(keys.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part DbindexIndexes {
    "name" => name,
    "keys" => keys,
});

/// `keys` of [`Dbindex`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DbindexKeys {
    /// `name`.
    pub name: String,
    /// "1" ascending, "-1" descending, "2dsphere" geographic.
    pub direction: Option<String>,
}

impl DbindexKeys {
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

wire_out!(part DbindexKeys {
    "name" => name,
    "direction" => direction,
});

/// Get the state of an import or export (数据库迁移状态查询).
///
/// `POST /componenttcb/dbmigrationstate`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/db-mgnt/getMigrationState.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Dbmigrationstate {
    /// Id of the environment.
    pub env: String,
    /// Id of the import or export.
    pub job_id: i64,
}

impl Dbmigrationstate {
    /// Starts with the required members.
    pub fn new(env: impl Into<String>, job_id: impl Into<i64>) -> Self {
        Self {
            env: env.into(),
            job_id: job_id.into(),
        }
    }
}

wire_out!(Dbmigrationstate {
    "env" => env,
    "job_id" => job_id,
});

/// The answer to [`Dbmigrationstate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DbmigrationstateResponse {
    /// Waiting, reading, writing, migrating, success or fail.
    pub status: String,
    /// Records done.
    pub record_success: i64,
    /// Records that failed.
    pub record_fail: i64,
    /// Why the job failed.
    pub error_msg: Option<String>,
    /// Link of the exported file.
    pub file_url: Option<String>,
}

wire_in!(DbmigrationstateResponse {
    "status" => status,
    "record_success" => record_success,
    "record_fail" => record_fail,
    "error_msg" => error_msg,
    "file_url" => file_url,
});

impl Endpoint for Dbmigrationstate {
    type Response = DbmigrationstateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.componenttcb.dbmigrationstate",
        path: "/componenttcb/dbmigrationstate",
        token: TokenKind::Component,
        ..Operation::usual(Product::Open)
    };
}

/// Set the permission of a collection (设置数据库权限).
///
/// `POST /componenttcb/dbmodifyacl`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/db-mgnt/setPermission.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Dbmodifyacl {
    /// Id of the environment.
    pub env: String,
    /// Name of the collection.
    pub collection_name: String,
    /// READONLY, PRIVATE, ADMINWRITE, ADMINONLY or CUSTOM.
    pub acl_tag: String,
    /// Rule in JSON, for acl_tag CUSTOM.
    pub rule: String,
}

impl Dbmodifyacl {
    /// Starts with the required members.
    pub fn new(
        env: impl Into<String>,
        collection_name: impl Into<String>,
        acl_tag: impl Into<String>,
        rule: impl Into<String>,
    ) -> Self {
        Self {
            env: env.into(),
            collection_name: collection_name.into(),
            acl_tag: acl_tag.into(),
            rule: rule.into(),
        }
    }
}

wire_out!(Dbmodifyacl {
    "env" => env,
    "collection_name" => collection_name,
    "acl_tag" => acl_tag,
    "rule" => rule,
});

/// The answer to [`Dbmodifyacl`].
pub type DbmodifyaclResponse = yizhan_core::Done;

impl Endpoint for Dbmodifyacl {
    type Response = DbmodifyaclResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.componenttcb.dbmodifyacl",
        path: "/componenttcb/dbmodifyacl",
        token: TokenKind::Component,
        ..Operation::usual(Product::Open)
    };
}

/// Manage database records (数据库记录管理).
///
/// `POST /componenttcb/dbrecord`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/db-mgnt/dbrecordManage.html)
///
/// One endpoint for inserting, querying, updating and deleting; action decides which, and which members come back.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Dbrecord {
    /// What to do.
    pub action: String,
    /// Id of the environment.
    pub env: String,
    /// Database statement as for the server SDK, such as db.collection("a").where({}).get().
    pub query: Option<String>,
}

impl Dbrecord {
    /// Starts with the required members.
    pub fn new(action: impl Into<String>, env: impl Into<String>) -> Self {
        Self {
            action: action.into(),
            env: env.into(),
            query: Default::default(),
        }
    }

    /// Database statement as for the server SDK, such as db.collection("a").where({}).get().
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
        self
    }
}

wire_out!(Dbrecord {
    "action" => action,
    "env" => env,
    "query" => query,
});

/// The answer to [`Dbrecord`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DbrecordResponse {
    /// Ids of the records inserted.
    pub id_list: Vec<String>,
    /// Paging of the result.
    pub pager: Option<DbrecordPager>,
    /// Records, each as JSON in a string.
    pub data: Vec<String>,
    /// Records changed.
    pub modified: Option<i64>,
    /// Records that matched.
    pub matched: Option<i64>,
    /// Id of a record the update inserted.
    pub id: Option<String>,
    /// Records deleted.
    pub deleted: Option<i64>,
}

wire_in!(DbrecordResponse {
    "id_list" => id_list,
    "pager" => pager,
    "data" => data,
    "modified" => modified,
    "matched" => matched,
    "id" => id,
    "deleted" => deleted,
});

impl Endpoint for Dbrecord {
    type Response = DbrecordResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.componenttcb.dbrecord",
        path: "/componenttcb/dbrecord",
        token: TokenKind::Component,
        ..Operation::usual(Product::Open)
    };
}

/// `pager` of [`Dbrecord`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DbrecordPager {
    /// Number of entries to skip.
    pub offset: i64,
    /// Entries a page.
    pub limit: i64,
    /// Number of entries in all.
    pub total: i64,
}

wire_in!(part DbrecordPager {
    "offset" => offset,
    "limit" => limit,
    "total" => total,
});

/// Delete a container service (删除云托管服务).
///
/// `POST /componenttcb/delcontainerservice`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/delcontainerservice.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DelContainerService {
    /// Id of the environment.
    pub env: String,
    /// Name of the service.
    pub service_name: String,
}

impl DelContainerService {
    /// Starts with the required members.
    pub fn new(env: impl Into<String>, service_name: impl Into<String>) -> Self {
        Self {
            env: env.into(),
            service_name: service_name.into(),
        }
    }
}

wire_out!(DelContainerService {
    "env" => env,
    "service_name" => service_name,
});

/// The answer to [`DelContainerService`].
pub type DelContainerServiceResponse = yizhan_core::Done;

impl Endpoint for DelContainerService {
    type Response = DelContainerServiceResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.componenttcb.del_container_service",
        path: "/componenttcb/delcontainerservice",
        token: TokenKind::Component,
        ..Operation::usual(Product::Open)
    };
}

/// Delete a container service version (删除服务版本).
///
/// `POST /componenttcb/delcsversion`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/delcsversion.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DelCsVersion {
    /// Id of the environment.
    pub env: String,
    /// Name of the service.
    pub service_name: String,
    /// Name of the version.
    pub version_name: String,
}

impl DelCsVersion {
    /// Starts with the required members.
    pub fn new(
        env: impl Into<String>,
        service_name: impl Into<String>,
        version_name: impl Into<String>,
    ) -> Self {
        Self {
            env: env.into(),
            service_name: service_name.into(),
            version_name: version_name.into(),
        }
    }
}

wire_out!(DelCsVersion {
    "env" => env,
    "service_name" => service_name,
    "version_name" => version_name,
});

/// The answer to [`DelCsVersion`].
pub type DelCsVersionResponse = yizhan_core::Done;

impl Endpoint for DelCsVersion {
    type Response = DelCsVersionResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.componenttcb.del_cs_version",
        path: "/componenttcb/delcsversion",
        token: TokenKind::Component,
        ..Operation::usual(Product::Open)
    };
}

/// Delete a version of a cloud hosting service (删除云托管服务版本).
///
/// `POST /componenttcb/deletecloudbaserunserverversion`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudrun-batch/service-mgnt/deleteCloudbaseServiceVersion.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DeleteCloudBaseRunServerVersion {
    /// Id of the environment.
    pub env_id: String,
    /// Name of the version.
    pub version_name: String,
    /// Name of the service.
    pub server_name: String,
    /// Whether the service is deleted with its last version.
    pub is_delete_server: Option<bool>,
    /// Whether the image is deleted too.
    pub is_delete_image: Option<bool>,
}

impl DeleteCloudBaseRunServerVersion {
    /// Starts with the required members.
    pub fn new(
        env_id: impl Into<String>,
        version_name: impl Into<String>,
        server_name: impl Into<String>,
    ) -> Self {
        Self {
            env_id: env_id.into(),
            version_name: version_name.into(),
            server_name: server_name.into(),
            is_delete_server: Default::default(),
            is_delete_image: Default::default(),
        }
    }

    /// Whether the service is deleted with its last version.
    pub fn is_delete_server(mut self, is_delete_server: impl Into<bool>) -> Self {
        self.is_delete_server = Some(is_delete_server.into());
        self
    }

    /// Whether the image is deleted too.
    pub fn is_delete_image(mut self, is_delete_image: impl Into<bool>) -> Self {
        self.is_delete_image = Some(is_delete_image.into());
        self
    }
}

wire_out!(DeleteCloudBaseRunServerVersion {
    "env_id" => env_id,
    "version_name" => version_name,
    "server_name" => server_name,
    "is_delete_server" => is_delete_server,
    "is_delete_image" => is_delete_image,
});

/// The answer to [`DeleteCloudBaseRunServerVersion`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DeleteCloudBaseRunServerVersionResponse {
    /// Result in words.
    pub result: String,
}

wire_in!(DeleteCloudBaseRunServerVersionResponse {
    "result" => result,
});

impl Endpoint for DeleteCloudBaseRunServerVersion {
    type Response = DeleteCloudBaseRunServerVersionResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.componenttcb.delete_cloud_base_run_server_version",
        path: "/componenttcb/deletecloudbaserunserverversion",
        token: TokenKind::Component,
        ..Operation::usual(Product::Open)
    };
}

/// Delete a cloud function (删除云函数).
///
/// `POST /componenttcb/deletescf`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/scf-mgnt/deleteCloudFunction.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DeleteScf {
    /// Id of the environment.
    pub env: String,
    /// Name of the cloud function.
    pub functionname: String,
}

impl DeleteScf {
    /// Starts with the required members.
    pub fn new(env: impl Into<String>, functionname: impl Into<String>) -> Self {
        Self {
            env: env.into(),
            functionname: functionname.into(),
        }
    }
}

wire_out!(DeleteScf {
    "env" => env,
    "functionname" => functionname,
});

/// The answer to [`DeleteScf`].
pub type DeleteScfResponse = yizhan_core::Done;

impl Endpoint for DeleteScf {
    type Response = DeleteScfResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.componenttcb.delete_scf",
        path: "/componenttcb/deletescf",
        token: TokenKind::Component,
        ..Operation::usual(Product::Open)
    };
}

/// List cloud hosting environments (查询云托管环境列表).
///
/// `POST /componenttcb/describecloudbaserunenvs`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudrun-batch/cloudenv-mgnt/getWxCloudBaseRunEnvs.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DescribeCloudBaseRunEnvs {}

impl DescribeCloudBaseRunEnvs {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(DescribeCloudBaseRunEnvs {});

/// The answer to [`DescribeCloudBaseRunEnvs`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DescribeCloudBaseRunEnvsResponse {
    /// Id of the environment.
    pub env_list: Vec<DescribeCloudBaseRunEnvsEnvList>,
}

wire_in!(DescribeCloudBaseRunEnvsResponse {
    "env_list" => env_list,
});

impl Endpoint for DescribeCloudBaseRunEnvs {
    type Response = DescribeCloudBaseRunEnvsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.componenttcb.describe_cloud_base_run_envs",
        path: "/componenttcb/describecloudbaserunenvs",
        token: TokenKind::Component,
        ..Operation::usual(Product::Open)
    };
}

/// `env_list` of [`DescribeCloudBaseRunEnvs`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DescribeCloudBaseRunEnvsEnvList {
    /// Region of Tencent Cloud.
    pub region: String,
    /// Id of the environment.
    pub env_id: String,
    /// Where the environment was created.
    pub source: String,
    /// Name of the environment for people.
    pub alias: String,
    /// `status`.
    pub status: String,
    /// Id of the plan.
    pub package_id: Option<String>,
    /// Name of the code package or of the plan.
    pub package_name: Option<String>,
    /// `databases`.
    pub databases: Vec<DescribeCloudBaseRunEnvsDatabases>,
    /// `storages`.
    pub storages: Vec<DescribeCloudBaseRunEnvsStorages>,
    /// Static website hosting.
    pub static_storages: Vec<DescribeCloudBaseRunEnvsStaticStorages>,
    /// `functions`.
    pub functions: Vec<DescribeCloudBaseRunEnvsFunctions>,
    /// `log_services`.
    pub log_services: Vec<DescribeCloudBaseRunEnvsLogServices>,
    /// `custom_log_services`.
    pub custom_log_services: Vec<DescribeCloudBaseRunEnvsCustomLogServices>,
    /// Whether the plan falls back by itself.
    pub is_auto_degrade: bool,
    /// Channel of the environment.
    pub env_channel: Option<String>,
    /// How it is paid.
    pub pay_mode: String,
    /// `is_default`.
    pub is_default: bool,
    /// `tags`.
    pub tags: Vec<DescribeCloudBaseRunEnvsTags>,
    /// Yyyy-MM-dd HH:mm:ss, China time.
    pub update_time: String,
    /// Yyyy-MM-dd HH:mm:ss, China time.
    pub create_time: String,
}

wire_in!(part DescribeCloudBaseRunEnvsEnvList {
    "region" => region,
    "env_id" => env_id,
    "source" => source,
    "alias" => alias,
    "status" => status,
    "package_id" => package_id,
    "package_name" => package_name,
    "databases" => databases,
    "storages" => storages,
    "static_storages" => static_storages,
    "functions" => functions,
    "log_services" => log_services,
    "custom_log_services" => custom_log_services,
    "is_auto_degrade" => is_auto_degrade,
    "env_channel" => env_channel,
    "pay_mode" => pay_mode;
    "is_default" => is_default,
    "tags" => tags,
    "update_time" => update_time,
    "create_time" => create_time,
});

/// `databases` of [`DescribeCloudBaseRunEnvs`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DescribeCloudBaseRunEnvsDatabases {
    /// Region of Tencent Cloud.
    pub region: String,
    /// Id of the database.
    pub instance_id: String,
    /// `status`.
    pub status: String,
}

wire_in!(part DescribeCloudBaseRunEnvsDatabases {
    "region" => region,
    "instance_id" => instance_id,
    "status" => status,
});

/// `storages` of [`DescribeCloudBaseRunEnvs`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DescribeCloudBaseRunEnvsStorages {
    /// Region of Tencent Cloud.
    pub region: String,
    /// Bucket of the storage.
    pub bucket: String,
    /// Domain under which files are served.
    pub cdn_domain: Option<String>,
    /// `app_id`.
    pub app_id: Option<String>,
}

wire_in!(part DescribeCloudBaseRunEnvsStorages {
    "region" => region,
    "bucket" => bucket,
    "cdn_domain" => cdn_domain,
    "app_id" => app_id,
});

/// `static_storages` of [`DescribeCloudBaseRunEnvs`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DescribeCloudBaseRunEnvsStaticStorages {
    /// Region of Tencent Cloud.
    pub region: String,
    /// Bucket of the storage.
    pub bucket: String,
    /// `status`.
    pub status: String,
    /// Domain under which files are served.
    pub static_domain: String,
    /// Directory of the website.
    pub default_dir_name: String,
}

wire_in!(part DescribeCloudBaseRunEnvsStaticStorages {
    "region" => region,
    "bucket" => bucket,
    "status" => status,
    "static_domain" => static_domain,
    "default_dir_name" => default_dir_name,
});

/// `functions` of [`DescribeCloudBaseRunEnvs`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DescribeCloudBaseRunEnvsFunctions {
    /// Region of Tencent Cloud.
    pub region: String,
    /// Namespace of the functions.
    pub namespace: String,
}

wire_in!(part DescribeCloudBaseRunEnvsFunctions {
    "region" => region,
    "namespace" => namespace,
});

/// `log_services` of [`DescribeCloudBaseRunEnvs`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DescribeCloudBaseRunEnvsLogServices {
    /// Region of Tencent Cloud.
    pub region: String,
    /// Id of the log set.
    pub logset_id: String,
    /// `logset_name`.
    pub logset_name: String,
    /// Id of the log topic.
    pub topic_id: String,
    /// `topic_name`.
    pub topic_name: String,
}

wire_in!(part DescribeCloudBaseRunEnvsLogServices {
    "region" => region,
    "logset_id" => logset_id,
    "logset_name" => logset_name,
    "topic_id" => topic_id,
    "topic_name" => topic_name,
});

/// `custom_log_services` of [`DescribeCloudBaseRunEnvs`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DescribeCloudBaseRunEnvsCustomLogServices {
    /// Region of Tencent Cloud.
    pub cls_region: String,
    /// Id of the log set.
    pub cls_logset_id: String,
    /// Id of the log topic.
    pub cls_topic_id: String,
    /// Yyyy-MM-dd HH:mm:ss, China time.
    pub create_time: String,
}

wire_in!(part DescribeCloudBaseRunEnvsCustomLogServices {
    "cls_region" => cls_region,
    "cls_logset_id" => cls_logset_id,
    "cls_topic_id" => cls_topic_id,
    "create_time" => create_time,
});

/// `tags` of [`DescribeCloudBaseRunEnvs`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DescribeCloudBaseRunEnvsTags {
    /// Key of the file, the variable or the label.
    pub key: String,
    /// `value`.
    pub value: String,
}

wire_in!(part DescribeCloudBaseRunEnvsTags {
    "key" => key,
    "value" => value,
});

/// List cloud development environments (获取云环境列表).
///
/// `POST /componenttcb/describeenvs`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/env-mgnt/getTcbEnvList.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DescribeEnvs {}

impl DescribeEnvs {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(DescribeEnvs {});

/// The answer to [`DescribeEnvs`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DescribeEnvsResponse {
    /// `info_list`.
    pub info_list: Vec<DescribeEnvsInfoList>,
}

wire_in!(DescribeEnvsResponse {
    "info_list" => info_list,
});

impl Endpoint for DescribeEnvs {
    type Response = DescribeEnvsResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.componenttcb.describe_envs",
        path: "/componenttcb/describeenvs",
        token: TokenKind::Component,
        ..Operation::usual(Product::Open)
    };
}

/// `info_list` of [`DescribeEnvs`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DescribeEnvsInfoList {
    /// Id of the environment.
    pub env: String,
    /// Name of the environment for people.
    pub alias: String,
    /// `status`.
    pub status: String,
    /// Id of the plan.
    pub package_id: Option<String>,
    /// Name of the code package or of the plan.
    pub package_name: Option<String>,
    /// Id of the database.
    pub dbinstance_id: Option<String>,
    /// Bucket of the storage.
    pub bucket_id: Option<String>,
    /// RFC 3339 time.
    pub update_time: String,
    /// RFC 3339 time.
    pub create_time: String,
}

wire_in!(part DescribeEnvsInfoList {
    "env" => env,
    "alias" => alias,
    "status" => status,
    "package_id" => package_id,
    "package_name" => package_name,
    "dbinstance_id" => dbinstance_id,
    "bucket_id" => bucket_id,
    "update_time" => update_time,
    "create_time" => create_time,
});

/// Get the state of static website hosting (查询静态网站).
///
/// `POST /componenttcb/describestaticstore`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/staticstore-management/getStaticStore.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DescribeStaticStore {
    /// Id of the environment.
    pub env: String,
}

impl DescribeStaticStore {
    /// Starts with the required members.
    pub fn new(env: impl Into<String>) -> Self {
        Self { env: env.into() }
    }
}

wire_out!(DescribeStaticStore {
    "env" => env,
});

/// The answer to [`DescribeStaticStore`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DescribeStaticStoreResponse {
    /// `data`.
    pub data: Vec<DescribeStaticStoreData>,
}

wire_in!(DescribeStaticStoreResponse {
    "data" => data,
});

impl Endpoint for DescribeStaticStore {
    type Response = DescribeStaticStoreResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.componenttcb.describe_static_store",
        path: "/componenttcb/describestaticstore",
        token: TokenKind::Component,
        ..Operation::usual(Product::Open)
    };
}

/// `data` of [`DescribeStaticStore`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct DescribeStaticStoreData {
    /// Id of the environment.
    pub env: String,
    /// `domain`.
    pub domain: String,
    /// Bucket of the storage.
    pub bucket: String,
    /// Region of Tencent Cloud.
    pub regoin: String,
    /// `status`.
    pub status: String,
}

wire_in!(part DescribeStaticStoreData {
    "env" => env,
    "domain" => domain,
    "bucket" => bucket,
    "regoin" => regoin,
    "status" => status,
});

/// Create a cloud hosting service (创建云托管服务).
///
/// `POST /componenttcb/establishcloudbaserunserver`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudrun-batch/service-mgnt/createCloudbaseService.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct EstablishCloudBaseRunServer {
    /// Id of the environment.
    pub env_id: String,
    /// Name of the service.
    pub service_name: String,
    /// Whether it is public.
    pub is_public: bool,
    /// Image repository of the service.
    pub image_repo: Option<String>,
    /// Note for people.
    pub remark: Option<String>,
    /// Where logs go.
    pub log_type: Option<String>,
    /// Elasticsearch that takes the logs.
    pub es_info: Option<EsInfo>,
    /// Private network of the service.
    pub vpc_info: Option<EstablishCloudBaseRunServerVpcInfo>,
}

impl EstablishCloudBaseRunServer {
    /// Starts with the required members.
    pub fn new(
        env_id: impl Into<String>,
        service_name: impl Into<String>,
        is_public: impl Into<bool>,
    ) -> Self {
        Self {
            env_id: env_id.into(),
            service_name: service_name.into(),
            is_public: is_public.into(),
            image_repo: Default::default(),
            remark: Default::default(),
            log_type: Default::default(),
            es_info: Default::default(),
            vpc_info: Default::default(),
        }
    }

    /// Image repository of the service.
    pub fn image_repo(mut self, image_repo: impl Into<String>) -> Self {
        self.image_repo = Some(image_repo.into());
        self
    }

    /// Note for people.
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Where logs go.
    pub fn log_type(mut self, log_type: impl Into<String>) -> Self {
        self.log_type = Some(log_type.into());
        self
    }

    /// Elasticsearch that takes the logs.
    pub fn es_info(mut self, es_info: impl Into<EsInfo>) -> Self {
        self.es_info = Some(es_info.into());
        self
    }

    /// Private network of the service.
    pub fn vpc_info(mut self, vpc_info: impl Into<EstablishCloudBaseRunServerVpcInfo>) -> Self {
        self.vpc_info = Some(vpc_info.into());
        self
    }
}

wire_out!(EstablishCloudBaseRunServer {
    "env_id" => env_id,
    "service_name" => service_name,
    "is_public" => is_public,
    "image_repo" => image_repo,
    "remark" => remark,
    "log_type" => log_type,
    "es_info" => es_info,
    "vpc_info" => vpc_info,
});

/// The answer to [`EstablishCloudBaseRunServer`].
pub type EstablishCloudBaseRunServerResponse = yizhan_core::Done;

impl Endpoint for EstablishCloudBaseRunServer {
    type Response = EstablishCloudBaseRunServerResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.componenttcb.establish_cloud_base_run_server",
        path: "/componenttcb/establishcloudbaserunserver",
        token: TokenKind::Component,
        ..Operation::usual(Product::Open)
    };
}

/// `vpc_info` of [`EstablishCloudBaseRunServer`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct EstablishCloudBaseRunServerVpcInfo {
    /// Id of the private network.
    pub vpc_id: String,
    /// Ids of the subnets.
    pub subnet_ids: Option<Vec<String>>,
    /// How the private network is chosen.
    pub create_type: i64,
}

impl EstablishCloudBaseRunServerVpcInfo {
    /// Starts with the required members.
    #[must_use]
    pub fn new(vpc_id: impl Into<String>, create_type: impl Into<i64>) -> Self {
        Self {
            vpc_id: vpc_id.into(),
            subnet_ids: Default::default(),
            create_type: create_type.into(),
        }
    }

    /// Ids of the subnets.
    #[must_use]
    pub fn subnet_ids(mut self, subnet_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.subnet_ids = Some(subnet_ids.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(part EstablishCloudBaseRunServerVpcInfo {
    "vpc_id" => vpc_id,
    "subnet_ids" => subnet_ids,
    "create_type" => create_type,
});

/// List files of cloud storage (获取云存储文件列表).
///
/// `POST /componenttcb/getbucket`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/file-mgnt/getTcbFile.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetBucket {
    /// Id of the environment.
    pub env: String,
    /// Only files whose key starts with this.
    pub prefix: Option<String>,
    /// Keys are folded at this, usually /.
    pub delimiter: Option<String>,
    /// Key to start after; empty for the first page.
    pub marker: Option<String>,
}

impl GetBucket {
    /// Starts with the required members.
    pub fn new(env: impl Into<String>) -> Self {
        Self {
            env: env.into(),
            prefix: Default::default(),
            delimiter: Default::default(),
            marker: Default::default(),
        }
    }

    /// Only files whose key starts with this.
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = Some(prefix.into());
        self
    }

    /// Keys are folded at this, usually /.
    pub fn delimiter(mut self, delimiter: impl Into<String>) -> Self {
        self.delimiter = Some(delimiter.into());
        self
    }

    /// Key to start after; empty for the first page.
    pub fn marker(mut self, marker: impl Into<String>) -> Self {
        self.marker = Some(marker.into());
        self
    }
}

wire_out!(GetBucket {
    "env" => env,
    "prefix" => prefix,
    "delimiter" => delimiter,
    "marker" => marker,
});

/// The answer to [`GetBucket`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetBucketResponse {
    /// The files.
    pub contents: Vec<Contents>,
    /// Whether there are more files.
    pub is_truncated: bool,
}

wire_in!(GetBucketResponse {
    "contents" => contents,
    "is_truncated" => is_truncated,
});

impl Endpoint for GetBucket {
    type Response = GetBucketResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.componenttcb.get_bucket",
        path: "/componenttcb/getbucket",
        token: TokenKind::Component,
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// `contents` of [`GetBucket`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Contents {
    /// Key of the file, the variable or the label.
    pub key: String,
    /// `md5`.
    pub md5: String,
    /// Bytes.
    pub size: i64,
    /// When the file was changed.
    pub last_modified: String,
}

wire_in!(part Contents {
    "key" => key,
    "md5" => md5,
    "size" => size,
    "last_modified" => last_modified,
});

/// List container services (获取云托管服务列表).
///
/// `POST /componenttcb/getcslist`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/getcslist.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetCsList {
    /// Id of the environment.
    pub env: String,
    /// Number of entries to skip.
    pub offset: Option<i64>,
    /// Entries a page.
    pub limit: Option<i64>,
}

impl GetCsList {
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

wire_out!(GetCsList {
    "env" => env,
    "offset" => offset,
    "limit" => limit,
});

/// The answer to [`GetCsList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCsListResponse {
    /// `cslist`.
    pub cslist: Vec<GetCsListCslist>,
    /// Number of entries in all.
    pub total: i64,
}

wire_in!(GetCsListResponse {
    "cslist" => cslist,
    "total" => total,
});

impl Endpoint for GetCsList {
    type Response = GetCsListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.componenttcb.get_cs_list",
        path: "/componenttcb/getcslist",
        token: TokenKind::Component,
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// `cslist` of [`GetCsList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCsListCslist {
    /// Name of the service.
    pub server_name: String,
    /// Id of the private network.
    pub vpcid: String,
    /// `status`.
    pub status: String,
    /// Image repository of the service.
    pub image_repo: Option<String>,
    /// RFC 3339 time.
    pub updated_time: String,
    /// RFC 3339 time.
    pub created_time: String,
}

wire_in!(part GetCsListCslist {
    "server_name" => server_name,
    "vpcid" => vpcid,
    "status" => status,
    "image_repo" => image_repo,
    "updated_time" => updated_time,
    "created_time" => created_time,
});

/// Get a container service version (获取服务版本详情).
///
/// `POST /componenttcb/getcsversiondetail`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/getcsversiondetail.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetCsVersionDetail {
    /// Id of the environment.
    pub env: String,
    /// Name of the service.
    pub service_name: String,
    /// Name of the version.
    pub version_name: String,
}

impl GetCsVersionDetail {
    /// Starts with the required members.
    pub fn new(
        env: impl Into<String>,
        service_name: impl Into<String>,
        version_name: impl Into<String>,
    ) -> Self {
        Self {
            env: env.into(),
            service_name: service_name.into(),
            version_name: version_name.into(),
        }
    }
}

wire_out!(GetCsVersionDetail {
    "env" => env,
    "service_name" => service_name,
    "version_name" => version_name,
});

/// The answer to [`GetCsVersionDetail`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCsVersionDetailResponse {
    /// Name of the version.
    pub version_name: String,
    /// `status`.
    pub status: String,
    /// Where the code comes from: package, repository or image.
    pub upload_type: String,
    /// Number of CPUs.
    pub cpu: f64,
    /// GB of memory.
    pub mem: f64,
    /// Least number of instances.
    pub minnum: i64,
    /// Largest number of instances.
    pub maxnum: i64,
    /// What scaling looks at, cpu or mem.
    pub policy_type: String,
    /// Percentage at which scaling starts.
    pub policy_threshold: i64,
    /// Address inside the network.
    pub version_ip: String,
    /// Port inside the network.
    pub version_port: i64,
    /// Port the container listens on.
    pub container_port: i64,
    /// Kind of the code repository.
    pub repo_type: String,
    /// Name of the code repository.
    pub repo: String,
    /// Path of the Dockerfile.
    pub dockerfile_path: String,
    /// Directory of the build.
    pub build_dir: String,
    /// Environment variables, JSON in a string.
    pub env_params: String,
    /// Branch of the repository.
    pub branch: String,
    /// Note for people.
    pub remark: Option<String>,
    /// Name of the code package or of the plan.
    pub package_name: String,
    /// Version of the code package.
    pub package_version: String,
    /// Address of the image.
    pub image_url: Option<String>,
    /// Paths of log files to collect.
    pub custom_logs: Option<String>,
    /// RFC 3339 time.
    pub updated_time: String,
    /// RFC 3339 time.
    pub created_time: String,
}

wire_in!(GetCsVersionDetailResponse {
    "version_name" => version_name,
    "status" => status,
    "upload_type" => upload_type,
    "cpu" => cpu,
    "mem" => mem,
    "minnum" => minnum,
    "maxnum" => maxnum,
    "policy_type" => policy_type,
    "policy_threshold" => policy_threshold,
    "version_ip" => version_ip,
    "version_port" => version_port,
    "container_port" => container_port,
    "repo_type" => repo_type,
    "repo" => repo,
    "dockerfile_path" => dockerfile_path,
    "build_dir" => build_dir;
    "env_params" => env_params,
    "branch" => branch,
    "remark" => remark,
    "package_name" => package_name,
    "package_version" => package_version,
    "image_url" => image_url,
    "custom_logs" => custom_logs,
    "updated_time" => updated_time,
    "created_time" => created_time,
});

impl Endpoint for GetCsVersionDetail {
    type Response = GetCsVersionDetailResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.componenttcb.get_cs_version_detail",
        path: "/componenttcb/getcsversiondetail",
        token: TokenKind::Component,
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// List container service versions (获取服务版本列表).
///
/// `POST /componenttcb/getcsversionlist`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/getcsversionlist.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetCsVersionList {
    /// Id of the environment.
    pub env: String,
    /// Name of the service.
    pub service_name: String,
    /// Number of entries to skip.
    pub offset: Option<i64>,
    /// Entries a page.
    pub limit: Option<i64>,
}

impl GetCsVersionList {
    /// Starts with the required members.
    pub fn new(env: impl Into<String>, service_name: impl Into<String>) -> Self {
        Self {
            env: env.into(),
            service_name: service_name.into(),
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

wire_out!(GetCsVersionList {
    "env" => env,
    "service_name" => service_name,
    "offset" => offset,
    "limit" => limit,
});

/// The answer to [`GetCsVersionList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCsVersionListResponse {
    /// `items`.
    pub items: Vec<GetCsVersionListAnswerItems>,
    /// Number of entries in all.
    pub total: i64,
}

wire_in!(GetCsVersionListResponse {
    "items" => items,
    "total" => total,
});

impl Endpoint for GetCsVersionList {
    type Response = GetCsVersionListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.componenttcb.get_cs_version_list",
        path: "/componenttcb/getcsversionlist",
        token: TokenKind::Component,
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// `answer_items` of [`GetCsVersionList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetCsVersionListAnswerItems {
    /// Name of the version.
    pub version_name: String,
    /// `status`.
    pub status: String,
    /// Percentage of the traffic.
    pub flow_ratio: i64,
    /// Id of the build.
    pub buildid: i64,
    /// Where the code comes from: package, repository or image.
    pub upload_type: String,
    /// Least number of instances.
    pub min_replicas: i64,
    /// Largest number of instances.
    pub max_replicas: i64,
    /// RFC 3339 time.
    pub updated_time: String,
    /// RFC 3339 time.
    pub created_time: String,
}

wire_in!(part GetCsVersionListAnswerItems {
    "version_name" => version_name,
    "status" => status,
    "flow_ratio" => flow_ratio,
    "buildid" => buildid,
    "upload_type" => upload_type,
    "min_replicas" => min_replicas,
    "max_replicas" => max_replicas,
    "updated_time" => updated_time,
    "created_time" => created_time,
});

/// List cloud functions (获取云函数列表).
///
/// `POST /componenttcb/getscflist`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/scf-mgnt/getCloudFunctionList.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetScfList {
    /// Id of the environment.
    pub env: String,
    /// Number of entries to skip.
    pub offset: Option<i64>,
    /// Entries a page.
    pub limit: Option<i64>,
    /// Part of the name.
    pub searchkey: Option<String>,
}

impl GetScfList {
    /// Starts with the required members.
    pub fn new(env: impl Into<String>) -> Self {
        Self {
            env: env.into(),
            offset: Default::default(),
            limit: Default::default(),
            searchkey: Default::default(),
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

    /// Part of the name.
    pub fn searchkey(mut self, searchkey: impl Into<String>) -> Self {
        self.searchkey = Some(searchkey.into());
        self
    }
}

wire_out!(GetScfList {
    "env" => env,
    "offset" => offset,
    "limit" => limit,
    "searchkey" => searchkey,
});

/// The answer to [`GetScfList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetScfListResponse {
    /// `functions`.
    pub functions: Vec<GetScfListFunctions>,
    /// Number of entries in all.
    pub total_count: i64,
}

wire_in!(GetScfListResponse {
    "functions" => functions,
    "total_count" => total_count,
});

impl Endpoint for GetScfList {
    type Response = GetScfListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.componenttcb.get_scf_list",
        path: "/componenttcb/getscflist",
        token: TokenKind::Component,
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// `functions` of [`GetScfList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetScfListFunctions {
    /// `name`.
    pub name: String,
    /// Runtime of the function.
    pub runtime: String,
    /// `status`.
    pub status: String,
    /// Why the function is in this state.
    pub status_reason: Vec<GetScfListStatusReason>,
    /// When the function was changed or added.
    pub mod_time: String,
    /// When the function was changed or added.
    pub add_time: String,
}

wire_in!(part GetScfListFunctions {
    "name" => name,
    "runtime" => runtime,
    "status" => status,
    "status_reason" => status_reason,
    "mod_time" => mod_time,
    "add_time" => add_time,
});

/// `status_reason` of [`GetScfList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetScfListStatusReason {
    /// `errcode`.
    pub errcode: String,
    /// `errmsg`.
    pub errmsg: String,
}

wire_in!(part GetScfListStatusReason {
    "errcode" => errcode,
    "errmsg" => errmsg,
});

/// Get the triggers of a cloud function (获取触发器).
///
/// `POST /componenttcb/gettriggers`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/scf-mgnt/getTriggers.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetTriggers {
    /// Id of the environment.
    pub env: String,
    /// Name of the cloud function.
    pub funcname: String,
}

impl GetTriggers {
    /// Starts with the required members.
    pub fn new(env: impl Into<String>, funcname: impl Into<String>) -> Self {
        Self {
            env: env.into(),
            funcname: funcname.into(),
        }
    }
}

wire_out!(GetTriggers {
    "env" => env,
    "funcname" => funcname,
});

/// The answer to [`GetTriggers`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTriggersResponse {
    /// Triggers of the function.
    pub triggers: Vec<GetTriggersTriggers>,
}

wire_in!(GetTriggersResponse {
    "triggers" => triggers,
});

impl Endpoint for GetTriggers {
    type Response = GetTriggersResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.componenttcb.get_triggers",
        path: "/componenttcb/gettriggers",
        token: TokenKind::Component,
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// `triggers` of [`GetTriggers`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTriggersTriggers {
    /// Name of the trigger.
    pub trigger_name: String,
    /// Configuration of the trigger, for a timer a cron expression of seven fields.
    pub config: String,
    /// `type`.
    pub r#type: String,
}

wire_in!(part GetTriggersTriggers {
    "trigger_name" => trigger_name,
    "config" => config,
    "type" => r#type,
});

/// Open the container service in an environment (开通云托管服务).
///
/// `POST /componenttcb/opencontainerservice`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/opencontainerservice.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct OpenContainerService {
    /// Id of the environment.
    pub env: String,
}

impl OpenContainerService {
    /// Starts with the required members.
    pub fn new(env: impl Into<String>) -> Self {
        Self { env: env.into() }
    }
}

wire_out!(OpenContainerService {
    "env" => env,
});

/// The answer to [`OpenContainerService`].
pub type OpenContainerServiceResponse = yizhan_core::Done;

impl Endpoint for OpenContainerService {
    type Response = OpenContainerServiceResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.componenttcb.open_container_service",
        path: "/componenttcb/opencontainerservice",
        token: TokenKind::Component,
        ..Operation::usual(Product::Open)
    };
}

/// Release a version of a cloud hosting service (发布云托管服务版本).
///
/// `POST /componenttcb/releasecloudbaserunversion`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudrun-batch/service-mgnt/releaseCloudbaseServiceVersion.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ReleaseCloudBaseRunVersion {
    /// Id of the environment.
    pub env_id: String,
    /// Name of the version.
    pub release_version: String,
    /// Name of the service.
    pub server_name: String,
}

impl ReleaseCloudBaseRunVersion {
    /// Starts with the required members.
    pub fn new(
        env_id: impl Into<String>,
        release_version: impl Into<String>,
        server_name: impl Into<String>,
    ) -> Self {
        Self {
            env_id: env_id.into(),
            release_version: release_version.into(),
            server_name: server_name.into(),
        }
    }
}

wire_out!(ReleaseCloudBaseRunVersion {
    "env_id" => env_id,
    "release_version" => release_version,
    "server_name" => server_name,
});

/// The answer to [`ReleaseCloudBaseRunVersion`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ReleaseCloudBaseRunVersionResponse {
    /// Result in words.
    pub result: String,
    /// Id of the release.
    pub release_order_id: Option<i64>,
}

wire_in!(ReleaseCloudBaseRunVersionResponse {
    "result" => result,
    "release_order_id" => release_order_id,
});

impl Endpoint for ReleaseCloudBaseRunVersion {
    type Response = ReleaseCloudBaseRunVersionResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.componenttcb.release_cloud_base_run_version",
        path: "/componenttcb/releasecloudbaserunversion",
        token: TokenKind::Component,
        ..Operation::usual(Product::Open)
    };
}

/// Roll out an update to a cloud hosting version (滚动更新云托管服务版本).
///
/// `POST /componenttcb/rollupdatecloudbaserunserverversion`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudrun-batch/service-mgnt/updateCloudbaseServiceVersion.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct RollupDateCloudBaseRunServerVersion {
    /// Id of the environment.
    pub env_id: String,
    /// Name of the version.
    pub version_name: String,
    /// Where the code comes from: package, repository or image.
    pub upload_type: Option<String>,
    /// Percentage of the traffic.
    pub flow_ratio: Option<i64>,
    /// Number of CPUs.
    pub cpu: Option<f64>,
    /// GB of memory.
    pub mem: Option<f64>,
    /// Least number of instances.
    pub min_num: Option<i64>,
    /// Largest number of instances.
    pub max_num: Option<i64>,
    /// What scaling looks at, cpu or mem.
    pub policy_type: Option<String>,
    /// Percentage at which scaling starts.
    pub policy_threshold: Option<f64>,
    /// Port the container listens on.
    pub container_port: Option<i64>,
    /// Name of the service.
    pub server_name: String,
    /// Kind of the code repository.
    pub repository_type: Option<String>,
    /// Name of the code repository.
    pub repository: Option<String>,
    /// Path of the Dockerfile.
    pub dockerfile_path: Option<String>,
    /// Directory of the build.
    pub build_dir: Option<String>,
    /// Environment variables, JSON in a string.
    pub env_params: Option<String>,
    /// Branch of the repository.
    pub branch: Option<String>,
    /// Name of the code package or of the plan.
    pub package_name: Option<String>,
    /// Version of the code package.
    pub package_version: Option<String>,
    /// The image, when the code comes from one.
    pub image_info: Option<RollupDateCloudBaseRunServerVersionImageInfo2>,
    /// The repository.
    pub code_detail: Option<RollupDateCloudBaseRunServerVersionCodeDetail2>,
    /// Whether to build again.
    pub is_rebuild: Option<bool>,
    /// Whether this goes back to an earlier version.
    pub rollback: Option<bool>,
    /// Paths of log files to collect.
    pub custom_logs: Option<String>,
    /// Note for people.
    pub version_remark: Option<String>,
    /// Snapshot to go back to.
    pub snapshot_name: Option<String>,
    /// Seconds until the first health check.
    pub initial_delay_seconds: Option<i64>,
    /// `mount_volume_info`.
    pub mount_volume_info: Option<Vec<MountVolumeInfo>>,
    /// Whether the path is merged with others under one address.
    pub enable_union: Option<bool>,
    /// Path under which the service is reached.
    pub server_path: Option<String>,
    /// Whether the log settings change.
    pub is_update_cls: Option<bool>,
    /// Further rules of scaling.
    pub policy_detail: Option<Vec<PolicyDetail>>,
}

impl RollupDateCloudBaseRunServerVersion {
    /// Starts with the required members.
    pub fn new(
        env_id: impl Into<String>,
        version_name: impl Into<String>,
        server_name: impl Into<String>,
    ) -> Self {
        Self {
            env_id: env_id.into(),
            version_name: version_name.into(),
            upload_type: Default::default(),
            flow_ratio: Default::default(),
            cpu: Default::default(),
            mem: Default::default(),
            min_num: Default::default(),
            max_num: Default::default(),
            policy_type: Default::default(),
            policy_threshold: Default::default(),
            container_port: Default::default(),
            server_name: server_name.into(),
            repository_type: Default::default(),
            repository: Default::default(),
            dockerfile_path: Default::default(),
            build_dir: Default::default(),
            env_params: Default::default(),
            branch: Default::default(),
            package_name: Default::default(),
            package_version: Default::default(),
            image_info: Default::default(),
            code_detail: Default::default(),
            is_rebuild: Default::default(),
            rollback: Default::default(),
            custom_logs: Default::default(),
            version_remark: Default::default(),
            snapshot_name: Default::default(),
            initial_delay_seconds: Default::default(),
            mount_volume_info: Default::default(),
            enable_union: Default::default(),
            server_path: Default::default(),
            is_update_cls: Default::default(),
            policy_detail: Default::default(),
        }
    }

    /// Where the code comes from: package, repository or image.
    pub fn upload_type(mut self, upload_type: impl Into<String>) -> Self {
        self.upload_type = Some(upload_type.into());
        self
    }

    /// Percentage of the traffic.
    pub fn flow_ratio(mut self, flow_ratio: impl Into<i64>) -> Self {
        self.flow_ratio = Some(flow_ratio.into());
        self
    }

    /// Number of CPUs.
    pub fn cpu(mut self, cpu: impl Into<f64>) -> Self {
        self.cpu = Some(cpu.into());
        self
    }

    /// GB of memory.
    pub fn mem(mut self, mem: impl Into<f64>) -> Self {
        self.mem = Some(mem.into());
        self
    }

    /// Least number of instances.
    pub fn min_num(mut self, min_num: impl Into<i64>) -> Self {
        self.min_num = Some(min_num.into());
        self
    }

    /// Largest number of instances.
    pub fn max_num(mut self, max_num: impl Into<i64>) -> Self {
        self.max_num = Some(max_num.into());
        self
    }

    /// What scaling looks at, cpu or mem.
    pub fn policy_type(mut self, policy_type: impl Into<String>) -> Self {
        self.policy_type = Some(policy_type.into());
        self
    }

    /// Percentage at which scaling starts.
    pub fn policy_threshold(mut self, policy_threshold: impl Into<f64>) -> Self {
        self.policy_threshold = Some(policy_threshold.into());
        self
    }

    /// Port the container listens on.
    pub fn container_port(mut self, container_port: impl Into<i64>) -> Self {
        self.container_port = Some(container_port.into());
        self
    }

    /// Kind of the code repository.
    pub fn repository_type(mut self, repository_type: impl Into<String>) -> Self {
        self.repository_type = Some(repository_type.into());
        self
    }

    /// Name of the code repository.
    pub fn repository(mut self, repository: impl Into<String>) -> Self {
        self.repository = Some(repository.into());
        self
    }

    /// Path of the Dockerfile.
    pub fn dockerfile_path(mut self, dockerfile_path: impl Into<String>) -> Self {
        self.dockerfile_path = Some(dockerfile_path.into());
        self
    }

    /// Directory of the build.
    pub fn build_dir(mut self, build_dir: impl Into<String>) -> Self {
        self.build_dir = Some(build_dir.into());
        self
    }

    /// Environment variables, JSON in a string.
    pub fn env_params(mut self, env_params: impl Into<String>) -> Self {
        self.env_params = Some(env_params.into());
        self
    }

    /// Branch of the repository.
    pub fn branch(mut self, branch: impl Into<String>) -> Self {
        self.branch = Some(branch.into());
        self
    }

    /// Name of the code package or of the plan.
    pub fn package_name(mut self, package_name: impl Into<String>) -> Self {
        self.package_name = Some(package_name.into());
        self
    }

    /// Version of the code package.
    pub fn package_version(mut self, package_version: impl Into<String>) -> Self {
        self.package_version = Some(package_version.into());
        self
    }

    /// The image, when the code comes from one.
    pub fn image_info(
        mut self,
        image_info: impl Into<RollupDateCloudBaseRunServerVersionImageInfo2>,
    ) -> Self {
        self.image_info = Some(image_info.into());
        self
    }

    /// The repository.
    pub fn code_detail(
        mut self,
        code_detail: impl Into<RollupDateCloudBaseRunServerVersionCodeDetail2>,
    ) -> Self {
        self.code_detail = Some(code_detail.into());
        self
    }

    /// Whether to build again.
    pub fn is_rebuild(mut self, is_rebuild: impl Into<bool>) -> Self {
        self.is_rebuild = Some(is_rebuild.into());
        self
    }

    /// Whether this goes back to an earlier version.
    pub fn rollback(mut self, rollback: impl Into<bool>) -> Self {
        self.rollback = Some(rollback.into());
        self
    }

    /// Paths of log files to collect.
    pub fn custom_logs(mut self, custom_logs: impl Into<String>) -> Self {
        self.custom_logs = Some(custom_logs.into());
        self
    }

    /// Note for people.
    pub fn version_remark(mut self, version_remark: impl Into<String>) -> Self {
        self.version_remark = Some(version_remark.into());
        self
    }

    /// Snapshot to go back to.
    pub fn snapshot_name(mut self, snapshot_name: impl Into<String>) -> Self {
        self.snapshot_name = Some(snapshot_name.into());
        self
    }

    /// Seconds until the first health check.
    pub fn initial_delay_seconds(mut self, initial_delay_seconds: impl Into<i64>) -> Self {
        self.initial_delay_seconds = Some(initial_delay_seconds.into());
        self
    }

    /// `mount_volume_info`.
    pub fn mount_volume_info(
        mut self,
        mount_volume_info: impl IntoIterator<Item = impl Into<MountVolumeInfo>>,
    ) -> Self {
        self.mount_volume_info = Some(mount_volume_info.into_iter().map(Into::into).collect());
        self
    }

    /// Whether the path is merged with others under one address.
    pub fn enable_union(mut self, enable_union: impl Into<bool>) -> Self {
        self.enable_union = Some(enable_union.into());
        self
    }

    /// Path under which the service is reached.
    pub fn server_path(mut self, server_path: impl Into<String>) -> Self {
        self.server_path = Some(server_path.into());
        self
    }

    /// Whether the log settings change.
    pub fn is_update_cls(mut self, is_update_cls: impl Into<bool>) -> Self {
        self.is_update_cls = Some(is_update_cls.into());
        self
    }

    /// Further rules of scaling.
    pub fn policy_detail(
        mut self,
        policy_detail: impl IntoIterator<Item = impl Into<PolicyDetail>>,
    ) -> Self {
        self.policy_detail = Some(policy_detail.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(RollupDateCloudBaseRunServerVersion {
    "env_id" => env_id,
    "version_name" => version_name,
    "upload_type" => upload_type,
    "flow_ratio" => flow_ratio,
    "cpu" => cpu,
    "mem" => mem,
    "min_num" => min_num,
    "max_num" => max_num,
    "policy_type" => policy_type,
    "policy_threshold" => policy_threshold,
    "container_port" => container_port,
    "server_name" => server_name,
    "repository_type" => repository_type,
    "repository" => repository,
    "dockerfile_path" => dockerfile_path,
    "build_dir" => build_dir;
    "env_params" => env_params,
    "branch" => branch,
    "package_name" => package_name,
    "package_version" => package_version,
    "image_info" => image_info,
    "code_detail" => code_detail,
    "is_rebuild" => is_rebuild,
    "rollback" => rollback,
    "custom_logs" => custom_logs,
    "version_remark" => version_remark,
    "snapshot_name" => snapshot_name,
    "initial_delay_seconds" => initial_delay_seconds,
    "mount_volume_info" => mount_volume_info,
    "enable_union" => enable_union,
    "server_path" => server_path,
    "is_update_cls" => is_update_cls;
    "policy_detail" => policy_detail,
});

/// The answer to [`RollupDateCloudBaseRunServerVersion`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RollupDateCloudBaseRunServerVersionResponse {
    /// Id of the run that creates the version.
    pub run_id: String,
    /// Result in words.
    pub result: String,
}

wire_in!(RollupDateCloudBaseRunServerVersionResponse {
    "run_id" => run_id,
    "result" => result,
});

impl Endpoint for RollupDateCloudBaseRunServerVersion {
    type Response = RollupDateCloudBaseRunServerVersionResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.componenttcb.rollup_date_cloud_base_run_server_version",
        path: "/componenttcb/rollupdatecloudbaserunserverversion",
        token: TokenKind::Component,
        ..Operation::usual(Product::Open)
    };
}

/// `image_info_2` of [`RollupDateCloudBaseRunServerVersion`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RollupDateCloudBaseRunServerVersionImageInfo2 {
    /// Name of the image repository.
    pub repository_name: Option<String>,
    /// Whether it is public.
    pub is_public: Option<bool>,
    /// Tag of the image.
    pub tag_name: Option<String>,
    /// Address of the image registry.
    pub server_addr: Option<String>,
    /// Address of the image.
    pub image_url: Option<String>,
}

impl RollupDateCloudBaseRunServerVersionImageInfo2 {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the image repository.
    #[must_use]
    pub fn repository_name(mut self, repository_name: impl Into<String>) -> Self {
        self.repository_name = Some(repository_name.into());
        self
    }

    /// Whether it is public.
    #[must_use]
    pub fn is_public(mut self, is_public: impl Into<bool>) -> Self {
        self.is_public = Some(is_public.into());
        self
    }

    /// Tag of the image.
    #[must_use]
    pub fn tag_name(mut self, tag_name: impl Into<String>) -> Self {
        self.tag_name = Some(tag_name.into());
        self
    }

    /// Address of the image registry.
    #[must_use]
    pub fn server_addr(mut self, server_addr: impl Into<String>) -> Self {
        self.server_addr = Some(server_addr.into());
        self
    }

    /// Address of the image.
    #[must_use]
    pub fn image_url(mut self, image_url: impl Into<String>) -> Self {
        self.image_url = Some(image_url.into());
        self
    }
}

wire_out!(part RollupDateCloudBaseRunServerVersionImageInfo2 {
    "repository_name" => repository_name,
    "is_public" => is_public,
    "tag_name" => tag_name,
    "server_addr" => server_addr,
    "image_url" => image_url,
});

/// `code_detail_2` of [`RollupDateCloudBaseRunServerVersion`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RollupDateCloudBaseRunServerVersionCodeDetail2 {
    /// `name`.
    pub name: Option<RollupDateCloudBaseRunServerVersionCodeDetailName>,
    /// `url`.
    pub url: Option<String>,
}

impl RollupDateCloudBaseRunServerVersionCodeDetail2 {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `name`.
    #[must_use]
    pub fn name(
        mut self,
        name: impl Into<RollupDateCloudBaseRunServerVersionCodeDetailName>,
    ) -> Self {
        self.name = Some(name.into());
        self
    }

    /// `url`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

wire_out!(part RollupDateCloudBaseRunServerVersionCodeDetail2 {
    "name" => name,
    "url" => url,
});

/// `code_detail_name` of [`RollupDateCloudBaseRunServerVersion`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct RollupDateCloudBaseRunServerVersionCodeDetailName {
    /// `name`.
    pub name: Option<String>,
    /// Full name of the repository.
    pub full_name: Option<String>,
}

impl RollupDateCloudBaseRunServerVersionCodeDetailName {
    /// Starts empty.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Full name of the repository.
    #[must_use]
    pub fn full_name(mut self, full_name: impl Into<String>) -> Self {
        self.full_name = Some(full_name.into());
        self
    }
}

wire_out!(part RollupDateCloudBaseRunServerVersionCodeDetailName {
    "name" => name,
    "full_name" => full_name,
});

/// Set traffic ratios of a container service (设置流量配比).
///
/// `POST /componenttcb/setcspropotion`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/setcspropotion.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetCsPropotion {
    /// Id of the environment.
    pub env: String,
    /// Name of the service.
    pub service_name: String,
    /// `items`.
    pub items: Vec<Items>,
}

impl SetCsPropotion {
    /// Starts with the required members.
    pub fn new(
        env: impl Into<String>,
        service_name: impl Into<String>,
        items: impl IntoIterator<Item = impl Into<Items>>,
    ) -> Self {
        Self {
            env: env.into(),
            service_name: service_name.into(),
            items: items.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(SetCsPropotion {
    "env" => env,
    "service_name" => service_name,
    "items" => items,
});

/// The answer to [`SetCsPropotion`].
pub type SetCsPropotionResponse = yizhan_core::Done;

impl Endpoint for SetCsPropotion {
    type Response = SetCsPropotionResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.componenttcb.set_cs_propotion",
        path: "/componenttcb/setcspropotion",
        token: TokenKind::Component,
        ..Operation::usual(Product::Open)
    };
}

/// Change the configuration of a container service version (修改服务版本配置).
///
/// `POST /componenttcb/setcsversionconfig`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/cloudbase/batch/setcsversionconfig.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetCsVersionConfig {
    /// Id of the environment.
    pub env: String,
    /// Name of the service.
    pub service_name: String,
    /// Name of the version.
    pub version_name: String,
    /// Least number of instances.
    pub minnum: Option<i64>,
    /// Largest number of instances.
    pub maxnum: Option<i64>,
    /// Port the container listens on.
    pub container_port: Option<i64>,
    /// Environment variables, JSON in a string.
    pub env_params: Option<String>,
    /// Paths of log files to collect.
    pub custom_logs: Option<String>,
    /// Note for people.
    pub remark: Option<String>,
}

impl SetCsVersionConfig {
    /// Starts with the required members.
    pub fn new(
        env: impl Into<String>,
        service_name: impl Into<String>,
        version_name: impl Into<String>,
    ) -> Self {
        Self {
            env: env.into(),
            service_name: service_name.into(),
            version_name: version_name.into(),
            minnum: Default::default(),
            maxnum: Default::default(),
            container_port: Default::default(),
            env_params: Default::default(),
            custom_logs: Default::default(),
            remark: Default::default(),
        }
    }

    /// Least number of instances.
    pub fn minnum(mut self, minnum: impl Into<i64>) -> Self {
        self.minnum = Some(minnum.into());
        self
    }

    /// Largest number of instances.
    pub fn maxnum(mut self, maxnum: impl Into<i64>) -> Self {
        self.maxnum = Some(maxnum.into());
        self
    }

    /// Port the container listens on.
    pub fn container_port(mut self, container_port: impl Into<i64>) -> Self {
        self.container_port = Some(container_port.into());
        self
    }

    /// Environment variables, JSON in a string.
    pub fn env_params(mut self, env_params: impl Into<String>) -> Self {
        self.env_params = Some(env_params.into());
        self
    }

    /// Paths of log files to collect.
    pub fn custom_logs(mut self, custom_logs: impl Into<String>) -> Self {
        self.custom_logs = Some(custom_logs.into());
        self
    }

    /// Note for people.
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }
}

wire_out!(SetCsVersionConfig {
    "env" => env,
    "service_name" => service_name,
    "version_name" => version_name,
    "minnum" => minnum,
    "maxnum" => maxnum,
    "container_port" => container_port,
    "env_params" => env_params,
    "custom_logs" => custom_logs,
    "remark" => remark,
});

/// The answer to [`SetCsVersionConfig`].
pub type SetCsVersionConfigResponse = yizhan_core::Done;

impl Endpoint for SetCsVersionConfig {
    type Response = SetCsVersionConfigResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.componenttcb.set_cs_version_config",
        path: "/componenttcb/setcsversionconfig",
        token: TokenKind::Component,
        ..Operation::usual(Product::Open)
    };
}

/// List files of static website hosting (获取静态网站文件列表).
///
/// `POST /componenttcb/staticfilelist`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/staticstore-management/getStaticStoreFile.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct StaticFileList {
    /// Id of the environment.
    pub env: String,
    /// Only files whose key starts with this.
    pub prefix: Option<String>,
    /// Keys are folded at this, usually /.
    pub delimiter: Option<String>,
    /// Key to start after; empty for the first page.
    pub marker: Option<String>,
}

impl StaticFileList {
    /// Starts with the required members.
    pub fn new(env: impl Into<String>) -> Self {
        Self {
            env: env.into(),
            prefix: Default::default(),
            delimiter: Default::default(),
            marker: Default::default(),
        }
    }

    /// Only files whose key starts with this.
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = Some(prefix.into());
        self
    }

    /// Keys are folded at this, usually /.
    pub fn delimiter(mut self, delimiter: impl Into<String>) -> Self {
        self.delimiter = Some(delimiter.into());
        self
    }

    /// Key to start after; empty for the first page.
    pub fn marker(mut self, marker: impl Into<String>) -> Self {
        self.marker = Some(marker.into());
        self
    }
}

wire_out!(StaticFileList {
    "env" => env,
    "prefix" => prefix,
    "delimiter" => delimiter,
    "marker" => marker,
});

/// The answer to [`StaticFileList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StaticFileListResponse {
    /// The files.
    pub contents: Vec<Contents>,
    /// Whether there are more files.
    pub is_truncated: bool,
}

wire_in!(StaticFileListResponse {
    "contents" => contents,
    "is_truncated" => is_truncated,
});

impl Endpoint for StaticFileList {
    type Response = StaticFileListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.componenttcb.static_file_list",
        path: "/componenttcb/staticfilelist",
        token: TokenKind::Component,
        ..Operation::usual(Product::Open)
    };
}

/// Get the upload link of a static website file (获取静态网站文件上传链接).
///
/// `POST /componenttcb/staticuploadfile`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/staticstore-management/getUploadStaticStoreFile.html)
///
/// Only prepares the upload: send the file afterwards to signed_url.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct StaticUploadFile {
    /// Id of the environment.
    pub env: String,
    /// `filename`.
    pub filename: String,
}

impl StaticUploadFile {
    /// Starts with the required members.
    pub fn new(env: impl Into<String>, filename: impl Into<String>) -> Self {
        Self {
            env: env.into(),
            filename: filename.into(),
        }
    }
}

wire_out!(StaticUploadFile {
    "env" => env,
    "filename" => filename,
});

/// The answer to [`StaticUploadFile`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct StaticUploadFileResponse {
    /// Address to upload to.
    pub signed_url: String,
    /// Security token of the upload.
    pub token: String,
}

wire_in!(StaticUploadFileResponse {
    "signed_url" => signed_url,
    "token" => token,
});

impl Endpoint for StaticUploadFile {
    type Response = StaticUploadFileResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.componenttcb.static_upload_file",
        path: "/componenttcb/staticuploadfile",
        token: TokenKind::Component,
        ..Operation::usual(Product::Open)
    };
}

/// Update the configuration of a cloud function (更新云函数配置).
///
/// `POST /componenttcb/updatescfconfig`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/scf-mgnt/uploadCloudFunctionConfig.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UpdateScfConfig {
    /// Id of the environment.
    pub env: String,
    /// Name of the cloud function.
    pub functionname: String,
    /// MB.
    pub memorysize: Option<i64>,
    /// Seconds.
    pub timeout: Option<i64>,
    /// Environment variables of the function.
    pub environment_variables: Option<Vec<UpdateScfConfigEnvironmentVariables>>,
    /// `public_net_config`.
    pub public_net_config: Option<UpdateScfConfigPublicNetConfig>,
    /// `vpc_config`.
    pub vpc_config: Option<UpdateScfConfigVpcConfig>,
}

impl UpdateScfConfig {
    /// Starts with the required members.
    pub fn new(env: impl Into<String>, functionname: impl Into<String>) -> Self {
        Self {
            env: env.into(),
            functionname: functionname.into(),
            memorysize: Default::default(),
            timeout: Default::default(),
            environment_variables: Default::default(),
            public_net_config: Default::default(),
            vpc_config: Default::default(),
        }
    }

    /// MB.
    pub fn memorysize(mut self, memorysize: impl Into<i64>) -> Self {
        self.memorysize = Some(memorysize.into());
        self
    }

    /// Seconds.
    pub fn timeout(mut self, timeout: impl Into<i64>) -> Self {
        self.timeout = Some(timeout.into());
        self
    }

    /// Environment variables of the function.
    pub fn environment_variables(
        mut self,
        environment_variables: impl IntoIterator<Item = impl Into<UpdateScfConfigEnvironmentVariables>>,
    ) -> Self {
        self.environment_variables =
            Some(environment_variables.into_iter().map(Into::into).collect());
        self
    }

    /// `public_net_config`.
    pub fn public_net_config(
        mut self,
        public_net_config: impl Into<UpdateScfConfigPublicNetConfig>,
    ) -> Self {
        self.public_net_config = Some(public_net_config.into());
        self
    }

    /// `vpc_config`.
    pub fn vpc_config(mut self, vpc_config: impl Into<UpdateScfConfigVpcConfig>) -> Self {
        self.vpc_config = Some(vpc_config.into());
        self
    }
}

wire_out!(UpdateScfConfig {
    "env" => env,
    "functionname" => functionname,
    "memorysize" => memorysize,
    "timeout" => timeout,
    "environment_variables" => environment_variables,
    "public_net_config" => public_net_config,
    "vpc_config" => vpc_config,
});

/// The answer to [`UpdateScfConfig`].
pub type UpdateScfConfigResponse = yizhan_core::Done;

impl Endpoint for UpdateScfConfig {
    type Response = UpdateScfConfigResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.componenttcb.update_scf_config",
        path: "/componenttcb/updatescfconfig",
        token: TokenKind::Component,
        ..Operation::usual(Product::Open)
    };
}

/// `environment_variables` of [`UpdateScfConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateScfConfigEnvironmentVariables {
    /// Key of the file, the variable or the label.
    pub key: String,
    /// `value`.
    pub value: String,
}

impl UpdateScfConfigEnvironmentVariables {
    /// Starts with the required members.
    #[must_use]
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}

wire_out!(part UpdateScfConfigEnvironmentVariables {
    "key" => key,
    "value" => value,
});

/// `public_net_config` of [`UpdateScfConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateScfConfigPublicNetConfig {
    /// ENABLE or DISABLE.
    pub public_net_status: String,
    /// ENABLE or DISABLE.
    pub eip_status: String,
}

impl UpdateScfConfigPublicNetConfig {
    /// Starts with the required members.
    #[must_use]
    pub fn new(public_net_status: impl Into<String>, eip_status: impl Into<String>) -> Self {
        Self {
            public_net_status: public_net_status.into(),
            eip_status: eip_status.into(),
        }
    }
}

wire_out!(part UpdateScfConfigPublicNetConfig {
    "public_net_status" => public_net_status,
    "eip_status" => eip_status,
});

/// `vpc_config` of [`UpdateScfConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct UpdateScfConfigVpcConfig {
    /// Id of the private network.
    pub vpcid: String,
    /// Ids of the subnets.
    pub subnetid: String,
}

impl UpdateScfConfigVpcConfig {
    /// Starts with the required members.
    #[must_use]
    pub fn new(vpcid: impl Into<String>, subnetid: impl Into<String>) -> Self {
        Self {
            vpcid: vpcid.into(),
            subnetid: subnetid.into(),
        }
    }
}

wire_out!(part UpdateScfConfigVpcConfig {
    "vpcid" => vpcid,
    "subnetid" => subnetid,
});

/// Get the upload link of a file (获取文件上传链接).
///
/// `POST /componenttcb/uploadfile`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/file-mgnt/getUploadFileLink.html)
///
/// Only prepares the upload: post the file afterwards as a multipart form to url, with the returned values as form fields.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UploadFile {
    /// Id of the environment.
    pub env: String,
    /// Path of the file in cloud storage or on the file system.
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
    /// `url`.
    pub url: String,
    /// Security token of the upload.
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
        name: "open.componenttcb.upload_file",
        path: "/componenttcb/uploadfile",
        token: TokenKind::Component,
        ..Operation::usual(Product::Open)
    };
}
