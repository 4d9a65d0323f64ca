//! The Rust file of a group: a request, an answer and a route per operation, and the objects inside.

use super::{Result, literal};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
};
use yizhan_core::{BodyKind, Operation, TokenKind};
use yizhan_spec::{
    Converter, Field, Kind, Need, Preset,
    source::{Body, Group, OperationSpec, TypeSpec, pascal, snake},
};

/// Constructors take at most this many values; more are a mistake waiting to be made.
const MOST_ARGUMENTS: usize = 4;

pub(super) fn module(group: &Group) -> Result<String> {
    let mut out = format!(
        "//! Generated from `spec/{}/{}.toml` by `cargo xtask codegen`. Do not edit.\n//!\n//! {}\n\n",
        group.product, group.name, group.title
    );
    let mut body = String::new();
    let mut written = BTreeMap::new();
    for operation in &group.operations {
        Writer {
            group,
            operation,
            out: &mut body,
        }
        .operation(&mut written)?;
    }
    imports(&mut out, &body);
    out.push_str(&body);
    Ok(out)
}

fn imports(out: &mut String, body: &str) {
    out.push_str(
        "use yizhan_core::{AnswerKind, BodyKind, Endpoint, Host, Method, Operation, Product, ",
    );
    if body.contains("SecretString") {
        out.push_str("SecretString, ");
    }
    out.push_str("TokenKind, wire_in, wire_out};\n\n");
}

struct Writer<'a> {
    group: &'a Group,
    operation: &'a OperationSpec,
    out: &'a mut String,
}

/// Which ways an object travels.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Ways {
    out: bool,
    into: bool,
}

