//! The specification's files: what a person writes, read into values that the generator works on.
//!
//! Programs that only want to know an operation use [`crate::find`] and need no file.

pub use crate::raw::{pascal, snake};
use crate::{
    field::{Field, Kind, Need, Preset},
    raw,
};
use std::collections::BTreeSet;
use yizhan_core::{AnswerKind, Host, Method, Product, TokenKind};

/// One file: a group of endpoints of a product.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Group {
    /// Which product.
    pub product: Product,
    /// The file's name without its ending: module, feature and middle part of operation names.
    pub name: String,
    /// What the group is about, in English with the official Chinese term.
    pub title: String,
    /// Whether the feature is on by default.
    pub default: bool,
    /// Its operations, in the order of the file.
    pub operations: Vec<OperationSpec>,
    /// Objects that several operations use.
    pub types: Vec<TypeSpec>,
}

/// A named object.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TypeSpec {
    /// Its name in the file.
    pub name: String,
    /// Its members.
    pub fields: Vec<Field>,
}

/// One endpoint as written in a file.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct OperationSpec {
    /// The name of the request's type.
    pub type_name: String,
    /// `product.group.name`
    pub name: String,
    /// GET or POST.
    pub method: Method,
    /// The path.
    pub path: String,
    /// Which host.
    pub host: Host,
    /// Which token.
    pub token: TokenKind,
    /// The token's query parameter; empty when there is none.
    pub token_param: String,
    /// What the body is.
    pub body: Body,
    /// What a good answer is.
    pub answer: AnswerKind,
    /// A second status member.
    pub ok_field: Option<String>,
    /// Whether a call whose answer was lost may be sent again.
    pub retry: bool,
    /// English title with the official Chinese term.
    pub title: String,
    /// Documentation pages.
    pub docs: Vec<String>,
    /// What the documentation does not say, or says wrongly.
    pub note: String,
    /// Error codes that matter to callers.
    pub errors: Vec<i32>,
    /// What to use instead, when the endpoint is obsolete.
    pub obsolete: Option<String>,
    /// Members that travel in the query.
    pub query: Vec<Field>,
    /// Members of the body.
    pub request: Vec<Field>,
    /// Files of a multipart body.
    pub files: Vec<Field>,
    /// Members of the answer.
    pub response: Vec<Field>,
    /// Objects of this operation.
    pub types: Vec<TypeSpec>,
}

/// What the body of a request is.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Body {
    /// None.
    None,
    /// A JSON object.
    Json,
    /// `multipart/form-data`.
    Multipart,
    /// Bytes of this media type.
    Raw(String),
}

/// What is wrong with a file.
#[derive(Clone, Debug, thiserror::Error)]
#[error("{file}: {place}{problem}")]
pub struct SpecError {
    /// The file.
    pub file: String,
    /// The operation and the field, each followed by a colon; empty for the file itself.
    pub place: String,
    /// What is wrong, and what would be right.
    pub problem: String,
}

impl Group {
    /// Reads the file `PRODUCT/GROUP.toml`.
    ///
    /// # Errors
    /// What is wrong, with file, operation and field.
    pub fn parse(file: &str, text: &str) -> Result<Self, SpecError> {
        let fail = |place: String, problem: String| SpecError {
            file: file.to_owned(),
            place,
            problem,
        };
        let mut parts = file.trim_end_matches(".toml").rsplit('/');
        let name = parts.next().unwrap_or_default().to_owned();
        let folder = parts.next().unwrap_or_default();
        let product = Product::from_name(folder).ok_or_else(|| {
            let problem =
                format!("the folder `{folder}` is no product; use mp, mini, open or work");
            fail(String::new(), problem)
        })?;
        let raw: raw::File =
            toml::from_str(text).map_err(|e| fail(String::new(), e.to_string()))?;
        let types = raw::types(&raw.types).map_err(|(at, e)| fail(at, e))?;
        let mut group = Self {
            product,
            name,
            title: raw.group.title,
            default: raw.group.default,
            operations: Vec::new(),
            types,
        };
        for operation in raw.operation {
            let place = format!("{}: ", operation.route);
            let operation = operation
                .read(&group, &raw.group.prefix)
                .map_err(|(at, e)| fail(format!("{place}{at}"), e))?;
            group
                .check(&operation)
                .map_err(|(at, e)| fail(format!("{place}{at}"), e))?;
            group.operations.push(operation);
        }
        Ok(group)
    }

