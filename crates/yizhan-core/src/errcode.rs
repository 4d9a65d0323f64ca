//! WeChat's `errcode`: the number, what it means per product, and what to do about it.

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

impl ErrCode {
    /// What to do about this code when an operation of `product` answers it.
    #[must_use]
    pub fn remedy(self, product: Product) -> Remedy {
        let _ = product;
        Remedy::GiveUp
    }
}
