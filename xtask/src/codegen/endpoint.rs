//! The Rust file of a group: a request, an answer and a route per operation, and the objects inside.

use super::{
    Result,
    docs::{field_docs, operation_docs},
    errcodes::Codes,
    rust::{
        At, argument_type, core_names, from_argument, initial, is_argument, is_fixed,
        operation_literal, rust_field, rust_type,
    },
    wire::{wire_in, wire_out},
};
use std::{collections::BTreeMap, fmt::Write};
use yizhan_spec::{
    Field, Kind, Need, Preset,
    source::{Group, OperationSpec, TypeSpec},
};

/// Constructors take at most this many values; more are a mistake waiting to be made.
const MOST_ARGUMENTS: usize = 4;

pub(super) fn module(group: &Group, codes: &Codes) -> Result<String> {
    let mut out = format!(
        "//! Generated from `spec/{}/{}.toml` by `cargo xtask codegen`. Do not edit.\n//!\n//! {}\n\n",
        group.product, group.name, group.title
    );
    let mut body = String::new();
    let mut objects = Objects::new();
    for operation in &group.operations {
        find_objects(group, operation, &mut objects);
    }
    for operation in &group.operations {
        Writer {
            group,
            operation,
            codes,
            owner: None,
            out: &mut body,
        }
        .operation(&mut objects)?;
    }
    let _ = write!(out, "use yizhan_core::{{{}}};\n\n", core_names(&body));
    out.push_str(&body);
    Ok(out)
}

/// A function that is not generic costs nothing until it is called when it is inline.
fn inline(arguments: &str) -> &'static str {
    match arguments.contains("impl ") {
        true => "",
        false => "#[inline]\n",
    }
}

struct Writer<'a, 'o> {
    group: &'a Group,
    operation: &'a OperationSpec,
    codes: &'a Codes,
    /// The object that is being written, by its name in the file.
    owner: Option<&'a str>,
    out: &'o mut String,
}

/// The objects of a group by their names in Rust; one is taken out when it is written.
type Objects<'a> = BTreeMap<String, (Ways, &'a TypeSpec)>;

/// Which ways an object travels.
#[derive(Clone, Copy, Default)]
struct Ways {
    sent: bool,
    answered: bool,
}

fn find_objects<'a>(group: &'a Group, o: &'a OperationSpec, objects: &mut Objects<'a>) {
    for used in group.reachable(o, &[&o.query, &o.request]) {
        let object = objects.entry(group.rust_type(o, &used.name));
        object.or_insert((Ways::default(), used)).0.sent = true;
    }
    for used in group.reachable(o, &[&o.response]) {
        let object = objects.entry(group.rust_type(o, &used.name));
        object.or_insert((Ways::default(), used)).0.answered = true;
    }
}

