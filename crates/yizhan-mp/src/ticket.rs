//! Generated from `spec/mp/ticket.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Tickets for pages (JS-SDK, 卡券)

use yizhan_core::{
    BodyKind, Endpoint, Method, Operation, Product, SecretString, wire_in, wire_out,
};

/// Get a JS-SDK or card ticket (获取jsapi_ticket / api_ticket).
///
/// `GET /cgi-bin/ticket/getticket`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html#54)
///
/// Official accounts only: mini programs have no such tickets. Cache it; the daily quota is small.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetTicket {
    /// Jsapi for the JS-SDK, wx_card for cards.
    ///
    /// `jsapi` unless set.
    pub r#type: String,
}

impl GetTicket {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Jsapi for the JS-SDK, wx_card for cards.
    ///
    /// `jsapi` unless set.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = r#type.into();
        self
    }
}

impl Default for GetTicket {
    #[inline]
    fn default() -> Self {
        Self {
            r#type: "jsapi".into(),
        }
    }
}

wire_out!(GetTicket {
    "type" => r#type,
});

/// The answer to [`GetTicket`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTicketResponse {
    /// Signs page configurations.
    pub ticket: SecretString,
    /// Seconds that it lasts, 7200.
    pub expires_in: i64,
}

wire_in!(GetTicketResponse {
    "ticket" => ticket,
    "expires_in" => expires_in,
} needs {
    "ticket" => ticket,
});

impl Endpoint for GetTicket {
    type Response = GetTicketResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.ticket.get_ticket",
        path: "/cgi-bin/ticket/getticket",
        method: Method::Get,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Mp)
    };
}
