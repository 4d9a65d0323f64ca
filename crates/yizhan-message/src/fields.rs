//! How members become typed fields, and the tables that name them.
//!
//! A kind of push is one row of a `kinds!` table: wire names, variants, struct and members. Nothing
//! else lists them.

use crate::members::Member;
use std::fmt;

/// A value that one member holds.
pub(crate) trait FromMember: Sized {
    fn from_member(member: Member<'_>) -> Option<Self>;
}

impl FromMember for String {
    fn from_member(member: Member<'_>) -> Option<Self> {
        member.text().map(str::to_owned)
    }
}

impl<T: FromMember> FromMember for Box<T> {
    fn from_member(member: Member<'_>) -> Option<Self> {
        T::from_member(member).map(Self::new)
    }
}

macro_rules! numbers {
    ($($ty:ty),+) => {$(
        /// A number, a number in a string, or a boolean.
        impl FromMember for $ty {
            fn from_member(member: Member<'_>) -> Option<Self> {
                match member.text()?.trim_ascii() {
                    "true" => Some(1),
                    "false" => Some(0),
                    text => text.parse().ok(),
                }
            }
        }
    )+};
}
numbers!(i32, i64, u64);

impl FromMember for f64 {
    fn from_member(member: Member<'_>) -> Option<Self> {
        let number: f64 = member.text()?.trim_ascii().parse().ok()?;
        number.is_finite().then_some(number)
    }
}

/// 0 and 1 as well as `true` and `false`, in strings or not.
impl FromMember for bool {
    fn from_member(member: Member<'_>) -> Option<Self> {
        match member.text()?.trim_ascii() {
            "true" | "1" => Some(true),
            "false" | "0" => Some(false),
            _ => None,
        }
    }
}

/// A field of a struct: looked for under each of its paths. `None`: it does not fit.
pub(crate) trait Field: Sized {
    fn field(parent: Member<'_>, paths: &[&str]) -> Option<Self>;
}

fn first<'a>(parent: Member<'a>, paths: &[&str]) -> Option<Member<'a>> {
    paths.iter().find_map(|path| parent.get(path))
}

/// Required.
impl<T: FromMember> Field for T {
    fn field(parent: Member<'_>, paths: &[&str]) -> Option<Self> {
        T::from_member(first(parent, paths)?)
    }
}

/// Absent, empty and unfit are the same.
impl<T: FromMember> Field for Option<T> {
    fn field(parent: Member<'_>, paths: &[&str]) -> Option<Self> {
        let member = first(parent, paths).filter(|m| !m.is_empty());
        Some(member.and_then(T::from_member))
    }
}

/// All members at the path; empty ones are no elements. Where a list has a wrapper in XML
/// (`PicList.item`), JSON may do without it.
impl<T: FromMember> Field for Vec<T> {
    fn field(parent: Member<'_>, paths: &[&str]) -> Option<Self> {
        let wrapped = paths.iter().map(|path| list(parent, path));
        let bare = paths.iter().filter_map(|path| path.strip_suffix(".item"));
        let mut lists = wrapped.chain(bare.map(|path| {
            let mut members = list(parent, path);
            members.retain(|m| m.get("item").is_none());
            members
        }));
        let members = lists.find(|list| !list.is_empty()).unwrap_or_default();
        members.into_iter().map(T::from_member).collect()
    }
}

/// The members that a path leads to, not only the first.
fn list<'a>(parent: Member<'a>, path: &str) -> Vec<Member<'a>> {
    let (holder, name) = match path.rsplit_once('.') {
        Some((holder, name)) => (parent.get(holder), name),
        None => (Some(parent), path),
    };
    let members = holder.into_iter().flatten();
    members
        .filter(|m| m.name() == name && !m.is_empty())
        .collect()
}

/// Stands for a secret in `Debug`.
pub(crate) struct Hidden;

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("..")
    }
}

