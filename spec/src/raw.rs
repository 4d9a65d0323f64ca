//! The files as TOML, before anything is checked.

use crate::{
    field::Field,
    source::{Body, Group, OperationSpec, TypeSpec},
};
use serde::Deserialize;
use toml::{Table, Value};
use yizhan_core::{AnswerKind, Host, Method, Product, TokenKind};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct File {
    pub(crate) group: Head,
    #[serde(default)]
    pub(crate) types: Table,
    #[serde(default)]
    pub(crate) operation: Vec<Operation>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Head {
    pub(crate) title: String,
    /// The part of the paths that the names of types leave out.
    pub(crate) prefix: String,
    #[serde(default)]
    pub(crate) default: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Operation {
    pub(crate) route: String,
    #[serde(rename = "type")]
    type_name: Option<String>,
    host: Option<String>,
    token: String,
    token_param: Option<String>,
    body: Option<String>,
    answer: Option<String>,
    ok_field: Option<String>,
    retry: Option<bool>,
    title: String,
    #[serde(default)]
    doc: OneOrMore,
    #[serde(default)]
    note: String,
    #[serde(default)]
    errors: Vec<i32>,
    obsolete: Option<String>,
    #[serde(default)]
    query: Table,
    #[serde(default)]
    request: Table,
    #[serde(default)]
    files: Table,
    #[serde(default)]
    response: Table,
    #[serde(default)]
    types: Table,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrMore {
    One(String),
    More(Vec<String>),
}

impl Default for OneOrMore {
    fn default() -> Self {
        Self::More(Vec::new())
    }
}

/// Where something is wrong, and what.
type Problem = (String, String);

fn at(place: &str) -> impl FnOnce(String) -> Problem {
    let place = format!("{place}: ");
    |problem| (place, problem)
}

fn fields(section: &str, table: &Table) -> Result<Vec<Field>, Problem> {
    let read = |(name, value): (&String, &Value)| {
        let place = format!("{section}.{name}");
        let Value::String(line) = value else {
            return Err(at(&place)("a field is one line of text".to_owned()));
        };
        Field::parse(name, line).map_err(at(&place))
    };
    table.iter().map(read).collect()
}

pub(crate) fn types(table: &Table) -> Result<Vec<TypeSpec>, Problem> {
    let read = |(name, value): (&String, &Value)| {
        let place = format!("types.{name}");
        let Value::Table(table) = value else {
            return Err(at(&place)("a type is a table of fields".to_owned()));
        };
        Ok(TypeSpec {
            name: name.clone(),
            fields: fields(&place, table)?,
        })
    };
    table.iter().map(read).collect()
}

fn one_of<T: Copy>(what: &str, name: &str, choices: &[(&str, T)]) -> Result<T, Problem> {
    let found = choices.iter().find(|(n, _)| *n == name);
    found.map(|(_, value)| *value).ok_or_else(|| {
        let known: Vec<_> = choices.iter().map(|(n, _)| *n).collect();
        let known = known.join(", ");
        at(what)(format!("`{name}` is unknown; use one of: {known}"))
    })
}

const TOKENS: [(&str, TokenKind); 6] = [
    ("none", TokenKind::None),
    ("access", TokenKind::Access),
    ("component", TokenKind::Component),
    ("suite", TokenKind::Suite),
    ("provider", TokenKind::Provider),
    ("user", TokenKind::User),
];

const HOSTS: [(&str, Host); 4] = [
    ("api", Host::Api),
    ("mp", Host::Mp),
    ("open", Host::Open),
    ("work", Host::Work),
];

const ANSWERS: [(&str, AnswerKind); 3] = [
    ("json", AnswerKind::Json),
    ("binary", AnswerKind::Binary),
    ("binary or json", AnswerKind::BinaryOrJson),
];

impl Operation {
    pub(crate) fn read(self, group: &Group, prefix: &str) -> Result<OperationSpec, Problem> {
        let (method, path) = match self.route.split_once(' ') {
            Some(("GET", path)) => (Method::Get, path),
            Some(("POST", path)) => (Method::Post, path),
            _ => return Err(at("route")("write `GET /path` or `POST /path`".to_owned())),
        };
        let plain = |c: char| c.is_ascii_alphanumeric() || "/_-.".contains(c);
        if !path.starts_with('/') || path.ends_with('/') || !path.chars().all(plain) {
            let problem = format!("`{path}` is no path");
            return Err(at("route")(problem));
        }
        let type_name = match self.type_name {
            Some(name) => name,
            None => type_name(path, prefix).map_err(at("route"))?,
        };
        let token = one_of("token", &self.token, &TOKENS)?;
        let token_param = self.token_param.unwrap_or_else(|| {
            let name = match token {
                TokenKind::Component => "component_access_token",
                TokenKind::Suite => "suite_access_token",
                TokenKind::Provider => "provider_access_token",
                TokenKind::Access => "access_token",
                _ => "",
            };
            name.to_owned()
        });
        let default_host = if group.product == Product::Work {
            "work"
        } else {
            "api"
        };
        let host = one_of("host", self.host.as_deref().unwrap_or(default_host), &HOSTS)?;
        let answer = one_of("answer", self.answer.as_deref().unwrap_or("json"), &ANSWERS)?;
        let body = match (self.body.as_deref(), method) {
            (Some("none"), _) | (None, Method::Get) => Body::None,
            (Some("json"), Method::Post) | (None, Method::Post) => Body::Json,
            (Some("multipart"), Method::Post) => Body::Multipart,
            (Some(raw), Method::Post) if raw.starts_with("raw ") => Body::Raw(raw[4..].to_owned()),
            _ => {
                let problem = "use none, json, multipart or `raw MEDIA/TYPE`; GET has none";
                return Err(at("body")(problem.to_owned()));
            }
        };
        if body == Body::None && !self.request.is_empty() {
            let problem = "without a body, all members belong to [operation.query]";
            return Err(at("request")(problem.to_owned()));
        }
        if (body == Body::Multipart) == self.files.is_empty() {
            let problem = "a multipart body has file parts, and only it has";
            return Err(at("files")(problem.to_owned()));
        }
        Ok(OperationSpec {
            name: format!("{}.{}.{}", group.product, group.name, snake(&type_name)),
            type_name,
            method,
            path: path.to_owned(),
            host,
            token,
            token_param,
            body,
            answer,
            ok_field: self.ok_field,
            retry: self.retry.unwrap_or(method == Method::Get),
            title: self.title,
            docs: match self.doc {
                OneOrMore::One(doc) => vec![doc],
                OneOrMore::More(docs) => docs,
            },
            note: self.note,
            errors: self.errors,
            obsolete: self.obsolete,
            query: fields("query", &self.query)?,
            request: fields("request", &self.request)?,
            files: fields("files", &self.files)?,
            response: fields("response", &self.response)?,
            types: types(&self.types)?,
        })
    }
}

/// `/cgi-bin/component/api_query_auth` without its prefix, as the name of a type.
fn type_name(path: &str, prefix: &str) -> Result<String, String> {
    let rest = path
        .strip_prefix(prefix)
        .ok_or_else(|| format!("the path does not start with the group's prefix `{prefix}`"))?;
    Ok(pascal(rest))
}

/// `api_query_auth` → `ApiQueryAuth`; capitals inside words stay.
#[must_use]
pub fn pascal(text: &str) -> String {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric());
    words
        .filter_map(|word| {
            let mut letters = word.chars();
            let first = letters.next()?.to_ascii_uppercase();
            Some(std::iter::once(first).chain(letters).collect::<String>())
        })
        .collect()
}

/// `ApiQueryAuth` → `api_query_auth`, `UDPDomain` → `udp_domain`.
#[must_use]
pub fn snake(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let mut out = String::new();
    for (i, c) in letters.iter().enumerate() {
        let before = i.checked_sub(1).and_then(|i| letters.get(i));
        let after = letters.get(i + 1);
        let starts = c.is_ascii_uppercase()
            && before.is_some_and(|b| {
                b.is_ascii_lowercase()
                    || b.is_ascii_digit()
                    || (b.is_ascii_uppercase() && after.is_some_and(char::is_ascii_lowercase))
            });
        if starts && !out.ends_with('_') {
            out.push('_');
        }
        out.push(if c.is_ascii_alphanumeric() {
            c.to_ascii_lowercase()
        } else {
            '_'
        });
    }
    out
}
