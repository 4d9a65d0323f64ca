//! Code is committed on behalf, which makes a trial version (体验版); what is known of it.

use super::{DEVELOP, mini, platform, wxacode};
use crate::{
    errors::ApiError,
    state::mini::{
        code::{Code, Version},
        interfaces::KNOWN,
    },
    wechat::{
        answer::Answer,
        route::{Ctx, Needs, Route},
    },
};
use serde_json::{Map, Value, json};

/// What the ext_json of a standard template may hold.
const STANDARD: [&str; 3] = ["extAppid", "ext", "window"];
/// Characters of a `user_version` at most.
const LONGEST_VERSION: usize = 64;

pub(crate) const ROUTES: &[Route] = &[
    Route::post("/wxa/commit", Needs::Account, commit).scopes(DEVELOP),
    Route::get("/wxa/get_page", Needs::Account, pages).scopes(DEVELOP),
    Route::get("/wxa/get_qrcode", Needs::Account, qrcode).scopes(DEVELOP),
    Route::post("/wxa/getversioninfo", Needs::Account, versions).scopes(DEVELOP),
];

fn commit(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let component = platform(ctx)?;
    let call = ctx.call;
    let id = call.number("template_id");
    let template = ctx
        .state
        .templates
        .get(&component)
        .and_then(|t| t.library.iter().find(|t| Some(t.id) == id))
        .ok_or_else(|| ApiError::of(85014))?;
    let ext: Map<String, Value> = call
        .text("ext_json")
        .and_then(|text| serde_json::from_str(text).ok())
        .ok_or_else(|| ApiError::of(85048))?;
    if template.kind == 1 && ext.keys().any(|key| !STANDARD.contains(&key.as_str())) {
        return Err(ApiError::of(9402203));
    }
    let named = ext.get("extAppid").and_then(Value::as_str).unwrap_or("");
    if !named.is_empty() && named != ctx.app_id() {
        return Err(ApiError::of(85013));
    }
    let mut contents = template.draft.contents.clone();
    contents.pages = pages_of(&ext, &contents.pages)?;
    let user_version = ctx.need_text("user_version", 85015)?.to_owned();
    if user_version.chars().count() > LONGEST_VERSION {
        return Err(ApiError::of(85015));
    }
    let version = Version {
        user_version,
        user_desc: call.text("user_desc").unwrap_or_default().to_owned(),
        contents,
        configured: configured(&ext),
        committed_at: ctx.now,
    };
    mini(ctx)?.code.trial = Some(version);
    Ok(Answer::ok())
}

/// The interfaces that a version says it needs, of those to be asked for.
fn configured(ext: &Map<String, Value>) -> Vec<&'static str> {
    let names = ext.get("requiredPrivateInfos").and_then(Value::as_array);
    let is_named = |known: &&str| {
        let short = known.strip_prefix("wx.");
        names.is_some_and(|names| names.iter().any(|n| n.as_str() == short))
    };
    KNOWN
        .iter()
        .map(|(name, _)| *name)
        .filter(is_named)
        .collect()
}

/// The pages of a version: those of the template, or those of them that ext_json chooses.
fn pages_of(ext: &Map<String, Value>, known: &[String]) -> Result<Vec<String>, ApiError> {
    let exists = |page: &str| known.iter().any(|k| k == page);
    if let Some(Value::Object(pages)) = ext.get("extPages")
        && !pages.keys().all(|page| exists(page))
    {
        return Err(ApiError::of(85045));
    }
    let tabs = ext.get("tabBar").and_then(|bar| bar.get("list"));
    for tab in tabs.and_then(Value::as_array).into_iter().flatten() {
        match tab.get("pagePath").and_then(Value::as_str) {
            None => return Err(ApiError::of(85046)),
            Some(page) if !exists(page) => return Err(ApiError::of(85045)),
            Some(_) => {}
        }
    }
    let Some(chosen) = ext.get("pages") else {
        return Ok(known.to_vec());
    };
    let chosen: Vec<String> = chosen
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|page| page.as_str().map(str::to_owned))
        .collect();
    if chosen.is_empty() {
        return Err(ApiError::of(85047));
    }
    if !chosen.iter().all(|page| exists(page)) {
        return Err(ApiError::of(85045));
    }
    Ok(chosen)
}

/// The trial version; 86001 when there is none.
fn trial(code: &Code) -> Result<&Version, ApiError> {
    code.trial.as_ref().ok_or_else(|| ApiError::of(86001))
}

fn pages(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    platform(ctx)?;
    let list = &trial(&mini(ctx)?.code)?.contents.pages;
    Ok(Answer::Json(
        json!({ "errcode": 0, "errmsg": "ok", "page_list": list }),
    ))
}

fn qrcode(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    platform(ctx)?;
    trial(&mini(ctx)?.code)?;
    let path = ctx.call.param("path").unwrap_or_default();
    wxacode::picture(ctx, &[("path", path), ("env_version", "trial")])
}

fn versions(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    platform(ctx)?;
    let code = &mini(ctx)?.code;
    let mut answer = json!({ "errcode": 0, "errmsg": "ok" });
    if let Some(trial) = &code.trial {
        answer["exp_info"] = json!({
            "exp_time": trial.committed_at,
            "exp_version": trial.user_version,
            "exp_desc": trial.user_desc,
        });
    }
    if let Some(online) = code.online() {
        answer["release_info"] = json!({
            "release_time": online.released_at,
            "release_version": online.version.user_version,
            "release_desc": online.version.user_desc,
        });
    }
    Ok(Answer::Json(answer))
}
