//! Members (成员): made, changed, shown and deleted.

pub(super) mod lists;
mod profile;

use super::{
    super::{
        answer::Answer,
        call::number,
        route::{Ctx, Needs, Route},
    },
    contacts::{joined, texts},
    done, open_userid,
};
use crate::{
    errors::{ApiError, work::error},
    state::work::{
        Corp,
        contacts::{Contacts, Member},
    },
};
use profile::{departments, fields, is_sound, lists_fit};
use serde_json::{Map, Value, json};

/// Members of a corp.
const MOST: usize = 50_000;
/// Members that are deleted at once.
const MOST_DELETED: usize = 200;
/// What applications no longer get to see.
const SENSITIVE: [&str; 6] = [
    "mobile", "email", "biz_mail", "gender", "address", "qr_code",
];
pub(in crate::wechat) const ROUTES: &[Route] = &[
    Route::post("/cgi-bin/user/create", Needs::Corp, create),
    Route::post("/cgi-bin/user/update", Needs::Corp, update),
    Route::get("/cgi-bin/user/get", Needs::Corp, get),
    Route::get("/cgi-bin/user/delete", Needs::Corp, delete),
    Route::post("/cgi-bin/user/batchdelete", Needs::Corp, batch_delete),
];

fn create(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    ctx.contacts()?;
    let userid = ctx.call.text("userid").ok_or_else(|| error(41009))?;
    if !is_sound(userid) {
        return Err(error(40003));
    }
    let (userid, key) = (userid.to_owned(), userid.to_lowercase());
    if ctx.corp_seen()?.contacts.members.contains_key(&key) {
        return Err(error(60102));
    }
    if ctx.call.text("name").is_none() {
        return Err(error(60112));
    }
    let departments = departments(ctx)?.ok_or_else(|| error(41019))?;
    let fields = fields(ctx, &key)?;
    lists_fit(&departments, &fields)?;
    if ctx.call.text("mobile").is_none() && ctx.call.text("email").is_none() {
        return Err(error(60129));
    }
    let contacts = ctx.contacts()?;
    if contacts.members.len() >= MOST {
        return Err(error(45024));
    }
    let member = Member {
        userid,
        departments,
        fields,
        renamed: false,
    };
    let told = told(&member, None);
    contacts.members.insert(key, member);
    ctx.changed("create_user", told);
    Ok(done("created", json!({})))
}

fn update(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    ctx.contacts()?;
    let key = ctx
        .call
        .text("userid")
        .ok_or_else(|| error(41009))?
        .to_lowercase();
    let known = ctx.corp_seen()?.contacts.members.get(&key);
    let mut member = known.ok_or_else(|| error(60111))?.clone();
    if let Some(departments) = departments(ctx)? {
        // What was said of the departments before says nothing of these.
        member.fields.remove("order");
        member.fields.remove("is_leader_in_dept");
        member.fields.remove("main_department");
        member.departments = departments;
    }
    member.fields.extend(fields(ctx, &key)?);
    lists_fit(&member.departments, &member.fields)?;
    let before = member.userid.clone();
    let new = ctx.call.text("new_userid").filter(|new| *new != before);
    if let Some(new) = new {
        if member.renamed {
            return Err(error(301_036));
        }
        if !is_sound(new) {
            return Err(error(40003));
        }
        let taken = ctx
            .corp_seen()?
            .contacts
            .members
            .contains_key(&new.to_lowercase());
        if taken && new.to_lowercase() != key {
            return Err(error(60102));
        }
        member.userid = new.to_owned();
        member.renamed = true;
    }
    let told = told(&member, new.map(|_| before.as_str()));
    let contacts = ctx.contacts()?;
    contacts.members.remove(&key);
    for tag in contacts.tags.values_mut() {
        if tag.users.remove(&key) {
            tag.users.insert(member.key());
        }
    }
    contacts.members.insert(member.key(), member);
    ctx.changed("update_user", told);
    Ok(done("updated", json!({})))
}

