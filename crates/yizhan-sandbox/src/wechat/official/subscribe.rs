//! Subscription messages (订阅消息): each uses a consent of the user's up.

use super::{
    newtmpl::{SCOPES, SUBSCRIPTION},
    template::message_is_sound,
};
use crate::{
    errors::ApiError,
    state::{notice::Event, official::template::Purpose},
    wechat::{
        answer::Answer,
        route::{Ctx, Needs, Route},
    },
};
use serde_json::json;

/// The highest scene of a page.
const HIGHEST_SCENE: i64 = 10_000;
/// Characters of a title.
const LONGEST_TITLE: usize = 15;

pub(in crate::wechat) const ROUTES: &[Route] = &[
    Route::post("/cgi-bin/message/subscribe/send", Needs::Account, send).scopes(SCOPES),
    Route::post(
        "/cgi-bin/message/subscribe/bizsend",
        Needs::Account,
        biz_send,
    )
    .scopes(SCOPES),
    Route::post(
        "/cgi-bin/message/template/subscribe",
        Needs::Account,
        confirmed,
    )
    .scopes(&[7, 100]),
];

/// From a mini program.
fn send(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let account = ctx.app_id().to_owned();
    let mini = ctx.state.minis.get(&account);
    let online = mini.ok_or_else(|| ApiError::of(48001))?.code.online();
    let state = ctx.call.text("miniprogram_state").unwrap_or("formal");
    if !matches!(state, "developer" | "trial" | "formal") {
        return Err(ApiError::of(40097));
    }
    // What is not managed by a platform here has pages that nobody knows.
    if let (Some(online), Some(page)) = (online, ctx.call.text("page")) {
        let path = page.split('?').next().unwrap_or_default();
        let path = path.trim_start_matches('/');
        if !online
            .version
            .contents
            .pages
            .iter()
            .any(|known| known == path)
        {
            return Err(ApiError::of(41030));
        }
    }
    deliver(ctx, &account)
}

/// From an official account.
fn biz_send(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let account = ctx.official()?;
    deliver(ctx, &account)
}

fn deliver(ctx: &mut Ctx<'_>, account: &str) -> Result<Answer, ApiError> {
    let openid = ctx.need_text("touser", 40003)?.to_owned();
    let blocks = ctx.person(&openid)?.is.blocks_messages;
    let (template, _) = message_is_sound(ctx, account, SUBSCRIPTION)?;
    if !ctx.kept().consents.take(&openid, &template, None) {
        return Err(ApiError::of(43101));
    }
    let msg_id = ctx.state.next_msg_id();
    let (code, status) = ctx.kept().templates.outcome(msg_id, blocks).error();
    let sent = json!({
        "TemplateId": template, "MsgID": msg_id, "ErrorCode": code, "ErrorStatus": status,
    });
    let event = Event {
        name: "subscribe_msg_sent_event",
        members: vec![("SubscribeMsgSentEvent", json!({ "List": [sent] }))],
    };
    ctx.push(&openid, event);
    Ok(Answer::with(json!({ "msgid": msg_id })))
}

/// The one message that a user confirmed on a page of an official account, followed or not.
fn confirmed(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let account = ctx.official()?;
    let openid = ctx.need_text("touser", 40003)?.to_owned();
    ctx.person(&openid)?;
    let (template, _) = message_is_sound(ctx, &account, &[Purpose::Confirmed])?;
    let title = ctx.need_text("title", 47001)?;
    if title.chars().count() > LONGEST_TITLE {
        return Err(ApiError::of(45003));
    }
    let scene = match ctx.call.member("scene") {
        None | Some(serde_json::Value::Null) => None,
        Some(_) => {
            let scene = ctx.call.number("scene");
            let known = scene.filter(|scene| (0..=HIGHEST_SCENE).contains(scene));
            Some(known.ok_or_else(|| ApiError::of(40097))?)
        }
    };
    if ctx.kept().consents.take(&openid, &template, scene) {
        Ok(Answer::ok())
    } else {
        Err(ApiError::of(43101))
    }
}
