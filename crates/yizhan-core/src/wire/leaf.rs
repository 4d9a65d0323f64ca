//! Lenient reading of values without parts: numbers, truth, text.

use super::FromWire;
use secrecy::SecretString;
use serde::de::{Deserializer, Error, Visitor};
use std::{fmt, marker::PhantomData};

/// A value without parts. The functions give `Err(())` for what it cannot be made from.
trait Leaf: Sized {
    const EXPECTED: &'static str;
    fn of_str(text: &str) -> Result<Option<Self>, ()>;
    fn of_i64(number: i64) -> Result<Self, ()>;
    fn of_u64(number: u64) -> Result<Self, ()>;
    fn of_f64(number: f64) -> Result<Self, ()>;
    fn of_bool(value: bool) -> Result<Self, ()>;
}

struct LeafVisitor<T>(PhantomData<T>);

impl<T: Leaf> LeafVisitor<T> {
    fn give<E: Error>(value: Result<T, ()>) -> Result<Option<T>, E> {
        value.map(Some).map_err(|()| Self::refuse())
    }

    fn refuse<E: Error>() -> E {
        E::custom(format_args!("expected {}", T::EXPECTED))
    }
}

impl<'de, T: Leaf> Visitor<'de> for LeafVisitor<T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::EXPECTED)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Option<T>, E> {
        T::of_str(text).map_err(|()| Self::refuse())
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Option<T>, E> {
        Self::give(T::of_i64(number))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Option<T>, E> {
        Self::give(T::of_u64(number))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Option<T>, E> {
        Self::give(T::of_f64(number))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Option<T>, E> {
        Self::give(T::of_bool(value))
    }

    fn visit_unit<E: Error>(self) -> Result<Option<T>, E> {
        Ok(None)
    }
}

/// Whole numbers below 2^53, the only ones that a float holds exactly.
pub(super) fn whole(number: f64) -> Option<i64> {
    const LIMIT: f64 = 9_007_199_254_740_992.0;
    #[expect(
        clippy::cast_possible_truncation,
        reason = "it was just checked that it fits"
    )]
    (number.fract() == 0.0 && number.abs() < LIMIT).then_some(number as i64)
}

impl Leaf for i64 {
    const EXPECTED: &'static str = "a whole number";
    fn of_str(text: &str) -> Result<Option<Self>, ()> {
        match text.trim() {
            "" => Ok(None),
            text => match text.parse() {
                Ok(number) => Ok(Some(number)),
                Err(_) => Self::of_f64(text.parse().map_err(|_| ())?).map(Some),
            },
        }
    }
    fn of_i64(number: i64) -> Result<Self, ()> {
        Ok(number)
    }
    fn of_u64(number: u64) -> Result<Self, ()> {
        number.try_into().map_err(|_| ())
    }
    fn of_f64(number: f64) -> Result<Self, ()> {
        whole(number).ok_or(())
    }
    fn of_bool(value: bool) -> Result<Self, ()> {
        Ok(value.into())
    }
}

impl Leaf for u64 {
    const EXPECTED: &'static str = "a whole number of 0 or more";
    fn of_str(text: &str) -> Result<Option<Self>, ()> {
        match text.trim() {
            "" => Ok(None),
            text => text.parse().map(Some).map_err(|_| ()),
        }
    }
    fn of_i64(number: i64) -> Result<Self, ()> {
        number.try_into().map_err(|_| ())
    }
    fn of_u64(number: u64) -> Result<Self, ()> {
        Ok(number)
    }
    fn of_f64(number: f64) -> Result<Self, ()> {
        whole(number).ok_or(())?.try_into().map_err(|_| ())
    }
    fn of_bool(value: bool) -> Result<Self, ()> {
        Ok(value.into())
    }
}

impl Leaf for f64 {
    const EXPECTED: &'static str = "a number";
    fn of_str(text: &str) -> Result<Option<Self>, ()> {
        match text.trim() {
            "" => Ok(None),
            text => text.parse().map(Some).map_err(|_| ()),
        }
    }
    #[expect(
        clippy::cast_precision_loss,
        reason = "the field is declared as a float"
    )]
    fn of_i64(number: i64) -> Result<Self, ()> {
        Ok(number as f64)
    }
    #[expect(
        clippy::cast_precision_loss,
        reason = "the field is declared as a float"
    )]
    fn of_u64(number: u64) -> Result<Self, ()> {
        Ok(number as f64)
    }
    fn of_f64(number: f64) -> Result<Self, ()> {
        Ok(number)
    }
    fn of_bool(_: bool) -> Result<Self, ()> {
        Err(())
    }
}

impl Leaf for bool {
    const EXPECTED: &'static str = "true or false";
    fn of_str(text: &str) -> Result<Option<Self>, ()> {
        match text.trim() {
            "" => Ok(None),
            "1" => Ok(Some(true)),
            "0" => Ok(Some(false)),
            text if text.eq_ignore_ascii_case("true") => Ok(Some(true)),
            text if text.eq_ignore_ascii_case("false") => Ok(Some(false)),
            _ => Err(()),
        }
    }
    fn of_i64(number: i64) -> Result<Self, ()> {
        Ok(number != 0)
    }
    fn of_u64(number: u64) -> Result<Self, ()> {
        Ok(number != 0)
    }
    fn of_f64(_: f64) -> Result<Self, ()> {
        Err(())
    }
    fn of_bool(value: bool) -> Result<Self, ()> {
        Ok(value)
    }
}

impl Leaf for String {
    const EXPECTED: &'static str = "a string";
    fn of_str(text: &str) -> Result<Option<Self>, ()> {
        Ok(Some(text.to_owned()))
    }
    fn of_i64(number: i64) -> Result<Self, ()> {
        Ok(number.to_string())
    }
    fn of_u64(number: u64) -> Result<Self, ()> {
        Ok(number.to_string())
    }
    fn of_f64(number: f64) -> Result<Self, ()> {
        Ok(number.to_string())
    }
    fn of_bool(value: bool) -> Result<Self, ()> {
        Ok(value.to_string())
    }
}

impl Leaf for SecretString {
    const EXPECTED: &'static str = "a string";
    fn of_str(text: &str) -> Result<Option<Self>, ()> {
        Ok((!text.is_empty()).then(|| text.into()))
    }
    fn of_i64(number: i64) -> Result<Self, ()> {
        Ok(number.to_string().into())
    }
    fn of_u64(number: u64) -> Result<Self, ()> {
        Ok(number.to_string().into())
    }
    fn of_f64(_: f64) -> Result<Self, ()> {
        Err(())
    }
    fn of_bool(_: bool) -> Result<Self, ()> {
        Err(())
    }
}

macro_rules! leaf {
    ($($t:ty),*) => {
        $(impl FromWire for $t {
            fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
                from.deserialize_any(LeafVisitor(PhantomData))
            }
        })*
    };
}

leaf!(i64, u64, f64, bool, String, SecretString);
