//! Code is submitted to WeChat's reviewers on behalf, asked about, withdrawn and sped up.

use super::{DEVELOP, interfaces, mini, platform};
use crate::{
    clock::{china_day, china_month},
    errors::ApiError,
    state::{
        Shelf,
        mini::{Mini, category, code::Audit},
        review::{Standing, Subject},
    },
    wechat::{
        answer::Answer,
        media,
        route::{Ctx, Needs, Route},
    },
};
use serde_json::{Value, json};

/// Audits that all mini programs of a platform may submit in a month.
const AUDITS_A_MONTH: u32 = 20;
/// Audits that may be sped up in a month.
const SPEEDUPS_A_MONTH: u32 = 3;
/// Withdrawals of a mini program in a day and in a month.
const UNDONE_A_DAY: u32 = 5;
const UNDONE_A_MONTH: u32 = 10;
/// An audit that is sped up takes so much less time.
const SPEEDUP: i64 = 10;

pub(crate) const ROUTES: &[Route] = &[
    Route::post("/wxa/submit_audit", Needs::Account, submit).scopes(DEVELOP),
    Route::post("/wxa/get_auditstatus", Needs::Account, status).scopes(DEVELOP),
    Route::get("/wxa/get_latest_auditstatus", Needs::Account, latest).scopes(DEVELOP),
    Route::get("/wxa/undocodeaudit", Needs::Account, undo).scopes(DEVELOP),
    Route::get("/wxa/queryquota", Needs::Account, quota).scopes(DEVELOP),
    Route::post("/wxa/speedupaudit", Needs::Account, speed_up).scopes(DEVELOP),
    Route::upload("/wxa/uploadmedia", Needs::Account, upload).scopes(DEVELOP),
];

fn submit(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let component = platform(ctx)?;
    let (call, now) = (ctx.call, ctx.now);
    let app_id = ctx.app_id().to_owned();
    let checks = (now, ctx.state.rules.code_check);
    let mini = mini(ctx)?;
    let version = mini.code.trial.clone().ok_or_else(|| ApiError::of(85086))?;
    if mini.code.open_audit().is_some() {
        return Err(ApiError::of(85009));
    }
    if !mini.categories.set.iter().any(|c| c.status() == 3) {
        return Err(ApiError::of(85077));
    }
    let not_used = call.member("privacy_api_not_use") == Some(&Value::Bool(true));
    interfaces::may_be_submitted(mini, &version, checks, not_used)?;
    if let Some(items) = call.member("item_list") {
        let items = items.as_array().ok_or_else(|| ApiError::of(85023))?;
        if !(1..=5).contains(&items.len()) {
            return Err(ApiError::of(85023));
        }
        for item in items {
            check_item(mini, &version.contents.pages, item)?;
        }
    }
    for name in ["version_desc", "feedback_info"] {
        if call.text(name).is_some_and(|t| t.chars().count() > 200) {
            return Err(ApiError::of(85051));
        }
    }
    let month = china_month(now);
    let pool = ctx.state.templates.entry(component.clone()).or_default();
    if pool.audits.rest(month, AUDITS_A_MONTH) == 0 {
        return Err(ApiError::of(85085));
    }
    pool.audits.count(month);
    let request = ctx.state.ask(&app_id, Subject::Code, Some(&component));
    let id = request.id;
    if let Some(mini) = ctx.state.minis.get_mut(&app_id) {
        mini.code.submitted(request, version);
    }
    Ok(Answer::Json(
        json!({ "errcode": 0, "errmsg": "ok", "auditid": id }),
    ))
}

/// An item names a page of the code and a category that is set.
fn check_item(mini: &Mini, pages: &[String], item: &Value) -> Result<(), ApiError> {
    let text = |name: &str| item.get(name).and_then(Value::as_str).unwrap_or("");
    let number = |name: &str| item.get(name).and_then(Value::as_i64);
    let address = text("address");
    if !address.is_empty() && !pages.iter().any(|p| p == address) {
        return Err(ApiError::of(85007));
    }
    let tags: Vec<&str> = text("tag").split_whitespace().collect();
    if tags.len() > 10 || tags.iter().any(|tag| tag.chars().count() > 20) {
        return Err(ApiError::of(85006));
    }
    if text("title").chars().count() > 32 {
        return Err(ApiError::of(85011));
    }
    let by_id = number("first_id").zip(number("second_id"));
    if by_id.is_none() && (text("first_class").is_empty() || text("second_class").is_empty()) {
        return Err(ApiError::of(85010));
    }
    let is_meant = |first: i64, second: i64| match by_id {
        Some(ids) => ids == (first, second),
        None => category::find(first, second).is_some_and(|k| {
            k.first.1 == text("first_class") && k.second.1 == text("second_class")
        }),
    };
    let set = &mini.categories.set;
    if set
        .iter()
        .any(|c| c.status() == 3 && is_meant(c.first, c.second))
    {
        Ok(())
    } else {
        Err(ApiError::of(85008))
    }
}

