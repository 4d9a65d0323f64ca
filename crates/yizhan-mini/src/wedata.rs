//! Generated from `spec/mini/wedata.toml` by `cargo xtask codegen`. Do not edit.
//!
//! We Analysis for service providers (We 分析)

use yizhan_core::{Endpoint, Operation, Product, TokenKind, wire_in, wire_out};

/// Get the login settings (查询登录配置).
///
/// `POST /wedata/wedata_get_login_config`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/we-analysis/weDataGetLoginConfig.html)
///
/// Called with the platform's own token.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct WedataGetLoginConfig {}

impl WedataGetLoginConfig {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(WedataGetLoginConfig {});

/// The answer to [`WedataGetLoginConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WedataGetLoginConfigResponse {
    /// Of the third-party platform.
    pub component_appid: String,
    /// `component_nickname`.
    pub component_nickname: String,
    /// Where WeChat asks the platform who a session belongs to.
    pub recheck_url: String,
    /// Mini programs that may open We Analysis; absent if none are set.
    pub appinfo: Vec<WedataGetLoginConfigAppinfo>,
}

wire_in!(WedataGetLoginConfigResponse {
    "component_appid" => component_appid,
    "component_nickname" => component_nickname,
    "recheck_url" => recheck_url,
    "appinfo" => appinfo,
});

impl Endpoint for WedataGetLoginConfig {
    type Response = WedataGetLoginConfigResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wedata.wedata_get_login_config",
        path: "/wedata/wedata_get_login_config",
        token: TokenKind::Component,
        ..Operation::usual(Product::Mini)
    };
}

/// `appinfo` of [`WedataGetLoginConfig`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WedataGetLoginConfigAppinfo {
    /// `appid`.
    pub appid: String,
    /// `nickname`.
    pub nickname: String,
}

wire_in!(part WedataGetLoginConfigAppinfo {
    "appid" => appid,
    "nickname" => nickname,
});

/// List the permissions (获取商家We分析权限集列表).
///
/// `POST /wedata/wedata_get_perm_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/we-analysis/weDataGetPermList.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct WedataGetPermList {}

impl WedataGetPermList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(WedataGetPermList {});

/// The answer to [`WedataGetPermList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WedataGetPermListResponse {
    /// `perm`.
    pub perm: Vec<Perm>,
}

wire_in!(WedataGetPermListResponse {
    "perm" => perm,
});

impl Endpoint for WedataGetPermList {
    type Response = WedataGetPermListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wedata.wedata_get_perm_list",
        path: "/wedata/wedata_get_perm_list",
        ..Operation::usual(Product::Mini)
    };
}

/// `perm` of [`WedataGetPermList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Perm {
    /// Such as 10000 for all permissions, see the list of permissions.
    pub perm_id: String,
    /// `name`.
    pub name: String,
    /// `desc`.
    pub desc: String,
}

wire_in!(part Perm {
    "perm_id" => perm_id,
    "name" => name,
    "desc" => desc,
});

/// Get a login link for a user on a PC (用户PC端登录).
///
/// `POST /wedata/wedata_login`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/we-analysis/wedata_login.html)
///
/// The user's permissions and recheck_url must be set first. The link fails with 100024 if the browser's IP or user agent differ from those given.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct WedataLogin {
    /// User's id in the platform's own system.
    pub uid: String,
    /// User's session at the platform, WeChat hands it to recheck_url.
    pub user_session: String,
    /// User's public IP.
    pub client_ip: Option<String>,
    /// User's browser.
    pub user_agent: Option<String>,
}

impl WedataLogin {
    /// Starts with the required members.
    pub fn new(uid: impl Into<String>, user_session: impl Into<String>) -> Self {
        Self {
            uid: uid.into(),
            user_session: user_session.into(),
            client_ip: Default::default(),
            user_agent: Default::default(),
        }
    }

    /// User's public IP.
    pub fn client_ip(mut self, client_ip: impl Into<String>) -> Self {
        self.client_ip = Some(client_ip.into());
        self
    }

    /// User's browser.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }
}

wire_out!(WedataLogin {
    "uid" => uid,
    "user_session" => user_session,
    "client_ip" => client_ip,
    "user_agent" => user_agent,
});

/// The answer to [`WedataLogin`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WedataLoginResponse {
    /// `base_resp`.
    pub base_resp: WedataLoginBaseResp,
    /// Login link.
    pub redirect_url: Option<String>,
    /// Unix seconds.
    pub expire_at: Option<i64>,
}

wire_in!(WedataLoginResponse {
    "base_resp" => base_resp,
    "redirect_url" => redirect_url,
    "expire_at" => expire_at,
});

impl Endpoint for WedataLogin {
    type Response = WedataLoginResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wedata.wedata_login",
        path: "/wedata/wedata_login",
        ok_field: Some("base_resp.ret"),
        ..Operation::usual(Product::Mini)
    };
}

/// `base_resp` of [`WedataLogin`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WedataLoginBaseResp {
    /// `ret`.
    pub ret: i64,
    /// `err_msg`.
    pub err_msg: String,
}

wire_in!(part WedataLoginBaseResp {
    "ret" => ret,
    "err_msg" => err_msg,
});

/// List the bound users (查询用户绑定列表).
///
/// `POST /wedata/wedata_query_bind_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/we-analysis/weDataQueryBindList.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct WedataQueryBindList {}

impl WedataQueryBindList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(WedataQueryBindList {});

/// The answer to [`WedataQueryBindList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WedataQueryBindListResponse {
    /// `info`.
    pub info: Vec<WedataQueryBindListInfo>,
}

wire_in!(WedataQueryBindListResponse {
    "info" => info,
});

