//! `/healthz`: the process is up. `/readyz`: it takes pushes, and how everyone is whose tokens it
//! keeps.

use axum::{
    Json,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use serde_json::{Value, json};
use std::sync::Arc;
use tokio_util::sync::CancellationToken;
use yizhan_core::{Clock, Scope, UnixTime};
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
    let ready = !health.stopping.is_cancelled();
    let status = if ready {
        StatusCode::OK
    } else {
        StatusCode::SERVICE_UNAVAILABLE
    };
    let answer = json!({
        "ready": ready,
        "platforms": health.platforms(),
        "suites": health.suites(),
        "accounts": health.accounts(),
        "agents": health.agents(),
    });
    (status, Json(answer)).into_response()
}

impl Health {
    fn platforms(&self) -> Vec<Value> {
        let platforms = self.keeper.platforms().into_iter();
        let shown = platforms.map(|platform| {
            json!({
                "app_id": platform.component,
                "ticket_age_seconds": self.since(platform.ticket_received_at),
                "token_expires_in": self.until(platform.token_expires_at),
                "authorizers": platform.authorizers,
            })
        });
        shown.collect()
    }

    fn suites(&self) -> Vec<Value> {
        let suites = self.keeper.suites().into_iter();
        let shown = suites.map(|suite| {
            json!({
                "suite_id": suite.suite,
                "ticket_age_seconds": self.since(suite.ticket_received_at),
                "token_expires_in": self.until(suite.token_expires_at),
                "corps": suite.corps,
            })
        });
        shown.collect()
    }

    fn accounts(&self) -> Vec<Value> {
        let own = self.keeper.own().into_iter();
        let shown = own.filter_map(|own| match own.scope {
            Scope::Account(app_id) => Some(json!({
                "app_id": app_id,
                "token_expires_in": self.until(own.token_expires_at),
            })),
            _ => None,
        });
        shown.collect()
    }

    fn agents(&self) -> Vec<Value> {
        let own = self.keeper.own().into_iter();
        let shown = own.filter_map(|own| match own.scope {
            Scope::Agent { corp, agent } => Some(json!({
                "corp_id": corp,
                "agent_id": agent,
                "token_expires_in": self.until(own.token_expires_at),
            })),
            _ => None,
        });
        shown.collect()
    }

    fn since(&self, time: Option<UnixTime>) -> Option<i64> {
        time.map(|time| self.clock.now().since(time))
    }

    fn until(&self, time: Option<UnixTime>) -> Option<i64> {
        time.map(|time| time.since(self.clock.now()))
    }
}
