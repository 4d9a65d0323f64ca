//! Events of an account that nobody but WeChat causes: verdicts of its reviewers.

use super::{
    body::Body,
    deliver::{Answered, Overrides, Parcel, deliver},
    outcome, route,
};
use crate::{server::Shared, state::notice::Notice};
use futures_util::future::join_all;
use serde_json::{Value, json};

/// Pushes what has fallen due by the sandbox's clock.
pub(crate) async fn push_due(shared: &Shared) -> Vec<Value> {
    let lapsed = shared.state().lapse_applications();
    let due = {
        let mut state = shared.state();
        let mut due = state.happen_due();
        due.extend(state.end_due_publications(&shared.0.base_url));
        due.extend(state.end_due_mass(&shared.0.base_url));
        due
    };
    let pushed = due.into_iter().map(|notice| push(shared, notice));
    let mut events: Vec<Value> = join_all(pushed).await.into_iter().flatten().collect();
    for outcome in lapsed {
        events.extend(outcome::push(shared, outcome, Overrides::default()).await);
    }
    events
}

/// Pushes an event to everybody who gets it; one entry for each.
pub(crate) async fn push(shared: &Shared, notice: Notice) -> Vec<Value> {
    let parcels = parcels(shared, &notice).unwrap_or_default();
    let records = join_all(parcels.into_iter().map(|p| deliver(shared, p))).await;
    records
        .into_iter()
        .map(|r| {
            json!({
                "event": r.kind,
                "account": r.account,
                "component": r.component,
                "push": r.seq,
                "delivery": r.delivery,
            })
        })
        .collect()
}

fn parcels(shared: &Shared, notice: &Notice) -> Result<Vec<Parcel>, String> {
    let state = shared.state();
    let account = state
        .accounts
        .get(&notice.account)
        .ok_or("the account is gone")?;
    // WeChat signs such events with an openid of its own.
    let from = "od1P50M-fNQI5Gcq-trm4a7apsU8";
    let only = notice.component.as_deref();
    let mut body = Body::default()
        .with("ToUserName", account.is.original_id.as_str())
        .with("FromUserName", from)
        .with("CreateTime", state.now())
        .with("MsgType", "event")
        .with("Event", notice.event.name);
    for (name, value) in &notice.event.members {
        body.set(name, value.clone());
    }
    let routes = route::account_routes(&state, account, from, only)?;
    let parcel = |route| Parcel {
        route,
        body: body.clone(),
        kind: notice.event.name.to_owned(),
        account: Some(notice.account.clone()),
        answered: Answered::Success,
        overrides: Overrides::default(),
    };
    Ok(routes.into_iter().map(parcel).collect())
}
