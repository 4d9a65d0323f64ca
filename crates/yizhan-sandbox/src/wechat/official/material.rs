//! Permanent material (永久素材): pictures, speech and videos until they are deleted, and articles as
//! there were before drafts.

use super::{
    article::{Cover, shown, window},
    draft,
};
use crate::{
    errors::ApiError,
    state::{Media, Shelf, official::news::Kind},
    wechat::{
        answer::Answer,
        media,
        route::{Ctx, Needs, Route},
    },
};
use serde_json::{Value, json};

/// Pictures of an account at most.
const MOST_PICTURES: usize = 100_000;
/// Media of each other type.
const MOST_OTHERS: usize = 1_000;
/// Permission sets, any one of which will do.
pub(super) const SCOPES: &[u32] = &[11, 100];

pub(in crate::wechat) const ROUTES: &[Route] = &[
    Route::upload("/cgi-bin/material/add_material", Needs::Account, add)
        .scopes(SCOPES)
        .said_to_be_text(),
    Route::post("/cgi-bin/material/get_material", Needs::Account, get).scopes(SCOPES),
    Route::post("/cgi-bin/material/del_material", Needs::Account, delete).scopes(SCOPES),
    Route::either("/cgi-bin/material/get_materialcount", Needs::Account, count).scopes(SCOPES),
    Route::post("/cgi-bin/material/batchget_material", Needs::Account, list).scopes(SCOPES),
    Route::post("/cgi-bin/material/add_news", Needs::Account, add_news).scopes(SCOPES),
    Route::post("/cgi-bin/material/update_news", Needs::Account, update_news).scopes(SCOPES),
];

/// An account's material of a kind with its ids.
fn of_kind<'a>(ctx: &'a Ctx<'_>, kind: &str) -> impl Iterator<Item = (&'a String, &'a Media)> {
    let all = ctx.state.media.iter();
    all.filter(move |(_, m)| {
        m.shelf == Shelf::Permanent && m.kind == kind && m.account == ctx.app_id()
    })
}

/// One of the account's: 40007.
fn find<'a>(ctx: &'a Ctx<'_>, id: &str) -> Result<&'a Media, ApiError> {
    let media = media::own(ctx, id)?;
    if media.shelf == Shelf::Permanent {
        Ok(media)
    } else {
        Err(ApiError::of(40007))
    }
}

fn add(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    ctx.official()?;
    let kind = ctx.need_param("type", 40004)?.to_owned();
    let most = match kind.as_str() {
        "image" => MOST_PICTURES,
        _ => MOST_OTHERS,
    };
    if of_kind(ctx, &kind).count() >= most {
        return Err(ApiError::of(45034));
    }
    let described = match kind.as_str() {
        "video" => Some(description(ctx)?),
        _ => None,
    };
    let id = media::store(ctx, &kind, Shelf::Permanent)?;
    if let (Some((title, text)), Some(media)) = (described, ctx.state.media.get_mut(&id)) {
        (media.name, media.description) = (title, text);
    }
    let mut answer = json!({ "media_id": id, "item": [] });
    if kind == "image" {
        answer["url"] = media::picture_url(&ctx.shared.0.base_url, &id).into();
    }
    Ok(Answer::Json(answer))
}

/// What the form says about a video, title and introduction: 47001.
fn description(ctx: &Ctx<'_>) -> Result<(String, String), ApiError> {
    let part = ctx.call.parts.iter().find(|p| p.name == "description");
    let wrong = || ApiError::new(47001, "data format error hint: [description]");
    let said = part.and_then(|part| serde_json::from_slice::<Value>(&part.bytes).ok());
    let said = said.filter(Value::is_object).ok_or_else(wrong)?;
    let text = |name: &str| said[name].as_str().unwrap_or_default().to_owned();
    Ok((text("title"), text("introduction")))
}

fn get(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    ctx.official()?;
    let id = ctx.need_text("media_id", 41006)?;
    if let Ok(news) = draft::find(ctx, id, Kind::Material) {
        let articles = shown(ctx, id, &news.articles, false);
        return Ok(Answer::Json(json!({ "news_item": articles })));
    }
    let media = find(ctx, id)?;
    if media.kind == "video" {
        return Ok(Answer::Json(json!({
            "title": media.name,
            "description": media.description,
            "down_url": media::video_url(&ctx.shared.0.base_url, id),
        })));
    }
    Ok(media::file(id, media))
}

fn delete(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    ctx.official()?;
    let id = ctx.need_text("media_id", 41006)?.to_owned();
    let is_news = draft::find(ctx, &id, Kind::Material).is_ok();
    if !is_news {
        find(ctx, &id)?;
    }
    let kept = ctx.kept();
    if kept.menus.uses(&id) {
        return Err(ApiError::of(48005));
    }
    if is_news {
        kept.news.remove(&id);
    } else {
        media::forget(ctx.state, &id);
    }
    Ok(Answer::ok())
}

fn count(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    ctx.official()?;
    let news = ctx.kept().news.list(Kind::Material).len();
    Ok(Answer::Json(json!({
        "voice_count": of_kind(ctx, "voice").count(),
        "video_count": of_kind(ctx, "video").count(),
        "image_count": of_kind(ctx, "image").count(),
        "news_count": news,
    })))
}

fn list(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    ctx.official()?;
    let kind = match ctx.call.text("type") {
        Some("news") => return draft::listed(ctx, Kind::Material, false),
        Some(kind @ ("image" | "voice" | "video")) => kind,
        _ => return Err(ApiError::of(40004)),
    };
    let (offset, count) = window(ctx)?;
    let mut all: Vec<(&String, &Media)> = of_kind(ctx, kind).collect();
    all.sort_by_key(|(_, media)| std::cmp::Reverse(media.order));
    let page: Vec<Value> = all
        .iter()
        .skip(offset)
        .take(count)
        .map(|(id, media)| {
            let mut item = json!({
                "media_id": id,
                "name": media.name,
                "update_time": media.made_at,
            });
            if kind == "image" {
                item["url"] = media::picture_url(&ctx.shared.0.base_url, id).into();
            }
            item
        })
        .collect();
    Ok(Answer::Json(json!({
        "total_count": all.len(),
        "item_count": page.len(),
        "item": page,
    })))
}

fn add_news(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    ctx.official()?;
    draft::put_down(ctx, Kind::Material, Cover::Permanent)
}

fn update_news(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    ctx.official()?;
    draft::change(ctx, Kind::Material)
}
