//! Generated from `spec/open/wxa_component.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Quick registration of mini programs (快速注册小程序)

use yizhan_core::{Endpoint, Operation, Product, TokenKind, wire_in, wire_out};

/// Register a trial mini program (注册试用小程序).
///
/// `POST /wxa/component/fastregisterbetaweapp`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/register-management/fast-regist-beta/registerBetaMiniprogram.html)
///
/// The user confirms on the page in authorize\_url; a trial mini program must be verified later or it is closed.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct FastRegisterBetaWeapp {
    /// Name of the mini program.
    pub name: String,
    /// Openid of the WeChat user who becomes the owner.
    pub openid: String,
}

impl FastRegisterBetaWeapp {
    /// Starts with the required members.
    pub fn new(name: impl Into<String>, openid: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            openid: openid.into(),
        }
    }
}

wire_out!(FastRegisterBetaWeapp {
    "name" => name,
    "openid" => openid,
});

/// The answer to [`FastRegisterBetaWeapp`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FastRegisterBetaWeappResponse {
    /// Id of this registration, sent with the later event.
    pub unique_id: String,
    /// Page on which the user confirms.
    pub authorize_url: String,
}

wire_in!(FastRegisterBetaWeappResponse {
    "unique_id" => unique_id,
    "authorize_url" => authorize_url,
});

impl Endpoint for FastRegisterBetaWeapp {
    type Response = FastRegisterBetaWeappResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa_component.fast_register_beta_weapp",
        path: "/wxa/component/fastregisterbetaweapp",
        token: TokenKind::Component,
        ..Operation::usual(Product::Open)
    };
}

/// Register a personal mini program quickly (快速注册个人小程序).
///
/// `POST /wxa/component/fastregisterpersonalweapp`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/register-management/fast-registration-ind/fastRegisterPersonalMp.html)
///
/// action create starts a registration, which the user confirms on the page in authorize\_url; action query asks for its state.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct FastRegisterPersonalWeappCreate {
    /// Name on the identity card.
    pub idname: String,
    /// WeChat id of the user.
    pub wxuser: String,
    /// Phone number of the third-party platform.
    pub component_phone: Option<String>,
}

impl FastRegisterPersonalWeappCreate {
    /// Starts with the required members.
    pub fn new(idname: impl Into<String>, wxuser: impl Into<String>) -> Self {
        Self {
            idname: idname.into(),
            wxuser: wxuser.into(),
            component_phone: Default::default(),
        }
    }

    /// Phone number of the third-party platform.
    pub fn component_phone(mut self, component_phone: impl Into<String>) -> Self {
        self.component_phone = Some(component_phone.into());
        self
    }
}

wire_out!(FastRegisterPersonalWeappCreate {
    "idname" => idname,
    "wxuser" => wxuser,
    "component_phone" => component_phone,
} fixed {
    "action" => "create",
});

/// The answer to [`FastRegisterPersonalWeappCreate`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FastRegisterPersonalWeappCreateResponse {
    /// Id of the registration.
    pub taskid: String,
    /// State of the registration, 0 success.
    pub status: i64,
    /// Page on which the user confirms.
    pub authorize_url: Option<String>,
}

wire_in!(FastRegisterPersonalWeappCreateResponse {
    "taskid" => taskid,
    "status" => status,
    "authorize_url" => authorize_url,
});

impl Endpoint for FastRegisterPersonalWeappCreate {
    type Response = FastRegisterPersonalWeappCreateResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa_component.fast_register_personal_weapp_create",
        path: "/wxa/component/fastregisterpersonalweapp",
        token: TokenKind::Component,
        query: &["action"],
        ..Operation::usual(Product::Open)
    };
}

/// Register a personal mini program quickly (快速注册个人小程序).
///
/// `POST /wxa/component/fastregisterpersonalweapp`, component token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/register-management/fast-registration-ind/fastRegisterPersonalMp.html)
///
/// action create starts a registration, which the user confirms on the page in authorize\_url; action query asks for its state.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct FastRegisterPersonalWeappQuery {
    /// Id of the registration.
    pub taskid: String,
}

impl FastRegisterPersonalWeappQuery {
    /// Starts with the required members.
    pub fn new(taskid: impl Into<String>) -> Self {
        Self {
            taskid: taskid.into(),
        }
    }
}

wire_out!(FastRegisterPersonalWeappQuery {
    "taskid" => taskid,
} fixed {
    "action" => "query",
});

/// The answer to [`FastRegisterPersonalWeappQuery`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct FastRegisterPersonalWeappQueryResponse {
    /// Id of the registration.
    pub taskid: String,
    /// State of the registration, 0 success.
    pub status: i64,
    /// Page on which the user confirms.
    pub authorize_url: Option<String>,
}

wire_in!(FastRegisterPersonalWeappQueryResponse {
    "taskid" => taskid,
    "status" => status,
    "authorize_url" => authorize_url,
});

impl Endpoint for FastRegisterPersonalWeappQuery {
    type Response = FastRegisterPersonalWeappQueryResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "open.wxa_component.fast_register_personal_weapp_query",
        path: "/wxa/component/fastregisterpersonalweapp",
        token: TokenKind::Component,
        query: &["action"],
        ..Operation::usual(Product::Open)
    };
}
