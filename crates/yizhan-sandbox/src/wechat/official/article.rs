//! What an article (图文) must be, and how it is answered.

use super::{html, text};
use crate::{
    errors::ApiError,
    state::{
        Shelf,
        official::news::{News, url},
    },
    wechat::{call::number, media, route::Ctx},
};
use serde_json::{Value, json};

/// Articles of one message.
const MOST: usize = 8;
/// Characters of title, author and digest.
const LONGEST_TITLE: usize = 64;
const LONGEST_AUTHOR: usize = 16;
const LONGEST_DIGEST: usize = 128;
/// Characters that make the digest when none is given.
const OWN_DIGEST: usize = 54;
/// Bytes of the address behind 阅读原文.
const LONGEST_URL: usize = 1_024;
/// A text has fewer characters than this, and fewer bytes.
const CONTENT_CHARS: usize = 20_000;
const CONTENT_BYTES: usize = 1 << 20;
/// Whence pictures may come, beside the sandbox.
const WECHATS: &[&str] = &["http://mmbiz.qpic.cn/", "https://mmbiz.qpic.cn/"];
/// Pictures of a picture message (图片消息).
const MOST_PICTURES: usize = 20;

/// Which media may be an article's cover.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Cover {
    /// Permanent material only.
    Permanent,
    /// Temporary media too.
    Any,
}

/// News of the account that a message can send, by their media id: 40007.
pub(in crate::wechat) fn news<'a>(ctx: &'a Ctx<'_>, id: &str) -> Result<&'a News, ApiError> {
    let kept = ctx.state.official.get(ctx.app_id());
    kept.and_then(|kept| kept.news.get(id, ctx.now))
        .ok_or_else(|| ApiError::of(40007))
}

/// The articles of a call, one to eight of them, checked.
pub(super) fn articles(ctx: &Ctx<'_>, cover: Cover) -> Result<Vec<Value>, ApiError> {
    let list = ctx.call.member("articles").and_then(Value::as_array);
    let list = list
        .filter(|list| !list.is_empty())
        .ok_or_else(|| ApiError::of(44003))?;
    if list.len() > MOST {
        return Err(ApiError::of(45008));
    }
    list.iter()
        .map(|one| article(ctx, one, list.len() == 1, cover))
        .collect()
}

/// One article, checked and completed; only one that stands alone gets a digest by itself.
pub(super) fn article(
    ctx: &Ctx<'_>,
    given: &Value,
    alone: bool,
    cover: Cover,
) -> Result<Value, ApiError> {
    let optional = |name: &str, most: usize, code: i32| {
        let text = text(given, name).unwrap_or_default();
        if text.chars().count() > most {
            return Err(ApiError::of(code));
        }
        Ok(text.to_owned())
    };
    let title = optional("title", LONGEST_TITLE, 45003)?;
    if title.is_empty() {
        return Err(ApiError::of(45003));
    }
    let author = optional("author", LONGEST_AUTHOR, 45110)?;
    let mut digest = optional("digest", LONGEST_DIGEST, 45004)?;
    let source = text(given, "content_source_url").unwrap_or_default();
    if source.len() > LONGEST_URL {
        return Err(ApiError::of(45005));
    }
    let content = text(given, "content").ok_or_else(|| ApiError::of(44004))?;
    if content.len() >= CONTENT_BYTES || content.chars().count() >= CONTENT_CHARS {
        return Err(ApiError::of(45002));
    }
    let own = |address: &str| {
        let is_wechats = |host: &&str| address.starts_with(host);
        address.starts_with(&ctx.shared.0.base_url) || WECHATS.iter().any(is_wechats)
    };
    let content = html::cleaned(content, own);
    if digest.is_empty() && alone {
        digest = html::words(&content).chars().take(OWN_DIGEST).collect();
    }
    let flag = |name: &str| u8::from(is_on(given.get(name)));
    let mut kept = json!({
        "article_type": "news",
        "title": title,
        "author": author,
        "digest": digest,
        "content": content,
        "content_source_url": source,
        "show_cover_pic": flag("show_cover_pic"),
        "need_open_comment": flag("need_open_comment"),
        "only_fans_can_comment": flag("only_fans_can_comment"),
    });
    match text(given, "article_type") {
        None | Some("news") => {
            let thumb = text(given, "thumb_media_id").unwrap_or_default();
            picture(ctx, thumb, cover)?;
            kept["thumb_media_id"] = thumb.into();
            kept["thumb_url"] = media::picture_url(&ctx.shared.0.base_url, thumb).into();
        }
        Some("newspic") => {
            kept["article_type"] = "newspic".into();
            kept["image_info"] = pictures(ctx, given)?;
        }
        Some(_) => return Err(ApiError::of(40008)),
    }
    Ok(kept)
}

/// A picture of the account: 40007.
fn picture(ctx: &Ctx<'_>, id: &str, cover: Cover) -> Result<(), ApiError> {
    let medium = media::own(ctx, id)?;
    let is_picture = matches!(medium.kind.as_str(), "image" | "thumb");
    if is_picture && (cover == Cover::Any || medium.shelf == Shelf::Permanent) {
        Ok(())
    } else {
        Err(ApiError::of(40007))
    }
}

/// The pictures of a picture message, all of them permanent material.
fn pictures(ctx: &Ctx<'_>, given: &Value) -> Result<Value, ApiError> {
    let info = given.get("image_info").unwrap_or(&Value::Null);
    let list = info.get("image_list").and_then(Value::as_array);
    let list = list
        .filter(|list| !list.is_empty())
        .ok_or_else(|| ApiError::of(44003))?;
    if list.len() > MOST_PICTURES {
        return Err(ApiError::of(45008));
    }
    let kept = list.iter().map(|one| {
        let id = text(one, "image_media_id").unwrap_or_default();
        picture(ctx, id, Cover::Permanent)?;
        Ok(json!({ "image_media_id": id }))
    });
    let kept: Vec<Value> = kept.collect::<Result<_, ApiError>>()?;
    Ok(json!({ "image_list": kept }))
}

/// A switch: 1, "1" or true.
pub(super) fn is_on(value: Option<&Value>) -> bool {
    value.is_some_and(|v| v == &Value::Bool(true) || number(v) == Some(1))
}

/// Articles as they are answered: each with its address, on demand without its text.
pub(super) fn shown(ctx: &Ctx<'_>, id: &str, articles: &[Value], no_content: bool) -> Vec<Value> {
    let base_url = &ctx.shared.0.base_url;
    let numbered = articles.iter().zip(1..);
    numbered
        .map(|(article, number)| {
            let mut shown = article.clone();
            shown["url"] = url(base_url, id, number).into();
            if let (true, Some(members)) = (no_content, shown.as_object_mut()) {
                members.remove("content");
            }
            shown
        })
        .collect()
}

/// `offset` and `count` of a list (1 to 20): 40097.
pub(super) fn window(ctx: &Ctx<'_>) -> Result<(usize, usize), ApiError> {
    let number = |name: &str, least: i64, most: i64| {
        ctx.call
            .number(name)
            .filter(|n| (least..=most).contains(n))
            .and_then(|n| usize::try_from(n).ok())
            .ok_or_else(|| ApiError::of(40097))
    };
    Ok((number("offset", 0, i64::MAX)?, number("count", 1, 20)?))
}
