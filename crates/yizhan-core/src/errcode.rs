//! WeChat's `errcode`: the number, what it means per product, and what to do about it.
//!
//! The table is generated from `spec/errcodes.jsonl`.

mod table;

use crate::operation::Product;
use std::fmt;

/// WeChat's `errcode`. A number and not an enum: new codes appear every month.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ErrCode(pub i32);

impl fmt::Debug for ErrCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Display for ErrCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// What a caller that wants the call to succeed does next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Remedy {
    /// The same call fails again: the request or our configuration is wrong.
    GiveUp,
    /// The token is void: get a new one, then repeat once.
    RenewToken,
    /// WeChat is busy or a limit of the minute is reached: wait at least so long.
    BackOff {
        /// Seconds to wait.
        seconds: u32,
    },
    /// A daily or monthly quota is used up: wait for its reset, or clear it.
    Quota,
    /// A person must act: the merchant, or whoever operates the platform.
    Alert,
}

/// What kind of trouble a code reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrClass {
    /// A member of the request is wrong or missing.
    BadParam,
    /// What the request names does not exist.
    NotFound,
    /// The account or the platform may not do this.
    Permission,
    /// A quota of a day or a month is used up.
    Quota,
    /// WeChat is busy, or something is still running.
    Busy,
    /// Too many calls in a short time.
    RateLimit,
    /// A token, ticket or code is wrong.
    TokenInvalid,
    /// A token, ticket or code is too old.
    TokenExpired,
    /// The caller's address is not allowed.
    IpNotAllowed,
    /// The account cancelled its authorisation.
    AuthRevoked,
    /// Anything else.
    Other,
}

impl ErrClass {
    /// `bad_param`, `quota` and so on: stable, for logs and output.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::BadParam => "bad_param",
            Self::NotFound => "not_found",
            Self::Permission => "permission",
            Self::Quota => "quota",
            Self::Busy => "busy_retryable",
            Self::RateLimit => "rate_limit",
            Self::TokenInvalid => "token_invalid",
            Self::TokenExpired => "token_expired",
            Self::IpNotAllowed => "ip_not_allowed",
            Self::AuthRevoked => "auth_revoked",
            Self::Other => "other",
        }
    }

    const fn what_to_do(self) -> &'static str {
        match self {
            Self::BadParam => "Correct the request: a member is missing, wrong or too long.",
            Self::NotFound => {
                "Check the id: what it names does not exist, or not for this account."
            }
            Self::Permission => {
                "The account or the platform may not do this: check its kind, verification and \
                 granted permission sets."
            }
            Self::Quota => "A quota is used up: wait until it is reset.",
            Self::Busy => "Wait a little, then repeat.",
            Self::RateLimit => "Wait for the next full minute, and call less often.",
            Self::TokenInvalid => "Check which token, ticket or code was sent; get a new one.",
            Self::TokenExpired => "Get a new token, ticket or code.",
            Self::IpNotAllowed => "Add the caller's address to the IP allow-list in the console.",
            Self::AuthRevoked => "The account must authorise again.",
            Self::Other => "See the documentation page of the call.",
        }
    }
}

/// What is known about a code.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Explanation {
    /// The number.
    pub code: ErrCode,
    /// A name that does not change, `ACCESS_TOKEN_EXPIRED`.
    pub name: &'static str,
    /// What it means.
    pub meaning: &'static str,
    /// The products where it means this.
    pub products: &'static [Product],
    /// What kind of trouble it is.
    pub class: ErrClass,
    /// What a program does next.
    pub remedy: Remedy,
    /// What a person does about it.
    pub what_to_do: &'static str,
    /// Whether it never crosses the wire: it is of the official message-encryption samples.
    pub local: bool,
}

/// What a code means when an operation of `product` answers it.
///
/// The three products on api.weixin.qq.com share most numbers: one that is not listed for the product
/// is looked up among the other two. WeCom's numbers are its own.
#[must_use]
pub fn explain(product: Product, code: ErrCode) -> Option<&'static Explanation> {
    let rows = explain_all(code);
    let own = rows.iter().find(|row| row.products.contains(&product));
    own.or_else(|| {
        let shared = |row: &&Explanation| !row.products.contains(&Product::Work);
        rows.iter()
            .find(|row| product != Product::Work && shared(row))
    })
}

/// All meanings of a code, in all products.
#[must_use]
pub fn explain_all(code: ErrCode) -> &'static [Explanation] {
    let rows = table::ROWS;
    let start = rows.partition_point(|row| row.code < code);
    let rest = &rows[start..];
    &rest[..rest.partition_point(|row| row.code == code)]
}

/// Every explanation there is, sorted by code.
#[must_use]
pub fn explanations() -> &'static [Explanation] {
    table::ROWS
}

impl ErrCode {
    /// What to do about this code when an operation of `product` answers it.
    ///
    /// [`Remedy::RenewToken`] holds only for a call that carried a token: 40001 on the call that asks
    /// for a token means a wrong secret.
    #[must_use]
    pub fn remedy(self, product: Product) -> Remedy {
        explain(product, self).map_or(Remedy::GiveUp, |row| row.remedy)
    }
}

/// One row of the table; an empty `what_to_do` stands for that of the class.
const fn row(
    code: i32,
    name: &'static str,
    meaning: &'static str,
    products: &'static [Product],
    class: ErrClass,
    remedy: Remedy,
    what_to_do: &'static str,
) -> Explanation {
    Explanation {
        code: ErrCode(code),
        name,
        meaning,
        products,
        class,
        remedy,
        what_to_do: if what_to_do.is_empty() {
            class.what_to_do()
        } else {
            what_to_do
        },
        local: code <= -40001 && code >= -41003,
    }
}
