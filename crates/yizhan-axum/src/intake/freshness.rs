//! Whether a push was signed just now: an old one may be a replay, and a wrong clock looks the same.

use super::refused::Refused;
use crate::engine::Engine;
use http::StatusCode;
use std::sync::atomic::Ordering;
use yizhan_core::{AnswerKind, BodyKind, Host, Method, Operation, Product, TokenKind};

/// Any answer will do: its `Date` header is what counts. Without parameters it changes nothing.
static PROBE: Operation = Operation {
    name: "time probe",
    product: Product::Mp,
    method: Method::Get,
    host: Host::Api,
    path: "/cgi-bin/token",
    token: TokenKind::None,
    token_param: "",
    query: &[],
    body: BodyKind::None,
    answer: AnswerKind::Json,
    ok_field: None,
    safe_to_retry: true,
};

/// Checks a timestamp that was signed correctly.
pub(super) async fn check(engine: &Engine, timestamp: &str) -> Result<(), Refused> {
    let Ok(signed_at) = timestamp.parse::<i64>() else {
        let reason = "the timestamp is no number of seconds";
        return Err(Refused::new(StatusCode::BAD_REQUEST, "timestamp", reason));
    };
    let window = i64::try_from(engine.limits.freshness.as_secs()).unwrap_or(i64::MAX);
    if difference(engine, signed_at).saturating_abs() <= window {
        return Ok(());
    }
    // WeChat signed it, so perhaps it is our clock that is wrong.
    if engine.follows_wechat && may_probe(engine) {
        let members = serde_json::Map::new();
        let _ = engine.http.send(&PROBE, None, members).await;
    }
    let seconds = difference(engine, signed_at);
    if seconds.saturating_abs() <= window {
        return Ok(());
    }
    let (size, side) = (
        seconds.saturating_abs(),
        if seconds > 0 { "behind" } else { "ahead of" },
    );
    Err(Refused::new(
        StatusCode::FORBIDDEN,
        "freshness",
        format!(
            "the timestamp is {size} s {side} the clock, and {window} s are allowed; the clock is \
             wrong, or the push is a replay"
        ),
    ))
}

/// Seconds from the signature to now.
fn difference(engine: &Engine, signed_at: i64) -> i64 {
    engine.now().0.saturating_sub(signed_at)
}

/// At most one probe a minute, whatever is pushed.
fn may_probe(engine: &Engine) -> bool {
    let now = engine.now().0;
    let last = engine.last_probe.load(Ordering::Relaxed);
    now.saturating_sub(last).saturating_abs() >= 60
        && engine
            .last_probe
            .compare_exchange(last, now, Ordering::Relaxed, Ordering::Relaxed)
            .is_ok()
}
