//! Pieces of Rust text: types, values, the operation as an expression.

use super::literal;
use yizhan_core::Operation;
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
    let usual = Operation::usual(group.product);
    let mut out = format!(
        "Operation {{ name: {}, path: {}, ",
        literal(&o.name),
        literal(&o.path)
    );
    let mut unless_usual = |is_usual: bool, member: String| {
        if !is_usual {
            out.push_str(&member);
            out.push_str(", ");
        }
    };
    unless_usual(
        o.method == usual.method,
        format!("method: Method::{:?}", o.method),
    );
    unless_usual(o.host == usual.host, format!("host: Host::{:?}", o.host));
    unless_usual(
        o.token == usual.token,
        format!("token: TokenKind::{:?}", o.token),
    );
    unless_usual(
        o.token_param == usual.token_param,
        format!("token_param: {}", literal(&o.token_param)),
    );
    unless_usual(query.is_empty(), format!("query: &[{}]", query.join(", ")));
    unless_usual(o.body == Body::Json, format!("body: {body}"));
    unless_usual(
        o.answer == usual.answer,
        format!("answer: AnswerKind::{:?}", o.answer),
    );
    unless_usual(o.ok_field.is_none(), format!("ok_field: {:?}", o.ok_field));
    unless_usual(!o.retry, "safe_to_retry: true".to_owned());
    format!("{out}..Operation::usual(Product::{:?}) }}", group.product)
}

/// The names of yizhan-core that the text uses.
pub(super) fn core_names(text: &str) -> String {
    let enums = ["AnswerKind", "BodyKind", "Host", "Method", "TokenKind"];
    let enums = enums
        .into_iter()
        .filter(|name| text.contains(&format!("{name}::")));
    let mut names: Vec<_> = ["Operation", "Product"].into_iter().chain(enums).collect();
    let others = [
        ("Endpoint", "impl Endpoint"),
        ("SecretString", "SecretString"),
        ("wire_in", "wire_in!"),
        ("wire_out", "wire_out!"),
    ];
    names.extend(
        others
            .into_iter()
            .filter(|(_, used)| text.contains(used))
            .map(|(name, _)| name),
    );
    names.join(", ")
}
