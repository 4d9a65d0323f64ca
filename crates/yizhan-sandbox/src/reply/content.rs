//! The clear text of a passive reply: its kind and the members that the kind must have.
//! Kinds and members: <https://developers.weixin.qq.com/doc/offiaccount/Message_Management/Passive_user_reply_message.html>

use super::tree;
use serde_json::{Map, Value};
use yizhan_codec::Format;

/// The articles that a reply of type news may have.
const ARTICLE_LIMIT: usize = 8;

/// Kinds of message to which WeChat shows one article only.
const ONE_ARTICLE: [&str; 7] = [
    "text",
    "image",
    "voice",
    "video",
    "shortvideo",
    "news",
    "location",
];

/// Which kinds of reply a product takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kinds {
    /// All of an official account's.
    Official,
    /// A mini program hands over to customer service and nothing else.
    MiniProgram,
    /// WeCom: no music and no handing over, but updates of cards.
    Work,
}

/// Whom the reply must be from and to.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Parties<'a> {
    /// The user who wrote: the reply's `ToUserName`.
    pub(crate) user: &'a str,
    /// The account's original id: the reply's `FromUserName`.
    pub(crate) account: &'a str,
    /// Which kinds are taken.
    pub(crate) kinds: Kinds,
    /// The kind of push that is answered.
    pub(crate) stimulus: &'a str,
}

/// What a clear text says, as far as it could be read, and what WeChat thinks of it.
#[derive(Debug, Default)]
pub(crate) struct Content {
    /// `MsgType`.
    pub(crate) kind: Option<String>,
    /// All members.
    pub(crate) fields: Option<Map<String, Value>>,
    /// Why WeChat refuses it.
    pub(crate) refusal: Option<String>,
    /// What WeChat takes, but not as it was meant.
    pub(crate) notes: Vec<String>,
}

/// Reads and checks a clear reply.
pub(crate) fn check(text: &str, format: Format, parties: &Parties<'_>) -> Content {
    let read = match format {
        Format::Xml => tree::read_xml(text),
        Format::Json => tree::read_json(text),
    };
    let members = match read {
        Ok(members) => members,
        Err(refusal) => {
            return Content {
                refusal: Some(refusal),
                ..Content::default()
            };
        }
    };
    let mut notes = Vec::new();
    let refusal = common(&members, parties)
        .and_then(|()| kinds(&members, parties, &mut notes))
        .err();
    Content {
        kind: word(&members, "MsgType"),
        fields: Some(members),
        refusal,
        notes,
    }
}

fn common(members: &Map<String, Value>, parties: &Parties<'_>) -> Result<(), String> {
    for (name, right, whose) in [
        ("ToUserName", parties.user, "the user's openid"),
        (
            "FromUserName",
            parties.account,
            "the account's own (the push's ToUserName)",
        ),
    ] {
        let found = required(members, "the reply", name)?;
        if found != right {
            let swapped = found == parties.user || found == parties.account;
            let hint = if swapped {
                "; the push's names must be swapped"
            } else {
                ""
            };
            return Err(format!(
                "{name} is `{found}` and should be {whose} `{right}`{hint}"
            ));
        }
    }
    let created = required(members, "the reply", "CreateTime")?;
    seconds("CreateTime", &created)
}

fn kinds(
    members: &Map<String, Value>,
    parties: &Parties<'_>,
    notes: &mut Vec<String>,
) -> Result<(), String> {
    let kind = required(members, "the reply", "MsgType")?;
    if parties.kinds == Kinds::MiniProgram && kind != "transfer_customer_service" {
        return Err(format!(
            "a mini program takes `success`, an empty body or transfer_customer_service, not a reply of type `{kind}`"
        ));
    }
    if parties.kinds == Kinds::Work {
        match kind.as_str() {
            "update_button" => return inner(members, "Button", &["ReplaceName"]),
            "update_task_card" => return inner(members, "TaskCard", &["ReplaceName"]),
            "update_template_card" => return inner(members, "TemplateCard", &["CardType"]),
            "music" | "transfer_customer_service" => {
                return Err(format!("WeCom has no passive reply of type `{kind}`"));
            }
            _ => {}
        }
    }
    match kind.as_str() {
        "text" => {
            required(members, "a text reply", "Content")?;
        }
        "image" => inner(members, "Image", &["MediaId"])?,
        "voice" => inner(members, "Voice", &["MediaId"])?,
        "video" => inner(members, "Video", &["MediaId"])?,
        "music" => inner(members, "Music", &["ThumbMediaId"])?,
        "news" => news(members, parties, notes)?,
        "transfer_customer_service" => {
            if members.contains_key("TransInfo") {
                inner(members, "TransInfo", &["KfAccount"])?;
            }
        }
        unknown => {
            return Err(format!(
                "there is no passive reply of type `{}`",
                unknown.escape_debug()
            ));
        }
    }
    Ok(())
}

