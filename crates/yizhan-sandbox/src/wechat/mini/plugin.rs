//! Plug-ins (插件): their users ask, their makers answer. Every mini program of the world may be a maker.
//! <https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/plugin-management/managePlugin.html>

use super::mini;
use crate::{
    errors::ApiError,
    state::{
        State,
        mini::plugin::{Plugin, Said},
        tokens::Holder,
    },
    wechat::{
        answer::Answer,
        route::{Ctx, Needs, Route},
    },
};
use serde_json::{Value, json};

/// Plug-ins that a mini program uses or has asked for.
const MOST: usize = 50;
/// Applications on a page.
const PAGE: i64 = 20;
/// Characters of a reason.
const LONGEST_REASON: usize = 200;
/// Permission set of plug-ins.
const PLUGINS: &[u32] = &[40];

pub(crate) const ROUTES: &[Route] = &[
    Route::post("/wxa/plugin", Needs::Account, used).scopes(PLUGINS),
    Route::post("/wxa/devplugin", Needs::Account, made),
];

fn used(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    match ctx.call.text("action") {
        Some("apply") => apply(ctx),
        Some("list") => list(ctx),
        Some("unbind") => unbind(ctx),
        Some("update") => update(ctx),
        _ => Err(ApiError::of(40097)),
    }
}

fn apply(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let (call, now) = (ctx.call, ctx.now);
    let own = ctx.app_id().to_owned();
    let appid = ctx.need_text("plugin_appid", 89239)?.to_owned();
    if appid == own {
        return Err(ApiError::of(89236));
    }
    if !ctx.state.minis.contains_key(&appid) {
        return Err(ApiError::of(89239));
    }
    let reason = call.text("reason").unwrap_or_default().to_owned();
    if reason.chars().count() > LONGEST_REASON {
        return Err(ApiError::of(40097));
    }
    let plugins = &mut mini(ctx)?.plugins;
    let is_active = |p: &Plugin| p.status(now) <= 2;
    if plugins.iter().any(|p| p.appid == appid && is_active(p)) {
        return Err(ApiError::of(89237));
    }
    plugins.retain(|p| p.appid != appid);
    if plugins.len() >= MOST {
        return Err(ApiError::of(89238));
    }
    plugins.push(Plugin {
        appid,
        reason,
        asked_at: now,
        said: Said::Nothing,
        version: String::new(),
    });
    Ok(Answer::ok())
}

/// The name and the picture of a mini program.
fn face(state: &State, base_url: &str, appid: &str) -> (String, String) {
    let account = state.accounts.get(appid);
    account
        .map(|a| (a.is.name.clone(), a.head_image_url(base_url)))
        .unwrap_or_default()
}

fn list(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let now = ctx.now;
    let plugins = mini(ctx)?.plugins.clone();
    let list: Vec<Value> = plugins
        .iter()
        .map(|p| {
            let (name, picture) = face(ctx.state, &ctx.shared.0.base_url, &p.appid);
            json!({
                "appid": p.appid,
                "status": p.status(now),
                "nickname": name,
                "headimgurl": picture,
                "reason": if p.said == Said::No { p.reason.as_str() } else { "" },
                "version": p.version,
            })
        })
        .collect();
    Ok(Answer::with(
        json!({ "plugin_list": list, "apply_list": [] }),
    ))
}

fn unbind(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let now = ctx.now;
    let appid = ctx.need_text("plugin_appid", 89244)?.to_owned();
    let plugins = &mut mini(ctx)?.plugins;
    let plugin = plugins.iter().find(|p| p.appid == appid);
    match plugin.map(|p| p.status(now)) {
        None => return Err(ApiError::of(89244)),
        Some(1) => return Err(ApiError::of(89243)),
        Some(_) => plugins.retain(|p| p.appid != appid),
    }
    Ok(Answer::ok())
}

/// Another version, of those that the maker has released; on behalf only.
fn update(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let now = ctx.now;
    if !matches!(ctx.holder, Some(Holder::Authorizer { .. })) {
        return Err(ApiError::of(89256));
    }
    let appid = ctx.need_text("plugin_appid", 89244)?.to_owned();
    let version = ctx.need_text("user_version", 89257)?.to_owned();
    let releases = ctx.state.minis.get(&appid).map(|m| &m.code.releases);
    let mut versions = releases
        .into_iter()
        .flatten()
        .map(|r| &r.version.user_version);
    let exists = versions.any(|known| *known == version);
    let plugins = &mut mini(ctx)?.plugins;
    let plugin = plugins
        .iter_mut()
        .find(|p| p.appid == appid && p.status(now) == 2)
        .ok_or_else(|| ApiError::of(89244))?;
    if !exists {
        return Err(ApiError::of(89257));
    }
    plugin.version = version;
    Ok(Answer::ok())
}

