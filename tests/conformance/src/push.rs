//! Pushes: every member of the text is there, unaltered.

use quick_xml::{
    escape::resolve_predefined_entity,
    events::{BytesRef, Event as Xml},
};
use serde_json::Value;
use yizhan_message::{Member, Push};

/// A member without members: its path and its text.
type Leaf = (String, Option<String>);

/// The first member that is not as it was.
pub(crate) fn lost(payload: &str) -> Result<Option<String>, String> {
    let push = Push::read(payload.as_bytes().to_vec());
    if let Some(reason) = push.unreadable_reason() {
        return Err(reason.to_string());
    }
    let root = push.members().root().ok_or("there is no member")?;
    let mut read = Vec::new();
    ours(root, "", &mut read);
    let mut wanted = match serde_json::from_str(payload) {
        Ok(json) => {
            let mut leaves = Vec::new();
            json_leaves(&json, "", &mut leaves);
            leaves
        }
        Err(_) => xml_leaves(payload)?,
    };
    // The other reader may sort names.
    read.sort();
    wanted.sort();
    if read == wanted {
        return Ok(None);
    }
    let missing = wanted.iter().find(|leaf| !read.contains(leaf));
    Ok(Some(format!("{missing:?} is not as it was")))
}

fn ours(member: Member<'_>, path: &str, leaves: &mut Vec<Leaf>) {
    if member.iter().next().is_none() {
        leaves.push((path.to_owned(), member.text().map(str::to_owned)));
    }
    for inner in member {
        ours(inner, &format!("{path}/{}", inner.name()), leaves);
    }
}

fn json_leaves(value: &Value, path: &str, leaves: &mut Vec<Leaf>) {
    match value {
        Value::Object(members) if !members.is_empty() => {
            for (name, value) in members {
                json_leaves(value, &format!("{path}/{name}"), leaves);
            }
        }
        Value::Array(values) => {
            for value in values {
                json_leaves(value, path, leaves);
            }
        }
        Value::Null | Value::Object(_) => leaves.push((path.to_owned(), None)),
        Value::String(text) => leaves.push((path.to_owned(), Some(text.clone()))),
        other => leaves.push((path.to_owned(), Some(other.to_string()))),
    }
}

fn xml_leaves(text: &str) -> Result<Vec<Leaf>, String> {
    let mut reader = quick_xml::Reader::from_str(text);
    let (mut leaves, mut path) = (Vec::new(), Vec::<String>::new());
    let (mut plain, mut cdata, mut is_leaf) = (String::new(), None::<String>, false);
    let inside = |path: &[String]| path.get(1..).unwrap_or_default().join("/");
    loop {
        match reader.read_event().map_err(|e| e.to_string())? {
            Xml::Start(tag) => {
                path.push(tag.name().as_ref().to_owned());
                (plain, cdata, is_leaf) = (String::new(), None, true);
            }
            Xml::Empty(tag) => {
                let name = tag.name().as_ref().to_owned();
                let place = [inside(&path), name].join("/");
                leaves.push((
                    format!("/{}", place.trim_start_matches('/')),
                    Some(String::new()),
                ));
                is_leaf = false;
            }
            Xml::Text(text) => plain.push_str(&text),
            Xml::GeneralRef(reference) => plain.push_str(&referred(&reference)?),
            Xml::CData(text) => cdata.get_or_insert_default().push_str(&text),
            Xml::End(_) => {
                if is_leaf {
                    let text = cdata.take().unwrap_or_else(|| plain.clone());
                    leaves.push((format!("/{}", inside(&path)), Some(text)));
                }
                path.pop();
                is_leaf = false;
            }
            Xml::Eof => return Ok(leaves),
            _ => {}
        }
    }
}

/// What `&lt;` and `&#60;` stand for.
fn referred(reference: &BytesRef<'_>) -> Result<String, String> {
    if let Some(character) = reference.resolve_char_ref().map_err(|e| e.to_string())? {
        return Ok(character.to_string());
    }
    match resolve_predefined_entity(reference) {
        Some(text) => Ok(text.to_owned()),
        None => Err(format!("an entity that is none of the five: {reference:?}")),
    }
}
