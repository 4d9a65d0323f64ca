//! Members as JSON Schemas, and the schemas that the document names.

use crate::{Converter, Entry, Field, Kind, Need, Preset};
use serde_json::{Map, Value, json};

/// The schema of every answer's status.
const STATUS: &str = "Status";

/// The named schemas of a document: `GROUP.TYPE`, `GROUP.TYPEResponse`, and `GROUP.TYPE.OBJECT` for
/// the objects inside.
pub(super) struct Schemas(Map<String, Value>);

impl Schemas {
    pub(super) fn new() -> Self {
        let status = json!({
            "type": "object",
            "description": "What every answer may carry: no `errcode`, or 0, is success.",
            "properties": {
                "errcode": { "type": "integer", "format": "int32", "description": "0 is success" },
                "errmsg": { "type": "string", "description": "for people, with a request id" },
            },
        });
        Self(Map::from_iter([(STATUS.to_owned(), status)]))
    }

    pub(super) fn into_map(self) -> Map<String, Value> {
        self.0
    }

    /// A reference to the schema of the request's body: text members, and files as bytes.
    pub(super) fn request(&mut self, entry: &Entry) -> Value {
        let shape = entry.shape();
        let name = format!("{}.{}", entry.group, entry.type_name);
        let mut schema = self.object(entry, &shape.request);
        let files = self.object(entry, &shape.files);
        merge(&mut schema, files);
        self.add(name, schema)
    }

    /// A reference to the schema of a good answer, its status included.
    pub(super) fn response(&mut self, entry: &Entry) -> Value {
        let fields = &entry.shape().response;
        if fields.is_empty() {
            return Self::status();
        }
        let mut schema = self.object(entry, fields);
        schema["allOf"] = json!([Self::status()]);
        let name = format!("{}.{}Response", entry.group, entry.type_name);
        self.add(name, schema)
    }

    /// A reference to the status alone: errors of operations that answer bytes.
    pub(super) fn status() -> Value {
        reference(STATUS)
    }

    /// A member's schema, with what is known about it.
    pub(super) fn member(&mut self, entry: &Entry, field: &Field) -> Value {
        let mut schema = self.written(entry, field.converter, &field.kind);
        if !field.text.is_empty() {
            schema["description"] = field.text.as_str().into();
        }
        match &field.preset {
            Some(Preset::Fixed(value)) => schema["const"] = field.wire(value),
            Some(Preset::Default(value)) => schema["default"] = field.wire(value),
            Some(Preset::From(credential)) => schema["x-from"] = credential.as_str().into(),
            None => {}
        }
        if !field.aliases.is_empty() {
            schema["x-aliases"] = json!(field.aliases);
        }
        schema
    }

    fn object(&mut self, entry: &Entry, fields: &[Field]) -> Value {
        let members = fields.iter();
        let members = members.map(|field| (field.name.clone(), self.member(entry, field)));
        let mut schema = json!({ "type": "object", "properties": Map::from_iter(members) });
        let required = fields.iter().filter(|field| {
            // What is only usual in an answer is promised by nobody.
            field.need != Need::Usual && field.is_required()
        });
        let required: Vec<_> = required.map(|field| field.name.as_str()).collect();
        if !required.is_empty() {
            schema["required"] = json!(required);
        }
        schema
    }

    /// The schema of a value in its wire form.
    fn written(&mut self, entry: &Entry, converter: Option<Converter>, kind: &Kind) -> Value {
        use Converter as C;
        match (converter, kind) {
            (Some(C::CsvComma), _) => joined("`,`"),
            (Some(C::CsvPipe), _) => joined("`|`"),
            (Some(C::CsvSemicolon), _) => joined("`;`"),
            (Some(C::JsonString), kind) => json!({
                "type": "string",
                "contentMediaType": "application/json",
                "contentSchema": self.written(entry, None, kind),
            }),
            (converter, Kind::List(item)) => {
                json!({ "type": "array", "items": self.written(entry, converter, item) })
            }
            (converter, Kind::Map(item)) => {
                let values = self.written(entry, converter, item);
                json!({ "type": "object", "additionalProperties": values })
            }
            (Some(C::BoolAsInt), _) => json!({ "type": "integer", "enum": [0, 1] }),
            (Some(C::BoolAsString), _) => json!({ "type": "string", "enum": ["true", "false"] }),
            (Some(C::NumberAsString), _) => {
                json!({ "type": "string", "pattern": r"^-?\d+(\.\d+)?$" })
            }
            (Some(C::StringAsNumber), _) => json!({ "type": "integer" }),
            (None, Kind::String) => json!({ "type": "string" }),
            (None, Kind::Secret) => json!({ "type": "string", "format": "password" }),
            (None, Kind::Int) => json!({ "type": "integer", "format": "int64" }),
            (None, Kind::Uint) => json!({ "type": "integer", "format": "int64", "minimum": 0 }),
            (None, Kind::Float) => json!({ "type": "number", "format": "double" }),
            (None, Kind::Bool) => json!({ "type": "boolean" }),
            (None, Kind::Any) => json!({}),
            (None, Kind::File) => {
                json!({ "type": "string", "contentMediaType": "application/octet-stream" })
            }
            (None, Kind::Object(name)) => self.named(entry, name),
        }
    }

    /// A reference to an object's schema, which may refer to itself.
    fn named(&mut self, entry: &Entry, object: &str) -> Value {
        let name = format!("{}.{}.{object}", entry.group, entry.type_name);
        if !self.0.contains_key(&name) {
            self.0.insert(name.clone(), Value::Null);
            let schema = self.object(entry, entry.shape().object(object));
            self.0.insert(name.clone(), schema);
        }
        reference(&name)
    }

    fn add(&mut self, name: String, schema: Value) -> Value {
        let reference = reference(&name);
        self.0.insert(name, schema);
        reference
    }
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

fn joined(by: &str) -> Value {
    json!({ "type": "string", "$comment": format!("values joined by {by}") })
}

/// Adds the members of an object's schema to another's.
fn merge(schema: &mut Value, other: Value) {
    let Value::Object(other) = other else { return };
    for (key, value) in other {
        match (&mut schema[key], value) {
            (Value::Object(all), Value::Object(more)) => all.extend(more),
            (Value::Array(all), Value::Array(more)) => all.extend(more),
            (Value::String(_), _) => {}
            (none, value) => *none = value,
        }
    }
}
