//! One member of a request or an answer, and the line of text that describes it.

use crate::names;
use serde_json::Value;
use std::fmt;

/// A member of a request or an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Field {
    /// The member's name on the wire.
    pub name: String,
    /// Other names that WeChat gives it in answers.
    pub aliases: Vec<String>,
    /// Its name in Rust, where the name on the wire makes none that is free.
    pub called: Option<String>,
    /// What the value is.
    pub kind: Kind,
    /// Whether it has to be there.
    pub need: Need,
    /// How the value is written, where that is not the form of its kind.
    pub converter: Option<Converter>,
    /// Where the value comes from when the caller gives none.
    pub preset: Option<Preset>,
    /// What it means, with its unit.
    pub text: String,
}

/// Whether a member has to be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// `!`: a request without it is refused; an answer without it is useless.
    Required,
    /// No mark, in answers only: it is documented as always present, which is no promise.
    Usual,
    /// `?`: it may be left out.
    Optional,
}

/// What a member's value is.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kind {
    /// Text.
    String,
    /// Text that must not be shown: a token, a ticket, a code.
    Secret,
    /// A whole number of 64 bits.
    Int,
    /// A whole number of 64 bits, never negative.
    Uint,
    /// A number.
    Float,
    /// True or false.
    Bool,
    /// Any JSON value.
    Any,
    /// A file's bytes: a part of a multipart body.
    File,
    /// A list.
    List(Box<Kind>),
    /// An object with any keys and values of one kind.
    Map(Box<Kind>),
    /// An object; its members are listed under this name.
    Object(String),
}

/// A wire form that differs from the value's kind. Names as in the specification's files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Converter {
    /// `true` as `1`.
    BoolAsInt,
    /// `true` as `"true"`.
    BoolAsString,
    /// A number as a decimal string.
    NumberAsString,
    /// A string of digits as a number.
    StringAsNumber,
    /// A value's JSON text inside a string.
    JsonString,
    /// A list joined by `,`.
    CsvComma,
    /// A list joined by `|`.
    CsvPipe,
    /// A list joined by `;`.
    CsvSemicolon,
}

/// Where a member's value comes from when the caller gives none.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Preset {
    /// `= value`: it is always this.
    Fixed(String),
    /// `default value`: it is this unless the caller says otherwise.
    Default(String),
    /// `from credential`: whoever holds the account's configuration can fill it in.
    From(Credential),
}

/// What can be filled in from the configuration of an account. Names as in the files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Credential {
    /// The account's app id, the authorizer's for an authorizer.
    AppId,
    /// The account's app secret.
    AppSecret,
    /// The platform's app id.
    ComponentAppId,
    /// The platform's app secret.
    ComponentAppSecret,
    /// The corp's id.
    CorpId,
    /// The secret of a corp's application.
    CorpSecret,
    /// The suite's id.
    SuiteId,
    /// The suite's secret.
    SuiteSecret,
}

macro_rules! named {
    ($t:ident { $($v:ident => $name:literal),+ $(,)? }) => {
        impl $t {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$v),+];

            /// Its name in the specification's files.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$v => $name),+
                }
            }

            pub(crate) fn from_name(name: &str) -> Result<Self, String> {
                Self::ALL.iter().copied().find(|x| x.as_str() == name).ok_or_else(|| {
                    let known: Vec<_> = Self::ALL.iter().map(|x| x.as_str()).collect();
                    format!("`{name}` is unknown; use one of: {}", known.join(", "))
                })
            }
        }
    };
}

named!(Converter {
    BoolAsInt => "bool_as_int",
    BoolAsString => "bool_as_string",
    NumberAsString => "number_as_string",
    StringAsNumber => "string_as_number",
    JsonString => "json_string",
    CsvComma => "csv_comma",
    CsvPipe => "csv_pipe",
    CsvSemicolon => "csv_semicolon",
});

named!(Credential {
    AppId => "app_id",
    AppSecret => "app_secret",
    ComponentAppId => "component_app_id",
    ComponentAppSecret => "component_app_secret",
    CorpId => "corp_id",
    CorpSecret => "corp_secret",
    SuiteId => "suite_id",
    SuiteSecret => "suite_secret",
});

