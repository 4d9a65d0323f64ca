//! The wire form of requests and answers, without serde's derives.
//!
//! The two macros [`wire_out!`](crate::wire_out) and [`wire_in!`](crate::wire_in) are all that an
//! endpoint needs; they compile in a third of the time of the derives and are the one place for
//! WeChat's leniency. Reading is lenient ([`FromWire`]), writing is strict ([`ToWire`]). A type gets
//! one implementation per direction, which names its members once: a request `Serialize`, an answer
//! `Deserialize`, an object inside only [`Members`] or [`Fields`]. Everything per type is generic, so
//! an endpoint that nobody calls costs nothing.

mod convert;
mod leaf;
mod part;
mod read;
mod slot;
mod write;

pub use convert::{BoolAsInt, BoolAsString, Joined, JsonString, NumberAsString, StringAsNumber};
pub use part::{Always, As, Part, write};
pub use read::{Fields, FromWire, Present, answer, inside, read};
pub use slot::{Slot, Via};
pub use write::{Members, Out, ToWire};

/// The plain form of a value: a string as a string, a number as a number.
#[derive(Clone, Copy, Debug)]
pub enum Plain {}

/// `;` between the elements of a list.
pub type CsvSemicolon = Joined<';'>;
/// `,` between the elements of a list.
pub type CsvComma = Joined<','>;
/// `|` between the elements of a list.
pub type CsvPipe = Joined<'|'>;

/// Makes a type readable as a JSON object: an answer (`Deserialize`) or, with `part` before the type,
/// an object inside one ([`Fields`]).
///
/// `"key" => field` for each member, `"key" | "other key"` where WeChat has two names for it; `;`
/// after every sixteenth. After `via`, members with a converter; after `needs`, fields whose absence
/// or emptiness is an error. The type must be `Default`. `also` before the type: it has a call of
/// [`wire_out!`](crate::wire_out) as well.
#[macro_export]
macro_rules! wire_in {
    (part also $($rest:tt)*) => {
        $crate::__read! { part $($rest)* }
    };
    (part $t:ident $members:tt $(via $via:tt)? $(needs $needs:tt)?) => {
        $crate::__read! { part $t $members $(via $via)? $(needs $needs)? }
        $crate::__both_ways! { __write! part $t $members $(via $via)? }
    };
    (also $($rest:tt)*) => {
        $crate::__read! { whole $($rest)* }
    };
    ($t:ident $members:tt $(via $via:tt)? $(needs $needs:tt)?) => {
        $crate::__read! { whole $t $members $(via $via)? $(needs $needs)? }
        $crate::__both_ways! { __write! whole $t $members $(via $via)? }
    };
}

/// Makes a type writable as a JSON object: a request (`Serialize`) or, with `part` before the type,
/// an object inside one ([`Members`]).
///
/// `"key" => field` for each member, `;` after every sixteenth; `None` is left out. After `via`,
/// members with a converter; after `fixed`, members that are always the same text. `also` before the
/// type: it has a call of [`wire_in!`](crate::wire_in) as well.
#[macro_export]
macro_rules! wire_out {
    (part also $($rest:tt)*) => {
        $crate::__write! { part $($rest)* }
    };
    (part $t:ident $members:tt $(via $via:tt)? $(fixed $fixed:tt)?) => {
        $crate::__write! { part $t $members $(via $via)? $(fixed $fixed)? }
        $crate::__both_ways! { __read! part $t $members $(via $via)? }
    };
    (also $($rest:tt)*) => {
        $crate::__write! { whole $($rest)* }
    };
    ($t:ident $members:tt $(via $via:tt)? $(fixed $fixed:tt)?) => {
        $crate::__write! { whole $t $members $(via $via)? $(fixed $fixed)? }
        $crate::__both_ways! { __read! whole $t $members $(via $via)? }
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
    (whole $t:ident $($rest:tt)*) => {
        impl<'de> $crate::serde::Deserialize<'de> for $t {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(
                from: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::__read!(@body answer from $($rest)*)
            }
        }
    };
    (part $t:ident $($rest:tt)*) => {
        impl $crate::wire::Fields for $t {
            fn read_fields<'de, D: $crate::serde::Deserializer<'de>>(
                from: D,
            ) -> ::core::result::Result<Option<Self>, D::Error> {
                $crate::__read!(@body inside from $($rest)*)
            }
        }
    };
    (@body $finish:ident $from:ident {}) => {
        $crate::wire::$finish($crate::wire::read($from, &[], &[], ()), &[], Self::default())
    };
    (
        @body $finish:ident $from:ident
        { $($($k:literal $(| $alias:literal)* => $f:ident),+ $(,)?);* }
        $(via { $($vk:literal $(| $valias:literal)* => $vf:ident: $c:ty),+ $(,)? })?
        $(needs { $($nk:literal => $n:ident),+ $(,)? })?
    ) => {{
        let mut it = Self::default();
        let read = $crate::wire::read(
            $from,
            &[$($($k,)+)* $($($vk,)+)?],
            &[$($($(($alias, $k),)*)+)* $($($(($valias, $vk),)*)+)?],
            ($(($(&mut it.$f,)+),)* $(($($crate::wire::Via::<$c, _>::new(&mut it.$vf),)+),)?),
        );
        let there = [$($(($nk, $crate::wire::Present::is_present(&it.$n)),)+)?];
        $crate::wire::$finish(read, &there, it)
    }};
}

#[doc(hidden)]
#[macro_export]
macro_rules! __write {
    (whole $t:ident $($rest:tt)*) => {
        impl $crate::serde::Serialize for $t {
            fn serialize<S: $crate::serde::Serializer>(
                &self,
                to: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::__write!(@body self to $($rest)*)
            }
        }
    };
    (part $t:ident $($rest:tt)*) => {
        impl $crate::wire::Members for $t {
            fn write_members<S: $crate::serde::Serializer>(
                &self,
                to: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::__write!(@body self to $($rest)*)
            }
        }
    };
    (
        @body $it:ident $to:ident
        { $($($k:literal $(| $alias:literal)* => $f:ident),+ $(,)?);* }
        $(via { $($vk:literal $(| $valias:literal)* => $vf:ident: $c:ty),+ $(,)? })?
        $(fixed { $($xk:literal => $x:literal),+ $(,)? })?
    ) => {
        $crate::wire::write(
            $to,
            &[$($($k,)+)* $($($vk,)+)? $($($xk,)+)?],
            (
                $(($(&$it.$f,)+),)*
                $(($($crate::wire::As::<$c, _>::new(&$it.$vf),)+),)?
                $(($($crate::wire::Always($x),)+),)?
            ),
        )
    };
}
