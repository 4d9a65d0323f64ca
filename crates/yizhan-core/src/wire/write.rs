//! Strict writing: what WeChat's documentation says, `None` left out, secrets in the clear.

use super::{Plain, convert::Elementwise};
use secrecy::{ExposeSecret, SecretString};
use serde::{
    Serialize, Serializer,
    ser::{SerializeMap, SerializeSeq},
};
use serde_json::Value;
use std::collections::BTreeMap;

/// A value that can be written to the wire, in the plain form or in that of a converter `C`.
pub trait ToWire<C = Plain> {
    /// Whether the member is left out.
    fn is_absent(&self) -> bool {
        false
    }

    /// Writes the value.
    ///
    /// # Errors
    /// Those of the serializer.
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error>;
}

/// An object inside a request.
pub trait Members {
    /// Writes the object.
    ///
    /// # Errors
    /// Those of the serializer.
    fn write_members<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error>;
}

impl<T: Members> Members for Box<T> {
    fn write_members<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        (**self).write_members(to)
    }
}

/// A value seen through [`ToWire`] as something that serde writes.
pub struct Out<'a, T: ?Sized, C = Plain>(&'a T, std::marker::PhantomData<C>);

impl<'a, T: ?Sized, C> Out<'a, T, C> {
    /// Borrows the value.
    #[must_use]
    pub fn new(value: &'a T) -> Self {
        Self(value, std::marker::PhantomData)
    }
}

impl<T: ToWire<C> + ?Sized, C> Serialize for Out<'_, T, C> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.0.write(to)
    }
}

impl<T: Members> ToWire for T {
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.write_members(to)
    }
}

impl<C, T: ToWire<C>> ToWire<C> for Option<T> {
    fn is_absent(&self) -> bool {
        self.is_none()
    }

    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Some(value) => value.write(to),
            None => to.serialize_none(),
        }
    }
}

impl<C: Elementwise, T: ToWire<C>> ToWire<C> for Vec<T> {
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut list = to.serialize_seq(Some(self.len()))?;
        for element in self {
            list.serialize_element(&Out::<T, C>::new(element))?;
        }
        list.end()
    }
}

impl<C: Elementwise, T: ToWire<C>> ToWire<C> for BTreeMap<String, T> {
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(Some(self.len()))?;
        for (key, value) in self {
            map.serialize_entry(key, &Out::<T, C>::new(value))?;
        }
        map.end()
    }
}

impl ToWire for SecretString {
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.expose_secret())
    }
}

macro_rules! plain {
    ($($t:ty),*) => {
        $(impl ToWire for $t {
            fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                self.serialize(to)
            }
        })*
    };
}

impl ToWire for f64 {
    /// Without a fraction where there is none: 5 and not 5.0.
    fn write<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match super::leaf::whole(*self) {
            Some(number) => to.serialize_i64(number),
            None => to.serialize_f64(*self),
        }
    }
}

plain!(i64, u64, bool, String, Value);
