//! Customer-service messages (客服消息): what may be sent, to whom, and how often.

use super::{
    answer::Answer,
    official::article,
    route::{Ctx, Needs, Route},
};
use crate::{errors::ApiError, state::Account};
use serde_json::{Map, Value};

/// Permission sets: messages of official accounts, customer service of mini programs.
const SCOPES: &[u32] = &[1, 19];
/// Bytes of a text.
const LONGEST_TEXT: usize = 2_048;
/// Seconds after a user's message in which typing is shown.
const HEARD: i64 = 30;
/// Seconds that typing is shown.
const TYPING: i64 = 15;

pub(crate) const ROUTES: &[Route] = &[
    Route::post("/cgi-bin/message/custom/send", Needs::Account, send).scopes(SCOPES),
    Route::post("/cgi-bin/message/custom/typing", Needs::Account, typing).scopes(SCOPES),
];

fn send(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let app_id = ctx.app_id().to_owned();
    let is_mini = ctx
        .state
        .accounts
        .get(&app_id)
        .is_some_and(Account::is_mini);
    let openid = ctx.need_text("touser", 40003)?.to_owned();
    let key = (app_id, openid);
    if !ctx.state.users.contains_key(&key) {
        return Err(ApiError::of(40003));
    }
    let kind = ctx.need_text("msgtype", 40008)?;
    content_is_sound(ctx, kind, is_mini)?;
    let content = ctx.call.member("text").filter(|_| kind == "text");
    let said = content.and_then(|content| content.get("content")?.as_str());
    let said = said.map_or_else(|| format!("[{kind}]"), str::to_owned);
    let worker = worker(ctx)?;
    let now = ctx.now;
    let user = ctx
        .state
        .users
        .get_mut(&key)
        .ok_or_else(|| ApiError::of(40003))?;
    if user.following.blacklisted {
        return Err(ApiError::of(43019));
    }
    if user.is.blocks_messages {
        return Err(ApiError::of(48002));
    }
    if !is_mini && !user.is.subscribed {
        return Err(ApiError::of(45015));
    }
    user.windows.retain(|w| w.closes_at > now);
    if user.windows.is_empty() {
        return Err(ApiError::of(45015));
    }
    // The window that closes first is used up first.
    let window = user
        .windows
        .iter_mut()
        .filter(|w| w.left != Some(0))
        .min_by_key(|w| w.closes_at)
        .ok_or_else(|| ApiError::of(45047))?;
    if let Some(left) = &mut window.left {
        *left -= 1;
    }
    // What is sent ends the sign of typing.
    user.talk.typing_until = 0;
    if let Some(worker) = worker {
        let desk = &mut ctx.kept().desk;
        desk.record(&key.1, &worker, true, &said, now);
    }
    Ok(Answer::ok())
}

/// The worker in whose name a message is sent: 65401 for nobody's.
fn worker(ctx: &mut Ctx<'_>) -> Result<Option<String>, ApiError> {
    let service = ctx.call.member("customservice");
    let Some(account) = service.and_then(|s| s.get("kf_account")?.as_str()) else {
        return Ok(None);
    };
    let desk = &mut ctx.kept().desk;
    desk.worker(account).map_err(ApiError::of)?;
    Ok(Some(account.to_owned()))
}

fn typing(ctx: &mut Ctx<'_>) -> Result<Answer, ApiError> {
    let key = (
        ctx.app_id().to_owned(),
        ctx.need_text("touser", 40003)?.to_owned(),
    );
    let (now, command) = (ctx.now, ctx.call.text("command"));
    let user = ctx
        .state
        .users
        .get_mut(&key)
        .ok_or_else(|| ApiError::of(40003))?;
    let begins = match command {
        Some("Typing") => true,
        Some("CancelTyping") => false,
        _ => return Err(ApiError::of(45072)),
    };
    if user.windows.iter().all(|w| w.closes_at <= now) {
        return Err(ApiError::of(45015));
    }
    let talk = &mut user.talk;
    if begins && talk.heard_at + HEARD < now {
        return Err(ApiError::of(45080));
    }
    if begins && talk.typing_until > now {
        return Err(ApiError::of(45081));
    }
    talk.typing_until = if begins { now + TYPING } else { 0 };
    Ok(Answer::ok())
}

