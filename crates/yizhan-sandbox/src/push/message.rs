//! The kinds of message that users send, and what is made up when a caller leaves a member out.
//! Kinds that are not in the table are pushed just as they are given.

use super::body::{Body, check_member};
use serde_json::{Map, Value, json};

/// The members of each kind of message, as WeChat spells them, with made-up values.
fn members(kind: &str) -> Option<Vec<(&'static str, Value)>> {
    let media = "sandbox-media";
    Some(match kind {
        "text" => vec![("Content", json!("你好"))],
        "image" => vec![
            ("PicUrl", json!("https://mmbiz.qpic.cn/sandbox.jpg")),
            ("MediaId", json!(media)),
        ],
        "voice" => vec![("MediaId", json!(media)), ("Format", json!("amr"))],
        "video" | "shortvideo" => {
            vec![
                ("MediaId", json!(media)),
                ("ThumbMediaId", json!("sandbox-thumb")),
            ]
        }
        "location" => vec![
            ("Location_X", json!(23.134_521)),
            ("Location_Y", json!(113.358_803)),
            ("Scale", json!(20)),
            ("Label", json!("广州市海珠区")),
        ],
        "link" => vec![
            ("Title", json!("标题")),
            ("Description", json!("描述")),
            ("Url", json!("https://example.com/")),
        ],
        "miniprogrampage" => vec![
            ("Title", json!("标题")),
            ("AppId", json!("")),
            ("PagePath", json!("pages/index/index")),
            ("ThumbUrl", json!("https://mmbiz.qpic.cn/sandbox.jpg")),
            ("ThumbMediaId", json!("sandbox-thumb")),
        ],
        _ => return None,
    })
}

/// Members that a message of some kind may carry beside its own.
const OPTIONAL: [&str; 8] = [
    "MsgId",
    "MsgDataId",
    "Idx",
    "Recognition",
    "BusinessId",
    "bizmsgmenuid",
    "CreateTime",
    "FromUserName",
];

/// Finds the member that a caller means: `content`, `media_id` and `MediaId` are all right.
fn spelled(kind: &str, name: &str) -> Option<String> {
    let plain = |text: &str| text.replace('_', "").to_ascii_lowercase();
    let wanted = plain(name);
    let known = members(kind);
    known
        .iter()
        .flatten()
        .map(|(member, _)| *member)
        .chain(OPTIONAL)
        .find(|member| plain(member) == wanted)
        .map(ToOwned::to_owned)
        .or_else(|| {
            let own = name.starts_with(|c: char| c.is_ascii_uppercase());
            (known.is_none() && own).then(|| name.to_owned())
        })
}

/// Puts the members of a message behind the common ones that `body` already has.
///
/// `loose` are parameters found beside `type`; `fields` is the object of that name and may hold anything.
pub(crate) fn fill(
    body: &mut Body,
    kind: &str,
    loose: Map<String, Value>,
    fields: Map<String, Value>,
) -> Result<(), String> {
    let mut given = Map::new();
    for (name, value) in loose {
        let Some(member) = spelled(kind, &name) else {
            let takes = members(kind).map_or_else(
                || "its members, spelled as WeChat spells them".to_owned(),
                |known| {
                    known
                        .iter()
                        .map(|(name, _)| *name)
                        .collect::<Vec<_>>()
                        .join(", ")
                },
            );
            return Err(format!(
                "unknown parameter `{}`: a message of type {} takes {takes}; any other member goes into `fields`",
                name.escape_debug(),
                kind.escape_debug(),
            ));
        };
        given.insert(member, value);
    }
    given.extend(fields);
    for (name, made_up) in members(kind).unwrap_or_default() {
        body.set(name, given.remove(name).unwrap_or(made_up));
    }
    extend(body, given)
}

/// Sets members that a caller gave, after checking that they can be written.
pub(crate) fn extend(body: &mut Body, given: Map<String, Value>) -> Result<(), String> {
    for (name, value) in given {
        check_member(&name, &value)?;
        body.set(&name, value);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn object(value: &Value) -> Map<String, Value> {
        value.as_object().cloned().unwrap_or_default()
    }

    #[test]
    fn members_are_found_in_any_spelling_and_made_up_when_absent() {
        let mut body = Body::default();
        fill(
            &mut body,
            "image",
            object(&json!({"media_id": "m"})),
            Map::new(),
        )
        .unwrap();
        assert_eq!(
            body.to_json(),
            r#"{"PicUrl":"https://mmbiz.qpic.cn/sandbox.jpg","MediaId":"m"}"#
        );
    }

    #[test]
    fn an_unknown_parameter_is_refused_by_name() {
        let refused = fill(
            &mut Body::default(),
            "text",
            object(&json!({"contnet": "x"})),
            Map::new(),
        );
        insta::assert_snapshot!(refused.unwrap_err(), @"unknown parameter `contnet`: a message of type text takes Content; any other member goes into `fields`");
    }

    #[test]
    fn a_kind_that_is_not_known_takes_any_member() {
        let mut body = Body::default();
        let loose = object(&json!({"Brand": "new"}));
        fill(
            &mut body,
            "hologram",
            loose,
            object(&json!({"inner": {"x": 1}})),
        )
        .unwrap();
        assert_eq!(body.to_json(), r#"{"Brand":"new","inner":{"x":1}}"#);
    }
}
