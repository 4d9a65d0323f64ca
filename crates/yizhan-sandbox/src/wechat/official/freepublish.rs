//! Publishing (发布): a draft comes out after a while; followers are not told.

use super::{
    article::{is_on, shown, window},
    draft,
};
use crate::{
    errors::ApiError,
    state::official::{
        news::Kind,
        publish::{Status, detail},
        published::Published,
    },
    wechat::{
        answer::Answer,
        route::{Ctx, Needs, Route},
    },
};
use serde_json::{Value, json};

/// The permission set for mass messages and publishing.
pub(super) const SCOPES: &[u32] = &[7];

pub(in crate::wechat) const ROUTES: &[Route] = &[
    Route::post("/cgi-bin/freepublish/submit", Needs::Account, submit).scopes(SCOPES),
    Route::post("/cgi-bin/freepublish/get", Needs::Account, get).scopes(SCOPES),
    Route::post("/cgi-bin/freepublish/delete", Needs::Account, delete).scopes(SCOPES),
    Route::post("/cgi-bin/freepublish/getarticle", Needs::Account, article).scopes(SCOPES),
    Route::post("/cgi-bin/freepublish/batchget", Needs::Account, list).scopes(SCOPES),
];

/// From a `publish_id` to its `msg_data_id`.
const DATA_ID: i64 = 200_000_000;

/// When a job that begins now is done.
pub(super) fn due(ctx: &Ctx<'_>) -> i64 {
    match ctx.state.rules.job_after {
        0 => i64::MAX,
        seconds => ctx.now.saturating_add(seconds.into()),
    }
}

/// 45034 when these articles could not come out.
pub(super) fn has_room(ctx: &mut Ctx<'_>, articles: &[Value]) -> Result<(), ApiError> {
    if ctx.kept().news.has_room_for(articles) {
        Ok(())
    } else {
        Err(ApiError::of(45034))
    }
}

fn submit(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    ctx.official()?;
    let id = ctx.need_text("media_id", 40007)?.to_owned();
    let articles = draft::find(ctx, &id, Kind::Draft)?.articles.clone();
    has_room(ctx, &articles)?;
    let due = due(ctx);
    let publications = &mut ctx.kept().publications;
    // One draft is published once at a time.
    if publications.open().any(|task| task.media_id == id) {
        return Err(ApiError::of(53501));
    }
    let publish_id = publications.submit(&id, due);
    Ok(Answer::with(json!({
        "publish_id": publish_id.to_string(),
        "msg_data_id": (publish_id + DATA_ID).to_string(),
    })))
}

fn get(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    ctx.official()?;
    let id = ctx.call.number("publish_id");
    let base_url = &ctx.shared.0.base_url;
    let kept = ctx.kept();
    let mut tasks = kept.publications.tasks.iter();
    let task = tasks.find(|task| Some(task.id) == id);
    let task = task.ok_or_else(|| ApiError::of(53502))?;
    let out = task.article_id.as_ref();
    let out = out.and_then(|id| Some((id, kept.news.published.get(id)?)));
    let status = match out {
        Some((_, published)) if published.is_gone() => Status::TakenBack,
        _ => task.status,
    };
    let mut answer = json!({
        "publish_id": task.id.to_string(),
        "publish_status": status.number(),
        "fail_idx": task.fail_idx,
    });
    if let (Status::Success, Some((id, published))) = (status, out) {
        answer["article_id"] = id.as_str().into();
        answer["article_detail"] = detail(base_url, id, published.articles.len());
    }
    Ok(Answer::Json(answer))
}

/// What a publication brought out: 53600.
fn find<'a>(ctx: &'a mut Ctx<'_>, id: &str) -> Result<&'a mut Published, ApiError> {
    let published = ctx.kept().news.published.get_mut(id);
    published
        .filter(|published| !published.by_mass)
        .ok_or_else(|| ApiError::of(53600))
}

fn delete(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    ctx.official()?;
    let id = ctx.need_text("article_id", 53600)?.to_owned();
    let number = ctx.call.number("index").unwrap_or(0);
    let now = ctx.now;
    if find(ctx, &id)?.take_back(number, now) {
        Ok(Answer::ok())
    } else {
        Err(ApiError::of(40114))
    }
}

fn article(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    ctx.official()?;
    let id = ctx.need_text("article_id", 53600)?.to_owned();
    let published = find(ctx, &id)?.clone();
    let articles = items(ctx, &id, &published, false);
    Ok(Answer::Json(json!({ "news_item": articles })))
}

/// Articles as they are answered once they are out.
fn items(ctx: &Ctx<'_>, id: &str, published: &Published, no_content: bool) -> Vec<Value> {
    let mut items = shown(ctx, id, &published.articles, no_content);
    for (item, number) in items.iter_mut().zip(1..) {
        item["is_deleted"] = published.deleted.contains(&number).into();
    }
    items
}

/// What was published and is still there, the latest first.
fn list(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    ctx.official()?;
    let (offset, count) = window(ctx)?;
    let no_content = is_on(ctx.call.member("no_content"));
    let kept = ctx.state.official.get(ctx.app_id());
    let all = kept.into_iter().flat_map(|kept| &kept.news.published);
    let mut all: Vec<(&String, &Published)> = all
        .filter(|(_, published)| !published.by_mass && !published.is_gone())
        .collect();
    all.sort_by_key(|(_, published)| std::cmp::Reverse(published.order));
    let page: Vec<Value> = all
        .iter()
        .skip(offset)
        .take(count)
        .map(|(id, published)| {
            json!({
                "article_id": id,
                "content": {
                    "news_item": items(ctx, id, published, no_content),
                    "create_time": published.updated_at,
                    "update_time": published.updated_at,
                },
                "update_time": published.updated_at,
            })
        })
        .collect();
    Ok(Answer::Json(json!({
        "total_count": all.len(),
        "item_count": page.len(),
        "item": page,
    })))
}
