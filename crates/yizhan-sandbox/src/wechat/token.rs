//! An account's own tokens and tickets: `/cgi-bin/token`, `/cgi-bin/stable_token`,
//! `/cgi-bin/ticket/getticket`.

use super::{
    answer::Answer,
    guard::{account_may_fetch, count},
    route::{Ctx, Needs, Route},
};
use crate::{
    clock::china_day,
    errors::ApiError,
    state::{
        Account, Forced, State,
        tokens::{ACCOUNT_OVERLAP, Holder, Standing, TOKEN_LIFE},
    },
};
use serde_json::json;

/// Forced fetches of the stable token a day.
const FORCED_A_DAY: u32 = 20;
/// Seconds between two of them.
const FORCED_APART: i64 = 30;

pub(crate) const ROUTES: &[Route] = &[
    Route::get("/cgi-bin/token", Needs::Nothing, token),
    Route::post("/cgi-bin/stable_token", Needs::Nothing, stable_token),
    Route::get("/cgi-bin/ticket/getticket", Needs::Account, ticket).scopes(&[4, 8]),
];

/// An account that proves itself by its secret.
pub(crate) fn account_by_secret<'a>(
    state: &'a State,
    app_id: Option<&str>,
    secret: Option<&str>,
) -> Result<&'a Account, ApiError> {
    let app_id = app_id.ok_or_else(|| ApiError::of(41002))?;
    let secret = secret.ok_or_else(|| ApiError::of(41004))?;
    let account = state
        .accounts
        .get(app_id)
        .ok_or_else(|| ApiError::of(40013))?;
    if account.is.secret == secret {
        Ok(account)
    } else {
        Err(ApiError::of(40125))
    }
}

fn token(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let call = ctx.call;
    if call.param("grant_type") != Some("client_credential") {
        return Err(ApiError::of(40002));
    }
    let account = account_by_secret(ctx.state, call.param("appid"), call.param("secret"))?;
    account_may_fetch(&account.is.ip_allow, call)?;
    let app_id = account.is.app_id.clone();
    count(ctx.state, &app_id, &call.path, ctx.now)?;
    let holder = Holder::Account(app_id);
    let token = ctx
        .state
        .tokens
        .issue(holder, ctx.now, TOKEN_LIFE, ACCOUNT_OVERLAP);
    Ok(Answer::Json(json!({
        "access_token": token.value,
        "expires_in": TOKEN_LIFE,
    })))
}

fn stable_token(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let call = ctx.call;
    if call.text("grant_type") != Some("client_credential") {
        return Err(ApiError::of(40002));
    }
    let account = account_by_secret(ctx.state, call.text("appid"), call.text("secret"))?;
    account_may_fetch(&account.is.ip_allow, call)?;
    let app_id = account.is.app_id.clone();
    let forced = account.forced;
    count(ctx.state, &app_id, &call.path, ctx.now)?;
    let (now, holder) = (ctx.now, Holder::Stable(app_id.clone()));
    let current = ctx
        .state
        .tokens
        .latest(&holder)
        .filter(|t| t.standing(now) == Standing::Valid)
        .cloned();
    let force = call
        .member("force_refresh")
        .and_then(serde_json::Value::as_bool)
        .unwrap_or(false);
    let token = match current {
        // What cannot be forced now is answered with the token that there is.
        Some(current) if force => match force_now(forced, now) {
            Some(forced) => {
                if let Some(account) = ctx.state.accounts.get_mut(&app_id) {
                    account.forced = forced;
                }
                ctx.state.tokens.issue(holder, now, TOKEN_LIFE, 0)
            }
            None => current,
        },
        // Renewed in its last five minutes only, in which both work.
        Some(current) if current.expires_at - now > ACCOUNT_OVERLAP => current,
        _ => ctx
            .state
            .tokens
            .issue(holder, now, TOKEN_LIFE, ACCOUNT_OVERLAP),
    };
    Ok(Answer::Json(json!({
        "access_token": token.value,
        "expires_in": token.expires_at - now,
    })))
}

/// The count after one more forced fetch, if one is allowed.
fn force_now(forced: Forced, now: i64) -> Option<Forced> {
    let day = china_day(now);
    let times = if forced.day == day { forced.times } else { 0 };
    let soon = now - forced.last_at < FORCED_APART;
    (times < FORCED_A_DAY && !soon).then_some(Forced {
        day,
        times: times + 1,
        last_at: now,
    })
}

fn ticket(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let kind = match ctx.call.param("type") {
        Some(kind @ ("jsapi" | "wx_card")) => kind.to_owned(),
        _ => return Err(ApiError::of(40097)),
    };
    let app_id = ctx.app_id().to_owned();
    // JS-SDK and cards belong to official accounts.
    if ctx
        .state
        .accounts
        .get(&app_id)
        .is_some_and(Account::is_mini)
    {
        return Err(ApiError::of(48001));
    }
    let holder = Holder::JsTicket {
        account: app_id,
        kind,
    };
    let now = ctx.now;
    let current = ctx
        .state
        .tokens
        .latest(&holder)
        .filter(|t| t.standing(now) == Standing::Valid && t.expires_at - now > ACCOUNT_OVERLAP)
        .cloned();
    let ticket = match current {
        Some(current) => current,
        None => ctx
            .state
            .tokens
            .issue(holder, now, TOKEN_LIFE, ACCOUNT_OVERLAP),
    };
    Ok(Answer::Json(json!({
        "errcode": 0,
        "errmsg": "ok",
        "ticket": ticket.value,
        "expires_in": ticket.expires_at - now,
    })))
}