impl Field {
    /// Reads `TYPE[!|?] [as CONVERTER] [alias A|B] [called NAME] [= V | default V | from CREDENTIAL]
    /// TEXT`, the text being separated by two blanks or more.
    ///
    /// # Errors
    /// A sentence that says what is wrong with the line, without the field's name.
    pub fn parse(name: &str, line: &str) -> Result<Self, String> {
        let (head, text) = line.split_once("  ").unwrap_or((line, ""));
        let mut words = head.split_whitespace();
        let kind = words.next().ok_or("the type is missing")?;
        let (kind, need) = match kind.as_bytes().last() {
            Some(b'!') => (&kind[..kind.len() - 1], Need::Required),
            Some(b'?') => (&kind[..kind.len() - 1], Need::Optional),
            _ => (kind, Need::Usual),
        };
        let mut field = Self {
            name: name.to_owned(),
            aliases: Vec::new(),
            called: None,
            kind: Kind::parse(kind)?,
            need,
            converter: None,
            preset: None,
            text: text.trim().to_owned(),
        };
        while let Some(word) = words.next() {
            let mut value = || {
                words
                    .next()
                    .ok_or_else(|| format!("`{word}` wants a value"))
            };
            match word {
                "as" => field.converter = Some(Converter::from_name(value()?)?),
                "alias" => field.aliases = value()?.split('|').map(str::to_owned).collect(),
                "called" => field.called = Some(value()?.to_owned()),
                "=" => field.preset = Some(Preset::Fixed(value()?.to_owned())),
                "default" => field.preset = Some(Preset::Default(value()?.to_owned())),
                "from" => field.preset = Some(Preset::From(Credential::from_name(value()?)?)),
                _ => {
                    return Err(format!(
                        "`{word}` is not understood; two blanks separate the text from the type"
                    ));
                }
            }
        }
        field.check()?;
        Ok(field)
    }

    /// Its name in Rust.
    ///
    /// # Errors
    /// When the name on the wire makes none and the line gives none.
    pub fn rust_name(&self) -> Result<String, String> {
        let name = names::member(self.called.as_ref().unwrap_or(&self.name));
        if names::is_snake(name.trim_start_matches("r#")) {
            return Ok(name);
        }
        Err("it makes no name in Rust; give it one with `called NAME`".to_owned())
    }

    fn check(&self) -> Result<(), String> {
        if let Some(name) = self.called.as_ref().filter(|name| !names::is_snake(name)) {
            return Err(format!(
                "`called {name}`: a name has small letters, digits and single `_`"
            ));
        }
        use {Converter as C, Kind as K};
        if let Some(converter) = self.converter {
            let fits = match converter {
                C::BoolAsInt | C::BoolAsString => *self.kind.innermost() == K::Bool,
                C::NumberAsString => {
                    matches!(self.kind.innermost(), K::Int | K::Uint | K::Float)
                }
                C::StringAsNumber => *self.kind.innermost() == K::String,
                C::JsonString => {
                    matches!(self.kind, K::Any | K::Object(_) | K::List(_) | K::Map(_))
                }
                C::CsvComma | C::CsvPipe | C::CsvSemicolon => match &self.kind {
                    K::List(item) => matches!(**item, K::String | K::Int | K::Uint),
                    _ => false,
                },
            };
            if !fits {
                let converter = converter.as_str();
                return Err(format!(
                    "`{converter}` does not apply to the type {}",
                    self.kind
                ));
            }
        }
        let scalar = matches!(self.kind, K::String | K::Int | K::Uint | K::Float | K::Bool);
        match &self.preset {
            Some(Preset::Fixed(value) | Preset::Default(value)) if scalar => {
                let fits = match self.kind {
                    K::Int => value.parse::<i64>().is_ok(),
                    K::Uint => value.parse::<u64>().is_ok(),
                    K::Float => value.parse::<f64>().is_ok_and(f64::is_finite),
                    K::Bool => value.parse::<bool>().is_ok(),
                    _ => true,
                };
                if !fits {
                    return Err(format!("`{value}` is no value of type {}", self.kind));
                }
            }
            Some(Preset::Fixed(_) | Preset::Default(_)) => {
                return Err(format!("the type {} can have no preset value", self.kind));
            }
            _ => {}
        }
        Ok(())
    }

