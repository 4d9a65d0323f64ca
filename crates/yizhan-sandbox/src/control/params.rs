//! The parameters of a control call: a JSON body and the query in one, numbers as strings accepted,
//! anything that nobody asked for refused by name.

use super::answer::Refused;
use serde_json::{Map, Value};

/// What a control call was given and nobody has taken yet.
#[derive(Debug)]
pub(crate) struct Params(Map<String, Value>);

impl Params {
    /// From a query and a body; a name in both is refused.
    pub(crate) fn read(query: Option<&str>, body: &[u8]) -> Result<Self, Refused> {
        let mut given = Map::new();
        for (name, value) in form_urlencoded::parse(query.unwrap_or_default().as_bytes()) {
            if given
                .insert(name.to_string(), Value::from(&*value))
                .is_some()
            {
                return Err(Refused::bad(&name, "is given twice"));
            }
        }
        if body.iter().any(|byte| !byte.is_ascii_whitespace()) {
            let members = match serde_json::from_slice(body) {
                Ok(Value::Object(members)) => members,
                Ok(_) => return Err(Refused::body("the body is JSON but not an object")),
                Err(error) => return Err(Refused::body(&format!("the body is not JSON: {error}"))),
            };
            for (name, value) in members {
                if given.contains_key(&name) {
                    return Err(Refused::bad(&name, "is given in the query and in the body"));
                }
                given.insert(name, value);
            }
        }
        Ok(Self(given))
    }

    /// From members that are already read: the inside of `match`.
    fn inside(members: Map<String, Value>) -> Self {
        Self(members)
    }

    fn take(&mut self, name: &str) -> Option<Value> {
        self.0.remove(name).filter(|value| !value.is_null())
    }

    /// Text that must be given.
    pub(crate) fn need(&mut self, name: &str) -> Result<String, Refused> {
        self.text(name)?
            .filter(|text| !text.is_empty())
            .ok_or_else(|| Refused::new(400, "missing_parameter", format!("`{name}` is missing")))
    }

    /// Text that is left to be taken.
    pub(crate) fn peek(&self, name: &str) -> Option<String> {
        self.0.get(name)?.as_str().map(str::to_owned)
    }

