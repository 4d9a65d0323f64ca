//! Whether a push was signed just now: an old one may be a replay, and a wrong clock looks the same.

use super::refused::Refused;
use crate::engine::Engine;
use http::StatusCode;
use std::time::Duration;

/// How long WeChat's own time is waited for.
pub(super) const PATIENCE: Duration = Duration::from_secs(3);

/// Seconds that a push may be away from a clock which is right: it is on its way for seconds only.
const DOUBTFUL: i64 = 300;

/// Checks a timestamp that was signed correctly.
pub(super) async fn check(
    engine: &Engine,
    timestamp: &str,
    patience: Duration,
) -> Result<(), Refused> {
    let Ok(signed_at) = timestamp.parse::<i64>() else {
        let reason = "the timestamp is no number of seconds";
        return Err(Refused::new(StatusCode::BAD_REQUEST, "timestamp", reason));
    };
    let window = i64::try_from(engine.limits.freshness.as_secs()).unwrap_or(i64::MAX);
    if difference(engine, signed_at).saturating_abs() <= window.min(DOUBTFUL) {
        return Ok(());
    }
    // WeChat signed it, so perhaps it is our clock that is wrong: tickets and tokens are dated by it
    // too. The client paces its probes.
    if engine.follows_wechat {
        // In a box, so that the way of every push stays small.
        let probe = Box::pin(engine.http.probe_time());
        let _ = tokio::time::timeout(patience, probe).await;
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
