//! Values in the shape of the specification: what a member may hold, and an answer made up of such.

use serde_json::{Map, Value, json};
use yizhan_spec::{Converter, Entry, Field, Kind, Preset, Shape};

/// Levels of objects in an answer; descriptions may refer to themselves.
const DEEPEST: usize = 6;

/// Whether a value can be what a field describes. Lenient as WeChat is: numbers may be text.
pub(crate) fn suits(field: &Field, value: &Value) -> bool {
    if field.converter.is_some() {
        return true;
    }
    match &field.kind {
        Kind::String | Kind::Secret => value.is_string() || value.is_number(),
        Kind::Int | Kind::Uint | Kind::Float => value.is_number() || value.is_string(),
        Kind::Bool => value.is_boolean() || value.is_number() || value.is_string(),
        Kind::List(_) => value.is_array() || value.is_object(),
        Kind::Map(_) | Kind::Object(_) => value.is_object(),
        _ => true,
    }
}

/// An answer of an operation.
pub(crate) fn answer_of(entry: &Entry, now: i64, base_url: &str) -> Value {
    let shape = entry.shape();
    let mut answer = members(shape, &shape.response, now, base_url, 0);
    answer.insert("errcode".into(), 0.into());
    answer.insert("errmsg".into(), "ok".into());
    if let Some(name) = entry.operation.ok_field {
        answer.insert(name.into(), 0.into());
    }
    Value::Object(answer)
}

fn members(
    shape: &Shape,
    fields: &[Field],
    now: i64,
    base_url: &str,
    depth: usize,
) -> Map<String, Value> {
    fields
        .iter()
        .map(|field| {
            let value = value(shape, field, &field.kind, now, base_url, depth);
            (field.name.clone(), converted(field.converter, value))
        })
        .collect()
}

fn value(
    shape: &Shape,
    field: &Field,
    kind: &Kind,
    now: i64,
    base_url: &str,
    depth: usize,
) -> Value {
    if let Some(Preset::Fixed(text)) = &field.preset {
        return text.clone().into();
    }
    match kind {
        Kind::String | Kind::Secret => text(&field.name, base_url).into(),
        Kind::Int | Kind::Uint => number(&field.name, now).into(),
        Kind::Float => json!(1.5),
        Kind::Bool => true.into(),
        Kind::List(inner) if depth < DEEPEST => {
            Value::Array(vec![value(shape, field, inner, now, base_url, depth + 1)])
        }
        Kind::List(_) => json!([]),
        Kind::Object(name) if depth < DEEPEST => {
            Value::Object(members(shape, shape.object(name), now, base_url, depth + 1))
        }
        _ => json!({}),
    }
}

fn text(name: &str, base_url: &str) -> String {
    let lower = name.to_ascii_lowercase();
    if lower.ends_with("url") || lower.ends_with("link") {
        format!("{base_url}/made-up/{lower}")
    } else {
        format!("{lower}-1")
    }
}

fn number(name: &str, now: i64) -> i64 {
    let lower = name.to_ascii_lowercase();
    if lower.ends_with("time") || lower.ends_with("timestamp") {
        now
    } else if lower.ends_with("status") || lower == "ret" || lower.ends_with("errcode") {
        0
    } else {
        1
    }
}

fn converted(converter: Option<Converter>, value: Value) -> Value {
    match (converter, value) {
        (Some(Converter::BoolAsInt), _) => 1.into(),
        (Some(Converter::BoolAsString), _) => "true".into(),
        (Some(Converter::NumberAsString), Value::Number(n)) => n.to_string().into(),
        (Some(Converter::StringAsNumber), _) => 1.into(),
        (Some(Converter::JsonString), value) => value.to_string().into(),
        (
            Some(Converter::CsvComma | Converter::CsvPipe | Converter::CsvSemicolon),
            Value::Array(list),
        ) => match list.first() {
            Some(Value::String(text)) => text.clone().into(),
            Some(other) => other.to_string().into(),
            None => "".into(),
        },
        (_, value) => value,
    }
}
