//! What a member may be: ids, departments and fields, with their limits.

use super::super::super::{call::number, route::Ctx};
use crate::errors::{
    ApiError,
    work::{about, error},
};
use serde_json::{Map, Value};

/// Departments of one member.
const MOST_DEPARTMENTS: usize = 20;
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

/// An id: 1 to 64 letters, digits and `_-@.`, the first a letter or digit.
pub(super) fn is_sound(userid: &str) -> bool {
    let mut letters = userid.bytes();
    letters.next().is_some_and(|b| b.is_ascii_alphanumeric())
        && letters.all(|b| b.is_ascii_alphanumeric() || b"_-@.".contains(&b))
        && userid.len() <= 64
}

/// `department`, when it is given: departments that exist, 20 at most.
pub(super) fn departments(ctx: &Ctx<'_>) -> Result<Option<Vec<u64>>, ApiError> {
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
pub(super) fn fields(ctx: &Ctx<'_>, key: &str) -> Result<Map<String, Value>, ApiError> {
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
pub(super) fn lists_fit(departments: &[u64], fields: &Map<String, Value>) -> Result<(), ApiError> {
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
