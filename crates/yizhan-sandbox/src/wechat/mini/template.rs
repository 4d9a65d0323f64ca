//! A platform's drafts and code templates.

use crate::{
    errors::ApiError,
    state::template::Templates,
    wechat::{
        answer::Answer,
        route::{Ctx, Needs, Route},
    },
};
use serde_json::{Value, json};

pub(crate) const ROUTES: &[Route] = &[
    Route::get("/wxa/gettemplatedraftlist", Needs::Component, drafts),
    Route::post("/wxa/addtotemplate", Needs::Component, add),
    Route::get("/wxa/gettemplatelist", Needs::Component, list),
    Route::post("/wxa/deletetemplate", Needs::Component, delete),
];

fn templates<'a>(ctx: &'a mut Ctx<'_>) -> &'a mut Templates {
    let id = ctx.app_id().to_owned();
    ctx.state.templates.entry(id).or_default()
}

fn drafts(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let list: Vec<Value> = templates(ctx)
        .drafts
        .iter()
        .map(|d| {
            json!({
                "create_time": d.made_at,
                "user_version": d.user_version,
                "user_desc": d.user_desc,
                "draft_id": d.id,
            })
        })
        .collect();
    Ok(Answer::Json(
        json!({ "errcode": 0, "errmsg": "ok", "draft_list": list }),
    ))
}

fn add(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let call = ctx.call;
    let draft = call.number("draft_id").ok_or_else(|| ApiError::of(85064))?;
    let kind = call.number("template_type").unwrap_or(0);
    if !(0..=1).contains(&kind) {
        return Err(ApiError::of(40097));
    }
    let now = ctx.now;
    templates(ctx).add(draft, kind, now).map_err(ApiError::of)?;
    Ok(Answer::ok())
}

fn list(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let kind: Option<i64> = ctx.call.param("template_type").and_then(|t| t.parse().ok());
    let list: Vec<Value> = templates(ctx)
        .library
        .iter()
        .filter(|t| kind.is_none_or(|kind| kind == t.kind))
        .map(|t| {
            json!({
                "create_time": t.made_at,
                "user_version": t.draft.user_version,
                "user_desc": t.draft.user_desc,
                "template_id": t.id,
                "draft_id": t.draft.id,
                "template_type": t.kind,
                "category_list": [],
            })
        })
        .collect();
    Ok(Answer::Json(
        json!({ "errcode": 0, "errmsg": "ok", "template_list": list }),
    ))
}

fn delete(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let id = ctx.call.number("template_id");
    let library = &mut templates(ctx).library;
    let before = library.len();
    library.retain(|t| Some(t.id) != id);
    if library.len() == before {
        return Err(ApiError::of(85064));
    }
    Ok(Answer::ok())
}