/// What an event says of a member; `before` is the id that it had.
fn told(member: &Member, before: Option<&str>) -> Vec<(&'static str, Value)> {
    let mut told = vec![("UserID", json!(before.unwrap_or(&member.userid)))];
    if before.is_some() {
        told.push(("NewUserID", json!(member.userid)));
    }
    told.push(("Name", member.text("name").into()));
    told.push(("Department", joined(&member.departments)));
    if let Some(flags) = member
        .fields
        .get("is_leader_in_dept")
        .and_then(Value::as_array)
    {
        told.push(("IsLeaderInDept", joined(flags)));
    }
    for (name, field) in [
        ("Mobile", "mobile"),
        ("Position", "position"),
        ("Email", "email"),
        ("BizMail", "biz_mail"),
        ("Alias", "alias"),
        ("Telephone", "telephone"),
        ("Address", "address"),
    ] {
        if !member.text(field).is_empty() {
            told.push((name, member.text(field).into()));
        }
    }
    told.push(("Status", status(member).into()));
    told
}

/// 1 active, 2 disabled.
fn status(member: &Member) -> i64 {
    let enabled = member.fields.get("enable").and_then(number);
    if enabled == Some(0) { 2 } else { 1 }
}

/// A member as applications, or contact synchronisation, see it.
fn shown(corp: &Corp, member: &Member, by_app: bool) -> Value {
    let mut shown = Map::new();
    shown.insert("userid".into(), member.userid.as_str().into());
    shown.insert("department".into(), json!(member.departments));
    shown.insert("order".into(), json!(vec![0; member.departments.len()]));
    shown.insert(
        "is_leader_in_dept".into(),
        json!(vec![0; member.departments.len()]),
    );
    shown.insert("main_department".into(), json!(member.departments.first()));
    shown.insert("gender".into(), "0".into());
    shown.insert("status".into(), status(member).into());
    shown.insert(
        "open_userid".into(),
        open_userid(&corp.is.corp_id, &member.userid).into(),
    );
    for (name, value) in &member.fields {
        if !matches!(name.as_str(), "enable" | "avatar_mediaid") {
            shown.insert(name.clone(), value.clone());
        }
    }
    if let Some(gender) = shown.get("gender").and_then(number) {
        shown.insert("gender".into(), gender.to_string().into());
    }
    if by_app {
        shown.retain(|name, _| !SENSITIVE.contains(&name.as_str()));
    }
    Value::Object(shown)
}

fn get(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let userid = ctx.need_query("userid", 41009)?;
    let corp = ctx.corp_seen()?;
    let member = corp.contacts.member(&userid).ok_or_else(|| error(60111))?;
    if !ctx.sees(corp, member)? {
        return Err(error(60011));
    }
    let by_app = ctx.own_agent()?.is_some();
    Ok(Answer::with(shown(corp, member, by_app)))
}

/// Forgets a member, in tags too.
fn forget(contacts: &mut Contacts, key: &str) {
    contacts.members.remove(key);
    for tag in contacts.tags.values_mut() {
        tag.users.remove(key);
    }
}

fn delete(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    ctx.contacts()?;
    let userid = ctx.need_query("userid", 41009)?;
    let contacts = ctx.contacts()?;
    let member = contacts.member(&userid).ok_or_else(|| error(60111))?;
    let (userid, key) = (member.userid.clone(), member.key());
    forget(contacts, &key);
    ctx.changed("delete_user", vec![("UserID", userid.into())]);
    Ok(done("deleted", json!({})))
}

fn batch_delete(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    ctx.contacts()?;
    let list = texts(ctx.call.member("useridlist")).unwrap_or_default();
    if list.is_empty() {
        return Err(error(40031));
    }
    if list.len() > MOST_DELETED {
        return Err(error(40032));
    }
    // One who is unknown, and nobody is deleted.
    if list.iter().any(|id| {
        ctx.corp_seen()
            .is_ok_and(|c| c.contacts.member(id).is_none())
    }) {
        return Err(error(40031));
    }
    for userid in list {
        forget(ctx.contacts()?, &userid.to_lowercase());
        ctx.changed("delete_user", vec![("UserID", userid.into())]);
    }
    Ok(done("deleted", json!({})))
}
