//! QR codes with a scene (带参数二维码) and short keys (短key).

use super::text;
use crate::{
    errors::ApiError,
    state::{
        official::{
            following::Scene,
            scene::{Code, Shortened},
        },
        tokens::random_text,
    },
    wechat::{
        answer::Answer,
        call::number,
        route::{Ctx, Needs, Route},
    },
};
use serde_json::{Value, json};

/// Seconds that a temporary code lives at most, and a short key.
const LONGEST: i64 = 30 * 86_400;
/// Seconds that a temporary code lives when nothing is said.
const USUAL: i64 = 60;
/// Permanent codes of an account, and the highest number of one.
const MOST_PERMANENT: usize = 100_000;
/// Codes and keys that are kept at once.
const MOST_KEPT: usize = 200_000;
/// Bytes of a text that is shortened.
const LONGEST_TEXT: usize = 4_096;

pub(in crate::wechat) const ROUTES: &[Route] = &[
    Route::post("/cgi-bin/qrcode/create", Needs::Account, create).scopes(&[3]),
    Route::post("/cgi-bin/shorten/gen", Needs::Account, shorten).scopes(&[3]),
    Route::post("/cgi-bin/shorten/fetch", Needs::Account, fetch).scopes(&[3]),
];

/// The scene of a new code: a number but 0, or 1 to 64 characters.
fn scene(info: &Value, is_text: bool, highest: i64) -> Result<Scene, ApiError> {
    let scene = info.get("scene").ok_or_else(|| ApiError::of(40053))?;
    if is_text {
        return text(scene, "scene_str")
            .filter(|text| text.chars().count() <= 64)
            .map(|text| Scene::Text(text.to_owned()))
            .ok_or_else(|| ApiError::of(40129));
    }
    scene
        .get("scene_id")
        .and_then(number)
        .filter(|id| (1..=highest).contains(id))
        .map(Scene::Number)
        .ok_or_else(|| ApiError::of(40129))
}

fn create(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    ctx.official()?;
    let now = ctx.now;
    let (permanent, is_text) = match ctx.call.text("action_name") {
        Some("QR_SCENE") => (false, false),
        Some("QR_STR_SCENE") => (false, true),
        Some("QR_LIMIT_SCENE") => (true, false),
        Some("QR_LIMIT_STR_SCENE") => (true, true),
        _ => return Err(ApiError::of(40052)),
    };
    let highest = if permanent {
        100_000
    } else {
        i64::from(u32::MAX)
    };
    let info = ctx.call.member("action_info").unwrap_or(&Value::Null);
    let scene = scene(info, is_text, highest)?;
    let seconds = ctx.call.number("expire_seconds");
    let seconds = seconds.filter(|s| *s > 0).unwrap_or(USUAL).min(LONGEST);
    let scenes = &mut ctx.kept().scenes;
    scenes.tidy(now);
    if scenes.codes.len() >= MOST_KEPT || (permanent && scenes.permanent() >= MOST_PERMANENT) {
        return Err(ApiError::of(45029));
    }
    // A permanent code of the same scene is the same code.
    let known = scenes
        .codes
        .iter()
        .find(|(_, code)| permanent && code.expires_at.is_none() && code.scene == scene)
        .map(|(ticket, _)| ticket.clone());
    let ticket = known.unwrap_or_else(|| format!("gQ{}", random_text(94)));
    let url = format!("http://weixin.qq.com/q/{}", &ticket[2..22]);
    let code = Code {
        url: url.clone(),
        scene,
        expires_at: (!permanent).then_some(now + seconds),
    };
    scenes.codes.insert(ticket.clone(), code);
    let mut answer = json!({ "ticket": ticket, "url": url });
    if !permanent {
        answer["expire_seconds"] = seconds.into();
    }
    Ok(Answer::Json(answer))
}

fn shorten(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    ctx.official()?;
    let now = ctx.now;
    let long = ctx.need_text("long_data", 40097)?;
    if long.len() > LONGEST_TEXT {
        return Err(ApiError::of(45002));
    }
    let seconds = ctx.call.number("expire_seconds").unwrap_or(LONGEST);
    let shortened = Shortened {
        long: long.to_owned(),
        made_at: now,
        expires_at: now + seconds.clamp(1, LONGEST),
    };
    let key = random_text(15);
    let scenes = &mut ctx.kept().scenes;
    scenes.tidy(now);
    if scenes.shortened.len() >= MOST_KEPT {
        return Err(ApiError::of(45029));
    }
    scenes.shortened.insert(key.clone(), shortened);
    Ok(Answer::with(json!({ "short_key": key })))
}

fn fetch(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    ctx.official()?;
    let now = ctx.now;
    let key = ctx.need_text("short_key", 40097)?.to_owned();
    let found = ctx.kept().scenes.shortened.get(&key);
    let found = found
        .filter(|s| s.expires_at > now)
        .ok_or_else(|| ApiError::of(40097))?;
    Ok(Answer::with(json!({
        "long_data": found.long,
        "create_time": found.made_at,
        "expire_seconds": found.expires_at - now,
    })))
}
