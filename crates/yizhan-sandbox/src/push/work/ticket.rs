//! `suite_ticket`: every ten minutes by the sandbox's clock, and on demand.

use super::push_notice;
use crate::{
    push::{body::Body, deliver::Overrides, record::Delivery},
    server::Shared,
    state::State,
};
use futures_util::future::join_all;

/// Pushes one ticket to every suite for which one is due, however long it has been due.
pub(crate) async fn push_due(shared: &Shared) -> Vec<(String, Delivery)> {
    let due: Vec<(String, String)> = {
        let mut state = shared.state();
        let ids = state.suites.keys().filter(|id| is_due(&state, id));
        let ids: Vec<String> = ids.cloned().collect();
        // Making a ticket marks it as pushed, so that nobody else finds it due.
        ids.into_iter()
            .filter_map(|id| state.new_suite_ticket(&id).map(|ticket| (id, ticket)))
            .collect()
    };
    join_all(due.into_iter().map(|(id, ticket)| async move {
        let delivery = push(shared, &id, &ticket, Overrides::default()).await;
        (id, delivery)
    }))
    .await
}

fn is_due(state: &State, id: &str) -> bool {
    let interval = i64::from(state.rules.ticket_interval);
    state.suites.get(id).is_some_and(|suite| {
        let age = state.now().saturating_sub(suite.last_ticket_at);
        // A clock that was moved back counts afresh.
        suite.is.command_url.is_some() && interval > 0 && (age >= interval || age < 0)
    })
}

/// Makes a ticket and pushes it if the suite has an address; `None` when there is no such suite.
pub(crate) async fn push_new(shared: &Shared, suite: &str) -> Option<(String, Option<Delivery>)> {
    let (ticket, has_address) = {
        let mut state = shared.state();
        let ticket = state.new_suite_ticket(suite)?;
        (ticket, state.suites.get(suite)?.is.command_url.is_some())
    };
    let delivery = if has_address {
        Some(push(shared, suite, &ticket, Overrides::default()).await)
    } else {
        None
    };
    Some((ticket, delivery))
}

async fn push(shared: &Shared, suite: &str, ticket: &str, overrides: Overrides) -> Delivery {
    let fill = |body: Body| body.with("SuiteTicket", ticket);
    push_notice(shared, suite, None, "suite_ticket", fill, overrides).await
}