impl Endpoint for WedataQueryBindList {
    type Response = WedataQueryBindListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wedata.wedata_query_bind_list",
        path: "/wedata/wedata_query_bind_list",
        ..Operation::usual(Product::Mini)
    };
}

/// `info` of [`WedataQueryBindList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WedataQueryBindListInfo {
    /// User's id in the platform's own system.
    pub uid: String,
    /// Whether the user bound a WeChat account.
    pub is_bind: bool,
    /// `nickname`.
    pub nickname: Option<String>,
    /// Link to the avatar.
    pub head_url: Option<String>,
    /// Unix seconds.
    pub create_time: i64,
    /// Unix seconds.
    pub update_time: i64,
    /// `perm`.
    pub perm: Vec<Perm>,
}

wire_in!(part WedataQueryBindListInfo {
    "uid" => uid,
    "is_bind" => is_bind,
    "nickname" => nickname,
    "head_url" => head_url,
    "create_time" => create_time,
    "update_time" => update_time,
    "perm" => perm,
});

/// Set the login settings (设置登录配置).
///
/// `POST /wedata/wedata_set_login_config`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/we-analysis/weDataSetLoginConfig.html)
///
/// Called with the platform's own token.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct WedataSetLoginConfig {
    /// 1 recheck_url, 2 associate_appid.
    pub set_type: i64,
    /// With set\_type 1; empty deletes it.
    pub recheck_url: Option<String>,
    /// With set\_type 2; at most 5, empty deletes them.
    pub associate_appid: Option<Vec<String>>,
}

impl WedataSetLoginConfig {
    /// Starts with the required members.
    pub fn new(set_type: impl Into<i64>) -> Self {
        Self {
            set_type: set_type.into(),
            recheck_url: Default::default(),
            associate_appid: Default::default(),
        }
    }

    /// With set\_type 1; empty deletes it.
    pub fn recheck_url(mut self, recheck_url: impl Into<String>) -> Self {
        self.recheck_url = Some(recheck_url.into());
        self
    }

    /// With set\_type 2; at most 5, empty deletes them.
    pub fn associate_appid(
        mut self,
        associate_appid: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.associate_appid = Some(associate_appid.into_iter().map(Into::into).collect());
        self
    }
}

wire_out!(WedataSetLoginConfig {
    "set_type" => set_type,
    "recheck_url" => recheck_url,
    "associate_appid" => associate_appid,
});

/// The answer to [`WedataSetLoginConfig`].
pub type WedataSetLoginConfigResponse = yizhan_core::Done;

impl Endpoint for WedataSetLoginConfig {
    type Response = WedataSetLoginConfigResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wedata.wedata_set_login_config",
        path: "/wedata/wedata_set_login_config",
        token: TokenKind::Component,
        ..Operation::usual(Product::Mini)
    };
}

/// Set the permissions of a user (设置用户We分析权限集).
///
/// `POST /wedata/wedata_set_user_perm`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/we-analysis/weDataSetUserPerm.html)
///
/// Replaces all permissions. Not possible for users who bound the WeChat account of an administrator.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct WedataSetUserPerm {
    /// User's id in the platform's own system.
    pub uid: String,
    /// All permissions of the user from now on.
    pub perm: Vec<WedataSetUserPermPerm2>,
}

impl WedataSetUserPerm {
    /// Starts with the required members.
    pub fn new(
        uid: impl Into<String>,
        perm: impl IntoIterator<Item = impl Into<WedataSetUserPermPerm2>>,
    ) -> Self {
        Self {
            uid: uid.into(),
            perm: perm.into_iter().map(Into::into).collect(),
        }
    }
}

wire_out!(WedataSetUserPerm {
    "uid" => uid,
    "perm" => perm,
});

/// The answer to [`WedataSetUserPerm`].
pub type WedataSetUserPermResponse = yizhan_core::Done;

impl Endpoint for WedataSetUserPerm {
    type Response = WedataSetUserPermResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wedata.wedata_set_user_perm",
        path: "/wedata/wedata_set_user_perm",
        ..Operation::usual(Product::Mini)
    };
}

/// `perm_2` of [`WedataSetUserPerm`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WedataSetUserPermPerm2 {
    /// Such as 10000 for all permissions, see the list of permissions.
    pub perm_id: String,
    /// `name`.
    pub name: Option<String>,
    /// `desc`.
    pub desc: Option<String>,
}

impl WedataSetUserPermPerm2 {
    /// Starts with the required members.
    #[must_use]
    pub fn new(perm_id: impl Into<String>) -> Self {
        Self {
            perm_id: perm_id.into(),
            name: Default::default(),
            desc: Default::default(),
        }
    }

    /// `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// `desc`.
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }
}

wire_out!(part WedataSetUserPermPerm2 {
    "perm_id" => perm_id,
    "name" => name,
    "desc" => desc,
});

/// Unbind a user (解绑用户).
///
/// `POST /wedata/wedata_unbind_user`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/we-analysis/weDataUnbindUser.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct WedataUnbindUser {
    /// User's id in the platform's own system.
    pub uid: String,
}

impl WedataUnbindUser {
    /// Starts with the required members.
    pub fn new(uid: impl Into<String>) -> Self {
        Self { uid: uid.into() }
    }
}

wire_out!(WedataUnbindUser {
    "uid" => uid,
});

/// The answer to [`WedataUnbindUser`].
pub type WedataUnbindUserResponse = yizhan_core::Done;

impl Endpoint for WedataUnbindUser {
    type Response = WedataUnbindUserResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wedata.wedata_unbind_user",
        path: "/wedata/wedata_unbind_user",
        ..Operation::usual(Product::Mini)
    };
}
