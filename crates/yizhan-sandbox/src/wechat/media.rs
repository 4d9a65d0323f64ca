//! Temporary media (临时素材), three days alive, and permanent material (永久素材).

use super::{
    answer::{Answer, date},
    call::{Call, Part},
    route::{Ctx, Needs, Route},
};
use crate::{
    errors::ApiError,
    server::Shared,
    state::{Media, State, tokens::random_text},
};
use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use serde_json::json;

/// Seconds that a temporary medium lives.
const LIFE: i64 = 3 * 86_400;
/// Bytes of all media together; the oldest make room.
const MOST_BYTES: usize = 256 << 20;
/// Media at most.
const MOST_MEDIA: usize = 20_000;
/// Permission sets, any one of which will do.
const SCOPES: &[u32] = &[1, 3, 8, 9, 11, 19, 30, 31, 100];
/// Where the bytes of a video are fetched from.
const VIDEO_PATH: &str = "/mp/video/";

pub(crate) const ROUTES: &[Route] = &[
    Route::upload("/cgi-bin/media/upload", Needs::Account, upload)
        .scopes(SCOPES)
        .said_to_be_text(),
    Route::get("/cgi-bin/media/get", Needs::Account, get)
        .scopes(SCOPES)
        .said_to_be_text(),
    Route::get("/cgi-bin/media/get/jssdk", Needs::Account, get)
        .scopes(SCOPES)
        .said_to_be_text(),
    Route::upload("/cgi-bin/material/add_material", Needs::Account, add)
        .scopes(SCOPES)
        .said_to_be_text(),
    Route::post(
        "/cgi-bin/material/get_material",
        Needs::Account,
        get_material,
    )
    .scopes(SCOPES),
    Route::post("/cgi-bin/material/del_material", Needs::Account, delete).scopes(SCOPES),
];

/// Whether a medium can still be used.
pub(crate) fn is_alive(media: &Media, now: i64) -> bool {
    media.permanent || media.made_at + LIFE > now
}

/// What a type of media may be: bytes at most, endings of file names.
fn bounds(kind: &str) -> Result<(usize, &'static [&'static str]), ApiError> {
    match kind {
        "image" => Ok((10 << 20, &["bmp", "png", "jpeg", "jpg", "gif"])),
        "voice" => Ok((2 << 20, &["mp3", "wma", "wav", "amr", "speex"])),
        "video" => Ok((10 << 20, &["mp4"])),
        "thumb" => Ok((64 << 10, &["jpg", "jpeg"])),
        _ => Err(ApiError::of(40004)),
    }
}

/// The file of an upload, checked against its type.
fn checked<'a>(call: &'a Call, kind: &str) -> Result<(&'a Part, String), ApiError> {
    let (most, endings) = bounds(kind)?;
    // A part without a file name is no file: many clients stumble here once.
    let part = call
        .parts
        .iter()
        .find(|p| p.name == "media" && p.file_name.as_ref().is_some_and(|n| !n.is_empty()))
        .ok_or_else(|| ApiError::of(41005))?;
    if part.bytes.is_empty() {
        return Err(ApiError::of(44001));
    }
    if part.bytes.len() > most {
        return Err(ApiError::of(45001));
    }
    let name = part.file_name.as_deref().unwrap_or_default();
    let ending = name
        .rsplit_once('.')
        .map(|(_, ending)| ending.to_ascii_lowercase())
        .or_else(|| subtype(part.content_type.as_deref()))
        .unwrap_or_default();
    if endings.contains(&ending.as_str()) {
        Ok((part, ending))
    } else {
        Err(ApiError::of(40005))
    }
}

fn subtype(content_type: Option<&str>) -> Option<String> {
    let (_, subtype) = content_type?.split_once('/')?;
    Some(subtype.split(';').next()?.trim().to_ascii_lowercase())
}

fn content_type_of(ending: &str) -> &'static str {
    match ending {
        "png" => "image/png",
        "gif" => "image/gif",
        "bmp" => "image/bmp",
        "jpg" | "jpeg" => "image/jpeg",
        "mp3" => "audio/mpeg",
        "amr" => "audio/amr",
        "wav" => "audio/wav",
        "wma" => "audio/x-ms-wma",
        "speex" => "audio/speex",
        "mp4" => "video/mp4",
        _ => "application/octet-stream",
    }
}

