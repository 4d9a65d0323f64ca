//! Writes the clear text of a push the way WeChat does: strings in CDATA, numbers bare, a list as a
//! repeated element.

use serde_json::{Map, Value};
use std::fmt::Write as _;

/// The members of a push in the order in which they are written.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Body(Vec<(String, Value)>);

/// How deep members may be nested.
const DEPTH_LIMIT: usize = 16;

impl Body {
    /// Sets a member: in place when it exists, at the end otherwise.
    pub(crate) fn set(&mut self, name: &str, value: impl Into<Value>) {
        let value = value.into();
        match self.0.iter_mut().find(|(known, _)| known == name) {
            Some((_, old)) => *old = value,
            None => self.0.push((name.to_owned(), value)),
        }
    }

    /// The same, for chains.
    pub(crate) fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.set(name, value);
        self
    }

    /// A member that is text.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        let (_, value) = self.0.iter().find(|(known, _)| known == name)?;
        value.as_str()
    }

    /// Whether a member exists.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(known, _)| known == name)
    }

    /// The body as XML. WeChat does not escape what users write; `raw_cdata` keeps a `]]>` of theirs
    /// as it is and so breaks the text the way WeChat's own pushes are broken.
    pub(crate) fn to_xml(&self, raw_cdata: bool) -> String {
        let mut out = String::from("<xml>");
        for (name, value) in &self.0 {
            element(&mut out, name, value, raw_cdata);
        }
        out.push_str("</xml>");
        out
    }

    /// The body as JSON.
    pub(crate) fn to_json(&self) -> String {
        let mut out = String::from("{");
        for (index, (name, value)) in self.0.iter().enumerate() {
            if index > 0 {
                out.push(',');
            }
            let _ = write!(out, "{}:{value}", Value::from(name.as_str()));
        }
        out.push('}');
        out
    }

    /// The members as a JSON object.
    pub(crate) fn to_object(&self) -> Map<String, Value> {
        self.0.iter().cloned().collect()
    }
}

fn element(out: &mut String, name: &str, value: &Value, raw_cdata: bool) {
    if let Value::Array(items) = value {
        for item in items {
            // A list straight inside a list has no name of its own in XML.
            element(
                out,
                if item.is_array() { "item" } else { name },
                item,
                raw_cdata,
            );
        }
        return;
    }
    let _ = write!(out, "<{name}>");
    match value {
        Value::Null | Value::Array(_) => {}
        Value::Bool(truth) => out.push_str(if *truth { "1" } else { "0" }),
        Value::Number(number) => {
            let _ = write!(out, "{number}");
        }
        Value::String(text) => cdata(out, text, raw_cdata),
        Value::Object(members) => {
            for (name, value) in members {
                element(out, name, value, raw_cdata);
            }
        }
    }
    let _ = write!(out, "</{name}>");
}

/// Text in CDATA.
pub(crate) fn cdata(out: &mut String, text: &str, raw: bool) {
    out.push_str("<![CDATA[");
    if raw {
        out.push_str(text);
    } else {
        out.push_str(&text.replace("]]>", "]]]]><![CDATA[>"));
    }
    out.push_str("]]>");
}

/// Why a member cannot be written: its name or its depth.
pub(crate) fn check_member(name: &str, value: &Value) -> Result<(), String> {
    check_name(name)?;
    check_nested(value, 1)
}

fn check_nested(value: &Value, depth: usize) -> Result<(), String> {
    if depth > DEPTH_LIMIT {
        return Err(format!("members may be nested {DEPTH_LIMIT} deep at most"));
    }
    match value {
        Value::Array(items) => items
            .iter()
            .try_for_each(|item| check_nested(item, depth + 1)),
        Value::Object(members) => members.iter().try_for_each(|(name, value)| {
            check_name(name)?;
            check_nested(value, depth + 1)
        }),
        _ => Ok(()),
    }
}

fn check_name(name: &str) -> Result<(), String> {
    let starts = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
    let rest = name
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.'));
    if starts && rest && name.len() <= 64 {
        Ok(())
    } else {
        Err(format!(
            "`{}` cannot be the name of a member",
            name.escape_debug()
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn sample() -> Body {
        Body::default()
            .with("ToUserName", "gh_1")
            .with("CreateTime", 1_714_112_445)
            .with("MsgId", 9_223_372_036_854_775_806_i64)
            .with("Content", "你好 ]]> & <b>")
            .with("EventKey", "")
            .with(
                "SendPicsInfo",
                json!({"Count": 2, "PicList": {"item": [{"PicMd5Sum": "a"}, {"PicMd5Sum": "b"}]}}),
            )
    }

    #[test]
    fn xml_has_cdata_for_text_bare_numbers_and_a_repeated_element_for_a_list() {
        insta::assert_snapshot!(sample().to_xml(false), @"<xml><ToUserName><![CDATA[gh_1]]></ToUserName><CreateTime>1714112445</CreateTime><MsgId>9223372036854775806</MsgId><Content><![CDATA[你好 ]]]]><![CDATA[> & <b>]]></Content><EventKey><![CDATA[]]></EventKey><SendPicsInfo><Count>2</Count><PicList><item><PicMd5Sum><![CDATA[a]]></PicMd5Sum></item><item><PicMd5Sum><![CDATA[b]]></PicMd5Sum></item></PicList></SendPicsInfo></xml>");
    }

    #[test]
    fn json_keeps_the_order_of_the_members() {
        insta::assert_snapshot!(sample().to_json(), @r#"{"ToUserName":"gh_1","CreateTime":1714112445,"MsgId":9223372036854775806,"Content":"你好 ]]> & <b>","EventKey":"","SendPicsInfo":{"Count":2,"PicList":{"item":[{"PicMd5Sum":"a"},{"PicMd5Sum":"b"}]}}}"#);
    }

    #[test]
    fn user_text_can_be_left_raw_as_wechat_leaves_it() {
        let body = Body::default().with("Content", "a]]>b");
        assert_eq!(
            body.to_xml(true),
            "<xml><Content><![CDATA[a]]>b]]></Content></xml>"
        );
    }

    #[test]
    fn a_name_that_is_no_element_name_is_refused() {
        for name in ["", "1a", "a b", "a><b", "名"] {
            assert!(check_member(name, &Value::Null).is_err(), "{name}");
        }
        assert!(check_member("Location_X", &json!({"ok": [{"a.b-c": 1}]})).is_ok());
        assert!(check_member("a", &json!({"b d": 1})).is_err());
        let mut deep = json!(1);
        for _ in 0..DEPTH_LIMIT {
            deep = json!({ "a": deep });
        }
        assert!(check_member("a", &deep).is_err());
    }
}
