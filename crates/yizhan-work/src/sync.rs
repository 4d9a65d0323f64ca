//! Generated from `spec/work/sync.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Contact synchronisation of registered companies (通讯录同步)

use yizhan_core::{BodyKind, Endpoint, Method, Operation, Product, TokenKind, wire_out};

/// Declare the contact synchronisation finished (设置通讯录同步完成).
///
/// `GET /cgi-bin/sync/contact_sync_success`, contact sync token in `access_token`.
///
/// [Documentation](https://developer.work.weixin.qq.com/document/path/90584) [(2)](https://developer.work.weixin.qq.com/document/path/90808)
///
/// For companies that came by a registration code: after it the token of contact synchronisation is void.
#[derive(Clone, Debug, Default)]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct ContactSyncSuccess {}

impl ContactSyncSuccess {
    /// Starts empty.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire_out!(ContactSyncSuccess {});

/// The answer to [`ContactSyncSuccess`].
pub type ContactSyncSuccessResponse = yizhan_core::Done;

impl Endpoint for ContactSyncSuccess {
    type Response = ContactSyncSuccessResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "work.sync.contact_sync_success",
        path: "/cgi-bin/sync/contact_sync_success",
        method: Method::Get,
        token: TokenKind::ContactSync,
        body: BodyKind::None,
        safe_to_retry: true,
        ..Operation::usual(Product::Work)
    };
}
