//! Whether a payload survived its type.
//!
//! What WeChat's documents leave open is no loss: a number written as a string or the other way
//! round, truth as `0`, `1` or a word, `""` and `null` for what is absent, one element for a list of
//! one, JSON inside a string laid out otherwise, names in capitals or not. A request may have more
//! members than its sample only if they are empty, travel in the query, or have a value of their own
//! in the specification; an empty object in a sample stands for one that is described elsewhere.

use serde_json::{Map, Value};
use yizhan_spec::{Entry, Field, Preset};

/// Which way a payload travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// To WeChat.
    Request,
    /// From WeChat.
    Response,
}

/// The first difference that counts, as a path and what was and is there.
pub(crate) fn loss(
    sample: &Value,
    back: &Value,
    direction: Direction,
    entry: Option<&Entry>,
) -> Option<String> {
    Comparison {
        direction,
        presets: entry.map(presets).unwrap_or_default(),
        aliases: entry.map(aliases).unwrap_or_default(),
    }
    .differ("", sample, Some(back))
}

struct Comparison<'a> {
    direction: Direction,
    /// Members that a request has without anyone setting them.
    presets: Vec<(&'a str, Option<&'a str>)>,
    /// Other names of an answer's members, and their names in the specification.
    aliases: Vec<(&'a str, &'a str)>,
}

/// Members of the query, whatever they hold, and members with a value of their own.
fn presets(entry: &Entry) -> Vec<(&str, Option<&str>)> {
    let shape = entry.shape();
    let mut out: Vec<_> = shape
        .query
        .iter()
        .map(|f| (f.name.as_str(), None))
        .collect();
    let mut open: Vec<(&Field, u8)> = shape.request.iter().map(|f| (f, DEEPEST)).collect();
    while let Some((field, depth)) = open.pop() {
        if let Some(Preset::Fixed(value) | Preset::Default(value)) = &field.preset {
            out.push((&field.name, Some(value.as_str())));
        }
        if let Some(depth) = depth.checked_sub(1) {
            open.extend(shape.members(&field.kind).iter().map(|f| (f, depth)));
        }
    }
    out
}

/// Other names of the members of an answer, at any depth.
fn aliases(entry: &Entry) -> Vec<(&str, &str)> {
    let shape = entry.shape();
    let mut out = Vec::new();
    let mut open: Vec<(&Field, u8)> = shape.response.iter().map(|f| (f, DEEPEST)).collect();
    while let Some((field, depth)) = open.pop() {
        let names = field.aliases.iter();
        out.extend(names.map(|alias| (alias.as_str(), field.name.as_str())));
        if let Some(depth) = depth.checked_sub(1) {
            open.extend(shape.members(&field.kind).iter().map(|f| (f, depth)));
        }
    }
    out
}

/// Objects inside objects that are looked at for values and names of their own.
const DEEPEST: u8 = 6;

impl Comparison<'_> {
    fn differ(&self, path: &str, sample: &Value, back: Option<&Value>) -> Option<String> {
        if is_nothing(sample) && back.is_none_or(is_empty) {
            return None;
        }
        let Some(back) = back else {
            return Some(format!("{path} is lost"));
        };
        match (sample, back) {
            (Value::Object(sample), Value::Object(back)) => self.members(path, sample, back),
            (Value::Array(sample), Value::Array(back)) => {
                let kept: Vec<&Value> = sample.iter().filter(|v| !v.is_null()).collect();
                if kept.len() != back.len() {
                    let (is, was) = (back.len(), kept.len());
                    return Some(format!("{path} has {is} elements, not {was}"));
                }
                let mut pairs = kept.into_iter().zip(back).enumerate();
                pairs.find_map(|(i, (sample, back))| {
                    self.differ(&format!("{path}[{i}]"), sample, Some(back))
                })
            }
            (one, Value::Array(back)) if back.len() == 1 => self.differ(path, one, back.first()),
            _ if same(sample, back) => None,
            _ => Some(format!("{path} is {back}, not {sample}")),
        }
    }

    fn members(
        &self,
        path: &str,
        sample: &Map<String, Value>,
        back: &Map<String, Value>,
    ) -> Option<String> {
        let answer = self.direction == Direction::Response;
        let status =
            |name: &str| answer && path.is_empty() && ["errcode", "errmsg"].contains(&name);
        let mut kept = sample.iter().filter(|(name, _)| !status(name));
        let lost = kept.find_map(|(name, value)| {
            let there = member(back, name).or_else(|| {
                let (_, known) = self.aliases.iter().find(|(alias, _)| alias == name)?;
                member(back, known)
            });
            self.differ(&format!("{path}.{name}"), value, there)
        });
        if lost.is_some() || answer || sample.is_empty() {
            return lost;
        }
        let mut more = back.iter().filter(|(name, value)| {
            member(sample, name).is_none() && !is_empty(value) && !self.is_preset(name, value)
        });
        let (name, _) = more.next()?;
        Some(format!("{path}.{name} is added"))
    }

    fn is_preset(&self, name: &str, value: &Value) -> bool {
        self.presets.iter().any(|(preset, own)| {
            *preset == name && own.is_none_or(|own| same(&Value::from(own), value))
        })
    }
}

fn member<'a>(object: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    let other = || object.iter().find(|(n, _)| n.eq_ignore_ascii_case(name));
    object.get(name).or_else(|| Some(other()?.1))
}

fn same(sample: &Value, back: &Value) -> bool {
    if sample == back {
        return true;
    }
    if let (Some(sample), Some(back)) = (truth(sample), truth(back))
        && sample == back
    {
        return true;
    }
    if let (Some(sample), Some(back)) = (digits(sample), digits(back)) {
        return sample == back;
    }
    if let (Value::String(sample), Value::String(back)) = (sample, back) {
        let json = |text: &str| {
            serde_json::from_str::<Value>(text)
                .ok()
                .filter(|v| v.is_object() || v.is_array())
        };
        return json(sample).is_some_and(|sample| Some(sample) == json(back));
    }
    false
}

/// A number's value without its spelling; whole numbers keep all digits.
fn digits(value: &Value) -> Option<String> {
    let text = match value {
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.trim().to_owned(),
        _ => return None,
    };
    if let Ok(whole) = text.parse::<i128>() {
        return Some(whole.to_string());
    }
    let number: f64 = text.parse().ok()?;
    Some(number.to_string())
}

fn truth(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(truth) => Some(*truth),
        Value::Number(number) => match number.as_i64() {
            Some(0) => Some(false),
            Some(1) => Some(true),
            _ => None,
        },
        Value::String(text) => match text.to_ascii_lowercase().as_str() {
            "0" | "false" => Some(false),
            "1" | "true" => Some(true),
            _ => None,
        },
        _ => None,
    }
}

/// What says "absent" on the wire.
fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(list) => list.iter().all(is_nothing),
        Value::Object(members) => members.values().all(is_nothing),
        _ => false,
    }
}

/// What a member is that was never set.
fn is_empty(value: &Value) -> bool {
    match value {
        Value::Bool(truth) => !truth,
        Value::Number(number) => number.as_f64() == Some(0.0),
        Value::Array(list) => list.is_empty(),
        Value::Object(members) => members.values().all(is_empty),
        nothing => is_nothing(nothing),
    }
}
