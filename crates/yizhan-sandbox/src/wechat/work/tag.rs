//! Tags (标签) of members and departments.

use super::{
    super::{
        answer::Answer,
        call::number,
        route::{Ctx, Needs, Route},
    },
    contacts::{joined, texts},
    done,
};
use crate::{
    errors::{
        ApiError,
        work::{about, error},
    },
    state::work::contacts::Tag,
};
use serde_json::{Value, json};

/// Tags of a corp.
const MOST: usize = 3_000;
/// Characters of a name.
const LONGEST_NAME: usize = 32;
/// Members and departments that are tagged at once.
const AT_ONCE: (usize, usize) = (1_000, 100);

pub(in crate::wechat) const ROUTES: &[Route] = &[
    Route::post("/cgi-bin/tag/create", Needs::Corp, create),
    Route::post("/cgi-bin/tag/update", Needs::Corp, update),
    Route::get("/cgi-bin/tag/delete", Needs::Corp, delete),
    Route::get("/cgi-bin/tag/get", Needs::Corp, get),
    Route::post("/cgi-bin/tag/addtagusers", Needs::Corp, add),
    Route::post("/cgi-bin/tag/deltagusers", Needs::Corp, remove),
    Route::get("/cgi-bin/tag/list", Needs::Corp, list),
];

/// `tagname`: 1 to 32 characters, no other tag's.
fn new_name(ctx: &Ctx<'_>, id: Option<u64>) -> Result<String, ApiError> {
    let name = ctx.call.text("tagname").unwrap_or_default();
    if !(1..=LONGEST_NAME).contains(&name.chars().count()) {
        return Err(error(40072));
    }
    let mut tags = ctx.corp_seen()?.contacts.tags.iter();
    match tags.any(|(other, tag)| Some(*other) != id && tag.name == name) {
        true => Err(error(40071)),
        false => Ok(name.to_owned()),
    }
}

/// The tag that a call names: 41017, 40068.
fn named(ctx: &Ctx<'_>, value: Option<&Value>) -> Result<u64, ApiError> {
    let id = number(value.ok_or_else(|| error(41017))?);
    let id = id.and_then(|id| u64::try_from(id).ok());
    let tags = &ctx.corp_seen()?.contacts.tags;
    id.filter(|id| tags.contains_key(id))
        .ok_or_else(|| error(40068))
}

/// The tag to change: 81011 for one that another application made.
fn own<'a>(ctx: &'a mut Ctx<'_>, id: u64) -> Result<&'a mut Tag, ApiError> {
    let caller = ctx.own_agent()?;
    let tag = ctx.corp()?.contacts.tags.get_mut(&id);
    let tag = tag.ok_or_else(|| error(40068))?;
    if caller.is_none() || tag.owner.is_none() || tag.owner == caller {
        Ok(tag)
    } else {
        Err(error(81011))
    }
}

fn create(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let name = new_name(ctx, None)?;
    let owner = ctx.own_agent()?;
    let wanted = ctx.call.member("tagid");
    let wanted = wanted.map(|id| number(id).and_then(|id| u64::try_from(id).ok()));
    let tags = &mut ctx.corp()?.contacts.tags;
    let id = match wanted {
        None => tags.keys().next_back().map_or(1, |last| last + 1),
        Some(id) => id
            .filter(|id| *id < 1 << 32 && !tags.contains_key(id))
            .ok_or_else(|| error(40068))?,
    };
    if tags.len() >= MOST {
        return Err(about(40058, "a corp has 3000 tags at most"));
    }
    let tag = Tag {
        name,
        owner,
        ..Tag::default()
    };
    tags.insert(id, tag);
    Ok(done("created", json!({ "tagid": id })))
}

fn update(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let id = named(ctx, ctx.call.member("tagid"))?;
    let name = new_name(ctx, Some(id))?;
    own(ctx, id)?.name = name;
    Ok(done("updated", json!({})))
}

fn delete(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let id = ctx.call.param("tagid").map(Value::from);
    let id = named(ctx, id.as_ref())?;
    own(ctx, id)?;
    ctx.corp()?.contacts.tags.remove(&id);
    Ok(done("deleted", json!({})))
}

