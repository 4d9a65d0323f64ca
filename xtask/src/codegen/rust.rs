//! Pieces of Rust text: types, values, the operation as an expression.

use super::literal;
use yizhan_spec::{
    Converter, Field, Kind, Need, Preset,
    source::{Body, Group, OperationSpec},
};

/// Where names of objects are looked up.
pub(super) type At<'a> = (&'a Group, &'a OperationSpec);

pub(super) fn rust_type(at: At<'_>, kind: &Kind) -> String {
    match kind {
        Kind::String => "String".to_owned(),
        Kind::Secret => "SecretString".to_owned(),
        Kind::Int => "i64".to_owned(),
        Kind::Uint => "u64".to_owned(),
        Kind::Float => "f64".to_owned(),
        Kind::Bool => "bool".to_owned(),
        Kind::Any => "yizhan_core::Value".to_owned(),
        Kind::List(item) => format!("Vec<{}>", rust_type(at, item)),
        Kind::Map(item) => format!(
            "std::collections::BTreeMap<String, {}>",
            rust_type(at, item)
        ),
        Kind::Object(name) => at.0.rust_type(at.1, name),
        kind => unreachable!("{kind} is no member of a request or an answer"),
    }
}

/// What a constructor or setter takes: generic, so that it costs nothing until it is called.
pub(super) fn argument_type(at: At<'_>, kind: &Kind) -> String {
    match kind {
        Kind::List(item) => format!("impl IntoIterator<Item = {}>", argument_type(at, item)),
        kind => format!("impl Into<{}>", rust_type(at, kind)),
    }
}

pub(super) fn from_argument(name: &str, kind: &Kind) -> String {
    match kind {
        Kind::List(item) => {
            if matches!(**item, Kind::List(_)) {
                let inner = from_argument("item", item);
                format!("{name}.into_iter().map(|item| {inner}).collect()")
            } else {
                format!("{name}.into_iter().map(Into::into).collect()")
            }
        }
        _ => format!("{name}.into()"),
    }
}

/// What a field holds until it is set.
pub(super) fn initial(field: &Field) -> String {
    match (&field.preset, &field.kind) {
        (Some(Preset::Default(value)), Kind::String) => format!("{}.into()", literal(value)),
        (Some(Preset::Default(value)), Kind::Float) => float(value),
        (Some(Preset::Default(value)), _) => value.clone(),
        _ => "Default::default()".to_owned(),
    }
}

/// A number as Rust writes a float.
pub(super) fn float(value: &str) -> String {
    value
        .parse::<f64>()
        .map_or_else(|_| value.to_owned(), |v| format!("{v:?}"))
}

pub(super) fn is_fixed(field: &Field) -> bool {
    matches!(field.preset, Some(Preset::Fixed(_)))
}

pub(super) fn is_argument(field: &Field) -> bool {
    field.need == Need::Required && !matches!(field.preset, Some(Preset::Default(_)))
}

pub(super) fn marker(converter: Converter) -> &'static str {
    match converter {
        Converter::BoolAsInt => "yizhan_core::wire::BoolAsInt",
        Converter::BoolAsString => "yizhan_core::wire::BoolAsString",
        Converter::NumberAsString => "yizhan_core::wire::NumberAsString",
        Converter::StringAsNumber => "yizhan_core::wire::StringAsNumber",
        Converter::JsonString => "yizhan_core::wire::JsonString",
        Converter::CsvComma => "yizhan_core::wire::CsvComma",
        Converter::CsvPipe => "yizhan_core::wire::CsvPipe",
        Converter::CsvSemicolon => "yizhan_core::wire::CsvSemicolon",
        other => unreachable!("{} has no marker", other.as_str()),
    }
}

pub(super) fn rust_field(field: &Field) -> String {
    field.rust_name().unwrap_or_default()
}

/// The operation as a Rust expression.
pub(super) fn operation_literal(group: &Group, o: &OperationSpec) -> String {
    let query: Vec<_> = match o.body {
        Body::None => Vec::new(),
        _ => o.query.iter().map(|f| literal(&f.name)).collect(),
    };
    let body = match &o.body {
        Body::None => "BodyKind::None".to_owned(),
        Body::Json => "BodyKind::Json".to_owned(),
        Body::Multipart => {
            let files: Vec<_> = o.files.iter().map(|f| literal(&f.name)).collect();
            format!("BodyKind::Multipart {{ files: &[{}] }}", files.join(", "))
        }
        Body::Raw(kind) => format!("BodyKind::Raw {{ content_type: {} }}", literal(kind)),
        other => unreachable!("{other:?} has no expression"),
    };
    format!(
        "Operation {{ name: {}, product: Product::{:?}, method: Method::{:?}, host: Host::{:?}, path: {}, token: TokenKind::{:?}, \
         token_param: {}, query: &[{}], body: {body}, answer: AnswerKind::{:?}, ok_field: {:?}, safe_to_retry: {} }}",
        literal(&o.name),
        group.product,
        o.method,
        o.host,
        literal(&o.path),
        o.token,
        literal(&o.token_param),
        query.join(", "),
        o.answer,
        o.ok_field,
        o.retry,
    )
}
