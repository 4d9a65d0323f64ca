//! Accounts of workers (客服帐号): adding, inviting, changing, dismissing; who is at work.

use super::SCOPES;
use crate::{
    errors::ApiError,
    state::{
        official::desk::worker::{Invitation, Worker},
        tokens::random_text,
    },
    wechat::{
        answer::Answer,
        route::{Ctx, Needs, Route},
    },
};
use serde_json::{Value, json};

/// Workers of an account.
const MOST: usize = 100;
/// Accounts of workers that one person takes.
const MOST_OF_ONE: usize = 5;
/// Bytes of a picture.
const LARGEST_PICTURE: usize = 5 << 20;

pub(in crate::wechat) const ROUTES: &[Route] = &[
    Route::get("/cgi-bin/customservice/getkflist", Needs::Account, all).scopes(SCOPES),
    Route::get(
        "/cgi-bin/customservice/getonlinekflist",
        Needs::Account,
        at_work,
    )
    .scopes(SCOPES),
    Route::post("/customservice/kfaccount/add", Needs::Account, add).scopes(SCOPES),
    Route::post(
        "/customservice/kfaccount/inviteworker",
        Needs::Account,
        invite,
    )
    .scopes(SCOPES),
    Route::post("/customservice/kfaccount/update", Needs::Account, update).scopes(SCOPES),
    Route::either("/customservice/kfaccount/del", Needs::Account, dismiss).scopes(SCOPES),
    Route::get("/customservice/kfaccount/setadmin", Needs::Account, admin).scopes(SCOPES),
    Route::get(
        "/customservice/kfaccount/canceladmin",
        Needs::Account,
        admin,
    )
    .scopes(SCOPES),
    Route::upload(
        "/customservice/kfaccount/uploadheadimg",
        Needs::Account,
        picture,
    )
    .scopes(SCOPES),
];

/// An account's address for a worker, and the worker: 65401.
fn worker<'a>(ctx: &'a mut Ctx<'_>, account: &str) -> Result<&'a mut Worker, ApiError> {
    ctx.kept().desk.worker(account).map_err(ApiError::of)
}

fn all(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let now = ctx.now;
    let list = ctx.kept().desk.workers.iter().map(|worker| {
        let mut shown = json!({
            "kf_id": worker.id.to_string(),
            "kf_account": worker.account,
            "kf_nick": worker.nickname,
            "kf_headimgurl": format!("http://mmbiz.qpic.cn/kf/{}-{}/0", worker.id, worker.pictures),
        });
        let mut say = |name: &str, value: Value| shown[name] = value;
        if let Some(wechat_id) = &worker.wechat_id {
            say("kf_wx", json!(wechat_id));
        } else if let Some(invitation) = &worker.invitation {
            say("invite_wx", json!(invitation.wechat_id));
            say("invite_expire_time", json!(invitation.expires_at));
            say("invite_status", json!(invitation.status(now)));
        }
        if let Some(openid) = &worker.openid {
            say("kf_openid", json!(openid));
        }
        shown
    });
    let list: Vec<Value> = list.collect();
    Ok(Answer::Json(json!({ "kf_list": list })))
}

fn at_work(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let desk = &ctx.kept().desk;
    let online = desk.workers.iter().filter(|w| w.is_at_work().is_ok());
    let list = online.map(|worker| {
        let mut shown = json!({
            "kf_id": worker.id.to_string(),
            "kf_account": worker.account,
            "status": worker.status,
            "accepted_case": desk.serves(&worker.account),
        });
        if let Some(openid) = &worker.openid {
            shown["kf_openid"] = json!(openid);
        }
        shown
    });
    let list: Vec<Value> = list.collect();
    Ok(Answer::Json(json!({ "kf_online_list": list })))
}

/// `name@wechat-id`, the name of 1 to 10 letters, digits and `_`.
fn is_account(text: &str) -> bool {
    let word = |c: u8| c.is_ascii_alphanumeric() || c == b'_';
    text.split_once('@').is_some_and(|(name, of)| {
        (1..=10).contains(&name.len())
            && name.bytes().all(word)
            && (1..=64).contains(&of.len())
            && of.bytes().all(|c| word(c) || c == b'-')
    })
}

/// 1 to 16 characters: 65403 otherwise.
fn nickname(ctx: &Ctx<'_>) -> Result<String, ApiError> {
    let nickname = ctx.need_text("nickname", 65403)?;
    if (1..=16).contains(&nickname.chars().count()) {
        Ok(nickname.to_owned())
    } else {
        Err(ApiError::of(65403))
    }
}