fn made(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    mini(ctx)?;
    match ctx.call.text("action") {
        Some("dev_apply_list") => applications(ctx),
        Some("dev_agree") => decide(ctx, Said::Yes),
        Some("dev_refuse") => decide(ctx, Said::No),
        Some("dev_delete") => forget(ctx),
        _ => Err(ApiError::of(40097)),
    }
}

fn applications(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let (call, now) = (ctx.call, ctx.now);
    let (page, num) = (
        call.number("page").unwrap_or(1),
        call.number("num").unwrap_or(10),
    );
    if page < 1 || !(1..=PAGE).contains(&num) {
        return Err(ApiError::of(40097));
    }
    let size = usize::try_from(num).unwrap_or(1);
    let skipped = usize::try_from(page - 1)
        .unwrap_or(usize::MAX)
        .saturating_mul(size);
    let own = ctx.app_id();
    let mut all: Vec<(&String, &Plugin)> = ctx
        .state
        .minis
        .iter()
        .filter_map(|(id, mini)| Some((id, mini.plugins.iter().find(|p| p.appid == own)?)))
        .collect();
    all.sort_by_key(|(id, p)| (p.asked_at, *id));
    let list: Vec<Value> = all
        .into_iter()
        .skip(skipped)
        .take(size)
        .map(|(id, p)| {
            let (name, picture) = face(ctx.state, &ctx.shared.0.base_url, id);
            json!({
                "appid": id,
                "status": p.status(now),
                "nickname": name,
                "headimgurl": picture,
                "categories": [],
                "create_time": p.asked_at.to_string(),
                "apply_url": "",
                "reason": p.reason,
            })
        })
        .collect();
    Ok(Answer::with(json!({ "apply_list": list })))
}

/// The applications that a request means: of the mini program that it names, else all.
fn meant<'a>(ctx: &'a mut Ctx<'_>) -> Vec<&'a mut Plugin> {
    let (own, named) = (ctx.app_id().to_owned(), ctx.call.text("appid"));
    let minis = ctx.state.minis.iter_mut();
    minis
        .filter(|(id, _)| named.is_none_or(|named| named == id.as_str()))
        .filter_map(|(_, mini)| mini.plugins.iter_mut().find(|p| p.appid == own))
        .collect()
}

fn decide(ctx: &mut Ctx<'_>, said: Said) -> Result<Answer, ApiError> {
    let (call, now) = (ctx.call, ctx.now);
    let reason = match said {
        Said::No => Some(ctx.need_text("reason", 40097)?.to_owned()),
        _ => None,
    };
    if said == Said::Yes && call.text("appid").is_none() {
        return Err(ApiError::of(89242));
    }
    let meant = meant(ctx);
    if meant.is_empty() {
        return Err(ApiError::of(89242));
    }
    let mut waiting = meant.into_iter().filter(|p| p.status(now) == 1).peekable();
    if waiting.peek().is_none() {
        return Err(ApiError::of(89240));
    }
    for plugin in waiting {
        plugin.said = said;
        if let Some(reason) = &reason {
            plugin.reason.clone_from(reason);
        }
    }
    Ok(Answer::ok())
}

/// Refused applications, and those that are over, are deleted.
fn forget(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let now = ctx.now;
    let named = ctx.call.text("appid").map(str::to_owned);
    let own = ctx.app_id().to_owned();
    let meant = meant(ctx);
    if named.is_some() && meant.is_empty() {
        return Err(ApiError::of(89242));
    }
    if named.is_some() && meant.iter().all(|p| p.status(now) <= 2) {
        return Err(ApiError::of(89241));
    }
    for (id, mini) in &mut ctx.state.minis {
        if named.as_ref().is_none_or(|named| named == id) {
            mini.plugins
                .retain(|p| p.appid != own || p.status(now) <= 2);
        }
    }
    Ok(Answer::ok())
}
