//! Reads the status that an answer carries: `errcode` as number or text or not at all, and the
//! second status member that some operations have.

use crate::{
    error::Error,
    redact::{Redactor, without_quotes},
    rid,
    route::Route,
};
use bytes::Bytes;
use serde::{
    Deserialize, Deserializer,
    de::{DeserializeOwned, IgnoredAny, MapAccess, SeqAccess, Visitor},
};
use serde_json::Value;
use std::{borrow::Cow, fmt};
use yizhan_core::{AnswerKind, ErrCode};

/// The JSON of a good answer, or WeChat's error.
///
/// `body` may begin with a byte order mark or blanks, and may hold bytes that JSON forbids but
/// nicknames contain.
pub(crate) fn judge(
    route: &Route<'_>,
    redactor: impl Fn() -> Redactor,
    body: Bytes,
) -> Result<Bytes, Error> {
    let redactor: &dyn Fn() -> Redactor = &redactor;
    let body = without_mark(body);
    if route.answer != AnswerKind::Json && !begins_as_object(&body) {
        return Ok(body);
    }
    let (status, body) = match (read(&body), route.answer) {
        (Ok(status), _) => (status, body),
        (Err(_), AnswerKind::Binary | AnswerKind::BinaryOrJson) => return Ok(body),
        (Err(error), AnswerKind::Json) => {
            let mended = Bytes::from(mend(&body));
            let status =
                read(&mended).map_err(|_| not_understood(route, &redactor(), &body, &error))?;
            (status, mended)
        }
    };
    refuse(route, redactor, &status)?;
    if let Some(field) = route.ok_field {
        refuse_second(route, redactor, field, &body)?;
    }
    Ok(body)
}

/// Whether the bytes may be a JSON object, errors included.
pub(crate) fn begins_as_object(body: &[u8]) -> bool {
    let body = body.strip_prefix(MARK).unwrap_or(body);
    body.trim_ascii_start().first() == Some(&b'{')
}

/// Reads a good answer as a type.
pub(crate) fn decode<T: DeserializeOwned>(
    route: &Route<'_>,
    redactor: impl FnOnce() -> Redactor,
    body: &[u8],
) -> Result<T, Error> {
    if route.answer != AnswerKind::Json && !begins_as_object(body) {
        return Err(Error::Decode {
            operation: route.name.to_owned(),
            reason: "it is a file: use `download`".to_owned(),
            excerpt: format!("{} bytes", body.len()),
        });
    }
    serde_json::from_slice(body)
        .or_else(|error| serde_json::from_slice(&mend(body)).map_err(|_| error))
        .map_err(|error| not_understood(route, &redactor(), body, &error))
}

const MARK: &[u8] = b"\xef\xbb\xbf";

fn without_mark(body: Bytes) -> Bytes {
    match body.starts_with(MARK) {
        true => body.slice(MARK.len()..),
        false => body,
    }
}

fn not_understood(
    route: &Route<'_>,
    redactor: &Redactor,
    body: &[u8],
    error: &serde_json::Error,
) -> Error {
    Error::Decode {
        operation: route.name.to_owned(),
        reason: match body.trim_ascii().is_empty() {
            true => "it is empty".to_owned(),
            false => without_quotes(&error.to_string()),
        },
        excerpt: redactor.excerpt(body),
    }
}

fn refuse(
    route: &Route<'_>,
    redactor: &dyn Fn() -> Redactor,
    status: &Status,
) -> Result<(), Error> {
    match status.code {
        None | Some(0) => Ok(()),
        Some(code) => Err(api(route, &redactor(), code, &status.message)),
    }
}

fn api(route: &Route<'_>, redactor: &Redactor, code: i32, message: &str) -> Error {
    let message = redactor.message(message);
    Error::Api {
        operation: route.name.to_owned(),
        product: route.product,
        code: ErrCode(code),
        rid: rid::request_id(&message),
        message,
    }
}

/// The second status: `ret`, or with a dot `base_resp.ret`; its text stands beside it.
fn refuse_second(
    route: &Route<'_>,
    redactor: &dyn Fn() -> Redactor,
    field: &str,
    body: &[u8],
) -> Result<(), Error> {
    let Ok(answer) = serde_json::from_slice::<Value>(body) else {
        return Ok(());
    };
    let (parents, name) = field.rsplit_once('.').unwrap_or(("", field));
    let parent = parents
        .split('.')
        .filter(|part| !part.is_empty())
        .try_fold(&answer, |value, part| value.get(part));
    let Some(parent) = parent else {
        return Ok(());
    };
    let Some(code) = parent.get(name).and_then(code_of).filter(|code| *code != 0) else {
        return Ok(());
    };
    let message = [
        "errmsg",
        "resultmsg",
        "delivery_resultmsg",
        "err_msg",
        "msg",
        "message",
    ]
    .iter()
    .filter_map(|name| parent.get(name).and_then(Value::as_str))
    .find(|text| !text.is_empty())
    .unwrap_or_default();
    Err(api(
        route,
        &redactor(),
        code,
        &format!("({field}) {message}"),
    ))
}

