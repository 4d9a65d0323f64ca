//! The draft box (草稿箱).

use super::{
    article::{Cover, article, articles, is_on, shown, window},
    material::SCOPES,
};
use crate::{
    errors::ApiError,
    state::official::news::{Kind, News},
    wechat::{
        answer::Answer,
        route::{Ctx, Needs, Route},
    },
};
use serde_json::{Value, json};

pub(in crate::wechat) const ROUTES: &[Route] = &[
    Route::post("/cgi-bin/draft/add", Needs::Account, add).scopes(SCOPES),
    Route::post("/cgi-bin/draft/get", Needs::Account, get).scopes(SCOPES),
    Route::post("/cgi-bin/draft/update", Needs::Account, update).scopes(SCOPES),
    Route::post("/cgi-bin/draft/delete", Needs::Account, delete).scopes(SCOPES),
    Route::get("/cgi-bin/draft/count", Needs::Account, count).scopes(SCOPES),
    Route::post("/cgi-bin/draft/batchget", Needs::Account, list).scopes(SCOPES),
    Route::post("/cgi-bin/draft/switch", Needs::Account, switch)
        .without_body()
        .scopes(SCOPES),
];

fn add(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    ctx.official()?;
    put_down(ctx, Kind::Draft, Cover::Permanent)
}

/// Keeps the articles of a call and answers their id.
pub(super) fn put_down(ctx: &mut Ctx<'_>, kind: Kind, cover: Cover) -> Result<Answer, ApiError> {
    let (articles, now) = (articles(ctx, cover)?, ctx.now);
    let id = ctx.kept().news.add(kind, articles, now);
    let id = id.ok_or_else(|| ApiError::of(45034))?;
    let mut answer = json!({ "media_id": id });
    if kind == Kind::Upload {
        answer["type"] = "news".into();
        answer["created_at"] = now.into();
    }
    Ok(Answer::Json(answer))
}

/// News of a kind: 40007.
pub(super) fn find<'a>(ctx: &'a Ctx<'_>, id: &str, kind: Kind) -> Result<&'a News, ApiError> {
    let news = super::article::news(ctx, id)?;
    if news.kind == kind {
        Ok(news)
    } else {
        Err(ApiError::of(40007))
    }
}

fn get(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    ctx.official()?;
    let id = ctx.need_text("media_id", 40007)?;
    let draft = find(ctx, id, Kind::Draft)?;
    Ok(Answer::Json(content(ctx, id, draft, false)))
}

/// What an id stands for, with its times.
pub(super) fn content(ctx: &Ctx<'_>, id: &str, news: &News, no_content: bool) -> Value {
    json!({
        "news_item": shown(ctx, id, &news.articles, no_content),
        "create_time": news.created_at,
        "update_time": news.updated_at,
    })
}

fn update(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    ctx.official()?;
    change(ctx, Kind::Draft)
}

/// Puts another article in the place of one: 40114 when there is none at the index.
pub(super) fn change(ctx: &mut Ctx<'_>, kind: Kind) -> Result<Answer, ApiError> {
    let id = ctx.need_text("media_id", 40007)?.to_owned();
    let now = ctx.now;
    let count = find(ctx, &id, kind)?.articles.len();
    let index = ctx.call.number("index");
    let index = index
        .and_then(|index| usize::try_from(index).ok())
        .filter(|index| *index < count)
        .ok_or_else(|| ApiError::of(40114))?;
    let given = ctx.call.member("articles");
    let given = given
        .filter(|given| given.is_object())
        .ok_or_else(|| ApiError::of(44003))?;
    let article = article(ctx, given, count == 1, Cover::Permanent)?;
    if ctx.kept().news.change(&id, index, article, now) {
        Ok(Answer::ok())
    } else {
        Err(ApiError::of(45034))
    }
}

fn delete(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    ctx.official()?;
    let id = ctx.need_text("media_id", 40007)?.to_owned();
    find(ctx, &id, Kind::Draft)?;
    ctx.kept().news.remove(&id);
    Ok(Answer::ok())
}

fn count(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    ctx.official()?;
    let count = ctx.kept().news.list(Kind::Draft).len();
    Ok(Answer::Json(json!({ "total_count": count })))
}

fn list(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    ctx.official()?;
    let no_content = is_on(ctx.call.member("no_content"));
    listed(ctx, Kind::Draft, no_content)
}

/// A page of a kind's list, the latest first.
pub(super) fn listed(ctx: &Ctx<'_>, kind: Kind, no_content: bool) -> Result<Answer, ApiError> {
    let (offset, count) = window(ctx)?;
    let kept = ctx.state.official.get(ctx.app_id());
    let all = kept.map(|kept| kept.news.list(kind)).unwrap_or_default();
    let page: Vec<Value> = all
        .iter()
        .skip(offset)
        .take(count)
        .map(|(id, news)| {
            json!({
                "media_id": id,
                "content": content(ctx, id, news, no_content),
                "update_time": news.updated_at,
            })
        })
        .collect();
    Ok(Answer::Json(json!({
        "total_count": all.len(),
        "item_count": page.len(),
        "item": page,
    })))
}

/// The draft box is on for everybody; it was never possible to turn it off again.
fn switch(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    ctx.official()?;
    Ok(Answer::with(json!({ "is_open": 1 })))
}
