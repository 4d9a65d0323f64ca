//! The HTML pages of mp.weixin.qq.com and open.weixin.qq.com.

use crate::server::Shared;
use axum::Router;

/// Their routes.
pub(crate) fn router() -> Router<Shared> {
    Router::new()
}