fn get(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let id = ctx.call.param("tagid").map(Value::from);
    let id = named(ctx, id.as_ref())?;
    let corp = ctx.corp_seen()?;
    let Some(tag) = corp.contacts.tags.get(&id) else {
        return Err(error(40068));
    };
    let mut users = Vec::new();
    for member in tag.users.iter().filter_map(|id| corp.contacts.member(id)) {
        if ctx.sees(corp, member)? {
            users.push(json!({ "userid": member.userid, "name": member.text("name") }));
        }
    }
    let mut parties = Vec::new();
    for party in &tag.parties {
        if ctx.sees_party(corp, *party)? {
            parties.push(*party);
        }
    }
    Ok(Answer::with(json!({
        "tagname": tag.name,
        "userlist": users,
        "partylist": parties,
    })))
}

fn list(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let tags = ctx.corp_seen()?.contacts.tags.iter();
    let list: Vec<Value> = tags
        .map(|(id, tag)| json!({ "tagid": id, "tagname": tag.name }))
        .collect();
    Ok(Answer::with(json!({ "taglist": list })))
}

/// Whom a call names, sorted by whether it will do.
#[derive(Default)]
struct Named {
    users: Vec<String>,
    parties: Vec<u64>,
    bad_users: Vec<String>,
    bad_parties: Vec<u64>,
}

fn sorted(ctx: &Ctx<'_>) -> Result<Named, ApiError> {
    let users = texts(ctx.call.member("userlist")).ok_or_else(|| error(40031))?;
    let parties = texts(ctx.call.member("partylist")).ok_or_else(|| error(40066))?;
    if users.is_empty() && parties.is_empty() {
        return Err(error(40063));
    }
    if users.len() > AT_ONCE.0 || parties.len() > AT_ONCE.1 {
        return Err(error(81014));
    }
    let corp = ctx.corp_seen()?;
    let (mut named, mut out_of_scope) = (Named::default(), false);
    for id in users {
        match corp.contacts.member(&id) {
            Some(member) if ctx.sees(corp, member)? => named.users.push(member.userid.clone()),
            known => {
                out_of_scope |= known.is_some();
                named.bad_users.push(id);
            }
        }
    }
    for text in parties {
        let id: u64 = text.parse().map_err(|_| error(40066))?;
        let known = corp.contacts.departments.contains_key(&id);
        if known && ctx.sees_party(corp, id)? {
            named.parties.push(id);
        } else {
            out_of_scope |= known;
            named.bad_parties.push(id);
        }
    }
    if !named.users.is_empty() || !named.parties.is_empty() {
        return Ok(named);
    }
    Err(error(match (out_of_scope, named.bad_users.is_empty()) {
        (true, _) => 40070,
        (false, false) => 40031,
        (false, true) => 40066,
    }))
}

fn outcome(text: &str, named: &Named) -> Answer {
    let mut answer = json!({});
    if !named.bad_users.is_empty() {
        answer["invalidlist"] = named.bad_users.join("|").into();
    }
    if !named.bad_parties.is_empty() {
        answer["invalidparty"] = json!(named.bad_parties);
    }
    done(text, answer)
}

fn add(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let id = named(ctx, ctx.call.member("tagid"))?;
    own(ctx, id)?;
    let named = sorted(ctx)?;
    let tag = own(ctx, id)?;
    tag.users
        .extend(named.users.iter().map(|id| id.to_lowercase()));
    tag.parties.extend(&named.parties);
    tell(ctx, id, &named, ["AddUserItems", "AddPartyItems"]);
    Ok(outcome("ok", &named))
}

fn remove(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let id = named(ctx, ctx.call.member("tagid"))?;
    own(ctx, id)?;
    let named = sorted(ctx)?;
    let tag = own(ctx, id)?;
    for userid in &named.users {
        tag.users.remove(&userid.to_lowercase());
    }
    for party in &named.parties {
        tag.parties.remove(party);
    }
    tell(ctx, id, &named, ["DelUserItems", "DelPartyItems"]);
    Ok(outcome("deleted", &named))
}

fn tell(ctx: &mut Ctx<'_>, id: u64, named: &Named, [users, parties]: [&'static str; 2]) {
    let mut members = vec![("TagId", Value::from(id))];
    if !named.users.is_empty() {
        members.push((users, joined(&named.users)));
    }
    if !named.parties.is_empty() {
        members.push((parties, joined(&named.parties)));
    }
    ctx.changed("update_tag", members);
}
