//! The API hosts: every path that is no page and no control call ends here.

use crate::server::Shared;
use axum::{
    extract::{Request, State},
    response::{IntoResponse, Response},
};

/// Answers an API call.
pub(crate) async fn answer(State(shared): State<Shared>, request: Request) -> Response {
    let _ = (shared, request);
    "{}".into_response()
}
