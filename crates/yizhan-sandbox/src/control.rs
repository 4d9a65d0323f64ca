//! The control API under `/sandbox/v1`.

use crate::server::Shared;
use axum::Router;

/// Its routes, without the prefix.
pub(crate) fn router() -> Router<Shared> {
    Router::new()
}
