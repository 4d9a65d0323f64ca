//! Generated from `spec/mini/redpacketcover.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Red packet covers (微信红包封面)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Get the link by which a user claims a cover (获得指定用户可以领取的红包封面链接).
///
/// `POST /redpacketcover/wxapp/cover_url/get_by_token`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/miniprogram/dev/api-backend/open-api/redpacketcover/redpacketcover.getAuthenticationUrl.html)
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct GetByToken {
    /// Of the user who may claim.
    pub openid: String,
    /// Token of the cover, from the red packet cover platform.
    pub ctoken: String,
}

impl GetByToken {
    /// Starts with the required members.
    pub fn new(openid: impl Into<String>, ctoken: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
            ctoken: ctoken.into(),
        }
    }
}

wire_out!(GetByToken {
    "openid" => openid,
    "ctoken" => ctoken,
});

/// The answer to [`GetByToken`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetByTokenResponse {
    /// `data`.
    pub data: GetByTokenData,
}

wire_in!(GetByTokenResponse {
    "data" => data,
});

impl Endpoint for GetByToken {
    type Response = GetByTokenResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.redpacketcover.get_by_token",
        path: "/redpacketcover/wxapp/cover_url/get_by_token",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}

/// `data` of [`GetByToken`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetByTokenData {
    /// Link by which this user claims the cover.
    pub url: String,
}

wire_in!(part GetByTokenData {
    "url" => url,
});
