//! Audited code goes online on behalf, in full or in part, and back; who may visit it.

use super::{DEVELOP, mini, platform};
use crate::{
    errors::ApiError,
    state::{
        mini::code::{Audit, Code, Gray},
        review::Standing,
    },
    wechat::{
        answer::Answer,
        route::{Ctx, Needs, Route},
    },
};
use serde_json::{Value, json};

pub(crate) const ROUTES: &[Route] = &[
    Route::post("/wxa/release", Needs::Account, release).scopes(DEVELOP),
    Route::get("/wxa/revertcoderelease", Needs::Account, revert).scopes(DEVELOP),
    Route::post("/wxa/grayrelease", Needs::Account, gray).scopes(DEVELOP),
    Route::get("/wxa/getgrayreleaseplan", Needs::Account, gray_plan).scopes(DEVELOP),
    Route::get("/wxa/revertgrayrelease", Needs::Account, revert_gray).scopes(DEVELOP),
    Route::post("/wxa/change_visitstatus", Needs::Account, change_visit).scopes(DEVELOP),
    Route::post("/wxa/getvisitstatus", Needs::Account, visit).scopes(DEVELOP),
    Route::post(
        "/cgi-bin/wxopen/getweappsupportversion",
        Needs::Account,
        support,
    )
    .scopes(DEVELOP),
    Route::post(
        "/cgi-bin/wxopen/setweappsupportversion",
        Needs::Account,
        set_support,
    )
    .scopes(DEVELOP),
];

/// The latest audit if it passed and was not released: 85019, 85020, 85052.
fn releasable(code: &mut Code) -> Result<&mut Audit, ApiError> {
    let audit = code.audits.last_mut().ok_or_else(|| ApiError::of(85019))?;
    if audit.request.standing != Standing::Passed {
        return Err(ApiError::of(85020));
    }
    if audit.released {
        return Err(ApiError::of(85052));
    }
    Ok(audit)
}

fn release(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let component = platform(ctx)?;
    let now = ctx.now;
    let code = &mut mini(ctx)?.code;
    let audit = releasable(code)?;
    audit.released = true;
    let version = audit.version.clone();
    code.release(version, now);
    mini(ctx)?.privacy.release();
    let app_id = ctx.app_id().to_owned();
    ctx.state.release_domains(&component, &app_id);
    Ok(Answer::ok())
}

fn revert(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    platform(ctx)?;
    let call = ctx.call;
    let wanted: Option<i64> = call.param("app_version").and_then(|v| v.parse().ok());
    let code = &mut mini(ctx)?.code;
    let earlier = code.releases.len().saturating_sub(1);
    match call.param("action") {
        Some("get_history_version") => {
            let list: Vec<Value> = code.releases[..earlier]
                .iter()
                .rev()
                .map(|r| {
                    json!({
                        "commit_time": r.version.committed_at,
                        "user_version": r.version.user_version,
                        "user_desc": r.version.user_desc,
                        "app_version": r.app_version,
                    })
                })
                .collect();
            return Ok(Answer::Json(
                json!({ "errcode": 0, "errmsg": "ok", "version_list": list }),
            ));
        }
        Some(_) => return Err(ApiError::of(85022)),
        None => {}
    }
    if code.in_gray() {
        return Err(ApiError::of(87011));
    }
    let target = code.releases[..earlier]
        .iter()
        .rposition(|r| wanted.is_none_or(|v| v == r.app_version));
    // What was gone back to is no place to go back from.
    let target = target
        .filter(|_| !code.reverted)
        .ok_or_else(|| ApiError::of(87012))?;
    code.releases.truncate(target + 1);
    code.reverted = true;
    Ok(Answer::ok())
}

fn gray(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    platform(ctx)?;
    let (call, now) = (ctx.call, ctx.now);
    let flag = |name: &str| call.member(name).and_then(Value::as_bool).unwrap_or(false);
    let (debuggers_first, testers_first) = (
        flag("support_debuger_first"),
        flag("support_experiencer_first"),
    );
    let lowest = i64::from(!(debuggers_first || testers_first));
    let percentage = call
        .number("gray_percentage")
        .filter(|p| (lowest..=100).contains(p))
        .ok_or_else(|| ApiError::of(85081))?;
    let code = &mut mini(ctx)?.code;
    if code.online().is_none() {
        return Err(ApiError::of(85079));
    }
    releasable(code).map_err(|_| ApiError::of(85080))?;
    let began_at = match code.gray.as_ref().filter(|g| g.status == 1) {
        Some(before) if percentage < before.percentage => return Err(ApiError::of(85082)),
        Some(before) => before.began_at,
        None => now,
    };
    code.gray = Some(Gray {
        status: 1,
        percentage,
        began_at,
        debuggers_first,
        testers_first,
    });
    Ok(Answer::ok())
}

fn gray_plan(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    platform(ctx)?;
    let plan = match &mini(ctx)?.code.gray {
        None => json!({ "status": 0, "create_timestamp": 0, "gray_percentage": 0 }),
        Some(gray) => json!({
            "status": gray.status,
            "create_timestamp": gray.began_at,
            "gray_percentage": gray.percentage,
            "support_debuger_first": gray.debuggers_first,
            "support_experiencer_first": gray.testers_first,
        }),
    };
    Ok(Answer::Json(
        json!({ "errcode": 0, "errmsg": "ok", "gray_release_plan": plan }),
    ))
}

fn revert_gray(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    platform(ctx)?;
    let code = &mut mini(ctx)?.code;
    let gray = code.gray.as_mut().filter(|g| g.status == 1);
    gray.ok_or_else(|| ApiError::of(85020))?.status = 4;
    Ok(Answer::ok())
}

fn change_visit(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    platform(ctx)?;
    let closed = match ctx.call.text("action") {
        Some("open") => false,
        Some("close") => true,
        _ => return Err(ApiError::of(85022)),
    };
    let code = &mut mini(ctx)?.code;
    if code.online().is_none() {
        return Err(ApiError::of(85021));
    }
    code.closed = closed;
    Ok(Answer::ok())
}

fn visit(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    platform(ctx)?;
    let status = i64::from(!mini(ctx)?.code.closed);
    Ok(Answer::Json(
        json!({ "errcode": 0, "errmsg": "ok", "status": status }),
    ))
}

fn support(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let version = &mini(ctx)?.code.support_version;
    let version = if version.is_empty() { "0" } else { version };
    Ok(Answer::Json(json!({
        "errcode": 0,
        "errmsg": "ok",
        "now_version": version,
        "uv_info": { "items": [{ "version": "3.0.0", "percentage": 100.0 }] },
    })))
}

fn set_support(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let version = ctx.need_text("version", 85015)?.to_owned();
    let parts: Vec<&str> = version.split('.').collect();
    let is_number = |part: &&str| part.len() <= 4 && part.parse::<u16>().is_ok();
    if parts.len() != 3 || !parts.iter().all(is_number) {
        return Err(ApiError::of(85015));
    }
    mini(ctx)?.code.support_version = version;
    Ok(Answer::ok())
}
