//! Tokens and JS-SDK tickets of corps: `gettoken`, `get_jsapi_ticket`, `ticket/get`.

use super::{
    super::{
        answer::Answer,
        route::{Ctx, Needs, Route},
    },
    addresses,
    guard::may_call,
};
use crate::{
    errors::{ApiError, work::error},
    state::{State, tokens::Token, work::Caller},
};
use serde_json::json;

/// Fetches of the corp's JS-SDK ticket in an hour: by one application, and by all.
const AN_HOUR: (u32, u32) = (100, 400);

pub(in crate::wechat) const ROUTES: &[Route] = &[
    Route::get("/cgi-bin/gettoken", Needs::Nothing, get_token),
    Route::get("/cgi-bin/get_jsapi_ticket", Needs::Corp, jsapi_ticket),
    Route::get("/cgi-bin/ticket/get", Needs::Corp, agent_ticket),
    Route::get("/cgi-bin/getcallbackip", Needs::Corp, addresses),
    Route::get("/cgi-bin/get_api_domain_ip", Needs::Corp, addresses),
];

fn get_token(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let corp = ctx.call.param("corpid").ok_or_else(|| error(41002))?;
    let secret = ctx.call.param("corpsecret").ok_or_else(|| error(41004))?;
    if !ctx.state.corps.contains_key(corp) {
        return Err(error(40013));
    }
    if ctx.state.rates.is_barred(corp, ctx.now) {
        return Err(error(45009));
    }
    let Some(caller) = by_secret(ctx.state, corp, secret) else {
        ctx.state.rates.failed(corp, ctx.now);
        return Err(error(40001));
    };
    may_call(ctx.state, ctx.call, &caller)?;
    super::guard::count(ctx.state, corp, &ctx.call.path, ctx.now)?;
    let token = ctx.state.work_token(caller);
    Ok(Answer::with(json!({
        "access_token": token.value,
        "expires_in": token.expires_at - ctx.now,
    })))
}

/// Whose secret it is. Applications of suites have none.
fn by_secret(state: &State, corp: &str, secret: &str) -> Option<Caller> {
    let c = state.corps.get(corp)?;
    let corp = corp.to_owned();
    if c.is.contacts_secret == secret {
        return Some(Caller::Contacts { corp });
    }
    let mut own = c.agents.values().filter(|a| a.suite.is_none());
    let agent = own.find(|a| a.is.secret == secret)?.is.agent_id;
    Some(Caller::Agent { corp, agent })
}

fn answer(ticket: &Token, now: i64) -> Answer {
    Answer::with(json!({
        "ticket": ticket.value,
        "expires_in": ticket.expires_at - now,
    }))
}

fn jsapi_ticket(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let corp = ctx.app_id().to_owned();
    let of_app = ctx
        .own_agent()?
        .map(|id| (format!("{corp}/{id}"), AN_HOUR.0));
    let of_corp = Some((corp.clone(), AN_HOUR.1));
    for (who, most) in of_app.into_iter().chain(of_corp) {
        let what = format!("jsapi_ticket/{who}");
        if !ctx.state.rates.fits(&what, ctx.now, (u32::MAX, most)) {
            return Err(error(45009));
        }
    }
    let ticket = ctx.state.work_token(Caller::Ticket { corp, agent: None });
    Ok(answer(&ticket, ctx.now))
}

fn agent_ticket(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    if ctx.call.param("type") != Some("agent_config") {
        return Err(error(40058));
    }
    let corp = ctx.app_id().to_owned();
    // Contact synchronisation is no application.
    let agent = Some(ctx.own_agent()?.ok_or_else(|| error(48002))?);
    let ticket = ctx.state.work_token(Caller::Ticket { corp, agent });
    Ok(answer(&ticket, ctx.now))
}
