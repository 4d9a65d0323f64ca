//! Open-platform accounts (开放平台帐号): one shares its unionids with all accounts bound to it.

use super::{
    answer::Answer,
    route::{Ctx, Needs, Route},
};
use crate::{
    errors::ApiError,
    state::{State, tokens::random_bytes},
};
use serde_json::json;
use std::collections::BTreeSet;

/// Accounts bound to one at most.
const MOST_BOUND: usize = 100;
/// Binding sets of official accounts and of mini programs.
const SCOPES: &[u32] = &[24, 25];

pub(crate) const ROUTES: &[Route] = &[
    Route::post("/cgi-bin/open/create", Needs::Account, create).scopes(SCOPES),
    Route::post("/cgi-bin/open/bind", Needs::Account, bind).scopes(SCOPES),
    Route::post("/cgi-bin/open/unbind", Needs::Account, unbind).scopes(SCOPES),
    Route::post("/cgi-bin/open/get", Needs::Account, get).scopes(SCOPES),
    Route::either("/cgi-bin/open/have", Needs::Account, have).scopes(SCOPES),
];

/// The account that is meant: the token's, which the body may name.
fn account(ctx: &Ctx<'_>) -> Result<String, ApiError> {
    let own = ctx.app_id();
    match ctx.call.text("appid") {
        Some(named) if named != own => Err(ApiError::of(40013)),
        _ => Ok(own.to_owned()),
    }
}

fn bound_to(state: &State, account: &str) -> Option<String> {
    state
        .open_accounts
        .iter()
        .find(|(_, bound)| bound.contains(account))
        .map(|(id, _)| id.clone())
}

fn create(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let account = account(ctx)?;
    if bound_to(ctx.state, &account).is_some() {
        return Err(ApiError::of(89000));
    }
    let id = format!("wx{:016x}", u64::from_be_bytes(random_bytes()));
    ctx.state
        .open_accounts
        .insert(id.clone(), BTreeSet::from([account]));
    Ok(answer(&id))
}

fn answer(open_appid: &str) -> Answer {
    Answer::Json(json!({ "open_appid": open_appid, "errcode": 0, "errmsg": "ok" }))
}

fn bind(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let account = account(ctx)?;
    let open = ctx.need_text("open_appid", 89002)?.to_owned();
    if bound_to(ctx.state, &account).is_some() {
        return Err(ApiError::of(89000));
    }
    let bound = ctx
        .state
        .open_accounts
        .get_mut(&open)
        .ok_or_else(|| ApiError::of(89002))?;
    if bound.len() >= MOST_BOUND {
        return Err(ApiError::new(89004, "reach the bind limit of open"));
    }
    bound.insert(account);
    Ok(Answer::ok())
}

fn unbind(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let account = account(ctx)?;
    let open = ctx.need_text("open_appid", 89002)?.to_owned();
    let bound = ctx
        .state
        .open_accounts
        .get_mut(&open)
        .ok_or_else(|| ApiError::of(89002))?;
    if !bound.remove(&account) {
        return Err(ApiError::of(89001));
    }
    if bound.is_empty() {
        ctx.state.open_accounts.remove(&open);
    }
    Ok(Answer::ok())
}

fn get(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let account = account(ctx)?;
    let open = bound_to(ctx.state, &account).ok_or_else(|| ApiError::of(89002))?;
    Ok(answer(&open))
}

fn have(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let account = account(ctx)?;
    let have = bound_to(ctx.state, &account).is_some();
    Ok(Answer::Json(
        json!({ "errcode": 0, "errmsg": "ok", "have_open": have }),
    ))
}
