//! The configuration of the JS-SDK for a page of an official account.

use serde::Serialize;

/// What `wx.config` asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct JsConfig {
    /// The official account.
    pub app_id: String,
    /// Seconds since 1970.
    pub timestamp: i64,
    /// Random letters and digits.
    pub nonce_str: String,
    /// SHA-1, 40 hex digits.
    pub signature: String,
    /// The page's URL as it was signed: without its fragment.
    pub url: String,
}
