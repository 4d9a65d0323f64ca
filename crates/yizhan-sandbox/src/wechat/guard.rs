//! What is checked before a route runs, in WeChat's order: token, address, permission, method, body,
//! quota.

use super::{
    answer::Answer,
    call::{BadJson, Call},
    route::{Ctx, Needs, Reads, Route, Takes},
};
use crate::{
    errors::ApiError,
    state::{
        State,
        quota::Beyond,
        tokens::{Holder, Standing},
    },
};
use axum::http::Method;
use std::net::IpAddr;

/// What a stale token is told on API calls today.
const NOT_LATEST: &str = "invalid credential, access_token is invalid or not latest, could get \
     access_token by getStableAccessToken, more details at https://mmbizurl.cn/s/JtxxFh33r";
/// Characters of a token that could be real; what is shorter is no token at all.
const SHORTEST_TOKEN: usize = 64;

/// Checks a call and runs its route.
pub(crate) fn run(ctx: &mut Ctx<'_>, route: &Route) -> Result<Answer, ApiError> {
    let holder = token(ctx.state, ctx.call, route.needs, ctx.now)?;
    if let Some(holder) = &holder {
        may_call(ctx.state, ctx.call, holder)?;
        is_granted(ctx.state, holder, route.scopes)?;
    }
    ctx.holder = holder;
    method_fits(ctx.call, route.takes)?;
    if route.reads == Reads::Json {
        body_is_json(ctx.call)?;
    }
    if route.counted
        && let Some(holder) = &ctx.holder
    {
        let owner = holder.app_id().to_owned();
        count(ctx.state, &owner, route.path, ctx.now)?;
    }
    (route.run)(ctx)
}

/// Counts a call against its quota.
pub(crate) fn count(state: &mut State, owner: &str, path: &str, now: i64) -> Result<(), ApiError> {
    state
        .quotas
        .count(owner, path, now)
        .map_err(|beyond| match beyond {
            Beyond::Day => ApiError::of(45009),
            Beyond::Minute => ApiError::of(45011),
        })
}

/// The token of a call, checked against what the call needs.
pub(crate) fn token(
    state: &State,
    call: &Call,
    needs: Needs,
    now: i64,
) -> Result<Option<Holder>, ApiError> {
    if needs == Needs::Nothing {
        return Ok(None);
    }
    let value = sent_token(call, needs).ok_or_else(|| ApiError::of(41001))?;
    let token = state.tokens.get(value).ok_or_else(|| {
        let shaped = value.len() >= SHORTEST_TOKEN
            && value
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
        if shaped {
            ApiError::new(40001, NOT_LATEST)
        } else {
            ApiError::of(40014)
        }
    })?;
    // The kind is looked at first: a wrong kind is wrong however old it is.
    match (&token.holder, needs) {
        (Holder::Component(_), Needs::Component | Needs::AccountOrComponent) => {}
        (Holder::Component(_), _) => return Err(ApiError::of(61015)),
        (
            Holder::Account(_) | Holder::Stable(_) | Holder::Authorizer { .. },
            Needs::Account | Needs::AccountOrComponent,
        ) => {}
        (Holder::Account(_) | Holder::Stable(_) | Holder::Authorizer { .. }, _) => {
            return Err(ApiError::of(61014));
        }
        // A user's token or a ticket is no credential of an account.
        _ => return Err(ApiError::new(40001, NOT_LATEST)),
    }
    if let Holder::Authorizer { component, account } = &token.holder
        && !is_authorized(state, component, account)
    {
        return Err(ApiError::of(61003));
    }
    match token.standing(now) {
        Standing::Valid => Ok(Some(token.holder.clone())),
        Standing::Expired if matches!(token.holder, Holder::Component(_)) => {
            Err(ApiError::of(42006))
        }
        Standing::Expired => Err(ApiError::of(42001)),
        Standing::Void => Err(ApiError::new(40001, NOT_LATEST)),
    }
}

/// Old pages write `component_access_token`, new ones `access_token` for every kind.
fn sent_token(call: &Call, needs: Needs) -> Option<&str> {
    let own = call.param("access_token");
    match needs {
        Needs::Nothing | Needs::Corp | Needs::Suite | Needs::Provider => None,
        Needs::Account => own,
        Needs::Component | Needs::AccountOrComponent => {
            call.param("component_access_token").or(own)
        }
    }
}

/// Whether an account has authorised a platform.
pub(crate) fn is_authorized(state: &State, component: &str, account: &str) -> bool {
    state
        .authorizations
        .contains_key(&(component.to_owned(), account.to_owned()))
}

/// A platform calls from its own addresses only; accounts are asked when they fetch a token.
pub(crate) fn may_call(state: &State, call: &Call, holder: &Holder) -> Result<(), ApiError> {
    match holder.component() {
        Some(component) => component_may_call(state, call, component),
        None => Ok(()),
    }
}

