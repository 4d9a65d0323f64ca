//! Generated from `spec/mp/soter.toml` by `cargo xtask codegen`. Do not edit.
//!
//! SOTER biometrics (生物认证)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Verify a SOTER signature (生物认证秘钥签名验证).
///
/// `POST /cgi-bin/soter/verify_signature`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/soter/soter.verifySignature.html)
///
/// Do it for each authentication: the client's result alone is not proof.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct VerifySignature {
    /// User's openid.
    pub openid: String,
    /// ResultJSON of wx.startSoterAuthentication.
    pub json_string: String,
    /// ResultJSONSignature of wx.startSoterAuthentication.
    pub json_signature: String,
}

impl VerifySignature {
    /// Starts with the required members.
    pub fn new(
        openid: impl Into<String>,
        json_string: impl Into<String>,
        json_signature: impl Into<String>,
    ) -> Self {
        Self {
            openid: openid.into(),
            json_string: json_string.into(),
            json_signature: json_signature.into(),
        }
    }
}

wire_out!(VerifySignature {
    "openid" => openid,
    "json_string" => json_string,
    "json_signature" => json_signature,
});

/// The answer to [`VerifySignature`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct VerifySignatureResponse {
    /// Whether the signature is genuine.
    pub is_ok: bool,
}

wire_in!(VerifySignatureResponse {
    "is_ok" => is_ok,
});

impl Endpoint for VerifySignature {
    type Response = VerifySignatureResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mp.soter.verify_signature",
        path: "/cgi-bin/soter/verify_signature",
        ..Operation::usual(Product::Mp)
    };
}
