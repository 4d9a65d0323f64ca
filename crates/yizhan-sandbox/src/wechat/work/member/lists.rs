//! Members by department, in pages, and by what else they are known by.

use super::{
    super::{
        super::{
            answer::Answer,
            route::{Ctx, Needs, Route},
        },
        department, open_userid,
    },
    shown,
};
use crate::{
    errors::{
        ApiError,
        work::{about, error},
    },
    state::work::{Corp, contacts::Member},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde_json::{Value, json};
use sha1::{Digest, Sha1};

/// Pairs on one page of `list_id`.
const LARGEST_PAGE: usize = 10_000;

pub(in crate::wechat) const ROUTES: &[Route] = &[
    Route::get("/cgi-bin/user/simplelist", Needs::Corp, simple_list),
    Route::get("/cgi-bin/user/list", Needs::Corp, list),
    Route::post("/cgi-bin/user/list_id", Needs::Corp, list_id),
    Route::post("/cgi-bin/user/convert_to_openid", Needs::Corp, to_openid),
    Route::post("/cgi-bin/user/convert_to_userid", Needs::Corp, to_userid),
    Route::post("/cgi-bin/user/getuserid", Needs::Corp, by_mobile),
    Route::post("/cgi-bin/user/get_userid_by_email", Needs::Corp, by_email),
];

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
pub(in crate::wechat::work) fn openid(corp: &str, userid: &str) -> String {
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
