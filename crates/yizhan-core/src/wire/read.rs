//! Lenient reading: WeChat writes numbers as strings and strings as numbers, `null` and `""` for
//! what is absent, one element for a list of one, and `[]` for an empty object.

use super::Plain;
use secrecy::{ExposeSecret, SecretString};
use serde::de::{
    DeserializeSeed, Deserializer, Error, IgnoredAny, IntoDeserializer, MapAccess, SeqAccess,
    Visitor, value::MapAccessDeserializer,
};
use serde_json::Value;
use std::{borrow::Cow, collections::BTreeMap, fmt, marker::PhantomData};

/// A value that can be read from the wire, in the plain form or in that of a converter `C`.
pub trait FromWire<C = Plain>: Sized {
    /// Reads a value; `None` when it is there but says "absent", as `null` and `""` do.
    ///
    /// # Errors
    /// When the value has another shape. The text never repeats the value.
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error>;
}

/// An object that is filled one member at a time; members that it does not know are skipped.
pub trait Fields: Default {
    /// Reads the value of `key`; `false` when there is no such field.
    ///
    /// # Errors
    /// When the value has another shape.
    fn set<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        let _ = (key, map);
        Ok(false)
    }

    /// The first member without which the object is useless and which is absent or empty.
    fn missing(&self) -> Option<&'static str> {
        None
    }
}

impl<T: Fields> Fields for Box<T> {
    fn set<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<bool, A::Error> {
        (**self).set(key, map)
    }

    fn missing(&self) -> Option<&'static str> {
        (**self).missing()
    }
}

/// Whether a member that is always needed was there.
pub trait Present {
    /// `false` for an empty text or list.
    fn is_present(&self) -> bool;
}

impl Present for String {
    fn is_present(&self) -> bool {
        !self.is_empty()
    }
}

impl Present for SecretString {
    fn is_present(&self) -> bool {
        !self.expose_secret().is_empty()
    }
}

impl<T> Present for Vec<T> {
    fn is_present(&self) -> bool {
        !self.is_empty()
    }
}

/// Reads a whole object; `null`, `""` and `[]` give an empty one.
///
/// # Errors
/// When the input is no object, a member has another shape, or a needed one is missing.
pub fn object<'de, D: Deserializer<'de>, T: Fields>(from: D) -> Result<T, D::Error> {
    match from.deserialize_any(ObjectVisitor(PhantomData))? {
        Some(object) => Ok(object),
        None => complete(T::default()),
    }
}

fn complete<T: Fields, E: Error>(object: T) -> Result<T, E> {
    match object.missing() {
        Some(key) => Err(E::custom(format_args!("{key} is missing"))),
        None => Ok(object),
    }
}

pub(super) struct Seed<C, T>(pub(super) PhantomData<(C, T)>);

impl<'de, C, T: FromWire<C>> DeserializeSeed<'de> for Seed<C, T> {
    type Value = Option<T>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Option<T>, D::Error> {
        T::read(from)
    }
}

/// A member's name, borrowed from the input where it can be.
struct Key<'de>(Cow<'de, str>);

impl<'de> serde::Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct KeyVisitor;
        impl<'de> Visitor<'de> for KeyVisitor {
            type Value = Key<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a member's name")
            }
            fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Borrowed(text)))
            }
            fn visit_str<E: Error>(self, text: &str) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Owned(text.to_owned())))
            }
            fn visit_string<E: Error>(self, text: String) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Owned(text)))
            }
        }
        from.deserialize_identifier(KeyVisitor)
    }
}

struct ObjectVisitor<T>(PhantomData<T>);

impl<'de, T: Fields> Visitor<'de> for ObjectVisitor<T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Option<T>, A::Error> {
        let mut out = T::default();
        while let Some(Key(key)) = map.next_key()? {
            let known = out
                .set(&key, &mut map)
                .map_err(|error| A::Error::custom(format_args!("{key}: {error}")))?;
            if !known {
                map.next_value::<IgnoredAny>()?;
            }
        }
        complete(out).map(Some)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Option<T>, A::Error> {
        match list.next_element::<IgnoredAny>()? {
            None => Ok(None),
            Some(_) => Err(A::Error::custom("expected an object, found a list")),
        }
    }

    fn visit_unit<E: Error>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Option<T>, E> {
        if text.is_empty() {
            Ok(None)
        } else {
            Err(E::custom("expected an object, found a string"))
        }
    }
}

impl<T: Fields> FromWire for T {
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
        from.deserialize_any(ObjectVisitor(PhantomData))
    }
}

impl<C, T: FromWire<C>> FromWire<C> for Option<T> {
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
        T::read(from).map(Some)
    }
}

impl FromWire for Value {
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
        let value = <Value as serde::Deserialize>::deserialize(from)?;
        Ok((!value.is_null()).then_some(value))
    }
}

struct ListVisitor<T>(PhantomData<T>);

impl<T: FromWire> ListVisitor<T> {
    fn one<'de, E: Error>(from: impl Deserializer<'de, Error = E>) -> Result<Option<Vec<T>>, E> {
        Ok(T::read(from)?.map(|element| vec![element]))
    }
}

impl<'de, T: FromWire> Visitor<'de> for ListVisitor<T> {
    type Value = Option<Vec<T>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let mut out = Vec::new();
        while let Some(element) = list.next_element_seed(Seed::<Plain, T>(PhantomData))? {
            out.extend(element);
        }
        Ok(Some(out))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        Self::one(MapAccessDeserializer::new(map))
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        if text.is_empty() {
            Ok(None)
        } else {
            Self::one(text.into_deserializer())
        }
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Self::Value, E> {
        Self::one(number.into_deserializer())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Self::Value, E> {
        Self::one(number.into_deserializer())
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Self::Value, E> {
        Self::one(number.into_deserializer())
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        Self::one(value.into_deserializer())
    }
}

impl<T: FromWire> FromWire for Vec<T> {
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
        from.deserialize_any(ListVisitor(PhantomData))
    }
}

struct MapVisitor<T>(PhantomData<T>);

impl<'de, T: FromWire> Visitor<'de> for MapVisitor<T> {
    type Value = Option<BTreeMap<String, T>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut out = BTreeMap::new();
        while let Some(Key(key)) = map.next_key()? {
            if let Some(value) = map.next_value_seed(Seed::<Plain, T>(PhantomData))? {
                out.insert(key.into_owned(), value);
            }
        }
        Ok(Some(out))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        match list.next_element::<IgnoredAny>()? {
            None => Ok(None),
            Some(_) => Err(A::Error::custom("expected an object, found a list")),
        }
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }
}

impl<T: FromWire> FromWire for BTreeMap<String, T> {
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
        from.deserialize_any(MapVisitor(PhantomData))
    }
}