fn told(audit: &Audit, screenshot: &str) -> Value {
    let mut answer = json!({
        "errcode": 0,
        "errmsg": "ok",
        "status": audit.status(),
        "user_version": audit.version.user_version,
        "user_desc": audit.version.user_desc,
        "submit_audit_time": audit.request.asked_at,
    });
    let standing = audit.request.standing;
    if matches!(standing, Standing::Refused | Standing::Delayed) {
        answer["reason"] = audit.request.reason.clone().into();
    }
    if standing == Standing::Refused && !audit.request.screenshot.is_empty() {
        answer[screenshot] = audit.request.screenshot.clone().into();
    }
    answer
}

fn find<'a>(ctx: &'a mut Ctx<'_>) -> Result<&'a mut Audit, ApiError> {
    let id = ctx.call.number("auditid");
    let audits = &mut mini(ctx)?.code.audits;
    audits
        .iter_mut()
        .find(|a| Some(a.request.id) == id)
        .ok_or_else(|| ApiError::of(85012))
}

fn status(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    platform(ctx)?;
    Ok(Answer::Json(told(find(ctx)?, "screenshot")))
}

fn latest(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    platform(ctx)?;
    let latest = mini(ctx)?.code.audits.last();
    let latest = latest.ok_or_else(|| ApiError::of(85058))?;
    let mut answer = told(latest, "ScreenShot");
    // Here alone the number is text.
    answer["auditid"] = latest.request.id.to_string().into();
    Ok(Answer::Json(answer))
}

fn undo(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    platform(ctx)?;
    let now = ctx.now;
    let (day, month) = (china_day(now), china_month(now));
    let code = &mut mini(ctx)?.code;
    let (today, this_month) = code.undone;
    let audit = code.open_audit().ok_or_else(|| ApiError::of(85019))?;
    if today.rest(day, UNDONE_A_DAY) == 0 || this_month.rest(month, UNDONE_A_MONTH) == 0 {
        return Err(ApiError::of(87013));
    }
    audit.request.standing = Standing::Withdrawn;
    audit.request.decided_at = now;
    code.undone.0.count(day);
    code.undone.1.count(month);
    Ok(Answer::ok())
}

fn quota(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let component = platform(ctx)?;
    let month = china_month(ctx.now);
    let pool = ctx.state.templates.entry(component).or_default();
    Ok(Answer::Json(json!({
        "errcode": 0,
        "errmsg": "ok",
        "rest": pool.audits.rest(month, AUDITS_A_MONTH),
        "limit": AUDITS_A_MONTH,
        "speedup_rest": pool.speedups.rest(month, SPEEDUPS_A_MONTH),
        "speedup_limit": SPEEDUPS_A_MONTH,
    })))
}

fn speed_up(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let component = platform(ctx)?;
    let app_id = ctx.app_id().to_owned();
    let month = china_month(ctx.now);
    let audit = find(ctx)?;
    let (is_open, sped_up, id) = (audit.request.is_open(), audit.sped_up, audit.request.id);
    if !is_open {
        return Err(ApiError::of(89402));
    }
    if sped_up {
        return Err(ApiError::of(89404));
    }
    let pool = ctx.state.templates.entry(component).or_default();
    if pool.speedups.rest(month, SPEEDUPS_A_MONTH) == 0 {
        return Err(ApiError::of(89405));
    }
    pool.speedups.count(month);
    find(ctx)?.sped_up = true;
    let sooner = i64::from(ctx.state.rules.verdict_after) / SPEEDUP;
    ctx.state.review_in(sooner, &app_id, Subject::Code, id);
    Ok(Answer::ok())
}

fn upload(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    platform(ctx)?;
    let is_video = ctx.call.parts.iter().any(|p| {
        let name = p.file_name.as_deref().unwrap_or_default();
        p.name == "media" && name.to_ascii_lowercase().ends_with(".mp4")
    });
    let kind = if is_video { "video" } else { "image" };
    let id = media::store(ctx, kind, Shelf::Temporary)?;
    Ok(Answer::Json(
        json!({ "errcode": 0, "errmsg": "ok", "type": kind, "mediaid": id }),
    ))
}
