//! What a message of an application holds: the members of each type, and their limits.

use super::{
    super::{media::own, route::Ctx},
    text,
};
use crate::errors::{
    ApiError,
    work::{about, error},
};
use serde_json::Value;

/// Articles of a message.
const MOST_ARTICLES: usize = 8;
/// Lines of a mini program's notice.
const MOST_LINES: usize = 10;
/// Types of cards.
const CARDS: [&str; 5] = [
    "text_notice",
    "news_notice",
    "button_interaction",
    "vote_interaction",
    "multiple_interaction",
];

/// Types that a group chat takes.
pub(super) const OF_CHATS: &[&str] = &[
    "text", "image", "voice", "video", "file", "textcard", "news", "mpnews", "markdown",
];
/// Types that members get.
pub(super) const OF_MEMBERS: &[&str] = &[
    "text",
    "image",
    "voice",
    "video",
    "file",
    "textcard",
    "news",
    "mpnews",
    "markdown",
    "miniprogram_notice",
    "template_card",
    "interactive_taskcard",
    "template_msg",
];

/// Checks the member that is named like the type: 40008 for an unknown type or none.
pub(super) fn check(ctx: &Ctx<'_>, known: &[&str]) -> Result<(), ApiError> {
    let kind = ctx.call.text("msgtype").unwrap_or_default();
    let content = ctx.call.member(kind).filter(|v| v.is_object());
    let content = content
        .filter(|_| known.contains(&kind))
        .ok_or_else(|| error(40008))?;
    match kind {
        // What is longer is cut, not refused.
        "text" | "markdown" => need(content, "content", 44004),
        "image" | "voice" | "video" | "file" => media(ctx, content, "media_id", kind),
        "textcard" => {
            need(content, "title", 41016)?;
            need(content, "description", 41033)?;
            need(content, "url", 41010)
        }
        "news" => articles(content)?.iter().try_for_each(|article| {
            need(article, "title", 41016)?;
            let page = text(article, "appid").is_some() && text(article, "pagepath").is_some();
            if page {
                Ok(())
            } else {
                need(article, "url", 41010)
            }
        }),
        "mpnews" => articles(content)?.iter().try_for_each(|article| {
            need(article, "title", 41016)?;
            media(ctx, article, "thumb_media_id", "image")?;
            need(article, "content", 44004)
        }),
        "miniprogram_notice" => {
            for name in ["appid", "title"] {
                need_named(content, name)?;
            }
            let title = text(content, "title").unwrap_or_default().chars().count();
            if !(4..=12).contains(&title) {
                return Err(about(40058, "title has 4 to 12 characters"));
            }
            let lines = content.get("content_item").and_then(Value::as_array);
            match lines {
                Some(lines) if lines.len() > MOST_LINES => {
                    Err(about(40058, "content_item has 10 lines at most"))
                }
                _ => Ok(()),
            }
        }
        "template_card" => card(content),
        "interactive_taskcard" => {
            for name in ["title", "description", "task_id"] {
                need_named(content, name)?;
            }
            Ok(())
        }
        _ => need_named(content, "template_id"),
    }
}

/// A card: of a known type; one that asks for something is known by its task.
pub(super) fn card(card: &Value) -> Result<(), ApiError> {
    let kind = text(card, "card_type").unwrap_or_default();
    if !CARDS.contains(&kind) {
        return Err(about(40058, "card_type"));
    }
    if is_interactive(card) {
        need_named(card, "task_id")?;
    }
    let sound = |id: &str| {
        let letters = id
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"_-@".contains(&b));
        letters && id.len() <= 128
    };
    match text(card, "task_id") {
        Some(id) if !sound(id) => Err(about(40058, "task_id")),
        _ => Ok(()),
    }
}

/// Whether members answer a card.
pub(super) fn is_interactive(card: &Value) -> bool {
    text(card, "card_type").is_some_and(|kind| kind.ends_with("_interaction"))
}

fn need(content: &Value, name: &str, absent: i32) -> Result<(), ApiError> {
    text(content, name).map(|_| ()).ok_or_else(|| error(absent))
}

fn need_named(content: &Value, name: &str) -> Result<(), ApiError> {
    let missing = || about(40058, &format!("{name} is missing"));
    text(content, name).map(|_| ()).ok_or_else(missing)
}

/// A medium of the corp's, of the kind that the message wants.
fn media(ctx: &Ctx<'_>, content: &Value, name: &str, kind: &str) -> Result<(), ApiError> {
    let id = text(content, name).ok_or_else(|| error(41006))?;
    match own(ctx, id)?.kind == kind {
        true => Ok(()),
        false => Err(error(40007)),
    }
}

fn articles(content: &Value) -> Result<&Vec<Value>, ApiError> {
    let list = content.get("articles").and_then(Value::as_array);
    let list = list
        .filter(|list| !list.is_empty())
        .ok_or_else(|| error(40063))?;
    if list.len() > MOST_ARTICLES {
        return Err(error(45008));
    }
    Ok(list)
}