impl<'a> Writer<'a, '_> {
    fn at(&self) -> At<'a> {
        (self.group, self.operation)
    }

    fn is_boxed(&self, field: &Field) -> bool {
        let owner = self.owner;
        owner.is_some_and(|owner| self.group.is_boxed(self.operation, owner, field))
    }

    fn operation(&mut self, objects: &mut Objects<'a>) -> Result<()> {
        let o = self.operation;
        let sent: Vec<Field> = o.query.iter().chain(&o.request).cloned().collect();
        let docs = operation_docs(o, self.group.product, self.codes)?;
        self.request(&o.type_name, &docs, &sent, true, false)?;
        let docs = format!("/// The answer to [`{}`].\n", o.type_name);
        let name = format!("{}Response", o.type_name);
        if o.response.is_empty() {
            let _ = write!(self.out, "{docs}pub type {name} = yizhan_core::Done;\n\n");
        } else {
            self.answer(&name, &docs, &o.response, "")?;
        }
        self.endpoint();
        for used in self
            .group
            .reachable(o, &[&o.query, &o.request, &o.response])
        {
            let name = self.group.rust_type(o, &used.name);
            let Some((ways, spec)) = objects.remove(&name) else {
                continue;
            };
            let docs = format!("/// `{}` of [`{}`].\n", spec.name, o.type_name);
            self.owner = Some(&spec.name);
            if ways.sent {
                self.request(&name, &docs, &spec.fields, false, ways.answered)?;
            } else {
                self.answer(&name, &docs, &spec.fields, "part ")?;
            }
        }
        Ok(())
    }

    /// A type that is sent: the request itself (`call`) or an object inside, which may also be
    /// answered.
    fn request(
        &mut self,
        name: &str,
        docs: &str,
        fields: &[Field],
        call: bool,
        answered: bool,
    ) -> Result<()> {
        let fields: Vec<&Field> = fields.iter().collect();
        let kept: Vec<&Field> = fields.iter().copied().filter(|f| !is_fixed(f)).collect();
        let required: Vec<&Field> = kept.iter().copied().filter(|f| is_argument(f)).collect();
        let presets = kept
            .iter()
            .any(|f| matches!(f.preset, Some(Preset::Default(_))));
        let empty = required.is_empty() && !presets;
        self.out.push_str(docs);
        self.out.push_str("#[derive(Clone, Debug");
        // Objects inside are left at their defaults by constructors with too many members.
        let derived = empty || answered || (!call && !presets);
        if derived {
            self.out.push_str(", Default");
        }
        self.out.push_str(")]\n");
        let default = !derived && (!call || required.is_empty());
        if !derived && !default {
            self.out
                .push_str("#[cfg_attr(feature = \"both_ways\", derive(Default))]\n");
        }
        if call {
            self.out.push_str(
                "#[must_use = \"a request does nothing until it is passed to a client\"]\n",
            );
        }
        self.out.push_str("#[non_exhaustive]\n");
        self.structure(name, &kept, false);
        self.constructor(name, &kept, &required, call);
        if default {
            self.default(name, &kept);
        }
        let which = match (call, answered) {
            (true, _) => name.to_owned(),
            (_, true) => format!("part also {name}"),
            _ => format!("part {name}"),
        };
        wire_out(self.out, &which, &fields);
        if answered {
            wire_in(self.out, &which, &kept, false)?;
        }
        Ok(())
    }

    fn structure(&mut self, name: &str, fields: &[&Field], answer: bool) {
        let _ = writeln!(self.out, "pub struct {name} {{");
        for field in fields {
            self.out.push_str(&field_docs(field));
            let _ = writeln!(
                self.out,
                "pub {}: {},",
                rust_field(field),
                self.field_type(field, answer)
            );
        }
        self.out.push_str("}\n\n");
    }

    fn constructor(&mut self, name: &str, kept: &[&Field], required: &[&Field], call: bool) {
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
        let list: Vec<String> = arguments
            .iter()
            .map(|f| format!("{}: {}", rust_field(f), argument_type(self.at(), &f.kind)))
            .collect();
        let list = list.join(", ");
        if !call {
            self.out.push_str("#[must_use]\n");
        }
        self.out.push_str(inline(&list));
        let _ = writeln!(self.out, "pub fn new({list}) -> Self {{");
        if required.is_empty() {
            self.out.push_str("Self::default()\n");
        } else {
            self.out.push_str("Self {\n");
            for field in kept {
                let field_name = rust_field(field);
                if arguments.iter().any(|f| f.name == field.name) {
                    let _ = writeln!(
                        self.out,
                        "{field_name}: {},",
                        from_argument(&field_name, &field.kind)
                    );
                } else {
                    let _ = writeln!(self.out, "{field_name}: {},", initial(field));
                }
            }
            self.out.push_str("}\n");
        }
        self.out.push_str("}\n\n");
        for field in kept
            .iter()
            .filter(|f| !arguments.iter().any(|a| a.name == f.name))
        {
            let field_name = rust_field(field);
            let mut value = from_argument(&field_name, &field.kind);
            if self.is_boxed(field) {
                value = format!("Box::new({value})");
            }
            let optional =
                field.need == Need::Optional && !matches!(field.preset, Some(Preset::Default(_)));
            let value = if optional {
                format!("Some({value})")
            } else {
                value
            };
            let setter = match field_name.as_str() {
                // Names that belong to the constructors, or to operators.
                "new" | "default" | "add" | "sub" | "mul" | "div" | "rem" | "shl" | "shr"
                | "eq" | "cmp" | "hash" | "index" => format!("set_{field_name}"),
                name => name.to_owned(),
            };
            let argument = argument_type(self.at(), &field.kind);
            let _ = write!(
                self.out,
                "{}{}{}pub fn {setter}(mut self, {field_name}: {argument}) -> Self {{ self.{field_name} = {value}; self }}\n\n",
                field_docs(field),
                if call { "" } else { "#[must_use]\n" },
                inline(&argument),
            );
        }
        self.out.push_str("}\n\n");
    }

    fn default(&mut self, name: &str, kept: &[&Field]) {
        let _ = writeln!(
            self.out,
            "impl Default for {name} {{\n#[inline]\nfn default() -> Self {{\nSelf {{"
        );
        for field in kept {
            let _ = writeln!(self.out, "{}: {},", rust_field(field), initial(field));
        }
        self.out.push_str("}\n}\n}\n\n");
    }

    /// An answer or, with `part`, an object inside one.
    fn answer(&mut self, name: &str, docs: &str, fields: &[Field], part: &str) -> Result<()> {
        let fields: Vec<&Field> = fields.iter().collect();
        self.out.push_str(docs);
        self.out
            .push_str("#[derive(Clone, Debug, Default)]\n#[non_exhaustive]\n");
        self.structure(name, &fields, true);
        wire_in(self.out, &format!("{part}{name}"), &fields, true)
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
        let mut plain = rust_type(self.at(), &field.kind);
        if self.is_boxed(field) {
            plain = format!("Box<{plain}>");
        }
        let optional =
            field.need == Need::Optional && !matches!(field.preset, Some(Preset::Default(_)));
        let list = answer && matches!(field.kind, Kind::List(_) | Kind::Map(_));
        if optional && !list {
            format!("Option<{plain}>")
        } else {
            plain
        }
    }
}
