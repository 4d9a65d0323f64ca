//! Media: what may be uploaded and how much is kept; temporary media (临时素材), three days alive;
//! and the addresses by which pictures and videos are fetched.

use super::{
    answer::{Answer, date},
    call::{Call, Part},
    route::{Ctx, Needs, Route},
};
use crate::{
    errors::ApiError,
    server::Shared,
    state::{Media, Shelf, State, tokens::random_text},
};
use axum::{
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use serde_json::json;

/// Seconds that a temporary medium lives.
pub(super) const LIFE: i64 = 3 * 86_400;
/// Bytes of all media together.
const MOST_BYTES: usize = 256 << 20;
/// Media at most: more than an account's pictures.
const MOST_MEDIA: usize = 110_000;
/// Permission sets, any one of which will do.
const SCOPES: &[u32] = &[1, 3, 8, 9, 11, 19, 30, 31, 100];
/// Where the bytes of a video are fetched from.
const VIDEO_PATH: &str = "/mp/video/";
/// Where the bytes of a picture are fetched from.
const PICTURE_PATH: &str = "/mmbiz/";

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
];

/// Whether a medium is still there.
fn is_alive(media: &Media, now: i64) -> bool {
    media.shelf != Shelf::Temporary || media.made_at + LIFE > now
}

