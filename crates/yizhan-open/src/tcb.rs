//! Generated from `spec/open/tcb.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Cloud development for authorizers (代商家云开发)

use yizhan_core::{BodyKind, Endpoint, Operation, Product, TokenKind, wire_in, wire_out};

/// Invoke a cloud function (触发云函数).
///
/// `POST /tcb/invokecloudfunction`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-batch/scf-mgnt/invokeCloudFunction.html) [(2)](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/scf-management/invokeCloudFunction.html)
///
/// The body is handed to the function as its event.
///
/// # Errors
///
/// - `40097`: arguments not valid
/// - `40101`: parameter absent
/// - `85088`: no qbase privilege
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct InvokeCloudFunction {
    /// Id of the environment.
    pub env: String,
    /// Name of the cloud function.
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
        name: "open.tcb.invoke_cloud_function",
        path: "/tcb/invokecloudfunction",
        token: TokenKind::Component,
        query: &["env", "name"],
        body: BodyKind::Raw {
            content_type: "text/plain; charset=utf-8",
        },
        ..Operation::usual(Product::Open)
    };
}

/// Change the mini program's cloud environment (更换云环境).
///
/// `POST /tcb/modifyenv`, component token in `access_token`.
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
        name: "open.tcb.modify_env",
        path: "/tcb/modifyenv",
        token: TokenKind::Component,
        ..Operation::usual(Product::Open)
    };
}

/// Manage the cloud call permission (设置云调用权限).
///
/// `POST /tcb/usecloudaccesstoken`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/cloudbase-common/admin-management/setCloudAccessToken.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct UseCloudAccessToken {
    /// Whether to read or to set.
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
        name: "open.tcb.use_cloud_access_token",
        path: "/tcb/usecloudaccesstoken",
        token: TokenKind::Component,
        ..Operation::usual(Product::Open)
    };
}
