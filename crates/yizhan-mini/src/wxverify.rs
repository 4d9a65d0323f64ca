//! Generated from `spec/mini/wxverify.toml` by `cargo xtask codegen`. Do not edit.
//!
//! Nickname check (名称检测)

use yizhan_core::{Endpoint, Operation, Product, wire_in, wire_out};

/// Check a nickname (微信认证名称检测).
///
/// `POST /cgi-bin/wxverify/checkwxverifynickname`, token in `access_token`.
///
/// [Documentation](https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/miniprogram-management/basic-info-management/checkNickName.html)
///
/// A name that is already taken or forbidden is refused with an error; one that hits a rule needs documents when it is set.
///
/// # Errors
///
/// - `53010`: nickname invalid
/// - `53011`: check nickname too frequently
/// - `53012`: nickname ban
/// - `53013`: nickname has been occupied
/// - `53014`: official-account/mini-program name clash, needs same entity
/// - `53015`: name duplicates another account, needs same entity
/// - `53016`: name duplicates several accounts
/// - `53017`: similar name held by different entity
/// - `53018`: nickname hit alias
#[derive(Clone, Debug)]
#[cfg_attr(feature = "both_ways", derive(Default))]
#[must_use = "a request does nothing until it is passed to a client"]
#[non_exhaustive]
pub struct Checkwxverifynickname {
    /// Nickname to check.
    pub nick_name: String,
}

impl Checkwxverifynickname {
    /// Starts with the required members.
    pub fn new(nick_name: impl Into<String>) -> Self {
        Self {
            nick_name: nick_name.into(),
        }
    }
}

wire_out!(Checkwxverifynickname {
    "nick_name" => nick_name,
});

/// The answer to [`Checkwxverifynickname`].
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CheckwxverifynicknameResponse {
    /// Whether documents are needed for this name.
    pub hit_condition: bool,
    /// What the name hit.
    pub wording: Option<String>,
}

wire_in!(CheckwxverifynicknameResponse {
    "hit_condition" => hit_condition,
    "wording" => wording,
});

impl Endpoint for Checkwxverifynickname {
    type Response = CheckwxverifynicknameResponse;
    const OPERATION: &'static Operation = &Operation {
        name: "mini.wxverify.checkwxverifynickname",
        path: "/cgi-bin/wxverify/checkwxverifynickname",
        safe_to_retry: true,
        ..Operation::usual(Product::Mini)
    };
}
