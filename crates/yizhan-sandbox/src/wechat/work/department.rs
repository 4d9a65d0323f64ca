//! Departments (部门).

use super::{
    super::{
        answer::Answer,
        call::number,
        route::{Ctx, Needs, Route},
    },
    done,
};
use crate::{
    errors::{
        ApiError,
        work::{about, error},
    },
    state::work::{
        Corp,
        contacts::{Contacts, DEEPEST, Department, ROOT},
    },
};
use serde_json::{Value, json};

/// Characters of a name.
const LONGEST_NAME: usize = 64;
/// Departments of a corp, and under one.
const MOST: usize = 30_000;

pub(in crate::wechat) const ROUTES: &[Route] = &[
    Route::post("/cgi-bin/department/create", Needs::Corp, create),
    Route::post("/cgi-bin/department/update", Needs::Corp, update),
    Route::get("/cgi-bin/department/delete", Needs::Corp, delete),
    Route::get("/cgi-bin/department/list", Needs::Corp, list),
    Route::get("/cgi-bin/department/simplelist", Needs::Corp, simple_list),
    Route::get("/cgi-bin/department/get", Needs::Corp, get),
];

/// An id: a number below 2^32.
fn id_of(value: &Value) -> Option<u64> {
    let id = number(value).and_then(|id| u64::try_from(id).ok())?;
    (id < 1 << 32).then_some(id)
}

/// The id that a query names: 60123 when it is none, 60003 for no department.
pub(super) fn named(corp: &Corp, text: &str) -> Result<u64, ApiError> {
    let id = id_of(&Value::from(text)).ok_or_else(|| error(60123))?;
    if corp.contacts.departments.contains_key(&id) {
        Ok(id)
    } else {
        Err(error(60003))
    }
}

/// A name: 1 to 64 characters, none of those that paths use.
fn name<'a>(ctx: &'a Ctx<'_>, member: &str) -> Result<Option<&'a str>, ApiError> {
    let Some(value) = ctx.call.member(member) else {
        return Ok(None);
    };
    let name = value.as_str().unwrap_or_default();
    if !(1..=LONGEST_NAME).contains(&name.chars().count()) {
        return Err(error(60001));
    }
    if name.contains(['\\', ':', '*', '?', '"', '<', '>', '|']) {
        return Err(error(60009));
    }
    Ok(Some(name))
}

/// `order`: in [0, 2^32).
fn order(ctx: &Ctx<'_>) -> Result<Option<i64>, ApiError> {
    match ctx.call.member("order") {
        None => Ok(None),
        Some(value) => match id_of(value).and_then(|n| i64::try_from(n).ok()) {
            Some(order) => Ok(Some(order)),
            None => Err(about(40058, "order must be a number from 0 to 4294967295")),
        },
    }
}

fn parent(ctx: &Ctx<'_>) -> Result<Option<u64>, ApiError> {
    let Some(value) = ctx.call.member("parentid") else {
        return Ok(None);
    };
    let id = id_of(value).ok_or_else(|| error(60124))?;
    match ctx.corp_seen()?.contacts.departments.contains_key(&id) {
        true => Ok(Some(id)),
        false => Err(error(60004)),
    }
}

/// 60008 when another department beside it has the name.
fn is_free(contacts: &Contacts, id: u64, parent: u64, name: &str) -> Result<(), ApiError> {
    let mut others = contacts
        .departments
        .iter()
        .filter(|(other, _)| **other != id);
    match others.any(|(_, d)| d.parent == parent && d.name == name) {
        true => Err(error(60008)),
        false => Ok(()),
    }
}

fn create(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    ctx.contacts()?;
    let own_name = name(ctx, "name")?.ok_or_else(|| error(60001))?.to_owned();
    let name_en = name(ctx, "name_en")?.unwrap_or_default().to_owned();
    let parent = parent(ctx)?.unwrap_or(ROOT);
    let order = order(ctx)?;
    let wanted = ctx
        .call
        .member("id")
        .map(|v| id_of(v).filter(|id| *id > ROOT));
    let contacts = ctx.contacts()?;
    let id = match wanted {
        None => contacts
            .departments
            .keys()
            .next_back()
            .map_or(ROOT, |last| last + 1),
        Some(None) => return Err(error(60123)),
        Some(Some(id)) if contacts.departments.contains_key(&id) => return Err(error(60008)),
        Some(Some(id)) => id,
    };
    is_free(contacts, id, parent, &own_name)?;
    if contacts.departments.len() >= MOST {
        return Err(error(81001));
    }
    if contacts.level(parent) >= DEEPEST {
        return Err(error(81002));
    }
    let department = Department {
        name: own_name.clone(),
        name_en,
        parent,
        order: order.unwrap_or(100_000_000),
    };
    let order = department.order;
    contacts.departments.insert(id, department);
    let members = vec![
        ("Id", id.into()),
        ("Name", own_name.into()),
        ("ParentId", parent.into()),
        ("Order", order.into()),
    ];
    ctx.changed("create_party", members);
    Ok(done("created", json!({ "id": id })))
}

