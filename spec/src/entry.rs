//! An operation with everything that is known about it, without any type of its own.

use crate::field::{Field, Kind};
use std::{collections::BTreeMap, fmt, sync::OnceLock};
use yizhan_core::Operation;

/// One endpoint: how to call it, what it means, and what goes in and out.
///
/// Entries are static data; the members are read from a short text when [`Entry::shape`] is first
/// called, so the whole table costs nothing at start.
#[non_exhaustive]
pub struct Entry {
    /// How it is called.
    pub operation: Operation,
    /// The crate that holds the request's type: `mini` for `yizhan-mini`.
    pub crate_name: &'static str,
    /// The group: module and Cargo feature.
    pub group: &'static str,
    /// The request's type in that module.
    pub type_name: &'static str,
    /// English title with the official Chinese term.
    pub title: &'static str,
    /// Documentation pages.
    pub docs: &'static [&'static str],
    /// What the documentation does not say, or says wrongly.
    pub note: &'static str,
    /// Error codes that matter to callers.
    pub errors: &'static [i32],
    /// What to use instead, when the endpoint is obsolete.
    pub obsolete: Option<&'static str>,
    text: &'static str,
    shape: OnceLock<Shape>,
}

/// The members of an operation's request and answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Shape {
    /// Members that travel in the query.
    pub query: Vec<Field>,
    /// Members of the body.
    pub request: Vec<Field>,
    /// Files of a multipart body.
    pub files: Vec<Field>,
    /// Members of the answer besides `errcode` and `errmsg`.
    pub response: Vec<Field>,
    types: BTreeMap<String, Vec<Field>>,
}

/// The texts of an entry beside its operation.
#[derive(Clone, Copy)]
pub(crate) struct Texts {
    pub(crate) crate_name: &'static str,
    pub(crate) group: &'static str,
    pub(crate) type_name: &'static str,
    pub(crate) title: &'static str,
    pub(crate) docs: &'static [&'static str],
    pub(crate) note: &'static str,
    pub(crate) errors: &'static [i32],
    pub(crate) obsolete: Option<&'static str>,
    pub(crate) shape: &'static str,
}

impl Entry {
    pub(crate) const fn new(operation: Operation, texts: Texts) -> Self {
        Self {
            operation,
            crate_name: texts.crate_name,
            group: texts.group,
            type_name: texts.type_name,
            title: texts.title,
            docs: texts.docs,
            note: texts.note,
            errors: texts.errors,
            obsolete: texts.obsolete,
            text: texts.shape,
            shape: OnceLock::new(),
        }
    }

    /// The members of request and answer.
    #[must_use]
    pub fn shape(&self) -> &Shape {
        self.shape.get_or_init(|| Shape::read(self.text))
    }
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Entry")
            .field("operation", &self.operation)
            .field("title", &self.title)
            .finish_non_exhaustive()
    }
}

impl Shape {
    /// The members of an object; empty for a name that is not described.
    #[must_use]
    pub fn object(&self, name: &str) -> &[Field] {
        self.types.get(name).map_or(&[], Vec::as_slice)
    }

    /// The members of an object kind, or of the objects in a list or map.
    #[must_use]
    pub fn members(&self, kind: &Kind) -> &[Field] {
        match kind.innermost() {
            Kind::Object(name) => self.object(name),
            _ => &[],
        }
    }

    /// Reads the text that the generator wrote: `[section]` lines, and `name = line` below them.
    /// Lines that are not understood are left out; a test proves that there are none.
    pub(crate) fn read(text: &str) -> Self {
        let mut shape = Self::default();
        let mut section = "";
        for line in text.lines() {
            if let Some(name) = line.strip_prefix('[').and_then(|l| l.strip_suffix(']')) {
                section = name;
            } else if let Some((name, line)) = line.split_once(" = ")
                && let Ok(field) = Field::parse(name, line)
            {
                match section {
                    "query" => shape.query.push(field),
                    "request" => shape.request.push(field),
                    "files" => shape.files.push(field),
                    "response" => shape.response.push(field),
                    name => {
                        let name = name.trim_start_matches("types.");
                        shape.types.entry(name.to_owned()).or_default().push(field);
                    }
                }
            }
        }
        shape
    }
}
