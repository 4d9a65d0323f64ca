//! Mass messages (群发).
//! <https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Batch_Sends_and_Originality_Checks.html>

mod message;

use super::{
    article,
    freepublish::{SCOPES, due, has_room},
    text,
};
use crate::{
    clock::{china_day, china_month},
    errors::ApiError,
    state::official::{
        mass::{A_MONTH, Job, Status, To, data_id},
        news::url,
    },
    wechat::{
        answer::Answer,
        call::number,
        route::{Ctx, Needs, Route},
    },
};
use message::message;
use serde_json::{Value, json};
use std::{collections::BTreeSet, sync::Arc};

/// Openids of one list.
const MOST_LISTED: usize = 10_000;
/// Bytes of a caller's own id.
const LONGEST_CLIENT_ID: usize = 64;
/// Ten thousands of messages a minute, by level of speed.
const SPEEDS: [u32; 5] = [80, 60, 45, 30, 10];

pub(in crate::wechat) const ROUTES: &[Route] = &[
    Route::post("/cgi-bin/message/mass/sendall", Needs::Account, send_all).scopes(SCOPES),
    Route::post("/cgi-bin/message/mass/send", Needs::Account, send).scopes(SCOPES),
    Route::post("/cgi-bin/message/mass/preview", Needs::Account, preview).scopes(SCOPES),
    Route::post("/cgi-bin/message/mass/delete", Needs::Account, delete).scopes(SCOPES),
    Route::post("/cgi-bin/message/mass/get", Needs::Account, get).scopes(SCOPES),
    Route::either("/cgi-bin/message/mass/speed/get", Needs::Account, speed).scopes(SCOPES),
    Route::post("/cgi-bin/message/mass/speed/set", Needs::Account, set_speed).scopes(SCOPES),
];

fn send_all(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    ctx.official()?;
    let filter = ctx
        .call
        .member("filter")
        .filter(|filter| filter.is_object());
    let filter = filter.ok_or_else(|| ApiError::new(47001, "data format error hint: [filter]"))?;
    let to = if article::is_on(filter.get("is_to_all")) {
        To::All
    } else {
        let tag = filter.get("tag_id").and_then(number);
        let tags = &ctx.kept().tags.names;
        let tag = tag.filter(|tag| tags.contains_key(tag));
        To::Tag(tag.ok_or_else(|| ApiError::of(45159))?)
    };
    begin(ctx, to)
}

/// To listed followers: for service accounts only.
fn send(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let account = ctx.official()?;
    if ctx.state.is_subscription(&account) {
        return Err(ApiError::of(48001));
    }
    let list = ctx.call.member("touser").and_then(Value::as_array);
    let list = list.ok_or_else(|| ApiError::of(40031))?;
    match list.len() {
        0 | 1 => return Err(ApiError::of(40130)),
        n if n > MOST_LISTED => return Err(ApiError::of(40032)),
        _ => {}
    }
    let openids: Option<BTreeSet<String>> = list
        .iter()
        .map(|id| id.as_str().map(str::to_owned))
        .collect();
    let openids = openids.ok_or_else(|| ApiError::of(40003))?;
    let is_known = |openid: &String| {
        let key = (account.clone(), openid.clone());
        ctx.state.users.contains_key(&key)
    };
    if !openids.iter().any(is_known) {
        return Err(ApiError::of(40003));
    }
    begin(ctx, To::Listed(Arc::new(openids)))
}

/// Takes a mass message on: 45065 for one that was taken on already, 45028 beyond what is allowed.
fn begin(ctx: &mut Ctx<'_>, to: To) -> Result<Answer, ApiError> {
    let account = ctx.official()?;
    let message = message(ctx)?;
    let client_id = ctx.call.text("clientmsgid").unwrap_or_default().to_owned();
    if client_id.len() > LONGEST_CLIENT_ID {
        return Err(ApiError::of(45067));
    }
    let news = match text(&message["mpnews"], "media_id") {
        Some(id) => Some((id.to_owned(), article::news(ctx, id)?.articles.clone())),
        None => None,
    };
    if let Some((_, articles)) = &news {
        has_room(ctx, articles)?;
    }
    let (now, due) = (ctx.now, due(ctx));
    // A subscription account sends once a day; a service account to all four times a month.
    let (counts, period, most) = if ctx.state.is_subscription(&account) {
        (true, china_day(now), 1)
    } else {
        (matches!(to, To::All), china_month(now), A_MONTH)
    };
    let mass = &mut ctx.kept().mass;
    if let Some(job) = mass.known(&client_id, now) {
        return Err(ApiError::of(45065).beside("msg_id", job.id));
    }
    if counts {
        if mass.sent.rest(period, most) == 0 {
            return Err(ApiError::of(45028));
        }
        mass.sent.count(period);
    }
    let is_news = news.is_some();
    let id = mass.begin(Job {
        id: 0,
        client_id,
        asked_at: now,
        due,
        to,
        message,
        news,
        status: Status::Sending,
        reached: Arc::default(),
        article_id: None,
    });
    let mut answer = json!({
        "errcode": 0,
        "errmsg": "send job submission success",
        "msg_id": id,
    });
    if is_news {
        answer["msg_data_id"] = data_id(id).into();
    }
    Ok(Answer::Json(answer))
}