fn news(
    members: &Map<String, Value>,
    parties: &Parties<'_>,
    notes: &mut Vec<String>,
) -> Result<(), String> {
    let said = required(members, "a news reply", "ArticleCount")?;
    let said: usize = said
        .parse()
        .map_err(|_| format!("ArticleCount is `{}`, not a number", said.escape_debug()))?;
    let items = match members.get("Articles") {
        // JSON has the list itself where XML has `item` elements.
        Some(Value::Array(items)) => items.as_slice(),
        Some(Value::Object(inside)) => match inside.get("item") {
            Some(Value::Array(items)) => items.as_slice(),
            Some(item) => std::slice::from_ref(item),
            None => return Err("Articles has no item".to_owned()),
        },
        _ => return Err("a news reply needs Articles with its items".to_owned()),
    };
    if items.is_empty() {
        return Err("Articles has no item".to_owned());
    }
    if items.len() > ARTICLE_LIMIT || said > ARTICLE_LIMIT {
        return Err(format!(
            "a news reply has {ARTICLE_LIMIT} articles at most, this one has {}",
            items.len().max(said)
        ));
    }
    if said != items.len() {
        return Err(format!(
            "ArticleCount is {said} but there are {} articles",
            items.len()
        ));
    }
    for item in items {
        let Value::Object(article) = item else {
            return Err("an article has no members".to_owned());
        };
        for name in ["Title", "Description", "PicUrl", "Url"] {
            if !article.contains_key(name) {
                return Err(format!("an article needs the member {name}"));
            }
        }
    }
    if items.len() > 1 && ONE_ARTICLE.contains(&parties.stimulus) {
        notes.push(format!(
            "a {} message is answered with one article: the user sees the first only",
            parties.stimulus
        ));
    }
    Ok(())
}

fn inner(members: &Map<String, Value>, outer: &str, names: &[&str]) -> Result<(), String> {
    match members.get(outer) {
        Some(Value::Object(inside)) => names
            .iter()
            .try_for_each(|name| required(inside, outer, name).map(drop)),
        Some(_) => Err(format!("{outer} needs the member {}", names.join(", "))),
        None => Err(format!("the reply needs the member {outer}")),
    }
}

/// A member's text or number; it must exist and must not be empty.
pub(super) fn required(
    members: &Map<String, Value>,
    owner: &str,
    name: &str,
) -> Result<String, String> {
    match word(members, name) {
        Some(text) if !text.trim().is_empty() => Ok(text),
        Some(_) => Err(format!("{owner} needs the member {name}, and it is empty")),
        None if members.contains_key(name) => Err(format!(
            "{owner} needs the member {name} once, as text or a number"
        )),
        None => Err(format!("{owner} needs the member {name}")),
    }
}

fn word(members: &Map<String, Value>, name: &str) -> Option<String> {
    match members.get(name)? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// A time must be a whole number of seconds.
pub(super) fn seconds(name: &str, text: &str) -> Result<(), String> {
    match text.trim().parse::<i64>() {
        Ok(time) if time >= 100_000_000_000 => Err(format!(
            "{name} is {time}: milliseconds, where WeChat counts in seconds"
        )),
        Ok(time) if time > 0 => Ok(()),
        _ => Err(format!(
            "{name} is `{}`, not a time in seconds",
            text.escape_debug()
        )),
    }
}