/// A platform calls from its own addresses only: 61004 names the one that was seen.
pub(crate) fn component_may_call(
    state: &State,
    call: &Call,
    component: &str,
) -> Result<(), ApiError> {
    match state.components.get(component) {
        Some(c) if !allows(&c.is.ip_allow, call.ip) => Err(ApiError::new(
            61004,
            format!("access clientip is not registered requestIP: {}", call.ip),
        )),
        _ => Ok(()),
    }
}

/// An account fetches tokens from its own addresses only: 40164 names the one that was seen.
pub(crate) fn account_may_fetch(list: &[String], call: &Call) -> Result<(), ApiError> {
    if allows(list, call.ip) {
        return Ok(());
    }
    let mapped = match call.ip {
        IpAddr::V4(v4) => v4.to_ipv6_mapped(),
        IpAddr::V6(v6) => v6,
    };
    Err(ApiError::new(
        40164,
        format!(
            "invalid ip {} ipv6 {}, not in whitelist",
            call.ip,
            mapped_text(mapped)
        ),
    ))
}

fn mapped_text(ip: std::net::Ipv6Addr) -> String {
    match ip.to_ipv4_mapped() {
        Some(v4) => format!("::ffff:{v4}"),
        None => ip.to_string(),
    }
}

pub(crate) fn allows(list: &[String], ip: IpAddr) -> bool {
    list.is_empty()
        || list.iter().any(|text| {
            text.parse::<IpAddr>()
                .is_ok_and(|allowed| allowed.to_canonical() == ip)
        })
}

/// A platform needs one of these permission sets; an account's own token has them all.
pub(crate) fn is_granted(state: &State, holder: &Holder, scopes: &[u32]) -> Result<(), ApiError> {
    let Holder::Authorizer { component, account } = holder else {
        return Ok(());
    };
    account_granted(state, component, account, scopes)
}

/// Whether an account has granted a platform one of these permission sets: 61003, 61007.
pub(crate) fn account_granted(
    state: &State,
    component: &str,
    account: &str,
    scopes: &[u32],
) -> Result<(), ApiError> {
    let authorization = state
        .authorizations
        .get(&(component.to_owned(), account.to_owned()))
        .ok_or_else(|| ApiError::of(61003))?;
    if scopes.is_empty() || scopes.iter().any(|s| authorization.scopes.contains(s)) {
        Ok(())
    } else {
        Err(ApiError::of(61007))
    }
}

/// 43001 or 43002.
pub(crate) fn method_fits(call: &Call, takes: Takes) -> Result<(), ApiError> {
    match takes {
        Takes::Get if call.method != Method::GET => Err(ApiError::of(43001)),
        Takes::Post if call.method != Method::POST => Err(ApiError::of(43002)),
        _ => Ok(()),
    }
}

/// 44002 or 47001.
pub(crate) fn body_is_json(call: &Call) -> Result<(), ApiError> {
    match call.json() {
        Ok(_) => Ok(()),
        Err(BadJson::Empty) => Err(ApiError::of(44002)),
        Err(BadJson::Malformed) => Err(ApiError::of(47001)),
    }
}

/// The account and the platform that a call is for, as far as it says so: for the log and faults,
/// nothing is checked.
pub(crate) fn whose(state: &State, call: &Call) -> (Option<String>, Option<String>) {
    let holder = holder(state, call);
    let named = |names: &[&str]| {
        names
            .iter()
            .find_map(|name| call.text(name).or_else(|| call.param(name)))
            .map(str::to_owned)
    };
    let component = named(&["component_appid"])
        .or_else(|| holder.and_then(Holder::component).map(str::to_owned));
    let account = match holder {
        None | Some(Holder::Component(_)) => named(&["authorizer_appid", "appid"])
            .or_else(|| named(&["corpid", "suite_id"]))
            .or_else(|| code_owner(state, call))
            .or_else(|| component.clone()),
        Some(holder) => Some(holder.app_id().to_owned()),
    };
    (account, component)
}

/// Whose token came with a call, however it stands.
pub(crate) fn holder<'a>(state: &'a State, call: &Call) -> Option<&'a Holder> {
    [
        "component_access_token",
        "access_token",
        "suite_access_token",
        "provider_access_token",
    ]
    .iter()
    .filter_map(|name| call.param(name))
    .find_map(|value| state.tokens.get(value))
    .map(|token| &token.holder)
}

/// The account that an authorisation code is for.
fn code_owner(state: &State, call: &Call) -> Option<String> {
    use crate::state::codes::Purpose;
    let code = state.codes.get(call.text("authorization_code")?)?;
    match &code.purpose {
        Purpose::Authorization { account, .. } => Some(account.clone()),
        _ => None,
    }
}
