//! Tags for followers (用户标签) and the blacklist (黑名单).

use super::{listed, page, text};
use crate::{
    errors::ApiError,
    state::official::tags::Tags,
    wechat::{
        answer::Answer,
        call::number,
        route::{Ctx, Needs, Route},
    },
};
use serde_json::{Value, json};

/// An account's own tags at most.
const MOST_TAGS: usize = 100;
/// Tags on one person at most.
const MOST_ON_ONE: usize = 20;
/// Characters of a name.
const LONGEST_NAME: usize = 30;
/// Openids at once that are tagged.
const MOST_TAGGED: usize = 50;
/// Openids at once that are put on the blacklist.
const MOST_BLACKLISTED: usize = 20;
/// A tag that more people have cannot be deleted.
const MOST_FANS: usize = 100_000;
/// The permission set for followers.
const SCOPES: &[u32] = &[2];

pub(in crate::wechat) const ROUTES: &[Route] = &[
    Route::post("/cgi-bin/tags/create", Needs::Account, create).scopes(SCOPES),
    Route::get("/cgi-bin/tags/get", Needs::Account, get).scopes(SCOPES),
    Route::post("/cgi-bin/tags/update", Needs::Account, update).scopes(SCOPES),
    Route::post("/cgi-bin/tags/delete", Needs::Account, delete).scopes(SCOPES),
    Route::post("/cgi-bin/tags/getidlist", Needs::Account, of_person).scopes(SCOPES),
    Route::post("/cgi-bin/user/tag/get", Needs::Account, tagged).scopes(SCOPES),
    Route::post("/cgi-bin/tags/members/batchtagging", Needs::Account, tag).scopes(SCOPES),
    Route::post(
        "/cgi-bin/tags/members/batchuntagging",
        Needs::Account,
        untag,
    )
    .scopes(SCOPES),
    Route::post(
        "/cgi-bin/tags/members/getblacklist",
        Needs::Account,
        blacklist,
    )
    .scopes(SCOPES),
    Route::post(
        "/cgi-bin/tags/members/batchblacklist",
        Needs::Account,
        blacklist_all,
    )
    .scopes(SCOPES),
    Route::post(
        "/cgi-bin/tags/members/batchunblacklist",
        Needs::Account,
        unblacklist_all,
    )
    .scopes(SCOPES),
];

/// The name in `tag`: not empty, 30 characters at most, no other tag's.
fn new_name(ctx: &mut Ctx<'_>) -> Result<String, ApiError> {
    let tag = ctx.call.member("tag").unwrap_or(&Value::Null);
    let name = text(tag, "name").ok_or_else(|| ApiError::of(45157))?;
    if name.chars().count() > LONGEST_NAME {
        return Err(ApiError::of(45158));
    }
    if ctx.kept().tags.names.values().any(|known| known == name) {
        return Err(ApiError::of(45157));
    }
    Ok(name.to_owned())
}

/// The id in `tag`, of one that the account made: 45058 for WeChat's own, 45159 for no tag.
fn own_id(ctx: &mut Ctx<'_>) -> Result<i64, ApiError> {
    let tag = ctx.call.member("tag").unwrap_or(&Value::Null);
    let id = tag.get("id").and_then(number);
    let id = id.ok_or_else(|| ApiError::of(45159))?;
    if Tags::is_system(id) {
        return Err(ApiError::of(45058));
    }
    known(ctx, id)
}

fn known(ctx: &mut Ctx<'_>, id: i64) -> Result<i64, ApiError> {
    if ctx.kept().tags.names.contains_key(&id) {
        Ok(id)
    } else {
        Err(ApiError::of(45159))
    }
}

fn create(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    ctx.official()?;
    let name = new_name(ctx)?;
    let tags = &mut ctx.kept().tags;
    if tags.own() >= MOST_TAGS {
        return Err(ApiError::of(45056));
    }
    let id = tags.make(&name);
    Ok(Answer::Json(json!({ "tag": { "id": id, "name": name } })))
}

fn get(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let account = ctx.official()?;
    let names = ctx.kept().tags.names.clone();
    let count = |id: &i64| {
        let people = ctx.state.people(&account);
        people.filter(|u| u.following.tags.contains(id)).count()
    };
    let tags: Vec<Value> = names
        .iter()
        .map(|(id, name)| json!({ "id": id, "name": name, "count": count(id) }))
        .collect();
    Ok(Answer::Json(json!({ "tags": tags })))
}

