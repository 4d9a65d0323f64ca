//! A push that is not let in: one clear answer, one log line, no internals.

use axum::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode, header};
use std::borrow::Cow;
use yizhan_codec::Refusal;

/// Why a push was refused.
#[derive(Clone, Debug)]
pub(crate) struct Refused {
    pub(crate) status: StatusCode,
    /// The check's short, stable name.
    pub(crate) check: &'static str,
    /// For the log: what is likely set wrong. No secrets, nothing of the body.
    pub(crate) reason: Cow<'static, str>,
}

impl Refused {
    pub(crate) fn new(
        status: StatusCode,
        check: &'static str,
        reason: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self {
            status,
            check,
            reason: reason.into(),
        }
    }

    /// `what` is a platform, an account, an agent or a suite.
    pub(crate) fn unknown(what: &'static str, id: Option<&str>) -> Self {
        let shown = id.filter(|id| is_app_id(id)).unwrap_or("(malformed)");
        Self::new(
            StatusCode::NOT_FOUND,
            what,
            format!(
                "{what} {shown} is not configured here; add it, or correct the URL in WeChat's console"
            ),
        )
    }

    pub(crate) fn closed() -> Self {
        Self::new(
            StatusCode::NOT_FOUND,
            "closed",
            "no token is configured for it, so that no push can be checked; add token and \
             encoding_aes_key",
        )
    }

    pub(crate) fn replayed() -> Self {
        Self::new(
            StatusCode::FORBIDDEN,
            "account",
            "the same push came to another account's URL before: this one is a replay",
        )
    }

    pub(crate) fn sealed_in_plain_mode() -> Self {
        Self::new(
            StatusCode::FORBIDDEN,
            "mode",
            "the push is sealed, and the account is in plain mode here; set its mode to safe, with \
             its encoding_aes_key",
        )
    }

    pub(crate) fn unavailable(check: &'static str, reason: &'static str) -> Self {
        Self::new(StatusCode::SERVICE_UNAVAILABLE, check, reason)
    }

    pub(crate) fn busy() -> Self {
        Self::unavailable(
            "busy",
            "as many pushes as in_flight allows are being handled",
        )
    }

    pub(crate) fn stopping() -> Self {
        Self::unavailable("stopping", "the toolkit is stopping")
    }

    /// Writes the log line; nothing else does.
    pub(crate) fn log(&self, endpoint: &'static str, named: Option<&str>) {
        tracing::warn!(
            endpoint,
            check = self.check,
            status = self.status.as_u16(),
            receiver.id = named.filter(|id| is_app_id(id)).unwrap_or_default(),
            reason = %self.reason,
            "push refused"
        );
    }

    /// What the sender is told. Which step of a decryption failed is for the log alone.
    fn told(&self) -> &'static str {
        match self.check {
            "base64" | "ciphertext_length" | "padding" | "frame_length" | "receive_id" => {
                "ciphertext"
            }
            check => check,
        }
    }
}

impl From<Refusal> for Refused {
    fn from(refusal: Refusal) -> Self {
        let check = refusal.check();
        let status = match check {
            "signature" | "plain_signature_only" | "receive_id" => StatusCode::FORBIDDEN,
            _ => StatusCode::BAD_REQUEST,
        };
        Self::new(status, check, refusal.to_string())
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        let body = format!("refused: {}\n", self.told());
        let plain = HeaderValue::from_static("text/plain; charset=utf-8");
        (self.status, [(header::CONTENT_TYPE, plain)], body).into_response()
    }
}

/// Whether a text has the shape of an app id, so that it may be logged and used as a name.
pub(crate) fn is_app_id(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-')
}
