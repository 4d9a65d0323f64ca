//! Members (成员).

use super::{
    super::{
        answer::Answer,
        call::number,
        route::{Ctx, Needs, Route},
    },
    contacts::{joined, texts},
    department, done, open_userid,
};
use crate::{
    errors::{
        ApiError,
        work::{about, error},
    },
    state::work::{
        Corp,
        contacts::{Contacts, Member},
    },
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde_json::{Map, Value, json};
use sha1::{Digest, Sha1};

/// Departments of one member.
const MOST_DEPARTMENTS: usize = 20;
/// Members of a corp.
const MOST: usize = 50_000;
/// Members that are deleted at once.
const MOST_DELETED: usize = 200;
/// Pairs on one page of `list_id`.
const LARGEST_PAGE: usize = 10_000;
/// What applications no longer get to see.
const SENSITIVE: [&str; 6] = [
    "mobile", "email", "biz_mail", "gender", "address", "qr_code",
];
/// What a member may hold beside id and departments.
const FIELDS: [&str; 19] = [
    "name",
    "english_name",
    "alias",
    "mobile",
    "email",
    "biz_mail",
    "telephone",
    "gender",
    "address",
    "position",
    "order",
    "is_leader_in_dept",
    "main_department",
    "direct_leader",
    "avatar_mediaid",
    "enable",
    "extattr",
    "external_position",
    "external_profile",
];

pub(in crate::wechat) const ROUTES: &[Route] = &[
    Route::post("/cgi-bin/user/create", Needs::Corp, create),
    Route::post("/cgi-bin/user/update", Needs::Corp, update),
    Route::get("/cgi-bin/user/get", Needs::Corp, get),
    Route::get("/cgi-bin/user/delete", Needs::Corp, delete),
    Route::post("/cgi-bin/user/batchdelete", Needs::Corp, batch_delete),
    Route::get("/cgi-bin/user/simplelist", Needs::Corp, simple_list),
    Route::get("/cgi-bin/user/list", Needs::Corp, list),
    Route::post("/cgi-bin/user/list_id", Needs::Corp, list_id),
    Route::post("/cgi-bin/user/convert_to_openid", Needs::Corp, to_openid),
    Route::post("/cgi-bin/user/convert_to_userid", Needs::Corp, to_userid),
    Route::post("/cgi-bin/user/getuserid", Needs::Corp, by_mobile),
    Route::post("/cgi-bin/user/get_userid_by_email", Needs::Corp, by_email),
];

/// An id: 1 to 64 letters, digits and `_-@.`, the first a letter or digit.
fn is_sound(userid: &str) -> bool {
    let mut letters = userid.bytes();
    letters.next().is_some_and(|b| b.is_ascii_alphanumeric())
        && letters.all(|b| b.is_ascii_alphanumeric() || b"_-@.".contains(&b))
        && userid.len() <= 64
}

/// `department`, when it is given: departments that exist, 20 at most.
fn departments(ctx: &Ctx<'_>) -> Result<Option<Vec<u64>>, ApiError> {
    let list = match ctx.call.member("department") {
        None => return Ok(None),
        Some(Value::Array(list)) => list.as_slice(),
        // A single one may come by itself.
        Some(one) => std::slice::from_ref(one),
    };
    if list.is_empty() {
        return Err(error(41019));
    }
    if list.len() > MOST_DEPARTMENTS {
        return Err(error(60110));
    }
    let known = &ctx.corp_seen()?.contacts.departments;
    let id = |value: &Value| {
        let id = number(value).and_then(|id| u64::try_from(id).ok());
        let id = id.ok_or_else(|| error(60123))?;
        known
            .contains_key(&id)
            .then_some(id)
            .ok_or_else(|| error(60003))
    };
    list.iter().map(id).collect::<Result<_, _>>().map(Some)
}

/// The fields of a call, checked: `key` is whose they are to be.
fn fields(ctx: &Ctx<'_>, key: &str) -> Result<Map<String, Value>, ApiError> {
    let contacts = &ctx.corp_seen()?.contacts;
    let mut fields = Map::new();
    for name in FIELDS {
        if let Some(value) = ctx.call.member(name) {
            fields.insert(name.to_owned(), value.clone());
        }
    }
    let text = |name: &str| fields.get(name).and_then(Value::as_str);
    let within = |name: &str, most: usize, code: i32| match text(name) {
        Some(text) if text.chars().count() > most => Err(error(code)),
        _ => Ok(()),
    };
    if fields.contains_key("name")
        && !(1..=64).contains(&text("name").unwrap_or("").chars().count())
    {
        return Err(error(60112));
    }
    within("english_name", 64, 301_014)?;
    within("alias", 64, 301_014)?;
    within("position", 128, 301_012)?;
    within("telephone", 32, 301_013)?;
    within("address", 128, 40058)?;
    let taken = |name: &str, value: &str| {
        let mut others = contacts.members.iter().filter(|(other, _)| *other != key);
        others.any(|(_, member)| member.text(name) == value)
    };
    if let Some(mobile) = text("mobile").filter(|m| !m.is_empty()) {
        let digits = mobile.strip_prefix('+').unwrap_or(mobile);
        let sound = digits.bytes().all(|b| b.is_ascii_digit() || b == b'-');
        if !sound || !(5..=20).contains(&digits.len()) {
            return Err(error(60103));
        }
        if taken("mobile", mobile) {
            return Err(error(60104));
        }
    }
    for name in ["email", "biz_mail"] {
        let Some(mail) = text(name).filter(|m| !m.is_empty()) else {
            continue;
        };
        let sound = mail
            .split_once('@')
            .is_some_and(|(a, b)| !a.is_empty() && b.contains('.'));
        if !sound || !(6..=64).contains(&mail.len()) {
            return Err(error(60105));
        }
        if taken(name, mail) {
            return Err(error(60106));
        }
    }
    Ok(fields)
}

/// Lists beside `department` are as long as it is, and the main one is among it.
fn lists_fit(departments: &[u64], fields: &Map<String, Value>) -> Result<(), ApiError> {
    for name in ["order", "is_leader_in_dept"] {
        let list = fields.get(name).and_then(Value::as_array);
        if list.is_some_and(|list| list.len() != departments.len()) {
            return Err(about(
                40058,
                &format!("{name} must be as long as department"),
            ));
        }
    }
    let main = fields.get("main_department").and_then(number);
    if main.is_some_and(|id| !departments.iter().any(|d| i64::try_from(*d) == Ok(id))) {
        return Err(about(40058, "main_department must be one of department"));
    }
    Ok(())
}

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

/// The members of the department that a query names, those that the caller sees.
fn listed<'a>(ctx: &'a Ctx<'_>) -> Result<(&'a Corp, Vec<&'a Member>), ApiError> {
    let id = ctx.need_query("department_id", 60123)?;
    let corp = ctx.corp_seen()?;
    let id = department::named(corp, &id)?;
    let below = ctx.call.param("fetch_child") == Some("1");
    let mut members = Vec::new();
    for member in corp.contacts.members.values() {
        if corp.contacts.is_of(member, id, below) && ctx.sees(corp, member)? {
            members.push(member);
        }
    }
    if members.is_empty() && !ctx.sees_party(corp, id)? {
        return Err(error(60011));
    }
    Ok((corp, members))
}

