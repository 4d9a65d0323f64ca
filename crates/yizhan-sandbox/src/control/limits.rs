//! Quotas and address lists: set here, enforced on the API hosts.

use super::{
    answer::{Answer, Refused},
    params::Params,
    table::takes,
};
use crate::{
    server::Shared,
    state::{State, quota::Limit},
};
use axum::Json;
use serde_json::{Value, json};
use std::net::IpAddr;

/// Addresses on a list at most.
const MOST_ADDRESSES: usize = 100;

/// POST `quota`.
pub(super) fn quota(shared: &Shared, mut params: Params) -> Answer {
    let owner = params.need("account")?;
    let path = params.need("path")?;
    let daily = params.count("daily", 0, u32::MAX)?;
    let minute = params.count("per_minute", 0, u32::MAX)?;
    let used = params.count("used", 0, u32::MAX)?;
    params.done(takes("POST", "quota"))?;
    let mut state = shared.state();
    if state.corps.contains_key(&owner) || state.suites.contains_key(&owner) {
        if daily.is_some() {
            let is = "is not limited at WeCom, which counts minutes and hours";
            return Err(Refused::bad("daily", is));
        }
        let now = state.now();
        state.rates.set(&owner, &path, now, minute, used);
        let (minute, used) = state.rates.get(&owner, &path, now);
        return Ok(Json(json!({
            "account": owner,
            "path": path,
            "per_minute": minute,
            "used": used,
        })));
    }
    if !state.accounts.contains_key(&owner) && !state.components.contains_key(&owner) {
        return Err(Refused::unknown("account", &owner));
    }
    let now = state.now();
    let before = state.quotas.limit(&owner, &path);
    if daily.is_some() || minute.is_some() {
        let limit = Limit {
            daily: daily.map(u64::from).or(before.daily),
            minute: minute.map(u64::from).or(before.minute),
        };
        state.quotas.set_limit(Some(&owner), &path, limit);
    }
    if let Some(used) = used {
        state.quotas.set_used(&owner, &path, now, used.into());
    }
    let limit = state.quotas.limit(&owner, &path);
    Ok(Json(json!({
        "account": owner,
        "path": path,
        "daily": limit.daily,
        "per_minute": limit.minute,
        "used": state.quotas.used(&owner, &path, now),
    })))
}

/// POST `ip-allow`.
pub(super) fn ip_allow(shared: &Shared, mut params: Params) -> Answer {
    let id = params.need("account")?;
    let agent = params.int("agent")?;
    let list = params
        .list("addresses")?
        .ok_or_else(|| Refused::bad("addresses", "is a list of IP addresses; empty: any"))?;
    params.done(takes("POST", "ip-allow"))?;
    let list = addresses(&list)?;
    let mut state = shared.state();
    let place = place(&mut state, &id, agent).ok_or_else(|| Refused::unknown("account", &id))?;
    place.clone_from(&list);
    Ok(Json(json!({ "account": id, "addresses": list })))
}

fn addresses(list: &[Value]) -> Result<Vec<String>, Refused> {
    if list.len() > MOST_ADDRESSES {
        return Err(Refused::bad("addresses", "holds 100 addresses at most"));
    }
    list.iter()
        .map(|value| {
            let text = value.as_str().unwrap_or_default();
            match text.parse::<IpAddr>() {
                Ok(_) => Ok(text.to_owned()),
                Err(_) => Err(Refused::bad("addresses", "is a list of IP addresses")),
            }
        })
        .collect()
}

/// The list of an account, a platform, a suite or an application of a corp.
fn place<'a>(state: &'a mut State, id: &str, agent: Option<i64>) -> Option<&'a mut Vec<String>> {
    if let Some(corp) = state.corps.get_mut(id) {
        let agent = corp.agents.get_mut(&u64::try_from(agent?).ok()?)?;
        return Some(&mut agent.is.ip_allow);
    }
    if let Some(suite) = state.suites.get_mut(id) {
        return Some(&mut suite.is.ip_allow);
    }
    if let Some(account) = state.accounts.get_mut(id) {
        return Some(&mut account.is.ip_allow);
    }
    state.components.get_mut(id).map(|c| &mut c.is.ip_allow)
}
