//! The specification's files: what a person writes, read into values that the generator works on.
//!
//! Programs that only want to know an operation use [`crate::find`] and need no file.

pub use crate::names::{pascal, snake};
use crate::{
    field::{Field, Kind},
    names, raw,
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
    /// Which crate holds its types: `mini` for `yizhan-mini`.
    pub crate_name: String,
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
        if !names::is_module(&name) {
            let problem = format!("`{name}` cannot be a module's name; use one like `user_tag`");
            return Err(fail(String::new(), problem));
        }
        let raw: raw::File =
            toml::from_str(text).map_err(|e| fail(String::new(), e.to_string()))?;
        let types = raw::types(&raw.types).map_err(|(at, e)| fail(at, e))?;
        let mut group = Self {
            product,
            name,
            crate_name: raw.group.crate_name.unwrap_or_else(|| folder.to_owned()),
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
        group.check_names().map_err(|(at, e)| fail(at, e))?;
        Ok(group)
    }

    /// The object `name` as an operation sees it: its own before the group's.
    #[must_use]
    pub fn type_of<'a>(&'a self, operation: &'a OperationSpec, name: &str) -> Option<&'a TypeSpec> {
        let find = |types: &'a [TypeSpec]| types.iter().find(|t| t.name == name);
        find(&operation.types).or_else(|| find(&self.types))
    }

    /// The name in Rust of an object as an operation sees it: that of the operation before its own,
    /// unless it is the group's.
    #[must_use]
    pub fn rust_type(&self, operation: &OperationSpec, name: &str) -> String {
        if operation.types.iter().any(|t| t.name == name) {
            format!("{}{}", operation.type_name, pascal(name))
        } else {
            pascal(name)
        }
    }

    /// Whether a member of the object `owner` holds an `owner` again, with no list or map in between.
    #[must_use]
    pub fn is_boxed(&self, operation: &OperationSpec, owner: &str, field: &Field) -> bool {
        let mut seen = BTreeSet::new();
        let mut open = vec![field];
        while let Some(field) = open.pop() {
            if let Kind::Object(name) = &field.kind
                && seen.insert(name)
                && let Some(found) = self.type_of(operation, name)
            {
                if name == owner {
                    return true;
                }
                open.extend(&found.fields);
            }
        }
        false
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
}