/// A struct of members: `[secret] "WireName" [| "other.path"] => field: Type`.
///
/// The type says the rest: a bare one is required, `Option` may be absent or empty, `Vec` is a list.
/// `= empty` turns what is absent into the type's default.
macro_rules! record {
    (
        $(#[$meta:meta])*
        $Name:ident {
            $(
                $(#[$field_meta:meta])*
                $($secret:ident)? $path:literal $(| $other:literal)* => $field:ident: $ty:ty $(= $default:ident)?
            ),* $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub struct $Name {
            $(
                $(#[$field_meta])*
                #[doc = concat!("(`", $path, "`)")]
                pub $field: $ty,
            )*
        }
        impl $crate::fields::FromMember for $Name {
            fn from_member(member: $crate::members::Member<'_>) -> Option<Self> {
                let _ = member;
                Some(Self {
                    $($field: $crate::fields::value!(
                        member, &[$path $(, $other)*], $ty $(, $default)?
                    ),)*
                })
            }
        }
        impl ::std::fmt::Debug for $Name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.debug_struct(stringify!($Name))
                    $(.field(stringify!($field), $crate::fields::shown!(self.$field $(, $secret)?)))*
                    .finish()
            }
        }
    };
}

macro_rules! value {
    ($member:ident, $paths:expr, $ty:ty) => {
        <$ty as $crate::fields::Field>::field($member, $paths)?
    };
    ($member:ident, $paths:expr, $ty:ty, empty) => {
        <Option<$ty> as $crate::fields::Field>::field($member, $paths)?.unwrap_or_default()
    };
}

macro_rules! shown {
    ($value:expr) => {
        &$value
    };
    ($value:expr, secret) => {{
        let _ = &$value;
        &$crate::fields::Hidden
    }};
}

/// The structs of a table's rows.
macro_rules! rows {
    ($(
        $($(#[$meta:meta])* $Variant:ident = $wire:literal),+ =>
        $Record:ident { $($fields:tt)* }
    )*) => {$(
        $crate::fields::record! {
            $($(#[$meta])* #[doc = ""])+
            #[doc = concat!("Kinds:" $(, " `", $wire, "`")+)]
            $Record { $($fields)* }
        }
    )*};
}

/// An enum with its wire names and the structs of its variants, for all that one discriminator
/// tells apart; some of it in groups, see [`group!`].
macro_rules! kinds {
    (
        $(#[$enum_meta:meta])*
        enum $Enum:ident, otherwise $(#[$other_meta:meta])* Other { $(#[$key_meta:meta])* $key:ident }
        $(, groups { $($(#[$group_meta:meta])* $GroupVariant:ident(Box<$Group:ty>),)* })?
        $(
            $($(#[$meta:meta])* $Variant:ident = $wire:literal),+ =>
            $Record:ident { $($fields:tt)* }
        )*
    ) => {
        $crate::fields::rows! {
            $($($(#[$meta])* $Variant = $wire),+ => $Record { $($fields)* })*
        }
        $(#[$enum_meta])*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum $Enum {
            $($(
                $(#[$meta])*
                #[doc = concat!("(`", $wire, "`)")]
                $Variant($Record),
            )+)*
            $($(
                $(#[$group_meta])*
                $GroupVariant(Box<$Group>),
            )*)?
            $(#[$other_meta])*
            Other {
                $(#[$key_meta])*
                $key: String,
                /// All its members, typed or not.
                members: $crate::members::Members,
            },
        }
        impl $Enum {
            /// The wire names of all kinds that have a type.
            pub fn names() -> impl Iterator<Item = &'static str> {
                let own = [$($($wire),+),*].into_iter();
                $($(let own = own.chain(<$Group>::NAMES.iter().copied());)*)?
                own
            }

            /// The kind's name on the wire.
            #[must_use]
            pub fn name(&self) -> &str {
                match self {
                    $($(Self::$Variant(_) => $wire,)+)*
                    $($(Self::$GroupVariant(group) => group.name(),)*)?
                    Self::Other { $key, .. } => $key,
                }
            }

            pub(crate) fn read(name: &str, members: &$crate::members::Members) -> Self {
                use $crate::fields::FromMember as _;
                let typed = members.root().and_then(|root| match name {
                    $($($wire => $Record::from_member(root).map(Self::$Variant),)+)*
                    _ => None $($(.or_else(|| {
                        <$Group>::read(name, root).map(Box::new).map(Self::$GroupVariant)
                    }))*)?,
                });
                typed.unwrap_or_else(|| Self::Other {
                    $key: name.to_owned(),
                    members: members.clone(),
                })
            }
        }
    };
}

/// A group of kinds: an enum of its own inside of one of [`kinds!`].
macro_rules! group {
    (
        $(#[$enum_meta:meta])*
        enum $Enum:ident
        $(
            $($(#[$meta:meta])* $Variant:ident = $wire:literal),+ =>
            $Record:ident { $($fields:tt)* }
        )*
    ) => {
        $crate::fields::rows! {
            $($($(#[$meta])* $Variant = $wire),+ => $Record { $($fields)* })*
        }
        $(#[$enum_meta])*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum $Enum {
            $($(
                $(#[$meta])*
                #[doc = concat!("(`", $wire, "`)")]
                $Variant($Record),
            )+)*
        }
        impl $Enum {
            pub(crate) const NAMES: &'static [&'static str] = &[$($($wire),+),*];

            /// The kind's name on the wire.
            #[must_use]
            pub fn name(&self) -> &'static str {
                match self {
                    $($(Self::$Variant(_) => $wire,)+)*
                }
            }

            pub(crate) fn read(name: &str, root: $crate::members::Member<'_>) -> Option<Self> {
                use $crate::fields::FromMember as _;
                match name {
                    $($($wire => $Record::from_member(root).map(Self::$Variant),)+)*
                    _ => None,
                }
            }
        }
    };
}

pub(crate) use {group, kinds, record, rows, shown, value};
