//! Generated from `spec/open/tcb.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{BodyKind, Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 3] = [
    Entry::new(
        Operation {
            name: "open.tcb.invoke_cloud_function",
            path: "/tcb/invokecloudfunction",
            token: TokenKind::Component,
            query: &["env", "name"],
            body: BodyKind::Raw {
                content_type: "text/plain; charset=utf-8",
            },
            ..Operation::usual(Product::Open)
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
            errors: &[40097, 40101, 85088],
            obsolete: None,
            shape: r"[query]
env = string!  id of the environment
name = string!  name of the cloud function
[response]
resp_data = string?  what the function returned
",
        },
    ),
    Entry::new(
        Operation {
            name: "open.tcb.modify_env",
            path: "/tcb/modifyenv",
            token: TokenKind::Component,
            ..Operation::usual(Product::Open)
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
            name: "open.tcb.use_cloud_access_token",
            path: "/tcb/usecloudaccesstoken",
            token: TokenKind::Component,
            ..Operation::usual(Product::Open)
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
action = string!  whether to read or to set
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
];
