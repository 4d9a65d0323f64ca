//! What a mass message may be.

use super::super::{article, text};
use crate::{
    errors::ApiError,
    wechat::{media, route::Ctx},
};
use serde_json::{Value, json};

/// Bytes of a text, and of a message altogether.
const LONGEST_TEXT: usize = 2_048;
const LONGEST: usize = 64 << 10;
/// Pictures of one message.
const MOST_PICTURES: usize = 20;

/// What is sent, checked: `msgtype` and the member that it names.
pub(super) fn message(ctx: &Ctx<'_>) -> Result<Value, ApiError> {
    let kind = ctx.need_text("msgtype", 40008)?;
    // Pictures go by two names: one under `image`, several under `images`.
    let several = ctx.call.member("images").filter(|_| kind == "image");
    let name = if several.is_some() { "images" } else { kind };
    let content = several.or_else(|| ctx.call.member(kind));
    let content = content
        .filter(|content| content.is_object())
        .ok_or_else(|| ApiError::of(40008))?;
    let one_of = |kind: &str, id: &str| match media::own(ctx, id)? {
        media if media.kind == kind => Ok(()),
        _ => Err(ApiError::of(40007)),
    };
    let media_id = text(content, "media_id").unwrap_or_default();
    match name {
        "text" => match text(content, "content") {
            None => return Err(ApiError::of(44004)),
            Some(text) if text.len() > LONGEST_TEXT => return Err(ApiError::of(45002)),
            Some(_) => {}
        },
        "mpnews" => article::news(ctx, media_id).map(|_| ())?,
        "image" | "voice" => one_of(kind, media_id)?,
        "images" => {
            let ids = content.get("media_ids").and_then(Value::as_array);
            let ids = ids.filter(|ids| (1..=MOST_PICTURES).contains(&ids.len()));
            for id in ids.ok_or_else(|| ApiError::of(40007))? {
                one_of("image", id.as_str().unwrap_or_default())?;
            }
        }
        "mpvideo" => one_of("video", media_id)?,
        "wxcard" => {
            text(content, "card_id").ok_or_else(|| ApiError::of(40097))?;
        }
        _ => return Err(ApiError::of(40008)),
    }
    let mut message = json!({ "msgtype": kind });
    message[name] = content.clone();
    if message.to_string().len() > LONGEST {
        return Err(ApiError::of(45002));
    }
    Ok(message)
}
