//! Open-platform accounts (开放平台帐号): one shares its unionids with all accounts bound to it.
//! <https://developers.weixin.qq.com/doc/oplatform/openApi/OpenApiDoc/openplatform-management/bindOpenAccount.html>

use super::{
    answer::Answer,
    route::{Ctx, Needs, Route},
};
use crate::{errors::ApiError, state::open::OpenAccount};
use serde_json::json;

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

fn create(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let account = account(ctx)?;
    if ctx.state.open_account_of(&account).is_some() {
        return Err(ApiError::of(89000));
    }
    Ok(answer(&ctx.state.new_open_account(&account, true)))
}

fn answer(open_appid: &str) -> Answer {
    Answer::with(json!({ "open_appid": open_appid }))
}

/// The open-platform account that a request names, if the API may touch it.
fn named<'a>(ctx: &'a mut Ctx<'_>) -> Result<&'a mut OpenAccount, ApiError> {
    let id = ctx.need_text("open_appid", 89002)?.to_owned();
    let open = ctx.state.open_accounts.get_mut(&id);
    let open = open.ok_or_else(|| ApiError::of(89002))?;
    if open.by_api {
        Ok(open)
    } else {
        Err(ApiError::of(89003))
    }
}

fn bind(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let account = account(ctx)?;
    let entity = ctx
        .state
        .accounts
        .get(&account)
        .map(|a| a.entity().to_owned());
    let is_bound = ctx.state.open_account_of(&account).is_some();
    let open = named(ctx)?;
    if is_bound {
        return Err(ApiError::of(89000));
    }
    if entity.as_ref() != Some(&open.entity) {
        return Err(ApiError::of(89001));
    }
    if open.bound.len() >= MOST_BOUND {
        return Err(ApiError::of(89004));
    }
    open.bound.insert(account);
    Ok(Answer::ok())
}

/// What is bound to another one is told apart from what is bound to none.
fn unbind(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let account = account(ctx)?;
    let is_bound = ctx.state.open_account_of(&account).is_some();
    let open = named(ctx)?;
    if open.bound.remove(&account) {
        return Ok(Answer::ok());
    }
    Err(ApiError::of(if is_bound { 89001 } else { 89002 }))
}

fn get(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let account = account(ctx)?;
    let open = ctx.state.open_account_of(&account);
    open.map(answer).ok_or_else(|| ApiError::of(89002))
}

fn have(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let account = account(ctx)?;
    let have = ctx.state.open_account_of(&account).is_some();
    Ok(Answer::with(json!({ "have_open": have })))
}
