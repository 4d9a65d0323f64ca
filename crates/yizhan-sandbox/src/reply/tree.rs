//! A strict reader for the answers of a server under test: well-formed XML or JSON with one kind of
//! root, no DOCTYPE, bounded in size, depth and number of members.

use quick_xml::{Reader, events::Event};
use serde_json::{Map, Value};

/// The longest answer that is read.
const SIZE_LIMIT: usize = 1 << 20;
const DEPTH_LIMIT: usize = 16;
const MEMBER_LIMIT: usize = 2_000;

/// Reads the members of `<xml>…</xml>`. A repeated element becomes a list; text is text.
pub(crate) fn read_xml(text: &str) -> Result<Map<String, Value>, String> {
    if text.len() > SIZE_LIMIT {
        return Err("the body is longer than 1 MiB".to_owned());
    }
    let mut reader = Reader::from_str(text);
    let mut stack: Vec<Level> = Vec::new();
    let mut root = None;
    let mut members = 0_usize;
    loop {
        let event = reader
            .read_event()
            .map_err(|error| format!("the body is not well-formed XML: {error}"))?;
        match event {
            Event::Eof => break,
            Event::Start(tag) => {
                if root.is_some() {
                    return Err("something follows the root element".to_owned());
                }
                members += 1;
                if members > MEMBER_LIMIT || stack.len() >= DEPTH_LIMIT {
                    return Err("the body has too many members or is nested too deeply".to_owned());
                }
                stack.push(Level::new(tag.name().0));
            }
            Event::Empty(tag) => {
                members += 1;
                let name = tag.name().0.to_owned();
                match stack.last_mut() {
                    Some(level) if members <= MEMBER_LIMIT => {
                        level.add(name, Value::String(String::new()));
                    }
                    Some(_) => return Err("the body has too many members".to_owned()),
                    None if root.is_none() => root = Some((name, Value::String(String::new()))),
                    None => return Err("something follows the root element".to_owned()),
                }
            }
            Event::End(_) => {
                let Some(level) = stack.pop() else {
                    return Err("an element ends that did not begin".to_owned());
                };
                let name = level.name.clone();
                let value = level.into_value()?;
                match stack.last_mut() {
                    Some(parent) => parent.add(name, value),
                    None => root = Some((name, value)),
                }
            }
            Event::CData(data) => match stack.last_mut() {
                Some(level) => level.text.push_str(&data.into_inner()),
                None => return Err("there is text outside the root element".to_owned()),
            },
            Event::Text(data) => {
                let data = data.into_inner();
                match stack.last_mut() {
                    Some(level) => level.text.push_str(&data),
                    None if data.trim().is_empty() => {}
                    None => return Err("there is text outside the root element".to_owned()),
                }
            }
            Event::GeneralRef(name) => {
                let character = match name.resolve_char_ref() {
                    Ok(Some(character)) => Some(character),
                    Ok(None) => match &*name.into_inner() {
                        "lt" => Some('<'),
                        "gt" => Some('>'),
                        "amp" => Some('&'),
                        "apos" => Some('\''),
                        "quot" => Some('"'),
                        _ => None,
                    },
                    Err(_) => None,
                };
                match (stack.last_mut(), character) {
                    (Some(level), Some(character)) => level.text.push(character),
                    _ => {
                        return Err(
                            "the body has an entity that is not one of XML's five".to_owned()
                        );
                    }
                }
            }
            Event::DocType(_) => return Err("the body has a DOCTYPE".to_owned()),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
    }
    if let Some(open) = stack.last() {
        return Err(format!(
            "the element `{}` does not end",
            open.name.escape_debug()
        ));
    }
    match root {
        Some((name, Value::Object(members))) if name == "xml" => Ok(members),
        Some((name, _)) if name == "xml" => Err("the root element `xml` has no members".to_owned()),
        Some((name, _)) => Err(format!(
            "the root element is `{}`, not `xml`",
            name.escape_debug()
        )),
        None => Err("the body has no root element".to_owned()),
    }
}

/// Reads a JSON object.
pub(crate) fn read_json(text: &str) -> Result<Map<String, Value>, String> {
    if text.len() > SIZE_LIMIT {
        return Err("the body is longer than 1 MiB".to_owned());
    }
    match serde_json::from_str(text) {
        Ok(Value::Object(members)) => Ok(members),
        Ok(_) => Err("the body is JSON but not an object".to_owned()),
        Err(error) => Err(format!("the body is not JSON: {error}")),
    }
}

struct Level {
    name: String,
    text: String,
    members: Map<String, Value>,
}

impl Level {
    fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            text: String::new(),
            members: Map::new(),
        }
    }

    fn add(&mut self, name: String, value: Value) {
        match self.members.get_mut(&name) {
            None => {
                self.members.insert(name, value);
            }
            Some(Value::Array(list)) => list.push(value),
            Some(first) => {
                let first_value = first.take();
                *first = Value::Array(vec![first_value, value]);
            }
        }
    }

    fn into_value(self) -> Result<Value, String> {
        if self.members.is_empty() {
            return Ok(Value::String(self.text));
        }
        if self.text.trim().is_empty() {
            return Ok(Value::Object(self.members));
        }
        Err(format!(
            "the element `{}` has both text and members",
            self.name.escape_debug()
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn members_lists_cdata_and_references_are_read() {
        let read = read_xml(
            "<xml>\n<A><![CDATA[x]]]]><![CDATA[>]]></A><N>1 &amp; &#x4e2d;</N><L><item><T>1</T></item><item><T/></item></L></xml>\n",
        );
        assert_eq!(
            Value::Object(read.unwrap()),
            json!({"A": "x]]>", "N": "1 & 中", "L": {"item": [{"T": "1"}, {"T": ""}]}})
        );
    }

    #[test]
    fn what_is_wrong_is_named() {
        let bad = [
            "",
            "success",
            "<xml><A>1</A>",
            "<xml><A>1</B></xml>",
            "<root><A>1</A></root>",
            "<xml></xml>",
            "<xml><A>1</A></xml><xml/>",
            "<!DOCTYPE xml [<!ENTITY e 'x'>]><xml><A>&e;</A></xml>",
            "<xml><A>&e;</A></xml>",
            "<xml><A>text<B/></A></xml>",
        ];
        let reasons: Vec<_> = bad.iter().map(|text| read_xml(text).unwrap_err()).collect();
        insta::assert_snapshot!(reasons.join("\n"), @r"
        the body has no root element
        there is text outside the root element
        the element `xml` does not end
        the body is not well-formed XML: ill-formed document: expected `</A>`, but `</B>` was found
        the root element is `root`, not `xml`
        the root element `xml` has no members
        something follows the root element
        the body has a DOCTYPE
        the body has an entity that is not one of XML's five
        the element `A` has both text and members
        ");
    }

    #[test]
    fn depth_and_number_are_bounded() {
        assert!(
            read_xml(&format!(
                "<xml>{}{}</xml>",
                "<a>".repeat(50),
                "</a>".repeat(50)
            ))
            .is_err()
        );
        assert!(read_xml(&format!("<xml>{}</xml>", "<a/>".repeat(5_000))).is_err());
    }
}
