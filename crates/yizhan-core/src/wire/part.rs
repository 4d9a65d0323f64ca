//! The members of an object that is written, side by side with their names.
//!
//! An object hands over its members as one tuple, for the reason that [`Slot`](super::Slot) gives.

use super::{Out, Plain, ToWire};
use serde::{Serialize, Serializer, ser::SerializeMap};
use std::marker::PhantomData;

/// Members that can be written: one, or a tuple of parts.
pub trait Part: Sized {
    /// How many members.
    const COUNT: usize = 1;

    /// Writes the members under the first of `keys`, without those that are absent.
    ///
    /// # Errors
    /// Those of the serializer.
    fn put<M: SerializeMap>(self, keys: &[&'static str], to: &mut M) -> Result<(), M::Error>;
}

/// A member in the form of converter `C`.
#[derive(Debug)]
pub struct As<'a, C, T>(&'a T, PhantomData<C>);

impl<'a, C, T> As<'a, C, T> {
    /// Borrows the value.
    pub fn new(value: &'a T) -> Self {
        Self(value, PhantomData)
    }
}

/// A member that is always the same.
#[derive(Debug)]
pub struct Always<T>(pub T);

impl<C, T: ToWire<C>> Part for As<'_, C, T> {
    fn put<M: SerializeMap>(self, keys: &[&'static str], to: &mut M) -> Result<(), M::Error> {
        match keys.first() {
            Some(key) if !self.0.is_absent() => to.serialize_entry(key, &Out::<T, C>::new(self.0)),
            _ => Ok(()),
        }
    }
}

impl<T: ToWire> Part for &T {
    fn put<M: SerializeMap>(self, keys: &[&'static str], to: &mut M) -> Result<(), M::Error> {
        As::<Plain, T>::new(self).put(keys, to)
    }
}

impl<T: Serialize> Part for Always<T> {
    fn put<M: SerializeMap>(self, keys: &[&'static str], to: &mut M) -> Result<(), M::Error> {
        keys.first()
            .map_or(Ok(()), |key| to.serialize_entry(key, &self.0))
    }
}

/// Writes an object with members `parts`, which are called `keys`.
///
/// # Errors
/// Those of the serializer.
pub fn write<S: Serializer, P: Part>(
    to: S,
    keys: &[&'static str],
    parts: P,
) -> Result<S::Ok, S::Error> {
    let mut map = to.serialize_map(None)?;
    parts.put(keys, &mut map)?;
    map.end()
}

/// An object without members.
impl Part for () {
    const COUNT: usize = 0;

    fn put<M: SerializeMap>(self, _: &[&'static str], _: &mut M) -> Result<(), M::Error> {
        Ok(())
    }
}

macro_rules! tuples {
    () => {};
    ($first:ident $($rest:ident)*) => {
        impl<$first: Part, $($rest: Part),*> Part for ($first, $($rest,)*) {
            const COUNT: usize = $first::COUNT $(+ $rest::COUNT)*;

            #[expect(non_snake_case, reason = "a member is named like its type")]
            fn put<Map: SerializeMap>(
                self,
                keys: &[&'static str],
                to: &mut Map,
            ) -> Result<(), Map::Error> {
                let ($first, $($rest,)*) = self;
                $first.put(keys, to)?;
                let _keys = keys.get($first::COUNT..).unwrap_or_default();
                $(
                    $rest.put(_keys, to)?;
                    let _keys = _keys.get($rest::COUNT..).unwrap_or_default();
                )*
                Ok(())
            }
        }
        tuples!($($rest)*);
    };
}

tuples!(A B C D E F G H I J K L M N O P);
