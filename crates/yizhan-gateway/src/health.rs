//! `/healthz`: the process is up. `/readyz`: it takes pushes, and how each platform is.

use axum::{
    Json,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use serde_json::json;
use std::sync::Arc;
use tokio_util::sync::CancellationToken;
use yizhan_core::Clock;
use yizhan_keeper::Keeper;

/// What the two answers are made from.
#[derive(Clone)]
pub(crate) struct Health {
    pub(crate) keeper: Keeper,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) stopping: CancellationToken,
}

/// Alive as long as it answers.
pub(crate) async fn healthz() -> &'static str {
    "ok"
}

/// 200 while pushes are taken, 503 once a shutdown has begun. A missing ticket does not make the
/// gateway unready: without pushes no ticket would ever come.
pub(crate) async fn readyz(State(health): State<Health>) -> Response {
    let now = health.clock.now();
    let platforms: Vec<_> = health
        .keeper
        .platforms()
        .into_iter()
        .map(|platform| {
            json!({
                "app_id": platform.component,
                "ticket_age_seconds": platform.ticket_received_at.map(|at| now.since(at)),
                "token_expires_in": platform.token_expires_at.map(|at| at.since(now)),
                "authorizers": platform.authorizers,
            })
        })
        .collect();
    let suites: Vec<_> = health
        .keeper
        .suites()
        .into_iter()
        .map(|suite| {
            json!({
                "suite_id": suite.suite,
                "ticket_age_seconds": suite.ticket_received_at.map(|at| now.since(at)),
                "token_expires_in": suite.token_expires_at.map(|at| at.since(now)),
                "corps": suite.corps,
            })
        })
        .collect();
    let ready = !health.stopping.is_cancelled();
    let status = if ready {
        StatusCode::OK
    } else {
        StatusCode::SERVICE_UNAVAILABLE
    };
    (
        status,
        Json(json!({ "ready": ready, "platforms": platforms, "suites": suites })),
    )
        .into_response()
}
