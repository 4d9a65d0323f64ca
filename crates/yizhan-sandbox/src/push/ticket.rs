//! `component_verify_ticket`: every ten minutes by the sandbox's clock, and on demand.
//! <https://developers.weixin.qq.com/doc/oplatform/Third-party_Platforms/2.0/api/Before_Develop/component_verify_ticket.html>

use super::{body::Body, deliver::Overrides, events::push_component_event, record::Delivery};
use crate::{server::Shared, state::State};
use futures_util::future::join_all;
use std::time::Duration;

/// How often the clock is looked at; moving it by the control API looks at once.
const LOOK: Duration = Duration::from_secs(1);

/// Begins to push tickets when they are due.
pub(crate) fn start(shared: &Shared) {
    let shared = shared.clone();
    let tasks = shared.0.tasks.clone();
    tasks.spawn(async move {
        let mut ticks = tokio::time::interval(LOOK);
        ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            tokio::select! {
                _ = ticks.tick() => {}
                () = shared.0.stop.cancelled() => return,
            }
            push_due(&shared).await;
            super::work::ticket::push_due(&shared).await;
            super::notice::push_due(&shared).await;
        }
    });
}

/// Pushes one ticket to every component for which one is due, however long it has been due.
pub(crate) async fn push_due(shared: &Shared) -> Vec<(String, Delivery)> {
    let due: Vec<(String, String)> = {
        let mut state = shared.state();
        let ids: Vec<String> = state
            .components
            .keys()
            .filter(|id| is_due(&state, id))
            .cloned()
            .collect();
        // Making a ticket marks it as pushed, so that nobody else finds it due.
        ids.into_iter()
            .filter_map(|id| state.new_ticket(&id).map(|ticket| (id, ticket)))
            .collect()
    };
    join_all(due.into_iter().map(|(id, ticket)| async move {
        let delivery = push_value(shared, &id, &ticket).await;
        (id, delivery)
    }))
    .await
}

fn is_due(state: &State, id: &str) -> bool {
    let interval = i64::from(state.rules.ticket_interval);
    state.components.get(id).is_some_and(|c| {
        let age = state.now().saturating_sub(c.last_ticket_at);
        c.is.event_url.is_some()
            && !c.ticket_push_stopped
            && interval > 0
            // A clock that was moved back counts afresh.
            && (age >= interval || age < 0)
    })
}

/// Makes a ticket and pushes it if the component has an address; `None` when there is no such component.
pub(crate) async fn push_new(
    shared: &Shared,
    component: &str,
) -> Option<(String, Option<Delivery>)> {
    let (ticket, has_address) = {
        let mut state = shared.state();
        let ticket = state.new_ticket(component)?;
        let has_address = state.components.get(component)?.is.event_url.is_some();
        (ticket, has_address)
    };
    let delivery = if has_address {
        Some(push_value(shared, component, &ticket).await)
    } else {
        None
    };
    Some((ticket, delivery))
}

/// Makes and pushes a ticket in the background: what `api_start_push_ticket` sets off.
pub(crate) fn push_soon(shared: &Shared, component: &str) {
    let task = {
        let (shared, component) = (shared.clone(), component.to_owned());
        async move {
            push_new(&shared, &component).await;
        }
    };
    shared.0.tasks.spawn(task);
}

async fn push_value(shared: &Shared, component: &str, ticket: &str) -> Delivery {
    let fill = |body: Body| body.with("ComponentVerifyTicket", ticket);
    let kind = "component_verify_ticket";
    push_component_event(shared, component, None, kind, fill, Overrides::default()).await
}