fn update(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    ctx.official()?;
    let id = own_id(ctx)?;
    let name = new_name(ctx)?;
    ctx.kept().tags.names.insert(id, name);
    Ok(Answer::ok())
}

fn delete(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let account = ctx.official()?;
    let id = own_id(ctx)?;
    let fans: Vec<String> = ctx
        .state
        .people(&account)
        .filter(|user| user.following.tags.contains(&id))
        .map(|user| user.is.openid.clone())
        .collect();
    if fans.len() > MOST_FANS {
        return Err(ApiError::of(45057));
    }
    for openid in fans {
        ctx.person(&openid)?.following.tags.retain(|tag| *tag != id);
    }
    ctx.kept().tags.names.remove(&id);
    Ok(Answer::ok())
}

fn of_person(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let account = ctx.official()?;
    let openid = ctx.need_text("openid", 41009)?.to_owned();
    is_theirs(ctx, &account, &openid)?;
    let tags = ctx.person(&openid)?.following.tags.clone();
    Ok(Answer::Json(json!({ "tagid_list": tags })))
}

fn tagged(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let account = ctx.official()?;
    let id = tag_id(ctx)?;
    let after = ctx.call.text("next_openid").unwrap_or_default();
    let (_, page) = page(ctx.state, &account, after, |user| {
        user.following.tags.contains(&id)
    })?;
    Ok(Answer::Json(listed(None, &page)))
}

fn tag_id(ctx: &mut Ctx<'_>) -> Result<i64, ApiError> {
    let id = ctx.call.number("tagid");
    known(ctx, id.ok_or_else(|| ApiError::of(45159))?)
}

/// A person of the account: 49003 for one of another account, 40003 for nobody's.
fn is_theirs(ctx: &Ctx<'_>, account: &str, openid: &str) -> Result<(), ApiError> {
    let users = &ctx.state.users;
    if users.contains_key(&(account.to_owned(), openid.to_owned())) {
        Ok(())
    } else if users.keys().any(|(_, known)| known == openid) {
        Err(ApiError::of(49003))
    } else {
        Err(ApiError::of(40003))
    }
}

/// `openid_list`, all of them the account's.
fn openids(ctx: &Ctx<'_>, most: usize) -> Result<Vec<String>, ApiError> {
    let account = ctx.official()?;
    let list = ctx.call.member("openid_list").and_then(Value::as_array);
    let list = list
        .filter(|list| !list.is_empty())
        .ok_or_else(|| ApiError::of(40031))?;
    if list.len() > most {
        return Err(ApiError::of(40032));
    }
    list.iter()
        .map(|openid| {
            let openid = openid.as_str().ok_or_else(|| ApiError::of(40003))?;
            is_theirs(ctx, &account, openid)?;
            Ok(openid.to_owned())
        })
        .collect()
}

fn tag(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let openids = openids(ctx, MOST_TAGGED)?;
    let id = tag_id(ctx)?;
    for openid in &openids {
        let tags = &ctx.person(openid)?.following.tags;
        if tags.len() >= MOST_ON_ONE && !tags.contains(&id) {
            return Err(ApiError::of(45059));
        }
    }
    for openid in &openids {
        let tags = &mut ctx.person(openid)?.following.tags;
        if !tags.contains(&id) {
            tags.push(id);
        }
    }
    Ok(Answer::ok())
}

fn untag(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let openids = openids(ctx, MOST_TAGGED)?;
    let id = tag_id(ctx)?;
    for openid in &openids {
        ctx.person(openid)?.following.tags.retain(|tag| *tag != id);
    }
    Ok(Answer::ok())
}

fn blacklist(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let account = ctx.official()?;
    let after = ctx.call.text("begin_openid").unwrap_or_default();
    let (total, page) = page(ctx.state, &account, after, |user| {
        user.following.blacklisted
    })?;
    Ok(Answer::Json(listed(Some(total), &page)))
}

fn set_blacklisted(ctx: &mut Ctx<'_>, blacklisted: bool) -> Result<Answer, ApiError> {
    for openid in openids(ctx, MOST_BLACKLISTED)? {
        ctx.person(&openid)?.following.blacklisted = blacklisted;
    }
    Ok(Answer::ok())
}

fn blacklist_all(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    set_blacklisted(ctx, true)
}

fn unblacklist_all(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    set_blacklisted(ctx, false)
}
