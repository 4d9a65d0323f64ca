//! What must hold of a group beyond the form of its lines.

use crate::{
    field::{Field, Kind, Need, Preset},
    names::{is_pascal, pascal},
    source::{Group, OperationSpec},
};
use std::collections::BTreeMap;

const NEED: &str = "a request says of each member whether it is required (!) or optional (?)";

/// Where something is wrong, and what.
type Problem = (String, String);

impl Group {
    /// What must hold of an operation by itself.
    pub(crate) fn check(&self, operation: &OperationSpec) -> Result<(), Problem> {
        let sections = [
            ("query", &operation.query),
            ("request", &operation.request),
            ("files", &operation.files),
            ("response", &operation.response),
        ];
        for (section, fields) in sections {
            for field in fields {
                let at = format!("{section}.{}: ", field.name);
                self.check_field(operation, section, field)
                    .map_err(|e| (at, e))?;
            }
        }
        let same = |a: &Field| operation.query.iter().any(|b| a.name == b.name);
        if let Some(twice) = operation.request.iter().find(|a| same(a)) {
            let at = format!("request.{}: ", twice.name);
            return Err((at, "the query has a member of that name".to_owned()));
        }
        check_members("request", operation.query.iter().chain(&operation.request))?;
        check_members("response", &operation.response)?;
        for found in operation.types.iter().chain(&self.types) {
            let place = format!("types.{}", found.name);
            for field in &found.fields {
                let fail = |e| (format!("{place}.{}: ", field.name), e);
                self.check_field(operation, "types", field).map_err(fail)?;
                if field.need != Need::Optional && self.is_boxed(operation, &found.name, field) {
                    let problem = "the object contains itself here: make this member optional (?), \
                                   or put a list or a map in between";
                    return Err(fail(problem.to_owned()));
                }
            }
            check_members(&place, &found.fields)?;
        }
        for used in self.reachable(operation, &[&operation.query, &operation.request]) {
            let unmarked = |f: &&Field| f.need == Need::Usual && f.preset.is_none();
            if let Some(field) = used.fields.iter().find(unmarked) {
                let at = format!("types.{}.{}: ", used.name, field.name);
                return Err((at, NEED.to_owned()));
            }
        }
        Ok(())
    }

    fn check_field(
        &self,
        operation: &OperationSpec,
        section: &str,
        field: &Field,
    ) -> Result<(), String> {
        if let Kind::Object(name) = field.kind.innermost()
            && self.type_of(operation, name).is_none()
        {
            return Err(format!(
                "the type {{{name}}} is not described; add [operation.types.{name}]"
            ));
        }
        let outward = matches!(section, "query" | "request" | "files");
        if outward && field.need == Need::Usual && !matches!(field.preset, Some(Preset::Fixed(_))) {
            return Err(NEED.to_owned());
        }
        if (section == "files") != (field.kind == Kind::File) {
            return Err("files, and nothing else, belong to [operation.files]".to_owned());
        }
        if outward && !field.aliases.is_empty() {
            return Err("only members of answers have other names".to_owned());
        }
        Ok(())
    }

    /// No two types of the module have one name, and no two operations.
    pub(crate) fn check_names(&self) -> Result<(), Problem> {
        const TYPE: &str = "give the operation another with `type`";
        const OBJECT: &str = "give the object another name";
        let mut taken: BTreeMap<String, String> = BTreeMap::new();
        let mut claim = |place: String, name: String, what: String, way_out: &str| {
            if !name.contains('.') && !is_pascal(&name) {
                let problem = format!("`{name}` cannot be a type's name; {way_out}");
                return Err((place, problem));
            }
            if let Some(other) = taken.get(&name) {
                let problem = format!("{name} is already the name of {other}; {way_out}");
                return Err((place, problem));
            }
            taken.insert(name, what);
            Ok(())
        };
        for o in &self.operations {
            let (route, name) = (format!("{} {}", o.method, o.path), &o.type_name);
            let place = || format!("{route}: ");
            claim(
                place(),
                name.clone(),
                format!("the request of {route}"),
                TYPE,
            )?;
            let answer = format!("{name}Response");
            claim(place(), answer, format!("the answer of {route}"), TYPE)?;
            claim(place(), o.name.clone(), route.clone(), TYPE)?;
        }
        for found in &self.types {
            let what = format!("the group's object {{{}}}", found.name);
            let place = format!("types.{}: ", found.name);
            claim(place, pascal(&found.name), what, OBJECT)?;
        }
        for o in &self.operations {
            for found in &o.types {
                let what = format!("{{{}}} of {} {}", found.name, o.method, o.path);
                let place = format!("{} {}: types.{}: ", o.method, o.path, found.name);
                claim(place, self.rust_type(o, &found.name), what, OBJECT)?;
            }
        }
        Ok(())
    }
}

/// Every member has a name in Rust, and no two have the same.
fn check_members<'a>(
    place: &str,
    fields: impl IntoIterator<Item = &'a Field>,
) -> Result<(), Problem> {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for field in fields {
        if matches!(field.preset, Some(Preset::Fixed(_))) {
            continue;
        }
        let at = || format!("{place}.{}: ", field.name);
        let name = field.rust_name().map_err(|e| (at(), e))?;
        if let Some(other) = seen.get(&name) {
            let problem = format!(
                "in Rust it is called `{name}`, as `{other}` is; give one of them another name with \
                 `called NAME`"
            );
            return Err((at(), problem));
        }
        seen.insert(name, &field.name);
    }
    Ok(())
}