/// A medium of the account that can be sent, temporary or permanent: 40007.
pub(super) fn own<'a>(ctx: &'a Ctx<'_>, id: &str) -> Result<&'a Media, ApiError> {
    ctx.state
        .media
        .get(id)
        .filter(|m| m.account == ctx.app_id() && m.shelf != Shelf::Article && is_alive(m, ctx.now))
        .ok_or_else(|| ApiError::of(40007))
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

/// The file of an upload; a part without a file name is no file: many clients stumble here once.
pub(super) fn sent(call: &Call) -> Result<&Part, ApiError> {
    let part = call
        .parts
        .iter()
        .find(|p| p.name == "media" && p.file_name.as_ref().is_some_and(|n| !n.is_empty()))
        .ok_or_else(|| ApiError::of(41005))?;
    if part.bytes.is_empty() {
        return Err(ApiError::of(44001));
    }
    Ok(part)
}

/// What kind of file it is: the ending of its name, or else its type.
fn ending(part: &Part) -> String {
    let name = part.file_name.as_deref().unwrap_or_default();
    name.rsplit_once('.')
        .map(|(_, ending)| ending.to_ascii_lowercase())
        .or_else(|| subtype(part.content_type.as_deref()))
        .unwrap_or_default()
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

/// Keeps a medium. Temporary ones make room, the oldest first; what is permanent never does.
pub(super) fn keep(state: &mut State, mut media: Media) -> Result<String, ApiError> {
    let now = media.made_at;
    let too_many = (state.media.len() + 1).saturating_sub(MOST_MEDIA);
    let too_large = (state.media_bytes + media.weight()).saturating_sub(MOST_BYTES);
    if too_many > 0 || too_large > 0 {
        make_room(state, now, too_many, too_large)?;
    }
    state.media_bytes += media.weight();
    state.last_media += 1;
    media.order = state.last_media;
    let id = random_text(64);
    state.media.insert(id.clone(), media);
    Ok(id)
}

fn make_room(state: &mut State, now: i64, count: usize, bytes: usize) -> Result<(), ApiError> {
    let mut ages: Vec<(bool, i64, String, usize)> = state
        .media
        .iter()
        .filter(|(_, m)| m.shelf == Shelf::Temporary)
        .map(|(id, m)| (is_alive(m, now), m.made_at, id.clone(), m.weight()))
        .collect();
    ages.sort();
    let (mut gone, mut freed) = (0, 0);
    for (_, _, id, weight) in &ages {
        if gone >= count && freed >= bytes {
            break;
        }
        forget(state, id);
        (gone, freed) = (gone + 1, freed + weight);
    }
    if gone >= count && freed >= bytes {
        return Ok(());
    }
    let hint = "media file count is out of limit hint: [the sandbox keeps 256 MiB of media]";
    Err(ApiError::new(45034, hint))
}

/// Deletes a medium.
pub(super) fn forget(state: &mut State, id: &str) {
    if let Some(media) = state.media.remove(id) {
        state.media_bytes = state.media_bytes.saturating_sub(media.weight());
    }
}

/// Keeps the file of an upload that is what its type may be.
pub(super) fn store(ctx: &mut Ctx<'_>, kind: &str, shelf: Shelf) -> Result<String, ApiError> {
    let (most, endings) = bounds(kind)?;
    let part = sent(ctx.call)?;
    if part.bytes.len() > most {
        return Err(ApiError::of(45001));
    }
    put(ctx, kind, shelf, part, endings)
}

/// Keeps a picture for the text of articles: JPG or PNG, less than 1 MB.
pub(super) fn store_picture(ctx: &mut Ctx<'_>) -> Result<String, ApiError> {
    let part = sent(ctx.call)?;
    if part.bytes.len() >= 1 << 20 {
        return Err(ApiError::of(40009));
    }
    let id = put(ctx, "image", Shelf::Article, part, &["jpg", "jpeg", "png"])?;
    Ok(picture_url(&ctx.shared.0.base_url, &id))
}

/// Keeps a file whose name ends as one of these, or anyhow when there are none.
pub(super) fn put(
    ctx: &mut Ctx<'_>,
    kind: &str,
    shelf: Shelf,
    part: &Part,
    endings: &[&str],
) -> Result<String, ApiError> {
    let ending = ending(part);
    if !endings.is_empty() && !endings.contains(&ending.as_str()) {
        return Err(ApiError::of(40005));
    }
    let media = Media {
        account: ctx.app_id().to_owned(),
        kind: kind.to_owned(),
        name: part.file_name.clone().unwrap_or_default(),
        description: String::new(),
        content_type: content_type_of(&ending),
        ending,
        bytes: part.bytes.clone(),
        made_at: ctx.now,
        order: 0,
        shelf,
    };
    keep(ctx.state, media)
}

fn upload(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let kind = ctx.need_param("type", 40004)?.to_owned();
    let id = store(ctx, &kind, Shelf::Temporary)?;
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

/// A medium's bytes as an answer.
pub(super) fn file(id: &str, media: &Media) -> Answer {
    Answer::File {
        content_type: media.content_type.to_owned(),
        file_name: format!("{id}.{}", media.ending),
        bytes: media.bytes.clone(),
    }
}

fn get(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let id = ctx.need_param("media_id", 41006)?;
    let media = own(ctx, id).ok();
    let media = media.filter(|m| m.shelf == Shelf::Temporary);
    let media = media.ok_or_else(|| ApiError::of(40007))?;
    if media.kind == "video" {
        let url = video_url(&ctx.shared.0.base_url, id);
        return Ok(Answer::Json(json!({ "video_url": url })));
    }
    Ok(file(id, media))
}

/// Where a video is fetched from.
pub(super) fn video_url(base_url: &str, id: &str) -> String {
    format!("{base_url}{VIDEO_PATH}{id}")
}

/// Where a picture is fetched from.
pub(super) fn picture_url(base_url: &str, id: &str) -> String {
    format!("{base_url}{PICTURE_PATH}{id}/0")
}

/// The bytes of a video or a picture by the address that was answered; no token is asked for.
pub(crate) fn file_at(shared: &Shared, call: &Call) -> Option<Response> {
    let video = call.path.strip_prefix(VIDEO_PATH);
    let picture = call.path.strip_prefix(PICTURE_PATH);
    let id = video.or_else(|| picture?.strip_suffix("/0"))?;
    let state = shared.state();
    let now = state.now();
    let media = state.media.get(id).filter(|m| is_alive(m, now))?;
    // What is temporary is fetched by its id; only a video has an address, too.
    if picture.is_some() && (media.shelf == Shelf::Temporary || media.kind == "voice") {
        return None;
    }
    let headers = [
        (
            header::CONTENT_TYPE,
            HeaderValue::from_static(media.content_type),
        ),
        (header::DATE, date(now)),
    ];
    Some((headers, media.bytes.clone()).into_response())
}
