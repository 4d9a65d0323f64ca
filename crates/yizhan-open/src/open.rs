//! Generated from `spec/open/open.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Open-platform accounts (开放平台账号管理)

use yizhan_core::{BodyKind, Endpoint, Method, Operation, Product, wire_in, wire_out};

/// Create an open-platform account and bind an authorizer to it (创建开放平台账号并绑定).
///
/// `POST /cgi-bin/open/create`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/openplatform-management/createOpenAccount.html)
///
/// Called with the authorizer's token. Mini programs and official accounts with a common open-platform account share unionids.
///
/// # Errors
///
/// - `89000`: account already bound to open account
/// - `61007`: permission set not granted to component
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Create {
    /// App id of the authorizer.
    pub appid: String,
}

impl Create {
    /// Starts with the required members.
    pub fn new(appid: impl Into<String>) -> Self {
        Self {
            appid: appid.into(),
        }
    }
}

wire_out!(Create {
    "appid" => appid,
});

/// The answer to [`Create`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// App id of the open-platform account.
    pub open_appid: String,
}

wire_in!(CreateResponse {
    "open_appid" => open_appid,
} needs {
    "open_appid" => open_appid,
});

impl Endpoint for Create {
    type Response = CreateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.open.create",
        path: "/cgi-bin/open/create",
        ..Operation::usual(Product::Open)
    };
}

/// Bind an authorizer to an open-platform account (绑定开放平台账号).
///
/// `POST /cgi-bin/open/bind`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/openplatform-management/bindOpenAccount.html)
///
/// # Errors
///
/// - `89000`: account already bound to open account
/// - `89001`: entities differ
/// - `89003`: open account not created via API
/// - `89004`: open account already binds 100 apps
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Bind {
    /// App id of the authorizer.
    pub appid: String,
    /// App id of the open-platform account.
    pub open_appid: String,
}

impl Bind {
    /// Starts with the required members.
    pub fn new(appid: impl Into<String>, open_appid: impl Into<String>) -> Self {
        Self {
            appid: appid.into(),
            open_appid: open_appid.into(),
        }
    }
}

wire_out!(Bind {
    "appid" => appid,
    "open_appid" => open_appid,
});

/// The answer to [`Bind`].
pub type BindResponse = yizhan_core::Done;

impl Endpoint for Bind {
    type Response = BindResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.open.bind",
        path: "/cgi-bin/open/bind",
        ..Operation::usual(Product::Open)
    };
}

/// Unbind an authorizer from its open-platform account (解除绑定开放平台账号).
///
/// `POST /cgi-bin/open/unbind`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/openplatform-management/unbindOpenAccount.html)
///
/// # Errors
///
/// - `89001`: entities differ
/// - `89002`: open account does not exist
/// - `89003`: open account not created via API
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Unbind {
    /// App id of the authorizer.
    pub appid: String,
    /// App id of the open-platform account.
    pub open_appid: String,
}

impl Unbind {
    /// Starts with the required members.
    pub fn new(appid: impl Into<String>, open_appid: impl Into<String>) -> Self {
        Self {
            appid: appid.into(),
            open_appid: open_appid.into(),
        }
    }
}

wire_out!(Unbind {
    "appid" => appid,
    "open_appid" => open_appid,
});

/// The answer to [`Unbind`].
pub type UnbindResponse = yizhan_core::Done;

impl Endpoint for Unbind {
    type Response = UnbindResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.open.unbind",
        path: "/cgi-bin/open/unbind",
        ..Operation::usual(Product::Open)
    };
}

/// Get the open-platform account of an authorizer (获取绑定的开放平台账号).
///
/// `POST /cgi-bin/open/get`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/openplatform-management/getOpenAccount.html)
///
/// # Errors
///
/// - `89002`: open account does not exist
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Get {
    /// App id of the authorizer.
    pub appid: String,
}

impl Get {
    /// Starts with the required members.
    pub fn new(appid: impl Into<String>) -> Self {
        Self {
            appid: appid.into(),
        }
    }
}

wire_out!(Get {
    "appid" => appid,
});

/// The answer to [`Get`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// App id of the open-platform account.
    pub open_appid: String,
}

wire_in!(GetResponse {
    "open_appid" => open_appid,
} needs {
    "open_appid" => open_appid,
});

impl Endpoint for Get {
    type Response = GetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.open.get",
        path: "/cgi-bin/open/get",
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// Ask whether a mini program has an open-platform account (查询是否绑定开放平台账号).
///
/// `GET /cgi-bin/open/have`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/getBindOpenAccount.html)
///
/// Some SDKs send POST; the page says GET.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Have {}

impl Have {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(Have {});

/// The answer to [`Have`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct HaveResponse {
    /// It is bound to one.
    pub have_open: bool,
}

wire_in!(HaveResponse {
    "have_open" => have_open,
});

impl Endpoint for Have {
    type Response = HaveResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.open.have",
        path: "/cgi-bin/open/have",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}

/// Ask whether a mini program and its open-platform account have one owner (查询绑定的开放平台账号主体是否相同).
///
/// `GET /cgi-bin/open/sameentity`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/getBindOpenAccountEntity.html)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct SameEntity {}

impl SameEntity {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(SameEntity {});

/// The answer to [`SameEntity`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SameEntityResponse {
    /// The owner is the same.
    pub same_entity: bool,
}

wire_in!(SameEntityResponse {
    "same_entity" => same_entity,
});

impl Endpoint for SameEntity {
    type Response = SameEntityResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.open.same_entity",
        path: "/cgi-bin/open/sameentity",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Open)
    };
}
