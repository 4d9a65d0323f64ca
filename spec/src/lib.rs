//! WeChat's server API as data: one readable file per group of endpoints.
//!
//! [`operations`] and [`find`] are for programs that work without types: the proxy, the sandbox, the
//! command line. [`source`] reads the files themselves, for the generator.

mod check;
mod entry;
mod field;
mod names;
pub mod openapi;
mod raw;
pub mod source;
mod table;

pub use entry::{Entry, Shape};
pub use field::{Converter, Credential, Field, Kind, Need, Preset};

use std::sync::LazyLock;
use yizhan_core::{Method, Product};

static SORTED: LazyLock<Vec<&'static Entry>> = LazyLock::new(|| {
    let mut all: Vec<&Entry> = table::GROUPS.iter().copied().flatten().collect();
    all.sort_by_key(|e| (e.operation.path, e.operation.method.as_str()));
    all
});

/// All operations, sorted by path.
#[must_use]
pub fn operations() -> &'static [&'static Entry] {
    &SORTED
}

/// The operation of a path. Where several share it, the first of that method, if one is given.
#[must_use]
pub fn find(method: Option<Method>, path: &str) -> Option<&'static Entry> {
    find_all(path)
        .iter()
        .copied()
        .find(|e| method.is_none_or(|m| m == e.operation.method))
}

/// All operations of a path: some differ by product, by method or by a fixed query parameter.
#[must_use]
pub fn find_all(path: &str) -> &'static [&'static Entry] {
    let start = SORTED.partition_point(|e| e.operation.path < path);
    let rest = &SORTED[start..];
    &rest[..rest.partition_point(|e| e.operation.path == path)]
}

/// The operation of a name such as `open.component.api_query_auth`.
#[must_use]
pub fn named(name: &str) -> Option<&'static Entry> {
    SORTED.iter().copied().find(|e| e.operation.name == name)
}

/// The operations of a product, sorted by path.
pub fn of_product(product: Product) -> impl Iterator<Item = &'static Entry> {
    let fits = move |e: &&Entry| e.operation.product == product;
    SORTED.iter().copied().filter(fits)
}