/// To one follower, by name (40132) or openid (40003), and at once.
fn preview(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let account = ctx.official()?;
    message(ctx)?;
    let named = ctx.call.text("towxname");
    let (code, user) = match named {
        Some(name) => {
            let mut people = ctx.state.people(&account);
            (40132, people.find(|user| user.is.nickname == name))
        }
        None => {
            let openid = ctx.call.text("touser").unwrap_or_default();
            let key = (account.clone(), openid.to_owned());
            (40003, ctx.state.users.get(&key))
        }
    };
    let user = user.ok_or_else(|| ApiError::of(code))?;
    if !user.is.subscribed {
        return Err(ApiError::of(43004));
    }
    let id = ctx.state.next_msg_id();
    Ok(Answer::Json(
        json!({ "errcode": 0, "errmsg": "preview success", "msg_id": id }),
    ))
}

fn find<'a>(ctx: &'a mut Ctx<'_>) -> Result<&'a mut Job, ApiError> {
    let id = ctx.call.number("msg_id");
    let mut jobs = ctx.kept().mass.jobs.iter_mut();
    jobs.find(|job| Some(job.id) == id)
        .ok_or_else(|| ApiError::of(40059))
}

fn get(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    ctx.official()?;
    let job = find(ctx)?;
    let status = match job.status {
        Status::Sending => "SENDING",
        Status::Sent => "SEND_SUCCESS",
        Status::Failed => "SEND_FAIL",
        Status::Deleted => "DELETE",
    };
    Ok(Answer::Json(
        json!({ "msg_id": job.id, "msg_status": status }),
    ))
}

/// Only articles and videos can be taken back, and only once they are out.
fn delete(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    ctx.official()?;
    let (now, base_url) = (ctx.now, &ctx.shared.0.base_url);
    let (id, number) = match (ctx.call.number("msg_id"), ctx.call.text("url")) {
        (None, Some(wanted)) => by_url(ctx, base_url, wanted).ok_or_else(|| ApiError::of(40066))?,
        (id, _) => (id, ctx.call.number("article_idx").unwrap_or(0)),
    };
    let kept = ctx.kept();
    let mut jobs = kept.mass.jobs.iter_mut();
    let job = jobs.find(|job| Some(job.id) == id && job.status == Status::Sent);
    let job = job.ok_or_else(|| ApiError::of(40059))?;
    let out = job.article_id.as_ref();
    let is_gone = match out.and_then(|id| kept.news.published.get_mut(id)) {
        Some(out) => {
            if !out.take_back(number, now) {
                return Err(ApiError::of(40060));
            }
            out.is_gone()
        }
        None if job.message["msgtype"] == "mpvideo" => true,
        None => return Err(ApiError::of(40008)),
    };
    if is_gone {
        job.status = Status::Deleted;
    }
    Ok(Answer::ok())
}

/// The job and the number of the article that is read at an address.
fn by_url(ctx: &mut Ctx<'_>, base_url: &str, wanted: &str) -> Option<(Option<i64>, i64)> {
    let jobs = &ctx.kept().mass.jobs;
    jobs.iter().find_map(|job| {
        let (article_id, (_, articles)) = job.article_id.as_ref().zip(job.news.as_ref())?;
        let number = (1..=articles.len()).find(|n| url(base_url, article_id, *n) == wanted)?;
        Some((Some(job.id), i64::try_from(number).ok()?))
    })
}

fn speed(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    ctx.official()?;
    let speed = ctx.kept().mass.speed;
    let real = SPEEDS.get(speed).copied().unwrap_or_default();
    Ok(Answer::Json(json!({ "speed": speed, "realspeed": real })))
}

fn set_speed(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    ctx.official()?;
    let speed = ctx.call.number("speed");
    let speed = speed.ok_or_else(|| ApiError::of(45084))?;
    let level = usize::try_from(speed).ok();
    let level = level.filter(|level| *level < SPEEDS.len());
    ctx.kept().mass.speed = level.ok_or_else(|| ApiError::of(45083))?;
    Ok(Answer::ok())
}
