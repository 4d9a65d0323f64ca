//! The calls of the two macros that read and write objects.

use super::{
    Result, literal,
    rust::{marker, rust_field},
};
use std::fmt::Write;
use yizhan_spec::{Converter, Field, Kind, Need, Preset};

/// So many members are one tuple; the macros want a `;` after each.
const TUPLE: usize = 16;

pub(super) fn wire_out(out: &mut String, name: &str, fields: &[&Field]) {
    let (mut plain, mut via, mut fixed) = (Vec::new(), Vec::new(), Vec::new());
    for field in fields {
        let (key, field_name) = (literal(&field.name), rust_field(field));
        match (&field.preset, field.converter) {
            (Some(Preset::Fixed(value)), _) if field.kind == Kind::String => {
                fixed.push(format!("{key} => {}", literal(value)));
            }
            (Some(Preset::Fixed(value)), _) => fixed.push(format!("{key} => {value}")),
            (_, Some(converter)) => {
                via.push(format!("{key} => {field_name}: {}", marker(converter)))
            }
            _ => plain.push(format!("{key} => {field_name}")),
        }
    }
    macro_call(
        out,
        "wire_out",
        name,
        &plain,
        &[("via", via), ("fixed", fixed)],
    );
}

/// A call of one of the two macros, laid out here because rustfmt leaves such calls alone.
fn macro_call(
    out: &mut String,
    which: &str,
    name: &str,
    plain: &[String],
    rest: &[(&str, Vec<String>)],
) {
    let block = |lines: &[String]| format!("{{\n    {},\n}}", lines.join(",\n    "));
    let parts: Vec<_> = plain
        .chunks(TUPLE)
        .map(|part| part.join(",\n    "))
        .collect();
    let members = match parts.as_slice() {
        [] => "{}".to_owned(),
        parts => format!("{{\n    {},\n}}", parts.join(";\n    ")),
    };
    let _ = write!(out, "{which}!({name} {members}");
    for (word, lines) in rest.iter().filter(|(_, lines)| !lines.is_empty()) {
        let _ = write!(out, " {word} {}", block(lines));
    }
    out.push_str(");\n\n");
}

/// Only answers insist on their required members; what also travels outward does not.
pub(super) fn wire_in(
    out: &mut String,
    name: &str,
    fields: &[&Field],
    insists: bool,
) -> Result<()> {
    let (mut plain, mut via, mut needs) = (Vec::new(), Vec::new(), Vec::new());
    for field in fields {
        let field_name = rust_field(field);
        let names = std::iter::once(&field.name).chain(&field.aliases);
        let keys: Vec<_> = names.map(|n| literal(n)).collect();
        let keys = keys.join(" | ");
        // Reading needs a converter only for lists and objects inside strings.
        match field.converter {
            Some(
                converter @ (Converter::JsonString
                | Converter::CsvComma
                | Converter::CsvPipe
                | Converter::CsvSemicolon),
            ) => via.push(format!("{keys} => {field_name}: {}", marker(converter))),
            _ => plain.push(format!("{keys} => {field_name}")),
        }
        if insists && field.need == Need::Required {
            if !matches!(field.kind, Kind::String | Kind::Secret | Kind::List(_)) {
                return Err(format!(
                    "{name}.{}: only strings, secrets and lists of an answer can be required",
                    field.name
                )
                .into());
            }
            needs.push(format!("{} => {field_name}", literal(&field.name)));
        }
    }
    macro_call(
        out,
        "wire_in",
        name,
        &plain,
        &[("via", via), ("needs", needs)],
    );
    Ok(())
}
