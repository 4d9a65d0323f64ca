//! The HTML pages of mp.weixin.qq.com and open.weixin.qq.com: plain links and forms, for browsers and
//! for programs.

pub(crate) mod redirect;

use crate::server::Shared;
use axum::Router;

/// Their routes.
pub(crate) fn router() -> Router<Shared> {
    Router::new()
}