    /// A text of the specification or a command line in the member's wire form.
    #[must_use]
    pub fn wire(&self, text: &str) -> Value {
        match (self.converter, &self.kind) {
            (Some(Converter::BoolAsInt), Kind::Bool) => i32::from(text == "true").into(),
            (Some(converter), _) if converter != Converter::StringAsNumber => text.into(),
            (None, Kind::String | Kind::Secret) => text.into(),
            _ => serde_json::from_str(text).unwrap_or_else(|_| text.into()),
        }
    }

    /// Whether a request that lacks it is refused: it is required and has no value of its own.
    #[must_use]
    pub fn is_required(&self) -> bool {
        self.need == Need::Required && !matches!(self.preset, Some(Preset::Default(_)))
            || matches!(self.preset, Some(Preset::Fixed(_)))
    }
}

impl fmt::Display for Field {
    /// The line that [`Field::parse`] reads.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mark = match self.need {
            Need::Required => "!",
            Need::Usual => "",
            Need::Optional => "?",
        };
        write!(f, "{}{mark}", self.kind)?;
        if let Some(converter) = self.converter {
            write!(f, " as {}", converter.as_str())?;
        }
        if !self.aliases.is_empty() {
            write!(f, " alias {}", self.aliases.join("|"))?;
        }
        if let Some(name) = &self.called {
            write!(f, " called {name}")?;
        }
        match &self.preset {
            Some(Preset::Fixed(value)) => write!(f, " = {value}")?,
            Some(Preset::Default(value)) => write!(f, " default {value}")?,
            Some(Preset::From(credential)) => write!(f, " from {}", credential.as_str())?,
            None => {}
        }
        if self.text.is_empty() {
            return Ok(());
        }
        write!(f, "  {}", self.text)
    }
}

/// How deep lists and maps may lie in each other.
const DEEPEST: u8 = 8;

impl Kind {
    fn parse(text: &str) -> Result<Self, String> {
        Self::parse_within(text, DEEPEST)
    }

    fn parse_within(text: &str, depth: u8) -> Result<Self, String> {
        let Some(depth) = depth.checked_sub(1) else {
            return Err(format!("lists and maps are at most {DEEPEST} deep"));
        };
        let inside = |open: &str, close: &str| text.strip_prefix(open)?.strip_suffix(close);
        Ok(match text {
            "string" => Self::String,
            "secret" => Self::Secret,
            "int" => Self::Int,
            "uint" => Self::Uint,
            "float" => Self::Float,
            "bool" => Self::Bool,
            "any" => Self::Any,
            "file" => Self::File,
            _ => {
                if let Some(item) = inside("[", "]") {
                    Self::List(Box::new(Self::parse_within(item, depth)?))
                } else if let Some(item) = inside("map<", ">") {
                    Self::Map(Box::new(Self::parse_within(item, depth)?))
                } else if let Some(name) = inside("{", "}").filter(|name| !name.is_empty()) {
                    Self::Object(name.to_owned())
                } else {
                    return Err(format!(
                        "the type `{text}` is unknown; use string, secret, int, uint, float, bool, \
                         any, file, [TYPE], map<TYPE> or {{NAME}}"
                    ));
                }
            }
        })
    }

    /// The kind without the lists and maps around it.
    #[must_use]
    pub fn innermost(&self) -> &Self {
        match self {
            Self::List(item) | Self::Map(item) => item.innermost(),
            kind => kind,
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::String => f.write_str("string"),
            Self::Secret => f.write_str("secret"),
            Self::Int => f.write_str("int"),
            Self::Uint => f.write_str("uint"),
            Self::Float => f.write_str("float"),
            Self::Bool => f.write_str("bool"),
            Self::Any => f.write_str("any"),
            Self::File => f.write_str("file"),
            Self::List(item) => write!(f, "[{item}]"),
            Self::Map(item) => write!(f, "map<{item}>"),
            Self::Object(name) => write!(f, "{{{name}}}"),
        }
    }
}
