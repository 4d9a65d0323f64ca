//! Templates of subscription messages (订阅消息), of mini programs and official accounts alike: the
//! public library, and what an account takes from it.

use crate::{
    errors::ApiError,
    state::{
        mini::category::KNOWN,
        official::template::{
            Purpose,
            library::{self, Keyword, LIBRARY, Public},
        },
    },
    wechat::{
        answer::Answer,
        call::number,
        route::{Ctx, Needs, Route},
    },
};
use serde_json::{Value, json};

/// Permission sets: development of mini programs, notices of official accounts.
pub(super) const SCOPES: &[u32] = &[18, 89];
/// Characters of a `sceneDesc`.
const LONGEST_SCENE: usize = 15;
/// Public templates on a page.
const PAGE: usize = 30;
/// What an account takes from the library here.
pub(super) const SUBSCRIPTION: &[Purpose] = &[Purpose::Once, Purpose::Always];
/// Categories (类目) of every official account.
const OF_OFFICIAL: [i64; 2] = [612, 616];

pub(in crate::wechat) const ROUTES: &[Route] = &[
    Route::get("/wxaapi/newtmpl/getcategory", Needs::Account, categories).scopes(SCOPES),
    Route::get(
        "/wxaapi/newtmpl/getpubtemplatetitles",
        Needs::Account,
        titles,
    )
    .scopes(SCOPES),
    Route::get(
        "/wxaapi/newtmpl/getpubtemplatekeywords",
        Needs::Account,
        keywords,
    )
    .scopes(SCOPES),
    Route::post("/wxaapi/newtmpl/addtemplate", Needs::Account, add).scopes(SCOPES),
    Route::get("/wxaapi/newtmpl/gettemplate", Needs::Account, all).scopes(SCOPES),
    Route::post("/wxaapi/newtmpl/deltemplate", Needs::Account, remove).scopes(SCOPES),
];

/// 2: for one message, 3: for any number.
fn kind(purpose: Purpose) -> i64 {
    if purpose == Purpose::Always { 3 } else { 2 }
}

/// Categories of the account, of the second level.
fn of_account(ctx: &Ctx<'_>) -> Vec<i64> {
    match ctx.state.minis.get(ctx.app_id()) {
        Some(mini) => {
            let set = mini.categories.set.iter().filter(|c| c.status() == 3);
            set.map(|c| c.second).collect()
        }
        None => OF_OFFICIAL.to_vec(),
    }
}

fn categories(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let set = of_account(ctx);
    let known = KNOWN.iter().filter(|known| set.contains(&known.second.0));
    let list: Vec<Value> = known
        .map(|known| json!({ "id": known.second.0, "name": known.second.1 }))
        .collect();
    Ok(Answer::with(json!({ "data": list })))
}

fn titles(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let ids = ctx.need_param("ids", 200018)?;
    let ids: Vec<i64> = ids
        .split(',')
        .map(|id| id.trim().parse().ok())
        .collect::<Option<_>>()
        .filter(|ids: &Vec<i64>| {
            let known = |id: &i64| KNOWN.iter().any(|known| known.second.0 == *id);
            ids.iter().all(known)
        })
        .ok_or_else(|| ApiError::of(200019))?;
    let param = |name| ctx.call.param(name).and_then(|text| text.parse().ok());
    let start: usize = param("start").ok_or_else(|| ApiError::of(200016))?;
    let limit = param("limit").filter(|limit| (1..=PAGE).contains(limit));
    let limit = limit.ok_or_else(|| ApiError::of(200017))?;
    let found = LIBRARY.iter().filter(|p| ids.contains(&p.category));
    let found: Vec<&Public> = found.collect();
    let page = found.iter().skip(start).take(limit).map(|public| {
        json!({
            "tid": public.tid,
            "title": public.title,
            "type": kind(public.purpose),
            "categoryId": public.category.to_string(),
        })
    });
    let page: Vec<Value> = page.collect();
    Ok(Answer::with(json!({ "count": found.len(), "data": page })))
}

fn keywords(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let tid = ctx.call.param("tid").and_then(|tid| tid.parse().ok());
    let public = tid.and_then(library::find);
    let public = public.ok_or_else(|| ApiError::of(200014))?;
    let list = public.keywords.iter().map(|keyword| {
        json!({
            "kid": keyword.id,
            "name": keyword.name,
            "example": keyword.example,
            "rule": keyword.kind,
        })
    });
    let list: Vec<Value> = list.collect();
    Ok(Answer::with(json!({ "count": list.len(), "data": list })))
}

fn add(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let public = ctx.call.number("tid").and_then(library::find);
    let public = public.ok_or_else(|| ApiError::of(200014))?;
    let mut keywords: Vec<&Keyword> = Vec::new();
    for id in ctx
        .call
        .member("kidList")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
    {
        let id = number(id);
        let keyword = public.keywords.iter().find(|k| Some(k.id) == id);
        let keyword = keyword.filter(|k| keywords.iter().all(|known| known.id != k.id));
        keywords.push(keyword.ok_or_else(|| ApiError::of(200020))?);
    }
    if !(2..=5).contains(&keywords.len()) {
        return Err(ApiError::of(200020));
    }
    let scene = ctx.call.text("sceneDesc").unwrap_or_default();
    if scene.chars().count() > LONGEST_SCENE {
        return Err(ApiError::of(200021));
    }
    let templates = &mut ctx.kept().templates;
    if templates.is_full(public.purpose) {
        return Err(ApiError::of(200012));
    }
    let id = templates.add(public.purpose, public, &keywords);
    Ok(Answer::with(json!({ "priTmplId": id })))
}

fn all(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let templates = ctx.kept().templates.list.iter();
    let list: Vec<Value> = templates
        .filter(|template| SUBSCRIPTION.contains(&template.purpose))
        .map(|template| {
            json!({
                "priTmplId": template.id,
                "title": template.title,
                "content": template.content,
                "example": template.example,
                "type": kind(template.purpose),
            })
        })
        .collect();
    Ok(Answer::with(json!({ "data": list })))
}

/// Who consented to the template has consented to nothing any more.
fn remove(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let id = ctx.need_text("priTmplId", 200014)?.to_owned();
    let kept = ctx.kept();
    if !kept.templates.remove(&id, SUBSCRIPTION) {
        return Err(ApiError::of(200014));
    }
    kept.consents.forget(&id);
    Ok(Answer::ok())
}
