//! Sessions (会话控制): who serves whom, who waits, and the record of what was said.

use super::SCOPES;
use crate::{
    errors::ApiError,
    state::{notice::Event, official::desk::Record},
    wechat::{
        answer::Answer,
        route::{Ctx, Needs, Route},
    },
};
use serde_json::{Value, json};

/// People who wait that are told of at once.
const MOST_WAITING: usize = 100;
/// Records on a page.
const MOST_RECORDS: i64 = 10_000;
/// Seconds between the beginning and the end of what is asked for.
const LONGEST_PERIOD: i64 = 86_400;

pub(in crate::wechat) const ROUTES: &[Route] = &[
    Route::post("/customservice/kfsession/create", Needs::Account, create).scopes(SCOPES),
    Route::post("/customservice/kfsession/close", Needs::Account, close).scopes(SCOPES),
    Route::get(
        "/customservice/kfsession/getsession",
        Needs::Account,
        of_user,
    )
    .scopes(SCOPES),
    Route::get(
        "/customservice/kfsession/getsessionlist",
        Needs::Account,
        of_worker,
    )
    .scopes(SCOPES),
    Route::get(
        "/customservice/kfsession/getwaitcase",
        Needs::Account,
        waiting,
    )
    .scopes(SCOPES),
    Route::post(
        "/customservice/msgrecord/getmsglist",
        Needs::Account,
        records,
    )
    .scopes(SCOPES),
];

/// `kf_account` and `openid` of the body, the latter one of the account's people.
fn pair(ctx: &mut Ctx<'_>) -> Result<(String, String), ApiError> {
    let worker = ctx.need_text("kf_account", 65401)?.to_owned();
    let openid = ctx.need_text("openid", 40003)?.to_owned();
    ctx.person(&openid)?;
    Ok((worker, openid))
}

fn create(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let (worker, openid) = pair(ctx)?;
    let now = ctx.now;
    let begun = ctx.kept().desk.begin(&worker, &openid, now);
    if let Some(event) = begun.map_err(ApiError::of)? {
        ctx.push(&openid, event);
    }
    Ok(Answer::ok())
}

fn close(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let (worker, openid) = pair(ctx)?;
    let ended: Result<Event, i32> = ctx.kept().desk.end(&worker, &openid);
    let event = ended.map_err(ApiError::of)?;
    ctx.push(&openid, event);
    Ok(Answer::ok())
}

fn of_user(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let openid = ctx.need_param("openid", 40003)?.to_owned();
    ctx.person(&openid)?;
    let session = ctx.kept().desk.sessions.get(&openid);
    // Nobody serves them: the account is empty.
    Ok(Answer::with(json!({
        "kf_account": session.map_or("", |s| s.worker.as_str()),
        "createtime": session.map_or(0, |s| s.began_at),
    })))
}

fn of_worker(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let worker = ctx.need_param("kf_account", 65401)?.to_owned();
    let desk = &mut ctx.kept().desk;
    desk.worker(&worker).map_err(ApiError::of)?;
    let theirs = desk.sessions.iter().filter(|(_, s)| s.worker == worker);
    let list: Vec<Value> = theirs
        .map(|(openid, s)| json!({ "openid": openid, "createtime": s.began_at }))
        .collect();
    Ok(Answer::Json(json!({ "sessionlist": list })))
}

fn waiting(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let waiting = &ctx.kept().desk.waiting;
    let first = waiting.iter().take(MOST_WAITING);
    let list: Vec<Value> = first
        .map(|(openid, latest)| json!({ "openid": openid, "latest_time": latest }))
        .collect();
    Ok(Answer::Json(
        json!({ "count": waiting.len(), "waitcaselist": list }),
    ))
}

/// `msgid` in the answer is where the next page begins.
fn records(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let number = |name: &str| {
        let given = ctx.call.number(name);
        given.ok_or_else(|| ApiError::of(65416))
    };
    let (from, until) = (number("starttime")?, number("endtime")?);
    let (first, most) = (number("msgid")?, number("number")?);
    if from < 0 || until < from || first < 1 || !(1..=MOST_RECORDS).contains(&most) {
        return Err(ApiError::of(65416));
    }
    if until - from > LONGEST_PERIOD {
        return Err(ApiError::of(65417));
    }
    let most = usize::try_from(most).unwrap_or_default();
    let records = ctx.kept().desk.records.iter();
    let page: Vec<&Record> = records
        .filter(|r| r.id >= first && (from..=until).contains(&r.at))
        .take(most)
        .collect();
    let list: Vec<Value> = page
        .iter()
        .map(|r| {
            json!({
                "openid": r.openid,
                "opercode": if r.by_worker { 2002 } else { 2003 },
                "text": r.text,
                "time": r.at,
                "worker": r.worker,
            })
        })
        .collect();
    Ok(Answer::Json(json!({
        "recordlist": list,
        "number": page.len(),
        "msgid": page.last().map_or(first, |r| r.id + 1),
    })))
}
