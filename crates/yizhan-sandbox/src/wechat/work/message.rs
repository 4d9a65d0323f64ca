//! Messages of applications to members: sent, taken back, their cards updated.

use super::{
    super::{
        answer::Answer,
        call::number,
        route::{Ctx, Needs, Route},
    },
    content::{self, OF_MEMBERS},
    recipients, text,
};
use crate::{
    clock::china_day,
    errors::{
        ApiError,
        work::{about, error},
    },
    state::{tokens::random_text, work::message::Message},
};
use serde_json::{Value, json};

/// Seconds in which a message is taken back, or its card updated.
const DAY: i64 = 86_400;
/// Seconds in which a repeated message is noticed, unless the call says otherwise; at most.
const REPEATED: (i64, i64) = (1_800, 14_400);
/// Messages from one application to one member, in a minute and in an hour.
const TO_ONE: (u32, u32) = (30, 1_000);
/// Members reached by one application in a day: accounts (200) × 200.
const A_DAY: u64 = 40_000;
/// Bytes of a text; the rest is cut.
const LONGEST_TEXT: usize = 2_048;

pub(in crate::wechat) const ROUTES: &[Route] = &[
    Route::post("/cgi-bin/message/send", Needs::Corp, send),
    Route::post("/cgi-bin/message/recall", Needs::Corp, recall),
    Route::post(
        "/cgi-bin/message/update_template_card",
        Needs::Corp,
        update_card,
    ),
];

fn is_on(value: Option<&Value>) -> bool {
    value.and_then(number) == Some(1) || value == Some(&Value::Bool(true))
}

fn send(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let call = ctx.call;
    let agent = ctx.agent(call.member("agentid"))?.is.agent_id;
    content::check(ctx, OF_MEMBERS)?;
    let kind = call.text("msgtype").unwrap_or_default();
    if kind == "news" && is_on(call.member("safe")) {
        return Err(error(40074));
    }
    let found = recipients::of(ctx, agent, ["touser", "toparty", "totag"], false)?;
    let mut body = Value::Object(call.json().cloned().unwrap_or_default());
    if let Some(Value::String(content)) = body.get_mut(kind).and_then(|c| c.get_mut("content")) {
        cut(content, LONGEST_TEXT);
    }
    let mut answer = found.invalid;
    if let Some(id) = repeated(ctx, agent, &body)? {
        answer["msgid"] = id.into();
        return Ok(Answer::with(answer));
    }
    let (day, now) = (china_day(ctx.now), ctx.now);
    let count = found.reached.len() as u64;
    let sent = &mut ctx.agent(call.member("agentid"))?.sent_today;
    if sent.0 != day {
        *sent = (day, 0);
    }
    if sent.1 + count > A_DAY {
        return Err(error(45009));
    }
    sent.1 += count;
    // What is too much for one member is dropped without a word.
    let corp = ctx.app_id().to_owned();
    let rates = &mut ctx.state.rates;
    let fits = |user: &String| rates.fits(&format!("{corp}/{agent}/{user}"), now, TO_ONE);
    let reached = found.reached.into_iter().filter(fits).collect();
    let id = random_text(64);
    let interactive = kind == "template_card" && content::is_interactive(&body[kind]);
    let response_code = interactive.then(|| random_text(64));
    answer["msgid"] = id.as_str().into();
    if let Some(code) = &response_code {
        answer["response_code"] = code.as_str().into();
    }
    ctx.corp()?.messages.add(Message {
        id,
        agent,
        sent_at: now,
        body,
        reached,
        chat: None,
        recalled: false,
        response_code,
    });
    Ok(Answer::with(answer))
}

/// Cuts a text at a character.
fn cut(text: &mut String, most: usize) {
    let mut end = text.len().min(most);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.truncate(end);
}

/// The message that a call repeats, when the call wants that to be noticed.
fn repeated(ctx: &Ctx<'_>, agent: u64, body: &Value) -> Result<Option<String>, ApiError> {
    if !is_on(ctx.call.member("enable_duplicate_check")) {
        return Ok(None);
    }
    let seconds = match ctx.call.member("duplicate_check_interval") {
        None => REPEATED.0,
        Some(value) => number(value)
            .filter(|n| (1..=REPEATED.1).contains(n))
            .ok_or_else(|| about(40058, "duplicate_check_interval must be 1 to 14400"))?,
    };
    let sent = ctx.corp_seen()?.messages.sent.iter().rev();
    let mut recent = sent.take_while(|m| m.sent_at > ctx.now - seconds);
    let same = recent.find(|m| m.agent == agent && m.chat.is_none() && m.body == *body);
    Ok(same.map(|m| m.id.clone()))
}

fn recall(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let id = ctx.call.text("msgid").unwrap_or_default().to_owned();
    let (own, now) = (ctx.own_agent()?, ctx.now);
    let mut sent = ctx.corp()?.messages.sent.iter_mut();
    let found = sent.find(|m| m.id == id && Some(m.agent) == own);
    match found.filter(|m| m.sent_at + DAY > now) {
        Some(message) => {
            message.recalled = true;
            Ok(Answer::ok())
        }
        None => Err(about(40058, "msgid is unknown, or older than 24 hours")),
    }
}

fn update_card(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let call = ctx.call;
    let agent = ctx.agent(call.member("agentid"))?.is.agent_id;
    let code = call.text("response_code").unwrap_or_default();
    let button = call.member("button");
    let card = call.member("template_card");
    match (button, card) {
        (Some(button), None) if text(button, "replace_name").is_some() => {}
        (None, Some(card)) => content::card(card)?,
        _ => {
            return Err(about(
                40058,
                "give button with replace_name, or template_card",
            ));
        }
    }
    let all = is_on(call.member("atall"));
    let found = recipients::of(ctx, agent, ["userids", "partyids", "tagids"], all)?;
    let now = ctx.now;
    let mut sent = ctx.corp()?.messages.sent.iter_mut();
    let fits = |m: &&mut Message| m.agent == agent && m.response_code.as_deref() == Some(code);
    let message = sent.find(fits).filter(|m| m.sent_at + DAY > now);
    let spent = || {
        about(
            40058,
            "response_code is unknown, used, or older than 24 hours",
        )
    };
    let message = message.ok_or_else(spent)?;
    message.response_code = None;
    match (button, card) {
        (Some(button), _) => message.body["button"] = button.clone(),
        (_, Some(card)) => message.body["template_card"] = card.clone(),
        _ => {}
    }
    let invalid = text(&found.invalid, "invaliduser").unwrap_or_default();
    let invalid: Vec<&str> = invalid.split('|').filter(|id| !id.is_empty()).collect();
    Ok(Answer::with(json!({ "invaliduser": invalid })))
}