/// Whether the member named like the type holds what the type needs.
fn content_is_sound(ctx: &Ctx<'_>, kind: &str, is_mini: bool) -> Result<(), ApiError> {
    let known: &[&str] = if is_mini {
        &["text", "image", "link", "miniprogrampage"]
    } else {
        &[
            "text",
            "image",
            "voice",
            "video",
            "music",
            "news",
            "mpnews",
            "mpnewsarticle",
            "msgmenu",
            "wxcard",
            "miniprogrampage",
        ]
    };
    if !known.contains(&kind) {
        return Err(ApiError::of(40008));
    }
    let Some(Value::Object(content)) = ctx.call.member(kind) else {
        return Err(ApiError::of(40008));
    };
    match kind {
        "text" => match text(content, "content") {
            None => Err(ApiError::of(44004)),
            Some(text) if text.len() > LONGEST_TEXT => Err(ApiError::of(45002)),
            Some(_) => Ok(()),
        },
        "image" | "voice" | "video" => media(ctx, content, "media_id"),
        "mpnews" => {
            let id = text(content, "media_id").ok_or_else(|| ApiError::of(40007))?;
            article::news(ctx, id).map(|_| ())
        }
        "music" => {
            needed(content, &["musicurl", "hqmusicurl"])?;
            media(ctx, content, "thumb_media_id")
        }
        "news" => articles(content),
        "mpnewsarticle" => needed(content, &["article_id"]),
        "msgmenu" => menu(content),
        "wxcard" => needed(content, &["card_id"]),
        "link" => needed(content, &["title", "description", "url", "thumb_url"]),
        "miniprogrampage" => {
            needed(content, &["title", "pagepath"])?;
            media(ctx, content, "thumb_media_id")
        }
        _ => Err(ApiError::of(40008)),
    }
}

fn text<'a>(content: &'a Map<String, Value>, name: &str) -> Option<&'a str> {
    content.get(name)?.as_str().filter(|t| !t.is_empty())
}

fn needed(content: &Map<String, Value>, names: &[&str]) -> Result<(), ApiError> {
    if names.iter().all(|name| text(content, name).is_some()) {
        Ok(())
    } else {
        Err(ApiError::of(40097))
    }
}

/// A medium must be the account's and still alive.
fn media(ctx: &Ctx<'_>, content: &Map<String, Value>, name: &str) -> Result<(), ApiError> {
    let id = text(content, name).ok_or_else(|| ApiError::of(40007))?;
    super::media::own(ctx, id).map(|_| ())
}

fn articles(content: &Map<String, Value>) -> Result<(), ApiError> {
    match content.get("articles").and_then(Value::as_array) {
        None => Err(ApiError::of(44003)),
        Some(list) if list.is_empty() => Err(ApiError::of(44003)),
        // Eight once, one since 2018.
        Some(list) if list.len() > 1 => Err(ApiError::of(45008)),
        Some(_) => Ok(()),
    }
}

fn menu(content: &Map<String, Value>) -> Result<(), ApiError> {
    let list = content
        .get("list")
        .and_then(Value::as_array)
        .filter(|list| !list.is_empty())
        .ok_or_else(|| ApiError::of(40097))?;
    let sound = list.iter().all(|item| {
        let named = |name: &str| {
            item.get(name)
                .is_some_and(|v| v.is_string() || v.is_number())
        };
        named("id") && named("content")
    });
    if sound {
        Ok(())
    } else {
        Err(ApiError::of(40097))
    }
}
