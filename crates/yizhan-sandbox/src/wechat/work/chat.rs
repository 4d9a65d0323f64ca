//! Group chats that an application makes (应用群聊), and messages to them.

use super::{
    super::{
        answer::Answer,
        route::{Ctx, Needs, Route},
    },
    contacts::texts,
    content::{self, OF_CHATS},
};
use crate::{
    clock::china_day,
    errors::{ApiError, work::error},
    state::{
        tokens::random_text,
        work::{
            contacts::ROOT,
            message::{Chat, MOST_CHATS, Message},
        },
    },
};
use serde_json::{Value, json};

/// Members of a chat.
const MEMBERS: std::ops::RangeInclusive<usize> = 2..=2_000;
/// Characters of a name.
const LONGEST_NAME: usize = 50;
/// Chats that are made in a day.
const A_DAY: u32 = 1_000;

pub(in crate::wechat) const ROUTES: &[Route] = &[
    Route::post("/cgi-bin/appchat/create", Needs::Corp, create),
    Route::post("/cgi-bin/appchat/update", Needs::Corp, update),
    Route::get("/cgi-bin/appchat/get", Needs::Corp, get),
    Route::post("/cgi-bin/appchat/send", Needs::Corp, send),
];

/// The calling application, which everybody must see.
fn caller(ctx: &Ctx<'_>) -> Result<u64, ApiError> {
    let own = ctx.own_agent()?.ok_or_else(|| error(48002))?;
    let corp = ctx.corp_seen()?;
    match ctx.sees_party(corp, ROOT)? {
        true => Ok(own),
        false => Err(error(60011)),
    }
}

/// Members of a list, as they were written first: 86007 for a stranger.
fn members(ctx: &Ctx<'_>, name: &str) -> Result<Vec<String>, ApiError> {
    let list = texts(ctx.call.member(name)).ok_or_else(|| error(86007))?;
    let contacts = &ctx.corp_seen()?.contacts;
    let member = |id: &String| Some(contacts.member(id)?.userid.clone());
    let mut found = Vec::new();
    for id in &list {
        let id = member(id).ok_or_else(|| error(86007))?;
        if !found.contains(&id) {
            found.push(id);
        }
    }
    Ok(found)
}

fn name(value: &Value) -> Result<String, ApiError> {
    let name = value.as_str().unwrap_or_default();
    match (1..=LONGEST_NAME).contains(&name.chars().count()) {
        true => Ok(name.to_owned()),
        false => Err(error(86004)),
    }
}

/// The owner: 86005 for somebody who is not in the chat.
fn owner(wanted: Option<&str>, users: &[String]) -> Result<String, ApiError> {
    let found = match wanted {
        None => users.first(),
        Some(id) => users.iter().find(|user| user.eq_ignore_ascii_case(id)),
    };
    found.cloned().ok_or_else(|| error(86005))
}

fn create(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let agent = caller(ctx)?;
    let name = name(ctx.call.member("name").unwrap_or(&Value::Null))?;
    let users = members(ctx, "userlist")?;
    if !MEMBERS.contains(&users.len()) {
        return Err(error(86006));
    }
    let owner = owner(ctx.call.text("owner"), &users)?;
    let id = match ctx.call.text("chatid") {
        None => random_text(32).replace(['-', '_'], "0"),
        Some(id) if id.len() <= 32 && id.bytes().all(|b| b.is_ascii_alphanumeric()) => {
            id.to_owned()
        }
        Some(_) => return Err(error(86001)),
    };
    let day = china_day(ctx.now);
    let corp = ctx.corp()?;
    if corp.messages.chats.contains_key(&id) {
        return Err(error(86215));
    }
    if corp.chats_made.rest(day, A_DAY) == 0 || corp.messages.chats.len() >= MOST_CHATS {
        return Err(error(45009));
    }
    corp.chats_made.count(day);
    let chat = Chat {
        agent,
        name,
        owner,
        users,
    };
    corp.messages.chats.insert(id.clone(), chat);
    Ok(Answer::with(json!({ "chatid": id })))
}

/// The chat that a call names: 86001, 86003; 86008 for another application's.
fn known<'a>(ctx: &'a Ctx<'_>, id: Option<&str>) -> Result<(String, &'a Chat), ApiError> {
    let agent = caller(ctx)?;
    let id = id.ok_or_else(|| error(86001))?;
    let chat = ctx.corp_seen()?.messages.chats.get(id);
    let chat = chat.ok_or_else(|| error(86003))?;
    match chat.agent == agent {
        true => Ok((id.to_owned(), chat)),
        false => Err(error(86008)),
    }
}

fn update(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let (id, chat) = known(ctx, ctx.call.text("chatid"))?;
    let mut chat = chat.clone();
    if let Some(value) = ctx.call.member("name") {
        chat.name = name(value)?;
    }
    for user in members(ctx, "add_user_list")? {
        if !chat.users.contains(&user) {
            chat.users.push(user);
        }
    }
    let gone = members(ctx, "del_user_list")?;
    chat.users.retain(|user| !gone.contains(user));
    if !MEMBERS.contains(&chat.users.len()) {
        return Err(error(86006));
    }
    let stays = chat.users.contains(&chat.owner).then(|| chat.owner.clone());
    chat.owner = owner(ctx.call.text("owner").or(stays.as_deref()), &chat.users)?;
    ctx.corp()?.messages.chats.insert(id, chat);
    Ok(Answer::ok())
}

fn get(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let (id, chat) = known(ctx, ctx.call.param("chatid"))?;
    Ok(Answer::with(json!({ "chat_info": {
        "chatid": id,
        "name": chat.name,
        "owner": chat.owner,
        "userlist": chat.users,
    } })))
}

fn send(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let (id, chat) = known(ctx, ctx.call.text("chatid"))?;
    let (agent, users) = (chat.agent, chat.users.clone());
    content::check(ctx, OF_CHATS)?;
    let message = Message {
        id: random_text(64),
        agent,
        sent_at: ctx.now,
        body: Value::Object(ctx.call.json().cloned().unwrap_or_default()),
        reached: users.iter().map(|user| user.to_lowercase()).collect(),
        chat: Some(id),
        recalled: false,
        response_code: None,
    };
    ctx.corp()?.messages.add(message);
    Ok(Answer::ok())
}