/// 6 to 20 letters, digits, `_` and `-`, as a WeChat id is.
fn is_wechat_id(text: &str) -> bool {
    let word = |c: u8| c.is_ascii_alphanumeric() || matches!(c, b'_' | b'-');
    (6..=20).contains(&text.len())
        && text.bytes().all(word)
        && text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
}

/// A mini program names somebody's WeChat id, an official account makes an account up.
fn add(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let is_mini = ctx.official().is_err();
    let mut new = Worker::default();
    if is_mini {
        let wechat_id = ctx.need_text("kf_wx", 65409)?;
        if !is_wechat_id(wechat_id) {
            return Err(ApiError::of(65409));
        }
        new.wechat_id = Some(wechat_id.to_owned());
        new.openid = Some(format!("o{}", random_text(27)));
        new.nickname = wechat_id.to_owned();
    } else {
        let account = ctx.need_text("kf_account", 65404)?;
        if !is_account(account) {
            return Err(ApiError::of(65404));
        }
        new.account = account.to_owned();
        new.nickname = nickname(ctx)?;
    }
    let desk = &mut ctx.kept().desk;
    if desk.workers.iter().any(|w| w.account == new.account) {
        return Err(ApiError::of(65406));
    }
    if is_mini && desk.workers.iter().any(|w| w.wechat_id == new.wechat_id) {
        return Err(ApiError::of(65407));
    }
    if desk.workers.len() >= MOST {
        return Err(ApiError::of(65405));
    }
    new.id = desk.next_worker();
    if is_mini {
        new.account = format!("kf{}@{}", new.id, new.nickname);
    }
    desk.workers.push(new);
    Ok(Answer::ok())
}

fn invite(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let now = ctx.now;
    let account = ctx.need_text("kf_account", 65401)?.to_owned();
    let invited = ctx.need_text("invite_wx", 65409)?.to_owned();
    let one = worker(ctx, &account)?;
    if one.wechat_id.is_some() {
        return Err(ApiError::of(65412));
    }
    if one.open_invitation(now).is_some() {
        return Err(ApiError::of(65411));
    }
    if !is_wechat_id(&invited) {
        return Err(ApiError::of(65409));
    }
    let is_theirs = |w: &Worker| w.wechat_id.as_deref() == Some(&invited);
    let workers = &ctx.kept().desk.workers;
    if workers.iter().any(is_theirs) {
        return Err(ApiError::of(65407));
    }
    let mut open = workers.iter().filter_map(|w| w.open_invitation(now));
    if open.any(|invitation| invitation.wechat_id == invited) {
        return Err(ApiError::of(65408));
    }
    let everywhere = ctx.state.official.values().flat_map(|o| &o.desk.workers);
    if everywhere.filter(|w| is_theirs(w)).count() >= MOST_OF_ONE {
        return Err(ApiError::of(65410));
    }
    worker(ctx, &account)?.invitation = Some(Invitation::new(&invited, now));
    Ok(Answer::ok())
}

fn update(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let account = ctx.need_text("kf_account", 65401)?.to_owned();
    worker(ctx, &account)?;
    let nickname = nickname(ctx)?;
    worker(ctx, &account)?.nickname = nickname;
    Ok(Answer::ok())
}

/// By `kf_account`, in the body or the query; in mini programs by `kf_openid`.
fn dismiss(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let call = ctx.call;
    let account = call.text("kf_account").or_else(|| call.param("kf_account"));
    let openid = call.param("kf_openid");
    let meant = |worker: &Worker| {
        account == Some(&worker.account) || openid.is_some() && openid == worker.openid.as_deref()
    };
    if ctx.kept().desk.dismiss(meant) {
        Ok(Answer::ok())
    } else {
        Err(ApiError::of(65401))
    }
}

/// Administrators differ from other workers in WeChat's own pages only.
fn admin(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let openid = ctx.need_param("kf_openid", 65401)?.to_owned();
    let mut workers = ctx.kept().desk.workers.iter();
    if workers.any(|w| w.openid.as_deref() == Some(&openid)) {
        Ok(Answer::ok())
    } else {
        Err(ApiError::of(65401))
    }
}

/// A JPEG.
fn picture(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let account = ctx.need_param("kf_account", 65401)?.to_owned();
    worker(ctx, &account)?;
    let part = ctx.call.parts.iter().find(|part| part.name == "media");
    let bytes = &part.ok_or_else(|| ApiError::of(41005))?.bytes;
    if !bytes.starts_with(b"\xff\xd8") {
        return Err(ApiError::of(40005));
    }
    if bytes.len() > LARGEST_PICTURE {
        return Err(ApiError::of(40009));
    }
    worker(ctx, &account)?.pictures += 1;
    Ok(Answer::ok())
}
