//! The members of a call: read from the command line, completed and checked by the table.

use super::Failure;
use serde_json::{Map, Value};
use yizhan_core::Scope;
use yizhan_spec::{Credential, Entry, Field, Preset};

/// What the caller gives.
pub(super) enum Request {
    /// A whole request.
    Json(Value),
    /// Members as texts.
    Members(Vec<(String, String)>),
}

impl Request {
    pub(super) fn read(words: &[String]) -> Result<Self, Failure> {
        if let [text] = words
            && text.trim_start().starts_with(['{', '['])
        {
            let json = serde_json::from_str(text);
            return json
                .map(Self::Json)
                .map_err(|e| Failure::new(format!("the request is not JSON: {e}")));
        }
        let members = words.iter().map(|word| match word.split_once('=') {
            Some((name, value)) => Ok((name.to_owned(), value.to_owned())),
            None => Err(Failure::new(format!(
                "{word:?} is neither a JSON object nor of the form member=value"
            ))),
        });
        Ok(Self::Members(members.collect::<Result<_, _>>()?))
    }

    /// As it stands, for a path that the table does not know.
    pub(super) fn into_value(self) -> Value {
        match self {
            Self::Json(value) => value,
            Self::Members(members) => {
                let members = members.into_iter();
                members
                    .map(|(name, value)| (name, Value::String(value)))
                    .collect()
            }
        }
    }

    fn has(&self, name: &str) -> bool {
        match self {
            Self::Json(value) => value.get(name).is_some(),
            Self::Members(members) => members.iter().any(|(own, _)| own == name),
        }
    }

    /// Whether nothing that only the caller knows is missing.
    pub(super) fn suits(&self, entry: &Entry) -> bool {
        fields(entry).all(|f| !f.is_required() || f.preset.is_some() || self.has(&f.name))
    }

    /// Adds what the table and the account know, and names what is missing.
    pub(super) fn complete(
        self,
        entry: &Entry,
        scope: &Scope,
        files: &[&str],
    ) -> Result<Map<String, Value>, Failure> {
        let path = entry.operation.path;
        let mut all = match self {
            Self::Json(Value::Object(members)) => members,
            Self::Json(_) => {
                return Err(Failure::new(format!(
                    "{path} takes an object; --raw sends a list as it stands"
                )));
            }
            Self::Members(members) => {
                let members = members.into_iter().map(|(name, text)| {
                    let value = match fields(entry).find(|field| field.name == name) {
                        Some(field) => field.wire(&text),
                        None => Value::String(text),
                    };
                    (name, value)
                });
                members.collect()
            }
        };
        for field in fields(entry).filter(|field| field.preset.is_some()) {
            if !all.contains_key(&field.name)
                && let Some(value) = preset(field, scope)
            {
                all.insert(field.name.clone(), value);
            }
        }
        let members = fields(entry).filter(|field| !all.contains_key(&field.name));
        let parts = entry.shape().files.iter();
        let parts = parts.filter(|field| !files.contains(&field.name.as_str()));
        let missing: Vec<_> = members
            .chain(parts)
            .filter(|field| field.is_required())
            .map(|field| format!("\n  {} ({})  {}", field.name, field.kind, field.text))
            .collect();
        match missing.is_empty() {
            true => Ok(all),
            false => Err(Failure::new(format!(
                "{path} requires{}\nsee `yizhan api show {path}`",
                missing.concat()
            ))),
        }
    }
}

fn fields(entry: &Entry) -> impl Iterator<Item = &Field> {
    let shape = entry.shape();
    shape.query.iter().chain(&shape.request)
}

fn preset(field: &Field, scope: &Scope) -> Option<Value> {
    match (field.preset.as_ref()?, scope) {
        (Preset::Fixed(text) | Preset::Default(text), _) => Some(field.wire(text)),
        (Preset::From(Credential::AppId), Scope::Authorizer { .. } | Scope::Account(_)) => {
            Some(scope.app_id().to_string().into())
        }
        (
            Preset::From(Credential::ComponentAppId),
            Scope::Authorizer { component, .. } | Scope::Component(component),
        ) => Some(component.to_string().into()),
        _ => None,
    }
}