fn update(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    ctx.contacts()?;
    let id = ctx.call.member("id").and_then(id_of);
    let id = id.ok_or_else(|| error(60123))?;
    let own_name = name(ctx, "name")?.map(str::to_owned);
    let name_en = name(ctx, "name_en")?.map(str::to_owned);
    let (parent, order) = (parent(ctx)?, order(ctx)?);
    let contacts = ctx.contacts()?;
    let mut changed = contacts
        .departments
        .get(&id)
        .ok_or_else(|| error(60003))?
        .clone();
    if let Some(parent) = parent.filter(|parent| *parent != changed.parent) {
        if id == ROOT || contacts.is_under(parent, id) {
            return Err(error(60010));
        }
        let below = contacts
            .departments
            .keys()
            .filter(|d| contacts.is_under(**d, id));
        let deepest = below.map(|d| contacts.level(*d)).max().unwrap_or(1);
        if contacts.level(parent) + 1 + deepest - contacts.level(id) > DEEPEST {
            return Err(error(81002));
        }
        changed.parent = parent;
    }
    changed.name = own_name.unwrap_or(changed.name);
    changed.name_en = name_en.unwrap_or(changed.name_en);
    changed.order = order.unwrap_or(changed.order);
    is_free(contacts, id, changed.parent, &changed.name)?;
    let members = vec![
        ("Id", id.into()),
        ("Name", changed.name.clone().into()),
        ("ParentId", changed.parent.into()),
    ];
    contacts.departments.insert(id, changed);
    ctx.changed("update_party", members);
    Ok(done("updated", json!({})))
}

fn delete(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    ctx.contacts()?;
    let id = ctx.need_query("id", 60123)?;
    let id = named(ctx.corp_seen()?, &id)?;
    let contacts = ctx.contacts()?;
    if id == ROOT {
        return Err(error(60007));
    }
    if contacts
        .members
        .values()
        .any(|m| m.departments.contains(&id))
    {
        return Err(error(60005));
    }
    if contacts.departments.values().any(|d| d.parent == id) {
        return Err(error(60006));
    }
    contacts.departments.remove(&id);
    for tag in contacts.tags.values_mut() {
        tag.parties.remove(&id);
    }
    ctx.changed("delete_party", vec![("Id", id.into())]);
    Ok(done("deleted", json!({})))
}

/// The departments that a call asks for and may see.
fn seen(ctx: &Ctx<'_>) -> Result<Vec<u64>, ApiError> {
    let corp = ctx.corp_seen()?;
    let above = match ctx.call.param("id") {
        None => None,
        Some(text) => Some(named(corp, text)?),
    };
    if let Some(id) = above
        && !ctx.sees_party(corp, id)?
    {
        return Err(error(60011));
    }
    let mut ids = Vec::new();
    for id in corp.contacts.departments.keys() {
        let wanted = above.is_none_or(|above| corp.contacts.is_under(*id, above));
        if wanted && ctx.sees_party(corp, *id)? {
            ids.push(*id);
        }
    }
    Ok(ids)
}

fn shown(corp: &Corp, id: u64) -> Value {
    let Some(d) = corp.contacts.departments.get(&id) else {
        return Value::Null;
    };
    let leads = |m: &&crate::state::work::contacts::Member| {
        let place = m.departments.iter().position(|of| *of == id);
        let flags = m.fields.get("is_leader_in_dept").and_then(Value::as_array);
        place.and_then(|n| flags?.get(n)?.as_i64()) == Some(1)
    };
    let leaders = corp.contacts.members.values().filter(leads);
    let leaders: Vec<&str> = leaders.map(|m| m.userid.as_str()).collect();
    json!({
        "id": id,
        "name": d.name,
        "name_en": d.name_en,
        "department_leader": leaders,
        "parentid": d.parent,
        "order": d.order,
    })
}

fn list(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let (ids, corp) = (seen(ctx)?, ctx.corp_seen()?);
    let list: Vec<Value> = ids.into_iter().map(|id| shown(corp, id)).collect();
    Ok(Answer::with(json!({ "department": list })))
}

fn simple_list(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let (ids, corp) = (seen(ctx)?, ctx.corp_seen()?);
    let departments = &corp.contacts.departments;
    let short = |id: u64| {
        let d = departments.get(&id)?;
        Some(json!({ "id": id, "parentid": d.parent, "order": d.order }))
    };
    let list: Vec<Value> = ids.into_iter().filter_map(short).collect();
    Ok(Answer::with(json!({ "department_id": list })))
}

fn get(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let id = ctx.need_query("id", 60123)?;
    let corp = ctx.corp_seen()?;
    let id = named(corp, &id)?;
    if !ctx.sees_party(corp, id)? {
        return Err(error(60011));
    }
    Ok(Answer::with(json!({ "department": shown(corp, id) })))
}