    /// Text; a number is taken as its digits.
    pub(crate) fn text(&mut self, name: &str) -> Result<Option<String>, Refused> {
        match self.take(name) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(Value::Number(number)) => Ok(Some(number.to_string())),
            Some(_) => Err(Refused::bad(name, "must be text")),
        }
    }

    /// A whole number, or one written as a string.
    pub(crate) fn int(&mut self, name: &str) -> Result<Option<i64>, Refused> {
        match self.take(name) {
            None => Ok(None),
            Some(Value::Number(number)) if number.is_i64() => Ok(number.as_i64()),
            Some(Value::String(text)) => match text.trim().parse() {
                Ok(number) => Ok(Some(number)),
                Err(_) => Err(Refused::bad(name, "must be a whole number")),
            },
            Some(_) => Err(Refused::bad(name, "must be a whole number")),
        }
    }

    /// A whole number between two bounds.
    pub(crate) fn count(
        &mut self,
        name: &str,
        low: u32,
        high: u32,
    ) -> Result<Option<u32>, Refused> {
        match self.int(name)? {
            None => Ok(None),
            Some(number) => match u32::try_from(number) {
                Ok(count) if (low..=high).contains(&count) => Ok(Some(count)),
                _ => Err(Refused::bad(
                    name,
                    &format!("must be a number from {low} to {high}"),
                )),
            },
        }
    }

    /// True or false, also as `1`, `0` or a word.
    pub(crate) fn flag(&mut self, name: &str) -> Result<Option<bool>, Refused> {
        match self.take(name) {
            None => Ok(None),
            Some(Value::Bool(truth)) => Ok(Some(truth)),
            Some(Value::String(text)) if text == "true" || text == "1" => Ok(Some(true)),
            Some(Value::String(text)) if text == "false" || text == "0" => Ok(Some(false)),
            Some(Value::Number(number)) if number.as_i64() == Some(1) => Ok(Some(true)),
            Some(Value::Number(number)) if number.as_i64() == Some(0) => Ok(Some(false)),
            Some(_) => Err(Refused::bad(name, "must be true or false")),
        }
    }

    /// An object; in the query it is written as JSON.
    pub(crate) fn object(&mut self, name: &str) -> Result<Option<Map<String, Value>>, Refused> {
        match self.take(name) {
            None => Ok(None),
            Some(Value::Object(members)) => Ok(Some(members)),
            Some(Value::String(text)) => match serde_json::from_str(&text) {
                Ok(Value::Object(members)) => Ok(Some(members)),
                _ => Err(Refused::bad(name, "must be a JSON object")),
            },
            Some(_) => Err(Refused::bad(name, "must be a JSON object")),
        }
    }

    /// A list; in the query it is written with commas.
    pub(crate) fn list(&mut self, name: &str) -> Result<Option<Vec<Value>>, Refused> {
        match self.take(name) {
            None => Ok(None),
            Some(Value::Array(items)) => Ok(Some(items)),
            Some(Value::String(text)) => Ok(Some(text.split(',').map(Value::from).collect())),
            Some(_) => Err(Refused::bad(name, "must be a list")),
        }
    }

    /// The parameters inside an object, to be taken one by one in the same way.
    pub(crate) fn nested(&mut self, name: &str) -> Result<Option<Self>, Refused> {
        Ok(self.object(name)?.map(Self::inside))
    }

    /// Everything that is left.
    pub(crate) fn rest(&mut self) -> Map<String, Value> {
        std::mem::take(&mut self.0)
    }

    /// Refuses what nobody has taken.
    pub(crate) fn done(self, takes: &[&str]) -> Result<(), Refused> {
        match self.0.keys().next() {
            None => Ok(()),
            Some(name) => Err(Refused::new(
                400,
                "unknown_parameter",
                if takes.is_empty() {
                    format!(
                        "unknown parameter `{}`: there are none",
                        name.escape_debug()
                    )
                } else {
                    let takes = takes.join(", ");
                    format!(
                        "unknown parameter `{}`: there are {takes}",
                        name.escape_debug()
                    )
                },
            )),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn query_and_body_are_one_and_numbers_may_be_strings() {
        let mut params =
            Params::read(Some("a=1&flag=true"), br#"{"b": "2", "c": 3, "n": null}"#).unwrap();
        assert_eq!(params.int("a").unwrap(), Some(1));
        assert_eq!(params.int("b").unwrap(), Some(2));
        assert_eq!(params.text("c").unwrap().as_deref(), Some("3"));
        assert_eq!(params.flag("flag").unwrap(), Some(true));
        assert_eq!(params.text("n").unwrap(), None);
        params.done(&[]).unwrap();
    }

    #[test]
    fn what_is_wrong_is_named() {
        let mut params = Params::read(Some("times=many&x=1"), b"").unwrap();
        let refusals = [
            params.count("times", 1, 9).unwrap_err(),
            params.need("account").unwrap_err(),
            params.done(&["account", "times"]).unwrap_err(),
            Params::read(Some("a=1&a=2"), b"").unwrap_err(),
            Params::read(Some("a=1"), br#"{"a":1}"#).unwrap_err(),
            Params::read(None, b"[1]").unwrap_err(),
        ];
        let texts: Vec<_> = refusals.iter().map(ToString::to_string).collect();
        insta::assert_snapshot!(texts.join("\n"), @r"
        bad_parameter: `times` must be a whole number
        missing_parameter: `account` is missing
        unknown_parameter: unknown parameter `x`: there are account, times
        bad_parameter: `a` is given twice
        bad_parameter: `a` is given in the query and in the body
        bad_body: the body is JSON but not an object
        ");
    }
}
