//! Generated from `spec/mini/wedata.toml` by `cargo xtask codegen`. Do not edit.

use crate::entry::{Entry, Texts};
use yizhan_core::{Operation, Product, TokenKind};

pub(super) static ENTRIES: [Entry; 7] = [
    Entry::new(
        Operation {
            name: "mini.wedata.wedata_get_login_config",
            path: "/wedata/wedata_get_login_config",
            token: TokenKind::Component,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wedata",
            type_name: "WedataGetLoginConfig",
            title: "Get the login settings (查询登录配置)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/we-analysis/weDataGetLoginConfig.html",
            ],
            note: "Called with the platform's own token.",
            errors: &[],
            obsolete: None,
            shape: r"[response]
component_appid = string  of the third-party platform
component_nickname = string
recheck_url = string  where WeChat asks the platform who a session belongs to
appinfo = [{appinfo}]  mini programs that may open We Analysis; absent if none are set
[types.appinfo]
appid = string
nickname = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wedata.wedata_get_perm_list",
            path: "/wedata/wedata_get_perm_list",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wedata",
            type_name: "WedataGetPermList",
            title: "List the permissions (获取商家We分析权限集列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/we-analysis/weDataGetPermList.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
perm = [{perm}]
[types.perm]
perm_id = string  such as 10000 for all permissions, see the list of permissions
name = string
desc = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wedata.wedata_login",
            path: "/wedata/wedata_login",
            ok_field: Some("base_resp.ret"),
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wedata",
            type_name: "WedataLogin",
            title: "Get a login link for a user on a PC (用户PC端登录)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/we-analysis/wedata_login.html",
            ],
            note: "The user's permissions and recheck_url must be set first. The link fails with 100024 if the browser's IP or user agent differ from those given.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
uid = string!  user's id in the platform's own system
user_session = string!  user's session at the platform, WeChat hands it to recheck_url
client_ip = string?  user's public IP
user_agent = string?  user's browser
[response]
base_resp = {base_resp}
redirect_url = string?  login link
expire_at = int?  Unix seconds
[types.base_resp]
ret = int
err_msg = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wedata.wedata_query_bind_list",
            path: "/wedata/wedata_query_bind_list",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wedata",
            type_name: "WedataQueryBindList",
            title: "List the bound users (查询用户绑定列表)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/we-analysis/weDataQueryBindList.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[response]
info = [{info}]
[types.info]
uid = string  user's id in the platform's own system
is_bind = bool as bool_as_int  whether the user bound a WeChat account
nickname = string?
head_url = string?  link to the avatar
create_time = int  Unix seconds
update_time = int  Unix seconds
perm = [{perm}]?
[types.perm]
perm_id = string  such as 10000 for all permissions, see the list of permissions
name = string
desc = string
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wedata.wedata_set_login_config",
            path: "/wedata/wedata_set_login_config",
            token: TokenKind::Component,
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wedata",
            type_name: "WedataSetLoginConfig",
            title: "Set the login settings (设置登录配置)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/we-analysis/weDataSetLoginConfig.html",
            ],
            note: "Called with the platform's own token.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
set_type = int!  1 recheck_url, 2 associate_appid
recheck_url = string?  with set_type 1; empty deletes it
associate_appid = [string]?  with set_type 2; at most 5, empty deletes them
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wedata.wedata_set_user_perm",
            path: "/wedata/wedata_set_user_perm",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wedata",
            type_name: "WedataSetUserPerm",
            title: "Set the permissions of a user (设置用户We分析权限集)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/we-analysis/weDataSetUserPerm.html",
            ],
            note: "Replaces all permissions. Not possible for users who bound the WeChat account of an administrator.",
            errors: &[],
            obsolete: None,
            shape: r"[request]
uid = string!  user's id in the platform's own system
perm = [{perm_2}]!  all permissions of the user from now on
[types.perm_2]
perm_id = string!  such as 10000 for all permissions, see the list of permissions
name = string?
desc = string?
",
        },
    ),
    Entry::new(
        Operation {
            name: "mini.wedata.wedata_unbind_user",
            path: "/wedata/wedata_unbind_user",
            ..Operation::usual(Product::Mini)
        },
        Texts {
            group: "wedata",
            type_name: "WedataUnbindUser",
            title: "Unbind a user (解绑用户)",
            docs: &[
                "https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/we-analysis/weDataUnbindUser.html",
            ],
            note: "",
            errors: &[],
            obsolete: None,
            shape: r"[request]
uid = string!  user's id in the platform's own system
",
        },
    ),
];
