//! How a control call is answered: JSON, and a refusal with a stable word and a sentence.

use axum::{
    Json,
    response::{IntoResponse, Response},
};
use http::StatusCode;
use serde_json::{Value, json};

/// A control call that was not done: `{"error": code, "message": …}`.
#[derive(Debug, thiserror::Error)]
#[error("{code}: {message}")]
pub(crate) struct Refused {
    status: u16,
    code: &'static str,
    message: String,
}

impl Refused {
    /// With an HTTP status, a stable code and a sentence that says the way out.
    pub(crate) fn new(status: u16, code: &'static str, message: impl Into<String>) -> Self {
        Self {
            status,
            code,
            message: message.into(),
        }
    }

    /// A parameter with a wrong value.
    pub(crate) fn bad(name: &str, is: &str) -> Self {
        Self::new(
            400,
            "bad_parameter",
            format!("`{}` {is}", name.escape_debug()),
        )
    }

    /// A body that cannot be read.
    pub(crate) fn body(message: &str) -> Self {
        Self::new(400, "bad_body", message)
    }

    /// Something that does not exist in this world.
    pub(crate) fn unknown(what: &str, id: &str) -> Self {
        Self::new(
            404,
            "unknown",
            format!(
                "there is no {what} `{}` in this world; GET world lists who exists",
                id.escape_debug()
            ),
        )
    }

    /// Something that the state of things does not allow.
    pub(crate) fn conflict(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(409, code, message)
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::BAD_REQUEST);
        (
            status,
            Json(json!({"error": self.code, "message": self.message})),
        )
            .into_response()
    }
}

/// What a control call answers.
pub(crate) type Answer = Result<Json<Value>, Refused>;