    /// The object `name` as an operation sees it: its own before the group's.
    #[must_use]
    pub fn type_of<'a>(&'a self, operation: &'a OperationSpec, name: &str) -> Option<&'a TypeSpec> {
        let find = |types: &'a [TypeSpec]| types.iter().find(|t| t.name == name);
        find(&operation.types).or_else(|| find(&self.types))
    }

    /// The objects that fields refer to, directly and through others, in a fixed order.
    #[must_use]
    pub fn reachable<'a>(
        &'a self,
        operation: &'a OperationSpec,
        fields: &[&'a [Field]],
    ) -> Vec<&'a TypeSpec> {
        let mut seen = BTreeSet::new();
        let mut out = Vec::new();
        let mut open: Vec<&Field> = fields.iter().rev().flat_map(|f| f.iter().rev()).collect();
        while let Some(field) = open.pop() {
            if let Kind::Object(name) = field.kind.innermost()
                && seen.insert(name.as_str())
                && let Some(found) = self.type_of(operation, name)
            {
                out.push(found);
                open.extend(found.fields.iter().rev());
            }
        }
        out
    }

    fn check(&self, operation: &OperationSpec) -> Result<(), (String, String)> {
        if let Some(other) = self
            .operations
            .iter()
            .find(|o| o.type_name == operation.type_name)
        {
            let problem = format!(
                "{} is already the name of {}; give it another with `type`",
                other.type_name, other.path
            );
            return Err((String::new(), problem));
        }
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
        let types = operation.types.iter().map(|t| (&t.name, &t.fields));
        for (name, fields) in types.chain(self.types.iter().map(|t| (&t.name, &t.fields))) {
            for field in fields {
                let at = format!("types.{name}.{}: ", field.name);
                self.check_field(operation, "types", field)
                    .map_err(|e| (at, e))?;
            }
        }
        for (name, fields) in operation
            .types
            .iter()
            .chain(&self.types)
            .map(|t| (&t.name, &t.fields))
        {
            if self.contains(operation, fields, name, &mut BTreeSet::new()) {
                let problem = "it contains itself; put a list or a map in between".to_owned();
                return Err((format!("types.{name}: "), problem));
            }
        }
        let same = |a: &Field| operation.query.iter().any(|b| a.name == b.name);
        if let Some(twice) = operation.request.iter().find(|a| same(a)) {
            let at = format!("request.{}: ", twice.name);
            return Err((at, "the query has a member of that name".to_owned()));
        }
        for used in self.reachable(operation, &[&operation.query, &operation.request]) {
            if let Some(field) = used
                .fields
                .iter()
                .find(|f| f.need == Need::Usual && f.preset.is_none())
            {
                let at = format!("types.{}.{}: ", used.name, field.name);
                return Err((at, NEED.to_owned()));
            }
        }
        Ok(())
    }

    /// Whether an object of that name lies in fields directly, not in a list or a map.
    fn contains<'a>(
        &'a self,
        operation: &'a OperationSpec,
        fields: &'a [Field],
        name: &str,
        seen: &mut BTreeSet<&'a str>,
    ) -> bool {
        fields.iter().any(|field| match &field.kind {
            Kind::Object(inner) if inner == name => true,
            Kind::Object(inner) if seen.insert(inner) => self
                .type_of(operation, inner)
                .is_some_and(|t| self.contains(operation, &t.fields, name, seen)),
            _ => false,
        })
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
}

const NEED: &str = "a request says of each member whether it is required (!) or optional (?)";
