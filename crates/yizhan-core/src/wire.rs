//! The wire form of requests and answers, without serde's derives.
//!
//! The two macros [`wire_out!`](crate::wire_out) and [`wire_in!`](crate::wire_in) are all that an
//! endpoint needs; they compile in a third of the time of the derives and are the one place for
//! WeChat's leniency. Reading is lenient ([`FromWire`]), writing is strict ([`ToWire`]). Everything
//! per type is generic, so an endpoint that nobody calls costs nothing.

mod convert;
mod leaf;
mod read;
mod slot;
mod write;

pub use convert::{BoolAsInt, BoolAsString, Joined, JsonString, NumberAsString, StringAsNumber};
pub use read::{Fields, FromWire, Present, object};
pub use slot::{Slot, Via, set};
pub use write::{Members, Out, ToWire, Writer, write_members};

/// The plain form of a value: a string as a string, a number as a number.
#[derive(Clone, Copy, Debug)]
pub enum Plain {}

/// `;` between the elements of a list.
pub type CsvSemicolon = Joined<';'>;
/// `,` between the elements of a list.
pub type CsvComma = Joined<','>;
/// `|` between the elements of a list.
pub type CsvPipe = Joined<'|'>;

/// Makes a type readable as a JSON object ([`Fields`] and `Deserialize`).
///
/// `"key" => field` for each member, `"key" | "other key"` where WeChat has two names for it; `;`
/// after every sixteenth. After `via`, members with a converter; after `needs`, fields whose absence
/// or emptiness is an error. The type must be `Default`. `also` before the type: it has a call of
/// [`wire_out!`](crate::wire_out) as well.
#[macro_export]
macro_rules! wire_in {
    (also $($rest:tt)*) => {
        $crate::__read! { $($rest)* }
    };
    ($t:ident $members:tt $(via $via:tt)? $(needs $needs:tt)?) => {
        $crate::__read! { $t $members $(via $via)? $(needs $needs)? }
        $crate::__both_ways! { __write! $t $members $(via $via)? }
    };
}

/// Makes a type writable as a JSON object ([`Members`] and `Serialize`).
///
/// `"key" => field` for each member; `None` is left out. After `via`, members with a converter;
/// after `fixed`, members that are always the same text. `also` before the type: it has a call of
/// [`wire_in!`](crate::wire_in) as well.
#[macro_export]
macro_rules! wire_out {
    (also $($rest:tt)*) => {
        $crate::__write! { $($rest)* }
    };
    ($t:ident $members:tt $(via $via:tt)? $(fixed $fixed:tt)?) => {
        $crate::__write! { $t $members $(via $via)? $(fixed $fixed)? }
        $crate::__both_ways! { __read! $t $members $(via $via)? }
    };
}

/// With the feature `both_ways`, requests can also be read and answers written: the conformance test
/// compares them with WeChat's samples.
#[cfg(feature = "both_ways")]
#[doc(hidden)]
#[macro_export]
macro_rules! __both_ways {
    (__read! $($rest:tt)*) => { $crate::__read! { $($rest)* } };
    (__write! $($rest:tt)*) => { $crate::__write! { $($rest)* } };
}

#[cfg(not(feature = "both_ways"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __both_ways {
    ($($any:tt)*) => {};
}

#[doc(hidden)]
#[macro_export]
macro_rules! __read {
    ($t:ident {}) => {
        impl $crate::wire::Fields for $t {}
        $crate::__read!(@deserialize $t);
    };
    (
        $t:ident { $($($k:literal $(| $alias:literal)* => $f:ident),+ $(,)?);* }
        $(via { $($vk:literal $(| $valias:literal)* => $vf:ident: $c:ty),+ $(,)? })?
        $(needs { $($nk:literal => $n:ident),+ $(,)? })?
    ) => {
        impl $crate::wire::Fields for $t {
            fn set<'de, A: $crate::serde::de::MapAccess<'de>>(
                &mut self,
                key: &str,
                map: &mut A,
            ) -> ::core::result::Result<bool, A::Error> {
                $crate::wire::set(
                    &[$($($k,)+)* $($($vk,)+)?],
                    &[$($($(($alias, $k),)*)+)* $($($(($valias, $vk),)*)+)?],
                    ($(($(&mut self.$f,)+),)* $(($($crate::wire::Via::<$c, _>::new(&mut self.$vf),)+),)?),
                    key,
                    map,
                )
            }
            $(
                fn missing(&self) -> Option<&'static str> {
                    $(if !$crate::wire::Present::is_present(&self.$n) {
                        return Some($nk);
                    })+
                    None
                }
            )?
        }
        $crate::__read!(@deserialize $t);
    };
    (@deserialize $t:ident) => {
        impl<'de> $crate::serde::Deserialize<'de> for $t {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(
                from: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::wire::object(from)
            }
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __write {
    (
        $t:ident { $($($k:literal $(| $alias:literal)* => $f:ident),+ $(,)?);* }
        $(via { $($vk:literal $(| $valias:literal)* => $vf:ident: $c:ty),+ $(,)? })?
        $(fixed { $($xk:literal => $x:literal),+ $(,)? })?
    ) => {
        impl $crate::wire::Members for $t {
            fn put<M: $crate::serde::ser::SerializeMap>(&self, to: &mut $crate::wire::Writer<M>) {
                let _ = &to;
                $($(to.put($k, &self.$f);)+)*
                $($(to.put_as::<$c, _>($vk, &self.$vf);)+)?
                $($(to.put_fixed($xk, $x);)+)?
            }
        }
        impl $crate::serde::Serialize for $t {
            fn serialize<S: $crate::serde::Serializer>(
                &self,
                to: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::wire::write_members(self, to)
            }
        }
    };
}
