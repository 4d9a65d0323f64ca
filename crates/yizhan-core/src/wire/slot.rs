//! The fields of an object, by the names of their members.
//!
//! An object hands over its fields as one tuple: rustc checks that in a third of the time of a
//! `match` with a call per member.

use super::{FromWire, read::Seed};
use serde::de::{IgnoredAny, MapAccess};
use std::marker::PhantomData;

/// Fields that can be filled: one, or a tuple of slots, counted from the left.
pub trait Slot: Sized {
    /// How many fields.
    const COUNT: usize = 1;

    /// Reads the next member's value into the field at `index`; the default when the value says
    /// "absent".
    ///
    /// # Errors
    /// When the value has another shape.
    fn fill<'de, A: MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<(), A::Error>;
}

/// A field whose member has the form of converter `C`.
#[derive(Debug)]
pub struct Via<'a, C, T>(&'a mut T, PhantomData<C>);

impl<'a, C, T> Via<'a, C, T> {
    /// Borrows the field.
    pub fn new(field: &'a mut T) -> Self {
        Self(field, PhantomData)
    }
}

impl<C, T: FromWire<C> + Default> Slot for Via<'_, C, T> {
    fn fill<'de, A: MapAccess<'de>>(&mut self, _: usize, map: &mut A) -> Result<(), A::Error> {
        let value = map.next_value_seed(Seed::<C, T>(PhantomData))?;
        *self.0 = value.unwrap_or_default();
        Ok(())
    }
}

impl<T: FromWire + Default> Slot for &mut T {
    fn fill<'de, A: MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<(), A::Error> {
        Via::<super::Plain, T>::new(self).fill(index, map)
    }
}

/// An object without members.
impl Slot for () {
    const COUNT: usize = 0;

    fn fill<'de, A: MapAccess<'de>>(&mut self, _: usize, map: &mut A) -> Result<(), A::Error> {
        map.next_value::<IgnoredAny>().map(drop)
    }
}

macro_rules! tuples {
    () => {};
    ($first:ident $($rest:ident)*) => {
        impl<$first: Slot, $($rest: Slot),*> Slot for ($first, $($rest,)*) {
            const COUNT: usize = $first::COUNT $(+ $rest::COUNT)*;

            #[expect(non_snake_case, reason = "a field is named like its type")]
            fn fill<'de, Map: MapAccess<'de>>(&mut self, index: usize, map: &mut Map) -> Result<(), Map::Error> {
                let ($first, $($rest,)*) = self;
                if index < $first::COUNT {
                    return $first.fill(index, map);
                }
                let _before = $first::COUNT;
                $(
                    if index < _before + $rest::COUNT {
                        return $rest.fill(index - _before, map);
                    }
                    let _before = _before + $rest::COUNT;
                )*
                map.next_value::<IgnoredAny>().map(drop)
            }
        }
        tuples!($($rest)*);
    };
}

tuples!(A B C D E F G H I J K L M N O P);
