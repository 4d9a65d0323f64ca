//! `/cgi-bin/component/*`: from the ticket to the authorizers' tokens.

use super::{
    answer::Answer,
    guard::{component_may_call, count},
    route::{Ctx, Effect, Needs, Route},
};
use crate::{
    errors::ApiError,
    state::{
        Authorization, State,
        codes::{PRE_AUTH_LIFE, Purpose, Spent},
        life::TICKET_LIFE,
        tokens::{Holder, TOKEN_LIFE},
    },
};
use serde_json::{Value, json};

pub(crate) const ROUTES: &[Route] = &[
    Route::post(
        "/cgi-bin/component/api_start_push_ticket",
        Needs::Nothing,
        start_push_ticket,
    ),
    Route::post(
        "/cgi-bin/component/api_component_token",
        Needs::Nothing,
        component_token,
    ),
    Route::post(
        "/cgi-bin/component/api_create_preauthcode",
        Needs::Component,
        create_preauthcode,
    ),
    Route::post(
        "/cgi-bin/component/api_query_auth",
        Needs::Component,
        query_auth,
    ),
    Route::post(
        "/cgi-bin/component/api_authorizer_token",
        Needs::Component,
        authorizer_token,
    ),
];

/// The `component_appid` of the body, which must be the token's.
pub(crate) fn own_component(ctx: &Ctx<'_>) -> Result<String, ApiError> {
    let named = ctx.need_text("component_appid", 41018)?;
    if named == ctx.app_id() {
        Ok(named.to_owned())
    } else {
        Err(ApiError::of(40013))
    }
}

/// A platform that proves itself by its secret.
pub(crate) fn component_by_secret(
    ctx: &Ctx<'_>,
    app_id: Option<&str>,
    secret: Option<&str>,
) -> Result<String, ApiError> {
    let app_id = app_id.ok_or_else(|| ApiError::of(41018))?;
    let secret = secret.ok_or_else(|| ApiError::of(41004))?;
    let component = ctx
        .state
        .components
        .get(app_id)
        .ok_or_else(|| ApiError::of(40013))?;
    if component.is.secret != secret {
        return Err(ApiError::of(40125));
    }
    component_may_call(ctx.state, ctx.call, app_id)?;
    Ok(app_id.to_owned())
}

fn start_push_ticket(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let call = ctx.call;
    // `component_secret`, not `component_appsecret`: so it is documented.
    let app_id = component_by_secret(
        ctx,
        call.text("component_appid"),
        call.text("component_secret"),
    )?;
    count(ctx.state, &app_id, &call.path, ctx.now)?;
    let was_stopped = ctx
        .state
        .components
        .get_mut(&app_id)
        .is_some_and(|c| std::mem::take(&mut c.ticket_push_stopped));
    // WeChat would push within ten minutes in both cases; nobody wants to wait for that here.
    ctx.effects.push(Effect::PushTicket(app_id));
    let text = if was_stopped {
        "ok"
    } else {
        "in a normal state"
    };
    Ok(Answer::Json(json!({ "errcode": 0, "errmsg": text })))
}

fn component_token(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let call = ctx.call;
    let app_id = component_by_secret(
        ctx,
        call.text("component_appid"),
        call.text("component_appsecret"),
    )?;
    let made_at = call
        .text("component_verify_ticket")
        .and_then(|ticket| {
            let component = ctx.state.components.get(&app_id)?;
            component.tickets.iter().find(|t| t.value == ticket)
        })
        .map(|t| t.made_at)
        .ok_or_else(|| ApiError::of(61006))?;
    if made_at + TICKET_LIFE <= ctx.now {
        return Err(ApiError::of(61005));
    }
    count(ctx.state, &app_id, &call.path, ctx.now)?;
    let overlap = i64::from(ctx.state.rules.component_token_overlap);
    let holder = Holder::Component(app_id);
    let token = ctx.state.tokens.issue(holder, ctx.now, TOKEN_LIFE, overlap);
    Ok(Answer::Json(json!({
        "component_access_token": token.value,
        "expires_in": TOKEN_LIFE,
    })))
}

