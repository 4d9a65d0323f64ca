//! What is uploaded for articles and mass messages and is no material: pictures, articles, videos.

use super::{article::Cover, draft, freepublish, material};
use crate::{
    errors::ApiError,
    state::{Shelf, official::news::Kind},
    wechat::{
        answer::Answer,
        media,
        route::{Ctx, Needs, Route},
    },
};
use serde_json::json;

pub(in crate::wechat) const ROUTES: &[Route] = &[
    Route::upload("/cgi-bin/media/uploadimg", Needs::Account, upload_picture)
        .scopes(material::SCOPES)
        .said_to_be_text(),
    Route::post("/cgi-bin/media/uploadnews", Needs::Account, upload_news)
        .scopes(freepublish::SCOPES),
    Route::post("/cgi-bin/media/uploadvideo", Needs::Account, upload_video)
        .scopes(freepublish::SCOPES),
];

fn upload_picture(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    ctx.official()?;
    let url = media::store_picture(ctx)?;
    Ok(Answer::Json(json!({ "url": url })))
}

fn upload_news(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    ctx.official()?;
    draft::put_down(ctx, Kind::Upload, Cover::Any)
}

/// A video that was uploaded gets a title and a text, and an id for mass messages.
fn upload_video(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    ctx.official()?;
    let id = ctx.need_text("media_id", 40007)?;
    let mut video = media::own(ctx, id)?.clone();
    if video.kind != "video" {
        return Err(ApiError::of(40007));
    }
    let given = |name: &str| ctx.call.text(name).unwrap_or_default().to_owned();
    (video.name, video.description) = (given("title"), given("description"));
    (video.made_at, video.shelf) = (ctx.now, Shelf::Temporary);
    let id = media::keep(ctx.state, video)?;
    Ok(Answer::Json(
        json!({ "type": "video", "media_id": id, "created_at": ctx.now }),
    ))
}
