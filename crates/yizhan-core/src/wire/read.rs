//! Lenient reading: WeChat writes numbers as strings and strings as numbers, `null` and `""` for
//! what is absent, one element for a list of one, and `[]` for an empty object.

use super::{Plain, Slot};
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

/// An object inside an answer.
pub trait Fields: Sized {
    /// Reads the object; `None` for `null`, `""` and `[]`.
    ///
    /// # Errors
    /// When the input is no object, a member has another shape, or a needed one is missing.
    fn read_fields<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error>;
}

impl<T: Fields> Fields for Box<T> {
    fn read_fields<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
        Ok(T::read_fields(from)?.map(Box::new))
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

/// Reads the members `keys` of an object into their slots and skips those that it does not know;
/// `false` for `null`, `""` and `[]`. Of `aliases`, each is another name and the one in `keys`.
///
/// # Errors
/// When the input is no object, or a member has another shape.
pub fn read<'de, D: Deserializer<'de>, S: Slot>(
    from: D,
    keys: &[&str],
    aliases: &[(&str, &str)],
    slots: S,
) -> Result<bool, D::Error> {
    from.deserialize_any(ObjectVisitor {
        keys,
        aliases,
        slots,
    })
}

/// An answer that was read: one that says "absent" is empty. Of `needs`, each says whether a member
/// without which the answer is useless was there.
///
/// # Errors
/// That of reading, or a needed member is missing.
pub fn answer<T, E: Error>(read: Result<bool, E>, needs: &[(&str, bool)], it: T) -> Result<T, E> {
    read?;
    match needs.iter().find(|(_, is_present)| !is_present) {
        Some((key, _)) => Err(E::custom(format_args!("{key} is missing"))),
        None => Ok(it),
    }
}

/// An object inside an answer that was read: none when it says "absent". `needs` as for [`answer`].
///
/// # Errors
/// That of reading, or a needed member is missing.
pub fn inside<T, E: Error>(
    read: Result<bool, E>,
    needs: &[(&str, bool)],
    it: T,
) -> Result<Option<T>, E> {
    match read? {
        true => answer(Ok(true), needs, it).map(Some),
        false => Ok(None),
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

struct ObjectVisitor<'a, S> {
    keys: &'a [&'a str],
    aliases: &'a [(&'a str, &'a str)],
    slots: S,
}

impl<S: Slot> ObjectVisitor<'_, S> {
    fn index(&self, key: &str) -> Option<usize> {
        let alias = self.aliases.iter().find(|(alias, _)| *alias == key);
        let key = alias.map_or(key, |(_, name)| name);
        self.keys.iter().position(|name| *name == key)
    }
}

impl<'de, S: Slot> Visitor<'de> for ObjectVisitor<'_, S> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<bool, A::Error> {
        while let Some(Key(key)) = map.next_key()? {
            match self.index(&key) {
                Some(index) => self
                    .slots
                    .fill(index, &mut map)
                    .map_err(|error| A::Error::custom(format_args!("{key}: {error}")))?,
                None => map.next_value::<IgnoredAny>().map(drop)?,
            }
        }
        Ok(true)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<bool, A::Error> {
        match list.next_element::<IgnoredAny>()? {
            None => Ok(false),
            Some(_) => Err(A::Error::custom("expected an object, found a list")),
        }
    }

    fn visit_unit<E: Error>(self) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<bool, E> {
        if text.is_empty() {
            Ok(false)
        } else {
            Err(E::custom("expected an object, found a string"))
        }
    }
}

impl<T: Fields> FromWire for T {
    fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
        T::read_fields(from)
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
