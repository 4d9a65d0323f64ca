//! Generated from `spec/mini/wxaapi_wxaembedded.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Half-screen mini programs (半屏小程序管理)

use yizhan_core::{BodyKind, Endpoint, Method, Operation, Product, wire_in, wire_out};

/// Add a half-screen mini program (添加半屏小程序).
///
/// `POST /wxaapi/wxaembedded/add_embedded`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/embedded-management/addEmbedded.html)
///
/// The other mini program has to accept, unless it accepts all.
///
/// # Errors
///
/// - `89408`: half-screen app system error
/// - `89412`: reason over 30 characters
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct AddEmbedded {
    /// App id of the other mini program.
    pub appid: String,
    /// Why it is wanted, at most 30 characters.
    pub apply_reason: Option<String>,
}

impl AddEmbedded {
    /// Starts with the required members.
    pub fn new(appid: impl Into<String>) -> Self {
        Self {
            appid: appid.into(),
            apply_reason: Default::default(),
        }
    }

    /// Why it is wanted, at most 30 characters.
    pub fn apply_reason(mut self, apply_reason: impl Into<String>) -> Self {
        self.apply_reason = Some(apply_reason.into());
        self
    }
}

wire_out!(AddEmbedded {
    "appid" => appid,
    "apply_reason" => apply_reason,
});

/// The answer to [`AddEmbedded`].
pub type AddEmbeddedResponse = yizhan_core::Done;

impl Endpoint for AddEmbedded {
    type Response = AddEmbeddedResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_wxaembedded.add_embedded",
        path: "/wxaapi/wxaembedded/add_embedded",
        ..Operation::usual(Product::Mini)
    };
}

/// Cancel an authorised mini program (取消授权小程序).
///
/// `POST /wxaapi/wxaembedded/del_authorize`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/embedded-management/deleteAuthorizedEmbedded.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DelAuthorize {
    /// App id of the other mini program.
    pub appid: String,
}

impl DelAuthorize {
    /// Starts with the required members.
    pub fn new(appid: impl Into<String>) -> Self {
        Self {
            appid: appid.into(),
        }
    }
}

wire_out!(DelAuthorize {
    "appid" => appid,
});

/// The answer to [`DelAuthorize`].
pub type DelAuthorizeResponse = yizhan_core::Done;

impl Endpoint for DelAuthorize {
    type Response = DelAuthorizeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_wxaembedded.del_authorize",
        path: "/wxaapi/wxaembedded/del_authorize",
        ..Operation::usual(Product::Mini)
    };
}

/// Delete a half-screen mini program (删除半屏小程序).
///
/// `POST /wxaapi/wxaembedded/del_embedded`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/embedded-management/deleteEmbedded.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct DelEmbedded {
    /// App id of the other mini program.
    pub appid: String,
}

impl DelEmbedded {
    /// Starts with the required members.
    pub fn new(appid: impl Into<String>) -> Self {
        Self {
            appid: appid.into(),
        }
    }
}

wire_out!(DelEmbedded {
    "appid" => appid,
});

/// The answer to [`DelEmbedded`].
pub type DelEmbeddedResponse = yizhan_core::Done;

impl Endpoint for DelEmbedded {
    type Response = DelEmbeddedResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_wxaembedded.del_embedded",
        path: "/wxaapi/wxaembedded/del_embedded",
        ..Operation::usual(Product::Mini)
    };
}

/// List half-screen mini programs we call (获取半屏小程序调用列表).
///
/// `GET /wxaapi/wxaembedded/get_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/embedded-management/getEmbeddedList.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetList {
    /// Items to skip, from 0.
    pub start: Option<i64>,
    /// Most items to return.
    pub num: Option<i64>,
}

impl GetList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Items to skip, from 0.
    pub fn start(mut self, start: impl Into<i64>) -> Self {
        self.start = Some(start.into());
        self
    }

    /// Most items to return.
    pub fn num(mut self, num: impl Into<i64>) -> Self {
        self.num = Some(num.into());
        self
    }
}

wire_out!(GetList {
    "start" => start,
    "num" => num,
});

/// The answer to [`GetList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetListResponse {
    /// `wxa_embedded_list`.
    pub wxa_embedded_list: Vec<WxaEmbeddedList>,
}

wire_in!(GetListResponse {
    "wxa_embedded_list" => wxa_embedded_list,
});

impl Endpoint for GetList {
    type Response = GetListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_wxaembedded.get_list",
        path: "/wxaapi/wxaembedded/get_list",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `wxa_embedded_list` of [`GetList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct WxaEmbeddedList {
    /// App id of the other mini program.
    pub appid: String,
    /// `nickname`.
    pub nickname: String,
    /// Address of the picture.
    pub headimg: String,
    /// Why it was applied for.
    pub reason: String,
    /// 1 to be confirmed, 2 passed, 3 refused, 4 timed out, 5 withdrawn, 6 authorisation cancelled.
    pub status: i64,
    /// Unix seconds.
    pub create_time: i64,
}

wire_in!(part WxaEmbeddedList {
    "appid" => appid,
    "nickname" => nickname,
    "headimg" => headimg,
    "reason" => reason,
    "status" => status,
    "create_time" => create_time,
});

/// List mini programs authorised to call us (获取半屏小程序授权列表).
///
/// `GET /wxaapi/wxaembedded/get_own_list`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/embedded-management/getOwnList.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetOwnList {
    /// Items to skip, from 0.
    pub start: Option<i64>,
    /// Most items to return.
    pub num: Option<i64>,
}

impl GetOwnList {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Items to skip, from 0.
    pub fn start(mut self, start: impl Into<i64>) -> Self {
        self.start = Some(start.into());
        self
    }

    /// Most items to return.
    pub fn num(mut self, num: impl Into<i64>) -> Self {
        self.num = Some(num.into());
        self
    }
}

wire_out!(GetOwnList {
    "start" => start,
    "num" => num,
});

/// The answer to [`GetOwnList`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetOwnListResponse {
    /// 0 the administrator confirms, 1 accept all, 2 refuse all.
    pub embedded_flag: i64,
    /// `wxa_embedded_list`.
    pub wxa_embedded_list: Vec<WxaEmbeddedList>,
}

wire_in!(GetOwnListResponse {
    "embedded_flag" => embedded_flag,
    "wxa_embedded_list" => wxa_embedded_list,
});

impl Endpoint for GetOwnList {
    type Response = GetOwnListResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_wxaembedded.get_own_list",
        path: "/wxaapi/wxaembedded/get_own_list",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// Set the authorisation mode (设置授权方式).
///
/// `POST /wxaapi/wxaembedded/set_authorize`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/embedded-management/setAuthorizedEmbedded.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SetAuthorize {
    /// 0 the administrator confirms, 1 accept all, 2 refuse all.
    pub flag: i64,
}

impl SetAuthorize {
    /// Starts with the required members.
    pub fn new(flag: impl Into<i64>) -> Self {
        Self { flag: flag.into() }
    }
}

wire_out!(SetAuthorize {
    "flag" => flag,
});

/// The answer to [`SetAuthorize`].
pub type SetAuthorizeResponse = yizhan_core::Done;

impl Endpoint for SetAuthorize {
    type Response = SetAuthorizeResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxaapi_wxaembedded.set_authorize",
        path: "/wxaapi/wxaembedded/set_authorize",
        ..Operation::usual(Product::Mini)
    };
}