impl Writer<'_> {
    fn operation(&mut self, written: &mut BTreeMap<String, Ways>) -> Result<()> {
        let o = self.operation;
        let sent: Vec<Field> = o.query.iter().chain(&o.request).cloned().collect();
        let docs = operation_docs(o);
        self.request(&o.type_name, &docs, &sent, true)?;
        let answer = format!("{}Response", o.type_name);
        let docs = format!("/// The answer to [`{}`].\n", o.type_name);
        self.answer(&answer, &docs, &o.response)?;
        self.endpoint();
        self.objects(written)
    }

    fn objects(&mut self, written: &mut BTreeMap<String, Ways>) -> Result<()> {
        let o = self.operation;
        let mut ways: BTreeMap<String, (Ways, &TypeSpec)> = BTreeMap::new();
        for used in self.group.reachable(o, &[&o.query, &o.request]) {
            ways.entry(self.rust_name(&used.name))
                .or_insert((Ways::default(), used))
                .0
                .out = true;
        }
        for used in self.group.reachable(o, &[&o.response]) {
            ways.entry(self.rust_name(&used.name))
                .or_insert((Ways::default(), used))
                .0
                .into = true;
        }
        for (name, (ways, spec)) in ways {
            if let Some(before) = written.insert(name.clone(), ways) {
                if before != ways {
                    return Err(format!(
                        "{}.{name}: an object travels one way only; describe two",
                        self.group.name
                    )
                    .into());
                }
                continue;
            }
            let docs = format!("/// `{}` of [`{}`] and its like.\n", spec.name, o.type_name);
            match ways {
                Ways {
                    out: true,
                    into: false,
                } => self.request(&name, &docs, &spec.fields, false)?,
                Ways {
                    out: false,
                    into: true,
                } => self.answer(&name, &docs, &spec.fields)?,
                _ => {
                    return Err(format!(
                        "{}.{name}: an object travels one way only; describe two",
                        self.group.name
                    )
                    .into());
                }
            }
        }
        Ok(())
    }

    /// The object's name in Rust: of the group, or prefixed with the operation's.
    fn rust_name(&self, name: &str) -> String {
        if self.operation.types.iter().any(|t| t.name == name) {
            format!("{}{}", self.operation.type_name, pascal(name))
        } else {
            pascal(name)
        }
    }

    fn request(&mut self, name: &str, docs: &str, fields: &[Field], call: bool) -> Result<()> {
        let fields: Vec<&Field> = fields.iter().collect();
        let kept: Vec<&Field> = fields.iter().copied().filter(|f| !is_fixed(f)).collect();
        let required: Vec<&Field> = kept.iter().copied().filter(|f| is_argument(f)).collect();
        let presets = kept
            .iter()
            .any(|f| matches!(f.preset, Some(Preset::Default(_))));
        let plain = required.is_empty() && !presets;
        self.out.push_str(docs);
        self.out.push_str("#[derive(Clone, Debug");
        if plain {
            self.out.push_str(", Default");
        }
        self.out.push_str(")]\n");
        if call {
            self.out.push_str(
                "#[must_use = \"a request does nothing until it is passed to a client\"]\n",
            );
        }
        self.out.push_str("#[non_exhaustive]\n");
        self.structure(name, &kept, false)?;
        self.constructor(name, &kept, &required, plain, call)?;
        self.wire_out(name, &fields);
        Ok(())
    }

    fn structure(&mut self, name: &str, fields: &[&Field], answer: bool) -> Result<()> {
        let _ = writeln!(self.out, "pub struct {name} {{");
        let mut names = BTreeSet::new();
        for field in fields {
            if !names.insert(rust_field(&field.name)) {
                return Err(
                    format!("{name}: two members are called {}", rust_field(&field.name)).into(),
                );
            }
            self.out.push_str(&field_docs(field));
            let _ = writeln!(
                self.out,
                "pub {}: {},",
                rust_field(&field.name),
                self.field_type(field, answer)
            );
        }
        self.out.push_str("}\n\n");
        Ok(())
    }

    fn constructor(
        &mut self,
        name: &str,
        kept: &[&Field],
        required: &[&Field],
        plain: bool,
        call: bool,
    ) -> Result<()> {
        let arguments = if required.len() > MOST_ARGUMENTS {
            &required[..1]
        } else {
            required
        };
        let _ = writeln!(self.out, "impl {name} {{");
        if arguments.len() < required.len() {
            self.out.push_str(
                "/// Starts with the first member; the other required ones have setters too.\n",
            );
        } else if required.is_empty() {
            self.out.push_str("/// Starts empty.\n");
        } else {
            self.out.push_str("/// Starts with the required members.\n");
        }
        if arguments.is_empty() {
            self.out.push_str("#[inline]\n");
        }
        if !call {
            self.out.push_str("#[must_use]\n");
        }
        let list: Vec<String> = arguments
            .iter()
            .map(|f| format!("{}: {}", rust_field(&f.name), self.argument_type(&f.kind)))
            .collect();
        let _ = writeln!(self.out, "pub fn new({}) -> Self {{", list.join(", "));
        if plain {
            self.out.push_str("Self::default()\n");
        } else {
            self.out.push_str("Self {\n");
            for field in kept {
                let field_name = rust_field(&field.name);
                if arguments.iter().any(|f| f.name == field.name) {
                    let _ = writeln!(
                        self.out,
                        "{field_name}: {},",
                        from_argument(&field_name, &field.kind)
                    );
                } else if let Some(Preset::Default(value)) = &field.preset {
                    let _ = writeln!(self.out, "{field_name}: {},", preset(value, &field.kind));
                } else {
                    let _ = writeln!(self.out, "{field_name}: Default::default(),");
                }
            }
            self.out.push_str("}\n");
        }
        self.out.push_str("}\n\n");
        for field in kept
            .iter()
            .filter(|f| !arguments.iter().any(|a| a.name == f.name))
        {
            let field_name = rust_field(&field.name);
            let value = from_argument(&field_name, &field.kind);
            let optional =
                field.need == Need::Optional && !matches!(field.preset, Some(Preset::Default(_)));
            let value = if optional {
                format!("Some({value})")
            } else {
                value
            };
            let setter = if field.name == "new" {
                "r#new".to_owned()
            } else {
                field_name.clone()
            };
            let _ = write!(
                self.out,
                "{}{}pub fn {setter}(mut self, {field_name}: {}) -> Self {{ self.{field_name} = {value}; self }}\n\n",
                field_docs(field),
                if call { "" } else { "#[must_use]\n" },
                self.argument_type(&field.kind),
            );
        }
        self.out.push_str("}\n\n");
        Ok(())
    }

    fn wire_out(&mut self, name: &str, fields: &[&Field]) {
        let (mut plain, mut via, mut fixed) = (Vec::new(), Vec::new(), Vec::new());
        for field in fields {
            let (key, field_name) = (literal(&field.name), rust_field(&field.name));
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
        self.macro_call("wire_out", name, &plain, &[("via", via), ("fixed", fixed)]);
    }

    /// A call of one of the two macros, laid out here because rustfmt leaves such calls alone.
    fn macro_call(
        &mut self,
        which: &str,
        name: &str,
        plain: &[String],
        rest: &[(&str, Vec<String>)],
    ) {
        let block = |lines: &[String]| match lines {
            [] => "{}".to_owned(),
            lines => format!("{{\n    {},\n}}", lines.join(",\n    ")),
        };
        let _ = write!(self.out, "{which}!({name} {}", block(plain));
        for (word, lines) in rest.iter().filter(|(_, lines)| !lines.is_empty()) {
            let _ = write!(self.out, " {word} {}", block(lines));
        }
        self.out.push_str(");\n\n");
    }

    fn answer(&mut self, name: &str, docs: &str, fields: &[Field]) -> Result<()> {
        let fields: Vec<&Field> = fields.iter().collect();
        self.out.push_str(docs);
        self.out
            .push_str("#[derive(Clone, Debug, Default)]\n#[non_exhaustive]\n");
        self.structure(name, &fields, true)?;
        let keys = |field: &Field| {
            let mut names = vec![literal(&field.name)];
            names.extend(field.aliases.iter().map(|a| literal(a)));
            names.join(" | ")
        };
        // Reading needs a converter only for lists and objects inside strings.
        let joined = |field: &Field| match field.converter {
            Some(
                Converter::JsonString
                | Converter::CsvComma
                | Converter::CsvPipe
                | Converter::CsvSemicolon,
            ) => field.converter,
            _ => None,
        };
        let (mut plain, mut via, mut needs) = (Vec::new(), Vec::new(), Vec::new());
        for field in &fields {
            let field_name = rust_field(&field.name);
            match joined(field) {
                Some(converter) => via.push(format!(
                    "{} => {field_name}: {}",
                    keys(field),
                    marker(converter)
                )),
                None => plain.push(format!("{} => {field_name}", keys(field))),
            }
            if field.need == Need::Required {
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
        self.macro_call("wire_in", name, &plain, &[("via", via), ("needs", needs)]);
        Ok(())
    }

    fn endpoint(&mut self) {
        let o = self.operation;
        let _ = write!(
            self.out,
            "impl Endpoint for {0} {{\ntype Response = {0}Response;\nconst OPERATION: &'static Operation = &{1};\n}}\n\n",
            o.type_name,
            operation_literal(self.group, o)
        );
    }

    fn field_type(&self, field: &Field, answer: bool) -> String {
        let plain = self.rust_type(&field.kind);
        let optional =
            field.need == Need::Optional && !matches!(field.preset, Some(Preset::Default(_)));
        let list = answer && matches!(field.kind, Kind::List(_) | Kind::Map(_));
        if optional && !list {
            format!("Option<{plain}>")
        } else {
            plain
        }
    }

    fn rust_type(&self, kind: &Kind) -> String {
        match kind {
            Kind::String => "String".to_owned(),
            Kind::Secret => "SecretString".to_owned(),
            Kind::Int => "i64".to_owned(),
            Kind::Uint => "u64".to_owned(),
            Kind::Float => "f64".to_owned(),
            Kind::Bool => "bool".to_owned(),
            Kind::Any => "yizhan_core::Value".to_owned(),
            Kind::List(item) => format!("Vec<{}>", self.rust_type(item)),
            Kind::Map(item) => format!(
                "std::collections::BTreeMap<String, {}>",
                self.rust_type(item)
            ),
            Kind::Object(name) => self.rust_name(name),
            kind => unreachable!("{kind} is no member of a request or an answer"),
        }
    }

    /// What a constructor or setter takes: generic, so that it costs nothing until it is called.
    fn argument_type(&self, kind: &Kind) -> String {
        match kind {
            Kind::List(item) => format!("impl IntoIterator<Item = {}>", self.argument_type(item)),
            kind => format!("impl Into<{}>", self.rust_type(kind)),
        }
    }
}

fn from_argument(name: &str, kind: &Kind) -> String {
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

fn preset(value: &str, kind: &Kind) -> String {
    match kind {
        Kind::String => format!("{}.into()", literal(value)),
        _ => value.to_owned(),
    }
}

fn is_fixed(field: &Field) -> bool {
    matches!(field.preset, Some(Preset::Fixed(_)))
}

fn is_argument(field: &Field) -> bool {
    field.need == Need::Required && !matches!(field.preset, Some(Preset::Default(_)))
}

fn marker(converter: Converter) -> &'static str {
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

fn rust_field(name: &str) -> String {
    const WORDS: [&str; 14] = [
        "type", "match", "ref", "use", "move", "in", "for", "where", "mod", "as", "final", "box",
        "loop", "abstract",
    ];
    let name = snake(name);
    match name.as_str() {
        "self" => "self_".to_owned(),
        word if WORDS.contains(&word) => format!("r#{word}"),
        word if word.starts_with(|c: char| c.is_ascii_digit()) => format!("n{word}"),
        _ => name,
    }
}

fn field_docs(field: &Field) -> String {
    let text = if field.text.is_empty() {
        format!("`{}`.", field.name)
    } else {
        sentence(&field.text)
    };
    let mut out = format!("/// {text}\n");
    if let Some(Preset::Default(value)) = &field.preset {
        let _ = writeln!(out, "///\n/// `{value}` unless set.");
    }
    out
}

fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters
        .next()
        .map(|c| c.to_uppercase().to_string())
        .unwrap_or_default();
    let mut out = if text.starts_with('`') {
        text.to_owned()
    } else {
        first + letters.as_str()
    };
    if !out.ends_with(['.', '。', '!', '?']) {
        out.push('.');
    }
    out
}

fn operation_docs(o: &OperationSpec) -> String {
    let mut out = format!(
        "/// {}\n///\n/// `{} {}`",
        sentence(&o.title),
        o.method,
        o.path
    );
    match o.token {
        TokenKind::None => out.push_str(", no token."),
        TokenKind::User => out.push_str(", the user's token is a member of the request."),
        _ => {
            let _ = write!(out, ", token in `{}`.", o.token_param);
        }
    }
    for (i, doc) in o.docs.iter().enumerate() {
        let name = if i == 0 {
            "Documentation".to_owned()
        } else {
            format!("({})", i + 1)
        };
        let _ = write!(
            out,
            "{} [{name}]({doc})",
            if i == 0 { "\n///\n///" } else { "" }
        );
    }
    out.push('\n');
    for paragraph in o.note.split("\n\n").filter(|p| !p.trim().is_empty()) {
        let _ = write!(out, "///\n");
        for line in paragraph.trim().lines() {
            let _ = writeln!(out, "/// {}", line.trim());
        }
    }
    if !o.files.is_empty() {
        let files: Vec<_> = o.files.iter().map(|f| format!("`{}`", f.name)).collect();
        let _ = writeln!(
            out,
            "///\n/// Files beside the request: {}.",
            files.join(", ")
        );
    }
    if let Some(instead) = &o.obsolete {
        let _ = writeln!(out, "#[deprecated = {}]", literal(instead));
    }
    out
}

/// The operation as a Rust expression.
pub(super) fn operation_literal(group: &Group, o: &OperationSpec) -> String {
    // Checked against the type's definition below, so that a new field is not forgotten here.
    let _: fn(&Operation) -> BodyKind = |o| o.body;
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