/// What every answer may carry beside its members.
#[derive(Default)]
struct Status {
    code: Option<i32>,
    message: String,
}

fn read(body: &[u8]) -> Result<Status, serde_json::Error> {
    serde_json::from_slice(body)
}

impl<'de> Deserialize<'de> for Status {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(StatusVisitor)
    }
}

struct StatusVisitor;

impl<'de> Visitor<'de> for StatusVisitor {
    type Value = Status;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON object or list")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Status, A::Error> {
        let mut status = Status::default();
        while let Some(name) = map.next_key::<Cow<'de, str>>()? {
            match &*name {
                "errcode" => status.code = code_of(&map.next_value()?),
                "errmsg" => {
                    status.message = match map.next_value()? {
                        Value::String(text) => text,
                        Value::Null => String::new(),
                        other => other.to_string(),
                    }
                }
                _ => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(status)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Status, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Status::default())
    }
}

/// A code that is a number or a text; none when it is neither. What no `i32` can hold still counts
/// as an error.
fn code_of(value: &Value) -> Option<i32> {
    let number = match value {
        Value::Number(number) => number
            .as_i64()
            .or_else(|| {
                number
                    .as_f64()
                    .filter(|n| n.fract() == 0.0)
                    .map(|n| n as i64)
            })
            .unwrap_or(i64::MAX),
        Value::String(text) if text.trim().is_empty() => return None,
        Value::String(text) => text.trim().parse().unwrap_or(i64::from(i32::MIN)),
        _ => return None,
    };
    Some(i32::try_from(number).unwrap_or(if number < 0 { i32::MIN } else { i32::MAX }))
}

/// Makes JSON of an answer whose texts hold control characters or broken UTF-8, as nicknames do.
fn mend(body: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(body);
    let mut out = String::with_capacity(text.len() + 16);
    let (mut quoted, mut escaped) = (false, false);
    for c in text.chars() {
        if quoted && c < ' ' {
            use fmt::Write as _;
            // A backslash before a raw control character would escape our backslash.
            let _ = match escaped {
                true => write!(out, "u{:04x}", u32::from(c)),
                false => write!(out, "\\u{:04x}", u32::from(c)),
            };
            escaped = false;
            continue;
        }
        match (quoted, escaped, c) {
            (true, true, _) => escaped = false,
            (true, false, '\\') => escaped = true,
            (_, _, '"') => quoted = !quoted,
            _ => {}
        }
        out.push(c);
    }
    out.into_bytes()
}

#[cfg(test)]
mod tests {
    use super::{Status, judge, mend, read};
    use crate::{redact::Redactor, route::Route};
    use bytes::Bytes;
    use proptest::prelude::*;
    use serde_json::{Value, json};
    use yizhan_core::{AnswerKind, Method, Scope};

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes: Vec<u8>, odd in "[ {}\"\\[\\]:,a-c0-9\\\\\u{1}]{0,64}") {
            let scope = Scope::Account("wx".into());
            for answer in [AnswerKind::Json, AnswerKind::Binary] {
                let route = Route {
                    answer,
                    ok_field: Some("a.b"),
                    ..Route::raw(&scope, Method::Get, "/x")
                };
                let _ = judge(&route, Redactor::default, Bytes::from(bytes.clone()));
                let _ = judge(&route, Redactor::default, Bytes::from(odd.clone()));
            }
        }

        #[test]
        fn what_is_json_already_needs_no_mending(text: String, number: i64) {
            let value = json!({"text": text, "list": [number, {"errcode": text}]});
            let body = value.to_string();
            prop_assert_eq!(mend(body.as_bytes()), body.as_bytes());
        }

        #[test]
        fn any_text_inside_a_string_can_be_mended(text in "[^\"\\\\]*") {
            let body = format!("{{\"text\":\"{text}\"}}");
            let value: Value = serde_json::from_slice(&mend(body.as_bytes())).unwrap();
            prop_assert_eq!(&value["text"], &json!(text));
        }

        #[test]
        fn a_code_is_found_wherever_it_stands(code: i32, before: String, as_text: bool) {
            let written = if as_text { json!(code.to_string()) } else { json!(code) };
            let body = format!(
                "{{{}:[{{\"errcode\":7}}],\"errcode\":{written},\"z\":1}}",
                json!(format!("x{before}")),
            );
            let Status { code: found, .. } = read(body.as_bytes()).unwrap();
            prop_assert_eq!(found, Some(code));
        }
    }
}
