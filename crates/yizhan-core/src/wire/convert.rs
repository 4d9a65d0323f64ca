//! Converters: members whose wire form is not that of their type.
//!
//! Reading is lenient without them (a number in a string, `0` for `false`); only writing, and lists
//! or objects inside strings, need one.

use super::{
    FromWire, Plain,
    read::Seed,
    write::{Members, Out, ToWire},
};
use serde::{
    Serializer,
    de::{DeserializeSeed, Deserializer, Error, IntoDeserializer, SeqAccess, Visitor, value},
    ser::Error as _,
};
use serde_json::Value;
use std::{collections::BTreeMap, fmt, marker::PhantomData, str::FromStr};

/// A converter that applies to each element of a list.
pub trait Elementwise {}

impl Elementwise for Plain {}

/// `true` and `false` as `1` and `0`.
#[derive(Clone, Copy, Debug)]
pub enum BoolAsInt {}

/// `true` and `false` as `"true"` and `"false"`.
#[derive(Clone, Copy, Debug)]
pub enum BoolAsString {}

/// A number as a decimal string.
#[derive(Clone, Copy, Debug)]
pub enum NumberAsString {}

/// A string of digits as a number.
#[derive(Clone, Copy, Debug)]
pub enum StringAsNumber {}

/// The value's JSON text inside a string.
#[derive(Clone, Copy, Debug)]
pub enum JsonString {}

/// A list as one string, its elements separated by a character.
#[derive(Clone, Copy, Debug)]
pub enum Joined<const SEPARATOR: char> {}

impl Elementwise for BoolAsInt {}
impl Elementwise for BoolAsString {}
impl Elementwise for NumberAsString {}
impl Elementwise for StringAsNumber {}

impl ToWire<BoolAsInt> for bool {
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_i64((*self).into())
    }
}

impl ToWire<BoolAsString> for bool {
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(if *self { "true" } else { "false" })
    }
}

impl ToWire<NumberAsString> for i64 {
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl ToWire<NumberAsString> for u64 {
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl ToWire<NumberAsString> for f64 {
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        if self.is_finite() {
            to.collect_str(self)
        } else {
            Err(S::Error::custom("a number is infinite or none at all"))
        }
    }
}

impl ToWire<StringAsNumber> for String {
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match i64::from_str(self) {
            Ok(number) => to.serialize_i64(number),
            Err(_) => to.serialize_str(self),
        }
    }
}

impl<const SEPARATOR: char, T: fmt::Display> ToWire<Joined<SEPARATOR>> for Vec<T> {
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(&JoinedText::<SEPARATOR, T>(self))
    }
}

struct JoinedText<'a, const SEPARATOR: char, T>(&'a [T]);

impl<const SEPARATOR: char, T: fmt::Display> fmt::Display for JoinedText<'_, SEPARATOR, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, element) in self.0.iter().enumerate() {
            if i > 0 {
                write!(f, "{SEPARATOR}")?;
            }
            element.fmt(f)?;
        }
        Ok(())
    }
}

impl<const SEPARATOR: char, T: FromWire> FromWire<Joined<SEPARATOR>> for Vec<T> {
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
        from.deserialize_any(JoinedVisitor::<SEPARATOR, T>(PhantomData))
    }
}

struct JoinedVisitor<const SEPARATOR: char, T>(PhantomData<T>);

impl<'de, const SEPARATOR: char, T: FromWire> Visitor<'de> for JoinedVisitor<SEPARATOR, T> {
    type Value = Option<Vec<T>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list joined to one string")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        let mut out = Vec::new();
        for part in text.split(SEPARATOR).map(str::trim) {
            if !part.is_empty() {
                out.extend(T::read(part.into_deserializer())?);
            }
        }
        Ok(Some(out))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Self::Value, E> {
        Ok(T::read(number.into_deserializer())?.map(|one| vec![one]))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Self::Value, E> {
        Ok(T::read(number.into_deserializer())?.map(|one| vec![one]))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Self::Value, A::Error> {
        Seed::<Plain, Vec<T>>(PhantomData).deserialize(value::SeqAccessDeserializer::new(list))
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }
}

fn write_json<T: ToWire, S: Serializer>(value: &T, to: S) -> Result<S::Ok, S::Error> {
    let text = serde_json::to_string(&Out::<T>::new(value)).map_err(S::Error::custom)?;
    to.serialize_str(&text)
}

fn read_json<'de, T: FromWire, D: Deserializer<'de>>(from: D) -> Result<Option<T>, D::Error> {
    // Some calls answer the bare value where others answer its text.
    match <Value as FromWire<Plain>>::read(from)? {
        None => Ok(None),
        Some(Value::String(text)) if text.trim().is_empty() => Ok(None),
        Some(Value::String(text)) => {
            let mut json = serde_json::Deserializer::from_str(&text);
            let value = T::read(&mut json).map_err(D::Error::custom)?;
            json.end().map_err(D::Error::custom)?;
            Ok(value)
        }
        Some(value) => T::read(value).map_err(D::Error::custom),
    }
}

impl<T: Members> ToWire<JsonString> for T {
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        write_json(self, to)
    }
}

impl<T: ToWire> ToWire<JsonString> for Vec<T> {
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        write_json(self, to)
    }
}

impl<T: ToWire> ToWire<JsonString> for BTreeMap<String, T> {
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        write_json(self, to)
    }
}

impl ToWire<JsonString> for Value {
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        write_json(self, to)
    }
}

impl<T: super::Fields> FromWire<JsonString> for T {
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
        read_json(from)
    }
}

impl<T: FromWire> FromWire<JsonString> for Vec<T> {
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
        read_json(from)
    }
}

impl<T: FromWire> FromWire<JsonString> for BTreeMap<String, T> {
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
        read_json(from)
    }
}

impl FromWire<JsonString> for Value {
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
        read_json(from)
    }
}

/// Reading is as lenient with these converters as without.
macro_rules! read_plainly {
    ($($c:ty: $($t:ty),+;)+) => {
        $(
            $(impl FromWire<$c> for $t {
                fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
                    <Self as FromWire>::read(from)
                }
            })+

            impl<T: FromWire + FromWire<$c>> FromWire<$c> for Vec<T> {
                fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
                    <Self as FromWire>::read(from)
                }
            }
        )+
    };
}

read_plainly! {
    BoolAsInt: bool;
    BoolAsString: bool;
    NumberAsString: i64, u64, f64;
    StringAsNumber: String;
}
