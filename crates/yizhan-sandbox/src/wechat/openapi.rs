//! Quotas looked up and cleared, and a call looked up by its `rid`.

use super::{
    answer::Answer,
    component::{component_by_secret, own_component},
    generic,
    route::{Ctx, Needs, Route, find_path},
    token::account_by_secret,
};
use crate::{errors::ApiError, log::CallRecord, state::tokens::Holder};
use serde_json::{Value, json};

/// Seconds that a call can be looked up.
const RID_LIFE: i64 = 7 * 86_400;

pub(crate) const ROUTES: &[Route] = &[
    Route::post("/cgi-bin/clear_quota", Needs::AccountOrComponent, clear).uncounted(),
    Route::post("/cgi-bin/clear_quota/v2", Needs::Nothing, clear_by_secret),
    Route::post("/cgi-bin/component/clear_quota", Needs::Component, clear).uncounted(),
    Route::post(
        "/cgi-bin/component/clear_quota/v2",
        Needs::Nothing,
        component_clear_by_secret,
    ),
    Route::post(
        "/cgi-bin/openapi/quota/get",
        Needs::AccountOrComponent,
        quota,
    ),
    Route::post(
        "/cgi-bin/openapi/quota/clear",
        Needs::AccountOrComponent,
        clear_path,
    )
    .uncounted(),
    Route::post("/cgi-bin/openapi/rid/get", Needs::AccountOrComponent, rid),
];

/// Clears all counters of an account or platform, ten times a month.
fn clear_all(ctx: &mut Ctx<'_>, owner: &str) -> Result<Answer, ApiError> {
    if ctx.state.quotas.clear(owner, ctx.now) {
        Ok(Answer::ok())
    } else {
        Err(ApiError::of(48006))
    }
}

fn clear(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let owner = match &ctx.holder {
        Some(Holder::Component(_)) => own_component(ctx)?,
        _ => {
            let named = ctx.need_text("appid", 41002)?;
            if named != ctx.app_id() {
                return Err(ApiError::of(40013));
            }
            named.to_owned()
        }
    };
    clear_all(ctx, &owner)
}

fn clear_by_secret(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let call = ctx.call;
    let named = |name: &str| call.text(name).or_else(|| call.param(name));
    let account = account_by_secret(ctx.state, named("appid"), named("appsecret"))?;
    let owner = account.is.app_id.clone();
    clear_all(ctx, &owner)
}

fn component_clear_by_secret(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let call = ctx.call;
    let named = |name: &str| call.text(name).or_else(|| call.param(name));
    let owner = component_by_secret(ctx, named("component_appid"), named("appsecret"))?;
    // With `appid` it clears the counters of that account, else the platform's own.
    match named("appid").map(str::to_owned) {
        Some(account) => {
            super::component::authorization(ctx.state, &owner, &account)?;
            clear_all(ctx, &account)
        }
        None => clear_all(ctx, &owner),
    }
}

/// The path that is asked about: 76021 when there is none such, 76022 when it is another's.
fn cgi_path(ctx: &Ctx<'_>) -> Result<String, ApiError> {
    let path = ctx.need_text("cgi_path", 76021)?;
    let needs = match find_path(path) {
        Some(route) => route.needs,
        None => generic::needs_of(path).ok_or_else(|| ApiError::of(76021))?,
    };
    let is_component = matches!(ctx.holder, Some(Holder::Component(_)));
    let fits = match needs {
        _ if path.starts_with("/sns/") => false,
        Needs::Component => is_component,
        Needs::Account => !is_component,
        Needs::Nothing => is_component == path.starts_with("/cgi-bin/component/"),
        Needs::AccountOrComponent => true,
        Needs::Corp | Needs::Suite | Needs::Provider => false,
    };
    if fits {
        Ok(path.to_owned())
    } else {
        Err(ApiError::of(76022))
    }
}

fn quota(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let path = cgi_path(ctx)?;
    let quotas = &ctx.state.quotas;
    let limit = quotas.limit(ctx.app_id(), &path);
    let used = quotas.used(ctx.app_id(), &path, ctx.now);
    let daily = limit.daily.unwrap_or(0);
    let a_minute = limit.minute.unwrap_or(4_200_000);
    Ok(Answer::Json(json!({
        "errcode": 0,
        "errmsg": "ok",
        "quota": {
            "daily_limit": daily,
            "used": used,
            "remain": daily.saturating_sub(used),
        },
        "rate_limit": { "call_count": a_minute, "refresh_second": 60 },
        "component_rate_limit": { "call_count": a_minute / 4, "refresh_second": 60 },
    })))
}

fn clear_path(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let path = cgi_path(ctx)?;
    let owner = ctx.app_id().to_owned();
    ctx.state.quotas.clear_path(&owner, &path);
    Ok(Answer::ok())
}

fn rid(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let rid = ctx.need_text("rid", 76002)?;
    if !is_rid(rid) {
        return Err(ApiError::of(76002));
    }
    let calls = ctx.shared.calls();
    let record = calls
        .iter()
        .rev()
        .find(|c| c.rid == rid)
        .ok_or_else(|| ApiError::of(76001))?;
    let own = ctx.app_id();
    let is_own = |id: &Option<String>| id.as_deref() == Some(own);
    if !is_own(&record.account) && !is_own(&record.component) {
        return Err(ApiError::of(76003));
    }
    if ctx.now - record.time > RID_LIFE {
        return Err(ApiError::of(76004));
    }
    Ok(Answer::Json(json!({
        "errcode": 0,
        "errmsg": "ok",
        "request": request(record),
    })))
}

fn request(record: &CallRecord) -> Value {
    json!({
        "invoke_time": record.time,
        "cost_in_ms": record.ms,
        "request_url": record.query,
        "request_body": text(&record.request),
        "response_body": text(&record.response),
        "client_ip": record.client_ip,
    })
}

fn text(body: &Value) -> String {
    match body {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// `6131b4a7-1a2b3c4d-5e6f7081`
fn is_rid(text: &str) -> bool {
    let groups: Vec<&str> = text.split('-').collect();
    groups.len() == 3
        && groups
            .iter()
            .all(|g| g.len() == 8 && g.bytes().all(|b| b.is_ascii_hexdigit()))
}
