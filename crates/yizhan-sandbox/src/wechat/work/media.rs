//! Temporary media of a corp, shared by its applications for three days, and pictures that stay.

use super::super::{
    answer::Answer,
    media::{file, own, picture_url, put, sent},
    route::{Ctx, Needs, Route},
};
use crate::{
    clock::{china_day, china_month},
    errors::{ApiError, work::error},
    state::Shelf,
};
use serde_json::json;

/// A file must be larger.
const SMALLEST: usize = 5;
/// Bytes of a picture that stays.
const LARGEST_PICTURE: usize = 2 << 20;
/// Pictures that stay, a day and a month.
const PICTURES: (u32, u32) = (1_000, 3_000);

pub(in crate::wechat) const ROUTES: &[Route] = &[
    Route::upload("/cgi-bin/media/upload", Needs::Corp, upload),
    Route::get("/cgi-bin/media/get", Needs::Corp, get),
    Route::get("/cgi-bin/media/get/jssdk", Needs::Corp, get_voice),
    Route::upload("/cgi-bin/media/uploadimg", Needs::Corp, upload_picture),
];

/// What a type of media may be: bytes at most, endings of file names (any, if there are none).
fn bounds(kind: &str) -> Result<(usize, &'static [&'static str]), ApiError> {
    match kind {
        "image" => Ok((10 << 20, &["jpg", "jpeg", "png"])),
        "voice" => Ok((2 << 20, &["amr"])),
        "video" => Ok((10 << 20, &["mp4"])),
        "file" => Ok((20 << 20, &[])),
        _ => Err(error(40004)),
    }
}

fn upload(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let kind = ctx.need_query("type", 40004)?;
    let (most, endings) = bounds(&kind)?;
    let part = sent(ctx.call)?;
    if part.bytes.len() <= SMALLEST {
        return Err(error(40006));
    }
    if part.bytes.len() > most {
        return Err(error(45001));
    }
    let id = put(ctx, &kind, Shelf::Temporary, part, endings)?;
    // The time is text here, and `errmsg` empty.
    Ok(Answer::Json(json!({
        "errcode": 0,
        "errmsg": "",
        "type": kind,
        "media_id": id,
        "created_at": ctx.now.to_string(),
    })))
}

fn get(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let id = ctx.need_query("media_id", 41006)?;
    Ok(file(&id, own(ctx, &id)?))
}

fn get_voice(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let id = ctx.need_query("media_id", 41006)?;
    let media = own(ctx, &id)?;
    if media.kind == "voice" {
        Ok(file(&id, media))
    } else {
        Err(error(40007))
    }
}

fn upload_picture(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let part = sent(ctx.call)?;
    if part.bytes.len() <= SMALLEST {
        return Err(error(40006));
    }
    if part.bytes.len() > LARGEST_PICTURE {
        return Err(error(40009));
    }
    let (day, month) = (china_day(ctx.now), china_month(ctx.now));
    let [today, this_month] = &ctx.corp()?.pictures;
    if today.rest(day, PICTURES.0) == 0 || this_month.rest(month, PICTURES.1) == 0 {
        return Err(error(45009));
    }
    let id = put(ctx, "image", Shelf::Article, part, &["jpg", "jpeg", "png"])?;
    let [today, this_month] = &mut ctx.corp()?.pictures;
    today.count(day);
    this_month.count(month);
    let url = picture_url(&ctx.shared.0.base_url, &id);
    Ok(Answer::Json(
        json!({ "errcode": 0, "errmsg": "", "url": url }),
    ))
}