fn create_preauthcode(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let component = own_component(ctx)?;
    let code = ctx.state.new_pre_auth_code(&component);
    Ok(Answer::Json(json!({
        "pre_auth_code": code,
        "expires_in": PRE_AUTH_LIFE,
    })))
}

fn query_auth(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let component = own_component(ctx)?;
    let call = ctx.call;
    let code = call
        .text("authorization_code")
        .ok_or_else(|| ApiError::of(61009))?;
    let purpose = ctx
        .state
        .codes
        .spend(
            code,
            ctx.now,
            |p| matches!(p, Purpose::Authorization { component: c, .. } if *c == component),
        )
        .map_err(|spent| match spent {
            Spent::Expired => ApiError::of(61010),
            Spent::Unknown | Spent::Used => ApiError::of(61009),
        })?;
    let Purpose::Authorization { account, .. } = purpose else {
        return Err(ApiError::of(61009));
    };
    let authorization = ctx
        .state
        .authorizations
        .get_mut(&(component.clone(), account.clone()))
        .ok_or_else(|| ApiError::of(61003))?;
    authorization.exchanged = true;
    let (scopes, refresh_token) = (
        func_info(authorization),
        authorization.refresh_token.clone(),
    );
    let may_call = !authorization.scopes.is_empty();
    let mut info = json!({ "authorizer_appid": account, "func_info": scopes });
    // Without any permission there is nothing to call, hence no token.
    if may_call {
        let token = issue_authorizer_token(ctx.state, &component, &account, ctx.now);
        info["authorizer_access_token"] = token.into();
        info["expires_in"] = TOKEN_LIFE.into();
        info["authorizer_refresh_token"] = refresh_token.into();
    }
    Ok(Answer::Json(json!({ "authorization_info": info })))
}

fn issue_authorizer_token(state: &mut State, component: &str, account: &str, now: i64) -> String {
    let overlap = i64::from(state.rules.authorizer_token_overlap);
    let holder = Holder::Authorizer {
        component: component.to_owned(),
        account: account.to_owned(),
    };
    state.tokens.issue(holder, now, TOKEN_LIFE, overlap).value
}

fn authorizer_token(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let component = own_component(ctx)?;
    let account = ctx.need_text("authorizer_appid", 40013)?.to_owned();
    let authorization = authorization(ctx.state, &component, &account)?;
    let sent = ctx.need_text("authorizer_refresh_token", 61023)?;
    let in_overlap = authorization
        .previous
        .as_ref()
        .is_some_and(|(value, until)| value == sent && *until > ctx.now);
    if sent != authorization.refresh_token && !in_overlap {
        return Err(ApiError::of(61023));
    }
    // It stays the same until the next consent.
    let refresh_token = authorization.refresh_token.clone();
    let token = issue_authorizer_token(ctx.state, &component, &account, ctx.now);
    Ok(Answer::Json(json!({
        "authorizer_access_token": token,
        "expires_in": TOKEN_LIFE,
        "authorizer_refresh_token": refresh_token,
    })))
}

/// An account's consent: 40013 when there is no such account, 61003 when it has not consented.
pub(crate) fn authorization<'a>(
    state: &'a State,
    component: &str,
    account: &str,
) -> Result<&'a Authorization, ApiError> {
    if !state.accounts.contains_key(account) {
        return Err(ApiError::of(40013));
    }
    state
        .authorizations
        .get(&(component.to_owned(), account.to_owned()))
        .ok_or_else(|| ApiError::of(61003))
}

pub(super) fn func_info(authorization: &Authorization) -> Value {
    authorization
        .scopes
        .iter()
        .map(|id| json!({ "funcscope_category": { "id": id } }))
        .collect()
}
