//! Generated from `spec/work/token.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Access tokens and tickets (开发基础)

use yizhan_core::{
    BodyKind, Endpoint, Method, Operation, Product, SecretString, TokenKind, wire_in, wire_out,
};

/// List addresses of the API domain (获取企业微信API域名IP段).
///
/// `GET /cgi-bin/get_api_domain_ip`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/92520)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetApiDomainIp {}

impl GetApiDomainIp {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetApiDomainIp {});

/// The answer to [`GetApiDomainIp`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetApiDomainIpResponse {
    /// Addresses, also as networks.
    pub ip_list: Vec<String>,
}

wire_in!(GetApiDomainIpResponse {
    "ip_list" => ip_list,
});

impl Endpoint for GetApiDomainIp {
    type Response = GetApiDomainIpResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.token.get_api_domain_ip",
        path: "/cgi-bin/get_api_domain_ip",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Get the JS-SDK ticket of the company (获取企业的jsapi_ticket).
///
/// `GET /cgi-bin/get_jsapi_ticket`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90506) [(2)](https://developer.work.weixin.qq.com/document/path/90539)
///
/// Limited calls, so keep the ticket until it expires.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetJsapiTicket {}

impl GetJsapiTicket {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(GetJsapiTicket {});

/// The answer to [`GetJsapiTicket`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetJsapiTicketResponse {
    /// Ticket to sign JS-SDK calls with.
    pub ticket: SecretString,
    /// Seconds.
    pub expires_in: i64,
}

wire_in!(GetJsapiTicketResponse {
    "ticket" => ticket,
    "expires_in" => expires_in,
});

impl Endpoint for GetJsapiTicket {
    type Response = GetJsapiTicketResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.token.get_jsapi_ticket",
        path: "/cgi-bin/get_jsapi_ticket",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// List addresses of callback servers (获取企业微信回调IP段).
///
/// `GET /cgi-bin/getcallbackip`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90930) [(2)](https://developer.work.weixin.qq.com/document/path/91116) [(3)](https://developer.work.weixin.qq.com/document/path/91148)
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Getcallbackip {}

impl Getcallbackip {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(Getcallbackip {});

/// The answer to [`Getcallbackip`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetcallbackipResponse {
    /// Addresses, also as networks.
    pub ip_list: Vec<String>,
}

wire_in!(GetcallbackipResponse {
    "ip_list" => ip_list,
});

impl Endpoint for Getcallbackip {
    type Response = GetcallbackipResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.token.getcallbackip",
        path: "/cgi-bin/getcallbackip",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Get an access token (获取access_token).
///
/// `GET /cgi-bin/gettoken`, no token.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/91039)
///
/// One token for each application; asking again before it expires gives the same one.
///
/// # Errors
///
/// - `40001`: secret not valid
/// - `40013`: CorpID not valid
/// - `40091`: secret not valid
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetToken {
    /// Id of the company.
    pub corpid: String,
    /// Secret of the application.
    pub corpsecret: SecretString,
}

impl GetToken {
    /// Starts with the required members.
    pub fn new(corpid: impl Into<String>, corpsecret: impl Into<SecretString>) -> Self {
        Self {
            corpid: corpid.into(),
            corpsecret: corpsecret.into(),
        }
    }
}

wire_out!(GetToken {
    "corpid" => corpid,
    "corpsecret" => corpsecret,
});

/// The answer to [`GetToken`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTokenResponse {
    /// Token, keep it until it expires.
    pub access_token: SecretString,
    /// Seconds.
    pub expires_in: i64,
}

wire_in!(GetTokenResponse {
    "access_token" => access_token,
    "expires_in" => expires_in,
});

impl Endpoint for GetToken {
    type Response = GetTokenResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.token.get_token",
        path: "/cgi-bin/gettoken",
        method: Method::Get,
        token: TokenKind::None,
        token_param: "",
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}

/// Get the JS-SDK ticket of the application (获取应用的jsapi_ticket).
///
/// `GET /cgi-bin/ticket/get`, token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90506) [(2)](https://developer.work.weixin.qq.com/document/path/90539)
///
/// Limited calls, so keep the ticket until it expires.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct TicketGet {
    /// Agent_config.
    ///
    /// `agent_config` unless set.
    pub r#type: String,
}

impl TicketGet {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Agent_config.
    ///
    /// `agent_config` unless set.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = r#type.into();
        self
    }
}

impl Default for TicketGet {
    #[inline]
    fn default() -> Self {
        Self {
            r#type: "agent_config".into(),
        }
    }
}

wire_out!(TicketGet {
    "type" => r#type,
});

/// The answer to [`TicketGet`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TicketGetResponse {
    /// Ticket to sign JS-SDK calls with.
    pub ticket: SecretString,
    /// Seconds.
    pub expires_in: i64,
}

wire_in!(TicketGetResponse {
    "ticket" => ticket,
    "expires_in" => expires_in,
});

impl Endpoint for TicketGet {
    type Response = TicketGetResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.token.ticket_get",
        path: "/cgi-bin/ticket/get",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}
