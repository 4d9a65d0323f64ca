//! Events of an account that nobody but WeChat causes: verdicts of its reviewers, the fate of what
//! an account sent.

use super::{
    body::Body,
    deliver::{Answered, Overrides, Parcel, deliver},
    outcome,
    route::{self, Route},
};
use crate::{reply::content::Kinds, server::Shared, state::notice::Notice};
use futures_util::future::join_all;
use serde_json::{Value, json};
use yizhan_codec::Format;

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

/// Pushes an event in the background: what an API call sets off.
pub(crate) fn push_soon(shared: &Shared, notice: Notice) {
    let task = {
        let shared = shared.clone();
        async move {
            push(&shared, notice).await;
        }
    };
    shared.0.tasks.spawn(task);
}

fn parcels(shared: &Shared, notice: &Notice) -> Result<Vec<Parcel>, String> {
    let state = shared.state();
    let account = state
        .accounts
        .get(&notice.account)
        .ok_or("the account is gone")?;
    // Where nobody is meant, WeChat signs with an openid of its own.
    let from = notice.from.as_deref();
    let from = from.unwrap_or("od1P50M-fNQI5Gcq-trm4a7apsU8");
    let only = notice.component.as_deref();
    let common = Body::default()
        .with("ToUserName", account.is.original_id.as_str())
        .with("FromUserName", from)
        .with("CreateTime", state.now())
        .with("MsgType", "event")
        .with("Event", notice.event.name);
    let answered = match &notice.from {
        None => Answered::Success,
        Some(user) => Answered::Reply {
            user: user.clone(),
            account: account.is.original_id.clone(),
            kinds: if account.is_mini() {
                Kinds::MiniProgram
            } else {
                Kinds::Official
            },
        },
    };
    let routes = route::account_routes(&state, account, from, only)?;
    let parcel = |route: Route| {
        let mut body = common.clone();
        for (name, value) in &notice.event.members {
            match value.get("List") {
                Some(list) if route.channel.format == Format::Json => {
                    body.set("List", in_json(list));
                }
                _ => body.set(name, value.clone()),
            }
        }
        Parcel {
            route,
            body,
            kind: notice.event.name.to_owned(),
            account: Some(notice.account.clone()),
            answered: answered.clone(),
            overrides: Overrides::default(),
        }
    };
    Ok(routes.into_iter().map(parcel).collect())
}

/// A `List` as WeChat's JSON has it: without the element around it, bare when it has one entry, and
/// with numbers as text.
fn in_json(list: &Value) -> Value {
    match list {
        Value::Array(items) if items.len() == 1 => in_json(&items[0]),
        Value::Array(items) => items.iter().map(in_json).collect(),
        Value::Object(members) => members
            .iter()
            .map(|(name, value)| (name.clone(), in_json(value)))
            .collect(),
        Value::Number(number) => number.to_string().into(),
        other => other.clone(),
    }
}
