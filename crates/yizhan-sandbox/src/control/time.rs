//! Clock, switches, snapshots and reset.

use super::{
    answer::{Answer, Refused},
    params::Params,
    table::takes,
};
use crate::{
    push::{notice, ticket, work},
    server::{Shared, locked},
    world::Rules,
};
use axum::Json;
use serde_json::{Value, json};

/// Snapshots kept at most; the oldest goes.
const MOST_SNAPSHOTS: usize = 16;

/// POST `clock`.
pub(super) async fn clock(shared: &Shared, mut params: Params) -> Answer {
    let advance = params.int("advance_seconds")?;
    let freeze = params.flag("freeze")?;
    params.done(takes("POST", "clock"))?;
    {
        let mut state = shared.state();
        match freeze {
            Some(true) => state.clock.freeze(),
            Some(false) => state.clock.thaw(),
            None => {}
        }
        if let Some(seconds) = advance {
            state.clock.advance(seconds);
        }
    }
    // However far the clock went, one ticket is due, not many.
    let mut pushed: Vec<Value> = ticket::push_due(shared)
        .await
        .into_iter()
        .map(|(component, delivery)| json!({"component": component, "delivery": delivery}))
        .collect();
    let suites = work::ticket::push_due(shared).await;
    pushed.extend(
        suites
            .into_iter()
            .map(|(suite, delivery)| json!({"suite": suite, "delivery": delivery})),
    );
    let events = notice::push_due(shared).await;
    let state = shared.state();
    Ok(Json(json!({
        "now": state.now(),
        "frozen": state.clock.is_frozen(),
        "tickets": pushed,
        "events": events,
    })))
}

/// GET and POST `rules`.
pub(super) fn rules(shared: &Shared, mut params: Params) -> Answer {
    let given = params.rest();
    let mut state = shared.state();
    let mut rules = serde_json::to_value(&state.rules)
        .map_err(|error| Refused::new(500, "internal", error.to_string()))?;
    for (name, value) in given {
        let Some(known) = rules.get_mut(&name) else {
            let message = format!(
                "there is no switch `{}`; GET rules lists them",
                name.escape_debug()
            );
            return Err(Refused::new(400, "unknown_parameter", message));
        };
        *known = match (&*known, value) {
            (Value::Number(_), Value::String(text)) => text
                .trim()
                .parse::<u32>()
                .map_or(Value::String(text), Value::from),
            (Value::Bool(_), Value::String(text)) => match text.as_str() {
                "true" | "1" => true.into(),
                "false" | "0" => false.into(),
                _ => Value::String(text),
            },
            (_, value) => value,
        };
    }
    state.rules = serde_json::from_value::<Rules>(rules.clone())
        .map_err(|error| Refused::new(400, "bad_parameter", error.to_string()))?;
    Ok(Json(rules))
}

/// POST `snapshot`.
pub(super) fn snapshot(shared: &Shared, params: Params) -> Answer {
    params.done(takes("POST", "snapshot"))?;
    let state = shared.state().clone();
    let mut snapshots = locked(&shared.0.snapshots);
    let id = snapshots.keys().max().map_or(1, |last| last + 1);
    if snapshots.len() >= MOST_SNAPSHOTS
        && let Some(oldest) = snapshots.keys().min().copied()
    {
        snapshots.remove(&oldest);
    }
    snapshots.insert(id, state);
    Ok(Json(json!({ "id": id })))
}

/// POST `reset`.
pub(super) fn reset(shared: &Shared, mut params: Params) -> Answer {
    let id = params.int("snapshot")?;
    params.done(takes("POST", "reset"))?;
    let state = match id {
        None => shared.0.beginning.clone(),
        Some(id) => u64::try_from(id)
            .ok()
            .and_then(|id| locked(&shared.0.snapshots).get(&id).cloned())
            .ok_or_else(|| Refused::unknown("snapshot", &id.to_string()))?,
    };
    *shared.state() = state;
    shared.calls().clear();
    locked(&shared.0.pushes).clear();
    Ok(Json(json!({ "id": id })))
}
