//! Who a visitor is: codes of web authorisation and sign-in, and tickets for private data.

use super::{
    super::{
        answer::Answer,
        route::{Ctx, Needs, Route},
    },
    member::lists,
    open_userid,
};
use crate::{
    errors::{ApiError, work::error},
    state::{codes::Purpose, work::Visit},
};
use serde_json::{Value, json};

/// Seconds that a `user_ticket` works.
const TICKET_LIFE: i64 = 1_800;

pub(in crate::wechat) const ROUTES: &[Route] = &[
    Route::get("/cgi-bin/auth/getuserinfo", Needs::Corp, user_info),
    Route::get("/cgi-bin/user/getuserinfo", Needs::Corp, user_info_old),
    Route::post("/cgi-bin/auth/getuserdetail", Needs::Corp, detail),
    Route::post("/cgi-bin/user/getuserdetail", Needs::Corp, detail_old),
    Route::get(
        "/cgi-bin/service/auth/getuserinfo3rd",
        Needs::Suite,
        user_info_3rd,
    ),
    Route::get(
        "/cgi-bin/service/getuserinfo3rd",
        Needs::Suite,
        user_info_3rd_old,
    ),
    Route::post(
        "/cgi-bin/service/auth/getuserdetail3rd",
        Needs::Suite,
        detail,
    ),
    Route::post("/cgi-bin/service/getuserdetail3rd", Needs::Suite, detail),
];

/// Whether a visit was made to the caller: to the corp, or to the suite.
fn is_ours(ctx: &Ctx<'_>, visit: &Visit) -> bool {
    visit.app == ctx.app_id()
}

/// Spends the code of a visit; the ticket for private data, if the visitor agreed to share it.
fn visit(ctx: &mut Ctx<'_>) -> Result<(Visit, Option<String>), ApiError> {
    let code = ctx.need_query("code", 41008)?;
    let known = ctx.state.codes.get(&code).map(|c| &c.purpose);
    let ours = matches!(known, Some(Purpose::Visit(visit)) if is_ours(ctx, visit));
    let spent = ctx.state.codes.spend(&code, ctx.now, |_| ours);
    let Ok(Purpose::Visit(visit)) = spent else {
        return Err(error(40029));
    };
    let private = visit.scope != "snsapi_base" && visit.userid.is_some();
    let ticket = private.then(|| {
        let purpose = Purpose::UserTicket(visit.clone());
        ctx.state.codes.make(purpose, ctx.now, TICKET_LIFE)
    });
    Ok((visit, ticket))
}

/// A visitor under the names of a call: the member's id, else the openid of somebody outside.
fn named(visit: &Visit, [userid, openid]: [&str; 2]) -> Value {
    let mut answer = json!({});
    match &visit.userid {
        Some(id) => answer[userid] = id.as_str().into(),
        None => answer[openid] = lists::openid(&visit.corp, &visit.visitor).into(),
    }
    answer
}

fn user_info(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let (visit, ticket) = visit(ctx)?;
    let mut answer = named(&visit, ["userid", "openid"]);
    if let Some(ticket) = ticket {
        answer["user_ticket"] = ticket.into();
    }
    Ok(Answer::with(answer))
}

fn user_info_old(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let (visit, ticket) = visit(ctx)?;
    let mut answer = named(&visit, ["UserId", "OpenId"]);
    answer["DeviceId"] = "".into();
    if let Some(ticket) = ticket {
        answer["user_ticket"] = ticket.into();
        answer["expires_in"] = TICKET_LIFE.into();
    }
    Ok(Answer::with(answer))
}

fn third(ctx: &mut Ctx<'_>, names: [&str; 2], corp: &str) -> Result<Answer, ApiError> {
    let (visit, ticket) = visit(ctx)?;
    let mut answer = named(&visit, names);
    if let Some(userid) = &visit.userid {
        answer[corp] = visit.corp.as_str().into();
        answer["open_userid"] = open_userid(&visit.corp, userid).into();
    }
    if let Some(ticket) = ticket {
        answer["user_ticket"] = ticket.into();
        answer["expires_in"] = TICKET_LIFE.into();
    }
    Ok(Answer::with(answer))
}

fn user_info_3rd(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    third(ctx, ["userid", "openid"], "corpid")
}

fn user_info_3rd_old(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    third(ctx, ["UserId", "OpenId"], "CorpId")
}

/// What the member of a `user_ticket` shares.
fn shared(ctx: &Ctx<'_>) -> Result<(Value, Value), ApiError> {
    let ticket = ctx.call.text("user_ticket").ok_or_else(|| error(84090))?;
    let code = ctx.state.codes.get(ticket).ok_or_else(|| error(84015))?;
    let visit = match &code.purpose {
        Purpose::UserTicket(visit) if is_ours(ctx, visit) => visit,
        _ => return Err(error(84015)),
    };
    if code.expires_at <= ctx.now {
        return Err(error(84014));
    }
    let corp = ctx.state.corps.get(&visit.corp);
    let userid = visit.userid.as_deref().unwrap_or_default();
    let member = corp.and_then(|c| c.contacts.member(userid));
    let member = member.ok_or_else(|| error(60111))?;
    let mut shared = json!({
        "userid": member.userid,
        "gender": "0",
        "avatar": "",
        "qr_code": "",
    });
    for name in ["mobile", "email", "biz_mail", "address"] {
        shared[name] = member.text(name).into();
    }
    if visit.app != visit.corp {
        shared["corpid"] = visit.corp.as_str().into();
        shared["name"] = member.text("name").into();
    }
    let more = json!({
        "name": member.text("name"),
        "department": member.departments,
        "position": member.text("position"),
    });
    Ok((shared, more))
}

fn detail(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    Ok(Answer::with(shared(ctx)?.0))
}

fn detail_old(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let (mut shared, more) = shared(ctx)?;
    for name in ["name", "department", "position"] {
        shared[name] = more[name].clone();
    }
    Ok(Answer::with(shared))
}
