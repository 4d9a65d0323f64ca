//! What is checked before a route of WeCom's runs: token, address, method, body, frequency.

use super::super::{
    answer::Answer,
    call::Call,
    guard::{allows, body_is_json, method_fits},
    route::{Ctx, Needs, Reads, Route},
};
use crate::{
    errors::{
        ApiError,
        work::{about, error},
    },
    state::{
        State,
        tokens::{Holder, Standing},
        work::Caller,
    },
};

/// Checks a call and runs its route.
pub(in crate::wechat) fn run(ctx: &mut Ctx<'_>, route: &Route) -> Result<Answer, ApiError> {
    ctx.holder = caller(ctx, route.needs)?;
    method_fits(ctx.call, route.takes)?;
    if route.reads == Reads::Json {
        body_is_json(ctx.call)?;
    }
    if let Some(holder) = &ctx.holder {
        let owner = holder.app_id().to_owned();
        count(ctx.state, &owner, route.path, ctx.now)?;
    }
    (route.run)(ctx)
}

/// Counts a call: 45009 when it is one too many.
pub(in crate::wechat) fn count(
    state: &mut State,
    owner: &str,
    path: &str,
    now: i64,
) -> Result<(), ApiError> {
    if state.rates.count(owner, path, now) {
        Ok(())
    } else {
        Err(error(45009))
    }
}

/// Whose token came with a call, checked against what the call needs and from where it may come.
pub(in crate::wechat) fn caller(ctx: &Ctx<'_>, needs: Needs) -> Result<Option<Holder>, ApiError> {
    let (state, call) = (&*ctx.state, ctx.call);
    let (name, absent, invalid, expired) = match needs {
        Needs::Suite => ("suite_access_token", 41022, 40082, 42009),
        Needs::Provider => ("provider_access_token", 41001, 40014, 42001),
        Needs::Corp => ("access_token", 41001, 40014, 42001),
        _ => return Ok(None),
    };
    // Older pages call every token `access_token`.
    let value = call.param(name).or_else(|| call.param("access_token"));
    let token = state.tokens.get(value.ok_or_else(|| error(absent))?);
    let token = token
        .filter(|token| is_of_kind(&token.holder, needs))
        .ok_or_else(|| error(invalid))?;
    if let Holder::Work(Caller::Authorized { suite, corp }) = &token.holder
        && !state.installs.contains_key(&(suite.clone(), corp.clone()))
    {
        return Err(error(48004));
    }
    match token.standing(ctx.now) {
        Standing::Valid => {}
        Standing::Expired => return Err(error(expired)),
        Standing::Void => return Err(error(invalid)),
    }
    if let Holder::Work(caller) = &token.holder {
        may_call(state, call, caller)?;
    }
    Ok(Some(token.holder.clone()))
}

fn is_of_kind(holder: &Holder, needs: Needs) -> bool {
    let Holder::Work(caller) = holder else {
        return false;
    };
    match caller {
        Caller::Agent { .. } | Caller::Contacts { .. } | Caller::Authorized { .. } => {
            needs == Needs::Corp
        }
        Caller::Suite(_) => needs == Needs::Suite,
        Caller::Provider(_) => needs == Needs::Provider,
        Caller::Ticket { .. } => false,
    }
}

/// Applications and suites call from their own addresses only: 60020 names the one that was seen.
pub(super) fn may_call(state: &State, call: &Call, caller: &Caller) -> Result<(), ApiError> {
    let list = match caller {
        Caller::Agent { corp, agent } => {
            let agent = state.corps.get(corp).and_then(|c| c.agents.get(agent));
            agent.map(|a| &a.is.ip_allow)
        }
        Caller::Suite(suite) | Caller::Authorized { suite, .. } => {
            state.suites.get(suite).map(|s| &s.is.ip_allow)
        }
        _ => None,
    };
    if list.is_none_or(|list| allows(list, call.ip)) {
        Ok(())
    } else {
        Err(about(60020, &call.ip.to_string()))
    }
}
