//! One path and method, with all operations of the table that are called there.

use super::{own_host, schema::Schemas, scheme, server};
use crate::{Converter, Entry, Field, Kind};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use yizhan_core::{AnswerKind, BodyKind};

const JSON: &str = "application/json";
const BYTES: &str = "application/octet-stream";

/// Schemas by media type; those of several operations stand beside each other.
type Content = BTreeMap<&'static str, Vec<Value>>;

/// The operation of a path and method. `entries` holds at least one.
pub(super) fn merged(entries: &[&Entry], schemas: &mut Schemas) -> Value {
    let mut merged = match entries {
        [entry] => traits(entry),
        _ => {
            let all = entries.iter().map(|entry| {
                let mut about = traits(entry);
                about["summary"] = entry.title.into();
                (entry.operation.name.to_owned(), about)
            });
            json!({ "x-operations": Map::from_iter(all) })
        }
    };
    let Some(first) = entries.first() else {
        return merged;
    };
    merged["operationId"] = first.operation.name.into();
    merged["tags"] = distinct(entries.iter().map(|entry| entry.group.into())).into();
    merged["summary"] = texts(entries.iter().map(|entry| entry.title), " / ").into();
    let description: Vec<_> = entries.iter().map(|entry| description(entry)).collect();
    let description = texts(description.iter().map(String::as_str), "\n\n");
    if !description.is_empty() {
        merged["description"] = description.into();
    }
    if let Some(page) = first.docs.first() {
        merged["externalDocs"] = json!({ "url": page });
    }
    if entries.iter().all(|entry| entry.obsolete.is_some()) {
        merged["deprecated"] = true.into();
    }
    let hosts = distinct(entries.iter().map(|e| server(e.operation.host).into()));
    if hosts != [server(own_host(first.operation.product))] {
        let servers = hosts.into_iter().map(|url| json!({ "url": url }));
        merged["servers"] = servers.collect();
    }
    merged["security"] = distinct(entries.iter().map(|entry| match scheme(entry) {
        Some(name) => json!({ name: [] }),
        None => json!({}),
    }))
    .into();
    let parameters = parameters(entries, schemas);
    if !parameters.is_empty() {
        merged["parameters"] = parameters.into();
    }
    let (mut bodies, mut answers) = (Content::new(), Content::new());
    for entry in entries {
        request(entry, schemas, &mut bodies);
        response(entry, schemas, &mut answers);
    }
    if !bodies.is_empty() {
        let required = entries.iter().all(|e| e.operation.body != BodyKind::None);
        merged["requestBody"] =
            json!({ "required": required, "content": content(bodies, "oneOf") });
    }
    merged["responses"] = json!({
        "200": { "description": "The answer, or an error.", "content": content(answers, "anyOf") },
    });
    merged
}

/// What programs want to know of an operation and OpenAPI has no word for.
fn traits(entry: &Entry) -> Value {
    let operation = &entry.operation;
    let mut traits = json!({
        "x-type": format!("{}.{}", entry.group, entry.type_name),
        "x-token-kind": operation.token.as_str(),
        "x-safe-to-retry": operation.safe_to_retry,
    });
    if let Some(field) = operation.ok_field {
        traits["x-ok-field"] = field.into();
    }
    if !entry.errors.is_empty() {
        traits["x-errcodes"] = json!(entry.errors);
    }
    traits
}

fn description(entry: &Entry) -> String {
    let instead = entry.obsolete.map(|other| format!("Obsolete: {other}"));
    let pages = entry.docs.iter().skip(1).map(|page| format!("<{page}>"));
    let parts: Vec<_> = instead.into_iter().chain(pages).collect();
    texts(
        std::iter::once(entry.note).chain(parts.iter().map(String::as_str)),
        "\n\n",
    )
}

/// The query beside the token. What only some of the operations require is optional.
fn parameters(entries: &[&Entry], schemas: &mut Schemas) -> Vec<Value> {
    let mut all: Vec<(&Field, usize, Vec<Value>)> = Vec::new();
    for entry in entries {
        let shape = entry.shape();
        let in_query = match entry.operation.body {
            BodyKind::None => shape.request.as_slice(),
            _ => &[],
        };
        for field in shape.query.iter().chain(in_query) {
            let schema = schemas.member(entry, field);
            let required = usize::from(field.is_required());
            match all.iter_mut().find(|(known, ..)| known.name == field.name) {
                Some((_, times, forms)) => {
                    *times += required;
                    if !forms.contains(&schema) {
                        forms.push(schema);
                    }
                }
                None => all.push((field, required, vec![schema])),
            }
        }
    }
    let parameters = all.into_iter().map(|(field, times, forms)| {
        let mut parameter = json!({
            "name": field.name,
            "in": "query",
            "required": times == entries.len(),
        });
        if !field.text.is_empty() {
            parameter["description"] = field.text.as_str().into();
        }
        let schema = any(forms, "anyOf");
        let as_json = field.converter != Some(Converter::JsonString)
            && matches!(field.kind, Kind::Object(_) | Kind::Map(_) | Kind::Any);
        match as_json {
            true => parameter["content"] = json!({ JSON: { "schema": schema } }),
            false => parameter["schema"] = schema,
        }
        parameter
    });
    parameters.collect()
}

fn request(entry: &Entry, schemas: &mut Schemas, content: &mut Content) {
    let (media_type, schema) = match entry.operation.body {
        BodyKind::Json => (JSON, schemas.request(entry)),
        BodyKind::Multipart { .. } => ("multipart/form-data", schemas.request(entry)),
        BodyKind::Raw { content_type } => (content_type, json!({})),
        _ => return,
    };
    content.entry(media_type).or_default().push(schema);
}

fn response(entry: &Entry, schemas: &mut Schemas, content: &mut Content) {
    let schema = match entry.operation.answer {
        AnswerKind::Binary => Schemas::status(),
        AnswerKind::Json | AnswerKind::BinaryOrJson => schemas.response(entry),
    };
    let forms = content.entry(JSON).or_default();
    if !forms.contains(&schema) {
        forms.push(schema);
    }
    if entry.operation.answer != AnswerKind::Json {
        content.insert(BYTES, vec![json!({})]);
    }
}

fn content(content: Content, choice: &str) -> Value {
    let content = content.into_iter().map(|(media_type, forms)| {
        let schema = any(forms, choice);
        (media_type.to_owned(), json!({ "schema": schema }))
    });
    Map::from_iter(content).into()
}

/// A schema that is one of several.
fn any(mut forms: Vec<Value>, choice: &str) -> Value {
    match forms.len() {
        1 => forms.remove(0),
        _ => json!({ choice: forms }),
    }
}

fn texts<'a>(all: impl Iterator<Item = &'a str>, between: &str) -> String {
    let mut parts: Vec<&str> = all.filter(|text| !text.is_empty()).collect();
    parts.dedup();
    parts.join(between)
}

fn distinct(all: impl Iterator<Item = Value>) -> Vec<Value> {
    let mut found = Vec::new();
    for value in all {
        if !found.contains(&value) {
            found.push(value);
        }
    }
    found
}
