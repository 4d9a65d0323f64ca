//! Errors of calls: what failed, and what to do about it.

use crate::token::TokenError;
use yizhan_core::{ErrCode, Product};

/// Why a call gave no result.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// WeChat answered, with an `errcode` other than 0.
    #[error("{operation}: {code} {message}")]
    Api {
        /// Which operation.
        operation: String,
        /// Which product's meaning the code has.
        product: Product,
        /// The number to branch on.
        code: ErrCode,
        /// WeChat's text, request id included.
        message: String,
        /// WeChat's request id, when the text carries one.
        rid: Option<String>,
    },
    /// No token could be had.
    #[error(transparent)]
    Token(#[from] TokenError),
}