fn simple_list(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let (corp, members) = listed(ctx)?;
    let short = |m: &Member| {
        json!({
            "userid": m.userid,
            "name": m.text("name"),
            "department": m.departments,
            "open_userid": open_userid(&corp.is.corp_id, &m.userid),
        })
    };
    let list: Vec<Value> = members.into_iter().map(short).collect();
    Ok(Answer::with(json!({ "userlist": list })))
}

fn list(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let by_app = ctx.own_agent()?.is_some();
    let (corp, members) = listed(ctx)?;
    let list = members.into_iter().map(|m| shown(corp, m, by_app));
    let list: Vec<Value> = list.collect();
    Ok(Answer::with(json!({ "userlist": list })))
}

fn list_id(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    ctx.only_sync()?;
    let limit = match ctx.call.number("limit") {
        None => LARGEST_PAGE,
        Some(limit) => usize::try_from(limit)
            .ok()
            .filter(|limit| (1..=LARGEST_PAGE).contains(limit))
            .ok_or_else(|| about(40058, "limit must be a number from 1 to 10000"))?,
    };
    let start: usize = match ctx.call.text("cursor") {
        None => 0,
        Some(cursor) => cursor.parse().map_err(|_| about(40058, "cursor"))?,
    };
    let members = ctx.corp_seen()?.contacts.members.values();
    let pairs = members.flat_map(|m| m.departments.iter().map(move |d| (&m.userid, *d)));
    let pairs: Vec<(&String, u64)> = pairs.collect();
    let end = start.saturating_add(limit).min(pairs.len());
    let page = pairs.get(start..end).unwrap_or_default().iter();
    let page: Vec<Value> = page
        .map(|(userid, department)| json!({ "userid": userid, "department": department }))
        .collect();
    let next = if end < pairs.len() {
        end.to_string()
    } else {
        String::new()
    };
    Ok(Answer::with(
        json!({ "dept_user": page, "next_cursor": next }),
    ))
}

/// A member's id for payments, as for people outside.
pub(super) fn openid(corp: &str, userid: &str) -> String {
    let digest = Sha1::digest(format!("openid/{corp}/{}", userid.to_lowercase()));
    format!("o{}", URL_SAFE_NO_PAD.encode(digest))
}

fn to_openid(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let userid = ctx.call.text("userid").ok_or_else(|| error(41009))?;
    let corp = ctx.corp_seen()?;
    let member = corp.contacts.member(userid).ok_or_else(|| error(60111))?;
    let openid = openid(&corp.is.corp_id, &member.userid);
    Ok(Answer::with(json!({ "openid": openid })))
}

/// The first member that fits.
fn found(ctx: &Ctx<'_>, fits: impl Fn(&Member) -> bool, absent: i32) -> Result<Answer, ApiError> {
    let mut members = ctx.corp_seen()?.contacts.members.values();
    let member = members.find(|m| fits(m)).ok_or_else(|| error(absent))?;
    Ok(Answer::with(json!({ "userid": member.userid })))
}

fn to_userid(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let wanted = ctx.call.text("openid").ok_or_else(|| error(40073))?;
    let corp = ctx.app_id();
    found(ctx, |m| openid(corp, &m.userid) == wanted, 40073)
}

fn by_mobile(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let mobile = ctx.call.text("mobile").ok_or_else(|| error(60103))?;
    found(ctx, |m| m.text("mobile") == mobile, 46004)
}

fn by_email(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let mail = ctx.call.text("email").ok_or_else(|| error(60105))?;
    let kind = match ctx.call.number("email_type") {
        None | Some(1) => "biz_mail",
        Some(2) => "email",
        Some(_) => return Err(about(40058, "email_type must be 1 or 2")),
    };
    found(ctx, |m| m.text(kind) == mail, 46004)
}
