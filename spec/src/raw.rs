//! The files as TOML, before anything is checked.

use crate::{
    field::Field,
    names::{is_pascal, pascal, snake},
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
    /// The crate that holds the types, where it is not the product's.
    #[serde(rename = "crate")]
    pub(crate) crate_name: Option<String>,
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

const BODIES: &str = "use none, json, multipart or `raw MEDIA/TYPE[; NAME=VALUE]`; GET has none";

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
        let type_name = self.type_name.unwrap_or_else(|| type_name(path, prefix));
        if !is_pascal(&type_name) {
            let problem = format!("`{type_name}` cannot be a type's name; give one like `GetList`");
            return Err(at("type")(problem));
        }
        let tokens = TokenKind::ALL.map(|kind| (kind.as_str(), kind));
        let token = one_of("token", &self.token, &tokens)?;
        let token_param = self.token_param.unwrap_or_else(|| token.param().to_owned());
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
            (Some(body), Method::Post) => match body.strip_prefix("raw ") {
                Some(media) if is_media_type(media) => Body::Raw(media.to_owned()),
                _ => return Err(at("body")(BODIES.to_owned())),
            },
            (Some(_), Method::Get) => return Err(at("body")(BODIES.to_owned())),
        };
        if matches!(body, Body::None | Body::Raw(_)) && !self.request.is_empty() {
            let problem = "without a JSON or multipart body, members belong to [operation.query]";
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

/// The path after the group's prefix as the name of a type: `/cgi-bin/draft/get_list` is `GetList` in
/// the group of `/cgi-bin/draft`. Outside the prefix it is the whole path without `cgi-bin`, and for
/// the prefix itself the last word.
fn type_name(path: &str, prefix: &str) -> String {
    let inside = path.strip_prefix(prefix.trim_end_matches('/'));
    match inside.filter(|rest| rest.is_empty() || rest.starts_with('/')) {
        Some("") => pascal(path.rsplit('/').next().unwrap_or_default()),
        Some(rest) => pascal(rest),
        None => pascal(path.strip_prefix("/cgi-bin/").unwrap_or(path)),
    }
}

/// `audio/mp3`, `text/plain; charset=utf-8`
fn is_media_type(text: &str) -> bool {
    let token = |t: &str| !t.is_empty() && t.chars().all(|c| c.is_ascii_graphic() && c != '/');
    let mut parts = text.split("; ");
    let kind = parts.next().and_then(|kind| kind.split_once('/'));
    kind.is_some_and(|(a, b)| token(a) && token(b))
        && parts.all(|part| {
            part.split_once('=')
                .is_some_and(|(a, b)| token(a) && token(b))
        })
}