/// Keeps a medium; old ones make room.
fn keep(state: &mut State, id: &str, media: Media) {
    let now = media.made_at;
    state.media_bytes += media.bytes.len();
    state.media.insert(id.to_owned(), media);
    if state.media_bytes <= MOST_BYTES && state.media.len() <= MOST_MEDIA {
        return;
    }
    let mut ages: Vec<(bool, i64, String)> = state
        .media
        .iter()
        .filter(|(other, _)| *other != id)
        .map(|(other, m)| (is_alive(m, now), m.made_at, other.clone()))
        .collect();
    ages.sort();
    for (_, _, old) in ages {
        if state.media_bytes <= MOST_BYTES && state.media.len() <= MOST_MEDIA {
            break;
        }
        forget(state, &old);
    }
}

fn forget(state: &mut State, id: &str) {
    if let Some(media) = state.media.remove(id) {
        state.media_bytes = state.media_bytes.saturating_sub(media.bytes.len());
    }
}

pub(super) fn store(ctx: &mut Ctx<'_>, kind: &str, permanent: bool) -> Result<String, ApiError> {
    let (part, ending) = checked(ctx.call, kind)?;
    let id = random_text(64);
    let media = Media {
        account: ctx.app_id().to_owned(),
        kind: kind.to_owned(),
        file_name: format!("{id}.{ending}"),
        content_type: content_type_of(&ending).to_owned(),
        bytes: part.bytes.clone(),
        made_at: ctx.now,
        permanent,
    };
    keep(ctx.state, &id, media);
    Ok(id)
}

fn upload(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let kind = ctx.need_param("type", 40004)?.to_owned();
    let id = store(ctx, &kind, false)?;
    // A thumb's id has a name of its own.
    let name = if kind == "thumb" {
        "thumb_media_id"
    } else {
        "media_id"
    };
    let mut answer = json!({ "type": kind, "created_at": ctx.now });
    answer[name] = id.into();
    Ok(Answer::Json(answer))
}

fn add(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let kind = ctx.need_param("type", 40004)?.to_owned();
    let id = store(ctx, &kind, true)?;
    let mut answer = json!({ "media_id": id, "item": [] });
    if kind == "image" {
        answer["url"] = format!("{}/mmbiz/{id}/0", ctx.shared.0.base_url).into();
    }
    Ok(Answer::Json(answer))
}

fn file(media: &Media) -> Answer {
    Answer::File {
        content_type: media.content_type.clone(),
        file_name: media.file_name.clone(),
        bytes: media.bytes.clone(),
    }
}

fn get(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let id = ctx.need_param("media_id", 41006)?;
    let media = ctx
        .state
        .media
        .get(id)
        .filter(|m| m.account == ctx.app_id() && !m.permanent && is_alive(m, ctx.now))
        .ok_or_else(|| ApiError::of(40007))?;
    if media.kind == "video" {
        let url = format!("{}{VIDEO_PATH}{id}", ctx.shared.0.base_url);
        return Ok(Answer::Json(json!({ "video_url": url })));
    }
    Ok(file(media))
}

fn get_material(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let id = ctx.need_text("media_id", 41006)?;
    let media = ctx
        .state
        .media
        .get(id)
        .filter(|m| m.account == ctx.app_id() && m.permanent)
        .ok_or_else(|| ApiError::of(40007))?;
    if media.kind == "video" {
        return Ok(Answer::Json(json!({
            "title": media.file_name,
            "description": "",
            "down_url": format!("{}{VIDEO_PATH}{id}", ctx.shared.0.base_url),
        })));
    }
    Ok(file(media))
}

fn delete(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let id = ctx.need_text("media_id", 41006)?.to_owned();
    let own = ctx
        .state
        .media
        .get(&id)
        .is_some_and(|m| m.account == ctx.app_id() && m.permanent);
    if !own {
        return Err(ApiError::of(40007));
    }
    forget(ctx.state, &id);
    Ok(Answer::ok())
}

/// The bytes of a video, fetched by the address that `media/get` answered; no token is asked for.
pub(crate) fn video_file(shared: &Shared, call: &Call) -> Option<Response> {
    let id = call.path.strip_prefix(VIDEO_PATH)?;
    let state = shared.state();
    let now = state.now();
    let media = state.media.get(id).filter(|m| is_alive(m, now))?;
    let headers = [
        (header::CONTENT_TYPE, media.content_type.parse().ok()?),
        (header::DATE, date(now)),
    ];
    Some((headers, media.bytes.clone()).into_response())
}
